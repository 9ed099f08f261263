//! Who signed an APK, by every scheme: JAR signature (v1) and the APK Signing Block (v2, v3, v3.1, v3.2).
//!
//! Nothing is verified: a certificate that is there is reported. Layout of the block: AOSP, "APK Signature Scheme v2"
//! and "v3": u64 size, pairs of {u64 length, u32 id, value}, u64 size again, magic, directly before the list of members.

use std::collections::BTreeSet;

use super::le::{size_at, slice, u32_at, u64_at};
use super::pkcs7;

const MAGIC: &[u8] = b"APK Sig Block 42";
/// Attribute of a v3 signer that holds the certificates it was rotated from.
const LINEAGE: u32 = 0x3ba0_6f8c;
/// Most entries of any list in a block. The platform takes ten signers.
const MOST: usize = 64;
/// Longest certificate that is kept, in bytes.
const CERTIFICATE_BYTES: usize = 64 << 10;

/// A signature scheme.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Scheme {
    /// JAR signature.
    V1,
    /// Android 7.
    V2,
    /// Android 9: key rotation.
    V3,
    /// Android 13: rotation for newer systems only.
    V31,
    /// Hybrid signatures (AOSP apksig, 2026).
    V32,
}

impl Scheme {
    /// As people write it.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::V1 => "v1",
            Self::V2 => "v2",
            Self::V3 => "v3",
            Self::V31 => "v3.1",
            Self::V32 => "v3.2",
        }
    }

    fn of(id: u32) -> Option<Self> {
        Some(match id {
            0x7109_871a => Self::V2,
            0xf053_68c0 => Self::V3,
            0x1b93_ad61 => Self::V31,
            0x70e1_c89f => Self::V32,
            _ => return None,
        })
    }
}

/// What one scheme says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Signed {
    /// The scheme.
    pub scheme: Scheme,
    /// Certificates (DER as stored) of the signers; for v1 every certificate of the signature files.
    pub signers: BTreeSet<Vec<u8>>,
    /// Certificates of the rotation history, the present one too.
    pub lineage: BTreeSet<Vec<u8>>,
}

/// The schemes of a signing block, and what was odd about it.
#[derive(Debug, Default)]
pub struct Block {
    /// In the order of the schemes.
    pub schemes: Vec<Signed>,
    /// Words for a technician.
    pub oddities: BTreeSet<&'static str>,
}

/// Reads the signing block before the list of members, which begins at `central`.
pub fn block(bytes: &[u8], central: usize) -> Block {
    let mut block = Block::default();
    let Some(pairs) = find(bytes, central, &mut block.oddities) else { return block };
    let mut at = 0_usize;
    for _ in 0..MOST {
        let Some(length) = u64_at(pairs, at).and_then(|length| usize::try_from(length).ok()) else { break };
        let start = at.saturating_add(8);
        let Some(pair) = slice(pairs, start, length).filter(|pair| pair.len() >= 4) else {
            block.oddities.insert("the signing block holds broken parts");
            break;
        };
        if let (Some(scheme), Some(value)) = (u32_at(pair, 0).and_then(Scheme::of), pair.get(4..)) {
            block.schemes.push(signed(scheme, value, &mut block.oddities));
        }
        at = start.saturating_add(length);
    }
    block.schemes.sort_by_key(|signed| signed.scheme);
    block
}

/// The pairs of the signing block.
fn find<'a>(bytes: &'a [u8], central: usize, odd: &mut BTreeSet<&'static str>) -> Option<&'a [u8]> {
    let magic = central.checked_sub(MAGIC.len())?;
    if slice(bytes, magic, MAGIC.len()) != Some(MAGIC) {
        return None;
    }
    let trailing = magic.checked_sub(8)?;
    let size = u64_at(bytes, trailing).and_then(|size| usize::try_from(size).ok())?;
    let start = central.checked_sub(size)?;
    let leading = start.checked_sub(8).and_then(|at| u64_at(bytes, at));
    if leading != u64_at(bytes, trailing) {
        odd.insert("the signing block names two different sizes");
    }
    bytes.get(start..trailing)
}

fn signed(scheme: Scheme, value: &[u8], odd: &mut BTreeSet<&'static str>) -> Signed {
    let mut signed = Signed { scheme, signers: BTreeSet::new(), lineage: BTreeSet::new() };
    for signer in prefixed(value).into_iter().flat_map(|(signers, _)| list(signers)) {
        let Some((data, _)) = prefixed(signer) else { continue };
        let certificates = prefixed(data)
            .and_then(|(_, rest)| prefixed(rest))
            .map(|(certificates, rest)| (list(certificates), rest));
        let Some((certificates, rest)) = certificates else { continue };
        match certificates.first().filter(|first| is_certificate(first)) {
            Some(first) => {
                signed.signers.insert(first.to_vec());
            }
            None => {
                odd.insert("a signature without a certificate");
            }
        }
        if scheme != Scheme::V2
            && let Some((attributes, _)) = rest.get(8..).and_then(prefixed)
        {
            for attribute in list(attributes) {
                if u32_at(attribute, 0) == Some(LINEAGE) {
                    signed.lineage.extend(lineage(attribute.get(8..).unwrap_or_default()));
                }
            }
        }
    }
    if signed.signers.is_empty() {
        odd.insert("a signature without a certificate");
    }
    signed
}

/// The certificates of a rotation history: nodes of {signed data {certificate, u32}, u32, u32, signature}.
fn lineage(nodes: &[u8]) -> Vec<Vec<u8>> {
    let certificate = |node: &&[u8]| {
        let (data, _) = prefixed(node)?;
        let (certificate, _) = prefixed(data)?;
        is_certificate(certificate).then(|| certificate.to_vec())
    };
    list(nodes).iter().filter_map(certificate).collect()
}

fn is_certificate(der: &[u8]) -> bool {
    der.first() == Some(&0x30) && der.len() > 32 && der.len() <= CERTIFICATE_BYTES
}

/// What a 32-bit length promises, and what follows it.
fn prefixed(bytes: &[u8]) -> Option<(&[u8], &[u8])> {
    let length = size_at(bytes, 0)?;
    let body = slice(bytes, 4, length)?;
    Some((body, bytes.get(4_usize.checked_add(length)?..)?))
}

/// The entries of a list, each with its length before it.
fn list(bytes: &[u8]) -> Vec<&[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(|| {
        let (entry, after) = prefixed(rest)?;
        rest = after;
        Some(entry)
    })
    .take(MOST)
    .collect()
}

/// What the signature file of a JAR signature (`META-INF/*.RSA`, `.DSA`, `.EC`) names as its certificates.
pub fn jar(file: &[u8]) -> BTreeSet<Vec<u8>> {
    pkcs7::certificates(file).into_iter().filter(|der| is_certificate(der)).map(<[u8]>::to_vec).collect()
}

#[cfg(test)]
#[path = "apk_signature_tests.rs"]
mod tests;
