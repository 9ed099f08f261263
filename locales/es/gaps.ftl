# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = una copia adb deja fuera toda aplicación que rechaza las copias; desde Android 12 son la mayoría
why-wrong-passphrase-for-adb-backup = contraseña incorrecta para la copia adb (una cabecera dañada se ve igual)
why-adb-backup-encrypted = la copia adb está cifrada
why-adb-backup-cannot-read = la copia adb no se puede leer: { $what }
why-not-read = no se leyó: { $why }; { $hint }
why-archive = el archivo comprimido: { $why }
why-more-than-members-rest-not = más de { $most } elementos; el resto no se leyó
why-archive-ends-without-end-mark = el archivo comprimido termina sin su marca final: quedó cortado y faltan las aplicaciones posteriores al corte
why-backup-grows-over-limit = la copia crece más de { $ratio } veces al desempaquetarla, por eso la lectura se detuvo ahí, y las aplicaciones posteriores no se leyeron; Android Backup Extractor puede desempaquetarla, y se puede dar la carpeta desempaquetada en su lugar
why-backup-larger-than-limit = la copia tiene más de { $most } bytes al desempaquetarla, por eso la lectura se detuvo ahí, y las aplicaciones posteriores no se leyeron; Android Backup Extractor puede desempaquetarla, y se puede dar la carpeta desempaquetada en su lugar
why-folders-whose-names-cannot-those = se pasaron por alto carpetas cuyos nombres no pueden ser de aplicaciones
why-more-than-apps-rest-not = más de { $apps } aplicaciones; el resto no se leyó
why-more-than-bytes-manifests-rest = más de { $most } bytes de manifiestos; el resto no se guardó
why-has-two-manifests-archive-both = { $app } tiene dos manifiestos en el archivo comprimido; se leyeron los dos
why-holds-file-s-with-text = { $messages ->
    [one] contiene { $messages } archivo con mensajes de texto o de imagen, que este programa nunca lee
   *[other] contiene archivos con mensajes de texto o de imagen, que este programa nunca lee: { $messages }
}
why-more-than-apps-rest-only = más de { $most } aplicaciones; del resto solo se leyeron los nombres
why-holds-no-app-at-all = no contiene ninguna aplicación
why-data-follow-end-archive-they = hay datos después del final del archivo comprimido; no se leyeron
why-behind-end-archive = después del final del archivo comprimido: { $why }
why-data-follow-end-compressed-stream = hay datos después del final del flujo comprimido; no se leyeron
why-backup-unpacked-before-apks-not = la copia se desempaquetó antes; sus APK no se leyeron
why-packages-xml-broken-or-missing = packages.xml está roto o falta; { $reserve } ocupa su lugar
why-copy-holds-only-part-phones = la copia solo contiene una parte de los archivos de sistema del teléfono
why-folder-misc-where-added-certificates = la carpeta misc, donde están los certificados añadidos, no está en la copia o está vacía
why-holds-no-system-files-android = no contiene archivos de sistema de un teléfono Android
why-archive-holds-system-files-phones = el archivo comprimido contiene los archivos de sistema de { $count } teléfonos; se leyeron los de su carpeta { $folder }, y no los de { $other }: descomprímalo y dé las carpetas una a una
why-this-twrp-backup-encrypted-with = esta copia de TWRP está cifrada con una contraseña
why-apks-system-image-not-read = los APK de la imagen del sistema no se leen
why-apk-s-more-than-can = { $left_out ->
    [one] { $left_out } APK no se pudo guardar y no se leyó
   *[other] APK que no se pudieron guardar y no se leyeron: { $left_out }
}
why-archive-cannot-read = el archivo comprimido no se puede leer: { $why }
why-archive-has-no-end-probably = el archivo comprimido no tiene final; probablemente solo se copió en parte
why-part-folder-could-not-listed = una parte de la carpeta no se pudo enumerar
why-folder-could-not-be-read = { $folder }: la carpeta no se pudo leer
why-user-settings-not-in-copy = el teléfono tiene un usuario { $user }, cuyos ajustes no están en la copia
why-archive-ends = el archivo comprimido termina dentro de él
why-archive-cut-off-in = el archivo comprimido está cortado dentro de él
why-archive-cut-off-in-after = el archivo comprimido está cortado dentro de él, tras { $bytes } bytes suyos
why-dumpsys-txt-cannot-read = dumpsys.txt no se puede leer: { $why }
why-acquisition-json-missing-acquisition-may = falta acquisition.json: puede que la adquisición no se terminara
why-packages-json-not-in-acquisition = packages.json, que contiene los resúmenes de las aplicaciones y de sus firmantes, no está en la adquisición
why-bug-report-nested-too-deep = su informe de errores está anidado a demasiada profundidad y no se leyó
why-bug-report-cannot-read = su informe de errores no se puede leer: { $why }
why-adb-backup-backup-ab-cannot = su copia adb (backup.ab) no se puede leer: { $why }
why-changed-after-acquisition-by-own = cambiado después de la adquisición, según su propia lista de sumas (hashes.csv): { $list }
why-acquisition-encrypted-with-age = la adquisición está cifrada con age
why-identity-or-passphrase-does-not = la identidad o la contraseña no abre la adquisición
why-cannot-read = no se puede leer: { $why }
why-encrypted-archive-opened-holds-no = el archivo cifrado se abrió y no contiene una adquisición de androidqf
why-acquisition-encrypted-with-age-decrypted = la adquisición estaba cifrada con age; se descifró en memoria
why-acquisition-encrypted-with-age-2 = la adquisición está cifrada con age: { $why }
why-encrypted-acquisition-cannot-read = la adquisición cifrada no se puede leer: { $why }
why-folder-holds-more-than-files = la carpeta contiene más de { $entries } archivos
why-there-no-apk-file = no hay ningún archivo APK en ella
why-there-apk-files-only-first = hay { $items } archivos APK; solo se leyeron los primeros { $most }
why-these-apk-files-they-need = son archivos APK: no tienen por qué ser todas las aplicaciones de un teléfono
why-folder-list-apps-file = es una carpeta, y una lista de aplicaciones es un archivo
why-cannot-read-2 = no se puede leer: { $why }
why-end-cut-off-only-part-app = le falta el final, así que esto es solo una parte de la aplicación
why-list-apps-does-not-name = una lista de aplicaciones no nombra el teléfono al que pertenece
why-report-inside-archive = el informe está dentro del archivo comprimido, como { $name }
why-archive-holds-several-reports-largest = el archivo comprimido contiene varios informes; se leyó el más grande que se podía leer
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: el archivo que le corresponde: { $why }
why-looks-like-bug-report-but = parece un informe de errores, pero su texto principal no está en él
why-text-holds-no-section-any = el texto { $name } no contiene la sección de ningún servicio
why-text-does-not-end-finished = el texto no acaba como un informe terminado; falta lo que sigue a la última sección
why-text-ends-before-administrators = el texto acaba antes que las listas de administradores
why-text-ends-before-listeners = el texto acaba antes que las listas de aplicaciones que leen notificaciones
why-text-ends-before-packages = el texto acaba antes que la lista de paquetes
why-text-ends-before-settings = el texto acaba antes que los ajustes
why-text-ends-inside-state-of-user = el texto acaba en mitad del estado de un usuario
why-text-ends-in-middle-of-line = el texto acaba en mitad de una línea
why-list-does-not-name-system = la lista no nombra el propio sistema, como hace toda lista entera; puede ser sobre una sola aplicación
why-not-description-of-package = no es la descripción de un paquete
why-main-text-cannot-read = su texto principal { $name } no se puede leer: { $why }
why-folder-empty = la carpeta está vacía
why-there-no-format-named = no hay ningún formato llamado { $format }
why-part-program-opens-copies-failed = la parte del programa que abre copias { $name } falló con ella, así que no se leyó nada
why-part-program-looks-what-file = la parte del programa que mira qué es un archivo falló con él
why-folder-holds-more-than-files-folders = la carpeta contiene más de { $most } archivos y carpetas; en el resto no se buscó
why-archive-holds-another-copy = el archivo comprimido contiene otra copia, en su carpeta { $folder }, que no se leyó
why-more-files-or-folders-could-not = { $count ->
    [one] { $count } archivo o carpeta más no se pudo leer
   *[other] { $count } archivos o carpetas más no se pudieron leer
}
why-this-link-not-followed = esto es un enlace, y los enlaces de una carpeta no se siguen
why-lies-more-than-folders-deep = está a más de { $most } carpetas de profundidad, y no se buscó en ella
why-folder-holds-ordinary-files-no = la carpeta contiene archivos corrientes, y ninguna copia que este programa pueda leer
why-folder-holds-no-backup-this = la carpeta no contiene ninguna copia que este programa pueda leer
why-there-no-such-file-or = no existe ese archivo o carpeta
why-this-part-ios-backup-not = es una parte de una copia de iOS, no la propia copia
why-this-one-file-copy-kind = es un archivo suelto de una copia de tipo { $name }, no la propia copia
why-no-backup-this-program-can = no es una copia que este programa pueda leer
why-file-empty = el archivo está vacío
why-file-no-kind-this-program = el archivo no es de ningún tipo que este programa conozca (empieza por los bytes { $list })
why-this-encrypted-this-program-cannot = esto es { $what }: está cifrado, y este programa no lo puede abrir
why-this-which-this-version-does = esto es { $what }, que esta versión no lee
why-this-not-backup-phone = esto es { $what }, no una copia de un teléfono
why-this-cut-off = esto es { $what }
why-tar-archive = un archivo tar
why-gzip-archive = un archivo gzip
why-7-zip-archive = un archivo 7-Zip
why-xz-archive = un archivo xz
why-zstd-archive = un archivo zstd
why-lz4-archive = un archivo LZ4
why-video-or-picture = un vídeo o una imagen
why-sound-file = un archivo de sonido
why-windows-program = un programa de Windows
why-single-database = una base de datos suelta
why-single-property-list = una lista de propiedades suelta
why-acquisition-or-file-encrypted-with = una adquisición o un archivo cifrado con age
why-part-twrp-backup = una parte de una copia de TWRP
why-parts-twrp-backup-missing = faltan partes de la copia de TWRP y lo que hay en ellas no se leyó: { $list }
why-part-samsung-smart-switch-or = una parte de una copia de Samsung Smart Switch o Kies
why-ios-backup-inside-archive = una copia de iOS dentro de un archivo comprimido
why-zip-archive-empty-or-cannot = un archivo zip vacío o que no se puede enumerar (probablemente cortado)
why-zip-archive-names-lead-outside = { $count ->
    [one] { $count } fichero de este archivo zip tiene un nombre que lleva fuera de él (`../`) y se rechazó
   *[other] { $count } ficheros de este archivo zip tienen nombres que llevan fuera de él (`../`) y se rechazaron
}; nada más de él se puede leer aquí
why-zip-archive-without-bug-report = un archivo zip sin informe de errores ni adquisición de androidqf
why-cut-off-archive-with-backup = un archivo comprimido con la copia de un teléfono dentro, y le falta el final
why-cut-off-bug-report = un informe de errores al que le falta el final, antes del texto con las respuestas
why-cut-off-zip-archive = un archivo zip al que le falta el final; nada de lo que queda se puede leer aquí
why-file-gone = el archivo ya no está
why-text-output-one-service = el texto es la salida de un solo servicio ({ $service })
why-holds-no-part-isdi-writes = no contiene ninguna parte de las que escribe ISDi
why-text-isdi-keeps-phone = un texto que ISDi guarda de un teléfono
why-names-services-holds-output-none = nombra servicios y no contiene la salida de ninguno
why-text-ends-middle-section = el texto termina en mitad de una sección
why-text-stops-before-last-service = el texto termina antes del último servicio de su propia lista
why-not-read-dumpsys-txt-holds = { $name } no se leyó: dumpsys.txt contiene el mismo servicio
why-not-read-with-other-same-service = { $name } no se lee junto con { $other }, que contiene el mismo servicio
why-folder-holds-output-no-service = la carpeta no contiene la salida de ningún servicio que se lea
why-looks-like-output-dumpsys-but = parece salida de dumpsys, pero { $what }
why-cannot-look-at = no se puede mirar: { $why }
why-cannot-list-folder = la carpeta no se puede enumerar: { $why }
why-neither-file-nor-folder = no es ni un archivo ni una carpeta
why-folder-holds-more-than-entries = la carpeta contiene más de { $entries } entradas
why-more-than-bytes-wanted-files = más de { $most } bytes de archivos buscados; algunos se dejaron fuera
why-archive-holds-two-members-with = el archivo comprimido contiene dos elementos con el mismo nombre; se leyó el primero
why-cannot-read-3 = { $name } no se puede leer: { $why }
why-looks-like-intrusion-logs-but = parecen registros de intrusiones, pero ningún texto contiene un suceso
why-file-backup-iphone-folder = es un archivo, y una copia de un iPhone es una carpeta
why-manifest-db-damaged-only-entries = Manifest.db está dañado ({ $why }); solo se conocen las { $rows } entradas anteriores al daño
why-only-files-beside-listing-those = { $why }; solo se leyeron los archivos que están junto al índice y aquellos cuyo lugar se conoce. Después: { $hint }
why-manifest-db-cannot-used = Manifest.db no se puede usar: { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db está cifrado, y falta su clave (ManifestKey en Manifest.plist)
why-passphrase-right-but-key-manifest = la contraseña es correcta, pero la clave de Manifest.db (ManifestKey en Manifest.plist) no sirve: { $why }
why-passphrase-right-but-manifest-db = la contraseña es correcta, pero Manifest.db no se puede usar: { $why }
why-manifest-db-cannot-opened = Manifest.db no se puede abrir: { $why }
why-manifest-db-cannot-read = Manifest.db no se puede leer: { $why }
why-manifest-db-damaged-not-database = Manifest.db está dañado: no es una base de datos
why-manifest-db-damaged-empty-interrupted = Manifest.db está dañado: está vacío, como lo deja una copia interrumpida
why-listing-backup-damaged-so-files = el índice de la copia está dañado, así que puede no nombrar archivos que forman parte de la respuesta
why-manifest-db-missing-without-files = falta Manifest.db, y sin él los archivos de la copia no tienen nombre
why-there-no-status-plist-so = no hay Status.plist, así que la copia no dice si se terminó
why-backup-not-finished-status-plist = la copia no se terminó (Status.plist: { $state })
why-status-plist-does-not-say = Status.plist no dice si la copia se terminó
why-status-plist-cannot-read-interrupted = Status.plist no se puede leer ({ $why }); una copia interrumpida lo deja así
why-files-listed-this-copy = { $here ->
    [one] de { $listed } archivos del índice, { $here } está en esta copia
   *[other] de { $listed } archivos del índice, { $here } están en esta copia
}
why-folder-configuration-profiles = la carpeta de los perfiles de configuración
why-listing-lacks-what-every-backup = al índice le falta lo que tiene toda copia de un teléfono ({ $list }): se filtró, o no es de un iPhone
why-files-folders-without-being-listed = archivos que están en las carpetas sin figurar en el índice: { $count }
why-names-folders-not-those-backup = nombres en las carpetas que no son de archivos de copia: { $count }
why-entries-listing-cannot-understood = entradas del índice que no se entienden: { $count }
why-entries-listing-repeat-file = entradas del índice que repiten un archivo: { $count }
why-entries-name-another-file-than = entradas que nombran otro archivo que el suyo: { $count } (el índice se cambió o lo hizo otra herramienta); no se confía en su contenido
why-manifest-db-wal-not-applied = Manifest.db-wal no se aplicó: Manifest.db { $why }
why-cut-short-pages = está cortado ({ $have } de { $declared } páginas), y { $why }
why-manifest-db-cut-short-pages = Manifest.db está cortado: hay { $have } de { $declared } páginas
why-larger-than-bytes = es mayor de { $most } bytes
why-decrypted-no-database-listing-another = descifrado no es una base de datos; es el índice de otra copia, o su comienzo está dañado
why-larger-than-bytes-2 = es mayor de { $most } bytes
why-unknown-manifest-schema-there-no = esquema desconocido (no hay tabla Files)
why-unknown-manifest-schema-table-files = esquema desconocido (la tabla Files no tiene columna { $column })
why-more-than-entries-rest-not = más de { $entries } entradas; el resto no se leyó
why-damaged = { $name } está dañado: { $why }
why-more-than-entries-rest-not-read = { $name }: más de { $entries } entradas; el resto no se leyó
why-files-before-known = { $name }: { $why }; se conocen { $rows } archivos anteriores
why-lists-no-file = { $name } no enumera ningún archivo
why-encrypted-though-listing-backup-not = está cifrado, aunque el índice de la copia no lo está
why-encrypted-record-listing-which-holds = está cifrado, y su registro en el índice, que contiene su clave, está dañado
why-listing-gives-name-not-own = el índice le da un nombre que no es el suyo, y bajo el suyo no hay nada
why-holds-no-system-files-iphone = no contiene archivos de sistema de un iPhone
why-copy-holds-only-part-phones-files = la copia solo contiene una parte de los archivos del teléfono
why-copy-not-whole-or-holds = la copia no está completa o contiene dos archivos con un mismo nombre, así que pueden faltar archivos que forman parte de la respuesta
why-files-have-place-another-file = archivos cuyo lugar también tiene otro: { $doubled }; se leyeron los primeros
why-containers-do-not-say-whose = contenedores que no dicen de quién son: { $nameless }
why-backup-encrypted-opened-with-passphrase = la copia está cifrada y se abrió con su contraseña
why-backup-encrypted-key-bag-manifest = la copia está cifrada, y su llavero (en Manifest.plist) está dañado: { $why }
why-key-bag-damaged-keys-protection = el llavero está dañado: se perdieron las claves de las clases de protección { $list }, y con ellas sus archivos
why-manifest-plist-holds-no-key = Manifest.plist no contiene ningún llavero
why-manifest-plist-which-holds-key = Manifest.plist, que contiene su llavero, no se puede leer ({ $why })
why-backup-encrypted-without-no-passphrase = la copia está cifrada, y { $why }; sin él ninguna contraseña puede abrir la copia
why-wrong-passphrase-for-encrypted-backup = contraseña incorrecta para la copia cifrada
why-backup-encrypted = la copia está cifrada
why-only-apps-whose-apks-lie = solo de las aplicaciones cuyos APK están en la copia
why-huawei-backup = una copia de Huawei
why-data-apps-archives-encrypted-with = los datos de las aplicaciones ({ $tars } archivos) están cifrados con la contraseña de la copia; solo se miraron la lista de aplicaciones y las propias aplicaciones
why-data-apps-archives-not-read = los datos de las aplicaciones ({ $tars } archivos) no se leyeron
why-app-s-backup-encrypted-with = { $sealed ->
    [one] { $sealed } aplicación de la copia está cifrada con su contraseña
   *[other] aplicaciones de la copia cifradas con su contraseña: { $sealed }
}
why-smart-switch-backup = una copia de Smart Switch
why-file-s-backup-encrypted-by = { $sealed ->
    [one] { $sealed } archivo de la copia está cifrado por Smart Switch
   *[other] archivos de la copia cifrados por Smart Switch: { $sealed }
}
why-only-plain-lists-read = { $why }; solo se leyeron sus listas sin cifrar
why-only-plain-lists-of-backup = solo se leyeron las listas sin cifrar de la copia
why-looks-like-but-cannot-read = parece { $what }, pero { $file } no se puede leer
why-holds-nothing-phone-this-program = no contiene nada de un teléfono que este programa lea (¿un diagnóstico de un Mac, o uno cortado?)
why-holds-too-many-section-headers = { $shown }: contiene demasiados encabezados de sección para distinguir los verdaderos
why-folder-holds-more-than-entries-rest = la carpeta contiene más de { $entries } entradas; el resto no se miró
why-zip-archive-cannot-read = el archivo zip no se puede leer: { $why }
why-has-data-no-manifest = { $app } tiene datos y no tiene _manifest
why-apk-cut-short = el APK de { $app } está cortado
why-ends-before = termina antes de: { $what }
why-version = su versión
why-version-instead-1 = versión «{ $shown }» en vez de 1
why-package = el paquete
why-names-no-package = no nombra ningún paquete
why-names-lies-folder-rest-not = nombra { $named } y está en la carpeta de { $there }; el resto no se creyó
why-version-code = el código de versión
why-version-code-no-number = el código de versión no es un número
why-version-android = la versión de Android
why-installer = el origen de la instalación
why-whether-apk-included = si el APK está incluido
why-number-signers = el número de firmantes
why-number-signers-no-number = el número de firmantes no es un número
why-more-certificates-than-says = más certificados de los que dice
why-signer-no-certificate = un firmante que no es un certificado
why-signers-said-follow-do = se dice que siguen { $count } firmantes, y siguen { $seen }
why-not-description-package = no es la descripción de un paquete
why-lists-no-package = no enumera ningún paquete
why-does-not-say-who-signed = { $id }: no dice quién la firmó
why-of-another-phone-than-manifest = es de otro teléfono o de otra copia que Manifest.plist, que difiere en { $fields }
why-manifest-plist-not-in-backup = Manifest.plist, la lista de aplicaciones del propio teléfono, no está en la copia
why-listed-without-file-that-says = figura como instalado, sin el archivo que dice lo que hace: { $names }
why-no-signer-given-for-packages = no se da firmante para { $unsigned } de { $of } paquetes (la adquisición se hizo cifrada, o sin copiar los APK)
why-no-hash-apk-given-for = no se da suma del APK para { $unhashed } de { $of } paquetes (una adquisición rápida)
why-field-s-unexpected-kind-not = { $odd ->
    [one] { $odd } campo es de un tipo inesperado y no se leyó
   *[other] campos de un tipo inesperado que no se leyeron: { $odd }
}
why-package-without-name = un paquete sin nombre
why-holds-no-readable-manifest-androidmanifest = no contiene un manifiesto legible (AndroidManifest.xml)
why-manifest-names-no-package = su manifiesto no nombra ningún paquete
why-name-app-could-not-read = el nombre de la aplicación no se pudo leer de su tabla de textos
why-holds-more-code-than-looked = contiene más código del que se examina
why-cannot-read-code = { $shown } no se puede leer como código
why-cannot-unpacked = { $shown } no se puede desempaquetar
why-looked-through-up-bytes-only = { $shown } solo se examinó hasta { $cap } bytes
why-such-backup-lists-only-apps = una copia así solo enumera las aplicaciones que se eligieron para ella
why-no-list-huawei-backup = no es una lista de una copia de Huawei
why-module-without-name = un módulo sin nombre
why-holds-no-list-apps = no contiene ninguna lista de aplicaciones
why-app-without-id = una aplicación sin identificador
why-section-holds-no-user-state = la sección no contiene el estado de ningún usuario
why-entry-list-services-no-component = una entrada de una lista de servicios no es un componente
why-label-service-holds-lines-own = la etiqueta de un servicio contiene líneas propias; cuenta la última lista de servicios
why-this-version-android-prints-names = esta versión de Android solo muestra nombres; los ajustes dicen más
why-user-without-list-enabled-services = un usuario sin lista de servicios activados
why-entry-enabled-services-no-component = una entrada de los servicios activados no es un componente
why-user-named-twice-what-stands = un usuario se nombra dos veces; lo que figura bajo el segundo nombre no se creyó
why-section-names-no-user = la sección no nombra ningún usuario
why-accounts-user-not-counted = las cuentas de un usuario no están contadas
why-line-s-pose-accounts-phone = { $counted ->
    [one] { $counted } línea se hace pasar por una cuenta; el teléfono cuenta { $counted2 }
   *[other] líneas que se hacen pasar por cuentas: { $counted }; el teléfono cuenta { $counted2 }
}
why-accounts-understood = se entendieron { $understood } de { $counted } cuentas
why-line-no-key = una línea que no es una clave
why-no-app-named-this-text = en este texto no se nombra ninguna aplicación
why-section-holds-no-app-operations = la sección no contiene operaciones de aplicaciones
why-package-app-operations-has-no = un paquete de las operaciones de aplicaciones no tiene nombre de paquete
why-special-access-es-allowed-for = { $unnamed ->
    [one] { $unnamed } acceso especial está permitido a un identificador de usuario para el que no se nombra aplicación
   *[other] accesos especiales permitidos a un identificador de usuario para el que no se nombra aplicación: { $unnamed }
}
why-name-owner-holds-lines-own = el nombre de un propietario contiene líneas propias
why-section-holds-no-device-policy = la sección no contiene el estado de las políticas del dispositivo
why-owner-without-component = un propietario sin componente
why-exempted-app-has-no-package = una aplicación exenta no tiene nombre de paquete
why-section-holds-no-lists-exempted = la sección no contiene listas de aplicaciones exentas
why-names-current-keyboard-installed-ones = nombra el teclado actual y los instalados, no todos los activados
why-section-holds-no-state-input = la sección no contiene el estado de los métodos de entrada
why-list-listeners-occurs-more-than = la lista de oyentes aparece más de una vez; cuenta la última
why-section-holds-no-list-listeners = la sección no contiene la lista de oyentes
why-listener-no-component = un oyente no es un componente
why-lists-listeners-not-known-layout = las listas de oyentes no tienen un formato conocido
why-allowed-listener-no-component = un oyente permitido no es un componente
why-this-phone-prints-no-log = este teléfono no muestra el registro de instalaciones
why-install-log-starts-on = el registro de instalaciones empieza el { $day }
why-table-start-screens-not-this = la tabla de pantallas de inicio no está en este texto
why-section-holds-no-package-list = la sección no contiene lista de paquetes
why-package-blocks-understood = se entendieron { $understood } de { $total } bloques de paquetes
why-package-list-holds-more-than = la lista de paquetes contiene más de lo que se puede guardar; el resto no se leyó
why-package-header-s-inside-text = { $forged ->
    [one] { $forged } encabezado de paquete dentro del texto de una aplicación no se creyó
   *[other] encabezados de paquete dentro del texto de una aplicación que no se creyeron: { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] { $strange } lugar de la lista de paquetes contradice su formato
   *[other] lugares de la lista de paquetes que contradicen su formato: { $strange }
}
why-section-holds-no-roles-known = la sección no contiene roles en un formato conocido
why-section-holds-no-settings = la sección no contiene ajustes
why-settings-not-this-text = los ajustes «{ $space }» no están en este texto
why-line-s-inside-value-setting = { $count ->
    [one] { $count } línea dentro del valor de un ajuste no se creyó
   *[other] líneas dentro del valor de un ajuste que no se creyeron: { $count }
}
why-setting-occurs-twice = el ajuste { $entry } aparece dos veces
why-change-setting-without-time = un cambio de un ajuste sin hora
why-days-battery-statistics-begin-twice = los días de las estadísticas de batería empiezan dos veces, así que un comienzo es texto de una aplicación
why-entry-without-package-name = una entrada sin nombre de paquete
why-icon-with-two-names = { $at }: un icono de la pantalla de inicio aparece con dos nombres; no se creyó ninguno
why-vpn-use-has-no-package = la VPN en uso no tiene nombre de paquete
why-interval-stands-there-twice-so = un intervalo figura dos veces, así que uno de los dos es texto de una aplicación
why-user-without-number = un usuario sin número
why-holds-no-table-accounts = no contiene tabla de cuentas
why-account-without-type = una cuenta sin tipo
why-more-than-accounts-rest-not = más de { $accounts } cuentas; el resto no se leyó
why-when-accounts-added = cuándo se añadieron cuentas: { $why }
why-user-id-no-number = un identificador de usuario que no es un número
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] { $unnamed } acceso especial está permitido a un identificador de usuario entero, no a una aplicación por su nombre
   *[other] accesos especiales permitidos a un identificador de usuario entero, no a una aplicación por su nombre: { $unnamed }
}
why-package-without-package-name = un paquete sin nombre de paquete
why-read-only-part = solo se leyó en parte: { $why }
why-another-kind-document = es otro tipo de documento ({ $name })
why-line-no-package = una línea que no es un paquete
why-list-packages-cannot-read-so = la lista de paquetes no se puede leer, así que entre estas hay carpetas de aplicaciones que siguen instaladas
why-file-itself-cannot-read-full = el propio archivo no se puede leer entero; esta es la copia de reserva que guarda el teléfono, que puede ser más antigua
why-certificate-s-package-not-file = { $missing ->
    [one] { $missing } certificado de un paquete no está en el archivo o no lo es
   *[other] certificados de un paquete que no están en el archivo o no lo son: { $missing }
}
why-permission-without-name = un permiso sin nombre
why-permissions-group-s-apps-with = { $unknown ->
    [one] { $unknown } grupo de aplicaciones con identificador compartido cuyos permisos no se distinguen por aplicación
   *[other] grupos de aplicaciones con identificador compartido cuyos permisos no se distinguen por aplicación: { $unknown }
}
why-role-or-holder-has-no = un rol o su titular no tiene nombre
why-administrator-no-component = un administrador que no es un componente
why-owner-without-package-name = un propietario sin nombre de paquete
why-more-than-listeners-one-user = más de { $listeners } oyentes de un usuario
why-setting-without-name = un ajuste sin nombre
why-packed-value-setting-damaged = el valor empaquetado de un ajuste está dañado
why-no-certificate = no es un certificado
why-entry-no-key = una entrada que no es una clave
why-empty = está vacío
why-app-s-have-no-name = { $nameless ->
    [one] { $nameless } aplicación ya no tiene nombre en él
   *[other] aplicaciones que ya no tienen nombre en él: { $nameless }
}
why-names-apps-stand-file-mappings = los nombres de sus aplicaciones están en el archivo mappings, que no está en la copia o está dañado
why-no-usage-statistics-or-breaks = no son estadísticas de uso, o se interrumpen
why-app-without-package-name = una aplicación sin nombre de paquete
why-holds-no-system-property = no contiene ninguna propiedad del sistema
why-not-event = no es un suceso
why-holds-no-event = no contiene ningún suceso
why-more-than-pairs-app-server = más de { $pairs } pares de aplicación y servidor; el resto no se guardó
why-log-tells-days-covers-only = el registro solo habla de los días que abarca, y solo mientras la Protección Avanzada estaba activada
why-event-without-app-or-server = un suceso sin aplicación o sin servidor
why-event-without-app = un suceso sin aplicación
why-too-many-operations-install-log = demasiadas operaciones del registro de instalaciones sin resultado
why-entry-install-log-names-no = una entrada del registro de instalaciones no nombra ningún paquete
why-not-path = no es una ruta
why-does-not-tell-state-selinux = no dice el estado de SELinux
why-does-not-tell-when-acquisition = no dice cuándo se hizo la adquisición
why-setting-names-no-app = el ajuste { $name } no nombra ninguna aplicación
why-setting-names-more-than-components = el ajuste { $name } nombra más de { $most } componentes
why-setting-always-on-vpn-app = el ajuste always_on_vpn_app no nombra ninguna aplicación
why-holds-no-setting = no contiene ningún ajuste
why-line-s-look-like-settings = { $outside ->
    [one] { $outside } línea que parece un ajuste está dentro del valor de otro y no se creyó
   *[other] líneas que parecen ajustes, están dentro del valor de otro y no se creyeron: { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] { $doubled } ajuste se nombra por segunda vez; se leyó el primer valor
   *[other] ajustes nombrados por segunda vez: { $doubled }; se leyó el primer valor
}
why-part-program-reads-copies-failed = { $name }: la parte del programa que lee copias { $format } falló con este archivo; por favor, comuníquelo
why-file-answers-this-not-copy = el archivo que responde a esto no está en la copia
why-parser-failed-on-this-file = { $shown }: el lector { $name } falló con este archivo; por favor, comuníquelo
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: { $skipped } registro no entendido, en { $at }: { $why }
   *[other] { $shown }: registros no entendidos: { $skipped }, el primero en { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: más de { $most } datos; el resto no se guardó
why-account-no-known-type = una cuenta de tipo desconocido
why-bundle-without-path = un paquete de aplicación sin ruta
why-app-does-not-say-what = la aplicación no dice cómo se llama
why-path-names-no-app = la ruta no nombra ninguna aplicación
why-app-without-identifier = una aplicación sin identificador propio
why-entry-app-no-dictionary = la entrada de la aplicación no es un diccionario
why-neither-array-nor-dictionary-apps = ni una lista ni un diccionario de aplicaciones
why-record-names-no-computer = un registro que no nombra ningún ordenador
why-there-no-table-zprocess = no hay tabla ZPROCESS
why-table-zprocess-has-no-column = la tabla ZPROCESS no tiene columna ZBUNDLENAME
why-there-no-table = no hay tabla { $table }
why-table-has-no-column = la tabla { $table } no tiene columna { $name }
why-table = tabla { $table }: { $why }
why-domain-names-no-app = un dominio que no nombra ninguna aplicación
why-switch-position-unknown-meaning = un interruptor en una posición de significado desconocido
why-there-no-list-under-members = no hay lista bajo members
why-not-member = no es un miembro
why-not-list-keyboards = no es una lista de teclados
why-not-name-keyboard = no es el nombre de un teclado
why-no-app-has-entry-under = ninguna aplicación tiene entrada bajo Applications, así que el ordenador no guardó ningún recibo de la tienda
why-there-no-list-under-installed = no hay lista bajo Installed Applications
why-not-identifier-app = no es el identificador de una aplicación
why-client-whose-app-not-named = una entrada cuya aplicación no se nombra
why-authorisation-unknown-meaning = una autorización de significado desconocido
why-names-no-management-server = no nombra ningún servidor de gestión
why-file-empty-interrupted-backup-leaves = el archivo está vacío, como lo deja una copia interrumpida
why-does-not-say-whether-passcode = no dice si había un código puesto
why-there-no-dictionary-under-applications = no hay diccionario bajo Applications
why-configuration-without-name = una configuración sin nombre
why-not-identifier-profile = no es el identificador de un perfil
why-not-list-profiles = no es una lista de perfiles
why-there-no-list-under-orderedprofiles = no hay lista bajo OrderedProfiles
why-payload-without-type = un contenido de perfil sin tipo
why-there-no-list-under-profileevents = no hay lista bajo ProfileEvents
why-not-event-profile = no es un suceso de un perfil
why-event-without-operation = un suceso sin operación
why-signers-certificate-unreadable = el certificado del firmante no se puede leer
why-payloads-unreadable = los contenidos no se pueden leer: { $why }
why-profile-does-not-say-what = el perfil no dice qué contiene
why-not-list-payloads = no es una lista de contenidos
why-property-list-but-no-dictionary = una lista de propiedades, pero no un diccionario
why-there-no-property-list = no hay ninguna lista de propiedades en él
why-trigger-no-shortcut = un activador que no es de ningún atajo
why-actions-unreadable = sus acciones no se pueden leer: { $why }
why-actions-no-list = sus acciones no son una lista
why-more-actions-than-read = más acciones de las que se leen de un atajo
why-shortcut-without-actions = un atajo sin sus acciones
why-no-table-ztrigger = no hay tabla ZTRIGGER, que dice qué se ejecuta por sí solo
why-stores-description-app-unreadable = la descripción de la aplicación en la tienda no se puede leer: { $why }
why-neither-true-nor-false = ni verdadero ni falso
why-there-no-table-access = no hay tabla access
why-table-access-has-none-known = la tabla access no tiene ninguno de los formatos conocidos
why-table-access = tabla access: { $why }
why-row-without-service-or-client = una fila sin servicio o sin aplicación
why-permission-unknown-meaning = un permiso de significado desconocido
why-table-expired-has-unknown-layout = la tabla expired tiene un formato desconocido
why-table-expired = tabla expired: { $why }
why-row-without-certificate = una fila sin certificado
why-web-clip-without-address = un clip web sin dirección
why-only-parts-answer-this-copy = en esta copia solo hay partes de la respuesta
why-only-other-files-tell = el archivo que responde a esto no está en esta copia; lo que se dice de ello viene de otros archivos
why-assumed-same-phone-folders-beside = se supone que es del mismo teléfono que las carpetas de al lado, cada una con los archivos de una aplicación
why-not-joined-with-has-these = no se unió con { $name }: tiene { $shared } de estas { $apps } aplicaciones
why-joined-because-build-same-apps = se unió porque la compilación es la misma y { $shared } de { $all } aplicaciones lo son; ningún número de serie demuestra que sea el mismo teléfono, así que no hay certeza
why-joined-because-apps-agree-version = se unió porque { $same } de { $apps } aplicaciones coinciden en versión y firmante, hasta donde ambos lo dicen; ningún número de serie demuestra que sea el mismo teléfono, así que no hay certeza
why-others-have-another-signer = y otras tienen otro firmante
why-too-few-sure = muy pocas para tener certeza
why-may-same-phone-apps-agree = puede ser del mismo teléfono que { $phone }: { $same } de { $apps } aplicaciones coinciden en versión y firmante, { $but }; se muestra aparte
why-same-phone-made-days-apart = del mismo teléfono que { $phone }, pero hecha días antes o después: se muestra aparte, porque entretanto pueden haberse puesto y quitado aplicaciones
why-assumed-same-phone-apps-agree = se supone que es del mismo teléfono: { $same } de { $apps } aplicaciones coinciden en versión y firmante, hasta donde ambos lo dicen; un archivo no dice de qué teléfono se tomó
why-not-joined-with-apps-have = no se unió con { $name }: allí { $other_signer } de { $apps } aplicaciones tienen otro firmante
why-not-joined-with-has-none = no se unió con { $name }: no tiene ninguna de estas aplicaciones
why-assumed-same-phone-because-there = se supone que es del mismo teléfono, porque no hay otro; un archivo no dice de qué teléfono se tomó
why-fits-phones-equally-well-shown = encaja igual de bien con { $several } teléfonos; se muestra aparte
why-other-copy = la otra copia
why-text-holds-far-more-section = el texto contiene muchos más encabezados de sección de los que escribe un teléfono; no se valoraron todos
why-text-ends-inside-this-section = el texto termina dentro de esta sección
why-this-section-has-no-end = esta sección no tiene marca final
why-service-did-not-finish-time = el servicio no terminó a tiempo; su sección no está completa
why-header-section-at-line-lies = un encabezado de la sección { $claimed } en la línea { $line } está dentro de otra sección y no se creyó
why-section-line-s-found-inside = { $count ->
    [one] { $count } línea de sección estaba dentro de otra sección y no se creyó, para { $claimed } en la línea { $line }, { $inside }: un texto escrito por una aplicación puede imitarla
   *[other] líneas de sección que estaban dentro de otra sección y no se creyeron: { $count }, la primera para { $claimed } en la línea { $line }, { $inside }: un texto escrito por una aplicación puede imitarlas
}
why-line-s-end-section-found = { $count ->
    [one] { $count } línea que cierra una sección estaba dentro de otra y no se creyó
   *[other] líneas que cierran una sección, estaban dentro de otra y no se creyeron: { $count }
}
why-text-holds-too-many-section = el texto contiene demasiados encabezados de sección para distinguir los verdaderos
why-line-looks-like-beginning-line = una línea que parece el comienzo de { $claimed }, línea { $line }, no se creyó
why-line-s-look-like-beginning = { $count ->
    [one] { $count } línea parece el comienzo de una parte y está fuera de orden, para { $claimed } en la línea { $line }: un texto escrito por una aplicación puede imitarla
   *[other] líneas que parecen el comienzo de una parte y están fuera de orden: { $count }, la primera para { $claimed } en la línea { $line }: un texto escrito por una aplicación puede imitarlas
}
why-key-bag-cut-short = el llavero está cortado
why-key-bag-has-more-than = el llavero tiene más de { $most_classes } registros de clase; el resto no se leyó
why-class-records-key-bag-damaged = registros de clase del llavero que están dañados: { $lost }
why-encrypted-file-ends-middle-block = el archivo cifrado termina en mitad de un bloque; se perdió su final
why-shorter-than-listing-says-end = es más corto de lo que dice el índice; se perdió su final
why-last-block-does-not-end = su último bloque no acaba como debería; quizá se perdió su final
why-write-ahead-log-not-read = el registro de escritura anticipada no se leyó: { $why }
why-shorter-than-header = es más corto que su cabecera
why-does-not-begin-like-one = no empieza como tal
why-header-fails-checksum = la suma de su cabecera no coincide
why-write-ahead-log-breaks-off = el registro de escritura anticipada se interrumpe; se leyó hasta la última transacción completa
why-write-ahead-log-has-another = el registro de escritura anticipada tiene otro tamaño de página que la base de datos; no se aplicó
why-write-ahead-log-declares-impossible = el registro de escritura anticipada declara un tamaño imposible; no se aplicó
why-more-than-bytes-rest-not = más de { $cap } bytes; el resto no se leyó
why-holds-header-for-all-members = contiene una cabecera para todos los elementos, que no se aplicó
why-members-whose-names-point-outside = se dejaron fuera elementos cuyos nombres apuntan fuera del archivo o son demasiado largos
why-holds-links-which-not-followed = contiene enlaces, que no se siguieron
why-holds-devices-pipes-or-sparse = contiene dispositivos, tuberías o archivos dispersos, que no se leyeron
why-long-name-or-extended-header = un nombre largo o una cabecera ampliada de más de 1 MiB no se leyó
why-extended-header-damaged = una cabecera ampliada está dañada
why-extended-header-states-size-no = una cabecera ampliada declara un tamaño que no es un número
why-extended-header-states-name-with = una cabecera ampliada declara un nombre con NUL dentro
why-archive-holds-two-members-with-same = el archivo comprimido contiene dos elementos con el mismo nombre; se leyó el último
why-damaged-archive-after-bytes = dañado en el archivo comprimido después de { $bytes } bytes: { $why }
why-grows-more-than-fold-when = al desempaquetarlo crece más de { $ratio } veces; el resto no se leyó
why-archive-lists-more-than-members = el archivo comprimido enumera más de { $entries } elementos; el resto no se miró
why-list-members-cut-off = la lista de elementos al final del archivo comprimido está cortada o rota; se leyeron los { $whole } elementos anteriores
why-archive-cut-off = el archivo comprimido está cortado tras { $whole } elementos enteros; lo que venía después no está en esta copia
why-archive-cut-off-within = el archivo comprimido está cortado tras { $whole } elementos enteros, en mitad de { $name }; lo que venía después no está en esta copia
why-archive-damaged-behind = el archivo comprimido no tiene una lista de elementos legible y está dañado tras { $whole } elementos enteros; lo que sigue no se leyó
why-archive-damaged-within = el archivo comprimido no tiene una lista de elementos legible y está dañado tras { $whole } elementos enteros, en mitad de { $name }; lo que sigue no se leyó
why-archive-without-list-first-members = el archivo comprimido no tiene una lista de elementos legible, y solo se miraron los primeros { $whole }
why-member-s-archive-have-names = { $count ->
    [one] { $count } elemento cuyo nombre apunta fuera del archivo se dejó fuera
   *[other] elementos cuyos nombres apuntan fuera del archivo y que se dejaron fuera: { $count }
}
why-packed-with-method-which-not = está comprimido con el método { $method }, que no se admite
why-files-listed-this-copy-of = { $here ->
    [one] de { $listed } archivos del índice, { $here } está en esta copia ({ $which })
   *[other] de { $listed } archivos del índice, { $here } están en esta copia ({ $which })
}
why-domain-files = { $domain } { $here } de { $listed }
why-more-domains = { $more ->
    [one] { $list } y { $more } dominio más
   *[other] { $list } y { $more } dominios más
}
why-assumed-only-iphone = se supone que es del mismo teléfono que { $name }, el único iPhone aquí; nada en él nombra el teléfono
why-assumed-only-iphone-with-apps = se supone que es del mismo teléfono que { $name }, el único iPhone aquí, que tiene { $shared } de estas { $apps } aplicaciones; nada en él nombra el teléfono
why-file-is = { $name }: { $why }
why-listed-not-there = figura en el índice, pero no está en esta copia
why-locked = cerrado: { $why }
why-not-regular = no es un archivo normal; los enlaces y los dispositivos no se siguen
why-exceeded = más de { $limit } { $what }; el resto no se leyó
why-breaks-off = se interrumpe
why-not-json = no es JSON: { $why }
why-json-too-large = JSON demasiado grande: { $why }
why-not-keyed-archive = no es un archivo con claves: { $why }
why-keyed-archive-too-large = archivo con claves demasiado grande: { $why }
why-begins-not-as-listing = no empieza como un índice
why-damaged-at-byte = dañado en el byte { $at }
why-listing-breaks-off = se interrumpe, o está dañado hasta el final, en el byte { $at }
why-not-property-list = no es una lista de propiedades
why-damaged-property-list = lista de propiedades dañada: { $why }
why-property-list-document-type = lista de propiedades con un tipo de documento propio, que puede ocultar texto; se rechaza
why-property-list-too-large = lista de propiedades demasiado grande: { $why }
why-not-database = no es una base de datos SQLite
why-truncated-database = base de datos cortada: { $have } de { $declared } páginas
why-damaged-database = base de datos dañada: { $why }
why-after-rows = { $why } (después de { $read } filas)
why-no-valid-header = dañado en el byte { $at }: ahí no hay una cabecera válida
why-ends-in-middle = termina a la mitad, en el byte { $at }
why-file-empty-or-zeros = el archivo está vacío o solo contiene ceros
why-not-xml = ni XML ni el XML binario de Android
why-no-such-member = no existe tal elemento
why-member-locked = el archivo comprimido lo protege con una contraseña
why-no-key-bag = no es un llavero
why-lacks = le falta: { $what }
why-impossible-length = { $tag } tiene { $length } bytes de largo, lo que es imposible
why-rounds = { $tag } pide { $rounds } rondas de derivación de clave, y se aceptan de 1 a { $most }
why-no-keys-for-passphrase = no contiene ninguna clave que abra una contraseña
why-file-key-length = su clave tiene { $length } bytes de largo, lo que es imposible
why-class-phone-only = su clase de protección { $class } solo la abre el teléfono
why-class-no-key = el llavero no tiene una clave utilizable de su clase de protección { $class }
why-file-key-damaged = su clave está dañada
why-not-apk = no es un APK: no es un archivo zip, o solo una parte de uno
why-not-binary-manifest = no es un manifiesto binario
why-age-wrong-key = la identidad o la contraseña no lo abre
why-age-work = su contraseña está hecha para que comprobarla exija demasiado tiempo y memoria (2^{ $work })
why-no-protocol-buffer = no es un protocol buffer, o se interrumpe a la mitad
why-adb-version-newer = su versión es { $version }, más nueva que las conocidas (1 a 5); se leyó como la 5
why-impossible-page-size = un tamaño de página de { $page } es imposible
why-rar-archive = un archivo RAR
why-pdf-document = un documento PDF
why-picture-png = una imagen (PNG)
why-picture-jpeg = una imagen (JPEG)
why-picture-gif = una imagen (GIF)
why-program = un programa
why-twrp-backup = una copia de TWRP
why-seedvault-backup = una copia de Seedvault
why-outside-section = fuera de toda sección
why-inside-section = dentro de { $section }

## What to try next

try-try-passphrase-typed-on-phone = pruebe la contraseña que se escribió en el teléfono al hacer la copia; en un teléfono antiguo es su contraseña de copias
try-give-passphrase-typed-on-phone = dé la contraseña que se escribió en el teléfono al hacerla, con --passphrase-file FILE (- para la entrada estándar) o en la variable STALKSCAN_PASSPHRASE. Si nadie la sabe: un informe de errores se hace en el teléfono sin ella, y responde a más
try-copy-file-again-compare-sizes = copie el archivo otra vez y compare los tamaños; si se editó o se desempaquetó, traiga el original
try-unpack-adb-backup = desempaquétela con Android Backup Extractor y dé la carpeta desempaquetada, o haga un informe de errores en el teléfono (Ajustes > Opciones de desarrollador > Informe de errores) y traiga su zip
try-give-copy-holds-phones-data = dé una copia que contenga la carpeta /data/system del teléfono, o haga un informe de errores en el teléfono (Ajustes > Opciones de desarrollador > Informe de errores) y traiga su zip
try-restore-on-phone-make-backup = restáurela en el teléfono y haga la copia otra vez sin cifrar, o haga un informe de errores en el teléfono (Ajustes > Opciones de desarrollador > Informe de errores) y traiga su zip
try-probably-copied-only-part-copy = probablemente solo se copió en parte: cópielo otra vez y compare los tamaños
try-give-file-with-identity-age = dé el archivo con la identidad (AGE-SECRET-KEY-1...), o un archivo con la contraseña, con --passphrase-file FILE; o descífrela con la herramienta age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = compruebe que esta cuenta puede leer el archivo
try-decrypt-with-age-tool-give = descífrelo con la herramienta age y dé el resultado
try-give-folder-holds-apk-files = dé la carpeta que contiene los propios archivos .apk
try-give-file-pymobiledevice3-apps-list = dé el archivo que escribió `pymobiledevice3 apps list` o `ideviceinstaller -l -o xml`
try-unpack-with-password-give-unpacked = desempaquételo con su contraseña y dé la carpeta desempaquetada
try-make-bug-report-again-wait = haga el informe de errores otra vez, espere a que el teléfono diga que está terminado y copie el archivo entero
try-check-copy-finished-give-folder = compruebe que la copia se terminó y dé la carpeta que la contiene
try-formats = los formatos son: { $list }
try-please-report-new-copy-made = por favor, comuníquelo; una copia nueva hecha de otra manera quizá se pueda leer
try-please-report = por favor, comuníquelo
try-give-folder-or-file-backup = dé la carpeta o el archivo de la propia copia
try-unpack-archive-give-folder = descomprima el archivo y dé la carpeta que sale de él
try-give-what-link-leads-to = dé el archivo o la carpeta a la que lleva, si es una copia
try-give-folder-ios-backup-one = dé la carpeta de una copia de iOS (la que tiene Manifest.db), un informe de errores (.zip), una carpeta de androidqf o una copia adb (.ab); `stalkscan formats` enumera lo que se puede leer y cómo hacerlo
try-check-spelling-path = compruebe que la ruta está bien escrita
try-give-folder-further-up-one = dé la carpeta de más arriba, la que tiene { $listing } ({ $name })
try-give-folder-lies = dé la carpeta en la que está ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` enumera lo que se puede leer
try-check-right-file-stalkscan-formats = compruebe que es el archivo correcto; `stalkscan formats` enumera lo que se puede leer y cómo hacerlo
try-make-bug-report-on-phone = haga un informe de errores en el teléfono (Ajustes > Opciones de desarrollador > Informe de errores) y traiga su zip
try-decrypt-with-age-tool-key = descífrelo con la herramienta age y la clave de la adquisición (`age --decrypt -i key.txt -o acquisition.zip FILE`), y luego dé el resultado
try-can-only-opened-with-twelve = solo se puede abrir con las doce palabras de recuperación, en un teléfono; haga un informe de errores en el teléfono (Ajustes > Opciones de desarrollador > Informe de errores) y traiga su zip
try-unpack-give-unpacked-folder = desempaquételo y dé la carpeta desempaquetada
try-pack-folder-again-from-inside = empaquételo otra vez desde dentro de la carpeta de la copia, de modo que ningún nombre empiece por `../`; o desempaquételo y dé la carpeta desempaquetada
try-give-whole-backup-folder-belongs = dé la carpeta completa de la copia a la que pertenece
try-copy-from-phone-again-compare = cópielo otra vez del teléfono y compare los tamaños
try-copy-from-phone-again-wait = cópielo otra vez del teléfono, espere a que termine la copia y compare los tamaños
try-check-right-archive-when-backup = compruebe que es el archivo correcto; si dentro se empaquetó una carpeta de copia, desempaquétela primero
try-make-again-with-adb-shell = hágala otra vez con `adb shell dumpsys > dumpsys.txt` y espere a que la orden termine; o traiga un informe de errores
try-check-spelling-this-account-may = compruebe cómo está escrita y que esta cuenta puede leer la ruta
try-check-this-account-may-read-folder = compruebe que esta cuenta puede leer la carpeta
try-give-folder-or-file-backup-itself = dé la carpeta o el archivo de la propia copia
try-download-logs-on-phone-again = descargue los registros otra vez en el teléfono y dé la carpeta o el zip
try-give-folder-holds-manifest-db = dé la carpeta que contiene Manifest.db
try-copy-backup-again-from-computer = copie otra vez la copia desde el ordenador que la hizo; si sigue igual, haga una nueva
try-copy-backup-again-from-computer-made = copie otra vez la copia desde el ordenador que la hizo
try-check-disk-this-account-may = compruebe el disco y que esta cuenta puede leer el archivo
try-copy-backup-again-whole-with = copie otra vez la copia entera, con Manifest.plist: sin él no se puede distinguir un índice cifrado de uno dañado, ni abrirlo
try-check-this-folder-phone-itself = compruebe que es la carpeta del propio teléfono (contiene Manifest.db y las carpetas 00 a ff), y cópiela otra vez entera
try-give-copy-holds-phones-folder = dé una copia que contenga la carpeta private/var del teléfono, o haga una copia local con Finder, iTunes o la aplicación Dispositivos Apple y dé su carpeta
try-copy-manifest-plist-again-from = copie otra vez Manifest.plist desde el ordenador que hizo la copia; si sigue igual, haga una copia nueva
try-try-password-set-when-encrypted = pruebe la contraseña que se puso al activar las copias cifradas en iTunes, Finder u otro programa; no tiene por qué ser el código del teléfono ni la contraseña del Apple ID
try-give-password-set-for-encrypted = dé la contraseña que se puso para las copias cifradas, con --passphrase-file FILE (- para la entrada estándar), en la variable STALKSCAN_PASSPHRASE, o escrita cuando se pida en un terminal. Si nadie la sabe: un sysdiagnose se hace en el teléfono sin ella, e informa de perfiles y administración, pero no de aplicaciones
try-copy-whole-folder-again-or = copie otra vez la carpeta entera, o traiga un informe de errores del teléfono
try-make-again-on-phone-wait = hágalo otra vez en el teléfono, espere diez minutos y copie el tar.gz entero
try-probably-copied-or-downloaded-only = probablemente solo se copió o descargó en parte: cópielo otra vez del teléfono y compare los tamaños

## What is counted

unit-bytes = bytes
unit-entries = entradas
unit-nodes = nodos
unit-objects = objetos
unit-bytes-of-apks = bytes de APK
unit-bytes-of-wanted-files = bytes de archivos buscados
unit-elements-and-attributes = elementos y atributos
unit-bytes-of-text = bytes de texto
unit-bytes-of-rows = bytes de filas
unit-bytes-of-content = bytes de contenido
unit-bytes-of-damaged-records = bytes de registros dañados
unit-levels-of-nesting = niveles de anidamiento
unit-levels-of-elements = niveles de elementos
unit-attributes-of-one-element = atributos de un elemento

## Places in files

at-whole = archivo entero
at-line = línea { $line }
at-row = tabla { $table }, fila { $row }
at-key = clave { $key }
at-entry = entrada { $entry }
at-rows = tabla { $table }, filas { $rows }
at-lines = líneas { $lines }
at-keys = claves { $keys }
at-and = { $first }; { $next }
at-and-more = { $all } y { $more } más
at-in-file = en { $file }: { $at }
at-in-file-of = en { $file } de { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
