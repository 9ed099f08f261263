//! `dumpsys notification`: which apps read notifications. Never what a notification says.

use std::collections::BTreeSet;

use super::lines::{at, between, component, cut, describe, grant, indent, number, package, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{GrantState, Power, Surface, Weight};

/// Parser of the notification manager's section.
#[derive(Debug)]
pub struct DumpsysNotification;

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum List {
    None,
    Allowed,
    All,
    Live,
}

/// The component and the user of an entry.
type Entry = (String, Option<u32>);

impl Artifact for DumpsysNotification {
    describe!(
        "android-dumpsys-notification",
        &["dumpsys/notification"],
        &[(Surface::NotificationListeners, Weight::Whole)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        // Texts of notifications stand above the block and may hold its head, so the last head counts.
        let mut block: Option<Vec<(u64, &[u8])>> = None;
        let (mut open, mut heads) = (false, 0_u32);
        for (line, bytes) in input.lines() {
            if bytes == b"  Notification listeners:" {
                block = Some(Vec::new());
                heads = heads.saturating_add(1);
                open = true;
            } else if indent(bytes) <= 2 && !bytes.is_empty() {
                open = false;
            } else if let (Some(block), true) = (&mut block, open) {
                block.push((line, bytes));
            }
        }
        if heads > 1 {
            out.gap(None, "why-list-listeners-occurs-more-than");
        }
        let block = block.ok_or_else(|| ParseError::new("why-section-holds-no-list-listeners"))?;
        listeners(&block, out);
        Ok(())
    }
}

fn listeners(block: &[(u64, &[u8])], out: &mut Emitter<'_>) {
    let mut told: BTreeSet<Entry> = BTreeSet::new();
    let mut everywhere: Vec<(u64, String)> = Vec::new();
    let (mut list, mut lists) = (List::None, 0_u32);
    // How many entries the list of running listeners, the last one that is read, announces and has.
    let mut live: Option<(u64, u64)> = None;
    for (line, bytes) in block {
        let text = trim(bytes);
        if indent(bytes) == 4 {
            list = if text.starts_with(b"Allowed notification listeners:") {
                List::Allowed
            } else if text.starts_with(b"All notification listeners (") {
                List::All
            } else if text.starts_with(b"Live notification listeners (") {
                List::Live
            } else {
                List::None
            };
            lists = lists.saturating_add(u32::from(list != List::None));
            if list == List::Live {
                live = Some((between(text, b"(", b')').and_then(number).unwrap_or(0), 0));
            }
            continue;
        }
        match list {
            List::None => {}
            List::Allowed => allowed(*line, text, &mut told, out),
            List::All | List::Live => {
                if let (List::Live, Some((_, had))) = (list, &mut live) {
                    *had = had.saturating_add(1);
                }
                let Some((_, whole)) = between(text, b"ComponentInfo{", b'}').and_then(component) else {
                    out.skip(at(*line), "why-listener-no-component");
                    continue;
                };
                let user = between(text, b"} (user ", b')').and_then(number);
                if list == List::Live && user.is_some() {
                    say(*line, (whole, user), &mut told, out);
                } else {
                    everywhere.push((*line, whole));
                }
            }
        }
    }
    if lists == 0 {
        out.gap(None, "why-lists-listeners-not-known-layout");
    } else if live.is_none_or(|(announced, had)| had < announced) {
        out.gap(None, "why-text-ends-before-listeners");
    }
    // This list does not tell users apart; it only adds what no other list told.
    let known: BTreeSet<String> = told.iter().map(|(whole, _)| whole.clone()).collect();
    for (line, whole) in everywhere {
        if !known.contains(&whole) {
            say(line, (whole, None), &mut told, out);
        }
    }
}

/// The user and the list of `a/b:c/d (user: 0 isPrimary: true)` or `userId: 0 value: a/b:c/d`.
fn allowed_list(text: &[u8]) -> Option<(&[u8], &[u8])> {
    if let Some(rest) = text.strip_prefix(b"userId: ") {
        let (user, value) = cut(rest, b' ')?;
        return Some((user, trim(value).strip_prefix(b"value:").map(trim)?));
    }
    let (value, more) = text.split_at_checked(memchr::memmem::find(text, b" (user: ")?)?;
    let user = more.strip_prefix(b" (user: ")?.split(|b| !b.is_ascii_digit()).next()?;
    Some((user, value))
}

fn allowed(line: u64, text: &[u8], told: &mut BTreeSet<Entry>, out: &mut Emitter<'_>) {
    let Some((user, value)) = allowed_list(text) else { return };
    for entry in value.split(|b| *b == b':').map(trim).filter(|e| !e.is_empty() && *e != b"null") {
        let whole =
            component(entry).map(|(_, whole)| whole).or_else(|| package(entry).map(ToOwned::to_owned));
        match whole {
            Some(whole) => say(line, (whole, number(user)), told, out),
            None => out.skip(at(line), "why-allowed-listener-no-component"),
        }
    }
}

fn say(line: u64, entry: Entry, told: &mut BTreeSet<Entry>, out: &mut Emitter<'_>) {
    let app = entry.0.split('/').next().unwrap_or_default();
    let fact = grant(app, entry.1, Power::NotificationListener, GrantState::Active, Some(&entry.0));
    if !told.contains(&entry) {
        out.emit(fact, at(line));
        told.insert(entry);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    #[test]
    fn assistants_and_texts_are_no_listeners() {
        let text = "  Notification List:\n      tickerText=x\n  Notification listeners:\n    All notification listeners (1) enabled for current profiles:\n      ComponentInfo{com.forged/com.forged.L}\n\n  Notification listeners:\n    All notification listeners (1) enabled for current profiles:\n      ComponentInfo{com.a/com.a.L}\n    Live notification listeners (1):\n      ComponentInfo{com.a/com.a.L} (user 0): android.os.BinderProxy@1 SYSTEM\n  Notification assistant services:\n    All notification assistants (1) enabled for current profiles:\n      ComponentInfo{com.b/com.b.A}\n";
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        DumpsysNotification.parse(&input, &mut out).unwrap();
        let said = format!("{out:?}");
        assert_eq!(out.len(), 1);
        assert_eq!(allowed_list(b"com.a/.L:com.b/.M (user: 10 isPrimary: true)").unwrap().0, b"10");
        assert!(
            said.contains("com.a/com.a.L")
                && said.contains("user: Some(0)")
                && said.contains("more than once")
        );
    }
}
