# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = La copia del teléfono se abrió solo para leerla. No se escribió nada en ella.
method-2 = No se usó ninguna red. Nada salió del ordenador en el que se hizo el examen.
method-3 = No se leyeron textos de mensajes, fotos ni contactos.
method-4 = Cada motivo de este informe indica el archivo, y el lugar dentro de él, de donde se leyó, para que otra persona experta pueda consultarlo.
method-5 = La misma copia, examinada con la misma versión del programa y la misma base de datos, da el mismo informe JSON.
method-6 = Una hora que termina en Z está en UTC. Una hora sin zona es la del reloj del propio teléfono.

## What an examination cannot say

limit-1 = Los registros dicen qué está instalado y configurado. No dicen quién lo hizo: eso queda abierto.
limit-2 = Una coincidencia con una lista puede ser errónea. «Certeza» indica en qué se apoya cada una.
limit-3 = Lo que no se pudo leer, o solo en parte, figura en la tabla de lo que se comprobó.
limit-4 = Los identificadores del teléfono están ocultos, salvo que quien hizo el examen eligiera mostrarlos.
limit-5 = Conviene que una persona experta en informática forense confirme los hallazgos en el propio teléfono.
limit-6 = La hora de instalación es la que registró el teléfono. Restaurar o cambiar de teléfono puede modificarla.

## Headings and labels of the page

expert-examined = Qué se examinó
expert-limits-long = Qué no puede decir
expert-files = Archivos leídos
expert-record = Para el expediente
expert-remarks = Observaciones
expert-skipped = Reglas omitidas a petición: { $rules }
expert-program = Programa
expert-database = Base de datos
expert-added-list = Lista añadida
expert-serial = número de serie
expert-level = Nivel { $level } de 4: { $words }
expert-place-files = { $count ->
    [one] archivo { $numbers }
   *[other] archivos { $numbers }
}
expert-place-copy = copia { $number }:
expert-stored-as = guardado como
expert-rule = regla
expert-family = familia
expert-also-sold-as = también se vende como
expert-space = { $space } (usuario { $user })
expert-next = Después:
expert-time-utc = { $time } UTC
expert-time-phone = { $time } según el reloj del teléfono
expert-all-in = (todo en { $file })
expert-all-stand-in = Todo esto está en
expert-not-from-a-store = no vino de una tienda; la instaló

## Kinds of things that a finding can be about

subject-app = app
subject-profile = perfil
subject-device_management = gestión de dispositivos
subject-keyboard = teclado
subject-vpn = vpn
subject-certificate = certificado
subject-account = cuenta
subject-setting = ajuste
subject-automation = automatización

## Labels of the terminal

expert-method = Método
expert-limits = Límites
expert-copy = copia
expert-note = nota
expert-label-copy-made = copia hecha
expert-label-database = base de datos
expert-label-added-list = lista añadida
expert-question = pregunta
expert-files-or-reason = archivos o motivo
expert-label-answer = respuesta
expert-no-reason = no se indica el motivo
expert-sandbox = entorno aislado
expert-which-copy = (stalkscan formats dice qué tipo de copia responde a qué)
expert-shown-with-detail = ({ $hidden }: se muestra con --detail)
expert-more-detail = y { $count } más (--detail)

answer-read = leído
answer-partial = en parte
answer-not_in_format = no previsto en el formato
answer-missing = falta
answer-locked = bloqueado
answer-failed = fallido
answer-not_asked = no solicitado

## The copy and the database

expert-as-given = la copia tal como se entregó
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, incompleta)
expert-no-hash = no se calculó: la copia no es un único archivo leído por completo
expert-hash-listed = véase la lista de hashes
expert-database-line = { $version } ({ $families } familias, { $indicators } indicadores, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } ({ $indicators } indicadores), SHA-256 { $hash }
