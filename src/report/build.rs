//! From a judged phone to its part of the report.

use std::collections::{BTreeMap, BTreeSet};

use super::schema::{
    DeviceInfo, DeviceReport, FamilyReport, FindingReport, FindingWords, Inventory, List, Place, Reason,
    Source, SubjectReport, SurfaceReport,
};
use super::verdict::Verdict;
use super::{product, space, times};
use crate::detect::{self, Because, Finding, Judgement, SubjectKind};
use crate::model::{
    App, At, Device, DeviceKey, Evidence, Fact, FactId, FileId, Level, Outcome, Profile, SourceId, Surface,
};
use crate::speech::{Lang, Message, Tell};
use crate::text::{mask, printable};

pub use crate::model::words::BANNED_WORDS;

/// Choices that shape a report.
#[derive(Debug, Clone, Default)]
pub struct Inputs {
    /// Ids that the owner confirmed.
    pub known: BTreeSet<String>,
    /// Show identifiers of the phone unmasked.
    pub show_identifiers: bool,
}

/// The part of the report about one phone.
pub fn device_report(device: &Device<'_>, judgement: &Judgement, inputs: &Inputs) -> DeviceReport {
    let mut findings: Vec<FindingReport> =
        judgement.findings.iter().map(|finding| finding_report(device, judgement, finding, inputs)).collect();
    product::mark(&mut findings, judgement);
    let highest = findings.iter().filter(|f| !f.acknowledged).map(|f| f.level).max();
    let unanswered: BTreeSet<Surface> =
        judgement.could_not_check.iter().map(|(_, surface)| *surface).collect();
    DeviceReport {
        platform: device.platform,
        device: device_info(device, inputs),
        sources: device.evidence.sources.iter().map(source).collect(),
        verdict: Verdict::of(highest, unanswered.len()),
        level: highest,
        findings,
        coverage: coverage(device, &judgement.touched),
        unanswered: unanswered.into_iter().collect(),
        skipped_rules: judgement.skipped.clone(),
        inventory: Inventory {
            apps: device.installed_apps(),
            profiles: device.profiles.values().filter(|profile| profile.is_installed()).count(),
        },
    }
}

fn source(info: &crate::model::SourceInfo) -> Source {
    Source {
        format: info.format,
        path: printable(&info.path).into_owned(),
        sha256: info.sha256.as_deref().map(str::to_owned),
        complete: info.complete,
        notes: info.notes.iter().map(|note| printable(&note.to_string()).into_owned()).collect(),
        said: info.notes.iter().map(escaped).collect(),
    }
}

fn device_info(device: &Device<'_>, inputs: &Inputs) -> DeviceInfo {
    let shown = |key: DeviceKey| {
        device.property(key).map(|value| {
            if key.is_identifier() && !inputs.show_identifiers {
                mask(value)
            } else {
                printable(value).into_owned()
            }
        })
    };
    let captured = device.others.iter().find_map(|stated| match stated.value {
        Fact::Captured { at } => Some(at.to_string()),
        _ => None,
    });
    let model = match (shown(DeviceKey::Manufacturer), shown(DeviceKey::Model)) {
        (Some(maker), Some(model))
            if !model.to_ascii_lowercase().starts_with(&maker.to_ascii_lowercase()) =>
        {
            Some(format!("{maker} {model}"))
        }
        (_, model) => model,
    };
    DeviceInfo { model, os_version: shown(DeviceKey::OsVersion), captured, serial: shown(DeviceKey::Serial) }
}

fn coverage(device: &Device<'_>, touched: &BTreeSet<Surface>) -> Vec<SurfaceReport> {
    device
        .coverage
        .iter()
        .map(|(surface, settled)| {
            // A finding speaks to the question: it cannot be one that the copy says nothing about.
            let outcome = match &settled.outcome {
                Outcome::NotInFormat | Outcome::Missing(_) if touched.contains(&surface) => {
                    Outcome::Partial("why-only-other-files-tell".into())
                }
                settled => settled.clone(),
            };
            let mut files: Vec<String> = Vec::new();
            for file in &settled.files {
                if let Some(path) = file_path(device.evidence, *file)
                    && !files.contains(&path)
                {
                    files.push(path);
                }
            }
            SurfaceReport {
                surface,
                files,
                why: outcome.why().map(|why| printable(&why.to_string()).into_owned()),
                said: outcome.why().map(escaped),
                outcome,
            }
        })
        .collect()
}

fn file_path(evidence: &Evidence, file: FileId) -> Option<String> {
    evidence.file(file).map(|file| printable(&file.path).into_owned())
}

fn finding_report(
    device: &Device<'_>,
    judgement: &Judgement,
    finding: &Finding,
    inputs: &Inputs,
) -> FindingReport {
    let said = said(finding);
    let english = |lines: &[Message]| lines.iter().map(|line| Lang::En.say(line)).collect();
    FindingReport {
        rule: finding.rule,
        level: finding.level,
        class: finding.class,
        strength: finding.strength,
        subject: subject(device, finding),
        family: finding.family.as_ref().map(|family| FamilyReport {
            id: family.id.clone(),
            name: family.name.clone(),
            aliases: family.aliases.clone(),
        }),
        capabilities: finding.capabilities.iter().copied().collect(),
        title: Lang::En.say(&said.title),
        explanation: Lang::En.say(&said.explanation),
        innocent_causes: english(&said.innocent),
        next_steps: english(&said.next),
        because: finding.because.iter().map(|because| reason(device.evidence, because)).collect(),
        times: match finding.subject.kind {
            SubjectKind::App => times::of_app(device, &finding.subject.id),
            _ => Vec::new(),
        },
        acknowledged: acknowledged(finding, inputs),
        belongs_with: None,
        list: judgement.context.contains(&finding.subject).then_some(List::AppsToRecognise),
        said,
    }
}

/// The sentences of a finding. What comes from the phone is escaped here, for every language at once.
fn said(finding: &Finding) -> FindingWords {
    let words = detect::explain(finding.rule);
    let explanation = finding.explanation.clone().unwrap_or_else(|| {
        Message::new("explain-rule").said("what", words.what).said("matters", words.matters)
    });
    FindingWords {
        title: escaped(&finding.title),
        explanation: escaped(&explanation),
        innocent: words.innocent,
        next: detect::next_steps(finding),
    }
}

fn escaped(message: &Message) -> Message {
    message.map_texts(&|text| printable(text).into_owned())
}

/// What the owner confirmed is still shown. A covert app cannot be confirmed away by its id: somebody else could have
/// written the list.
fn acknowledged(finding: &Finding, inputs: &Inputs) -> bool {
    inputs.known.contains(&finding.subject.id)
        && !(finding.class.is_covert() && finding.level >= Level::Strong)
}

fn subject(device: &Device<'_>, finding: &Finding) -> SubjectReport {
    let (name, user) = match finding.subject.kind {
        SubjectKind::App => {
            let app = device.apps.get(finding.subject.id.as_str());
            (app.and_then(App::label), detect::user_of(device, finding))
        }
        SubjectKind::Profile => (device.profiles.get(finding.subject.id.as_str()).map(Profile::name), None),
        _ => (None, None),
    };
    SubjectReport {
        kind: finding.subject.kind.as_str(),
        id: printable(&finding.subject.id).into_owned(),
        name: name.map(|name| printable(name).into_owned()),
        user: if device.platform == crate::model::Platform::Android { user } else { None },
        spaces: match finding.subject.kind {
            SubjectKind::App => space::of_app(device, &finding.subject.id),
            _ => Vec::new(),
        },
    }
}

fn reason(evidence: &Evidence, because: &Because) -> Reason {
    let said = escaped(&because.says);
    Reason {
        signal: because.signal,
        says: Lang::En.say(&said),
        value: printable(&because.value).into_owned(),
        place: places(evidence, because),
        said,
    }
}

/// Further files in which the places of one reason are told.
const FURTHER_FILES: usize = 4;

/// Where a reason stands: in the file of its main fact, then in others.
fn places(evidence: &Evidence, because: &Because) -> Place {
    let said = told_places(evidence, because);
    Place { at: Lang::En.say(&said), said, ..place(evidence, because.fact) }
}

fn told_places(evidence: &Evidence, because: &Because) -> Message {
    let facts = || std::iter::once(because.fact).chain(because.also.iter().copied());
    let mut files: Vec<FileId> = Vec::new();
    let mut places: BTreeMap<FileId, Vec<At>> = BTreeMap::new();
    for observed in facts().filter_map(|fact| evidence.fact(fact)) {
        if !files.contains(&observed.file) {
            files.push(observed.file);
        }
        places.entry(observed.file).or_default().push(observed.at.clone());
    }
    let mut of_file = |file: &FileId| At::several(places.remove(file).unwrap_or_default());
    let main = files.first().and_then(|file| evidence.file(*file)).map(|file| file.source);
    let mut files = files.iter();
    let first = files.next().map_or(At::Whole, &mut of_file).tell();
    let all = files.by_ref().take(FURTHER_FILES).fold(first, |all, file| {
        let path = file_path(evidence, *file).unwrap_or_default();
        let there = match other_copy(evidence, *file, main) {
            Some(copy) => Message::new("at-in-file-of").text("copy", copy),
            None => Message::new("at-in-file"),
        };
        let there = there.text("file", path).told("at", &of_file(file));
        Message::new("at-and").said("first", all).said("next", there)
    });
    let left: usize = files.filter_map(|file| places.get(file)).map(Vec::len).fold(0, usize::saturating_add);
    if left == 0 { all } else { Message::new("at-and-more").said("all", all).put("more", left) }
}

/// The copy that a file lies in, where that is not the one of the file that a reason names: its path, or what it is where it has none.
fn other_copy(evidence: &Evidence, file: FileId, main: Option<SourceId>) -> Option<String> {
    let source = evidence.file(file)?.source;
    let info = evidence.sources.get(source.0).filter(|_| Some(source) != main)?;
    let name = if info.path.is_empty() { info.format } else { &*info.path };
    Some(printable(name).into_owned())
}

/// Where a fact stands.
pub(super) fn place(evidence: &Evidence, fact: FactId) -> Place {
    let observed = evidence.fact(fact);
    let file = observed.and_then(|observed| evidence.file(observed.file));
    let at = observed.map_or(&At::Whole, |observed| &observed.at);
    Place {
        source: file.map_or(0, |file| file.source.0),
        file: file.map(|file| printable(&file.path).into_owned()).unwrap_or_default(),
        stored_as: file.and_then(|file| file.stored_as.as_deref()).map(|path| printable(path).into_owned()),
        at: at.to_string(),
        said: at.tell(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{FileRef, Observed, Platform, SourceInfo};

    fn evidence(files: &[(usize, &str)], sources: &[&str]) -> Evidence {
        let info = |path: &&str| SourceInfo {
            format: "bugreport",
            path: (*path).into(),
            sha256: None,
            complete: true,
            notes: Vec::new(),
            holds: &[],
        };
        let file = |(source, path): &(usize, &str)| FileRef {
            source: SourceId(*source),
            path: (*path).into(),
            stored_as: None,
        };
        let fact = |number: usize| Observed {
            fact: Fact::RootTrace { what: "su".into() },
            file: FileId(number),
            at: At::Line(crate::bounds::len64(number).saturating_add(1)),
        };
        Evidence {
            platform: Some(Platform::Android),
            sources: sources.iter().map(info).collect(),
            files: files.iter().map(file).collect(),
            facts: (0..files.len()).map(fact).collect(),
            ..Evidence::default()
        }
    }

    fn told(evidence: &Evidence) -> String {
        let also = (1..evidence.facts.len()).map(FactId);
        let because =
            Because::new("permissions-granted", "signal-permissions-granted", "", FactId(0)).also(also);
        places(evidence, &because).at
    }

    #[test]
    fn a_further_place_names_its_file_and_the_copy_where_that_is_another() {
        let one = evidence(&[(0, "a.txt"), (0, "b.txt")], &["phone.zip"]);
        assert_eq!(told(&one), "line 1; in b.txt: line 2");
        let two = evidence(&[(0, "a.txt"), (1, "a.txt"), (0, "b.txt")], &["phone", "phone/bugreport.zip"]);
        assert_eq!(told(&two), "line 1; in a.txt of phone/bugreport.zip: line 2; in b.txt: line 3");
        // The copy that was given has no path; what it is tells it apart.
        let inside = evidence(&[(1, "a.txt"), (0, "b.txt")], &["", "bugreport.zip"]);
        assert_eq!(told(&inside), "line 1; in b.txt of bugreport: line 2");
    }
}
