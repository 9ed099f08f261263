//! First inputs of every decoder, taken from phones that the program itself writes.

use std::collections::BTreeMap;

use stalkscan::bounds::Limits;
use stalkscan::decode::apk_zip::ApkZip;
use stalkscan::decode::pkcs7;
use stalkscan::sample::{BUILT_IN, Container, Recipe};

/// Largest file that becomes a seed: changes to large ones rarely meet what matters.
const MOST: usize = 96 << 10;

/// Sound inputs by name of the decoder that they are for.
pub(crate) type Seeds = BTreeMap<&'static str, Vec<Vec<u8>>>;

/// The built-in phones that show most in a few apps, without the crowd of ordinary ones.
pub(crate) fn phones() -> Vec<Recipe> {
    let recipes = BUILT_IN.iter().filter_map(|one| one.recipe().ok());
    recipes.map(Recipe::without_ordinary_apps).collect()
}

/// Takes a file into the lists of those decoders that would get it in a scan.
pub(crate) fn offer(seeds: &mut Seeds, name: &str, bytes: &[u8]) {
    let Some(decoder) = decoder_of(name, bytes).filter(|_| bytes.len() <= MOST) else { return };
    put(seeds, decoder, bytes.to_vec());
    if decoder == "apk_zip" {
        parts(seeds, bytes);
        put(seeds, "zip", bytes.to_vec());
    }
}

/// The seeds of every decoder.
pub(crate) fn seeds() -> Seeds {
    let mut seeds = Seeds::new();
    for phone in phones() {
        for container in Container::of(phone.platform) {
            let Ok(tree) = phone.write(container) else { continue };
            for (path, bytes) in &tree.0 {
                offer(&mut seeds, path, bytes);
            }
        }
    }
    made(&mut seeds);
    seeds
}

fn put(seeds: &mut Seeds, decoder: &'static str, bytes: Vec<u8>) {
    let known = seeds.entry(decoder).or_default();
    if known.len() < 6 && !known.contains(&bytes) {
        known.push(bytes);
    }
}

fn decoder_of(name: &str, bytes: &[u8]) -> Option<&'static str> {
    let head = |magic: &[u8]| bytes.starts_with(magic);
    let ending = name.rsplit('.').next()?;
    Some(match ending {
        _ if head(b"PK") => {
            if ending == "apk" {
                "apk_zip"
            } else {
                "zip"
            }
        }
        _ if head(b"SQLite format 3") => "sqlite",
        _ if head(b"bplist00") || head(b"<?xml") && memchr::memmem::find(bytes, b"<plist").is_some() => {
            "plist"
        }
        _ if head(b"ABX\0") || head(b"<") => "xml",
        _ if head(b"ANDROID BACKUP") || head(b"MIUI BACKUP") => "adb_header",
        _ if head(&[0x1f, 0x8b]) || head(&[0x28, 0xb5, 0x2f, 0xfd]) => "unpack",
        _ if stalkscan::decode::tar::is_header(bytes) => "tar",
        _ if memchr::memmem::find(bytes, b"DUMP OF SETTINGS").is_some() => "isdi",
        "json" | "ndjson" => "json",
        "txt" | "log" if head(b"{") || head(b"[{") => "json",
        "txt" | "log" if stalkscan::decode::dumpstate::has_sections(bytes) => "dumpstate",
        _ => return None,
    })
}

/// What lies inside an APK.
fn parts(seeds: &mut Seeds, apk: &[u8]) {
    let Ok(zip) = ApkZip::open(apk, &Limits::default()) else { return };
    let names: Vec<Vec<u8>> = zip.names().map(<[u8]>::to_vec).collect();
    for name in names {
        let Some(bytes) = zip.read(&name, 1 << 20, &|_| true) else { continue };
        if name == b"AndroidManifest.xml" {
            put(seeds, "axml", bytes);
        } else if name == b"resources.arsc" {
            put(seeds, "arsc", bytes);
        } else if [&b".RSA"[..], b".DSA", b".EC"].iter().any(|end| name.ends_with(end)) {
            for der in pkcs7::certificates(&bytes) {
                put(seeds, "certificate", der.to_vec());
            }
            put(seeds, "pkcs7", bytes);
        }
    }
    if let Some(signed) = apk.get(..zip.central).filter(|part| part.ends_with(b"APK Sig Block 42")) {
        put(seeds, "apk_signature", signed.to_vec());
    }
}

/// What no phone file is as such: streams and small documents.
fn made(seeds: &mut Seeds) {
    let text = "DUMP OF SERVICE package:\nPackages:\n  Package [com.example.a] (1a2b):\n".repeat(40);
    // Stored blocks, so that no compressor is needed: zlib and gzip heads, one block, no check value.
    let size = u16::try_from(text.len()).unwrap_or(u16::MAX);
    let block = [&[1_u8][..], &size.to_le_bytes(), &(!size).to_le_bytes(), text.as_bytes()].concat();
    put(seeds, "inflate", [&[0x78, 0x9c][..], &block].concat());
    put(seeds, "unpack", [&[0x1f, 0x8b, 8, 0, 0, 0, 0, 0, 0, 3][..], &block, &[0; 8]].concat());
    put(seeds, "unpack", b"\x28\xb5\x2f\xfd\x24\x05\x29\0\0hello\x42\x42\x42\x42".to_vec());
    let isdi = "DUMP OF SERVICE package\nPackages:\n  Package [com.a] (1):\n    userId=10001\nDUMP OF SETTINGS secure\na=b\nDUMP OF SETTINGS global\nc=d\n";
    put(seeds, "isdi", isdi.as_bytes().to_vec());
    put(seeds, "json", b"{\"a\": [1, {\"b\": \"\\ud83d\\ude00\"}, 1e10, null]}\n{\"a\": true}\n".to_vec());
    put(
        seeds,
        "xml",
        b"<?xml version='1.0' encoding='utf-8'?>\n<r a='&amp;'><b>t<![CDATA[x]]></b></r>\n".to_vec(),
    );
    put(seeds, "adb_header", locked().into_bytes());
    put(seeds, "tar", archive());
}

fn locked() -> String {
    let hex = |bytes: usize| "5A".repeat(bytes);
    format!("ANDROID BACKUP\n5\n1\nAES-256\n{}\n{}\n10\n{}\n{}\n", hex(64), hex(64), hex(16), hex(96))
}

/// A tar archive of two members, one with an extended header.
fn archive() -> Vec<u8> {
    let member = |name: &str, kind: u8, content: &[u8]| {
        let mut block = [name.as_bytes(), &vec![0; 100_usize.saturating_sub(name.len())]].concat();
        block.extend(b"0000600\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
        block.extend(format!("{:011o}\0{:011o}\0        {}", content.len(), 0, char::from(kind)).bytes());
        block.resize(257, 0);
        block.extend(b"ustar\x0000");
        block.resize(512, 0);
        let sum: u32 = block.iter().map(|byte| u32::from(*byte)).sum();
        let sum = format!("{sum:06o}\0 ").into_bytes();
        block.splice(148..156, sum);
        block.extend(content);
        block.resize(block.len().next_multiple_of(512), 0);
        block
    };
    let manifest = b"1\ncom.example.a\n7\n34\ncom.android.vending\n1\n0\n";
    let long = b"32 path=apps/com.example.a/long\n";
    [
        member("apps/com.example.a/_manifest", b'0', manifest),
        member("PaxHeader/x", b'x', long),
        member("x", b'0', b"content"),
        vec![0; 1024],
    ]
    .concat()
}
