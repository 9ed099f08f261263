//! `signatures pack` and `verify`.

use super::problems::{self, Note};
use super::{PackArgs, ProblemFormat, VerifyArgs};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{database, output};
use crate::signature::pack::{self, PACK_BYTES};
use crate::speech::Message;
use crate::text::printable;

pub(super) fn pack(args: &PackArgs) -> Result<Exit, Failure> {
    let files = database::files(&args.folder)?;
    let refused = crate::content::problems(&files);
    let packed = if refused.is_empty() { pack::pack(&files) } else { Err(refused) };
    let bytes = match packed {
        Ok(bytes) => bytes,
        Err(found) => {
            let folder = database::shown(&args.folder);
            let notes: Vec<Note> = found.iter().map(|problem| Note::of(problem, &folder)).collect();
            output::print(&problems::written(&notes, ProblemFormat::Text)?)?;
            return Ok(Exit::Problems);
        }
    };
    output::write_file(&args.output, &bytes, args.force)?;
    let db = database::opened(&args.output, &bytes, None)?;
    let shown = database::shown(&args.output);
    output::print(&format!(
        "{shown}: version {}, {} families, {} indicators, sha256 {}\nSign it: minisign -Sm {shown} (or rsign sign {shown})\n",
        db.info().version,
        db.info().families,
        db.info().indicators,
        db.info().sha256
    ))
}

pub(super) fn verify(args: &VerifyArgs) -> Result<Exit, Failure> {
    let bytes = database::bytes_of(&args.file, PACK_BYTES)?;
    let trusted = database::trusted_keys(&args.trusted_key)?;
    match checked(args, &bytes, &trusted) {
        Ok(text) => output::print(&text),
        // What is wrong with a pack is the answer of this command, not a failure of it.
        Err(failure) if failure.exit == Exit::Database => {
            output::complain(&failure);
            Ok(Exit::Problems)
        }
        Err(failure) => Err(failure),
    }
}

fn checked(
    args: &VerifyArgs,
    bytes: &[u8],
    trusted: &[crate::signature::keys::Key],
) -> Result<String, Failure> {
    let signed = database::signature_of(&args.file, bytes, trusted)?;
    if signed.is_none() && !args.allow_unsigned {
        return Err(Failure::database(
            Message::new("refused-not-signed").text("path", database::shown(&args.file)),
            "next-signature-beside",
        ));
    }
    let db = database::opened(&args.file, bytes, signed.as_ref().map(|signed| signed.key.clone()))?;
    let who = signed.map_or_else(
        || "nobody".to_owned(),
        |signed| format!("key {} ({})", signed.key, printable(&signed.comment)),
    );
    let info = db.info();
    let built_in = database::built_in()?;
    let older = if pack::is_newer(&built_in.info().version, &info.version) {
        format!("It is older than the signatures inside the program ({}).\n", built_in.info().version)
    } else {
        String::new()
    };
    Ok(format!(
        "version     {}\nsha256      {}\nsigned by   {who}\nfamilies    {}\nindicators  {}\n{older}",
        printable(&info.version),
        info.sha256,
        info.families,
        info.indicators
    ))
}
