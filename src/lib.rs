//! stalkscan audits a phone backup for stalkerware, offline, and says what it could and could not read.
//!
//! The house has two wings that meet in one hall. The left wing reads: [`source`] opens a copy, [`artifact`] turns its
//! files into facts with the help of [`decode`]. The right wing judges: [`signature`] is the database, [`detect`]
//! compares, [`report`] words the result and [`render`] prints it; [`content`] makes of the database what is looked for in the
//! code of apps. The hall is [`model`]; the ground is [`bounds`], [`search`], [`sandbox`], [`speech`], [`text`], [`time`]
//! and [`veil`].
//! Only [`scan`] and the command line see both wings.

pub mod bounds;
pub mod sandbox;
pub mod search;
pub mod speech;
pub mod text;
pub mod time;
pub mod veil;

pub mod model;

pub mod artifact;
pub mod decode;
pub mod source;

pub mod content;
pub mod detect;
pub mod render;
pub mod report;
pub mod signature;

pub mod sample;

pub mod cli;
pub mod scan;
pub mod trial;
