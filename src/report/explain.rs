//! `stalkscan explain`: rules, families, questions, levels and exit codes in plain words.

use std::fmt::Write as _;

use crate::detect;
use crate::model::{Class, Level, Strength, Surface};
use crate::report::methods;
use crate::signature::{SignatureDb, Status};
use crate::speech::{Arg, Lang, Message};

/// Exit codes (contract, section 2); `exit-code-10` says what one means.
pub const EXIT_CODES: &[u8] = &[0, 1, 2, 3, 4, 5, 10, 11, 12, 13, 20, 130];

/// An explanation of `id`; `None` when nothing has that name. Notes of families and of
/// signals, and what rules for code say of themselves, are English.
pub fn explain(id: &str, db: &SignatureDb, lang: Lang) -> Option<String> {
    rule(id, lang)
        .or_else(|| surface(id, lang))
        .or_else(|| level_or_code(id, lang))
        .or_else(|| vocabulary(id, lang))
        .or_else(|| family(id, db, lang))
        .or_else(|| code(id, db, lang))
}

/// Every id that [`explain`] knows, apart from families.
pub fn ids() -> Vec<String> {
    let rules = detect::DETECTORS.iter().map(|rule| rule.name().to_owned());
    let surfaces = Surface::ALL.iter().map(|surface| surface.as_str().to_owned());
    let levels = Level::ALL.iter().map(|level| format!("level-{}", level.number()));
    let codes = EXIT_CODES.iter().map(|code| format!("exit-{code}"));
    rules.chain(surfaces).chain(levels).chain(codes).collect()
}

fn rule(id: &str, lang: Lang) -> Option<String> {
    let rule = detect::rule(id)?;
    let words = detect::explain(id);
    let matters = Message::new("lookup-matters").said("matters", words.matters);
    let mut text =
        format!("{id}: {}\n\n{}\n\n{}\n", lang.say(&words.title), lang.say(&words.what), lang.say(&matters));
    for (head, lines) in [("lookup-ordinary", &words.innocent), ("lookup-next", &words.next)] {
        let _ = write!(text, "\n{}\n", lang.id(head));
        for line in lines {
            let _ = writeln!(text, "  - {}", lang.say(line));
        }
    }
    let held = rule.needs_where_held().iter().map(|(surface, _)| surface);
    let needs: Vec<&str> = rule.needs().iter().chain(held).map(|surface| surface.as_str()).collect();
    let parts =
        if needs.is_empty() { Arg::Said("lookup-silence-none".into()) } else { Arg::Text(needs.join(", ")) };
    let _ = writeln!(text, "\n{}", lang.say(&Message::new("lookup-silence").with("parts", parts)));
    if id == detect::behaviour::RULE {
        text.push_str(&methods::behaviour_lines(lang));
    }
    if id == detect::behaviour_ios::RULE {
        text.push_str(&methods::iphone_behaviour_lines(lang));
    }
    Some(text)
}

fn needs(rule: &dyn detect::Detector, surface: Surface) -> bool {
    let held = || rule.needs_where_held().iter().any(|(need, _)| *need == surface);
    rule.needs().contains(&surface) || held()
}

fn surface(id: &str, lang: Lang) -> Option<String> {
    let surface = Surface::parse(id)?;
    let (words, head) = (lang.say(&surface.message()), lang.id("lookup-needed-by"));
    let mut text = format!("{id}: {words}\n\n{head}\n");
    for rule in detect::DETECTORS.iter().filter(|rule| needs(**rule, surface)) {
        let _ = writeln!(text, "  - {}", rule.name());
    }
    let _ = writeln!(text, "\n{}", lang.id("lookup-which-copies"));
    Some(text)
}

fn level_or_code(id: &str, lang: Lang) -> Option<String> {
    if let Some(number) = id.strip_prefix("level-").or_else(|| id.strip_prefix("level ")) {
        let level = Level::ALL.iter().find(|level| level.number().to_string() == number)?;
        let message = Message::new("lookup-level").text("number", number).said("words", level.message());
        return Some(format!("{}\n", lang.say(&message)));
    }
    let number = id.strip_prefix("exit-").or_else(|| id.strip_prefix("exit ")).unwrap_or(id);
    let code = EXIT_CODES.iter().find(|code| code.to_string() == number)?;
    let words = Message::new(format!("exit-code-{code}"));
    let message = Message::new("lookup-exit").text("code", number).said("words", words);
    Some(format!("{}\n", lang.say(&message)))
}

fn vocabulary(id: &str, lang: Lang) -> Option<String> {
    let (head, name, words) = match (Class::parse(id), Strength::parse(id)) {
        (Some(class), _) => ("lookup-class", class.to_string(), class.message()),
        (None, Some(strength)) => ("lookup-strength", strength.to_string(), strength.message()),
        (None, None) => return None,
    };
    Some(format!("{}\n", lang.say(&Message::new(head).text("id", name).said("words", words))))
}

/// A rule for the code of apps.
fn code(id: &str, db: &SignatureDb, lang: Lang) -> Option<String> {
    let found = db.code_rule(id)?;
    let told = match &found.family {
        Some(id) => {
            let family = db.find_family(id);
            let name = family.map_or(id.as_str(), |family| family.name.as_str());
            Message::new("lookup-code-family").text("name", name).text("id", id)
        }
        None if found.level == 0 => "lookup-code-adds".into(),
        None => "lookup-code-look".into(),
    };
    let source = Message::new("lookup-code-source")
        .text("source", &*found.source)
        .text("licence", &*found.licence)
        .text("date", &*found.date);
    let unreviewed = (found.status == Status::Experimental).then(|| "lookup-code-unreviewed".into());
    let clean = Message::new("lookup-code-clean").text("clean", &*found.clean);
    let show = Message::new("lookup-code-show").text("id", &*found.id);
    let mut text = format!("{}: {}\n\n", found.id, found.title);
    for message in std::iter::once(told).chain(unreviewed) {
        let _ = writeln!(text, "{}", lang.say(&message));
    }
    let _ = writeln!(text, "\n{}\n{}\n\n{}", lang.say(&clean), lang.say(&source), lang.say(&show));
    Some(text)
}

fn family(id: &str, db: &SignatureDb, lang: Lang) -> Option<String> {
    let family = db.find_family(id)?;
    let mut text = format!("{}: {}\n", family.id, family.name);
    let mut line = |message: Message| {
        let _ = writeln!(text, "{}", lang.say(&message));
    };
    if !family.aliases.is_empty() {
        line(Message::new("lookup-aliases").text("names", family.aliases.join(", ")));
    }
    let class = Message::new("lookup-family-class").text("id", family.class.to_string());
    line(class.said("words", family.class.message()));
    if !family.capabilities.is_empty() {
        let can = lang.list(family.capabilities.iter().map(|c| lang.say(&c.message())));
        line(Message::new("lookup-family-can").text("list", can));
    }
    let bulk: usize = family.bulk.iter().map(|bulk| bulk.values.len()).sum();
    let numbers = Message::new("lookup-indicators").text("count", family.indicators.len().to_string());
    line(numbers.text("bulk", bulk.to_string()));
    if let Some(note) = &family.note {
        line(Message::new("lookup-note").text("note", note.as_str()));
    }
    let mut sources: Vec<&str> = family.indicators.iter().map(|i| i.source.as_str()).collect();
    sources.extend(family.bulk.iter().map(|b| b.source.as_str()));
    sources.sort_unstable();
    sources.dedup();
    line(Message::new("lookup-sources").text("sources", sources.join("; ")));
    Some(text)
}
