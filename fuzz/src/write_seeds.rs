//! `cargo run --example write-seeds`: sound inputs for every fuzz target, from phones that the program writes itself.

fn main() -> std::io::Result<()> {
    let corpus = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("corpus");
    let written = stalkscan_fuzz::write_seeds(&corpus)?;
    println!("{written} seeds in {}", corpus.display());
    Ok(())
}
