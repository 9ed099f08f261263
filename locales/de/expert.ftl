# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = Die Kopie des Handys wurde nur zum Lesen geöffnet. Es wurde nichts hineingeschrieben.
method-2 = Es wurde kein Netzwerk benutzt. Nichts hat den Computer verlassen, auf dem die Untersuchung lief.
method-3 = Texte von Nachrichten, Fotos und Kontakte wurden nicht gelesen.
method-4 = Jeder Grund in diesem Bericht nennt die Datei und die Stelle darin, an der er gelesen wurde. So kann eine andere Fachperson nachsehen.
method-5 = Dieselbe Kopie ergibt mit derselben Version des Programms und derselben Datenbank denselben JSON-Bericht.
method-6 = Eine Zeit, die auf Z endet, ist in UTC. Eine Zeit ohne Zone ist die der Uhr des Handys.

## What an examination cannot say

limit-1 = Die Aufzeichnungen sagen, was installiert und eingestellt ist. Sie sagen nicht, wer das getan hat: Das bleibt offen.
limit-2 = Eine Übereinstimmung mit einer Liste kann falsch sein. Unter „Wie sicher“ steht, worauf jede beruht.
limit-3 = Was nicht oder nur zum Teil gelesen werden konnte, steht in der Tabelle „Was geprüft wurde“.
limit-4 = Kennungen des Handys sind unkenntlich gemacht, außer wenn die untersuchende Person sie zeigen wollte.
limit-5 = Eine forensische Fachperson sollte die Funde am Handy selbst bestätigen.
limit-6 = Eine Installationszeit ist die, die das Handy vermerkt hat. Wiederherstellen oder Umziehen auf ein anderes Handy kann sie neu setzen.

## Headings and labels of the page

expert-examined = Was untersucht wurde
expert-limits-long = Was sie nicht sagen kann
expert-files = Gelesene Dateien
expert-record = Für die Akten
expert-remarks = Anmerkungen
expert-skipped = Auf Wunsch ausgelassene Regeln: { $rules }
expert-program = Programm
expert-database = Datenbank
expert-added-list = Zusätzliche Liste
expert-serial = Seriennummer
expert-level = Stufe { $level } von 4: { $words }
expert-place-files = { $count ->
    [one] Datei { $numbers }
   *[other] Dateien { $numbers }
}
expert-place-copy = Kopie { $number }:
expert-stored-as = gespeichert als
expert-rule = Regel
expert-family = Familie
expert-also-sold-as = auch verkauft als
expert-space = { $space } (Benutzer { $user })
expert-next = Nächste Schritte:
expert-time-utc = { $time } UTC
expert-time-phone = { $time } nach der Uhr des Handys
expert-all-in = (alles in { $file })
expert-all-stand-in = Alles das steht in
expert-not-from-a-store = kam nicht aus einem Store; installiert von

## Kinds of things that a finding can be about

subject-app = App
subject-profile = Profil
subject-device_management = Geräteverwaltung
subject-keyboard = Tastatur
subject-vpn = VPN
subject-certificate = Zertifikat
subject-account = Konto
subject-setting = Einstellung
subject-automation = Automation

## Labels of the terminal

expert-method = Vorgehen
expert-limits = Grenzen
expert-copy = Kopie
expert-note = Hinweis
expert-label-copy-made = Kopie erstellt
expert-label-database = Datenbank
expert-label-added-list = zusätzliche Liste
expert-question = Frage
expert-files-or-reason = Dateien oder Grund
expert-label-answer = Antwort
expert-no-reason = kein Grund genannt
expert-sandbox = Sandbox
expert-which-copy = (stalkscan formats zeigt, welche Art von Kopie was beantwortet)
expert-shown-with-detail = ({ $hidden }: zu sehen mit --detail)
expert-more-detail = und { $count } weitere (--detail)

answer-read = gelesen
answer-partial = zum Teil
answer-not_in_format = nicht in diesem Format
answer-missing = fehlt
answer-locked = gesperrt
answer-failed = fehlgeschlagen
answer-not_asked = nicht gefragt

## The copy and the database

expert-as-given = die Kopie, wie sie übergeben wurde
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, nicht vollständig)
expert-no-hash = nicht berechnet: Die Kopie ist keine einzelne, vollständig gelesene Datei
expert-hash-listed = siehe die Liste der Hashes
expert-database-line = { $version } ({ $families } Familien, { $indicators } Merkmale, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } ({ $indicators } Merkmale), SHA-256 { $hash }
