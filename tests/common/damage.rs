//! Repeatable damage to bytes, for tests that change sound inputs.

use std::ops::Range;

use crate::dice::Dice;

/// Sizes and counts that lie.
pub(crate) const NUMBERS: &[u64] =
    &[0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fff_ffff, 0xffff_ffff, u64::MAX >> 1, u64::MAX];

/// Where the next number in digits stands, from a place on.
pub(crate) fn digits_from(bytes: &[u8], at: usize) -> Option<Range<usize>> {
    let start = at + bytes.iter().skip(at).position(u8::is_ascii_digit)?;
    let length = bytes[start..].iter().take_while(|byte| byte.is_ascii_digit()).count();
    Some(start..start + length)
}

/// Writes a number over so many bytes (at most eight), in either order.
pub(crate) fn write_over(bytes: &mut [u8], at: usize, value: u64, width: usize, dice: &mut Dice) {
    let mut part = value.to_le_bytes()[..width].to_vec();
    if dice.below(2) == 0 {
        part.reverse();
    }
    for (place, byte) in bytes.iter_mut().skip(at).zip(part) {
        *place = byte;
    }
}
