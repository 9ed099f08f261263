//! `Shortcuts.sqlite`: what the Shortcuts app runs, and what starts it. Only the identifiers of actions are kept; whom a
//! message goes to or what is in it is nobody's business here.

use std::collections::BTreeMap;

use super::database::{open, place, rows};
use super::property_list::text;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::bounds::Limits;
use crate::decode::keyed_archive;
use crate::decode::plist::{self, Value};
use crate::model::{At, Fact, Platform, Surface, Weight};
use crate::speech::Message;

/// The parser of the database of the Shortcuts app.
pub(super) struct Shortcuts;

/// Most actions kept of one shortcut. Nobody writes so many by hand; comments can push what counts behind a lower bound.
const MOST_ACTIONS: usize = 8_192;
/// Most lists of actions of one shortcut.
const MOST_LISTS: usize = 8;
/// Key of an action that names what it does.
const IDENTIFIER: &str = "WFWorkflowActionIdentifier";

struct Shortcut {
    name: Box<str>,
    actions: Vec<Box<str>>,
    at: At,
    triggered: bool,
    /// Whether its list of actions was found.
    listed: bool,
    /// Where its actions stand.
    lists: Vec<At>,
}

impl Shortcut {
    /// A place that tells of it, with that of its actions.
    fn with_actions(&self, at: At) -> At {
        At::several(std::iter::once(at).chain(self.lists.iter().cloned()))
    }

    /// Adds a list of actions; whether all of it was kept. A phone keeps one for each shortcut.
    fn add(&mut self, actions: Vec<Box<str>>, at: At) -> bool {
        let room = MOST_ACTIONS.saturating_sub(self.actions.len());
        let whole = actions.len() <= room && self.lists.len() < MOST_LISTS;
        if self.lists.len() < MOST_LISTS {
            self.actions.extend(actions.into_iter().take(room));
            self.lists.push(at);
        }
        whole
    }
}

impl Artifact for Shortcuts {
    fn name(&self) -> &'static str {
        "ios-shortcuts"
    }

    fn platform(&self) -> Platform {
        Platform::Ios
    }

    fn paths(&self) -> &'static [&'static str] {
        &["HomeDomain/Library/Shortcuts/Shortcuts.sqlite"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::Automations, Weight::Whole)]
    }

    fn wants_wal(&self) -> bool {
        true
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let database = open(input, out)?;
        let mut shortcuts: BTreeMap<i64, Shortcut> = BTreeMap::new();
        rows(&database, "ZSHORTCUT", &["Z_PK", "?ZNAME"], &mut |row| {
            let name = crate::text::keep(&row.text(2).unwrap_or_default());
            let at = place("ZSHORTCUT", row);
            let shortcut = Shortcut {
                name,
                actions: Vec::new(),
                at,
                triggered: false,
                listed: false,
                lists: Vec::new(),
            };
            shortcuts.insert(row.int(1).unwrap_or(0), shortcut);
        })?;
        // The key of a list of actions is its own; what ties it to its shortcut is the column ZSHORTCUT.
        rows(&database, "ZSHORTCUTACTIONS", &["ZSHORTCUT", "ZDATA"], &mut |row| {
            let Some(shortcut) = row.int(1).and_then(|number| shortcuts.get_mut(&number)) else { return };
            let at = place("ZSHORTCUTACTIONS", row);
            shortcut.listed = true;
            match actions(row.blob(2).unwrap_or_default(), input.limits) {
                Ok((actions, whole)) => {
                    if !(shortcut.add(actions, at.clone()) && whole) {
                        out.skip(at, "why-more-actions-than-read");
                    }
                }
                Err(why) => out.skip(at, why),
            }
        })?;
        for shortcut in shortcuts.values().filter(|shortcut| !shortcut.listed) {
            out.skip(shortcut.at.clone(), "why-shortcut-without-actions");
        }
        // The database came to its place with iOS 13, and automations came with it.
        if database.columns("ZTRIGGER").is_some() {
            let columns = ["ZSHORTCUT", "?ZENABLED", "?ZSHOULDPROMPT", "?ZDATA"];
            rows(&database, "ZTRIGGER", &columns, &mut |row| {
                let at = place("ZTRIGGER", row);
                let Some(shortcut) = row.int(1).and_then(|number| shortcuts.get_mut(&number)) else {
                    out.skip(at, "why-trigger-no-shortcut");
                    return;
                };
                shortcut.triggered = true;
                let fact = Fact::Automation {
                    name: shortcut.name.clone(),
                    trigger: Some(trigger(row.blob(4).unwrap_or_default(), input.limits)),
                    enabled: row.int(2).map(|enabled| enabled != 0),
                    asks_first: row.int(3).map(|asks| asks != 0),
                    actions: shortcut.actions.clone(),
                };
                out.emit(fact, shortcut.with_actions(at));
            })?;
        } else {
            out.gap(None, "why-no-table-ztrigger");
        }
        for shortcut in shortcuts.into_values().filter(|shortcut| !shortcut.triggered) {
            let at = shortcut.with_actions(shortcut.at.clone());
            let Shortcut { name, actions, .. } = shortcut;
            out.emit(Fact::Automation { name, trigger: None, enabled: None, asks_first: None, actions }, at);
        }
        Ok(())
    }
}

/// The identifiers of the actions, and whether they are all.
fn actions(bytes: &[u8], limits: &Limits) -> Result<(Vec<Box<str>>, bool), Message> {
    let document = plist::parse(bytes, limits)
        .map_err(|error| Message::new("why-actions-unreadable").told("why", &error))?;
    let Some(list) = document.root.as_array() else { return Err(Message::new("why-actions-no-list")) };
    let named = list.iter().filter_map(|action| text(action, IDENTIFIER));
    let kept: Vec<Box<str>> = named.clone().map(crate::text::keep).take(MOST_ACTIONS).collect();
    let whole = named.count() == kept.len();
    Ok((kept, whole))
}

/// The class of the archived trigger ("WFLocationTrigger"): what kind of event starts it, not which place or person.
fn trigger(bytes: &[u8], limits: &Limits) -> Box<str> {
    let class = plist::parse(bytes, limits).ok().and_then(|document| {
        let graph = keyed_archive::resolve(&document.root, limits).ok()?;
        graph
            .entries()
            .iter()
            .find_map(|(_, root): &(String, Value)| text(root, "$class").map(crate::text::keep))
    });
    class.unwrap_or_else(|| "unknown".into())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::ios::test_input::{database, failure, gaps, places, read};

    fn hex(text: &str) -> String {
        crate::decode::certificate::to_hex(text.as_bytes())
    }

    fn bytes(triggers: &str) -> Vec<u8> {
        let list = |action: &str| {
            hex(&format!(
                "<plist><array><dict><key>WFWorkflowActionIdentifier</key><string>{action}</string>\
                 <key>WFWorkflowActionParameters</key><dict><key>WFNumber</key><string>+15550100</string></dict></dict></array></plist>"
            ))
        };
        database(&format!(
            "CREATE TABLE ZSHORTCUT (Z_PK INTEGER PRIMARY KEY, ZNAME VARCHAR);
             CREATE TABLE ZSHORTCUTACTIONS (Z_PK INTEGER PRIMARY KEY, ZSHORTCUT INTEGER, ZDATA BLOB);
             INSERT INTO ZSHORTCUT VALUES (1, 'One'), (2, 'Two');
             INSERT INTO ZSHORTCUTACTIONS VALUES (1, 2, x'{}'), (2, 1, x'{}'), (3, 1, x'00');{triggers}",
            list("is.two"),
            list("is.one")
        ))
    }

    const TRIGGERS: &str =
        "CREATE TABLE ZTRIGGER (Z_PK INTEGER PRIMARY KEY, ZENABLED INTEGER, ZSHOULDPROMPT INTEGER, ZSHORTCUT INTEGER, ZDATA BLOB);
         INSERT INTO ZTRIGGER VALUES (5, 1, 0, 2, x'00'), (6, 1, 0, 77, NULL);";

    #[test]
    fn actions_belong_to_the_shortcut_that_they_name() {
        let facts = read(&Shortcuts, "x", &bytes(TRIGGERS));
        assert_eq!(
            facts,
            [
                Fact::Automation {
                    name: "Two".into(),
                    trigger: Some("unknown".into()),
                    enabled: Some(true),
                    asks_first: Some(false),
                    actions: vec!["is.two".into()],
                },
                Fact::Automation {
                    name: "One".into(),
                    trigger: None,
                    enabled: None,
                    asks_first: None,
                    actions: vec!["is.one".into()],
                },
            ]
        );
        assert_eq!(
            places(&Shortcuts, "x", &bytes(TRIGGERS)),
            [
                "table ZTRIGGER, row 5; table ZSHORTCUTACTIONS, row 1",
                "table ZSHORTCUT, row 1; table ZSHORTCUTACTIONS, row 2"
            ]
        );
        assert!(!format!("{facts:?}").contains("5550100"));
        assert!(gaps(&Shortcuts, "x", &bytes(TRIGGERS)).contains("skipped: 2"));
    }

    #[test]
    fn actions_behind_hundreds_of_comments_are_read_and_a_cut_is_told() {
        let comment = format!("<dict><key>{IDENTIFIER}</key><string>is.comment</string></dict>");
        let last = format!("<dict><key>{IDENTIFIER}</key><string>is.last</string></dict>");
        let list = |count: usize| format!("<plist><array>{}{last}</array></plist>", comment.repeat(count));
        let (kept, whole) = actions(list(260).as_bytes(), &Limits::default()).unwrap();
        assert!(whole && kept.last().is_some_and(|last| &**last == "is.last"));
        let (kept, whole) = actions(list(MOST_ACTIONS).as_bytes(), &Limits::default()).unwrap();
        assert!(!whole && kept.len() == MOST_ACTIONS);
    }

    #[test]
    fn a_second_list_of_actions_hides_no_first() {
        let second = format!(
            "{TRIGGERS} INSERT INTO ZSHORTCUTACTIONS SELECT 9, 2, ZDATA FROM ZSHORTCUTACTIONS WHERE ZSHORTCUT = 1 AND Z_PK = 2;"
        );
        let facts = read(&Shortcuts, "x", &bytes(&second));
        let Some(Fact::Automation { actions, .. }) = facts.first() else { panic!("{facts:?}") };
        assert_eq!(actions, &["is.two".into(), "is.one".into()]);
    }

    #[test]
    fn a_missing_table_is_a_gap_and_what_stands_in_the_others_is_kept() {
        assert_eq!(read(&Shortcuts, "x", &bytes("")).len(), 2);
        assert!(gaps(&Shortcuts, "x", &bytes("")).contains("ZTRIGGER"));
        let lost = bytes(&format!("{TRIGGERS} DELETE FROM ZSHORTCUTACTIONS WHERE ZSHORTCUT = 2;"));
        assert_eq!(read(&Shortcuts, "x", &lost).len(), 2);
        assert!(gaps(&Shortcuts, "x", &lost).contains("skipped: 3"));
        assert!(failure(&Shortcuts, "x", &database("CREATE TABLE t (a);")).contains("ZSHORTCUT"));
    }
}
