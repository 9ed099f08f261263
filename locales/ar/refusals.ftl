## حالات الرفض

refused-program-failed = تعطّل جزء من البرنامج، ولذلك لا توجد نتيجة؛ وهذا لا يقول شيئًا عن الهاتف
refused-command-line = الأمر غير مفهوم؛ والسبب يلي بالإنجليزية
refused-of = بخصوص { $path }: { $why }
refused-result = تعذّرت كتابة النتيجة: { $why }
refused-report = تعذّرت كتابة التقرير: { $why }
refused-timeline = تعذّرت كتابة التسلسل الزمني: { $why }
refused-table = تعذّرت كتابة الجدول: { $why }
refused-comparison = تعذّرت كتابة المقارنة: { $why }
refused-record = تعذّرت كتابة المحضر: { $why }
refused-problems = تعذّرت كتابة قائمة المشكلات: { $why }
refused-manual = تعذّر إنشاء صفحة الدليل: { $why }
refused-fact = تعذّرت كتابة إحدى الوقائع: { $why }
refused-log = تعذّرت كتابة السجل: { $why }
refused-log-special = إنه ليس ملفًا عاديًا
refused-unasked-file = يُكتب ملف لم يطلبه أحد
refused-neither = لم يُفتح شيء ولم يُرفض شيء
refused-exists = الملف أو المجلد { $path } موجود بالفعل
refused-not-written = تعذّرت كتابة { $path }: { $why }
refused-not-made = تعذّر إنشاء { $path }: { $why }
refused-cannot-make = لا يمكن إنشاء { $path }: { $why }
refused-not-replaced = تعذّر استبدال { $path }: { $why }
refused-cannot-read = لا يمكن قراءة { $path }: { $why }
refused-cannot-look = لا يمكن النظر داخل { $path }: { $why }
refused-no-text = ليس نصًا: { $path } ({ $why })
refused-no-folder = ليس مجلدًا: { $path }
refused-not-empty = المجلد { $path } ليس فارغًا
refused-not-there = لا يوجد ملف أو أمر بهذا الاسم: { $path }
refused-nothing-called = لا يوجد شيء باسم "{ $name }"
refused-no-command = لا يوجد أمر باسم "{ $name }"
refused-no-language = لا يوجد تقرير باللغة "{ $name }"
refused-no-rule = لا توجد قاعدة باسم "{ $name }"
refused-no-format = لا يوجد تنسيق باسم "{ $name }"
refused-no-output = لا يوجد تنسيق إخراج باسم "{ $name }"
refused-no-container = لا يوجد نوع نسخة باسم "{ $name }"
refused-no-helpline = لا يُعرف خط مساعدة متحقَّق منه للمنطقة "{ $name }"
refused-no-sample = لا يوجد هاتف مضمّن ولا ملف باسم { $name }
refused-no-family = لا توجد عائلة أو قاعدة تطابق "{ $name }"
refused-no-value = لا توجد عائلة أو قاعدة أو معرّف تطبيق أو شهادة أو بصمة أو خادم باسم "{ $name }"
refused-no-date = ليس تاريخًا: "{ $name }"
refused-no-list = ليست قائمة: "{ $name }"
refused-no-latin = لا يوجد في الاسم حرف لاتيني ولا رقم
refused-no-draft = الملف { $path } موجود وليس مسودة: { $why }
refused-known = الملف المُعطى عبر {"\u2068"}--known{"\u2069"}: { $why }
refused-threads = تعذّر بدء خيوط التنفيذ: { $why }
refused-passphrase-file = الخيار {"\u2068"}--passphrase-file{"\u2069"} { $path }: { $why }
refused-passphrase-long = هذا أطول من أن يكون عبارة مرور
refused-passphrase-utf-16 = هذا نص UTF-16 لا يمكن قراءته
refused-passphrase-empty = الملف فارغ
refused-html-screen = تقرير HTML مخصّص للمتصفح، لا للطرفية
refused-same-file = سيذهب تقريران إلى الملف نفسه
refused-same-screen = سيذهب تقريران إلى الخرج القياسي
refused-no-file-name = اسم الملف بعد العلامة = فارغ
refused-inside-copy = سيُكتب { $path } داخل النسخة { $copy }
refused-no-out = لم يُحدَّد مجلد للكتابة فيه
refused-no-bundle-made = { $why }؛ لم تُنشأ حزمة
refused-nothing-read = لم يُقرأ شيء
refused-foreign-file = المجلد { $path } فيه { $name }، وهو ليس جزءًا من حزمة
refused-holds-no-bundle = لا توجد حزمة في { $path }
refused-special-file = ليس ملفًا عاديًا: { $path }
refused-number-of-copies = أُنشئت الحزمة من مسارات عددها { $made }، وعدد المُعطى { $given }
refused-not-a-report = هذا ليس تقريرًا من stalkscan بصيغة JSON: { $why }
refused-other-schema = مخططه { $schema }، وهذا البرنامج يقارن { $known }
refused-built-in = التواقيع المضمّنة في البرنامج تالفة: { $why }
refused-built-in-phone = الهاتف المضمّن { $name }: { $why }
refused-signatures = مشكلات في التواقيع ({ $count }): { $problems }
refused-problems-in = مشكلات في { $path } ({ $count }): { $problems }
refused-not-signed = الملف { $path } غير موقّع
refused-no-signature-file = الملف { $path } غير موقّع: لا يوجد {"\u2068"}{ $path }.minisig{"\u2069"}
refused-no-key = هذا ليس مفتاحًا عامًا لبرنامج minisign
refused-no-signature = هذا ليس توقيعًا من minisign
refused-signature = لم يُوقَّع بمفتاح موثوق، أو تغيّر الملف بعد توقيعه
refused-no-pack = هذه ليست حزمة تواقيع
refused-pack-too-new = التواقيع معدّة لبرنامج أحدث: { $why }
refused-pack-damaged = حزمة التواقيع تالفة: { $why }
refused-list-form = لا يمكن قراءة القائمة على أنها { $layout }: { $why }
refused-list-empty = لم يُعثر على أي مؤشر في القائمة (قُرئت على أنها { $layout })
refused-selftest = عيّنات لم تأتِ كما يجب: { $failed } من { $count }

## ما يمكن تجربته بعد ذلك

next-step = ما العمل:
next-report-fault = نرجو الإبلاغ عن ذلك؛ لم يُكتب شيء ولم يخرج شيء من هذا الكمبيوتر
next-disk-and-pipe = يُرجى التحقق من القرص ومن الوجهة التي تذهب إليها النتيجة
next-other-name-or-force = يمكن اختيار اسم آخر، أو إضافة {"\u2068"}--force{"\u2069"} للكتابة فوقه
next-folder-and-space = يُرجى التحقق من المجلد ومن المساحة الحرة
next-check-folder = يُرجى التحقق من المجلد
next-check-parent = يُرجى التحقق من المجلد الذي يُفترض أن يكون فيه
next-check-path = يُرجى التحقق من مساره
next-check-the-path = يُرجى التحقق من المسار
next-did-you-mean = هل المقصود "{ $near }"؟
next-did-you-mean-or = هل المقصود "{ $near }"؟ { $next }
next-check-spelling = يُرجى التحقق من الكتابة؛ ويسرد `stalkscan --help` الأوامر
next-commands = الأوامر: { $names }
next-known-ids = المعرّفات المعروفة: { $names }؛ ومعرّف أي عائلة أو اسمها
next-languages = اللغات: { $names }
next-rules = القواعد: { $names }
next-formats = التنسيقات الممكنة: { $names }
next-output-formats = التنسيقات الممكنة: { $names }؛ وللكتابة في ملف يُكتب FORMAT=FILE
next-for-a-file = وللكتابة في ملف يُكتب FORMAT=FILE
next-format-file = يُكتب FORMAT=FILE
next-regions = المناطق المعروفة: { $names }؛ يمكن ترك {"\u2068"}--region{"\u2069"} والبحث عن خدمة الدعم في بلدكم من جهاز لا يصل إليه أحد غيركم
next-passphrase-only = يُعطى ملف ليس فيه إلا عبارة المرور
next-passphrase-utf-8 = يمكن حفظه بترميز UTF-8 (في نافذة الحفظ في المحرر)، وليس فيه إلا عبارة المرور
next-html-file = يمكن كتابته في ملف لا يدل اسمه على شيء: {"\u2068"}html={ $name }{"\u2069"}
next-own-file = يُعطى كل تقرير ملفًا خاصًا به
next-all-but-one = تُكتب كلها في ملفات ما عدا واحدًا: FORMAT=FILE
next-outside-copy = لا يُكتب شيء داخل نسخة، فهي دليل: يُختار مجلد خارجها
next-add-out = يُضاف {"\u2068"}--out DIR{"\u2069"}
next-what-can-be-read = يسرد `stalkscan formats` ما يمكن قراءته
next-new-bundle-folder = يُختار مجلد جديد للحزمة
next-new-bundle-folder-or-force = يُختار مجلد جديد للحزمة، أو يُضاف {"\u2068"}--force{"\u2069"} لاستبدال الحزمة التي فيه
next-new-bundle-folder-alone = يُختار مجلد جديد للحزمة؛ فلا يجوز أن يكون في الحزمة شيء آخر
next-bundle-folder = يُعطى المجلد الذي كتبه `stalkscan bundle`
next-do-not-rely = لم تُكتب هذه الحزمة هكذا؛ فلا يُعتمد عليها
next-each-copy = يُعطى {"\u2068"}--input{"\u2069"} مرة لكل مسار، بترتيب الفحص (انظر command_line في manifest.json)
next-compare-newer = تُقارن التقارير بإصدار stalkscan الذي أنشأ الأحدث منها
next-compare-reports = يُعطى ملفان كتبهما `stalkscan -o json=FILE PATH`
next-fewer-threads = يمكن تجربة {"\u2068"}--jobs 1{"\u2069"}
next-new-program = يلزم الحصول على نسخة جديدة من البرنامج
next-newer-signatures = يمكن الحصول على تواقيع أحدث، أو ترك {"\u2068"}--signatures{"\u2069"}
next-newer-pack = يمكن الحصول على حزمة تواقيع أحدث أو برنامج أحدث
next-signature-folder = يُعطى مجلد فيه ملفات تواقيع (database.toml، {"\u2068"}families/{"\u2069"}، {"\u2068"}yara/{"\u2069"})
next-lint = يعرضها كلها `stalkscan signatures lint`
next-lint-or-built-in = يعرضها كلها `stalkscan signatures lint`؛ ومن دون {"\u2068"}--signatures{"\u2069"} تُستخدم التواقيع المضمّنة
next-public-key = يُعطى ملف {"\u2068"}.pub{"\u2069"} الذي يكتبه minisign
next-pack-again = يلزم الحصول على حزمة التواقيع وملفها {"\u2068"}.minisig{"\u2069"} مرة أخرى
next-pack-again-or-trust = يلزم الحصول على حزمة التواقيع وملفها {"\u2068"}.minisig{"\u2069"} مرة أخرى؛ ويُعطى المفتاح العام للموقّع عبر {"\u2068"}--trusted-key{"\u2069"} إن كان موثوقًا
next-a-pack = تُعطى حزمة أنشأها `stalkscan signatures pack`، أو مجلد فيه ملفات تواقيع
next-newer-program = يلزم إصدار أحدث من stalkscan، أو حزمة تواقيع أقدم
next-the-pack-again = يلزم الحصول على حزمة التواقيع مرة أخرى
next-signature-file = يلزم ملف توقيعها أيضًا، أو يُضاف {"\u2068"}--allow-unsigned{"\u2069"} إن كانت الحزمة من إنشائكم
next-signature-beside = يوضع ملفها {"\u2068"}.minisig{"\u2069"} إلى جانبها؛ ومع {"\u2068"}--allow-unsigned{"\u2069"} يُنظر فيها على أي حال
next-correct-rules = تُصحّح القواعد: يبيّن docs/signatures.md الجزء المسموح به من اللغة
next-correct-list = تُصحّح القائمة
next-list-lines = في كل سطر من القائمة معرّف أو بصمة أو عنوان؛ والمزيد في `stalkscan signatures import`
next-readable-lists = القوائم التي يمكن قراءتها: { $names }
next-date = يُكتب هكذا: {"\u2068"}2026-11-22{"\u2069"}
next-other-out = يُختار مجلد آخر عبر {"\u2068"}--out{"\u2069"}
next-latin-name = يُعطى الاسم بحروف لاتينية؛ ويمكن تغييره في الملف
next-signatures-with-folder = يُعطى مجلد التواقيع عبر {"\u2068"}--folder{"\u2069"}
next-name-or-add = يُختار اسم آخر، أو يُكمَّل الملف الموجود
next-wider-ids = تُوسَّع صيغة المعرّفات
next-list-all = يعرضها كلها `stalkscan signatures list`
next-list-word = يجد `stalkscan signatures list WORD` أجزاء من الأسماء والقيم
next-collisions = يبيّن fixtures/clean/known_collisions.toml كيف يُكتب
next-clean-list = يُكتب {"\u2068"}--clean android=FILE{"\u2069"} أو {"\u2068"}--clean ios=FILE{"\u2069"}
next-containers = أنواع النسخ: { $names }
next-fitting-containers = أنواع النسخ لهذا الهاتف: { $names }
next-other-folder = يُختار مجلد آخر؛ فلا يُكتب فوق شيء
next-samples = يسرد `stalkscan sample` الهواتف المضمّنة
next-recipes = يصف fixtures/README.md الوصفات
next-no-relying = لا يُعتمد على هذه النسخة من البرنامج؛ تلزم نسخة جديدة، ونرجو الإبلاغ عما يظهر أعلاه
next-newer-kernel = لا يلزم فعل شيء؛ ونواة أحدث، أو حاوية تسمح بذلك، تتيح المزيد

## أسئلة

ask-passphrase = عبارة المرور من أجل { $what } (فارغ: للتوقف):
ask-passphrase-named = عبارة المرور من أجل { $what } { $name } (فارغ: للتوقف):
ask-again = عبارة المرور خاطئة؛ مرة أخرى، { $ask }
ask-adb-backup = نسخة adb
ask-acquisition = البيانات المجموعة المشفّرة
ask-backup = النسخة المشفّرة

## ما يجري الآن

tell-unlocking = يجري فتح { $what }؛ ويستغرق ذلك بضع ثوانٍ ...
tell-looking = يجري النظر في { $path }
tell-reading-copy = تجري قراءة النسخة
tell-reading = تجري قراءة { $path }
tell-judging = تجري المقارنة بالتواقيع
tell-opened = فُتح: { $files }
tell-hashing = يجري حساب بصمات الملفات المقروءة ({ $count }) ...
tell-interrupted = توقّف العمل قبل نهايته؛ لم يُنشأ تقرير
tell-read-so-far = قُرئ حتى الآن: { $names }
tell-not-to-its-end = لم يُقرأ حتى نهايته: { $name }
tell-the-copy = النسخة
tell-not-removed = تعذّرت إزالة { $path }
tell-known-unused = يذكر {"\u2068"}--known{"\u2069"} المعرّف { $id }، ولا تتعلق به أي نتيجة
tell-older-signatures = التواقيع المُعطاة من { $given }، وهي أقدم من التواقيع داخل البرنامج ({ $inside })
tell-old-signatures = عمر التواقيع بالأيام: { $days }؛ وقد لا تُعرف التطبيقات الأحدث
tell-sample-passphrase = عبارة المرور لهذه العيّنة: { $passphrase }
tell-exported = عدد القيم المكتوبة: { $count }؛ ويجب ذكر المصادر، انظر `stalkscan credits`
tell-left-out = تُرك: { $count } { $kind }، إذ لا مكان لها في هذا الشكل
tell-left-out-pattern = تُرك: { $count } { $kind } (نمط)، إذ لا مكان لها في هذا الشكل
tell-works = هذه النسخة من stalkscan تعمل: جاءت العيّنات كما يجب، وعددها { $count } (تطبيقات من القائمة، وأخرى تشبهها، وهواتف عادية، ونسخ تالفة).
tell-works-with = التواقيع { $version } (العائلات: { $families }، المؤشرات: { $indicators }).

tell-sandbox = بيئة معزولة: { $state }
sandbox-not-asked = لم تُطلب
sandbox-off = أُوقفت عبر {"\u2068"}--no-sandbox{"\u2069"}
sandbox-full = مفعّلة: كان البرنامج يستطيع فتح النسخة وحدها وكتابة الملفات المذكورة وحدها، ولا يستطيع استخدام الشبكة ولا بدء برنامج آخر
sandbox-calls-only = جزئيًا: لم يكن البرنامج يستطيع استخدام الشبكة ولا بدء برنامج آخر؛ ولم يستطع هذا النظام تحديد الملفات التي يفتحها
sandbox-files-only = جزئيًا: كان البرنامج يستطيع فتح النسخة وحدها وكتابة الملفات المذكورة وحدها؛ ولم يستطع هذا النظام منع الشبكة والبرامج الأخرى
sandbox-unavailable = غير متاحة على هذا النظام

## كلمات تقنية بالإنجليزية

technical = "{ $text }" (رسالة تقنية بالإنجليزية)

fault-not-found = لا يوجد هذا الملف أو المجلد: { $system }
fault-denied = لا يملك هذا الحساب الإذن: { $system }
fault-exists = موجود بالفعل: { $system }
fault-is-folder = هذا مجلد: { $system }
fault-no-folder = هذا ليس مجلدًا: { $system }
fault-full = لم تبقَ مساحة على القرص: { $system }
fault-read-only = لا يمكن الكتابة هنا، بل القراءة فقط: { $system }
fault-cut = ينتهي قبل أوانه: { $system }
fault-not-text = المحتوى ليس بالصيغة المتوقعة: { $system }
fault-busy = يستخدمه برنامج آخر: { $system }
