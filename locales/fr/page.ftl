# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = Rapport sur le téléphone
page-many = Rapport sur { $count } téléphones
page-skip = Aller au rapport
page-leave = Quitter cette page
page-leave-note = « Quitter cette page » et la touche Échap vident la page aussitôt. Le fichier reste sur cet appareil.
page-leave-end = Quitter cette page n'efface pas le fichier, et le navigateur peut garder la trace de son ouverture.
page-phones = Téléphones
page-phone = Téléphone { $number } : { $verdict }
page-phone-of = Téléphone { $number } sur { $of }
page-unknown-model = modèle inconnu
page-copy-made = copie faite le { $date }
page-helplines = À qui parler
page-found = Ce qui a été trouvé
page-confirmed = Confirmé à l'avance
page-checked = Ce qui a été vérifié
page-parts = Les parties du téléphone, et si cette copie en parle
page-part = Partie
page-answer = Réponse
page-parts-short = Parties
page-read-apps = { $apps ->
    [one] Lu : { $apps } application
   *[other] Lu : { $apps } applications
}
page-apps = applications ({ $apps })
page-means-little = { $answer }. Que rien n'ait été trouvé ici ne veut pas dire grand-chose.
page-no-copy-shows = Ce qu'aucune copie ne peut montrer :
page-accounts = À regarder aussi
page-not-opened = Ce qui n'a pas pu être ouvert
page-how-made = Comment ce rapport a été fait
page-how-made-short = Une copie du téléphone a été comparée à une liste d'applications et de réglages connus. Rien n'a été envoyé nulle part. La même copie permet de faire un rapport plus long, avec les preuves.
page-part-not-opened = Une partie de ce qui a été remis n'a pas pu être lue. La personne qui a fait ce rapport peut en dire plus.

## One finding

finding-what = Ce que c'est
finding-where = Dans quelle partie du téléphone
finding-sure = Certitude
finding-can = Ce qu'il est possible de voir ou de faire avec
finding-when = Quand
finding-why = Pourquoi nous le pensons
finding-parts = Ce qui va avec
finding-else = Ce que cela pourrait être d'autre
finding-do = Que faire avec prudence
finding-removed = En cas de suppression
finding-same = Comme pour le numéro { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · certitude : { $strength }
text-sure = certitude : { $strength }
text-what = ce que c'est
text-where = où
text-can = peut voir/faire
text-when = quand
text-because = motifs
text-part = va avec
text-else = ou peut-être
text-do = que faire
text-as-above = comme pour le numéro { $number } ci-dessus
text-more = et { $count } de plus
text-look = À regarder aussi ensemble : { $count }
text-more-like-these = { $count } de plus du même genre
text-for-information = { $count } pour information
text-in-full-report = ({ $hidden } : dans le rapport complet)
text-not-read = Lecture impossible
text-next = puis
text-not-seen = non visible

## La liste des applications dont on ne sait qu'un pouvoir ou une origine hors d'un magasin

recognise-apps = Applications à reconnaître ({ $count })
recognise-ask = Pour chacune : la personne qui utilise le téléphone la connaît-elle, et l'a-t-elle installée ou activée elle-même ?
recognise-names-elsewhere = Cette copie ne dit pas tous les noms ; le rapport complet donne les noms techniques.
recognise-row = { $app } : { $reasons }
recognise-unnamed = { $count ->
    [one] Une application dont cette copie ne dit pas le nom
   *[other] { $count } applications dont cette copie ne dit pas les noms
}

## The last lines

footer-line = { $tool } { $version } · signatures { $database } ({ $families } familles, { $origin }) · rien n'est sorti { $computer }
footer-built-in = liste intégrée au programme
footer-signed-by = { $origin }, signature de la clé { $key }
footer-not-signed = { $origin }, sans signature
footer-this-computer = de cet ordinateur
footer-that-computer = de l'ordinateur qui a fait ce rapport
footer-extra = et { $indicators } indicateurs de { $origin }, que personne n'a relus : ce qu'ils nomment est une question
footer-credits = la liste des applications connues repose sur le travail public d’autres personnes ; "stalkscan credits" nomme chaque source et sa licence
footer-old-database = la liste d'applications connues utilisée ici est plus ancienne que celle du programme
