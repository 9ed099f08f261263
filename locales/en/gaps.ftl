# Why something was not read, or only in part, and what to try next. Shown beside the table of what was checked, with the
# copies that were examined, and for what could not be opened. { $why } is another of these sentences, or what a library or
# the system says, which stays in English.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = an adb backup leaves out every app that refuses backups, which is most apps since Android 12
why-wrong-passphrase-for-adb-backup = wrong passphrase for the adb backup (a damaged header looks the same)
why-adb-backup-encrypted = the adb backup is encrypted
why-adb-backup-cannot-read = the adb backup cannot be read: { $what }
why-not-read = it was not read: { $why }; { $hint }
why-archive = the archive: { $why }
why-more-than-members-rest-not = more than { $most } members; the rest was not read
why-archive-ends-without-end-mark = the archive ends without its end mark: it was cut short, and apps after the cut are missing
why-backup-grows-over-limit = the backup grows more than { $ratio }-fold when unpacked, so reading was stopped there, and apps behind that place were not read; the Android Backup Extractor can unpack it, and the unpacked folder can be given instead
why-backup-larger-than-limit = the backup has more than { $most } bytes when unpacked, so reading was stopped there, and apps behind that place were not read; the Android Backup Extractor can unpack it, and the unpacked folder can be given instead
why-folders-whose-names-cannot-those = folders whose names cannot be those of apps were passed over
why-more-than-apps-rest-not = more than { $apps } apps; the rest was not read
why-more-than-bytes-manifests-rest = more than { $most } bytes of manifests; the rest was not kept
why-has-two-manifests-archive-both = { $app } has two manifests in the archive; both were read
why-holds-file-s-with-text = { $messages ->
    [one] it holds one file with text or picture messages, which this program never reads
   *[other] it holds { $messages } files with text or picture messages, which this program never reads
}
why-more-than-apps-rest-only = more than { $most } apps; of the rest only the names were read
why-holds-no-app-at-all = it holds no app at all
why-data-follow-end-archive-they = data follow the end of the archive; they were not read
why-behind-end-archive = behind the end of the archive: { $why }
why-data-follow-end-compressed-stream = data follow the end of the compressed stream; they were not read
why-backup-unpacked-before-apks-not = the backup was unpacked before; its APKs were not read
why-packages-xml-broken-or-missing = packages.xml is broken or missing; { $reserve } stands in for it
why-copy-holds-only-part-phones = the copy holds only a part of the phone's system files
why-folder-misc-where-added-certificates = the folder misc, where added certificates lie, is not in the copy, or is empty
why-holds-no-system-files-android = it holds no system files of an Android phone
why-archive-holds-system-files-phones = the archive holds the system files of { $count } phones; those in its folder { $folder } were read, and not those in { $other }: unpack it and give the folders one by one
why-this-twrp-backup-encrypted-with = this TWRP backup is encrypted with a password
why-apks-system-image-not-read = APKs of the system image are not read
why-apk-s-more-than-can = { $left_out ->
    [one] one APK is more than can be kept and was not read
   *[other] { $left_out } APKs are more than can be kept and were not read
}
why-archive-cannot-read = the archive cannot be read: { $why }
why-archive-has-no-end-probably = the archive has no end; it was probably copied only in part
why-part-folder-could-not-listed = a part of the folder could not be listed
why-folder-could-not-be-read = { $folder }: the folder could not be read
why-user-settings-not-in-copy = the phone has a user { $user }, whose settings are not in the copy
why-archive-ends = the archive ends in it
why-archive-cut-off-in = the archive is cut off in it
why-archive-cut-off-in-after = the archive is cut off in it, after { $bytes } bytes of it
why-dumpsys-txt-cannot-read = dumpsys.txt cannot be read: { $why }
why-acquisition-json-missing-acquisition-may = acquisition.json is missing: the acquisition may not have been finished
why-packages-json-not-in-acquisition = packages.json, which holds the digests of apps and of their signers, is not in the acquisition
why-bug-report-nested-too-deep = its bug report is nested too deep and was not read
why-bug-report-cannot-read = its bug report cannot be read: { $why }
why-adb-backup-backup-ab-cannot = its adb backup (backup.ab) cannot be read: { $why }
why-changed-after-acquisition-by-own = changed after the acquisition, by its own list of hashes (hashes.csv): { $list }
why-acquisition-encrypted-with-age = the acquisition is encrypted with age
why-identity-or-passphrase-does-not = the identity or passphrase does not open the acquisition
why-cannot-read = cannot read it: { $why }
why-encrypted-archive-opened-holds-no = the encrypted archive was opened, and holds no acquisition of androidqf
why-acquisition-encrypted-with-age-decrypted = the acquisition was encrypted with age; it was decrypted in memory
why-acquisition-encrypted-with-age-2 = the acquisition is encrypted with age: { $why }
why-encrypted-acquisition-cannot-read = the encrypted acquisition cannot be read: { $why }
why-folder-holds-more-than-files = the folder holds more than { $entries } files
why-there-no-apk-file = there is no APK file in it
why-there-apk-files-only-first = there are { $items } APK files; only the first { $most } were read
why-these-apk-files-they-need = these are APK files: they need not be all the apps of a phone
why-folder-list-apps-file = it is a folder, and a list of apps is a file
why-cannot-read-2 = it cannot be read: { $why }
why-end-cut-off-only-part-app = its end is cut off, so this is only a part of the app
why-list-apps-does-not-name = a list of apps does not name the phone that it is of
why-report-inside-archive = the report is inside the archive, as { $name }
why-archive-holds-several-reports-largest = the archive holds several reports; the largest readable one was read
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: the file that belongs to it: { $why }
why-looks-like-bug-report-but = it looks like a bug report, but its main text is not in it
why-text-holds-no-section-any = the text { $name } holds no section of any service
why-text-does-not-end-finished = the text does not end as a finished report does; what follows the last section is missing
why-text-ends-before-administrators = the text ends before the lists of administrators do
why-text-ends-before-listeners = the text ends before the lists of listeners do
why-text-ends-before-packages = the text ends before the list of packages does
why-text-ends-before-settings = the text ends before the settings do
why-text-ends-inside-state-of-user = the text ends inside the state of a user
why-text-ends-in-middle-of-line = the text ends in the middle of a line
why-list-does-not-name-system = the list does not name the system itself, as every whole one does; it may be about one app
why-not-description-of-package = not a description of a package
why-main-text-cannot-read = its main text { $name } cannot be read: { $why }
why-folder-empty = the folder is empty
why-there-no-format-named = there is no format named { $format }
why-part-program-opens-copies-failed = the part of the program that opens { $name } copies failed on it, so nothing of it was read
why-part-program-looks-what-file = the part of the program that looks what a file is failed on it
why-folder-holds-more-than-files-folders = the folder holds more than { $most } files and folders; the rest was not searched
why-archive-holds-another-copy = the archive holds another copy, in its folder { $folder }, which was not read
why-more-files-or-folders-could-not = { $count ->
    [one] { $count } more file or folder could not be read
   *[other] { $count } more files or folders could not be read
}
why-this-link-not-followed = this is a link, and links in a folder are not followed
why-lies-more-than-folders-deep = it lies more than { $most } folders deep, and was not searched
why-folder-holds-ordinary-files-no = the folder holds ordinary files, and no backup that this program can read
why-folder-holds-no-backup-this = the folder holds no backup that this program can read
why-there-no-such-file-or = there is no such file or folder
why-this-part-ios-backup-not = this is a part of an iOS backup, not the backup itself
why-this-one-file-copy-kind = this is one file of a copy of the kind { $name }, not the copy itself
why-no-backup-this-program-can = it is no backup that this program can read
why-file-empty = the file is empty
why-file-no-kind-this-program = the file is of no kind that this program knows (it begins with the bytes { $list })
why-this-encrypted-this-program-cannot = this is { $what }: it is encrypted, and this program cannot open it
why-this-which-this-version-does = this is { $what }, which this version does not read
why-this-not-backup-phone = this is { $what }, not a backup of a phone
why-this-cut-off = this is { $what }
why-tar-archive = a tar archive
why-gzip-archive = a gzip archive
why-7-zip-archive = a 7-Zip archive
why-xz-archive = an xz archive
why-zstd-archive = a zstd archive
why-lz4-archive = an LZ4 archive
why-video-or-picture = a video or picture
why-sound-file = a sound file
why-windows-program = a Windows program
why-single-database = a single database
why-single-property-list = a single property list
why-acquisition-or-file-encrypted-with = an acquisition or file encrypted with age
why-part-twrp-backup = a part of a TWRP backup
why-parts-twrp-backup-missing = parts of the TWRP backup are missing, and whatever lies in them was not read: { $list }
why-part-samsung-smart-switch-or = a part of a Samsung Smart Switch or Kies backup
why-ios-backup-inside-archive = an iOS backup inside an archive
why-zip-archive-empty-or-cannot = a zip archive that is empty or cannot be listed (cut short, probably)
why-zip-archive-names-lead-outside = { $count ->
    [one] one file in this zip archive has a name that leads outside of it (`../`) and was refused
   *[other] { $count } files in this zip archive have names that lead outside of it (`../`) and were refused
}; nothing else in it can be read here
why-zip-archive-without-bug-report = a zip archive without a bug report or an androidqf acquisition in it
why-cut-off-archive-with-backup = an archive with the backup of a phone in it, and its end is cut off
why-cut-off-bug-report = a bug report whose end is cut off, before the text with the answers
why-cut-off-zip-archive = a zip archive whose end is cut off; nothing that is left of it can be read here
why-file-gone = the file is gone
why-text-output-one-service = the text is the output of one service ({ $service })
why-holds-no-part-isdi-writes = it holds no part that ISDi writes
why-text-isdi-keeps-phone = a text that ISDi keeps of a phone
why-names-services-holds-output-none = it names services and holds the output of none
why-text-ends-middle-section = the text ends in the middle of a section
why-text-stops-before-last-service = the text ends before the last service in its own list
why-not-read-dumpsys-txt-holds = { $name } was not read: dumpsys.txt holds the same service
why-not-read-with-other-same-service = { $name } is not read with { $other }, which holds the same service
why-folder-holds-output-no-service = the folder holds the output of no service that is read
why-looks-like-output-dumpsys-but = it looks like output of dumpsys, but { $what }
why-cannot-look-at = cannot look at it: { $why }
why-cannot-list-folder = cannot list the folder: { $why }
why-neither-file-nor-folder = it is neither a file nor a folder
why-folder-holds-more-than-entries = the folder holds more than { $entries } entries
why-more-than-bytes-wanted-files = more than { $most } bytes of wanted files; some were left out
why-archive-holds-two-members-with = the archive holds two members with the same name; the first one was read
why-cannot-read-3 = { $name } cannot be read: { $why }
why-looks-like-intrusion-logs-but = it looks like intrusion logs, but no text in it holds an event
why-file-backup-iphone-folder = it is a file, and a backup of an iPhone is a folder
why-manifest-db-damaged-only-entries = Manifest.db is damaged ({ $why }); only the { $rows } entries before the damage are known
why-only-files-beside-listing-those = { $why }; only the files beside the listing, and those whose place is known, were read. Next: { $hint }
why-manifest-db-cannot-used = Manifest.db cannot be used: { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db is encrypted, and its key (ManifestKey in Manifest.plist) is missing
why-passphrase-right-but-key-manifest = the passphrase is right, but the key of Manifest.db (ManifestKey in Manifest.plist) is of no use: { $why }
why-passphrase-right-but-manifest-db = the passphrase is right, but Manifest.db cannot be used: { $why }
why-manifest-db-cannot-opened = Manifest.db cannot be opened: { $why }
why-manifest-db-cannot-read = Manifest.db cannot be read: { $why }
why-manifest-db-damaged-not-database = Manifest.db is damaged: it is not a database
why-manifest-db-damaged-empty-interrupted = Manifest.db is damaged: it is empty, as an interrupted backup leaves it
why-listing-backup-damaged-so-files = the listing of the backup is damaged, so files that belong to the answer may not be named in it
why-manifest-db-missing-without-files = Manifest.db is missing, and without it the files of the backup have no names
why-there-no-status-plist-so = there is no Status.plist, so the backup does not say whether it was finished
why-backup-not-finished-status-plist = the backup was not finished (Status.plist: { $state })
why-status-plist-does-not-say = Status.plist does not say whether the backup was finished
why-status-plist-cannot-read-interrupted = Status.plist cannot be read ({ $why }); an interrupted backup leaves it so
why-files-listed-this-copy = { $here ->
    [one] of { $listed } files listed, { $here } is in this copy
   *[other] of { $listed } files listed, { $here } are in this copy
}
why-folder-configuration-profiles = the folder of configuration profiles
why-listing-lacks-what-every-backup = the listing lacks what every backup of a phone has ({ $list }): it was filtered, or is not from an iPhone
why-files-folders-without-being-listed = { $count ->
    [one] { $count } file is in the folders without being listed
   *[other] { $count } files are in the folders without being listed
}
why-names-folders-not-those-backup = { $count ->
    [one] { $count } name in the folders is not that of a backup file
   *[other] { $count } names in the folders are not those of backup files
}
why-entries-listing-cannot-understood = { $count ->
    [one] { $count } entry of the listing cannot be understood
   *[other] { $count } entries of the listing cannot be understood
}
why-entries-listing-repeat-file = { $count ->
    [one] { $count } entry of the listing repeats a file
   *[other] { $count } entries of the listing repeat a file
}
why-entries-name-another-file-than = { $count ->
    [one] { $count } entry names another file than its own (the listing was changed, or made by another tool); its content is not trusted
   *[other] { $count } entries name another file than their own (the listing was changed, or made by another tool); their content is not trusted
}
why-manifest-db-wal-not-applied = Manifest.db-wal was not applied: Manifest.db { $why }
why-cut-short-pages = it is cut short ({ $have } of { $declared } pages), and { $why }
why-manifest-db-cut-short-pages = Manifest.db is cut short: { $have } of { $declared } pages are there
why-larger-than-bytes = it is larger than { $most } bytes
why-decrypted-no-database-listing-another = decrypted, it is no database; it is the listing of another backup, or its beginning is damaged
why-larger-than-bytes-2 = is larger than { $most } bytes
why-unknown-manifest-schema-there-no = unknown manifest schema (there is no table Files)
why-unknown-manifest-schema-table-files = unknown manifest schema (the table Files has no column { $column })
why-more-than-entries-rest-not = more than { $entries } entries; the rest was not read
why-damaged = { $name } is damaged: { $why }
why-more-than-entries-rest-not-read = { $name }: more than { $entries } entries; the rest was not read
why-files-before-known = { $name }: { $why }; { $rows } files before it are known
why-lists-no-file = { $name } lists no file
why-encrypted-though-listing-backup-not = it is encrypted, though the listing of the backup is not
why-encrypted-record-listing-which-holds = it is encrypted, and its record in the listing, which holds its key, is damaged
why-listing-gives-name-not-own = the listing gives it a name that is not its own, and under its own name there is nothing
why-holds-no-system-files-iphone = it holds no system files of an iPhone
why-copy-holds-only-part-phones-files = the copy holds only a part of the phone's files
why-copy-not-whole-or-holds = the copy is not whole or holds two files of one name, so files that belong to the answer may be missing
why-files-have-place-another-file = { $doubled } files have a place that another file has too; the first ones were read
why-containers-do-not-say-whose = { $nameless } containers do not say whose they are
why-backup-encrypted-opened-with-passphrase = the backup is encrypted and was opened with its passphrase
why-backup-encrypted-key-bag-manifest = the backup is encrypted, and its key bag (in Manifest.plist) is damaged: { $why }
why-key-bag-damaged-keys-protection = the key bag is damaged: the keys of protection class { $list } are lost, and with them their files
why-manifest-plist-holds-no-key = Manifest.plist holds no key bag
why-manifest-plist-which-holds-key = Manifest.plist, which holds its key bag, cannot be read ({ $why })
why-backup-encrypted-without-no-passphrase = the backup is encrypted, and { $why }; without it no passphrase can open the backup
why-wrong-passphrase-for-encrypted-backup = wrong passphrase for the encrypted backup
why-backup-encrypted = the backup is encrypted
why-only-apps-whose-apks-lie = only of the apps whose APKs lie in the backup
why-huawei-backup = a Huawei backup
why-data-apps-archives-encrypted-with = the data of the apps ({ $tars } archives) is encrypted with the backup's password; only the list of apps and the apps themselves were looked at
why-data-apps-archives-not-read = the data of the apps ({ $tars } archives) was not read
why-app-s-backup-encrypted-with = { $sealed ->
    [one] one app of the backup is encrypted with its password
   *[other] { $sealed } apps of the backup are encrypted with its password
}
why-smart-switch-backup = a Smart Switch backup
why-file-s-backup-encrypted-by = { $sealed ->
    [one] one file of the backup is encrypted by Smart Switch
   *[other] { $sealed } files of the backup are encrypted by Smart Switch
}
why-only-plain-lists-read = { $why }; only its plain lists were read
why-only-plain-lists-of-backup = only the plain lists of the backup were read
why-looks-like-but-cannot-read = it looks like { $what }, but { $file } cannot be read
why-holds-nothing-phone-this-program = it holds nothing of a phone that this program reads (a diagnosis of a Mac, or one cut short?)
why-holds-too-many-section-headers = { $shown }: it holds too many section headers to tell the true ones
why-folder-holds-more-than-entries-rest = the folder holds more than { $entries } entries; the rest was not looked at
why-zip-archive-cannot-read = the zip archive cannot be read: { $why }
why-has-data-no-manifest = { $app } has data and no _manifest
why-apk-cut-short = the APK of { $app } is cut short
why-ends-before = it ends before { $what }
why-version = its version
why-version-instead-1 = version "{ $shown }" instead of 1
why-package = the package
why-names-no-package = it names no package
why-names-lies-folder-rest-not = it names { $named } and lies in the folder of { $there }; the rest of it was not believed
why-version-code = the version code
why-version-code-no-number = the version code is no number
why-version-android = the version of Android
why-installer = the installer
why-whether-apk-included = whether the APK is included
why-number-signers = the number of signers
why-number-signers-no-number = the number of signers is no number
why-more-certificates-than-says = more certificates than it says
why-signer-no-certificate = a signer that is no certificate
why-signers-said-follow-do = { $count ->
    [one] { $count } signer is said to follow, and { $seen } do
   *[other] { $count } signers are said to follow, and { $seen } do
}
why-not-description-package = not a description of a package
why-lists-no-package = it lists no package
why-does-not-say-who-signed = { $id }: it does not say who signed it
why-of-another-phone-than-manifest = it is of another phone or another backup than Manifest.plist, which differs in { $fields }
why-manifest-plist-not-in-backup = Manifest.plist, the phone's own list of apps, is not in the backup
why-listed-without-file-that-says = listed as installed, without the file that says what it does: { $names }
why-no-signer-given-for-packages = no signer is given for { $unsigned } of { $of } packages (the acquisition was made encrypted, or without copying the APKs)
why-no-hash-apk-given-for = no hash of the APK is given for { $unhashed } of { $of } packages (a fast acquisition)
why-field-s-unexpected-kind-not = { $odd ->
    [one] one field is of an unexpected kind and was not read
   *[other] { $odd } fields are of an unexpected kind and were not read
}
why-package-without-name = a package without a name
why-holds-no-readable-manifest-androidmanifest = it holds no readable manifest (AndroidManifest.xml)
why-manifest-names-no-package = its manifest names no package
why-name-app-could-not-read = the name of the app could not be read from its table of texts
why-holds-more-code-than-looked = it holds more code than is looked through
why-cannot-read-code = { $shown } cannot be read as code
why-cannot-unpacked = { $shown } cannot be unpacked
why-looked-through-up-bytes-only = { $shown } was looked through up to { $cap } bytes only
why-such-backup-lists-only-apps = such a backup lists only the apps that were chosen for it
why-no-list-huawei-backup = it is no list of a Huawei backup
why-module-without-name = a module without a name
why-holds-no-list-apps = it holds no list of apps
why-app-without-id = an app without an id
why-section-holds-no-user-state = the section holds no user state
why-entry-list-services-no-component = an entry of a list of services is no component
why-label-service-holds-lines-own = a label of a service holds lines of its own; the last list of services counts
why-this-version-android-prints-names = this version of Android prints names only; the settings tell more
why-user-without-list-enabled-services = a user without a list of enabled services
why-entry-enabled-services-no-component = an entry of the enabled services is no component
why-user-named-twice-what-stands = a user is named twice; what stands under the second name was not believed
why-section-names-no-user = the section names no user
why-accounts-user-not-counted = the accounts of a user are not counted
why-line-s-pose-accounts-phone = { $counted ->
    [one] one line poses as an account; the phone counts { $counted2 }
   *[other] { $counted } lines pose as accounts; the phone counts { $counted2 }
}
why-accounts-understood = { $understood } of { $counted } accounts understood
why-line-no-key = a line that is no key
why-no-app-named-this-text = no app is named in this text
why-section-holds-no-app-operations = the section holds no app operations
why-package-app-operations-has-no = a package of the app operations has no package name
why-special-access-es-allowed-for = { $unnamed ->
    [one] one special access is allowed for a user id that no app is named for
   *[other] { $unnamed } special accesses are allowed for a user id that no app is named for
}
why-name-owner-holds-lines-own = the name of an owner holds lines of its own
why-section-holds-no-device-policy = the section holds no device policy state
why-owner-without-component = an owner without a component
why-exempted-app-has-no-package = an exempted app has no package name
why-section-holds-no-lists-exempted = the section holds no lists of exempted apps
why-names-current-keyboard-installed-ones = names the current keyboard and the installed ones, not all that are switched on
why-section-holds-no-state-input = the section holds no state of input methods
why-list-listeners-occurs-more-than = the list of listeners occurs more than once; the last one counts
why-section-holds-no-list-listeners = the section holds no list of listeners
why-listener-no-component = a listener is no component
why-lists-listeners-not-known-layout = the lists of listeners are not in a known layout
why-allowed-listener-no-component = an allowed listener is no component
why-this-phone-prints-no-log = this phone prints no log of installations
why-install-log-starts-on = the install log starts on { $day }
why-table-start-screens-not-this = the table of start screens is not in this text
why-section-holds-no-package-list = the section holds no package list
why-package-blocks-understood = { $understood } of { $total } package blocks understood
why-package-list-holds-more-than = the package list holds more than can be kept; its rest was not read
why-package-header-s-inside-text = { $forged ->
    [one] one package header inside the text of an app was not believed
   *[other] { $forged } package headers inside the text of an app were not believed
}
why-place-s-package-list-contradict = { $strange ->
    [one] one place in the package list contradicts its layout
   *[other] { $strange } places in the package list contradict its layout
}
why-section-holds-no-roles-known = the section holds no roles in a known layout
why-section-holds-no-settings = the section holds no settings
why-settings-not-this-text = the { $space } settings are not in this text
why-line-s-inside-value-setting = { $count ->
    [one] one line inside the value of a setting was not believed
   *[other] { $count } lines inside the value of a setting were not believed
}
why-setting-occurs-twice = the setting { $entry } occurs twice
why-change-setting-without-time = a change of a setting without a time
why-days-battery-statistics-begin-twice = the days of the battery statistics begin twice, so one beginning is the text of an app
why-entry-without-package-name = an entry without a package name
why-icon-with-two-names = { $at }: an icon of the home screen is told with two names; neither was believed
why-vpn-use-has-no-package = the VPN in use has no package name
why-interval-stands-there-twice-so = an interval stands there twice, so one of the two is the text of an app
why-user-without-number = a user without a number
why-holds-no-table-accounts = it holds no table of accounts
why-account-without-type = an account without a type
why-more-than-accounts-rest-not = more than { $accounts } accounts; the rest was not read
why-when-accounts-added = when accounts were added: { $why }
why-user-id-no-number = a user id that is no number
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] one special access is allowed for a whole user id, not for an app by name
   *[other] { $unnamed } special accesses are allowed for a whole user id, not for an app by name
}
why-package-without-package-name = a package without a package name
why-read-only-part = it was read only in part: { $why }
why-another-kind-document = it is another kind of document ({ $name })
why-line-no-package = a line that is no package
why-list-packages-cannot-read-so = the list of packages cannot be read, so folders of apps that are still installed are among these
why-file-itself-cannot-read-full = the file itself cannot be read in full; this is the phone's reserve copy of it, which may be older
why-certificate-s-package-not-file = { $missing ->
    [one] one certificate of a package is not in the file, or is none
   *[other] { $missing } certificates of a package are not in the file, or are none
}
why-permission-without-name = a permission without a name
why-permissions-group-s-apps-with = { $unknown ->
    [one] permissions of one group of apps with a shared user id are not told apart by app
   *[other] permissions of { $unknown } groups of apps with a shared user id are not told apart by app
}
why-role-or-holder-has-no = a role or its holder has no name
why-administrator-no-component = an administrator that is no component
why-owner-without-package-name = an owner without a package name
why-more-than-listeners-one-user = more than { $listeners } listeners of one user
why-setting-without-name = a setting without a name
why-packed-value-setting-damaged = the packed value of a setting is damaged
why-no-certificate = it is no certificate
why-entry-no-key = an entry that is no key
why-empty = it is empty
why-app-s-have-no-name = { $nameless ->
    [one] one app in it has no name any more
   *[other] { $nameless } apps in it have no name any more
}
why-names-apps-stand-file-mappings = the names of its apps stand in the file mappings, which is not in the copy or is damaged
why-no-usage-statistics-or-breaks = it is no usage statistics, or breaks off
why-app-without-package-name = an app without a package name
why-holds-no-system-property = it holds no system property
why-not-event = not an event
why-holds-no-event = it holds no event
why-more-than-pairs-app-server = more than { $pairs } pairs of app and server; the rest was not kept
why-log-tells-days-covers-only = the log tells of the days that it covers, and only while Advanced Protection was on
why-event-without-app-or-server = an event without an app or a server
why-event-without-app = an event without an app
why-too-many-operations-install-log = too many operations of the install log without a result
why-entry-install-log-names-no = an entry of the install log names no package
why-not-path = not a path
why-does-not-tell-state-selinux = it does not tell the state of SELinux
why-does-not-tell-when-acquisition = it does not tell when the acquisition was made
why-setting-names-no-app = the setting { $name } names no app
why-setting-names-more-than-components = the setting { $name } names more than { $most } components
why-setting-always-on-vpn-app = the setting always_on_vpn_app names no app
why-holds-no-setting = it holds no setting
why-line-s-look-like-settings = { $outside ->
    [one] one line that looks like a setting lies inside the value of another one and was not believed
   *[other] { $outside } lines that look like settings lie inside the value of another one and were not believed
}
why-setting-s-named-second-time = { $doubled ->
    [one] one setting is named a second time; the first value was read
   *[other] { $doubled } settings are named a second time; the first value was read
}
why-part-program-reads-copies-failed = { $name }: the part of the program that reads { $format } copies failed on this file; please report it
why-file-answers-this-not-copy = the file that answers this is not in the copy
why-parser-failed-on-this-file = { $shown }: the parser { $name } failed on this file; please report it
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: one record not understood, at { $at }: { $why }
   *[other] { $shown }: { $skipped } records not understood, the first at { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: more than { $most } facts; the rest was not kept
why-account-no-known-type = an account of no known type
why-bundle-without-path = a bundle without a path
why-app-does-not-say-what = the app does not say what it is called
why-path-names-no-app = the path names no app
why-app-without-identifier = an app without an identifier
why-entry-app-no-dictionary = the entry of the app is no dictionary
why-neither-array-nor-dictionary-apps = neither an array nor a dictionary of apps
why-record-names-no-computer = a record that names no computer
why-there-no-table-zprocess = there is no table ZPROCESS
why-table-zprocess-has-no-column = the table ZPROCESS has no column ZBUNDLENAME
why-there-no-table = there is no table { $table }
why-table-has-no-column = the table { $table } has no column { $name }
why-table = table { $table }: { $why }
why-domain-names-no-app = a domain that names no app
why-switch-position-unknown-meaning = a switch in a position of unknown meaning
why-there-no-list-under-members = there is no list under members
why-not-member = not a member
why-not-list-keyboards = not a list of keyboards
why-not-name-keyboard = not the name of a keyboard
why-no-app-has-entry-under = no app has an entry under Applications, so the computer kept no store receipts at all
why-there-no-list-under-installed = there is no list under Installed Applications
why-not-identifier-app = not the identifier of an app
why-client-whose-app-not-named = a client whose app is not named
why-authorisation-unknown-meaning = an authorisation of unknown meaning
why-names-no-management-server = it names no management server
why-file-empty-interrupted-backup-leaves = the file is empty, as an interrupted backup leaves it
why-does-not-say-whether-passcode = it does not say whether a passcode was set
why-there-no-dictionary-under-applications = there is no dictionary under Applications
why-configuration-without-name = a configuration without a name
why-not-identifier-profile = not the identifier of a profile
why-not-list-profiles = not a list of profiles
why-there-no-list-under-orderedprofiles = there is no list under OrderedProfiles
why-payload-without-type = a payload without a type
why-there-no-list-under-profileevents = there is no list under ProfileEvents
why-not-event-profile = not an event of a profile
why-event-without-operation = an event without an operation
why-signers-certificate-unreadable = the signer's certificate is unreadable
why-payloads-unreadable = the payloads are unreadable: { $why }
why-profile-does-not-say-what = the profile does not say what it contains
why-not-list-payloads = not a list of payloads
why-property-list-but-no-dictionary = a property list, but no dictionary
why-there-no-property-list = there is no property list in it
why-trigger-no-shortcut = a trigger of no shortcut
why-actions-unreadable = its actions are unreadable: { $why }
why-actions-no-list = its actions are no list
why-more-actions-than-read = more actions than are read of one shortcut
why-shortcut-without-actions = a shortcut without its actions
why-no-table-ztrigger = there is no table ZTRIGGER, which tells what runs by itself
why-stores-description-app-unreadable = the store's description of the app is unreadable: { $why }
why-neither-true-nor-false = neither true nor false
why-there-no-table-access = there is no table access
why-table-access-has-none-known = the table access has none of the known layouts
why-table-access = table access: { $why }
why-row-without-service-or-client = a row without service or client
why-permission-unknown-meaning = a permission of unknown meaning
why-table-expired-has-unknown-layout = the table expired has an unknown layout
why-table-expired = table expired: { $why }
why-row-without-certificate = a row without a certificate
why-web-clip-without-address = a web clip without an address
why-only-parts-answer-this-copy = only parts of the answer are in this copy
why-only-other-files-tell = the file that answers this is not in this copy; what is told of it comes from other files
why-assumed-same-phone-folders-beside = assumed to be of the same phone as the folders beside it, each of which holds the files of one app
why-not-joined-with-has-these = not joined with { $name }: it has { $shared } of these { $apps } apps
why-joined-because-build-same-apps = joined because the build is the same and { $shared } of { $all } apps are; no serial number proves that it is the same phone, so this is not certain
why-joined-because-apps-agree-version = joined because { $same } of { $apps } apps agree in version and signer, as far as both tell; no serial number proves that it is the same phone, so this is not certain
why-others-have-another-signer = and others have another signer
why-too-few-sure = too few to be sure
why-may-same-phone-apps-agree = it may be of the same phone as { $phone }: { $same } of { $apps } apps agree in version and signer, { $but }; shown apart
why-same-phone-made-days-apart = of the same phone as { $phone }, but made days before or after it: shown apart, because apps may have come and gone in between
why-assumed-same-phone-apps-agree = assumed to be of the same phone: { $same } of { $apps } apps agree in version and signer, as far as both tell; a file does not tell from which phone it was taken
why-not-joined-with-apps-have = not joined with { $name }: { $other_signer } of { $apps } apps have another signer there
why-not-joined-with-has-none = not joined with { $name }: it has none of these apps
why-assumed-same-phone-because-there = assumed to be of the same phone, because there is no other; a file does not tell from which phone it was taken
why-fits-phones-equally-well-shown = it fits { $several } phones equally well; shown apart
why-other-copy = the other copy
why-text-holds-far-more-section = the text holds far more section headers than any phone writes; not all were weighed
why-text-ends-inside-this-section = the text ends inside this section
why-this-section-has-no-end = this section has no end mark
why-service-did-not-finish-time = the service did not finish in time; its section is not whole
why-header-section-at-line-lies = a header of the section { $claimed } at line { $line } lies inside another section and was not believed
why-section-line-s-found-inside = { $count ->
    [one] one section line was found inside another section and was not believed, for { $claimed } at line { $line }, { $inside }: text written by an app may imitate one
   *[other] { $count } section lines were found inside another section and were not believed, the first for { $claimed } at line { $line }, { $inside }: text written by an app may imitate them
}
why-line-s-end-section-found = { $count ->
    [one] one line that ends a section was found inside another section and was not believed
   *[other] { $count } lines that end a section were found inside another section and were not believed
}
why-text-holds-too-many-section = the text holds too many section headers to tell the true ones
why-line-looks-like-beginning-line = a line that looks like the beginning of { $claimed }, line { $line }, was not believed
why-line-s-look-like-beginning = { $count ->
    [one] one line looks like the beginning of a part and stands out of order, for { $claimed } at line { $line }: text written by an app may imitate one
   *[other] { $count } lines look like the beginning of a part and stand out of order, the first for { $claimed } at line { $line }: text written by an app may imitate them
}
why-key-bag-cut-short = the key bag is cut short
why-key-bag-has-more-than = the key bag has more than { $most_classes } class records; the rest was not read
why-class-records-key-bag-damaged = { $lost ->
    [one] { $lost } class record of the key bag is damaged
   *[other] { $lost } class records of the key bag are damaged
}
why-encrypted-file-ends-middle-block = the encrypted file ends in the middle of a block; its end is lost
why-shorter-than-listing-says-end = it is shorter than the listing says; its end is lost
why-last-block-does-not-end = its last block does not end as it should; its end may be lost
why-write-ahead-log-not-read = the write-ahead log was not read: { $why }
why-shorter-than-header = it is shorter than its header
why-does-not-begin-like-one = it does not begin like one
why-header-fails-checksum = its header fails the checksum
why-write-ahead-log-breaks-off = the write-ahead log breaks off; it was read up to the last whole transaction
why-write-ahead-log-has-another = the write-ahead log has another page size than the database; not applied
why-write-ahead-log-declares-impossible = the write-ahead log declares an impossible size; not applied
why-more-than-bytes-rest-not = more than { $cap } bytes; the rest was not read
why-holds-header-for-all-members = it holds a header for all members, which was not applied
why-members-whose-names-point-outside = members whose names point outside of the archive or are far too long were left out
why-holds-links-which-not-followed = it holds links, which were not followed
why-holds-devices-pipes-or-sparse = it holds devices, pipes or sparse files, which were not read
why-long-name-or-extended-header = a long name or an extended header over 1 MiB was not read
why-extended-header-damaged = an extended header is damaged
why-extended-header-states-size-no = an extended header states a size that is no number
why-extended-header-states-name-with = an extended header states a name with NUL in it
why-archive-holds-two-members-with-same = the archive holds two members with the same name; the later one was read
why-damaged-archive-after-bytes = damaged in the archive after { $bytes } bytes: { $why }
why-grows-more-than-fold-when = it grows more than { $ratio }-fold when unpacked; the rest was not read
why-archive-lists-more-than-members = the archive lists more than { $entries } members; the rest was not looked at
why-list-members-cut-off = the list of members at the end of the archive is cut off or broken; the { $whole } members in front of it were read
why-archive-cut-off = the archive is cut off after { $whole } whole members; what came behind is not in this copy
why-archive-cut-off-within = the archive is cut off after { $whole } whole members, in the middle of { $name }; what came behind is not in this copy
why-archive-damaged-behind = the archive has no readable list of members and is damaged behind { $whole } whole members; what follows was not read
why-archive-damaged-within = the archive has no readable list of members and is damaged behind { $whole } whole members, in the middle of { $name }; what follows was not read
why-archive-without-list-first-members = the archive has no readable list of members, and only the first { $whole } were looked at
why-member-s-archive-have-names = { $count ->
    [one] one member of the archive has a name that points outside of it and was left out
   *[other] { $count } members of the archive have names that point outside of it and were left out
}
why-packed-with-method-which-not = it is packed with method { $method }, which is not supported
why-files-listed-this-copy-of = { $here ->
    [one] of { $listed } files listed, { $here } is in this copy ({ $which })
   *[other] of { $listed } files listed, { $here } are in this copy ({ $which })
}
why-domain-files = { $domain } { $here } of { $listed }
why-more-domains = { $more ->
    [one] { $list }, and { $more } more domain
   *[other] { $list }, and { $more } more domains
}
why-assumed-only-iphone = assumed to be of the same phone as { $name }, which is the only iPhone here; nothing in it names the phone
why-assumed-only-iphone-with-apps = assumed to be of the same phone as { $name }, which is the only iPhone here and has { $shared } of these { $apps } apps; nothing in it names the phone
why-file-is = { $name } { $why }
why-listed-not-there = listed, but not in this copy
why-locked = locked: { $why }
why-not-regular = not a regular file; links and devices are not followed
why-exceeded = more than { $limit } { $what }; the rest was not read
why-breaks-off = it breaks off
why-not-json = not JSON: { $why }
why-json-too-large = JSON too large: { $why }
why-not-keyed-archive = not a keyed archive: { $why }
why-keyed-archive-too-large = keyed archive too large: { $why }
why-begins-not-as-listing = it does not begin as a listing does
why-damaged-at-byte = damaged at byte { $at }
why-listing-breaks-off = it breaks off, or is damaged to its end, at byte { $at }
why-not-property-list = not a property list
why-damaged-property-list = damaged property list: { $why }
why-property-list-document-type = property list with a document type of its own, which can hide text; refused
why-property-list-too-large = property list too large: { $why }
why-not-database = not a SQLite database
why-truncated-database = truncated database: { $have } of { $declared } pages
why-damaged-database = damaged database: { $why }
why-after-rows = { $why } (after { $read } rows)
why-no-valid-header = damaged at byte { $at }: no valid header there
why-ends-in-middle = it ends in the middle, at byte { $at }
why-file-empty-or-zeros = the file is empty, or holds only zeros
why-not-xml = neither XML nor Android's binary XML
why-no-such-member = no such member
why-member-locked = the archive protects it with a password
why-no-key-bag = it is not a key bag
why-lacks = it lacks { $what }
why-impossible-length = { $tag } is { $length } bytes long, which is impossible
why-rounds = { $tag } asks for { $rounds } rounds of key derivation, and 1 to { $most } are accepted
why-no-keys-for-passphrase = it holds no key that a passphrase opens
why-file-key-length = its key is { $length } bytes long, which is impossible
why-class-phone-only = its protection class { $class } is opened by the phone alone
why-class-no-key = the key bag has no usable key of its protection class { $class }
why-file-key-damaged = its key is damaged
why-not-apk = not an APK: it is no zip archive, or only a part of one
why-not-binary-manifest = not a binary manifest
why-age-wrong-key = the identity or passphrase does not open it
why-age-work = its passphrase is made to take too much time and memory to check (2^{ $work })
why-no-protocol-buffer = it is no protocol buffer, or breaks off in the middle
why-adb-version-newer = its version is { $version }, which is newer than the versions known (1 to 5); it was read like 5
why-impossible-page-size = a page size of { $page } is impossible
why-rar-archive = a RAR archive
why-pdf-document = a PDF document
why-picture-png = a picture (PNG)
why-picture-jpeg = a picture (JPEG)
why-picture-gif = a picture (GIF)
why-program = a program
why-twrp-backup = a TWRP backup
why-seedvault-backup = a Seedvault backup
why-outside-section = outside every section
why-inside-section = inside { $section }

## What to try next

try-try-passphrase-typed-on-phone = try the passphrase that was typed on the phone when the backup was made; for an old phone that is its backup password
try-give-passphrase-typed-on-phone = give the passphrase that was typed on the phone when it was made, with --passphrase-file FILE (- for the standard input) or in the variable STALKSCAN_PASSPHRASE. If nobody knows it: a bug report is made on the phone without it, and answers more
try-copy-file-again-compare-sizes = copy the file again and compare the sizes; if it was edited or unpacked, bring the original
try-unpack-adb-backup = unpack it with the Android Backup Extractor and give the unpacked folder, or make a bug report on the phone (Settings > Developer options > Take bug report) and bring its zip
try-give-copy-holds-phones-data = give a copy that holds the phone's /data/system folder, or make a bug report on the phone (Settings > Developer options > Take bug report) and bring its zip
try-restore-on-phone-make-backup = restore it on the phone and make the backup again without encryption, or make a bug report on the phone (Settings > Developer options > Take bug report) and bring its zip
try-probably-copied-only-part-copy = it was probably copied only in part: copy it again, and compare the sizes
try-give-file-with-identity-age = give the file with the identity (AGE-SECRET-KEY-1...), or a file with the passphrase, with --passphrase-file FILE; or decrypt it with the age tool (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = check that this account may read the file
try-decrypt-with-age-tool-give = decrypt it with the age tool and give the result
try-give-folder-holds-apk-files = give the folder that holds the .apk files themselves
try-give-file-pymobiledevice3-apps-list = give the file that `pymobiledevice3 apps list` or `ideviceinstaller -l -o xml` wrote
try-unpack-with-password-give-unpacked = unpack it with its password and give the unpacked folder
try-make-bug-report-again-wait = make the bug report again, wait until the phone says that it is finished, and copy the whole file
try-check-copy-finished-give-folder = check that the copy was finished, and give the folder that holds it
try-formats = the formats are: { $list }
try-please-report-new-copy-made = please report it; a new copy made in another way may be readable
try-please-report = please report it
try-give-folder-or-file-backup = give the folder or file of the backup itself
try-unpack-archive-give-folder = unpack the archive and give the folder that comes out of it
try-give-what-link-leads-to = give the file or folder itself that it leads to, if it is a copy
try-give-folder-ios-backup-one = give the folder of an iOS backup (the one with Manifest.db), a bug report (.zip), an androidqf folder or an adb backup (.ab); `stalkscan formats` lists what can be read and how to make it
try-check-spelling-path = check the spelling of the path
try-give-folder-further-up-one = give the folder further up, the one with { $listing } ({ $name })
try-give-folder-lies = give the folder that it lies in ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` lists what can be read
try-check-right-file-stalkscan-formats = check that it is the right file; `stalkscan formats` lists what can be read and how to make it
try-make-bug-report-on-phone = make a bug report on the phone (Settings > Developer options > Take bug report) and bring its zip
try-decrypt-with-age-tool-key = decrypt it with the age tool and the key of the acquisition (`age --decrypt -i key.txt -o acquisition.zip FILE`), then give the result
try-can-only-opened-with-twelve = it can only be opened with the twelve recovery words, by a phone; make a bug report on the phone (Settings > Developer options > Take bug report) and bring its zip
try-unpack-give-unpacked-folder = unpack it and give the unpacked folder
try-pack-folder-again-from-inside = pack it again from inside the folder of the copy, so that no name begins with `../`; or unpack it and give the unpacked folder
try-give-whole-backup-folder-belongs = give the whole backup folder it belongs to
try-copy-from-phone-again-compare = copy it from the phone again, and compare the sizes
try-copy-from-phone-again-wait = copy it from the phone again, wait until the copy is finished, and compare the sizes
try-check-right-archive-when-backup = check that it is the right archive; when a backup folder was packed into it, unpack it first
try-make-again-with-adb-shell = make it again with `adb shell dumpsys > dumpsys.txt` and wait until the command ends; or bring a bug report
try-check-spelling-this-account-may = check the spelling, and that this account may read the path
try-check-this-account-may-read-folder = check that this account may read the folder
try-give-folder-or-file-backup-itself = give the folder or the file of the backup itself
try-download-logs-on-phone-again = download the logs on the phone again and give the folder or the zip
try-give-folder-holds-manifest-db = give the folder that holds Manifest.db
try-copy-backup-again-from-computer = copy the backup again from the computer that made it; if it stays so, make a new backup
try-copy-backup-again-from-computer-made = copy the backup again from the computer that made it
try-check-disk-this-account-may = check the disk, and that this account may read the file
try-copy-backup-again-whole-with = copy the backup again as a whole, with Manifest.plist: without it a locked listing cannot be told from a damaged one, nor be opened
try-check-this-folder-phone-itself = check that this is the folder of the phone itself (it holds Manifest.db and folders 00 to ff), and copy it again as a whole
try-give-copy-holds-phones-folder = give a copy that holds the phone's folder private/var, or make a local backup with Finder, iTunes or the Apple Devices app and give its folder
try-copy-manifest-plist-again-from = copy Manifest.plist again from the computer that made the backup; if it stays so, make a new backup
try-try-password-set-when-encrypted = try the password that was set when encrypted backups were switched on in iTunes, Finder or another program; it need not be the code of the phone, nor the password of the Apple ID
try-give-password-set-for-encrypted = give the password that was set for encrypted backups, with --passphrase-file FILE (- for the standard input), in the variable STALKSCAN_PASSPHRASE, or typed when asked on a terminal. If nobody knows it: a sysdiagnose is made on the phone without it, and tells about profiles and management but not about apps
try-copy-whole-folder-again-or = copy the whole folder again, or bring a bug report of the phone
try-make-again-on-phone-wait = make it again on the phone, wait ten minutes, and copy the whole tar.gz
try-probably-copied-or-downloaded-only = it was probably copied or downloaded only in part: copy it from the phone again, and compare the sizes

## What is counted

unit-bytes = bytes
unit-entries = entries
unit-nodes = nodes
unit-objects = objects
unit-bytes-of-apks = bytes of APKs
unit-bytes-of-wanted-files = bytes of wanted files
unit-elements-and-attributes = elements and attributes
unit-bytes-of-text = bytes of text
unit-bytes-of-rows = bytes of rows
unit-bytes-of-content = bytes of content
unit-bytes-of-damaged-records = bytes of damaged records
unit-levels-of-nesting = levels of nesting
unit-levels-of-elements = levels of elements
unit-attributes-of-one-element = attributes of one element

## Places in files

at-whole = whole file
at-line = line { $line }
at-row = table { $table }, row { $row }
at-key = key { $key }
at-entry = entry { $entry }
at-rows = table { $table }, rows { $rows }
at-lines = lines { $lines }
at-keys = keys { $keys }
at-and = { $first }; { $next }
at-and-more = { $all } and { $more } more
at-in-file = in { $file }: { $at }
at-in-file-of = in { $file } of { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
