//! Reports to render: every case of the fixtures, and phones made of hostile texts.

use std::path::Path;
use std::sync::OnceLock;

use rayon::prelude::*;
use stalkscan::bounds::Limits;
use stalkscan::model::{Capability, Class, Level, Outcome, Platform, Strength, Surface};
use stalkscan::report::schema::{
    DatabaseReport, ErrorWords, ExtraReport, FindingWords, Inventory, Place, Reason, SCHEMA,
};
use stalkscan::report::{
    DeviceInfo, DeviceReport, FamilyReport, FindingReport, FindingTime, List, Report, ReportError, Source,
    Space, SpaceKind, SubjectReport, SurfaceReport, ToolInfo, Verdict,
};
use stalkscan::sample::recipe::Recipe;
use stalkscan::sample::words::Container;
use stalkscan::scan::{Options, scan};
use stalkscan::signature::SignatureDb;
use stalkscan::source::Passphrase;
use stalkscan::speech::Message;

/// Every case with its report, in its first container.
pub(crate) fn cases() -> &'static [(String, Report)] {
    static CASES: OnceLock<Vec<(String, Report)>> = OnceLock::new();
    CASES.get_or_init(|| {
        let db = SignatureDb::built_in().unwrap();
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fixtures/cases");
        let mut names: Vec<String> = std::fs::read_dir(&folder)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        assert!(names.len() >= 20, "the cases were not found");
        let reports = names.into_par_iter().map(|name| {
            let text = std::fs::read_to_string(folder.join(&name).join("case.toml")).unwrap();
            let report = examined(&Recipe::from_toml(&text).unwrap(), &db);
            (name, report)
        });
        reports.collect()
    })
}

fn examined(recipe: &Recipe, db: &SignatureDb) -> Report {
    let wanted = recipe.expect.as_ref().map(|expect| expect.containers.clone()).unwrap_or_default();
    let container = wanted.first().copied().unwrap_or_else(|| {
        Container::of(recipe.platform).find(|container| container.is_whole_phone()).unwrap()
    });
    let dir = tempfile::tempdir().unwrap();
    for (path, bytes) in &recipe.write(container).unwrap().0 {
        let file = dir.path().join(path);
        std::fs::create_dir_all(file.parent().unwrap()).unwrap();
        std::fs::write(file, bytes).unwrap();
    }
    let limits = Limits { wanted_hosts: Some(db.hosts()), ..Limits::default() };
    let options = Options { limits, ..Options::default() };
    let mut keys: Vec<Passphrase> = container.passphrase().map(Passphrase::new).into_iter().collect();
    scan(&[dir.path().to_owned()], &options, &mut keys, db, &|_| ()).report
}

/// A report in which every text that could come from outside is the next one of `text`.
pub(crate) fn made_of(mut text: impl FnMut() -> String) -> Report {
    let levels = [Level::Known, Level::Strong, Level::Review, Level::Look, Level::Info];
    let mut findings: Vec<FindingReport> = levels.iter().map(|level| finding(*level, &mut text)).collect();
    findings.push(FindingReport { acknowledged: true, ..finding(Level::Review, &mut text) });
    findings.push(FindingReport { list: Some(List::AppsToRecognise), ..finding(Level::Look, &mut text) });
    let device = DeviceReport {
        platform: Platform::Android,
        device: DeviceInfo {
            model: Some(text()),
            os_version: Some(text()),
            captured: Some(text()),
            serial: Some(text()),
        },
        sources: vec![Source {
            format: "bugreport",
            path: text(),
            sha256: Some(text()),
            complete: false,
            notes: vec![text()],
            said: vec![Message::detail(text())],
        }],
        verdict: Verdict::of(Some(Level::Known), 1),
        level: Some(Level::Known),
        findings,
        coverage: Surface::ALL.iter().map(|surface| answer(*surface, &mut text)).collect(),
        unanswered: vec![Surface::Permissions],
        skipped_rules: vec!["known-app"],
        inventory: Inventory { apps: 3, profiles: 0 },
    };
    Report {
        files: Vec::new(),
        schema: SCHEMA,
        tool: ToolInfo { name: "stalkscan", version: "0", sandbox: stalkscan::sandbox::State::Full },
        database: DatabaseReport {
            version: text(),
            sha256: text(),
            families: 1,
            indicators: 1,
            origin: text(),
            signer: Some(text()),
            warnings: vec![Message::detail(text())],
            extra: vec![ExtraReport { origin: text(), sha256: text(), indicators: 1 }],
        },
        devices: vec![device.clone(), device],
        errors: vec![ReportError {
            path: text(),
            message: text(),
            hint: text(),
            said: ErrorWords { message: Message::detail(text()), hint: Message::detail(text()) },
            locked: false,
        }],
    }
}

fn answer(surface: Surface, text: &mut impl FnMut() -> String) -> SurfaceReport {
    let why = Message::detail(text());
    SurfaceReport {
        surface,
        outcome: Outcome::Partial(why.clone()),
        files: vec![text()],
        why: Some(why.to_string()),
        said: Some(why),
    }
}

fn place(text: &mut impl FnMut() -> String) -> Place {
    Place { source: 0, file: text(), stored_as: Some(text()), at: text(), said: Message::detail(text()) }
}

fn finding(level: Level, text: &mut impl FnMut() -> String) -> FindingReport {
    let mut words: Vec<Message> = (0..5).map(|_| Message::new("title-known").text("name", text())).collect();
    let mut said = || words.pop().unwrap();
    FindingReport {
        rule: "known-app",
        level,
        class: Class::Stalkerware,
        strength: Strength::AppId,
        subject: SubjectReport {
            kind: "app",
            id: text(),
            name: Some(text()),
            user: Some(10),
            spaces: vec![Space { user: 10, kind: SpaceKind::Work }],
        },
        family: Some(FamilyReport { id: text(), name: text(), aliases: vec![text()] }),
        capabilities: Capability::ALL.to_vec(),
        title: text(),
        explanation: text(),
        innocent_causes: vec![text()],
        next_steps: vec![text()],
        because: vec![Reason {
            signal: "app-id",
            says: text(),
            value: text(),
            place: place(text),
            said: said(),
        }],
        times: vec![FindingTime {
            event: "first_installed",
            when: text(),
            place: place(text),
            says: "time-first-installed",
        }],
        acknowledged: false,
        belongs_with: None,
        list: None,
        said: FindingWords { title: said(), explanation: said(), innocent: vec![said()], next: vec![said()] },
    }
}
