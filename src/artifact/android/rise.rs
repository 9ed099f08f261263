//! Texts that the system sorts: an entry out of order was not written by it.

use std::collections::BTreeSet;

/// Indices of the members of a longest strictly rising run, not necessarily of neighbours (patience sorting).
pub(super) fn longest_rise<T: Ord>(members: &[T]) -> BTreeSet<usize> {
    // `ends[k]` is the smallest member that ends a rise of k + 1 members.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = Vec::with_capacity(members.len());
    for (index, member) in members.iter().enumerate() {
        let at = ends.partition_point(|end| members.get(*end).is_some_and(|end| end < member));
        before.push(at.checked_sub(1).and_then(|at| ends.get(at)).copied());
        match ends.get_mut(at) {
            Some(end) => *end = index,
            None => ends.push(index),
        }
    }
    let mut run = BTreeSet::new();
    let mut last = ends.last().copied();
    while let Some(index) = last {
        run.insert(index);
        last = before.get(index).copied().flatten();
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_rise_keeps_what_can_stay() {
        assert_eq!(longest_rise(&[1, 2, 99, 3, 4]), BTreeSet::from([0, 1, 3, 4]));
        assert_eq!(longest_rise(&["a", "b", "b", "c"]).len(), 3, "two equal members do not rise");
        assert_eq!(longest_rise::<u64>(&[]), BTreeSet::new());
    }
}
