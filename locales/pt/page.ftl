# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = Relatório do telefone
page-many = Relatório de { $count } telefones
page-skip = Ir para o relatório
page-leave = Sair desta página
page-leave-note = «Sair desta página» e a tecla Escape esvaziam logo a página. O ficheiro fica neste dispositivo.
page-leave-end = Sair desta página não apaga o ficheiro, e o navegador pode guardar que ele foi aberto.
page-phones = Telefones
page-phone = Telefone { $number }: { $verdict }
page-phone-of = Telefone { $number } de { $of }
page-unknown-model = modelo desconhecido
page-copy-made = cópia feita em { $date }
page-helplines = Com quem falar
page-found = O que foi encontrado
page-confirmed = Confirmado de antemão
page-checked = O que foi verificado
page-parts = Partes do telefone, e se esta cópia diz algo sobre elas
page-part = Parte
page-answer = Resposta
page-parts-short = Partes
page-read-apps = { $apps ->
    [one] Lido: { $apps } aplicação
   *[other] Lido: { $apps } aplicações
}
page-apps = aplicações ({ $apps })
page-means-little = { $answer }. Não se ter encontrado nada aqui significa pouco.
page-no-copy-shows = O que nenhuma cópia pode mostrar:
page-accounts = Veja também isto
page-not-opened = O que não foi possível abrir
page-how-made = Como este relatório foi feito
page-how-made-short = Uma cópia do telefone foi comparada com uma lista de aplicações e definições conhecidas. Nada foi enviado para lado nenhum. Com a mesma cópia pode fazer-se um relatório mais longo, com as provas.
page-part-not-opened = Não foi possível ler uma parte do que foi entregue. A pessoa que fez este relatório pode dizer mais.

## One finding

finding-what = O que é
finding-where = Em que parte do telefone
finding-sure = Certeza
finding-can = O que pode ver ou fazer
finding-when = Quando
finding-why = Porque pensamos assim
finding-parts = O que mais faz parte disto
finding-else = O que mais poderia ser
finding-do = O que se pode fazer com cuidado
finding-removed = Se for removido
finding-same = O mesmo que no número { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · certeza: { $strength }
text-sure = certeza: { $strength }
text-what = o que é
text-where = onde
text-can = pode ver/fazer
text-when = quando
text-because = porque
text-part = faz parte
text-else = ou talvez
text-do = o que fazer
text-as-above = como no número { $number }, acima
text-more = e mais { $count }
text-look = Também convém ver com alguém: { $count }
text-more-like-these = mais { $count } deste género
text-for-information = { $count } só para informação
text-in-full-report = ({ $hidden }: no relatório completo)
text-not-read = Não foi possível ler
text-next = a ver
text-not-seen = não se pode ver

## A lista de aplicações das quais só se conhece um poder ou uma origem fora de uma loja

recognise-apps = Aplicações que convém reconhecer ({ $count })
recognise-ask = De cada uma: a pessoa que usa o telefone conhece-a, e foi ela que a instalou ou que ativou isto?
recognise-names-elsewhere = Esta cópia não diz todos os nomes; o relatório completo tem os nomes técnicos.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] Uma aplicação cujo nome esta cópia não diz
   *[other] { $count } aplicações cujos nomes esta cópia não diz
}

## The last lines

footer-line = { $tool } { $version } · assinaturas { $database } ({ $families } famílias, { $origin }) · nada saiu { $computer }
footer-built-in = lista incluída no programa
footer-signed-by = { $origin }, com a assinatura da chave { $key }
footer-not-signed = { $origin }, sem assinatura
footer-this-computer = deste computador
footer-that-computer = do computador que fez este relatório
footer-extra = e { $indicators } indicadores de { $origin }, que ninguém reviu: o que mencionam é uma pergunta
footer-credits = a lista de aplicações conhecidas foi feita com o trabalho público de outras pessoas; "stalkscan credits" indica cada fonte e a sua licença
footer-old-database = a lista de aplicações conhecidas que se usou aqui é mais antiga do que a que vem no programa
