//! Zip archives: names, and members under a cap.
//!
//! Names are only ever labels: nothing is written, and a name that tries to be a path elsewhere (`..`, a drive) is
//! not listed; `/` at its start is taken off. Of two members with one name the later one of the central directory is read, as Python and
//! the `zip` crate do, and that there were two is noted.
//!
//! An archive whose end is missing has lost its list of members. What is left of it is read by the headers of the members
//! themselves, and that it is not whole is said.

mod directory;
mod salvage;

use std::collections::BTreeMap;
use std::io::{Cursor, Read, Seek, SeekFrom};
use std::sync::{Arc, Mutex, PoisonError};

use zip::result::ZipError as Crate;
use zip::{CompressionMethod, ZipArchive};

use self::directory::{Shortened, has_end, walk};
use self::salvage::{Stop, Walked};
use crate::bounds::{Limits, len64};
use crate::decode::inflate::Inflate;
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
    /// Whether there are more members than were listed: more than the limit allows, or the archive is cut off.
    pub cut: bool,
    /// Members that are not listed because their names lead outside of the archive.
    pub left_out: u64,
    /// Whether the list at the end is missing or broken, and the members were searched from the front.
    pub cut_off: bool,
    /// The member that the archive breaks off in.
    ends_in: Option<String>,
}

/// Names of the members of an archive.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Names {
    /// Of those that are files, sorted.
    pub names: Vec<String>,
    /// Whether the archive has no list of its members, so that there may have been more.
    pub cut_off: bool,
    /// Files whose names lead outside of the archive, and which are therefore not named here.
    pub outside: u64,
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
    /// Reads the list of members. Without one, the members are searched from the front.
    ///
    /// # Errors
    /// [`ZipError::Damaged`] when there is neither a readable list nor a member at the beginning (not a zip).
    pub fn open(reader: Box<dyn ReadSeek>, limits: &Limits) -> Result<Self, ZipError> {
        Self::open_odd(reader, limits, &|_| true)
    }

    /// An archive of which nothing is known yet. `wanted` is asked only where there is no list.
    fn open_odd(
        reader: Box<dyn ReadSeek>,
        limits: &Limits,
        wanted: &dyn Fn(&str) -> bool,
    ) -> Result<Self, ZipError> {
        let reader = Shared(Arc::new(Mutex::new(reader)));
        let listed = archive(reader.clone());
        // A list that belongs to a later part of the file may be that of an archive inside of one that is cut off.
        let begins = listed.as_ref().map_or(0, ZipArchive::offset);
        if listed.is_ok() && begins == 0 {
            return listed.map_err(|error| refuse(&error)).map(|archive| Self::list(archive, limits));
        }
        let mut keep = |member: &directory::Listed<'_>| {
            label(member.name).is_none_or(|name| wanted(&name)) || member.renamed
        };
        match (Shortened::salvaged(reader, limits, &mut keep), listed) {
            (Some((short, walked)), listed)
                if listed.is_err() || walked.stop != Stop::List || begins < walked.end =>
            {
                let mut zip = Self::list(archive(short).map_err(|error| refuse(&error))?, limits);
                zip.notes.insert(0, broken_off(&walked));
                (zip.cut, zip.cut_off) = (true, true);
                zip.ends_in = walked.broken.as_deref().and_then(label);
                Ok(zip)
            }
            (_, listed) => listed.map_err(|error| refuse(&error)).map(|archive| Self::list(archive, limits)),
        }
    }

    fn list(archive: ZipArchive<Box<dyn ReadSeek>>, limits: &Limits) -> Self {
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
        let cut = archive.len() > limits.entries;
        if cut {
            notes.push(too_many(limits));
        }
        if elsewhere > 0 {
            notes.push(left_out(elsewhere));
        }
        if doubled {
            notes.push(Message::new("why-archive-holds-two-members-with-same"));
        }
        Self {
            archive: Mutex::new(archive),
            members,
            notes,
            doubled,
            cut,
            left_out: elsewhere,
            cut_off: false,
            ends_in: None,
        }
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
            Err(reader) => return Self::open_odd(reader, limits, wanted),
        };
        let mut zip = Self::open(Box::new(short), limits)?;
        if more {
            zip.notes.insert(0, too_many(limits));
            zip.cut = true;
        }
        if elsewhere > 0 {
            zip.notes.push(left_out(elsewhere));
            zip.left_out = zip.left_out.saturating_add(elsewhere);
        }
        Ok(zip)
    }

    /// Names of the members that are files, without holding more of them than the names.
    pub fn names(mut reader: Box<dyn ReadSeek>, limits: &Limits) -> Names {
        let mut seen = Seen::default();
        let listed = walk(&mut reader, limits, &mut |member| seen.see(member)).is_some();
        let mut cut_off = false;
        if !listed && !has_end(&mut reader) {
            seen = Seen::default();
            cut_off = salvage::walk(&mut reader, limits, &mut |member| seen.see(member)).is_some();
        }
        if seen.odd || !listed && !cut_off {
            drop(seen);
            return Self::open(reader, limits).map_or_else(
                |_| Names::default(),
                |zip| Names {
                    cut_off: zip.cut_off,
                    outside: zip.left_out,
                    names: zip.members.into_keys().collect(),
                },
            );
        }
        let Seen { mut names, outside, .. } = seen;
        names.sort_unstable();
        names.dedup();
        Names { names, cut_off, outside }
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
        let mut read = drain(&mut file, cap, bomb);
        drop(file);
        if let Some(why) = damage(&read, cap, bomb)
            && let Some(more) = before_damage(&mut archive, member.index, cap, bomb)
        {
            let cut = more.cut.unwrap_or_else(|| damaged_after(more.bytes.len(), why));
            read = Ok(MemberBytes { bytes: more.bytes, cut: Some(cut) });
        }
        if self.ends_in.as_deref() != Some(name) {
            return read;
        }
        match read {
            Ok(read) => {
                let why = Message::new("why-archive-cut-off-in-after").put("bytes", read.bytes.len());
                Ok(MemberBytes { cut: Some(why), ..read })
            }
            Err(_) => Err(ZipError::Damaged("why-archive-cut-off-in".into())),
        }
    }
}

/// Names in the order in which they were seen.
#[derive(Default)]
struct Seen {
    names: Vec<String>,
    /// Whether some member may have another name.
    odd: bool,
    outside: u64,
}

impl Seen {
    fn see(&mut self, member: &directory::Listed<'_>) {
        self.odd |= member.renamed;
        if !member.is_file {
            return;
        }
        match label(member.name) {
            Some(name) => self.names.push(name),
            None => self.outside = self.outside.saturating_add(1),
        }
    }
}

/// A reader that can be had back from an archive that was not opened.
#[derive(Clone)]
struct Shared(Arc<Mutex<Box<dyn ReadSeek>>>);

impl Read for Shared {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).read(buffer)
    }
}

impl Seek for Shared {
    fn seek(&mut self, to: SeekFrom) -> std::io::Result<u64> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).seek(to)
    }
}

impl std::fmt::Debug for Zip {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Zip").field("members", &self.members.len()).finish_non_exhaustive()
    }
}

fn archive(reader: impl ReadSeek + 'static) -> Result<ZipArchive<Box<dyn ReadSeek>>, Crate> {
    ZipArchive::new(Box::new(reader))
}

/// What is wrong with a member that broke off before any limit.
fn damage(read: &Result<MemberBytes, ZipError>, cap: u64, bomb: u64) -> Option<Message> {
    match read {
        Ok(read) => read.cut.clone().filter(|_| len64(read.bytes.len()) < cap.min(bomb)),
        Err(ZipError::Damaged(why)) => Some(why.clone()),
        Err(_) => None,
    }
}

fn damaged_after(bytes: usize, why: impl Into<Message>) -> Message {
    Message::new("why-damaged-archive-after-bytes").put("bytes", bytes).said("why", why)
}

/// A member whose stream is damaged, up to the damage: the reader of the archive drops the window in which it lies.
fn before_damage(
    archive: &mut ZipArchive<Box<dyn ReadSeek>>,
    index: usize,
    cap: u64,
    bomb: u64,
) -> Option<MemberBytes> {
    let mut packed = archive.by_index_raw(index).ok()?;
    if packed.compression() != CompressionMethod::Deflated {
        return None;
    }
    let limits = Limits { inflated_bytes: bomb, ..Limits::default() };
    drain(&mut Inflate::bare(&mut packed, &limits), cap, bomb).ok()
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
                let cut = Some(damaged_after(bytes.len(), error.tell()));
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

/// What is missing of an archive without its list.
fn broken_off(walked: &Walked) -> Message {
    let whole = walked.members.saturating_sub(u64::from(walked.broken.is_some()));
    let id = match (walked.stop, &walked.broken) {
        (Stop::List, _) => "why-list-members-cut-off",
        (Stop::End, None) => "why-archive-cut-off",
        (Stop::End, Some(_)) => "why-archive-cut-off-within",
        (Stop::Damage, None) => "why-archive-damaged-behind",
        (Stop::Damage, Some(_)) => "why-archive-damaged-within",
        (Stop::Limit, _) => "why-archive-without-list-first-members",
    };
    let message = Message::new(id).put("whole", whole);
    match (&walked.broken, walked.stop) {
        (Some(name), Stop::End | Stop::Damage) => {
            message.put("name", crate::text::printable(&crate::text::lossy(name)))
        }
        _ => message,
    }
}

fn left_out(count: u64) -> Message {
    Message::new("why-member-s-archive-have-names").count("count", count)
}

fn refuse(error: &Crate) -> ZipError {
    match error {
        Crate::UnsupportedArchive(what) if *what == Crate::PASSWORD_REQUIRED => ZipError::Locked,
        Crate::FileNotFound => ZipError::Missing,
        Crate::CompressionMethodNotSupported(method) => {
            ZipError::Damaged(Message::new("why-packed-with-method-which-not").put("method", method))
        }
        other => ZipError::Damaged(Message::technical(other)),
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
mod tests;
