//! YAML as a small tree: texts, lists and maps, bounded in depth and size. Aliases are refused: they can blow a few bytes
//! up to gigabytes.

use saphyr_parser::{Event, Parser};

/// Deepest nesting.
const DEPTH: usize = 16;

/// Most nodes.
const NODES: usize = 1_000_000;

/// A node.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Node {
    /// A text, a number, or nothing.
    Text(String),
    /// A list.
    List(Vec<Node>),
    /// Keys that are texts, in the order of the file.
    Map(Vec<(String, Node)>),
}

impl Node {
    /// The value of a key of a map.
    pub(super) fn get(&self, key: &str) -> Option<&Self> {
        let Self::Map(entries) = self else { return None };
        entries.iter().find(|(name, _)| name == key).map(|(_, node)| node)
    }

    /// The text itself.
    pub(super) fn text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The texts of a list, or the one text that stands in the place of a list.
    pub(super) fn texts(&self) -> Vec<&str> {
        match self {
            Self::Text(text) if text.is_empty() || text == "~" || text == "null" => Vec::new(),
            Self::Text(text) => vec![text],
            Self::List(items) => items.iter().filter_map(Self::text).collect(),
            Self::Map(_) => Vec::new(),
        }
    }
}

/// A list or map that is not closed yet.
enum Open {
    List(Vec<Node>),
    Map(Vec<(String, Node)>, Option<String>),
}

/// Reads the first document of a text.
pub(super) fn parse(text: &str) -> Result<Node, String> {
    let mut open: Vec<Open> = Vec::new();
    let mut nodes = 0_usize;
    for event in Parser::new_from_str(text) {
        let (event, place) = event.map_err(|error| error.to_string())?;
        let line = place.start.line();
        nodes = nodes.saturating_add(1);
        if nodes > NODES || open.len() > DEPTH {
            return Err(format!("line {line}: more than {NODES} values or {DEPTH} levels"));
        }
        let done = match event {
            Event::Alias(_) => return Err(format!("line {line}: aliases are not read")),
            Event::Scalar(text, ..) => Node::Text(text.into_owned()),
            Event::SequenceStart(..) => {
                open.push(Open::List(Vec::new()));
                continue;
            }
            Event::MappingStart(..) => {
                open.push(Open::Map(Vec::new(), None));
                continue;
            }
            Event::SequenceEnd | Event::MappingEnd => match open.pop() {
                Some(Open::List(items)) => Node::List(items),
                Some(Open::Map(entries, _)) => Node::Map(entries),
                None => return Err(format!("line {line}: something ends that did not begin")),
            },
            _ => continue,
        };
        match open.last_mut() {
            None => return Ok(done),
            Some(Open::List(items)) => items.push(done),
            Some(Open::Map(entries, key)) => match (key.take(), done) {
                (Some(name), value) => entries.push((name, value)),
                (None, Node::Text(name)) => *key = Some(name),
                (None, _) => return Err(format!("line {line}: a key that is no text")),
            },
        }
    }
    Err("it ends before it begins".to_owned())
}
