//! Every decoder of untrusted bytes behind one shape, for the fuzz targets and for the replay on stable.
//!
//! An entry takes any bytes, asks the decoder for everything it can give, and returns. It must neither panic nor run on.

use std::io::Read;

use stalkscan::bounds::Limits;
use stalkscan::decode::apk_zip::ApkZip;
use stalkscan::decode::arsc::Resources;
use stalkscan::decode::inflate::Inflate;
use stalkscan::decode::keybag::KeyBag;
use stalkscan::decode::sqlite::Database;
use stalkscan::decode::tar::TarReader;
use stalkscan::decode::zip::Zip;
use stalkscan::decode::{
    adb_header, apk_signature, axml, certificate, dumpstate, isdi, json, keyed_archive, mbdb, pkcs7, plist,
    unpack, usage_stats, xml,
};
use stalkscan::signature::SignatureDb;
use stalkscan::signature::import::{self, Origin};

/// Most bytes that an entry takes out of an unpacking decoder.
const OUT: u64 = 1 << 20;

/// A decoder: its name, which is that of the fuzz target, and what to do with bytes.
pub(crate) type Decoder = (&'static str, fn(&[u8]));

/// Every decoder.
pub(crate) const DECODERS: &[Decoder] = &[
    ("adb_header", |bytes| {
        let _ = adb_header::is_backup(bytes);
        drop(adb_header::parse(bytes));
    }),
    ("apk_zip", apk),
    ("apk_signature", |bytes| {
        for central in [bytes.len(), bytes.len().saturating_sub(100), bytes.len() / 2] {
            drop(apk_signature::block(bytes, central));
        }
        drop(apk_signature::jar(bytes));
    }),
    ("axml", |bytes| {
        let _ = axml::is_likely(bytes);
        drop(axml::read(bytes, &limits(), &mut drop));
    }),
    ("arsc", |bytes| {
        let limits = limits();
        let table = Resources::index(bytes, &limits);
        for id in [0, 0x0101_0001, 0x7f01_0000, 0x7f01_0001, 0x7f02_0000, 0x7f0e_0003, 0x7fff_ffff, u32::MAX]
        {
            drop(table.value(id));
        }
    }),
    ("certificate", |bytes| {
        drop(certificate::subject(bytes));
        drop(certificate::der_of(bytes));
        drop(certificate::digests(bytes));
        drop(certificate::from_hex(bytes));
    }),
    ("pkcs7", |bytes| drop(pkcs7::certificates(bytes))),
    ("xml", |bytes| drop(xml::parse_any(bytes, &limits()))),
    ("json", |bytes| {
        drop(json::parse(bytes, &limits()));
        json::records(bytes, &limits()).for_each(drop);
    }),
    ("plist", |bytes| {
        if let Ok(document) = plist::parse(bytes, &limits()) {
            drop(keyed_archive::resolve(&document.root, &limits()));
        }
    }),
    ("sqlite", sqlite),
    ("tar", |bytes| {
        tar(TarReader::new(bytes));
        tar(TarReader::seeking(std::io::Cursor::new(bytes)));
    }),
    ("inflate", |bytes| {
        let mut stream = Inflate::new(bytes, &limits());
        take(&mut stream);
        drop(stream.has_rest());
    }),
    ("unpack", |bytes| {
        if let Ok(mut stream) = unpack::unpack(bytes, bytes) {
            take(&mut stream);
        }
    }),
    ("zip", |bytes| {
        if let Ok(zip) = Zip::from_bytes(bytes.to_vec(), &limits()) {
            for name in zip.members().keys().take(20) {
                drop(zip.read(name, OUT));
            }
        }
    }),
    // Whatever list it has is taken away, so that the members are searched by their own headers.
    ("zip_cut", |bytes| {
        let end = memchr::memmem::find(bytes, b"PK\x01\x02").unwrap_or(bytes.len());
        let bytes = bytes.get(..end).unwrap_or_default();
        drop(Zip::names(Box::new(std::io::Cursor::new(bytes.to_vec())), &limits()));
        if let Ok(zip) = Zip::from_bytes(bytes.to_vec(), &limits()) {
            for name in zip.members().keys().take(20) {
                drop(zip.read(name, OUT));
            }
        }
    }),
    ("dumpstate", |bytes| drop(dumpstate::sections(bytes, &limits()))),
    ("isdi", |bytes| drop(isdi::parts(bytes))),
    ("keybag", |bytes| {
        // Not opened: the rounds of key derivation are as many as the bag says, within limits that are seconds.
        if let Ok(bag) = KeyBag::parse(bytes) {
            drop(bag.notes().to_vec());
        }
    }),
    ("mbdb", |bytes| {
        if let Ok(records) = mbdb::records(bytes) {
            records.for_each(drop);
        }
    }),
    ("usage_stats", |bytes| {
        let names = usage_stats::mappings(bytes).unwrap_or_default();
        drop(usage_stats::interval(bytes, &names));
    }),
    ("signatures", signatures),
];

/// The bounds of a scan, made small so that reaching them takes little.
pub(crate) fn limits() -> Limits {
    Limits {
        file_bytes: 8 << 20,
        nodes: 50_000,
        facts_per_file: 50_000,
        sql_steps: 2_000_000,
        inflate_free: 1 << 20,
        inflated_bytes: 8 << 20,
        ..Limits::default()
    }
}

fn take(stream: &mut dyn Read) {
    drop(std::io::copy(&mut stream.take(OUT), &mut std::io::sink()));
}

fn tar<R: Read>(mut tar: TarReader<R>) {
    while let Some(next) = tar.next() {
        if next.is_ok() {
            drop(tar.content(OUT));
        }
    }
    drop(tar.notes().to_vec());
}

fn apk(bytes: &[u8]) {
    let Ok(zip) = ApkZip::open(bytes, &limits()) else { return };
    let mut names: Vec<&[u8]> = zip.names().take(20).collect();
    names.push(b"AndroidManifest.xml");
    for name in names {
        drop(zip.read(name, OUT, &|_| true));
    }
    drop(apk_signature::block(bytes, zip.central));
}

fn sqlite(bytes: &[u8]) {
    let half = bytes.len() / 2;
    let (front, back) = bytes.split_at(half);
    for (image, log) in [(bytes, None), (front, Some(back))] {
        let Ok((database, _)) = Database::from_bytes(image.to_vec(), log, &limits()) else { continue };
        for table in ["access", "Files", "ZPROCESS", "ZLIVEUSAGE", "a", "t"] {
            // By name, as the parsers ask: rusqlite refuses, by a panic that it catches, names of columns that are no UTF-8.
            let Some(names) = database.columns(table) else { continue };
            let quoted = names.iter().take(4).map(|name| format!("\"{}\"", name.replace('"', "\"\"")));
            let sql = format!("SELECT {} FROM \"{table}\"", quoted.collect::<Vec<_>>().join(", "));
            drop(database.rows(&sql, &[], &mut |row| {
                drop((row.text(0), row.int(0), row.real(1).map(f64::to_bits), row.blob(2).map(<[u8]>::len)));
                true
            }));
        }
    }
}

/// What a stranger may hand over as signatures: a pack, a file of a folder, rules for code, a list of another project.
fn signatures(bytes: &[u8]) {
    drop(SignatureDb::from_pack(bytes, "fuzz", env!("CARGO_PKG_VERSION"), None));
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    drop(SignatureDb::lint(&[("families/a.toml".to_owned(), text.to_owned())]));
    drop(SignatureDb::lint(&[("yara/a.yar".to_owned(), text.to_owned())]));
    let origin =
        Origin { source: "fuzz".to_owned(), licence: "CC0-1.0".to_owned(), date: "2026-01-01".to_owned() };
    drop(import::read(text, &origin));
}
