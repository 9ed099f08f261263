# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Headings

title-known = { $name }
title-operator = { $name }: a aplicação de uma pessoa que vigia outro telefone
title-dropper = { $name }: uma aplicação que instala aplicações de vigilância
title-removed = { $what } ({ $until })
title-removed-before = { $what } (esteve antes no telefone)
title-data-left = { $what } (já não está; ficaram dados dela)
title-data-left-until = { $what } (já não está; ficaram dados dela; { $until })
title-mentioned = { $what } (não está na lista de aplicações; uma definição menciona-a)
title-switched-off = { $what } (desativada)
title-archived = { $what } (arquivada: os dados são mantidos, o código já não está lá)
title-unsure = { $what } (uma definição ou um registo menciona-a; a lista de aplicações não foi lida até ao fim)
title-file-left = { $what } (já não está; ficou o seu ficheiro)
title-server-in-code = O seu código menciona um servidor de { $family }
title-servers-in-code = O seu código menciona servidores de muitos serviços de vigilância
title-text-in-code = O seu código contém o que o fabricante de { $family } escreveu
title-server-contacted = Contactou um servidor de { $family }
title-some-signs = Uma aplicação tem alguns sinais de vigilância
title-recognised = Uma aplicação com um acesso muito amplo que talvez reconheça
title-recognised-as = Uma aplicação com um acesso muito amplo que talvez reconheça: { $name } ({ $kind })
title-shown-as = { $title }; no telefone aparece como «{ $name }»
title-named = { $title }: «{ $name }»
title-global-proxy = O tráfego web de todas as aplicações passa pelo proxy { $name }
title-dns = Os nomes de sites são procurados em { $name }
title-unnamed = { $title } (esta cópia não diz o seu nome)

## Explanations

explain-rule = { $what } { $matters }
explain-unreviewed = Esta aplicação é mencionada por uma lista que foi acrescentada a este exame, ou por uma entrada que ainda está a ser verificada. Ninguém a reviu; por isso é uma pergunta, e não um achado sobre a aplicação.
explain-operator = Esta aplicação é para o telefone da pessoa que vigia, não para o telefone vigiado. Pode significar que a pessoa que usa este telefone tem uma conta num serviço desses, ou que alguém iniciou sessão aqui.
explain-traces = Há vestígios de que esta aplicação esteve no telefone. Agora não parece estar. Os vestígios não dizem o que ela fez.
explain-install-begun = Um registo mostra que começou uma instalação desta aplicação. Não mostra o fim, e a aplicação agora não parece estar. Pode nunca ter estado no telefone.
explain-switched-off = { $what } Está desativada neste telefone e não pode funcionar até que alguém a volte a ativar.
explain-archived = O telefone arquivou esta aplicação, que consta de uma lista como uma das que podem servir para vigiar alguém. Os dados são mantidos, o código já não está lá. Não pode funcionar até que alguém a recupere; para isso basta um toque no ícone.
explain-unsure = Algo no telefone menciona esta aplicação. A lista de aplicações não foi lida até ao fim, por isso esta cópia não diz se a aplicação está lá agora.
explain-covert = Esta aplicação consta de uma lista como uma das que se vendem ou se usam para vigiar alguém em segredo. Uma aplicação assim pode transmitir o que se passa no telefone. Alguém com acesso ao telefone pode tê-la posto lá.
explain-disclosed = Esta aplicação é vendida abertamente para cuidar de crianças ou acompanhar pessoas no trabalho, e em geral deixa-se ver. Também pode ser usada para vigiar uma pessoa adulta que não deu o seu acordo.
explain-location = Esta aplicação pode partilhar a posição do telefone com outras pessoas. Muita gente usa aplicações assim de propósito.
explain-remote = Esta aplicação pode mostrar ou controlar o ecrã a partir de outro dispositivo. É muitas vezes usada para dar ajuda no trabalho ou na família.
explain-forwarder = Esta aplicação pode copiar mensagens ou avisos e enviá-los para outro lugar.
explain-anti-theft = Esta aplicação ajuda a encontrar ou a bloquear um telefone perdido. Quem tem a conta dela pode ver onde está o telefone.
explain-call-recorder = Esta aplicação pode gravar chamadas.
explain-list-of-servers = A aplicação contém endereços de muitos serviços de vigilância. Os programas que protegem contra essas aplicações contêm-nos para as reconhecer. Uma aplicação de vigilância costuma referir só o seu próprio serviço.
explain-browser = Um navegador contactou um servidor de um serviço de vigilância. Isso acontece quando alguém abre uma página desse serviço. Não mostra que haja uma aplicação de vigilância neste telefone.
explain-on-behalf = Esta aplicação, ou parte do sistema, contacta servidores a pedido de outras aplicações. Pode ser que alguma aplicação deste telefone envie dados a um serviço de vigilância; o registo não diz qual.
