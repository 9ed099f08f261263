# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Headings

title-known = { $name }
title-operator = { $name } : l'application d'une personne qui surveille un autre téléphone
title-dropper = { $name } : une application qui installe des applications de surveillance
title-removed = { $what } ({ $until })
title-removed-before = { $what } (présence passée sur le téléphone)
title-data-left = { $what } (n'est plus là ; il en reste des données)
title-data-left-until = { $what } (n'est plus là ; il en reste des données ; { $until })
title-mentioned = { $what } (absente de la liste des applications ; un réglage la nomme)
title-switched-off = { $what } (désactivée)
title-archived = { $what } (archivée : ses données sont gardées, son code n'est plus là)
title-unsure = { $what } (un réglage ou un journal la nomme ; la liste des applications n'a pas été lue jusqu'au bout)
title-file-left = { $what } (n'est plus là ; il en reste le fichier)
title-server-in-code = Son code nomme un serveur de { $family }
title-servers-in-code = Son code nomme des serveurs de nombreux services de surveillance
title-text-in-code = Son code contient ce qu'a écrit le fabricant de { $family }
title-server-contacted = A contacté un serveur de { $family }
title-some-signs = Une application présente quelques signes de surveillance
title-recognised = Une application avec un accès très étendu que vous connaissez peut-être
title-recognised-as = Une application avec un accès très étendu que vous connaissez peut-être : { $name } ({ $kind })
title-shown-as = { $title } ; affichée sur le téléphone sous le nom « { $name } »
title-named = { $title } : « { $name } »
title-global-proxy = Le trafic web de toutes les applications passe par le proxy { $name }
title-dns = Les noms de sites sont cherchés chez { $name }
title-unnamed = { $title } (cette copie ne dit pas son nom)

## Explanations

explain-rule = { $what } { $matters }
explain-unreviewed = Cette application est nommée par une liste ajoutée à cet examen, ou par une entrée encore en cours de vérification. Personne ne l'a relue : c'est donc une question et non un constat sur l'application.
explain-operator = Cette application est faite pour le téléphone de la personne qui surveille, pas pour le téléphone surveillé. Cela peut vouloir dire que la personne qui utilise ce téléphone a un compte dans un tel service, ou que quelqu'un s'est connecté ici.
explain-traces = Des traces montrent que cette application a été sur le téléphone. Elle ne semble plus y être. Les traces ne disent pas ce qu'elle a fait.
explain-install-begun = Un journal montre qu'une installation de cette application a commencé. Il n'en montre pas la fin, et l'application ne semble pas y être. Elle n'a donc peut-être jamais été sur le téléphone.
explain-switched-off = { $what } Elle est désactivée sur ce téléphone et ne peut pas fonctionner tant que personne ne la réactive.
explain-archived = Le téléphone a archivé cette application, qui figure sur une liste parmi celles qui peuvent servir à surveiller quelqu'un. Ses données sont gardées, son code n'est plus là. Elle ne peut pas fonctionner tant que personne ne la fait revenir ; toucher son icône suffit pour cela.
explain-unsure = Quelque chose sur le téléphone nomme cette application. La liste des applications n'a pas été lue jusqu'au bout : cette copie ne dit donc pas si l'application y est maintenant.
explain-covert = Cette application figure sur une liste parmi celles qui sont vendues ou utilisées pour surveiller quelqu'un en secret. Une telle application peut transmettre ce qui se passe sur le téléphone. Quelqu'un qui a accès au téléphone a pu l'y mettre.
explain-disclosed = Cette application est vendue ouvertement pour veiller sur des enfants ou encadrer des salariés, et se montre en général. Elle peut aussi servir à surveiller une personne adulte qui ne l'a pas acceptée.
explain-location = Cette application peut partager la position du téléphone avec d'autres personnes. Beaucoup de gens utilisent ces applications exprès.
explain-remote = Cette application peut montrer ou commander l'écran depuis un autre appareil. Elle sert souvent à aider quelqu'un, au travail ou en famille.
explain-forwarder = Cette application peut copier des messages ou des alertes et les envoyer ailleurs.
explain-anti-theft = Cette application aide à retrouver ou à verrouiller un téléphone perdu. La personne qui détient son compte peut voir où est le téléphone.
explain-call-recorder = Cette application peut enregistrer les appels.
explain-list-of-servers = L'application contient les adresses de nombreux services de surveillance. Les programmes qui protègent contre ces applications les contiennent, pour les reconnaître. Une application de surveillance ne nomme en général que son propre service.
explain-browser = Un navigateur a contacté un serveur d'un service de surveillance. Cela arrive quand quelqu'un ouvre une page de ce service. Cela ne montre pas qu'une application de surveillance est sur ce téléphone.
explain-on-behalf = Cette application, ou partie du système, contacte des serveurs pour le compte d'autres applications. Il se peut qu'une application de ce téléphone envoie des données à un service de surveillance ; le journal ne dit pas laquelle.
