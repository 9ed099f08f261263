# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }, według listy, której nikt nie sprawdził
signal-at = { $says } ({ $when })
signal-first-at = { $says } (pierwszy raz { $when })
signal-last-at = { $says } (ostatnio { $when })
signal-added-at = { $says } (dodano { $when })

## Known apps

signal-apk-hash = plik jest znaną próbką { $family }
signal-signer = podpis pochodzi z certyfikatu, który jest na liście dla { $family }
signal-signer-hash = krótki skrót certyfikatu jest taki sam jak jeden z listy dla { $family }; takie skróty mogą się przypadkiem zgadzać
signal-app-id-pattern = identyfikator pasuje do wzoru nazw { $family }
signal-app-id-case = identyfikator jest na liście dla { $family } (różnią się wielkie litery)
signal-app-id-common = identyfikator jest na liście dla { $family }, ale to częsta nazwa
signal-app-id = identyfikator jest na liście dla { $family }
signal-was-here-until = w telefonie do { $day }
signal-was-here-seen = wcześniej w telefonie, ostatni ślad { $day }
signal-install-begun = dziennik zawiera początek jej instalacji { $day }, a nie zawiera końca
signal-switched-off = jest wyłączona
signal-archived = telefon ją zarchiwizował: jej dane pozostały, jej kodu już nie ma
signal-of-user = { $says } (użytkownik { $user })
signal-server-name = kod zawiera nazwę serwera, do którego wysyła dane { $family }
signal-server-number = kod zawiera numer serwera, do którego wysyła dane { $family }
signal-site-name = kod zawiera nazwę serwera { $family }, który jest też stroną internetową tej usługi
signal-site-number = kod zawiera numer serwera { $family }, który jest też stroną internetową tej usługi
signal-maker-text = kod zawiera tekst, który według tego, co wiadomo, pisze tylko twórca { $family }
signal-maker-code = kod pasuje do reguły dla kodu { $family }
signal-code-reads-chats = kod potrafi czytać z ekranu rozmowy z kilku komunikatorów
signal-code-reads-chat-files = kod zna pliki, w których kilka komunikatorów przechowuje rozmowy
signal-code-collects = kod potrafi czytać wiadomości, połączenia i położenie, nagrywać dźwięk i ukrywać swoją ikonę
signal-code-opens-by-call = kod potrafi otworzyć aplikację po wybraniu numeru i potrafi ukryć jej ikonę
signal-code-hides-icon = kod potrafi ukryć ikonę aplikacji
signal-code-other = kod pasuje do reguły, którą dodano do tego skanowania
signal-known-server = było połączenie z serwerem, który jest na liście dla { $family }
signal-listed = jest na liście dla { $family }

## The same in plain words, for the person whose phone it is

plain-listed = jej nazwa techniczna jest jedną z używanych przez { $family }
plain-listed-common = jej nazwa techniczna jest jedną z używanych przez { $family }, ale inne aplikacje też mogłyby jej używać
plain-listed-like = jej nazwa techniczna jest zbudowana jak nazwy { $family }
plain-signer = nosi cyfrowy znak twórcy { $family }
plain-accessibility = może czytać ekran i dotykać go zamiast człowieka; ta funkcja służy pomocom takim jak czytniki ekranu
plain-device-admin = otrzymała uprawnienie, które utrudnia jej usunięcie
plain-battery = może działać cały czas
plain-like-the-system = jej nazwa techniczna brzmi jak część telefonu, ale ktoś zainstalował ją spoza sklepu
plain-restricted-settings = ktoś ręcznie wyłączył dla niej zabezpieczenie telefonu
plain-root-certificate = sprawia, że telefon ufa jego własnej pieczęci (certyfikatowi głównemu)
plain-offers-accessibility = jest zbudowana tak, by mogła dostać prawo do czytania ekranu
plain-offers-device-admin = jest zbudowana tak, by mogła dostać uprawnienie, które utrudnia jej usunięcie
plain-service-named-like-a-part = na liście ułatwień nosi nazwę części telefonu

## What an app can do

signal-accessibility-on = działa jako usługa ułatwień dostępu: może czytać ekran i wykonywać czynności zamiast człowieka
signal-power-accessibility = działa jako usługa ułatwień dostępu
signal-device-admin-on = jest administratorem urządzenia: nie da się tego usunąć, dopóki to jest włączone
signal-power-device-admin = jest administratorem urządzenia
signal-device-owner = jest właścicielem urządzenia
signal-profile-owner = jest właścicielem profilu służbowego
signal-declared-monitoring-tool = samo podaje, że jest narzędziem do monitorowania
signal-declared-monitoring = własny plik nazywa tę aplikację narzędziem do monitorowania
signal-reads-many-private-things = ma pozwolenie na czytanie co najmniej trzech rodzajów prywatnych danych
signal-reads-nearly-everything = ma pozwolenie na czytanie co najmniej pięciu rodzajów prywatnych danych
signal-permissions-granted = ma przyznane uprawnienia
signal-notification-listener-on = czyta wszystkie powiadomienia
signal-keyboard-on = działa jako klawiatura
signal-keyboard-full-access = ta klawiatura może używać sieci
signal-always-on-vpn = przechodzi tędy cały ruch w sieci
signal-vpn-allowed = pozwolono jej kierować przez siebie ruch telefonu (VPN)
signal-location-always = może w każdej chwili odczytać położenie
signal-screen-recording = ma pozwolenie na nagrywanie ekranu
signal-location-in-background = może odczytywać położenie, gdy nikt z tej aplikacji nie korzysta
signal-sees-app-use = widzi, jakich aplikacji się używa
signal-draws-over-apps = może wyświetlać się nad innymi aplikacjami
signal-reads-all-files = może czytać wszystkie pliki
signal-asks-old-permissions = powstała dla tak starego Androida, że telefon nigdy nie zapytał o jej uprawnienia
signal-offers-accessibility = zawiera usługę ułatwień dostępu
signal-offers-device-admin = zawiera administratora urządzenia
signal-offers-listener = zawiera część, która może czytać wszystkie powiadomienia

## How an app hides

signal-hid-own-icon = wyłącza własną ikonę
signal-no-icon = nie ma ikony wśród aplikacji
signal-name-of-a-system-part = nazwa pod ikoną jest taka jak nazwa części telefonu
signal-service-named-like-a-part = wśród usług ułatwień dostępu nosi nazwę części telefonu
signal-id-like-the-system = identyfikator wygląda jak systemowy, a instalacja nie pochodziła ze sklepu
signal-apk-made-to-mislead = plik jest zbudowany tak, że narzędzia do badania zawodzą
signal-dial-code = czeka na kod wybierany na klawiaturze telefonu; tak można otworzyć ukrytą aplikację
signal-battery-exempt = nie podlega oszczędzaniu baterii, więc działa dalej
signal-power-battery-exempt = nie podlega oszczędzaniu baterii
signal-signatures-disagree = podpisy są ze sobą sprzeczne
signal-odd-apk = plik jest zbudowany tak, że inne programy źle go odczytują
signal-apk-not-as-noted = to nie jest plik, którego skrót zanotowano przy tworzeniu kopii
signal-lists-disagree = jest na liście telefonu, a nie ma tego na liście komputera z tej samej kopii zapasowej

## Where an app came from

signal-harmful-warning = Google Play Protect przed tym ostrzegł
signal-forged-origin = jako źródło podany jest sklep, ale instalację zaczęło coś innego
signal-not-from-a-store = nie pochodzi ze sklepu
signal-started-by = co rozpoczęło instalację: { $who }
signal-started-by-no-store = instalację rozpoczęła aplikacja, która nie jest sklepem
signal-installed-by-no-store = zainstalowała to aplikacja, która nie jest sklepem
signal-no-installer = nie podano, jaka aplikacja to zainstalowała
signal-restricted-settings = ktoś ręcznie zezwolił na ustawienia chronione
signal-public-key = podpis wykonano kluczem, który może mieć każdy
signal-this-public-key = podpis wykonano tym publicznie znanym kluczem
signal-protection-off-too = nie pochodzi ze sklepu, a ochrona telefonu przed szkodliwymi aplikacjami jest wyłączona
signal-built-for-debugging = to wersja do szukania błędów
signal-no-store-receipt = w kopii nie ma dla tej aplikacji potwierdzenia z App Store
signal-microphone-allowed = może używać mikrofonu
signal-camera-allowed = może używać aparatu
signal-routes-traffic = ruch w sieci przechodzi przez tę aplikację
signal-system-name = nazywa się jak część telefonu
signal-in-no-list = przechowuje dane i ma uprawnienia, a żadna lista aplikacji w kopii tego nie wymienia
signal-calls-itself-apples = identyfikator jest zapisany jak te od Apple, a żadna lista aplikacji Apple go nie zawiera
signal-not-from-the-store = nie pochodzi z App Store
signal-signed-anew = identyfikator ma postać typową dla aplikacji, które ktoś podpisał na nowo
signal-licence-organisation = działa na licencji organizacji, ważnej w każdym telefonie
signal-licence-developer = działa na licencji programisty, ważnej w wybranych telefonach
signal-licence-maker = działa na licencji swojego twórcy
signal-bought-by-other = źródło pobrania – { $by }

## Accounts, computers and sites

signal-apple-account = to konto jest używane w { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }, konto tego telefonu
signal-computer-trusted = telefon ufa temu komputerowi
signal-computer-backup = ten komputer wykonał kopię zapasową
signal-computer-synced = była synchronizacja z tym komputerem
signal-computer-debugging = ten komputer może sterować telefonem
signal-cloud-backup = kopia zapasowa trafiła do chmury
signal-restored = telefon ustawiono z kopii zapasowej
signal-site-visited = { $times ->
    [one] otwarto raz
    [few] otwarto { $times } razy
    [many] otwarto { $times } razy
   *[other] otwarto { $times } razy
}
signal-web-clip-locked = nie da się tego usunąć
signal-web-clip-known = otwiera stronę znanej usługi monitorującej

## Automations

signal-automation-unasked = uruchamia ją bez pytania
signal-automation-reads = czyta
signal-automation-sends = wysyła przez
signal-automation-runs = uruchamia inny skrót, a jest taki, który czyta lub wysyła

## Network and certificates

signal-vpn = ustawiono VPN
signal-vpn-always = VPN jest zawsze włączony
signal-content-filter = ustawiono filtr treści
signal-dns-proxy = ustawiono serwer proxy DNS
signal-dns-settings = ustawiono serwery DNS
signal-proxy = ustawiono serwer proxy
signal-global-proxy = ruch internetowy wszystkich aplikacji przechodzi przez ten serwer proxy
signal-private-dns = o wszystkie nazwy stron pytany jest ten serwer (prywatny DNS)
signal-known-dns = o wszystkie nazwy stron pytana jest ta znana usługa (prywatny DNS)
signal-relay = ustawiono serwer pośredniczący (relay)
signal-certificate-added = dodano ten certyfikat
signal-certificate-origin = dodano dla

## Protections of the phone

signal-protect-off-by-hand = Google Play Protect wyłączono ręcznie
signal-protect-checks-off = Google Play Protect nie sprawdza aplikacji
signal-unknown-apps-not-sent = nieznane aplikacje nie są wysyłane do Google do sprawdzenia
signal-outside-store-allowed = aplikacje spoza sklepu są dozwolone
signal-protect-was-off = wyłączono Google Play Protect
signal-checks-were-off = wyłączono sprawdzanie aplikacji
signal-sending-was-off = wyłączono wysyłanie nieznanych aplikacji do Google do sprawdzenia
signal-computer-checks-were-off = wyłączono sprawdzanie aplikacji z komputera
signal-outside-store-was-allowed = zezwolono na aplikacje spoza sklepu
signal-installed-before = { $minutes ->
    [one] minutę przed tym zainstalowano { $app }
    [few] { $minutes } minuty przed tym zainstalowano { $app }
    [many] { $minutes } minut przed tym zainstalowano { $app }
   *[other] { $minutes } minuty przed tym zainstalowano { $app }
}
signal-installed-after = { $minutes ->
    [one] minutę po tym zainstalowano { $app }
    [few] { $minutes } minuty po tym zainstalowano { $app }
    [many] { $minutes } minut po tym zainstalowano { $app }
   *[other] { $minutes } minuty po tym zainstalowano { $app }
}
signal-root-trace = to zauważono
signal-jailbreak-app = aplikacja, która instaluje jailbreak lub go potrzebuje

## Management and configuration profiles

signal-management-account = to konto zarządza
signal-mdm-enrolled = jest zapis o rejestracji w zarządzaniu
signal-mdm-server = przyjmuje polecenia z tego serwera
signal-mdm-rights = serwerowi wolno
signal-managed-app = tę aplikację zainstalowało zarządzanie
signal-server-manages = zarządza nim serwer
signal-supervised = telefon podaje, że jest nadzorowany
signal-is-supervised = telefon jest nadzorowany
signal-management-unremovable = zarządzania nie da się usunąć w telefonie
signal-management-stays = zarządzania nie da się usunąć
signal-organisation = podana organizacja
signal-profile-organisation = organizacja podana w profilu
signal-profile-installed = zainstalowano w tym czasie
signal-profile-hidden = ustawienia tego nie pokazują
signal-profile-locked = zabrania usunięcia
signal-profile-removal-password = usunięcie wymaga hasła
signal-profile-manages = zarządza telefonem
signal-root-certificate = dodaje certyfikat główny
signal-profile-routes = kieruje ruch w sieci własną drogą
signal-profile-vpn = ustawia VPN
signal-profile-proxy = kieruje ruch w sieci przez serwer proxy
signal-profile-filter = filtruje treści z internetu
signal-profile-dns = ustawia serwery, które wyszukują nazwy stron
signal-profile-conceals = może ukrywać powiadomienia lub ikony
signal-profile-pins = zatrzymuje telefon w jednej aplikacji
signal-profile-account = dodaje konto
signal-profile-not-listed = kopia nie wymienia takiego zainstalowanego profilu
signal-profile-named-only = lista profili go wymienia i nic nie mówi, co robi
signal-payload = zawiera
signal-poses-as-apple = jako twórcę podaje Apple
signal-poses-as-apple-id = identyfikator zaczyna się jak te od Apple
signal-profile-event = dziennik mówi: { $operation }
signal-restriction = to obowiązuje
signal-restriction-written = zapisał to program { $by }
signal-permission-by-management = zezwoliła na to zasada zarządzania

## How the phone stands

signal-goes-with-a-shown-app = należy do aplikacji, która pokazuje swoją ikonę, a obie podpisano tym samym kluczem
signal-one-app-with-a-shown-app = dla Androida jest jedną aplikacją z inną, która pokazuje swoją ikonę: obie mają wspólny identyfikator użytkownika, a każda ma uprawnienia obu
signal-debugging-cable = debugowanie przez kabel jest włączone
signal-debugging-network = debugowanie przez sieć jest włączone
signal-further-user = jest użytkownik
signal-old-security-updates = ostatnia aktualizacja zabezpieczeń jest z
signal-restrictions-passcode = przechowywany jest dowód kodu
