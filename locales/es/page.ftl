# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = Informe del teléfono
page-many = Informe de teléfonos: { $count }
page-skip = Ir al informe
page-leave = Salir de esta página
page-leave-note = «Salir de esta página» y la tecla Escape vacían la página al momento. El archivo sigue en este dispositivo.
page-leave-end = Salir de esta página no borra el archivo, y el navegador puede recordar que se abrió.
page-phones = Teléfonos
page-phone = Teléfono { $number }: { $verdict }
page-phone-of = Teléfono { $number } de { $of }
page-unknown-model = modelo desconocido
page-copy-made = copia hecha el { $date }
page-helplines = Con quién hablar
page-found = Qué se encontró
page-confirmed = Confirmado de antemano
page-checked = Qué se comprobó
page-parts = Partes del teléfono, y si esta copia informa sobre ellas
page-part = Parte
page-answer = Respuesta
page-parts-short = Partes
page-read-apps = { $apps ->
    [one] Leído: { $apps } app
   *[other] Leído: { $apps } apps
}
page-apps = apps ({ $apps })
page-means-little = { $answer }. Que aquí no se encontrara nada significa poco.
page-no-copy-shows = Lo que ninguna copia puede mostrar:
page-accounts = Mire también esto
page-not-opened = Lo que no se pudo abrir
page-how-made = Cómo se hizo este informe
page-how-made-short = Se comparó una copia del teléfono con una lista de apps y ajustes conocidos. No se envió nada a ningún sitio. Con la misma copia se puede hacer un informe más largo que incluya las pruebas.
page-part-not-opened = Una parte de lo que se entregó no se pudo leer. La persona que hizo este informe puede explicarle más.

## One finding

finding-what = Qué es
finding-where = En qué parte del teléfono
finding-sure = Certeza
finding-can = Qué puede ver o hacer
finding-when = Cuándo
finding-why = Por qué lo pensamos
finding-parts = Qué más forma parte de ello
finding-else = Qué otra cosa podría ser
finding-do = Qué se puede hacer con cuidado
finding-removed = Si se quita
finding-same = Lo mismo que en el número { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · certeza: { $strength }
text-sure = certeza: { $strength }
text-what = qué es
text-where = dónde
text-can = puede ver/hacer
text-when = cuándo
text-because = porque
text-part = con ello
text-else = o quizá
text-do = qué hacer
text-as-above = como en el { $number }, más arriba
text-more = y { $count } más
text-look = También conviene mirar en compañía: { $count }
text-more-like-these = { $count } más de este tipo
text-for-information = { $count } solo como información
text-in-full-report = ({ $hidden }: en el informe completo)
text-not-read = No se pudo leer
text-next = luego
text-not-seen = no se puede ver

## La lista de apps de las que solo se sabe un permiso o un origen fuera de una tienda

recognise-apps = Apps que conviene reconocer ({ $count })
recognise-ask = De cada una: ¿la conoce la persona que usa el teléfono, y la puso o activó esto ella misma?
recognise-names-elsewhere = Esta copia no dice todos los nombres; el informe completo tiene los nombres técnicos.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] Una app cuyo nombre esta copia no dice
   *[other] { $count } apps cuyos nombres esta copia no dice
}

## The last lines

footer-line = { $tool } { $version } · firmas { $database } ({ $families } familias, { $origin }) · nada salió { $computer }
footer-built-in = lista incluida en el programa
footer-signed-by = { $origin }, con la firma de la clave { $key }
footer-not-signed = { $origin }, sin firma
footer-this-computer = de este ordenador
footer-that-computer = del ordenador que hizo este informe
footer-extra = y { $indicators } indicadores de { $origin }, que nadie ha revisado: lo que nombran es una pregunta
footer-credits = la lista de apps conocidas se hizo con el trabajo público de otras personas; "stalkscan credits" nombra cada fuente y su licencia
footer-old-database = la lista de apps conocidas que se usó aquí es más antigua que la que trae el programa
