# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = ein adb-Backup lässt jede App aus, die Backups ablehnt; seit Android 12 sind das die meisten
why-wrong-passphrase-for-adb-backup = falsche Passphrase für das adb-Backup (ein beschädigter Kopf sieht genauso aus)
why-adb-backup-encrypted = das adb-Backup ist verschlüsselt
why-adb-backup-cannot-read = das adb-Backup kann nicht gelesen werden: { $what }
why-not-read = es wurde nicht gelesen: { $why }; { $hint }
why-archive = das Archiv: { $why }
why-more-than-members-rest-not = mehr als { $most } Einträge im Archiv; der Rest wurde nicht gelesen
why-archive-ends-without-end-mark = das Archiv endet ohne seine Endmarke: es wurde abgeschnitten, und Apps nach dem Schnitt fehlen
why-backup-grows-over-limit = das Backup wächst beim Entpacken auf mehr als das { $ratio }-Fache, deshalb wurde das Lesen dort beendet, und Apps nach dieser Stelle wurden nicht gelesen; der Android Backup Extractor kann es entpacken, und der entpackte Ordner kann stattdessen angegeben werden
why-backup-larger-than-limit = das Backup hat entpackt mehr als { $most } Bytes, deshalb wurde das Lesen dort beendet, und Apps nach dieser Stelle wurden nicht gelesen; der Android Backup Extractor kann es entpacken, und der entpackte Ordner kann stattdessen angegeben werden
why-folders-whose-names-cannot-those = Ordner, deren Namen nicht die von Apps sein können, wurden übergangen
why-more-than-apps-rest-not = mehr als { $apps } Apps; der Rest wurde nicht gelesen
why-more-than-bytes-manifests-rest = mehr als { $most } Bytes an Manifesten; der Rest wurde nicht behalten
why-has-two-manifests-archive-both = { $app } hat zwei Manifeste im Archiv; beide wurden gelesen
why-holds-file-s-with-text = { $messages ->
    [one] darin ist { $messages } Datei mit Text- oder Bildnachrichten, die dieses Programm nicht liest
   *[other] darin sind Dateien mit Text- oder Bildnachrichten, die dieses Programm nie liest: { $messages }
}
why-more-than-apps-rest-only = mehr als { $most } Apps; vom Rest wurden nur die Namen gelesen
why-holds-no-app-at-all = es enthält überhaupt keine App
why-data-follow-end-archive-they = nach dem Ende des Archivs folgen Daten; sie wurden nicht gelesen
why-behind-end-archive = hinter dem Ende des Archivs: { $why }
why-data-follow-end-compressed-stream = nach dem Ende des komprimierten Stroms folgen Daten; sie wurden nicht gelesen
why-backup-unpacked-before-apks-not = das Backup wurde vorher entpackt; seine APKs wurden nicht gelesen
why-packages-xml-broken-or-missing = packages.xml ist kaputt oder fehlt; an ihre Stelle tritt { $reserve }
why-copy-holds-only-part-phones = die Kopie enthält nur einen Teil der Systemdateien des Handys
why-folder-misc-where-added-certificates = der Ordner misc, in dem hinzugefügte Zertifikate liegen, ist nicht in der Kopie oder ist leer
why-holds-no-system-files-android = es enthält keine Systemdateien eines Android-Handys
why-archive-holds-system-files-phones = das Archiv enthält die Systemdateien von { $count } Handys; gelesen wurden die in seinem Ordner { $folder }, nicht die in { $other }: entpacken Sie es und geben Sie die Ordner einzeln an
why-this-twrp-backup-encrypted-with = dieses TWRP-Backup ist mit einem Passwort verschlüsselt
why-apks-system-image-not-read = APKs des Systemabbilds werden nicht gelesen
why-apk-s-more-than-can = { $left_out ->
    [one] { $left_out } APK konnte nicht mehr behalten werden und wurde nicht gelesen
   *[other] APKs, die nicht mehr behalten werden konnten und nicht gelesen wurden: { $left_out }
}
why-archive-cannot-read = das Archiv kann nicht gelesen werden: { $why }
why-archive-has-no-end-probably = das Archiv hat kein Ende; es wurde wahrscheinlich nur zum Teil kopiert
why-part-folder-could-not-listed = ein Teil des Ordners konnte nicht aufgelistet werden
why-folder-could-not-be-read = { $folder }: der Ordner konnte nicht gelesen werden
why-user-settings-not-in-copy = das Handy hat einen Benutzer { $user }, dessen Einstellungen nicht in der Kopie sind
why-archive-ends = das Archiv endet darin
why-archive-cut-off-in = das Archiv ist darin abgeschnitten
why-archive-cut-off-in-after = das Archiv ist darin abgeschnitten, nach { $bytes } Bytes davon
why-dumpsys-txt-cannot-read = dumpsys.txt kann nicht gelesen werden: { $why }
why-acquisition-json-missing-acquisition-may = acquisition.json fehlt: die Sicherung wurde vielleicht nicht beendet
why-packages-json-not-in-acquisition = packages.json mit den Prüfsummen der Apps und ihrer Unterzeichner ist nicht in der Sicherung
why-bug-report-nested-too-deep = ihr Fehlerbericht ist zu tief verschachtelt und wurde nicht gelesen
why-bug-report-cannot-read = ihr Fehlerbericht kann nicht gelesen werden: { $why }
why-adb-backup-backup-ab-cannot = ihr adb-Backup (backup.ab) kann nicht gelesen werden: { $why }
why-changed-after-acquisition-by-own = nach der Sicherung geändert, laut ihrer eigenen Liste der Prüfsummen (hashes.csv): { $list }
why-acquisition-encrypted-with-age = die Sicherung ist mit age verschlüsselt
why-identity-or-passphrase-does-not = die Identität oder Passphrase öffnet die Sicherung nicht
why-cannot-read = kann nicht gelesen werden: { $why }
why-encrypted-archive-opened-holds-no = das verschlüsselte Archiv wurde geöffnet und enthält keine Sicherung von androidqf
why-acquisition-encrypted-with-age-decrypted = die Sicherung war mit age verschlüsselt; sie wurde im Arbeitsspeicher entschlüsselt
why-acquisition-encrypted-with-age-2 = die Sicherung ist mit age verschlüsselt: { $why }
why-encrypted-acquisition-cannot-read = die verschlüsselte Sicherung kann nicht gelesen werden: { $why }
why-folder-holds-more-than-files = der Ordner enthält mehr als { $entries } Dateien
why-there-no-apk-file = es ist keine APK-Datei darin
why-there-apk-files-only-first = es sind { $items } APK-Dateien da; nur die ersten { $most } wurden gelesen
why-these-apk-files-they-need = das sind APK-Dateien: es müssen nicht alle Apps eines Handys sein
why-folder-list-apps-file = es ist ein Ordner, und eine Liste von Apps ist eine Datei
why-cannot-read-2 = es kann nicht gelesen werden: { $why }
why-end-cut-off-only-part-app = das Ende ist abgeschnitten, dies ist also nur ein Teil der App
why-list-apps-does-not-name = eine Liste von Apps nennt das Handy nicht, von dem sie ist
why-report-inside-archive = der Bericht liegt im Archiv, als { $name }
why-archive-holds-several-reports-largest = das Archiv enthält mehrere Berichte; der größte lesbare wurde gelesen
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: die Datei, die dazugehört: { $why }
why-looks-like-bug-report-but = es sieht wie ein Fehlerbericht aus, aber der Haupttext ist nicht darin
why-text-holds-no-section-any = der Text { $name } enthält keinen Abschnitt eines Dienstes
why-text-does-not-end-finished = der Text endet nicht wie ein fertiger Bericht; was nach dem letzten Abschnitt kommt, fehlt
why-text-ends-before-administrators = der Text endet vor den Listen der Administratoren
why-text-ends-before-listeners = der Text endet vor den Listen der Mitleser von Benachrichtigungen
why-text-ends-before-packages = der Text endet vor der Liste der Pakete
why-text-ends-before-settings = der Text endet vor den Einstellungen
why-text-ends-inside-state-of-user = der Text endet mitten im Zustand eines Benutzers
why-text-ends-in-middle-of-line = der Text endet mitten in einer Zeile
why-list-does-not-name-system = die Liste nennt nicht das System selbst, wie jede ganze es tut; sie handelt vielleicht von einer einzigen App
why-not-description-of-package = keine Beschreibung eines Pakets
why-main-text-cannot-read = der Haupttext { $name } kann nicht gelesen werden: { $why }
why-folder-empty = der Ordner ist leer
why-there-no-format-named = es gibt kein Format mit dem Namen { $format }
why-part-program-opens-copies-failed = der Teil des Programms, der Kopien der Art { $name } öffnet, ist daran gescheitert; deshalb wurde nichts davon gelesen
why-part-program-looks-what-file = der Teil des Programms, der nachsieht, was eine Datei ist, ist daran gescheitert
why-folder-holds-more-than-files-folders = der Ordner enthält mehr als { $most } Dateien und Ordner; der Rest wurde nicht durchsucht
why-archive-holds-another-copy = das Archiv enthält in seinem Ordner { $folder } eine weitere Kopie, die nicht gelesen wurde
why-more-files-or-folders-could-not = { $count ->
    [one] { $count } weitere Datei oder weiterer Ordner konnte nicht gelesen werden
   *[other] { $count } weitere Dateien oder Ordner konnten nicht gelesen werden
}
why-this-link-not-followed = das ist eine Verknüpfung, und Verknüpfungen in einem Ordner wird nicht gefolgt
why-lies-more-than-folders-deep = es liegt mehr als { $most } Ordner tief und wurde nicht durchsucht
why-folder-holds-ordinary-files-no = der Ordner enthält gewöhnliche Dateien und kein Backup, das dieses Programm lesen kann
why-folder-holds-no-backup-this = der Ordner enthält kein Backup, das dieses Programm lesen kann
why-there-no-such-file-or = es gibt keine solche Datei und keinen solchen Ordner
why-this-part-ios-backup-not = das ist ein Teil eines iOS-Backups, nicht das Backup selbst
why-this-one-file-copy-kind = das ist eine einzelne Datei einer Kopie der Art { $name }, nicht die Kopie selbst
why-no-backup-this-program-can = es ist kein Backup, das dieses Programm lesen kann
why-file-empty = die Datei ist leer
why-file-no-kind-this-program = die Datei ist von keiner Art, die dieses Programm kennt (sie beginnt mit den Bytes { $list })
why-this-encrypted-this-program-cannot = das ist { $what }; die Daten sind verschlüsselt, und dieses Programm kann sie nicht öffnen
why-this-which-this-version-does = das ist { $what }; diese Version liest das nicht
why-this-not-backup-phone = das ist { $what }, kein Backup eines Handys
why-this-cut-off = das ist { $what }
why-tar-archive = ein tar-Archiv
why-gzip-archive = ein gzip-Archiv
why-7-zip-archive = ein 7-Zip-Archiv
why-xz-archive = ein xz-Archiv
why-zstd-archive = ein zstd-Archiv
why-lz4-archive = ein LZ4-Archiv
why-video-or-picture = ein Video oder Bild
why-sound-file = eine Tondatei
why-windows-program = ein Windows-Programm
why-single-database = eine einzelne Datenbank
why-single-property-list = eine einzelne Property List
why-acquisition-or-file-encrypted-with = eine Sicherung oder Datei von age
why-part-twrp-backup = ein Teil eines TWRP-Backups
why-parts-twrp-backup-missing = Teile des TWRP-Backups fehlen, und was in ihnen liegt, wurde nicht gelesen: { $list }
why-part-samsung-smart-switch-or = ein Teil eines Backups von Samsung Smart Switch oder Kies
why-ios-backup-inside-archive = ein iOS-Backup in einem Archiv
why-zip-archive-empty-or-cannot = ein zip-Archiv, das leer ist oder nicht aufgelistet werden kann (wahrscheinlich abgeschnitten)
why-zip-archive-names-lead-outside = { $count ->
    [one] { $count } Datei in diesem zip-Archiv hat einen Namen, der hinausführt (`../`), und wurde abgewiesen
   *[other] { $count } Dateien in diesem zip-Archiv haben Namen, die hinausführen (`../`), und wurden abgewiesen
}; nichts anderes darin ist hier lesbar
why-zip-archive-without-bug-report = ein zip-Archiv ohne Fehlerbericht und ohne Sicherung von androidqf
why-cut-off-archive-with-backup = ein Archiv mit dem Backup eines Handys darin, dessen Ende abgeschnitten ist
why-cut-off-bug-report = ein Fehlerbericht, dessen Ende abgeschnitten ist, noch vor dem Text mit den Antworten
why-cut-off-zip-archive = ein zip-Archiv, dessen Ende abgeschnitten ist; nichts, was davon übrig ist, kann hier gelesen werden
why-file-gone = die Datei ist nicht mehr da
why-text-output-one-service = der Text ist die Ausgabe eines einzigen Dienstes ({ $service })
why-holds-no-part-isdi-writes = es enthält keinen Teil, den ISDi schreibt
why-text-isdi-keeps-phone = ein Text, den ISDi über ein Handy aufbewahrt
why-names-services-holds-output-none = es nennt Dienste und enthält von keinem die Ausgabe
why-text-ends-middle-section = der Text endet mitten in einem Abschnitt
why-text-stops-before-last-service = der Text endet vor dem letzten Dienst seiner eigenen Liste
why-not-read-dumpsys-txt-holds = { $name } wurde nicht gelesen: dumpsys.txt enthält denselben Dienst
why-not-read-with-other-same-service = { $name } wird nicht zusammen mit { $other } gelesen, das denselben Dienst enthält
why-folder-holds-output-no-service = der Ordner enthält von keinem Dienst, der gelesen wird, die Ausgabe
why-looks-like-output-dumpsys-but = es sieht wie eine Ausgabe von dumpsys aus, aber { $what }
why-cannot-look-at = es kann nicht angesehen werden: { $why }
why-cannot-list-folder = der Ordner kann nicht aufgelistet werden: { $why }
why-neither-file-nor-folder = es ist weder eine Datei noch ein Ordner
why-folder-holds-more-than-entries = der Ordner enthält mehr als { $entries } Einträge
why-more-than-bytes-wanted-files = mehr als { $most } Bytes gesuchter Dateien; einige wurden ausgelassen
why-archive-holds-two-members-with = das Archiv enthält zwei Einträge mit demselben Namen; der erste wurde gelesen
why-cannot-read-3 = { $name } kann nicht gelesen werden: { $why }
why-looks-like-intrusion-logs-but = es sieht wie Intrusion Logs aus, aber kein Text darin enthält ein Ereignis
why-file-backup-iphone-folder = es ist eine Datei, und ein Backup eines iPhones ist ein Ordner
why-manifest-db-damaged-only-entries = Manifest.db ist beschädigt ({ $why }); nur die { $rows } Einträge vor dem Schaden sind bekannt
why-only-files-beside-listing-those = { $why }; gelesen wurden nur die Dateien neben dem Verzeichnis und die, deren Platz bekannt ist. Danach: { $hint }
why-manifest-db-cannot-used = Manifest.db ist nicht zu gebrauchen: { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db ist verschlüsselt, und ihr Schlüssel (ManifestKey in Manifest.plist) fehlt
why-passphrase-right-but-key-manifest = die Passphrase stimmt, aber der Schlüssel von Manifest.db (ManifestKey in Manifest.plist) ist nicht zu gebrauchen: { $why }
why-passphrase-right-but-manifest-db = die Passphrase stimmt, aber Manifest.db ist nicht zu gebrauchen: { $why }
why-manifest-db-cannot-opened = Manifest.db kann nicht geöffnet werden: { $why }
why-manifest-db-cannot-read = Manifest.db kann nicht gelesen werden: { $why }
why-manifest-db-damaged-not-database = Manifest.db ist beschädigt: sie ist keine Datenbank
why-manifest-db-damaged-empty-interrupted = Manifest.db ist beschädigt: sie ist leer, wie ein abgebrochenes Backup sie hinterlässt
why-listing-backup-damaged-so-files = das Verzeichnis des Backups ist beschädigt; Dateien, die zur Antwort gehören, sind darin vielleicht nicht genannt
why-manifest-db-missing-without-files = Manifest.db fehlt, und ohne sie haben die Dateien des Backups keine Namen
why-there-no-status-plist-so = es gibt keine Status.plist; das Backup sagt also nicht, ob es beendet wurde
why-backup-not-finished-status-plist = das Backup wurde nicht beendet (Status.plist: { $state })
why-status-plist-does-not-say = Status.plist sagt nicht, ob das Backup beendet wurde
why-status-plist-cannot-read-interrupted = Status.plist kann nicht gelesen werden ({ $why }); so hinterlässt sie ein abgebrochenes Backup
why-files-listed-this-copy = { $here ->
    [one] von { $listed } verzeichneten Dateien ist { $here } in dieser Kopie
   *[other] von { $listed } verzeichneten Dateien sind { $here } in dieser Kopie
}
why-folder-configuration-profiles = der Ordner der Konfigurationsprofile
why-listing-lacks-what-every-backup = im Verzeichnis fehlt, was jedes Backup eines Handys hat ({ $list }): es wurde gefiltert oder ist nicht von einem iPhone
why-files-folders-without-being-listed = Dateien in den Ordnern, die nicht verzeichnet sind: { $count }
why-names-folders-not-those-backup = Namen in den Ordnern, die keine von Backup-Dateien sind: { $count }
why-entries-listing-cannot-understood = Einträge des Verzeichnisses, die nicht zu verstehen sind: { $count }
why-entries-listing-repeat-file = Einträge des Verzeichnisses, die eine Datei wiederholen: { $count }
why-entries-name-another-file-than = Einträge, die eine andere Datei als ihre eigene nennen: { $count } (das Verzeichnis wurde geändert oder von einem anderen Programm erstellt); ihrem Inhalt wird nicht vertraut
why-manifest-db-wal-not-applied = Manifest.db-wal wurde nicht angewandt: Manifest.db { $why }
why-cut-short-pages = sie ist abgeschnitten ({ $have } von { $declared } Seiten), und { $why }
why-manifest-db-cut-short-pages = Manifest.db ist abgeschnitten: { $have } von { $declared } Seiten sind da
why-larger-than-bytes = sie ist größer als { $most } Bytes
why-decrypted-no-database-listing-another = entschlüsselt ist sie keine Datenbank; sie ist das Verzeichnis eines anderen Backups, oder ihr Anfang ist beschädigt
why-larger-than-bytes-2 = ist größer als { $most } Bytes
why-unknown-manifest-schema-there-no = unbekannter Aufbau der Datenbank (es gibt keine Tabelle Files)
why-unknown-manifest-schema-table-files = unbekannter Aufbau der Datenbank (die Tabelle Files hat keine Spalte { $column })
why-more-than-entries-rest-not = mehr als { $entries } Einträge; der Rest wurde nicht gelesen
why-damaged = { $name } ist beschädigt: { $why }
why-more-than-entries-rest-not-read = { $name }: mehr als { $entries } Einträge; der Rest wurde nicht gelesen
why-files-before-known = { $name }: { $why }; { $rows } Dateien davor sind bekannt
why-lists-no-file = { $name } verzeichnet keine Datei
why-encrypted-though-listing-backup-not = sie ist verschlüsselt, obwohl das Verzeichnis des Backups es nicht ist
why-encrypted-record-listing-which-holds = sie ist verschlüsselt, und ihr Eintrag im Verzeichnis, der ihren Schlüssel enthält, ist beschädigt
why-listing-gives-name-not-own = das Verzeichnis gibt ihr einen Namen, der nicht ihr eigener ist, und unter ihrem eigenen ist nichts
why-holds-no-system-files-iphone = es enthält keine Systemdateien eines iPhones
why-copy-holds-only-part-phones-files = die Kopie enthält nur einen Teil der Dateien des Handys
why-copy-not-whole-or-holds = die Kopie ist nicht vollständig oder enthält zwei Dateien mit einem Namen; Dateien, die zur Antwort gehören, können fehlen
why-files-have-place-another-file = Dateien, deren Platz auch eine andere hat: { $doubled }; die ersten wurden gelesen
why-containers-do-not-say-whose = Container, die nicht sagen, zu wem sie gehören: { $nameless }
why-backup-encrypted-opened-with-passphrase = das Backup ist verschlüsselt und wurde mit seiner Passphrase geöffnet
why-backup-encrypted-key-bag-manifest = das Backup ist verschlüsselt, und sein Schlüsselbund (in Manifest.plist) ist beschädigt: { $why }
why-key-bag-damaged-keys-protection = der Schlüsselbund ist beschädigt: die Schlüssel der Schutzklassen { $list } sind verloren und mit ihnen deren Dateien
why-manifest-plist-holds-no-key = Manifest.plist enthält keinen Schlüsselbund
why-manifest-plist-which-holds-key = Manifest.plist, die den Schlüsselbund enthält, kann nicht gelesen werden ({ $why })
why-backup-encrypted-without-no-passphrase = das Backup ist verschlüsselt, und { $why }; ohne ihn kann keine Passphrase das Backup öffnen
why-wrong-passphrase-for-encrypted-backup = falsche Passphrase für das verschlüsselte Backup
why-backup-encrypted = das Backup ist verschlüsselt
why-only-apps-whose-apks-lie = nur von den Apps, deren APKs im Backup liegen
why-huawei-backup = ein Huawei-Backup
why-data-apps-archives-encrypted-with = die Daten der Apps ({ $tars } Archive) sind mit dem Passwort des Backups verschlüsselt; angesehen wurden nur die Liste der Apps und die Apps selbst
why-data-apps-archives-not-read = die Daten der Apps ({ $tars } Archive) wurden nicht gelesen
why-app-s-backup-encrypted-with = { $sealed ->
    [one] { $sealed } App des Backups ist mit seinem Passwort verschlüsselt
   *[other] Apps des Backups, die mit seinem Passwort verschlüsselt sind: { $sealed }
}
why-smart-switch-backup = ein Smart-Switch-Backup
why-file-s-backup-encrypted-by = { $sealed ->
    [one] { $sealed } Datei des Backups ist von Smart Switch verschlüsselt
   *[other] Dateien des Backups, die von Smart Switch verschlüsselt sind: { $sealed }
}
why-only-plain-lists-read = { $why }; nur seine unverschlüsselten Listen wurden gelesen
why-only-plain-lists-of-backup = nur die unverschlüsselten Listen des Backups wurden gelesen
why-looks-like-but-cannot-read = es sieht aus wie { $what }, aber { $file } kann nicht gelesen werden
why-holds-nothing-phone-this-program = es enthält nichts von einem Handy, was dieses Programm liest (die Diagnose eines Mac oder eine abgeschnittene?)
why-holds-too-many-section-headers = { $shown }: zu viele Überschriften von Abschnitten, um die echten zu erkennen
why-folder-holds-more-than-entries-rest = der Ordner enthält mehr als { $entries } Einträge; der Rest wurde nicht angesehen
why-zip-archive-cannot-read = das zip-Archiv kann nicht gelesen werden: { $why }
why-has-data-no-manifest = { $app } hat Daten und kein _manifest
why-apk-cut-short = das APK von { $app } ist abgeschnitten
why-ends-before = es endet vor: { $what }
why-version = seine Version
why-version-instead-1 = Version „{ $shown }“ statt 1
why-package = das Paket
why-names-no-package = es nennt kein Paket
why-names-lies-folder-rest-not = es nennt { $named } und liegt im Ordner von { $there }; dem Rest wurde nicht geglaubt
why-version-code = der Versionscode
why-version-code-no-number = der Versionscode ist keine Zahl
why-version-android = die Version von Android
why-installer = die Quelle der Installation
why-whether-apk-included = ob das APK enthalten ist
why-number-signers = die Zahl der Unterzeichner
why-number-signers-no-number = die Zahl der Unterzeichner ist keine Zahl
why-more-certificates-than-says = mehr Zertifikate, als es sagt
why-signer-no-certificate = ein Unterzeichner, der kein Zertifikat ist
why-signers-said-follow-do = es sollen { $count } Unterzeichner folgen, und es sind { $seen }
why-not-description-package = keine Beschreibung eines Pakets
why-lists-no-package = es führt kein Paket auf
why-does-not-say-who-signed = { $id }: es steht nicht da, wer sie signiert hat
why-of-another-phone-than-manifest = es ist von einem anderen Handy oder einem anderen Backup als Manifest.plist; verschieden: { $fields }
why-manifest-plist-not-in-backup = Manifest.plist, die eigene App-Liste des Handys, ist nicht im Backup
why-listed-without-file-that-says = als installiert aufgeführt, ohne die Datei, die sagt, was es tut: { $names }
why-no-signer-given-for-packages = für { $unsigned } von { $of } Paketen ist kein Unterzeichner genannt (die Sicherung wurde verschlüsselt oder ohne Kopie der APKs gemacht)
why-no-hash-apk-given-for = für { $unhashed } von { $of } Paketen ist keine Prüfsumme des APK genannt (eine schnelle Sicherung)
why-field-s-unexpected-kind-not = { $odd ->
    [one] { $odd } Feld ist von einer unerwarteten Art und wurde nicht gelesen
   *[other] Felder einer unerwarteten Art, die nicht gelesen wurden: { $odd }
}
why-package-without-name = ein Paket ohne Namen
why-holds-no-readable-manifest-androidmanifest = es enthält kein lesbares Manifest (AndroidManifest.xml)
why-manifest-names-no-package = sein Manifest nennt kein Paket
why-name-app-could-not-read = der Name der App konnte nicht aus ihrer Texttabelle gelesen werden
why-holds-more-code-than-looked = es enthält mehr Code, als durchgesehen wird
why-cannot-read-code = { $shown } kann nicht als Code gelesen werden
why-cannot-unpacked = { $shown } kann nicht entpackt werden
why-looked-through-up-bytes-only = { $shown } wurde nur bis { $cap } Bytes durchgesehen
why-such-backup-lists-only-apps = so ein Backup verzeichnet nur die Apps, die dafür ausgewählt wurden
why-no-list-huawei-backup = es ist keine Liste eines Huawei-Backups
why-module-without-name = ein Modul ohne Namen
why-holds-no-list-apps = es enthält keine Liste von Apps
why-app-without-id = eine App ohne Kennung
why-section-holds-no-user-state = der Abschnitt enthält keinen Zustand eines Benutzers
why-entry-list-services-no-component = ein Eintrag einer Liste von Diensten ist keine Komponente
why-label-service-holds-lines-own = die Bezeichnung eines Dienstes enthält eigene Zeilen; es zählt die letzte Liste der Dienste
why-this-version-android-prints-names = diese Version von Android gibt nur Namen aus; die Einstellungen sagen mehr
why-user-without-list-enabled-services = ein Benutzer ohne Liste der eingeschalteten Dienste
why-entry-enabled-services-no-component = ein Eintrag der eingeschalteten Dienste ist keine Komponente
why-user-named-twice-what-stands = ein Benutzer ist zweimal genannt; was unter dem zweiten Namen steht, wurde nicht geglaubt
why-section-names-no-user = der Abschnitt nennt keinen Benutzer
why-accounts-user-not-counted = die Konten eines Benutzers sind nicht gezählt
why-line-s-pose-accounts-phone = { $counted ->
    [one] { $counted } Zeile gibt sich als Konto aus; das Handy zählt { $counted2 }
   *[other] Zeilen, die sich als Konten ausgeben: { $counted }; das Handy zählt { $counted2 }
}
why-accounts-understood = { $understood } von { $counted } Konten verstanden
why-line-no-key = eine Zeile, die kein Schlüssel ist
why-no-app-named-this-text = in diesem Text ist keine App genannt
why-section-holds-no-app-operations = der Abschnitt enthält keine App-Vorgänge
why-package-app-operations-has-no = ein Paket der App-Vorgänge hat keinen Paketnamen
why-special-access-es-allowed-for = { $unnamed ->
    [one] { $unnamed } besonderer Zugriff ist einer Benutzerkennung erlaubt, für die keine App genannt ist
   *[other] besondere Zugriffe, die einer Benutzerkennung erlaubt sind, für die keine App genannt ist: { $unnamed }
}
why-name-owner-holds-lines-own = der Name eines Eigentümers enthält eigene Zeilen
why-section-holds-no-device-policy = der Abschnitt enthält keinen Zustand der Geräterichtlinien
why-owner-without-component = ein Eigentümer ohne Komponente
why-exempted-app-has-no-package = eine ausgenommene App hat keinen Paketnamen
why-section-holds-no-lists-exempted = der Abschnitt enthält keine Listen ausgenommener Apps
why-names-current-keyboard-installed-ones = nennt die jetzige Tastatur und die installierten, nicht alle eingeschalteten
why-section-holds-no-state-input = der Abschnitt enthält keinen Zustand der Eingabemethoden
why-list-listeners-occurs-more-than = die Liste der Mithörer kommt mehr als einmal vor; es zählt die letzte
why-section-holds-no-list-listeners = der Abschnitt enthält keine Liste der Mithörer
why-listener-no-component = ein Mithörer ist keine Komponente
why-lists-listeners-not-known-layout = die Listen der Mithörer haben keinen bekannten Aufbau
why-allowed-listener-no-component = ein erlaubter Mithörer ist keine Komponente
why-this-phone-prints-no-log = dieses Handy gibt kein Protokoll der Installationen aus
why-install-log-starts-on = das Installationsprotokoll beginnt am { $day }
why-table-start-screens-not-this = die Tabelle der Startbildschirme ist nicht in diesem Text
why-section-holds-no-package-list = der Abschnitt enthält keine Paketliste
why-package-blocks-understood = { $understood } von { $total } Paketblöcken verstanden
why-package-list-holds-more-than = die Paketliste enthält mehr, als behalten werden kann; der Rest wurde nicht gelesen
why-package-header-s-inside-text = { $forged ->
    [one] { $forged } Paketüberschrift im Text einer App wurde nicht geglaubt
   *[other] Paketüberschriften im Text einer App, denen nicht geglaubt wurde: { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] { $strange } Stelle der Paketliste widerspricht ihrem Aufbau
   *[other] Stellen der Paketliste, die ihrem Aufbau widersprechen: { $strange }
}
why-section-holds-no-roles-known = der Abschnitt enthält keine Rollen in einem bekannten Aufbau
why-section-holds-no-settings = der Abschnitt enthält keine Einstellungen
why-settings-not-this-text = die Einstellungen „{ $space }“ sind nicht in diesem Text
why-line-s-inside-value-setting = { $count ->
    [one] { $count } Zeile im Wert einer Einstellung wurde nicht geglaubt
   *[other] Zeilen im Wert einer Einstellung, denen nicht geglaubt wurde: { $count }
}
why-setting-occurs-twice = die Einstellung { $entry } kommt zweimal vor
why-change-setting-without-time = eine Änderung einer Einstellung ohne Zeit
why-days-battery-statistics-begin-twice = die Tage der Batteriestatistik beginnen zweimal; ein Anfang ist also der Text einer App
why-entry-without-package-name = ein Eintrag ohne Paketnamen
why-icon-with-two-names = { $at }: ein Symbol des Startbildschirms trägt zwei Namen; keinem wurde geglaubt
why-vpn-use-has-no-package = das benutzte VPN hat keinen Paketnamen
why-interval-stands-there-twice-so = ein Zeitraum steht zweimal da; einer von beiden ist also der Text einer App
why-user-without-number = ein Benutzer ohne Nummer
why-holds-no-table-accounts = es enthält keine Tabelle der Konten
why-account-without-type = ein Konto ohne Art
why-more-than-accounts-rest-not = mehr als { $accounts } Konten; der Rest wurde nicht gelesen
why-when-accounts-added = wann Konten hinzugefügt wurden: { $why }
why-user-id-no-number = eine Benutzerkennung, die keine Zahl ist
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] { $unnamed } besonderer Zugriff ist einer ganzen Benutzerkennung erlaubt, nicht einer App mit Namen
   *[other] besondere Zugriffe, die einer ganzen Benutzerkennung erlaubt sind, nicht einer App mit Namen: { $unnamed }
}
why-package-without-package-name = ein Paket ohne Paketnamen
why-read-only-part = es wurde nur zum Teil gelesen: { $why }
why-another-kind-document = es ist eine andere Art Dokument ({ $name })
why-line-no-package = eine Zeile, die kein Paket ist
why-list-packages-cannot-read-so = die Paketliste kann nicht gelesen werden; Ordner von Apps, die noch installiert sind, sind also darunter
why-file-itself-cannot-read-full = die Datei selbst kann nicht ganz gelesen werden; dies ist die Reservekopie des Handys davon, die älter sein kann
why-certificate-s-package-not-file = { $missing ->
    [one] { $missing } Zertifikat eines Pakets ist nicht in der Datei oder ist keines
   *[other] Zertifikate eines Pakets, die nicht in der Datei sind oder keine sind: { $missing }
}
why-permission-without-name = eine Berechtigung ohne Namen
why-permissions-group-s-apps-with = { $unknown ->
    [one] { $unknown } Gruppe von Apps mit gemeinsamer Benutzerkennung, deren Berechtigungen sich nicht nach App trennen lassen
   *[other] Gruppen von Apps mit gemeinsamer Benutzerkennung, deren Berechtigungen sich nicht nach App trennen lassen: { $unknown }
}
why-role-or-holder-has-no = eine Rolle oder ihr Inhaber hat keinen Namen
why-administrator-no-component = ein Administrator, der keine Komponente ist
why-owner-without-package-name = ein Eigentümer ohne Paketnamen
why-more-than-listeners-one-user = mehr als { $listeners } Mithörer eines Benutzers
why-setting-without-name = eine Einstellung ohne Namen
why-packed-value-setting-damaged = der gepackte Wert einer Einstellung ist beschädigt
why-no-certificate = es ist kein Zertifikat
why-entry-no-key = ein Eintrag, der kein Schlüssel ist
why-empty = es ist leer
why-app-s-have-no-name = { $nameless ->
    [one] { $nameless } App darin hat keinen Namen mehr
   *[other] Apps darin, die keinen Namen mehr haben: { $nameless }
}
why-names-apps-stand-file-mappings = die Namen der Apps stehen in der Datei mappings, die nicht in der Kopie oder beschädigt ist
why-no-usage-statistics-or-breaks = es ist keine Nutzungsstatistik oder bricht ab
why-app-without-package-name = eine App ohne Paketnamen
why-holds-no-system-property = es enthält keine Systemeigenschaft
why-not-event = kein Ereignis
why-holds-no-event = es enthält kein Ereignis
why-more-than-pairs-app-server = mehr als { $pairs } Paare aus App und Server; der Rest wurde nicht behalten
why-log-tells-days-covers-only = das Protokoll sagt nur etwas über die Tage, die es umfasst, und nur, solange die erweiterte Sicherheit eingeschaltet war
why-event-without-app-or-server = ein Ereignis ohne App oder Server
why-event-without-app = ein Ereignis ohne App
why-too-many-operations-install-log = zu viele Vorgänge des Installationsprotokolls ohne Ergebnis
why-entry-install-log-names-no = ein Eintrag des Installationsprotokolls nennt kein Paket
why-not-path = kein Pfad
why-does-not-tell-state-selinux = es nennt den Zustand von SELinux nicht
why-does-not-tell-when-acquisition = es sagt nicht, wann die Sicherung gemacht wurde
why-setting-names-no-app = die Einstellung { $name } nennt keine App
why-setting-names-more-than-components = die Einstellung { $name } nennt mehr als { $most } Komponenten
why-setting-always-on-vpn-app = die Einstellung always_on_vpn_app nennt keine App
why-holds-no-setting = es enthält keine Einstellung
why-line-s-look-like-settings = { $outside ->
    [one] { $outside } Zeile, die wie eine Einstellung aussieht, liegt im Wert einer anderen und wurde nicht geglaubt
   *[other] Zeilen, die wie Einstellungen aussehen, im Wert einer anderen liegen und nicht geglaubt wurden: { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] { $doubled } Einstellung ist ein zweites Mal genannt; der erste Wert wurde gelesen
   *[other] Einstellungen, die ein zweites Mal genannt sind: { $doubled }; der erste Wert wurde gelesen
}
why-part-program-reads-copies-failed = { $name }: der Teil des Programms, der Kopien der Art { $format } liest, ist an dieser Datei gescheitert; bitte melden Sie das
why-file-answers-this-not-copy = die Datei, die das beantwortet, ist nicht in der Kopie
why-parser-failed-on-this-file = { $shown }: der Leser { $name } ist an dieser Datei gescheitert; bitte melden Sie das
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: { $skipped } nicht verstandener Datensatz, bei: { $at }: { $why }
   *[other] { $shown }: nicht verstandene Datensätze: { $skipped }, der erste bei: { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: mehr als { $most } Angaben; der Rest wurde nicht behalten
why-account-no-known-type = ein Konto ohne bekannte Art
why-bundle-without-path = ein Bundle ohne Pfad
why-app-does-not-say-what = die App sagt nicht, wie sie heißt
why-path-names-no-app = der Pfad nennt keine App
why-app-without-identifier = eine App ohne Kennung
why-entry-app-no-dictionary = der Eintrag der App ist kein Dictionary
why-neither-array-nor-dictionary-apps = weder ein Array noch ein Dictionary von Apps
why-record-names-no-computer = ein Datensatz, der keinen Computer nennt
why-there-no-table-zprocess = es gibt keine Tabelle ZPROCESS
why-table-zprocess-has-no-column = die Tabelle ZPROCESS hat keine Spalte ZBUNDLENAME
why-there-no-table = es gibt keine Tabelle { $table }
why-table-has-no-column = die Tabelle { $table } hat keine Spalte { $name }
why-table = Tabelle { $table }: { $why }
why-domain-names-no-app = eine Domain, die keine App nennt
why-switch-position-unknown-meaning = ein Schalter in einer Stellung unbekannter Bedeutung
why-there-no-list-under-members = unter members steht keine Liste
why-not-member = kein Mitglied
why-not-list-keyboards = keine Liste von Tastaturen
why-not-name-keyboard = nicht der Name einer Tastatur
why-no-app-has-entry-under = keine App hat einen Eintrag unter Applications; der Computer hat also überhaupt keine Kaufbelege behalten
why-there-no-list-under-installed = unter Installed Applications steht keine Liste
why-not-identifier-app = nicht die Kennung einer App
why-client-whose-app-not-named = ein Eintrag, dessen App nicht genannt ist
why-authorisation-unknown-meaning = eine Erlaubnis unbekannter Bedeutung
why-names-no-management-server = es nennt keinen Verwaltungsserver
why-file-empty-interrupted-backup-leaves = die Datei ist leer, wie ein abgebrochenes Backup sie hinterlässt
why-does-not-say-whether-passcode = es sagt nicht, ob ein Code festgelegt war
why-there-no-dictionary-under-applications = unter Applications steht kein Dictionary
why-configuration-without-name = eine Konfiguration ohne Namen
why-not-identifier-profile = nicht die Kennung eines Profils
why-not-list-profiles = keine Liste von Profilen
why-there-no-list-under-orderedprofiles = unter OrderedProfiles steht keine Liste
why-payload-without-type = ein Payload ohne Art
why-there-no-list-under-profileevents = unter ProfileEvents steht keine Liste
why-not-event-profile = kein Ereignis eines Profils
why-event-without-operation = ein Ereignis ohne Vorgang
why-signers-certificate-unreadable = das Zertifikat des Unterzeichners ist unlesbar
why-payloads-unreadable = die Payloads sind unlesbar: { $why }
why-profile-does-not-say-what = das Profil sagt nicht, was es enthält
why-not-list-payloads = keine Liste von Payloads
why-property-list-but-no-dictionary = eine Property List, aber kein Dictionary
why-there-no-property-list = es ist keine Property List darin
why-trigger-no-shortcut = ein Auslöser zu keinem Kurzbefehl
why-actions-unreadable = seine Aktionen sind unlesbar: { $why }
why-actions-no-list = seine Aktionen sind keine Liste
why-more-actions-than-read = mehr Aktionen, als von einem Kurzbefehl gelesen werden
why-shortcut-without-actions = ein Kurzbefehl ohne seine Aktionen
why-no-table-ztrigger = es gibt keine Tabelle ZTRIGGER, die sagt, was von selbst läuft
why-stores-description-app-unreadable = die Beschreibung der App im Store ist unlesbar: { $why }
why-neither-true-nor-false = weder wahr noch falsch
why-there-no-table-access = es gibt keine Tabelle access
why-table-access-has-none-known = die Tabelle access hat keinen der bekannten Aufbauten
why-table-access = Tabelle access: { $why }
why-row-without-service-or-client = eine Zeile ohne Dienst oder App
why-permission-unknown-meaning = eine Berechtigung unbekannter Bedeutung
why-table-expired-has-unknown-layout = die Tabelle expired hat einen unbekannten Aufbau
why-table-expired = Tabelle expired: { $why }
why-row-without-certificate = eine Zeile ohne Zertifikat
why-web-clip-without-address = ein Webclip ohne Adresse
why-only-parts-answer-this-copy = nur Teile der Antwort sind in dieser Kopie
why-only-other-files-tell = die Datei, die das beantwortet, ist nicht in dieser Kopie; was dazu gesagt wird, stammt aus anderen Dateien
why-assumed-same-phone-folders-beside = angenommen, dass es vom selben Handy ist wie die Ordner daneben, von denen jeder die Dateien einer App enthält
why-not-joined-with-has-these = nicht mit { $name } verbunden: dort sind { $shared } von diesen { $apps } Apps
why-joined-because-build-same-apps = verbunden, weil der Build derselbe ist und { $shared } von { $all } Apps dieselben sind; keine Seriennummer belegt, dass es dasselbe Handy ist; gewiss ist es also nicht
why-joined-because-apps-agree-version = verbunden, weil { $same } von { $apps } Apps in Version und Unterzeichner übereinstimmen, soweit beide etwas sagen; keine Seriennummer belegt, dass es dasselbe Handy ist; gewiss ist es also nicht
why-others-have-another-signer = und andere haben einen anderen Unterzeichner
why-too-few-sure = zu wenige, um Gewissheit zu haben
why-may-same-phone-apps-agree = es kann vom selben Handy sein wie { $phone }: { $same } von { $apps } Apps stimmen in Version und Unterzeichner überein, { $but }; getrennt gezeigt
why-same-phone-made-days-apart = vom selben Handy wie { $phone }, aber Tage davor oder danach erstellt: getrennt gezeigt, weil dazwischen Apps gekommen und gegangen sein können
why-assumed-same-phone-apps-agree = angenommen, dass es vom selben Handy ist: { $same } von { $apps } Apps stimmen in Version und Unterzeichner überein, soweit beide etwas sagen; eine Datei sagt nicht, von welchem Handy sie stammt
why-not-joined-with-apps-have = nicht mit { $name } verbunden: { $other_signer } von { $apps } Apps haben dort einen anderen Unterzeichner
why-not-joined-with-has-none = nicht mit { $name } verbunden: dort ist keine dieser Apps
why-assumed-same-phone-because-there = angenommen, dass es vom selben Handy ist, weil es kein anderes gibt; eine Datei sagt nicht, von welchem Handy sie stammt
why-fits-phones-equally-well-shown = es passt zu { $several } Handys gleich gut; getrennt gezeigt
why-other-copy = die andere Kopie
why-text-holds-far-more-section = der Text enthält weit mehr Überschriften von Abschnitten, als ein Handy schreibt; nicht alle wurden geprüft
why-text-ends-inside-this-section = der Text endet in diesem Abschnitt
why-this-section-has-no-end = dieser Abschnitt hat keine Endmarke
why-service-did-not-finish-time = der Dienst wurde nicht rechtzeitig fertig; sein Abschnitt ist nicht vollständig
why-header-section-at-line-lies = eine Überschrift des Abschnitts { $claimed } in Zeile { $line } liegt in einem anderen Abschnitt und wurde nicht geglaubt
why-section-line-s-found-inside = { $count ->
    [one] { $count } Zeile mit der Überschrift eines Abschnitts steht in einem anderen Abschnitt und wurde nicht geglaubt, für { $claimed } in Zeile { $line }, { $inside }: von einer App geschriebener Text kann sie nachahmen
   *[other] Zeilen mit Überschriften von Abschnitten, die in einem anderen Abschnitt stehen und nicht geglaubt wurden: { $count }, die erste für { $claimed } in Zeile { $line }, { $inside }: von einer App geschriebener Text kann sie nachahmen
}
why-line-s-end-section-found = { $count ->
    [one] { $count } Zeile, die einen Abschnitt beendet, steht in einem anderen Abschnitt und wurde nicht geglaubt
   *[other] Zeilen, die einen Abschnitt beenden, in einem anderen Abschnitt stehen und nicht geglaubt wurden: { $count }
}
why-text-holds-too-many-section = der Text enthält zu viele Überschriften von Abschnitten, um die echten zu erkennen
why-line-looks-like-beginning-line = eine Zeile, die wie der Anfang von { $claimed } aussieht, Zeile { $line }, wurde nicht geglaubt
why-line-s-look-like-beginning = { $count ->
    [one] { $count } Zeile sieht wie der Anfang eines Teils aus und steht nicht an ihrem Platz, für { $claimed } in Zeile { $line }: von einer App geschriebener Text kann sie nachahmen
   *[other] Zeilen, die wie der Anfang eines Teils aussehen und nicht an ihrem Platz stehen: { $count }, die erste für { $claimed } in Zeile { $line }: von einer App geschriebener Text kann sie nachahmen
}
why-key-bag-cut-short = der Schlüsselbund ist abgeschnitten
why-key-bag-has-more-than = der Schlüsselbund hat mehr als { $most_classes } Klasseneinträge; der Rest wurde nicht gelesen
why-class-records-key-bag-damaged = beschädigte Klasseneinträge des Schlüsselbunds: { $lost }
why-encrypted-file-ends-middle-block = die verschlüsselte Datei endet mitten in einem Block; ihr Ende ist verloren
why-shorter-than-listing-says-end = sie ist kürzer, als das Verzeichnis sagt; ihr Ende ist verloren
why-last-block-does-not-end = ihr letzter Block endet nicht, wie er sollte; ihr Ende ist vielleicht verloren
why-write-ahead-log-not-read = das Write-Ahead-Log wurde nicht gelesen: { $why }
why-shorter-than-header = es ist kürzer als sein Kopf
why-does-not-begin-like-one = es beginnt nicht wie eines
why-header-fails-checksum = die Prüfsumme seines Kopfs stimmt nicht
why-write-ahead-log-breaks-off = das Write-Ahead-Log bricht ab; es wurde bis zur letzten ganzen Transaktion gelesen
why-write-ahead-log-has-another = das Write-Ahead-Log hat eine andere Seitengröße als die Datenbank; nicht angewandt
why-write-ahead-log-declares-impossible = das Write-Ahead-Log nennt eine unmögliche Größe; nicht angewandt
why-more-than-bytes-rest-not = mehr als { $cap } Bytes; der Rest wurde nicht gelesen
why-holds-header-for-all-members = es enthält einen Kopf für alle Einträge, der nicht angewandt wurde
why-members-whose-names-point-outside = Einträge, deren Namen aus dem Archiv hinausweisen oder viel zu lang sind, wurden ausgelassen
why-holds-links-which-not-followed = es enthält Verknüpfungen, denen nicht gefolgt wurde
why-holds-devices-pipes-or-sparse = es enthält Geräte, Pipes oder lückenhafte Dateien, die nicht gelesen wurden
why-long-name-or-extended-header = ein langer Name oder ein erweiterter Kopf über 1 MiB wurde nicht gelesen
why-extended-header-damaged = ein erweiterter Kopf ist beschädigt
why-extended-header-states-size-no = ein erweiterter Kopf nennt eine Größe, die keine Zahl ist
why-extended-header-states-name-with = ein erweiterter Kopf nennt einen Namen mit NUL darin
why-archive-holds-two-members-with-same = das Archiv enthält zwei Einträge mit demselben Namen; der spätere wurde gelesen
why-damaged-archive-after-bytes = nach { $bytes } Bytes im Archiv beschädigt: { $why }
why-grows-more-than-fold-when = es wächst beim Entpacken auf mehr als das { $ratio }-Fache; der Rest wurde nicht gelesen
why-archive-lists-more-than-members = das Archiv verzeichnet mehr als { $entries } Einträge; der Rest wurde nicht angesehen
why-list-members-cut-off = das Verzeichnis am Ende des Archivs ist abgeschnitten oder kaputt; die { $whole } Einträge davor wurden gelesen
why-archive-cut-off = das Archiv ist nach { $whole } ganzen Einträgen abgeschnitten; was danach kam, ist nicht in dieser Kopie
why-archive-cut-off-within = das Archiv ist nach { $whole } ganzen Einträgen abgeschnitten, mitten in { $name }; was danach kam, ist nicht in dieser Kopie
why-archive-damaged-behind = das Archiv hat kein lesbares Verzeichnis und ist hinter { $whole } ganzen Einträgen beschädigt; was folgt, wurde nicht gelesen
why-archive-damaged-within = das Archiv hat kein lesbares Verzeichnis und ist hinter { $whole } ganzen Einträgen beschädigt, mitten in { $name }; was folgt, wurde nicht gelesen
why-archive-without-list-first-members = das Archiv hat kein lesbares Verzeichnis, und nur die ersten { $whole } Einträge wurden angesehen
why-member-s-archive-have-names = { $count ->
    [one] { $count } Eintrag des Archivs, dessen Name hinausweist, wurde ausgelassen
   *[other] Einträge des Archivs, deren Namen hinausweisen und die ausgelassen wurden: { $count }
}
why-packed-with-method-which-not = es ist mit dem Verfahren { $method } gepackt, das nicht unterstützt wird
why-files-listed-this-copy-of = { $here ->
    [one] von { $listed } verzeichneten Dateien ist { $here } in dieser Kopie ({ $which })
   *[other] von { $listed } verzeichneten Dateien sind { $here } in dieser Kopie ({ $which })
}
why-domain-files = { $domain } { $here } von { $listed }
why-more-domains = { $more ->
    [one] { $list } und { $more } weitere Domain
   *[other] { $list } und { $more } weitere Domains
}
why-assumed-only-iphone = angenommen, dass es vom selben Handy ist wie { $name }, dem einzigen iPhone hier; nichts darin nennt das Handy
why-assumed-only-iphone-with-apps = angenommen, dass es vom selben Handy ist wie { $name }, dem einzigen iPhone hier, das { $shared } von diesen { $apps } Apps hat; nichts darin nennt das Handy
why-file-is = { $name }: { $why }
why-listed-not-there = verzeichnet, aber nicht in dieser Kopie
why-locked = verschlossen: { $why }
why-not-regular = keine gewöhnliche Datei; Verknüpfungen und Geräten wird nicht gefolgt
why-exceeded = mehr als { $limit } { $what }; der Rest wurde nicht gelesen
why-breaks-off = es bricht ab
why-not-json = kein JSON: { $why }
why-json-too-large = JSON zu groß: { $why }
why-not-keyed-archive = kein Keyed Archive: { $why }
why-keyed-archive-too-large = Keyed Archive zu groß: { $why }
why-begins-not-as-listing = es beginnt nicht wie ein Verzeichnis
why-damaged-at-byte = beschädigt bei Byte { $at }
why-listing-breaks-off = es bricht bei Byte { $at } ab oder ist von da an bis zum Ende beschädigt
why-not-property-list = keine Property List
why-damaged-property-list = beschädigte Property List: { $why }
why-property-list-document-type = Property List mit einem eigenen Dokumenttyp, der Text verbergen kann; abgelehnt
why-property-list-too-large = Property List zu groß: { $why }
why-not-database = keine SQLite-Datenbank
why-truncated-database = abgeschnittene Datenbank: { $have } von { $declared } Seiten
why-damaged-database = beschädigte Datenbank: { $why }
why-after-rows = { $why } (nach { $read } Zeilen)
why-no-valid-header = beschädigt bei Byte { $at }: dort ist kein gültiger Kopf
why-ends-in-middle = es endet mittendrin, bei Byte { $at }
why-file-empty-or-zeros = die Datei ist leer oder enthält nur Nullen
why-not-xml = weder XML noch das binäre XML von Android
why-no-such-member = kein solcher Eintrag
why-member-locked = das Archiv schützt es mit einem Passwort
why-no-key-bag = es ist kein Schlüsselbund
why-lacks = es fehlt: { $what }
why-impossible-length = { $tag } ist { $length } Bytes lang, was unmöglich ist
why-rounds = { $tag } verlangt { $rounds } Runden der Schlüsselableitung, und 1 bis { $most } werden angenommen
why-no-keys-for-passphrase = es enthält keinen Schlüssel, den eine Passphrase öffnet
why-file-key-length = ihr Schlüssel ist { $length } Bytes lang, was unmöglich ist
why-class-phone-only = ihre Schutzklasse { $class } kann nur das Handy selbst öffnen
why-class-no-key = der Schlüsselbund hat keinen brauchbaren Schlüssel ihrer Schutzklasse { $class }
why-file-key-damaged = ihr Schlüssel ist beschädigt
why-not-apk = kein APK: es ist kein zip-Archiv oder nur ein Teil davon
why-not-binary-manifest = kein binäres Manifest
why-age-wrong-key = die Identität oder Passphrase öffnet es nicht
why-age-work = seine Passphrase ist so gemacht, dass das Prüfen zu viel Zeit und Speicher braucht (2^{ $work })
why-no-protocol-buffer = es ist kein Protocol Buffer oder bricht mittendrin ab
why-adb-version-newer = seine Version ist { $version }, neuer als die bekannten (1 bis 5); es wurde wie 5 gelesen
why-impossible-page-size = eine Seitengröße von { $page } ist unmöglich
why-rar-archive = ein RAR-Archiv
why-pdf-document = ein PDF-Dokument
why-picture-png = ein Bild (PNG)
why-picture-jpeg = ein Bild (JPEG)
why-picture-gif = ein Bild (GIF)
why-program = ein Programm
why-twrp-backup = ein TWRP-Backup
why-seedvault-backup = ein Seedvault-Backup
why-outside-section = außerhalb aller Abschnitte
why-inside-section = in { $section }

## What to try next

try-try-passphrase-typed-on-phone = versuchen Sie die Passphrase, die beim Erstellen des Backups am Handy eingegeben wurde; bei einem alten Handy ist es dessen Backup-Passwort
try-give-passphrase-typed-on-phone = geben Sie die Passphrase an, die beim Erstellen am Handy eingegeben wurde: mit --passphrase-file FILE (- für die Standardeingabe) oder in der Variable STALKSCAN_PASSPHRASE. Wenn niemand sie kennt: ein Fehlerbericht wird am Handy ohne sie erstellt und beantwortet mehr
try-copy-file-again-compare-sizes = kopieren Sie die Datei noch einmal und vergleichen Sie die Größen; wurde sie bearbeitet oder entpackt, bringen Sie das Original
try-unpack-adb-backup = entpacken Sie es mit dem Android Backup Extractor und geben Sie den entpackten Ordner an, oder erstellen Sie auf dem Handy einen Fehlerbericht (Einstellungen > Entwickleroptionen > Fehlerbericht) und bringen Sie dessen zip
try-give-copy-holds-phones-data = geben Sie eine Kopie an, die den Ordner /data/system des Handys enthält, oder erstellen Sie am Handy einen Fehlerbericht (Einstellungen > Entwickleroptionen > Fehlerbericht) und bringen Sie dessen zip
try-restore-on-phone-make-backup = stellen Sie es am Handy wieder her und erstellen Sie das Backup ohne Verschlüsselung neu, oder erstellen Sie am Handy einen Fehlerbericht (Einstellungen > Entwickleroptionen > Fehlerbericht) und bringen Sie dessen zip
try-probably-copied-only-part-copy = es wurde wahrscheinlich nur zum Teil kopiert: kopieren Sie es noch einmal und vergleichen Sie die Größen
try-give-file-with-identity-age = geben Sie die Datei mit der Identität (AGE-SECRET-KEY-1...) oder eine Datei mit der Passphrase an, mit --passphrase-file FILE; oder entschlüsseln Sie sie mit dem Programm age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = prüfen Sie, ob dieses Benutzerkonto die Datei lesen darf
try-decrypt-with-age-tool-give = entschlüsseln Sie sie mit dem Programm age und geben Sie das Ergebnis an
try-give-folder-holds-apk-files = geben Sie den Ordner an, der die .apk-Dateien selbst enthält
try-give-file-pymobiledevice3-apps-list = geben Sie die Datei an, die `pymobiledevice3 apps list` oder `ideviceinstaller -l -o xml` geschrieben hat
try-unpack-with-password-give-unpacked = entpacken Sie es mit dem Passwort und geben Sie den entpackten Ordner an
try-make-bug-report-again-wait = erstellen Sie den Fehlerbericht noch einmal, warten Sie, bis das Handy meldet, dass er fertig ist, und kopieren Sie die ganze Datei
try-check-copy-finished-give-folder = prüfen Sie, ob das Kopieren beendet wurde, und geben Sie den Ordner an, der die Kopie enthält
try-formats = die Formate sind: { $list }
try-please-report-new-copy-made = bitte melden Sie das; eine neue, anders erstellte Kopie ist vielleicht lesbar
try-please-report = bitte melden Sie das
try-give-folder-or-file-backup = geben Sie den Ordner oder die Datei des Backups selbst an
try-unpack-archive-give-folder = entpacken Sie das Archiv und geben Sie den Ordner an, der daraus entsteht
try-give-what-link-leads-to = geben Sie die Datei oder den Ordner selbst an, auf die sie zeigt, falls es eine Kopie ist
try-give-folder-ios-backup-one = geben Sie den Ordner eines iOS-Backups an (den mit Manifest.db), einen Fehlerbericht (.zip), einen Ordner von androidqf oder ein adb-Backup (.ab); `stalkscan formats` listet auf, was gelesen werden kann und wie man es erstellt
try-check-spelling-path = prüfen Sie, ob der Pfad richtig geschrieben ist
try-give-folder-further-up-one = geben Sie den Ordner weiter oben an, den mit { $listing } ({ $name })
try-give-folder-lies = geben Sie den Ordner an, in dem sie liegt ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` listet auf, was gelesen werden kann
try-check-right-file-stalkscan-formats = prüfen Sie, ob es die richtige Datei ist; `stalkscan formats` listet auf, was gelesen werden kann und wie man es erstellt
try-make-bug-report-on-phone = erstellen Sie am Handy einen Fehlerbericht (Einstellungen > Entwickleroptionen > Fehlerbericht) und bringen Sie dessen zip
try-decrypt-with-age-tool-key = entschlüsseln Sie sie mit dem Programm age und dem Schlüssel der Sicherung (`age --decrypt -i key.txt -o acquisition.zip FILE`) und geben Sie dann das Ergebnis an
try-can-only-opened-with-twelve = es kann nur mit den zwölf Wiederherstellungswörtern geöffnet werden, und zwar von einem Handy; erstellen Sie am Handy einen Fehlerbericht (Einstellungen > Entwickleroptionen > Fehlerbericht) und bringen Sie dessen zip
try-unpack-give-unpacked-folder = entpacken Sie es und geben Sie den entpackten Ordner an
try-pack-folder-again-from-inside = packen Sie es noch einmal aus dem Ordner der Kopie heraus, so dass kein Name mit `../` beginnt; oder entpacken Sie es und geben Sie den entpackten Ordner an
try-give-whole-backup-folder-belongs = geben Sie den ganzen Backup-Ordner an, zu dem sie gehört
try-copy-from-phone-again-compare = kopieren Sie es noch einmal vom Handy und vergleichen Sie die Größen
try-copy-from-phone-again-wait = kopieren Sie es noch einmal vom Handy, warten Sie, bis das Kopieren fertig ist, und vergleichen Sie die Größen
try-check-right-archive-when-backup = prüfen Sie, ob es das richtige Archiv ist; wurde ein Backup-Ordner hineingepackt, entpacken Sie es zuerst
try-make-again-with-adb-shell = erstellen Sie sie neu mit `adb shell dumpsys > dumpsys.txt` und warten Sie, bis der Befehl endet; oder bringen Sie einen Fehlerbericht
try-check-spelling-this-account-may = prüfen Sie die Schreibweise und ob dieses Benutzerkonto den Pfad lesen darf
try-check-this-account-may-read-folder = prüfen Sie, ob dieses Benutzerkonto den Ordner lesen darf
try-give-folder-or-file-backup-itself = geben Sie den Ordner oder die Datei des Backups selbst an
try-download-logs-on-phone-again = laden Sie die Protokolle am Handy noch einmal herunter und geben Sie den Ordner oder das zip an
try-give-folder-holds-manifest-db = geben Sie den Ordner an, der Manifest.db enthält
try-copy-backup-again-from-computer = kopieren Sie das Backup noch einmal von dem Computer, der es erstellt hat; bleibt es dabei, erstellen Sie ein neues
try-copy-backup-again-from-computer-made = kopieren Sie das Backup noch einmal von dem Computer, der es erstellt hat
try-check-disk-this-account-may = prüfen Sie den Datenträger und ob dieses Benutzerkonto die Datei lesen darf
try-copy-backup-again-whole-with = kopieren Sie das Backup noch einmal als Ganzes, mit Manifest.plist: ohne sie lässt sich ein verschlüsseltes Verzeichnis nicht von einem beschädigten unterscheiden und auch nicht öffnen
try-check-this-folder-phone-itself = prüfen Sie, ob das der Ordner des Handys selbst ist (er enthält Manifest.db und die Ordner 00 bis ff), und kopieren Sie ihn noch einmal als Ganzes
try-give-copy-holds-phones-folder = geben Sie eine Kopie an, die den Ordner private/var des Handys enthält, oder erstellen Sie ein lokales Backup mit Finder, iTunes oder der App „Apple-Geräte“ und geben Sie dessen Ordner an
try-copy-manifest-plist-again-from = kopieren Sie Manifest.plist noch einmal von dem Computer, der das Backup erstellt hat; bleibt es dabei, erstellen Sie ein neues Backup
try-try-password-set-when-encrypted = versuchen Sie das Passwort, das festgelegt wurde, als verschlüsselte Backups in iTunes, Finder oder einem anderen Programm eingeschaltet wurden; es muss weder der Code des Handys noch das Passwort der Apple-ID sein
try-give-password-set-for-encrypted = geben Sie das Passwort an, das für verschlüsselte Backups festgelegt wurde: mit --passphrase-file FILE (- für die Standardeingabe), in der Variable STALKSCAN_PASSPHRASE oder auf Nachfrage im Terminal. Wenn niemand es kennt: eine Sysdiagnose wird am Handy ohne es erstellt; sie sagt etwas über Profile und Verwaltung, aber nicht über Apps
try-copy-whole-folder-again-or = kopieren Sie den ganzen Ordner noch einmal oder bringen Sie einen Fehlerbericht des Handys
try-make-again-on-phone-wait = erstellen Sie es am Handy neu, warten Sie zehn Minuten und kopieren Sie das ganze tar.gz
try-probably-copied-or-downloaded-only = es wurde wahrscheinlich nur zum Teil kopiert oder heruntergeladen: kopieren Sie es noch einmal vom Handy und vergleichen Sie die Größen

## What is counted

unit-bytes = Bytes
unit-entries = Einträge
unit-nodes = Knoten
unit-objects = Objekte
unit-bytes-of-apks = Bytes an APKs
unit-bytes-of-wanted-files = Bytes gesuchter Dateien
unit-elements-and-attributes = Elemente und Attribute
unit-bytes-of-text = Bytes Text
unit-bytes-of-rows = Bytes an Zeilen
unit-bytes-of-content = Bytes Inhalt
unit-bytes-of-damaged-records = Bytes beschädigter Datensätze
unit-levels-of-nesting = Ebenen der Verschachtelung
unit-levels-of-elements = Ebenen von Elementen
unit-attributes-of-one-element = Attribute eines Elements

## Places in files

at-whole = ganze Datei
at-line = Zeile { $line }
at-row = Tabelle { $table }, Zeile { $row }
at-key = Schlüssel { $key }
at-entry = Eintrag { $entry }
at-rows = Tabelle { $table }, Zeilen { $rows }
at-lines = Zeilen { $lines }
at-keys = Schlüssel { $keys }
at-and = { $first }; { $next }
at-and-more = { $all } und { $more } weitere
at-in-file = in { $file }: { $at }
at-in-file-of = in { $file } von { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
