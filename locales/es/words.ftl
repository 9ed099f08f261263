# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = una app que se vende o se usa para vigilar a alguien en secreto
class-rat = una herramienta para controlar un teléfono en secreto
class-keylogger = una app que registra lo que se escribe
class-monitoring_disclosed = una app de control parental o laboral
class-anti_theft = una app para encontrar o bloquear un teléfono perdido
class-location_sharing = una app que puede compartir la posición
class-remote_access = una app para mostrar o controlar la pantalla desde otro lugar
class-device_management = gestión por una organización
class-message_forwarder = una app que reenvía mensajes
class-call_recorder = una app que graba llamadas
class-dropper = una app que instala apps de vigilancia
class-operator_side = la app de una persona que vigila otro teléfono
class-unknown = una app que no está en ninguna lista

## How sure we are

strength-apk_hash = total (es el archivo exacto de una muestra conocida)
strength-certificate_and_id = mucha (coinciden su nombre y el certificado de su fabricante)
strength-certificate = mucha (coincide el certificado de su fabricante)
strength-app_id = bastante (su nombre coincide exactamente)
strength-app_id_pattern = bastante (su nombre tiene una forma conocida)
strength-profile_id = mucha (lo dicen los registros del propio teléfono)
strength-content = bastante (coinciden textos de su interior)
strength-behaviour = bastante (varios indicios juntos)
strength-weak = poca (un solo indicio, que tiene muchas causas corrientes)

## What it can see or do

capability-messages = mensajes
capability-chats = chats
capability-emails = correos
capability-calls = llamadas
capability-call_recording = grabación de llamadas
capability-location = ubicación
capability-contacts = contactos
capability-calendar = calendario
capability-photos_and_files = fotos y archivos
capability-notes = notas
capability-microphone = micrófono
capability-camera = cámara
capability-typing = lo que se escribe
capability-screen = pantalla
capability-web = web
capability-app_list = lista de apps
capability-remote_control = control a distancia
capability-hides_itself = se oculta
capability-resists_removal = es difícil de quitar
capability-keeps_running = sigue funcionando

## Parts of the phone

surface-installed_apps = apps
surface-app_signers = quién firmó las apps
surface-app_origin = de dónde vinieron las apps
surface-app_contents = contenido de las apps y los nombres bajo sus iconos
surface-hidden_icons = iconos ocultos
surface-accessibility_services = servicios de accesibilidad
surface-device_admins = administradores del dispositivo
surface-device_owner = propietario del dispositivo
surface-notification_listeners = apps que leen notificaciones
surface-keyboards = teclados
surface-permissions = permisos
surface-app_operations = acceso especial de las apps
surface-location_access = acceso a la ubicación
surface-vpn_and_filters = VPN y filtros
surface-configuration_profiles = perfiles de configuración
surface-device_management = gestión de dispositivos
surface-trusted_certificates = certificados añadidos
surface-accounts = cuentas
surface-automations = automatizaciones
surface-protection_settings = ajustes de protección
surface-removed_apps = apps quitadas
surface-root_or_jailbreak = root o jailbreak
surface-browsing = navegación

space-main = en la parte principal del teléfono
space-work = en el perfil de trabajo, donde las apps llevan un pequeño maletín
space-private = en el espacio privado, una parte del teléfono con su propio bloqueo
space-secure-folder = en la Carpeta Segura, una parte del teléfono con su propio bloqueo
space-copies = en la parte para segundas copias de apps
space-guest = en la parte para invitados
space-person = en la parte de otro usuario de este teléfono
space-other = en otra parte del teléfono, separada de la mayoría de las apps

## How a part of the phone could be read

outcome-read = Leído
outcome-partial = Leído en parte
outcome-not_in_format = No previsto en este tipo de copia
outcome-missing = Falta en esta copia
outcome-locked = Bloqueado
outcome-failed = No se pudo leer
outcome-not_asked = No se solicitó

label-read = leído
label-partial = en parte
label-failed = no legible
label-locked = bloqueado
label-missing = falta
label-not_in_format = no previsto

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = ayuda para oír
kind-aid-for-using-the-phone-by-voice = ayuda para usar el teléfono con la voz
kind-antivirus = antivirus
kind-assistant = asistente
kind-automation = automatización
kind-car-display = pantalla del coche
kind-cleaner = limpiador
kind-companion-of-a-watch = complemento de un reloj
kind-dialer = marcador de llamadas
kind-finds-a-lost-phone = encuentra un teléfono perdido
kind-keyboard = teclado
kind-mail = correo
kind-management-of-an-organisation = gestión de una organización
kind-messenger = mensajería
kind-password-manager = gestor de contraseñas
kind-screen-filter = filtro de pantalla
kind-screen-reader = lector de pantalla
kind-separates-private-and-other-apps = separa las apps privadas de las demás
kind-sleep-tracker = control del sueño
kind-start-screen = pantalla de inicio
kind-ties-the-phone-to-a-computer = enlaza el teléfono con un ordenador

## What started an installation

installer-the-phone-s-own-installer = instalador del propio teléfono
installer-the-phone-s-own-installer-xiaomi = instalador del propio teléfono (Xiaomi)
installer-set-up-of-the-phone = configuración inicial del teléfono
installer-set-up-from-another-phone-google = configuración desde otro teléfono (Google)
installer-set-up-from-another-phone-pixel = configuración desde otro teléfono (Pixel)
installer-apps-of-the-maker-samsung = apps del fabricante (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = apps del fabricante y de la operadora (Samsung)
installer-app-updates-of-facebook = actualizaciones de apps de Facebook
installer-apps-of-the-carrier = apps de la operadora
installer-a-computer-on-a-cable-adb = ordenador por cable (adb)
installer-a-command-line-with-full-rights = línea de comandos con todos los permisos
installer-the-phone-s-browser = navegador del teléfono

## People and accounts of a family group

role-organiser = organiza el grupo
role-parent = madre o padre
role-member = miembro
buyer-a-member-of-the-family-group = un miembro del grupo familiar
buyer-another-account-than-that-of-most-apps = una cuenta distinta de la que tienen la mayoría de las apps
buyer-another-account = otra cuenta

## Pieces

list-comma = {", "}
list-semicolon = {"; "}
date = { $day } de { $month ->
    [1] enero
    [2] febrero
    [3] marzo
    [4] abril
    [5] mayo
    [6] junio
    [7] julio
    [8] agosto
    [9] septiembre
    [10] octubre
    [11] noviembre
   *[12] diciembre
} de { $year }
word-it = esta app
no-other-cause = nada que conozcamos
