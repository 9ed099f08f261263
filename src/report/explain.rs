//! `stalkscan explain`: rules, families, questions, levels and exit codes in plain words.

use std::fmt::Write as _;

use crate::detect;
use crate::model::{Class, Level, Strength, Surface};
use crate::report::methods;
use crate::signature::SignatureDb;
use crate::speech::{Lang, Message};

/// Exit codes with their meaning (contract, section 2).
pub const EXIT_CODES: &[(u8, &str)] = &[
    (0, "scanned; nothing at or above --fail-on; every needed question was answered"),
    (1, "tool failure (reading, writing, internal)"),
    (2, "usage error"),
    (3, "no backup recognised there: nothing was scanned"),
    (4, "locked: passphrase missing or wrong"),
    (5, "signature database unusable (missing, damaged, too new)"),
    (10, "nothing found, but needed questions could not be answered: inconclusive"),
    (11, "something to review (level 2)"),
    (12, "strong signs of hidden monitoring (level 3)"),
    (13, "known monitoring app (level 4)"),
    (20, "problems found: in signatures, in this copy of the program, or in an evidence bundle"),
    (130, "interrupted"),
];

/// An explanation of `id`; `None` when nothing has that name.
pub fn explain(id: &str, db: &SignatureDb) -> Option<String> {
    rule(id)
        .or_else(|| surface(id))
        .or_else(|| level_or_code(id))
        .or_else(|| vocabulary(id))
        .or_else(|| family(id, db))
}

/// Every id that [`explain`] knows, apart from families.
pub fn ids() -> Vec<String> {
    let rules = detect::DETECTORS.iter().map(|rule| rule.name().to_owned());
    let surfaces = Surface::ALL.iter().map(|surface| surface.as_str().to_owned());
    let levels = Level::ALL.iter().map(|level| format!("level-{}", level.number()));
    let codes = EXIT_CODES.iter().map(|(code, _)| format!("exit-{code}"));
    rules.chain(surfaces).chain(levels).chain(codes).collect()
}

fn rule(id: &str) -> Option<String> {
    let rule = detect::rule(id)?;
    let words = detect::explain(id);
    let say = |message: &Message| Lang::En.say(message);
    let mut text = format!(
        "{id}: {}\n\n{}\n\nWhy it matters: {}\n",
        say(&words.title),
        say(&words.what),
        say(&words.matters)
    );
    for (head, lines) in [("Ordinary reasons", &words.innocent), ("What can be done", &words.next)] {
        let _ = write!(text, "\n{head}:\n");
        for line in lines {
            let _ = writeln!(text, "  - {}", say(line));
        }
    }
    let needs: Vec<&str> = rule.needs().iter().map(|surface| surface.as_str()).collect();
    let _ = writeln!(text, "\nIts silence means something only when these were read: {}", none_or(&needs));
    let held: Vec<&str> = rule.needs_where_held().iter().map(|(surface, _)| surface.as_str()).collect();
    if !held.is_empty() {
        let _ =
            writeln!(text, "and, where the copy is of a kind that holds them, these: {}", held.join(", "));
    }
    if id == detect::behaviour::RULE {
        text.push_str(&methods::behaviour_lines());
    }
    if id == detect::behaviour_ios::RULE {
        text.push_str(&methods::iphone_behaviour_lines());
    }
    Some(text)
}

fn none_or(list: &[&str]) -> String {
    if list.is_empty() { "nothing (it never claims absence)".to_owned() } else { list.join(", ") }
}

fn needs(rule: &dyn detect::Detector, surface: Surface) -> bool {
    let held = || rule.needs_where_held().iter().any(|(need, _)| *need == surface);
    rule.needs().contains(&surface) || held()
}

fn surface(id: &str) -> Option<String> {
    let surface = Surface::parse(id)?;
    let mut text =
        format!("{id}: {}\n\nRules that need this question answered:\n", Lang::En.say(&surface.message()));
    for rule in detect::DETECTORS.iter().filter(|rule| needs(**rule, surface)) {
        let _ = writeln!(text, "  - {}", rule.name());
    }
    text.push_str("\n`stalkscan formats` tells which copies of a phone can answer it.\n");
    Some(text)
}

fn level_or_code(id: &str) -> Option<String> {
    if let Some(number) = id.strip_prefix("level-").or_else(|| id.strip_prefix("level ")) {
        let level = Level::ALL.iter().find(|level| level.number().to_string() == number)?;
        return Some(format!("level {number}: {}\n", Lang::En.say(&level.message())));
    }
    let number = id.strip_prefix("exit-").or_else(|| id.strip_prefix("exit ")).unwrap_or(id);
    let (code, meaning) = EXIT_CODES.iter().find(|(code, _)| code.to_string() == number)?;
    Some(format!("exit code {code}: {meaning}\n"))
}

fn vocabulary(id: &str) -> Option<String> {
    if let Some(class) = Class::parse(id) {
        return Some(format!("{class}: a class, what an app is. {}\n", Lang::En.say(&class.message())));
    }
    Strength::parse(id).map(|strength| {
        format!("{strength}: a strength, how sure a finding is. {}\n", Lang::En.say(&strength.message()))
    })
}

fn family(id: &str, db: &SignatureDb) -> Option<String> {
    let family = db.find_family(id)?;
    let mut text = format!("{}: {}\n", family.id, family.name);
    if !family.aliases.is_empty() {
        let _ = writeln!(text, "also sold as: {}", family.aliases.join(", "));
    }
    let _ = writeln!(text, "class: {} ({})", family.class, Lang::En.say(&family.class.message()));
    if !family.capabilities.is_empty() {
        let can: Vec<String> = family.capabilities.iter().map(|c| c.plain()).collect();
        let _ = writeln!(text, "can see or do: {}", can.join(", "));
    }
    let bulk: usize = family.bulk.iter().map(|bulk| bulk.values.len()).sum();
    let _ = writeln!(text, "indicators: {}, and {bulk} in lists", family.indicators.len());
    if let Some(note) = &family.note {
        let _ = writeln!(text, "note: {note}");
    }
    let mut sources: Vec<&str> = family.indicators.iter().map(|i| i.source.as_str()).collect();
    sources.extend(family.bulk.iter().map(|b| b.source.as_str()));
    sources.sort_unstable();
    sources.dedup();
    let _ = writeln!(text, "sources: {}", sources.join("; "));
    Some(text)
}
