//! What the fuzz targets call. `decoders` and `seeds` are shared with `tests/fuzz_replay.rs`, which runs them on stable.

mod decoders;
mod seeds;

use std::path::Path;

use stalkscan::artifact::{ARTIFACTS, Emitter, Input};

/// Gives bytes to the decoder of this name.
///
/// # Panics
/// When there is no such decoder, or when it fails on the bytes, which is what the fuzzer looks for.
pub fn decode(name: &str, bytes: &[u8]) {
    let known = decoders::DECODERS.iter().find(|(known, _)| *known == name);
    known.unwrap_or_else(|| panic!("no decoder is called {name}")).1(bytes);
}

/// Gives bytes to one of the registered parsers, as a file that it asks for.
pub fn parse(which: usize, bytes: &[u8]) {
    let parsers: Vec<_> = ARTIFACTS.iter().flat_map(|list| list.iter()).collect();
    let Some(parser) = parsers.get(which.checked_rem(parsers.len()).unwrap_or_default()) else { return };
    let limits = decoders::limits();
    for pattern in parser.paths().iter().take(1) {
        let path = pattern.replace('*', "com.a");
        let mut out = Emitter::new(&limits);
        let input = Input { path: &path, bytes, first_line: 1, wal: None, limits: &limits };
        // What is wrong with the bytes is the parser's to say; here it only has to come back.
        drop(parser.parse(&input, &mut out));
    }
}

/// Writes the seeds of every decoder into `corpus/<decoder>/`, where cargo-fuzz looks for them.
///
/// # Errors
/// When a folder or file cannot be written.
pub fn write_seeds(corpus: &Path) -> std::io::Result<usize> {
    let mut written = 0_usize;
    for (name, inputs) in seeds::seeds() {
        let folder = corpus.join(name);
        std::fs::create_dir_all(&folder)?;
        for (number, bytes) in inputs.iter().enumerate() {
            std::fs::write(folder.join(format!("seed-{number}")), bytes)?;
            written = written.saturating_add(1);
        }
    }
    Ok(written)
}
