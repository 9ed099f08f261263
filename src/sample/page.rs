//! Lines of text under construction.

use std::fmt::Display;

/// A growing text of LF-terminated lines.
#[derive(Debug, Default, Clone)]
pub(crate) struct Page(String);

impl Page {
    /// Adds one line.
    pub(crate) fn line(&mut self, text: impl Display) {
        self.0.push_str(&text.to_string());
        self.0.push('\n');
    }

    /// Adds each of the lines.
    pub(crate) fn lines<T: Display>(&mut self, texts: impl IntoIterator<Item = T>) {
        for text in texts {
            self.line(text);
        }
    }

    /// Adds a whole page.
    pub(crate) fn page(&mut self, other: &Self) {
        self.0.push_str(&other.0);
    }

    /// The text as bytes.
    pub(crate) fn into_bytes(self) -> Vec<u8> {
        self.0.into_bytes()
    }
}
