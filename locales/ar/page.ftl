# Arabic. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = تقرير عن الهاتف
page-many = تقرير عن الهواتف (العدد: { $count })
page-skip = الانتقال إلى التقرير
page-leave = مغادرة هذه الصفحة
page-leave-note = زر «مغادرة هذه الصفحة» ومفتاح Escape يمسحان الصفحة من الشاشة فورًا. ويبقى الملف على هذا الجهاز.
page-leave-end = مغادرة هذه الصفحة لا تحذف الملف، وقد يتذكر المتصفح أن الملف فُتح.
page-phones = الهواتف
page-phone = الهاتف { $number }: { $verdict }
page-phone-of = الهاتف { $number } من { $of }
page-unknown-model = طراز غير معروف
page-copy-made = أُنشئت النسخة في { $date }
page-helplines = من يمكن التحدث إليه
page-found = ما عُثر عليه
page-confirmed = ما تأكد من قبل
page-checked = ما جرى فحصه
page-parts = أجزاء الهاتف، وهل تخبر هذه النسخة عنها
page-part = الجزء
page-answer = الجواب
page-parts-short = الأجزاء
page-read-apps = { $apps ->
    [zero] عدد التطبيقات التي قُرئت: { $apps }
    [one] قُرئ تطبيق واحد
    [two] قُرئ تطبيقان
    [few] قُرئت { $apps } تطبيقات
    [many] قُرئ { $apps } تطبيقًا
   *[other] قُرئ { $apps } تطبيق
}
page-apps = التطبيقات ({ $apps })
page-means-little = { $answer }. وعدم العثور على شيء هنا لا يعني الكثير.
page-no-copy-shows = ما لا يظهر في أي نسخة:
page-accounts = أمور أخرى يُستحسن النظر فيها
page-not-opened = ما تعذّر فتحه
page-how-made = كيف أُعدّ هذا التقرير
page-how-made-short = قورنت نسخة من الهاتف بقائمة من التطبيقات والإعدادات المعروفة. ولم يُرسل شيء إلى أي مكان. ويمكن إعداد تقرير أطول مع الأدلة من النسخة نفسها.
page-part-not-opened = تعذّرت قراءة جزء مما قُدّم. والشخص الذي أعدّ هذا التقرير يستطيع أن يقول المزيد.

## One finding

finding-what = ما هو
finding-where = في أي جزء من الهاتف
finding-sure = مدى التأكد
finding-can = ما يمكنه رؤيته أو فعله
finding-when = متى
finding-why = لماذا نعتقد ذلك
finding-parts = ما يتبع ذلك
finding-else = ما قد يكون غير ذلك
finding-do = ما يمكن فعله بحذر
finding-removed = إذا أُزيل
finding-same = مثل ما ورد في الرقم { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · مدى التأكد: { $strength }
text-sure = مدى التأكد: { $strength }
text-what = ما هو
text-where = أين
text-can = يرى أو يفعل
text-when = متى
text-because = الأسباب
text-part = يتبع ذلك
text-else = أو قد يكون
text-do = ما العمل
text-as-above = مثل الرقم { $number } أعلاه
text-more = و{ $count } غيرها
text-look = ما يستحق أيضًا نظرة مشتركة: { $count }
text-more-like-these = غيرها مما يشبهها: { $count }
text-for-information = للعلم: { $count }
text-in-full-report = ({ $hidden }؛ في التقرير الكامل)
text-not-read = تعذّرت قراءته
text-next = ثم:
text-not-seen = لا يُرى

## قائمة التطبيقات التي لا يُعرف عنها إلا صلاحية واحدة أو مصدر خارج المتجر

recognise-apps = تطبيقات يُستحسن التعرّف عليها ({ $count })
recognise-ask = عن كل واحد منها: هل يعرفه الشخص الذي يستخدم الهاتف، وهل وضعه أو فعّل ذلك بنفسه؟
recognise-names-elsewhere = هذه النسخة لا تذكر كل الأسماء؛ والأسماء التقنية موجودة في التقرير الكامل.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] تطبيق لا تذكر هذه النسخة اسمه
    [two] تطبيقان لا تذكر هذه النسخة اسميهما
    [few] { $count } تطبيقات لا تذكر هذه النسخة أسماءها
    [many] { $count } تطبيقًا لا تذكر هذه النسخة أسماءها
   *[other] { $count } تطبيقًا لا تذكر هذه النسخة أسماءها
}

## The last lines

footer-line = { $tool } { $version } · التوقيعات { $database } (العائلات: { $families }، { $origin }) · لم يخرج شيء من { $computer }
footer-built-in = مدمجة
footer-signed-by = { $origin }، موقَّعة بالمفتاح { $key }
footer-not-signed = { $origin }، غير موقَّعة
footer-this-computer = هذا الكمبيوتر
footer-that-computer = الكمبيوتر الذي أُعدّ عليه هذا التقرير
footer-extra = ومؤشرات ({ $indicators }) من { $origin } لم يراجعها أحد: ما تذكره هو سؤال
footer-credits = أُعدّت قائمة التطبيقات المعروفة من أعمال علنية لآخرين؛ يذكر الأمر "stalkscan credits" كل مصدر ورخصته
footer-old-database = قائمة التطبيقات المعروفة التي استُخدمت هنا أقدم من القائمة الموجودة داخل البرنامج
