//! Reports in every language that is there, and the choice of the language.

use std::process::{Command, Output};

use stalkscan::speech::{Direction, Lang, Message};

fn run(args: &[&str], variables: &[(&str, &str)]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_stalkscan"))
        .args(args)
        .arg(crate::root().join("fixtures/demo/bugreport-demo.zip"))
        .env_clear()
        .envs(variables.iter().copied())
        .output()
        .unwrap()
}

fn said(output: Output) -> String {
    String::from_utf8(output.stdout).unwrap()
}

/// Without the characters that isolate values in a sentence, and with single blanks for line ends.
fn flat(text: &str) -> String {
    let text = text.replace(['\u{2068}', '\u{2069}'], "").replace("<bdi>", "").replace("</bdi>", "");
    let text = text.replace("&#39;", "'").replace("&quot;", "\"").replace("&amp;", "&");
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn verdict(lang: Lang) -> String {
    lang.id("level-4")
}

#[test]
fn every_language_makes_whole_reports() {
    for lang in Lang::ALL.iter().copied().filter(|lang| lang.is_there()) {
        for reader in ["survivor", "technician", "police"] {
            let args = ["--lang", lang.tag(), "--for", reader, "-o"];
            let page = said(run(&[args.as_slice(), &["html"]].concat(), &[]));
            let head = format!("<html lang=\"{}\" dir=\"{}\">", lang.tag(), lang.direction().as_str());
            assert!(page.contains(&head), "{lang:?}: {head}");
            let text = flat(&said(run(&[args.as_slice(), &["text"]].concat(), &[])));
            assert!(text.to_lowercase().contains(&verdict(lang).to_lowercase()), "{lang:?}: {text}");
            for report in [flat(&page), text] {
                let note = flat(&lang.id("machine-made"));
                assert_eq!(report.contains(&note), !lang.is_reviewed(), "{lang:?} for {reader}");
                assert!(!report.contains(&Lang::En.id("machine-made")), "{lang:?} for {reader}");
                let foreign = ["Someone with access to this phone", "What it means", "because its"];
                assert!(
                    lang == Lang::En || foreign.iter().all(|one| !report.contains(one)),
                    "{lang:?}: {report}"
                );
            }
        }
    }
}

#[test]
fn the_json_is_the_same_in_every_language() {
    let english = said(run(&["-o", "json"], &[]));
    for lang in Lang::ALL.iter().filter(|lang| lang.is_there()) {
        assert_eq!(said(run(&["-o", "json", "--lang", lang.tag()], &[])), english);
    }
    assert!(english.contains("its id is listed for"));
}

#[test]
fn the_language_is_chosen_or_that_of_the_system_or_english() {
    let spoken = |output: Output| {
        let text = said(output).to_lowercase();
        Lang::ALL
            .iter()
            .copied()
            .filter(|lang| text.contains(&verdict(*lang).to_lowercase()))
            .collect::<Vec<_>>()
    };
    let english = [Lang::En].as_slice();
    assert!(spoken(run(&["--lang", "en-GB"], &[])).starts_with(english));
    assert!(spoken(run(&[], &[])).starts_with(english));
    assert!(spoken(run(&[], &[("LC_ALL", "C")])).starts_with(english));
    assert!(spoken(run(&[], &[("LANG", "tlh_XX.UTF-8")])).starts_with(english));
    if cfg!(target_os = "linux") {
        for lang in Lang::ALL.iter().filter(|lang| lang.is_there()) {
            let locale = format!("{}_XX.UTF-8", lang.tag());
            assert!(spoken(run(&[], &[("LANG", locale.as_str())])).contains(lang), "{locale}");
            assert!(spoken(run(&["--lang", "en"], &[("LANG", locale.as_str())])).starts_with(english));
        }
    }
    let refused = run(&["--lang", "tlh"], &[]);
    assert_eq!(refused.status.code(), Some(2));
    assert!(String::from_utf8(refused.stderr).unwrap().contains("en (English)"));
}

/// The file that a source of a language is written in keeps what is typed apart from sentences that run the other way: an
/// option that begins with hyphens would be shown with them at its end.
#[test]
fn what_is_typed_keeps_its_direction_in_a_sentence_from_right_to_left() {
    let typed = |text: &str| {
        let outside: String = text.split('`').step_by(2).collect();
        let mut parts = outside.split("{\"\\u2068\"}");
        let first = parts.next().unwrap_or_default().to_owned();
        let rest = parts.filter_map(|part| part.split_once("{\"\\u2069\"}")).map(|(_, after)| after);
        std::iter::once(first.as_str()).chain(rest).any(|part| part.contains(" --") || part.contains("(--"))
    };
    assert!(typed("x = a --force b") && typed("x = (--force) `--help`"));
    assert!(!typed("x = a {\"\\u2068\"}--force{\"\\u2069\"} b `stalkscan --help`"));
    for lang in Lang::ALL.iter().filter(|lang| lang.direction() == Direction::RightToLeft) {
        let lines = stalkscan::speech::sources(*lang).iter().flat_map(|text| text.lines());
        let bad: Vec<&str> = lines.filter(|line| !line.starts_with('#') && typed(line)).collect();
        assert_eq!(bad, Vec::<&str>::new(), "{lang:?}");
    }
}

#[test]
fn values_keep_their_direction_in_a_sentence_from_right_to_left() {
    for lang in Lang::ALL.iter().filter(|lang| lang.is_there()) {
        let isolated = lang.direction() == Direction::RightToLeft;
        let said = lang.say(&Message::new("signal-listed").text("family", "A\u{2069}B"));
        assert_eq!(said.contains('\u{2068}'), isolated, "{lang:?}: {said:?}");
        assert!(!isolated || said.matches('\u{2069}').count() == said.matches('\u{2068}').count());
        // A sentence that was said before keeps its pairs.
        let said = lang.say(&Message::new("signal-listed").text("family", "A \u{2068}1\u{2069} B"));
        assert!(!said.contains("u{20"), "{lang:?}: {said:?}");
    }
}
