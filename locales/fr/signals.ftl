# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }, d'après une liste que personne n'a relue
signal-at = { $says } le { $when }
signal-first-at = { $says }, pour la première fois le { $when }
signal-last-at = { $says }, pour la dernière fois le { $when }
signal-added-at = { $says }, date d'ajout : { $when }

## Known apps. $family is the name of a monitoring product.

signal-apk-hash = son fichier est un échantillon connu de { $family }
signal-signer = elle est signée avec un certificat listé pour { $family }
signal-signer-hash = une empreinte courte de son signataire est égale à une empreinte listée pour { $family } ; de telles empreintes peuvent coïncider par hasard
signal-app-id-pattern = son identifiant suit la forme des noms de { $family }
signal-app-id-case = son identifiant est listé pour { $family } (les majuscules diffèrent)
signal-app-id-common = son identifiant est listé pour { $family }, mais c'est un nom courant
signal-app-id = son identifiant est listé pour { $family }
signal-was-here-until = présence jusqu'au { $day }
signal-was-here-seen = présence passée, vue pour la dernière fois le { $day }
signal-install-begun = un journal contient le début de son installation le { $day }, et non la fin
signal-switched-off = elle est désactivée
signal-archived = le téléphone l'a archivée : ses données sont gardées, son code n'est plus là
signal-of-user = { $says } (utilisateur { $user })
signal-server-name = son code contient le nom d'un serveur auquel { $family } envoie des données
signal-server-number = son code contient le numéro d'un serveur auquel { $family } envoie des données
signal-site-name = son code contient le nom d'un serveur de { $family } qui est aussi son site web
signal-site-number = son code contient le numéro d'un serveur de { $family } qui est aussi son site web
signal-maker-text = son code contient un texte que seul le fabricant de { $family } écrit, d'après ce que l'on sait
signal-maker-code = son code correspond à une règle pour le code de { $family }
signal-code-reads-chats = son code peut lire à l'écran les conversations de plusieurs messageries
signal-code-reads-chat-files = son code connaît les fichiers dans lesquels plusieurs messageries gardent leurs conversations
signal-code-collects = son code peut lire les messages, les appels et la position, enregistrer du son et cacher son icône
signal-code-opens-by-call = son code peut ouvrir l'application quand un numéro est composé, et peut cacher son icône
signal-code-hides-icon = son code peut cacher son icône
signal-code-other = son code correspond à une règle ajoutée à cette analyse
signal-known-server = elle a contacté un serveur listé pour { $family }
signal-listed = sur une liste pour { $family }

## The same in plain words, for the person whose phone it is

plain-listed = son nom technique est un de ceux de { $family }
plain-listed-common = son nom technique est un de ceux de { $family }, mais d'autres applications pourraient aussi le porter
plain-listed-like = son nom technique est fait comme ceux de { $family }
plain-signer = elle porte la marque numérique de l'auteur de { $family }
plain-accessibility = elle peut lire l'écran et appuyer à la place d'une personne ; ce pouvoir est fait pour des aides comme les lecteurs d'écran
plain-device-admin = elle a reçu un pouvoir qui la rend difficile à supprimer
plain-battery = elle peut tourner sans arrêt
plain-like-the-system = son nom technique ressemble à celui d'une partie du téléphone, mais quelqu'un l'a installée hors d'un magasin d'applications
plain-restricted-settings = quelqu'un a désactivé à la main pour elle une protection du téléphone
plain-root-certificate = il fait accepter au téléphone un sceau à lui (un certificat racine)
plain-offers-accessibility = elle est faite pour recevoir le pouvoir de lire l'écran
plain-offers-device-admin = elle est faite pour recevoir un pouvoir qui la rend difficile à supprimer
plain-service-named-like-a-part = dans une liste d'aides, elle porte le nom d'une partie du téléphone

## What an app can do

signal-accessibility-on = elle est activée comme service d'accessibilité : elle peut lire l'écran et agir à la place d'une personne
signal-power-accessibility = elle est activée comme service d'accessibilité
signal-device-admin-on = elle administre l'appareil : elle ne peut pas être supprimée tant que ce rôle n'est pas désactivé
signal-power-device-admin = elle administre l'appareil
signal-device-owner = elle est propriétaire de l'appareil
signal-profile-owner = elle est propriétaire d'un profil professionnel
signal-declared-monitoring-tool = elle dit d'elle-même qu'elle est un outil de surveillance
signal-declared-monitoring = son propre fichier la présente comme un outil de surveillance
signal-reads-many-private-things = elle a reçu l'autorisation de lire au moins trois sortes de choses privées
signal-reads-nearly-everything = elle a reçu l'autorisation de lire au moins cinq sortes de choses privées
signal-permissions-granted = elle a reçu des autorisations
signal-notification-listener-on = elle lit toutes les notifications
signal-keyboard-on = elle est activée comme clavier
signal-keyboard-full-access = son clavier peut utiliser le réseau
signal-always-on-vpn = tout le trafic passe par elle
signal-vpn-allowed = il lui a été permis de faire passer par elle le trafic du téléphone (VPN)
signal-location-always = elle peut lire la position à tout moment
signal-screen-recording = elle a été autorisée à enregistrer l'écran
signal-location-in-background = elle peut lire la position quand personne ne l'utilise
signal-sees-app-use = elle voit quelles applications sont utilisées
signal-draws-over-apps = elle peut s'afficher par-dessus d'autres applications
signal-reads-all-files = elle peut lire tous les fichiers
signal-asks-old-permissions = elle est faite pour un Android si ancien que le téléphone n'a jamais demandé ses autorisations
signal-offers-accessibility = elle propose un service d'accessibilité
signal-offers-device-admin = elle propose un rôle d'administrateur de l'appareil
signal-offers-listener = elle propose de lire toutes les notifications

## How an app hides

signal-hid-own-icon = elle a désactivé sa propre icône
signal-no-icon = elle n'a pas d'icône parmi les applications
signal-name-of-a-system-part = le nom sous son icône est celui d'une partie du téléphone
signal-service-named-like-a-part = parmi les services d'accessibilité, elle porte le nom d'une partie du téléphone
signal-id-like-the-system = son identifiant ressemble à ceux du système, et elle a été installée hors d'un magasin d'applications
signal-apk-made-to-mislead = son fichier est fait de telle sorte que les outils qui l'examinent échouent
signal-dial-code = elle attend un code à composer, un moyen d'ouvrir une application cachée
signal-battery-exempt = elle échappe à l'économie de batterie, et continue donc de tourner
signal-power-battery-exempt = elle échappe à l'économie de batterie
signal-signatures-disagree = ses signatures se contredisent
signal-odd-apk = son fichier est fait d'une façon qui trompe d'autres lecteurs
signal-apk-not-as-noted = ce fichier n'est pas celui dont l'empreinte a été notée lors de la copie
signal-lists-disagree = le téléphone la cite dans sa liste, et la liste de l'ordinateur pour la même sauvegarde ne la cite pas

## Where an app came from

signal-harmful-warning = Google Play Protect a averti à son sujet
signal-forged-origin = elle nomme un magasin d'applications comme source, mais autre chose a lancé l'installation
signal-not-from-a-store = elle ne vient pas d'un magasin d'applications
signal-started-by = son installation a été lancée par { $who }
signal-started-by-no-store = son installation a été lancée par une application qui n'est pas un magasin
signal-installed-by-no-store = elle a été installée par une application qui n'est pas un magasin
signal-no-installer = aucune application n'est indiquée comme son installateur
signal-restricted-settings = quelqu'un lui a ouvert à la main l'accès à des réglages protégés
signal-public-key = elle est signée avec une clé que n'importe qui peut avoir
signal-this-public-key = sa signature a été faite avec cette clé publique
signal-protection-off-too = elle vient d'ailleurs que d'un magasin d'applications, et la protection du téléphone contre les applications nuisibles est désactivée
signal-built-for-debugging = c'est une version faite pour le débogage
signal-no-store-receipt = la copie ne contient aucun reçu de l'App Store pour elle
signal-microphone-allowed = elle peut utiliser le micro
signal-camera-allowed = elle peut utiliser l'appareil photo
signal-routes-traffic = le trafic réseau passe par elle
signal-system-name = elle porte le nom d'une partie du téléphone
signal-in-no-list = elle stocke des données et a des autorisations, et aucune liste d'applications de la copie ne la nomme
signal-calls-itself-apples = son identifiant est écrit comme ceux d'Apple, et aucune liste des applications d'Apple ne l'a
signal-not-from-the-store = elle ne vient pas de l'App Store
signal-signed-anew = son identifiant a la forme de celui d'une application que quelqu'un a signée de nouveau
signal-licence-organisation = elle fonctionne avec la licence d'une organisation, valable sur tout téléphone
signal-licence-developer = elle fonctionne avec une licence de développement, faite pour des téléphones choisis
signal-licence-maker = elle fonctionne avec une licence de son fabricant
signal-bought-by-other = obtenue par { $by }

## Accounts, computers and sites

signal-apple-account = ce compte sert à { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }, le compte de ce téléphone
signal-computer-trusted = le téléphone fait confiance à cet ordinateur
signal-computer-backup = cet ordinateur a fait une sauvegarde
signal-computer-synced = une synchronisation a eu lieu avec cet ordinateur
signal-computer-debugging = cet ordinateur peut commander le téléphone
signal-cloud-backup = une sauvegarde est allée dans le cloud
signal-restored = le téléphone a été configuré à partir d'une sauvegarde
signal-site-visited = { $times ->
    [one] ouvert une fois
   *[other] ouvert { $times } fois
}
signal-web-clip-locked = suppression impossible
signal-web-clip-known = cette icône ouvre une page d'un service de surveillance connu

## Automations

signal-automation-unasked = ceci la déclenche, sans rien demander
signal-automation-reads = elle lit
signal-automation-sends = elle envoie avec
signal-automation-runs = elle lance un autre raccourci, et il en existe un qui lit ou envoie

## Network and certificates

signal-vpn = un VPN est configuré
signal-vpn-always = un VPN est toujours actif
signal-content-filter = un filtre de contenu est configuré
signal-dns-proxy = un proxy DNS est configuré
signal-dns-settings = des serveurs DNS sont configurés
signal-proxy = un proxy est configuré
signal-global-proxy = le trafic web de toutes les applications passe par ce proxy
signal-private-dns = tous les noms de sites sont cherchés sur ce serveur (DNS privé)
signal-known-dns = tous les noms de sites sont cherchés chez ce service connu (DNS privé)
signal-relay = un relais est configuré
signal-certificate-added = ce certificat a été ajouté
signal-certificate-origin = il a été ajouté pour

## Protections of the phone

signal-protect-off-by-hand = Google Play Protect a été désactivé à la main
signal-protect-checks-off = Google Play Protect ne vérifie pas les applications
signal-unknown-apps-not-sent = les applications inconnues ne sont pas envoyées à Google pour vérification
signal-outside-store-allowed = les applications venues d'ailleurs que du magasin sont autorisées
signal-protect-was-off = Google Play Protect a été désactivé
signal-checks-were-off = la vérification des applications a été désactivée
signal-sending-was-off = l'envoi à Google des applications inconnues pour vérification a été désactivé
signal-computer-checks-were-off = la vérification des applications venues d'un ordinateur a été désactivée
signal-outside-store-was-allowed = les applications venues d'ailleurs que du magasin ont été autorisées
signal-installed-before = { $minutes ->
    [one] { $app } a été installée { $minutes } minute avant cela
   *[other] { $app } a été installée { $minutes } minutes avant cela
}
signal-installed-after = { $minutes ->
    [one] { $app } a été installée { $minutes } minute après cela
   *[other] { $app } a été installée { $minutes } minutes après cela
}
signal-root-trace = ceci a été vu
signal-jailbreak-app = une application qui installe un jailbreak ou en a besoin

## Management and configuration profiles

signal-management-account = ce compte gère
signal-mdm-enrolled = une trace d'inscription est présente
signal-mdm-server = il reçoit des ordres de ce serveur
signal-mdm-rights = le serveur peut faire ceci
signal-managed-app = la gestion a mis cette application sur le téléphone
signal-server-manages = un serveur le gère
signal-supervised = le téléphone indique qu'il est supervisé
signal-is-supervised = il est supervisé
signal-management-unremovable = sa gestion ne peut pas être supprimée sur le téléphone
signal-management-stays = sa gestion ne peut pas être supprimée
signal-organisation = l'organisation nommée
signal-profile-organisation = l'organisation qu'il nomme
signal-profile-installed = il a été installé à ce moment
signal-profile-hidden = les réglages ne le montrent pas
signal-profile-locked = il interdit sa suppression
signal-profile-removal-password = sa suppression demande un mot de passe
signal-profile-manages = il gère le téléphone
signal-root-certificate = il ajoute un certificat racine
signal-profile-routes = il fait passer le trafic par son propre chemin
signal-profile-vpn = il met en place un VPN
signal-profile-proxy = il fait passer le trafic par un proxy
signal-profile-filter = il filtre le contenu web
signal-profile-dns = il fixe les serveurs qui cherchent les noms des sites
signal-profile-conceals = il peut cacher des alertes ou des icônes
signal-profile-pins = il garde le téléphone dans une seule application
signal-profile-account = il ajoute un compte
signal-profile-not-listed = la copie ne nomme aucun profil installé de ce nom
signal-profile-named-only = la liste des profils le nomme, et rien ne dit ce qu'il fait
signal-payload = il contient
signal-poses-as-apple = il nomme Apple comme son auteur
signal-poses-as-apple-id = son identifiant commence comme ceux d'Apple
signal-profile-event = le journal dit : { $operation }
signal-restriction = ceci est en vigueur
signal-restriction-written = écrit par { $by }
signal-permission-by-management = une règle de gestion l'a permis

## How the phone stands

signal-goes-with-a-shown-app = elle va avec une appli qui montre son icône, et la même clé a signé les deux
signal-one-app-with-a-shown-app = pour Android, elle forme une seule appli avec une autre qui montre son icône : les deux partagent un identifiant d'utilisateur, et chacune a les autorisations des deux
signal-debugging-cable = le débogage par câble est activé
signal-debugging-network = le débogage par le réseau est activé
signal-further-user = il y a un utilisateur
signal-old-security-updates = la dernière mise à jour de sécurité est du
signal-restrictions-passcode = la preuve d'un code est gardée
