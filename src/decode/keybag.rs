//! The key bag of an encrypted iOS backup, and the keys of its files.
//!
//! A passphrase becomes a key by PBKDF2 (twice since iOS 10.2), that key opens the keys of the protection classes, and a
//! class key opens the key of a file; both by the key wrap of RFC 3394, whose check tells a wrong key. Files are
//! AES-256 in CBC mode with a vector of zeros. Nothing protects the contents themselves against a change.

mod cipher;

use std::fmt;

use crate::speech::{Message, Tell};
use aes::cipher::KeyInit as _;
use aes_kw::KwAes256;
use sha1::Sha1;
use sha2::Sha256;
use zeroize::Zeroizing;

pub use self::cipher::{BlockReader, Plain, is_plain};

/// Bytes of a key.
const KEY: usize = 32;
/// Bytes of a wrapped key.
const WRAPPED: usize = 40;
/// Bytes of a wrapped key behind its protection class, as a listing states it.
pub const CLASS_AND_KEY: usize = 44;
/// Most rounds of key derivation that are worked through. Phones ask for 10,000,000 and 10,000; a bag that asks for more
/// than this would only keep the computer busy.
pub const MOST_ROUNDS: u32 = 50_000_000;
/// Lengths that a salt may have, in bytes. Phones use 20.
const SALT: std::ops::RangeInclusive<usize> = 8..=64;
/// Most class records that are kept. Phones write eleven.
const MOST_CLASSES: usize = 64;
/// The flag in `WRAP` of keys that a passphrase opens.
const BY_PASSPHRASE: u32 = 2;
/// The flag in `WRAP` of keys that only the phone itself can open.
const BY_PHONE: u32 = 1;

/// A key, which stays where it is until it is wiped: a move of the bytes themselves would leave a copy behind.
type Key = Box<Zeroizing<[u8; KEY]>>;

/// Room for a key.
#[expect(clippy::unnecessary_box_returns, reason = "returned without the box, it would be moved")]
fn blank() -> Key {
    Box::new(Zeroizing::new([0; KEY]))
}

/// Why a key bag cannot be used at all.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum KeyBagError {
    /// It does not begin like one.
    #[error("it is not a key bag")]
    NotAKeyBag,
    /// Something that key derivation needs is absent.
    #[error("it lacks {0}")]
    Lacks(&'static str),
    /// A number or a salt has a form that none can have.
    #[error("{tag} is {length} bytes long, which is impossible")]
    Length {
        /// Its name in the key bag.
        tag: &'static str,
        /// Its length, in bytes.
        length: usize,
    },
    /// It asks for no work or for far too much.
    #[error("{tag} asks for {rounds} rounds of key derivation, and 1 to {MOST_ROUNDS} are accepted")]
    Rounds {
        /// Its name in the key bag.
        tag: &'static str,
        /// What it asks for.
        rounds: u32,
    },
    /// There is no class key that a passphrase opens.
    #[error("it holds no key that a passphrase opens")]
    NoKeys,
}

impl Tell for KeyBagError {
    fn tell(&self) -> Message {
        match self {
            Self::NotAKeyBag => Message::new("why-no-key-bag"),
            Self::Lacks(what) => Message::new("why-lacks").text("what", *what),
            Self::Length { tag, length } => {
                Message::new("why-impossible-length").text("tag", *tag).put("length", length)
            }
            Self::Rounds { tag, rounds } => {
                Message::new("why-rounds").text("tag", *tag).put("rounds", rounds).put("most", MOST_ROUNDS)
            }
            Self::NoKeys => Message::new("why-no-keys-for-passphrase"),
        }
    }
}

/// The passphrase opens none of the keys. Damage to every one of them would look the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("wrong passphrase")]
pub struct WrongPassphrase;

/// Why the key of a file cannot be had.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum FileKeyError {
    /// It is not 44 bytes long.
    #[error("its key is {0} bytes long, which is impossible")]
    Length(usize),
    /// Its protection class is opened by the phone alone.
    #[error("its protection class {0} is opened by the phone alone")]
    PhoneOnly(u32),
    /// The key bag has no usable key of its protection class.
    #[error("the key bag has no usable key of its protection class {0}")]
    NoClass(u32),
    /// The class key is right and the check of the file key fails.
    #[error("its key is damaged")]
    Damaged,
}

impl Tell for FileKeyError {
    fn tell(&self) -> Message {
        match self {
            Self::Length(length) => Message::new("why-file-key-length").put("length", length),
            Self::PhoneOnly(class) => Message::new("why-class-phone-only").put("class", class),
            Self::NoClass(class) => Message::new("why-class-no-key").put("class", class),
            Self::Damaged => Message::new("why-file-key-damaged"),
        }
    }
}

/// A key bag as it lies in the backup: nothing in it is secret without the passphrase.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct KeyBag {
    /// Salt and rounds of the stage that came with iOS 10.2, PBKDF2-HMAC-SHA256.
    first: Option<Stage>,
    /// Salt and rounds of the old stage, PBKDF2-HMAC-SHA1.
    second: Stage,
    classes: Vec<Class>,
    notes: Vec<Message>,
}

#[derive(Debug, Clone, PartialEq, Eq)]
struct Stage {
    salt: Vec<u8>,
    rounds: u32,
}

/// One class record.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
struct Class {
    number: Option<u32>,
    wrap: u32,
    key: Option<Vec<u8>>,
}

/// The values that stand before the class records; the first of each name counts.
#[derive(Default)]
struct Header<'b> {
    version: Option<&'b [u8]>,
    uuid: bool,
    salt: Option<&'b [u8]>,
    rounds: Option<&'b [u8]>,
    first_salt: Option<&'b [u8]>,
    first_rounds: Option<&'b [u8]>,
}

impl KeyBag {
    /// Reads a key bag: names of four letters, each with a length and a value.
    ///
    /// Records of single classes that are damaged or unknown are left out with a note.
    ///
    /// # Errors
    /// [`KeyBagError`] when no passphrase could ever open it.
    pub fn parse(bytes: &[u8]) -> Result<Self, KeyBagError> {
        let (mut header, mut classes, mut notes) = (Header::default(), Vec::new(), Vec::new());
        let mut rest = bytes;
        while !rest.is_empty() {
            let Some((tag, value, after)) = item(rest) else {
                notes.push(Message::new("why-key-bag-cut-short"));
                break;
            };
            rest = after;
            take(*tag, value, &mut header, &mut classes);
        }
        if header.version.is_none() {
            return Err(KeyBagError::NotAKeyBag);
        }
        let second = Stage {
            salt: salt("SALT", header.salt)?,
            rounds: rounds("ITER", header.rounds, "the rounds of key derivation (ITER)")?,
        };
        let first = match header.first_salt {
            Some(found) => Some(Stage {
                salt: salt("DPSL", Some(found))?,
                rounds: rounds("DPIC", header.first_rounds, "the rounds of key derivation (DPIC)")?,
            }),
            None => None,
        };
        let classes = usable(classes, &mut notes);
        if !classes.iter().any(|class| class.wrap & BY_PASSPHRASE != 0 && class.key.is_some()) {
            return Err(KeyBagError::NoKeys);
        }
        Ok(Self { first, second, classes, notes })
    }

    /// Remarks about damage that does not keep the bag from being used.
    pub fn notes(&self) -> &[Message] {
        &self.notes
    }

    /// Works out the class keys. Slow on purpose: about a second for the rounds that phones ask for.
    ///
    /// # Errors
    /// [`WrongPassphrase`] when it opens none of them.
    pub fn unlock(&self, passphrase: &[u8]) -> Result<Keys, WrongPassphrase> {
        let mut key = blank();
        match &self.first {
            Some(first) => {
                let mut middle = blank();
                pbkdf2::pbkdf2_hmac::<Sha256>(passphrase, &first.salt, first.rounds, &mut **middle);
                pbkdf2::pbkdf2_hmac::<Sha1>(&**middle, &self.second.salt, self.second.rounds, &mut **key);
            }
            None => {
                pbkdf2::pbkdf2_hmac::<Sha1>(passphrase, &self.second.salt, self.second.rounds, &mut **key);
            }
        }
        let mut keys = Keys { classes: Vec::new(), phone_only: Vec::new(), damaged: Vec::new() };
        for class in &self.classes {
            let Some(number) = class.number else { continue };
            if class.wrap & BY_PHONE != 0 {
                keys.phone_only.push(number);
                continue;
            }
            match class.key.as_deref().and_then(|wrapped| unwrap(&key, wrapped)) {
                Some(opened) => keys.classes.push((number, opened)),
                None => keys.damaged.push(number),
            }
        }
        if keys.classes.is_empty() {
            return Err(WrongPassphrase);
        }
        Ok(keys)
    }
}

/// The class keys of an opened key bag. They are wiped when it is dropped and never shown.
#[derive(Clone)]
pub struct Keys {
    /// A bag that names a class twice has two keys of it, of which the check of a file key finds the right one.
    classes: Vec<(u32, Key)>,
    phone_only: Vec<u32>,
    damaged: Vec<u32>,
}

impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("Keys(..)")
    }
}

impl Keys {
    /// Protection classes whose key is damaged although the passphrase is right.
    pub fn damaged(&self) -> &[u32] {
        &self.damaged
    }

    /// Opens the key of a file, or of the listing: four bytes of protection class, least significant first, and the
    /// wrapped key.
    ///
    /// # Errors
    /// [`FileKeyError`] when it cannot be opened.
    pub fn unwrap_file_key(&self, class_and_key: &[u8]) -> Result<FileKey, FileKeyError> {
        let split = class_and_key.split_first_chunk::<4>().filter(|_| class_and_key.len() == CLASS_AND_KEY);
        let (class, wrapped) = split.ok_or(FileKeyError::Length(class_and_key.len()))?;
        let class = u32::from_le_bytes(*class);
        let mut own = self.classes.iter().filter(|(number, _)| *number == class).peekable();
        if own.peek().is_none() {
            return Err(if self.phone_only.contains(&class) {
                FileKeyError::PhoneOnly(class)
            } else {
                FileKeyError::NoClass(class)
            });
        }
        own.find_map(|(_, key)| unwrap(key, wrapped)).map(FileKey).ok_or(FileKeyError::Damaged)
    }
}

/// The key of one file. It is wiped when it is dropped and never shown.
#[derive(Clone)]
pub struct FileKey(Key);

impl fmt::Debug for FileKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("FileKey(..)")
    }
}

/// One item and what follows it; `None` when its length is more than there is.
fn item(bytes: &[u8]) -> Option<(&[u8; 4], &[u8], &[u8])> {
    let (tag, rest) = bytes.split_first_chunk::<4>()?;
    let (length, rest) = rest.split_first_chunk::<4>()?;
    let (value, rest) = rest.split_at_checked(usize::try_from(u32::from_be_bytes(*length)).ok()?)?;
    Some((tag, value, rest))
}

/// Files one item. The second UUID, and every later one, opens a class record; so does a class number that has no
/// record of its own. Records hold further items on some phones (`KTYP`, `PBKY`), which are not needed.
fn take<'b>(tag: [u8; 4], value: &'b [u8], header: &mut Header<'b>, classes: &mut Vec<Class>) {
    match &tag {
        b"UUID" if header.uuid => open_record(classes),
        b"UUID" => header.uuid = true,
        b"CLAS" => {
            if classes.last().is_none_or(|class| class.number.is_some()) {
                open_record(classes);
            }
            if let Some(class) = classes.last_mut() {
                class.number = number(value);
            }
        }
        b"WPKY" => {
            if let Some(class) = classes.last_mut() {
                class.key.get_or_insert_with(|| value.to_vec());
            }
        }
        b"WRAP" => {
            if let Some(class) = classes.last_mut() {
                class.wrap = number(value).unwrap_or(0);
            }
        }
        _ if !classes.is_empty() => {}
        b"VERS" => keep_first(&mut header.version, value),
        b"SALT" => keep_first(&mut header.salt, value),
        b"ITER" => keep_first(&mut header.rounds, value),
        b"DPSL" => keep_first(&mut header.first_salt, value),
        b"DPIC" => keep_first(&mut header.first_rounds, value),
        _ => {}
    }
}

fn keep_first<'b>(slot: &mut Option<&'b [u8]>, value: &'b [u8]) {
    slot.get_or_insert(value);
}

/// One record more than are kept, so that a bag with too many shows.
fn open_record(classes: &mut Vec<Class>) {
    if classes.len() <= MOST_CLASSES {
        classes.push(Class::default());
    } else if let Some(last) = classes.last_mut() {
        *last = Class::default();
    }
}

/// Records that can be used, with a note about the others.
fn usable(mut classes: Vec<Class>, notes: &mut Vec<Message>) -> Vec<Class> {
    if classes.len() > MOST_CLASSES {
        classes.truncate(MOST_CLASSES);
        notes.push(Message::new("why-key-bag-has-more-than").put("most_classes", MOST_CLASSES));
    }
    let all = classes.len();
    for class in &mut classes {
        class.key = class.key.take().filter(|key| key.len() == WRAPPED);
    }
    classes.retain(|class| class.number.is_some() && class.key.is_some());
    let lost = all.saturating_sub(classes.len());
    if lost > 0 {
        notes.push(Message::new("why-class-records-key-bag-damaged").number("lost", lost));
    }
    classes
}

fn number(value: &[u8]) -> Option<u32> {
    Some(u32::from_be_bytes(value.try_into().ok()?))
}

fn salt(tag: &'static str, found: Option<&[u8]>) -> Result<Vec<u8>, KeyBagError> {
    let found = found.ok_or(KeyBagError::Lacks("the salt (SALT)"))?;
    if SALT.contains(&found.len()) {
        Ok(found.to_vec())
    } else {
        Err(KeyBagError::Length { tag, length: found.len() })
    }
}

fn rounds(tag: &'static str, found: Option<&[u8]>, name: &'static str) -> Result<u32, KeyBagError> {
    let found = found.ok_or(KeyBagError::Lacks(name))?;
    let rounds = number(found).ok_or(KeyBagError::Length { tag, length: found.len() })?;
    if (1..=MOST_ROUNDS).contains(&rounds) { Ok(rounds) } else { Err(KeyBagError::Rounds { tag, rounds }) }
}

/// A key out of its wrapping; `None` when the check of the wrapping fails.
fn unwrap(with: &[u8; KEY], wrapped: &[u8]) -> Option<Key> {
    let mut key = blank();
    let opened = KwAes256::new(with.into()).unwrap_key(wrapped, &mut **key).ok()?.len();
    (opened == KEY).then_some(key)
}

#[cfg(test)]
mod tests;
