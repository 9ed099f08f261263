//! Whole copies, damaged: every kind that the program writes itself, and those of the independent generators where they are there, with
//! bits flipped, cut at every 4 KiB, and with fields blown up. Whatever is damaged, the running program ends in time and memory
//! without a bug, and never keeps silent about what it lost.
//!
//! A few hundred variants by default. A campaign: `STALKSCAN_MUTANTS=400 STALKSCAN_PROGRAM=target/release/stalkscan
//! cargo test --test mutation -- --nocapture` (variants of each kind of copy; the program to run), which prints a table.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "tests run the program, write their own inputs and may fail loudly; numbers are small"
)]

#[path = "common/damage.rs"]
mod damage;
#[path = "common/dice.rs"]
mod dice;

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use serde_json::Value;
use stalkscan::sample::{BUILT_IN, Container, FileTree};

use self::damage::{NUMBERS, digits_from, write_over};
use self::dice::Dice;

/// Longest that a scan may take. Generous: nothing is optimised, and other tests run beside this one.
const PATIENCE: Duration = Duration::from_mins(1);
/// Most memory in KiB. The copies are small, so this is what the program takes and what it allows damage to make it take.
const MEMORY: u64 = 400 << 10;
/// Variants of each kind of copy, unless asked otherwise.
const VARIANTS: usize = 9;
/// Distance in bytes between two cuts.
const STEP: usize = 4_096;

/// A copy that is damaged: its files, what is given to the program, and the key.
struct Kind {
    name: String,
    tree: BTreeMap<String, Vec<u8>>,
    entry: String,
    passphrase: Option<&'static str>,
}

/// One damage: the file, its new bytes, and words.
struct Damage {
    file: String,
    bytes: Vec<u8>,
    words: String,
}

fn kinds() -> Vec<Kind> {
    let mut kinds = Vec::new();
    for phone in ["demo", "iphone-parental"] {
        let recipe = BUILT_IN.iter().find(|one| one.name == phone).unwrap().recipe().unwrap();
        for container in Container::of(recipe.platform) {
            let Ok(FileTree(tree)) = recipe.write(container) else { continue };
            kinds.push(Kind {
                name: container.name().to_owned(),
                tree: tree.into_iter().collect(),
                entry: container.entry().to_owned(),
                passphrase: container.passphrase(),
            });
        }
    }
    kinds.extend(generated());
    kinds
}

/// The same of other people's making, in a campaign only.
fn generated() -> Vec<Kind> {
    let tools = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/tools");
    if std::env::var_os("STALKSCAN_MUTANTS").is_none() {
        return Vec::new();
    }
    if !tools.join("gen_android.py").is_file() {
        println!("skipped: the independent generators are not there");
        return Vec::new();
    }
    let room = tempfile::tempdir().unwrap();
    let spec = room.path().join("spec.json");
    let phone = "{\"packages\": [{\"name\": \"com.systemservice\", \"installer\": null}, {\"name\": \"org.example.notes\"}]}";
    std::fs::write(&spec, phone).unwrap();
    let android = [
        ("--ab", "x.ab"),
        ("--bugreport", "x.zip"),
        ("--androidqf", "qf"),
        ("--androidqf", "qf.zip"),
        ("--fs", "fs"),
        ("--fs", "fs.tar"),
        ("--fs", "fs.zip"),
        ("--dumpsys", "dumpsys"),
        ("--isdi", "isdi.txt"),
        ("--huawei", "huawei"),
        ("--twrp", "twrp"),
    ];
    let ios = ["backup", "mbdb", "ffs", "ffs-zip", "ffs-tar", "sysdiagnose"];
    let made = android.iter().map(|(option, out)| {
        let (script, at) = (tools.join("gen_android.py"), room.path().join("android").join(out));
        let arguments = vec![spec.display().to_string(), (*option).to_owned(), at.display().to_string()];
        (script, arguments, at)
    });
    let made = made.chain(ios.iter().map(|container| {
        let (script, at) = (tools.join("gen_ios.py"), room.path().join("ios").join(container));
        let rest = ["--container", container, "--rows", "0"].map(str::to_owned);
        (script, [vec![at.display().to_string()], rest.to_vec()].concat(), at)
    }));
    let mut kinds = Vec::new();
    for (script, arguments, at) in made {
        std::fs::create_dir_all(at.parent().unwrap()).unwrap();
        let output = Command::new("python3").arg(&script).args(&arguments).output().unwrap();
        if !output.status.success() || !at.exists() {
            println!("skipped: {arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
            continue;
        }
        let name = format!("generated {}", at.strip_prefix(room.path()).unwrap().display());
        kinds.push(Kind { name, tree: read(&at), entry: "copy".to_owned(), passphrase: None });
    }
    kinds
}

/// A file or folder as a tree that is called `copy`.
fn read(at: &Path) -> BTreeMap<String, Vec<u8>> {
    let files =
        walkdir::WalkDir::new(at).into_iter().map(Result::unwrap).filter(|entry| entry.file_type().is_file());
    files
        .map(|entry| {
            let inside = entry.path().strip_prefix(at).unwrap();
            let name = Path::new("copy").join(inside).display().to_string();
            (name.trim_end_matches('/').to_owned(), std::fs::read(entry.path()).unwrap())
        })
        .collect()
}

/// The damage with this number.
fn damage(kind: &Kind, number: usize) -> Damage {
    let mut dice = Dice::of(&format!("{} {number}", kind.name));
    let files: Vec<(&String, &Vec<u8>)> = kind.tree.iter().filter(|(_, bytes)| !bytes.is_empty()).collect();
    // Large files hold more of what is read, so half of the damage goes to the largest.
    let largest = files.iter().max_by_key(|(_, bytes)| bytes.len()).copied().unwrap();
    let (file, original) = if dice.below(2) == 0 { largest } else { dice.pick(&files) };
    let mut bytes = original.clone();
    let words = match number % 3 {
        0 => {
            let count = 1 + dice.below(8);
            for _ in 0..count {
                let at = dice.below(bytes.len());
                bytes[at] ^= 1 << dice.below(8);
            }
            format!("{count} bits flipped")
        }
        1 => {
            // In a campaign every step is cut in turn; else steps by chance.
            let at = (dice.below(bytes.len() / STEP + 1) * STEP).min(bytes.len() - 1);
            bytes.truncate(at);
            format!("cut at {at}")
        }
        _ => {
            let at = dice.below(bytes.len());
            let value = dice.pick(NUMBERS);
            blow_up(&mut bytes, at, value, &mut dice);
            format!("{value} written at {at}")
        }
    };
    Damage { file: file.clone(), bytes, words: format!("{file}: {words}") }
}

/// Writes a lying number: over the next number in digits, or over two, four or eight bytes in either order.
fn blow_up(bytes: &mut Vec<u8>, at: usize, value: u64, dice: &mut Dice) {
    let width = dice.pick(&[0, 2, 4, 8]);
    match digits_from(bytes, at).filter(|_| width == 0) {
        Some(digits) => drop(bytes.splice(digits, value.to_string().into_bytes())),
        None => write_over(bytes, at, value, width.max(2), dice),
    }
}

/// What came of a scan.
struct Seen {
    code: Option<i32>,
    report: Value,
    said: String,
    took: Duration,
    peak: u64,
}

fn program() -> PathBuf {
    std::env::var_os("STALKSCAN_PROGRAM")
        .map_or_else(|| env!("CARGO_BIN_EXE_stalkscan").into(), PathBuf::from)
}

/// Runs the program and watches its time and memory.
fn scan(kind: &Kind, room: &Path) -> Seen {
    let (out, said) = (room.join("out"), room.join("said"));
    let mut command = Command::new(program());
    command.args(["scan", "-o", "json", "--jobs", "1"]).arg(room.join(&kind.entry)).env_clear();
    if let Some(passphrase) = kind.passphrase {
        command.env("STALKSCAN_PASSPHRASE", passphrase);
    }
    command.stdout(std::fs::File::create(&out).unwrap()).stderr(std::fs::File::create(&said).unwrap());
    let begun = Instant::now();
    let mut child = command.stdin(Stdio::null()).spawn().expect("the program starts");
    let status_of = format!("/proc/{}/status", child.id());
    let mut peak = 0;
    let code = loop {
        let known = std::fs::read_to_string(&status_of).unwrap_or_default();
        let now = known.lines().find_map(|line| line.strip_prefix("VmHWM:"));
        peak = peak.max(now.and_then(|text| text.trim().trim_end_matches(" kB").parse().ok()).unwrap_or(0));
        if let Some(status) = child.try_wait().unwrap() {
            break status.code();
        }
        if begun.elapsed() > PATIENCE || peak > MEMORY {
            child.kill().unwrap();
            child.wait().unwrap();
            break None;
        }
        std::thread::sleep(Duration::from_millis(3));
    };
    let report = serde_json::from_slice(&std::fs::read(&out).unwrap()).unwrap_or(Value::Null);
    let said = std::fs::read_to_string(&said).unwrap();
    Seen { code, report, said, took: begun.elapsed(), peak }
}

fn list<'v>(value: &'v Value, key: &str) -> impl Iterator<Item = &'v Value> {
    value[key].as_array().into_iter().flatten()
}

/// Ids of what was found at the highest level.
fn found(report: &Value) -> Vec<String> {
    let findings: Vec<&Value> = list(report, "devices").flat_map(|device| list(device, "findings")).collect();
    let highest = findings.iter().filter_map(|finding| finding["level"].as_u64()).max();
    let top = findings.iter().filter(|finding| finding["level"].as_u64() == highest);
    top.map(|finding| finding["subject"]["id"].as_str().unwrap_or_default().to_owned()).collect()
}

/// Whether a subject is among the findings at all.
fn finds(report: &Value, id: &str) -> bool {
    list(report, "devices")
        .flat_map(|device| list(device, "findings"))
        .any(|finding| finding["subject"]["id"] == id)
}

/// Everything by which a report says that something was not read: refusals, remarks, and questions with less of an answer.
fn reservations(seen: &Seen) -> Vec<String> {
    let mut said: Vec<String> = list(&seen.report, "errors").map(ToString::to_string).collect();
    for device in list(&seen.report, "devices") {
        for source in list(device, "sources") {
            said.extend(list(source, "notes").map(ToString::to_string));
            if source["complete"] != Value::Bool(true) {
                said.push(format!("{} is not complete", source["format"]));
            }
        }
        for answer in list(device, "coverage").filter(|answer| answer["outcome"] != "read") {
            said.push(format!("{} {}: {}", answer["surface"], answer["outcome"], answer["why"]));
        }
    }
    said
}

/// A row of the table.
#[derive(Default)]
struct Row {
    variants: usize,
    refused: usize,
    said: usize,
    lost: usize,
    slowest: Duration,
    peak: u64,
    wrong: Vec<String>,
}

/// What is wrong with how a damaged copy was taken.
fn judge(kind: &Kind, damage: &Damage, whole: &Seen, seen: &Seen, row: &mut Row) -> Option<String> {
    row.variants += 1;
    row.slowest = row.slowest.max(seen.took);
    row.peak = row.peak.max(seen.peak);
    let Some(code) = seen.code else {
        return Some(format!("killed after {:?} with {} KiB", seen.took, seen.peak));
    };
    if ![0, 1, 3, 4, 10, 11, 12, 13].contains(&code) {
        return Some(format!("ended with {code}: {}", seen.said));
    }
    let text = seen.report.to_string();
    if text.contains("please report it") || seen.said.contains("please report it") {
        return Some(format!("a bug: {}", seen.said));
    }
    let was = reservations(whole);
    let new = reservations(seen).into_iter().any(|said| !was.contains(&said));
    let refused = list(&seen.report, "devices").next().is_none();
    row.refused += usize::from(refused);
    row.said += usize::from(new && !refused);
    let lost: Vec<String> = found(&whole.report).into_iter().filter(|id| !finds(&seen.report, id)).collect();
    row.lost += usize::from(!lost.is_empty());
    if lost.is_empty() || refused && code != 0 {
        return None;
    }
    if code == 0 && !new {
        return Some(format!("{lost:?} lost and nothing said"));
    }
    // A file of a folder that does not name what was found takes nothing away, unless it is a listing of the others.
    let names = |id: &String| {
        let whole = &kind.tree[&damage.file];
        whole.windows(id.len()).any(|part| part == id.as_bytes())
    };
    if !new && !lost.iter().any(names) {
        return Some(format!("{lost:?} lost by damage elsewhere, and nothing said"));
    }
    None
}

fn campaign(kind: &Kind, variants: usize) -> Row {
    let room = tempfile::tempdir().unwrap();
    for (path, bytes) in &kind.tree {
        let file = room.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let whole = scan(kind, room.path());
    let mut row = Row::default();
    if whole.report["devices"].as_array().is_none_or(Vec::is_empty) {
        row.wrong.push(format!("{}: the sound copy is not read: {}", kind.name, whole.said));
        return row;
    }
    for number in 0..variants {
        let damage = damage(kind, number);
        let file = room.path().join(&damage.file);
        std::fs::write(&file, &damage.bytes).unwrap();
        let seen = scan(kind, room.path());
        if let Some(wrong) = judge(kind, &damage, &whole, &seen, &mut row)
            && row.wrong.len() < 20
        {
            row.wrong.push(format!("{} {number}: {}: {wrong}", kind.name, damage.words));
        }
        std::fs::write(&file, &kind.tree[&damage.file]).unwrap();
    }
    row
}

fn line(name: &str, row: &Row) -> String {
    let (slowest, peak) = (row.slowest.as_millis(), row.peak >> 10);
    format!(
        "{name:<34}{:>9}{:>9}{:>9}{:>9}{slowest:>11}{peak:>10}",
        row.variants, row.refused, row.said, row.lost
    )
}

#[test]
fn damaged_copies_end_in_bounds_and_nothing_is_lost_in_silence() {
    let asked = std::env::var("STALKSCAN_MUTANTS").ok().and_then(|text| text.parse().ok());
    let variants = asked.unwrap_or(VARIANTS);
    let kinds = kinds();
    assert!(kinds.len() >= Container::ALL.len(), "{} kinds only", kinds.len());
    let (next, rows) = (Mutex::new(0), Mutex::new(BTreeMap::new()));
    std::thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(|| {
                loop {
                    let which = {
                        let mut next = next.lock().unwrap();
                        *next += 1;
                        *next - 1
                    };
                    let Some(kind) = kinds.get(which) else { return };
                    let row = campaign(kind, variants);
                    // A campaign takes long: what is done is shown at once.
                    println!("{} {:?}", line(&kind.name, &row), row.wrong);
                    rows.lock().unwrap().insert(kind.name.clone(), row);
                }
            });
        }
    });
    let rows = rows.into_inner().unwrap();
    println!(
        "{:<34}{:>9}{:>9}{:>9}{:>9}{:>11}{:>10}",
        "copy", "variants", "refused", "said", "app lost", "slowest ms", "peak MiB"
    );
    for (name, row) in &rows {
        println!("{}", line(name, row));
    }
    let wrong: Vec<&String> = rows.values().flat_map(|row| &row.wrong).collect();
    let total: usize = rows.values().map(|row| row.variants).sum();
    println!("{total} variants, {} wrong", wrong.len());
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(
        rows.values().map(|row| row.said + row.refused).sum::<usize>() > total / 10,
        "the damage is not noticed"
    );
}
