//! The code inside an APK, for the search that a scan brings along ([`Limits::content`](crate::bounds::Limits)).

use std::collections::BTreeMap;

use crate::artifact::Input;
use crate::bounds::len64;
use crate::decode::apk_zip::ApkZip;
use crate::model::AppClaim;
use crate::search::{Found, Session};
use crate::speech::Message;
use crate::text::{keep, printable};

/// Most bytes of one member. A DEX file has at most a few tens of millions; native code of browsers comes near.
const MEMBER_BYTES: u64 = 256 << 20;
/// Most bytes of all members of one APK together.
const ALL_BYTES: u64 = 1 << 30;
/// Most members with code of one APK.
const MEMBERS: usize = 2_048;
/// Most values kept of one APK: one that names more is a list.
const VALUES: usize = 256;
/// Longest name of a member that is shown.
const NAME_BYTES: usize = 256;

/// What the code holds, and what could not be looked through.
#[derive(Debug, Default)]
pub(super) struct Contents {
    /// Values, each with the first member that holds it.
    found: BTreeMap<Found, String>,
    /// Why there may be more; the first reason.
    pub(super) gap: Option<Message>,
}

impl Contents {
    /// Looks through every member with code. Nothing is unpacked when nothing is looked for.
    pub(super) fn read(input: &Input<'_>, zip: &ApkZip<'_>) -> Self {
        let mut contents = Self::default();
        let Some(searcher) = &input.limits.content else { return contents };
        let names = code_of(zip);
        if names.is_empty() {
            return contents;
        }
        let mut session = match searcher.begin() {
            Ok(session) => session,
            Err(why) => {
                contents.doubt(why);
                return contents;
            }
        };
        let cap = MEMBER_BYTES.min(input.limits.file_bytes);
        let mut left = ALL_BYTES;
        for (number, name) in names.into_iter().enumerate() {
            if number >= MEMBERS || left == 0 {
                contents.doubt(Message::new("why-holds-more-code-than-looked"));
                break;
            }
            left = left.saturating_sub(contents.member(zip, name, cap.min(left), &mut *session));
        }
        contents
    }

    /// The claims, each with the member it is from.
    pub(super) fn claims(&self) -> impl Iterator<Item = (AppClaim, &str)> {
        self.found.iter().take(VALUES).map(|(found, member)| {
            (AppClaim::ContentMatch { kind: found.kind, value: keep(&found.value) }, member.as_str())
        })
    }

    /// Looks through one member and returns how many bytes it had.
    fn member(&mut self, zip: &ApkZip<'_>, name: &[u8], cap: u64, session: &mut dyn Session) -> u64 {
        let shown = String::from_utf8_lossy(name.get(..NAME_BYTES).unwrap_or(name));
        let shown = printable(&shown).into_owned();
        // A few bytes tell whether it is code. Much that is named so is not: pictures, settings, placeholders.
        if zip.read(name, 4, &is_code).is_none() {
            if is_main(name) {
                self.doubt(Message::new("why-cannot-read-code").put("shown", &shown));
            }
            return 0;
        }
        let Some(mut bytes) = zip.read(name, cap.saturating_add(1), &is_code) else {
            self.doubt(Message::new("why-cannot-unpacked").put("shown", &shown));
            return 0;
        };
        if len64(bytes.len()) > cap {
            self.doubt(Message::new("why-looked-through-up-bytes-only").put("shown", &shown).put("cap", cap));
            bytes.truncate(usize::try_from(cap).unwrap_or(usize::MAX));
        }
        let looked = session.look(&bytes);
        if let Some(why) = looked.unfinished {
            self.doubt(Message::new("why-of").put("of", &shown).told("why", &why));
        }
        for found in looked.found {
            self.found.entry(found).or_insert_with(|| shown.clone());
        }
        len64(bytes.len())
    }

    fn doubt(&mut self, why: impl Into<Message>) {
        self.gap.get_or_insert(why.into());
    }
}

/// Names of the members that are called code, the app's own first, each once.
fn code_of<'a>(zip: &ApkZip<'a>) -> Vec<&'a [u8]> {
    let named = |name: &&[u8]| ends(name, b".dex") || ends(name, b".so");
    let mut names: Vec<&[u8]> = zip.names().filter(named).collect();
    names.sort_unstable_by_key(|name| (!is_main(name), *name));
    names.dedup();
    names
}

fn ends(name: &[u8], ending: &[u8]) -> bool {
    let tail = name.len().checked_sub(ending.len()).and_then(|at| name.get(at..));
    tail.is_some_and(|tail| tail.eq_ignore_ascii_case(ending))
}

/// Whether Android runs a member as the code of the app: `classes.dex`, `classes2.dex` and so on.
fn is_main(name: &[u8]) -> bool {
    name.strip_prefix(b"classes")
        .and_then(|rest| rest.strip_suffix(b".dex"))
        .is_some_and(|number| number.iter().all(u8::is_ascii_digit))
}

fn is_code(bytes: &[u8]) -> bool {
    bytes.starts_with(b"dex\n") || bytes.starts_with(b"\x7fELF")
}
