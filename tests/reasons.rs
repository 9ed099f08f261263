//! One finding an app: its reasons by weight, the first eight shown and the rest counted.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::process::Command;

use serde_json::Value;
use stalkscan::detect::behaviour::SIGNALS;
use stalkscan::sample::Container;
use stalkscan::sample::recipe::{App, Recipe};
use stalkscan::sample::words::{Origin, Switch};

const APP: &str = "org.example.calendarhelper";

/// A phone with one app that has nearly every signal.
fn phone() -> Recipe {
    let mut app = App::new(APP).with_label("WiFi").with_origin(Origin::Browser);
    app.accessibility = Some(Switch::On);
    app.listener = Some(Switch::On);
    app.admin = Some(Switch::On);
    app.hidden_icon = true;
    app.battery_exempt = true;
    app.debuggable = true;
    for operation in ["GET_USAGE_STATS", "SYSTEM_ALERT_WINDOW", "PROJECT_MEDIA", "ACCESS_RESTRICTED_SETTINGS"]
    {
        app.app_ops.insert(operation.to_owned(), "allow".to_owned());
    }
    for name in
        ["READ_SMS", "READ_CALL_LOG", "RECORD_AUDIO", "CAMERA", "READ_CONTACTS", "ACCESS_FINE_LOCATION"]
    {
        app = app.with_grant(name);
    }
    Recipe::android("14").with_app(app)
}

fn scanned(arguments: &[&str]) -> String {
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &phone().write(Container::Androidqf).unwrap().0 {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let entry = folder.path().join(Container::Androidqf.entry());
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(arguments)
        .arg(entry)
        .env_clear()
        .output()
        .unwrap();
    String::from_utf8(output.stdout).unwrap()
}

#[test]
fn an_app_has_one_finding_with_reasons_by_weight() {
    let report: Value = serde_json::from_str(&scanned(&["-o", "json"])).unwrap();
    let findings = report["devices"][0]["findings"].as_array().unwrap();
    let about: Vec<&Value> = findings.iter().filter(|finding| finding["subject"]["id"] == APP).collect();
    assert_eq!(about.len(), 1, "{about:?}");
    assert_eq!(about[0]["level"], 3);
    let reasons = about[0]["because"].as_array().unwrap();
    assert!(reasons.len() > 10, "{reasons:?}");
    let points: Vec<u32> = reasons
        .iter()
        .filter_map(|reason| SIGNALS.iter().find(|signal| reason["signal"] == signal.name))
        .map(|signal| signal.points)
        .collect();
    assert!(points.len() > 10 && points.is_sorted_by(|a, b| a >= b), "{points:?}");
}

#[test]
fn eight_reasons_are_shown_and_the_rest_is_counted() {
    let report: Value = serde_json::from_str(&scanned(&["-o", "json"])).unwrap();
    let findings = report["devices"][0]["findings"].as_array().unwrap();
    let finding = findings.iter().find(|finding| finding["subject"]["id"] == APP).unwrap();
    let because = finding["because"].as_array().unwrap();
    let has = |signal: &str| because.iter().any(|reason| reason["signal"] == signal);
    // Who reads five kinds of private things reads three of them: that is told once.
    let told_within =
        |reason: &Value| reason["signal"] == "reads-many-private-things" && has("reads-nearly-everything");
    let says: Vec<&str> = because
        .iter()
        .filter(|reason| !told_within(reason))
        .map(|reason| reason["says"].as_str().unwrap())
        .collect();
    // Lines are wrapped; only their words count.
    let words = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let text = words(&scanned(&[]));
    let shown = says.iter().filter(|says| text.contains(&words(says))).count();
    assert_eq!(shown, 8, "{text}");
    assert!(text.contains(&format!("and {} more", says.len() - 8)), "{text}");
    let all = words(&scanned(&["--detail"]));
    assert!(says.iter().all(|says| all.contains(&words(says))), "{all}");
}
