//! Lists of hashes as `sha256sum` writes and checks them: hash, two spaces, path. A path with a backslash or a line break
//! is escaped, and its line then begins with a backslash.

use std::fmt::Write as _;

/// A line: SHA-256 in lower-case hex, and path.
pub(super) type Sum = (String, String);

/// The list, in the order given.
pub(super) fn write<'a>(sums: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let mut out = String::new();
    for (hash, path) in sums {
        let special = path.contains(['\\', '\n', '\r']);
        let mark = if special { "\\" } else { "" };
        let path = if special {
            path.replace('\\', "\\\\").replace('\n', "\\n").replace('\r', "\\r")
        } else {
            path.to_owned()
        };
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{mark}{hash}  {path}");
    }
    out
}

/// The lines of a list; `Err` tells the first that is none, counted from 1.
pub(super) fn read(text: &str) -> Result<Vec<Sum>, usize> {
    text.lines().enumerate().map(|(index, line)| sum(line).ok_or_else(|| index.saturating_add(1))).collect()
}

fn sum(line: &str) -> Option<Sum> {
    let (special, line) = line.strip_prefix('\\').map_or((false, line), |rest| (true, rest));
    let (hash, path) = line.split_once("  ")?;
    let hex = hash.len() == 64 && hash.bytes().all(|byte| matches!(byte, b'0'..=b'9' | b'a'..=b'f'));
    let path = if special { unescaped(path)? } else { path.to_owned() };
    (hex && !path.is_empty()).then(|| (hash.to_owned(), path))
}

fn unescaped(path: &str) -> Option<String> {
    let mut out = String::new();
    let mut chars = path.chars();
    while let Some(c) = chars.next() {
        out.push(match c {
            '\\' => match chars.next()? {
                'n' => '\n',
                'r' => '\r',
                '\\' => '\\',
                _ => return None,
            },
            other => other,
        });
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lists_are_read_as_they_are_written() {
        let hash = "a".repeat(64);
        let paths = ["a b/c", "back\\slash", "line\nbreak\r", "  two"];
        let text = write(paths.iter().map(|path| (hash.as_str(), *path)));
        assert!(text.contains(&format!("\\{hash}  back\\\\slash\n")));
        let read = read(&text).unwrap();
        assert_eq!(read.iter().map(|(_, path)| path.as_str()).collect::<Vec<_>>(), paths);
    }

    #[test]
    fn what_is_no_line_is_named() {
        let good = format!("{}  x\n", "0".repeat(64));
        for bad in ["x", "zz  y", &format!("{}  ", "0".repeat(64)), &format!("\\{}  a\\q", "0".repeat(64))] {
            assert_eq!(read(&format!("{good}{bad}\n")), Err(2), "{bad}");
        }
    }
}
