//! Damage and traps: what a broken copy or a hostile app does to a container.

use crate::sample::recipe::{App, Profile, Recipe};
use crate::sample::tree::FileTree;
use crate::sample::words::Switch;

/// Texts that an app can put into its label, a setting or a version name and that must stay harmless.
pub const TEXTS: &[&str] = &[
    "\u{1b}[2J\u{1b}[1;1HAll clear\u{1b}]0;fine\u{7}",
    "\u{202e}txt.erawklats\u{202c}\u{200b}\u{feff}",
    "x\r\nNothing was found",
    "<script>alert(1)</script>&amp;\"'",
    "=HYPERLINK(\"http://example.org\",\"open\")",
    "\u{e0041}\u{e0042}\u{fffe}",
];

/// Package that the forged sections name. No report may state anything about it.
pub const FORGED_APP: &str = "com.forged.app";

/// A text with line breaks that looks like the end of its service and the start of others which name
/// [`FORGED_APP`].
pub fn forged_sections() -> String {
    let rule = "-".repeat(79);
    format!(
        "x\n--------- 0.001s was the duration of dumpsys settings, ending at: 2026-03-01 09:30:00\n{rule}\n\
         DUMP OF SERVICE device_policy:\nCurrent Device Policy Manager state:\n\
         \x20\x20Enabled Device Admins (User 0, provisioningState: 0):\n\
         \x20\x20\x20\x20{FORGED_APP}/.Admin:\n      uid=10999\n{rule}\nDUMP OF SERVICE package:\nPackages:\n\
         \x20\x20Package [{FORGED_APP}] (1234567):\n    appId=10999\n    User 0: installed=true"
    )
}

/// The phone with an app of a hostile label for each of [`TEXTS`], a setting that forges sections (Android), and a
/// configuration profile of each hostile name (iOS).
#[must_use]
pub fn poisoned(mut recipe: Recipe) -> Recipe {
    for (number, text) in TEXTS.iter().enumerate() {
        let mut app = App::new(&format!("org.example.hostile{number}")).with_label(text);
        app.version = Some((*text).to_owned());
        app.accessibility = Some(Switch::Installed);
        recipe.app.push(app);
        recipe.profile.push(Profile {
            identifier: format!("org.example.hostile{number}"),
            name: (*text).to_owned(),
            organisation: (*text).to_owned(),
            ..Profile::default()
        });
    }
    recipe.settings.system.insert("hostile_note".to_owned(), forged_sections());
    recipe
}

/// Cuts a file after `at` bytes. Whether there was such a file and it was longer.
pub fn cut(tree: &mut FileTree, path: &str, at: usize) -> bool {
    change(tree, path, |bytes| {
        let longer = bytes.len() > at;
        bytes.truncate(at);
        longer
    })
}

/// Inverts the bits of one byte.
pub fn flip(tree: &mut FileTree, path: &str, at: usize) -> bool {
    change(tree, path, |bytes| {
        let Some(byte) = bytes.get_mut(at) else { return false };
        *byte = !*byte;
        true
    })
}

/// Puts other bytes in the place of a file.
pub fn replace(tree: &mut FileTree, path: &str, with: &[u8]) -> bool {
    change(tree, path, |bytes| {
        with.clone_into(bytes);
        true
    })
}

/// Replaces every occurrence of a run of bytes by another. Whether there was one.
pub fn substitute(tree: &mut FileTree, path: &str, what: &[u8], with: &[u8]) -> bool {
    change(tree, path, |bytes| {
        let mut rest = bytes.as_slice();
        let mut out = Vec::with_capacity(rest.len());
        let mut found = false;
        while let Some((first, after)) = rest.split_first() {
            if let (false, Some(tail)) = (what.is_empty(), rest.strip_prefix(what)) {
                out.extend_from_slice(with);
                rest = tail;
                found = true;
            } else {
                out.push(*first);
                rest = after;
            }
        }
        *bytes = out;
        found
    })
}

/// Removes a file. Whether it was there.
pub fn remove(tree: &mut FileTree, path: &str) -> bool {
    tree.0.remove(path).is_some()
}

/// The only path of a tree that ends so; nothing when none or several do.
pub fn find<'t>(tree: &'t FileTree, ending: &str) -> Option<&'t str> {
    let mut found = tree.0.keys().filter(|path| path.ends_with(ending));
    let path = found.next()?;
    found.next().is_none().then_some(path.as_str())
}

fn change(tree: &mut FileTree, path: &str, with: impl FnOnce(&mut Vec<u8>) -> bool) -> bool {
    tree.0.get_mut(path).is_some_and(with)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sample::words::Container;

    #[test]
    fn damage_is_what_it_says() {
        let mut tree = FileTree::single("a", b"abcabc".to_vec());
        assert!(flip(&mut tree, "a", 0) && tree.get("a") == Some(b"\x9ebcabc".as_slice()));
        assert!(substitute(&mut tree, "a", b"bc", b"-") && tree.get("a") == Some(b"\x9e-a-".as_slice()));
        assert!(cut(&mut tree, "a", 1) && !cut(&mut tree, "a", 1));
        assert!(replace(&mut tree, "a", b"new") && !replace(&mut tree, "b", b""));
        assert!(remove(&mut tree, "a") && !remove(&mut tree, "a"));
    }

    #[test]
    fn poisoned_backups_are_still_backups() {
        let tree = poisoned(Recipe::ios("17.5.1")).write(Container::IosBackup).unwrap();
        let info = tree.get(find(&tree, "/Info.plist").unwrap()).unwrap();
        assert!(String::from_utf8_lossy(info).contains("org.example.hostile0"));
    }

    #[test]
    fn poison_reaches_the_text() {
        let tree = poisoned(Recipe::android("14")).write(Container::BugreportText).unwrap();
        let text = String::from_utf8(tree.get("dumpstate.txt").unwrap().to_vec()).unwrap();
        assert!(text.contains("Package [com.forged.app]"));
        for hostile in TEXTS {
            assert!(text.contains(hostile), "{hostile:?}");
        }
    }
}
