//! A sound database spoiled in one way at a time: each fault is told, by its rule, at its place.

use crate::signature::{Problem, SignatureDb};

const ALPHA: &str = r#"id = "SSC-0001"
name = "Alpha"
aliases = ["Alpha Pro"]
class = "stalkerware"
note = "Seen in 2026."
modified = "2026-11-22"

[[indicator]]
kind = "package"
value = "com.alpha.app"
source = "a/b@c:d"
licence = "MIT"

[[indicator]]
kind = "package"
value = '^com\.alpha\d{2}$'
match = "regex"
source = "a/b@c:d"
licence = "MIT"

[[indicator]]
kind = "certificate_sha1"
value = "00112233445566778899AABBCCDDEEFF00112233"
source = "a/b@c:d"
licence = "MIT"

[[bulk]]
kind = "apk_sha256"
values = [
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa",
  "bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb",
]
source = "a/b@c:d"
licence = "MIT"

[[bulk]]
kind = "domain_web"
values = ["alpha.example"]
source = "a/b@c:d"
licence = "MIT"
"#;

const BETA: &str = r#"id = "SSC-0002"
name = "Beta"
class = "monitoring_disclosed"
status = "withdrawn"
withdrawn = "2026-11-01: its maker closed it"
modified = "2026-11-22"

[[indicator]]
kind = "bundle_id"
value = "com.beta.app"
source = "a/b@c:d"
licence = "MIT"

[[indicator]]
kind = "certificate_java_hash"
value = "ab12cd34"
source = "a/b@c:d"
licence = "MIT"

[[indicator]]
kind = "profile_identifier"
value = "com.beta.profile"
source = "a/b@c:d"
licence = "MIT"

[[indicator]]
kind = "mdm_host"
value = "mdm.beta.example"
withdrawn = "2026-11-01: it was somebody else's"
source = "a/b@c:d"
licence = "MIT"

[[indicator]]
kind = "ip_c2"
value = "203.0.113.7"
source = "a/b@c:d"
licence = "MIT"
"#;

const WEB: &str = "id = \"SSC-0003\"\nname = \"Gamma\"\nclass = \"stalkerware\"\n\
                   unmatchable = \"Known by its web site alone.\"\nmodified = \"2026-11-22\"\n\
                   [[bulk]]\nkind = \"domain_web\"\nvalues = [\"gamma.example\"]\nsource = \"x\"\nlicence = \"MIT\"\n";

const FILES: &[(&str, &str)] = &[
    ("database.toml", "version = \"2026.11.22.1\"\nschema = 1\n"),
    (
        "generic_certificates.toml",
        "[[certificate]]\nsha1 = \"61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81\"\njava_hash = \"d7f1f224\"\nname = \"key\"\nsource = \"x\"\n",
    ),
    ("ids.toml", "[assigned]\nSSC-0001 = \"alpha\"\nSSC-0002 = \"beta\"\nSSC-0003 = \"gamma\"\n"),
    ("families/alpha.toml", ALPHA),
    ("families/beta.toml", BETA),
    ("families/gamma.toml", WEB),
];

const A: &str = "families/alpha.toml";
const B: &str = "families/beta.toml";
const C: &str = "families/gamma.toml";

/// File, what stands there, what is put in its place, the rule, and the line.
const FAULTS: &[(&str, &str, &str, &str, usize)] = &[
    (A, "name = \"Alpha\"", "name = \"Alpha", "SIG001", 2),
    (A, "class = \"stalkerware\"", "clas = \"stalkerware\"", "SIG002", 4),
    (A, "match = \"regex\"", "matches = \"regex\"", "SIG002", 17),
    (A, "class = \"stalkerware\"", "class = \"spyware\"", "SIG003", 4),
    (A, "kind = \"certificate_sha1\"", "kind = \"certificate\"", "SIG003", 22),
    (A, "modified = \"2026-11-22\"\n", "", "SIG003", 1),
    ("ids.toml", "[assigned]", "[given]", "SIG002", 1),
    ("ids.toml", "\"alpha\"", "1", "SIG003", 2),
    ("families.toml", "", "x = 1\n", "SIG004", 0),
    ("database.toml", "2026.11.22.1", "2026-11-22", "SIG005", 1),
    ("database.toml", "schema = 1", "schema = 2", "SIG005", 1),
    ("database.toml", "schema = 1", "shema = 1", "SIG002", 2),
    (A, "SSC-0001", "SSC-1", "SIG006", 1),
    (A, "SSC-0001", "SSC-00O1", "SIG006", 1),
    (B, "SSC-0002", "SSC-0001", "SIG007", 1),
    (A, "SSC-0001", "SSC-0004", "SIG008", 1),
    ("ids.toml", "SSC-0003 = \"gamma\"", "SSC-0003 = \"gama\"", "SIG008", 1),
    ("ids.toml", "SSC-0003", "SSC-0009", "SIG009", 4),
    (A, "name = \"Alpha\"", "name = \" \"", "SIG010", 2),
    (B, "name = \"Beta\"", "name = \"alpha\"", "SIG010", 2),
    (A, "2026-11-22", "22.11.2026", "SIG011", 6),
    (A, "2026-11-22", "2026-11-31", "SIG011", 6),
    (A, "2026-11-22", "2026-12-01", "SIG012", 6),
    (A, "source = \"a/b@c:d\"", "source = \"\"", "SIG013", 8),
    (A, "source = \"a/b@c:d\"\n", "", "SIG013", 8),
    (A, "licence = \"MIT\"\n", "", "SIG014", 8),
    (A, "licence = \"MIT\"", "licence = \"GPL-3.0\"", "SIG014", 8),
    (A, "00112233445566778899AABBCC", "00112233445566778899aabbcc", "SIG015", 21),
    (A, "DDEEFF00112233", "DDEEFF001122", "SIG015", 21),
    (A, "aaaaaaaa\"", "aaaaaaaA\"", "SIG015", 27),
    (B, "ab12cd34", "0b12cd34", "SIG015", 14),
    (A, "com.alpha.app", "alpha", "SIG016", 8),
    (A, "com.alpha.app", "com.alpha app", "SIG016", 8),
    (B, "com.beta.app", "5ZPN38G6GE.com.beta.app", "SIG017", 8),
    (B, "mdm.beta.example", "https://mdm.beta.example/", "SIG018", 26),
    (B, "203.0.113.7", "203.0.113", "SIG018", 33),
    (A, "[\"alpha.example\"]", "[\"Alpha.example\"]", "SIG018", 36),
    (B, "com.beta.profile", " ", "SIG019", 20),
    (A, "'^com\\.alpha\\d{2}$'", "'com\\.alpha\\d{2}'", "SIG020", 14),
    (A, "'^com\\.alpha\\d{2}$'", "'^com\\.alpha\\d+$'", "SIG021", 14),
    (A, "'^com\\.alpha\\d{2}$'", "'^com\\.(alpha$'", "SIG022", 14),
    (A, "'^com\\.alpha\\d{2}$'", "'^(?:(?:[a-z]{60}){60}){60}$'", "SIG022", 14),
    (A, "kind = \"package\"\nvalue = '", "kind = \"domain_c2\"\nvalue = '", "SIG023", 14),
    (
        A,
        "\"bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb\"",
        "\"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\"",
        "SIG024",
        27,
    ),
    (C, "gamma.example", "alpha.example", "SIG025", 6),
    (A, "00112233445566778899AABBCCDDEEFF00112233", "61ED377E85D386A8DFEE6B864BD85B0BFAA5AF81", "SIG026", 21),
    (A, "kind = \"domain_web\"", "kind = \"domain_web\"\nclass = \"stalkerware\"", "SIG027", 36),
    (B, "withdrawn = \"2026-11-01: its maker closed it\"\n", "", "SIG028", 4),
    (B, "2026-11-01: its maker closed it", "its maker closed it", "SIG028", 5),
    (B, "status = \"withdrawn\"\n", "", "SIG028", 4),
    (B, "2026-11-01: it was somebody else's", "2026-11-01: no", "SIG028", 26),
    (C, "unmatchable = \"Known by its web site alone.\"\n", "", "SIG029", 1),
    (A, "class = \"stalkerware\"", "class = \"stalkerware\"\nunmatchable = \"none\"", "SIG029", 5),
    (
        A,
        "\n[[indicator]]",
        "\n[[fixture]]\ntitle = \"x\"\nrecipe = \"platform = 1\"\n[[indicator]]",
        "SIG029",
        8,
    ),
    (A, "Seen in 2026.", "It runs on the phone of the victim.", "SIG030", 5),
    (A, "com.alpha.app", "com.\u{430}lpha.app", "SIG031", 8),
    (A, "\"Alpha\"", "\"\u{391}lpha\"", "SIG031", 2),
    (A, "Alpha Pro", "Alpha\u{200b} Pro", "SIG031", 3),
    (A, "com.alpha.app", "FILL-IN", "SIG032", 8),
    (A, "values = [\n  \"a", "values = [\n  \"c", "SIG033", 27),
    (A, "[\"alpha.example\"]", "[]", "SIG033", 36),
];

fn spoiled(file: &str, from: &str, to: &str) -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> =
        FILES.iter().map(|(name, text)| ((*name).to_owned(), (*text).to_owned())).collect();
    match files.iter_mut().find(|(name, _)| name == file) {
        Some((_, text)) => *text = text.replacen(from, to, 1),
        None => files.push((file.to_owned(), to.to_owned())),
    }
    files
}

#[test]
fn the_sound_database_has_no_problem() {
    let problems = SignatureDb::lint(&spoiled(A, "", ""));
    assert!(problems.is_empty(), "{problems:#?}");
}

#[test]
fn every_fault_is_told_at_its_place() {
    let mut wrong = Vec::new();
    let mut tried = 0;
    for (file, from, to, code, line) in FAULTS {
        let files = spoiled(file, from, to);
        let changed = files.iter().any(|(name, text)| !FILES.contains(&(name.as_str(), text.as_str())));
        assert!(changed, "{from:?} is not in {file}");
        tried += 1;
        let found = SignatureDb::lint(&files);
        let told = |problem: &Problem| problem.code == *code && problem.line == *line;
        if !found.iter().any(told) {
            wrong.push(format!("{code} line {line} for {to:?} in {file}: {found:#?}"));
        }
    }
    assert!(tried >= 60, "only {tried} faults");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn every_rule_has_a_fault_and_one_code() {
    let mut codes = std::collections::BTreeSet::new();
    for rule in super::RULES {
        assert!(codes.insert(rule.code), "{} is used twice", rule.code);
        assert!(FAULTS.iter().any(|fault| fault.3 == rule.code), "{} is never broken", rule.code);
        assert!(rule.says.len() > 10);
    }
    for fault in FAULTS {
        assert!(codes.contains(fault.3), "{} is no rule", fault.3);
    }
}

#[test]
fn the_template_fails_until_it_is_filled_in() {
    let template = crate::signature::write::template("My \"App\"", "2026-11-22");
    let mut files = spoiled(A, "", "");
    files.push(("families/my-app.toml".to_owned(), template.clone()));
    let codes: Vec<&str> = SignatureDb::lint(&files).iter().map(|problem| problem.code).collect();
    assert!(codes.contains(&"SIG032"), "{codes:?}");
    let filled = template.replacen("FILL-IN\"", "com.my.app\"", 1).replacen("FILL-IN", "a/b@c", 1);
    *files.last_mut().unwrap() = ("families/my-app.toml".to_owned(), filled);
    let problems = SignatureDb::lint(&files);
    assert!(problems.is_empty(), "{problems:#?}");
    let db = SignatureDb::from_files(&files, "test").unwrap();
    let hits = db.app_id(crate::model::Platform::Android, "com.my.app");
    assert!(hits.len() == 1 && !hits[0].is_reviewed());
}

#[test]
fn ids_are_given_once_and_stay() {
    use crate::signature::change::assign_ids;
    let mut files = spoiled(A, "", "");
    for name in ["delta", "epsilon"] {
        let text = ALPHA.replace("SSC-0001", "SSC-0000").replace("Alpha", name).replace("alpha", name);
        files.push((format!("families/{name}.toml"), text));
    }
    let (edits, given) = assign_ids(&files).unwrap();
    assert_eq!(given.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(), ["SSC-0004", "SSC-0005"]);
    for (name, text) in edits {
        match files.iter_mut().find(|(known, _)| *known == name) {
            Some(file) => file.1 = text,
            None => files.push((name, text)),
        }
    }
    // A family that is taken away frees no id.
    files.retain(|(name, _)| name != "families/epsilon.toml");
    files.push(("families/zeta.toml".to_owned(), WEB.replace("SSC-0003", "SSC-0000")));
    assert_eq!(assign_ids(&files).unwrap().1[0].0, "SSC-0006");
}
