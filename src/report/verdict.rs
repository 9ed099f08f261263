//! The one word about a phone.

use serde::{Serialize, Serializer};

use crate::model::Level;
use crate::speech::Message;

/// The verdict of the contract.
///
/// `NothingKnownFound` carries a proof that can only be made here, from an empty list of unanswered questions; so no
/// code elsewhere can say "nothing found" about something that was not read.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verdict {
    /// Known monitoring app found.
    Known,
    /// Strong signs of hidden monitoring.
    StrongSigns,
    /// Something can be used to watch; was it agreed?
    Review,
    /// Nothing known was found, and every needed question was answered.
    NothingKnownFound(AllAnswered),
    /// Nothing known was found, but important parts could not be read.
    Inconclusive,
}

/// Proof that every needed question was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AllAnswered(());

impl Verdict {
    /// The verdict from the highest level found and the number of needed questions without an answer.
    pub fn of(highest: Option<Level>, unanswered: usize) -> Self {
        match highest {
            Some(Level::Known) => Self::Known,
            Some(Level::Strong) => Self::StrongSigns,
            Some(Level::Review) => Self::Review,
            Some(Level::Look | Level::Info) | None if unanswered == 0 => {
                Self::NothingKnownFound(AllAnswered(()))
            }
            Some(Level::Look | Level::Info) | None => Self::Inconclusive,
        }
    }

    /// The spelling of the contract.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Known => "known",
            Self::StrongSigns => "strong_signs",
            Self::Review => "review",
            Self::NothingKnownFound(_) => "nothing_known_found",
            Self::Inconclusive => "inconclusive",
        }
    }

    /// The words of the contract.
    pub fn message(self) -> Message {
        match self {
            Self::Known => Level::Known.message(),
            Self::StrongSigns => Level::Strong.message(),
            Self::Review => Level::Review.message(),
            Self::NothingKnownFound(_) | Self::Inconclusive => {
                Message::new(format!("verdict-{}", self.as_str()))
            }
        }
    }
}

impl Serialize for Verdict {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_found_needs_every_answer() {
        assert_eq!(Verdict::of(None, 0).as_str(), "nothing_known_found");
        assert_eq!(Verdict::of(None, 1).as_str(), "inconclusive");
        assert_eq!(Verdict::of(Some(Level::Look), 3).as_str(), "inconclusive");
        assert_eq!(Verdict::of(Some(Level::Review), 3).as_str(), "review");
        assert_eq!(Verdict::of(Some(Level::Known), 0).as_str(), "known");
    }
}
