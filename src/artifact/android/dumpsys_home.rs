//! `dumpsys activity -v all` of a bug report: the start screen tells what stands on the home screen, with the name under
//! each icon. Other texts of a phone hold no such names.
//!
//! Only the icons of apps are read. Folders bear names that a person gave, and shortcuts those of conversations.

use std::collections::BTreeMap;

use super::lines::{at, between, claim, component, describe, kept, number, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, Surface, Weight};
use crate::speech::Message;

/// Parser of the home screen as AOSP's start screen prints it (`BgDataModel.dump`, `ItemInfo.dumpProperties`), which Google's
/// and Samsung's are made from.
#[derive(Debug)]
pub struct DumpsysHomeScreen;

/// An icon: package, component, user.
type Icon = (String, String, Option<u32>);

impl Artifact for DumpsysHomeScreen {
    describe!(
        "android-dumpsys-home-screen",
        &["dumpstate/APP ACTIVITIES*"],
        &[(Surface::HiddenIcons, Weight::Detail), (Surface::InstalledApps, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        // The same icon stands in several lists. Every running app may print into this section, so that where two names
        // are told of one icon, neither is believed.
        let mut icons: BTreeMap<Icon, (u64, Option<Box<str>>)> = BTreeMap::new();
        for (line, bytes) in input.lines() {
            let Some((icon, title)) = icon(trim(bytes)) else { continue };
            if let Some((_, known)) = icons.get_mut(&icon) {
                if known.as_ref().is_some_and(|known| *known != title) {
                    // What the apps on the phone are is answered all the same.
                    let why = Message::new("why-icon-with-two-names").told("at", &at(line));
                    out.gap(Some(Surface::HiddenIcons), why);
                    *known = None;
                }
            } else if icons.len() < input.limits.facts_per_file {
                icons.insert(icon, (line, Some(title)));
            }
        }
        for ((app, _, user), (line, title)) in icons {
            if let Some(title) = title {
                out.emit(claim(&app, user, AppClaim::Label(title)), at(line));
            }
        }
        Ok(())
    }
}

/// `WorkspaceItemInfo(id=29 type=APP container=hotseat targetComponent=ComponentInfo{app/.Main} screen=0 … user=UserHandle{0}
/// title=Notes)`, before Android 10 `ShortcutInfo(…)`. Start screens add words of their own after the title.
fn icon(text: &[u8]) -> Option<(Icon, Box<str>)> {
    let class = text.split(|b| *b == b'(').next()?;
    if !class.ends_with(b"Info") || memchr::memmem::find(text, b" type=APP ").is_none() {
        return None;
    }
    let (app, class) = component(between(text, b" targetComponent=ComponentInfo{", b'}')?)?;
    let user = between(text, b" user=UserHandle{", b'}').and_then(number);
    let title = text.get(memchr::memmem::find(text, TITLE)?.checked_add(TITLE.len())?..)?;
    let title = without_tail(title.strip_suffix(b")").unwrap_or(title));
    let named = !title.is_empty() && title != b"null";
    named.then(|| ((app.to_owned(), class, user), kept(title)))
}

const TITLE: &[u8] = b" title=";

/// A title without the further `key=value` words behind it.
fn without_tail(title: &[u8]) -> &[u8] {
    let is_key = |word: &[u8]| {
        let name = word.split(|b| *b == b'=').next().unwrap_or_default();
        name.len() > 1 && name.len() < word.len() && name.iter().all(u8::is_ascii_alphabetic)
    };
    let mut end = 0_usize;
    for (number, word) in title.split(|b| *b == b' ').enumerate() {
        if number > 0 && is_key(word) {
            break;
        }
        end = end.saturating_add(word.len()).saturating_add(usize::from(number > 0));
    }
    trim(title.get(..end).unwrap_or(title))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::Fact;

    fn labels(text: &str) -> Vec<(String, Option<u32>, String)> {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        DumpsysHomeScreen.parse(&input, &mut out).unwrap();
        let label = |(fact, _): &(Fact, _)| match fact {
            Fact::App { id, user, claim: AppClaim::Label(label) } => {
                Some((id.to_string(), *user, label.to_string()))
            }
            _ => None,
        };
        out.facts().iter().filter_map(label).collect()
    }

    fn item(class: &str, kind: &str, component: &str, rest: &str) -> String {
        format!(
            "    \t{class}(id=29 type={kind} container=hotseat targetComponent=ComponentInfo{{{component}}} screen=0 cell(1,0) \
             span(1,1) minSpan(1,1) rank=1 user=UserHandle{{10}} {rest}\n"
        )
    }

    #[test]
    fn names_of_every_start_screen_end_where_they_end() {
        for (rest, wanted) in [
            ("title=System Service)", "System Service"),
            (
                "title=Повідомлення hidden=0 screenType=0 lowResIcon=false runtimeStatusFlags=320)",
                "Повідомлення",
            ),
            ("title=Study supportsMultiInstance=false nonResizeable=false)", "Study"),
            ("title=Weather (beta))", "Weather (beta)"),
            ("title=2 + 2 = 4)", "2 + 2 = 4"),
        ] {
            for class in ["WorkspaceItemInfo", "ShortcutInfo"] {
                let found = labels(&item(class, "APP", "org.a/.Main", rest));
                assert_eq!(found, [("org.a".to_owned(), Some(10), wanted.to_owned())]);
            }
        }
    }

    #[test]
    fn names_that_a_person_gave_are_not_read() {
        for kind in ["FOLDER", "DEEP_SHORTCUT", "SHORTCUT", "WIDGET"] {
            assert!(labels(&item("WorkspaceItemInfo", kind, "org.a/.Main", "title=Call Anna)")).is_empty());
        }
        for rest in ["title=null)", "title=)", "rank=2)"] {
            assert!(labels(&item("WorkspaceItemInfo", "APP", "org.a/.Main", rest)).is_empty(), "{rest}");
        }
        assert!(labels(&item("WorkspaceItemInfo", "APP", "no component", "title=A)")).is_empty());
        assert!(labels(&item("Message", "APP", "org.a/.Main", "title=A)")).is_empty());
    }

    #[test]
    fn an_icon_with_two_names_has_none_and_the_same_name_twice_is_one() {
        let said = |title: &str| item("WorkspaceItemInfo", "APP", "org.a/.Main", &format!("title={title})"));
        assert_eq!(labels(&(said("Notes") + &said("Notes"))).len(), 1);
        assert!(labels(&(said("Notes") + &said("WiFi") + &said("Notes"))).is_empty());
    }
}
