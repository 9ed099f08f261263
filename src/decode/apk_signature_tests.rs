#![expect(clippy::arithmetic_side_effects, reason = "sizes of hand-made bytes")]

use super::*;
use proptest::prelude::*;

fn prefix(body: &[u8]) -> Vec<u8> {
    [&u32::try_from(body.len()).unwrap().to_le_bytes()[..], body].concat()
}

fn certificate(fill: u8) -> Vec<u8> {
    [vec![0x30, 0x82, 0, 40], vec![fill; 40]].concat()
}

fn signer(scheme: Scheme, current: &[u8], past: &[&[u8]]) -> Vec<u8> {
    let mut data = prefix(&prefix(&[1; 12]));
    data.extend(prefix(&prefix(current)));
    if scheme != Scheme::V2 {
        data.extend([28, 0, 0, 0, 0xff, 0xff, 0xff, 0x7f]);
    }
    let mut attributes = Vec::new();
    if !past.is_empty() {
        let mut value = [LINEAGE.to_le_bytes(), 1_u32.to_le_bytes()].concat();
        for der in past {
            let node = [prefix(&[prefix(der), vec![0; 4]].concat()), vec![0; 8], prefix(&[7; 9])].concat();
            value.extend(prefix(&node));
        }
        attributes.extend(prefix(&value));
    }
    data.extend(prefix(&attributes));
    [prefix(&data), prefix(&[]), prefix(&[])].concat()
}

fn pair(id: u32, value: &[u8]) -> Vec<u8> {
    let length = u64::try_from(value.len() + 4).unwrap();
    [&length.to_le_bytes()[..], &id.to_le_bytes(), value].concat()
}

fn wrapped(pairs: &[Vec<u8>]) -> Vec<u8> {
    let body = pairs.concat();
    let size = u64::try_from(body.len() + 24).unwrap().to_le_bytes();
    [b"before", &size[..], &body, &size, MAGIC].concat()
}

fn example() -> Vec<u8> {
    let (old, new) = (certificate(1), certificate(2));
    let v2 = prefix(&prefix(&signer(Scheme::V2, &old, &[])));
    let v3 = prefix(&prefix(&signer(Scheme::V3, &new, &[&old, &new])));
    wrapped(&[pair(0x4272_6577, &[0; 30]), pair(0xf053_68c0, &v3), pair(0x7109_871a, &v2)])
}

#[test]
fn signers_and_lineage_of_every_scheme() {
    let bytes = example();
    let block = block(&bytes, bytes.len());
    assert!(block.oddities.is_empty(), "{:?}", block.oddities);
    let (old, new) = (certificate(1), certificate(2));
    assert_eq!(
        block.schemes,
        [
            Signed { scheme: Scheme::V2, signers: BTreeSet::from([old.clone()]), lineage: BTreeSet::new() },
            Signed {
                scheme: Scheme::V3,
                signers: BTreeSet::from([new.clone()]),
                lineage: BTreeSet::from([old, new])
            },
        ]
    );
    assert!(super::block(&bytes, bytes.len() - 1).schemes.is_empty());
}

#[test]
fn lies_about_sizes_are_told() {
    let mut bytes = example();
    bytes[6] += 1;
    let block = block(&bytes, bytes.len());
    assert_eq!(block.schemes.len(), 2);
    assert!(block.oddities.iter().any(|odd| odd.contains("two different sizes")));
    let none = prefix(&prefix(&[prefix(&[prefix(&[]), prefix(&[])].concat()), prefix(&[])].concat()));
    let bytes = wrapped(&[pair(0x7109_871a, &none)]);
    let block = super::block(&bytes, bytes.len());
    assert!(block.oddities.iter().any(|odd| odd.contains("without a certificate")));
}

#[test]
fn a_block_cut_anywhere_does_no_harm() {
    let whole = example();
    for from in 0..whole.len() {
        let bytes = &whole[from..];
        block(bytes, bytes.len());
        block(&whole[..from], from);
        jar(bytes);
    }
}

proptest! {
    #[test]
    fn flipped_bytes_never_panic(flips in proptest::collection::vec((any::<usize>(), any::<u8>()), 1..12)) {
        let mut bytes = example();
        for (at, byte) in flips {
            let at = at % bytes.len();
            bytes[at] = byte;
        }
        block(&bytes, bytes.len());
        jar(&bytes);
    }
}
