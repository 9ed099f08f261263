## Odmowy

refused-program-failed = część programu zawiodła, więc nie ma wyniku; nie mówi to nic o telefonie
refused-command-line = polecenie jest niezrozumiałe; powód podano dalej po angielsku
refused-of = { $path }: { $why }
refused-result = nie udało się zapisać wyniku: { $why }
refused-report = nie udało się zapisać raportu: { $why }
refused-timeline = nie udało się zapisać osi czasu: { $why }
refused-table = nie udało się zapisać tabeli: { $why }
refused-comparison = nie udało się zapisać porównania: { $why }
refused-record = nie udało się zapisać protokołu: { $why }
refused-problems = nie udało się zapisać listy problemów: { $why }
refused-manual = nie udało się utworzyć strony podręcznika: { $why }
refused-fact = nie udało się zapisać faktu: { $why }
refused-log = nie udało się zapisać dziennika: { $why }
refused-log-special = to nie jest zwykły plik
refused-unasked-file = zapisywany jest plik, o który nikt nie prosił
refused-neither = niczego nie otwarto i niczego nie odrzucono
refused-exists = { $path } już istnieje
refused-not-written = nie udało się zapisać { $path }: { $why }
refused-not-made = nie udało się utworzyć { $path }: { $why }
refused-cannot-make = nie można utworzyć { $path }: { $why }
refused-not-replaced = nie udało się zastąpić { $path }: { $why }
refused-cannot-read = nie można odczytać { $path }: { $why }
refused-cannot-look = nie można zajrzeć do { $path }: { $why }
refused-no-text = { $path } to nie tekst: { $why }
refused-no-folder = { $path } to nie folder
refused-not-empty = folder { $path } nie jest pusty
refused-not-there = nie ma takiego pliku ani polecenia: { $path }
refused-nothing-called = nic nie nazywa się "{ $name }"
refused-no-command = nie ma polecenia "{ $name }"
refused-no-language = nie ma raportu w języku "{ $name }"
refused-no-rule = nie ma reguły "{ $name }"
refused-no-format = nie ma formatu "{ $name }"
refused-no-output = nie ma formatu wyjścia "{ $name }"
refused-no-container = nie ma rodzaju kopii "{ $name }"
refused-no-helpline = dla regionu "{ $name }" nie jest znany żaden sprawdzony telefon pomocowy
refused-no-sample = żaden wbudowany telefon ani plik nie nazywa się { $name }
refused-no-family = żadna rodzina ani reguła nie pasuje do "{ $name }"
refused-no-value = żadna rodzina, reguła, identyfikator aplikacji, certyfikat, skrót ani serwer nie nazywa się "{ $name }"
refused-no-date = "{ $name }" to nie data
refused-no-list = "{ $name }" to nie lista
refused-no-latin = nazwa nie ma żadnej litery łacińskiej ani cyfry
refused-no-draft = { $path } już istnieje i nie jest szkicem: { $why }
refused-known = plik podany przez --known: { $why }
refused-threads = nie udało się uruchomić wątków: { $why }
refused-passphrase-file = --passphrase-file { $path }: { $why }
refused-passphrase-long = to za długie na hasło
refused-passphrase-utf-16 = to tekst UTF-16, którego nie można odczytać
refused-passphrase-empty = plik jest pusty
refused-html-screen = raport HTML jest dla przeglądarki, nie dla terminala
refused-same-file = dwa raporty trafiłyby do tego samego pliku
refused-same-screen = dwa raporty trafiłyby na standardowe wyjście
refused-no-file-name = brakuje nazwy pliku po znaku =
refused-inside-copy = { $path } zostałby zapisany wewnątrz kopii { $copy }
refused-no-out = brakuje folderu, do którego zapisać
refused-no-bundle-made = { $why }; nie utworzono pakietu
refused-nothing-read = niczego nie odczytano
refused-foreign-file = { $path } zawiera { $name }, co nie należy do pakietu
refused-holds-no-bundle = { $path } nie zawiera pakietu
refused-special-file = { $path } to nie zwykły plik
refused-number-of-copies = pakiet utworzono z tylu ścieżek: { $made }, a podano: { $given }
refused-not-a-report = to nie raport stalkscan w formacie JSON: { $why }
refused-other-schema = jego schemat to { $schema }, a ten program porównuje { $known }
refused-built-in = wbudowane sygnatury są uszkodzone: { $why }
refused-built-in-phone = wbudowany telefon { $name }: { $why }
refused-signatures = problemy w sygnaturach ({ $count }): { $problems }
refused-problems-in = problemy w { $path } ({ $count }): { $problems }
refused-not-signed = { $path } nie jest podpisany
refused-no-signature-file = { $path } nie jest podpisany: brakuje { $path }.minisig
refused-no-key = to nie jest klucz publiczny minisign
refused-no-signature = to nie jest podpis minisign
refused-signature = podpisu nie złożono zaufanym kluczem albo plik zmieniono po podpisaniu
refused-no-pack = to nie jest pakiet sygnatur
refused-pack-too-new = sygnatury są dla nowszego programu: { $why }
refused-pack-damaged = pakiet sygnatur jest uszkodzony: { $why }
refused-list-form = listy nie można odczytać jako { $layout }: { $why }
refused-list-empty = na liście nie znaleziono żadnego wskaźnika (odczytano jako { $layout })
refused-selftest = próbki, które nie wyszły tak, jak powinny: { $failed } z { $count }

## Co można zrobić dalej

next-step = co dalej:
next-report-fault = prosimy to zgłosić; niczego nie zapisano i nic nie opuściło tego komputera
next-disk-and-pipe = warto sprawdzić dysk i to, dokąd trafia wynik
next-other-name-or-force = można wybrać inną nazwę albo dodać --force, aby ją nadpisać
next-folder-and-space = warto sprawdzić folder i wolne miejsce
next-check-folder = warto sprawdzić folder
next-check-parent = warto sprawdzić folder, w którym ma leżeć
next-check-path = warto sprawdzić jego ścieżkę
next-check-the-path = warto sprawdzić ścieżkę
next-did-you-mean = czy chodziło o "{ $near }"?
next-did-you-mean-or = czy chodziło o "{ $near }"? { $next }
next-check-spelling = warto sprawdzić pisownię; `stalkscan --help` wymienia polecenia
next-commands = polecenia: { $names }
next-known-ids = znane identyfikatory: { $names }; a także identyfikator lub nazwa każdej rodziny
next-languages = języki: { $names }
next-rules = reguły: { $names }
next-formats = możliwe formaty: { $names }
next-output-formats = możliwe formaty: { $names }; dla pliku: FORMAT=FILE
next-for-a-file = Dla pliku: FORMAT=FILE
next-format-file = zapis ma postać FORMAT=FILE
next-regions = znane regiony: { $names }; można pominąć --region i poszukać ośrodka wsparcia w swoim kraju z urządzenia, do którego nikt inny nie ma dostępu
next-passphrase-only = można podać plik, który zawiera tylko hasło
next-passphrase-utf-8 = można zapisać go jako UTF-8 (w oknie zapisu edytora), tylko z hasłem w środku
next-html-file = można zapisać go do pliku o nazwie, która nic nie mówi: html={ $name }
next-own-file = każdemu można dać osobny plik
next-all-but-one = wszystkie oprócz jednego można zapisać do pliku: FORMAT=FILE
next-outside-copy = do kopii, która jest dowodem, niczego się nie zapisuje: można wybrać folder poza nią
next-add-out = można dodać --out DIR
next-what-can-be-read = `stalkscan formats` wymienia, co można odczytać
next-new-bundle-folder = można wybrać nowy folder na pakiet
next-new-bundle-folder-or-force = można wybrać nowy folder na pakiet albo dodać --force, aby zastąpić pakiet, który w nim jest
next-new-bundle-folder-alone = można wybrać nowy folder na pakiet; w pakiecie nie może leżeć nic innego
next-bundle-folder = można podać folder zapisany przez `stalkscan bundle`
next-do-not-rely = tego pakietu tak nie zapisano; lepiej na nim nie polegać
next-each-copy = --input podaje się raz dla każdej, w kolejności badania (zob. command_line w manifest.json)
next-compare-newer = raporty można porównać wersją stalkscan, która utworzyła nowszy z nich
next-compare-reports = można podać dwa pliki zapisane przez `stalkscan -o json=FILE PATH`
next-fewer-threads = można spróbować --jobs 1
next-new-program = potrzebna jest nowa kopia programu
next-newer-signatures = potrzebne są nowsze; można też pominąć --signatures
next-newer-pack = potrzebny jest nowszy pakiet sygnatur lub nowszy program
next-signature-folder = można podać folder z plikami sygnatur (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` pokazuje wszystkie
next-lint-or-built-in = `stalkscan signatures lint` pokazuje wszystkie; bez --signatures używa się wbudowanych
next-public-key = można podać plik .pub, który zapisuje minisign
next-pack-again = pakiet sygnatur i jego plik .minisig trzeba pobrać jeszcze raz
next-pack-again-or-trust = pakiet sygnatur i jego plik .minisig trzeba pobrać jeszcze raz; klucz publiczny podpisującego, jeśli jest zaufany, podaje się przez --trusted-key
next-a-pack = można podać pakiet utworzony przez `stalkscan signatures pack` albo folder z plikami sygnatur
next-newer-program = potrzebny jest nowszy stalkscan albo starszy pakiet sygnatur
next-the-pack-again = pakiet sygnatur trzeba pobrać jeszcze raz
next-signature-file = potrzebny jest też jego plik podpisu; przy własnym pakiecie można dodać --allow-unsigned
next-signature-beside = jego plik .minisig powinien leżeć obok; z --allow-unsigned można go obejrzeć mimo to
next-correct-rules = reguły wymagają poprawy: docs/signatures.md pokazuje dozwoloną część języka
next-correct-list = lista wymaga poprawy
next-list-lines = lista ma jeden identyfikator, skrót lub adres w wierszu; więcej mówi `stalkscan signatures import`
next-readable-lists = listy, które można odczytać: { $names }
next-date = zapis ma postać 2026-11-22
next-other-out = można wybrać inny folder przez --out
next-latin-name = można podać nazwę literami łacińskimi; w pliku da się ją zmienić
next-signatures-with-folder = folder sygnatur podaje się przez --folder
next-name-or-add = można wybrać inną nazwę albo uzupełnić istniejący plik
next-wider-ids = trzeba poszerzyć postać identyfikatorów
next-list-all = `stalkscan signatures list` pokazuje wszystkie
next-list-word = `stalkscan signatures list WORD` znajduje części nazw i wartości
next-collisions = fixtures/clean/known_collisions.toml pokazuje, jak to zapisać
next-clean-list = zapis ma postać --clean android=FILE lub --clean ios=FILE
next-containers = rodzaje kopii: { $names }
next-fitting-containers = rodzaje kopii dla tego telefonu: { $names }
next-other-folder = można wybrać inny folder; niczego się nie nadpisuje
next-samples = `stalkscan sample` wymienia wbudowane telefony
next-recipes = fixtures/README.md opisuje przepisy
next-no-relying = lepiej nie polegać na tej kopii programu; potrzebna jest nowa, a to, co widać wyżej, prosimy zgłosić
next-newer-kernel = nic nie trzeba robić; nowsze jądro albo kontener, który to przepuszcza, pozwala na więcej

## Pytania

ask-passphrase = hasło do { $what } (puste: rezygnacja):
ask-passphrase-named = hasło do { $what } { $name } (puste: rezygnacja):
ask-again = błędne hasło; jeszcze raz, { $ask }
ask-adb-backup = kopii adb
ask-acquisition = zaszyfrowanych zebranych danych
ask-backup = zaszyfrowanej kopii

## Co się teraz dzieje

tell-unlocking = otwieranie { $what }; potrwa to kilka sekund ...
tell-looking = sprawdzanie { $path }
tell-reading-copy = odczyt kopii
tell-reading = odczyt { $path }
tell-judging = porównanie z sygnaturami
tell-opened = otwarto: { $files }
tell-hashing = obliczanie skrótów odczytanych plików ({ $count }) ...
tell-interrupted = przerwano; nie utworzono raportu
tell-read-so-far = dotąd odczytano: { $names }
tell-not-to-its-end = nie odczytano do końca: { $name }
tell-the-copy = kopia
tell-not-removed = nie udało się usunąć { $path }
tell-known-unused = --known wymienia { $id }, a żadne znalezisko tego nie dotyczy
tell-older-signatures = podane sygnatury są z { $given }, starsze niż te w programie ({ $inside })
tell-old-signatures = sygnatury są sprzed { $days } dni; nowszych aplikacji można nie rozpoznać
tell-sample-passphrase = hasło tej próbki to: { $passphrase }
tell-exported = zapisane wartości: { $count }; należy podać źródła, zob. `stalkscan credits`
tell-left-out = pominięto: { $count } { $kind }, na które ten układ nie ma miejsca
tell-left-out-pattern = pominięto: { $count } { $kind } (wzorzec), na które ten układ nie ma miejsca
tell-works = Ta kopia stalkscan działa: próbki wyszły tak, jak powinny ({ $count }: aplikacje z listy, podobne do nich, zwykłe telefony, uszkodzone kopie).
tell-works-with = Sygnatury { $version } (rodziny: { $families }, wskaźniki: { $indicators }).

tell-sandbox = piaskownica: { $state }
sandbox-not-asked = nie żądano
sandbox-off = wyłączona przez --no-sandbox
sandbox-full = włączona: program mógł otworzyć tylko kopię, zapisać tylko wymienione pliki, nie mógł użyć sieci ani uruchomić innego programu
sandbox-calls-only = częściowo: program nie mógł użyć sieci ani uruchomić innego programu; ten system nie mógł ograniczyć, które pliki otwiera
sandbox-files-only = częściowo: program mógł otworzyć tylko kopię i zapisać tylko wymienione pliki; ten system nie mógł zabronić sieci i innych programów
sandbox-unavailable = niedostępna w tym systemie

## Słowa techniczne po angielsku

technical = "{ $text }" (komunikat techniczny po angielsku)

fault-not-found = nie ma takiego pliku ani folderu: { $system }
fault-denied = to konto nie ma do tego prawa: { $system }
fault-exists = już istnieje: { $system }
fault-is-folder = to jest folder: { $system }
fault-no-folder = to nie jest folder: { $system }
fault-full = na dysku nie ma już miejsca: { $system }
fault-read-only = tutaj można tylko czytać, nie zapisywać: { $system }
fault-cut = kończy się za wcześnie: { $system }
fault-not-text = zawartość nie ma oczekiwanej postaci: { $system }
fault-busy = używa tego inny program: { $system }
