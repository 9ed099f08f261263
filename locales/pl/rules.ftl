# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Sentences that several rules share

advice-management-1 = warto obejrzeć podaną tu organizację i serwer: czy osoba używająca telefonu je zna?
advice-management-2 = w telefonie Ustawienia > Ogólne > VPN i zarządzanie urządzeniem pokazuje, co jest zainstalowane
advice-management-3 = usunięcie zarządzania może zwrócić uwagę tego, kto je prowadzi, i może skasować aplikacje i dane; lepiej najpierw zachować tę kopię i z kimś porozmawiać
cause-organisation-1 = to telefon z pracy lub szkoły albo prywatny telefon zgłoszony do pracy
cause-organisation-2 = rodzina zgodziła się na aplikację dla rodziców, która tak działa
advice-know-app = czy osoba używająca telefonu zna tę aplikację?
advice-keep-copy = warto zachować tę kopię telefonu: jest ona dowodem, a usunięcie aplikacji zmienia telefon i może zaalarmować osobę, która ją zainstalowała
advice-look-at-origin = warto sprawdzić, skąd pochodzi aplikacja i co jej wolno; specjalista może zbadać jej plik
cause-rented-server = serwer jest wynajęty od firmy, która ma wielu klientów, albo zmienił właściciela
cause-networks = sieci w pracy i w szkołach
cause-ad-blockers = blokady reklam i narzędzia programistów, które zaglądają w ruch sieciowy
cause-management = zarządzanie przez pracodawcę lub szkołę

## Rules

rule-known-app = Aplikacja znana z monitorowania
    .what = Aplikacja jest na liście takich, którymi można kogoś śledzić. Listy wymieniają ją po identyfikatorze, po certyfikacie twórcy albo po dokładnym pliku.
    .matters = Taka aplikacja może przekazywać to, co dzieje się w telefonie. Mógł ją tam umieścić ktoś, kto miał dostęp do telefonu.
    .innocent-1 = zainstalowała ją osoba używająca telefonu albo zrobiono to za jej zgodą
    .innocent-2 = inna aplikacja ma przypadkiem tę samą nazwę techniczną (rzadkie; powody mówią, jak pewna jest zgodność)
    .next-1 = { advice-keep-copy }
    .next-2 = można porozmawiać z organizacją pomocową z urządzenia, do którego nikt inny nie ma dostępu, a potem zdecydować
    .gone-1 = warto zachować tę kopię telefonu: jest ona dowodem, że aplikacja w nim była
    .gone-2 = ślady nie mówią, kto usunął aplikację; osoba, która ją zainstalowała, może wiedzieć, że już jej nie ma
    .gone-3 = można porozmawiać z organizacją pomocową z urządzenia, do którego nikt inny nie ma dostępu, a potem zdecydować

rule-known-content = Kod aplikacji wskazuje na usługę monitorującą
    .what = W pliku aplikacji jest coś, co należy do znanej usługi monitorującej. Jest to adres serwera, do którego jej aplikacje wysyłają to, co zbierają, albo tekst lub kod, który według tego, co wiadomo, pisze tylko jej twórca. Taka aplikacja może mieć inną nazwę i inny certyfikat niż te znane.
    .matters = Nowe wersje aplikacji monitorujących często zmieniają nazwę, a serwer zachowują. Aplikacja, która wysyła dane do takiego serwera, może przekazywać to, co dzieje się w telefonie.
    .innocent-1 = program, który chroni przed takimi aplikacjami i ma listę ich serwerów
    .innocent-2 = aplikacja tego samego twórcy, która służy do czegoś innego
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-telling-code = Kod potrafi to, co robi niewiele aplikacji
    .what = W pliku aplikacji jest kod, który aplikacje monitorujące mają często, a inne rzadko. Pokazuje, co aplikacja mogłaby robić. Nie pokazuje, czy to robi.
    .matters = Aplikację monitorującą, której nie ma jeszcze na żadnej liście, można zauważyć po takim kodzie. Mają go też niektóre uczciwe aplikacje o nietypowych zadaniach.
    .innocent-1 = aplikacja dla rodziców albo taka, która odnajduje skradziony telefon
    .innocent-2 = aplikacja, która zapisuje lub przenosi rozmowy albo czyta wiadomości na głos
    .innocent-3 = aplikacja, która ukrywa zdjęcia, albo ekran główny, który ukrywa ikony
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-known-management = Profil lub serwer znany z monitorowania
    .what = Profil w tym telefonie jest na liście dla produktu monitorującego. Albo jest na niej serwer, który zarządza telefonem.
    .matters = Takie produkty śledzą iPhone'a przez profil lub serwer zamiast przez aplikację. Mógł to ustawić ktoś, kto miał dostęp do telefonu.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-known-server-set = Ustawienia telefonu wymieniają serwer usługi monitorującej
    .what = Ustawienie lub profil telefonu wymienia serwer. Ten serwer jest na liście usługi monitorującej.
    .matters = To, co przechodzi przez taki serwer, można tam zobaczyć.
    .innocent-1 = { cause-rented-server }
    .innocent-2 = { cause-organisation-1 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-cannot-be-left = Telefon jest zarządzany i nadzorowany, i nie da się tego zakończyć
    .what = Serwer zarządza telefonem, a telefon jest nadzorowany. Zarządzanie oznaczono jako takie, którego nie da się usunąć w telefonie.
    .matters = To pełna i trwała kontrola dla tego, kto prowadzi serwer. Organizacje ustawiają tak własne telefony; w telefonie prywatnym nie ma do tego powodu.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-enrolled = Telefonem zarządza serwer organizacji
    .what = Telefon jest zarejestrowany w systemie zarządzania urządzeniami (MDM). Serwer może wysyłać mu polecenia.
    .matters = Kto prowadzi serwer, może być w stanie zobaczyć listę aplikacji, instalować aplikacje i profile oraz zmieniać ustawienia. Może też być w stanie zablokować lub wymazać telefon albo zobaczyć, gdzie jest, poleceniem dla zgubionych telefonów. Zależy to od praw serwera.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-account = Telefonem zarządza konto organizacji
    .what = Ktoś zalogował się na konto z pracy, szkoły lub innej grupy. Przez nie ta grupa zarządza telefonem.
    .matters = Organizacja może dodawać do telefonu aplikacje, konta i ustawienia.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-supervised = Telefon jest nadzorowany
    .what = Nadzór oznacza telefon jako własność pracodawcy, szkoły lub innej grupy. Włącza się go przy konfiguracji telefonu, komputerem lub przez usługę Apple.
    .matters = Nadzorowany telefon przyjmuje więcej poleceń. Ograniczenia i filtry mogą być ukryte, aplikacje mogą pojawiać się bez pytania, a profile mogą być takie, że nikt ich nie usunie.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-locked = Profil konfiguracji, który utrudnia usunięcie
    .what = Profil zabrania usunięcia albo prosi o hasło wybrane przez jego twórcę. Zablokowany profil, który zarządza telefonem, daje trwałą kontrolę temu, kto go zrobił.
    .matters = W prywatnym telefonie nikomu nie jest potrzebny zablokowany profil, o którym nie wie osoba używająca telefonu.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-manages-device = Profil pozwala serwerowi zarządzać telefonem
    .what = Profil rejestruje telefon w systemie zarządzania urządzeniami (MDM).
    .matters = Kto prowadzi serwer, może wysyłać telefonowi polecenia: wyświetlić listę aplikacji, instalować aplikacje i profile, zablokować go lub wymazać.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-poses-as-apple = Profil konfiguracji, który podaje się za profil Apple
    .what = Nazwa, twórca lub identyfikator mówią: Apple. Ale profil zarządza telefonem, dodaje certyfikat główny albo wysyła ruch sieciowy gdzie indziej. Profile Apple i operatorów tego nie robią.
    .matters = Nazwę można podrobić, żeby coś wyglądało niewinnie.
    .innocent-1 = profil testowy programisty
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-can-intercept = Jeden profil może zaglądać w zaszyfrowany ruch telefonu
    .what = Profil dodaje certyfikat główny i wysyła ruch sieciowy przez własny VPN, serwer proxy lub filtr. Razem pozwala to jego twórcy czytać ruch, który powinien być tajny.
    .matters = Każda z tych części osobno ma wiele zwykłych powodów; obie w jednym profilu to właśnie to, czego trzeba do czytania ruchu.
    .innocent-1 = pracodawcy i szkoły, którzy sprawdzają ruch na własnych telefonach
    .innocent-2 = { cause-ad-blockers }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-root-certificate = Profil dodaje certyfikat główny
    .what = Profil zawiera certyfikat. Telefon ufa mu potem tak jak certyfikatom dużych firm, które je wydają.
    .matters = Razem z VPN, serwerem proxy lub odpowiednią siecią jego właściciel mógłby czytać ruch, który powinien być tajny.
    .innocent-1 = { cause-networks }
    .innocent-2 = { cause-ad-blockers }
    .innocent-3 = niektóre urzędy
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-routes-traffic = Profil przekierowuje lub filtruje ruch w sieci
    .what = Profil ustawia w telefonie VPN, serwer proxy, filtr treści lub serwery DNS.
    .matters = Kto je prowadzi, może widzieć, z jakich stron i usług korzysta telefon, a filtr może blokować strony z pomocą.
    .innocent-1 = usługi VPN i blokady reklam, które wybrała osoba używająca telefonu
    .innocent-2 = { cause-networks }
    .innocent-3 = filtry, na które zgodziła się rodzina
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-conceals = Profil, który może ukrywać różne rzeczy przed osobą używającą telefonu
    .what = Profil ustala, jakie powiadomienia widać, jak wygląda ekran początkowy, albo zostawia w telefonie tylko jedną aplikację.
    .matters = W ten sposób można wyłączyć powiadomienia, które zdradziłyby monitorowanie.
    .innocent-1 = telefony z pracy, szkół, sklepów i muzeów
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-adds-account = Profil dodaje konto poczty, kalendarza lub kontaktów
    .what = Profil ustawia w telefonie konto, na przykład poczty.
    .matters = Kto jeszcze może otworzyć to konto, może czytać to, co telefon w nim trzyma.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-removed = Wcześniej w telefonie był profil konfiguracji
    .what = Telefon prowadzi dziennik profili. Dziennik wymienia taki, którego teraz nie ma.
    .matters = Pokazuje to, że coś ustawiono i potem zabrano, oraz kiedy.
    .innocent-1 = profil operatora, sieci lub programu beta, który wygasł
    .next-1 = czy osoba używająca telefonu to pamięta?

rule-profile-named-only = Lista wymienia profil konfiguracji, którego treści nie ma w tej kopii
    .what = Telefon prowadzi listę swoich profili. Wymienia ona jeden z nich, a pliku, który mówi, co ten profil robi, nie ma w tej kopii.
    .matters = Z tej kopii nie da się powiedzieć, co robi profil.
    .innocent-1 = profil operatora, który telefon ustawia sam
    .next-1 = czy telefon pokazuje go w ustawieniach i co tam o nim napisano?

rule-owner-restricted = Osoba używająca telefonu nie może zmieniać niektórych rzeczy
    .what = Działa ograniczenie, które nie pozwala usuwać aplikacji, zmieniać kont lub podobnych rzeczy.
    .matters = Ograniczenia mogą utrzymywać aplikację monitorującą na miejscu.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-restriction-written-by-management = Osoba używająca telefonu nie może zmieniać niektórych rzeczy
    .what = Telefon zapisuje, co ostatnio ustawiło ograniczenie dla aplikacji, kont, profili lub komputerów. Nie był to sam system, lecz profil, serwer zarządzania albo aplikacja.
    .matters = Ograniczenia mogą utrzymywać aplikację monitorującą na miejscu.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-permission-by-management = Zarządzanie dało aplikacji uprawnienie
    .what = Zapis uprawnień mówi, że zezwoliła na to zasada zarządzania. W telefonie nikogo o to nie zapytano.
    .matters = Aplikacja, na którą nikt się nie zgodził, mogłaby czytać prywatne dane.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-declares-itself-monitoring = Aplikacja sama podaje, że służy do monitorowania
    .what = Sklep Google wymaga, aby aplikacje do opieki nad dziećmi lub nadzoru pracowników to zgłaszały (`isMonitoringTool`). Ta aplikacja to robi. Takie aplikacje muszą być widoczne dla osoby używającej telefonu.
    .matters = Przekazuje innej osobie to, co dzieje się w telefonie. Można jej też użyć do śledzenia osoby dorosłej, która się na to nie zgodziła.
    .innocent-1 = rodzina ustawiła ją wspólnie i dziecko o tym wie
    .innocent-2 = pracodawca zainstalował ją w telefonie służbowym i o tym powiedział
    .innocent-3 = osoba używająca telefonu zainstalowała ją, aby znaleźć zgubiony telefon lub ograniczyć własny czas przed ekranem
    .next-1 = czy osoba używająca telefonu zna tę aplikację i czy się na nią zgodziła?
    .next-2 = usunięcie może zwrócić uwagę osoby, która ją zainstalowała; lepiej najpierw porozmawiać z organizacją pomocową z innego urządzenia

rule-apk-made-to-mislead = Plik aplikacji jest sam ze sobą sprzeczny
    .what = Plik aplikacji (APK) jest zbudowany tak, że telefon może go zainstalować, ale programy do badania zawodzą lub widzą coś innego. Albo podpisy wskazują różnych twórców. Albo nie jest to plik, który zanotowano przy tworzeniu kopii.
    .matters = Szkodliwe aplikacje bywają tak pakowane, żeby ominąć programy sprawdzające. Robią to też niektóre zabezpieczenia uczciwych aplikacji.
    .innocent-1 = ochrona przed kopiowaniem, którą kupił twórca aplikacji
    .innocent-2 = aplikacja, którą ktoś przetłumaczył, naprawił lub zmienił i podpisał na nowo
    .innocent-3 = plik uszkodził się przy kopiowaniu
    .next-1 = czy osoba używająca telefonu zna tę aplikację i wie, skąd ona pochodzi?

rule-behaves-like-hidden-monitoring = Aplikacja zachowuje się jak ukryte monitorowanie
    .what = Żadna lista nie wymienia tej aplikacji. Widzi ona prywatne dane, ukrywa się lub utrudnia usunięcie, i pasuje do tego sposób, w jaki trafiła do telefonu. Każda z tych rzeczy ma zwykłe powody; razem są rzadkie.
    .matters = Aplikacje monitorujące zmieniają nazwę co miesiąc, a ich zachowanie pozostaje takie samo.
    .innocent-1 = pomoc, ochrona lub narzędzie, które ktoś ustawił celowo i o którym wie
    .innocent-2 = { cause-management }
    .innocent-3 = aplikacja, którą testuje jej własny twórca
    .next-1 = { advice-know-app }
    .next-2 = warto zachować tę kopię, zanim cokolwiek się zmieni: usunięcie aplikacji może zwrócić uwagę tego, kto ją zainstalował, i niszczy dowody
    .next-3 = można porozmawiać z organizacją pomocową z urządzenia, do którego nikt inny nie ma dostępu

rule-iphone-app-behaves-like-hidden-monitoring = Aplikacja na iPhonie zachowuje się jak ukryte monitorowanie
    .what = Żadna lista nie wymienia tej aplikacji. Widzi ona prywatne dane, ukrywa się i nie pochodzi z App Store. Każda z tych rzeczy ma zwykłe powody; razem są rzadkie.
    .matters = Aplikacje monitorujące zmieniają nazwę co miesiąc, a ich zachowanie pozostaje takie samo.
    .innocent-1 = pomoc, ochrona lub narzędzie, które ktoś ustawił celowo i o którym wie
    .innocent-2 = aplikacja, którą testuje jej własny twórca
    .next-1 = { advice-know-app }
    .next-2 = warto zachować tę kopię, zanim cokolwiek się zmieni: usunięcie aplikacji może zwrócić uwagę tego, kto ją zainstalował, i niszczy dowody
    .next-3 = można porozmawiać z organizacją pomocową z urządzenia, do którego nikt inny nie ma dostępu

rule-hidden-app-built-for-access = Aplikacja bez ikony jest zbudowana do szerokiego dostępu
    .what = Nie widać jej wśród aplikacji, a zawiera co najmniej dwie z tych części: część, która czyta ekran, część, która czyta powiadomienia, część, która utrudnia usunięcie. To nie mówi, czy są włączone.
    .matters = Tak zbudowane są aplikacje, które monitorują potajemnie.
    .innocent-1 = część systemu albo zegarka lub samochodu, który należy do telefonu
    .innocent-2 = { cause-management }
    .next-1 = { advice-know-app }
    .next-2 = raport o błędach z telefonu pokazuje, co jest włączone

rule-app-owns-device = Aplikacja zarządza tym telefonem lub jego profilem
    .what = Aplikację ustawiono jako właściciela urządzenia albo profilu służbowego. W ten sposób organizacje zarządzają telefonami.
    .matters = Właściciel urządzenia może dodawać i usuwać aplikacje oraz zmieniać ustawienia. Nie da się go po prostu skasować. Właściciel profilu służbowego kontroluje tylko ten profil.
    .innocent-1 = telefon z pracy lub szkoły albo profil służbowy w prywatnym telefonie
    .innocent-2 = aplikacje, które trzymają inne aplikacje w osobnym profilu (takie jak Shelter, Island lub Bezpieczny folder)
    .next-1 = czy osoba używająca telefonu wie, kto nim zarządza?
    .next-2 = usunięcie może wymazać profil lub telefon i zwrócić uwagę tego, kto zarządza

rule-app-holds-far-reaching-power = Włączona jest aplikacja z szerokim dostępem
    .what = Aplikacja może czytać ekran (ułatwienia dostępu) albo wszystkie powiadomienia. Albo działa jako klawiatura, albo trudno ją usunąć (administrator urządzenia). Ktoś włączył to ręcznie.
    .matters = O takie prawa proszą aplikacje monitorujące. Potrzebuje ich też wiele uczciwych aplikacji.
    .innocent-1 = czytniki ekranu i inne pomoce
    .innocent-2 = menedżery haseł, antywirusy i aplikacje do szukania telefonu
    .innocent-3 = zegarki, ekrany w samochodach i ekrany startowe (powiadomienia)
    .innocent-4 = poczta z pracy lub szkoły (administrator)
    .next-1 = czy osoba używająca telefonu zna tę aplikację i pamięta, że ją włączała?

rule-installed-outside-store = Aplikacja, która nie pochodzi ze sklepu
    .what = Aplikację zainstalowano z pliku: przeglądarką, menedżerem plików, komputerem lub ręcznie.
    .matters = Aplikacje monitorujące nie są dozwolone w sklepach, więc instaluje się je w ten sposób. Jeśli w telefonie są co najmniej trzy takie aplikacje, te, które mają ikonę i nie mają znaczących uprawnień, podano tylko do wiadomości.
    .innocent-1 = aplikacje, które twórcy oferują na własnej stronie
    .innocent-2 = aplikacje pracodawcy, banku lub małego twórcy
    .innocent-3 = aplikacje przeniesione ze starego telefonu
    .next-1 = { advice-know-app }

rule-app-without-store-receipt = Aplikacja bez potwierdzenia z App Store
    .what = Kopia zawiera potwierdzenia dla innych aplikacji, a dla tej nie. Mogła zostać zainstalowana z komputera, przez organizację albo z konta programisty.
    .matters = W ten sposób można zainstalować aplikacje, na które App Store nie pozwala.
    .innocent-1 = aplikacja, którą właśnie instalowano lub przywracano, gdy powstawała kopia
    .innocent-2 = wersje testowe i aplikacje rozdane przez programistę lub pracodawcę
    .next-1 = { advice-know-app }

rule-app-with-maker-licence = Aplikacja, która nie pochodzi z App Store
    .what = Aplikacja działa na licencji swojego twórcy (profil aprowizacji). Zainstalowano ją komputerem, z konta programisty albo zrobił to pracodawca lub szkoła.
    .matters = W ten sposób można zainstalować aplikacje, na które App Store nie pozwala.
    .innocent-1 = aplikacje z pracy lub szkoły
    .innocent-2 = aplikacje, które wypróbowuje ich własny twórca lub które ktoś instaluje narzędziem takim jak AltStore
    .next-1 = czy osoba używająca telefonu zna tę aplikację i wie, kto ją zainstalował?

rule-app-left-out-of-a-list = Listy aplikacji w kopii zapasowej nie zgadzają się
    .what = Lista telefonu (Manifest.plist) wymienia aplikację, a lista komputera (Info.plist) nie. Obie powstają podczas tworzenia kopii zapasowej.
    .matters = Ktoś mógł zmienić kopię zapasową, aby ukryć aplikację.
    .innocent-1 = aplikację instalowano lub usuwano, gdy powstawała kopia zapasowa
    .innocent-2 = narzędzie do kopii zapasowych, które zapisuje jedną z list po swojemu
    .next-1 = { advice-know-app }
    .next-2 = można wykonać nową kopię zapasową i porównać

rule-known-server-contacted = Aplikacja połączyła się z serwerem usługi monitorującej
    .what = Dziennik telefonu wymienia serwer, o który aplikacja pytała lub z którym się połączyła. Aplikacje znanej usługi monitorującej wysyłają na ten serwer to, co zbierają.
    .matters = Aplikacja, która wysyła dane do takiego serwera, może przekazywać to, co dzieje się w telefonie, nawet gdy jej nazwy nie ma na żadnej liście.
    .innocent-1 = przeglądarka, w której ktoś otworzył stronę tej usługi
    .innocent-2 = VPN, DNS lub blokada reklam, która pyta o serwery w imieniu innych aplikacji
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-signed-with-public-key = Aplikację podpisano kluczem, który może mieć każdy
    .what = Podpis wykonano kluczem opublikowanym razem z Androidem lub z zestawem dla programistów.
    .matters = Taki podpis nic nie mówi o tym, kto zrobił aplikację. Sklepy nie przyjmują tak podpisanych aplikacji.
    .innocent-1 = wersje testowe programistów
    .innocent-2 = części zmienionych systemów Android
    .next-1 = { advice-know-app }

rule-keyboard-with-full-access = Aplikacja klawiatury może używać sieci
    .what = Klawiatura, która nie jest od Apple, ma „pełny dostęp”: może wysyłać wpisywany tekst gdzie indziej.
    .matters = Klawiatura widzi prawie wszystko, co się wpisuje.
    .innocent-1 = znane aplikacje klawiatury, które wybrała osoba używająca telefonu
    .next-1 = czy osoba używająca telefonu korzysta z tej klawiatury?

rule-app-routes-traffic = Ruch w sieci przechodzi przez VPN, filtr lub serwer proxy
    .what = Aplikacja lub ustawienie wysyła ruch telefonu albo zapytania o nazwy stron przez inne miejsce.
    .matters = Kto prowadzi to miejsce, może widzieć, z jakich stron i usług korzysta telefon.
    .innocent-1 = aplikacje VPN i blokady reklam, które wybrała osoba używająca telefonu
    .innocent-2 = antywirusy, które sprawdzają strony internetowe
    .next-1 = czy osoba używająca telefonu zna tę usługę?

rule-server-for-whole-phone = Cały telefon używa serwera, który ktoś ustawił
    .what = Ustawienie wysyła ruch internetowy wszystkich aplikacji (serwer proxy) albo wszystkie zapytania o nazwy stron (prywatny DNS) do serwera, który ktoś wybrał.
    .matters = Kto prowadzi ten serwer lub ma do niego konto, może widzieć, z jakich stron i usług korzysta telefon. Treść szyfrowanych stron pozostaje przed nim ukryta.
    .innocent-1 = usługi przeciw reklamom lub dla dzieci, które wybrała osoba używająca telefonu
    .innocent-2 = sieci pracodawców i szkół
    .innocent-3 = programiści, którzy oglądają ruch własnych aplikacji, oraz prywatne serwery w domu
    .next-1 = czy osoba używająca telefonu zna ten serwer i pamięta, że go ustawiała?
    .next-2 = prywatny DNS znajduje się w ustawieniach w części Sieć i internet; serwer proxy dla wszystkich aplikacji ustawia się komputerem lub przez zarządzanie organizacji

rule-user-root-certificate = Do tego telefonu dodano certyfikat główny
    .what = Telefon ufa certyfikatowi, którego nie było w nim od początku. Dodał go w ustawieniach ktoś, kto miał dostęp do telefonu, albo zrobił to pracodawca lub szkoła.
    .matters = Kto ma jego klucz i może kierować ruchem telefonu, mógłby czytać strony internetowe. Mógłby też czytać to, co wysyłają niektóre aplikacje.
    .innocent-1 = pracodawca lub szkoła, którym jest potrzebny do sieci lub Wi-Fi
    .innocent-2 = blokady reklam, antywirusy i narzędzia sieciowe, które zaglądają w ruch (takie jak AdGuard)
    .innocent-3 = programiści i prywatne serwery w domu
    .next-1 = czy osoba używająca telefonu rozpoznaje nazwę i pamięta, że go dodawała?
    .next-2 = w Androidzie jest to w Zabezpieczenia > Szyfrowanie i dane logowania; w iPhonie w Ustawienia > Ogólne > To urządzenie > Ustawienia zaufania certyfikatów albo przy jego profilu w VPN i zarządzanie urządzeniem
    .next-3 = usunięcie może zauważyć ten, kto go dodał, i może ono odciąć telefon od sieci

rule-automation-sends-unasked = Automatyzacja wysyła coś bez pytania
    .what = Aplikacja Skróty ma automatyzację, którą uruchamia zdarzenie (opuszczenie miejsca, godzina, wiadomość, otwarcie aplikacji). Nie pyta najpierw, a coś wysyła lub przesyła.
    .matters = Bez żadnej dodatkowej aplikacji mogłaby za każdym razem powiedzieć komuś, gdzie jest telefon, albo przekazać zdjęcie.
    .innocent-1 = „podaj godzinę przyjazdu”, wiadomość do rodziny po wyjściu z pracy
    .innocent-2 = automatyka domowa, dzienniki i kopie zapasowe, które ustawiła osoba używająca telefonu
    .next-1 = w aplikacji Skróty jest karta Automatyzacja: czy osoba używająca telefonu ją zna i do kogo ona wysyła?
    .next-2 = warto zachować tę kopię, zanim coś się zmieni; kto dostaje te wiadomości, zauważy, gdy przestaną przychodzić

rule-several-apple-accounts = Ustawiono więcej niż jedno konto Apple
    .what = Części telefonu (iCloud, wiadomości, Lokalizator, App Store) są zalogowane na różne konta Apple.
    .matters = Kto zna hasło do konta, może zobaczyć to, co widzi konto: kopie zapasowe, zdjęcia, wiadomości lub to, gdzie jest telefon.
    .innocent-1 = konto do App Store rodziny lub innego kraju
    .innocent-2 = starsze konto, zachowane dla zakupów, lub drugi adres tej samej osoby
    .innocent-3 = konto do pracy lub szkoły obok prywatnego
    .next-1 = warto obejrzeć Ustawienia, nazwisko na górze oraz Ustawienia > Aplikacje: czy osoba używająca telefonu zna każde konto?
    .next-2 = nowe hasło do własnego konta, ustawione na urządzeniu, do którego nikt inny nie ma dostępu, kończy dostęp innych osób

rule-apps-of-another-account = Aplikacje, które przyszły z innym kontem Apple
    .what = Zapis sklepu podaje dla tych aplikacji inne konto niż dla pozostałych.
    .matters = Ktoś mógł zalogować się na własne konto, aby umieścić aplikację w tym telefonie.
    .innocent-1 = zakupy, którymi dzieli się rodzina
    .innocent-2 = konto do App Store innego kraju albo starsze konto tej samej osoby
    .next-1 = czy osoba używająca telefonu pamięta, skąd wzięły się w nim te aplikacje?

rule-family-group = Telefon jest w grupie rodzinnej
    .what = Konto Apple tego telefonu jest w grupie Chmury rodzinnej z osobami podanymi niżej.
    .matters = Rodzic lub osoba prowadząca grupę może widzieć, co się kupuje, a czasem też, gdzie jest telefon. Może również ograniczać konto dziecka funkcją Czas przed ekranem.
    .innocent-1 = wiele rodzin celowo dzieli się tym, co kupuje i gdzie jest
    .next-1 = w telefonie Ustawienia > (imię i nazwisko) > Rodzina pokazuje osoby w grupie; czy osoba używająca telefonu się na to zgadza?
    .next-2 = inni mogą zobaczyć, że ktoś opuścił grupę

rule-web-page-among-icons = Wśród ikon jest strona internetowa
    .what = Ikona na ekranie początkowym otwiera stronę internetową. Nie da się jej usunąć albo jest to strona znanej usługi monitorującej.
    .matters = Taka ikona może wyglądać jak aplikacja. Stronę, której nie da się usunąć, umieścił tam profil; na stronie usługi monitorującej logują się jej klienci.
    .innocent-1 = portale pracodawców, szkół i sklepów
    .innocent-2 = strona, którą ktoś tylko obejrzał i zapisał
    .next-1 = czy osoba używająca telefonu zna tę ikonę?

rule-computers-and-backups = Komputery i kopie zapasowe tego telefonu
    .what = Pliki w telefonie mówią, jakim komputerom on ufa i jakie komputery wykonały jego kopie zapasowe. Mówią też, z jakich kopii zapasowych go ustawiono.
    .matters = Kto ma kopię zapasową, może przeczytać większość tego, co było w telefonie. Niektóre usługi monitorujące działają z komputera, który robi kopie zapasowe przez Wi-Fi.
    .innocent-1 = własny komputer tej osoby albo sklep, który przeniósł dane na nowy telefon
    .innocent-2 = komputer, na którym wykonano tę kopię
    .next-1 = czy osoba używająca telefonu rozpoznaje każdy komputer?
    .next-2 = w telefonie Ustawienia > Ogólne > Przenieś lub wyzeruj iPhone'a > Wyzeruj > Wyzeruj położenie i prywatność sprawia, że zapomina on zaufane komputery

rule-known-site-visited = Otwarto stronę usługi monitorującej
    .what = W przeglądarce tego telefonu otwarto stronę, która należy do usługi monitorującej. Nic więcej z historii nie zachowano.
    .matters = Mogła stamtąd pochodzić aplikacja albo ktoś mógł się tam zalogować. Nie dowodzi to, że coś jest w tym telefonie, ani kto otworzył stronę.
    .innocent-1 = osoba używająca telefonu lub ktoś, kto jej pomaga, czytał o monitorowaniu
    .innocent-2 = reklama, link lub wynik wyszukiwania, otwarty jeden raz
    .next-1 = warto porównać daty z tym, co ta osoba pamięta
    .next-2 = szukanie pomocy też zostawia ślady: lepiej użyć urządzenia, do którego nikt inny nie ma dostępu

rule-protection-off-around-installation = Wyłączono ochronę mniej więcej wtedy, gdy zainstalowano aplikację
    .what = Telefon prowadzi listę zmian w ustawieniach. Pokazuje ona, że wyłączono ochronę przed niechcianymi aplikacjami. Było to najwyżej godzinę przed zainstalowaniem aplikacji spoza sklepu albo po nim.
    .matters = Poradniki instalowania aplikacji monitorujących każą robić to w takiej właśnie kolejności. Czas można porównać z tym, kto miał wtedy telefon.
    .innocent-1 = ochrona ostrzegła przed aplikacją, którą ta osoba chciała mieć i której ufa
    .innocent-2 = programista, który testował aplikację
    .next-1 = czy osoba używająca telefonu pamięta tę godzinę i to, kto miał telefon?
    .next-2 = warto zapisać oba czasy, zanim cokolwiek się zmieni; historia jest przechowywana tylko krótko

rule-protection-switched-off = Jedna z ochron telefonu jest wyłączona
    .what = Ustawienie, które chroni przed niechcianymi aplikacjami, nie jest takie jak fabryczne.
    .matters = Poradniki instalowania aplikacji monitorujących wymagają tego kroku.
    .innocent-1 = osoby, które instalują aplikacje spoza sklepu
    .innocent-2 = telefony bez usług Google
    .innocent-3 = stare telefony
    .next-1 = czy osoba używająca telefonu pamięta, że to zmieniała?

rule-root-or-jailbreak-traces = Ślady dostępu root, jailbreaku lub odblokowanego telefonu
    .what = Własne bariery telefonu między aplikacjami a systemem wydają się otwarte.
    .matters = Aplikacja z takim dostępem może ukryć się przed tym badaniem. W takim telefonie to, że czegoś nie znaleziono, znaczy mniej.
    .innocent-1 = osoba używająca telefonu zrobiła to celowo
    .innocent-2 = telefony programistów i zmienione systemy Android
    .next-1 = warto zapytać, czy zrobiła to osoba używająca telefonu; specjalista może sprawdzić więcej

rule-debugging-switched-on = Telefon przyjmuje polecenia z komputerów
    .what = Debugowanie jest włączone. Komputer, który telefon raz zaakceptował, może instalować aplikacje i zmieniać ustawienia.
    .matters = W ten sposób aplikacje mogą trafić na telefon bez ostrzeżenia na ekranie.
    .innocent-1 = wiele sposobów kopiowania telefonu tego wymaga: wtedy jest włączone na czas tego badania i nie mówi się o tym tutaj
    .innocent-2 = osoby, które tworzą lub testują aplikacje albo przenoszą pliki za pomocą komputera
    .next-1 = czy osoba, która używa telefonu, o tym wie? Można to wyłączyć w opcjach programisty

rule-further-users = Telefon ma innych użytkowników
    .what = Oprócz właściciela ktoś lub coś ma na telefonie własną przestrzeń, z aplikacjami, których właściciel nie widzi.
    .matters = Aplikację w innej przestrzeni łatwo przeoczyć.
    .innocent-1 = gość, dziecko, druga kopia komunikatora, zablokowany folder
    .innocent-2 = profil służbowy, o którym mowa przy aplikacji, do której należy
    .next-1 = czy osoba, która używa telefonu, zna tę przestrzeń?

rule-security-updates-old = Telefon od roku lub dłużej nie dostał aktualizacji zabezpieczeń
    .what = Data ostatniej aktualizacji zabezpieczeń jest co najmniej dwanaście miesięcy wcześniejsza niż ta kopia.
    .matters = Znane słabe punkty pozostają otwarte. Aplikacje spoza sklepu mogą je wykorzystać.
    .innocent-1 = producenci po kilku latach przestają wysyłać aktualizacje dla większości telefonów
    .next-1 = warto poszukać aktualizacji w ustawieniach; telefon, który ich nie dostaje, lepiej wymienić, gdy da się to zrobić bez ryzyka

rule-restrictions-passcode = Ustawiono kod ograniczeń
    .what = Telefon przechowuje dowód kodu ograniczeń, jak robią to iOS 7 do 11 (Ustawienia > Ogólne > Ograniczenia).
    .matters = Kto zna ten kod, decyduje, które ustawienia, aplikacje i konta może zmieniać osoba, która używa telefonu.
    .innocent-1 = ustawiła go osoba, która używa telefonu, może dawno temu
    .innocent-2 = rodzice ustawili go na telefonie dziecka
    .innocent-3 = pochodzi z kopii zapasowej starszego telefonu
    .next-1 = czy osoba, która używa telefonu, zna ten kod i wie, kto go ustawił?
