# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Levels and verdicts

level-4 = Bekannte Überwachungs-App gefunden
level-3 = Starke Zeichen für versteckte Überwachung
level-2 = Damit kann man jemanden überwachen. Haben Sie zugestimmt?
level-1 = Einen gemeinsamen Blick wert
level-0 = Zur Information
verdict-nothing_known_found = In den Teilen, die wir lesen konnten, wurde nichts Bekanntes gefunden. Das beweist nicht, dass nichts auf dem Handy ist.
verdict-inconclusive = Es wurde nichts Bekanntes gefunden, aber wichtige Teile konnten nicht gelesen werden.

## One sentence under the verdict

summary-known = Auf diesem Handy ist eine App, die verkauft oder benutzt wird, um jemanden heimlich zu überwachen.
summary-strong-covert = Auf diesem Handy sind Zeichen einer App, die verkauft oder benutzt wird, um jemanden heimlich zu überwachen.
summary-strong-management = Dieses Handy ist so eingerichtet, dass jemand anderes die Kontrolle darüber behält.
summary-strong = Mehrere Zeichen zusammen sehen nach versteckter Überwachung aus.
summary-review = { $count ->
    [one] Eine Sache auf diesem Handy kann man benutzen, um jemanden zu überwachen. Sie hat auch gewöhnliche Zwecke.
   *[other] { $count } Dinge auf diesem Handy kann man benutzen, um jemanden zu überwachen. Sie haben auch gewöhnliche Zwecke.
}
summary-nothing = { $apps ->
    [one] { $apps } App wurde mit der Liste bekannter Überwachungs-Apps verglichen.
   *[other] { $apps } Apps wurden mit der Liste bekannter Überwachungs-Apps verglichen.
}

## What it means, with a short label each

label-means = Was es bedeutet
label-means-not = Was es nicht heißt
label-means-not-long = Was es nicht bedeutet
label-before = Bevor Sie handeln
label-advice = Verschiedener Rat
label-watched = Fühlen Sie sich beobachtet?
label-gaps = Nicht prüfbar
label-better-copy = Eine bessere Kopie
label-next = Was man tun kann
label-help = Mit jemandem reden

means-found = Jemand mit Zugang zu diesem Handy könnte das eingerichtet haben.
means-found-not = Es sagt nicht, wer das war oder was angesehen wurde.
means-review = Sehen Sie sich unten jeden Punkt an. Wenn Sie ihn kennen und zugestimmt haben, ist er vielleicht in Ordnung.
means-review-not = Es sagt nicht, dass jemand wirklich überwacht, und auch nicht, wer.
means-nothing = In dem, was sich lesen ließ, wurde keine uns bekannte App oder Einstellung gefunden, mit der man jemanden überwacht.
means-nothing-not = Es beweist nicht, dass niemand überwacht: Neue Apps oder eine Person, die bei Ihren Konten angemeldet ist, hinterlassen keine Spur, die diese Untersuchung kennt.
before-you-act = Das Entfernen kann die Person aufmerksam machen, die es eingerichtet hat, und es löscht Beweise. Sie haben jetzt eine Kopie: Bewahren Sie sie so auf, dass diese Person nicht herankommt, benutzen Sie ein Gerät, das sie nicht erreicht, und sprechen Sie zuerst mit jemandem.
advice-differs = Polizei und Beratungsstellen raten Verschiedenes dazu, wann man so etwas entfernt. Sie entscheiden.
if-you-feel-watched = Nehmen Sie dieses Gefühl ernst, und sprechen Sie mit jemandem – von einem Gerät aus, an das sonst niemand herankommt.
better-copy-android = Eine neue Kopie kann mehr zeigen. Ein Fehlerbericht, auf dem Handy erstellt, beantwortet die meisten dieser Fragen.
better-copy-ios = Eine neue, vollständige Sicherung des Handys kann mehr zeigen.
gaps-by-name = Das konnte nicht ganz gelesen werden: { $parts }. Dass dort nichts gefunden wurde, sagt wenig.
gaps-by-number = { $count ->
    [one] Ein Teil des Handys konnte nicht ganz gelesen werden. Die Tabelle unten nennt ihn.
   *[other] { $count } Teile des Handys konnten nicht ganz gelesen werden. Die Tabelle unten nennt sie.
}
helpline = { $number }, { $name }, geprüft am { $day }
helpline-in-log = { $line } (kann in der Anrufliste zu sehen sein)
call-shows = Ein Anruf kann in der Anrufliste zu sehen sein: Nehmen Sie ein anderes Telefon.
many-reasons = Für jeden dieser Punkte gibt es viele gewöhnliche Gründe. Sehen Sie nach, ob die Person, die das Handy benutzt, sie kennt.
if-removed = Die Person, die es eingerichtet hat, bemerkt es vielleicht, und Beweise gehen verloren. Sie entscheiden, ob und wann.

## When no copy could be opened

unread-locked = Die Kopie ist verschlossen. Es wurde nichts untersucht.
unread-locked-means = Ein Passwort hält die Kopie verschlossen. Ohne es kann niemand hineinsehen.
unread-locked-next = Die Person, die diesen Bericht gemacht hat, kann es noch einmal mit dem Passwort versuchen, das für Sicherungen festgelegt wurde. Es muss nicht der Code des Handys sein. Wenn niemand es kennt, lässt sich eine andere Art von Kopie machen.
unread = Die Kopie ließ sich nicht öffnen. Es wurde nichts untersucht.
unread-means = Was übergeben wurde, ist beschädigt oder keine Kopie eines Handys, die dieses Programm kennt.
unread-next = Die Person, die diesen Bericht gemacht hat, kann es mit einer neuen Kopie noch einmal versuchen.
unread-not = Es sagt nichts über das Handy: nichts Gutes und nichts Schlechtes.

## When an app came, changed and went. $when is a day, or a time with its clock.

time-first-installed = zuerst installiert: { $when }
time-bought = aus dem Store geholt: { $when }
time-installed-log = installiert, laut einem Protokoll des Handys: { $when }
time-updated = zuletzt installiert oder aktualisiert: { $when }
time-removed = entfernt: { $when }

## Said in languages whose sentences nobody who speaks them has checked yet

machine-made = Die Worte dieses Berichts hat eine Maschine ins Deutsche übertragen. Noch niemand, der die Sprache spricht, hat sie geprüft. Wenn etwas unklar ist, gilt der englische Bericht.
