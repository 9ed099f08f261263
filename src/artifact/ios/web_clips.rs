//! `Info.plist` of a web clip: a web page that sits among the icons. Only the host of its address is kept.

use super::property_list::{dictionary, host, key, text};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::plist::Value;
use crate::model::{At, Fact, Platform, Surface, Weight};

/// The parser of web clips.
pub(super) struct WebClips;

impl Artifact for WebClips {
    fn name(&self) -> &'static str {
        "ios-web-clip"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/WebClips/*.webclip/Info.plist"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        // Profiles put web clips among the icons.
        &[(Surface::ConfigurationProfiles, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let clip = dictionary(input, out)?;
        let Some(url) = text(&clip, "URL") else {
            return Err(ParseError::new("why-web-clip-without-address"));
        };
        let locked = clip.get("RemovalDisallowed").and_then(Value::as_bool);
        let fact = Fact::WebClip {
            title: crate::text::keep(text(&clip, "Title").unwrap_or_default()),
            host: host(url).map(|host| crate::text::keep(&host.to_ascii_lowercase())),
            removable: locked.map(|locked| !locked),
            profile: None,
        };
        let lock = locked.map(|_| key("RemovalDisallowed"));
        out.emit(fact, At::several([key("URL")].into_iter().chain(lock)));
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{failure, places, read};

    #[test]
    fn only_the_host_is_kept() {
        let plist = br"<plist><dict><key>URL</key><string>https://Panel.example.org/login?user=hush</string>
            <key>Title</key><string>Calculator</string><key>RemovalDisallowed</key><true/></dict></plist>";
        let wanted = Fact::WebClip {
            title: "Calculator".into(),
            host: Some("panel.example.org".into()),
            removable: Some(false),
            profile: None,
        };
        assert_eq!(read(&WebClips, "x", plist), [wanted]);
        assert_eq!(places(&WebClips, "x", plist), ["keys URL, RemovalDisallowed"]);
        assert!(failure(&WebClips, "x", b"<plist><dict/></plist>").contains("address"));
    }
}
