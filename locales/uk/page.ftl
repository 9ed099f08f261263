# Ukrainian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = Звіт про телефон
page-many = Звіт про телефони (кількість: { $count })
page-skip = Перейти до звіту
page-leave = Покинути цю сторінку
page-leave-note = «Покинути цю сторінку» і клавіша Esc одразу очищають сторінку. Файл залишається на цьому пристрої.
page-leave-end = Якщо покинути цю сторінку, файл не зникне, а браузер може пам’ятати, що його відкривали.
page-phones = Телефони
page-phone = Телефон { $number }: { $verdict }
page-phone-of = Телефон { $number } із { $of }
page-unknown-model = невідома модель
page-copy-made = копію створено { $date }
page-helplines = З ким можна поговорити
page-found = Що знайдено
page-confirmed = Підтверджено заздалегідь
page-checked = Що перевірено
page-parts = Частини телефону і чи розповідає про них ця копія
page-part = Частина
page-answer = Відповідь
page-parts-short = Частини
page-read-apps = { $apps ->
    [one] Прочитано: { $apps } застосунок
    [few] Прочитано: { $apps } застосунки
    [many] Прочитано: { $apps } застосунків
   *[other] Прочитано: { $apps } застосунку
}
page-apps = застосунки ({ $apps })
page-means-little = { $answer }. Те, що тут нічого не знайдено, мало що означає.
page-no-copy-shows = Чого не покаже жодна копія:
page-accounts = Це теж варто перевірити
page-not-opened = Що не вдалося відкрити
page-how-made = Як створено цей звіт
page-how-made-short = Копію телефону порівняли зі списком відомих застосунків і налаштувань. Нічого нікуди не надіслано. З тієї самої копії можна зробити довший звіт із доказами.
page-part-not-opened = Одну частину переданого не вдалося прочитати. Більше може сказати особа, яка зробила цей звіт.

## One finding

finding-what = Що це
finding-where = У якій частині телефону
finding-sure = Наскільки певно
finding-can = Що воно може бачити або робити
finding-when = Коли
finding-why = Чому ми так вважаємо
finding-parts = Що до цього належить
finding-else = Чим ще це може бути
finding-do = Що можна зробити обережно
finding-removed = Якщо це видалити
finding-same = Те саме, що для номера { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · наскільки певно: { $strength }
text-sure = наскільки певно: { $strength }
text-what = що це
text-where = де
text-can = бачить чи робить
text-when = коли
text-because = причини
text-part = належить сюди
text-else = або ж це
text-do = що робити
text-as-above = як для { $number } вище
text-more = і ще { $count }
text-look = Варто також разом переглянути: { $count }
text-more-like-these = ще подібних: { $count }
text-for-information = для відома: { $count }
text-in-full-report = ({ $hidden }; у повному звіті)
text-not-read = Не вдалося прочитати
text-next = далі:
text-not-seen = не видно

## Список застосунків, про які відомо лише одне повноваження або походження не з магазину

recognise-apps = Застосунки, які варто впізнати ({ $count })
recognise-ask = Про кожен: чи знає його особа, яка користується телефоном, і чи сама вона його встановила або це ввімкнула?
recognise-names-elsewhere = Ця копія повідомляє не всі назви; технічні назви є в повному звіті.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] { $count } застосунок, назви якого ця копія не повідомляє
    [few] { $count } застосунки, назв яких ця копія не повідомляє
    [many] { $count } застосунків, назв яких ця копія не повідомляє
   *[other] { $count } застосунків, назв яких ця копія не повідомляє
}

## The last lines

footer-line = { $tool } { $version } · сигнатури { $database } (родини: { $families }, { $origin }) · ніщо не покинуло { $computer }
footer-built-in = вбудовані
footer-signed-by = { $origin }, підписано ключем { $key }
footer-not-signed = { $origin }, без підпису
footer-this-computer = цей комп’ютер
footer-that-computer = комп’ютер, на якому створено цей звіт
footer-extra = та індикатори ({ $indicators }) з { $origin }, яких ніхто не перевірив: те, що вони називають, є питанням
footer-credits = список відомих застосунків складено з відкритої праці інших; "stalkscan credits" називає кожне джерело та його ліцензію
footer-old-database = використаний тут список відомих застосунків старіший за той, що є в програмі
