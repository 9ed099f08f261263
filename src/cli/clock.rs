//! The clock of this computer, for records of an examination. No report depends on it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use serde::Serialize;

/// A moment by the clock of this computer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub(super) struct Stamp {
    /// RFC 3339 in UTC, whole seconds.
    pub(super) utc: String,
    /// The same by the time zone of this computer, with its offset.
    pub(super) local: String,
}

/// Now. A clock that is set before the year 1 or after 9999 tells the beginning of 1970.
pub(super) fn now() -> Stamp {
    #[expect(
        clippy::disallowed_methods,
        reason = "the record of an examination says when it was made; no report holds it"
    )]
    let now = Timestamp::try_from(std::time::SystemTime::now()).unwrap_or_default();
    stamp(now, TimeZone::system())
}

fn stamp(at: Timestamp, zone: TimeZone) -> Stamp {
    Stamp {
        utc: at.strftime("%Y-%m-%dT%H:%M:%SZ").to_string(),
        local: at.to_zoned(zone).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_clocks_tell_the_same_moment() {
        let zone = TimeZone::fixed(jiff::tz::offset(2));
        let stamp = stamp(Timestamp::UNIX_EPOCH, zone);
        assert_eq!((&*stamp.utc, &*stamp.local), ("1970-01-01T00:00:00Z", "1970-01-01T02:00:00+02:00"));
    }
}
