//! The keys of an encrypted backup and what they seal. Every secret is made from a text, so that nobody takes a sample
//! for a real one; an independent counterpart of the reader, which shares only the ciphers themselves with it.

use aes::Aes256;
use aes::cipher::array::Array;
use aes::cipher::block_padding::Pkcs7;
use aes::cipher::{BlockModeEncrypt as _, KeyInit as _, KeyIvInit as _};
use aes_kw::KwAes256;
use sha1::Sha1;
use sha2::Sha256;

use crate::sample::seed;

/// The passphrase of every encrypted sample. Its accented letter can be written in two ways.
pub const PASSPHRASE: &str = "caf\u{e9} au lait";
/// Rounds of key derivation: a phone asks for 10,000 and 10,000,000.
const ROUNDS: (u32, u32) = (10, 100);
/// Protection classes of a phone's key bag.
const CLASSES: std::ops::RangeInclusive<u32> = 1..=11;
/// Classes that only the phone itself can open.
const OF_THE_PHONE: [u32; 4] = [5, 9, 10, 11];
/// The class with a key pair instead of a single key.
const WITH_KEY_PAIR: u32 = 2;

/// What seals a backup.
pub(crate) struct Vault;

impl Vault {
    /// The key bag: header items, then five or six items for each class. Up to iOS 10.1 (`old`) the key was derived in one
    /// stage.
    pub(crate) fn key_bag(old: bool) -> Vec<u8> {
        let (salt, first_salt) = (twenty("salt"), twenty("first salt"));
        let version: u32 = if old { 3 } else { 5 };
        let mut bag = Vec::new();
        for (tag, value) in [
            (&b"VERS"[..], &version.to_be_bytes()[..]),
            (b"TYPE", &1_u32.to_be_bytes()),
            (b"UUID", &sixteen("key bag")),
            (b"HMCK", &wrapped(&seed::bytes("check"), &seed::bytes("of the bag"))),
            (b"WRAP", &1_u32.to_be_bytes()),
            (b"SALT", &salt),
            (b"ITER", &ROUNDS.0.to_be_bytes()),
            (b"DPWT", &1_u32.to_be_bytes()),
            (b"DPIC", &ROUNDS.1.to_be_bytes()),
            (b"DPSL", &first_salt),
        ] {
            if !(old && tag.starts_with(b"DP")) {
                item(&mut bag, tag, value);
            }
        }
        let (mut first, mut key) = ([0_u8; 32], [0_u8; 32]);
        pbkdf2::pbkdf2_hmac::<Sha256>(PASSPHRASE.as_bytes(), &first_salt, ROUNDS.1, &mut first);
        let secret = if old { PASSPHRASE.as_bytes() } else { &first };
        pbkdf2::pbkdf2_hmac::<Sha1>(secret, &salt, ROUNDS.0, &mut key);
        for class in CLASSES {
            let wrap: u32 = if OF_THE_PHONE.contains(&class) { 3 } else { 2 };
            let pair = class == WITH_KEY_PAIR;
            item(&mut bag, b"UUID", &sixteen(&format!("class {class}")));
            item(&mut bag, b"CLAS", &class.to_be_bytes());
            item(&mut bag, b"WRAP", &wrap.to_be_bytes());
            item(&mut bag, b"KTYP", &u32::from(pair).to_be_bytes());
            item(&mut bag, b"WPKY", &wrapped(&key, &class_key(class)));
            if pair {
                item(&mut bag, b"PBKY", &seed::bytes("public key"));
            }
        }
        bag
    }

    /// A key as a listing states it: its class, least significant byte first, and the key wrapped by that class's.
    pub(crate) fn stated_key(class: u32, name: &str) -> Vec<u8> {
        let mut stated = class.to_le_bytes().to_vec();
        stated.extend(wrapped(&class_key(class), &file_key(name)));
        stated
    }

    /// A sealed file.
    pub(crate) fn seal(name: &str, plain: &[u8]) -> Vec<u8> {
        let cipher = cbc::Encryptor::<Aes256>::new(&Array::from(file_key(name)), &Array::from([0; 16]));
        // Room for the filling, of which there is always some.
        let mut sealed = plain.to_vec();
        sealed.resize(plain.len().saturating_add(16), 0);
        let length = cipher.encrypt_padded::<Pkcs7>(&mut sealed, plain.len()).map_or(0, <[u8]>::len);
        sealed.truncate(length);
        sealed
    }
}

fn item(bag: &mut Vec<u8>, tag: &[u8], value: &[u8]) {
    bag.extend_from_slice(tag);
    bag.extend(u32::try_from(value.len()).unwrap_or(0).to_be_bytes());
    bag.extend_from_slice(value);
}

fn twenty(name: &str) -> Vec<u8> {
    seed::bytes(name).iter().copied().take(20).collect()
}

fn sixteen(name: &str) -> Vec<u8> {
    seed::bytes(name).iter().copied().take(16).collect()
}

fn class_key(class: u32) -> [u8; 32] {
    seed::bytes(&format!("class key {class}"))
}

fn file_key(name: &str) -> [u8; 32] {
    seed::bytes(&format!("file key {name}"))
}

/// A key of 32 bytes in the 40 of its wrapping.
fn wrapped(with: &[u8; 32], key: &[u8; 32]) -> [u8; 40] {
    let mut room = [0; 40];
    // The length is right, so this cannot fail; a sample without keys would open nowhere.
    let written = KwAes256::new(with.into()).wrap_key(key, &mut room).map_or(0, <[u8]>::len);
    if written == room.len() { room } else { [0; 40] }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn sealed_files_have_a_filling_and_keys_of_their_own() {
        for length in [0, 1, 15, 16, 17] {
            let plain = vec![7; length];
            let sealed = Vault::seal("a", &plain);
            assert_eq!(sealed.len(), (length / 16 + 1) * 16);
            assert_ne!(sealed, Vault::seal("b", &plain));
        }
        assert_eq!(Vault::stated_key(3, "a").len(), 44);
        assert_eq!(Vault::stated_key(3, "a")[..4], [3, 0, 0, 0]);
    }

    #[test]
    fn the_key_bag_has_a_record_for_every_class() {
        for (old, stages) in [(false, 1), (true, 0)] {
            let bag = Vault::key_bag(old);
            let count = |tag: &[u8]| bag.windows(tag.len()).filter(|window| *window == tag).count();
            assert_eq!((count(b"UUID"), count(b"CLAS"), count(b"WPKY"), count(b"PBKY")), (12, 11, 11, 1));
            assert_eq!((count(b"DPIC"), count(b"DPSL"), count(b"ITER")), (stages, stages, 1));
        }
    }
}
