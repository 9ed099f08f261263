//! Content of apps: the code of an app is held against every server that the database lists. A build without the feature
//! `yara` says that it did not look.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use sha2::{Digest as _, Sha256};
use stalkscan::artifact;
use stalkscan::bounds::Limits;
use stalkscan::content;
use stalkscan::detect;
use stalkscan::model::{AppClaim, Device, Evidence, Fact, Outcome, Platform, Strength, Surface};
use stalkscan::sample::Container;
use stalkscan::sample::recipe::{App, Recipe};
use stalkscan::signature::import::{self, Origin};
use stalkscan::signature::{ExtraInfo, Flag, IndicatorKind, SignatureDb, Status};
use stalkscan::source::{NoKey, discover};

fn evidence(path: &Path, db: &SignatureDb) -> Evidence {
    let limits = Limits { content: Some(content::searcher(db)), ..Limits::default() };
    let found = discover(path, &mut NoKey, &limits).unwrap();
    artifact::read(found.backups.first().unwrap(), &limits)
}

/// A folder with the APK files of these apps and no others.
fn apks(apps: Vec<App>) -> tempfile::TempDir {
    let mut recipe = Recipe::android("14").without_ordinary_apps();
    recipe.app = apps;
    let folder = tempfile::tempdir().unwrap();
    for (path, bytes) in &recipe.write(Container::ApkFolder).unwrap().0 {
        let file = folder.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    folder
}

fn app(id: &str, strings: &[&str]) -> App {
    App { dex_strings: strings.iter().map(|text| (*text).to_owned()).collect(), ..App::new(id) }
}

fn matches(evidence: &Evidence) -> BTreeMap<String, BTreeSet<String>> {
    let mut found: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for observed in &evidence.facts {
        if let Fact::App { id, claim: AppClaim::ContentMatch { value, .. }, .. } = &observed.fact {
            found.entry(id.to_string()).or_default().insert(value.to_string());
        }
    }
    found
}

/// How far the code of the APK files was looked through.
fn contents(evidence: &Evidence) -> Outcome {
    let mut of_files =
        evidence.answers.iter().filter(|a| a.surface == Surface::AppContents && a.file.is_some());
    assert!(of_files.clone().count() > 0, "no APK file was read");
    of_files.find(|a| a.outcome != Outcome::Read).map_or(Outcome::Read, |a| a.outcome.clone())
}

fn detect_device(evidence: &Evidence) -> Device<'_> {
    Device::join(Platform::Android, evidence)
}

/// The servers of every family that are listed without a reservation.
fn servers(db: &SignatureDb) -> BTreeMap<String, Vec<String>> {
    let mut servers: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let net = |kind| matches!(kind, IndicatorKind::DomainC2 | IndicatorKind::IpC2);
    for family in db.families().iter().filter(|family| family.status != Status::Withdrawn) {
        let single = family
            .indicators
            .iter()
            .filter(|i| net(i.kind) && i.withdrawn.is_none() && !i.flags.contains(&Flag::Generic))
            .map(|i| i.value.clone());
        let bulk = family
            .bulk
            .iter()
            .filter(|b| net(b.kind) && !b.flags.contains(&Flag::Generic))
            .flat_map(|b| b.values.iter().cloned());
        let all: Vec<String> = single.chain(bulk).collect();
        if !all.is_empty() {
            servers.insert(family.id.clone(), all);
        }
    }
    servers
}

/// The hash of the whole file, held against the listed ones in either build.
#[test]
fn an_apk_file_is_known_by_its_hash_whatever_its_name_is() {
    let folder = apks(vec![app("org.example.renamed", &["nothing"])]);
    let bytes = std::fs::read(folder.path().join("apks/org.example.renamed.apk")).unwrap();
    let hash = Sha256::digest(&bytes).iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"));
    let origin = Origin { source: "x".to_owned(), licence: "MIT".to_owned(), date: "2026-11-22".to_owned() };
    let families = import::read(&format!("apk_sha256 {hash}"), &origin).unwrap().families;
    let info = ExtraInfo { origin: "test".to_owned(), sha256: String::new(), indicators: 1 };
    let db = SignatureDb::built_in().unwrap().with_extra(families, info).unwrap();
    let evidence = evidence(folder.path(), &db);
    let findings = detect::judge(&detect_device(&evidence), &db, &BTreeSet::new()).findings;
    let finding = findings.iter().find(|finding| finding.subject.id == "org.example.renamed").unwrap();
    assert_eq!((finding.rule, finding.strength), ("known-app", Strength::ApkHash));
    assert_eq!(finding.because.first().unwrap().value, hash);
}

#[cfg(feature = "yara")]
mod with_the_engine {
    use super::*;

    #[test]
    fn every_server_of_every_family_is_found_in_code_that_names_it_and_points_to_its_family() {
        let db = SignatureDb::built_in().unwrap();
        let servers = servers(&db);
        assert!(servers.len() > 100, "{}", servers.len());
        let package = |family: &str| format!("org.example.{}", family.to_lowercase().replace('-', ""));
        let apps = servers
            .iter()
            .map(|(family, values)| {
                let strings = values.iter().map(|value| format!("https://{value}/upload")).collect();
                App { dex_strings: strings, ..App::new(&package(family)) }
            })
            .collect();
        let folder = apks(apps);
        let evidence = evidence(folder.path(), &db);
        assert_eq!(contents(&evidence), Outcome::Read);
        let found = matches(&evidence);
        let judgement = detect::judge(&detect_device(&evidence), &db, &BTreeSet::new());
        for (family, values) in &servers {
            let known = &found[&package(family)];
            for value in values {
                assert!(known.contains(&value.to_lowercase()), "{family}: {value} was not found");
            }
            let finding = judgement.findings.iter().find(|finding| finding.subject.id == package(family));
            assert!(finding.is_some(), "{family} was not found");
            let finding = finding.unwrap();
            assert_eq!(finding.rule, "known-content", "{family}");
            let name = &db.find_family(family).unwrap().name;
            let named =
                finding.because.iter().any(|b| b.signal == "known-server-in-code" && b.says.mentions(name));
            assert!(named, "{family}: {:?}", finding.because);
        }
    }

    #[test]
    fn the_same_values_as_parts_of_other_names_are_not_found() {
        let db = SignatureDb::built_in().unwrap();
        let listed: BTreeSet<String> =
            servers(&db).into_values().flatten().map(|v| v.to_lowercase()).collect();
        // Whatever stands before a listed name is a server in its domain.
        let parents = |value: &String| {
            let parent = |name: &String| name.split_once('.').map(|(_, rest)| rest.to_owned());
            std::iter::successors(parent(value), parent).collect::<Vec<String>>()
        };
        let is_top = |value: &&String| parents(value).iter().all(|parent| !listed.contains(parent));
        let apps = servers(&db)
            .values()
            .enumerate()
            .map(|(number, values)| {
                let strings = values
                    .iter()
                    .filter(is_top)
                    .flat_map(|v| [format!("x{v}"), format!("https://{v}x/"), format!("9{v}9")]);
                App { dex_strings: strings.collect(), ..App::new(&format!("org.example.twin{number}")) }
            })
            .collect();
        let folder = apks(apps);
        let evidence = evidence(folder.path(), &db);
        assert_eq!(matches(&evidence), BTreeMap::new());
        assert_eq!(contents(&evidence), Outcome::Read);
    }

    /// The rules are sound: not one fires on an APK of others. The folder lies beside the crate and may be absent.
    #[test]
    fn no_apk_of_the_samples_is_matched() {
        let db = SignatureDb::built_in().unwrap();
        let samples = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/samples/android/apk");
        if !samples.is_dir() {
            println!("skipped: {} is absent", samples.display());
            return;
        }
        let folders = std::fs::read_dir(samples).unwrap().map(|entry| entry.unwrap().path());
        let seen: usize = folders
            .map(|folder| {
                let evidence = evidence(&folder, &db);
                assert_eq!(matches(&evidence), BTreeMap::new(), "{}", folder.display());
                evidence.files.len()
            })
            .sum();
        assert!(seen > 40, "{seen}");
    }

    /// An APK whose code is `code`, and what came of it.
    fn with_code(code: &[u8]) -> (BTreeMap<String, BTreeSet<String>>, Outcome) {
        let db = SignatureDb::built_in().unwrap();
        let folder = apks(vec![app("org.example.one", &[])]);
        let path = folder.path().join("apks/org.example.one.apk");
        let mut archive = zip::ZipArchive::new(std::fs::File::open(&path).unwrap()).unwrap();
        let mut manifest = Vec::new();
        std::io::copy(&mut archive.by_name("AndroidManifest.xml").unwrap(), &mut manifest).unwrap();
        let mut out = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
        for (name, bytes) in [("AndroidManifest.xml", manifest.as_slice()), ("classes.dex", code)] {
            out.start_file(name, zip::write::SimpleFileOptions::default()).unwrap();
            std::io::Write::write_all(&mut out, bytes).unwrap();
        }
        std::fs::write(&path, out.finish().unwrap().into_inner()).unwrap();
        let evidence = evidence(folder.path(), &db);
        (matches(&evidence), contents(&evidence))
    }

    #[test]
    fn cut_huge_and_senseless_code_is_looked_through_or_told() {
        let mut huge = b"dex\n035\0".to_vec();
        huge.resize(64 << 20, 0);
        huge.extend(b"\x16sync-a.thetruthspy.com\0");
        let (found, contents) = with_code(&huge);
        assert_eq!((found.len(), contents), (1, Outcome::Read));
        let (found, contents) = with_code(b"dex\n");
        assert_eq!((found.len(), contents), (0, Outcome::Read));
        for senseless in [&b""[..], b"no code, and thetruthspy.com"] {
            let (found, contents) = with_code(senseless);
            assert!(found.is_empty());
            assert!(contents.why().is_some_and(|why| why.contains("classes.dex")), "{contents:?}");
        }
        let mut many = b"dex\n035\0".to_vec();
        many.extend(b"xthd.cc ".repeat(1 << 20));
        let (found, contents) = with_code(&many);
        assert!(
            found.is_empty() && contents.why().is_some_and(|why| why.contains("repeats")),
            "{contents:?}"
        );
    }
}

#[cfg(not(feature = "yara"))]
#[test]
fn a_build_without_the_engine_says_that_it_did_not_look() {
    let db = SignatureDb::built_in().unwrap();
    let servers = servers(&db);
    assert!(servers.len() > 100);
    let folder = apks(vec![app("org.example.one", &["https://sync-a.thetruthspy.com/"])]);
    let evidence = evidence(folder.path(), &db);
    assert_eq!(matches(&evidence), BTreeMap::new());
    let contents = contents(&evidence);
    assert!(contents.why().is_some_and(|why| why.contains("this build")), "{contents:?}");
    assert!(detect::judge(&detect_device(&evidence), &db, &BTreeSet::new()).findings.is_empty());
}
