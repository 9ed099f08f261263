//! Signers that are listed, found under names that are not, from the bytes of certificates.

use serde_json::{Value, json};

use super::bench::{Bench, finding};

/// The one known maker's family.
const MAKER: &str = "Maker of the test";

fn family<'r>(report: &'r Value, app: &str) -> Option<&'r str> {
    finding(report, app).and_then(|finding| finding["family"]["name"].as_str())
}

#[test]
fn a_listed_certificate_is_found_wherever_its_bytes_are_kept() {
    let Some(bench) = Bench::new() else { return };
    let packages: Vec<Value> = (0..12)
        .map(|n| {
            let cert = if n % 4 == 0 { "listed-maker".to_owned() } else { format!("maker {n}") };
            json!({"name": format!("org.unlisted.app{n}"), "cert": cert, "installer": "com.android.vending"})
        })
        .collect();
    bench.put("spec.json", json!({"device": {"android": "14"}, "packages": packages}).to_string().as_bytes());
    let digests = bench.certificates("spec.json");
    let listed = &digests["org.unlisted.app0"];
    assert_ne!(listed["sha1"], digests["org.unlisted.app1"]["sha1"]);
    let sha1 = listed["sha1"].as_str().unwrap().to_uppercase();
    let sha256 = listed["sha256"].as_str().unwrap();
    bench.generate(
        "spec.json",
        &["--ab", "@a.ab", "--fs", "@fs", "--miui", "@a.bak", "--twrp", "@twrp", "--ab-version", "4"],
    );
    bench.generate("spec.json", &["--abx", "--fs", "@abx", "--ab", "@locked.ab", "--password", "x"]);
    bench.put("passphrase", b"x");
    for (name, from) in [("plain", "fs"), ("binary", "abx")] {
        let list = std::fs::read(bench.path(from).join("data/system/packages.xml")).unwrap();
        assert_eq!(list.starts_with(b"ABX"), name == "binary");
        bench.put(&format!("{name}/packages.xml"), &list);
    }
    let copies = [
        "@a.ab",
        "@locked.ab",
        "@a.bak",
        "@fs",
        "@abx",
        "@twrp",
        "@plain/packages.xml",
        "@binary/packages.xml",
    ];
    for indicator in [("certificate_sha1", &*sha1), ("certificate_sha256", sha256)] {
        bench.signatures(&[indicator]);
        for copy in copies {
            let (code, report) =
                bench.scan(&["--signatures", "@signatures", "--passphrase-file", "@passphrase", copy]);
            assert_eq!(code, 13, "{copy}");
            for n in 0..12 {
                let app = format!("org.unlisted.app{n}");
                let wanted = (n % 4 == 0).then_some(MAKER);
                assert_eq!(family(&report, &app), wanted, "{app} in {copy} by {}", indicator.0);
                if wanted.is_some() {
                    let found = finding(&report, &app).unwrap();
                    assert_eq!((&found["level"], &found["strength"]), (&json!(4), &json!("certificate")));
                }
            }
        }
    }
}

#[test]
fn a_listed_certificate_is_found_in_files_of_apps() {
    let Some(bench) = Bench::new() else { return };
    // `twosigners.apk` is signed by the maker of `monitor.apk` and by another.
    let apks = ["monitor", "twosigners", "honest", "watcher", "vpn"];
    let packages: Vec<Value> = apks
        .iter()
        .map(|apk| json!({"apk": format!("apks/{apk}.apk"), "installer": "com.android.vending", "allow_backup": true}))
        .collect();
    bench.put("spec.json", json!({"device": {"android": "14"}, "packages": packages}).to_string().as_bytes());
    let digests = bench.certificates("spec.json");
    bench.signatures(&[("certificate_sha256", digests["com.example.kidsafe"]["sha256"].as_str().unwrap())]);
    bench.generate("spec.json", &["--apk-folder", "@files", "--androidqf", "@acquisition", "--ab", "@a.ab"]);
    // What an encrypted acquisition leaves: no certificate in the list, and nothing else that names signers.
    let list = bench.path("acquisition/packages.json");
    let mut packages: Value = serde_json::from_slice(&std::fs::read(&list).unwrap()).unwrap();
    for package in packages.as_array_mut().unwrap() {
        for file in package["files"].as_array_mut().unwrap() {
            for value in file["certificate"].as_object_mut().unwrap().values_mut() {
                *value = Value::from("");
            }
        }
    }
    std::fs::write(&list, packages.to_string()).unwrap();
    for other in ["backup.ab", "bugreport.zip", "dumpsys.txt"] {
        std::fs::remove_file(bench.path("acquisition").join(other)).unwrap();
    }
    for copy in ["@files", "@acquisition", "@a.ab"] {
        let (code, report) = bench.scan(&["--signatures", "@signatures", copy]);
        assert_eq!(code, 13, "{copy}");
        for (app, wanted) in [
            ("com.example.kidsafe", Some(MAKER)),
            ("com.example.twosigners", Some(MAKER)),
            ("com.example.notes", None),
            ("com.example.systemservice", None),
            ("com.example.vpn", None),
        ] {
            assert_eq!(family(&report, app), wanted, "{app} in {copy}");
        }
    }
}
