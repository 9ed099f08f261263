//! Acquisitions encrypted with age, read with the optional feature of that name.
#![cfg(feature = "age")]
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_methods,
    reason = "helpers of tests; a test that cannot set up its input must stop"
)]

use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output};

use age::secrecy::ExposeSecret as _;
use stalkscan::sample::{App, Container, Recipe};

fn run(path: &Path, key: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_stalkscan"));
    command.args(["-o", "json"]).arg(path).env_clear().stdin(std::process::Stdio::null());
    if let Some(key) = key {
        command.arg("--passphrase-file").arg(key);
    }
    command.output().unwrap()
}

/// An encrypted acquisition of a phone with a listed app, and the file with the identity that opens it.
fn acquisition(dir: &Path) -> (std::path::PathBuf, std::path::PathBuf) {
    let tree =
        Recipe::android("14").with_app(App::new("com.systemservice")).write(Container::AndroidqfZip).unwrap();
    let identity = age::x25519::Identity::generate();
    let recipient = identity.to_public();
    let to: &dyn age::Recipient = &recipient;
    let encryptor = age::Encryptor::with_recipients(std::iter::once(to)).unwrap();
    let mut bytes = Vec::new();
    let mut writer = encryptor.wrap_output(&mut bytes).unwrap();
    writer.write_all(tree.get(Container::AndroidqfZip.entry()).unwrap()).unwrap();
    writer.finish().unwrap();
    let (path, key) = (dir.join("acquisition.zip.age"), dir.join("key.txt"));
    std::fs::write(&path, bytes).unwrap();
    let text =
        format!("# created: today\n# public key: {recipient}\n{}\n", identity.to_string().expose_secret());
    std::fs::write(&key, text).unwrap();
    (path, key)
}

#[test]
fn the_identity_opens_an_acquisition_and_stays_unsaid() {
    let dir = tempfile::tempdir().unwrap();
    let (path, key) = acquisition(dir.path());
    let output = run(&path, Some(&key));
    let text = String::from_utf8(output.stdout).unwrap();
    assert_eq!(output.status.code(), Some(13), "{}", String::from_utf8_lossy(&output.stderr));
    assert!(text.contains("com.systemservice") && text.contains("encrypted with age"));
    assert!(
        !text.contains("AGE-SECRET-KEY") && !String::from_utf8_lossy(&output.stderr).contains("AGE-SECRET")
    );
}

#[test]
fn without_the_right_key_it_is_locked_and_cut_short_it_is_damaged() {
    let dir = tempfile::tempdir().unwrap();
    let (path, key) = acquisition(dir.path());
    let other = dir.path().join("other.txt");
    std::fs::write(&other, age::x25519::Identity::generate().to_string().expose_secret()).unwrap();
    for key in [None, Some(other.as_path())] {
        let output = run(&path, key);
        assert_eq!(output.status.code(), Some(4));
        assert!(String::from_utf8_lossy(&output.stderr).contains("--passphrase-file"));
    }
    let bytes = std::fs::read(&path).unwrap();
    for less in [1, 200, bytes.len() / 2] {
        std::fs::write(&path, &bytes[..bytes.len().saturating_sub(less)]).unwrap();
        let output = run(&path, Some(&key));
        assert_ne!(output.status.code(), Some(13), "{less} bytes less");
        assert!(String::from_utf8_lossy(&output.stderr).contains("damaged"), "{less} bytes less");
    }
}
