//! The HTML report, and what each reader sees: evidence stays inert, words stay plain, nothing is loaded, and a browser
//! agrees.
#![expect(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::panic,
    clippy::indexing_slicing,
    clippy::string_slice,
    clippy::arithmetic_side_effects,
    clippy::disallowed_methods,
    reason = "tests write their own inputs and may fail loudly"
)]

mod browser;
mod command;
mod inert;
mod page;
mod phones;
mod reading;
mod walk;
mod words;
