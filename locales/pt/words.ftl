# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = uma aplicação que se vende ou se usa para vigiar alguém em segredo
class-rat = uma ferramenta para controlar um telefone em segredo
class-keylogger = uma aplicação que regista o que se escreve
class-monitoring_disclosed = uma aplicação de controlo parental ou laboral
class-anti_theft = uma aplicação para encontrar ou bloquear um telefone perdido
class-location_sharing = uma aplicação que pode partilhar a posição
class-remote_access = uma aplicação para mostrar ou controlar o ecrã a partir de outro lugar
class-device_management = gestão por uma organização
class-message_forwarder = uma aplicação que reencaminha mensagens
class-call_recorder = uma aplicação que grava chamadas
class-dropper = uma aplicação que instala aplicações de vigilância
class-operator_side = a aplicação de uma pessoa que vigia outro telefone
class-unknown = uma aplicação que não está em nenhuma lista

## How sure we are

strength-apk_hash = total (é o ficheiro exato de uma amostra conhecida)
strength-certificate_and_id = muita (coincidem o nome e o certificado do fabricante)
strength-certificate = muita (coincide o certificado do fabricante)
strength-app_id = bastante (o nome coincide exatamente)
strength-app_id_pattern = bastante (o nome segue uma forma conhecida)
strength-profile_id = muita (dizem-no os registos do próprio telefone)
strength-content = bastante (coincidem textos no seu interior)
strength-behaviour = bastante (vários sinais juntos)
strength-weak = pouca (um só sinal, que tem muitas razões comuns)

## What it can see or do

capability-messages = mensagens
capability-chats = conversas
capability-emails = e-mails
capability-calls = chamadas
capability-call_recording = gravação de chamadas
capability-location = localização
capability-contacts = contactos
capability-calendar = calendário
capability-photos_and_files = fotografias e ficheiros
capability-notes = notas
capability-microphone = microfone
capability-camera = câmara
capability-typing = o que se escreve
capability-screen = ecrã
capability-web = web
capability-app_list = lista de aplicações
capability-remote_control = controlo à distância
capability-hides_itself = oculta-se
capability-resists_removal = é difícil de remover
capability-keeps_running = continua a funcionar

## Parts of the phone

surface-installed_apps = aplicações
surface-app_signers = quem assinou as aplicações
surface-app_origin = de onde vieram as aplicações
surface-app_contents = conteúdo das aplicações e os nomes sob os seus ícones
surface-hidden_icons = ícones ocultos
surface-accessibility_services = serviços de acessibilidade
surface-device_admins = administradores do dispositivo
surface-device_owner = proprietário do dispositivo
surface-notification_listeners = aplicações que leem notificações
surface-keyboards = teclados
surface-permissions = autorizações
surface-app_operations = acesso especial das aplicações
surface-location_access = acesso à localização
surface-vpn_and_filters = VPN e filtros
surface-configuration_profiles = perfis de configuração
surface-device_management = gestão de dispositivos
surface-trusted_certificates = certificados acrescentados
surface-accounts = contas
surface-automations = automatizações
surface-protection_settings = definições de proteção
surface-removed_apps = aplicações removidas
surface-root_or_jailbreak = root ou jailbreak
surface-browsing = navegação

space-main = na parte principal do telefone
space-work = no perfil de trabalho, onde as aplicações têm uma pequena pasta
space-private = no espaço privado, uma parte do telefone com bloqueio próprio
space-secure-folder = na Pasta Segura (Secure Folder), uma parte do telefone com bloqueio próprio
space-copies = na parte para segundas cópias de aplicações
space-guest = na parte para convidados
space-person = na parte de outro utilizador deste telefone
space-other = noutra parte do telefone, separada da maioria das aplicações

## How a part of the phone could be read

outcome-read = Lido
outcome-partial = Lido em parte
outcome-not_in_format = Não previsto neste tipo de cópia
outcome-missing = Em falta nesta cópia
outcome-locked = Bloqueado
outcome-failed = Não foi possível ler
outcome-not_asked = Não foi pedido

label-read = lido
label-partial = em parte
label-failed = não legível
label-locked = bloqueado
label-missing = em falta
label-not_in_format = não previsto

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = ajuda para ouvir
kind-aid-for-using-the-phone-by-voice = ajuda para usar o telefone com a voz
kind-antivirus = antivírus
kind-assistant = assistente
kind-automation = automatização
kind-car-display = ecrã do carro
kind-cleaner = limpeza
kind-companion-of-a-watch = complemento de um relógio
kind-dialer = telefone
kind-finds-a-lost-phone = encontra um telefone perdido
kind-keyboard = teclado
kind-mail = correio
kind-management-of-an-organisation = gestão de uma organização
kind-messenger = mensagens
kind-password-manager = gestor de palavras-passe
kind-screen-filter = filtro de ecrã
kind-screen-reader = leitor de ecrã
kind-separates-private-and-other-apps = separa as aplicações privadas das outras
kind-sleep-tracker = registo do sono
kind-start-screen = ecrã inicial
kind-ties-the-phone-to-a-computer = liga o telefone a um computador

## What started an installation

installer-the-phone-s-own-installer = instalador do próprio telefone
installer-the-phone-s-own-installer-xiaomi = instalador do próprio telefone (Xiaomi)
installer-set-up-of-the-phone = configuração inicial do telefone
installer-set-up-from-another-phone-google = configuração a partir de outro telefone (Google)
installer-set-up-from-another-phone-pixel = configuração a partir de outro telefone (Pixel)
installer-apps-of-the-maker-samsung = aplicações do fabricante (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = aplicações do fabricante e da operadora (Samsung)
installer-app-updates-of-facebook = atualização de aplicações do Facebook
installer-apps-of-the-carrier = aplicações da operadora
installer-a-computer-on-a-cable-adb = computador ligado por cabo (adb)
installer-a-command-line-with-full-rights = linha de comandos com todos os direitos
installer-the-phone-s-browser = navegador do telefone

## People and accounts of a family group

role-organiser = organiza o grupo
role-parent = mãe ou pai
role-member = membro
buyer-a-member-of-the-family-group = um membro do grupo familiar
buyer-another-account-than-that-of-most-apps = uma conta diferente da conta da maioria das aplicações
buyer-another-account = outra conta

## Pieces

list-comma = {", "}
list-semicolon = {"; "}
date = { $day } de { $month ->
    [1] janeiro
    [2] fevereiro
    [3] março
    [4] abril
    [5] maio
    [6] junho
    [7] julho
    [8] agosto
    [9] setembro
    [10] outubro
    [11] novembro
   *[12] dezembro
} de { $year }
word-it = esta aplicação
no-other-cause = nada que conheçamos
