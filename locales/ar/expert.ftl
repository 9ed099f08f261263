# Arabic. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = فُتحت نسخة الهاتف للقراءة فقط. ولم يُكتب فيها شيء.
method-2 = لم تُستخدم أي شبكة. ولم يخرج شيء من الكمبيوتر الذي جرى عليه الفحص.
method-3 = لم تُقرأ نصوص الرسائل ولا الصور ولا جهات الاتصال.
method-4 = كل سبب في هذا التقرير يذكر الملف والموضع الذي قُرئ منه، كي يتمكن فاحص آخر من الرجوع إليه.
method-5 = النسخة نفسها، إذا فُحصت بالإصدار نفسه من البرنامج وبقاعدة البيانات نفسها، تعطي تقرير JSON نفسه.
method-6 = الوقت الذي ينتهي بالحرف Z هو بتوقيت UTC. والوقت الذي بلا منطقة زمنية هو وقت ساعة الهاتف نفسه.

## What an examination cannot say

limit-1 = السجلات تبيّن ما هو مثبَّت وما هو مضبوط. وهي لا تبيّن من فعل ذلك: يبقى هذا مفتوحًا.
limit-2 = التطابق مع قائمة قد يكون خاطئًا. وتحت «مدى التأكد» يُذكر ما يستند إليه كل تطابق.
limit-3 = ما تعذّرت قراءته، أو قُرئ جزء منه فقط، مذكور في جدول «ما جرى فحصه».
limit-4 = معرّفات الهاتف مخفية، إلا إذا اختار الفاحص إظهارها.
limit-5 = ينبغي أن يؤكد خبير في الأدلة الجنائية النتائج على الهاتف نفسه.
limit-6 = وقت التثبيت هو الوقت الذي سجّله الهاتف. واستعادة الهاتف أو النقل إلى هاتف آخر قد يغيّرانه.

## Headings and labels of the page

expert-examined = النسخ التي فُحصت
expert-limits-long = ما لا يمكن للفحص قوله
expert-files = الملفات التي قُرئت
expert-record = للسجل
expert-remarks = ملاحظات
expert-skipped = قواعد تُركت بناءً على الطلب: { $rules }
expert-program = البرنامج
expert-database = قاعدة البيانات
expert-added-list = قائمة مضافة
expert-serial = الرقم التسلسلي
expert-level = المستوى { $level } من 4: { $words }
expert-place-files = { $count ->
    [zero] الملفات { $numbers }
    [one] الملف { $numbers }
    [two] الملفان { $numbers }
    [few] الملفات { $numbers }
    [many] الملفات { $numbers }
   *[other] الملفات { $numbers }
}
expert-place-copy = النسخة { $number }:
expert-stored-as = محفوظ باسم
expert-rule = القاعدة
expert-family = العائلة
expert-also-sold-as = يُباع أيضًا باسم
expert-space = { $space } (المستخدم { $user })
expert-next = الخطوات التالية:
expert-time-utc = { $time } UTC
expert-time-phone = { $time } بساعة الهاتف
expert-all-in = (الكل في { $file })
expert-all-stand-in = كل هذا موجود في
expert-not-from-a-store = لم يأتِ من متجر؛ ثبّته

## Kinds of things that a finding can be about

subject-app = تطبيق
subject-profile = ملف تعريف
subject-device_management = إدارة الجهاز
subject-keyboard = لوحة مفاتيح
subject-vpn = VPN
subject-certificate = شهادة
subject-account = حساب
subject-setting = إعداد
subject-automation = أتمتة

## Labels of the terminal

expert-method = الطريقة
expert-limits = الحدود
expert-copy = النسخة
expert-note = ملاحظة
expert-label-copy-made = أُنشئت النسخة
expert-label-database = قاعدة البيانات
expert-label-added-list = قائمة مضافة
expert-question = السؤال
expert-files-or-reason = الملفات أو السبب
expert-label-answer = الجواب
expert-no-reason = لم يُذكر سبب
expert-sandbox = بيئة معزولة
expert-which-copy = (يبيّن الأمر stalkscan formats أي نوع من النسخ يجيب عن ماذا)
expert-shown-with-detail = ({ $hidden }: يظهر مع {"\u2068"}--detail{"\u2069"})
expert-more-detail = و{ $count } غيرها ({"\u2068"}--detail{"\u2069"})

answer-read = قُرئ
answer-partial = جزئيًا
answer-not_in_format = ليس في هذا التنسيق
answer-missing = غير موجود
answer-locked = مقفل
answer-failed = فشل
answer-not_asked = لم يُطلب

## The copy and the database

expert-as-given = النسخة كما أُعطيت
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }، غير كاملة)
expert-no-hash = لم يُحسب: النسخة ليست ملفًا واحدًا قُرئ كاملًا
expert-hash-listed = انظر قائمة التجزئات
expert-database-line = { $version } (العائلات: { $families }، المؤشرات: { $indicators }، { $origin })، SHA-256 { $hash }
expert-extra-line = { $origin } (المؤشرات: { $indicators })، SHA-256 { $hash }
