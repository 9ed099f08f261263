//! From gathered files to logical paths: whose each container is, which apps are there, which traces.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use super::names::{CONTAINERS, METADATA, Meaning, Spot, is_app, is_receipt, meaning};
use crate::bounds::Limits;
use crate::decode::plist::{self, Value};
use crate::source::mapped::{Gathered, MappedStore};
use crate::speech::Message;

/// The folder of configuration profiles.
pub(super) const PROFILES: &str =
    "SysSharedContainerDomain-systemgroup.com.apple.configurationprofiles/Library/ConfigurationProfiles/";
/// Most containers whose owner is looked up; phones have some thousands.
const MOST: usize = 50_000;

/// A container: which folder it lies in, and its name there.
type Container = (usize, String);

/// What the bundle of an app holds.
#[derive(Debug, Default)]
struct Bundle {
    /// The `.app` folder, by its path on the phone.
    path: String,
    receipt: bool,
    metadata: bool,
    provisioned: bool,
}

/// The store of a copy. What could not be told is noted.
pub(super) fn mapped(gathered: Gathered, limits: &Limits, notes: &mut Vec<Message>) -> MappedStore {
    let names: Vec<String> = gathered.files.keys().chain(&gathered.names).cloned().collect();
    let owners = owners(&gathered, limits, notes);
    let mut store = MappedStore::new(gathered);
    let (mut domains, mut bundles, mut traces) = (BTreeSet::new(), BTreeMap::new(), BTreeSet::new());
    let mut doubled = 0_u64;
    for name in &names {
        let logical = match meaning(name) {
            Meaning::Nothing => continue,
            Meaning::Trace(path) => {
                traces.insert(path);
                continue;
            }
            Meaning::File(logical) => logical,
            Meaning::Inside(kind, container, below) => {
                let domain = CONTAINERS.get(kind).map_or("", |area| area.domain);
                let owner = owners.get(&(kind, container.clone())).map_or(container.as_str(), String::as_str);
                if domain.is_empty() {
                    see(bundles.entry((owner.to_owned(), container.clone())).or_default(), name, &below);
                } else {
                    domains.insert(format!("{domain}-{owner}"));
                }
                if below == METADATA || is_receipt(&below) {
                    continue;
                }
                if domain.is_empty() {
                    bundle_path(owner, &below)
                } else {
                    format!("{domain}-{owner}/{below}")
                }
            }
        };
        doubled = doubled.saturating_add(u64::from(!store.offer(logical, name)));
    }
    if doubled > 0 {
        notes.push(Message::new("why-files-have-place-another-file").put("doubled", doubled));
    }
    store.make("listing/domains", "(names of containers)", lines(domains.into_iter()));
    if !bundles.is_empty() {
        let rows = bundles.iter().map(|((id, _), bundle)| row(id, bundle));
        store.make("listing/bundles", "(bundles of apps)", lines(rows));
    }
    store.make("listing/traces", "(names of files)", lines(traces.into_iter()));
    store
}

/// Texts, one a line. Those that hold a line break or another control character are left out.
fn lines(texts: impl Iterator<Item = String>) -> String {
    texts.filter(|text| !text.chars().any(|c| c.is_control() && c != '\t')).fold(
        String::new(),
        |mut all, text| {
            // Writing to a String cannot fail.
            let _ = writeln!(all, "{text}");
            all
        },
    )
}

/// One line of the list of bundles: identifier, path on the phone, and what the bundle holds.
fn row(id: &str, bundle: &Bundle) -> String {
    let mut row = format!("{}\t{}", id.replace('\t', " "), bundle.path.replace('\t', " "));
    for (there, word) in
        [(bundle.receipt, "receipt"), (bundle.metadata, "metadata"), (bundle.provisioned, "provisioned")]
    {
        if there {
            row.push('\t');
            row.push_str(word);
        }
    }
    row
}

fn see(bundle: &mut Bundle, name: &str, below: &str) {
    if let Some((app, rest)) = below.split_once('/')
        && is_app(app)
    {
        if let (true, Spot::Var(path)) = (bundle.path.is_empty(), Spot::of(name)) {
            bundle.path =
                format!("/private/var/{}", path.strip_suffix(rest).unwrap_or(path).trim_end_matches('/'));
        }
        bundle.receipt |= is_receipt(below);
        bundle.provisioned |= rest == "embedded.mobileprovision";
    }
    bundle.metadata |= below == "iTunesMetadata.plist";
}

/// Logical path of a file of a bundle, without the name of the `.app` folder.
fn bundle_path(owner: &str, below: &str) -> String {
    let inner = below.split_once('/').filter(|(app, _)| is_app(app)).map_or(below, |(_, rest)| rest);
    format!("bundle/{owner}/{inner}")
}

/// Whose each container is, by the property list that the phone keeps in it. The bundle of an app names itself too.
fn owners(gathered: &Gathered, limits: &Limits, notes: &mut Vec<Message>) -> BTreeMap<Container, String> {
    let mut owners: BTreeMap<Container, String> = BTreeMap::new();
    let mut nameless: BTreeSet<Container> = BTreeSet::new();
    for (name, key) in gathered.files.keys().filter_map(|name| Some((name, owner_key(name)?))).take(MOST) {
        let (kind, container, key) = key;
        let slot = (kind, container);
        let said = gathered
            .read(name, limits)
            .ok()
            .and_then(|blob| plist::parse(blob.bytes(), limits).ok())
            .and_then(|document| document.root.get(key).and_then(Value::as_str).map(str::to_owned))
            .filter(|id| is_identifier(id));
        match said {
            // What the phone itself says counts before what the bundle says, whichever comes first.
            Some(id) if key == "MCMMetadataIdentifier" => {
                owners.insert(slot, id);
            }
            Some(id) => {
                owners.entry(slot).or_insert(id);
            }
            None => {
                nameless.insert(slot);
            }
        }
    }
    let nameless = nameless.iter().filter(|slot| !owners.contains_key(*slot)).count();
    if nameless > 0 {
        notes.push(Message::new("why-containers-do-not-say-whose").put("nameless", nameless));
    }
    owners
}

/// The container that a file tells the owner of, and the key that names it.
fn owner_key(name: &str) -> Option<(usize, String, &'static str)> {
    let Meaning::Inside(kind, container, below) = meaning(name) else { return None };
    if below == METADATA {
        return Some((kind, container, "MCMMetadataIdentifier"));
    }
    (kind == 0 && crate::text::matches_pattern("*.app/Info.plist", &below)).then_some((
        kind,
        container,
        "CFBundleIdentifier",
    ))
}

/// Whether text can be an identifier: it becomes a part of a path.
fn is_identifier(text: &str) -> bool {
    !text.is_empty() && text.len() <= 255 && !text.contains('/') && !text.chars().any(char::is_control)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::mapped::Place;
    use crate::source::tree::Loaded;
    use crate::source::{Entry, Store};
    use std::sync::Arc;

    fn plist(key: &str, value: &str) -> Vec<u8> {
        format!("<plist><dict><key>{key}</key><string>{value}</string></dict></plist>").into_bytes()
    }

    fn store(files: &[(&str, Vec<u8>)]) -> (MappedStore, Vec<Message>) {
        let place = |bytes: &Vec<u8>| Place::Memory(Loaded { bytes: Arc::new(bytes.clone()), cut: None });
        let files = files.iter().map(|(name, bytes)| ((*name).to_owned(), place(bytes))).collect();
        let mut notes = Vec::new();
        let store = mapped(Gathered { files, ..Gathered::default() }, &Limits::default(), &mut notes);
        (store, notes)
    }

    fn text(store: &MappedStore, logical: &str) -> String {
        let blob = store.open(&Entry::plain(logical), &Limits::default()).unwrap();
        crate::text::lossy(blob.bytes()).into_owned()
    }

    const DATA: &str = "private/var/mobile/Containers/Data/Application";
    const BUNDLES: &str = "private/var/containers/Bundle/Application";

    #[test]
    fn containers_get_the_names_of_their_apps() {
        let (store, notes) = store(&[
            (&format!("{DATA}/U1/{METADATA}"), plist("MCMMetadataIdentifier", "org.example.a")),
            (&format!("{DATA}/U1/Library/Safari/History.db"), b"x".to_vec()),
            (&format!("{DATA}/U2/{METADATA}"), b"damaged".to_vec()),
            (&format!("{BUNDLES}/U3/A.app/Info.plist"), plist("CFBundleIdentifier", "org.example.forged")),
            (&format!("{BUNDLES}/U3/{METADATA}"), plist("MCMMetadataIdentifier", "org.example.a")),
            (&format!("{BUNDLES}/U3/iTunesMetadata.plist"), b"x".to_vec()),
            (&format!("{BUNDLES}/U4/B.app/Info.plist"), plist("CFBundleIdentifier", "org.example.b")),
            (&format!("{BUNDLES}/U4/B.app/embedded.mobileprovision"), b"x".to_vec()),
        ]);
        assert_eq!(text(&store, "AppDomain-org.example.a/Library/Safari/History.db"), "x");
        assert!(text(&store, "listing/domains").contains("AppDomain-org.example.a\n"));
        assert_eq!(
            text(&store, "listing/bundles"),
            format!(
                "org.example.a\t/{BUNDLES}/U3/A.app\tmetadata\norg.example.b\t/{BUNDLES}/U4/B.app\tprovisioned\n"
            )
        );
        assert_eq!(store.find("bundle/*/Info.plist", &Limits::default()).len(), 2);
        assert_eq!(notes, ["1 containers do not say whose they are"]);
    }

    #[test]
    fn a_hostile_owner_is_not_believed() {
        let (store, notes) =
            store(&[(&format!("{DATA}/U1/{METADATA}"), plist("MCMMetadataIdentifier", "../../x"))]);
        assert!(!text(&store, "listing/domains").contains(".."));
        assert_eq!(notes.len(), 1);
    }
}
