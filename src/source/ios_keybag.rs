//! How an encrypted iOS backup is opened: the key bag in `Manifest.plist`, the passphrase, and words for what can go
//! wrong on the way.

use std::path::Path;

use unicode_normalization::UnicodeNormalization as _;
use zeroize::Zeroizing;

use super::folder::read_regular;
use super::{Ask, Passphrase, Refusal, SourceError, Unlock};
use crate::bounds::Limits;
use crate::decode::keybag::{KeyBag, Keys};
use crate::decode::plist::{self, Value};
use crate::speech::{Message, Tell};

/// Most passphrases that are asked for.
const TRIES: u32 = 3;
/// What a passphrase is wanted for.
const WHAT: &str = "ask-backup";
/// What a technician should know of a copy that was opened with a passphrase.
pub(super) const NOTE: &str = "why-backup-encrypted-opened-with-passphrase";

/// What `Manifest.plist` says about encryption. It is never encrypted itself.
#[derive(Debug, Default)]
pub(super) struct Lock {
    /// Whether it says that the backup is encrypted. Copies that were decrypted by some tool go on saying so.
    pub(super) says_encrypted: bool,
    /// The key bag, unread.
    bag: Option<Vec<u8>>,
    /// The wrapped key of `Manifest.db`, with its protection class. Older backups have none.
    pub(super) manifest_key: Option<Vec<u8>>,
    /// Why `Manifest.plist` could not be read, if so.
    fault: Option<Message>,
}

/// An opened backup.
pub(super) struct Opened {
    /// The keys.
    pub(super) keys: Keys,
    /// Remarks for the technician.
    pub(super) notes: Vec<Message>,
}

impl Lock {
    /// Reads `Manifest.plist` in the folder of a backup.
    pub(super) fn read(root: &Path, limits: &Limits) -> Self {
        let document = read_regular(&root.join("Manifest.plist"), limits)
            .map_err(|error| error.tell())
            .and_then(|blob| plist::parse(blob.bytes(), limits).map_err(|error| error.tell()));
        let root = match document {
            Ok(document) => document.root,
            Err(fault) => return Self { fault: Some(fault), ..Self::default() },
        };
        let data = |name| {
            root.get(name).and_then(Value::as_data).filter(|data| !data.is_empty()).map(<[u8]>::to_vec)
        };
        let (bag, manifest_key) = (data("BackupKeyBag"), data("ManifestKey"));
        let says_encrypted = match root.get("IsEncrypted").and_then(Value::as_bool) {
            Some(said) => said || manifest_key.is_some(),
            None => bag.is_some() || manifest_key.is_some(),
        };
        Self { says_encrypted, bag, manifest_key, fault: None }
    }

    /// Whether a listing that is no database is taken for an encrypted one.
    pub(super) fn may_be_locked(&self) -> bool {
        self.says_encrypted || self.bag.is_some()
    }

    /// Whether `Manifest.plist`, which would tell, is lost.
    pub(super) fn is_lost(&self) -> bool {
        self.fault.is_some()
    }

    /// Asks for the passphrase and opens the key bag.
    ///
    /// # Errors
    /// [`Refusal::Locked`] when there is no passphrase or none is right, [`Refusal::Damaged`] when no passphrase could
    /// open it.
    pub(super) fn open(&self, key: &mut dyn Unlock) -> Result<Opened, SourceError> {
        let Some(bag) = &self.bag else { return Err(self.without_key_bag()) };
        let bag = KeyBag::parse(bag).map_err(|error| {
            refuse(
                Refusal::Damaged,
                Message::new("why-backup-encrypted-key-bag-manifest").told("why", &error),
                "try-copy-manifest-plist-again-from",
            )
        })?;
        for tried in 0..TRIES {
            let ask = Ask { what: WHAT, name: "", tried };
            let Some(given) = key.passphrase(&ask) else { return Err(locked(tried > 0)) };
            key.working(&ask);
            if let Some(keys) = unlock(&bag, &given) {
                let mut notes = vec![NOTE.into()];
                notes.extend(bag.notes().iter().cloned());
                if !keys.damaged().is_empty() {
                    let classes: Vec<String> = keys.damaged().iter().map(u32::to_string).collect();
                    notes.push(
                        Message::new("why-key-bag-damaged-keys-protection").put("list", classes.join(", ")),
                    );
                }
                return Ok(Opened { keys, notes });
            }
        }
        Err(locked(true))
    }

    fn without_key_bag(&self) -> SourceError {
        let why = self.fault.as_ref().map_or_else(
            || Message::new("why-manifest-plist-holds-no-key"),
            |fault| Message::new("why-manifest-plist-which-holds-key").told("why", fault),
        );
        refuse(
            Refusal::Damaged,
            Message::new("why-backup-encrypted-without-no-passphrase").told("why", &why),
            "try-copy-manifest-plist-again-from",
        )
    }
}

/// Tries a passphrase as it was typed, then in the two forms in which Unicode can write its letters: which of them the
/// computer handed to the phone when encryption was switched on cannot be known.
fn unlock(bag: &KeyBag, given: &Passphrase) -> Option<Keys> {
    if let Ok(keys) = bag.unlock(given.bytes()) {
        return Some(keys);
    }
    let text = std::str::from_utf8(given.bytes()).ok()?;
    let composed = Zeroizing::new(text.nfc().collect::<String>());
    let decomposed = Zeroizing::new(text.nfd().collect::<String>());
    [composed, decomposed]
        .iter()
        .filter(|form| form.as_str() != text)
        .find_map(|form| bag.unlock(form.as_bytes()).ok())
}

fn locked(wrong: bool) -> SourceError {
    if wrong {
        return refuse(
            Refusal::Locked,
            "why-wrong-passphrase-for-encrypted-backup",
            "try-try-password-set-when-encrypted",
        );
    }
    refuse(Refusal::Locked, "why-backup-encrypted", "try-give-password-set-for-encrypted")
}

fn refuse(kind: Refusal, message: impl Into<Message>, hint: &'static str) -> SourceError {
    SourceError { kind, path: String::new(), message: message.into(), hint: hint.into() }
}
