# Arabic. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What an app is

class-stalkerware = تطبيق يُباع أو يُستخدم لمراقبة شخص ما سرًّا
class-rat = أداة للتحكم بهاتف سرًّا
class-keylogger = تطبيق يسجّل ما يُكتب
class-monitoring_disclosed = تطبيق لمتابعة الأطفال أو الموظفين
class-anti_theft = تطبيق للعثور على هاتف ضائع أو قفله
class-location_sharing = تطبيق يمكنه مشاركة الموقع
class-remote_access = تطبيق لعرض الشاشة أو التحكم بها من مكان آخر
class-device_management = إدارة من جهة أو مؤسسة
class-message_forwarder = تطبيق يرسل الرسائل إلى مكان آخر
class-call_recorder = تطبيق يسجّل المكالمات
class-dropper = تطبيق يثبّت تطبيقات مراقبة
class-operator_side = تطبيق شخص يراقب هاتفًا آخر
class-unknown = تطبيق لا تذكره أي قائمة

## How sure we are

strength-apk_hash = مؤكد (هو بالضبط ملف عيّنة معروفة)
strength-certificate_and_id = كبير جدًا (يتطابق الاسم وشهادة الصانع معًا)
strength-certificate = كبير جدًا (تتطابق شهادة الصانع)
strength-app_id = كبير إلى حد ما (يتطابق الاسم تمامًا)
strength-app_id_pattern = كبير إلى حد ما (يتبع الاسم نمطًا معروفًا)
strength-profile_id = كبير جدًا (سجلات الهاتف نفسه تقول ذلك)
strength-content = كبير إلى حد ما (تتطابق نصوص في داخله)
strength-behaviour = كبير إلى حد ما (عدة علامات معًا)
strength-weak = قليل (علامة واحدة لها أسباب عادية كثيرة)

## What it can see or do

capability-messages = الرسائل
capability-chats = الدردشات
capability-emails = البريد الإلكتروني
capability-calls = المكالمات
capability-call_recording = تسجيل المكالمات
capability-location = الموقع
capability-contacts = جهات الاتصال
capability-calendar = التقويم
capability-photos_and_files = الصور والملفات
capability-notes = الملاحظات
capability-microphone = الميكروفون
capability-camera = الكاميرا
capability-typing = ما يُكتب
capability-screen = الشاشة
capability-web = الإنترنت
capability-app_list = قائمة التطبيقات
capability-remote_control = التحكم عن بُعد
capability-hides_itself = يخفي نفسه
capability-resists_removal = يعيق إزالته
capability-keeps_running = يعمل باستمرار

## Parts of the phone

surface-installed_apps = التطبيقات
surface-app_signers = من وقّع التطبيقات
surface-app_origin = من أين جاءت التطبيقات
surface-app_contents = محتوى التطبيقات والأسماء تحت أيقوناتها
surface-hidden_icons = الأيقونات المخفية
surface-accessibility_services = خدمات تسهيل الاستخدام
surface-device_admins = مشرفو الجهاز
surface-device_owner = مالك الجهاز
surface-notification_listeners = تطبيقات تقرأ الإشعارات
surface-keyboards = لوحات المفاتيح
surface-permissions = الأذونات
surface-app_operations = وصول خاص للتطبيقات
surface-location_access = الوصول إلى الموقع
surface-vpn_and_filters = VPN والمرشّحات
surface-configuration_profiles = ملفات تعريف الإعداد
surface-device_management = إدارة الجهاز
surface-trusted_certificates = الشهادات المضافة
surface-accounts = الحسابات
surface-automations = الأتمتة
surface-protection_settings = إعدادات الحماية
surface-removed_apps = التطبيقات التي أُزيلت
surface-root_or_jailbreak = الروت أو الجيلبريك
surface-browsing = تصفح الإنترنت

space-main = في الجزء الرئيسي من الهاتف
space-work = في ملف العمل، حيث تحمل التطبيقات علامة حقيبة صغيرة
space-private = في المساحة الخاصة، وهي جزء من الهاتف له قفل خاص به
space-secure-folder = في المجلد الآمن (Secure Folder)، وهو جزء من الهاتف له قفل خاص به
space-copies = في الجزء المخصص للنسخ الثانية من التطبيقات
space-guest = في الجزء المخصص للضيوف
space-person = في الجزء الخاص بمستخدم آخر لهذا الهاتف
space-other = في جزء آخر من الهاتف، منفصل عن معظم التطبيقات

## How a part of the phone could be read

outcome-read = قُرئ
outcome-partial = قُرئ جزئيًا
outcome-not_in_format = لا يوجد في هذا النوع من النسخ
outcome-missing = غير موجود في هذه النسخة
outcome-locked = مقفل
outcome-failed = تعذّرت قراءته
outcome-not_asked = لم يُطلب

label-read = قُرئ
label-partial = جزئيًا
label-failed = لا يُقرأ
label-locked = مقفل
label-missing = غير موجود
label-not_in_format = ليس فيها

## Well-known kinds of app, in brackets behind a name

kind-aid-for-hearing = مساعد للسمع
kind-aid-for-using-the-phone-by-voice = مساعد لاستخدام الهاتف بالصوت
kind-antivirus = مضاد فيروسات
kind-assistant = مساعد
kind-automation = أتمتة
kind-car-display = شاشة السيارة
kind-cleaner = تطبيق لتوفير المساحة
kind-companion-of-a-watch = تطبيق مرافق لساعة
kind-dialer = تطبيق اتصال
kind-finds-a-lost-phone = يعثر على هاتف ضائع
kind-keyboard = لوحة مفاتيح
kind-mail = بريد إلكتروني
kind-management-of-an-organisation = إدارة من جهة أو مؤسسة
kind-messenger = تطبيق مراسلة
kind-password-manager = مدير كلمات المرور
kind-screen-filter = مرشّح للشاشة
kind-screen-reader = قارئ شاشة
kind-separates-private-and-other-apps = يفصل التطبيقات الخاصة عن غيرها
kind-sleep-tracker = متابعة النوم
kind-start-screen = شاشة رئيسية
kind-ties-the-phone-to-a-computer = يربط الهاتف بكمبيوتر

## What started an installation

installer-the-phone-s-own-installer = مثبّت التطبيقات الخاص بالهاتف
installer-the-phone-s-own-installer-xiaomi = مثبّت التطبيقات الخاص بالهاتف (Xiaomi)
installer-set-up-of-the-phone = إعداد الهاتف
installer-set-up-from-another-phone-google = الإعداد من هاتف آخر (Google)
installer-set-up-from-another-phone-pixel = الإعداد من هاتف آخر (Pixel)
installer-apps-of-the-maker-samsung = تطبيقات الصانع (Samsung)
installer-apps-of-the-maker-and-carrier-samsung = تطبيقات الصانع وشركة الاتصالات (Samsung)
installer-app-updates-of-facebook = تحديثات التطبيقات من Facebook
installer-apps-of-the-carrier = تطبيقات شركة الاتصالات
installer-a-computer-on-a-cable-adb = كمبيوتر موصول بكابل (adb)
installer-a-command-line-with-full-rights = سطر أوامر بصلاحيات كاملة
installer-the-phone-s-browser = متصفح الهاتف

## People and accounts of a family group

role-organiser = منظّم المجموعة
role-parent = أحد الوالدين
role-member = عضو
buyer-a-member-of-the-family-group = عضو في مجموعة العائلة
buyer-another-account-than-that-of-most-apps = حساب غير حساب معظم التطبيقات
buyer-another-account = حساب آخر

## Pieces

list-comma = {"، "}
list-semicolon = {"؛ "}
# A word first: day, month and year would else stand in the order of a text that reads from left to right.
date = يوم { $day } { $month ->
    [1] يناير
    [2] فبراير
    [3] مارس
    [4] أبريل
    [5] مايو
    [6] يونيو
    [7] يوليو
    [8] أغسطس
    [9] سبتمبر
    [10] أكتوبر
    [11] نوفمبر
   *[12] ديسمبر
} { $year }
word-it = هذا التطبيق
no-other-cause = لا شيء مما نعرفه
