# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = Potrebbero essere due telefoni diversi: { $why }.
compare-platform = prima { $before }, ora { $after }
compare-model = il modello prima era { $before } e ora è { $after }
compare-serial = il numero di serie prima era { $before } e ora è { $after }
compare-only-newer = { $name } è solo nel rapporto più recente.
compare-only-older = { $name } è solo nel rapporto più vecchio.
compare-name = { $model } ({ $platform })
compare-exchanged = La copia del rapporto più recente è stata fatta prima ({ $after }) dell'altra ({ $before }): sono scambiate?
compare-same-time = Tutti e due i rapporti riguardano una copia fatta nello stesso momento.
compare-lost = { $count ->
    [one] { $count } domanda a cui la copia più vecchia rispondeva è senza risposta nella più recente. Ciò che manca nel rapporto può essere ancora sul telefono.
   *[other] Domande a cui la copia più vecchia rispondeva e la più recente no: { $count }. Ciò che manca nel rapporto può essere ancora sul telefono.
}
compare-signatures = Le firme sono diverse (prima { $before }, ora { $after }): ciò che è comparso poteva essere già sul telefono ed essere noto solo ora. Esaminare di nuovo la copia più vecchia con le firme più recenti permette di capirlo.
compare-program = Il programma è diverso (prima stalkscan { $before }, ora { $after }): può guardare più cose, o dire lo stesso in altro modo.
compare-as-reported = I titoli e i motivi dei riscontri sono in inglese, come nei rapporti.
compare-unknown = sconosciuto
compare-label-copies = copie fatte
compare-label-result = risultato
compare-label-system = sistema
compare-label-apps = app
compare-label-profiles = profili
compare-label-level = livello
compare-label-confirmed = confermato
compare-label-new-reason = motivo nuovo
compare-label-no-longer = non più
compare-label-and = e
compare-copies = { $before }, poi { $after }
compare-as-before = { $now } (come prima)
compare-before-now = prima { $before }, ora { $now }
compare-verdict-known = un'app di sorveglianza nota
compare-verdict-strong_signs = segni forti di sorveglianza nascosta
compare-verdict-review = qualcosa da guardare
compare-verdict-nothing_known_found = niente di noto nelle parti che si sono potute leggere
compare-verdict-inconclusive = niente di noto, e parti importanti non si sono potute leggere
compare-level = livello { $number }
compare-level-words = livello { $number } ({ $words })
compare-level-rule = { $level }, regola { $rule }
compare-appeared = Comparso
compare-went = Sparito
compare-changed = Detto in altro modo
compare-same = Come prima
compare-checked = Che cosa è stato controllato, dove è diverso
compare-nothing = Nessun riscontro è comparso, sparito o detto in altro modo.
compare-more = altri { $count } (vedere il rapporto più recente)
compare-confirmed-now = ora sì, con --known
compare-confirmed-gone = non più
compare-absent = assente

## Events of a timeline

event-copy-made = È stata fatta la copia del telefono
event-setting = L'impostazione { $name } è stata cambiata in { $value }
event-setting-by = L'impostazione { $name } è stata cambiata in { $value } da { $by }
event-account = È stato aggiunto un account del tipo { $kind }
event-account-named = È stato aggiunto un account del tipo { $kind } ({ $name })
event-paired = Il telefono ha iniziato a fidarsi di un computer
event-backed-up = Un computer ha fatto un backup
event-synced = Un computer ha sincronizzato contenuti
event-debugging = A un computer è stato permesso il debug del telefono
event-cloud-backup = È stato fatto un backup nel cloud
event-restored = Il telefono è stato configurato da un backup
event-restored-computer = Il telefono è stato configurato da un backup su un computer
event-restored-cloud = Il telefono è stato configurato da un backup in iCloud
event-named = { $event }: { $name }
event-first = L'app { $app } è stata installata per la prima volta
event-updated = L'app { $app } è stata installata o aggiornata per l'ultima volta
event-seen = L'app { $app } è stata installata o vista, secondo un registro
event-install-begun = L'installazione dell'app { $app } è cominciata, secondo un registro
event-installed-by = L'app { $app } è stata installata da { $by }, secondo un registro
event-removed = L'app { $app } è stata tolta
event-bought = L'app { $app } è stata presa dallo store
event-power-given = L'app { $app } ha ricevuto, o usato per l'ultima volta: { $power }
event-power-refused = All'app { $app } è stato negato: { $power }
event-power-permission = il permesso { $name }
event-power-accessibility = un servizio di accessibilità
event-power-device-admin = i diritti di amministratore del dispositivo
event-power-device-owner = i diritti di proprietario del dispositivo
event-power-profile-owner = i diritti di proprietario di un profilo
event-power-notifications = la lettura di tutte le notifiche
event-power-keyboard = una tastiera
event-power-keyboard-full = una tastiera con accesso completo
event-power-vpn = una VPN
event-power-vpn-always = una VPN sempre attiva
event-power-battery = il funzionamento senza risparmio della batteria
event-power-location-always = la posizione in ogni momento
event-power-location-used = la posizione durante l'uso
event-profile = Il profilo di configurazione { $profile } è stato installato
event-profile-ends = Il profilo di configurazione { $profile } è impostato per togliersi da solo
event-profile-event = Il profilo di configurazione { $profile } ha avuto l'evento { $event }
event-profile-event-by = Il profilo di configurazione { $profile } ha avuto l'evento { $event } da { $by }

## Files that were read, with their hashes

files-title = Hash dei file letti
files-intro = SHA-256 di ogni file della copia con cui è stato fatto questo rapporto, calcolato dopo la lettura. `sha256sum` calcola gli stessi numeri. Un file che è stato solo guardato per capire che cosa è non sta nell'elenco.
files-no-hash = nessun hash
files-no-hash-why = nessun hash: { $why }
files-bytes = ({ $bytes } byte)

## The evidence bundle

bundle-title = PACCHETTO DI PROVE DI STALKSCAN
bundle-keeper = La persona a cui appartiene il telefono tiene questo pacchetto e la copia del telefono, e decide chi li riceve.
bundle-helpers = A chi aiuta: ciò che si tiene, si può essere obbligati a consegnarlo. Si può dare alla persona, o all'agente che lei sceglie.
bundle-place = È meglio tenerlo su un dispositivo a cui nessun altro può arrivare. Dice che cosa è stato trovato sul telefono.
bundle-no-content = Qui non c'è nessun file del telefono, nessun messaggio, nessuna foto e nessun contatto. La copia stessa è la prova: è meglio tenerla così com'è.
bundle-survivor = il rapporto in parole semplici, per la persona a cui appartiene il telefono
bundle-technician = il rapporto con tutto ciò che è stato trovato, e dove
bundle-police = il rapporto con il metodo, i suoi limiti e l'hash di ogni file letto
bundle-json = lo stesso per i programmi; chi esamina la stessa copia con le stesse versioni ottiene gli stessi byte
bundle-findings = i riscontri in una tabella
bundle-apps = le app in una tabella
bundle-coverage = che cosa è stato controllato e che cosa no, in una tabella
bundle-timeline = che cosa è successo e quando, per Timesketch
bundle-timeline-table = lo stesso in una tabella
bundle-manifest = il verbale: chi, quando, con quali versioni, quale comando, quali file
bundle-input = l'hash di ogni file letto della copia (per sha256sum -c, dove si trova la copia)
bundle-log = che cosa è stato fatto, nell'ordine in cui è stato fatto
bundle-list = l'hash di tutti gli altri file qui dentro (per sha256sum -c, in questa cartella)
bundle-to-verify = Per sapere se da allora qualcosa è stato cambiato:
bundle-about-seal = Il sigillo è lo SHA-256 di bundle.sha256. Chi può cambiare il pacchetto può fare un nuovo elenco; nessuno può farne uno che abbia il sigillo annotato altrove quando il pacchetto è stato fatto.
bundle-result = Risultato: { $verdict }
bundle-done = Il pacchetto è in { $path }: rapporti e gli hash di { $files } della copia.
bundle-seal = Sigillo (SHA-256 di { $file }), da annotare a parte dal pacchetto:
bundle-person = La persona a cui appartiene il telefono tiene il pacchetto e la copia, e decide chi li riceve.
bundle-check-later = Per controllarlo più tardi: { $command }
bundle-files = { $count ->
    [one] { $count } file
   *[other] { $count } file
}
bundle-log-began = esame iniziato, stalkscan { $version }
bundle-log-hashed = { $path }: { $files }, con lettura e hash
bundle-log-no-hash = nessun hash di { $path }: { $why }
bundle-log-read = { $path } letto come { $format }
bundle-log-copy = la copia
bundle-log-result = risultato: { $verdict }, riscontri: { $count }
bundle-log-not-read = non letto: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = Niente è stato cambiato da quando il pacchetto è stato fatto.
bundle-verify-changed = CAMBIATO da quando il pacchetto è stato fatto:
bundle-verify-more = e altri { $count }
bundle-verify-seal-noted = Il sigillo è quello annotato.
bundle-verify-seal-other = il sigillo è { $seal }, non quello annotato
bundle-verify-seal = Sigillo, da confrontare con quello annotato quando il pacchetto è stato fatto:
bundle-verify-no-list = manca { $file }: niente nel pacchetto si può controllare
bundle-verify-rewritten = { $file } non è come è stato scritto
bundle-verify-added = { $file } è stato aggiunto
bundle-verify-other = { $file } è stato cambiato
bundle-verify-missing = manca { $file }
bundle-verify-unreadable = { $file } non si può leggere: { $why }
bundle-verify-line = { $file } è stato cambiato: la riga { $line } non è come è stata scritta
bundle-verify-compared-bundle = Confrontato: { $files } del pacchetto.
bundle-verify-compared-copy = Confrontato: { $files } di { $path }.
bundle-verify-no-copy = La copia stessa non è stata confrontata; --input PATH lo fa.

## Helplines

regions-choose = sono mostrate linee di aiuto di più paesi; con --region si sceglie il proprio ({ $codes })

## Kinds of copies

formats-name = formato
formats-what = che cosa è
formats-answers = domande a cui può rispondere
formats-never = Nessuna copia può mostrare chi ha effettuato l'accesso a un account, con chi è condivisa una posizione, né un localizzatore.
format-ios-backup = un backup di un iPhone o iPad fatto da un computer (iTunes, Finder, Apple Devices, idevicebackup2), cifrato o no: la cartella che contiene Manifest.db o (iOS da 5 a 9) Manifest.mbdb
format-ios-filesystem = copia del file system di un iPhone come la fanno i periti (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n): cartella, zip, tar o tar.gz che contiene private/var
format-sysdiagnose = diagnosi di sistema di un iPhone (sysdiagnose_....tar.gz, fatta con i tasti del telefono e inviata da Impostazioni > Privacy > Dati di analisi), compressa o no: profili, gestione e permessi, ma nessun elenco delle app
format-ios-app-listing = elenco delle app di un iPhone in un file (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi): app con chi le ha firmate; è meglio darlo insieme a un backup dello stesso telefono
format-bugreport = segnalazione di bug di Android (lo zip, la sua cartella estratta o il suo testo): fatta sul telefono con Opzioni sviluppatore > Segnala bug, con `adb bugreport`, o con un codice di servizio su Samsung (*#9900#) e Xiaomi (*#*#284#*#*)
format-dumpsys = uscita di `adb shell dumpsys`, intera o di singoli servizi (un testo, o una cartella di testi con il nome dei servizi), e il testo che ISDi conserva di un telefono
format-androidqf = acquisizione fatta con androidqf via cavo (cartella o zip): elenco delle app con firme e hash, dumpsys, impostazioni, processi
format-adb-backup = backup adb (.ab, cifrato o no), file di backup di Xiaomi (.bak, o la loro cartella), o uno già estratto: firme e installatori delle app che permettono i backup
format-android-filesystem = copia del file system di un telefono Android (cartella, zip, tar, tar.gz, tar.zst, o un backup TWRP non cifrato), o della sua cartella /data/system: app con firme e APK, impostazioni, permessi, amministratori, account, certificati aggiunti e tracce di app rimosse
format-apk-folder = file APK di un telefono: una cartella di file .apk, .xapk, .apks o .apkm, o uno di essi (`adb shell pm path` e `adb pull`, o un'app che salva gli APK). Dice che cosa sono le app, non che cosa è attivo
format-huawei-backup = backup di un telefono Huawei o Honor (cartella HiSuite o KoBackup con info.xml, o uno zip di essa): il suo elenco delle app in chiaro e le app stesse; i dati delle app non vengono letti
format-smart-switch = backup fatto con Samsung Smart Switch (cartella con SmartSwitchBackup.json, o uno zip di essa): il suo elenco delle app in chiaro; tutto il resto è cifrato e non viene letto
format-intrusion-logs = registri delle intrusioni di Android 16 (Protezione avanzata, scaricati sul telefono): quali server le app hanno contattato, installazioni e rimozioni, autorità di certificazione aggiunte

## What "stalkscan explain" says

lookup-matters = Perché è importante: { $matters }
lookup-ordinary = Motivi comuni:
lookup-next = Che cosa si può fare:
lookup-silence = Il suo silenzio significa qualcosa solo se è stato letto questo: { $parts }
lookup-silence-none = niente (non afferma mai un'assenza)
lookup-needed-by = Regole che hanno bisogno della risposta a questa domanda:
lookup-which-copies = `stalkscan formats` dice quali copie di un telefono possono rispondere.
lookup-level = livello { $number }: { $words }
lookup-exit = codice di uscita { $code }: { $words }
lookup-class = { $id }: una classe, che cosa è un'app. { $words }
lookup-strength = { $id }: una forza, quanto è certo un riscontro. { $words }
lookup-aliases = venduta anche come: { $names }
lookup-family-class = classe: { $id } ({ $words })
lookup-family-can = può vedere o fare: { $list }
lookup-indicators = indicatori: { $count }, e { $bulk } in elenchi
lookup-note = nota: { $note }
lookup-sources = fonti: { $sources }
lookup-code-family = È codice di { $name } ({ $id }); lo segnala la regola known-content.
lookup-code-adds = Aggiunge un motivo a quanto altro è stato trovato su un'app e non è mai un risultato a sé.
lookup-code-look = Vale la pena guardarlo insieme (livello 1); lo segnala la regola telling-code.
lookup-code-unreviewed = Nessuno l'ha rivisto: chiede e non accusa mai.
lookup-code-clean = Chi altro può avere un codice simile: { $clean }
lookup-code-source = fonte: { $source } ({ $licence }), cambiato il { $date }
lookup-code-show = `stalkscan signatures show { $id }` mostra la regola stessa.
lookup-behaviour = Il livello 3 richiede { $strong } punti, { $watches } dei quali per ciò che può vedere o fare, e un segno che nasconde (indicato con *).
lookup-axis = { $axis } (al massimo { $points } punti):
axis-capability = che cosa può vedere o fare
axis-concealment = come si nasconde o resiste alla rimozione
axis-provenance = da dove è venuta
exit-code-0 = esaminato; niente al livello di --fail-on o sopra; ogni domanda necessaria ha avuto risposta
exit-code-1 = errore del programma (lettura, scrittura, interno)
exit-code-2 = errore d'uso
exit-code-3 = nessun backup riconosciuto: non è stato esaminato niente
exit-code-4 = bloccato: la password manca o è sbagliata
exit-code-5 = base di firme inutilizzabile (manca, danneggiata, troppo recente)
exit-code-10 = non è stato trovato niente, ma domande necessarie sono rimaste senza risposta: non conclusivo
exit-code-11 = qualcosa da guardare (livello 2)
exit-code-12 = segni forti di sorveglianza nascosta (livello 3)
exit-code-13 = app di sorveglianza nota (livello 4)
exit-code-20 = problemi trovati: nelle firme, in questa copia del programma o in un pacchetto di prove
exit-code-130 = interrotto

value-right-profiles = installare e rimuovere profili
value-right-lock = bloccare il telefono e rimuoverne il codice
value-right-erase = inizializzare il telefono
value-right-number = leggere il numero di telefono
value-right-apps = elencare le app installate
value-right-settings = cambiare impostazioni
value-right-manage-apps = installare e rimuovere app
value-nameless-account = un account senza nome
value-not-named = senza nome
value-removal-password = password per la rimozione
value-restrictions = restrizioni
value-play-protect-off = Google Play Protect è disattivato
value-of-user = utente
value-of-user-number = utente { $name }
value-of-phone = il telefono
value-of-phone-trusted = il telefono, fidato per tutto
value-unreadable-certificate = un certificato illeggibile
value-in-background = usato in background
value-jailbreak-file = c'è { $name }, che un jailbreak lascia
value-jailbreak-settings = { $name }: impostazioni di uno strumento che richiede un jailbreak
value-jailbreak-job = { $name }: un'attività che arriva con un jailbreak
value-jailbreak-app = { $name } si trova in /Applications, dove ci sono solo le app di Apple
value-selinux = SELinux è in { $name }
