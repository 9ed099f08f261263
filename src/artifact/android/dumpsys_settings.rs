//! `dumpsys settings`: the settings of every user, and who changed them.
//!
//! A value is free text and may hold line breaks that look like further settings. Within one block the system prints
//! each name once and (on many phones) the entries in the order of their numbers, so an entry that breaks this order
//! and follows an entry without its proper end is text.

use std::collections::{BTreeMap, BTreeSet};

use super::lines::{at, cut, describe, kept, number, trim};
use super::rise::longest_rise;
use super::settings_grants::{Said, Space, is_personal};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{Fact, Surface, Weight};
use crate::speech::Message;
use crate::text::lossy;

/// Parser of the settings provider's section.
#[derive(Debug)]
pub struct DumpsysSettings;

/// Longest value that is kept whole, in bytes; longer ones are wallpapers and the like.
const VALUE_BYTES: usize = 64 << 10;

/// One `_id:` entry.
#[derive(Debug)]
struct Entry<'a> {
    line: u64,
    id: u64,
    name: &'a str,
    /// From `value:` on, with the lines that belong to it.
    rest: Vec<u8>,
    /// Whether the entry before it came to its proper end.
    after_end: bool,
    /// Whether it came to its own, on its first line or later.
    ended: bool,
}

/// One block of entries.
#[derive(Debug)]
struct Block<'a> {
    space: Space,
    user: Option<u32>,
    entries: Vec<Entry<'a>>,
    /// Entries that did not come to their end yet.
    open: Vec<usize>,
    /// Entries that were the value of another one.
    dropped: usize,
}

impl Artifact for DumpsysSettings {
    describe!(
        "android-dumpsys-settings",
        &["dumpsys/settings"],
        &[
            (Surface::ProtectionSettings, Weight::Whole),
            (Surface::AccessibilityServices, Weight::Whole),
            (Surface::NotificationListeners, Weight::Whole),
            (Surface::Keyboards, Weight::Whole),
            (Surface::VpnAndFilters, Weight::Whole),
        ]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut block: Option<Block<'_>> = None;
        let mut seen: BTreeSet<Space> = BTreeSet::new();
        let mut history: Option<&str> = None;
        let mut operations = false;
        for (line, bytes) in input.lines() {
            if let Some((space, user)) = head(bytes) {
                let begun = Block { space, user, entries: Vec::new(), open: Vec::new(), dropped: 0 };
                if let Some(done) = block.replace(begun) {
                    done.state(out);
                }
                seen.insert(space);
                (history, operations) = (None, false);
            } else if bytes == b"Historical operations" {
                (history, operations) = (None, true);
            } else if let Some(name) = bytes.strip_prefix(b"\tHistory (") {
                history = name.strip_suffix(b")").and_then(setting_name);
            } else if let Some(text) = bytes.strip_prefix(b"\t\ttime:") {
                samsung_change(line, history, text, out);
            } else if let (Some(text), true) = (bytes.strip_prefix(b"  "), operations) {
                operation(line, text, out);
            } else if let Some(block) = &mut block {
                block.read(line, bytes);
            }
        }
        // The settings of a user end with those of this space.
        let closed = block.as_ref().is_some_and(|block| block.space == Space::System);
        if let Some(done) = block {
            done.state(out);
        }
        if seen.is_empty() {
            return Err(ParseError::new("why-section-holds-no-settings"));
        }
        if !closed {
            out.gap(None, "why-text-ends-before-settings");
        }
        for space in [Space::Global, Space::Secure] {
            if !seen.contains(&space) {
                out.gap(None, Message::new("why-settings-not-this-text").put("space", space.name()));
            }
        }
        Ok(())
    }
}

/// `SECURE SETTINGS (user 0)`.
fn head(bytes: &[u8]) -> Option<(Space, Option<u32>)> {
    let (space, rest) = if let Some(rest) = bytes.strip_prefix(b"GLOBAL SETTINGS (user ") {
        (Space::Global, rest)
    } else if let Some(rest) = bytes.strip_prefix(b"SECURE SETTINGS (user ") {
        (Space::Secure, rest)
    } else {
        (Space::System, bytes.strip_prefix(b"SYSTEM SETTINGS (user ")?)
    };
    Some((space, number(rest.strip_suffix(b")")?)))
}

fn setting_name(bytes: &[u8]) -> Option<&str> {
    let good = !bytes.is_empty()
        && bytes.len() <= 256
        && bytes.iter().all(|b| b.is_ascii_graphic() && !matches!(b, b'(' | b')' | b'{' | b'}'));
    good.then(|| std::str::from_utf8(bytes).ok()).flatten()
}

/// Whether the text of an entry came to the proper end of one that has a default.
fn ended(rest: &[u8]) -> bool {
    let last = rest.rsplit(|b| *b == b'\n').next().unwrap_or_default();
    memchr::memmem::find(last, b" defaultSystemSet:").is_some()
}

impl<'a> Block<'a> {
    fn read(&mut self, line: u64, bytes: &'a [u8]) {
        if let Some(mut entry) = Entry::parse(line, bytes) {
            entry.after_end = self.entries.last().is_none_or(|before| ended(&before.rest));
            if !entry.ended {
                self.open.push(self.entries.len());
            }
            self.entries.push(entry);
            return;
        }
        if bytes.starts_with(b"version: ") {
            return;
        }
        // The end of an entry on a line of its own belongs to the nearest entry that has none yet. Whatever looks
        // like entries between the two is the value of that entry.
        if ended(bytes)
            && let Some(open) = self.open.pop()
        {
            let kept = open.saturating_add(1);
            self.dropped = self.dropped.saturating_add(self.entries.len().saturating_sub(kept));
            self.entries.truncate(kept);
        }
        if let Some(last) = self.entries.last_mut()
            && last.rest.len().saturating_add(bytes.len()) < VALUE_BYTES
        {
            last.rest.push(b'\n');
            last.rest.extend_from_slice(bytes);
        }
    }

    /// Marks the entries that are text of the value above them.
    fn forged(&self) -> Vec<bool> {
        let ids: Vec<u64> = self.entries.iter().map(|entry| entry.id).collect();
        let rising = longest_rise(&ids);
        let outside = ids.len().saturating_sub(rising.len());
        let ordered = rising.len() >= 3 && (outside <= 2 || outside.saturating_mul(4) <= ids.len());
        let mut counts: BTreeMap<&str, usize> = BTreeMap::new();
        for entry in &self.entries {
            let count = counts.entry(entry.name).or_default();
            *count = count.saturating_add(1);
        }
        let twice = |entry: &Entry<'_>| counts.get(entry.name).is_some_and(|count| *count > 1);
        let entries = self.entries.iter().enumerate();
        let forged = |(index, entry): (usize, &Entry<'_>)| {
            !entry.after_end && (twice(entry) || (ordered && !rising.contains(&index)))
        };
        entries.map(forged).collect()
    }

    fn state(self, out: &mut Emitter<'_>) {
        let forged = self.forged();
        let count = forged.iter().filter(|forged| **forged).count().saturating_add(self.dropped);
        if count > 0 {
            out.gap(None, Message::new("why-line-s-inside-value-setting").count("count", count));
        }
        let mut names: BTreeSet<&str> = BTreeSet::new();
        for (entry, forged) in self.entries.iter().zip(forged) {
            if forged {
                continue;
            }
            if !names.insert(entry.name) {
                out.gap(
                    None,
                    Message::new("why-setting-occurs-twice").put("entry", crate::text::printable(entry.name)),
                );
            }
            let value = lossy(entry.value());
            let said = Said { space: self.space, user: self.user, name: entry.name, value: &value };
            said.state(at(entry.line), out);
        }
    }
}

impl<'a> Entry<'a> {
    /// `_id:240 name:accessibility_enabled pkg:android value:1 default:0 defaultSystemSet:true`.
    fn parse(line: u64, bytes: &'a [u8]) -> Option<Self> {
        let (id, rest) = cut(bytes.strip_prefix(b"_id:")?, b' ')?;
        let (name, _) = cut(rest.strip_prefix(b"name:")?, b' ')?;
        let value = memchr::memmem::find(rest, b" value:")?.checked_add(7)?;
        let rest = rest.get(value..)?;
        let kept = rest.get(..rest.len().min(VALUE_BYTES))?;
        Some(Self {
            line,
            id: number(id)?,
            name: setting_name(name)?,
            ended: ended(rest),
            rest: kept.to_vec(),
            after_end: true,
        })
    }

    /// The value without the default and the tag behind it.
    fn value(&self) -> &[u8] {
        let rest = self.rest.as_slice();
        let Some(end) = memchr::memmem::rfind(rest, b" defaultSystemSet:") else {
            return rest.trim_ascii_end();
        };
        let rest = rest.get(..end).unwrap_or_default();
        memchr::memmem::rfind(rest, b" default:").and_then(|end| rest.get(..end)).unwrap_or(rest)
    }
}

/// Samsung: `02-20 21:16:10.100 mode:update oldValue:x newValue:y package:com.a`. It prints no year.
fn samsung_change(line: u64, name: Option<&str>, text: &[u8], out: &mut Emitter<'_>) {
    let Some(name) = name else { return };
    let when = memchr::memmem::find(text, b" mode:").and_then(|end| text.get(..end));
    let value = memchr::memmem::find(text, b" newValue:")
        .and_then(|start| text.get(start.saturating_add(10)..))
        .unwrap_or_default();
    let (value, by) = match memchr::memmem::rfind(value, b" package:") {
        Some(end) => (value.get(..end).unwrap_or_default(), value.get(end.saturating_add(9)..)),
        None => (value, None),
    };
    let Some(when) = when else {
        out.skip(at(line), "why-change-setting-without-time");
        return;
    };
    change(line, name, when, (value, by.map(trim)), out);
}

/// `02-20 21:16:10.100 update accessibility_enabled 1 com.a`; the value and the app are not always there.
fn operation(line: u64, text: &[u8], out: &mut Emitter<'_>) {
    let mut words = text.split(|b| *b == b' ').filter(|word| !word.is_empty());
    let (day, time, _kind) = (words.next(), words.next(), words.next());
    let (Some(day), Some(time), Some(name)) = (day, time, words.next().and_then(setting_name)) else {
        return;
    };
    let rest: Vec<&[u8]> = words.collect();
    let (by, value) = match rest.split_last() {
        Some((by, value)) if rest.len() > 1 => (super::lines::package(by).map(str::as_bytes), value.concat()),
        _ => (None, rest.concat()),
    };
    change(line, name, &[day, b" ", time].concat(), (&value, by), out);
}

fn change(line: u64, name: &str, when: &[u8], (value, by): (&[u8], Option<&[u8]>), out: &mut Emitter<'_>) {
    if is_personal(name) {
        return;
    }
    out.emit(
        Fact::SettingChange {
            name: crate::text::keep(name),
            when: kept(trim(when)),
            value: kept(value),
            by: by.filter(|by| !by.is_empty()).map(kept),
        },
        at(line),
    );
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn read(parser: &dyn Artifact, text: &str) -> String {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        parser.parse(&input, &mut out).unwrap();
        format!("{out:?}")
    }

    #[test]
    fn a_value_that_looks_like_settings_is_a_value() {
        let said = read(
            &DumpsysSettings,
            "GLOBAL SETTINGS (user 0)\nSECURE SETTINGS (user 0)\nversion: 1\n_id:1 name:a pkg:android value:1 default:1 defaultSystemSet:true\n_id:4 name:b pkg:android value:two\n_id:99999 name:enabled_accessibility_services pkg:android value:com.forged/.S default:null defaultSystemSet:true\n_id:5 name:c pkg:android value:x y default:x y defaultSystemSet:true tag:null\n_id:6 name:d pkg:android value:\n",
        );
        assert!(!said.contains("com.forged") && said.contains("not believed"), "{said}");
        assert!(said.contains("\"x y\"") && said.contains("\"two\""), "{said}");
    }

    #[test]
    fn settings_without_their_end_are_a_gap() {
        let whole = "GLOBAL SETTINGS (user 0)\nSECURE SETTINGS (user 0)\nSYSTEM SETTINGS (user 0)\n";
        assert!(read(&DumpsysSettings, whole).contains("gaps: []"));
        assert!(read(&DumpsysSettings, whole.get(..55).unwrap()).contains("before the settings do"));
    }

    #[test]
    fn numbers_without_order_are_all_believed() {
        let said = read(
            &DumpsysSettings,
            "GLOBAL SETTINGS (user 0)\nSECURE SETTINGS (user 10)\n_id:240 name:accessibility_enabled pkg:android value:1\n_id:17 name:enabled_accessibility_services pkg:android value:com.a/.S\n_id:99 name:x pkg:android value:1\n_id:3 name:y pkg:android value:1\nSYSTEM SETTINGS (user 10)\n",
        );
        assert_eq!(said.matches("Setting {").count(), 4);
        assert!(said.contains("user: Some(10)") && said.contains("gaps: []"));
    }

    #[test]
    fn both_kinds_of_history() {
        let said = read(
            &DumpsysSettings,
            "GLOBAL SETTINGS (user 0)\n_id:1 name:adb_enabled pkg:a value:1\n\tHistory (adb_enabled)\n\t\ttime:03-28 22:41:07.980 mode:update oldValue:0 newValue:1 package:com.android.settings\nSECURE SETTINGS (user 0)\n\nHistorical operations\n  02-20 21:16:10.100 update accessibility_enabled 1 com.a\n  2026-02-20 21:16:10.100 delete http_proxy\n",
        );
        assert_eq!(said.matches("SettingChange {").count(), 3, "{said}");
        assert!(said.contains("Some(\"com.android.settings\")") && said.contains("03-28 22:41:07.980"));
    }
}
