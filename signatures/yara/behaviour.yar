// What code can do that monitoring apps do and few others. Who does it, and whether it was agreed to, code does not say:
// level 1 at most, and level 0 where it only adds a reason to what else was found.

rule chats_off_the_screen {
    meta:
        id = "SSC-Y101"
        title = "parts of the screens of three messengers or more, in an accessibility service"
        kind = "reads_chats"
        level = "1"
        source = "own rule; names of packages as in the stores, names of views by Android's documentation of AccessibilityNodeInfo"
        licence = "CC-BY-4.0"
        date = "2026-11-22"
        clean = "Parental control, and apps that answer messages or read them aloud. Apps that block short videos name social networks and no messengers, which are left out here for that reason."
        test = "Landroid/accessibilityservice/AccessibilityService;"
        test = "com.whatsapp:id/message_text"
        test = "com.viber.voip:id/textMessageView"
        test = "org.telegram.messenger:id/text"
    strings:
        $service = "Landroid/accessibilityservice/AccessibilityService;"
        $m1 = "com.whatsapp:id/"
        $m2 = "com.facebook.orca:id/"
        $m3 = "com.viber.voip:id/"
        $m4 = "com.skype.raider:id/"
        $m5 = "jp.naver.line.android:id/"
        $m6 = "org.telegram.messenger:id/"
        $m7 = "com.tencent.mm:id/"
        $m8 = "com.imo.android.imoim:id/"
        $m9 = "kik.android:id/"
        $m10 = "com.google.android.apps.messaging:id/"
    condition:
        uint32(0) == 0x0a786564 and $service and 3 of ($m*)
}

rule chats_from_files {
    meta:
        id = "SSC-Y102"
        title = "the files in which three messengers or more keep their chats"
        kind = "reads_chat_files"
        level = "1"
        source = "own rule; names of the files as in public tools that examine phones (abrignoni/ALEAPP, MIT)"
        licence = "CC-BY-4.0"
        date = "2026-11-22"
        clean = "Programs that save, move or examine data on rooted phones."
        test = "/data/data/com.whatsapp/databases/msgstore.db"
        test = "/data/data/com.viber.voip/databases/viber_messages"
        test = "/data/data/com.facebook.orca/databases/threads_db2"
    strings:
        $f1 = "com.whatsapp/databases/msgstore.db"
        $f2 = "com.viber.voip/databases/viber_messages"
        $f3 = "com.facebook.orca/databases/threads_db2"
        $f4 = "jp.naver.line.android/databases/naver_line"
        $f5 = "EnMicroMsg.db" fullword
        $f6 = "kikDatabase.db" fullword
        $f7 = "com.snapchat.android/databases/tcspahn.db"
        $f8 = "com.instagram.android/databases/direct.db"
    condition:
        (uint32(0) == 0x0a786564 or uint32(0) == 0x464c457f) and 3 of them
}

rule collects_and_hides {
    meta:
        id = "SSC-Y103"
        title = "reads messages, calls and the position, records sound, and can take its icon away"
        kind = "collects"
        level = "1"
        source = "own rule; names by the reference of Android's programming interface"
        licence = "CC-BY-4.0"
        date = "2026-11-22"
        clean = "Apps that find a stolen phone, and parental control that shows itself. Nearly every app can switch a part of itself off; those that also speak of hiding their own icon are few. `hideIcon` alone is a word of many screens and does not count here."
        test = "setComponentEnabledSetting"
        test = "pref_hide_app_icon"
        test = "content://sms/sent"
        test = "content://call_log/calls"
        test = "Landroid/media/MediaRecorder;"
        test = "setAudioSource"
        test = "requestLocationUpdates"
    strings:
        $switch = "setComponentEnabledSetting"
        $hide1 = "hideAppIcon" nocase
        $hide2 = "hide_app_icon" nocase
        $hide3 = "hideLauncherIcon" nocase
        $hide4 = "hide_launcher_icon" nocase
        $hide5 = "hideFromLauncher" nocase
        $hide6 = "hide_from_launcher" nocase
        $sms1 = "content://sms"
        $sms2 = "content://mms-sms"
        $calls1 = "content://call_log/calls"
        $calls2 = "Landroid/provider/CallLog$Calls;"
        $sound1 = "Landroid/media/MediaRecorder;"
        $sound2 = "setAudioSource"
        $position = "requestLocationUpdates"
    condition:
        uint32(0) == 0x0a786564 and $switch and any of ($hide*) and any of ($sms*) and any of ($calls*) and all of ($sound*) and $position
}

rule opens_by_call_and_hides {
    meta:
        id = "SSC-Y104"
        title = "looks at dialled numbers, can swallow the call, and can take its icon away"
        kind = "opens_by_call"
        level = "1"
        source = "own rule; names by the reference of Android's programming interface"
        licence = "CC-BY-4.0"
        date = "2026-11-22"
        clean = "Apps that hide pictures or other apps behind a dialled number."
        test = "setComponentEnabledSetting"
        test = "hideAppIcon"
        test = "android.intent.action.NEW_OUTGOING_CALL"
        test = "android.intent.extra.PHONE_NUMBER"
        test = "setResultData"
    strings:
        $switch = "setComponentEnabledSetting"
        $hide1 = "hideAppIcon" nocase
        $hide2 = "hide_app_icon" nocase
        $hide3 = "hideLauncherIcon" nocase
        $hide4 = "hide_launcher_icon" nocase
        $hide5 = "hideFromLauncher" nocase
        $hide6 = "hide_from_launcher" nocase
        $call = "android.intent.action.NEW_OUTGOING_CALL"
        $number = "android.intent.extra.PHONE_NUMBER"
        $swallow = "setResultData"
    condition:
        uint32(0) == 0x0a786564 and $switch and any of ($hide*) and $call and $number and $swallow
}

rule hides_its_icon {
    meta:
        id = "SSC-Y105"
        title = "can take its icon away, and calls it so"
        kind = "hides_icon"
        level = "0"
        source = "own rule; names by the reference of Android's programming interface"
        licence = "CC-BY-4.0"
        date = "2026-11-22"
        clean = "Launchers, apps with several icons to choose from, and apps that hide pictures. It says nothing by itself."
        test = "setComponentEnabledSetting"
        test = "getLaunchIntentForPackage"
        test = "hideAppIcon"
    strings:
        $switch = "setComponentEnabledSetting"
        $hide1 = "hideIcon"
        $hide2 = "hide_icon" nocase
        $hide3 = "HideIcon"
        $hide4 = "hideAppIcon" nocase
        $hide5 = "hide_app_icon" nocase
        $hide6 = "hideLauncherIcon" nocase
    condition:
        uint32(0) == 0x0a786564 and $switch and any of ($hide*)
}
