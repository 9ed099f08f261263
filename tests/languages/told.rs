//! Why something was not read, and what to try next, in every language; the JSON stays English.

use std::path::Path;
use std::process::{Command, Output};

use stalkscan::speech::{Lang, Message};

fn run(path: &Path, args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).arg(path).env_clear().output().unwrap()
}

/// Without the characters that isolate values, without tags, and with single blanks for line ends.
fn flat(text: &[u8]) -> String {
    let text = String::from_utf8(text.to_vec()).unwrap();
    let mut out = String::new();
    let mut tag = false;
    for c in text.replace(['\u{2068}', '\u{2069}'], "").chars() {
        match c {
            '<' => tag = true,
            '>' => tag = false,
            c if !tag => out.push(c),
            _ => {}
        }
    }
    let out = out.replace("&#39;", "'").replace("&quot;", "\"").replace("&gt;", ">");
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn said(lang: Lang, message: &Message) -> String {
    flat(lang.say(message).replace('<', "").as_bytes())
}

#[test]
fn what_cannot_be_opened_is_told_in_the_language_of_the_report() {
    let folder = tempfile::tempdir().unwrap();
    let cases: [(&str, &[u8], Message, &str); 3] = [
        (
            "report.pdf",
            b"%PDF-1.7",
            Message::new("why-this-not-backup-phone").said("what", "why-pdf-document"),
            "try-check-right-file-stalkscan-formats",
        ),
        ("nothing.zip", b"", "why-file-empty".into(), "try-check-right-file-stalkscan-formats"),
        (
            "cut.zip",
            b"PK\x03\x04",
            Message::new("why-this-which-this-version-does").said("what", "why-zip-archive-empty-or-cannot"),
            "try-copy-from-phone-again-compare",
        ),
    ];
    for (name, bytes, message, hint) in cases {
        let path = folder.path().join(name);
        std::fs::write(&path, bytes).unwrap();
        let english = run(&path, &["-o", "json"]).stdout;
        assert!(flat(&english).contains(&Lang::En.say(&message)), "{name}: {}", flat(&english));
        for lang in Lang::ALL {
            let of = ["--lang", lang.tag()];
            for reader in ["survivor", "technician", "police"] {
                for form in ["text", "html"] {
                    let output = run(&path, &[of.as_slice(), &["--for", reader, "-o", form]].concat());
                    let shown = format!("{} {}", flat(&output.stdout), flat(&output.stderr));
                    assert!(shown.contains(&said(*lang, &message)), "{lang:?} {reader} {form}: {shown}");
                    assert!(shown.contains(&said(*lang, &hint.into())), "{lang:?} {reader} {form}: {shown}");
                    let foreign = *lang != Lang::En && shown.contains(&Lang::En.say(&message));
                    assert!(!foreign, "{lang:?} {reader} {form}: {shown}");
                }
            }
            let json = run(&path, &[of.as_slice(), &["-o", "json"]].concat());
            assert_eq!(json.stdout, english, "{lang:?}");
            let beside = flat(&json.stderr);
            assert!(beside.contains(&said(*lang, &message)), "{lang:?}: {beside}");
        }
    }
}

#[test]
fn why_a_question_is_open_is_told_in_the_language_of_the_report() {
    let path = crate::root().join("fixtures/demo/bugreport-demo.zip");
    let why = Message::new("why-this-phone-prints-no-log");
    for lang in Lang::ALL {
        for form in ["text", "html"] {
            let output = run(&path, &["--lang", lang.tag(), "--for", "technician", "-o", form]);
            let shown = flat(&output.stdout);
            assert!(shown.contains(&said(*lang, &why)), "{lang:?} {form}: {shown}");
            assert!(*lang == Lang::En || !shown.contains(&Lang::En.say(&why)), "{lang:?} {form}: {shown}");
        }
    }
}

/// An iOS backup whose list of its own apps breaks off.
fn with_a_damaged_list(room: &Path) -> std::path::PathBuf {
    let made = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(["sample", "iphone-managed", "--as", "ios-backup", "--out"])
        .arg(room)
        .env_clear()
        .output()
        .unwrap();
    let folder = std::path::PathBuf::from(String::from_utf8(made.stdout).unwrap().trim());
    std::fs::write(folder.join("Info.plist"), "<plist><dict><key>Device Name</key><string>x").unwrap();
    folder
}

#[test]
fn words_of_decoders_are_marked_and_never_told_to_the_person() {
    let room = tempfile::tempdir().unwrap();
    let folder = with_a_damaged_list(room.path());
    let page = |lang: Lang, reader: &str, form: &str| {
        let output = run(&folder, &["--lang", lang.tag(), "--for", reader, "-o", form]);
        String::from_utf8(output.stdout).unwrap()
    };
    // What the reader of property lists says, by the page in Spanish that sets it off.
    let spanish = page(Lang::Es, "technician", "html");
    let (_, rest) = spanish.split_once("<bdi lang=\"en\" dir=\"ltr\">").expect("no wording is set off");
    let wording = rest.split('<').next().unwrap().to_owned();
    assert!(wording.len() > 8 && wording.is_ascii(), "{wording}");
    assert!(page(Lang::En, "technician", "html").contains(&wording));
    for lang in Lang::ALL.iter().copied().filter(|lang| *lang != Lang::En) {
        for reader in ["technician", "police"] {
            let page = page(lang, reader, "html");
            let set_off = format!("<bdi lang=\"en\" dir=\"ltr\">{wording}</bdi>");
            assert_eq!(page.matches(&wording).count(), page.matches(&set_off).count(), "{lang:?} {reader}");
            assert!(page.contains(&set_off), "{lang:?} {reader}");
        }
        for form in ["html", "text"] {
            assert!(!page(lang, "survivor", form).contains(&wording), "{lang:?} {form}");
        }
    }
}

#[test]
fn a_text_made_at_run_time_is_never_an_id() {
    let hostile = Message::from("why-file-empty".to_owned());
    assert_eq!(hostile.to_string(), "why-file-empty");
    assert!(Lang::De.say(&hostile).starts_with("\"why-file-empty\" ("));
    assert_eq!(Message::detail("a { $b } c").to_string(), "a { $b } c");
}
