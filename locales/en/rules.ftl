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
# What each rule finds. A rule has a title and the attributes
#   .what        what was found, in one or two sentences
#   .matters     why that matters
#   .innocent-N  an ordinary reason, part of a list: small first letter, no full stop
#   .next-N      what can be done safely, part of a list: small first letter, no full stop
# { cause-... } and { advice-... } stand for the sentences at the top of this file: leave them as they are.
#

## Sentences that several rules share

advice-management-1 = look at the organisation and the server named here: does the person who uses the phone know them?
advice-management-2 = on the phone, Settings > General > VPN & Device Management shows what is installed
advice-management-3 = removing management can alert whoever runs it, and can delete apps and data; keep this copy first and talk to someone
cause-organisation-1 = it is a phone of an employer or a school, or a private phone that was signed up for work
cause-organisation-2 = the family agreed on an app for parents that works through it
advice-know-app = does the person who uses the phone know this app?
advice-keep-copy = keep this copy of the phone: it is the evidence, and removing the app changes the phone and can alert the person who put it there
advice-look-at-origin = look at where the app came from and what it may do; a specialist can examine its file
cause-rented-server = the server is rented from a company with many customers, or changed hands
cause-networks = networks of employers and schools
cause-ad-blockers = ad blockers and developer tools that look into traffic
cause-management = management of an employer or school

## Rules

rule-known-app = An app that is known for monitoring
    .what = The app is listed as one that can be used to watch somebody. Lists name it by its id, by the certificate of its maker, or by the exact file.
    .matters = Such an app can pass on what happens on the phone. Someone with access to the phone could have put it there.
    .innocent-1 = it was installed by the person who uses the phone, or agreed with them
    .innocent-2 = another app happens to use the same technical name (rare; the reasons say how sure the match is)
    .next-1 = { advice-keep-copy }
    .next-2 = talk to a support service from a device that nobody else can reach, then decide
    .gone-1 = keep this copy of the phone: it is the evidence that the app was there
    .gone-2 = the traces do not tell who removed the app; the person who installed it may know that it is gone
    .gone-3 = talk to a support service from a device that nobody else can reach, then decide

rule-known-content = The code of an app points to a monitoring service
    .what = Inside the app's file stands something of a known monitoring service. It is the address of a server to which its apps send what they collect, or a text or code that only its maker is known to write. Such an app can have another name and another certificate than the known ones.
    .matters = New builds of monitoring apps often change their name and keep their server. An app that reports to such a server can pass on what happens on the phone.
    .innocent-1 = a program that protects against such apps and has a list of their servers
    .innocent-2 = an app by the same maker that has another purpose
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-telling-code = Its code can do things that few apps do
    .what = Inside the app's file stands code that monitoring apps often have and other apps rarely. It shows what the app could do. It does not show whether it does it.
    .matters = A monitoring app that no list names yet can be noticed by such code. Some honest apps with unusual tasks have it too.
    .innocent-1 = an app for parents, or one that finds a stolen phone
    .innocent-2 = an app that saves or moves chats, or reads messages aloud
    .innocent-3 = an app that hides pictures, or a home screen that hides icons
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-known-management = A profile or server that is known for monitoring
    .what = A profile on this phone is listed for a monitoring product. Or the server that manages the phone is.
    .matters = Such products watch an iPhone through a profile or a server instead of an app. Someone with access to the phone could have put it there.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-known-server-set = The phone's settings name a server of a monitoring service
    .what = A setting or a profile of the phone names a server. That server is listed for a monitoring service.
    .matters = What goes through such a server can be seen there.
    .innocent-1 = { cause-rented-server }
    .innocent-2 = { cause-organisation-1 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-cannot-be-left = The phone is managed and supervised, and cannot leave it
    .what = A server manages the phone, and the phone is supervised. The management is marked as one that cannot be removed on the phone.
    .matters = That is full and lasting control by whoever runs the server. Organisations set up their own phones like this; on a private phone there is no reason for it.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-enrolled = The phone is managed by an organisation's server
    .what = The phone is enrolled in device management (MDM). The server can send it commands.
    .matters = Whoever runs the server may be able to list apps, put apps and profiles on the phone, and change settings. They may be able to lock or erase the phone, or to see where it is with a command for lost phones. It depends on the rights of the server.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-account = An account of an organisation manages the phone
    .what = Somebody signed in with an account of an employer, a school or another group. Through it the group manages the phone.
    .matters = The organisation can put apps, accounts and settings onto the phone.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-supervised = The phone is supervised
    .what = Supervision marks a phone as owned by an employer, a school or another group. It is turned on when the phone is set up, with a computer or through a service of Apple's.
    .matters = A supervised phone obeys more commands. Limits and filters can be hidden, apps can be put on without asking, and profiles can be made so that nobody can remove them.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-locked = A configuration profile that resists removal
    .what = The profile forbids its removal, or asks for a password that its maker chose. A profile that manages the phone and is locked gives lasting control to whoever made it.
    .matters = On a private phone nobody needs a locked profile that the person who uses it does not know of.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-manages-device = A profile lets a server manage the phone
    .what = The profile enrols the phone in device management (MDM).
    .matters = Whoever runs the server can send the phone commands: list apps, install apps and profiles, lock or erase it.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-poses-as-apple = A configuration profile that calls itself Apple's
    .what = Its name, maker or id says Apple. But it manages the phone, adds a root certificate or sends traffic elsewhere. Profiles of Apple and of phone companies do not do that.
    .matters = A name can be forged to look harmless.
    .innocent-1 = a test profile of a developer
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-can-intercept = One profile can look into the phone's encrypted traffic
    .what = The profile adds a root certificate and sends traffic through a VPN, a proxy or a filter of its own. Together they let its maker read traffic that should be secret.
    .matters = Either part alone has many ordinary reasons; both in one profile are what reading traffic needs.
    .innocent-1 = employers and schools that check traffic on their own phones
    .innocent-2 = { cause-ad-blockers }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-root-certificate = A profile adds a root certificate
    .what = The profile brings a certificate. The phone then trusts it like those of the big certificate companies.
    .matters = Together with a VPN, proxy or the right network, its owner could read traffic that should be secret.
    .innocent-1 = { cause-networks }
    .innocent-2 = { cause-ad-blockers }
    .innocent-3 = some public authorities
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-routes-traffic = A profile redirects or filters network traffic
    .what = The profile sets a VPN, a proxy, a content filter or DNS servers for the phone.
    .matters = Whoever runs them can see which sites and services the phone uses, and a filter can block help pages.
    .innocent-1 = VPN and ad-blocking services that the person who uses the phone chose
    .innocent-2 = { cause-networks }
    .innocent-3 = filters that the family agreed on
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-conceals = A profile that can hide things from the person who uses the phone
    .what = The profile sets which notifications show, or how the home screen looks, or pins the phone to one app.
    .matters = Alerts that would give monitoring away can be switched off like this.
    .innocent-1 = phones of employers, schools, shops and museums
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-adds-account = A profile adds an account for mail, calendar or contacts
    .what = The profile sets up an account on the phone, for example for mail.
    .matters = Whoever else can open that account can read what the phone keeps in it.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-removed = A configuration profile was on the phone before
    .what = The phone keeps a log of its profiles. The log names one that is not there now.
    .matters = It shows that something was set up and taken away again, and when.
    .innocent-1 = a profile of a phone company, a network or a beta programme that ran out
    .next-1 = does the person who uses the phone remember it?

rule-profile-named-only = The phone lists a profile that is not in this copy
    .what = The phone keeps a list of its profiles. It names one, and the file that says what that one does is not in this copy.
    .matters = What the profile does cannot be told from this copy.
    .innocent-1 = a profile of a phone company, which the phone sets up by itself
    .next-1 = does the phone show it in its settings, and what is said about it there?

rule-owner-restricted = The person who uses the phone may not change some things
    .what = A restriction is in force that stops apps from being deleted, accounts from being changed, or similar.
    .matters = Restrictions can keep a monitoring app in place.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-restriction-written-by-management = The person who uses the phone may not change some things
    .what = The phone notes who last wrote a limit on apps, accounts, profiles or computers. It was not the system itself but a profile, a management server or an app.
    .matters = Restrictions can keep a monitoring app in place.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-permission-by-management = Management gave an app a permission
    .what = The record of permissions says that a management policy allowed it. Nobody was asked on the phone.
    .matters = An app that nobody agreed to could read private things.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-declares-itself-monitoring = An app says of itself that it is made to monitor
    .what = Google's store asks apps for looking after children or employees to declare it (`isMonitoringTool`). This app does. Such apps have to show themselves to the person who uses the phone.
    .matters = It passes on what happens on the phone to another person. It can also be used to watch an adult who did not agree to it.
    .innocent-1 = a family set it up together, and the child knows
    .innocent-2 = an employer put it on a work phone and said so
    .innocent-3 = the person who uses the phone installed it to find a lost phone or to limit their own screen time
    .next-1 = does the person who uses the phone know this app, and did they agree to it?
    .next-2 = removing it can alert the person who installed it; talk to a support service first, from another device

rule-apk-made-to-mislead = The file of an app contradicts itself
    .what = The app's file (APK) is built so that a phone can install it, but programs that examine it fail or see something else. Or its signatures name different makers. Or it is not the file that was noted when the copy was made.
    .matters = Harmful apps are sometimes packed like this to get past scanners. Some protections of honest apps do it too.
    .innocent-1 = a protection against copying that the maker of the app bought
    .innocent-2 = an app that somebody translated, repaired or changed and signed again
    .innocent-3 = the file was damaged when it was copied
    .next-1 = does the person who uses the phone know this app, and where it came from?

rule-behaves-like-hidden-monitoring = An app behaves like hidden monitoring
    .what = No list names this app. It can see private things, it hides or resists removal, and the way it came onto the phone fits. Each of these has ordinary reasons; together they are rare.
    .matters = Monitoring apps change their name every month, and their behaviour stays the same.
    .innocent-1 = an aid, a guard or a tool that somebody set up on purpose and knows about
    .innocent-2 = { cause-management }
    .innocent-3 = an app that its own developer is testing
    .next-1 = { advice-know-app }
    .next-2 = keep this copy before anything is changed: removing the app can alert whoever installed it and erases proof
    .next-3 = talk to a support service from a device that nobody else can reach

rule-iphone-app-behaves-like-hidden-monitoring = An iPhone app behaves like hidden monitoring
    .what = No list names this app. It can see private things, it hides, and it did not come from the App Store. Each of these has ordinary reasons; together they are rare.
    .matters = Monitoring apps change their name every month, and their behaviour stays the same.
    .innocent-1 = an aid, a guard or a tool that somebody set up on purpose and knows about
    .innocent-2 = an app that its own developer is testing
    .next-1 = { advice-know-app }
    .next-2 = keep this copy before anything is changed: removing the app can alert whoever installed it and erases proof
    .next-3 = talk to a support service from a device that nobody else can reach

rule-hidden-app-built-for-access = An app without an icon is built to be given far-reaching access
    .what = It does not show among the apps, and it contains at least two of: a part that reads the screen, a part that reads notifications, a part that resists removal. That does not tell whether they are switched on.
    .matters = Apps that monitor in secret are built like this.
    .innocent-1 = a part of the system, or of a watch or car that belongs to the phone
    .innocent-2 = { cause-management }
    .next-1 = { advice-know-app }
    .next-2 = a bug report of the phone tells what is switched on

rule-app-owns-device = An app manages this phone or a profile of it
    .what = The app was made owner of the device, or of a work profile. That is how organisations manage phones.
    .matters = A device owner can put apps on and take them off, and can change settings. It cannot simply be deleted. The owner of a work profile controls that profile only.
    .innocent-1 = a phone of an employer or school, or a work profile on a private phone
    .innocent-2 = apps that keep others apart in a profile of their own (such as Shelter, Island or Secure Folder)
    .next-1 = does the person who uses the phone know who manages it?
    .next-2 = removing it can erase the profile or the phone and can alert whoever runs it

rule-app-holds-far-reaching-power = An app with far-reaching access is switched on
    .what = The app may read the screen (accessibility) or all notifications. Or it may act as a keyboard, or be hard to remove (device administrator). Somebody switched that on by hand.
    .matters = These powers are what monitoring apps ask for. Many honest apps need them too.
    .innocent-1 = screen readers and other aids
    .innocent-2 = password managers, antivirus and find-my-phone apps
    .innocent-3 = smart watches, car displays and launchers (notifications)
    .innocent-4 = mail of an employer or school (administrator)
    .next-1 = does the person who uses the phone know this app and remember switching it on?

rule-installed-outside-store = An app that did not come from a store
    .what = The app was installed from a file: by a browser, a file manager, a computer or by hand.
    .matters = Monitoring apps are not allowed in the stores, so they are installed like this. On a phone with three or more such apps, those that show an icon and hold no telling power are told for information only.
    .innocent-1 = apps that makers offer on their own web site
    .innocent-2 = apps of an employer, of a bank, of a small developer
    .innocent-3 = apps moved over from an old phone
    .next-1 = { advice-know-app }

rule-app-without-store-receipt = An app without a receipt of the App Store
    .what = The copy holds a receipt for the other apps and none for this one. It may have been installed from a computer, by an organisation, or with a developer account.
    .matters = That is a way to install apps which the App Store does not allow.
    .innocent-1 = an app that was just being installed or restored when the copy was made
    .innocent-2 = test versions and apps that a developer or employer handed out
    .next-1 = { advice-know-app }

rule-app-with-maker-licence = An app that did not come from the App Store
    .what = The app runs by a licence of its maker (a provisioning profile). It was put on with a computer, with a developer account, or by an employer or school.
    .matters = That is a way to install apps which the App Store does not allow.
    .innocent-1 = apps of an employer or school
    .innocent-2 = apps that their own maker tries out, or that somebody puts on with a tool such as AltStore
    .next-1 = does the person who uses the phone know this app, and who installed it?

rule-app-left-out-of-a-list = The lists of apps in the backup disagree
    .what = The phone's own list (Manifest.plist) names the app, and the computer's list (Info.plist) does not. Both are written while the backup is made.
    .matters = Somebody may have edited the backup to hide the app.
    .innocent-1 = the app was being installed or removed while the backup was made
    .innocent-2 = a tool for backups that writes one of the lists in its own way
    .next-1 = { advice-know-app }
    .next-2 = make a new backup, and compare

rule-known-server-contacted = An app contacted a server of a monitoring service
    .what = The phone's own log names a server that the app asked for or connected to. Apps of a known monitoring service send what they collect to that server.
    .matters = An app that reports to such a server can pass on what happens on the phone, also when its own name is on no list.
    .innocent-1 = a browser in which somebody opened the web site of that service
    .innocent-2 = a VPN, DNS or ad-blocking app, which asks for servers on behalf of other apps
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-signed-with-public-key = An app is signed with a key that anybody can have
    .what = Its signature was made with a key that is published with Android or with a developer kit.
    .matters = Such a signature says nothing about who made the app. Stores do not take apps signed like this.
    .innocent-1 = test builds of developers
    .innocent-2 = parts of custom Android systems
    .next-1 = { advice-know-app }

rule-keyboard-with-full-access = A keyboard app may use the network
    .what = A keyboard that is not Apple's has "full access": it can send what is typed elsewhere.
    .matters = A keyboard sees nearly everything that is typed.
    .innocent-1 = well-known keyboard apps that the person who uses the phone chose
    .next-1 = does the person who uses the phone use this keyboard?

rule-app-routes-traffic = Network traffic goes through a VPN, filter or proxy
    .what = An app or a setting sends the phone's traffic, or its look-ups of site names, through another place.
    .matters = Whoever runs that place can see which sites and services the phone uses.
    .innocent-1 = VPN and ad-blocking apps that the person who uses the phone chose
    .innocent-2 = antivirus apps that check web sites
    .next-1 = does the person who uses the phone know this service?

rule-server-for-whole-phone = The whole phone uses a server that somebody set
    .what = A setting sends the web traffic of all apps to a proxy, or all look-ups of site names to a DNS server. Somebody chose that server.
    .matters = Whoever runs that server, or has the account for it, can see which sites and services the phone uses. What is written on encrypted pages stays hidden from it.
    .innocent-1 = an ad blocker, or a filter for children, that the person who uses the phone chose
    .innocent-2 = networks of employers and schools
    .innocent-3 = developers who look at the traffic of their own apps, and private servers at home
    .next-1 = does the person who uses the phone know this server and remember setting it?
    .next-2 = Private DNS stands in the settings under Network & internet; a proxy for all apps is set with a computer or by the management of an organisation

rule-user-root-certificate = A root certificate was added to this phone
    .what = The phone trusts a certificate that did not come with it. Somebody with access to the phone added it in the settings, or an employer or school did.
    .matters = Whoever holds its key, and can steer the phone's traffic, could read web pages. They could also read what some apps send.
    .innocent-1 = an employer or school that needs it for its network or Wi-Fi
    .innocent-2 = ad blockers, virus scanners and network tools that look into traffic (such as AdGuard)
    .innocent-3 = developers, and private servers at home
    .next-1 = does the person who uses the phone recognise the name and remember adding it?
    .next-2 = on Android look under Security > Encryption & credentials; on an iPhone under Settings > General > About > Certificate Trust Settings, or at its profile under VPN & Device Management
    .next-3 = removing it can be noticed by whoever added it, and can cut the phone off from a network

rule-automation-sends-unasked = An automation sends something without asking
    .what = The Shortcuts app has an automation that an event starts (leaving a place, a time, a message, opening an app). It does not ask first, and it sends or uploads something.
    .matters = With no added app, it could tell somebody where the phone is, or pass on a photo, each time it runs.
    .innocent-1 = "text my arrival time", a message to the family on leaving work
    .innocent-2 = home automation, diaries and backups that the person who uses the phone set up
    .next-1 = open the Shortcuts app, Automation: does the person who uses the phone know it, and to whom does it send?
    .next-2 = keep this copy before it is changed; whoever receives the messages will notice when they stop

rule-several-apple-accounts = More than one Apple Account is set up
    .what = Parts of the phone (iCloud, messages, Find My, the App Store) are signed in with different Apple Accounts.
    .matters = Whoever knows the password of an account can see what that account sees: backups, photos, messages or where the phone is.
    .innocent-1 = an account for the App Store of the family or of another country
    .innocent-2 = an older account that was kept for purchases, or a second address of the same person
    .innocent-3 = an account for work or school beside the private one
    .next-1 = look at Settings, at the name on top, and at Settings > Apps: does the person who uses the phone know each account?
    .next-2 = a new password for one's own account, set on a device that nobody else can reach, ends access by others

rule-apps-of-another-account = Apps that came with another Apple Account
    .what = The store's record of these apps names another account than that of the other apps.
    .matters = Somebody may have signed in with an account of their own to put an app on this phone.
    .innocent-1 = purchases that a family shares
    .innocent-2 = an account for the App Store of another country, or an older one of the same person
    .next-1 = does the person who uses the phone remember how these apps came onto it?

rule-family-group = The phone is in a family group
    .what = The Apple Account of this phone is in a Family Sharing group with the members below.
    .matters = A parent or the head of the group can see what is bought, and may see where the phone is. They can also limit a child's account with Screen Time.
    .innocent-1 = many families share what they buy, and where they are, on purpose
    .next-1 = on the phone, Settings > (name) > Family shows the members; does the person who uses the phone agree to it?
    .next-2 = leaving the group can be seen by the others

rule-web-page-among-icons = A web page sits among the icons
    .what = An icon on the home screen opens a web page. It cannot be removed, or the page is one of a known monitoring service.
    .matters = Such an icon can look like an app. A page that cannot be removed was put there by a profile; a page of a monitoring service is where its customers sign in.
    .innocent-1 = portals of employers, schools and shops
    .innocent-2 = a page that somebody only looked at and kept
    .next-1 = does the person who uses the phone know this icon?

rule-computers-and-backups = Computers and backups of this phone
    .what = Files on the phone tell of computers that it trusts or that made backups of it. They also tell of backups that it was set up from.
    .matters = Whoever has a backup can read most of what was on the phone. Some monitoring services work from a computer that makes backups over Wi-Fi.
    .innocent-1 = the person's own computer, a shop that moved the data to a new phone
    .innocent-2 = the computer on which this copy was made
    .next-1 = does the person who uses the phone recognise each computer?
    .next-2 = on the phone, Settings > General > Transfer or Reset iPhone > Reset > Reset Location & Privacy makes it forget the computers it trusts

rule-known-site-visited = A site of a monitoring service was opened
    .what = A browser of this phone was at a site that belongs to a monitoring service. Nothing else of the history was kept.
    .matters = It may be where an app was fetched from or where somebody signed in. It does not show that anything is on this phone, nor who opened it.
    .innocent-1 = the person who uses the phone, or a helper, was reading about monitoring
    .innocent-2 = an advertisement, a link or a search result that was opened once
    .next-1 = compare the dates with what the person remembers
    .next-2 = searching for help leaves traces too: use a device that nobody else can reach

rule-protection-off-around-installation = A protection was switched off around the time an app was installed
    .what = The phone keeps a list of changes to its settings. It shows that a guard against unwanted apps was switched off. That was within an hour of an app being put on from outside a store.
    .matters = Guides for installing monitoring apps ask for just this order. The times can be compared with who had the phone then.
    .innocent-1 = the guard warned about an app that the person wanted and trusts
    .innocent-2 = a developer who was testing an app
    .next-1 = does the person who uses the phone remember this hour, and who had the phone?
    .next-2 = note both times before anything is changed; the history is kept for a short while only

rule-protection-switched-off = A protection of the phone is switched off
    .what = A setting that guards against unwanted apps is not as it comes from the factory.
    .matters = Guides for installing monitoring apps ask for this step.
    .innocent-1 = people who install apps outside the store
    .innocent-2 = phones without Google's services
    .innocent-3 = old phones
    .next-1 = does the person who uses the phone remember changing it?

rule-root-or-jailbreak-traces = Traces of root access, a jailbreak or an unlocked phone
    .what = The phone's own barriers between apps and the system seem to be open.
    .matters = An app with such access can hide from this examination. What was not found means less on such a phone.
    .innocent-1 = the person who uses the phone opened it on purpose
    .innocent-2 = developer phones and custom Android systems
    .next-1 = ask whether the person who uses the phone did this; a specialist can look further

rule-debugging-switched-on = The phone takes commands from computers
    .what = Debugging is switched on. A computer that the phone has accepted once can install apps and change settings.
    .matters = Apps can be put on a phone this way without a warning on its screen.
    .innocent-1 = many ways to copy a phone need it: then it is switched on for this examination, and is not told here
    .innocent-2 = people who write or test apps, or move files with a computer
    .next-1 = does the person who uses the phone know about it? It can be switched off in the developer options

rule-further-users = The phone has further users
    .what = Besides its owner, somebody or something has a space of its own on the phone. It can hold apps that the owner does not see.
    .matters = An app in another space is easily overlooked.
    .innocent-1 = a guest, a child, a second copy of a messenger, a locked folder
    .innocent-2 = a work profile, which is told with the app that owns it
    .next-1 = does the person who uses the phone know this space?

rule-security-updates-old = The phone has had no security updates for a year or longer
    .what = The date of its last security update is at least twelve months before this copy was made.
    .matters = Known weaknesses stay open. Apps from outside the store can use them.
    .innocent-1 = makers stop sending updates for most phones after some years
    .next-1 = look for updates in the settings; a phone that gets none is better replaced when that can be done safely

rule-restrictions-passcode = A passcode for restrictions was set
    .what = The phone keeps the proof of a passcode for restrictions, as iOS 7 to 11 do (Settings > General > Restrictions).
    .matters = Whoever knows that passcode decides which settings, apps and accounts the person who uses the phone may change.
    .innocent-1 = the person who uses the phone set it, perhaps long ago
    .innocent-2 = parents set it on a child's phone
    .innocent-3 = it came with a backup of an older phone
    .next-1 = does the person who uses the phone know this passcode, and who set it?
