//! Every rule for the code of apps: it must find an app with its test texts, and none with other texts.

use rayon::prelude::*;

use super::database::{Failure, Outcome, about, holders, phone};
use super::probe::Way;
use super::{Lay, scanned};
use crate::model::{Level, Platform, Strength};
use crate::report::Report;
use crate::report::schema::FindingReport;
use crate::sample::{App, Container, Recipe};
use crate::signature::{CodeRule, IndicatorKind, Match, SignatureDb, Status};

/// Id of the app that carries the test texts.
const CARRIER: &str = "org.example.carrier";

/// Tries every rule in every container that holds the code of apps. A build without the engine tries none.
pub(super) fn run(db: &SignatureDb, lay: &Lay<'_>, outcome: &mut Outcome) {
    if !cfg!(feature = "yara") {
        return;
    }
    let rules = db.code_rules().iter().filter(|rule| rule.status != Status::Withdrawn);
    let places = holders(IndicatorKind::CodeString, Way::Coded);
    let jobs: Vec<(&CodeRule, Container)> =
        rules.flat_map(|rule| places.iter().map(move |place| (rule, *place))).collect();
    let done: Vec<Option<String>> =
        jobs.par_iter().map(|(rule, container)| fault(rule, *container, db, lay)).collect();
    for ((rule, container), fault) in jobs.into_iter().zip(done) {
        outcome.phones = outcome.phones.saturating_add(2);
        outcome.tried = outcome.tried.saturating_add(1);
        let row = outcome.rules.entry(format!("{} {}", rule.id, rule.title)).or_default();
        let cell = row.cells.entry(container).or_default();
        cell.1 = cell.1.saturating_add(1);
        match fault {
            None => cell.0 = cell.0.saturating_add(1),
            Some(message) => outcome.failures.push(Failure {
                family: rule.id.clone(),
                place: container.name().to_owned(),
                about: format!("rule {}", rule.title),
                message,
            }),
        }
    }
}

/// What is wrong with what is found by a rule, if anything.
fn fault(rule: &CodeRule, container: Container, db: &SignatureDb, lay: &Lay<'_>) -> Option<String> {
    // What only adds a reason needs something that is found without it.
    let id = if rule.family.is_none() && rule.level == 0 { listed(db) } else { Some(CARRIER) };
    let Some(id) = id else { return Some("no family lists an id beside which it could be told".to_owned()) };
    let wrong = match scanned(&carrier(id, rule.tests.clone()), container, db, lay) {
        Ok(report) => wrong(&report, rule, id, db),
        Err(error) => return Some(error),
    };
    // The same letters, which say nothing any more.
    let others = rule.tests.iter().map(|text| text.chars().rev().collect()).collect();
    let quiet = match scanned(&carrier(id, others), container, db, lay) {
        Ok(report) => report,
        Err(error) => return Some(error),
    };
    wrong.or_else(|| told(&quiet, rule, id).map(|_| "it fires on texts that say nothing".to_owned()))
}

fn carrier(id: &str, texts: Vec<String>) -> Recipe {
    let mut recipe = phone(Platform::Android);
    recipe.app.push(App { native_strings: texts.clone(), dex_strings: texts, ..App::new(id) });
    recipe
}

/// An id that is listed without a reservation.
fn listed(db: &SignatureDb) -> Option<&str> {
    let reviewed = db.families().iter().filter(|f| f.class.is_covert() && f.status == Status::Stable);
    let mut ids = reviewed.flat_map(|family| &family.indicators).filter(|one| {
        one.kind == IndicatorKind::Package
            && one.how == Match::Exact
            && one.withdrawn.is_none()
            && one.flags.is_empty()
            && one.class.is_none_or(crate::model::Class::is_covert)
            && one.role == crate::signature::Role::Target
    });
    ids.next().map(|one| one.value.as_str())
}

/// The finding that is told by a rule.
fn told<'r>(report: &'r Report, rule: &CodeRule, id: &str) -> Option<&'r FindingReport> {
    about(report, id)
        .into_iter()
        .find(|finding| finding.because.iter().any(|because| because.value == rule.id))
}

fn wrong(report: &Report, rule: &CodeRule, id: &str, db: &SignatureDb) -> Option<String> {
    let Some(finding) = told(report, rule, id) else {
        return Some("its test texts do not make it fire".to_owned());
    };
    let said = (finding.rule, finding.level);
    let Some(family) = rule.family.as_ref().and_then(|id| db.families().iter().find(|f| f.id == *id)) else {
        // Something else of the same level may stand before it; the reason is told in any case.
        let fits = rule.level == 0 || said.1 == Level::Look;
        return (!fits).then(|| format!("level {} by the rule {}", said.1.number(), said.0));
    };
    let reviewed = rule.status == Status::Stable && family.status == Status::Stable;
    let fits = match (family.class.is_covert(), reviewed) {
        (true, true) => said == ("known-content", Level::Strong) && finding.strength == Strength::Content,
        (true, false) => said == ("known-content", Level::Review),
        (false, _) => said.0 == "known-content" && said.1 <= Level::Look,
    };
    let named = finding.family.as_ref().is_some_and(|told| told.id == family.id) || !family.class.is_covert();
    (!fits || !named)
        .then(|| format!("level {} by the rule {}, not as {}", said.1.number(), said.0, family.name))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_listed_that_is_found_by_itself() {
        let db = SignatureDb::built_in().unwrap();
        let hits = db.app_id(Platform::Android, listed(&db).unwrap());
        assert!(hits[0].class.is_covert() && hits[0].flags.is_empty());
    }
}
