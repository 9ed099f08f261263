use super::*;

/// A member as a tar writer would lay it out.
fn raw(name: &[u8], flag: u8, size: &[u8], content: &[u8], ustar: bool) -> Vec<u8> {
    let mut block = vec![0_u8; BLOCK];
    block[..name.len()].copy_from_slice(name);
    block[100..107].copy_from_slice(b"0000600");
    block[124..124 + size.len()].copy_from_slice(size);
    block[156] = flag;
    if ustar {
        block[257..265].copy_from_slice(b"ustar\x0000");
    }
    sign(&mut block);
    block.extend_from_slice(content);
    block.resize(block.len().div_ceil(BLOCK) * BLOCK, 0);
    block
}

fn sign(block: &mut [u8]) {
    block[148..156].fill(b' ');
    let sum: u32 = block[..BLOCK].iter().map(|b| u32::from(*b)).sum();
    block[148..155].copy_from_slice(format!("{sum:06o}\0").as_bytes());
}

fn file(name: &str, content: &[u8]) -> Vec<u8> {
    let size = format!("{:011o}", content.len());
    raw(name.as_bytes(), b'0', size.as_bytes(), content, true)
}

fn pax(records: &[(&str, &str)]) -> Vec<u8> {
    let mut body = String::new();
    for (key, value) in records {
        let rest = format!(" {key}={value}\n");
        let mut length = rest.len() + 1;
        while format!("{length}{rest}").len() != length {
            length += 1;
        }
        body += &length.to_string();
        body += &rest;
    }
    raw(b"PaxHeader", b'x', format!("{:011o}", body.len()).as_bytes(), body.as_bytes(), true)
}

fn end() -> Vec<u8> {
    vec![0; 2 * BLOCK]
}

type Read1 = (String, Vec<u8>);

fn all(bytes: &[u8]) -> (Vec<Read1>, Vec<TarError>, Vec<String>, bool) {
    let mut tar = TarReader::new(bytes);
    let (mut members, mut errors) = (Vec::new(), Vec::new());
    while let Some(next) = tar.next() {
        match next {
            Ok(member) if member.kind == Kind::File => {
                let content = tar.content(1 << 20);
                if content.cut.is_none() {
                    members.push((member.name, content.bytes));
                }
            }
            Ok(_) => {}
            Err(error) => errors.push(error),
        }
        assert!(errors.len() < 100, "the reader does not end");
    }
    let (notes, marked) = (tar.notes().iter().map(ToString::to_string).collect(), tar.marked());
    (members, errors, notes, marked)
}

fn names(bytes: &[u8]) -> Vec<String> {
    all(bytes).0.into_iter().map(|(name, _)| name).collect()
}

#[test]
fn members_in_order_with_their_content() {
    let big = vec![7_u8; 3000];
    let tar = [
        file("apps/a/_manifest", b"1\na\n"),
        raw(b"apps/a/f/", b'5', b"00000000000", b"", true),
        file("apps/a/f/x", &big),
        raw(b"v7", 0, b"        3 \0", b"abc", false),
        file("empty", b""),
        end(),
    ]
    .concat();
    let (members, errors, notes, marked) = all(&tar);
    assert_eq!(
        members,
        [
            ("apps/a/_manifest".to_owned(), b"1\na\n".to_vec()),
            ("apps/a/f/x".to_owned(), big),
            ("v7".to_owned(), b"abc".to_vec()),
            ("empty".to_owned(), Vec::new()),
        ]
    );
    assert!(errors.is_empty() && notes.is_empty() && marked);
    // The same when jumping over everything.
    let names: Vec<String> =
        TarReader::seeking(io::Cursor::new(&tar)).map(|member| member.unwrap().name).collect();
    assert_eq!(names, ["apps/a/_manifest", "apps/a/f", "apps/a/f/x", "v7", "empty"]);
    // Offsets point at the content.
    let offset = TarReader::new(&tar[..]).nth(3).unwrap().unwrap().offset;
    assert_eq!(&tar[usize::try_from(offset).unwrap()..][..3], b"abc");
}

#[test]
fn a_prefix_belongs_to_the_name_only_in_ustar() {
    let mut posix = file("name", b"x");
    posix[345..351].copy_from_slice(b"folder");
    sign(&mut posix);
    assert_eq!(names(&posix), ["folder/name"]);
    let mut gnu = posix.clone();
    gnu[257..265].copy_from_slice(b"ustar  \0");
    sign(&mut gnu);
    assert_eq!(names(&gnu), ["name"]);
}

#[test]
fn long_names_and_sizes() {
    let long = "d/".repeat(200) + "end";
    let l = raw(
        b"././@LongLink",
        b'L',
        format!("{:011o}", long.len() + 1).as_bytes(),
        &[long.as_bytes(), b"\0"].concat(),
        true,
    );
    let k = raw(b"././@LongLink", b'K', b"00000000003", b"abc", true);
    assert_eq!(names(&[l, k, file("cut", b"x"), file("next", b"")].concat()), [long.as_str(), "next"]);
    let tar = [
        pax(&[("mtime", "1.5"), ("path", "long/päth"), ("size", "3")]),
        raw(b"x", b'0', b"00000000000", b"abc", true),
        file("next", b"n"),
    ]
    .concat();
    assert_eq!(all(&tar).0, [("long/päth".to_owned(), b"abc".to_vec()), ("next".to_owned(), b"n".to_vec())]);
    let mut binary = [0_u8; 12];
    (binary[0], binary[11]) = (0x80, 3);
    assert_eq!(all(&raw(b"b", b'0', &binary, b"abc", true)).0, [("b".to_owned(), b"abc".to_vec())]);
}

#[test]
fn hostile_extended_headers() {
    // TWRP leaves the equal sign out; the next record still counts.
    let body = b"12 TWRP.abc\n14 path=hello\n";
    let x = raw(b"x", b'x', format!("{:011o}", body.len()).as_bytes(), body, true);
    assert_eq!(names(&[x, file("short", b"")].concat()), ["hello"]);
    for body in [
        &b"99999999999999999999 path=a\n"[..],
        b"0 path=a\n",
        b"5 path=a\n",
        b"path=a\n",
        b"-3 a=b\n",
        b" \n",
        b"9999 a=b\n",
    ] {
        let x = raw(b"x", b'x', format!("{:011o}", body.len()).as_bytes(), body, true);
        let (members, errors, ..) = all(&[x, file("short", b"s"), end()].concat());
        assert_eq!(members, [("short".to_owned(), b"s".to_vec())], "{body:?}");
        assert!(errors.is_empty());
    }
    let nul = pax(&[("path", "a\0b"), ("size", "-1")]);
    assert_eq!(names(&[nul, file("short", b"s")].concat()), ["short"]);
    // A global header changes nothing; a gigantic long name is passed over without being kept.
    let mut global = pax(&[("path", "everything")]);
    global[156] = b'g';
    sign(&mut global);
    assert_eq!(names(&[global, file("one", b"")].concat()), ["one"]);
    let huge = raw(b"L", b'L', b"77777777777", b"abc", true);
    assert!(matches!(all(&[huge, file("one", b"")].concat()).1[..], [TarError::Cut(_)]));
    let mut huge = raw(b"L", b'L', format!("{:011o}", 2 << 20).as_bytes(), b"", true);
    huge.resize(huge.len() + (2 << 20), b'a');
    let (members, _, notes, _) = all(&[huge, file("one", b"1")].concat());
    assert_eq!(members.len(), 1);
    assert!(notes[0].contains("1 MiB"));
}

#[test]
fn names_are_labels_only() {
    for bad in ["../x", "a/../../x", "a/.."] {
        let (members, _, notes, _) = all(&[file(bad, b"x"), file("good", b"")].concat());
        assert_eq!(members.len(), 1, "{bad}");
        assert!(notes[0].contains("outside"));
    }
    assert_eq!(names(&file("/data/system/packages.xml", b"")), ["data/system/packages.xml"]);
    assert_eq!(names(&file("./././a", b"")), ["a"]);
    assert_eq!(names(&file("C:\\x", b"")), ["C:\\x"]);
    assert_eq!(names(&raw(b"a\xff", b'0', b"00000000000", b"", true)), ["a\u{fffd}"]);
}

#[test]
fn links_devices_and_sparse_files_are_not_read() {
    for flag in [b'1', b'2', b'3', b'4', b'6', b'V'] {
        let odd = raw(b"odd", flag, b"00000000000", b"", true);
        let (members, errors, notes, _) = all(&[odd, file("next", b"")].concat());
        assert_eq!(members.len(), 1);
        assert!(errors.is_empty());
        assert_eq!(notes.len(), 1);
    }
    // A link states a size and has no content.
    let link = raw(b"odd", b'1', b"00000000700", b"", true);
    assert_eq!(names(&[link, file("next", b"")].concat()), ["next"]);
    let mut sparse = raw(b"holes", b'S', b"00000000003", b"", true);
    sparse[482] = 1;
    sign(&mut sparse);
    let mut map = vec![0_u8; BLOCK];
    map[504] = 1;
    let content = [b"abc".to_vec(), vec![0; BLOCK - 3]].concat();
    assert_eq!(names(&[sparse, map, vec![0; BLOCK], content, file("next", b"")].concat()), ["next"]);
    let new = pax(&[
        ("GNU.sparse.major", "1"),
        ("GNU.sparse.name", "holes"),
        ("GNU.sparse.realsize", "99999999999"),
    ]);
    assert_eq!(names(&[new, file("GNUSparseFile.0/holes", b"abc"), file("next", b"")].concat()), ["next"]);
}

#[test]
fn a_damaged_header_does_not_hide_what_follows() {
    let mut bad = file("bad", &[b'x'; 1000]);
    bad[0] = b'c';
    let (members, errors, ..) = all(&[file("first", b"1"), bad, file("last", b"2"), end()].concat());
    assert_eq!(members, [("first".to_owned(), b"1".to_vec()), ("last".to_owned(), b"2".to_vec())]);
    assert_eq!(errors, [TarError::Header(1024)]);
    // Sizes that are negative, too large or no number.
    for size in [&[0xff_u8; 12][..], b"9999", &[0x80, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0], b"-0000000001"] {
        let (members, errors, ..) = all(&[raw(b"bad", b'0', size, b"", true), file("last", b"")].concat());
        assert_eq!((members.len(), errors.len()), (1, 1), "{size:?}");
    }
}

#[test]
fn ends() {
    let one = file("one", b"1");
    assert!(!all(&one).3);
    assert!(!all(&[one.clone(), vec![0; BLOCK]].concat()).3);
    assert!(all(&[one.clone(), vec![0; BLOCK + 10]].concat()).3);
    assert!(all(&[one.clone(), end(), b"rubbish".to_vec()].concat()).3);
    // One empty block between two members is passed over.
    assert_eq!(names(&[one.clone(), vec![0; BLOCK], file("two", b"")].concat()), ["one", "two"]);
    assert!(matches!(all(&[one.clone(), b"rubbish".to_vec()].concat()).1[..], [TarError::Cut(_)]));
    assert!(all(b"").0.is_empty());
    // Content without its filling is content.
    assert_eq!(all(&one[..=BLOCK]).0.len(), 1);
}

#[test]
fn cut_at_every_byte() {
    let tar = [file("one", &[1; 700]), pax(&[("path", "two")]), file("x", &[2; 10]), end()].concat();
    for at in 0..tar.len() {
        let (members, errors, ..) = all(&tar[..at]);
        assert_eq!(members.iter().any(|(name, _)| name == "one"), at >= 512 + 700, "{at}");
        assert!(errors.len() <= 1);
    }
}

#[test]
fn the_sniff_wants_a_valid_checksum() {
    assert!(is_header(&file("a", b"")));
    assert!(!is_header(&vec![0; 512]));
    assert!(!is_header(b"ANDROID BACKUP\n"));
    let mut bad = file("a", b"");
    bad[3] = 1;
    assert!(!is_header(&bad));
}
