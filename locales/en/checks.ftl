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
# Places outside the phone where somebody can watch, and what no copy of a phone can show.

checks-note = No copy of a phone shows these. Look at them from a device that nobody else can reach: a change may be seen by the other person.

check-google-devices = Google account: which devices are signed in, and which phone number and e-mail can reset the password
check-google-location = Location sharing in Google Maps and Find Hub, and who is in the family group
check-google-backups = Where backups and photos go, and who else can open that place
check-apple-devices = Apple Account: which devices are signed in, and which phone numbers are trusted
check-apple-location = Find My: who can see the location, and who is in the family group
check-apple-backups = iCloud: which backups and shared photo albums exist, and who else can open them
check-mail = E-mail: rules that forward messages, and other apps that may read them
check-chats = Chat apps: the list of linked computers and devices
check-contract = The phone contract: who pays, and who can see bills and calls
check-passwords = Passwords: who knows or could guess them, and where they are stored
check-home = Home: the router, cameras, speakers and a shared computer
check-car = Car and bags: trackers, and the car's own app

never-android = someone signed in to your Google or other accounts, location you share, trackers, a SIM or phone contract that someone else holds. Check the list of signed-in devices of each account.
never-ios = someone signed in to your Apple account or iCloud, location you share (Find My), trackers, a SIM or phone contract that someone else holds. On the phone, Settings > Privacy & Security > Safety Check helps.
