# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = une application vendue ou utilisée pour surveiller quelqu'un en secret
class-rat = un outil pour commander un téléphone en secret
class-keylogger = une application qui enregistre ce qui est tapé
class-monitoring_disclosed = une application de contrôle parental ou de suivi de salariés
class-anti_theft = une application pour retrouver ou verrouiller un téléphone perdu
class-location_sharing = une application qui peut partager la position
class-remote_access = une application pour montrer ou commander l'écran depuis un autre endroit
class-device_management = gestion par une organisation
class-message_forwarder = une application qui transfère des messages
class-call_recorder = une application qui enregistre les appels
class-dropper = une application qui installe des applications de surveillance
class-operator_side = l'application d'une personne qui surveille un autre téléphone
class-unknown = une application qu'aucune liste ne nomme

## How sure we are

strength-apk_hash = totale (c'est le fichier exact d'un échantillon connu)
strength-certificate_and_id = forte (son nom et le certificat de son fabricant correspondent)
strength-certificate = forte (le certificat de son fabricant correspond)
strength-app_id = assez forte (son nom correspond exactement)
strength-app_id_pattern = assez forte (son nom suit une forme connue)
strength-profile_id = forte (les données du téléphone lui-même le disent)
strength-content = assez forte (des textes à l'intérieur correspondent)
strength-behaviour = assez forte (plusieurs signes réunis)
strength-weak = faible (un seul signe, qui a de nombreuses raisons ordinaires)

## What it can see or do

capability-messages = messages
capability-chats = discussions
capability-emails = e-mails
capability-calls = appels
capability-call_recording = enregistrement des appels
capability-location = position
capability-contacts = contacts
capability-calendar = calendrier
capability-photos_and_files = photos et fichiers
capability-notes = notes
capability-microphone = micro
capability-camera = appareil photo
capability-typing = ce qui est tapé
capability-screen = écran
capability-web = web
capability-app_list = liste des applications
capability-remote_control = commande à distance
capability-hides_itself = se cache
capability-resists_removal = difficile à supprimer
capability-keeps_running = continue de tourner

## Parts of the phone

surface-installed_apps = applications
surface-app_signers = qui a signé les applications
surface-app_origin = d'où viennent les applications
surface-app_contents = contenu des applications et noms sous leurs icônes
surface-hidden_icons = icônes cachées
surface-accessibility_services = services d'accessibilité
surface-device_admins = administrateurs de l'appareil
surface-device_owner = propriétaire de l'appareil
surface-notification_listeners = applications qui lisent les notifications
surface-keyboards = claviers
surface-permissions = autorisations
surface-app_operations = accès spéciaux des applications
surface-location_access = accès à la position
surface-vpn_and_filters = VPN et filtres
surface-configuration_profiles = profils de configuration
surface-device_management = gestion de l'appareil
surface-trusted_certificates = certificats ajoutés
surface-accounts = comptes
surface-automations = automatisations
surface-protection_settings = réglages de protection
surface-removed_apps = applications supprimées
surface-root_or_jailbreak = root ou jailbreak
surface-browsing = navigation web

space-main = dans la partie principale du téléphone
space-work = dans le profil professionnel, où les applications portent une petite mallette
space-private = dans l'espace privé, une partie du téléphone qui a son propre verrouillage
space-secure-folder = dans le dossier sécurisé (Secure Folder), une partie du téléphone qui a son propre verrouillage
space-copies = dans la partie pour les secondes copies d'applications
space-guest = dans la partie pour les invités
space-person = dans la partie d'un autre utilisateur de ce téléphone
space-other = dans une autre partie du téléphone, à part de la plupart des applications

## How a part of the phone could be read

outcome-read = Lu
outcome-partial = Lu en partie
outcome-not_in_format = Non prévu dans ce type de copie
outcome-missing = Absent de cette copie
outcome-locked = Verrouillé
outcome-failed = Lecture impossible
outcome-not_asked = Non demandé

label-read = lu
label-partial = en partie
label-failed = illisible
label-locked = verrouillé
label-missing = absent
label-not_in_format = non prévu

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = aide à l'audition
kind-aid-for-using-the-phone-by-voice = aide pour utiliser le téléphone à la voix
kind-antivirus = antivirus
kind-assistant = assistant
kind-automation = automatisation
kind-car-display = écran de voiture
kind-cleaner = nettoyage
kind-companion-of-a-watch = complément d'une montre
kind-dialer = téléphone
kind-finds-a-lost-phone = retrouve un téléphone perdu
kind-keyboard = clavier
kind-mail = messagerie e-mail
kind-management-of-an-organisation = gestion d'une organisation
kind-messenger = messagerie
kind-password-manager = gestionnaire de mots de passe
kind-screen-filter = filtre d'écran
kind-screen-reader = lecteur d'écran
kind-separates-private-and-other-apps = sépare les applications privées des autres
kind-sleep-tracker = suivi du sommeil
kind-start-screen = écran d'accueil
kind-ties-the-phone-to-a-computer = relie le téléphone à un ordinateur

## What started an installation

installer-the-phone-s-own-installer = l'installateur du téléphone lui-même
installer-the-phone-s-own-installer-xiaomi = l'installateur du téléphone lui-même (Xiaomi)
installer-set-up-of-the-phone = la configuration du téléphone
installer-set-up-from-another-phone-google = la configuration depuis un autre téléphone (Google)
installer-set-up-from-another-phone-pixel = la configuration depuis un autre téléphone (Pixel)
installer-apps-of-the-maker-samsung = les applications du fabricant (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = les applications du fabricant et de l'opérateur (Samsung)
installer-app-updates-of-facebook = les mises à jour d'applications de Facebook
installer-apps-of-the-carrier = les applications de l'opérateur
installer-a-computer-on-a-cable-adb = un ordinateur relié par câble (adb)
installer-a-command-line-with-full-rights = une ligne de commande avec tous les droits
installer-the-phone-s-browser = le navigateur du téléphone

## People and accounts of a family group

role-organiser = responsable du groupe
role-parent = parent
role-member = membre
buyer-a-member-of-the-family-group = un membre du groupe familial
buyer-another-account-than-that-of-most-apps = un autre compte que celui de la plupart des applications
buyer-another-account = un autre compte

## Pieces

list-comma = {", "}
list-semicolon = {" ; "}
date = { $day ->
    [1] 1er
   *[other] { $day }
} { $month ->
    [1] janvier
    [2] février
    [3] mars
    [4] avril
    [5] mai
    [6] juin
    [7] juillet
    [8] août
    [9] septembre
    [10] octobre
    [11] novembre
   *[12] décembre
} { $year }
word-it = cette application
no-other-cause = rien que nous connaissions
