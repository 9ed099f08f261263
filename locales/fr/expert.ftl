# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = La copie du téléphone a été ouverte en lecture seule. Rien n'y a été écrit.
method-2 = Aucun réseau n'a été utilisé. Rien n'est sorti de l'ordinateur sur lequel l'examen a eu lieu.
method-3 = Le texte des messages, les photos et les contacts n'ont pas été lus.
method-4 = Chaque motif de ce rapport indique le fichier, et l'endroit de ce fichier, d'où il a été lu, afin qu'une autre personne puisse le contrôler.
method-5 = La même copie, examinée par la même version du programme avec la même base de données, donne le même rapport JSON.
method-6 = Une heure qui se termine par Z est en UTC. Une heure sans fuseau est celle de l'horloge du téléphone.

## What an examination cannot say

limit-1 = Les données disent ce qui est installé et réglé. Elles ne disent pas qui l'a fait : cette question reste ouverte.
limit-2 = Une correspondance avec une liste peut être fausse. « Certitude » indique sur quoi chacune repose.
limit-3 = Ce qui n'a pas pu être lu, ou seulement en partie, figure dans le tableau de ce qui a été vérifié.
limit-4 = Les identifiants du téléphone sont masqués, sauf si la personne qui a fait l'examen a choisi de les montrer.
limit-5 = Il convient qu'une personne experte en informatique légale confirme les constats sur le téléphone lui-même.
limit-6 = L'heure d'installation est celle que le téléphone a notée. Restaurer ou changer de téléphone peut la modifier.

## Headings and labels of the page

expert-examined = Ce qui a été examiné
expert-limits-long = Ce que l'examen ne peut pas dire
expert-files = Fichiers lus
expert-record = Pour le dossier
expert-remarks = Remarques
expert-skipped = Règles laissées de côté sur demande : { $rules }
expert-program = Programme
expert-database = Base de données
expert-added-list = Liste ajoutée
expert-serial = numéro de série
expert-level = Niveau { $level } sur 4 : { $words }
expert-place-files = { $count ->
    [one] fichier { $numbers }
   *[other] fichiers { $numbers }
}
expert-place-copy = copie { $number } :
expert-stored-as = enregistré sous
expert-rule = règle
expert-family = famille
expert-also-sold-as = aussi vendu sous le nom de
expert-space = { $space } (utilisateur { $user })
expert-next = Ensuite :
expert-time-utc = { $time } UTC
expert-time-phone = { $time } selon l'horloge du téléphone
expert-all-in = (le tout dans { $file })
expert-all-stand-in = Tout cela se trouve dans
expert-not-from-a-store = elle ne vient pas d'un magasin d'applications ; ce qui l'a installée

## Kinds of things that a finding can be about

subject-app = application
subject-profile = profil
subject-device_management = gestion de l'appareil
subject-keyboard = clavier
subject-vpn = vpn
subject-certificate = certificat
subject-account = compte
subject-setting = réglage
subject-automation = automatisation

## Labels of the terminal

expert-method = Méthode
expert-limits = Limites
expert-copy = copie
expert-note = note
expert-label-copy-made = copie faite
expert-label-database = base de données
expert-label-added-list = liste ajoutée
expert-question = question
expert-files-or-reason = fichiers ou raison
expert-label-answer = réponse
expert-no-reason = aucune raison indiquée
expert-sandbox = bac à sable
expert-which-copy = (stalkscan formats indique quel type de copie répond à quoi)
expert-shown-with-detail = ({ $hidden } : affiché avec --detail)
expert-more-detail = et { $count } de plus (--detail)

answer-read = lu
answer-partial = en partie
answer-not_in_format = non prévu dans ce format
answer-missing = manquant
answer-locked = verrouillé
answer-failed = échec
answer-not_asked = non demandé

## The copy and the database

expert-as-given = la copie telle que remise
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, incomplète)
expert-no-hash = non calculé : la copie n'est pas un fichier unique lu en entier
expert-hash-listed = voir la liste des empreintes
expert-database-line = { $version } ({ $families } familles, { $indicators } indicateurs, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } ({ $indicators } indicateurs), SHA-256 { $hash }
