# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Levels and verdicts

level-4 = Encontrada aplicação de vigilância conhecida
level-3 = Sinais fortes de vigilância oculta
level-2 = Isto pode servir para vigiar alguém. Deu o seu acordo?
level-1 = Convém ver com alguém
level-0 = Só para informação
verdict-nothing_known_found = Não se encontrou nada conhecido nas partes que pudemos ler. Isso não prova que o telefone esteja limpo.
verdict-inconclusive = Não se encontrou nada conhecido, mas não foi possível ler partes importantes.

## One sentence under the verdict

summary-known = Está neste telefone uma aplicação que se vende ou se usa para vigiar alguém em segredo.
summary-strong-covert = Há neste telefone sinais de uma aplicação que se vende ou se usa para vigiar alguém em segredo.
summary-strong-management = Este telefone está configurado de modo a que outra pessoa mantenha o controlo sobre ele.
summary-strong = Vários sinais juntos parecem vigilância oculta.
summary-review = { $count ->
    [one] Uma coisa neste telefone pode servir para vigiar alguém, e também tem usos comuns.
   *[other] { $count } coisas neste telefone podem servir para vigiar alguém, e também têm usos comuns.
}
summary-nothing = { $apps ->
    [one] { $apps } aplicação foi comparada com a lista de aplicações de vigilância conhecidas.
   *[other] { $apps } aplicações foram comparadas com a lista de aplicações de vigilância conhecidas.
}

## What it means, with a short label each

label-means = O que significa
label-means-not = O que não significa
label-means-not-long = O que não significa
label-before = Antes de agir
label-advice = Há vários conselhos
label-watched = Em caso de dúvida
label-gaps = Por verificar
label-better-copy = Uma cópia melhor
label-next = O que se pode fazer
label-help = Com quem falar

means-found = Alguém com acesso a este telefone pode ter configurado isto.
means-found-not = Não diz quem o fez, nem o que foi visto.
means-review = Veja cada ponto abaixo. Se o conhece e deu o seu acordo, talvez esteja tudo em ordem.
means-review-not = Não diz que alguém esteja a vigiar, nem quem.
means-nothing = No que se pôde ler não se encontrou nenhuma aplicação nem definição que conheçamos para vigiar alguém.
means-nothing-not = Não prova que ninguém vigia: as aplicações novas, e alguém com a sessão iniciada nas suas contas, não deixam nenhuma marca que este exame conheça.
before-you-act = Remover isto pode alertar a pessoa que o configurou, e apaga provas. Agora tem uma cópia: guarde-a fora do alcance dessa pessoa, use um dispositivo a que ela não tenha acesso, e fale primeiro com alguém.
advice-differs = A polícia e os serviços de apoio dão conselhos diferentes sobre quando remover estas coisas. A decisão é sua.
if-you-feel-watched = Se sente que alguém está a vigiar, confie nessa sensação e fale com alguém a partir de um dispositivo a que mais ninguém tenha acesso.
better-copy-android = Uma cópia nova pode dizer mais. Um relatório de erro, feito no telefone, responde à maioria destas perguntas.
better-copy-ios = Uma cópia nova e completa do telefone pode dizer mais.
gaps-by-name = Não foi possível ler por completo: { $parts }. Não se ter encontrado nada aí significa pouco.
gaps-by-number = { $count ->
    [one] Não foi possível ler por completo uma parte do telefone. A tabela abaixo indica qual.
   *[other] Não foi possível ler por completo { $count } partes do telefone. A tabela abaixo indica quais.
}
helpline = { $number }, { $name }, verificado a { $day }
helpline-in-log = { $line } (pode aparecer no registo de chamadas)
call-shows = Uma chamada pode aparecer no registo de chamadas: use outro telefone.
many-reasons = Cada uma destas coisas tem muitas razões comuns. Veja se a pessoa que usa o telefone as conhece.
if-removed = A pessoa que o configurou pode notar, e apagam-se provas. Se e quando o fazer, a decisão é sua.

## When no copy could be opened

unread-locked = A cópia está bloqueada. Nada foi examinado.
unread-locked-means = Uma palavra-passe mantém a cópia fechada. Sem ela ninguém pode ver o que tem dentro.
unread-locked-next = Quem fez este relatório pode tentar outra vez com a palavra-passe que foi definida para as cópias. Não tem de ser o código do telefone. Se ninguém a souber, pode fazer-se outro tipo de cópia.
unread = A cópia não pôde ser aberta. Nada foi examinado.
unread-means = O que foi entregue está danificado, ou não é uma cópia de telefone que este programa conheça.
unread-next = Quem fez este relatório pode tentar outra vez com uma cópia nova.
unread-not = Não diz nada sobre o telefone: nem de bom, nem de mau.

## When an app came, changed and went. $when is a day, or a time with its clock.

time-first-installed = instalada pela primeira vez: { $when }
time-bought = obtida da loja: { $when }
time-installed-log = instalada, segundo um registo do telefone: { $when }
time-updated = instalada ou atualizada pela última vez: { $when }
time-removed = removida: { $when }

## Said in languages whose sentences nobody who speaks them has checked yet

machine-made = As frases deste relatório foram passadas para esta língua por uma máquina. Ninguém que a fale as verificou ainda. Se algo não estiver claro, vale o relatório em inglês.
