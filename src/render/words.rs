//! The sentences of the terminal report that depend on the verdict. Contract, section 3: they do not accuse, promise
//! or order.

use crate::model::{Class, Level, Platform, Surface};
use crate::report::{DeviceReport, Verdict};

/// One sentence under the verdict.
pub(super) fn summary(device: &DeviceReport) -> String {
    let top = device.findings.iter().find(|f| !f.acknowledged && Some(f.level) == device.level);
    let covert = top.is_some_and(|f| f.class.is_covert());
    let management = top.is_some_and(|f| f.class == Class::DeviceManagement);
    match device.verdict {
        Verdict::Known => {
            "An app that is sold or used for watching someone in secret is on this phone.".to_owned()
        }
        Verdict::StrongSigns if covert => {
            "Signs of an app that is sold or used for watching someone in secret are on this phone."
                .to_owned()
        }
        Verdict::StrongSigns if management => {
            "This phone is set up so that someone else keeps control over it.".to_owned()
        }
        Verdict::StrongSigns => "Several signs together look like hidden monitoring.".to_owned(),
        Verdict::Review => {
            let count =
                device.findings.iter().filter(|f| !f.acknowledged && f.level == Level::Review).count();
            if count == 1 {
                "One thing on this phone can be used to watch someone, and also has ordinary uses.".to_owned()
            } else {
                format!(
                    "{count} things on this phone can be used to watch someone, and also have ordinary uses."
                )
            }
        }
        Verdict::NothingKnownFound(_) | Verdict::Inconclusive => {
            format!("{} apps were compared with the list of known monitoring apps.", device.inventory.apps)
        }
    }
}

/// What it means, what it does not, and what to do, as labelled paragraphs.
pub(super) fn meaning(device: &DeviceReport, unanswered: &[&str]) -> Vec<(&'static str, String)> {
    let mut lines: Vec<(&'static str, String)> = match device.verdict {
        Verdict::Known | Verdict::StrongSigns => vec![
            ("What it means", "Someone with access to this phone could have set this up.".to_owned()),
            ("What it does not", "It does not tell who did, or what has been looked at.".to_owned()),
            ("Before you act", BEFORE_YOU_ACT.to_owned()),
            ("Advice differs", ADVICE_DIFFERS.to_owned()),
        ],
        Verdict::Review => vec![
            (
                "What it means",
                "Look at each one below. If you know it and agreed to it, it may be all right.".to_owned(),
            ),
            ("What it does not", "It does not say that someone does watch, or who.".to_owned()),
            ("Before you act", BEFORE_YOU_ACT.to_owned()),
        ],
        Verdict::NothingKnownFound(_) | Verdict::Inconclusive => vec![
            ("What it means", "No app or setting that we know of for watching someone was found.".to_owned()),
            (
                "What it does not",
                "It does not prove that nobody watches: new apps, and someone who is signed in to your accounts, leave no \
                 mark that this examination knows."
                    .to_owned(),
            ),
            ("If you feel watched", "Trust that feeling, and talk to someone from a device that nobody else can reach.".to_owned()),
        ],
    };
    if !unanswered.is_empty() {
        let text = format!(
            "These could not be fully read: {}. Nothing found there means little.",
            unanswered.join(", ")
        );
        lines.insert(lines.len().min(2), ("Could not check", text));
    }
    if device.unanswered.contains(&Surface::InstalledApps) {
        lines.push((
            "A better copy",
            "The list of apps is not whole in this copy. A new copy can tell more.".to_owned(),
        ));
    }
    lines
}

const BEFORE_YOU_ACT: &str = "Removing it can alert the person who set it up, and erases proof. You have a copy now: keep \
                              it safe, use a device that they cannot reach, and talk to someone first.";

const ADVICE_DIFFERS: &str =
    "Police and support services give different advice about when to remove such things. You decide.";

/// What no copy of a phone can show.
pub(super) const fn never_visible(platform: Platform) -> &'static str {
    match platform {
        Platform::Android => {
            "someone signed in to your Google or other accounts, location you share, trackers, a SIM or phone contract that \
             someone else holds. Check the list of signed-in devices of each account."
        }
        Platform::Ios => {
            "someone signed in to your Apple account or iCloud, location you share (Find My), trackers, a SIM or phone \
             contract that someone else holds. On the phone, Settings > Privacy & Security > Safety Check helps."
        }
    }
}

const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// "2026-03-01T09:30:00Z" as "1 March 2026"; other text as it is.
pub(super) fn date(text: &str) -> String {
    let mut parts = text.get(..10).unwrap_or_default().split('-');
    let (year, month, day) = (parts.next(), parts.next(), parts.next());
    let month = month.and_then(|m| m.parse::<usize>().ok()).and_then(|m| MONTHS.get(m.checked_sub(1)?));
    match (year, month, day.and_then(|d| d.parse::<u8>().ok())) {
        (Some(year), Some(month), Some(day)) => format!("{day} {month} {year}"),
        _ => text.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn dates_read_like_dates() {
        assert_eq!(date("2026-03-01T09:30:00Z"), "1 March 2026");
        assert_eq!(date("soon"), "soon");
        assert_eq!(date("2026-13-01"), "2026-13-01");
    }
}
