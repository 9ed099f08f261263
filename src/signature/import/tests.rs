//! Lists in the layouts of their makers, and what becomes of them.

use std::collections::BTreeMap;

use super::{Import, Origin, join, new_in, read};
use crate::model::Class;
use crate::signature::schema::{Family, IndicatorKind, Status};
use crate::signature::{SignatureDb, change, write};

fn origin() -> Origin {
    Origin { source: "a/b@c:d".to_owned(), licence: "MIT".to_owned(), date: "2026-11-22".to_owned() }
}

fn import(text: &str) -> Import {
    read(text, &origin()).unwrap()
}

fn counts(families: &[Family]) -> BTreeMap<IndicatorKind, usize> {
    let mut kinds: BTreeMap<IndicatorKind, Vec<String>> = BTreeMap::new();
    for (kind, value) in families.iter().flat_map(change::values) {
        kinds.entry(kind).or_default().push(value);
    }
    kinds.into_iter().map(|(kind, values)| (kind, values.len())).collect()
}

const YAML: &str = "# a remark
- name: Example
  names:
  - Example Pro
  type: stalkerware
  packages:
  - com.example.never.seen
  - nodots
  certificates:
  - 00112233445566778899AABBCCDDEEFF00112233
  - 61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81
  websites:
  - example.com
  distribution:
  - https://files.example.com/app.apk?x=1
  c2:
    ips:
    - 203.0.113.7
    domains:
    - api.example.com
  certificate_organizations:
  - Example Ltd
- name: Watcher
  type: watchware
  ip:
  - 203.0.113.9
  ios_bundles: [com.example.watcher]
";

#[test]
fn indicators_of_every_kind_are_read() {
    let found = import(YAML);
    assert_eq!((found.layout, found.families.len()), ("stalkerware-indicators YAML", 2));
    let example = &found.families[0];
    assert_eq!(
        (example.class, example.status, example.id.as_str()),
        (Class::Stalkerware, Status::Experimental, "SSC-0000")
    );
    assert_eq!(example.aliases, ["Example Pro"]);
    assert!(change::values(example).contains(&(IndicatorKind::DomainWeb, "files.example.com".to_owned())));
    assert_eq!(found.families[1].class, Class::MonitoringDisclosed);
    let counts = counts(&found.families);
    assert_eq!(counts[&IndicatorKind::Package], 1);
    assert_eq!(counts[&IndicatorKind::CertificateSha1], 2);
    assert_eq!(counts[&IndicatorKind::DomainC2], 1);
    assert_eq!(counts[&IndicatorKind::BundleId], 1);
    let remarks = found.remarks.join("\n");
    for told in
        ["`nodots` of Example is not a package name", "Example: `certificate_organizations`", "Watcher: `ip`"]
    {
        assert!(remarks.contains(told), "{told} is not in {remarks}");
    }
}

#[test]
fn hostile_yaml_is_refused() {
    let bomb = "- name: &a [x, x]\n  packages: [*a, *a]\n";
    assert!(read(bomb, &origin()).unwrap_err().to_string().contains("aliases"));
    let deep = format!("- name: {}", "[".repeat(5000));
    assert!(read(&deep, &origin()).is_err());
    assert!(read("- name: \"open\n", &origin()).is_err());
    assert!(read("- name: nothing else\n", &origin()).unwrap_err().to_string().contains("no indicator"));
}

#[test]
fn samples_flags_and_plain_lists_are_read() {
    let hash = "ab".repeat(32);
    let found =
        import(&format!("SHA256,Package Name,Certificate,Version,App\n{hash},com.ex.a,,1,Ex\n{hash},,,,\n"));
    assert_eq!(change::values(&found.families[0]).len(), 2);
    assert_eq!(found.remarks, ["left out: a sample that is of no app"]);
    let found = import(
        "appId,store,flag,title\ncom.ex.spy,offstore,stalkerware,\"A, \"\"b\"\"\"\n5ZPN38G6GE.com.ex.b,appstore,dual-use,B\nx.y,playstore,safe,C\n",
    );
    assert_eq!(found.layout, "ISDi app flags");
    let by_name: BTreeMap<&str, &Family> = found.families.iter().map(|f| (f.name.as_str(), f)).collect();
    let spy = &by_name["ISDi monitoring apps (Android)"].indicators[0];
    assert_eq!((spy.value.as_str(), spy.title.as_deref()), ("com.ex.spy", Some("A, \"b\"")));
    assert_eq!(by_name["ISDi dual use (iOS)"].indicators[0].value, "com.ex.b");
    let found =
        import(&format!("com.ex.app # why\n{hash}\n203.0.113.7\ndomain_c2 api.ex.com\nhttps://ex.com/x\n\n"));
    assert_eq!(found.layout, "plain list");
    assert_eq!(counts(&found.families).values().sum::<usize>(), 7);
}

#[test]
fn a_stix_bundle_is_read() {
    let pattern =
        |id: &str, pattern: &str| serde_json::json!({"type": "indicator", "id": id, "pattern": pattern});
    let bundle = serde_json::json!({"type": "bundle", "objects": [
        {"type": "malware", "id": "malware--1", "name": "Ex"},
        pattern("indicator--1", "[app:id='com.ex.app']"),
        pattern("indicator--2", "[domain-name:value='ex.com' OR domain-name:value='ex.org']"),
        pattern("indicator--3", "[app:cert.sha1='00112233445566778899aabbccddeeff00112233']"),
        pattern("indicator--4", "[process:name='x']"),
        {"type": "relationship", "relationship_type": "indicates", "source_ref": "indicator--1", "target_ref": "malware--1"},
    ]});
    let found = import(&bundle.to_string());
    let names: Vec<&str> = found.families.iter().map(|f| f.name.as_str()).collect();
    assert_eq!(names, ["Ex", "Unnamed STIX indicators"]);
    assert_eq!(counts(&found.families).values().sum::<usize>(), 5, "an app id may be of either phone");
    assert!(found.remarks[0].contains("process:name"));
    assert!(read("{\"objects\": 1}", &origin()).is_err());
}

#[test]
fn what_is_written_is_read_again_and_the_second_time_adds_nothing() {
    for family in import(YAML).families {
        let text = write::family(&family);
        let again: Family = toml::from_str(&text).unwrap();
        assert_eq!(again, family);
        assert_eq!(write::family(&join(family.clone(), family)), text);
    }
}

#[test]
fn the_database_is_not_repeated_and_conflicts_are_told() {
    let db = SignatureDb::built_in().unwrap();
    let text = "- name: TheTruthSpy\n  type: stalkerware\n  packages: [com.thetruth, com.never.seen, com.life360.android.safetymapd]\n\
                \x20 certificates: [61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81]\n";
    let merged = new_in(import(text), &db);
    assert_eq!((merged.known, merged.conflicts.len(), merged.families.len()), (1, 2, 1));
    assert_eq!(merged.families[0].id, db.find_family("TheTruthSpy").unwrap().id);
    assert_eq!(merged.families[0].indicators.len(), 1);
    assert!(merged.conflicts.iter().any(|told| told.contains("Life360")));
    assert!(merged.conflicts.iter().any(|told| told.contains("anybody can sign")));
}
