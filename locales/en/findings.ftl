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
# Headings of findings, and explanations for special cases. The others come from rules.ftl.

## Headings

# $name is the name of an app or of a monitoring product.
title-known = { $name }
title-operator = { $name }: the app of a person who watches another phone
title-dropper = { $name }: an app that installs monitoring apps
# $what is one of the headings above; $until is "was here until 2026-02-11" or "was here, last seen on 2026-02-11".
title-removed = { $what } ({ $until })
title-removed-before = { $what } (was on the phone before)
title-data-left = { $what } (removed; data of it is left)
title-data-left-until = { $what } (removed; data of it is left; { $until })
title-mentioned = { $what } (not in the list of apps; a setting names it)
title-switched-off = { $what } (switched off)
title-archived = { $what } (archived: its data is kept, its code is gone)
title-unsure = { $what } (a setting or a log names it; the list of apps was not read to its end)
title-file-left = { $what } (removed; its file is left)
title-server-in-code = Its code names a server of { $family }
title-servers-in-code = Its code names servers of many monitoring services
title-text-in-code = Its code holds what the maker of { $family } wrote
title-server-contacted = Contacted a server of { $family }
title-some-signs = An app has some signs of monitoring
title-recognised = A powerful app that you may recognise
# $kind is a kind of app, such as "password manager".
title-recognised-as = A powerful app that you may recognise: { $name } ({ $kind })
# $title is a heading; $name is the name under the icon of the app.
title-shown-as = { $title }, shown on the phone as "{ $name }"
title-named = { $title }: "{ $name }"
title-global-proxy = The web traffic of all apps goes through the proxy { $name }
title-dns = Names of sites are looked up at { $name }
# $title is the heading of a finding about an app whose name the copy does not hold.
title-unnamed = { $title } (this copy does not tell its name)

## Explanations

# Two sentences or more, one after the other.
explain-rule = { $what } { $matters }
explain-unreviewed = This app is named by a list that was added to this scan, or by an entry that is still being checked. Nobody has reviewed it, so it is a question and not a finding about the app.
explain-operator = This app belongs on the phone of a person who watches, not on the watched phone. It may mean that the person who uses this phone has an account with such a service, or that somebody signed in here.
explain-traces = Traces show that this app was on the phone. It does not seem to be there now. The traces do not tell what it did.
explain-install-begun = A log shows that an installation of this app was begun. It does not show the end, and the app does not seem to be there now. So it may never have been on the phone.
explain-switched-off = { $what } It is switched off on this phone and cannot run until somebody switches it on again.
explain-archived = The phone has archived this app, which is listed as one that can be used to watch somebody. Its data is kept, its code is gone. It cannot run until somebody brings it back, which one tap on its icon can do.
explain-unsure = Something on the phone names this app. The list of apps was not read to its end, so this copy does not tell whether the app is there now.
explain-covert = This app is listed as one that is sold or used for watching someone in secret. Such an app can pass on what happens on the phone. Someone with access to the phone could have put it there.
explain-disclosed = This app is sold openly for looking after children or employees, and usually shows itself. It can also be used to watch an adult who did not agree to it.
explain-location = This app can share the phone's position with other people. Many people use such apps on purpose.
explain-remote = This app can show or control the screen from another device. It is often used for support at work or by family.
explain-forwarder = This app can copy messages or alerts and send them on to another place.
explain-anti-theft = This app helps to find or lock a lost phone. Whoever holds its account can see where the phone is.
explain-call-recorder = This app can record calls.
explain-list-of-servers = The app holds addresses of many monitoring services. Programs that protect against such apps hold them, to know them. A monitoring app usually names its own service alone.
explain-browser = A browser contacted a server of a monitoring service. That happens when somebody opens a page of the service. It does not show that a monitoring app is on this phone.
explain-on-behalf = This app or part of the system contacts servers on behalf of other apps. Some app on this phone may report to a monitoring service; the log does not tell which.
