//! Between two states of a database: what was added, changed and withdrawn; and ids for new families.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::signature::SignatureDb;
use crate::signature::canonical::FAMILIES;
use crate::signature::code_rule;
use crate::signature::lint::{PLACEHOLDER, serial_of};
use crate::signature::schema::{Family, IndicatorKind, Status};
use crate::signature::write::quoted;

/// One family, or one rule for code, that is not what it was.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Changed {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: String,
    /// What changed about the family itself, in words.
    pub words: Vec<String>,
    /// Values that can be matched now and could not before.
    pub added: BTreeSet<(IndicatorKind, String)>,
    /// Values that could be matched and cannot now.
    pub gone: BTreeSet<(IndicatorKind, String)>,
}

/// What changed between two databases.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Change {
    /// Versions, before and after.
    pub versions: (String, String),
    /// Families and rules that are new.
    pub added: Vec<Changed>,
    /// Families and rules that changed.
    pub changed: Vec<Changed>,
    /// Families and rules that match nothing any more.
    pub withdrawn: Vec<Changed>,
}

/// The values of a family that can be matched.
pub fn values(family: &Family) -> BTreeSet<(IndicatorKind, String)> {
    if family.status == Status::Withdrawn {
        return BTreeSet::new();
    }
    let single =
        family.indicators.iter().filter(|i| i.withdrawn.is_none()).map(|i| (i.kind, i.value.clone()));
    let lists = family.bulk.iter().flat_map(|b| b.values.iter().map(|value| (b.kind, value.clone())));
    single.chain(lists).collect()
}

/// What changed from one database to another.
pub fn between(old: &SignatureDb, new: &SignatureDb) -> Change {
    let by_id = |db: &SignatureDb| -> BTreeMap<String, Family> {
        db.families().iter().map(|family| (identity(family), family.clone())).collect()
    };
    let (before, after) = (by_id(old), by_id(new));
    let mut change = Change {
        versions: (old.info().version.clone(), new.info().version.clone()),
        added: Vec::new(),
        changed: Vec::new(),
        withdrawn: Vec::new(),
    };
    for (id, family) in &after {
        match before.get(id) {
            None => change.added.push(compared(None, family)),
            Some(earlier) if family.status == Status::Withdrawn && earlier.status != Status::Withdrawn => {
                change.withdrawn.push(compared(Some(earlier), family));
            }
            Some(earlier) if earlier != family => change.changed.push(compared(Some(earlier), family)),
            Some(_) => {}
        }
    }
    for family in before.iter().filter(|(id, _)| !after.contains_key(*id)).map(|(_, family)| family) {
        let mut gone = compared(Some(family), family);
        gone.gone = values(family);
        gone.words.push("it is not there any more; old reports that name it cannot be explained".to_owned());
        change.withdrawn.push(gone);
    }
    code_rule::compare(old, new, &mut change);
    change
}

/// Families without an id yet are told apart by name.
fn identity(family: &Family) -> String {
    if family.id == PLACEHOLDER { format!("{PLACEHOLDER} {}", family.name) } else { family.id.clone() }
}

fn compared(old: Option<&Family>, new: &Family) -> Changed {
    let before = old.map(values).unwrap_or_default();
    let after = values(new);
    let mut words = Vec::new();
    if let Some(old) = old {
        let mut word = |what: &str, before: &str, after: &str| {
            if before != after {
                words.push(format!("{what}: {before} -> {after}"));
            }
        };
        word("name", &old.name, &new.name);
        word("class", old.class.as_str(), new.class.as_str());
        word("aliases", &old.aliases.join(", "), &new.aliases.join(", "));
    }
    words.extend(new.withdrawn.clone().filter(|_| old.is_some_and(|old| old.withdrawn != new.withdrawn)));
    Changed {
        id: new.id.clone(),
        name: new.name.clone(),
        words,
        added: after.difference(&before).cloned().collect(),
        gone: before.difference(&after).cloned().collect(),
    }
}

impl Change {
    /// Whether nothing changed.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.withdrawn.is_empty()
    }

    /// In words, as plain text or as a Markdown changelog.
    pub fn text(&self, markdown: bool) -> String {
        let (old, new) = &self.versions;
        let mut text =
            if markdown { format!("## {new}\n\nSince {old}.\n") } else { format!("from {old} to {new}\n") };
        for (head, list) in
            [("Added", &self.added), ("Changed", &self.changed), ("Withdrawn", &self.withdrawn)]
        {
            if list.is_empty() {
                continue;
            }
            let _ = if markdown {
                write!(text, "\n### {head}\n\n")
            } else {
                write!(text, "\n{head}: {}\n", list.len())
            };
            for one in list {
                one.write(&mut text, markdown);
            }
        }
        if self.is_empty() {
            text.push_str("\nNothing changed.\n");
        }
        text
    }
}

/// Most values of one kind that are written out; longer lists are counted.
const WRITTEN_OUT: usize = 12;

impl Changed {
    fn write(&self, text: &mut String, markdown: bool) {
        let name = crate::text::printable(&self.name);
        let _ = if markdown {
            writeln!(text, "- **{name}** ({})", self.id)
        } else {
            writeln!(text, "  {name} ({})", self.id)
        };
        let bullet = if markdown { "  - " } else { "    " };
        for word in &self.words {
            let _ = writeln!(text, "{bullet}{}", crate::text::printable(word));
        }
        for (sign, values) in [("+", &self.added), ("-", &self.gone)] {
            for kind in IndicatorKind::ALL {
                let of_kind: Vec<&str> =
                    values.iter().filter(|(k, _)| k == kind).map(|(_, value)| value.as_str()).collect();
                if of_kind.len() > WRITTEN_OUT {
                    let _ = writeln!(text, "{bullet}{sign} {} {}", of_kind.len(), kind.as_str());
                    continue;
                }
                for value in of_kind {
                    let value = crate::text::printable(value);
                    let value = if markdown { format!("`{value}`") } else { value.into_owned() };
                    let _ = writeln!(text, "{bullet}{sign} {} {value}", kind.as_str());
                }
            }
        }
    }
}

/// A file with its new text.
pub type Edit = (String, String);

/// An id with the file that got it.
pub type Given = (String, String);

/// Gives every family with the placeholder the next id. Files to be written, and the ids with the files that got them.
///
/// # Errors
/// When there are no ids left.
pub fn assign_ids(files: &[(String, String)]) -> Result<(Vec<Edit>, Vec<Given>), String> {
    let register = files.iter().find(|(name, _)| name == "ids.toml").map(|(_, text)| text.as_str());
    let mut taken: BTreeMap<u32, String> = BTreeMap::new();
    let mut fresh = Vec::new();
    for line in register.unwrap_or_default().lines() {
        if let Some((id, slug)) = line.split_once('=')
            && let Some(serial) = serial_of(id.trim())
        {
            taken.insert(serial, slug.trim().trim_matches('"').to_owned());
        }
    }
    for (name, text) in files.iter().filter(|(name, _)| name.starts_with(FAMILIES)) {
        let slug = name.strip_prefix(FAMILIES).and_then(|n| n.strip_suffix(".toml")).unwrap_or(name);
        match id_line(text) {
            Some((_, PLACEHOLDER)) => fresh.push((name, text, slug)),
            Some((_, id)) => {
                if let Some(serial) = serial_of(id) {
                    taken.entry(serial).or_insert_with(|| slug.to_owned());
                }
            }
            None => {}
        }
    }
    let mut edits = Vec::new();
    let mut given = Vec::new();
    for (name, text, slug) in fresh {
        let next = taken.keys().next_back().copied().unwrap_or(0).saturating_add(1);
        if next > 9999 {
            return Err("all ids up to SSC-9999 are given out".to_owned());
        }
        let id = format!("SSC-{next:04}");
        taken.insert(next, slug.to_owned());
        let Some((line, _)) = id_line(text) else { continue };
        edits.push((name.clone(), text.replacen(line, &line.replacen(PLACEHOLDER, &id, 1), 1)));
        given.push((id, name.clone()));
    }
    let mut text = REGISTER_HEAD.to_owned();
    for (serial, slug) in &taken {
        let _ = writeln!(text, "SSC-{serial:04} = {}", quoted(slug));
    }
    if register != Some(text.as_str()) {
        edits.push(("ids.toml".to_owned(), text));
    }
    Ok((edits, given))
}

const REGISTER_HEAD: &str = "# Which file has which id. Written by `stalkscan signatures assign-ids`; an id stays here for ever.\n\n[assigned]\n";

/// The line of a family file that holds its id, and the id.
fn id_line(text: &str) -> Option<(&str, &str)> {
    let line = text
        .lines()
        .take_while(|line| !line.starts_with('['))
        .find(|line| line.strip_prefix("id").is_some_and(|rest| rest.trim_start().starts_with('=')))?;
    let id = line.split(['"', '\'']).nth(1)?;
    Some((line, id))
}
