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
# The first lines of a report: the verdict, what it means, what it does not mean, and what to do first.

## Levels and verdicts

level-4 = Known monitoring app found
level-3 = Strong signs of hidden monitoring
level-2 = This can be used to watch someone. Did you agree to it?
level-1 = Worth a look together
level-0 = For information
verdict-nothing_known_found = Nothing known was found in the parts we could read. That does not prove the phone is clean.
verdict-inconclusive = Nothing known was found, but important parts could not be read.

## One sentence under the verdict

summary-known = An app that is sold or used for watching someone in secret is on this phone.
summary-strong-covert = Signs of an app that is sold or used for watching someone in secret are on this phone.
summary-strong-management = This phone is set up so that someone else keeps control over it.
summary-strong = Several signs together look like hidden monitoring.
summary-review = { $count ->
    [one] One thing on this phone can be used to watch someone, and also has ordinary uses.
   *[other] { $count } things on this phone can be used to watch someone, and also have ordinary uses.
}
# $apps is a number.
summary-nothing = { $apps ->
    [one] { $apps } app was compared with the list of known monitoring apps.
   *[other] { $apps } apps were compared with the list of known monitoring apps.
}

## What it means, with a short label each

label-means = What it means
# "What it does not [mean]", short for a narrow column.
label-means-not = What it does not
# The same where there is room.
label-means-not-long = What it does not mean
label-before = Before you act
label-advice = Advice differs
label-watched = If you feel watched
label-gaps = Could not check
label-better-copy = A better copy
label-next = What can be done
label-help = Someone to talk to

means-found = Someone with access to this phone could have set this up.
means-found-not = It does not tell who did, or what has been looked at.
means-review = Look at each one below. If you know it and agreed to it, it may be all right.
means-review-not = It does not say that someone does watch, or who.
means-nothing = No app or setting that we know of for watching someone was found in what could be read.
means-nothing-not = It does not prove that nobody watches: new apps, and someone who is signed in to your accounts, leave no mark that this examination knows.
before-you-act = Removing it can alert the person who set it up, and erases proof. You have a copy now: keep it out of their reach, use a device that they cannot reach, and talk to someone first.
advice-differs = Police and support services give different advice about when to remove such things. You decide.
if-you-feel-watched = Trust that feeling, and talk to someone from a device that nobody else can reach.
# Where important parts could not be read. A bug report is a file that an Android phone makes of itself.
better-copy-android = A new copy can tell more. A bug report, made on the phone, answers most of these questions.
better-copy-ios = A new, whole backup of the phone can tell more.
# $parts is a list of parts of the phone, such as "apps, keyboards".
gaps-by-name = These could not be fully read: { $parts }. Nothing found there means little.
gaps-by-number = { $count ->
    [one] One part of the phone could not be fully read. The table below names it.
   *[other] { $count } parts of the phone could not be fully read. The table below names them.
}
# $day is the day on which the number of a helpline was checked.
helpline = { $number }, { $name }, checked { $day }
# Beside each number in the terminal; $line is the message "helpline", perhaps after a country.
helpline-in-log = { $line } (may show in the call log)
# Beside every helpline.
call-shows = A call may show in the call log: use another phone.
# Above findings that need little attention.
many-reasons = Each of these has many ordinary reasons. Look whether the person who uses the phone knows them.
if-removed = The person who set it up may notice, and proof is erased. You decide whether and when.

## When no copy could be opened

unread-locked = The copy is locked. Nothing was examined.
unread-locked-means = A password keeps the copy closed. Without it nobody can look inside.
unread-locked-next = The person who made this report can try again with the password that was set for backups. It need not be the code of the phone. If nobody knows it, another kind of copy can be made.
unread = The copy could not be opened. Nothing was examined.
unread-means = What was given is damaged, or it is no copy of a phone that this program knows.
unread-next = The person who made this report can try again with a new copy.
unread-not = It says nothing about the phone: nothing good, and nothing bad.

## When an app came, changed and went. $when is a day, or a time with its clock.

time-first-installed = first installed { $when }
time-bought = got from the store { $when }
time-installed-log = installed { $when }, says a log of the phone
time-updated = installed or updated last { $when }
time-removed = removed { $when }

## Said in languages whose sentences nobody who speaks them has checked yet

# English itself never shows this.
machine-made = The words of this report were put into this language by a machine. Nobody who speaks it has checked them yet. If something is unclear, the English report counts.
