# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

checks-note = Das alles zeigt keine Kopie des Handys. Sehen Sie es sich von einem Gerät aus an, an das sonst niemand herankommt: Die andere Person könnte eine Änderung bemerken.

check-google-devices = Google-Konto: welche Geräte angemeldet sind und mit welcher Telefonnummer und E-Mail-Adresse sich das Passwort zurücksetzen lässt
check-google-location = Standortfreigabe in Google Maps und in „Mein Gerät finden“ (Find Hub), und wer zur Familiengruppe gehört
check-google-backups = Wohin Backups und Fotos gehen, und wer diesen Ort noch öffnen kann
check-apple-devices = Apple Account: welche Geräte angemeldet sind und welchen Telefonnummern vertraut wird
check-apple-location = „Wo ist?“: wer den Standort sehen kann und wer zur Familiengruppe gehört
check-apple-backups = iCloud: welche Backups und geteilten Fotoalben es gibt, und wer sie noch öffnen kann
check-mail = E-Mail: Regeln, die Nachrichten weiterleiten, und andere Apps, die sie lesen dürfen
check-chats = Chat-Apps: die Liste der verknüpften Computer und Geräte
check-contract = Der Handyvertrag: wer bezahlt, und wer Rechnungen und Anrufe sehen kann
check-passwords = Passwörter: wer sie kennt oder erraten könnte, und wo sie gespeichert sind
check-home = Zuhause: der Router, Kameras, Lautsprecher und ein gemeinsamer Computer
check-car = Auto und Taschen: Ortungsgeräte (Tracker) und die App des Autos

never-android = wenn jemand bei Ihrem Google-Konto oder anderen Konten angemeldet ist, Standorte, die Sie teilen, Ortungsgeräte (Tracker), eine SIM-Karte oder ein Handyvertrag in fremder Hand. Prüfen Sie bei jedem Konto die Liste der angemeldeten Geräte.
never-ios = wenn jemand bei Ihrem Apple Account oder bei iCloud angemeldet ist, Standorte, die Sie teilen („Wo ist?“), Ortungsgeräte (Tracker), eine SIM-Karte oder ein Handyvertrag in fremder Hand. Auf dem Handy hilft Einstellungen > Datenschutz & Sicherheit > Sicherheitsprüfung.
