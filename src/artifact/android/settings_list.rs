//! `cmd settings list` as androidqf keeps it: `name=value`, one file for each space.
//!
//! Values may hold line breaks, and apps write some of them, so a line `name=value` may be text inside a value. The
//! command sorts its output (AOSP `SettingsService`), which tells them apart: in a sorted file a line out of order
//! belongs to the value above it. In an unsorted file the first of two equal names counts, and a name that appears
//! twice is reported.

use std::collections::BTreeSet;

use super::rise::longest_rise;
use super::settings_grants::{Said, Space};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{At, Platform, Surface, Weight};
use crate::speech::Message;
use crate::text::lossy;

/// Of this many lines at most one may be out of order for a file to count as sorted.
const SORTED: usize = 10;

/// Reads the settings of one space.
#[derive(Debug, Clone, Copy)]
pub struct SettingsList(pub Space);

impl Artifact for SettingsList {
    fn name(&self) -> &'static str {
        match self.0 {
            Space::Secure => "androidqf-settings-secure",
            Space::Global => "androidqf-settings-global",
            Space::System => "androidqf-settings-system",
        }
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        match self.0 {
            Space::Secure => &["androidqf/settings_secure.txt"],
            Space::Global => &["androidqf/settings_global.txt"],
            Space::System => &["androidqf/settings_system.txt"],
        }
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        self.0.answers()
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let lines = read(input);
        let named = lines.iter().filter(|line| line.name_end.is_some()).count();
        if named == 0 {
            return Err(ParseError::new("why-holds-no-setting"));
        }
        let believed = believe(&lines, named, out);
        let mut current: Option<(At, String, String)> = None;
        for (index, line) in lines.iter().enumerate() {
            match line.name_end.filter(|_| believed.contains(&index)) {
                Some(at) => {
                    self.state(current.take(), out);
                    let name = line.text.get(..at).unwrap_or_default().to_owned();
                    let value = line.text.get(at.saturating_add(1)..).unwrap_or_default().to_owned();
                    current = Some((At::Line(line.number), name, value));
                }
                None => {
                    if let Some((_, _, value)) = &mut current {
                        value.push('\n');
                        value.push_str(&line.text);
                    }
                }
            }
        }
        self.state(current, out);
        Ok(())
    }
}

impl SettingsList {
    fn state(self, setting: Option<(At, String, String)>, out: &mut Emitter<'_>) {
        let Some((at, name, value)) = setting else { return };
        let value = value.trim_end_matches('\n');
        Said { space: self.0, user: Some(0), name: &name, value }.state(at, out);
    }
}

struct Line {
    number: u64,
    text: String,
    /// Where the name ends, if the line begins with one.
    name_end: Option<usize>,
}

fn read(input: &Input<'_>) -> Vec<Line> {
    let lines = input.lines().take(input.limits.nodes);
    lines
        .map(|(number, bytes)| {
            let text = lossy(bytes).into_owned();
            let name_end = name_end(&text);
            Line { number, text, name_end }
        })
        .collect()
}

fn name_end(text: &str) -> Option<usize> {
    let end = text.find('=')?;
    let name = text.get(..end)?;
    let fits = |b: u8| {
        b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.' | b'-' | b':' | b'/' | b'@' | b'#' | b'$')
    };
    (!name.is_empty() && name.len() <= 256 && name.bytes().all(fits)).then_some(end)
}

/// Indices of the lines that begin a setting.
fn believe(lines: &[Line], named: usize, out: &mut Emitter<'_>) -> BTreeSet<usize> {
    let chain = longest_ordered(lines);
    let outside = named.saturating_sub(chain.len());
    if outside == 0 {
        return chain;
    }
    if outside.saturating_mul(SORTED) <= named {
        out.gap(None, Message::new("why-line-s-look-like-settings").count("outside", outside));
        return chain;
    }
    let mut names = BTreeSet::new();
    let (mut believed, mut doubled) = (BTreeSet::new(), 0_u64);
    for (index, line) in lines.iter().enumerate() {
        let Some(name) = line.name_end.and_then(|end| line.text.get(..end)) else { continue };
        if names.insert(name) {
            believed.insert(index);
        } else {
            doubled = doubled.saturating_add(1);
        }
    }
    if doubled > 0 {
        out.gap(None, Message::new("why-setting-s-named-second-time").count("doubled", doubled));
    }
    believed
}

/// The lines of the longest rise among those that begin with a name.
fn longest_ordered(lines: &[Line]) -> BTreeSet<usize> {
    let named = lines.iter().enumerate().filter(|(_, line)| line.name_end.is_some());
    let (at, texts): (Vec<usize>, Vec<&str>) = named.map(|(index, line)| (index, &*line.text)).unzip();
    longest_rise(&texts).into_iter().filter_map(|member| at.get(member).copied()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;
    use crate::model::Fact;
    use crate::model::Power;

    fn settings(text: &str) -> Vec<(String, String, u64)> {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "x", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        SettingsList(Space::Secure).parse(&input, &mut out).unwrap();
        out.facts()
            .iter()
            .filter_map(|(fact, at)| match (fact, at) {
                (Fact::Setting { name, value, .. }, At::Line(line)) => {
                    Some((name.to_string(), value.to_string(), *line))
                }
                _ => None,
            })
            .collect()
    }

    fn values(text: &str, wanted: &str) -> Vec<String> {
        settings(text).into_iter().filter(|(name, ..)| name == wanted).map(|(_, value, _)| value).collect()
    }

    #[test]
    fn values_hold_signs_and_line_breaks() {
        let text = "a=1\nb==x=y\nc=first\nsecond line\n\nthird\nd=null\n";
        assert_eq!(
            settings(text),
            [
                ("a".to_owned(), "1".to_owned(), 1),
                ("b".to_owned(), "=x=y".to_owned(), 2),
                ("c".to_owned(), "first\nsecond line\n\nthird".to_owned(), 3),
                ("d".to_owned(), "null".to_owned(), 7),
            ]
        );
    }

    #[test]
    fn a_setting_forged_inside_a_value_is_not_believed() {
        let sorted: Vec<String> = ('a'..='m').map(|c| format!("{c}{c}=1")).collect();
        let text = sorted.join("\n") + "\n";
        let evil = text.replace("cc=1\n", "cc=1\nenabled_accessibility_services=com.forged/.S\n");
        assert!(values(&evil, "enabled_accessibility_services").is_empty(), "out of order in a sorted file");
        assert_eq!(settings(&evil).len(), 13);
        let unsorted = "z=1\ny=2\nenabled_accessibility_services=com.true/.S\nx=3\nb=4\n\
                        a=v\nenabled_accessibility_services=com.forged/.S\n";
        assert_eq!(values(unsorted, "enabled_accessibility_services"), ["com.true/.S"]);
    }

    #[test]
    fn grants_follow() {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let bytes = b"default_input_method=com.k/.Ime\nenabled_notification_listeners=com.n/com.n.L\n";
        let input = Input { path: "x", bytes, first_line: 1, wal: None, limits: &limits };
        SettingsList(Space::Secure).parse(&input, &mut out).unwrap();
        let powers: Vec<Power> = out
            .facts()
            .iter()
            .filter_map(
                |(fact, _)| if let Fact::Grant(grant) = fact { Some(grant.power.clone()) } else { None },
            )
            .collect();
        assert_eq!(powers, [Power::Keyboard, Power::NotificationListener]);
    }
}
