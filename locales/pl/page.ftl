# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## The page

page-title = Raport o telefonie
page-many = Raport o telefonach (liczba: { $count })
page-skip = Przejdź do raportu
page-leave = Opuść tę stronę
page-leave-note = „Opuść tę stronę” i klawisz Esc natychmiast czyszczą stronę. Plik pozostaje na tym urządzeniu.
page-leave-end = Opuszczenie tej strony nie usuwa pliku, a przeglądarka może pamiętać, że go otwarto.
page-phones = Telefony
page-phone = Telefon { $number }: { $verdict }
page-phone-of = Telefon { $number } z { $of }
page-unknown-model = nieznany model
page-copy-made = kopia wykonana { $date }
page-helplines = Z kim można porozmawiać
page-found = Co znaleziono
page-confirmed = Potwierdzone wcześniej
page-checked = Co sprawdzono
page-parts = Części telefonu i to, czy ta kopia o nich mówi
page-part = Część
page-answer = Odpowiedź
page-parts-short = Części
page-read-apps = { $apps ->
    [one] Odczytano: { $apps } aplikacja
    [few] Odczytano: { $apps } aplikacje
    [many] Odczytano: { $apps } aplikacji
   *[other] Odczytano: { $apps } aplikacji
}
page-apps = aplikacje ({ $apps })
page-means-little = { $answer }. To, że nic tu nie znaleziono, niewiele znaczy.
page-no-copy-shows = Czego nie pokaże żadna kopia:
page-accounts = Warto też sprawdzić
page-not-opened = Czego nie dało się otworzyć
page-how-made = Jak powstał ten raport
page-how-made-short = Kopię telefonu porównano z listą znanych aplikacji i ustawień. Niczego nigdzie nie wysłano. Z tej samej kopii można zrobić dłuższy raport z dowodami.
page-part-not-opened = Jednej części podanych danych nie dało się odczytać. Więcej może powiedzieć osoba, która zrobiła ten raport.

## One finding

finding-what = Co to jest
finding-where = W której części telefonu
finding-sure = Jak pewne
finding-can = Co może zobaczyć lub zrobić
finding-when = Kiedy
finding-why = Dlaczego tak uważamy
finding-parts = Co jeszcze do tego należy
finding-else = Co innego to może być
finding-do = Co można zrobić ostrożnie
finding-removed = Jeśli się to usunie
finding-same = To samo co przy numerze { $number }

## The same in the terminal: short labels of a narrow column

text-class-sure = { $class } · jak pewne: { $strength }
text-sure = jak pewne: { $strength }
text-what = co to jest
text-where = gdzie
text-can = widzi lub robi
text-when = kiedy
text-because = powody
text-part = należy do tego
text-else = może też być
text-do = co zrobić
text-as-above = jak przy { $number } powyżej
text-more = i jeszcze { $count }
text-look = Warto też razem obejrzeć: { $count }
text-more-like-these = podobnych jeszcze: { $count }
text-for-information = do wiadomości: { $count }
text-in-full-report = ({ $hidden }; w pełnym raporcie)
text-not-read = Nie odczytano
text-next = dalej:
text-not-seen = nie widać

## Lista aplikacji, o których wiadomo tylko, że mają jedno uprawnienie lub pochodzą spoza sklepu

recognise-apps = Aplikacje do rozpoznania ({ $count })
recognise-ask = O każdej z nich: czy osoba używająca telefonu ją zna i czy sama ją zainstalowała lub to włączyła?
recognise-names-elsewhere = Ta kopia nie podaje wszystkich nazw; nazwy techniczne są w pełnym raporcie.
recognise-row = { $app }: { $reasons }
recognise-unnamed = { $count ->
    [one] Aplikacja, której nazwy ta kopia nie podaje
    [few] { $count } aplikacje, których nazw ta kopia nie podaje
    [many] { $count } aplikacji, których nazw ta kopia nie podaje
   *[other] { $count } aplikacji, których nazw ta kopia nie podaje
}

## The last lines

footer-line = { $tool } { $version } · sygnatury { $database } (rodziny: { $families }, { $origin }) · nic nie opuściło { $computer }
footer-built-in = wbudowana
footer-signed-by = { $origin }, podpis kluczem { $key }
footer-not-signed = { $origin }, bez podpisu
footer-this-computer = tego komputera
footer-that-computer = komputera, na którym powstał ten raport
footer-extra = oraz wskaźniki ({ $indicators }) z { $origin }, których nikt nie sprawdził: to, co wymieniają, jest pytaniem
footer-credits = lista znanych aplikacji powstała z publicznej pracy innych osób; "stalkscan credits" podaje każde źródło i jego licencję
footer-old-database = użyta tu lista znanych aplikacji jest starsza niż ta w programie
