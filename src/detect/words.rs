//! The words of a rule: those of the catalogue under its name.

use crate::signature::Hit;
use crate::speech::{self, Message};
use crate::time::Moment;

/// The words of a rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Explain {
    /// What is found, one short line.
    pub title: Message,
    /// What that is.
    pub what: Message,
    /// Why it matters.
    pub matters: Message,
    /// Ordinary reasons for it.
    pub innocent: Vec<Message>,
    /// What can be done safely.
    pub next: Vec<Message>,
}

/// What a rule means, for `stalkscan explain` and for every finding.
pub fn explain(rule: &str) -> Explain {
    let part = |part: &str| Message::new(format!("rule-{rule}.{part}"));
    Explain {
        title: title(rule),
        what: part("what"),
        matters: part("matters"),
        innocent: numbered(rule, "innocent"),
        next: numbered(rule, "next"),
    }
}

/// The heading of what a rule finds.
pub(super) fn title(rule: &str) -> Message {
    Message::new(format!("rule-{rule}"))
}

/// The members of a list, which the catalogue counts from 1.
fn numbered(rule: &str, list: &str) -> Vec<Message> {
    let ids = (1_u32..).map(|number| format!("rule-{rule}.{list}-{number}"));
    ids.take_while(|id| speech::has(id)).map(Message::new).collect()
}

/// A reason as it is, or with the remark that nobody reviewed the list that gave it.
pub(super) fn reviewed(says: Message, hit: &Hit<'_>) -> Message {
    reviewed_if(says, hit.is_reviewed())
}

/// The same, for what else may have been reviewed.
pub(super) fn reviewed_if(says: Message, reviewed: bool) -> Message {
    if reviewed { says } else { Message::new("signal-unreviewed").said("says", says) }
}

/// A reason with a time, where there is one; `how` is a message with `$says` and `$when`.
pub(super) fn dated(says: Message, how: &'static str, at: Option<Moment>) -> Message {
    match at {
        Some(at) => Message::new(how).said("says", says).text("when", at.to_string()),
        None => says,
    }
}
