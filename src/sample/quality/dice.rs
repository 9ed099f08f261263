//! Choices that follow from a name.

use crate::sample::seed;
use crate::sample::words::Vendor;

/// Choices for one phone. The same name and question always give the same answer.
#[derive(Debug, Clone, Copy)]
pub(super) struct Dice<'n>(pub(super) &'n str);

impl Dice<'_> {
    fn number(self, question: &str) -> usize {
        usize::try_from(seed::number(&format!("quality {} {question}", self.0))).unwrap_or(0)
    }

    /// One of a list.
    pub(super) fn pick<T: Copy + Default>(self, question: &str, from: &[T]) -> T {
        let at = self.number(question).checked_rem(from.len()).unwrap_or(0);
        from.get(at).copied().unwrap_or_default()
    }

    /// Yes in so many of a hundred cases.
    pub(super) fn chance(self, question: &str, percent: usize) -> bool {
        self.number(question).checked_rem(100).unwrap_or(0) < percent
    }

    /// Android version, 9 to 16.
    pub(super) fn version(self) -> &'static str {
        self.pick("version", &["9", "10", "11", "12", "13", "14", "15", "16"])
    }

    /// Whose Android.
    pub(super) fn vendor(self) -> Vendor {
        self.pick("vendor", Vendor::ALL)
    }

    /// A local time within the two months before the copies are made.
    pub(super) fn time(self, question: &str) -> String {
        let number = self.number(question);
        let part = |divisor: usize, modulus: usize| {
            number.checked_div(divisor).and_then(|rest| rest.checked_rem(modulus)).unwrap_or(0)
        };
        let (month, day) = (part(7, 2).saturating_add(1), part(11, 28).saturating_add(1));
        format!("2026-{month:02}-{day:02} {:02}:{:02}:{:02}", part(13, 24), part(17, 60), part(19, 60))
    }
}
