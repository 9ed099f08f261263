//! `stalkscan sample` and `stalkscan selftest`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::args::{guess, nearest};
use super::exit::{Exit, Failure};
use super::{database, language, output, place, scan};
use crate::sample::{BUILT_IN, BuiltIn, Container, PASSPHRASE, Recipe};
use crate::speech::Message;

/// Largest recipe, in bytes.
const RECIPE_BYTES: u64 = 4 << 20;

/// Options of `sample`.
#[derive(Debug, Args)]
pub struct SampleArgs {
    /// A built-in phone, or a recipe file (case.toml); without it the built-in phones and containers are listed
    pub recipe: Option<String>,

    /// Kind of copy to write
    #[arg(long = "as", value_name = "CONTAINER", default_value = "bugreport")]
    pub container: String,

    /// Folder to write into; it is made, and nothing in it is overwritten
    #[arg(long, value_name = "DIR")]
    pub out: Option<PathBuf>,
}

/// Options of `selftest`.
#[derive(Debug, Args)]
pub struct SelftestArgs {
    /// Show every check, not only those that fail
    #[arg(short, long)]
    pub verbose: bool,

    /// Number of threads
    #[arg(long, value_name = "N", value_parser = clap::value_parser!(u16).range(1..=256))]
    pub jobs: Option<u16>,
}

pub(super) fn run(args: &SampleArgs) -> Result<Exit, Failure> {
    let Some(name) = &args.recipe else { return output::print(&list()) };
    let recipe = recipe(name)?;
    let container = container(&args.container)?;
    let Some(out) = &args.out else {
        return Err(Failure::usage("refused-no-out", "next-add-out"));
    };
    let tree = recipe.write(container).map_err(|error| {
        let fitting: Vec<&str> = Container::of(recipe.platform).map(Container::name).collect();
        let hint = Message::new("next-fitting-containers").text("names", fitting.join(", "));
        Failure::usage(Message::technical(error), hint)
    })?;
    let shown = database::shown(out);
    let entry = out.join(container.entry());
    if entry.symlink_metadata().is_ok() {
        return Err(Failure::usage(
            Message::new("refused-exists").text("path", database::shown(&entry)),
            "next-other-folder",
        ));
    }
    place::write(&tree, out).map_err(|error| output::not_written(shown, &error))?;
    if matches!(container, Container::IosBackupEncrypted | Container::IosBackupOldEncrypted) {
        output::tell(&Message::new("tell-sample-passphrase").text("passphrase", PASSPHRASE));
    }
    output::print(&format!("{}\n", database::shown(&entry)))
}

fn list() -> String {
    let mut text = "Built-in phones (or give the path of a case.toml):\n".to_owned();
    for one in BUILT_IN {
        let title = one.recipe().map(|recipe| recipe.title).unwrap_or_default();
        let _ = writeln!(text, "  {:<20} {title}", one.name);
    }
    text.push_str("\nKinds of copy (--as):\n");
    for container in Container::ALL {
        let _ = writeln!(text, "  {:<20} {}", container.name(), container.platform());
    }
    text.push_str("\nExample: stalkscan sample demo --as bugreport --out ./control\n");
    text
}

fn recipe(name: &str) -> Result<Recipe, Failure> {
    if let Some(one) = BuiltIn::named(name) {
        return one.recipe().map_err(|error| {
            let says = Message::new("refused-built-in-phone").text("name", name);
            Failure::internal(says.said("why", Message::technical(error)))
        });
    }
    let path = Path::new(name);
    let shown = database::shown(path);
    if path.symlink_metadata().is_err() {
        let near = nearest(name, BUILT_IN.iter().map(|one| one.name));
        let hint = guess(near, || "next-samples".into());
        return Err(Failure::usage(Message::new("refused-no-sample").text("name", shown), hint));
    }
    let path = if path.is_dir() { path.join("case.toml") } else { path.to_owned() };
    Recipe::from_toml(&database::text_of(&path, RECIPE_BYTES)?).map_err(|error| {
        let says = Message::new("refused-of").text("path", shown);
        Failure::usage(says.said("why", Message::technical(error)), "next-recipes")
    })
}

fn container(name: &str) -> Result<Container, Failure> {
    Container::from_name(name).ok_or_else(|| {
        let all: Vec<&str> = Container::ALL.iter().map(|container| container.name()).collect();
        let near = nearest(name, all.iter().copied());
        let hint = guess(near, || Message::new("next-containers").text("names", all.join(", ")));
        Failure::usage(Message::new("refused-no-container").text("name", crate::text::printable(name)), hint)
    })
}

pub(super) fn selftest(args: &SelftestArgs) -> Result<Exit, Failure> {
    let db = database::built_in()?;
    let checks = scan::pool(args.jobs)?.install(|| crate::trial::selftest::run(&db, &place::for_a_moment));
    let mut text = String::new();
    let failed = checks.iter().filter(|check| !check.wrong.is_empty()).count();
    for check in checks.iter().filter(|check| args.verbose || !check.wrong.is_empty()) {
        let _ =
            writeln!(text, "{}  {}", if check.wrong.is_empty() { "ok    " } else { "FAILED" }, check.says);
        for wrong in &check.wrong {
            let _ = writeln!(text, "        {}", crate::text::printable(wrong));
        }
    }
    if failed == 0 {
        let works = Message::new("tell-works").number("count", checks.len());
        let with = Message::new("tell-works-with")
            .text("version", db.info().version.as_str())
            .number("families", db.info().families)
            .number("indicators", db.info().indicators);
        let lang = language::spoken();
        let _ = writeln!(text, "{}\n{}", lang.say(&works), lang.say(&with));
        return output::print(&text);
    }
    output::print(&text)?;
    let says = Message::new("refused-selftest").number("failed", failed).number("count", checks.len());
    Err(Failure::tool(says, "next-no-relying"))
}
