//! Apps with code that can do what monitoring apps do and few others.

use std::collections::BTreeMap;

use crate::detect::{Because, Detector, Finding, Subject, SubjectKind, capability, known_good, words};
use crate::model::{App, AppClaim, Class, Device, FactId, Level, Platform, Strength, Surface};
use crate::search::FoundKind;
use crate::signature::{CodeKind, CodeRule, SignatureDb, Status};
use crate::speech::Message;

/// The id of the rule.
const RULE: &str = "telling-code";

/// The code of an app fits a rule about what code can do. Who does it, and whether it was agreed to, code does not say: it
/// is worth a look at most, and most of it only adds a reason to what else was found about the app.
#[derive(Debug)]
pub struct TellingCode;

impl Detector for TellingCode {
    fn name(&self) -> &'static str {
        RULE
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        // Parts of the system collect, hide and read the screen because that is what they are for.
        let apps = device.apps.values().filter(|app| !app.is_system());
        out.extend(apps.filter_map(|app| finding(app, db)));
    }
}

/// The rules about what code can do that the code of an app fits, each once.
fn fitting<'db>(app: &App<'_>, db: &'db SignatureDb) -> Vec<(&'db CodeRule, FactId)> {
    let mut fitting = BTreeMap::new();
    for claim in &app.claims {
        if let AppClaim::ContentMatch { kind: FoundKind::Rule, value } = claim.value
            && let Some(rule) = db.code_rule(value).filter(|rule| rule.family.is_none())
        {
            fitting.entry(rule.id.as_str()).or_insert((rule, claim.fact));
        }
    }
    fitting.into_values().collect()
}

fn finding(app: &App<'_>, db: &SignatureDb) -> Option<Finding> {
    let fitting = fitting(app, db);
    let reviewed = |rule: &CodeRule| rule.status == Status::Stable;
    let highest = fitting.iter().map(|(rule, _)| rule.level).max()?;
    // A well-known app that is what its id says does what its maker says that it does.
    let quiet = highest == 0 || known_good::recognised(app, db).is_some();
    let because = |(rule, fact): &(&CodeRule, FactId)| {
        let says = words::reviewed_if(Message::new(says(rule.kind)), reviewed(rule));
        Because::new(RULE, says, rule.id.clone(), *fact)
    };
    Some(Finding {
        rule: RULE,
        level: if quiet { Level::Info } else { Level::Look },
        class: Class::Unknown,
        strength: Strength::Weak,
        subject: Subject { kind: SubjectKind::App, id: app.id.to_owned() },
        family: None,
        capabilities: capability::of_app(app),
        title: Message::new("rule-telling-code"),
        explanation: None,
        because: fitting.iter().map(because).collect(),
    })
}

/// The words for a kind of code.
const fn says(kind: CodeKind) -> &'static str {
    match kind {
        CodeKind::ReadsChats => "signal-code-reads-chats",
        CodeKind::ReadsChatFiles => "signal-code-reads-chat-files",
        CodeKind::Collects => "signal-code-collects",
        CodeKind::OpensByCall => "signal-code-opens-by-call",
        CodeKind::HidesIcon => "signal-code-hides-icon",
        CodeKind::Family | CodeKind::Other => "signal-code-other",
    }
}

/// Takes out findings by code that only add a reason, where nothing else asks anything about the app.
pub(in crate::detect) fn drop_lonely(found: &mut Vec<Finding>) {
    let asked: Vec<Subject> = found
        .iter()
        .filter(|finding| finding.rule != RULE && finding.level >= Level::Review)
        .map(|finding| finding.subject.clone())
        .collect();
    found.retain(|finding| {
        finding.rule != RULE || finding.level > Level::Info || asked.contains(&finding.subject)
    });
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    use crate::detect::{Judgement, judge};
    use crate::model::{At, Evidence, Fact, FileId, Observed};

    fn judged(id: &str, rules: &[&str], more: Vec<AppClaim>) -> Judgement {
        let matches =
            rules.iter().map(|rule| AppClaim::ContentMatch { kind: FoundKind::Rule, value: (*rule).into() });
        let list = AppClaim::Listed(crate::model::InventoryList::ApkFile);
        let facts = std::iter::once(list).chain(more).chain(matches).map(|claim| Observed {
            fact: Fact::App { id: id.into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        });
        let evidence = Evidence { facts: facts.collect(), ..Evidence::default() };
        let device = Device::join(Platform::Android, &evidence);
        judge(&device, &SignatureDb::built_in().unwrap(), &BTreeSet::new())
    }

    #[test]
    fn code_is_worth_a_look_and_never_more() {
        let db = SignatureDb::built_in().unwrap();
        let all: Vec<&str> = db
            .code_rules()
            .iter()
            .filter(|rule| rule.family.is_none())
            .map(|rule| rule.id.as_str())
            .collect();
        let found = judged("org.example.notes", &all, vec![]).findings;
        assert_eq!((found.len(), found[0].rule, found[0].level), (1, RULE, Level::Look));
        assert_eq!(found[0].because.len(), all.len());
    }

    #[test]
    fn code_that_only_supports_is_told_beside_something_graver_alone() {
        assert!(judged("org.example.notes", &["SSC-Y105"], vec![]).findings.is_empty());
        let found = judged("com.systemservice", &["SSC-Y105"], vec![]).findings;
        assert_eq!(found[0].rule, "known-app");
        assert!(found[0].because.iter().any(|because| because.value == "SSC-Y105"));
    }

    #[test]
    fn the_system_and_well_known_apps_are_left_alone() {
        let all = ["SSC-Y101", "SSC-Y102", "SSC-Y103", "SSC-Y104", "SSC-Y105"];
        assert!(judged("org.example.part", &all, vec![AppClaim::System(true)]).findings.is_empty());
        let store = AppClaim::Initiator("com.android.vending".into());
        assert!(judged("net.dinglisch.android.taskerm", &all, vec![store]).findings.is_empty());
    }
}
