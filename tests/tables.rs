//! Tables for a spreadsheet and the timeline: whole, safe to open, and the same for the same copy.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::panic,
    reason = "tests run the program and write their own inputs"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::Value;

fn stalkscan(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().unwrap()
}

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip")
}

fn printed(copy: &Path, form: &str) -> String {
    let output = stalkscan(&["-o", form, copy.to_str().unwrap()]);
    String::from_utf8(output.stdout).unwrap()
}

/// Head and rows by column name.
fn table(text: &str) -> (csv::StringRecord, Vec<csv::StringRecord>) {
    let mut reader = csv::Reader::from_reader(text.trim_start_matches('\u{feff}').as_bytes());
    (reader.headers().unwrap().clone(), reader.records().map(Result::unwrap).collect())
}

fn cell<'r>(head: &csv::StringRecord, row: &'r csv::StringRecord, name: &str) -> &'r str {
    &row[head.iter().position(|column| column == name).unwrap_or_else(|| panic!("no column {name}"))]
}

#[test]
fn the_tables_say_what_the_report_says() {
    let report: Value = serde_json::from_str(&printed(&demo(), "json")).unwrap();
    let device = &report["devices"][0];
    let (head, rows) = table(&printed(&demo(), "csv"));
    let findings = device["findings"].as_array().unwrap();
    assert_eq!(rows.len(), findings.len());
    for (row, finding) in rows.iter().zip(findings) {
        assert_eq!(cell(&head, row, "id"), finding["subject"]["id"].as_str().unwrap());
        assert_eq!(cell(&head, row, "level"), finding["level"].to_string());
        assert_eq!(cell(&head, row, "rule"), finding["rule"].as_str().unwrap());
        assert!(cell(&head, row, "places").contains(finding["because"][0]["at"].as_str().unwrap()));
    }
    let (head, rows) = table(&printed(&demo(), "csv-coverage"));
    let coverage = device["coverage"].as_array().unwrap();
    assert_eq!(rows.len(), coverage.len());
    for (row, entry) in rows.iter().zip(coverage) {
        assert_eq!(cell(&head, row, "outcome"), entry["outcome"].as_str().unwrap());
    }
    let open = rows.iter().filter(|row| cell(&head, row, "needed_and_open") == "yes").count();
    assert_eq!(open, device["unanswered"].as_array().unwrap().len());
    let (head, rows) = table(&printed(&demo(), "csv-apps"));
    let installed = rows.iter().filter(|row| cell(&head, row, "state") == "installed").count();
    assert_eq!(installed.to_string(), device["inventory"]["apps"].to_string());
    let spy = rows.iter().find(|row| cell(&head, row, "id") == "com.systemservice").unwrap();
    assert_eq!((cell(&head, spy, "level"), cell(&head, spy, "family")), ("4", "TheTruthSpy"));
    assert!(cell(&head, spy, "rules").contains("known-app"));
}

#[test]
fn files_for_excel_have_its_mark_and_the_standard_output_has_none() {
    let room = tempfile::tempdir().unwrap();
    let file = room.path().join("f.csv");
    let output = stalkscan(&["-o", &format!("csv={}", file.display()), demo().to_str().unwrap()]);
    assert_eq!(output.status.code(), Some(13));
    let text = std::fs::read_to_string(&file).unwrap();
    assert_eq!(text, format!("\u{feff}{}", printed(&demo(), "csv")));
    assert!(text.contains("\r\n") && !text.replace("\r\n", "").contains('\n'));
}

/// A phone whose apps were named by somebody who wants a spreadsheet to run what they wrote.
#[test]
fn no_cell_is_a_formula() {
    let room = tempfile::tempdir().unwrap();
    let folder = room.path().join("androidqf");
    std::fs::create_dir(&folder).unwrap();
    let packages = r#"[{"name":"=HYPERLINK(\"http://x\")","installer":"@SUM(1)","uid":1,"disabled":false,"system":false,"third_party":true,"files":[]},
        {"name":"+cmd|'/c calc'!A1","installer":"-2+3","uid":2,"disabled":false,"system":false,"third_party":true,"files":[]},
        {"name":"a,\"b\"\nc","installer":"\tx","uid":3,"disabled":false,"system":false,"third_party":true,"files":[]}]"#;
    std::fs::write(folder.join("packages.json"), packages).unwrap();
    std::fs::write(folder.join("acquisition.json"), r#"{"uuid":"x","androidqf_version":"1.6"}"#).unwrap();
    std::fs::write(folder.join("getprop.txt"), "[ro.product.model]: [=1]\n").unwrap();
    let mut seen = 0;
    for form in ["csv", "csv-apps", "csv-coverage"] {
        let (_, rows) = table(&printed(&folder, form));
        for cell in rows.iter().flat_map(csv::StringRecord::iter) {
            assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r']), "{form}: {cell:?}");
            assert!(!cell.contains(['\n', '\r', '\t']), "{form}: {cell:?}");
            seen += usize::from(cell.starts_with("'=") || cell.starts_with("'+"));
        }
    }
    assert!(seen >= 2, "the names were not in the tables");
}

/// The time of an event without its offset, once the event has what Timesketch wants.
fn time_of(event: &Value) -> String {
    for field in ["message", "timestamp_desc"] {
        assert!(event[field].as_str().is_some_and(|text| !text.is_empty()), "{event}");
    }
    let time = event["datetime"].as_str().unwrap();
    let of_the_phone = event["timestamp_desc"].as_str().unwrap().ends_with(" (phone's clock)");
    assert_eq!(event["clock"], if of_the_phone { "phone" } else { "UTC" });
    // Timesketch takes the form of the first time for all of them.
    let bare = time.strip_suffix("+00:00").unwrap();
    assert_eq!(bare.len(), "2026-03-01T09:30:00".len(), "{time}");
    bare.parse::<jiff::civil::DateTime>().unwrap();
    bare.to_owned()
}

#[test]
fn the_timeline_has_the_fields_that_timesketch_wants() {
    let room = tempfile::tempdir().unwrap();
    let (lines, sheet) = (room.path().join("t.jsonl"), room.path().join("t.CSV"));
    let output = stalkscan(&[
        "-o",
        &format!("timeline={}", lines.display()),
        "-o",
        &format!("timeline={}", sheet.display()),
        demo().to_str().unwrap(),
    ]);
    assert_eq!(output.status.code(), Some(13));
    let lines = std::fs::read_to_string(&lines).unwrap();
    assert_eq!(lines, printed(&demo(), "timeline"));
    let events: Vec<Value> = lines.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert!(events.len() > 5, "{lines}");
    let times: Vec<String> = events.iter().map(time_of).collect();
    assert!(times.is_sorted(), "{times:?}");
    let told = |what: &str, id: &str| {
        events.iter().any(|e| {
            e["timestamp_desc"].as_str().unwrap().starts_with(what)
                && e["message"].as_str().unwrap().contains(id)
        })
    };
    assert!(told("App first installed", "com.systemservice"), "{lines}");
    assert!(told("Copy made", ""), "{lines}");
    let (head, rows) = table(&std::fs::read_to_string(&sheet).unwrap());
    assert_eq!(head.iter().take(3).collect::<Vec<_>>(), ["message", "datetime", "timestamp_desc"]);
    assert_eq!(rows.len(), events.len());
    for (row, event) in rows.iter().zip(&events) {
        assert_eq!(cell(&head, row, "message").trim_start_matches('\''), event["message"].as_str().unwrap());
    }
}

/// Installations, profiles and removals of an iPhone, without the names of persons.
#[test]
fn the_timeline_of_an_iphone_masks_identifiers() {
    let room = tempfile::tempdir().unwrap();
    let out = room.path().join("copy");
    let made = stalkscan(&["sample", "iphone-managed", "--as", "ios-backup", "--out", out.to_str().unwrap()]);
    let copy = PathBuf::from(String::from_utf8(made.stdout).unwrap().trim());
    let masked = printed(&copy, "timeline");
    assert!(masked.lines().count() > 0);
    let whole = stalkscan(&["-o", "timeline", "--redact", "none", copy.to_str().unwrap()]);
    assert_eq!(String::from_utf8(whole.stdout).unwrap().lines().count(), masked.lines().count());
}
