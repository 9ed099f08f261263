//! Every value of a database in every container that can hold it.

use std::collections::{BTreeMap, BTreeSet};

use rayon::prelude::*;

use super::expected::{Expected, Said};
use super::probe::{self, Probe, Way};
use super::{Lay, code, compare, network, scanned_with};
use crate::model::Platform;
use crate::report::Report;
use crate::report::schema::FindingReport;
use crate::sample::{Container, Recipe};
use crate::scan::Options;
use crate::signature::{Family, IndicatorKind, Match, Role, SignatureDb, Status};

/// Most carriers on one phone.
const CARRIERS: usize = 150;

/// Version of the phones, where it makes no difference.
const VERSIONS: [(Platform, &str); 2] = [(Platform::Android, "14"), (Platform::Ios, "17.5.1")];

/// Something that did not come out as it must.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Failure {
    /// Name of the family, or id of the rule for code; empty when it is about none.
    pub family: String,
    /// Name of the container, or of the list that was compared.
    pub place: String,
    /// Kind and value of the indicator, or the name of a fixture.
    pub about: String,
    /// What is wrong.
    pub message: String,
}

/// How a family did in each container: values found of values tried.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Row {
    /// By container: found and tried.
    pub cells: BTreeMap<Container, (usize, usize)>,
}

/// What came of a test.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outcome {
    /// By name of the family.
    pub rows: BTreeMap<String, Row>,
    /// By id and title of a rule for code.
    pub rules: BTreeMap<String, Row>,
    /// What did not come out as it must, sorted.
    pub failures: Vec<Failure>,
    /// Phones that were written and scanned.
    pub phones: usize,
    /// Values that were tried, once for each container.
    pub tried: usize,
}

/// One value to be tried, with all families that list it.
pub(super) struct Case<'db> {
    /// Who carries it.
    pub(super) probe: Probe,
    /// Every family that lists the value, with what each must lead to.
    pub(super) owners: Vec<(&'db Family, Expected)>,
}

/// Cases by kind and by how a phone shows them.
type Cases<'db> = BTreeMap<(IndicatorKind, Way), Vec<Case<'db>>>;

/// Tests every family of a database, and its fixtures.
pub fn run(db: &SignatureDb, lay: &Lay<'_>) -> Outcome {
    let mut outcome = Outcome::default();
    let cases = cases(db, &mut outcome);
    let mut jobs: Vec<(Container, &[Case<'_>])> = Vec::new();
    for ((kind, way), of_kind) in &cases {
        for container in holders(*kind, *way) {
            let size = if *kind == IndicatorKind::MdmHost { 1 } else { CARRIERS };
            jobs.extend(of_kind.chunks(size).map(|chunk| (container, chunk)));
        }
    }
    let done: Vec<Vec<(Container, &Case<'_>, Option<String>)>> =
        jobs.par_iter().map(|(container, chunk)| tried(*container, chunk, db, lay)).collect();
    outcome.phones = done.len().saturating_mul(2);
    for (container, case, fault) in done.into_iter().flatten() {
        outcome.note(container, case, fault);
    }
    let fixtures: Vec<Failure> =
        db.families().par_iter().flat_map_iter(|family| fixtures(family, db, lay)).collect();
    outcome.failures.extend(fixtures);
    code::run(db, lay, &mut outcome);
    outcome.failures.sort();
    outcome
}

impl Outcome {
    fn note(&mut self, container: Container, case: &Case<'_>, fault: Option<String>) {
        self.tried = self.tried.saturating_add(1);
        for (family, _) in &case.owners {
            let cell = self.rows.entry(family.name.clone()).or_default().cells.entry(container).or_default();
            cell.1 = cell.1.saturating_add(1);
            if fault.is_none() {
                cell.0 = cell.0.saturating_add(1);
            }
        }
        if let Some(message) = fault {
            let family = case.owners.first().map(|(family, _)| family.name.clone()).unwrap_or_default();
            let (kind, way) = (case.probe.kind.as_str(), case.probe.way.words());
            let about = format!("{kind} {}{way}", case.probe.value);
            self.failures.push(Failure { family, place: container.name().to_owned(), about, message });
        }
    }
}

/// The containers of which the bytes change with a value of a kind. Asked of the writers themselves, so that a new
/// container is tested as soon as it can be written.
pub(super) fn holders(kind: IndicatorKind, way: Way) -> Vec<Container> {
    let Some(platform) = probe::platform(kind) else { return Vec::new() };
    let values = match kind {
        IndicatorKind::CertificateSha1 => ["A1".repeat(20), "B2".repeat(20)],
        IndicatorKind::CertificateSha256 | IndicatorKind::ApkSha256 => ["a1".repeat(32), "b2".repeat(32)],
        IndicatorKind::CertificateJavaHash => ["a1b2c3d4".to_owned(), "b1b2c3d4".to_owned()],
        IndicatorKind::MdmHost | IndicatorKind::DomainC2 | IndicatorKind::DomainWeb => {
            ["one.example.org".to_owned(), "two.example.org".to_owned()]
        }
        IndicatorKind::IpC2 => ["192.0.2.1".to_owned(), "192.0.2.2".to_owned()],
        _ => ["org.example.one".to_owned(), "org.example.two".to_owned()],
    };
    let written = |container: Container, value: &str| {
        let mut recipe = phone(platform);
        Probe::new(kind, way, value, 0).put(&mut recipe).then(|| recipe.write(container).ok()).flatten()
    };
    let [one, two] = &values;
    let changes = |container: &Container| written(*container, one) != written(*container, two);
    // A finding about an app that was there at some time is another than one about an app that is.
    let tells = |container: &Container| kind != IndicatorKind::BundleId || container.tells_installed_apps();
    Container::of(sample_platform(platform)).filter(tells).filter(changes).collect()
}

const fn sample_platform(platform: Platform) -> crate::sample::Platform {
    match platform {
        Platform::Android => crate::sample::Platform::Android,
        Platform::Ios => crate::sample::Platform::Ios,
    }
}

pub(super) fn phone(platform: Platform) -> Recipe {
    let version = VERSIONS.iter().find(|(of, _)| *of == platform).map_or("14", |(_, version)| *version);
    let recipe = match platform {
        Platform::Android => Recipe::android(version),
        Platform::Ios => Recipe::ios(version),
    };
    recipe.without_ordinary_apps()
}

/// Every value once, by kind, with all families that list it.
fn cases<'db>(db: &'db SignatureDb, outcome: &mut Outcome) -> Cases<'db> {
    let mut values: BTreeMap<(IndicatorKind, String), Vec<(&Family, Expected)>> = BTreeMap::new();
    for family in db.families().iter().filter(|family| family.status != Status::Withdrawn) {
        outcome.rows.entry(family.name.clone()).or_default();
        for indicator in family.indicators.iter().filter(|i| i.withdrawn.is_none()) {
            let expected = Said::of(indicator).expected(family);
            let value = match (indicator.how, indicator.kind.platform()) {
                (Match::Regex, Some(platform)) => {
                    probe::of_pattern(db, platform, &indicator.value, &family.id)
                }
                _ => Some(indicator.value.clone()),
            };
            if let Some(value) = value {
                values.entry((indicator.kind, value)).or_default().push((family, expected));
            } else {
                outcome.failures.push(Failure {
                    family: family.name.clone(),
                    place: "every container".to_owned(),
                    about: format!("pattern {}", indicator.value),
                    message: "no value was found that only this pattern fits".to_owned(),
                });
            }
        }
        for list in &family.bulk {
            let said = Said {
                kind: list.kind,
                how: Match::Exact,
                class: list.class,
                role: Role::Target,
                flags: &list.flags,
            };
            for value in &list.values {
                values.entry((list.kind, value.clone())).or_default().push((family, said.expected(family)));
            }
        }
    }
    let mut cases = Cases::new();
    for (number, ((kind, value), owners)) in values.into_iter().enumerate() {
        for way in Way::of(kind) {
            let (probe, owners) = (Probe::new(kind, *way, &value, number), owners.clone());
            cases.entry((kind, *way)).or_default().push(Case { probe, owners });
        }
    }
    cases
}

/// Scans a phone that carries all values of a chunk, and its twin that carries others.
fn tried<'c, 'db>(
    container: Container,
    chunk: &'c [Case<'db>],
    db: &'db SignatureDb,
    lay: &Lay<'_>,
) -> Vec<(Container, &'c Case<'db>, Option<String>)> {
    let Some(platform) = chunk.first().and_then(|case| probe::platform(case.probe.kind)) else {
        return Vec::new();
    };
    let twins: Vec<Option<Probe>> =
        chunk.iter().enumerate().map(|(number, case)| case.probe.twin(db, number)).collect();
    let mut real = phone(platform);
    for case in chunk {
        case.probe.put(&mut real);
    }
    let mut other = phone(platform);
    for twin in twins.iter().flatten() {
        twin.put(&mut other);
    }
    let mut options = Options::default();
    options.limits.wanted_hosts = chunk.iter().any(|case| case.probe.way == Way::Visited).then(|| db.hosts());
    let real = scanned_with(&options, &real, container, db, lay);
    let other = scanned_with(&options, &other, container, db, lay);
    let fault = |(case, twin): (&'c Case<'db>, &Option<Probe>)| {
        let found = match &real {
            Ok(report) => match case.probe.way {
                Way::Held => wrong(report, case),
                Way::Contacted => network::wrong_contact(report, case, db),
                Way::Coded => network::wrong_code(report, case, db),
                Way::Visited => network::wrong_visit(report, case),
            },
            Err(error) => Some(error.clone()),
        };
        let fault = found.or_else(|| match (&other, twin) {
            (Ok(report), Some(twin)) => fired(report, twin),
            (Err(error), _) => Some(error.clone()),
            (Ok(_), None) => Some("no value was found that is near and not listed".to_owned()),
        });
        (container, case, fault)
    };
    chunk.iter().zip(&twins).map(fault).collect()
}

pub(super) fn about<'r>(report: &'r Report, subject: &str) -> Vec<&'r FindingReport> {
    let findings = report.devices.iter().flat_map(|device| &device.findings);
    findings.filter(|finding| finding.subject.id == subject).collect()
}

/// What is wrong with the finding about a carrier, if anything.
fn wrong(report: &Report, case: &Case<'_>) -> Option<String> {
    let found = about(report, &case.probe.subject);
    let [finding] = found.as_slice() else {
        return Some(if found.is_empty() {
            "nothing was found".to_owned()
        } else {
            "found more than once".to_owned()
        });
    };
    let Some(family) = &finding.family else {
        return Some(format!("found without a family, by the rule {}", finding.rule));
    };
    let Some((_, expected)) = case.owners.iter().find(|(owner, _)| owner.id == family.id) else {
        return Some(format!("found as {} ({})", family.name, family.id));
    };
    // With several owners the graver one gives the class.
    let (class, strength) = (finding.class, finding.strength);
    let level = |expected: &Expected| [expected.level, expected.idle].contains(&finding.level);
    let fits = case
        .owners
        .iter()
        .any(|(_, expected)| (expected.class, expected.strength) == (class, strength) && level(expected));
    (!fits).then(|| {
        format!(
            "level {}, {class}, {strength} instead of level {}, {}, {}",
            finding.level.number(),
            expected.level.number(),
            expected.class,
            expected.strength
        )
    })
}

/// What fired on a twin, if anything did.
fn fired(report: &Report, twin: &Probe) -> Option<String> {
    let found = about(report, &twin.subject);
    if twin.way == Way::Visited && !found.is_empty() {
        return Some(format!("{} is nobody's, and was taken for a listed site", twin.value));
    }
    let family = found.iter().find_map(|finding| finding.family.as_ref())?;
    Some(format!("{} is nobody's, and was taken for {}", twin.value, family.name))
}

/// What is wrong with the fixtures of a family.
fn fixtures(family: &Family, db: &SignatureDb, lay: &Lay<'_>) -> Vec<Failure> {
    let mut failures = Vec::new();
    for fixture in &family.fixtures {
        let mut fail = |place: &str, message: String| {
            let about = format!("fixture \"{}\"", fixture.title);
            failures.push(Failure { family: family.name.clone(), place: place.to_owned(), about, message });
        };
        match Recipe::from_toml(&fixture.recipe) {
            Err(error) => fail("every container", error.to_string()),
            Ok(recipe) => {
                let containers: BTreeSet<Container> = recipe.containers().into_iter().collect();
                for container in containers {
                    for message in compare::differences(&recipe, container, db, lay) {
                        fail(container.name(), message);
                    }
                }
            }
        }
    }
    failures
}
