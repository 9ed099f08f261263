## Ablehnungen

refused-program-failed = ein Teil des Programms ist gescheitert, daher gibt es kein Ergebnis; über das Handy sagt das nichts
refused-command-line = der Befehl wird nicht verstanden; der Grund folgt auf Englisch
refused-of = { $path }: { $why }
refused-result = das Ergebnis konnte nicht geschrieben werden: { $why }
refused-report = der Bericht konnte nicht geschrieben werden: { $why }
refused-timeline = der Zeitverlauf konnte nicht geschrieben werden: { $why }
refused-table = die Tabelle konnte nicht geschrieben werden: { $why }
refused-comparison = der Vergleich konnte nicht geschrieben werden: { $why }
refused-record = das Protokoll konnte nicht geschrieben werden: { $why }
refused-problems = die Fehlerliste konnte nicht geschrieben werden: { $why }
refused-manual = die Handbuchseite konnte nicht erstellt werden: { $why }
refused-fact = ein Eintrag konnte nicht geschrieben werden: { $why }
refused-log = das Logbuch konnte nicht geschrieben werden: { $why }
refused-log-special = es ist keine gewöhnliche Datei
refused-unasked-file = es wird eine Datei geschrieben, die niemand verlangt hat
refused-neither = nichts wurde geöffnet und nichts abgelehnt
refused-exists = { $path } gibt es schon
refused-not-written = { $path } konnte nicht geschrieben werden: { $why }
refused-not-made = { $path } konnte nicht angelegt werden: { $why }
refused-cannot-make = { $path } kann nicht angelegt werden: { $why }
refused-not-replaced = { $path } konnte nicht ersetzt werden: { $why }
refused-cannot-read = { $path } kann nicht gelesen werden: { $why }
refused-cannot-look = in { $path } kann nicht hineingesehen werden: { $why }
refused-no-text = { $path } ist kein Text: { $why }
refused-no-folder = { $path } ist kein Ordner
refused-not-empty = { $path } ist nicht leer
refused-not-there = keine Datei und kein Befehl mit diesem Namen: { $path }
refused-nothing-called = nichts heißt "{ $name }"
refused-no-command = den Befehl "{ $name }" gibt es nicht
refused-no-language = in der Sprache "{ $name }" gibt es keinen Bericht
refused-no-rule = die Regel "{ $name }" gibt es nicht
refused-no-format = das Format "{ $name }" gibt es nicht
refused-no-output = das Ausgabeformat "{ $name }" gibt es nicht
refused-no-container = die Art von Kopie "{ $name }" gibt es nicht
refused-no-helpline = für die Region "{ $name }" ist kein geprüftes Hilfetelefon bekannt
refused-no-sample = kein eingebautes Handy und keine Datei heißt { $name }
refused-no-family = keine Familie oder Regel passt zu "{ $name }"
refused-no-value = keine Familie, Regel, App-Kennung, kein Zertifikat, Hash oder Server heißt "{ $name }"
refused-no-date = "{ $name }" ist kein Datum
refused-no-list = "{ $name }" ist keine Liste
refused-no-latin = der Name hat keinen lateinischen Buchstaben und keine Ziffer
refused-no-draft = { $path } gibt es schon, und es ist kein Entwurf: { $why }
refused-known = die mit --known angegebene Datei: { $why }
refused-threads = Threads konnten nicht gestartet werden: { $why }
refused-passphrase-file = --passphrase-file { $path }: { $why }
refused-passphrase-long = für eine Passphrase ist das zu lang
refused-passphrase-utf-16 = es ist UTF-16-Text, der nicht gelesen werden kann
refused-passphrase-empty = sie ist leer
refused-html-screen = ein HTML-Bericht ist für einen Browser, nicht für ein Terminal
refused-same-file = zwei Berichte würden in dieselbe Datei gehen
refused-same-screen = zwei Berichte würden auf die Standardausgabe gehen
refused-no-file-name = der Dateiname nach = ist leer
refused-inside-copy = { $path } würde in die Kopie { $copy } geschrieben
refused-no-out = es fehlt der Ordner, in den geschrieben werden soll
refused-no-bundle-made = { $why }; es wurde kein Paket erstellt
refused-nothing-read = nichts wurde gelesen
refused-foreign-file = { $path } enthält { $name }, das nicht zu einem Paket gehört
refused-holds-no-bundle = { $path } enthält kein Paket
refused-special-file = { $path } ist keine gewöhnliche Datei
refused-number-of-copies = das Paket wurde aus { $made } Pfaden erstellt, und { $given } wurden angegeben
refused-not-a-report = es ist kein Bericht von stalkscan in JSON: { $why }
refused-other-schema = sein Schema ist { $schema }, und dieses Programm vergleicht { $known }
refused-built-in = die eingebauten Signaturen sind beschädigt: { $why }
refused-built-in-phone = das eingebaute Handy { $name }: { $why }
refused-signatures = Fehler in den Signaturen ({ $count }): { $problems }
refused-problems-in = Fehler in { $path } ({ $count }): { $problems }
refused-not-signed = { $path } ist nicht signiert
refused-no-signature-file = { $path } ist nicht signiert: { $path }.minisig fehlt
refused-no-key = das ist kein öffentlicher Schlüssel von minisign
refused-no-signature = das ist keine Signatur von minisign
refused-signature = die Signatur stammt von keinem vertrauten Schlüssel, oder die Datei wurde nach dem Signieren geändert
refused-no-pack = das ist kein Signaturpaket
refused-pack-too-new = die Signaturen sind für ein neueres Programm gemacht: { $why }
refused-pack-damaged = das Signaturpaket ist beschädigt: { $why }
refused-list-form = die Liste kann nicht als { $layout } gelesen werden: { $why }
refused-list-empty = in der Liste wurde kein Merkmal gefunden (gelesen als { $layout })
refused-selftest = { $failed } von { $count } Proben kamen nicht so heraus, wie sie müssen

## Was man dann tun kann

next-step = was tun:
next-report-fault = bitte melden Sie das; nichts wurde geschrieben, und nichts hat diesen Computer verlassen
next-disk-and-pipe = prüfen Sie den Datenträger und wohin das Ergebnis geht
next-other-name-or-force = wählen Sie einen anderen Namen, oder fügen Sie --force hinzu, um es zu überschreiben
next-folder-and-space = prüfen Sie den Ordner und den freien Platz
next-check-folder = prüfen Sie den Ordner
next-check-parent = prüfen Sie den Ordner, in dem es liegen soll
next-check-path = prüfen Sie den Pfad dorthin
next-check-the-path = prüfen Sie den Pfad
next-did-you-mean = meinten Sie "{ $near }"?
next-did-you-mean-or = meinten Sie "{ $near }"? { $next }
next-check-spelling = prüfen Sie die Schreibweise; `stalkscan --help` listet die Befehle auf
next-commands = Befehle: { $names }
next-known-ids = bekannte Kennungen: { $names }; und die Kennung oder der Name jeder Familie
next-languages = Sprachen: { $names }
next-rules = Regeln: { $names }
next-formats = mögliche Formate: { $names }
next-output-formats = mögliche Formate: { $names }; für eine Datei schreiben Sie FORMAT=FILE
next-for-a-file = Für eine Datei schreiben Sie FORMAT=FILE
next-format-file = schreiben Sie FORMAT=FILE
next-regions = bekannte Regionen: { $names }; lassen Sie --region weg und suchen Sie die Hilfsstelle Ihres Landes von einem Gerät aus, an das sonst niemand herankommt
next-passphrase-only = geben Sie eine Datei an, die nur die Passphrase enthält
next-passphrase-utf-8 = speichern Sie sie als UTF-8 (im Speichern-Dialog des Editors), mit nichts als der Passphrase darin
next-html-file = schreiben Sie ihn in eine Datei, deren Name nichts verrät: html={ $name }
next-own-file = geben Sie jedem eine eigene Datei
next-all-but-one = schreiben Sie alle bis auf einen in eine Datei: FORMAT=FILE
next-outside-copy = in eine Kopie wird nichts geschrieben, denn sie ist ein Beweismittel: wählen Sie einen Ordner außerhalb
next-add-out = fügen Sie --out DIR hinzu
next-what-can-be-read = `stalkscan formats` listet auf, was gelesen werden kann
next-new-bundle-folder = wählen Sie einen neuen Ordner für das Paket
next-new-bundle-folder-or-force = wählen Sie einen neuen Ordner für das Paket, oder fügen Sie --force hinzu, um das Paket darin zu ersetzen
next-new-bundle-folder-alone = wählen Sie einen neuen Ordner für das Paket; in einem Paket darf nichts anderes liegen
next-bundle-folder = geben Sie den Ordner an, den `stalkscan bundle` geschrieben hat
next-do-not-rely = so wurde dieses Paket nicht geschrieben; verlassen Sie sich nicht darauf
next-each-copy = geben Sie --input für jeden einmal an, in der Reihenfolge der Untersuchung (siehe command_line in manifest.json)
next-compare-newer = vergleichen Sie die Berichte mit der Version von stalkscan, die den neueren erstellt hat
next-compare-reports = geben Sie zwei Dateien an, die `stalkscan -o json=FILE PATH` geschrieben hat
next-fewer-threads = versuchen Sie --jobs 1
next-new-program = besorgen Sie eine neue Kopie des Programms
next-newer-signatures = besorgen Sie neuere, oder lassen Sie --signatures weg
next-newer-pack = besorgen Sie ein neueres Signaturpaket oder ein neueres Programm
next-signature-folder = geben Sie einen Ordner mit Signaturdateien an (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` zeigt alle
next-lint-or-built-in = `stalkscan signatures lint` zeigt alle; lassen Sie --signatures weg, um die eingebauten zu benutzen
next-public-key = geben Sie die .pub-Datei an, die minisign schreibt
next-pack-again = besorgen Sie das Signaturpaket und seine .minisig-Datei noch einmal
next-pack-again-or-trust = besorgen Sie das Signaturpaket und seine .minisig-Datei noch einmal; nennen Sie mit --trusted-key den öffentlichen Schlüssel dessen, der signiert hat, wenn Sie ihm vertrauen
next-a-pack = geben Sie ein von `stalkscan signatures pack` erstelltes Paket an oder einen Ordner mit Signaturdateien
next-newer-program = besorgen Sie ein neueres stalkscan oder ein älteres Signaturpaket
next-the-pack-again = besorgen Sie das Signaturpaket noch einmal
next-signature-file = besorgen Sie auch seine Signaturdatei, oder fügen Sie --allow-unsigned hinzu, wenn Sie das Paket selbst erstellt haben
next-signature-beside = legen Sie seine .minisig-Datei daneben; mit --allow-unsigned wird es trotzdem angesehen
next-correct-rules = berichtigen Sie die Regeln: docs/signatures.md zeigt den erlaubten Teil der Sprache
next-correct-list = berichtigen Sie die Liste
next-list-lines = eine Liste hat eine Kennung, einen Hash oder eine Adresse je Zeile; `stalkscan signatures import` sagt mehr
next-readable-lists = lesbare Listen: { $names }
next-date = schreiben Sie es so: 2026-11-22
next-other-out = wählen Sie mit --out einen anderen Ordner
next-latin-name = geben Sie den Namen in lateinischen Buchstaben an; in der Datei kann er geändert werden
next-signatures-with-folder = geben Sie den Ordner der Signaturen mit --folder an
next-name-or-add = wählen Sie einen anderen Namen, oder ergänzen Sie die vorhandene Datei
next-wider-ids = erweitern Sie die Form der Kennungen
next-list-all = `stalkscan signatures list` zeigt alle
next-list-word = `stalkscan signatures list WORD` findet Teile von Namen und Werten
next-collisions = fixtures/clean/known_collisions.toml zeigt, wie man es schreibt
next-clean-list = schreiben Sie --clean android=FILE oder --clean ios=FILE
next-containers = Arten von Kopien: { $names }
next-fitting-containers = Arten von Kopien für dieses Handy: { $names }
next-other-folder = wählen Sie einen anderen Ordner; nichts wird überschrieben
next-samples = `stalkscan sample` listet die eingebauten Handys auf
next-recipes = fixtures/README.md beschreibt Rezepte
next-no-relying = verlassen Sie sich nicht auf diese Kopie des Programms; besorgen Sie eine neue, und melden Sie, was oben steht
next-newer-kernel = es muss nichts getan werden; ein neuerer Kernel oder ein Container, der es durchlässt, erlaubt mehr

## Fragen

ask-passphrase = Passphrase für { $what } (leer: aufgeben):
ask-passphrase-named = Passphrase für { $what } { $name } (leer: aufgeben):
ask-again = falsche Passphrase; noch einmal: { $ask }
ask-adb-backup = das adb-Backup
ask-acquisition = die verschlüsselte Sicherung
ask-backup = das verschlüsselte Backup

## Was gerade geschieht

tell-unlocking = { $what } wird geöffnet; das dauert einige Sekunden ...
tell-looking = { $path } wird angesehen
tell-reading-copy = die Kopie wird gelesen
tell-reading = { $path } wird gelesen
tell-judging = Vergleich mit den Signaturen
tell-opened = geöffnet: { $files }
tell-hashing = Hashes der gelesenen Dateien werden berechnet ({ $count }) ...
tell-interrupted = unterbrochen; es wurde kein Bericht erstellt
tell-read-so-far = bisher gelesen: { $names }
tell-not-to-its-end = nicht zu Ende gelesen: { $name }
tell-the-copy = die Kopie
tell-not-removed = { $path } konnte nicht entfernt werden
tell-known-unused = --known nennt { $id }, und kein Fund handelt davon
tell-older-signatures = die angegebenen Signaturen sind vom { $given }, älter als die im Programm ({ $inside })
tell-old-signatures = die Signaturen sind { $days } Tage alt; neuere Apps werden vielleicht nicht erkannt
tell-sample-passphrase = die Passphrase dieser Probe ist: { $passphrase }
tell-exported = { $count } Werte geschrieben; die Quellen sind zu nennen, siehe `stalkscan credits`
tell-left-out = ausgelassen: { $count } { $kind }, für die diese Form keinen Platz hat
tell-left-out-pattern = ausgelassen: { $count } { $kind } (Muster), für die diese Form keinen Platz hat
tell-works = Diese Kopie von stalkscan funktioniert: { $count } Proben kamen so heraus, wie sie müssen (gelistete Apps, ähnlich aussehende, gewöhnliche Handys, beschädigte Kopien).
tell-works-with = Signaturen { $version } ({ $families } Familien, { $indicators } Merkmale).

tell-sandbox = Sandbox: { $state }
sandbox-not-asked = nicht verlangt
sandbox-off = mit --no-sandbox ausgeschaltet
sandbox-full = an: das Programm konnte nur die Kopie öffnen, nur die genannten Dateien schreiben, kein Netz erreichen und kein anderes Programm starten
sandbox-calls-only = zum Teil: das Programm konnte kein Netz erreichen und kein anderes Programm starten; dieses System konnte nicht begrenzen, welche Dateien es öffnet
sandbox-files-only = zum Teil: das Programm konnte nur die Kopie öffnen und nur die genannten Dateien schreiben; dieses System konnte Netz und andere Programme nicht verbieten
sandbox-unavailable = auf diesem System nicht verfügbar

## Technische Worte auf Englisch

technical = "{ $text }" (technische Meldung auf Englisch)

fault-not-found = diese Datei oder diesen Ordner gibt es nicht: { $system }
fault-denied = dieses Benutzerkonto darf das nicht: { $system }
fault-exists = es ist schon da: { $system }
fault-is-folder = es ist ein Ordner: { $system }
fault-no-folder = es ist kein Ordner: { $system }
fault-full = auf dem Datenträger ist kein Platz mehr: { $system }
fault-read-only = hier kann nur gelesen und nicht geschrieben werden: { $system }
fault-cut = es endet zu früh: { $system }
fault-not-text = der Inhalt hat nicht die erwartete Form: { $system }
fault-busy = ein anderes Programm benutzt es: { $system }
