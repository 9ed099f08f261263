## Refus

refused-program-failed = une partie du programme a échoué, il n'y a donc pas de résultat ; cela ne dit rien du téléphone
refused-command-line = la commande n'est pas comprise ; la raison suit en anglais
refused-of = { $path } : { $why }
refused-result = le résultat n'a pas pu être écrit : { $why }
refused-report = le rapport n'a pas pu être écrit : { $why }
refused-timeline = la chronologie n'a pas pu être écrite : { $why }
refused-table = le tableau n'a pas pu être écrit : { $why }
refused-comparison = la comparaison n'a pas pu être écrite : { $why }
refused-record = le compte rendu n'a pas pu être écrit : { $why }
refused-problems = les problèmes n'ont pas pu être écrits : { $why }
refused-manual = la page du manuel n'a pas pu être faite : { $why }
refused-fact = un fait n'a pas pu être écrit : { $why }
refused-log = le journal n'a pas pu être écrit : { $why }
refused-log-special = ce n'est pas un fichier ordinaire
refused-unasked-file = un fichier que personne n'a demandé est écrit
refused-neither = rien n'a été ouvert et rien n'a été refusé
refused-exists = { $path } existe déjà
refused-not-written = { $path } n'a pas pu être écrit : { $why }
refused-not-made = { $path } n'a pas pu être créé : { $why }
refused-cannot-make = { $path } ne peut pas être créé : { $why }
refused-not-replaced = { $path } n'a pas pu être remplacé : { $why }
refused-cannot-read = { $path } ne peut pas être lu : { $why }
refused-cannot-look = le contenu de { $path } ne peut pas être listé : { $why }
refused-no-text = { $path } n'est pas un texte : { $why }
refused-no-folder = { $path } n'est pas un dossier
refused-not-empty = { $path } n'est pas vide
refused-not-there = ni fichier ni commande de ce nom : { $path }
refused-nothing-called = rien ne s'appelle "{ $name }"
refused-no-command = la commande "{ $name }" n'existe pas
refused-no-language = il n'y a pas de rapport dans la langue "{ $name }"
refused-no-rule = la règle "{ $name }" n'existe pas
refused-no-format = le format "{ $name }" n'existe pas
refused-no-output = le format de sortie "{ $name }" n'existe pas
refused-no-container = le type de copie "{ $name }" n'existe pas
refused-no-helpline = aucune ligne d'écoute vérifiée n'est connue pour la région "{ $name }"
refused-no-sample = aucun téléphone intégré et aucun fichier ne s'appelle { $name }
refused-no-family = aucune famille ni règle ne correspond à "{ $name }"
refused-no-value = aucune famille, règle, application, aucun certificat, empreinte ou serveur ne s'appelle "{ $name }"
refused-no-date = "{ $name }" n'est pas une date
refused-no-list = "{ $name }" n'est pas une liste
refused-no-latin = le nom ne contient ni lettre latine ni chiffre
refused-no-draft = { $path } existe et n'est pas un brouillon : { $why }
refused-known = le fichier donné avec --known : { $why }
refused-threads = les fils d'exécution n'ont pas pu démarrer : { $why }
refused-passphrase-file = --passphrase-file { $path } : { $why }
refused-passphrase-long = c'est trop long pour une phrase secrète
refused-passphrase-utf-16 = c'est un texte UTF-16 qui ne peut pas être lu
refused-passphrase-empty = il est vide
refused-html-screen = un rapport HTML est fait pour un navigateur, pas pour un terminal
refused-same-file = deux rapports iraient dans le même fichier
refused-same-screen = deux rapports iraient sur la sortie standard
refused-no-file-name = le nom de fichier après = est vide
refused-inside-copy = { $path } serait écrit dans la copie { $copy }
refused-no-out = il manque le dossier où écrire
refused-no-bundle-made = { $why } ; aucun dossier de preuves n'a été fait
refused-nothing-read = rien n'a été lu
refused-foreign-file = { $path } contient { $name }, qui ne fait pas partie d'un dossier de preuves
refused-holds-no-bundle = { $path } ne contient pas de dossier de preuves
refused-special-file = { $path } n'est pas un fichier ordinaire
refused-number-of-copies = le dossier a été fait à partir de { $made } chemins, et { $given } ont été donnés
refused-not-a-report = ce n'est pas un rapport de stalkscan en JSON : { $why }
refused-other-schema = son schéma est { $schema }, et ce programme compare { $known }
refused-built-in = les signatures du programme sont abîmées : { $why }
refused-built-in-phone = le téléphone intégré { $name } : { $why }
refused-signatures = problèmes dans les signatures ({ $count }) : { $problems }
refused-problems-in = problèmes dans { $path } ({ $count }) : { $problems }
refused-not-signed = { $path } n'est pas signé
refused-no-signature-file = { $path } n'est pas signé : { $path }.minisig manque
refused-no-key = ce n'est pas une clé publique de minisign
refused-no-signature = ce n'est pas une signature de minisign
refused-signature = la signature ne vient pas d'une clé de confiance, ou le fichier a été changé après sa signature
refused-no-pack = ce n'est pas un paquet de signatures
refused-pack-too-new = les signatures sont faites pour un programme plus récent : { $why }
refused-pack-damaged = le paquet de signatures est abîmé : { $why }
refused-list-form = la liste ne peut pas être lue comme { $layout } : { $why }
refused-list-empty = aucun indicateur n'a été trouvé dans la liste (lue comme { $layout })
refused-selftest = { $failed } échantillons sur { $count } n'ont pas donné ce qu'ils devaient

## Que faire ensuite

next-step = que faire :
next-report-fault = merci de le signaler ; rien n'a été écrit et rien n'est sorti de cet ordinateur
next-disk-and-pipe = vérifiez le disque et la destination du résultat
next-other-name-or-force = choisissez un autre nom, ou ajoutez --force pour l'écraser
next-folder-and-space = vérifiez le dossier et l'espace libre
next-check-folder = vérifiez le dossier
next-check-parent = vérifiez le dossier où il doit se trouver
next-check-path = vérifiez son chemin
next-check-the-path = vérifiez le chemin
next-did-you-mean = vouliez-vous dire "{ $near }" ?
next-did-you-mean-or = vouliez-vous dire "{ $near }" ? { $next }
next-check-spelling = vérifiez l'orthographe ; `stalkscan --help` liste les commandes
next-commands = commandes : { $names }
next-known-ids = identifiants connus : { $names } ; et l'identifiant ou le nom de toute famille
next-languages = langues : { $names }
next-rules = règles : { $names }
next-formats = formats possibles : { $names }
next-output-formats = formats possibles : { $names } ; pour un fichier, écrivez FORMAT=FILE
next-for-a-file = Pour un fichier, écrivez FORMAT=FILE
next-format-file = écrivez FORMAT=FILE
next-regions = régions connues : { $names } ; retirez --region et cherchez le service d'aide de votre pays depuis un appareil auquel personne d'autre n'a accès
next-passphrase-only = donnez un fichier qui ne contient que la phrase secrète
next-passphrase-utf-8 = enregistrez-le en UTF-8 (dans la fenêtre d'enregistrement de l'éditeur), avec la phrase secrète seule
next-html-file = écrivez-le dans un fichier dont le nom ne dit rien : html={ $name }
next-own-file = donnez à chacun son propre fichier
next-all-but-one = écrivez-les tous sauf un dans un fichier : FORMAT=FILE
next-outside-copy = rien n'est écrit dans une copie, qui est une preuve : choisissez un dossier en dehors d'elle
next-add-out = ajoutez --out DIR
next-what-can-be-read = `stalkscan formats` liste ce qui peut être lu
next-new-bundle-folder = choisissez un nouveau dossier
next-new-bundle-folder-or-force = choisissez un nouveau dossier, ou ajoutez --force pour remplacer le dossier de preuves qui s'y trouve
next-new-bundle-folder-alone = choisissez un nouveau dossier ; rien d'autre ne doit se trouver dans un dossier de preuves
next-bundle-folder = donnez le dossier que `stalkscan bundle` a écrit
next-do-not-rely = ce dossier n'a pas été écrit ainsi ; ne vous y fiez pas
next-each-copy = donnez --input une fois pour chacun, dans l'ordre de l'examen (voir command_line dans manifest.json)
next-compare-newer = comparez les rapports avec la version de stalkscan qui a fait le plus récent
next-compare-reports = donnez deux fichiers écrits par `stalkscan -o json=FILE PATH`
next-fewer-threads = essayez --jobs 1
next-new-program = procurez-vous une nouvelle copie du programme
next-newer-signatures = procurez-vous des signatures plus récentes, ou retirez --signatures
next-newer-pack = procurez-vous un paquet de signatures ou un programme plus récent
next-signature-folder = donnez un dossier de fichiers de signatures (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` les montre tous
next-lint-or-built-in = `stalkscan signatures lint` les montre tous ; retirez --signatures pour utiliser les signatures du programme
next-public-key = donnez le fichier .pub que minisign écrit
next-pack-again = procurez-vous à nouveau le paquet de signatures et son fichier .minisig
next-pack-again-or-trust = procurez-vous à nouveau le paquet de signatures et son fichier .minisig ; indiquez la clé publique du signataire avec --trusted-key si vous lui faites confiance
next-a-pack = donnez un paquet fait par `stalkscan signatures pack`, ou un dossier de fichiers de signatures
next-newer-program = procurez-vous un stalkscan plus récent, ou un paquet de signatures plus ancien
next-the-pack-again = procurez-vous à nouveau le paquet de signatures
next-signature-file = procurez-vous aussi son fichier de signature, ou ajoutez --allow-unsigned si vous avez fait le paquet
next-signature-beside = mettez son fichier .minisig à côté ; avec --allow-unsigned il est examiné quand même
next-correct-rules = corrigez les règles : docs/signatures.md montre la partie du langage qui est permise
next-correct-list = corrigez la liste
next-list-lines = une liste a un identifiant, une empreinte ou une adresse par ligne ; `stalkscan signatures import` en dit plus
next-readable-lists = listes qui peuvent être lues : { $names }
next-date = écrivez-la ainsi : 2026-11-22
next-other-out = choisissez un autre dossier avec --out
next-latin-name = donnez le nom en lettres latines ; il peut être changé dans le fichier
next-signatures-with-folder = donnez le dossier des signatures avec --folder
next-name-or-add = choisissez un autre nom, ou complétez le fichier qui est là
next-wider-ids = élargissez la forme des identifiants
next-list-all = `stalkscan signatures list` les montre toutes
next-list-word = `stalkscan signatures list WORD` trouve des parties de noms et de valeurs
next-collisions = fixtures/clean/known_collisions.toml montre comment l'écrire
next-clean-list = écrivez --clean android=FILE ou --clean ios=FILE
next-containers = types de copie : { $names }
next-fitting-containers = types de copie pour ce téléphone : { $names }
next-other-folder = choisissez un autre dossier ; rien n'est écrasé
next-samples = `stalkscan sample` liste les téléphones intégrés
next-recipes = fixtures/README.md décrit les recettes
next-no-relying = ne vous fiez pas à cette copie du programme ; procurez-vous-en une autre et signalez ce qui est affiché ci-dessus
next-newer-kernel = il n'y a rien à faire ; un noyau plus récent, ou un conteneur qui le laisse passer, permet davantage

## Questions

ask-passphrase = phrase secrète pour { $what } (vide : renoncer) :
ask-passphrase-named = phrase secrète pour { $what } { $name } (vide : renoncer) :
ask-again = mauvaise phrase secrète ; encore une fois, { $ask }
ask-adb-backup = la sauvegarde adb
ask-acquisition = l'acquisition chiffrée
ask-backup = la sauvegarde chiffrée

## Ce qui se fait

tell-unlocking = ouverture : { $what } ; cela prend quelques secondes ...
tell-looking = examen de { $path }
tell-reading-copy = lecture de la copie
tell-reading = lecture de { $path }
tell-judging = comparaison avec les signatures
tell-opened = ouverture de { $files }
tell-hashing = calcul des empreintes des fichiers lus ({ $count }) ...
tell-interrupted = interrompu ; aucun rapport n'a été fait
tell-read-so-far = lu jusqu'ici : { $names }
tell-not-to-its-end = pas lu jusqu'au bout : { $name }
tell-the-copy = la copie
tell-not-removed = { $path } n'a pas pu être retiré
tell-known-unused = --known nomme { $id }, et aucun constat n'en parle
tell-older-signatures = les signatures données sont de { $given }, plus anciennes que celles du programme ({ $inside })
tell-old-signatures = les signatures ont { $days } jours ; des applications plus récentes peuvent échapper à l'examen
tell-sample-passphrase = la phrase secrète de cet échantillon est : { $passphrase }
tell-exported = { $count } valeurs écrites ; les sources doivent être citées, voir `stalkscan credits`
tell-left-out = laissé de côté : { $count } { $kind }, pour lesquels cette forme n'a pas de place
tell-left-out-pattern = laissé de côté : { $count } { $kind } (motif), pour lesquels cette forme n'a pas de place
tell-works = Cette copie de stalkscan fonctionne : { $count } échantillons ont donné ce qu'ils devaient (applications de la liste, d'autres qui leur ressemblent, téléphones ordinaires, copies abîmées).
tell-works-with = Signatures { $version } ({ $families } familles, { $indicators } indicateurs).

tell-sandbox = bac à sable : { $state }
sandbox-not-asked = non demandé
sandbox-off = désactivé par --no-sandbox
sandbox-full = actif : le programme ne pouvait ouvrir que la copie, n'écrire que les fichiers nommés, ni utiliser le réseau ni lancer un autre programme
sandbox-calls-only = en partie : le programme ne pouvait ni utiliser le réseau ni lancer un autre programme ; ce système n'a pas pu limiter les fichiers qu'il ouvre
sandbox-files-only = en partie : le programme ne pouvait ouvrir que la copie et n'écrire que les fichiers nommés ; ce système n'a pas pu interdire le réseau et les autres programmes
sandbox-unavailable = indisponible sur ce système

## Mots techniques en anglais

technical = "{ $text }" (message technique en anglais)

fault-not-found = ce fichier ou ce dossier n'existe pas : { $system }
fault-denied = ce compte n'en a pas le droit : { $system }
fault-exists = il existe déjà : { $system }
fault-is-folder = c'est un dossier : { $system }
fault-no-folder = ce n'est pas un dossier : { $system }
fault-full = il n'y a plus de place sur le disque : { $system }
fault-read-only = on ne peut pas écrire ici, seulement lire : { $system }
fault-cut = cela s'arrête trop tôt : { $system }
fault-not-text = le contenu n'a pas la forme attendue : { $system }
fault-busy = un autre programme s'en sert : { $system }
