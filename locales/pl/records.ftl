# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = To mogą być dwa różne telefony: { $why }.
compare-platform = przedtem { $before }, teraz { $after }
compare-model = model to przedtem { $before }, teraz { $after }
compare-serial = numer seryjny to przedtem { $before }, teraz { $after }
compare-only-newer = { $name } jest tylko w nowszym raporcie.
compare-only-older = { $name } jest tylko w starszym raporcie.
compare-name = { $model } ({ $platform })
compare-exchanged = Kopię z nowszego raportu wykonano wcześniej ({ $after }) niż drugą ({ $before }): czy raporty są zamienione?
compare-same-time = Oba raporty dotyczą kopii wykonanej w tym samym czasie.
compare-lost = { $count ->
    [one] Na { $count } pytanie starsza kopia odpowiadała, a nowsza nie. To, czego nie ma już w raporcie, może nadal być w telefonie.
   *[other] Pytania, na które starsza kopia odpowiadała, a nowsza nie: { $count }. To, czego nie ma już w raporcie, może nadal być w telefonie.
}
compare-signatures = Sygnatury są inne (przedtem { $before }, teraz { $after }): to, co się pojawiło, mogło już być w telefonie, a znane jest dopiero teraz. Ponowne zbadanie starszej kopii z nowszymi sygnaturami to pokaże.
compare-program = Program jest inny (przedtem stalkscan { $before }, teraz { $after }): może sprawdzać więcej albo mówić to samo inaczej.
compare-as-reported = Tytuły i powody znalezisk są po angielsku, tak jak w raportach.
compare-unknown = nieznane
compare-label-copies = kopie wykonano
compare-label-result = wynik
compare-label-system = system
compare-label-apps = aplikacje
compare-label-profiles = profile
compare-label-level = poziom
compare-label-confirmed = potwierdzone
compare-label-new-reason = nowy powód
compare-label-no-longer = już nie
compare-label-and = i
compare-copies = { $before }, potem { $after }
compare-as-before = { $now } (jak przedtem)
compare-before-now = przedtem { $before }, teraz { $now }
compare-verdict-known = znana aplikacja monitorująca
compare-verdict-strong_signs = silne oznaki ukrytego monitorowania
compare-verdict-review = coś do sprawdzenia
compare-verdict-nothing_known_found = nic znanego w częściach, które udało się odczytać
compare-verdict-inconclusive = nic znanego, a ważnych części nie udało się odczytać
compare-level = poziom { $number }
compare-level-words = poziom { $number } ({ $words })
compare-level-rule = { $level }, reguła { $rule }
compare-appeared = Pojawiło się
compare-went = Zniknęło
compare-changed = Podane inaczej
compare-same = Tak samo jak przedtem
compare-checked = Co sprawdzono, tam gdzie jest różnica
compare-nothing = Żadne znalezisko się nie pojawiło, nie zniknęło ani nie jest podane inaczej.
compare-more = { $count } więcej (zob. nowszy raport)
compare-confirmed-now = teraz tak, przez --known
compare-confirmed-gone = już nie
compare-absent = brak

## Events of a timeline

event-copy-made = Wykonano kopię telefonu
event-setting = Ustawienie { $name } zmieniono na { $value }
event-setting-by = Ustawienie { $name } zmieniono na { $value } przez { $by }
event-account = Dodano konto rodzaju { $kind }
event-account-named = Dodano konto rodzaju { $kind } ({ $name })
event-paired = Telefon zaczął ufać komputerowi
event-backed-up = Komputer wykonał kopię zapasową
event-synced = Komputer zsynchronizował multimedia
event-debugging = Komputerowi pozwolono na debugowanie telefonu
event-cloud-backup = Wykonano kopię zapasową w chmurze
event-restored = Telefon skonfigurowano z kopii zapasowej
event-restored-computer = Telefon skonfigurowano z kopii zapasowej na komputerze
event-restored-cloud = Telefon skonfigurowano z kopii zapasowej w iCloud
event-named = { $event }: { $name }
event-first = Aplikację { $app } zainstalowano po raz pierwszy
event-updated = Aplikację { $app } ostatnio zainstalowano lub zaktualizowano
event-seen = Aplikację { $app } zainstalowano lub zauważono, według dziennika
event-install-begun = Instalację aplikacji { $app } rozpoczęto, według dziennika
event-installed-by = Aplikację { $app } zainstalowano przez { $by }, według dziennika
event-removed = Aplikację { $app } usunięto
event-bought = Aplikację { $app } pobrano ze sklepu
event-power-given = Aplikacja { $app } otrzymała lub ostatnio użyła: { $power }
event-power-refused = Aplikacji { $app } odmówiono: { $power }
event-power-permission = uprawnienie { $name }
event-power-accessibility = usługa ułatwień dostępu
event-power-device-admin = prawa administratora urządzenia
event-power-device-owner = prawa właściciela urządzenia
event-power-profile-owner = prawa właściciela profilu
event-power-notifications = czytanie wszystkich powiadomień
event-power-keyboard = klawiatura
event-power-keyboard-full = klawiatura z pełnym dostępem
event-power-vpn = sieć VPN
event-power-vpn-always = zawsze włączona sieć VPN
event-power-battery = działanie bez oszczędzania baterii
event-power-location-always = lokalizacja w każdej chwili
event-power-location-used = lokalizacja podczas używania
event-profile = Zainstalowano profil konfiguracji { $profile }
event-profile-ends = Profil konfiguracji { $profile } ma się sam usunąć
event-profile-event = Profil konfiguracji { $profile } miał zdarzenie { $event }
event-profile-event-by = Profil konfiguracji { $profile } miał zdarzenie { $event } przez { $by }

## Files that were read, with their hashes

files-title = Skróty odczytanych plików
files-intro = SHA-256 każdego pliku kopii, z której powstał ten raport, obliczony po odczytaniu. `sha256sum` oblicza te same liczby. Pliku, na który tylko spojrzano, żeby poznać, czym jest, nie ma na liście.
files-no-hash = brak skrótu
files-no-hash-why = brak skrótu: { $why }
files-bytes = ({ $bytes } B)

## The evidence bundle

bundle-title = PAKIET DOWODÓW STALKSCAN
bundle-keeper = Osoba, do której należy telefon, zachowuje ten pakiet i kopię telefonu i decyduje, kto je dostanie.
bundle-helpers = Do osób pomagających: to, co Państwo zachowają, może trzeba będzie wydać. Można to dać tej osobie albo funkcjonariuszowi, którego wybierze.
bundle-place = Najlepiej trzymać go na urządzeniu, do którego nikt inny nie ma dostępu. Mówi on, co znaleziono w telefonie.
bundle-no-content = Nie ma tu żadnego pliku z telefonu, żadnej wiadomości, zdjęcia ani kontaktu. Dowodem jest sama kopia: najlepiej zachować ją taką, jaka jest.
bundle-survivor = raport prostymi słowami, dla osoby, do której należy telefon
bundle-technician = raport ze wszystkim, co znaleziono, i gdzie
bundle-police = raport z metodą, jej granicami i skrótem każdego odczytanego pliku
bundle-json = to samo dla programów; kto zbada tę samą kopię tymi samymi wersjami, otrzyma te same bajty
bundle-findings = znaleziska jako tabela
bundle-apps = aplikacje jako tabela
bundle-coverage = co sprawdzono, a czego nie, jako tabela
bundle-timeline = co się działo i kiedy, dla Timesketch
bundle-timeline-table = to samo jako tabela
bundle-manifest = protokół: kto, kiedy, jakimi wersjami, jakim poleceniem, jakie pliki
bundle-input = skrót każdego odczytanego pliku kopii (dla sha256sum -c, tam gdzie leży kopia)
bundle-log = co zrobiono, w kolejności, w jakiej to zrobiono
bundle-list = skrót każdego innego pliku tutaj (dla sha256sum -c, w tym folderze)
bundle-to-verify = Tak można sprawdzić, czy od tego czasu coś zmieniono:
bundle-about-seal = Pieczęcią jest SHA-256 pliku bundle.sha256. Kto może zmienić pakiet, może zrobić nową listę; nikt nie może zrobić takiej, która ma pieczęć zapisaną gdzie indziej w chwili utworzenia pakietu.
bundle-result = Wynik: { $verdict }
bundle-done = Pakiet leży w { $path }: raporty i skróty plików kopii ({ $files }).
bundle-seal = Pieczęć (SHA-256 pliku { $file }), do zapisania osobno od pakietu:
bundle-person = Osoba, do której należy telefon, zachowuje pakiet i kopię i decyduje, kto je dostanie.
bundle-check-later = Sprawdzenie później: { $command }
bundle-files = { $count ->
    [one] { $count } plik
    [few] { $count } pliki
    [many] { $count } plików
   *[other] { $count } pliku
}
bundle-log-began = rozpoczęto badanie, stalkscan { $version }
bundle-log-hashed = { $path }: { $files }, z odczytem i skrótem
bundle-log-no-hash = brak skrótu { $path }: { $why }
bundle-log-read = odczytano { $path } jako { $format }
bundle-log-copy = kopia
bundle-log-result = wynik: { $verdict }, znaleziska: { $count }
bundle-log-not-read = nie odczytano: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = Niczego nie zmieniono od utworzenia pakietu.
bundle-verify-changed = ZMIENIONO od utworzenia pakietu:
bundle-verify-more = i { $count } więcej
bundle-verify-seal-noted = Pieczęć jest taka, jak zapisano.
bundle-verify-seal-other = pieczęć to { $seal }, a nie ta, którą zapisano
bundle-verify-seal = Pieczęć, do porównania z zapisaną w chwili utworzenia pakietu:
bundle-verify-no-list = brakuje { $file }: w pakiecie niczego nie można sprawdzić
bundle-verify-rewritten = { $file } nie jest taki, jak go zapisano
bundle-verify-added = { $file } dodano
bundle-verify-other = { $file } zmieniono
bundle-verify-missing = brakuje { $file }
bundle-verify-unreadable = { $file } nie da się odczytać: { $why }
bundle-verify-line = { $file } zmieniono: wiersz { $line } nie jest taki, jak go zapisano
bundle-verify-compared-bundle = Porównano pliki pakietu: { $files }.
bundle-verify-compared-copy = Porównano pliki z { $path }: { $files }.
bundle-verify-no-copy = Samej kopii nie porównano; robi to --input PATH.

## Helplines

regions-choose = pokazano telefony pomocowe z kilku krajów; kraj wybiera się przez --region ({ $codes })

## Kinds of copies

formats-name = format
formats-what = co to jest
formats-answers = pytania, na które odpowiada
formats-never = Żadna kopia nie pokaże, kto jest zalogowany na konto, komu udostępnia się lokalizację ani czy jest lokalizator.
format-ios-backup = kopia zapasowa iPhone'a lub iPada wykonana przez komputer (iTunes, Finder, Apple Devices, idevicebackup2), szyfrowana lub nie: folder z Manifest.db albo (iOS od 5 do 9) Manifest.mbdb
format-ios-filesystem = kopia systemu plików iPhone'a wykonana przez biegłych (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n): folder, zip, tar lub tar.gz z private/var
format-sysdiagnose = diagnostyka systemu iPhone'a (sysdiagnose_....tar.gz, wykonana przyciskami telefonu i wysłana z Ustawienia > Prywatność > Dane analityczne), spakowana lub nie: profile, zarządzanie i uprawnienia, ale bez listy aplikacji
format-ios-app-listing = lista aplikacji iPhone'a w pliku (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi): aplikacje z podpisami; najlepiej obok kopii zapasowej tego samego telefonu
format-bugreport = zgłoszenie błędu Androida (zip, jego rozpakowany folder lub jego tekst): wykonane w telefonie przez Opcje programisty > Zgłoś błąd, przez `adb bugreport` albo kodem serwisowym w Samsungu (*#9900#) i Xiaomi (*#*#284#*#*)
format-dumpsys = wynik `adb shell dumpsys`, cały lub pojedynczych usług (tekst albo folder tekstów o nazwach usług), oraz tekst, który ISDi zapisuje o telefonie
format-androidqf = kopia wykonana programem androidqf przez kabel (folder lub zip): lista aplikacji z podpisami i skrótami, dumpsys, ustawienia, procesy
format-adb-backup = kopia adb (.ab, szyfrowana lub nie), pliki kopii Xiaomi (.bak lub ich folder) albo kopia rozpakowana: podpisy i instalatory aplikacji, które pozwalają na kopie
format-android-filesystem = kopia systemu plików telefonu z Androidem (folder, zip, tar, tar.gz, tar.zst albo nieszyfrowana kopia TWRP) lub jego folderu /data/system: aplikacje z podpisami i plikami APK, ustawienia, uprawnienia, administratorzy, konta, dodane certyfikaty i ślady usuniętych aplikacji
format-apk-folder = pliki APK telefonu: folder plików .apk, .xapk, .apks lub .apkm albo jeden z nich (`adb shell pm path` i `adb pull`, albo aplikacja zapisująca APK). Mówi, czym są aplikacje, a nie, co jest włączone
format-huawei-backup = kopia telefonu Huawei lub Honor (folder HiSuite lub KoBackup z info.xml albo jego zip): jawna lista aplikacji i same aplikacje; dane aplikacji nie są czytane
format-smart-switch = kopia z Samsung Smart Switch (folder z SmartSwitchBackup.json albo jego zip): jawna lista aplikacji; wszystko inne jest zaszyfrowane i nieczytane
format-intrusion-logs = dzienniki włamań Androida 16 (Ochrona zaawansowana, pobrane w telefonie): z jakimi serwerami łączyły się aplikacje, instalacje i usunięcia, dodane urzędy certyfikacji

## What "stalkscan explain" says

lookup-matters = Dlaczego to ważne: { $matters }
lookup-ordinary = Zwykłe powody:
lookup-next = Co można zrobić:
lookup-silence = Jej milczenie coś znaczy tylko wtedy, gdy to odczytano: { $parts }
lookup-silence-none = nic (nigdy nie twierdzi, że czegoś nie ma)
lookup-needed-by = Reguły, które potrzebują odpowiedzi na to pytanie:
lookup-which-copies = `stalkscan formats` mówi, które kopie telefonu mogą na nie odpowiedzieć.
lookup-level = poziom { $number }: { $words }
lookup-exit = kod wyjścia { $code }: { $words }
lookup-class = { $id }: klasa, czym jest aplikacja. { $words }
lookup-strength = { $id }: siła, jak pewne jest znalezisko. { $words }
lookup-aliases = sprzedawana też jako: { $names }
lookup-family-class = klasa: { $id } ({ $words })
lookup-family-can = może widzieć lub robić: { $list }
lookup-indicators = wskaźniki: { $count }, oraz { $bulk } na listach
lookup-note = uwaga: { $note }
lookup-sources = źródła: { $sources }
lookup-code-family = To kod { $name } ({ $id }); wskazuje go reguła known-content.
lookup-code-adds = Dodaje powód do tego, co jeszcze znaleziono o aplikacji, i nigdy nie jest osobnym znaleziskiem.
lookup-code-look = Warto spojrzeć na to razem (poziom 1); wskazuje to reguła telling-code.
lookup-code-unreviewed = Nikt tego nie sprawdził: to pytanie, a nie oskarżenie.
lookup-code-clean = Kto jeszcze może mieć taki kod: { $clean }
lookup-code-source = źródło: { $source } ({ $licence }), zmiana { $date }
lookup-code-show = `stalkscan signatures show { $id }` pokazuje samą regułę.
lookup-behaviour = Poziom 3 wymaga { $strong } punktów, w tym { $watches } za to, co aplikacja może widzieć lub robić, oraz oznaki, która ukrywa (z gwiazdką *).
lookup-axis = { $axis } (najwyżej { $points } punktów):
axis-capability = co może widzieć lub robić
axis-concealment = jak się ukrywa lub opiera usunięciu
axis-provenance = skąd się wzięła
exit-code-0 = zbadano; nic na poziomie --fail-on ani wyżej; na każde potrzebne pytanie jest odpowiedź
exit-code-1 = błąd programu (odczyt, zapis, wewnętrzny)
exit-code-2 = błąd użycia
exit-code-3 = nie rozpoznano tam kopii zapasowej: niczego nie zbadano
exit-code-4 = zablokowane: brak hasła lub złe hasło
exit-code-5 = baza sygnatur nie do użycia (brak, uszkodzona, zbyt nowa)
exit-code-10 = nic nie znaleziono, ale potrzebne pytania zostały bez odpowiedzi: nierozstrzygnięte
exit-code-11 = coś do sprawdzenia (poziom 2)
exit-code-12 = silne oznaki ukrytego monitorowania (poziom 3)
exit-code-13 = znana aplikacja monitorująca (poziom 4)
exit-code-20 = znaleziono problemy: w sygnaturach, w tym egzemplarzu programu albo w pakiecie dowodów
exit-code-130 = przerwano

value-right-profiles = instalowanie i usuwanie profili
value-right-lock = blokowanie telefonu i usuwanie jego kodu
value-right-erase = kasowanie telefonu
value-right-number = odczyt numeru telefonu
value-right-apps = lista zainstalowanych aplikacji
value-right-settings = zmiana ustawień
value-right-manage-apps = instalowanie i usuwanie aplikacji
value-nameless-account = konto bez nazwy
value-not-named = bez nazwy
value-removal-password = hasło do usunięcia
value-restrictions = ograniczenia
value-play-protect-off = usługa Google Play Protect jest wyłączona
value-of-user = użytkownik
value-of-user-number = użytkownik { $name }
value-of-phone = telefon
value-of-phone-trusted = telefon, zaufany do wszystkiego
value-unreadable-certificate = nieczytelny certyfikat
value-in-background = używane w tle
value-jailbreak-file = jest { $name }, co zostaje po jailbreaku
value-jailbreak-settings = { $name }: ustawienia narzędzia, które wymaga jailbreaka
value-jailbreak-job = { $name }: zadanie, które pojawia się z jailbreakiem
value-jailbreak-app = { $name } leży w /Applications, gdzie są tylko aplikacje Apple
value-selinux = SELinux w trybie { $name }
