//! The signature database: one TOML file a family, checked, indexed and versioned.
//!
//! No indicator without provenance and licence. Unknown keys are errors. A plain list of indicators inside a program
//! gets the program itself flagged by antivirus tools, so the built-in copy is embedded compressed (`build.rs`).
//! This floor opens no file: whoever has a folder of signatures passes its texts.

mod canonical;
pub mod change;
pub mod code_rule;
mod document;
pub mod export;
pub mod import;
mod index;
pub mod keys;
pub mod lint;
mod load;
pub mod pack;
mod pattern;
pub mod schema;
pub mod write;

use std::collections::BTreeSet;

use sha2::{Digest as _, Sha256};

use crate::model::{Platform, Signer};
use crate::signature::document::Document;
use crate::signature::index::{Index, fold, signer_value};
use crate::speech::Message;

pub use code_rule::{CodeKind, CodeRule};
pub use index::{Hit, Matched};
pub use load::Problem;
pub use pattern::example;
pub use schema::{
    Bulk, Dropped, Family, Fixture, Flag, GenericCertificate, Helpline, Indicator, IndicatorKind, Installer,
    InstallerKind, KnownGood, Match, PayloadType, Role, Status,
};

/// A loaded signature database.
#[derive(Debug)]
pub struct SignatureDb {
    info: DatabaseInfo,
    document: Document,
    index: Index,
    rules: Vec<CodeRule>,
    silent_rule: Option<String>,
}

/// Which database it is: printed in every report, so that an old report can be explained.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct DatabaseInfo {
    /// Date and serial number ("2026.11.22.1").
    pub version: String,
    /// SHA-256 of its canonical document, lower-case hex. Equal exactly when two databases say the same.
    pub sha256: String,
    /// Number of families.
    pub families: usize,
    /// Number of values that can be matched, those in lists included.
    pub indicators: usize,
    /// Where it was taken from ("built-in", or a path).
    pub origin: String,
    /// Who vouches for it: "built-in", or the id of the key that signed it; nobody, when absent.
    pub signer: Option<String>,
    /// What is to be known before it is relied on ("older than the signatures inside the program").
    pub warnings: Vec<Message>,
    /// Lists that were added to it and that nobody reviewed.
    pub extra: Vec<ExtraInfo>,
}

/// A list that was added to a database.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ExtraInfo {
    /// Where it was taken from.
    pub origin: String,
    /// SHA-256 of its text, lower-case hex.
    pub sha256: String,
    /// Number of values that can be matched.
    pub indicators: usize,
}

/// Why a database cannot be used.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum SignatureError {
    /// The copy inside the program cannot be unpacked or understood.
    #[error("the built-in signature database is damaged ({0}); this copy of the program cannot be used")]
    Damaged(String),
}

impl SignatureDb {
    /// The database inside the program.
    ///
    /// # Errors
    /// [`SignatureError::Damaged`] when this copy of the program is damaged.
    pub fn built_in() -> Result<Self, SignatureError> {
        let bytes = document::embedded().map_err(SignatureError::Damaged)?;
        let mut db = Self::from_document(&bytes, "built-in").map_err(SignatureError::Damaged)?;
        db.info.signer = Some("built-in".to_owned());
        Ok(db)
    }

    /// A database from a pack. `engine` is the version of this program; `signer` the key that signed the pack, when one did.
    ///
    /// # Errors
    /// [`pack::PackError`] when it is something else, too new, or damaged.
    pub fn from_pack(
        bytes: &[u8],
        origin: &str,
        engine: &str,
        signer: Option<String>,
    ) -> Result<Self, pack::PackError> {
        let (header, document) = pack::open(bytes, engine)?;
        let mut db = Self::from_document(&document, origin).map_err(pack::PackError::Damaged)?;
        if !pack::fits(&header, &db.document) {
            return Err(pack::PackError::Damaged("its second line does not say what is inside".to_owned()));
        }
        db.info.signer = signer;
        Ok(db)
    }

    /// Adds families that nobody reviewed. They ask and never accuse.
    ///
    /// # Errors
    /// When a pattern in them cannot be used.
    pub fn with_extra(mut self, families: Vec<Family>, info: ExtraInfo) -> Result<Self, String> {
        let unreviewed = |family| Family { status: Status::Experimental, ..family };
        self.document
            .families
            .extend(families.into_iter().filter(|f| f.status != Status::Withdrawn).map(unreviewed));
        self.index = Index::new(&self.document).map_err(|error| error.to_string())?;
        self.info.extra.push(info);
        Ok(self)
    }

    /// The same with a warning for whoever relies on it.
    #[must_use]
    pub fn with_warning(mut self, warning: Message) -> Self {
        self.info.warnings.push(warning);
        self
    }

    /// A database from signature files: names relative to their folder with `/` between parts, and texts. Files
    /// that do not end in `.toml` are passed over. `origin` is what reports call it.
    ///
    /// # Errors
    /// All problems of all files, sorted by file and line.
    pub fn from_files(files: &[(String, String)], origin: &str) -> Result<Self, Vec<Problem>> {
        let document = load::load(files)?;
        Self::from_document(document.as_bytes(), origin).map_err(|message| {
            let hint = "each file is sound but they do not fit together";
            vec![Problem::at(origin, "", None, "SIG003").saying(&message, hint)]
        })
    }

    /// Every problem of signature files, those included that only a reviewer minds, sorted by file and line.
    pub fn lint(files: &[(String, String)]) -> Vec<Problem> {
        load::read(files, None).problems
    }

    /// The same, held against the database that was published before, too.
    pub fn lint_against(files: &[(String, String)], before: &Self) -> Vec<Problem> {
        let before = load::Before {
            version: before.info.version.clone(),
            families: before.document.families.clone(),
            rules: before.rules.clone(),
        };
        load::read(files, Some(before)).problems
    }

    /// The same database, which no longer compares values of a kind that are written in a way. Its families still list them,
    /// so that a test of the signatures must notice. For showing that it does; no command uses it.
    #[must_use]
    pub fn without(mut self, kind: IndicatorKind, how: Match) -> Self {
        self.index.forget(kind, how);
        self
    }

    fn from_document(bytes: &[u8], origin: &str) -> Result<Self, String> {
        let document: Document = serde_json::from_slice(bytes).map_err(|error| error.to_string())?;
        if document.database.schema != lint::SCHEMA {
            return Err(format!("its format {} is not known", document.database.schema));
        }
        let index = Index::new(&document).map_err(|error| error.to_string())?;
        let mut rules = Vec::new();
        for (name, text) in &document.yara {
            let (found, faults) = code_rule::read(name, text);
            if let Some(fault) = faults.first() {
                return Err(format!("{name}: {}", fault.message));
            }
            rules.extend(found);
        }
        let info = DatabaseInfo {
            version: document.database.version.clone(),
            sha256: hex(&Sha256::digest(bytes)),
            families: document.families.len(),
            indicators: index.len(),
            origin: origin.to_owned(),
            signer: None,
            warnings: Vec::new(),
            extra: Vec::new(),
        };
        Ok(Self { info, document, index, rules, silent_rule: None })
    }

    /// Which database it is.
    pub fn info(&self) -> &DatabaseInfo {
        &self.info
    }

    /// Every family, in the order of the file names.
    pub fn families(&self) -> &[Family] {
        &self.document.families
    }

    /// The family with this id, name or alias, upper and lower case alike. An id goes before a name, a name before
    /// an alias.
    pub fn find_family(&self, id_or_name: &str) -> Option<&Family> {
        let wanted = id_or_name.trim();
        let all = || self.document.families.iter();
        all()
            .find(|family| family.id.eq_ignore_ascii_case(wanted))
            .or_else(|| all().find(|family| family.name.eq_ignore_ascii_case(wanted)))
            .or_else(|| all().find(|f| f.aliases.iter().any(|alias| alias.eq_ignore_ascii_case(wanted))))
    }

    /// The families that an app id points to: exactly, but for case, or by a naming scheme.
    pub fn app_id(&self, platform: Platform, id: &str) -> Vec<Hit<'_>> {
        let kind = match platform {
            Platform::Android => IndicatorKind::Package,
            Platform::Ios => IndicatorKind::BundleId,
        };
        self.index.find(&self.document, kind, id)
    }

    /// The families that a signing certificate points to. Certificates that anybody can use point to none.
    pub fn certificate(&self, signer: &Signer) -> Vec<Hit<'_>> {
        signer_value(signer)
            .map(|(kind, value)| self.index.find(&self.document, kind, &value))
            .unwrap_or_default()
    }

    /// The families that the SHA-256 of an APK points to.
    pub fn apk_sha256(&self, hash: &str) -> Vec<Hit<'_>> {
        self.index.find(&self.document, IndicatorKind::ApkSha256, hash)
    }

    /// The families that the identifier of a configuration profile points to.
    pub fn profile_identifier(&self, id: &str) -> Vec<Hit<'_>> {
        self.index.find(&self.document, IndicatorKind::ProfileIdentifier, id)
    }

    /// The families that the host of a management server points to. The full name counts, never its parent.
    pub fn mdm_host(&self, host: &str) -> Vec<Hit<'_>> {
        self.index.find(&self.document, IndicatorKind::MdmHost, host)
    }

    /// The families that a contacted server points to: its name or a parent of it, or its address, listed as one that an
    /// app reports to. Web sites of vendors do not count, unless the same name is listed as both. A name on a host that
    /// many share has to be the whole name.
    pub fn domain(&self, host: &str) -> Vec<Hit<'_>> {
        let host = host.trim().trim_matches('.');
        let mut hits = self.index.find(&self.document, IndicatorKind::IpC2, host);
        let mut rest = host;
        let site = self.is_vendor_site(host);
        // A name has at most 127 labels; its parents need at least two.
        for depth in 0..127 {
            if !rest.contains('.') {
                break;
            }
            let found = self.index.find(&self.document, IndicatorKind::DomainC2, rest);
            let fits = |hit: &Hit<'_>| depth == 0 || !(site || is_tenant(hit.value));
            for hit in found.into_iter().filter(fits) {
                if hits.iter().all(|other| !std::ptr::eq(other.family, hit.family)) {
                    hits.push(hit);
                }
            }
            rest = rest.split_once('.').map_or("", |(_, parent)| parent);
        }
        hits
    }

    /// The families to which a server in a setting of the phone points, such as that of a VPN or a management server, with
    /// or without a port: those of [`Self::domain`], else the covert ones whose web site it is or lies below. Who follows a
    /// link comes to a web site; who sends a phone's traffic there set that up.
    pub fn configured_host(&self, host: &str) -> Vec<Hit<'_>> {
        let bare = host.rsplit_once(':').filter(|(_, port)| port.bytes().all(|byte| byte.is_ascii_digit()));
        let host = bare.map_or(host, |(host, _)| host).trim().trim_matches('.');
        let mut hits = self.domain(host);
        let mut rest = host;
        // As many labels as a name can have.
        for _ in 0..127 {
            if !hits.is_empty() || !rest.contains('.') {
                break;
            }
            let found = self.index.find(&self.document, IndicatorKind::DomainWeb, rest);
            hits.extend(found.into_iter().filter(|hit| hit.class.is_covert() && !is_tenant(hit.value)));
            rest = rest.split_once('.').map_or("", |(_, parent)| parent);
        }
        hits
    }

    /// The families whose maker runs a server, with or without a port: its name, or a parent of it, is listed as one of theirs. It
    /// tells whose the server is and not what it is for.
    pub fn makers_host(&self, host: &str) -> Vec<Hit<'_>> {
        let host = host.split(':').next().unwrap_or_default().trim().trim_matches('.');
        let mut hits = self.domain(host);
        let mut rest = host;
        // As many labels as a name can have.
        for _ in 0..127 {
            if !rest.contains('.') {
                break;
            }
            let found = self.index.find(&self.document, IndicatorKind::DomainWeb, rest);
            hits.extend(found.into_iter().filter(|hit| !is_tenant(hit.value)));
            rest = rest.split_once('.').map_or("", |(_, parent)| parent);
        }
        hits
    }

    /// Whether a name is listed as a vendor's web site or download page, with or without `www.` before it, as either
    /// leads to the other. A visit there says nothing.
    pub fn is_vendor_site(&self, host: &str) -> bool {
        let host = host.trim_matches('.');
        let listed = |name: &str| !self.index.find(&self.document, IndicatorKind::DomainWeb, name).is_empty();
        let other = host.strip_prefix("www.").map_or_else(|| format!("www.{host}"), str::to_owned);
        listed(host) || listed(&other)
    }

    /// Whether a host is listed, or lies below one that is: as a vendor's web site, or as a server that apps report to.
    pub fn lists_host(&self, host: &str) -> bool {
        let host = host.split(':').next().unwrap_or_default();
        let parents = (0..127).scan(host, |rest, _| {
            let this = *rest;
            *rest = this.split_once('.').map_or("", |(_, parent)| parent);
            this.contains('.').then_some(this)
        });
        parents.into_iter().any(|name| self.is_vendor_site(name)) || !self.domain(host).is_empty()
    }

    /// Every host that is listed, lower case: vendors' web sites and servers that apps report to.
    pub fn hosts(&self) -> BTreeSet<String> {
        self.index.values(&self.document, &[IndicatorKind::DomainWeb, IndicatorKind::DomainC2])
    }

    /// The entry for a signing certificate that anybody can use. An app signed so says nothing about its maker.
    pub fn generic_certificate(&self, signer: &Signer) -> Option<&GenericCertificate> {
        let (kind, value) = signer_value(signer)?;
        self.document.generic_certificates.certificate.iter().find(|generic| {
            let listed = match kind {
                IndicatorKind::CertificateSha1 => Some(generic.sha1.as_str()),
                IndicatorKind::CertificateSha256 => generic.sha256.as_deref(),
                _ => generic.java_hash.as_deref(),
            };
            listed.is_some_and(|listed| listed.eq_ignore_ascii_case(&value))
        })
    }

    /// What is known of an Apple payload type or profile key.
    pub fn payload_type(&self, id: &str) -> Option<&PayloadType> {
        self.document.payload_types.payload_type.iter().find(|known| known.id.eq_ignore_ascii_case(id.trim()))
    }

    /// The helplines, in the order of the file.
    pub fn helplines(&self) -> &[Helpline] {
        &self.document.helplines.helpline
    }

    /// What is known of a package that installs others.
    pub fn installer(&self, package: &str) -> Option<&Installer> {
        self.document.installers.installer.iter().find(|known| known.package == package.trim())
    }

    /// What is known of a powerful app that many people have for good reasons. The id alone does not prove that it is it.
    pub fn known_good(&self, package: &str) -> Option<&KnownGood> {
        self.document.known_good.app.iter().find(|known| known.package == package)
    }

    /// The reason why an iOS app that other lists warn of was left out here.
    pub fn dropped(&self, bundle_id: &str) -> Option<&Dropped> {
        let wanted = fold(bundle_id);
        self.document.ios_dropped.app.iter().find(|app| fold(&app.id) == wanted)
    }
}

/// Hosts under which anybody can rent a name.
const SHARED_HOSTS: &[&str] = &[
    "amazonaws.com",
    "appspot.com",
    "azurewebsites.net",
    "blogspot.com",
    "cloudapp.azure.com",
    "cloudflare.net",
    "cloudfront.net",
    "cloudfunctions.net",
    "digitaloceanspaces.com",
    "firebaseapp.com",
    "firebaseio.com",
    "github.io",
    "googleapis.com",
    "herokuapp.com",
    "microsoft.com",
    "netlify.app",
    "pages.dev",
    "recurly.com",
    "run.app",
    "vercel.app",
    "web.app",
    "windows.net",
    "workers.dev",
    "zendesk.com",
];

/// Whether a name is itself a host under which anybody can rent a name.
pub fn is_shared_host(name: &str) -> bool {
    SHARED_HOSTS.iter().any(|shared| name.eq_ignore_ascii_case(shared))
}

/// Whether a name is rented on a host that many share, or is such a host.
fn is_tenant(name: &str) -> bool {
    SHARED_HOSTS.iter().any(|shared| {
        name.strip_suffix(shared).is_some_and(|before| before.is_empty() || before.ends_with('.'))
    })
}

/// Bytes in lower-case hex digits.
pub(crate) fn hex(bytes: &[u8]) -> String {
    bytes.iter().fold(String::new(), |text, byte| text + &format!("{byte:02x}"))
}
