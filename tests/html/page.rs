//! A strict reader of the pages: whatever it does not expect fails the test.

/// An element with its attributes and the text in it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Element {
    pub(crate) tag: String,
    pub(crate) attributes: Vec<(String, String)>,
    /// Text inside it and its children, unescaped.
    pub(crate) text: String,
    /// Tags around it, outermost first.
    pub(crate) inside: Vec<String>,
}

impl Element {
    pub(crate) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(n, _)| n == name).map(|(_, value)| value.as_str())
    }

    pub(crate) fn has_class(&self, class: &str) -> bool {
        self.attribute("class").is_some_and(|all| all.split(' ').any(|one| one == class))
    }

    /// Tag and names of the attributes, and the values that no evidence may change.
    pub(crate) fn shape(&self) -> String {
        format!("{} {} {:?}", self.inside.join(" "), self.tag, self.attributes)
    }
}

const ENTITIES: &[(&str, char)] =
    &[("&amp;", '&'), ("&lt;", '<'), ("&gt;", '>'), ("&quot;", '"'), ("&#39;", '\'')];

fn unescape(text: &str) -> String {
    assert!(!text.contains(['<', '>', '"', '\'']), "unescaped: {text}");
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('&') {
        out.push_str(&rest[..at]);
        rest = &rest[at..];
        let (entity, c) =
            ENTITIES.iter().find(|(e, _)| rest.starts_with(e)).unwrap_or_else(|| panic!("{rest}"));
        out.push(*c);
        rest = &rest[entity.len()..];
    }
    out.push_str(rest);
    out
}

/// The elements in the order of their opening tags.
pub(crate) fn parse(html: &str) -> Vec<Element> {
    let mut rest = html.strip_prefix("<!doctype html>\n").expect("a doctype");
    let mut elements: Vec<Element> = Vec::new();
    let mut open: Vec<usize> = Vec::new();
    while !rest.is_empty() {
        if let Some(after) = rest.strip_prefix("</") {
            let (tag, after) = after.split_once('>').expect("an end tag ends");
            let index = open.pop().expect("an end tag has a start");
            assert_eq!(elements[index].tag, tag, "tags cross");
            rest = after;
        } else if let Some(after) = rest.strip_prefix('<') {
            let (mut element, after) = start_tag(after);
            element.inside = open.iter().map(|index| elements[*index].tag.clone()).collect();
            rest = after;
            if element.tag == "style" || element.tag == "script" {
                let (content, after) = rest.split_once(&format!("</{}>", element.tag)).expect("it ends");
                content.clone_into(&mut element.text);
                elements.push(element);
                rest = after;
            } else {
                let void = element.tag == "meta";
                elements.push(element);
                if !void {
                    open.push(elements.len() - 1);
                }
            }
        } else {
            let end = rest.find('<').expect("the page ends with a tag or a line end");
            // Quotes may stand bare in text by the standard; ours are escaped there too.
            let text = unescape(&rest[..end]);
            for index in &open {
                elements[*index].text.push_str(&text);
            }
            rest = if rest[end..].trim().is_empty() { "" } else { &rest[end..] };
        }
        if rest.trim().is_empty() {
            break;
        }
    }
    assert!(open.is_empty(), "unclosed: {open:?}");
    elements
}

fn start_tag(text: &str) -> (Element, &str) {
    let end = text.find(|c: char| !c.is_ascii_alphanumeric()).expect("a tag ends");
    let tag = text[..end].to_owned();
    assert!(!tag.is_empty(), "no tag: {text}");
    let mut rest = &text[end..];
    let mut attributes = Vec::new();
    loop {
        if let Some(after) = rest.strip_prefix('>') {
            let element = Element { tag, attributes, text: String::new(), inside: Vec::new() };
            return (element, after);
        }
        let after = rest.strip_prefix(' ').unwrap_or_else(|| panic!("in <{tag}: {rest}"));
        let (name, after) = after.split_once("=\"").expect("a value in quotes");
        assert!(name.chars().all(|c| c.is_ascii_alphabetic() || c == '-'), "attribute {name}");
        let (value, after) = after.split_once('"').expect("a value ends");
        attributes.push((name.to_owned(), unescape(value)));
        rest = after;
    }
}
