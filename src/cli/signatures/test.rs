//! `signatures test`.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::path::Path;

use super::problems::{self, Note};
use super::{ProblemFormat, TestArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{database, output, place, scan};
use crate::model::Platform;
use crate::sample::Container;
use crate::signature::{Family, SignatureDb, code_rule};
use crate::speech::Message;
use crate::text::printable;
use crate::trial::clean::Collisions;
use crate::trial::{self, Failure as Failed, Outcome};

/// Largest list of public ids, in bytes.
const LIST_BYTES: u64 = 64 << 20;

pub(super) fn run(args: &TestArgs) -> Result<Exit, Failure> {
    let files = database::files(&args.folder)?;
    let folder = database::shown(&args.folder);
    let db = match SignatureDb::from_files(&files, &folder) {
        Ok(db) => db,
        Err(found) => {
            let notes: Vec<Note> = found.iter().map(|problem| Note::of(problem, &folder)).collect();
            output::print(&problems::written(&notes, args.format)?)?;
            return Ok(Exit::Problems);
        }
    };
    let collisions = collisions(args.collisions.as_deref())?;
    let started = now();
    let (mut outcome, quiet) = scan::pool(args.jobs)?.install(|| {
        let outcome = trial::run(&db, &place::for_a_moment);
        (outcome, trial::clean::phones(&db, &place::for_a_moment))
    });
    outcome.failures.extend(quiet);
    for list in &args.clean {
        let (platform, path) = clean_list(list)?;
        let text = database::text_of(path, LIST_BYTES)?;
        outcome.failures.extend(trial::clean::ids(&database::shown(path), &text, platform, &db, &collisions));
    }
    outcome.failures.sort();
    let seconds = now().saturating_duration_since(started).as_secs_f32();
    let text = if args.format == ProblemFormat::Text {
        text(&outcome, &db, seconds)
    } else {
        let notes: Vec<Note> = outcome.failures.iter().map(|failed| note(failed, &folder, &files)).collect();
        problems::written(&notes, args.format)?
    };
    output::print(&text)?;
    Ok(if outcome.failures.is_empty() { Exit::Clear } else { Exit::Problems })
}

fn now() -> std::time::Instant {
    #[expect(clippy::disallowed_methods, reason = "how long the test took is told on the screen")]
    std::time::Instant::now()
}

fn collisions(path: Option<&Path>) -> Result<Collisions, Failure> {
    let Some(path) = path else { return Ok(Collisions::default()) };
    toml::from_str(&database::text_of(path, LIST_BYTES)?).map_err(|error| {
        Failure::usage(database::of(path, Message::technical(error.message())), "next-collisions")
    })
}

fn clean_list(given: &str) -> Result<(Platform, &Path), Failure> {
    let parts =
        given.split_once('=').and_then(|(name, path)| Some((Platform::parse(name)?, Path::new(path))));
    parts.ok_or_else(|| {
        Failure::usage(Message::new("refused-no-list").text("name", printable(given)), "next-clean-list")
    })
}

/// The file of the family that failed, as far as it can be told.
fn note(failed: &Failed, folder: &str, files: &[(String, String)]) -> Note {
    let key = if code_rule::is_id(&failed.family) { "id" } else { "name" };
    let line = format!("{key} = {:?}", failed.family);
    let place = files.iter().find_map(|(name, text)| {
        let at = text.lines().position(|found| found.trim() == line)?;
        Some((name, at.saturating_add(1)))
    });
    let (file, line) =
        place.map_or((folder.to_owned(), 0), |(name, line)| (format!("{folder}/{name}"), line));
    Note {
        code: "TEST".to_owned(),
        file,
        line,
        column: usize::from(line > 0),
        message: printable(&format!("{} in {}: {}", failed.about, failed.place, failed.message)).into_owned(),
        hint: "every indicator must be found, and nothing else".to_owned(),
        ..Note::default()
    }
}

fn text(outcome: &Outcome, db: &SignatureDb, seconds: f32) -> String {
    let mut text = String::new();
    for failed in &outcome.failures {
        let about = printable(&failed.about);
        let _ = writeln!(text, "FAILED  {}  {about}", printable(&failed.family));
        let _ = writeln!(text, "        {}: {}", failed.place, printable(&failed.message));
    }
    if !outcome.failures.is_empty() {
        text.push('\n');
    }
    let containers: Vec<Container> = outcome
        .rows
        .values()
        .chain(outcome.rules.values())
        .flat_map(|row| row.cells.keys().copied())
        .collect::<BTreeSet<_>>()
        .into_iter()
        .collect();
    for (number, container) in containers.iter().enumerate() {
        let _ = writeln!(text, "{:>3}  {container}", number.saturating_add(1));
    }
    let _ = write!(text, "\n{:<30}", "found of tried");
    for number in 1..=containers.len() {
        let _ = write!(text, "{number:>10}");
    }
    text.push('\n');
    for (name, row) in outcome.rows.iter().chain(&outcome.rules) {
        let _ = write!(text, "{:<30}", printable(crate::text::clip(name, 29)));
        for container in &containers {
            let cell =
                row.cells.get(container).map_or(String::new(), |(found, tried)| format!("{found}/{tried}"));
            let _ = write!(text, "{cell:>10}");
        }
        text.push('\n');
    }
    let unmatchable = db.families().iter().filter(|family: &&Family| family.unmatchable.is_some()).count();
    let _ = writeln!(
        text,
        "\n{} families ({unmatchable} that no phone can show but by a visit to a site) and {} rules for code, {} values tried on {} phones in {seconds:.1} s: {}",
        outcome.rows.len(),
        outcome.rules.len(),
        outcome.tried,
        outcome.phones,
        match outcome.failures.len() {
            0 => "all as they must be".to_owned(),
            failures => format!("{failures} failures"),
        }
    );
    text
}
