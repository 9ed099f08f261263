//! `stalkscan bundle verify`: whether anything was changed, removed or added since the bundle was made.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use super::manifest::{list_name, sha256};
use super::{MANIFEST, SEAL, VerifyArgs, contents, files, sums};
use crate::cli::database::{bytes_of, shown};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{explain, language, output, scan};
use crate::source::opened;
use crate::speech::{Lang, Message};
use crate::text::{Untrusted, printable};

/// Largest list of hashes that is read, in bytes.
const LIST_BYTES: u64 = 256 << 20;
/// Differences that are named before the rest is counted.
const NAMED: usize = 50;

/// What was found to differ, and what was compared.
#[derive(Default)]
struct Check {
    wrong: Vec<Message>,
    said: Vec<Message>,
}

pub(super) fn run(args: &VerifyArgs) -> Result<Exit, Failure> {
    if !args.dir.is_dir() {
        return Err(Failure::usage(
            Message::new("refused-no-folder").text("path", shown(&args.dir)),
            "next-bundle-folder",
        ));
    }
    let lang = language::chosen(args.language.lang.as_deref())?;
    let names = contents::entries(&args.dir)?;
    if !names.iter().any(|name| name == SEAL || name == MANIFEST) {
        return Err(Failure::usage(
            Message::new("refused-holds-no-bundle").text("path", shown(&args.dir)),
            "next-bundle-folder",
        ));
    }
    let mut check = Check::default();
    let seal = own_files(&mut check, &args.dir, &names)?;
    if let (Some(seal), Some(noted)) = (&seal, &args.seal) {
        if is_seal(noted, seal) {
            check.said.push("bundle-verify-seal-noted".into());
        } else {
            check.wrong.push(Message::new("bundle-verify-seal-other").text("seal", seal.as_str()));
        }
    }
    inputs(&mut check, args, &names)?;
    let to_compare = seal.filter(|_| args.seal.is_none());
    answer(&check, to_compare.as_deref(), lang)
}

/// A seal may be given by its first digits, for those who read it out.
fn is_seal(noted: &str, seal: &str) -> bool {
    let noted = noted.trim().trim_end_matches('.').to_ascii_lowercase();
    noted.len() >= 8 && seal.starts_with(&noted)
}

fn answer(check: &Check, seal: Option<&str>, lang: Lang) -> Result<Exit, Failure> {
    let mut text = String::new();
    for wrong in check.wrong.iter().take(NAMED) {
        let _ = writeln!(text, "  - {}", lang.say(wrong));
    }
    if check.wrong.len() > NAMED {
        let more = check.wrong.len().saturating_sub(NAMED);
        let more = Message::new("bundle-verify-more").number("count", more);
        let _ = writeln!(text, "  - {}", lang.say(&more));
    }
    for said in &check.said {
        let _ = writeln!(text, "{}", lang.say(said));
    }
    if let Some(seal) = seal {
        let _ = writeln!(text, "{}\n  {seal}", lang.id("bundle-verify-seal"));
    }
    let (head, exit) = if check.wrong.is_empty() {
        ("bundle-verify-same", Exit::Clear)
    } else {
        ("bundle-verify-changed", Exit::Problems)
    };
    output::print(&explain::wrapped(&format!("{}\n{text}", lang.id(head)), usize::from(scan::columns())))?;
    Ok(exit)
}

/// Compares the files of the bundle with its list; returns the seal.
fn own_files(check: &mut Check, dir: &Path, names: &[String]) -> Result<Option<String>, Failure> {
    if !names.iter().any(|name| name == SEAL) {
        check.wrong.push(Message::new("bundle-verify-no-list").text("file", SEAL));
        return Ok(None);
    }
    let bytes = regular(dir, SEAL)?;
    let seal = sha256(&bytes);
    let Some(listed) = list(check, SEAL, &bytes) else { return Ok(Some(seal)) };
    let known: BTreeMap<&str, &str> =
        listed.iter().map(|(hash, path)| (path.as_str(), hash.as_str())).collect();
    // A list that names the same files in any other way, or a file twice, was not written by this program.
    let canonical = sums::write(known.iter().map(|(path, hash)| (*hash, *path)));
    if canonical.as_bytes() != bytes {
        check.wrong.push(Message::new("bundle-verify-rewritten").text("file", SEAL));
    }
    for name in names.iter().filter(|name| *name != SEAL && !known.contains_key(name.as_str())) {
        check.wrong.push(Message::new("bundle-verify-added").text("file", printable(name)));
    }
    let paths: Vec<PathBuf> = known.keys().map(|name| dir.join(inside(name))).collect();
    for ((name, hash), hashed) in known.iter().zip(opened::hash(&paths)) {
        compare(check, &printable(name), hash, &hashed, dir.join(inside(name)).symlink_metadata().is_ok());
    }
    check.said.push(Message::new("bundle-verify-compared-bundle").said("files", files(known.len())));
    Ok(Some(seal))
}

fn compare(check: &mut Check, name: &str, wanted: &str, found: &opened::Hashed, there: bool) {
    let says = match &found.sha256 {
        Ok(hash) if hash == wanted => return,
        Ok(_) => Message::new("bundle-verify-other"),
        Err(_) if !there => Message::new("bundle-verify-missing"),
        Err(why) => Message::new("bundle-verify-unreadable").text("why", printable(why)),
    };
    check.wrong.push(says.text("file", name));
}

/// A path of a list, which never leads out of its folder.
fn inside(path: &str) -> PathBuf {
    path.split('/').filter(|part| !matches!(*part, "" | "." | "..")).collect()
}

/// The bytes of a list; a link in its place is not followed.
fn regular(dir: &Path, name: &str) -> Result<Vec<u8>, Failure> {
    let path = dir.join(name);
    if path.symlink_metadata().is_ok_and(|meta| !meta.is_file()) {
        return Err(Failure::usage(
            Message::new("refused-special-file").text("path", name),
            "next-do-not-rely",
        ));
    }
    bytes_of(&path, LIST_BYTES)
}

fn list(check: &mut Check, name: &str, bytes: &[u8]) -> Option<Vec<sums::Sum>> {
    match std::str::from_utf8(bytes).map_err(|_not_text| 1).and_then(sums::read) {
        Ok(listed) => Some(listed),
        Err(line) => {
            check
                .wrong
                .push(Message::new("bundle-verify-line").text("file", name).text("line", line.to_string()));
            None
        }
    }
}

/// Compares the copies with the lists of their files.
fn inputs(check: &mut Check, args: &VerifyArgs, names: &[String]) -> Result<(), Failure> {
    if args.input.is_empty() {
        check.said.push("bundle-verify-no-copy".into());
        return Ok(());
    }
    let lists = (0..names.len()).map(list_name).take_while(|list| names.contains(list)).count();
    if lists != args.input.len() {
        let says = Message::new("refused-number-of-copies").number("made", lists);
        return Err(Failure::usage(says.number("given", args.input.len()), "next-each-copy"));
    }
    for (index, input) in args.input.iter().enumerate() {
        scan::check_paths(std::slice::from_ref(input))?;
        let name = list_name(index);
        let Some(listed) = list(check, &name, &regular(&args.dir, &name)?) else { continue };
        let file = |path: &str| if input.is_dir() { input.join(inside(path)) } else { input.clone() };
        let paths: Vec<PathBuf> = listed.iter().map(|(_, path)| file(path)).collect();
        for ((hash, path), hashed) in listed.iter().zip(opened::hash(&paths)) {
            let shown_path = format!("{}: {}", shown(input), Untrusted(path));
            compare(check, &shown_path, hash, &hashed, file(path).symlink_metadata().is_ok());
        }
        let compared = Message::new("bundle-verify-compared-copy").said("files", files(listed.len()));
        check.said.push(compared.text("path", shown(input)));
    }
    Ok(())
}
