use super::*;
use crate::bounds::len64;

const RULE: &str = "-------------------------------------------------------------------------------";

fn open(name: &str) -> String {
    format!("{RULE}\nDUMP OF SERVICE {name}:\n")
}

fn close_at(name: &str, time: &str) -> String {
    format!("--------- 0.053s was the duration of dumpsys {name}, ending at: 2026-03-01 {time}\n")
}

fn close(name: &str) -> String {
    close_at(name, "09:30:00")
}

fn service(name: &str, body: &str) -> String {
    format!("{}{body}\n{}", open(name), close(name))
}

fn split(text: &str) -> Split {
    sections(text.as_bytes(), &Limits::default())
}

fn bodies<'t>(text: &'t str, name: &str) -> Vec<&'t str> {
    let all = split(text).sections;
    all.iter()
        .filter(|s| s.kind == SectionKind::Service && s.name == name)
        .map(|s| text.get(s.range.clone()).unwrap().trim_end())
        .collect()
}

fn names(text: &str) -> Vec<String> {
    split(text).sections.into_iter().filter(|s| s.kind == SectionKind::Service).map(|s| s.name).collect()
}

/// A phone with `inside` in the text of its notification service.
fn phone(inside: &str) -> String {
    let head = format!("{0}\n== dumpstate: 2026-03-01 09:29:58\n{0}\n\nBuild: X\n", "=".repeat(56));
    let mut text = head;
    text.push_str("------ SYSTEM PROPERTIES (getprop) ------\n[a]: [b]\n------ 0.012s was the duration of 'SYSTEM PROPERTIES' ------\n");
    for name in ["accessibility", "appops", "device_policy"] {
        text.push_str(&service(name, "true"));
    }
    text.push_str(&service("notification", &format!("true start\n{inside}true rest")));
    for name in ["package", "settings", "user"] {
        text.push_str(&service(name, "true"));
    }
    text + RULE + "\n== dumpstate: done (id 1)\n"
}

fn assert_only_truth(text: &str) {
    let found = names(text);
    assert_eq!(
        found,
        ["accessibility", "appops", "device_policy", "notification", "package", "settings", "user"],
        "{text}"
    );
    assert_eq!(bodies(text, "package"), ["true"], "{text}");
    assert_eq!(bodies(text, "device_policy"), ["true"]);
    let split = split(text);
    assert_eq!(split.notes.len(), 1, "{:?}", split.notes);
    let notification = split.sections.iter().find(|s| s.name == "notification").unwrap();
    assert!(text.get(notification.range.clone()).unwrap().contains("true rest"));
}

#[test]
fn an_honest_text_is_split_whole() {
    let text = phone("");
    let split = split(&text);
    assert!(split.notes.is_empty(), "{:?}", split.notes);
    assert!(split.sections.iter().all(|s| s.cut.is_none()));
    assert_eq!(split.sections.len(), 9);
    assert_eq!(split.sections[0].kind, SectionKind::Header);
    let title = &split.sections[1];
    assert_eq!(
        (title.kind, title.name.as_str(), title.first_line),
        (SectionKind::Title, "SYSTEM PROPERTIES", 7)
    );
    assert_eq!(text.get(title.range.clone()).unwrap(), "[a]: [b]\n");
    for section in &split.sections {
        let before = &text.as_bytes()[..section.range.start];
        let line = len64(memchr::memchr_iter(b'\n', before).count()) + 1;
        assert_eq!(section.first_line, line, "{}", section.name);
    }
}

#[test]
fn forged_headers_are_folded_into_their_section() {
    // As gen_android.py forges.
    let mut inside = open("device_policy") + "forged\n" + &open("package") + "forged\n";
    inside.push_str(&close_at("package", "09:29:59"));
    assert_only_truth(&phone(&inside));
}

#[test]
fn a_forger_who_closes_and_reopens_the_surrounding_section_is_seen() {
    for time in ["09:20:00", "09:30:00"] {
        let inside = close_at("notification", time)
            + &open("package")
            + "forged\n"
            + &close_at("package", time)
            + &open("notification");
        assert_only_truth(&phone(&inside));
    }
}

#[test]
fn a_forger_who_lets_the_true_section_close_his_own_is_seen() {
    for time in ["09:20:00", "09:30:00"] {
        assert_only_truth(&phone(&(close_at("notification", time) + &open("package") + "forged\n")));
        // A name that the phone does not have.
        let inside =
            close_at("notification", time) + &open("oem_policy") + "forged\n" + &close_at("oem_policy", time);
        assert_only_truth(&phone(&inside));
        assert_only_truth(&phone(&(inside + &open("notification"))));
    }
}

#[test]
fn a_stray_end_of_an_earlier_section_swallows_nothing() {
    assert_only_truth(&phone(&close("accessibility")));
    assert_only_truth(&phone(&(close("accessibility") + &open("notification"))));
}

#[test]
fn text_that_was_written_before_the_report_cannot_hide_a_true_section() {
    // In the package section itself: the end of the section before and a second opening.
    let text = phone("").replace(
        &(open("package") + "true\n"),
        &(open("package")
            + "true first\n"
            + &close_at("notification", "08:00:00")
            + &open("package")
            + "true second\n"),
    );
    let found = bodies(&text, "package");
    assert_eq!(found.len(), 1);
    assert!(found[0].contains("true first") && found[0].contains("true second"));
}

#[test]
fn a_forged_title_inside_a_service_is_not_a_section() {
    let inside = "------ SYSTEM PROPERTIES (getprop) ------\n[ro.debuggable]: [1]\n";
    let split = split(&phone(inside));
    assert_eq!(split.sections.iter().filter(|s| s.kind == SectionKind::Title).count(), 1);
}

#[test]
fn many_forged_headers_end_in_bounded_time() {
    let mut inside = String::new();
    for i in 0..20_000 {
        inside.push_str(&open(&format!("x{}", i % 7)));
        inside.push_str(&close("package"));
        inside.push_str(&open("package"));
    }
    let text = phone(&inside);
    let split = split(&text);
    assert!(split.notes.len() >= 2 && split.crowded);
    assert!(split.sections.iter().any(|s| s.name == "package"));
    assert!(split.sections.iter().any(|s| s.name == "user"));
}

#[test]
fn an_unordered_vendor_dump_is_believed_whole() {
    let text: String =
        ["zebra", "package", "alpha", "settings", "miui.policy"].iter().map(|n| service(n, "true")).collect();
    let split = split(&text);
    assert!(split.notes.is_empty());
    assert_eq!(names(&text), ["zebra", "package", "alpha", "settings", "miui.policy"]);
}

#[test]
fn both_priority_copies_stay_without_their_prefix() {
    let text = format!(
        "{RULE}\nDUMP OF SERVICE CRITICAL activity:\nfirst\n{0}{RULE}\nDUMP OF SERVICE HIGH meminfo:\nm\n{1}{RULE}\nDUMP OF SERVICE activity:\nsecond\n{0}",
        close("activity"),
        close("meminfo")
    );
    assert_eq!(bodies(&text, "activity"), ["first", "second"]);
    assert_eq!(names(&text), ["activity", "meminfo", "activity"]);
}

#[test]
fn plain_dumpsys_without_end_lines() {
    let text = format!("Currently running services:\n  a\n  b\n{}one\n{}two", open("a"), open("b"));
    let split = split(&text);
    assert!(split.sections.iter().all(|s| s.cut.is_none()));
    assert_eq!(bodies(&text, "a"), ["one"]);
    assert_eq!(bodies(&text, "b"), ["two"]);
    // The same with a forged pair inside `m`.
    let text = format!("{}m\n{}f\n{}f\n{}p\n{}s\n", open("m"), open("d"), open("p"), open("p"), open("s"));
    assert_eq!(bodies(&text, "p"), ["p"]);
    assert_eq!(names(&text), ["m", "p", "s"]);
}

#[test]
fn a_text_cut_short_says_so() {
    let whole = phone("");
    let at = whole.find("DUMP OF SERVICE package:\ntr").unwrap() + 27;
    let split = split(whole.get(..at).unwrap());
    let last = split.sections.last().unwrap();
    assert_eq!(last.name, "package");
    assert_eq!(
        last.cut.as_ref().map(ToString::to_string).as_deref(),
        Some("the text ends inside this section")
    );
    assert!(split.notes.is_empty());
}

#[test]
fn the_line_that_ends_a_report_stands_outside_of_services_and_need_not_be_the_last() {
    let whole = phone("");
    assert!(split(&whole).done && !split(&whole).stops_short);
    // Newer versions print the metadata of statsd behind it.
    let statsd = "{ metadata }\n".repeat(20_000);
    let title = |body: &str| {
        format!("------ STATSDSTATS (x) ------\n{body}------ 0.1s was the duration of 'STATSDSTATS' ------\n")
    };
    assert!(split(&format!("{whole}{}", title(&statsd))).done);
    let (cut, _) = whole.rsplit_once("== dumpstate: done").unwrap();
    assert!(!split(cut).done);
    // What an app prints ends no report: neither inside a line nor inside a service.
    let forged = phone("== dumpstate: done (id 1)\n");
    let (cut, _) = forged.rsplit_once("== dumpstate: done").unwrap();
    assert!(!split(cut).done);
    assert!(!split(&format!("{cut}{}", title("say == dumpstate: done\n"))).done);
}

#[test]
fn a_list_of_services_tells_which_one_is_the_last() {
    let listed =
        |names: &str, text: &str| split(&format!("Currently running services:\n{names}{text}")).stops_short;
    let (a, b) = (service("a", "x"), service("b", "x"));
    assert!(!listed("  a\n  b\n", &format!("{a}{b}")));
    assert!(listed("  a\n  b\n", &a));
    assert!(listed("  a\r\n  b\r\n", &a));
    assert!(!listed("  a\n  b (skipped)\n", &a));
    assert!(listed("  a\n  b\n", ""));
    // One that died meanwhile, in the middle of the list, is no end.
    assert!(!listed("  a\n  gone\n  b\n", &format!("{a}{b}")));
    assert!(!split(&a).stops_short);
}

#[test]
fn a_missing_end_line_costs_only_its_own_section() {
    let text = phone("").replace(&close("appops"), "");
    assert_eq!(names(&text).len(), 7);
    let split = split(&text);
    let appops = split.sections.iter().find(|s| s.name == "appops").unwrap();
    assert!(appops.cut.is_some());
    assert!(split.sections.iter().filter(|s| s.cut.is_some()).count() == 1);
}

#[test]
fn a_timeout_is_a_cut() {
    let text = service("package", "some\n\n*** SERVICE 'package' DUMP TIMEOUT (30000ms) EXPIRED ***\n");
    assert!(
        split(&text).sections[0]
            .cut
            .as_ref()
            .map(ToString::to_string)
            .as_deref()
            .unwrap()
            .contains("in time")
    );
}

#[test]
fn a_service_without_a_final_line_end_still_closes() {
    let text = format!("{}no line end{}{}", open("a"), close("a"), service("b", "x"));
    assert_eq!(bodies(&text, "a"), ["no line end"]);
    assert_eq!(names(&text), ["a", "b"]);
}

#[test]
fn crlf_nul_and_bad_utf8() {
    let text = phone("").replace('\n', "\r\n");
    assert_eq!(names(&text).len(), 7);
    let mut bytes = phone("MARK\n").into_bytes();
    let at = memmem::find(&bytes, b"MARK").unwrap();
    bytes[at..at + 4].copy_from_slice(b"\0\xff\xfe\xc0");
    assert_eq!(sections(&bytes, &Limits::default()).sections.len(), 9);
}

#[test]
fn a_huge_line_and_empty_input() {
    let text = phone(&format!("{}\n", "A".repeat(8 << 20)));
    assert_eq!(names(&text).len(), 7);
    assert!(split("").sections.is_empty());
    assert_eq!(split("just text").sections.len(), 1);
}

#[test]
fn two_dumps_in_one_text_both_stay_when_they_are_of_real_size() {
    let body = "x".repeat(1 << 20);
    let one: String = ["a", "b", "c", "d", "e", "f"].iter().map(|n| service(n, &body)).collect();
    assert_eq!(names(&format!("{one}{one}")).len(), 12);
}

/// Lines that a hostile text can be made of.
fn any_line() -> impl proptest::strategy::Strategy<Value = String> {
    use proptest::prelude::*;
    let name = prop_oneof![Just("a"), Just("b"), Just("CRITICAL b"), Just("c"), Just("")];
    prop_oneof![
        name.clone().prop_map(open),
        name.clone().prop_map(close),
        name.clone().prop_map(|n| close_at(n, "09:00:00")),
        name.prop_map(|n| format!("------ {n} (x) ------\n------ 1s was the duration of '{n}' ------\n")),
        Just("text\r\n".to_owned()),
        Just(format!("{RULE}\n")),
        Just("no end".to_owned()),
        Just("------ T (x) ------\n".to_owned()),
    ]
}

proptest::proptest! {
    #[test]
    fn sections_of_any_text_lie_in_it_one_after_another(lines in proptest::collection::vec(any_line(), 0..60)) {
        let text = lines.concat();
        let mut end = 0;
        for section in split(&text).sections {
            assert!(section.range.start >= end && section.range.end >= section.range.start, "{section:?}");
            assert!(section.range.end <= text.len());
            let before = text.get(..section.range.start).unwrap();
            if section.range.start < text.len() {
                let line = len64(memchr::memchr_iter(b'\n', before.as_bytes()).count()).saturating_add(1);
                assert_eq!(section.first_line, line, "{section:?}");
            }
            end = section.range.end;
        }
    }
}
