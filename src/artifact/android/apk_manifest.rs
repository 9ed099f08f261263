//! What an `AndroidManifest.xml` declares, before resources are looked up.
//!
//! Ids of attributes: `android.R.attr` of the platform (public, stable).

use std::collections::BTreeSet;

use crate::decode::axml::{Attribute, Node, Value};

/// Most components, and most permissions, that are kept.
const MOST: usize = 20_000;

/// Resource ids of attribute names.
mod id {
    pub(super) const LABEL: u32 = 0x0101_0001;
    pub(super) const NAME: u32 = 0x0101_0003;
    pub(super) const PERMISSION: u32 = 0x0101_0006;
    pub(super) const SHARED_USER: u32 = 0x0101_000b;
    pub(super) const ENABLED: u32 = 0x0101_000e;
    pub(super) const DEBUGGABLE: u32 = 0x0101_000f;
    pub(super) const PRIORITY: u32 = 0x0101_001c;
    pub(super) const VALUE: u32 = 0x0101_0024;
    pub(super) const HOST: u32 = 0x0101_0028;
    pub(super) const VERSION_CODE: u32 = 0x0101_021b;
    pub(super) const VERSION_NAME: u32 = 0x0101_021c;
    pub(super) const TARGET_SDK: u32 = 0x0101_0270;
    pub(super) const VERSION_CODE_MAJOR: u32 = 0x0101_0576;
}

/// A manifest; values as written, references not followed.
#[derive(Debug, Default)]
pub(super) struct Manifest {
    /// Package name.
    pub(super) package: Option<Value>,
    /// Name of the split, where it is a part of an app.
    pub(super) split: Option<Value>,
    /// Low half of the version number.
    pub(super) version_code: Option<Value>,
    /// High half of the version number.
    pub(super) version_code_major: Option<Value>,
    /// Version shown.
    pub(super) version_name: Option<Value>,
    /// Shared user.
    pub(super) shared_user: Option<Value>,
    /// API level.
    pub(super) target_sdk: Option<Value>,
    /// Name shown.
    pub(super) label: Option<Value>,
    /// Built for debugging.
    pub(super) debuggable: Option<Value>,
    /// Permissions asked for.
    pub(super) permissions: Vec<Value>,
    /// Value of `isMonitoringTool`.
    pub(super) monitoring: Option<Value>,
    /// Activities, services and receivers.
    pub(super) components: Vec<Component>,
    open: Vec<Open>,
}

/// A part of an app that the system can start.
#[derive(Debug)]
pub(super) struct Component {
    /// What kind.
    pub(super) kind: Kind,
    /// Class name.
    pub(super) name: Option<Value>,
    /// Permission that its caller needs.
    pub(super) permission: Option<Value>,
    /// Whether it is switched on from the start; absent: yes.
    pub(super) enabled: Option<Value>,
    /// What it answers to.
    pub(super) filters: Vec<Filter>,
}

/// Kinds of component.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// A screen, or another name of one.
    Activity,
    /// Works in the background.
    Service,
    /// Is called on events.
    Receiver,
}

/// An intent filter.
#[derive(Debug, Default)]
pub(super) struct Filter {
    /// Actions.
    pub(super) actions: BTreeSet<String>,
    /// Categories.
    pub(super) categories: BTreeSet<String>,
    /// Hosts of data; the digits of a dial code.
    pub(super) hosts: Vec<String>,
    /// Priority.
    pub(super) priority: Option<u32>,
}

/// Elements that matter for what stands in them.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    Manifest,
    Application,
    Component,
    Filter,
    Other,
}

impl Manifest {
    /// Takes the next node; elements deeper than `depth` are passed over.
    pub(super) fn take(&mut self, node: Node, depth: usize) {
        match node {
            Node::Start { name, attributes } => {
                let opened =
                    if self.open.len() < depth { self.start(&name, &attributes) } else { Open::Other };
                self.open.push(opened);
            }
            Node::End => {
                self.open.pop();
            }
        }
    }

    fn start(&mut self, name: &str, attributes: &[Attribute]) -> Open {
        let get = |wanted: u32| find(attributes, wanted);
        match (self.open.last(), name) {
            (None, "manifest") => {
                self.root(attributes);
                return Open::Manifest;
            }
            (Some(Open::Manifest), "uses-sdk") => self.target_sdk = get(id::TARGET_SDK),
            (Some(Open::Manifest), "application") => {
                self.label = get(id::LABEL);
                self.debuggable = get(id::DEBUGGABLE);
                return Open::Application;
            }
            (Some(Open::Manifest), name) if name.starts_with("uses-permission") => {
                self.permissions.extend(get(id::NAME).filter(|_| self.permissions.len() < MOST));
            }
            (Some(Open::Application), "meta-data")
                if get(id::NAME) == Some(Value::Text("isMonitoringTool".to_owned())) =>
            {
                self.monitoring = get(id::VALUE).or(Some(Value::Other));
            }
            (Some(Open::Application), name) => return self.component(name, attributes),
            (Some(Open::Component), "intent-filter") => {
                let priority = match get(id::PRIORITY) {
                    Some(Value::Int(priority)) => Some(priority),
                    _ => None,
                };
                if let Some(component) = self.components.last_mut() {
                    component.filters.push(Filter { priority, ..Filter::default() });
                }
                return Open::Filter;
            }
            (Some(Open::Filter), name) => self.filter(name, attributes),
            _ => {}
        }
        Open::Other
    }

    /// `package` and `split` are the only attributes that have no resource id.
    fn root(&mut self, attributes: &[Attribute]) {
        let named = |name: &str| {
            let own = attributes.iter().find(|a| a.id == 0 && a.name == name);
            own.map(|attribute| attribute.value.clone())
        };
        self.package = named("package");
        self.split = named("split");
        self.version_code = find(attributes, id::VERSION_CODE);
        self.version_code_major = find(attributes, id::VERSION_CODE_MAJOR);
        self.version_name = find(attributes, id::VERSION_NAME);
        self.shared_user = find(attributes, id::SHARED_USER);
    }

    fn component(&mut self, name: &str, attributes: &[Attribute]) -> Open {
        let kind = match name {
            "activity" | "activity-alias" => Kind::Activity,
            "service" => Kind::Service,
            "receiver" => Kind::Receiver,
            _ => return Open::Other,
        };
        if self.components.len() >= MOST {
            return Open::Other;
        }
        self.components.push(Component {
            kind,
            name: find(attributes, id::NAME),
            permission: find(attributes, id::PERMISSION),
            enabled: find(attributes, id::ENABLED),
            filters: Vec::new(),
        });
        Open::Component
    }

    fn filter(&mut self, name: &str, attributes: &[Attribute]) {
        let filter = self.components.last_mut().and_then(|component| component.filters.last_mut());
        let Some(filter) = filter else { return };
        match (name, find(attributes, id::NAME), find(attributes, id::HOST)) {
            ("action", Some(Value::Text(action)), _) => {
                filter.actions.insert(action);
            }
            ("category", Some(Value::Text(category)), _) => {
                filter.categories.insert(category);
            }
            ("data", _, Some(Value::Text(host))) => filter.hosts.push(host),
            _ => {}
        }
    }
}

fn find(attributes: &[Attribute], wanted: u32) -> Option<Value> {
    attributes.iter().find(|attribute| attribute.id == wanted).map(|attribute| attribute.value.clone())
}
