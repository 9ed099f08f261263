# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Sentences that several rules share

advice-management-1 = mire la organización y el servidor que se nombran aquí: ¿los conoce la persona que usa el teléfono?
advice-management-2 = en el teléfono, Ajustes > General > VPN y gestión de dispositivos muestra qué hay instalado
advice-management-3 = quitar la gestión puede alertar a quien la maneja, y puede borrar apps y datos; guarde antes esta copia y hable con alguien
cause-organisation-1 = es un teléfono de una empresa o una escuela, o un teléfono privado que se inscribió para el trabajo
cause-organisation-2 = la familia acordó usar una app de control parental que funciona así
advice-know-app = ¿conoce esta app la persona que usa el teléfono?
advice-keep-copy = guarde esta copia del teléfono: es la prueba, y quitar la app cambia el teléfono y puede alertar a quien la puso
advice-look-at-origin = mire de dónde vino la app y qué puede hacer; una persona especialista puede examinar su archivo
cause-rented-server = el servidor es alquilado a una empresa con muchos clientes, o cambió de manos
cause-networks = redes de empresas y escuelas
cause-ad-blockers = bloqueadores de anuncios y herramientas de desarrollo que miran dentro del tráfico
cause-management = gestión por una empresa o una escuela

## Rules

rule-known-app = Una app conocida por servir para vigilar
    .what = La app figura como una que puede servir para vigilar a alguien. Las listas la nombran por su id, por el certificado de su fabricante o por el archivo exacto.
    .matters = Una app así puede transmitir lo que pasa en el teléfono. Pudo ponerla alguien con acceso al teléfono.
    .innocent-1 = la instaló la persona que usa el teléfono, o se acordó con ella
    .innocent-2 = otra app usa por casualidad el mismo nombre técnico (es raro; los motivos dicen qué certeza tiene la coincidencia)
    .next-1 = { advice-keep-copy }
    .next-2 = hable con un servicio de apoyo desde un dispositivo al que nadie más pueda llegar, y decida después
    .gone-1 = guarde esta copia del teléfono: es la prueba de que la app estuvo ahí
    .gone-2 = los rastros no dicen quién quitó la app; la persona que la instaló puede saber que ya no está
    .gone-3 = hable con un servicio de apoyo desde un dispositivo al que nadie más pueda llegar, y decida después

rule-known-content = El código de una app apunta a un servicio de vigilancia
    .what = Dentro del archivo de la app hay algo de un servicio de vigilancia conocido. Es la dirección de un servidor al que sus apps envían lo que recogen, o un texto o código que, según se sabe, solo escribe su fabricante. Una app así puede tener un nombre y un certificado distintos de los de las conocidas.
    .matters = Las versiones nuevas de las apps de vigilancia cambian a menudo de nombre y conservan su servidor. Una app que envía datos a un servidor así puede transmitir lo que pasa en el teléfono.
    .innocent-1 = un programa que protege contra esas apps y tiene una lista de sus servidores
    .innocent-2 = una app del mismo fabricante con otro fin
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-telling-code = Su código puede hacer cosas que pocas apps hacen
    .what = Dentro del archivo de la app hay código que las apps de vigilancia tienen a menudo y otras apps rara vez. Muestra lo que la app podría hacer. No muestra si lo hace.
    .matters = Una app de vigilancia que aún no está en ninguna lista se puede notar por ese código. También lo tienen algunas apps honestas con tareas poco comunes.
    .innocent-1 = una app para padres, o una que encuentra un teléfono robado
    .innocent-2 = una app que guarda o traslada chats, o que lee mensajes en voz alta
    .innocent-3 = una app que oculta fotos, o una pantalla de inicio que oculta iconos
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-known-management = Un perfil o un servidor conocido por servir para vigilar
    .what = Un perfil de este teléfono figura como parte de un producto de vigilancia. O figura así el servidor que gestiona el teléfono.
    .matters = Esos productos vigilan un iPhone con un perfil o un servidor en vez de una app. Pudo ponerlo alguien con acceso al teléfono.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-known-server-set = Los ajustes del teléfono nombran un servidor de un servicio de vigilancia
    .what = Un ajuste o un perfil del teléfono nombra un servidor. Ese servidor está en la lista de un servicio de vigilancia.
    .matters = Lo que pasa por un servidor así se puede ver allí.
    .innocent-1 = { cause-rented-server }
    .innocent-2 = { cause-organisation-1 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-cannot-be-left = El teléfono está gestionado y supervisado, y no puede salir de ahí
    .what = Un servidor gestiona el teléfono, y el teléfono está supervisado. La gestión está marcada de modo que no se puede quitar en el teléfono.
    .matters = Eso da un control completo y duradero a quien maneja el servidor. Las organizaciones configuran así sus propios teléfonos; en un teléfono privado no hay motivo para ello.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-enrolled = El servidor de una organización gestiona el teléfono
    .what = El teléfono está inscrito en la gestión de dispositivos (MDM). El servidor puede enviarle órdenes.
    .matters = Quien maneja el servidor puede, quizá, ver la lista de apps, poner apps y perfiles en el teléfono y cambiar ajustes. Quizá pueda bloquear o borrar el teléfono, o ver dónde está con una orden para teléfonos perdidos. Depende de los permisos del servidor.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-account = Una cuenta de una organización gestiona el teléfono
    .what = Alguien inició sesión con una cuenta de una empresa, una escuela u otro grupo. Por medio de ella, el grupo gestiona el teléfono.
    .matters = La organización puede poner apps, cuentas y ajustes en el teléfono.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-supervised = El teléfono está supervisado
    .what = La supervisión marca un teléfono como propiedad de una empresa, una escuela u otro grupo. Se activa al configurar el teléfono, con un ordenador o con un servicio de Apple.
    .matters = Un teléfono supervisado obedece más órdenes. Puede haber límites y filtros ocultos, se pueden poner apps sin preguntar, y se pueden hacer perfiles que nadie puede quitar.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-locked = Un perfil de configuración difícil de quitar
    .what = El perfil prohíbe que se quite, o pide una contraseña que eligió su autor. Un perfil que gestiona el teléfono y está bloqueado da un control duradero a quien lo hizo.
    .matters = En un teléfono privado, nadie necesita un perfil bloqueado que la persona que lo usa no conoce.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-manages-device = Un perfil deja que un servidor gestione el teléfono
    .what = El perfil inscribe el teléfono en la gestión de dispositivos (MDM).
    .matters = Quien maneja el servidor puede enviar órdenes al teléfono: ver la lista de apps, instalar apps y perfiles, bloquearlo o borrarlo.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-poses-as-apple = Un perfil de configuración que dice ser de Apple
    .what = Su nombre, su autor o su id dicen Apple. Pero gestiona el teléfono, añade un certificado raíz o envía el tráfico a otro lugar. Los perfiles de Apple y de las compañías telefónicas no hacen eso.
    .matters = Un nombre se puede falsificar para que parezca inofensivo.
    .innocent-1 = un perfil de prueba de alguien que desarrolla apps
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-can-intercept = Un perfil puede mirar dentro del tráfico cifrado del teléfono
    .what = El perfil añade un certificado raíz y envía el tráfico por una VPN, un proxy o un filtro propios. Las dos cosas juntas permiten a su autor leer tráfico que debería ser secreto.
    .matters = Cada parte por sí sola tiene muchas causas corrientes; las dos en un mismo perfil son lo que hace falta para leer el tráfico.
    .innocent-1 = empresas y escuelas que controlan el tráfico de sus propios teléfonos
    .innocent-2 = { cause-ad-blockers }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-root-certificate = Un perfil añade un certificado raíz
    .what = El perfil trae un certificado. El teléfono confía entonces en él como en los de las grandes empresas de certificados.
    .matters = Junto con una VPN, un proxy o la red adecuada, quien lo posee podría leer tráfico que debería ser secreto.
    .innocent-1 = { cause-networks }
    .innocent-2 = { cause-ad-blockers }
    .innocent-3 = algunas autoridades públicas
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-routes-traffic = Un perfil desvía o filtra el tráfico de red
    .what = El perfil fija para el teléfono una VPN, un proxy, un filtro de contenido o servidores DNS.
    .matters = Quien los maneja puede ver qué sitios y servicios usa el teléfono, y un filtro puede bloquear páginas de ayuda.
    .innocent-1 = servicios de VPN y de bloqueo de anuncios que eligió la persona que usa el teléfono
    .innocent-2 = { cause-networks }
    .innocent-3 = filtros que acordó la familia
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-conceals = Un perfil que puede ocultar cosas a la persona que usa el teléfono
    .what = El perfil fija qué notificaciones se muestran o cómo es la pantalla de inicio, o ata el teléfono a una sola app.
    .matters = Así se pueden desactivar avisos que delatarían la vigilancia.
    .innocent-1 = teléfonos de empresas, escuelas, tiendas y museos
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-adds-account = Un perfil añade una cuenta de correo, calendario o contactos
    .what = El perfil configura una cuenta en el teléfono, por ejemplo de correo.
    .matters = Cualquier otra persona que pueda abrir esa cuenta puede leer lo que el teléfono guarda en ella.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-removed = Antes hubo un perfil de configuración en el teléfono
    .what = El teléfono lleva un registro de sus perfiles. El registro nombra uno que ahora no está.
    .matters = Muestra que algo se configuró y luego se quitó, y cuándo.
    .innocent-1 = un perfil de una compañía telefónica, de una red o de un programa beta que terminó
    .next-1 = ¿lo recuerda la persona que usa el teléfono?

rule-profile-named-only = Una lista nombra un perfil de configuración cuyo contenido no está en esta copia
    .what = El teléfono lleva una lista de sus perfiles. Nombra uno, y el archivo que dice lo que hace no está en esta copia.
    .matters = Con esta copia no se puede decir lo que hace el perfil.
    .innocent-1 = un perfil de una compañía telefónica, que el teléfono instala por sí mismo
    .next-1 = ¿lo muestra el teléfono en sus ajustes, y qué se dice allí de él?

rule-owner-restricted = La persona que usa el teléfono no puede cambiar algunas cosas
    .what = Está en vigor una restricción que impide borrar apps, cambiar cuentas o algo parecido.
    .matters = Las restricciones pueden mantener en su sitio una app de vigilancia.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-restriction-written-by-management = La persona que usa el teléfono no puede cambiar algunas cosas
    .what = El teléfono anota quién escribió por última vez un límite sobre apps, cuentas, perfiles u ordenadores. No fue el propio sistema, sino un perfil, un servidor de gestión o una app.
    .matters = Las restricciones pueden mantener en su sitio una app de vigilancia.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-permission-by-management = La gestión dio un permiso a una app
    .what = El registro de permisos dice que lo permitió una norma de gestión. No se preguntó a nadie en el teléfono.
    .matters = Una app que nadie aceptó podría leer cosas privadas.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-declares-itself-monitoring = Una app dice de sí misma que está hecha para vigilar
    .what = La tienda de Google pide que lo declaren las apps para cuidar de menores o supervisar a personas en el trabajo (`isMonitoringTool`). Esta app lo hace. Esas apps tienen que mostrarse a la persona que usa el teléfono.
    .matters = Transmite a otra persona lo que pasa en el teléfono. También puede usarse para vigilar a una persona adulta que no lo aceptó.
    .innocent-1 = una familia la configuró en conjunto, y la niña o el niño lo sabe
    .innocent-2 = una empresa la puso en un teléfono de trabajo y lo dijo
    .innocent-3 = la persona que usa el teléfono la instaló para encontrar un teléfono perdido o para limitar su propio tiempo de pantalla
    .next-1 = ¿conoce esta app la persona que usa el teléfono, y la aceptó?
    .next-2 = quitarla puede alertar a la persona que la instaló; hable antes con un servicio de apoyo, desde otro dispositivo

rule-apk-made-to-mislead = El archivo de una app se contradice
    .what = El archivo de la app (APK) está hecho de modo que un teléfono puede instalarlo, pero los programas que lo examinan fallan o ven otra cosa. O sus firmas nombran a fabricantes distintos. O no es el archivo que se anotó cuando se hizo la copia.
    .matters = A veces las apps dañinas se empaquetan así para escapar a los programas de análisis. Algunas protecciones de apps honradas también lo hacen.
    .innocent-1 = una protección contra la copia que compró el fabricante de la app
    .innocent-2 = una app que alguien tradujo, reparó o cambió y volvió a firmar
    .innocent-3 = el archivo se dañó al copiarlo
    .next-1 = ¿conoce esta app la persona que usa el teléfono, y sabe de dónde vino?

rule-behaves-like-hidden-monitoring = Una app se comporta como una de vigilancia oculta
    .what = Ninguna lista nombra esta app. Puede ver cosas privadas, se oculta o es difícil de quitar, y encaja la forma en que llegó al teléfono. Cada una de estas cosas tiene causas corrientes; juntas son raras.
    .matters = Las apps de vigilancia cambian de nombre cada mes, y su comportamiento sigue siendo el mismo.
    .innocent-1 = una ayuda, una protección o una herramienta que alguien configuró a propósito y conoce
    .innocent-2 = { cause-management }
    .innocent-3 = una app que está probando quien la desarrolla
    .next-1 = { advice-know-app }
    .next-2 = guarde esta copia antes de que se cambie nada: quitar la app puede alertar a quien la instaló, y borra pruebas
    .next-3 = hable con un servicio de apoyo desde un dispositivo al que nadie más pueda llegar

rule-iphone-app-behaves-like-hidden-monitoring = Una app del iPhone se comporta como una de vigilancia oculta
    .what = Ninguna lista nombra esta app. Puede ver cosas privadas, se oculta y no vino de la App Store. Cada una de estas cosas tiene causas corrientes; juntas son raras.
    .matters = Las apps de vigilancia cambian de nombre cada mes, y su comportamiento sigue siendo el mismo.
    .innocent-1 = una ayuda, una protección o una herramienta que alguien configuró a propósito y conoce
    .innocent-2 = una app que está probando quien la desarrolla
    .next-1 = { advice-know-app }
    .next-2 = guarde esta copia antes de que se cambie nada: quitar la app puede alertar a quien la instaló, y borra pruebas
    .next-3 = hable con un servicio de apoyo desde un dispositivo al que nadie más pueda llegar

rule-hidden-app-built-for-access = Una app sin icono está hecha para recibir un acceso muy amplio
    .what = No se ve entre las apps, y contiene al menos dos de estas partes: una que lee la pantalla, una que lee las notificaciones, una que hace difícil quitarla. Eso no dice si están activadas.
    .matters = Así están hechas las apps que vigilan en secreto.
    .innocent-1 = una parte del sistema, o de un reloj o un coche que va con el teléfono
    .innocent-2 = { cause-management }
    .next-1 = { advice-know-app }
    .next-2 = un informe de errores del teléfono dice qué está activado

rule-app-owns-device = Una app gestiona este teléfono o un perfil de él
    .what = La app recibió el papel de propietaria del dispositivo, o de un perfil de trabajo. Así gestionan teléfonos las organizaciones.
    .matters = La propietaria del dispositivo puede poner y quitar apps, y puede cambiar ajustes. No se puede borrar sin más. La propietaria de un perfil de trabajo controla solo ese perfil.
    .innocent-1 = un teléfono de una empresa o una escuela, o un perfil de trabajo en un teléfono privado
    .innocent-2 = apps que mantienen otras apps aparte, en un perfil propio (como Shelter, Island o Secure Folder)
    .next-1 = ¿sabe la persona que usa el teléfono quién lo gestiona?
    .next-2 = quitarla puede borrar el perfil o el teléfono, y puede alertar a quien la maneja

rule-app-holds-far-reaching-power = Está activada una app con un acceso muy amplio
    .what = La app puede leer la pantalla (accesibilidad) o todas las notificaciones. O puede actuar como teclado, o ser difícil de quitar (administradora del dispositivo). Alguien lo activó a mano.
    .matters = Estos poderes son los que piden las apps de vigilancia. Muchas apps honradas también los necesitan.
    .innocent-1 = lectores de pantalla y otras ayudas
    .innocent-2 = gestores de contraseñas, antivirus y apps para encontrar el teléfono
    .innocent-3 = relojes inteligentes, pantallas de coche y pantallas de inicio (notificaciones)
    .innocent-4 = correo de una empresa o una escuela (administración)
    .next-1 = ¿conoce esta app la persona que usa el teléfono, y recuerda haberla activado?

rule-installed-outside-store = Una app que no vino de una tienda
    .what = La app se instaló desde un archivo: con un navegador, un gestor de archivos, un ordenador o a mano.
    .matters = Las apps de vigilancia no se admiten en las tiendas, así que se instalan de este modo. En un teléfono con tres o más apps así, las que muestran un icono y no tienen ningún poder llamativo se indican solo como información.
    .innocent-1 = apps que sus fabricantes ofrecen en su propio sitio web
    .innocent-2 = apps de una empresa, de un banco, de un equipo pequeño de desarrollo
    .innocent-3 = apps pasadas desde un teléfono antiguo
    .next-1 = { advice-know-app }

rule-app-without-store-receipt = Una app sin recibo del App Store
    .what = La copia contiene un recibo para las demás apps y ninguno para esta. Puede que se instalara desde un ordenador, por una organización o con una cuenta de desarrollo.
    .matters = Es una forma de instalar apps que el App Store no admite.
    .innocent-1 = una app que se estaba instalando o restaurando cuando se hizo la copia
    .innocent-2 = versiones de prueba, y apps que repartió una empresa o quien las desarrolla
    .next-1 = { advice-know-app }

rule-app-with-maker-licence = Una app que no vino del App Store
    .what = La app funciona con una licencia de su fabricante (un perfil de aprovisionamiento). Se puso con un ordenador, con una cuenta de desarrollo, o la puso una empresa o una escuela.
    .matters = Es una forma de instalar apps que el App Store no admite.
    .innocent-1 = apps de una empresa o una escuela
    .innocent-2 = apps que prueba su propio fabricante, o que alguien pone con una herramienta como AltStore
    .next-1 = ¿conoce esta app la persona que usa el teléfono, y sabe quién la instaló?

rule-app-left-out-of-a-list = Las listas de apps de la copia de seguridad no coinciden
    .what = La lista del propio teléfono (Manifest.plist) nombra la app, y la lista del ordenador (Info.plist) no. Las dos se escriben mientras se hace la copia de seguridad.
    .matters = Puede que alguien cambiara la copia de seguridad para ocultar la app.
    .innocent-1 = la app se estaba instalando o quitando mientras se hacía la copia de seguridad
    .innocent-2 = una herramienta de copias de seguridad que escribe una de las listas a su manera
    .next-1 = { advice-know-app }
    .next-2 = haga una copia de seguridad nueva y compare

rule-known-server-contacted = Una app se conectó con un servidor de un servicio de vigilancia
    .what = El registro del propio teléfono nombra un servidor que la app buscó o con el que se conectó. Las apps de un servicio de vigilancia conocido envían a ese servidor lo que recogen.
    .matters = Una app que envía datos a un servidor así puede transmitir lo que pasa en el teléfono, aunque su nombre no esté en ninguna lista.
    .innocent-1 = un navegador en el que alguien abrió el sitio web de ese servicio
    .innocent-2 = una app de VPN, de DNS o de bloqueo de anuncios, que busca servidores por encargo de otras apps
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-signed-with-public-key = Una app está firmada con una clave que cualquiera puede tener
    .what = Su firma se hizo con una clave que se publica con Android o con un paquete de desarrollo.
    .matters = Una firma así no dice nada de quién hizo la app. Las tiendas no admiten apps firmadas de este modo.
    .innocent-1 = versiones de prueba de quienes desarrollan apps
    .innocent-2 = partes de sistemas Android modificados
    .next-1 = { advice-know-app }

rule-keyboard-with-full-access = Una app de teclado puede usar la red
    .what = Un teclado que no es de Apple tiene «acceso total»: puede enviar a otro lugar lo que se escribe.
    .matters = Un teclado ve casi todo lo que se escribe.
    .innocent-1 = apps de teclado muy conocidas que eligió la persona que usa el teléfono
    .next-1 = ¿usa este teclado la persona que usa el teléfono?

rule-app-routes-traffic = El tráfico de red pasa por una VPN, un filtro o un proxy
    .what = Una app o un ajuste envía el tráfico del teléfono, o sus búsquedas de nombres de sitios, por otro lugar.
    .matters = Quien maneja ese lugar puede ver qué sitios y servicios usa el teléfono.
    .innocent-1 = apps de VPN y de bloqueo de anuncios que eligió la persona que usa el teléfono
    .innocent-2 = apps antivirus que comprueban sitios web
    .next-1 = ¿conoce este servicio la persona que usa el teléfono?

rule-server-for-whole-phone = Todo el teléfono usa un servidor que alguien configuró
    .what = Un ajuste envía el tráfico web de todas las apps (un proxy), o todas las búsquedas de nombres de sitios (DNS privado), a un servidor elegido por alguien.
    .matters = Quien maneja ese servidor, o tiene su cuenta, puede ver qué sitios y servicios usa el teléfono. No ve lo que está escrito en páginas cifradas.
    .innocent-1 = servicios contra la publicidad, o para menores, que eligió la persona que usa el teléfono
    .innocent-2 = redes de empresas y escuelas
    .innocent-3 = desarrolladores que miran el tráfico de sus propias apps, y servidores privados en casa
    .next-1 = ¿conoce este servidor la persona que usa el teléfono, y recuerda haberlo configurado?
    .next-2 = el DNS privado está en los ajustes, en Red e Internet; un proxy para todas las apps se configura con un ordenador o desde la gestión de una organización

rule-user-root-certificate = Se añadió un certificado raíz a este teléfono
    .what = El teléfono confía en un certificado que no traía de fábrica. Lo añadió en los ajustes alguien con acceso al teléfono, o lo hizo una empresa o una escuela.
    .matters = Quien tiene su clave, y puede dirigir el tráfico del teléfono, podría leer páginas web. También podría leer lo que envían algunas apps.
    .innocent-1 = una empresa o una escuela que lo necesita para su red o su wifi
    .innocent-2 = bloqueadores de anuncios, antivirus y herramientas de red que miran dentro del tráfico (como AdGuard)
    .innocent-3 = personas que desarrollan apps, y servidores privados en casa
    .next-1 = ¿reconoce el nombre la persona que usa el teléfono, y recuerda haberlo añadido?
    .next-2 = en Android, mire en Seguridad > Cifrado y credenciales; en un iPhone, en Ajustes > General > Información > Ajustes de confianza de certificados, o en su perfil en VPN y gestión de dispositivos
    .next-3 = quien lo añadió puede notar que se quita, y el teléfono puede quedarse sin acceso a una red

rule-automation-sends-unasked = Una automatización envía algo sin preguntar
    .what = La app Atajos tiene una automatización que se inicia con un suceso (salir de un lugar, una hora, un mensaje, abrir una app). No pregunta antes, y envía o sube algo.
    .matters = Sin añadir ninguna app, podría decirle a alguien dónde está el teléfono, o pasarle una foto, cada vez que se ejecuta.
    .innocent-1 = «avisar de la hora de llegada», un mensaje a la familia al salir del trabajo
    .innocent-2 = automatizaciones de casa, diarios y copias de seguridad que configuró la persona que usa el teléfono
    .next-1 = abra la app Atajos, Automatización: ¿la conoce la persona que usa el teléfono, y a quién envía?
    .next-2 = guarde esta copia antes de cambiarla; quien recibe los mensajes notará que dejan de llegar

rule-several-apple-accounts = Hay más de una cuenta de Apple configurada
    .what = Partes del teléfono (iCloud, mensajes, Buscar, App Store) tienen la sesión abierta con cuentas de Apple distintas.
    .matters = Quien sabe la contraseña de una cuenta puede ver lo que ve esa cuenta: copias de seguridad, fotos, mensajes o dónde está el teléfono.
    .innocent-1 = una cuenta para el App Store de la familia o de otro país
    .innocent-2 = una cuenta más antigua que se conservó por las compras, o una segunda dirección de la misma persona
    .innocent-3 = una cuenta para el trabajo o los estudios, además de la privada
    .next-1 = mire en Ajustes, en el nombre de arriba, y en Ajustes > Apps: ¿conoce cada cuenta la persona que usa el teléfono?
    .next-2 = una contraseña nueva para la propia cuenta, puesta en un dispositivo al que nadie más pueda llegar, termina con el acceso de otras personas

rule-apps-of-another-account = Apps que llegaron con otra cuenta de Apple
    .what = El registro de la tienda para estas apps nombra una cuenta distinta de la que tienen las demás apps.
    .matters = Puede que alguien iniciara sesión con una cuenta propia para poner una app en este teléfono.
    .innocent-1 = compras que comparte una familia
    .innocent-2 = una cuenta para el App Store de otro país, o una más antigua de la misma persona
    .next-1 = ¿recuerda la persona que usa el teléfono cómo llegaron estas apps?

rule-family-group = El teléfono está en un grupo familiar
    .what = La cuenta de Apple de este teléfono está en un grupo de En familia con los miembros de abajo.
    .matters = Una madre, un padre o quien dirige el grupo puede ver qué se compra, y quizá dónde está el teléfono. También puede limitar la cuenta de una niña o un niño con Tiempo de uso.
    .innocent-1 = muchas familias comparten a propósito lo que compran y dónde están
    .next-1 = en el teléfono, Ajustes > (nombre) > En familia muestra los miembros; ¿está de acuerdo la persona que usa el teléfono?
    .next-2 = las demás personas pueden ver que alguien sale del grupo

rule-web-page-among-icons = Hay una página web entre los iconos
    .what = Un icono de la pantalla de inicio abre una página web. No se puede quitar, o la página es de un servicio de vigilancia conocido.
    .matters = Un icono así puede parecer una app. Una página que no se puede quitar la puso un perfil; una página de un servicio de vigilancia es donde inician sesión sus clientes.
    .innocent-1 = portales de empresas, escuelas y tiendas
    .innocent-2 = una página que alguien solo miró y guardó
    .next-1 = ¿conoce este icono la persona que usa el teléfono?

rule-computers-and-backups = Ordenadores y copias de seguridad de este teléfono
    .what = Hay archivos en el teléfono que hablan de ordenadores en los que confía o que hicieron copias de seguridad de él. También hablan de copias de seguridad a partir de las que se configuró.
    .matters = Quien tiene una copia de seguridad puede leer casi todo lo que había en el teléfono. Algunos servicios de vigilancia funcionan desde un ordenador que hace copias de seguridad por wifi.
    .innocent-1 = el ordenador de la propia persona, o una tienda que pasó los datos a un teléfono nuevo
    .innocent-2 = el ordenador en el que se hizo esta copia
    .next-1 = ¿reconoce cada ordenador la persona que usa el teléfono?
    .next-2 = en el teléfono, Ajustes > General > Transferir o restablecer el iPhone > Restablecer > Restablecer localización y privacidad hace que olvide los ordenadores en los que confía

rule-known-site-visited = Se abrió un sitio de un servicio de vigilancia
    .what = Un navegador de este teléfono estuvo en un sitio que pertenece a un servicio de vigilancia. No se conservó nada más del historial.
    .matters = Puede ser el lugar de donde se obtuvo una app o donde alguien inició sesión. No demuestra que haya algo en este teléfono, ni quién lo abrió.
    .innocent-1 = la persona que usa el teléfono, o alguien que ayuda, leía sobre la vigilancia
    .innocent-2 = un anuncio, un enlace o un resultado de búsqueda que se abrió una vez
    .next-1 = compare las fechas con lo que recuerda la persona
    .next-2 = buscar ayuda también deja rastros: use un dispositivo al que nadie más pueda llegar

rule-protection-off-around-installation = Se desactivó una protección hacia la hora en que se instaló una app
    .what = El teléfono guarda una lista de los cambios en sus ajustes. Muestra que se desactivó una protección contra apps no deseadas. Fue a menos de una hora de que se instalara una app desde fuera de una tienda.
    .matters = Las guías para instalar apps de vigilancia piden justo este orden. Las horas se pueden comparar con quién tenía el teléfono entonces.
    .innocent-1 = la protección avisó sobre una app que la persona quería y en la que confía
    .innocent-2 = alguien que desarrolla apps y estaba probando una
    .next-1 = ¿recuerda la persona que usa el teléfono esa hora, y quién tenía el teléfono?
    .next-2 = anote las dos horas antes de que se cambie nada; el historial solo se guarda poco tiempo

rule-protection-switched-off = Una protección del teléfono está desactivada
    .what = Un ajuste que protege contra apps no deseadas no está como viene de fábrica.
    .matters = Las guías para instalar apps de vigilancia piden este paso.
    .innocent-1 = personas que instalan apps de fuera de la tienda
    .innocent-2 = teléfonos sin los servicios de Google
    .innocent-3 = teléfonos antiguos
    .next-1 = ¿recuerda haberlo cambiado la persona que usa el teléfono?

rule-root-or-jailbreak-traces = Rastros de acceso root, de un jailbreak o de un teléfono desbloqueado
    .what = Parecen abiertas las barreras del propio teléfono entre las apps y el sistema.
    .matters = Una app con ese acceso puede ocultarse de este examen. En un teléfono así, lo que no se encontró significa menos.
    .innocent-1 = la persona que usa el teléfono lo abrió a propósito
    .innocent-2 = teléfonos de desarrollo y sistemas Android modificados
    .next-1 = pregunte si lo hizo la persona que usa el teléfono; una persona especialista puede mirar más a fondo

rule-debugging-switched-on = El teléfono acepta órdenes de ordenadores
    .what = La depuración está activada. Un ordenador que el teléfono aceptó una vez puede instalar apps y cambiar ajustes.
    .matters = Así se pueden poner apps en un teléfono sin que aparezca un aviso en la pantalla.
    .innocent-1 = muchas formas de copiar un teléfono la necesitan: entonces se activa para este examen, y aquí no se menciona
    .innocent-2 = personas que crean o prueban apps, o que pasan archivos con un ordenador
    .next-1 = ¿lo sabe la persona que usa el teléfono? Se puede desactivar en las opciones para desarrolladores

rule-further-users = El teléfono tiene más usuarios
    .what = Además de su dueño, alguien o algo tiene un espacio propio en el teléfono, con apps que el dueño no ve.
    .matters = Una app que está en otro espacio pasa desapercibida con facilidad.
    .innocent-1 = un invitado, un niño, una segunda copia de una app de mensajes, una carpeta bloqueada
    .innocent-2 = un perfil de trabajo, del que se habla junto con la app que lo controla
    .next-1 = ¿la persona que usa el teléfono conoce este espacio?

rule-security-updates-old = El teléfono lleva un año o más sin actualizaciones de seguridad
    .what = La fecha de su última actualización de seguridad es al menos doce meses anterior a esta copia.
    .matters = Los fallos conocidos quedan abiertos. Las apps de fuera de la tienda pueden aprovecharlos.
    .innocent-1 = los fabricantes dejan de enviar actualizaciones a la mayoría de los teléfonos al cabo de unos años
    .next-1 = mirar en los ajustes si hay actualizaciones; si ya no llegan, conviene cambiar de teléfono cuando se pueda hacer sin riesgo

rule-restrictions-passcode = Se puso un código para las restricciones
    .what = El teléfono guarda la prueba de un código para las restricciones, como hacen iOS 7 a 11 (Ajustes > General > Restricciones).
    .matters = Quien conoce ese código decide qué ajustes, apps y cuentas puede cambiar la persona que usa el teléfono.
    .innocent-1 = lo puso la persona que usa el teléfono, quizá hace mucho tiempo
    .innocent-2 = unos padres lo pusieron en el teléfono de un niño
    .innocent-3 = vino con una copia de seguridad de un teléfono anterior
    .next-1 = ¿la persona que usa el teléfono conoce este código y sabe quién lo puso?
