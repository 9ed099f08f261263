//! The APKs below `/data/app`: installed ones, and those that a removed app left behind.

use std::collections::{BTreeMap, BTreeSet};

use super::names::is_mirror;
use super::store::{FileStore, Packages, Place};
use crate::bounds::{Limits, len64};
use crate::model::{Outcome, Surface};
use crate::speech::Message;
use crate::text::matches_pattern;

/// Where APKs lie below `/data`: a file of its own (Android 4), a folder (5 to 10), a folder in a random one (11 and
/// later).
pub(super) const PATTERNS: &[&str] = &["app/*.apk", "app/*/*.apk", "app/*/*/*.apk"];

/// APKs by their path below `/data`.
#[derive(Debug, Default)]
pub(super) struct Apks {
    found: BTreeMap<String, Place>,
    /// APKs that there was no room for.
    left_out: u64,
}

/// Whether a name may be that of an APK of an app, wherever `/data` turns out to begin.
pub(super) fn may_be(name: &str) -> bool {
    let ends = name.get(name.len().saturating_sub(4)..).is_some_and(|end| end == ".apk");
    ends && !is_mirror(name)
        && (name.starts_with("app/") || name.contains("/app/"))
        && name.match_indices("app/").any(|(at, _)| is_apk(name.get(at..).unwrap_or_default()))
}

/// Whether a path below `/data` is that of an app's APK. Folders `vmdl….tmp` are installations that never ended.
fn is_apk(relative: &str) -> bool {
    PATTERNS.iter().any(|pattern| matches_pattern(pattern, relative)) && !relative.starts_with("app/vmdl")
}

impl Apks {
    /// None yet, and so many that there was no room for.
    pub(super) fn without(left_out: u64) -> Self {
        Self { left_out, ..Self::default() }
    }

    /// Takes note of a file, if it is an APK.
    pub(super) fn see(&mut self, relative: String, place: Place) {
        if is_apk(&relative) {
            self.found.entry(relative).or_insert(place);
        }
    }

    /// Offers the APKs under logical paths; returns what is left open.
    pub(super) fn offer(
        &mut self,
        store: &mut FileStore,
        root: &str,
        packages: &Packages,
        limits: &Limits,
    ) -> Vec<(Surface, Outcome)> {
        if self.found.is_empty() && self.left_out == 0 {
            return Vec::new();
        }
        let paths: BTreeSet<&str> = packages.known.values().map(String::as_str).collect();
        let mut why = Message::new("why-apks-system-image-not-read");
        let most = limits.files_per_artifact;
        let over = self.found.len().saturating_sub(most);
        let left_out = self.left_out.saturating_add(len64(over));
        if left_out > 0 {
            why = Message::new("why-apk-s-more-than-can").count("left_out", left_out);
        }
        for (relative, place) in std::mem::take(&mut self.found).into_iter().take(most) {
            let inner = relative.strip_prefix("app/").unwrap_or(&relative);
            let code = inner.rsplit_once('/').map_or(inner, |(folder, _)| folder);
            let installed = !packages.whole
                || paths.contains(format!("/data/app/{code}").as_str())
                || packages.known.contains_key(package_of(code));
            let kind = if installed { "apk" } else { "apk-left" };
            // Below a random folder only the folder of the app and the file remain.
            let short: Vec<&str> = inner.rsplit('/').take(2).collect();
            let short = short.into_iter().rev().collect::<Vec<_>>().join("/");
            store.offer(format!("{kind}/{short}"), format!("{root}{relative}"), place);
        }
        vec![(Surface::AppContents, Outcome::Partial(why))]
    }
}

/// The package in the name of a code folder: `com.example-1`, `com.example-<random>==`, `com.example-1.apk`.
fn package_of(code: &str) -> &str {
    let name = code.rsplit('/').next().unwrap_or(code);
    name.split('-').next().unwrap_or(name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::Store as _;

    fn offered(known: &[(&str, &str)], whole: bool, files: &[&str]) -> Vec<(String, String)> {
        let known = known.iter().map(|(name, path)| ((*name).to_owned(), (*path).to_owned())).collect();
        let packages = Packages { whole, reserve: None, known };
        let mut apks = Apks::default();
        for file in files {
            apks.see((*file).to_owned(), Place::Member((*file).to_owned()));
        }
        let mut store = FileStore::new(None);
        apks.offer(&mut store, "data/", &packages, &Limits::default());
        ["apk/*", "apk/*/*", "apk-left/*", "apk-left/*/*"]
            .iter()
            .flat_map(|pattern| store.find(pattern, &Limits::default()))
            .map(|entry| (entry.logical, entry.shown))
            .collect()
    }

    #[test]
    fn apks_of_every_age_are_found_and_told_from_left_ones() {
        let known = [("com.new", "/data/app/~~r==/com.new-x-y=="), ("com.pre", "/data/app/Pre")];
        let files = [
            "app/~~r==/com.new-x-y==/base.apk",
            "app/~~r==/com.new-x-y==/split_config.de.apk",
            "app/Pre/Pre.apk",
            "app/com.gone-1/base.apk",
            "app/com.old-1.apk",
            "app/com.pre-2.apk",
            "app/vmdl12.tmp/base.apk",
            "app/com.new-x-y==/lib/arm64/x.so",
            "media/0/Download/x.apk",
        ];
        let names = |whole| -> Vec<String> {
            offered(&known, whole, &files).into_iter().map(|(logical, _)| logical).collect()
        };
        assert_eq!(
            names(true),
            [
                "apk/com.pre-2.apk",
                "apk/Pre/Pre.apk",
                "apk/com.new-x-y==/base.apk",
                "apk/com.new-x-y==/split_config.de.apk",
                "apk-left/com.old-1.apk",
                "apk-left/com.gone-1/base.apk",
            ]
        );
        assert!(names(false).iter().all(|name| name.starts_with("apk/")));
        let shown = &offered(&known, true, &files[..1])[0].1;
        assert_eq!(shown, "data/app/~~r==/com.new-x-y==/base.apk");
    }

    #[test]
    fn names_that_may_be_apks() {
        for good in ["data/app/x-1/base.apk", "app/x-1.apk", "x/y/data/app/~~a==/b-c==/base.apk"] {
            assert!(may_be(good), "{good}");
        }
        for bad in ["data/media/0/app.apk", "system/priv-app/X/X.apk", "data/app/a/b/c/base.apk", "é.ap"] {
            assert!(!may_be(bad), "{bad}");
        }
    }

    #[test]
    fn what_there_is_no_room_for_is_a_gap() {
        let mut apks = Apks::without(3);
        let gaps = apks.offer(&mut FileStore::new(None), "", &Packages::default(), &Limits::default());
        assert!(
            matches!(&gaps[..], [(Surface::AppContents, Outcome::Partial(why))] if why.to_string().starts_with("3 "))
        );
    }
}
