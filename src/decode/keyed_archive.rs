//! Keyed archives: object graphs that `NSKeyedArchiver` wrote into a property list, as plain values.
//!
//! An archive is a dictionary with `$archiver`, `$top` (the named roots), `$objects` (a flat array) and `$version`;
//! objects refer to one another by their place in the array and to their class by `$class`.

use crate::bounds::{Budget, Exceeded, Limits, len64};
use crate::decode::plist::Value;
use crate::speech::{Message, Tell};
use crate::time::Moment;

/// How often, on average, an object may be copied to where it is referred to. Graphs made to explode need far more.
const COPIES: u64 = 1024;
/// Most bytes of text and data in a resolved graph.
const CONTENT_BYTES: u64 = 256 << 20;

/// Why an archive could not be resolved.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ArchiveError {
    /// The document has no `$objects` or `$top`.
    #[error("not a keyed archive: {0}")]
    NotAnArchive(&'static str),
    /// A limit was reached.
    #[error("keyed archive too large: {0}")]
    TooLarge(#[from] Exceeded),
}

impl Tell for ArchiveError {
    fn tell(&self) -> Message {
        match self {
            Self::NotAnArchive(why) => Message::new("why-not-keyed-archive").told("why", *why),
            Self::TooLarge(much) => Message::new("why-keyed-archive-too-large").told("why", much),
        }
    }
}

/// The object graph as plain values: a dictionary of every key of `$top`, which need not include `root`.
///
/// Collections, text, data, dates, UUIDs, URLs and nulls of Foundation become their plain counterparts. An object of
/// another class becomes a dictionary of its keys and `$class`, the class's name. A reference back to an object that
/// contains it, or out of the table, becomes [`Value::Null`].
///
/// # Errors
/// [`ArchiveError`] when the document is no archive or its graph passes the limits.
pub fn resolve(document: &Value, limits: &Limits) -> Result<Value, ArchiveError> {
    let (objects, top) = parts(document)?;
    let nodes = len64(objects.len()).saturating_mul(COPIES).saturating_add(4096);
    let mut graph = Graph {
        objects,
        path: Vec::new(),
        nodes: Budget::new("objects", nodes.min(len64(limits.nodes))),
        bytes: Budget::new("bytes of content", CONTENT_BYTES.min(limits.file_bytes)),
        depth: limits.depth,
        levels: 0,
    };
    let mut roots = Vec::new();
    for (name, value) in top {
        roots.push((name.clone(), graph.value(value)?));
    }
    Ok(Value::Dict(roots))
}

type Roots<'a> = &'a [(String, Value)];

fn parts(document: &Value) -> Result<(&[Value], Roots<'_>), ArchiveError> {
    let objects = document.get("$objects").and_then(Value::as_array);
    let objects = objects.ok_or(ArchiveError::NotAnArchive("it has no $objects"))?;
    match document.get("$top") {
        Some(Value::Dict(top)) => Ok((objects, top)),
        _ => Err(ArchiveError::NotAnArchive("it has no $top")),
    }
}

struct Graph<'a> {
    objects: &'a [Value],
    /// Objects being resolved, outermost first.
    path: Vec<u64>,
    nodes: Budget,
    bytes: Budget,
    depth: usize,
    levels: usize,
}

impl<'a> Graph<'a> {
    /// The recursion of all that follows passes here, and is bounded here.
    fn value(&mut self, value: &'a Value) -> Result<Value, Exceeded> {
        self.nodes.charge(1)?;
        if self.levels >= self.depth {
            return Err(Exceeded { what: "levels of nesting", limit: len64(self.depth) });
        }
        self.levels = self.levels.saturating_add(1);
        let resolved = match value {
            Value::Uid(place) => self.reference(*place),
            Value::Dict(entries) if value.get("$class").is_some() => self.object(value, entries),
            Value::Dict(entries) => self.entries(entries).map(Value::Dict),
            Value::Array(items) => self.items(items),
            plain => self.plain(plain),
        };
        self.levels = self.levels.saturating_sub(1);
        resolved
    }

    fn reference(&mut self, place: u64) -> Result<Value, Exceeded> {
        // The object in place 0 is the text "$null", which stands for nil.
        if place == 0 || self.path.contains(&place) {
            return Ok(Value::Null);
        }
        let Some(value) = self.at(place) else { return Ok(Value::Null) };
        self.path.push(place);
        let resolved = self.value(value);
        self.path.pop();
        resolved
    }

    fn at(&self, place: u64) -> Option<&'a Value> {
        self.objects.get(usize::try_from(place).ok()?)
    }

    fn plain(&mut self, value: &Value) -> Result<Value, Exceeded> {
        self.bytes.charge(match value {
            Value::Text(text) => len64(text.len()),
            Value::Data(bytes) => len64(bytes.len()),
            _ => 0,
        })?;
        Ok(value.clone())
    }

    fn items(&mut self, items: &'a [Value]) -> Result<Value, Exceeded> {
        items.iter().map(|item| self.value(item)).collect::<Result<_, _>>().map(Value::Array)
    }

    fn entries(&mut self, entries: &'a [(String, Value)]) -> Result<Vec<(String, Value)>, Exceeded> {
        let mut resolved = Vec::new();
        for (key, value) in entries.iter().filter(|(key, _)| key != "$class") {
            self.bytes.charge(len64(key.len()))?;
            resolved.push((key.clone(), self.value(value)?));
        }
        Ok(resolved)
    }

    fn object(&mut self, object: &'a Value, entries: &'a [(String, Value)]) -> Result<Value, Exceeded> {
        let (class, kind) = self.class(object);
        match kind {
            Some(Kind::Dict) => self.dictionary(object),
            Some(Kind::Array) => self.collection(object, entries),
            Some(Kind::Text) => self.text(object),
            Some(Kind::Data) => match object.get("NS.data").or_else(|| object.get("NS.bytes")) {
                Some(bytes) => self.value(bytes),
                None => Ok(Value::Data(Vec::new())),
            },
            Some(Kind::Date) => {
                let seconds = object.get("NS.time").and_then(Value::as_real);
                Ok(Value::Date(seconds.and_then(Moment::from_apple)))
            }
            Some(Kind::Uuid) => {
                let bytes = object.get("NS.uuidbytes").and_then(Value::as_data);
                Ok(bytes.and_then(uuid).map_or(Value::Null, Value::Text))
            }
            Some(Kind::Url) => self.url(object),
            Some(Kind::Null) => Ok(Value::Null),
            None => {
                self.bytes.charge(len64(class.len()))?;
                let mut resolved = self.entries(entries)?;
                resolved.push(("$class".to_owned(), Value::Text(class.to_owned())));
                Ok(Value::Dict(resolved))
            }
        }
    }

    /// Name of an object's class, and the Foundation type that it is or descends from.
    fn class(&self, object: &'a Value) -> (&'a str, Option<Kind>) {
        let class = match object.get("$class") {
            Some(Value::Uid(place)) => self.at(*place),
            direct => direct,
        };
        let Some(class) = class else { return ("", None) };
        let name = class.get("$classname").and_then(Value::as_str).unwrap_or("");
        let ancestors = class.get("$classes").and_then(Value::as_array).unwrap_or(&[]);
        // No class of Apple's is more than a few steps from its root.
        let kind = kind(name).or_else(|| ancestors.iter().take(32).filter_map(Value::as_str).find_map(kind));
        (name, kind)
    }

    fn dictionary(&mut self, object: &'a Value) -> Result<Value, Exceeded> {
        let keys = object.get("NS.keys").and_then(Value::as_array).unwrap_or(&[]);
        let values = object.get("NS.objects").and_then(Value::as_array).unwrap_or(&[]);
        let mut resolved: Vec<(String, Value)> = Vec::new();
        for (index, key) in keys.iter().enumerate() {
            let key = match self.value(key)? {
                Value::Text(text) => text,
                Value::Int(number) => number.to_string(),
                Value::Real(number) => number.to_string(),
                Value::Date(Some(at)) => at.to_string(),
                _ => String::new(),
            };
            let value = values.get(index).map_or(Ok(Value::Null), |value| self.value(value))?;
            resolved.push((key, value));
        }
        Ok(Value::Dict(resolved))
    }

    /// Arrays and sets: `NS.objects`, or in older ordered sets `NS.object.0` and so on.
    fn collection(&mut self, object: &'a Value, entries: &'a [(String, Value)]) -> Result<Value, Exceeded> {
        match object.get("NS.objects") {
            Some(Value::Array(items)) => self.items(items),
            Some(_) => Ok(Value::Array(Vec::new())),
            None => entries
                .iter()
                .filter(|(key, _)| key.starts_with("NS.object."))
                .map(|(_, item)| self.value(item))
                .collect::<Result<_, _>>()
                .map(Value::Array),
        }
    }

    fn text(&mut self, object: &'a Value) -> Result<Value, Exceeded> {
        let text = object.get("NS.string").or_else(|| object.get("NS.bytes"));
        Ok(match text.map(|text| self.value(text)).transpose()? {
            Some(Value::Data(bytes)) => Value::Text(crate::text::lossy(&bytes).into_owned()),
            Some(text @ Value::Text(_)) => text,
            _ => Value::Null,
        })
    }

    /// The address; relative ones are appended to their base, which is enough to tell the host.
    fn url(&mut self, object: &'a Value) -> Result<Value, Exceeded> {
        let base = object.get("NS.base").map(|base| self.value(base)).transpose()?;
        let relative = object.get("NS.relative").map(|relative| self.value(relative)).transpose()?;
        Ok(match (base, relative) {
            (Some(Value::Text(base)), Some(Value::Text(relative))) if !relative.contains("://") => {
                Value::Text(base + &relative)
            }
            (_, Some(text @ Value::Text(_))) | (Some(text @ Value::Text(_)), _) => text,
            _ => Value::Null,
        })
    }
}

#[derive(Clone, Copy)]
enum Kind {
    Dict,
    Array,
    Text,
    Data,
    Date,
    Uuid,
    Url,
    Null,
}

fn kind(class: &str) -> Option<Kind> {
    Some(match class {
        "NSDictionary" | "NSMutableDictionary" => Kind::Dict,
        "NSArray"
        | "NSMutableArray"
        | "NSSet"
        | "NSMutableSet"
        | "NSCountedSet"
        | "NSOrderedSet"
        | "NSMutableOrderedSet" => Kind::Array,
        "NSString" | "NSMutableString" => Kind::Text,
        "NSData" | "NSMutableData" => Kind::Data,
        "NSDate" => Kind::Date,
        "NSUUID" => Kind::Uuid,
        "NSURL" => Kind::Url,
        "NSNull" => Kind::Null,
        _ => return None,
    })
}

/// The usual text of a UUID, in capitals as Apple prints it.
fn uuid(bytes: &[u8]) -> Option<String> {
    let number = u128::from_be_bytes(bytes.try_into().ok()?);
    let hex = format!("{number:032X}");
    let parts = [hex.get(..8)?, hex.get(8..12)?, hex.get(12..16)?, hex.get(16..20)?, hex.get(20..)?];
    Some(parts.join("-"))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn dict(entries: &[(&str, Value)]) -> Value {
        Value::Dict(entries.iter().map(|(key, value)| ((*key).to_owned(), value.clone())).collect())
    }

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn uids(places: &[u64]) -> Value {
        Value::Array(places.iter().copied().map(Value::Uid).collect())
    }

    fn class(name: &str) -> Value {
        dict(&[("$classname", text(name)), ("$classes", Value::Array(vec![text(name), text("NSObject")]))])
    }

    fn archive(top: &[(&str, u64)], objects: Vec<Value>) -> Value {
        let top: Vec<(&str, Value)> = top.iter().map(|(name, place)| (*name, Value::Uid(*place))).collect();
        dict(&[
            ("$archiver", text("NSKeyedArchiver")),
            ("$version", Value::Int(100_000)),
            ("$top", dict(&top)),
            ("$objects", Value::Array([vec![text("$null")], objects].concat())),
        ])
    }

    fn read(document: &Value) -> Result<Value, ArchiveError> {
        resolve(document, &Limits::default())
    }

    #[test]
    fn foundation_classes_become_plain_values() {
        let document = archive(
            &[("root", 1)],
            vec![
                dict(&[
                    ("NS.keys", uids(&[2, 3, 4, 5, 6, 7, 8])),
                    ("NS.objects", uids(&[9, 10, 11, 12, 13, 14, 0])),
                    ("$class", Value::Uid(15)),
                ]),
                text("list"),
                text("when"),
                text("id"),
                text("url"),
                text("raw"),
                text("text"),
                text("nil"),
                dict(&[("NS.objects", uids(&[2, 3])), ("$class", Value::Uid(16))]),
                dict(&[("NS.time", Value::Real(0.0)), ("$class", Value::Uid(17))]),
                dict(&[("NS.uuidbytes", Value::Data((0..16).collect())), ("$class", Value::Uid(18))]),
                dict(&[
                    ("NS.base", Value::Uid(0)),
                    ("NS.relative", Value::Uid(20)),
                    ("$class", Value::Uid(19)),
                ]),
                dict(&[("NS.data", Value::Data(vec![1, 2])), ("$class", Value::Uid(21))]),
                dict(&[("NS.string", text("mutable")), ("$class", Value::Uid(22))]),
                class("NSMutableDictionary"),
                class("NSOrderedSet"),
                class("NSDate"),
                class("NSUUID"),
                class("NSURL"),
                text("https://example.org/"),
                class("NSMutableData"),
                class("NSMutableString"),
            ],
        );
        let root = read(&document).unwrap();
        let root = root.get("root").unwrap();
        assert_eq!(root.get("list"), Some(&Value::Array(vec![text("list"), text("when")])));
        assert_eq!(root.get("when").unwrap().as_date().unwrap().to_string(), "2001-01-01T00:00:00Z");
        assert_eq!(root.get("id").unwrap().as_str(), Some("00010203-0405-0607-0809-0A0B0C0D0E0F"));
        assert_eq!(root.get("url").unwrap().as_str(), Some("https://example.org/"));
        assert_eq!(root.get("raw").unwrap().as_data(), Some(&[1, 2][..]));
        assert_eq!(root.get("text").unwrap().as_str(), Some("mutable"));
        assert_eq!(root.get("nil"), Some(&Value::Null));
    }

    #[test]
    fn other_classes_keep_their_name_and_the_top_needs_no_root() {
        let document = archive(
            &[("A-UUID", 1), ("Index", 4)],
            vec![
                dict(&[("Name", Value::Uid(2)), ("Enabled", Value::Bool(true)), ("$class", Value::Uid(3))]),
                text("Filter"),
                class("NEConfiguration"),
                Value::Int(7),
            ],
        );
        let expected = dict(&[
            (
                "A-UUID",
                dict(&[
                    ("Name", text("Filter")),
                    ("Enabled", Value::Bool(true)),
                    ("$class", text("NEConfiguration")),
                ]),
            ),
            ("Index", Value::Int(7)),
        ]);
        assert_eq!(read(&document).unwrap(), expected);
    }

    #[test]
    fn a_subclass_is_read_as_what_it_descends_from() {
        let own = dict(&[
            ("$classname", text("WFSpecialDictionary")),
            ("$classes", Value::Array(vec![text("WFSpecialDictionary"), text("NSDictionary")])),
        ]);
        let object = dict(&[("NS.keys", uids(&[2])), ("NS.objects", uids(&[2])), ("$class", Value::Uid(3))]);
        let document = archive(&[("root", 1)], vec![object, text("k"), own]);
        assert_eq!(read(&document).unwrap().get("root").unwrap().get("k"), Some(&text("k")));
    }

    #[test]
    fn damage_costs_only_itself() {
        let document = archive(
            &[("far", u64::MAX), ("cycle", 1), ("uneven", 2), ("classless", 3), ("bad", 5)],
            vec![
                dict(&[("me", Value::Uid(1)), ("$class", Value::Uid(1))]),
                dict(&[("NS.keys", uids(&[4, 4])), ("NS.objects", uids(&[4])), ("$class", Value::Uid(6))]),
                dict(&[("x", Value::Bool(true)), ("$class", Value::Uid(99))]),
                text("k"),
                dict(&[("NS.time", text("soon")), ("$class", Value::Uid(7))]),
                class("NSDictionary"),
                class("NSDate"),
            ],
        );
        let root = read(&document).unwrap();
        assert_eq!(root.get("far"), Some(&Value::Null));
        assert_eq!(root.get("cycle").unwrap().get("me"), Some(&Value::Null));
        assert_eq!(root.get("uneven").unwrap().entries().len(), 2);
        assert_eq!(root.get("classless").unwrap().get("x"), Some(&Value::Bool(true)));
        assert_eq!(root.get("bad"), Some(&Value::Date(None)));
    }

    #[test]
    fn graphs_cannot_explode() {
        let levels: Vec<Value> = (2..42).map(|next| uids(&[next, next])).collect();
        assert!(matches!(read(&archive(&[("root", 1)], levels)), Err(ArchiveError::TooLarge(_))));
        let chain: Vec<Value> = (2..100_002).map(|next| uids(&[next])).collect();
        assert!(matches!(read(&archive(&[("root", 1)], chain)), Err(ArchiveError::TooLarge(_))));
        let mut big: Vec<Value> = (2..14).map(|next| uids(&[next, next])).collect();
        big.push(Value::Data(vec![0; 1 << 20]));
        assert!(matches!(read(&archive(&[("root", 1)], big)), Err(ArchiveError::TooLarge(_))));
    }

    #[test]
    fn other_lists_are_not_archives() {
        let without_roots = dict(&[("$objects", Value::Array(vec![])), ("$top", Value::Uid(1))]);
        for document in [Value::Null, without_roots, dict(&[])] {
            assert!(matches!(read(&document), Err(ArchiveError::NotAnArchive(_))), "{document:?}");
        }
    }

    proptest! {
        #[test]
        fn any_references_resolve_or_are_refused(links in proptest::collection::vec(proptest::collection::vec(0_u64..14, 0..5), 1..12)) {
            let names = ["NSDictionary", "NSArray", "NSURL", "NSString", "Other"];
            let mut objects: Vec<Value> = links
                .iter()
                .enumerate()
                .map(|(index, to)| dict(&[
                    ("NS.keys", uids(to)),
                    ("NS.objects", uids(to)),
                    ("NS.base", Value::Uid(to.first().copied().unwrap_or(0))),
                    ("NS.string", Value::Uid(to.last().copied().unwrap_or(0))),
                    ("$class", Value::Uid([13, 14, 15, 16, 17][index % 5])),
                ]))
                .collect();
            objects.resize(12, text("x"));
            objects.extend(names.map(class));
            let limits = Limits { nodes: 5_000, ..Limits::default() };
            drop(resolve(&archive(&[("root", 1)], objects), &limits));
        }
    }
}
