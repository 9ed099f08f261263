//! What the fuzz targets call. `decoders` and `seeds` are shared with `tests/fuzz_replay.rs`, which runs them on stable.

mod decoders;
mod seeds;

use std::collections::BTreeMap;
use std::path::Path;

use stalkscan::artifact::{ARTIFACTS, Emitter, Input};
use stalkscan::sample::Container;
use stalkscan::source::{FORMATS, Found, NoKey, discover, open_as};

/// Largest copy that becomes a seed.
const COPY: usize = 200_000;
/// Most copies that become seeds.
const COPIES: usize = 60;

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

/// Gives bytes to the scan as a file that holds a whole copy. The first byte picks the format that must open it; beyond
/// the formats, whichever recognises it.
pub fn copy(which: usize, bytes: &[u8]) {
    let limits = decoders::limits();
    // One file for each process, so that nothing is left behind but the last one.
    let file = std::env::temp_dir().join(format!("stalkscan-fuzz-{}", std::process::id()));
    if std::fs::write(&file, bytes).is_err() {
        return;
    }
    let format = which.checked_rem(FORMATS.len().saturating_mul(2)).and_then(|which| FORMATS.get(which));
    let opened = match format {
        Some(format) => open_as(&file, format.name(), &mut NoKey, &limits)
            .map(|backup| Found { backups: vec![backup], refused: Vec::new() }),
        None => discover(&file, &mut NoKey, &limits),
    };
    for backup in opened.iter().flat_map(|found| &found.backups) {
        drop(stalkscan::artifact::read(backup, &limits));
    }
}

/// Writes the seeds of every target into `corpus/<target>/`, where cargo-fuzz looks for them.
///
/// # Errors
/// When a folder or file cannot be written.
pub fn write_seeds(corpus: &Path) -> std::io::Result<usize> {
    let mut all: BTreeMap<&str, Vec<Vec<u8>>> = seeds::seeds();
    let inputs = seeds::inputs()?;
    let parsers = ARTIFACTS.iter().flat_map(|list| list.iter());
    for (which, parser) in (0_u8..=u8::MAX).zip(parsers) {
        let own = inputs.get(parser.name()).into_iter().flatten();
        all.entry("parsers").or_default().extend(own.map(|(_, bytes)| [&[which][..], bytes].concat()));
    }
    for phone in seeds::phones() {
        for container in Container::of(phone.platform) {
            let Ok(tree) = phone.write(container) else { continue };
            let Some(bytes) = tree.get(container.entry()).filter(|bytes| bytes.len() < COPY) else {
                continue;
            };
            // Beyond the formats: whichever recognises it.
            let which = u8::try_from(FORMATS.len()).unwrap_or_default();
            let seeds = all.entry("copies").or_default();
            if seeds.len() < COPIES {
                seeds.push([&[which][..], bytes].concat());
            }
        }
    }
    let mut written = 0_usize;
    for (name, inputs) in all {
        let folder = corpus.join(name);
        std::fs::create_dir_all(&folder)?;
        for (number, bytes) in inputs.iter().enumerate() {
            std::fs::write(folder.join(format!("seed-{number}")), bytes)?;
            written = written.saturating_add(1);
        }
    }
    Ok(written)
}
