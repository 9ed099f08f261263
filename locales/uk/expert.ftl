# Ukrainian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = Копію телефону відкрито лише для читання. До неї нічого не записано.
method-2 = Мережу не використано. Ніщо не покинуло комп’ютер, на якому проводили дослідження.
method-3 = Тексти повідомлень, фото й контакти не читали.
method-4 = Кожна причина в цьому звіті називає файл і місце в ньому, звідки її прочитано, щоб інший фахівець міг це перевірити.
method-5 = Та сама копія, досліджена тією самою версією програми з тією самою базою даних, дає той самий звіт JSON.
method-6 = Час, що закінчується на Z, подано в UTC. Час без поясу — це час годинника телефону.

## What an examination cannot say

limit-1 = Записи показують, що встановлено й налаштовано. Вони не кажуть, хто це зробив: це залишається відкритим.
limit-2 = Збіг зі списком може бути помилковим. У рядку «Наскільки певно» сказано, на чому він ґрунтується.
limit-3 = Те, що не вдалося прочитати або прочитано лише частково, є в таблиці «Що перевірено».
limit-4 = Ідентифікатори телефону приховано, якщо дослідник не вирішив їх показати.
limit-5 = Судовий експерт має підтвердити знахідки на самому телефоні.
limit-6 = Час встановлення — той, що його записав телефон. Відновлення або перенесення телефону може його змінити.

## Headings and labels of the page

expert-examined = Що досліджено
expert-limits-long = Чого дослідження не може сказати
expert-files = Прочитані файли
expert-record = Для протоколу
expert-remarks = Примітки
expert-skipped = Правила, пропущені на прохання: { $rules }
expert-program = Програма
expert-database = База даних
expert-added-list = Доданий список
expert-serial = серійний номер
expert-level = Рівень { $level } із 4: { $words }
expert-place-files = { $count ->
    [one] файл { $numbers }
    [few] файли { $numbers }
    [many] файли { $numbers }
   *[other] файли { $numbers }
}
expert-place-copy = копія { $number }:
expert-stored-as = збережено як
expert-rule = правило
expert-family = родина
expert-also-sold-as = продається також як
expert-space = { $space } (користувач { $user })
expert-next = Що далі:
expert-time-utc = { $time } UTC
expert-time-phone = { $time } за годинником телефону
expert-all-in = (усе в { $file })
expert-all-stand-in = Усе це міститься в
expert-not-from-a-store = не з магазину; встановлено через

## Kinds of things that a finding can be about

subject-app = застосунок
subject-profile = профіль
subject-device_management = керування пристроєм
subject-keyboard = клавіатура
subject-vpn = VPN
subject-certificate = сертифікат
subject-account = обліковий запис
subject-setting = налаштування
subject-automation = автоматизація

## Labels of the terminal

expert-method = Метод
expert-limits = Межі
expert-copy = копія
expert-note = примітка
expert-label-copy-made = копію створено
expert-label-database = база даних
expert-label-added-list = доданий список
expert-question = питання
expert-files-or-reason = файли або причина
expert-label-answer = відповідь
expert-no-reason = причину не вказано
expert-sandbox = ізольоване середовище
expert-which-copy = (stalkscan formats показує, який вид копії на що відповідає)
expert-shown-with-detail = ({ $hidden }: видно з --detail)
expert-more-detail = і ще { $count } (--detail)

answer-read = прочитано
answer-partial = частково
answer-not_in_format = не в цьому форматі
answer-missing = немає
answer-locked = заблоковано
answer-failed = не вдалося
answer-not_asked = не запитано

## The copy and the database

expert-as-given = копія, як її передано
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, неповна)
expert-no-hash = не обчислено: копія не є одним файлом, прочитаним повністю
expert-hash-listed = див. список хешів
expert-database-line = { $version } (родини: { $families }, індикатори: { $indicators }, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } (індикатори: { $indicators }), SHA-256 { $hash }
