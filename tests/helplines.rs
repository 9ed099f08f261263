//! Only helplines that somebody checked are shipped. Kept twice on purpose: a number that is changed or added in
//! `signatures/helplines.toml` alone fails here, until whoever checked it adds it to this list too.
#![expect(clippy::unwrap_used, clippy::disallowed_methods, reason = "a test that reads the source tree")]

use std::collections::BTreeSet;
use std::path::Path;
use std::process::Command;

/// Region and number of every helpline that was checked against its source.
const CHECKED: &[(&str, &str)] = &[
    ("GB", "0808 802 0300"),
    ("GB", "999"),
    ("GB", "101"),
    ("GB", "0808 2000 247"),
    ("GB", "0808 801 0327"),
    ("GB-SCT", "0800 027 1234"),
    ("GB", "020 3866 4107"),
    ("GB", "999, then 55"),
    ("US", "1-800-799-7233"),
    ("US", "1-800-656-4673"),
    ("US", "1-866-331-9474"),
    ("US", "911"),
    ("AU", "1800 737 732 (text 0458 737 732)"),
    ("AU", "000"),
];

/// What is wrong with a list of helplines.
fn problems(text: &str) -> Vec<String> {
    let document: toml::Table = text.parse().unwrap();
    let mut wrong = Vec::new();
    for line in document.get("helpline").and_then(toml::Value::as_array).unwrap() {
        let part = |key: &str| line.get(key).and_then(toml::Value::as_str).unwrap_or_default();
        let (region, number) = (part("region"), part("number"));
        if !CHECKED.contains(&(region, number)) {
            wrong.push(format!("{region} {number} is not among the checked ones"));
        }
        if part("verified").parse::<jiff::civil::Date>().is_err() {
            wrong.push(format!("{region} {number} does not say when it was checked"));
        }
        if part("source").is_empty() {
            wrong.push(format!("{region} {number} does not say where it is known from"));
        }
        let said = format!("{} {number}", part("name")).to_lowercase();
        if ["24h", "24/7", "24 hours", "open", " am", " pm", "daily", "weekday"]
            .iter()
            .any(|word| said.contains(word))
        {
            wrong.push(format!("{region} {number} tells opening hours, which change"));
        }
    }
    wrong
}

fn shipped() -> String {
    std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("signatures/helplines.toml")).unwrap()
}

#[test]
fn every_helpline_was_checked_and_an_unchecked_one_is_found() {
    assert_eq!(problems(&shipped()), Vec::<String>::new());
    let with = |more: &str| problems(&format!("{}\n[[helpline]]\n{more}\n", shipped()));
    let rest = "source = \"x\"\nverified = \"2026-11-22\"";
    for (planted, wanted) in [
        (format!("region = \"DE\"\nname = \"a\"\nnumber = \"116 016\"\n{rest}"), "not among the checked"),
        ("region = \"GB\"\nname = \"a\"\nnumber = \"999\"\nsource = \"x\"".to_owned(), "when it was checked"),
        (
            "region = \"GB\"\nname = \"a\"\nnumber = \"999\"\nverified = \"2026-11-22\"".to_owned(),
            "known from",
        ),
        (format!("region = \"GB\"\nname = \"a, 24h\"\nnumber = \"999\"\n{rest}"), "opening hours"),
    ] {
        let found = with(&planted);
        assert!(found.len() == 1 && found[0].contains(wanted), "{planted}: {found:?}");
    }
}

#[test]
fn the_program_refuses_a_helpline_without_the_day_of_its_check() {
    let room = tempfile::tempdir().unwrap();
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("signatures");
    std::fs::create_dir(room.path().join("families")).unwrap();
    for entry in walkdir::WalkDir::new(&root).max_depth(2) {
        let path = entry.unwrap().into_path();
        if path.extension().is_some_and(|end| end == "toml") {
            std::fs::copy(&path, room.path().join(path.strip_prefix(&root).unwrap())).unwrap();
        }
    }
    let lint = || {
        let program = env!("CARGO_BIN_EXE_stalkscan");
        Command::new(program).args(["signatures", "lint"]).arg(room.path()).env_clear().output().unwrap()
    };
    assert_eq!(lint().status.code(), Some(0), "{}", String::from_utf8_lossy(&lint().stdout));
    let planted = "\n[[helpline]]\nregion = \"GB\"\nname = \"a\"\nnumber = \"999\"\nsource = \"x\"\n";
    std::fs::write(room.path().join("helplines.toml"), shipped() + planted).unwrap();
    let output = lint();
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(output.status.code(), Some(20), "{said}");
    assert!(said.contains("helplines.toml") && said.contains("verified"), "{said}");
}

/// The list that the facts were gathered in, where it is at hand.
#[test]
fn the_facts_call_every_checked_helpline_verified() {
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts/helplines.csv");
    let Ok(text) = std::fs::read_to_string(&facts) else {
        println!("skipped: {} is not here", facts.display());
        return;
    };
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let verified: BTreeSet<String> = reader
        .records()
        .map(Result::unwrap)
        .filter(|row| &row[3] == "VERIFIED")
        .map(|row| format!("{} {}", &row[0], row[2].replace(" / ", ", then ")))
        .collect();
    let known: BTreeSet<String> =
        CHECKED.iter().map(|(region, number)| format!("{region} {number}")).collect();
    assert_eq!(known, verified);
}

fn text(args: &[&str]) -> (Option<i32>, String, String) {
    let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip");
    let program = env!("CARGO_BIN_EXE_stalkscan");
    let output = Command::new(program).arg(demo).args(args).env_clear().output().unwrap();
    let words =
        |bytes: &[u8]| String::from_utf8_lossy(bytes).split_whitespace().collect::<Vec<_>>().join(" ");
    (output.status.code(), words(&output.stdout), words(&output.stderr))
}

#[test]
fn a_region_is_chosen_and_never_guessed() {
    let (_, said, _) = text(&["--region", "gb"]);
    for wanted in [
        "0808 802 0300, National Stalking Helpline (Suzy Lamplugh Trust), checked 22 November 2026",
        "999, Police emergency, checked",
        "101, Police non-urgent, checked",
        "A call may show in the call log",
    ] {
        assert!(said.contains(wanted), "{wanted:?} is missing in {said}");
    }
    assert!(!said.contains("1-800-799-7233") && !said.contains("0800 027 1234"), "{said}");
    let beside = |said: &str| said.matches(" 2026 (may show in the call log)").count();
    let british = CHECKED.iter().filter(|(region, _)| *region == "GB").count();
    assert_eq!((beside(&said), said.matches(", checked ").count()), (british, british), "{said}");
    let (_, said, _) = text(&["--region", "GB-SCT"]);
    assert!(said.find("0800 027 1234").unwrap() < said.find("0808 802 0300").unwrap(), "{said}");
    let (code, _, said) = text(&["--region", "GBR"]);
    assert!(code == Some(2) && said.contains("did you mean \"GB\"?") && said.contains("AU, GB"), "{said}");
    let (code, _, said) = text(&["--region", "ZZZZZ"]);
    assert!(code == Some(2) && said.contains("support service of your country"), "{said}");
    let (_, all, _) = text(&[]);
    assert!(all.contains("GB: ") && all.contains("US: ") && all.contains("AU: "), "{all}");
    let (_, _, how) = text(&["-v"]);
    assert!(how.contains("choose yours with --region (AU, GB, GB-SCT, US)"), "{how}");
}
