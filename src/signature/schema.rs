//! What a signature file may hold. `deny_unknown_fields` everywhere: a typing error must not silence an indicator.

use serde::{Deserialize, Serialize};

use crate::model::{Capability, Class, Platform};

/// One family of monitoring apps: `signatures/families/<slug>.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Stable id ("SSC-0001"), never reused.
    pub id: String,
    /// Name.
    pub name: String,
    /// Other names it is sold under.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub aliases: Vec<String>,
    /// Vendor group: families that share indicators because one maker sells them.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub group: Option<String>,
    /// What its apps are, unless an indicator says otherwise.
    pub class: Class,
    /// What it can see or do, by its maker's or researchers' account.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub capabilities: Vec<Capability>,
    /// Remarks for a technician (false positives, disputes).
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How far it has come.
    #[serde(default, skip_serializing_if = "Status::is_default")]
    pub status: Status,
    /// Date and reason of withdrawal ("2026-12-01: ..."). A withdrawn family explains old reports and matches nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
    /// Why no copy of a phone can show it, for a family that is known by its web sites alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub unmatchable: Option<String>,
    /// Date of the last change, ISO 8601.
    pub modified: String,
    /// Phones on which it must be found, besides the one that is made for each indicator.
    #[serde(default, rename = "fixture", skip_serializing_if = "Vec::is_empty")]
    pub fixtures: Vec<Fixture>,
    /// Its indicators.
    #[serde(default, rename = "indicator")]
    pub indicators: Vec<Indicator>,
    /// Lists that would drown the file as single indicators.
    #[serde(default, rename = "bulk", skip_serializing_if = "Vec::is_empty")]
    pub bulk: Vec<Bulk>,
}

/// How far a family has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Status {
    /// Not reviewed: what it points to is a question and never a verdict.
    Experimental,
    /// Reviewed.
    #[default]
    Stable,
    /// Taken back.
    Withdrawn,
}

impl Status {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A phone on which a family must be found.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Fixture {
    /// What it shows, one line.
    pub title: String,
    /// A recipe with its expectation, as in `fixtures/README.md`.
    pub recipe: String,
}

/// One thing that points to a family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Indicator {
    /// What it is compared with.
    pub kind: IndicatorKind,
    /// The value; for `match = "regex"` a pattern over the whole value.
    pub value: String,
    /// How it is compared.
    #[serde(default, rename = "match", skip_serializing_if = "Match::is_default")]
    pub how: Match,
    /// The app's own name, where it differs from the family's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub title: Option<String>,
    /// Whose phone such an app belongs on.
    #[serde(default, skip_serializing_if = "Role::is_default")]
    pub role: Role,
    /// Class of this one app where it differs from its family's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// What else is to be known of it before it is believed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
    /// How many known samples carry it.
    #[serde(default, skip_serializing_if = "is_zero")]
    pub samples: u32,
    /// Where it comes from ("AssoEchap/stalkerware-indicators@a04c5c1:ioc.yaml").
    pub source: String,
    /// Licence of that source (SPDX).
    pub licence: String,
    /// Date and reason of withdrawal; a withdrawn indicator explains old reports and matches nothing.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub withdrawn: Option<String>,
    /// Remark.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
}

/// A reservation about one indicator.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Flag {
    /// A value so common that it needs a second signal before the top level.
    Generic,
    /// Made up for one customer; it will hardly be seen again.
    PerCustomer,
    /// Used by several families on purpose (one vendor group).
    Shared,
    /// Honest people use the app too; it is a question, not a verdict.
    DualUse,
    /// Matches only an app that is not part of the system image.
    UserAppOnly,
}

/// Many values of one kind with one provenance.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Bulk {
    /// What they are compared with.
    pub kind: IndicatorKind,
    /// Class of what they point to where it differs from their family's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub class: Option<Class>,
    /// What else is to be known of them before they are believed.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub flags: Vec<Flag>,
    /// The values, sorted.
    pub values: Vec<String>,
    /// Where they come from.
    pub source: String,
    /// Licence of that source (SPDX).
    pub licence: String,
}

/// What an indicator is compared with.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum IndicatorKind {
    /// Android package name.
    Package,
    /// SHA-1 of a DER signing certificate, 40 upper-case hex digits.
    CertificateSha1,
    /// SHA-256 of a DER signing certificate, 64 lower-case hex digits.
    CertificateSha256,
    /// Java's 32-bit hash of a DER signing certificate, as `dumpsys package` prints it.
    CertificateJavaHash,
    /// SHA-256 of an APK, 64 lower-case hex digits.
    ApkSha256,
    /// iOS bundle id, without a team prefix.
    BundleId,
    /// Identifier of a configuration profile.
    ProfileIdentifier,
    /// Host of a management server.
    MdmHost,
    /// Domain an app reports to.
    DomainC2,
    /// Address an app reports to.
    IpC2,
    /// Domain of a vendor's web site or download page. A visit is never an alert.
    DomainWeb,
    /// Text in the code of an app that only this maker writes, capital letters as they are. Two of a family are telling.
    #[serde(rename = "string")]
    CodeString,
}

impl IndicatorKind {
    /// Every kind.
    pub const ALL: &'static [Self] = &[
        Self::Package,
        Self::CertificateSha1,
        Self::CertificateSha256,
        Self::CertificateJavaHash,
        Self::ApkSha256,
        Self::BundleId,
        Self::ProfileIdentifier,
        Self::MdmHost,
        Self::DomainC2,
        Self::IpC2,
        Self::DomainWeb,
        Self::CodeString,
    ];

    /// The spelling of the signature files.
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Package => "package",
            Self::CertificateSha1 => "certificate_sha1",
            Self::CertificateSha256 => "certificate_sha256",
            Self::CertificateJavaHash => "certificate_java_hash",
            Self::ApkSha256 => "apk_sha256",
            Self::BundleId => "bundle_id",
            Self::ProfileIdentifier => "profile_identifier",
            Self::MdmHost => "mdm_host",
            Self::DomainC2 => "domain_c2",
            Self::IpC2 => "ip_c2",
            Self::DomainWeb => "domain_web",
            Self::CodeString => "string",
        }
    }

    /// Whether it is something on a phone, rather than a name on the network.
    pub const fn is_on_device(self) -> bool {
        self.platform().is_some()
    }

    /// The platform it belongs to; `None` for network names.
    pub const fn platform(self) -> Option<Platform> {
        match self {
            Self::Package
            | Self::CertificateSha1
            | Self::CertificateSha256
            | Self::CertificateJavaHash
            | Self::ApkSha256
            | Self::CodeString => Some(Platform::Android),
            Self::BundleId | Self::ProfileIdentifier | Self::MdmHost => Some(Platform::Ios),
            Self::DomainC2 | Self::IpC2 | Self::DomainWeb => None,
        }
    }
}

/// How a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Match {
    /// The whole value, upper and lower case alike (ids are case-sensitive on phones, lists are not).
    #[default]
    Exact,
    /// A regular expression over the whole value.
    Regex,
}

impl Match {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// Whose phone an app belongs on.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// The watched phone.
    #[default]
    Target,
    /// The phone of the person who watches.
    Operator,
    /// Installs the watching app.
    Installer,
}

impl Role {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A signing certificate that anybody can use: `signatures/generic_certificates.toml`. Never a family.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GenericCertificate {
    /// SHA-1 of the DER certificate, 40 upper-case hex digits.
    pub sha1: String,
    /// SHA-256 of the DER certificate where known, 64 lower-case hex digits.
    #[serde(default)]
    pub sha256: Option<String>,
    /// Java's 32-bit hash where known.
    #[serde(default)]
    pub java_hash: Option<String>,
    /// What it is ("AOSP public test key").
    pub name: String,
    /// Where that is known from.
    pub source: String,
}

/// An Apple payload type or profile key: `signatures/payload_types.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PayloadType {
    /// "com.apple.mdm".
    pub id: String,
    /// Apple's title.
    pub title: String,
    /// Group that a rule looks for: `management`, `root_certificate`, `certificate`, `vpn`, `proxy`, `web_filter`, `dns`, `account`,
    /// `restrictions`, `conceals`, `pins`, `removal_password`, `web_clip`, `carrier`, `other`.
    pub group: String,
    /// Words for a person: what it lets somebody do.
    #[serde(default)]
    pub plain_words: String,
    /// Where that is known from.
    pub source: String,
    /// Licence of that source (SPDX).
    pub licence: String,
}

/// A helpline: `signatures/helplines.toml`. Only verified ones ship.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Helpline {
    /// ISO 3166 code of the country.
    pub region: String,
    /// Who answers.
    pub name: String,
    /// The number as dialled.
    pub number: String,
    /// Whether it is the emergency number.
    #[serde(default)]
    pub emergency: bool,
    /// Where that is known from.
    pub source: String,
    /// Day on which the number was checked against its source. What was not checked is not shipped.
    pub verified: jiff::civil::Date,
}

/// A package that installs others: `signatures/installers.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Installer {
    /// Its package name.
    pub package: String,
    /// Words for a person ("Google Play").
    pub name: String,
    /// What it is.
    pub kind: InstallerKind,
}

/// What an installing package is. Who names a store as installer is not proof: the name can be forged.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum InstallerKind {
    /// A shop or catalogue that checks or curates its apps.
    Store,
    /// The phone's own screen for opening an APK file, and set-up, transfer and update services of its maker.
    SystemInstaller,
    /// A command line: a cable and a computer.
    Shell,
    /// A web browser.
    Browser,
    /// A file manager, messenger or mail app that opened an APK file.
    FileManager,
}

/// A powerful app that many people have for good reasons: `signatures/known_good.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownGood {
    /// Its package name.
    pub package: String,
    /// Its name.
    pub name: String,
    /// What it is, for a person ("screen reader").
    pub kind: String,
    /// SHA-256 digests of its maker's certificates, lower-case hex, where they are known.
    #[serde(default)]
    pub certificates: Vec<String>,
    /// Where the id can be looked up.
    pub source: String,
}

impl KnownGood {
    /// Whether a signer is one of its maker's. The 32-bit hash of bug reports is never enough: anybody can forge it.
    pub fn is_signed_by(&self, signer: &crate::model::Signer) -> bool {
        matches!(signer, crate::model::Signer::Sha256(digest)
            if self.certificates.iter().any(|known| known.eq_ignore_ascii_case(digest)))
    }
}

/// An app that another list warns of and that was left out here on purpose: `signatures/ios_dropped.toml`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Dropped {
    /// Its id.
    pub id: String,
    /// The app's own name.
    pub title: String,
    /// Why it says nothing about being watched.
    pub reason: String,
}

#[expect(clippy::trivially_copy_pass_by_ref, reason = "serde calls it with a reference")]
fn is_zero(value: &u32) -> bool {
    *value == 0
}
