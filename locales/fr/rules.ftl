# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Sentences that several rules share

advice-management-1 = regardez l'organisation et le serveur nommés ici : la personne qui utilise le téléphone les connaît-elle ?
advice-management-2 = sur le téléphone, Réglages > Général > VPN et gestion de l'appareil montre ce qui est installé
advice-management-3 = supprimer la gestion peut alerter la personne ou le groupe qui la dirige, et peut effacer des applications et des données ; gardez d'abord cette copie et parlez à quelqu'un
cause-organisation-1 = c'est le téléphone d'un employeur ou d'une école, ou un téléphone privé inscrit pour le travail
cause-organisation-2 = la famille s'est mise d'accord sur une application de contrôle parental qui fonctionne ainsi
advice-know-app = la personne qui utilise le téléphone connaît-elle cette application ?
advice-keep-copy = gardez cette copie du téléphone : c'est la preuve, et supprimer l'application change le téléphone et peut alerter la personne qui l'a installée
advice-look-at-origin = regardez d'où vient l'application et ce qu'elle peut faire ; un ou une spécialiste peut examiner son fichier
cause-rented-server = le serveur est loué à une entreprise qui a beaucoup de clients, ou il a changé de mains
cause-networks = réseaux d'employeurs et d'écoles
cause-ad-blockers = bloqueurs de publicité et outils de développement qui regardent dans le trafic
cause-management = gestion par un employeur ou une école

## Rules

rule-known-app = Une application connue pour la surveillance
    .what = L'application figure sur une liste parmi celles qui peuvent servir à surveiller quelqu'un. Les listes la nomment par son identifiant, par le certificat de son fabricant ou par le fichier exact.
    .matters = Une telle application peut transmettre ce qui se passe sur le téléphone. Quelqu'un qui a accès au téléphone a pu l'y mettre.
    .innocent-1 = la personne qui utilise le téléphone l'a installée, ou a donné son accord
    .innocent-2 = une autre application utilise par hasard le même nom technique (c'est rare ; les motifs disent quelle est la certitude)
    .next-1 = { advice-keep-copy }
    .next-2 = parlez à un service d'aide depuis un appareil auquel personne d'autre n'a accès, puis décidez
    .gone-1 = gardez cette copie du téléphone : c'est la preuve que l'application y a été
    .gone-2 = les traces ne disent pas qui a supprimé l'application ; la personne qui l'a installée sait peut-être qu'elle n'y est plus
    .gone-3 = parlez à un service d'aide depuis un appareil auquel personne d'autre n'a accès, puis décidez

rule-known-content = Le code d'une application renvoie à un service de surveillance
    .what = Dans le fichier de l'application se trouve quelque chose d'un service de surveillance connu. C'est l'adresse d'un serveur auquel ses applications envoient ce qu'elles recueillent, ou un texte ou du code que seul son fabricant écrit, d'après ce que l'on sait. Une telle application peut avoir un autre nom et un autre certificat que celles qui sont connues.
    .matters = Les nouvelles versions des applications de surveillance changent souvent de nom et gardent leur serveur. Une application qui envoie des données à un tel serveur peut transmettre ce qui se passe sur le téléphone.
    .innocent-1 = un programme qui protège contre ces applications et possède une liste de leurs serveurs
    .innocent-2 = une application du même fabricant, qui a un autre but
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-telling-code = Son code peut faire des choses que peu d'applications font
    .what = Dans le fichier de l'application se trouve du code que les applications de surveillance ont souvent, et les autres rarement. Il montre ce que l'application pourrait faire. Il ne montre pas si elle le fait.
    .matters = Une application de surveillance qu'aucune liste ne nomme encore peut se remarquer par un tel code. Certaines applications honnêtes aux tâches peu communes l'ont aussi.
    .innocent-1 = une application pour les parents, ou qui retrouve un téléphone volé
    .innocent-2 = une application qui sauvegarde ou transfère des conversations, ou lit les messages à voix haute
    .innocent-3 = une application qui cache des photos, ou un écran d'accueil qui cache des icônes
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-known-management = Un profil ou un serveur connu pour la surveillance
    .what = Un profil de ce téléphone figure sur une liste pour un produit de surveillance. Ou c'est le serveur qui gère le téléphone qui y figure.
    .matters = De tels produits surveillent un iPhone par un profil ou un serveur au lieu d'une application. Quelqu'un qui a accès au téléphone a pu le mettre en place.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-known-server-set = Les réglages du téléphone nomment un serveur d'un service de surveillance
    .what = Un réglage ou un profil du téléphone nomme un serveur. Ce serveur figure dans la liste d'un service de surveillance.
    .matters = Ce qui passe par un tel serveur peut y être vu.
    .innocent-1 = { cause-rented-server }
    .innocent-2 = { cause-organisation-1 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-cannot-be-left = Le téléphone est géré et supervisé, et ne peut pas en sortir
    .what = Un serveur gère le téléphone, et le téléphone est supervisé. La gestion est marquée comme impossible à supprimer sur le téléphone.
    .matters = Cela donne un contrôle complet et durable à la personne ou au groupe qui dirige le serveur. Les organisations règlent ainsi leurs propres téléphones ; sur un téléphone privé, il n'y a pas de raison à cela.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-enrolled = Le téléphone est géré par le serveur d'une organisation
    .what = Le téléphone est inscrit à une gestion d'appareils (MDM). Le serveur peut lui envoyer des ordres.
    .matters = La personne ou le groupe qui dirige le serveur peut, selon le cas, voir la liste des applications, mettre des applications et des profils sur le téléphone, et changer des réglages. Il est parfois possible aussi de verrouiller ou d'effacer le téléphone, ou de voir où il est avec un ordre prévu pour les téléphones perdus. Cela dépend des droits du serveur.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-account = Un compte d'une organisation gère le téléphone
    .what = Quelqu'un s'est connecté avec un compte d'un employeur, d'une école ou d'un autre groupe. Par ce compte, le groupe gère le téléphone.
    .matters = L'organisation peut mettre des applications, des comptes et des réglages sur le téléphone.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-supervised = Le téléphone est supervisé
    .what = La supervision marque un téléphone comme appartenant à un employeur, à une école ou à un autre groupe. Elle s'active lors de la configuration du téléphone, avec un ordinateur ou par un service d'Apple.
    .matters = Un téléphone supervisé obéit à plus d'ordres. Des limites et des filtres peuvent être cachés, des applications peuvent être ajoutées sans rien demander, et des profils peuvent être faits de telle sorte que personne ne puisse les supprimer.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-locked = Un profil de configuration difficile à supprimer
    .what = Le profil interdit sa suppression, ou demande un mot de passe choisi par son auteur. Un profil qui gère le téléphone et qui est verrouillé donne un contrôle durable à la personne qui l'a fait.
    .matters = Sur un téléphone privé, personne n'a besoin d'un profil verrouillé que la personne qui l'utilise ne connaît pas.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-manages-device = Un profil laisse un serveur gérer le téléphone
    .what = Le profil inscrit le téléphone à une gestion d'appareils (MDM).
    .matters = La personne ou le groupe qui dirige le serveur peut envoyer des ordres au téléphone : voir la liste des applications, installer des applications et des profils, le verrouiller ou l'effacer.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-poses-as-apple = Un profil de configuration qui se présente comme venant d'Apple
    .what = Son nom, son auteur ou son identifiant dit Apple. Mais il gère le téléphone, ajoute un certificat racine ou envoie le trafic ailleurs. Les profils d'Apple et des opérateurs ne font pas cela.
    .matters = Un nom peut être falsifié pour paraître inoffensif.
    .innocent-1 = un profil de test d'une personne qui développe des applications
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-can-intercept = Un profil peut regarder dans le trafic chiffré du téléphone
    .what = Le profil ajoute un certificat racine et fait passer le trafic par un VPN, un proxy ou un filtre à lui. Ensemble, ils permettent à son auteur de lire du trafic qui devrait rester secret.
    .matters = Chaque partie seule a de nombreuses raisons ordinaires ; les deux dans un même profil sont ce qu'il faut pour lire le trafic.
    .innocent-1 = employeurs et écoles qui contrôlent le trafic sur leurs propres téléphones
    .innocent-2 = { cause-ad-blockers }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-root-certificate = Un profil ajoute un certificat racine
    .what = Le profil apporte un certificat. Le téléphone lui fait alors confiance comme à ceux des grandes entreprises de certificats.
    .matters = Avec un VPN, un proxy ou le bon réseau, la personne qui le détient pourrait lire du trafic qui devrait rester secret.
    .innocent-1 = { cause-networks }
    .innocent-2 = { cause-ad-blockers }
    .innocent-3 = certaines autorités publiques
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-routes-traffic = Un profil détourne ou filtre le trafic réseau
    .what = Le profil fixe pour le téléphone un VPN, un proxy, un filtre de contenu ou des serveurs DNS.
    .matters = La personne ou le groupe qui les dirige peut voir quels sites et quels services le téléphone utilise, et un filtre peut bloquer des pages d'aide.
    .innocent-1 = services de VPN et de blocage de publicité choisis par la personne qui utilise le téléphone
    .innocent-2 = { cause-networks }
    .innocent-3 = filtres sur lesquels la famille s'est mise d'accord
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-conceals = Un profil qui peut cacher des choses à la personne qui utilise le téléphone
    .what = Le profil fixe quelles notifications s'affichent ou à quoi ressemble l'écran d'accueil, ou limite le téléphone à une seule application.
    .matters = Des alertes qui révéleraient une surveillance peuvent être désactivées ainsi.
    .innocent-1 = téléphones d'employeurs, d'écoles, de magasins et de musées
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-adds-account = Un profil ajoute un compte de messagerie, de calendrier ou de contacts
    .what = Le profil configure un compte sur le téléphone, par exemple pour le courrier.
    .matters = Toute autre personne qui peut ouvrir ce compte peut lire ce que le téléphone y garde.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-removed = Un profil de configuration était auparavant sur le téléphone
    .what = Le téléphone tient un journal de ses profils. Le journal en nomme un qui n'est plus là.
    .matters = Cela montre que quelque chose a été mis en place puis retiré, et quand.
    .innocent-1 = un profil d'un opérateur, d'un réseau ou d'un programme bêta qui a pris fin
    .next-1 = la personne qui utilise le téléphone s'en souvient-elle ?

rule-profile-named-only = Une liste nomme un profil de configuration dont le contenu n'est pas dans cette copie
    .what = Le téléphone tient une liste de ses profils. Elle en nomme un, et le fichier qui dit ce qu'il fait n'est pas dans cette copie.
    .matters = Cette copie ne permet pas de dire ce que fait le profil.
    .innocent-1 = un profil d'un opérateur, que le téléphone installe de lui-même
    .next-1 = le téléphone le montre-t-il dans ses réglages, et qu'y est-il dit ?

rule-owner-restricted = La personne qui utilise le téléphone ne peut pas changer certaines choses
    .what = Une restriction est en vigueur qui empêche d'effacer des applications, de changer des comptes ou d'autres choses de ce genre.
    .matters = Des restrictions peuvent maintenir en place une application de surveillance.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-restriction-written-by-management = La personne qui utilise le téléphone ne peut pas changer certaines choses
    .what = Le téléphone note qui a écrit en dernier une limite sur les applications, les comptes, les profils ou les ordinateurs. Ce n'était pas le système lui-même, mais un profil, un serveur de gestion ou une application.
    .matters = Des restrictions peuvent maintenir en place une application de surveillance.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-permission-by-management = La gestion a donné une autorisation à une application
    .what = Le relevé des autorisations dit qu'une règle de gestion l'a permis. Rien n'a été demandé à personne sur le téléphone.
    .matters = Une application que personne n'a acceptée pourrait lire des choses privées.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-declares-itself-monitoring = Une application dit d'elle-même qu'elle est faite pour surveiller
    .what = Le magasin de Google demande aux applications qui veillent sur des enfants ou encadrent des salariés de le déclarer (`isMonitoringTool`). Cette application le fait. De telles applications doivent se montrer à la personne qui utilise le téléphone.
    .matters = Elle transmet à une autre personne ce qui se passe sur le téléphone. Elle peut aussi servir à surveiller une personne adulte qui ne l'a pas acceptée.
    .innocent-1 = une famille l'a mise en place d'un commun accord, et l'enfant le sait
    .innocent-2 = un employeur l'a mise sur un téléphone de travail et l'a dit
    .innocent-3 = la personne qui utilise le téléphone l'a installée pour retrouver un téléphone perdu ou pour limiter son propre temps d'écran
    .next-1 = la personne qui utilise le téléphone connaît-elle cette application, et l'a-t-elle acceptée ?
    .next-2 = la supprimer peut alerter la personne qui l'a installée ; parlez d'abord à un service d'aide, depuis un autre appareil

rule-apk-made-to-mislead = Le fichier d'une application se contredit
    .what = Le fichier de l'application (APK) est fait de telle sorte qu'un téléphone peut l'installer, mais que les programmes qui l'examinent échouent ou voient autre chose. Ou ses signatures nomment des fabricants différents. Ou ce n'est pas le fichier qui a été noté lors de la copie.
    .matters = Des applications nuisibles sont parfois emballées ainsi pour échapper aux programmes d'analyse. Certaines protections d'applications honnêtes le font aussi.
    .innocent-1 = une protection contre la copie achetée par le fabricant de l'application
    .innocent-2 = une application que quelqu'un a traduite, réparée ou modifiée, puis signée de nouveau
    .innocent-3 = le fichier a été abîmé lors de la copie
    .next-1 = la personne qui utilise le téléphone connaît-elle cette application, et sait-elle d'où elle vient ?

rule-behaves-like-hidden-monitoring = Une application se comporte comme une surveillance cachée
    .what = Aucune liste ne nomme cette application. Elle peut voir des choses privées, elle se cache ou est difficile à supprimer, et la façon dont elle est arrivée sur le téléphone concorde. Chacun de ces points a des raisons ordinaires ; réunis, ils sont rares.
    .matters = Les applications de surveillance changent de nom tous les mois, et leur comportement reste le même.
    .innocent-1 = une aide, une protection ou un outil que quelqu'un a mis en place exprès et connaît
    .innocent-2 = { cause-management }
    .innocent-3 = une application en cours de test par la personne qui la développe
    .next-1 = { advice-know-app }
    .next-2 = gardez cette copie avant tout changement : supprimer l'application peut alerter la personne qui l'a installée, et efface des preuves
    .next-3 = parlez à un service d'aide depuis un appareil auquel personne d'autre n'a accès

rule-iphone-app-behaves-like-hidden-monitoring = Une application de l'iPhone se comporte comme une surveillance cachée
    .what = Aucune liste ne nomme cette application. Elle peut voir des choses privées, elle se cache, et elle ne vient pas de l'App Store. Chacun de ces points a des raisons ordinaires ; réunis, ils sont rares.
    .matters = Les applications de surveillance changent de nom tous les mois, et leur comportement reste le même.
    .innocent-1 = une aide, une protection ou un outil que quelqu'un a mis en place exprès et connaît
    .innocent-2 = une application en cours de test par la personne qui la développe
    .next-1 = { advice-know-app }
    .next-2 = gardez cette copie avant tout changement : supprimer l'application peut alerter la personne qui l'a installée, et efface des preuves
    .next-3 = parlez à un service d'aide depuis un appareil auquel personne d'autre n'a accès

rule-hidden-app-built-for-access = Une application sans icône est faite pour recevoir un accès très étendu
    .what = Elle ne se montre pas parmi les applications, et elle contient au moins deux de ces parties : une qui lit l'écran, une qui lit les notifications, une qui la rend difficile à supprimer. Cela ne dit pas si elles sont activées.
    .matters = Les applications qui surveillent en secret sont faites ainsi.
    .innocent-1 = une partie du système, ou d'une montre ou d'une voiture associée au téléphone
    .innocent-2 = { cause-management }
    .next-1 = { advice-know-app }
    .next-2 = un rapport de bug du téléphone dit ce qui est activé

rule-app-owns-device = Une application gère ce téléphone ou un de ses profils
    .what = L'application a été rendue propriétaire de l'appareil, ou d'un profil professionnel. C'est ainsi que les organisations gèrent des téléphones.
    .matters = L'application propriétaire de l'appareil peut ajouter et retirer des applications, et peut changer des réglages. Elle ne peut pas être simplement effacée. L'application propriétaire d'un profil professionnel ne contrôle que ce profil.
    .innocent-1 = un téléphone d'un employeur ou d'une école, ou un profil professionnel sur un téléphone privé
    .innocent-2 = des applications qui en gardent d'autres à part, dans un profil à elles (comme Shelter, Island ou Secure Folder)
    .next-1 = la personne qui utilise le téléphone sait-elle qui le gère ?
    .next-2 = la supprimer peut effacer le profil ou le téléphone, et peut alerter la personne ou le groupe qui la dirige

rule-app-holds-far-reaching-power = Une application avec un accès très étendu est activée
    .what = L'application peut lire l'écran (accessibilité) ou toutes les notifications. Ou elle peut servir de clavier, ou être difficile à supprimer (administrateur de l'appareil). Quelqu'un a activé cela à la main.
    .matters = Ces pouvoirs sont ceux que demandent les applications de surveillance. Beaucoup d'applications honnêtes en ont aussi besoin.
    .innocent-1 = lecteurs d'écran et autres aides
    .innocent-2 = gestionnaires de mots de passe, antivirus et applications qui retrouvent le téléphone
    .innocent-3 = montres connectées, écrans de voiture et écrans d'accueil (notifications)
    .innocent-4 = messagerie d'un employeur ou d'une école (administrateur)
    .next-1 = la personne qui utilise le téléphone connaît-elle cette application, et se souvient-elle de l'avoir activée ?

rule-installed-outside-store = Une application qui ne vient pas d'un magasin d'applications
    .what = L'application a été installée depuis un fichier : par un navigateur, un gestionnaire de fichiers, un ordinateur ou à la main.
    .matters = Les applications de surveillance ne sont pas admises dans les magasins d'applications ; elles s'installent donc ainsi. Sur un téléphone qui a trois applications de ce genre ou plus, celles qui montrent une icône et n'ont aucun pouvoir notable sont citées pour information seulement.
    .innocent-1 = applications que leurs fabricants proposent sur leur propre site web
    .innocent-2 = applications d'un employeur, d'une banque, d'une petite équipe de développement
    .innocent-3 = applications reprises d'un ancien téléphone
    .next-1 = { advice-know-app }

rule-app-without-store-receipt = Une application sans reçu de l'App Store
    .what = La copie contient un reçu pour les autres applications et aucun pour celle-ci. Elle a pu être installée depuis un ordinateur, par une organisation ou avec un compte de développement.
    .matters = C'est un moyen d'installer des applications que l'App Store n'admet pas.
    .innocent-1 = une application en cours d'installation ou de restauration au moment de la copie
    .innocent-2 = versions de test, et applications distribuées par un employeur ou une équipe de développement
    .next-1 = { advice-know-app }

rule-app-with-maker-licence = Une application qui ne vient pas de l'App Store
    .what = L'application fonctionne avec une licence de son fabricant (un profil d'approvisionnement). Elle a été ajoutée avec un ordinateur, avec un compte de développement, ou par un employeur ou une école.
    .matters = C'est un moyen d'installer des applications que l'App Store n'admet pas.
    .innocent-1 = applications d'un employeur ou d'une école
    .innocent-2 = applications que leur propre fabricant essaie, ou que quelqu'un ajoute avec un outil comme AltStore
    .next-1 = la personne qui utilise le téléphone connaît-elle cette application, et sait-elle qui l'a installée ?

rule-app-left-out-of-a-list = Les listes d'applications de la sauvegarde ne concordent pas
    .what = La liste du téléphone (Manifest.plist) nomme l'application, et la liste de l'ordinateur (Info.plist) ne la nomme pas. Les deux sont écrites pendant la sauvegarde.
    .matters = Quelqu'un a pu modifier la sauvegarde pour cacher l'application.
    .innocent-1 = l'application était en cours d'installation ou de suppression pendant la sauvegarde
    .innocent-2 = un outil de sauvegarde qui écrit l'une des listes à sa façon
    .next-1 = { advice-know-app }
    .next-2 = faites une nouvelle sauvegarde, et comparez

rule-known-server-contacted = Une application a contacté un serveur d'un service de surveillance
    .what = Le journal du téléphone lui-même nomme un serveur que l'application a cherché ou auquel elle s'est connectée. Les applications d'un service de surveillance connu envoient à ce serveur ce qu'elles recueillent.
    .matters = Une application qui envoie des données à un tel serveur peut transmettre ce qui se passe sur le téléphone, même si son propre nom n'est sur aucune liste.
    .innocent-1 = un navigateur dans lequel quelqu'un a ouvert le site web de ce service
    .innocent-2 = une application de VPN, de DNS ou de blocage de publicité, qui cherche des serveurs pour le compte d'autres applications
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-signed-with-public-key = Une application est signée avec une clé que n'importe qui peut avoir
    .what = Sa signature a été faite avec une clé publiée avec Android ou avec un kit de développement.
    .matters = Une telle signature ne dit rien de qui a fait l'application. Les magasins d'applications n'acceptent pas les applications signées ainsi.
    .innocent-1 = versions de test d'équipes de développement
    .innocent-2 = parties de systèmes Android modifiés
    .next-1 = { advice-know-app }

rule-keyboard-with-full-access = Une application de clavier peut utiliser le réseau
    .what = Un clavier qui n'est pas celui d'Apple a un « accès complet » : il peut envoyer ailleurs ce qui est tapé.
    .matters = Un clavier voit presque tout ce qui est tapé.
    .innocent-1 = applications de clavier bien connues, choisies par la personne qui utilise le téléphone
    .next-1 = la personne qui utilise le téléphone se sert-elle de ce clavier ?

rule-app-routes-traffic = Le trafic réseau passe par un VPN, un filtre ou un proxy
    .what = Une application ou un réglage fait passer par un autre endroit le trafic du téléphone, ou ses recherches de noms de sites.
    .matters = La personne ou le groupe qui dirige cet endroit peut voir quels sites et quels services le téléphone utilise.
    .innocent-1 = applications de VPN et de blocage de publicité choisies par la personne qui utilise le téléphone
    .innocent-2 = applications antivirus qui vérifient les sites web
    .next-1 = la personne qui utilise le téléphone connaît-elle ce service ?

rule-server-for-whole-phone = Tout le téléphone utilise un serveur que quelqu'un a réglé
    .what = Un réglage fait passer le trafic web de toutes les applications (un proxy), ou toutes les recherches de noms de sites (DNS privé), par un serveur choisi par quelqu'un.
    .matters = La personne ou le groupe qui dirige ce serveur, ou qui en a le compte, peut voir quels sites et quels services le téléphone utilise. Le contenu des pages chiffrées lui reste caché.
    .innocent-1 = services contre la publicité, ou pour les enfants, choisis par la personne qui utilise le téléphone
    .innocent-2 = réseaux d'entreprises et d'écoles
    .innocent-3 = développeurs qui regardent le trafic de leurs propres applications, et serveurs privés à la maison
    .next-1 = la personne qui utilise le téléphone connaît-elle ce serveur, et se souvient-elle de l'avoir réglé ?
    .next-2 = le DNS privé se trouve dans les réglages, sous Réseau et Internet ; un proxy pour toutes les applications se règle avec un ordinateur ou par la gestion d'une organisation

rule-user-root-certificate = Un certificat racine a été ajouté à ce téléphone
    .what = Le téléphone fait confiance à un certificat qui n'était pas là à l'origine. Quelqu'un qui a accès au téléphone l'a ajouté dans les réglages, ou un employeur ou une école l'a fait.
    .matters = Une personne qui détient sa clé, et peut diriger le trafic du téléphone, pourrait lire des pages web. Il serait aussi possible de lire ce qu'envoient certaines applications.
    .innocent-1 = un employeur ou une école qui en a besoin pour son réseau ou son Wi-Fi
    .innocent-2 = bloqueurs de publicité, antivirus et outils réseau qui regardent dans le trafic (comme AdGuard)
    .innocent-3 = personnes qui développent des applications, et serveurs privés à la maison
    .next-1 = la personne qui utilise le téléphone reconnaît-elle le nom, et se souvient-elle de l'avoir ajouté ?
    .next-2 = sur Android, regardez dans Sécurité > Chiffrement et identifiants ; sur un iPhone, dans Réglages > Général > Informations > Réglages des certificats, ou dans son profil sous VPN et gestion de l'appareil
    .next-3 = la personne qui l'a ajouté peut remarquer sa suppression, et le téléphone peut perdre l'accès à un réseau

rule-automation-sends-unasked = Une automatisation envoie quelque chose sans demander
    .what = L'application Raccourcis contient une automatisation déclenchée par un événement (quitter un lieu, une heure, un message, l'ouverture d'une application). Elle ne demande rien d'abord, et elle envoie ou téléverse quelque chose.
    .matters = Sans application ajoutée, elle pourrait dire à quelqu'un où est le téléphone, ou transmettre une photo, chaque fois qu'elle se lance.
    .innocent-1 = « annoncer mon heure d'arrivée », un message à la famille en quittant le travail
    .innocent-2 = automatisations de la maison, journaux personnels et sauvegardes que la personne qui utilise le téléphone a mis en place
    .next-1 = ouvrez l'application Raccourcis, Automatisation : la personne qui utilise le téléphone la connaît-elle, et à qui envoie-t-elle quelque chose ?
    .next-2 = gardez cette copie avant tout changement ; la personne qui reçoit les messages remarquera qu'ils s'arrêtent

rule-several-apple-accounts = Plus d'un compte Apple est configuré
    .what = Des parties du téléphone (iCloud, messages, Localiser, App Store) sont connectées à des comptes Apple différents.
    .matters = Une personne qui connaît le mot de passe d'un compte peut voir ce que voit ce compte : sauvegardes, photos, messages ou l'endroit où est le téléphone.
    .innocent-1 = un compte pour l'App Store de la famille ou d'un autre pays
    .innocent-2 = un compte plus ancien gardé pour les achats, ou une deuxième adresse de la même personne
    .innocent-3 = un compte pour le travail ou les études à côté du compte privé
    .next-1 = regardez dans Réglages, le nom tout en haut, et dans Réglages > Apps : la personne qui utilise le téléphone connaît-elle chaque compte ?
    .next-2 = un nouveau mot de passe pour son propre compte, choisi sur un appareil auquel personne d'autre n'a accès, met fin à l'accès d'autres personnes

rule-apps-of-another-account = Des applications venues avec un autre compte Apple
    .what = Les données du magasin pour ces applications nomment un autre compte que celui des autres applications.
    .matters = Quelqu'un a pu se connecter avec son propre compte pour mettre une application sur ce téléphone.
    .innocent-1 = achats partagés en famille
    .innocent-2 = un compte pour l'App Store d'un autre pays, ou un compte plus ancien de la même personne
    .next-1 = la personne qui utilise le téléphone se souvient-elle comment ces applications y sont arrivées ?

rule-family-group = Le téléphone est dans un groupe familial
    .what = Le compte Apple de ce téléphone est dans un groupe de Partage familial avec les membres ci-dessous.
    .matters = Un parent ou la personne responsable du groupe peut voir ce qui est acheté, et peut-être où est le téléphone. Il lui est aussi possible de limiter le compte d'un enfant avec Temps d'écran.
    .innocent-1 = beaucoup de familles partagent exprès leurs achats et l'endroit où chacun se trouve
    .next-1 = sur le téléphone, Réglages > (nom) > Famille montre les membres ; la personne qui utilise le téléphone est-elle d'accord ?
    .next-2 = les autres peuvent voir qu'une personne quitte le groupe

rule-web-page-among-icons = Une page web se trouve parmi les icônes
    .what = Une icône de l'écran d'accueil ouvre une page web. Elle ne peut pas être supprimée, ou la page est celle d'un service de surveillance connu.
    .matters = Une telle icône peut ressembler à une application. Une page impossible à supprimer a été mise là par un profil ; une page d'un service de surveillance est l'endroit où ses clients se connectent.
    .innocent-1 = portails d'employeurs, d'écoles et de magasins
    .innocent-2 = une page que quelqu'un a seulement regardée et gardée
    .next-1 = la personne qui utilise le téléphone connaît-elle cette icône ?

rule-computers-and-backups = Ordinateurs et sauvegardes de ce téléphone
    .what = Des fichiers du téléphone parlent d'ordinateurs auxquels il fait confiance ou qui ont fait des sauvegardes de lui. Ils parlent aussi de sauvegardes à partir desquelles il a été configuré.
    .matters = Une personne qui a une sauvegarde peut lire presque tout ce qui était sur le téléphone. Certains services de surveillance travaillent depuis un ordinateur qui fait des sauvegardes par Wi-Fi.
    .innocent-1 = l'ordinateur de la personne elle-même, un magasin qui a transféré les données vers un nouveau téléphone
    .innocent-2 = l'ordinateur sur lequel cette copie a été faite
    .next-1 = la personne qui utilise le téléphone reconnaît-elle chaque ordinateur ?
    .next-2 = sur le téléphone, Réglages > Général > Transférer ou réinitialiser l'iPhone > Réinitialiser > Réinitialiser localisation et confidentialité lui fait oublier les ordinateurs auxquels il fait confiance

rule-known-site-visited = Un site d'un service de surveillance a été ouvert
    .what = Un navigateur de ce téléphone est allé sur un site qui appartient à un service de surveillance. Rien d'autre de l'historique n'a été gardé.
    .matters = C'est peut-être l'endroit d'où vient une application, ou celui où quelqu'un s'est connecté. Cela ne montre pas que quelque chose est sur ce téléphone, ni qui l'a ouvert.
    .innocent-1 = la personne qui utilise le téléphone, ou quelqu'un qui l'aide, se renseignait sur la surveillance
    .innocent-2 = une publicité, un lien ou un résultat de recherche ouvert une fois
    .next-1 = comparez les dates avec les souvenirs de la personne
    .next-2 = chercher de l'aide laisse aussi des traces : utilisez un appareil auquel personne d'autre n'a accès

rule-protection-off-around-installation = Une protection a été désactivée vers le moment où une application a été installée
    .what = Le téléphone garde une liste des changements de ses réglages. Elle montre qu'une protection contre les applications indésirables a été désactivée. C'était à moins d'une heure de l'ajout d'une application venue d'ailleurs que d'un magasin d'applications.
    .matters = Les guides pour installer des applications de surveillance demandent exactement cet ordre. Les heures peuvent être comparées avec qui avait le téléphone à ce moment.
    .innocent-1 = la protection a averti au sujet d'une application que la personne voulait et à laquelle elle fait confiance
    .innocent-2 = quelqu'un qui développe une application et la testait
    .next-1 = la personne qui utilise le téléphone se souvient-elle de cette heure, et de qui avait le téléphone ?
    .next-2 = notez les deux heures avant tout changement ; l'historique n'est gardé que peu de temps

rule-protection-switched-off = Une protection du téléphone est désactivée
    .what = Un réglage qui protège contre les applications indésirables n'est pas comme à la sortie d'usine.
    .matters = Les guides pour installer des applications de surveillance demandent cette étape.
    .innocent-1 = personnes qui installent des applications venues d'ailleurs que du magasin
    .innocent-2 = téléphones sans les services de Google
    .innocent-3 = téléphones anciens
    .next-1 = la personne qui utilise le téléphone se souvient-elle de l'avoir changé ?

rule-root-or-jailbreak-traces = Traces d'un accès root, d'un jailbreak ou d'un téléphone déverrouillé
    .what = Les barrières du téléphone entre les applications et le système semblent ouvertes.
    .matters = Une application qui a un tel accès peut se cacher de cet examen. Sur un tel téléphone, ce qui n'a pas été trouvé signifie moins.
    .innocent-1 = la personne qui utilise le téléphone l'a ouvert exprès
    .innocent-2 = téléphones de développement et systèmes Android modifiés
    .next-1 = demandez si la personne qui utilise le téléphone l'a fait ; un ou une spécialiste peut regarder plus loin

rule-debugging-switched-on = Le téléphone accepte des ordres d'ordinateurs
    .what = Le débogage est activé. Un ordinateur que le téléphone a accepté une fois peut installer des applis et changer des réglages.
    .matters = On peut ainsi mettre des applis sur un téléphone sans avertissement à l'écran.
    .innocent-1 = beaucoup de façons de copier un téléphone en ont besoin : il est alors activé pour cet examen, et n'est pas signalé ici
    .innocent-2 = des personnes qui créent ou testent des applis, ou qui transfèrent des fichiers avec un ordinateur
    .next-1 = la personne qui utilise le téléphone le sait-elle ? Il peut être désactivé dans les options pour les développeurs

rule-further-users = Le téléphone a d'autres utilisateurs
    .what = En plus de son propriétaire, quelqu'un ou quelque chose a son propre espace sur le téléphone, avec des applis que le propriétaire ne voit pas.
    .matters = Une appli dans un autre espace passe facilement inaperçue.
    .innocent-1 = un invité, un enfant, une deuxième copie d'une messagerie, un dossier verrouillé
    .innocent-2 = un profil professionnel, qui est signalé avec l'appli qui le contrôle
    .next-1 = la personne qui utilise le téléphone connaît-elle cet espace ?

rule-security-updates-old = Le téléphone n'a pas eu de mise à jour de sécurité depuis un an ou plus
    .what = La date de sa dernière mise à jour de sécurité est d'au moins douze mois avant cette copie.
    .matters = Des failles connues restent ouvertes. Des applis hors du magasin peuvent s'en servir.
    .innocent-1 = les fabricants cessent d'envoyer des mises à jour pour la plupart des téléphones après quelques années
    .next-1 = chercher des mises à jour dans les réglages ; un téléphone qui n'en reçoit plus gagne à être remplacé quand cela peut se faire sans risque

rule-restrictions-passcode = Un code pour les restrictions a été défini
    .what = Le téléphone garde la preuve d'un code pour les restrictions, comme le font iOS 7 à 11 (Réglages > Général > Restrictions).
    .matters = Qui connaît ce code décide quels réglages, applis et comptes la personne qui utilise le téléphone peut changer.
    .innocent-1 = la personne qui utilise le téléphone l'a défini, peut-être il y a longtemps
    .innocent-2 = des parents l'ont défini sur le téléphone d'un enfant
    .innocent-3 = il est venu avec une sauvegarde d'un ancien téléphone
    .next-1 = la personne qui utilise le téléphone connaît-elle ce code, et qui l'a défini ?
