#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| stalkscan_fuzz::decode("zip_cut", bytes));
