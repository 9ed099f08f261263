# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Levels and verdicts

level-4 = Trovata un'app di sorveglianza nota
level-3 = Segni forti di sorveglianza nascosta
level-2 = Questo può servire a sorvegliare qualcuno. Ha dato il Suo consenso?
level-1 = Da guardare insieme
level-0 = Solo per informazione
verdict-nothing_known_found = Nelle parti che abbiamo potuto leggere non si è trovato nulla di noto. Questo non dimostra che il telefono sia pulito.
verdict-inconclusive = Non si è trovato nulla di noto, ma parti importanti non si sono potute leggere.

## One sentence under the verdict

summary-known = Su questo telefono c'è un'app venduta o usata per sorvegliare qualcuno in segreto.
summary-strong-covert = Su questo telefono ci sono segni di un'app venduta o usata per sorvegliare qualcuno in segreto.
summary-strong-management = Questo telefono è impostato in modo che un'altra persona ne mantenga il controllo.
summary-strong = Vari segni insieme fanno pensare a una sorveglianza nascosta.
summary-review = { $count ->
    [one] Una cosa su questo telefono può servire a sorvegliare qualcuno, e ha anche usi comuni.
   *[other] { $count } cose su questo telefono possono servire a sorvegliare qualcuno, e hanno anche usi comuni.
}
summary-nothing = { $apps ->
    [one] { $apps } app è stata confrontata con l'elenco delle app di sorveglianza note.
   *[other] { $apps } app sono state confrontate con l'elenco delle app di sorveglianza note.
}

## What it means, with a short label each

label-means = Che cosa significa
label-means-not = Che cosa non dice
label-means-not-long = Che cosa non significa
label-before = Prima di agire
label-advice = Pareri diversi
label-watched = In caso di dubbio
label-gaps = Non controllato
label-better-copy = Una copia migliore
label-next = Che cosa si può fare
label-help = Con chi parlare

means-found = Può averlo impostato qualcuno con accesso a questo telefono.
means-found-not = Non dice chi l'ha fatto, né che cosa è stato guardato.
means-review = Guardi ogni punto qui sotto. Se lo conosce e ha dato il Suo consenso, può essere tutto in ordine.
means-review-not = Non dice che qualcuno stia sorvegliando, né chi.
means-nothing = In ciò che si è potuto leggere non è stata trovata nessuna app o impostazione a noi nota per sorvegliare qualcuno.
means-nothing-not = Non dimostra che nessuno sorvegli: le app nuove, e chi ha effettuato l'accesso ai Suoi account, non lasciano nessun segno che questo esame conosca.
before-you-act = Rimuoverlo può mettere in allarme la persona che l'ha impostato, e cancella prove. Ora Lei ha una copia: la tenga fuori dalla portata di quella persona, usi un dispositivo che quella persona non può raggiungere, e parli prima con qualcuno.
advice-differs = La polizia e i servizi di sostegno danno consigli diversi su quando rimuovere cose del genere. La decisione è Sua.
if-you-feel-watched = Se sente che qualcuno La sorveglia, si fidi di questa sensazione e parli con qualcuno da un dispositivo che nessun altro può raggiungere.
better-copy-android = Una nuova copia può dire di più. Una segnalazione di bug, fatta sul telefono, risponde alla maggior parte di queste domande.
better-copy-ios = Un nuovo backup completo del telefono può dire di più.
gaps-by-name = Queste parti non si sono potute leggere del tutto: { $parts }. Che lì non si sia trovato nulla significa poco.
gaps-by-number = { $count ->
    [one] Una parte del telefono non si è potuta leggere del tutto. La tabella qui sotto dice quale.
   *[other] { $count } parti del telefono non si sono potute leggere del tutto. La tabella qui sotto dice quali.
}
helpline = { $number }, { $name }, verificato il { $day }
helpline-in-log = { $line } (può apparire nel registro delle chiamate)
call-shows = Una chiamata può apparire nel registro delle chiamate: usi un altro telefono.
many-reasons = Ciascuna di queste cose ha molte ragioni comuni. Guardi se la persona che usa il telefono le conosce.
if-removed = La persona che l'ha impostato può accorgersene, e si cancellano prove. Se e quando farlo, la decisione è Sua.

## When no copy could be opened

unread-locked = La copia è bloccata. Non è stato esaminato nulla.
unread-locked-means = Una password tiene chiusa la copia. Senza di essa nessuno può guardarci dentro.
unread-locked-next = Chi ha fatto questo rapporto può riprovare con la password scelta per i backup. Non è per forza il codice del telefono. Se nessuno la conosce, si può fare un altro tipo di copia.
unread = Non è stato possibile aprire la copia. Non è stato esaminato nulla.
unread-means = Ciò che è stato consegnato è danneggiato, o non è una copia di telefono che questo programma conosce.
unread-next = Chi ha fatto questo rapporto può riprovare con una nuova copia.
unread-not = Non dice nulla del telefono: né in bene né in male.

## When an app came, changed and went. $when is a day, or a time with its clock.

time-first-installed = prima installazione: { $when }
time-bought = presa dallo store: { $when }
time-installed-log = installata, secondo un registro del telefono: { $when }
time-updated = ultima installazione o ultimo aggiornamento: { $when }
time-removed = rimossa: { $when }

## Said in languages whose sentences nobody who speaks them has checked yet

machine-made = Le frasi di questo rapporto sono state messe in questa lingua da una macchina. Nessuna persona che la parla le ha ancora controllate. Se qualcosa non è chiaro, vale il rapporto in inglese.
