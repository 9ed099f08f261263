# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = Rapporto sul telefono
page-many = Rapporto su { $count } telefoni
page-skip = Vai al rapporto
page-leave = Esci da questa pagina
page-leave-note = «Esci da questa pagina» e il tasto Esc svuotano subito la pagina. Il file resta su questo dispositivo.
page-leave-end = Uscire da questa pagina non cancella il file, e il browser può ricordare che è stato aperto.
page-phones = Telefoni
page-phone = Telefono { $number }: { $verdict }
page-phone-of = Telefono { $number } di { $of }
page-unknown-model = modello sconosciuto
page-copy-made = copia fatta il { $date }
page-helplines = Con chi parlare
page-found = Che cosa è stato trovato
page-confirmed = Confermato in precedenza
page-checked = Che cosa è stato controllato
page-parts = Parti del telefono, e se questa copia ne dice qualcosa
page-part = Parte
page-answer = Risposta
page-parts-short = Parti
page-read-apps = { $apps ->
    [one] Letto: { $apps } app
   *[other] Letto: { $apps } app
}
page-apps = app ({ $apps })
page-means-little = { $answer }. Che qui non si sia trovato nulla significa poco.
page-no-copy-shows = Ciò che nessuna copia può mostrare:
page-accounts = Da guardare anche
page-not-opened = Ciò che non si è potuto aprire
page-how-made = Come è stato fatto questo rapporto
page-how-made-short = Una copia del telefono è stata confrontata con un elenco di app e impostazioni note. Nulla è stato inviato da nessuna parte. Dalla stessa copia si può fare un rapporto più lungo, con le prove.
page-part-not-opened = Una parte di ciò che è stato consegnato non si è potuta leggere. La persona che ha fatto questo rapporto può dire di più.

## One finding

finding-what = Che cos'è
finding-where = In quale parte del telefono
finding-sure = Certezza
finding-can = Che cosa può vedere o fare
finding-when = Quando
finding-why = Perché lo pensiamo
finding-parts = Che cos'altro ne fa parte
finding-else = Che cos'altro potrebbe essere
finding-do = Che cosa si può fare con prudenza
finding-removed = Se viene rimosso
finding-same = Lo stesso che per il numero { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · certezza: { $strength }
text-sure = certezza: { $strength }
text-what = che cos'è
text-where = dove
text-can = può vedere/fare
text-when = quando
text-because = perché
text-part = ne fa parte
text-else = o forse
text-do = che cosa fare
text-as-above = come per il numero { $number } sopra
text-more = e altri { $count }
text-look = Da guardare anche insieme: { $count }
text-more-like-these = altri { $count } di questo tipo
text-for-information = { $count } solo per informazione
text-in-full-report = ({ $hidden }: nel rapporto completo)
text-not-read = Non si è potuto leggere
text-next = poi:
text-not-seen = non visibile

## L'elenco delle app di cui si conosce solo un potere o un'origine fuori da uno store

recognise-apps = App da riconoscere ({ $count })
recognise-ask = Per ciascuna: la persona che usa il telefono la conosce, e l'ha installata o attivata lei stessa?
recognise-names-elsewhere = Questa copia non dice tutti i nomi; il rapporto completo contiene i nomi tecnici.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] Un'app di cui questa copia non dice il nome
   *[other] { $count } app di cui questa copia non dice i nomi
}

## The last lines

footer-line = { $tool } { $version } · firme { $database } ({ $families } famiglie, { $origin }) · nulla è uscito { $computer }
footer-built-in = elenco incluso nel programma
footer-signed-by = { $origin }, con la firma della chiave { $key }
footer-not-signed = { $origin }, senza firma
footer-this-computer = da questo computer
footer-that-computer = dal computer che ha fatto questo rapporto
footer-extra = e { $indicators } indicatori di { $origin }, che nessuno ha verificato: ciò che nominano è una domanda
footer-credits = l’elenco delle app note è fatto con il lavoro pubblico di altri; "stalkscan credits" indica ogni fonte e la sua licenza
footer-old-database = l'elenco di app note usato qui è più vecchio di quello incluso nel programma
