# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = kopia adb pomija każdą aplikację, która odmawia kopii; od Androida 12 jest to większość
why-wrong-passphrase-for-adb-backup = błędne hasło do kopii adb (uszkodzony nagłówek wygląda tak samo)
why-adb-backup-encrypted = kopia adb jest zaszyfrowana
why-adb-backup-cannot-read = nie można odczytać kopii adb: { $what }
why-not-read = nie odczytano jej: { $why }; { $hint }
why-archive = archiwum: { $why }
why-more-than-members-rest-not = więcej elementów niż { $most }; reszty nie odczytano
why-archive-ends-without-end-mark = archiwum kończy się bez znaku końca: zostało ucięte i brakuje aplikacji po tym miejscu
why-backup-grows-over-limit = kopia po rozpakowaniu rośnie ponad { $ratio } razy, więc odczyt w tym miejscu przerwano, a aplikacji za tym miejscem nie odczytano; Android Backup Extractor może ją rozpakować i zamiast niej można podać rozpakowany folder
why-backup-larger-than-limit = kopia po rozpakowaniu ma ponad { $most } bajtów, więc odczyt w tym miejscu przerwano, a aplikacji za tym miejscem nie odczytano; Android Backup Extractor może ją rozpakować i zamiast niej można podać rozpakowany folder
why-folders-whose-names-cannot-those = pominięto foldery, których nazwy nie mogą być nazwami aplikacji
why-more-than-apps-rest-not = więcej aplikacji niż { $apps }; reszty nie odczytano
why-more-than-bytes-manifests-rest = więcej bajtów manifestów niż { $most }; reszty nie zachowano
why-has-two-manifests-archive-both = { $app } ma w archiwum dwa manifesty; odczytano oba
why-holds-file-s-with-text = { $messages ->
    [one] jest w niej { $messages } plik z wiadomościami tekstowymi lub obrazkowymi, którego ten program nigdy nie czyta
   *[other] są w niej pliki z wiadomościami tekstowymi lub obrazkowymi, których ten program nigdy nie czyta: { $messages }
}
why-more-than-apps-rest-only = więcej aplikacji niż { $most }; z reszty odczytano tylko nazwy
why-holds-no-app-at-all = nie zawiera żadnej aplikacji
why-data-follow-end-archive-they = za końcem archiwum są dane; nie odczytano ich
why-behind-end-archive = za końcem archiwum: { $why }
why-data-follow-end-compressed-stream = za końcem skompresowanego strumienia są dane; nie odczytano ich
why-backup-unpacked-before-apks-not = kopia była wcześniej rozpakowana; jej plików APK nie odczytano
why-packages-xml-broken-or-missing = packages.xml jest uszkodzony lub go brak; zastępuje go { $reserve }
why-copy-holds-only-part-phones = kopia zawiera tylko część plików systemowych telefonu
why-folder-misc-where-added-certificates = folderu misc, w którym leżą dodane certyfikaty, nie ma w kopii albo jest pusty
why-holds-no-system-files-android = nie zawiera plików systemowych telefonu z Androidem
why-archive-holds-system-files-phones = archiwum zawiera pliki systemowe kilku telefonów ({ $count }); odczytano te z folderu { $folder }, a nie te z { $other }: można je rozpakować i podać foldery osobno
why-this-twrp-backup-encrypted-with = ta kopia TWRP jest zaszyfrowana hasłem
why-apks-system-image-not-read = plików APK z obrazu systemu nie czyta się
why-apk-s-more-than-can = { $left_out ->
    [one] { $left_out } pliku APK nie można było zachować i nie odczytano go
   *[other] pliki APK, których nie można było zachować i których nie odczytano: { $left_out }
}
why-archive-cannot-read = nie można odczytać archiwum: { $why }
why-archive-has-no-end-probably = archiwum nie ma końca; prawdopodobnie skopiowano je tylko częściowo
why-part-folder-could-not-listed = części folderu nie dało się wyświetlić
why-folder-could-not-be-read = { $folder }: nie dało się odczytać folderu
why-user-settings-not-in-copy = telefon ma użytkownika { $user }, którego ustawień nie ma w kopii
why-archive-ends = archiwum kończy się w nim
why-archive-cut-off-in = archiwum jest w nim ucięte
why-archive-cut-off-in-after = archiwum jest w nim ucięte, po { $bytes } bajtach
why-dumpsys-txt-cannot-read = nie można odczytać dumpsys.txt: { $why }
why-acquisition-json-missing-acquisition-may = brak acquisition.json: pozyskiwanie mogło nie zostać ukończone
why-packages-json-not-in-acquisition = w zebranych danych nie ma packages.json, który zawiera skróty aplikacji i ich podpisów
why-bug-report-nested-too-deep = zawarty w nim raport o błędzie jest zagnieżdżony zbyt głęboko i nie odczytano go
why-bug-report-cannot-read = nie można odczytać zawartego w nim raportu o błędzie: { $why }
why-adb-backup-backup-ab-cannot = nie można odczytać zawartej w nim kopii adb (backup.ab): { $why }
why-changed-after-acquisition-by-own = zmienione po pozyskaniu, według własnej listy skrótów (hashes.csv): { $list }
why-acquisition-encrypted-with-age = pozyskane dane są zaszyfrowane przez age
why-identity-or-passphrase-does-not = tożsamość lub hasło nie otwiera pozyskanych danych
why-cannot-read = nie można odczytać: { $why }
why-encrypted-archive-opened-holds-no = zaszyfrowane archiwum otwarto i nie ma w nim danych pozyskanych przez androidqf
why-acquisition-encrypted-with-age-decrypted = pozyskane dane były zaszyfrowane przez age; odszyfrowano je w pamięci
why-acquisition-encrypted-with-age-2 = pozyskane dane są zaszyfrowane przez age: { $why }
why-encrypted-acquisition-cannot-read = nie można odczytać zaszyfrowanych danych: { $why }
why-folder-holds-more-than-files = folder zawiera więcej plików niż { $entries }
why-there-no-apk-file = nie ma w nim pliku APK
why-there-apk-files-only-first = plików APK jest { $items }; odczytano tylko pierwsze { $most }
why-these-apk-files-they-need = to są pliki APK: nie muszą to być wszystkie aplikacje telefonu
why-folder-list-apps-file = to jest folder, a lista aplikacji jest plikiem
why-cannot-read-2 = nie da się tego odczytać: { $why }
why-end-cut-off-only-part-app = koniec jest ucięty, więc to tylko część aplikacji
why-list-apps-does-not-name = lista aplikacji nie mówi, z którego telefonu pochodzi
why-report-inside-archive = raport jest w archiwum, jako { $name }
why-archive-holds-several-reports-largest = archiwum zawiera kilka raportów; odczytano największy czytelny
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: plik, który do niego należy: { $why }
why-looks-like-bug-report-but = wygląda to na raport o błędzie, ale nie ma w nim głównego tekstu
why-text-holds-no-section-any = tekst { $name } nie zawiera sekcji żadnej usługi
why-text-does-not-end-finished = tekst nie kończy się tak jak ukończony raport; brakuje tego, co jest po ostatniej sekcji
why-text-ends-before-administrators = tekst kończy się przed końcem list administratorów
why-text-ends-before-listeners = tekst kończy się przed końcem list aplikacji czytających powiadomienia
why-text-ends-before-packages = tekst kończy się przed końcem listy pakietów
why-text-ends-before-settings = tekst kończy się przed końcem ustawień
why-text-ends-inside-state-of-user = tekst kończy się w środku stanu użytkownika
why-text-ends-in-middle-of-line = tekst kończy się w środku wiersza
why-list-does-not-name-system = lista nie wymienia samego systemu, jak robi to każda cała lista; może dotyczyć jednej aplikacji
why-not-description-of-package = to nie jest opis pakietu
why-main-text-cannot-read = nie można odczytać głównego tekstu { $name }: { $why }
why-folder-empty = folder jest pusty
why-there-no-format-named = nie ma formatu o nazwie { $format }
why-part-program-opens-copies-failed = część programu, która otwiera kopie { $name }, zawiodła na niej, więc niczego z niej nie odczytano
why-part-program-looks-what-file = część programu, która sprawdza, czym jest plik, zawiodła na nim
why-folder-holds-more-than-files-folders = folder zawiera więcej plików i folderów niż { $most }; reszty nie przeszukano
why-archive-holds-another-copy = archiwum zawiera w folderze { $folder } jeszcze jedną kopię, której nie odczytano
why-more-files-or-folders-could-not = nie dało się odczytać jeszcze innych plików lub folderów: { $count }
why-this-link-not-followed = to jest dowiązanie, a za dowiązaniami w folderze program nie idzie
why-lies-more-than-folders-deep = leży głębiej niż { $most } folderów i nie zostało przeszukane
why-folder-holds-ordinary-files-no = folder zawiera zwykłe pliki i żadnej kopii, którą ten program umie czytać
why-folder-holds-no-backup-this = folder nie zawiera żadnej kopii, którą ten program umie czytać
why-there-no-such-file-or = nie ma takiego pliku ani folderu
why-this-part-ios-backup-not = to jest część kopii iOS, a nie sama kopia
why-this-one-file-copy-kind = to jest pojedynczy plik kopii rodzaju { $name }, a nie sama kopia
why-no-backup-this-program-can = to nie jest kopia, którą ten program umie czytać
why-file-empty = plik jest pusty
why-file-no-kind-this-program = plik nie jest żadnego rodzaju znanego temu programowi (zaczyna się bajtami { $list })
why-this-encrypted-this-program-cannot = to jest { $what }: dane są zaszyfrowane i ten program nie może ich otworzyć
why-this-which-this-version-does = to jest { $what }; ta wersja tego nie czyta
why-this-not-backup-phone = to jest { $what }, a nie kopia telefonu
why-this-cut-off = to jest { $what }
why-tar-archive = archiwum tar
why-gzip-archive = archiwum gzip
why-7-zip-archive = archiwum 7-Zip
why-xz-archive = archiwum xz
why-zstd-archive = archiwum zstd
why-lz4-archive = archiwum LZ4
why-video-or-picture = film lub obraz
why-sound-file = plik dźwiękowy
why-windows-program = program systemu Windows
why-single-database = pojedyncza baza danych
why-single-property-list = pojedyncza lista właściwości
why-acquisition-or-file-encrypted-with = zestaw danych lub plik zaszyfrowany przez age
why-part-twrp-backup = część kopii TWRP
why-parts-twrp-backup-missing = brakuje części kopii TWRP i nie odczytano tego, co w nich jest: { $list }
why-part-samsung-smart-switch-or = część kopii Samsung Smart Switch lub Kies
why-ios-backup-inside-archive = kopia iOS w archiwum
why-zip-archive-empty-or-cannot = archiwum zip, które jest puste lub którego zawartości nie da się odczytać (prawdopodobnie ucięte)
why-zip-archive-names-lead-outside = { $count ->
    [one] { $count } plik w tym archiwum zip ma nazwę, która prowadzi poza nie (`../`), i został odrzucony
   *[other] pliki w tym archiwum zip, których nazwy prowadzą poza nie (`../`) i które odrzucono: { $count }
}; niczego innego nie da się z niego tutaj odczytać
why-zip-archive-without-bug-report = archiwum zip bez raportu o błędzie i bez danych androidqf
why-cut-off-archive-with-backup = archiwum z kopią telefonu w środku, a jego koniec jest ucięty
why-cut-off-bug-report = raport o błędzie z uciętym końcem, jeszcze przed tekstem z odpowiedziami
why-cut-off-zip-archive = archiwum zip z uciętym końcem; niczego, co z niego zostało, nie można tu odczytać
why-file-gone = pliku już nie ma
why-text-output-one-service = tekst jest wynikiem jednej usługi ({ $service })
why-holds-no-part-isdi-writes = nie zawiera żadnej części, którą zapisuje ISDi
why-text-isdi-keeps-phone = tekst, który ISDi przechowuje o telefonie
why-names-services-holds-output-none = wymienia usługi i nie zawiera wyniku żadnej z nich
why-text-ends-middle-section = tekst kończy się w środku sekcji
why-text-stops-before-last-service = tekst kończy się przed ostatnią usługą z własnej listy
why-not-read-dumpsys-txt-holds = nie odczytano { $name }: dumpsys.txt zawiera tę samą usługę
why-not-read-with-other-same-service = { $name } nie jest odczytywany razem z { $other }, który zawiera tę samą usługę
why-folder-holds-output-no-service = folder nie zawiera wyniku żadnej usługi, którą się czyta
why-looks-like-output-dumpsys-but = wygląda to na wynik dumpsys, ale { $what }
why-cannot-look-at = nie można tego obejrzeć: { $why }
why-cannot-list-folder = nie można wyświetlić folderu: { $why }
why-neither-file-nor-folder = to nie jest ani plik, ani folder
why-folder-holds-more-than-entries = folder zawiera więcej pozycji niż { $entries }
why-more-than-bytes-wanted-files = więcej bajtów szukanych plików niż { $most }; część pominięto
why-archive-holds-two-members-with = archiwum zawiera dwa elementy o tej samej nazwie; odczytano pierwszy
why-cannot-read-3 = nie można odczytać { $name }: { $why }
why-looks-like-intrusion-logs-but = wygląda to na dzienniki włamań, ale żaden tekst nie zawiera zdarzenia
why-file-backup-iphone-folder = to jest plik, a kopia iPhone'a jest folderem
why-manifest-db-damaged-only-entries = Manifest.db jest uszkodzony ({ $why }); liczba znanych pozycji przed uszkodzeniem: { $rows }
why-only-files-beside-listing-those = { $why }; odczytano tylko pliki obok spisu i te, których miejsce jest znane. Dalej: { $hint }
why-manifest-db-cannot-used = nie można użyć Manifest.db: { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db jest zaszyfrowany i brakuje jego klucza (ManifestKey w Manifest.plist)
why-passphrase-right-but-key-manifest = hasło jest poprawne, ale klucz Manifest.db (ManifestKey w Manifest.plist) jest bezużyteczny: { $why }
why-passphrase-right-but-manifest-db = hasło jest poprawne, ale nie można użyć Manifest.db: { $why }
why-manifest-db-cannot-opened = nie można otworzyć Manifest.db: { $why }
why-manifest-db-cannot-read = nie można odczytać Manifest.db: { $why }
why-manifest-db-damaged-not-database = Manifest.db jest uszkodzony: nie jest bazą danych
why-manifest-db-damaged-empty-interrupted = Manifest.db jest uszkodzony: jest pusty, jak zostawia go przerwana kopia
why-listing-backup-damaged-so-files = spis kopii jest uszkodzony, więc mogą w nim nie być wymienione pliki należące do odpowiedzi
why-manifest-db-missing-without-files = brak Manifest.db, a bez niego pliki kopii nie mają nazw
why-there-no-status-plist-so = nie ma Status.plist, więc kopia nie mówi, czy ją ukończono
why-backup-not-finished-status-plist = kopii nie ukończono (Status.plist: { $state })
why-status-plist-does-not-say = Status.plist nie mówi, czy kopię ukończono
why-status-plist-cannot-read-interrupted = nie można odczytać Status.plist ({ $why }); tak zostawia go przerwana kopia
why-files-listed-this-copy = z plików w spisie ({ $listed }) w tej kopii jest { $here }
why-folder-configuration-profiles = folder profili konfiguracyjnych
why-listing-lacks-what-every-backup = w spisie brakuje tego, co ma każda kopia telefonu ({ $list }): przefiltrowano go albo nie pochodzi z iPhone'a
why-files-folders-without-being-listed = pliki w folderach, których nie ma w spisie: { $count }
why-names-folders-not-those-backup = nazwy w folderach, które nie są nazwami plików kopii: { $count }
why-entries-listing-cannot-understood = pozycje spisu, których nie da się zrozumieć: { $count }
why-entries-listing-repeat-file = pozycje spisu, które powtarzają plik: { $count }
why-entries-name-another-file-than = pozycje, które wskazują inny plik niż swój: { $count } (spis zmieniono lub utworzyło go inne narzędzie); ich treści się nie ufa
why-manifest-db-wal-not-applied = nie zastosowano Manifest.db-wal: Manifest.db { $why }
why-cut-short-pages = jest ucięty (jest { $have } z { $declared } stron), i { $why }
why-manifest-db-cut-short-pages = Manifest.db jest ucięty: jest { $have } z { $declared } stron
why-larger-than-bytes = ma więcej bajtów niż { $most }
why-decrypted-no-database-listing-another = po odszyfrowaniu nie jest bazą danych; to spis innej kopii albo jego początek jest uszkodzony
why-larger-than-bytes-2 = ma więcej bajtów niż { $most }
why-unknown-manifest-schema-there-no = nieznany układ spisu (nie ma tabeli Files)
why-unknown-manifest-schema-table-files = nieznany układ spisu (tabela Files nie ma kolumny { $column })
why-more-than-entries-rest-not = więcej pozycji niż { $entries }; reszty nie odczytano
why-damaged = { $name } jest uszkodzony: { $why }
why-more-than-entries-rest-not-read = { $name }: więcej pozycji niż { $entries }; reszty nie odczytano
why-files-before-known = { $name }: { $why }; liczba znanych plików przed tym miejscem: { $rows }
why-lists-no-file = { $name } nie wymienia żadnego pliku
why-encrypted-though-listing-backup-not = jest zaszyfrowany, choć spis kopii nie jest
why-encrypted-record-listing-which-holds = jest zaszyfrowany, a jego wpis w spisie, który zawiera jego klucz, jest uszkodzony
why-listing-gives-name-not-own = spis nadaje mu nazwę, która nie jest jego własną, a pod jego własną niczego nie ma
why-holds-no-system-files-iphone = nie zawiera plików systemowych iPhone'a
why-copy-holds-only-part-phones-files = kopia zawiera tylko część plików telefonu
why-copy-not-whole-or-holds = kopia nie jest pełna albo zawiera dwa pliki o jednej nazwie, więc może brakować plików należących do odpowiedzi
why-files-have-place-another-file = pliki, których miejsce ma też inny plik: { $doubled }; odczytano pierwsze
why-containers-do-not-say-whose = kontenery, które nie mówią, czyje są: { $nameless }
why-backup-encrypted-opened-with-passphrase = kopia jest zaszyfrowana i otwarto ją jej hasłem
why-backup-encrypted-key-bag-manifest = kopia jest zaszyfrowana, a jej pęk kluczy (w Manifest.plist) jest uszkodzony: { $why }
why-key-bag-damaged-keys-protection = pęk kluczy jest uszkodzony: utracono klucze klas ochrony { $list }, a z nimi ich pliki
why-manifest-plist-holds-no-key = Manifest.plist nie zawiera pęku kluczy
why-manifest-plist-which-holds-key = nie można odczytać Manifest.plist, który zawiera pęk kluczy ({ $why })
why-backup-encrypted-without-no-passphrase = kopia jest zaszyfrowana, a { $why }; bez niego żadne hasło nie otworzy kopii
why-wrong-passphrase-for-encrypted-backup = błędne hasło do zaszyfrowanej kopii
why-backup-encrypted = kopia jest zaszyfrowana
why-only-apps-whose-apks-lie = tylko o aplikacjach, których pliki APK leżą w kopii
why-huawei-backup = kopia Huawei
why-data-apps-archives-encrypted-with = dane aplikacji (liczba archiwów: { $tars }) są zaszyfrowane hasłem kopii; obejrzano tylko listę aplikacji i same aplikacje
why-data-apps-archives-not-read = danych aplikacji (liczba archiwów: { $tars }) nie odczytano
why-app-s-backup-encrypted-with = { $sealed ->
    [one] { $sealed } aplikacja kopii jest zaszyfrowana jej hasłem
   *[other] aplikacje kopii zaszyfrowane jej hasłem: { $sealed }
}
why-smart-switch-backup = kopia Smart Switch
why-file-s-backup-encrypted-by = { $sealed ->
    [one] { $sealed } plik kopii jest zaszyfrowany przez Smart Switch
   *[other] pliki kopii zaszyfrowane przez Smart Switch: { $sealed }
}
why-only-plain-lists-read = { $why }; odczytano tylko jej niezaszyfrowane listy
why-only-plain-lists-of-backup = odczytano tylko niezaszyfrowane listy kopii
why-looks-like-but-cannot-read = wygląda to tak: { $what }, ale nie można odczytać { $file }
why-holds-nothing-phone-this-program = nie zawiera z telefonu niczego, co ten program czyta (diagnostyka Maca albo ucięta?)
why-holds-too-many-section-headers = { $shown }: zbyt wiele nagłówków sekcji, by rozpoznać prawdziwe
why-folder-holds-more-than-entries-rest = folder zawiera więcej pozycji niż { $entries }; reszty nie obejrzano
why-zip-archive-cannot-read = nie można odczytać archiwum zip: { $why }
why-has-data-no-manifest = { $app } ma dane i nie ma _manifest
why-apk-cut-short = plik APK aplikacji { $app } jest ucięty
why-ends-before = kończy się, zanim podano: { $what }
why-version = wersja
why-version-instead-1 = wersja „{ $shown }” zamiast 1
why-package = pakiet
why-names-no-package = nie wymienia pakietu
why-names-lies-folder-rest-not = wymienia { $named }, a leży w folderze { $there }; reszcie nie dano wiary
why-version-code = kod wersji
why-version-code-no-number = kod wersji nie jest liczbą
why-version-android = wersja Androida
why-installer = źródło instalacji
why-whether-apk-included = czy APK jest dołączony
why-number-signers = liczba podpisujących
why-number-signers-no-number = liczba podpisujących nie jest liczbą
why-more-certificates-than-says = więcej certyfikatów, niż podano
why-signer-no-certificate = podpisujący, który nie jest certyfikatem
why-signers-said-follow-do = zapowiedziano podpisujących: { $count }, a jest: { $seen }
why-not-description-package = to nie jest opis pakietu
why-lists-no-package = nie wymienia żadnego pakietu
why-does-not-say-who-signed = { $id }: nie podano, kto ją podpisał
why-of-another-phone-than-manifest = pochodzi z innego telefonu lub z innej kopii niż Manifest.plist; różnice: { $fields }
why-manifest-plist-not-in-backup = w kopii nie ma Manifest.plist, czyli własnej listy aplikacji telefonu
why-listed-without-file-that-says = wymieniony jako zainstalowany, bez pliku mówiącego, co robi: { $names }
why-no-signer-given-for-packages = nie podano podpisującego dla pakietów: { $unsigned } z { $of } (dane pozyskano z szyfrowaniem albo bez kopiowania plików APK)
why-no-hash-apk-given-for = nie podano skrótu APK dla pakietów: { $unhashed } z { $of } (szybkie pozyskanie)
why-field-s-unexpected-kind-not = { $odd ->
    [one] { $odd } pole jest nieoczekiwanego rodzaju i nie zostało odczytane
   *[other] pola nieoczekiwanego rodzaju, których nie odczytano: { $odd }
}
why-package-without-name = pakiet bez nazwy
why-holds-no-readable-manifest-androidmanifest = nie zawiera czytelnego manifestu (AndroidManifest.xml)
why-manifest-names-no-package = manifest nie wymienia pakietu
why-name-app-could-not-read = nazwy aplikacji nie dało się odczytać z jej tabeli tekstów
why-holds-more-code-than-looked = zawiera więcej kodu, niż się przegląda
why-cannot-read-code = { $shown }: nie można odczytać jako kodu
why-cannot-unpacked = { $shown }: nie można rozpakować
why-looked-through-up-bytes-only = { $shown }: przejrzano tylko tyle bajtów: { $cap }
why-such-backup-lists-only-apps = taka kopia wymienia tylko aplikacje, które do niej wybrano
why-no-list-huawei-backup = to nie jest lista kopii Huawei
why-module-without-name = moduł bez nazwy
why-holds-no-list-apps = nie zawiera listy aplikacji
why-app-without-id = aplikacja bez identyfikatora
why-section-holds-no-user-state = sekcja nie zawiera stanu żadnego użytkownika
why-entry-list-services-no-component = pozycja listy usług nie jest komponentem
why-label-service-holds-lines-own = etykieta usługi zawiera własne wiersze; liczy się ostatnia lista usług
why-this-version-android-prints-names = ta wersja Androida wypisuje tylko nazwy; ustawienia mówią więcej
why-user-without-list-enabled-services = użytkownik bez listy włączonych usług
why-entry-enabled-services-no-component = pozycja włączonych usług nie jest komponentem
why-user-named-twice-what-stands = użytkownika wymieniono dwa razy; temu, co jest pod drugą nazwą, nie dano wiary
why-section-names-no-user = sekcja nie wymienia użytkownika
why-accounts-user-not-counted = kont użytkownika nie policzono
why-line-s-pose-accounts-phone = { $counted ->
    [one] { $counted } wiersz udaje konto; telefon liczy kont: { $counted2 }
   *[other] wiersze, które udają konta: { $counted }; telefon liczy kont: { $counted2 }
}
why-accounts-understood = zrozumiane konta: { $understood } z { $counted }
why-line-no-key = wiersz, który nie jest kluczem
why-no-app-named-this-text = w tym tekście nie wymieniono żadnej aplikacji
why-section-holds-no-app-operations = sekcja nie zawiera operacji aplikacji
why-package-app-operations-has-no = pakiet w operacjach aplikacji nie ma nazwy pakietu
why-special-access-es-allowed-for = { $unnamed ->
    [one] { $unnamed } specjalny dostęp dozwolono identyfikatorowi użytkownika, dla którego nie wymieniono aplikacji
   *[other] specjalne dostępy dozwolone identyfikatorowi użytkownika, dla którego nie wymieniono aplikacji: { $unnamed }
}
why-name-owner-holds-lines-own = nazwa właściciela zawiera własne wiersze
why-section-holds-no-device-policy = sekcja nie zawiera stanu zasad urządzenia
why-owner-without-component = właściciel bez komponentu
why-exempted-app-has-no-package = wyłączona z ograniczeń aplikacja nie ma nazwy pakietu
why-section-holds-no-lists-exempted = sekcja nie zawiera list aplikacji wyłączonych z ograniczeń
why-names-current-keyboard-installed-ones = wymienia obecną klawiaturę i zainstalowane, a nie wszystkie włączone
why-section-holds-no-state-input = sekcja nie zawiera stanu metod wprowadzania
why-list-listeners-occurs-more-than = lista odbiorców powiadomień występuje więcej niż raz; liczy się ostatnia
why-section-holds-no-list-listeners = sekcja nie zawiera listy odbiorców powiadomień
why-listener-no-component = odbiorca powiadomień nie jest komponentem
why-lists-listeners-not-known-layout = listy odbiorców powiadomień nie mają znanego układu
why-allowed-listener-no-component = dozwolony odbiorca powiadomień nie jest komponentem
why-this-phone-prints-no-log = ten telefon nie wypisuje dziennika instalacji
why-install-log-starts-on = dziennik instalacji zaczyna się { $day }
why-table-start-screens-not-this = tabeli ekranów startowych nie ma w tym tekście
why-section-holds-no-package-list = sekcja nie zawiera listy pakietów
why-package-blocks-understood = zrozumiane bloki pakietów: { $understood } z { $total }
why-package-list-holds-more-than = lista pakietów zawiera więcej, niż można zachować; reszty nie odczytano
why-package-header-s-inside-text = { $forged ->
    [one] { $forged } nagłówkowi pakietu w tekście aplikacji nie dano wiary
   *[other] nagłówki pakietów w tekście aplikacji, którym nie dano wiary: { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] { $strange } miejsce listy pakietów przeczy jej układowi
   *[other] miejsca listy pakietów, które przeczą jej układowi: { $strange }
}
why-section-holds-no-roles-known = sekcja nie zawiera ról w znanym układzie
why-section-holds-no-settings = sekcja nie zawiera ustawień
why-settings-not-this-text = ustawień „{ $space }” nie ma w tym tekście
why-line-s-inside-value-setting = { $count ->
    [one] { $count } wierszowi w wartości ustawienia nie dano wiary
   *[other] wiersze w wartości ustawienia, którym nie dano wiary: { $count }
}
why-setting-occurs-twice = ustawienie { $entry } występuje dwa razy
why-change-setting-without-time = zmiana ustawienia bez czasu
why-days-battery-statistics-begin-twice = dni statystyk baterii zaczynają się dwa razy, więc jeden początek jest tekstem aplikacji
why-entry-without-package-name = pozycja bez nazwy pakietu
why-icon-with-two-names = { $at }: ikona ekranu głównego ma dwie nazwy; żadnej nie uznano
why-vpn-use-has-no-package = używany VPN nie ma nazwy pakietu
why-interval-stands-there-twice-so = przedział występuje dwa razy, więc jeden z nich jest tekstem aplikacji
why-user-without-number = użytkownik bez numeru
why-holds-no-table-accounts = nie zawiera tabeli kont
why-account-without-type = konto bez rodzaju
why-more-than-accounts-rest-not = więcej kont niż { $accounts }; reszty nie odczytano
why-when-accounts-added = kiedy dodano konta: { $why }
why-user-id-no-number = identyfikator użytkownika, który nie jest liczbą
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] { $unnamed } specjalny dostęp dozwolono całemu identyfikatorowi użytkownika, a nie aplikacji z nazwy
   *[other] specjalne dostępy dozwolone całemu identyfikatorowi użytkownika, a nie aplikacji z nazwy: { $unnamed }
}
why-package-without-package-name = pakiet bez nazwy pakietu
why-read-only-part = odczytano to tylko częściowo: { $why }
why-another-kind-document = to jest inny rodzaj dokumentu ({ $name })
why-line-no-package = wiersz, który nie jest pakietem
why-list-packages-cannot-read-so = nie można odczytać listy pakietów, więc są wśród nich foldery aplikacji nadal zainstalowanych
why-file-itself-cannot-read-full = samego pliku nie można odczytać w całości; to jest jego kopia rezerwowa w telefonie, która może być starsza
why-certificate-s-package-not-file = { $missing ->
    [one] { $missing } certyfikatu pakietu nie ma w pliku lub nim nie jest
   *[other] certyfikaty pakietu, których nie ma w pliku lub które nimi nie są: { $missing }
}
why-permission-without-name = uprawnienie bez nazwy
why-permissions-group-s-apps-with = { $unknown ->
    [one] { $unknown } grupa aplikacji ze wspólnym identyfikatorem, której uprawnień nie da się rozdzielić na aplikacje
   *[other] grupy aplikacji ze wspólnym identyfikatorem, których uprawnień nie da się rozdzielić na aplikacje: { $unknown }
}
why-role-or-holder-has-no = rola lub jej posiadacz nie ma nazwy
why-administrator-no-component = administrator, który nie jest komponentem
why-owner-without-package-name = właściciel bez nazwy pakietu
why-more-than-listeners-one-user = więcej odbiorców powiadomień jednego użytkownika niż { $listeners }
why-setting-without-name = ustawienie bez nazwy
why-packed-value-setting-damaged = spakowana wartość ustawienia jest uszkodzona
why-no-certificate = to nie jest certyfikat
why-entry-no-key = pozycja, która nie jest kluczem
why-empty = jest pusty
why-app-s-have-no-name = { $nameless ->
    [one] { $nameless } aplikacja nie ma w nim już nazwy
   *[other] aplikacje, które nie mają w nim już nazwy: { $nameless }
}
why-names-apps-stand-file-mappings = nazwy jego aplikacji są w pliku mappings, którego nie ma w kopii lub który jest uszkodzony
why-no-usage-statistics-or-breaks = to nie są statystyki użycia albo się urywają
why-app-without-package-name = aplikacja bez nazwy pakietu
why-holds-no-system-property = nie zawiera właściwości systemu
why-not-event = to nie jest zdarzenie
why-holds-no-event = nie zawiera zdarzenia
why-more-than-pairs-app-server = więcej par aplikacji i serwera niż { $pairs }; reszty nie zachowano
why-log-tells-days-covers-only = dziennik mówi tylko o dniach, które obejmuje, i tylko wtedy, gdy Ochrona zaawansowana była włączona
why-event-without-app-or-server = zdarzenie bez aplikacji lub serwera
why-event-without-app = zdarzenie bez aplikacji
why-too-many-operations-install-log = zbyt wiele operacji dziennika instalacji bez wyniku
why-entry-install-log-names-no = pozycja dziennika instalacji nie wymienia pakietu
why-not-path = to nie jest ścieżka
why-does-not-tell-state-selinux = nie podaje stanu SELinux
why-does-not-tell-when-acquisition = nie mówi, kiedy pozyskano dane
why-setting-names-no-app = ustawienie { $name } nie wymienia aplikacji
why-setting-names-more-than-components = ustawienie { $name } wymienia więcej komponentów niż { $most }
why-setting-always-on-vpn-app = ustawienie always_on_vpn_app nie wymienia aplikacji
why-holds-no-setting = nie zawiera ustawienia
why-line-s-look-like-settings = { $outside ->
    [one] { $outside } wiersz, który wygląda na ustawienie, leży w wartości innego i nie dano mu wiary
   *[other] wiersze, które wyglądają na ustawienia, leżą w wartości innego i którym nie dano wiary: { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] { $doubled } ustawienie wymieniono drugi raz; odczytano pierwszą wartość
   *[other] ustawienia wymienione drugi raz: { $doubled }; odczytano pierwszą wartość
}
why-part-program-reads-copies-failed = { $name }: część programu, która czyta kopie { $format }, zawiodła na tym pliku; prosimy to zgłosić
why-file-answers-this-not-copy = pliku, który na to odpowiada, nie ma w kopii
why-parser-failed-on-this-file = { $shown }: czytnik { $name } zawiódł na tym pliku; prosimy to zgłosić
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: { $skipped } niezrozumiany rekord, tutaj: { $at }: { $why }
   *[other] { $shown }: niezrozumiane rekordy: { $skipped }, pierwszy tutaj: { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: więcej danych niż { $most }; reszty nie zachowano
why-account-no-known-type = konto nieznanego rodzaju
why-bundle-without-path = pakiet aplikacji bez ścieżki
why-app-does-not-say-what = aplikacja nie mówi, jak się nazywa
why-path-names-no-app = ścieżka nie wymienia aplikacji
why-app-without-identifier = aplikacja bez własnego identyfikatora
why-entry-app-no-dictionary = wpis aplikacji nie jest słownikiem
why-neither-array-nor-dictionary-apps = ani tablica, ani słownik aplikacji
why-record-names-no-computer = rekord, który nie wymienia komputera
why-there-no-table-zprocess = nie ma tabeli ZPROCESS
why-table-zprocess-has-no-column = tabela ZPROCESS nie ma kolumny ZBUNDLENAME
why-there-no-table = nie ma tabeli { $table }
why-table-has-no-column = tabela { $table } nie ma kolumny { $name }
why-table = tabela { $table }: { $why }
why-domain-names-no-app = domena, która nie wymienia aplikacji
why-switch-position-unknown-meaning = przełącznik w położeniu o nieznanym znaczeniu
why-there-no-list-under-members = pod members nie ma listy
why-not-member = to nie jest członek
why-not-list-keyboards = to nie jest lista klawiatur
why-not-name-keyboard = to nie jest nazwa klawiatury
why-no-app-has-entry-under = żadna aplikacja nie ma wpisu pod Applications, więc komputer w ogóle nie zachował pokwitowań sklepu
why-there-no-list-under-installed = pod Installed Applications nie ma listy
why-not-identifier-app = to nie jest identyfikator aplikacji
why-client-whose-app-not-named = wpis, którego aplikacji nie wymieniono
why-authorisation-unknown-meaning = zgoda o nieznanym znaczeniu
why-names-no-management-server = nie wymienia serwera zarządzania
why-file-empty-interrupted-backup-leaves = plik jest pusty, jak zostawia go przerwana kopia
why-does-not-say-whether-passcode = nie mówi, czy ustawiono kod
why-there-no-dictionary-under-applications = pod Applications nie ma słownika
why-configuration-without-name = konfiguracja bez nazwy
why-not-identifier-profile = to nie jest identyfikator profilu
why-not-list-profiles = to nie jest lista profili
why-there-no-list-under-orderedprofiles = pod OrderedProfiles nie ma listy
why-payload-without-type = część profilu bez rodzaju
why-there-no-list-under-profileevents = pod ProfileEvents nie ma listy
why-not-event-profile = to nie jest zdarzenie profilu
why-event-without-operation = zdarzenie bez operacji
why-signers-certificate-unreadable = certyfikat podpisującego jest nieczytelny
why-payloads-unreadable = części profilu są nieczytelne: { $why }
why-profile-does-not-say-what = profil nie mówi, co zawiera
why-not-list-payloads = to nie jest lista części profilu
why-property-list-but-no-dictionary = lista właściwości, ale nie słownik
why-there-no-property-list = nie ma w nim listy właściwości
why-trigger-no-shortcut = wyzwalacz, który nie należy do żadnego skrótu
why-actions-unreadable = jego czynności są nieczytelne: { $why }
why-actions-no-list = jego czynności nie są listą
why-more-actions-than-read = więcej czynności, niż odczytuje się z jednego skrótu
why-shortcut-without-actions = skrót bez swoich czynności
why-no-table-ztrigger = nie ma tabeli ZTRIGGER, która mówi, co uruchamia się samo
why-stores-description-app-unreadable = opis aplikacji ze sklepu jest nieczytelny: { $why }
why-neither-true-nor-false = ani prawda, ani fałsz
why-there-no-table-access = nie ma tabeli access
why-table-access-has-none-known = tabela access nie ma żadnego ze znanych układów
why-table-access = tabela access: { $why }
why-row-without-service-or-client = wiersz bez usługi lub aplikacji
why-permission-unknown-meaning = uprawnienie o nieznanym znaczeniu
why-table-expired-has-unknown-layout = tabela expired ma nieznany układ
why-table-expired = tabela expired: { $why }
why-row-without-certificate = wiersz bez certyfikatu
why-web-clip-without-address = wycinek sieci bez adresu
why-only-parts-answer-this-copy = w tej kopii są tylko części odpowiedzi
why-only-other-files-tell = pliku, który na to odpowiada, nie ma w tej kopii; to, co o tym powiedziano, pochodzi z innych plików
why-assumed-same-phone-folders-beside = przyjęto, że to ten sam telefon co foldery obok, z których każdy zawiera pliki jednej aplikacji
why-not-joined-with-has-these = nie połączono z { $name }: ma { $shared } z tych aplikacji ({ $apps })
why-joined-because-build-same-apps = połączono, bo kompilacja systemu jest ta sama i wspólnych aplikacji jest { $shared } z { $all }; żaden numer seryjny nie dowodzi, że to ten sam telefon, więc nie jest to pewne
why-joined-because-apps-agree-version = połączono, bo { $same } z { $apps } aplikacji zgadza się wersją i podpisującym, o ile obie kopie to mówią; żaden numer seryjny nie dowodzi, że to ten sam telefon, więc nie jest to pewne
why-others-have-another-signer = a inne mają innego podpisującego
why-too-few-sure = to za mało, by mieć pewność
why-may-same-phone-apps-agree = może to być ten sam telefon co { $phone }: { $same } z { $apps } aplikacji zgadza się wersją i podpisującym, { $but }; pokazano osobno
why-same-phone-made-days-apart = z tego samego telefonu co { $phone }, ale zrobiona kilka dni wcześniej lub później: pokazana osobno, bo w międzyczasie aplikacje mogły się pojawić i zniknąć
why-assumed-same-phone-apps-agree = przyjęto, że to ten sam telefon: { $same } z { $apps } aplikacji zgadza się wersją i podpisującym, o ile obie kopie to mówią; plik nie mówi, z którego telefonu go wzięto
why-not-joined-with-apps-have = nie połączono z { $name }: { $other_signer } z { $apps } aplikacji ma tam innego podpisującego
why-not-joined-with-has-none = nie połączono z { $name }: nie ma żadnej z tych aplikacji
why-assumed-same-phone-because-there = przyjęto, że to ten sam telefon, bo nie ma innego; plik nie mówi, z którego telefonu go wzięto
why-fits-phones-equally-well-shown = tak samo dobrze pasuje do kilku telefonów ({ $several }); pokazano osobno
why-other-copy = inna kopia
why-text-holds-far-more-section = tekst zawiera znacznie więcej nagłówków sekcji, niż pisze telefon; nie wszystkie oceniono
why-text-ends-inside-this-section = tekst kończy się w tej sekcji
why-this-section-has-no-end = ta sekcja nie ma znaku końca
why-service-did-not-finish-time = usługa nie skończyła na czas; jej sekcja nie jest pełna
why-header-section-at-line-lies = nagłówek sekcji { $claimed } w wierszu { $line } leży w innej sekcji i nie dano mu wiary
why-section-line-s-found-inside = { $count ->
    [one] { $count } wierszowi sekcji znalezionemu w innej sekcji nie dano wiary, dla { $claimed } w wierszu { $line }, { $inside }: tekst napisany przez aplikację może go naśladować
   *[other] wiersze sekcji znalezione w innej sekcji, którym nie dano wiary: { $count }, pierwszy dla { $claimed } w wierszu { $line }, { $inside }: tekst napisany przez aplikację może je naśladować
}
why-line-s-end-section-found = { $count ->
    [one] { $count } wierszowi kończącemu sekcję, znalezionemu w innej sekcji, nie dano wiary
   *[other] wiersze kończące sekcję, znalezione w innej sekcji, którym nie dano wiary: { $count }
}
why-text-holds-too-many-section = tekst zawiera zbyt wiele nagłówków sekcji, by rozpoznać prawdziwe
why-line-looks-like-beginning-line = wierszowi, który wygląda na początek { $claimed }, wiersz { $line }, nie dano wiary
why-line-s-look-like-beginning = { $count ->
    [one] { $count } wiersz wygląda na początek części i nie jest na swoim miejscu, dla { $claimed } w wierszu { $line }: tekst napisany przez aplikację może go naśladować
   *[other] wiersze, które wyglądają na początek części i nie są na swoim miejscu: { $count }, pierwszy dla { $claimed } w wierszu { $line }: tekst napisany przez aplikację może je naśladować
}
why-key-bag-cut-short = pęk kluczy jest ucięty
why-key-bag-has-more-than = pęk kluczy ma więcej rekordów klas niż { $most_classes }; reszty nie odczytano
why-class-records-key-bag-damaged = uszkodzone rekordy klas w pęku kluczy: { $lost }
why-encrypted-file-ends-middle-block = zaszyfrowany plik kończy się w środku bloku; jego koniec przepadł
why-shorter-than-listing-says-end = jest krótszy, niż mówi spis; jego koniec przepadł
why-last-block-does-not-end = jego ostatni blok nie kończy się tak, jak powinien; jego koniec mógł przepaść
why-write-ahead-log-not-read = dziennika zapisu z wyprzedzeniem nie odczytano: { $why }
why-shorter-than-header = jest krótszy niż jego nagłówek
why-does-not-begin-like-one = nie zaczyna się tak, jak powinien
why-header-fails-checksum = suma kontrolna jego nagłówka się nie zgadza
why-write-ahead-log-breaks-off = dziennik zapisu z wyprzedzeniem się urywa; odczytano go do ostatniej pełnej transakcji
why-write-ahead-log-has-another = dziennik zapisu z wyprzedzeniem ma inny rozmiar strony niż baza danych; nie zastosowano go
why-write-ahead-log-declares-impossible = dziennik zapisu z wyprzedzeniem podaje niemożliwy rozmiar; nie zastosowano go
why-more-than-bytes-rest-not = więcej bajtów niż { $cap }; reszty nie odczytano
why-holds-header-for-all-members = zawiera nagłówek dla wszystkich elementów, którego nie zastosowano
why-members-whose-names-point-outside = pominięto elementy, których nazwy wskazują poza archiwum lub są zbyt długie
why-holds-links-which-not-followed = zawiera dowiązania, za którymi nie podążano
why-holds-devices-pipes-or-sparse = zawiera urządzenia, potoki lub pliki rzadkie, których nie odczytano
why-long-name-or-extended-header = długiej nazwy lub rozszerzonego nagłówka ponad 1 MiB nie odczytano
why-extended-header-damaged = rozszerzony nagłówek jest uszkodzony
why-extended-header-states-size-no = rozszerzony nagłówek podaje rozmiar, który nie jest liczbą
why-extended-header-states-name-with = rozszerzony nagłówek podaje nazwę ze znakiem NUL
why-archive-holds-two-members-with-same = archiwum zawiera dwa elementy o tej samej nazwie; odczytano późniejszy
why-damaged-archive-after-bytes = uszkodzone w archiwum po tylu bajtach: { $bytes }: { $why }
why-grows-more-than-fold-when = po rozpakowaniu rośnie ponad { $ratio } razy; reszty nie odczytano
why-archive-lists-more-than-members = archiwum wymienia więcej elementów niż { $entries }; reszty nie obejrzano
why-list-members-cut-off = lista elementów na końcu archiwum jest ucięta lub zepsuta; odczytano elementy przed nią: { $whole }
why-archive-cut-off = archiwum jest ucięte; całych elementów jest w nim { $whole }, a tego, co było dalej, nie ma w tej kopii
why-archive-cut-off-within = archiwum jest ucięte w środku { $name }; całych elementów jest w nim { $whole }, a tego, co było dalej, nie ma w tej kopii
why-archive-damaged-behind = archiwum nie ma czytelnej listy elementów i jest uszkodzone dalej niż całe elementy, których jest { $whole }; tego, co dalej, nie odczytano
why-archive-damaged-within = archiwum nie ma czytelnej listy elementów i jest uszkodzone w środku { $name }, dalej niż całe elementy, których jest { $whole }; tego, co dalej, nie odczytano
why-archive-without-list-first-members = archiwum nie ma czytelnej listy elementów, a obejrzano tylko początkowe elementy w liczbie { $whole }
why-member-s-archive-have-names = { $count ->
    [one] { $count } element archiwum, którego nazwa wskazuje poza nie, pominięto
   *[other] elementy archiwum, których nazwy wskazują poza nie i które pominięto: { $count }
}
why-packed-with-method-which-not = spakowano to metodą { $method }, która nie jest obsługiwana
why-files-listed-this-copy-of = z plików w spisie ({ $listed }) w tej kopii jest { $here } ({ $which })
why-domain-files = { $domain } { $here } z { $listed }
why-more-domains = { $list } i jeszcze domen: { $more }
why-assumed-only-iphone = przyjęto, że to ten sam telefon co { $name }, jedyny tu iPhone; nic w niej nie wymienia telefonu
why-assumed-only-iphone-with-apps = przyjęto, że to ten sam telefon co { $name }, jedyny tu iPhone, który ma { $shared } z tych aplikacji ({ $apps }); nic w niej nie wymienia telefonu
why-file-is = { $name }: { $why }
why-listed-not-there = jest w spisie, ale nie w tej kopii
why-locked = zamknięte: { $why }
why-not-regular = to nie jest zwykły plik; za dowiązaniami i urządzeniami się nie podąża
why-exceeded = przekroczono granicę: { $limit } ({ $what }); reszty nie odczytano
why-breaks-off = urywa się
why-not-json = to nie jest JSON: { $why }
why-json-too-large = JSON jest za duży: { $why }
why-not-keyed-archive = to nie jest archiwum z kluczami: { $why }
why-keyed-archive-too-large = archiwum z kluczami jest za duże: { $why }
why-begins-not-as-listing = nie zaczyna się tak jak spis
why-damaged-at-byte = uszkodzone przy bajcie { $at }
why-listing-breaks-off = urywa się albo jest uszkodzone do końca od bajtu { $at }
why-not-property-list = to nie jest lista właściwości
why-damaged-property-list = uszkodzona lista właściwości: { $why }
why-property-list-document-type = lista właściwości z własnym typem dokumentu, który może ukrywać tekst; odrzucona
why-property-list-too-large = lista właściwości jest za duża: { $why }
why-not-database = to nie jest baza danych SQLite
why-truncated-database = ucięta baza danych: jest { $have } z { $declared } stron
why-damaged-database = uszkodzona baza danych: { $why }
why-after-rows = { $why } (po tylu wierszach: { $read })
why-no-valid-header = uszkodzone przy bajcie { $at }: nie ma tam poprawnego nagłówka
why-ends-in-middle = kończy się w środku, przy bajcie { $at }
why-file-empty-or-zeros = plik jest pusty albo zawiera same zera
why-not-xml = ani XML, ani binarny XML Androida
why-no-such-member = nie ma takiego elementu
why-member-locked = archiwum chroni to hasłem
why-no-key-bag = to nie jest pęk kluczy
why-lacks = brakuje: { $what }
why-impossible-length = { $tag } ma { $length } bajtów długości, co jest niemożliwe
why-rounds = { $tag } żąda tylu rund wyprowadzania klucza: { $rounds }, a przyjmuje się od 1 do { $most }
why-no-keys-for-passphrase = nie zawiera klucza, który otwiera hasło
why-file-key-length = jego klucz ma { $length } bajtów długości, co jest niemożliwe
why-class-phone-only = jego klasę ochrony { $class } otwiera tylko sam telefon
why-class-no-key = pęk kluczy nie ma użytecznego klucza jego klasy ochrony { $class }
why-file-key-damaged = jego klucz jest uszkodzony
why-not-apk = to nie jest APK: to nie archiwum zip albo tylko jego część
why-not-binary-manifest = to nie jest binarny manifest
why-age-wrong-key = tożsamość lub hasło tego nie otwiera
why-age-work = hasło jest tak utworzone, że jego sprawdzenie zajęłoby zbyt wiele czasu i pamięci (2^{ $work })
why-no-protocol-buffer = to nie jest protocol buffer albo urywa się w środku
why-adb-version-newer = wersja { $version } jest nowsza niż znane (od 1 do 5); odczytano ją jak 5
why-impossible-page-size = rozmiar strony { $page } jest niemożliwy
why-rar-archive = archiwum RAR
why-pdf-document = dokument PDF
why-picture-png = obraz (PNG)
why-picture-jpeg = obraz (JPEG)
why-picture-gif = obraz (GIF)
why-program = program
why-twrp-backup = kopia TWRP
why-seedvault-backup = kopia Seedvault
why-outside-section = poza wszystkimi sekcjami
why-inside-section = w { $section }

## What to try next

try-try-passphrase-typed-on-phone = można spróbować hasła, które wpisano na telefonie przy tworzeniu kopii; na starym telefonie jest to jego hasło kopii zapasowych
try-give-passphrase-typed-on-phone = można podać hasło, które wpisano na telefonie przy jej tworzeniu, przez --passphrase-file FILE (- oznacza standardowe wejście) lub w zmiennej STALKSCAN_PASSPHRASE. Jeśli nikt go nie zna: raport o błędzie robi się na telefonie bez niego i odpowiada na więcej pytań
try-copy-file-again-compare-sizes = można skopiować plik jeszcze raz i porównać rozmiary; jeśli był edytowany lub rozpakowany, potrzebny jest oryginał
try-unpack-adb-backup = można ją rozpakować programem Android Backup Extractor i podać rozpakowany folder albo zrobić na telefonie raport o błędach (Ustawienia > Opcje programisty > Zgłoś błąd) i przynieść jego plik zip
try-give-copy-holds-phones-data = można podać kopię, która zawiera folder /data/system telefonu, albo utworzyć na telefonie raport o błędzie (Ustawienia > Opcje programisty > Zgłoś błąd) i przynieść jego zip
try-restore-on-phone-make-backup = można przywrócić ją na telefonie i utworzyć kopię jeszcze raz bez szyfrowania, albo utworzyć na telefonie raport o błędzie (Ustawienia > Opcje programisty > Zgłoś błąd) i przynieść jego zip
try-probably-copied-only-part-copy = prawdopodobnie skopiowano je tylko częściowo: można skopiować je jeszcze raz i porównać rozmiary
try-give-file-with-identity-age = można podać plik z tożsamością (AGE-SECRET-KEY-1...) albo plik z hasłem, przez --passphrase-file FILE; albo odszyfrować narzędziem age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = warto sprawdzić, czy to konto może czytać plik
try-decrypt-with-age-tool-give = można odszyfrować je narzędziem age i podać wynik
try-give-folder-holds-apk-files = można podać folder, który zawiera same pliki .apk
try-give-file-pymobiledevice3-apps-list = można podać plik, który zapisało `pymobiledevice3 apps list` lub `ideviceinstaller -l -o xml`
try-unpack-with-password-give-unpacked = można rozpakować to hasłem i podać rozpakowany folder
try-make-bug-report-again-wait = można utworzyć raport o błędzie jeszcze raz, poczekać, aż telefon powie, że jest gotowy, i skopiować cały plik
try-check-copy-finished-give-folder = warto sprawdzić, czy kopiowanie ukończono, i podać folder, w którym jest kopia
try-formats = formaty to: { $list }
try-please-report-new-copy-made = prosimy to zgłosić; nowa kopia, zrobiona inaczej, może być czytelna
try-please-report = prosimy to zgłosić
try-give-folder-or-file-backup = można podać folder lub plik samej kopii
try-unpack-archive-give-folder = można rozpakować archiwum i podać folder, który z niego powstanie
try-give-what-link-leads-to = można podać sam plik lub folder, do którego prowadzi, jeśli to jest kopia
try-give-folder-ios-backup-one = można podać folder kopii iOS (ten z Manifest.db), raport o błędzie (.zip), folder androidqf lub kopię adb (.ab); `stalkscan formats` wylicza, co można odczytać i jak to utworzyć
try-check-spelling-path = warto sprawdzić pisownię ścieżki
try-give-folder-further-up-one = można podać folder wyżej, ten z { $listing } ({ $name })
try-give-folder-lies = można podać folder, w którym leży ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` wylicza, co można odczytać
try-check-right-file-stalkscan-formats = warto sprawdzić, czy to właściwy plik; `stalkscan formats` wylicza, co można odczytać i jak to utworzyć
try-make-bug-report-on-phone = można utworzyć na telefonie raport o błędzie (Ustawienia > Opcje programisty > Zgłoś błąd) i przynieść jego zip
try-decrypt-with-age-tool-key = można odszyfrować to narzędziem age i kluczem pozyskanych danych (`age --decrypt -i key.txt -o acquisition.zip FILE`), a potem podać wynik
try-can-only-opened-with-twelve = można ją otworzyć tylko dwunastoma słowami odzyskiwania, na telefonie; można utworzyć na telefonie raport o błędzie (Ustawienia > Opcje programisty > Zgłoś błąd) i przynieść jego zip
try-unpack-give-unpacked-folder = można to rozpakować i podać rozpakowany folder
try-pack-folder-again-from-inside = można spakować to jeszcze raz z wnętrza folderu kopii, tak aby żadna nazwa nie zaczynała się od `../`, albo rozpakować to i podać rozpakowany folder
try-give-whole-backup-folder-belongs = można podać cały folder kopii, do której należy
try-copy-from-phone-again-compare = można skopiować je jeszcze raz z telefonu i porównać rozmiary
try-copy-from-phone-again-wait = można skopiować je jeszcze raz z telefonu, poczekać na koniec kopiowania i porównać rozmiary
try-check-right-archive-when-backup = warto sprawdzić, czy to właściwe archiwum; jeśli spakowano w nim folder kopii, najpierw trzeba je rozpakować
try-make-again-with-adb-shell = można utworzyć go jeszcze raz przez `adb shell dumpsys > dumpsys.txt` i poczekać na koniec polecenia; albo przynieść raport o błędzie
try-check-spelling-this-account-may = warto sprawdzić pisownię i to, czy to konto może czytać ścieżkę
try-check-this-account-may-read-folder = warto sprawdzić, czy to konto może czytać folder
try-give-folder-or-file-backup-itself = można podać folder albo plik samej kopii
try-download-logs-on-phone-again = można pobrać dzienniki na telefonie jeszcze raz i podać folder lub zip
try-give-folder-holds-manifest-db = można podać folder, który zawiera Manifest.db
try-copy-backup-again-from-computer = można skopiować kopię jeszcze raz z komputera, który ją utworzył; jeśli to nie pomoże, utworzyć nową
try-copy-backup-again-from-computer-made = można skopiować kopię jeszcze raz z komputera, który ją utworzył
try-check-disk-this-account-may = warto sprawdzić dysk i to, czy to konto może czytać plik
try-copy-backup-again-whole-with = można skopiować kopię jeszcze raz w całości, z Manifest.plist: bez niego nie da się odróżnić zaszyfrowanego spisu od uszkodzonego ani go otworzyć
try-check-this-folder-phone-itself = warto sprawdzić, czy to folder samego telefonu (zawiera Manifest.db i foldery od 00 do ff), i skopiować go jeszcze raz w całości
try-give-copy-holds-phones-folder = można podać kopię, która zawiera folder private/var telefonu, albo utworzyć kopię lokalną w Finderze, iTunes lub aplikacji Urządzenia Apple i podać jej folder
try-copy-manifest-plist-again-from = można skopiować Manifest.plist jeszcze raz z komputera, który utworzył kopię; jeśli to nie pomoże, utworzyć nową kopię
try-try-password-set-when-encrypted = można spróbować hasła, które ustawiono przy włączaniu zaszyfrowanych kopii w iTunes, Finderze lub innym programie; nie musi to być kod telefonu ani hasło Apple ID
try-give-password-set-for-encrypted = można podać hasło, które ustawiono dla zaszyfrowanych kopii, przez --passphrase-file FILE (- oznacza standardowe wejście), w zmiennej STALKSCAN_PASSPHRASE albo wpisać je na pytanie w terminalu. Jeśli nikt go nie zna: sysdiagnose robi się na telefonie bez niego; mówi o profilach i zarządzaniu, ale nie o aplikacjach
try-copy-whole-folder-again-or = można skopiować cały folder jeszcze raz albo przynieść raport o błędzie telefonu
try-make-again-on-phone-wait = można utworzyć to na telefonie jeszcze raz, poczekać dziesięć minut i skopiować cały tar.gz
try-probably-copied-or-downloaded-only = prawdopodobnie skopiowano lub pobrano je tylko częściowo: można skopiować je jeszcze raz z telefonu i porównać rozmiary

## What is counted

unit-bytes = bajty
unit-entries = pozycje
unit-nodes = węzły
unit-objects = obiekty
unit-bytes-of-apks = bajty plików APK
unit-bytes-of-wanted-files = bajty szukanych plików
unit-elements-and-attributes = elementy i atrybuty
unit-bytes-of-text = bajty tekstu
unit-bytes-of-rows = bajty wierszy
unit-bytes-of-content = bajty treści
unit-bytes-of-damaged-records = bajty uszkodzonych rekordów
unit-levels-of-nesting = poziomy zagnieżdżenia
unit-levels-of-elements = poziomy elementów
unit-attributes-of-one-element = atrybuty jednego elementu

## Places in files

at-whole = cały plik
at-line = wiersz { $line }
at-row = tabela { $table }, wiersz { $row }
at-key = klucz { $key }
at-entry = pozycja { $entry }
at-rows = tabela { $table }, wiersze { $rows }
at-lines = wiersze { $lines }
at-keys = klucze { $keys }
at-and = { $first }; { $next }
at-and-more = { $all } i jeszcze { $more }
at-in-file = w { $file }: { $at }
at-in-file-of = w { $file } z { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
