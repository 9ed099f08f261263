//! One product in several parts: told once to people, with every part and its evidence, and as single findings in the JSON.
//! And where on the phone an app is.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

use stalkscan::render::html::{HtmlOptions, render};
use stalkscan::render::{Audience, text};
use stalkscan::report::Report;
use stalkscan::sample::Recipe;
use stalkscan::sample::words::Container;
use stalkscan::scan::{Options, scan};
use stalkscan::signature::SignatureDb;
use stalkscan::source::NoKey;
use stalkscan::speech::Lang;

fn report(recipe: &str, container: Container) -> Report {
    let tree = Recipe::from_toml(recipe).unwrap().write(container).unwrap();
    let dir = tempfile::tempdir().unwrap();
    let mut given = dir.path().to_owned();
    for (path, bytes) in &tree.0 {
        let file = dir.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(&file, bytes).unwrap();
        if tree.0.len() == 1 {
            given = file;
        }
    }
    let db = SignatureDb::built_in().unwrap();
    let scanned = scan(&[given], &Options::default(), &mut NoKey, &db, &|_| {});
    assert_eq!(scanned.report.devices.len(), 1, "{:?}", scanned.report.errors);
    scanned.report
}

/// A phone with a parental control app, a profile and the enrolment with a server.
fn managed(server: &str, organisation: &str, put: &str) -> Report {
    let recipe = format!(
        r#"
        title = "An app, its profile and its server"
        platform = "ios"
        version = "17.5.1"
        [[app]]
        id = "com.qustodio.mdm.app.family.pro"
        label = "Qustodio"
        [[profile]]
        identifier = "org.example.enrolment"
        name = "{organisation}"
        organisation = "{organisation}"
        installed = "2026-01-10 12:00:00"
        payload = [{{ type = "com.apple.mdm", settings = {{ ServerURL = "https://{server}/mdm", AccessRights = 8191 }} }}]
        [mdm]
        server = "{server}"
        organisation = "{organisation}"
        apps = [{put}]
        "#
    );
    report(&recipe, Container::IosBackup)
}

const APP: &str = "com.qustodio.mdm.app.family.pro";

/// Ids of findings with that of what they belong with.
fn parts(report: &Report) -> Vec<(&str, &str)> {
    let findings = report.devices[0].findings.iter();
    let mut found: Vec<(&str, &str)> = findings
        .filter_map(|finding| Some((finding.subject.id.as_str(), finding.belongs_with.as_ref()?.id.as_str())))
        .collect();
    found.sort_unstable();
    found
}

fn page(report: &Report, audience: Audience) -> String {
    render(report, &HtmlOptions { audience, ..HtmlOptions::default() })
}

fn terminal(report: &Report, audience: Audience) -> String {
    let (helplines, lang) = (Vec::new(), Lang::En);
    let options = text::TextOptions { columns: 400, bold: false, detail: false, helplines, audience, lang };
    text::render(report, &options)
}

#[test]
fn an_app_its_profile_and_its_server_are_one_entry() {
    let report = managed("mdm.qustodio.com", "Family", "");
    assert_eq!(parts(&report), [("mdm", APP), ("org.example.enrolment", APP)]);
    for audience in Audience::ALL {
        let page = page(&report, *audience);
        assert_eq!(page.matches("<article").count(), 1, "{audience:?}");
        assert_eq!(page.matches("class=\"part\"").count(), 2, "{audience:?}");
        let shell = terminal(&report, *audience);
        for said in [page, shell] {
            for told in ["belongs to it", "managed by an organisation", "lets a server manage the phone"] {
                assert!(said.contains(told), "{audience:?}: {told}\n{said}");
            }
            assert!(!said.contains("3 things on this phone"), "{audience:?}");
            // What to do is told once.
            assert_eq!(said.replace("&amp;", "&").matches("VPN & Device Management shows").count(), 1);
        }
    }
    // Every part keeps its own evidence.
    let police = terminal(&report, Audience::Police);
    for finding in report.devices[0].findings.iter().filter(|finding| finding.level.number() >= 2) {
        for reason in &finding.because {
            assert!(police.contains(reason.place.at.as_str()), "{}: {}", finding.subject.id, reason.place.at);
        }
    }
}

#[test]
fn a_like_name_joins_nothing() {
    let ours = [("org.example.enrolment", "mdm")];
    // The enrolment and the profile that it came with are one; the app of that name is another thing.
    for (server, organisation, put) in [
        ("mdm.example.org", "Qustodio", ""),
        ("mdm.example.org", "Example Ltd", "\"com.qustodio.mdm.app.family.pro\""),
        ("qustodio.com.example.org", "Qustodio", ""),
    ] {
        let report = managed(server, organisation, put);
        let told: Vec<(&str, &str)> =
            parts(&report).into_iter().map(|(one, other)| (one.max(other), one.min(other))).collect();
        assert_eq!(told, ours, "{server} {organisation}");
        assert_eq!(page(&report, Audience::Survivor).matches("<article").count(), 2);
    }
    // The phone's own record that the management put the app there says more than the name.
    let report = managed("mdm.example.org", "Qustodio", "\"com.qustodio.mdm.app.family.pro\"");
    assert_eq!(parts(&report).len(), 2);
}

#[test]
fn two_apps_are_one_product_only_in_a_family_of_one_product() {
    let both = |one: &str, other: &str| {
        report(
            &format!(
                "title = \"Two\"\nplatform = \"android\"\nversion = \"14\"\n[[app]]\nid = \"{one}\"\n[[app]]\nid = \"{other}\"\n"
            ),
            Container::Bugreport,
        )
    };
    let pair = both("com.mmguardian.childapp", "com.mmguardian.tabletsecurity");
    assert_eq!(parts(&pair).len(), 1);
    // The app of a person who watches is not the app on the phone that is watched.
    let sides = both("com.mmguardian.childapp", "com.mmguardian.parentapp");
    assert_eq!(parts(&sides), []);
    // A list of many makers' apps is no product.
    let list = std::fs::read_to_string("signatures/families/android-parental-control.toml").unwrap();
    let mut apps = list.lines().filter_map(|line| line.strip_prefix("value = \"")?.strip_suffix('"'));
    let (one, other) = (apps.next().unwrap(), apps.next().unwrap());
    let pair = both(one, other);
    let told = pair.devices[0].findings.iter().filter(|finding| finding.family.is_some()).count();
    assert_eq!((told, parts(&pair)), (2, vec![]));
}

#[test]
fn where_an_app_is_stands_in_the_report_where_it_is_not_the_main_part() {
    let work = std::fs::read_to_string("fixtures/cases/android-work-profile-only/case.toml").unwrap();
    let known = std::fs::read_to_string("fixtures/cases/android-known-14/case.toml").unwrap();
    for (recipe, there) in [(&work, true), (&known, false)] {
        let report = report(recipe, Container::Bugreport);
        for audience in Audience::ALL {
            let page = page(&report, *audience);
            let shell = terminal(&report, *audience);
            assert_eq!(page.contains("n the work profile"), there, "{audience:?}");
            assert_eq!(shell.contains("in the work profile"), there, "{audience:?}");
            let number = page.contains("user 10") || shell.contains("user 10");
            assert_eq!(number, there && audience.sees_evidence(), "{audience:?}");
        }
    }
}
