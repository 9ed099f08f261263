# Ukrainian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = Це можуть бути два різні телефони: { $why }.
compare-platform = раніше { $before }, тепер { $after }
compare-model = модель раніше { $before }, тепер { $after }
compare-serial = серійний номер раніше { $before }, тепер { $after }
compare-only-newer = { $name } є лише в новішому звіті.
compare-only-older = { $name } є лише в старішому звіті.
compare-name = { $model } ({ $platform })
compare-exchanged = Копію новішого звіту зроблено раніше ({ $after }), ніж іншу ({ $before }): чи не переплутано їх?
compare-same-time = Обидва звіти стосуються копії, зробленої в той самий час.
compare-lost = { $count ->
    [one] { $count } питання, на яке старіша копія відповідала, новіша лишає без відповіді. Те, чого вже немає у звіті, може й далі бути в телефоні.
   *[other] Питання, на які старіша копія відповідала, а новіша ні: { $count }. Те, чого вже немає у звіті, може й далі бути в телефоні.
}
compare-signatures = Сигнатури інші (раніше { $before }, тепер { $after }): те, що з'явилося, могло бути в телефоні й раніше, а відоме стало лише тепер. Повторна перевірка старішої копії з новішими сигнатурами це покаже.
compare-program = Програма інша (раніше stalkscan { $before }, тепер { $after }): вона може перевіряти більше або казати те саме інакше.
compare-as-reported = Назви й причини знахідок подано англійською, як у звітах.
compare-unknown = невідомо
compare-label-copies = копії зроблено
compare-label-result = результат
compare-label-system = система
compare-label-apps = застосунки
compare-label-profiles = профілі
compare-label-level = рівень
compare-label-confirmed = підтверджено
compare-label-new-reason = нова причина
compare-label-no-longer = більше ні
compare-label-and = і
compare-copies = { $before }, потім { $after }
compare-as-before = { $now } (як раніше)
compare-before-now = раніше { $before }, тепер { $now }
compare-verdict-known = відомий застосунок для стеження
compare-verdict-strong_signs = сильні ознаки прихованого стеження
compare-verdict-review = щось для перегляду
compare-verdict-nothing_known_found = нічого відомого в частинах, які вдалося прочитати
compare-verdict-inconclusive = нічого відомого, а важливі частини прочитати не вдалося
compare-level = рівень { $number }
compare-level-words = рівень { $number } ({ $words })
compare-level-rule = { $level }, правило { $rule }
compare-appeared = З'явилося
compare-went = Зникло
compare-changed = Сказано інакше
compare-same = Так само, як раніше
compare-checked = Що перевірено, де є відмінність
compare-nothing = Жодна знахідка не з'явилася, не зникла і не подана інакше.
compare-more = ще { $count } (див. новіший звіт)
compare-confirmed-now = тепер так, через --known
compare-confirmed-gone = більше ні
compare-absent = немає

## Events of a timeline

event-copy-made = Зроблено копію телефону
event-setting = Налаштування { $name } змінено на { $value }
event-setting-by = Налаштування { $name } змінено на { $value } через { $by }
event-account = Додано обліковий запис виду { $kind }
event-account-named = Додано обліковий запис виду { $kind } ({ $name })
event-paired = Телефон почав довіряти комп'ютеру
event-backed-up = Комп'ютер зробив резервну копію
event-synced = Комп'ютер синхронізував медіафайли
event-debugging = Комп'ютеру дозволено налагоджувати телефон
event-cloud-backup = Зроблено резервну копію в хмарі
event-restored = Телефон налаштовано з резервної копії
event-restored-computer = Телефон налаштовано з резервної копії на комп'ютері
event-restored-cloud = Телефон налаштовано з резервної копії в iCloud
event-named = { $event }: { $name }
event-first = Застосунок { $app } встановлено вперше
event-updated = Застосунок { $app } востаннє встановлено або оновлено
event-seen = Застосунок { $app } встановлено або помічено, за даними журналу
event-install-begun = Встановлення застосунку { $app } розпочато, за даними журналу
event-installed-by = Застосунок { $app } встановлено через { $by }, за даними журналу
event-removed = Застосунок { $app } видалено
event-bought = Застосунок { $app } отримано з магазину
event-power-given = Застосунок { $app } отримав або востаннє використав: { $power }
event-power-refused = Застосунку { $app } відмовлено: { $power }
event-power-permission = дозвіл { $name }
event-power-accessibility = служба спеціальних можливостей
event-power-device-admin = права адміністратора пристрою
event-power-device-owner = права власника пристрою
event-power-profile-owner = права власника профілю
event-power-notifications = читання всіх сповіщень
event-power-keyboard = клавіатура
event-power-keyboard-full = клавіатура з повним доступом
event-power-vpn = VPN
event-power-vpn-always = завжди ввімкнена VPN
event-power-battery = робота без заощадження заряду
event-power-location-always = місцеположення будь-коли
event-power-location-used = місцеположення під час використання
event-profile = Встановлено профіль конфігурації { $profile }
event-profile-ends = Профіль конфігурації { $profile } має видалитися сам
event-profile-event = Профіль конфігурації { $profile } мав подію { $event }
event-profile-event-by = Профіль конфігурації { $profile } мав подію { $event } через { $by }

## Files that were read, with their hashes

files-title = Хеші прочитаних файлів
files-intro = SHA-256 кожного файлу копії, з якої зроблено цей звіт, обчислений після читання. `sha256sum` обчислює ті самі числа. Файлу, на який лише глянули, щоб дізнатися, що це, у списку немає.
files-no-hash = без хешу
files-no-hash-why = без хешу: { $why }
files-bytes = ({ $bytes } байт)

## The evidence bundle

bundle-title = ПАКЕТ ДОКАЗІВ STALKSCAN
bundle-keeper = Людина, якій належить телефон, зберігає цей пакет і копію телефону та вирішує, хто їх отримає.
bundle-helpers = Тим, хто допомагає: те, що ви зберігаєте, вас можуть зобов'язати віддати. Це можна віддати цій людині або поліцейському, якого вона обере.
bundle-place = Краще тримати його на пристрої, до якого більше ніхто не має доступу. Він каже, що знайдено в телефоні.
bundle-no-content = Тут немає жодного файлу телефону, жодного повідомлення, фото чи контакту. Доказом є сама копія: краще зберегти її такою, як вона є.
bundle-survivor = звіт простими словами, для людини, якій належить телефон
bundle-technician = звіт з усім, що знайдено, і де саме
bundle-police = звіт із методом, його межами та хешем кожного прочитаного файлу
bundle-json = те саме для програм; хто перевірить ту саму копію тими самими версіями, отримає ті самі байти
bundle-findings = знахідки таблицею
bundle-apps = застосунки таблицею
bundle-coverage = що перевірено, а що ні, таблицею
bundle-timeline = що й коли сталося, для Timesketch
bundle-timeline-table = те саме таблицею
bundle-manifest = протокол: хто, коли, якими версіями, якою командою, які файли
bundle-input = хеш кожного прочитаного файлу копії (для sha256sum -c, там, де лежить копія)
bundle-log = що зроблено, у тому порядку, в якому це зроблено
bundle-list = хеш кожного іншого файлу тут (для sha256sum -c, у цій теці)
bundle-to-verify = Так можна дізнатися, чи щось відтоді змінено:
bundle-about-seal = Печатка – це SHA-256 файлу bundle.sha256. Хто може змінити пакет, може зробити новий список; ніхто не може зробити такий, що має печатку, записану деінде під час створення пакета.
bundle-result = Результат: { $verdict }
bundle-done = Пакет лежить у { $path }: звіти й хеші файлів копії ({ $files }).
bundle-seal = Печатка (SHA-256 файлу { $file }), яку варто записати окремо від пакета:
bundle-person = Людина, якій належить телефон, зберігає пакет і копію та вирішує, хто їх отримає.
bundle-check-later = Перевірити пізніше: { $command }
bundle-files = { $count ->
    [one] { $count } файл
    [few] { $count } файли
    [many] { $count } файлів
   *[other] { $count } файлу
}
bundle-log-began = перевірку розпочато, stalkscan { $version }
bundle-log-hashed = { $path }: { $files }, прочитано й обчислено хеш
bundle-log-no-hash = без хешу { $path }: { $why }
bundle-log-read = прочитано { $path } як { $format }
bundle-log-copy = копія
bundle-log-result = результат: { $verdict }, знахідки: { $count }
bundle-log-not-read = не прочитано: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = Від створення пакета нічого не змінено.
bundle-verify-changed = ЗМІНЕНО від створення пакета:
bundle-verify-more = і ще { $count }
bundle-verify-seal-noted = Печатка така, як записано.
bundle-verify-seal-other = печатка { $seal }, а не та, яку записано
bundle-verify-seal = Печатка, щоб порівняти з тією, яку записано під час створення пакета:
bundle-verify-no-list = немає { $file }: у пакеті нічого не можна перевірити
bundle-verify-rewritten = { $file } не такий, як його записано
bundle-verify-added = { $file } додано
bundle-verify-other = { $file } змінено
bundle-verify-missing = немає { $file }
bundle-verify-unreadable = { $file } не вдається прочитати: { $why }
bundle-verify-line = { $file } змінено: рядок { $line } не такий, як його записано
bundle-verify-compared-bundle = Порівняно файли пакета: { $files }.
bundle-verify-compared-copy = Порівняно файли з { $path }: { $files }.
bundle-verify-no-copy = Саму копію не порівняно; це робить --input PATH.

## Helplines

regions-choose = показано лінії допомоги кількох країн; свою можна вибрати через --region ({ $codes })

## Kinds of copies

formats-name = формат
formats-what = що це
formats-answers = питання, на які може відповісти
formats-never = Жодна копія не може показати, хто увійшов до облікового запису, кому видно місцеположення, або маячок.
format-ios-backup = резервна копія iPhone або iPad, зроблена комп'ютером (iTunes, Finder, Apple Devices, idevicebackup2), зашифрована чи ні: тека з Manifest.db або (iOS від 5 до 9) Manifest.mbdb
format-ios-filesystem = копія файлової системи iPhone, як її роблять експерти (Cellebrite UFED, GrayKey, Magnet, Belkasoft, checkra1n): тека, zip, tar або tar.gz з private/var
format-sysdiagnose = діагностика системи iPhone (sysdiagnose_....tar.gz, зроблена кнопками телефону й надіслана з Параметри > Приватність > Дані аналітики), запакована чи ні: профілі, керування та дозволи, але без списку застосунків
format-ios-app-listing = список застосунків iPhone у файлі (pymobiledevice3 apps list, ideviceinstaller -l -o xml, ISDi): застосунки з підписами; краще поруч із резервною копією того самого телефону
format-bugreport = звіт про помилки Android (zip, його розпакована тека або його текст): зроблений на телефоні через Параметри розробника > Звіт про помилки, через `adb bugreport` або сервісним кодом на Samsung (*#9900#) і Xiaomi (*#*#284#*#*)
format-dumpsys = вивід `adb shell dumpsys`, увесь або окремих служб (текст чи тека текстів із назвами служб), і текст, який ISDi зберігає про телефон
format-androidqf = копія, зроблена androidqf через кабель (тека або zip): список застосунків із підписами й хешами, dumpsys, налаштування, процеси
format-adb-backup = копія adb (.ab, зашифрована чи ні), файли копій Xiaomi (.bak або їхня тека) чи розпакована копія: підписи й установники застосунків, які дозволяють копії
format-android-filesystem = копія файлової системи телефону Android (тека, zip, tar, tar.gz, tar.zst або незашифрована копія TWRP) чи його теки /data/system: застосунки з підписами та APK, налаштування, дозволи, адміністратори, облікові записи, додані сертифікати та сліди видалених застосунків
format-apk-folder = файли APK телефону: тека файлів .apk, .xapk, .apks або .apkm чи один із них (`adb shell pm path` і `adb pull` або застосунок, що зберігає APK). Каже, чим є застосунки, а не що ввімкнено
format-huawei-backup = копія телефону Huawei або Honor (тека HiSuite чи KoBackup з info.xml або її zip): відкритий список застосунків і самі застосунки; дані застосунків не читаються
format-smart-switch = копія, зроблена Samsung Smart Switch (тека зі SmartSwitchBackup.json або її zip): відкритий список застосунків; усе інше зашифроване й не читається
format-intrusion-logs = журнали вторгнень Android 16 (Розширений захист, завантажені на телефоні): з якими серверами зв'язувалися застосунки, встановлення та видалення, додані центри сертифікації

## What "stalkscan explain" says

lookup-matters = Чому це важливо: { $matters }
lookup-ordinary = Звичайні причини:
lookup-next = Що можна зробити:
lookup-silence = Його мовчання щось означає лише тоді, коли прочитано це: { $parts }
lookup-silence-none = нічого (воно ніколи не стверджує, що чогось немає)
lookup-needed-by = Правила, яким потрібна відповідь на це питання:
lookup-which-copies = `stalkscan formats` каже, які копії телефону можуть на нього відповісти.
lookup-level = рівень { $number }: { $words }
lookup-exit = код виходу { $code }: { $words }
lookup-class = { $id }: клас, чим є застосунок. { $words }
lookup-strength = { $id }: сила, наскільки певна знахідка. { $words }
lookup-aliases = продається також як: { $names }
lookup-family-class = клас: { $id } ({ $words })
lookup-family-can = може бачити або робити: { $list }
lookup-indicators = ознаки: { $count }, і { $bulk } у списках
lookup-note = примітка: { $note }
lookup-sources = джерела: { $sources }
lookup-code-family = Це код { $name } ({ $id }); на нього вказує правило known-content.
lookup-code-adds = Це додає причину до того, що ще знайдено про застосунок, і ніколи не є окремою знахідкою.
lookup-code-look = На це варто подивитися разом (рівень 1); на це вказує правило telling-code.
lookup-code-unreviewed = Ніхто цього не перевіряв: це запитання, а не звинувачення.
lookup-code-clean = Хто ще може мати такий код: { $clean }
lookup-code-source = джерело: { $source } ({ $licence }), змінено { $date }
lookup-code-show = `stalkscan signatures show { $id }` показує саме правило.
lookup-behaviour = Рівень 3 потребує { $strong } балів, з них { $watches } за те, що застосунок може бачити або робити, і ознаки, яка приховує (позначена *).
lookup-axis = { $axis } (щонайбільше { $points } балів):
axis-capability = що він може бачити або робити
axis-concealment = як він ховається або опирається видаленню
axis-provenance = звідки він узявся
exit-code-0 = перевірено; нічого на рівні --fail-on чи вище; на кожне потрібне питання є відповідь
exit-code-1 = збій програми (читання, запис, внутрішній)
exit-code-2 = помилка використання
exit-code-3 = резервної копії там не розпізнано: нічого не перевірено
exit-code-4 = заблоковано: немає пароля або він хибний
exit-code-5 = база сигнатур непридатна (немає, пошкоджена, надто нова)
exit-code-10 = нічого не знайдено, але потрібні питання лишилися без відповіді: невизначено
exit-code-11 = щось для перегляду (рівень 2)
exit-code-12 = сильні ознаки прихованого стеження (рівень 3)
exit-code-13 = відомий застосунок для стеження (рівень 4)
exit-code-20 = знайдено проблеми: у сигнатурах, у цьому примірнику програми або в пакеті доказів
exit-code-130 = перервано

value-right-profiles = встановлювати й прибирати профілі
value-right-lock = блокувати телефон і прибирати його код
value-right-erase = стирати телефон
value-right-number = читати номер телефону
value-right-apps = бачити список встановлених застосунків
value-right-settings = змінювати налаштування
value-right-manage-apps = встановлювати й прибирати застосунки
value-nameless-account = обліковий запис без назви
value-not-named = без імені
value-removal-password = пароль для вилучення
value-restrictions = обмеження
value-play-protect-off = Google Play Protect вимкнено
value-of-user = користувач
value-of-user-number = користувач { $name }
value-of-phone = телефон
value-of-phone-trusted = телефон, довіра для всього
value-unreadable-certificate = сертифікат, який неможливо прочитати
value-in-background = використано у фоні
value-jailbreak-file = є { $name }, що лишається після джейлбрейка
value-jailbreak-settings = { $name }: налаштування засобу, якому потрібен джейлбрейк
value-jailbreak-job = { $name }: завдання, що з’являється з джейлбрейком
value-jailbreak-app = { $name } лежить у /Applications, де є лише застосунки Apple
value-selinux = SELinux у режимі { $name }
