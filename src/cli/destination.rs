//! Where reports go: `-o FORMAT[=FILE]`.

use std::io::IsTerminal as _;
use std::path::{Path, PathBuf};

use super::args::nearest;
use super::database::shown;
use super::exit::Failure;
use super::output;
use crate::bounds::Limits;
use crate::render::html::FILE_NAME;
use crate::source::{self, discover};
use crate::speech::Message;

/// How a report is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// For a terminal.
    Text,
    /// For a browser.
    Html,
    /// For programs.
    Json,
    /// Findings as a table.
    Csv,
    /// Apps as a table.
    CsvApps,
    /// Coverage as a table.
    CsvCoverage,
    /// What happened when.
    Timeline,
}

impl Kind {
    const ALL: &'static [(&'static str, Self)] = &[
        ("text", Self::Text),
        ("html", Self::Html),
        ("json", Self::Json),
        ("csv", Self::Csv),
        ("csv-apps", Self::CsvApps),
        ("csv-coverage", Self::CsvCoverage),
        ("timeline", Self::Timeline),
    ];
}

/// Where a report goes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Destination {
    /// How it is written.
    pub(super) kind: Kind,
    /// The file; the standard output without one.
    pub(super) file: Option<PathBuf>,
}

impl Destination {
    /// Whether a table goes into a file that is a CSV by its name.
    pub(super) fn is_csv_file(&self) -> bool {
        self.file
            .as_ref()
            .and_then(|file| file.extension())
            .is_some_and(|end| end.eq_ignore_ascii_case("csv"))
    }
}

/// The destinations that were asked for.
pub(super) fn parse(wanted: &[String]) -> Result<Vec<Destination>, Failure> {
    if wanted.is_empty() {
        return Ok(vec![Destination { kind: Kind::Text, file: None }]);
    }
    let mut list = Vec::new();
    for output in wanted {
        let destination = one(output)?;
        if destination.kind == Kind::Html && destination.file.is_none() && std::io::stdout().is_terminal() {
            return Err(Failure::usage(
                "refused-html-screen",
                Message::new("next-html-file").text("name", FILE_NAME),
            ));
        }
        if destination.file.is_some() && list.iter().any(|other: &Destination| other.file == destination.file)
        {
            return Err(Failure::usage("refused-same-file", "next-own-file"));
        }
        list.push(destination);
    }
    if list.iter().filter(|destination| destination.file.is_none()).count() > 1 {
        return Err(Failure::usage("refused-same-screen", "next-all-but-one"));
    }
    Ok(list)
}

fn one(output: &str) -> Result<Destination, Failure> {
    let (format, file) =
        output.split_once('=').map_or((output, None), |(format, file)| (format, Some(PathBuf::from(file))));
    let Some((_, kind)) = Kind::ALL.iter().find(|(name, _)| *name == format) else {
        let names: Vec<&str> = Kind::ALL.iter().map(|(name, _)| *name).collect();
        let hint = match nearest(format, names.iter().copied()) {
            Some(near) => {
                Message::new("next-did-you-mean-or").text("near", near).said("next", "next-for-a-file")
            }
            None => Message::new("next-output-formats").text("names", names.join(", ")),
        };
        let says = Message::new("refused-no-output").text("name", crate::text::printable(format));
        return Err(Failure::usage(says, hint));
    };
    if file.as_ref().is_some_and(|file| file.as_os_str().is_empty()) {
        return Err(Failure::usage("refused-no-file-name", "next-format-file"));
    }
    Ok(Destination { kind: *kind, file })
}

/// Refuses destinations that exist already, or lie inside a copy that is to be examined, before any work is done.
pub(super) fn check(list: &[Destination], paths: &[PathBuf], force: bool) -> Result<(), Failure> {
    for file in list.iter().filter_map(|destination| destination.file.as_deref()) {
        outside(file, paths)?;
        if !force && file.symlink_metadata().is_ok() && !output::is_stream(file) {
            return Err(Failure::usage(
                Message::new("refused-exists").text("path", shown(file)),
                "next-other-name-or-force",
            ));
        }
    }
    Ok(())
}

/// Refuses a file or folder that would lie inside a copy: nothing is ever written into the evidence.
pub(super) fn outside(file: &Path, paths: &[PathBuf]) -> Result<(), Failure> {
    let file = resolved(file);
    let limits = Limits::default();
    for given in paths.iter().map(|path| resolved(path)).filter(|given| given.is_dir()) {
        let between = file.ancestors().skip(1).take_while(|folder| folder.starts_with(&given));
        let is_copy = |folder: &Path| {
            source::candidate(folder, &limits).is_ok_and(|at| discover::recognise(&at).is_some())
        };
        if let Some(copy) = between.into_iter().find(|folder| is_copy(folder)) {
            return Err(Failure::usage(
                Message::new("refused-inside-copy").text("path", shown(&file)).text("copy", shown(copy)),
                "next-outside-copy",
            ));
        }
    }
    Ok(())
}

/// A path with its links followed, as far as it exists.
pub(super) fn resolved(path: &Path) -> PathBuf {
    let whole = std::path::absolute(path).unwrap_or_else(|_| path.to_owned());
    for folder in whole.ancestors() {
        if let (Ok(real), Ok(rest)) = (folder.canonicalize(), whole.strip_prefix(folder)) {
            return if rest.as_os_str().is_empty() { real } else { real.join(rest) };
        }
    }
    whole
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn formats_and_files() {
        let list = |wanted: &[&str]| parse(&wanted.iter().map(|w| (*w).to_owned()).collect::<Vec<_>>());
        assert_eq!(list(&[]).unwrap(), [Destination { kind: Kind::Text, file: None }]);
        let two = list(&["json", "csv-apps=a=b.csv"]).unwrap();
        assert_eq!((two[1].kind, two[1].file.as_deref()), (Kind::CsvApps, Some(Path::new("a=b.csv"))));
        for (bad, hint) in [
            (&["jsn"][..], "did you mean \"json\""),
            (&["pdf"], "formats: text"),
            (&["json="], "write FORMAT=FILE"),
            (&["json", "text"], "all but one"),
            (&["json=x", "html=x"], "a file of its own"),
        ] {
            assert!(list(bad).unwrap_err().hint.contains(hint), "{bad:?}");
        }
    }
}
