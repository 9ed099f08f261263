# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Levels and verdicts

level-4 = Znaleziono znaną aplikację monitorującą
level-3 = Silne oznaki ukrytego monitorowania
level-2 = To może służyć do śledzenia kogoś. Czy jest na to zgoda?
level-1 = Warto wspólnie obejrzeć
level-0 = Do wiadomości
verdict-nothing_known_found = W częściach, które udało się odczytać, nie znaleziono nic znanego. To nie dowodzi, że w telefonie niczego nie ma.
verdict-inconclusive = Nie znaleziono nic znanego, ale ważnych części nie udało się odczytać.

## One sentence under the verdict

summary-known = W tym telefonie jest aplikacja sprzedawana lub używana do potajemnego śledzenia.
summary-strong-covert = W tym telefonie są oznaki aplikacji sprzedawanej lub używanej do potajemnego śledzenia.
summary-strong-management = Ten telefon jest ustawiony tak, że ktoś inny zachowuje nad nim kontrolę.
summary-strong = Kilka oznak razem wygląda na ukryte monitorowanie.
summary-review = { $count ->
    [one] Jedna rzecz w tym telefonie może służyć do śledzenia kogoś. Ma też zwykłe zastosowania.
    [few] { $count } rzeczy w tym telefonie mogą służyć do śledzenia kogoś. Mają też zwykłe zastosowania.
    [many] { $count } rzeczy w tym telefonie może służyć do śledzenia kogoś. Mają też zwykłe zastosowania.
   *[other] { $count } rzeczy w tym telefonie może służyć do śledzenia kogoś. Mają też zwykłe zastosowania.
}
summary-nothing = { $apps ->
    [one] Z listą znanych aplikacji monitorujących porównano { $apps } aplikację.
    [few] Z listą znanych aplikacji monitorujących porównano { $apps } aplikacje.
    [many] Z listą znanych aplikacji monitorujących porównano { $apps } aplikacji.
   *[other] Z listą znanych aplikacji monitorujących porównano { $apps } aplikacji.
}

## What it means, with a short label each

label-means = Co to znaczy
label-means-not = Czego nie znaczy
label-means-not-long = Czego to nie znaczy
label-before = Przed zmianami
label-advice = Rady są różne
label-watched = Poczucie śledzenia
label-gaps = Nie sprawdzono
label-better-copy = Lepsza kopia
label-next = Co można zrobić
label-help = Z kim porozmawiać

means-found = Mógł to ustawić ktoś, kto miał dostęp do tego telefonu.
means-found-not = To nie mówi, kto to zrobił ani co zostało obejrzane.
means-review = Warto obejrzeć każdy punkt poniżej. Jeśli jest znany i jest na niego zgoda, może być w porządku.
means-review-not = To nie mówi, że ktoś naprawdę śledzi, ani kto.
means-nothing = W tym, co dało się odczytać, nie znaleziono żadnej znanej nam aplikacji ani ustawienia do śledzenia kogoś.
means-nothing-not = To nie dowodzi, że nikt nie śledzi: nowe aplikacje albo osoba zalogowana na konta używane w telefonie nie zostawiają śladu, który zna to badanie.
before-you-act = Usunięcie może zwrócić uwagę osoby, która to ustawiła, i niszczy dowody. Kopia już jest: warto ją trzymać tam, gdzie ta osoba jej nie znajdzie, używać urządzenia, do którego nie ma ona dostępu, i najpierw z kimś porozmawiać.
advice-differs = Policja i organizacje pomocowe różnie radzą, kiedy usuwać takie rzeczy. Decyzja należy do osoby, której to dotyczy.
if-you-feel-watched = Temu uczuciu warto zaufać i porozmawiać z kimś z urządzenia, do którego nikt inny nie ma dostępu.
better-copy-android = Nowa kopia może powiedzieć więcej. Raport o błędzie, utworzony na telefonie, odpowiada na większość tych pytań.
better-copy-ios = Nowa, pełna kopia telefonu może powiedzieć więcej.
gaps-by-name = Tego nie dało się w pełni odczytać: { $parts }. To, że nic tam nie znaleziono, niewiele znaczy.
gaps-by-number = { $count ->
    [one] Jednej części telefonu nie dało się w pełni odczytać. Wymienia ją tabela poniżej.
    [few] { $count } części telefonu nie dało się w pełni odczytać. Wymienia je tabela poniżej.
    [many] { $count } części telefonu nie dało się w pełni odczytać. Wymienia je tabela poniżej.
   *[other] { $count } części telefonu nie dało się w pełni odczytać. Wymienia je tabela poniżej.
}
helpline = { $number }, { $name }, sprawdzono { $day }
helpline-in-log = { $line } (może być widoczne w historii połączeń)
call-shows = Rozmowa może być widoczna w historii połączeń: lepiej użyć innego telefonu.
many-reasons = Każda z tych rzeczy ma wiele zwykłych powodów. Warto sprawdzić, czy osoba używająca telefonu je zna.
if-removed = Osoba, która to ustawiła, może to zauważyć, a dowody zostaną zniszczone. Czy i kiedy to zrobić, decyduje osoba, której to dotyczy.

## When no copy could be opened

unread-locked = Kopia jest zablokowana. Niczego nie zbadano.
unread-locked-means = Kopię zamyka hasło. Bez niego nikt nie może zajrzeć do środka.
unread-locked-next = Osoba, która przygotowała ten raport, może spróbować jeszcze raz z hasłem ustawionym dla kopii. Nie musi to być kod telefonu. Jeśli nikt go nie zna, można zrobić kopię innego rodzaju.
unread = Kopii nie dało się otworzyć. Niczego nie zbadano.
unread-means = To, co podano, jest uszkodzone albo nie jest kopią telefonu, którą ten program zna.
unread-next = Osoba, która przygotowała ten raport, może spróbować jeszcze raz z nową kopią.
unread-not = Nic to nie mówi o telefonie: ani dobrego, ani złego.

## When an app came, changed and went. $when is a day, or a time with its clock.

time-first-installed = pierwsza instalacja: { $when }
time-bought = pobrano ze sklepu: { $when }
time-installed-log = instalacja według dziennika telefonu: { $when }
time-updated = ostatnia instalacja lub aktualizacja: { $when }
time-removed = usunięto: { $when }

## Said in languages whose sentences nobody who speaks them has checked yet

machine-made = Słowa tego raportu przełożyła na polski maszyna. Nikt, kto mówi w tym języku, jeszcze ich nie sprawdził. Jeśli coś jest niejasne, liczy się raport po angielsku.
