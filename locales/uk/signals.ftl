# Ukrainian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }, за списком, якого ніхто не перевірив
signal-at = { $says } ({ $when })
signal-first-at = { $says } (уперше { $when })
signal-last-at = { $says } (востаннє { $when })
signal-added-at = { $says } (додано { $when })

## Known apps

signal-apk-hash = файл є відомим зразком { $family }
signal-signer = підписано сертифікатом, який є у списку для { $family }
signal-signer-hash = короткий хеш сертифіката такий самий, як один зі списку для { $family }; такі хеші можуть випадково збігатися
signal-app-id-pattern = ідентифікатор відповідає зразку назв { $family }
signal-app-id-case = ідентифікатор є у списку для { $family } (відрізняються великі літери)
signal-app-id-common = ідентифікатор є у списку для { $family }, але це поширена назва
signal-app-id = ідентифікатор є у списку для { $family }
signal-was-here-until = на телефоні до { $day }
signal-was-here-seen = раніше на телефоні, востаннє помічено { $day }
signal-install-begun = журнал містить початок його встановлення { $day }, але не кінець
signal-switched-off = його вимкнено
signal-archived = телефон заархівував його: його дані збережено, його коду вже немає
signal-of-user = { $says } (користувач { $user })
signal-server-name = код містить назву сервера, на який передає дані { $family }
signal-server-number = код містить номер сервера, на який передає дані { $family }
signal-site-name = код містить назву сервера { $family }, який є також вебсайтом цієї служби
signal-site-number = код містить номер сервера { $family }, який є також вебсайтом цієї служби
signal-maker-text = код містить текст, який, наскільки відомо, пише лише виробник { $family }
signal-maker-code = код відповідає правилу для коду { $family }
signal-code-reads-chats = код може читати з екрана розмови з кількох месенджерів
signal-code-reads-chat-files = код знає файли, у яких кілька месенджерів зберігають розмови
signal-code-collects = код може читати повідомлення, дзвінки й місцеперебування, записувати звук і приховувати свій значок
signal-code-opens-by-call = код може відкрити застосунок, коли набирають номер, і може приховати його значок
signal-code-hides-icon = код може приховати значок застосунку
signal-code-other = код відповідає правилу, яке додали до цієї перевірки
signal-known-server = звертався до сервера, який є у списку для { $family }
signal-listed = є у списку для { $family }

## The same in plain words, for the person whose phone it is

plain-listed = його технічна назва — одна з назв { $family }
plain-listed-common = його технічна назва — одна з назв { $family }, але так можуть зватися й інші застосунки
plain-listed-like = його технічна назва складена так, як назви { $family }
plain-signer = він має цифрову позначку виробника { $family }
plain-accessibility = він може читати екран і натискати замість людини; ця можливість призначена для таких помічників, як програми читання з екрана
plain-device-admin = він отримав право, через яке його важко видалити
plain-battery = він може працювати весь час
plain-like-the-system = його технічна назва схожа на частину телефону, але хтось встановив його не з магазину
plain-restricted-settings = хтось вручну вимкнув для нього захист телефону
plain-root-certificate = він змушує телефон довіряти власній печатці (кореневому сертифікату)
plain-offers-accessibility = він зроблений так, щоб отримати право читати екран
plain-offers-device-admin = він зроблений так, щоб отримати право, через яке його важко видалити
plain-service-named-like-a-part = у списку допоміжних засобів вона має назву частини телефону

## What an app can do

signal-accessibility-on = увімкнено як службу спеціальних можливостей: може читати екран і діяти замість людини
signal-power-accessibility = увімкнено як службу спеціальних можливостей
signal-device-admin-on = є адміністратором пристрою: не можна видалити, доки це не вимкнено
signal-power-device-admin = є адміністратором пристрою
signal-device-owner = є власником пристрою
signal-profile-owner = є власником робочого профілю
signal-declared-monitoring-tool = сам заявляє, що є інструментом для стеження
signal-declared-monitoring = власний файл називає його інструментом для стеження
signal-reads-many-private-things = має дозвіл читати щонайменше три види приватних даних
signal-reads-nearly-everything = має дозвіл читати щонайменше п’ять видів приватних даних
signal-permissions-granted = має надані дозволи
signal-notification-listener-on = читає всі сповіщення
signal-keyboard-on = увімкнено як клавіатуру
signal-keyboard-full-access = його клавіатурі дозволено користуватися мережею
signal-always-on-vpn = через нього йде весь трафік
signal-vpn-allowed = йому дозволили спрямовувати трафік телефону через себе (VPN)
signal-location-always = може будь-коли дізнатися місце перебування
signal-screen-recording = має дозвіл записувати екран
signal-location-in-background = може дізнаватися місце перебування, коли ним ніхто не користується
signal-sees-app-use = бачить, якими застосунками користуються
signal-draws-over-apps = може з’являтися поверх інших застосунків
signal-reads-all-files = може читати всі файли
signal-asks-old-permissions = створено для такого старого Android, що телефон ніколи не питав про його дозволи
signal-offers-accessibility = містить службу спеціальних можливостей
signal-offers-device-admin = містить адміністратора пристрою
signal-offers-listener = містить частину, яка може читати всі сповіщення

## How an app hides

signal-hid-own-icon = вимкнув власний значок
signal-no-icon = не має значка серед застосунків
signal-name-of-a-system-part = назва під значком така, як у частини телефону
signal-service-named-like-a-part = серед служб спеціальних можливостей вона має назву частини телефону
signal-id-like-the-system = ідентифікатор схожий на системний, а встановлено не з магазину
signal-apk-made-to-mislead = файл побудовано так, що програми для його дослідження дають збій
signal-dial-code = чекає на код, який набирають як номер; так можна відкрити прихований застосунок
signal-battery-exempt = звільнений від заощадження заряду, тож працює далі
signal-power-battery-exempt = звільнений від заощадження заряду
signal-signatures-disagree = підписи суперечать один одному
signal-odd-apk = файл побудовано так, що інші програми читають його неправильно
signal-apk-not-as-noted = це не той файл, хеш якого записано під час створення копії
signal-lists-disagree = є у списку телефону, а у списку комп’ютера з тієї самої резервної копії немає

## Where an app came from

signal-harmful-warning = Google Play Protect попередив про нього
signal-forged-origin = джерелом названо магазин, але встановлення почало щось інше
signal-not-from-a-store = не з магазину
signal-started-by = що почало встановлення: { $who }
signal-started-by-no-store = встановлення почав застосунок, який не є магазином
signal-installed-by-no-store = встановив застосунок, який не є магазином
signal-no-installer = не вказано, який застосунок його встановив
signal-restricted-settings = хтось вручну дозволив йому захищені налаштування
signal-public-key = підписано ключем, який може мати будь-хто
signal-this-public-key = підпис зроблено цим відкрито опублікованим ключем
signal-protection-off-too = встановлено не з магазину, а захист телефону від шкідливих застосунків вимкнено
signal-built-for-debugging = це версія для пошуку помилок
signal-no-store-receipt = у копії немає для нього чека App Store
signal-microphone-allowed = може користуватися мікрофоном
signal-camera-allowed = може користуватися камерою
signal-routes-traffic = трафік проходить через нього
signal-system-name = називається як частина телефону
signal-in-no-list = зберігає дані й має дозволи, а жоден список застосунків у копії його не називає
signal-calls-itself-apples = ідентифікатор написано так, як в Apple, але в жодному списку застосунків Apple його немає
signal-not-from-the-store = потрапив на телефон не з App Store
signal-signed-anew = ідентифікатор має вигляд, типовий для застосунків, які хтось підписав заново
signal-licence-organisation = працює за ліцензією організації, чинною на будь-якому телефоні
signal-licence-developer = працює за ліцензією розробника, чинною на вибраних телефонах
signal-licence-maker = працює за ліцензією свого виробника
signal-bought-by-other = звідки отримано — { $by }

## Accounts, computers and sites

signal-apple-account = цей обліковий запис використовують у { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }, обліковий запис цього телефону
signal-computer-trusted = телефон довіряє цьому комп’ютеру
signal-computer-backup = цей комп’ютер зробив резервну копію
signal-computer-synced = була синхронізація з цим комп’ютером
signal-computer-debugging = цьому комп’ютеру дозволено керувати телефоном
signal-cloud-backup = резервна копія пішла в хмару
signal-restored = телефон налаштовано з резервної копії
signal-site-visited = { $times ->
    [one] відкрито { $times } раз
    [few] відкрито { $times } рази
    [many] відкрито { $times } разів
   *[other] відкрито { $times } разу
}
signal-web-clip-locked = не можна видалити
signal-web-clip-known = відкриває сторінку відомої служби стеження

## Automations

signal-automation-unasked = це запускає її без запитання
signal-automation-reads = читає
signal-automation-sends = надсилає через
signal-automation-runs = запускає іншу команду, а є така, що читає або надсилає

## Network and certificates

signal-vpn = налаштовано VPN
signal-vpn-always = VPN завжди увімкнено
signal-content-filter = налаштовано фільтр вмісту
signal-dns-proxy = налаштовано DNS-проксі
signal-dns-settings = задано DNS-сервери
signal-proxy = задано проксі-сервер
signal-global-proxy = вебтрафік усіх застосунків іде через цей проксі-сервер
signal-private-dns = усі назви сайтів шукають на цьому сервері (приватний DNS)
signal-known-dns = усі назви сайтів шукають у цієї відомої служби (приватний DNS)
signal-relay = налаштовано ретранслятор (relay)
signal-certificate-added = додано цей сертифікат
signal-certificate-origin = додано для

## Protections of the phone

signal-protect-off-by-hand = Google Play Protect вимкнено вручну
signal-protect-checks-off = Google Play Protect не перевіряє застосунки
signal-unknown-apps-not-sent = невідомі застосунки не надсилають до Google на перевірку
signal-outside-store-allowed = дозволено застосунки не з магазину
signal-protect-was-off = Google Play Protect було вимкнено
signal-checks-were-off = перевірку застосунків було вимкнено
signal-sending-was-off = надсилання невідомих застосунків до Google на перевірку було вимкнено
signal-computer-checks-were-off = перевірку застосунків із комп’ютера було вимкнено
signal-outside-store-was-allowed = застосунки не з магазину було дозволено
signal-installed-before = { $minutes ->
    [one] за { $minutes } хвилину до того встановлено { $app }
    [few] за { $minutes } хвилини до того встановлено { $app }
    [many] за { $minutes } хвилин до того встановлено { $app }
   *[other] за { $minutes } хвилини до того встановлено { $app }
}
signal-installed-after = { $minutes ->
    [one] через { $minutes } хвилину після того встановлено { $app }
    [few] через { $minutes } хвилини після того встановлено { $app }
    [many] через { $minutes } хвилин після того встановлено { $app }
   *[other] через { $minutes } хвилини після того встановлено { $app }
}
signal-root-trace = це помічено
signal-jailbreak-app = застосунок, що встановлює jailbreak або потребує його

## Management and configuration profiles

signal-management-account = цей обліковий запис керує
signal-mdm-enrolled = є запис про реєстрацію в керуванні
signal-mdm-server = приймає команди від цього сервера
signal-mdm-rights = серверу дозволено
signal-managed-app = цей застосунок встановлено через керування
signal-server-manages = ним керує сервер
signal-supervised = телефон повідомляє, що він під наглядом
signal-is-supervised = телефон під наглядом
signal-management-unremovable = керування не можна видалити на телефоні
signal-management-stays = керування не можна видалити
signal-organisation = названа організація
signal-profile-organisation = організація, названа у профілі
signal-profile-installed = встановлено в цей час
signal-profile-hidden = у налаштуваннях його не видно
signal-profile-locked = забороняє видалення
signal-profile-removal-password = для видалення потрібен пароль
signal-profile-manages = керує телефоном
signal-root-certificate = додає кореневий сертифікат
signal-profile-routes = спрямовує трафік своїм шляхом
signal-profile-vpn = налаштовує VPN
signal-profile-proxy = спрямовує трафік через проксі-сервер
signal-profile-filter = фільтрує вміст з інтернету
signal-profile-dns = задає сервери, що шукають назви сайтів
signal-profile-conceals = може приховувати сповіщення або значки
signal-profile-pins = тримає телефон в одному застосунку
signal-profile-account = додає обліковий запис
signal-profile-not-listed = копія не називає встановленого профілю з такою назвою
signal-profile-named-only = список профілів його називає, і ніщо не каже, що він робить
signal-payload = містить
signal-poses-as-apple = називає своїм виробником Apple
signal-poses-as-apple-id = ідентифікатор починається так, як в Apple
signal-profile-event = журнал каже: { $operation }
signal-restriction = це діє
signal-restriction-written = записала програма { $by }
signal-permission-by-management = це дозволила політика керування

## How the phone stands

signal-goes-with-a-shown-app = вона належить до програми, яка показує свій значок, і обидві підписано тим самим ключем
signal-one-app-with-a-shown-app = для Android вона є однією програмою з іншою, яка показує свій значок: обидві мають спільний ідентифікатор користувача, і кожна має дозволи обох
signal-debugging-cable = налагодження через кабель увімкнено
signal-debugging-network = налагодження через мережу увімкнено
signal-further-user = є користувач
signal-old-security-updates = останнє оновлення захисту від
signal-restrictions-passcode = зберігається доказ коду
