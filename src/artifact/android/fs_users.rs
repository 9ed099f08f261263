//! Users of the phone, and how each package stands for each of them.

use super::fs_document::{document, end, place, truth, user_of};
use super::fs_packages::millis;
use super::lines::{claim, describe, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::xml::Element;
use crate::model::fact::UserKind;
use crate::model::{AppClaim, Fact, Surface, Weight};
use crate::text::keep;

/// `UserInfo.FLAG_MANAGED_PROFILE`.
const MANAGED: u32 = 0x20;
/// Words in the class names of start screens.
const START_WORDS: &[&str] = &["main", "launch", "splash", "start", "home", "icon"];

/// Parser of `users/<number>.xml` (AOSP `UserManagerService`).
#[derive(Debug)]
pub struct FsUsers;

impl Artifact for FsUsers {
    describe!(
        "android-users-xml",
        &["android/system/users/*.xml"],
        &[(Surface::DeviceManagement, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        for user in document.roots.iter().filter(|root| &*root.name == "user") {
            let Some(id) = user.attribute("id").and_then(|id| id.parse().ok()) else {
                out.skip(place(user, ""), "why-user-without-number");
                continue;
            };
            let flags = user.attribute("flags").and_then(|flags| flags.parse::<u32>().ok()).unwrap_or(0);
            let kind = user.attribute("type").unwrap_or_default();
            let name = user.children("name").next().map_or("", |name| name.text.as_str());
            let managed = flags & MANAGED != 0 || kind == "android.os.usertype.profile.MANAGED";
            let kind = UserKind::of(id, flags, kind);
            out.emit(Fact::User { id, name: keep(name), managed, kind }, place(user, "name"));
        }
        // The list of numbers lies beside the users.
        let known = document.root("user").or_else(|| document.root("users")).is_some();
        end(&document, known, out)
    }
}

/// Parser of `package-restrictions.xml` (AOSP `Settings.writePackageRestrictionsLPr`).
#[derive(Debug)]
pub struct FsPackageRestrictions;

impl Artifact for FsPackageRestrictions {
    describe!(
        "android-package-restrictions-xml",
        &["android/system/users/*/package-restrictions.xml"],
        &[(Surface::InstalledApps, Weight::Detail), (Surface::HiddenIcons, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let document = document(input)?;
        let user = user_of(input.path);
        let root = document.root("package-restrictions");
        for element in root.into_iter().flat_map(|root| root.children("pkg")) {
            match element.attribute("name").and_then(|name| package(name.as_bytes())) {
                Some(name) => one(element, name, user, out),
                None => out.skip(place(element, ""), "why-package-without-package-name"),
            }
        }
        end(&document, root.is_some(), out)
    }
}

fn one(element: &Element, name: &str, user: Option<u32>, out: &mut Emitter<'_>) {
    let at = place(element, name);
    let mut say = |said| out.emit(claim(name, user, said), at.clone());
    let is = |key: &str| element.attribute(key).and_then(truth);
    // Android writes only what differs from an installed app.
    let installed = is("inst").unwrap_or(true);
    say(AppClaim::Installed(installed));
    // An archived app is not installed.
    if element.children("archive-state").next().is_some() {
        say(AppClaim::Archived);
    }
    if !installed {
        return;
    }
    if is("hidden") == Some(true) || is("blocked") == Some(true) {
        say(AppClaim::HiddenByPolicy);
    }
    // 2: by the system or the app itself, 3: by the user. 4 only waits for the next use.
    let disabled = matches!(element.attribute("enabled"), Some("2" | "3"));
    if disabled {
        say(AppClaim::Disabled);
    }
    if let Some(reason) = element.attribute("install-reason").and_then(|reason| reason.parse().ok()) {
        say(AppClaim::InstallReason(reason));
    }
    if let Some(first) = element.attribute("first-install-time").and_then(millis) {
        say(AppClaim::FirstInstalled(first));
    }
    if let Some(warning) = element.attribute("harmful-app-warning").filter(|warning| !warning.is_empty()) {
        say(AppClaim::HarmfulWarning(keep(warning)));
    }
    if !disabled && hid_own_icon(element, name) {
        say(AppClaim::HidOwnIcon);
    }
}

/// Whether the app itself switched a start screen off and left none on. Which component is the start screen stands in
/// the app alone, so this goes by names; icon switchers leave another alias on.
fn hid_own_icon(element: &Element, name: &str) -> bool {
    let starts = |list: &str| {
        element
            .children(list)
            .flat_map(|list| list.children("item"))
            .filter_map(|item| item.attribute("name"))
            .any(|class| {
                let simple = class.rsplit(['.', '/', '$']).next().unwrap_or(class).to_ascii_lowercase();
                START_WORDS.iter().any(|word| simple.contains(word))
            })
    };
    element.attribute("enabledCaller") == Some(name)
        && starts("disabled-components")
        && !starts("enabled-components")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::{cut_everywhere, read};

    #[test]
    fn users_and_work_profiles() {
        let path = "android/system/users/10.xml";
        let text = r#"<user id="10" flags="4144" type="android.os.usertype.profile.MANAGED"><name>Work &amp; more</name></user>"#;
        let (facts, result, _) = read(&FsUsers, path, text.as_bytes());
        assert!(result.is_ok());
        assert_eq!(
            facts,
            [Fact::User { id: 10, name: "Work & more".into(), managed: true, kind: UserKind::Work }]
        );
        cut_everywhere(&FsUsers, path, text);
        let list = read(&FsUsers, "android/system/users/userlist.xml", b"<users><user id='0'/></users>");
        assert!(list.0.is_empty() && list.1.is_ok());
    }

    const TEXT: &str = r#"<package-restrictions>
<pkg name="com.plain" ceDataInode="1"/>
<pkg name="com.gone" inst="false" hidden="true"/>
<pkg name="com.off" hidden="true" enabled="3" install-reason="4" first-install-time="19bc0ab2400"/>
<pkg name="com.spy" enabledCaller="com.spy"><disabled-components><item name="com.spy.MainActivity"/></disabled-components></pkg>
<pkg name="com.switch" enabledCaller="com.switch"><enabled-components><item name="com.switch.IconBlue"/></enabled-components><disabled-components><item name="com.switch.MainActivity"/></disabled-components></pkg>
<pkg name="com.other" enabledCaller="shell"><disabled-components><item name="com.other.MainActivity"/></disabled-components></pkg>
<pkg/>
</package-restrictions>"#;

    #[test]
    fn packages_of_one_user() {
        let path = "android/system/users/10/package-restrictions.xml";
        let (facts, result, said) = read(&FsPackageRestrictions, path, TEXT.as_bytes());
        assert!(result.is_ok() && said.contains("skipped: 1"));
        let has = |app: &str, wanted: AppClaim| {
            facts.iter().any(|fact| {
                matches!(fact, Fact::App { id, user: Some(10), claim } if &**id == app && *claim == wanted)
            })
        };
        assert!(has("com.plain", AppClaim::Installed(true)) && has("com.gone", AppClaim::Installed(false)));
        assert!(!has("com.gone", AppClaim::HiddenByPolicy) && has("com.off", AppClaim::HiddenByPolicy));
        assert!(has("com.off", AppClaim::Disabled) && has("com.off", AppClaim::InstallReason(4)));
        assert!(has("com.spy", AppClaim::HidOwnIcon));
        assert!(!has("com.switch", AppClaim::HidOwnIcon) && !has("com.other", AppClaim::HidOwnIcon));
        cut_everywhere(&FsPackageRestrictions, path, TEXT);
    }
}
