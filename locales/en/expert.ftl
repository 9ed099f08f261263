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
# Sentences and labels that only a technician or the police see: how the examination works, its limits, files and hashes.
# Plain, but exact: common technical words (hash, database, UTC) are right here.

## How an examination works

method-1 = The copy of the phone was opened for reading only. Nothing was written into it.
method-2 = No network was used. Nothing left the computer on which the examination ran.
method-3 = Message texts, photos and contacts were not read.
method-4 = Every reason in this report names the file and the place in it that it was read from, so that another examiner can look it up.
method-5 = The same copy, examined by the same version of the program with the same database, gives the same JSON report.
method-6 = A time that ends in Z is in UTC. A time without a zone is that of the phone's own clock.

## What an examination cannot say

limit-1 = The records tell what is installed and set. They do not tell who did it: that is left open.
limit-2 = A match with a list can be wrong. "How sure" says what each one stands on.
limit-3 = What could not be read, or only in part, stands in the table of what was checked.
limit-4 = Identifiers of the phone are masked unless the examiner chose to show them.
limit-5 = A forensic examiner should confirm the findings on the phone itself.
limit-6 = A time of installation is the one that the phone recorded. Restoring or moving a phone can reset it.

## Headings and labels of the page

expert-examined = What was examined
expert-limits-long = What it cannot say
expert-files = Files that were read
expert-record = For the record
expert-remarks = Remarks
# $rules is a list of technical names.
expert-skipped = Rules left out on request: { $rules }
expert-program = Program
expert-database = Database
expert-added-list = Added list
expert-serial = serial number
# $level is a number from 0 to 4, $words what it stands for.
expert-level = Level { $level } of 4: { $words }
# $numbers is a list of numbers.
expert-place-files = { $count ->
    [one] file { $numbers }
   *[other] files { $numbers }
}
# $number is the number of a copy; the name of a file follows.
expert-place-copy = copy { $number }:
expert-stored-as = stored as
expert-rule = rule
expert-family = family
expert-also-sold-as = also sold as
expert-space = { $space } (user { $user })
expert-next = Next:
# $time is a time such as 2026-03-01 09:30:00.
expert-time-utc = { $time } UTC
expert-time-phone = { $time } by the phone's own clock
# Under reasons that all stand in one file; $file is its name.
expert-all-in = (all in { $file })
# The same on a page; the name of the file follows.
expert-all-stand-in = All of this stands in
# A colon and the technical name of an app follow.
expert-not-from-a-store = it did not come from a store; what installed it

## Kinds of things that a finding can be about

subject-app = app
subject-profile = profile
subject-device_management = device management
subject-keyboard = keyboard
subject-vpn = vpn
subject-certificate = certificate
subject-account = account
subject-setting = setting
subject-automation = automation

## Labels of the terminal

expert-method = Method
expert-limits = Limits
expert-copy = copy
expert-note = note
expert-label-copy-made = copy made
expert-label-database = database
expert-label-added-list = added list
expert-question = question
expert-files-or-reason = files or reason
expert-label-answer = answer
expert-no-reason = no reason given
expert-sandbox = sandbox
expert-which-copy = (stalkscan formats tells which kind of copy answers what)
expert-shown-with-detail = ({ $hidden }: shown with --detail)
expert-more-detail = and { $count } more (--detail)

# How each question was answered, in a table.
answer-read = read
answer-partial = partial
answer-not_in_format = not in format
answer-missing = missing
answer-locked = locked
answer-failed = failed
answer-not_asked = not asked

## The copy and the database

expert-as-given = the copy as it was given
# $path is a file, $format the name of a kind of copy.
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, not whole)
expert-no-hash = not taken: the copy is not one file that was read whole
# Instead, where the report lists the hash of every file that was read.
expert-hash-listed = see the list of hashes
expert-database-line = { $version } ({ $families } families, { $indicators } indicators, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } ({ $indicators } indicators), SHA-256 { $hash }
