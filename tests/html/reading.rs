//! How hard a text is to read: the Flesch-Kincaid grade, counted in years of school.

/// The grade of a text: 0.39 words a sentence, 11.8 syllables a word, less 15.59.
pub(crate) fn grade(text: &str) -> f64 {
    let sentences = text.split(['.', '?', '!', ':', ';']).filter(|one| !one.trim().is_empty()).count();
    let words: Vec<&str> =
        text.split_whitespace().filter(|word| word.chars().any(char::is_alphabetic)).collect();
    let syllables: usize = words.iter().map(|word| syllables(word)).sum();
    let count = |number: usize| f64::from(u32::try_from(number.max(1)).unwrap());
    0.39 * count(words.len()) / count(sentences) + 11.8 * count(syllables) / count(words.len()) - 15.59
}

/// Runs of vowels, without an `e` that is not spoken at the end.
fn syllables(word: &str) -> usize {
    let letters: Vec<char> = word.to_lowercase().chars().filter(|c| c.is_alphabetic()).collect();
    let vowel = |c: char| "aeiouy".contains(c);
    let runs =
        letters.iter().enumerate().filter(|(at, c)| vowel(**c) && (*at == 0 || !vowel(letters[at - 1])));
    let silent = match letters.as_slice() {
        [.., before, 'e'] => !vowel(*before) && *before != 'l',
        [.., before, 'e', 'd'] => !vowel(*before) && *before != 't' && *before != 'd',
        _ => false,
    };
    (runs.count() - usize::from(silent)).max(1)
}

#[test]
fn easy_is_easier_than_hard() {
    assert_eq!(["phone", "watching", "removing", "erases", "proof"].map(syllables), [1, 2, 3, 3, 1]);
    let easy = grade("The cat sat on the mat. It was warm.");
    let hard = grade(
        "Notwithstanding administrative considerations, organisational responsibilities necessitate examination.",
    );
    assert!(easy < 2.0 && hard > 20.0, "{easy} {hard}");
}
