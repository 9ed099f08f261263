## Rifiuti

refused-program-failed = una parte del programma non ha funzionato, quindi non c'è un risultato; questo non dice nulla sul telefono
refused-command-line = il comando non si capisce; il motivo segue in inglese
refused-of = { $path }: { $why }
refused-result = non è stato possibile scrivere il risultato: { $why }
refused-report = non è stato possibile scrivere il rapporto: { $why }
refused-timeline = non è stato possibile scrivere la cronologia: { $why }
refused-table = non è stato possibile scrivere la tabella: { $why }
refused-comparison = non è stato possibile scrivere il confronto: { $why }
refused-record = non è stato possibile scrivere il verbale: { $why }
refused-problems = non è stato possibile scrivere i problemi: { $why }
refused-manual = non è stato possibile creare la pagina del manuale: { $why }
refused-fact = non è stato possibile scrivere un fatto: { $why }
refused-log = non è stato possibile scrivere il registro: { $why }
refused-log-special = non è un file normale
refused-unasked-file = viene scritto un file che nessuno ha chiesto
refused-neither = nulla è stato aperto e nulla rifiutato
refused-exists = { $path } esiste già
refused-not-written = non è stato possibile scrivere { $path }: { $why }
refused-not-made = non è stato possibile creare { $path }: { $why }
refused-cannot-make = non si può creare { $path }: { $why }
refused-not-replaced = non è stato possibile sostituire { $path }: { $why }
refused-cannot-read = non si può leggere { $path }: { $why }
refused-cannot-look = non si può guardare dentro { $path }: { $why }
refused-no-text = { $path } non è un testo: { $why }
refused-no-folder = { $path } non è una cartella
refused-not-empty = { $path } non è vuota
refused-not-there = non esiste un file o un comando con questo nome: { $path }
refused-nothing-called = nulla si chiama "{ $name }"
refused-no-command = il comando "{ $name }" non esiste
refused-no-language = non ci sono rapporti nella lingua "{ $name }"
refused-no-rule = la regola "{ $name }" non esiste
refused-no-format = il formato "{ $name }" non esiste
refused-no-output = il formato di uscita "{ $name }" non esiste
refused-no-container = il tipo di copia "{ $name }" non esiste
refused-no-helpline = non si conosce nessuna linea di aiuto verificata per la regione "{ $name }"
refused-no-sample = nessun telefono incluso e nessun file si chiama { $name }
refused-no-family = nessuna famiglia o regola corrisponde a "{ $name }"
refused-no-value = nessuna famiglia, regola, id di app, certificato, hash o server si chiama "{ $name }"
refused-no-date = "{ $name }" non è una data
refused-no-list = "{ $name }" non è un elenco
refused-no-latin = il nome non ha lettere latine né cifre
refused-no-draft = { $path } esiste e non è una bozza: { $why }
refused-known = il file dato con --known: { $why }
refused-threads = non è stato possibile avviare i thread: { $why }
refused-passphrase-file = --passphrase-file { $path }: { $why }
refused-passphrase-long = è troppo lungo per essere una passphrase
refused-passphrase-utf-16 = è un testo UTF-16 che non si può leggere
refused-passphrase-empty = è vuoto
refused-html-screen = un rapporto HTML è per un browser, non per un terminale
refused-same-file = due rapporti andrebbero nello stesso file
refused-same-screen = due rapporti andrebbero sullo standard output
refused-no-file-name = manca il nome del file dopo =
refused-inside-copy = { $path } verrebbe scritto dentro la copia { $copy }
refused-no-out = manca la cartella in cui scrivere
refused-no-bundle-made = { $why }; non è stato fatto nessun pacchetto
refused-nothing-read = nulla è stato letto
refused-foreign-file = { $path } contiene { $name }, che non fa parte di un pacchetto
refused-holds-no-bundle = { $path } non contiene nessun pacchetto
refused-special-file = { $path } non è un file normale
refused-number-of-copies = il pacchetto è stato fatto da { $made } percorsi, e ne sono stati dati { $given }
refused-not-a-report = non è un rapporto di stalkscan in JSON: { $why }
refused-other-schema = il suo schema è { $schema }, e questo programma confronta { $known }
refused-built-in = le firme incluse nel programma sono danneggiate: { $why }
refused-built-in-phone = il telefono incluso { $name }: { $why }
refused-signatures = problemi nelle firme ({ $count }): { $problems }
refused-problems-in = problemi in { $path } ({ $count }): { $problems }
refused-not-signed = { $path } non è firmato
refused-no-signature-file = { $path } non è firmato: manca { $path }.minisig
refused-no-key = questa non è una chiave pubblica di minisign
refused-no-signature = questa non è una firma di minisign
refused-signature = la firma non viene da una chiave fidata, o il file è stato cambiato dopo essere stato firmato
refused-no-pack = questo non è un pacchetto di firme
refused-pack-too-new = le firme sono per un programma più recente: { $why }
refused-pack-damaged = il pacchetto di firme è danneggiato: { $why }
refused-list-form = l'elenco non si può leggere come { $layout }: { $why }
refused-list-empty = nell'elenco non è stato trovato nessun indicatore (letto come { $layout })
refused-selftest = { $failed } campioni su { $count } non hanno dato quel che dovevano

## Che cosa provare poi

next-step = che fare:
next-report-fault = lo segnali, per favore; nulla è stato scritto e nulla ha lasciato questo computer
next-disk-and-pipe = controlli il disco e dove va il risultato
next-other-name-or-force = scelga un altro nome, o aggiunga --force per sovrascriverlo
next-folder-and-space = controlli la cartella e lo spazio libero
next-check-folder = controlli la cartella
next-check-parent = controlli la cartella in cui deve stare
next-check-path = controlli il suo percorso
next-check-the-path = controlli il percorso
next-did-you-mean = intendeva "{ $near }"?
next-did-you-mean-or = intendeva "{ $near }"? { $next }
next-check-spelling = controlli come è scritto; `stalkscan --help` elenca i comandi
next-commands = comandi: { $names }
next-known-ids = id conosciuti: { $names }; e l'id o il nome di qualsiasi famiglia
next-languages = lingue: { $names }
next-rules = regole: { $names }
next-formats = formati possibili: { $names }
next-output-formats = formati possibili: { $names }; per un file scriva FORMAT=FILE
next-for-a-file = Per un file scriva FORMAT=FILE
next-format-file = scriva FORMAT=FILE
next-regions = regioni conosciute: { $names }; tolga --region e cerchi il servizio di sostegno del suo paese da un dispositivo a cui nessun altro ha accesso
next-passphrase-only = dia un file che contenga solo la passphrase
next-passphrase-utf-8 = lo salvi come UTF-8 (nella finestra di salvataggio dell'editor), con nient'altro che la passphrase
next-html-file = lo scriva in un file con un nome che non dica nulla: html={ $name }
next-own-file = dia a ciascuno un file proprio
next-all-but-one = li scriva tutti tranne uno in un file: FORMAT=FILE
next-outside-copy = in una copia, che è una prova, non si scrive nulla: scelga una cartella fuori da essa
next-add-out = aggiunga --out DIR
next-what-can-be-read = `stalkscan formats` elenca che cosa si può leggere
next-new-bundle-folder = scelga una cartella nuova per il pacchetto
next-new-bundle-folder-or-force = scelga una cartella nuova per il pacchetto, o aggiunga --force per sostituire il pacchetto che c'è
next-new-bundle-folder-alone = scelga una cartella nuova per il pacchetto; in un pacchetto non può esserci altro
next-bundle-folder = dia la cartella scritta da `stalkscan bundle`
next-do-not-rely = questo pacchetto non è stato scritto così; non ci faccia affidamento
next-each-copy = dia --input una volta per ciascuno, nell'ordine dell'esame (veda command_line in manifest.json)
next-compare-newer = confronti i rapporti con la versione di stalkscan che ha fatto il più recente
next-compare-reports = dia due file scritti da `stalkscan -o json=FILE PATH`
next-fewer-threads = provi --jobs 1
next-new-program = si procuri una nuova copia del programma
next-newer-signatures = se ne procuri di più recenti, o tolga --signatures
next-newer-pack = si procuri un pacchetto di firme o un programma più recente
next-signature-folder = dia una cartella con file di firme (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` li mostra tutti
next-lint-or-built-in = `stalkscan signatures lint` li mostra tutti; tolga --signatures per usare le firme incluse
next-public-key = dia il file .pub scritto da minisign
next-pack-again = si procuri di nuovo il pacchetto di firme e il suo file .minisig
next-pack-again-or-trust = si procuri di nuovo il pacchetto di firme e il suo file .minisig; indichi la chiave pubblica di chi firma con --trusted-key se se ne fida
next-a-pack = dia un pacchetto fatto da `stalkscan signatures pack`, o una cartella di file di firme
next-newer-program = si procuri uno stalkscan più recente, o un pacchetto di firme più vecchio
next-the-pack-again = si procuri di nuovo il pacchetto di firme
next-signature-file = si procuri anche il suo file di firma, o aggiunga --allow-unsigned se ha fatto Lei il pacchetto
next-signature-beside = metta accanto il suo file .minisig; con --allow-unsigned viene guardato comunque
next-correct-rules = corregga le regole: docs/signatures.md mostra la parte del linguaggio che è ammessa
next-correct-list = corregga l'elenco
next-list-lines = un elenco ha un id, un hash o un indirizzo per riga; `stalkscan signatures import` dice di più
next-readable-lists = elenchi che si possono leggere: { $names }
next-date = la scriva così: 2026-11-22
next-other-out = scelga un'altra cartella con --out
next-latin-name = dia il nome in lettere latine; si può cambiare nel file
next-signatures-with-folder = dia la cartella delle firme con --folder
next-name-or-add = scelga un altro nome, o aggiunga al file che c'è
next-wider-ids = allarghi la forma degli id
next-list-all = `stalkscan signatures list` le mostra tutte
next-list-word = `stalkscan signatures list WORD` trova parti di nomi e valori
next-collisions = fixtures/clean/known_collisions.toml mostra come si scrive
next-clean-list = scriva --clean android=FILE o --clean ios=FILE
next-containers = tipi di copia: { $names }
next-fitting-containers = tipi di copia per questo telefono: { $names }
next-other-folder = scelga un'altra cartella; nulla viene sovrascritto
next-samples = `stalkscan sample` elenca i telefoni inclusi
next-recipes = fixtures/README.md descrive le ricette
next-no-relying = non faccia affidamento su questa copia del programma; se ne procuri un'altra e segnali quel che è mostrato sopra
next-newer-kernel = non occorre fare nulla; un kernel più recente, o un contenitore che lo lasci passare, permette di più

## Domande

ask-passphrase = passphrase per { $what } (vuoto: rinunciare):
ask-passphrase-named = passphrase per { $what } { $name } (vuoto: rinunciare):
ask-again = passphrase sbagliata; ancora una volta, { $ask }
ask-adb-backup = il backup adb
ask-acquisition = l'acquisizione cifrata
ask-backup = il backup cifrato

## Che cosa si sta facendo

tell-unlocking = apertura: { $what }; richiede alcuni secondi ...
tell-looking = si guarda { $path }
tell-reading-copy = lettura della copia
tell-reading = lettura di { $path }
tell-judging = confronto con le firme
tell-opened = aperti: { $files }
tell-hashing = calcolo degli hash dei file letti ({ $count }) ...
tell-interrupted = interrotto; non è stato fatto nessun rapporto
tell-read-so-far = letto finora: { $names }
tell-not-to-its-end = non letto fino in fondo: { $name }
tell-the-copy = la copia
tell-not-removed = non è stato possibile togliere { $path }
tell-known-unused = --known nomina { $id }, e nessun riscontro ne parla
tell-older-signatures = le firme date sono del { $given }, più vecchie di quelle incluse nel programma ({ $inside })
tell-old-signatures = le firme hanno { $days } giorni; app più recenti potrebbero non essere riconosciute
tell-sample-passphrase = la passphrase di questo campione è: { $passphrase }
tell-exported = scritti { $count } valori; va dato credito alle fonti, veda `stalkscan credits`
tell-left-out = tralasciati: { $count } { $kind }, per i quali questa forma non ha posto
tell-left-out-pattern = tralasciati: { $count } { $kind } (schema), per i quali questa forma non ha posto
tell-works = Questa copia di stalkscan funziona: { $count } campioni hanno dato quel che dovevano (app dell'elenco, altre che assomigliano, telefoni comuni, copie danneggiate).
tell-works-with = Firme { $version } ({ $families } famiglie, { $indicators } indicatori).

tell-sandbox = ambiente isolato: { $state }
sandbox-not-asked = non richiesto
sandbox-off = spento con --no-sandbox
sandbox-full = attivo: il programma poteva aprire solo la copia, scrivere solo i file indicati, non usare la rete e non avviare altri programmi
sandbox-calls-only = in parte: il programma non poteva usare la rete né avviare altri programmi; questo sistema non ha potuto limitare i file che apre
sandbox-files-only = in parte: il programma poteva aprire solo la copia e scrivere solo i file indicati; questo sistema non ha potuto vietare la rete e altri programmi
sandbox-unavailable = non disponibile su questo sistema

## Parole tecniche in inglese

technical = "{ $text }" (messaggio tecnico in inglese)

fault-not-found = questo file o questa cartella non esiste: { $system }
fault-denied = questo account non ne ha il permesso: { $system }
fault-exists = esiste già: { $system }
fault-is-folder = è una cartella: { $system }
fault-no-folder = non è una cartella: { $system }
fault-full = sul disco non c'è più spazio: { $system }
fault-read-only = qui non si può scrivere, solo leggere: { $system }
fault-cut = finisce troppo presto: { $system }
fault-not-text = il contenuto non ha la forma attesa: { $system }
fault-busy = un altro programma lo sta usando: { $system }
