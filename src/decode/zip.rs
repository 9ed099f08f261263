//! Zip archives: names, and members under a cap.
//!
//! Names are only ever labels: nothing is written, and a name that tries to be a path elsewhere (`..`, a drive) is
//! not listed; `/` at its start is taken off. Of two members with one name the later one of the central directory is read, as Python and
//! the `zip` crate do, and that there were two is noted.

mod directory;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek};
use std::sync::{Mutex, PoisonError};

use zip::ZipArchive;
use zip::result::ZipError as Crate;

use self::directory::{Shortened, walk};
use crate::bounds::{Limits, len64};
use crate::speech::{Message, Tell};

/// Bytes up to which no member is called a bomb, whatever its ratio.
const RATIO_FREE: u64 = 64 << 20;
/// Most bytes out of one byte in, above [`RATIO_FREE`]. Dumps reach about 30; a bomb of zeros reaches 1,032.
const RATIO: u64 = 200;

/// Something to read an archive from.
pub trait ReadSeek: Read + Seek + Send {}
impl<T: Read + Seek + Send> ReadSeek for T {}

/// An opened archive. Members may be read from several threads; they wait for one another.
pub struct Zip {
    archive: Mutex<ZipArchive<Box<dyn ReadSeek>>>,
    members: BTreeMap<String, Member>,
    /// What a technician should know about the archive.
    pub notes: Vec<Message>,
    /// Whether two members have one name, so that which is meant cannot be told.
    pub doubled: bool,
    /// Whether there are more members than the limit allows.
    pub cut: bool,
}

/// A member that is a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Member {
    index: usize,
    /// Size as declared, which may be a lie.
    pub size: u64,
    compressed: u64,
    encrypted: bool,
}

/// The bytes of a member.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MemberBytes {
    /// What could be read.
    pub bytes: Vec<u8>,
    /// Why there is no more, where the member goes on or is damaged.
    pub cut: Option<Message>,
}

/// Why an archive or a member cannot be read.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum ZipError {
    /// No such member.
    #[error("no such member")]
    Missing,
    /// It is encrypted.
    #[error("the archive protects it with a password")]
    Locked,
    /// It cannot be read; why.
    #[error("{0}")]
    Damaged(Message),
}

impl Tell for ZipError {
    fn tell(&self) -> Message {
        match self {
            Self::Missing => Message::new("why-no-such-member"),
            Self::Locked => Message::new("why-member-locked"),
            Self::Damaged(why) => why.clone(),
        }
    }
}

impl Zip {
    /// Reads the list of members.
    ///
    /// # Errors
    /// [`ZipError::Damaged`] when there is no readable list (not a zip, cut short).
    pub fn open(reader: Box<dyn ReadSeek>, limits: &Limits) -> Result<Self, ZipError> {
        let archive = ZipArchive::new(reader).map_err(|error| refuse(&error))?;
        let (mut members, mut notes) = (BTreeMap::new(), Vec::new());
        let (mut elsewhere, mut doubled) = (0_u64, archive.has_duplicate_names());
        for index in 0..archive.len().min(limits.entries) {
            let Ok(entry) = archive.by_index_data(index) else { continue };
            if entry.is_dir() || entry.is_symlink() {
                continue;
            }
            let Some(name) = label(entry.name_raw()) else {
                elsewhere = elsewhere.saturating_add(1);
                continue;
            };
            let (size, compressed, encrypted) = (entry.size(), entry.compressed_size(), entry.encrypted());
            doubled |= members.insert(name, Member { index, size, compressed, encrypted }).is_some();
        }
        if archive.len() > limits.entries {
            notes.push(too_many(limits));
        }
        if elsewhere > 0 {
            notes.push(left_out(elsewhere));
        }
        if doubled {
            notes.push(Message::new("why-archive-holds-two-members-with-same"));
        }
        let cut = archive.len() > limits.entries;
        Ok(Self { archive: Mutex::new(archive), members, notes, doubled, cut })
    }

    /// Reads of the list of members only what is `wanted` by name; the others need no memory. A list that is not in order is
    /// read whole.
    ///
    /// # Errors
    /// As [`Zip::open`].
    pub fn open_wanted(
        reader: Box<dyn ReadSeek>,
        limits: &Limits,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Self, ZipError> {
        let mut elsewhere = 0_u64;
        let mut keep = |member: &directory::Listed<'_>| {
            if member.renamed {
                return true;
            }
            let name = label(member.name);
            elsewhere = elsewhere.saturating_add(u64::from(name.is_none() && member.is_file));
            member.is_file && name.is_some_and(|name| wanted(&name))
        };
        let (short, more) = match Shortened::new(reader, limits, &mut keep) {
            Ok(short) => short,
            Err(reader) => return Self::open(reader, limits),
        };
        let mut zip = Self::open(Box::new(short), limits)?;
        if more {
            zip.notes.insert(0, too_many(limits));
            zip.cut = true;
        }
        if elsewhere > 0 {
            zip.notes.push(left_out(elsewhere));
        }
        Ok(zip)
    }

    /// Names of the members that are files, sorted, without holding more of them than the names.
    pub fn names(mut reader: Box<dyn ReadSeek>, limits: &Limits) -> Vec<String> {
        let mut names = Vec::new();
        let mut odd = false;
        let whole = walk(&mut reader, limits, &mut |member| {
            odd |= member.renamed;
            names.extend(label(member.name).filter(|_| member.is_file));
        });
        if whole.is_none() || odd {
            drop(names);
            return Self::open(reader, limits)
                .map(|zip| zip.members.into_keys().collect())
                .unwrap_or_default();
        }
        names.sort_unstable();
        names.dedup();
        names
    }

    /// An archive in memory, such as one inside another.
    ///
    /// # Errors
    /// As [`Zip::open`].
    pub fn from_bytes(bytes: Vec<u8>, limits: &Limits) -> Result<Self, ZipError> {
        Self::open(Box::new(Cursor::new(bytes)), limits)
    }

    /// Members that are files, by name with `/` between folders.
    pub fn members(&self) -> &BTreeMap<String, Member> {
        &self.members
    }

    /// Reads a member up to `cap` bytes. A member that breaks off keeps what was read before.
    ///
    /// # Errors
    /// [`ZipError`] when nothing of it can be read.
    pub fn read(&self, name: &str, cap: u64) -> Result<MemberBytes, ZipError> {
        let member = self.members.get(name).ok_or(ZipError::Missing)?;
        if member.encrypted {
            return Err(ZipError::Locked);
        }
        // A panic while reading poisons nothing that matters: every read seeks first.
        let mut archive = self.archive.lock().unwrap_or_else(PoisonError::into_inner);
        let mut file = archive.by_index(member.index).map_err(|error| refuse(&error))?;
        let bomb = RATIO_FREE.max(member.compressed.saturating_mul(RATIO));
        drain(&mut file, cap, bomb)
    }
}

impl std::fmt::Debug for Zip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zip").field("members", &self.members.len()).finish_non_exhaustive()
    }
}

fn drain(file: &mut dyn Read, cap: u64, bomb: u64) -> Result<MemberBytes, ZipError> {
    let mut bytes = Vec::new();
    let mut buffer = vec![0_u8; 64 << 10];
    loop {
        let read = match file.read(&mut buffer) {
            Ok(0) => return Ok(MemberBytes { bytes, cut: None }),
            Ok(read) => read,
            Err(error) if error.kind() == std::io::ErrorKind::Interrupted => continue,
            Err(error) if bytes.is_empty() => return Err(ZipError::Damaged(error.tell())),
            Err(error) => {
                let cut = Some(
                    Message::new("why-damaged-archive-after-bytes")
                        .put("bytes", bytes.len())
                        .told("why", &error),
                );
                return Ok(MemberBytes { bytes, cut });
            }
        };
        let chunk = buffer.get(..read).unwrap_or_default();
        let room = usize::try_from(cap.saturating_sub(len64(bytes.len()))).unwrap_or(usize::MAX);
        bytes.extend_from_slice(chunk.get(..room).unwrap_or(chunk));
        if room < read {
            return Ok(MemberBytes {
                bytes,
                cut: Some(Message::new("why-more-than-bytes-rest-not").put("cap", cap)),
            });
        }
        if len64(bytes.len()) > bomb {
            let cut = Some(Message::new("why-grows-more-than-fold-when").put("ratio", RATIO));
            return Ok(MemberBytes { bytes, cut });
        }
    }
}

fn too_many(limits: &Limits) -> Message {
    Message::new("why-archive-lists-more-than-members").put("entries", limits.entries)
}

fn left_out(count: u64) -> Message {
    Message::new("why-member-s-archive-have-names").put("count", count)
}

fn refuse(error: &Crate) -> ZipError {
    match error {
        Crate::UnsupportedArchive(what) if *what == Crate::PASSWORD_REQUIRED => ZipError::Locked,
        Crate::FileNotFound => ZipError::Missing,
        Crate::CompressionMethodNotSupported(method) => {
            ZipError::Damaged(Message::new("why-packed-with-method-which-not").put("method", method))
        }
        other => ZipError::Damaged(Message::detail(other)),
    }
}

/// A member's name with `/` between its parts; `None` when it points elsewhere.
fn label(raw: &[u8]) -> Option<String> {
    let name = crate::text::lossy(raw).replace('\\', "/");
    // Copies of whole file systems have absolute names. They stay labels: nothing is ever written under them.
    let name = name.trim_start_matches("./").trim_start_matches('/');
    let drive = name.as_bytes().get(1) == Some(&b':');
    let bad = name.is_empty()
        || name.len() > 4096
        || name.contains('\0')
        || drive
        || name.split('/').any(|part| part == "..");
    (!bad).then(|| name.to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::Write;
    use zip::write::{SimpleFileOptions, ZipWriter};

    fn make(files: &[(&str, &[u8])]) -> Vec<u8> {
        let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
        for (name, bytes) in files {
            writer.start_file(*name, SimpleFileOptions::default()).unwrap();
            writer.write_all(bytes).unwrap();
        }
        writer.finish().unwrap().into_inner()
    }

    fn open(bytes: Vec<u8>) -> Zip {
        Zip::from_bytes(bytes, &Limits::default()).unwrap()
    }

    #[test]
    fn members_are_read_up_to_the_cap() {
        let zip = open(make(&[("a.txt", b"hello"), ("dir/b.txt", b"x")]));
        assert_eq!(zip.members().keys().collect::<Vec<_>>(), ["a.txt", "dir/b.txt"]);
        assert_eq!(zip.read("a.txt", 100).unwrap(), MemberBytes { bytes: b"hello".to_vec(), cut: None });
        let cut = zip.read("a.txt", 3).unwrap();
        assert_eq!(cut.bytes, b"hel");
        assert!(cut.cut.unwrap().to_string().contains("more than 3 bytes"));
        assert_eq!(zip.read("c", 3), Err(ZipError::Missing));
    }

    #[test]
    fn names_that_point_elsewhere_are_left_out() {
        for bad in [&b"../x"[..], b"/", b"/../x", b"a/../../x", b"C:\\x", b"..\\x", b"", b"a\0b"] {
            assert_eq!(label(bad), None, "{bad:?}");
        }
        assert_eq!(label(b"log\\dump.txt").unwrap(), "log/dump.txt");
        assert_eq!(label(b"./a..b").unwrap(), "a..b");
        assert_eq!(label(b"/data/system/packages.xml").unwrap(), "data/system/packages.xml");
        let zip = open(make(&[("../evil", b"x"), ("good", b"y")]));
        assert_eq!(zip.members().len(), 1);
        assert_eq!(zip.notes.len(), 1);
    }

    #[test]
    fn only_wanted_members_are_held() {
        let archive =
            make(&[("a/1.plist", b"one"), ("b.jpg", b"x"), ("../evil", b"y"), ("dir/2.plist", b"two")]);
        let limits = Limits::default();
        let wanted = |name: &str| name.rsplit_once('.').is_some_and(|(_, ending)| ending == "plist");
        let some = |bytes: Vec<u8>| Zip::open_wanted(Box::new(Cursor::new(bytes)), &limits, &wanted).unwrap();
        let zip = some(archive.clone());
        assert_eq!(zip.members().keys().collect::<Vec<_>>(), ["a/1.plist", "dir/2.plist"]);
        assert_eq!(zip.read("dir/2.plist", 100).unwrap().bytes, b"two");
        assert_eq!(zip.read("a/1.plist", 100).unwrap().bytes, b"one");
        assert_eq!(zip.notes, open(archive.clone()).notes);
        assert_eq!(
            Zip::names(Box::new(Cursor::new(archive.clone())), &limits),
            ["a/1.plist", "b.jpg", "dir/2.plist"]
        );
        // Something in front of the archive shifts every place in it: the crate's matter.
        let shifted = [b"in front".to_vec(), archive.clone()].concat();
        assert_eq!(some(shifted).read("a/1.plist", 100).unwrap().bytes, b"one");
        let few = Limits { entries: 2, ..Limits::default() };
        let zip = Zip::open_wanted(Box::new(Cursor::new(archive)), &few, &wanted).unwrap();
        assert!(zip.cut && zip.notes[0].to_string().contains("more than 2 members"), "{:?}", zip.notes);
        assert_eq!(zip.members().len(), 1);
    }

    #[test]
    fn two_wanted_members_of_one_name_are_told() {
        let mut archive = make(&[("one", b"first"), ("two", b"second")]);
        for at in 0..archive.len() - 3 {
            if &archive[at..at + 3] == b"two" {
                archive[at..at + 3].copy_from_slice(b"one");
            }
        }
        let zip = Zip::open_wanted(Box::new(Cursor::new(archive)), &Limits::default(), &|_| true).unwrap();
        assert!(zip.doubled);
        assert_eq!(zip.read("one", 99).unwrap().bytes, b"second");
    }

    #[test]
    fn a_bomb_is_cut_and_said() {
        let zip = open(make(&[("bomb", &vec![0_u8; 80 << 20])]));
        let read = zip.read("bomb", 512 << 20).unwrap();
        assert!(read.bytes.len() < 66 << 20);
        assert!(read.cut.unwrap().to_string().contains("fold"));
    }

    #[test]
    fn locked_damaged_and_doubled_members() {
        let plain = make(&[("one", b"first first first"), ("two", b"second")]);
        // The encryption flag, in the local header and in the list.
        let mut locked = plain.clone();
        let list = locked.windows(4).position(|w| w == b"PK\x01\x02").unwrap();
        locked[6] |= 1;
        locked[list + 8] |= 1;
        let zip = open(locked);
        assert_eq!(zip.read("one", 99), Err(ZipError::Locked));
        assert_eq!(zip.read("two", 99).unwrap().bytes, b"second");
        // An unknown method.
        let mut odd = plain.clone();
        odd[8] = 77;
        odd[list + 10] = 77;
        assert!(matches!(open(odd).read("one", 99), Err(ZipError::Damaged(_))));
        // The second name changed into the first.
        let mut doubled = plain.clone();
        for at in 0..doubled.len() - 3 {
            if &doubled[at..at + 3] == b"two" {
                doubled[at..at + 3].copy_from_slice(b"one");
            }
        }
        let zip = open(doubled);
        assert_eq!(zip.notes, ["the archive holds two members with the same name; the later one was read"]);
        // Cut short: no list of members.
        assert!(matches!(
            Zip::from_bytes(plain[..40].to_vec(), &Limits::default()),
            Err(ZipError::Damaged(_))
        ));
        assert!(matches!(Zip::from_bytes(Vec::new(), &Limits::default()), Err(ZipError::Damaged(_))));
    }
}
