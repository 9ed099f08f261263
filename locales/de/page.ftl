# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = Handybericht
page-many = Handybericht: { $count } Handys
page-skip = Direkt zum Bericht
page-leave = Diese Seite verlassen
page-leave-note = „Diese Seite verlassen“ und die Esc-Taste leeren die Seite sofort. Die Datei bleibt auf diesem Gerät.
page-leave-end = Wenn Sie diese Seite verlassen, wird die Datei nicht gelöscht, und der Browser merkt sich vielleicht, dass sie geöffnet war.
page-phones = Handys
page-phone = Handy { $number }: { $verdict }
page-phone-of = Handy { $number } von { $of }
page-unknown-model = unbekanntes Modell
page-copy-made = Kopie erstellt am { $date }
page-helplines = Hier können Sie mit jemandem reden
page-found = Was gefunden wurde
page-confirmed = Vorher bestätigt
page-checked = Was geprüft wurde
page-parts = Teile des Handys, und ob diese Kopie etwas darüber sagt
page-part = Teil
page-answer = Antwort
page-parts-short = Teile
page-read-apps = { $apps ->
    [one] Gelesen: { $apps } App
   *[other] Gelesen: { $apps } Apps
}
page-apps = Apps ({ $apps })
page-means-little = { $answer }. Dass hier nichts gefunden wurde, sagt wenig.
page-no-copy-shows = Was keine Kopie zeigen kann:
page-accounts = Das können Sie auch prüfen
page-not-opened = Was nicht geöffnet werden konnte
page-how-made = Wie dieser Bericht entstanden ist
page-how-made-short = Eine Kopie des Handys wurde mit einer Liste bekannter Apps und Einstellungen verglichen. Es wurde nichts verschickt. Aus derselben Kopie lässt sich ein längerer Bericht mit den Belegen machen.
page-part-not-opened = Ein Teil von dem, was übergeben wurde, konnte nicht gelesen werden. Die Person, die diesen Bericht gemacht hat, kann mehr dazu sagen.

## One finding

finding-what = Was es ist
finding-where = Wo auf dem Handy
finding-sure = Wie sicher
finding-can = Was es sehen oder tun kann
finding-when = Wann
finding-why = Warum wir das denken
finding-parts = Was dazugehört
finding-else = Was es sonst sein könnte
finding-do = Was Sie mit Vorsicht tun können
finding-removed = Wenn es entfernt wird
finding-same = Dasselbe wie bei Nummer { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · wie sicher: { $strength }
text-sure = wie sicher: { $strength }
text-what = was es ist
text-where = wo
text-can = sieht oder kann
text-when = wann
text-because = Gründe
text-part = gehört dazu
text-else = vielleicht auch
text-do = was tun
text-as-above = wie bei { $number } oben
text-more = und { $count } weitere
text-look = Auch einen gemeinsamen Blick wert: { $count }
text-more-like-these = { $count } weitere dieser Art
text-for-information = { $count } zur Information
text-in-full-report = ({ $hidden }: im vollen Bericht)
text-not-read = Nicht lesbar
text-next = dann:
text-not-seen = nicht sichtbar

## Die Liste der Apps, von denen nur eine Befugnis oder eine Herkunft außerhalb eines Stores bekannt ist

recognise-apps = Apps zum Wiedererkennen ({ $count })
recognise-ask = Bei jeder: Kennt die Person, die das Handy benutzt, sie, und hat sie sie selbst installiert oder das eingeschaltet?
recognise-names-elsewhere = Diese Kopie nennt nicht alle Namen; der volle Bericht enthält die technischen Namen.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] Eine App, deren Namen diese Kopie nicht nennt
   *[other] { $count } Apps, deren Namen diese Kopie nicht nennt
}

## The last lines

footer-line = { $tool } { $version } · Signaturen { $database } ({ $families } Familien, { $origin }) · nichts verließ { $computer }
footer-built-in = eingebaut
footer-signed-by = { $origin }, unterschrieben mit Schlüssel { $key }
footer-not-signed = { $origin }, nicht unterschrieben
footer-this-computer = diesen Computer
footer-that-computer = den Computer, auf dem dieser Bericht entstand
footer-extra = und { $indicators } Merkmale aus { $origin }, die niemand geprüft hat: Was sie nennen, ist eine Frage
footer-credits = die Liste bekannter Apps beruht auf öffentlicher Arbeit anderer; "stalkscan credits" nennt jede Quelle und ihre Lizenz
footer-old-database = die hier benutzte Liste bekannter Apps ist älter als die im Programm
