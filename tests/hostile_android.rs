//! Hostile copies of Android phones, as tables: what was done to a copy, and what must come of it. Nothing panics, all
//! ends, the copy says what is wrong with it, and the app in the untouched part is still found. Which test stands for
//! which known trick is listed in `docs/hostile-inputs.md`.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

#[path = "common/tar_member.rs"]
mod tar_member;
#[path = "common/zipped.rs"]
mod zipped;

use std::collections::BTreeSet;
use std::path::Path;

use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::model::{AppClaim, Fact, Outcome};
use stalkscan::sample::{App, Container, Recipe};
use stalkscan::source::{NoKey, discover};

use self::tar_member::member;
use self::zipped::zipped;

/// The app that no trick touches.
const GOOD: &str = "org.example.untouched";

/// What came of a copy.
#[derive(Debug, Default)]
struct Seen {
    /// Apps that are said to be installed.
    apps: BTreeSet<String>,
    /// Apps that some list names.
    listed: BTreeSet<String>,
    /// Refusals, remarks and the reasons of gaps.
    said: String,
    /// Whether something was refused.
    refused: bool,
    /// Whether every copy counts as whole and every file of it as read.
    whole: bool,
}

fn see(path: &Path, limits: &Limits) -> Seen {
    let mut seen = Seen { whole: true, ..Seen::default() };
    let refused = match discover(path, &mut NoKey, limits) {
        Ok(found) => {
            for backup in &found.backups {
                seen.said += &backup.notes.iter().map(ToString::to_string).collect::<Vec<_>>().join("\n");
                seen.whole &= backup.complete;
                let evidence = artifact::read(backup, limits);
                for observed in &evidence.facts {
                    match &observed.fact {
                        Fact::App { id, claim: AppClaim::Installed(true), .. } => {
                            seen.apps.insert(id.to_string());
                        }
                        Fact::App { id, claim: AppClaim::Listed(_), .. } => {
                            seen.listed.insert(id.to_string());
                        }
                        _ => {}
                    }
                }
                for answer in evidence.answers.iter().filter(|answer| answer.file.is_some()) {
                    if let Outcome::Partial(why) | Outcome::Failed(why) | Outcome::Locked(why) =
                        &answer.outcome
                    {
                        seen.whole = false;
                        seen.said.push('\n');
                        seen.said += &why.to_string();
                    }
                }
            }
            found.refused
        }
        Err(error) => vec![error],
    };
    for error in refused {
        seen.refused = true;
        assert!(!error.hint.to_string().is_empty(), "{error}: no next step");
        seen.said += &error.message.to_string();
    }
    seen
}

fn see_bytes(bytes: &[u8], limits: &Limits) -> Seen {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("copy");
    std::fs::write(&path, bytes).unwrap();
    see(&path, limits)
}

// ------------------------------------------------------------------------------------------------ tar and _manifest

fn file(name: &[u8], content: &[u8]) -> Vec<u8> {
    member(name, b'0', format!("{:011o}", content.len()).as_bytes(), content)
}

fn manifest(package: &str) -> Vec<u8> {
    format!("1\n{package}\n7\n34\ncom.android.vending\n1\n0\n").into_bytes()
}

/// An archive of the untouched app with something between its manifest and another untouched app.
fn adb(inside: &[u8]) -> Vec<u8> {
    [
        b"ANDROID BACKUP\n5\n0\nnone\n",
        &file(format!("apps/{GOOD}/_manifest").as_bytes(), &manifest(GOOD))[..],
        inside,
        &file(b"apps/org.example.last/_manifest", &manifest("org.example.last")),
        &[0; 1024],
    ]
    .concat()
}

/// Something in an archive, a word on it ("" where it is harmless and nothing is said), and whether what follows stays.
type TarCase = (&'static str, Vec<u8>, &'static str, bool);

fn tar_cases() -> Vec<TarCase> {
    let evil = manifest("com.evil.app");
    let mut wrong_sum = file(b"apps/com.evil.app/_manifest", &evil);
    wrong_sum[0] = b'b';
    let nul = [&b"apps/com.evil\0.app/_manifest"[..], b""].concat();
    vec![
        ("a name that climbs", file(b"apps/../../../etc/_manifest", &evil), "outside", true),
        ("an absolute name", file(b"/etc/apps/com.evil.app/_manifest", &evil), "", true),
        ("backslashes", file(b"apps\\com.evil.app\\_manifest", &evil), "", true),
        ("a drive", file(b"C:/apps/com.evil.app/_manifest", &evil), "", true),
        ("a zero byte in the name", file(&nul, &evil), "", true),
        ("an app without a name", file(b"apps//_manifest", &evil), "cannot be those of apps", true),
        (
            "two manifests",
            file(format!("apps/{GOOD}/_manifest").as_bytes(), &manifest(GOOD)),
            "two manifests",
            true,
        ),
        (
            "the manifest of another app",
            file(b"apps/com.other.app/_manifest", &manifest("com.evil.app")),
            "lies in the folder of",
            true,
        ),
        ("a link", member(b"apps/com.evil.app/_manifest", b'2', b"00000000000", b""), "link", true),
        ("a device", member(b"apps/com.evil.app/_manifest", b'3', b"00000000000", b""), "devices", true),
        ("a pipe", member(b"apps/com.evil.app/_manifest", b'6', b"00000000000", b""), "pipes", true),
        ("a wrong check sum", wrong_sum, "no valid header", true),
        (
            "a negative size",
            member(b"apps/com.evil.app/_manifest", b'0', &[0xff; 12], b""),
            "no valid header",
            true,
        ),
        (
            "a size beyond the end",
            member(b"apps/com.evil.app/f/x", b'0', b"77777777777", b"x"),
            "ends in the middle",
            false,
        ),
        ("a long name of 8 GiB", member(b"L", b'L', b"77777777777", b"x"), "ends in the middle", false),
        ("rubbish between members", vec![b'r'; 1024], "no valid header", true),
    ]
}

#[test]
fn tricks_in_the_archive_of_an_adb_backup() {
    let plain = see_bytes(&adb(b""), &Limits::default());
    assert!(plain.apps.contains(GOOD) && plain.apps.contains("org.example.last"), "{plain:?}");
    for (name, inside, word, rest) in tar_cases() {
        let seen = see_bytes(&adb(&inside), &Limits::default());
        assert!(seen.apps.contains(GOOD), "{name}: {seen:?}");
        assert_eq!(seen.apps.contains("org.example.last"), rest, "{name}: {seen:?}");
        assert!(!seen.apps.iter().any(|app| app.starts_with("com.")), "{name}: {seen:?}");
        assert!(seen.said.contains(word), "{name}: {seen:?}");
    }
}

#[test]
fn counts_that_are_reached_are_said() {
    let many: Vec<u8> = (0..60).flat_map(|n| file(format!("apps/{GOOD}/f/{n}").as_bytes(), b"")).collect();
    let limits = Limits { entries: 20, ..Limits::default() };
    let seen = see_bytes(&adb(&many), &limits);
    assert!(seen.apps.contains(GOOD) && !seen.whole, "{seen:?}");
    assert!(seen.said.contains("more than 20 members"), "{seen:?}");
    let long = format!("apps/com.evil.app/{}", "d/".repeat(30_000));
    let long =
        [member(b"L", b'L', format!("{:011o}", long.len()).as_bytes(), long.as_bytes()), file(b"x", b"")];
    assert!(see_bytes(&adb(&long.concat()), &Limits::default()).apps.contains("org.example.last"));
    let facts = Limits { facts_per_file: 40, ..Limits::default() };
    let seen = see_bytes(&report(), &facts);
    assert!(seen.said.contains("more than 40 facts"), "{seen:?}");
    let short = Limits { file_bytes: 60_000, ..Limits::default() };
    let padded = [&report()[..], &vec![b'\n'; 100_000]].concat();
    let seen = see_bytes(&padded, &short);
    assert!(!seen.whole && seen.said.contains("60000 bytes"), "{seen:?}");
}

// ------------------------------------------------------------------------------------------------ zip

fn phone() -> Recipe {
    let mut app = App::new("com.example.watcher");
    app.accessibility = Some(stalkscan::sample::Switch::On);
    Recipe::android("14").without_ordinary_apps().with_app(App::new(GOOD)).with_app(app)
}

/// The main text of a bug report.
fn report() -> Vec<u8> {
    let tree = phone().write(Container::BugreportText).unwrap();
    tree.get(Container::BugreportText.entry()).unwrap().to_vec()
}

const MAIN: &str = "bugreport-a-2026-03-01-09-30-00.txt";

/// A change to an archive; where its list of two members, the second record and the end record begin.
type Change = fn(&mut Vec<u8>, [usize; 3]);
/// Words of the refusal, or nothing: then the report is read.
type ZipCase = (&'static str, Change, Option<&'static str>);

const ZIP_CASES: &[ZipCase] = &[
    ("nothing", |_, _| (), None),
    (
        "sizes of the list that need ZIP64 and have none",
        |b, [at, ..]| b[at + 20..at + 28].fill(0xff),
        Some(""),
    ),
    ("a size of the list that is too small", |b, [at, ..]| b[at + 24..at + 28].fill(0), Some("")),
    ("a flag that sizes follow the content", |b, [at, ..]| b[at + 8] |= 8, None),
    ("an encryption flag", |b, [at, ..]| b[at + 8] |= 1, Some("password")),
    ("an unknown method", |b, [at, ..]| b[at + 10] = 77, Some("")),
    ("the mode bits of a link", |b, [at, ..]| b[at + 40..at + 42].copy_from_slice(&[0xff, 0xa1]), Some("")),
    (
        "two records of one content",
        |b, [first, second, _]| {
            let place = b[first + 42..first + 46].to_vec();
            b[second + 42..second + 46].copy_from_slice(&place);
        },
        None,
    ),
    ("a name that is no UTF-8", |b, [_, second, _]| b[second + 46] = 0xff, None),
    ("another name in the local header", |b, _| b[30] = b'X', None),
    (
        "a second end record in the comment",
        |b, [.., end]| {
            b[end + 20] = 22;
            let copy: Vec<u8> = b[end..end + 22].to_vec();
            b.extend(copy);
        },
        None,
    ),
    ("an end record that counts no member", |b, [.., end]| b[end + 8..end + 12].fill(0), Some("")),
    ("a list that lies elsewhere", |b, [.., end]| b[end + 16] ^= 0x40, Some("")),
    ("bytes behind the end", |b, _| b.extend([7; 300]), None),
    ("the last half cut off", |b, _| b.truncate(b.len() / 2), Some("cut off")),
];

#[test]
fn tricks_in_the_zip_of_a_bug_report() {
    let text = report();
    for (name, change, wanted) in ZIP_CASES {
        let mut bytes = zipped(&[(MAIN, &text), ("other.txt", b"x")]);
        let records: Vec<usize> =
            (0..bytes.len() - 3).filter(|at| &bytes[*at..at + 4] == b"PK\x01\x02").collect();
        let end = bytes.len() - 22;
        change(&mut bytes, [records[0], records[1], end]);
        let seen = see_bytes(&bytes, &Limits::default());
        match wanted {
            None => assert!(seen.apps.contains(GOOD), "{name}: {seen:?}"),
            Some(word) => {
                let half = seen.said.contains("cut off");
                assert!(seen.refused || half || seen.apps.contains(GOOD), "{name}: {seen:?}");
                assert!(!seen.said.is_empty() && seen.said.contains(word), "{name}: {seen:?}");
            }
        }
    }
}

/// A trick, and the members of an archive.
type FilesCase<'a> = (&'static str, &'a [(&'a str, &'a [u8])]);

#[test]
fn names_and_bombs_in_the_zip_of_a_bug_report() {
    let text = report();
    let zeros = vec![0_u8; 80 << 20];
    let lines = vec![b'\n'; 70_000];
    let cases: &[FilesCase<'_>] = &[
        ("a folder named like the text", &[("bugreport-a-2026-03-01-09-30-00.txt/x", b"x"), (MAIN, &text)]),
        ("climbing names", &[("../../bugreport-b.txt", b"x"), (MAIN, &text)]),
        ("an absolute name", &[("/etc/passwd", b"x"), (MAIN, &text)]),
        ("a drive and backslashes", &[("C:\\x\\y.txt", b"x"), ("a\\b.txt", b"y"), (MAIN, &text)]),
        ("a bomb beside the text", &[("FS/data/anr/bomb.txt", &zeros), (MAIN, &text)]),
        ("an entry of many lines", &[("main_entry.txt", &lines), (MAIN, &text)]),
    ];
    for (name, files) in cases {
        let seen = see_bytes(&zipped(files), &Limits::default());
        assert!(seen.apps.contains(GOOD), "{name}: {seen:?}");
    }
    let bomb = see_bytes(&zipped(&[(MAIN, &[&text[..], &zeros].concat())]), &Limits::default());
    assert!(!bomb.whole && bomb.said.contains("fold"), "{bomb:?}");
}

// ------------------------------------------------------------------------------------------------ dumpstate

/// A change to the text of a report, and whether nothing more is said than of the honest one.
type TextCase = (&'static str, fn(String) -> Vec<u8>, bool);

/// Puts lines before the block of the untouched app.
fn before_good(text: &str, lines: &str) -> Vec<u8> {
    let at = text.find(&format!("  Package [{GOOD}]")).unwrap();
    [&text[..at], lines, &text[at..]].concat().into_bytes()
}

fn time_run_out(text: &str) -> Vec<u8> {
    let end = text.find("was the duration of dumpsys package").unwrap();
    let line = text[..end].rfind('\n').unwrap();
    let said = "\n*** SERVICE 'package' DUMP TIMEOUT (30000ms) EXPIRED ***";
    [&text[..line], said, &text[line..]].concat().into_bytes()
}

const TEXT_CASES: &[TextCase] = &[
    ("nothing", String::into_bytes, true),
    ("Windows line ends", |t| t.replace('\n', "\r\n").into_bytes(), true),
    ("zero bytes", |t| t.replace("versionName=", "versionName=\0\0").into_bytes(), true),
    (
        "escape codes",
        |t| t.replace("versionName=", "versionName=\u{1b}[2J\u{202e}\u{200b}").into_bytes(),
        true,
    ),
    ("a line of 3 MiB", |t| before_good(&t, &format!("    x={}\n", "A".repeat(3 << 20))), true),
    ("a name with spaces", |t| before_good(&t, "  Package [com.evil app] (1):\n    userId=10999\n"), false),
    ("a name with brackets", |t| before_good(&t, "  Package [com.[evil]] (1):\n    userId=10999\n"), false),
    ("a header in a description", |t| before_good(&t, "      d=x\n  Package [com.evil.app] (bad):\n"), false),
    ("a user of 11 digits", |t| before_good(&t, "    User 99999999999: installed=true hidden=false\n"), true),
    ("dates far away", |t| t.replace("firstInstallTime=20", "firstInstallTime=99").into_bytes(), true),
    ("a date before 1970", |t| t.replace("firstInstallTime=20", "firstInstallTime=00").into_bytes(), true),
    ("time run out", |t| time_run_out(&t), false),
];

#[test]
fn tricks_in_the_text_of_a_bug_report() {
    let text = String::from_utf8(report()).unwrap();
    let plain = see_bytes(text.as_bytes(), &Limits::default());
    for (name, change, whole) in TEXT_CASES {
        let seen = see_bytes(&change(text.clone()), &Limits::default());
        assert!(seen.apps.contains(GOOD), "{name}: {seen:?}");
        assert!(seen.apps.contains("com.example.watcher"), "{name}: {seen:?}");
        assert!(!seen.apps.iter().any(|app| app.contains("evil")), "{name}: {seen:?}");
        assert_eq!(seen.said == plain.said, *whole, "{name}: {}", seen.said);
    }
    let mut bad = text.clone().into_bytes();
    let at = text.find("versionName=").unwrap() + 12;
    bad.splice(at..at, *b"\xff\xfe\xc0\x80\xed\xa0\x80");
    assert!(see_bytes(&bad, &Limits::default()).apps.contains(GOOD));
    let block = text.find(&format!("  Package [{GOOD}]")).unwrap();
    let cut = see_bytes(&text.as_bytes()[..block + 60], &Limits::default());
    assert!(cut.said.contains("the text ends inside"), "{cut:?}");
    let twice = see_bytes(text.repeat(2).as_bytes(), &Limits::default());
    assert!(twice.apps.contains(GOOD), "{twice:?}");
}

#[test]
fn a_list_of_very_many_packages_ends() {
    let text = String::from_utf8(report()).unwrap();
    let blocks = (0..100_000).map(|n| format!("  Package [com.many.x{n}] (1):\n    appId=10999\n"));
    let many = blocks.collect::<Vec<String>>().concat();
    let seen = see_bytes(&before_good(&text, &many), &Limits::default());
    assert!(seen.apps.contains(GOOD), "{}", seen.said);
}

// ------------------------------------------------------------------------------------------------ JSON, XML

#[test]
fn tricks_in_the_list_of_an_acquisition() {
    let good = format!(r#"{{"name":"{GOOD}","files":[{{"path":"/data/app/x/base.apk"}}]}}"#);
    let deep = format!("{}{}", "[".repeat(100_000), "]".repeat(100_000));
    let cases: &[(&str, String, &str)] = &[
        ("a byte order mark", format!("\u{feff}[{good}]"), ""),
        ("a record that is too deep", format!("[{{\"name\":{deep}}},\n{good}]"), "not understood"),
        (
            "a number that is too large",
            format!("[{{\"name\":\"a\",\"uid\":1e999}},\n{good}]"),
            "not understood",
        ),
        ("a half of a pair", format!("[{{\"name\":\"a\\ud800\"}},\n{good}]"), ""),
        ("keys twice", format!("[{{\"name\":\"a\",\"name\":\"b\",\"files\":null}},\n{good}]"), ""),
        ("a list without its end", format!("[{good},{{\"name\":\"b"), "not understood"),
        ("many nothings", format!("[{}{good}]", "null,".repeat(20_000)), "not understood"),
    ];
    for (name, list, word) in cases {
        let files = [("acq/packages.json", list.as_bytes()), ("acq/acquisition.json", &b"{}"[..])];
        let seen = see_bytes(&zipped(&files), &Limits::default());
        assert!(seen.apps.contains(GOOD), "{name}: {seen:?}");
        assert!(seen.said.contains(word), "{name}: {seen:?}");
    }
}

#[test]
fn tricks_in_the_xml_of_a_file_system() {
    let good =
        format!("<package name=\"{GOOD}\" codePath=\"/data/app/{GOOD}-1\" userId=\"10001\" version=\"7\"/>");
    let text = |inside: &str| format!("<?xml version='1.0'?>\n<packages>\n{good}\n{inside}\n</packages>\n");
    let cases: &[(&str, Vec<u8>, &str)] = &[
        ("nothing", text("").into_bytes(), ""),
        (
            "a document type",
            text("")
                .replace("<packages>", "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><packages>")
                .into_bytes(),
            "document type",
        ),
        (
            "a label of another encoding",
            text("").replace("'1.0'", "'1.0' encoding='utf-16'").into_bytes(),
            "",
        ),
        ("elements without end", text(&"<a>".repeat(200_000)).into_bytes(), "levels"),
        (
            "an element with many attributes",
            text(&format!("<a {}/>", "x='1' ".repeat(5_000))).into_bytes(),
            "attributes",
        ),
        ("a bare ampersand and controls", text("<a b='x & y \u{1}'>&nope; \u{8}</a>").into_bytes(), ""),
        ("a package without end", text("<package name=\"com.evil").into_bytes(), "understood"),
    ];
    for (name, xml, word) in cases {
        let dir = tempfile::tempdir().unwrap();
        std::fs::create_dir_all(dir.path().join("data/system")).unwrap();
        std::fs::write(dir.path().join("data/system/packages.xml"), xml).unwrap();
        let seen = see(dir.path(), &Limits::default());
        assert!(seen.said.contains(word) || *word == "understood" && !seen.whole, "{name}: {seen:?}");
        assert_eq!(seen.listed.contains(GOOD), *name != "a document type", "{name}: {seen:?}");
        assert!(!seen.apps.iter().any(|app| app.contains("evil")), "{name}: {seen:?}");
    }
}

// ------------------------------------------------------------------------------------------------ nothing is written

fn everything(folder: &Path, into: &mut Vec<(String, Vec<u8>)>) {
    let mut entries: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() {
            everything(&path, into);
        } else {
            into.push((path.display().to_string(), std::fs::read(&path).unwrap()));
        }
    }
}

#[test]
fn a_scan_leaves_the_copy_as_it_was() {
    for container in Container::of(stalkscan::sample::Platform::Android) {
        let dir = tempfile::tempdir().unwrap();
        for (path, bytes) in &phone().write(container).unwrap().0 {
            let file = dir.path().join(path);
            std::fs::create_dir_all(file.parent().unwrap()).unwrap();
            std::fs::write(file, bytes).unwrap();
        }
        let (mut before, mut after) = (Vec::new(), Vec::new());
        everything(dir.path(), &mut before);
        let seen = see(dir.path(), &Limits::default());
        assert!(!seen.refused, "{container}: {seen:?}");
        everything(dir.path(), &mut after);
        assert!(!before.is_empty() && before == after, "{container}");
    }
}

// ------------------------------------------------------------------------------------------------ the list

/// Every test that `docs/hostile-inputs.md` names is there, under that name, in that file.
#[test]
fn the_list_of_tricks_names_tests_that_exist() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let list = std::fs::read_to_string(root.join("docs/hostile-inputs.md")).unwrap();
    let (mut rows, mut named) = (0, 0);
    for row in list.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| trick |")) {
        rows += 1;
        let [_, trick, proof, _] = row.split('|').map(str::trim).collect::<Vec<_>>()[..] else {
            panic!("{row}")
        };
        assert!(!trick.is_empty(), "{row}");
        let tests: Vec<&str> =
            proof.split('`').skip(1).step_by(2).filter(|text| text.contains("::")).collect();
        assert!(
            !tests.is_empty() || proof.starts_with("none:") && proof.len() > 30,
            "no test and no reason: {row}"
        );
        for test in tests {
            let (file, function) = test.split_once("::").unwrap();
            let text =
                std::fs::read_to_string(root.join(file)).unwrap_or_else(|error| panic!("{file}: {error}"));
            assert!(text.contains(&format!("fn {function}(")), "{file} has no test {function}");
            named += 1;
        }
    }
    assert!(rows > 100 && named > 100, "{rows} rows, {named} tests");
}
