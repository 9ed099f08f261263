# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

checks-note = Nenhuma cópia de um telefone mostra isto. Veja-o a partir de um dispositivo a que mais ninguém tenha acesso: a outra pessoa pode ver as alterações.

check-google-devices = Conta Google: que dispositivos têm a sessão iniciada, e que número de telefone e e-mail permitem mudar a palavra-passe
check-google-location = Partilha de localização no Google Maps e no Find Hub, e quem está no grupo familiar
check-google-backups = Para onde vão as cópias de segurança e as fotografias, e quem mais pode abrir esse lugar
check-apple-devices = Conta Apple: que dispositivos têm a sessão iniciada e que números de telefone são de confiança
check-apple-location = Encontrar: quem pode ver a localização, e quem está no grupo familiar
check-apple-backups = iCloud: que cópias de segurança e álbuns partilhados existem, e quem mais os pode abrir
check-mail = E-mail: regras que reencaminham mensagens, e outras aplicações que as podem ler
check-chats = Aplicações de conversas: a lista de computadores e dispositivos ligados
check-contract = O contrato do telefone: quem paga, e quem pode ver as faturas e as chamadas
check-passwords = Palavras-passe: quem as sabe ou as poderia adivinhar, e onde estão guardadas
check-home = Casa: o router, as câmaras, as colunas de som e um computador partilhado
check-car = Carro e malas: localizadores, e a aplicação do próprio carro

never-android = alguém com a sessão iniciada na sua conta Google ou noutras contas, localização que partilha, localizadores, um cartão SIM ou um contrato de telefone em nome de outra pessoa. Veja, em cada conta, a lista de dispositivos com a sessão iniciada.
never-ios = alguém com a sessão iniciada na sua conta Apple ou no iCloud, localização que partilha (Encontrar), localizadores, um cartão SIM ou um contrato de telefone em nome de outra pessoa. No telefone, Definições > Privacidade e segurança > Verificação de segurança pode ajudar.
