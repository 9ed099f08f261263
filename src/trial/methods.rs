//! `docs/methods.md`: how the judges work and how good they were found to be. Nothing in it is written by hand.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::quality::{self, Score, Verdict};
use crate::model::{Level, Platform};
use crate::report::methods as rules;
use crate::sample::quality::{Labelled, Truth};
use crate::speech::Lang;

/// Where the document is, from the root of the repository.
pub const DOCUMENT: &str = "docs/methods.md";

/// Recall and false alarms in a table.
pub fn measured(phones: &[Labelled], verdicts: &[Verdict]) -> String {
    let mut text = String::from(
        "| Phones | Container | Number | Level 4 | Level 3 | Level 2 | Level 1 | Nothing | At level 3 or above | Level-1 findings, median | Level-1 entries, median |\n\
         |---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|\n",
    );
    for ((truth, container), score) in quality::by_container(verdicts) {
        let at = |level: Option<Level>| score.levels.get(&level).copied().unwrap_or(0);
        let per_mille =
            score.at_least(Level::Strong).saturating_mul(1000).checked_div(score.phones).unwrap_or(0);
        let _ = writeln!(
            text,
            "| {} | {container} | {} | {} | {} | {} | {} | {} | {}.{} % | {} | {} |",
            plain(truth),
            score.phones,
            at(Some(Level::Known)),
            at(Some(Level::Strong)),
            at(Some(Level::Review)),
            at(Some(Level::Look)),
            at(None),
            per_mille / 10,
            per_mille % 10,
            score.median_looks(),
            score.median_look_entries()
        );
    }
    text.push('\n');
    by_rule(&mut text, verdicts);
    text.push('\n');
    by_kind(&mut text, phones, verdicts);
    text
}

const fn plain(truth: Truth) -> &'static str {
    match truth {
        Truth::Unknown => "builds that no list names",
        Truth::Decoy => "builds that no list names, with a decoy",
        Truth::Renamed => "listed families without their indicators",
        Truth::Honest => "honest phones",
    }
}

/// Findings by rule: right ones on phones that are watched, and those on honest phones.
fn by_rule(text: &mut String, verdicts: &[Verdict]) {
    let mut rows: BTreeMap<(&str, Level), [usize; 2]> = BTreeMap::new();
    for verdict in verdicts {
        for line in &verdict.lines {
            let [right, honest] = rows.entry((&line.rule, line.level)).or_default();
            let count = match verdict.truth {
                Truth::Honest => honest,
                _ if line.target => right,
                _ => continue,
            };
            *count = count.saturating_add(1);
        }
    }
    text.push_str("| Rule | Level | Findings about the app that monitors | Findings on honest phones |\n|---|--:|--:|--:|\n");
    for ((rule, level), [right, honest]) in rows {
        let _ = writeln!(text, "| `{rule}` | {} | {right} | {honest} |", level.number());
    }
}

/// Honest phones by kind.
fn by_kind(text: &mut String, phones: &[Labelled], verdicts: &[Verdict]) {
    let kinds: BTreeMap<&str, &str> = phones.iter().map(|phone| (phone.name.as_str(), phone.kind)).collect();
    let honest = || verdicts.iter().filter(|verdict| verdict.truth == Truth::Honest);
    let mut rows: BTreeMap<&str, Vec<&Verdict>> = BTreeMap::new();
    for verdict in honest() {
        rows.entry(kinds.get(verdict.phone.as_str()).copied().unwrap_or_default()).or_default().push(verdict);
    }
    text.push_str(
        "| Honest phone of | Copies | Highest level | Level-1 findings, median | Level-1 entries, median |\n\
         |---|--:|--:|--:|--:|\n",
    );
    for (kind, verdicts) in rows {
        let score = Score::of(&verdicts);
        let highest = score.levels.keys().copied().max().flatten();
        let highest = highest.map_or_else(|| "-".to_owned(), |level| level.number().to_string());
        let _ = writeln!(
            text,
            "| {kind} | {} | {highest} | {} | {} |",
            score.phones,
            score.median_looks(),
            score.median_look_entries()
        );
    }
}

/// The phones of a set with what came of them.
#[derive(Debug, Clone, Copy)]
pub struct Measured<'m> {
    /// The phones.
    pub phones: &'m [Labelled],
    /// Their verdicts.
    pub verdicts: &'m [Verdict],
}

/// The whole document.
pub fn document(tuned: Measured<'_>, developed: Measured<'_>, held_out: Measured<'_>) -> String {
    let mut text = String::from(
        "# How stalkscan judges, and how well\n\n\
         Written by `cargo run --example quality -- --accept`; a test fails when it is out of date.\n\n\
         ## Measured\n\n\
         The phones are synthetic: recipes that are written as real containers by code that shares nothing with the readers,\n\
         and read by the program as any copy. They show that known behaviour is recognised whatever an app is called and\n\
         signed with. They do not show how a build behaves that nobody has described yet, and real phones are more varied than\n\
         these. Unknown builds vary in id, label, signer, origin, hiding, powers, maker and Android version (9 to 16); of listed\n\
         families every indicator was removed and the described behaviour kept; honest phones hold real apps with the powers\n\
         that people give them. A report says in one line what one rule found of several things. Apps of which nothing is known\n\
         but one power or an origin outside a store are one list, \"apps worth recognising\", with a row each that gives its\n\
         reasons and asks whether somebody knows it. So findings and entries are counted apart, and entries by the code that\n\
         shows them. In JSON each app is a finding of its own.\n\n",
    );
    text.push_str(&measured(tuned.phones, tuned.verdicts));
    text.push_str(DEVELOPED);
    text.push_str(&measured(developed.phones, developed.verdicts));
    text.push_str(HELD_OUT);
    text.push_str(&measured(held_out.phones, held_out.verdicts));
    text.push_str(LIMITS);
    text.push_str("\n## Behaviour of one app\n\n");
    text.push_str(&rules::behaviour());
    text.push_str("\n## Every rule\n");
    for platform in Platform::ALL {
        let _ = writeln!(
            text,
            "\n### {platform}\n\nSettings, powers and lists are those of {}.",
            tested(*platform)
        );
        text.push_str(&rules::rules(*platform));
    }
    let _ = write!(text, "\n## Levels\n\n");
    for level in Level::ALL {
        let _ = writeln!(text, "- level {}: {}", level.number(), Lang::En.say(&level.message()));
    }
    let _ = write!(text, "\n## Strengths\n\n");
    for strength in crate::model::Strength::ALL {
        let _ = writeln!(text, "- `{strength}`: {}", Lang::En.say(&strength.message()));
    }
    text
}

const DEVELOPED: &str = "\n## Every combination\n\n\
    Nothing is drawn here: every way of hiding meets every way of watching and every way onto the phone once, so what is\n\
    rare weighs as much as what is common. The honest phones hold what rules could mistake. Rules were improved by what was\n\
    missed here. Half of the apps with an icon stand on the home screen, whose names a bug report tells. An app that shows its\n\
    icon and hides behind a name only is seen in a copy that holds APK files; in a bug report when it stands on the home screen\n\
    or is the one accessibility service that is on; in the texts of `dumpsys` alone in the last case only.\n\n";

const HELD_OUT: &str = "\n## Held out\n\n\
    Weights were chosen with the phones above in view, so their numbers flatter the rules. The phones below were made apart:\n\
    other names and labels, powers drawn one by one instead of by kinds of build, listed families with another seed, honest\n\
    phones put together by chance from other apps. They are measured and never tuned by.\n\n";

const LIMITS: &str = "\nWhat is not seen, and what is seen wrongly:\n\n\
    - An app that shows its icon under a plain name and came from a store is not told from an honest one by behaviour.\n\
    - A name under the icon is in APK files. A bug report holds the names of the home screen (not Xiaomi's, and from Android 9 \
    on), and the label of an accessibility service, which is known to be an app's when it is the only service that is on. What \
    is missed in bug reports and androidqf folders is therefore a build that shows its icon under the name of a part of the \
    phone, reads notifications or what permissions open, and stands nowhere on the home screen. Most such \
    builds are still among the apps worth recognising, by their powers or their origin. Taking the files of the apps too \
    (androidqf asks: \"Would you like to download copies of all apps or only non-system ones?\") shows the name.\n\
    - On Android 10 and older nothing tells who started an installation, so a forged store cannot be told.\n\
    - An honest app without an icon, from outside a store, that was given five kinds of private things looks the same as a \
    monitoring app. It is called strong signs, and its reasons are listed. Two exceptions: a part that shares its user id, its \
    key and the beginning of its id with an app that shows its icon (a plug-in of a terminal, say) is one app with it for \
    Android and is worth a look, as an app with those permissions and an icon is; a part with the key of an app that a store \
    brought, or that is well known, is asked about. Neither holds for a part that hides otherwise, nor for one that can read \
    the screen or notifications or resists removal, unless that app is proved to be a well-known one: a monitoring app may bring \
    a decoy.\n\
    - An id with a word that ordinary ids have too (service, sync, update) says nothing of an app that shows its icon, and a \
    name that says what an honest app does (Battery, Accessibility) says nothing of one that shows its icon and reads little.\n\
    - Permissions of apps that share a user id are not told apart in a copy of the file system, which says so.\n";

const fn tested(platform: Platform) -> &'static str {
    match platform {
        Platform::Android => "Android 8 to 16, as AOSP, Samsung and Xiaomi write them",
        Platform::Ios => "iOS 10 to 26",
    }
}
