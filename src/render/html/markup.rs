//! Markup that evidence cannot forge. Text and the values that vary enter only through methods that escape them; tags
//! and attribute names are closed lists or constants of this program, links lead only into the page or to nothing, and a
//! script or style is one of two constants.

use super::policy::Inline;
use crate::speech::{Lang, Message};
use crate::text::is_hostile;

/// A page being written.
#[derive(Debug, Default)]
pub(super) struct Markup {
    out: String,
}

macro_rules! tags {
    ($($name:ident = $text:literal),+ $(,)?) => {
        /// The elements that a report uses.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub(super) enum Tag { $(#[doc = $text] $name),+ }

        impl Tag {
            const fn as_str(self) -> &'static str {
                match self { $(Self::$name => $text),+ }
            }
        }
    };
}

tags! {
    A = "a", Article = "article", Bdi = "bdi", Body = "body", Caption = "caption", Code = "code", Dd = "dd",
    Details = "details", Div = "div", Dl = "dl", Dt = "dt", Footer = "footer", H1 = "h1", H2 = "h2", H3 = "h3",
    H4 = "h4", Head = "head", Header = "header", Html = "html", Li = "li", Main = "main", Nav = "nav", Ol = "ol",
    P = "p", Path = "path", Section = "section", Span = "span", Strong = "strong", Summary = "summary", Svg = "svg",
    Table = "table", Tbody = "tbody", Td = "td", Th = "th", Thead = "thead", Title = "title", Tr = "tr", Ul = "ul",
}

/// An attribute. What varies has a variant of its own, so that nothing can become a link or a handler by accident.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Attribute<'a> {
    /// Name and value are constants of the program.
    Fixed(&'static str, &'static str),
    /// `class`.
    Class(&'static str),
    /// `id`.
    Id(&'a str),
    /// `aria-labelledby`.
    LabelledBy(&'a str),
    /// `aria-label`.
    Label(&'a str),
    /// A link to an element of this page.
    Jump(&'a str),
    /// The link that leaves the page for an empty one.
    Leave,
}

impl Markup {
    /// The page so far.
    pub(super) fn finish(self) -> String {
        self.out
    }

    /// Whether nothing was written.
    pub(super) fn is_empty(&self) -> bool {
        self.out.is_empty()
    }

    /// Appends what was written apart.
    pub(super) fn append(&mut self, other: &Self) {
        self.out.push_str(&other.out);
    }

    /// The line that makes browsers read the page by the standard.
    pub(super) fn doctype(&mut self) {
        self.out.push_str("<!doctype html>\n");
    }

    /// An element with what `inside` writes.
    pub(super) fn element(&mut self, tag: Tag, attributes: &[Attribute<'_>], inside: impl FnOnce(&mut Self)) {
        self.open(tag.as_str(), attributes);
        inside(self);
        self.out.push_str("</");
        self.out.push_str(tag.as_str());
        self.out.push('>');
        if !matches!(tag, Tag::A | Tag::Bdi | Tag::Code | Tag::Path | Tag::Span | Tag::Strong | Tag::Svg) {
            self.out.push('\n');
        }
    }

    /// An element with nothing but text.
    pub(super) fn line(&mut self, tag: Tag, attributes: &[Attribute<'_>], text: &str) {
        self.element(tag, attributes, |page| page.text(text));
    }

    /// Text, escaped. What a sentence of a language that runs from right to left isolates becomes an element that
    /// isolates, and English wording inside another language one that says so; [`crate::speech`] puts such characters around
    /// values and takes them out of the values themselves.
    pub(super) fn text(&mut self, text: &str) {
        let mut open = 0_usize;
        for part in text.split_inclusive(['\u{2066}', '\u{2068}', '\u{2069}']) {
            let (inside, isolate) = match part.strip_suffix(['\u{2066}', '\u{2068}', '\u{2069}']) {
                Some(inside) => (inside, part.chars().next_back()),
                None => (part, None),
            };
            escape(inside, &mut self.out);
            match isolate {
                Some('\u{2068}') => {
                    open = open.saturating_add(1);
                    self.out.push_str("<bdi>");
                }
                Some('\u{2066}') => {
                    open = open.saturating_add(1);
                    self.out.push_str("<bdi lang=\"en\" dir=\"ltr\">");
                }
                Some(_) if open > 0 => {
                    open = open.saturating_sub(1);
                    self.out.push_str("</bdi>");
                }
                _ => {}
            }
        }
        for _ in 0..open {
            self.out.push_str("</bdi>");
        }
    }

    /// Text that came from a phone or a file name, kept from reordering what stands around it.
    pub(super) fn evidence(&mut self, text: &str) {
        self.element(Tag::Bdi, &[], |page| escape(text, &mut page.out));
    }

    /// A sentence that may hold such text, or the English words of a library, kept the same way as a whole.
    pub(super) fn told(&mut self, says: &Message, lang: Lang) {
        self.element(Tag::Bdi, &[], |page| page.text(&lang.say_marked(says)));
    }

    /// An identifier, a path or a value as the machine wrote it.
    pub(super) fn code(&mut self, text: &str) {
        self.element(Tag::Code, &[Attribute::Fixed("dir", "ltr")], |page| escape(text, &mut page.out));
    }

    /// The same for a sentence that names such values.
    pub(super) fn said_code(&mut self, text: &str) {
        self.line(Tag::Code, &[Attribute::Fixed("dir", "ltr")], text);
    }

    /// A line of the head: `<meta name="..." content="...">`.
    pub(super) fn meta(&mut self, kind: &'static str, name: &'static str, content: &str) {
        self.out.push_str("<meta");
        self.attribute(kind, name);
        if !content.is_empty() {
            self.attribute("content", content);
        }
        self.out.push_str(">\n");
    }

    /// The style or the script of the page, unescaped: both are constants whose hashes stand in the policy.
    pub(super) fn inline(&mut self, inline: Inline) {
        let tag = inline.tag();
        self.open(tag, &[]);
        self.out.push_str(&inline.content());
        self.out.push_str("</");
        self.out.push_str(tag);
        self.out.push_str(">\n");
    }

    fn open(&mut self, tag: &'static str, attributes: &[Attribute<'_>]) {
        self.out.push('<');
        self.out.push_str(tag);
        for attribute in attributes {
            match attribute {
                Attribute::Fixed(name, value) => self.attribute(name, value),
                Attribute::Class(value) => self.attribute("class", value),
                Attribute::Id(value) => self.attribute("id", value),
                Attribute::LabelledBy(value) => self.attribute("aria-labelledby", value),
                Attribute::Label(value) => self.attribute("aria-label", value),
                Attribute::Jump(id) => self.attribute("href", &format!("#{id}")),
                Attribute::Leave => self.attribute("href", "about:blank"),
            }
        }
        self.out.push('>');
    }

    fn attribute(&mut self, name: &'static str, value: &str) {
        self.out.push(' ');
        self.out.push_str(name);
        self.out.push_str("=\"");
        escape(value, &mut self.out);
        self.out.push('"');
    }
}

/// Text as HTML shows it, inside an element or a quoted attribute. Characters that hide or reorder text become visible,
/// whatever was done to them before.
fn escape(text: &str, out: &mut String) {
    for c in text.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            c if is_hostile(c) => out.extend(c.escape_unicode()),
            c => out.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_and_values_are_escaped() {
        let mut page = Markup::default();
        let evil = "\"><script>alert('1')</script>&\u{202e}\n";
        page.element(Tag::P, &[Attribute::Id(evil)], |page| page.evidence(evil));
        let inert = "&quot;&gt;&lt;script&gt;alert(&#39;1&#39;)&lt;/script&gt;&amp;\\u{202e}\\u{a}";
        assert_eq!(page.finish(), format!("<p id=\"{inert}\"><bdi>{inert}</bdi></p>\n"));
    }

    #[test]
    fn isolates_become_elements_and_stay_balanced() {
        let mut page = Markup::default();
        page.text("a \u{2068}<b>\u{2069} c \u{2069}d \u{2068}e");
        assert_eq!(page.finish(), "a <bdi>&lt;b&gt;</bdi> c d <bdi>e</bdi>");
    }

    #[test]
    fn english_wording_is_set_off_in_every_other_language() {
        let says = Message::new("why-archive").said("why", Message::technical("no <end>\u{2069}"));
        for lang in Lang::ALL {
            let mut page = Markup::default();
            page.told(&says, *lang);
            let text = page.finish();
            let set_off = text.contains("<bdi lang=\"en\" dir=\"ltr\">no &lt;end&gt;\\u{2069}</bdi>");
            assert_eq!(set_off, *lang != Lang::En, "{text}");
            assert_eq!(text.matches("<bdi").count(), text.matches("</bdi>").count(), "{text}");
        }
    }

    #[test]
    fn links_stay_in_the_page() {
        let mut page = Markup::default();
        page.line(Tag::A, &[Attribute::Jump("x")], "x");
        page.line(Tag::A, &[Attribute::Leave], "y");
        assert_eq!(page.finish(), "<a href=\"#x\">x</a><a href=\"about:blank\">y</a>");
    }
}
