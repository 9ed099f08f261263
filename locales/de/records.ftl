# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = Das können zwei verschiedene Handys sein: { $why }.
compare-platform = vorher { $before }, jetzt { $after }
compare-model = das Modell ist vorher { $before }, jetzt { $after }
compare-serial = die Seriennummer ist vorher { $before }, jetzt { $after }
compare-only-newer = { $name } steht nur im neueren Bericht.
compare-only-older = { $name } steht nur im älteren Bericht.
compare-name = { $model } ({ $platform })
compare-exchanged = Die Kopie des neueren Berichts wurde früher erstellt ({ $after }) als die andere ({ $before }): Sind die Berichte vertauscht?
compare-same-time = Beide Berichte stammen von einer Kopie, die zur selben Zeit erstellt wurde.
compare-lost = { $count ->
    [one] { $count } Frage, die die ältere Kopie beantwortet, beantwortet die neuere nicht. Was im Bericht fehlt, kann noch auf dem Handy sein.
   *[other] Fragen, die die ältere Kopie beantwortet und die neuere nicht: { $count }. Was im Bericht fehlt, kann noch auf dem Handy sein.
}
compare-signatures = Die Signaturen sind andere (vorher { $before }, jetzt { $after }): Was dazugekommen ist, war vielleicht schon vorher auf dem Handy und ist erst jetzt bekannt. Eine neue Untersuchung der älteren Kopie mit den neueren Signaturen zeigt es.
compare-program = Das Programm ist ein anderes (vorher stalkscan { $before }, jetzt { $after }): Es sieht vielleicht mehr an oder sagt dasselbe anders.
compare-as-reported = Titel und Gründe der Funde stehen auf Englisch da, wie in den Berichten.
compare-unknown = unbekannt
compare-label-copies = Kopien erstellt
compare-label-result = Ergebnis
compare-label-system = System
compare-label-apps = Apps
compare-label-profiles = Profile
compare-label-level = Stufe
compare-label-confirmed = bestätigt
compare-label-new-reason = neuer Grund
compare-label-no-longer = nicht mehr
compare-label-and = und
compare-copies = { $before }, dann { $after }
compare-as-before = { $now } (wie vorher)
compare-before-now = vorher { $before }, jetzt { $now }
compare-verdict-known = eine bekannte Überwachungs-App
compare-verdict-strong_signs = starke Zeichen für versteckte Überwachung
compare-verdict-review = etwas zum Anschauen
compare-verdict-nothing_known_found = nichts Bekanntes in den lesbaren Teilen
compare-verdict-inconclusive = nichts Bekanntes, und wichtige Teile waren nicht lesbar
compare-level = Stufe { $number }
compare-level-words = Stufe { $number } ({ $words })
compare-level-rule = { $level }, Regel { $rule }
compare-appeared = Dazugekommen
compare-went = Weggefallen
compare-changed = Anders gesagt
compare-same = Wie vorher
compare-checked = Was geprüft wurde, soweit es sich unterscheidet
compare-nothing = Kein Fund ist dazugekommen, weggefallen oder anders gesagt.
compare-more = { $count } weitere (siehe neuerer Bericht)
compare-confirmed-now = jetzt, durch --known
compare-confirmed-gone = nicht mehr
compare-absent = nicht enthalten

## Events of a timeline

event-copy-made = Die Kopie des Handys wurde erstellt
event-setting = Die Einstellung { $name } wurde auf { $value } geändert
event-setting-by = Die Einstellung { $name } wurde auf { $value } geändert, durch { $by }
event-account = Ein Konto der Art { $kind } wurde hinzugefügt
event-account-named = Ein Konto der Art { $kind } wurde hinzugefügt ({ $name })
event-paired = Das Handy begann, einem Computer zu vertrauen
event-backed-up = Ein Computer hat ein Backup erstellt
event-synced = Ein Computer hat Medien abgeglichen
event-debugging = Einem Computer wurde das Debuggen des Handys erlaubt
event-cloud-backup = Ein Backup in der Cloud wurde erstellt
event-restored = Das Handy wurde aus einem Backup eingerichtet
event-restored-computer = Das Handy wurde aus einem Backup auf einem Computer eingerichtet
event-restored-cloud = Das Handy wurde aus einem Backup in iCloud eingerichtet
event-named = { $event }: { $name }
event-first = Die App { $app } wurde zum ersten Mal installiert
event-updated = Die App { $app } wurde zuletzt installiert oder aktualisiert
event-seen = Die App { $app } wurde laut einem Protokoll installiert oder gesehen
event-install-begun = Die Installation der App { $app } wurde laut einem Protokoll begonnen
event-installed-by = Die App { $app } wurde laut einem Protokoll von { $by } installiert
event-removed = Die App { $app } wurde entfernt
event-bought = Die App { $app } wurde aus dem Store geholt
event-power-given = Die App { $app } bekam oder benutzte zuletzt: { $power }
event-power-refused = Der App { $app } wurde verweigert: { $power }
event-power-permission = die Berechtigung { $name }
event-power-accessibility = ein Dienst der Bedienungshilfen
event-power-device-admin = die Rechte eines Geräteadministrators
event-power-device-owner = die Rechte des Geräteeigentümers
event-power-profile-owner = die Rechte eines Profileigentümers
event-power-notifications = das Lesen aller Benachrichtigungen
event-power-keyboard = eine Tastatur
event-power-keyboard-full = eine Tastatur mit vollem Zugriff
event-power-vpn = ein VPN
event-power-vpn-always = ein ständig aktives VPN
event-power-battery = das Laufen ohne Akkusparen
event-power-location-always = der Standort zu jeder Zeit
event-power-location-used = der Standort während der Benutzung
event-profile = Das Konfigurationsprofil { $profile } wurde installiert
event-profile-ends = Das Konfigurationsprofil { $profile } soll sich selbst entfernen
event-profile-event = Das Konfigurationsprofil { $profile } hatte das Ereignis { $event }
event-profile-event-by = Das Konfigurationsprofil { $profile } hatte das Ereignis { $event }, durch { $by }

## Files that were read, with their hashes

files-title = Hashwerte der gelesenen Dateien
files-intro = SHA-256 jeder Datei der Kopie, aus der dieser Bericht entstand, nach dem Lesen berechnet. `sha256sum` berechnet dieselben Zahlen. Eine Datei, die nur angesehen wurde, um zu erkennen, was sie ist, steht nicht in der Liste.
files-no-hash = kein Hashwert
files-no-hash-why = kein Hashwert: { $why }
files-bytes = ({ $bytes } Bytes)

## The evidence bundle

bundle-title = BEWEISPAKET VON STALKSCAN
bundle-keeper = Die Person, der das Handy gehört, behält dieses Paket und die Kopie des Handys und entscheidet, wer sie bekommt.
bundle-helpers = An Helfende: Was Sie behalten, müssen Sie vielleicht herausgeben. Es kann an die Person gehen oder an die Beamtin oder den Beamten ihrer Wahl.
bundle-place = Am besten liegt es auf einem Gerät, an das sonst niemand kommt. Es sagt, was auf dem Handy gefunden wurde.
bundle-no-content = Keine Datei des Handys, keine Nachricht, kein Foto und kein Kontakt ist hier enthalten. Die Kopie selbst ist der Beweis: Am besten bleibt sie, wie sie ist.
bundle-survivor = der Bericht in einfachen Worten, für die Person, der das Handy gehört
bundle-technician = der Bericht mit allem, was gefunden wurde, und wo
bundle-police = der Bericht mit dem Vorgehen, seinen Grenzen und dem Hashwert jeder gelesenen Datei
bundle-json = dasselbe für Programme; wer dieselbe Kopie mit denselben Versionen untersucht, bekommt dieselben Bytes
bundle-findings = die Funde als Tabelle
bundle-apps = die Apps als Tabelle
bundle-coverage = was geprüft wurde und was nicht, als Tabelle
bundle-timeline = was wann geschah, für Timesketch
bundle-timeline-table = dasselbe als Tabelle
bundle-manifest = die Niederschrift: wer, wann, mit welchen Versionen, welcher Befehl, welche Dateien
bundle-input = der Hashwert jeder gelesenen Datei der Kopie (für sha256sum -c, dort, wo die Kopie liegt)
bundle-log = was getan wurde, in der Reihenfolge, in der es getan wurde
bundle-list = der Hashwert jeder anderen Datei hier (für sha256sum -c, in diesem Ordner)
bundle-to-verify = So lässt sich feststellen, ob seitdem etwas geändert wurde:
bundle-about-seal = Das Siegel ist der SHA-256 von bundle.sha256. Wer das Paket ändern kann, kann eine neue Liste machen; niemand kann eine machen, die das Siegel hat, das beim Erstellen des Pakets anderswo notiert wurde.
bundle-result = Ergebnis: { $verdict }
bundle-done = Das Paket liegt in { $path }: Berichte und die Hashwerte von { $files } der Kopie.
bundle-seal = Siegel (SHA-256 von { $file }), getrennt vom Paket zu notieren:
bundle-person = Die Person, der das Handy gehört, behält das Paket und die Kopie und entscheidet, wer sie bekommt.
bundle-check-later = Später prüfen: { $command }
bundle-files = { $count ->
    [one] { $count } Datei
   *[other] { $count } Dateien
}
bundle-log-began = Untersuchung begonnen, stalkscan { $version }
bundle-log-hashed = { $path }: { $files }, gelesen und Hashwert berechnet
bundle-log-no-hash = kein Hashwert von { $path }: { $why }
bundle-log-read = { $path } gelesen als { $format }
bundle-log-copy = die Kopie
bundle-log-result = Ergebnis: { $verdict }, Funde: { $count }
bundle-log-not-read = nicht gelesen: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = Seit dem Erstellen des Pakets wurde nichts geändert.
bundle-verify-changed = GEÄNDERT seit dem Erstellen des Pakets:
bundle-verify-more = und { $count } weitere
bundle-verify-seal-noted = Das Siegel ist das notierte.
bundle-verify-seal-other = das Siegel ist { $seal } und nicht das notierte
bundle-verify-seal = Siegel, zum Vergleich mit dem, das beim Erstellen des Pakets notiert wurde:
bundle-verify-no-list = { $file } fehlt: Nichts im Paket kann geprüft werden
bundle-verify-rewritten = { $file } ist nicht so, wie es geschrieben wurde
bundle-verify-added = { $file } wurde hinzugefügt
bundle-verify-other = { $file } wurde geändert
bundle-verify-missing = { $file } fehlt
bundle-verify-unreadable = { $file } kann nicht gelesen werden: { $why }
bundle-verify-line = { $file } wurde geändert: Zeile { $line } ist nicht so, wie sie geschrieben wurde
bundle-verify-compared-bundle = Verglichen: { $files } des Pakets.
bundle-verify-compared-copy = Verglichen: { $files } von { $path }.
bundle-verify-no-copy = Die Kopie selbst wurde nicht verglichen; --input PATH tut das.

## Helplines

regions-choose = Hilfetelefone mehrerer Länder werden gezeigt; mit --region wählen Sie Ihres ({ $codes })

## Kinds of copies

formats-name = Format
formats-what = was es ist
formats-answers = Fragen, die es beantworten kann
formats-never = Keine Kopie kann zeigen, wer bei einem Konto angemeldet ist, mit wem ein Standort geteilt wird oder ob es einen Tracker gibt.
format-ios-backup = ein Backup eines iPhones oder iPads, das ein Computer erstellt hat (iTunes, Finder, Apple-Geräte, idevicebackup2), verschlüsselt oder nicht: der Ordner mit Manifest.db oder (iOS 5 bis 9) Manifest.mbdb
format-ios-filesystem = Kopie des Dateisystems eines iPhones, wie Fachleute sie machen (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n): Ordner, zip, tar oder tar.gz mit private/var
format-sysdiagnose = Systemdiagnose eines iPhones (sysdiagnose_....tar.gz, mit den Tasten des Handys erstellt und über Einstellungen > Datenschutz > Analysedaten verschickt), gepackt oder entpackt: Profile, Verwaltung und Berechtigungen, aber keine Liste der Apps
format-ios-app-listing = Liste der Apps eines iPhones als Datei (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi): Apps mit ihren Unterzeichnern; am besten neben einem Backup desselben Handys
format-bugreport = Android-Fehlerbericht (das zip, sein entpackter Ordner oder sein Text): am Handy erstellt mit Entwickleroptionen > Fehlerbericht erstellen, mit `adb bugreport` oder mit einem Service-Code bei Samsung (*#9900#) und Xiaomi (*#*#284#*#*)
format-dumpsys = Ausgabe von `adb shell dumpsys`, ganz oder von einzelnen Diensten (ein Text oder ein Ordner mit Texten, die nach den Diensten heißen), und der Text, den ISDi von einem Handy aufhebt
format-androidqf = Sicherung mit androidqf über ein Kabel (Ordner oder zip): Liste der Apps mit Unterzeichnern und Hashwerten, dumpsys, Einstellungen, Prozesse
format-adb-backup = adb-Backup (.ab, verschlüsselt oder nicht), Backup-Dateien von Xiaomi (.bak oder ihr Ordner) oder ein entpacktes: Unterzeichner und Herkunft der Apps, die Backups erlauben
format-android-filesystem = Kopie des Dateisystems eines Android-Handys (Ordner, zip, tar, tar.gz, tar.zst oder ein unverschlüsseltes TWRP-Backup) oder seines Ordners /data/system: Apps mit Unterzeichnern und APKs, Einstellungen, Berechtigungen, Administratoren, Konten, hinzugefügte Zertifikate und Spuren entfernter Apps
format-apk-folder = APK-Dateien eines Handys: ein Ordner mit .apk-, .xapk-, .apks- oder .apkm-Dateien oder eine davon (`adb shell pm path` und `adb pull` oder eine App, die APKs sichert). Sagt, was die Apps sind, und nicht, was eingeschaltet ist
format-huawei-backup = Backup eines Handys von Huawei oder Honor (HiSuite- oder KoBackup-Ordner mit info.xml oder ein zip davon): seine lesbare Liste der Apps und die Apps selbst; die Daten der Apps werden nicht gelesen
format-smart-switch = Backup mit Samsung Smart Switch (Ordner mit SmartSwitchBackup.json oder ein zip davon): seine lesbare Liste der Apps; alles andere ist verschlüsselt und wird nicht gelesen
format-intrusion-logs = Einbruchsprotokolle von Android 16 (Erweiterter Schutz, auf dem Handy heruntergeladen): welche Server Apps angesprochen haben, Installationen und Entfernungen, hinzugefügte Zertifizierungsstellen

## What "stalkscan explain" says

lookup-matters = Warum es wichtig ist: { $matters }
lookup-ordinary = Gewöhnliche Gründe:
lookup-next = Was man tun kann:
lookup-silence = Ihr Schweigen bedeutet nur etwas, wenn dies gelesen wurde: { $parts }
lookup-silence-none = nichts (sie behauptet nie, dass etwas fehlt)
lookup-needed-by = Regeln, die die Antwort auf diese Frage brauchen:
lookup-which-copies = `stalkscan formats` zeigt, welche Kopien eines Handys sie beantworten können.
lookup-level = Stufe { $number }: { $words }
lookup-exit = Exit-Code { $code }: { $words }
lookup-class = { $id }: eine Klasse, was eine App ist. { $words }
lookup-strength = { $id }: eine Stärke, wie sicher ein Fund ist. { $words }
lookup-aliases = auch verkauft als: { $names }
lookup-family-class = Klasse: { $id } ({ $words })
lookup-family-can = kann sehen oder tun: { $list }
lookup-indicators = Merkmale: { $count }, und { $bulk } in Listen
lookup-note = Hinweis: { $note }
lookup-sources = Quellen: { $sources }
lookup-code-family = Das ist Code von { $name } ({ $id }); die Regel known-content meldet ihn.
lookup-code-adds = Es fügt dem, was sonst über eine App gefunden wurde, einen Grund hinzu und ist nie ein eigener Fund.
lookup-code-look = Es lohnt einen gemeinsamen Blick (Stufe 1); die Regel telling-code meldet es.
lookup-code-unreviewed = Niemand hat es geprüft: Es fragt und beschuldigt nie.
lookup-code-clean = Wer sonst solchen Code haben kann: { $clean }
lookup-code-source = Quelle: { $source } ({ $licence }), geändert { $date }
lookup-code-show = `stalkscan signatures show { $id }` zeigt die Regel selbst.
lookup-behaviour = Stufe 3 braucht { $strong } Punkte, { $watches } davon für das, was die App sehen oder tun kann, und ein Zeichen, das verbirgt (mit * markiert).
lookup-axis = { $axis } (höchstens { $points } Punkte):
axis-capability = was sie sehen oder tun kann
axis-concealment = wie sie sich verbirgt oder dem Entfernen widersetzt
axis-provenance = woher sie kam
exit-code-0 = untersucht; nichts auf der Stufe von --fail-on oder darüber; jede nötige Frage wurde beantwortet
exit-code-1 = Fehler des Programms (Lesen, Schreiben, intern)
exit-code-2 = falscher Aufruf
exit-code-3 = dort wurde kein Backup erkannt: Es wurde nichts untersucht
exit-code-4 = gesperrt: Passwort fehlt oder ist falsch
exit-code-5 = Signaturen nicht brauchbar (fehlen, beschädigt, zu neu)
exit-code-10 = nichts gefunden, aber nötige Fragen blieben ohne Antwort: nicht eindeutig
exit-code-11 = etwas zum Anschauen (Stufe 2)
exit-code-12 = starke Zeichen für versteckte Überwachung (Stufe 3)
exit-code-13 = bekannte Überwachungs-App (Stufe 4)
exit-code-20 = Probleme gefunden: in Signaturen, in diesem Exemplar des Programms oder in einem Beweispaket
exit-code-130 = unterbrochen

value-right-profiles = Profile installieren und entfernen
value-right-lock = das Handy sperren und seinen Code entfernen
value-right-erase = das Handy löschen
value-right-number = die Telefonnummer lesen
value-right-apps = die installierten Apps auflisten
value-right-settings = Einstellungen ändern
value-right-manage-apps = Apps installieren und entfernen
value-nameless-account = ein Konto ohne Namen
value-not-named = nicht benannt
value-removal-password = Passwort zum Entfernen
value-restrictions = Einschränkungen
value-play-protect-off = Google Play Protect ist aus
value-of-user = Nutzer
value-of-user-number = Nutzer { $name }
value-of-phone = das Handy
value-of-phone-trusted = das Handy, für alles vertraut
value-unreadable-certificate = ein unlesbares Zertifikat
value-in-background = im Hintergrund benutzt
value-jailbreak-file = { $name } ist da, was ein Jailbreak zurücklässt
value-jailbreak-settings = { $name }: Einstellungen eines Werkzeugs, das einen Jailbreak braucht
value-jailbreak-job = { $name }: ein Dienst, der mit einem Jailbreak kommt
value-jailbreak-app = { $name } liegt in /Applications, wo sonst nur Apps von Apple liegen
value-selinux = SELinux ist auf { $name }
