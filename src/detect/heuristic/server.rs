//! Apps that contacted a server to which monitoring apps report.

use std::collections::{BTreeMap, BTreeSet};

use crate::detect::{Because, Detector, FamilyRef, Finding, Subject, SubjectKind, capability};
use crate::model::{App, Class, Device, Fact, FactId, Level, Platform, Power, Strength, Surface};
use crate::signature::{Flag, Hit, InstallerKind, SignatureDb};
use crate::speech::Message;

/// Reasons given for one app.
const REASONS: usize = 12;

/// An app contacted a server that is listed for a family.
#[derive(Debug)]
pub struct KnownServerContacted;

impl Detector for KnownServerContacted {
    fn name(&self) -> &'static str {
        "known-server-contacted"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        let mut found: BTreeMap<&str, Vec<Contact<'_>>> = BTreeMap::new();
        let mut known: BTreeMap<&str, Vec<Hit<'_>>> = BTreeMap::new();
        for stated in &device.others {
            let Fact::Contacted { app, host, .. } = stated.value else { continue };
            let hits = known.entry(host).or_insert_with(|| db.domain(host));
            for hit in hits.iter() {
                found.entry(app).or_default().push(Contact {
                    hit: hit.clone(),
                    host,
                    fact: stated.fact,
                    site: db.is_vendor_site(host),
                });
            }
        }
        let findings = found
            .into_iter()
            .filter_map(|(id, contacts)| finding(self.name(), id, device.apps.get(id), &contacts, db));
        out.extend(findings);
    }
}

struct Contact<'a> {
    hit: Hit<'a>,
    host: &'a str,
    fact: FactId,
    /// The server is a web site of the vendor too.
    site: bool,
}

fn finding(
    rule: &'static str,
    id: &str,
    app: Option<&App<'_>>,
    contacts: &[Contact<'_>],
    db: &SignatureDb,
) -> Option<Finding> {
    let carrier = carrier(id, app, db);
    // A whole name tells more than a parent of it that another family lists too.
    let best = contacts
        .iter()
        .max_by_key(|c| (level(c, carrier), c.hit.value.len(), std::cmp::Reverse(&c.hit.family.id)))?;
    let family = best.hit.family;
    let mut because: Vec<Because> = Vec::new();
    for contact in contacts {
        let says = Message::new("signal-known-server").text("family", &*contact.hit.family.name);
        let reason = Because::new("known-server", says, contact.host, contact.fact);
        if because.len() < REASONS
            && !because.iter().any(|b| b.value == reason.value && b.says == reason.says)
        {
            because.push(reason);
        }
    }
    let level = level(best, carrier);
    // What contacts servers for others is not of the family that its errand points to.
    let named = carrier == Carrier::Own && level >= Level::Review;
    let explanation = match carrier {
        Carrier::Own => None,
        Carrier::Browser => Some("explain-browser"),
        Carrier::OnBehalf => Some("explain-on-behalf"),
    };
    Some(Finding {
        rule,
        level,
        class: if named { best.hit.class } else { Class::Unknown },
        strength: if level >= Level::Strong { Strength::Behaviour } else { Strength::Weak },
        subject: Subject { kind: SubjectKind::App, id: id.to_owned() },
        family: named.then(|| FamilyRef::from(family)),
        capabilities: app.map_or_else(BTreeSet::new, capability::of_app),
        title: Message::new("title-server-contacted").text("family", &*family.name),
        explanation: explanation.map(Message::new),
        because,
    })
}

/// For whom an app contacts servers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Carrier {
    /// For itself, as far as is known.
    Own,
    /// For whoever uses it.
    Browser,
    /// For other apps.
    OnBehalf,
}

fn carrier(id: &str, app: Option<&App<'_>>, db: &SignatureDb) -> Carrier {
    let vpn =
        |app: &App<'_>| app.active(|power| matches!(power, Power::Vpn | Power::AlwaysOnVpn)).count() > 0;
    if db.installer(id).is_some_and(|known| known.kind == InstallerKind::Browser) {
        Carrier::Browser
    } else if !id.contains('.') || app.is_some_and(|app| app.is_system() || vpn(app)) {
        Carrier::OnBehalf
    } else {
        Carrier::Own
    }
}

fn level(contact: &Contact<'_>, carrier: Carrier) -> Level {
    let hit = &contact.hit;
    match (carrier, hit.class) {
        (Carrier::Browser, _) => Level::Look,
        (_, class) if !hit.is_reviewed() => {
            if class.is_covert() {
                Level::Review
            } else {
                Level::Info
            }
        }
        (_, class) if class.is_covert() => match carrier {
            _ if hit.flags.contains(&Flag::Generic) => Level::Look,
            // Links to a web site are opened and previewed by many apps.
            Carrier::Own if !contact.site => Level::Strong,
            _ => Level::Review,
        },
        (Carrier::Own, Class::MonitoringDisclosed) => Level::Review,
        _ => Level::Info,
    }
}
