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
# Single words and short phrases: what a thing is, how sure we are, what it can see, which part of the phone was read.
# Small first letter, except names; the program makes it a capital where a sentence begins.

## What an app is

class-stalkerware = an app sold or used for watching someone in secret
class-rat = a tool for controlling a phone in secret
class-keylogger = an app that records typing
class-monitoring_disclosed = a parental or employee monitoring app
class-anti_theft = an app for finding or locking a lost phone
class-location_sharing = an app that can share the position
class-remote_access = an app for showing or controlling the screen from elsewhere
class-device_management = management by an organisation
class-message_forwarder = an app that sends messages on
class-call_recorder = an app that records calls
class-dropper = an app that installs monitoring apps
class-operator_side = the app of a person who watches another phone
class-unknown = an app that no list names

## How sure we are

strength-apk_hash = certain (it is the exact file of a known sample)
strength-certificate_and_id = very (its name and its maker's certificate both match)
strength-certificate = very (its maker's certificate matches)
strength-app_id = fairly (its name matches exactly)
strength-app_id_pattern = fairly (its name follows a known scheme)
strength-profile_id = very (the phone's own records say so)
strength-content = fairly (strings inside it match)
strength-behaviour = fairly (several signs together)
strength-weak = little (a single sign, which has many ordinary reasons)

## What it can see or do

capability-messages = messages
capability-chats = chats
capability-emails = emails
capability-calls = calls
capability-call_recording = call recording
capability-location = location
capability-contacts = contacts
capability-calendar = calendar
capability-photos_and_files = photos and files
capability-notes = notes
capability-microphone = microphone
capability-camera = camera
capability-typing = typing
capability-screen = screen
capability-web = web
capability-app_list = app list
capability-remote_control = remote control
capability-hides_itself = hides itself
capability-resists_removal = resists removal
capability-keeps_running = keeps running

## Parts of the phone

surface-installed_apps = apps
surface-app_signers = who signed the apps
surface-app_origin = where the apps came from
surface-app_contents = app contents, and the names under their icons
surface-hidden_icons = hidden icons
surface-accessibility_services = accessibility services
surface-device_admins = device administrators
surface-device_owner = device owner
surface-notification_listeners = apps that read notifications
surface-keyboards = keyboards
surface-permissions = permissions
surface-app_operations = special app access
surface-location_access = location access
surface-vpn_and_filters = VPN and filters
surface-configuration_profiles = configuration profiles
surface-device_management = device management
surface-trusted_certificates = added certificates
surface-accounts = accounts
surface-automations = automations
surface-protection_settings = protection settings
surface-removed_apps = removed apps
surface-root_or_jailbreak = root or jailbreak
surface-browsing = browsing

## Where on the phone an app is: users and profiles, each with apps of its own

space-main = in the main part of the phone
space-work = in the work profile, where apps carry a small briefcase
space-private = in the private space, a part of the phone with a lock of its own
space-secure-folder = in the Secure Folder, a part of the phone with a lock of its own
space-copies = in the part for second copies of apps
space-guest = in the part for guests
space-person = in the part of another user of this phone
space-other = in another part of the phone, apart from most apps

## How a part of the phone could be read

outcome-read = Read
outcome-partial = Read in part
outcome-not_in_format = Not in this kind of copy
outcome-missing = Missing from this copy
outcome-locked = Locked
outcome-failed = Could not be read
outcome-not_asked = Not asked for

# The same as labels of a narrow column.
label-read = read
label-partial = in part
label-failed = not readable
label-locked = locked
label-missing = missing
# Short for "not in this kind of copy".
label-not_in_format = not in this

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = aid for hearing
kind-aid-for-using-the-phone-by-voice = aid for using the phone by voice
kind-antivirus = antivirus
kind-assistant = assistant
kind-automation = automation
kind-car-display = car display
kind-cleaner = cleaner
kind-companion-of-a-watch = companion of a watch
kind-dialer = dialer
kind-finds-a-lost-phone = finds a lost phone
kind-keyboard = keyboard
kind-mail = mail
kind-management-of-an-organisation = management of an organisation
kind-messenger = messenger
kind-password-manager = password manager
kind-screen-filter = screen filter
kind-screen-reader = screen reader
kind-separates-private-and-other-apps = separates private and other apps
kind-sleep-tracker = sleep tracker
kind-start-screen = start screen
kind-ties-the-phone-to-a-computer = ties the phone to a computer

## What started an installation: "its installation was started by the phone's own installer"

installer-the-phone-s-own-installer = the phone's own installer
installer-the-phone-s-own-installer-xiaomi = the phone's own installer (Xiaomi)
installer-set-up-of-the-phone = Set-up of the phone
installer-set-up-from-another-phone-google = Set-up from another phone (Google)
installer-set-up-from-another-phone-pixel = Set-up from another phone (Pixel)
installer-apps-of-the-maker-samsung = Apps of the maker (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = Apps of the maker and carrier (Samsung)
installer-app-updates-of-facebook = App updates of Facebook
installer-apps-of-the-carrier = Apps of the carrier
installer-a-computer-on-a-cable-adb = a computer on a cable (adb)
installer-a-command-line-with-full-rights = a command line with full rights
installer-the-phone-s-browser = the phone's browser

## People and accounts of a family group

role-organiser = organiser
role-parent = parent
role-member = member
# "got by another account"
buyer-a-member-of-the-family-group = a member of the family group
buyer-another-account-than-that-of-most-apps = another account than that of most apps
buyer-another-account = another account

## Pieces

# Between the members of a list in a sentence; the quotes and the blank belong to it.
list-comma = {", "}
# Between the members of a list in which each is a sentence part of its own.
list-semicolon = {"; "}
# $day and $year are numbers, $month is the number of the month.
date = { $day } { $month ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[12] December
} { $year }
# Stands in a sentence in place of the technical name of an app: "it was installed 14 minutes after that".
word-it = it
# Where a list of ordinary causes is empty.
no-other-cause = nothing that we know of
