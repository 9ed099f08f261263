//! `stalkscan facts`: what was read, with its places, without judgement.

use serde::Serialize;

use super::args::{FactsArgs, Redact};
use super::exit::{Exit, Failure};
use super::passphrase::Keyring;
use super::{confine, output, scan};
use crate::model::{Evidence, Fact, Observed};
use crate::report::veil;
use crate::source::{Refusal, SourceError};
use crate::speech::Message;
use crate::text::{escape_json, printable};
use crate::veil::Veil;

/// One line of the output.
#[derive(Serialize)]
struct Line<'a> {
    source: usize,
    format: &'static str,
    file: String,
    at: String,
    #[serde(flatten)]
    fact: &'a Fact,
}

pub(super) fn run(args: &FactsArgs) -> Result<Exit, Failure> {
    scan::check_paths(std::slice::from_ref(&args.path))?;
    let options =
        crate::scan::Options { format: scan::format(&args.input)?, ..crate::scan::Options::default() };
    let mut keys = Keyring::new(args.input.passphrase_file.as_deref())?;
    let threads = confine::threads(args.input.jobs);
    confine::to_copies(std::slice::from_ref(&args.path), None, args.input.no_sandbox, confine::Say::Warnings);
    let pool = scan::pool(threads)?;
    let (evidence, refused) =
        pool.install(|| crate::scan::read_path(&args.path, &options, &mut keys, &|_| {}));
    for error in &refused {
        output::complain(&failure(error));
    }
    if evidence.is_empty() {
        return Err(refused.first().map_or_else(|| Failure::internal("refused-neither"), failure));
    }
    let hidden = if args.input.redact == Redact::None { Veil::none() } else { veil::of(&evidence) };
    let mut text = String::new();
    let mut first_source = 0_usize;
    for phone in &evidence {
        for observed in phone.facts.iter().filter(|observed| shown(&observed.fact, args.input.redact)) {
            text.push_str(&hidden.text(&line(phone, observed, first_source, args.input.redact)?));
        }
        first_source = first_source.saturating_add(phone.sources.len());
    }
    output::print(&text)
}

/// Which servers apps contacted tells where a person went; it is shown only on request.
fn shown(fact: &Fact, redact: Redact) -> bool {
    redact == Redact::None || !matches!(fact, Fact::Contacted { .. } | Fact::Visited { .. })
}

fn line(
    evidence: &Evidence,
    observed: &Observed,
    first_source: usize,
    redact: Redact,
) -> Result<String, Failure> {
    let masked = (redact != Redact::None).then(|| observed.fact.masked());
    let file = evidence.file(observed.file);
    let source = file.map_or(0, |file| file.source.0);
    let line = Line {
        source: source.saturating_add(first_source),
        format: evidence.sources.get(source).map_or("", |info| info.format),
        file: file.map(|file| printable(&file.path).into_owned()).unwrap_or_default(),
        at: observed.at.to_string(),
        fact: masked.as_ref().unwrap_or(&observed.fact),
    };
    let text = serde_json::to_string(&line).map_err(|error| {
        Failure::internal(Message::new("refused-fact").said("why", Message::technical(error)))
    })?;
    Ok(format!("{}\n", escape_json(&text)))
}

/// A refusal as a failure of the program.
pub(super) fn failure(error: &SourceError) -> Failure {
    let exit = match error.kind {
        Refusal::NotABackup => Exit::NoBackup,
        Refusal::Locked => Exit::Locked,
        Refusal::Damaged | Refusal::Io => Exit::Tool,
    };
    let why = error.message.map_texts(&|text| printable(text).into_owned());
    let message = if error.path.is_empty() { why } else { output::refusal_of(&printable(&error.path), &why) };
    Failure { exit, message, hint: error.hint.clone() }
}
