//! `dumpsys accessibility`: which services are switched on.
//!
//! Only the enabled list is evidence. A service that is off is still a registered client, and may be bound for a moment.
//! Labels of bound services stand before that list and are written by apps, so the last list of a user counts. A label
//! names no component. Where one service is bound and one is enabled it is that one's; of several nobody can tell, because
//! one list is in order of binding and the other is a set.

use std::collections::BTreeSet;

use super::lines::{at, at_indent, between, claim, component, describe, grant, number, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, Fact, GrantState, ONLY_SERVICE, Power, Surface, Weight};
use crate::text::{keep, lossy};

/// Parser of the accessibility manager's section.
#[derive(Debug)]
pub struct DumpsysAccessibility;

/// One `User state[`.
#[derive(Debug, Default)]
struct State {
    user: Option<u32>,
    /// Services that are on, each with its line.
    enabled: Option<Vec<(u64, String)>>,
    lists: u32,
    /// Whether the state came to its end, a closing `]` at the end of a line after the services.
    closed: bool,
    /// Line and labels of the services that run.
    bound: Option<(u64, Vec<String>)>,
    installed: Vec<(u64, String)>,
    /// Samsung's lists, one component a line.
    open: Open,
    /// Line and labels of the layout of Android 6 to 9, which names services by label only.
    labels_only: Option<(u64, Vec<String>)>,
}

#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
enum Open {
    #[default]
    None,
    Installed,
    Enabled,
}

impl Artifact for DumpsysAccessibility {
    describe!(
        "android-dumpsys-accessibility",
        &["dumpsys/accessibility"],
        &[(Surface::AccessibilityServices, Weight::Whole)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let mut state: Option<State> = None;
        for (line, bytes) in input.lines() {
            if bytes.starts_with(b"User state[")
                && let Some(done) = state.replace(State::default())
            {
                done.state(out);
            }
            if let Some(state) = &mut state {
                state.read(line, bytes, out);
            }
        }
        match state {
            Some(done) => done.state(out),
            None => return Err(ParseError::new("why-section-holds-no-user-state")),
        }
        Ok(())
    }
}

impl State {
    fn read(&mut self, line: u64, bytes: &[u8], out: &mut Emitter<'_>) {
        let text = trim(bytes);
        self.closed |= (self.enabled.is_some() || self.labels_only.is_some()) && text.ends_with(b"]");
        if self.user.is_none() {
            let attributes = text.strip_prefix(b"User state[").unwrap_or(text);
            self.user = attributes
                .strip_prefix(b"attributes:{id=")
                .and_then(|rest| rest.split(|b| !b.is_ascii_digit()).next())
                .and_then(number);
        }
        if let Some(list) = text.strip_prefix(b"Enabled services:{") {
            self.enabled = Some(components(line, list, out));
            self.lists = self.lists.saturating_add(1);
        } else if let Some(list) = text.strip_prefix(b"Bound services:{") {
            self.bound = Some((line, labels(list)));
        } else if let Some(list) = text.strip_prefix(b"services:{") {
            self.labels_only = Some((line, labels(list)));
            self.closed |= text.ends_with(b"]");
        } else if at_indent(bytes, 2).is_some() {
            self.open = match text {
                b"installed services: {" => Open::Installed,
                b"enabled services: {" => {
                    self.lists = self.lists.saturating_add(1);
                    self.enabled = Some(Vec::new());
                    Open::Enabled
                }
                _ => Open::None,
            };
        } else if let (Some(entry), true) = (at_indent(bytes, 4), self.open != Open::None) {
            self.entry(line, entry, out);
        }
    }

    /// `0 : package/.Class (A11yTool)`.
    fn entry(&mut self, line: u64, entry: &[u8], out: &mut Emitter<'_>) {
        let word = entry.splitn(2, |b| *b == b':').nth(1).map(trim).unwrap_or_default();
        let word = word.split(|b| *b == b' ').next().unwrap_or_default();
        match (component(word), self.open, &mut self.enabled) {
            (Some((_, whole)), Open::Enabled, Some(list)) => list.push((line, whole)),
            (Some((_, whole)), Open::Installed, _) => self.installed.push((line, whole)),
            (None, ..) => out.skip(at(line), "why-entry-list-services-no-component"),
            _ => {}
        }
    }

    fn state(self, out: &mut Emitter<'_>) {
        let surface = Some(Surface::AccessibilityServices);
        if self.lists > 1 {
            out.gap(surface, "why-label-service-holds-lines-own");
        }
        if !self.closed {
            out.gap(surface, "why-text-ends-inside-state-of-user");
        }
        let enabled = match self.enabled {
            Some(found) => found,
            None if self.labels_only.is_some() => {
                // The settings tell which service is on. Where it is one, this is its label.
                if let Some((line, labels)) = &self.labels_only
                    && let [label] = labels.as_slice()
                {
                    let (space, name) = ("accessibility".into(), ONLY_SERVICE.into());
                    out.emit(Fact::Setting { space, user: self.user, name, value: keep(label) }, at(*line));
                }
                out.gap(surface, "why-this-version-android-prints-names");
                return;
            }
            None => {
                out.gap(surface, "why-user-without-list-enabled-services");
                return;
            }
        };
        for (line, whole) in &enabled {
            let owner = whole.split('/').next().unwrap_or_default();
            let fact = grant(owner, self.user, Power::Accessibility, GrantState::Active, Some(whole));
            out.emit(fact, at(*line));
        }
        if let ([(_, whole)], Some((line, labels)), 1) = (enabled.as_slice(), &self.bound, self.lists)
            && let [label] = labels.as_slice()
        {
            let owner = whole.split('/').next().unwrap_or_default();
            out.emit(claim(owner, self.user, AppClaim::ServiceLabel(keep(label))), at(*line));
        }
        let enabled: BTreeSet<&String> = enabled.iter().map(|(_, whole)| whole).collect();
        for (line, whole) in self.installed.iter().filter(|(_, whole)| !enabled.contains(whole)) {
            let owner = whole.split('/').next().unwrap_or_default();
            let said = AppClaim::Declares { power: Power::Accessibility, component: whole.as_str().into() };
            out.emit(claim(owner, self.user, said), at(*line));
        }
    }
}

/// `Service[label=WiFi, feedbackType[…], …], Service[…]}`: the labels of a list on one line.
fn labels(list: &[u8]) -> Vec<String> {
    let starts = memchr::memmem::find_iter(list, b"Service[label=");
    let label = |start: usize| {
        let rest = list.get(start..)?.strip_prefix(b"Service[label=")?;
        let end = memchr::memmem::find(rest, b", feedbackType")?;
        Some(lossy(rest.get(..end)?).into_owned())
    };
    starts.filter_map(label).collect()
}

/// `{a/b}, {c/d}}`: the components of a list on one line.
fn components(line: u64, list: &[u8], out: &mut Emitter<'_>) -> Vec<(u64, String)> {
    let mut found = Vec::new();
    let mut rest = list;
    while let Some(entry) = between(rest, b"{", b'}') {
        match component(entry) {
            Some((_, whole)) => found.push((line, whole)),
            None => out.skip(at(line), "why-entry-enabled-services-no-component"),
        }
        let Some(end) = memchr::memchr(b'}', rest) else { break };
        rest = rest.get(end.saturating_add(1)..).unwrap_or_default();
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    fn read(text: &str) -> String {
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input {
            path: "dumpsys/accessibility",
            bytes: text.as_bytes(),
            first_line: 1,
            wal: None,
            limits: &limits,
        };
        DumpsysAccessibility.parse(&input, &mut out).unwrap();
        format!("{out:?}")
    }

    #[test]
    fn several_services_and_short_classes() {
        let said = read(
            "User state[\n     attributes:{id=10, x}\n     Enabled services:{{com.a/.B}, {com.c/com.c.D}}\n     Binding services:{{com.off/.S}}\n     Client list info:{\n[com.off]}]\n",
        );
        assert!(
            said.contains("com.a/com.a.B") && said.contains("com.c/com.c.D") && !said.contains("com.off")
        );
        assert!(said.contains("user: Some(10)"));
    }

    #[test]
    fn the_label_of_the_only_service_is_its_own_and_that_of_several_is_nobodys() {
        let service =
            |label: &str| format!("Service[label={label}, feedbackType[FEEDBACK_GENERIC], capabilities=1]");
        let state = |bound: &str, enabled: &str| {
            read(&format!(
                "User state[\n     attributes:{{id=0, x}}\n     Bound services:{{{bound}}}\n     Enabled services:{{{enabled}}}\n"
            ))
        };
        let wifi = service("WiFi");
        let one = state(&wifi, "{com.wifi0/com.wifi0.Receiver}");
        assert!(one.contains("ServiceLabel(\"WiFi\")"), "{one}");
        let none = |said: String| assert!(!said.contains("ServiceLabel"), "{said}");
        none(state(&wifi, "{com.a/.A}, {com.b/.B}"));
        none(state(&format!("{wifi}, {}", service("Reader")), "{com.a/.A}"));
        none(state(&wifi, ""));
        none(state("", "{com.a/.A}"));
        none(state(&service(&wifi), "{com.a/.A}"));
    }

    #[test]
    fn labels_alone_are_a_gap() {
        let said = read(
            "User state[attributes:{id=0, currentUser=true, accessibilityEnabled=true}\n           services:{Service[label=Moto Voice, feedbackType[X], capabilities=1]}]\n",
        );
        assert!(said.contains("names only") && !said.contains("Grant("));
        assert!(said.contains(ONLY_SERVICE) && said.contains("\"Moto Voice\""), "{said}");
    }

    #[test]
    fn a_text_that_stops_before_the_end_of_a_user_is_a_gap() {
        let whole = "User state[\n     attributes:{id=0}\n     Enabled services:{{com.a/.B}, {com.c/.D}}\n     Crashed services:{}]\n";
        assert!(read(whole).contains("gaps: []"));
        for end in [40, whole.len() - 40, whole.len() - 2] {
            assert!(!read(whole.get(..end).unwrap()).contains("gaps: []"), "{end}");
        }
    }

    #[test]
    fn nothing_enabled_is_an_answer() {
        let said = read(
            "User state[\n     attributes:{id=0}\n     Enabled services:{}\n     Crashed services:{}]\n",
        );
        assert!(said.contains("facts: []") && said.contains("gaps: []") && said.contains("skipped: 0"));
    }
}
