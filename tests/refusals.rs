//! What the command line says beside results, in every language: each refusal with a cause and a next step, none of it empty
//! or left in English, and in English as scripts know it.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    reason = "tests run the program and write their own inputs"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stalkscan::speech::{Direction, Lang, Message};

/// The program, in the language of a system.
fn said(lang: Lang, args: &[&str]) -> Output {
    let locale = format!("{}_XX.UTF-8", lang.tag());
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().env("LANG", locale).output().unwrap()
}

fn stderr(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

/// Without the characters that isolate values.
fn bare(text: &str) -> String {
    text.replace(['\u{2068}', '\u{2069}'], "")
}

fn others() -> impl Iterator<Item = Lang> {
    Lang::ALL.iter().copied().filter(|lang| *lang != Lang::En)
}

/// A text without what is typed (`stalkscan formats`), which is the same in every language.
fn without_commands(text: &str) -> String {
    text.split('`').step_by(2).collect::<Vec<_>>().join(" ; ")
}

/// Three words of English in a row, wherever a text has them.
fn windows(text: &str) -> Vec<String> {
    let text = without_commands(text);
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
    words
        .windows(3)
        .filter(|three| three.iter().all(|word| plain(word)))
        .map(|three| three.join(" "))
        .collect()
}

/// A text without technical wording, which is English everywhere and says so.
fn without_technical(text: &str, lang: Lang) -> String {
    let mark = lang.say(&Message::technical("\u{0}"));
    let mark = bare(&mark);
    let after = mark.split('\u{0}').nth(1).unwrap();
    let mut text = text.to_owned();
    while let Some(at) = text.find(after) {
        let begin = text[..at].rfind('\n').map_or(0, |line| line + 1);
        let quote = text[begin..at].find('"').map_or(begin, |quote| begin + quote);
        text.replace_range(quote..at + after.len(), "");
    }
    text
}

struct Room(tempfile::TempDir);

impl Room {
    fn path(&self, name: &str) -> PathBuf {
        self.0.path().join(name)
    }

    fn name(&self, name: &str) -> String {
        self.path(name).to_str().unwrap().to_owned()
    }

    fn file(&self, name: &str, bytes: &[u8]) -> String {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        self.name(name)
    }

    /// A copy of a phone of this program.
    fn sample(&self, phone: &str, container: &str) -> String {
        let out = self.name(&format!("sample-{container}"));
        let output = said(Lang::En, &["sample", phone, "--as", container, "--out", &out]);
        assert_eq!(output.status.code(), Some(0), "{}", stderr(&output));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}

fn demo() -> String {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    root.join("fixtures/demo/bugreport-demo.zip").to_str().unwrap().to_owned()
}

fn words(parts: &[&str]) -> Vec<String> {
    parts.iter().map(|part| (*part).to_owned()).collect()
}

/// Refusals of the arguments and of where results go.
fn of_arguments(room: &Room) -> Vec<(i32, Vec<String>)> {
    let demo = &*demo();
    let there = &*room.file("there.json", b"{}");
    let to_there = &*format!("json={there}");
    let same = room.name("same");
    let (one, two) = (&*format!("json={same}"), &*format!("html={same}"));
    let nowhere = &*format!("json={}", room.name("no-such-folder/x.json"));
    let cases: &[(i32, &[&str])] = &[
        (2, &["scna"]),
        (2, &["/no/such/backup"]),
        (2, &["man", "bundel"]),
        (2, &["man", "zzzzzzzzz"]),
        (2, &["explain", "know-app"]),
        (2, &["explain", "zzzzzzzzz"]),
        (2, &["--skip", "known-apps", demo]),
        (2, &["--skip", "zzzzzzzzz", demo]),
        (2, &["--as", "bugreprot", demo]),
        (2, &["--as", "zzzzzzzzz", demo]),
        (2, &["-o", "jsno", demo]),
        (2, &["-o", "zzzzzzzzz", demo]),
        (2, &["-o", "json=", demo]),
        (2, &["-o", "json", "-o", "text", demo]),
        (2, &["-o", one, "-o", two, demo]),
        (2, &["-o", to_there, demo]),
        (1, &["-o", nowhere, demo]),
        (2, &["--lang", "tlh", demo]),
        (2, &["--region", "GBB", demo]),
        (2, &["--region", "zzzzz", demo]),
        (2, &["--known", "/no/such/file", demo]),
        (2, &["sample", "zzzzzzzzz"]),
        (2, &["sample", "demo"]),
        (2, &["sample", "demo", "--as", "zzzzzzzzz", "--out", "x"]),
        (2, &["sample", "demo", "--as", "ios-backup", "--out", "x"]),
        (2, &["compare", there, there]),
        (2, &["compare", there, "/no/such/file"]),
    ];
    cases.iter().map(|(code, args)| (*code, words(args))).collect()
}

/// Refusals of passphrases and copies.
fn of_copies(room: &Room) -> Vec<(i32, Vec<String>)> {
    let demo = &*demo();
    let locked = &*room.sample("iphone-managed", "ios-backup-encrypted");
    let open = &*room.sample("iphone-managed", "ios-backup");
    let into_it = &*format!("json={open}/report.json");
    let wrong = &*room.file("wrong.txt", b"not the passphrase");
    let empty = &*room.file("empty.txt", b"");
    let long = &*room.file("long.txt", &vec![b'x'; 70_000]);
    let utf_16 = &*room.file("utf-16.txt", &[0xff, 0xfe, 0x00]);
    let notes = &*room.file("notes.txt", b"nothing in here is a phone\n");
    let picture = &*room.file("photo.png", b"\x89PNG\r\n\x1a\n0000");
    let cut = &*room.file("cut.zip", b"PK\x03\x04");
    let new = &*room.name("new");
    let cases: &[(i32, &[&str])] = &[
        (2, &["--passphrase-file", "/no/such/file", demo]),
        (2, &["--passphrase-file", empty, demo]),
        (2, &["--passphrase-file", long, demo]),
        (2, &["--passphrase-file", utf_16, demo]),
        (4, &[locked]),
        (4, &["--passphrase-file", wrong, locked]),
        (4, &["facts", locked]),
        (4, &["bundle", locked, "--out", new]),
        (2, &["-o", into_it, open]),
        (3, &[notes]),
        (3, &[picture]),
        (3, &[cut]),
        (3, &["facts", notes]),
        (3, &["bundle", notes, "--out", new]),
    ];
    cases.iter().map(|(code, args)| (*code, words(args))).collect()
}

/// Refusals of signatures and lists.
fn of_signatures(room: &Room) -> Vec<(i32, Vec<String>)> {
    let demo = &*demo();
    room.file("bad/families/x.toml", b"id = \"SSC-0001\"\nnmae = \"x\"\n");
    let bad = &*room.name("bad");
    let text = &*room.file("pack.txt", b"this is a text\n");
    let (pack, signed) = (&*room.name("a.pack"), &*room.name("signed.pack"));
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("signatures");
    let packed = said(Lang::En, &["signatures", "pack", folder.to_str().unwrap(), "-o", pack]);
    assert_eq!(packed.status.code(), Some(0), "{}", stderr(&packed));
    let bytes = std::fs::read(pack).unwrap();
    std::fs::write(signed, &bytes).unwrap();
    room.file("signed.pack.minisig", b"this is no signature\n");
    let damaged = &*room.file("damaged.pack", bytes.split_at(bytes.len() / 2).0);
    let empty = &*room.file("list.txt", b"");
    let drafts = &*room.name("drafts");
    let cases: &[(i32, &[&str])] = &[
        (5, &["--signatures", "/no/such/folder", demo]),
        (5, &["--signatures", bad, demo]),
        (5, &["--signatures", text, demo]),
        (5, &["--signatures", text, "--allow-unsigned", demo]),
        (5, &["--signatures", pack, demo]),
        (5, &["--signatures", damaged, "--allow-unsigned", demo]),
        (5, &["--signatures", signed, demo]),
        (2, &["--trusted-key", text, "--signatures", signed, demo]),
        (5, &["--extra", empty, demo]),
        (5, &["--extra", bad, demo]),
        (2, &["--extra", "/no/such/list", demo]),
        (20, &["signatures", "verify", pack]),
        (2, &["signatures", "list", "zzzzzzzzz"]),
        (2, &["signatures", "show", "zzzzzzzzz"]),
        (2, &["signatures", "new", "x", "--folder", "/no/such/folder"]),
        (2, &["signatures", "new", "\u{3042}", "--folder", bad]),
        (2, &["signatures", "import", empty, "--out", drafts, "--source", "x", "--licence", "y"]),
        (
            2,
            &[
                "signatures",
                "import",
                empty,
                "--out",
                drafts,
                "--source",
                "x",
                "--licence",
                "y",
                "--date",
                "z",
            ],
        ),
    ];
    cases.iter().map(|(code, args)| (*code, words(args))).collect()
}

/// Refusals of evidence bundles.
fn of_bundles(room: &Room) -> Vec<(i32, Vec<String>)> {
    let demo = &*demo();
    let file = &*room.file("a-file", b"x");
    room.file("full/mine.txt", b"x");
    let full = &*room.name("full");
    std::fs::create_dir_all(room.path("empty")).unwrap();
    let empty = &*room.name("empty");
    let cases: &[(i32, &[&str])] = &[
        (2, &["bundle", "/no/such/copy", "--out", file]),
        (2, &["bundle", demo, "--out", file]),
        (2, &["bundle", demo, "--out", full]),
        (2, &["bundle", demo, "--out", full, "--force"]),
        (2, &["bundle", "verify", file]),
        (2, &["bundle", "verify", empty]),
    ];
    cases.iter().map(|(code, args)| (*code, words(args))).collect()
}

fn all(room: &Room) -> Vec<(i32, Vec<String>)> {
    [of_arguments(room), of_copies(room), of_signatures(room), of_bundles(room)].concat()
}

#[test]
fn every_refusal_is_said_in_every_language() {
    if !cfg!(target_os = "linux") {
        println!("skipped: the language of this system is not set by a variable");
        return;
    }
    let room = Room(tempfile::tempdir().unwrap());
    for (code, args) in all(&room) {
        let args: Vec<&str> = args.iter().map(String::as_str).collect();
        let english = said(Lang::En, &args);
        assert_eq!(english.status.code(), Some(code), "{args:?}: {}", stderr(&english));
        let english = stderr(&english);
        assert!(english.starts_with("stalkscan: ") && english.contains("\n  next: "), "{args:?}: {english}");
        for lang in others() {
            let output = said(lang, &args);
            assert_eq!(output.status.code(), Some(code), "{args:?} in {lang:?}: {}", stderr(&output));
            let text = bare(&stderr(&output));
            let step = format!("\n  {} ", lang.id("next-step"));
            assert!(text.starts_with("stalkscan: ") && text.contains(&step), "{args:?} in {lang:?}: {text}");
            let own = without_technical(&text, lang);
            for window in windows(&english) {
                assert!(!own.contains(&window), "{args:?} in {lang:?} says {window:?}: {text}");
            }
        }
    }
}

#[test]
fn the_language_asked_for_comes_before_that_of_the_system() {
    let asked = |args: &[&str]| stderr(&said(Lang::De, args));
    let english = "stalkscan: no such file or command: /no/such/copy\n  next: check the spelling; `stalkscan --help` lists the commands\n";
    assert_eq!(asked(&["/no/such/copy", "--lang", "en"]), english);
    assert_eq!(asked(&["--lang=en-GB", "/no/such/copy"]), english);
    let spanish = Message::new("refused-not-there").text("path", "/no/such/copy");
    assert!(asked(&["/no/such/copy", "--lang", "es"]).contains(&Lang::Es.say(&spanish)));
    // Arguments that are not understood are told in English by the library that reads them, after a word about that.
    for (args, lang) in
        [(&["--no-such", "--lang", "uk"][..], Lang::Uk), (&["--no-such", "--lang=ar"], Lang::Ar)]
    {
        let text = bare(&asked(args));
        assert!(text.starts_with(&format!("stalkscan: {}\n", lang.id("refused-command-line"))), "{text}");
        assert!(text.contains("--no-such"), "{text}");
    }
    assert!(asked(&["--no-such", "--lang", "en"]).starts_with("error: "));
}

#[test]
fn what_is_being_done_is_said_in_the_language_of_the_screen() {
    let demo = demo();
    let english = stderr(&said(Lang::En, &["-v", &demo]));
    assert!(windows(&english).len() > 5, "{english}");
    for lang in others() {
        let text = bare(&stderr(&said(lang, &["-v", "--lang", lang.tag(), &demo])));
        for id in ["tell-reading-copy", "tell-judging"] {
            assert!(text.contains(&lang.id(id)), "{lang:?}: {text}");
        }
        for window in windows(&english) {
            assert!(!text.contains(&window), "{lang:?} says {window:?}: {text}");
        }
    }
    let room = Room(tempfile::tempdir().unwrap());
    let known = room.file("known.txt", b"com.example.nobody\n");
    for lang in others() {
        let text = bare(&stderr(&said(lang, &["--lang", lang.tag(), "--known", &known, &demo])));
        let unused = lang.say(&Message::new("tell-known-unused").text("id", "com.example.nobody"));
        assert!(text.contains(&bare(&unused)), "{lang:?}: {text}");
    }
}

/// The line takes its direction from the sentence: nothing that is written from left to right stands before it but what is
/// isolated, and every isolate is closed on its line.
#[test]
fn sentences_from_right_to_left_begin_at_the_right() {
    let room = Room(tempfile::tempdir().unwrap());
    let lang = Lang::Ar;
    assert_eq!(lang.direction(), Direction::RightToLeft);
    for (_, args) in all(&room) {
        let mut args: Vec<&str> = args.iter().map(String::as_str).collect();
        if !args.contains(&"--lang") {
            args.push("--lang=ar");
        }
        let output = said(lang, &args);
        for line in stderr(&output).lines().filter(|line| !line.is_empty()) {
            let (mut depth, mut first) = (0_usize, None);
            for c in line.chars() {
                match c {
                    '\u{2066}' | '\u{2068}' => depth += 1,
                    '\u{2069}' => depth -= 1,
                    c if depth == 0 && c.is_alphabetic() => first = first.or(Some(c)),
                    _ => {}
                }
            }
            assert_eq!(depth, 0, "{args:?}: {line:?}");
            let english = output.status.code() == Some(2) && line.is_ascii();
            assert!(
                english || first.is_none_or(|c| ('\u{600}'..'\u{700}').contains(&c)),
                "{args:?}: {line:?}"
            );
        }
    }
}

#[test]
fn planted_english_is_found() {
    assert_eq!(windows("stalkscan: it exists already here"), ["it exists already", "exists already here"]);
    assert!(windows("formats: text, html, json; `stalkscan signatures lint` x").is_empty());
    let german = format!("a: {} b", Lang::De.say(&Message::technical("it broke off")));
    assert_eq!(without_technical(&german, Lang::De), "a:  b");
}
