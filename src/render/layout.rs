//! Wrapping and columns for a terminal. Widths are in columns, not bytes; evidence text arrives escaped.

use crate::text::width;

/// Wraps `text` into lines of at most `columns` columns. Words longer than a line are broken.
pub fn wrap(text: &str, columns: usize) -> Vec<String> {
    let columns = columns.max(8);
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split_whitespace() {
        let mut word = word;
        loop {
            let gap = usize::from(!line.is_empty());
            if width(&line).saturating_add(gap).saturating_add(width(word)) <= columns {
                if gap == 1 {
                    line.push(' ');
                }
                line.push_str(word);
                break;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
                continue;
            }
            let (head, tail) = split_at_width(word, columns);
            lines.push(head.to_owned());
            word = tail;
            if word.is_empty() {
                break;
            }
        }
    }
    if !line.is_empty() || lines.is_empty() {
        lines.push(line);
    }
    lines
}

/// The longest head of `word` that fits, at least one character, and the rest.
fn split_at_width(word: &str, columns: usize) -> (&str, &str) {
    let mut used = 0_usize;
    for (at, c) in word.char_indices() {
        let mut buffer = [0_u8; 4];
        used = used.saturating_add(width(c.encode_utf8(&mut buffer)));
        if used > columns && at > 0 {
            return word.split_at_checked(at).unwrap_or((word, ""));
        }
    }
    (word, "")
}

/// A paragraph whose first line begins with `label` and whose other lines are indented as far.
pub fn labelled(indent: usize, label: &str, label_width: usize, text: &str, columns: usize) -> String {
    let left = indent.saturating_add(label_width);
    let mut out = String::new();
    for (index, line) in wrap(text, columns.saturating_sub(left)).iter().enumerate() {
        let head = if index == 0 { pad(label, label_width) } else { " ".repeat(label_width) };
        out.push_str(format!("{}{head}{line}", " ".repeat(indent)).trim_end());
        out.push('\n');
    }
    out
}

/// `text` filled with spaces up to `columns`; never cut.
pub fn pad(text: &str, columns: usize) -> String {
    let missing = columns.saturating_sub(width(text));
    format!("{text}{}", " ".repeat(missing))
}

/// `left` and `right` on one line when both fit, else on two.
pub fn spread(indent: usize, left: &str, right: &str, columns: usize) -> String {
    let used = indent.saturating_add(width(left)).saturating_add(width(right));
    if right.is_empty() {
        format!("{}{left}\n", " ".repeat(indent))
    } else if used.saturating_add(2) <= columns {
        format!("{}{left}{}{right}\n", " ".repeat(indent), " ".repeat(columns.saturating_sub(used)))
    } else {
        format!("{}{left}\n{}{right}\n", " ".repeat(indent), " ".repeat(indent))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_is_wider_than_asked() {
        let text = "An app that is sold for watching someone in secret 漢字漢字漢字漢字漢字漢字 is_a_very_long_identifier.with.parts";
        for columns in [10, 20, 33, 80] {
            for line in wrap(text, columns) {
                assert!(width(&line) <= columns, "{line:?} is wider than {columns}");
            }
        }
    }

    #[test]
    fn labels_hang() {
        assert_eq!(labelled(2, "a", 4, "one two three", 14), "  a   one two\n      three\n");
    }
}
