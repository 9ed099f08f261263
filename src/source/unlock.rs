//! Passphrases: how a format asks for one, and how it is kept from being shown.

use zeroize::Zeroizing;

/// What a passphrase is wanted for.
#[derive(Debug, Clone, Copy)]
pub struct Ask<'a> {
    /// What is encrypted: the id of a message ("ask-adb-backup").
    pub what: &'static str,
    /// Its name, relative to what the user gave; empty for that itself. Evidence: to be escaped before it is shown.
    pub name: &'a str,
    /// How many passphrases were tried for it and found wrong.
    pub tried: u32,
}

/// Something that may know passphrases. It is asked only when a copy is encrypted.
pub trait Unlock: Send {
    /// The next passphrase to try, or `None` when there is no further one.
    fn passphrase(&mut self, ask: &Ask<'_>) -> Option<Passphrase>;

    /// Told before work that takes seconds: a passphrase is tried. For a line on a terminal.
    fn working(&mut self, _: &Ask<'_>) {}
}

/// Knows no passphrase.
#[derive(Debug, Clone, Copy)]
pub struct NoKey;

impl Unlock for NoKey {
    fn passphrase(&mut self, _: &Ask<'_>) -> Option<Passphrase> {
        None
    }
}

/// A passphrase. It is wiped when it is dropped and shows nothing of itself.
#[derive(Clone, PartialEq, Eq)]
pub struct Passphrase(Zeroizing<Vec<u8>>);

impl Passphrase {
    /// From bytes, which are UTF-8 in all usual cases.
    pub fn new(bytes: impl Into<Vec<u8>>) -> Self {
        Self(Zeroizing::new(bytes.into()))
    }

    /// The bytes.
    pub fn bytes(&self) -> &[u8] {
        &self.0
    }
}

impl std::fmt::Debug for Passphrase {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Passphrase(..)")
    }
}

/// A list of passphrases, each given once for each thing that is asked about.
impl Unlock for Vec<Passphrase> {
    fn passphrase(&mut self, ask: &Ask<'_>) -> Option<Passphrase> {
        usize::try_from(ask.tried).ok().and_then(|tried| self.get(tried)).cloned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_passphrase_is_not_shown() {
        let secret = Passphrase::new("hunter2");
        assert!(!format!("{secret:?} {:?}", vec![secret.clone()]).contains("hunter"));
        assert_eq!(secret.bytes(), b"hunter2");
    }
}
