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
#
# Comparisons of two reports, timelines, evidence bundles, lists of files, and what `explain` and `formats` print: for
# technicians and the police. Plain, but exact.

## Two reports of the same phone compared

# $why is one of the next three.
compare-other-phones = These may be two different phones: { $why }.
compare-platform = { $before } before, { $after } now
compare-model = the model is { $before } before, { $after } now
compare-serial = the serial number is { $before } before, { $after } now
compare-only-newer = { $name } is only in the newer report.
compare-only-older = { $name } is only in the older report.
# $model is the model of a phone, $platform "android" or "ios".
compare-name = { $model } ({ $platform })
# $after and $before are times.
compare-exchanged = The copy of the newer report was made earlier ({ $after }) than the other ({ $before }): are they exchanged?
compare-same-time = Both reports are of a copy made at the same time.
compare-lost = { $count ->
    [one] One part that the older copy answered is not answered by the newer one: what is gone from the report may still be on the phone.
   *[other] { $count } parts that the older copy answered are not answered by the newer one: what is gone from the report may still be on the phone.
}
compare-signatures = The signatures differ ({ $before } before, { $after } now): what appeared may have been on the phone before and only be known now. Examine the older copy again with the newer signatures to tell.
compare-program = The program differs (stalkscan { $before } before, { $after } now): it may look at more, or tell the same differently.
# Shown in every language but English.
compare-as-reported = Titles and reasons of findings stand in English, as in the reports.
compare-unknown = unknown
# Labels of a narrow column.
compare-label-copies = copies made
compare-label-result = result
compare-label-system = system
compare-label-apps = apps
compare-label-profiles = profiles
compare-label-level = level
compare-label-confirmed = confirmed
compare-label-new-reason = new reason
compare-label-no-longer = no longer
compare-label-and = and
# $before and $after are times.
compare-copies = { $before }, then { $after }
compare-as-before = { $now } (as before)
compare-before-now = { $before } before, now { $now }
compare-verdict-known = a known monitoring app
compare-verdict-strong_signs = strong signs of hidden monitoring
compare-verdict-review = something to review
compare-verdict-nothing_known_found = nothing known in the parts that could be read
compare-verdict-inconclusive = nothing known, and important parts could not be read
compare-level = level { $number }
compare-level-words = level { $number } ({ $words })
compare-level-rule = { $level }, rule { $rule }
# Headings, shown in capitals.
compare-appeared = Appeared
compare-went = Went
compare-changed = Told differently
compare-same = The same as before
compare-checked = What was checked, where it differs
compare-nothing = No finding appeared, went, or is told differently.
# Stands after "and".
compare-more = { $count } more (see the newer report)
compare-confirmed-now = now, by --known
compare-confirmed-gone = no longer
# The answer to a question that one of the reports does not have.
compare-absent = absent

## Events of a timeline

event-copy-made = The copy of the phone was made
event-setting = Setting { $name } was changed to { $value }
event-setting-by = Setting { $name } was changed to { $value } by { $by }
event-account = An account of the kind { $kind } was added
event-account-named = An account of the kind { $kind } was added ({ $name })
event-paired = The phone began to trust a computer
event-backed-up = A computer made a backup
event-synced = A computer synchronised media
event-debugging = A computer was allowed to debug the phone
event-cloud-backup = A backup to the cloud was made
event-restored = The phone was set up from a backup
event-restored-computer = The phone was set up from a backup on a computer
event-restored-cloud = The phone was set up from a backup in iCloud
# $event is one of the six before, $name that of a computer or an account.
event-named = { $event }: { $name }
event-first = App { $app } was first installed
event-updated = App { $app } was installed or updated last
event-seen = App { $app } was installed or seen, says a log
event-install-begun = The installation of app { $app } was begun, says a log
event-installed-by = App { $app } was installed by { $by }, says a log
event-removed = App { $app } was removed
event-bought = App { $app } was got from the store
# $power is one of the next ones.
event-power-given = App { $app } was given, or last used, { $power }
event-power-refused = App { $app } was refused { $power }
event-power-permission = the permission { $name }
event-power-accessibility = an accessibility service
event-power-device-admin = the rights of a device administrator
event-power-device-owner = the rights of the device owner
event-power-profile-owner = the rights of a profile owner
event-power-notifications = reading all notifications
event-power-keyboard = a keyboard
event-power-keyboard-full = a keyboard with full access
event-power-vpn = a VPN
event-power-vpn-always = a VPN that is always on
event-power-battery = running without battery saving
event-power-location-always = the location at any time
event-power-location-used = the location while it is used
event-profile = Configuration profile { $profile } was installed
event-profile-ends = Configuration profile { $profile } is set to remove itself
event-profile-event = Configuration profile { $profile } had the event { $event }
event-profile-event-by = Configuration profile { $profile } had the event { $event } by { $by }

## Files that were read, with their hashes

files-title = Hashes of the files that were read
files-intro = SHA-256 of every file of the copy that this report was made from, computed after it was read. `sha256sum` computes the same numbers. A file that was only looked at to see what it is, is not listed.
files-no-hash = no hash
files-no-hash-why = no hash: { $why }
files-bytes = ({ $bytes } bytes)

## The evidence bundle

# In capitals.
bundle-title = EVIDENCE BUNDLE OF STALKSCAN
bundle-keeper = The person whose phone it is keeps this bundle and the copy of the phone, and decides who gets them.
bundle-helpers = Support workers: what you keep, you can be made to hand over. Give it to the person, or to the officer they choose.
bundle-place = Keep it on a device that nobody else can reach. It tells what was found on the phone.
bundle-no-content = No file of the phone, no message, photo or contact is in here. The copy itself is the evidence: keep it as it is.
bundle-survivor = the report in plain words, for the person whose phone it is
bundle-technician = the report with everything that was found, and where
bundle-police = the report with the method, its limits, and the hash of every file that was read
bundle-json = the same for programs; whoever examines the same copy with the same versions gets the same bytes
bundle-findings = the findings as a table
bundle-apps = the apps as a table
bundle-coverage = what was and was not checked, as a table
bundle-timeline = what happened when, for Timesketch
bundle-timeline-table = the same as a table
bundle-manifest = the record: who, when, with which versions, which command, which files
bundle-input = the hash of every file of the copy that was read (for sha256sum -c, run where the copy lies)
bundle-log = what was done, in the order in which it was done
bundle-list = the hash of every other file in here (for sha256sum -c, run in this folder)
bundle-to-verify = To find out whether anything was changed since:
bundle-about-seal = The seal is the SHA-256 of bundle.sha256. Whoever can change the bundle can make a new list; nobody can make one that has the seal that was noted down elsewhere when the bundle was made.
# On the screen, when it is made. $path is a folder, $files a number of files.
bundle-result = Result: { $verdict }
bundle-done = The bundle is in { $path }: reports, and the hashes of { $files } of the copy.
bundle-seal = Seal (SHA-256 of { $file }); note it down, apart from the bundle:
bundle-person = The person whose phone it is keeps the bundle and the copy, and decides who gets them.
bundle-check-later = Check it later: { $command }
bundle-files = { $count ->
    [one] { $count } file
   *[other] { $count } files
}
# Lines of its log. $path is a file or a folder.
bundle-log-began = examination began, stalkscan { $version }
bundle-log-hashed = { $path }: { $files } read and hashed
bundle-log-no-hash = no hash of { $path }: { $why }
bundle-log-read = read { $path } as { $format }
bundle-log-copy = the copy
# $verdict is a technical name.
bundle-log-result = { $count ->
    [one] result: { $verdict }, { $count } finding
   *[other] result: { $verdict }, { $count } findings
}
bundle-log-not-read = not read: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = Nothing was changed since the bundle was made.
bundle-verify-changed = CHANGED since the bundle was made:
bundle-verify-more = and { $count } more
bundle-verify-seal-noted = The seal is the one that was noted.
bundle-verify-seal-other = the seal is { $seal }, not the one that was noted
bundle-verify-seal = Seal, to compare with the one that was noted when the bundle was made:
bundle-verify-no-list = { $file } is missing: nothing in the bundle can be checked
bundle-verify-rewritten = { $file } is not as it was written
bundle-verify-added = { $file } was added
bundle-verify-other = { $file } was changed
bundle-verify-missing = { $file } is missing
bundle-verify-unreadable = { $file } cannot be read: { $why }
bundle-verify-line = { $file } was changed: line { $line } is not as it was written
bundle-verify-compared-bundle = Compared: { $files } of the bundle.
bundle-verify-compared-copy = Compared: { $files } of { $path }.
bundle-verify-no-copy = The copy itself was not compared; --input PATH does that.

## Helplines

# On the screen of whoever makes the report. $codes is a list of countries.
regions-choose = helplines of several countries are shown; choose yours with --region ({ $codes })

## Kinds of copies

formats-name = format
formats-what = what it is
formats-answers = questions it can answer
formats-never = No copy can show who is signed in to an account, who a location is shared with, or a tracker.
# One a kind of copy: what it is, and how people come by it. Names of programs, files and commands stay as they are.
format-ios-backup = a backup of an iPhone or iPad made by a computer (iTunes, Finder, Apple Devices, idevicebackup2), encrypted or not: the folder that holds Manifest.db or (iOS 5 to 9) Manifest.mbdb
format-ios-filesystem = copy of an iPhone's file system as examiners make it (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n): a folder, zip, tar or tar.gz that holds private/var
format-sysdiagnose = system diagnosis of an iPhone (sysdiagnose_....tar.gz, made with the buttons of the phone and sent from Settings > Privacy > Analytics Data), packed or unpacked: profiles, management and permissions, but no list of apps
format-ios-app-listing = list of an iPhone's apps as a file (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi): apps with their signers; give it beside a backup of the same phone
format-bugreport = Android bug report (the zip, its unpacked folder or its text): made on the phone with Developer options > Take bug report, with `adb bugreport`, or with a service code on Samsung (*#9900#) and Xiaomi (*#*#284#*#*)
format-dumpsys = Output of `adb shell dumpsys`, whole or of single services (a text, or a folder of texts named after the services), and the text that ISDi keeps of a phone
format-androidqf = acquisition made with androidqf over a cable (folder or zip): app list with signers and hashes, dumpsys, settings, processes
format-adb-backup = adb backup (.ab, encrypted or not), Xiaomi's backup files (.bak, or their folder), or one that was unpacked: signers and installers of the apps that allow backups
format-android-filesystem = copy of an Android phone's file system (folder, zip, tar, tar.gz, tar.zst, or an unencrypted TWRP backup), or of its /data/system folder: apps with signers and APKs, settings, permissions, administrators, accounts, added certificates, and traces of removed apps
format-apk-folder = APK files of a phone: a folder of .apk, .xapk, .apks or .apkm files, or one of them (`adb shell pm path` and `adb pull`, or an app that saves APKs). Tells what the apps are, not what is switched on
format-huawei-backup = Backup of a Huawei or Honor phone (HiSuite or KoBackup folder with info.xml, or a zip of it): its plain list of apps and the apps themselves; the data of the apps is not read
format-smart-switch = Backup made with Samsung Smart Switch (folder with SmartSwitchBackup.json, or a zip of it): its plain list of apps; everything else is encrypted and not read
format-intrusion-logs = Intrusion logs of Android 16 (Advanced Protection, downloaded on the phone): which servers apps contacted, installations and removals, added certificate authorities

## What "stalkscan explain" says

lookup-matters = Why it matters: { $matters }
lookup-ordinary = Ordinary reasons:
lookup-next = What can be done:
# $parts is a list of technical names, or the next message.
lookup-silence = Its silence means something only when these were read: { $parts }
lookup-silence-none = nothing (it never claims absence)
lookup-needed-by = Rules that need this question answered:
lookup-which-copies = `stalkscan formats` tells which copies of a phone can answer it.
lookup-level = level { $number }: { $words }
lookup-exit = exit code { $code }: { $words }
lookup-class = { $id }: a class, what an app is. { $words }
lookup-strength = { $id }: a strength, how sure a finding is. { $words }
lookup-aliases = also sold as: { $names }
lookup-family-class = class: { $id } ({ $words })
lookup-family-can = can see or do: { $list }
# $count and $bulk are numbers.
lookup-indicators = indicators: { $count }, and { $bulk } in lists
lookup-note = note: { $note }
lookup-sources = sources: { $sources }
lookup-code-family = It is code of { $name } ({ $id }), and is told by the rule known-content.
lookup-code-adds = It adds a reason to what else was found about an app, and is told by no finding of its own.
lookup-code-look = It is worth a look together (level 1), and is told by the rule telling-code.
lookup-code-unreviewed = Nobody has reviewed it: it asks and never accuses.
lookup-code-clean = Who else can have such code: { $clean }
lookup-code-source = source: { $source } ({ $licence }), changed { $date }
lookup-code-show = `stalkscan signatures show { $id }` prints the rule itself.
# $strong and $watches are numbers of points.
lookup-behaviour = Level 3 needs { $strong } points, { $watches } of them for what it can see or do, and a signal that hides (marked *).
# $axis is one of the next three.
lookup-axis = { $axis } (at most { $points } points):
axis-capability = what it can see or do
axis-concealment = how it hides or resists removal
axis-provenance = where it came from
exit-code-0 = scanned; nothing at or above --fail-on; every needed question was answered
exit-code-1 = tool failure (reading, writing, internal)
exit-code-2 = usage error
exit-code-3 = no backup recognised there: nothing was scanned
exit-code-4 = locked: passphrase missing or wrong
exit-code-5 = signature database unusable (missing, damaged, too new)
exit-code-10 = nothing found, but needed questions could not be answered: inconclusive
exit-code-11 = something to review (level 2)
exit-code-12 = strong signs of hidden monitoring (level 3)
exit-code-13 = known monitoring app (level 4)
exit-code-20 = problems found: in signatures, in this copy of the program, or in an evidence bundle
exit-code-130 = interrupted

## Values behind reasons that are words of this program. $name comes from the phone.

value-right-profiles = install and remove profiles
value-right-lock = lock the phone and remove its passcode
value-right-erase = erase the phone
value-right-number = read the phone number
value-right-apps = list the installed apps
value-right-settings = change settings
value-right-manage-apps = install and remove apps
value-nameless-account = an account without a name
value-not-named = not named
value-removal-password = removal password
value-restrictions = restrictions
value-play-protect-off = Google Play Protect is off
value-of-user = user
value-of-user-number = user { $name }
value-of-phone = the phone
value-of-phone-trusted = the phone, trusted for everything
value-unreadable-certificate = a certificate that is unreadable
value-in-background = used in the background
value-jailbreak-file = { $name } is there, which a jailbreak leaves
value-jailbreak-settings = { $name }: settings of a tool that needs a jailbreak
value-jailbreak-job = { $name }: a job that comes with a jailbreak
value-jailbreak-app = { $name } lies in /Applications, where only Apple's own apps lie
value-selinux = SELinux is { $name }
