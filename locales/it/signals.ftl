# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }, secondo un elenco che nessuno ha verificato
signal-at = { $says } il { $when }
signal-first-at = { $says }, per la prima volta il { $when }
signal-last-at = { $says }, per l'ultima volta il { $when }
signal-added-at = { $says }, con data di aggiunta { $when }

## Known apps. $family is the name of a monitoring product.

signal-apk-hash = il suo file è un campione noto di { $family }
signal-signer = è firmata con un certificato elencato per { $family }
signal-signer-hash = un hash corto della sua firma è uguale a uno elencato per { $family }; questi hash possono coincidere per caso
signal-app-id-pattern = il suo id segue la forma dei nomi di { $family }
signal-app-id-case = il suo id è elencato per { $family } (le maiuscole sono diverse)
signal-app-id-common = il suo id è elencato per { $family }, ma è un nome comune
signal-app-id = il suo id è elencato per { $family }
signal-was-here-until = era qui fino al { $day }
signal-was-here-seen = era qui, vista l'ultima volta il { $day }
signal-install-begun = un registro contiene l'inizio della sua installazione il { $day }, e non la fine
signal-switched-off = è disattivata
signal-archived = il telefono l'ha archiviata: i suoi dati restano, il suo codice non c'è più
signal-of-user = { $says } (utente { $user })
signal-server-name = il suo codice contiene il nome di un server a cui { $family } invia dati
signal-server-number = il suo codice contiene il numero di un server a cui { $family } invia dati
signal-site-name = il suo codice contiene il nome di un server di { $family } che è anche il suo sito web
signal-site-number = il suo codice contiene il numero di un server di { $family } che è anche il suo sito web
signal-maker-text = il suo codice contiene un testo che, per quanto si sa, scrive solo il produttore di { $family }
signal-maker-code = il suo codice corrisponde a una regola per il codice di { $family }
signal-code-reads-chats = il suo codice può leggere dallo schermo le chat di più app di messaggistica
signal-code-reads-chat-files = il suo codice conosce i file in cui più app di messaggistica tengono le chat
signal-code-collects = il suo codice può leggere messaggi, chiamate e posizione, registrare suoni e nascondere la sua icona
signal-code-opens-by-call = il suo codice può aprire l'app quando si compone un numero, e può nascondere la sua icona
signal-code-hides-icon = il suo codice può nascondere la sua icona
signal-code-other = il suo codice corrisponde a una regola aggiunta a questa analisi
signal-known-server = ha contattato un server elencato per { $family }
signal-listed = è in elenco per { $family }

## The same in plain words, for the person whose phone it is

plain-listed = il suo nome tecnico è uno di quelli di { $family }
plain-listed-common = il suo nome tecnico è uno di quelli di { $family }, ma anche altre app potrebbero usarlo
plain-listed-like = il suo nome tecnico è fatto come quelli di { $family }
plain-signer = porta il segno digitale di chi fa { $family }
plain-accessibility = può leggere lo schermo e toccarlo al posto di una persona; questa funzione è fatta per aiuti come i lettori di schermo
plain-device-admin = ha ricevuto un potere che la rende difficile da rimuovere
plain-battery = può restare sempre in funzione
plain-like-the-system = il suo nome tecnico sembra quello di una parte del telefono, ma qualcuno l'ha messa da fuori di uno store
plain-restricted-settings = qualcuno ha disattivato a mano per essa una protezione del telefono
plain-root-certificate = fa sì che il telefono si fidi di un suo sigillo (un certificato radice)
plain-offers-accessibility = è fatta per ricevere il potere di leggere lo schermo
plain-offers-device-admin = è fatta per ricevere un potere che la rende difficile da rimuovere
plain-service-named-like-a-part = in un elenco di aiuti ha il nome di una parte del telefono

## What an app can do

signal-accessibility-on = è attiva come servizio di accessibilità: può leggere lo schermo e agire al posto di una persona
signal-power-accessibility = è attiva come servizio di accessibilità
signal-device-admin-on = è amministratrice del dispositivo: non si può rimuovere finché questo ruolo è attivo
signal-power-device-admin = è amministratrice del dispositivo
signal-device-owner = è proprietaria del dispositivo
signal-profile-owner = è proprietaria di un profilo di lavoro
signal-declared-monitoring-tool = dice di sé di essere uno strumento di sorveglianza
signal-declared-monitoring = il suo stesso file la chiama strumento di sorveglianza
signal-reads-many-private-things = ha ricevuto il permesso di leggere almeno tre tipi di cose private
signal-reads-nearly-everything = ha ricevuto il permesso di leggere almeno cinque tipi di cose private
signal-permissions-granted = ha ricevuto permessi
signal-notification-listener-on = legge tutte le notifiche
signal-keyboard-on = è attiva come tastiera
signal-keyboard-full-access = la sua tastiera può usare la rete
signal-always-on-vpn = tutto il traffico passa da questa app
signal-vpn-allowed = le è stato permesso di far passare da sé il traffico del telefono (VPN)
signal-location-always = può leggere la posizione in ogni momento
signal-screen-recording = ha il permesso di registrare lo schermo
signal-location-in-background = può leggere la posizione mentre nessuno la usa
signal-sees-app-use = vede quali app vengono usate
signal-draws-over-apps = può mostrarsi sopra altre app
signal-reads-all-files = può leggere tutti i file
signal-asks-old-permissions = è fatta per un Android così vecchio che il telefono non ha mai chiesto dei suoi permessi
signal-offers-accessibility = offre un servizio di accessibilità
signal-offers-device-admin = offre un ruolo di amministratore del dispositivo
signal-offers-listener = offre la lettura di tutte le notifiche

## How an app hides

signal-hid-own-icon = ha disattivato la propria icona
signal-no-icon = non ha un'icona tra le app
signal-name-of-a-system-part = il nome sotto la sua icona è quello di una parte del telefono
signal-service-named-like-a-part = tra i servizi di accessibilità ha il nome di una parte del telefono
signal-id-like-the-system = il suo id somiglia a uno del sistema, ed è stata installata al di fuori di uno store
signal-apk-made-to-mislead = il suo file è fatto in modo che gli strumenti che lo esaminano falliscano
signal-dial-code = attende un codice da comporre, un modo per aprire un'app nascosta
signal-battery-exempt = è esclusa dal risparmio della batteria, quindi continua a funzionare
signal-power-battery-exempt = è esclusa dal risparmio della batteria
signal-signatures-disagree = le sue firme si contraddicono
signal-odd-apk = il suo file è fatto in un modo che inganna altri lettori
signal-apk-not-as-noted = questo file non è quello il cui hash è stato annotato quando si è fatta la copia
signal-lists-disagree = è nell'elenco del telefono, e non nell'elenco del computer per lo stesso backup

## Where an app came from

signal-harmful-warning = Google Play Protect ha dato un avviso su questa app
signal-forged-origin = indica uno store come origine, ma l'installazione è stata avviata da altro
signal-not-from-a-store = non viene da uno store
signal-started-by = la sua installazione è stata avviata da: { $who }
signal-started-by-no-store = la sua installazione è stata avviata da un'app che non è uno store
signal-installed-by-no-store = è stata installata da un'app che non è uno store
signal-no-installer = nessuna app è indicata come quella che l'ha installata
signal-restricted-settings = qualcuno le ha concesso a mano impostazioni protette
signal-public-key = è firmata con una chiave che chiunque può avere
signal-this-public-key = la sua firma è stata fatta con questa chiave pubblica
signal-protection-off-too = non viene da uno store, e la protezione del telefono contro le app dannose è disattivata
signal-built-for-debugging = è una versione per il debug
signal-no-store-receipt = la copia non contiene per questa app nessuna ricevuta dell'App Store
signal-microphone-allowed = può usare il microfono
signal-camera-allowed = può usare la fotocamera
signal-routes-traffic = il traffico di rete passa da questa app
signal-system-name = si chiama come una parte del telefono
signal-in-no-list = conserva dati e ha permessi, e nessun elenco di app della copia la nomina
signal-calls-itself-apples = il suo identificativo è scritto come quelli di Apple, e nessun elenco delle app di Apple lo contiene
signal-not-from-the-store = non è arrivata dall'App Store
signal-signed-anew = il suo id ha la forma di quelli delle app che qualcuno ha firmato di nuovo
signal-licence-organisation = funziona con la licenza di un'organizzazione, valida su ogni telefono
signal-licence-developer = funziona con una licenza di sviluppo, fatta per telefoni scelti
signal-licence-maker = funziona con una licenza del suo produttore
signal-bought-by-other = ottenuta da { $by }

## Accounts, computers and sites

signal-apple-account = questo account si usa per { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }, l'account di questo telefono
signal-computer-trusted = il telefono si fida di questo computer
signal-computer-backup = questo computer ha fatto un backup
signal-computer-synced = c'è stata una sincronizzazione con questo computer
signal-computer-debugging = questo computer può comandare il telefono
signal-cloud-backup = un backup è andato nel cloud
signal-restored = è stato configurato a partire da un backup
signal-site-visited = { $times ->
    [one] aperto una volta
   *[other] aperto { $times } volte
}
signal-web-clip-locked = non si può rimuovere
signal-web-clip-known = apre una pagina di un servizio di sorveglianza noto

## Automations

signal-automation-unasked = questo la avvia, senza chiedere
signal-automation-reads = legge
signal-automation-sends = invia con
signal-automation-runs = esegue un altro comando rapido, e ce n'è uno che legge o invia

## Network and certificates

signal-vpn = è configurata una VPN
signal-vpn-always = una VPN è sempre attiva
signal-content-filter = è configurato un filtro dei contenuti
signal-dns-proxy = è configurato un proxy DNS
signal-dns-settings = sono impostati server DNS
signal-proxy = è impostato un proxy
signal-global-proxy = il traffico web di tutte le app passa da questo proxy
signal-private-dns = tutti i nomi dei siti sono cercati su questo server (DNS privato)
signal-known-dns = tutti i nomi dei siti sono cercati presso questo servizio noto (DNS privato)
signal-relay = è configurato un relay
signal-certificate-added = questo certificato è stato aggiunto
signal-certificate-origin = è stato aggiunto per

## Protections of the phone

signal-protect-off-by-hand = Google Play Protect è stato disattivato a mano
signal-protect-checks-off = Google Play Protect non controlla le app
signal-unknown-apps-not-sent = le app sconosciute non vengono inviate a Google per un controllo
signal-outside-store-allowed = le app che non vengono dallo store sono permesse
signal-protect-was-off = Google Play Protect è stato disattivato
signal-checks-were-off = il controllo delle app è stato disattivato
signal-sending-was-off = l'invio a Google delle app sconosciute per un controllo è stato disattivato
signal-computer-checks-were-off = il controllo delle app che arrivano da un computer è stato disattivato
signal-outside-store-was-allowed = le app che non vengono dallo store sono state permesse
signal-installed-before = { $minutes ->
    [one] { $app } è stata installata un minuto prima
   *[other] { $app } è stata installata { $minutes } minuti prima
}
signal-installed-after = { $minutes ->
    [one] { $app } è stata installata un minuto dopo
   *[other] { $app } è stata installata { $minutes } minuti dopo
}
signal-root-trace = si è visto questo
signal-jailbreak-app = un'app che installa un jailbreak o ne ha bisogno

## Management and configuration profiles

signal-management-account = questo account gestisce
signal-mdm-enrolled = c'è una traccia di registrazione
signal-mdm-server = riceve ordini da questo server
signal-mdm-rights = il server può fare questo
signal-managed-app = ha messo questa app sul telefono
signal-server-manages = un server lo gestisce
signal-supervised = il telefono indica di essere supervisionato
signal-is-supervised = è supervisionato
signal-management-unremovable = la sua gestione non si può rimuovere sul telefono
signal-management-stays = la sua gestione non si può rimuovere
signal-organisation = l'organizzazione indicata
signal-profile-organisation = l'organizzazione che indica
signal-profile-installed = è stato installato in questo momento
signal-profile-hidden = le impostazioni non lo mostrano
signal-profile-locked = vieta la propria rimozione
signal-profile-removal-password = per rimuoverlo serve una password
signal-profile-manages = gestisce il telefono
signal-root-certificate = aggiunge un certificato radice
signal-profile-routes = manda il traffico per una strada propria
signal-profile-vpn = configura una VPN
signal-profile-proxy = manda il traffico attraverso un proxy
signal-profile-filter = filtra i contenuti web
signal-profile-dns = imposta i server che cercano i nomi dei siti
signal-profile-conceals = può nascondere avvisi o icone
signal-profile-pins = tiene il telefono in una sola app
signal-profile-account = aggiunge un account
signal-profile-not-listed = la copia non indica alcun profilo installato con questo nome
signal-profile-named-only = l'elenco dei profili lo nomina, e nulla dice che cosa fa
signal-payload = contiene
signal-poses-as-apple = indica Apple come suo autore
signal-poses-as-apple-id = il suo identificativo comincia come quelli di Apple
signal-profile-event = il registro dice: { $operation }
signal-restriction = questo è in vigore
signal-restriction-written = chi l'ha scritto: { $by }
signal-permission-by-management = una regola di gestione l'ha permesso

## How the phone stands

signal-goes-with-a-shown-app = va con un'app che mostra la sua icona, e la stessa chiave ha firmato entrambe
signal-one-app-with-a-shown-app = per Android è una sola app con un'altra che mostra la sua icona: le due hanno lo stesso identificatore utente, e ognuna ha i permessi di entrambe
signal-debugging-cable = il debug via cavo è attivo
signal-debugging-network = il debug attraverso la rete è attivo
signal-further-user = c'è un utente
signal-old-security-updates = l'ultimo aggiornamento di sicurezza è del
signal-restrictions-passcode = è conservata la prova di un codice
