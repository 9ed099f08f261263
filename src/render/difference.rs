//! A comparison in a terminal.

use super::layout::{labelled, wrap};
use crate::model::{Level, Surface};
use crate::report::difference::{Change, Difference, FindingBrief, FindingChange, PhoneDifference};
use crate::speech::Lang;
use std::fmt::Write as _;

/// Width of the labels.
const LABEL: usize = 16;
/// Reasons shown for one finding.
const REASONS: usize = 6;

/// The comparison as JSON, with a line end.
///
/// # Errors
/// When serialising fails, which no comparison of ours does.
pub fn json(difference: &Difference) -> Result<String, serde_json::Error> {
    let text = serde_json::to_string_pretty(difference)?;
    Ok(format!("{}\n", crate::text::escape_json(&text)))
}

/// The comparison in words.
pub fn text(difference: &Difference, columns: usize) -> String {
    let mut out = String::new();
    let mut sentence = |text: &str| {
        for line in wrap(text, columns.saturating_sub(2)) {
            let _ = writeln!(out, "  {line}");
        }
    };
    for warning in &difference.warnings {
        sentence(&format!("! {warning}"));
    }
    let (before, after) = (&difference.database.before, &difference.database.after);
    if difference.other_signatures {
        sentence(&format!(
            "! The signatures differ ({before} before, {after} now): what appeared may have been on the phone before and only \
             be known now. Examine the older copy again with the newer signatures to tell."
        ));
    }
    if !difference.tool.is_none() {
        sentence(&format!(
            "! The program differs (stalkscan {} before, {} now): it may look at more, or tell the same differently.",
            difference.tool.before, difference.tool.after
        ));
    }
    for phone in &difference.phones {
        one_phone(&mut out, phone, columns);
    }
    out
}

fn one_phone(out: &mut String, phone: &PhoneDifference, columns: usize) {
    let _ = writeln!(out, "\n  {}", phone.name);
    let mut line = |label, text: &str| out.push_str(&labelled(2, label, LABEL, text, columns));
    let unknown = |text: &Option<String>| text.clone().unwrap_or_else(|| "unknown".to_owned());
    line(
        "copies made",
        &format!("{}, then {}", unknown(&phone.captured.before), unknown(&phone.captured.after)),
    );
    line("result", &before_and_now(&phone.verdict, |id: &String| verdict_words(id)));
    if !phone.os_version.is_none() {
        line("system", &before_and_now(&phone.os_version, unknown));
    }
    line("apps", &before_and_now(&phone.apps, u64::to_string));
    if phone.profiles.before > 0 || phone.profiles.after > 0 {
        line("profiles", &before_and_now(&phone.profiles, u64::to_string));
    }
    briefs(out, "APPEARED", &phone.appeared, true, columns);
    briefs(out, "WENT", &phone.went, false, columns);
    if !phone.changed.is_empty() {
        let _ = writeln!(out, "\n  TOLD DIFFERENTLY: {}", phone.changed.len());
        for change in &phone.changed {
            changed(out, change, columns);
        }
    }
    if phone.appeared.is_empty() && phone.went.is_empty() && phone.changed.is_empty() {
        out.push_str("\n  No finding appeared, went, or is told differently.\n");
    }
    if phone.unchanged > 0 {
        let _ = writeln!(out, "\n  THE SAME AS BEFORE: {}", phone.unchanged);
    }
    if !phone.coverage.is_empty() {
        out.push_str("\n  WHAT WAS CHECKED, WHERE IT DIFFERS\n");
        for change in &phone.coverage {
            let known: Option<Surface> = Surface::parse(&change.surface);
            let surface =
                known.map_or_else(|| change.surface.clone(), |known| Lang::En.say(&known.message()));
            let text = before_and_now(&change.outcome, |outcome| outcome.replace('_', " "));
            out.push_str(&labelled(2, "-", 2, &format!("{surface}: {text}"), columns));
        }
    }
}

fn before_and_now<T: PartialEq>(change: &Change<T>, words: impl Fn(&T) -> String) -> String {
    if change.is_none() {
        return format!("{} (as before)", words(&change.after));
    }
    format!("{} before, now {}", words(&change.before), words(&change.after))
}

fn verdict_words(id: &str) -> String {
    match id {
        "known" => "a known monitoring app",
        "strong_signs" => "strong signs of hidden monitoring",
        "review" => "something to review",
        "nothing_known_found" => "nothing known in the parts that could be read",
        "inconclusive" => "nothing known, and important parts could not be read",
        other => other,
    }
    .to_owned()
}

fn level_words(number: u8) -> String {
    let known = Level::ALL.iter().find(|level| level.number() == number);
    known.map_or_else(
        || format!("level {number}"),
        |level| format!("level {number} ({})", Lang::En.say(&level.message())),
    )
}

fn subject(finding: &FindingBrief) -> String {
    let name = finding.name.as_ref().map(|name| format!(" (\"{name}\")")).unwrap_or_default();
    format!("{}{name}", finding.id)
}

fn briefs(out: &mut String, title: &str, list: &[FindingBrief], reasons: bool, columns: usize) {
    if list.is_empty() {
        return;
    }
    let _ = writeln!(out, "\n  {title}: {}", list.len());
    for finding in list {
        out.push_str(&labelled(2, "-", 2, &format!("{}: {}", subject(finding), finding.title), columns));
        out.push_str(&labelled(
            4,
            "",
            0,
            &format!("{}, rule {}", level_words(finding.level), finding.rule),
            columns,
        ));
        let shown = if reasons { REASONS } else { 0 };
        for reason in finding.because.iter().take(shown) {
            out.push_str(&labelled(4, "because", 8, reason, columns));
        }
        if shown > 0 && finding.because.len() > shown {
            let more = finding.because.len().saturating_sub(shown);
            out.push_str(&labelled(4, "and", 8, &format!("{more} more (see the newer report)"), columns));
        }
    }
}

fn changed(out: &mut String, change: &FindingChange, columns: usize) {
    out.push_str(&labelled(2, "-", 2, &format!("{}: {}", subject(&change.now), change.now.title), columns));
    let mut line = |label: &str, text: &str| out.push_str(&labelled(4, label, LABEL, text, columns));
    if !change.level.is_none() {
        line("level", &before_and_now(&change.level, |number| level_words(*number)));
    }
    if let Some(rule) = &change.rule_before {
        line("rule", &format!("{rule} before, now {}", change.now.rule));
    }
    if !change.acknowledged.is_none() {
        line("confirmed", if change.acknowledged.after { "now, by --known" } else { "no longer" });
    }
    for reason in &change.reasons_added {
        line("new reason", reason);
    }
    for reason in &change.reasons_removed {
        line("no longer", reason);
    }
}
