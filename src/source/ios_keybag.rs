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

/// Most passphrases that are asked for.
const TRIES: u32 = 3;
/// What a passphrase is wanted for.
const WHAT: &str = "the encrypted backup";
/// What a technician should know of a copy that was opened with a passphrase.
pub(super) const NOTE: &str = "the backup is encrypted and was opened with its passphrase";

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
    fault: Option<String>,
}

/// An opened backup.
pub(super) struct Opened {
    /// The keys.
    pub(super) keys: Keys,
    /// Remarks for the technician.
    pub(super) notes: Vec<String>,
}

impl Lock {
    /// Reads `Manifest.plist` in the folder of a backup.
    pub(super) fn read(root: &Path, limits: &Limits) -> Self {
        let document = read_regular(&root.join("Manifest.plist"), limits)
            .map_err(|error| error.to_string())
            .and_then(|blob| plist::parse(blob.bytes(), limits).map_err(|error| error.to_string()));
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
                &format!("the backup is encrypted, and its key bag (in Manifest.plist) is damaged: {error}"),
                "copy Manifest.plist again from the computer that made the backup; if it stays so, make a new backup",
            )
        })?;
        for tried in 0..TRIES {
            let ask = Ask { what: WHAT, name: "", tried };
            let Some(given) = key.passphrase(&ask) else { return Err(locked(tried > 0)) };
            key.working(&ask);
            if let Some(keys) = unlock(&bag, &given) {
                let mut notes = vec![NOTE.to_owned()];
                notes.extend(bag.notes().iter().cloned());
                if !keys.damaged().is_empty() {
                    let classes: Vec<String> = keys.damaged().iter().map(u32::to_string).collect();
                    notes.push(format!(
                        "the key bag is damaged: the keys of protection class {} are lost, and with them their files",
                        classes.join(", ")
                    ));
                }
                return Ok(Opened { keys, notes });
            }
        }
        Err(locked(true))
    }

    fn without_key_bag(&self) -> SourceError {
        let why = self.fault.as_ref().map_or_else(
            || "Manifest.plist holds no key bag".to_owned(),
            |fault| format!("Manifest.plist, which holds its key bag, cannot be read ({fault})"),
        );
        refuse(
            Refusal::Damaged,
            &format!("the backup is encrypted, and {why}; without it no passphrase can open the backup"),
            "copy Manifest.plist again from the computer that made the backup; if it stays so, make a new backup",
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
            "wrong passphrase for the encrypted backup",
            "try the password that was set when encrypted backups were switched on in iTunes, Finder or another program; \
             it need not be the code of the phone, nor the password of the Apple ID",
        );
    }
    refuse(
        Refusal::Locked,
        "the backup is encrypted",
        "give the password that was set for encrypted backups, with --passphrase-file FILE (- for the standard input), in \
         the variable STALKSCAN_PASSPHRASE, or typed when asked on a terminal. If nobody knows it: a sysdiagnose is \
         made on the phone without it, and tells about profiles and management but not about apps",
    )
}

fn refuse(kind: Refusal, message: &str, hint: &str) -> SourceError {
    SourceError { kind, path: String::new(), message: message.to_owned(), hint: hint.to_owned() }
}
