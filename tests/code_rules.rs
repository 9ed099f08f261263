//! Rules for the code of apps: what is refused, what they find, and what they must leave alone.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::format_collect,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::path::Path;
use std::process::{Command, Output};

use stalkscan::signature::{CodeKind, Problem, SignatureDb, Status, change};

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().unwrap()
}

fn out(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned() + &String::from_utf8_lossy(&output.stderr)
}

const META: &str = "id = \"SSC-Y900\" title = \"a test\" kind = \"other\" level = \"1\" source = \"x\" licence = \"MIT\" date = \"2026-11-22\" clean = \"nobody\" test = \"a long text\"";
const GATE: &str = "uint32(0) == 0x0a786564";

fn rule(meta: &str, strings: &str, condition: &str) -> String {
    format!("rule one {{\n meta:\n  {meta}\n strings:\n  {strings}\n condition:\n  {condition}\n}}\n")
}

fn sound() -> String {
    rule(META, "$a = \"a long text\"", &format!("{GATE} and $a"))
}

fn problems(text: &str) -> Vec<Problem> {
    let files = [("own.yar".to_owned(), text.to_owned())];
    SignatureDb::built_in().unwrap().with_extra_rules(&files, "test").err().unwrap_or_default()
}

#[track_caller]
fn refused(text: &str, code: &str, at: (usize, usize)) {
    let found = problems(text);
    let told: Vec<(&str, usize, usize)> = found.iter().map(|p| (p.code, p.line, p.column)).collect();
    assert!(told.contains(&(code, at.0, at.1)), "{text}\n{found:#?}");
}

#[test]
fn a_sound_rule_of_a_stranger_is_taken_and_never_counts_as_reviewed() {
    assert_eq!(problems(&sound()), []);
    let files = [("own.yar".to_owned(), sound())];
    let db = SignatureDb::built_in().unwrap().with_extra_rules(&files, "own.yar").unwrap();
    let rule = db.code_rule("ssc-y900").unwrap();
    assert_eq!((rule.status, rule.kind, rule.level), (Status::Experimental, CodeKind::Other, 1));
    let extra = db.info().extra.last().unwrap();
    assert_eq!((extra.origin.as_str(), extra.indicators, extra.sha256.len()), ("own.yar", 1, 64));
}

#[test]
fn what_could_stall_or_reach_out_is_no_part_of_the_language() {
    let all = |strings: &str, condition: &str| rule(META, strings, condition);
    let text = "$a = \"a long text\"";
    for outside in ["import \"dex\"\n", "include \"other.yar\"\n", "private ", "global "] {
        refused(&format!("{outside}{}", sound()), "SIG039", (1, 1));
    }
    refused(&all("$a = /a.*long.*text/", &format!("{GATE} and $a")), "SIG039", (5, 8));
    refused(&all("$a = \"a long text\" xor", &format!("{GATE} and $a")), "SIG039", (5, 22));
    refused(&all("$a = { 61 [1-9] 62 63 64 65 66 67 }", &format!("{GATE} and $a")), "SIG039", (5, 8));
    for (condition, column) in [
        ("for any i in (1..9) : ( $a at i )", 31),
        ("#a > 1000", 31),
        ("filesize < 10 and $a", 31),
        ("not $a", 31),
        ("none of them", 31),
        ("0 of them", 31),
        ("1000 of them", 31),
        ("dex.is_dex and $a", 31),
        ("$a at 5", 34),
        ("$b", 31),
        ("$a )", 34),
    ] {
        refused(&all(text, &format!("{GATE} and {condition}")), "SIG039", (7, column));
    }
    refused(&all("$a = \"a long text\" $b = \"another text\"", &format!("{GATE} and $a")), "SIG039", (5, 22));
    refused(&sound().replace('}', ""), "SIG039", (9, 1));
    refused("rule x { /* ", "SIG039", (1, 10));
}

#[test]
fn a_condition_cannot_get_round_the_kind_of_code() {
    let text = "$a = \"a long text\"";
    for condition in ["$a", "true", "uint16(0) == 0x6564 and $a", "uint32(0) == 0x04034b50 and $a", "($a)"] {
        refused(&rule(META, text, condition), "SIG041", (7, 3));
    }
    refused(&rule(META, text, &format!("{GATE} or $a")), "SIG041", (7, 3));
    refused(&rule(META, text, &format!("{GATE} and $a or $a")), "SIG041", (7, 34));
    let either = "(uint32(0) == 0x0a786564 or uint32(0) == 0x464c457f)";
    assert_eq!(problems(&rule(META, text, &format!("{either} and ($a or any of them)"))), []);
}

#[test]
fn patterns_are_long_enough_and_rules_few_and_small() {
    let with = |pattern: &str| rule(META, &format!("$a = {pattern}"), &format!("{GATE} and $a"));
    refused(&with("\"short\""), "SIG042", (5, 8));
    refused(&with("{ 61 62 63 ?? 64 65 66 }"), "SIG042", (5, 8));
    refused(&with(&format!("\"{}\"", "ab".repeat(101))), "SIG042", (5, 8));
    assert_eq!(problems(&with("{ 61 62 63 64 65 66 6? 67 }")), []);
    let many: String = (0..70).map(|n| format!("$a{n} = \"a long text\"\n")).collect();
    let found = problems(&rule(META, &many, &format!("{GATE} and any of them")));
    assert_eq!(found.first().unwrap().code, "SIG045", "{found:?}");
    let many: String = (0..70).map(|n| sound().replace("SSC-Y900", &format!("SSC-Y{n:03}"))).collect();
    assert!(problems(&many).iter().any(|p| p.code == "SIG045"));
    assert_eq!(problems(&" ".repeat(70 << 10)).first().unwrap().code, "SIG045");
}

#[test]
fn a_rule_says_everything_about_itself() {
    for key in ["id", "title", "kind", "level", "source", "licence", "date", "clean", "test"] {
        let meta = META.replace(&format!("{key} = "), &format!("{key}x = "));
        let found = problems(&rule(&meta, "$a = \"a long text\"", &format!("{GATE} and $a")));
        assert!(found.iter().any(|p| p.code == "SIG040"), "{key}: {found:?}");
    }
    let with = |from: &str, to: &str| sound().replace(from, to);
    refused(&with("SSC-Y900", "SSC-900"), "SIG043", (3, 8));
    refused(&with("SSC-Y900", "SSC-Y101"), "SIG043", (3, 8));
    refused(&with("\"MIT\"", "\"GPL-3.0\""), "SIG014", (3, 86));
    refused(&with("level = \"1\"", "level = \"3\""), "SIG044", (3, 59));
    refused(&with("level = \"1\"", "family = \"SSC-0001\""), "SIG044", (3, 43));
    let family =
        |id: &str| with("kind = \"other\" level = \"1\"", &format!("kind = \"family\" family = \"{id}\""));
    refused(&family("SSC-9999"), "SIG044", (3, 61));
    assert_eq!(problems(&family("SSC-0003")), []);
    refused(&with("2026-11-22", "yesterday"), "SIG040", (3, 99));
    refused(&format!("{}{}", sound(), sound()), "SIG043", (11, 8));
}

#[test]
fn no_text_of_a_stranger_panics() {
    let whole = sound();
    // Every cut of the text, and pieces at every place; reading it is all that is looked at, and it must come back.
    for end in (0..whole.len()).step_by(5) {
        drop(problems(&whole[..end]));
        for piece in ["\"", "}", "/*", "\u{430}"] {
            let _unused = problems(&format!("{}{piece}{}", &whole[..end], &whole[end..]));
        }
    }
}

#[test]
fn show_list_and_explain_know_the_rules() {
    let shown = run(&["signatures", "show", "ssc-y101"]);
    assert_eq!(shown.status.code(), Some(0));
    assert!(out(&shown).contains("com.whatsapp:id/") && out(&shown).contains("yara/behaviour.yar"));
    let listed = run(&["signatures", "list", "messengers"]);
    assert!(out(&listed).contains("SSC-Y101") && out(&listed).contains("SSC-Y102"), "{}", out(&listed));
    let explained = run(&["explain", "SSC-Y001"]);
    assert_eq!(explained.status.code(), Some(0));
    assert!(out(&explained).contains("Ahmyth") && out(&explained).contains("known-content"));
    assert!(out(&run(&["explain", "SSC-Y101"])).contains("telling-code"));
    assert!(out(&run(&["explain", "SSC-Y105"])).contains("It adds a reason"));
    assert!(out(&run(&["signatures", "status"])).contains("for the code of apps"));
}

#[test]
fn a_folder_or_a_file_of_rules_can_be_added_and_a_bad_one_is_refused_with_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("own.yar");
    std::fs::write(&file, sound()).unwrap();
    for given in [folder.path(), &file] {
        let listed = run(&["signatures", "list", "SSC-Y900", "--extra", given.to_str().unwrap()]);
        assert_eq!(listed.status.code(), Some(0), "{}", out(&listed));
        assert!(out(&listed).contains("experimental"));
    }
    std::fs::write(&file, sound().replace("$a = \"a long text\"", "$a = /a+/")).unwrap();
    for given in [folder.path(), &file] {
        let refused = run(&["signatures", "list", "--extra", given.to_str().unwrap()]);
        assert_eq!(refused.status.code(), Some(5));
        assert!(out(&refused).contains("own.yar:5:8"), "{}", out(&refused));
    }
}

#[test]
fn rules_are_part_of_the_database_and_of_its_hash() {
    let signatures = Path::new(env!("CARGO_MANIFEST_DIR")).join("signatures");
    let folder = tempfile::tempdir().unwrap();
    for sub in ["", "families", "yara"] {
        std::fs::create_dir_all(folder.path().join(sub)).unwrap();
        for entry in std::fs::read_dir(signatures.join(sub)).unwrap() {
            let path = entry.unwrap().path();
            if path.is_file() {
                std::fs::copy(&path, folder.path().join(sub).join(path.file_name().unwrap())).unwrap();
            }
        }
    }
    let status = |given: &Path| {
        out(&run(&["signatures", "status", "--signatures", given.to_str().unwrap(), "--allow-unsigned"]))
    };
    let hash = |text: &str| text.lines().find(|line| line.starts_with("sha256")).unwrap().to_owned();
    let built_in = SignatureDb::built_in().unwrap();
    let whole = status(folder.path());
    assert!(hash(&whole).ends_with(&built_in.info().sha256), "{whole}");
    let pack = folder.path().join("x.pack");
    let packed = run(&["signatures", "pack", folder.path().to_str().unwrap(), "-o", pack.to_str().unwrap()]);
    assert_eq!(packed.status.code(), Some(0), "{}", out(&packed));
    let opened = status(&pack);
    assert_eq!(hash(&opened), hash(&whole));
    assert!(opened.contains(&format!("rules       {} ", built_in.code_rules().len())), "{opened}");
    std::fs::remove_file(folder.path().join("yara/behaviour.yar")).unwrap();
    assert_ne!(hash(&status(folder.path())), hash(&whole));
}

#[test]
fn what_changed_between_two_databases_names_the_rules() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/faults/signatures");
    let read = |name: &str| (name.to_owned(), std::fs::read_to_string(folder.join(name)).unwrap());
    let names = ["database.toml", "families/alpha.toml", "yara/own.yar"];
    let mut files: Vec<(String, String)> = names.map(read).to_vec();
    let before = SignatureDb::from_files(&files, "before").unwrap();
    let rules = files.pop().unwrap().1;
    let without = SignatureDb::from_files(&files, "after").unwrap();
    files.push(("yara/own.yar".to_owned(), rules.replace("hide_my_own_icon", "hide_my_other_icon")));
    let after = SignatureDb::from_files(&files, "after").unwrap();
    let text = change::between(&before, &after).text(false);
    assert!(
        text.contains("Changed: 1") && text.contains("(SSC-Y002)") && !text.contains("SSC-Y001"),
        "{text}"
    );
    assert!(change::between(&before, &without).text(true).contains("### Withdrawn"));
    let added = change::between(&without, &before);
    assert_eq!((added.added.len(), added.changed.len(), added.withdrawn.len()), (2, 0, 0));
    assert!(change::between(&before, &before).is_empty());
}

/// A rule that the language allows and the engine warns of is refused by both, with the place in the file.
#[cfg(feature = "yara")]
#[test]
fn the_engine_has_a_say_in_the_lint() {
    let twice =
        rule(META, "$a = \"a long text\"\n  $b = \"a long text\"", &format!("{GATE} and any of them"));
    let slow = rule(META, "$a = { 00 00 00 00 00 00 00 00 }", &format!("{GATE} and $a"));
    for (text, line) in [(twice, 6), (slow, 5)] {
        let files = [("yara/own.yar".to_owned(), format!("\n\n{text}"))];
        assert_eq!(problems(&text), [], "{text}");
        let found = stalkscan::content::problems(&files);
        assert_eq!(found.len(), 1, "{text}");
        assert_eq!((found[0].code, found[0].line), ("SIG039", line + 2), "{found:?}");
    }
    let rules = Path::new(env!("CARGO_MANIFEST_DIR")).join("signatures/yara");
    for entry in std::fs::read_dir(rules).unwrap() {
        let path = entry.unwrap().path();
        let name = format!("yara/{}", path.file_name().unwrap().to_str().unwrap());
        assert_eq!(stalkscan::content::problems(&[(name, std::fs::read_to_string(path).unwrap())]), []);
    }
}
