//! The files beside the program for those who do not type commands: they ask before they write, take any name for a name, and
//! leave the path of the report to be read.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests run the program and write their own inputs"
)]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

fn packaging(name: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("packaging").join(name)
}

#[cfg(unix)]
mod posix {
    use std::io::Write as _;
    use std::path::{Path, PathBuf};
    use std::process::{Command, Stdio};

    /// A folder with the program, the script, a home, and a copy of a phone of a given name.
    struct Desk {
        room: tempfile::TempDir,
        copy: PathBuf,
    }

    impl Desk {
        fn new(name: &str) -> Self {
            let room = tempfile::tempdir().unwrap();
            let desk = room.path().join("a desk");
            std::fs::create_dir_all(desk.join("home")).unwrap();
            std::os::unix::fs::symlink(env!("CARGO_BIN_EXE_stalkscan"), desk.join("stalkscan")).unwrap();
            std::fs::copy(super::packaging("stalkscan-drop.command"), desk.join("stalkscan-drop.command"))
                .unwrap();
            let copy = desk.join(name);
            std::fs::create_dir(&copy).unwrap();
            let demo = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/demo/bugreport-demo.zip");
            std::fs::copy(demo, copy.join("bugreport.zip")).unwrap();
            Self { room, copy }
        }

        fn path(&self, name: &str) -> PathBuf {
            self.room.path().join("a desk").join(name)
        }

        /// What the script says to these answers, and its code.
        fn run(&self, dropped: &[&Path], answers: &str) -> (i32, String) {
            let mut child = Command::new("sh")
                .arg(self.path("stalkscan-drop.command"))
                .args(dropped)
                .env("HOME", self.path("home"))
                .env("LANG", "C")
                .stdin(Stdio::piped())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped())
                .spawn()
                .unwrap();
            child.stdin.take().unwrap().write_all(answers.as_bytes()).unwrap();
            let output = child.wait_with_output().unwrap();
            let said = [output.stderr, output.stdout].concat();
            (output.status.code().unwrap(), String::from_utf8(said).unwrap())
        }

        /// Files in the home and in the copy.
        fn written(&self) -> Vec<String> {
            let names = |folder: &Path| -> Vec<String> {
                let entries = std::fs::read_dir(folder).unwrap();
                entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
            };
            let mut all = names(&self.path("home"));
            all.extend(names(&self.copy));
            all.sort();
            all
        }
    }

    #[test]
    fn the_report_is_written_where_it_was_agreed_to_and_its_path_stays_in_sight() {
        let desk = Desk::new("backup");
        let (code, said) = desk.run(&[&desk.copy], "y\n\n");
        let report = desk.path("home/phone-report.html");
        assert_eq!(code, 13, "{said}");
        let place = format!("The report is here:\n  {}\n", report.display());
        assert!(said.contains(&place) && said.ends_with("Press Enter to close this window. "), "{said}");
        assert!(std::fs::read_to_string(&report).unwrap().contains("<title>Phone report</title>"));
        assert_eq!(desk.written(), ["bugreport.zip", "phone-report.html"]);
        // A second one does not replace the first.
        std::fs::create_dir(desk.path("home/Documents")).unwrap();
        assert_eq!(desk.run(&[&desk.copy], "y\n\n").0, 13);
        assert_eq!(desk.run(&[&desk.copy], "y\n\n").0, 13);
        assert!(desk.path("home/Documents/phone-report-2.html").is_file());
    }

    #[test]
    fn nothing_is_written_that_was_not_agreed_to() {
        let desk = Desk::new("backup");
        for answers in ["\n\n", "n\n\n", "No\n\n", ""] {
            let (code, said) = desk.run(&[&desk.copy], answers);
            assert!(code == 0 && said.contains("Nothing was written."), "{answers:?}: {said}");
        }
        let copy = desk.path("acquisition");
        std::fs::create_dir(&copy).unwrap();
        std::fs::write(copy.join("packages.json"), "[]").unwrap();
        std::fs::write(copy.join("acquisition.json"), r#"{"uuid":"x","androidqf_version":"1.6"}"#).unwrap();
        let inside = format!("{}\n\n", copy.join("report.html").display());
        let (code, said) = desk.run(&[&copy], &inside);
        assert!(!copy.join("report.html").exists(), "{said}");
        assert!(code == 2 && said.contains("No report was written (code 2)"), "{said}");
        let taken = desk.path("home/taken.html");
        std::fs::write(&taken, "mine").unwrap();
        let (code, said) = desk.run(&[&desk.copy], "taken.html\n\n");
        assert!(code == 2 && said.contains("There is a file of that name already"), "{said}");
        assert_eq!(std::fs::read_to_string(&taken).unwrap(), "mine");
        assert_eq!(desk.written(), ["bugreport.zip", "taken.html"]);
        let nowhere = desk.path("nowhere");
        let (code, said) = desk.run(&[&nowhere], "y\n\n");
        assert!(code == 2 && said.contains("There is no such file or folder"), "{said}");
        let (code, said) = desk.run(&[&desk.copy, &nowhere], "y\n\n");
        assert!(code == 2 && said.contains("One copy at a time"), "{said}");
        std::fs::remove_file(desk.path("stalkscan")).unwrap();
        let (code, said) = desk.run(&[&desk.copy], "y\n\n");
        assert!(code == 1 && said.contains("does not lie beside this file"), "{said}");
    }

    #[test]
    fn a_name_is_only_a_name() {
        for name in
            ["it's a \"phone\"", "$(touch x) `touch x`; touch x & touch x", "-n", "tab\t\\back %s", "Ünï 漢"]
        {
            let desk = Desk::new(name);
            let (code, said) = desk.run(&[&desk.copy], &format!("{name}.html\n\n").replace('\\', "\\\\"));
            assert_eq!(code, 13, "{name}: {said}");
            assert_eq!(
                desk.written(),
                ["bugreport.zip".to_owned(), format!("{name}.html")].sorted(),
                "{said}"
            );
            assert!(!Path::new("x").exists() && !desk.path("x").exists(), "{name}");
        }
    }

    /// As a terminal writes a path that is dragged into it.
    #[test]
    fn a_path_that_is_dragged_into_the_window_is_understood() {
        let desk = Desk::new("my phone's (old) copy");
        let path = desk.copy.to_str().unwrap();
        let mut escaped = String::new();
        for c in path.chars() {
            if !c.is_ascii_alphanumeric() && !matches!(c, '/' | '.' | '-' | '_') {
                escaped.push('\\');
            }
            escaped.push(c);
        }
        for typed in [escaped, format!("\"{path}\""), format!("'{path}'")] {
            let (code, said) = desk.run(&[], &format!("{typed} \nn\n\n"));
            assert!(code == 0 && said.contains("The report is written to"), "{typed}: {said}");
        }
        let (code, said) = desk.run(&[], "\n\n");
        assert!(code == 2 && said.contains("There is no such file or folder"), "{said}");
    }

    trait Sorted {
        fn sorted(self) -> Self;
    }

    impl<const N: usize> Sorted for [String; N] {
        fn sorted(mut self) -> Self {
            self.sort();
            self
        }
    }
}

/// What would let a name that was dropped do more than name something.
fn faults(script: &str) -> Vec<String> {
    let mut faults = Vec::new();
    if script.replace("\r\n", "").contains(['\n', '\r']) || !script.ends_with("\r\n") {
        faults.push("a line does not end as Windows ends lines".to_owned());
    }
    if !script.is_ascii() {
        faults.push("a character depends on the code page".to_owned());
    }
    let lines: Vec<&str> = script.lines().filter(|line| !line.trim_start().starts_with("rem ")).collect();
    // The shell reads these again after it has put them in; in quotes, and without a quote of its own, a name stays a name.
    let allowed = [
        "set \"PROGRAM=%~dp0stalkscan.exe\"",
        "set \"SCRIPT=%~nx0\"",
        "set \"COPY=%~1\"",
        "if \"!LINE:%SCRIPT%=!\"==\"!LINE!\" goto begin",
        "set \"COPY=!LINE:*%SCRIPT%=!\"",
    ];
    let read_again = lines.iter().filter(|line| line.contains('%') && !allowed.contains(line));
    faults.extend(read_again.map(|line| format!("the shell reads this again: {line}")));
    let labels: BTreeSet<&str> = lines.iter().filter_map(|line| line.strip_prefix(':')).collect();
    for line in &lines {
        let label = line.split("goto ").nth(1).map(|rest| rest.split(' ').next().unwrap());
        if label.is_some_and(|label| !labels.contains(label)) {
            faults.push(format!("no such label: {line}"));
        }
    }
    let call: Vec<&&str> = lines.iter().filter(|line| line.starts_with("\"!PROGRAM!\"")).collect();
    if call != [&"\"!PROGRAM!\" scan -o \"html=!REPORT!\" -- \"!COPY!\""] {
        faults.push(format!("the program is called as {call:?}"));
    }
    let end = ["echo.", "pause", "if defined DROPPED exit !CODE!", "exit /b !CODE!"];
    if !lines.ends_with(&end) || lines.iter().filter(|line| line.contains("exit")).count() != 2 {
        faults.push("it does not wait at its end, or ends elsewhere".to_owned());
    }
    faults
}

#[test]
fn the_file_for_windows_takes_a_name_for_a_name_and_waits() {
    let script = std::fs::read_to_string(packaging("stalkscan-drop.cmd")).unwrap();
    assert_eq!(faults(&script), Vec::<String>::new());
    for (find, put) in [
        ("pause\r\n", ""),
        ("pause\r\n", "pause\n"),
        ("-- \"!COPY!\"", "\"%COPY%\""),
        ("-- \"!COPY!\"", "-- !COPY!"),
        ("set \"COPY=%~1\"", "set COPY=%1"),
        ("goto stopped", "goto stop"),
        ("if defined DROPPED exit !CODE!\r\n", ""),
        ("Nothing was", "Nothing\u{e9} was"),
    ] {
        assert!(script.contains(find), "{find}");
        assert!(!faults(&script.replace(find, put)).is_empty(), "{find:?} as {put:?} is not found");
    }
}

#[test]
fn releases_hold_them_and_the_documents_tell_of_them() {
    let read =
        |name: &str| std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join(name)).unwrap();
    for name in ["stalkscan-drop.cmd", "stalkscan-drop.command"] {
        for document in [".ci/pack", "docs/for-technicians.md", "docs/releasing.md"] {
            assert!(read(document).contains(name), "{document} does not tell of {name}");
        }
    }
}
