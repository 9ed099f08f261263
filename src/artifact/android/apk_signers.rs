//! The signers of an APK by every scheme together, and whether the schemes agree.

use std::collections::BTreeSet;

use crate::decode::apk_signature::{self, Scheme, Signed};
use crate::decode::apk_zip::ApkZip;
use crate::decode::certificate;
use crate::model::{AppClaim, Signer};

/// Most bytes of a signature file.
const SIGNATURE_BYTES: u64 = 4 << 20;
/// Bytes of a manifest of signatures that are looked at: its head.
const HEAD_BYTES: u64 = 4 << 10;
/// Most signature files of one APK.
const MOST_FILES: usize = 32;

/// The signatures of one APK.
#[derive(Debug)]
pub(super) struct Signers {
    schemes: Vec<Signed>,
    /// Schemes that the JAR signature says were there when it was made.
    promised: BTreeSet<Scheme>,
    /// What was odd about them.
    pub(super) oddities: BTreeSet<&'static str>,
}

/// Reads all signatures.
pub(super) fn read(bytes: &[u8], zip: &ApkZip<'_>) -> Signers {
    let block = apk_signature::block(bytes, zip.central);
    let mut signers = Signers { schemes: Vec::new(), promised: BTreeSet::new(), oddities: block.oddities };
    let mut jar = BTreeSet::new();
    let names: BTreeSet<&[u8]> = zip.names().filter(|name| kind(name).is_some()).collect();
    for name in names.into_iter().take(MOST_FILES) {
        match kind(name) {
            Some(Kind::Signature) => {
                let file = zip.read(name, SIGNATURE_BYTES, &|bytes| bytes.first() == Some(&0x30));
                jar.extend(file.iter().flat_map(|file| apk_signature::jar(file)));
            }
            Some(Kind::Head) => {
                let head = zip.read(name, HEAD_BYTES, &|bytes| bytes.starts_with(b"Signature-Version"));
                signers.promised.extend(head.iter().flat_map(|head| promised(head)));
            }
            None => {}
        }
    }
    if !jar.is_empty() {
        signers.schemes.push(Signed { scheme: Scheme::V1, signers: jar, lineage: BTreeSet::new() });
    }
    signers.schemes.extend(block.schemes.into_iter().filter(|signed| !signed.signers.is_empty()));
    signers
}

enum Kind {
    Signature,
    Head,
}

/// Files of a JAR signature lie directly in `META-INF/`.
fn kind(name: &[u8]) -> Option<Kind> {
    let base = name.strip_prefix(b"META-INF/").filter(|base| !base.contains(&b'/'))?;
    let ending = base.rsplit(|byte| *byte == b'.').next().unwrap_or_default().to_ascii_uppercase();
    match ending.as_slice() {
        b"RSA" | b"DSA" | b"EC" => Some(Kind::Signature),
        b"SF" => Some(Kind::Head),
        _ => None,
    }
}

/// `X-Android-APK-Signed: 2, 3`: written so that removing the newer signatures shows.
fn promised(head: &[u8]) -> Vec<Scheme> {
    let text = crate::text::lossy(head);
    let mut lines = text.lines().take_while(|line| !line.is_empty());
    let ids = lines.find_map(|line| line.strip_prefix("X-Android-APK-Signed:")).unwrap_or_default();
    let scheme = |id: &str| match id.trim() {
        "2" => Some(Scheme::V2),
        "3" => Some(Scheme::V3),
        _ => None,
    };
    ids.split(',').filter_map(scheme).collect()
}

impl Signers {
    /// Everything said, each with the scheme that said it.
    pub(super) fn claims(&self) -> Vec<(AppClaim, &'static str)> {
        let current: BTreeSet<&Vec<u8>> = self.schemes.last().iter().flat_map(|s| &s.signers).collect();
        let past: BTreeSet<&Vec<u8>> = self.schemes.iter().flat_map(|s| &s.lineage).collect();
        let (mut claims, mut told) = (Vec::new(), BTreeSet::new());
        for signed in self.schemes.iter().rev() {
            for der in signed.signers.iter().chain(&signed.lineage) {
                if !told.insert(der) {
                    continue;
                }
                let before = past.contains(der) && !current.contains(der);
                claims.extend(digests(der).into_iter().map(|signer| {
                    let claim =
                        if before { AppClaim::SignedBefore(signer) } else { AppClaim::SignedBy(signer) };
                    (claim, signed.scheme.as_str())
                }));
            }
        }
        claims.extend(
            self.conflicts()
                .into_iter()
                .map(|(text, scheme)| (AppClaim::SignatureConflict(text.into()), scheme.as_str())),
        );
        claims
    }

    /// Where the schemes contradict one another. Key rotation is no contradiction: the older key is in the lineage.
    fn conflicts(&self) -> Vec<(String, Scheme)> {
        let mut conflicts = Vec::new();
        // A hybrid signature (v3.2) has certificates of its own kind.
        let plain: Vec<&Signed> = self.schemes.iter().filter(|s| s.scheme != Scheme::V32).collect();
        for (older, newer) in plain.iter().zip(plain.iter().skip(1)) {
            let known = |der: &Vec<u8>| newer.signers.contains(der) || newer.lineage.contains(der);
            // The certificates of a JAR signature are whole chains; one of them is the signer.
            let agree = if older.scheme == Scheme::V1 {
                older.signers.iter().any(known)
            } else {
                older.signers.iter().all(known)
            };
            if !agree {
                let (old, new) = (older.scheme.as_str(), newer.scheme.as_str());
                conflicts.push((format!("{old} and {new} name different signers"), newer.scheme));
            }
        }
        for scheme in &self.promised {
            let there = self.schemes.iter().any(|signed| signed.scheme == *scheme);
            if !there && self.schemes.iter().any(|signed| signed.scheme == Scheme::V1) {
                let text = format!("a {} signature was there and was taken out", scheme.as_str());
                conflicts.push((text, Scheme::V1));
            }
        }
        conflicts
    }
}

fn digests(der: &[u8]) -> [Signer; 3] {
    [
        Signer::Sha1(certificate::sha1(der).to_ascii_uppercase().into()),
        Signer::Sha256(certificate::sha256(der).into()),
        Signer::JavaHash(certificate::java_hash(der).into()),
    ]
}
