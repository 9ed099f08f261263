//! What the reports say, to whom, and how plainly.

use std::collections::BTreeSet;

use stalkscan::model::Level;
use stalkscan::render::Audience;
use stalkscan::render::html::{HtmlOptions, render};
use stalkscan::render::text::{self, TextOptions};
use stalkscan::report::build::BANNED_WORDS;
use stalkscan::report::{DeviceReport, FindingReport, Report};
use stalkscan::speech::{Lang, Message};

use crate::page::{Element, parse};
use crate::phones::cases;
use crate::reading::grade;

const HELPLINE: &str = "GB: National Stalking Helpline 0808 802 0300";

fn html(report: &Report, audience: Audience) -> Vec<Element> {
    parse(&render(
        report,
        &HtmlOptions { helplines: vec![Message::detail(HELPLINE)], audience, lang: Lang::En },
    ))
}

fn terminal(report: &Report, audience: Audience) -> String {
    let helplines = vec![Message::detail(HELPLINE)];
    text::render(
        report,
        &TextOptions { columns: 100, bold: false, detail: false, helplines, audience, lang: Lang::En },
    )
}

fn main_text(page: &[Element]) -> String {
    page.iter().find(|element| element.tag == "main").unwrap().text.clone()
}

/// The texts of the summaries, each heading, label and paragraph on a line.
fn summaries(page: &[Element]) -> Vec<String> {
    let blocks: Vec<&Element> = page.iter().filter(|element| element.has_class("summary")).collect();
    blocks.iter().map(|block| block.text.clone()).collect()
}

#[test]
fn no_report_accuses_promises_or_frightens() {
    for (name, report) in cases() {
        for audience in Audience::ALL {
            let (page, plain) = (html(report, *audience), terminal(report, *audience));
            for said in [main_text(&page), plain.split_whitespace().collect::<Vec<_>>().join(" ")] {
                let said = said.to_lowercase();
                for banned in BANNED_WORDS.iter().chain(&["is safe", "malware", "warning!", "danger!"]) {
                    assert!(!said.contains(banned), "{name}: {banned:?} for {audience:?}");
                }
            }
        }
    }
}

#[test]
fn the_summary_comes_first_is_short_and_is_easy_to_read() {
    let mut hardest = (0.0, String::new());
    for (name, report) in cases() {
        for audience in Audience::ALL {
            let page = html(report, *audience);
            let summaries = summaries(&page);
            assert_eq!(summaries.len(), report.devices.len(), "{name}");
            let first = page.iter().position(|element| element.has_class("summary")).unwrap();
            let heads: Vec<&str> = page[..first]
                .iter()
                .filter(|element| element.inside.contains(&"main".to_owned()))
                .map(|element| element.tag.as_str())
                .collect();
            assert_eq!(heads, ["h1", "section"], "{name}: something stands before the summary");
            for summary in summaries {
                let words = summary.split_whitespace().count();
                assert!((30..=150).contains(&words), "{name}: {words} words");
                // The labels beside the sentences are none.
                let sentences: Vec<&str> =
                    summary.lines().filter(|line| line.ends_with(['.', '?', '!'])).collect();
                let grade = grade(&sentences.join(" "));
                if grade > hardest.0 {
                    hardest = (grade, format!("{name}: {summary}"));
                }
            }
        }
    }
    println!("hardest summary: grade {:.1}, {}", hardest.0, hardest.1);
    assert!(hardest.0 <= 8.0, "grade {}: {}", hardest.0, hardest.1);
}

#[test]
fn the_persons_report_is_easy_to_read() {
    let mut grades = Vec::new();
    for (name, report) in cases() {
        let page = html(report, Audience::Survivor);
        let prose: Vec<&str> = page
            .iter()
            .filter(|e| matches!(e.tag.as_str(), "p" | "dd" | "li") && !e.text.contains('\n'))
            .filter(|e| !e.has_class("quiet") && !e.inside.contains(&"footer".to_owned()))
            .map(|e| e.text.as_str())
            .collect();
        grades.push((grade(&prose.join(". ")), name));
    }
    grades.sort_by(|a, b| b.0.total_cmp(&a.0));
    println!("hardest report for the person: {:?}", grades[0]);
    assert!(grades[0].0 <= 9.0, "{:?}", &grades[..3]);
}

#[test]
fn the_verdict_stands_in_the_heading_and_help_beside_every_number() {
    for (name, report) in cases() {
        for audience in Audience::ALL {
            let page = html(report, *audience);
            let heads: Vec<&Element> = page.iter().filter(|e| e.tag == "h2").collect();
            assert_eq!(heads[0].text, Lang::En.say(&report.devices[0].verdict.message()), "{name}");
            let lines: Vec<&Element> =
                page.iter().filter(|e| e.tag == "li" && e.text.contains("0808")).collect();
            assert_eq!(lines.len(), report.devices.len(), "{name}");
            assert!(lines.iter().all(|line| line.text.contains("call log")), "{name}");
        }
    }
}

fn headings(page: &[Element]) -> Vec<usize> {
    let level = |tag: &str| tag.strip_prefix('h').and_then(|rest| rest.parse().ok());
    page.iter().filter_map(|element| level(&element.tag)).collect()
}

#[test]
fn headings_never_skip_a_level() {
    for (name, report) in cases() {
        for audience in Audience::ALL {
            let levels = headings(&html(report, *audience));
            assert_eq!(levels[0], 1, "{name}");
            assert!(
                levels.windows(2).all(|pair| pair[1] <= pair[0] + 1 && pair[1] > 1),
                "{name}: {levels:?}"
            );
        }
    }
}

#[test]
fn the_examiner_and_the_police_see_every_finding_reason_and_question() {
    for (name, report) in cases() {
        for audience in [Audience::Technician, Audience::Police] {
            let page = html(report, audience);
            let text = main_text(&page);
            let codes: BTreeSet<&str> =
                page.iter().filter(|e| e.tag == "code").map(|e| e.text.as_str()).collect();
            for device in &report.devices {
                for finding in &device.findings {
                    assert!(codes.contains(finding.rule), "{name}: {}", finding.rule);
                    assert!(codes.contains(finding.subject.id.as_str()), "{name}: {}", finding.subject.id);
                    assert!(text.contains(&finding.explanation), "{name}: {}", finding.rule);
                    for reason in &finding.because {
                        assert!(
                            codes.contains(reason.place.file.as_str()) && text.contains(&reason.place.at),
                            "{name}"
                        );
                    }
                }
                questions(name, device, &page);
                for source in &device.sources {
                    let hash = source.sha256.as_deref().unwrap_or("not taken");
                    assert!(codes.iter().any(|code| code.contains(hash)), "{name}: no hash");
                }
            }
            assert!(codes.iter().any(|code| code.contains(&report.database.sha256)), "{name}");
            assert!(text.contains("who did it: that is left open"), "{name}");
        }
        let folded = html(report, Audience::Police).iter().any(|element| element.tag == "details");
        assert!(!folded, "{name}: something is folded for the police");
    }
}

/// Every question is a row of the table, with its answer.
fn questions(name: &str, device: &DeviceReport, page: &[Element]) {
    let rows: Vec<String> = page
        .iter()
        .filter(|e| e.tag == "th" && e.attribute("scope") == Some("row"))
        .map(|e| e.text.to_lowercase())
        .collect();
    for entry in &device.coverage {
        assert!(
            rows.contains(&Lang::En.say(&entry.surface.message()).to_lowercase()),
            "{name}: {}",
            entry.surface
        );
    }
    assert!(page.iter().all(|e| e.tag != "table" || e.text.contains("Parts of the phone")), "{name}");
}

/// Every question is named in the row of its answer; a needed one without an answer says what that means.
fn answers(name: &str, device: &DeviceReport, page: &[Element]) {
    let rows: Vec<String> = page
        .iter()
        .filter(|e| e.tag == "tr")
        .map(|e| e.text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase())
        .collect();
    for entry in &device.coverage {
        let answer = Lang::En.id(match entry.outcome.as_str() {
            "read" => "outcome-read",
            "partial" => "outcome-partial",
            "not_in_format" => "outcome-not_in_format",
            "missing" => "outcome-missing",
            "locked" => "outcome-locked",
            "failed" => "outcome-failed",
            _ => "outcome-not_asked",
        });
        let part = Lang::En.say(&entry.surface.message()).to_lowercase();
        let open = device.unanswered.contains(&entry.surface);
        let row = rows.iter().find(|row| {
            row.starts_with(&answer.to_lowercase())
                && row.contains(&part)
                && row.contains("nothing found here means little") == open
        });
        assert!(row.is_some(), "{name}: {part} among {rows:?}");
    }
}

/// Identifiers that a person's report must not show; a word of ordinary language is none.
fn identifiers(finding: &FindingReport) -> Vec<&str> {
    let mut list: Vec<&str> = finding.because.iter().map(|reason| reason.place.file.as_str()).collect();
    list.extend([finding.subject.id.as_str(), finding.rule]);
    list.extend(finding.because.iter().filter_map(|reason| reason.place.stored_as.as_deref()));
    list.retain(|text| text.contains(['.', '/', '-']) && text.len() > 6);
    list
}

fn assert_plain(name: &str, finding: &FindingReport, said: &str) {
    for id in identifiers(finding) {
        assert!(!said.contains(id), "{name}: {id}");
    }
    assert!(!said.contains(".xml") && !said.contains(".plist"), "{name}");
    for reason in finding.because.iter().filter(|one| one.place.at.contains(char::is_numeric)) {
        assert!(!said.contains(&reason.place.at), "{name}: {}", reason.place.at);
    }
}

#[test]
fn the_person_sees_no_identifiers() {
    for (name, report) in cases() {
        let page = html(report, Audience::Survivor);
        let (text, plain) = (main_text(&page), terminal(report, Audience::Survivor));
        for finding in report.devices.iter().flat_map(|device| &device.findings) {
            assert_plain(name, finding, &text);
            assert_plain(name, finding, &plain);
        }
        assert!(page.iter().all(|element| element.tag != "code"), "{name}");
        assert!(!plain.contains("--detail") && !plain.contains("stalkscan formats"), "{name}");
    }
}

#[test]
fn the_person_sees_every_main_finding_and_question() {
    let mut seen = 0;
    for (name, report) in cases() {
        let page = html(report, Audience::Survivor);
        let text = main_text(&page).to_lowercase();
        for device in &report.devices {
            answers(name, device, &page);
            for finding in device.findings.iter().filter(|f| f.level >= Level::Review && !f.acknowledged) {
                seen += 1;
                // Of a product the highest level of its parts is told.
                let level = Lang::En.say(&finding.level.message()).to_lowercase();
                assert!(finding.belongs_with.is_some() || text.contains(&level), "{name}");
                for step in &finding.next_steps {
                    assert!(text.contains(&step.to_lowercase()), "{name}: {step}");
                }
            }
        }
    }
    assert!(seen > 20, "only {seen} findings were looked at");
}

#[test]
fn the_terminal_tells_the_police_the_method_and_hashes_and_nobody_else() {
    for (name, report) in cases() {
        let police = terminal(report, Audience::Police);
        let flat = police.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(police.contains("METHOD") && police.contains("LIMITS"), "{name}");
        assert!(flat.contains("who did it: that is left open"), "{name}");
        let squeezed: String = police.split_whitespace().collect();
        assert!(squeezed.contains(&report.database.sha256), "{name}");
        assert!(!terminal(report, Audience::Technician).contains("METHOD"), "{name}");
    }
}
