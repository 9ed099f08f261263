## Відмови

refused-program-failed = частина програми дала збій, тому результату немає; про телефон це нічого не говорить
refused-command-line = команда незрозуміла; причину подано далі англійською
refused-of = { $path }: { $why }
refused-result = не вдалося записати результат: { $why }
refused-report = не вдалося записати звіт: { $why }
refused-timeline = не вдалося записати перебіг подій: { $why }
refused-table = не вдалося записати таблицю: { $why }
refused-comparison = не вдалося записати порівняння: { $why }
refused-record = не вдалося записати протокол: { $why }
refused-problems = не вдалося записати перелік проблем: { $why }
refused-manual = не вдалося створити сторінку довідки: { $why }
refused-fact = не вдалося записати факт: { $why }
refused-log = не вдалося записати журнал: { $why }
refused-log-special = це не звичайний файл
refused-unasked-file = записується файл, якого ніхто не просив
refused-neither = нічого не відкрито і ні в чому не відмовлено
refused-exists = { $path } уже існує
refused-not-written = не вдалося записати { $path }: { $why }
refused-not-made = не вдалося створити { $path }: { $why }
refused-cannot-make = неможливо створити { $path }: { $why }
refused-not-replaced = не вдалося замінити { $path }: { $why }
refused-cannot-read = неможливо прочитати { $path }: { $why }
refused-cannot-look = неможливо зазирнути в { $path }: { $why }
refused-no-text = { $path } — не текст: { $why }
refused-no-folder = { $path } — не папка
refused-not-empty = папка { $path } не порожня
refused-not-there = немає такого файлу чи команди: { $path }
refused-nothing-called = ніщо не має назви "{ $name }"
refused-no-command = немає команди "{ $name }"
refused-no-language = немає звіту мовою "{ $name }"
refused-no-rule = немає правила "{ $name }"
refused-no-format = немає формату "{ $name }"
refused-no-output = немає формату виводу "{ $name }"
refused-no-container = немає виду копії "{ $name }"
refused-no-helpline = для регіону "{ $name }" не відомо жодної перевіреної лінії допомоги
refused-no-sample = жоден вбудований телефон і жоден файл не має назви { $name }
refused-no-family = жодна родина чи правило не відповідає "{ $name }"
refused-no-value = жодна родина, правило, ідентифікатор застосунку, сертифікат, хеш чи сервер не має назви "{ $name }"
refused-no-date = "{ $name }" — не дата
refused-no-list = "{ $name }" — не список
refused-no-latin = у назві немає жодної латинської літери чи цифри
refused-no-draft = { $path } уже існує і не є чернеткою: { $why }
refused-known = файл, наданий через --known: { $why }
refused-threads = не вдалося запустити потоки: { $why }
refused-passphrase-file = --passphrase-file { $path }: { $why }
refused-passphrase-long = це задовге для пароля
refused-passphrase-utf-16 = це текст UTF-16, який неможливо прочитати
refused-passphrase-empty = він порожній
refused-html-screen = звіт HTML призначений для браузера, а не для термінала
refused-same-file = два звіти потрапили б в один файл
refused-same-screen = два звіти потрапили б на стандартний вивід
refused-no-file-name = немає назви файлу після =
refused-inside-copy = { $path } було б записано всередину копії { $copy }
refused-no-out = не вказано папки, куди писати
refused-no-bundle-made = { $why }; пакет не створено
refused-nothing-read = нічого не прочитано
refused-foreign-file = { $path } містить { $name }, що не належить до пакета
refused-holds-no-bundle = { $path } не містить пакета
refused-special-file = { $path } — не звичайний файл
refused-number-of-copies = пакет створено зі стількох шляхів: { $made }, а надано: { $given }
refused-not-a-report = це не звіт stalkscan у форматі JSON: { $why }
refused-other-schema = його схема { $schema }, а ця програма порівнює { $known }
refused-built-in = вбудовані сигнатури пошкоджено: { $why }
refused-built-in-phone = вбудований телефон { $name }: { $why }
refused-signatures = проблеми в сигнатурах ({ $count }): { $problems }
refused-problems-in = проблеми в { $path } ({ $count }): { $problems }
refused-not-signed = { $path } не підписано
refused-no-signature-file = { $path } не підписано: немає { $path }.minisig
refused-no-key = це не відкритий ключ minisign
refused-no-signature = це не підпис minisign
refused-signature = підпис зроблено не довіреним ключем, або файл змінено після підписання
refused-no-pack = це не пакет сигнатур
refused-pack-too-new = сигнатури призначені для новішої програми: { $why }
refused-pack-damaged = пакет сигнатур пошкоджено: { $why }
refused-list-form = список неможливо прочитати як { $layout }: { $why }
refused-list-empty = у списку не знайдено жодного індикатора (прочитано як { $layout })
refused-selftest = зразки, що дали не той результат: { $failed } з { $count }

## Що можна зробити далі

next-step = що робити:
next-report-fault = будь ласка, повідомте про це; нічого не записано, і ніщо не покинуло цей комп’ютер
next-disk-and-pipe = перевірте диск і те, куди йде результат
next-other-name-or-force = виберіть іншу назву або додайте --force, щоб перезаписати
next-folder-and-space = перевірте папку й вільне місце
next-check-folder = перевірте папку
next-check-parent = перевірте папку, у якій це має лежати
next-check-path = перевірте шлях до нього
next-check-the-path = перевірте шлях
next-did-you-mean = можливо, йшлося про "{ $near }"?
next-did-you-mean-or = можливо, йшлося про "{ $near }"? { $next }
next-check-spelling = перевірте написання; `stalkscan --help` перелічує команди
next-commands = команди: { $names }
next-known-ids = відомі ідентифікатори: { $names }; а також ідентифікатор чи назва будь-якої родини
next-languages = мови: { $names }
next-rules = правила: { $names }
next-formats = можливі формати: { $names }
next-output-formats = можливі формати: { $names }; для файлу пишіть FORMAT=FILE
next-for-a-file = Для файлу пишіть FORMAT=FILE
next-format-file = пишіть FORMAT=FILE
next-regions = відомі регіони: { $names }; не вказуйте --region і пошукайте службу підтримки своєї країни з пристрою, до якого більше ніхто не має доступу
next-passphrase-only = надайте файл, у якому є лише пароль
next-passphrase-utf-8 = збережіть його як UTF-8 (у вікні збереження редактора), лише з паролем усередині
next-html-file = запишіть його у файл із назвою, яка нічого не скаже: html={ $name }
next-own-file = дайте кожному окремий файл
next-all-but-one = запишіть усі, крім одного, у файл: FORMAT=FILE
next-outside-copy = у копію, яка є доказом, нічого не записується: виберіть папку поза нею
next-add-out = додайте --out DIR
next-what-can-be-read = `stalkscan formats` перелічує, що можна прочитати
next-new-bundle-folder = виберіть нову папку для пакета
next-new-bundle-folder-or-force = виберіть нову папку для пакета або додайте --force, щоб замінити пакет у ній
next-new-bundle-folder-alone = виберіть нову папку для пакета; у пакеті не може лежати нічого іншого
next-bundle-folder = надайте папку, яку записав `stalkscan bundle`
next-do-not-rely = цей пакет так не записували; не покладайтеся на нього
next-each-copy = вкажіть --input по одному разу для кожного, у порядку перевірки (див. command_line у manifest.json)
next-compare-newer = порівняйте звіти тією версією stalkscan, яка створила новіший
next-compare-reports = надайте два файли, які записав `stalkscan -o json=FILE PATH`
next-fewer-threads = спробуйте --jobs 1
next-new-program = візьміть нову копію програми
next-newer-signatures = візьміть новіші або не вказуйте --signatures
next-newer-pack = візьміть новіший пакет сигнатур або новішу програму
next-signature-folder = надайте папку з файлами сигнатур (database.toml, families/, yara/)
next-lint = `stalkscan signatures lint` показує всі
next-lint-or-built-in = `stalkscan signatures lint` показує всі; не вказуйте --signatures, щоб узяти вбудовані
next-public-key = надайте файл .pub, який записує minisign
next-pack-again = візьміть пакет сигнатур і його файл .minisig ще раз
next-pack-again-or-trust = візьміть пакет сигнатур і його файл .minisig ще раз; якщо довіряєте підписувачеві, вкажіть його відкритий ключ через --trusted-key
next-a-pack = надайте пакет, створений через `stalkscan signatures pack`, або папку з файлами сигнатур
next-newer-program = візьміть новіший stalkscan або старіший пакет сигнатур
next-the-pack-again = візьміть пакет сигнатур ще раз
next-signature-file = візьміть також його файл підпису або додайте --allow-unsigned, якщо пакет створили ви
next-signature-beside = покладіть поруч його файл .minisig; з --allow-unsigned його все одно буде переглянуто
next-correct-rules = виправте правила: docs/signatures.md показує дозволену частину мови
next-correct-list = виправте список
next-list-lines = у списку один ідентифікатор, хеш чи адреса в рядку; більше каже `stalkscan signatures import`
next-readable-lists = списки, які можна прочитати: { $names }
next-date = пишіть так: 2026-11-22
next-other-out = виберіть іншу папку через --out
next-latin-name = дайте назву латинськими літерами; у файлі її можна змінити
next-signatures-with-folder = вкажіть папку сигнатур через --folder
next-name-or-add = виберіть іншу назву або доповніть наявний файл
next-wider-ids = розширте форму ідентифікаторів
next-list-all = `stalkscan signatures list` показує всі
next-list-word = `stalkscan signatures list WORD` знаходить частини назв і значень
next-collisions = fixtures/clean/known_collisions.toml показує, як це писати
next-clean-list = пишіть --clean android=FILE або --clean ios=FILE
next-containers = види копій: { $names }
next-fitting-containers = види копій для цього телефону: { $names }
next-other-folder = виберіть іншу папку; нічого не перезаписується
next-samples = `stalkscan sample` перелічує вбудовані телефони
next-recipes = fixtures/README.md описує рецепти
next-no-relying = не покладайтеся на цю копію програми; візьміть іншу й повідомте про те, що показано вище
next-newer-kernel = нічого робити не потрібно; новіше ядро або контейнер, який це пропускає, дозволяє більше

## Запитання

ask-passphrase = пароль до { $what } (порожньо: відмовитися):
ask-passphrase-named = пароль до { $what } { $name } (порожньо: відмовитися):
ask-again = неправильний пароль; ще раз, { $ask }
ask-adb-backup = копії adb
ask-acquisition = зашифрованих зібраних даних
ask-backup = зашифрованої копії

## Що зараз відбувається

tell-unlocking = відкриття { $what }; це триває кілька секунд ...
tell-looking = перегляд { $path }
tell-reading-copy = читання копії
tell-reading = читання { $path }
tell-judging = порівняння із сигнатурами
tell-opened = відкрито: { $files }
tell-hashing = обчислення хешів прочитаних файлів ({ $count }) ...
tell-interrupted = перервано; звіт не створено
tell-read-so-far = поки що прочитано: { $names }
tell-not-to-its-end = не прочитано до кінця: { $name }
tell-the-copy = копія
tell-not-removed = не вдалося прибрати { $path }
tell-known-unused = --known називає { $id }, і жодна знахідка цього не стосується
tell-older-signatures = надані сигнатури від { $given }, вони старіші за ті, що в програмі ({ $inside })
tell-old-signatures = вік сигнатур у днях: { $days }; новіші застосунки можуть лишитися нерозпізнаними
tell-sample-passphrase = пароль цього зразка: { $passphrase }
tell-exported = записано значень: { $count }; слід зазначити джерела, див. `stalkscan credits`
tell-left-out = пропущено: { $count } { $kind }, для яких у цій формі немає місця
tell-left-out-pattern = пропущено: { $count } { $kind } (шаблон), для яких у цій формі немає місця
tell-works = Ця копія stalkscan працює: зразки дали те, що мали дати ({ $count }: застосунки зі списку, схожі на них, звичайні телефони, пошкоджені копії).
tell-works-with = Сигнатури { $version } (родини: { $families }, індикатори: { $indicators }).

tell-sandbox = ізольоване середовище: { $state }
sandbox-not-asked = не просили
sandbox-off = вимкнено через --no-sandbox
sandbox-full = увімкнено: програма могла відкрити лише копію, записати лише названі файли, не могла користуватися мережею чи запустити іншу програму
sandbox-calls-only = частково: програма не могла користуватися мережею чи запустити іншу програму; ця система не змогла обмежити, які файли вона відкриває
sandbox-files-only = частково: програма могла відкрити лише копію й записати лише названі файли; ця система не змогла заборонити мережу та інші програми
sandbox-unavailable = недоступне в цій системі

## Технічні слова англійською

technical = "{ $text }" (технічне повідомлення англійською)

fault-not-found = такого файлу чи папки немає: { $system }
fault-denied = цей обліковий запис не має на це права: { $system }
fault-exists = уже існує: { $system }
fault-is-folder = це папка: { $system }
fault-no-folder = це не папка: { $system }
fault-full = на диску більше немає місця: { $system }
fault-read-only = тут можна лише читати, а не записувати: { $system }
fault-cut = закінчується зарано: { $system }
fault-not-text = вміст не має очікуваної форми: { $system }
fault-busy = цим користується інша програма: { $system }
