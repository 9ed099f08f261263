//! Acquisitions that were encrypted on the collecting computer with age: a zip inside one encrypted file.

use super::open_tree;
use crate::bounds::Limits;
use crate::decode::age::{self, AgeError};
use crate::source::folder::open_regular;
use crate::source::tree::Tree;
use crate::source::{Ask, Backup, Candidate, Refusal, SourceError, Unlock};
use crate::speech::Message;

/// Most identities or passphrases that are tried.
const TRIES: u32 = 3;
/// How a key is given.
const GIVE: &str = "try-give-file-with-identity-age";

/// Opens an acquisition with the keys that `key` knows.
pub(super) fn open(at: &Candidate, key: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
    for tried in 0..TRIES {
        let Some(given) = key.passphrase(&Ask { what: "ask-acquisition", name: "", tried }) else {
            let message = if tried == 0 {
                "why-acquisition-encrypted-with-age"
            } else {
                "why-identity-or-passphrase-does-not"
            };
            return Err(refused(Refusal::Locked, message, GIVE));
        };
        let file = open_regular(&at.path).map_err(|error| {
            refused(
                Refusal::Io,
                Message::new("why-cannot-read").told("why", &error),
                "try-check-this-account-may-read",
            )
        })?;
        match age::open(Box::new(file), given.bytes()) {
            Ok(content) => {
                let tree = Tree::zip_reader(content, limits)?;
                if super::sniff(&tree.names().collect::<Vec<_>>()).is_none() {
                    return Err(refused(
                        Refusal::NotABackup,
                        "why-encrypted-archive-opened-holds-no",
                        "try-decrypt-with-age-tool-give",
                    ));
                }
                let mut backup = open_tree(tree, true, key, limits);
                backup.notes.push(Message::new("why-acquisition-encrypted-with-age-decrypted"));
                return Ok(backup);
            }
            Err(AgeError::WrongKey) => {}
            Err(error @ AgeError::Work(_)) => {
                return Err(refused(
                    Refusal::Locked,
                    Message::new("why-acquisition-encrypted-with-age-2").told("why", &error),
                    "try-decrypt-with-age-tool-give",
                ));
            }
            Err(error @ AgeError::Damaged(_)) => {
                return Err(refused(
                    Refusal::Damaged,
                    Message::new("why-encrypted-acquisition-cannot-read").told("why", &error),
                    "try-probably-copied-only-part-copy",
                ));
            }
        }
    }
    Err(refused(Refusal::Locked, "why-identity-or-passphrase-does-not", GIVE))
}

fn refused(kind: Refusal, message: impl Into<Message>, hint: &'static str) -> SourceError {
    SourceError { kind, path: String::new(), message: message.into(), hint: hint.into() }
}
