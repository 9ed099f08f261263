//! Moments as evidence states them: exact, or local to the phone without a zone.

use std::fmt;

use jiff::Timestamp;
use jiff::civil::DateTime;
use serde::{Serialize, Serializer};

/// Seconds between the Unix epoch and Apple's (2001-01-01T00:00:00Z).
const APPLE_EPOCH: i64 = 978_307_200;

/// A point in time, as exact as the evidence was.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Moment {
    /// A known instant.
    Utc(Timestamp),
    /// Wall-clock time of the phone; its zone is not in the text (Android dumps write such times).
    Local(DateTime),
}

impl Moment {
    /// From seconds since 1970. `None` outside the years 1 to 9999.
    pub fn from_unix(seconds: i64) -> Option<Self> {
        Timestamp::from_second(seconds).ok().map(Self::Utc)
    }

    /// From milliseconds since 1970.
    pub fn from_unix_millis(millis: i64) -> Option<Self> {
        Timestamp::from_millisecond(millis).ok().map(Self::Utc)
    }

    /// From Apple's absolute time: seconds since 2001, as a floating-point number in property lists and databases.
    pub fn from_apple(seconds: f64) -> Option<Self> {
        if !seconds.is_finite() || seconds.abs() > 1e11 {
            return None;
        }
        let whole: i64 = format!("{seconds:.0}").parse().ok()?;
        Self::from_unix(whole.checked_add(APPLE_EPOCH)?)
    }

    /// From RFC 3339 text ("2026-03-01T09:30:00Z").
    pub fn from_rfc3339(text: &str) -> Option<Self> {
        text.trim().parse().ok().map(Self::Utc)
    }

    /// From the phone's local form "2026-02-20 21:14:05", a fraction of a second allowed.
    pub fn from_local(text: &str) -> Option<Self> {
        text.trim().parse().ok().map(Self::Local)
    }

    /// Its day, counted from 1970, by the clock that it is told in.
    pub fn day(&self) -> i64 {
        const SECONDS: i64 = 86_400;
        match self {
            Self::Utc(at) => at.as_second().div_euclid(SECONDS),
            Self::Local(at) => at
                .to_zoned(jiff::tz::TimeZone::UTC)
                .map_or(0, |zoned| zoned.timestamp().as_second().div_euclid(SECONDS)),
        }
    }
}

impl fmt::Display for Moment {
    /// RFC 3339 for instants (whole seconds), the same without a zone for local times.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Utc(at) => write!(f, "{}", at.strftime("%Y-%m-%dT%H:%M:%SZ")),
            Self::Local(at) => write!(f, "{}", at.strftime("%Y-%m-%dT%H:%M:%S")),
        }
    }
}

impl Serialize for Moment {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn epochs() {
        assert_eq!(Moment::from_unix(0).unwrap().to_string(), "1970-01-01T00:00:00Z");
        assert_eq!(Moment::from_apple(0.0).unwrap().to_string(), "2001-01-01T00:00:00Z");
        assert_eq!(Moment::from_unix_millis(1_771_622_045_999).unwrap().to_string(), "2026-02-20T21:14:05Z");
        assert_eq!(Moment::from_local("2026-02-20 21:14:05.340").unwrap().to_string(), "2026-02-20T21:14:05");
    }

    #[test]
    fn nonsense_is_none_not_a_panic() {
        assert!(Moment::from_apple(f64::NAN).is_none());
        assert!(Moment::from_apple(1e300).is_none());
        assert!(Moment::from_unix(i64::MAX).is_none());
        assert!(Moment::from_local("2026-13-45 99:99:99").is_none());
        assert!(Moment::from_rfc3339("soon").is_none());
    }
}
