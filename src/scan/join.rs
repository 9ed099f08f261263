//! Which copies are of one phone.

mod likeness;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use self::likeness::{Likeness, Profile, Reach, likeness};
use crate::model::{Evidence, Platform};
use crate::speech::Message;

/// Fewest apps that two lists of all apps need before they are compared.
const APPS: usize = 20;
/// Fewest apps besides the system's that have to agree: the system's are the same on every phone of one model.
const OWN_APPS: usize = 5;
/// The same for a list of some apps, where there is one other phone only.
const OWN_APPS_ALONE: usize = 3;
/// Most days between copies of one visit: clocks are set to local or to universal time, and a visit can last past midnight.
const DAYS: u64 = 2;

/// Joins the evidence of copies of one phone. Phones stand in the order of the first copy of each; besides that, the
/// order of the copies changes nothing.
///
/// Copies are of one phone when they name the same serial number or device identifier. Some Android copies name none:
///
/// - two lists of all apps are joined when the build and most apps are the same;
/// - a list of some apps (an adb backup) when most of its apps are on the phone in the same version, by the same signer;
/// - app files when they are signed as on the phone; where only one phone is there, they are assumed to be of it unless
///   something speaks against it.
///
/// One phone has to fit best, and the source says why it was joined, or what it may belong to. Two copies of one format, and
/// copies that were made days apart, are two states of a phone at two times. They stay apart, or an app that was removed in
/// between would be shown as installed; app files are no state.
pub fn same_phones(copies: Vec<Evidence>) -> Vec<Evidence> {
    let profiles: Vec<Profile<'_>> = copies.iter().map(Profile::of).collect();
    let mut phones = group(&profiles);
    drop(profiles);
    phones.sort_by_key(|phone| phone.iter().map(|member| member.copy).min());
    let mut copies: Vec<Option<Evidence>> = copies.into_iter().map(Some).collect();
    phones
        .into_iter()
        .filter_map(|members| {
            let taken = members.into_iter().filter_map(|member| {
                let mut copy = copies.get_mut(member.copy).and_then(Option::take)?;
                if let (Some(note), Some(source)) = (member.note, copy.sources.first_mut()) {
                    source.notes.push(note);
                }
                Some(copy)
            });
            taken.reduce(|mut phone, copy| {
                phone.absorb(copy);
                phone
            })
        })
        .collect()
}

/// A copy that was placed.
#[derive(Debug)]
struct Member {
    /// Its index.
    copy: usize,
    /// Why it is there, where that is not certain.
    note: Option<Message>,
}

/// What was made of a copy.
enum Verdict {
    /// It is of the phone with this index; why, where that is not certain.
    Of(usize, Option<Message>),
    /// It is of no other phone; what may be told about that.
    Apart(Option<Message>),
}

/// Copies by phone. Those that tell most are placed first: only then is it known which phone the others fit.
fn group(profiles: &[Profile<'_>]) -> Vec<Vec<Member>> {
    let mut order: Vec<(usize, &Profile<'_>)> = profiles.iter().enumerate().collect();
    order.sort_by(|(_, a), (_, b)| a.key().cmp(&b.key()));
    let mut phones: Vec<Vec<Member>> = Vec::new();
    for reach in [Reach::Named, Reach::AllApps, Reach::SomeApps, Reach::Files] {
        // What tells little says nothing about others of its kind, so all of a kind are compared with what was there before.
        let until = matches!(reach, Reach::SomeApps | Reach::Files).then_some(phones.len());
        for (copy, profile) in order.iter().filter(|(_, profile)| profile.reach() == reach) {
            let known: Vec<Vec<&Profile<'_>>> = phones
                .iter()
                .take(until.unwrap_or(phones.len()))
                .map(|phone| phone.iter().filter_map(|member| profiles.get(member.copy)).collect())
                .collect();
            let (at, note) = match verdict(&known, profile, reach) {
                Verdict::Of(at, note) => (Some(at), note),
                Verdict::Apart(note) => (None, note),
            };
            let member = Member { copy: *copy, note };
            match at.and_then(|at| phones.get_mut(at)) {
                Some(phone) => phone.push(member),
                None => phones.push(vec![member]),
            }
        }
    }
    gather_pulled(&mut phones, profiles);
    phones
}

/// Folders side by side that hold the files of one app each, as `adb pull` leaves them: one phone, not one an app.
fn gather_pulled(phones: &mut Vec<Vec<Member>>, profiles: &[Profile<'_>]) {
    let pulled = |phone: &Vec<Member>| {
        let [member] = phone.as_slice() else { return None };
        let profile = profiles.get(member.copy)?;
        let above = |path| str::rsplit_once(path, '/').map_or("", |(above, _): (&str, &str)| above);
        // Since Android 11 the folder of an app lies in one with a name made by chance (`~~…`).
        let parent = above(profile.path);
        let random = parent.rsplit('/').next().is_some_and(|name| name.starts_with("~~"));
        let parent = if random { above(parent) } else { parent };
        let one = profile.reach() == Reach::Files && profile.apps.len() == 1 && !profile.path.is_empty();
        let app = profile.apps.keys().next()?;
        one.then_some((parent, *app))
    };
    let mut gathered: BTreeMap<&str, (usize, BTreeSet<&str>)> = BTreeMap::new();
    let mut moves: Vec<(usize, usize)> = Vec::new();
    for (at, phone) in phones.iter().enumerate() {
        let Some((parent, app)) = pulled(phone) else { continue };
        let (first, apps) = gathered.entry(parent).or_insert_with(|| (at, BTreeSet::new()));
        // Two files of one app are of two phones, or of two times.
        if apps.insert(app) && *first != at {
            moves.push((at, *first));
        }
    }
    for (from, to) in moves {
        let members = phones.get_mut(from).map(std::mem::take).unwrap_or_default();
        let why = "why-assumed-same-phone-folders-beside";
        let noted = members.into_iter().map(|member| Member { note: Some(why.into()), ..member });
        if let Some(phone) = phones.get_mut(to) {
            phone.extend(noted);
        }
    }
    phones.retain(|phone| !phone.is_empty());
}

type Phones<'p, 'e> = [Vec<&'p Profile<'e>>];

fn verdict(phones: &Phones<'_, '_>, copy: &Profile<'_>, reach: Reach) -> Verdict {
    if let Some(at) = phones.iter().position(|phone| open_to(phone, copy) && names(phone, copy)) {
        return Verdict::Of(at, None);
    }
    if let Some(phone) = phones.iter().find(|phone| names(phone, copy) && days_apart(phone, copy)) {
        return Verdict::Apart(Some(
            Message::new("why-same-phone-made-days-apart").said("phone", shown(phone)),
        ));
    }
    if copy.platform != Some(Platform::Android) {
        return of_iphone(phones, copy);
    }
    let candidates: Vec<Candidate<'_, '_>> = phones
        .iter()
        .enumerate()
        .filter(|(_, phone)| open_to(phone, copy) && !contradicts(phone, copy))
        .map(|(at, phone)| Candidate { at, phone, likeness: likeness(phone, copy) })
        .collect();
    let alone = is_one(phones.iter().filter(|phone| phone.iter().any(|p| p.platform == copy.platform)));
    match reach {
        Reach::Named | Reach::AllApps => of_all_apps(&candidates, copy),
        Reach::SomeApps => of_some_apps(&candidates, alone),
        Reach::Files => of_files(&candidates, alone),
    }
}

/// A copy of an iPhone that names no phone (a list of apps, a file system, a diagnosis): of the only iPhone there, unless
/// its apps or its version speak against it.
fn of_iphone(phones: &Phones<'_, '_>, copy: &Profile<'_>) -> Verdict {
    let ours = |phone: &&Vec<&Profile<'_>>| phone.iter().any(|known| known.platform == copy.platform);
    let mut iphones = phones.iter().enumerate().filter(|(_, phone)| ours(phone));
    let (Some((at, phone)), None) = (iphones.next(), iphones.next()) else { return Verdict::Apart(None) };
    if !copy.identity.is_empty() || !open_to(phone, copy) || contradicts(phone, copy) {
        return Verdict::Apart(None);
    }
    // Apple's own apps are on every phone.
    let own: Vec<&str> = copy.apps.keys().copied().filter(|id| !id.starts_with("com.apple.")).collect();
    let known = |id: &&&str| phone.iter().any(|profile| profile.apps.contains_key(**id));
    let (apps, shared) = (own.len(), own.iter().filter(known).count());
    let name = shown(phone);
    let lists = phone.iter().any(|known| !known.apps.is_empty());
    if apps > 0 && lists && !most(shared, apps) {
        let why = Message::new("why-not-joined-with-has-these")
            .said("name", name)
            .put("shared", shared)
            .put("apps", apps);
        return Verdict::Apart(Some(why));
    }
    let why = if apps > 0 && lists {
        Message::new("why-assumed-only-iphone-with-apps").put("shared", shared).put("apps", apps)
    } else {
        Message::new("why-assumed-only-iphone")
    };
    let why = why.said("name", name);
    Verdict::Of(at, Some(why))
}

/// A phone that a copy may be of.
struct Candidate<'p, 'e> {
    at: usize,
    phone: &'p [&'p Profile<'e>],
    likeness: Likeness,
}

/// Whether a copy may join a phone at all: it is of the same kind, and another state of it is not there yet.
fn open_to(phone: &[&Profile<'_>], copy: &Profile<'_>) -> bool {
    let files = copy.reach() == Reach::Files;
    let other_state = |known: &Profile<'_>| known.format == copy.format;
    phone.iter().all(|known| known.platform == copy.platform && (files || !other_state(known)))
        && (files || !days_apart(phone, copy))
}

/// Whether both tell when they were made, and that lies days apart.
fn days_apart(phone: &[&Profile<'_>], copy: &Profile<'_>) -> bool {
    let known: BTreeSet<i64> = phone.iter().flat_map(|known| &known.days).copied().collect();
    let least = known.iter().flat_map(|a| copy.days.iter().map(move |b| a.abs_diff(*b))).min();
    least.is_some_and(|days| days > DAYS)
}

fn names(phone: &[&Profile<'_>], copy: &Profile<'_>) -> bool {
    phone.iter().any(|known| !known.identity.is_disjoint(&copy.identity))
}

/// Whether there is one phone only, be it in several states.
fn is_one<'p>(mut phones: impl Iterator<Item = &'p Vec<&'p Profile<'p>>>) -> bool {
    let Some(first) = phones.next() else { return false };
    phones.all(|phone| phone.iter().any(|copy| names(first, copy)))
}

/// Whether both name a phone, or a build, and not the same one.
fn contradicts(phone: &[&Profile<'_>], copy: &Profile<'_>) -> bool {
    let named = phone.iter().any(|known| !known.identity.is_empty());
    let builds: BTreeSet<&String> = phone.iter().flat_map(|known| &known.builds).collect();
    (named && !copy.identity.is_empty())
        || (!builds.is_empty()
            && !copy.builds.is_empty()
            && copy.builds.iter().all(|build| !builds.contains(build)))
}

fn most(part: usize, whole: usize) -> bool {
    part.saturating_mul(5) >= whole.saturating_mul(4)
}

/// The one candidate that fits best; of several states of one phone the first.
fn best<'c, 'p, 'e>(
    fitting: impl Iterator<Item = &'c Candidate<'p, 'e>>,
    rank: impl Fn(&Candidate<'p, 'e>) -> usize,
) -> Result<&'c Candidate<'p, 'e>, usize>
where
    'e: 'p,
    'p: 'c,
{
    let mut fitting: Vec<&Candidate<'_, '_>> = fitting.collect();
    fitting.sort_by_key(|candidate| std::cmp::Reverse(rank(candidate)));
    match fitting.as_slice() {
        [only] => Ok(only),
        [] => Err(0),
        [first, others @ ..] => {
            let mut equals = others.iter().filter(|other| rank(other) == rank(first)).peekable();
            let one = equals.peek().is_none()
                || equals.clone().all(|other| other.phone.iter().any(|copy| names(first.phone, copy)));
            if one { Ok(first) } else { Err(equals.count().saturating_add(1)) }
        }
    }
}

/// Two lists of all apps: the build is the same, and most apps are.
fn of_all_apps(candidates: &[Candidate<'_, '_>], copy: &Profile<'_>) -> Verdict {
    let shared = |candidate: &Candidate<'_, '_>| {
        let known: BTreeSet<&str> = candidate.phone.iter().flat_map(|p| p.apps.keys()).copied().collect();
        (copy.apps.keys().filter(|id| known.contains(*id)).count(), known.len().min(copy.apps.len()))
    };
    let fitting = candidates.iter().filter(|candidate| {
        let same_build =
            candidate.phone.iter().any(|known| known.builds.iter().any(|build| copy.builds.contains(build)));
        let known: BTreeSet<&str> = candidate.phone.iter().flat_map(|p| p.apps.keys()).copied().collect();
        let system = |id: &str| copy.is_system(id) || candidate.phone.iter().any(|p| p.is_system(id));
        let own = known.iter().filter(|id| !system(id)).count().min(candidate.likeness.apps);
        let (all_shared, all) = shared(candidate);
        same_build
            && all >= APPS
            && own >= OWN_APPS
            && most(all_shared, all)
            && most(candidate.likeness.shared, own)
    });
    match best(fitting, |candidate| candidate.likeness.same) {
        Ok(candidate) => {
            let (shared, all) = shared(candidate);
            let why =
                Message::new("why-joined-because-build-same-apps").put("shared", shared).put("all", all);
            Verdict::Of(candidate.at, Some(why))
        }
        Err(0) => Verdict::Apart(None),
        Err(several) => Verdict::Apart(Some(fits_several(several))),
    }
}

/// A list of some apps: most of them are on the phone as they are here.
fn of_some_apps(candidates: &[Candidate<'_, '_>], alone: bool) -> Verdict {
    let needed = if alone { OWN_APPS_ALONE } else { OWN_APPS };
    let fits = |likeness: &Likeness| {
        likeness.same >= needed && most(likeness.same, likeness.apps) && likeness.other_signer == 0
    };
    let fitting = candidates.iter().filter(|candidate| fits(&candidate.likeness));
    match best(fitting, |candidate| candidate.likeness.same) {
        Ok(candidate) => {
            let Likeness { apps, same, .. } = candidate.likeness;
            let why =
                Message::new("why-joined-because-apps-agree-version").put("same", same).put("apps", apps);
            Verdict::Of(candidate.at, Some(why))
        }
        Err(0) => Verdict::Apart(candidates.iter().max_by_key(|c| c.likeness.same).and_then(perhaps)),
        Err(several) => Verdict::Apart(Some(fits_several(several))),
    }
}

/// What may be told of a copy that agrees with a phone in too few apps.
fn perhaps(candidate: &Candidate<'_, '_>) -> Option<Message> {
    let Likeness { apps, same, other_signer, .. } = candidate.likeness;
    (same > 0).then(|| {
        let but = if other_signer > 0 { "why-others-have-another-signer" } else { "why-too-few-sure" };
        Message::new("why-may-same-phone-apps-agree")
            .said("phone", shown(candidate.phone))
            .put("same", same)
            .put("apps", apps)
            .said("but", but)
    })
}

/// App files: signed as on the phone, or assumed to be of the only one.
fn of_files(candidates: &[Candidate<'_, '_>], alone: bool) -> Verdict {
    let fitting = candidates.iter().filter(|c| c.likeness.same > 0 && c.likeness.other_signer == 0);
    match best(fitting, |candidate| candidate.likeness.same) {
        Ok(candidate) => {
            let Likeness { apps, same, .. } = candidate.likeness;
            let why = Message::new("why-assumed-same-phone-apps-agree").put("same", same).put("apps", apps);
            Verdict::Of(candidate.at, Some(why))
        }
        Err(several @ 2..) => Verdict::Apart(Some(fits_several(several))),
        Err(_) => match candidates {
            [first, ..] if alone => of_only(first),
            _ => Verdict::Apart(None),
        },
    }
}

/// App files and one phone that none of them speaks for.
fn of_only(candidate: &Candidate<'_, '_>) -> Verdict {
    let Likeness { apps, shared, other_signer, .. } = candidate.likeness;
    let name = shown(candidate.phone);
    if other_signer > 0 {
        let why = Message::new("why-not-joined-with-apps-have")
            .said("name", name)
            .put("other_signer", other_signer)
            .put("apps", apps);
        return Verdict::Apart(Some(why));
    }
    if shared == 0 && candidate.phone.iter().any(|known| known.lists_all()) {
        return Verdict::Apart(Some(Message::new("why-not-joined-with-has-none").said("name", name)));
    }
    let why = "why-assumed-same-phone-because-there";
    Verdict::Of(candidate.at, Some(why.into()))
}

fn fits_several(several: usize) -> Message {
    Message::new("why-fits-phones-equally-well-shown").put("several", several)
}

/// A phone by the copy that tells most of it.
fn shown(phone: &[&Profile<'_>]) -> Message {
    let first = phone.first();
    let path = first.map(|known| known.path).filter(|path| !path.is_empty());
    path.or_else(|| first.map(|known| known.format))
        .map_or_else(|| "why-other-copy".into(), |name| Message::detail(crate::text::printable(name)))
}
