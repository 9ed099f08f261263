//! Apps whose code names servers to which monitoring apps report, or holds what only the maker of one writes.

use std::collections::{BTreeMap, BTreeSet};

use super::{Because, Detector, FamilyRef, Finding, Subject, SubjectKind, capability, words};
use crate::model::device::Presence;
use crate::model::{App, AppClaim, Class, Device, FactId, Level, Platform, Strength, Surface};
use crate::search::FoundKind;
use crate::signature::{Family, Flag, Hit, SignatureDb};
use crate::speech::Message;

/// Reasons given for one app.
const REASONS: usize = 8;
/// Most letters of a value that are shown.
const SHOWN: usize = 48;
/// An app that names servers of so many services has a list of them, as programs have that protect against such apps.
const SERVICES_OF_A_LIST: usize = 4;

/// The code of an app names a server that is listed for a family, or holds texts or code that are its own.
#[derive(Debug)]
pub struct KnownContent;

impl Detector for KnownContent {
    fn name(&self) -> &'static str {
        "known-content"
    }

    fn platforms(&self) -> &'static [Platform] {
        &[Platform::Android]
    }

    fn needs(&self) -> &'static [Surface] {
        &[]
    }

    fn detect(&self, device: &Device<'_>, db: &SignatureDb, out: &mut Vec<Finding>) {
        out.extend(device.apps.values().filter_map(|app| finding(self.name(), app, db)));
    }
}

/// A value in the code of an app, and a family that it is listed for.
struct Named<'a> {
    hit: Hit<'a>,
    value: &'a str,
    kind: FoundKind,
    fact: FactId,
    /// The server is a web site of the vendor too.
    site: bool,
    /// Somebody has reviewed what it rests on.
    reviewed: bool,
    /// A single text, with nothing else of the vendor beside it.
    alone: bool,
}

/// What is named in the code of an app. What is listed as generic points to nobody.
fn named<'a>(app: &App<'a>, db: &'a SignatureDb) -> Vec<Named<'a>> {
    let mut named: Vec<Named<'a>> = Vec::new();
    for claim in &app.claims {
        let AppClaim::ContentMatch { kind, value } = claim.value else { continue };
        if named.iter().any(|known| known.value == &**value) {
            continue;
        }
        let hits = pointed(*kind, value, db).into_iter();
        named.extend(hits.filter(|(hit, _)| !hit.flags.contains(&Flag::Generic)).map(|(hit, reviewed)| {
            Named {
                reviewed: reviewed && hit.is_reviewed(),
                hit,
                value,
                kind: *kind,
                fact: claim.fact,
                site: *kind == FoundKind::ServerName && db.is_vendor_site(value),
                alone: false,
            }
        }));
    }
    let alone = |one: &Named<'_>| {
        let other =
            |other: &&Named<'_>| other.value != one.value && same_vendor(other.hit.family, one.hit.family);
        one.kind == FoundKind::Text && !named.iter().any(|found| other(&found))
    };
    let alone: Vec<bool> = named.iter().map(alone).collect();
    named.iter_mut().zip(alone).for_each(|(one, alone)| one.alone = alone);
    named
}

/// The families that something in code points to, and whether somebody has reviewed the rule that says so.
fn pointed<'a>(kind: FoundKind, value: &str, db: &'a SignatureDb) -> Vec<(Hit<'a>, bool)> {
    let reviewed = |hit| (hit, true);
    match kind {
        FoundKind::ServerName | FoundKind::ServerNumber => {
            db.domain(value).into_iter().map(reviewed).collect()
        }
        FoundKind::Text => db.code_string(value).into_iter().map(reviewed).collect(),
        FoundKind::Rule => db.code_rule_hit(value).into_iter().collect(),
    }
}

/// Whether the code of an app names a server of a family or holds code of it, which makes an id that could be anybody's telling.
pub(in crate::detect) fn names_server_of(app: &App<'_>, family: &Family, db: &SignatureDb) -> bool {
    let named = named(app, db);
    services(&named) < SERVICES_OF_A_LIST
        && named.iter().any(|named| same_vendor(named.hit.family, family) && level_of(named) >= Level::Strong)
}

/// How many services are named. One server that is listed for several counts once.
fn services(named: &[Named<'_>]) -> usize {
    let mut first: BTreeMap<&str, &Family> = BTreeMap::new();
    for named in named {
        first.entry(named.value).or_insert(named.hit.family);
    }
    let vendor = |family: &Family| family.group.clone().unwrap_or_else(|| family.id.clone());
    first.into_values().map(vendor).collect::<BTreeSet<String>>().len()
}

fn finding(rule: &'static str, app: &App<'_>, db: &SignatureDb) -> Option<Finding> {
    let named = named(app, db);
    // The family that lists the name itself goes before one that lists a domain above it.
    let best = named.iter().max_by_key(|n| {
        (level_of(n), n.hit.class.is_covert(), n.hit.value.len(), std::cmp::Reverse(n.value))
    })?;
    let list = services(&named) >= SERVICES_OF_A_LIST;
    let family = best.hit.family;
    let level = match (list, app.presence()) {
        (true, _) => Level::Look,
        (_, Presence::Installed) => level_of(best),
        _ => level_of(best).min(Level::Strong),
    };
    let named_family = !list && level >= Level::Review;
    let gone = matches!(app.presence(), Presence::Removed | Presence::DataLeft);
    let what = if list {
        Message::new("title-servers-in-code")
    } else {
        let of_maker = matches!(best.kind, FoundKind::Text | FoundKind::Rule);
        let title = if of_maker { "title-text-in-code" } else { "title-server-in-code" };
        Message::new(title).text("family", &*family.name)
    };
    Some(Finding {
        rule,
        level,
        class: if named_family { best.hit.class } else { Class::Unknown },
        strength: if level >= Level::Review { Strength::Content } else { Strength::Weak },
        subject: Subject { kind: SubjectKind::App, id: app.id.to_owned() },
        family: named_family.then(|| FamilyRef::from(family)),
        capabilities: capability::of_app(app),
        title: if gone { Message::new("title-file-left").said("what", what) } else { what },
        explanation: list.then(|| Message::new("explain-list-of-servers")),
        because: reasons(&named, family),
    })
}

/// The reasons, those that point to the family of the finding first.
fn reasons(named: &[Named<'_>], family: &Family) -> Vec<Because> {
    let own = |one: &&Named<'_>| std::ptr::eq(one.hit.family, family);
    let all = named.iter().filter(own).chain(named.iter().filter(|one| !own(one)));
    // The name of a domain says nothing more where the name of a server in it stands too.
    let told = |one: &&Named<'_>| {
        !named.iter().any(|other| {
            std::ptr::eq(other.hit.family, one.hit.family)
                && other.value.strip_suffix(one.value).is_some_and(|rest| rest.ends_with('.'))
        })
    };
    all.filter(told).take(REASONS).map(reason).collect()
}

fn reason(one: &Named<'_>) -> Because {
    let says = Message::new(match (one.site, one.kind) {
        (true, FoundKind::ServerName) => "signal-site-name",
        (true, FoundKind::ServerNumber) => "signal-site-number",
        (false, FoundKind::ServerName) => "signal-server-name",
        (false, FoundKind::ServerNumber) => "signal-server-number",
        (_, FoundKind::Text) => "signal-maker-text",
        (_, FoundKind::Rule) => "signal-maker-code",
    });
    let says = words::reviewed_if(says.text("family", &*one.hit.family.name), one.reviewed);
    let signal = match one.kind {
        FoundKind::ServerName | FoundKind::ServerNumber => "known-server-in-code",
        FoundKind::Text => "known-text-in-code",
        FoundKind::Rule => "known-code",
    };
    Because::new(signal, says, shortened(one.value), one.fact)
}

/// A value as it is shown: the beginning of a long text is enough to know it by.
fn shortened(value: &str) -> String {
    let start = crate::text::clip(value, SHOWN);
    if start.len() < value.len() { format!("{start}...") } else { value.to_owned() }
}

/// How much one value asks of the reader. Being named is less than being contacted: it is never known what for.
fn level_of(named: &Named<'_>) -> Level {
    let hit = &named.hit;
    if named.alone {
        return Level::Look.min(level_of_class(hit.class));
    }
    match hit.class {
        class if !class.is_covert() => level_of_class(class),
        _ if !named.reviewed => Level::Review,
        // Numbers of servers are let to the next customer, and a web site may be linked to by anybody.
        _ if named.site || named.kind == FoundKind::ServerNumber => Level::Review,
        _ => Level::Strong,
    }
}

/// The most that a class asks of the reader by what stands in code.
fn level_of_class(class: Class) -> Level {
    match class {
        class if class.is_covert() => Level::Strong,
        Class::MonitoringDisclosed | Class::AntiTheft | Class::RemoteAccess | Class::MessageForwarder => {
            Level::Look
        }
        _ => Level::Info,
    }
}

fn same_vendor(a: &Family, b: &Family) -> bool {
    std::ptr::eq(a, b) || (a.group.is_some() && a.group == b.group)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::{At, Evidence, Fact, FileId, InventoryList, Observed};

    fn judged(id: &str, values: &[(&str, FoundKind)]) -> Vec<Finding> {
        let fact = |claim| Observed {
            fact: Fact::App { id: id.into(), user: None, claim },
            file: FileId(0),
            at: At::Whole,
        };
        let mut facts = vec![fact(AppClaim::Listed(InventoryList::ApkFile))];
        facts.extend(
            values
                .iter()
                .map(|(value, kind)| fact(AppClaim::ContentMatch { kind: *kind, value: (*value).into() })),
        );
        let evidence = Evidence { facts, ..Evidence::default() };
        let device = Device::join(Platform::Android, &evidence);
        crate::detect::judge(&device, &SignatureDb::built_in().unwrap(), &BTreeSet::new()).findings
    }

    const NAME: FoundKind = FoundKind::ServerName;

    #[test]
    fn one_text_of_a_maker_is_worth_a_look_and_two_or_one_with_a_server_are_a_strong_sign() {
        let texts = |values: &[(&str, FoundKind)]| {
            let found = judged("org.example.notes", values);
            (found[0].level, found[0].family.clone().map(|family| family.name), found[0].because.len())
        };
        let (one, two) = (("MIPKOMONITOR", FoundKind::Text), ("Sim Update imsi:", FoundKind::Text));
        assert_eq!(texts(&[one]), (Level::Look, None, 1));
        assert_eq!(texts(&[one, two]), (Level::Strong, Some("Snoopza".to_owned()), 2));
        assert_eq!(texts(&[one, ("api.snoopza.com", NAME)]).0, Level::Strong);
        assert_eq!(texts(&[one, ("sync-a.thetruthspy.com", NAME)]).1, Some("TheTruthSpy".to_owned()));
        assert!(judged("org.example.notes", &[("mipkomonitor", FoundKind::Text)]).is_empty());
    }

    #[test]
    fn code_of_a_family_is_a_strong_sign_and_is_told_by_the_id_of_its_rule() {
        let found = judged("org.example.notes", &[("SSC-Y001", FoundKind::Rule)]);
        assert_eq!((found[0].level, found[0].class), (Level::Strong, Class::Rat));
        assert_eq!(
            (found[0].because[0].signal, found[0].because[0].value.as_str()),
            ("known-code", "SSC-Y001")
        );
    }

    #[test]
    fn a_server_of_a_hidden_app_is_a_strong_sign_and_names_the_family() {
        let found =
            judged("org.example.notes", &[("sync-a.thetruthspy.com", NAME), ("thetruthspy.com", NAME)]);
        assert_eq!(
            (found[0].rule, found[0].level, found[0].strength),
            ("known-content", Level::Strong, Strength::Content)
        );
        assert_eq!(found[0].family.as_ref().unwrap().name, "TheTruthSpy");
        assert_eq!(found[0].because.len(), 1, "{:?}", found[0].because);
        assert_eq!(found[0].because[0].value, "sync-a.thetruthspy.com");
    }

    #[test]
    fn a_web_site_a_number_and_an_open_product_are_less() {
        let level = |value, kind| judged("org.example.notes", &[(value, kind)])[0].level;
        assert_eq!(level("hellospy.com", NAME), Level::Review);
        assert_eq!(level("69.64.91.29", FoundKind::ServerNumber), Level::Review);
        assert_eq!(level("api.accountable2you.com", NAME), Level::Look);
        assert_eq!(level("api.geozilla.com", NAME), Level::Info);
        assert!(judged("org.example.notes", &[("www.example.org", NAME)]).is_empty());
    }

    #[test]
    fn a_list_of_many_services_accuses_nobody() {
        let list =
            ["sync-a.thetruthspy.com", "api.flexispy.com", "api.spylix.com", "data.webwatcherdata.com"];
        let found = judged("org.example.protect", &list.map(|value| (value, NAME)));
        assert_eq!((found[0].level, found[0].class, &found[0].family), (Level::Look, Class::Unknown, &None));
    }

    #[test]
    fn a_common_id_with_its_server_is_known() {
        let level = |values: &[(&str, FoundKind)]| judged("com.fone", values)[0].level;
        assert_eq!(level(&[]), Level::Strong);
        assert_eq!(level(&[("sync-a.thetruthspy.com", NAME)]), Level::Known);
    }
}
