# Ukrainian. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = застосунок, який продають або використовують, щоб таємно за кимось стежити
class-rat = інструмент для таємного керування телефоном
class-keylogger = застосунок, що записує набраний текст
class-monitoring_disclosed = застосунок для нагляду за дітьми або працівниками
class-anti_theft = застосунок для пошуку або блокування загубленого телефону
class-location_sharing = застосунок, який може ділитися місцем перебування
class-remote_access = застосунок для показу екрана або керування ним з іншого місця
class-device_management = керування з боку організації
class-message_forwarder = застосунок, що пересилає повідомлення
class-call_recorder = застосунок, що записує дзвінки
class-dropper = застосунок, що встановлює застосунки для стеження
class-operator_side = застосунок особи, яка стежить за іншим телефоном
class-unknown = застосунок, якого немає в жодному списку

## How sure we are

strength-apk_hash = цілком (це саме файл відомого зразка)
strength-certificate_and_id = дуже (збігаються назва і сертифікат виробника)
strength-certificate = дуже (збігається сертифікат виробника)
strength-app_id = досить (назва точно збігається)
strength-app_id_pattern = досить (назва відповідає відомому зразку)
strength-profile_id = дуже (про це кажуть записи самого телефону)
strength-content = досить (збігаються рядки всередині)
strength-behaviour = досить (кілька ознак разом)
strength-weak = мало (одна ознака, що має багато звичайних причин)

## What it can see or do

capability-messages = повідомлення
capability-chats = чати
capability-emails = електронні листи
capability-calls = дзвінки
capability-call_recording = запис дзвінків
capability-location = місце перебування
capability-contacts = контакти
capability-calendar = календар
capability-photos_and_files = фото й файли
capability-notes = нотатки
capability-microphone = мікрофон
capability-camera = камера
capability-typing = набраний текст
capability-screen = екран
capability-web = інтернет
capability-app_list = список застосунків
capability-remote_control = віддалене керування
capability-hides_itself = ховається
capability-resists_removal = заважає видаленню
capability-keeps_running = працює постійно

## Parts of the phone

surface-installed_apps = застосунки
surface-app_signers = хто підписав застосунки
surface-app_origin = звідки взялися застосунки
surface-app_contents = вміст застосунків і назви під їхніми значками
surface-hidden_icons = приховані значки
surface-accessibility_services = служби спеціальних можливостей
surface-device_admins = адміністратори пристрою
surface-device_owner = власник пристрою
surface-notification_listeners = застосунки, що читають сповіщення
surface-keyboards = клавіатури
surface-permissions = дозволи
surface-app_operations = спеціальний доступ застосунків
surface-location_access = доступ до геоданих
surface-vpn_and_filters = VPN і фільтри
surface-configuration_profiles = профілі конфігурації
surface-device_management = керування пристроєм
surface-trusted_certificates = додані сертифікати
surface-accounts = облікові записи
surface-automations = автоматизації
surface-protection_settings = налаштування захисту
surface-removed_apps = видалені застосунки
surface-root_or_jailbreak = root або jailbreak
surface-browsing = відвідані сайти

space-main = в основній частині телефону
space-work = у робочому профілі, де застосунки мають позначку маленького портфеля
space-private = у приватному просторі, частині телефону з власним блокуванням
space-secure-folder = у захищеній папці (Secure Folder), частині телефону з власним блокуванням
space-copies = у частині для других копій застосунків
space-guest = у частині для гостей
space-person = у частині іншого користувача цього телефону
space-other = в іншій частині телефону, окремо від більшості застосунків

## How a part of the phone could be read

outcome-read = Прочитано
outcome-partial = Прочитано частково
outcome-not_in_format = Немає в такому виді копії
outcome-missing = Немає в цій копії
outcome-locked = Заблоковано
outcome-failed = Не вдалося прочитати
outcome-not_asked = Про це не запитано

label-read = прочитано
label-partial = частково
label-failed = нечитабельне
label-locked = заблоковано
label-missing = немає
label-not_in_format = не в цій

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = допомога зі слухом
kind-aid-for-using-the-phone-by-voice = керування телефоном голосом
kind-antivirus = антивірус
kind-assistant = асистент
kind-automation = автоматизація
kind-car-display = екран в автомобілі
kind-cleaner = застосунок для очищення пам’яті
kind-companion-of-a-watch = застосунок для годинника
kind-dialer = застосунок для дзвінків
kind-finds-a-lost-phone = шукає загублений телефон
kind-keyboard = клавіатура
kind-mail = пошта
kind-management-of-an-organisation = керування з боку організації
kind-messenger = месенджер
kind-password-manager = менеджер паролів
kind-screen-filter = фільтр екрана
kind-screen-reader = читач екрана
kind-separates-private-and-other-apps = відокремлює приватні застосунки від інших
kind-sleep-tracker = спостереження за сном
kind-start-screen = початковий екран
kind-ties-the-phone-to-a-computer = зв’язує телефон із комп’ютером

## What started an installation

installer-the-phone-s-own-installer = власний інсталятор телефону
installer-the-phone-s-own-installer-xiaomi = власний інсталятор телефону (Xiaomi)
installer-set-up-of-the-phone = Налаштування телефону
installer-set-up-from-another-phone-google = Налаштування з іншого телефону (Google)
installer-set-up-from-another-phone-pixel = Налаштування з іншого телефону (Pixel)
installer-apps-of-the-maker-samsung = Застосунки виробника (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = Застосунки виробника й оператора (Samsung)
installer-app-updates-of-facebook = Оновлення застосунків від Facebook
installer-apps-of-the-carrier = Застосунки оператора
installer-a-computer-on-a-cable-adb = комп’ютер, під’єднаний кабелем (adb)
installer-a-command-line-with-full-rights = командний рядок із повними правами
installer-the-phone-s-browser = браузер телефону

## People and accounts of a family group

role-organiser = особа, яка веде групу
role-parent = хтось із батьків
role-member = особа з групи
buyer-a-member-of-the-family-group = особа із сімейної групи
buyer-another-account-than-that-of-most-apps = інший обліковий запис, ніж у більшості застосунків
buyer-another-account = інший обліковий запис

## Pieces

list-comma = {", "}
list-semicolon = {"; "}
date = { $day } { $month ->
    [1] січня
    [2] лютого
    [3] березня
    [4] квітня
    [5] травня
    [6] червня
    [7] липня
    [8] серпня
    [9] вересня
    [10] жовтня
    [11] листопада
   *[12] грудня
} { $year } року
word-it = цей застосунок
no-other-cause = нічого, про що б ми знали
