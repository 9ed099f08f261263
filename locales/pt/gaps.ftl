# Portuguese. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = uma cópia adb deixa de fora todas as aplicações que recusam cópias; desde o Android 12 são a maioria
why-wrong-passphrase-for-adb-backup = palavra-passe errada para a cópia adb (um cabeçalho danificado tem o mesmo aspeto)
why-adb-backup-encrypted = a cópia adb está cifrada
why-adb-backup-cannot-read = a cópia adb não pode ser lida: { $what }
why-not-read = não foi lida: { $why }; { $hint }
why-archive = o arquivo: { $why }
why-more-than-members-rest-not = mais de { $most } elementos; o resto não foi lido
why-archive-ends-without-end-mark = o arquivo termina sem a sua marca de fim: foi cortado, e faltam as aplicações depois do corte
why-backup-grows-over-limit = a cópia cresce mais de { $ratio } vezes ao desempacotar, por isso a leitura parou aí, e as aplicações depois desse ponto não foram lidas; o Android Backup Extractor pode desempacotá-la, e em vez dela pode dar-se a pasta desempacotada
why-backup-larger-than-limit = a cópia tem mais de { $most } bytes ao desempacotar, por isso a leitura parou aí, e as aplicações depois desse ponto não foram lidas; o Android Backup Extractor pode desempacotá-la, e em vez dela pode dar-se a pasta desempacotada
why-folders-whose-names-cannot-those = foram passadas pastas cujos nomes não podem ser de aplicações
why-more-than-apps-rest-not = mais de { $apps } aplicações; o resto não foi lido
why-more-than-bytes-manifests-rest = mais de { $most } bytes de manifestos; o resto não foi guardado
why-has-two-manifests-archive-both = { $app } tem dois manifestos no arquivo; foram lidos os dois
why-holds-file-s-with-text = { $messages ->
    [one] contém { $messages } ficheiro com mensagens de texto ou de imagem, que este programa nunca lê
   *[other] contém ficheiros com mensagens de texto ou de imagem, que este programa nunca lê: { $messages }
}
why-more-than-apps-rest-only = mais de { $most } aplicações; do resto só foram lidos os nomes
why-holds-no-app-at-all = não contém nenhuma aplicação
why-data-follow-end-archive-they = há dados depois do fim do arquivo; não foram lidos
why-behind-end-archive = depois do fim do arquivo: { $why }
why-data-follow-end-compressed-stream = há dados depois do fim do fluxo comprimido; não foram lidos
why-backup-unpacked-before-apks-not = a cópia foi desempacotada antes; os seus APK não foram lidos
why-packages-xml-broken-or-missing = packages.xml está estragado ou falta; { $reserve } toma o seu lugar
why-copy-holds-only-part-phones = a cópia contém só uma parte dos ficheiros de sistema do telefone
why-folder-misc-where-added-certificates = a pasta misc, onde estão os certificados adicionados, não está na cópia ou está vazia
why-holds-no-system-files-android = não contém ficheiros de sistema de um telefone Android
why-archive-holds-system-files-phones = o arquivo contém os ficheiros de sistema de { $count } telefones; foram lidos os da sua pasta { $folder }, e não os de { $other }: descomprima-o e dê as pastas uma a uma
why-this-twrp-backup-encrypted-with = esta cópia TWRP está cifrada com uma palavra-passe
why-apks-system-image-not-read = os APK da imagem do sistema não são lidos
why-apk-s-more-than-can = { $left_out ->
    [one] { $left_out } APK não pôde ser guardado e não foi lido
   *[other] APK que não puderam ser guardados e não foram lidos: { $left_out }
}
why-archive-cannot-read = o arquivo não pode ser lido: { $why }
why-archive-has-no-end-probably = o arquivo não tem fim; provavelmente só foi copiado em parte
why-part-folder-could-not-listed = uma parte da pasta não pôde ser listada
why-folder-could-not-be-read = { $folder }: não foi possível ler a pasta
why-user-settings-not-in-copy = o telefone tem um utilizador { $user }, cujas definições não estão na cópia
why-archive-ends = o arquivo termina dentro dele
why-archive-cut-off-in = o arquivo está cortado dentro dele
why-archive-cut-off-in-after = o arquivo está cortado dentro dele, depois de { $bytes } bytes
why-dumpsys-txt-cannot-read = dumpsys.txt não pode ser lido: { $why }
why-acquisition-json-missing-acquisition-may = falta acquisition.json: a aquisição pode não ter sido terminada
why-packages-json-not-in-acquisition = packages.json, que contém os resumos das aplicações e dos seus signatários, não está na aquisição
why-bug-report-nested-too-deep = o seu relatório de erro está aninhado a demasiada profundidade e não foi lido
why-bug-report-cannot-read = o seu relatório de erro não pode ser lido: { $why }
why-adb-backup-backup-ab-cannot = a sua cópia adb (backup.ab) não pode ser lida: { $why }
why-changed-after-acquisition-by-own = mudado depois da aquisição, segundo a sua própria lista de somas (hashes.csv): { $list }
why-acquisition-encrypted-with-age = a aquisição está cifrada com age
why-identity-or-passphrase-does-not = a identidade ou a palavra-passe não abre a aquisição
why-cannot-read = não pode ser lido: { $why }
why-encrypted-archive-opened-holds-no = o arquivo cifrado foi aberto e não contém uma aquisição do androidqf
why-acquisition-encrypted-with-age-decrypted = a aquisição estava cifrada com age; foi decifrada em memória
why-acquisition-encrypted-with-age-2 = a aquisição está cifrada com age: { $why }
why-encrypted-acquisition-cannot-read = a aquisição cifrada não pode ser lida: { $why }
why-folder-holds-more-than-files = a pasta contém mais de { $entries } ficheiros
why-there-no-apk-file = não há nenhum ficheiro APK nela
why-there-apk-files-only-first = há { $items } ficheiros APK; só os primeiros { $most } foram lidos
why-these-apk-files-they-need = são ficheiros APK: não têm de ser todas as aplicações de um telefone
why-folder-list-apps-file = é uma pasta, e uma lista de aplicações é um ficheiro
why-cannot-read-2 = não se consegue ler: { $why }
why-end-cut-off-only-part-app = o fim está cortado, por isso isto é só uma parte da aplicação
why-list-apps-does-not-name = uma lista de aplicações não diz de que telefone é
why-report-inside-archive = o relatório está dentro do arquivo, como { $name }
why-archive-holds-several-reports-largest = o arquivo contém vários relatórios; foi lido o maior que se podia ler
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: o ficheiro que lhe pertence: { $why }
why-looks-like-bug-report-but = parece um relatório de erro, mas o seu texto principal não está lá
why-text-holds-no-section-any = o texto { $name } não contém a secção de nenhum serviço
why-text-does-not-end-finished = o texto não acaba como um relatório terminado; falta o que vem depois da última secção
why-text-ends-before-administrators = o texto acaba antes das listas de administradores
why-text-ends-before-listeners = o texto acaba antes das listas de aplicações que leem notificações
why-text-ends-before-packages = o texto acaba antes da lista de pacotes
why-text-ends-before-settings = o texto acaba antes das definições
why-text-ends-inside-state-of-user = o texto acaba no meio do estado de um utilizador
why-text-ends-in-middle-of-line = o texto acaba no meio de uma linha
why-list-does-not-name-system = a lista não nomeia o próprio sistema, como faz qualquer lista inteira; pode ser sobre uma só aplicação
why-not-description-of-package = não é a descrição de um pacote
why-main-text-cannot-read = o seu texto principal { $name } não pode ser lido: { $why }
why-folder-empty = a pasta está vazia
why-there-no-format-named = não há nenhum formato chamado { $format }
why-part-program-opens-copies-failed = a parte do programa que abre cópias { $name } falhou com ela, por isso nada dela foi lido
why-part-program-looks-what-file = a parte do programa que vê o que é um ficheiro falhou com ele
why-folder-holds-more-than-files-folders = a pasta contém mais de { $most } ficheiros e pastas; no resto não se procurou
why-archive-holds-another-copy = o arquivo contém outra cópia, na sua pasta { $folder }, que não foi lida
why-more-files-or-folders-could-not = { $count ->
    [one] mais { $count } ficheiro ou pasta não pôde ser lido
   *[other] mais { $count } ficheiros ou pastas não puderam ser lidos
}
why-this-link-not-followed = isto é uma ligação, e as ligações numa pasta não são seguidas
why-lies-more-than-folders-deep = está a mais de { $most } pastas de profundidade, e não foi procurado
why-folder-holds-ordinary-files-no = a pasta contém ficheiros comuns, e nenhuma cópia que este programa possa ler
why-folder-holds-no-backup-this = a pasta não contém nenhuma cópia que este programa possa ler
why-there-no-such-file-or = não existe esse ficheiro ou pasta
why-this-part-ios-backup-not = isto é uma parte de uma cópia de iOS, não a própria cópia
why-this-one-file-copy-kind = isto é um só ficheiro de uma cópia do tipo { $name }, não a própria cópia
why-no-backup-this-program-can = não é uma cópia que este programa possa ler
why-file-empty = o ficheiro está vazio
why-file-no-kind-this-program = o ficheiro não é de nenhum tipo que este programa conheça (começa com os bytes { $list })
why-this-encrypted-this-program-cannot = isto é { $what }: está cifrado, e este programa não o pode abrir
why-this-which-this-version-does = isto é { $what }, que esta versão não lê
why-this-not-backup-phone = isto é { $what }, não uma cópia de um telefone
why-this-cut-off = isto é { $what }
why-tar-archive = um arquivo tar
why-gzip-archive = um arquivo gzip
why-7-zip-archive = um arquivo 7-Zip
why-xz-archive = um arquivo xz
why-zstd-archive = um arquivo zstd
why-lz4-archive = um arquivo LZ4
why-video-or-picture = um vídeo ou uma imagem
why-sound-file = um ficheiro de som
why-windows-program = um programa do Windows
why-single-database = uma base de dados solta
why-single-property-list = uma lista de propriedades solta
why-acquisition-or-file-encrypted-with = uma aquisição ou um ficheiro cifrado com age
why-part-twrp-backup = uma parte de uma cópia TWRP
why-parts-twrp-backup-missing = faltam partes da cópia TWRP, e o que está nelas não foi lido: { $list }
why-part-samsung-smart-switch-or = uma parte de uma cópia do Samsung Smart Switch ou Kies
why-ios-backup-inside-archive = uma cópia de iOS dentro de um arquivo
why-zip-archive-empty-or-cannot = um arquivo zip vazio ou que não se pode listar (provavelmente cortado)
why-zip-archive-names-lead-outside = { $count ->
    [one] { $count } ficheiro deste arquivo zip tem um nome que leva para fora dele (`../`) e foi recusado
   *[other] { $count } ficheiros deste arquivo zip têm nomes que levam para fora dele (`../`) e foram recusados
}; nada mais nele se pode ler aqui
why-zip-archive-without-bug-report = um arquivo zip sem relatório de erro nem aquisição do androidqf
why-cut-off-archive-with-backup = um arquivo com a cópia de um telefone dentro, e o fim está cortado
why-cut-off-bug-report = um relatório de erro cujo fim está cortado, antes do texto com as respostas
why-cut-off-zip-archive = um arquivo zip cujo fim está cortado; nada do que resta dele pode ser lido aqui
why-file-gone = o ficheiro já não está lá
why-text-output-one-service = o texto é a saída de um só serviço ({ $service })
why-holds-no-part-isdi-writes = não contém nenhuma parte das que o ISDi escreve
why-text-isdi-keeps-phone = um texto que o ISDi guarda de um telefone
why-names-services-holds-output-none = nomeia serviços e não contém a saída de nenhum
why-text-ends-middle-section = o texto termina a meio de uma secção
why-text-stops-before-last-service = o texto termina antes do último serviço da sua própria lista
why-not-read-dumpsys-txt-holds = { $name } não foi lido: dumpsys.txt contém o mesmo serviço
why-not-read-with-other-same-service = { $name } não é lido com { $other }, que contém o mesmo serviço
why-folder-holds-output-no-service = a pasta não contém a saída de nenhum serviço que seja lido
why-looks-like-output-dumpsys-but = parece saída do dumpsys, mas { $what }
why-cannot-look-at = não se consegue ver: { $why }
why-cannot-list-folder = a pasta não pode ser listada: { $why }
why-neither-file-nor-folder = não é nem um ficheiro nem uma pasta
why-folder-holds-more-than-entries = a pasta contém mais de { $entries } entradas
why-more-than-bytes-wanted-files = mais de { $most } bytes de ficheiros procurados; alguns ficaram de fora
why-archive-holds-two-members-with = o arquivo contém dois elementos com o mesmo nome; foi lido o primeiro
why-cannot-read-3 = { $name } não pode ser lido: { $why }
why-looks-like-intrusion-logs-but = parecem registos de intrusões, mas nenhum texto contém um evento
why-file-backup-iphone-folder = é um ficheiro, e uma cópia de um iPhone é uma pasta
why-manifest-db-damaged-only-entries = Manifest.db está danificado ({ $why }); só se conhecem as { $rows } entradas antes do dano
why-only-files-beside-listing-those = { $why }; só foram lidos os ficheiros ao lado do índice e aqueles cujo lugar se conhece. Depois: { $hint }
why-manifest-db-cannot-used = Manifest.db não se pode usar: { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db está cifrado, e falta a sua chave (ManifestKey em Manifest.plist)
why-passphrase-right-but-key-manifest = a palavra-passe está certa, mas a chave de Manifest.db (ManifestKey em Manifest.plist) não serve: { $why }
why-passphrase-right-but-manifest-db = a palavra-passe está certa, mas Manifest.db não se pode usar: { $why }
why-manifest-db-cannot-opened = Manifest.db não pode ser aberto: { $why }
why-manifest-db-cannot-read = Manifest.db não pode ser lido: { $why }
why-manifest-db-damaged-not-database = Manifest.db está danificado: não é uma base de dados
why-manifest-db-damaged-empty-interrupted = Manifest.db está danificado: está vazio, como uma cópia interrompida o deixa
why-listing-backup-damaged-so-files = o índice da cópia está danificado, por isso pode não nomear ficheiros que fazem parte da resposta
why-manifest-db-missing-without-files = falta Manifest.db, e sem ele os ficheiros da cópia não têm nome
why-there-no-status-plist-so = não há Status.plist, por isso a cópia não diz se foi terminada
why-backup-not-finished-status-plist = a cópia não foi terminada (Status.plist: { $state })
why-status-plist-does-not-say = Status.plist não diz se a cópia foi terminada
why-status-plist-cannot-read-interrupted = Status.plist não pode ser lido ({ $why }); uma cópia interrompida deixa-o assim
why-files-listed-this-copy = { $here ->
    [one] de { $listed } ficheiros listados, { $here } está nesta cópia
   *[other] de { $listed } ficheiros listados, { $here } estão nesta cópia
}
why-folder-configuration-profiles = a pasta dos perfis de configuração
why-listing-lacks-what-every-backup = falta ao índice o que todas as cópias de um telefone têm ({ $list }): foi filtrado, ou não é de um iPhone
why-files-folders-without-being-listed = ficheiros que estão nas pastas sem estarem listados: { $count }
why-names-folders-not-those-backup = nomes nas pastas que não são de ficheiros de cópia: { $count }
why-entries-listing-cannot-understood = entradas do índice que não se percebem: { $count }
why-entries-listing-repeat-file = entradas do índice que repetem um ficheiro: { $count }
why-entries-name-another-file-than = entradas que nomeiam outro ficheiro que não o seu: { $count } (o índice foi mudado, ou feito por outra ferramenta); não se confia no seu conteúdo
why-manifest-db-wal-not-applied = Manifest.db-wal não foi aplicado: Manifest.db { $why }
why-cut-short-pages = está cortado ({ $have } de { $declared } páginas), e { $why }
why-manifest-db-cut-short-pages = Manifest.db está cortado: estão lá { $have } de { $declared } páginas
why-larger-than-bytes = tem mais de { $most } bytes
why-decrypted-no-database-listing-another = decifrado não é uma base de dados; é o índice de outra cópia, ou o seu início está danificado
why-larger-than-bytes-2 = tem mais de { $most } bytes
why-unknown-manifest-schema-there-no = esquema desconhecido (não há tabela Files)
why-unknown-manifest-schema-table-files = esquema desconhecido (a tabela Files não tem coluna { $column })
why-more-than-entries-rest-not = mais de { $entries } entradas; o resto não foi lido
why-damaged = { $name } está danificado: { $why }
why-more-than-entries-rest-not-read = { $name }: mais de { $entries } entradas; o resto não foi lido
why-files-before-known = { $name }: { $why }; conhecem-se { $rows } ficheiros anteriores
why-lists-no-file = { $name } não lista nenhum ficheiro
why-encrypted-though-listing-backup-not = está cifrado, embora o índice da cópia não esteja
why-encrypted-record-listing-which-holds = está cifrado, e o seu registo no índice, que contém a sua chave, está danificado
why-listing-gives-name-not-own = o índice dá-lhe um nome que não é o seu, e sob o seu não há nada
why-holds-no-system-files-iphone = não contém ficheiros de sistema de um iPhone
why-copy-holds-only-part-phones-files = a cópia contém só uma parte dos ficheiros do telefone
why-copy-not-whole-or-holds = a cópia não está completa ou contém dois ficheiros com o mesmo nome, por isso podem faltar ficheiros que fazem parte da resposta
why-files-have-place-another-file = ficheiros cujo lugar também outro tem: { $doubled }; foram lidos os primeiros
why-containers-do-not-say-whose = contentores que não dizem de quem são: { $nameless }
why-backup-encrypted-opened-with-passphrase = a cópia está cifrada e foi aberta com a sua palavra-passe
why-backup-encrypted-key-bag-manifest = a cópia está cifrada, e o seu porta-chaves (em Manifest.plist) está danificado: { $why }
why-key-bag-damaged-keys-protection = o porta-chaves está danificado: perderam-se as chaves das classes de proteção { $list }, e com elas os seus ficheiros
why-manifest-plist-holds-no-key = Manifest.plist não contém um porta-chaves
why-manifest-plist-which-holds-key = Manifest.plist, que contém o seu porta-chaves, não pode ser lido ({ $why })
why-backup-encrypted-without-no-passphrase = a cópia está cifrada, e { $why }; sem ele nenhuma palavra-passe pode abrir a cópia
why-wrong-passphrase-for-encrypted-backup = palavra-passe errada para a cópia cifrada
why-backup-encrypted = a cópia está cifrada
why-only-apps-whose-apks-lie = só das aplicações cujos APK estão na cópia
why-huawei-backup = uma cópia da Huawei
why-data-apps-archives-encrypted-with = os dados das aplicações ({ $tars } arquivos) estão cifrados com a palavra-passe da cópia; só se olhou para a lista de aplicações e para as próprias aplicações
why-data-apps-archives-not-read = os dados das aplicações ({ $tars } arquivos) não foram lidos
why-app-s-backup-encrypted-with = { $sealed ->
    [one] { $sealed } aplicação da cópia está cifrada com a sua palavra-passe
   *[other] aplicações da cópia cifradas com a sua palavra-passe: { $sealed }
}
why-smart-switch-backup = uma cópia do Smart Switch
why-file-s-backup-encrypted-by = { $sealed ->
    [one] { $sealed } ficheiro da cópia está cifrado pelo Smart Switch
   *[other] ficheiros da cópia cifrados pelo Smart Switch: { $sealed }
}
why-only-plain-lists-read = { $why }; só foram lidas as suas listas não cifradas
why-only-plain-lists-of-backup = só foram lidas as listas não cifradas da cópia
why-looks-like-but-cannot-read = parece { $what }, mas { $file } não pode ser lido
why-holds-nothing-phone-this-program = não contém nada de um telefone que este programa leia (um diagnóstico de um Mac, ou um cortado?)
why-holds-too-many-section-headers = { $shown }: contém demasiados cabeçalhos de secção para distinguir os verdadeiros
why-folder-holds-more-than-entries-rest = a pasta contém mais de { $entries } entradas; o resto não foi visto
why-zip-archive-cannot-read = o arquivo zip não pode ser lido: { $why }
why-has-data-no-manifest = { $app } tem dados e não tem _manifest
why-apk-cut-short = o APK de { $app } está cortado
why-ends-before = termina antes de: { $what }
why-version = a sua versão
why-version-instead-1 = versão "{ $shown }" em vez de 1
why-package = o pacote
why-names-no-package = não nomeia nenhum pacote
why-names-lies-folder-rest-not = nomeia { $named } e está na pasta de { $there }; no resto não se acreditou
why-version-code = o código da versão
why-version-code-no-number = o código da versão não é um número
why-version-android = a versão do Android
why-installer = a origem da instalação
why-whether-apk-included = se o APK está incluído
why-number-signers = o número de signatários
why-number-signers-no-number = o número de signatários não é um número
why-more-certificates-than-says = mais certificados do que diz
why-signer-no-certificate = um signatário que não é um certificado
why-signers-said-follow-do = diz-se que seguem { $count } signatários, e seguem { $seen }
why-not-description-package = não é a descrição de um pacote
why-lists-no-package = não lista nenhum pacote
why-does-not-say-who-signed = { $id }: não diz quem a assinou
why-of-another-phone-than-manifest = é de outro telefone ou de outra cópia que não a de Manifest.plist, que difere em { $fields }
why-manifest-plist-not-in-backup = Manifest.plist, a lista de aplicações do próprio telefone, não está na cópia
why-listed-without-file-that-says = listado como instalado, sem o ficheiro que diz o que faz: { $names }
why-no-signer-given-for-packages = não é dado signatário para { $unsigned } de { $of } pacotes (a aquisição foi feita cifrada, ou sem copiar os APK)
why-no-hash-apk-given-for = não é dada soma do APK para { $unhashed } de { $of } pacotes (uma aquisição rápida)
why-field-s-unexpected-kind-not = { $odd ->
    [one] { $odd } campo é de um tipo inesperado e não foi lido
   *[other] campos de um tipo inesperado que não foram lidos: { $odd }
}
why-package-without-name = um pacote sem nome
why-holds-no-readable-manifest-androidmanifest = não contém um manifesto legível (AndroidManifest.xml)
why-manifest-names-no-package = o seu manifesto não nomeia nenhum pacote
why-name-app-could-not-read = o nome da aplicação não pôde ser lido da sua tabela de textos
why-holds-more-code-than-looked = contém mais código do que se examina
why-cannot-read-code = { $shown } não pode ser lido como código
why-cannot-unpacked = { $shown } não pode ser desempacotado
why-looked-through-up-bytes-only = { $shown } só foi examinado até { $cap } bytes
why-such-backup-lists-only-apps = uma cópia assim só lista as aplicações que foram escolhidas para ela
why-no-list-huawei-backup = não é uma lista de uma cópia da Huawei
why-module-without-name = um módulo sem nome
why-holds-no-list-apps = não contém nenhuma lista de aplicações
why-app-without-id = uma aplicação sem identificação
why-section-holds-no-user-state = a secção não contém o estado de nenhum utilizador
why-entry-list-services-no-component = uma entrada de uma lista de serviços não é um componente
why-label-service-holds-lines-own = a etiqueta de um serviço contém linhas próprias; conta a última lista de serviços
why-this-version-android-prints-names = esta versão do Android só mostra nomes; as definições dizem mais
why-user-without-list-enabled-services = um utilizador sem lista de serviços ligados
why-entry-enabled-services-no-component = uma entrada dos serviços ligados não é um componente
why-user-named-twice-what-stands = um utilizador é nomeado duas vezes; no que está sob o segundo nome não se acreditou
why-section-names-no-user = a secção não nomeia nenhum utilizador
why-accounts-user-not-counted = as contas de um utilizador não estão contadas
why-line-s-pose-accounts-phone = { $counted ->
    [one] { $counted } linha faz-se passar por uma conta; o telefone conta { $counted2 }
   *[other] linhas que se fazem passar por contas: { $counted }; o telefone conta { $counted2 }
}
why-accounts-understood = percebidas { $understood } de { $counted } contas
why-line-no-key = uma linha que não é uma chave
why-no-app-named-this-text = neste texto não é nomeada nenhuma aplicação
why-section-holds-no-app-operations = a secção não contém operações de aplicações
why-package-app-operations-has-no = um pacote das operações de aplicações não tem nome de pacote
why-special-access-es-allowed-for = { $unnamed ->
    [one] { $unnamed } acesso especial é permitido a um identificador de utilizador para o qual não é nomeada aplicação
   *[other] acessos especiais permitidos a um identificador de utilizador para o qual não é nomeada aplicação: { $unnamed }
}
why-name-owner-holds-lines-own = o nome de um proprietário contém linhas próprias
why-section-holds-no-device-policy = a secção não contém o estado das políticas do dispositivo
why-owner-without-component = um proprietário sem componente
why-exempted-app-has-no-package = uma aplicação isenta não tem nome de pacote
why-section-holds-no-lists-exempted = a secção não contém listas de aplicações isentas
why-names-current-keyboard-installed-ones = nomeia o teclado atual e os instalados, não todos os que estão ligados
why-section-holds-no-state-input = a secção não contém o estado dos métodos de introdução
why-list-listeners-occurs-more-than = a lista de ouvintes aparece mais de uma vez; conta a última
why-section-holds-no-list-listeners = a secção não contém a lista de ouvintes
why-listener-no-component = um ouvinte não é um componente
why-lists-listeners-not-known-layout = as listas de ouvintes não têm uma forma conhecida
why-allowed-listener-no-component = um ouvinte permitido não é um componente
why-this-phone-prints-no-log = este telefone não mostra o registo de instalações
why-install-log-starts-on = o registo de instalações começa em { $day }
why-table-start-screens-not-this = a tabela de ecrãs iniciais não está neste texto
why-section-holds-no-package-list = a secção não contém a lista de pacotes
why-package-blocks-understood = percebidos { $understood } de { $total } blocos de pacotes
why-package-list-holds-more-than = a lista de pacotes contém mais do que se pode guardar; o resto não foi lido
why-package-header-s-inside-text = { $forged ->
    [one] não se acreditou em { $forged } cabeçalho de pacote dentro do texto de uma aplicação
   *[other] cabeçalhos de pacote dentro do texto de uma aplicação em que não se acreditou: { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] { $strange } lugar da lista de pacotes contradiz a sua forma
   *[other] lugares da lista de pacotes que contradizem a sua forma: { $strange }
}
why-section-holds-no-roles-known = a secção não contém funções numa forma conhecida
why-section-holds-no-settings = a secção não contém definições
why-settings-not-this-text = as definições "{ $space }" não estão neste texto
why-line-s-inside-value-setting = { $count ->
    [one] não se acreditou em { $count } linha dentro do valor de uma definição
   *[other] linhas dentro do valor de uma definição em que não se acreditou: { $count }
}
why-setting-occurs-twice = a definição { $entry } aparece duas vezes
why-change-setting-without-time = uma mudança de definição sem hora
why-days-battery-statistics-begin-twice = os dias das estatísticas da bateria começam duas vezes, por isso um dos inícios é texto de uma aplicação
why-entry-without-package-name = uma entrada sem nome de pacote
why-icon-with-two-names = { $at }: um ícone do ecrã inicial aparece com dois nomes; nenhum foi aceite
why-vpn-use-has-no-package = a VPN em uso não tem nome de pacote
why-interval-stands-there-twice-so = um intervalo aparece duas vezes, por isso um dos dois é texto de uma aplicação
why-user-without-number = um utilizador sem número
why-holds-no-table-accounts = não contém a tabela de contas
why-account-without-type = uma conta sem tipo
why-more-than-accounts-rest-not = mais de { $accounts } contas; o resto não foi lido
why-when-accounts-added = quando foram adicionadas contas: { $why }
why-user-id-no-number = um identificador de utilizador que não é um número
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] { $unnamed } acesso especial é permitido a um identificador de utilizador inteiro, não a uma aplicação pelo nome
   *[other] acessos especiais permitidos a um identificador de utilizador inteiro, não a uma aplicação pelo nome: { $unnamed }
}
why-package-without-package-name = um pacote sem nome de pacote
why-read-only-part = só foi lido em parte: { $why }
why-another-kind-document = é outro tipo de documento ({ $name })
why-line-no-package = uma linha que não é um pacote
why-list-packages-cannot-read-so = a lista de pacotes não pode ser lida, por isso entre estas há pastas de aplicações ainda instaladas
why-file-itself-cannot-read-full = o próprio ficheiro não pode ser lido por inteiro; esta é a cópia de reserva que o telefone guarda, que pode ser mais antiga
why-certificate-s-package-not-file = { $missing ->
    [one] { $missing } certificado de um pacote não está no ficheiro, ou não o é
   *[other] certificados de um pacote que não estão no ficheiro, ou não o são: { $missing }
}
why-permission-without-name = uma permissão sem nome
why-permissions-group-s-apps-with = { $unknown ->
    [one] { $unknown } grupo de aplicações com identificador partilhado cujas permissões não se distinguem por aplicação
   *[other] grupos de aplicações com identificador partilhado cujas permissões não se distinguem por aplicação: { $unknown }
}
why-role-or-holder-has-no = uma função ou o seu titular não tem nome
why-administrator-no-component = um administrador que não é um componente
why-owner-without-package-name = um proprietário sem nome de pacote
why-more-than-listeners-one-user = mais de { $listeners } ouvintes de um utilizador
why-setting-without-name = uma definição sem nome
why-packed-value-setting-damaged = o valor comprimido de uma definição está danificado
why-no-certificate = não é um certificado
why-entry-no-key = uma entrada que não é uma chave
why-empty = está vazio
why-app-s-have-no-name = { $nameless ->
    [one] { $nameless } aplicação já não tem nome nele
   *[other] aplicações que já não têm nome nele: { $nameless }
}
why-names-apps-stand-file-mappings = os nomes das suas aplicações estão no ficheiro mappings, que não está na cópia ou está danificado
why-no-usage-statistics-or-breaks = não são estatísticas de utilização, ou interrompem-se
why-app-without-package-name = uma aplicação sem nome de pacote
why-holds-no-system-property = não contém nenhuma propriedade do sistema
why-not-event = não é um evento
why-holds-no-event = não contém nenhum evento
why-more-than-pairs-app-server = mais de { $pairs } pares de aplicação e servidor; o resto não foi guardado
why-log-tells-days-covers-only = o registo só fala dos dias que abrange, e só enquanto a Proteção Avançada estava ligada
why-event-without-app-or-server = um evento sem aplicação ou sem servidor
why-event-without-app = um evento sem aplicação
why-too-many-operations-install-log = demasiadas operações do registo de instalações sem resultado
why-entry-install-log-names-no = uma entrada do registo de instalações não nomeia nenhum pacote
why-not-path = não é um caminho
why-does-not-tell-state-selinux = não diz o estado do SELinux
why-does-not-tell-when-acquisition = não diz quando foi feita a aquisição
why-setting-names-no-app = a definição { $name } não nomeia nenhuma aplicação
why-setting-names-more-than-components = a definição { $name } nomeia mais de { $most } componentes
why-setting-always-on-vpn-app = a definição always_on_vpn_app não nomeia nenhuma aplicação
why-holds-no-setting = não contém nenhuma definição
why-line-s-look-like-settings = { $outside ->
    [one] { $outside } linha que parece uma definição está dentro do valor de outra e nela não se acreditou
   *[other] linhas que parecem definições, estão dentro do valor de outra e em que não se acreditou: { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] { $doubled } definição é nomeada uma segunda vez; foi lido o primeiro valor
   *[other] definições nomeadas uma segunda vez: { $doubled }; foi lido o primeiro valor
}
why-part-program-reads-copies-failed = { $name }: a parte do programa que lê cópias { $format } falhou com este ficheiro; por favor, comunique-o
why-file-answers-this-not-copy = o ficheiro que responde a isto não está na cópia
why-parser-failed-on-this-file = { $shown }: o leitor { $name } falhou com este ficheiro; por favor, comunique-o
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: { $skipped } registo não percebido, em: { $at }: { $why }
   *[other] { $shown }: registos não percebidos: { $skipped }, o primeiro em: { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: mais de { $most } factos; o resto não foi guardado
why-account-no-known-type = uma conta de tipo desconhecido
why-bundle-without-path = um pacote de aplicação sem caminho
why-app-does-not-say-what = a aplicação não diz como se chama
why-path-names-no-app = o caminho não nomeia nenhuma aplicação
why-app-without-identifier = uma aplicação sem identificador
why-entry-app-no-dictionary = a entrada da aplicação não é um dicionário
why-neither-array-nor-dictionary-apps = nem uma lista nem um dicionário de aplicações
why-record-names-no-computer = um registo que não nomeia nenhum computador
why-there-no-table-zprocess = não há tabela ZPROCESS
why-table-zprocess-has-no-column = a tabela ZPROCESS não tem coluna ZBUNDLENAME
why-there-no-table = não há tabela { $table }
why-table-has-no-column = a tabela { $table } não tem coluna { $name }
why-table = tabela { $table }: { $why }
why-domain-names-no-app = um domínio que não nomeia nenhuma aplicação
why-switch-position-unknown-meaning = um interruptor numa posição de significado desconhecido
why-there-no-list-under-members = não há lista em members
why-not-member = não é um membro
why-not-list-keyboards = não é uma lista de teclados
why-not-name-keyboard = não é o nome de um teclado
why-no-app-has-entry-under = nenhuma aplicação tem entrada em Applications, por isso o computador não guardou nenhum recibo da loja
why-there-no-list-under-installed = não há lista em Installed Applications
why-not-identifier-app = não é o identificador de uma aplicação
why-client-whose-app-not-named = uma entrada cuja aplicação não é nomeada
why-authorisation-unknown-meaning = uma autorização de significado desconhecido
why-names-no-management-server = não nomeia nenhum servidor de gestão
why-file-empty-interrupted-backup-leaves = o ficheiro está vazio, como uma cópia interrompida o deixa
why-does-not-say-whether-passcode = não diz se havia um código definido
why-there-no-dictionary-under-applications = não há dicionário em Applications
why-configuration-without-name = uma configuração sem nome
why-not-identifier-profile = não é o identificador de um perfil
why-not-list-profiles = não é uma lista de perfis
why-there-no-list-under-orderedprofiles = não há lista em OrderedProfiles
why-payload-without-type = um conteúdo de perfil sem tipo
why-there-no-list-under-profileevents = não há lista em ProfileEvents
why-not-event-profile = não é um evento de um perfil
why-event-without-operation = um evento sem operação
why-signers-certificate-unreadable = o certificado do signatário é ilegível
why-payloads-unreadable = os conteúdos são ilegíveis: { $why }
why-profile-does-not-say-what = o perfil não diz o que contém
why-not-list-payloads = não é uma lista de conteúdos
why-property-list-but-no-dictionary = uma lista de propriedades, mas não um dicionário
why-there-no-property-list = não há nenhuma lista de propriedades nele
why-trigger-no-shortcut = um acionador que não é de nenhum atalho
why-actions-unreadable = as suas ações são ilegíveis: { $why }
why-actions-no-list = as suas ações não são uma lista
why-more-actions-than-read = mais ações do que as que são lidas de um atalho
why-shortcut-without-actions = um atalho sem as suas ações
why-no-table-ztrigger = não há a tabela ZTRIGGER, que diz o que corre por si
why-stores-description-app-unreadable = a descrição da aplicação na loja é ilegível: { $why }
why-neither-true-nor-false = nem verdadeiro nem falso
why-there-no-table-access = não há tabela access
why-table-access-has-none-known = a tabela access não tem nenhuma das formas conhecidas
why-table-access = tabela access: { $why }
why-row-without-service-or-client = uma linha sem serviço ou sem aplicação
why-permission-unknown-meaning = uma permissão de significado desconhecido
why-table-expired-has-unknown-layout = a tabela expired tem uma forma desconhecida
why-table-expired = tabela expired: { $why }
why-row-without-certificate = uma linha sem certificado
why-web-clip-without-address = um web clip sem endereço
why-only-parts-answer-this-copy = nesta cópia só há partes da resposta
why-only-other-files-tell = o ficheiro que responde a isto não está nesta cópia; o que se diz vem de outros ficheiros
why-assumed-same-phone-folders-beside = supõe-se que é do mesmo telefone que as pastas ao lado, cada uma com os ficheiros de uma aplicação
why-not-joined-with-has-these = não foi junto com { $name }: tem { $shared } destas { $apps } aplicações
why-joined-because-build-same-apps = foi junto porque a versão do sistema é a mesma e { $shared } de { $all } aplicações também; nenhum número de série prova que é o mesmo telefone, por isso não é certo
why-joined-because-apps-agree-version = foi junto porque { $same } de { $apps } aplicações coincidem em versão e signatário, até onde ambos o dizem; nenhum número de série prova que é o mesmo telefone, por isso não é certo
why-others-have-another-signer = e outras têm outro signatário
why-too-few-sure = demasiado poucas para haver certeza
why-may-same-phone-apps-agree = pode ser do mesmo telefone que { $phone }: { $same } de { $apps } aplicações coincidem em versão e signatário, { $but }; mostrado à parte
why-same-phone-made-days-apart = do mesmo telefone que { $phone }, mas feita dias antes ou depois: mostrada à parte, porque entretanto podem ter entrado e saído aplicações
why-assumed-same-phone-apps-agree = supõe-se que é do mesmo telefone: { $same } de { $apps } aplicações coincidem em versão e signatário, até onde ambos o dizem; um ficheiro não diz de que telefone foi tirado
why-not-joined-with-apps-have = não foi junto com { $name }: lá { $other_signer } de { $apps } aplicações têm outro signatário
why-not-joined-with-has-none = não foi junto com { $name }: não tem nenhuma destas aplicações
why-assumed-same-phone-because-there = supõe-se que é do mesmo telefone, porque não há outro; um ficheiro não diz de que telefone foi tirado
why-fits-phones-equally-well-shown = ajusta-se igualmente bem a { $several } telefones; mostrado à parte
why-other-copy = a outra cópia
why-text-holds-far-more-section = o texto contém muito mais cabeçalhos de secção do que um telefone escreve; nem todos foram avaliados
why-text-ends-inside-this-section = o texto termina dentro desta secção
why-this-section-has-no-end = esta secção não tem marca de fim
why-service-did-not-finish-time = o serviço não terminou a tempo; a sua secção não está completa
why-header-section-at-line-lies = um cabeçalho da secção { $claimed } na linha { $line } está dentro de outra secção e nele não se acreditou
why-section-line-s-found-inside = { $count ->
    [one] não se acreditou em { $count } linha de secção encontrada dentro de outra secção, para { $claimed } na linha { $line }, { $inside }: um texto escrito por uma aplicação pode imitá-la
   *[other] linhas de secção encontradas dentro de outra secção em que não se acreditou: { $count }, a primeira para { $claimed } na linha { $line }, { $inside }: um texto escrito por uma aplicação pode imitá-las
}
why-line-s-end-section-found = { $count ->
    [one] não se acreditou em { $count } linha que fecha uma secção, encontrada dentro de outra
   *[other] linhas que fecham uma secção, encontradas dentro de outra e em que não se acreditou: { $count }
}
why-text-holds-too-many-section = o texto contém demasiados cabeçalhos de secção para distinguir os verdadeiros
why-line-looks-like-beginning-line = uma linha que parece o início de { $claimed }, linha { $line }, não mereceu crédito
why-line-s-look-like-beginning = { $count ->
    [one] { $count } linha parece o início de uma parte e está fora de ordem, para { $claimed } na linha { $line }: um texto escrito por uma aplicação pode imitá-la
   *[other] linhas que parecem o início de uma parte e estão fora de ordem: { $count }, a primeira para { $claimed } na linha { $line }: um texto escrito por uma aplicação pode imitá-las
}
why-key-bag-cut-short = o porta-chaves está cortado
why-key-bag-has-more-than = o porta-chaves tem mais de { $most_classes } registos de classe; o resto não foi lido
why-class-records-key-bag-damaged = registos de classe danificados no porta-chaves: { $lost }
why-encrypted-file-ends-middle-block = o ficheiro cifrado termina a meio de um bloco; o seu fim perdeu-se
why-shorter-than-listing-says-end = é mais curto do que o índice diz; o seu fim perdeu-se
why-last-block-does-not-end = o seu último bloco não termina como devia; o seu fim pode ter-se perdido
why-write-ahead-log-not-read = o registo de escrita antecipada não foi lido: { $why }
why-shorter-than-header = é mais curto do que o seu cabeçalho
why-does-not-begin-like-one = não começa como devia
why-header-fails-checksum = a soma do seu cabeçalho está errada
why-write-ahead-log-breaks-off = o registo de escrita antecipada interrompe-se; foi lido até à última transação inteira
why-write-ahead-log-has-another = o registo de escrita antecipada tem outro tamanho de página que a base de dados; não aplicado
why-write-ahead-log-declares-impossible = o registo de escrita antecipada declara um tamanho impossível; não aplicado
why-more-than-bytes-rest-not = mais de { $cap } bytes; o resto não foi lido
why-holds-header-for-all-members = contém um cabeçalho para todos os elementos, que não foi aplicado
why-members-whose-names-point-outside = ficaram de fora elementos cujos nomes apontam para fora do arquivo ou são demasiado longos
why-holds-links-which-not-followed = contém ligações, que não foram seguidas
why-holds-devices-pipes-or-sparse = contém dispositivos, pipes ou ficheiros esparsos, que não foram lidos
why-long-name-or-extended-header = um nome longo ou um cabeçalho alargado acima de 1 MiB não foi lido
why-extended-header-damaged = um cabeçalho alargado está danificado
why-extended-header-states-size-no = um cabeçalho alargado declara um tamanho que não é um número
why-extended-header-states-name-with = um cabeçalho alargado declara um nome com NUL dentro
why-archive-holds-two-members-with-same = o arquivo contém dois elementos com o mesmo nome; foi lido o último
why-damaged-archive-after-bytes = danificado no arquivo depois de { $bytes } bytes: { $why }
why-grows-more-than-fold-when = cresce mais de { $ratio } vezes ao desempacotar; o resto não foi lido
why-archive-lists-more-than-members = o arquivo lista mais de { $entries } elementos; o resto não foi visto
why-list-members-cut-off = a lista de elementos no fim do arquivo está cortada ou estragada; os { $whole } elementos antes dela foram lidos
why-archive-cut-off = o arquivo está cortado depois de { $whole } elementos inteiros; o que vinha depois não está nesta cópia
why-archive-cut-off-within = o arquivo está cortado depois de { $whole } elementos inteiros, no meio de { $name }; o que vinha depois não está nesta cópia
why-archive-damaged-behind = o arquivo não tem uma lista de elementos legível e está danificado depois de { $whole } elementos inteiros; o que se segue não foi lido
why-archive-damaged-within = o arquivo não tem uma lista de elementos legível e está danificado depois de { $whole } elementos inteiros, no meio de { $name }; o que se segue não foi lido
why-archive-without-list-first-members = o arquivo não tem uma lista de elementos legível, e só foram vistos os primeiros { $whole }
why-member-s-archive-have-names = { $count ->
    [one] { $count } elemento cujo nome aponta para fora do arquivo ficou de fora
   *[other] elementos cujos nomes apontam para fora do arquivo e que ficaram de fora: { $count }
}
why-packed-with-method-which-not = está comprimido com o método { $method }, que não é suportado
why-files-listed-this-copy-of = { $here ->
    [one] de { $listed } ficheiros listados, { $here } está nesta cópia ({ $which })
   *[other] de { $listed } ficheiros listados, { $here } estão nesta cópia ({ $which })
}
why-domain-files = { $domain } { $here } de { $listed }
why-more-domains = { $more ->
    [one] { $list } e mais { $more } domínio
   *[other] { $list } e mais { $more } domínios
}
why-assumed-only-iphone = supõe-se que é do mesmo telefone que { $name }, o único iPhone aqui; nada nele nomeia o telefone
why-assumed-only-iphone-with-apps = supõe-se que é do mesmo telefone que { $name }, o único iPhone aqui, que tem { $shared } destas { $apps } aplicações; nada nele nomeia o telefone
why-file-is = { $name }: { $why }
why-listed-not-there = listado, mas não está nesta cópia
why-locked = fechado: { $why }
why-not-regular = não é um ficheiro normal; ligações e dispositivos não são seguidos
why-exceeded = mais de { $limit } { $what }; o resto não foi lido
why-breaks-off = interrompe-se
why-not-json = não é JSON: { $why }
why-json-too-large = JSON demasiado grande: { $why }
why-not-keyed-archive = não é um arquivo com chaves: { $why }
why-keyed-archive-too-large = arquivo com chaves demasiado grande: { $why }
why-begins-not-as-listing = não começa como um índice
why-damaged-at-byte = danificado no byte { $at }
why-listing-breaks-off = interrompe-se, ou está danificado até ao fim, no byte { $at }
why-not-property-list = não é uma lista de propriedades
why-damaged-property-list = lista de propriedades danificada: { $why }
why-property-list-document-type = lista de propriedades com um tipo de documento próprio, que pode esconder texto; recusada
why-property-list-too-large = lista de propriedades demasiado grande: { $why }
why-not-database = não é uma base de dados SQLite
why-truncated-database = base de dados cortada: { $have } de { $declared } páginas
why-damaged-database = base de dados danificada: { $why }
why-after-rows = { $why } (depois de { $read } linhas)
why-no-valid-header = danificado no byte { $at }: não há aí um cabeçalho válido
why-ends-in-middle = termina a meio, no byte { $at }
why-file-empty-or-zeros = o ficheiro está vazio, ou só contém zeros
why-not-xml = nem XML nem o XML binário do Android
why-no-such-member = não há tal elemento
why-member-locked = o arquivo protege-o com uma palavra-passe
why-no-key-bag = não é um porta-chaves
why-lacks = falta-lhe: { $what }
why-impossible-length = { $tag } tem { $length } bytes de comprimento, o que é impossível
why-rounds = { $tag } pede { $rounds } rondas de derivação de chave, e aceitam-se de 1 a { $most }
why-no-keys-for-passphrase = não contém nenhuma chave que uma palavra-passe abra
why-file-key-length = a sua chave tem { $length } bytes de comprimento, o que é impossível
why-class-phone-only = a sua classe de proteção { $class } só é aberta pelo telefone
why-class-no-key = o porta-chaves não tem uma chave utilizável da sua classe de proteção { $class }
why-file-key-damaged = a sua chave está danificada
why-not-apk = não é um APK: não é um arquivo zip, ou só uma parte de um
why-not-binary-manifest = não é um manifesto binário
why-age-wrong-key = a identidade ou a palavra-passe não o abre
why-age-work = a sua palavra-passe está feita para que verificá-la exija demasiado tempo e memória (2^{ $work })
why-no-protocol-buffer = não é um protocol buffer, ou interrompe-se a meio
why-adb-version-newer = a sua versão é { $version }, mais nova do que as conhecidas (1 a 5); lida como a 5
why-impossible-page-size = um tamanho de página de { $page } é impossível
why-rar-archive = um arquivo RAR
why-pdf-document = um documento PDF
why-picture-png = uma imagem (PNG)
why-picture-jpeg = uma imagem (JPEG)
why-picture-gif = uma imagem (GIF)
why-program = um programa
why-twrp-backup = uma cópia TWRP
why-seedvault-backup = uma cópia Seedvault
why-outside-section = fora de todas as secções
why-inside-section = dentro de { $section }

## What to try next

try-try-passphrase-typed-on-phone = experimente a palavra-passe que foi escrita no telefone quando a cópia foi feita; num telefone antigo é a sua palavra-passe de cópias
try-give-passphrase-typed-on-phone = dê a palavra-passe que foi escrita no telefone quando foi feita, com --passphrase-file FILE (- para a entrada padrão) ou na variável STALKSCAN_PASSPHRASE. Se ninguém a souber: um relatório de erro faz-se no telefone sem ela, e responde a mais
try-copy-file-again-compare-sizes = copie o ficheiro outra vez e compare os tamanhos; se foi editado ou desempacotado, traga o original
try-unpack-adb-backup = desempacote-a com o Android Backup Extractor e dê a pasta desempacotada, ou faça um relatório de erros no telefone (Definições > Opções de programador > Relatório de erros) e traga o seu zip
try-give-copy-holds-phones-data = dê uma cópia que contenha a pasta /data/system do telefone, ou faça um relatório de erro no telefone (Definições > Opções de programador > Relatório de erro) e traga o seu zip
try-restore-on-phone-make-backup = reponha-a no telefone e faça a cópia outra vez sem cifra, ou faça um relatório de erro no telefone (Definições > Opções de programador > Relatório de erro) e traga o seu zip
try-probably-copied-only-part-copy = provavelmente só foi copiado em parte: copie-o outra vez e compare os tamanhos
try-give-file-with-identity-age = dê o ficheiro com a identidade (AGE-SECRET-KEY-1...), ou um ficheiro com a palavra-passe, com --passphrase-file FILE; ou decifre-a com a ferramenta age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = verifique se esta conta pode ler o ficheiro
try-decrypt-with-age-tool-give = decifre-o com a ferramenta age e dê o resultado
try-give-folder-holds-apk-files = dê a pasta que contém os próprios ficheiros .apk
try-give-file-pymobiledevice3-apps-list = dê o ficheiro escrito por `pymobiledevice3 apps list` ou `ideviceinstaller -l -o xml`
try-unpack-with-password-give-unpacked = desempacote-o com a sua palavra-passe e dê a pasta desempacotada
try-make-bug-report-again-wait = faça o relatório de erro outra vez, espere até o telefone dizer que está pronto e copie o ficheiro inteiro
try-check-copy-finished-give-folder = verifique se a cópia foi terminada e dê a pasta que a contém
try-formats = os formatos são: { $list }
try-please-report-new-copy-made = por favor, comunique-o; uma nova cópia feita de outra forma talvez se possa ler
try-please-report = por favor, comunique-o
try-give-folder-or-file-backup = dê a pasta ou o ficheiro da própria cópia
try-unpack-archive-give-folder = descomprima o arquivo e dê a pasta que sai dele
try-give-what-link-leads-to = dê o próprio ficheiro ou pasta a que leva, se for uma cópia
try-give-folder-ios-backup-one = dê a pasta de uma cópia de iOS (a que tem Manifest.db), um relatório de erro (.zip), uma pasta do androidqf ou uma cópia adb (.ab); `stalkscan formats` lista o que se pode ler e como fazê-lo
try-check-spelling-path = verifique como o caminho está escrito
try-give-folder-further-up-one = dê a pasta mais acima, a que tem { $listing } ({ $name })
try-give-folder-lies = dê a pasta em que está ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` lista o que se pode ler
try-check-right-file-stalkscan-formats = verifique se é o ficheiro certo; `stalkscan formats` lista o que se pode ler e como fazê-lo
try-make-bug-report-on-phone = faça um relatório de erro no telefone (Definições > Opções de programador > Relatório de erro) e traga o seu zip
try-decrypt-with-age-tool-key = decifre-o com a ferramenta age e a chave da aquisição (`age --decrypt -i key.txt -o acquisition.zip FILE`), e depois dê o resultado
try-can-only-opened-with-twelve = só pode ser aberta com as doze palavras de recuperação, por um telefone; faça um relatório de erro no telefone (Definições > Opções de programador > Relatório de erro) e traga o seu zip
try-unpack-give-unpacked-folder = desempacote-o e dê a pasta desempacotada
try-pack-folder-again-from-inside = empacote-o outra vez de dentro da pasta da cópia, para que nenhum nome comece por `../`; ou desempacote-o e dê a pasta desempacotada
try-give-whole-backup-folder-belongs = dê a pasta inteira da cópia a que pertence
try-copy-from-phone-again-compare = copie-o outra vez do telefone e compare os tamanhos
try-copy-from-phone-again-wait = copie-o outra vez do telefone, espere que a cópia termine e compare os tamanhos
try-check-right-archive-when-backup = verifique se é o arquivo certo; se lá dentro foi empacotada uma pasta de cópia, desempacote-a primeiro
try-make-again-with-adb-shell = faça-a outra vez com `adb shell dumpsys > dumpsys.txt` e espere até o comando terminar; ou traga um relatório de erro
try-check-spelling-this-account-may = verifique como está escrito, e se esta conta pode ler o caminho
try-check-this-account-may-read-folder = verifique se esta conta pode ler a pasta
try-give-folder-or-file-backup-itself = dê a pasta ou o ficheiro da própria cópia
try-download-logs-on-phone-again = descarregue os registos outra vez no telefone e dê a pasta ou o zip
try-give-folder-holds-manifest-db = dê a pasta que contém Manifest.db
try-copy-backup-again-from-computer = copie outra vez a cópia do computador que a fez; se continuar assim, faça uma nova
try-copy-backup-again-from-computer-made = copie outra vez a cópia do computador que a fez
try-check-disk-this-account-may = verifique o disco, e se esta conta pode ler o ficheiro
try-copy-backup-again-whole-with = copie outra vez a cópia inteira, com Manifest.plist: sem ele, um índice cifrado não se distingue de um danificado, nem se pode abrir
try-check-this-folder-phone-itself = verifique se é a pasta do próprio telefone (contém Manifest.db e as pastas 00 a ff), e copie-a outra vez inteira
try-give-copy-holds-phones-folder = dê uma cópia que contenha a pasta private/var do telefone, ou faça uma cópia local com o Finder, o iTunes ou a aplicação Dispositivos Apple e dê a sua pasta
try-copy-manifest-plist-again-from = copie outra vez Manifest.plist do computador que fez a cópia; se continuar assim, faça uma nova cópia
try-try-password-set-when-encrypted = experimente a palavra-passe que foi definida quando as cópias cifradas foram ligadas no iTunes, no Finder ou noutro programa; não tem de ser o código do telefone, nem a palavra-passe do Apple ID
try-give-password-set-for-encrypted = dê a palavra-passe que foi definida para cópias cifradas, com --passphrase-file FILE (- para a entrada padrão), na variável STALKSCAN_PASSPHRASE, ou escrita quando for pedida num terminal. Se ninguém a souber: um sysdiagnose faz-se no telefone sem ela, e fala de perfis e gestão mas não de aplicações
try-copy-whole-folder-again-or = copie outra vez a pasta inteira, ou traga um relatório de erro do telefone
try-make-again-on-phone-wait = faça-o outra vez no telefone, espere dez minutos e copie o tar.gz inteiro
try-probably-copied-or-downloaded-only = provavelmente só foi copiado ou descarregado em parte: copie-o outra vez do telefone e compare os tamanhos

## What is counted

unit-bytes = bytes
unit-entries = entradas
unit-nodes = nós
unit-objects = objetos
unit-bytes-of-apks = bytes de APK
unit-bytes-of-wanted-files = bytes de ficheiros procurados
unit-elements-and-attributes = elementos e atributos
unit-bytes-of-text = bytes de texto
unit-bytes-of-rows = bytes de linhas
unit-bytes-of-content = bytes de conteúdo
unit-bytes-of-damaged-records = bytes de registos danificados
unit-levels-of-nesting = níveis de aninhamento
unit-levels-of-elements = níveis de elementos
unit-attributes-of-one-element = atributos de um elemento

## Places in files

at-whole = ficheiro inteiro
at-line = linha { $line }
at-row = tabela { $table }, linha { $row }
at-key = chave { $key }
at-entry = entrada { $entry }
at-rows = tabela { $table }, linhas { $rows }
at-lines = linhas { $lines }
at-keys = chaves { $keys }
at-and = { $first }; { $next }
at-and-more = { $all } e mais { $more }
at-in-file = em { $file }: { $at }
at-in-file-of = em { $file } de { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
