//! Files encrypted with age (age-encryption.org/v1), opened with an identity or a passphrase and read in place.
//!
//! One chunk of 64 KiB is in memory at a time. Each chunk is authenticated before a byte of it is given out, and the end
//! of the file is known only once its last chunk was authenticated as the last: a file that was cut short gives an error
//! and no archive.

use std::io::{BufReader, Seek, SeekFrom};
use std::str::FromStr as _;

use age::secrecy::SecretString;
use age::{DecryptError, Decryptor, Identity, scrypt, x25519};

use super::zip::ReadSeek;
use crate::speech::{Message, Tell};

/// First bytes of such a file.
pub const MAGIC: &[u8] = b"age-encryption.org/v1\n";
/// Beginning of an identity in text.
const IDENTITY: &str = "AGE-SECRET-KEY-1";
/// Beginning of the last line of a header.
const HEADER_END: &[u8] = b"\n--- ";
/// Most work that a passphrase may cost, as a power of two (scrypt's N; the age tool writes 18). 20 takes 1 GiB of memory.
const WORK: u8 = 20;
/// Most identities in one file of them.
const IDENTITIES: usize = 64;

/// Why such a file cannot be opened.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AgeError {
    /// The identity or passphrase is not the one.
    #[error("the identity or passphrase does not open it")]
    WrongKey,
    /// It asks for more work than is reasonable.
    #[error("its passphrase is made to take too much time and memory to check (2^{0})")]
    Work(u8),
    /// It is damaged or cut short.
    #[error("{0}")]
    Damaged(String),
}

impl Tell for AgeError {
    fn tell(&self) -> Message {
        match self {
            Self::WrongKey => Message::new("why-age-wrong-key"),
            Self::Work(work) => Message::new("why-age-work").put("work", work),
            Self::Damaged(why) => Message::technical(why),
        }
    }
}

/// Whether the first bytes of a file are those of such a file.
pub fn is_age(head: &[u8]) -> bool {
    head.starts_with(MAGIC)
}

/// The content of a file. `key` is a passphrase, or the text of a file of identities.
///
/// # Errors
/// [`AgeError`]: a wrong key, too much work, or damage. That the end is the true end was checked.
pub fn open(mut reader: Box<dyn ReadSeek>, key: &[u8]) -> Result<Box<dyn ReadSeek>, AgeError> {
    // A header is parsed in memory, so one without an end would be read to the end of the file.
    let mut head = vec![0_u8; 64 << 10];
    let read = fill(&mut reader, &mut head)?;
    let begin = head.get(..read).unwrap_or_default();
    if memchr::memmem::find(begin, HEADER_END).is_none() {
        return Err(AgeError::Damaged("its header has no end".to_owned()));
    }
    reader.rewind().map_err(|error| AgeError::Damaged(error.to_string()))?;
    let decryptor = Decryptor::new_buffered(BufReader::new(reader)).map_err(|error| refuse(&error))?;
    let identities = identities(key)?;
    let mut content =
        decryptor.decrypt(identities.iter().map(|identity| &**identity)).map_err(|error| refuse(&error))?;
    // Authenticates the last chunk as the last.
    content
        .seek(SeekFrom::End(0))
        .and_then(|_| content.rewind())
        .map_err(|error| AgeError::Damaged(format!("its end is missing or damaged ({error})")))?;
    Ok(Box::new(content))
}

fn fill(reader: &mut dyn ReadSeek, buffer: &mut [u8]) -> Result<usize, AgeError> {
    let mut at = 0_usize;
    while let Some(rest) = buffer.get_mut(at..).filter(|rest| !rest.is_empty()) {
        match reader.read(rest) {
            Ok(0) => break,
            Ok(more) => at = at.saturating_add(more),
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => {}
            Err(error) => return Err(AgeError::Damaged(error.to_string())),
        }
    }
    Ok(at)
}

/// The identities of a text, or the passphrase that it is when it names none.
fn identities(key: &[u8]) -> Result<Vec<Box<dyn Identity>>, AgeError> {
    let text = std::str::from_utf8(key).map_err(|_fault| AgeError::WrongKey)?;
    let lines = text.lines().map(str::trim).filter(|line| line.starts_with(IDENTITY)).take(IDENTITIES);
    let known: Vec<Box<dyn Identity>> = lines
        .filter_map(|line| x25519::Identity::from_str(line).ok())
        .map(|identity| -> Box<dyn Identity> { Box::new(identity) })
        .collect();
    if !known.is_empty() {
        return Ok(known);
    }
    let mut passphrase = scrypt::Identity::new(SecretString::from(text.to_owned()));
    passphrase.set_max_work_factor(WORK);
    Ok(vec![Box::new(passphrase)])
}

fn refuse(error: &DecryptError) -> AgeError {
    match error {
        DecryptError::NoMatchingKeys | DecryptError::KeyDecryptionFailed | DecryptError::DecryptionFailed => {
            AgeError::WrongKey
        }
        DecryptError::ExcessiveWork { required, .. } => AgeError::Work(*required),
        other => AgeError::Damaged(other.to_string()),
    }
}

#[cfg(test)]
mod tests {
    use std::io::{Cursor, Write as _};

    use super::*;

    fn sealed(content: &[u8], encryptor: age::Encryptor) -> Vec<u8> {
        let mut out = Vec::new();
        let mut writer = encryptor.wrap_output(&mut out).unwrap();
        writer.write_all(content).unwrap();
        writer.finish().unwrap();
        out
    }

    fn with_identity(content: &[u8]) -> (Vec<u8>, String) {
        use age::secrecy::ExposeSecret as _;
        let identity = x25519::Identity::generate();
        let recipient = identity.to_public();
        let to: &dyn age::Recipient = &recipient;
        let bytes = sealed(content, age::Encryptor::with_recipients(std::iter::once(to)).unwrap());
        (bytes, format!("# a comment\n{}\n", identity.to_string().expose_secret()))
    }

    fn read(bytes: &[u8], key: &str) -> Result<Vec<u8>, AgeError> {
        let mut content = open(Box::new(Cursor::new(bytes.to_vec())), key.as_bytes())?;
        crate::bounds::read_capped(&mut content, 1 << 20)
            .map(|(bytes, _)| bytes)
            .map_err(|error| AgeError::Damaged(error.to_string()))
    }

    #[test]
    fn an_identity_opens_what_was_made_for_it() {
        let content = b"acquisition ".repeat(12_000);
        let (bytes, key) = with_identity(&content);
        assert!(is_age(&bytes));
        assert_eq!(read(&bytes, &key).unwrap(), content);
        let (_, other) = with_identity(b"");
        assert_eq!(read(&bytes, &other), Err(AgeError::WrongKey));
        assert_eq!(read(&bytes, "a passphrase"), Err(AgeError::WrongKey));
    }

    #[test]
    fn a_passphrase_opens_it_and_too_much_work_is_refused() {
        let mut recipient = scrypt::Recipient::new(SecretString::from("correct horse".to_owned()));
        recipient.set_work_factor(4);
        let to: &dyn age::Recipient = &recipient;
        let bytes = sealed(b"content", age::Encryptor::with_recipients(std::iter::once(to)).unwrap());
        assert_eq!(read(&bytes, "correct horse").unwrap(), b"content");
        assert_eq!(read(&bytes, "wrong horse"), Err(AgeError::WrongKey));
        let text = String::from_utf8_lossy(&bytes).into_owned();
        let line = text.lines().nth(1).unwrap();
        let costly = line.strip_suffix('4').unwrap().to_owned() + "25";
        let mut forged = bytes.clone();
        let at = bytes.windows(line.len()).position(|w| w == line.as_bytes()).unwrap();
        forged.splice(at..at + line.len(), costly.bytes());
        assert_eq!(read(&forged, "correct horse"), Err(AgeError::Work(25)));
    }

    #[test]
    fn a_cut_file_is_damaged_wherever_it_is_cut() {
        let (bytes, key) = with_identity(&vec![7; 150_000]);
        for less in [1, 15, 16, 17, 5_000, 18_928, 18_929, 60_000, 84_464, 149_000, bytes.len() - 10] {
            let cut = &bytes[..bytes.len() - less];
            assert!(matches!(read(cut, &key), Err(AgeError::Damaged(_))), "{less} bytes less");
        }
        assert!(matches!(read(b"age-encryption.org/v1\n", &key), Err(AgeError::Damaged(_))));
    }
}
