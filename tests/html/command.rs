//! `-o html` and `--for` as they are typed.

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use crate::page::parse;

fn demo() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip")
}

fn run(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).arg(demo()).env_clear().output().unwrap()
}

#[test]
fn the_file_is_private_and_stays() {
    let dir = tempfile::tempdir().unwrap();
    let file = dir.path().join("report.html");
    let wanted = format!("html={}", file.display());
    let first = run(&["-o", &wanted]);
    assert_eq!(first.status.code(), Some(13), "{}", String::from_utf8_lossy(&first.stderr));
    assert!(first.stdout.is_empty());
    let bytes = std::fs::read(&file).unwrap();
    assert!(parse(std::str::from_utf8(&bytes).unwrap()).len() > 100);
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        assert_eq!(std::fs::metadata(&file).unwrap().permissions().mode() & 0o777, 0o600);
    }
    std::fs::write(&file, "mine").unwrap();
    let again = run(&["-o", &wanted]);
    assert_eq!(again.status.code(), Some(2));
    assert!(String::from_utf8_lossy(&again.stderr).contains("--force"));
    assert_eq!(std::fs::read(&file).unwrap(), b"mine");
    assert_eq!(run(&["-o", &wanted, "--force"]).status.code(), Some(13));
    assert_eq!(std::fs::read(&file).unwrap(), bytes, "two runs differ");
}

#[test]
fn json_is_the_same_for_every_reader_and_the_pages_are_not() {
    let json: Vec<Vec<u8>> =
        ["survivor", "technician", "police"].map(|who| run(&["-o", "json", "--for", who]).stdout).to_vec();
    assert!(!json[0].is_empty() && json.iter().all(|one| *one == json[0]));
    for format in ["html", "text"] {
        let pages = ["survivor", "technician", "police"].map(|who| run(&["-o", format, "--for", who]).stdout);
        assert!(pages[0].len() < pages[1].len() && pages[1] != pages[2], "{format}");
    }
    assert_eq!(run(&["-o", "text"]).stdout, run(&["-o", "text", "--for", "technician"]).stdout);
    assert_eq!(run(&["--for", "somebody"]).status.code(), Some(2));
}

#[test]
fn helplines_of_one_country_can_be_chosen() {
    let page = String::from_utf8(run(&["-o", "html", "--region", "GB"]).stdout).unwrap();
    assert!(page.contains("0808 802 0300") && !page.contains("1-800"), "{page}");
}

#[test]
fn what_is_no_copy_gets_a_page_that_says_so() {
    let dir = tempfile::tempdir().unwrap();
    let (notes, page) = (dir.path().join("notes.txt"), dir.path().join("report.html"));
    std::fs::write(&notes, "nothing in here is a phone").unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .arg("-o")
        .arg(format!("html={}", page.display()))
        .arg(&notes)
        .env_clear()
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(3));
    let text = parse(&std::fs::read_to_string(&page).unwrap())[0].text.clone();
    assert!(text.contains("Nothing was examined") && text.contains("notes.txt"), "{text}");
}

#[test]
fn help_tells_of_it() {
    let help = Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(["scan", "--help"]).output().unwrap();
    let help = String::from_utf8(help.stdout).unwrap();
    for word in ["html", "--for", "survivor", "technician", "police"] {
        assert!(help.contains(word), "{word} is missing in: {help}");
    }
}
