# Arabic. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }، حسب قائمة لم يراجعها أحد
signal-at = { $says } ({ $when })
signal-first-at = { $says } (أول مرة { $when })
signal-last-at = { $says } (آخر مرة { $when })
signal-added-at = { $says } (أُضيف { $when })

## Known apps

signal-apk-hash = ملفه عيّنة معروفة من { $family }
signal-signer = موقَّع بشهادة مدرجة في القائمة باسم { $family }
signal-signer-hash = تجزئة قصيرة (هاش) للموقِّع تساوي واحدة مدرجة باسم { $family }؛ وقد تتشابه مثل هذه التجزئات صدفة
signal-app-id-pattern = معرّفه يتبع نمط أسماء { $family }
signal-app-id-case = معرّفه مدرج في القائمة باسم { $family } (مع اختلاف الحروف الكبيرة)
signal-app-id-common = معرّفه مدرج في القائمة باسم { $family }، لكنه اسم شائع
signal-app-id = معرّفه مدرج في القائمة باسم { $family }
signal-was-here-until = كان هنا حتى { $day }
signal-was-here-seen = كان هنا، وشوهد آخر مرة في { $day }
signal-install-begun = في سجل بدايةُ تثبيته في { $day } وليست فيه نهايته
signal-switched-off = هو معطّل
signal-archived = أرشفه الهاتف: بياناته محفوظة وشيفرته لم تعد موجودة
signal-of-user = { $says } (المستخدم { $user })
signal-server-name = في شيفرته اسم خادم يرسل إليه { $family }
signal-server-number = في شيفرته رقم خادم يرسل إليه { $family }
signal-site-name = في شيفرته اسم خادم تابع لـ { $family }، وهو أيضًا موقعه على الإنترنت
signal-site-number = في شيفرته رقم خادم تابع لـ { $family }، وهو أيضًا موقعه على الإنترنت
signal-maker-text = في شيفرته نص لا يُعرف أن أحدًا يكتبه سوى صانع { $family }
signal-maker-code = شيفرته تطابق قاعدة خاصة بشيفرة { $family }
signal-code-reads-chats = يمكن لشيفرته أن تقرأ محادثات عدة تطبيقات مراسلة من الشاشة
signal-code-reads-chat-files = تعرف شيفرته الملفات التي تحفظ فيها عدة تطبيقات مراسلة محادثاتها
signal-code-collects = يمكن لشيفرته أن تقرأ الرسائل والمكالمات والموقع، وأن تسجل الصوت، وأن تخفي أيقونته
signal-code-opens-by-call = يمكن لشيفرته أن تفتح التطبيق عند طلب رقم، وأن تخفي أيقونته
signal-code-hides-icon = يمكن لشيفرته أن تخفي أيقونته
signal-code-other = شيفرته تطابق قاعدة أُضيفت إلى هذا الفحص
signal-known-server = اتصل بخادم مدرج في القائمة باسم { $family }
signal-listed = مدرج في القائمة باسم { $family }

## The same in plain words, for the person whose phone it is

plain-listed = اسمه التقني من أسماء { $family }
plain-listed-common = اسمه التقني من أسماء { $family }، لكن قد تستخدمه تطبيقات أخرى أيضًا
plain-listed-like = اسمه التقني على شكل أسماء { $family }
plain-signer = يحمل العلامة الرقمية لصانع { $family }
plain-accessibility = يمكنه قراءة الشاشة واللمس بدلًا من الشخص؛ وهذه القدرة مخصصة للوسائل المساعدة مثل قارئات الشاشة
plain-device-admin = مُنح قدرة تجعل إزالته صعبة
plain-battery = يمكنه أن يعمل طوال الوقت
plain-like-the-system = اسمه التقني يشبه اسم جزء من الهاتف، لكن شخصًا ما وضعه من خارج المتجر
plain-restricted-settings = أوقف شخص ما من أجله يدويًا حماية في الهاتف
plain-root-certificate = يجعل الهاتف يثق بختم خاص به (شهادة جذر)
plain-offers-accessibility = بُني ليُمنح القدرة على قراءة الشاشة
plain-offers-device-admin = بُني ليُمنح قدرة تجعل إزالته صعبة
plain-service-named-like-a-part = يظهر في قائمة أدوات المساعدة باسم جزء من الهاتف

## What an app can do

signal-accessibility-on = مفعَّل كخدمة لتسهيل الاستخدام: يمكنه قراءة الشاشة والتصرف بدلًا من الشخص
signal-power-accessibility = مفعَّل كخدمة لتسهيل الاستخدام
signal-device-admin-on = هو مشرف على الجهاز: لا يمكن إزالته قبل إيقاف ذلك
signal-power-device-admin = هو مشرف على الجهاز
signal-device-owner = مسجَّل مالكًا للجهاز
signal-profile-owner = مسجَّل مالكًا لملف العمل
signal-declared-monitoring-tool = يقول عن نفسه إنه أداة مراقبة
signal-declared-monitoring = ملفه نفسه يسمّيه أداة مراقبة
signal-reads-many-private-things = حصل على إذن بقراءة ثلاثة أنواع على الأقل من الأمور الخاصة
signal-reads-nearly-everything = حصل على إذن بقراءة خمسة أنواع على الأقل من الأمور الخاصة
signal-permissions-granted = حصل على أذونات
signal-notification-listener-on = يقرأ جميع الإشعارات
signal-keyboard-on = مفعَّل كلوحة مفاتيح
signal-keyboard-full-access = لوحة مفاتيحه مسموح لها باستخدام الشبكة
signal-always-on-vpn = كل البيانات تُرسل عبره
signal-vpn-allowed = سُمح له بأن تمر بيانات الهاتف عبره (VPN)
signal-location-always = مسموح له بقراءة الموقع في أي وقت
signal-screen-recording = سُمح له بتسجيل الشاشة
signal-location-in-background = مسموح له بقراءة الموقع عندما لا يستخدمه أحد
signal-sees-app-use = يرى أي التطبيقات تُستخدم
signal-draws-over-apps = مسموح له بالظهور فوق التطبيقات الأخرى
signal-reads-all-files = مسموح له بقراءة جميع الملفات
signal-asks-old-permissions = صُنع لإصدار قديم جدًا من Android، فلم يسأل الهاتف قط عن أذوناته
signal-offers-accessibility = يحتوي على خدمة لتسهيل الاستخدام
signal-offers-device-admin = يحتوي على مشرف للجهاز
signal-offers-listener = يحتوي على جزء يمكنه قراءة جميع الإشعارات

## How an app hides

signal-hid-own-icon = أوقف ظهور أيقونته
signal-no-icon = ليس له أيقونة بين التطبيقات
signal-name-of-a-system-part = الاسم تحت أيقونته هو اسم جزء من الهاتف
signal-service-named-like-a-part = يظهر بين خدمات تسهيل الاستخدام باسم جزء من الهاتف
signal-id-like-the-system = معرّفه يشبه معرّفات النظام، وقد ثُبّت من خارج المتجر
signal-apk-made-to-mislead = ملفه مبني بحيث تفشل الأدوات التي تفحصه
signal-dial-code = ينتظر رمزًا يُكتب كرقم هاتف، وهي طريقة لفتح تطبيق مخفي
signal-battery-exempt = مستثنى من توفير البطارية، لذلك يواصل العمل
signal-power-battery-exempt = مستثنى من توفير البطارية
signal-signatures-disagree = توقيعاته متناقضة
signal-odd-apk = ملفه مبني بطريقة تجعل البرامج الأخرى تقرؤه خطأ
signal-apk-not-as-noted = هذا الملف ليس الملف الذي دُوّنت تجزئته (الهاش) عند إنشاء النسخة
signal-lists-disagree = هو في قائمة الهاتف، وليس في قائمة الكمبيوتر للنسخة الاحتياطية نفسها

## Where an app came from

signal-harmful-warning = حذّر منه Google Play Protect
signal-forged-origin = يذكر متجرًا كمصدر له، لكن شيئًا آخر بدأ التثبيت
signal-not-from-a-store = لم يأتِ من متجر
signal-started-by = ما بدأ تثبيته: { $who }
signal-started-by-no-store = بدأ تثبيته تطبيق ليس متجرًا
signal-installed-by-no-store = ثبّته تطبيق ليس متجرًا
signal-no-installer = لا يُذكر أي تطبيق ثبّته
signal-restricted-settings = سمح له شخص ما يدويًا بالإعدادات المحمية
signal-public-key = موقَّع بمفتاح يمكن لأي أحد الحصول عليه
signal-this-public-key = توقيعه صُنع بهذا المفتاح المنشور للجميع
signal-protection-off-too = جاء من خارج المتجر، وحماية الهاتف من التطبيقات الضارة متوقفة
signal-built-for-debugging = هو إصدار لتصحيح الأخطاء
signal-no-store-receipt = لا تحتوي النسخة على إيصال له من App Store
signal-microphone-allowed = يمكنه استخدام الميكروفون
signal-camera-allowed = يمكنه استخدام الكاميرا
signal-routes-traffic = تمرّ بيانات الشبكة عبره
signal-system-name = اسمه مثل اسم جزء من الهاتف
signal-in-no-list = يخزّن بيانات ولديه أذونات، ولا تذكره أي قائمة تطبيقات في النسخة
signal-calls-itself-apples = معرّفه مكتوب مثل معرّفات Apple، ولا يوجد في أي قائمة لتطبيقات Apple
signal-not-from-the-store = لم يأتِ من App Store
signal-signed-anew = معرّفه على شكل معرّفات تطبيقات أعاد شخص ما توقيعها
signal-licence-organisation = يعمل بترخيص مؤسسة، وهو صالح على أي هاتف
signal-licence-developer = يعمل بترخيص مطوّر، وهو مخصص لهواتف مختارة
signal-licence-maker = يعمل بترخيص من صانعه
signal-bought-by-other = حصل عليه { $by }

## Accounts, computers and sites

signal-apple-account = يُستخدم هذا الحساب من أجل { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }، وهو حساب هذا الهاتف
signal-computer-trusted = الهاتف يثق بهذا الكمبيوتر
signal-computer-backup = أنشأ هذا الكمبيوتر نسخة احتياطية
signal-computer-synced = تزامن مع هذا الكمبيوتر
signal-computer-debugging = مسموح لهذا الكمبيوتر بالتحكم بالهاتف
signal-cloud-backup = ذهبت نسخة احتياطية إلى السحابة
signal-restored = أُعدّ من نسخة احتياطية
signal-site-visited = { $times ->
    [zero] عدد مرات الفتح: { $times }
    [one] فُتح مرة واحدة
    [two] فُتح مرتين
    [few] فُتح { $times } مرات
    [many] فُتح { $times } مرة
   *[other] فُتح { $times } مرة
}
signal-web-clip-locked = لا يمكن إزالته
signal-web-clip-known = يفتح صفحة تابعة لخدمة مراقبة معروفة

## Automations

signal-automation-unasked = هذا يشغّلها دون سؤال
signal-automation-reads = تقرأ
signal-automation-sends = ترسل عبر
signal-automation-runs = تشغّل اختصارًا آخر، وهناك اختصار يقرأ أو يرسل

## Network and certificates

signal-vpn = أُعدّت شبكة VPN
signal-vpn-always = شبكة VPN مفعَّلة دائمًا
signal-content-filter = أُعدّ مرشّح للمحتوى
signal-dns-proxy = أُعدّ خادم DNS وسيط
signal-dns-settings = ضُبطت خوادم DNS
signal-proxy = ضُبط خادم وسيط (بروكسي)
signal-global-proxy = تمر بيانات الويب لكل التطبيقات عبر هذا الخادم الوسيط
signal-private-dns = يُبحث عن كل أسماء المواقع لدى هذا الخادم (DNS خاص)
signal-known-dns = يُبحث عن كل أسماء المواقع لدى هذه الخدمة المعروفة (DNS خاص)
signal-relay = أُعدّ خادم ترحيل
signal-certificate-added = أُضيفت هذه الشهادة
signal-certificate-origin = أُضيفت من أجل

## Protections of the phone

signal-protect-off-by-hand = أُوقف Google Play Protect يدويًا
signal-protect-checks-off = لا يفحص Google Play Protect التطبيقات
signal-unknown-apps-not-sent = لا تُرسل التطبيقات غير المعروفة إلى Google لفحصها
signal-outside-store-allowed = التطبيقات من خارج المتجر مسموح بها
signal-protect-was-off = أُوقف Google Play Protect
signal-checks-were-off = أُوقف فحص التطبيقات
signal-sending-was-off = أُوقف إرسال التطبيقات غير المعروفة إلى Google لفحصها
signal-computer-checks-were-off = أُوقف فحص التطبيقات القادمة من كمبيوتر
signal-outside-store-was-allowed = سُمح بالتطبيقات من خارج المتجر
signal-installed-before = { $minutes ->
    [zero] ثُبّت { $app } قبل ذلك بأقل من دقيقة
    [one] ثُبّت { $app } قبل ذلك بدقيقة واحدة
    [two] ثُبّت { $app } قبل ذلك بدقيقتين
    [few] ثُبّت { $app } قبل ذلك بمدة { $minutes } دقائق
    [many] ثُبّت { $app } قبل ذلك بمدة { $minutes } دقيقة
   *[other] ثُبّت { $app } قبل ذلك بمدة { $minutes } دقيقة
}
signal-installed-after = { $minutes ->
    [zero] ثُبّت { $app } بعد ذلك بأقل من دقيقة
    [one] ثُبّت { $app } بعد ذلك بدقيقة واحدة
    [two] ثُبّت { $app } بعد ذلك بدقيقتين
    [few] ثُبّت { $app } بعد ذلك بمدة { $minutes } دقائق
    [many] ثُبّت { $app } بعد ذلك بمدة { $minutes } دقيقة
   *[other] ثُبّت { $app } بعد ذلك بمدة { $minutes } دقيقة
}
signal-root-trace = لوحظ هذا
signal-jailbreak-app = تطبيق يثبّت الجيلبريك أو يحتاج إليه

## Management and configuration profiles

signal-management-account = هذا الحساب يدير
signal-mdm-enrolled = يوجد سجل بالتسجيل في الإدارة
signal-mdm-server = يتلقى أوامر من هذا الخادم
signal-mdm-rights = مسموح للخادم بهذا
signal-managed-app = وضعت الإدارة هذا التطبيق على الهاتف
signal-server-manages = يديره خادم
signal-supervised = يقول الهاتف إنه خاضع للإشراف
signal-is-supervised = هو خاضع للإشراف
signal-management-unremovable = لا يمكن إزالة إدارته على الهاتف
signal-management-stays = لا يمكن إزالة إدارته
signal-organisation = المؤسسة المذكورة
signal-profile-organisation = المؤسسة التي يذكرها
signal-profile-installed = ثُبّت في هذا الوقت
signal-profile-hidden = لا تُظهره الإعدادات
signal-profile-locked = يمنع إزالته
signal-profile-removal-password = إزالته تحتاج إلى كلمة مرور
signal-profile-manages = يدير الهاتف
signal-root-certificate = يضيف شهادة جذر
signal-profile-routes = يرسل البيانات بطريقته الخاصة
signal-profile-vpn = يُعدّ شبكة VPN
signal-profile-proxy = يرسل البيانات عبر خادم وسيط (بروكسي)
signal-profile-filter = يرشّح محتوى الإنترنت
signal-profile-dns = يضبط الخوادم التي تبحث عن أسماء المواقع
signal-profile-conceals = يمكنه إخفاء التنبيهات أو الأيقونات
signal-profile-pins = يُبقي الهاتف في تطبيق واحد
signal-profile-account = يضيف حسابًا
signal-profile-not-listed = لا تذكر النسخة أي ملف تعريف مثبت بهذا الاسم
signal-profile-named-only = تذكره قائمة ملفات التعريف، ولا شيء يبيّن ما يفعله
signal-payload = يحتوي على
signal-poses-as-apple = يذكر أن Apple هي صانعه
signal-poses-as-apple-id = معرّفه يبدأ مثل معرّفات Apple
signal-profile-event = يقول السجل: { $operation }
signal-restriction = هذا سارٍ
signal-restriction-written = كتبه { $by }
signal-permission-by-management = سمحت به سياسة الإدارة

## How the phone stands

signal-goes-with-a-shown-app = يتبع تطبيقًا تظهر أيقونته، والمفتاح نفسه وقّع الاثنين
signal-one-app-with-a-shown-app = يعدّه Android تطبيقًا واحدًا مع تطبيق آخر تظهر أيقونته: للاثنين معرّف مستخدم واحد، ولكل منهما أذونات الاثنين
signal-debugging-cable = تصحيح الأخطاء عبر الكابل مفعّل
signal-debugging-network = تصحيح الأخطاء عبر الشبكة مفعّل
signal-further-user = يوجد مستخدم
signal-old-security-updates = تاريخ آخر تحديث أمان
signal-restrictions-passcode = الدليل على رمز محفوظ
