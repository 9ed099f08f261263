//! A phone for a value: the recipe of an app or profile that carries it, and the twin that carries another.

use crate::model::{Platform, Signer};
use crate::sample::recipe::Contact;
use crate::sample::{App, Mdm, Profile, Recipe};
use crate::signature::{IndicatorKind, SignatureDb, example};

/// Most tries to find a value that nobody lists.
const TRIES: usize = 64;

/// How a phone shows a value.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Way {
    /// As something that is on it.
    Held,
    /// As a server that an app was in contact with.
    Contacted,
    /// As text in the code of an app.
    Coded,
    /// As a site in the history of the browser, which is read when asked for.
    Visited,
}

impl Way {
    /// Every way in which values of a kind can be shown. Code is looked through by a build with the engine for it.
    pub(super) const fn of(kind: IndicatorKind) -> &'static [Self] {
        match kind {
            IndicatorKind::DomainC2 | IndicatorKind::IpC2 if cfg!(feature = "yara") => {
                &[Self::Contacted, Self::Coded]
            }
            IndicatorKind::DomainC2 | IndicatorKind::IpC2 => &[Self::Contacted],
            IndicatorKind::CodeString if cfg!(feature = "yara") => &[Self::Coded],
            IndicatorKind::CodeString => &[],
            IndicatorKind::DomainWeb => &[Self::Visited],
            _ => &[Self::Held],
        }
    }

    /// What is said after the value.
    pub(super) const fn words(self) -> &'static str {
        match self {
            Self::Held => "",
            Self::Contacted => " (contacted)",
            Self::Coded => " (in code)",
            Self::Visited => " (visited)",
        }
    }
}

/// One thing on a phone that carries a value of a kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Probe {
    /// The kind of the value.
    pub(super) kind: IndicatorKind,
    /// How the phone shows it.
    pub(super) way: Way,
    /// The value.
    pub(super) value: String,
    /// The id of the app or profile that carries it: what a finding is about.
    pub(super) subject: String,
}

impl Probe {
    /// A carrier of a value. `number` tells carriers apart whose own name says nothing.
    pub(super) fn new(kind: IndicatorKind, way: Way, value: &str, number: usize) -> Self {
        let subject = match kind {
            IndicatorKind::DomainWeb => format!("visits to {value}"),
            IndicatorKind::Package | IndicatorKind::BundleId | IndicatorKind::ProfileIdentifier => {
                value.to_owned()
            }
            // A phone has one management; findings about it have this name.
            IndicatorKind::MdmHost => "mdm".to_owned(),
            _ => format!("org.example.carrier{number}"),
        };
        Self { kind, way, value: value.to_owned(), subject }
    }

    /// The same with a value that is near and that no family lists.
    pub(super) fn twin(&self, db: &SignatureDb, number: usize) -> Option<Self> {
        let twin = (0..TRIES).map(|attempt| changed(self.kind, &self.value, attempt));
        let free =
            twin.filter(|value| value != &self.value).find(|value| !is_listed(db, self.kind, value))?;
        Some(Self::new(self.kind, self.way, &free, number))
    }

    /// Puts the carrier on a phone. Whether a phone can carry such a value at all.
    pub(super) fn put(&self, recipe: &mut Recipe) -> bool {
        let mut app = App::new(&self.subject);
        let value = || Some(self.value.clone());
        match self.kind {
            IndicatorKind::Package | IndicatorKind::BundleId => {}
            IndicatorKind::CertificateSha1 => app.signer_sha1 = value(),
            IndicatorKind::CertificateSha256 => app.signer_sha256 = value(),
            IndicatorKind::CertificateJavaHash => app.signer_short = value(),
            IndicatorKind::ApkSha256 => app.apk_sha256 = value(),
            IndicatorKind::ProfileIdentifier => {
                recipe.profile.push(profile(&self.subject));
                return true;
            }
            IndicatorKind::MdmHost => {
                // A phone has one management; the last carrier would hide the others.
                if recipe.mdm.is_some() {
                    return false;
                }
                recipe.profile.push(profile("org.example.management"));
                recipe.mdm = Some(Mdm { server: self.value.clone(), ..Mdm::default() });
                return true;
            }
            IndicatorKind::DomainC2 | IndicatorKind::IpC2 if self.way == Way::Coded => {
                app.dex_strings.push(format!("https://{}/upload", self.value));
            }
            IndicatorKind::CodeString => app.dex_strings.push(self.value.clone()),
            IndicatorKind::DomainC2 | IndicatorKind::IpC2 => {
                let host = self.value.clone();
                recipe.contact.push(Contact { app: self.subject.clone(), host, at: None });
            }
            IndicatorKind::DomainWeb => {
                recipe.traces.visited.push(format!("https://{}/", self.value));
                return true;
            }
        }
        recipe.app.push(app);
        true
    }
}

/// The phones on which a value of a kind can be tried. Servers are told by the log and the apps of Android phones, visits by
/// the history of iPhones.
pub(super) const fn platform(kind: IndicatorKind) -> Option<Platform> {
    match kind {
        IndicatorKind::DomainC2 | IndicatorKind::IpC2 => Some(Platform::Android),
        IndicatorKind::DomainWeb => Some(Platform::Ios),
        _ => kind.platform(),
    }
}

fn profile(identifier: &str) -> Profile {
    Profile { identifier: identifier.to_owned(), name: "Settings".to_owned(), ..Profile::default() }
}

/// A value that a pattern of a family fits and that no exact value hides.
pub(super) fn of_pattern(
    db: &SignatureDb,
    platform: Platform,
    pattern: &str,
    family: &str,
) -> Option<String> {
    (0..TRIES).filter_map(|number| example(pattern, number)).find(|value| {
        let hits = db.app_id(platform, value);
        hits.len() == 1 && hits.iter().all(|hit| hit.family.id == family && hit.value == pattern)
    })
}

/// A value of the same form, a little different.
fn changed(kind: IndicatorKind, value: &str, attempt: usize) -> String {
    let digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"];
    let tail = attempt.to_string();
    match kind {
        IndicatorKind::CertificateSha1
        | IndicatorKind::CertificateSha256
        | IndicatorKind::CertificateJavaHash
        | IndicatorKind::ApkSha256 => {
            let keep = value.chars().count().saturating_sub(tail.len());
            let kept: String = value.chars().take(keep).collect();
            // A Java hash has no leading zero.
            if kept.is_empty() {
                digits.get(attempt % 10).map_or("1", |d| *d).replace('0', "1")
            } else {
                kept + &tail
            }
        }
        // A naming scheme may take in one of the two.
        _ if attempt.is_multiple_of(2) => format!("{value}q{tail}"),
        _ => format!("{value}.q{tail}"),
    }
}

fn is_listed(db: &SignatureDb, kind: IndicatorKind, value: &str) -> bool {
    let listed = match kind {
        IndicatorKind::Package => db.app_id(Platform::Android, value),
        IndicatorKind::BundleId => db.app_id(Platform::Ios, value),
        IndicatorKind::CertificateSha1 => db.certificate(&Signer::Sha1(value.into())),
        IndicatorKind::CertificateSha256 => db.certificate(&Signer::Sha256(value.into())),
        IndicatorKind::CertificateJavaHash => db.certificate(&Signer::JavaHash(value.into())),
        IndicatorKind::ApkSha256 => db.apk_sha256(value),
        IndicatorKind::ProfileIdentifier => db.profile_identifier(value),
        IndicatorKind::MdmHost => db.mdm_host(value),
        IndicatorKind::DomainC2 | IndicatorKind::IpC2 => db.domain(value),
        IndicatorKind::DomainWeb => return db.lists_host(value),
        IndicatorKind::CodeString => db.code_string(value),
    };
    !listed.is_empty()
}
