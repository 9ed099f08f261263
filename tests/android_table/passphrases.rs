//! Passphrases: every way in, no way out, and what is said when one does not fit.

use std::process::{Command, Output};

use serde_json::{Value, json};

use super::bench::{Bench, finding, outcome};

const SECRET: &str = "Grüner-Tee 42";

fn texts(output: &Output) -> String {
    format!("{}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr))
}

/// The passphrase is nowhere in what the program wrote, in no common spelling.
fn keeps_secret(output: &Output) {
    let texts = texts(output);
    for spelling in [SECRET, "Tee 42", "Gr\\u00fcner", "4772c3bc6e6572", "R3LDvG5lci1UZWUgNDI"] {
        assert!(!texts.contains(spelling), "{spelling} in {texts}");
    }
}

#[test]
fn every_way_of_giving_a_passphrase_opens_and_none_shows_it() {
    let Some(bench) = Bench::new() else { return };
    bench.generate("phone.json", &["--ab", "@x.ab", "--password", SECRET]);
    for (name, bytes) in
        [("bare", SECRET.to_owned()), ("line", format!("{SECRET}\n")), ("windows", format!("{SECRET}\r\n"))]
    {
        bench.put(name, bytes.as_bytes());
        for format in ["text", "json"] {
            for detail in [&["--detail"][..], &[]] {
                let file = format!("@{name}");
                let args = [&["scan", "-o", format, "--passphrase-file", &file, "@x.ab"], detail].concat();
                let output = bench.run(&args);
                assert_eq!(output.status.code(), Some(13), "{name}: {}", texts(&output));
                keeps_secret(&output);
            }
        }
        let output = bench.run_with(&["scan", "--passphrase-file", "-", "@x.ab"], &[], bytes.as_bytes());
        assert_eq!(output.status.code(), Some(13), "{name} from the standard input: {}", texts(&output));
        keeps_secret(&output);
    }
    let variable = [("STALKSCAN_PASSPHRASE", SECRET)];
    for args in [&["scan", "@x.ab"][..], &["@x.ab"], &["facts", "@x.ab"]] {
        let output = bench.run_with(args, &variable, b"");
        assert_eq!(output.status.code(), Some(if args[0] == "facts" { 0 } else { 13 }), "{}", texts(&output));
        keeps_secret(&output);
    }
    // Two line ends: the second is taken as part of the passphrase, so it does not fit.
    bench.put("two", format!("{SECRET}\n\n").as_bytes());
    assert_eq!(bench.run(&["scan", "--passphrase-file", "@two", "@x.ab"]).status.code(), Some(4));
}

#[test]
fn no_argument_takes_a_passphrase() {
    let Some(bench) = Bench::new() else { return };
    for args in [
        &["scan", "--passphrase", SECRET, "@phone.json"][..],
        &["scan", "--password", SECRET, "@phone.json"],
        &["scan", &format!("--passphrase={SECRET}"), "@phone.json"],
        &["scan", "-p", SECRET, "@phone.json"],
    ] {
        let output = bench.run(args);
        assert_eq!(output.status.code(), Some(2), "{args:?}");
        keeps_secret(&output);
    }
    let help = bench.run(&["scan", "--help"]);
    let help = texts(&help);
    let options: Vec<&str> = help
        .split_whitespace()
        .filter(|word| word.starts_with("--") && (word.contains("pass") || word.contains("key")))
        .collect();
    // `--trusted-key` names a file with a public key of the signature database.
    let harmless = |word: &&str| word.starts_with("--passphrase-file") || word.starts_with("--trusted-key");
    assert!(!options.is_empty() && options.iter().all(harmless), "{options:?}");
}

/// Scans bytes as an archive; an empty passphrase is none.
fn opened(bench: &Bench, bytes: &[u8], passphrase: &str) -> (i32, Value) {
    bench.put("y.ab", bytes);
    let variable = [("STALKSCAN_PASSPHRASE", passphrase)];
    let variables = if passphrase.is_empty() { &[][..] } else { &variable[..] };
    let output = bench.run_with(&["scan", "-o", "json", "@y.ab"], variables, b"");
    keeps_secret(&output);
    (output.status.code().unwrap(), serde_json::from_slice(&output.stdout).unwrap())
}

/// Where the lines of a header end.
fn line_ends(bytes: &[u8]) -> Vec<usize> {
    bytes.iter().enumerate().filter(|(_, byte)| **byte == b'\n').map(|(at, _)| at).take(9).collect()
}

#[test]
fn a_wrong_passphrase_and_a_damaged_header_are_told_apart_as_far_as_they_can_be() {
    let Some(bench) = Bench::new() else { return };
    bench.generate("phone.json", &["--ab", "@x.ab", "--password", SECRET]);
    let whole = std::fs::read(bench.path("x.ab")).unwrap();
    // A digit of the key changed: nothing tells that from a wrong passphrase, and the same words say so.
    let digit = line_ends(&whole)[7].saturating_add(40);
    let mut key = whole.clone();
    key[digit] = if key[digit] == b'A' { b'B' } else { b'A' };
    // A header that is no header is damaged, whatever the passphrase is.
    let mut header = whole.clone();
    header[digit] = b'?';
    let either = &["wrong passphrase", "a damaged header looks the same"][..];
    for (bytes, passphrase, code, words) in [
        (&whole, "", 4, &["is encrypted", "--passphrase-file"][..]),
        (&whole, "Gruener-Tee 42", 4, either),
        (&key, SECRET, 4, either),
        (&header, SECRET, 1, &["cannot be read"]),
        (&header, "other", 1, &["cannot be read"]),
    ] {
        let (found, report) = opened(&bench, bytes, passphrase);
        let message = report["errors"][0].to_string();
        assert_eq!(found, code, "{message}");
        assert!(words.iter().all(|word| message.contains(word)), "{message}");
        assert_eq!(code == 1, !message.contains("passphrase"), "{message}");
    }
}

#[test]
fn what_is_damaged_behind_the_right_passphrase_is_judged_as_far_as_it_goes() {
    let Some(bench) = Bench::new() else { return };
    bench.generate("phone.json", &["--ab", "@x.ab", "--compress", "none", "--password", SECRET]);
    let whole = std::fs::read(bench.path("x.ab")).unwrap();
    let middle = line_ends(&whole)[8].midpoint(whole.len());
    let mut spoiled = whole.clone();
    // The head of some member is among these.
    let end = middle.saturating_add(4096).min(whole.len());
    spoiled[middle..end].fill(0x55);
    for bytes in [&spoiled[..], &whole[..middle]] {
        let (code, report) = opened(&bench, bytes, SECRET);
        assert_eq!(code, 13, "{report}");
        assert!(finding(&report, "com.apspy.app").is_some());
        let source = &report["devices"][0]["sources"][0];
        assert_eq!(source["complete"], false, "{source}");
        assert!(!source["notes"].as_array().unwrap().is_empty());
        assert!(!source["notes"].to_string().contains("passphrase"), "{source}");
    }
}

#[test]
fn a_locked_archive_in_an_acquisition_hides_nothing_else() {
    let Some(bench) = Bench::new() else { return };
    for copy in ["@qf", "@qf.zip"] {
        bench.generate("phone.json", &["--password", SECRET, "--androidqf", copy]);
        let scan = |passphrase: Option<&str>| {
            let variables: Vec<(&str, &str)> =
                passphrase.iter().map(|given| ("STALKSCAN_PASSPHRASE", *given)).collect();
            let output = bench.run_with(&["scan", "-o", "json", copy], &variables, b"");
            keeps_secret(&output);
            (output.status.code().unwrap(), serde_json::from_slice::<Value>(&output.stdout).unwrap())
        };
        let (code, open) = scan(Some(SECRET));
        assert_eq!(code, 13);
        let archive = |report: &Value| {
            let sources = report["devices"][0]["sources"].as_array().unwrap();
            sources.iter().find(|source| source["format"] == "adb-backup").unwrap().clone()
        };
        assert_eq!(archive(&open)["complete"], true, "{}", archive(&open));
        for (passphrase, words) in [(None, "is encrypted"), (Some("other"), "wrong passphrase")] {
            let (code, report) = scan(passphrase);
            assert_eq!(code, 13);
            let source = archive(&report);
            assert_eq!(source["complete"], false);
            assert!(source["notes"][0].as_str().unwrap().contains(words), "{source}");
            assert!(source["path"].as_str().unwrap().ends_with("backup.ab"));
            let told = |report: &Value| -> Vec<Value> {
                report["devices"][0]["findings"]
                    .as_array()
                    .unwrap()
                    .iter()
                    .map(|f| json!([f["subject"], f["level"], f["class"]]))
                    .collect()
            };
            assert_eq!(told(&report), told(&open));
            assert_eq!(outcome(&report, "installed_apps"), "read");
        }
    }
    // Where nothing but the archive could tell of the apps, the question is locked, not missing.
    for name in ["packages.json", "dumpsys.txt", "bugreport.zip"] {
        std::fs::remove_file(bench.path("qf").join(name)).unwrap();
    }
    std::fs::remove_dir_all(bench.path("qf/apks")).unwrap();
    let (code, report) = bench.scan(&["@qf"]);
    assert_eq!(outcome(&report, "app_signers"), "locked", "{report}");
    assert_ne!(report["devices"][0]["verdict"], "nothing_known_found");
    assert!(code >= 10, "{code}");
}

/// Answers the prompt on a terminal: a wrong passphrase first. Prints what the terminal showed and the exit code.
const TERMINAL: &str = r"
import os, pty, select, sys, time
answers = [line.encode() for line in sys.argv[1].split('|')]
child, terminal = pty.fork()
if child == 0:
    os.execve(sys.argv[2], sys.argv[2:], {'TERM': 'dumb'})
shown, asked, until = b'', 0, time.time() + 120
while time.time() < until:
    if terminal in select.select([terminal], [], [], 1)[0]:
        try:
            piece = os.read(terminal, 65536)
        except OSError:
            break
        if not piece:
            break
        shown += piece
        if shown.count(b'passphrase of') > asked and asked < len(answers):
            time.sleep(0.2)
            os.write(terminal, answers[asked] + b'\n')
            asked += 1
code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
sys.stdout.buffer.write(shown + b'\nEXIT %d ASKED %d\n' % (code, asked))
";

#[cfg(unix)]
#[test]
fn on_a_terminal_the_passphrase_is_asked_for_and_not_shown() {
    let Some(bench) = Bench::new() else { return };
    bench.generate("phone.json", &["--ab", "@x.ab", "--password", SECRET]);
    let ask = |answers: &str| {
        let done = Command::new("python3")
            .args(["-c", TERMINAL, answers, env!("CARGO_BIN_EXE_stalkscan"), "scan"])
            .arg(bench.path("x.ab"))
            .env("LC_ALL", "C")
            .env_remove("LANGUAGE")
            .output()
            .unwrap();
        keeps_secret(&done);
        texts(&done)
    };
    let shown = ask(&format!("wrong one|{SECRET}"));
    assert!(shown.contains("EXIT 13 ASKED 2"), "{shown}");
    assert!(shown.contains("wrong passphrase; once more") && !shown.contains("wrong one"), "{shown}");
    let shown = ask("a|b|c|d");
    assert!(
        shown.contains("EXIT 4 ASKED 3") && shown.contains("wrong passphrase for the adb backup"),
        "{shown}"
    );
    let shown = ask("");
    assert!(shown.contains("EXIT 4 ASKED 1") && shown.contains("is encrypted"), "{shown}");
}
