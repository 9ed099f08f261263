# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }, segundo uma lista que ninguém reviu
signal-at = { $says } em { $when }
signal-first-at = { $says }, pela primeira vez em { $when }
signal-last-at = { $says }, pela última vez em { $when }
signal-added-at = { $says }, com data de registo { $when }

## Known apps. $family is the name of a monitoring product.

signal-apk-hash = o seu ficheiro é uma amostra conhecida de { $family }
signal-signer = está assinada com um certificado que consta como de { $family }
signal-signer-hash = um hash curto de quem a assinou é igual a um que consta como de { $family }; esses hashes podem coincidir por acaso
signal-app-id-pattern = o seu id segue a forma dos nomes de { $family }
signal-app-id-case = o seu id consta como de { $family } (as maiúsculas são outras)
signal-app-id-common = o seu id consta como de { $family }, mas é um nome comum
signal-app-id = o seu id consta como de { $family }
signal-was-here-until = esteve aqui até { $day }
signal-was-here-seen = esteve aqui; foi vista pela última vez em { $day }
signal-install-begun = um registo tem o início da sua instalação em { $day }, e não o fim
signal-switched-off = está desativada
signal-archived = o telefone arquivou-a: os dados são mantidos, o código já não está lá
signal-of-user = { $says } (utilizador { $user })
signal-server-name = o seu código contém o nome de um servidor para o qual { $family } envia dados
signal-server-number = o seu código contém o número de um servidor para o qual { $family } envia dados
signal-site-name = o seu código contém o nome de um servidor de { $family } que é também o seu site
signal-site-number = o seu código contém o número de um servidor de { $family } que é também o seu site
signal-maker-text = o seu código contém um texto que, tanto quanto se sabe, só o fabricante de { $family } escreve
signal-maker-code = o seu código corresponde a uma regra para o código de { $family }
signal-code-reads-chats = o seu código pode ler no ecrã as conversas de vários serviços de mensagens
signal-code-reads-chat-files = o seu código conhece os ficheiros em que vários serviços de mensagens guardam as conversas
signal-code-collects = o seu código pode ler mensagens, chamadas e a localização, gravar som e ocultar o seu ícone
signal-code-opens-by-call = o seu código pode abrir a aplicação quando se marca um número, e pode ocultar o seu ícone
signal-code-hides-icon = o seu código pode ocultar o seu ícone
signal-code-other = o seu código corresponde a uma regra que foi acrescentada a esta análise
signal-known-server = contactou um servidor que consta como de { $family }
signal-listed = consta como de { $family }

## The same in plain words, for the person whose phone it is

plain-listed = o seu nome técnico é um dos de { $family }
plain-listed-common = o seu nome técnico é um dos de { $family }, mas outras aplicações também o poderiam usar
plain-listed-like = o seu nome técnico é feito como os de { $family }
plain-signer = traz a marca digital de quem faz { $family }
plain-accessibility = pode ler o ecrã e tocar nele em vez de uma pessoa; essa função é para ajudas como os leitores de ecrã
plain-device-admin = recebeu um poder que a torna difícil de remover
plain-battery = pode continuar a funcionar o tempo todo
plain-like-the-system = o seu nome técnico parece o de uma parte do telefone, mas alguém a pôs de fora de uma loja
plain-restricted-settings = alguém desligou à mão, para ela, uma proteção do telefone
plain-root-certificate = faz o telefone confiar num selo próprio (um certificado de raiz)
plain-offers-accessibility = é feita para receber o poder de ler o ecrã
plain-offers-device-admin = é feita para receber um poder que a torna difícil de remover
plain-service-named-like-a-part = em uma lista de ajudas tem o nome de uma parte do telefone

## What an app can do

signal-accessibility-on = está ativada como serviço de acessibilidade: pode ler o ecrã e agir em vez de uma pessoa
signal-power-accessibility = está ativada como serviço de acessibilidade
signal-device-admin-on = é administradora do dispositivo: não pode ser removida enquanto isso não for desativado
signal-power-device-admin = é administradora do dispositivo
signal-device-owner = é proprietária do dispositivo
signal-profile-owner = é proprietária de um perfil de trabalho
signal-declared-monitoring-tool = diz de si própria que é uma ferramenta de vigilância
signal-declared-monitoring = o seu próprio ficheiro chama-lhe ferramenta de vigilância
signal-reads-many-private-things = recebeu autorização para ler pelo menos três tipos de coisas privadas
signal-reads-nearly-everything = recebeu autorização para ler pelo menos cinco tipos de coisas privadas
signal-permissions-granted = recebeu autorizações
signal-notification-listener-on = lê todas as notificações
signal-keyboard-on = está ativada como teclado
signal-keyboard-full-access = o seu teclado pode usar a rede
signal-always-on-vpn = todo o tráfego passa por ela
signal-vpn-allowed = foi-lhe permitido fazer passar por si o tráfego do telefone (VPN)
signal-location-always = pode ler a localização a qualquer momento
signal-screen-recording = foi-lhe permitido gravar o ecrã
signal-location-in-background = pode ler a localização enquanto ninguém a usa
signal-sees-app-use = vê que aplicações são usadas
signal-draws-over-apps = pode aparecer por cima de outras aplicações
signal-reads-all-files = pode ler todos os ficheiros
signal-asks-old-permissions = foi feita para um Android tão antigo que o telefone nunca perguntou pelas suas autorizações
signal-offers-accessibility = oferece um serviço de acessibilidade
signal-offers-device-admin = oferece uma função de administrador do dispositivo
signal-offers-listener = oferece a leitura de todas as notificações

## How an app hides

signal-hid-own-icon = desativou o seu próprio ícone
signal-no-icon = não tem ícone entre as aplicações
signal-name-of-a-system-part = o nome por baixo do seu ícone é o de uma parte do telefone
signal-service-named-like-a-part = entre os serviços de acessibilidade tem o nome de uma parte do telefone
signal-id-like-the-system = o seu id parece um do sistema, e foi instalada de fora de uma loja
signal-apk-made-to-mislead = o seu ficheiro está feito de modo a que falhem as ferramentas que o examinam
signal-dial-code = espera um código de marcação, uma forma de abrir uma aplicação oculta
signal-battery-exempt = está fora da poupança de bateria, por isso continua a funcionar
signal-power-battery-exempt = está fora da poupança de bateria
signal-signatures-disagree = as suas assinaturas contradizem-se
signal-odd-apk = o seu ficheiro está feito de um modo que engana outros leitores
signal-apk-not-as-noted = este ficheiro não é aquele cujo hash foi anotado quando a cópia foi feita
signal-lists-disagree = está na lista do telefone, e não na lista do computador para a mesma cópia de segurança

## Where an app came from

signal-harmful-warning = o Google Play Protect avisou sobre ela
signal-forged-origin = indica uma loja como origem, mas outra coisa iniciou a instalação
signal-not-from-a-store = não veio de uma loja
signal-started-by = a sua instalação foi iniciada por: { $who }
signal-started-by-no-store = a sua instalação foi iniciada por uma aplicação que não é uma loja
signal-installed-by-no-store = foi instalada por uma aplicação que não é uma loja
signal-no-installer = nenhuma aplicação é indicada como a que a instalou
signal-restricted-settings = alguém lhe permitiu manualmente definições protegidas
signal-public-key = está assinada com uma chave que qualquer pessoa pode ter
signal-this-public-key = a sua assinatura foi feita com esta chave pública
signal-protection-off-too = veio de fora de uma loja, e a proteção do próprio telefone contra aplicações nocivas está desativada
signal-built-for-debugging = é uma versão para depuração
signal-no-store-receipt = a cópia não contém nenhum recibo da App Store para ela
signal-microphone-allowed = pode usar o microfone
signal-camera-allowed = pode usar a câmara
signal-routes-traffic = o tráfego de rede passa por ela
signal-system-name = tem o nome de uma parte do telefone
signal-in-no-list = guarda dados e tem permissões, e nenhuma lista de aplicações da cópia a menciona
signal-calls-itself-apples = o seu identificador está escrito como os da Apple, e nenhuma lista de aplicações da Apple o tem
signal-not-from-the-store = não veio da App Store
signal-signed-anew = o seu id tem a forma do de aplicações que alguém voltou a assinar
signal-licence-organisation = funciona com a licença de uma organização, que vale em qualquer telefone
signal-licence-developer = funciona com uma licença de desenvolvimento, feita para telefones escolhidos
signal-licence-maker = funciona com uma licença do seu fabricante
signal-bought-by-other = quem a obteve foi { $by }

## Accounts, computers and sites

signal-apple-account = esta conta é usada para { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }, a conta deste próprio telefone
signal-computer-trusted = o telefone confia neste computador
signal-computer-backup = este computador fez uma cópia de segurança
signal-computer-synced = houve sincronização com este computador
signal-computer-debugging = este computador pode controlar o telefone
signal-cloud-backup = uma cópia de segurança foi para a nuvem
signal-restored = foi configurado a partir de uma cópia de segurança
signal-site-visited = { $times ->
    [one] aberto uma vez
   *[other] aberto { $times } vezes
}
signal-web-clip-locked = não se pode remover
signal-web-clip-known = abre uma página de um serviço de vigilância conhecido

## Automations

signal-automation-unasked = isto inicia-a, sem perguntar
signal-automation-reads = lê
signal-automation-sends = envia com
signal-automation-runs = executa outro atalho, e há um que lê ou envia

## Network and certificates

signal-vpn = há uma VPN configurada
signal-vpn-always = uma VPN está sempre ativa
signal-content-filter = há um filtro de conteúdo configurado
signal-dns-proxy = há um proxy de DNS configurado
signal-dns-settings = há servidores DNS definidos
signal-proxy = há um proxy definido
signal-global-proxy = o tráfego web de todas as aplicações passa por este proxy
signal-private-dns = todos os nomes de sites são procurados neste servidor (DNS privado)
signal-known-dns = todos os nomes de sites são procurados neste serviço conhecido (DNS privado)
signal-relay = há um servidor de retransmissão configurado
signal-certificate-added = este certificado foi acrescentado
signal-certificate-origin = foi acrescentado para

## Protections of the phone

signal-protect-off-by-hand = o Google Play Protect foi desativado manualmente
signal-protect-checks-off = o Google Play Protect não verifica as aplicações
signal-unknown-apps-not-sent = as aplicações desconhecidas não são enviadas à Google para verificação
signal-outside-store-allowed = são permitidas aplicações de fora da loja
signal-protect-was-off = o Google Play Protect foi desativado
signal-checks-were-off = a verificação de aplicações foi desativada
signal-sending-was-off = o envio de aplicações desconhecidas à Google para verificação foi desativado
signal-computer-checks-were-off = a verificação de aplicações vindas de um computador foi desativada
signal-outside-store-was-allowed = foram permitidas aplicações de fora da loja
signal-installed-before = { $minutes ->
    [one] { $app } foi instalada { $minutes } minuto antes disso
   *[other] { $app } foi instalada { $minutes } minutos antes disso
}
signal-installed-after = { $minutes ->
    [one] { $app } foi instalada { $minutes } minuto depois disso
   *[other] { $app } foi instalada { $minutes } minutos depois disso
}
signal-root-trace = viu-se isto
signal-jailbreak-app = uma aplicação que instala um jailbreak ou precisa dele

## Management and configuration profiles

signal-management-account = esta conta gere
signal-mdm-enrolled = há um registo de inscrição
signal-mdm-server = recebe ordens deste servidor
signal-mdm-rights = o servidor pode fazer isto
signal-managed-app = pôs esta aplicação no telefone
signal-server-manages = é gerido por um servidor
signal-supervised = o telefone indica que é supervisionado
signal-is-supervised = é supervisionado
signal-management-unremovable = a sua gestão não se pode remover no telefone
signal-management-stays = a sua gestão não se pode remover
signal-organisation = a organização indicada
signal-profile-organisation = a organização que indica
signal-profile-installed = foi instalado neste momento
signal-profile-hidden = as definições não o mostram
signal-profile-locked = proíbe a sua remoção
signal-profile-removal-password = para o remover é precisa uma palavra-passe
signal-profile-manages = gere o telefone
signal-root-certificate = acrescenta um certificado de raiz
signal-profile-routes = envia o tráfego por um caminho próprio
signal-profile-vpn = configura uma VPN
signal-profile-proxy = envia o tráfego por um proxy
signal-profile-filter = filtra o conteúdo da web
signal-profile-dns = define os servidores que procuram os nomes dos sites
signal-profile-conceals = pode ocultar avisos ou ícones
signal-profile-pins = mantém o telefone numa só aplicação
signal-profile-account = acrescenta uma conta
signal-profile-not-listed = a cópia não indica nenhum perfil instalado com esse nome
signal-profile-named-only = a lista de perfis menciona-o, e nada diz o que faz
signal-payload = contém
signal-poses-as-apple = indica a Apple como autora
signal-poses-as-apple-id = o seu identificador começa como os da Apple
signal-profile-event = o registo diz: { $operation }
signal-restriction = isto está em vigor
signal-restriction-written = quem o escreveu: { $by }
signal-permission-by-management = uma norma de gestão permitiu-o

## How the phone stands

signal-goes-with-a-shown-app = vai com uma app que mostra o ícone, e a mesma chave assinou as duas
signal-one-app-with-a-shown-app = para o Android, é uma só app com outra que mostra o ícone: as duas partilham um identificador de utilizador, e cada uma tem as autorizações de ambas
signal-debugging-cable = a depuração por cabo está ligada
signal-debugging-network = a depuração pela rede está ligada
signal-further-user = há um utilizador
signal-old-security-updates = a última atualização de segurança é de
signal-restrictions-passcode = a prova de um código está guardada
