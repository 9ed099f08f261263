//! Who signed a pack: minisign public keys, those inside the program and those given to it.

use minisign_verify::{PublicKey, Signature};

use crate::speech::{Message, Tell};

/// One key a line, made by `build.rs` from `signatures/keys`.
static BUILT_IN: &str = include_str!(concat!(env!("OUT_DIR"), "/keys.txt"));

/// A key that may sign packs.
#[derive(Debug, Clone)]
pub struct Key {
    /// The id that minisign prints, 16 upper-case hex digits.
    pub id: String,
    key: PublicKey,
}

/// Why a key or signature is not accepted.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum KeyError {
    /// The text is no minisign public key.
    #[error("this is no minisign public key")]
    NoKey,
    /// The text is no minisign signature.
    #[error("this is no minisign signature")]
    NoSignature,
    /// No trusted key fits, or the file was changed.
    #[error("the signature was not made by a trusted key, or the file was changed after it was signed")]
    Refused,
}

impl Tell for KeyError {
    fn tell(&self) -> Message {
        match self {
            Self::NoKey => Message::new("refused-no-key"),
            Self::NoSignature => Message::new("refused-no-signature"),
            Self::Refused => Message::new("refused-signature"),
        }
    }
}

/// A signature that holds.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// Id of the key.
    pub key: String,
    /// What the signer wrote down and signed too.
    pub comment: String,
}

impl Key {
    /// Reads a public key: the file that minisign writes, or its second line alone.
    ///
    /// # Errors
    /// [`KeyError::NoKey`].
    pub fn parse(text: &str) -> Result<Self, KeyError> {
        let mut lines = text.lines().rev().map(str::trim).filter(|line| !line.is_empty());
        let line = lines.find(|line| !line.starts_with("untrusted comment:")).ok_or(KeyError::NoKey)?;
        let refuse = |_error| KeyError::NoKey;
        let key = PublicKey::from_base64(line).map_err(refuse)?;
        Ok(Self { id: key_id(line).ok_or(KeyError::NoKey)?, key })
    }

    /// The keys inside the program.
    pub fn built_in() -> Vec<Self> {
        Self::all_of(BUILT_IN)
    }

    /// The keys of a text with one a line.
    fn all_of(text: &str) -> Vec<Self> {
        text.lines().filter_map(|line| Self::parse(line).ok()).collect()
    }
}

/// Holds a detached signature against every trusted key.
///
/// # Errors
/// [`KeyError::NoSignature`] or [`KeyError::Refused`].
pub fn verify(keys: &[Key], bytes: &[u8], signature: &str) -> Result<Signed, KeyError> {
    // The decoder wants exactly the four lines that minisign writes.
    if signature.lines().count() < 4 || !signature.is_ascii() {
        return Err(KeyError::NoSignature);
    }
    let signature = Signature::decode(signature).map_err(|_error| KeyError::NoSignature)?;
    let fits = |key: &&Key| key.key.verify(bytes, &signature, false).is_ok();
    let key = keys.iter().find(fits).ok_or(KeyError::Refused)?;
    Ok(Signed { key: key.id.clone(), comment: signature.trusted_comment().to_owned() })
}

/// Bytes 3 to 10 of a key, as minisign prints them: a little-endian number in hex.
fn key_id(base64: &str) -> Option<String> {
    let mut bits: Vec<bool> = Vec::new();
    for c in base64.bytes().take(16) {
        let value = match c {
            b'A'..=b'Z' => c.checked_sub(b'A')?,
            b'a'..=b'z' => c.checked_sub(b'a')?.checked_add(26)?,
            b'0'..=b'9' => c.checked_sub(b'0')?.checked_add(52)?,
            b'+' => 62,
            b'/' => 63,
            _ => return None,
        };
        bits.extend((0..6_u32).rev().map(|shift| value >> shift & 1 == 1));
    }
    let bytes: Vec<u8> = bits
        .chunks_exact(8)
        .map(|octet| octet.iter().fold(0_u8, |byte, bit| byte << 1 | u8::from(*bit)))
        .collect();
    let number = bytes.get(2..10)?;
    Some(number.iter().rev().fold(String::new(), |text, byte| text + &format!("{byte:02X}")))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The example of minisign's own documentation.
    const KEY: &str = "untrusted comment: minisign public key E7620F1842B4E81F\n\
                       RWQf6LRCGA9i53mlYecO4IzT51TGPpvWucNSCh1CBM0QTaLn73Y7GFO3\n";
    const SIGNATURE: &str = "untrusted comment: signature from minisign secret key\n\
        RUQf6LRCGA9i559r3g7V1qNyJDApGip8MfqcadIgT9CuhV3EMhHoN1mGTkUidF/z7SrlQgXdy8ofjb7bNJJylDOocrCo8KLzZwo=\n\
        trusted comment: timestamp:1633700835\tfile:test\tprehashed\n\
        wLMDjy9FLAuxZ3q4NlEvkgtyhrr0gtTu6KC4KBJdITbbOeAi1zBIYo0v4iTgt8jJpIidRJnp94ABQkJAgAooBQ==";

    #[test]
    fn a_real_signature_holds_and_any_change_breaks_it() {
        let key = Key::parse(KEY).unwrap();
        assert_eq!(key.id, "E7620F1842B4E81F");
        assert_eq!(Key::parse(KEY.lines().nth(1).unwrap()).unwrap().id, key.id);
        let keys = [key];
        assert_eq!(verify(&keys, b"test", SIGNATURE).unwrap().key, "E7620F1842B4E81F");
        assert_eq!(verify(&keys, b"tesu", SIGNATURE), Err(KeyError::Refused));
        assert_eq!(verify(&[], b"test", SIGNATURE), Err(KeyError::Refused));
        let moved = SIGNATURE.replace("1633700835", "1633700836");
        assert_eq!(verify(&keys, b"test", &moved), Err(KeyError::Refused), "the comment is signed too");
    }

    #[test]
    fn every_built_in_key_is_one() {
        assert_eq!(Key::built_in().len(), BUILT_IN.lines().count());
    }

    /// A built-in set with the old key and the next one, then with the next one alone. The keys are made for the test.
    #[test]
    fn a_built_in_set_rotates() {
        let pairs = [(); 2].map(|()| minisign::KeyPair::generate_unencrypted_keypair().unwrap());
        let signed = |pair: &minisign::KeyPair| {
            minisign::sign(Some(&pair.pk), &pair.sk, &b"a pack"[..], None, None).unwrap().to_string()
        };
        let line = |pair: &minisign::KeyPair| pair.pk.to_base64();
        let [old, next] = &pairs;
        let both = Key::all_of(&format!("{}\n{}\n", line(old), line(next)));
        let after = Key::all_of(&line(next));
        for pair in &pairs {
            let key = verify(&both, b"a pack", &signed(pair)).unwrap().key;
            assert_eq!(key, Key::parse(&line(pair)).unwrap().id);
        }
        assert_eq!(verify(&after, b"a pack", &signed(old)), Err(KeyError::Refused));
        assert!(verify(&after, b"a pack", &signed(next)).is_ok());
    }

    #[test]
    fn what_is_neither_key_nor_signature_is_refused() {
        for text in ["", "x", "untrusted comment: x\n", "RWQ", "\u{e9}\n\n\n\n", "a\nb\nc\nd\ne"] {
            assert!(Key::parse(text).is_err(), "{text:?}");
            assert_eq!(verify(&[], b"", text), Err(KeyError::NoSignature), "{text:?}");
        }
        for end in 0..SIGNATURE.len() {
            drop(verify(&[], b"", SIGNATURE.get(..end).unwrap()));
        }
    }
}
