//! The rules of a database.

use sha2::{Digest as _, Sha256};

use super::{CodeRule, read};
use crate::signature::schema::{IndicatorKind, Role, Status};
use crate::signature::{ExtraInfo, Hit, Matched, Problem, SignatureDb, hex, lint};

impl SignatureDb {
    /// Adds rules for code that nobody reviewed: files of them, by names relative to their folder. A rule may point to any
    /// family of the database, those included that were added before. `origin` is what reports call it.
    ///
    /// # Errors
    /// Every problem for which they cannot be used.
    pub fn with_extra_rules(
        mut self,
        files: &[(String, String)],
        origin: &str,
    ) -> Result<Self, Vec<Problem>> {
        let mut problems = Vec::new();
        let mut fresh = Vec::new();
        for (name, text) in files {
            let (found, faults) = read(name, text);
            problems.extend(
                faults
                    .iter()
                    .map(|f| Problem::at(name, text, Some(&f.span), f.code).saying(&f.message, f.hint)),
            );
            for rule in found {
                let taken = self.rules.iter().chain(&fresh).any(|known: &CodeRule| known.id == rule.id);
                let stray =
                    rule.family.as_ref().is_some_and(|id| !self.families().iter().any(|f| f.id == *id));
                let full = self.rules.len().saturating_add(fresh.len()) >= lint::MOST_RULES;
                let wrong = [
                    (taken, &rule.id_span, "SIG043", "this id is taken", "take one from SSC-Y900 on"),
                    (stray, &rule.family_span, "SIG044", "there is no such family", "name one by its id"),
                    (full, &rule.id_span, "SIG045", "there are too many rules", "leave some away"),
                ];
                let wrong = wrong.into_iter().filter(|(is, ..)| *is);
                problems.extend(wrong.map(|(_, span, code, message, hint)| {
                    Problem::at(name, text, Some(span), code).saying(message, hint)
                }));
                let status =
                    if rule.status == Status::Withdrawn { rule.status } else { Status::Experimental };
                fresh.push(CodeRule { status, ..rule });
            }
        }
        if !problems.is_empty() {
            return Err(problems);
        }
        let text: String =
            files.iter().fold(String::new(), |all, (name, text)| all + name + "\n" + text + "\n");
        self.info.extra.push(ExtraInfo {
            origin: origin.to_owned(),
            sha256: hex(&Sha256::digest(text)),
            indicators: fresh.len(),
        });
        self.rules.append(&mut fresh);
        Ok(self)
    }

    /// Every rule for code, in the order of the files, those that were added last.
    pub fn code_rules(&self) -> &[CodeRule] {
        &self.rules
    }

    /// The rule for code with this id.
    pub fn code_rule(&self, id: &str) -> Option<&CodeRule> {
        self.rules.iter().find(|rule| rule.id.eq_ignore_ascii_case(id.trim()))
    }

    /// The family that a rule for code points to, and whether somebody has reviewed the rule.
    pub fn code_rule_hit(&self, id: &str) -> Option<(Hit<'_>, bool)> {
        let rule = self.code_rule(id)?;
        let wanted = rule.family.as_ref()?;
        let family = self.families().iter().find(|family| family.id == *wanted)?;
        let hit = Hit {
            family,
            kind: IndicatorKind::CodeString,
            value: &rule.id,
            matched: Matched::Exact,
            class: family.class,
            role: Role::Target,
            flags: &[],
            title: None,
            source: &rule.source,
            licence: &rule.licence,
        };
        Some((hit, rule.status == Status::Stable))
    }

    /// The rules for code that are looked for: those that were not withdrawn.
    pub fn active_code_rules(&self) -> impl Iterator<Item = &CodeRule> {
        let silent = self.silent_rule.as_deref();
        self.rules.iter().filter(move |rule| {
            rule.status != Status::Withdrawn && silent.is_none_or(|silent| silent != rule.id)
        })
    }

    /// The same database, which no longer looks for one of the rules for code that it lists, so that a test of the signatures
    /// must notice. For showing that it does; no command uses it.
    #[must_use]
    pub fn without_code_rule(mut self, id: &str) -> Self {
        self.silent_rule = Some(id.to_owned());
        self
    }

    /// The families that a text in the code of an app points to, capital letters as they are.
    pub fn code_string(&self, text: &str) -> Vec<Hit<'_>> {
        let mut hits = self.index.find(&self.document, IndicatorKind::CodeString, text);
        hits.retain(|hit| hit.value == text);
        hits
    }
}
