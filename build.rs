//! Embeds the signature database: every file of `signatures/`, as one canonical document, compressed.
//!
//! Compressed, because a program with a readable list of indicators in it is flagged by antivirus tools itself.
#![expect(clippy::disallowed_methods, reason = "a build script reads the source tree")]

#[path = "src/signature/canonical.rs"]
mod canonical;

use std::collections::BTreeMap;
use std::error::Error;
use std::io::Write as _;
use std::path::{Path, PathBuf};
use std::{env, fs};

const FOLDER: &str = "signatures";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed=build.rs");
    println!("cargo:rerun-if-changed={FOLDER}");
    let mut files = BTreeMap::new();
    collect(Path::new(FOLDER), "", &mut files)?;
    collect(&Path::new(FOLDER).join(canonical::FAMILIES), canonical::FAMILIES, &mut files)?;
    let document = canonical::document(&files, &rules()?);
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo gives OUT_DIR to every build script")?);
    let mut packed = flate2::write::ZlibEncoder::new(
        fs::File::create(out.join("signatures.z"))?,
        flate2::Compression::best(),
    );
    packed.write_all(document.as_bytes())?;
    packed.finish()?;
    fs::write(out.join("keys.txt"), keys(&Path::new(FOLDER).join("keys"))?)?;
    Ok(())
}

/// The files with rules for code, by their names relative to the folder of the signatures.
fn rules() -> Result<BTreeMap<String, String>, Box<dyn Error>> {
    let mut rules = BTreeMap::new();
    for entry in fs::read_dir(Path::new(FOLDER).join("yara"))? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a file name that is no text")?;
        if path.extension().is_some_and(|ending| ending == "yar") {
            println!("cargo:rerun-if-changed={}", path.display());
            rules.insert(format!("yara/{name}"), fs::read_to_string(&path)?);
        }
    }
    Ok(rules)
}

/// The public keys in `folder`, the second line of each file, by file name.
fn keys(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut paths =
        fs::read_dir(folder)?.map(|entry| entry.map(|entry| entry.path())).collect::<Result<Vec<_>, _>>()?;
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "pub"));
    paths.sort();
    let mut lines = String::new();
    for path in paths {
        let text = fs::read_to_string(&path)?;
        let key =
            text.lines().nth(1).ok_or_else(|| format!("{} is no minisign public key", path.display()))?;
        lines.push_str(key.trim());
        lines.push('\n');
    }
    Ok(lines)
}

/// Reads the TOML files directly inside `folder`; their names get `prefix`.
fn collect(
    folder: &Path,
    prefix: &str,
    files: &mut BTreeMap<String, toml::Table>,
) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        let name = path.file_name().and_then(|name| name.to_str()).ok_or("a file name that is no text")?;
        if path.extension().is_none_or(|ending| ending != "toml") {
            continue;
        }
        println!("cargo:rerun-if-changed={}", path.display());
        let table =
            fs::read_to_string(&path)?.parse().map_err(|error| format!("{}: {error}", path.display()))?;
        files.insert(format!("{prefix}{name}"), table);
    }
    Ok(())
}
