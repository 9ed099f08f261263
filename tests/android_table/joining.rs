//! Copies in one folder, or given together: one device for each phone.

use serde_json::{Value, json};

use super::bench::{Bench, finding};

fn spec(serial: &str, own: std::ops::Range<u32>) -> Value {
    let own = own.map(|n| {
        json!({"name": format!("com.own.app{n}"), "cert": format!("maker {n}"), "version_code": n.saturating_add(100),
               "installer": "com.android.vending"})
    });
    let system =
        (0..30).map(|n| json!({"name": format!("com.android.part{n}"), "cert": "platform", "system": true}));
    let mut packages: Vec<Value> = own.chain(system).collect();
    packages.push(json!({"apk": "apks/honest.apk", "installer": "com.android.vending"}));
    packages.push(json!({"name": "com.thetruth", "installer": null, "cert": "spy"}));
    json!({"device": {"serial": serial}, "packages": packages})
}

/// The sources of each device, by format.
fn devices(report: &Value) -> Vec<Vec<&str>> {
    report["devices"]
        .as_array()
        .unwrap()
        .iter()
        .map(|device| {
            device["sources"].as_array().unwrap().iter().map(|s| s["format"].as_str().unwrap()).collect()
        })
        .collect()
}

fn notes(report: &Value) -> String {
    let sources = report["devices"].as_array().unwrap().iter().flat_map(|d| d["sources"].as_array().unwrap());
    sources.map(|source| source["notes"].to_string()).collect()
}

#[test]
fn a_report_an_archive_and_app_files_of_one_phone_are_one_device() {
    let Some(bench) = Bench::new() else { return };
    bench.put("one.json", spec("R58N11111", 0..12).to_string().as_bytes());
    bench.generate(
        "one.json",
        &["--bugreport", "@one/report.zip", "--ab", "@one/backup.ab", "--apk-folder", "@one/files"],
    );
    let (code, report) = bench.scan(&["@one"]);
    assert_eq!(code, 13);
    assert_eq!(devices(&report), [["bugreport", "adb-backup", "apk-folder"]], "{}", notes(&report));
    assert!(notes(&report).contains("14 of 14 apps"), "{}", notes(&report));
    assert!(notes(&report).contains("assumed to be of the same phone"), "{}", notes(&report));
    assert_eq!(finding(&report, "com.thetruth").unwrap()["level"], 4);
    // Given one by one, in any order.
    let copies = ["@one/report.zip", "@one/backup.ab", "@one/files"];
    let judged = |order: [usize; 3]| {
        let (code, report) = bench.scan(&order.map(|at| copies[at]));
        assert_eq!(code, 13);
        report["devices"].to_string()
    };
    let wanted = judged([0, 1, 2]);
    for order in [[0, 2, 1], [1, 0, 2], [1, 2, 0], [2, 0, 1], [2, 1, 0]] {
        assert_eq!(judged(order), wanted, "{order:?}");
    }
}

#[test]
fn copies_of_two_phones_are_two_devices() {
    let Some(bench) = Bench::new() else { return };
    bench.put("one.json", spec("R58N11111", 0..12).to_string().as_bytes());
    bench.put("two.json", spec("R58N22222", 30..42).to_string().as_bytes());
    bench.generate("one.json", &["--bugreport", "@both/a.zip"]);
    bench.generate("two.json", &["--bugreport", "@both/b.zip", "--ab", "@both/b.ab"]);
    let (_, report) = bench.scan(&["@both"]);
    assert_eq!(devices(&report), [vec!["bugreport"], vec!["bugreport", "adb-backup"]], "{}", notes(&report));
    // An archive of the second phone beside a report of the first.
    std::fs::remove_file(bench.path("both/b.zip")).unwrap();
    let (_, report) = bench.scan(&["@both"]);
    assert_eq!(devices(&report), [["bugreport"], ["adb-backup"]], "{}", notes(&report));
    // Files that both phones have: not to be told apart.
    bench.generate("two.json", &["--bugreport", "@third/b.zip"]);
    bench.put("third/files/notes.apk", &std::fs::read(bench.path("apks/honest.apk")).unwrap());
    std::fs::copy(bench.path("both/a.zip"), bench.path("third/a.zip")).unwrap();
    let (_, report) = bench.scan(&["@third"]);
    assert_eq!(devices(&report), [["bugreport"], ["bugreport"], ["apk-folder"]], "{}", notes(&report));
    assert!(notes(&report).contains("fits 2 phones"), "{}", notes(&report));
}

#[test]
fn an_acquisition_and_a_backup_beside_it_are_one_device() {
    let Some(bench) = Bench::new() else { return };
    bench.put("one.json", spec("R58N11111", 0..12).to_string().as_bytes());
    bench.generate(
        "one.json",
        &["--androidqf", "@one/qf", "--ab", "@one/z.ab", "--bugreport", "@one/report.zip"],
    );
    let (_, report) = bench.scan(&["@one"]);
    assert_eq!(report["devices"].as_array().unwrap().len(), 1, "{:?} {}", devices(&report), notes(&report));
    assert!(notes(&report).contains("not certain"), "{}", notes(&report));
}
