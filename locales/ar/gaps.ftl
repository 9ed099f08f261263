# Arabic. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## What could not be read, and remarks about the copies

why-adb-backup-leaves-out-every = نسخة adb تترك كل تطبيق يرفض النسخ الاحتياطي؛ ومنذ Android 12 هي معظم التطبيقات
why-wrong-passphrase-for-adb-backup = عبارة المرور لنسخة adb خاطئة (والترويسة التالفة تبدو كذلك أيضًا)
why-adb-backup-encrypted = نسخة adb مشفّرة
why-adb-backup-cannot-read = تعذّرت قراءة نسخة adb: { $what }
why-not-read = لم تُقرأ: { $why }؛ { $hint }
why-archive = الأرشيف: { $why }
why-more-than-members-rest-not = أكثر من { $most } عنصرًا؛ ولم يُقرأ الباقي
why-archive-ends-without-end-mark = ينتهي الأرشيف بلا علامة النهاية: لقد قُطع، والتطبيقات التي بعد القطع ناقصة
why-backup-grows-over-limit = تكبر النسخة عند فك ضغطها أكثر من { $ratio } ضعفًا، فتوقفت القراءة هناك ولم تُقرأ التطبيقات التي بعد ذلك الموضع؛ يستطيع Android Backup Extractor فك ضغطها، ويمكن تقديم المجلد الناتج بدلًا منها
why-backup-larger-than-limit = في النسخة بعد فك ضغطها أكثر من { $most } بايت، فتوقفت القراءة هناك ولم تُقرأ التطبيقات التي بعد ذلك الموضع؛ يستطيع Android Backup Extractor فك ضغطها، ويمكن تقديم المجلد الناتج بدلًا منها
why-folders-whose-names-cannot-those = جرى تخطي مجلدات لا يمكن أن تكون أسماؤها أسماء تطبيقات
why-more-than-apps-rest-not = أكثر من { $apps } تطبيقًا؛ ولم يُقرأ الباقي
why-more-than-bytes-manifests-rest = أكثر من { $most } بايت من ملفات البيان؛ ولم يُحفظ الباقي
why-has-two-manifests-archive-both = للتطبيق { $app } ملفا بيان في الأرشيف؛ وقُرئ كلاهما
why-holds-file-s-with-text = { $messages ->
    [one] فيها ملف واحد فيه رسائل نصية أو مصوّرة لا يقرؤه هذا البرنامج أبدًا
   *[other] فيها ملفات رسائل نصية أو مصوّرة لا يقرؤها هذا البرنامج أبدًا، وعددها: { $messages }
}
why-more-than-apps-rest-only = أكثر من { $most } تطبيقًا؛ ولم يُقرأ من الباقي إلا الأسماء
why-holds-no-app-at-all = لا يوجد فيها أي تطبيق
why-data-follow-end-archive-they = بعد نهاية الأرشيف بيانات؛ ولم تُقرأ
why-behind-end-archive = بعد نهاية الأرشيف: { $why }
why-data-follow-end-compressed-stream = بعد نهاية الدفق المضغوط بيانات؛ ولم تُقرأ
why-backup-unpacked-before-apks-not = فُك ضغط النسخة من قبل؛ ولم تُقرأ ملفات APK فيها
why-packages-xml-broken-or-missing = الملف packages.xml تالف أو غير موجود؛ ويحل محله { $reserve }
why-copy-holds-only-part-phones = لا تحتوي النسخة إلا على جزء من ملفات نظام الهاتف
why-folder-misc-where-added-certificates = المجلد misc الذي توجد فيه الشهادات المضافة ليس في النسخة أو هو فارغ
why-holds-no-system-files-android = لا توجد فيها ملفات نظام لهاتف Android
why-archive-holds-system-files-phones = يحوي الأرشيف ملفات نظام هواتف عددها { $count }؛ قُرئ منها ما في مجلده { $folder }، ولم يُقرأ ما في { $other }: يمكن فك ضغطه وتقديم المجلدات واحدًا بعد آخر
why-this-twrp-backup-encrypted-with = نسخة TWRP هذه مشفّرة بكلمة مرور
why-apks-system-image-not-read = ملفات APK في صورة النظام لا تُقرأ
why-apk-s-more-than-can = { $left_out ->
    [one] ملف APK واحد زائد عما يمكن حفظه ولم يُقرأ
   *[other] ملفات APK زائدة عما يمكن حفظه ولم تُقرأ، وعددها: { $left_out }
}
why-archive-cannot-read = تعذّرت قراءة الأرشيف: { $why }
why-archive-has-no-end-probably = ليس للأرشيف نهاية؛ وربما نُسخ جزء منه فقط
why-part-folder-could-not-listed = تعذّر سرد جزء من المجلد
why-folder-could-not-be-read = { $folder }: تعذّرت قراءة المجلد
why-user-settings-not-in-copy = في الهاتف مستخدم { $user } ليست إعداداته في النسخة
why-archive-ends = ينتهي الأرشيف في داخله
why-archive-cut-off-in = الأرشيف مبتور في داخله
why-archive-cut-off-in-after = الأرشيف مبتور في داخله، بعد { $bytes } بايت منه
why-dumpsys-txt-cannot-read = تعذّرت قراءة dumpsys.txt: { $why }
why-acquisition-json-missing-acquisition-may = الملف acquisition.json غير موجود: ربما لم يكتمل الجمع
why-packages-json-not-in-acquisition = الملف packages.json، وفيه بصمات التطبيقات وموقّعيها، ليس في البيانات المأخوذة
why-bug-report-nested-too-deep = تقرير الأخطاء الذي فيه متداخل بعمق زائد ولم يُقرأ
why-bug-report-cannot-read = تعذّرت قراءة تقرير الأخطاء الذي فيه: { $why }
why-adb-backup-backup-ab-cannot = تعذّرت قراءة نسخة adb التي فيه (backup.ab): { $why }
why-changed-after-acquisition-by-own = تغيّر بعد الجمع، بحسب قائمة البصمات الخاصة به (hashes.csv): { $list }
why-acquisition-encrypted-with-age = البيانات المجموعة مشفّرة بالأداة age
why-identity-or-passphrase-does-not = الهوية أو عبارة المرور لا تفتح البيانات المجموعة
why-cannot-read = تعذّرت القراءة: { $why }
why-encrypted-archive-opened-holds-no = فُتح الأرشيف المشفّر، وليست فيه بيانات من androidqf
why-acquisition-encrypted-with-age-decrypted = كانت البيانات المجموعة مشفّرة بالأداة age؛ وفُك تشفيرها في الذاكرة
why-acquisition-encrypted-with-age-2 = البيانات المجموعة مشفّرة بالأداة age: { $why }
why-encrypted-acquisition-cannot-read = تعذّرت قراءة البيانات المشفّرة: { $why }
why-folder-holds-more-than-files = في المجلد أكثر من { $entries } ملفًا
why-there-no-apk-file = لا يوجد فيه ملف APK
why-there-apk-files-only-first = عدد ملفات APK هو { $items }؛ ولم يُقرأ إلا أول { $most } منها
why-these-apk-files-they-need = هذه ملفات APK: وليست بالضرورة كل تطبيقات الهاتف
why-folder-list-apps-file = هذا مجلد، وقائمة التطبيقات ملف
why-cannot-read-2 = تعذّرت قراءته: { $why }
why-end-cut-off-only-part-app = نهايته مبتورة، فهذا جزء من التطبيق فقط
why-list-apps-does-not-name = قائمة التطبيقات لا تسمّي الهاتف الذي هي منه
why-report-inside-archive = التقرير داخل الأرشيف باسم { $name }
why-archive-holds-several-reports-largest = في الأرشيف عدة تقارير؛ وقُرئ أكبرها مما يمكن قراءته
why-of = { $of }: { $why }
why-file-belongs-to-it = { $shown }: الملف التابع له: { $why }
why-looks-like-bug-report-but = يشبه تقرير أخطاء، لكن نصه الرئيسي ليس فيه
why-text-holds-no-section-any = لا يحتوي النص { $name } على قسم لأي خدمة
why-text-does-not-end-finished = لا ينتهي النص كما ينتهي تقرير مكتمل؛ وما بعد القسم الأخير ناقص
why-text-ends-before-administrators = ينتهي النص قبل أن تنتهي قوائم المشرفين
why-text-ends-before-listeners = ينتهي النص قبل أن تنتهي قوائم التطبيقات التي تقرأ الإشعارات
why-text-ends-before-packages = ينتهي النص قبل أن تنتهي قائمة الحزم
why-text-ends-before-settings = ينتهي النص قبل أن تنتهي الإعدادات
why-text-ends-inside-state-of-user = ينتهي النص في وسط حالة أحد المستخدمين
why-text-ends-in-middle-of-line = ينتهي النص في وسط سطر
why-list-does-not-name-system = لا تذكر القائمة النظام نفسه كما تفعل كل قائمة كاملة؛ فقد تكون عن تطبيق واحد
why-not-description-of-package = ليس وصفًا لحزمة
why-main-text-cannot-read = تعذّرت قراءة نصه الرئيسي { $name }: { $why }
why-folder-empty = المجلد فارغ
why-there-no-format-named = لا يوجد تنسيق باسم { $format }
why-part-program-opens-copies-failed = فشل جزء البرنامج الذي يفتح نسخ { $name } عندها، فلم يُقرأ منها شيء
why-part-program-looks-what-file = فشل جزء البرنامج الذي ينظر في نوع الملف عنده
why-folder-holds-more-than-files-folders = في المجلد أكثر من { $most } من الملفات والمجلدات؛ ولم يُبحث في الباقي
why-archive-holds-another-copy = يحوي الأرشيف نسخة أخرى، في مجلده { $folder }، ولم تُقرأ
why-more-files-or-folders-could-not = تعذّرت قراءة ملفات أو مجلدات أخرى، وعددها { $count }
why-this-link-not-followed = هذا رابط، والروابط داخل المجلدات لا تُتبع
why-lies-more-than-folders-deep = يقع على عمق أكثر من { $most } مجلدات، ولم يُبحث فيه
why-folder-holds-ordinary-files-no = في المجلد ملفات عادية، وليست فيه نسخة يستطيع هذا البرنامج قراءتها
why-folder-holds-no-backup-this = ليست في المجلد نسخة يستطيع هذا البرنامج قراءتها
why-there-no-such-file-or = لا يوجد ملف أو مجلد كهذا
why-this-part-ios-backup-not = هذا جزء من نسخة iOS وليس النسخة نفسها
why-this-one-file-copy-kind = هذا ملف واحد من نسخة من نوع { $name } وليس النسخة نفسها
why-no-backup-this-program-can = ليست هذه نسخة يستطيع هذا البرنامج قراءتها
why-file-empty = الملف فارغ
why-file-no-kind-this-program = الملف ليس من أي نوع يعرفه هذا البرنامج (يبدأ بالبايتات { $list })
why-this-encrypted-this-program-cannot = هذا: { $what }؛ والبيانات مشفّرة ولا يستطيع هذا البرنامج فتحها
why-this-which-this-version-does = هذا: { $what }؛ ولا يقرؤه هذا الإصدار
why-this-not-backup-phone = هذا: { $what }، وليس نسخة من هاتف
why-this-cut-off = هذا: { $what }
why-tar-archive = أرشيف tar
why-gzip-archive = أرشيف gzip
why-7-zip-archive = أرشيف 7-Zip
why-xz-archive = أرشيف xz
why-zstd-archive = أرشيف zstd
why-lz4-archive = أرشيف LZ4
why-video-or-picture = فيديو أو صورة
why-sound-file = ملف صوتي
why-windows-program = برنامج لنظام Windows
why-single-database = قاعدة بيانات منفردة
why-single-property-list = قائمة خصائص منفردة
why-acquisition-or-file-encrypted-with = بيانات مجموعة أو ملف مشفّر بالأداة age
why-part-twrp-backup = جزء من نسخة TWRP
why-parts-twrp-backup-missing = أجزاء من نسخة TWRP مفقودة ولم يُقرأ ما فيها: { $list }
why-part-samsung-smart-switch-or = جزء من نسخة Samsung Smart Switch أو Kies
why-ios-backup-inside-archive = نسخة iOS داخل أرشيف
why-zip-archive-empty-or-cannot = أرشيف zip فارغ أو يتعذّر سرد ما فيه (مقطوع على الأرجح)
why-zip-archive-names-lead-outside = { $count ->
    [one] ملف واحد في أرشيف zip هذا يقود اسمه إلى خارجه (`../`) ورُفض
   *[other] ملفات في أرشيف zip هذا تقود أسماؤها إلى خارجه (`../`) ورُفضت، وعددها: { $count }
}؛ ولا يُقرأ هنا شيء آخر فيه
why-zip-archive-without-bug-report = أرشيف zip ليس فيه تقرير أخطاء ولا بيانات androidqf
why-cut-off-archive-with-backup = أرشيف فيه نسخة من هاتف، ونهايته مبتورة
why-cut-off-bug-report = تقرير أخطاء نهايته مبتورة، قبل النص الذي فيه الأجوبة
why-cut-off-zip-archive = أرشيف zip نهايته مبتورة؛ ولا يمكن هنا قراءة شيء مما بقي منه
why-file-gone = لم يعد الملف موجودًا
why-text-output-one-service = النص هو خرج خدمة واحدة ({ $service })
why-holds-no-part-isdi-writes = ليس فيه أي جزء مما يكتبه ISDi
why-text-isdi-keeps-phone = نص يحتفظ به ISDi عن هاتف
why-names-services-holds-output-none = يسمّي خدمات وليس فيه خرج أي منها
why-text-ends-middle-section = ينتهي النص في وسط قسم
why-text-stops-before-last-service = ينتهي النص قبل آخر خدمة في قائمته
why-not-read-dumpsys-txt-holds = لم يُقرأ { $name }: ففي dumpsys.txt الخدمة نفسها
why-not-read-with-other-same-service = لا يُقرأ { $name } مع { $other }، ففيه الخدمة نفسها
why-folder-holds-output-no-service = ليس في المجلد خرج أي خدمة تُقرأ
why-looks-like-output-dumpsys-but = يشبه خرج dumpsys، لكن { $what }
why-cannot-look-at = تعذّر النظر فيه: { $why }
why-cannot-list-folder = تعذّر سرد المجلد: { $why }
why-neither-file-nor-folder = ليس ملفًا ولا مجلدًا
why-folder-holds-more-than-entries = في المجلد أكثر من { $entries } مدخلًا
why-more-than-bytes-wanted-files = أكثر من { $most } بايت من الملفات المطلوبة؛ وتُرك بعضها
why-archive-holds-two-members-with = في الأرشيف عنصران باسم واحد؛ وقُرئ الأول
why-cannot-read-3 = تعذّرت قراءة { $name }: { $why }
why-looks-like-intrusion-logs-but = يشبه سجلات التسلل، لكن ليس في أي نص منها حدث
why-file-backup-iphone-folder = هذا ملف، ونسخة iPhone مجلد
why-manifest-db-damaged-only-entries = الملف Manifest.db تالف ({ $why })؛ ولا تُعرف إلا المدخلات التي قبل التلف، وعددها { $rows }
why-only-files-beside-listing-those = { $why }؛ ولم تُقرأ إلا الملفات التي بجانب الفهرس والتي يُعرف مكانها. ثم: { $hint }
why-manifest-db-cannot-used = لا يمكن استخدام Manifest.db: { $why }
why-manifest-db-encrypted-key-manifestkey = الملف Manifest.db مشفّر، ومفتاحه (ManifestKey في Manifest.plist) غير موجود
why-passphrase-right-but-key-manifest = عبارة المرور صحيحة، لكن مفتاح Manifest.db (ManifestKey في Manifest.plist) لا ينفع: { $why }
why-passphrase-right-but-manifest-db = عبارة المرور صحيحة، لكن لا يمكن استخدام Manifest.db: { $why }
why-manifest-db-cannot-opened = تعذّر فتح Manifest.db: { $why }
why-manifest-db-cannot-read = تعذّرت قراءة Manifest.db: { $why }
why-manifest-db-damaged-not-database = الملف Manifest.db تالف: ليس قاعدة بيانات
why-manifest-db-damaged-empty-interrupted = الملف Manifest.db تالف: هو فارغ كما تتركه نسخة انقطعت
why-listing-backup-damaged-so-files = فهرس النسخة تالف، فقد لا تُذكر فيه ملفات هي من الجواب
why-manifest-db-missing-without-files = الملف Manifest.db غير موجود، وبدونه لا أسماء لملفات النسخة
why-there-no-status-plist-so = لا يوجد Status.plist، فلا تقول النسخة هل اكتملت
why-backup-not-finished-status-plist = لم تكتمل النسخة (Status.plist: { $state })
why-status-plist-does-not-say = لا يقول Status.plist هل اكتملت النسخة
why-status-plist-cannot-read-interrupted = تعذّرت قراءة Status.plist ({ $why })؛ وهكذا تتركه نسخة انقطعت
why-files-listed-this-copy = من { $listed } ملفًا مذكورًا يوجد { $here } في هذه النسخة
why-folder-configuration-profiles = مجلد ملفات تعريف الإعدادات
why-listing-lacks-what-every-backup = ينقص الفهرس ما هو في كل نسخة من هاتف ({ $list }): فقد جرت تصفيته، أو ليس من iPhone
why-files-folders-without-being-listed = ملفات في المجلدات غير مذكورة في الفهرس، وعددها: { $count }
why-names-folders-not-those-backup = أسماء في المجلدات ليست أسماء ملفات نسخ، وعددها: { $count }
why-entries-listing-cannot-understood = مدخلات في الفهرس لا تُفهم، وعددها: { $count }
why-entries-listing-repeat-file = مدخلات في الفهرس تكرر ملفًا، وعددها: { $count }
why-entries-name-another-file-than = مدخلات تسمّي ملفًا غير ملفها، وعددها: { $count } (غُيّر الفهرس أو أنشأته أداة أخرى)؛ ولا يوثق بمحتواها
why-manifest-db-wal-not-applied = لم يُطبَّق Manifest.db-wal: Manifest.db { $why }
why-cut-short-pages = هو مقطوع ({ $have } من { $declared } صفحة)، و{ $why }
why-manifest-db-cut-short-pages = الملف Manifest.db مقطوع: توجد { $have } من { $declared } صفحة
why-larger-than-bytes = حجمه أكبر من { $most } بايت
why-decrypted-no-database-listing-another = بعد فك تشفيره ليس قاعدة بيانات؛ فهو فهرس نسخة أخرى، أو أوله تالف
why-larger-than-bytes-2 = حجمه أكبر من { $most } بايت
why-unknown-manifest-schema-there-no = بنية الفهرس غير معروفة (لا يوجد جدول Files)
why-unknown-manifest-schema-table-files = بنية الفهرس غير معروفة (ليس في الجدول Files عمود { $column })
why-more-than-entries-rest-not = أكثر من { $entries } مدخلًا؛ ولم يُقرأ الباقي
why-damaged = الملف { $name } تالف: { $why }
why-more-than-entries-rest-not-read = { $name }: أكثر من { $entries } مدخلًا؛ ولم يُقرأ الباقي
why-files-before-known = { $name }: { $why }؛ وعدد الملفات المعروفة قبله { $rows }
why-lists-no-file = لا يذكر { $name } أي ملف
why-encrypted-though-listing-backup-not = هو مشفّر، مع أن فهرس النسخة ليس كذلك
why-encrypted-record-listing-which-holds = هو مشفّر، وسجله في الفهرس الذي فيه مفتاحه تالف
why-listing-gives-name-not-own = يعطيه الفهرس اسمًا ليس اسمه، ولا شيء تحت اسمه
why-holds-no-system-files-iphone = لا توجد فيها ملفات نظام لجهاز iPhone
why-copy-holds-only-part-phones-files = لا تحتوي النسخة إلا على جزء من ملفات الهاتف
why-copy-not-whole-or-holds = النسخة غير كاملة أو فيها ملفان باسم واحد، فقد تنقص ملفات هي من الجواب
why-files-have-place-another-file = ملفات يشاركها غيرها في مكانها، وعددها: { $doubled }؛ وقُرئت الأولى
why-containers-do-not-say-whose = حاويات لا تقول لمن هي، وعددها: { $nameless }
why-backup-encrypted-opened-with-passphrase = النسخة مشفّرة، وفُتحت بعبارة مرورها
why-backup-encrypted-key-bag-manifest = النسخة مشفّرة، وحلقة مفاتيحها (في Manifest.plist) تالفة: { $why }
why-key-bag-damaged-keys-protection = حلقة المفاتيح تالفة: ضاعت مفاتيح فئات الحماية { $list } وضاعت معها ملفاتها
why-manifest-plist-holds-no-key = ليست في Manifest.plist حلقة مفاتيح
why-manifest-plist-which-holds-key = تعذّرت قراءة Manifest.plist الذي فيه حلقة المفاتيح ({ $why })
why-backup-encrypted-without-no-passphrase = النسخة مشفّرة، و{ $why }؛ وبدون ذلك لا تفتحها أي عبارة مرور
why-wrong-passphrase-for-encrypted-backup = عبارة المرور للنسخة المشفّرة خاطئة
why-backup-encrypted = النسخة مشفّرة
why-only-apps-whose-apks-lie = عن التطبيقات التي توجد ملفات APK الخاصة بها في النسخة فقط
why-huawei-backup = نسخة Huawei
why-data-apps-archives-encrypted-with = بيانات التطبيقات (عدد الأرشيفات { $tars }) مشفّرة بكلمة مرور النسخة؛ ولم يُنظر إلا في قائمة التطبيقات والتطبيقات نفسها
why-data-apps-archives-not-read = لم تُقرأ بيانات التطبيقات (عدد الأرشيفات { $tars })
why-app-s-backup-encrypted-with = { $sealed ->
    [one] تطبيق واحد في النسخة مشفّر بكلمة مرورها
   *[other] تطبيقات في النسخة مشفّرة بكلمة مرورها، وعددها: { $sealed }
}
why-smart-switch-backup = نسخة Smart Switch
why-file-s-backup-encrypted-by = { $sealed ->
    [one] ملف واحد في النسخة شفّره Smart Switch
   *[other] ملفات في النسخة شفّرها Smart Switch، وعددها: { $sealed }
}
why-only-plain-lists-read = { $why }؛ ولم تُقرأ إلا قوائمها غير المشفّرة
why-only-plain-lists-of-backup = لم تُقرأ إلا قوائم النسخة غير المشفّرة
why-looks-like-but-cannot-read = يشبه هذا: { $what }، لكن تعذّرت قراءة { $file }
why-holds-nothing-phone-this-program = ليس فيه من الهاتف شيء يقرؤه هذا البرنامج (تشخيص جهاز Mac، أو تشخيص مقطوع؟)
why-holds-too-many-section-headers = { $shown }: فيه عناوين أقسام كثيرة لا يتميز معها الصحيح منها
why-folder-holds-more-than-entries-rest = في المجلد أكثر من { $entries } مدخلًا؛ ولم يُنظر في الباقي
why-zip-archive-cannot-read = تعذّرت قراءة أرشيف zip: { $why }
why-has-data-no-manifest = للتطبيق { $app } بيانات وليس له _manifest
why-apk-cut-short = ملف APK الخاص بالتطبيق { $app } مقطوع
why-ends-before = ينتهي قبل أن يُذكر: { $what }
why-version = الإصدار
why-version-instead-1 = الإصدار «{ $shown }» بدلًا من 1
why-package = الحزمة
why-names-no-package = لا يسمّي أي حزمة
why-names-lies-folder-rest-not = يسمّي { $named } ويوجد في مجلد { $there }؛ ولم يُصدَّق الباقي
why-version-code = رمز الإصدار
why-version-code-no-number = رمز الإصدار ليس عددًا
why-version-android = إصدار Android
why-installer = مصدر التثبيت
why-whether-apk-included = هل ملف APK مضمَّن
why-number-signers = عدد الموقّعين
why-number-signers-no-number = عدد الموقّعين ليس عددًا
why-more-certificates-than-says = شهادات أكثر مما هو مذكور
why-signer-no-certificate = موقّع ليس شهادة
why-signers-said-follow-do = ذُكر أن الموقّعين التالين { $count }، وهم { $seen }
why-not-description-package = ليس وصفًا لحزمة
why-lists-no-package = لا يذكر أي حزمة
why-does-not-say-who-signed = { $id }: لا يُذكر من وقّعه
why-of-another-phone-than-manifest = هو من هاتف آخر أو نسخة أخرى غير ما منه Manifest.plist، والفرق في { $fields }
why-manifest-plist-not-in-backup = الملف Manifest.plist، وهو قائمة التطبيقات التي كتبها الهاتف نفسه، ليس في النسخة
why-listed-without-file-that-says = مذكور على أنه مثبّت، من دون الملف الذي يقول ماذا يفعل: { $names }
why-no-signer-given-for-packages = لم يُذكر موقّع لعدد { $unsigned } من { $of } حزمة (جُمعت البيانات مشفّرة، أو بلا نسخ ملفات APK)
why-no-hash-apk-given-for = لم تُذكر بصمة ملف APK لعدد { $unhashed } من { $of } حزمة (جمع سريع)
why-field-s-unexpected-kind-not = { $odd ->
    [one] حقل واحد من نوع غير متوقع لم يُقرأ
   *[other] حقول من نوع غير متوقع لم تُقرأ، وعددها: { $odd }
}
why-package-without-name = حزمة بلا اسم
why-holds-no-readable-manifest-androidmanifest = ليس فيه بيان مقروء (AndroidManifest.xml)
why-manifest-names-no-package = بيانه لا يسمّي أي حزمة
why-name-app-could-not-read = تعذّرت قراءة اسم التطبيق من جدول نصوصه
why-holds-more-code-than-looked = فيه شيفرة أكثر مما يُفحص
why-cannot-read-code = تعذّرت قراءة { $shown } على أنه شيفرة
why-cannot-unpacked = تعذّر فك ضغط { $shown }
why-looked-through-up-bytes-only = لم يُفحص { $shown } إلا حتى { $cap } بايت
why-such-backup-lists-only-apps = نسخة كهذه لا تذكر إلا التطبيقات التي اختيرت لها
why-no-list-huawei-backup = ليست قائمة من نسخة Huawei
why-module-without-name = وحدة بلا اسم
why-holds-no-list-apps = ليست فيه قائمة تطبيقات
why-app-without-id = تطبيق بلا معرّف
why-section-holds-no-user-state = ليست في القسم حالة أي مستخدم
why-entry-list-services-no-component = مدخل في قائمة خدمات ليس مكوّنًا
why-label-service-holds-lines-own = في تسمية خدمة أسطر خاصة بها؛ والعبرة بآخر قائمة للخدمات
why-this-version-android-prints-names = هذا الإصدار من Android يطبع الأسماء فقط؛ والإعدادات تقول أكثر
why-user-without-list-enabled-services = مستخدم بلا قائمة للخدمات المفعّلة
why-entry-enabled-services-no-component = مدخل بين الخدمات المفعّلة ليس مكوّنًا
why-user-named-twice-what-stands = ذُكر مستخدم مرتين؛ ولم يُصدَّق ما تحت الاسم الثاني
why-section-names-no-user = لا يسمّي القسم أي مستخدم
why-accounts-user-not-counted = لم تُعدّ حسابات مستخدم
why-line-s-pose-accounts-phone = { $counted ->
    [one] سطر واحد يتظاهر بأنه حساب؛ ويعدّ الهاتف { $counted2 }
   *[other] أسطر تتظاهر بأنها حسابات، وعددها: { $counted }؛ ويعدّ الهاتف { $counted2 }
}
why-accounts-understood = فُهم { $understood } من { $counted } حسابًا
why-line-no-key = سطر ليس مفتاحًا
why-no-app-named-this-text = لم يُسمَّ أي تطبيق في هذا النص
why-section-holds-no-app-operations = ليست في القسم عمليات تطبيقات
why-package-app-operations-has-no = حزمة في عمليات التطبيقات ليس لها اسم حزمة
why-special-access-es-allowed-for = { $unnamed ->
    [one] إذن وصول خاص واحد مسموح لمعرّف مستخدم لم يُسمَّ له تطبيق
   *[other] أذونات وصول خاصة مسموحة لمعرّف مستخدم لم يُسمَّ له تطبيق، وعددها: { $unnamed }
}
why-name-owner-holds-lines-own = في اسم مالك أسطر خاصة به
why-section-holds-no-device-policy = ليست في القسم حالة سياسات الجهاز
why-owner-without-component = مالك بلا مكوّن
why-exempted-app-has-no-package = تطبيق مستثنى ليس له اسم حزمة
why-section-holds-no-lists-exempted = ليست في القسم قوائم تطبيقات مستثناة
why-names-current-keyboard-installed-ones = يسمّي لوحة المفاتيح الحالية والمثبّتة، وليس كل المفعّلة
why-section-holds-no-state-input = ليست في القسم حالة أساليب الإدخال
why-list-listeners-occurs-more-than = تتكرر قائمة متلقّي الإشعارات أكثر من مرة؛ والعبرة بالأخيرة
why-section-holds-no-list-listeners = ليست في القسم قائمة لمتلقّي الإشعارات
why-listener-no-component = متلقّي إشعارات ليس مكوّنًا
why-lists-listeners-not-known-layout = قوائم متلقّي الإشعارات ليست على بنية معروفة
why-allowed-listener-no-component = متلقّي إشعارات مسموح ليس مكوّنًا
why-this-phone-prints-no-log = هذا الهاتف لا يطبع سجلًا للتثبيت
why-install-log-starts-on = يبدأ سجل التثبيت في { $day }
why-table-start-screens-not-this = جدول شاشات البدء ليس في هذا النص
why-section-holds-no-package-list = ليست في القسم قائمة حزم
why-package-blocks-understood = فُهم { $understood } من { $total } من كتل الحزم
why-package-list-holds-more-than = في قائمة الحزم أكثر مما يمكن حفظه؛ ولم يُقرأ باقيها
why-package-header-s-inside-text = { $forged ->
    [one] عنوان حزمة واحد داخل نص تطبيق لم يُصدَّق
   *[other] عناوين حزم داخل نص تطبيق لم تُصدَّق، وعددها: { $forged }
}
why-place-s-package-list-contradict = { $strange ->
    [one] موضع واحد في قائمة الحزم يخالف بنيتها
   *[other] مواضع في قائمة الحزم تخالف بنيتها، وعددها: { $strange }
}
why-section-holds-no-roles-known = ليست في القسم أدوار على بنية معروفة
why-section-holds-no-settings = ليست في القسم إعدادات
why-settings-not-this-text = إعدادات «{ $space }» ليست في هذا النص
why-line-s-inside-value-setting = { $count ->
    [one] سطر واحد داخل قيمة إعداد لم يُصدَّق
   *[other] أسطر داخل قيمة إعداد لم تُصدَّق، وعددها: { $count }
}
why-setting-occurs-twice = الإعداد { $entry } يرد مرتين
why-change-setting-without-time = تغيير إعداد بلا وقت
why-days-battery-statistics-begin-twice = تبدأ أيام إحصاءات البطارية مرتين، فإحدى البدايتين نص تطبيق
why-entry-without-package-name = مدخل بلا اسم حزمة
why-icon-with-two-names = { $at }: أيقونة في الشاشة الرئيسية لها اسمان؛ ولم يُصدَّق أي منهما
why-vpn-use-has-no-package = شبكة VPN المستخدمة ليس لها اسم حزمة
why-interval-stands-there-twice-so = ترد فترة مرتين، فإحداهما نص تطبيق
why-user-without-number = مستخدم بلا رقم
why-holds-no-table-accounts = ليس فيه جدول حسابات
why-account-without-type = حساب بلا نوع
why-more-than-accounts-rest-not = أكثر من { $accounts } حسابًا؛ ولم يُقرأ الباقي
why-when-accounts-added = متى أُضيفت الحسابات: { $why }
why-user-id-no-number = معرّف مستخدم ليس عددًا
why-special-access-es-allowed-for-whole = { $unnamed ->
    [one] إذن وصول خاص واحد مسموح لمعرّف مستخدم كامل، لا لتطبيق باسمه
   *[other] أذونات وصول خاصة مسموحة لمعرّف مستخدم كامل، لا لتطبيق باسمه، وعددها: { $unnamed }
}
why-package-without-package-name = حزمة بلا اسم حزمة
why-read-only-part = قُرئ جزء منه فقط: { $why }
why-another-kind-document = هو نوع آخر من المستندات ({ $name })
why-line-no-package = سطر ليس حزمة
why-list-packages-cannot-read-so = تعذّرت قراءة قائمة الحزم، فبين هذه المجلدات مجلدات تطبيقات لا تزال مثبّتة
why-file-itself-cannot-read-full = تعذّرت قراءة الملف نفسه كاملًا؛ وهذه نسخته الاحتياطية على الهاتف، وقد تكون أقدم
why-certificate-s-package-not-file = { $missing ->
    [one] شهادة واحدة لحزمة ليست في الملف أو ليست شهادة
   *[other] شهادات لحزمة ليست في الملف أو ليست شهادات، وعددها: { $missing }
}
why-permission-without-name = إذن بلا اسم
why-permissions-group-s-apps-with = { $unknown ->
    [one] مجموعة تطبيقات واحدة بمعرّف مشترك لا تتميز أذوناتها بحسب التطبيق
   *[other] مجموعات تطبيقات بمعرّف مشترك لا تتميز أذوناتها بحسب التطبيق، وعددها: { $unknown }
}
why-role-or-holder-has-no = دور أو صاحبه بلا اسم
why-administrator-no-component = مسؤول ليس مكوّنًا
why-owner-without-package-name = مالك بلا اسم حزمة
why-more-than-listeners-one-user = أكثر من { $listeners } متلقّي إشعارات لمستخدم واحد
why-setting-without-name = إعداد بلا اسم
why-packed-value-setting-damaged = القيمة المضغوطة لإعداد تالفة
why-no-certificate = ليس شهادة
why-entry-no-key = مدخل ليس مفتاحًا
why-empty = هو فارغ
why-app-s-have-no-name = { $nameless ->
    [one] تطبيق واحد لم يعد له فيه اسم
   *[other] تطبيقات لم يعد لها فيه اسم، وعددها: { $nameless }
}
why-names-apps-stand-file-mappings = أسماء تطبيقاته في الملف mappings الذي ليس في النسخة أو هو تالف
why-no-usage-statistics-or-breaks = ليست إحصاءات استخدام، أو هي منقطعة
why-app-without-package-name = تطبيق بلا اسم حزمة
why-holds-no-system-property = ليست فيه أي خاصية للنظام
why-not-event = ليس حدثًا
why-holds-no-event = ليس فيه حدث
why-more-than-pairs-app-server = أكثر من { $pairs } زوجًا من تطبيق وخادم؛ ولم يُحفظ الباقي
why-log-tells-days-covers-only = لا يخبر السجل إلا عن الأيام التي يغطيها، وفقط حين كانت الحماية المتقدمة مفعّلة
why-event-without-app-or-server = حدث بلا تطبيق أو خادم
why-event-without-app = حدث بلا تطبيق
why-too-many-operations-install-log = عمليات كثيرة في سجل التثبيت بلا نتيجة
why-entry-install-log-names-no = مدخل في سجل التثبيت لا يسمّي حزمة
why-not-path = ليس مسارًا
why-does-not-tell-state-selinux = لا يذكر حالة SELinux
why-does-not-tell-when-acquisition = لا يذكر متى جُمعت البيانات
why-setting-names-no-app = الإعداد { $name } لا يسمّي تطبيقًا
why-setting-names-more-than-components = الإعداد { $name } يسمّي أكثر من { $most } مكوّنًا
why-setting-always-on-vpn-app = الإعداد always_on_vpn_app لا يسمّي تطبيقًا
why-holds-no-setting = ليس فيه إعداد
why-line-s-look-like-settings = { $outside ->
    [one] سطر واحد يشبه إعدادًا وهو داخل قيمة إعداد آخر ولم يُصدَّق
   *[other] أسطر تشبه إعدادات وهي داخل قيمة إعداد آخر ولم تُصدَّق، وعددها: { $outside }
}
why-setting-s-named-second-time = { $doubled ->
    [one] إعداد واحد ذُكر مرة ثانية؛ وقُرئت القيمة الأولى
   *[other] إعدادات ذُكرت مرة ثانية، وعددها: { $doubled }؛ وقُرئت القيمة الأولى
}
why-part-program-reads-copies-failed = { $name }: فشل جزء البرنامج الذي يقرأ نسخ { $format } عند هذا الملف؛ نرجو الإبلاغ عن ذلك
why-file-answers-this-not-copy = الملف الذي يجيب عن هذا ليس في النسخة
why-parser-failed-on-this-file = { $shown }: فشل القارئ { $name } عند هذا الملف؛ نرجو الإبلاغ عن ذلك
why-record-s-not-understood-first = { $skipped ->
    [one] { $shown }: سجل واحد لم يُفهم، عند { $at }: { $why }
   *[other] { $shown }: سجلات لم تُفهم، وعددها { $skipped }، وأولها عند { $at }: { $why }
}
why-more-than-facts-rest-not = { $shown }: أكثر من { $most } معلومة؛ ولم يُحفظ الباقي
why-account-no-known-type = حساب من نوع غير معروف
why-bundle-without-path = حزمة تطبيق بلا مسار
why-app-does-not-say-what = لا يقول التطبيق ما اسمه
why-path-names-no-app = المسار لا يسمّي تطبيقًا
why-app-without-identifier = تطبيق بلا معرّف خاص به
why-entry-app-no-dictionary = مدخل التطبيق ليس قاموسًا
why-neither-array-nor-dictionary-apps = ليس مصفوفة تطبيقات ولا قاموسًا لها
why-record-names-no-computer = سجل لا يسمّي كمبيوتر
why-there-no-table-zprocess = لا يوجد جدول ZPROCESS
why-table-zprocess-has-no-column = ليس في الجدول ZPROCESS عمود ZBUNDLENAME
why-there-no-table = لا يوجد جدول { $table }
why-table-has-no-column = ليس في الجدول { $table } عمود { $name }
why-table = الجدول { $table }: { $why }
why-domain-names-no-app = نطاق لا يسمّي تطبيقًا
why-switch-position-unknown-meaning = مفتاح تبديل في وضع غير معروف المعنى
why-there-no-list-under-members = لا توجد قائمة تحت members
why-not-member = ليس عضوًا
why-not-list-keyboards = ليست قائمة لوحات مفاتيح
why-not-name-keyboard = ليس اسم لوحة مفاتيح
why-no-app-has-entry-under = ليس لأي تطبيق مدخل تحت Applications، فلم يحتفظ الكمبيوتر بأي إيصالات من المتجر
why-there-no-list-under-installed = لا توجد قائمة تحت Installed Applications
why-not-identifier-app = ليس معرّف تطبيق
why-client-whose-app-not-named = مدخل لم يُسمَّ تطبيقه
why-authorisation-unknown-meaning = تصريح غير معروف المعنى
why-names-no-management-server = لا يسمّي خادم إدارة
why-file-empty-interrupted-backup-leaves = الملف فارغ كما تتركه نسخة انقطعت
why-does-not-say-whether-passcode = لا يذكر هل وُضع رمز دخول
why-there-no-dictionary-under-applications = لا يوجد قاموس تحت Applications
why-configuration-without-name = إعداد بلا اسم خاص به
why-not-identifier-profile = ليس معرّف ملف تعريف
why-not-list-profiles = ليست قائمة ملفات تعريف
why-there-no-list-under-orderedprofiles = لا توجد قائمة تحت OrderedProfiles
why-payload-without-type = جزء من ملف تعريف بلا نوع
why-there-no-list-under-profileevents = لا توجد قائمة تحت ProfileEvents
why-not-event-profile = ليس حدثًا لملف تعريف
why-event-without-operation = حدث بلا عملية
why-signers-certificate-unreadable = شهادة الموقّع غير مقروءة
why-payloads-unreadable = أجزاء ملف التعريف غير مقروءة: { $why }
why-profile-does-not-say-what = لا يقول ملف التعريف ما الذي فيه
why-not-list-payloads = ليست قائمة أجزاء
why-property-list-but-no-dictionary = قائمة خصائص، لكنها ليست قاموسًا
why-there-no-property-list = ليست فيه قائمة خصائص
why-trigger-no-shortcut = مشغّل لا يخص أي اختصار
why-actions-unreadable = إجراءاته غير مقروءة: { $why }
why-actions-no-list = إجراءاته ليست قائمة
why-more-actions-than-read = إجراءات أكثر مما يُقرأ من اختصار واحد
why-shortcut-without-actions = اختصار بلا إجراءاته
why-no-table-ztrigger = لا يوجد الجدول ZTRIGGER الذي يقول ما يعمل من تلقاء نفسه
why-stores-description-app-unreadable = وصف المتجر للتطبيق غير مقروء: { $why }
why-neither-true-nor-false = ليس صحيحًا ولا خطأ
why-there-no-table-access = لا يوجد جدول access
why-table-access-has-none-known = ليس الجدول access على أي من البنى المعروفة
why-table-access = الجدول access: { $why }
why-row-without-service-or-client = صف بلا خدمة أو بلا تطبيق
why-permission-unknown-meaning = إذن غير معروف المعنى
why-table-expired-has-unknown-layout = بنية الجدول expired غير معروفة
why-table-expired = الجدول expired: { $why }
why-row-without-certificate = صف بلا شهادة
why-web-clip-without-address = اختصار ويب بلا عنوان
why-only-parts-answer-this-copy = ليست في هذه النسخة إلا أجزاء من الجواب
why-only-other-files-tell = الملف الذي يجيب عن هذا ليس في هذه النسخة؛ وما يُذكر عنه مأخوذ من ملفات أخرى
why-assumed-same-phone-folders-beside = يُفترض أنه من الهاتف نفسه الذي منه المجلدات المجاورة، وفي كل منها ملفات تطبيق واحد
why-not-joined-with-has-these = لم يُضم إلى { $name }: ففيه { $shared } من هذه التطبيقات وعددها { $apps }
why-joined-because-build-same-apps = ضُم لأن إصدار البناء واحد ولأن { $shared } من { $all } تطبيقًا كذلك؛ ولا يثبت أي رقم تسلسلي أنه الهاتف نفسه، فليس هذا مؤكدًا
why-joined-because-apps-agree-version = ضُم لأن { $same } من { $apps } تطبيقًا تتفق في الإصدار والموقّع بقدر ما تذكره النسختان؛ ولا يثبت أي رقم تسلسلي أنه الهاتف نفسه، فليس هذا مؤكدًا
why-others-have-another-signer = ولغيرها موقّع آخر
why-too-few-sure = وهذا أقل من أن يكون مؤكدًا
why-may-same-phone-apps-agree = قد يكون من الهاتف نفسه الذي منه { $phone }: تتفق { $same } من { $apps } تطبيقًا في الإصدار والموقّع، { $but }؛ ويُعرض منفصلًا
why-same-phone-made-days-apart = من الهاتف نفسه الذي منه { $phone }، لكنها أُنشئت قبله أو بعده بأيام: تُعرض منفصلة، فقد تكون تطبيقات جاءت وذهبت في ما بين ذلك
why-assumed-same-phone-apps-agree = يُفترض أنه من الهاتف نفسه: تتفق { $same } من { $apps } تطبيقًا في الإصدار والموقّع بقدر ما تذكره النسختان؛ والملف لا يذكر من أي هاتف أُخذ
why-not-joined-with-apps-have = لم يُضم إلى { $name }: فهناك موقّع آخر لعدد { $other_signer } من { $apps } تطبيقًا
why-not-joined-with-has-none = لم يُضم إلى { $name }: فليس فيه أي من هذه التطبيقات
why-assumed-same-phone-because-there = يُفترض أنه من الهاتف نفسه لأنه لا يوجد غيره؛ والملف لا يذكر من أي هاتف أُخذ
why-fits-phones-equally-well-shown = يناسب عدة هواتف بالقدر نفسه، وعددها { $several }؛ ويُعرض منفصلًا
why-other-copy = النسخة الأخرى
why-text-holds-far-more-section = في النص عناوين أقسام أكثر بكثير مما يكتبه أي هاتف؛ ولم تُقدَّر كلها
why-text-ends-inside-this-section = ينتهي النص داخل هذا القسم
why-this-section-has-no-end = ليست لهذا القسم علامة نهاية
why-service-did-not-finish-time = لم تنته الخدمة في الوقت؛ وقسمها غير كامل
why-header-section-at-line-lies = عنوان القسم { $claimed } في السطر { $line } يقع داخل قسم آخر ولم يُصدَّق
why-section-line-s-found-inside = { $count ->
    [one] سطر قسم واحد وُجد داخل قسم آخر ولم يُصدَّق، للقسم { $claimed } في السطر { $line }، { $inside }: قد يقلده نص كتبه تطبيق
   *[other] أسطر أقسام وُجدت داخل قسم آخر ولم تُصدَّق، وعددها { $count }، وأولها للقسم { $claimed } في السطر { $line }، { $inside }: قد يقلدها نص كتبه تطبيق
}
why-line-s-end-section-found = { $count ->
    [one] سطر واحد يُنهي قسمًا وُجد داخل قسم آخر ولم يُصدَّق
   *[other] أسطر تُنهي قسمًا وُجدت داخل قسم آخر ولم تُصدَّق، وعددها: { $count }
}
why-text-holds-too-many-section = في النص عناوين أقسام كثيرة لا يتميز معها الصحيح منها
why-line-looks-like-beginning-line = سطر يشبه بداية { $claimed }، وهو السطر { $line }، لم يُصدَّق
why-line-s-look-like-beginning = { $count ->
    [one] سطر واحد يشبه بداية جزء وليس في ترتيبه، لـ { $claimed } في السطر { $line }: قد يقلده نص كتبه تطبيق
   *[other] أسطر تشبه بداية جزء وليست في ترتيبها، وعددها { $count }، وأولها لـ { $claimed } في السطر { $line }: قد يقلدها نص كتبه تطبيق
}
why-key-bag-cut-short = حلقة المفاتيح مقطوعة
why-key-bag-has-more-than = في حلقة المفاتيح أكثر من { $most_classes } من سجلات الفئات؛ ولم يُقرأ الباقي
why-class-records-key-bag-damaged = سجلات فئات تالفة في حلقة المفاتيح، وعددها: { $lost }
why-encrypted-file-ends-middle-block = ينتهي الملف المشفّر في وسط كتلة؛ وضاعت نهايته
why-shorter-than-listing-says-end = هو أقصر مما يذكره الفهرس؛ وضاعت نهايته
why-last-block-does-not-end = لا تنتهي كتلته الأخيرة كما ينبغي؛ وربما ضاعت نهايته
why-write-ahead-log-not-read = لم يُقرأ سجل الكتابة المسبقة: { $why }
why-shorter-than-header = هو أقصر من ترويسته
why-does-not-begin-like-one = لا يبدأ كما ينبغي
why-header-fails-checksum = المجموع الاختباري لترويسته لا يطابق
why-write-ahead-log-breaks-off = ينقطع سجل الكتابة المسبقة؛ وقُرئ حتى آخر معاملة كاملة
why-write-ahead-log-has-another = حجم صفحة سجل الكتابة المسبقة غير حجم صفحة قاعدة البيانات؛ ولم يُطبَّق
why-write-ahead-log-declares-impossible = يذكر سجل الكتابة المسبقة حجمًا مستحيلًا؛ ولم يُطبَّق
why-more-than-bytes-rest-not = أكثر من { $cap } بايت؛ ولم يُقرأ الباقي
why-holds-header-for-all-members = فيه ترويسة لكل العناصر لم تُطبَّق
why-members-whose-names-point-outside = تُركت عناصر تشير أسماؤها إلى خارج الأرشيف أو هي أطول من اللازم
why-holds-links-which-not-followed = فيه روابط لم تُتبَع
why-holds-devices-pipes-or-sparse = فيه أجهزة أو أنابيب أو ملفات متفرقة لم تُقرأ
why-long-name-or-extended-header = لم يُقرأ اسم طويل أو ترويسة موسّعة فوق 1 MiB
why-extended-header-damaged = ترويسة موسّعة تالفة
why-extended-header-states-size-no = تذكر ترويسة موسّعة حجمًا ليس عددًا
why-extended-header-states-name-with = تذكر ترويسة موسّعة اسمًا فيه NUL
why-archive-holds-two-members-with-same = في الأرشيف عنصران باسم واحد؛ وقُرئ الأخير
why-damaged-archive-after-bytes = تالف في الأرشيف بعد { $bytes } بايت: { $why }
why-grows-more-than-fold-when = يكبر عند فك ضغطه أكثر من { $ratio } ضعفًا؛ ولم يُقرأ الباقي
why-archive-lists-more-than-members = يذكر الأرشيف أكثر من { $entries } عنصرًا؛ ولم يُنظر في الباقي
why-list-members-cut-off = قائمة العناصر في نهاية الأرشيف مبتورة أو معطوبة؛ وقُرئت العناصر التي قبلها، وعددها { $whole }
why-archive-cut-off = الأرشيف مبتور بعد العناصر الكاملة، وعددها { $whole }؛ وما جاء بعدها ليس في هذه النسخة
why-archive-cut-off-within = الأرشيف مبتور بعد العناصر الكاملة، وعددها { $whole }، في وسط { $name }؛ وما جاء بعدها ليس في هذه النسخة
why-archive-damaged-behind = ليس في الأرشيف قائمة عناصر مقروءة، وهو تالف بعد العناصر الكاملة، وعددها { $whole }؛ ولم يُقرأ ما يليها
why-archive-damaged-within = ليس في الأرشيف قائمة عناصر مقروءة، وهو تالف بعد العناصر الكاملة، وعددها { $whole }، في وسط { $name }؛ ولم يُقرأ ما يليها
why-archive-without-list-first-members = ليس في الأرشيف قائمة عناصر مقروءة، ولم يُنظر إلا في أول { $whole } منها
why-member-s-archive-have-names = { $count ->
    [one] عنصر واحد يشير اسمه إلى خارج الأرشيف تُرك
   *[other] عناصر تشير أسماؤها إلى خارج الأرشيف وتُركت، وعددها: { $count }
}
why-packed-with-method-which-not = هو مضغوط بالطريقة { $method } غير المدعومة
why-files-listed-this-copy-of = من { $listed } ملفًا مذكورًا يوجد { $here } في هذه النسخة ({ $which })
why-domain-files = { $domain } { $here } من { $listed }
why-more-domains = { $list }، ونطاقات أخرى عددها { $more }
why-assumed-only-iphone = يُفترض أنه من الهاتف نفسه الذي منه { $name }، وهو iPhone الوحيد هنا؛ ولا شيء فيه يسمّي الهاتف
why-assumed-only-iphone-with-apps = يُفترض أنه من الهاتف نفسه الذي منه { $name }، وهو iPhone الوحيد هنا وفيه { $shared } من هذه التطبيقات وعددها { $apps }؛ ولا شيء فيه يسمّي الهاتف
why-file-is = { $name }: { $why }
why-listed-not-there = مذكور، لكنه ليس في هذه النسخة
why-locked = مقفل: { $why }
why-not-regular = ليس ملفًا عاديًا؛ والروابط والأجهزة لا تُتبَع
why-exceeded = تجاوز الحد { $limit } ({ $what })؛ ولم يُقرأ الباقي
why-breaks-off = هو منقطع
why-not-json = ليس JSON: { $why }
why-json-too-large = ملف JSON أكبر من اللازم: { $why }
why-not-keyed-archive = ليس أرشيفًا بمفاتيح: { $why }
why-keyed-archive-too-large = الأرشيف بالمفاتيح أكبر من اللازم: { $why }
why-begins-not-as-listing = لا يبدأ كما يبدأ الفهرس
why-damaged-at-byte = تالف عند البايت { $at }
why-listing-breaks-off = منقطع، أو تالف حتى نهايته، عند البايت { $at }
why-not-property-list = ليس قائمة خصائص
why-damaged-property-list = قائمة خصائص تالفة: { $why }
why-property-list-document-type = قائمة خصائص لها نوع مستند خاص بها قد يخفي نصًا؛ فرُفضت
why-property-list-too-large = قائمة الخصائص أكبر من اللازم: { $why }
why-not-database = ليس قاعدة بيانات SQLite
why-truncated-database = قاعدة بيانات مقطوعة: { $have } من { $declared } صفحة
why-damaged-database = قاعدة بيانات تالفة: { $why }
why-after-rows = { $why } (بعد { $read } صفًا)
why-no-valid-header = تالف عند البايت { $at }: لا ترويسة صحيحة هناك
why-ends-in-middle = ينتهي في الوسط عند البايت { $at }
why-file-empty-or-zeros = الملف فارغ، أو ليس فيه إلا أصفار
why-not-xml = ليس XML ولا صيغة XML الثنائية في Android
why-no-such-member = لا يوجد عنصر كهذا
why-member-locked = يحميه الأرشيف بكلمة مرور
why-no-key-bag = ليست حلقة مفاتيح
why-lacks = ينقص: { $what }
why-impossible-length = طول { $tag } هو { $length } بايت، وهذا مستحيل
why-rounds = يطلب { $tag } عدد { $rounds } من جولات اشتقاق المفتاح، والمقبول من 1 إلى { $most }
why-no-keys-for-passphrase = ليس فيها مفتاح تفتحه عبارة مرور
why-file-key-length = طول مفتاحه { $length } بايت، وهذا مستحيل
why-class-phone-only = فئة حمايته { $class } لا يفتحها إلا الهاتف نفسه
why-class-no-key = ليس في حلقة المفاتيح مفتاح صالح لفئة حمايته { $class }
why-file-key-damaged = مفتاحه تالف
why-not-apk = ليس ملف APK: فليس أرشيف zip، أو هو جزء منه فقط
why-not-binary-manifest = ليس بيانًا ثنائيًا
why-age-wrong-key = الهوية أو عبارة المرور لا تفتحه
why-age-work = صُنعت عبارة مروره بحيث يستغرق التحقق منها وقتًا وذاكرة أكثر من اللازم (2^{ $work })
why-no-protocol-buffer = ليس protocol buffer، أو هو منقطع في الوسط
why-adb-version-newer = إصداره { $version } أحدث من المعروف (من 1 إلى 5)؛ وقُرئ كالإصدار 5
why-impossible-page-size = حجم الصفحة { $page } مستحيل
why-rar-archive = أرشيف RAR
why-pdf-document = مستند PDF
why-picture-png = صورة (PNG)
why-picture-jpeg = صورة (JPEG)
why-picture-gif = صورة (GIF)
why-program = برنامج
why-twrp-backup = نسخة TWRP
why-seedvault-backup = نسخة Seedvault
why-outside-section = خارج كل الأقسام
why-inside-section = داخل { $section }

## What to try next

try-try-passphrase-typed-on-phone = يمكن تجربة عبارة المرور التي كُتبت على الهاتف عند إنشاء النسخة؛ وفي هاتف قديم هي كلمة مرور النسخ الاحتياطي
try-give-passphrase-typed-on-phone = تُعطى عبارة المرور التي كُتبت على الهاتف عند إنشائها عبر {"\u2068"}--passphrase-file FILE{"\u2069"} (العلامة - تعني الدخل القياسي) أو في المتغير STALKSCAN_PASSPHRASE. وإن لم يعرفها أحد: فتقرير الأخطاء يُنشأ على الهاتف بدونها، ويجيب عن أكثر
try-copy-file-again-compare-sizes = يمكن نسخ الملف مرة أخرى ومقارنة الحجمين؛ وإن كان قد عُدّل أو فُك ضغطه فالمطلوب الأصل
try-unpack-adb-backup = يمكن فك ضغطها ببرنامج Android Backup Extractor وتقديم المجلد الناتج، أو إنشاء تقرير خطأ على الهاتف (الإعدادات > خيارات المطوّرين > تقرير الخطأ) وإحضار ملف zip الخاص به
try-give-copy-holds-phones-data = يمكن تقديم نسخة فيها المجلد {"\u2068"}/data/system{"\u2069"} من الهاتف، أو إنشاء تقرير أخطاء على الهاتف (الإعدادات > خيارات المطوّر > تقرير الأخطاء) وإحضار ملف zip الخاص به
try-restore-on-phone-make-backup = يمكن استعادتها على الهاتف وإنشاء النسخة من جديد بلا تشفير، أو إنشاء تقرير أخطاء على الهاتف (الإعدادات > خيارات المطوّر > تقرير الأخطاء) وإحضار ملف zip الخاص به
try-probably-copied-only-part-copy = ربما نُسخ جزء منه فقط: يمكن نسخه مرة أخرى ومقارنة الحجمين
try-give-file-with-identity-age = يُعطى ملف الهوية (AGE-SECRET-KEY-1...) أو ملف فيه عبارة المرور عبر {"\u2068"}--passphrase-file FILE{"\u2069"}؛ أو يُفك التشفير بالأداة age (`age --decrypt -i key.txt -o acquisition.zip FILE`)
try-check-this-account-may-read = يُرجى التحقق من أن هذا الحساب يستطيع قراءة الملف
try-decrypt-with-age-tool-give = يمكن فك التشفير بالأداة age وتقديم النتيجة
try-give-folder-holds-apk-files = يُعطى المجلد الذي فيه ملفات {"\u2068"}.apk{"\u2069"} نفسها
try-give-file-pymobiledevice3-apps-list = يُعطى الملف الذي كتبه `pymobiledevice3 apps list` أو `ideviceinstaller -l -o xml`
try-unpack-with-password-give-unpacked = يمكن فك ضغطه بكلمة مروره وتقديم المجلد الناتج
try-make-bug-report-again-wait = يمكن إنشاء تقرير الأخطاء مرة أخرى، والانتظار حتى يقول الهاتف إنه جاهز، ثم نسخ الملف كاملًا
try-check-copy-finished-give-folder = يُرجى التحقق من اكتمال النسخ، ثم تقديم المجلد الذي فيه النسخة
try-formats = التنسيقات هي: { $list }
try-please-report-new-copy-made = نرجو الإبلاغ عن ذلك؛ وربما أمكنت قراءة نسخة جديدة تُنشأ بطريقة أخرى
try-please-report = نرجو الإبلاغ عن ذلك
try-give-folder-or-file-backup = يُعطى مجلد النسخة نفسها أو ملفها
try-unpack-archive-give-folder = يمكن فك ضغط الأرشيف وتقديم المجلد الذي يخرج منه
try-give-what-link-leads-to = يمكن تقديم الملف أو المجلد نفسه الذي يقود إليه، إن كان نسخة
try-give-folder-ios-backup-one = يُعطى مجلد نسخة iOS (الذي فيه Manifest.db)، أو تقرير أخطاء ({"\u2068"}.zip{"\u2069"})، أو مجلد androidqf، أو نسخة adb ({"\u2068"}.ab{"\u2069"})؛ ويسرد `stalkscan formats` ما يمكن قراءته وكيفية إنشائه
try-check-spelling-path = يُرجى التحقق من كتابة المسار
try-give-folder-further-up-one = يُعطى المجلد الأعلى، وهو الذي فيه { $listing } ({ $name })
try-give-folder-lies = يُعطى المجلد الذي يوجد فيه ({ $name })
try-stalkscan-formats-lists-what-can = يسرد `stalkscan formats` ما يمكن قراءته
try-check-right-file-stalkscan-formats = يُرجى التحقق من أنه الملف الصحيح؛ ويسرد `stalkscan formats` ما يمكن قراءته وكيفية إنشائه
try-make-bug-report-on-phone = يمكن إنشاء تقرير أخطاء على الهاتف (الإعدادات > خيارات المطوّر > تقرير الأخطاء) وإحضار ملف zip الخاص به
try-decrypt-with-age-tool-key = يمكن فك تشفيره بالأداة age ومفتاح البيانات المجموعة (`age --decrypt -i key.txt -o acquisition.zip FILE`)، ثم تقديم النتيجة
try-can-only-opened-with-twelve = لا يفتحها إلا كلمات الاستعادة الاثنتا عشرة على هاتف؛ ويمكن إنشاء تقرير أخطاء على الهاتف (الإعدادات > خيارات المطوّر > تقرير الأخطاء) وإحضار ملف zip الخاص به
try-unpack-give-unpacked-folder = يمكن فك ضغطه وتقديم المجلد الناتج
try-pack-folder-again-from-inside = يمكن ضغطه مرة أخرى من داخل مجلد النسخة حتى لا يبدأ أي اسم بـ `../`، أو فك ضغطه وتقديم المجلد الناتج
try-give-whole-backup-folder-belongs = يُعطى مجلد النسخة كاملًا الذي هي منه
try-copy-from-phone-again-compare = يمكن نسخه من الهاتف مرة أخرى ومقارنة الحجمين
try-copy-from-phone-again-wait = يمكن نسخه من الهاتف مرة أخرى، والانتظار حتى ينتهي النسخ، ومقارنة الحجمين
try-check-right-archive-when-backup = يُرجى التحقق من أنه الأرشيف الصحيح؛ وإن كان مجلد نسخة قد ضُغط فيه فيُفك ضغطه أولًا
try-make-again-with-adb-shell = يمكن إنشاؤه من جديد بالأمر `adb shell dumpsys > dumpsys.txt` والانتظار حتى ينتهي الأمر؛ أو إحضار تقرير أخطاء
try-check-spelling-this-account-may = يُرجى التحقق من الكتابة ومن أن هذا الحساب يستطيع قراءة المسار
try-check-this-account-may-read-folder = يُرجى التحقق من أن هذا الحساب يستطيع قراءة المجلد
try-give-folder-or-file-backup-itself = يُعطى مجلد النسخة أو ملفها نفسه
try-download-logs-on-phone-again = يمكن تنزيل السجلات على الهاتف مرة أخرى وتقديم المجلد أو ملف zip
try-give-folder-holds-manifest-db = يُعطى المجلد الذي فيه Manifest.db
try-copy-backup-again-from-computer = يمكن نقل النسخة مرة أخرى من الكمبيوتر الذي أنشأها؛ وإن بقي الأمر كذلك فإنشاء نسخة جديدة
try-copy-backup-again-from-computer-made = يمكن نقل النسخة مرة أخرى من الكمبيوتر الذي أنشأها
try-check-disk-this-account-may = يُرجى التحقق من القرص ومن أن هذا الحساب يستطيع قراءة الملف
try-copy-backup-again-whole-with = يمكن نقل النسخة كاملة مرة أخرى مع Manifest.plist: فبدونه لا يُميَّز الفهرس المشفّر من التالف ولا يُفتح
try-check-this-folder-phone-itself = يُرجى التحقق من أن هذا مجلد الهاتف نفسه (فيه Manifest.db والمجلدات من 00 إلى ff)، ثم نسخه كاملًا مرة أخرى
try-give-copy-holds-phones-folder = يمكن تقديم نسخة فيها المجلد private/var من الهاتف، أو إنشاء نسخة محلية بواسطة Finder أو iTunes أو تطبيق «أجهزة Apple» وتقديم مجلدها
try-copy-manifest-plist-again-from = يمكن نقل Manifest.plist مرة أخرى من الكمبيوتر الذي أنشأ النسخة؛ وإن بقي الأمر كذلك فإنشاء نسخة جديدة
try-try-password-set-when-encrypted = يمكن تجربة كلمة المرور التي وُضعت عند تفعيل النسخ المشفّرة في iTunes أو Finder أو برنامج آخر؛ وليست بالضرورة رمز الهاتف ولا كلمة مرور Apple ID
try-give-password-set-for-encrypted = تُعطى كلمة المرور التي وُضعت للنسخ المشفّرة عبر {"\u2068"}--passphrase-file FILE{"\u2069"} (العلامة - تعني الدخل القياسي)، أو في المتغير STALKSCAN_PASSPHRASE، أو تُكتب عند السؤال عنها في الطرفية. وإن لم يعرفها أحد: فملف sysdiagnose يُنشأ على الهاتف بدونها، ويخبر عن ملفات التعريف والإدارة لا عن التطبيقات
try-copy-whole-folder-again-or = يمكن نسخ المجلد كاملًا مرة أخرى، أو إحضار تقرير أخطاء من الهاتف
try-make-again-on-phone-wait = يمكن إنشاؤه على الهاتف من جديد، والانتظار عشر دقائق، ثم نسخ ملف tar.gz كاملًا
try-probably-copied-or-downloaded-only = ربما نُسخ أو نُزّل جزء منه فقط: يمكن نسخه من الهاتف مرة أخرى ومقارنة الحجمين

## What is counted

unit-bytes = بايت
unit-entries = مدخلات
unit-nodes = عُقد
unit-objects = كائنات
unit-bytes-of-apks = بايتات ملفات APK
unit-bytes-of-wanted-files = بايتات الملفات المطلوبة
unit-elements-and-attributes = عناصر وسمات
unit-bytes-of-text = بايتات النص
unit-bytes-of-rows = بايتات الصفوف
unit-bytes-of-content = بايتات المحتوى
unit-bytes-of-damaged-records = بايتات السجلات التالفة
unit-levels-of-nesting = مستويات التداخل
unit-levels-of-elements = مستويات العناصر
unit-attributes-of-one-element = سمات عنصر واحد

## Places in files

at-whole = الملف كله
at-line = السطر { $line }
at-row = الجدول { $table }، الصف { $row }
at-key = المفتاح { $key }
at-entry = المدخل { $entry }
at-rows = الجدول { $table }، الصفوف { $rows }
at-lines = الأسطر { $lines }
at-keys = المفاتيح { $keys }
at-and = { $first }؛ { $next }
at-and-more = { $all } و{ $more } غيرها
at-in-file = في { $file }: { $at }
at-in-file-of = في { $file } من { $copy }: { $at }

## Parts of sentences

list-of-two = { $first }، { $next }
detail = { $text }
