# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Levels and verdicts

level-4 = Se encontró una app de vigilancia conocida
level-3 = Indicios fuertes de vigilancia oculta
level-2 = Esto puede servir para vigilar a alguien. ¿Lo aceptó usted?
level-1 = Conviene mirarlo en compañía
level-0 = Solo como información
verdict-nothing_known_found = No se encontró nada conocido en las partes que pudimos leer. Eso no demuestra que el teléfono esté limpio.
verdict-inconclusive = No se encontró nada conocido, pero no se pudieron leer partes importantes.

## One sentence under the verdict

summary-known = En este teléfono hay una app que se vende o se usa para vigilar a alguien en secreto.
summary-strong-covert = En este teléfono hay indicios de una app que se vende o se usa para vigilar a alguien en secreto.
summary-strong-management = Este teléfono está configurado de modo que otra persona conserva el control sobre él.
summary-strong = Varios indicios juntos parecen vigilancia oculta.
summary-review = { $count ->
    [one] Una cosa de este teléfono puede servir para vigilar a alguien, y también tiene usos corrientes.
   *[other] { $count } cosas de este teléfono pueden servir para vigilar a alguien, y también tienen usos corrientes.
}
summary-nothing = { $apps ->
    [one] Se comparó { $apps } app con la lista de apps de vigilancia conocidas.
   *[other] Se compararon { $apps } apps con la lista de apps de vigilancia conocidas.
}

## What it means, with a short label each

label-means = Qué significa
label-means-not = Qué no significa
label-means-not-long = Qué no significa
label-before = Antes de actuar
label-advice = Hay varios consejos
label-watched = Si nota vigilancia
label-gaps = Sin comprobar
label-better-copy = Una copia mejor
label-next = Qué se puede hacer
label-help = Con quién hablar

means-found = Pudo configurarlo alguien con acceso a este teléfono.
means-found-not = No dice quién lo hizo ni qué se ha mirado.
means-review = Mire cada punto de la lista de abajo. Si lo conoce y lo aceptó, puede que todo esté en orden.
means-review-not = No dice que alguien esté vigilando, ni quién.
means-nothing = En lo que se pudo leer no se encontró ninguna app ni ningún ajuste que conozcamos para vigilar a alguien.
means-nothing-not = No demuestra que nadie vigile: las apps nuevas, y alguien con la sesión abierta en sus cuentas, no dejan ninguna marca que este examen conozca.
before-you-act = Quitarlo puede alertar a la persona que lo puso, y borra pruebas. Ahora usted tiene una copia: guárdela fuera del alcance de esa persona, use un dispositivo al que no pueda llegar y hable antes con alguien.
advice-differs = La policía y los servicios de apoyo dan consejos distintos sobre cuándo quitar estas cosas. Usted decide.
if-you-feel-watched = Confíe en esa sensación y hable con alguien desde un dispositivo al que nadie más pueda llegar.
better-copy-android = Una copia nueva puede decir más. Un informe de errores, hecho en el teléfono, responde a casi todas estas preguntas.
better-copy-ios = Una copia nueva y completa del teléfono puede decir más.
gaps-by-name = Esto no se pudo leer por completo: { $parts }. Que ahí no se encontrara nada significa poco.
gaps-by-number = { $count ->
    [one] Una parte del teléfono no se pudo leer por completo. La tabla de abajo la nombra.
   *[other] { $count } partes del teléfono no se pudieron leer por completo. La tabla de abajo las nombra.
}
helpline = { $number }, { $name }, comprobado el { $day }
helpline-in-log = { $line } (puede aparecer en el registro de llamadas)
call-shows = Una llamada puede aparecer en el registro de llamadas: use otro teléfono.
many-reasons = Cada una de estas cosas tiene muchas causas corrientes. Mire si la persona que usa el teléfono las conoce.
if-removed = La persona que lo puso puede darse cuenta, y se borran pruebas. Usted decide si se hace y cuándo.

## When no copy could be opened

unread-locked = La copia está bloqueada. No se examinó nada.
unread-locked-means = Una contraseña mantiene cerrada la copia. Sin ella nadie puede mirar dentro.
unread-locked-next = Quien hizo este informe puede probar otra vez con la contraseña que se puso para las copias. No tiene por qué ser el código del teléfono. Si nadie la sabe, se puede hacer otro tipo de copia.
unread = La copia no se pudo abrir. No se examinó nada.
unread-means = Lo que se entregó está dañado, o no es una copia de teléfono que este programa conozca.
unread-next = Quien hizo este informe puede probar otra vez con una copia nueva.
unread-not = No dice nada del teléfono: ni bueno ni malo.

## When an app came, changed and went. $when is a day, or a time with its clock.

time-first-installed = instalada por primera vez: { $when }
time-bought = obtenida de la tienda: { $when }
time-installed-log = instalada, según un registro del teléfono: { $when }
time-updated = instalada o actualizada por última vez: { $when }
time-removed = quitada: { $when }

## Said in languages whose sentences nobody who speaks them has checked yet

machine-made = Una máquina tradujo a este idioma las palabras de este informe. Ninguna persona que lo hable las ha comprobado todavía. Si algo no está claro, vale el informe en inglés.
