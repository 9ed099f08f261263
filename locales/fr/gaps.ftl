# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = une sauvegarde adb laisse de côté toute application qui refuse les sauvegardes ; depuis Android 12, c'est la plupart
why-wrong-passphrase-for-adb-backup = mauvaise phrase secrète pour la sauvegarde adb (un en-tête abîmé se présente de la même façon)
why-adb-backup-encrypted = la sauvegarde adb est chiffrée
why-adb-backup-cannot-read = la sauvegarde adb ne peut pas être lue : { $what }
why-not-read = elle n'a pas été lue : { $why } ; { $hint }
why-archive = l'archive : { $why }
why-more-than-members-rest-not = plus de { $most } éléments ; le reste n'a pas été lu
why-archive-ends-without-end-mark = l'archive se termine sans sa marque de fin : elle a été coupée, et les applications situées après la coupure manquent
why-backup-grows-over-limit = la sauvegarde grossit plus de { $ratio } fois à la décompression, la lecture s'est donc arrêtée là, et les applications situées après n'ont pas été lues ; Android Backup Extractor peut la décompresser, et le dossier obtenu peut être donné à sa place
why-backup-larger-than-limit = la sauvegarde dépasse { $most } octets à la décompression, la lecture s'est donc arrêtée là, et les applications situées après n'ont pas été lues ; Android Backup Extractor peut la décompresser, et le dossier obtenu peut être donné à sa place
why-folders-whose-names-cannot-those = des dossiers dont les noms ne peuvent pas être ceux d'applications ont été passés
why-more-than-apps-rest-not = plus de { $apps } applications ; le reste n'a pas été lu
why-more-than-bytes-manifests-rest = plus de { $most } octets de manifestes ; le reste n'a pas été gardé
why-has-two-manifests-archive-both = { $app } a deux manifestes dans l'archive ; les deux ont été lus
why-holds-file-s-with-text = { $messages ->
    [one] elle contient { $messages } fichier de messages texte ou photo, que ce programme ne lit jamais
   *[other] elle contient des fichiers de messages texte ou photo, que ce programme ne lit jamais : { $messages }
}
why-more-than-apps-rest-only = plus de { $most } applications ; du reste, seuls les noms ont été lus
why-holds-no-app-at-all = elle ne contient aucune application
why-data-follow-end-archive-they = des données suivent la fin de l'archive ; elles n'ont pas été lues
why-behind-end-archive = après la fin de l'archive : { $why }
why-data-follow-end-compressed-stream = des données suivent la fin du flux compressé ; elles n'ont pas été lues
why-backup-unpacked-before-apks-not = la sauvegarde a été décompressée auparavant ; ses APK n'ont pas été lus
why-packages-xml-broken-or-missing = packages.xml est abîmé ou absent ; { $reserve } le remplace
why-copy-holds-only-part-phones = la copie ne contient qu'une partie des fichiers système du téléphone
why-folder-misc-where-added-certificates = le dossier misc, où se trouvent les certificats ajoutés, n'est pas dans la copie ou est vide
why-holds-no-system-files-android = elle ne contient aucun fichier système d'un téléphone Android
why-archive-holds-system-files-phones = l'archive contient les fichiers système de { $count } téléphones ; ceux de son dossier { $folder } ont été lus, et non ceux de { $other } : décompressez-la et donnez les dossiers un par un
why-this-twrp-backup-encrypted-with = cette sauvegarde TWRP est chiffrée par un mot de passe
why-apks-system-image-not-read = les APK de l'image système ne sont pas lus
why-apk-s-more-than-can = { $left_out ->
    [one] { $left_out } APK n'a pas pu être gardé et n'a pas été lu
   *[other] APK qui n'ont pas pu être gardés et n'ont pas été lus : { $left_out }
}
why-archive-cannot-read = l'archive ne peut pas être lue : { $why }
why-archive-has-no-end-probably = l'archive n'a pas de fin ; elle n'a sans doute été copiée qu'en partie
why-part-folder-could-not-listed = une partie du dossier n'a pas pu être listée
why-folder-could-not-be-read = { $folder } : le dossier n'a pas pu être lu
why-user-settings-not-in-copy = le téléphone a un utilisateur { $user }, dont les réglages ne sont pas dans la copie
why-archive-ends = l'archive s'y termine
why-archive-cut-off-in = l'archive y est coupée
why-archive-cut-off-in-after = l'archive y est coupée, après { $bytes } octets
why-dumpsys-txt-cannot-read = dumpsys.txt ne peut pas être lu : { $why }
why-acquisition-json-missing-acquisition-may = acquisition.json manque : l'acquisition n'a peut-être pas été terminée
why-packages-json-not-in-acquisition = packages.json, qui contient les empreintes des applications et de leurs signataires, n'est pas dans l'acquisition
why-bug-report-nested-too-deep = son rapport de bug est imbriqué trop profondément et n'a pas été lu
why-bug-report-cannot-read = son rapport de bug ne peut pas être lu : { $why }
why-adb-backup-backup-ab-cannot = sa sauvegarde adb (backup.ab) ne peut pas être lue : { $why }
why-changed-after-acquisition-by-own = modifié après l'acquisition, selon sa propre liste d'empreintes (hashes.csv) : { $list }
why-acquisition-encrypted-with-age = l'acquisition est chiffrée avec age
why-identity-or-passphrase-does-not = l'identité ou la phrase secrète n'ouvre pas l'acquisition
why-cannot-read = lecture impossible : { $why }
why-encrypted-archive-opened-holds-no = l'archive chiffrée a été ouverte et ne contient pas d'acquisition d'androidqf
why-acquisition-encrypted-with-age-decrypted = l'acquisition était chiffrée avec age ; elle a été déchiffrée en mémoire
why-acquisition-encrypted-with-age-2 = l'acquisition est chiffrée avec age : { $why }
why-encrypted-acquisition-cannot-read = l'acquisition chiffrée ne peut pas être lue : { $why }
why-folder-holds-more-than-files = le dossier contient plus de { $entries } fichiers
why-there-no-apk-file = il ne contient aucun fichier APK
why-there-apk-files-only-first = il y a { $items } fichiers APK ; seuls les { $most } premiers ont été lus
why-these-apk-files-they-need = ce sont des fichiers APK : ce ne sont pas forcément toutes les applications d'un téléphone
why-folder-list-apps-file = c'est un dossier, et une liste d'applications est un fichier
why-cannot-read-2 = lecture impossible du fichier : { $why }
why-end-cut-off-only-part-app = sa fin est coupée, ce n'est donc qu'une partie de l'application
why-list-apps-does-not-name = une liste d'applications ne nomme pas le téléphone dont elle vient
why-report-inside-archive = le rapport est dans l'archive, sous le nom { $name }
why-archive-holds-several-reports-largest = l'archive contient plusieurs rapports ; le plus grand qui soit lisible a été lu
why-of = { $of } : { $why }
why-file-belongs-to-it = { $shown } : le fichier qui va avec : { $why }
why-looks-like-bug-report-but = cela ressemble à un rapport de bug, mais son texte principal n'y est pas
why-text-holds-no-section-any = le texte { $name } ne contient la section d'aucun service
why-text-does-not-end-finished = le texte ne se termine pas comme un rapport achevé ; ce qui suit la dernière section manque
why-text-ends-before-administrators = le texte se termine avant les listes d'administrateurs
why-text-ends-before-listeners = le texte se termine avant les listes des applications qui lisent les notifications
why-text-ends-before-packages = le texte se termine avant la liste des paquets
why-text-ends-before-settings = le texte se termine avant les réglages
why-text-ends-inside-state-of-user = le texte se termine au milieu de l'état d'un utilisateur
why-text-ends-in-middle-of-line = le texte se termine au milieu d'une ligne
why-list-does-not-name-system = la liste ne nomme pas le système lui-même, comme le fait toute liste entière ; elle porte peut-être sur une seule application
why-not-description-of-package = ce n'est pas la description d'un paquet
why-main-text-cannot-read = son texte principal { $name } ne peut pas être lu : { $why }
why-folder-empty = le dossier est vide
why-there-no-format-named = il n'y a pas de format nommé { $format }
why-part-program-opens-copies-failed = la partie du programme qui ouvre les copies { $name } a échoué sur elle ; rien n'en a donc été lu
why-part-program-looks-what-file = la partie du programme qui regarde ce qu'est un fichier a échoué sur lui
why-folder-holds-more-than-files-folders = le dossier contient plus de { $most } fichiers et dossiers ; le reste n'a pas été parcouru
why-archive-holds-another-copy = l'archive contient une autre copie, dans son dossier { $folder }, qui n'a pas été lue
why-more-files-or-folders-could-not = { $count ->
    [one] { $count } autre fichier ou dossier n'a pas pu être lu
   *[other] { $count } autres fichiers ou dossiers n'ont pas pu être lus
}
why-this-link-not-followed = c'est un lien, et les liens d'un dossier ne sont pas suivis
why-lies-more-than-folders-deep = il se trouve à plus de { $most } dossiers de profondeur et n'a pas été parcouru
why-folder-holds-ordinary-files-no = le dossier contient des fichiers ordinaires, et aucune sauvegarde que ce programme sache lire
why-folder-holds-no-backup-this = le dossier ne contient aucune sauvegarde que ce programme sache lire
why-there-no-such-file-or = ce fichier ou dossier n'existe pas
why-this-part-ios-backup-not = c'est une partie d'une sauvegarde iOS, pas la sauvegarde elle-même
why-this-one-file-copy-kind = c'est un seul fichier d'une copie de type { $name }, pas la copie elle-même
why-no-backup-this-program-can = ce n'est pas une sauvegarde que ce programme sache lire
why-file-empty = le fichier est vide
why-file-no-kind-this-program = le fichier n'est d'aucun type connu de ce programme (il commence par les octets { $list })
why-this-encrypted-this-program-cannot = c'est { $what } : chiffré, et ce programme ne peut pas l'ouvrir
why-this-which-this-version-does = c'est { $what }, que cette version ne lit pas
why-this-not-backup-phone = c'est { $what }, pas une sauvegarde de téléphone
why-this-cut-off = c'est { $what }
why-tar-archive = une archive tar
why-gzip-archive = une archive gzip
why-7-zip-archive = une archive 7-Zip
why-xz-archive = une archive xz
why-zstd-archive = une archive zstd
why-lz4-archive = une archive LZ4
why-video-or-picture = une vidéo ou une image
why-sound-file = un fichier son
why-windows-program = un programme Windows
why-single-database = une base de données isolée
why-single-property-list = une liste de propriétés isolée
why-acquisition-or-file-encrypted-with = une acquisition ou un fichier chiffré avec age
why-part-twrp-backup = une partie d'une sauvegarde TWRP
why-parts-twrp-backup-missing = des parties de la sauvegarde TWRP manquent, et ce qu'elles contiennent n'a pas été lu : { $list }
why-part-samsung-smart-switch-or = une partie d'une sauvegarde Samsung Smart Switch ou Kies
why-ios-backup-inside-archive = une sauvegarde iOS dans une archive
why-zip-archive-empty-or-cannot = une archive zip vide ou impossible à lister (sans doute coupée)
why-zip-archive-names-lead-outside = { $count ->
    [one] { $count } fichier de cette archive zip a un nom qui mène hors d'elle (`../`) et a été refusé
   *[other] { $count } fichiers de cette archive zip ont des noms qui mènent hors d'elle (`../`) et ont été refusés
} ; rien d'autre ne peut y être lu ici
why-zip-archive-without-bug-report = une archive zip sans rapport de bug ni acquisition d'androidqf
why-cut-off-archive-with-backup = une archive avec la sauvegarde d'un téléphone à l'intérieur, et sa fin est coupée
why-cut-off-bug-report = un rapport de bug dont la fin est coupée, avant le texte qui contient les réponses
why-cut-off-zip-archive = une archive zip dont la fin est coupée ; rien de ce qui en reste ne peut être lu ici
why-file-gone = le fichier n'est plus là
why-text-output-one-service = le texte est la sortie d'un seul service ({ $service })
why-holds-no-part-isdi-writes = il ne contient aucune partie qu'ISDi écrive
why-text-isdi-keeps-phone = un texte qu'ISDi garde d'un téléphone
why-names-services-holds-output-none = il nomme des services et ne contient la sortie d'aucun
why-text-ends-middle-section = le texte se termine au milieu d'une section
why-text-stops-before-last-service = le texte se termine avant le dernier service de sa propre liste
why-not-read-dumpsys-txt-holds = { $name } n'a pas été lu : dumpsys.txt contient le même service
why-not-read-with-other-same-service = { $name } n'est pas lu avec { $other }, qui contient le même service
why-folder-holds-output-no-service = le dossier ne contient la sortie d'aucun service qui soit lu
why-looks-like-output-dumpsys-but = cela ressemble à une sortie de dumpsys, mais { $what }
why-cannot-look-at = impossible de le regarder : { $why }
why-cannot-list-folder = impossible de lister le dossier : { $why }
why-neither-file-nor-folder = ce n'est ni un fichier ni un dossier
why-folder-holds-more-than-entries = le dossier contient plus de { $entries } entrées
why-more-than-bytes-wanted-files = plus de { $most } octets de fichiers recherchés ; certains ont été laissés de côté
why-archive-holds-two-members-with = l'archive contient deux éléments du même nom ; le premier a été lu
why-cannot-read-3 = { $name } ne peut pas être lu : { $why }
why-looks-like-intrusion-logs-but = cela ressemble à des journaux d'intrusion, mais aucun texte n'y contient d'événement
why-file-backup-iphone-folder = c'est un fichier, et une sauvegarde d'iPhone est un dossier
why-manifest-db-damaged-only-entries = Manifest.db est abîmé ({ $why }) ; seules les { $rows } entrées situées avant sont connues
why-only-files-beside-listing-those = { $why } ; seuls les fichiers à côté de la liste, et ceux dont la place est connue, ont été lus. Ensuite : { $hint }
why-manifest-db-cannot-used = Manifest.db est inutilisable : { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db est chiffré, et sa clé (ManifestKey dans Manifest.plist) manque
why-passphrase-right-but-key-manifest = la phrase secrète est juste, mais la clé de Manifest.db (ManifestKey dans Manifest.plist) est inutilisable : { $why }
why-passphrase-right-but-manifest-db = la phrase secrète est juste, mais Manifest.db est inutilisable : { $why }
why-manifest-db-cannot-opened = Manifest.db ne peut pas être ouvert : { $why }
why-manifest-db-cannot-read = Manifest.db ne peut pas être lu : { $why }
why-manifest-db-damaged-not-database = Manifest.db est abîmé : ce n'est pas une base de données
why-manifest-db-damaged-empty-interrupted = Manifest.db est abîmé : il est vide, comme le laisse une sauvegarde interrompue
why-listing-backup-damaged-so-files = la liste de la sauvegarde est abîmée ; des fichiers qui font partie de la réponse peuvent ne pas y être nommés
why-manifest-db-missing-without-files = Manifest.db manque, et sans lui les fichiers de la sauvegarde n'ont pas de nom
why-there-no-status-plist-so = il n'y a pas de Status.plist ; la sauvegarde ne dit donc pas si elle a été terminée
why-backup-not-finished-status-plist = la sauvegarde n'a pas été terminée (Status.plist : { $state })
why-status-plist-does-not-say = Status.plist ne dit pas si la sauvegarde a été terminée
why-status-plist-cannot-read-interrupted = Status.plist ne peut pas être lu ({ $why }) ; une sauvegarde interrompue le laisse ainsi
why-files-listed-this-copy = { $here ->
    [one] sur { $listed } fichiers listés, { $here } est dans cette copie
   *[other] sur { $listed } fichiers listés, { $here } sont dans cette copie
}
why-folder-configuration-profiles = le dossier des profils de configuration
why-listing-lacks-what-every-backup = il manque à la liste ce qu'a toute sauvegarde de téléphone ({ $list }) : elle a été filtrée, ou ne vient pas d'un iPhone
why-files-folders-without-being-listed = fichiers présents dans les dossiers sans être listés : { $count }
why-names-folders-not-those-backup = noms dans les dossiers qui ne sont pas ceux de fichiers de sauvegarde : { $count }
why-entries-listing-cannot-understood = entrées de la liste impossibles à comprendre : { $count }
why-entries-listing-repeat-file = entrées de la liste qui répètent un fichier : { $count }
why-entries-name-another-file-than = entrées qui nomment un autre fichier que le leur : { $count } (la liste a été modifiée, ou faite par un autre outil) ; on ne se fie pas à leur contenu
why-manifest-db-wal-not-applied = Manifest.db-wal n'a pas été appliqué : Manifest.db { $why }
why-cut-short-pages = elle est coupée ({ $have } pages sur { $declared }), et { $why }
why-manifest-db-cut-short-pages = Manifest.db est coupé : { $have } pages sur { $declared } sont là
why-larger-than-bytes = il dépasse { $most } octets
why-decrypted-no-database-listing-another = une fois déchiffré, ce n'est pas une base de données ; c'est la liste d'une autre sauvegarde, ou son début est abîmé
why-larger-than-bytes-2 = dépasse { $most } octets
why-unknown-manifest-schema-there-no = schéma inconnu (il n'y a pas de table Files)
why-unknown-manifest-schema-table-files = schéma inconnu (la table Files n'a pas de colonne { $column })
why-more-than-entries-rest-not = plus de { $entries } entrées ; le reste n'a pas été lu
why-damaged = { $name } est abîmé : { $why }
why-more-than-entries-rest-not-read = { $name } : plus de { $entries } entrées ; le reste n'a pas été lu
why-files-before-known = { $name } : { $why } ; { $rows } fichiers situés avant sont connus
why-lists-no-file = { $name } ne liste aucun fichier
why-encrypted-though-listing-backup-not = il est chiffré, alors que la liste de la sauvegarde ne l'est pas
why-encrypted-record-listing-which-holds = il est chiffré, et son entrée dans la liste, qui contient sa clé, est abîmée
why-listing-gives-name-not-own = la liste lui donne un nom qui n'est pas le sien, et sous le sien il n'y a rien
why-holds-no-system-files-iphone = elle ne contient aucun fichier système d'un iPhone
why-copy-holds-only-part-phones-files = la copie ne contient qu'une partie des fichiers du téléphone
why-copy-not-whole-or-holds = la copie n'est pas entière ou contient deux fichiers du même nom ; des fichiers qui font partie de la réponse peuvent manquer
why-files-have-place-another-file = fichiers dont la place est aussi celle d'un autre : { $doubled } ; les premiers ont été lus
why-containers-do-not-say-whose = conteneurs qui ne disent pas à qui ils sont : { $nameless }
why-backup-encrypted-opened-with-passphrase = la sauvegarde est chiffrée et a été ouverte avec sa phrase secrète
why-backup-encrypted-key-bag-manifest = la sauvegarde est chiffrée, et son trousseau (dans Manifest.plist) est abîmé : { $why }
why-key-bag-damaged-keys-protection = le trousseau est abîmé : les clés des classes de protection { $list } sont perdues, et leurs fichiers avec elles
why-manifest-plist-holds-no-key = Manifest.plist ne contient pas de trousseau
why-manifest-plist-which-holds-key = Manifest.plist, qui contient son trousseau, ne peut pas être lu ({ $why })
why-backup-encrypted-without-no-passphrase = la sauvegarde est chiffrée, et { $why } ; sans lui, aucune phrase secrète ne peut ouvrir la sauvegarde
why-wrong-passphrase-for-encrypted-backup = mauvaise phrase secrète pour la sauvegarde chiffrée
why-backup-encrypted = la sauvegarde est chiffrée
why-only-apps-whose-apks-lie = seulement des applications dont les APK sont dans la sauvegarde
why-huawei-backup = une sauvegarde Huawei
why-data-apps-archives-encrypted-with = les données des applications ({ $tars } archives) sont chiffrées par le mot de passe de la sauvegarde ; seules la liste des applications et les applications elles-mêmes ont été regardées
why-data-apps-archives-not-read = les données des applications ({ $tars } archives) n'ont pas été lues
why-app-s-backup-encrypted-with = { $sealed ->
    [one] { $sealed } application de la sauvegarde est chiffrée par son mot de passe
   *[other] applications de la sauvegarde chiffrées par son mot de passe : { $sealed }
}
why-smart-switch-backup = une sauvegarde Smart Switch
why-file-s-backup-encrypted-by = { $sealed ->
    [one] { $sealed } fichier de la sauvegarde est chiffré par Smart Switch
   *[other] fichiers de la sauvegarde chiffrés par Smart Switch : { $sealed }
}
why-only-plain-lists-read = { $why } ; seules ses listes non chiffrées ont été lues
why-only-plain-lists-of-backup = seules les listes non chiffrées de la sauvegarde ont été lues
why-looks-like-but-cannot-read = cela ressemble à { $what }, mais { $file } ne peut pas être lu
why-holds-nothing-phone-this-program = il ne contient rien d'un téléphone que ce programme lise (le diagnostic d'un Mac, ou un diagnostic coupé ?)
why-holds-too-many-section-headers = { $shown } : trop d'en-têtes de section pour distinguer les vrais
why-folder-holds-more-than-entries-rest = le dossier contient plus de { $entries } entrées ; le reste n'a pas été regardé
why-zip-archive-cannot-read = l'archive zip ne peut pas être lue : { $why }
why-has-data-no-manifest = { $app } a des données et pas de _manifest
why-apk-cut-short = l'APK de { $app } est coupé
why-ends-before = il se termine avant : { $what }
why-version = sa version
why-version-instead-1 = version « { $shown } » au lieu de 1
why-package = le paquet
why-names-no-package = il ne nomme aucun paquet
why-names-lies-folder-rest-not = il nomme { $named } et se trouve dans le dossier de { $there } ; le reste n'a pas été cru
why-version-code = le code de version
why-version-code-no-number = le code de version n'est pas un nombre
why-version-android = la version d'Android
why-installer = l'origine de l'installation
why-whether-apk-included = si l'APK est inclus
why-number-signers = le nombre de signataires
why-number-signers-no-number = le nombre de signataires n'est pas un nombre
why-more-certificates-than-says = plus de certificats qu'annoncé
why-signer-no-certificate = un signataire qui n'est pas un certificat
why-signers-said-follow-do = { $count } signataires sont annoncés, et { $seen } suivent
why-not-description-package = pas la description d'un paquet
why-lists-no-package = il ne liste aucun paquet
why-does-not-say-who-signed = { $id } : il n'est pas dit qui l'a signée
why-of-another-phone-than-manifest = il vient d'un autre téléphone ou d'une autre sauvegarde que Manifest.plist, qui diffère par { $fields }
why-manifest-plist-not-in-backup = Manifest.plist, la liste d'applications du téléphone lui-même, n'est pas dans la sauvegarde
why-listed-without-file-that-says = listé comme installé, sans le fichier qui dit ce qu'il fait : { $names }
why-no-signer-given-for-packages = aucun signataire n'est donné pour { $unsigned } paquets sur { $of } (l'acquisition a été faite chiffrée, ou sans copier les APK)
why-no-hash-apk-given-for = aucune empreinte de l'APK n'est donnée pour { $unhashed } paquets sur { $of } (une acquisition rapide)
why-field-s-unexpected-kind-not = { $odd ->
    [one] { $odd } champ est d'un type inattendu et n'a pas été lu
   *[other] champs d'un type inattendu qui n'ont pas été lus : { $odd }
}
why-package-without-name = un paquet sans nom
why-holds-no-readable-manifest-androidmanifest = il ne contient pas de manifeste lisible (AndroidManifest.xml)
why-manifest-names-no-package = son manifeste ne nomme aucun paquet
why-name-app-could-not-read = le nom de l'application n'a pas pu être lu dans sa table de textes
why-holds-more-code-than-looked = il contient plus de code qu'il n'en est examiné
why-cannot-read-code = { $shown } ne peut pas être lu comme du code
why-cannot-unpacked = { $shown } ne peut pas être décompressé
why-looked-through-up-bytes-only = { $shown } n'a été examiné que jusqu'à { $cap } octets
why-such-backup-lists-only-apps = une telle sauvegarde ne liste que les applications choisies pour elle
why-no-list-huawei-backup = ce n'est pas la liste d'une sauvegarde Huawei
why-module-without-name = un module sans nom
why-holds-no-list-apps = il ne contient aucune liste d'applications
why-app-without-id = une application sans identifiant
why-section-holds-no-user-state = la section ne contient l'état d'aucun utilisateur
why-entry-list-services-no-component = une entrée d'une liste de services n'est pas un composant
why-label-service-holds-lines-own = le libellé d'un service contient ses propres lignes ; la dernière liste de services compte
why-this-version-android-prints-names = cette version d'Android n'affiche que des noms ; les réglages en disent plus
why-user-without-list-enabled-services = un utilisateur sans liste de services activés
why-entry-enabled-services-no-component = une entrée des services activés n'est pas un composant
why-user-named-twice-what-stands = un utilisateur est nommé deux fois ; ce qui est sous le second nom n'a pas été cru
why-section-names-no-user = la section ne nomme aucun utilisateur
why-accounts-user-not-counted = les comptes d'un utilisateur ne sont pas comptés
why-line-s-pose-accounts-phone = { $counted ->
    [one] { $counted } ligne se fait passer pour un compte ; le téléphone en compte { $counted2 }
   *[other] lignes qui se font passer pour des comptes : { $counted } ; le téléphone en compte { $counted2 }
}
why-accounts-understood = { $understood } comptes compris sur { $counted }
why-line-no-key = une ligne qui n'est pas une clé
why-no-app-named-this-text = aucune application n'est nommée dans ce texte
why-section-holds-no-app-operations = la section ne contient aucune opération d'application
why-package-app-operations-has-no = un paquet des opérations d'application n'a pas de nom de paquet
why-special-access-es-allowed-for = { $unnamed ->
    [one] { $unnamed } accès spécial est permis à un identifiant d'utilisateur pour lequel aucune application n'est nommée
   *[other] accès spéciaux permis à un identifiant d'utilisateur pour lequel aucune application n'est nommée : { $unnamed }
}
why-name-owner-holds-lines-own = le nom d'un propriétaire contient ses propres lignes
why-section-holds-no-device-policy = la section ne contient pas l'état des règles de l'appareil
why-owner-without-component = un propriétaire sans composant
why-exempted-app-has-no-package = une application exemptée n'a pas de nom de paquet
why-section-holds-no-lists-exempted = la section ne contient pas de liste d'applications exemptées
why-names-current-keyboard-installed-ones = nomme le clavier actuel et ceux qui sont installés, pas tous ceux qui sont activés
why-section-holds-no-state-input = la section ne contient pas l'état des méthodes de saisie
why-list-listeners-occurs-more-than = la liste des écouteurs apparaît plus d'une fois ; la dernière compte
why-section-holds-no-list-listeners = la section ne contient pas de liste des écouteurs
why-listener-no-component = un écouteur n'est pas un composant
why-lists-listeners-not-known-layout = les listes des écouteurs n'ont pas une forme connue
why-allowed-listener-no-component = un écouteur autorisé n'est pas un composant
why-this-phone-prints-no-log = ce téléphone n'affiche pas de journal des installations
why-install-log-starts-on = le journal des installations commence le { $day }
why-table-start-screens-not-this = la table des écrans de départ n'est pas dans ce texte
why-section-holds-no-package-list = la section ne contient pas de liste de paquets
why-package-blocks-understood = { $understood } blocs de paquets compris sur { $total }
why-package-list-holds-more-than = la liste de paquets contient plus qu'on ne peut garder ; le reste n'a pas été lu
why-package-header-s-inside-text = { $forged ->
    [one] { $forged } en-tête de paquet situé dans le texte d'une application n'a pas été cru
   *[other] en-têtes de paquet situés dans le texte d'une application et qui n'ont pas été crus : { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] { $strange } endroit de la liste de paquets contredit sa forme
   *[other] endroits de la liste de paquets qui contredisent sa forme : { $strange }
}
why-section-holds-no-roles-known = la section ne contient aucun rôle sous une forme connue
why-section-holds-no-settings = la section ne contient aucun réglage
why-settings-not-this-text = les réglages « { $space } » ne sont pas dans ce texte
why-line-s-inside-value-setting = { $count ->
    [one] { $count } ligne située dans la valeur d'un réglage n'a pas été crue
   *[other] lignes situées dans la valeur d'un réglage et qui n'ont pas été crues : { $count }
}
why-setting-occurs-twice = le réglage { $entry } apparaît deux fois
why-change-setting-without-time = un changement de réglage sans heure
why-days-battery-statistics-begin-twice = les jours des statistiques de batterie commencent deux fois ; un des débuts est donc le texte d'une application
why-entry-without-package-name = une entrée sans nom de paquet
why-icon-with-two-names = { $at }: une icône de l'écran d'accueil porte deux noms ; aucun n'a été cru
why-vpn-use-has-no-package = le VPN utilisé n'a pas de nom de paquet
why-interval-stands-there-twice-so = un intervalle figure deux fois ; l'un des deux est donc le texte d'une application
why-user-without-number = un utilisateur sans numéro
why-holds-no-table-accounts = il ne contient aucune table de comptes
why-account-without-type = un compte sans type
why-more-than-accounts-rest-not = plus de { $accounts } comptes ; le reste n'a pas été lu
why-when-accounts-added = quand des comptes ont été ajoutés : { $why }
why-user-id-no-number = un identifiant d'utilisateur qui n'est pas un nombre
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] { $unnamed } accès spécial est permis à un identifiant d'utilisateur entier, pas à une application nommée
   *[other] accès spéciaux permis à un identifiant d'utilisateur entier, pas à une application nommée : { $unnamed }
}
why-package-without-package-name = un paquet sans nom de paquet
why-read-only-part = il n'a été lu qu'en partie : { $why }
why-another-kind-document = c'est un autre type de document ({ $name })
why-line-no-package = une ligne qui n'est pas un paquet
why-list-packages-cannot-read-so = la liste de paquets ne peut pas être lue ; des dossiers d'applications encore installées sont donc parmi ceux-ci
why-file-itself-cannot-read-full = le fichier lui-même ne peut pas être lu en entier ; ceci est la copie de réserve du téléphone, qui peut être plus ancienne
why-certificate-s-package-not-file = { $missing ->
    [one] { $missing } certificat d'un paquet n'est pas dans le fichier, ou n'en est pas un
   *[other] certificats d'un paquet qui ne sont pas dans le fichier, ou qui n'en sont pas : { $missing }
}
why-permission-without-name = une autorisation sans nom
why-permissions-group-s-apps-with = { $unknown ->
    [one] { $unknown } groupe d'applications à identifiant partagé dont les autorisations ne sont pas distinguées par application
   *[other] groupes d'applications à identifiant partagé dont les autorisations ne sont pas distinguées par application : { $unknown }
}
why-role-or-holder-has-no = un rôle ou son détenteur n'a pas de nom
why-administrator-no-component = un administrateur qui n'est pas un composant
why-owner-without-package-name = un propriétaire sans nom de paquet
why-more-than-listeners-one-user = plus de { $listeners } écouteurs d'un utilisateur
why-setting-without-name = un réglage sans nom
why-packed-value-setting-damaged = la valeur compressée d'un réglage est abîmée
why-no-certificate = ce n'est pas un certificat
why-entry-no-key = une entrée qui n'est pas une clé
why-empty = il est vide
why-app-s-have-no-name = { $nameless ->
    [one] { $nameless } application n'y a plus de nom
   *[other] applications qui n'y ont plus de nom : { $nameless }
}
why-names-apps-stand-file-mappings = les noms de ses applications sont dans le fichier mappings, qui n'est pas dans la copie ou est abîmé
why-no-usage-statistics-or-breaks = ce ne sont pas des statistiques d'utilisation, ou elles s'interrompent
why-app-without-package-name = une application sans nom de paquet
why-holds-no-system-property = il ne contient aucune propriété système
why-not-event = pas un événement
why-holds-no-event = il ne contient aucun événement
why-more-than-pairs-app-server = plus de { $pairs } paires d'application et de serveur ; le reste n'a pas été gardé
why-log-tells-days-covers-only = le journal ne parle que des jours qu'il couvre, et seulement tant que la Protection Avancée était activée
why-event-without-app-or-server = un événement sans application ou sans serveur
why-event-without-app = un événement sans application
why-too-many-operations-install-log = trop d'opérations du journal des installations sans résultat
why-entry-install-log-names-no = une entrée du journal des installations ne nomme aucun paquet
why-not-path = pas un chemin
why-does-not-tell-state-selinux = il ne dit pas l'état de SELinux
why-does-not-tell-when-acquisition = il ne dit pas quand l'acquisition a été faite
why-setting-names-no-app = le réglage { $name } ne nomme aucune application
why-setting-names-more-than-components = le réglage { $name } nomme plus de { $most } composants
why-setting-always-on-vpn-app = le réglage always_on_vpn_app ne nomme aucune application
why-holds-no-setting = il ne contient aucun réglage
why-line-s-look-like-settings = { $outside ->
    [one] { $outside } ligne qui ressemble à un réglage se trouve dans la valeur d'un autre et n'a pas été crue
   *[other] lignes qui ressemblent à des réglages, se trouvent dans la valeur d'un autre et n'ont pas été crues : { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] { $doubled } réglage est nommé une seconde fois ; la première valeur a été lue
   *[other] réglages nommés une seconde fois : { $doubled } ; la première valeur a été lue
}
why-part-program-reads-copies-failed = { $name } : la partie du programme qui lit les copies { $format } a échoué sur ce fichier ; merci de le signaler
why-file-answers-this-not-copy = le fichier qui y répond n'est pas dans la copie
why-parser-failed-on-this-file = { $shown } : le lecteur { $name } a échoué sur ce fichier ; merci de le signaler
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown } : { $skipped } enregistrement non compris, à : { $at } : { $why }
   *[other] { $shown } : enregistrements non compris : { $skipped }, le premier à : { $at } : { $why }
}
why-more-than-facts-rest-not = { $shown } : plus de { $most } faits ; le reste n'a pas été gardé
why-account-no-known-type = un compte de type inconnu
why-bundle-without-path = un paquet d'application sans chemin
why-app-does-not-say-what = l'application ne dit pas comment elle s'appelle
why-path-names-no-app = le chemin ne nomme aucune application
why-app-without-identifier = une application sans identifiant propre
why-entry-app-no-dictionary = l'entrée de l'application n'est pas un dictionnaire
why-neither-array-nor-dictionary-apps = ni un tableau ni un dictionnaire d'applications
why-record-names-no-computer = un enregistrement qui ne nomme aucun ordinateur
why-there-no-table-zprocess = il n'y a pas de table ZPROCESS
why-table-zprocess-has-no-column = la table ZPROCESS n'a pas de colonne ZBUNDLENAME
why-there-no-table = il n'y a pas de table { $table }
why-table-has-no-column = la table { $table } n'a pas de colonne { $name }
why-table = table { $table } : { $why }
why-domain-names-no-app = un domaine qui ne nomme aucune application
why-switch-position-unknown-meaning = un interrupteur dans une position au sens inconnu
why-there-no-list-under-members = il n'y a pas de liste sous members
why-not-member = pas un membre
why-not-list-keyboards = pas une liste de claviers
why-not-name-keyboard = pas le nom d'un clavier
why-no-app-has-entry-under = aucune application n'a d'entrée sous Applications ; l'ordinateur n'a donc gardé aucun reçu de la boutique
why-there-no-list-under-installed = il n'y a pas de liste sous Installed Applications
why-not-identifier-app = pas l'identifiant d'une application
why-client-whose-app-not-named = une entrée dont l'application n'est pas nommée
why-authorisation-unknown-meaning = une autorisation au sens inconnu
why-names-no-management-server = il ne nomme aucun serveur de gestion
why-file-empty-interrupted-backup-leaves = le fichier est vide, comme le laisse une sauvegarde interrompue
why-does-not-say-whether-passcode = il ne dit pas si un code était défini
why-there-no-dictionary-under-applications = il n'y a pas de dictionnaire sous Applications
why-configuration-without-name = une configuration sans nom
why-not-identifier-profile = pas l'identifiant d'un profil
why-not-list-profiles = pas une liste de profils
why-there-no-list-under-orderedprofiles = il n'y a pas de liste sous OrderedProfiles
why-payload-without-type = un contenu de profil sans type
why-there-no-list-under-profileevents = il n'y a pas de liste sous ProfileEvents
why-not-event-profile = pas un événement de profil
why-event-without-operation = un événement sans opération
why-signers-certificate-unreadable = le certificat du signataire est illisible
why-payloads-unreadable = les contenus sont illisibles : { $why }
why-profile-does-not-say-what = le profil ne dit pas ce qu'il contient
why-not-list-payloads = pas une liste de contenus
why-property-list-but-no-dictionary = une liste de propriétés, mais pas un dictionnaire
why-there-no-property-list = il ne contient aucune liste de propriétés
why-trigger-no-shortcut = un déclencheur qui n'est d'aucun raccourci
why-actions-unreadable = ses actions sont illisibles : { $why }
why-actions-no-list = ses actions ne sont pas une liste
why-more-actions-than-read = plus d'actions qu'on n'en lit d'un raccourci
why-shortcut-without-actions = un raccourci sans ses actions
why-no-table-ztrigger = il n'y a pas de table ZTRIGGER, qui dit ce qui s'exécute tout seul
why-stores-description-app-unreadable = la description de l'application dans la boutique est illisible : { $why }
why-neither-true-nor-false = ni vrai ni faux
why-there-no-table-access = il n'y a pas de table access
why-table-access-has-none-known = la table access n'a aucune des formes connues
why-table-access = table access : { $why }
why-row-without-service-or-client = une ligne sans service ou sans application
why-permission-unknown-meaning = une autorisation de sens inconnu
why-table-expired-has-unknown-layout = la table expired a une forme inconnue
why-table-expired = table expired : { $why }
why-row-without-certificate = une ligne sans certificat
why-web-clip-without-address = un clip web sans adresse
why-only-parts-answer-this-copy = seules des parties de la réponse sont dans cette copie
why-only-other-files-tell = le fichier qui y répond n’est pas dans cette copie ; ce qui en est dit vient d’autres fichiers
why-assumed-same-phone-folders-beside = supposé du même téléphone que les dossiers voisins, dont chacun contient les fichiers d'une application
why-not-joined-with-has-these = pas réuni avec { $name } : il a { $shared } de ces { $apps } applications
why-joined-because-build-same-apps = réuni parce que le build est le même et que { $shared } applications sur { $all } le sont ; aucun numéro de série ne prouve que c'est le même téléphone, ce n'est donc pas certain
why-joined-because-apps-agree-version = réuni parce que { $same } applications sur { $apps } concordent en version et en signataire, pour autant que les deux le disent ; aucun numéro de série ne prouve que c'est le même téléphone, ce n'est donc pas certain
why-others-have-another-signer = et d'autres ont un autre signataire
why-too-few-sure = trop peu pour être certain
why-may-same-phone-apps-agree = cela peut venir du même téléphone que { $phone } : { $same } applications sur { $apps } concordent en version et en signataire, { $but } ; montré à part
why-same-phone-made-days-apart = du même téléphone que { $phone }, mais faite des jours avant ou après : montrée à part, car des applications ont pu arriver et partir entre-temps
why-assumed-same-phone-apps-agree = supposé du même téléphone : { $same } applications sur { $apps } concordent en version et en signataire, pour autant que les deux le disent ; un fichier ne dit pas de quel téléphone il vient
why-not-joined-with-apps-have = pas réuni avec { $name } : { $other_signer } applications sur { $apps } y ont un autre signataire
why-not-joined-with-has-none = pas réuni avec { $name } : il n'a aucune de ces applications
why-assumed-same-phone-because-there = supposé du même téléphone, parce qu'il n'y en a pas d'autre ; un fichier ne dit pas de quel téléphone il vient
why-fits-phones-equally-well-shown = cela convient aussi bien à { $several } téléphones ; montré à part
why-other-copy = l'autre copie
why-text-holds-far-more-section = le texte contient bien plus d'en-têtes de section qu'un téléphone n'en écrit ; tous n'ont pas été examinés
why-text-ends-inside-this-section = le texte se termine dans cette section
why-this-section-has-no-end = cette section n'a pas de marque de fin
why-service-did-not-finish-time = le service n'a pas fini à temps ; sa section n'est pas entière
why-header-section-at-line-lies = un en-tête de la section { $claimed }, ligne { $line }, se trouve dans une autre section et n'a pas été cru
why-section-line-s-found-inside = { $count ->
    [one] { $count } ligne de section trouvée dans une autre section n'a pas été crue, pour { $claimed }, ligne { $line }, { $inside } : un texte écrit par une application peut l'imiter
   *[other] lignes de section trouvées dans une autre section et qui n'ont pas été crues : { $count }, la première pour { $claimed }, ligne { $line }, { $inside } : un texte écrit par une application peut les imiter
}
why-line-s-end-section-found = { $count ->
    [one] { $count } ligne qui ferme une section, trouvée dans une autre section, n'a pas été crue
   *[other] lignes qui ferment une section, trouvées dans une autre section et qui n'ont pas été crues : { $count }
}
why-text-holds-too-many-section = le texte contient trop d'en-têtes de section pour distinguer les vrais
why-line-looks-like-beginning-line = une ligne qui ressemble au début de { $claimed }, ligne { $line }, n'a pas été crue
why-line-s-look-like-beginning = { $count ->
    [one] { $count } ligne ressemble au début d'une partie et n'est pas à sa place, pour { $claimed }, ligne { $line } : un texte écrit par une application peut l'imiter
   *[other] lignes qui ressemblent au début d'une partie et ne sont pas à leur place : { $count }, la première pour { $claimed }, ligne { $line } : un texte écrit par une application peut les imiter
}
why-key-bag-cut-short = le trousseau est coupé
why-key-bag-has-more-than = le trousseau a plus de { $most_classes } enregistrements de classe ; le reste n'a pas été lu
why-class-records-key-bag-damaged = enregistrements de classe abîmés dans le trousseau : { $lost }
why-encrypted-file-ends-middle-block = le fichier chiffré se termine au milieu d'un bloc ; sa fin est perdue
why-shorter-than-listing-says-end = il est plus court que ne le dit la liste ; sa fin est perdue
why-last-block-does-not-end = son dernier bloc ne se termine pas comme il devrait ; sa fin est peut-être perdue
why-write-ahead-log-not-read = le journal d'écriture anticipée n'a pas été lu : { $why }
why-shorter-than-header = il est plus court que son en-tête
why-does-not-begin-like-one = il ne commence pas comme il devrait
why-header-fails-checksum = la somme de contrôle de son en-tête est fausse
why-write-ahead-log-breaks-off = le journal d'écriture anticipée s'interrompt ; il a été lu jusqu'à la dernière transaction entière
why-write-ahead-log-has-another = le journal d'écriture anticipée a une autre taille de page que la base de données ; pas appliqué
why-write-ahead-log-declares-impossible = le journal d'écriture anticipée annonce une taille impossible ; pas appliqué
why-more-than-bytes-rest-not = plus de { $cap } octets ; le reste n'a pas été lu
why-holds-header-for-all-members = elle contient un en-tête pour tous les éléments, qui n'a pas été appliqué
why-members-whose-names-point-outside = des éléments dont le nom mène hors de l'archive ou est beaucoup trop long ont été laissés de côté
why-holds-links-which-not-followed = elle contient des liens, qui n'ont pas été suivis
why-holds-devices-pipes-or-sparse = elle contient des périphériques, des tubes ou des fichiers à trous, qui n'ont pas été lus
why-long-name-or-extended-header = un nom long ou un en-tête étendu de plus de 1 Mio n'a pas été lu
why-extended-header-damaged = un en-tête étendu est abîmé
why-extended-header-states-size-no = un en-tête étendu annonce une taille qui n'est pas un nombre
why-extended-header-states-name-with = un en-tête étendu annonce un nom qui contient NUL
why-archive-holds-two-members-with-same = l'archive contient deux éléments du même nom ; le dernier a été lu
why-damaged-archive-after-bytes = abîmé dans l'archive après { $bytes } octets : { $why }
why-grows-more-than-fold-when = il grossit plus de { $ratio } fois à la décompression ; le reste n'a pas été lu
why-archive-lists-more-than-members = l'archive liste plus de { $entries } éléments ; le reste n'a pas été regardé
why-list-members-cut-off = la liste des éléments à la fin de l'archive est coupée ou abîmée ; les { $whole } éléments qui la précèdent ont été lus
why-archive-cut-off = l'archive est coupée après { $whole } éléments entiers ; ce qui venait ensuite n'est pas dans cette copie
why-archive-cut-off-within = l'archive est coupée après { $whole } éléments entiers, au milieu de { $name } ; ce qui venait ensuite n'est pas dans cette copie
why-archive-damaged-behind = l'archive n'a pas de liste d'éléments lisible et est abîmée après { $whole } éléments entiers ; la suite n'a pas été lue
why-archive-damaged-within = l'archive n'a pas de liste d'éléments lisible et est abîmée après { $whole } éléments entiers, au milieu de { $name } ; la suite n'a pas été lue
why-archive-without-list-first-members = l'archive n'a pas de liste d'éléments lisible, et seuls les { $whole } premiers ont été regardés
why-member-s-archive-have-names = { $count ->
    [one] { $count } élément dont le nom mène hors de l'archive a été laissé de côté
   *[other] éléments dont le nom mène hors de l'archive et qui ont été laissés de côté : { $count }
}
why-packed-with-method-which-not = il est compressé par la méthode { $method }, qui n'est pas prise en charge
why-files-listed-this-copy-of = { $here ->
    [one] sur { $listed } fichiers listés, { $here } est dans cette copie ({ $which })
   *[other] sur { $listed } fichiers listés, { $here } sont dans cette copie ({ $which })
}
why-domain-files = { $domain } { $here } sur { $listed }
why-more-domains = { $more ->
    [one] { $list }, et { $more } autre domaine
   *[other] { $list }, et { $more } autres domaines
}
why-assumed-only-iphone = supposé du même téléphone que { $name }, le seul iPhone ici ; rien n'y nomme le téléphone
why-assumed-only-iphone-with-apps = supposé du même téléphone que { $name }, le seul iPhone ici, qui a { $shared } de ces { $apps } applications ; rien n'y nomme le téléphone
why-file-is = { $name } : { $why }
why-listed-not-there = listé, mais absent de cette copie
why-locked = verrouillé : { $why }
why-not-regular = pas un fichier ordinaire ; les liens et les périphériques ne sont pas suivis
why-exceeded = plus de { $limit } { $what } ; le reste n'a pas été lu
why-breaks-off = il s'interrompt
why-not-json = pas du JSON : { $why }
why-json-too-large = JSON trop grand : { $why }
why-not-keyed-archive = pas une archive à clés : { $why }
why-keyed-archive-too-large = archive à clés trop grande : { $why }
why-begins-not-as-listing = il ne commence pas comme une liste
why-damaged-at-byte = abîmé à l'octet { $at }
why-listing-breaks-off = il s'interrompt, ou est abîmé jusqu'à sa fin, à l'octet { $at }
why-not-property-list = pas une liste de propriétés
why-damaged-property-list = liste de propriétés abîmée : { $why }
why-property-list-document-type = liste de propriétés avec un type de document à elle, qui peut cacher du texte ; refusée
why-property-list-too-large = liste de propriétés trop grande : { $why }
why-not-database = pas une base de données SQLite
why-truncated-database = base de données coupée : { $have } pages sur { $declared }
why-damaged-database = base de données abîmée : { $why }
why-after-rows = { $why } (après { $read } lignes)
why-no-valid-header = abîmé à l'octet { $at } : pas d'en-tête valable à cet endroit
why-ends-in-middle = elle se termine au milieu, à l'octet { $at }
why-file-empty-or-zeros = le fichier est vide, ou ne contient que des zéros
why-not-xml = ni XML ni le XML binaire d'Android
why-no-such-member = pas d'élément de ce nom
why-member-locked = l'archive le protège par un mot de passe
why-no-key-bag = ce n'est pas un trousseau
why-lacks = il y manque : { $what }
why-impossible-length = { $tag } fait { $length } octets, ce qui est impossible
why-rounds = { $tag } demande { $rounds } tours de dérivation de clé, et de 1 à { $most } sont acceptés
why-no-keys-for-passphrase = il ne contient aucune clé qu'ouvre une phrase secrète
why-file-key-length = sa clé fait { $length } octets, ce qui est impossible
why-class-phone-only = sa classe de protection { $class } n'est ouverte que par le téléphone
why-class-no-key = le trousseau n'a pas de clé utilisable de sa classe de protection { $class }
why-file-key-damaged = sa clé est abîmée
why-not-apk = pas un APK : ce n'est pas une archive zip, ou seulement une partie
why-not-binary-manifest = pas un manifeste binaire
why-age-wrong-key = l'identité ou la phrase secrète ne l'ouvre pas
why-age-work = sa phrase secrète est faite pour que la vérifier prenne trop de temps et de mémoire (2^{ $work })
why-no-protocol-buffer = ce n'est pas un protocol buffer, ou il s'interrompt au milieu
why-adb-version-newer = sa version est { $version }, plus récente que celles connues (1 à 5) ; lue comme la 5
why-impossible-page-size = une taille de page de { $page } est impossible
why-rar-archive = une archive RAR
why-pdf-document = un document PDF
why-picture-png = une image (PNG)
why-picture-jpeg = une image (JPEG)
why-picture-gif = une image (GIF)
why-program = un programme
why-twrp-backup = une sauvegarde TWRP
why-seedvault-backup = une sauvegarde Seedvault
why-outside-section = hors de toute section
why-inside-section = dans { $section }

## What to try next

try-try-passphrase-typed-on-phone = essayez la phrase secrète saisie sur le téléphone lors de la sauvegarde ; pour un ancien téléphone, c'est son mot de passe de sauvegarde
try-give-passphrase-typed-on-phone = donnez la phrase secrète saisie sur le téléphone lors de la sauvegarde, avec --passphrase-file FILE (- pour l'entrée standard) ou dans la variable STALKSCAN_PASSPHRASE. Si personne ne la connaît : un rapport de bug se fait sur le téléphone sans elle, et répond à plus de questions
try-copy-file-again-compare-sizes = copiez le fichier à nouveau et comparez les tailles ; s'il a été modifié ou décompressé, apportez l'original
try-unpack-adb-backup = décompressez-la avec Android Backup Extractor et donnez le dossier obtenu, ou créez un rapport de bug sur le téléphone (Paramètres > Options pour les développeurs > Rapport de bug) et apportez son zip
try-give-copy-holds-phones-data = donnez une copie qui contient le dossier /data/system du téléphone, ou créez un rapport de bug sur le téléphone (Paramètres > Options pour les développeurs > Rapport de bug) et apportez son zip
try-restore-on-phone-make-backup = restaurez-la sur le téléphone et refaites la sauvegarde sans chiffrement, ou créez un rapport de bug sur le téléphone (Paramètres > Options pour les développeurs > Rapport de bug) et apportez son zip
try-probably-copied-only-part-copy = elle n'a sans doute été copiée qu'en partie : copiez-la à nouveau et comparez les tailles
try-give-file-with-identity-age = donnez le fichier qui contient l'identité (AGE-SECRET-KEY-1...), ou un fichier qui contient la phrase secrète, avec --passphrase-file FILE ; ou déchiffrez-la avec l'outil age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = vérifiez que ce compte peut lire le fichier
try-decrypt-with-age-tool-give = déchiffrez-la avec l'outil age et donnez le résultat
try-give-folder-holds-apk-files = donnez le dossier qui contient les fichiers .apk eux-mêmes
try-give-file-pymobiledevice3-apps-list = donnez le fichier écrit par `pymobiledevice3 apps list` ou `ideviceinstaller -l -o xml`
try-unpack-with-password-give-unpacked = décompressez-le avec son mot de passe et donnez le dossier obtenu
try-make-bug-report-again-wait = refaites le rapport de bug, attendez que le téléphone dise qu'il est prêt, et copiez le fichier entier
try-check-copy-finished-give-folder = vérifiez que la copie a été terminée, et donnez le dossier qui la contient
try-formats = les formats sont : { $list }
try-please-report-new-copy-made = merci de le signaler ; une nouvelle copie faite autrement sera peut-être lisible
try-please-report = merci de le signaler
try-give-folder-or-file-backup = donnez le dossier ou le fichier de la sauvegarde elle-même
try-unpack-archive-give-folder = décompressez l'archive et donnez le dossier qui en sort
try-give-what-link-leads-to = donnez le fichier ou le dossier même où il mène, si c'est une copie
try-give-folder-ios-backup-one = donnez le dossier d'une sauvegarde iOS (celui où se trouve Manifest.db), un rapport de bug (.zip), un dossier d'androidqf ou une sauvegarde adb (.ab) ; `stalkscan formats` liste ce qui peut être lu et comment l'obtenir
try-check-spelling-path = vérifiez que le chemin est bien écrit
try-give-folder-further-up-one = donnez le dossier situé plus haut, celui où se trouve { $listing } ({ $name })
try-give-folder-lies = donnez le dossier où il se trouve ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` liste ce qui peut être lu
try-check-right-file-stalkscan-formats = vérifiez que c'est le bon fichier ; `stalkscan formats` liste ce qui peut être lu et comment l'obtenir
try-make-bug-report-on-phone = créez un rapport de bug sur le téléphone (Paramètres > Options pour les développeurs > Rapport de bug) et apportez son zip
try-decrypt-with-age-tool-key = déchiffrez le fichier avec l'outil age et la clé de l'acquisition (`age --decrypt -i key.txt -o acquisition.zip FILE`), puis donnez le résultat
try-can-only-opened-with-twelve = il ne peut être ouvert qu'avec les douze mots de récupération, par un téléphone ; créez un rapport de bug sur le téléphone (Paramètres > Options pour les développeurs > Rapport de bug) et apportez son zip
try-unpack-give-unpacked-folder = décompressez-le et donnez le dossier obtenu
try-pack-folder-again-from-inside = compressez-la à nouveau depuis l'intérieur du dossier de la copie, pour qu'aucun nom ne commence par `../` ; ou décompressez-la et donnez le dossier obtenu
try-give-whole-backup-folder-belongs = donnez le dossier entier de la sauvegarde dont elle fait partie
try-copy-from-phone-again-compare = copiez-la à nouveau depuis le téléphone et comparez les tailles
try-copy-from-phone-again-wait = copiez-la à nouveau depuis le téléphone, attendez la fin de la copie et comparez les tailles
try-check-right-archive-when-backup = vérifiez que c'est la bonne archive ; si un dossier de sauvegarde y a été compressé, décompressez-la d'abord
try-make-again-with-adb-shell = refaites-la avec `adb shell dumpsys > dumpsys.txt` et attendez la fin de la commande ; ou apportez un rapport de bug
try-check-spelling-this-account-may = vérifiez l'orthographe, et que ce compte peut lire le chemin
try-check-this-account-may-read-folder = vérifiez que ce compte peut lire le dossier
try-give-folder-or-file-backup-itself = donnez le dossier ou le fichier de la sauvegarde elle-même
try-download-logs-on-phone-again = téléchargez à nouveau les journaux sur le téléphone et donnez le dossier ou le zip
try-give-folder-holds-manifest-db = donnez le dossier qui contient Manifest.db
try-copy-backup-again-from-computer = copiez à nouveau la sauvegarde depuis l'ordinateur qui l'a faite ; si rien ne change, faites une nouvelle sauvegarde
try-copy-backup-again-from-computer-made = copiez à nouveau la sauvegarde depuis l'ordinateur qui l'a faite
try-check-disk-this-account-may = vérifiez le disque, et que ce compte peut lire le fichier
try-copy-backup-again-whole-with = copiez à nouveau la sauvegarde entière, avec Manifest.plist : sans lui, une liste chiffrée ne se distingue pas d'une liste abîmée et ne s'ouvre pas
try-check-this-folder-phone-itself = vérifiez que c'est le dossier du téléphone lui-même (il contient Manifest.db et les dossiers 00 à ff), et copiez-le à nouveau en entier
try-give-copy-holds-phones-folder = donnez une copie qui contient le dossier private/var du téléphone, ou faites une sauvegarde locale avec le Finder, iTunes ou l'application Appareils Apple et donnez son dossier
try-copy-manifest-plist-again-from = copiez à nouveau Manifest.plist depuis l'ordinateur qui a fait la sauvegarde ; si rien ne change, faites une nouvelle sauvegarde
try-try-password-set-when-encrypted = essayez le mot de passe choisi quand les sauvegardes chiffrées ont été activées dans iTunes, le Finder ou un autre programme ; ce n'est pas forcément le code du téléphone ni le mot de passe de l'identifiant Apple
try-give-password-set-for-encrypted = donnez le mot de passe choisi pour les sauvegardes chiffrées, avec --passphrase-file FILE (- pour l'entrée standard), dans la variable STALKSCAN_PASSPHRASE, ou tapé quand il est demandé dans un terminal. Si personne ne le connaît : un sysdiagnose se fait sur le téléphone sans lui, et renseigne sur les profils et la gestion mais pas sur les applications
try-copy-whole-folder-again-or = copiez à nouveau le dossier entier, ou apportez un rapport de bug du téléphone
try-make-again-on-phone-wait = refaites-le sur le téléphone, attendez dix minutes, et copiez le tar.gz entier
try-probably-copied-or-downloaded-only = elle n'a sans doute été copiée ou téléchargée qu'en partie : copiez-la à nouveau depuis le téléphone et comparez les tailles

## What is counted

unit-bytes = octets
unit-entries = entrées
unit-nodes = nœuds
unit-objects = objets
unit-bytes-of-apks = octets d'APK
unit-bytes-of-wanted-files = octets de fichiers recherchés
unit-elements-and-attributes = éléments et attributs
unit-bytes-of-text = octets de texte
unit-bytes-of-rows = octets de lignes
unit-bytes-of-content = octets de contenu
unit-bytes-of-damaged-records = octets d'enregistrements abîmés
unit-levels-of-nesting = niveaux d'imbrication
unit-levels-of-elements = niveaux d'éléments
unit-attributes-of-one-element = attributs d'un élément

## Places in files

at-whole = fichier entier
at-line = ligne { $line }
at-row = table { $table }, ligne { $row }
at-key = clé { $key }
at-entry = entrée { $entry }
at-rows = table { $table }, lignes { $rows }
at-lines = lignes { $lines }
at-keys = clés { $keys }
at-and = { $first } ; { $next }
at-and-more = { $all } et { $more } autres
at-in-file = dans { $file } : { $at }
at-in-file-of = dans { $file } de { $copy } : { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
