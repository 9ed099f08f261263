//! The smaller Android formats: dumpsys in its shapes, ISDi, makers' backups, intrusion logs, and what is locked.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::print_stderr,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

struct Bench {
    dir: tempfile::TempDir,
}

impl Bench {
    fn new() -> Self {
        Self { dir: tempfile::tempdir().unwrap() }
    }

    fn path(&self, name: &str) -> PathBuf {
        self.dir.path().join(name)
    }

    fn put(&self, name: &str, bytes: &[u8]) -> PathBuf {
        let path = self.path(name);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, bytes).unwrap();
        path
    }

    /// Runs the generator on a specification; `@name` in an argument is a path in the folder of this test. `false`
    /// when there is no generator.
    fn generate(&self, spec: &Value, args: &[&str]) -> bool {
        let shared = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools/gen_android.py");
        if !shared.is_file() {
            eprintln!("skipped: the generator is not there");
            return false;
        }
        let spec = self.put("spec.json", spec.to_string().as_bytes());
        let args = args.iter().map(|arg| match arg.strip_prefix('@') {
            Some(name) => {
                std::fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
                self.path(name).into_os_string()
            }
            None => (*arg).into(),
        });
        let done = Command::new("python3").arg(shared).arg(spec).args(args).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        true
    }

    fn run(&self, args: &[&str]) -> Output {
        let args = args.iter().map(|arg| match arg.strip_prefix('@') {
            Some(name) => self.path(name).into_os_string(),
            None => (*arg).into(),
        });
        Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().unwrap()
    }

    fn scan(&self, paths: &[&str]) -> (i32, Value) {
        let args: Vec<&str> = ["scan", "-o", "json"].iter().chain(paths).copied().collect();
        let output = self.run(&args);
        let report = serde_json::from_slice(&output.stdout).unwrap_or(Value::Null);
        (output.status.code().unwrap(), report)
    }

    /// Exit code and message of a refusal.
    fn refusal(&self, path: &str) -> (i32, String) {
        let output = self.run(&["scan", path]);
        (output.status.code().unwrap(), String::from_utf8_lossy(&output.stderr).into_owned())
    }
}

fn findings(report: &Value) -> Vec<(String, String, u64)> {
    let text = |value: &Value| value.as_str().unwrap_or_default().to_owned();
    let devices = report["devices"].as_array().unwrap();
    devices
        .iter()
        .flat_map(|device| device["findings"].as_array().unwrap())
        .map(|f| (text(&f["rule"]), text(&f["subject"]["id"]), f["level"].as_u64().unwrap()))
        .collect()
}

fn outcome<'r>(report: &'r Value, surface: &str) -> &'r str {
    let coverage = report["devices"][0]["coverage"].as_array().unwrap();
    coverage.iter().find(|entry| entry["surface"] == surface).unwrap()["outcome"].as_str().unwrap()
}

fn app(name: &str) -> Value {
    json!({"name": name, "cert": "maker", "installer": "com.android.vending"})
}

fn watched() -> Value {
    json!({
        "device": {"serial": "R58N12345"},
        "packages": [{"name": "android", "cert": "platform", "system": true}, app("com.thetruth"), app("com.example.notes"), app("com.example.game")],
        "accessibility": ["com.thetruth/.Svc"],
        "device_admins": ["com.thetruth/.Admin"],
    })
}

/// Every stalkerware package of the list of facts that needs no review.
fn listed_packages() -> Option<Vec<String>> {
    let facts = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts/android_packages.csv");
    let text = std::fs::read_to_string(facts).ok()?;
    let ids = text.lines().skip(1).filter_map(|line| line.split(',').next());
    Some(ids.filter(|id| !id.is_empty()).map(str::to_owned).collect())
}

#[test]
fn dumpsys_in_every_shape_tells_what_it_holds() {
    let bench = Bench::new();
    for version in ["10", "13", "16"] {
        let dir = format!("@d{version}");
        if !bench.generate(&watched(), &["--android", version, "--dumpsys", &dir, "--isdi", "@isdi.txt"]) {
            return;
        }
        for shape in [dir.clone(), format!("{dir}/dumpsys.txt"), "@isdi.txt".to_owned()] {
            let (code, report) = bench.scan(&[&shape]);
            assert_eq!(code, 13, "{shape}");
            assert_eq!(report["devices"][0]["sources"][0]["format"], "dumpsys");
            let finding = &report["devices"][0]["findings"][0];
            assert_eq!((&finding["subject"]["id"], &finding["level"]), (&json!("com.thetruth"), &json!(4)));
            let signals = finding["because"].to_string();
            assert!(signals.contains("accessibility"), "{shape}: {signals}");
            // ISDi keeps no output of the device policy, so nobody may call it read, nor miss it.
            let admins = if shape.contains("isdi") { "not_in_format" } else { "read" };
            assert_eq!(outcome(&report, "device_admins"), admins, "{shape}");
            assert_eq!(outcome(&report, "installed_apps"), "read", "{shape}");
            assert_eq!(outcome(&report, "app_contents"), "not_in_format", "{shape}");
        }
    }
    let (code, report) = bench.scan(&["@d16/accessibility.txt"]);
    assert_eq!(outcome(&report, "accessibility_services"), "read");
    assert_eq!(outcome(&report, "installed_apps"), "missing");
    assert!(code >= 10, "one service is no clean phone");
}

#[test]
fn lines_of_evidence_are_lines_of_the_file() {
    let bench = Bench::new();
    if !bench.generate(&watched(), &["--dumpsys", "@d", "--isdi", "@isdi.txt"]) {
        return;
    }
    for file in ["d/dumpsys.txt", "isdi.txt", "d/package.txt"] {
        let (_, report) = bench.scan(&[&format!("@{file}")]);
        let text = std::fs::read_to_string(bench.path(file)).unwrap();
        let because = report["devices"][0]["findings"][0]["because"].as_array().unwrap();
        let id = because.iter().find(|entry| entry["signal"] == "app-id").unwrap();
        let line: usize = id["at"].as_str().unwrap().strip_prefix("line ").unwrap().parse().unwrap();
        let shown = text.lines().nth(line - 1).unwrap();
        assert!(shown.contains("Package [com.thetruth]"), "{file} {line}: {shown}");
    }
}

#[test]
fn every_listed_package_is_found_and_a_clean_phone_is_silent() {
    let Some(ids) = listed_packages() else {
        eprintln!("skipped: the list of packages is not there");
        return;
    };
    assert!(ids.len() > 600, "{}", ids.len());
    let bench = Bench::new();
    let spec = json!({"packages": ids.iter().map(|id| app(id)).collect::<Vec<_>>()});
    if !bench.generate(&spec, &["--dumpsys", "@d", "--isdi", "@isdi.txt", "--huawei", "@h"]) {
        return;
    }
    for shape in ["@d", "@isdi.txt", "@h"] {
        let (code, report) = bench.scan(&[shape]);
        assert_eq!(code, 13, "{shape}");
        let found = findings(&report);
        let missed: Vec<&String> = ids.iter().filter(|id| !found.iter().any(|f| f.1 == **id)).collect();
        assert!(missed.is_empty(), "{shape}: {missed:?}");
    }
    let clean = Command::new("python3")
        .arg(Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools/gen_android.py"))
        .args(["--make-clean-spec", "400"])
        .output()
        .unwrap();
    let clean: Value = serde_json::from_slice(&clean.stdout).unwrap();
    assert!(bench.generate(&clean, &["--dumpsys", "@c", "--isdi", "@c.txt", "--huawei", "@ch"]));
    for shape in ["@c", "@c.txt", "@ch"] {
        let (_, report) = bench.scan(&[shape]);
        let loud: Vec<_> = findings(&report).into_iter().filter(|f| f.2 >= 2).collect();
        assert!(loud.is_empty(), "{shape}: {loud:?}");
    }
}

#[test]
fn text_forged_by_an_app_makes_no_fact() {
    let bench = Bench::new();
    let args =
        ["--vendor", "samsung", "--hostile", "forged-section", "--dumpsys", "@d", "--isdi", "@isdi.txt"];
    if !bench.generate(&watched(), &args) {
        return;
    }
    for shape in ["@d", "@d/dumpsys.txt", "@isdi.txt"] {
        let output = bench.run(&["facts", shape]);
        let text = String::from_utf8(output.stdout).unwrap();
        assert!(!text.contains("\"id\":\"com.forged"), "{shape}");
        assert!(!text.contains("\"app\":\"com.forged"), "{shape}");
        assert!(text.contains("com.thetruth"), "{shape}");
    }
}

#[test]
fn a_huawei_backup_tells_its_apps_without_a_password() {
    let bench = Bench::new();
    if !bench.generate(&watched(), &["--huawei", "@h"]) {
        return;
    }
    let (code, report) = bench.scan(&["@h"]);
    assert_eq!(code, 13);
    assert_eq!(report["devices"][0]["sources"][0]["format"], "huawei-backup");
    assert_eq!(outcome(&report, "installed_apps"), "partial");
    if !Command::new("python3").args(["-c", "import cryptography"]).status().unwrap().success() {
        eprintln!("skipped: the generator cannot encrypt here");
        return;
    }
    bench.generate(&watched(), &["--huawei", "@locked", "--password", "secret words"]);
    let (code, report) = bench.scan(&["@locked"]);
    assert_eq!(code, 13);
    assert!(report["devices"][0]["sources"][0]["notes"].to_string().contains("encrypted"));
}

#[test]
fn the_plain_lists_of_smart_switch_are_read() {
    let bench = Bench::new();
    bench.put("s/SmartSwitchBackup.json", br#"{"ModelName":"SM-A546B","SavedTime":"2026-02-01T21:49:02"}"#);
    bench.put("s/APKFILE/com.thetruth.penc", b"\x00\x10\x00\x10noise");
    let (code, report) = bench.scan(&["@s"]);
    assert_eq!(code, 13, "{report}");
    assert_eq!(outcome(&report, "installed_apps"), "partial");
    assert_eq!(outcome(&report, "app_contents"), "locked");
    assert_eq!(report["devices"][0]["device"]["model"], "SM-A546B");
    assert_eq!(report["devices"][0]["sources"][0]["format"], "smart-switch");
    bench.put("s/APKFILE/AppList.json", br#"{"Apks":[{"ApkPkgName":"com.systemservice","ApkName":"x"}]}"#);
    let (_, report) = bench.scan(&["@s"]);
    assert!(findings(&report).iter().any(|finding| finding.1 == "com.systemservice"), "{report}");
    bench.put(
        "t/backupHistoryInfo.xml",
        b"<BackupHistoryInfo xmlns=\"Kies.Common.Data\"></BackupHistoryInfo>",
    );
    let (code, report) = bench.scan(&["@t"]);
    assert_eq!(code, 10, "an empty backup answers nothing");
    assert_eq!(outcome(&report, "installed_apps"), "missing");
}

#[test]
fn what_is_locked_says_so_and_says_what_to_do() {
    let bench = Bench::new();
    bench.put("a.zip.age", b"age-encryption.org/v1\n-> X25519 abc\n");
    bench.put("b.age", b"-----BEGIN AGE ENCRYPTED FILE-----\nYWdl\n");
    bench.put("c.ebk", b"\x6b\x39\xa4\x74 noise");
    bench.put("d.spb", b"\xff\xfe\x81\x99\x00\x12");
    bench.put("e/.SeedVaultAndroidBackup/0123/x", b"\x02noise");
    bench.put("f/ab12.SeedSnap", b"\x02noise");
    let cases = [
        ("@a.zip.age", "age --decrypt"),
        ("@b.age", "age --decrypt"),
        ("@c.ebk", "bug report"),
        ("@d.spb", "Smart Switch"),
        ("@e", "Seedvault"),
        ("@f", "Seedvault"),
    ];
    for (path, word) in cases {
        let (code, message) = bench.refusal(path);
        assert_eq!(code, 4, "{path}: {message}");
        assert!(message.contains(word) && message.contains("encrypted"), "{path}: {message}");
    }
    bench.put("g.spb", b"a text file with a strange name\n");
    assert_eq!(bench.refusal("@g.spb").0, 3);
}

#[test]
fn damaged_texts_are_refused_with_a_next_step() {
    let bench = Bench::new();
    bench.put("list.txt", b"Currently running services:\n  accessibility\n  package\n");
    bench.put("empty/info.xml", b"<info.xml");
    let (code, message) = bench.refusal("@list.txt");
    assert_eq!(code, 1, "{message}");
    assert!(
        message.contains("holds the output of none") && message.contains("adb shell dumpsys"),
        "{message}"
    );
    let (code, report) = bench.scan(&["@empty"]);
    assert_eq!(code, 10, "{report}");
    assert_eq!(outcome(&report, "installed_apps"), "failed");
}

/// Events of a day; hosts of real reporting servers, of a vendor's web site, and of nobody.
fn events() -> String {
    let dns = |app: &str, host: &str| json!({"dns_event": {"event_time": 1_771_668_000_000_i64, "hostname": host, "ip_addresses": [], "package_name": app}});
    let security = |name: &str, app: &str, at: i64| json!({"security_event": {"event_time": at, name: {"package_name": app, "version_code": 1, "user_id": 0}}});
    let lines = [
        dns("com.example.service", "protocol-a.thetruthspy.com"),
        dns("com.example.service", "private-diary.example.org"),
        dns("com.android.chrome", "protocol-a.thetruthspy.com"),
        dns("com.example.curious", "app.phonespying.com"),
        dns("com.example.messenger", "copy9.com"),
        dns("com.example.packed", "s.appjiagu.com"),
        dns("com.example.tenant", "other-project.firebaseio.com"),
        security("package_installed", "com.thetruth", 1_771_668_000_000),
        security("package_installed", "com.systemservice", 1_771_668_000_000),
        security("package_uninstalled", "com.systemservice", 1_771_669_000_000),
    ];
    lines.map(|line| line.to_string() + "\n").concat()
}

#[test]
fn only_servers_of_monitoring_services_are_told_of() {
    let bench = Bench::new();
    bench.put("logs/intrusion_log_2026-02-21.txt", events().as_bytes());
    let output = bench.run(&["scan", "-o", "json", "@logs"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(
        !text.contains("private-diary") && !text.contains("other-project"),
        "a report tells of other servers"
    );
    let report: Value = serde_json::from_str(&text).unwrap();
    let found = findings(&report);
    let level = |id: &str| found.iter().find(|f| f.1 == id).map(|f| (f.0.as_str(), f.2));
    assert_eq!(level("com.example.service"), Some(("known-server-contacted", 3)));
    assert_eq!(level("com.android.chrome"), Some(("known-server-contacted", 1)));
    assert_eq!(level("com.example.curious"), None, "a vendor's web site");
    assert_eq!(level("com.example.messenger"), Some(("known-server-contacted", 2)), "a site and a server");
    assert_eq!(level("com.example.packed"), Some(("known-server-contacted", 1)));
    assert_eq!(level("com.example.tenant"), None);
    assert_eq!(level("com.thetruth"), Some(("known-app", 4)));
    assert_eq!(level("com.systemservice").map(|l| l.1), Some(3), "it was removed");
    assert_eq!(outcome(&report, "removed_apps"), "partial");
    assert_eq!(outcome(&report, "permissions"), "not_in_format");
    for args in [&["facts", "@logs"][..], &["facts", "--redact", "ids", "@logs"]] {
        let facts = String::from_utf8(bench.run(args).stdout).unwrap();
        assert!(facts.contains("com.thetruth") && !facts.contains("thetruthspy.com"), "{facts}");
    }
    let facts = String::from_utf8(bench.run(&["facts", "--redact", "none", "@logs"]).stdout).unwrap();
    assert!(facts.contains("protocol-a.thetruthspy.com"));
}

#[test]
fn intrusion_logs_are_read_from_archives_and_acquisitions() {
    let zipped = |files: &[(&str, &[u8])]| {
        use std::io::Write as _;
        let mut writer = zip::write::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    };
    let bench = Bench::new();
    let day = zipped(&[("day.txt", events().as_bytes())]);
    bench.put("one.zip", &day);
    bench.put(
        "two.zip",
        &zipped(&[("Intrusion Logging/intrusion_1.zip", &day), ("intrusion_2.zip", b"PK\x03\x04")]),
    );
    bench.put("acq/packages.json", b"[]");
    bench.put("acq/acquisition.json", b"{}");
    bench.put("acq/intrusion_logs/a.txt", events().as_bytes());
    for path in ["@one.zip", "@two.zip", "@acq"] {
        let (code, report) = bench.scan(&[path]);
        assert_eq!(code, 13, "{path}: {report}");
        let format = if path == "@acq" { "androidqf" } else { "intrusion-logs" };
        assert_eq!(report["devices"][0]["sources"][0]["format"], format);
        let found = findings(&report);
        assert!(found.iter().any(|f| f.0 == "known-server-contacted" && f.2 == 3), "{path}: {found:?}");
    }
}

#[test]
fn copies_of_one_phone_are_one_device_and_of_two_phones_are_two() {
    let bench = Bench::new();
    let phone = |serial: &str, own: std::ops::Range<u32>| {
        let mut packages: Vec<Value> = own.map(|n| app(&format!("com.own.app{n}"))).collect();
        packages.push(app("com.thetruth"));
        packages
            .extend((0..30).map(
                |n| json!({"name": format!("com.android.part{n}"), "cert": "platform", "system": true}),
            ));
        json!({"device": {"serial": serial}, "packages": packages})
    };
    let first = phone("R58N11111", 0..20);
    if !bench.generate(
        &first,
        &["--bugreport", "@both/a.zip", "--dumpsys", "@both/dump", "--androidqf", "@both/qf"],
    ) {
        return;
    }
    let (_, report) = bench.scan(&["@both"]);
    assert_eq!(report["devices"].as_array().unwrap().len(), 1, "{}", report["devices"]);
    let notes = report["devices"][0]["sources"].to_string();
    assert!(notes.contains("joined because") && notes.contains("not certain"), "{notes}");
    bench.generate(&phone("R58N22222", 50..70), &["--dumpsys", "@two/dump"]);
    std::fs::copy(bench.path("both/a.zip"), bench.path("two/a.zip")).unwrap();
    let (_, report) = bench.scan(&["@two"]);
    assert_eq!(report["devices"].as_array().unwrap().len(), 2);
}
