//! First inputs of every decoder, taken from phones that the program itself writes.

use std::collections::BTreeMap;
use std::path::Path;

use stalkscan::artifact::ARTIFACTS;
use stalkscan::bounds::Limits;
use stalkscan::decode::apk_zip::ApkZip;
use stalkscan::decode::{apk_signature, pkcs7};
use stalkscan::sample::{BUILT_IN, Container, FileTree, Recipe};
use stalkscan::source::{Backup, NoKey, discover};

/// Largest file that becomes a seed: changes to large ones rarely meet what matters.
const MOST: usize = 96 << 10;

/// Sound inputs by name of the decoder that they are for.
pub(crate) type Seeds = BTreeMap<&'static str, Vec<Vec<u8>>>;

/// The built-in phones that show most in a few apps, without the crowd of ordinary ones.
pub(crate) fn phones() -> Vec<Recipe> {
    let recipes = BUILT_IN.iter().filter_map(|one| one.recipe().ok());
    recipes.map(Recipe::without_ordinary_apps).collect()
}

/// Sound inputs of every parser by its name: logical path and bytes.
pub(crate) type Inputs = BTreeMap<&'static str, Vec<(String, Vec<u8>)>>;

/// Largest input of a parser that is kept.
const INPUT: usize = 60_000;

fn collect(backup: &Backup, inputs: &mut Inputs) {
    let limits = crate::decoders::limits();
    for parser in ARTIFACTS.iter().flat_map(|list| list.iter()) {
        let known = inputs.entry(parser.name()).or_default();
        for pattern in parser.paths().iter().filter(|_| parser.platform() == backup.platform) {
            for entry in backup.store.find(pattern, &limits).into_iter().take(4) {
                let Ok(blob) = backup.store.open(&entry, &limits) else { continue };
                let bytes = blob.bytes();
                if known.len() < 4 && bytes.len() < INPUT && known.iter().all(|(_, b)| b != bytes) {
                    known.push((entry.logical, bytes.to_vec()));
                }
            }
        }
    }
    backup.nested.iter().for_each(|nested| collect(nested, inputs));
}

/// Writes a copy into a folder.
///
/// # Errors
/// When a folder or file cannot be written.
pub(crate) fn write(tree: &FileTree, folder: &Path) -> std::io::Result<()> {
    for (path, bytes) in &tree.0 {
        let file = folder.join(path);
        std::fs::create_dir_all(file.parent().unwrap_or(folder))?;
        std::fs::write(file, bytes)?;
    }
    Ok(())
}

/// What every parser is given in scans of the phones, in every kind of copy.
///
/// # Errors
/// When the copies cannot be written into a temporary folder.
pub(crate) fn inputs() -> std::io::Result<Inputs> {
    let mut inputs = Inputs::new();
    for phone in phones() {
        for container in Container::of(phone.platform) {
            let Ok(tree) = phone.write(container) else { continue };
            let dir = tempfile::tempdir()?;
            write(&tree, dir.path())?;
            let at = dir.path().join(container.entry());
            let found = discover(&at, &mut NoKey, &crate::decoders::limits());
            // A phone without other apps has no folder of APKs.
            let Ok(found) = found else { continue };
            found.backups.iter().for_each(|backup| collect(backup, &mut inputs));
        }
    }
    Ok(inputs)
}

/// Takes a file into the lists of those decoders that would get it in a scan.
pub(crate) fn offer(seeds: &mut Seeds, name: &str, bytes: &[u8]) {
    if let Some(at) = memchr::memmem::find(bytes, b"VERS\0\0\0\x04") {
        let end = at.saturating_add(4_096).min(bytes.len());
        put(seeds, "keybag", bytes.get(at..end).unwrap_or_default().to_vec());
    }
    let Some(decoder) = decoder_of(name, bytes).filter(|_| bytes.len() <= MOST) else { return };
    put(seeds, decoder, bytes.to_vec());
    if decoder == "apk_zip" {
        parts(seeds, bytes);
        put(seeds, "zip", bytes.to_vec());
    }
    if matches!(decoder, "zip" | "apk_zip") {
        put(seeds, "zip_cut", bytes.to_vec());
        // With its sizes behind the member, and one that is cut off in a member.
        put(seeds, "zip_cut", STREAMED.to_vec());
        put(seeds, "zip_cut", bytes.get(..bytes.len() / 2).unwrap_or_default().to_vec());
    }
}

/// Two members whose headers do not say their sizes: one deflated (in a stored block), one stored.
const STREAMED: &[u8] = b"PK\x03\x04\x14\0\x08\0\x08\0\0\0\x21\x58\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0a\
    \x01\x05\0\xfa\xffhello\
    PK\x07\x08\x86\xa6\x10\x36\x0a\0\0\0\x05\0\0\0\
    PK\x03\x04\x14\0\x08\0\0\0\0\0\x21\x58\0\0\0\0\0\0\0\0\0\0\0\0\x01\0\0\0bhello\
    PK\x07\x08\x86\xa6\x10\x36\x05\0\0\0\x05\0\0\0";

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
        _ if head(b"mbdb") => "mbdb",
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
    for der in apk_signature::block(apk, zip.central).schemes.iter().flat_map(|scheme| &scheme.signers) {
        put(seeds, "certificate", der.clone());
        put(seeds, "pkcs7", signed_data(der));
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
    lists(seeds);
    // An interval of Android 10 with its pool of names, and names for one of a later version: fields of protocol buffers.
    put(
        seeds,
        "usage_stats",
        b"\x12\x10\x08\x02\x12\x05com.a\x12\x05com.b\xa2\x01\x05\x10\x02\x18\xe8\x07".to_vec(),
    );
    put(seeds, "usage_stats", b"\x08\x0b\x12\x09\x08\x0a\x12\x05com.a\xa2\x01\x04\x08\x0a\x18\x07".to_vec());
    put(seeds, "tar", archive());
    put(seeds, "arsc", table());
}

/// Signatures as strangers hand them over: a file of a folder, a pack, and lists of other projects.
fn lists(seeds: &mut Seeds) {
    let family = stalkscan::signature::SignatureDb::built_in().ok().and_then(|db| {
        db.families()
            .iter()
            .find(|family| !family.indicators.is_empty())
            .map(stalkscan::signature::write::family)
    });
    for text in [
        family.as_deref().unwrap_or_default(),
        "STALKSCAN-SIGNATURES 1\n{\"version\": \"2026.1.1.0\", \"schema\": 1}\n",
        "- name: Example\n  packages:\n  - com.example.a\n  certificates:\n  - AA\n  websites: [example.org]\n",
        "{\"type\": \"bundle\", \"objects\": [{\"type\": \"indicator\", \"pattern\": \"[app:id='com.example.a']\"}]}",
        "appId,title,store,flag\ncom.example.a,Example,offstore,spyware\n",
        "com.example.a\nexample.org\n",
        RULE,
    ] {
        put(seeds, "signatures", text.as_bytes().to_vec());
    }
}

/// A rule for code with every form of a pattern that is read.
const RULE: &str = r#"// A remark.
rule names_of_orders {
    meta:
        id = "SSC-Y900"
        title = "the names of some orders"
        kind = "other"
        level = "1"
        source = "fuzz"
        licence = "CC0-1.0"
        date = "2026-01-01"
        clean = "Nobody."
        test = "example_order_one"
    strings:
        $one = "example_order_one" fullword
        $two = "example_order_two" nocase
        $bytes = { 65 78 ?? 6d 70 6c 65 5f }
    condition:
        (uint32(0) == 0x0a786564 or uint32(0) == 0x464c457f) and ($one or 2 of them)
}
"#;

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

/// One element of DER, its length in two bytes.
fn der(tag: u8, parts: &[&[u8]]) -> Vec<u8> {
    let body = parts.concat();
    let length = u16::try_from(body.len()).unwrap_or(u16::MAX);
    [&[tag, 0x82][..], &length.to_be_bytes(), &body].concat()
}

/// The file of a JAR signature with one certificate and no signature.
fn signed_data(certificate: &[u8]) -> Vec<u8> {
    let oid = |last: u8| [6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 13, 1, 7, last];
    let content = der(0x30, &[&oid(1)]);
    let inner =
        der(0x30, &[&[2, 1, 1], &der(0x31, &[]), &content, &der(0xa0, &[certificate]), &der(0x31, &[])]);
    der(0x30, &[&oid(2), &der(0xa0, &[&inner])])
}

/// A resource table of one string and one type with two values, the second a reference to the first.
fn table() -> Vec<u8> {
    let words = |words: &[u32]| words.iter().flat_map(|word| word.to_le_bytes()).collect::<Vec<u8>>();
    let pool = [words(&[0x001c_0001, 40, 1, 0, 0x100, 32, 0, 0]), b"\x05\x05Hello\0".to_vec()].concat();
    let mut kind = words(&[0x0054_0201, 0x54 + 8 + 32, 1, 2, 0x54 + 8, 64]);
    kind.resize(0x54, 0);
    kind.extend(words(&[0, 16, 8, 0, 0x0300_0008, 0, 8, 0, 0x0100_0008, 0x7f01_0000]));
    let mut package = words(&[0x0120_0200, 0x120 + 0x54 + 8 + 32, 0x7f]);
    package.resize(0x120, 0);
    let size = 12_u32.saturating_add(40).saturating_add(0x120 + 0x54 + 8 + 32);
    [words(&[0x000c_0002, size, 1]), pool, package, kind].concat()
}
