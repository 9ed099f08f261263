//! Helplines by country. The country is given by `--region` and never guessed, least of all from the phone.

use std::collections::BTreeSet;

use super::args::nearest;
use super::exit::Failure;
use crate::signature::{Helpline, SignatureDb};
use crate::speech::{Lang, Message};

/// Countries that have helplines, sorted.
pub(super) fn known(db: &SignatureDb) -> BTreeSet<&str> {
    db.helplines().iter().map(|line| line.region.as_str()).collect()
}

/// Refuses a country of which no helpline is known.
pub(super) fn check(db: &SignatureDb, region: Option<&str>) -> Result<(), Failure> {
    let Some(region) = region else { return Ok(()) };
    let known = known(db);
    if known.iter().any(|known| known.eq_ignore_ascii_case(region)) {
        return Ok(());
    }
    let all: Vec<&str> = known.iter().copied().collect();
    let regions = Message::new("next-regions").text("names", all.join(", "));
    let hint = match nearest(&region.to_ascii_uppercase(), known.iter().copied()) {
        Some(near) => Message::new("next-did-you-mean-or").text("near", near).said("next", regions),
        None => regions,
    };
    let says = Message::new("refused-no-helpline").text("name", crate::text::printable(region));
    Err(Failure::usage(says, hint))
}

/// The helplines to show: all of one country with its emergency numbers, or one a country.
pub(super) fn lines(db: &SignatureDb, region: Option<&str>, lang: Lang) -> Vec<String> {
    let Some(region) = region else {
        let mut seen = BTreeSet::new();
        let first = db.helplines().iter().filter(|line| !line.emergency && line.region.len() == 2);
        return first
            .filter(|line| seen.insert(line.region.as_str()))
            .map(|line| format!("{}: {}", line.region, one(line, lang)))
            .collect();
    };
    let region = region.to_ascii_uppercase();
    // A part of a country ("GB-SCT") comes before the country, and both count there.
    let country = region.split('-').next().unwrap_or_default();
    let own = db.helplines().iter().filter(|line| line.region == region);
    let whole = db.helplines().iter().filter(|line| line.region == country && region != country);
    own.chain(whole).map(|line| one(line, lang)).collect()
}

fn one(line: &Helpline, lang: Lang) -> String {
    let number = |part: i8| usize::try_from(part).unwrap_or_default();
    let day = Message::new("date")
        .number("day", number(line.verified.day()))
        .number("month", number(line.verified.month()))
        .number("year", usize::try_from(line.verified.year()).unwrap_or_default());
    // The number first: it is then never broken across two lines.
    let said =
        Message::new("helpline").text("number", &*line.number).text("name", &*line.name).said("day", day);
    lang.say(&said)
}

/// How to choose, for the screen of whoever makes the report.
pub(super) fn how_to_choose(db: &SignatureDb) -> Message {
    let all: Vec<&str> = known(db).into_iter().collect();
    Message::new("regions-choose").text("codes", all.join(", "))
}
