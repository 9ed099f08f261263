# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Headings

title-known = { $name }
title-operator = { $name }: la app de una persona que vigila otro teléfono
title-dropper = { $name }: una app que instala apps de vigilancia
title-removed = { $what } ({ $until })
title-removed-before = { $what } (estuvo antes en el teléfono)
title-data-left = { $what } (ya no está; quedan datos de ella)
title-data-left-until = { $what } (ya no está; quedan datos de ella; { $until })
title-mentioned = { $what } (no está en la lista de apps; un ajuste la nombra)
title-switched-off = { $what } (desactivada)
title-archived = { $what } (archivada: se guardan sus datos, su código ya no está)
title-unsure = { $what } (la nombra un ajuste o un registro; la lista de apps no se leyó hasta el final)
title-file-left = { $what } (ya no está; queda su archivo)
title-server-in-code = Su código nombra un servidor de { $family }
title-servers-in-code = Su código nombra servidores de muchos servicios de vigilancia
title-text-in-code = Su código contiene lo que escribió el fabricante de { $family }
title-server-contacted = Se conectó con un servidor de { $family }
title-some-signs = Una app tiene algunos indicios de vigilancia
title-recognised = Una app con un acceso muy amplio que quizá conozca
title-recognised-as = Una app con un acceso muy amplio que quizá conozca: { $name } ({ $kind })
title-shown-as = { $title }; en el teléfono aparece como «{ $name }»
title-named = { $title }: «{ $name }»
title-global-proxy = El tráfico web de todas las apps pasa por el proxy { $name }
title-dns = Los nombres de sitios se buscan en { $name }
title-unnamed = { $title } (esta copia no dice su nombre)

## Explanations

explain-rule = { $what } { $matters }
explain-unreviewed = Nombra esta app una lista que se añadió a este examen, o una entrada que aún se está comprobando. Nadie la ha revisado, así que es una pregunta y no un hallazgo sobre la app.
explain-operator = Esta app es para el teléfono de la persona que vigila, no para el teléfono vigilado. Puede significar que la persona que usa este teléfono tiene una cuenta en un servicio así, o que alguien inició sesión aquí.
explain-traces = Hay rastros de que esta app estuvo en el teléfono. Ahora no parece estar. Los rastros no dicen qué hizo.
explain-install-begun = Un registro muestra que comenzó una instalación de esta app. No muestra el final, y ahora la app no parece estar. Puede que nunca haya estado en el teléfono.
explain-switched-off = { $what } Está desactivada en este teléfono y no puede funcionar hasta que alguien la vuelva a activar.
explain-archived = El teléfono ha archivado esta app, que figura como una que puede servir para vigilar a alguien. Se guardan sus datos, su código ya no está. No puede funcionar hasta que alguien la recupere, y para eso basta un toque en su icono.
explain-unsure = Algo en el teléfono nombra esta app. La lista de apps no se leyó hasta el final, así que esta copia no dice si la app está ahora.
explain-covert = Esta app figura como una que se vende o se usa para vigilar a alguien en secreto. Una app así puede transmitir lo que pasa en el teléfono. Pudo ponerla alguien con acceso al teléfono.
explain-disclosed = Esta app se vende abiertamente para cuidar de menores o supervisar a personas en el trabajo, y por lo general se deja ver. También puede usarse para vigilar a una persona adulta que no lo aceptó.
explain-location = Esta app puede compartir la posición del teléfono con otras personas. Mucha gente usa apps así a propósito.
explain-remote = Esta app puede mostrar o controlar la pantalla desde otro dispositivo. Se usa a menudo para dar ayuda en el trabajo o en la familia.
explain-forwarder = Esta app puede copiar mensajes o avisos y enviarlos a otro lugar.
explain-anti-theft = Esta app ayuda a encontrar o bloquear un teléfono perdido. Quien tiene su cuenta puede ver dónde está el teléfono.
explain-call-recorder = Esta app puede grabar llamadas.
explain-list-of-servers = La app contiene direcciones de muchos servicios de vigilancia. Los programas que protegen contra esas apps las contienen para reconocerlas. Una app de vigilancia suele nombrar solo su propio servicio.
explain-browser = Un navegador se conectó con un servidor de un servicio de vigilancia. Eso pasa cuando alguien abre una página de ese servicio. No demuestra que haya una app de vigilancia en este teléfono.
explain-on-behalf = Esta app o parte del sistema se conecta con servidores por encargo de otras apps. Puede que alguna app de este teléfono envíe datos a un servicio de vigilancia; el registro no dice cuál.
