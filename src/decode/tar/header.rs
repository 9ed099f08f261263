//! One header block, and the records of extended headers (POSIX.1-2001 pax, GNU tar, v7).

use super::Kind;

/// Bytes of a header; contents are filled up to a multiple of it.
pub(super) const BLOCK: usize = 512;

/// What a header stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Type {
    /// A member.
    Member(Kind),
    /// GNU: the content is the name of the next member.
    LongName,
    /// GNU: the content is the link target of the next member.
    LongLink,
    /// PAX: the content describes the next member.
    Extended,
    /// PAX: the content describes all members.
    Global,
    /// GNU: a file with holes, in the old way.
    OldSparse,
}

impl Type {
    /// Whether content follows the header. Links, folders, devices and pipes have none, whatever size they state.
    pub(super) const fn has_content(self) -> bool {
        !matches!(self, Self::Member(Kind::Folder | Kind::Link))
    }
}

/// A header with a valid checksum.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Header {
    /// The name, with the prefix of ustar before it.
    pub(super) name: Vec<u8>,
    /// The size as stated.
    pub(super) size: u64,
    /// Whether an old sparse map goes on in the next block.
    pub(super) more_sparse: bool,
    flag: u8,
    ustar: bool,
}

impl Header {
    /// Reads a block; `None` when the checksum or the size is wrong.
    pub(super) fn parse(block: &[u8; BLOCK]) -> Option<Self> {
        let field = |from: usize, to: usize| block.get(from..to).unwrap_or_default();
        let stated = octal(field(148, 156))?;
        let (mut unsigned, mut signed) = (0_i64, 0_i64);
        for (at, byte) in block.iter().enumerate() {
            let byte = if (148..156).contains(&at) { b' ' } else { *byte };
            unsigned = unsigned.saturating_add(i64::from(byte));
            signed = signed.saturating_add(i64::from(i8::from_ne_bytes([byte])));
        }
        let stated = i64::try_from(stated).ok()?;
        // Some old writers added the bytes as signed numbers.
        if stated != unsigned && stated != signed {
            return None;
        }
        let posix = field(257, 263) == b"ustar\0";
        let mut name = Vec::new();
        // In GNU headers other fields lie where POSIX has the prefix.
        if posix && !text(field(345, 500)).is_empty() {
            name.extend_from_slice(text(field(345, 500)));
            name.push(b'/');
        }
        name.extend_from_slice(text(field(0, 100)));
        Some(Self {
            name,
            size: number(field(124, 136))?,
            more_sparse: field(482, 483) != [0],
            flag: field(156, 157).first().copied().unwrap_or(0),
            ustar: field(257, 262) == b"ustar",
        })
    }

    /// Whether it says itself that it is a header, beyond a checksum that fits.
    pub(super) const fn is_ustar(&self) -> bool {
        self.ustar
    }

    /// What it stands for.
    pub(super) const fn kind(&self) -> Type {
        match self.flag {
            0 | b'0' | b'7' => Type::Member(Kind::File),
            b'1' | b'2' => Type::Member(Kind::Link),
            b'5' | b'D' => Type::Member(Kind::Folder),
            b'L' => Type::LongName,
            b'K' => Type::LongLink,
            b'x' | b'X' => Type::Extended,
            b'g' => Type::Global,
            b'S' => Type::OldSparse,
            _ => Type::Member(Kind::Other),
        }
    }
}

/// Whether a file begins with a tar header.
pub fn is_header(head: &[u8]) -> bool {
    head.first_chunk::<BLOCK>()
        .is_some_and(|block| block.first() != Some(&0) && Header::parse(block).is_some())
}

/// A field up to its first NUL.
fn text(field: &[u8]) -> &[u8] {
    field.split(|byte| *byte == 0).next().unwrap_or_default()
}

/// A number: octal digits, or GNU's binary form with the top bit set. Negative ones are refused.
fn number(field: &[u8]) -> Option<u64> {
    match field.split_first() {
        Some((0x80, rest)) => {
            rest.iter().try_fold(0_u64, |value, byte| value.checked_mul(256)?.checked_add(u64::from(*byte)))
        }
        Some((first, _)) if *first >= 0x80 => None,
        _ => octal(field),
    }
}

/// Octal digits between spaces and NULs; an empty field is 0.
fn octal(field: &[u8]) -> Option<u64> {
    let digits = text(field).trim_ascii();
    digits.iter().try_fold(0_u64, |value, byte| {
        let digit = byte.checked_sub(b'0').filter(|digit| *digit < 8)?;
        value.checked_mul(8)?.checked_add(u64::from(digit))
    })
}

/// Decimal digits.
pub(super) fn decimal(digits: &[u8]) -> Option<u64> {
    if digits.is_empty() || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    std::str::from_utf8(digits).ok()?.parse().ok()
}

/// The first PAX record, as key and value where it has both, and what follows it; `None` when its length is wrong.
#[expect(clippy::type_complexity, reason = "used once, by the reader next door")]
pub(super) fn record(bytes: &[u8]) -> Option<(Option<(&[u8], &[u8])>, &[u8])> {
    let space = bytes.iter().take(20).position(|byte| *byte == b' ')?;
    let length = usize::try_from(decimal(bytes.get(..space)?)?).ok()?;
    let body = bytes.get(space.checked_add(1)?..length)?;
    let rest = bytes.get(length..)?;
    let body = body.strip_suffix(b"\n").unwrap_or(body);
    let equals = body.iter().position(|byte| *byte == b'=');
    let pair = equals.and_then(|at| Some((body.get(..at)?, body.get(at.checked_add(1)?..)?)));
    Some((pair, rest))
}
