# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = eine App, die verkauft oder benutzt wird, um jemanden heimlich zu überwachen
class-rat = ein Werkzeug, um ein Handy heimlich zu steuern
class-keylogger = eine App, die aufzeichnet, was getippt wird
class-monitoring_disclosed = eine App, mit der Eltern oder Arbeitgeber überwachen
class-anti_theft = eine App, um ein verlorenes Handy zu finden oder zu sperren
class-location_sharing = eine App, die den Standort teilen kann
class-remote_access = eine App, um den Bildschirm aus der Ferne zu zeigen oder zu steuern
class-device_management = Verwaltung durch eine Organisation
class-message_forwarder = eine App, die Nachrichten weiterschickt
class-call_recorder = eine App, die Anrufe aufnimmt
class-dropper = eine App, die Überwachungs-Apps installiert
class-operator_side = die App einer Person, die ein anderes Handy überwacht
class-unknown = eine App, die in keiner Liste steht

## How sure we are

strength-apk_hash = ganz sicher (es ist genau die Datei eines bekannten Beispiels)
strength-certificate_and_id = sehr (der Name und das Zertifikat des Herstellers stimmen überein)
strength-certificate = sehr (das Zertifikat des Herstellers stimmt überein)
strength-app_id = ziemlich (der Name stimmt genau überein)
strength-app_id_pattern = ziemlich (der Name folgt einem bekannten Muster)
strength-profile_id = sehr (die Aufzeichnungen des Handys selbst sagen es)
strength-content = ziemlich (Zeichenfolgen im Inneren stimmen überein)
strength-behaviour = ziemlich (mehrere Zeichen zusammen)
strength-weak = wenig (ein einzelnes Zeichen mit vielen gewöhnlichen Gründen)

## What it can see or do

capability-messages = Nachrichten
capability-chats = Chats
capability-emails = E-Mails
capability-calls = Anrufe
capability-call_recording = Aufnahme von Anrufen
capability-location = Standort
capability-contacts = Kontakte
capability-calendar = Kalender
capability-photos_and_files = Fotos und Dateien
capability-notes = Notizen
capability-microphone = Mikrofon
capability-camera = Kamera
capability-typing = Getipptes
capability-screen = Bildschirm
capability-web = Internet
capability-app_list = Liste der Apps
capability-remote_control = Fernsteuerung
capability-hides_itself = versteckt sich
capability-resists_removal = wehrt sich gegen das Entfernen
capability-keeps_running = läuft immer weiter

## Parts of the phone

surface-installed_apps = Apps
surface-app_signers = wer die Apps signiert hat
surface-app_origin = woher die Apps kamen
surface-app_contents = Inhalt der Apps und die Namen unter ihren Symbolen
surface-hidden_icons = versteckte Symbole
surface-accessibility_services = Bedienungshilfen
surface-device_admins = Geräteadministratoren
surface-device_owner = Geräteeigentümer
surface-notification_listeners = Apps, die Benachrichtigungen lesen
surface-keyboards = Tastaturen
surface-permissions = Berechtigungen
surface-app_operations = spezieller App-Zugriff
surface-location_access = Zugriff auf den Standort
surface-vpn_and_filters = VPN und Filter
surface-configuration_profiles = Konfigurationsprofile
surface-device_management = Geräteverwaltung
surface-trusted_certificates = hinzugefügte Zertifikate
surface-accounts = Konten
surface-automations = Automationen
surface-protection_settings = Schutzeinstellungen
surface-removed_apps = entfernte Apps
surface-root_or_jailbreak = Root oder Jailbreak
surface-browsing = besuchte Webseiten

space-main = im Hauptteil des Handys
space-work = im Arbeitsprofil, wo Apps einen kleinen Aktenkoffer tragen
space-private = im vertraulichen Profil, einem Teil des Handys mit eigener Sperre
space-secure-folder = im sicheren Ordner (Secure Folder), einem Teil des Handys mit eigener Sperre
space-copies = im Teil für zweite Kopien von Apps
space-guest = im Teil für Gäste
space-person = im Teil einer anderen Person, die dieses Handy benutzt
space-other = in einem anderen Teil des Handys, getrennt von den meisten Apps

## How a part of the phone could be read

outcome-read = Gelesen
outcome-partial = Zum Teil gelesen
outcome-not_in_format = Nicht in dieser Art von Kopie
outcome-missing = Fehlt in dieser Kopie
outcome-locked = Gesperrt
outcome-failed = Konnte nicht gelesen werden
outcome-not_asked = Nicht gefragt

label-read = gelesen
label-partial = zum Teil
label-failed = nicht lesbar
label-locked = gesperrt
label-missing = fehlt
label-not_in_format = nicht hierin

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = Hörhilfe
kind-aid-for-using-the-phone-by-voice = Hilfe, um das Handy mit der Stimme zu bedienen
kind-antivirus = Virenschutz
kind-assistant = Assistent
kind-automation = Automation
kind-car-display = Anzeige im Auto
kind-cleaner = Aufräum-App
kind-companion-of-a-watch = App zu einer Uhr
kind-dialer = Telefon-App
kind-finds-a-lost-phone = findet ein verlorenes Handy
kind-keyboard = Tastatur
kind-mail = E-Mail
kind-management-of-an-organisation = Verwaltung einer Organisation
kind-messenger = Messenger
kind-password-manager = Passwortmanager
kind-screen-filter = Bildschirmfilter
kind-screen-reader = Vorlese-App für den Bildschirm
kind-separates-private-and-other-apps = trennt private von anderen Apps
kind-sleep-tracker = Schlaf-Tracker
kind-start-screen = Startbildschirm
kind-ties-the-phone-to-a-computer = verbindet das Handy mit einem Computer

## What started an installation

installer-the-phone-s-own-installer = das Installationsprogramm des Handys
installer-the-phone-s-own-installer-xiaomi = das Installationsprogramm des Handys (Xiaomi)
installer-set-up-of-the-phone = Einrichtung des Handys
installer-set-up-from-another-phone-google = Einrichtung von einem anderen Handy aus (Google)
installer-set-up-from-another-phone-pixel = Einrichtung von einem anderen Handy aus (Pixel)
installer-apps-of-the-maker-samsung = Apps des Herstellers (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = Apps des Herstellers und des Netzbetreibers (Samsung)
installer-app-updates-of-facebook = App-Updates von Facebook
installer-apps-of-the-carrier = Apps des Netzbetreibers
installer-a-computer-on-a-cable-adb = ein Computer am Kabel (adb)
installer-a-command-line-with-full-rights = eine Befehlszeile mit vollen Rechten
installer-the-phone-s-browser = der Browser des Handys

## People and accounts of a family group

role-organiser = Leitung der Gruppe
role-parent = Elternteil
role-member = Mitglied
buyer-a-member-of-the-family-group = ein Mitglied der Familiengruppe
buyer-another-account-than-that-of-most-apps = ein anderes Konto als das der meisten Apps
buyer-another-account = ein anderes Konto

## Pieces

list-comma = {", "}
list-semicolon = {"; "}
date = { $day }. { $month ->
    [1] Januar
    [2] Februar
    [3] März
    [4] April
    [5] Mai
    [6] Juni
    [7] Juli
    [8] August
    [9] September
    [10] Oktober
    [11] November
   *[12] Dezember
} { $year }
word-it = diese App
no-other-cause = nichts, was uns bekannt ist
