//! The system's own files, as XML or binary XML: reading them whole, and naming places in them.

use crate::artifact::{Emitter, Input, ParseError};
use crate::decode::xml::{Document, Element, parse_any};
use crate::model::At;
use crate::speech::{Message, Tell};

/// Reads the document. What became of its end is told by [`end`], once the parser has stated what is there.
pub(super) fn document(input: &Input<'_>) -> Result<Document, ParseError> {
    parse_any(input.bytes, input.limits).map_err(|error| ParseError::new(error.tell()))
}

/// The result of a parser whose facts are stated: an error where the document breaks off or is another one.
pub(super) fn end(document: &Document, known: bool, out: &mut Emitter<'_>) -> Result<(), ParseError> {
    for note in &document.notes {
        out.gap(None, note.clone());
    }
    match (&document.cut, known) {
        (Some(why), _) => Err(ParseError::new(Message::new("why-read-only-part").told("why", &why))),
        (None, true) => Ok(()),
        (None, false) => {
            let name = document.roots.first().map_or("", |root| &*root.name);
            let name = crate::text::printable(name);
            Err(ParseError::new(Message::new("why-another-kind-document").put("name", name)))
        }
    }
}

/// The place of an element: its line, or in binary documents the key that tells it from its neighbours.
pub(super) fn place(element: &Element, key: &str) -> At {
    match element.line {
        Some(line) => At::Line(line),
        None => {
            At::Key(format!("{}/{}", element.name, crate::text::clip(key, crate::text::QUOTE_CHARS)).into())
        }
    }
}

/// The Android user in a path such as `android/system/users/10/settings_secure.xml` or `android/misc_de/0/...`: the
/// first part that is a number.
pub(super) fn user_of(path: &str) -> Option<u32> {
    path.split('/').find_map(|part| part.strip_suffix(".xml").unwrap_or(part).parse().ok())
}

/// A truth value as Android writes it; older versions write 1 and 0.
pub(super) fn truth(value: &str) -> Option<bool> {
    match value {
        "true" | "1" => Some(true),
        "false" | "0" => Some(false),
        _ => None,
    }
}

/// Every element of a document in order, without recursion.
pub(super) fn walk<'d>(roots: &'d [Element], mut visit: impl FnMut(&'d Element)) {
    let mut open: Vec<&Element> = roots.iter().rev().collect();
    while let Some(element) = open.pop() {
        visit(element);
        open.extend(element.children.iter().rev());
    }
}

#[cfg(test)]
pub(super) mod tests {
    use super::*;
    use crate::artifact::Artifact;
    use crate::bounds::Limits;
    use crate::model::Fact;

    /// What a parser states of a text, its result, and everything else it said.
    pub(in crate::artifact::android) fn read(
        parser: &dyn Artifact,
        path: &str,
        bytes: &[u8],
    ) -> (Vec<Fact>, Result<(), ParseError>, String) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path, bytes, first_line: 1, wal: None, limits: &limits };
        let result = parser.parse(&input, &mut out);
        (out.facts().iter().map(|(fact, _)| fact.clone()).collect(), result, format!("{out:?}"))
    }

    /// Reads a text cut at every byte: nothing panics, and no cut text passes as whole.
    pub(in crate::artifact::android) fn cut_everywhere(parser: &dyn Artifact, path: &str, text: &str) {
        let whole = read(parser, path, text.as_bytes());
        assert!(whole.1.is_ok(), "{:?}", whole.1);
        for end in 0..text.trim_end().len() {
            let (facts, result, _) = read(parser, path, &text.as_bytes()[..end]);
            assert!(result.is_err(), "{end} of {}", text.len());
            assert!(facts.len() <= whole.0.len());
        }
    }

    #[test]
    fn users_are_numbers_in_the_path() {
        assert_eq!(user_of("android/system/users/10/settings_secure.xml"), Some(10));
        assert_eq!(user_of("android/system/users/10.xml"), Some(10));
        assert_eq!(user_of("android/misc_de/0/apexdata/x/roles.xml"), Some(0));
        assert_eq!(user_of("android/system/packages.xml"), None);
    }
}
