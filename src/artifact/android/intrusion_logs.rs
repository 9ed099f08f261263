//! Intrusion logs of Android 16 (Advanced Protection): one JSON object a line, each with one event.
//!
//! `{"dns_event": {event_time, hostname, package_name}}`, `{"connect_event": {event_time, ip_address: "host/1.2.3.4",
//! package_name}}`, `{"security_event": {event_time, "<event>": {…}}}`; times in milliseconds since 1970. Which servers an
//! app contacted is kept only to be compared with known ones: the same pair is stated once, and reports show no other.
//! Commands of a computer, sign-in attempts and the like are not read.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use super::settings_grants::is_package;
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::decode::json::records;
use crate::model::{AppClaim, At, Fact, InventoryList, Platform, Surface, Weight};
use crate::speech::{Message, Tell};
use crate::text::keep;
use crate::time::Moment;

/// Most pairs of app and server that one file may yield.
const PAIRS: usize = 200_000;

/// Reads a day of the log.
#[derive(Debug, Clone, Copy)]
pub struct IntrusionLogs;

impl Artifact for IntrusionLogs {
    fn name(&self) -> &'static str {
        "android-intrusion-logs"
    }

    fn platform(&self) -> Platform {
        Platform::Android
    }

    fn paths(&self) -> &'static [&'static str] {
        &["intrusion/*", "androidqf/intrusion_logs/*.txt"]
    }

    fn answers(&self) -> &'static [(Surface, Weight)] {
        &[(Surface::RemovedApps, Weight::Detail), (Surface::TrustedCertificates, Weight::Detail)]
    }

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut pairs: BTreeSet<(Box<str>, Box<str>)> = BTreeSet::new();
        let mut events = 0_u64;
        for (_, line, record) in records(input.bytes, input.limits) {
            let at = At::Line(input.first_line.saturating_add(line).saturating_sub(1));
            let record = match record {
                Ok(Value::Object(record)) => record,
                Ok(_) => {
                    out.skip(at, "why-not-event");
                    continue;
                }
                Err(error) => {
                    out.skip(at, error.tell());
                    continue;
                }
            };
            // Kinds that a later Android adds are no error.
            for (kind, event) in &record {
                let Some(event) = event.as_object() else { continue };
                events = events.saturating_add(1);
                match kind.as_str() {
                    "dns_event" => contact(event, "hostname", at.clone(), &mut pairs, out),
                    "connect_event" => contact(event, "ip_address", at.clone(), &mut pairs, out),
                    "security_event" => security(event, &at, out),
                    _ => {}
                }
            }
        }
        if events == 0 {
            return Err(ParseError::new("why-holds-no-event"));
        }
        if pairs.len() >= PAIRS {
            out.gap(None, Message::new("why-more-than-pairs-app-server").put("pairs", PAIRS));
        }
        let why = "why-log-tells-days-covers-only";
        out.gap(Some(Surface::RemovedApps), why);
        out.gap(Some(Surface::TrustedCertificates), why);
        Ok(())
    }
}

fn time(event: &Map<String, Value>) -> Option<Moment> {
    Moment::from_unix_millis(event.get("event_time")?.as_i64()?)
}

fn contact(
    event: &Map<String, Value>,
    key: &str,
    at: At,
    pairs: &mut BTreeSet<(Box<str>, Box<str>)>,
    out: &mut Emitter<'_>,
) {
    let text = |key: &str| event.get(key).and_then(Value::as_str).unwrap_or_default();
    let (app, server) = (text("package_name"), text(key));
    if !is_package(app) || server.is_empty() {
        out.skip(at, "why-event-without-app-or-server");
        return;
    }
    // Java writes an address as `name/number`, either part may be absent.
    for host in server.split('/').filter(|host| is_host(host)) {
        let pair = (keep(app), keep(&host.to_ascii_lowercase()));
        if pairs.len() < PAIRS && !pairs.contains(&pair) {
            let (app, host) = pair.clone();
            pairs.insert(pair);
            out.emit(Fact::Contacted { app, host, at: time(event) }, at.clone());
        }
    }
}

/// Letters that names and numeric addresses of hosts consist of.
fn is_host(text: &str) -> bool {
    (1..=253).contains(&text.len())
        && text.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '%'))
}

fn security(event: &Map<String, Value>, at: &At, out: &mut Emitter<'_>) {
    let when = time(event);
    for (name, data) in event.iter().filter(|(name, _)| *name != "event_time") {
        let Some(data) = data.as_object() else { continue };
        let user = data.get("user_id").and_then(Value::as_u64).and_then(|user| u32::try_from(user).ok());
        match name.as_str() {
            "package_installed" | "package_uninstalled" => {
                let Some(app) =
                    data.get("package_name").and_then(Value::as_str).filter(|app| is_package(app))
                else {
                    out.skip(at.clone(), "why-event-without-app");
                    continue;
                };
                if name == "package_uninstalled" {
                    out.app(app, user, AppClaim::WasRemoved { at: when }, at.clone());
                } else {
                    out.app(app, None, AppClaim::Listed(InventoryList::EventLog), at.clone());
                    out.app(app, user, AppClaim::WasInstalled { at: when, by: None }, at.clone());
                }
            }
            "cert_authority_installed" if data.get("success") != Some(&Value::Bool(false)) => {
                let subject = data.get("subject").and_then(Value::as_str).unwrap_or_default();
                let origin = user.map_or_else(|| "user".to_owned(), |user| format!("user {user}"));
                let fact = Fact::Certificate { subject: keep(subject), sha256: None, origin: origin.into() };
                out.emit(fact, at.clone());
            }
            _ => {}
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn facts(text: &str) -> (Vec<(Fact, At)>, bool) {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input {
            path: "intrusion/a.txt",
            bytes: text.as_bytes(),
            first_line: 1,
            wal: None,
            limits: &limits,
        };
        let fine = IntrusionLogs.parse(&input, &mut out).is_ok();
        (out.facts().to_vec(), fine)
    }

    fn contacted(facts: &[(Fact, At)]) -> Vec<(String, String)> {
        let pair = |fact: &Fact| match fact {
            Fact::Contacted { app, host, .. } => Some((app.to_string(), host.to_string())),
            _ => None,
        };
        facts.iter().filter_map(|(fact, _)| pair(fact)).collect()
    }

    #[test]
    fn servers_are_stated_once_for_each_app() {
        let (facts, fine) = facts(
            "{\"dns_event\":{\"event_time\":1771668000000,\"hostname\":\"API.Example.net\",\"ip_addresses\":[\"/192.0.2.1\"],\"package_name\":\"com.a\"}}\n\
             {\"connect_event\":{\"event_time\":1771668000040,\"ip_address\":\"api.example.net/192.0.2.1\",\"port\":443,\"package_name\":\"com.a\"}}\n\
             {\"connect_event\":{\"event_time\":1,\"ip_address\":\"/2001:db8::1\",\"package_name\":\"com.b\"}}\n\
             {\"dns_event\":{\"hostname\":\"x y\",\"package_name\":\"com.a\"}}\n{\"dns_event\":{\"package_name\":\"com.a\"}}\nnoise\n",
        );
        assert!(fine);
        let pair = |app: &str, host: &str| (app.to_owned(), host.to_owned());
        assert_eq!(
            contacted(&facts),
            [pair("com.a", "api.example.net"), pair("com.a", "192.0.2.1"), pair("com.b", "2001:db8::1")]
        );
        assert_eq!(facts[1].1, At::Line(2));
    }

    #[test]
    fn installations_and_certificates_are_kept_and_commands_are_not() {
        let event = |name: &str, data: &str| {
            format!("{{\"security_event\":{{\"event_time\":1771668000000,\"{name}\":{data}}}}}\n")
        };
        let text =
            event("package_installed", "{\"package_name\":\"com.a\",\"version_code\":1,\"user_id\":10}")
                + &event("package_uninstalled", "{\"package_name\":\"com.b\",\"user_id\":0}")
                + &event("cert_authority_installed", "{\"success\":true,\"subject\":\"CN=x\",\"user_id\":0}")
                + &event(
                    "cert_authority_installed",
                    "{\"success\":false,\"subject\":\"CN=y\",\"user_id\":0}",
                )
                + &event("adb_shell_cmd", "{\"command\":\"cat /sdcard/secret\"}")
                + "{\"future_event\":{\"event_time\":1}}\n";
        let (facts, fine) = facts(&text);
        assert!(fine);
        assert_eq!(facts.len(), 4, "{facts:?}");
        assert!(!format!("{facts:?}").contains("secret"));
        let certificate = facts
            .iter()
            .any(|(fact, _)| matches!(fact, Fact::Certificate { subject, .. } if &**subject == "CN=x"));
        assert!(certificate);
    }

    #[test]
    fn other_text_is_an_error() {
        for text in ["", "hello\n", "[]", "{\"a\":1}\n", "{\"dns_event\":"] {
            assert!(!facts(text).1, "{text}");
        }
    }
}
