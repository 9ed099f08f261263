# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = aplikacja sprzedawana lub używana do potajemnego śledzenia
class-rat = narzędzie do potajemnego sterowania telefonem
class-keylogger = aplikacja, która zapisuje wpisywany tekst
class-monitoring_disclosed = aplikacja do nadzoru dzieci lub pracowników
class-anti_theft = aplikacja do szukania lub blokowania zgubionego telefonu
class-location_sharing = aplikacja, która może udostępniać położenie
class-remote_access = aplikacja do pokazywania ekranu lub sterowania nim z innego miejsca
class-device_management = zarządzanie przez organizację
class-message_forwarder = aplikacja, która przesyła wiadomości dalej
class-call_recorder = aplikacja, która nagrywa rozmowy
class-dropper = aplikacja, która instaluje aplikacje monitorujące
class-operator_side = aplikacja osoby, która śledzi inny telefon
class-unknown = aplikacja, której nie ma na żadnej liście

## How sure we are

strength-apk_hash = całkowicie (to dokładnie plik znanej próbki)
strength-certificate_and_id = bardzo (zgadza się nazwa i certyfikat twórcy)
strength-certificate = bardzo (zgadza się certyfikat twórcy)
strength-app_id = dość (nazwa zgadza się dokładnie)
strength-app_id_pattern = dość (nazwa pasuje do znanego wzoru)
strength-profile_id = bardzo (mówią to zapisy samego telefonu)
strength-content = dość (zgadzają się ciągi znaków w środku)
strength-behaviour = dość (kilka oznak razem)
strength-weak = słabo (pojedyncza oznaka, która ma wiele zwykłych powodów)

## What it can see or do

capability-messages = wiadomości
capability-chats = czaty
capability-emails = e-maile
capability-calls = połączenia
capability-call_recording = nagrywanie rozmów
capability-location = położenie
capability-contacts = kontakty
capability-calendar = kalendarz
capability-photos_and_files = zdjęcia i pliki
capability-notes = notatki
capability-microphone = mikrofon
capability-camera = aparat
capability-typing = wpisywany tekst
capability-screen = ekran
capability-web = internet
capability-app_list = lista aplikacji
capability-remote_control = zdalne sterowanie
capability-hides_itself = ukrywa się
capability-resists_removal = utrudnia usunięcie
capability-keeps_running = działa bez przerwy

## Parts of the phone

surface-installed_apps = aplikacje
surface-app_signers = kto podpisał aplikacje
surface-app_origin = skąd pochodzą aplikacje
surface-app_contents = zawartość aplikacji i nazwy pod ich ikonami
surface-hidden_icons = ukryte ikony
surface-accessibility_services = usługi ułatwień dostępu
surface-device_admins = administratorzy urządzenia
surface-device_owner = właściciel urządzenia
surface-notification_listeners = aplikacje czytające powiadomienia
surface-keyboards = klawiatury
surface-permissions = uprawnienia
surface-app_operations = specjalny dostęp aplikacji
surface-location_access = dostęp do lokalizacji
surface-vpn_and_filters = VPN i filtry
surface-configuration_profiles = profile konfiguracji
surface-device_management = zarządzanie urządzeniem
surface-trusted_certificates = dodane certyfikaty
surface-accounts = konta
surface-automations = automatyzacje
surface-protection_settings = ustawienia ochrony
surface-removed_apps = usunięte aplikacje
surface-root_or_jailbreak = root lub jailbreak
surface-browsing = odwiedzone strony

space-main = w głównej części telefonu
space-work = w profilu służbowym, gdzie aplikacje mają znak małej teczki
space-private = w obszarze prywatnym, części telefonu z własną blokadą
space-secure-folder = w bezpiecznym folderze (Secure Folder), części telefonu z własną blokadą
space-copies = w części na drugie kopie aplikacji
space-guest = w części dla gości
space-person = w części innego użytkownika tego telefonu
space-other = w innej części telefonu, oddzielonej od większości aplikacji

## How a part of the phone could be read

outcome-read = Odczytano
outcome-partial = Odczytano częściowo
outcome-not_in_format = Nie ma tego w takim rodzaju kopii
outcome-missing = Brak w tej kopii
outcome-locked = Zablokowane
outcome-failed = Nie dało się odczytać
outcome-not_asked = Nie pytano o to

label-read = odczytano
label-partial = częściowo
label-failed = nieczytelne
label-locked = zablokowane
label-missing = brak
label-not_in_format = nie w tej

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = pomoc w słyszeniu
kind-aid-for-using-the-phone-by-voice = obsługa telefonu głosem
kind-antivirus = antywirus
kind-assistant = asystent
kind-automation = automatyzacja
kind-car-display = ekran w samochodzie
kind-cleaner = aplikacja do porządków
kind-companion-of-a-watch = aplikacja do zegarka
kind-dialer = aplikacja do dzwonienia
kind-finds-a-lost-phone = szuka zgubionego telefonu
kind-keyboard = klawiatura
kind-mail = poczta
kind-management-of-an-organisation = zarządzanie przez organizację
kind-messenger = komunikator
kind-password-manager = menedżer haseł
kind-screen-filter = filtr ekranu
kind-screen-reader = czytnik ekranu
kind-separates-private-and-other-apps = oddziela aplikacje prywatne od innych
kind-sleep-tracker = monitor snu
kind-start-screen = ekran startowy
kind-ties-the-phone-to-a-computer = łączy telefon z komputerem

## What started an installation

installer-the-phone-s-own-installer = instalator telefonu
installer-the-phone-s-own-installer-xiaomi = instalator telefonu (Xiaomi)
installer-set-up-of-the-phone = Konfiguracja telefonu
installer-set-up-from-another-phone-google = Konfiguracja z innego telefonu (Google)
installer-set-up-from-another-phone-pixel = Konfiguracja z innego telefonu (Pixel)
installer-apps-of-the-maker-samsung = Aplikacje producenta (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = Aplikacje producenta i operatora (Samsung)
installer-app-updates-of-facebook = Aktualizacje aplikacji od Facebooka
installer-apps-of-the-carrier = Aplikacje operatora
installer-a-computer-on-a-cable-adb = komputer podłączony kablem (adb)
installer-a-command-line-with-full-rights = wiersz poleceń z pełnymi prawami
installer-the-phone-s-browser = przeglądarka telefonu

## People and accounts of a family group

role-organiser = osoba prowadząca grupę
role-parent = rodzic
role-member = osoba z grupy
buyer-a-member-of-the-family-group = osoba z grupy rodzinnej
buyer-another-account-than-that-of-most-apps = inne konto niż przy większości aplikacji
buyer-another-account = inne konto

## Pieces

list-comma = {", "}
list-semicolon = {"; "}
date = { $day } { $month ->
    [1] stycznia
    [2] lutego
    [3] marca
    [4] kwietnia
    [5] maja
    [6] czerwca
    [7] lipca
    [8] sierpnia
    [9] września
    [10] października
    [11] listopada
   *[12] grudnia
} { $year }
word-it = tę aplikację
no-other-cause = nic, co byłoby nam znane
