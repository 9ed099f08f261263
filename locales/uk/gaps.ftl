# Ukrainian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = резервна копія adb оминає всі програми, що відмовляються від копіювання; від Android 12 таких більшість
why-wrong-passphrase-for-adb-backup = неправильний пароль до копії adb (пошкоджений заголовок має такий самий вигляд)
why-adb-backup-encrypted = копію adb зашифровано
why-adb-backup-cannot-read = копію adb не вдалося прочитати: { $what }
why-not-read = її не прочитано: { $why }; { $hint }
why-archive = архів: { $why }
why-more-than-members-rest-not = елементів більше ніж { $most }; решту не прочитано
why-archive-ends-without-end-mark = архів закінчується без позначки кінця: його обрізано, і програм після обриву немає
why-backup-grows-over-limit = копія після розпакування зростає понад { $ratio } разів, тому читання там зупинено, а програми після цього місця не прочитано; Android Backup Extractor може її розпакувати, і замість неї можна надати розпаковану папку
why-backup-larger-than-limit = копія після розпакування має понад { $most } байтів, тому читання там зупинено, а програми після цього місця не прочитано; Android Backup Extractor може її розпакувати, і замість неї можна надати розпаковану папку
why-folders-whose-names-cannot-those = пропущено папки, чиї назви не можуть бути назвами програм
why-more-than-apps-rest-not = програм більше ніж { $apps }; решту не прочитано
why-more-than-bytes-manifests-rest = байтів маніфестів більше ніж { $most }; решту не збережено
why-has-two-manifests-archive-both = { $app } має в архіві два маніфести; прочитано обидва
why-holds-file-s-with-text = { $messages ->
    [one] у ній є { $messages } файл із текстовими або графічними повідомленнями, якого ця програма ніколи не читає
   *[other] у ній є файли з текстовими або графічними повідомленнями, яких ця програма ніколи не читає: { $messages }
}
why-more-than-apps-rest-only = програм більше ніж { $most }; з решти прочитано лише назви
why-holds-no-app-at-all = у ній немає жодної програми
why-data-follow-end-archive-they = після кінця архіву є дані; їх не прочитано
why-behind-end-archive = після кінця архіву: { $why }
why-data-follow-end-compressed-stream = після кінця стисненого потоку є дані; їх не прочитано
why-backup-unpacked-before-apks-not = копію раніше розпакували; її файли APK не прочитано
why-packages-xml-broken-or-missing = packages.xml пошкоджено або його немає; його замінює { $reserve }
why-copy-holds-only-part-phones = копія містить лише частину системних файлів телефону
why-folder-misc-where-added-certificates = папки misc, де лежать додані сертифікати, немає в копії або вона порожня
why-holds-no-system-files-android = тут немає системних файлів телефону Android
why-archive-holds-system-files-phones = архів містить системні файли кількох телефонів ({ $count }); прочитано ті, що в його папці { $folder }, а не ті, що в { $other }: розпакуйте його й надайте папки по одній
why-this-twrp-backup-encrypted-with = цю копію TWRP зашифровано паролем
why-apks-system-image-not-read = файли APK з образу системи не читають
why-apk-s-more-than-can = { $left_out ->
    [one] { $left_out } файл APK не можна було зберегти й не прочитано
   *[other] файли APK, які не можна було зберегти й не прочитано: { $left_out }
}
why-archive-cannot-read = архів не вдалося прочитати: { $why }
why-archive-has-no-end-probably = архів не має кінця; мабуть, його скопійовано лише частково
why-part-folder-could-not-listed = частину папки не вдалося переглянути
why-folder-could-not-be-read = { $folder }: папку не вдалося прочитати
why-user-settings-not-in-copy = у телефоні є користувач { $user }, налаштувань якого немає в копії
why-archive-ends = архів закінчується в ньому
why-archive-cut-off-in = архів обрізано в ньому
why-archive-cut-off-in-after = архів обрізано в ньому, після { $bytes } байтів
why-dumpsys-txt-cannot-read = dumpsys.txt не вдалося прочитати: { $why }
why-acquisition-json-missing-acquisition-may = немає acquisition.json: збирання даних могли не завершити
why-packages-json-not-in-acquisition = packages.json, що містить дайджести застосунків та їхніх підписів, немає серед зібраних даних
why-bug-report-nested-too-deep = звіт про помилку в ньому вкладено надто глибоко, його не прочитано
why-bug-report-cannot-read = звіт про помилку в ньому не вдалося прочитати: { $why }
why-adb-backup-backup-ab-cannot = копію adb у ньому (backup.ab) не вдалося прочитати: { $why }
why-changed-after-acquisition-by-own = змінено після збирання даних, за його власним списком контрольних сум (hashes.csv): { $list }
why-acquisition-encrypted-with-age = зібрані дані зашифровано за допомогою age
why-identity-or-passphrase-does-not = ідентичність або пароль не відкриває зібраних даних
why-cannot-read = не вдалося прочитати: { $why }
why-encrypted-archive-opened-holds-no = зашифрований архів відкрито, і в ньому немає даних androidqf
why-acquisition-encrypted-with-age-decrypted = зібрані дані було зашифровано за допомогою age; їх розшифровано в пам’яті
why-acquisition-encrypted-with-age-2 = зібрані дані зашифровано за допомогою age: { $why }
why-encrypted-acquisition-cannot-read = зашифровані дані не вдалося прочитати: { $why }
why-folder-holds-more-than-files = файлів у папці більше ніж { $entries }
why-there-no-apk-file = у ній немає файлу APK
why-there-apk-files-only-first = файлів APK — { $items }; прочитано лише перші { $most }
why-these-apk-files-they-need = це файли APK: це не обов’язково всі програми телефону
why-folder-list-apps-file = це папка, а список програм — це файл
why-cannot-read-2 = це не вдалося прочитати: { $why }
why-end-cut-off-only-part-app = кінець обрізано, тож це лише частина застосунку
why-list-apps-does-not-name = список програм не називає телефону, з якого він
why-report-inside-archive = звіт лежить в архіві як { $name }
why-archive-holds-several-reports-largest = в архіві кілька звітів; прочитано найбільший з читабельних
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: файл, що належить до нього: { $why }
why-looks-like-bug-report-but = це схоже на звіт про помилку, але його основного тексту тут немає
why-text-holds-no-section-any = у тексті { $name } немає розділу жодної служби
why-text-does-not-end-finished = текст не закінчується так, як завершений звіт; немає того, що йде після останнього розділу
why-text-ends-before-administrators = текст закінчується раніше, ніж списки адміністраторів
why-text-ends-before-listeners = текст закінчується раніше, ніж списки застосунків, що читають сповіщення
why-text-ends-before-packages = текст закінчується раніше, ніж список пакетів
why-text-ends-before-settings = текст закінчується раніше, ніж налаштування
why-text-ends-inside-state-of-user = текст закінчується посередині стану користувача
why-text-ends-in-middle-of-line = текст закінчується посередині рядка
why-list-does-not-name-system = список не називає саму систему, як це робить кожен повний; можливо, він про один застосунок
why-not-description-of-package = це не опис пакета
why-main-text-cannot-read = основний текст { $name } не вдалося прочитати: { $why }
why-folder-empty = папка порожня
why-there-no-format-named = немає формату з назвою { $format }
why-part-program-opens-copies-failed = частина програми, що відкриває копії { $name }, не впоралася з нею, тому з неї нічого не прочитано
why-part-program-looks-what-file = частина програми, що визначає, чим є файл, не впоралася з ним
why-folder-holds-more-than-files-folders = файлів і папок більше ніж { $most }; решту не переглянуто
why-archive-holds-another-copy = архів містить у своїй папці { $folder } ще одну копію, яку не прочитано
why-more-files-or-folders-could-not = не вдалося прочитати ще й інші файли або папки: { $count }
why-this-link-not-followed = це посилання, а за посиланнями в папці програма не йде
why-lies-more-than-folders-deep = лежить глибше ніж { $most } папок, тож там не шукали
why-folder-holds-ordinary-files-no = у папці звичайні файли і жодної копії, яку ця програма може прочитати
why-folder-holds-no-backup-this = у папці немає жодної копії, яку ця програма може прочитати
why-there-no-such-file-or = немає такого файлу чи папки
why-this-part-ios-backup-not = це частина копії iOS, а не сама копія
why-this-one-file-copy-kind = це один файл копії виду { $name }, а не сама копія
why-no-backup-this-program-can = це не копія, яку ця програма може прочитати
why-file-empty = файл порожній
why-file-no-kind-this-program = файл не належить до жодного виду, який знає ця програма (він починається з байтів { $list })
why-this-encrypted-this-program-cannot = це { $what }: дані зашифровано, і ця програма не може їх відкрити
why-this-which-this-version-does = це { $what }; ця версія такого не читає
why-this-not-backup-phone = це { $what }, а не копія телефону
why-this-cut-off = це { $what }
why-tar-archive = архів tar
why-gzip-archive = архів gzip
why-7-zip-archive = архів 7-Zip
why-xz-archive = архів xz
why-zstd-archive = архів zstd
why-lz4-archive = архів LZ4
why-video-or-picture = відео або зображення
why-sound-file = звуковий файл
why-windows-program = програма Windows
why-single-database = окрема база даних
why-single-property-list = окремий список властивостей
why-acquisition-or-file-encrypted-with = зібрані дані або файл, зашифрований за допомогою age
why-part-twrp-backup = частина копії TWRP
why-parts-twrp-backup-missing = бракує частин копії TWRP, і того, що в них лежить, не прочитано: { $list }
why-part-samsung-smart-switch-or = частина копії Samsung Smart Switch або Kies
why-ios-backup-inside-archive = копія iOS в архіві
why-zip-archive-empty-or-cannot = архів zip, який порожній або вміст якого не можна переглянути (мабуть, обрізаний)
why-zip-archive-names-lead-outside = { $count ->
    [one] { $count } файл у цьому архіві zip має назву, що веде за його межі (`../`), його відхилено
   *[other] файли в цьому архіві zip, чиї назви ведуть за його межі (`../`) і які відхилено: { $count }
}; нічого іншого з нього тут не прочитати
why-zip-archive-without-bug-report = архів zip без звіту про помилку і без даних androidqf
why-cut-off-archive-with-backup = архів з копією телефону всередині, і його кінець обрізано
why-cut-off-bug-report = звіт про помилку з обрізаним кінцем, ще до тексту з відповідями
why-cut-off-zip-archive = архів zip з обрізаним кінцем; нічого з того, що від нього лишилося, тут не можна прочитати
why-file-gone = файлу вже немає
why-text-output-one-service = текст — це вивід однієї служби ({ $service })
why-holds-no-part-isdi-writes = тут немає жодної частини, яку пише ISDi
why-text-isdi-keeps-phone = текст, який ISDi зберігає про телефон
why-names-services-holds-output-none = тут названо служби, але немає виводу жодної з них
why-text-ends-middle-section = текст закінчується посеред розділу
why-text-stops-before-last-service = текст закінчується перед останньою службою з власного переліку
why-not-read-dumpsys-txt-holds = { $name } не прочитано: dumpsys.txt містить ту саму службу
why-not-read-with-other-same-service = { $name } не читається разом з { $other }, що містить ту саму службу
why-folder-holds-output-no-service = у папці немає виводу жодної служби, яку читають
why-looks-like-output-dumpsys-but = це схоже на вивід dumpsys, але { $what }
why-cannot-look-at = це не вдалося переглянути: { $why }
why-cannot-list-folder = папку не вдалося переглянути: { $why }
why-neither-file-nor-folder = це ані файл, ані папка
why-folder-holds-more-than-entries = записів у папці більше ніж { $entries }
why-more-than-bytes-wanted-files = байтів потрібних файлів більше ніж { $most }; деякі пропущено
why-archive-holds-two-members-with = в архіві два елементи з однаковою назвою; прочитано перший
why-cannot-read-3 = { $name } не вдалося прочитати: { $why }
why-looks-like-intrusion-logs-but = це схоже на журнали вторгнень, але жоден текст у них не містить події
why-file-backup-iphone-folder = це файл, а копія iPhone — це папка
why-manifest-db-damaged-only-entries = Manifest.db пошкоджено ({ $why }); відомі лише записи перед пошкодженням: { $rows }
why-only-files-beside-listing-those = { $why }; прочитано лише файли поруч із переліком і ті, чиє місце відоме. Далі: { $hint }
why-manifest-db-cannot-used = Manifest.db непридатний: { $why }
why-manifest-db-encrypted-key-manifestkey = Manifest.db зашифровано, а його ключа (ManifestKey у Manifest.plist) немає
why-passphrase-right-but-key-manifest = пароль правильний, але ключ Manifest.db (ManifestKey у Manifest.plist) непридатний: { $why }
why-passphrase-right-but-manifest-db = пароль правильний, але Manifest.db непридатний: { $why }
why-manifest-db-cannot-opened = Manifest.db не вдалося відкрити: { $why }
why-manifest-db-cannot-read = Manifest.db не вдалося прочитати: { $why }
why-manifest-db-damaged-not-database = Manifest.db пошкоджено: це не база даних
why-manifest-db-damaged-empty-interrupted = Manifest.db пошкоджено: він порожній, яким його лишає перервана копія
why-listing-backup-damaged-so-files = перелік копії пошкоджено, тому файли, що належать до відповіді, можуть бути в ньому не названі
why-manifest-db-missing-without-files = Manifest.db немає, а без нього файли копії не мають назв
why-there-no-status-plist-so = Status.plist немає, тому копія не каже, чи її завершено
why-backup-not-finished-status-plist = копію не завершено (Status.plist: { $state })
why-status-plist-does-not-say = Status.plist не каже, чи копію завершено
why-status-plist-cannot-read-interrupted = Status.plist не вдалося прочитати ({ $why }); таким його лишає перервана копія
why-files-listed-this-copy = із файлів у переліку ({ $listed }) у цій копії є { $here }
why-folder-configuration-profiles = папка профілів конфігурації
why-listing-lacks-what-every-backup = у переліку немає того, що має кожна копія телефону ({ $list }): його відфільтровано або він не з iPhone
why-files-folders-without-being-listed = файли в папках, яких немає в переліку: { $count }
why-names-folders-not-those-backup = назви в папках, що не є назвами файлів копії: { $count }
why-entries-listing-cannot-understood = записи переліку, які неможливо зрозуміти: { $count }
why-entries-listing-repeat-file = записи переліку, що повторюють файл: { $count }
why-entries-name-another-file-than = записи, що називають не свій файл: { $count } (перелік змінено або його створив інший засіб); їхньому вмісту не довіряють
why-manifest-db-wal-not-applied = Manifest.db-wal не застосовано: Manifest.db { $why }
why-cut-short-pages = його обрізано (є { $have } з { $declared } сторінок), і { $why }
why-manifest-db-cut-short-pages = Manifest.db обрізано: є { $have } з { $declared } сторінок
why-larger-than-bytes = у ньому байтів більше ніж { $most }
why-decrypted-no-database-listing-another = після розшифрування це не база даних; це перелік іншої копії або його початок пошкоджено
why-larger-than-bytes-2 = має байтів більше ніж { $most }
why-unknown-manifest-schema-there-no = невідома будова переліку (немає таблиці Files)
why-unknown-manifest-schema-table-files = невідома будова переліку (таблиця Files не має стовпця { $column })
why-more-than-entries-rest-not = записів більше ніж { $entries }; решту не прочитано
why-damaged = { $name } пошкоджено: { $why }
why-more-than-entries-rest-not-read = { $name }: записів більше ніж { $entries }; решту не прочитано
why-files-before-known = { $name }: { $why }; відомі файли перед цим місцем: { $rows }
why-lists-no-file = { $name } не називає жодного файлу
why-encrypted-though-listing-backup-not = його зашифровано, хоча перелік копії — ні
why-encrypted-record-listing-which-holds = його зашифровано, а його запис у переліку, що містить його ключ, пошкоджено
why-listing-gives-name-not-own = перелік дає йому чужу назву, а під його власною нічого немає
why-holds-no-system-files-iphone = тут немає системних файлів iPhone
why-copy-holds-only-part-phones-files = копія містить лише частину файлів телефону
why-copy-not-whole-or-holds = копія не повна або містить два файли з однією назвою, тому файлів, що належать до відповіді, може не бути
why-files-have-place-another-file = файли, чиє місце має й інший файл: { $doubled }; прочитано перші
why-containers-do-not-say-whose = контейнери, що не кажуть, чиї вони: { $nameless }
why-backup-encrypted-opened-with-passphrase = копію зашифровано, і її відкрито її паролем
why-backup-encrypted-key-bag-manifest = копію зашифровано, а її в’язку ключів (у Manifest.plist) пошкоджено: { $why }
why-key-bag-damaged-keys-protection = в’язку ключів пошкоджено: втрачено ключі класів захисту { $list }, а з ними їхні файли
why-manifest-plist-holds-no-key = у Manifest.plist немає в’язки ключів
why-manifest-plist-which-holds-key = Manifest.plist, що містить в’язку ключів, не вдалося прочитати ({ $why })
why-backup-encrypted-without-no-passphrase = копію зашифровано, і { $why }; без цього жоден пароль не відкриє копії
why-wrong-passphrase-for-encrypted-backup = неправильний пароль до зашифрованої копії
why-backup-encrypted = копію зашифровано
why-only-apps-whose-apks-lie = лише про програми, чиї файли APK лежать у копії
why-huawei-backup = копія Huawei
why-data-apps-archives-encrypted-with = дані програм (архівів: { $tars }) зашифровано паролем копії; переглянуто лише список програм і самі програми
why-data-apps-archives-not-read = дані програм (архівів: { $tars }) не прочитано
why-app-s-backup-encrypted-with = { $sealed ->
    [one] { $sealed } програму копії зашифровано її паролем
   *[other] програми копії, зашифровані її паролем: { $sealed }
}
why-smart-switch-backup = копія Smart Switch
why-file-s-backup-encrypted-by = { $sealed ->
    [one] { $sealed } файл копії зашифровано Smart Switch
   *[other] файли копії, зашифровані Smart Switch: { $sealed }
}
why-only-plain-lists-read = { $why }; прочитано лише її незашифровані списки
why-only-plain-lists-of-backup = прочитано лише незашифровані списки копії
why-looks-like-but-cannot-read = це схоже на таке: { $what }, але { $file } не вдалося прочитати
why-holds-nothing-phone-this-program = тут немає нічого з телефону, що читає ця програма (діагностика Mac або обрізана?)
why-holds-too-many-section-headers = { $shown }: надто багато заголовків розділів, щоб відрізнити справжні
why-folder-holds-more-than-entries-rest = записів у папці більше ніж { $entries }; решту не переглянуто
why-zip-archive-cannot-read = архів zip не вдалося прочитати: { $why }
why-has-data-no-manifest = { $app } має дані й не має _manifest
why-apk-cut-short = файл APK програми { $app } обрізано
why-ends-before = він закінчується, перш ніж подано: { $what }
why-version = версія
why-version-instead-1 = версія «{ $shown }» замість 1
why-package = пакет
why-names-no-package = він не називає пакета
why-names-lies-folder-rest-not = він називає { $named } і лежить у папці { $there }; решті не повірено
why-version-code = код версії
why-version-code-no-number = код версії не є числом
why-version-android = версія Android
why-installer = джерело встановлення
why-whether-apk-included = чи додано APK
why-number-signers = кількість підписувачів
why-number-signers-no-number = кількість підписувачів не є числом
why-more-certificates-than-says = сертифікатів більше, ніж указано
why-signer-no-certificate = підписувач, що не є сертифікатом
why-signers-said-follow-do = заявлено підписувачів: { $count }, а є: { $seen }
why-not-description-package = це не опис пакета
why-lists-no-package = він не називає жодного пакета
why-does-not-say-who-signed = { $id }: не сказано, хто його підписав
why-of-another-phone-than-manifest = це з іншого телефону або з іншої копії, ніж Manifest.plist; відмінність: { $fields }
why-manifest-plist-not-in-backup = у копії немає Manifest.plist, власного списку застосунків телефону
why-listed-without-file-that-says = зазначено як установлений, але немає файла, де сказано, що він робить: { $names }
why-no-signer-given-for-packages = не вказано підписувача для пакетів: { $unsigned } з { $of } (дані зібрано з шифруванням або без копіювання APK)
why-no-hash-apk-given-for = не вказано контрольної суми APK для пакетів: { $unhashed } з { $of } (швидке збирання)
why-field-s-unexpected-kind-not = { $odd ->
    [one] { $odd } поле має несподіваний вид, його не прочитано
   *[other] поля несподіваного виду, які не прочитано: { $odd }
}
why-package-without-name = пакет без назви
why-holds-no-readable-manifest-androidmanifest = тут немає читабельного маніфесту (AndroidManifest.xml)
why-manifest-names-no-package = його маніфест не називає пакета
why-name-app-could-not-read = назву програми не вдалося прочитати з її таблиці текстів
why-holds-more-code-than-looked = коду більше, ніж переглядають
why-cannot-read-code = { $shown }: не вдалося прочитати як код
why-cannot-unpacked = { $shown }: не вдалося розпакувати
why-looked-through-up-bytes-only = { $shown }: переглянуто лише стільки байтів: { $cap }
why-such-backup-lists-only-apps = така копія називає лише програми, вибрані для неї
why-no-list-huawei-backup = це не список копії Huawei
why-module-without-name = модуль без назви
why-holds-no-list-apps = тут немає списку програм
why-app-without-id = програма без ідентифікатора
why-section-holds-no-user-state = у розділі немає стану користувача
why-entry-list-services-no-component = запис списку служб не є компонентом
why-label-service-holds-lines-own = мітка служби містить власні рядки; діє останній список служб
why-this-version-android-prints-names = ця версія Android друкує лише назви; налаштування кажуть більше
why-user-without-list-enabled-services = користувач без списку ввімкнених служб
why-entry-enabled-services-no-component = запис серед увімкнених служб не є компонентом
why-user-named-twice-what-stands = користувача названо двічі; тому, що стоїть під другою назвою, не повірено
why-section-names-no-user = розділ не називає користувача
why-accounts-user-not-counted = облікові записи користувача не пораховано
why-line-s-pose-accounts-phone = { $counted ->
    [one] { $counted } рядок видає себе за обліковий запис; телефон нараховує: { $counted2 }
   *[other] рядки, що видають себе за облікові записи: { $counted }; телефон нараховує: { $counted2 }
}
why-accounts-understood = зрозумілі облікові записи: { $understood } з { $counted }
why-line-no-key = рядок, що не є ключем
why-no-app-named-this-text = у цьому тексті не названо жодної програми
why-section-holds-no-app-operations = у розділі немає операцій програм
why-package-app-operations-has-no = пакет в операціях програм не має назви пакета
why-special-access-es-allowed-for = { $unnamed ->
    [one] { $unnamed } спеціальний доступ дозволено ідентифікатору користувача, для якого не названо програми
   *[other] спеціальні доступи, дозволені ідентифікатору користувача, для якого не названо програми: { $unnamed }
}
why-name-owner-holds-lines-own = назва власника містить власні рядки
why-section-holds-no-device-policy = у розділі немає стану правил пристрою
why-owner-without-component = власник без компонента
why-exempted-app-has-no-package = програма-виняток не має назви пакета
why-section-holds-no-lists-exempted = у розділі немає списків програм-винятків
why-names-current-keyboard-installed-ones = називає поточну клавіатуру і встановлені, а не всі ввімкнені
why-section-holds-no-state-input = у розділі немає стану методів введення
why-list-listeners-occurs-more-than = список слухачів сповіщень трапляється більше одного разу; діє останній
why-section-holds-no-list-listeners = у розділі немає списку слухачів сповіщень
why-listener-no-component = слухач сповіщень не є компонентом
why-lists-listeners-not-known-layout = списки слухачів сповіщень не мають відомої будови
why-allowed-listener-no-component = дозволений слухач сповіщень не є компонентом
why-this-phone-prints-no-log = цей телефон не друкує журналу встановлень
why-install-log-starts-on = журнал встановлень починається { $day }
why-table-start-screens-not-this = таблиці стартових екранів немає в цьому тексті
why-section-holds-no-package-list = у розділі немає списку пакетів
why-package-blocks-understood = зрозумілі блоки пакетів: { $understood } з { $total }
why-package-list-holds-more-than = список пакетів містить більше, ніж можна зберегти; решту не прочитано
why-package-header-s-inside-text = { $forged ->
    [one] { $forged } заголовку пакета в тексті програми не повірено
   *[other] заголовки пакетів у тексті програми, яким не повірено: { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] { $strange } місце списку пакетів суперечить його будові
   *[other] місця списку пакетів, що суперечать його будові: { $strange }
}
why-section-holds-no-roles-known = у розділі немає ролей у відомій будові
why-section-holds-no-settings = у розділі немає налаштувань
why-settings-not-this-text = налаштувань «{ $space }» немає в цьому тексті
why-line-s-inside-value-setting = { $count ->
    [one] { $count } рядку в значенні налаштування не повірено
   *[other] рядки у значенні налаштування, яким не повірено: { $count }
}
why-setting-occurs-twice = налаштування { $entry } трапляється двічі
why-change-setting-without-time = зміна налаштування без часу
why-days-battery-statistics-begin-twice = дні статистики батареї починаються двічі, тож один початок — це текст програми
why-entry-without-package-name = запис без назви пакета
why-icon-with-two-names = { $at }: значок головного екрана має дві назви; жодної не взято до уваги
why-vpn-use-has-no-package = використовуваний VPN не має назви пакета
why-interval-stands-there-twice-so = інтервал стоїть двічі, тож один із двох — це текст програми
why-user-without-number = користувач без номера
why-holds-no-table-accounts = тут немає таблиці облікових записів
why-account-without-type = обліковий запис без виду
why-more-than-accounts-rest-not = облікових записів більше ніж { $accounts }; решту не прочитано
why-when-accounts-added = коли додано облікові записи: { $why }
why-user-id-no-number = ідентифікатор користувача, що не є числом
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] { $unnamed } спеціальний доступ дозволено цілому ідентифікатору користувача, а не програмі за назвою
   *[other] спеціальні доступи, дозволені цілому ідентифікатору користувача, а не програмі за назвою: { $unnamed }
}
why-package-without-package-name = пакет без назви пакета
why-read-only-part = це прочитано лише частково: { $why }
why-another-kind-document = це документ іншого виду ({ $name })
why-line-no-package = рядок, що не є пакетом
why-list-packages-cannot-read-so = список пакетів не вдалося прочитати, тож серед цих папок є папки програм, які досі встановлено
why-file-itself-cannot-read-full = сам файл не вдалося прочитати повністю; це його запасна копія на телефоні, яка може бути старішою
why-certificate-s-package-not-file = { $missing ->
    [one] { $missing } сертифіката пакета немає у файлі, або він ним не є
   *[other] сертифікати пакета, яких немає у файлі або які ними не є: { $missing }
}
why-permission-without-name = дозвіл без назви
why-permissions-group-s-apps-with = { $unknown ->
    [one] { $unknown } група програм зі спільним ідентифікатором, чиї дозволи не розрізнити за програмами
   *[other] групи програм зі спільним ідентифікатором, чиї дозволи не розрізнити за програмами: { $unknown }
}
why-role-or-holder-has-no = роль або її власник не має назви
why-administrator-no-component = адміністратор, що не є компонентом
why-owner-without-package-name = власник без назви пакета
why-more-than-listeners-one-user = слухачів сповіщень одного користувача більше ніж { $listeners }
why-setting-without-name = налаштування без назви
why-packed-value-setting-damaged = запаковане значення налаштування пошкоджено
why-no-certificate = це не сертифікат
why-entry-no-key = запис, що не є ключем
why-empty = він порожній
why-app-s-have-no-name = { $nameless ->
    [one] { $nameless } програма вже не має в ньому назви
   *[other] програми, що вже не мають у ньому назви: { $nameless }
}
why-names-apps-stand-file-mappings = назви його програм стоять у файлі mappings, якого немає в копії або який пошкоджено
why-no-usage-statistics-or-breaks = це не статистика використання, або вона обривається
why-app-without-package-name = програма без назви пакета
why-holds-no-system-property = тут немає системної властивості
why-not-event = це не подія
why-holds-no-event = тут немає події
why-more-than-pairs-app-server = пар програми й сервера більше ніж { $pairs }; решту не збережено
why-log-tells-days-covers-only = журнал каже лише про дні, які він охоплює, і лише доки Розширений захист був увімкнений
why-event-without-app-or-server = подія без програми або сервера
why-event-without-app = подія без програми
why-too-many-operations-install-log = надто багато операцій журналу встановлень без результату
why-entry-install-log-names-no = запис журналу встановлень не називає пакета
why-not-path = це не шлях
why-does-not-tell-state-selinux = він не каже стану SELinux
why-does-not-tell-when-acquisition = він не каже, коли зібрано дані
why-setting-names-no-app = налаштування { $name } не називає програми
why-setting-names-more-than-components = компонентів у налаштуванні { $name } більше ніж { $most }
why-setting-always-on-vpn-app = налаштування always_on_vpn_app не називає програми
why-holds-no-setting = тут немає налаштування
why-line-s-look-like-settings = { $outside ->
    [one] { $outside } рядок, схожий на налаштування, лежить у значенні іншого, йому не повірено
   *[other] рядки, що схожі на налаштування, лежать у значенні іншого і яким не повірено: { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] { $doubled } налаштування названо вдруге; прочитано перше значення
   *[other] налаштування, названі вдруге: { $doubled }; прочитано перше значення
}
why-part-program-reads-copies-failed = { $name }: частина програми, що читає копії { $format }, не впоралася з цим файлом; будь ласка, повідомте про це
why-file-answers-this-not-copy = файлу, що на це відповідає, немає в копії
why-parser-failed-on-this-file = { $shown }: читач { $name } не впорався з цим файлом; будь ласка, повідомте про це
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: { $skipped } незрозумілий запис, перший тут: { $at }: { $why }
   *[other] { $shown }: незрозумілі записи: { $skipped }, перший тут: { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: даних більше ніж { $most }; решту не збережено
why-account-no-known-type = обліковий запис невідомого виду
why-bundle-without-path = пакет програми без шляху
why-app-does-not-say-what = програма не каже, як вона зветься
why-path-names-no-app = шлях не називає програми
why-app-without-identifier = програма без власного ідентифікатора
why-entry-app-no-dictionary = запис програми не є словником
why-neither-array-nor-dictionary-apps = ані масив, ані словник програм
why-record-names-no-computer = запис, що не називає комп’ютера
why-there-no-table-zprocess = немає таблиці ZPROCESS
why-table-zprocess-has-no-column = таблиця ZPROCESS не має стовпця ZBUNDLENAME
why-there-no-table = немає таблиці { $table }
why-table-has-no-column = таблиця { $table } не має стовпця { $name }
why-table = таблиця { $table }: { $why }
why-domain-names-no-app = домен, що не називає програми
why-switch-position-unknown-meaning = перемикач у положенні з невідомим значенням
why-there-no-list-under-members = під members немає списку
why-not-member = це не учасник
why-not-list-keyboards = це не список клавіатур
why-not-name-keyboard = це не назва клавіатури
why-no-app-has-entry-under = жодна програма не має запису під Applications, тож комп’ютер зовсім не зберіг квитанцій магазину
why-there-no-list-under-installed = під Installed Applications немає списку
why-not-identifier-app = це не ідентифікатор програми
why-client-whose-app-not-named = запис, чию програму не названо
why-authorisation-unknown-meaning = дозвіл на місцезнаходження з невідомим значенням
why-names-no-management-server = він не називає сервера керування
why-file-empty-interrupted-backup-leaves = файл порожній, яким його лишає перервана копія
why-does-not-say-whether-passcode = він не каже, чи було встановлено код
why-there-no-dictionary-under-applications = під Applications немає словника
why-configuration-without-name = конфігурація без назви
why-not-identifier-profile = це не ідентифікатор профілю
why-not-list-profiles = це не список профілів
why-there-no-list-under-orderedprofiles = під OrderedProfiles немає списку
why-payload-without-type = частина профілю без виду
why-there-no-list-under-profileevents = під ProfileEvents немає списку
why-not-event-profile = це не подія профілю
why-event-without-operation = подія без операції
why-signers-certificate-unreadable = сертифікат підписувача нечитабельний
why-payloads-unreadable = частини профілю нечитабельні: { $why }
why-profile-does-not-say-what = профіль не каже, що він містить
why-not-list-payloads = це не список частин профілю
why-property-list-but-no-dictionary = список властивостей, але не словник
why-there-no-property-list = у ньому немає списку властивостей
why-trigger-no-shortcut = тригер, що не належить до жодної швидкої команди
why-actions-unreadable = її дії нечитабельні: { $why }
why-actions-no-list = її дії не є списком
why-more-actions-than-read = дій більше, ніж читається з однієї команди
why-shortcut-without-actions = команда без своїх дій
why-no-table-ztrigger = немає таблиці ZTRIGGER, де сказано, що запускається саме
why-stores-description-app-unreadable = опис програми з магазину нечитабельний: { $why }
why-neither-true-nor-false = ані так, ані ні
why-there-no-table-access = немає таблиці access
why-table-access-has-none-known = таблиця access не має жодної з відомих будов
why-table-access = таблиця access: { $why }
why-row-without-service-or-client = рядок без служби або програми
why-permission-unknown-meaning = дозвіл з невідомим значенням
why-table-expired-has-unknown-layout = таблиця expired має невідому будову
why-table-expired = таблиця expired: { $why }
why-row-without-certificate = рядок без сертифіката
why-web-clip-without-address = вебзакладка без адреси
why-only-parts-answer-this-copy = у цій копії є лише частини відповіді
why-only-other-files-tell = файлу, який відповідає на це, немає в цій копії; сказане про це взято з інших файлів
why-assumed-same-phone-folders-beside = вважається, що це той самий телефон, що й у папок поруч, кожна з яких містить файли однієї програми
why-not-joined-with-has-these = не об’єднано з { $name }: там є { $shared } з цих програм ({ $apps })
why-joined-because-build-same-apps = об’єднано, бо збірка та сама і спільних програм { $shared } з { $all }; жоден серійний номер не доводить, що це той самий телефон, тому це не напевно
why-joined-because-apps-agree-version = об’єднано, бо { $same } з { $apps } програм збігаються версією й підписувачем, наскільки обидві копії це кажуть; жоден серійний номер не доводить, що це той самий телефон, тому це не напевно
why-others-have-another-signer = а інші мають іншого підписувача
why-too-few-sure = цього замало для певності
why-may-same-phone-apps-agree = це може бути той самий телефон, що й { $phone }: { $same } з { $apps } програм збігаються версією й підписувачем, { $but }; показано окремо
why-same-phone-made-days-apart = з того самого телефону, що й { $phone }, але зроблено за кілька днів до або після: показано окремо, бо тим часом застосунки могли з’явитися й зникнути
why-assumed-same-phone-apps-agree = вважається, що це той самий телефон: { $same } з { $apps } програм збігаються версією й підписувачем, наскільки обидві копії це кажуть; файл не каже, з якого телефону його взято
why-not-joined-with-apps-have = не об’єднано з { $name }: { $other_signer } з { $apps } програм мають там іншого підписувача
why-not-joined-with-has-none = не об’єднано з { $name }: там немає жодної з цих програм
why-assumed-same-phone-because-there = вважається, що це той самий телефон, бо іншого немає; файл не каже, з якого телефону його взято
why-fits-phones-equally-well-shown = однаково добре підходить до кількох телефонів ({ $several }); показано окремо
why-other-copy = інша копія
why-text-holds-far-more-section = у тексті значно більше заголовків розділів, ніж пише телефон; оцінено не всі
why-text-ends-inside-this-section = текст закінчується в цьому розділі
why-this-section-has-no-end = цей розділ не має позначки кінця
why-service-did-not-finish-time = служба не встигла завершити; її розділ не повний
why-header-section-at-line-lies = заголовок розділу { $claimed } у рядку { $line } лежить в іншому розділі, йому не повірено
why-section-line-s-found-inside = { $count ->
    [one] { $count } рядку розділу, знайденому в іншому розділі, не повірено, перший для { $claimed } у рядку { $line }, { $inside }: текст, написаний програмою, може їх наслідувати
   *[other] рядки розділів, знайдені в іншому розділі, яким не повірено: { $count }, перший для { $claimed } у рядку { $line }, { $inside }: текст, написаний програмою, може їх наслідувати
}
why-line-s-end-section-found = { $count ->
    [one] { $count } рядку, що закінчує розділ, знайденому в іншому розділі, не повірено
   *[other] рядки, що закінчують розділ, знайдені в іншому розділі, яким не повірено: { $count }
}
why-text-holds-too-many-section = у тексті надто багато заголовків розділів, щоб відрізнити справжні
why-line-looks-like-beginning-line = рядку, схожому на початок { $claimed }, рядок { $line }, не повірено
why-line-s-look-like-beginning = { $count ->
    [one] { $count } рядок, схожий на початок частини, стоїть не на своєму місці, перший для { $claimed } у рядку { $line }: текст, написаний програмою, може його наслідувати
   *[other] рядки, схожі на початок частини, що стоять не на своєму місці: { $count }, перший для { $claimed } у рядку { $line }: текст, написаний програмою, може їх наслідувати
}
why-key-bag-cut-short = в’язку ключів обрізано
why-key-bag-has-more-than = записів класів у в’язці ключів більше ніж { $most_classes }; решту не прочитано
why-class-records-key-bag-damaged = пошкоджені записи класів у в’язці ключів: { $lost }
why-encrypted-file-ends-middle-block = зашифрований файл закінчується посеред блоку; його кінець втрачено
why-shorter-than-listing-says-end = він коротший, ніж каже перелік; його кінець втрачено
why-last-block-does-not-end = його останній блок закінчується не так, як мав би; його кінець, можливо, втрачено
why-write-ahead-log-not-read = журнал випереджувального запису не прочитано: { $why }
why-shorter-than-header = він коротший за свій заголовок
why-does-not-begin-like-one = він починається не так, як мав би
why-header-fails-checksum = контрольна сума його заголовка не збігається
why-write-ahead-log-breaks-off = журнал випереджувального запису обривається; його прочитано до останньої цілої транзакції
why-write-ahead-log-has-another = журнал випереджувального запису має інший розмір сторінки, ніж база даних; не застосовано
why-write-ahead-log-declares-impossible = журнал випереджувального запису вказує неможливий розмір; не застосовано
why-more-than-bytes-rest-not = байтів більше ніж { $cap }; решту не прочитано
why-holds-header-for-all-members = тут є заголовок для всіх елементів, який не застосовано
why-members-whose-names-point-outside = пропущено елементи, чиї назви вказують за межі архіву або надто довгі
why-holds-links-which-not-followed = тут є посилання, за якими не переходили
why-holds-devices-pipes-or-sparse = тут є пристрої, канали або розріджені файли, які не прочитано
why-long-name-or-extended-header = довгу назву або розширений заголовок понад 1 МіБ не прочитано
why-extended-header-damaged = розширений заголовок пошкоджено
why-extended-header-states-size-no = розширений заголовок вказує розмір, що не є числом
why-extended-header-states-name-with = розширений заголовок вказує назву із символом NUL
why-archive-holds-two-members-with-same = в архіві два елементи з однаковою назвою; прочитано пізніший
why-damaged-archive-after-bytes = пошкоджено в архіві після стількох байтів: { $bytes }: { $why }
why-grows-more-than-fold-when = після розпакування він зростає понад { $ratio } разів; решту не прочитано
why-archive-lists-more-than-members = елементів в архіві більше ніж { $entries }; решту не переглянуто
why-list-members-cut-off = список елементів у кінці архіву обрізано або пошкоджено; прочитано елементів перед ним: { $whole }
why-archive-cut-off = архів обрізано; цілих елементів у ньому { $whole }, а того, що було далі, у цій копії немає
why-archive-cut-off-within = архів обрізано посередині { $name }; цілих елементів у ньому { $whole }, а того, що було далі, у цій копії немає
why-archive-damaged-behind = в архіві немає читабельного списку елементів, і його пошкоджено після цілих елементів, яких { $whole }; того, що далі, не прочитано
why-archive-damaged-within = в архіві немає читабельного списку елементів, і його пошкоджено посередині { $name }, після цілих елементів, яких { $whole }; того, що далі, не прочитано
why-archive-without-list-first-members = в архіві немає читабельного списку елементів, і переглянуто лише перші з них, числом { $whole }
why-member-s-archive-have-names = { $count ->
    [one] { $count } елемент архіву, чия назва вказує за його межі, пропущено
   *[other] елементи архіву, чиї назви вказують за його межі і які пропущено: { $count }
}
why-packed-with-method-which-not = це запаковано методом { $method }, який не підтримується
why-files-listed-this-copy-of = із файлів у переліку ({ $listed }) у цій копії є { $here } ({ $which })
why-domain-files = { $domain } { $here } з { $listed }
why-more-domains = { $list } і ще доменів: { $more }
why-assumed-only-iphone = вважається, що це той самий телефон, що й { $name }, єдиний тут iPhone; ніщо в ній не називає телефону
why-assumed-only-iphone-with-apps = вважається, що це той самий телефон, що й { $name }, єдиний тут iPhone, який має { $shared } з цих програм ({ $apps }); ніщо в ній не називає телефону
why-file-is = { $name }: { $why }
why-listed-not-there = є в переліку, але не в цій копії
why-locked = закрито: { $why }
why-not-regular = це не звичайний файл; за посиланнями й пристроями не переходять
why-exceeded = перевищено межу: { $limit } ({ $what }); решту не прочитано
why-breaks-off = він обривається
why-not-json = це не JSON: { $why }
why-json-too-large = JSON завеликий: { $why }
why-not-keyed-archive = це не архів із ключами: { $why }
why-keyed-archive-too-large = архів із ключами завеликий: { $why }
why-begins-not-as-listing = він починається не так, як перелік
why-damaged-at-byte = пошкоджено на байті { $at }
why-listing-breaks-off = він обривається або пошкоджений до кінця від байта { $at }
why-not-property-list = це не список властивостей
why-damaged-property-list = пошкоджений список властивостей: { $why }
why-property-list-document-type = список властивостей із власним типом документа, що може приховувати текст; відхилено
why-property-list-too-large = список властивостей завеликий: { $why }
why-not-database = це не база даних SQLite
why-truncated-database = обрізана база даних: є { $have } з { $declared } сторінок
why-damaged-database = пошкоджена база даних: { $why }
why-after-rows = { $why } (після стількох рядків: { $read })
why-no-valid-header = пошкоджено на байті { $at }: там немає дійсного заголовка
why-ends-in-middle = він закінчується посередині, на байті { $at }
why-file-empty-or-zeros = файл порожній або містить лише нулі
why-not-xml = ані XML, ані двійковий XML Android
why-no-such-member = немає такого елемента
why-member-locked = архів захищає це паролем
why-no-key-bag = це не в’язка ключів
why-lacks = бракує: { $what }
why-impossible-length = довжина { $tag } — { $length } байтів, що неможливо
why-rounds = { $tag } вимагає стільки раундів виведення ключа: { $rounds }, а приймають від 1 до { $most }
why-no-keys-for-passphrase = тут немає ключа, який відкриває пароль
why-file-key-length = довжина його ключа — { $length } байтів, що неможливо
why-class-phone-only = його клас захисту { $class } відкриває лише сам телефон
why-class-no-key = у в’язці ключів немає придатного ключа його класу захисту { $class }
why-file-key-damaged = його ключ пошкоджено
why-not-apk = це не APK: це не архів zip або лише його частина
why-not-binary-manifest = це не двійковий маніфест
why-age-wrong-key = ідентичність або пароль цього не відкриває
why-age-work = пароль зроблено так, що його перевірка забрала б надто багато часу й пам’яті (2^{ $work })
why-no-protocol-buffer = це не protocol buffer, або він обривається посередині
why-adb-version-newer = версія { $version } новіша за відомі (від 1 до 5); прочитано як 5
why-impossible-page-size = розмір сторінки { $page } неможливий
why-rar-archive = архів RAR
why-pdf-document = документ PDF
why-picture-png = зображення (PNG)
why-picture-jpeg = зображення (JPEG)
why-picture-gif = зображення (GIF)
why-program = програма
why-twrp-backup = копія TWRP
why-seedvault-backup = копія Seedvault
why-outside-section = поза всіма розділами
why-inside-section = у { $section }

## What to try next

try-try-passphrase-typed-on-phone = спробуйте пароль, який ввели на телефоні під час створення копії; на старому телефоні це його пароль резервних копій
try-give-passphrase-typed-on-phone = надайте пароль, який ввели на телефоні під час її створення, через --passphrase-file FILE (- означає стандартний ввід) або у змінній STALKSCAN_PASSPHRASE. Якщо його ніхто не знає: звіт про помилку створюють на телефоні без нього, і він відповідає на більше питань
try-copy-file-again-compare-sizes = скопіюйте файл ще раз і порівняйте розміри; якщо його редагували або розпаковували, принесіть оригінал
try-unpack-adb-backup = розпакуйте її програмою Android Backup Extractor і надайте розпаковану папку або зробіть на телефоні звіт про помилки (Налаштування > Для розробників > Звіт про помилки) і принесіть його zip
try-give-copy-holds-phones-data = надайте копію, що містить папку /data/system телефону, або створіть на телефоні звіт про помилку (Налаштування > Для розробників > Звіт про помилку) і принесіть його zip
try-restore-on-phone-make-backup = відновіть її на телефоні й створіть копію ще раз без шифрування, або створіть на телефоні звіт про помилку (Налаштування > Для розробників > Звіт про помилку) і принесіть його zip
try-probably-copied-only-part-copy = мабуть, його скопійовано лише частково: скопіюйте ще раз і порівняйте розміри
try-give-file-with-identity-age = надайте файл з ідентичністю (AGE-SECRET-KEY-1...) або файл з паролем через --passphrase-file FILE; або розшифруйте засобом age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = перевірте, чи може цей обліковий запис читати файл
try-decrypt-with-age-tool-give = розшифруйте засобом age і надайте результат
try-give-folder-holds-apk-files = надайте папку, що містить самі файли .apk
try-give-file-pymobiledevice3-apps-list = надайте файл, який записав `pymobiledevice3 apps list` або `ideviceinstaller -l -o xml`
try-unpack-with-password-give-unpacked = розпакуйте його з паролем і надайте розпаковану папку
try-make-bug-report-again-wait = створіть звіт про помилку ще раз, зачекайте, доки телефон скаже, що він готовий, і скопіюйте весь файл
try-check-copy-finished-give-folder = перевірте, чи завершено копіювання, і надайте папку, у якій є копія
try-formats = формати: { $list }
try-please-report-new-copy-made = будь ласка, повідомте про це; нову копію, зроблену інакше, можливо, вдасться прочитати
try-please-report = будь ласка, повідомте про це
try-give-folder-or-file-backup = надайте папку або файл самої копії
try-unpack-archive-give-folder = розпакуйте архів і надайте папку, що з нього вийде
try-give-what-link-leads-to = надайте сам файл або папку, куди воно веде, якщо це копія
try-give-folder-ios-backup-one = надайте папку копії iOS (ту, де є Manifest.db), звіт про помилку (.zip), папку androidqf або копію adb (.ab); `stalkscan formats` перелічує, що можна прочитати і як це створити
try-check-spelling-path = перевірте, як написано шлях
try-give-folder-further-up-one = надайте папку вище, ту, де є { $listing } ({ $name })
try-give-folder-lies = надайте папку, у якій він лежить ({ $name })
try-stalkscan-formats-lists-what-can = `stalkscan formats` перелічує, що можна прочитати
try-check-right-file-stalkscan-formats = перевірте, чи це той файл; `stalkscan formats` перелічує, що можна прочитати і як це створити
try-make-bug-report-on-phone = створіть на телефоні звіт про помилку (Налаштування > Для розробників > Звіт про помилку) і принесіть його zip
try-decrypt-with-age-tool-key = розшифруйте засобом age з ключем зібраних даних (`age --decrypt -i key.txt -o acquisition.zip FILE`), а тоді надайте результат
try-can-only-opened-with-twelve = її можна відкрити лише дванадцятьма словами відновлення на телефоні; створіть на телефоні звіт про помилку (Налаштування > Для розробників > Звіт про помилку) і принесіть його zip
try-unpack-give-unpacked-folder = розпакуйте це і надайте розпаковану папку
try-pack-folder-again-from-inside = запакуйте це ще раз зсередини папки копії, щоб жодна назва не починалася з `../`; або розпакуйте це й надайте розпаковану папку
try-give-whole-backup-folder-belongs = надайте всю папку копії, до якої вона належить
try-copy-from-phone-again-compare = скопіюйте його з телефону ще раз і порівняйте розміри
try-copy-from-phone-again-wait = скопіюйте його з телефону ще раз, дочекайтеся кінця копіювання й порівняйте розміри
try-check-right-archive-when-backup = перевірте, чи це той архів; якщо в нього запаковано папку копії, спочатку розпакуйте його
try-make-again-with-adb-shell = створіть його ще раз через `adb shell dumpsys > dumpsys.txt` і зачекайте кінця команди; або принесіть звіт про помилку
try-check-spelling-this-account-may = перевірте написання і те, чи може цей обліковий запис читати шлях
try-check-this-account-may-read-folder = перевірте, чи може цей обліковий запис читати папку
try-give-folder-or-file-backup-itself = надайте папку або файл самої копії
try-download-logs-on-phone-again = завантажте журнали на телефоні ще раз і надайте папку або zip
try-give-folder-holds-manifest-db = надайте папку, що містить Manifest.db
try-copy-backup-again-from-computer = скопіюйте копію ще раз із комп’ютера, який її створив; якщо нічого не зміниться, створіть нову
try-copy-backup-again-from-computer-made = скопіюйте копію ще раз із комп’ютера, який її створив
try-check-disk-this-account-may = перевірте диск і те, чи може цей обліковий запис читати файл
try-copy-backup-again-whole-with = скопіюйте копію ще раз цілком, разом із Manifest.plist: без нього зашифрований перелік не відрізнити від пошкодженого і не відкрити
try-check-this-folder-phone-itself = перевірте, чи це папка самого телефону (у ній є Manifest.db і папки від 00 до ff), і скопіюйте її ще раз цілком
try-give-copy-holds-phones-folder = надайте копію, що містить папку private/var телефону, або створіть локальну копію у Finder, iTunes чи програмі «Пристрої Apple» і надайте її папку
try-copy-manifest-plist-again-from = скопіюйте Manifest.plist ще раз із комп’ютера, який створив копію; якщо нічого не зміниться, створіть нову копію
try-try-password-set-when-encrypted = спробуйте пароль, який встановили, коли вмикали зашифровані копії в iTunes, Finder або іншій програмі; це не обов’язково код телефону чи пароль Apple ID
try-give-password-set-for-encrypted = надайте пароль, який встановили для зашифрованих копій, через --passphrase-file FILE (- означає стандартний ввід), у змінній STALKSCAN_PASSPHRASE або введіть його на запит у терміналі. Якщо його ніхто не знає: sysdiagnose створюють на телефоні без нього; він розповідає про профілі й керування, але не про застосунки
try-copy-whole-folder-again-or = скопіюйте всю папку ще раз або принесіть звіт про помилку телефону
try-make-again-on-phone-wait = створіть це на телефоні ще раз, зачекайте десять хвилин і скопіюйте весь tar.gz
try-probably-copied-or-downloaded-only = мабуть, його скопійовано або завантажено лише частково: скопіюйте його з телефону ще раз і порівняйте розміри

## What is counted

unit-bytes = байти
unit-entries = записи
unit-nodes = вузли
unit-objects = об’єкти
unit-bytes-of-apks = байти файлів APK
unit-bytes-of-wanted-files = байти потрібних файлів
unit-elements-and-attributes = елементи й атрибути
unit-bytes-of-text = байти тексту
unit-bytes-of-rows = байти рядків
unit-bytes-of-content = байти вмісту
unit-bytes-of-damaged-records = байти пошкоджених записів
unit-levels-of-nesting = рівні вкладення
unit-levels-of-elements = рівні елементів
unit-attributes-of-one-element = атрибути одного елемента

## Places in files

at-whole = увесь файл
at-line = рядок { $line }
at-row = таблиця { $table }, рядок { $row }
at-key = ключ { $key }
at-entry = запис { $entry }
at-rows = таблиця { $table }, рядки { $rows }
at-lines = рядки { $lines }
at-keys = ключі { $keys }
at-and = { $first }; { $next }
at-and-more = { $all } і ще { $more }
at-in-file = у { $file }: { $at }
at-in-file-of = у { $file } з { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }, { $next }
detail = { $text }
