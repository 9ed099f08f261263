//! `stalkscan sample` and `stalkscan selftest`.

use std::fmt::Write as _;
use std::path::{Path, PathBuf};

use clap::Args;

use super::args::nearest;
use super::exit::{Exit, Failure};
use super::{database, output, place, scan};
use crate::sample::{BUILT_IN, BuiltIn, Container, PASSPHRASE, Recipe};

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
        return Err(Failure::usage("no folder to write into", "add --out DIR"));
    };
    let tree = recipe.write(container).map_err(|error| {
        let fitting: Vec<&str> = Container::of(recipe.platform).map(Container::name).collect();
        Failure::usage(error.to_string(), format!("kinds of copy for this phone: {}", fitting.join(", ")))
    })?;
    let shown = database::shown(out);
    let entry = out.join(container.entry());
    if entry.symlink_metadata().is_ok() {
        return Err(Failure::usage(
            format!("{} exists already", database::shown(&entry)),
            "choose another folder; nothing is overwritten",
        ));
    }
    place::write(&tree, out).map_err(|error| {
        Failure::tool(format!("{shown} could not be written: {error}"), "check the folder and the free space")
    })?;
    if matches!(container, Container::IosBackupEncrypted | Container::IosBackupOldEncrypted) {
        output::remark(&format!("stalkscan: the passphrase of this sample is: {PASSPHRASE}\n"));
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
        return one
            .recipe()
            .map_err(|error| Failure::internal(format!("the built-in phone {name}: {error}")));
    }
    let path = Path::new(name);
    let shown = database::shown(path);
    if path.symlink_metadata().is_err() {
        let near = nearest(name, BUILT_IN.iter().map(|one| one.name));
        let hint = near.map_or_else(
            || "`stalkscan sample` lists the built-in phones".to_owned(),
            |near| format!("did you mean \"{near}\"?"),
        );
        return Err(Failure::usage(format!("no built-in phone and no file is called {shown}"), hint));
    }
    let path = if path.is_dir() { path.join("case.toml") } else { path.to_owned() };
    Recipe::from_toml(&database::text_of(&path, RECIPE_BYTES)?)
        .map_err(|error| Failure::usage(format!("{shown}: {error}"), "fixtures/README.md describes recipes"))
}

fn container(name: &str) -> Result<Container, Failure> {
    Container::from_name(name).ok_or_else(|| {
        let all: Vec<&str> = Container::ALL.iter().map(|container| container.name()).collect();
        let near = nearest(name, all.iter().copied());
        let hint = near.map_or_else(
            || format!("kinds of copy: {}", all.join(", ")),
            |near| format!("did you mean \"{near}\"?"),
        );
        Failure::usage(format!("there is no kind of copy \"{}\"", crate::text::printable(name)), hint)
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
        let _ = writeln!(
            text,
            "This copy of stalkscan works: {} samples came out as they must (listed apps, their look-alikes, ordinary phones, \
             damaged copies).\nSignatures {} ({} families, {} indicators).",
            checks.len(),
            db.info().version,
            db.info().families,
            db.info().indicators
        );
        return output::print(&text);
    }
    output::print(&text)?;
    Err(Failure {
        exit: Exit::Tool,
        message: format!("{failed} of {} samples did not come out as they must", checks.len()),
        hint: "do not rely on this copy of the program; get a new one, and report what is shown above"
            .to_owned(),
    })
}
