# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Headings

title-known = { $name }
title-operator = { $name }: l'app di una persona che sorveglia un altro telefono
title-dropper = { $name }: un'app che installa app di sorveglianza
title-removed = { $what } ({ $until })
title-removed-before = { $what } (era sul telefono in passato)
title-data-left = { $what } (non c'è più; ne restano dei dati)
title-data-left-until = { $what } (non c'è più; ne restano dei dati; { $until })
title-mentioned = { $what } (non è nell'elenco delle app; un'impostazione la nomina)
title-switched-off = { $what } (disattivata)
title-archived = { $what } (archiviata: i suoi dati restano, il suo codice non c'è più)
title-unsure = { $what } (la nomina un'impostazione o un registro; l'elenco delle app non è stato letto fino alla fine)
title-file-left = { $what } (non c'è più; ne resta il file)
title-server-in-code = Il suo codice nomina un server di { $family }
title-servers-in-code = Il suo codice nomina server di molti servizi di sorveglianza
title-text-in-code = Il suo codice contiene ciò che ha scritto il produttore di { $family }
title-server-contacted = Ha contattato un server di { $family }
title-some-signs = Un'app presenta alcuni segni di sorveglianza
title-recognised = Un'app con un accesso molto ampio che forse riconosce
title-recognised-as = Un'app con un accesso molto ampio che forse riconosce: { $name } ({ $kind })
title-shown-as = { $title }; sul telefono appare come «{ $name }»
title-named = { $title }: «{ $name }»
title-global-proxy = Il traffico web di tutte le app passa dal proxy { $name }
title-dns = I nomi dei siti sono cercati presso { $name }
title-unnamed = { $title } (questa copia non ne dice il nome)

## Explanations

explain-rule = { $what } { $matters }
explain-unreviewed = Questa app è nominata da un elenco aggiunto a questo esame, o da una voce ancora in corso di controllo. Nessuno l'ha verificata: è quindi una domanda e non un giudizio sull'app.
explain-operator = Questa app è fatta per il telefono della persona che sorveglia, non per il telefono sorvegliato. Può voler dire che la persona che usa questo telefono ha un account presso un servizio del genere, o che qualcuno ha effettuato l'accesso qui.
explain-traces = Alcune tracce mostrano che questa app è stata sul telefono. Ora non sembra esserci. Le tracce non dicono che cosa ha fatto.
explain-install-begun = Un registro mostra che un'installazione di questa app è cominciata. Non ne mostra la fine, e ora l'app non sembra esserci. Forse quindi non è mai stata sul telefono.
explain-switched-off = { $what } Su questo telefono è disattivata e non può funzionare finché qualcuno non la riattiva.
explain-archived = Il telefono ha archiviato questa app, che è in un elenco tra quelle che possono servire a sorvegliare qualcuno. I suoi dati restano, il suo codice non c'è più. Non può funzionare finché qualcuno non la ripristina; basta toccare la sua icona.
explain-unsure = Qualcosa sul telefono nomina questa app. L'elenco delle app non è stato letto fino alla fine, perciò questa copia non dice se l'app c'è adesso.
explain-covert = Questa app è in un elenco tra quelle vendute o usate per sorvegliare qualcuno in segreto. Un'app così può trasmettere ciò che accade sul telefono. Può averla messa qualcuno con accesso al telefono.
explain-disclosed = Questa app è venduta apertamente per badare a bambini o seguire dipendenti, e di solito si mostra. Può anche servire a sorvegliare una persona adulta che non ha dato il consenso.
explain-location = Questa app può condividere la posizione del telefono con altre persone. Molte persone usano app così di proposito.
explain-remote = Questa app può mostrare o comandare lo schermo da un altro dispositivo. Si usa spesso per dare aiuto al lavoro o in famiglia.
explain-forwarder = Questa app può copiare messaggi o avvisi e inviarli in un altro posto.
explain-anti-theft = Questa app aiuta a trovare o bloccare un telefono smarrito. Chi ha il suo account può vedere dov'è il telefono.
explain-call-recorder = Questa app può registrare le chiamate.
explain-list-of-servers = L'app contiene gli indirizzi di molti servizi di sorveglianza. I programmi che proteggono da queste app li contengono per riconoscerle. Un'app di sorveglianza di solito nomina solo il proprio servizio.
explain-browser = Un browser ha contattato un server di un servizio di sorveglianza. Accade quando qualcuno apre una pagina del servizio. Non dimostra che su questo telefono ci sia un'app di sorveglianza.
explain-on-behalf = Questa app o parte del sistema contatta server per conto di altre app. Può darsi che un'app di questo telefono invii dati a un servizio di sorveglianza; il registro non dice quale.
