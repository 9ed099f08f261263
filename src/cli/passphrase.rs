//! Where passphrases come from: a file or the standard input, else the environment, else a question on the terminal.
//! Never an argument, which other users of the computer could read.

use std::io::{IsTerminal as _, Read};
use std::path::Path;

use zeroize::Zeroizing;

use super::exit::Failure;
use super::{interrupt, language, output};
use crate::bounds::read_capped;
use crate::source::{Ask, Passphrase, Unlock, folder};
use crate::speech::{Message, Tell as _};
use crate::text::printable;

/// The variable.
const VARIABLE: &str = "STALKSCAN_PASSPHRASE";
/// Longest passphrase, in bytes.
const MOST_BYTES: u64 = 64 << 10;
/// What to do about a file that is not fit.
const ONLY: &str = "next-passphrase-only";

/// What was given, or a terminal to ask.
#[derive(Debug)]
pub(super) struct Keyring {
    given: Option<Passphrase>,
    /// Whether to say on the terminal that slow work begins.
    progress: bool,
}

impl Keyring {
    /// Reads the file, where one is named, and the environment.
    pub(super) fn new(file: Option<&Path>) -> Result<Self, Failure> {
        let given = match file {
            Some(path) => Some(from_file(path)?),
            None => from_environment(),
        };
        Ok(Self { given, progress: false })
    }

    /// Says on the terminal that slow work begins, if `progress`.
    pub(super) fn telling(self, progress: bool) -> Self {
        Self { progress, ..self }
    }
}

fn from_file(path: &Path) -> Result<Passphrase, Failure> {
    let refuse = |why: Message, next: &'static str| {
        let shown = printable(&path.to_string_lossy()).into_owned();
        Failure::usage(Message::new("refused-passphrase-file").text("path", shown).said("why", why), next)
    };
    let mut reader: Box<dyn Read> = if path == Path::new("-") {
        Box::new(std::io::stdin().lock())
    } else {
        Box::new(folder::open_named(path).map_err(|error| refuse(error.tell(), ONLY))?)
    };
    let read = read_capped(reader.as_mut(), MOST_BYTES);
    let (bytes, more) = read.map_err(|error| refuse(error.tell(), ONLY))?;
    let bytes = Zeroizing::new(bytes);
    if more.is_some() {
        return Err(refuse("refused-passphrase-long".into(), ONLY));
    }
    let bytes =
        in_utf8(&bytes).map_err(|()| refuse("refused-passphrase-utf-16".into(), "next-passphrase-utf-8"))?;
    let given = without_line_end(&bytes);
    if given.is_empty() {
        return Err(refuse("refused-passphrase-empty".into(), ONLY));
    }
    Ok(Passphrase::new(given))
}

/// Editors and shells of Windows begin a text with a byte order mark, or write UTF-16; neither is of the passphrase.
fn in_utf8(bytes: &[u8]) -> Result<Zeroizing<Vec<u8>>, ()> {
    let unit: fn([u8; 2]) -> u16 = match bytes {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return Ok(Zeroizing::new(bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes).to_vec())),
    };
    let pairs = bytes.get(2..).unwrap_or_default().as_chunks::<2>();
    let units: Zeroizing<Vec<u16>> = Zeroizing::new(pairs.0.iter().map(|pair| unit(*pair)).collect());
    let text = String::from_utf16(&units).map_err(drop)?;
    if pairs.1.is_empty() { Ok(Zeroizing::new(text.into_bytes())) } else { Err(()) }
}

/// One line end at the end is of the editor, not of the passphrase.
fn without_line_end(bytes: &[u8]) -> &[u8] {
    let bytes = bytes.strip_suffix(b"\n").unwrap_or(bytes);
    bytes.strip_suffix(b"\r").unwrap_or(bytes)
}

fn from_environment() -> Option<Passphrase> {
    #[expect(clippy::disallowed_methods, reason = "the roof is where the environment is read")]
    let value = std::env::var_os(VARIABLE)?;
    Some(Passphrase::new(value.into_encoded_bytes()))
}

/// The question for a passphrase.
fn question(ask: &Ask<'_>) -> Message {
    let id = if ask.name.is_empty() { "ask-passphrase" } else { "ask-passphrase-named" };
    let mut says = Message::new(id).said("what", ask.what);
    if !ask.name.is_empty() {
        says = says.text("name", printable(ask.name));
    }
    if ask.tried > 0 { Message::new("ask-again").said("ask", says) } else { says }
}

impl Unlock for Keyring {
    fn passphrase(&mut self, ask: &Ask<'_>) -> Option<Passphrase> {
        if let Some(given) = &self.given {
            return (ask.tried == 0).then(|| given.clone());
        }
        if !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
            return None;
        }
        output::progress("");
        let typed = rpassword::prompt_password(format!("{} ", language::spoken().say(&question(ask))));
        if typed.as_ref().is_err_and(|error| error.kind() == std::io::ErrorKind::Interrupted) {
            interrupt::wait();
        }
        typed.ok().map(|typed| Passphrase::new(typed.into_bytes())).filter(|typed| !typed.bytes().is_empty())
    }

    fn working(&mut self, ask: &Ask<'_>) {
        if self.progress {
            let says = Message::new("tell-unlocking").said("what", ask.what);
            output::progress(&language::spoken().say(&says));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_line_end_is_taken_off() {
        for (bytes, wanted) in
            [("a", "a"), ("a\n", "a"), ("a\r\n", "a"), ("a\n\n", "a\n"), (" a ", " a "), ("", "")]
        {
            assert_eq!(without_line_end(bytes.as_bytes()), wanted.as_bytes());
        }
    }

    #[test]
    fn marks_and_encodings_of_windows_are_taken_off() {
        let wide =
            |text: &str, unit: fn(u16) -> [u8; 2]| text.encode_utf16().flat_map(unit).collect::<Vec<u8>>();
        for bytes in [
            "Pässwörd 1".as_bytes().to_vec(),
            [b"\xef\xbb\xbf", "Pässwörd 1".as_bytes()].concat(),
            wide("\u{feff}Pässwörd 1", u16::to_le_bytes),
            wide("\u{feff}Pässwörd 1", u16::to_be_bytes),
        ] {
            assert_eq!(in_utf8(&bytes).unwrap().as_slice(), "Pässwörd 1".as_bytes());
        }
        assert!(in_utf8(&[0xff, 0xfe, 0x00]).is_err());
        assert!(in_utf8(&[0xff, 0xfe, 0x00, 0xd8]).is_err());
    }

    #[test]
    fn what_was_given_is_tried_once() {
        let mut keys = Keyring { given: Some(Passphrase::new("x")), progress: false };
        let mut ask = Ask { what: "ask-adb-backup", name: "", tried: 0 };
        assert_eq!(keys.passphrase(&ask).unwrap().bytes(), b"x");
        ask.tried = 1;
        assert!(keys.passphrase(&ask).is_none());
    }
    #[test]
    fn questions_name_what_is_locked() {
        let mut ask = Ask { what: "ask-adb-backup", name: "", tried: 0 };
        assert_eq!(question(&ask), "passphrase of the adb backup (empty: give up):");
        ask.name = "old/b\u{202e}.ab";
        ask.tried = 1;
        assert_eq!(
            question(&ask),
            "wrong passphrase; once more, passphrase of the adb backup old/b\\u{202e}.ab (empty: give up):"
        );
    }
}
