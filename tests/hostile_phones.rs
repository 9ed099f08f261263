//! Whole phones of the independent generator: with hostile texts in every container, with nothing to find in every
//! container, and one archive that is a bomb. Skipped, with a printed line, where the generator is not there.
#![expect(
    clippy::unwrap_used,
    clippy::arithmetic_side_effects,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests run programs and may fail loudly"
)]

#[path = "common/beside.rs"]
mod beside;
#[path = "common/tar_member.rs"]
mod tar_member;

use std::collections::BTreeSet;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_json::{Value, json};

use self::tar_member::member;

fn tools() -> Option<PathBuf> {
    beside::shared().map(|shared| shared.join("tools"))
}

fn python(tools: &Path, args: &[String]) -> Vec<u8> {
    let done = Command::new("python3").arg(tools.join("gen_android.py")).args(args).output().unwrap();
    assert!(done.status.success(), "{args:?}: {}", String::from_utf8_lossy(&done.stderr));
    done.stdout
}

fn stalkscan(args: &[&str], path: &Path) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).arg(path).env_clear().output().unwrap()
}

/// A container: the option of the generator, the name of what it writes, and further options.
type Kind = (&'static str, &'static str, &'static [&'static str]);

const CONTAINERS: &[Kind] = &[
    ("--bugreport", "bugreport.zip", &[]),
    ("--bugreport", "samsung.zip", &["--wrap", "samsung"]),
    ("--bugreport", "xiaomi.zip", &["--wrap", "xiaomi"]),
    ("--dumpsys", "dumpsys", &[]),
    ("--isdi", "isdi.txt", &[]),
    ("--androidqf", "acquisition", &[]),
    ("--androidqf", "acquisition.zip", &[]),
    ("--ab", "backup.ab", &["--apks"]),
    ("--fs", "files", &[]),
    ("--fs", "files-abx", &["--abx"]),
    ("--fs", "files.tar", &[]),
    ("--fs", "files.zip", &[]),
    ("--twrp", "twrp", &[]),
    ("--miui", "miui", &[]),
    ("--huawei", "huawei", &[]),
    ("--intrusion", "intrusion", &[]),
    ("--apk-folder", "apks-of-user", &[]),
];

/// Writes a specification beside the built APKs that it names.
fn put(dir: &Path, tools: &Path, spec: &str) -> String {
    let path = dir.join("spec.json");
    std::fs::write(&path, spec).unwrap();
    let built = tools.join("../samples/android/apk/built");
    std::fs::create_dir_all(dir.join("apks")).unwrap();
    for entry in std::fs::read_dir(built).into_iter().flatten() {
        let from = entry.unwrap().path();
        std::fs::copy(&from, dir.join("apks").join(from.file_name().unwrap())).unwrap();
    }
    path.to_str().unwrap().to_owned()
}

fn write(tools: &Path, spec: &str, kind: &Kind, into: &Path, more: &[&str]) -> PathBuf {
    std::fs::create_dir_all(into).unwrap();
    let copy = into.join(kind.1);
    let mut args = vec![spec.to_owned(), kind.0.to_owned(), copy.to_str().unwrap().to_owned()];
    args.extend(kind.2.iter().chain(more).map(|text| (*text).to_owned()));
    python(tools, &args);
    copy
}

/// The facts without their places, and without the texts that a hostile twin writes differently.
fn facts(copy: &Path) -> (BTreeSet<String>, Vec<u8>) {
    let output = stalkscan(&["facts"], copy);
    let text = String::from_utf8(output.stdout.clone()).unwrap();
    let mut facts = BTreeSet::new();
    for line in text.lines() {
        let mut fact: Value = serde_json::from_str(line).unwrap();
        for place in ["source", "format", "file", "at"] {
            fact.as_object_mut().unwrap().remove(place);
        }
        let claim = &fact["claim"];
        let free = fact["fact"] == "user" || fact["fact"] == "setting" || claim.get("version_name").is_some()
            // A text that the service itself chose; the hostile phone chooses others.
            || claim.get("service_label").is_some();
        if !free {
            facts.insert(fact.to_string());
        }
        for key in ["id", "app"] {
            let named = fact[key].as_str().unwrap_or_default();
            assert!(!named.starts_with("com.forged"), "{}: {fact}", copy.display());
        }
    }
    (facts, [output.stdout, output.stderr].concat())
}

/// Characters that could do something to whoever looks at an output.
fn hidden(output: &[u8]) -> Vec<char> {
    let text = std::str::from_utf8(output).unwrap();
    text.chars().filter(|c| *c != '\n' && stalkscan::text::is_hostile(*c)).collect()
}

/// Every kind of hostile text at once; the first two words are the forged sections alone.
const HOSTILE: &[&str] = &[
    "--hostile",
    "forged-section",
    "--hostile",
    "nul-bytes",
    "--hostile",
    "bad-utf8",
    "--hostile",
    "escape-codes",
    "--hostile",
    "huge-line",
    "--hostile-mb",
    "1.2",
];

/// The hostile twin of a phone: no fact more, none less, and nothing hidden in any output.
fn twin(tools: &Path, dir: &Path, spec: &str, kind: &Kind, layout: &[&str]) {
    let name = format!("{} {layout:?}", kind.1);
    let (honest, _) = facts(&write(tools, spec, kind, &dir.join("honest"), layout));
    assert!(honest.len() > 10, "{name}: {honest:?}");
    // The forged sections alone too, in the container that holds most text: nothing else then disturbs them.
    let alone = if kind.1 == "bugreport.zip" { &[HOSTILE, &HOSTILE[..2]][..] } else { &[HOSTILE][..] };
    for hostile in alone {
        let copy = write(tools, spec, kind, &dir.join("hostile"), &[layout, *hostile].concat());
        let (seen, shown) = facts(&copy);
        let lost: Vec<&String> = honest.difference(&seen).collect();
        let new: Vec<&String> = seen.difference(&honest).collect();
        assert!(lost.is_empty() && new.is_empty(), "{name}: lost {lost:#?}, new {new:#?}");
        assert_eq!(hidden(&shown), [], "{name}: facts");
        let json = dir.join("report.json");
        let both = ["-o", "text", "-o", &format!("json={}", json.display()), "--force"];
        let text = stalkscan(&both, &copy);
        assert_eq!(hidden(&[text.stdout, text.stderr].concat()), [], "{name}: text");
        assert_eq!(hidden(&std::fs::read(&json).unwrap()), [], "{name}: JSON");
        std::fs::remove_dir_all(dir.join("hostile")).unwrap();
    }
    std::fs::remove_dir_all(dir.join("honest")).unwrap();
}

fn hostile_phone(kinds: &[Kind], layouts: &[&[&str]]) {
    let Some(tools) = tools() else { return };
    let dir = tempfile::tempdir().unwrap();
    let spec = std::fs::read_to_string(tools.join("specs/spec-android-rich.json")).unwrap();
    let spec = put(dir.path(), &tools, &spec);
    for kind in kinds {
        for layout in layouts {
            twin(&tools, dir.path(), &spec, kind, layout);
        }
    }
}

// Two tests, so that they run beside one another.

#[test]
fn no_hostile_text_makes_or_takes_a_fact() {
    let ten = ["--android", "10"];
    let samsung = ["--android", "16", "--vendor", "samsung"];
    let xiaomi = ["--android", "13", "--vendor", "xiaomi"];
    hostile_phone(&CONTAINERS[..1], &[&ten, &samsung, &xiaomi]);
    hostile_phone(&CONTAINERS[1..5], &[&samsung, &xiaomi]);
}

#[test]
fn no_hostile_text_makes_or_takes_a_fact_elsewhere() {
    hostile_phone(&CONTAINERS[5..], &[&["--android", "14", "--vendor", "samsung"]]);
}

fn levels(copy: &Path) -> Vec<(String, u64)> {
    let output = stalkscan(&["-o", "json"], copy);
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    let devices = report["devices"].as_array().unwrap();
    assert!(!devices.is_empty(), "{}", copy.display());
    let findings = devices.iter().flat_map(|device| device["findings"].as_array().unwrap());
    findings
        .map(|f| (f["subject"]["id"].to_string(), f["level"].as_u64().unwrap()))
        .filter(|(_, level)| *level > 0)
        .collect()
}

#[test]
fn honest_phones_stay_quiet_in_every_container() {
    let Some(tools) = tools() else { return };
    let clean =
        String::from_utf8(python(&tools, &["--make-clean-spec".to_owned(), "400".to_owned()])).unwrap();
    let mut packages = vec![
        json!({"name": "com.android.settings", "system": true, "installer": null}),
        json!({"name": "com.miui.compass", "installer": null, "preload": "MIUICompass"}),
        json!({"name": "com.miui.notes", "installer": null, "preload": true, "permissions": [{"name": "android.permission.RECORD_AUDIO"}]}),
    ];
    let preload = json!({"device": {"manufacturer": "Xiaomi"}, "packages": packages});
    packages.truncate(1);
    packages
        .push(json!({"name": "org.fdroid.fdroid", "installer": null, "initiating": "com.android.chrome"}));
    for (number, source) in [None, Some(0), Some(1), Some(2), Some(4)].into_iter().enumerate() {
        let name = format!("org.free.app{number}");
        let mut app =
            json!({"name": name, "installer": "org.fdroid.fdroid", "initiating": "org.fdroid.fdroid"});
        if let Some(source) = source {
            app["package_source"] = json!(source);
        }
        packages.push(app);
    }
    let free = json!({"packages": packages});
    let phones = [
        ("the phone of 400 apps", clean, 1, "aosp"),
        ("preloads of Xiaomi", preload.to_string(), 1, "xiaomi"),
        ("a user of F-Droid", free.to_string(), 1, "aosp"),
    ];
    for (name, spec, most, vendor) in phones {
        let dir = tempfile::tempdir().unwrap();
        let spec = put(dir.path(), &tools, &spec);
        for kind in CONTAINERS {
            if kind.0 == "--intrusion" {
                // The specification has no events, and a folder without any is no log.
                continue;
            }
            let copy = write(&tools, &spec, kind, dir.path(), &["--vendor", vendor]);
            let loud: Vec<_> = levels(&copy).into_iter().filter(|(_, level)| *level > most).collect();
            assert!(loud.is_empty(), "{name}, {}: {loud:?}", kind.1);
        }
    }
}

/// A tar header of a file.
fn header(name: &str, size: u64) -> Vec<u8> {
    member(name.as_bytes(), b'0', format!("{size:011o}").as_bytes(), b"")
}

/// An archive of 3 MB that unpacks to 3 GB: an app before the bomb, the bomb, an app behind it.
fn bomb(path: &Path) {
    let manifest = |package: &str| {
        let text = format!("1\n{package}\n7\n34\ncom.android.vending\n1\n0\n");
        let mut member = header(&format!("apps/{package}/_manifest"), u64::try_from(text.len()).unwrap());
        member.extend(text.bytes());
        member.resize(1024, 0);
        member
    };
    let mut file = std::fs::File::create(path).unwrap();
    file.write_all(b"ANDROID BACKUP\n5\n1\nnone\n").unwrap();
    let mut zlib = flate2::write::ZlibEncoder::new(file, flate2::Compression::fast());
    zlib.write_all(&manifest("org.example.before")).unwrap();
    let zeros = vec![0_u8; 1 << 20];
    zlib.write_all(&header("apps/org.example.before/f/zeros", 3 << 30)).unwrap();
    for _ in 0..3 << 10 {
        zlib.write_all(&zeros).unwrap();
    }
    zlib.write_all(&manifest("org.example.behind")).unwrap();
    zlib.write_all(&[0; 1024]).unwrap();
    zlib.finish().unwrap();
}

#[test]
fn a_bomb_of_three_gigabytes_ends_within_the_limits() {
    let dir = tempfile::tempdir().unwrap();
    let path = dir.path().join("bomb.ab");
    bomb(&path);
    let size = path.metadata().unwrap().len();
    assert!((1 << 20..16 << 20).contains(&size), "{size}");
    // The program under a bound of its address space, where the shell can set one: going over it is a crash.
    let limited = format!("ulimit -v 400000; exec \"{}\" -o json \"$0\"", env!("CARGO_BIN_EXE_stalkscan"));
    let output = if cfg!(target_os = "linux") {
        Command::new("sh")
            .arg("-c")
            .arg(&limited)
            .arg(&path)
            .env_clear()
            .env("RAYON_NUM_THREADS", "2")
            .output()
            .unwrap()
    } else {
        stalkscan(&["-o", "json"], &path)
    };
    let report: Value = serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|error| panic!("{error}: {}", String::from_utf8_lossy(&output.stderr)));
    let source = &report["devices"][0]["sources"][0];
    assert_eq!(source["complete"], false, "{source}");
    assert!(source["notes"].to_string().contains("fold"), "{source}");
    assert_eq!(output.status.code(), Some(10), "{report}");
    let facts = String::from_utf8(stalkscan(&["facts"], &path).stdout).unwrap();
    assert!(facts.contains("org.example.before") && !facts.contains("org.example.behind"), "{facts}");
}
