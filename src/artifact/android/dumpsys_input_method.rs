//! `dumpsys input_method`: keyboards. Never what was typed.

use super::lines::{at, claim, component, describe, grant, indent, trim};
use crate::artifact::{Artifact, Emitter, Input, ParseError};
use crate::model::{AppClaim, GrantState, Power, Surface, Weight};

/// Parser of the input method manager's section.
#[derive(Debug)]
pub struct DumpsysInputMethod;

impl Artifact for DumpsysInputMethod {
    describe!(
        "android-dumpsys-input-method",
        &["dumpsys/input_method"],
        &[(Surface::Keyboards, Weight::Whole)]
    );

    fn parse(&self, input: &Input<'_>, out: &mut Emitter<'_>) -> Result<(), ParseError> {
        let (mut current, mut in_list, mut known) = (false, false, false);
        for (line, bytes) in input.lines() {
            known |= bytes.starts_with(b"Current Input Method Manager state:");
            let text = trim(bytes);
            if let Some(rest) = text.strip_prefix(b"InputMethod #") {
                in_list = true;
                known = true;
                let word = rest.splitn(2, |b| *b == b':').nth(1).map(trim).unwrap_or_default();
                declare(line, word, out);
            } else if let (Some(rest), true) = (text.strip_prefix(b"mId="), in_list) {
                declare(line, rest.split(|b| *b == b' ').next().unwrap_or_default(), out);
            } else if let Some(id) =
                text.strip_prefix(b"mCurMethodId=").or_else(|| text.strip_prefix(b"mSelectedMethodId="))
            {
                // Hints of text fields, which apps write, come further down; the first line is the system's.
                let word = id.split(|b| *b == b' ').next().unwrap_or_default();
                if let (Some((app, whole)), false, true) = (component(word), current, indent(bytes) <= 4) {
                    current = true;
                    let fact = grant(app, None, Power::Keyboard, GrantState::Active, Some(&whole));
                    out.emit(fact, at(line));
                }
                known = true;
            }
        }
        // Which keyboards are switched on without being the current one, only the settings tell.
        out.gap(None, "why-names-current-keyboard-installed-ones");
        if known { Ok(()) } else { Err(ParseError::new("why-section-holds-no-state-input")) }
    }
}

fn declare(line: u64, word: &[u8], out: &mut Emitter<'_>) {
    if let Some((app, whole)) = component(word) {
        let said = AppClaim::Declares { power: Power::Keyboard, component: whole.into() };
        out.emit(claim(app, None, said), at(line));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::bounds::Limits;

    #[test]
    fn listed_is_not_switched_on() {
        let text = "Current Input Method Manager state:\n  Input Methods:\n  InputMethod #0:\n    mId=com.a/.Ime mSettingsActivityName=null\n  InputMethod #1: com.b/.Ime\n  mCurMethodId=com.b/.Ime\n      hintText=x\n  mCurMethodId=com.forged/.Ime\n";
        let limits = Limits::default();
        let mut out = Emitter::new(&limits);
        let input = Input { path: "", bytes: text.as_bytes(), first_line: 1, wal: None, limits: &limits };
        DumpsysInputMethod.parse(&input, &mut out).unwrap();
        let said = format!("{out:?}");
        assert_eq!(out.len(), 3);
        assert!(said.contains("com.a/com.a.Ime") && !said.contains("forged"));
        assert_eq!(said.matches("state: Active").count(), 1);
    }
}
