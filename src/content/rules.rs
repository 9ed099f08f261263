//! What is looked for: values that a database lists, with the rule that they imply, and the rules that it holds.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use crate::search::{Found, FoundKind};
use crate::signature::{CodeRule, Flag, IndicatorKind, Match, SignatureDb, Status, is_shared_host};

/// Fewest letters of a name that is looked for: shorter ones turn up by chance.
const SHORTEST: usize = 6;
/// Longest name that the net knows.
const LONGEST: usize = 253;

/// Everything that is looked for, sorted, each once.
///
/// Left out: what is flagged as generic or was withdrawn, hosts under which anybody rents a name, web sites that no app
/// reports to, and what is no name or number of a server.
pub fn values(db: &SignatureDb) -> Vec<Found> {
    let mut values = BTreeSet::new();
    for family in db.families().iter().filter(|family| family.status != Status::Withdrawn) {
        let single = family.indicators.iter().filter(|indicator| {
            indicator.how == Match::Exact
                && indicator.withdrawn.is_none()
                && !indicator.flags.contains(&Flag::Generic)
        });
        let single = single.map(|indicator| (indicator.kind, indicator.value.as_str()));
        let bulk = family.bulk.iter().filter(|bulk| !bulk.flags.contains(&Flag::Generic));
        let bulk = bulk.flat_map(|bulk| bulk.values.iter().map(|value| (bulk.kind, value.as_str())));
        values.extend(single.chain(bulk).filter_map(|(kind, value)| found(kind, value)));
    }
    values.into_iter().collect()
}

/// The rules that a database holds, those left out that were withdrawn.
pub fn written(db: &SignatureDb) -> Vec<CodeRule> {
    db.active_code_rules().cloned().collect()
}

fn found(kind: IndicatorKind, value: &str) -> Option<Found> {
    let kind = match kind {
        IndicatorKind::DomainC2 => FoundKind::ServerName,
        IndicatorKind::IpC2 => FoundKind::ServerNumber,
        // Only such letters, so that nothing in a list can end the text of a rule and write another.
        IndicatorKind::CodeString => {
            let plain = value.bytes().all(|b| matches!(b, b' '..=b'~'))
                && (SHORTEST..=LONGEST).contains(&value.len());
            return plain.then(|| Found { kind: FoundKind::Text, value: value.to_owned() });
        }
        _ => return None,
    };
    let value = value.trim().trim_matches('.').to_ascii_lowercase();
    // Only such letters, so that nothing in a list can end the text of a rule and write another.
    let plain = value.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'-' | b'_' | b':'));
    let parts = value.contains(['.', ':']);
    let size = (SHORTEST..=LONGEST).contains(&value.len());
    (plain && parts && size && !is_shared_host(&value)).then_some(Found { kind, value })
}

/// The rule for the values, in the language of YARA, whose pattern `$v7` is the value with the index 7. It applies to code
/// for Android's run time (`dex\n`) and to native code (`\x7fELF`) and to nothing else. Servers may be written in capital
/// letters. That a value stands alone is looked at afterwards.
pub fn source(values: &[Found]) -> String {
    let mut text = String::from("rule servers\n{\n  strings:\n");
    for (index, value) in values.iter().enumerate() {
        let case = if value.kind == FoundKind::Text { "" } else { " nocase" };
        let escaped = value.value.replace('\\', "\\\\").replace('"', "\\\"");
        let _ = writeln!(text, "    $v{index} = \"{escaped}\"{case}");
    }
    text.push_str(
        "  condition:\n    (uint32(0) == 0x0a786564 or uint32(0) == 0x464c457f) and any of them\n}\n",
    );
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn values_are_names_and_numbers_of_servers_and_nothing_that_anybody_has() {
        let db = SignatureDb::built_in().unwrap();
        let values = values(&db);
        let has = |text: &str| values.iter().any(|value| value.value == text);
        assert!(values.len() > 1_000, "{}", values.len());
        assert!(has("protocol.copy9.com") || has("copy9.com"));
        assert!(values.iter().any(|value| value.kind == FoundKind::ServerNumber));
        // Flagged as generic, a shared host, a web site alone.
        assert!(!has("alog.umeng.com") && !has("firebaseio.com") && !has("apprtc.appspot.com"));
        for value in &values {
            assert!(!is_shared_host(&value.value), "{}", value.value);
        }
    }

    #[test]
    fn a_list_cannot_write_a_rule() {
        assert_eq!(found(IndicatorKind::DomainC2, "a.b\" nocase condition: true } //"), None);
        assert_eq!(found(IndicatorKind::DomainC2, "a.bc"), None);
        assert_eq!(found(IndicatorKind::DomainWeb, "www.example.com"), None);
        let kept = found(IndicatorKind::DomainC2, " API.Example.com. ").unwrap();
        assert_eq!(kept.value, "api.example.com");
        assert!(source(&[kept]).contains("$v0 = \"api.example.com\" nocase"));
        assert_eq!(found(IndicatorKind::CodeString, "two\nlines of it"), None);
        let quoted = found(IndicatorKind::CodeString, "a \\ and \" } //").unwrap();
        assert!(source(&[quoted]).contains(r#"$v0 = "a \\ and \" } //""#));
    }
}
