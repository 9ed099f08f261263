# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = Podem ser dois telefones diferentes: { $why }.
compare-platform = antes { $before }, agora { $after }
compare-model = o modelo era { $before } e agora é { $after }
compare-serial = o número de série era { $before } e agora é { $after }
compare-only-newer = { $name } só está no relatório mais recente.
compare-only-older = { $name } só está no relatório mais antigo.
compare-name = { $model } ({ $platform })
compare-exchanged = A cópia do relatório mais recente foi feita antes ({ $after }) da outra ({ $before }): estarão trocados?
compare-same-time = Os dois relatórios são de uma cópia feita no mesmo momento.
compare-lost = { $count ->
    [one] { $count } pergunta a que a cópia mais antiga respondia fica sem resposta na mais recente. O que falta no relatório pode continuar no telefone.
   *[other] Perguntas a que a cópia mais antiga respondia e a mais recente não: { $count }. O que falta no relatório pode continuar no telefone.
}
compare-signatures = As assinaturas são diferentes (antes { $before }, agora { $after }): o que apareceu pode já ter estado no telefone e só agora ser conhecido. Examinar de novo a cópia mais antiga com as assinaturas mais recentes permite saber.
compare-program = O programa é diferente (antes stalkscan { $before }, agora { $after }): pode ver mais coisas, ou dizer o mesmo de outra forma.
compare-as-reported = Os títulos e os motivos dos achados estão em inglês, como nos relatórios.
compare-unknown = desconhecido
compare-label-copies = cópias feitas
compare-label-result = resultado
compare-label-system = sistema
compare-label-apps = aplicações
compare-label-profiles = perfis
compare-label-level = nível
compare-label-confirmed = confirmado
compare-label-new-reason = motivo novo
compare-label-no-longer = já não
compare-label-and = e
compare-copies = { $before }, depois { $after }
compare-as-before = { $now } (como antes)
compare-before-now = antes { $before }, agora { $now }
compare-verdict-known = uma aplicação de vigilância conhecida
compare-verdict-strong_signs = sinais fortes de vigilância oculta
compare-verdict-review = algo a rever
compare-verdict-nothing_known_found = nada conhecido nas partes que se puderam ler
compare-verdict-inconclusive = nada conhecido, e partes importantes não se puderam ler
compare-level = nível { $number }
compare-level-words = nível { $number } ({ $words })
compare-level-rule = { $level }, regra { $rule }
compare-appeared = Apareceu
compare-went = Desapareceu
compare-changed = Dito de outra forma
compare-same = Igual a antes
compare-checked = O que foi verificado, onde é diferente
compare-nothing = Nenhum achado apareceu, desapareceu ou é dito de outra forma.
compare-more = mais { $count } (ver o relatório mais recente)
compare-confirmed-now = agora sim, por --known
compare-confirmed-gone = já não
compare-absent = não consta

## Events of a timeline

event-copy-made = Foi feita a cópia do telefone
event-setting = A definição { $name } foi mudada para { $value }
event-setting-by = A definição { $name } foi mudada para { $value } por { $by }
event-account = Foi adicionada uma conta do tipo { $kind }
event-account-named = Foi adicionada uma conta do tipo { $kind } ({ $name })
event-paired = O telefone começou a confiar num computador
event-backed-up = Um computador fez uma cópia de segurança
event-synced = Um computador sincronizou conteúdos
event-debugging = Um computador recebeu autorização para depurar o telefone
event-cloud-backup = Foi feita uma cópia de segurança na nuvem
event-restored = O telefone foi configurado a partir de uma cópia de segurança
event-restored-computer = O telefone foi configurado a partir de uma cópia de segurança num computador
event-restored-cloud = O telefone foi configurado a partir de uma cópia de segurança no iCloud
event-named = { $event }: { $name }
event-first = A aplicação { $app } foi instalada pela primeira vez
event-updated = A aplicação { $app } foi instalada ou atualizada pela última vez
event-seen = A aplicação { $app } foi instalada ou vista, segundo um registo
event-install-begun = A instalação da aplicação { $app } começou, segundo um registo
event-installed-by = A aplicação { $app } foi instalada por { $by }, segundo um registo
event-removed = A aplicação { $app } foi removida
event-bought = A aplicação { $app } foi obtida na loja
event-power-given = A aplicação { $app } recebeu, ou usou pela última vez: { $power }
event-power-refused = À aplicação { $app } foi recusado: { $power }
event-power-permission = a permissão { $name }
event-power-accessibility = um serviço de acessibilidade
event-power-device-admin = os direitos de administrador do dispositivo
event-power-device-owner = os direitos de proprietário do dispositivo
event-power-profile-owner = os direitos de proprietário de um perfil
event-power-notifications = ler todas as notificações
event-power-keyboard = um teclado
event-power-keyboard-full = um teclado com acesso total
event-power-vpn = uma VPN
event-power-vpn-always = uma VPN sempre ativa
event-power-battery = funcionar sem poupança de bateria
event-power-location-always = a localização a qualquer momento
event-power-location-used = a localização durante a utilização
event-profile = O perfil de configuração { $profile } foi instalado
event-profile-ends = O perfil de configuração { $profile } está definido para se remover sozinho
event-profile-event = O perfil de configuração { $profile } teve o evento { $event }
event-profile-event-by = O perfil de configuração { $profile } teve o evento { $event } por { $by }

## Files that were read, with their hashes

files-title = Hashes dos ficheiros lidos
files-intro = SHA-256 de cada ficheiro da cópia com que este relatório foi feito, calculado depois de lido. `sha256sum` calcula os mesmos números. Um ficheiro que só foi visto para saber o que é não consta da lista.
files-no-hash = sem hash
files-no-hash-why = sem hash: { $why }
files-bytes = ({ $bytes } bytes)

## The evidence bundle

bundle-title = PACOTE DE PROVAS DO STALKSCAN
bundle-keeper = A pessoa a quem pertence o telefone guarda este pacote e a cópia do telefone, e decide quem os recebe.
bundle-helpers = A quem apoia: o que guardar, pode ter de entregar. Pode dar-se à pessoa, ou ao agente que ela escolher.
bundle-place = É melhor guardá-lo num dispositivo a que mais ninguém chegue. Diz o que foi encontrado no telefone.
bundle-no-content = Não há aqui nenhum ficheiro do telefone, nenhuma mensagem, foto ou contacto. A própria cópia é a prova: é melhor guardá-la tal como está.
bundle-survivor = o relatório em palavras simples, para a pessoa a quem pertence o telefone
bundle-technician = o relatório com tudo o que foi encontrado, e onde
bundle-police = o relatório com o método, os seus limites e o hash de cada ficheiro lido
bundle-json = o mesmo para programas; quem examinar a mesma cópia com as mesmas versões obtém os mesmos bytes
bundle-findings = os achados em tabela
bundle-apps = as aplicações em tabela
bundle-coverage = o que foi e não foi verificado, em tabela
bundle-timeline = o que aconteceu e quando, para o Timesketch
bundle-timeline-table = o mesmo em tabela
bundle-manifest = o auto: quem, quando, com que versões, que comando, que ficheiros
bundle-input = o hash de cada ficheiro lido da cópia (para sha256sum -c, onde está a cópia)
bundle-log = o que foi feito, pela ordem em que foi feito
bundle-list = o hash de todos os outros ficheiros daqui (para sha256sum -c, nesta pasta)
bundle-to-verify = Para saber se algo foi mudado desde então:
bundle-about-seal = O selo é o SHA-256 de bundle.sha256. Quem puder mudar o pacote pode fazer uma lista nova; ninguém pode fazer uma que tenha o selo anotado noutro lugar quando o pacote foi feito.
bundle-result = Resultado: { $verdict }
bundle-done = O pacote está em { $path }: relatórios e os hashes de { $files } da cópia.
bundle-seal = Selo (SHA-256 de { $file }), a anotar à parte do pacote:
bundle-person = A pessoa a quem pertence o telefone guarda o pacote e a cópia, e decide quem os recebe.
bundle-check-later = Para verificar mais tarde: { $command }
bundle-files = { $count ->
    [one] { $count } ficheiro
   *[other] { $count } ficheiros
}
bundle-log-began = começou o exame, stalkscan { $version }
bundle-log-hashed = { $path }: { $files }, com leitura e hash
bundle-log-no-hash = sem hash de { $path }: { $why }
bundle-log-read = { $path } lido como { $format }
bundle-log-copy = a cópia
bundle-log-result = resultado: { $verdict }, achados: { $count }
bundle-log-not-read = não lido: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = Nada foi mudado desde que o pacote foi feito.
bundle-verify-changed = MUDADO desde que o pacote foi feito:
bundle-verify-more = e mais { $count }
bundle-verify-seal-noted = O selo é o que foi anotado.
bundle-verify-seal-other = o selo é { $seal }, e não o que foi anotado
bundle-verify-seal = Selo, para comparar com o que foi anotado quando o pacote foi feito:
bundle-verify-no-list = falta { $file }: nada no pacote pode ser verificado
bundle-verify-rewritten = { $file } não está como foi escrito
bundle-verify-added = { $file } foi adicionado
bundle-verify-other = { $file } foi mudado
bundle-verify-missing = falta { $file }
bundle-verify-unreadable = { $file } não pode ser lido: { $why }
bundle-verify-line = { $file } foi mudado: a linha { $line } não está como foi escrita
bundle-verify-compared-bundle = Comparado: { $files } do pacote.
bundle-verify-compared-copy = Comparado: { $files } de { $path }.
bundle-verify-no-copy = A própria cópia não foi comparada; --input PATH faz isso.

## Helplines

regions-choose = são mostradas linhas de apoio de vários países; com --region escolhe-se o seu ({ $codes })

## Kinds of copies

formats-name = formato
formats-what = o que é
formats-answers = perguntas a que pode responder
formats-never = Nenhuma cópia pode mostrar quem tem sessão iniciada numa conta, com quem se partilha uma localização, nem um localizador.
format-ios-backup = uma cópia de segurança de um iPhone ou iPad feita por um computador (iTunes, Finder, Apple Devices, idevicebackup2), cifrada ou não: a pasta que contém Manifest.db ou (iOS 5 a 9) Manifest.mbdb
format-ios-filesystem = cópia do sistema de ficheiros de um iPhone como os peritos a fazem (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n): pasta, zip, tar ou tar.gz que contém private/var
format-sysdiagnose = diagnóstico do sistema de um iPhone (sysdiagnose_....tar.gz, feito com os botões do telefone e enviado em Definições > Privacidade > Dados de análise), comprimido ou não: perfis, gestão e permissões, mas sem lista de aplicações
format-ios-app-listing = lista das aplicações de um iPhone em ficheiro (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi): aplicações com quem as assinou; é melhor dá-la com uma cópia de segurança do mesmo telefone
format-bugreport = relatório de erros do Android (o zip, a sua pasta descomprimida ou o seu texto): feito no telefone em Opções de programador > Relatório de erros, com `adb bugreport`, ou com um código de serviço na Samsung (*#9900#) e na Xiaomi (*#*#284#*#*)
format-dumpsys = saída de `adb shell dumpsys`, inteira ou de serviços isolados (um texto, ou uma pasta de textos com o nome dos serviços), e o texto que o ISDi guarda de um telefone
format-androidqf = aquisição feita com androidqf por cabo (pasta ou zip): lista de aplicações com assinaturas e hashes, dumpsys, definições, processos
format-adb-backup = cópia adb (.ab, cifrada ou não), ficheiros de cópia da Xiaomi (.bak, ou a sua pasta), ou uma já descomprimida: assinaturas e instaladores das aplicações que permitem cópias
format-android-filesystem = cópia do sistema de ficheiros de um telefone Android (pasta, zip, tar, tar.gz, tar.zst, ou uma cópia TWRP não cifrada), ou da sua pasta /data/system: aplicações com assinaturas e APK, definições, permissões, administradores, contas, certificados adicionados e vestígios de aplicações removidas
format-apk-folder = ficheiros APK de um telefone: uma pasta de ficheiros .apk, .xapk, .apks ou .apkm, ou um deles (`adb shell pm path` e `adb pull`, ou uma aplicação que guarda APK). Diz o que são as aplicações, e não o que está ativado
format-huawei-backup = cópia de um telefone Huawei ou Honor (pasta HiSuite ou KoBackup com info.xml, ou um zip dela): a sua lista de aplicações legível e as próprias aplicações; os dados das aplicações não são lidos
format-smart-switch = cópia feita com Samsung Smart Switch (pasta com SmartSwitchBackup.json, ou um zip dela): a sua lista de aplicações legível; tudo o resto está cifrado e não é lido
format-intrusion-logs = registos de intrusão do Android 16 (Proteção avançada, descarregados no telefone): que servidores as aplicações contactaram, instalações e remoções, autoridades de certificação adicionadas

## What "stalkscan explain" says

lookup-matters = Porque é importante: { $matters }
lookup-ordinary = Motivos comuns:
lookup-next = O que se pode fazer:
lookup-silence = O seu silêncio só quer dizer alguma coisa se isto foi lido: { $parts }
lookup-silence-none = nada (nunca afirma que algo falta)
lookup-needed-by = Regras que precisam da resposta a esta pergunta:
lookup-which-copies = `stalkscan formats` diz que cópias de um telefone lhe podem responder.
lookup-level = nível { $number }: { $words }
lookup-exit = código de saída { $code }: { $words }
lookup-class = { $id }: uma classe, o que é uma aplicação. { $words }
lookup-strength = { $id }: uma força, quão certo é um achado. { $words }
lookup-aliases = também vendida como: { $names }
lookup-family-class = classe: { $id } ({ $words })
lookup-family-can = pode ver ou fazer: { $list }
lookup-indicators = indicadores: { $count }, e { $bulk } em listas
lookup-note = nota: { $note }
lookup-sources = fontes: { $sources }
lookup-code-family = É código de { $name } ({ $id }); a regra known-content o indica.
lookup-code-adds = Acrescenta um motivo ao que mais foi encontrado sobre um app e nunca é um achado por si só.
lookup-code-look = Vale olhar juntos (nível 1); a regra telling-code o indica.
lookup-code-unreviewed = Ninguém o revisou: pergunta e nunca acusa.
lookup-code-clean = Quem mais pode ter esse código: { $clean }
lookup-code-source = fonte: { $source } ({ $licence }), alterado em { $date }
lookup-code-show = `stalkscan signatures show { $id }` mostra a própria regra.
lookup-behaviour = O nível 3 precisa de { $strong } pontos, { $watches } deles pelo que pode ver ou fazer, e de um sinal que esconde (marcado com *).
lookup-axis = { $axis } (no máximo { $points } pontos):
axis-capability = o que pode ver ou fazer
axis-concealment = como se esconde ou resiste a ser removida
axis-provenance = de onde veio
exit-code-0 = examinado; nada no nível de --fail-on ou acima; todas as perguntas necessárias tiveram resposta
exit-code-1 = falha do programa (leitura, escrita, interna)
exit-code-2 = erro de utilização
exit-code-3 = não se reconheceu ali nenhuma cópia de segurança: nada foi examinado
exit-code-4 = bloqueado: falta a palavra-passe ou está errada
exit-code-5 = base de assinaturas inutilizável (falta, danificada, demasiado recente)
exit-code-10 = nada foi encontrado, mas perguntas necessárias ficaram sem resposta: inconclusivo
exit-code-11 = algo a rever (nível 2)
exit-code-12 = sinais fortes de vigilância oculta (nível 3)
exit-code-13 = aplicação de vigilância conhecida (nível 4)
exit-code-20 = problemas encontrados: em assinaturas, nesta cópia do programa ou num pacote de provas
exit-code-130 = interrompido

value-right-profiles = instalar e retirar perfis
value-right-lock = bloquear o telefone e retirar o seu código
value-right-erase = apagar o telefone
value-right-number = ler o número de telefone
value-right-apps = listar as aplicações instaladas
value-right-settings = mudar definições
value-right-manage-apps = instalar e retirar aplicações
value-nameless-account = uma conta sem nome
value-not-named = sem nome
value-removal-password = palavra-passe para o retirar
value-restrictions = restrições
value-play-protect-off = o Google Play Protect está desligado
value-of-user = utilizador
value-of-user-number = utilizador { $name }
value-of-phone = o telefone
value-of-phone-trusted = o telefone, de confiança para tudo
value-unreadable-certificate = um certificado que não se pode ler
value-in-background = usado em segundo plano
value-jailbreak-file = está lá { $name }, que um jailbreak deixa
value-jailbreak-settings = { $name }: definições de uma ferramenta que precisa de um jailbreak
value-jailbreak-job = { $name }: uma tarefa que vem com um jailbreak
value-jailbreak-app = { $name } está em /Applications, onde só estão as aplicações da Apple
value-selinux = o SELinux está em { $name }
