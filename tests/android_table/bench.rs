//! A folder of its own, the generator, and the program.

use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use serde_json::Value;

/// The phone of most tests. Its maker's certificate and its hash are listed only in [`Bench::signatures`].
pub(crate) const PHONE: &str = include_str!("phone.json");

/// One test's folder.
pub(crate) struct Bench {
    dir: tempfile::TempDir,
    shared: PathBuf,
}

impl Bench {
    /// `None`, with a printed line, where a tool is missing.
    pub(crate) fn new() -> Option<Self> {
        let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared");
        let apks = shared.join("samples/android/apk/built");
        let python = Command::new("python3").args(["-c", "import cryptography"]).output();
        if !shared.join("tools/gen_android.py").is_file()
            || !apks.is_dir()
            || !python.is_ok_and(|out| out.status.success())
        {
            println!("skipped: ../shared, python3 or its module cryptography is absent");
            return None;
        }
        let bench = Self { dir: tempfile::tempdir().unwrap(), shared };
        std::fs::create_dir(bench.path("apks")).unwrap();
        for entry in std::fs::read_dir(apks).unwrap() {
            let entry = entry.unwrap();
            std::fs::copy(entry.path(), bench.path("apks").join(entry.file_name())).unwrap();
        }
        bench.put("phone.json", PHONE.as_bytes());
        Some(bench)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    pub(crate) fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// `@name` is a path in the folder.
    fn args<'a>(&'a self, args: &'a [&str]) -> impl Iterator<Item = std::ffi::OsString> + 'a {
        args.iter().map(|arg| match arg.strip_prefix('@') {
            Some(name) => self.path(name).into_os_string(),
            None => (*arg).into(),
        })
    }

    /// Runs the generator on a specification in the folder.
    pub(crate) fn generate(&self, spec: &str, args: &[&str]) {
        for name in args.iter().filter_map(|arg| arg.strip_prefix('@')) {
            std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        }
        let done = Command::new("python3")
            .arg(self.shared.join("tools/gen_android.py"))
            .arg(self.path(spec))
            .args(self.args(args))
            .output()
            .unwrap();
        assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    }

    /// The specification of a clean phone with this many usual apps.
    pub(crate) fn clean_phone(&self, apps: &str) -> Value {
        let script = self.shared.join("tools/gen_android.py");
        let done = Command::new("python3").arg(script).args(["--make-clean-spec", apps]).output().unwrap();
        serde_json::from_slice(&done.stdout).unwrap()
    }

    /// Runs the program with variables and a standard input.
    pub(crate) fn run_with(&self, args: &[&str], variables: &[(&str, &str)], input: &[u8]) -> Output {
        let mut child = Command::new(env!("CARGO_BIN_EXE_stalkscan"))
            .args(self.args(args))
            .env_clear()
            .envs(variables.iter().copied())
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        // A program that does not read its input closes it.
        drop(child.stdin.take().unwrap().write_all(input));
        child.wait_with_output().unwrap()
    }

    pub(crate) fn run(&self, args: &[&str]) -> Output {
        self.run_with(args, &[], b"")
    }

    /// Exit code and report.
    pub(crate) fn scan(&self, args: &[&str]) -> (i32, Value) {
        let output = self.run(&[&["scan", "-o", "json"], args].concat());
        let report = serde_json::from_slice(&output.stdout)
            .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
        (output.status.code().unwrap(), report)
    }

    /// The built-in signatures and one family more, known by certificates alone: its indicators are kinds and values.
    pub(crate) fn signatures(&self, indicators: &[(&str, &str)]) {
        let from = Path::new(env!("CARGO_MANIFEST_DIR")).join("signatures");
        for entry in walkdir(&from) {
            let name = entry.strip_prefix(&from).unwrap().to_string_lossy().into_owned();
            if entry.extension().is_some_and(|ending| ending == "toml") {
                self.put(&format!("signatures/{name}"), &std::fs::read(&entry).unwrap());
            }
        }
        let head = "id = \"SSC-9999\"\nname = \"Maker of the test\"\nclass = \"stalkerware\"\nmodified = \"2026-11-22\"\n";
        let listed = indicators.iter().map(|(kind, value)| {
            format!("[[indicator]]\nkind = \"{kind}\"\nvalue = \"{value}\"\nsource = \"test\"\nlicence = \"CC-BY-4.0\"\n")
        });
        let family: String = std::iter::once(head.to_owned()).chain(listed).collect();
        self.put("signatures/families/test-maker.toml", family.as_bytes());
    }

    /// The digests of the certificates that the generator makes for a specification, by package.
    pub(crate) fn certificates(&self, spec: &str) -> Value {
        self.generate(spec, &["--certs", "@certificates.json"]);
        serde_json::from_slice(&std::fs::read(self.path("certificates.json")).unwrap()).unwrap()
    }

    /// Java's hash of the certificate for a label, by the generator's own arithmetic.
    pub(crate) fn java_hash(&self, label: &str) -> String {
        let code = "import sys; sys.dont_write_bytecode = True; sys.path.insert(0, sys.argv[1]); \
                    import gen_android as g; print(g.java_hash(g.make_cert(sys.argv[2])))";
        let done =
            Command::new("python3").args(["-c", code]).arg(self.shared.join("tools")).arg(label).output();
        String::from_utf8(done.unwrap().stdout).unwrap().trim().to_owned()
    }
}

/// The files below a folder.
fn walkdir(folder: &Path) -> Vec<PathBuf> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files.extend(walkdir(&path));
        } else {
            files.push(path);
        }
    }
    files
}

/// The findings of the only device.
pub(crate) fn findings(report: &Value) -> &Vec<Value> {
    let devices = report["devices"].as_array().unwrap();
    assert_eq!(devices.len(), 1, "{report}");
    devices[0]["findings"].as_array().unwrap()
}

/// The finding about a subject on the only device.
pub(crate) fn finding<'r>(report: &'r Value, subject: &str) -> Option<&'r Value> {
    findings(report).iter().find(|finding| finding["subject"]["id"] == subject)
}

/// The outcome of a question on the only device.
pub(crate) fn outcome<'r>(report: &'r Value, surface: &str) -> &'r str {
    let coverage = report["devices"][0]["coverage"].as_array().unwrap();
    let entry = coverage.iter().find(|entry| entry["surface"] == surface);
    entry.unwrap_or_else(|| panic!("{surface}"))["outcome"].as_str().unwrap()
}
