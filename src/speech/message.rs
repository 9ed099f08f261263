//! A sentence that is not yet in any language.

use std::borrow::Cow;
use std::fmt;
use std::io;

use super::catalogue;
use super::lang::Lang;

/// An id of the catalogue, with the values that its sentence needs.
#[derive(Clone, PartialEq, Eq)]
pub struct Message {
    id: Cow<'static, str>,
    args: Box<[(&'static str, Arg)]>,
}

/// A value in a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Arg {
    /// A text: a name, or evidence. Whoever shows it has escaped it before.
    Text(String),
    /// A number, which chooses the plural form.
    Number(usize),
    /// Another sentence, or part of one.
    Said(Message),
}

/// What can be told in a sentence: a message, or an error that has one.
pub trait Tell {
    /// The sentence.
    fn tell(&self) -> Message;
}

impl Message {
    /// A text that is not in the catalogue: a name, a path, a value. It is the same in every language.
    pub fn detail(text: impl fmt::Display) -> Self {
        Self::new("detail").text("text", text.to_string())
    }

    /// What a library, the system or a reader of a format says of a fault, in English. Every other language marks it as that.
    pub fn technical(text: impl fmt::Display) -> Self {
        Self::new("technical").text("text", text.to_string())
    }

    /// Several as a list inside a sentence; `None` without any.
    pub fn list(items: impl IntoIterator<Item = Self>) -> Option<Self> {
        items
            .into_iter()
            .reduce(|first, next| Self::new("list-of-two").said("first", first).said("next", next))
    }

    /// The message of an id that the English catalogue has; `rule-known-app.what` names an attribute.
    pub fn new(id: impl Into<Cow<'static, str>>) -> Self {
        Self { id: id.into(), args: Box::default() }
    }

    /// The id.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// Its values by name.
    pub fn args(&self) -> &[(&'static str, Arg)] {
        &self.args
    }

    /// With a text.
    #[must_use]
    pub fn text(self, name: &'static str, text: impl Into<String>) -> Self {
        self.with(name, Arg::Text(text.into()))
    }

    /// With a number.
    #[must_use]
    pub fn number(self, name: &'static str, number: usize) -> Self {
        self.with(name, Arg::Number(number))
    }

    /// With a count of any size, which chooses the plural form.
    #[must_use]
    pub fn count(self, name: &'static str, count: impl TryInto<usize>) -> Self {
        self.number(name, count.try_into().unwrap_or(usize::MAX))
    }

    /// With a value as text, a number too; where a sentence has no plural forms.
    #[must_use]
    pub fn put(self, name: &'static str, value: impl fmt::Display) -> Self {
        self.text(name, value.to_string())
    }

    /// With another message.
    #[must_use]
    pub fn said(self, name: &'static str, message: impl Into<Self>) -> Self {
        self.with(name, Arg::Said(message.into()))
    }

    /// With what an error, or another message, tells.
    #[must_use]
    pub fn told(self, name: &'static str, what: &(impl Tell + ?Sized)) -> Self {
        self.said(name, what.tell())
    }

    /// With any value.
    #[must_use]
    pub fn with(mut self, name: &'static str, arg: Arg) -> Self {
        let mut args = self.args.into_vec();
        args.push((name, arg));
        self.args = args.into_boxed_slice();
        self
    }

    /// The same message with every text changed.
    #[must_use]
    pub fn map_texts(&self, change: &impl Fn(&str) -> String) -> Self {
        let args = self.args.iter().map(|(name, arg)| {
            let arg = match arg {
                Arg::Text(text) => Arg::Text(change(text)),
                Arg::Number(number) => Arg::Number(*number),
                Arg::Said(message) => Arg::Said(message.map_texts(change)),
            };
            (*name, arg)
        });
        Self { id: self.id.clone(), args: args.collect() }
    }

    /// Whether its English words hold `part`.
    pub fn contains(&self, part: &str) -> bool {
        self.to_string().contains(part)
    }

    /// Whether a text of it holds `part`.
    pub fn mentions(&self, part: &str) -> bool {
        self.args.iter().any(|(_, arg)| match arg {
            Arg::Text(text) => text.contains(part),
            Arg::Number(_) => false,
            Arg::Said(message) => message.mentions(part),
        })
    }
}

impl Arg {
    /// Words of the data (a kind of app, a role) by the message `group-words` where the catalogue has one, else as they
    /// are.
    pub fn known_or_text(group: &str, words: &str) -> Self {
        let mut id = format!("{group}-");
        for c in words.chars() {
            if c.is_ascii_alphanumeric() {
                id.push(c.to_ascii_lowercase());
            } else if !id.ends_with('-') {
                id.push('-');
            }
        }
        let id = id.trim_end_matches('-').to_owned();
        if catalogue::has(&id) { Self::Said(Message::new(id)) } else { Self::Text(words.to_owned()) }
    }
}

impl From<&'static str> for Message {
    fn from(id: &'static str) -> Self {
        Self::new(id)
    }
}

/// A text that is made while the program runs is never an id: a reader of a format says it, in English.
impl From<String> for Message {
    fn from(text: String) -> Self {
        Self::technical(text)
    }
}

/// The id and the English words.
impl fmt::Debug for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}({:?})", self.id, Lang::En.say(self))
    }
}

/// In English, the language of facts, tables and JSON.
impl fmt::Display for Message {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&Lang::En.say(self))
    }
}

/// Compares the English words.
impl PartialEq<str> for Message {
    fn eq(&self, other: &str) -> bool {
        Lang::En.say(self) == other
    }
}

/// Compares the English words.
impl PartialEq<&str> for Message {
    fn eq(&self, other: &&str) -> bool {
        *self == **other
    }
}

impl Tell for Message {
    fn tell(&self) -> Message {
        self.clone()
    }
}

impl<T: Tell + ?Sized> Tell for &T {
    fn tell(&self) -> Message {
        (**self).tell()
    }
}

impl Tell for str {
    fn tell(&self) -> Message {
        Message::technical(self)
    }
}

impl Tell for String {
    fn tell(&self) -> Message {
        Message::technical(self)
    }
}

/// The usual faults in words of the language, with those of the system.
impl Tell for io::Error {
    fn tell(&self) -> Message {
        let id = match self.kind() {
            io::ErrorKind::NotFound => "fault-not-found",
            io::ErrorKind::PermissionDenied => "fault-denied",
            io::ErrorKind::AlreadyExists => "fault-exists",
            io::ErrorKind::IsADirectory => "fault-is-folder",
            io::ErrorKind::NotADirectory => "fault-no-folder",
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => "fault-full",
            io::ErrorKind::ReadOnlyFilesystem => "fault-read-only",
            io::ErrorKind::UnexpectedEof => "fault-cut",
            io::ErrorKind::InvalidData => "fault-not-text",
            io::ErrorKind::ResourceBusy => "fault-busy",
            _ => return Message::technical(self),
        };
        Message::new(id).said("system", Message::technical(self))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::speech::Lang;

    #[test]
    fn values_plurals_and_parts() {
        let listed = Message::new("signal-listed").text("family", "X <b>");
        assert_eq!(Lang::En.say(&listed), "it is listed for X <b>");
        let doubtful = Message::new("signal-unreviewed").said("says", listed);
        assert_eq!(Lang::En.say(&doubtful), "it is listed for X <b>, by a list that nobody has reviewed");
        assert!(doubtful.mentions("X <b>") && !doubtful.mentions("Y"));
        let gone = doubtful.map_texts(&|text| text.replace('X', "it"));
        assert!(Lang::En.say(&gone).starts_with("it is listed for it <b>"));
        let count = |n| Lang::En.say(&Message::new("gaps-by-number").number("count", n));
        assert!(count(1).starts_with("One part"));
        assert!(count(2).starts_with("2 parts"));
    }

    #[test]
    fn words_of_the_data_are_known_or_stay() {
        let said = |words| match Arg::known_or_text("kind", words) {
            Arg::Said(message) => Lang::En.say(&message),
            Arg::Text(text) => format!("text {text}"),
            Arg::Number(number) => number.to_string(),
        };
        assert_eq!(said("password manager"), "password manager");
        assert_eq!(said("ties the phone to a computer"), "ties the phone to a computer");
        assert_eq!(said("something new"), "text something new");
    }

    #[test]
    fn an_unknown_id_is_said_as_it_is() {
        assert_eq!(Lang::En.say(&Message::new("no-such-id")), "no-such-id");
        assert_eq!(Lang::En.say(&Message::new("rule-known-app.no-such-part")), "rule-known-app.no-such-part");
    }
}
