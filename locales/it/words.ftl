# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = un'app venduta o usata per sorvegliare qualcuno in segreto
class-rat = uno strumento per comandare un telefono in segreto
class-keylogger = un'app che registra ciò che si scrive
class-monitoring_disclosed = un'app per il controllo di figli o dipendenti
class-anti_theft = un'app per trovare o bloccare un telefono smarrito
class-location_sharing = un'app che può condividere la posizione
class-remote_access = un'app per mostrare o comandare lo schermo da un altro posto
class-device_management = gestione da parte di un'organizzazione
class-message_forwarder = un'app che inoltra messaggi
class-call_recorder = un'app che registra le chiamate
class-dropper = un'app che installa app di sorveglianza
class-operator_side = l'app di una persona che sorveglia un altro telefono
class-unknown = un'app che nessun elenco nomina

## How sure we are

strength-apk_hash = totale (è il file esatto di un campione noto)
strength-certificate_and_id = alta (corrispondono il nome e il certificato del produttore)
strength-certificate = alta (corrisponde il certificato del produttore)
strength-app_id = discreta (il nome corrisponde esattamente)
strength-app_id_pattern = discreta (il nome segue una forma nota)
strength-profile_id = alta (lo dicono i dati del telefono stesso)
strength-content = discreta (corrispondono testi al suo interno)
strength-behaviour = discreta (vari segni insieme)
strength-weak = bassa (un solo segno, che ha molte ragioni comuni)

## What it can see or do

capability-messages = messaggi
capability-chats = chat
capability-emails = e-mail
capability-calls = chiamate
capability-call_recording = registrazione delle chiamate
capability-location = posizione
capability-contacts = contatti
capability-calendar = calendario
capability-photos_and_files = foto e file
capability-notes = note
capability-microphone = microfono
capability-camera = fotocamera
capability-typing = ciò che si scrive
capability-screen = schermo
capability-web = web
capability-app_list = elenco delle app
capability-remote_control = comando a distanza
capability-hides_itself = si nasconde
capability-resists_removal = è difficile da rimuovere
capability-keeps_running = continua a funzionare

## Parts of the phone

surface-installed_apps = app
surface-app_signers = chi ha firmato le app
surface-app_origin = da dove vengono le app
surface-app_contents = contenuto delle app e nomi sotto le loro icone
surface-hidden_icons = icone nascoste
surface-accessibility_services = servizi di accessibilità
surface-device_admins = amministratori del dispositivo
surface-device_owner = proprietario del dispositivo
surface-notification_listeners = app che leggono le notifiche
surface-keyboards = tastiere
surface-permissions = permessi
surface-app_operations = accessi speciali delle app
surface-location_access = accesso alla posizione
surface-vpn_and_filters = VPN e filtri
surface-configuration_profiles = profili di configurazione
surface-device_management = gestione del dispositivo
surface-trusted_certificates = certificati aggiunti
surface-accounts = account
surface-automations = automazioni
surface-protection_settings = impostazioni di protezione
surface-removed_apps = app rimosse
surface-root_or_jailbreak = root o jailbreak
surface-browsing = navigazione

space-main = nella parte principale del telefono
space-work = nel profilo di lavoro, dove le app hanno una piccola valigetta
space-private = nello spazio privato, una parte del telefono con un blocco proprio
space-secure-folder = nell'Area Personale (Secure Folder), una parte del telefono con un blocco proprio
space-copies = nella parte per le seconde copie delle app
space-guest = nella parte per gli ospiti
space-person = nella parte di un altro utente di questo telefono
space-other = in un'altra parte del telefono, separata dalla maggior parte delle app

## How a part of the phone could be read

outcome-read = Letto
outcome-partial = Letto in parte
outcome-not_in_format = Non previsto in questo tipo di copia
outcome-missing = Manca in questa copia
outcome-locked = Bloccato
outcome-failed = Non si è potuto leggere
outcome-not_asked = Non richiesto

label-read = letto
label-partial = in parte
label-failed = non leggibile
label-locked = bloccato
label-missing = manca
label-not_in_format = non previsto

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = ausilio per l'udito
kind-aid-for-using-the-phone-by-voice = ausilio per usare il telefono con la voce
kind-antivirus = antivirus
kind-assistant = assistente
kind-automation = automazione
kind-car-display = schermo dell'auto
kind-cleaner = pulizia
kind-companion-of-a-watch = complemento di un orologio
kind-dialer = telefono
kind-finds-a-lost-phone = trova un telefono smarrito
kind-keyboard = tastiera
kind-mail = posta
kind-management-of-an-organisation = gestione di un'organizzazione
kind-messenger = messaggistica
kind-password-manager = gestore di password
kind-screen-filter = filtro dello schermo
kind-screen-reader = lettore di schermo
kind-separates-private-and-other-apps = separa le app private dalle altre
kind-sleep-tracker = monitoraggio del sonno
kind-start-screen = schermata iniziale
kind-ties-the-phone-to-a-computer = collega il telefono a un computer

## What started an installation

installer-the-phone-s-own-installer = programma di installazione del telefono stesso
installer-the-phone-s-own-installer-xiaomi = programma di installazione del telefono stesso (Xiaomi)
installer-set-up-of-the-phone = configurazione del telefono
installer-set-up-from-another-phone-google = configurazione da un altro telefono (Google)
installer-set-up-from-another-phone-pixel = configurazione da un altro telefono (Pixel)
installer-apps-of-the-maker-samsung = app del produttore (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = app del produttore e dell'operatore (Samsung)
installer-app-updates-of-facebook = aggiornamenti delle app di Facebook
installer-apps-of-the-carrier = app dell'operatore
installer-a-computer-on-a-cable-adb = computer collegato via cavo (adb)
installer-a-command-line-with-full-rights = riga di comando con tutti i permessi
installer-the-phone-s-browser = browser del telefono

## People and accounts of a family group

role-organiser = responsabile del gruppo
role-parent = genitore
role-member = membro
buyer-a-member-of-the-family-group = un membro del gruppo famiglia
buyer-another-account-than-that-of-most-apps = un account diverso da quello della maggior parte delle app
buyer-another-account = un altro account

## Pieces

list-comma = {", "}
list-semicolon = {"; "}
date = { $day } { $month ->
    [1] gennaio
    [2] febbraio
    [3] marzo
    [4] aprile
    [5] maggio
    [6] giugno
    [7] luglio
    [8] agosto
    [9] settembre
    [10] ottobre
    [11] novembre
   *[12] dicembre
} { $year }
word-it = questa app
no-other-cause = nulla che conosciamo
