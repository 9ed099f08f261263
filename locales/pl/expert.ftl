# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## How an examination works

method-1 = Kopię telefonu otwarto tylko do odczytu. Niczego w niej nie zapisano.
method-2 = Nie używano sieci. Nic nie opuściło komputera, na którym przeprowadzono badanie.
method-3 = Nie czytano treści wiadomości, zdjęć ani kontaktów.
method-4 = Każdy powód w tym raporcie podaje plik i miejsce w nim, z którego go odczytano, aby inny specjalista mógł to sprawdzić.
method-5 = Ta sama kopia, zbadana tą samą wersją programu z tą samą bazą danych, daje ten sam raport JSON.
method-6 = Czas zakończony literą Z jest w UTC. Czas bez strefy to czas zegara telefonu.

## What an examination cannot say

limit-1 = Zapisy mówią, co jest zainstalowane i ustawione. Nie mówią, kto to zrobił: to pozostaje otwarte.
limit-2 = Zgodność z listą może być błędna. Pod „Jak pewne” podano, na czym każda się opiera.
limit-3 = To, czego nie dało się odczytać lub odczytano tylko częściowo, jest w tabeli „Co sprawdzono”.
limit-4 = Identyfikatory telefonu są zamaskowane, chyba że osoba badająca postanowiła je pokazać.
limit-5 = Specjalista od badań kryminalistycznych powinien potwierdzić wyniki na samym telefonie.
limit-6 = Czas instalacji to czas zapisany przez telefon. Przywrócenie lub przeniesienie telefonu może go zmienić.

## Headings and labels of the page

expert-examined = Co zbadano
expert-limits-long = Czego nie można stwierdzić
expert-files = Odczytane pliki
expert-record = Do akt
expert-remarks = Uwagi
expert-skipped = Reguły pominięte na życzenie: { $rules }
expert-program = Program
expert-database = Baza danych
expert-added-list = Dodana lista
expert-serial = numer seryjny
expert-level = Poziom { $level } z 4: { $words }
expert-place-files = { $count ->
    [one] plik { $numbers }
    [few] pliki { $numbers }
    [many] pliki { $numbers }
   *[other] pliki { $numbers }
}
expert-place-copy = kopia { $number }:
expert-stored-as = zapisane jako
expert-rule = reguła
expert-family = rodzina
expert-also-sold-as = sprzedawane też jako
expert-space = { $space } (użytkownik { $user })
expert-next = Co dalej:
expert-time-utc = { $time } UTC
expert-time-phone = { $time } według zegara telefonu
expert-all-in = (wszystko w { $file })
expert-all-stand-in = Wszystko to znajduje się w
expert-not-from-a-store = nie pochodzi ze sklepu; instalacja przez

## Kinds of things that a finding can be about

subject-app = aplikacja
subject-profile = profil
subject-device_management = zarządzanie urządzeniem
subject-keyboard = klawiatura
subject-vpn = VPN
subject-certificate = certyfikat
subject-account = konto
subject-setting = ustawienie
subject-automation = automatyzacja

## Labels of the terminal

expert-method = Metoda
expert-limits = Ograniczenia
expert-copy = kopia
expert-note = uwaga
expert-label-copy-made = kopię wykonano
expert-label-database = baza danych
expert-label-added-list = dodana lista
expert-question = pytanie
expert-files-or-reason = pliki lub powód
expert-label-answer = odpowiedź
expert-no-reason = nie podano powodu
expert-sandbox = piaskownica
expert-which-copy = (stalkscan formats mówi, jaki rodzaj kopii na co odpowiada)
expert-shown-with-detail = ({ $hidden }: widoczne z --detail)
expert-more-detail = i jeszcze { $count } (--detail)

answer-read = odczytano
answer-partial = częściowo
answer-not_in_format = nie w tym formacie
answer-missing = brak
answer-locked = zablokowane
answer-failed = nie udało się
answer-not_asked = nie pytano

## The copy and the database

expert-as-given = kopia tak jak ją podano
expert-copy-whole = { $path } ({ $format })
expert-copy-not-whole = { $path } ({ $format }, niepełna)
expert-no-hash = nie obliczono: kopia nie jest jednym plikiem odczytanym w całości
expert-hash-listed = zobacz listę skrótów
expert-database-line = { $version } (rodziny: { $families }, wskaźniki: { $indicators }, { $origin }), SHA-256 { $hash }
expert-extra-line = { $origin } (wskaźniki: { $indicators }), SHA-256 { $hash }
