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
# Reasons: what was seen of an app, a profile or a setting. Each is a part of a sentence after "because": small first
# letter, no full stop. "it" is the app, the profile or the setting that the finding is about.
# Some end as if a value followed ("it was added for"): a technician sees ": " and the value behind it; the person whose
# phone it is sees the words alone.

## Pieces that are put around a reason

signal-unreviewed = { $says }, by a list that nobody has reviewed
# $when is a time such as 2026-03-01T09:30:00Z, or a day.
signal-at = { $says } ({ $when })
signal-first-at = { $says } (first { $when })
signal-last-at = { $says } (last { $when })
signal-added-at = { $says } (added { $when })

## Known apps. $family is the name of a monitoring product.

signal-apk-hash = its file is a known sample of { $family }
signal-signer = it is signed with a certificate listed for { $family }
signal-signer-hash = a short hash of its signer equals one listed for { $family }; such hashes can collide
signal-app-id-pattern = its id follows the naming scheme of { $family }
signal-app-id-case = its id is listed for { $family } (capital letters differ)
signal-app-id-common = its id is listed for { $family }, but is a common name
signal-app-id = its id is listed for { $family }
# $day is a date such as 2026-02-11.
signal-was-here-until = was here until { $day }
signal-was-here-seen = was here, last seen on { $day }
signal-install-begun = a log has the beginning of its installation on { $day }, and not the end
signal-switched-off = it is switched off
signal-archived = the phone archived it: its data is kept, its code is gone
signal-of-user = { $says } (user { $user })
signal-server-name = its code holds the name of a server that { $family } reports to
signal-server-number = its code holds the number of a server that { $family } reports to
signal-site-name = its code holds the name of a server of { $family }, which is also its web site
signal-site-number = its code holds the number of a server of { $family }, which is also its web site
signal-maker-text = its code holds a text that only the maker of { $family } is known to write
signal-maker-code = its code fits a rule for the code of { $family }
signal-code-reads-chats = its code can read the chats of several messengers off the screen
signal-code-reads-chat-files = its code knows the files in which several messengers keep their chats
signal-code-collects = its code can read messages, calls and the location, record sound, and hide its icon
signal-code-opens-by-call = its code can open the app when a number is dialled, and can hide its icon
signal-code-hides-icon = its code can hide its icon
signal-code-other = its code fits a rule that was added to this scan
signal-known-server = it contacted a server listed for { $family }
signal-listed = it is listed for { $family }

## The same in plain words, for the person whose phone it is

plain-listed = its technical name is one used by { $family }
plain-listed-common = its technical name is one used by { $family }, but other apps could use it too
plain-listed-like = its technical name is made like those of { $family }
plain-signer = it carries the digital mark of the maker of { $family }
plain-accessibility = it may read the screen and tap in place of a person; that power is made for aids such as screen readers
plain-device-admin = it was given a power that makes it hard to remove
plain-battery = it may keep running all the time
plain-like-the-system = its technical name reads like a part of the phone, but somebody put it there from outside a store
plain-restricted-settings = somebody switched off a guard of the phone for it by hand
plain-root-certificate = it makes the phone trust a seal of its own (a root certificate)
plain-offers-accessibility = it is built to be given the power to read the screen
plain-offers-device-admin = it is built to be given a power that makes it hard to remove
plain-service-named-like-a-part = in a list of aids for people it goes by the name of a part of the phone

## What an app can do

signal-accessibility-on = it is switched on as an accessibility service: it can read the screen and act in place of a person
signal-power-accessibility = it is switched on as an accessibility service
signal-device-admin-on = it is a device administrator: it cannot be removed until that is switched off
signal-power-device-admin = it is a device administrator
signal-device-owner = it owns the device
signal-profile-owner = it owns a work profile
signal-declared-monitoring-tool = it says of itself that it is a monitoring tool
signal-declared-monitoring = its own file calls it a monitoring tool
signal-reads-many-private-things = it was given permission to read at least three kinds of private things
signal-reads-nearly-everything = it was given permission to read at least five kinds of private things
signal-permissions-granted = it was given permissions
signal-notification-listener-on = it reads all notifications
signal-keyboard-on = it is switched on as a keyboard
signal-keyboard-full-access = its keyboard may use the network
signal-always-on-vpn = all traffic is sent through it
signal-vpn-allowed = it was allowed to send the phone's traffic through itself (VPN)
signal-location-always = it may read the location at any time
signal-screen-recording = it was allowed to record the screen
signal-location-in-background = it may read the location while nobody uses it
signal-sees-app-use = it sees which apps are used
signal-draws-over-apps = it may draw over other apps
signal-reads-all-files = it may read all files
signal-asks-old-permissions = it is built for so old an Android that the phone never asked for its permissions
signal-offers-accessibility = it offers an accessibility service
signal-offers-device-admin = it offers a device administrator
signal-offers-listener = it offers to read all notifications

## How an app hides

signal-hid-own-icon = it switched its own icon off
signal-no-icon = it has no icon among the apps
signal-name-of-a-system-part = the name under its icon is that of a part of the phone
signal-service-named-like-a-part = among the accessibility services it goes by the name of a part of the phone
signal-id-like-the-system = its id reads like one of the system, and it was installed from outside a store
signal-apk-made-to-mislead = its file is built so that tools which examine it fail
signal-dial-code = it listens for a dial code, a way to open a hidden app
signal-battery-exempt = it is exempt from battery saving, so it keeps running
signal-power-battery-exempt = it is exempt from battery saving
signal-signatures-disagree = its signatures contradict one another
signal-odd-apk = its file is built in a way that misleads other readers
signal-apk-not-as-noted = this file is not the one whose hash was noted when the copy was made
signal-lists-disagree = the phone lists it, and the computer's list of the same backup does not

## Where an app came from

signal-harmful-warning = Google Play Protect warned about it
signal-forged-origin = it names a store as its source, but something else started the installation
signal-not-from-a-store = it did not come from a store
# $who is the name of the app that started the installation.
signal-started-by = its installation was started by { $who }
signal-started-by-no-store = its installation was started by an app that is no store
signal-installed-by-no-store = it was installed by an app that is no store
signal-no-installer = no app is named as its installer
signal-restricted-settings = somebody allowed it protected settings by hand
signal-public-key = it is signed with a key that anybody can have
signal-this-public-key = its signature was made with this public key
signal-protection-off-too = it came from outside a store, and the phone's own guard against harmful apps is switched off
signal-built-for-debugging = it is a build for debugging
signal-no-store-receipt = the copy holds no receipt of the App Store for it
signal-microphone-allowed = it may use the microphone
signal-camera-allowed = it may use the camera
signal-routes-traffic = network traffic goes through it
signal-system-name = it is named like a part of the phone
signal-in-no-list = it stores data and holds permissions, and no list of apps in the copy names it
signal-calls-itself-apples = its identifier is written like Apple's, and no list of Apple's apps has it
signal-not-from-the-store = it did not come from the App Store
signal-signed-anew = its id has the form of apps that somebody signed anew
signal-licence-organisation = it runs by the licence of an organisation, which works on any phone
signal-licence-developer = it runs by the licence of a developer, made for chosen phones
signal-licence-maker = it runs by a licence of its maker
# $by is "another account" or "a member of the family group".
signal-bought-by-other = got by { $by }

## Accounts, computers and sites

# $uses is a list of technical names.
signal-apple-account = this account is used for { $uses }
# $role is "organiser", "parent" or "member".
signal-family-member = { $role }
signal-family-member-own = { $role }, this phone's own account
signal-computer-trusted = the phone trusts this computer
signal-computer-backup = this computer made a backup
signal-computer-synced = it synchronised with this computer
signal-computer-debugging = this computer may control the phone
signal-cloud-backup = a backup went to the cloud
signal-restored = it was set up from a backup
signal-site-visited = { $times ->
    [one] opened once
   *[other] opened { $times } times
}
signal-web-clip-locked = it cannot be removed
signal-web-clip-known = it opens a page of a known monitoring service

## Automations

signal-automation-unasked = this starts it, unasked
signal-automation-reads = it reads
signal-automation-sends = it sends with
signal-automation-runs = it runs another shortcut, and there is one that reads or sends

## Network and certificates

signal-vpn = a VPN is set up
signal-vpn-always = a VPN is always on
signal-content-filter = a content filter is set up
signal-dns-proxy = a DNS proxy is set up
signal-dns-settings = DNS servers are set
signal-proxy = a proxy is set
signal-global-proxy = the web traffic of all apps goes through this proxy
signal-private-dns = all names of sites are looked up at this server (Private DNS)
signal-known-dns = all names of sites are looked up at this known service (Private DNS)
signal-relay = a relay is set up
signal-certificate-added = this certificate was added
signal-certificate-origin = it was added for

## Protections of the phone

signal-protect-off-by-hand = Google Play Protect was switched off by hand
signal-protect-checks-off = Google Play Protect does not check apps
signal-unknown-apps-not-sent = unknown apps are not sent to Google for a check
signal-outside-store-allowed = apps from outside the store are allowed
signal-protect-was-off = Google Play Protect was switched off
signal-checks-were-off = checks of apps were switched off
signal-sending-was-off = sending unknown apps to Google for a check was switched off
signal-computer-checks-were-off = checks of apps from a computer were switched off
signal-outside-store-was-allowed = apps from outside the store were allowed
# $app is the technical name of an app, $minutes a number.
signal-installed-before = { $minutes ->
    [one] { $app } was installed one minute before that
   *[other] { $app } was installed { $minutes } minutes before that
}
signal-installed-after = { $minutes ->
    [one] { $app } was installed one minute after that
   *[other] { $app } was installed { $minutes } minutes after that
}
signal-root-trace = this was seen
signal-jailbreak-app = an app that installs or needs a jailbreak

## Management and configuration profiles

signal-management-account = this account manages
signal-mdm-enrolled = a record of enrolment is there
signal-mdm-server = it takes commands from this server
signal-mdm-rights = the server may do this
signal-managed-app = it put this app on the phone
signal-server-manages = a server manages it
signal-supervised = the phone says that it is supervised
signal-is-supervised = it is supervised
signal-management-unremovable = its management cannot be removed on the phone
signal-management-stays = its management cannot be removed
signal-organisation = the organisation named
signal-profile-organisation = the organisation it names
signal-profile-installed = it was installed at this time
signal-profile-hidden = settings do not show it
signal-profile-locked = it forbids its removal
signal-profile-removal-password = removing it needs a password
signal-profile-manages = it manages the phone
signal-root-certificate = it adds a root certificate
signal-profile-routes = it sends traffic its own way
signal-profile-vpn = it sets up a VPN
signal-profile-proxy = it sends traffic through a proxy
signal-profile-filter = it filters web content
signal-profile-dns = it sets the servers that look up site names
signal-profile-conceals = it can hide alerts or icons
signal-profile-pins = it keeps the phone in one app
signal-profile-account = it adds an account
signal-profile-not-listed = the copy names no installed profile like that
signal-profile-named-only = the list of profiles names it, and nothing says what it does
signal-payload = it contains
signal-poses-as-apple = it names Apple as its maker
signal-poses-as-apple-id = its identifier begins like Apple's
# $operation is a word of the phone's own log.
signal-profile-event = the log says: { $operation }
signal-restriction = this is in force
# $by is the name of a program.
signal-restriction-written = { $by } wrote it
signal-permission-by-management = a management policy allowed it

## How the phone stands

signal-goes-with-a-shown-app = it goes with an app that shows its icon, and the same key signed both
signal-one-app-with-a-shown-app = Android treats it as one app with an app that shows its icon: both share a user id, and each has the permissions of both
signal-debugging-cable = debugging over a cable is switched on
signal-debugging-network = debugging over the network is switched on
signal-further-user = there is a user
signal-old-security-updates = the last security update is of
signal-restrictions-passcode = the proof of a passcode is kept
