//! Runs one parser over bytes, for the tests of the parsers.

use crate::artifact::{Artifact, Emitter, Input};
use crate::bounds::Limits;
use crate::model::{AppClaim, Fact, ProfileClaim};

fn run(parser: &dyn Artifact, path: &str, bytes: &[u8], wal: Option<&[u8]>) -> (Vec<Fact>, String, String) {
    let limits = Limits::default();
    let mut out = Emitter::new(&limits);
    let input = Input { path, bytes, first_line: 1, wal, limits: &limits };
    let failure = parser.parse(&input, &mut out).err().map_or_else(String::new, |error| error.to_string());
    let facts = out.facts().iter().map(|(fact, _)| fact.clone()).collect();
    (facts, format!("{out:?}"), failure)
}

/// The facts of a file that must be readable.
pub(super) fn read(parser: &dyn Artifact, path: &str, bytes: &[u8]) -> Vec<Fact> {
    let (facts, _, failure) = run(parser, path, bytes, None);
    assert_eq!(failure, "");
    facts
}

/// The places of the facts of a file, in order.
pub(super) fn places(parser: &dyn Artifact, path: &str, bytes: &[u8]) -> Vec<String> {
    let limits = Limits::default();
    let mut out = Emitter::new(&limits);
    let input = Input { path, bytes, first_line: 1, wal: None, limits: &limits };
    parser.parse(&input, &mut out).unwrap();
    out.facts().iter().map(|(_, at)| at.to_string()).collect()
}

/// The facts of a file that is refused, and why.
pub(super) fn refused(parser: &dyn Artifact, path: &str, bytes: &[u8]) -> (Vec<Fact>, String) {
    let (facts, _, failure) = run(parser, path, bytes, None);
    assert_ne!(failure, "");
    (facts, failure)
}

/// Why a file is refused.
pub(super) fn failure(parser: &dyn Artifact, path: &str, bytes: &[u8]) -> String {
    refused(parser, path, bytes).1
}

/// The pen in debugging form: what was skipped, and the gaps.
pub(super) fn gaps(parser: &dyn Artifact, path: &str, bytes: &[u8]) -> String {
    run(parser, path, bytes, None).1
}

/// What the facts say about one app, in order.
pub(super) fn claims(facts: &[Fact], app: &str) -> Vec<AppClaim> {
    let of = |fact: &Fact| match fact {
        Fact::App { id, claim, .. } if &**id == app => Some(claim.clone()),
        _ => None,
    };
    facts.iter().filter_map(of).collect()
}

/// What the facts say about one profile, in order.
pub(super) fn profile_claims(facts: &[Fact], profile: &str) -> Vec<ProfileClaim> {
    let of = |fact: &Fact| match fact {
        Fact::Profile { id, claim } if &**id == profile => Some(claim.clone()),
        _ => None,
    };
    facts.iter().filter_map(of).collect()
}

/// A database made by statements, as the bytes of its file.
#[expect(clippy::disallowed_methods, reason = "tests write their own databases, in memory")]
pub(super) fn database(sql: &str) -> Vec<u8> {
    let mut connection = rusqlite::Connection::open_in_memory().unwrap();
    connection.execute_batch(sql).unwrap();
    connection.serialize("main").unwrap().to_vec()
}
