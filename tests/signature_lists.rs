//! Lists made by others in, lists for others out: nothing is lost on the way, and a second time changes nothing.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    clippy::print_stdout,
    reason = "tests run the program and write their own inputs"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use stalkscan::signature::export::{self, ListFormat};
use stalkscan::signature::import::{self, Origin};
use stalkscan::signature::{Family, IndicatorKind, Match, SignatureDb, change};

const FORMATS: [ListFormat; 3] = [ListFormat::Stix2, ListFormat::Echap, ListFormat::Csv];

fn stalkscan(args: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan")).args(args).env_clear().output().expect("the program starts")
}

fn facts(name: &str) -> Option<String> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/facts").join(name);
    let text = std::fs::read_to_string(&path).ok();
    if text.is_none() {
        println!("skipped: {} is not there", path.display());
    }
    text
}

/// Columns of a row. The columns that are used here stand before any field with a comma in it.
fn fields(line: &str) -> Vec<&str> {
    line.split(',').map(|field| field.trim_matches('"')).collect()
}

/// `ioc.yaml` in upstream's layout, made anew of the facts that were compiled from it.
fn ioc() -> Option<String> {
    let mut lists: BTreeMap<String, BTreeMap<&str, BTreeSet<String>>> = BTreeMap::new();
    let mut add = |family: &str, key: &'static str, value: &str| {
        let family = lists.entry(family.to_owned()).or_default();
        family.entry(key).or_default().insert(value.to_owned());
    };
    for (file, key) in [("android_packages.csv", "packages"), ("android_certs.csv", "certificates")] {
        for line in facts(file)?.lines().skip(1).filter(|line| line.contains("ioc.yaml")) {
            let row = fields(line);
            let family = row[1].split(['|', ';']).next().unwrap();
            add(family, key, row[0]);
        }
    }
    for line in facts("domains.csv")?.lines().skip(1).filter(|line| line.contains("ioc.yaml")) {
        let row = fields(line);
        let key = match row[1] {
            "c2_domain" => "domains",
            "c2_ip" => "ips",
            _ => "websites",
        };
        add(row[2], key, row[0]);
    }
    let mut text = String::new();
    for (family, keys) in &lists {
        let _ = write!(text, "- name: \"{family}\"\n  type: stalkerware\n");
        for (key, values) in keys.iter().filter(|(key, _)| !matches!(**key, "domains" | "ips")) {
            let _ = writeln!(text, "  {key}:");
            for value in values {
                let _ = writeln!(text, "  - \"{value}\"");
            }
        }
        if keys.keys().any(|key| matches!(*key, "domains" | "ips")) {
            text += "  c2:\n";
            for (key, values) in keys.iter().filter(|(key, _)| matches!(**key, "domains" | "ips")) {
                let _ = writeln!(text, "    {key}:");
                for value in values {
                    let _ = writeln!(text, "    - \"{value}\"");
                }
            }
        }
    }
    Some(text)
}

/// `samples.csv` in upstream's layout.
fn samples() -> Option<String> {
    let mut text = "SHA256,Package Name,Certificate,Version,App\n".to_owned();
    for line in facts("samples.csv")?.lines().skip(1) {
        let row = fields(line);
        text.extend([row[0], ",", row[1], ",", row[2], ",,", row[4], "\n"]);
    }
    Some(text)
}

fn origin() -> Origin {
    Origin { source: "a/b@c:d".to_owned(), licence: "CC-BY-4.0".to_owned(), date: "2026-11-22".to_owned() }
}

type Values = BTreeMap<IndicatorKind, BTreeSet<String>>;

/// Distinct values by kind, patterns left out.
fn values(families: &[Family]) -> Values {
    let mut found = Values::new();
    for family in families {
        let patterns: BTreeSet<&str> =
            family.indicators.iter().filter(|i| i.how == Match::Regex).map(|i| i.value.as_str()).collect();
        for (kind, value) in change::values(family) {
            if !patterns.contains(value.as_str()) {
                found.entry(kind).or_default().insert(value);
            }
        }
    }
    found
}

/// What comes of an export when it is imported again.
fn round(families: &[Family], format: ListFormat) -> (export::Export, Values) {
    let list = export::list(families, "2026.11.22.1", format, false);
    let again = import::read(&list.text, &origin()).unwrap();
    assert!(again.remarks.iter().all(|remark| remark.contains("pattern")), "{:?}", again.remarks);
    (list, values(&again.families))
}

/// Files of a folder with their texts.
fn files(folder: &Path) -> BTreeMap<PathBuf, String> {
    let entries = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    entries.map(|path| (path.clone(), std::fs::read_to_string(path).unwrap())).collect()
}

/// Imports the upstream files into drafts; what was told, and the drafts.
fn import_all(folder: &Path, lists: &[(&str, String)]) -> (String, BTreeMap<PathBuf, String>) {
    let (out, mut told) = (folder.join("drafts"), String::new());
    for (name, text) in lists {
        let list = folder.join(name);
        std::fs::write(&list, text).unwrap();
        let source = format!("a/b@c:{name}");
        let (list, out) = (list.to_str().unwrap(), out.to_str().unwrap());
        let args = ["signatures", "import", list, "--out", out, "--source", &source];
        let output = stalkscan(&[&args[..], &["--licence", "CC-BY-4.0", "--all"]].concat());
        assert!(output.status.success(), "{}", String::from_utf8_lossy(&output.stderr));
        told += std::str::from_utf8(&output.stdout).unwrap();
    }
    (told, files(&out))
}

#[test]
fn importing_the_upstream_files_twice_changes_nothing_and_exporting_them_loses_nothing() {
    let (Some(ioc), Some(samples)) = (ioc(), samples()) else { return };
    let folder = tempfile::tempdir().unwrap();
    let lists = [("ioc.yaml", ioc), ("samples.csv", samples)];
    let (_, first) = import_all(folder.path(), &lists);
    let (told, second) = import_all(folder.path(), &lists);
    assert_eq!(told.matches("0 drafts written, 0 added to").count(), 2, "{told}");
    assert_eq!(first, second);
    let drafts: Vec<Family> = first.values().map(|text| toml::from_str(text).unwrap()).collect();
    let imported = values(&drafts);
    let count = |kind: IndicatorKind| imported.get(&kind).map_or(0, BTreeSet::len);
    assert!(count(IndicatorKind::Package) >= 613, "{}", count(IndicatorKind::Package));
    assert!(count(IndicatorKind::CertificateSha1) >= 471, "{}", count(IndicatorKind::CertificateSha1));
    assert_eq!(count(IndicatorKind::ApkSha256), 3228);
    for format in FORMATS {
        let (list, again) = round(&drafts, format);
        let mut wanted = imported.clone();
        wanted.retain(|kind, _| !list.left_out.contains_key(&(*kind, Match::Exact)));
        assert_eq!(again, wanted, "{format:?}");
        let left: Vec<_> = list.left_out.keys().copied().collect();
        // That layout has a file of its own for the hashes of samples.
        let hashes = vec![(IndicatorKind::ApkSha256, Match::Exact)];
        assert_eq!(left, if format == ListFormat::Echap { hashes } else { Vec::new() }, "{format:?}");
    }
}

#[test]
fn what_the_database_has_of_upstream_is_known_or_told_as_a_conflict() {
    let Some(ioc) = ioc() else { return };
    let list = import::read(&ioc, &origin()).unwrap();
    let all: usize = list.families.iter().map(|family| change::values(family).len()).sum();
    let merge = import::new_in(list, &SignatureDb::built_in().unwrap());
    let fresh: usize = merge.families.iter().map(|family| change::values(family).len()).sum();
    assert_eq!(fresh + merge.known + merge.conflicts.len(), all);
    assert!(fresh * 20 < all, "{fresh} of {all} values of upstream are not in the database");
}

#[test]
fn the_whole_database_can_be_exported_and_read_again() {
    let db = SignatureDb::built_in().unwrap();
    let all = values(db.families());
    for format in [ListFormat::Stix2, ListFormat::Csv] {
        let (list, again) = round(db.families(), format);
        let left: Vec<_> = list.left_out.keys().copied().collect();
        let mut wanted = all.clone();
        if format == ListFormat::Stix2 {
            // No tool that reads such a bundle compares texts in code.
            assert_eq!(left.iter().filter(|(_, how)| *how == Match::Exact).count(), 1, "{left:?}");
            wanted.remove(&IndicatorKind::CodeString);
        }
        assert_eq!(again, wanted, "{format:?}");
        assert_eq!(round(db.families(), format), round(db.families(), format));
    }
    let (list, again) = round(db.families(), ListFormat::Echap);
    let left: BTreeSet<IndicatorKind> = list.left_out.keys().map(|(kind, _)| *kind).collect();
    for (kind, values) in again {
        assert_eq!(values, all[&kind]);
        assert!(
            kind == IndicatorKind::Package || !left.contains(&kind),
            "only patterns of packages are left out"
        );
    }
}

#[test]
fn a_bundle_holds_what_mvt_compares_and_with_only_covert_nothing_that_frightens() {
    let db = SignatureDb::built_in().unwrap();
    let bundle = |covert: bool| -> serde_json::Value {
        let list = export::list(db.families(), "2026.11.22.1", ListFormat::Stix2, covert);
        serde_json::from_str(&list.text).unwrap()
    };
    let patterns = |bundle: &serde_json::Value| -> BTreeSet<String> {
        let objects = bundle["objects"].as_array().unwrap().iter();
        let all = objects.filter_map(|object| object["pattern"].as_str().map(str::to_owned));
        all.collect()
    };
    let (all, covert) = (bundle(false), bundle(true));
    // MVT splits a pattern at the sign of equality and knows no other comparison.
    for pattern in patterns(&all) {
        assert_eq!(pattern.matches('=').count(), 1, "{pattern}");
        let kind = pattern.trim_start_matches('[').split('=').next().unwrap();
        let known = [
            "app:id",
            "app:cert.sha1",
            "app:cert.sha256",
            "file:hashes.sha256",
            "domain-name:value",
            "ipv4-addr:value",
            "configuration-profile:id",
        ];
        assert!(known.contains(&kind), "{pattern}");
    }
    let ids: Vec<&str> =
        all["objects"].as_array().unwrap().iter().map(|object| object["id"].as_str().unwrap()).collect();
    assert_eq!(ids.iter().collect::<BTreeSet<_>>().len(), ids.len());
    for id in ids {
        let uuid = id.split_once("--").unwrap().1;
        let form: Vec<usize> = uuid.split('-').map(str::len).collect();
        assert_eq!(form, [8, 4, 4, 4, 12], "{id}");
    }
    let (all, covert) = (patterns(&all), patterns(&covert));
    assert!(covert.is_subset(&all) && covert.contains("[app:id='com.thetruth']"));
    for mild in [
        "app:id='com.life360.android.safetymapd'",
        "domain-name:value='app.phonespying.com'",
        "app:id='com.fone'",
    ] {
        assert!(all.contains(&format!("[{mild}]")) && !covert.contains(&format!("[{mild}]")), "{mild}");
    }
}

#[test]
fn the_command_writes_a_list_and_says_what_it_left_out() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("list.yaml");
    let args = ["signatures", "export", "--format", "ioc", "-o", path.to_str().unwrap()];
    let output = stalkscan(&args);
    let told = String::from_utf8(output.stderr).unwrap();
    assert!(output.status.success() && told.contains("left out: 3228 apk_sha256"), "{told}");
    let text = std::fs::read_to_string(&path).unwrap();
    assert!(text.contains("- name: TheTruthSpy\n") && text.contains("  - com.thetruth\n"));
    assert_eq!(stalkscan(&args).status.code(), Some(2), "it is there");
    let output = stalkscan(&["signatures", "export", "--format", "csv", "--only-covert"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(text.starts_with("family,id,class,status,kind,match,value,title,flags,source,licence\n"));
    assert!(text.lines().count() > 4000 && !text.contains("domain_web") && text.contains(",regex,"));
}

#[test]
fn credits_name_every_source_with_its_licence() {
    let output = stalkscan(&["--credits"]);
    let text = String::from_utf8(output.stdout).unwrap();
    assert!(output.status.success());
    for line in [
        "AssoEchap/stalkerware-indicators@a04c5c1  CC-BY-4.0",
        "KasperskyLab/TinyCheck@4f989dc  Apache-2.0",
        "stopipv/isdi@6de92d1  MIT",
        "Copyright (c) 2018 Cornell University",
        "3228 apk_sha256",
    ] {
        assert!(text.contains(line), "{line}\n{text}");
    }
    assert_eq!(text, String::from_utf8(stalkscan(&["credits"]).stdout).unwrap());
    let db = SignatureDb::built_in().unwrap();
    for family in db.families() {
        for source in family.indicators.iter().map(|i| &i.source).chain(family.bulk.iter().map(|b| &b.source))
        {
            let repository = source.split(':').next().unwrap();
            assert!(text.contains(repository), "{source}");
        }
    }
}
