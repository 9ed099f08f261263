## Negativas

refused-program-failed = una parte del programa falló, así que no hay resultado; esto no dice nada sobre el teléfono
refused-command-line = no se entiende la orden; la razón sigue en inglés
refused-of = { $path }: { $why }
refused-result = no se pudo escribir el resultado: { $why }
refused-report = no se pudo escribir el informe: { $why }
refused-timeline = no se pudo escribir la cronología: { $why }
refused-table = no se pudo escribir la tabla: { $why }
refused-comparison = no se pudo escribir la comparación: { $why }
refused-record = no se pudo escribir el registro: { $why }
refused-problems = no se pudieron escribir los problemas: { $why }
refused-manual = no se pudo hacer la página del manual: { $why }
refused-fact = no se pudo escribir un hecho: { $why }
refused-log = no se pudo escribir el diario: { $why }
refused-log-special = no es un archivo normal
refused-unasked-file = se escribe un archivo que nadie pidió
refused-neither = no se abrió nada ni se rechazó nada
refused-exists = { $path } ya existe
refused-not-written = no se pudo escribir { $path }: { $why }
refused-not-made = no se pudo crear { $path }: { $why }
refused-cannot-make = no se puede crear { $path }: { $why }
refused-not-replaced = no se pudo reemplazar { $path }: { $why }
refused-cannot-read = no se puede leer { $path }: { $why }
refused-cannot-look = no se puede mirar dentro de { $path }: { $why }
refused-no-text = { $path } no es un texto: { $why }
refused-no-folder = { $path } no es una carpeta
refused-not-empty = { $path } no está vacía
refused-not-there = no existe ese archivo ni esa orden: { $path }
refused-nothing-called = nada se llama "{ $name }"
refused-no-command = no existe la orden "{ $name }"
refused-no-language = no hay informes en el idioma "{ $name }"
refused-no-rule = no existe la regla "{ $name }"
refused-no-format = no existe el formato "{ $name }"
refused-no-output = no existe el formato de salida "{ $name }"
refused-no-container = no existe el tipo de copia "{ $name }"
refused-no-helpline = no se conoce ninguna línea de ayuda comprobada para la región "{ $name }"
refused-no-sample = ningún teléfono incluido ni ningún archivo se llama { $name }
refused-no-family = ninguna familia ni regla encaja con "{ $name }"
refused-no-value = ninguna familia, regla, identificador de app, certificado, hash ni servidor se llama "{ $name }"
refused-no-date = "{ $name }" no es una fecha
refused-no-list = "{ $name }" no es una lista
refused-no-latin = el nombre no tiene ninguna letra latina ni cifra
refused-no-draft = { $path } ya existe y no es un borrador: { $why }
refused-known = el archivo dado con --known: { $why }
refused-threads = no se pudieron iniciar los hilos: { $why }
refused-passphrase-file = --passphrase-file { $path }: { $why }
refused-passphrase-long = es demasiado largo para ser una contraseña
refused-passphrase-utf-16 = es un texto UTF-16 que no se puede leer
refused-passphrase-empty = está vacío
refused-html-screen = un informe HTML es para un navegador, no para la terminal
refused-same-file = dos informes irían al mismo archivo
refused-same-screen = dos informes irían a la salida estándar
refused-no-file-name = falta el nombre de archivo después de =
refused-inside-copy = { $path } quedaría escrito dentro de la copia { $copy }
refused-no-out = falta la carpeta donde escribir
refused-no-bundle-made = { $why }; no se hizo ningún paquete
refused-nothing-read = no se leyó nada
refused-foreign-file = { $path } contiene { $name }, que no es parte de un paquete
refused-holds-no-bundle = { $path } no contiene ningún paquete
refused-special-file = { $path } no es un archivo normal
refused-number-of-copies = el paquete se hizo con { $made } rutas, y se dieron { $given }
refused-not-a-report = no es un informe de stalkscan en JSON: { $why }
refused-other-schema = su esquema es { $schema }, y este programa compara { $known }
refused-built-in = las firmas incluidas en el programa están dañadas: { $why }
refused-built-in-phone = el teléfono incluido { $name }: { $why }
refused-signatures = problemas en las firmas ({ $count }): { $problems }
refused-problems-in = problemas en { $path } ({ $count }): { $problems }
refused-not-signed = { $path } no está firmado
refused-no-signature-file = { $path } no está firmado: falta { $path }.minisig
refused-no-key = esto no es una clave pública de minisign
refused-no-signature = esto no es una firma de minisign
refused-signature = la firma no se hizo con una clave de confianza, o el archivo se cambió después de firmarlo
refused-no-pack = esto no es un paquete de firmas
refused-pack-too-new = las firmas son para un programa más nuevo: { $why }
refused-pack-damaged = el paquete de firmas está dañado: { $why }
refused-list-form = la lista no se puede leer como { $layout }: { $why }
refused-list-empty = no se encontró ningún indicador en la lista (leída como { $layout })
refused-selftest = { $failed } de { $count } muestras no salieron como debían

## Qué probar después

next-step = qué hacer:
next-report-fault = por favor, comuníquelo; no se escribió nada y nada salió de este ordenador
next-disk-and-pipe = compruebe el disco y adónde se envía el resultado
next-other-name-or-force = elija otro nombre, o añada --force para sobrescribirlo
next-folder-and-space = compruebe la carpeta y el espacio libre
next-check-folder = compruebe la carpeta
next-check-parent = compruebe la carpeta en la que debe estar
next-check-path = compruebe su ruta
next-check-the-path = compruebe la ruta
next-did-you-mean = ¿quería decir "{ $near }"?
next-did-you-mean-or = ¿quería decir "{ $near }"? { $next }
next-check-spelling = compruebe cómo está escrito; `stalkscan --help` enumera las órdenes
next-commands = órdenes: { $names }
next-known-ids = identificadores conocidos: { $names }; y el identificador o el nombre de cualquier familia
next-languages = idiomas: { $names }
next-rules = reglas: { $names }
next-formats = formatos posibles: { $names }
next-output-formats = formatos posibles: { $names }; para un archivo escriba FORMAT=FILE
next-for-a-file = Para un archivo escriba FORMAT=FILE
next-format-file = escriba FORMAT=FILE
next-regions = regiones conocidas: { $names }; quite --region y busque el servicio de apoyo de su país desde un dispositivo al que nadie más tenga acceso
next-passphrase-only = dé un archivo que contenga solo la contraseña
next-passphrase-utf-8 = guárdelo como UTF-8 (en la ventana de guardar del editor), con nada más que la contraseña
next-html-file = escríbalo en un archivo con un nombre que no diga nada: html={ $name }
next-own-file = dé a cada uno su propio archivo
next-all-but-one = escriba todos menos uno en un archivo: FORMAT=FILE
next-outside-copy = en una copia, que es una prueba, no se escribe nada: elija una carpeta fuera de ella
next-add-out = añada --out DIR
next-what-can-be-read = `stalkscan formats` enumera lo que se puede leer
next-new-bundle-folder = elija una carpeta nueva para el paquete
next-new-bundle-folder-or-force = elija una carpeta nueva para el paquete, o añada --force para reemplazar el paquete que hay en ella
next-new-bundle-folder-alone = elija una carpeta nueva para el paquete; en un paquete no puede haber nada más
next-bundle-folder = dé la carpeta que escribió `stalkscan bundle`
next-do-not-rely = este paquete no se escribió así; no se fíe de él
next-each-copy = dé --input una vez por cada una, en el orden del examen (vea command_line en manifest.json)
next-compare-newer = compare los informes con la versión de stalkscan que hizo el más nuevo
next-compare-reports = dé dos archivos escritos por `stalkscan -o json=FILE PATH`
next-fewer-threads = pruebe --jobs 1
next-new-program = consiga una copia nueva del programa
next-newer-signatures = consiga unas más nuevas, o quite --signatures
next-newer-pack = consiga un paquete de firmas o un programa más nuevo
next-signature-folder = dé una carpeta con archivos de firmas (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` los muestra todos
next-lint-or-built-in = `stalkscan signatures lint` los muestra todos; quite --signatures para usar las firmas incluidas
next-public-key = dé el archivo .pub que escribe minisign
next-pack-again = consiga otra vez el paquete de firmas y su archivo .minisig
next-pack-again-or-trust = consiga otra vez el paquete de firmas y su archivo .minisig; nombre la clave pública de quien lo firma con --trusted-key si confía en ella
next-a-pack = dé un paquete hecho por `stalkscan signatures pack`, o una carpeta de archivos de firmas
next-newer-program = consiga un stalkscan más nuevo, o un paquete de firmas más antiguo
next-the-pack-again = consiga el paquete de firmas otra vez
next-signature-file = consiga también su archivo de firma, o añada --allow-unsigned si usted hizo el paquete
next-signature-beside = ponga su archivo .minisig al lado; con --allow-unsigned se mira de todos modos
next-correct-rules = corrija las reglas: docs/signatures.md muestra la parte del lenguaje que se admite
next-correct-list = corrija la lista
next-list-lines = una lista tiene un identificador, un hash o una dirección por línea; `stalkscan signatures import` dice más
next-readable-lists = listas que se pueden leer: { $names }
next-date = escríbala así: 2026-11-22
next-other-out = elija otra carpeta con --out
next-latin-name = dé el nombre en letras latinas; se puede cambiar en el archivo
next-signatures-with-folder = dé la carpeta de las firmas con --folder
next-name-or-add = elija otro nombre, o añada al archivo que ya está ahí
next-wider-ids = amplíe la forma de los identificadores
next-list-all = `stalkscan signatures list` las muestra todas
next-list-word = `stalkscan signatures list WORD` encuentra partes de nombres y valores
next-collisions = fixtures/clean/known_collisions.toml muestra cómo se escribe
next-clean-list = escriba --clean android=FILE o --clean ios=FILE
next-containers = tipos de copia: { $names }
next-fitting-containers = tipos de copia para este teléfono: { $names }
next-other-folder = elija otra carpeta; no se sobrescribe nada
next-samples = `stalkscan sample` enumera los teléfonos incluidos
next-recipes = fixtures/README.md describe las recetas
next-no-relying = no se fíe de esta copia del programa; consiga otra y comunique lo que se muestra arriba
next-newer-kernel = no hace falta hacer nada; un núcleo más nuevo, o un contenedor que lo deje pasar, permite más

## Preguntas

ask-passphrase = contraseña para { $what } (vacío: no seguir):
ask-passphrase-named = contraseña para { $what } { $name } (vacío: no seguir):
ask-again = contraseña incorrecta; otra vez, { $ask }
ask-adb-backup = la copia adb
ask-acquisition = la adquisición cifrada
ask-backup = la copia cifrada

## Lo que se está haciendo

tell-unlocking = abriendo { $what }; tarda unos segundos ...
tell-looking = mirando { $path }
tell-reading-copy = leyendo la copia
tell-reading = leyendo { $path }
tell-judging = comparando con las firmas
tell-opened = abierto: { $files }
tell-hashing = calculando los hashes de los archivos leídos ({ $count }) ...
tell-interrupted = interrumpido; no se hizo ningún informe
tell-read-so-far = leído hasta ahora: { $names }
tell-not-to-its-end = no leído hasta el final: { $name }
tell-the-copy = la copia
tell-not-removed = no se pudo quitar { $path }
tell-known-unused = --known nombra { $id }, y ningún hallazgo trata de eso
tell-older-signatures = las firmas dadas son de { $given }, más antiguas que las incluidas en el programa ({ $inside })
tell-old-signatures = las firmas tienen { $days } días; puede que no se reconozcan apps más nuevas
tell-sample-passphrase = la contraseña de esta muestra es: { $passphrase }
tell-exported = se escribieron { $count } valores; hay que dar crédito a las fuentes, vea `stalkscan credits`
tell-left-out = se omitió: { $count } { $kind }, para los que esta forma no tiene lugar
tell-left-out-pattern = se omitió: { $count } { $kind } (patrón), para los que esta forma no tiene lugar
tell-works = Esta copia de stalkscan funciona: { $count } muestras salieron como debían (apps de la lista, otras que se les parecen, teléfonos corrientes, copias dañadas).
tell-works-with = Firmas { $version } ({ $families } familias, { $indicators } indicadores).

tell-sandbox = entorno aislado: { $state }
sandbox-not-asked = no se pidió
sandbox-off = apagado con --no-sandbox
sandbox-full = activo: el programa solo podía abrir la copia, escribir solo los archivos nombrados, y no podía usar la red ni iniciar otro programa
sandbox-calls-only = en parte: el programa no podía usar la red ni iniciar otro programa; este sistema no pudo limitar qué archivos abre
sandbox-files-only = en parte: el programa solo podía abrir la copia y escribir los archivos nombrados; este sistema no pudo prohibir la red ni otros programas
sandbox-unavailable = no disponible en este sistema

## Palabras técnicas en inglés

technical = "{ $text }" (mensaje técnico en inglés)

fault-not-found = ese archivo o esa carpeta no existe: { $system }
fault-denied = esta cuenta no tiene permiso: { $system }
fault-exists = ya existe: { $system }
fault-is-folder = es una carpeta: { $system }
fault-no-folder = no es una carpeta: { $system }
fault-full = no queda espacio en el disco: { $system }
fault-read-only = aquí no se puede escribir, solo leer: { $system }
fault-cut = termina demasiado pronto: { $system }
fault-not-text = el contenido no tiene la forma esperada: { $system }
fault-busy = otro programa lo está usando: { $system }
