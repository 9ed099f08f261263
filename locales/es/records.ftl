# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = Puede tratarse de dos teléfonos distintos: { $why }.
compare-platform = antes { $before }, ahora { $after }
compare-model = el modelo era { $before } y ahora es { $after }
compare-serial = el número de serie era { $before } y ahora es { $after }
compare-only-newer = { $name } solo está en el informe más nuevo.
compare-only-older = { $name } solo está en el informe más antiguo.
compare-name = { $model } ({ $platform })
compare-exchanged = La copia del informe más nuevo se hizo antes ({ $after }) que la otra ({ $before }): ¿están intercambiadas?
compare-same-time = Los dos informes son de una copia hecha en el mismo momento.
compare-lost = { $count ->
    [one] { $count } pregunta que la copia más antigua respondía, la más nueva no la responde. Lo que falta en el informe puede seguir en el teléfono.
   *[other] Preguntas que la copia más antigua respondía y la más nueva no: { $count }. Lo que falta en el informe puede seguir en el teléfono.
}
compare-signatures = Las firmas son distintas (antes { $before }, ahora { $after }): lo que apareció pudo estar ya en el teléfono y conocerse solo ahora. Examinar de nuevo la copia más antigua con las firmas más nuevas lo aclara.
compare-program = El programa es distinto (antes stalkscan { $before }, ahora { $after }): puede mirar más cosas, o decir lo mismo de otra manera.
compare-as-reported = Los títulos y los motivos de los hallazgos están en inglés, como en los informes.
compare-unknown = desconocido
compare-label-copies = copias hechas
compare-label-result = resultado
compare-label-system = sistema
compare-label-apps = apps
compare-label-profiles = perfiles
compare-label-level = nivel
compare-label-confirmed = confirmado
compare-label-new-reason = motivo nuevo
compare-label-no-longer = ya no
compare-label-and = y
compare-copies = { $before }, después { $after }
compare-as-before = { $now } (como antes)
compare-before-now = antes { $before }, ahora { $now }
compare-verdict-known = una app de vigilancia conocida
compare-verdict-strong_signs = indicios fuertes de vigilancia oculta
compare-verdict-review = algo que revisar
compare-verdict-nothing_known_found = nada conocido en las partes que se pudieron leer
compare-verdict-inconclusive = nada conocido, y partes importantes no se pudieron leer
compare-level = nivel { $number }
compare-level-words = nivel { $number } ({ $words })
compare-level-rule = { $level }, regla { $rule }
compare-appeared = Apareció
compare-went = Desapareció
compare-changed = Se dice de otra manera
compare-same = Igual que antes
compare-checked = Qué se comprobó, donde hay diferencias
compare-nothing = Ningún hallazgo apareció, desapareció ni se dice de otra manera.
compare-more = { $count } más (véase el informe más nuevo)
compare-confirmed-now = ahora sí, con --known
compare-confirmed-gone = ya no
compare-absent = no figura

## Events of a timeline

event-copy-made = Se hizo la copia del teléfono
event-setting = El ajuste { $name } se cambió a { $value }
event-setting-by = El ajuste { $name } se cambió a { $value } por { $by }
event-account = Se añadió una cuenta del tipo { $kind }
event-account-named = Se añadió una cuenta del tipo { $kind } ({ $name })
event-paired = El teléfono empezó a confiar en un ordenador
event-backed-up = Un ordenador hizo una copia de seguridad
event-synced = Un ordenador sincronizó contenidos
event-debugging = Se permitió a un ordenador depurar el teléfono
event-cloud-backup = Se hizo una copia de seguridad en la nube
event-restored = El teléfono se configuró a partir de una copia de seguridad
event-restored-computer = El teléfono se configuró a partir de una copia de seguridad en un ordenador
event-restored-cloud = El teléfono se configuró a partir de una copia de seguridad en iCloud
event-named = { $event }: { $name }
event-first = La app { $app } se instaló por primera vez
event-updated = La app { $app } se instaló o actualizó por última vez
event-seen = La app { $app } se instaló o se vio, según un registro
event-install-begun = La instalación de la app { $app } comenzó, según un registro
event-installed-by = La app { $app } fue instalada por { $by }, según un registro
event-removed = La app { $app } se quitó
event-bought = La app { $app } se obtuvo de la tienda
event-power-given = La app { $app } recibió, o usó por última vez: { $power }
event-power-refused = A la app { $app } se le negó: { $power }
event-power-permission = el permiso { $name }
event-power-accessibility = un servicio de accesibilidad
event-power-device-admin = los derechos de administrador del dispositivo
event-power-device-owner = los derechos de propietario del dispositivo
event-power-profile-owner = los derechos de propietario de un perfil
event-power-notifications = leer todas las notificaciones
event-power-keyboard = un teclado
event-power-keyboard-full = un teclado con acceso total
event-power-vpn = una VPN
event-power-vpn-always = una VPN siempre activa
event-power-battery = funcionar sin ahorro de batería
event-power-location-always = la ubicación en todo momento
event-power-location-used = la ubicación mientras se usa
event-profile = Se instaló el perfil de configuración { $profile }
event-profile-ends = El perfil de configuración { $profile } está configurado para quitarse solo
event-profile-event = El perfil de configuración { $profile } tuvo el evento { $event }
event-profile-event-by = El perfil de configuración { $profile } tuvo el evento { $event } por { $by }

## Files that were read, with their hashes

files-title = Hashes de los archivos leídos
files-intro = SHA-256 de cada archivo de la copia con la que se hizo este informe, calculado después de leerlo. `sha256sum` calcula los mismos números. Un archivo que solo se miró para ver qué es no figura en la lista.
files-no-hash = sin hash
files-no-hash-why = sin hash: { $why }
files-bytes = ({ $bytes } bytes)

## The evidence bundle

bundle-title = PAQUETE DE PRUEBAS DE STALKSCAN
bundle-keeper = La persona a quien pertenece el teléfono guarda este paquete y la copia del teléfono, y decide quién los recibe.
bundle-helpers = Personal de apoyo: lo que ustedes guardan, pueden tener que entregarlo. Puede darse a la persona o al agente que ella elija.
bundle-place = Conviene guardarlo en un dispositivo al que nadie más pueda llegar. Dice lo que se encontró en el teléfono.
bundle-no-content = Aquí no hay ningún archivo del teléfono, ni mensajes, ni fotos, ni contactos. La copia misma es la prueba: conviene guardarla tal como está.
bundle-survivor = el informe en palabras sencillas, para la persona a quien pertenece el teléfono
bundle-technician = el informe con todo lo que se encontró, y dónde
bundle-police = el informe con el método, sus límites y el hash de cada archivo leído
bundle-json = lo mismo para programas; quien examine la misma copia con las mismas versiones obtiene los mismos bytes
bundle-findings = los hallazgos como tabla
bundle-apps = las apps como tabla
bundle-coverage = qué se comprobó y qué no, como tabla
bundle-timeline = qué pasó y cuándo, para Timesketch
bundle-timeline-table = lo mismo como tabla
bundle-manifest = el expediente: quién, cuándo, con qué versiones, qué orden, qué archivos
bundle-input = el hash de cada archivo leído de la copia (para sha256sum -c, en el lugar donde está la copia)
bundle-log = qué se hizo, en el orden en que se hizo
bundle-list = el hash de todos los demás archivos de aquí (para sha256sum -c, en esta carpeta)
bundle-to-verify = Para saber si algo se cambió desde entonces:
bundle-about-seal = El sello es el SHA-256 de bundle.sha256. Quien pueda cambiar el paquete puede hacer una lista nueva; nadie puede hacer una que tenga el sello anotado en otro lugar cuando se hizo el paquete.
bundle-result = Resultado: { $verdict }
bundle-done = El paquete está en { $path }: informes y los hashes de { $files } de la copia.
bundle-seal = Sello (SHA-256 de { $file }); conviene anotarlo aparte del paquete:
bundle-person = La persona a quien pertenece el teléfono guarda el paquete y la copia, y decide quién los recibe.
bundle-check-later = Para comprobarlo más tarde: { $command }
bundle-files = { $count ->
    [one] { $count } archivo
   *[other] { $count } archivos
}
bundle-log-began = empezó el examen, stalkscan { $version }
bundle-log-hashed = { $path }: { $files }, con lectura y hash
bundle-log-no-hash = sin hash de { $path }: { $why }
bundle-log-read = se leyó { $path } como { $format }
bundle-log-copy = la copia
bundle-log-result = resultado: { $verdict }, hallazgos: { $count }
bundle-log-not-read = sin leer: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = Nada se cambió desde que se hizo el paquete.
bundle-verify-changed = CAMBIADO desde que se hizo el paquete:
bundle-verify-more = y { $count } más
bundle-verify-seal-noted = El sello es el que se anotó.
bundle-verify-seal-other = el sello es { $seal }, no el que se anotó
bundle-verify-seal = Sello, para compararlo con el que se anotó cuando se hizo el paquete:
bundle-verify-no-list = falta { $file }: nada del paquete se puede comprobar
bundle-verify-rewritten = { $file } no está como se escribió
bundle-verify-added = { $file } se añadió
bundle-verify-other = { $file } se cambió
bundle-verify-missing = falta { $file }
bundle-verify-unreadable = { $file } no se puede leer: { $why }
bundle-verify-line = { $file } se cambió: la línea { $line } no está como se escribió
bundle-verify-compared-bundle = Comparado: { $files } del paquete.
bundle-verify-compared-copy = Comparado: { $files } de { $path }.
bundle-verify-no-copy = La copia misma no se comparó; --input PATH lo hace.

## Helplines

regions-choose = se muestran líneas de ayuda de varios países; con --region se elige el suyo ({ $codes })

## Kinds of copies

formats-name = formato
formats-what = qué es
formats-answers = preguntas que puede responder
formats-never = Ninguna copia puede mostrar quién tiene iniciada la sesión en una cuenta, con quién se comparte una ubicación, ni un rastreador.
format-ios-backup = una copia de seguridad de un iPhone o iPad hecha por un ordenador (iTunes, Finder, Apple Devices, idevicebackup2), cifrada o no: la carpeta que contiene Manifest.db o (iOS 5 a 9) Manifest.mbdb
format-ios-filesystem = copia del sistema de archivos de un iPhone como la hacen los peritos (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n): carpeta, zip, tar o tar.gz que contiene private/var
format-sysdiagnose = diagnóstico del sistema de un iPhone (sysdiagnose_....tar.gz, hecho con los botones del teléfono y enviado desde Ajustes > Privacidad > Datos de análisis), comprimido o no: perfiles, gestión y permisos, pero sin lista de apps
format-ios-app-listing = lista de las apps de un iPhone como archivo (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi): apps con sus firmantes; conviene darla junto a una copia de seguridad del mismo teléfono
format-bugreport = informe de errores de Android (el zip, su carpeta descomprimida o su texto): hecho en el teléfono con Opciones de desarrollador > Informe de errores, con `adb bugreport`, o con un código de servicio en Samsung (*#9900#) y Xiaomi (*#*#284#*#*)
format-dumpsys = salida de `adb shell dumpsys`, completa o de servicios sueltos (un texto, o una carpeta de textos con el nombre de los servicios), y el texto que ISDi guarda de un teléfono
format-androidqf = adquisición hecha con androidqf por cable (carpeta o zip): lista de apps con firmantes y hashes, dumpsys, ajustes, procesos
format-adb-backup = copia de adb (.ab, cifrada o no), archivos de copia de Xiaomi (.bak, o su carpeta), o una ya descomprimida: firmantes e instaladores de las apps que permiten copias
format-android-filesystem = copia del sistema de archivos de un teléfono Android (carpeta, zip, tar, tar.gz, tar.zst, o una copia TWRP sin cifrar), o de su carpeta /data/system: apps con firmantes y APK, ajustes, permisos, administradores, cuentas, certificados añadidos y rastros de apps quitadas
format-apk-folder = archivos APK de un teléfono: una carpeta de archivos .apk, .xapk, .apks o .apkm, o uno de ellos (`adb shell pm path` y `adb pull`, o una app que guarda APK). Dice qué son las apps, no qué está activado
format-huawei-backup = copia de un teléfono Huawei u Honor (carpeta de HiSuite o KoBackup con info.xml, o un zip de ella): su lista de apps en claro y las apps mismas; los datos de las apps no se leen
format-smart-switch = copia hecha con Samsung Smart Switch (carpeta con SmartSwitchBackup.json, o un zip de ella): su lista de apps en claro; todo lo demás está cifrado y no se lee
format-intrusion-logs = registros de intrusión de Android 16 (Protección avanzada, descargados en el teléfono): con qué servidores contactaron las apps, instalaciones y eliminaciones, autoridades de certificación añadidas

## What "stalkscan explain" says

lookup-matters = Por qué importa: { $matters }
lookup-ordinary = Motivos corrientes:
lookup-next = Qué se puede hacer:
lookup-silence = Su silencio solo significa algo si se leyó esto: { $parts }
lookup-silence-none = nada (nunca afirma que algo falte)
lookup-needed-by = Reglas que necesitan la respuesta a esta pregunta:
lookup-which-copies = `stalkscan formats` dice qué copias de un teléfono pueden responderla.
lookup-level = nivel { $number }: { $words }
lookup-exit = código de salida { $code }: { $words }
lookup-class = { $id }: una clase, qué es una app. { $words }
lookup-strength = { $id }: una certeza, cuán seguro es un hallazgo. { $words }
lookup-aliases = también se vende como: { $names }
lookup-family-class = clase: { $id } ({ $words })
lookup-family-can = puede ver o hacer: { $list }
lookup-indicators = indicadores: { $count }, y { $bulk } en listas
lookup-note = nota: { $note }
lookup-sources = fuentes: { $sources }
lookup-code-family = Es código de { $name } ({ $id }); lo indica la regla known-content.
lookup-code-adds = Añade un motivo a lo demás que se encontró sobre una app y nunca es un hallazgo por sí solo.
lookup-code-look = Conviene mirarlo juntos (nivel 1); lo indica la regla telling-code.
lookup-code-unreviewed = Nadie lo ha revisado: pregunta y nunca acusa.
lookup-code-clean = Quién más puede tener ese código: { $clean }
lookup-code-source = fuente: { $source } ({ $licence }), cambiado el { $date }
lookup-code-show = `stalkscan signatures show { $id }` muestra la regla misma.
lookup-behaviour = El nivel 3 necesita { $strong } puntos, { $watches } de ellos por lo que puede ver o hacer, y una señal que oculta (marcada con *).
lookup-axis = { $axis } (como mucho { $points } puntos):
axis-capability = qué puede ver o hacer
axis-concealment = cómo se oculta o se resiste a que la quiten
axis-provenance = de dónde vino
exit-code-0 = examinado; nada en el nivel de --fail-on o por encima; todas las preguntas necesarias tuvieron respuesta
exit-code-1 = fallo del programa (lectura, escritura, interno)
exit-code-2 = error de uso
exit-code-3 = no se reconoció ninguna copia de seguridad: no se examinó nada
exit-code-4 = bloqueado: falta la contraseña o es incorrecta
exit-code-5 = base de firmas inservible (falta, dañada, demasiado nueva)
exit-code-10 = no se encontró nada, pero preguntas necesarias quedaron sin respuesta: no concluyente
exit-code-11 = algo que revisar (nivel 2)
exit-code-12 = indicios fuertes de vigilancia oculta (nivel 3)
exit-code-13 = app de vigilancia conocida (nivel 4)
exit-code-20 = problemas encontrados: en firmas, en esta copia del programa o en un paquete de pruebas
exit-code-130 = interrumpido

value-right-profiles = instalar y quitar perfiles
value-right-lock = bloquear el teléfono y quitar su código
value-right-erase = borrar el teléfono
value-right-number = leer el número de teléfono
value-right-apps = ver la lista de apps instaladas
value-right-settings = cambiar ajustes
value-right-manage-apps = instalar y quitar apps
value-nameless-account = una cuenta sin nombre
value-not-named = sin nombre
value-removal-password = contraseña para quitarlo
value-restrictions = restricciones
value-play-protect-off = Google Play Protect está apagado
value-of-user = usuario
value-of-user-number = usuario { $name }
value-of-phone = el teléfono
value-of-phone-trusted = el teléfono, de confianza para todo
value-unreadable-certificate = un certificado que no se puede leer
value-in-background = usado en segundo plano
value-jailbreak-file = está { $name }, que deja un jailbreak
value-jailbreak-settings = { $name }: ajustes de una herramienta que necesita un jailbreak
value-jailbreak-job = { $name }: una tarea que viene con un jailbreak
value-jailbreak-app = { $name } está en /Applications, donde solo están las apps de Apple
value-selinux = SELinux está en { $name }
