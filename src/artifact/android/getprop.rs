//! System properties: `[key]: [value]`, from `getprop` in an acquisition or from a bug report.

use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::fact::DeviceKey;
use crate::model::{At, Fact, Platform, Surface, Weight};
use crate::text::{keep, lossy};

/// Reads system properties.
#[derive(Debug, Clone, Copy)]
pub struct GetProp;

impl Artifact for GetProp {
    fn name(&self) -> &'static str {
        "android-getprop"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["androidqf/getprop.txt", "dumpstate/SYSTEM PROPERTIES"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RootOrJailbreak, Weight::Whole)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut seen = false;
        for (line, bytes) in input.lines() {
            let text = lossy(bytes);
            // A value may go on over several lines; only its first line matters for the properties used here.
            let Some((key, value)) = text.strip_prefix('[').and_then(|rest| rest.split_once("]: [")) else {
                continue;
            };
            seen = true;
            let value = value.strip_suffix(']').unwrap_or(value);
            if !value.is_empty() {
                property(key, value, At::Line(line), out);
            }
        }
        if seen { Ok(()) } else { Err(ParseError::new("why-holds-no-system-property")) }
    }
}

/// Reads `build.prop` of the system image: the properties as the phone was built, `key=value`.
#[derive(Debug, Clone, Copy)]
pub struct BuildProp;

impl Artifact for BuildProp {
    fn name(&self) -> &'static str {
        "android-build-prop"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["android-image/*/build.prop", "android-image/*/*/build.prop"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RootOrJailbreak, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut seen = false;
        for (line, bytes) in input.lines() {
            let text = lossy(bytes);
            let Some((key, value)) = text.split_once('=').filter(|(key, _)| !key.starts_with('#')) else {
                continue;
            };
            seen = true;
            // Since Android 10 each part of the image names its own copy (`ro.product.system.model`).
            let key = key
                .trim()
                .replace("ro.product.system.", "ro.product.")
                .replace("ro.system.build.", "ro.build.");
            if !value.trim().is_empty() {
                property(&key, value.trim(), At::Line(line), out);
            }
        }
        if seen { Ok(()) } else { Err(ParseError::new("why-holds-no-system-property")) }
    }
}

fn property(key: &str, value: &str, at: At, out: &mut Emitter<'_>) {
    let device = match key {
        "ro.product.manufacturer" => Some(DeviceKey::Manufacturer),
        "ro.product.model" => Some(DeviceKey::Model),
        "ro.build.version.release" => Some(DeviceKey::OsVersion),
        "ro.build.version.sdk" => Some(DeviceKey::Sdk),
        "ro.build.fingerprint" => Some(DeviceKey::Build),
        "ro.build.version.security_patch" => Some(DeviceKey::SecurityPatch),
        "ro.serialno" => Some(DeviceKey::Serial),
        _ => None,
    };
    if let Some(key) = device {
        out.emit(Fact::Device { key, value: keep(value) }, at);
    } else if is_root_trace(key, value) {
        out.emit(Fact::RootTrace { what: keep(&format!("{key}={value}")) }, at);
    }
}

/// Values that a phone as sold does not have (AOSP build properties and verified-boot states).
fn is_root_trace(key: &str, value: &str) -> bool {
    match key {
        "ro.debuggable" => value == "1",
        "ro.secure" | "ro.boot.flash.locked" => value == "0",
        "ro.boot.vbmeta.device_state" => value == "unlocked",
        "ro.boot.verifiedbootstate" => matches!(value, "orange" | "yellow" | "red"),
        "ro.build.tags" => value.split(',').any(|tag| matches!(tag.trim(), "test-keys" | "dev-keys")),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn facts(text: &str) -> (Vec<(Fact, At)>, bool) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input {
            path: "androidqf/getprop.txt",
            bytes: text.as_bytes(),
            first_line: 10,
            wal: None,
            limits: &limits,
        };
        let fine = GetProp.parse(&input, &mut out).is_ok();
        (out.facts().to_vec(), fine)
    }

    #[test]
    fn device_and_root_properties() {
        let (facts, fine) = facts(
            "[ro.product.model]: [Pixel [7]]\r\n[ro.debuggable]: [1]\n[ro.secure]: [1]\n[ro.build.tags]: [release-keys]\n\
             [ro.boot.verifiedbootstate]: [orange]\n[multi]: [a\n[ro.serialno]: []\nb]\n",
        );
        assert!(fine);
        assert_eq!(
            facts,
            [
                (Fact::Device { key: DeviceKey::Model, value: "Pixel [7]".into() }, At::Line(10)),
                (Fact::RootTrace { what: "ro.debuggable=1".into() }, At::Line(11)),
                (Fact::RootTrace { what: "ro.boot.verifiedbootstate=orange".into() }, At::Line(14)),
            ]
        );
    }

    #[test]
    fn other_text_is_an_error() {
        assert!(!facts("hello\n").1);
        assert!(!facts("").1);
    }

    #[test]
    fn properties_of_the_image() {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let bytes = b"# begin\nro.product.system.model=Pixel 7\nro.build.tags=test-keys\nimport /x\n";
        let input = Input {
            path: "android-image/system/build.prop",
            bytes,
            first_line: 1,
            wal: None,
            limits: &limits,
        };
        assert!(BuildProp.parse(&input, &mut out).is_ok());
        let facts: Vec<Fact> = out.facts().iter().map(|(fact, _)| fact.clone()).collect();
        let model = Fact::Device { key: DeviceKey::Model, value: "Pixel 7".into() };
        assert_eq!(facts, [model, Fact::RootTrace { what: "ro.build.tags=test-keys".into() }]);
    }
}
