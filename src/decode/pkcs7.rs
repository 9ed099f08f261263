//! The certificates of a PKCS#7 `SignedData` (RFC 2315), as JAR signatures carry it.
//!
//! A walker over tags and lengths, no more: nothing is verified. Old tools write indefinite lengths (BER), so those are
//! followed too.

/// Most certificates of one signature.
const MOST: usize = 64;
/// Most elements passed over to find the end of one of indefinite length.
const STEPS: usize = 65_536;

const SEQUENCE: u8 = 0x30;
const SET: u8 = 0x31;
const OID: u8 = 0x06;
const INTEGER: u8 = 0x02;
const CONTEXT_0: u8 = 0xa0;
/// 1.2.840.113549.1.7.2
const SIGNED_DATA: &[u8] = &[0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x07, 0x02];

/// One element: its tag, its whole bytes, its content, and what follows it.
struct Element<'a> {
    tag: u8,
    whole: &'a [u8],
    content: &'a [u8],
    rest: &'a [u8],
}

/// The certificates as they are stored; none when it is no `SignedData`.
pub fn certificates(file: &[u8]) -> Vec<&[u8]> {
    set(file).map(entries).unwrap_or_default()
}

/// The field `certificates` of the signed data.
fn set(file: &[u8]) -> Option<&[u8]> {
    let info = element(file).filter(|e| e.tag == SEQUENCE)?;
    let kind = element(info.content).filter(|e| e.tag == OID && e.content == SIGNED_DATA)?;
    let explicit = element(kind.rest).filter(|e| e.tag == CONTEXT_0)?;
    let data = element(explicit.content).filter(|e| e.tag == SEQUENCE)?;
    let version = element(data.content).filter(|e| e.tag == INTEGER)?;
    let digests = element(version.rest).filter(|e| e.tag == SET)?;
    let content = element(digests.rest).filter(|e| e.tag == SEQUENCE)?;
    element(content.rest).filter(|e| e.tag == CONTEXT_0).map(|e| e.content)
}

fn entries(bytes: &[u8]) -> Vec<&[u8]> {
    let mut rest = bytes;
    std::iter::from_fn(|| {
        let next = element(rest)?;
        rest = next.rest;
        Some(next)
    })
    .take(MOST)
    .filter(|e| e.tag == SEQUENCE)
    .map(|e| e.whole)
    .collect()
}

fn element(bytes: &[u8]) -> Option<Element<'_>> {
    let (tag, length, start) = head(bytes)?;
    let (inner, end) = if let Some(length) = length {
        let end = start.checked_add(length)?;
        (end, end)
    } else {
        let inner = end_of_indefinite(bytes, start)?;
        (inner, inner.checked_add(2)?)
    };
    Some(Element {
        tag,
        whole: bytes.get(..end)?,
        content: bytes.get(start..inner)?,
        rest: bytes.get(end..)?,
    })
}

/// Tag, length (`None`: indefinite) and where the content begins. Tags of several bytes are not used here.
fn head(bytes: &[u8]) -> Option<(u8, Option<usize>, usize)> {
    let (tag, first) = (*bytes.first()?, *bytes.get(1)?);
    if tag & 0x1f == 0x1f {
        return None;
    }
    match first {
        0x80 => Some((tag, None, 2)),
        0..=0x7f => Some((tag, Some(usize::from(first)), 2)),
        _ => {
            let count = usize::from(first & 0x7f);
            let end = count.checked_add(2)?;
            let length = bytes.get(2..end).filter(|digits| digits.len() <= 4)?.iter();
            let length = length.fold(0_u64, |length, byte| length << 8 | u64::from(*byte));
            Some((tag, Some(usize::try_from(length).ok()?), end))
        }
    }
}

/// Where the two zero bytes stand that end the content begun at `start`.
fn end_of_indefinite(bytes: &[u8], start: usize) -> Option<usize> {
    let (mut at, mut open) = (start, 1_usize);
    for _ in 0..STEPS {
        let rest = bytes.get(at..)?;
        if rest.starts_with(&[0, 0]) {
            open = open.checked_sub(1)?;
            if open == 0 {
                return Some(at);
            }
            at = at.checked_add(2)?;
            continue;
        }
        let (_, length, content) = head(rest)?;
        at = at.checked_add(content)?;
        match length {
            Some(length) => at = at.checked_add(length)?,
            None => open = open.checked_add(1)?,
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    type Make = fn(u8, &[&[u8]]) -> Vec<u8>;

    fn tlv(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
        let body = parts.concat();
        let mut out = vec![tag, 0x82];
        out.extend(u16::try_from(body.len()).unwrap().to_be_bytes());
        out.extend(body);
        out
    }

    fn open(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
        [&[tag, 0x80][..], &parts.concat(), &[0, 0]].concat()
    }

    fn file(make: Make) -> (Vec<u8>, [Vec<u8>; 2]) {
        let certificates = [tlv(SEQUENCE, &[b"first certificate"]), tlv(SEQUENCE, &[b"second \0\0"])];
        let body = make(
            SEQUENCE,
            &[
                &[2, 1, 1],
                &make(SET, &[]),
                &make(SEQUENCE, &[&tlv(OID, &[b"data"])]),
                &make(CONTEXT_0, &[&certificates[0], &certificates[1]]),
                &make(SET, &[b"\x04\x01x"]),
            ],
        );
        let file = make(SEQUENCE, &[&tlv(OID, &[SIGNED_DATA]), &make(CONTEXT_0, &[&body])]);
        (file, certificates)
    }

    #[test]
    fn certificates_are_found_with_definite_and_indefinite_lengths() {
        let makes: [Make; 2] = [tlv, open];
        for make in makes {
            let (file, wanted) = file(make);
            assert_eq!(certificates(&file), [&wanted[0][..], &wanted[1][..]]);
        }
    }

    #[test]
    fn no_cut_or_changed_byte_breaks_the_walker() {
        let makes: [Make; 2] = [tlv, open];
        for make in makes {
            let (whole, _) = file(make);
            for at in 0..whole.len() {
                let mut flipped = whole.clone();
                flipped[at] ^= 0xff;
                assert!(certificates(&whole[..at]).is_empty());
                assert!(certificates(&flipped).len() <= 8);
            }
        }
        assert!(certificates(&[0x30, 0x80].repeat(100_000)).is_empty());
    }
}
