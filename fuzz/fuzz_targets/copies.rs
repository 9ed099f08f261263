#![no_main]

// The first byte picks the format, so that one corpus serves all of them.
libfuzzer_sys::fuzz_target!(|bytes: &[u8]| {
    if let Some((which, rest)) = bytes.split_first() {
        stalkscan_fuzz::copy(usize::from(*which), rest);
    }
});
