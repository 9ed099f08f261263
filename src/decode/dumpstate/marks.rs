//! Every line of the text that looks like the opening or the end of a section.

use std::collections::BTreeMap;

use memchr::memchr_iter;

use crate::bounds::Limits;

/// Most service lines that are weighed; a phone writes about 700.
const MOST: usize = 6_000;
/// Of each name, how many of the first and of the last lines stay when there are too many.
const EACH_END: usize = 16;

/// A line that opens or ends a service section.
#[derive(Debug, Clone)]
pub(super) struct Mark<'a> {
    /// Where the line begins; for an opening, where its line of dashes begins.
    pub(super) at: usize,
    /// Where the line after it begins.
    pub(super) body: usize,
    /// Number of the line that begins at `body`.
    pub(super) line: u64,
    /// Opening or end.
    pub(super) kind: MarkKind<'a>,
}

/// Opening or end of a service section.
#[derive(Debug, Clone)]
pub(super) enum MarkKind<'a> {
    /// `DUMP OF SERVICE [CRITICAL|HIGH ]name:` after a line of dashes.
    Open {
        /// 0 critical, 1 high, 2 the rest: the order in which the groups are dumped.
        rank: u8,
        /// Name of the service.
        name: &'a [u8],
    },
    /// `--------- 0.053s was the duration of dumpsys name, ending at: time`.
    Close {
        /// Name of the service.
        name: &'a [u8],
        /// The time, as text that sorts like the time itself.
        time: Option<&'a [u8]>,
        /// Whether a structural line or the end of the text follows, as it does after a true one.
        clean: bool,
    },
}

/// Opening or end of a title section.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TitleKind {
    /// `------ TITLE (command) ------`
    Open,
    /// `------ 0.011s was the duration of 'TITLE' ------`
    Close,
}

/// A line that opens or ends a title section.
#[derive(Debug, Clone)]
pub(super) struct TitleMark<'a> {
    /// Where the line begins.
    pub(super) at: usize,
    /// Where the line after it begins.
    pub(super) body: usize,
    /// Number of the line that begins at `body`.
    pub(super) line: u64,
    /// Opening or end.
    pub(super) kind: TitleKind,
    /// The title without its command.
    pub(super) name: &'a [u8],
}

/// The marks of one text.
#[derive(Debug, Default)]
pub(super) struct Marks<'a> {
    /// Of services, in order.
    pub(super) services: Vec<Mark<'a>>,
    /// Of titles, in order.
    pub(super) titles: Vec<TitleMark<'a>>,
    /// Whether any service has an end line (Android 7 and older write none).
    pub(super) any_close: bool,
    /// The time in `== dumpstate: `, before which nothing can have ended.
    pub(super) begun: Option<&'a [u8]>,
    /// Some marks were dropped because there were too many.
    pub(super) thinned: bool,
}

/// Collects the marks.
pub(super) fn collect<'a>(bytes: &'a [u8], limits: &Limits) -> Marks<'a> {
    let mut scan = Scan { marks: Marks::default(), rule: None, unclean: None, tail: (0, b"") };
    let (mut start, mut line) = (0_usize, 1_u64);
    let most = limits.entries;
    for end in memchr_iter(b'\n', bytes).chain(std::iter::once(bytes.len())) {
        let text = bytes.get(start..end).unwrap_or_default();
        let body = end.saturating_add(1).min(bytes.len());
        line = line.saturating_add(1);
        scan.line(text.strip_suffix(b"\r").unwrap_or(text), start, body, line);
        start = body;
        if scan.marks.services.len().max(scan.marks.titles.len()) >= most {
            scan.marks.thinned = true;
            break;
        }
    }
    let mut marks = scan.marks;
    marks.begun = begun(bytes);
    marks.any_close = marks.services.iter().any(|mark| matches!(mark.kind, MarkKind::Close { .. }));
    thin(&mut marks);
    marks
}

struct Scan<'a> {
    marks: Marks<'a>,
    /// The line of dashes directly above, if there is one.
    rule: Option<usize>,
    /// A closing line whose following line was not seen yet.
    unclean: Option<usize>,
    /// The line above and where it begins.
    tail: (usize, &'a [u8]),
}

impl<'a> Scan<'a> {
    fn line(&mut self, text: &'a [u8], at: usize, body: usize, line: u64) {
        if let (Some(index), false) = (self.unclean, text.is_empty()) {
            let structural = text.starts_with(b"---") || text.starts_with(b"===") || text.starts_with(b"== ");
            self.set_clean(index, structural);
            self.unclean = None;
        }
        let rule = self.rule.take();
        match text.first() {
            Some(b'-') if text.len() >= 20 && text.iter().all(|b| *b == b'-') => {
                self.close_in_tail(at, line);
                self.rule = Some(at);
            }
            Some(b'-') => self.dashed(text, at, body, line),
            Some(b'D') => {
                if let (Some(rule), Some((rank, name))) = (rule, service_name(text)) {
                    self.marks.services.push(Mark {
                        at: rule,
                        body,
                        line,
                        kind: MarkKind::Open { rank, name },
                    });
                }
            }
            // Text without a line end runs into the line of dashes where no closing line lies between.
            Some(_) if text.ends_with(&[b'-'; 79]) => {
                self.rule = Some(body.min(at.saturating_add(text.len())));
            }
            _ => {}
        }
        self.tail = (at, text);
    }

    fn set_clean(&mut self, index: usize, value: bool) {
        if let Some(MarkKind::Close { clean, .. }) =
            self.marks.services.get_mut(index).map(|mark| &mut mark.kind)
        {
            *clean = value;
        }
    }

    fn dashed(&mut self, text: &'a [u8], at: usize, body: usize, line: u64) {
        if let Some((name, time)) = service_end(text) {
            self.unclean = Some(self.marks.services.len());
            let kind = MarkKind::Close { name, time, clean: true };
            self.marks.services.push(Mark { at, body, line, kind });
        } else if let Some((kind, name)) = title(text) {
            self.marks.titles.push(TitleMark { at, body, line, kind, name });
        }
    }

    /// A service whose last line has no line end: the closing line follows on the same line, above the dashes.
    fn close_in_tail(&mut self, at: usize, line: u64) {
        let (start, text) = self.tail;
        let from = text.len().saturating_sub(512);
        let Some(last) = text.get(from..) else { return };
        let Some(found) = memchr::memmem::rfind(last, b"--------- ") else { return };
        if from.saturating_add(found) == 0 {
            return;
        }
        if let Some((name, time)) = last.get(found..).and_then(service_end) {
            let begin = start.saturating_add(from).saturating_add(found);
            let kind = MarkKind::Close { name, time, clean: true };
            self.marks.services.push(Mark { at: begin, body: at, line: line.saturating_sub(1), kind });
        }
    }
}

fn service_name(text: &[u8]) -> Option<(u8, &[u8])> {
    let rest = text.strip_prefix(b"DUMP OF SERVICE ")?.strip_suffix(b":")?;
    let (rank, name) = [(0, &b"CRITICAL "[..]), (1, b"HIGH "), (2, b"NORMAL ")]
        .into_iter()
        .find_map(|(rank, word)| rest.strip_prefix(word).map(|name| (rank, name)))
        .unwrap_or((2, rest));
    (!name.is_empty() && name.len() <= 256 && !name.iter().any(u8::is_ascii_control)).then_some((rank, name))
}

fn service_end(text: &[u8]) -> Option<(&[u8], Option<&[u8]>)> {
    let rest = seconds(text.strip_prefix(b"--------- ")?)?.strip_prefix(b"dumpsys ")?;
    match memchr::memmem::rfind(rest, b", ending at: ") {
        Some(comma) => {
            let time = rest.get(comma.saturating_add(13)..).filter(|time| is_time(time));
            Some((rest.get(..comma)?, time))
        }
        None => Some((rest, None)),
    }
}

fn title(text: &[u8]) -> Option<(TitleKind, &[u8])> {
    let inner = text.strip_prefix(b"------ ")?.strip_suffix(b" ------")?;
    if let Some(name) = seconds(inner) {
        return Some((TitleKind::Close, name.strip_prefix(b"'")?.strip_suffix(b"'")?));
    }
    let name = memchr::memmem::find(inner, b" (").and_then(|at| inner.get(..at)).unwrap_or(inner);
    (!name.is_empty() && name.len() <= 256).then_some((TitleKind::Open, name))
}

/// What follows `0.053s was the duration of `.
fn seconds(text: &[u8]) -> Option<&[u8]> {
    let digits = text.iter().take_while(|b| b.is_ascii_digit() || **b == b'.').count();
    if digits == 0 { None } else { text.get(digits..)?.strip_prefix(b"s was the duration of ") }
}

/// `2022-03-29 23:14:27`
fn is_time(text: &[u8]) -> bool {
    text.len() == 19
        && text.iter().enumerate().all(|(at, b)| match at {
            4 | 7 => *b == b'-',
            10 => *b == b' ',
            13 | 16 => *b == b':',
            _ => b.is_ascii_digit(),
        })
}

fn begun(bytes: &[u8]) -> Option<&[u8]> {
    let head = bytes.get(..bytes.len().min(4096))?;
    let at = memchr::memmem::find(head, b"== dumpstate: ")?.saturating_add(14);
    head.get(at..at.saturating_add(19)).filter(|time| is_time(time))
}

/// Drops marks when there are too many to weigh: of every name the first and last ones stay, then of all.
fn thin(marks: &mut Marks<'_>) {
    if marks.services.len() <= MOST {
        return;
    }
    marks.thinned = true;
    let key = |mark: &Mark<'_>| match mark.kind {
        MarkKind::Open { name, .. } => (true, name.to_vec()),
        MarkKind::Close { name, .. } => (false, name.to_vec()),
    };
    let mut total: BTreeMap<(bool, Vec<u8>), usize> = BTreeMap::new();
    for mark in &marks.services {
        let count = total.entry(key(mark)).or_default();
        *count = count.saturating_add(1);
    }
    let mut seen: BTreeMap<(bool, Vec<u8>), usize> = BTreeMap::new();
    marks.services.retain(|mark| {
        let key = key(mark);
        let all = total.get(&key).copied().unwrap_or(0);
        let nth = seen.entry(key).or_default();
        *nth = nth.saturating_add(1);
        *nth <= EACH_END || all.saturating_sub(*nth) < EACH_END
    });
    let (len, half) = (marks.services.len(), MOST / 2);
    let mut index = 0_usize;
    marks.services.retain(|_| {
        index = index.saturating_add(1);
        index <= half || len.saturating_sub(index) < half
    });
}
