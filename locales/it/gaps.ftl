# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = un backup adb tralascia ogni app che rifiuta i backup; da Android 12 sono la maggior parte
why-wrong-passphrase-for-adb-backup = passphrase sbagliata per il backup adb (un'intestazione danneggiata appare uguale)
why-adb-backup-encrypted = il backup adb è cifrato
why-adb-backup-cannot-read = il backup adb non può essere letto: { $what }
why-not-read = non è stato letto: { $why }; { $hint }
why-archive = l'archivio: { $why }
why-more-than-members-rest-not = più di { $most } elementi; il resto non è stato letto
why-archive-ends-without-end-mark = l'archivio finisce senza il suo segno di fine: è stato troncato, e mancano le app dopo il taglio
why-backup-grows-over-limit = il backup estratto cresce più di { $ratio } volte, perciò la lettura si è fermata lì, e le app dopo quel punto non sono state lette; Android Backup Extractor può estrarlo, e al suo posto si può dare la cartella estratta
why-backup-larger-than-limit = il backup estratto supera { $most } byte, perciò la lettura si è fermata lì, e le app dopo quel punto non sono state lette; Android Backup Extractor può estrarlo, e al suo posto si può dare la cartella estratta
why-folders-whose-names-cannot-those = sono state saltate cartelle i cui nomi non possono essere di app
why-more-than-apps-rest-not = più di { $apps } app; il resto non è stato letto
why-more-than-bytes-manifests-rest = più di { $most } byte di manifest; il resto non è stato tenuto
why-has-two-manifests-archive-both = { $app } ha due manifest nell'archivio; sono stati letti entrambi
why-holds-file-s-with-text = { $messages ->
    [one] contiene { $messages } file con messaggi di testo o di immagini, che questo programma non legge mai
   *[other] contiene file con messaggi di testo o di immagini, che questo programma non legge mai: { $messages }
}
why-more-than-apps-rest-only = più di { $most } app; del resto sono stati letti solo i nomi
why-holds-no-app-at-all = non contiene alcuna app
why-data-follow-end-archive-they = dopo la fine dell'archivio ci sono dati; non sono stati letti
why-behind-end-archive = dopo la fine dell'archivio: { $why }
why-data-follow-end-compressed-stream = dopo la fine del flusso compresso ci sono dati; non sono stati letti
why-backup-unpacked-before-apks-not = il backup è stato estratto in precedenza; i suoi APK non sono stati letti
why-packages-xml-broken-or-missing = packages.xml è rotto o manca; al suo posto sta { $reserve }
why-copy-holds-only-part-phones = la copia contiene solo una parte dei file di sistema del telefono
why-folder-misc-where-added-certificates = la cartella misc, dove stanno i certificati aggiunti, non è nella copia o è vuota
why-holds-no-system-files-android = non contiene file di sistema di un telefono Android
why-archive-holds-system-files-phones = l'archivio contiene i file di sistema di { $count } telefoni; sono stati letti quelli nella sua cartella { $folder }, e non quelli in { $other }: lo decomprima e dia le cartelle una per una
why-this-twrp-backup-encrypted-with = questo backup TWRP è cifrato con una password
why-apks-system-image-not-read = gli APK dell'immagine di sistema non vengono letti
why-apk-s-more-than-can = { $left_out ->
    [one] { $left_out } APK non si poteva tenere e non è stato letto
   *[other] APK che non si potevano tenere e non sono stati letti: { $left_out }
}
why-archive-cannot-read = l'archivio non può essere letto: { $why }
why-archive-has-no-end-probably = l'archivio non ha una fine; probabilmente è stato copiato solo in parte
why-part-folder-could-not-listed = una parte della cartella non è stata elencata
why-folder-could-not-be-read = { $folder }: la cartella non si è potuta leggere
why-user-settings-not-in-copy = il telefono ha un utente { $user }, le cui impostazioni non sono nella copia
why-archive-ends = l'archivio finisce al suo interno
why-archive-cut-off-in = l'archivio è troncato al suo interno
why-archive-cut-off-in-after = l'archivio è troncato al suo interno, dopo { $bytes } byte
why-dumpsys-txt-cannot-read = dumpsys.txt non può essere letto: { $why }
why-acquisition-json-missing-acquisition-may = manca acquisition.json: l'acquisizione potrebbe non essere stata completata
why-packages-json-not-in-acquisition = packages.json, che contiene le impronte delle app e dei loro firmatari, non è nell'acquisizione
why-bug-report-nested-too-deep = la sua segnalazione di bug è annidata troppo in profondità e non è stata letta
why-bug-report-cannot-read = la sua segnalazione di bug non può essere letta: { $why }
why-adb-backup-backup-ab-cannot = il suo backup adb (backup.ab) non può essere letto: { $why }
why-changed-after-acquisition-by-own = cambiato dopo l'acquisizione, secondo il suo stesso elenco di hash (hashes.csv): { $list }
why-acquisition-encrypted-with-age = l'acquisizione è cifrata con age
why-identity-or-passphrase-does-not = l'identità o la passphrase non apre l'acquisizione
why-cannot-read = lettura impossibile: { $why }
why-encrypted-archive-opened-holds-no = l'archivio cifrato è stato aperto e non contiene un'acquisizione di androidqf
why-acquisition-encrypted-with-age-decrypted = l'acquisizione era cifrata con age; è stata decifrata in memoria
why-acquisition-encrypted-with-age-2 = l'acquisizione è cifrata con age: { $why }
why-encrypted-acquisition-cannot-read = l'acquisizione cifrata non può essere letta: { $why }
why-folder-holds-more-than-files = la cartella contiene più di { $entries } file
why-there-no-apk-file = non contiene alcun file APK
why-there-apk-files-only-first = ci sono { $items } file APK; sono stati letti solo i primi { $most }
why-these-apk-files-they-need = sono file APK: non sono per forza tutte le app di un telefono
why-folder-list-apps-file = è una cartella, e un elenco di app è un file
why-cannot-read-2 = non può essere letto: { $why }
why-end-cut-off-only-part-app = la fine è troncata, quindi questa è solo una parte dell'app
why-list-apps-does-not-name = un elenco di app non nomina il telefono da cui viene
why-report-inside-archive = la segnalazione è dentro l'archivio, come { $name }
why-archive-holds-several-reports-largest = l'archivio contiene più segnalazioni; è stata letta la più grande leggibile
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: il file che gli appartiene: { $why }
why-looks-like-bug-report-but = sembra una segnalazione di bug, ma il suo testo principale non c'è
why-text-holds-no-section-any = il testo { $name } non contiene la sezione di alcun servizio
why-text-does-not-end-finished = il testo non finisce come una segnalazione completa; manca ciò che segue l'ultima sezione
why-text-ends-before-administrators = il testo finisce prima degli elenchi degli amministratori
why-text-ends-before-listeners = il testo finisce prima degli elenchi delle app che leggono le notifiche
why-text-ends-before-packages = il testo finisce prima dell'elenco dei pacchetti
why-text-ends-before-settings = il testo finisce prima delle impostazioni
why-text-ends-inside-state-of-user = il testo finisce nel mezzo dello stato di un utente
why-text-ends-in-middle-of-line = il testo finisce nel mezzo di una riga
why-list-does-not-name-system = l'elenco non nomina il sistema stesso, come fa ogni elenco intero; può riguardare una sola app
why-not-description-of-package = non è la descrizione di un pacchetto
why-main-text-cannot-read = il suo testo principale { $name } non può essere letto: { $why }
why-folder-empty = la cartella è vuota
why-there-no-format-named = non c'è un formato di nome { $format }
why-part-program-opens-copies-failed = la parte del programma che apre le copie { $name } non è riuscita, quindi non ne è stato letto nulla
why-part-program-looks-what-file = la parte del programma che guarda che cos'è un file non è riuscita
why-folder-holds-more-than-files-folders = la cartella contiene più di { $most } file e cartelle; nel resto non si è cercato
why-archive-holds-another-copy = l'archivio contiene un'altra copia, nella sua cartella { $folder }, che non è stata letta
why-more-files-or-folders-could-not = { $count ->
    [one] { $count } altro file o cartella non si è potuto leggere
   *[other] altri { $count } file o cartelle non si sono potuti leggere
}
why-this-link-not-followed = questo è un collegamento, e i collegamenti in una cartella non vengono seguiti
why-lies-more-than-folders-deep = si trova a più di { $most } cartelle di profondità, e non è stato cercato
why-folder-holds-ordinary-files-no = la cartella contiene file comuni e nessun backup che questo programma sappia leggere
why-folder-holds-no-backup-this = la cartella non contiene alcun backup che questo programma sappia leggere
why-there-no-such-file-or = non esiste un file o una cartella così
why-this-part-ios-backup-not = questa è una parte di un backup iOS, non il backup stesso
why-this-one-file-copy-kind = questo è un singolo file di una copia di tipo { $name }, non la copia stessa
why-no-backup-this-program-can = non è un backup che questo programma sappia leggere
why-file-empty = il file è vuoto
why-file-no-kind-this-program = il file non è di alcun tipo noto a questo programma (comincia con i byte { $list })
why-this-encrypted-this-program-cannot = questo è { $what }: cifrato, e questo programma non può aprirlo
why-this-which-this-version-does = questo è { $what }, che questa versione non legge
why-this-not-backup-phone = questo è { $what }, non un backup di un telefono
why-this-cut-off = questo è { $what }
why-tar-archive = un archivio tar
why-gzip-archive = un archivio gzip
why-7-zip-archive = un archivio 7-Zip
why-xz-archive = un archivio xz
why-zstd-archive = un archivio zstd
why-lz4-archive = un archivio LZ4
why-video-or-picture = un video o un'immagine
why-sound-file = un file audio
why-windows-program = un programma Windows
why-single-database = un singolo database
why-single-property-list = una singola property list
why-acquisition-or-file-encrypted-with = un'acquisizione o un file cifrato con age
why-part-twrp-backup = una parte di un backup TWRP
why-parts-twrp-backup-missing = mancano parti del backup TWRP, e ciò che contengono non è stato letto: { $list }
why-part-samsung-smart-switch-or = una parte di un backup di Samsung Smart Switch o Kies
why-ios-backup-inside-archive = un backup iOS dentro un archivio
why-zip-archive-empty-or-cannot = un archivio zip vuoto o che non si può elencare (probabilmente troncato)
why-zip-archive-names-lead-outside = { $count ->
    [one] { $count } file di questo archivio zip ha un nome che porta fuori da esso (`../`) ed è stato rifiutato
   *[other] { $count } file di questo archivio zip hanno nomi che portano fuori da esso (`../`) e sono stati rifiutati
}; nient'altro al suo interno si può leggere qui
why-zip-archive-without-bug-report = un archivio zip senza segnalazione di bug né acquisizione di androidqf
why-cut-off-archive-with-backup = un archivio con il backup di un telefono al suo interno, e la fine è troncata
why-cut-off-bug-report = una segnalazione di bug con la fine troncata, prima del testo con le risposte
why-cut-off-zip-archive = un archivio zip con la fine troncata; niente di ciò che ne resta si può leggere qui
why-file-gone = il file non c'è più
why-text-output-one-service = il testo è l'output di un solo servizio ({ $service })
why-holds-no-part-isdi-writes = non contiene alcuna parte scritta da ISDi
why-text-isdi-keeps-phone = un testo che ISDi conserva di un telefono
why-names-services-holds-output-none = nomina servizi e non contiene l'output di nessuno
why-text-ends-middle-section = il testo finisce a metà di una sezione
why-text-stops-before-last-service = il testo finisce prima dell'ultimo servizio del proprio elenco
why-not-read-dumpsys-txt-holds = { $name } non è stato letto: dumpsys.txt contiene lo stesso servizio
why-not-read-with-other-same-service = { $name } non viene letto insieme a { $other }, che contiene lo stesso servizio
why-folder-holds-output-no-service = la cartella non contiene l'output di alcun servizio che venga letto
why-looks-like-output-dumpsys-but = sembra output di dumpsys, ma { $what }
why-cannot-look-at = non si può guardare: { $why }
why-cannot-list-folder = la cartella non può essere elencata: { $why }
why-neither-file-nor-folder = non è né un file né una cartella
why-folder-holds-more-than-entries = la cartella contiene più di { $entries } voci
why-more-than-bytes-wanted-files = più di { $most } byte di file cercati; alcuni sono stati tralasciati
why-archive-holds-two-members-with = l'archivio contiene due elementi con lo stesso nome; è stato letto il primo
why-cannot-read-3 = { $name } non può essere letto: { $why }
why-looks-like-intrusion-logs-but = sembrano registri delle intrusioni, ma nessun testo contiene un evento
why-file-backup-iphone-folder = è un file, e un backup di un iPhone è una cartella
why-manifest-db-damaged-only-entries = Manifest.db è danneggiato ({ $why }); si conoscono solo le { $rows } voci prima del danno
why-only-files-beside-listing-those = { $why }; sono stati letti solo i file accanto all'indice e quelli di cui si conosce il posto. Poi: { $hint }
why-manifest-db-cannot-used = Manifest.db non è utilizzabile: { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db è cifrato, e manca la sua chiave (ManifestKey in Manifest.plist)
why-passphrase-right-but-key-manifest = la passphrase è giusta, ma la chiave di Manifest.db (ManifestKey in Manifest.plist) non serve: { $why }
why-passphrase-right-but-manifest-db = la passphrase è giusta, ma Manifest.db non è utilizzabile: { $why }
why-manifest-db-cannot-opened = Manifest.db non può essere aperto: { $why }
why-manifest-db-cannot-read = Manifest.db non può essere letto: { $why }
why-manifest-db-damaged-not-database = Manifest.db è danneggiato: non è un database
why-manifest-db-damaged-empty-interrupted = Manifest.db è danneggiato: è vuoto, come lo lascia un backup interrotto
why-listing-backup-damaged-so-files = l'indice del backup è danneggiato, quindi potrebbe non nominare file che fanno parte della risposta
why-manifest-db-missing-without-files = Manifest.db manca, e senza di esso i file del backup non hanno nome
why-there-no-status-plist-so = non c'è Status.plist, quindi il backup non dice se è stato completato
why-backup-not-finished-status-plist = il backup non è stato completato (Status.plist: { $state })
why-status-plist-does-not-say = Status.plist non dice se il backup è stato completato
why-status-plist-cannot-read-interrupted = Status.plist non può essere letto ({ $why }); un backup interrotto lo lascia così
why-files-listed-this-copy = { $here ->
    [one] di { $listed } file elencati, { $here } è in questa copia
   *[other] di { $listed } file elencati, { $here } sono in questa copia
}
why-folder-configuration-profiles = la cartella dei profili di configurazione
why-listing-lacks-what-every-backup = all'indice manca ciò che ogni backup di un telefono ha ({ $list }): è stato filtrato, o non viene da un iPhone
why-files-folders-without-being-listed = file nelle cartelle che non sono elencati: { $count }
why-names-folders-not-those-backup = nomi nelle cartelle che non sono di file di backup: { $count }
why-entries-listing-cannot-understood = voci dell'indice che non si capiscono: { $count }
why-entries-listing-repeat-file = voci dell'indice che ripetono un file: { $count }
why-entries-name-another-file-than = voci che nominano un file diverso dal proprio: { $count } (l'indice è stato cambiato, o fatto da un altro strumento); del loro contenuto non ci si fida
why-manifest-db-wal-not-applied = Manifest.db-wal non è stato applicato: Manifest.db { $why }
why-cut-short-pages = è troncato ({ $have } pagine su { $declared }), e { $why }
why-manifest-db-cut-short-pages = Manifest.db è troncato: ci sono { $have } pagine su { $declared }
why-larger-than-bytes = supera { $most } byte
why-decrypted-no-database-listing-another = decifrato non è un database; è l'indice di un altro backup, o il suo inizio è danneggiato
why-larger-than-bytes-2 = supera { $most } byte
why-unknown-manifest-schema-there-no = schema sconosciuto (non c'è la tabella Files)
why-unknown-manifest-schema-table-files = schema sconosciuto (la tabella Files non ha la colonna { $column })
why-more-than-entries-rest-not = più di { $entries } voci; il resto non è stato letto
why-damaged = { $name } è danneggiato: { $why }
why-more-than-entries-rest-not-read = { $name }: più di { $entries } voci; il resto non è stato letto
why-files-before-known = { $name }: { $why }; si conoscono { $rows } file precedenti
why-lists-no-file = { $name } non elenca alcun file
why-encrypted-though-listing-backup-not = è cifrato, anche se l'indice del backup non lo è
why-encrypted-record-listing-which-holds = è cifrato, e la sua voce nell'indice, che contiene la sua chiave, è danneggiata
why-listing-gives-name-not-own = l'indice gli dà un nome che non è il suo, e sotto il suo non c'è nulla
why-holds-no-system-files-iphone = non contiene file di sistema di un iPhone
why-copy-holds-only-part-phones-files = la copia contiene solo una parte dei file del telefono
why-copy-not-whole-or-holds = la copia non è completa o contiene due file con lo stesso nome, quindi possono mancare file che fanno parte della risposta
why-files-have-place-another-file = file il cui posto ha anche un altro: { $doubled }; sono stati letti i primi
why-containers-do-not-say-whose = contenitori che non dicono di chi sono: { $nameless }
why-backup-encrypted-opened-with-passphrase = il backup è cifrato ed è stato aperto con la sua passphrase
why-backup-encrypted-key-bag-manifest = il backup è cifrato, e il suo portachiavi (in Manifest.plist) è danneggiato: { $why }
why-key-bag-damaged-keys-protection = il portachiavi è danneggiato: le chiavi delle classi di protezione { $list } sono perse, e con esse i loro file
why-manifest-plist-holds-no-key = Manifest.plist non contiene un portachiavi
why-manifest-plist-which-holds-key = Manifest.plist, che contiene il suo portachiavi, non può essere letto ({ $why })
why-backup-encrypted-without-no-passphrase = il backup è cifrato, e { $why }; senza, nessuna passphrase può aprire il backup
why-wrong-passphrase-for-encrypted-backup = passphrase sbagliata per il backup cifrato
why-backup-encrypted = il backup è cifrato
why-only-apps-whose-apks-lie = solo delle app i cui APK sono nel backup
why-huawei-backup = un backup Huawei
why-data-apps-archives-encrypted-with = i dati delle app ({ $tars } archivi) sono cifrati con la password del backup; sono stati guardati solo l'elenco delle app e le app stesse
why-data-apps-archives-not-read = i dati delle app ({ $tars } archivi) non sono stati letti
why-app-s-backup-encrypted-with = { $sealed ->
    [one] { $sealed } app del backup è cifrata con la sua password
   *[other] app del backup cifrate con la sua password: { $sealed }
}
why-smart-switch-backup = un backup Smart Switch
why-file-s-backup-encrypted-by = { $sealed ->
    [one] { $sealed } file del backup è cifrato da Smart Switch
   *[other] file del backup cifrati da Smart Switch: { $sealed }
}
why-only-plain-lists-read = { $why }; sono stati letti solo i suoi elenchi in chiaro
why-only-plain-lists-of-backup = sono stati letti solo gli elenchi in chiaro del backup
why-looks-like-but-cannot-read = sembra { $what }, ma { $file } non può essere letto
why-holds-nothing-phone-this-program = non contiene nulla di un telefono che questo programma legga (la diagnosi di un Mac, o una troncata?)
why-holds-too-many-section-headers = { $shown }: contiene troppe intestazioni di sezione per distinguere quelle vere
why-folder-holds-more-than-entries-rest = la cartella contiene più di { $entries } voci; il resto non è stato guardato
why-zip-archive-cannot-read = l'archivio zip non può essere letto: { $why }
why-has-data-no-manifest = { $app } ha dati e non ha _manifest
why-apk-cut-short = l'APK di { $app } è troncato
why-ends-before = finisce prima di: { $what }
why-version = la sua versione
why-version-instead-1 = versione "{ $shown }" invece di 1
why-package = il pacchetto
why-names-no-package = non nomina alcun pacchetto
why-names-lies-folder-rest-not = nomina { $named } e si trova nella cartella di { $there }; al resto non si è creduto
why-version-code = il codice di versione
why-version-code-no-number = il codice di versione non è un numero
why-version-android = la versione di Android
why-installer = l'origine dell'installazione
why-whether-apk-included = se l'APK è incluso
why-number-signers = il numero dei firmatari
why-number-signers-no-number = il numero dei firmatari non è un numero
why-more-certificates-than-says = più certificati di quanti ne dichiara
why-signer-no-certificate = un firmatario che non è un certificato
why-signers-said-follow-do = dovrebbero seguire { $count } firmatari, e ne seguono { $seen }
why-not-description-package = non è la descrizione di un pacchetto
why-lists-no-package = non elenca nessun pacchetto
why-does-not-say-who-signed = { $id }: non dice chi l'ha firmata
why-of-another-phone-than-manifest = è di un altro telefono o di un altro backup rispetto a Manifest.plist, che differisce in { $fields }
why-manifest-plist-not-in-backup = Manifest.plist, l'elenco di app del telefono stesso, non è nel backup
why-listed-without-file-that-says = elencato come installato, senza il file che dice cosa fa: { $names }
why-no-signer-given-for-packages = per { $unsigned } pacchetti su { $of } non è dato il firmatario (l'acquisizione è stata fatta cifrata, o senza copiare gli APK)
why-no-hash-apk-given-for = per { $unhashed } pacchetti su { $of } non è dato l'hash dell'APK (un'acquisizione veloce)
why-field-s-unexpected-kind-not = { $odd ->
    [one] { $odd } campo è di un tipo inatteso e non è stato letto
   *[other] campi di un tipo inatteso che non sono stati letti: { $odd }
}
why-package-without-name = un pacchetto senza nome
why-holds-no-readable-manifest-androidmanifest = non contiene un manifest leggibile (AndroidManifest.xml)
why-manifest-names-no-package = il suo manifest non nomina alcun pacchetto
why-name-app-could-not-read = il nome dell'app non si è potuto leggere dalla sua tabella di testi
why-holds-more-code-than-looked = contiene più codice di quanto se ne esamini
why-cannot-read-code = { $shown } non può essere letto come codice
why-cannot-unpacked = { $shown } non può essere estratto
why-looked-through-up-bytes-only = { $shown } è stato esaminato solo fino a { $cap } byte
why-such-backup-lists-only-apps = un backup così elenca solo le app che sono state scelte per esso
why-no-list-huawei-backup = non è l'elenco di un backup Huawei
why-module-without-name = un modulo senza nome
why-holds-no-list-apps = non contiene un elenco di app
why-app-without-id = un'app senza id
why-section-holds-no-user-state = la sezione non contiene lo stato di alcun utente
why-entry-list-services-no-component = una voce di un elenco di servizi non è un componente
why-label-service-holds-lines-own = l'etichetta di un servizio contiene righe proprie; vale l'ultimo elenco di servizi
why-this-version-android-prints-names = questa versione di Android mostra solo nomi; le impostazioni dicono di più
why-user-without-list-enabled-services = un utente senza elenco dei servizi attivati
why-entry-enabled-services-no-component = una voce dei servizi attivati non è un componente
why-user-named-twice-what-stands = un utente è nominato due volte; a ciò che sta sotto il secondo nome non si è creduto
why-section-names-no-user = la sezione non nomina alcun utente
why-accounts-user-not-counted = gli account di un utente non sono contati
why-line-s-pose-accounts-phone = { $counted ->
    [one] { $counted } riga si spaccia per un account; il telefono ne conta { $counted2 }
   *[other] righe che si spacciano per account: { $counted }; il telefono ne conta { $counted2 }
}
why-accounts-understood = capiti { $understood } account su { $counted }
why-line-no-key = una riga che non è una chiave
why-no-app-named-this-text = in questo testo non è nominata alcuna app
why-section-holds-no-app-operations = la sezione non contiene operazioni delle app
why-package-app-operations-has-no = un pacchetto delle operazioni delle app non ha nome di pacchetto
why-special-access-es-allowed-for = { $unnamed ->
    [one] { $unnamed } accesso speciale è permesso a un id utente per il quale non è nominata alcuna app
   *[other] accessi speciali permessi a un id utente per il quale non è nominata alcuna app: { $unnamed }
}
why-name-owner-holds-lines-own = il nome di un proprietario contiene righe proprie
why-section-holds-no-device-policy = la sezione non contiene lo stato dei criteri del dispositivo
why-owner-without-component = un proprietario senza componente
why-exempted-app-has-no-package = un'app esentata non ha nome di pacchetto
why-section-holds-no-lists-exempted = la sezione non contiene elenchi di app esentate
why-names-current-keyboard-installed-ones = nomina la tastiera attuale e quelle installate, non tutte quelle attivate
why-section-holds-no-state-input = la sezione non contiene lo stato dei metodi di immissione
why-list-listeners-occurs-more-than = l'elenco degli ascoltatori compare più di una volta; vale l'ultimo
why-section-holds-no-list-listeners = la sezione non contiene l'elenco degli ascoltatori
why-listener-no-component = un ascoltatore non è un componente
why-lists-listeners-not-known-layout = gli elenchi degli ascoltatori non hanno una forma nota
why-allowed-listener-no-component = un ascoltatore permesso non è un componente
why-this-phone-prints-no-log = questo telefono non mostra il registro delle installazioni
why-install-log-starts-on = il registro delle installazioni comincia il { $day }
why-table-start-screens-not-this = la tabella delle schermate iniziali non è in questo testo
why-section-holds-no-package-list = la sezione non contiene l'elenco dei pacchetti
why-package-blocks-understood = capiti { $understood } blocchi di pacchetti su { $total }
why-package-list-holds-more-than = l'elenco dei pacchetti contiene più di quanto si possa tenere; il resto non è stato letto
why-package-header-s-inside-text = { $forged ->
    [one] a { $forged } intestazione di pacchetto nel testo di un'app non si è creduto
   *[other] intestazioni di pacchetto nel testo di un'app a cui non si è creduto: { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] { $strange } punto dell'elenco dei pacchetti contraddice la sua forma
   *[other] punti dell'elenco dei pacchetti che contraddicono la sua forma: { $strange }
}
why-section-holds-no-roles-known = la sezione non contiene ruoli in una forma nota
why-section-holds-no-settings = la sezione non contiene impostazioni
why-settings-not-this-text = le impostazioni "{ $space }" non sono in questo testo
why-line-s-inside-value-setting = { $count ->
    [one] a { $count } riga dentro il valore di un'impostazione non si è creduto
   *[other] righe dentro il valore di un'impostazione a cui non si è creduto: { $count }
}
why-setting-occurs-twice = l'impostazione { $entry } compare due volte
why-change-setting-without-time = un cambio di impostazione senza ora
why-days-battery-statistics-begin-twice = i giorni delle statistiche della batteria cominciano due volte, quindi un inizio è il testo di un'app
why-entry-without-package-name = una voce senza nome di pacchetto
why-icon-with-two-names = { $at }: un'icona della schermata iniziale compare con due nomi; nessuno è stato creduto
why-vpn-use-has-no-package = la VPN in uso non ha nome di pacchetto
why-interval-stands-there-twice-so = un intervallo compare due volte, quindi uno dei due è il testo di un'app
why-user-without-number = un utente senza numero
why-holds-no-table-accounts = non contiene la tabella degli account
why-account-without-type = un account senza tipo
why-more-than-accounts-rest-not = più di { $accounts } account; il resto non è stato letto
why-when-accounts-added = quando sono stati aggiunti account: { $why }
why-user-id-no-number = un id utente che non è un numero
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] { $unnamed } accesso speciale è permesso a un intero id utente, non a un'app per nome
   *[other] accessi speciali permessi a un intero id utente, non a un'app per nome: { $unnamed }
}
why-package-without-package-name = un pacchetto senza nome di pacchetto
why-read-only-part = è stato letto solo in parte: { $why }
why-another-kind-document = è un altro tipo di documento ({ $name })
why-line-no-package = una riga che non è un pacchetto
why-list-packages-cannot-read-so = l'elenco dei pacchetti non può essere letto, quindi tra queste ci sono cartelle di app ancora installate
why-file-itself-cannot-read-full = il file stesso non può essere letto per intero; questa è la sua copia di riserva sul telefono, che può essere più vecchia
why-certificate-s-package-not-file = { $missing ->
    [one] { $missing } certificato di un pacchetto non è nel file, o non lo è
   *[other] certificati di un pacchetto che non sono nel file, o non lo sono: { $missing }
}
why-permission-without-name = un permesso senza nome
why-permissions-group-s-apps-with = { $unknown ->
    [one] { $unknown } gruppo di app con id utente condiviso i cui permessi non si distinguono per app
   *[other] gruppi di app con id utente condiviso i cui permessi non si distinguono per app: { $unknown }
}
why-role-or-holder-has-no = un ruolo o il suo titolare non ha nome
why-administrator-no-component = un amministratore che non è un componente
why-owner-without-package-name = un proprietario senza nome di pacchetto
why-more-than-listeners-one-user = più di { $listeners } ascoltatori di un utente
why-setting-without-name = un'impostazione senza nome
why-packed-value-setting-damaged = il valore compresso di un'impostazione è danneggiato
why-no-certificate = non è un certificato
why-entry-no-key = una voce che non è una chiave
why-empty = è vuoto
why-app-s-have-no-name = { $nameless ->
    [one] { $nameless } app lì non ha più un nome
   *[other] app che lì non hanno più un nome: { $nameless }
}
why-names-apps-stand-file-mappings = i nomi delle sue app stanno nel file mappings, che non è nella copia o è danneggiato
why-no-usage-statistics-or-breaks = non sono statistiche d'uso, o si interrompono
why-app-without-package-name = un'app senza nome di pacchetto
why-holds-no-system-property = non contiene alcuna proprietà di sistema
why-not-event = non è un evento
why-holds-no-event = non contiene alcun evento
why-more-than-pairs-app-server = più di { $pairs } coppie di app e server; il resto non è stato tenuto
why-log-tells-days-covers-only = il registro parla solo dei giorni che copre, e solo mentre la Protezione avanzata era attiva
why-event-without-app-or-server = un evento senza app o senza server
why-event-without-app = un evento senza app
why-too-many-operations-install-log = troppe operazioni del registro delle installazioni senza risultato
why-entry-install-log-names-no = una voce del registro delle installazioni non nomina alcun pacchetto
why-not-path = non è un percorso
why-does-not-tell-state-selinux = non dice lo stato di SELinux
why-does-not-tell-when-acquisition = non dice quando è stata fatta l'acquisizione
why-setting-names-no-app = l'impostazione { $name } non nomina alcuna app
why-setting-names-more-than-components = l'impostazione { $name } nomina più di { $most } componenti
why-setting-always-on-vpn-app = l'impostazione always_on_vpn_app non nomina alcuna app
why-holds-no-setting = non contiene alcuna impostazione
why-line-s-look-like-settings = { $outside ->
    [one] { $outside } riga che sembra un'impostazione sta nel valore di un'altra e a essa non si è creduto
   *[other] righe che sembrano impostazioni, stanno nel valore di un'altra e a cui non si è creduto: { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] { $doubled } impostazione è nominata una seconda volta; è stato letto il primo valore
   *[other] impostazioni nominate una seconda volta: { $doubled }; è stato letto il primo valore
}
why-part-program-reads-copies-failed = { $name }: la parte del programma che legge le copie { $format } non è riuscita con questo file; lo segnali, per favore
why-file-answers-this-not-copy = il file che risponde a questo non è nella copia
why-parser-failed-on-this-file = { $shown }: il lettore { $name } non è riuscito con questo file; lo segnali, per favore
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: { $skipped } record non capito, in: { $at }: { $why }
   *[other] { $shown }: record non capiti: { $skipped }, il primo in: { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: più di { $most } dati; il resto non è stato tenuto
why-account-no-known-type = un account di tipo sconosciuto
why-bundle-without-path = un bundle senza percorso
why-app-does-not-say-what = l'app non dice come si chiama
why-path-names-no-app = il percorso non nomina alcuna app
why-app-without-identifier = un'app senza identificativo
why-entry-app-no-dictionary = la voce dell'app non è un dizionario
why-neither-array-nor-dictionary-apps = né un array né un dizionario di app
why-record-names-no-computer = un record che non nomina alcun computer
why-there-no-table-zprocess = non c'è la tabella ZPROCESS
why-table-zprocess-has-no-column = la tabella ZPROCESS non ha la colonna ZBUNDLENAME
why-there-no-table = non c'è la tabella { $table }
why-table-has-no-column = la tabella { $table } non ha la colonna { $name }
why-table = tabella { $table }: { $why }
why-domain-names-no-app = un dominio che non nomina alcuna app
why-switch-position-unknown-meaning = un interruttore in una posizione di significato sconosciuto
why-there-no-list-under-members = sotto members non c'è un elenco
why-not-member = non è un membro
why-not-list-keyboards = non è un elenco di tastiere
why-not-name-keyboard = non è il nome di una tastiera
why-no-app-has-entry-under = nessuna app ha una voce sotto Applications, quindi il computer non ha tenuto alcuna ricevuta del negozio
why-there-no-list-under-installed = sotto Installed Applications non c'è un elenco
why-not-identifier-app = non è l'identificativo di un'app
why-client-whose-app-not-named = una voce la cui app non è nominata
why-authorisation-unknown-meaning = un'autorizzazione di significato sconosciuto
why-names-no-management-server = non nomina alcun server di gestione
why-file-empty-interrupted-backup-leaves = il file è vuoto, come lo lascia un backup interrotto
why-does-not-say-whether-passcode = non dice se era impostato un codice
why-there-no-dictionary-under-applications = sotto Applications non c'è un dizionario
why-configuration-without-name = una configurazione senza nome
why-not-identifier-profile = non è l'identificativo di un profilo
why-not-list-profiles = non è un elenco di profili
why-there-no-list-under-orderedprofiles = sotto OrderedProfiles non c'è un elenco
why-payload-without-type = un payload senza tipo
why-there-no-list-under-profileevents = sotto ProfileEvents non c'è un elenco
why-not-event-profile = non è un evento di un profilo
why-event-without-operation = un evento senza operazione
why-signers-certificate-unreadable = il certificato del firmatario è illeggibile
why-payloads-unreadable = i payload sono illeggibili: { $why }
why-profile-does-not-say-what = il profilo non dice che cosa contiene
why-not-list-payloads = non è un elenco di payload
why-property-list-but-no-dictionary = una property list, ma non un dizionario
why-there-no-property-list = non contiene una property list
why-trigger-no-shortcut = un'attivazione che non è di alcun comando rapido
why-actions-unreadable = le sue azioni sono illeggibili: { $why }
why-actions-no-list = le sue azioni non sono un elenco
why-more-actions-than-read = più azioni di quante se ne leggono di un comando rapido
why-shortcut-without-actions = un comando rapido senza le sue azioni
why-no-table-ztrigger = non c'è la tabella ZTRIGGER, che dice cosa parte da sé
why-stores-description-app-unreadable = la descrizione dell'app nel negozio è illeggibile: { $why }
why-neither-true-nor-false = né vero né falso
why-there-no-table-access = non c'è la tabella access
why-table-access-has-none-known = la tabella access non ha nessuna delle forme note
why-table-access = tabella access: { $why }
why-row-without-service-or-client = una riga senza servizio o senza app
why-permission-unknown-meaning = un permesso di significato sconosciuto
why-table-expired-has-unknown-layout = la tabella expired ha una forma sconosciuta
why-table-expired = tabella expired: { $why }
why-row-without-certificate = una riga senza certificato
why-web-clip-without-address = un web clip senza indirizzo
why-only-parts-answer-this-copy = in questa copia ci sono solo parti della risposta
why-only-other-files-tell = il file che risponde a questo non è in questa copia; ciò che se ne dice viene da altri file
why-assumed-same-phone-folders-beside = si suppone che sia dello stesso telefono delle cartelle accanto, ognuna con i file di un'app
why-not-joined-with-has-these = non unito a { $name }: ha { $shared } di queste { $apps } app
why-joined-because-build-same-apps = unito perché la build è la stessa e lo sono { $shared } app su { $all }; nessun numero di serie prova che sia lo stesso telefono, quindi non è certo
why-joined-because-apps-agree-version = unito perché { $same } app su { $apps } concordano per versione e firmatario, per quanto entrambi dicono; nessun numero di serie prova che sia lo stesso telefono, quindi non è certo
why-others-have-another-signer = e altre hanno un altro firmatario
why-too-few-sure = troppo poche per averne certezza
why-may-same-phone-apps-agree = può essere dello stesso telefono di { $phone }: { $same } app su { $apps } concordano per versione e firmatario, { $but }; mostrato a parte
why-same-phone-made-days-apart = dello stesso telefono di { $phone }, ma fatta giorni prima o dopo: mostrata a parte, perché nel frattempo delle app possono essere arrivate e sparite
why-assumed-same-phone-apps-agree = si suppone che sia dello stesso telefono: { $same } app su { $apps } concordano per versione e firmatario, per quanto entrambi dicono; un file non dice da quale telefono è stato preso
why-not-joined-with-apps-have = non unito a { $name }: lì { $other_signer } app su { $apps } hanno un altro firmatario
why-not-joined-with-has-none = non unito a { $name }: non ha nessuna di queste app
why-assumed-same-phone-because-there = si suppone che sia dello stesso telefono, perché non ce n'è un altro; un file non dice da quale telefono è stato preso
why-fits-phones-equally-well-shown = si adatta ugualmente bene a { $several } telefoni; mostrato a parte
why-other-copy = l'altra copia
why-text-holds-far-more-section = il testo contiene molte più intestazioni di sezione di quante ne scriva un telefono; non tutte sono state valutate
why-text-ends-inside-this-section = il testo finisce dentro questa sezione
why-this-section-has-no-end = questa sezione non ha un segno di fine
why-service-did-not-finish-time = il servizio non ha finito in tempo; la sua sezione non è completa
why-header-section-at-line-lies = un'intestazione della sezione { $claimed } alla riga { $line } sta dentro un'altra sezione e non vi si è creduto
why-section-line-s-found-inside = { $count ->
    [one] a { $count } riga di sezione trovata dentro un'altra sezione non si è creduto, per { $claimed } alla riga { $line }, { $inside }: un testo scritto da un'app può imitarla
   *[other] righe di sezione trovate dentro un'altra sezione a cui non si è creduto: { $count }, la prima per { $claimed } alla riga { $line }, { $inside }: un testo scritto da un'app può imitarle
}
why-line-s-end-section-found = { $count ->
    [one] a { $count } riga che chiude una sezione, trovata dentro un'altra, non si è creduto
   *[other] righe che chiudono una sezione, trovate dentro un'altra e a cui non si è creduto: { $count }
}
why-text-holds-too-many-section = il testo contiene troppe intestazioni di sezione per distinguere quelle vere
why-line-looks-like-beginning-line = una riga che sembra l'inizio di { $claimed }, riga { $line }, non è stata creduta
why-line-s-look-like-beginning = { $count ->
    [one] { $count } riga sembra l'inizio di una parte ed è fuori ordine, per { $claimed } alla riga { $line }: un testo scritto da un'app può imitarla
   *[other] righe che sembrano l'inizio di una parte e sono fuori ordine: { $count }, la prima per { $claimed } alla riga { $line }: un testo scritto da un'app può imitarle
}
why-key-bag-cut-short = il portachiavi è troncato
why-key-bag-has-more-than = il portachiavi ha più di { $most_classes } record di classe; il resto non è stato letto
why-class-records-key-bag-damaged = record di classe del portachiavi danneggiati: { $lost }
why-encrypted-file-ends-middle-block = il file cifrato finisce a metà di un blocco; la sua fine è persa
why-shorter-than-listing-says-end = è più corto di quanto dica l'indice; la sua fine è persa
why-last-block-does-not-end = il suo ultimo blocco non finisce come dovrebbe; la sua fine potrebbe essere persa
why-write-ahead-log-not-read = il write-ahead log non è stato letto: { $why }
why-shorter-than-header = è più corto della sua intestazione
why-does-not-begin-like-one = non comincia come dovrebbe
why-header-fails-checksum = la somma di controllo della sua intestazione è sbagliata
why-write-ahead-log-breaks-off = il write-ahead log si interrompe; è stato letto fino all'ultima transazione intera
why-write-ahead-log-has-another = il write-ahead log ha una dimensione di pagina diversa dal database; non applicato
why-write-ahead-log-declares-impossible = il write-ahead log dichiara una dimensione impossibile; non applicato
why-more-than-bytes-rest-not = più di { $cap } byte; il resto non è stato letto
why-holds-header-for-all-members = contiene un'intestazione per tutti gli elementi, che non è stata applicata
why-members-whose-names-point-outside = sono stati tralasciati elementi i cui nomi portano fuori dall'archivio o sono troppo lunghi
why-holds-links-which-not-followed = contiene collegamenti, che non sono stati seguiti
why-holds-devices-pipes-or-sparse = contiene dispositivi, pipe o file sparsi, che non sono stati letti
why-long-name-or-extended-header = un nome lungo o un'intestazione estesa oltre 1 MiB non è stata letta
why-extended-header-damaged = un'intestazione estesa è danneggiata
why-extended-header-states-size-no = un'intestazione estesa dichiara una dimensione che non è un numero
why-extended-header-states-name-with = un'intestazione estesa dichiara un nome con NUL dentro
why-archive-holds-two-members-with-same = l'archivio contiene due elementi con lo stesso nome; è stato letto l'ultimo
why-damaged-archive-after-bytes = danneggiato nell'archivio dopo { $bytes } byte: { $why }
why-grows-more-than-fold-when = estratto cresce più di { $ratio } volte; il resto non è stato letto
why-archive-lists-more-than-members = l'archivio elenca più di { $entries } elementi; il resto non è stato guardato
why-list-members-cut-off = l'elenco degli elementi alla fine dell'archivio è troncato o rotto; i { $whole } elementi che lo precedono sono stati letti
why-archive-cut-off = l'archivio è troncato dopo { $whole } elementi interi; ciò che seguiva non è in questa copia
why-archive-cut-off-within = l'archivio è troncato dopo { $whole } elementi interi, nel mezzo di { $name }; ciò che seguiva non è in questa copia
why-archive-damaged-behind = l'archivio non ha un elenco leggibile degli elementi ed è danneggiato dopo { $whole } elementi interi; ciò che segue non è stato letto
why-archive-damaged-within = l'archivio non ha un elenco leggibile degli elementi ed è danneggiato dopo { $whole } elementi interi, nel mezzo di { $name }; ciò che segue non è stato letto
why-archive-without-list-first-members = l'archivio non ha un elenco leggibile degli elementi, e sono stati guardati solo i primi { $whole }
why-member-s-archive-have-names = { $count ->
    [one] { $count } elemento il cui nome porta fuori dall'archivio è stato tralasciato
   *[other] elementi i cui nomi portano fuori dall'archivio e che sono stati tralasciati: { $count }
}
why-packed-with-method-which-not = è compresso con il metodo { $method }, che non è supportato
why-files-listed-this-copy-of = { $here ->
    [one] di { $listed } file elencati, { $here } è in questa copia ({ $which })
   *[other] di { $listed } file elencati, { $here } sono in questa copia ({ $which })
}
why-domain-files = { $domain } { $here } su { $listed }
why-more-domains = { $more ->
    [one] { $list } e { $more } altro dominio
   *[other] { $list } e altri { $more } domini
}
why-assumed-only-iphone = si suppone che sia dello stesso telefono di { $name }, l'unico iPhone qui; nulla vi nomina il telefono
why-assumed-only-iphone-with-apps = si suppone che sia dello stesso telefono di { $name }, l'unico iPhone qui, che ha { $shared } di queste { $apps } app; nulla vi nomina il telefono
why-file-is = { $name }: { $why }
why-listed-not-there = elencato, ma non in questa copia
why-locked = bloccato: { $why }
why-not-regular = non è un file normale; collegamenti e dispositivi non vengono seguiti
why-exceeded = più di { $limit } { $what }; il resto non è stato letto
why-breaks-off = si interrompe
why-not-json = non è JSON: { $why }
why-json-too-large = JSON troppo grande: { $why }
why-not-keyed-archive = non è un archivio a chiavi: { $why }
why-keyed-archive-too-large = archivio a chiavi troppo grande: { $why }
why-begins-not-as-listing = non comincia come un indice
why-damaged-at-byte = danneggiato al byte { $at }
why-listing-breaks-off = si interrompe, o è danneggiato fino alla fine, al byte { $at }
why-not-property-list = non è una property list
why-damaged-property-list = property list danneggiata: { $why }
why-property-list-document-type = property list con un tipo di documento proprio, che può nascondere testo; rifiutata
why-property-list-too-large = property list troppo grande: { $why }
why-not-database = non è un database SQLite
why-truncated-database = database troncato: { $have } pagine su { $declared }
why-damaged-database = database danneggiato: { $why }
why-after-rows = { $why } (dopo { $read } righe)
why-no-valid-header = danneggiato al byte { $at }: lì non c'è un'intestazione valida
why-ends-in-middle = finisce a metà, al byte { $at }
why-file-empty-or-zeros = il file è vuoto, o contiene solo zeri
why-not-xml = né XML né l'XML binario di Android
why-no-such-member = non c'è un elemento così
why-member-locked = l'archivio lo protegge con una password
why-no-key-bag = non è un portachiavi
why-lacks = manca: { $what }
why-impossible-length = { $tag } è lungo { $length } byte, il che è impossibile
why-rounds = { $tag } chiede { $rounds } giri di derivazione della chiave, e se ne accettano da 1 a { $most }
why-no-keys-for-passphrase = non contiene alcuna chiave che una passphrase apra
why-file-key-length = la sua chiave è lunga { $length } byte, il che è impossibile
why-class-phone-only = la sua classe di protezione { $class } la apre solo il telefono
why-class-no-key = il portachiavi non ha una chiave utilizzabile della sua classe di protezione { $class }
why-file-key-damaged = la sua chiave è danneggiata
why-not-apk = non è un APK: non è un archivio zip, o solo una parte
why-not-binary-manifest = non è un manifest binario
why-age-wrong-key = l'identità o la passphrase non lo apre
why-age-work = la sua passphrase è fatta in modo che controllarla richieda troppo tempo e memoria (2^{ $work })
why-no-protocol-buffer = non è un protocol buffer, o si interrompe a metà
why-adb-version-newer = la sua versione è { $version }, più nuova di quelle note (da 1 a 5); letta come la 5
why-impossible-page-size = una dimensione di pagina di { $page } è impossibile
why-rar-archive = un archivio RAR
why-pdf-document = un documento PDF
why-picture-png = un'immagine (PNG)
why-picture-jpeg = un'immagine (JPEG)
why-picture-gif = un'immagine (GIF)
why-program = un programma
why-twrp-backup = un backup TWRP
why-seedvault-backup = un backup Seedvault
why-outside-section = fuori da ogni sezione
why-inside-section = dentro { $section }

## What to try next

try-try-passphrase-typed-on-phone = provi la passphrase digitata sul telefono quando è stato fatto il backup; per un vecchio telefono è la sua password di backup
try-give-passphrase-typed-on-phone = dia la passphrase digitata sul telefono quando è stato fatto, con --passphrase-file FILE (- per lo standard input) o nella variabile STALKSCAN_PASSPHRASE. Se nessuno la conosce: una segnalazione di bug si fa sul telefono senza di essa, e risponde a più domande
try-copy-file-again-compare-sizes = copi di nuovo il file e confronti le dimensioni; se è stato modificato o estratto, porti l'originale
try-unpack-adb-backup = lo estragga con Android Backup Extractor e dia la cartella estratta, oppure crei una segnalazione di bug sul telefono (Impostazioni > Opzioni sviluppatore > Segnala bug) e porti il suo zip
try-give-copy-holds-phones-data = dia una copia che contenga la cartella /data/system del telefono, oppure crei una segnalazione di bug sul telefono (Impostazioni > Opzioni sviluppatore > Segnalazione di bug) e porti il suo zip
try-restore-on-phone-make-backup = lo ripristini sul telefono e rifaccia il backup senza cifratura, oppure crei una segnalazione di bug sul telefono (Impostazioni > Opzioni sviluppatore > Segnalazione di bug) e porti il suo zip
try-probably-copied-only-part-copy = probabilmente è stato copiato solo in parte: lo copi di nuovo e confronti le dimensioni
try-give-file-with-identity-age = dia il file con l'identità (AGE-SECRET-KEY-1...), o un file con la passphrase, con --passphrase-file FILE; oppure la decifri con lo strumento age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = controlli che questo account possa leggere il file
try-decrypt-with-age-tool-give = la decifri con lo strumento age e dia il risultato
try-give-folder-holds-apk-files = dia la cartella che contiene i file .apk stessi
try-give-file-pymobiledevice3-apps-list = dia il file scritto da `pymobiledevice3 apps list` o `ideviceinstaller -l -o xml`
try-unpack-with-password-give-unpacked = lo estragga con la sua password e dia la cartella estratta
try-make-bug-report-again-wait = rifaccia la segnalazione di bug, attenda che il telefono dica che è pronta e copi il file intero
try-check-copy-finished-give-folder = controlli che la copia sia stata completata e dia la cartella che la contiene
try-formats = i formati sono: { $list }
try-please-report-new-copy-made = lo segnali, per favore; una nuova copia fatta in altro modo potrebbe essere leggibile
try-please-report = lo segnali, per favore
try-give-folder-or-file-backup = dia la cartella o il file del backup stesso
try-unpack-archive-give-folder = decomprima l'archivio e dia la cartella che ne esce
try-give-what-link-leads-to = dia il file o la cartella a cui porta, se è una copia
try-give-folder-ios-backup-one = dia la cartella di un backup iOS (quella con Manifest.db), una segnalazione di bug (.zip), una cartella di androidqf o un backup adb (.ab); `stalkscan formats` elenca che cosa si può leggere e come ottenerlo
try-check-spelling-path = controlli come è scritto il percorso
try-give-folder-further-up-one = dia la cartella più in alto, quella con { $listing } ({ $name })
try-give-folder-lies = dia la cartella in cui si trova ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` elenca che cosa si può leggere
try-check-right-file-stalkscan-formats = controlli che sia il file giusto; `stalkscan formats` elenca che cosa si può leggere e come ottenerlo
try-make-bug-report-on-phone = crei una segnalazione di bug sul telefono (Impostazioni > Opzioni sviluppatore > Segnalazione di bug) e porti il suo zip
try-decrypt-with-age-tool-key = lo decifri con lo strumento age e la chiave dell'acquisizione (`age --decrypt -i key.txt -o acquisition.zip FILE`), poi dia il risultato
try-can-only-opened-with-twelve = può essere aperto solo con le dodici parole di recupero, da un telefono; crei una segnalazione di bug sul telefono (Impostazioni > Opzioni sviluppatore > Segnalazione di bug) e porti il suo zip
try-unpack-give-unpacked-folder = lo estragga e dia la cartella estratta
try-pack-folder-again-from-inside = lo comprima di nuovo dall'interno della cartella della copia, così che nessun nome cominci con `../`; oppure lo estragga e dia la cartella estratta
try-give-whole-backup-folder-belongs = dia l'intera cartella del backup a cui appartiene
try-copy-from-phone-again-compare = lo copi di nuovo dal telefono e confronti le dimensioni
try-copy-from-phone-again-wait = lo copi di nuovo dal telefono, aspetti che la copia sia finita e confronti le dimensioni
try-check-right-archive-when-backup = controlli che sia l'archivio giusto; se dentro è stata compressa una cartella di backup, prima lo estragga
try-make-again-with-adb-shell = lo rifaccia con `adb shell dumpsys > dumpsys.txt` e attenda che il comando finisca; oppure porti una segnalazione di bug
try-check-spelling-this-account-may = controlli come è scritto, e che questo account possa leggere il percorso
try-check-this-account-may-read-folder = controlli che questo account possa leggere la cartella
try-give-folder-or-file-backup-itself = dia la cartella o il file del backup stesso
try-download-logs-on-phone-again = scarichi di nuovo i registri sul telefono e dia la cartella o lo zip
try-give-folder-holds-manifest-db = dia la cartella che contiene Manifest.db
try-copy-backup-again-from-computer = copi di nuovo il backup dal computer che lo ha fatto; se resta così, faccia un nuovo backup
try-copy-backup-again-from-computer-made = copi di nuovo il backup dal computer che lo ha fatto
try-check-disk-this-account-may = controlli il disco, e che questo account possa leggere il file
try-copy-backup-again-whole-with = copi di nuovo il backup per intero, con Manifest.plist: senza, un indice cifrato non si distingue da uno danneggiato, né si può aprire
try-check-this-folder-phone-itself = controlli che sia la cartella del telefono stesso (contiene Manifest.db e le cartelle da 00 a ff) e la copi di nuovo per intero
try-give-copy-holds-phones-folder = dia una copia che contenga la cartella private/var del telefono, oppure faccia un backup locale con Finder, iTunes o l'app Dispositivi Apple e dia la sua cartella
try-copy-manifest-plist-again-from = copi di nuovo Manifest.plist dal computer che ha fatto il backup; se resta così, faccia un nuovo backup
try-try-password-set-when-encrypted = provi la password scelta quando i backup cifrati sono stati attivati in iTunes, Finder o un altro programma; non è per forza il codice del telefono, né la password dell'Apple ID
try-give-password-set-for-encrypted = dia la password scelta per i backup cifrati, con --passphrase-file FILE (- per lo standard input), nella variabile STALKSCAN_PASSPHRASE, o digitata quando viene chiesta in un terminale. Se nessuno la conosce: una sysdiagnose si fa sul telefono senza di essa, e dice di profili e gestione ma non di app
try-copy-whole-folder-again-or = copi di nuovo la cartella intera, o porti una segnalazione di bug del telefono
try-make-again-on-phone-wait = la rifaccia sul telefono, attenda dieci minuti e copi l'intero tar.gz
try-probably-copied-or-downloaded-only = probabilmente è stato copiato o scaricato solo in parte: lo copi di nuovo dal telefono e confronti le dimensioni

## What is counted

unit-bytes = byte
unit-entries = voci
unit-nodes = nodi
unit-objects = oggetti
unit-bytes-of-apks = byte di APK
unit-bytes-of-wanted-files = byte di file cercati
unit-elements-and-attributes = elementi e attributi
unit-bytes-of-text = byte di testo
unit-bytes-of-rows = byte di righe
unit-bytes-of-content = byte di contenuto
unit-bytes-of-damaged-records = byte di record danneggiati
unit-levels-of-nesting = livelli di annidamento
unit-levels-of-elements = livelli di elementi
unit-attributes-of-one-element = attributi di un elemento

## Places in files

at-whole = file intero
at-line = riga { $line }
at-row = tabella { $table }, riga { $row }
at-key = chiave { $key }
at-entry = voce { $entry }
at-rows = tabella { $table }, righe { $rows }
at-lines = righe { $lines }
at-keys = chiavi { $keys }
at-and = { $first }; { $next }
at-and-more = { $all } e altri { $more }
at-in-file = in { $file }: { $at }
at-in-file-of = in { $file } di { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
