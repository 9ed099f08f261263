//! Acquisitions that were encrypted on the collecting computer with age: a zip inside one encrypted file.

use super::open_tree;
use crate::bounds::Limits;
use crate::decode::age::{self, AgeError};
use crate::source::folder::open_regular;
use crate::source::tree::Tree;
use crate::source::{Ask, Backup, Candidate, Refusal, SourceError, Unlock};

/// Most identities or passphrases that are tried.
const TRIES: u32 = 3;
/// How a key is given.
const GIVE: &str = "give the file with the identity (AGE-SECRET-KEY-1...), or a file with the passphrase, with --passphrase-file FILE; or decrypt \
     it with the age tool (`age --decrypt -i key.txt -o acquisition.zip FILE`)";

/// Opens an acquisition with the keys that `key` knows.
pub(super) fn open(at: &Candidate, key: &mut dyn Unlock, limits: &Limits) -> Result<Backup, SourceError> {
    for tried in 0..TRIES {
        let Some(given) = key.passphrase(&Ask { what: "the encrypted acquisition", name: "", tried }) else {
            let message = if tried == 0 {
                "the acquisition is encrypted with age"
            } else {
                "the identity or passphrase does not open the acquisition"
            };
            return Err(refused(Refusal::Locked, message, GIVE));
        };
        let file = open_regular(&at.path).map_err(|error| {
            refused(
                Refusal::Io,
                &format!("cannot read it: {error}"),
                "check that this account may read the file",
            )
        })?;
        match age::open(Box::new(file), given.bytes()) {
            Ok(content) => {
                let tree = Tree::zip_reader(content, limits)?;
                if super::sniff(&tree.names().collect::<Vec<_>>()).is_none() {
                    return Err(refused(
                        Refusal::NotABackup,
                        "the encrypted archive was opened, and holds no acquisition of androidqf",
                        "decrypt it with the age tool and give the result",
                    ));
                }
                let mut backup = open_tree(tree, true, key, limits);
                backup
                    .notes
                    .push("the acquisition was encrypted with age; it was decrypted in memory".to_owned());
                return Ok(backup);
            }
            Err(AgeError::WrongKey) => {}
            Err(error @ AgeError::Work(_)) => {
                return Err(refused(
                    Refusal::Locked,
                    &format!("the acquisition is encrypted with age: {error}"),
                    "decrypt it with the age tool and give the result",
                ));
            }
            Err(error @ AgeError::Damaged(_)) => {
                return Err(refused(
                    Refusal::Damaged,
                    &format!("the encrypted acquisition cannot be read: {error}"),
                    "it was probably copied only in part: copy it again, and compare the sizes",
                ));
            }
        }
    }
    Err(refused(Refusal::Locked, "the identity or passphrase does not open the acquisition", GIVE))
}

fn refused(kind: Refusal, message: &str, hint: &str) -> SourceError {
    let message = crate::text::printable(message).into_owned();
    SourceError { kind, path: String::new(), message, hint: hint.to_owned() }
}
