//! `stalkscan compare`: what changed between two visits, and what only looks like a change.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::indexing_slicing,
    reason = "tests run the program and write their own inputs"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

fn stalkscan(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().unwrap()
}

fn demo() -> Value {
    let copy = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip");
    serde_json::from_slice(&stalkscan(&["-o", "json", copy.to_str().unwrap()]).stdout).unwrap()
}

struct Room(tempfile::TempDir);

impl Room {
    fn new() -> Self {
        Self(tempfile::tempdir().unwrap())
    }

    fn file(&self, name: &str, text: &str) -> PathBuf {
        let path = self.0.path().join(name);
        std::fs::write(&path, text).unwrap();
        path
    }

    /// Code, words of the standard output, words of the standard error.
    fn compare(&self, old: &str, new: &str, more: &[&str]) -> (i32, String, String) {
        let (old, new) = (self.file("old.json", old), self.file("new.json", new));
        let mut args = vec!["compare", old.to_str().unwrap(), new.to_str().unwrap()];
        args.extend(more);
        let output = stalkscan(&args);
        let words = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
        (output.status.code().unwrap(), words(&output.stdout), words(&output.stderr))
    }

    fn told(&self, old: &Value, new: &Value) -> Value {
        let (code, text, said) = self.compare(&old.to_string(), &new.to_string(), &["-o", "json"]);
        assert_eq!(code, 0, "{said}");
        serde_json::from_str(&text).unwrap()
    }
}

fn words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn the_same_report_has_no_difference() {
    let (room, report) = (Room::new(), demo());
    let told = room.told(&report, &report);
    let phone = &told["phones"][0];
    for list in ["appeared", "went", "changed", "coverage"] {
        assert_eq!(phone[list], json!([]), "{list}");
    }
    let findings = report["devices"][0]["findings"].as_array().unwrap().len();
    assert_eq!(phone["unchanged"].as_u64().unwrap(), u64::try_from(findings).unwrap());
    assert_eq!(told["other_signatures"], json!(false));
}

/// A later report of the same phone: one finding came, one went, one changed, one is told by another rule.
struct Later {
    report: Value,
    /// The finding that changed.
    moved: Value,
    /// The reason that it lost.
    gone: Value,
    /// The finding that went.
    lost: Value,
    /// The rule that told the last one before.
    rule_before: Value,
}

fn later(old: &Value) -> Later {
    let mut report = old.clone();
    let device = &mut report["devices"][0];
    device["device"]["captured"] = json!("2026-04-01T09:30:00Z");
    let findings = device["findings"].as_array_mut().unwrap();
    let mut moved = findings.remove(0);
    moved["level"] = json!(3);
    let gone = moved["because"].as_array_mut().unwrap().remove(1);
    moved["because"].as_array_mut().unwrap().push(json!({
        "signal": "made-up", "says": "a new reason", "value": "=1", "source": 0, "file": "f", "at": "line 1"
    }));
    let lost = findings.remove(0);
    let mut other_rule = findings.remove(0);
    let rule_before = other_rule["rule"].clone();
    other_rule["rule"] = json!("made-up-rule");
    let mut fresh = moved.clone();
    fresh["subject"]["id"] = json!("org.example.fresh");
    findings.extend([moved.clone(), fresh, other_rule]);
    device["inventory"]["apps"] = json!(77);
    device["coverage"][0]["outcome"] = json!("missing");
    Later { report, moved, gone, lost, rule_before }
}

#[test]
fn what_appeared_went_and_changed_is_told_by_subject_and_rule() {
    let (room, old) = (Room::new(), demo());
    let later = later(&old);
    let told = room.told(&old, &later.report);
    let phone = &told["phones"][0];
    let ids = |list: &str| -> Vec<Value> {
        phone[list].as_array().unwrap().iter().map(|finding| finding["id"].clone()).collect()
    };
    assert_eq!(ids("appeared"), ["org.example.fresh"]);
    assert_eq!(ids("went"), [later.lost["subject"]["id"].clone()]);
    assert_eq!((&phone["apps"]["after"], phone["coverage"].as_array().unwrap().len()), (&json!(77), 1));
    assert!(
        told["warnings"][0].as_str().unwrap().contains("may still be on the phone"),
        "{}",
        told["warnings"]
    );
}

#[test]
fn levels_reasons_and_rules_that_changed_are_told() {
    let (room, old) = (Room::new(), demo());
    let later = later(&old);
    let told = room.told(&old, &later.report);
    let changed = told["phones"][0]["changed"].as_array().unwrap();
    assert_eq!(changed.len(), 2);
    let app = changed.iter().find(|change| change["now"]["id"] == later.moved["subject"]["id"]).unwrap();
    assert_eq!(app["level"], json!({"before": 4, "after": 3}));
    assert_eq!(app["reasons_added"], json!(["a new reason: =1"]));
    let removed = app["reasons_removed"][0].as_str().unwrap();
    assert!(removed.starts_with(later.gone["says"].as_str().unwrap()), "{removed}");
    let rule = changed.iter().find(|change| !change["rule_before"].is_null()).unwrap();
    assert_eq!((&rule["rule_before"], &rule["now"]["rule"]), (&later.rule_before, &json!("made-up-rule")));
}

#[test]
fn the_words_of_a_comparison_fit_the_terminal() {
    let (room, old) = (Room::new(), demo());
    let (_, text, _) = room.compare(&old.to_string(), &later(&old).report.to_string(), &[]);
    for line in text.lines() {
        assert!(stalkscan::text::width(line) <= 80, "{line}");
    }
    let text = words(&text);
    for wanted in ["APPEARED: 1", "WENT: 1", "TOLD DIFFERENTLY: 2", "now 77", "new reason a new reason"] {
        assert!(text.contains(wanted), "{wanted:?} is missing in {text}");
    }
}

#[test]
fn newer_signatures_are_not_taken_for_a_change_of_the_phone() {
    let (room, old) = (Room::new(), demo());
    let mut new = old.clone();
    new["database"]["version"] = json!("2027.01.01.1");
    new["database"]["sha256"] = json!("0".repeat(64));
    let told = room.told(&old, &new);
    assert_eq!(told["other_signatures"], json!(true));
    let (_, text, _) = room.compare(&old.to_string(), &new.to_string(), &[]);
    let text = words(&text);
    assert!(
        text.contains("The signatures differ (") && text.contains("may have been on the phone before"),
        "{text}"
    );
}

#[test]
fn other_phones_and_exchanged_reports_are_warned_of() {
    let (room, old) = (Room::new(), demo());
    let warning = |change: &dyn Fn(&mut Value)| {
        let mut new = old.clone();
        change(&mut new);
        room.told(&old, &new)["warnings"].to_string()
    };
    assert!(
        warning(&|new| new["devices"][0]["device"]["model"] = json!("Other"))
            .contains("two different phones")
    );
    assert!(warning(&|new| new["devices"][0]["platform"] = json!("ios")).contains("android before, ios now"));
    let earlier = warning(&|new| new["devices"][0]["device"]["captured"] = json!("2020-01-01T00:00:00Z"));
    assert!(earlier.contains("exchanged"), "{earlier}");
    let second = warning(&|new| {
        let mut more = new["devices"][0].clone();
        more["device"]["model"] = json!("Second\u{202e}");
        new["devices"].as_array_mut().unwrap().push(more);
    });
    assert!(second.contains("only in the newer report") && !second.contains('\u{202e}'), "{second}");
}

#[test]
fn what_is_no_report_of_this_schema_is_refused() {
    let (room, report) = (Room::new(), demo().to_string());
    let newer = report.replace("stalkscan-report/1", "stalkscan-report/2");
    for (old, new, wanted, file) in [
        (newer.as_str(), report.as_str(), "its schema is stalkscan-report/2", "old.json"),
        (&report, "{}", "no report of stalkscan", "new.json"),
        (&report, "not json", "no report of stalkscan", "new.json"),
        (&report, "", "no report of stalkscan", "new.json"),
        (&"[".repeat(100_000), &report, "no report of stalkscan", "old.json"),
        ("{\"schema\":\"stalkscan-report/1\"}", &report, "missing field", "old.json"),
        ("{\"schema\":\"\\u001b[2Jx\"}", &report, "its schema is \\u{1b}[2Jx", "old.json"),
    ] {
        let (code, out, said) = room.compare(old, new, &[]);
        assert_eq!((code, out.as_str()), (2, ""), "{said}");
        assert!(said.contains(wanted) && said.contains(file) && said.contains("next: "), "{said}");
    }
    let (code, _, said) = room.compare(&report, &report, &["--output", "xml"]);
    assert_eq!(code, 2, "{said}");
}

#[test]
fn hostile_text_of_a_report_never_reaches_the_terminal() {
    let (room, old) = (Room::new(), demo());
    let mut new = old.clone();
    let finding = &mut new["devices"][0]["findings"][0];
    finding["subject"]["id"] = json!("a\u{1b}]0;x\u{7}\u{202e}b\n  APPEARED: 9");
    finding["title"] = json!("t\u{1b}[31m");
    finding["because"][0]["says"] = json!("s\u{9b}1m\r");
    new["devices"][0]["verdict"] = json!("v\u{1b}c");
    new["devices"][0]["coverage"][0]["surface"] = json!("q\u{200b}");
    for form in ["text", "json"] {
        let (code, text, _) = room.compare(&old.to_string(), &new.to_string(), &["-o", form]);
        assert_eq!(code, 0);
        assert!(text.chars().all(|c| c == '\n' || !stalkscan::text::is_hostile(c)), "{form}: {text:?}");
        assert_eq!(text.matches("\n  APPEARED: ").count(), usize::from(form == "text"));
    }
}
