//! Which signatures are used: those inside the program, a folder or a signed pack; and lists added for one scan.

use std::path::{Path, PathBuf};

use clap::Args;
use sha2::{Digest as _, Sha256};

use super::exit::Failure;
use super::output;
use crate::bounds::{Limits, read_capped};
use crate::content;
use crate::signature::import::{self, LIST_BYTES, Origin};
use crate::signature::keys::{self, Key, Signed};
use crate::signature::pack::{self, PACK_BYTES, PackError};
use crate::signature::{ExtraInfo, Family, Problem, SignatureDb};
use crate::source::folder;
use crate::speech::{Message, Tell as _};
use crate::text::printable;

/// Days after which signatures are called old, unless `--max-age` says otherwise.
const OLD_DAYS: u16 = 365;

/// Largest key or signature file, in bytes.
const KEY_BYTES: u64 = 16 << 10;

/// Options about the signatures.
#[derive(Debug, Clone, Default, Args)]
pub struct DatabaseArgs {
    /// Use this pack or folder of signatures instead of the built-in ones
    #[arg(long, value_name = "FILE|DIR", help_heading = "Signatures")]
    pub signatures: Option<PathBuf>,

    /// Add a list or folder that nobody reviewed, for this run (may be repeated); what it names is a question, no verdict
    #[arg(long, value_name = "FILE|DIR", help_heading = "Signatures")]
    pub extra: Vec<PathBuf>,

    /// Also accept packs signed with this minisign public key (may be repeated)
    #[arg(long, value_name = "FILE", help_heading = "Signatures")]
    pub trusted_key: Vec<PathBuf>,

    /// Accept a pack that nobody signed; one with a wrong signature is refused all the same
    #[arg(long, help_heading = "Signatures")]
    pub allow_unsigned: bool,

    /// Warn when the signatures are older than this many days
    #[arg(long, value_name = "DAYS", default_value_t = OLD_DAYS, help_heading = "Signatures")]
    pub max_age: u16,
}

/// The signatures that were asked for. Warnings go to the standard error.
pub(super) fn open(args: &DatabaseArgs) -> Result<SignatureDb, Failure> {
    let built_in = built_in()?;
    let mut db = match &args.signatures {
        None => built_in,
        Some(path) => {
            let db = if path.is_dir() { from_folder(path)? } else { from_pack(path, args)? };
            if pack::is_newer(&built_in.info().version, &db.info().version) {
                let warning = Message::new("tell-older-signatures")
                    .text("given", printable(&db.info().version))
                    .text("inside", built_in.info().version.as_str());
                output::tell_with_step(&warning, &"next-newer-signatures".into());
                db.with_warning(warning)
            } else {
                db
            }
        }
    };
    if let Some(days) = age(&db).filter(|days| *days > i64::from(args.max_age)) {
        let days = usize::try_from(days).unwrap_or_default();
        let warning = Message::new("tell-old-signatures").number("days", days);
        output::tell_with_step(&warning, &"next-newer-pack".into());
    }
    for path in &args.extra {
        db = with_extra(db, path)?;
    }
    Ok(db)
}

/// The signatures inside the program.
pub(super) fn built_in() -> Result<SignatureDb, Failure> {
    SignatureDb::built_in().map_err(|error| {
        let why = Message::technical(error);
        Failure::database(Message::new("refused-built-in").said("why", why), "next-new-program")
    })
}

/// Days since the date in the version of a database.
pub(super) fn age(db: &SignatureDb) -> Option<i64> {
    let parts: Vec<&str> = db.info().version.split('.').take(3).collect();
    let made: jiff::civil::Date = parts.join("-").parse().ok()?;
    Some(i64::from(made.until(today()?).ok()?.get_days()))
}

/// The day by the clock of this computer.
pub(super) fn today() -> Option<jiff::civil::Date> {
    #[expect(
        clippy::disallowed_methods,
        reason = "the age of signatures is told on the screen; no report holds it"
    )]
    let now = jiff::Timestamp::try_from(std::time::SystemTime::now()).ok()?;
    Some(now.to_zoned(jiff::tz::TimeZone::UTC).date())
}

/// How a path is shown: as people write it, also where Windows gave its long form (`\\?\C:\...`).
pub(super) fn shown(path: &Path) -> String {
    let text = path.to_string_lossy();
    let short = text.strip_prefix(r"\\?\").map(|rest| match rest.strip_prefix(r"UNC\") {
        Some(share) => format!(r"\\{share}"),
        None => rest.to_owned(),
    });
    printable(short.as_deref().unwrap_or(&text)).into_owned()
}

/// The signature files of a folder.
pub(super) fn files(path: &Path) -> Result<Vec<(String, String)>, Failure> {
    let of = |ending| {
        folder::text_files(path, ending, &Limits::default()).map_err(|error| {
            let says = Message::new("refused-cannot-read").text("path", shown(path));
            Failure::database(says.told("why", &error), "next-signature-folder")
        })
    };
    Ok([of(".toml")?, of(".yar")?].concat())
}

fn from_folder(path: &Path) -> Result<SignatureDb, Failure> {
    let files = files(path)?;
    let refused = content::problems(&files);
    let opened = SignatureDb::from_files(&files, &shown(path));
    let opened = if refused.is_empty() { opened } else { opened.and(Err(refused)) };
    opened.map_err(|problems| {
        let says = Message::new("refused-signatures").number("count", problems.len());
        Failure::database(says.said("problems", first_of(&problems)), "next-lint-or-built-in")
    })
}

/// The first problems, which are worded for whoever writes signatures.
fn first_of(problems: &[Problem]) -> Message {
    let shown: Vec<String> = problems
        .iter()
        .take(5)
        .map(|p| format!("{}:{}:{}: {}", p.file, p.line, p.column, p.message))
        .collect();
    Message::technical(shown.join("; "))
}

/// The refusal for problems in a file or folder that was added.
fn problems_in(path: &Path, problems: &[Problem], next: &'static str) -> Failure {
    let says = Message::new("refused-problems-in").number("count", problems.len()).text("path", shown(path));
    Failure::database(says.said("problems", first_of(problems)), next)
}

/// A sentence about a path.
pub(super) fn of(path: &Path, why: Message) -> Message {
    Message::new("refused-of").text("path", shown(path)).said("why", why)
}

/// Bytes of a file that was named.
pub(super) fn bytes_of(path: &Path, cap: u64) -> Result<Vec<u8>, Failure> {
    let refuse = |why: Message| {
        let says = Message::new("refused-cannot-read").text("path", shown(path)).said("why", why);
        Failure::usage(says, "next-check-path")
    };
    let mut file = folder::open_named(path).map_err(|error| refuse(error.tell()))?;
    let (bytes, more) = read_capped(&mut file, cap).map_err(|error| refuse(error.tell()))?;
    more.map_or(Ok(bytes), |more| Err(refuse(more.tell())))
}

/// Text of a file that was named.
pub(super) fn text_of(path: &Path, cap: u64) -> Result<String, Failure> {
    let bytes = bytes_of(path, cap)?;
    // Editors of Windows begin a text with a byte order mark.
    let text = bytes.strip_prefix(b"\xef\xbb\xbf").map(<[u8]>::to_vec).unwrap_or(bytes);
    String::from_utf8(text).map_err(|error| {
        let says = Message::new("refused-no-text").text("path", shown(path));
        Failure::usage(says.said("why", Message::technical(error)), "next-check-path")
    })
}

/// The keys that may sign packs.
pub(super) fn trusted_keys(files: &[PathBuf]) -> Result<Vec<Key>, Failure> {
    let mut trusted = Key::built_in();
    for path in files {
        let key = Key::parse(&text_of(path, KEY_BYTES)?)
            .map_err(|error| Failure::usage(of(path, error.tell()), "next-public-key"))?;
        trusted.push(key);
    }
    Ok(trusted)
}

/// The signature beside a pack: what signed it, or that there is none.
pub(super) fn signature_of(path: &Path, bytes: &[u8], trusted: &[Key]) -> Result<Option<Signed>, Failure> {
    let mut beside = path.as_os_str().to_owned();
    beside.push(".minisig");
    let beside = PathBuf::from(beside);
    if beside.symlink_metadata().is_err() {
        return Ok(None);
    }
    let signature = text_of(&beside, KEY_BYTES)
        .map_err(|failure| Failure::database(failure.message, "next-pack-again"))?;
    keys::verify(trusted, bytes, &signature)
        .map(Some)
        .map_err(|error| Failure::database(of(path, error.tell()), "next-pack-again-or-trust"))
}

/// Opens the bytes of a pack.
pub(super) fn opened(path: &Path, bytes: &[u8], signer: Option<String>) -> Result<SignatureDb, Failure> {
    SignatureDb::from_pack(bytes, &shown(path), crate::scan::tool().version, signer).map_err(|error| {
        let hint = match error {
            PackError::NotAPack => "next-a-pack",
            PackError::TooNew(_) => "next-newer-program",
            PackError::Damaged(_) => "next-the-pack-again",
        };
        Failure::database(of(path, error.tell()), hint)
    })
}

fn from_pack(path: &Path, args: &DatabaseArgs) -> Result<SignatureDb, Failure> {
    let refuse = |failure: Failure| Failure::database(failure.message, failure.hint);
    let bytes = bytes_of(path, PACK_BYTES).map_err(refuse)?;
    if !pack::is_pack(&bytes) {
        return opened(path, &bytes, None);
    }
    let signed = signature_of(path, &bytes, &trusted_keys(&args.trusted_key)?)?;
    if signed.is_none() && !args.allow_unsigned {
        return Err(Failure::database(
            Message::new("refused-no-signature-file").text("path", shown(path)),
            "next-signature-file",
        ));
    }
    opened(path, &bytes, signed.map(|signed| signed.key))
}

/// Adds a list of any layout, a file of rules for code, or a folder of family files and such rules.
fn with_extra(db: SignatureDb, path: &Path) -> Result<SignatureDb, Failure> {
    if !path.is_dir() && holds_rules(&path.to_string_lossy()) {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        return with_rules(db, path, &[(name, text_of(path, LIST_BYTES)?)]);
    }
    let rules: Vec<(String, String)> = if path.is_dir() {
        files(path)?.into_iter().filter(|(name, _)| holds_rules(name)).collect()
    } else {
        Vec::new()
    };
    let db = with_families(db, path, !rules.is_empty())?;
    if rules.is_empty() { Ok(db) } else { with_rules(db, path, &rules) }
}

/// Whether a file is one of rules for code, by its name.
fn holds_rules(name: &str) -> bool {
    Path::new(name).extension().is_some_and(|ending| ending == "yar")
}

/// Adds rules for code that nobody reviewed.
fn with_rules(db: SignatureDb, path: &Path, files: &[(String, String)]) -> Result<SignatureDb, Failure> {
    let refused = content::problems(files);
    let added = if refused.is_empty() { db.with_extra_rules(files, &shown(path)) } else { Err(refused) };
    added.map_err(|problems| problems_in(path, &problems, "next-correct-rules"))
}

/// Adds families. A folder that holds rules for code may hold none.
fn with_families(db: SignatureDb, path: &Path, may_be_none: bool) -> Result<SignatureDb, Failure> {
    let (families, text) = if path.is_dir() { extra_folder(path)? } else { extra_list(path)? };
    if families.is_empty() && may_be_none {
        return Ok(db);
    }
    let indicators = families.iter().map(|family| crate::signature::change::values(family).len()).sum();
    let info = ExtraInfo {
        origin: shown(path),
        sha256: Sha256::digest(text.as_bytes())
            .iter()
            .fold(String::new(), |hex, byte| hex + &format!("{byte:02x}")),
        indicators,
    };
    db.with_extra(families, info)
        .map_err(|error| Failure::database(of(path, Message::technical(error)), "next-correct-list"))
}

fn extra_list(path: &Path) -> Result<(Vec<Family>, String), Failure> {
    let text = text_of(path, LIST_BYTES)?;
    let name =
        path.file_name().map(|name| printable(&name.to_string_lossy()).into_owned()).unwrap_or_default();
    let origin = Origin { source: name.clone(), licence: String::new(), date: String::new() };
    let mut read = import::read(&text, &origin)
        .map_err(|error| Failure::database(of(path, error.tell()), "next-list-lines"))?;
    for family in read.families.iter_mut().filter(|family| family.name == import::PLAIN_FAMILY) {
        family.name = format!("the list {name}");
    }
    for remark in &read.remarks {
        output::tell(&of(path, Message::technical(printable(remark))));
    }
    Ok((read.families, text))
}

fn extra_folder(path: &Path) -> Result<(Vec<Family>, String), Failure> {
    let mut files = files(path)?;
    files.retain(|(name, _)| !holds_rules(name));
    let families =
        import::family_files(&files).map_err(|problems| problems_in(path, &problems, "next-lint"))?;
    let text = files.into_iter().map(|(name, text)| name + "\n" + &text).collect::<Vec<_>>().join("\n");
    Ok((families, text))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn paths_of_windows_are_shown_as_people_write_them() {
        for (path, wanted) in [
            (r"\\?\C:\copies\a", r"C:\copies\a"),
            (r"\\?\UNC\server\share\a", r"\\server\share\a"),
            (r"\\server\share", r"\\server\share"),
            ("/copies/a\u{202e}", "/copies/a\\u{202e}"),
        ] {
            assert_eq!(shown(Path::new(path)), wanted);
        }
    }
}
