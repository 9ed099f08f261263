# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Levels and verdicts

level-4 = Application de surveillance connue trouvée
level-3 = Signes forts d'une surveillance cachée
level-2 = Ceci peut servir à surveiller quelqu'un. L'avez-vous accepté ?
level-1 = À regarder ensemble
level-0 = Pour information
verdict-nothing_known_found = Rien de connu n'a été trouvé dans les parties que nous avons pu lire. Cela ne prouve pas que rien ne surveille ce téléphone.
verdict-inconclusive = Rien de connu n'a été trouvé, mais des parties importantes n'ont pas pu être lues.

## One sentence under the verdict

summary-known = Une application vendue ou utilisée pour surveiller quelqu'un en secret est sur ce téléphone.
summary-strong-covert = Ce téléphone porte des signes d'une application vendue ou utilisée pour surveiller quelqu'un en secret.
summary-strong-management = Ce téléphone est réglé de telle sorte que quelqu'un d'autre en garde le contrôle.
summary-strong = Plusieurs signes réunis ressemblent à une surveillance cachée.
summary-review = { $count ->
    [one] Un élément de ce téléphone peut servir à surveiller quelqu'un, et a aussi des usages ordinaires.
   *[other] { $count } éléments de ce téléphone peuvent servir à surveiller quelqu'un, et ont aussi des usages ordinaires.
}
summary-nothing = { $apps ->
    [one] { $apps } application a été comparée à la liste des applications de surveillance connues.
   *[other] { $apps } applications ont été comparées à la liste des applications de surveillance connues.
}

## What it means, with a short label each

label-means = Ce que cela signifie
label-means-not = Ce qui n'est pas dit
label-means-not-long = Ce que cela ne signifie pas
label-before = Avant d'agir
label-advice = Avis différents
label-watched = En cas de doute
label-gaps = Non vérifié
label-better-copy = Une meilleure copie
label-next = Ce qu'on peut faire
label-help = À qui parler

means-found = Quelqu'un qui a accès à ce téléphone a pu mettre cela en place.
means-found-not = Cela ne dit pas qui l'a fait, ni ce qui a été regardé.
means-review = Regardez chaque point ci-dessous. Si vous le connaissez et l'avez accepté, il n'y a peut-être rien d'anormal.
means-review-not = Cela ne dit pas que quelqu'un surveille, ni qui.
means-nothing = Dans ce qui a pu être lu, aucune application et aucun réglage que nous connaissons pour surveiller quelqu'un n'a été trouvé.
means-nothing-not = Cela ne prouve pas que personne ne surveille : les applications nouvelles, et quelqu'un qui est connecté à vos comptes, ne laissent aucune marque que cet examen connaisse.
before-you-act = Supprimer cela peut alerter la personne qui l'a mis en place, et efface des preuves. Vous avez maintenant une copie : gardez-la hors de portée de cette personne, utilisez un appareil auquel elle n'a pas accès, et parlez d'abord à quelqu'un.
advice-differs = La police et les services d'aide donnent des conseils différents sur le moment de supprimer de telles choses. C'est vous qui décidez.
if-you-feel-watched = Si vous sentez que l'on vous surveille, fiez-vous à ce sentiment, et parlez à quelqu'un depuis un appareil auquel personne d'autre n'a accès.
better-copy-android = Une nouvelle copie peut en dire plus. Un rapport de bug, fait sur le téléphone, répond à la plupart de ces questions.
better-copy-ios = Une nouvelle sauvegarde complète du téléphone peut en dire plus.
gaps-by-name = Ces parties n'ont pas pu être lues en entier : { $parts }. Que rien n'y ait été trouvé ne veut pas dire grand-chose.
gaps-by-number = { $count ->
    [one] Une partie du téléphone n'a pas pu être lue en entier. Le tableau ci-dessous la nomme.
   *[other] { $count } parties du téléphone n'ont pas pu être lues en entier. Le tableau ci-dessous les nomme.
}
helpline = { $number }, { $name }, vérifié le { $day }
helpline-in-log = { $line } (peut apparaître dans le journal d'appels)
call-shows = Un appel peut apparaître dans le journal d'appels : utilisez un autre téléphone.
many-reasons = Chacun de ces éléments a de nombreuses raisons ordinaires. Regardez si la personne qui utilise le téléphone les connaît.
if-removed = La personne qui l'a mis en place peut s'en apercevoir, et des preuves sont effacées. C'est vous qui décidez si et quand le faire.

## When no copy could be opened

unread-locked = La copie est verrouillée. Rien n'a été examiné.
unread-locked-means = Un mot de passe garde la copie fermée. Sans lui, personne ne peut voir ce qu'elle contient.
unread-locked-next = La personne qui a fait ce rapport peut réessayer avec le mot de passe choisi pour les sauvegardes. Ce n'est pas forcément le code du téléphone. Si personne ne le connaît, on peut faire une autre sorte de copie.
unread = La copie n'a pas pu être ouverte. Rien n'a été examiné.
unread-means = Ce qui a été remis est endommagé, ou n'est pas une copie de téléphone que ce programme connaît.
unread-next = La personne qui a fait ce rapport peut réessayer avec une nouvelle copie.
unread-not = Cela ne dit rien du téléphone : ni en bien, ni en mal.

## When an app came, changed and went. $when is a day, or a time with its clock.

time-first-installed = première installation : { $when }
time-bought = obtenue du magasin d'applications : { $when }
time-installed-log = installée, selon un journal du téléphone : { $when }
time-updated = dernière installation ou mise à jour : { $when }
time-removed = supprimée : { $when }

## Said in languages whose sentences nobody who speaks them has checked yet

machine-made = Les phrases de ce rapport ont été traduites dans cette langue par une machine. Aucune personne qui la parle ne les a encore vérifiées. Si quelque chose n'est pas clair, c'est le rapport en anglais qui compte.
