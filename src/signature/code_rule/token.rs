//! The words and marks of a file with rules for code. Enough of the language of YARA for the part of it that is allowed.

use std::ops::Range;

/// What a piece of the text is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// A name, a keyword or a number.
    Word(String),
    /// The name of a pattern, `$` included; ends with `*` where it means several.
    Pattern(String),
    /// A text in quotes, without them and with its escapes resolved.
    Text(String),
    /// Anything else: one mark, or `==`.
    Mark(String),
}

/// A piece of the text and its bytes there.
pub(super) type Placed = (Token, Range<usize>);

/// What cannot be read, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Unread {
    /// Its bytes.
    pub(super) span: Range<usize>,
    /// What is wrong.
    pub(super) why: String,
}

/// Goes through the text of a file.
pub(super) struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Reader<'t> {
    pub(super) fn new(text: &'t str) -> Self {
        Self { text, at: 0 }
    }

    /// Byte at which the next piece begins, remarks and blanks passed over.
    ///
    /// # Errors
    /// [`Unread`] for a remark without an end.
    pub(super) fn start(&mut self) -> Result<usize, Unread> {
        loop {
            let rest = self.rest();
            let blank = rest.len().saturating_sub(rest.trim_start().len());
            self.at = self.at.saturating_add(blank);
            let rest = self.rest();
            let skip = if rest.starts_with("//") {
                rest.find('\n').unwrap_or(rest.len())
            } else if rest.starts_with("/*") {
                let end = rest.find("*/").ok_or_else(|| self.unread(2, "the remark has no end"))?;
                end.saturating_add(2)
            } else {
                return Ok(self.at);
            };
            self.at = self.at.saturating_add(skip);
        }
    }

    /// The next piece; nothing at the end of the text.
    ///
    /// # Errors
    /// [`Unread`] for what is no piece of the language.
    pub(super) fn next(&mut self) -> Result<Option<Placed>, Unread> {
        let start = self.start()?;
        let rest = self.rest();
        let Some(first) = rest.chars().next() else { return Ok(None) };
        let token = if is_word(first) {
            Token::Word(self.take(word(rest)))
        } else if first == '$' {
            let name = rest.strip_prefix('$').map_or(0, word).saturating_add(1);
            let star = usize::from(rest.get(name..).is_some_and(|more| more.starts_with('*')));
            Token::Pattern(self.take(name.saturating_add(star)))
        } else if first == '"' {
            Token::Text(self.quoted()?)
        } else if first.is_ascii() {
            Token::Mark(self.take(if rest.starts_with("==") { 2 } else { 1 }))
        } else {
            return Err(self.unread(first.len_utf8(), "only ASCII is allowed outside of remarks"));
        };
        Ok(Some((token, start..self.at)))
    }

    /// Everything up to the next `}`, which is passed over; for patterns in hexadecimal digits.
    ///
    /// # Errors
    /// [`Unread`] when there is none.
    pub(super) fn braced(&mut self) -> Result<&'t str, Unread> {
        let rest = self.rest();
        let end = rest.find('}').ok_or_else(|| self.unread(1, "the pattern has no end"))?;
        self.at = self.at.saturating_add(end).saturating_add(1);
        Ok(rest.get(..end).unwrap_or_default())
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn take(&mut self, bytes: usize) -> String {
        let piece = self.rest().get(..bytes).unwrap_or_default().to_owned();
        self.at = self.at.saturating_add(bytes);
        piece
    }

    fn unread(&self, bytes: usize, why: &str) -> Unread {
        Unread { span: self.at..self.at.saturating_add(bytes), why: why.to_owned() }
    }

    /// A text in quotes. Only printable ASCII, and the escapes `\"`, `\\`, `\n` and `\t`.
    fn quoted(&mut self) -> Result<String, Unread> {
        let (mut text, mut escaped) = (String::new(), false);
        for (at, c) in self.rest().char_indices().skip(1) {
            let here = self.at.saturating_add(at);
            let wrong =
                |why: &str| Unread { span: here..here.saturating_add(c.len_utf8()), why: why.to_owned() };
            match (escaped, c) {
                (true, '"' | '\\') => text.push(c),
                (true, 'n') => text.push('\n'),
                (true, 't') => text.push('\t'),
                (true, _) => return Err(wrong("no such escape is allowed")),
                (false, '"') => {
                    self.at = here.saturating_add(1);
                    return Ok(text);
                }
                (false, '\\') => {}
                (false, ' '..='~') => text.push(c),
                (false, _) => return Err(wrong("a text holds printable ASCII and ends on its line")),
            }
            escaped = !escaped && c == '\\';
        }
        Err(self.unread(1, "the text has no end"))
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_'
}

fn word(text: &str) -> usize {
    text.find(|c| !is_word(c)).unwrap_or(text.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn all(text: &str) -> Result<Vec<Token>, Unread> {
        let mut reader = Reader::new(text);
        let mut tokens = Vec::new();
        while let Some((token, span)) = reader.next()? {
            assert!(span.start < span.end && span.end <= text.len());
            tokens.push(token);
        }
        Ok(tokens)
    }

    #[test]
    fn names_numbers_texts_and_marks_are_told_apart() {
        let tokens = all("rule a1 // no\n /* } */ $s* = \"x\\\"\\\\\\n\" 0x0a == }").unwrap();
        let (word, mark) = (|text: &str| Token::Word(text.into()), |text: &str| Token::Mark(text.into()));
        let wanted = [
            word("rule"),
            word("a1"),
            Token::Pattern("$s*".into()),
            mark("="),
            Token::Text("x\"\\\n".into()),
            word("0x0a"),
            mark("=="),
            mark("}"),
        ];
        assert_eq!(tokens, wanted);
    }

    #[test]
    fn what_is_no_piece_of_the_language_is_told_with_its_place() {
        for (text, at) in [("a /* b", 2), ("a \"b", 2), ("\"a\nb\"", 2), ("\"\\x41\"", 2), ("a\u{430}", 1)] {
            assert_eq!(all(text).unwrap_err().span.start, at, "{text:?}");
        }
    }
}
