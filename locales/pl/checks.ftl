# Polish. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

checks-note = Tego nie pokaże żadna kopia telefonu. Warto to sprawdzić na urządzeniu, do którego nikt inny nie ma dostępu: druga osoba może zauważyć zmianę.

check-google-devices = Konto Google: jakie urządzenia są zalogowane oraz jaki numer telefonu i e-mail pozwalają zmienić hasło
check-google-location = Udostępnianie lokalizacji w Mapach Google i w Find Hub (dawniej „Znajdź moje urządzenie”) oraz kto należy do grupy rodzinnej
check-google-backups = Dokąd trafiają kopie zapasowe i zdjęcia oraz kto jeszcze może otworzyć to miejsce
check-apple-devices = Konto Apple: jakie urządzenia są zalogowane i jakie numery telefonów są zaufane
check-apple-location = Lokalizator (Znajdź): kto widzi położenie i kto należy do grupy rodzinnej
check-apple-backups = iCloud: jakie są kopie zapasowe i wspólne albumy ze zdjęciami oraz kto jeszcze może je otworzyć
check-mail = E-mail: reguły, które przekazują wiadomości dalej, i inne aplikacje, które mogą je czytać
check-chats = Komunikatory: lista połączonych komputerów i urządzeń
check-contract = Umowa na telefon: kto płaci oraz kto widzi rachunki i połączenia
check-passwords = Hasła: kto je zna lub może je zgadnąć i gdzie są zapisane
check-home = Dom: router, kamery, głośniki i wspólny komputer
check-car = Samochód i torby: lokalizatory (trackery) oraz aplikacja samochodu

never-android = gdy ktoś jest zalogowany na konto Google lub inne konta tego telefonu, udostępnianej lokalizacji, lokalizatorów (trackerów), karty SIM lub umowy na telefon w rękach kogoś innego. Warto przejrzeć listę zalogowanych urządzeń na każdym koncie.
never-ios = gdy ktoś jest zalogowany na konto Apple lub do iCloud, udostępnianego położenia (Lokalizator), lokalizatorów (trackerów), karty SIM lub umowy na telefon w rękach kogoś innego. W telefonie pomaga Ustawienia > Prywatność i ochrona > Kontrola bezpieczeństwa.
