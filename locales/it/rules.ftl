# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Sentences that several rules share

advice-management-1 = guardi l'organizzazione e il server qui indicati: la persona che usa il telefono li conosce?
advice-management-2 = sul telefono, Impostazioni > Generali > VPN e gestione dispositivo mostra che cosa è installato
advice-management-3 = rimuovere la gestione può mettere in allarme chi la controlla, e può cancellare app e dati; conservi prima questa copia e parli con qualcuno
cause-organisation-1 = è un telefono di un datore di lavoro o di una scuola, o un telefono privato registrato per il lavoro
cause-organisation-2 = la famiglia ha concordato un'app per genitori che funziona così
advice-know-app = la persona che usa il telefono conosce questa app?
advice-keep-copy = conservi questa copia del telefono: è la prova, e rimuovere l'app cambia il telefono e può mettere in allerta chi l'ha messa
advice-look-at-origin = guardi da dove viene l'app e che cosa può fare; una persona specialista può esaminarne il file
cause-rented-server = il server è preso in affitto da un'azienda con molti clienti, o è passato di mano
cause-networks = reti di datori di lavoro e scuole
cause-ad-blockers = programmi che bloccano la pubblicità e strumenti di sviluppo che guardano dentro il traffico
cause-management = gestione da parte di un datore di lavoro o di una scuola

## Rules

rule-known-app = Un'app nota per la sorveglianza
    .what = L'app è in un elenco tra quelle che possono servire a sorvegliare qualcuno. Gli elenchi la nominano per il suo id, per il certificato del produttore o per il file esatto.
    .matters = Un'app così può trasmettere ciò che accade sul telefono. Può averla messa qualcuno con accesso al telefono.
    .innocent-1 = l'ha installata la persona che usa il telefono, o era d'accordo
    .innocent-2 = un'altra app usa per caso lo stesso nome tecnico (è raro; i motivi dicono quanto è alta la certezza)
    .next-1 = { advice-keep-copy }
    .next-2 = parli con un servizio di sostegno da un dispositivo che nessun altro può raggiungere, poi decida
    .gone-1 = conservi questa copia del telefono: è la prova che l'app c'è stata
    .gone-2 = le tracce non dicono chi ha rimosso l'app; la persona che l'ha installata può sapere che non c'è più
    .gone-3 = parli con un servizio di sostegno da un dispositivo che nessun altro può raggiungere, poi decida

rule-known-content = Il codice di un'app rimanda a un servizio di sorveglianza
    .what = Dentro il file dell'app c'è qualcosa di un servizio di sorveglianza noto. È l'indirizzo di un server a cui le sue app inviano ciò che raccolgono, oppure un testo o codice che, per quanto si sa, scrive solo il suo produttore. Un'app così può avere un nome e un certificato diversi da quelle note.
    .matters = Le nuove versioni delle app di sorveglianza cambiano spesso nome e tengono lo stesso server. Un'app che invia dati a un server così può trasmettere ciò che accade sul telefono.
    .innocent-1 = un programma che protegge da queste app e ha un elenco dei loro server
    .innocent-2 = un'app dello stesso produttore che ha un altro scopo
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-telling-code = Il suo codice può fare cose che poche app fanno
    .what = Dentro il file dell'app c'è codice che le app di sorveglianza hanno spesso e le altre app raramente. Mostra ciò che l'app potrebbe fare. Non mostra se lo fa.
    .matters = Un'app di sorveglianza che nessun elenco nomina ancora si può notare da questo codice. Lo hanno anche alcune app oneste con compiti insoliti.
    .innocent-1 = un'app per genitori, o una che ritrova un telefono rubato
    .innocent-2 = un'app che salva o sposta le chat, o legge i messaggi ad alta voce
    .innocent-3 = un'app che nasconde foto, o una schermata iniziale che nasconde icone
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-known-management = Un profilo o un server noto per la sorveglianza
    .what = Un profilo di questo telefono è in un elenco per un prodotto di sorveglianza. Oppure lo è il server che gestisce il telefono.
    .matters = Questi prodotti sorvegliano un iPhone con un profilo o un server invece che con un'app. Può averlo messo qualcuno con accesso al telefono.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-known-server-set = Le impostazioni del telefono nominano un server di un servizio di sorveglianza
    .what = Un'impostazione o un profilo del telefono nomina un server. Quel server è nell'elenco di un servizio di sorveglianza.
    .matters = Ciò che passa da un server così può essere visto lì.
    .innocent-1 = { cause-rented-server }
    .innocent-2 = { cause-organisation-1 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-cannot-be-left = Il telefono è gestito e supervisionato, e non può uscirne
    .what = Un server gestisce il telefono, e il telefono è supervisionato. La gestione è segnata come una che non si può rimuovere sul telefono.
    .matters = Questo dà un controllo completo e duraturo a chi controlla il server. Le organizzazioni impostano così i propri telefoni; su un telefono privato non c'è motivo di farlo.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-enrolled = Il telefono è gestito dal server di un'organizzazione
    .what = Il telefono è registrato in una gestione dei dispositivi (MDM). Il server può inviargli ordini.
    .matters = Chi controlla il server forse può vedere l'elenco delle app, mettere app e profili sul telefono, e cambiare impostazioni. Forse può bloccare o cancellare il telefono, o vedere dov'è con un ordine per telefoni smarriti. Dipende dai permessi del server.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-account = Un account di un'organizzazione gestisce il telefono
    .what = Qualcuno ha effettuato l'accesso con un account di un datore di lavoro, di una scuola o di un altro gruppo. Con questo il gruppo gestisce il telefono.
    .matters = L'organizzazione può mettere app, account e impostazioni sul telefono.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-supervised = Il telefono è supervisionato
    .what = La supervisione segna un telefono come proprietà di un datore di lavoro, di una scuola o di un altro gruppo. Si attiva quando si configura il telefono, con un computer o con un servizio di Apple.
    .matters = Un telefono supervisionato obbedisce a più ordini. Limiti e filtri possono essere nascosti, si possono mettere app senza chiedere, e si possono fare profili che nessuno può rimuovere.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-locked = Un profilo di configurazione difficile da rimuovere
    .what = Il profilo vieta la propria rimozione, o chiede una password scelta da chi l'ha fatto. Un profilo che gestisce il telefono ed è bloccato dà un controllo duraturo a chi l'ha fatto.
    .matters = Su un telefono privato nessuno ha bisogno di un profilo bloccato che la persona che lo usa non conosce.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-manages-device = Un profilo lascia che un server gestisca il telefono
    .what = Il profilo registra il telefono in una gestione dei dispositivi (MDM).
    .matters = Chi controlla il server può inviare ordini al telefono: vedere l'elenco delle app, installare app e profili, bloccarlo o cancellarlo.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-poses-as-apple = Un profilo di configurazione che si presenta come di Apple
    .what = Il suo nome, il suo autore o il suo id dice Apple. Ma gestisce il telefono, aggiunge un certificato radice o manda il traffico altrove. I profili di Apple e delle compagnie telefoniche non lo fanno.
    .matters = Un nome si può falsificare per sembrare innocuo.
    .innocent-1 = un profilo di prova di chi sviluppa app
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-can-intercept = Un profilo può guardare dentro il traffico cifrato del telefono
    .what = Il profilo aggiunge un certificato radice e manda il traffico attraverso una VPN, un proxy o un filtro propri. Insieme permettono a chi l'ha fatto di leggere traffico che dovrebbe essere segreto.
    .matters = Ciascuna parte da sola ha molte ragioni comuni; tutte e due nello stesso profilo sono ciò che serve per leggere il traffico.
    .innocent-1 = datori di lavoro e scuole che controllano il traffico sui propri telefoni
    .innocent-2 = { cause-ad-blockers }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-root-certificate = Un profilo aggiunge un certificato radice
    .what = Il profilo porta un certificato. Il telefono allora se ne fida come di quelli delle grandi aziende di certificati.
    .matters = Insieme a una VPN, a un proxy o alla rete giusta, chi lo possiede potrebbe leggere traffico che dovrebbe essere segreto.
    .innocent-1 = { cause-networks }
    .innocent-2 = { cause-ad-blockers }
    .innocent-3 = alcune autorità pubbliche
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-routes-traffic = Un profilo devia o filtra il traffico di rete
    .what = Il profilo imposta per il telefono una VPN, un proxy, un filtro dei contenuti o server DNS.
    .matters = Chi li controlla può vedere quali siti e servizi usa il telefono, e un filtro può bloccare pagine di aiuto.
    .innocent-1 = servizi VPN e contro la pubblicità scelti dalla persona che usa il telefono
    .innocent-2 = { cause-networks }
    .innocent-3 = filtri concordati in famiglia
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-conceals = Un profilo che può nascondere cose alla persona che usa il telefono
    .what = Il profilo stabilisce quali notifiche si vedono, o com'è la schermata Home, o fissa il telefono su una sola app.
    .matters = In questo modo si possono disattivare avvisi che rivelerebbero la sorveglianza.
    .innocent-1 = telefoni di datori di lavoro, scuole, negozi e musei
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-adds-account = Un profilo aggiunge un account di posta, calendario o contatti
    .what = Il profilo imposta un account sul telefono, per esempio di posta.
    .matters = Chiunque altro possa aprire quell'account può leggere ciò che il telefono vi conserva.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-removed = In passato c'era un profilo di configurazione sul telefono
    .what = Il telefono tiene un registro dei suoi profili. Il registro ne nomina uno che ora non c'è.
    .matters = Mostra che qualcosa è stato impostato e poi tolto, e quando.
    .innocent-1 = un profilo di una compagnia telefonica, di una rete o di un programma beta che è terminato
    .next-1 = la persona che usa il telefono se lo ricorda?

rule-profile-named-only = Un elenco nomina un profilo di configurazione il cui contenuto non è in questa copia
    .what = Il telefono tiene un elenco dei suoi profili. Ne nomina uno, e il file che dice che cosa fa non è in questa copia.
    .matters = Da questa copia non si può dire che cosa fa il profilo.
    .innocent-1 = un profilo di una compagnia telefonica, che il telefono imposta da solo
    .next-1 = il telefono lo mostra nelle sue impostazioni, e che cosa vi si dice?

rule-owner-restricted = La persona che usa il telefono non può cambiare alcune cose
    .what = È in vigore una restrizione che impedisce di cancellare app, di cambiare account o altro di simile.
    .matters = Le restrizioni possono mantenere al suo posto un'app di sorveglianza.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-restriction-written-by-management = La persona che usa il telefono non può cambiare alcune cose
    .what = Il telefono annota chi ha scritto per ultimo un limite su app, account, profili o computer. Non è stato il sistema stesso, ma un profilo, un server di gestione o un'app.
    .matters = Le restrizioni possono mantenere al suo posto un'app di sorveglianza.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-permission-by-management = La gestione ha dato un permesso a un'app
    .what = Il registro dei permessi dice che una regola di gestione l'ha concesso. Sul telefono non è stato chiesto a nessuno.
    .matters = Un'app che nessuno ha accettato potrebbe leggere cose private.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-declares-itself-monitoring = Un'app dice di sé di essere fatta per sorvegliare
    .what = Lo store di Google chiede alle app per badare a bambini o seguire dipendenti di dichiararlo (`isMonitoringTool`). Questa app lo fa. Queste app hanno l'obbligo di mostrarsi alla persona che usa il telefono.
    .matters = Trasmette a un'altra persona ciò che accade sul telefono. Può anche servire a sorvegliare una persona adulta che non ha dato il consenso.
    .innocent-1 = una famiglia l'ha impostata insieme, e chi è minorenne lo sa
    .innocent-2 = un datore di lavoro l'ha messa su un telefono di lavoro e l'ha detto
    .innocent-3 = la persona che usa il telefono l'ha installata per trovare un telefono smarrito o per limitare il proprio tempo davanti allo schermo
    .next-1 = la persona che usa il telefono conosce questa app, e ha dato il consenso?
    .next-2 = rimuoverla può mettere in allarme la persona che l'ha installata; parli prima con un servizio di sostegno, da un altro dispositivo

rule-apk-made-to-mislead = Il file di un'app si contraddice
    .what = Il file dell'app (APK) è fatto in modo che un telefono possa installarlo, ma i programmi che lo esaminano falliscano o vedano altro. Oppure le sue firme indicano produttori diversi. Oppure non è il file annotato quando si è fatta la copia.
    .matters = A volte le app dannose sono confezionate così per sfuggire ai programmi di controllo. Lo fanno anche alcune protezioni di app oneste.
    .innocent-1 = una protezione contro la copia comprata dal produttore dell'app
    .innocent-2 = un'app che qualcuno ha tradotto, riparato o modificato e firmato di nuovo
    .innocent-3 = il file si è danneggiato durante la copia
    .next-1 = la persona che usa il telefono conosce questa app, e sa da dove viene?

rule-behaves-like-hidden-monitoring = Un'app si comporta come una sorveglianza nascosta
    .what = Nessun elenco nomina questa app. Può vedere cose private, si nasconde o è difficile da rimuovere, e il modo in cui è arrivata sul telefono corrisponde. Ciascuna di queste cose ha ragioni comuni; insieme sono rare.
    .matters = Le app di sorveglianza cambiano nome ogni mese, e il loro comportamento resta lo stesso.
    .innocent-1 = un ausilio, una protezione o uno strumento che qualcuno ha impostato di proposito e conosce
    .innocent-2 = { cause-management }
    .innocent-3 = un'app in prova da parte di chi la sviluppa
    .next-1 = { advice-know-app }
    .next-2 = conservi questa copia prima che si cambi qualcosa: rimuovere l'app può mettere in allarme chi l'ha installata, e cancella prove
    .next-3 = parli con un servizio di sostegno da un dispositivo che nessun altro può raggiungere

rule-iphone-app-behaves-like-hidden-monitoring = Un'app dell'iPhone si comporta come una sorveglianza nascosta
    .what = Nessun elenco nomina questa app. Può vedere cose private, si nasconde, e non è arrivata dall'App Store. Ciascuna di queste cose ha ragioni comuni; insieme sono rare.
    .matters = Le app di sorveglianza cambiano nome ogni mese, e il loro comportamento resta lo stesso.
    .innocent-1 = un ausilio, una protezione o uno strumento che qualcuno ha impostato di proposito e conosce
    .innocent-2 = un'app in prova da parte di chi la sviluppa
    .next-1 = { advice-know-app }
    .next-2 = conservi questa copia prima che si cambi qualcosa: rimuovere l'app può mettere in allarme chi l'ha installata, e cancella prove
    .next-3 = parli con un servizio di sostegno da un dispositivo che nessun altro può raggiungere

rule-hidden-app-built-for-access = Un'app senza icona è fatta per ricevere un accesso molto ampio
    .what = Non si mostra tra le app, e contiene almeno due di queste parti: una che legge lo schermo, una che legge le notifiche, una che la rende difficile da rimuovere. Questo non dice se sono attive.
    .matters = Le app che sorvegliano in segreto sono fatte così.
    .innocent-1 = una parte del sistema, o di un orologio o di un'auto collegati al telefono
    .innocent-2 = { cause-management }
    .next-1 = { advice-know-app }
    .next-2 = una segnalazione di bug del telefono dice che cosa è attivo

rule-app-owns-device = Un'app gestisce questo telefono o un suo profilo
    .what = L'app è stata resa proprietaria del dispositivo, o di un profilo di lavoro. È così che le organizzazioni gestiscono i telefoni.
    .matters = L'app proprietaria del dispositivo può mettere e togliere app, e può cambiare impostazioni. Non si può semplicemente cancellare. L'app proprietaria di un profilo di lavoro controlla solo quel profilo.
    .innocent-1 = un telefono di un datore di lavoro o di una scuola, o un profilo di lavoro su un telefono privato
    .innocent-2 = app che ne tengono altre separate, in un profilo proprio (come Shelter, Island o Secure Folder)
    .next-1 = la persona che usa il telefono sa chi lo gestisce?
    .next-2 = rimuoverla può cancellare il profilo o il telefono, e può mettere in allarme chi la controlla

rule-app-holds-far-reaching-power = È attiva un'app con un accesso molto ampio
    .what = L'app può leggere lo schermo (accessibilità) o tutte le notifiche. Oppure può fare da tastiera, o essere difficile da rimuovere (amministratrice del dispositivo). Qualcuno l'ha attivato a mano.
    .matters = Questi poteri sono quelli che chiedono le app di sorveglianza. Ne hanno bisogno anche molte app oneste.
    .innocent-1 = lettori di schermo e altri ausili
    .innocent-2 = gestori di password, antivirus e app per trovare il telefono
    .innocent-3 = orologi smart, schermi dell'auto e schermate iniziali (notifiche)
    .innocent-4 = posta di un datore di lavoro o di una scuola (amministrazione)
    .next-1 = la persona che usa il telefono conosce questa app, e ricorda di averla attivata?

rule-installed-outside-store = Un'app che non viene da uno store
    .what = L'app è stata installata da un file: con un browser, un gestore di file, un computer o a mano.
    .matters = Le app di sorveglianza non sono ammesse negli store, quindi si installano così. Su un telefono con tre o più app di questo tipo, quelle che mostrano un'icona e non hanno poteri che diano nell'occhio sono indicate solo per informazione.
    .innocent-1 = app che i produttori offrono sul proprio sito web
    .innocent-2 = app di un datore di lavoro, di una banca, di un piccolo gruppo di sviluppo
    .innocent-3 = app passate da un vecchio telefono
    .next-1 = { advice-know-app }

rule-app-without-store-receipt = Un'app senza ricevuta dell'App Store
    .what = La copia contiene una ricevuta per le altre app e nessuna per questa. Può essere stata installata da un computer, da un'organizzazione o con un account di sviluppo.
    .matters = È un modo per installare app che l'App Store non ammette.
    .innocent-1 = un'app che si stava installando o ripristinando quando si è fatta la copia
    .innocent-2 = versioni di prova, e app distribuite da un datore di lavoro o da chi le sviluppa
    .next-1 = { advice-know-app }

rule-app-with-maker-licence = Un'app che non viene dall'App Store
    .what = L'app funziona con una licenza del suo produttore (un profilo di provisioning). È stata messa con un computer, con un account di sviluppo, o da un datore di lavoro o una scuola.
    .matters = È un modo per installare app che l'App Store non ammette.
    .innocent-1 = app di un datore di lavoro o di una scuola
    .innocent-2 = app che il produttore stesso sta provando, o che qualcuno mette con uno strumento come AltStore
    .next-1 = la persona che usa il telefono conosce questa app, e sa chi l'ha installata?

rule-app-left-out-of-a-list = Gli elenchi di app nel backup non coincidono
    .what = L'elenco del telefono (Manifest.plist) nomina l'app, e l'elenco del computer (Info.plist) no. Entrambi vengono scritti mentre si fa il backup.
    .matters = Qualcuno potrebbe aver modificato il backup per nascondere l'app.
    .innocent-1 = l'app si stava installando o rimuovendo mentre si faceva il backup
    .innocent-2 = uno strumento per backup che scrive uno degli elenchi a modo suo
    .next-1 = { advice-know-app }
    .next-2 = faccia un nuovo backup e confronti

rule-known-server-contacted = Un'app ha contattato un server di un servizio di sorveglianza
    .what = Il registro del telefono stesso nomina un server che l'app ha cercato o a cui si è collegata. Le app di un servizio di sorveglianza noto inviano a quel server ciò che raccolgono.
    .matters = Un'app che invia dati a un server così può trasmettere ciò che accade sul telefono, anche se il suo nome non è in nessun elenco.
    .innocent-1 = un browser in cui qualcuno ha aperto il sito web di quel servizio
    .innocent-2 = un'app VPN, DNS o contro la pubblicità, che cerca server per conto di altre app
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-signed-with-public-key = Un'app è firmata con una chiave che chiunque può avere
    .what = La sua firma è stata fatta con una chiave pubblicata con Android o con un kit di sviluppo.
    .matters = Una firma così non dice nulla su chi ha fatto l'app. Gli store non accettano app firmate in questo modo.
    .innocent-1 = versioni di prova di chi sviluppa app
    .innocent-2 = parti di sistemi Android modificati
    .next-1 = { advice-know-app }

rule-keyboard-with-full-access = Un'app di tastiera può usare la rete
    .what = Una tastiera che non è di Apple ha l'«accesso completo»: può inviare altrove ciò che si scrive.
    .matters = Una tastiera vede quasi tutto ciò che si scrive.
    .innocent-1 = app di tastiera molto note scelte dalla persona che usa il telefono
    .next-1 = la persona che usa il telefono usa questa tastiera?

rule-app-routes-traffic = Il traffico di rete passa attraverso una VPN, un filtro o un proxy
    .what = Un'app o un'impostazione manda attraverso un altro posto il traffico del telefono, o le sue ricerche di nomi di siti.
    .matters = Chi controlla quel posto può vedere quali siti e servizi usa il telefono.
    .innocent-1 = app VPN e contro la pubblicità scelte dalla persona che usa il telefono
    .innocent-2 = app antivirus che controllano i siti web
    .next-1 = la persona che usa il telefono conosce questo servizio?

rule-server-for-whole-phone = Tutto il telefono usa un server impostato da qualcuno
    .what = Un'impostazione manda il traffico web di tutte le app (un proxy), o tutte le ricerche di nomi di siti (DNS privato), a un server scelto da qualcuno.
    .matters = Chi controlla quel server, o ne ha l'account, può vedere quali siti e servizi usa il telefono. Ciò che è scritto nelle pagine cifrate gli resta nascosto.
    .innocent-1 = servizi contro la pubblicità, o per i minori, scelti dalla persona che usa il telefono
    .innocent-2 = reti di aziende e scuole
    .innocent-3 = sviluppatori che guardano il traffico delle proprie app, e server privati a casa
    .next-1 = la persona che usa il telefono conosce questo server, e ricorda di averlo impostato?
    .next-2 = il DNS privato si trova nelle impostazioni, in Rete e Internet; un proxy per tutte le app si imposta con un computer o dalla gestione di un'organizzazione

rule-user-root-certificate = A questo telefono è stato aggiunto un certificato radice
    .what = Il telefono si fida di un certificato che non aveva in origine. L'ha aggiunto nelle impostazioni qualcuno con accesso al telefono, oppure un datore di lavoro o una scuola.
    .matters = Chi ha la sua chiave, e può dirigere il traffico del telefono, potrebbe leggere pagine web. Potrebbe leggere anche ciò che inviano alcune app.
    .innocent-1 = un datore di lavoro o una scuola che ne ha bisogno per la propria rete o il Wi-Fi
    .innocent-2 = programmi contro la pubblicità, antivirus e strumenti di rete che guardano dentro il traffico (come AdGuard)
    .innocent-3 = persone che sviluppano app, e server privati in casa
    .next-1 = la persona che usa il telefono riconosce il nome, e ricorda di averlo aggiunto?
    .next-2 = su Android guardi in Sicurezza > Crittografia e credenziali; su un iPhone in Impostazioni > Generali > Info > Impostazioni attendibilità certificati, o nel suo profilo in VPN e gestione dispositivo
    .next-3 = chi l'ha aggiunto può accorgersi della rimozione, e il telefono può perdere l'accesso a una rete

rule-automation-sends-unasked = Un'automazione invia qualcosa senza chiedere
    .what = L'app Comandi Rapidi ha un'automazione avviata da un evento (lasciare un luogo, un'ora, un messaggio, l'apertura di un'app). Non chiede prima, e invia o carica qualcosa.
    .matters = Senza nessuna app aggiunta, potrebbe dire a qualcuno dov'è il telefono, o passare una foto, ogni volta che viene eseguita.
    .innocent-1 = «avvisare dell'ora di arrivo», un messaggio alla famiglia all'uscita dal lavoro
    .innocent-2 = automazioni di casa, diari e backup impostati dalla persona che usa il telefono
    .next-1 = apra l'app Comandi Rapidi, Automazione: la persona che usa il telefono la conosce, e a chi invia?
    .next-2 = conservi questa copia prima che venga cambiata; chi riceve i messaggi si accorgerà che smettono

rule-several-apple-accounts = È configurato più di un account Apple
    .what = Parti del telefono (iCloud, messaggi, Dov'è, App Store) hanno effettuato l'accesso con account Apple diversi.
    .matters = Chi conosce la password di un account può vedere ciò che vede quell'account: backup, foto, messaggi o dov'è il telefono.
    .innocent-1 = un account per l'App Store della famiglia o di un altro Paese
    .innocent-2 = un account più vecchio tenuto per gli acquisti, o un secondo indirizzo della stessa persona
    .innocent-3 = un account per il lavoro o la scuola oltre a quello privato
    .next-1 = guardi in Impostazioni, nel nome in alto, e in Impostazioni > App: la persona che usa il telefono conosce ogni account?
    .next-2 = una nuova password per il proprio account, impostata su un dispositivo che nessun altro può raggiungere, mette fine all'accesso di altre persone

rule-apps-of-another-account = App arrivate con un altro account Apple
    .what = I dati dello store per queste app indicano un account diverso da quello delle altre app.
    .matters = Qualcuno può aver effettuato l'accesso con un proprio account per mettere un'app su questo telefono.
    .innocent-1 = acquisti che una famiglia condivide
    .innocent-2 = un account per l'App Store di un altro Paese, o uno più vecchio della stessa persona
    .next-1 = la persona che usa il telefono ricorda come queste app vi sono arrivate?

rule-family-group = Il telefono fa parte di un gruppo famiglia
    .what = L'account Apple di questo telefono è in un gruppo di «In famiglia» con i membri qui sotto.
    .matters = Un genitore o chi dirige il gruppo può vedere che cosa si compra, e forse dov'è il telefono. Può anche limitare l'account di una bambina o di un bambino con Tempo di utilizzo.
    .innocent-1 = molte famiglie condividono di proposito ciò che comprano e dove si trovano
    .next-1 = sul telefono, Impostazioni > (nome) > In famiglia mostra i membri; la persona che usa il telefono è d'accordo?
    .next-2 = gli altri membri possono vedere che qualcuno lascia il gruppo

rule-web-page-among-icons = Tra le icone c'è una pagina web
    .what = Un'icona della schermata Home apre una pagina web. Non si può rimuovere, o la pagina è quella di un servizio di sorveglianza noto.
    .matters = Un'icona così può sembrare un'app. Una pagina che non si può rimuovere è stata messa lì da un profilo; una pagina di un servizio di sorveglianza è dove i suoi clienti effettuano l'accesso.
    .innocent-1 = portali di datori di lavoro, scuole e negozi
    .innocent-2 = una pagina che qualcuno ha solo guardato e conservato
    .next-1 = la persona che usa il telefono conosce questa icona?

rule-computers-and-backups = Computer e backup di questo telefono
    .what = Alcuni file sul telefono parlano di computer di cui si fida o che ne hanno fatto backup. Parlano anche di backup da cui è stato configurato.
    .matters = Chi ha un backup può leggere quasi tutto ciò che era sul telefono. Alcuni servizi di sorveglianza funzionano da un computer che fa backup via Wi-Fi.
    .innocent-1 = il computer della persona stessa, un negozio che ha spostato i dati su un telefono nuovo
    .innocent-2 = il computer su cui è stata fatta questa copia
    .next-1 = la persona che usa il telefono riconosce ogni computer?
    .next-2 = sul telefono, Impostazioni > Generali > Trasferisci o inizializza iPhone > Ripristina > Ripristina posizione e privacy gli fa dimenticare i computer di cui si fida

rule-known-site-visited = È stato aperto un sito di un servizio di sorveglianza
    .what = Un browser di questo telefono è stato su un sito che appartiene a un servizio di sorveglianza. Della cronologia non è stato conservato altro.
    .matters = Può essere il posto da cui è stata presa un'app o dove qualcuno ha effettuato l'accesso. Non dimostra che ci sia qualcosa su questo telefono, né chi l'ha aperto.
    .innocent-1 = la persona che usa il telefono, o chi la aiuta, si stava informando sulla sorveglianza
    .innocent-2 = una pubblicità, un link o un risultato di ricerca aperto una volta
    .next-1 = confronti le date con ciò che la persona ricorda
    .next-2 = anche cercare aiuto lascia tracce: usi un dispositivo che nessun altro può raggiungere

rule-protection-off-around-installation = Una protezione è stata disattivata intorno all'ora in cui è stata installata un'app
    .what = Il telefono tiene un elenco delle modifiche alle sue impostazioni. Mostra che è stata disattivata una protezione contro app indesiderate. È accaduto a meno di un'ora dall'installazione di un'app che non viene da uno store.
    .matters = Le guide per installare app di sorveglianza chiedono proprio quest'ordine. Gli orari si possono confrontare con chi aveva il telefono in quel momento.
    .innocent-1 = la protezione ha dato un avviso su un'app che la persona voleva e di cui si fida
    .innocent-2 = qualcuno che sviluppa app e ne stava provando una
    .next-1 = la persona che usa il telefono ricorda quest'ora, e chi aveva il telefono?
    .next-2 = annoti entrambi gli orari prima che si cambi qualcosa; la cronologia si conserva solo per poco tempo

rule-protection-switched-off = Una protezione del telefono è disattivata
    .what = Un'impostazione che protegge da app indesiderate non è come esce dalla fabbrica.
    .matters = Le guide per installare app di sorveglianza chiedono questo passo.
    .innocent-1 = persone che installano app al di fuori dello store
    .innocent-2 = telefoni senza i servizi di Google
    .innocent-3 = telefoni vecchi
    .next-1 = la persona che usa il telefono ricorda di averla cambiata?

rule-root-or-jailbreak-traces = Tracce di accesso root, di un jailbreak o di un telefono sbloccato
    .what = Le barriere del telefono tra le app e il sistema sembrano aperte.
    .matters = Un'app con un accesso così può nascondersi a questo esame. Su un telefono così, ciò che non si è trovato significa meno.
    .innocent-1 = la persona che usa il telefono l'ha aperto di proposito
    .innocent-2 = telefoni di sviluppo e sistemi Android modificati
    .next-1 = chieda se l'ha fatto la persona che usa il telefono; una persona specialista può guardare più a fondo

rule-debugging-switched-on = Il telefono accetta comandi da computer
    .what = Il debug è attivo. Un computer che il telefono ha accettato una volta può installare app e cambiare impostazioni.
    .matters = In questo modo si possono mettere app su un telefono senza un avviso sullo schermo.
    .innocent-1 = molti modi di copiare un telefono ne hanno bisogno: allora è attivo per questo esame, e qui non se ne parla
    .innocent-2 = persone che creano o provano app, o che spostano file con un computer
    .next-1 = la persona che usa il telefono lo sa? Si può disattivare nelle opzioni sviluppatore

rule-further-users = Il telefono ha altri utenti
    .what = Oltre al proprietario, qualcuno o qualcosa ha uno spazio proprio sul telefono, con app che il proprietario non vede.
    .matters = Un'app in un altro spazio sfugge facilmente.
    .innocent-1 = un ospite, un bambino, una seconda copia di un'app di messaggi, una cartella bloccata
    .innocent-2 = un profilo di lavoro, di cui si parla con l'app che lo controlla
    .next-1 = la persona che usa il telefono conosce questo spazio?

rule-security-updates-old = Il telefono non riceve aggiornamenti di sicurezza da un anno o più
    .what = La data dell'ultimo aggiornamento di sicurezza è almeno dodici mesi prima di questa copia.
    .matters = Punti deboli già noti restano aperti. Le app da fuori dello store possono usarli.
    .innocent-1 = i produttori smettono di mandare aggiornamenti alla maggior parte dei telefoni dopo alcuni anni
    .next-1 = cercare aggiornamenti nelle impostazioni; è meglio cambiare un telefono che non ne riceve più, quando si può fare senza rischi

rule-restrictions-passcode = È stato impostato un codice per le restrizioni
    .what = Il telefono conserva la prova di un codice per le restrizioni, come fanno iOS da 7 a 11 (Impostazioni > Generali > Restrizioni).
    .matters = Chi conosce quel codice decide quali impostazioni, app e account può cambiare la persona che usa il telefono.
    .innocent-1 = lo ha impostato la persona che usa il telefono, forse molto tempo fa
    .innocent-2 = dei genitori lo hanno impostato sul telefono di un bambino
    .innocent-3 = è arrivato con un backup di un telefono precedente
    .next-1 = la persona che usa il telefono conosce questo codice, e chi lo ha impostato?
