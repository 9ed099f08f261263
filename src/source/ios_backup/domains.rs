//! How many files of each domain the listing names, and how many of them are in the copy.

use std::collections::BTreeMap;

/// Domains kept apart; more than any phone has, and a bound for a listing made up to fill memory.
const MOST_DOMAINS: usize = 100_000;
/// Domains at hand. Entries of one domain mostly follow one another, or those of some apps alternate.
const AT_HAND: usize = 24;

/// Files of one domain.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tally {
    /// Named by the listing.
    pub(super) listed: u64,
    /// Of these, in the copy.
    pub(super) here: u64,
}

impl Tally {
    /// Adds the files of another tally.
    pub(super) fn add(&mut self, other: Self) {
        self.listed = self.listed.saturating_add(other.listed);
        self.here = self.here.saturating_add(other.here);
    }
}

/// All domains of a listing.
#[derive(Debug, Default)]
pub(super) struct Domains {
    /// Those met last, with what was counted since they are at hand, and whether somebody looks for files in them.
    at_hand: Vec<(String, Tally, bool)>,
    /// Whose turn it is to be put away.
    next: usize,
    all: BTreeMap<String, Tally>,
}

impl Domains {
    /// Adds to the tally of a domain. Returns what `wanted` says of the domain, which is asked only now and then.
    pub(super) fn add(&mut self, domain: &str, tally: Tally, wanted: impl Fn(&str) -> bool) -> bool {
        if let Some((_, sum, wanted)) = self.at_hand.iter_mut().find(|(known, ..)| known == domain) {
            sum.add(tally);
            return *wanted;
        }
        let wanted = wanted(domain);
        let fresh = (domain.to_owned(), tally, wanted);
        if self.at_hand.len() < AT_HAND {
            self.at_hand.push(fresh);
        } else if let Some(place) = self.at_hand.get_mut(self.next) {
            let (old, sum, _) = std::mem::replace(place, fresh);
            self.next = self.next.saturating_add(1).checked_rem(AT_HAND).unwrap_or(0);
            self.put_away(old, sum);
        }
        wanted
    }

    /// The tallies of all domains.
    pub(super) fn settled(&mut self) -> &mut BTreeMap<String, Tally> {
        for (domain, sum, _) in std::mem::take(&mut self.at_hand) {
            self.put_away(domain, sum);
        }
        &mut self.all
    }

    fn put_away(&mut self, domain: String, sum: Tally) {
        if self.all.len() < MOST_DOMAINS || self.all.contains_key(&domain) {
            self.all.entry(domain).or_default().add(sum);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_order_of_entries_changes_no_sum() {
        let one = Tally { listed: 1, here: 0 };
        let mut domains = Domains::default();
        for number in 0..600_u32 {
            let domain = format!("D{}", number % 60);
            assert_eq!(domains.add(&domain, one, |domain| domain == "D3"), domain == "D3");
        }
        let settled = domains.settled();
        assert_eq!(settled.len(), 60);
        assert!(settled.values().all(|tally| *tally == Tally { listed: 10, here: 0 }), "{settled:?}");
        assert!(!domains.add("D0", one, |_| false));
        assert_eq!(domains.settled()["D0"].listed, 11);
    }
}
