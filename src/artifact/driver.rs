//! Runs every parser over a backup and derives the coverage. The only place that knows both a file and a parser.

use std::panic::{AssertUnwindSafe, catch_unwind};

use rayon::prelude::*;

use super::{ARTIFACTS, Artifact, Emitter, Input};
use crate::bounds::{Limits, len64};
use crate::model::{
    Answer, AppClaim, Evidence, Fact, FileId, FileRef, Observed, Outcome, Platform, SourceId, SourceInfo,
    Surface, Weight,
};
use crate::source::{Backup, Blob, Entry, ReadError};
use crate::speech::Message;

/// Reads everything that some registered parser asks for, and nothing else. Nested copies are joined in.
pub fn read(backup: &Backup, limits: &Limits) -> Evidence {
    let parsers: Vec<&dyn Artifact> = ARTIFACTS.iter().flat_map(|list| list.iter().copied()).collect();
    read_with(backup, &parsers, limits)
}

/// [`read`] with a choice of parsers.
pub fn read_with(backup: &Backup, parsers: &[&dyn Artifact], limits: &Limits) -> Evidence {
    let jobs: Vec<Job<'_>> = parsers
        .iter()
        .filter(|parser| parser.platform() == backup.platform)
        .filter(|parser| limits.wanted_hosts.is_some() || !parser.only_when_asked())
        .flat_map(|parser| plan(backup, *parser, limits))
        .collect();
    // Each job keeps its own batch; they are absorbed in the order of the plan, so threads cannot change the result.
    let batches = batches(backup, &jobs, limits);
    let mut evidence = Evidence {
        platform: Some(backup.platform),
        sources: vec![SourceInfo {
            format: backup.format,
            path: backup.path.as_str().into(),
            sha256: backup.sha256.as_deref().map(Into::into),
            complete: backup.complete,
            notes: backup.notes.clone(),
            holds: backup.holds,
        }],
        ..Evidence::default()
    };
    // A question that nobody asked has no gaps.
    let asked = |surface: Surface| surface != Surface::Browsing || limits.wanted_hosts.is_some();
    for (surface, outcome) in backup.known_gaps.iter().filter(|(surface, _)| asked(*surface)) {
        evidence.answers.push(Answer {
            surface: *surface,
            weight: Weight::Detail,
            outcome: outcome.clone(),
            source: SourceId(0),
            file: None,
            parser: "",
            damaged: false,
        });
    }
    for (job, batch) in jobs.iter().zip(batches) {
        absorb(&mut evidence, job, batch);
    }
    for nested in &backup.nested {
        evidence.absorb(read_with(nested, parsers, limits));
    }
    evidence
}

/// What every job found. A file that proves large is let go and read when all others are done, one at a time.
fn batches(backup: &Backup, jobs: &[Job<'_>], limits: &Limits) -> Vec<Batch> {
    let most = |job: &Job<'_>| Limits { file_bytes: most_bytes(job.parser, limits), ..limits.clone() };
    let first: Vec<Option<Batch>> = jobs
        .par_iter()
        .map(|job| {
            let most = most(job);
            if is_record(job.parser) && most.file_bytes > limits.small_bytes {
                let small = Limits { file_bytes: limits.small_bytes, ..most };
                return run_guarded(backup, job, &small, true);
            }
            run_guarded(backup, job, &most, false)
        })
        .collect();
    first
        .into_iter()
        .zip(jobs)
        .map(|(batch, job)| {
            batch
                .or_else(|| run_guarded(backup, job, &most(job), false))
                .unwrap_or_else(|| failed(backup, job))
        })
        .collect()
}

/// Whether a parser reads property lists and databases, which are small. Reports and packages may be large.
fn is_record(parser: &dyn Artifact) -> bool {
    parser.platform() == Platform::Ios || parser.wants_wal()
}

/// Most bytes of one file for a parser.
fn most_bytes(parser: &dyn Artifact, limits: &Limits) -> u64 {
    // A history is as long as its owner lets it grow.
    if is_record(parser) && !parser.only_when_asked() {
        limits.file_bytes.min(limits.record_bytes)
    } else {
        limits.file_bytes
    }
}

/// One parser and one file of it, or none where the backup has no such file.
struct Job<'a> {
    parser: &'a dyn Artifact,
    entry: Option<Entry>,
    /// The copy could not even be asked which of its files are for this parser.
    lost: bool,
}

struct Batch {
    facts: Vec<(Fact, crate::model::At)>,
    outcome: Outcome,
    /// Outcomes of single questions that differ from `outcome`.
    special: Vec<(Surface, Message)>,
    /// There is no file, and one may have stood in a part of the copy that is not there.
    lost: bool,
}

fn plan<'a>(backup: &Backup, parser: &'a dyn Artifact, limits: &Limits) -> Vec<Job<'a>> {
    let find = || parser.paths().iter().flat_map(|pattern| backup.store.find(pattern, limits)).collect();
    let found: Result<Vec<Entry>, _> = catch_unwind(AssertUnwindSafe(find));
    let lost = found.is_err();
    let mut entries = found.unwrap_or_default();
    entries.dedup();
    if entries.is_empty() {
        return vec![Job { parser, entry: None, lost }];
    }
    entries.into_iter().map(|entry| Job { parser, entry: Some(entry), lost }).collect()
}

/// A bug in the part that unpacks the copy costs the file that set it off, not the scan. `None`: see [`run`].
fn run_guarded(backup: &Backup, job: &Job<'_>, limits: &Limits, first: bool) -> Option<Batch> {
    if job.lost {
        return Some(failed(backup, job));
    }
    catch_unwind(AssertUnwindSafe(|| run(backup, job, limits, first)))
        .unwrap_or_else(|_| Some(failed(backup, job)))
}

fn failed(backup: &Backup, job: &Job<'_>) -> Batch {
    let name = job.entry.as_ref().map_or(backup.path.as_str(), |entry| entry.shown.as_str());
    let why = Message::new("why-part-program-reads-copies-failed")
        .put("name", crate::text::printable(name))
        .put("format", backup.format);
    Batch { facts: Vec::new(), outcome: Outcome::Failed(why), special: Vec::new(), lost: false }
}

/// `None` when this is the `first` try with small bounds and the file, or what belongs to it, may be longer.
fn run(backup: &Backup, job: &Job<'_>, limits: &Limits, first: bool) -> Option<Batch> {
    let Some(entry) = &job.entry else {
        let beside = |pattern: &&str| !backup.store.find(pattern, limits).is_empty();
        if let Some(why) = job.parser.paths().iter().find_map(|pattern| backup.store.lost(pattern)) {
            return Some(Batch {
                facts: Vec::new(),
                outcome: Outcome::Missing(why.clone()),
                special: Vec::new(),
                lost: true,
            });
        }
        let named = backup.store.names_all().unwrap_or(backup.complete);
        let outcome = if named && job.parser.absence_answers().iter().any(beside) {
            Outcome::Read
        } else {
            Outcome::Missing(Message::new("why-file-answers-this-not-copy"))
        };
        return Some(Batch { facts: Vec::new(), outcome, special: Vec::new(), lost: false });
    };
    let reaches = |blob: &Blob| blob.cut.is_some() || len64(blob.bytes().len()) >= limits.file_bytes;
    match backup.store.open(entry, limits) {
        Ok(blob) if first && reaches(&blob) => None,
        Ok(blob) => {
            let beside = companion_of(backup, job.parser, entry, limits);
            if first && beside.as_ref().is_some_and(reaches) {
                return None;
            }
            Some(parse(job.parser, entry, &blob, beside.as_ref(), limits))
        }
        Err(error) => {
            let why =
                Message::new("why-of").put("of", crate::text::printable(&entry.shown)).told("why", &error);
            let outcome = match error {
                ReadError::Missing => Outcome::Missing(why),
                ReadError::Locked(_) => Outcome::Locked(why),
                ReadError::NotRegular | ReadError::Damaged(_) => Outcome::Failed(why),
            };
            Some(Batch { facts: Vec::new(), outcome, special: Vec::new(), lost: false })
        }
    }
}

fn companion_of(backup: &Backup, parser: &dyn Artifact, entry: &Entry, limits: &Limits) -> Option<Blob> {
    parser.companions(&entry.logical).into_iter().find_map(|path| {
        let entry = backup.store.find(&path, limits).into_iter().find(|found| found.logical == path)?;
        backup.store.open(&entry, limits).ok()
    })
}
/// What is missing of a file, and of the file that belongs to it.
fn cuts(shown: &str, blob: &Blob, beside: Option<&Blob>) -> Vec<Message> {
    let own = blob.cut.as_ref().map(|why| Message::new("why-of").put("of", shown).told("why", why));
    let others = beside
        .and_then(|beside| beside.cut.as_ref())
        .map(|why| Message::new("why-file-belongs-to-it").put("shown", shown).told("why", why));
    own.into_iter().chain(others).collect()
}

fn parse(parser: &dyn Artifact, entry: &Entry, blob: &Blob, beside: Option<&Blob>, limits: &Limits) -> Batch {
    let mut out = Emitter::new(limits);
    let input = Input {
        path: &entry.logical,
        bytes: blob.bytes(),
        first_line: blob.first_line,
        wal: beside.map(Blob::bytes),
        limits,
    };
    // A bug in one parser costs one surface, not the scan. The pen is ours, so a half-written state cannot leak.
    let result = catch_unwind(AssertUnwindSafe(|| parser.parse(&input, &mut out)));
    if blob.cut.is_some() {
        // The hash of a part is not that of the file.
        out.facts.retain(|(fact, _)| !matches!(fact, Fact::App { claim: AppClaim::ApkSha256 { .. }, .. }));
    }
    let shown = crate::text::printable(&entry.shown).into_owned();
    let problem = match result {
        Ok(Ok(())) => None,
        Ok(Err(error)) => Some(Message::new("why-of").put("of", &shown).told("why", &error)),
        Err(_) => Some(
            Message::new("why-parser-failed-on-this-file").put("shown", &shown).put("name", parser.name()),
        ),
    };
    let mut soft = cuts(&shown, blob, beside);
    if let Some((at, why)) = &out.first_skip {
        soft.push(
            Message::new("why-record-s-not-understood-first")
                .put("shown", &shown)
                .count("skipped", out.skipped)
                .told("at", at)
                .told("why", why),
        );
    }
    if out.overflow {
        soft.push(
            Message::new("why-more-than-facts-rest-not")
                .put("shown", &shown)
                .put("most", limits.facts_per_file),
        );
    }
    soft.extend(
        out.gaps
            .iter()
            .filter(|(surface, _)| surface.is_none())
            .map(|(_, why)| Message::new("why-of").put("of", &shown).told("why", why)),
    );
    let outcome = match (problem, soft.first()) {
        (Some(why), _) if out.facts.is_empty() => Outcome::Failed(why),
        (Some(why), _) => Outcome::Partial(why),
        (None, Some(why)) => Outcome::Partial(why.clone()),
        (None, None) => Outcome::Read,
    };
    let special = out
        .gaps
        .iter()
        .filter_map(|(surface, why)| {
            surface.map(|surface| (surface, Message::new("why-of").put("of", &shown).told("why", why)))
        })
        .collect();
    Batch { facts: out.facts, outcome, special, lost: false }
}

fn absorb(evidence: &mut Evidence, job: &Job<'_>, batch: Batch) {
    let file = job.entry.as_ref().map(|entry| file_id(evidence, entry));
    if let Some(file) = file {
        evidence.facts.extend(batch.facts.into_iter().map(|(fact, at)| Observed { fact, file, at }));
    }
    for (surface, weight) in job.parser.answers() {
        let special = batch.special.iter().find(|(special, _)| special == surface);
        let outcome = match (special, &batch.outcome) {
            (Some((_, why)), Outcome::Read) => Outcome::Partial(why.clone()),
            // A detail that nobody has changes nothing; one that is listed and not there is a hole in the answer, and so is one
            // that may have stood in what is cut off.
            (_, Outcome::Missing(why))
                if *weight == Weight::Detail && (job.entry.is_some() || batch.lost) =>
            {
                Outcome::Partial(why.clone())
            }
            (_, outcome) => outcome.clone(),
        };
        evidence.answers.push(Answer {
            surface: *surface,
            weight: *weight,
            outcome,
            source: SourceId(0),
            file,
            parser: job.parser.name(),
            damaged: batch.lost || (file.is_some() && batch.outcome != Outcome::Read),
        });
    }
}

fn file_id(evidence: &mut Evidence, entry: &Entry) -> FileId {
    let file = FileRef {
        source: SourceId(0),
        path: entry.shown.as_str().into(),
        stored_as: entry.stored_as.as_deref().map(Into::into),
    };
    // Sections of one text follow one another, so looking at the newest few is enough to share the entry.
    let recent = evidence.files.iter().enumerate().rev().take(64).find(|(_, known)| **known == file);
    if let Some((index, _)) = recent {
        return FileId(index);
    }
    evidence.files.push(file);
    FileId(evidence.files.len().saturating_sub(1))
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use super::*;
    use crate::model::Coverage;
    use crate::source::Store;

    /// A copy with just these logical paths.
    struct Names(&'static [&'static str]);

    impl Store for Names {
        fn find(&self, pattern: &str, _: &Limits) -> Vec<Entry> {
            self.0
                .iter()
                .filter(|name| crate::text::matches_pattern(pattern, name))
                .map(|name| Entry::plain(*name))
                .collect()
        }

        fn open(&self, _: &Entry, _: &Limits) -> Result<Blob, ReadError> {
            Ok(Blob::whole(Vec::new(), None))
        }
    }

    fn outcome(names: &'static [&'static str], complete: bool, surface: Surface) -> Outcome {
        outcome_of(Box::new(Names(names)), complete, surface)
    }

    fn backup(store: Box<dyn Store>, complete: bool) -> Backup {
        Backup {
            format: "bugreport",
            platform: Platform::Android,
            path: String::new(),
            sha256: None,
            complete,
            notes: Vec::new(),
            known_gaps: Vec::new(),
            holds: &[Surface::DeviceOwner],
            store,
            nested: Vec::new(),
        }
    }

    fn outcome_of(store: Box<dyn Store>, complete: bool, surface: Surface) -> Outcome {
        let evidence = read(&backup(store, complete), &Limits::default());
        Coverage::settle(Platform::Android, &evidence).get(surface).unwrap().outcome.clone()
    }

    /// A copy whose reader has a bug: in the listing, or in every file.
    struct Buggy {
        lists: bool,
    }

    impl Store for Buggy {
        fn find(&self, pattern: &str, _: &Limits) -> Vec<Entry> {
            assert!(self.lists, "a bug");
            vec![Entry::plain(pattern.replace('*', "a"))]
        }

        fn open(&self, _: &Entry, _: &Limits) -> Result<Blob, ReadError> {
            panic!("a bug")
        }
    }

    #[test]
    fn a_bug_in_the_reader_of_a_copy_is_a_failed_answer() {
        for lists in [true, false] {
            let outcome = outcome_of(Box::new(Buggy { lists }), true, Surface::DeviceOwner);
            assert!(
                matches!(&outcome, Outcome::Failed(why) if why.to_string().contains("please report it")),
                "{lists}: {outcome:?}"
            );
        }
    }

    /// A copy whose files have no end; it remembers how far it was read.
    struct Endless(Arc<Mutex<Vec<u64>>>);

    impl Store for Endless {
        fn find(&self, pattern: &str, _: &Limits) -> Vec<Entry> {
            let wanted = pattern == "HomeDomain/Library/TCC/TCC.db";
            wanted.then(|| Entry::plain(pattern)).into_iter().collect()
        }

        fn open(&self, _: &Entry, limits: &Limits) -> Result<Blob, ReadError> {
            self.0.lock().unwrap().push(limits.file_bytes);
            let (bytes, more) =
                crate::bounds::read_capped(&mut std::io::repeat(7), limits.file_bytes).unwrap();
            Ok(Blob::whole(bytes, more))
        }
    }

    #[test]
    fn a_file_without_end_is_read_alone_and_as_far_as_a_database_may_go() {
        let asked = Arc::new(Mutex::new(Vec::new()));
        let mut backup = backup(Box::new(Endless(Arc::clone(&asked))), true);
        backup.platform = Platform::Ios;
        backup.holds = &[Surface::Permissions];
        let limits = Limits { small_bytes: 100, record_bytes: 1_000, ..Limits::default() };
        let evidence = read(&backup, &limits);
        assert_eq!(*asked.lock().unwrap(), [100, 1_000]);
        let coverage = Coverage::settle(Platform::Ios, &evidence);
        let outcome = &coverage.get(Surface::Permissions).unwrap().outcome;
        assert!(matches!(outcome, Outcome::Failed(_) | Outcome::Partial(_)), "{outcome:?}");
    }

    #[test]
    fn absence_answers_only_where_the_file_could_lie() {
        let neighbour: &[&str] = &["android/system/packages.xml"];
        assert_eq!(outcome(neighbour, true, Surface::DeviceOwner), Outcome::Read);
        assert_ne!(outcome(neighbour, false, Surface::DeviceOwner), Outcome::Read);
        assert_ne!(outcome(&["dumpsys/battery"], true, Surface::DeviceOwner), Outcome::Read);
        assert_eq!(outcome(&["dumpsys/battery"], true, Surface::TrustedCertificates), Outcome::NotInFormat);
    }
}
