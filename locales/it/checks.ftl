# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

checks-note = Nessuna copia di un telefono mostra queste cose. Le guardi da un dispositivo che nessun altro può raggiungere: l'altra persona può vedere le modifiche.

check-google-devices = Account Google: quali dispositivi hanno effettuato l'accesso, e quali numero di telefono ed e-mail permettono di cambiare la password
check-google-location = Condivisione della posizione in Google Maps e Find Hub, e chi fa parte del gruppo famiglia
check-google-backups = Dove vanno i backup e le foto, e chi altro può aprire quel posto
check-apple-devices = Account Apple: quali dispositivi hanno effettuato l'accesso, e quali numeri di telefono sono autorizzati
check-apple-location = Dov'è: chi può vedere la posizione, e chi fa parte del gruppo famiglia
check-apple-backups = iCloud: quali backup e album condivisi esistono, e chi altro può aprirli
check-mail = E-mail: regole che inoltrano i messaggi, e altre app che possono leggerli
check-chats = App di chat: l'elenco dei computer e dei dispositivi collegati
check-contract = Il contratto del telefono: chi paga, e chi può vedere le bollette e le chiamate
check-passwords = Password: chi le conosce o potrebbe indovinarle, e dove sono conservate
check-home = Casa: il router, le telecamere, gli altoparlanti e un computer condiviso
check-car = Auto e borse: localizzatori, e l'app dell'auto stessa

never-android = qualcuno che ha effettuato l'accesso al Suo account Google o ad altri, una posizione che Lei condivide, localizzatori, una SIM o un contratto telefonico intestato ad altri. Guardi, per ogni account, l'elenco dei dispositivi che hanno effettuato l'accesso.
never-ios = qualcuno che ha effettuato l'accesso al Suo account Apple o a iCloud, una posizione che Lei condivide (Dov'è), localizzatori, una SIM o un contratto telefonico intestato ad altri. Sul telefono può aiutare Impostazioni > Privacy e sicurezza > Controllo di sicurezza.
