//! Rules and the table of behaviour as text for documents and `stalkscan explain`.

use std::fmt::Write as _;

use crate::detect::behaviour::{Axis, FROM_STORE, LOOK, SIGNALS, STRONG, Signal, WATCHES};
use crate::detect::{self, DETECTORS, behaviour_ios};
use crate::model::Platform;
use crate::speech::{Lang, Message};

/// The table of behaviour signals, as Markdown.
pub fn behaviour() -> String {
    let mut text = format!(
        "Each signal is worth points on one of three axes, and each axis has a ceiling, so that no heap of signals of one\n\
         kind decides anything. An app has strong signs (level 3) with {STRONG} points in all, {WATCHES} or more of them for what\n\
         it can see or do, and at least one signal that hides. It is worth a look (level 1) with {LOOK} points on two axes, of\n\
         which one is what it can see or do. {FROM_STORE} points are taken off for an app from a store. Apps of the system image\n\
         are left out; on a rooted phone, and for well-known apps that are proved to be themselves, level 1 is the highest.\n",
    );
    for axis in Axis::ALL {
        let _ =
            writeln!(text, "\n**{}** (at most {} points)\n", Lang::En.say(&axis.message()), axis.ceiling());
        text.push_str("| Signal | Points | Hides | What is said | Why that much |\n|---|--:|---|---|---|\n");
        for signal in SIGNALS.iter().filter(|signal| signal.axis == axis) {
            let hides = if signal.hides { "yes" } else { "" };
            let _ = writeln!(
                text,
                "| `{}` | {} | {hides} | {} | {} |",
                signal.name,
                signal.points,
                Lang::En.say(&signal.says()),
                signal.reason
            );
        }
    }
    text
}

/// The same table for a terminal. Why a signal is worth so much is documentation, and English.
pub fn behaviour_lines(lang: Lang) -> String {
    table(SIGNALS, lang)
}

/// The table of signals of iPhone apps for a terminal.
pub fn iphone_behaviour_lines(lang: Lang) -> String {
    table(behaviour_ios::SIGNALS, lang)
}

fn table<F>(signals: &[Signal<F>], lang: Lang) -> String {
    let points = |message: Message, name, points: u32| message.text(name, points.to_string());
    let needs = points(points(Message::new("lookup-behaviour"), "strong", STRONG), "watches", WATCHES);
    let mut text = format!("\n{}\n", lang.say(&needs));
    for axis in Axis::ALL {
        let head = Message::new("lookup-axis").said("axis", axis.message());
        let _ = writeln!(text, "\n{}", lang.say(&points(head, "points", axis.ceiling())));
        for signal in signals.iter().filter(|signal| signal.axis == axis) {
            let (mark, says) = (if signal.hides { '*' } else { ' ' }, lang.say(&signal.says()));
            let _ = writeln!(text, "  {:>3}{mark} {}: {says}", signal.points, signal.name);
            let _ = writeln!(text, "       {}", signal.reason);
        }
    }
    text
}

/// Why an app that may see everything, did not come from the store and hides nothing stays at level 1.
const WITHOUT_HIDING: &str = "\
An app that may see everything and did not come from the store, but neither hides nor poses as a part of the system, stays at
level 1 (`app-without-store-receipt`), however much it may see. What developers build for themselves, what tools like AltStore
sign anew, what testers try and what an employer signs for its staff have just these two signs, often with microphone, camera,
contacts, photos and location together. Nothing in a copy of an iPhone tells one of these from a monitoring app under a name of
its own, so two axes without hiding ask a question and give no verdict. What tells them apart is concealment, for which an
iPhone leaves few ways: the name of a part of the system, a list that leaves the app out, a restriction against removal. Each of
these raises it. At level 1 every permission is named, so that the question can be asked.";

/// Every rule of a platform, as Markdown.
pub fn rules(platform: Platform) -> String {
    let say = |message: &Message| Lang::En.say(message);
    let mut text = String::new();
    for rule in DETECTORS.iter().filter(|rule| rule.platforms().contains(&platform)) {
        let words = detect::explain(rule.name());
        let _ = write!(text, "\n#### `{}`\n\n{}\n{}\n\n", rule.name(), say(&words.what), say(&words.matters));
        let needs: Vec<String> = rule.needs().iter().map(|surface| format!("`{surface}`")).collect();
        let needs =
            if needs.is_empty() { "nothing; it never claims absence".to_owned() } else { needs.join(", ") };
        let held: Vec<String> =
            rule.needs_where_held().iter().map(|(surface, _)| format!("`{surface}`")).collect();
        let held = if held.is_empty() {
            String::new()
        } else {
            format!(" Where the copy is of a kind that holds them, also: {}.", held.join(", "))
        };
        let _ = writeln!(text, "Needs: {needs}.{held}\n\nOrdinary reasons:\n");
        for innocent in words.innocent {
            let _ = writeln!(text, "- {}", say(&innocent));
        }
        if rule.name() == behaviour_ios::RULE {
            let _ = write!(text, "\n{WITHOUT_HIDING}\n\n```text{}```\n", iphone_behaviour_lines(Lang::En));
        }
    }
    text
}
