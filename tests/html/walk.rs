//! What walks through the reports as their readers found wanting, so that it stays.

use stalkscan::model::Level;
use stalkscan::render::html::{HtmlOptions, render};
use stalkscan::render::{Audience, text};
use stalkscan::report::{FindingReport, Report, ReportError};
use stalkscan::speech::{Lang, Message};

use crate::page::{Element, parse};
use crate::phones::cases;

fn page(report: &Report, audience: Audience) -> Vec<Element> {
    let helplines = vec![Message::detail("GB: 0808 802 0300")];
    parse(&render(report, &HtmlOptions { helplines, audience, lang: Lang::En }))
}

fn terminal(report: &Report, audience: Audience, columns: usize) -> String {
    let helplines = vec![Message::detail("GB: 0808 802 0300")];
    let lang = Lang::En;
    text::render(
        report,
        &text::TextOptions { columns, bold: false, detail: false, helplines, audience, lang },
    )
}

fn flat(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn main_findings(report: &Report) -> impl Iterator<Item = &FindingReport> {
    let all = report.devices.iter().flat_map(|device| &device.findings);
    all.filter(|finding| finding.level >= Level::Review && !finding.acknowledged)
}

#[test]
fn when_an_app_came_stands_beside_what_it_is() {
    let mut seen = 0;
    for (name, report) in cases() {
        let person = flat(&page(report, Audience::Survivor)[0].text);
        let police = flat(&page(report, Audience::Police)[0].text);
        let shell = flat(&terminal(report, Audience::Technician, 80));
        for time in main_findings(report).flat_map(|finding| &finding.times) {
            seen += 1;
            let exact = time.when.trim_end_matches('Z').replace('T', " ");
            let clock = if time.when.ends_with('Z') { "UTC" } else { "by the phone's own clock" };
            let told = format!("{exact} {clock}");
            assert!(police.contains(&told) && shell.contains(&told), "{name}: {told}");
            assert!(!person.contains(&exact), "{name}: the person needs the day, not the second");
        }
    }
    assert!(seen > 10, "only {seen} times");
}

#[test]
fn the_person_reads_no_sentence_whose_end_is_missing() {
    // These end as if a value followed.
    let open =
        ["The organisation it names", "It was installed at this time", "It takes commands from this server"];
    let mut seen = 0;
    for (name, report) in cases() {
        for element in page(report, Audience::Survivor).iter().filter(|element| element.tag == "li") {
            seen += usize::from(open.iter().any(|begin| element.text.starts_with(begin)));
            assert!(!open.contains(&element.text.trim()), "{name}: {}", element.text);
            assert!(element.text.trim() != "The server may do this", "{name}");
        }
    }
    assert!(seen > 0, "no case has such a reason");
}

#[test]
fn the_person_reads_a_handful_of_reasons_in_plain_words() {
    let technical = ["accessibility service", "device administrator", "its id", "root certificate:"];
    for (name, report) in cases() {
        let page = page(report, Audience::Survivor);
        for finding in page.iter().filter(|element| element.has_class("finding")) {
            let said = finding.text.replace("(device administrator)", "");
            let why =
                said.split("Why we think so").nth(1).unwrap().split("What else it could be").next().unwrap();
            for word in technical {
                assert!(!why.to_lowercase().contains(word), "{name}: {word:?} in {why}");
            }
            assert!(!why.contains("T00:") && !why.contains("Z\n"), "{name}: the day says enough: {why}");
            // The parts of a product have reasons of their own.
            let own = why.split("What belongs to it").next().unwrap();
            assert!(own.trim().lines().filter(|line| !line.trim().is_empty()).count() <= 7, "{name}: {own}");
        }
    }
}

#[test]
fn what_stands_in_full_says_how_much_it_asks() {
    for (name, report) in cases() {
        let said = flat(&terminal(report, Audience::Police, 80));
        for finding in report.devices.iter().flat_map(|device| &device.findings) {
            let level = format!("Level {} of 4: ", finding.level.number());
            assert!(said.contains(&level), "{name}: {level}");
        }
    }
}

#[test]
fn one_file_is_named_once_and_no_place_is_lost() {
    let mut seen = 0;
    for (name, report) in cases() {
        let shown = terminal(report, Audience::Police, 400);
        for finding in main_findings(report).filter(|finding| finding.because.len() > 2) {
            let file = &finding.because[0].place.file;
            if finding
                .because
                .iter()
                .any(|reason| reason.place.file != *file || reason.place.stored_as.is_some())
                || finding.times.iter().any(|time| time.place.file != *file)
            {
                continue;
            }
            seen += 1;
            assert!(shown.contains(&format!("(all in {file})")), "{name}: {file}");
            for reason in &finding.because {
                assert!(shown.contains(&format!("[{}]", reason.place.at)), "{name}: {}", reason.place.at);
            }
        }
    }
    assert!(seen > 5, "only {seen} findings stand in one file");
}

#[test]
fn what_could_not_be_opened_says_what_that_means_and_whom_to_talk_to() {
    let mut report = cases()[0].1.clone();
    report.devices.clear();
    for (locked, title) in [(true, "The copy is locked."), (false, "The copy could not be opened.")] {
        let (message, hint) =
            (Message::detail("the adb backup is encrypted"), Message::detail("try --passphrase-file"));
        report.errors = vec![ReportError::new("phone.ab", &message, &hint, locked)];
        for audience in Audience::ALL {
            let html = flat(&page(&report, *audience)[0].text);
            let shell = flat(&terminal(&report, *audience, 80));
            for said in [html, shell] {
                for part in
                    [title, "It says nothing about the phone", "0808 802 0300", "call log", "Chat apps"]
                {
                    assert!(said.contains(part), "{audience:?}: {part}");
                }
                let expert = audience.sees_evidence();
                assert_eq!(said.contains("--passphrase-file"), expert, "{audience:?}");
                assert!(!said.contains("was compared"), "{audience:?}: nothing was");
            }
        }
    }
}

#[test]
fn an_open_question_comes_with_a_way_to_answer_it() {
    let mut seen = 0;
    for (name, report) in cases() {
        let open = report.devices.iter().filter(|device| device.verdict.as_str() == "inconclusive").count();
        seen += open;
        for audience in Audience::ALL {
            let said = flat(&terminal(report, *audience, 80));
            assert!(said.matches("A better copy").count() >= open, "{name}");
        }
    }
    assert!(seen > 2, "only {seen} phones are inconclusive");
}

#[test]
fn no_hash_is_broken_and_none_is_denied_that_is_listed() {
    let mut listed = cases()[0].1.clone();
    listed.files = vec![stalkscan::model::HashedFile {
        path: "a.zip".to_owned(),
        size: 1,
        sha256: Some("ab".repeat(32)),
        why: None,
    }];
    let shown = terminal(&listed, Audience::Police, 80);
    for hash in [listed.database.sha256.clone(), "ab".repeat(32)] {
        assert!(shown.contains(&hash), "{shown}");
    }
    assert!(!shown.contains("not taken"), "{shown}");
}

#[test]
fn a_printout_breaks_between_parts_and_numbers_its_pages() {
    let css = render(&cases()[0].1, &HtmlOptions::default());
    let print = css.split("@media print").nth(1).unwrap().split("</style>").next().unwrap();
    for rule in
        [".finding > dl > div, .summary, li, tr", "break-inside: avoid", "thead", "break-after: avoid"]
    {
        assert!(print.contains(rule), "{rule}");
    }
    assert!(!print.contains("display: grid"), "browsers cut grids between pages");
    assert!(css.contains("counter(page) \" / \" counter(pages)"), "pages without numbers");
}

#[test]
fn a_narrow_terminal_cuts_nothing() {
    for (name, report) in cases() {
        for audience in Audience::ALL {
            for line in terminal(report, *audience, 40).lines() {
                // A hash stays whole, to be compared and copied.
                let hash = line.trim().len() == 64 || line.starts_with("  ═") || line.starts_with("  ─");
                assert!(hash || stalkscan::text::width(line) <= 40, "{name}, {audience:?}: {line}");
            }
        }
    }
}
