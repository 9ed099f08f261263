# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }, según una lista que nadie ha revisado
signal-at = { $says } el { $when }
signal-first-at = { $says }, por primera vez el { $when }
signal-last-at = { $says }, por última vez el { $when }
signal-added-at = { $says }, con fecha de alta { $when }

## Known apps. $family is the name of a monitoring product.

signal-apk-hash = su archivo es una muestra conocida de { $family }
signal-signer = está firmada con un certificado que figura como de { $family }
signal-signer-hash = un hash corto de su firma es igual a uno que figura como de { $family }; esos hashes pueden coincidir por azar
signal-app-id-pattern = su id sigue la forma de los nombres de { $family }
signal-app-id-case = su id figura como de { $family } (con otras mayúsculas)
signal-app-id-common = su id figura como de { $family }, pero es un nombre común
signal-app-id = su id figura como de { $family }
signal-was-here-until = estuvo aquí hasta el { $day }
signal-was-here-seen = estuvo aquí; se vio por última vez el { $day }
signal-install-begun = un registro tiene el comienzo de su instalación el { $day }, y no el final
signal-switched-off = está desactivada
signal-archived = el teléfono la archivó: se guardan sus datos, su código ya no está
signal-of-user = { $says } (usuario { $user })
signal-server-name = su código contiene el nombre de un servidor al que { $family } envía datos
signal-server-number = su código contiene el número de un servidor al que { $family } envía datos
signal-site-name = su código contiene el nombre de un servidor de { $family } que es también su sitio web
signal-site-number = su código contiene el número de un servidor de { $family } que es también su sitio web
signal-maker-text = su código contiene un texto que, según se sabe, solo escribe el fabricante de { $family }
signal-maker-code = su código encaja con una regla para el código de { $family }
signal-code-reads-chats = su código puede leer en la pantalla los chats de varios servicios de mensajería
signal-code-reads-chat-files = su código conoce los archivos en los que varios servicios de mensajería guardan sus chats
signal-code-collects = su código puede leer mensajes, llamadas y la ubicación, grabar sonido y ocultar su icono
signal-code-opens-by-call = su código puede abrir la app cuando se marca un número, y puede ocultar su icono
signal-code-hides-icon = su código puede ocultar su icono
signal-code-other = su código encaja con una regla que se añadió a este análisis
signal-known-server = se conectó con un servidor que figura como de { $family }
signal-listed = figura como de { $family }

## The same in plain words, for the person whose phone it is

plain-listed = su nombre técnico es uno de los de { $family }
plain-listed-common = su nombre técnico es uno de los de { $family }, pero otras apps también podrían usarlo
plain-listed-like = su nombre técnico está hecho como los de { $family }
plain-signer = lleva la marca digital de quien hace { $family }
plain-accessibility = puede leer la pantalla y tocarla en lugar de una persona; esa función es para ayudas como los lectores de pantalla
plain-device-admin = se le dio un poder que hace difícil quitarla
plain-battery = puede seguir funcionando todo el tiempo
plain-like-the-system = su nombre técnico parece el de una parte del teléfono, pero alguien la puso desde fuera de una tienda
plain-restricted-settings = alguien desactivó a mano para ella una protección del teléfono
plain-root-certificate = hace que el teléfono confíe en un sello propio (un certificado raíz)
plain-offers-accessibility = está hecha para recibir el poder de leer la pantalla
plain-offers-device-admin = está hecha para recibir un poder que hace difícil quitarla
plain-service-named-like-a-part = en una lista de ayudas lleva el nombre de una parte del teléfono

## What an app can do

signal-accessibility-on = está activada como servicio de accesibilidad: puede leer la pantalla y actuar en lugar de una persona
signal-power-accessibility = está activada como servicio de accesibilidad
signal-device-admin-on = es administradora del dispositivo: no se puede quitar mientras eso no se desactive
signal-power-device-admin = es administradora del dispositivo
signal-device-owner = es propietaria del dispositivo
signal-profile-owner = es propietaria de un perfil de trabajo
signal-declared-monitoring-tool = dice de sí misma que es una herramienta de vigilancia
signal-declared-monitoring = su propio archivo la llama herramienta de vigilancia
signal-reads-many-private-things = recibió permiso para leer al menos tres clases de cosas privadas
signal-reads-nearly-everything = recibió permiso para leer al menos cinco clases de cosas privadas
signal-permissions-granted = recibió permisos
signal-notification-listener-on = lee todas las notificaciones
signal-keyboard-on = está activada como teclado
signal-keyboard-full-access = su teclado puede usar la red
signal-always-on-vpn = todo el tráfico pasa por ella
signal-vpn-allowed = se le permitió hacer pasar por ella el tráfico del teléfono (VPN)
signal-location-always = puede leer la ubicación en cualquier momento
signal-screen-recording = se le permitió grabar la pantalla
signal-location-in-background = puede leer la ubicación mientras nadie la usa
signal-sees-app-use = ve qué apps se usan
signal-draws-over-apps = puede mostrarse encima de otras apps
signal-reads-all-files = puede leer todos los archivos
signal-asks-old-permissions = está hecha para un Android tan antiguo que el teléfono nunca preguntó por sus permisos
signal-offers-accessibility = ofrece un servicio de accesibilidad
signal-offers-device-admin = ofrece una función de administrador del dispositivo
signal-offers-listener = ofrece leer todas las notificaciones

## How an app hides

signal-hid-own-icon = desactivó su propio icono
signal-no-icon = no tiene icono entre las apps
signal-name-of-a-system-part = el nombre bajo su icono es el de una parte del teléfono
signal-service-named-like-a-part = entre los servicios de accesibilidad lleva el nombre de una parte del teléfono
signal-id-like-the-system = su id parece uno del sistema, y se instaló desde fuera de una tienda
signal-apk-made-to-mislead = su archivo está hecho de modo que fallan las herramientas que lo examinan
signal-dial-code = espera un código de marcado, una forma de abrir una app oculta
signal-battery-exempt = queda fuera del ahorro de batería, así que sigue funcionando
signal-power-battery-exempt = queda fuera del ahorro de batería
signal-signatures-disagree = sus firmas se contradicen entre sí
signal-odd-apk = su archivo está hecho de un modo que engaña a otros lectores
signal-apk-not-as-noted = este archivo no es el que tenía el hash anotado cuando se hizo la copia
signal-lists-disagree = está en la lista del teléfono, y no en la lista que hizo el ordenador para la misma copia de seguridad

## Where an app came from

signal-harmful-warning = Google Play Protect avisó sobre ella
signal-forged-origin = nombra una tienda como origen, pero otra cosa inició la instalación
signal-not-from-a-store = no vino de una tienda
signal-started-by = su instalación se inició desde: { $who }
signal-started-by-no-store = su instalación la inició una app que no es una tienda
signal-installed-by-no-store = la instaló una app que no es una tienda
signal-no-installer = ninguna app consta como su instalador
signal-restricted-settings = alguien le permitió a mano ajustes protegidos
signal-public-key = está firmada con una clave que cualquiera puede tener
signal-this-public-key = su firma se hizo con esta clave pública
signal-protection-off-too = vino de fuera de una tienda, y está desactivada la protección del propio teléfono contra apps dañinas
signal-built-for-debugging = es una versión para depuración
signal-no-store-receipt = la copia no contiene ningún recibo del App Store para ella
signal-microphone-allowed = puede usar el micrófono
signal-camera-allowed = puede usar la cámara
signal-routes-traffic = el tráfico de red pasa por ella
signal-system-name = se llama como una parte del teléfono
signal-in-no-list = guarda datos y tiene permisos, y ninguna lista de apps de la copia la nombra
signal-calls-itself-apples = su identificador está escrito como los de Apple, y ninguna lista de apps de Apple lo tiene
signal-not-from-the-store = no vino de la App Store
signal-signed-anew = su id tiene la forma de las apps que alguien volvió a firmar
signal-licence-organisation = funciona con la licencia de una organización, que vale en cualquier teléfono
signal-licence-developer = funciona con la licencia de quien la desarrolla, hecha para teléfonos elegidos
signal-licence-maker = funciona con una licencia de su fabricante
signal-bought-by-other = la obtuvo { $by }

## Accounts, computers and sites

signal-apple-account = esta cuenta se usa para { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }, la cuenta de este mismo teléfono
signal-computer-trusted = el teléfono confía en este ordenador
signal-computer-backup = este ordenador hizo una copia de seguridad
signal-computer-synced = se sincronizó con este ordenador
signal-computer-debugging = este ordenador puede controlar el teléfono
signal-cloud-backup = una copia de seguridad fue a la nube
signal-restored = se configuró a partir de una copia de seguridad
signal-site-visited = { $times ->
    [one] se abrió una vez
   *[other] se abrió { $times } veces
}
signal-web-clip-locked = no se puede quitar
signal-web-clip-known = abre una página de un servicio de vigilancia conocido

## Automations

signal-automation-unasked = esto la inicia, sin preguntar
signal-automation-reads = lee
signal-automation-sends = envía con
signal-automation-runs = ejecuta otro atajo, y hay uno que lee o envía

## Network and certificates

signal-vpn = hay una VPN configurada
signal-vpn-always = una VPN está siempre activa
signal-content-filter = hay un filtro de contenido configurado
signal-dns-proxy = hay un proxy de DNS configurado
signal-dns-settings = hay servidores DNS configurados
signal-proxy = hay un proxy configurado
signal-global-proxy = el tráfico web de todas las apps pasa por este proxy
signal-private-dns = todos los nombres de sitios se buscan en este servidor (DNS privado)
signal-known-dns = todos los nombres de sitios se buscan en este servicio conocido (DNS privado)
signal-relay = hay un servidor de retransmisión configurado
signal-certificate-added = se añadió este certificado
signal-certificate-origin = se añadió para

## Protections of the phone

signal-protect-off-by-hand = Google Play Protect se desactivó a mano
signal-protect-checks-off = Google Play Protect no comprueba las apps
signal-unknown-apps-not-sent = las apps desconocidas no se envían a Google para comprobarlas
signal-outside-store-allowed = se permiten apps de fuera de la tienda
signal-protect-was-off = Google Play Protect se desactivó
signal-checks-were-off = se desactivó la comprobación de apps
signal-sending-was-off = se desactivó el envío de apps desconocidas a Google para comprobarlas
signal-computer-checks-were-off = se desactivó la comprobación de apps que llegan desde un ordenador
signal-outside-store-was-allowed = se permitieron apps de fuera de la tienda
signal-installed-before = { $minutes ->
    [one] { $app } se instaló un minuto antes de eso
   *[other] { $app } se instaló { $minutes } minutos antes de eso
}
signal-installed-after = { $minutes ->
    [one] { $app } se instaló un minuto después de eso
   *[other] { $app } se instaló { $minutes } minutos después de eso
}
signal-root-trace = se vio esto
signal-jailbreak-app = una app que instala o necesita un jailbreak

## Management and configuration profiles

signal-management-account = esta cuenta gestiona
signal-mdm-enrolled = hay una constancia de inscripción
signal-mdm-server = recibe órdenes de este servidor
signal-mdm-rights = el servidor puede hacer esto
signal-managed-app = puso esta app en el teléfono
signal-server-manages = lo gestiona un servidor
signal-supervised = el teléfono indica que está supervisado
signal-is-supervised = está supervisado
signal-management-unremovable = su gestión no se puede quitar en el teléfono
signal-management-stays = su gestión no se puede quitar
signal-organisation = la organización indicada
signal-profile-organisation = la organización que indica
signal-profile-installed = se instaló en este momento
signal-profile-hidden = los ajustes no lo muestran
signal-profile-locked = prohíbe que se quite
signal-profile-removal-password = para quitarlo hace falta una contraseña
signal-profile-manages = gestiona el teléfono
signal-root-certificate = añade un certificado raíz
signal-profile-routes = dirige el tráfico por su propio camino
signal-profile-vpn = configura una VPN
signal-profile-proxy = envía el tráfico por un proxy
signal-profile-filter = filtra el contenido web
signal-profile-dns = fija los servidores que buscan los nombres de los sitios
signal-profile-conceals = puede ocultar avisos o iconos
signal-profile-pins = mantiene el teléfono en una sola app
signal-profile-account = añade una cuenta
signal-profile-not-listed = la copia no nombra ningún perfil instalado así
signal-profile-named-only = la lista de perfiles lo nombra, y nada dice lo que hace
signal-payload = contiene
signal-poses-as-apple = nombra a Apple como su autor
signal-poses-as-apple-id = su identificador empieza como los de Apple
signal-profile-event = el registro dice: { $operation }
signal-restriction = está en vigor esto
signal-restriction-written = lo escribió { $by }
signal-permission-by-management = lo permitió una norma de gestión

## How the phone stands

signal-goes-with-a-shown-app = va con una app que muestra su icono, y la misma clave firmó las dos
signal-one-app-with-a-shown-app = para Android es una sola app con otra que muestra su icono: las dos comparten un identificador de usuario, y cada una tiene los permisos de ambas
signal-debugging-cable = la depuración por cable está activada
signal-debugging-network = la depuración por la red está activada
signal-further-user = hay un usuario
signal-old-security-updates = la última actualización de seguridad es de
signal-restrictions-passcode = se guarda la prueba de un código
