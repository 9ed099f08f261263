//! What an APK says of itself, and APKs that are built to mislead.

use std::collections::BTreeSet;

use super::weak;
use crate::detect::{Because, Detector, Finding, SubjectKind, capability};
use crate::model::{App, AppClaim, Class, Device, Level, Platform, Surface};
use crate::signature::SignatureDb;

/// An app declares in its manifest that it is made to monitor.
#[derive(Debug)]
pub struct DeclaredMonitoringTool;

impl Detector for DeclaredMonitoringTool {
    fn name(&self) -> &'static str {
        "declares-itself-monitoring"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            let declared = app.find(|claim| match claim {
                AppClaim::DeclaredMonitoringTool(kind) => Some(&**kind),
                _ => None,
            });
            let Some(declared) = declared else { continue };
            let says = "signal-declared-monitoring";
            let value = if declared.value.is_empty() { "isMonitoringTool" } else { declared.value };
            let mut because = vec![Because::new("declared-monitoring", says, value, declared.fact)];
            because.extend(capability::signals(app));
            let mut finding = weak(self.name(), SubjectKind::App, app.id, because);
            finding.level = Level::Review;
            finding.class = Class::MonitoringDisclosed;
            finding.strength = crate::model::Strength::Behaviour;
            finding.capabilities = capability::of_app(app);
            out.push(finding);
        }
    }
}

/// The APK of an app contradicts itself in ways that honest build tools do not bring about.
#[derive(Debug)]
pub struct MisleadingApk;

impl Detector for MisleadingApk {
    fn name(&self) -> &'static str {
        "apk-made-to-mislead"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, _: &SignatureDb, out: &mut Vec<Finding>) {
        for app in device.apps.values() {
            let mut because: Vec<Because> = Vec::new();
            for claim in &app.claims {
                let (signal, says, value) = match claim.value {
                    AppClaim::SignatureConflict(how) => {
                        ("signatures-disagree", "signal-signatures-disagree", how)
                    }
                    AppClaim::ApkTampering(how) => ("odd-apk", "signal-odd-apk", how),
                    _ => continue,
                };
                if !because.iter().any(|known| known.value == **value) {
                    because.push(Because::new(signal, says, &**value, claim.fact));
                }
            }
            because.extend(other_file(app));
            because.truncate(12);
            if !because.is_empty() {
                out.push(weak(self.name(), SubjectKind::App, app.id, because));
            }
        }
    }
}

/// An APK in the copy whose hash is none of those that were noted on the phone. Paths on the phone begin with `/`.
fn other_file(app: &App<'_>) -> Option<Because> {
    let hashes = |on_phone: bool| {
        app.claims.iter().filter_map(move |claim| match claim.value {
            AppClaim::ApkSha256 { sha256, path } if !path.is_empty() && path.starts_with('/') == on_phone => {
                Some((&**sha256, &**path, claim.fact))
            }
            _ => None,
        })
    };
    let noted: BTreeSet<&str> = hashes(true).map(|(sha256, ..)| sha256).collect();
    if noted.is_empty() {
        return None;
    }
    let (_, path, fact) = hashes(false).find(|(sha256, ..)| !noted.contains(sha256))?;
    let says = "signal-apk-not-as-noted";
    Some(Because::new("apk-not-as-noted", says, path, fact))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, Observed};

    fn found(claims: Vec<AppClaim>) -> Vec<Finding> {
        let observed = |claim| Observed {
            fact: Fact::App { id: "com.x".into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        };
        let evidence = Evidence { facts: claims.into_iter().map(observed).collect(), ..Evidence::default() };
        let device = Device::join(Platform::Android, &evidence);
        let (db, mut out) = (SignatureDb::built_in().unwrap(), Vec::new());
        DeclaredMonitoringTool.detect(&device, &db, &mut out);
        MisleadingApk.detect(&device, &db, &mut out);
        out
    }

    fn hash(sha256: &str, path: &str) -> AppClaim {
        AppClaim::ApkSha256 { sha256: sha256.into(), path: path.into() }
    }

    #[test]
    fn a_declared_tool_is_for_review_and_a_contradiction_for_a_look() {
        let findings = found(vec![
            AppClaim::DeclaredMonitoringTool("child_monitoring".into()),
            AppClaim::SignatureConflict("v2 and v3 name different signers".into()),
        ]);
        assert_eq!(findings.len(), 2);
        assert_eq!((findings[0].level, findings[0].class), (Level::Review, Class::MonitoringDisclosed));
        assert_eq!((findings[1].level, findings[1].rule), (Level::Look, "apk-made-to-mislead"));
    }

    #[test]
    fn a_file_is_compared_only_with_hashes_noted_on_the_phone() {
        assert!(found(vec![hash("aa", "x.apk"), hash("bb", "y.apk")]).is_empty());
        assert!(found(vec![hash("aa", "/data/app/x/base.apk"), hash("aa", "x.apk")]).is_empty());
        let findings = found(vec![hash("aa", "/data/app/x/base.apk"), hash("bb", "x.apk")]);
        assert_eq!(findings[0].because[0].signal, "apk-not-as-noted");
    }
}
