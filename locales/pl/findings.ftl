# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Headings

title-known = { $name }
title-operator = { $name }: aplikacja osoby, która śledzi inny telefon
title-dropper = { $name }: aplikacja, która instaluje aplikacje monitorujące
title-removed = { $what } ({ $until })
title-removed-before = { $what } (wcześniej w telefonie)
title-data-left = { $what } (usunięto; pozostały jej dane)
title-data-left-until = { $what } (usunięto; pozostały jej dane; { $until })
title-mentioned = { $what } (nie ma jej na liście aplikacji; wymienia ją ustawienie)
title-switched-off = { $what } (wyłączona)
title-archived = { $what } (zarchiwizowana: jej dane pozostały, jej kodu już nie ma)
title-unsure = { $what } (wymienia ją ustawienie albo dziennik; listy aplikacji nie odczytano do końca)
title-file-left = { $what } (usunięto; pozostał jej plik)
title-server-in-code = Kod wymienia serwer { $family }
title-servers-in-code = Kod wymienia serwery wielu usług monitorujących
title-text-in-code = Kod zawiera to, co napisał twórca { $family }
title-server-contacted = Połączenie z serwerem { $family }
title-some-signs = Aplikacja ma pewne oznaki monitorowania
title-recognised = Aplikacja z dużymi uprawnieniami, być może znajoma
title-recognised-as = Aplikacja z dużymi uprawnieniami, być może znajoma: { $name } ({ $kind })
title-shown-as = { $title }, w telefonie widoczna jako „{ $name }”
title-named = { $title }: „{ $name }”
title-global-proxy = Ruch internetowy wszystkich aplikacji przechodzi przez serwer proxy { $name }
title-dns = O nazwy stron pytana jest usługa { $name }
title-unnamed = { $title } (ta kopia nie podaje nazwy)

## Explanations

explain-rule = { $what } { $matters }
explain-unreviewed = Tę aplikację wymienia lista dodana do tego badania albo wpis, który jest jeszcze sprawdzany. Nikt go nie potwierdził, więc jest to pytanie, a nie stwierdzenie o aplikacji.
explain-operator = Ta aplikacja należy do telefonu osoby, która śledzi, a nie do telefonu śledzonego. Może to znaczyć, że osoba używająca tego telefonu ma konto w takiej usłudze albo że ktoś się tu zalogował.
explain-traces = Ślady pokazują, że ta aplikacja była w telefonie. Teraz prawdopodobnie już jej nie ma. Ślady nie mówią, co robiła.
explain-install-begun = Dziennik pokazuje, że rozpoczęto instalację tej aplikacji. Nie pokazuje jej końca, a aplikacji prawdopodobnie teraz nie ma. Być może nigdy nie było jej w telefonie.
explain-switched-off = { $what } Jest wyłączona w tym telefonie i nie może działać, dopóki ktoś jej znowu nie włączy.
explain-archived = Telefon zarchiwizował tę aplikację, która jest na liście takich, którymi można kogoś śledzić. Jej dane pozostały, jej kodu już nie ma. Nie może działać, dopóki ktoś jej nie przywróci; wystarczy do tego dotknięcie jej ikony.
explain-unsure = Coś w telefonie wymienia tę aplikację. Listy aplikacji nie odczytano do końca, więc ta kopia nie mówi, czy aplikacja jest tam teraz.
explain-covert = Ta aplikacja jest na liście aplikacji sprzedawanych lub używanych do potajemnego śledzenia. Taka aplikacja może przekazywać to, co dzieje się w telefonie. Mógł ją tam umieścić ktoś, kto miał dostęp do telefonu.
explain-disclosed = Ta aplikacja jest sprzedawana otwarcie do opieki nad dziećmi lub nadzoru pracowników i zwykle jest widoczna. Można jej też użyć do śledzenia osoby dorosłej, która się na to nie zgodziła.
explain-location = Ta aplikacja może udostępniać położenie telefonu innym osobom. Wiele osób używa takich aplikacji celowo.
explain-remote = Ta aplikacja może pokazywać ekran na innym urządzeniu lub sterować nim stamtąd. Często służy do pomocy w pracy lub w rodzinie.
explain-forwarder = Ta aplikacja może kopiować wiadomości lub powiadomienia i wysyłać je w inne miejsce.
explain-anti-theft = Ta aplikacja pomaga znaleźć lub zablokować zgubiony telefon. Kto ma dostęp do jej konta, może zobaczyć, gdzie jest telefon.
explain-call-recorder = Ta aplikacja może nagrywać rozmowy.
explain-list-of-servers = Aplikacja zawiera adresy wielu usług monitorujących. Mają je programy, które chronią przed takimi aplikacjami, aby je rozpoznawać. Aplikacja monitorująca zwykle wymienia tylko własną usługę.
explain-browser = Przeglądarka połączyła się z serwerem usługi monitorującej. Tak się dzieje, gdy ktoś otwiera stronę tej usługi. Nie dowodzi to, że w tym telefonie jest aplikacja monitorująca.
explain-on-behalf = Ta aplikacja lub część systemu łączy się z serwerami w imieniu innych aplikacji. Być może jakaś aplikacja w tym telefonie wysyła dane do usługi monitorującej; dziennik nie mówi, która.
