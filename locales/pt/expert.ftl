# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = A cópia do telefone foi aberta só para leitura. Nada foi escrito nela.
method-2 = Não se usou nenhuma rede. Nada saiu do computador em que o exame foi feito.
method-3 = Não se leram textos de mensagens, fotografias nem contactos.
method-4 = Cada motivo deste relatório indica o ficheiro, e o lugar nele, de onde foi lido, para que outra pessoa o possa confirmar.
method-5 = A mesma cópia, examinada com a mesma versão do programa e a mesma base de dados, dá o mesmo relatório JSON.
method-6 = Uma hora que termina em Z está em UTC. Uma hora sem fuso é a do relógio do próprio telefone.

## What an examination cannot say

limit-1 = Os registos dizem o que está instalado e definido. Não dizem quem o fez: isso fica em aberto.
limit-2 = Uma correspondência com uma lista pode estar errada. «Certeza» indica em que se apoia cada uma.
limit-3 = O que não foi possível ler, ou só em parte, está na tabela do que foi verificado.
limit-4 = Os identificadores do telefone estão ocultos, exceto se a pessoa que fez o exame escolheu mostrá-los.
limit-5 = Convém que uma pessoa especialista em perícia informática confirme os achados no próprio telefone.
limit-6 = A hora de instalação é a que o telefone registou. Restaurar ou mudar de telefone pode alterá-la.

## Headings and labels of the page

expert-examined = O que foi examinado
expert-limits-long = O que não pode dizer
expert-files = Ficheiros lidos
expert-record = Para o processo
expert-remarks = Observações
expert-skipped = Regras deixadas de fora a pedido: { $rules }
expert-program = Programa
expert-database = Base de dados
expert-added-list = Lista adicional
expert-serial = número de série
expert-level = Nível { $level } de 4: { $words }
expert-place-files = { $count ->
    [one] ficheiro { $numbers }
   *[other] ficheiros { $numbers }
}
expert-place-copy = cópia { $number }:
expert-stored-as = guardado como
expert-rule = regra
expert-family = família
expert-also-sold-as = também vendido como
expert-space = { $space } (utilizador { $user })
expert-next = Depois:
expert-time-utc = { $time } UTC
expert-time-phone = { $time } pelo relógio do telefone
expert-all-in = (tudo em { $file })
expert-all-stand-in = Tudo isto está em
expert-not-from-a-store = não veio de uma loja; foi instalada por

## Kinds of things that a finding can be about

subject-app = aplicação
subject-profile = perfil
subject-device_management = gestão de dispositivos
subject-keyboard = teclado
subject-vpn = vpn
subject-certificate = certificado
subject-account = conta
subject-setting = definição
subject-automation = automatização

## Labels of the terminal

expert-method = Método
expert-limits = Limites
expert-copy = cópia
expert-note = nota
expert-label-copy-made = cópia feita
expert-label-database = base de dados
expert-label-added-list = lista adicional
expert-question = pergunta
expert-files-or-reason = ficheiros ou motivo
expert-label-answer = resposta
expert-no-reason = motivo não indicado
expert-sandbox = ambiente isolado
expert-which-copy = (stalkscan formats indica que tipo de cópia responde a quê)
expert-shown-with-detail = ({ $hidden }: mostra-se com --detail)
expert-more-detail = e mais { $count } (--detail)

answer-read = lido
answer-partial = em parte
answer-not_in_format = não previsto no formato
answer-missing = em falta
answer-locked = bloqueado
answer-failed = falhou
answer-not_asked = não pedido

## The copy and the database

expert-as-given = a cópia tal como foi entregue
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, incompleta)
expert-no-hash = não calculado: a cópia não é um único ficheiro lido por inteiro
expert-hash-listed = ver a lista de hashes
expert-database-line = { $version } ({ $families } famílias, { $indicators } indicadores, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } ({ $indicators } indicadores), SHA-256 { $hash }
