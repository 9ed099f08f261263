//! One small database, broken in every way that must be noticed.

use crate::model::{Class, Platform, Signer};
use crate::signature::{Matched, Problem, SignatureDb};

const VERSION: &str = "version = \"2026.11.22.1\"\nschema = 1\n";
const GENERIC: &str = "[[certificate]]\nsha1 = \"61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81\"\nname = \"test key\"\nsource = \"x\"\n";
const SOURCE: &str = "source = \"a/b@c:d\"\nlicence = \"MIT\"\n";

fn family(number: u32, indicators: &str) -> String {
    format!(
        "id = \"SSC-{number:04}\"\nname = \"Family {number}\"\nclass = \"stalkerware\"\nmodified = \"2026-11-22\"\n{indicators}"
    )
}

fn indicator(kind: &str, value: &str, more: &str) -> String {
    format!("[[indicator]]\nkind = \"{kind}\"\nvalue = '{value}'\n{more}\n{SOURCE}")
}

fn load(families: &[String]) -> Result<SignatureDb, Vec<Problem>> {
    let mut files = vec![
        ("database.toml".to_owned(), VERSION.to_owned()),
        ("generic_certificates.toml".to_owned(), GENERIC.to_owned()),
        ("README.md".to_owned(), "not a signature".to_owned()),
    ];
    for (number, text) in families.iter().enumerate() {
        files.push((format!("families/f{number}.toml"), text.clone()));
    }
    SignatureDb::from_files(&files, "test")
}

fn problems(families: &[String]) -> Vec<String> {
    load(families).unwrap_err().iter().map(Problem::to_string).collect()
}

#[track_caller]
fn one_problem(indicators: &str, place: &str, words: &str) {
    let found = problems(&[family(1, indicators)]);
    assert_eq!(found.len(), 1, "{found:#?}");
    assert!(found[0].starts_with(&format!("families/f0.toml:{place}:")), "{}", found[0]);
    assert!(found[0].contains(words), "{}", found[0]);
}

#[test]
fn a_sound_family_is_found() {
    let text = [
        indicator("package", "com.bad.App", "class = \"rat\"\ntitle = \"Bad\""),
        indicator("package", "^com\\.bad\\d{2}$", "match = \"regex\""),
        indicator("package", "com.old", "withdrawn = \"2026-01-01: wrong\""),
        indicator("certificate_java_hash", "ab12", ""),
        format!("[[bulk]]\nkind = \"apk_sha256\"\nvalues = [\"{}\"]\n{SOURCE}", "ab".repeat(32)),
    ];
    let db = load(&[family(1, &text.concat())]).unwrap();
    assert_eq!((db.info().families, db.info().indicators), (1, 4));
    let hits = db.app_id(Platform::Android, "com.bad.app");
    assert_eq!(
        (hits[0].class, hits[0].title, hits[0].matched),
        (Class::Rat, Some("Bad"), Matched::CaseDiffers)
    );
    assert_eq!(db.app_id(Platform::Android, "COM.BAD42")[0].matched, Matched::Pattern);
    assert!(db.app_id(Platform::Android, "com.old").is_empty(), "withdrawn");
    assert!(db.app_id(Platform::Ios, "com.bad.App").is_empty(), "another platform");
    assert_eq!(db.certificate(&Signer::JavaHash("0000AB12".into())).len(), 1);
    assert_eq!(db.apk_sha256(&"AB".repeat(32))[0].class, Class::Stalkerware);
}

#[test]
fn several_families_answer_in_the_order_of_their_ids() {
    let shared = indicator("package", "com.bad.app", "flags = [\"shared\"]");
    let db = load(&[family(2, &shared), family(1, &shared)]).unwrap();
    let ids: Vec<&str> =
        db.app_id(Platform::Android, "com.bad.app").iter().map(|hit| hit.family.id.as_str()).collect();
    assert_eq!(ids, ["SSC-0001", "SSC-0002"]);
}

#[test]
fn every_unknown_key_is_told_with_its_place() {
    let text = indicator("package", "com.bad.app", "clas = \"rat\"\nflag = []");
    let found = problems(&[family(1, &text).replace("modified", "wat = 1\nmodified")]);
    assert_eq!(found.len(), 3, "{found:#?}");
    assert!(found[0].starts_with("families/f0.toml:4:1: unknown key `wat`"), "{}", found[0]);
    assert!(found[1].starts_with("families/f0.toml:9:1: unknown key `clas`"), "{}", found[1]);
    assert!(found[2].starts_with("families/f0.toml:10:1: unknown key `flag`"), "{}", found[2]);
}

#[test]
fn ids_names_and_values_are_used_once() {
    let found = problems(&[family(1, ""), family(1, "")]);
    assert_eq!(found.len(), 2, "{found:#?}");
    assert!(found[0].contains("the id SSC-0001 is also used by families/f0.toml"), "{}", found[0]);
    assert!(found[1].contains("the name Family 1 is also used"), "{}", found[1]);
    let twice = indicator("package", "com.bad.app", "").repeat(2);
    one_problem(&twice, "13:9", "com.bad.app is listed twice");
    let spellings = indicator("package", "com.bad.app", "") + &indicator("package", "com.Bad.app", "");
    assert!(load(&[family(1, &spellings)]).is_ok());
    let (plain, shared) = (
        indicator("package", "com.bad.app", ""),
        indicator("package", "com.BAD.app", "flags = [\"shared\"]"),
    );
    let found = problems(&[family(1, &plain), family(2, &shared)]);
    assert_eq!(found.len(), 1, "case makes no difference, one of the two says shared: {found:#?}");
    assert!(found[0].contains("com.bad.app is also listed in families/f1.toml"), "{}", found[0]);
}

#[test]
fn hashes_have_their_length_and_case() {
    one_problem(&indicator("certificate_sha1", &"ab".repeat(20), ""), "7:9", "upper-case hex");
    one_problem(&indicator("certificate_sha1", &"AB".repeat(19), ""), "7:9", "40 upper-case");
    one_problem(&indicator("certificate_sha256", &"AB".repeat(32), ""), "7:9", "64 lower-case");
    one_problem(&indicator("apk_sha256", &"gg".repeat(32), ""), "7:9", "64 lower-case");
    one_problem(&indicator("certificate_java_hash", "0ab1", ""), "7:9", "leading zeros");
}

#[test]
fn a_certificate_of_anybody_is_refused_in_a_family() {
    let key = "61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81";
    one_problem(&indicator("certificate_sha1", key, ""), "7:9", "anybody can use");
    let bulk = format!("[[bulk]]\nkind = \"certificate_sha1\"\nvalues = [\"{key}\"]\n{SOURCE}");
    one_problem(&bulk, "7:11", "anybody can use");
}

#[test]
fn patterns_are_anchored_bounded_and_sound() {
    let pattern = |text: &str| indicator("package", text, "match = \"regex\"");
    one_problem(&pattern("com\\.bad"), "7:9", "not anchored");
    one_problem(&pattern("^com\\.bad"), "7:9", "not anchored");
    one_problem(&pattern("^com\\.bad\\$"), "7:9", "not anchored");
    one_problem(&pattern("^com\\.bad.*$"), "7:9", "without an upper bound");
    one_problem(&pattern("^com\\.[a-z]{2,}$"), "7:9", "without an upper bound");
    one_problem(&pattern("^com\\.(bad$"), "7:9", "cannot be used");
    one_problem(&pattern("^com)|(bad$"), "7:9", "cannot be used");
    one_problem(&pattern("^(?:[a-z]{200}){200}$"), "7:9", "cannot be used");
    one_problem(&pattern(&format!("^{}$", "a".repeat(300))), "7:9", "longer than");
    let db = load(&[family(1, &pattern("^com\\.a|org\\.[*+]b$"))]).unwrap();
    assert!(db.app_id(Platform::Android, "com.a.honest").is_empty(), "every alternative is anchored");
    assert_eq!(db.app_id(Platform::Android, "com.a").len(), 1);
}

#[test]
fn nothing_without_provenance_and_licence() {
    let bare = "[[indicator]]\nkind = \"package\"\nvalue = \"com.bad.app\"\n";
    one_problem(&format!("{bare}licence = \"MIT\"\n"), "5:1", "missing field `source`");
    one_problem(&format!("{bare}source = \"x\"\n"), "5:1", "missing field `licence`");
    one_problem(&format!("{bare}source = \" \"\nlicence = \"MIT\"\n"), "8:10", "the source is empty");
    one_problem(&format!("{bare}source = \"x\"\nlicence = \"GPL-3.0\"\n"), "9:11", "licence `GPL-3.0`");
}

#[test]
fn ids_and_hosts_have_their_form() {
    one_problem(&indicator("package", "nodots", ""), "7:9", "not a package name");
    one_problem(&indicator("package", "com..x", ""), "7:9", "not a package name");
    one_problem(&indicator("bundle_id", "5ZPN38G6GE.com.x", ""), "7:9", "without a team prefix");
    one_problem(&indicator("domain_web", "https://bad.example/", ""), "7:9", "lower-case host");
    one_problem(&indicator("ip_c2", "1.2.3", ""), "7:9", "IP address");
    let odd = [
        indicator("package", "YWZiZDFj.MzkwMmNh", ""),
        indicator("bundle_id", "parlandLocaloc", ""),
        indicator("bundle_id", "gl.kid.-", ""),
    ];
    assert!(load(&[family(1, &odd.concat())]).is_ok());
}

#[test]
fn heads_have_their_form() {
    let date = family(1, "").replace("2026-11-22", "22.11.2026");
    assert!(problems(&[date])[0].starts_with("families/f0.toml:4:1: `22.11.2026` is not a date"));
    let id = family(1, "").replace("SSC-0001", "SSC-1");
    assert!(problems(&[id])[0].contains("SSC-0001"));
}

#[test]
fn files_are_known_and_sound() {
    let load = |name: &str, text: &str| {
        let mut files = vec![("database.toml".to_owned(), VERSION.to_owned())];
        files.retain(|(known, _)| known != name);
        files.push((name.to_owned(), text.to_owned()));
        SignatureDb::from_files(&files, "test").unwrap_err().remove(0).to_string()
    };
    assert!(load("families.toml", "").contains("no such signature file"));
    assert!(load("database.toml", "version = \"1\"\nschema = 1\n").contains("2026.11.22.1"));
    assert!(load("database.toml", "version = \"2026.11.22.1\"\nschema = 2\n").contains("format 2"));
    assert!(load("helplines.toml", "x = 1\n").starts_with("helplines.toml:1:1: unknown key `x`"));
    assert!(load("installers.toml", "installer = 1\n").contains("[[installer]]"));
    assert!(load("families/x.toml", "id = \n").starts_with("families/x.toml:1:"));
    assert!(
        load("families/x.toml", &format!("x = {}", "[".repeat(100_000))).starts_with("families/x.toml:1:")
    );
    let missing = SignatureDb::from_files(&[], "test").unwrap_err();
    assert!(missing[0].message.contains("version of the database is missing"));
}

#[test]
fn the_embedded_copy_is_not_readable_text() {
    let packed = crate::signature::document::EMBEDDED;
    for plain in [&b"com.thetruth"[..], b"mspy", b"stalkerware", b"source"] {
        assert!(memchr::memmem::find(packed, plain).is_none());
    }
}
