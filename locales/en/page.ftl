# For translators
#
# These sentences are read by frightened people, by the people who help them and by the police.
# - Plain words and short sentences; a child of 11 understands them. No jargon where a common word exists.
# - The polite form of address where the language has one. Say "the person who uses the phone" for both sexes.
# - Never accuse, promise or order: not who did it, not that the phone is safe, not that something must be removed.
#   Never use the words of locales/banned.toml for your language.
# - Keep every { $placeable }, every "{ id }" and every name such as Google Play Protect as it is. Their order may change.
# - Names of settings ("Settings > General") are those that the phone shows in your language.
# - Only the text after "=" is translated. Ids, attributes (.what) and the number of messages stay the same.
#   Each message stays on one line, except choices such as [one] and *[other]: use the plural forms of your language.
#
# Headings, labels and buttons of the report. Headings begin with a capital letter; short labels of the terminal do not.

## The page

# The title tells nothing to somebody who glances at the window.
page-title = Phone report
page-many = Phone report: { $count } phones
page-skip = Skip to the report
page-leave = Leave this page
page-leave-note = "Leave this page" and the Escape key clear the page at once. The file stays on this device.
page-leave-end = Leaving this page does not delete the file, and the browser may remember that it was opened.
page-phones = Phones
# $number is the number of a phone in a report about several, $verdict its verdict.
page-phone = Phone { $number }: { $verdict }
# Heading of one phone in the terminal; its name follows.
page-phone-of = Phone { $number } of { $of }
page-unknown-model = unknown model
# After the name of the system: "Android 14 · copy made 1 March 2026".
page-copy-made = copy made { $date }
page-helplines = Someone to talk to
page-found = What was found
page-confirmed = Confirmed beforehand
page-checked = What was checked
page-parts = Parts of the phone, and whether this copy tells about them
page-part = Part
page-answer = Answer
page-parts-short = Parts
page-read-apps = { $apps ->
    [one] Read: { $apps } app
   *[other] Read: { $apps } apps
}
page-apps = apps ({ $apps })
# $answer is one of the outcomes, such as "Read in part".
page-means-little = { $answer }. Nothing found here means little.
page-no-copy-shows = What no copy can show:
page-accounts = Also check these
page-not-opened = What could not be opened
page-how-made = How this report was made
page-how-made-short = A copy of the phone was compared with a list of known apps and settings. Nothing was sent anywhere. A longer report with the proof can be made from the same copy.
# Shown to the person whose phone it is instead of a technical message, which exists in English only.
page-part-not-opened = One part of what was given could not be read. The person who made this report can say more.

## One finding

finding-what = What it is
finding-where = Where on the phone
finding-sure = How sure
finding-can = What it can see or do
finding-when = When
finding-why = Why we think so
# The profile and the enrolment that came with an app, each with its own reasons.
finding-parts = What belongs to it
finding-else = What else it could be
finding-do = What to do safely
finding-removed = If it is removed
finding-same = The same as for number { $number }

## The same in the terminal: short labels of a narrow column

# $class is a kind of app, $strength how sure we are.
text-class-sure = { $class } · how sure: { $strength }
text-sure = how sure: { $strength }
text-what = what it is
text-where = where
text-can = can see or do
text-when = when
text-because = because
text-part = belongs to it
text-else = could also be
text-do = what to do
text-as-above = as for { $number } above
text-more = and { $count } more
text-look = Also worth a look together: { $count }
text-more-like-these = { $count } more like these
text-for-information = { $count } for information
# $hidden is a list of the two lines above.
text-in-full-report = ({ $hidden }: in the full report)
text-not-read = Could not be read
text-next = next:
text-not-seen = cannot be seen

## The list of apps of which nothing is known but one power or an origin outside a store

recognise-apps = Apps worth recognising ({ $count })
recognise-ask = Of each one: does the person who uses the phone know it, and did they put it there or switch this on?
# For a reader who sees no technical names.
recognise-names-elsewhere = This copy does not tell every name; the full report has the technical names.
# One row: $app is the name of an app, $reasons a list of reasons.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] An app whose name this copy does not tell
   *[other] { $count } apps whose names this copy does not tell
}

## The last lines

# $computer is one of the two below.
footer-line = { $tool } { $version } · signatures { $database } ({ $families } families, { $origin }) · nothing left { $computer }
# Where the list of known apps comes from: { $origin } is "built-in" or the name of a file.
footer-built-in = built-in
footer-signed-by = { $origin }, signed by key { $key }
footer-not-signed = { $origin }, not signed
footer-this-computer = this computer
footer-that-computer = the computer that made this report
footer-extra = and { $indicators } indicators of { $origin }, which nobody has reviewed: what they name is a question
# Where the facts come from; "stalkscan credits" is a command.
footer-credits = the list of known apps is compiled from the public work of others; "stalkscan credits" names every source and its licence
# Shown to the person whose phone it is instead of a technical message, which exists in English only.
footer-old-database = the list of known apps that was used here is older than the one inside the program
