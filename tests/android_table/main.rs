//! One phone in every container that the independent generator writes: the same findings as far as each can hold them,
//! and no more said to be read than was. Skipped, with a printed line, where the generator is not there.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::print_stdout,
    clippy::indexing_slicing,
    clippy::disallowed_methods,
    reason = "tests run programs and may fail loudly"
)]

mod bench;
mod certificates;
mod containers;
mod joining;
mod passphrases;
mod table;
