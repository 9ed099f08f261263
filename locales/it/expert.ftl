# Italian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = La copia del telefono è stata aperta in sola lettura. Non vi è stato scritto nulla.
method-2 = Non è stata usata nessuna rete. Nulla è uscito dal computer su cui è stato fatto l'esame.
method-3 = Non sono stati letti testi di messaggi, foto e contatti.
method-4 = Ogni motivo di questo rapporto indica il file, e il punto al suo interno, da cui è stato letto, così che un'altra persona esperta possa controllarlo.
method-5 = La stessa copia, esaminata dalla stessa versione del programma con la stessa banca dati, dà lo stesso rapporto JSON.
method-6 = Un orario che finisce in Z è in UTC. Un orario senza fuso è quello dell'orologio del telefono stesso.

## What an examination cannot say

limit-1 = I dati dicono che cosa è installato e impostato. Non dicono chi l'ha fatto: questo resta aperto.
limit-2 = Una corrispondenza con un elenco può essere sbagliata. «Certezza» indica su che cosa si basa ciascuna.
limit-3 = Ciò che non si è potuto leggere, o solo in parte, è nella tabella di ciò che è stato controllato.
limit-4 = Gli identificativi del telefono sono nascosti, a meno che chi ha fatto l'esame abbia scelto di mostrarli.
limit-5 = È bene che una persona esperta in informatica forense confermi gli elementi trovati sul telefono stesso.
limit-6 = L'ora di installazione è quella registrata dal telefono. Il ripristino o il passaggio a un altro telefono può cambiarla.

## Headings and labels of the page

expert-examined = Che cosa è stato esaminato
expert-limits-long = Che cosa non può dire
expert-files = File letti
expert-record = Per gli atti
expert-remarks = Osservazioni
expert-skipped = Regole lasciate fuori su richiesta: { $rules }
expert-program = Programma
expert-database = Banca dati
expert-added-list = Elenco aggiunto
expert-serial = numero di serie
expert-level = Livello { $level } di 4: { $words }
expert-place-files = { $count ->
    [one] file { $numbers }
   *[other] file { $numbers }
}
expert-place-copy = copia { $number }:
expert-stored-as = salvato come
expert-rule = regola
expert-family = famiglia
expert-also-sold-as = venduto anche come
expert-space = { $space } (utente { $user })
expert-next = Poi:
expert-time-utc = { $time } UTC
expert-time-phone = { $time } secondo l'orologio del telefono
expert-all-in = (tutto in { $file })
expert-all-stand-in = Tutto questo si trova in
expert-not-from-a-store = non viene da uno store; installata da

## Kinds of things that a finding can be about

subject-app = app
subject-profile = profilo
subject-device_management = gestione del dispositivo
subject-keyboard = tastiera
subject-vpn = vpn
subject-certificate = certificato
subject-account = account
subject-setting = impostazione
subject-automation = automazione

## Labels of the terminal

expert-method = Metodo
expert-limits = Limiti
expert-copy = copia
expert-note = nota
expert-label-copy-made = copia fatta
expert-label-database = banca dati
expert-label-added-list = elenco aggiunto
expert-question = domanda
expert-files-or-reason = file o motivo
expert-label-answer = risposta
expert-no-reason = nessun motivo indicato
expert-sandbox = ambiente isolato
expert-which-copy = (stalkscan formats indica quale tipo di copia risponde a che cosa)
expert-shown-with-detail = ({ $hidden }: si mostra con --detail)
expert-more-detail = e altri { $count } (--detail)

answer-read = letto
answer-partial = in parte
answer-not_in_format = non previsto nel formato
answer-missing = mancante
answer-locked = bloccato
answer-failed = non riuscito
answer-not_asked = non richiesto

## The copy and the database

expert-as-given = la copia così come consegnata
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, incompleta)
expert-no-hash = non calcolato: la copia non è un unico file letto per intero
expert-hash-listed = vedi l'elenco degli hash
expert-database-line = { $version } ({ $families } famiglie, { $indicators } indicatori, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } ({ $indicators } indicatori), SHA-256 { $hash }
