# Spanish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

checks-note = Ninguna copia de un teléfono muestra esto. Mírelo desde un dispositivo al que nadie más pueda llegar: la otra persona puede ver los cambios.

check-google-devices = Cuenta de Google: qué dispositivos tienen la sesión abierta, y qué teléfono y qué correo sirven para cambiar la contraseña
check-google-location = Ubicación compartida en Google Maps y Find Hub, y quién está en el grupo familiar
check-google-backups = Adónde van las copias de seguridad y las fotos, y quién más puede abrir ese lugar
check-apple-devices = Cuenta de Apple: qué dispositivos tienen la sesión abierta y qué números de teléfono son de confianza
check-apple-location = Buscar: quién puede ver la ubicación y quién está en el grupo familiar
check-apple-backups = iCloud: qué copias de seguridad y álbumes compartidos hay, y quién más puede abrirlos
check-mail = Correo: reglas que reenvían mensajes, y otras apps que pueden leerlos
check-chats = Apps de chat: la lista de ordenadores y dispositivos vinculados
check-contract = El contrato del teléfono: quién lo paga y quién puede ver las facturas y las llamadas
check-passwords = Contraseñas: quién las sabe o podría adivinarlas, y dónde están guardadas
check-home = Casa: el router, las cámaras, los altavoces y un ordenador compartido
check-car = Coche y bolsos: rastreadores, y la app del propio coche

never-android = alguien con la sesión abierta en su cuenta de Google o en otras, ubicación que usted comparte, rastreadores, una SIM o un contrato de teléfono a nombre de otra persona. Mire en cada cuenta la lista de dispositivos con la sesión abierta.
never-ios = alguien con la sesión abierta en su cuenta de Apple o en iCloud, ubicación que usted comparte (Buscar), rastreadores, una SIM o un contrato de teléfono a nombre de otra persona. En el teléfono ayuda Ajustes > Privacidad y seguridad > Comprobación de seguridad.
