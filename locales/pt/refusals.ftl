## Recusas

refused-program-failed = uma parte do programa falhou, por isso não há resultado; isto não diz nada sobre o telefone
refused-command-line = não se percebe o comando; a razão segue em inglês
refused-of = { $path }: { $why }
refused-result = não foi possível escrever o resultado: { $why }
refused-report = não foi possível escrever o relatório: { $why }
refused-timeline = não foi possível escrever a cronologia: { $why }
refused-table = não foi possível escrever a tabela: { $why }
refused-comparison = não foi possível escrever a comparação: { $why }
refused-record = não foi possível escrever o registo: { $why }
refused-problems = não foi possível escrever os problemas: { $why }
refused-manual = não foi possível fazer a página do manual: { $why }
refused-fact = não foi possível escrever um facto: { $why }
refused-log = não foi possível escrever o diário: { $why }
refused-log-special = não é um ficheiro normal
refused-unasked-file = está a ser escrito um ficheiro que ninguém pediu
refused-neither = nada foi aberto e nada foi recusado
refused-exists = { $path } já existe
refused-not-written = não foi possível escrever { $path }: { $why }
refused-not-made = não foi possível criar { $path }: { $why }
refused-cannot-make = não se pode criar { $path }: { $why }
refused-not-replaced = não foi possível substituir { $path }: { $why }
refused-cannot-read = não se pode ler { $path }: { $why }
refused-cannot-look = não se pode ver o que há em { $path }: { $why }
refused-no-text = { $path } não é um texto: { $why }
refused-no-folder = { $path } não é uma pasta
refused-not-empty = { $path } não está vazia
refused-not-there = não existe esse ficheiro nem esse comando: { $path }
refused-nothing-called = nada se chama "{ $name }"
refused-no-command = não existe o comando "{ $name }"
refused-no-language = não há relatórios na língua "{ $name }"
refused-no-rule = não existe a regra "{ $name }"
refused-no-format = não existe o formato "{ $name }"
refused-no-output = não existe o formato de saída "{ $name }"
refused-no-container = não existe o tipo de cópia "{ $name }"
refused-no-helpline = não se conhece nenhuma linha de apoio verificada para a região "{ $name }"
refused-no-sample = nenhum telefone incluído e nenhum ficheiro se chama { $name }
refused-no-family = nenhuma família nem regra corresponde a "{ $name }"
refused-no-value = nenhuma família, regra, identificador de aplicação, certificado, hash ou servidor se chama "{ $name }"
refused-no-date = "{ $name }" não é uma data
refused-no-list = "{ $name }" não é uma lista
refused-no-latin = o nome não tem nenhuma letra latina nem algarismo
refused-no-draft = { $path } já existe e não é um rascunho: { $why }
refused-known = o ficheiro dado com --known: { $why }
refused-threads = não foi possível iniciar as linhas de execução: { $why }
refused-passphrase-file = --passphrase-file { $path }: { $why }
refused-passphrase-long = é demasiado longo para ser uma palavra-passe
refused-passphrase-utf-16 = é um texto UTF-16 que não se pode ler
refused-passphrase-empty = está vazio
refused-html-screen = um relatório HTML é para um navegador, não para um terminal
refused-same-file = dois relatórios iriam para o mesmo ficheiro
refused-same-screen = dois relatórios iriam para a saída padrão
refused-no-file-name = falta o nome do ficheiro depois de =
refused-inside-copy = { $path } ficaria escrito dentro da cópia { $copy }
refused-no-out = falta a pasta onde escrever
refused-no-bundle-made = { $why }; não foi feito nenhum pacote
refused-nothing-read = nada foi lido
refused-foreign-file = { $path } contém { $name }, que não faz parte de um pacote
refused-holds-no-bundle = { $path } não contém nenhum pacote
refused-special-file = { $path } não é um ficheiro normal
refused-number-of-copies = o pacote foi feito a partir de { $made } caminhos, e foram dados { $given }
refused-not-a-report = não é um relatório do stalkscan em JSON: { $why }
refused-other-schema = o seu esquema é { $schema }, e este programa compara { $known }
refused-built-in = as assinaturas incluídas no programa estão danificadas: { $why }
refused-built-in-phone = o telefone incluído { $name }: { $why }
refused-signatures = problemas nas assinaturas ({ $count }): { $problems }
refused-problems-in = problemas em { $path } ({ $count }): { $problems }
refused-not-signed = { $path } não está assinado
refused-no-signature-file = { $path } não está assinado: falta { $path }.minisig
refused-no-key = isto não é uma chave pública do minisign
refused-no-signature = isto não é uma assinatura do minisign
refused-signature = a assinatura não foi feita por uma chave de confiança, ou o ficheiro foi alterado depois de assinado
refused-no-pack = isto não é um pacote de assinaturas
refused-pack-too-new = as assinaturas são para um programa mais recente: { $why }
refused-pack-damaged = o pacote de assinaturas está danificado: { $why }
refused-list-form = a lista não se pode ler como { $layout }: { $why }
refused-list-empty = não se encontrou nenhum indicador na lista (lida como { $layout })
refused-selftest = { $failed } de { $count } amostras não saíram como deviam

## O que tentar a seguir

next-step = o que fazer:
next-report-fault = por favor, comunique-o; nada foi escrito e nada saiu deste computador
next-disk-and-pipe = verifique o disco e para onde vai o resultado
next-other-name-or-force = escolha outro nome, ou acrescente --force para o substituir
next-folder-and-space = verifique a pasta e o espaço livre
next-check-folder = verifique a pasta
next-check-parent = verifique a pasta em que deve ficar
next-check-path = verifique o seu caminho
next-check-the-path = verifique o caminho
next-did-you-mean = queria dizer "{ $near }"?
next-did-you-mean-or = queria dizer "{ $near }"? { $next }
next-check-spelling = verifique como está escrito; `stalkscan --help` lista os comandos
next-commands = comandos: { $names }
next-known-ids = identificadores conhecidos: { $names }; e o identificador ou o nome de qualquer família
next-languages = línguas: { $names }
next-rules = regras: { $names }
next-formats = formatos possíveis: { $names }
next-output-formats = formatos possíveis: { $names }; para um ficheiro escreva FORMAT=FILE
next-for-a-file = Para um ficheiro escreva FORMAT=FILE
next-format-file = escreva FORMAT=FILE
next-regions = regiões conhecidas: { $names }; retire --region e procure o serviço de apoio do seu país a partir de um dispositivo a que mais ninguém tenha acesso
next-passphrase-only = dê um ficheiro que contenha só a palavra-passe
next-passphrase-utf-8 = guarde-o como UTF-8 (na janela de guardar do editor), com nada mais do que a palavra-passe
next-html-file = escreva-o num ficheiro com um nome que não diga nada: html={ $name }
next-own-file = dê a cada um o seu próprio ficheiro
next-all-but-one = escreva todos menos um num ficheiro: FORMAT=FILE
next-outside-copy = nada se escreve numa cópia, que é uma prova: escolha uma pasta fora dela
next-add-out = acrescente --out DIR
next-what-can-be-read = `stalkscan formats` lista o que se pode ler
next-new-bundle-folder = escolha uma pasta nova para o pacote
next-new-bundle-folder-or-force = escolha uma pasta nova para o pacote, ou acrescente --force para substituir o pacote que lá está
next-new-bundle-folder-alone = escolha uma pasta nova para o pacote; num pacote não pode haver mais nada
next-bundle-folder = dê a pasta que `stalkscan bundle` escreveu
next-do-not-rely = este pacote não foi escrito assim; não confie nele
next-each-copy = dê --input uma vez para cada um, pela ordem do exame (veja command_line em manifest.json)
next-compare-newer = compare os relatórios com a versão do stalkscan que fez o mais recente
next-compare-reports = dê dois ficheiros escritos por `stalkscan -o json=FILE PATH`
next-fewer-threads = experimente --jobs 1
next-new-program = arranje uma cópia nova do programa
next-newer-signatures = arranje outras mais recentes, ou retire --signatures
next-newer-pack = arranje um pacote de assinaturas ou um programa mais recente
next-signature-folder = dê uma pasta com ficheiros de assinaturas (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` mostra-os todos
next-lint-or-built-in = `stalkscan signatures lint` mostra-os todos; retire --signatures para usar as assinaturas incluídas
next-public-key = dê o ficheiro .pub que o minisign escreve
next-pack-again = arranje outra vez o pacote de assinaturas e o seu ficheiro .minisig
next-pack-again-or-trust = arranje outra vez o pacote de assinaturas e o seu ficheiro .minisig; indique a chave pública de quem assinou com --trusted-key se confia nela
next-a-pack = dê um pacote feito por `stalkscan signatures pack`, ou uma pasta de ficheiros de assinaturas
next-newer-program = arranje um stalkscan mais recente, ou um pacote de assinaturas mais antigo
next-the-pack-again = arranje o pacote de assinaturas outra vez
next-signature-file = arranje também o seu ficheiro de assinatura, ou acrescente --allow-unsigned se fez o pacote
next-signature-beside = ponha o seu ficheiro .minisig ao lado; com --allow-unsigned é visto na mesma
next-correct-rules = corrija as regras: docs/signatures.md mostra a parte da linguagem que é permitida
next-correct-list = corrija a lista
next-list-lines = uma lista tem um identificador, um hash ou um endereço por linha; `stalkscan signatures import` diz mais
next-readable-lists = listas que se podem ler: { $names }
next-date = escreva-a assim: 2026-11-22
next-other-out = escolha outra pasta com --out
next-latin-name = dê o nome em letras latinas; pode ser mudado no ficheiro
next-signatures-with-folder = dê a pasta das assinaturas com --folder
next-name-or-add = escolha outro nome, ou acrescente ao ficheiro que já lá está
next-wider-ids = alargue a forma dos identificadores
next-list-all = `stalkscan signatures list` mostra-as todas
next-list-word = `stalkscan signatures list WORD` encontra partes de nomes e valores
next-collisions = fixtures/clean/known_collisions.toml mostra como se escreve
next-clean-list = escreva --clean android=FILE ou --clean ios=FILE
next-containers = tipos de cópia: { $names }
next-fitting-containers = tipos de cópia para este telefone: { $names }
next-other-folder = escolha outra pasta; nada é substituído
next-samples = `stalkscan sample` lista os telefones incluídos
next-recipes = fixtures/README.md descreve as receitas
next-no-relying = não confie nesta cópia do programa; arranje outra e comunique o que aparece acima
next-newer-kernel = não é preciso fazer nada; um núcleo mais recente, ou um contentor que o deixe passar, permite mais

## Perguntas

ask-passphrase = palavra-passe para { $what } (vazio: desistir):
ask-passphrase-named = palavra-passe para { $what } { $name } (vazio: desistir):
ask-again = palavra-passe errada; mais uma vez, { $ask }
ask-adb-backup = a cópia adb
ask-acquisition = a aquisição cifrada
ask-backup = a cópia cifrada

## O que se está a fazer

tell-unlocking = a abrir { $what }; demora alguns segundos ...
tell-looking = a ver { $path }
tell-reading-copy = a ler a cópia
tell-reading = a ler { $path }
tell-judging = a comparar com as assinaturas
tell-opened = abertos: { $files }
tell-hashing = a calcular os hashes dos ficheiros lidos ({ $count }) ...
tell-interrupted = interrompido; não foi feito nenhum relatório
tell-read-so-far = lido até agora: { $names }
tell-not-to-its-end = não lido até ao fim: { $name }
tell-the-copy = a cópia
tell-not-removed = não foi possível retirar { $path }
tell-known-unused = --known indica { $id }, e nenhum achado trata disso
tell-older-signatures = as assinaturas dadas são de { $given }, mais antigas do que as incluídas no programa ({ $inside })
tell-old-signatures = as assinaturas têm { $days } dias; aplicações mais recentes podem não ser reconhecidas
tell-sample-passphrase = a palavra-passe desta amostra é: { $passphrase }
tell-exported = foram escritos { $count } valores; deve dar-se crédito às fontes, veja `stalkscan credits`
tell-left-out = ficou de fora: { $count } { $kind }, para os quais esta forma não tem lugar
tell-left-out-pattern = ficou de fora: { $count } { $kind } (padrão), para os quais esta forma não tem lugar
tell-works = Esta cópia do stalkscan funciona: { $count } amostras saíram como deviam (aplicações da lista, outras parecidas, telefones comuns, cópias danificadas).
tell-works-with = Assinaturas { $version } ({ $families } famílias, { $indicators } indicadores).

tell-sandbox = ambiente isolado: { $state }
sandbox-not-asked = não foi pedido
sandbox-off = desligado com --no-sandbox
sandbox-full = ativo: o programa só podia abrir a cópia, só podia escrever os ficheiros indicados, e não podia usar a rede nem iniciar outro programa
sandbox-calls-only = em parte: o programa não podia usar a rede nem iniciar outro programa; este sistema não pôde limitar os ficheiros que ele abre
sandbox-files-only = em parte: o programa só podia abrir a cópia e escrever os ficheiros indicados; este sistema não pôde proibir a rede nem outros programas
sandbox-unavailable = não disponível neste sistema

## Palavras técnicas em inglês

technical = "{ $text }" (mensagem técnica em inglês)

fault-not-found = esse ficheiro ou essa pasta não existe: { $system }
fault-denied = esta conta não tem permissão: { $system }
fault-exists = já existe: { $system }
fault-is-folder = é uma pasta: { $system }
fault-no-folder = não é uma pasta: { $system }
fault-full = já não há espaço no disco: { $system }
fault-read-only = aqui não se pode escrever, só ler: { $system }
fault-cut = acaba cedo demais: { $system }
fault-not-text = o conteúdo não tem a forma esperada: { $system }
fault-busy = outro programa está a usá-lo: { $system }
