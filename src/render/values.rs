//! The values behind reasons. Most are names, ids and settings of the phone, the same in every language; some are words of
//! this program, which a report in another language says in that language.

use crate::model::Capability;
use crate::report::schema::Reason;
use crate::speech::{Lang, Message};

/// A value as its reader sees it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Value<'r> {
    /// As the machine wrote it.
    Data(&'r str),
    /// A sentence, or part of one.
    Words(Message),
}

impl Value<'_> {
    /// As text.
    pub(super) fn say(&self, lang: Lang) -> String {
        match self {
            Self::Data(value) => (*value).to_owned(),
            Self::Words(message) => lang.say(message),
        }
    }
}

/// Signals whose values are words of this program, or may be. The value of any other is never taken for one: a profile may
/// be called "messages".
const OURS: &[&str] = &[
    "certificate-added",
    "certificate-origin",
    "family-member",
    "location-always",
    "location-in-background",
    "management-account",
    "mdm-rights",
    "permission-by-management",
    "permissions-granted",
    "profile-removal-password",
    "protection-off-too",
    "reads-many-private-things",
    "reads-nearly-everything",
    "restrictions-passcode",
    "root-trace",
];

/// Signals whose values are the English wording of a reader of files.
const TECHNICAL: &[&str] = &["apk-made-to-mislead", "odd-apk", "signatures-disagree"];

/// Words that such values are made of, besides what an app can see or do. `$name` stands for what comes from the phone.
const WORDS: &[&str] = &[
    "value-right-profiles",
    "value-right-lock",
    "value-right-erase",
    "value-right-number",
    "value-right-apps",
    "value-right-settings",
    "value-right-manage-apps",
    "value-nameless-account",
    "value-not-named",
    "value-removal-password",
    "value-restrictions",
    "value-play-protect-off",
    "value-of-user",
    "value-of-user-number",
    "value-of-phone",
    "value-of-phone-trusted",
    "value-unreadable-certificate",
    "value-in-background",
    "value-jailbreak-file",
    "value-jailbreak-settings",
    "value-jailbreak-job",
    "value-jailbreak-app",
    "value-selinux",
];

/// Stands in the English words where `$name` does.
const NAME: char = '\u{0}';

/// The value of a reason in a language.
pub(super) fn of<'r>(reason: &Reason, value: &'r str, lang: Lang) -> Value<'r> {
    if lang == Lang::En {
        return Value::Data(value);
    }
    if TECHNICAL.contains(&reason.signal) {
        return Value::Words(Message::technical(value));
    }
    if !OURS.contains(&reason.signal) {
        return Value::Data(value);
    }
    let parts = || value.split(", ").map(known).collect::<Option<Vec<Message>>>();
    let said = known(value).or_else(|| Message::list(parts()?));
    said.map_or(Value::Data(value), Value::Words)
}

/// The message whose English words these are.
fn known(words: &str) -> Option<Message> {
    let sees = Capability::ALL.iter().find(|sees| sees.plain() == words);
    sees.map(|sees| sees.message()).or_else(|| WORDS.iter().find_map(|id| fits(id, words)))
}

fn fits(id: &'static str, words: &str) -> Option<Message> {
    let pattern = Lang::En.say(&Message::new(id).text("name", NAME));
    match pattern.split_once(NAME) {
        None => (pattern == words).then(|| id.into()),
        Some((before, after)) => {
            let name = words.strip_prefix(before)?.strip_suffix(after)?;
            (!name.is_empty()).then(|| Message::new(id).text("name", name))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_known_and_names_are_not() {
        let spanish = |words| known(words).map(|message| Lang::Es.say(&message));
        for sees in Capability::ALL {
            assert_eq!(known(&sees.plain()), Some(sees.message()));
        }
        for id in WORDS {
            let message = Message::new(*id).text("name", "x y");
            let english = Lang::En.say(&message);
            assert_eq!(known(&english).map(|known| Lang::En.say(&known)), Some(english.clone()), "{id}");
            for lang in Lang::ALL.iter().filter(|lang| **lang != Lang::En) {
                assert_ne!(lang.say(&message), english, "{id} in {lang:?}");
            }
        }
        let there = spanish("/bin/bash is there, which a jailbreak leaves").unwrap();
        assert!(there.contains("/bin/bash") && !there.contains("leaves"), "{there}");
        assert_eq!(known("com.example.app"), None);
        assert_eq!(known(" is there, which a jailbreak leaves"), None);
    }
}
