//! What the reports for people share: which sentence of the catalogue is said when. Contract, section 3: they do not
//! accuse, promise or order.

use crate::model::{Class, Level, Outcome, Platform, Surface};
use crate::report::product;
use crate::report::{DeviceReport, FindingReport, FindingTime, Report, Source, SurfaceReport, Verdict};
use crate::speech::{Arg, Lang, Message};
use crate::text::printable;

use super::audience::Audience;

/// One sentence under the verdict.
pub(super) fn summary(device: &DeviceReport) -> Message {
    let top = device.findings.iter().find(|f| !f.acknowledged && Some(f.level) == device.level);
    let covert = top.is_some_and(|f| f.class.is_covert());
    let management = top.is_some_and(|f| f.class == Class::DeviceManagement);
    match device.verdict {
        Verdict::Known => "summary-known".into(),
        Verdict::StrongSigns if covert => "summary-strong-covert".into(),
        Verdict::StrongSigns if management => "summary-strong-management".into(),
        Verdict::StrongSigns => "summary-strong".into(),
        Verdict::Review => {
            let asks = |f: &&FindingReport| !f.acknowledged && f.level == Level::Review;
            let all = &device.findings;
            let count = all.iter().filter(asks).filter(|f| !product::is_part(all, f)).count();
            Message::new("summary-review").number("count", count)
        }
        Verdict::NothingKnownFound(_) | Verdict::Inconclusive => {
            Message::new("summary-nothing").number("apps", device.inventory.apps)
        }
    }
}

/// Label of what a verdict does not mean, short for a column of a terminal.
pub(super) const DOES_NOT: &str = "label-means-not";

/// Every label of [`meaning`] and of the helplines, so that a column can be made wide enough.
pub(super) const LABELS: &[&str] = &[
    "label-means",
    DOES_NOT,
    "label-before",
    "label-advice",
    "label-watched",
    "label-gaps",
    "label-better-copy",
    "label-help",
    "label-next",
];

/// What it means, what it does not, and what to do, as labelled paragraphs; `gaps` tells of needed questions without an
/// answer.
pub(super) fn meaning(device: &DeviceReport, gaps: Option<Message>) -> Vec<(&'static str, Message)> {
    let said: &[(&'static str, &'static str)] = match device.verdict {
        Verdict::Known | Verdict::StrongSigns => &[
            ("label-means", "means-found"),
            (DOES_NOT, "means-found-not"),
            ("label-before", "before-you-act"),
            ("label-advice", "advice-differs"),
        ],
        Verdict::Review => &[
            ("label-means", "means-review"),
            (DOES_NOT, "means-review-not"),
            ("label-before", "before-you-act"),
        ],
        Verdict::NothingKnownFound(_) | Verdict::Inconclusive => &[
            ("label-means", "means-nothing"),
            (DOES_NOT, "means-nothing-not"),
            ("label-watched", "if-you-feel-watched"),
        ],
    };
    let mut lines: Vec<(&'static str, Message)> =
        said.iter().map(|(label, id)| (*label, Message::new(*id))).collect();
    if let Some(gaps) = gaps {
        lines.insert(lines.len().min(2), ("label-gaps", gaps));
    }
    if device.unanswered.contains(&Surface::InstalledApps) || device.verdict == Verdict::Inconclusive {
        lines.push(("label-better-copy", better_copy(device.platform)));
    }
    lines
}

fn better_copy(platform: Platform) -> Message {
    match platform {
        Platform::Android => "better-copy-android".into(),
        Platform::Ios => "better-copy-ios".into(),
    }
}

/// Heading and labelled paragraphs of a report about copies of which none could be opened.
pub(super) fn nothing_examined(
    report: &Report,
    audience: Audience,
) -> (Message, Vec<(&'static str, Message)>) {
    let locked = report.errors.iter().any(|error| error.locked);
    let (title, means, next) = if locked {
        ("unread-locked", "unread-locked-means", "unread-locked-next")
    } else {
        ("unread", "unread-means", "unread-next")
    };
    let mut lines = vec![("label-means", means.into()), (DOES_NOT, "unread-not".into())];
    if !audience.sees_evidence() {
        // Whoever made the report finds a more exact step beside each fault.
        lines.push(("label-next", next.into()));
    }
    lines.push(("label-watched", "if-you-feel-watched".into()));
    (title.into(), lines)
}

/// Places outside the phone that are the same for every kind of phone.
pub(super) const CHECKS_OF_ALL: &[&str] =
    &["check-mail", "check-chats", "check-contract", "check-passwords", "check-home", "check-car"];

/// A time that the copy states for an app: the day for the person, else as exact as it is and by which clock.
pub(super) fn time(time: &FindingTime, audience: Audience, lang: Lang) -> String {
    let when = if audience.sees_evidence() { Arg::Said(exact(&time.when)) } else { date(&time.when) };
    lang.say(&Message::new(time.says).with("when", when))
}

/// What could not be fully read, as the table of answers has it; none where nothing keeps the verdict open.
fn unread(device: &DeviceReport) -> Vec<Surface> {
    if device.unanswered.is_empty() {
        return Vec::new();
    }
    let open = |entry: &&SurfaceReport| {
        device.unanswered.contains(&entry.surface)
            || !matches!(entry.outcome, Outcome::Read | Outcome::NotInFormat | Outcome::NotAsked)
    };
    device.coverage.iter().filter(open).map(|entry| entry.surface).collect()
}

/// What could not be fully read, by name.
pub(super) fn gaps_by_name(device: &DeviceReport, lang: Lang) -> Option<Message> {
    let unread = unread(device);
    let names = unread.iter().map(|surface| lang.say(&surface.message()));
    (!unread.is_empty()).then(|| Message::new("gaps-by-name").text("parts", lang.list(names)))
}

/// The same as a number, where a table names them.
pub(super) fn gaps_by_number(device: &DeviceReport) -> Option<Message> {
    let count = unread(device).len();
    (count > 0).then(|| Message::new("gaps-by-number").number("count", count))
}

/// How an examination works, for a reader who has to answer for it.
pub(super) const METHOD: &[&str] = &["method-1", "method-2", "method-3", "method-4", "method-5", "method-6"];

/// What an examination cannot say.
pub(super) const LIMITS: &[&str] = &["limit-1", "limit-2", "limit-3", "limit-4", "limit-5", "limit-6"];

/// Places outside the phone where somebody can watch; no copy of a phone shows them.
pub(super) const fn accounts_to_check(platform: Platform) -> &'static [&'static str] {
    match platform {
        Platform::Android => &[
            "check-google-devices",
            "check-google-location",
            "check-google-backups",
            "check-mail",
            "check-chats",
            "check-contract",
            "check-passwords",
            "check-home",
            "check-car",
        ],
        Platform::Ios => &[
            "check-apple-devices",
            "check-apple-location",
            "check-apple-backups",
            "check-mail",
            "check-chats",
            "check-contract",
            "check-passwords",
            "check-home",
            "check-car",
        ],
    }
}

/// How a question was answered.
pub(super) fn outcome(outcome: &Outcome) -> Message {
    Message::new(format!("outcome-{}", outcome.as_str()))
}

/// System and date of the copy.
pub(super) fn about(device: &DeviceReport, lang: Lang) -> String {
    let system = match device.platform {
        Platform::Android => "Android",
        Platform::Ios => "iOS",
    };
    let version = device
        .device
        .os_version
        .as_ref()
        .map_or_else(String::new, |version| format!(" {}", printable(version)));
    let captured = device.device.captured.as_ref().map_or_else(String::new, |at| {
        format!(" · {}", lang.say(&Message::new("page-copy-made").with("date", date(at))))
    });
    format!("{system}{version}{captured}")
}

/// A copy that was examined, as labelled lines; its remarks are not among them. `listed`: the report lists the hash of every
/// file that was read.
pub(super) fn source(source: &Source, listed: bool, lang: Lang) -> Vec<(String, String)> {
    let path = if source.path.is_empty() {
        Arg::Said("expert-as-given".into())
    } else {
        Arg::Text(source.path.clone())
    };
    let whole = if source.complete { "expert-copy-whole" } else { "expert-copy-not-whole" };
    let copy = Message::new(whole).with("path", path).text("format", source.format);
    let none = if listed { "expert-hash-listed" } else { "expert-no-hash" };
    let sha256 = source.sha256.clone().unwrap_or_else(|| lang.id(none));
    vec![(lang.id("expert-copy"), lang.say(&copy)), ("SHA-256".to_owned(), sha256)]
}

/// The database with its hash.
pub(super) fn database(report: &Report) -> Message {
    let database = &report.database;
    Message::new("expert-database-line")
        .text("version", &*database.version)
        .number("families", database.families)
        .number("indicators", database.indicators)
        .with("origin", origin(report))
        .text("hash", &*database.sha256)
}

/// The lists that were added to the database, with their hashes.
pub(super) fn added_lists(report: &Report) -> impl Iterator<Item = Message> {
    report.database.extra.iter().map(|extra| {
        Message::new("expert-extra-line")
            .text("origin", &*extra.origin)
            .number("indicators", extra.indicators)
            .text("hash", &*extra.sha256)
    })
}

/// Where the database comes from, and who signed it.
fn origin(report: &Report) -> Arg {
    let origin = &report.database.origin;
    let origin =
        if origin == "built-in" { Arg::Said("footer-built-in".into()) } else { Arg::Text(origin.clone()) };
    match report.database.signer.as_deref() {
        Some("built-in") => origin,
        Some(key) => Arg::Said(Message::new("footer-signed-by").with("origin", origin).text("key", key)),
        None => Arg::Said(Message::new("footer-not-signed").with("origin", origin)),
    }
}

/// The last lines of every report: the program, its database, and what the reader has to know about that. `computer` is
/// the message for the computer that nothing left.
pub(super) fn footer(report: &Report, computer: &'static str, audience: Audience, lang: Lang) -> Vec<String> {
    let (tool, database) = (&report.tool, &report.database);
    let first = Message::new("footer-line")
        .text("tool", tool.name)
        .text("version", tool.version)
        .text("database", &*database.version)
        .number("families", database.families)
        .with("origin", origin(report))
        .said("computer", computer);
    let mut lines = vec![lang.say(&first)];
    lines.extend(database.extra.iter().map(|extra| {
        let extra = Message::new("footer-extra")
            .number("indicators", extra.indicators)
            .text("origin", &*extra.origin);
        lang.say(&extra)
    }));
    if audience.sees_evidence() {
        lines.push(lang.id("footer-credits"));
    }
    if is_technical(audience, lang) {
        lines.extend(database.warnings.iter().map(|warning| lang.say(warning)));
    } else if !database.warnings.is_empty() {
        lines.push(lang.id("footer-old-database"));
    }
    lines
}

/// Whether a reader is told what is wrong with the signatures in the words for whoever runs the program.
pub(super) fn is_technical(audience: Audience, lang: Lang) -> bool {
    audience.sees_evidence() || lang == Lang::En
}

/// The sentence for reports in a language that nobody who speaks it has checked.
pub(super) fn machine_made(lang: Lang) -> Option<String> {
    (!lang.is_reviewed()).then(|| lang.id("machine-made"))
}

/// How a finding is headed, with the name that the phone shows. A reader who sees no ids is told where a copy holds no name.
pub(super) fn heading(finding: &FindingReport, audience: Audience) -> Message {
    let title = finding.said.title.clone();
    let unnamed = !audience.sees_evidence() && title.id().starts_with("rule-");
    match (&finding.subject.name, finding.subject.kind) {
        (None, "app") if unnamed => Message::new("title-unnamed").said("title", title),
        (Some(name), "app") => Message::new("title-shown-as").said("title", title).text("name", &**name),
        (Some(name), _) => Message::new("title-named").said("title", title).text("name", &**name),
        (None, _) => title,
    }
}

/// Names in one line before the rest is only counted.
const NAMED: usize = 6;

/// One line for findings that say the same: what, of how many, and of which, as far as the reader is to see names. A reader
/// who was told the same sentence five times would count five signs.
pub(super) fn together(group: &[&FindingReport], audience: Audience, lang: Lang) -> String {
    let Some(first) = group.first() else { return String::new() };
    let title = sentence(&first.said.title, first, audience, lang);
    let name = |finding: &&&FindingReport| {
        let (id, name) = (finding.subject.id.as_str(), finding.subject.name.as_ref());
        if audience.sees_evidence() {
            Some(name.map_or_else(|| id.to_owned(), |name| format!("{id} (\"{name}\")")))
        } else {
            name.map(|name| format!("\"{name}\""))
        }
    };
    let mut names: Vec<String> = group.iter().filter_map(|finding| name(&finding)).take(NAMED).collect();
    let left = group.len().saturating_sub(names.len());
    let head = format!("{title} ({})", group.len());
    if names.is_empty() {
        return head;
    }
    if left > 0 {
        names.push(lang.say(&Message::new("text-more-like-these").number("count", left)));
    }
    format!("{head}: {}", lang.list(names))
}

/// What kind of thing a finding is about, where that says anything: a setting is of no kind, and an app that is recognised is
/// named with its kind.
pub(super) fn class(finding: &FindingReport) -> Option<Message> {
    let recognised = finding.said.title.id().starts_with("title-recognised");
    let unlisted_app = finding.subject.kind == "app" && !recognised;
    (finding.class != Class::Unknown || unlisted_app).then(|| finding.class.message())
}

/// Whether the strength of a finding is told: a fact about the phone itself is not a match that could be wrong.
pub(super) fn tells_strength(finding: &FindingReport) -> bool {
    finding.class != Class::DeviceManagement
}

/// A sentence of a finding as its reader sees it: without the app or profile id that it may quote for one who is not to
/// see evidence. Subjects of other kinds have words for ids ("supervision"), which may stand in a sentence by right.
pub(super) fn sentence(message: &Message, finding: &FindingReport, audience: Audience, lang: Lang) -> String {
    let id = finding.subject.id.as_str();
    if audience.sees_evidence() || !id.contains('.') || !message.mentions(id) {
        return lang.say(message);
    }
    let it = lang.id("word-it");
    lang.say(&message.map_texts(&|text| text.replace(id, &it)))
}

/// The value of a reason where it says more than the finding does already.
pub(super) fn telling_value<'f>(finding: &'f FindingReport, value: &'f str) -> Option<&'f str> {
    (!value.is_empty() && value != finding.subject.id).then_some(value)
}

/// The words of a message inside a line, the first letter small unless they begin with a name or an abbreviation. Only in
/// English, where no word inside a sentence needs a capital for being a noun.
pub(super) fn lower_first(text: &str, message: &Message, lang: Lang) -> String {
    let mut chars = text.chars();
    match (chars.next(), chars.clone().next()) {
        (Some(first), Some(second))
            if lang == Lang::En
                && !begins_with_value(text, message)
                && (second.is_lowercase() || second == ' ') =>
        {
            first.to_lowercase().chain(chars).collect()
        }
        _ => text.to_owned(),
    }
}

/// Whether the words of a message begin with one of its values: a name keeps its letters.
fn begins_with_value(text: &str, message: &Message) -> bool {
    message.args().iter().any(|(_, arg)| match arg {
        Arg::Text(value) => !value.is_empty() && text.starts_with(value.as_str()),
        Arg::Number(_) => false,
        Arg::Said(inner) => begins_with_value(text, inner),
    })
}

/// The same text, its first letter a capital.
pub(super) fn upper_first(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}

/// What no copy of a phone can show.
pub(super) const fn never_visible(platform: Platform) -> &'static str {
    match platform {
        Platform::Android => "never-android",
        Platform::Ios => "never-ios",
    }
}

/// A time as exact as it is, and by which clock.
pub(super) fn exact(when: &str) -> Message {
    let (clock, exact) = match when.strip_suffix('Z') {
        Some(utc) => ("expert-time-utc", utc),
        None => ("expert-time-phone", when),
    };
    Message::new(clock).text("time", printable(&exact.replacen('T', " ", 1)).into_owned())
}

/// The day of a time, in words.
pub(super) fn day(text: &str, lang: Lang) -> String {
    match date(text) {
        Arg::Said(day) => lang.say(&day),
        Arg::Text(text) => text,
        Arg::Number(number) => number.to_string(),
    }
}

/// "2026-03-01T09:30:00Z" as a day in words; other text as it is.
fn date(text: &str) -> Arg {
    let mut parts = text.get(..10).unwrap_or_default().split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let number = |part: Option<&str>| part.and_then(|part| part.parse::<usize>().ok());
    match (number(year), number(month).filter(|month| (1..=12).contains(month)), number(day)) {
        (Some(year), Some(month), Some(day)) => {
            Arg::Said(Message::new("date").number("day", day).number("month", month).number("year", year))
        }
        _ => Arg::Text(text.to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_letters_inside_a_line() {
        let low = |message: Message| lower_first(&Lang::En.say(&message), &message, Lang::En);
        assert_eq!(low(Message::new("title-known").text("name", "FamiSafe")), "FamiSafe");
        let gone = Message::new("title-removed-before")
            .said("what", Message::new("title-known").text("name", "Bark"));
        assert_eq!(low(gone), "Bark (was on the phone before)");
        assert_eq!(low(Message::new("rule-supervised")), "the phone is supervised");
    }

    #[test]
    fn dates_read_like_dates() {
        let said = |text| Lang::En.say(&Message::new("page-copy-made").with("date", date(text)));
        assert_eq!(said("2026-03-01T09:30:00Z"), "copy made 1 March 2026");
        assert_eq!(said("soon"), "copy made soon");
        assert_eq!(said("2026-13-01"), "copy made 2026-13-01");
    }
}
