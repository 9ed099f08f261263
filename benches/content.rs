//! What looking through the code of apps costs beside a bare pass of the engine with the same rules.
//!
//! `STALKSCAN_BENCH_MB` sets the amount of code in MiB (default 64). Both rows go through the same pieces in memory.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "a benchmark writes its own input and may fail loudly"
)]

use std::sync::OnceLock;

use divan::counter::BytesCount;
use stalkscan::content::{self, rules};
use stalkscan::search::Searcher;
use stalkscan::signature::SignatureDb;

/// Bytes of one piece; a DEX file of a large app has about as many.
const PIECE: usize = 8 << 20;
/// Pieces of one app, for which a search begins once.
const OF_ONE_APP: usize = 4;

fn main() {
    divan::main();
}

/// Code, as far as a search sees it: strings and numbers in turn, with a few names of servers that are on no list.
fn code() -> &'static [Vec<u8>] {
    static CODE: OnceLock<Vec<Vec<u8>>> = OnceLock::new();
    CODE.get_or_init(|| {
        let wanted: usize =
            std::env::var("STALKSCAN_BENCH_MB").ok().and_then(|text| text.parse().ok()).unwrap_or(64);
        let mut state = 0x9e37_79b9_7f4a_7c15_u64;
        (0..wanted.div_ceil(PIECE >> 20)).map(|_| piece(&mut state)).collect()
    })
}

fn piece(state: &mut u64) -> Vec<u8> {
    const WORDS: &[&str] = &[
        "Landroidx/core/app/NotificationCompat$Builder;",
        "onActivityResult",
        "https://api.example.org/v2/devices",
        "getSystemService",
        "content://com.android.contacts",
        "Ljava/lang/StringBuilder;",
        "SELECT _id, name FROM tracks WHERE spying = ?",
        "firebaseio.com",
    ];
    let mut bytes = b"dex\n035\0".to_vec();
    while bytes.len() < PIECE {
        *state ^= *state << 13;
        *state ^= *state >> 7;
        *state ^= *state << 17;
        // Half is text, half instructions and indexes.
        if bytes.len() % (2 << 20) < 1 << 20 {
            let word = WORDS.get(usize::try_from(*state % 8).unwrap()).unwrap();
            bytes.extend([&[u8::try_from(word.len()).unwrap()], word.as_bytes()].concat());
            bytes.extend(format!("{:x}\0", *state % 65_521).bytes());
        } else {
            bytes.extend(state.to_le_bytes());
        }
    }
    bytes.truncate(PIECE);
    bytes
}

fn size() -> BytesCount {
    BytesCount::new(code().iter().map(Vec::len).sum::<usize>())
}

/// The counterpart: the engine alone, one scanner for everything.
#[divan::bench(sample_count = 7, sample_size = 1)]
fn bare_engine(bencher: divan::Bencher<'_, '_>) {
    static RULES: OnceLock<yara_x::Rules> = OnceLock::new();
    let rules = RULES.get_or_init(|| {
        let db = SignatureDb::built_in().unwrap();
        let mut compiler = yara_x::Compiler::new();
        compiler.add_source(rules::source(&rules::values(&db)).as_str()).unwrap();
        for rule in rules::written(&db) {
            compiler.new_namespace(&rule.id).add_source(rule.text.as_str()).unwrap();
        }
        compiler.build()
    });
    let mut scanner = yara_x::Scanner::new(rules);
    bencher.counter(size()).bench_local(|| {
        code().iter().map(|piece| scanner.scan(piece).unwrap().matching_rules().len()).sum::<usize>()
    });
}

/// The search as a scan makes it: begun anew for each app, with its limits and its second look at each match.
#[divan::bench(sample_count = 7, sample_size = 1)]
fn search(bencher: divan::Bencher<'_, '_>) {
    static SEARCHER: OnceLock<Searcher> = OnceLock::new();
    let searcher = SEARCHER.get_or_init(|| content::searcher(&SignatureDb::built_in().unwrap()));
    // The rules are compiled once a scan, at the first app.
    drop(searcher.begin().unwrap());
    bencher.counter(size()).bench_local(|| {
        let mut found = 0;
        for app in code().chunks(OF_ONE_APP) {
            let mut session = searcher.begin().unwrap();
            found += app.iter().map(|piece| session.look(piece).found.len()).sum::<usize>();
        }
        found
    });
}
