# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = Il s'agit peut-être de deux téléphones différents : { $why }.
compare-platform = { $before } avant, { $after } maintenant
compare-model = le modèle était { $before } et il est maintenant { $after }
compare-serial = le numéro de série était { $before } et il est maintenant { $after }
compare-only-newer = { $name } n'est que dans le rapport le plus récent.
compare-only-older = { $name } n'est que dans le rapport le plus ancien.
compare-name = { $model } ({ $platform })
compare-exchanged = La copie du rapport le plus récent a été faite plus tôt ({ $after }) que l'autre ({ $before }) : sont-ils inversés ?
compare-same-time = Les deux rapports portent sur une copie faite au même moment.
compare-lost = { $count ->
    [one] { $count } question à laquelle l'ancienne copie répondait est sans réponse dans la nouvelle. Ce qui a quitté le rapport peut être encore sur le téléphone.
   *[other] Questions auxquelles l'ancienne copie répondait et la nouvelle non : { $count }. Ce qui a quitté le rapport peut être encore sur le téléphone.
}
compare-signatures = Les signatures diffèrent ({ $before } avant, { $after } maintenant) : ce qui est apparu était peut-être déjà sur le téléphone et n'est connu que maintenant. Examiner de nouveau l'ancienne copie avec les nouvelles signatures permet de le dire.
compare-program = Le programme diffère (stalkscan { $before } avant, { $after } maintenant) : il peut regarder plus de choses, ou dire la même chose autrement.
compare-as-reported = Les titres et les raisons des constats sont en anglais, comme dans les rapports.
compare-unknown = inconnu
compare-label-copies = copies faites
compare-label-result = résultat
compare-label-system = système
compare-label-apps = applications
compare-label-profiles = profils
compare-label-level = niveau
compare-label-confirmed = confirmé
compare-label-new-reason = raison nouvelle
compare-label-no-longer = n'est plus
compare-label-and = et
compare-copies = { $before }, puis { $after }
compare-as-before = { $now } (comme avant)
compare-before-now = { $before } avant, { $now } maintenant
compare-verdict-known = une application de surveillance connue
compare-verdict-strong_signs = des signes forts de surveillance cachée
compare-verdict-review = quelque chose à regarder
compare-verdict-nothing_known_found = rien de connu dans les parties qui ont pu être lues
compare-verdict-inconclusive = rien de connu, et des parties importantes n'ont pas pu être lues
compare-level = niveau { $number }
compare-level-words = niveau { $number } ({ $words })
compare-level-rule = { $level }, règle { $rule }
compare-appeared = Apparu
compare-went = Parti
compare-changed = Dit autrement
compare-same = Comme avant
compare-checked = Ce qui a été vérifié, là où cela diffère
compare-nothing = Aucun constat n'est apparu, n'est parti ni n'est dit autrement.
compare-more = { $count } de plus (voir le rapport le plus récent)
compare-confirmed-now = maintenant, par --known
compare-confirmed-gone = plus maintenant
compare-absent = absent

## Events of a timeline

event-copy-made = La copie du téléphone a été faite
event-setting = Le réglage { $name } a été changé en { $value }
event-setting-by = Le réglage { $name } a été changé en { $value } par { $by }
event-account = Un compte du type { $kind } a été ajouté
event-account-named = Un compte du type { $kind } a été ajouté ({ $name })
event-paired = Le téléphone a commencé à faire confiance à un ordinateur
event-backed-up = Un ordinateur a fait une sauvegarde
event-synced = Un ordinateur a synchronisé des contenus
event-debugging = Un ordinateur a reçu l'accès de débogage au téléphone
event-cloud-backup = Une sauvegarde dans le nuage a été faite
event-restored = Le téléphone a été configuré à partir d'une sauvegarde
event-restored-computer = Le téléphone a été configuré à partir d'une sauvegarde sur un ordinateur
event-restored-cloud = Le téléphone a été configuré à partir d'une sauvegarde dans iCloud
event-named = { $event } : { $name }
event-first = L'application { $app } a été installée pour la première fois
event-updated = L'application { $app } a été installée ou mise à jour pour la dernière fois
event-seen = L'application { $app } a été installée ou vue, selon un journal
event-install-begun = L'installation de l'application { $app } a commencé, selon un journal
event-installed-by = L'application { $app } a été installée par { $by }, selon un journal
event-removed = L'application { $app } a été retirée
event-bought = L'application { $app } a été obtenue dans la boutique
event-power-given = L'application { $app } a reçu, ou utilisé pour la dernière fois : { $power }
event-power-refused = L'application { $app } s'est vu refuser : { $power }
event-power-permission = l'autorisation { $name }
event-power-accessibility = un service d'accessibilité
event-power-device-admin = les droits d'administrateur de l'appareil
event-power-device-owner = les droits de propriétaire de l'appareil
event-power-profile-owner = les droits de propriétaire d'un profil
event-power-notifications = la lecture de toutes les notifications
event-power-keyboard = un clavier
event-power-keyboard-full = un clavier avec accès complet
event-power-vpn = un VPN
event-power-vpn-always = un VPN toujours actif
event-power-battery = le fonctionnement sans économie de batterie
event-power-location-always = la position à tout moment
event-power-location-used = la position pendant l'utilisation
event-profile = Le profil de configuration { $profile } a été installé
event-profile-ends = Le profil de configuration { $profile } est réglé pour se retirer de lui-même
event-profile-event = Le profil de configuration { $profile } a eu l'événement { $event }
event-profile-event-by = Le profil de configuration { $profile } a eu l'événement { $event } par { $by }

## Files that were read, with their hashes

files-title = Empreintes des fichiers lus
files-intro = SHA-256 de chaque fichier de la copie qui a servi à faire ce rapport, calculé après la lecture. `sha256sum` calcule les mêmes nombres. Un fichier qui a seulement été regardé pour voir ce qu'il est ne figure pas dans la liste.
files-no-hash = pas d'empreinte
files-no-hash-why = pas d'empreinte : { $why }
files-bytes = ({ $bytes } octets)

## The evidence bundle

bundle-title = DOSSIER DE PREUVES DE STALKSCAN
bundle-keeper = La personne à qui est le téléphone garde ce dossier et la copie du téléphone, et décide qui les reçoit.
bundle-helpers = Aux personnes qui aident : ce que vous gardez, on peut vous obliger à le remettre. Il peut être donné à la personne, ou à l'agent qu'elle choisit.
bundle-place = Mieux vaut le garder sur un appareil que personne d'autre ne peut atteindre. Il dit ce qui a été trouvé sur le téléphone.
bundle-no-content = Aucun fichier du téléphone, aucun message, aucune photo ni aucun contact n'est ici. La copie elle-même est la preuve : mieux vaut la garder telle quelle.
bundle-survivor = le rapport en mots simples, pour la personne à qui est le téléphone
bundle-technician = le rapport avec tout ce qui a été trouvé, et où
bundle-police = le rapport avec la méthode, ses limites et l'empreinte de chaque fichier lu
bundle-json = le même pour les programmes ; qui examine la même copie avec les mêmes versions obtient les mêmes octets
bundle-findings = les constats en tableau
bundle-apps = les applications en tableau
bundle-coverage = ce qui a été vérifié ou non, en tableau
bundle-timeline = ce qui s'est passé et quand, pour Timesketch
bundle-timeline-table = le même en tableau
bundle-manifest = le procès-verbal : qui, quand, avec quelles versions, quelle commande, quels fichiers
bundle-input = l'empreinte de chaque fichier lu de la copie (pour sha256sum -c, là où est la copie)
bundle-log = ce qui a été fait, dans l'ordre où cela a été fait
bundle-list = l'empreinte de tous les autres fichiers d'ici (pour sha256sum -c, dans ce dossier)
bundle-to-verify = Pour savoir si quelque chose a été changé depuis :
bundle-about-seal = Le sceau est le SHA-256 de bundle.sha256. Qui peut changer le dossier peut faire une nouvelle liste ; personne ne peut en faire une qui ait le sceau noté ailleurs quand le dossier a été fait.
bundle-result = Résultat : { $verdict }
bundle-done = Le dossier est dans { $path } : rapports, et empreintes de { $files } de la copie.
bundle-seal = Sceau (SHA-256 de { $file }), à noter à part du dossier :
bundle-person = La personne à qui est le téléphone garde le dossier et la copie, et décide qui les reçoit.
bundle-check-later = Pour le vérifier plus tard : { $command }
bundle-files = { $count ->
    [one] { $count } fichier
   *[other] { $count } fichiers
}
bundle-log-began = début de l'examen, stalkscan { $version }
bundle-log-hashed = { $path } : { $files }, lecture et empreinte
bundle-log-no-hash = pas d'empreinte de { $path } : { $why }
bundle-log-read = lecture de { $path } comme { $format }
bundle-log-copy = la copie
bundle-log-result = résultat : { $verdict }, constats : { $count }
bundle-log-not-read = non lu : { $path } : { $why }

## Whether a bundle was changed

bundle-verify-same = Rien n'a été changé depuis que le dossier a été fait.
bundle-verify-changed = CHANGÉ depuis que le dossier a été fait :
bundle-verify-more = et { $count } de plus
bundle-verify-seal-noted = Le sceau est celui qui a été noté.
bundle-verify-seal-other = le sceau est { $seal }, et non celui qui a été noté
bundle-verify-seal = Sceau, à comparer avec celui qui a été noté quand le dossier a été fait :
bundle-verify-no-list = { $file } manque : rien dans le dossier ne peut être vérifié
bundle-verify-rewritten = { $file } n'est pas tel qu'il a été écrit
bundle-verify-added = { $file } a été ajouté
bundle-verify-other = { $file } a été changé
bundle-verify-missing = { $file } manque
bundle-verify-unreadable = { $file } ne peut pas être lu : { $why }
bundle-verify-line = { $file } a été changé : la ligne { $line } n'est pas telle qu'elle a été écrite
bundle-verify-compared-bundle = Comparé : { $files } du dossier.
bundle-verify-compared-copy = Comparé : { $files } de { $path }.
bundle-verify-no-copy = La copie elle-même n'a pas été comparée ; --input PATH le fait.

## Helplines

regions-choose = des lignes d'écoute de plusieurs pays sont montrées ; --region permet de choisir le vôtre ({ $codes })

## Kinds of copies

formats-name = format
formats-what = ce que c'est
formats-answers = questions auxquelles il répond
formats-never = Aucune copie ne peut montrer qui est connecté à un compte, avec qui une position est partagée, ni une balise.
format-ios-backup = une sauvegarde d'un iPhone ou d'un iPad faite par un ordinateur (iTunes, Finder, Apple Devices, idevicebackup2), chiffrée ou non : le dossier qui contient Manifest.db ou (iOS 5 à 9) Manifest.mbdb
format-ios-filesystem = copie du système de fichiers d'un iPhone telle que la font les experts (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n) : dossier, zip, tar ou tar.gz qui contient private/var
format-sysdiagnose = diagnostic du système d'un iPhone (sysdiagnose_....tar.gz, fait avec les boutons du téléphone et envoyé depuis Réglages > Confidentialité > Données d'analyse), compressé ou non : profils, gestion et autorisations, mais pas de liste des applications
format-ios-app-listing = liste des applications d'un iPhone sous forme de fichier (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi) : applications avec leurs signataires ; à donner à côté d'une sauvegarde du même téléphone
format-bugreport = rapport de bug Android (le zip, son dossier décompressé ou son texte) : fait sur le téléphone avec Options pour les développeurs > Créer un rapport de bug, avec `adb bugreport`, ou avec un code de service chez Samsung (*#9900#) et Xiaomi (*#*#284#*#*)
format-dumpsys = sortie de `adb shell dumpsys`, entière ou de certains services (un texte, ou un dossier de textes qui portent le nom des services), et le texte qu'ISDi garde d'un téléphone
format-androidqf = acquisition faite avec androidqf par câble (dossier ou zip) : liste des applications avec signataires et empreintes, dumpsys, réglages, processus
format-adb-backup = sauvegarde adb (.ab, chiffrée ou non), fichiers de sauvegarde de Xiaomi (.bak, ou leur dossier), ou sauvegarde déjà décompressée : signataires et installateurs des applications qui permettent les sauvegardes
format-android-filesystem = copie du système de fichiers d'un téléphone Android (dossier, zip, tar, tar.gz, tar.zst, ou sauvegarde TWRP non chiffrée), ou de son dossier /data/system : applications avec signataires et APK, réglages, autorisations, administrateurs, comptes, certificats ajoutés et traces d'applications supprimées
format-apk-folder = fichiers APK d'un téléphone : un dossier de fichiers .apk, .xapk, .apks ou .apkm, ou l'un d'eux (`adb shell pm path` et `adb pull`, ou une application qui enregistre les APK). Dit ce que sont les applications, pas ce qui est activé
format-huawei-backup = sauvegarde d'un téléphone Huawei ou Honor (dossier HiSuite ou KoBackup avec info.xml, ou un zip de celui-ci) : sa liste d'applications en clair et les applications elles-mêmes ; les données des applications ne sont pas lues
format-smart-switch = sauvegarde faite avec Samsung Smart Switch (dossier avec SmartSwitchBackup.json, ou un zip de celui-ci) : sa liste d'applications en clair ; tout le reste est chiffré et n'est pas lu
format-intrusion-logs = journaux d'intrusion d'Android 16 (Protection avancée, téléchargés sur le téléphone) : quels serveurs les applications ont contactés, installations et suppressions, autorités de certification ajoutées

## What "stalkscan explain" says

lookup-matters = Pourquoi c'est important : { $matters }
lookup-ordinary = Raisons ordinaires :
lookup-next = Ce qu'on peut faire :
lookup-silence = Son silence ne veut dire quelque chose que si ceci a été lu : { $parts }
lookup-silence-none = rien (elle n'affirme jamais une absence)
lookup-needed-by = Règles qui ont besoin de la réponse à cette question :
lookup-which-copies = `stalkscan formats` dit quelles copies d'un téléphone peuvent y répondre.
lookup-level = niveau { $number } : { $words }
lookup-exit = code de sortie { $code } : { $words }
lookup-class = { $id } : une classe, ce qu'est une application. { $words }
lookup-strength = { $id } : une force, le degré de certitude d'un constat. { $words }
lookup-aliases = vendue aussi sous le nom : { $names }
lookup-family-class = classe : { $id } ({ $words })
lookup-family-can = peut voir ou faire : { $list }
lookup-indicators = indicateurs : { $count }, et { $bulk } dans des listes
lookup-note = note : { $note }
lookup-sources = sources : { $sources }
lookup-code-family = C'est du code de { $name } ({ $id }) ; la règle known-content le signale.
lookup-code-adds = Cela ajoute une raison à ce qui a été trouvé d'autre sur une application et n'est jamais signalé seul.
lookup-code-look = Cela mérite d'être regardé ensemble (niveau 1) ; la règle telling-code le signale.
lookup-code-unreviewed = Personne ne l'a relu : cela pose une question et n'accuse jamais.
lookup-code-clean = Qui d'autre peut avoir un tel code : { $clean }
lookup-code-source = source : { $source } ({ $licence }), modifié le { $date }
lookup-code-show = `stalkscan signatures show { $id }` affiche la règle elle-même.
lookup-behaviour = Le niveau 3 demande { $strong } points, dont { $watches } pour ce qu'elle peut voir ou faire, et un signe qui cache (marqué *).
lookup-axis = { $axis } (au plus { $points } points) :
axis-capability = ce qu'elle peut voir ou faire
axis-concealment = comment elle se cache ou résiste au retrait
axis-provenance = d'où elle vient
exit-code-0 = examiné ; rien au niveau de --fail-on ou au-dessus ; toutes les questions nécessaires ont une réponse
exit-code-1 = échec du programme (lecture, écriture, interne)
exit-code-2 = erreur d'utilisation
exit-code-3 = aucune sauvegarde reconnue : rien n'a été examiné
exit-code-4 = verrouillé : mot de passe absent ou faux
exit-code-5 = base de signatures inutilisable (absente, abîmée, trop récente)
exit-code-10 = rien n'a été trouvé, mais des questions nécessaires sont restées sans réponse : non concluant
exit-code-11 = quelque chose à regarder (niveau 2)
exit-code-12 = signes forts de surveillance cachée (niveau 3)
exit-code-13 = application de surveillance connue (niveau 4)
exit-code-20 = problèmes trouvés : dans des signatures, dans cette copie du programme ou dans un dossier de preuves
exit-code-130 = interrompu

value-right-profiles = installer et retirer des profils
value-right-lock = verrouiller le téléphone et retirer son code
value-right-erase = effacer le téléphone
value-right-number = lire le numéro de téléphone
value-right-apps = lister les applications installées
value-right-settings = changer des réglages
value-right-manage-apps = installer et retirer des applications
value-nameless-account = un compte sans nom
value-not-named = sans nom
value-removal-password = mot de passe pour le retrait
value-restrictions = les restrictions
value-play-protect-off = Google Play Protect est désactivé
value-of-user = utilisateur
value-of-user-number = utilisateur { $name }
value-of-phone = le téléphone
value-of-phone-trusted = le téléphone, avec une confiance totale
value-unreadable-certificate = un certificat illisible
value-in-background = utilisé en arrière-plan
value-jailbreak-file = { $name } est présent, ce qu'un jailbreak laisse
value-jailbreak-settings = { $name } : réglages d'un outil qui a besoin d'un jailbreak
value-jailbreak-job = { $name } : une tâche qui vient avec un jailbreak
value-jailbreak-app = { $name } se trouve dans /Applications, où il n'y a que les applications d'Apple
value-selinux = SELinux est en { $name }
