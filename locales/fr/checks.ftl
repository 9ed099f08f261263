# French. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

checks-note = Aucune copie d'un téléphone ne montre cela. Regardez-le depuis un appareil auquel personne d'autre n'a accès : l'autre personne peut voir les changements.

check-google-devices = Compte Google : quels appareils y sont connectés, et quels numéro de téléphone et adresse e-mail permettent de changer le mot de passe
check-google-location = Partage de position dans Google Maps et Find Hub, et qui fait partie du groupe familial
check-google-backups = Où vont les sauvegardes et les photos, et qui d'autre peut ouvrir cet endroit
check-apple-devices = Compte Apple : quels appareils y sont connectés, et quels numéros de téléphone sont de confiance
check-apple-location = Localiser : qui peut voir la position, et qui fait partie du groupe familial
check-apple-backups = iCloud : quelles sauvegardes et quels albums photo partagés existent, et qui d'autre peut les ouvrir
check-mail = E-mail : les règles qui transfèrent des messages, et les autres applications qui peuvent les lire
check-chats = Applications de discussion : la liste des ordinateurs et des appareils associés
check-contract = Le contrat de téléphone : qui paie, et qui peut voir les factures et les appels
check-passwords = Mots de passe : qui les connaît ou pourrait les deviner, et où ils sont enregistrés
check-home = Maison : la box internet, les caméras, les enceintes et un ordinateur partagé
check-car = Voiture et sacs : les balises de suivi, et l'application de la voiture elle-même

never-android = quelqu'un qui est connecté à votre compte Google ou à d'autres comptes, une position que vous partagez, des balises de suivi, une carte SIM ou un contrat de téléphone au nom de quelqu'un d'autre. Regardez, pour chaque compte, la liste des appareils connectés.
never-ios = quelqu'un qui est connecté à votre compte Apple ou à iCloud, une position que vous partagez (Localiser), des balises de suivi, une carte SIM ou un contrat de téléphone au nom de quelqu'un d'autre. Sur le téléphone, Réglages > Confidentialité et sécurité > Contrôle de sécurité peut aider.
