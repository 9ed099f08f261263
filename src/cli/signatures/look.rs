//! `signatures status`, `list` and `show`.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::{ListArgs, ShowArgs};
use crate::cli::database;
use crate::cli::exit::{Exit, Failure};
use crate::cli::output;
use crate::model::Platform;
use crate::signature::{CodeRule, Family, IndicatorKind, SignatureDb, Status, change, write};
use crate::speech::Message;
use crate::text::printable;

/// Most values of a list that are shown.
const SHOWN: usize = 10;

pub(super) fn status(db: &SignatureDb) -> Result<Exit, Failure> {
    let info = db.info();
    let mut text =
        format!("version     {}\nsha256      {}\norigin      {}\n", info.version, info.sha256, info.origin);
    let signer = match info.signer.as_deref() {
        None => "nobody".to_owned(),
        Some("built-in") => format!("part of stalkscan {}", crate::scan::tool().version),
        Some(key) => format!("minisign key {key}"),
    };
    let _ = writeln!(text, "signer      {signer}");
    if let Some(days) = database::age(db) {
        let _ = writeln!(text, "age         {days} days");
    }
    if let Some(oldest) = db.families().iter().min_by_key(|family| &family.modified) {
        let _ = writeln!(
            text,
            "oldest      {} ({}, not changed since)",
            oldest.modified,
            printable(&oldest.name)
        );
    }
    let state = |status: Status| db.families().iter().filter(|family| family.status == status).count();
    let unmatchable = db.families().iter().filter(|family| family.unmatchable.is_some()).count();
    let _ = writeln!(
        text,
        "families    {} ({} stable, {} experimental, {} withdrawn; {unmatchable} known that no phone can show)",
        info.families,
        state(Status::Stable),
        state(Status::Experimental),
        state(Status::Withdrawn),
    );
    let _ = writeln!(text, "indicators  {}\n", info.indicators);
    for (kind, count) in counts(db.families()) {
        let platform = kind.platform().map_or("network", Platform::as_str);
        let _ = writeln!(text, "  {:<22} {count:>6}  {platform}", kind.as_str());
    }
    let written =
        |family: bool| db.code_rules().iter().filter(|rule| rule.family.is_some() == family).count();
    let _ = writeln!(
        text,
        "\nrules       {} for the code of apps ({} of families, {} of what code can do)",
        db.code_rules().len(),
        written(true),
        written(false)
    );
    for extra in &info.extra {
        let _ = writeln!(text, "\nadded       {} ({} values, not reviewed)", extra.origin, extra.indicators);
    }
    output::print(&text)
}

fn counts(families: &[Family]) -> BTreeMap<IndicatorKind, usize> {
    let mut counts: BTreeMap<IndicatorKind, usize> = BTreeMap::new();
    for (kind, _) in families.iter().flat_map(change::values) {
        let count = counts.entry(kind).or_default();
        *count = count.saturating_add(1);
    }
    counts
}

pub(super) fn list(args: &ListArgs) -> Result<Exit, Failure> {
    let db = database::open(&args.database)?;
    let term = args.term.as_deref().map(str::to_lowercase);
    let mut text = String::new();
    let mut shown = 0_usize;
    for family in db.families().iter().filter(|family| term.as_deref().is_none_or(|term| fits(family, term)))
    {
        let values = change::values(family);
        let on = |platform| values.iter().any(|(kind, _)| kind.platform() == Some(platform));
        let platforms = match (on(Platform::Android), on(Platform::Ios)) {
            (true, true) => "both",
            (true, false) => "android",
            (false, true) => "ios",
            (false, false) => "network",
        };
        let state = state(family.status);
        let name = printable(&family.name);
        let _ = writeln!(
            text,
            "{}  {name:<28} {:<22} {platforms:<8} {:>5}{state}",
            family.id,
            family.class.as_str(),
            values.len()
        );
        shown = shown.saturating_add(1);
    }
    for rule in db.code_rules().iter().filter(|rule| term.as_deref().is_none_or(|term| of_rule(rule, term))) {
        let (title, about) = (printable(&rule.title), rule.family.as_deref().unwrap_or(rule.kind.as_str()));
        let _ = writeln!(text, "{}  {title:<51} {about:<8} rule{}", rule.id, state(rule.status));
        shown = shown.saturating_add(1);
    }
    if shown == 0 {
        return Err(Failure::usage(
            Message::new("refused-no-family")
                .text("name", printable(args.term.as_deref().unwrap_or_default())),
            "next-list-all",
        ));
    }
    output::print(&text)
}

const fn state(status: Status) -> &'static str {
    match status {
        Status::Stable => "",
        Status::Experimental => "  experimental",
        Status::Withdrawn => "  withdrawn",
    }
}

fn of_rule(rule: &CodeRule, term: &str) -> bool {
    let texts = [&rule.id, &rule.title, &rule.text];
    texts.iter().any(|text| text.to_lowercase().contains(term))
}

fn fits(family: &Family, term: &str) -> bool {
    let has = |text: &str| text.to_lowercase().contains(term);
    has(&family.id)
        || has(&family.name)
        || family.aliases.iter().any(|alias| has(alias))
        || family.group.as_deref().is_some_and(has)
        || change::values(family).iter().any(|(_, value)| has(value))
}

pub(super) fn show(args: &ShowArgs) -> Result<Exit, Failure> {
    let db = database::open(&args.database)?;
    if let Some(family) = db.find_family(&args.id) {
        return output::print(&whole(family));
    }
    if let Some(rule) = db.code_rule(&args.id) {
        return output::print(&code(rule));
    }
    let wanted = args.id.trim().to_lowercase();
    let owners: Vec<&Family> = db.families().iter().filter(|family| lists(family, &wanted)).collect();
    if owners.is_empty() {
        return Err(Failure::usage(
            Message::new("refused-no-value").text("name", printable(&args.id)),
            "next-list-word",
        ));
    }
    let mut text = String::new();
    for family in owners {
        let _ = writeln!(text, "{} {} ({})", family.id, printable(&family.name), family.class);
        for indicator in family.indicators.iter().filter(|i| i.value.to_lowercase() == wanted) {
            let _ = writeln!(text, "  {} {}", indicator.kind.as_str(), printable(&indicator.value));
            text.push_str(&said(indicator));
        }
        for list in family.bulk.iter().filter(|list| list.values.iter().any(|v| v.to_lowercase() == wanted)) {
            let _ = writeln!(text, "  {} {}", list.kind.as_str(), printable(&args.id));
            let _ = writeln!(text, "      source {} ({})", printable(&list.source), printable(&list.licence));
        }
    }
    output::print(&text)
}

fn code(rule: &CodeRule) -> String {
    // Lines of a stranger's text are shown one by one, with nothing that steers a terminal.
    let lines: Vec<String> = rule.text.lines().map(|line| printable(line).into_owned()).collect();
    format!(
        "{} {}{}\nfile          {}\n\n{}\n",
        rule.id,
        printable(&rule.title),
        state(rule.status),
        printable(&rule.file),
        lines.join("\n")
    )
}

fn lists(family: &Family, wanted: &str) -> bool {
    family.indicators.iter().any(|i| i.value.to_lowercase() == wanted)
        || family.bulk.iter().any(|list| list.values.iter().any(|value| value.to_lowercase() == wanted))
}

fn said(indicator: &crate::signature::Indicator) -> String {
    let mut text = String::new();
    let mut line = |what: &str, value: Option<String>| {
        if let Some(value) = value {
            let _ = writeln!(text, "      {what} {}", printable(&value));
        }
    };
    line("title", indicator.title.clone());
    line("class", indicator.class.map(|class| class.to_string()));
    let flags: Vec<&str> = indicator.flags.iter().copied().map(write::flag).collect();
    line("flags", (!flags.is_empty()).then(|| flags.join(", ")));
    line("samples", (indicator.samples > 0).then(|| indicator.samples.to_string()));
    line("source", Some(format!("{} ({})", indicator.source, indicator.licence)));
    line("withdrawn", indicator.withdrawn.clone());
    line("note", indicator.note.clone());
    text
}

fn whole(family: &Family) -> String {
    let mut text = format!("{} {}\n", family.id, printable(&family.name));
    let mut line = |what: &str, value: &str| {
        if !value.is_empty() {
            let _ = writeln!(text, "{what:<13} {}", printable(value));
        }
    };
    line("also called", &family.aliases.join(", "));
    line("group", family.group.as_deref().unwrap_or_default());
    line("class", family.class.as_str());
    let sees: Vec<String> = family.capabilities.iter().map(|capability| capability.plain()).collect();
    line("can see or do", &sees.join(", "));
    line(
        "status",
        match family.status {
            Status::Stable => "stable",
            Status::Experimental => "experimental: it asks and never accuses",
            Status::Withdrawn => "withdrawn: it matches nothing",
        },
    );
    line("withdrawn", family.withdrawn.as_deref().unwrap_or_default());
    line("no phone", family.unmatchable.as_deref().unwrap_or_default());
    line("changed", &family.modified);
    line("note", family.note.as_deref().unwrap_or_default());
    for indicator in &family.indicators {
        let _ = writeln!(text, "\n  {} {}", indicator.kind.as_str(), printable(&indicator.value));
        text.push_str(&said(indicator));
    }
    for list in &family.bulk {
        let _ = writeln!(text, "\n  {} ({} values)", list.kind.as_str(), list.values.len());
        for value in list.values.iter().take(SHOWN) {
            let _ = writeln!(text, "      {}", printable(value));
        }
        if list.values.len() > SHOWN {
            text.push_str("      ...\n");
        }
        let _ = writeln!(text, "      source {} ({})", printable(&list.source), printable(&list.licence));
    }
    text
}
