# Arabic. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Two reports of the same phone compared

compare-other-phones = قد يكون هذان هاتفين مختلفين: { $why }.
compare-platform = من قبل { $before }، والآن { $after }
compare-model = الطراز من قبل { $before }، والآن { $after }
compare-serial = الرقم التسلسلي من قبل { $before }، والآن { $after }
compare-only-newer = { $name } موجود في التقرير الأحدث فقط.
compare-only-older = { $name } موجود في التقرير الأقدم فقط.
compare-name = { $model } ({ $platform })
compare-exchanged = نسخة التقرير الأحدث أُعدّت قبل ({ $after }) النسخة الأخرى ({ $before }): هل وُضع أحدهما مكان الآخر؟
compare-same-time = التقريران عن نسخة أُعدّت في الوقت نفسه.
compare-lost = { $count ->
    [one] سؤال واحد أجابت عنه النسخة الأقدم ولم تجب عنه الأحدث. ما غاب عن التقرير قد يكون ما زال على الهاتف.
   *[other] أسئلة أجابت عنها النسخة الأقدم ولم تجب عنها الأحدث: { $count }. ما غاب عن التقرير قد يكون ما زال على الهاتف.
}
compare-signatures = التواقيع مختلفة (من قبل { $before }، والآن { $after }): ما ظهر قد يكون على الهاتف من قبل ولم يُعرف إلا الآن. فحص النسخة الأقدم من جديد بالتواقيع الأحدث يبيّن ذلك.
compare-program = البرنامج مختلف (من قبل stalkscan { $before }، والآن { $after }): قد ينظر في أشياء أكثر، أو يقول الشيء نفسه بطريقة أخرى.
compare-as-reported = عناوين النتائج وأسبابها بالإنجليزية، كما في التقارير.
compare-unknown = غير معروف
compare-label-copies = إعداد النسخ
compare-label-result = النتيجة
compare-label-system = النظام
compare-label-apps = التطبيقات
compare-label-profiles = ملفات التعريف
compare-label-level = المستوى
compare-label-confirmed = مؤكَّد
compare-label-new-reason = سبب جديد
compare-label-no-longer = لم يعد
compare-label-and = و
compare-copies = { $before }، ثم { $after }
compare-as-before = { $now } (كما كان)
compare-before-now = من قبل { $before }، والآن { $now }
compare-verdict-known = تطبيق مراقبة معروف
compare-verdict-strong_signs = علامات قوية على مراقبة خفية
compare-verdict-review = شيء يحتاج إلى نظر
compare-verdict-nothing_known_found = لا شيء معروف في الأجزاء التي أمكنت قراءتها
compare-verdict-inconclusive = لا شيء معروف، ولم تمكن قراءة أجزاء مهمة
compare-level = المستوى { $number }
compare-level-words = المستوى { $number } ({ $words })
compare-level-rule = { $level }، القاعدة { $rule }
compare-appeared = ظهر
compare-went = غاب
compare-changed = ذُكر بطريقة أخرى
compare-same = كما كان
compare-checked = ما جرى التحقق منه، حيث يوجد اختلاف
compare-nothing = لم تظهر نتيجة ولم تغب ولم تُذكر بطريقة أخرى.
compare-more = { $count } أخرى (انظر التقرير الأحدث)
compare-confirmed-now = الآن نعم، عبر {"\u2068"}--known{"\u2069"}
compare-confirmed-gone = لم يعد
compare-absent = غير موجود

## Events of a timeline

event-copy-made = أُعدّت نسخة الهاتف
event-setting = غُيّر الإعداد { $name } إلى { $value }
event-setting-by = غُيّر الإعداد { $name } إلى { $value } بواسطة { $by }
event-account = أُضيف حساب من النوع { $kind }
event-account-named = أُضيف حساب من النوع { $kind } ({ $name })
event-paired = بدأ الهاتف يثق بحاسوب
event-backed-up = أعدّ حاسوب نسخة احتياطية
event-synced = زامن حاسوب الوسائط
event-debugging = سُمح لحاسوب بتصحيح أخطاء الهاتف
event-cloud-backup = أُعدّت نسخة احتياطية في السحابة
event-restored = أُعدّ الهاتف من نسخة احتياطية
event-restored-computer = أُعدّ الهاتف من نسخة احتياطية على حاسوب
event-restored-cloud = أُعدّ الهاتف من نسخة احتياطية على iCloud
event-named = { $event }: { $name }
event-first = ثُبّت التطبيق { $app } للمرة الأولى
event-updated = ثُبّت التطبيق { $app } أو حُدّث للمرة الأخيرة
event-seen = ثُبّت التطبيق { $app } أو شوهد، بحسب سجل
event-install-begun = بدأ تثبيت التطبيق { $app }، بحسب سجل
event-installed-by = ثُبّت التطبيق { $app } بواسطة { $by }، بحسب سجل
event-removed = أُزيل التطبيق { $app }
event-bought = أُخذ التطبيق { $app } من المتجر
event-power-given = حصل التطبيق { $app }، أو استخدم للمرة الأخيرة: { $power }
event-power-refused = رُفض للتطبيق { $app }: { $power }
event-power-permission = الإذن { $name }
event-power-accessibility = خدمة تسهيل الاستخدام
event-power-device-admin = صلاحيات مشرف الجهاز
event-power-device-owner = صلاحيات مالك الجهاز
event-power-profile-owner = صلاحيات مالك ملف شخصي
event-power-notifications = قراءة كل الإشعارات
event-power-keyboard = لوحة مفاتيح
event-power-keyboard-full = لوحة مفاتيح بوصول كامل
event-power-vpn = شبكة VPN
event-power-vpn-always = شبكة VPN تعمل دائمًا
event-power-battery = العمل دون توفير البطارية
event-power-location-always = الموقع في أي وقت
event-power-location-used = الموقع في أثناء الاستخدام
event-profile = ثُبّت ملف تعريف الإعداد { $profile }
event-profile-ends = ملف تعريف الإعداد { $profile } مضبوط ليزيل نفسه
event-profile-event = وقع لملف تعريف الإعداد { $profile } الحدث { $event }
event-profile-event-by = وقع لملف تعريف الإعداد { $profile } الحدث { $event } بواسطة { $by }

## Files that were read, with their hashes

files-title = بصمات الملفات التي قُرئت
files-intro = بصمة SHA-256 لكل ملف من النسخة التي أُعدّ منها هذا التقرير، محسوبة بعد قراءته. يحسب `sha256sum` الأرقام نفسها. الملف الذي نُظر إليه فقط لمعرفة ما هو ليس في القائمة.
files-no-hash = لا بصمة
files-no-hash-why = لا بصمة: { $why }
files-bytes = ({ $bytes } بايت)

## The evidence bundle

bundle-title = حزمة أدلة STALKSCAN
bundle-keeper = الشخص صاحب الهاتف يحتفظ بهذه الحزمة وبنسخة الهاتف، ويقرر من يحصل عليهما.
bundle-helpers = إلى من يقدم المساعدة: ما تحتفظون به قد تُلزَمون بتسليمه. يمكن إعطاؤه للشخص، أو للشرطي الذي يختاره.
bundle-place = الأفضل حفظها على جهاز لا يصل إليه أحد غيره. فهي تقول ما وُجد على الهاتف.
bundle-no-content = ليس هنا أي ملف من الهاتف، ولا رسالة، ولا صورة، ولا جهة اتصال. النسخة نفسها هي الدليل: الأفضل حفظها كما هي.
bundle-survivor = التقرير بكلمات بسيطة، للشخص صاحب الهاتف
bundle-technician = التقرير بكل ما وُجد، وأين وُجد
bundle-police = التقرير مع الطريقة وحدودها وبصمة كل ملف قُرئ
bundle-json = الشيء نفسه للبرامج؛ من يفحص النسخة نفسها بالإصدارات نفسها يحصل على البايتات نفسها
bundle-findings = النتائج في جدول
bundle-apps = التطبيقات في جدول
bundle-coverage = ما جرى التحقق منه وما لم يجرِ، في جدول
bundle-timeline = ما حدث ومتى، من أجل Timesketch
bundle-timeline-table = الشيء نفسه في جدول
bundle-manifest = المحضر: من، ومتى، وبأي إصدارات، وأي أمر، وأي ملفات
bundle-input = بصمة كل ملف قُرئ من النسخة (من أجل sha256sum -c، حيث توجد النسخة)
bundle-log = ما جرى عمله، بالترتيب الذي جرى به
bundle-list = بصمة كل ملف آخر هنا (من أجل sha256sum -c، في هذا المجلد)
bundle-to-verify = لمعرفة هل تغيّر شيء منذ ذلك الحين:
bundle-about-seal = الختم هو SHA-256 للملف bundle.sha256. من يستطيع تغيير الحزمة يستطيع إعداد قائمة جديدة؛ ولا يستطيع أحد إعداد قائمة لها الختم الذي سُجّل في مكان آخر عند إعداد الحزمة.
bundle-result = النتيجة: { $verdict }
bundle-done = الحزمة في { $path }: تقارير، وبصمات { $files } من النسخة.
bundle-seal = الختم (SHA-256 للملف { $file })، يُسجَّل بعيدًا عن الحزمة:
bundle-person = الشخص صاحب الهاتف يحتفظ بالحزمة وبالنسخة، ويقرر من يحصل عليهما.
bundle-check-later = للتحقق منها لاحقًا: { $command }
bundle-files = { $count ->
    [one] ملف واحد ({ $count })
    [two] ملفين ({ $count })
    [few] { $count } ملفات
    [many] { $count } ملفًا
   *[other] { $count } ملف
}
bundle-log-began = بدأ الفحص، stalkscan { $version }
bundle-log-hashed = { $path }: { $files }، مع القراءة وحساب البصمة
bundle-log-no-hash = لا بصمة للملف { $path }: { $why }
bundle-log-read = قُرئ { $path } بوصفه { $format }
bundle-log-copy = النسخة
bundle-log-result = النتيجة: { $verdict }، عدد النتائج: { $count }
bundle-log-not-read = لم يُقرأ: { $path }: { $why }

## Whether a bundle was changed

bundle-verify-same = لم يتغيّر شيء منذ إعداد الحزمة.
bundle-verify-changed = تغيّر منذ إعداد الحزمة:
bundle-verify-more = و{ $count } أخرى
bundle-verify-seal-noted = الختم هو الذي سُجّل.
bundle-verify-seal-other = الختم هو { $seal }، وليس الذي سُجّل
bundle-verify-seal = الختم، لمقارنته بالذي سُجّل عند إعداد الحزمة:
bundle-verify-no-list = { $file } ناقص: لا يمكن التحقق من شيء في الحزمة
bundle-verify-rewritten = { $file } ليس كما كُتب
bundle-verify-added = { $file } أُضيف
bundle-verify-other = { $file } تغيّر
bundle-verify-missing = { $file } ناقص
bundle-verify-unreadable = { $file } لا تمكن قراءته: { $why }
bundle-verify-line = { $file } تغيّر: السطر { $line } ليس كما كُتب
bundle-verify-compared-bundle = جرت مقارنة { $files } من الحزمة.
bundle-verify-compared-copy = جرت مقارنة { $files } من { $path }.
bundle-verify-no-copy = لم تُقارن النسخة نفسها؛ يفعل ذلك {"\u2068"}--input PATH{"\u2069"}.

## Helplines

regions-choose = تظهر خطوط مساعدة من عدة بلدان؛ يمكن اختيار بلدكم عبر {"\u2068"}--region{"\u2069"} ({ $codes })

## Kinds of copies

formats-name = الصيغة
formats-what = ما هي
formats-answers = الأسئلة التي يمكنها الإجابة عنها
formats-never = لا يمكن لأي نسخة أن تُظهر من سجّل الدخول إلى حساب، أو مع من تجري مشاركة موقع، أو جهاز تتبع.
format-ios-backup = نسخة احتياطية من iPhone أو iPad أعدّها حاسوب (iTunes أو Finder أو Apple Devices أو idevicebackup2)، مشفّرة أو غير مشفّرة: المجلد الذي فيه Manifest.db أو (iOS من 5 إلى 9) Manifest.mbdb
format-ios-filesystem = نسخة من نظام ملفات iPhone كما يعدّها الخبراء (Cellebrite UFED وGrayKey وMagnet وBelkasoft وcheckra1n): مجلد أو zip أو tar أو tar.gz فيه private/var
format-sysdiagnose = تشخيص نظام iPhone (sysdiagnose_....tar.gz، يُعدّ بأزرار الهاتف ويُرسل من الإعدادات > الخصوصية > بيانات التحليلات)، مضغوطًا أو غير مضغوط: ملفات التعريف والإدارة والأذونات، لكن دون قائمة تطبيقات
format-ios-app-listing = قائمة تطبيقات iPhone في ملف (pymobiledevice3 apps list وideviceinstaller -l -o xml وISDi): التطبيقات مع من وقّعها؛ والأفضل تقديمها مع نسخة احتياطية من الهاتف نفسه
format-bugreport = تقرير أخطاء Android (ملف zip أو مجلده المفكوك أو نصه): يُعدّ على الهاتف من خيارات المطوّرين > إنشاء تقرير خطأ، أو عبر `adb bugreport`، أو برمز خدمة في Samsung (*#9900#) وXiaomi (*#*#284#*#*)
format-dumpsys = ناتج `adb shell dumpsys`، كاملًا أو لخدمات مفردة (نص، أو مجلد نصوص بأسماء الخدمات)، والنص الذي يحفظه ISDi عن هاتف
format-androidqf = نسخة أُعدّت ببرنامج androidqf عبر كابل (مجلد أو zip): قائمة التطبيقات مع التواقيع والبصمات، وdumpsys، والإعدادات، والعمليات
format-adb-backup = نسخة adb ({"\u2068"}.ab{"\u2069"}، مشفّرة أو غير مشفّرة)، أو ملفات نسخ Xiaomi ({"\u2068"}.bak{"\u2069"} أو مجلدها)، أو نسخة مفكوكة: من وقّع التطبيقات التي تسمح بالنسخ ومن ثبّتها
format-android-filesystem = نسخة من نظام ملفات هاتف Android (مجلد أو zip أو tar أو tar.gz أو tar.zst أو نسخة TWRP غير مشفّرة)، أو من مجلده {"\u2068"}/data/system{"\u2069"}: التطبيقات مع التواقيع وملفات APK، والإعدادات، والأذونات، والمشرفون، والحسابات، والشهادات المضافة، وآثار التطبيقات المُزالة
format-apk-folder = ملفات APK من هاتف: مجلد ملفات {"\u2068"}.apk{"\u2069"} أو {"\u2068"}.xapk{"\u2069"} أو {"\u2068"}.apks{"\u2069"} أو {"\u2068"}.apkm{"\u2069"}، أو ملف منها (`adb shell pm path` و`adb pull`، أو تطبيق يحفظ ملفات APK). تقول ما هي التطبيقات، لا ما هو مفعّل
format-huawei-backup = نسخة من هاتف Huawei أو Honor (مجلد HiSuite أو KoBackup فيه info.xml، أو zip منه): قائمة تطبيقاته المقروءة والتطبيقات نفسها؛ أما بيانات التطبيقات فلا تُقرأ
format-smart-switch = نسخة أُعدّت ببرنامج Samsung Smart Switch (مجلد فيه SmartSwitchBackup.json، أو zip منه): قائمة تطبيقاته المقروءة؛ وكل ما عداها مشفّر ولا يُقرأ
format-intrusion-logs = سجلات التسلل في Android 16 (الحماية المتقدمة، تُنزَّل على الهاتف): الخوادم التي اتصلت بها التطبيقات، وعمليات التثبيت والإزالة، وجهات إصدار الشهادات المضافة

## What "stalkscan explain" says

lookup-matters = لماذا يهم: { $matters }
lookup-ordinary = أسباب عادية:
lookup-next = ما يمكن فعله:
lookup-silence = سكوتها لا يعني شيئًا إلا إذا قُرئ هذا: { $parts }
lookup-silence-none = لا شيء (لا تزعم أبدًا غياب شيء)
lookup-needed-by = القواعد التي تحتاج إلى جواب هذا السؤال:
lookup-which-copies = يقول `stalkscan formats` أي نسخ من الهاتف يمكنها الإجابة عنه.
lookup-level = المستوى { $number }: { $words }
lookup-exit = رمز الخروج { $code }: { $words }
lookup-class = { $id }: صنف، أي ما هو التطبيق. { $words }
lookup-strength = { $id }: قوة، أي مدى التأكد من نتيجة. { $words }
lookup-aliases = يُباع أيضًا باسم: { $names }
lookup-family-class = الصنف: { $id } ({ $words })
lookup-family-can = يمكنه رؤية أو فعل: { $list }
lookup-indicators = المؤشرات: { $count }، و{ $bulk } في قوائم
lookup-note = ملاحظة: { $note }
lookup-sources = المصادر: { $sources }
lookup-code-family = هذا من شيفرة { $name } ({ $id })، وتخبر به القاعدة known-content.
lookup-code-adds = يضيف سببًا إلى ما وُجد عن التطبيق غير ذلك، ولا يكون نتيجة وحده.
lookup-code-look = يستحق نظرة معًا (المستوى 1)، وتخبر به القاعدة telling-code.
lookup-code-unreviewed = لم يراجعه أحد: فهو يسأل ولا يتهم.
lookup-code-clean = من غيره قد تكون عنده مثل هذه الشيفرة: { $clean }
lookup-code-source = المصدر: { $source } ({ $licence })، عُدّل في { $date }
lookup-code-show = يعرض الأمر `stalkscan signatures show { $id }` القاعدة نفسها.
lookup-behaviour = يحتاج المستوى 3 إلى { $strong } نقطة، منها { $watches } لما يمكنه رؤيته أو فعله، وإلى علامة تُخفي (عليها *).
lookup-axis = { $axis } (على الأكثر { $points } نقطة):
axis-capability = ما يمكنه رؤيته أو فعله
axis-concealment = كيف يختبئ أو يقاوم الإزالة
axis-provenance = من أين جاء
exit-code-0 = جرى الفحص؛ لا شيء عند مستوى {"\u2068"}--fail-on{"\u2069"} أو فوقه؛ أُجيب عن كل سؤال لازم
exit-code-1 = خلل في البرنامج (قراءة أو كتابة أو داخلي)
exit-code-2 = خطأ في الاستخدام
exit-code-3 = لم تُعرف هناك نسخة احتياطية: لم يُفحص شيء
exit-code-4 = مقفل: كلمة المرور ناقصة أو خاطئة
exit-code-5 = قاعدة التواقيع لا تصلح (ناقصة أو تالفة أو أحدث من اللازم)
exit-code-10 = لم يوجد شيء، لكن بقيت أسئلة لازمة بلا جواب: غير حاسم
exit-code-11 = شيء يحتاج إلى نظر (المستوى 2)
exit-code-12 = علامات قوية على مراقبة خفية (المستوى 3)
exit-code-13 = تطبيق مراقبة معروف (المستوى 4)
exit-code-20 = وُجدت مشكلات: في التواقيع أو في هذه النسخة من البرنامج أو في حزمة أدلة
exit-code-130 = توقّف

value-right-profiles = تثبيت ملفات التعريف وإزالتها
value-right-lock = قفل الهاتف وإزالة رمزه
value-right-erase = مسح الهاتف
value-right-number = قراءة رقم الهاتف
value-right-apps = سرد التطبيقات المثبّتة
value-right-settings = تغيير الإعدادات
value-right-manage-apps = تثبيت التطبيقات وإزالتها
value-nameless-account = حساب بلا اسم
value-not-named = بلا اسم
value-removal-password = كلمة مرور للإزالة
value-restrictions = القيود
value-play-protect-off = خدمة Google Play Protect متوقفة
value-of-user = المستخدم
value-of-user-number = المستخدم { $name }
value-of-phone = الهاتف
value-of-phone-trusted = الهاتف، موثوقة لكل شيء
value-unreadable-certificate = شهادة لا يمكن قراءتها
value-in-background = استُخدم في الخلفية
value-jailbreak-file = يوجد { $name }، وهو مما يتركه كسر الحماية
value-jailbreak-settings = إعدادات أداة تحتاج إلى كسر الحماية: { $name }
value-jailbreak-job = مهمة تأتي مع كسر الحماية: { $name }
value-jailbreak-app = التطبيق { $name } موجود في /Applications حيث لا توجد إلا تطبيقات Apple
value-selinux = حالة SELinux هي { $name }
