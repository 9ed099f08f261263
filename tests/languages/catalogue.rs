//! Every language has the ids, the attributes and the values of the English catalogue, and nothing else.

use std::collections::{BTreeMap, BTreeSet};

use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use stalkscan::speech::{FILES, Lang, Message, sources};

/// A message or an attribute.
#[derive(Debug, Default, Clone)]
pub(crate) struct Shape {
    /// Values (`$family`) and other messages (`cause-networks`) that it uses.
    pub(crate) uses: BTreeSet<String>,
    /// Its text in each of its forms, "it" in place of values.
    pub(crate) forms: Vec<String>,
    /// The file that it stands in.
    pub(crate) file: &'static str,
}

pub(crate) type Shapes = BTreeMap<String, Shape>;

/// The messages of one file.
pub(crate) fn shapes(file: &'static str, text: &str) -> Result<Shapes, String> {
    let resource = fluent_syntax::parser::parse(text)
        .map_err(|(_, errors)| format!("{file}: {:?}", errors.first().map(ToString::to_string)))?;
    let mut all = Shapes::new();
    for entry in &resource.body {
        let message = match entry {
            Entry::Message(message) => message,
            Entry::Term(term) => return Err(format!("{file}: the term -{}", term.id.name)),
            Entry::Junk { content } => return Err(format!("{file}: {content}")),
            _ => continue,
        };
        let id = message.id.name.to_owned();
        let value = message.value.iter().map(|value| (id.clone(), value));
        let attributes = message.attributes.iter().map(|a| (format!("{id}.{}", a.id.name), &a.value));
        for (id, pattern) in value.chain(attributes) {
            let mut shape = Shape { forms: vec![String::new()], file, ..Shape::default() };
            walk(pattern, &mut shape);
            if all.insert(id.clone(), shape).is_some() {
                return Err(format!("{file}: {id} stands there twice"));
            }
        }
    }
    Ok(all)
}

/// Adds the text of a pattern to every form, and its values.
fn walk(pattern: &Pattern<&str>, shape: &mut Shape) {
    for element in &pattern.elements {
        match element {
            PatternElement::TextElement { value } => add(shape, value),
            PatternElement::Placeable { expression: Expression::Inline(inline) } => inner(inline, shape),
            PatternElement::Placeable { expression: Expression::Select { selector, variants } } => {
                let mut name = Shape::default();
                inner(selector, &mut name);
                shape.uses.extend(name.uses);
                let before = std::mem::take(&mut shape.forms);
                for variant in variants {
                    let mut one = Shape { forms: before.clone(), ..Shape::default() };
                    walk(&variant.value, &mut one);
                    shape.forms.extend(one.forms);
                    shape.uses.extend(one.uses);
                }
            }
        }
    }
}

fn inner(expression: &InlineExpression<&str>, shape: &mut Shape) {
    match expression {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => {
            add(shape, value);
        }
        InlineExpression::VariableReference { id } => {
            shape.uses.insert(format!("${}", id.name));
            add(shape, "it");
        }
        InlineExpression::MessageReference { id, .. } => {
            shape.uses.insert(id.name.to_owned());
            add(shape, "it");
        }
        other => {
            shape.uses.insert(format!("{other:?}"));
        }
    }
}

fn add(shape: &mut Shape, text: &str) {
    for form in &mut shape.forms {
        form.push_str(text);
    }
}

/// The messages of a language; what is wrong in its files.
pub(crate) fn of(lang: Lang) -> (Shapes, Vec<String>) {
    let (mut all, mut faults) = (Shapes::new(), Vec::new());
    for (file, text) in FILES.iter().zip(sources(lang)) {
        match shapes(file, text) {
            Ok(more) => {
                for (id, shape) in more {
                    if all.insert(id.clone(), shape).is_some() {
                        faults.push(format!("{id} stands in two files"));
                    }
                }
            }
            Err(fault) => faults.push(fault),
        }
    }
    (all, faults)
}

/// What a language lacks, has too much, or says with other values than English.
fn compare(english: &Shapes, other: &Shapes) -> Vec<String> {
    let mut faults = Vec::new();
    for (id, shape) in english {
        match other.get(id) {
            None => faults.push(format!("{id} is missing")),
            Some(said) if said.uses != shape.uses => {
                faults.push(format!("{id} uses {:?}, and not {:?}", said.uses, shape.uses));
            }
            Some(said) if said.file != shape.file => faults.push(format!("{id} stands in {}", said.file)),
            Some(said) if said.forms.iter().any(|form| form.trim().is_empty()) => {
                faults.push(format!("{id} is empty"));
            }
            Some(_) => {}
        }
    }
    faults.extend(
        other.keys().filter(|id| !english.contains_key(*id)).map(|id| format!("{id} is not English")),
    );
    faults
}

#[test]
fn every_language_is_complete() {
    let (english, faults) = of(Lang::En);
    assert_eq!(faults, Vec::<String>::new());
    assert!(english.len() > 500, "only {} messages", english.len());
    for lang in Lang::ALL.iter().filter(|lang| lang.is_there()) {
        let (other, mut faults) = of(*lang);
        faults.extend(compare(&english, &other));
        assert_eq!(faults, Vec::<String>::new(), "{lang:?}: {} faults", faults.len());
        // A catalogue that was only copied is not a translation.
        let long = |shape: &Shape| shape.forms.iter().any(|form| form.len() > 20);
        let same =
            english.iter().filter(|(id, shape)| long(shape) && other[*id].forms == shape.forms).count();
        assert!(*lang == Lang::En || same < 10, "{lang:?}: {same} messages are English");
    }
}

/// Three English words in a row; what is typed (`stalkscan formats`) is the same in every language.
fn windows(text: &str) -> Vec<String> {
    let text = text.split('`').step_by(2).collect::<Vec<_>>().join(" ; ");
    let words: Vec<&str> = text.split_whitespace().collect();
    let plain = |word: &&str| word.len() > 1 && word.chars().all(|c| c.is_ascii_lowercase());
    words.windows(3).filter(|three| three.iter().all(plain)).map(|three| three.join(" ")).collect()
}

/// What the command line says is read by whoever runs the program; no part of it may have been left in English.
#[test]
fn no_refusal_is_half_english() {
    let (english, _) = of(Lang::En);
    let told = || english.iter().filter(|(_, shape)| shape.file == "refusals.ftl");
    assert!(told().count() > 150);
    for lang in Lang::ALL.iter().filter(|lang| **lang != Lang::En) {
        let (other, _) = of(*lang);
        for (id, shape) in told() {
            let text = other[id].forms.join(" ; ");
            let left: Vec<String> = shape
                .forms
                .iter()
                .flat_map(|form| windows(form))
                .filter(|words| text.contains(words))
                .collect();
            assert_eq!(left, Vec::<String>::new(), "{id} in {lang:?}: {text}");
        }
    }
    assert_eq!(windows("it exists already `a b c d`, x"), ["it exists already"]);
}

#[test]
fn every_folder_of_a_language_is_read() {
    for entry in std::fs::read_dir(crate::root().join("locales")).unwrap() {
        let path = entry.unwrap().path();
        if !path.is_dir() {
            continue;
        }
        let tag = path.file_name().unwrap().to_str().unwrap().to_owned();
        let lang = Lang::ALL.iter().find(|lang| lang.tag() == tag);
        assert!(lang.is_some_and(|lang| lang.is_there()), "locales/{tag} is not in the program");
        let mut files: Vec<String> = std::fs::read_dir(&path)
            .unwrap()
            .map(|file| file.unwrap().file_name().into_string().unwrap())
            .collect();
        files.sort();
        assert_eq!(files, FILES, "locales/{tag}");
        assert_eq!(FILES.len(), sources(*lang.unwrap()).len());
    }
}

#[test]
fn planted_faults_are_found() {
    const ENGLISH: &str =
        "a = One { $x }\n    .b = Two\nc = { $n ->\n    [one] one\n   *[other] { $n } many\n}\n";
    let english = shapes("a.ftl", ENGLISH).unwrap();
    assert_eq!(english["c"].forms, ["one", "it many"]);
    let faults = |text: &str| compare(&english, &shapes("a.ftl", text).unwrap());
    let good = "a = Uno { $x }\n    .b = Dos\nc = { $n ->\n   *[other] { $n } todos\n}\n";
    assert!(faults(good).is_empty());
    for (fault, find, put) in [
        ("a.b is missing", "    .b = Dos\n", ""),
        ("a uses", "Uno { $x }", "Uno"),
        ("a uses", "Uno { $x }", "Uno { $y }"),
        ("d is not English", "a = ", "d = x\na = "),
        ("a.b is empty", "Dos", "{ \"\" }"),
    ] {
        let found = faults(&good.replace(find, put));
        assert!(found.iter().any(|one| one.starts_with(fault)), "{fault}: {found:?}");
    }
    assert!(shapes("a.ftl", "a = { $x\n").is_err());
    assert!(shapes("a.ftl", "a = x\na = y\n").is_err());
}

/// "file(s)" leaves the plural to the reader; a selector does not.
fn undecided(catalogue: &Shapes) -> Vec<String> {
    let ending = |form: &str| {
        form.match_indices('(').any(|(at, _)| {
            let inside = form[at + 1..].split(')').next().unwrap_or_default();
            let behind_a_word = form[..at].ends_with(char::is_alphabetic);
            let letters = (1..=3).contains(&inside.chars().count()) && inside.chars().all(char::is_lowercase);
            behind_a_word && letters
        })
    };
    let said = catalogue.iter().filter(|(_, shape)| shape.forms.iter().any(|form| ending(form)));
    said.map(|(id, _)| id.clone()).collect()
}

#[test]
fn no_plural_is_left_to_the_reader() {
    for lang in Lang::ALL.iter().copied().filter(|lang| lang.is_there()) {
        assert_eq!(undecided(&of(lang).0), [""; 0], "{lang:?}");
    }
    let planted = shapes("x.ftl", "a = { $n } file(s)\nb = one (two)\nc = { $n } Datei(en)\n").unwrap();
    assert_eq!(undecided(&planted), ["a", "c"]);
    let sealed = |number: u64| Message::new("why-file-s-backup-encrypted-by").count("sealed", number);
    for (number, words) in [(0, "0 files of"), (1, "one file of"), (2, "2 files of")] {
        assert!(sealed(number).to_string().starts_with(words), "{}", sealed(number));
    }
    for lang in Lang::ALL.iter().filter(|lang| lang.is_there()) {
        let (one, two) = (lang.say(&sealed(1)), lang.say(&sealed(2)).replace('2', "1"));
        assert_ne!(one, two, "{lang:?}");
    }
}
