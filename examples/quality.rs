//! Measures the judges on labelled phones: `cargo run --example quality [-- --accept]`.
//!
//! Prints recall and false alarms by level, rule and container, and what differs from the accepted results. With
//! `--accept` the results become the accepted ones, and `docs/methods.md` is written anew. `--document` writes it from the accepted
//! results, without measuring. `--show NAME` prints the recipe of a phone. `--develop` measures only the phones by which
//! rules are improved.
#![expect(
    clippy::print_stdout,
    clippy::disallowed_methods,
    reason = "a tool for developers that prints a table and writes files of the repository"
)]

#[path = "../tests/common/lay.rs"]
mod lay;

use std::error::Error;
use std::path::Path;

use stalkscan::sample::quality::{Labelled, Set};
use stalkscan::signature::SignatureDb;
use stalkscan::trial::methods::{self, Measured};
use stalkscan::trial::quality::{self, Verdict};

use self::lay::lay;

fn main() -> Result<(), Box<dyn Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let db = SignatureDb::built_in()?;
    let [tuned, developed, held_out] = Set::ALL.map(|set| quality::phones(&db, set));
    if let Some(name) = std::env::args().skip_while(|argument| argument != "--show").nth(1) {
        for phone in tuned.iter().chain(&developed).chain(&held_out).filter(|phone| phone.name == name) {
            println!("{:#?}", phone.recipe);
        }
        return Ok(());
    }
    let accept = std::env::args().any(|argument| argument == "--accept");
    let verdicts = |phones: &[Labelled], set: Set| -> Result<Vec<Verdict>, Box<dyn Error>> {
        let list = root.join(quality::accepted(set));
        let accepted = std::fs::read_to_string(&list).unwrap_or_default();
        if std::env::args().any(|argument| argument == "--document") {
            return Ok(quality::parse(&accepted, phones));
        }
        let verdicts = quality::measure(phones, &db, &lay, &|_, _| true)?;
        println!("{set:?}\n\n{}", methods::measured(phones, &verdicts));
        let different = quality::difference(&accepted, &verdicts);
        println!("{} lines differ from the accepted results", different.len());
        for line in &different {
            println!("{line}");
        }
        if accept {
            std::fs::write(&list, quality::list(&verdicts))?;
        }
        Ok(verdicts)
    };
    let of_developed = verdicts(&developed, Set::Development)?;
    if std::env::args().any(|argument| argument == "--develop") {
        return Ok(());
    }
    let of_tuned = verdicts(&tuned, Set::Tuned)?;
    let of_held_out = verdicts(&held_out, Set::HeldOut)?;
    if accept || std::env::args().any(|argument| argument == "--document") {
        let document = methods::document(
            Measured { phones: &tuned, verdicts: &of_tuned },
            Measured { phones: &developed, verdicts: &of_developed },
            Measured { phones: &held_out, verdicts: &of_held_out },
        );
        std::fs::write(root.join(methods::DOCUMENT), document)?;
    }
    Ok(())
}
