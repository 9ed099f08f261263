//! `signatures lint`, and problems as text, JSON, annotations and SARIF.

use std::fmt::Write as _;

use serde_json::{Value, json};

use super::{LintArgs, ProblemFormat, change};
use crate::cli::exit::{Exit, Failure};
use crate::cli::{database, output};
use crate::signature::lint::RULES;
use crate::signature::{Problem, SignatureDb};
use crate::speech::Message;
use crate::text::printable;

pub(super) fn lint(args: &LintArgs) -> Result<Exit, Failure> {
    if args.rules {
        let mut text = String::new();
        for rule in RULES {
            let _ = writeln!(
                text,
                "{}  {}{}",
                rule.code,
                rule.says,
                if rule.blocks { "" } else { " (lint only)" }
            );
        }
        return output::print(&text);
    }
    let files = database::files(&args.folder)?;
    let mut problems = match &args.against {
        Some(old) => SignatureDb::lint_against(&files, &change::opened(old)?),
        None => SignatureDb::lint(&files),
    };
    problems.extend(crate::content::problems(&files));
    problems.sort();
    let notes: Vec<Note> =
        problems.iter().map(|problem| Note::of(problem, &database::shown(&args.folder))).collect();
    let text = match args.format {
        ProblemFormat::Text if notes.is_empty() => format!("{} files, no problems\n", files.len()),
        _ => written(&notes, args.format)?,
    };
    output::print(&text)?;
    Ok(if notes.is_empty() { Exit::Clear } else { Exit::Problems })
}

/// A problem as it is written, of whatever kind.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Note {
    /// Rule or kind of failure.
    pub(super) code: String,
    /// File as it is found from here.
    pub(super) file: String,
    /// Line, from 1; 0: none.
    pub(super) line: usize,
    /// Column, from 1; 0: none.
    pub(super) column: usize,
    /// The line itself.
    pub(super) excerpt: String,
    /// How much of it is meant.
    pub(super) width: usize,
    /// What is wrong.
    pub(super) message: String,
    /// What to do.
    pub(super) hint: String,
}

impl Note {
    /// A problem of a file in a folder.
    pub(super) fn of(problem: &Problem, folder: &str) -> Self {
        Self {
            code: problem.code.to_owned(),
            file: format!("{}/{}", folder.trim_end_matches('/'), printable(&problem.file)),
            line: problem.line,
            column: problem.column,
            excerpt: printable(&problem.excerpt).into_owned(),
            width: problem.width,
            message: printable(&problem.message).into_owned(),
            hint: printable(&problem.hint).into_owned(),
        }
    }

    fn json(&self) -> Value {
        json!({
            "code": self.code, "file": self.file, "line": self.line, "column": self.column,
            "message": self.message, "hint": self.hint,
        })
    }

    fn text(&self) -> String {
        let mut text = format!("error[{}]: {}\n", self.code, self.message);
        if self.line == 0 {
            let _ = writeln!(text, "  --> {}", self.file);
        } else {
            let number = self.line.to_string();
            let margin = " ".repeat(number.len());
            let before = " ".repeat(self.column.saturating_sub(1));
            let _ = writeln!(text, "{margin}--> {}:{}:{}", self.file, self.line, self.column);
            let _ = writeln!(text, "{margin} |\n{number} | {}", self.excerpt);
            let _ = writeln!(text, "{margin} | {before}{}", "^".repeat(self.width));
        }
        let _ = writeln!(text, "  = help: {}\n", self.hint);
        text
    }

    fn github(&self) -> String {
        let escaped = |text: &str| text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A");
        let property = |text: &str| escaped(text).replace(':', "%3A").replace(',', "%2C");
        format!(
            "::error file={},line={},col={},title={}::{} ({})\n",
            property(&self.file),
            self.line.max(1),
            self.column.max(1),
            property(&self.code),
            escaped(&self.message),
            escaped(&self.hint)
        )
    }

    fn sarif(&self) -> Value {
        json!({
            "ruleId": self.code, "level": "error",
            "message": {"text": format!("{} ({})", self.message, self.hint)},
            "locations": [{"physicalLocation": {
                "artifactLocation": {"uri": self.file},
                "region": {"startLine": self.line.max(1), "startColumn": self.column.max(1)},
            }}],
        })
    }
}

/// All of them in a format.
pub(super) fn written(notes: &[Note], format: ProblemFormat) -> Result<String, Failure> {
    let document = match format {
        ProblemFormat::Text => {
            let mut text: String = notes.iter().map(Note::text).collect();
            let _ = writeln!(text, "{} problem(s)", notes.len());
            return Ok(text);
        }
        ProblemFormat::Github => return Ok(notes.iter().map(Note::github).collect()),
        ProblemFormat::Json => {
            json!({"schema": "stalkscan-problems/1", "problems": notes.iter().map(Note::json).collect::<Vec<_>>()})
        }
        ProblemFormat::Sarif => sarif(notes),
    };
    let text = serde_json::to_string_pretty(&document).map_err(|error| {
        Failure::internal(Message::new("refused-problems").said("why", Message::technical(error)))
    })?;
    Ok(text + "\n")
}

fn sarif(notes: &[Note]) -> Value {
    let rules: Vec<Value> =
        RULES.iter().map(|rule| json!({"id": rule.code, "shortDescription": {"text": rule.says}})).collect();
    json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": {"driver": {
                "name": "stalkscan", "version": crate::scan::tool().version, "rules": rules,
            }},
            "results": notes.iter().map(Note::sarif).collect::<Vec<_>>(),
        }],
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note() -> Note {
        Note {
            code: "SIG015".to_owned(),
            file: "signatures/families/x.toml".to_owned(),
            line: 12,
            column: 3,
            excerpt: "  value = \"x\"".to_owned(),
            width: 5,
            message: "50% of it, is\nwrong".to_owned(),
            hint: "mend it".to_owned(),
        }
    }

    #[test]
    fn a_problem_points_at_its_place() {
        let text = written(&[note()], ProblemFormat::Text).unwrap();
        assert!(
            text.contains(
                "  --> signatures/families/x.toml:12:3\n   |\n12 |   value = \"x\"\n   |   ^^^^^\n"
            ),
            "{text}"
        );
        assert!(text.ends_with("1 problem(s)\n"));
        let line = written(&[note()], ProblemFormat::Github).unwrap();
        assert_eq!(
            line,
            "::error file=signatures/families/x.toml,line=12,col=3,title=SIG015::50%25 of it, is%0Awrong (mend it)\n"
        );
    }

    #[test]
    fn problems_are_documents_too() {
        let json: Value = serde_json::from_str(&written(&[note()], ProblemFormat::Json).unwrap()).unwrap();
        assert_eq!(json["problems"][0]["line"], 12);
        let sarif: Value = serde_json::from_str(&written(&[note()], ProblemFormat::Sarif).unwrap()).unwrap();
        assert_eq!(sarif["runs"][0]["results"][0]["ruleId"], "SIG015");
        assert_eq!(sarif["runs"][0]["tool"]["driver"]["rules"].as_array().unwrap().len(), RULES.len());
    }
}
