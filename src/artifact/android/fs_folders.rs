//! Traces of apps outside of packages.xml: `packages.list`, and folders that removed apps left behind.

use super::lines::{claim, describe, package};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, At, InventoryList, Surface, Weight};
use crate::text::lossy;

/// Parser of `packages.list`: `<name> <uid> <debuggable> <data folder> ...`, which the system keeps for its own tools.
#[derive(Debug)]
pub struct FsPackagesList;

impl Artifact for FsPackagesList {
    describe!(
        "android-packages-list",
        &["android/system/packages.list"],
        &[(Surface::InstalledApps, Weight::Detail)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        // The system ends every line; what stands behind the last end is the beginning of one, with half a number or name.
        let whole = memchr::memrchr(b'\n', input.bytes).map_or(0, |last| last.saturating_add(1));
        if whole < input.bytes.len() {
            out.gap(None, "why-text-ends-in-middle-of-line");
        }
        let ended = Input { bytes: input.bytes.get(..whole).unwrap_or_default(), ..*input };
        for (line, bytes) in ended.lines() {
            let text = lossy(bytes);
            let mut words = text.split(' ');
            let Some(first) = words.next().filter(|first| !first.is_empty()) else { continue };
            // Pseudo packages of the system begin with `@`.
            let (Some(name), Some(uid)) =
                (package(first.as_bytes()), words.next().and_then(|uid| uid.parse().ok()))
            else {
                if !first.starts_with('@') {
                    out.skip(At::Line(line), "why-line-no-package");
                }
                continue;
            };
            out.emit(claim(name, None, AppClaim::Listed(InventoryList::PackageService)), At::Line(line));
            out.emit(claim(name, None, AppClaim::Uid(uid)), At::Line(line));
            if words.next() == Some("1") {
                out.emit(claim(name, None, AppClaim::Debuggable), At::Line(line));
            }
        }
        if out.is_empty() { Err(ParseError::new("why-lists-no-package")) } else { Ok(()) }
    }
}

/// Parser of the listing of app folders that no package owns, and of packages whose code is gone.
#[derive(Debug)]
pub struct FsFolders;

impl Artifact for FsFolders {
    describe!("android-app-folders", &["android/listing/folders"], &[(Surface::RemovedApps, Weight::Detail)]);

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        for (line, bytes) in input.lines() {
            let text = lossy(bytes);
            let words: Vec<&str> = text.split(' ').collect();
            let left =
                |app: &str, user| package(app.as_bytes()).map(|app| claim(app, user, AppClaim::DataLeft));
            match words.as_slice() {
                ["packages", "unknown"] => out.gap(None, "why-list-packages-cannot-read-so"),
                ["data", user, app] => {
                    // Other names are folders of the system's own.
                    if let Some(fact) = left(app, user.parse().ok()).filter(|_| app.contains('.')) {
                        out.emit(fact, At::Line(line));
                    }
                }
                ["gone", app] => {
                    if let Some(fact) = left(app, None) {
                        out.emit(fact, At::Line(line));
                    }
                }
                _ => {}
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::artifact::android::fs_document::tests::read;

    #[test]
    fn the_list_for_tools() {
        let text = b"com.a 10101 0 /data/user/0/com.a default:targetSdkVersion=30 none\n@null 0\ncom.b 10102 1 /x\nbroken\n";
        let (facts, result, said) = read(&FsPackagesList, "android/system/packages.list", text);
        assert!(result.is_ok() && said.contains("skipped: 1"));
        assert_eq!(facts.len(), 5);
        assert!(facts.contains(&claim("com.b", None, AppClaim::Debuggable)));
        assert!(read(&FsPackagesList, "x", b"").1.is_err());
        // Half a line is neither an app nor passed over in silence.
        let (facts, result, said) = read(&FsPackagesList, "x", b"com.a 10101 0 /x\ncom.b 101");
        assert!(result.is_ok() && said.contains("middle of a line"), "{said}");
        assert_eq!(facts.len(), 2);
    }

    #[test]
    fn folders_without_a_package() {
        let text = b"packages unknown\ndata 10 com.gone\ndata 0 tmp\ngone com.kept\ndata 0 a b";
        let (facts, _, said) = read(&FsFolders, "android/listing/folders", text);
        assert_eq!(
            facts,
            [claim("com.gone", Some(10), AppClaim::DataLeft), claim("com.kept", None, AppClaim::DataLeft)]
        );
        assert!(said.contains("cannot be read"));
    }
}
