//! What names a person or a phone inside other texts, and how it is hidden: a profile named after its owner, a server
//! with a user name before it, a folder named after the phone.
//!
//! Facts that are identifiers are masked where they are shown. This is for what stands in the middle of something else,
//! and so it goes over every text of a report that came from the phone.

use std::sync::LazyLock;

use regex_lite::{Captures, Regex};

use crate::text::mask;

/// Shortest identifier of the phone that is looked for in other texts, in bytes.
const SHORTEST: usize = 6;
/// Colons or hyphens in the address of a network card.
const CARD_MARKS: usize = 5;
/// Digits of the number of a mobile device (3GPP TS 23.003: 14 and a check digit).
const IMEI_DIGITS: usize = 15;
/// Fewest digits of an international telephone number that is told from others by its plus sign.
const PHONE_DIGITS: usize = 9;

/// Addresses: what stands before the `@`, and a domain that ends in letters (versions such as `x@2.0` do not).
static ADDRESS: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r#"([^\s@"'<>(),;:=/\\\[\]{}|]+)@([^\s@"'<>(),;:=/\\\[\]{}|]+\.[A-Za-z]{2,})"#).ok()
});
/// A user name with a password before a server.
static LOGIN: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"[^\s@/"']+:[^\s@/"']*@([^\s@/"'])"#).ok());
/// The address of a network card, with what stands on both sides: certificates' digests are written alike, and longer.
static CARD: LazyLock<Option<Regex>> = LazyLock::new(|| {
    Regex::new(r"(^|[^0-9A-Za-z:\-])((?:[0-9A-Fa-f]{2}[:\-]){5}[0-9A-Fa-f]{2})($|[^0-9A-Za-z:\-])").ok()
});
/// A telephone number with its country.
static PHONE: LazyLock<Option<Regex>> = LazyLock::new(|| Regex::new(r"\+[0-9][0-9 ()./\-]{6,18}[0-9]").ok());
/// A run of digits.
static DIGITS: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r"(^|[^0-9A-Za-z.])([0-9]{15})(\.?(?:$|[^0-9A-Za-z.]))").ok());

/// Hides identifiers in texts.
#[derive(Debug, Clone, Default)]
pub struct Veil {
    /// Identifiers of the phone itself, the longest first; `None`: nothing is hidden.
    own: Option<Vec<String>>,
}

impl Veil {
    /// Hides these identifiers of a phone, and whatever has the form of an address, a telephone number or a device number.
    pub fn over(own: impl IntoIterator<Item = String>) -> Self {
        // A phone may be called "iPhone", which is no identifier and part of many others.
        let tells =
            |id: &String| id.len() >= SHORTEST && id.chars().any(|c| c.is_ascii_digit() || c.is_whitespace());
        let mut own: Vec<String> = own.into_iter().map(|id| id.trim().to_owned()).filter(tells).collect();
        own.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
        own.dedup();
        Self { own: Some(own) }
    }

    /// Hides nothing.
    pub const fn none() -> Self {
        Self { own: None }
    }

    /// The text as it may be shown.
    pub fn text(&self, text: &str) -> String {
        let Some(own) = &self.own else { return text.to_owned() };
        let mut shown = text.to_owned();
        for id in own {
            shown = without(&shown, id);
        }
        if shown.contains('@') {
            shown = replaced(&LOGIN, &shown, |found| format!("…@{}", part(found, 1)));
            shown = replaced(&ADDRESS, &shown, |found| format!("…@{}", part(found, 2)));
        }
        if shown.bytes().filter(|byte| matches!(byte, b':' | b'-')).count() >= CARD_MARKS {
            shown = replaced(&CARD, &shown, |found| {
                format!("{}{}{}", part(found, 1), mask(part(found, 2)), part(found, 3))
            });
        }
        if shown.contains('+') {
            shown = replaced(&PHONE, &shown, |found| {
                let whole = part(found, 0);
                let digits = whole.bytes().filter(u8::is_ascii_digit).count();
                if digits >= PHONE_DIGITS { mask(whole) } else { whole.to_owned() }
            });
        }
        if !shown.as_bytes().windows(IMEI_DIGITS).any(|run| run.iter().all(u8::is_ascii_digit)) {
            return shown;
        }
        replaced(&DIGITS, &shown, |found| {
            let number = part(found, 2);
            let number = if is_imei(number) { mask(number) } else { number.to_owned() };
            format!("{}{number}{}", part(found, 1), part(found, 3))
        })
    }

    /// Changes a text in place.
    pub fn hide(&self, text: &mut String) {
        if self.own.is_some() {
            *text = self.text(text);
        }
    }
}

fn part<'t>(found: &'t Captures<'_>, group: usize) -> &'t str {
    found.get(group).map_or("", |found| found.as_str())
}

fn replaced(pattern: &LazyLock<Option<Regex>>, text: &str, with: impl Fn(&Captures<'_>) -> String) -> String {
    let Some(pattern) = pattern.as_ref() else { return text.to_owned() };
    // Neighbours share the character between them, so a second pass finds what the first one stepped over.
    let once = pattern.replace_all(text, |found: &Captures<'_>| with(found));
    pattern.replace_all(&once, |found: &Captures<'_>| with(found)).into_owned()
}

/// The text with every occurrence of an identifier masked, in any case of its letters.
fn without(text: &str, id: &str) -> String {
    let (lower, wanted) = (text.to_ascii_lowercase(), id.to_ascii_lowercase());
    let mut shown = String::with_capacity(text.len());
    let mut from = 0_usize;
    // Only ASCII letters change, so both have the same boundaries.
    while let Some(at) = lower.get(from..).and_then(|rest| rest.find(&wanted)) {
        let begin = from.saturating_add(at);
        let end = begin.saturating_add(wanted.len());
        let goes_on = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
        let part = goes_on(text.get(..begin).and_then(|before| before.chars().next_back()))
            || goes_on(text.get(end..).and_then(|behind| behind.chars().next()));
        shown.push_str(text.get(from..begin).unwrap_or_default());
        shown.push_str(&if part { text.get(begin..end).unwrap_or_default().to_owned() } else { mask(id) });
        from = end;
    }
    shown.push_str(text.get(from..).unwrap_or_default());
    shown
}

/// Whether the last digit is the check digit of the others (Luhn).
fn is_imei(number: &str) -> bool {
    let digits: Vec<u32> = number.chars().filter_map(|c| c.to_digit(10)).collect();
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| match (place % 2, digit.saturating_mul(2)) {
            (0, _) => *digit,
            (_, double) if double > 9 => double.saturating_sub(9),
            (_, double) => double,
        })
        .sum();
    digits.len() == IMEI_DIGITS && sum.is_multiple_of(10) && digits.iter().any(|digit| *digit != 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn veiled(text: &str) -> String {
        Veil::over(["C39XK1ABCDEF", "00008110-000A1B2C3D4E5F60"].map(str::to_owned)).text(text)
    }

    #[test]
    fn what_names_a_person_or_a_phone_is_hidden_in_the_middle_of_texts() {
        for (text, wanted) in [
            ("Profile of anna.smith@gmail.com, 2 payloads", "Profile of …@gmail.com, 2 payloads"),
            ("CN=anna.muster@gmail.com", "CN=…@gmail.com"),
            ("user:secret@10.0.0.1:8080", "…@10.0.0.1:8080"),
            ("phone c39xk1abcdef of Anna", "phone C3…EF of Anna"),
            ("Backup/00008110-000A1B2C3D4E5F60/Info.plist", "Backup/00…60/Info.plist"),
            ("card a4:83:e7:01:02:03, a4:83:e7:01:02:04", "card a4…03, a4…04"),
            ("call +44 7700 900123 now", "call +4…23 now"),
            ("IMEI 356938035643809.", "IMEI 35…09."),
            ("IMEI 356938035643809 ", "IMEI 35…09 "),
        ] {
            assert_eq!(veiled(text), wanted);
        }
    }

    #[test]
    fn what_only_looks_alike_stays() {
        for text in [
            "android.hardware.audio@2.0-service",
            "31:a6:ec:ec:d9:7c:f3:9b:c4:12:6b:8f:10:07:4c:2b:55:7e:01:02",
            "bugreport-lynx-UQ1A.240205.002-2026-03-01-09-30-00.txt",
            "2026-03-01T09:30:00+00:00",
            "version code 202603010930001",
            "https://mdm.example.com:443/checkin",
            "dumpsys.txt, line 18422",
        ] {
            assert_eq!(veiled(text), text);
        }
        let named = Veil::over(["iPhone", "Anna 2"].map(str::to_owned));
        assert_eq!(named.text("com.glympse.iphone.glympse"), "com.glympse.iphone.glympse");
        assert_eq!(named.text("Anna 2 and Joanna 2"), "… and Joanna 2");
        assert_eq!(Veil::none().text("anna@example.com"), "anna@example.com");
    }
}
