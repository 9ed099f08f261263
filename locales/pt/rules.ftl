# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Sentences that several rules share

advice-management-1 = veja a organização e o servidor aqui indicados: a pessoa que usa o telefone conhece-os?
advice-management-2 = no telefone, Definições > Geral > VPN e gestão de dispositivos mostra o que está instalado
advice-management-3 = remover a gestão pode alertar quem a controla, e pode apagar aplicações e dados; guarde primeiro esta cópia e fale com alguém
cause-organisation-1 = é um telefone de uma empresa ou escola, ou um telefone privado que foi inscrito para o trabalho
cause-organisation-2 = a família combinou usar uma aplicação de controlo parental que funciona assim
advice-know-app = a pessoa que usa o telefone conhece esta aplicação?
advice-keep-copy = guarde esta cópia do telefone: é a prova, e remover a aplicação altera o telefone e pode alertar quem a pôs
advice-look-at-origin = veja de onde veio a aplicação e o que pode fazer; uma pessoa especialista pode examinar o seu ficheiro
cause-rented-server = o servidor é alugado a uma empresa com muitos clientes, ou mudou de mãos
cause-networks = redes de empresas e escolas
cause-ad-blockers = bloqueadores de anúncios e ferramentas de desenvolvimento que veem o tráfego por dentro
cause-management = gestão por uma empresa ou escola

## Rules

rule-known-app = Uma aplicação conhecida por servir para vigiar
    .what = A aplicação consta de uma lista como uma das que podem servir para vigiar alguém. As listas mencionam-na pelo seu id, pelo certificado do fabricante ou pelo ficheiro exato.
    .matters = Uma aplicação assim pode transmitir o que se passa no telefone. Alguém com acesso ao telefone pode tê-la posto lá.
    .innocent-1 = foi instalada pela pessoa que usa o telefone, ou com o acordo dela
    .innocent-2 = outra aplicação usa por acaso o mesmo nome técnico (é raro; os motivos dizem qual é a certeza)
    .next-1 = { advice-keep-copy }
    .next-2 = fale com um serviço de apoio a partir de um dispositivo a que mais ninguém tenha acesso, e decida depois
    .gone-1 = guarde esta cópia do telefone: é a prova de que a aplicação esteve lá
    .gone-2 = os vestígios não dizem quem removeu a aplicação; a pessoa que a instalou pode saber que já não está lá
    .gone-3 = fale com um serviço de apoio a partir de um dispositivo a que mais ninguém tenha acesso, e decida depois

rule-known-content = O código de uma aplicação aponta para um serviço de vigilância
    .what = Dentro do ficheiro da aplicação está algo de um serviço de vigilância conhecido. É o endereço de um servidor para o qual as suas aplicações enviam o que recolhem, ou um texto ou código que, tanto quanto se sabe, só o seu fabricante escreve. Uma aplicação assim pode ter um nome e um certificado diferentes dos das conhecidas.
    .matters = As versões novas das aplicações de vigilância mudam muitas vezes de nome e mantêm o servidor. Uma aplicação que envia dados a um servidor assim pode transmitir o que se passa no telefone.
    .innocent-1 = um programa que protege contra essas aplicações e tem uma lista dos seus servidores
    .innocent-2 = uma aplicação do mesmo fabricante que tem outro fim
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-telling-code = O seu código pode fazer coisas que poucas aplicações fazem
    .what = Dentro do ficheiro da aplicação está código que as aplicações de vigilância têm muitas vezes e as outras raramente. Mostra o que a aplicação poderia fazer. Não mostra se o faz.
    .matters = Uma aplicação de vigilância que ainda não está em nenhuma lista pode notar-se por esse código. Também o têm algumas aplicações honestas com tarefas pouco comuns.
    .innocent-1 = uma aplicação para pais, ou uma que encontra um telefone roubado
    .innocent-2 = uma aplicação que guarda ou transfere conversas, ou que lê mensagens em voz alta
    .innocent-3 = uma aplicação que oculta fotografias, ou um ecrã inicial que oculta ícones
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-known-management = Um perfil ou servidor conhecido por servir para vigiar
    .what = Um perfil deste telefone consta de uma lista como parte de um produto de vigilância. Ou consta o servidor que gere o telefone.
    .matters = Esses produtos vigiam um iPhone por meio de um perfil ou de um servidor, em vez de uma aplicação. Alguém com acesso ao telefone pode tê-lo posto lá.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-known-server-set = As definições do telefone mencionam um servidor de um serviço de vigilância
    .what = Uma definição ou um perfil do telefone menciona um servidor. Esse servidor está na lista de um serviço de vigilância.
    .matters = O que passa por um servidor assim pode ser visto lá.
    .innocent-1 = { cause-rented-server }
    .innocent-2 = { cause-organisation-1 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-cannot-be-left = O telefone é gerido e supervisionado, e não pode sair disso
    .what = Um servidor gere o telefone, e o telefone é supervisionado. A gestão está marcada de modo a não se poder remover no telefone.
    .matters = Isso dá um controlo completo e duradouro a quem controla o servidor. As organizações configuram assim os seus próprios telefones; num telefone privado não há razão para isso.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-enrolled = O telefone é gerido pelo servidor de uma organização
    .what = O telefone está inscrito na gestão de dispositivos (MDM). O servidor pode enviar-lhe ordens.
    .matters = Quem controla o servidor talvez possa ver a lista de aplicações, pôr aplicações e perfis no telefone, e mudar definições. Talvez possa bloquear ou apagar o telefone, ou ver onde está com uma ordem para telefones perdidos. Depende dos direitos do servidor.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-account = Uma conta de uma organização gere o telefone
    .what = Alguém iniciou sessão com uma conta de uma empresa, de uma escola ou de outro grupo. Por meio dela, o grupo gere o telefone.
    .matters = A organização pode pôr aplicações, contas e definições no telefone.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-supervised = O telefone é supervisionado
    .what = A supervisão marca um telefone como pertencente a uma empresa, a uma escola ou a outro grupo. É ativada quando se configura o telefone, com um computador ou por um serviço da Apple.
    .matters = Um telefone supervisionado obedece a mais ordens. Limites e filtros podem estar ocultos, podem pôr-se aplicações sem perguntar, e podem fazer-se perfis que ninguém pode remover.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-locked = Um perfil de configuração difícil de remover
    .what = O perfil proíbe a sua remoção, ou pede uma palavra-passe que o seu autor escolheu. Um perfil que gere o telefone e está bloqueado dá um controlo duradouro a quem o fez.
    .matters = Num telefone privado, ninguém precisa de um perfil bloqueado que a pessoa que o usa não conhece.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-manages-device = Um perfil deixa um servidor gerir o telefone
    .what = O perfil inscreve o telefone na gestão de dispositivos (MDM).
    .matters = Quem controla o servidor pode enviar ordens ao telefone: ver a lista de aplicações, instalar aplicações e perfis, bloqueá-lo ou apagá-lo.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-poses-as-apple = Um perfil de configuração que diz ser da Apple
    .what = O seu nome, autor ou id diz Apple. Mas gere o telefone, acrescenta um certificado de raiz ou envia o tráfego para outro lado. Os perfis da Apple e das operadoras não fazem isso.
    .matters = Um nome pode ser falsificado para parecer inofensivo.
    .innocent-1 = um perfil de teste de alguém que desenvolve aplicações
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-can-intercept = Um perfil pode ver por dentro o tráfego cifrado do telefone
    .what = O perfil acrescenta um certificado de raiz e envia o tráfego por uma VPN, um proxy ou um filtro próprio. Juntos, permitem ao seu autor ler tráfego que devia ser secreto.
    .matters = Cada parte sozinha tem muitas razões comuns; as duas num só perfil são o que é preciso para ler o tráfego.
    .innocent-1 = empresas e escolas que controlam o tráfego nos seus próprios telefones
    .innocent-2 = { cause-ad-blockers }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-root-certificate = Um perfil acrescenta um certificado de raiz
    .what = O perfil traz um certificado. O telefone passa a confiar nele como nos das grandes empresas de certificados.
    .matters = Junto com uma VPN, um proxy ou a rede certa, quem o tem poderia ler tráfego que devia ser secreto.
    .innocent-1 = { cause-networks }
    .innocent-2 = { cause-ad-blockers }
    .innocent-3 = algumas autoridades públicas
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-routes-traffic = Um perfil desvia ou filtra o tráfego de rede
    .what = O perfil define para o telefone uma VPN, um proxy, um filtro de conteúdo ou servidores DNS.
    .matters = Quem os controla pode ver que sites e serviços o telefone usa, e um filtro pode bloquear páginas de ajuda.
    .innocent-1 = serviços de VPN e de bloqueio de anúncios que a pessoa que usa o telefone escolheu
    .innocent-2 = { cause-networks }
    .innocent-3 = filtros que a família combinou
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-conceals = Um perfil que pode ocultar coisas à pessoa que usa o telefone
    .what = O perfil define que notificações aparecem, ou como é o ecrã inicial, ou prende o telefone a uma só aplicação.
    .matters = Assim podem desativar-se avisos que revelariam a vigilância.
    .innocent-1 = telefones de empresas, escolas, lojas e museus
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-adds-account = Um perfil acrescenta uma conta de correio, calendário ou contactos
    .what = O perfil configura uma conta no telefone, por exemplo de correio.
    .matters = Qualquer outra pessoa que possa abrir essa conta pode ler o que o telefone lá guarda.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-removed = Antes houve um perfil de configuração no telefone
    .what = O telefone mantém um registo dos seus perfis. O registo menciona um que agora não está lá.
    .matters = Mostra que algo foi configurado e depois retirado, e quando.
    .innocent-1 = um perfil de uma operadora, de uma rede ou de um programa beta que terminou
    .next-1 = a pessoa que usa o telefone lembra-se dele?

rule-profile-named-only = Uma lista menciona um perfil de configuração cujo conteúdo não está nesta cópia
    .what = O telefone mantém uma lista dos seus perfis. Menciona um, e o ficheiro que diz o que ele faz não está nesta cópia.
    .matters = Com esta cópia não se pode dizer o que o perfil faz.
    .innocent-1 = um perfil de uma operadora, que o telefone instala por si
    .next-1 = o telefone mostra-o nas suas definições, e o que se diz lá sobre ele?

rule-owner-restricted = A pessoa que usa o telefone não pode mudar algumas coisas
    .what = Está em vigor uma restrição que impede apagar aplicações, mudar contas ou coisas parecidas.
    .matters = As restrições podem manter no lugar uma aplicação de vigilância.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-restriction-written-by-management = A pessoa que usa o telefone não pode mudar algumas coisas
    .what = O telefone anota quem escreveu por último um limite sobre aplicações, contas, perfis ou computadores. Não foi o próprio sistema, mas um perfil, um servidor de gestão ou uma aplicação.
    .matters = As restrições podem manter no lugar uma aplicação de vigilância.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-permission-by-management = A gestão deu uma autorização a uma aplicação
    .what = O registo de autorizações diz que uma norma de gestão o permitiu. Não se perguntou a ninguém no telefone.
    .matters = Uma aplicação que ninguém aceitou poderia ler coisas privadas.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-declares-itself-monitoring = Uma aplicação diz de si própria que é feita para vigiar
    .what = A loja da Google pede que as aplicações para cuidar de crianças ou acompanhar pessoas no trabalho o declarem (`isMonitoringTool`). Esta aplicação fá-lo. Essas aplicações têm de se mostrar à pessoa que usa o telefone.
    .matters = Transmite a outra pessoa o que se passa no telefone. Também pode ser usada para vigiar uma pessoa adulta que não deu o seu acordo.
    .innocent-1 = uma família configurou-a em conjunto, e a criança sabe
    .innocent-2 = uma empresa pô-la num telefone de trabalho e disse-o
    .innocent-3 = a pessoa que usa o telefone instalou-a para encontrar um telefone perdido ou para limitar o seu próprio tempo de ecrã
    .next-1 = a pessoa que usa o telefone conhece esta aplicação, e deu o seu acordo?
    .next-2 = removê-la pode alertar a pessoa que a instalou; fale primeiro com um serviço de apoio, a partir de outro dispositivo

rule-apk-made-to-mislead = O ficheiro de uma aplicação contradiz-se
    .what = O ficheiro da aplicação (APK) está feito de modo a que um telefone o possa instalar, mas os programas que o examinam falhem ou vejam outra coisa. Ou as suas assinaturas indicam fabricantes diferentes. Ou não é o ficheiro que foi anotado quando a cópia foi feita.
    .matters = Por vezes, aplicações nocivas são embaladas assim para escapar aos programas de análise. Algumas proteções de aplicações honestas também o fazem.
    .innocent-1 = uma proteção contra cópia que o fabricante da aplicação comprou
    .innocent-2 = uma aplicação que alguém traduziu, reparou ou alterou e voltou a assinar
    .innocent-3 = o ficheiro ficou danificado ao ser copiado
    .next-1 = a pessoa que usa o telefone conhece esta aplicação, e sabe de onde veio?

rule-behaves-like-hidden-monitoring = Uma aplicação comporta-se como vigilância oculta
    .what = Nenhuma lista menciona esta aplicação. Pode ver coisas privadas, oculta-se ou é difícil de remover, e a forma como chegou ao telefone condiz. Cada uma destas coisas tem razões comuns; juntas, são raras.
    .matters = As aplicações de vigilância mudam de nome todos os meses, e o seu comportamento fica igual.
    .innocent-1 = uma ajuda, uma proteção ou uma ferramenta que alguém configurou de propósito e conhece
    .innocent-2 = { cause-management }
    .innocent-3 = uma aplicação que quem a desenvolve está a testar
    .next-1 = { advice-know-app }
    .next-2 = guarde esta cópia antes de qualquer alteração: remover a aplicação pode alertar quem a instalou, e apaga provas
    .next-3 = fale com um serviço de apoio a partir de um dispositivo a que mais ninguém tenha acesso

rule-iphone-app-behaves-like-hidden-monitoring = Uma aplicação do iPhone comporta-se como vigilância oculta
    .what = Nenhuma lista menciona esta aplicação. Pode ver coisas privadas, oculta-se, e não veio da App Store. Cada uma destas coisas tem razões comuns; juntas, são raras.
    .matters = As aplicações de vigilância mudam de nome todos os meses, e o seu comportamento fica igual.
    .innocent-1 = uma ajuda, uma proteção ou uma ferramenta que alguém configurou de propósito e conhece
    .innocent-2 = uma aplicação que quem a desenvolve está a testar
    .next-1 = { advice-know-app }
    .next-2 = guarde esta cópia antes de qualquer alteração: remover a aplicação pode alertar quem a instalou, e apaga provas
    .next-3 = fale com um serviço de apoio a partir de um dispositivo a que mais ninguém tenha acesso

rule-hidden-app-built-for-access = Uma aplicação sem ícone está feita para receber um acesso muito amplo
    .what = Não aparece entre as aplicações, e contém pelo menos duas destas partes: uma que lê o ecrã, uma que lê as notificações, uma que a torna difícil de remover. Isso não diz se estão ativadas.
    .matters = As aplicações que vigiam em segredo são feitas assim.
    .innocent-1 = uma parte do sistema, ou de um relógio ou carro que pertence ao telefone
    .innocent-2 = { cause-management }
    .next-1 = { advice-know-app }
    .next-2 = um relatório de erros do telefone diz o que está ativado

rule-app-owns-device = Uma aplicação gere este telefone ou um perfil dele
    .what = A aplicação foi definida como proprietária do dispositivo, ou de um perfil de trabalho. É assim que as organizações gerem telefones.
    .matters = A aplicação proprietária do dispositivo pode pôr e tirar aplicações, e pode mudar definições. Não se pode simplesmente apagar. A proprietária de um perfil de trabalho controla só esse perfil.
    .innocent-1 = um telefone de uma empresa ou escola, ou um perfil de trabalho num telefone privado
    .innocent-2 = aplicações que mantêm outras à parte, num perfil próprio (como Shelter, Island ou Secure Folder)
    .next-1 = a pessoa que usa o telefone sabe quem o gere?
    .next-2 = removê-la pode apagar o perfil ou o telefone, e pode alertar quem a controla

rule-app-holds-far-reaching-power = Está ativada uma aplicação com um acesso muito amplo
    .what = A aplicação pode ler o ecrã (acessibilidade) ou todas as notificações. Ou pode servir de teclado, ou ser difícil de remover (administradora do dispositivo). Alguém ativou isso manualmente.
    .matters = Estes poderes são os que as aplicações de vigilância pedem. Muitas aplicações honestas também precisam deles.
    .innocent-1 = leitores de ecrã e outras ajudas
    .innocent-2 = gestores de palavras-passe, antivírus e aplicações para encontrar o telefone
    .innocent-3 = relógios inteligentes, ecrãs de carro e ecrãs iniciais (notificações)
    .innocent-4 = correio de uma empresa ou escola (administração)
    .next-1 = a pessoa que usa o telefone conhece esta aplicação, e lembra-se de a ter ativado?

rule-installed-outside-store = Uma aplicação que não veio de uma loja
    .what = A aplicação foi instalada a partir de um ficheiro: por um navegador, um gestor de ficheiros, um computador ou manualmente.
    .matters = As aplicações de vigilância não são admitidas nas lojas, por isso instalam-se assim. Num telefone com três ou mais aplicações destas, as que mostram um ícone e não têm nenhum poder que chame a atenção são indicadas só para informação.
    .innocent-1 = aplicações que os fabricantes oferecem no seu próprio site
    .innocent-2 = aplicações de uma empresa, de um banco, de uma equipa pequena de desenvolvimento
    .innocent-3 = aplicações passadas de um telefone antigo
    .next-1 = { advice-know-app }

rule-app-without-store-receipt = Uma aplicação sem recibo da App Store
    .what = A cópia contém um recibo para as outras aplicações e nenhum para esta. Pode ter sido instalada a partir de um computador, por uma organização ou com uma conta de desenvolvimento.
    .matters = É uma forma de instalar aplicações que a App Store não admite.
    .innocent-1 = uma aplicação que estava a ser instalada ou restaurada quando a cópia foi feita
    .innocent-2 = versões de teste, e aplicações distribuídas por uma empresa ou por quem as desenvolve
    .next-1 = { advice-know-app }

rule-app-with-maker-licence = Uma aplicação que não veio da App Store
    .what = A aplicação funciona com uma licença do seu fabricante (um perfil de aprovisionamento). Foi posta com um computador, com uma conta de desenvolvimento, ou por uma empresa ou escola.
    .matters = É uma forma de instalar aplicações que a App Store não admite.
    .innocent-1 = aplicações de uma empresa ou escola
    .innocent-2 = aplicações que o próprio fabricante experimenta, ou que alguém põe com uma ferramenta como o AltStore
    .next-1 = a pessoa que usa o telefone conhece esta aplicação, e sabe quem a instalou?

rule-app-left-out-of-a-list = As listas de aplicações da cópia de segurança não coincidem
    .what = A lista do próprio telefone (Manifest.plist) menciona a aplicação, e a lista do computador (Info.plist) não. As duas são escritas enquanto se faz a cópia de segurança.
    .matters = Alguém pode ter alterado a cópia de segurança para ocultar a aplicação.
    .innocent-1 = a aplicação estava a ser instalada ou removida enquanto se fazia a cópia de segurança
    .innocent-2 = uma ferramenta de cópias de segurança que escreve uma das listas à sua maneira
    .next-1 = { advice-know-app }
    .next-2 = faça uma nova cópia de segurança, e compare

rule-known-server-contacted = Uma aplicação contactou um servidor de um serviço de vigilância
    .what = O registo do próprio telefone menciona um servidor que a aplicação procurou ou a que se ligou. As aplicações de um serviço de vigilância conhecido enviam para esse servidor o que recolhem.
    .matters = Uma aplicação que envia dados a um servidor assim pode transmitir o que se passa no telefone, mesmo que o seu próprio nome não esteja em nenhuma lista.
    .innocent-1 = um navegador em que alguém abriu o site desse serviço
    .innocent-2 = uma aplicação de VPN, DNS ou bloqueio de anúncios, que procura servidores a pedido de outras aplicações
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-signed-with-public-key = Uma aplicação está assinada com uma chave que qualquer pessoa pode ter
    .what = A sua assinatura foi feita com uma chave que é publicada com o Android ou com um kit de desenvolvimento.
    .matters = Uma assinatura assim nada diz sobre quem fez a aplicação. As lojas não aceitam aplicações assinadas deste modo.
    .innocent-1 = versões de teste de quem desenvolve aplicações
    .innocent-2 = partes de sistemas Android modificados
    .next-1 = { advice-know-app }

rule-keyboard-with-full-access = Uma aplicação de teclado pode usar a rede
    .what = Um teclado que não é da Apple tem «acesso total»: pode enviar para outro lado o que se escreve.
    .matters = Um teclado vê quase tudo o que se escreve.
    .innocent-1 = aplicações de teclado bem conhecidas que a pessoa que usa o telefone escolheu
    .next-1 = a pessoa que usa o telefone usa este teclado?

rule-app-routes-traffic = O tráfego de rede passa por uma VPN, um filtro ou um proxy
    .what = Uma aplicação ou uma definição envia por outro lugar o tráfego do telefone, ou as suas procuras de nomes de sites.
    .matters = Quem controla esse lugar pode ver que sites e serviços o telefone usa.
    .innocent-1 = aplicações de VPN e de bloqueio de anúncios que a pessoa que usa o telefone escolheu
    .innocent-2 = aplicações antivírus que verificam sites
    .next-1 = a pessoa que usa o telefone conhece este serviço?

rule-server-for-whole-phone = Todo o telefone usa um servidor que alguém definiu
    .what = Uma definição envia o tráfego web de todas as aplicações (um proxy), ou todas as procuras de nomes de sites (DNS privado), para um servidor escolhido por alguém.
    .matters = Quem controla esse servidor, ou tem a conta dele, pode ver que sites e serviços o telefone usa. O que está escrito em páginas cifradas fica-lhe oculto.
    .innocent-1 = serviços contra a publicidade, ou para crianças, que a pessoa que usa o telefone escolheu
    .innocent-2 = redes de empresas e escolas
    .innocent-3 = programadores que olham para o tráfego das suas próprias aplicações, e servidores privados em casa
    .next-1 = a pessoa que usa o telefone conhece este servidor, e lembra-se de o ter definido?
    .next-2 = o DNS privado está nas definições, em Rede e Internet; um proxy para todas as aplicações define-se com um computador ou pela gestão de uma organização

rule-user-root-certificate = Foi acrescentado um certificado de raiz a este telefone
    .what = O telefone confia num certificado que não trazia de origem. Alguém com acesso ao telefone acrescentou-o nas definições, ou foi uma empresa ou escola.
    .matters = Quem tem a chave dele, e pode dirigir o tráfego do telefone, poderia ler páginas web. Poderia também ler o que algumas aplicações enviam.
    .innocent-1 = uma empresa ou escola que precisa dele para a sua rede ou Wi-Fi
    .innocent-2 = bloqueadores de anúncios, antivírus e ferramentas de rede que veem o tráfego por dentro (como o AdGuard)
    .innocent-3 = pessoas que desenvolvem aplicações, e servidores privados em casa
    .next-1 = a pessoa que usa o telefone reconhece o nome, e lembra-se de o ter acrescentado?
    .next-2 = no Android, veja em Segurança > Encriptação e credenciais; num iPhone, em Definições > Geral > Informações > Definições de confiança de certificados, ou no seu perfil em VPN e gestão de dispositivos
    .next-3 = quem o acrescentou pode notar que foi removido, e o telefone pode ficar sem acesso a uma rede

rule-automation-sends-unasked = Uma automatização envia algo sem perguntar
    .what = A aplicação Atalhos tem uma automatização que um acontecimento inicia (sair de um lugar, uma hora, uma mensagem, abrir uma aplicação). Não pergunta primeiro, e envia ou carrega algo para fora.
    .matters = Sem nenhuma aplicação acrescentada, poderia dizer a alguém onde está o telefone, ou passar uma fotografia, cada vez que é executada.
    .innocent-1 = «avisar a hora de chegada», uma mensagem à família ao sair do trabalho
    .innocent-2 = automatizações da casa, diários e cópias de segurança que a pessoa que usa o telefone configurou
    .next-1 = abra a aplicação Atalhos, Automatização: a pessoa que usa o telefone conhece-a, e a quem envia ela?
    .next-2 = guarde esta cópia antes de a alterar; quem recebe as mensagens vai notar quando pararem

rule-several-apple-accounts = Está configurada mais de uma conta Apple
    .what = Partes do telefone (iCloud, mensagens, Encontrar, App Store) têm a sessão iniciada com contas Apple diferentes.
    .matters = Quem sabe a palavra-passe de uma conta pode ver o que essa conta vê: cópias de segurança, fotografias, mensagens ou onde está o telefone.
    .innocent-1 = uma conta para a App Store da família ou de outro país
    .innocent-2 = uma conta mais antiga que se manteve por causa das compras, ou um segundo endereço da mesma pessoa
    .innocent-3 = uma conta para o trabalho ou a escola ao lado da privada
    .next-1 = veja em Definições, no nome lá em cima, e em Definições > Apps: a pessoa que usa o telefone conhece cada conta?
    .next-2 = uma nova palavra-passe para a própria conta, definida num dispositivo a que mais ninguém tenha acesso, acaba com o acesso de outras pessoas

rule-apps-of-another-account = Aplicações que vieram com outra conta Apple
    .what = O registo da loja para estas aplicações menciona uma conta diferente da das outras aplicações.
    .matters = Alguém pode ter iniciado sessão com uma conta sua para pôr uma aplicação neste telefone.
    .innocent-1 = compras que uma família partilha
    .innocent-2 = uma conta para a App Store de outro país, ou uma mais antiga da mesma pessoa
    .next-1 = a pessoa que usa o telefone lembra-se de como estas aplicações lá chegaram?

rule-family-group = O telefone está num grupo familiar
    .what = A conta Apple deste telefone está num grupo de Partilha com a família com os membros abaixo.
    .matters = A mãe, o pai ou quem dirige o grupo pode ver o que se compra, e talvez onde está o telefone. Também pode limitar a conta de uma criança com Tempo de ecrã.
    .innocent-1 = muitas famílias partilham de propósito o que compram e onde estão
    .next-1 = no telefone, Definições > (nome) > Família mostra os membros; a pessoa que usa o telefone está de acordo?
    .next-2 = as outras pessoas podem ver que alguém sai do grupo

rule-web-page-among-icons = Há uma página web entre os ícones
    .what = Um ícone no ecrã inicial abre uma página web. Não se pode remover, ou a página é de um serviço de vigilância conhecido.
    .matters = Um ícone assim pode parecer uma aplicação. Uma página que não se pode remover foi posta por um perfil; uma página de um serviço de vigilância é onde os seus clientes iniciam sessão.
    .innocent-1 = portais de empresas, escolas e lojas
    .innocent-2 = uma página que alguém só viu e guardou
    .next-1 = a pessoa que usa o telefone conhece este ícone?

rule-computers-and-backups = Computadores e cópias de segurança deste telefone
    .what = Há ficheiros no telefone que falam de computadores em que ele confia ou que fizeram cópias de segurança dele. Falam também de cópias de segurança a partir das quais foi configurado.
    .matters = Quem tem uma cópia de segurança pode ler quase tudo o que estava no telefone. Alguns serviços de vigilância funcionam a partir de um computador que faz cópias de segurança por Wi-Fi.
    .innocent-1 = o computador da própria pessoa, uma loja que passou os dados para um telefone novo
    .innocent-2 = o computador em que esta cópia foi feita
    .next-1 = a pessoa que usa o telefone reconhece cada computador?
    .next-2 = no telefone, Definições > Geral > Transferir ou repor o iPhone > Repor > Repor localização e privacidade faz com que ele esqueça os computadores em que confia

rule-known-site-visited = Foi aberto um site de um serviço de vigilância
    .what = Um navegador deste telefone esteve num site que pertence a um serviço de vigilância. Nada mais do histórico foi guardado.
    .matters = Pode ser o lugar de onde veio uma aplicação ou onde alguém iniciou sessão. Não mostra que haja algo neste telefone, nem quem o abriu.
    .innocent-1 = a pessoa que usa o telefone, ou alguém que ajuda, estava a ler sobre vigilância
    .innocent-2 = um anúncio, uma ligação ou um resultado de pesquisa que foi aberto uma vez
    .next-1 = compare as datas com aquilo de que a pessoa se lembra
    .next-2 = procurar ajuda também deixa vestígios: use um dispositivo a que mais ninguém tenha acesso

rule-protection-off-around-installation = Uma proteção foi desativada por volta da hora em que uma aplicação foi instalada
    .what = O telefone mantém uma lista das alterações às suas definições. Mostra que foi desativada uma proteção contra aplicações indesejadas. Foi a menos de uma hora de se instalar uma aplicação vinda de fora de uma loja.
    .matters = Os guias para instalar aplicações de vigilância pedem precisamente esta ordem. As horas podem comparar-se com quem tinha o telefone nesse momento.
    .innocent-1 = a proteção avisou sobre uma aplicação que a pessoa queria e em que confia
    .innocent-2 = alguém que desenvolve aplicações e estava a testar uma
    .next-1 = a pessoa que usa o telefone lembra-se desta hora, e de quem tinha o telefone?
    .next-2 = anote as duas horas antes de qualquer alteração; o histórico só é guardado por pouco tempo

rule-protection-switched-off = Uma proteção do telefone está desativada
    .what = Uma definição que protege contra aplicações indesejadas não está como vem de fábrica.
    .matters = Os guias para instalar aplicações de vigilância pedem este passo.
    .innocent-1 = pessoas que instalam aplicações de fora da loja
    .innocent-2 = telefones sem os serviços da Google
    .innocent-3 = telefones antigos
    .next-1 = a pessoa que usa o telefone lembra-se de a ter mudado?

rule-root-or-jailbreak-traces = Vestígios de acesso root, de um jailbreak ou de um telefone desbloqueado
    .what = As barreiras do próprio telefone entre as aplicações e o sistema parecem estar abertas.
    .matters = Uma aplicação com esse acesso pode ocultar-se deste exame. Num telefone assim, o que não se encontrou significa menos.
    .innocent-1 = a pessoa que usa o telefone abriu-o de propósito
    .innocent-2 = telefones de desenvolvimento e sistemas Android modificados
    .next-1 = pergunte se foi a pessoa que usa o telefone que o fez; uma pessoa especialista pode ver mais a fundo

rule-debugging-switched-on = O telemóvel aceita ordens de computadores
    .what = A depuração está ligada. Um computador que o telemóvel aceitou uma vez pode instalar apps e mudar definições.
    .matters = Assim podem ser postas apps num telemóvel sem aviso no ecrã.
    .innocent-1 = muitas formas de copiar um telemóvel precisam dela: então é ligada para este exame, e não é referida aqui
    .innocent-2 = pessoas que criam ou testam apps, ou que passam ficheiros com um computador
    .next-1 = a pessoa que usa o telemóvel sabe disto? Pode ser desligada nas opções de programador

rule-further-users = O telemóvel tem mais utilizadores
    .what = Além do dono, alguém ou algo tem um espaço próprio no telemóvel, com apps que o dono não vê.
    .matters = Uma app noutro espaço passa facilmente despercebida.
    .innocent-1 = um convidado, uma criança, uma segunda cópia de uma app de mensagens, uma pasta bloqueada
    .innocent-2 = um perfil de trabalho, que é referido com a app que o controla
    .next-1 = a pessoa que usa o telemóvel conhece este espaço?

rule-security-updates-old = O telemóvel não recebe atualizações de segurança há um ano ou mais
    .what = A data da última atualização de segurança é pelo menos doze meses anterior a esta cópia.
    .matters = Falhas conhecidas ficam abertas. Apps de fora da loja podem aproveitá-las.
    .innocent-1 = os fabricantes deixam de enviar atualizações para a maioria dos telemóveis ao fim de alguns anos
    .next-1 = procurar atualizações nas definições; um telemóvel que já não as recebe deve ser trocado quando isso se puder fazer sem risco

rule-restrictions-passcode = Foi definido um código para as restrições
    .what = O telemóvel guarda a prova de um código para as restrições, como fazem o iOS 7 a 11 (Definições > Geral > Restrições).
    .matters = Quem sabe esse código decide que definições, apps e contas a pessoa que usa o telemóvel pode mudar.
    .innocent-1 = a pessoa que usa o telemóvel definiu-o, talvez há muito tempo
    .innocent-2 = os pais definiram-no no telemóvel de uma criança
    .innocent-3 = veio com uma cópia de segurança de um telemóvel anterior
    .next-1 = a pessoa que usa o telemóvel sabe este código e quem o definiu?
