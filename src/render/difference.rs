//! A comparison in a terminal.

use super::layout::{labelled, wrap};
use crate::model::{Level, Surface};
use crate::report::difference::{ABSENT, Change, Difference, FindingBrief, FindingChange, PhoneDifference};
use crate::speech::{Arg, Lang, Message};
use crate::text::width;
use std::fmt::Write as _;

/// Least width of the labels.
const LABEL: usize = 16;
/// Least width of the labels beside reasons.
const BECAUSE: usize = 8;
/// Reasons shown for one finding.
const REASONS: usize = 6;

/// The comparison as JSON, with a line end. It is English, and does not depend on who reads it.
///
/// # Errors
/// When serialising fails, which no comparison of ours does.
pub fn json(difference: &Difference) -> Result<String, serde_json::Error> {
    let text = serde_json::to_string_pretty(difference)?;
    Ok(format!("{}\n", crate::text::escape_json(&text)))
}

/// The comparison in words.
pub fn text(difference: &Difference, columns: usize, lang: Lang) -> String {
    let mut view = View {
        out: String::new(),
        columns,
        lang,
        label: widest(lang, LABELS, LABEL),
        because: widest(lang, &["text-because", "compare-label-and"], BECAUSE),
    };
    if !lang.is_reviewed() {
        view.sentence(&lang.id("machine-made"));
    }
    if lang != Lang::En {
        view.sentence(&lang.id("compare-as-reported"));
    }
    for warning in &difference.warnings {
        view.warning(warning);
    }
    if difference.other_signatures {
        view.warning(&changed_to("compare-signatures", &difference.database));
    }
    if !difference.tool.is_none() {
        view.warning(&changed_to("compare-program", &difference.tool));
    }
    for phone in &difference.phones {
        one_phone(&mut view, phone);
    }
    view.out
}

/// Labels of the wide column.
const LABELS: &[&str] = &[
    "compare-label-copies",
    "compare-label-result",
    "compare-label-system",
    "compare-label-apps",
    "compare-label-profiles",
    "compare-label-level",
    "expert-rule",
    "compare-label-confirmed",
    "compare-label-new-reason",
    "compare-label-no-longer",
];

/// Columns that hold each of the labels and a blank.
fn widest(lang: Lang, labels: &[&'static str], least: usize) -> usize {
    let widths = labels.iter().map(|label| width(&lang.id(label)).saturating_add(1));
    widths.max().unwrap_or(least).max(least)
}

fn changed_to(id: &'static str, change: &Change<String>) -> Message {
    Message::new(id).text("before", change.before.as_str()).text("after", change.after.as_str())
}

/// What is being written, how wide, in which language.
struct View {
    out: String,
    columns: usize,
    lang: Lang,
    label: usize,
    because: usize,
}

impl View {
    fn sentence(&mut self, text: &str) {
        for line in wrap(text, self.columns.saturating_sub(2)) {
            let _ = writeln!(self.out, "  {line}");
        }
    }

    fn warning(&mut self, message: &Message) {
        self.sentence(&format!("! {}", self.lang.say(message)));
    }

    fn line(&mut self, indent: usize, label: &'static str, text: &str) {
        let label = self.lang.id(label);
        self.out.push_str(&labelled(indent, &label, self.label, text, self.columns));
    }

    fn reason(&mut self, label: &'static str, text: &str) {
        let label = self.lang.id(label);
        self.out.push_str(&labelled(4, &label, self.because, text, self.columns));
    }

    fn item(&mut self, text: &str) {
        self.out.push_str(&labelled(2, "-", 2, text, self.columns));
    }

    fn heading(&mut self, id: &'static str, count: Option<usize>) {
        let count = count.map(|count| format!(": {count}")).unwrap_or_default();
        let _ = writeln!(self.out, "\n  {}{count}", self.lang.id(id).to_uppercase());
    }

    fn before_and_now<T: PartialEq>(&self, change: &Change<T>, words: impl Fn(&T) -> Arg) -> String {
        let now = words(&change.after);
        self.lang.say(&if change.is_none() {
            Message::new("compare-as-before").with("now", now)
        } else {
            Message::new("compare-before-now").with("before", words(&change.before)).with("now", now)
        })
    }
}

fn one_phone(view: &mut View, phone: &PhoneDifference) {
    let _ = writeln!(view.out, "\n  {}", view.lang.say(&phone.name));
    numbers(view, phone);
    briefs(view, "compare-appeared", &phone.appeared, true);
    briefs(view, "compare-went", &phone.went, false);
    if !phone.changed.is_empty() {
        view.heading("compare-changed", Some(phone.changed.len()));
        for change in &phone.changed {
            changed(view, change);
        }
    }
    if phone.appeared.is_empty() && phone.went.is_empty() && phone.changed.is_empty() {
        view.out.push('\n');
        view.sentence(&view.lang.id("compare-nothing"));
    }
    if phone.unchanged > 0 {
        view.heading("compare-same", Some(phone.unchanged));
    }
    if !phone.coverage.is_empty() {
        view.heading("compare-checked", None);
        for change in &phone.coverage {
            let known = Surface::parse(&change.surface);
            let surface =
                known.map_or_else(|| change.surface.clone(), |known| view.lang.say(&known.message()));
            let text = view.before_and_now(&change.outcome, |outcome| known_or("answer", outcome));
            view.item(&format!("{surface}: {text}"));
        }
    }
}

/// What was counted, and what the copies say of themselves.
fn numbers(view: &mut View, phone: &PhoneDifference) {
    let unknown = |text: &Option<String>| {
        text.as_ref().map_or_else(|| Arg::Said("compare-unknown".into()), |text| Arg::Text(text.clone()))
    };
    let captured = Message::new("compare-copies")
        .with("before", unknown(&phone.captured.before))
        .with("after", unknown(&phone.captured.after));
    view.line(2, "compare-label-copies", &view.lang.say(&captured));
    let verdict = |id: &String| known_or("compare-verdict", id);
    view.line(2, "compare-label-result", &view.before_and_now(&phone.verdict, verdict));
    if !phone.os_version.is_none() {
        view.line(2, "compare-label-system", &view.before_and_now(&phone.os_version, unknown));
    }
    let number = |number: &u64| Arg::Text(number.to_string());
    view.line(2, "compare-label-apps", &view.before_and_now(&phone.apps, number));
    if phone.profiles.before > 0 || phone.profiles.after > 0 {
        view.line(2, "compare-label-profiles", &view.before_and_now(&phone.profiles, number));
    }
}

/// The words of a value of the report (`not_in_format`) where they are known, else the value.
fn known_or(group: &str, value: &str) -> Arg {
    let id = format!("{group}-{value}");
    if value == ABSENT {
        Arg::Said("compare-absent".into())
    } else if crate::speech::has(&id) {
        Arg::Said(Message::new(id))
    } else {
        Arg::Text(value.replace('_', " "))
    }
}

fn level_words(number: u8) -> Message {
    let level = usize::from(number);
    match Level::ALL.iter().find(|level| level.number() == number) {
        None => Message::new("compare-level").number("number", level),
        Some(known) => {
            Message::new("compare-level-words").number("number", level).said("words", known.message())
        }
    }
}

fn subject(finding: &FindingBrief) -> String {
    let name = finding.name.as_ref().map(|name| format!(" (\"{name}\")")).unwrap_or_default();
    format!("{}{name}", finding.id)
}

fn briefs(view: &mut View, title: &'static str, list: &[FindingBrief], reasons: bool) {
    if list.is_empty() {
        return;
    }
    view.heading(title, Some(list.len()));
    for finding in list {
        view.item(&format!("{}: {}", subject(finding), finding.title));
        let told = Message::new("compare-level-rule")
            .said("level", level_words(finding.level))
            .text("rule", finding.rule.as_str());
        let told = view.lang.say(&told);
        view.out.push_str(&labelled(4, "", 0, &told, view.columns));
        let shown = if reasons { REASONS } else { 0 };
        for reason in finding.because.iter().take(shown) {
            view.reason("text-because", reason);
        }
        if shown > 0 && finding.because.len() > shown {
            let more = finding.because.len().saturating_sub(shown);
            let more = view.lang.say(&Message::new("compare-more").number("count", more));
            view.reason("compare-label-and", &more);
        }
    }
}

fn changed(view: &mut View, change: &FindingChange) {
    view.item(&format!("{}: {}", subject(&change.now), change.now.title));
    if !change.level.is_none() {
        let level = view.before_and_now(&change.level, |number| Arg::Said(level_words(*number)));
        view.line(4, "compare-label-level", &level);
    }
    if let Some(rule) = &change.rule_before {
        let rules = Change { before: rule, after: &change.now.rule };
        let rule = view.before_and_now(&rules, |rule| Arg::Text((*rule).clone()));
        view.line(4, "expert-rule", &rule);
    }
    if !change.acknowledged.is_none() {
        let now = if change.acknowledged.after { "compare-confirmed-now" } else { "compare-confirmed-gone" };
        view.line(4, "compare-label-confirmed", &view.lang.id(now));
    }
    for reason in &change.reasons_added {
        view.line(4, "compare-label-new-reason", reason);
    }
    for reason in &change.reasons_removed {
        view.line(4, "compare-label-no-longer", reason);
    }
}
