//! What a copy that has taken over the program might try. Only in builds for tests.

use std::net::{TcpListener, TcpStream, UdpSocket};
use std::path::Path;
use std::process::Command;

/// Tries everything and tells what came of it, one line an attempt: a name, and "refused" or "WORKED".
pub fn attempts(copy: &Path) -> String {
    let outside = copy.parent().unwrap_or(copy).join("outside-the-sandbox");
    let tries: [(&str, bool); 10] = [
        ("read /etc/passwd", reads(Path::new("/etc/passwd"))),
        ("list /etc", lists(Path::new("/etc"))),
        ("write beside the copy", writes(&outside)),
        ("write into the copy", writes(&copy.join("planted")) || writes(copy)),
        (
            "change the copy's mode",
            std::fs::metadata(copy)
                .is_ok_and(|known| std::fs::set_permissions(copy, known.permissions()).is_ok()),
        ),
        ("connect by TCP", TcpStream::connect("127.0.0.1:9").is_ok_or_refused_by_peer()),
        ("listen by TCP", TcpListener::bind("127.0.0.1:0").is_ok()),
        ("send by UDP", UdpSocket::bind("127.0.0.1:0").is_ok()),
        ("start a program", Command::new("/bin/true").status().is_ok()),
        (
            "start a program from a thread",
            std::thread::spawn(|| Command::new("/bin/true").status().is_ok()).join().unwrap_or(true),
        ),
    ];
    let line = |(name, worked): &(&str, bool)| {
        format!("probe: {name}: {}\n", if *worked { "WORKED" } else { "refused" })
    };
    tries.iter().map(line).collect()
}

trait Reached {
    fn is_ok_or_refused_by_peer(&self) -> bool;
}

/// That nobody listens is an answer of the network, so the network was reached.
impl<T> Reached for std::io::Result<T> {
    fn is_ok_or_refused_by_peer(&self) -> bool {
        match self {
            Ok(_) => true,
            Err(error) => error.kind() != std::io::ErrorKind::PermissionDenied,
        }
    }
}

#[expect(clippy::disallowed_methods, reason = "a test that has to try what is forbidden")]
fn reads(path: &Path) -> bool {
    std::fs::read(path).is_ok()
}

#[expect(clippy::disallowed_methods, reason = "a test that has to try what is forbidden")]
fn lists(path: &Path) -> bool {
    std::fs::read_dir(path).is_ok()
}

fn writes(path: &Path) -> bool {
    std::fs::OpenOptions::new().append(true).create(true).open(path).is_ok()
}
