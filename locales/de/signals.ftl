# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Pieces that are put around a reason

signal-unreviewed = { $says }, laut einer Liste, die niemand geprüft hat
signal-at = { $says } ({ $when })
signal-first-at = { $says } (zuerst { $when })
signal-last-at = { $says } (zuletzt { $when })
signal-added-at = { $says } (hinzugefügt { $when })

## Known apps

signal-apk-hash = die Datei ist ein bekanntes Beispiel von { $family }
signal-signer = ist mit einem Zertifikat signiert, das für { $family } in der Liste steht
signal-signer-hash = ein kurzer Hash des Zertifikats gleicht einem, der für { $family } in der Liste steht; solche Hashes können zufällig gleich sein
signal-app-id-pattern = die Kennung folgt dem Namensmuster von { $family }
signal-app-id-case = die Kennung steht für { $family } in der Liste (Großbuchstaben weichen ab)
signal-app-id-common = die Kennung steht für { $family } in der Liste, ist aber ein häufiger Name
signal-app-id = die Kennung steht für { $family } in der Liste
signal-was-here-until = war hier bis { $day }
signal-was-here-seen = war hier, zuletzt gesehen am { $day }
signal-install-begun = ein Protokoll nennt den Beginn der Installation am { $day }, aber nicht ihr Ende
signal-switched-off = sie ist ausgeschaltet
signal-archived = das Handy hat sie archiviert: ihre Daten sind noch da, ihr Programm nicht
signal-of-user = { $says } (Benutzer { $user })
signal-server-name = der Code enthält den Namen eines Servers, an den { $family } meldet
signal-server-number = der Code enthält die Nummer eines Servers, an den { $family } meldet
signal-site-name = der Code enthält den Namen eines Servers von { $family }, der auch dessen Webseite ist
signal-site-number = der Code enthält die Nummer eines Servers von { $family }, der auch dessen Webseite ist
signal-maker-text = der Code enthält einen Text, den soweit bekannt nur der Hersteller von { $family } schreibt
signal-maker-code = der Code passt zu einer Regel für den Code von { $family }
signal-code-reads-chats = der Code kann die Chats mehrerer Messenger vom Bildschirm lesen
signal-code-reads-chat-files = der Code kennt die Dateien, in denen mehrere Messenger ihre Chats speichern
signal-code-collects = der Code kann Nachrichten, Anrufe und den Standort lesen, Ton aufnehmen und das Symbol verbergen
signal-code-opens-by-call = der Code kann die App öffnen, wenn eine Nummer gewählt wird, und das Symbol verbergen
signal-code-hides-icon = der Code kann das Symbol der App verbergen
signal-code-other = der Code passt zu einer Regel, die für diese Prüfung hinzugefügt wurde
signal-known-server = hat einen Server kontaktiert, der für { $family } in der Liste steht
signal-listed = steht für { $family } in der Liste

## The same in plain words, for the person whose phone it is

plain-listed = ihr technischer Name ist einer von { $family }
plain-listed-common = ihr technischer Name ist einer von { $family }, aber auch andere Apps könnten ihn haben
plain-listed-like = ihr technischer Name ist gebaut wie die von { $family }
plain-signer = sie trägt das digitale Kennzeichen des Herstellers von { $family }
plain-accessibility = sie darf den Bildschirm lesen und wie ein Mensch tippen; das ist für Hilfen wie Vorleseprogramme gedacht
plain-device-admin = sie hat ein Recht bekommen, durch das sie schwer zu entfernen ist
plain-battery = sie darf die ganze Zeit laufen
plain-like-the-system = ihr technischer Name klingt wie ein Teil des Handys, aber jemand hat sie von außerhalb eines Stores installiert
plain-restricted-settings = jemand hat für sie von Hand einen Schutz des Handys ausgeschaltet
plain-root-certificate = es bringt das Handy dazu, einem eigenen Siegel zu vertrauen (einem Stammzertifikat)
plain-offers-accessibility = sie ist so gebaut, dass sie das Recht bekommen kann, den Bildschirm zu lesen
plain-offers-device-admin = sie ist so gebaut, dass sie ein Recht bekommen kann, durch das sie schwer zu entfernen ist
plain-service-named-like-a-part = in einer Liste von Hilfen steht sie mit dem Namen eines Teils des Handys

## What an app can do

signal-accessibility-on = ist als Bedienungshilfe eingeschaltet: kann den Bildschirm lesen und wie ein Mensch tippen
signal-power-accessibility = ist als Bedienungshilfe eingeschaltet
signal-device-admin-on = ist Geräteadministrator: lässt sich erst entfernen, wenn das ausgeschaltet ist
signal-power-device-admin = ist Geräteadministrator
signal-device-owner = ist als Eigentümer des Geräts eingetragen
signal-profile-owner = ist als Eigentümer eines Arbeitsprofils eingetragen
signal-declared-monitoring-tool = gibt selbst an, ein Überwachungswerkzeug zu sein
signal-declared-monitoring = die eigene Datei nennt die App ein Überwachungswerkzeug
signal-reads-many-private-things = hat die Erlaubnis, mindestens drei Arten von privaten Dingen zu lesen
signal-reads-nearly-everything = hat die Erlaubnis, mindestens fünf Arten von privaten Dingen zu lesen
signal-permissions-granted = hat Berechtigungen bekommen
signal-notification-listener-on = liest alle Benachrichtigungen
signal-keyboard-on = ist als Tastatur eingeschaltet
signal-keyboard-full-access = die Tastatur darf das Netzwerk benutzen
signal-always-on-vpn = der ganze Datenverkehr läuft darüber
signal-vpn-allowed = ihr wurde erlaubt, den Datenverkehr des Handys über sich zu leiten (VPN)
signal-location-always = darf den Standort jederzeit lesen
signal-screen-recording = darf den Bildschirm aufnehmen
signal-location-in-background = darf den Standort lesen, während niemand die App benutzt
signal-sees-app-use = sieht, welche Apps benutzt werden
signal-draws-over-apps = darf sich über andere Apps legen
signal-reads-all-files = darf alle Dateien lesen
signal-asks-old-permissions = ist für ein so altes Android gebaut, dass das Handy nie nach den Berechtigungen gefragt hat
signal-offers-accessibility = enthält eine Bedienungshilfe
signal-offers-device-admin = enthält einen Geräteadministrator
signal-offers-listener = enthält einen Teil, der alle Benachrichtigungen lesen kann

## How an app hides

signal-hid-own-icon = hat das eigene Symbol ausgeschaltet
signal-no-icon = hat kein Symbol unter den Apps
signal-name-of-a-system-part = der Name unter dem Symbol ist der eines Teils des Handys
signal-service-named-like-a-part = unter den Bedienungshilfen steht sie mit dem Namen eines Teils des Handys
signal-id-like-the-system = die Kennung sieht aus wie eine des Systems, aber die Installation kam nicht aus einem Store
signal-apk-made-to-mislead = die Datei ist so gebaut, dass Prüfprogramme daran scheitern
signal-dial-code = wartet auf einen Wählcode; so lässt sich eine versteckte App öffnen
signal-battery-exempt = ist vom Stromsparen ausgenommen und läuft deshalb weiter
signal-power-battery-exempt = ist vom Stromsparen ausgenommen
signal-signatures-disagree = die Signaturen widersprechen sich
signal-odd-apk = die Datei ist so gebaut, dass andere Programme sie falsch lesen
signal-apk-not-as-noted = diese Datei ist nicht die, deren Hash beim Erstellen der Kopie notiert wurde
signal-lists-disagree = steht in der Liste des Handys, aber nicht in der Liste des Computers zum selben Backup

## Where an app came from

signal-harmful-warning = Google Play Protect hat davor gewarnt
signal-forged-origin = nennt einen Store als Quelle, aber etwas anderes hat die Installation gestartet
signal-not-from-a-store = kam nicht aus einem Store
signal-started-by = was die Installation gestartet hat: { $who }
signal-started-by-no-store = die Installation wurde von einer App gestartet, die kein Store ist
signal-installed-by-no-store = wurde von einer App installiert, die kein Store ist
signal-no-installer = es ist nicht vermerkt, welche App die Installation gemacht hat
signal-restricted-settings = jemand hat geschützte Einstellungen von Hand dafür erlaubt
signal-public-key = ist mit einem Schlüssel signiert, den alle haben können
signal-this-public-key = die Signatur wurde mit diesem öffentlich bekannten Schlüssel gemacht
signal-protection-off-too = kam nicht aus einem Store, und der Schutz des Handys vor schädlichen Apps ist ausgeschaltet
signal-built-for-debugging = ist eine Version zur Fehlersuche
signal-no-store-receipt = die Kopie enthält keinen Beleg des App Store dafür
signal-microphone-allowed = darf das Mikrofon benutzen
signal-camera-allowed = darf die Kamera benutzen
signal-routes-traffic = Datenverkehr läuft durch diese App
signal-system-name = heißt wie ein Teil des Handys
signal-in-no-list = speichert Daten und hat Berechtigungen, aber keine Liste der Apps in der Kopie nennt sie
signal-calls-itself-apples = die Kennung ist wie eine von Apple geschrieben, aber keine Liste von Apples Apps enthält sie
signal-not-from-the-store = kam nicht aus dem App Store
signal-signed-anew = die Kennung hat die Form von Apps, die jemand neu signiert hat
signal-licence-organisation = läuft mit der Lizenz einer Organisation, die auf jedem Handy gilt
signal-licence-developer = läuft mit der Lizenz von Entwicklern, die für ausgewählte Handys gilt
signal-licence-maker = läuft mit einer Lizenz des Herstellers
signal-bought-by-other = geladen durch { $by }

## Accounts, computers and sites

signal-apple-account = dieses Konto wird benutzt für { $uses }
signal-family-member = { $role }
signal-family-member-own = { $role }, das Konto dieses Handys
signal-computer-trusted = das Handy vertraut diesem Computer
signal-computer-backup = dieser Computer hat ein Backup gemacht
signal-computer-synced = hat sich mit diesem Computer abgeglichen
signal-computer-debugging = dieser Computer darf das Handy steuern
signal-cloud-backup = ein Backup ging in die Cloud
signal-restored = wurde aus einem Backup eingerichtet
signal-site-visited = { $times ->
    [one] einmal geöffnet
   *[other] { $times }-mal geöffnet
}
signal-web-clip-locked = lässt sich nicht entfernen
signal-web-clip-known = öffnet eine Seite eines bekannten Überwachungsdienstes

## Automations

signal-automation-unasked = das startet sie, ohne zu fragen
signal-automation-reads = liest
signal-automation-sends = sendet mit
signal-automation-runs = startet einen anderen Kurzbefehl, und es gibt einen, der liest oder sendet

## Network and certificates

signal-vpn = ein VPN ist eingerichtet
signal-vpn-always = ein VPN ist immer eingeschaltet
signal-content-filter = ein Inhaltsfilter ist eingerichtet
signal-dns-proxy = ein DNS-Proxy ist eingerichtet
signal-dns-settings = DNS-Server sind eingestellt
signal-proxy = ein Proxy ist eingestellt
signal-global-proxy = der Web-Verkehr aller Apps läuft über diesen Proxy
signal-private-dns = alle Namen von Webseiten werden bei diesem Server nachgeschlagen (Privates DNS)
signal-known-dns = alle Namen von Webseiten werden bei diesem bekannten Dienst nachgeschlagen (Privates DNS)
signal-relay = ein Relay ist eingerichtet
signal-certificate-added = dieses Zertifikat wurde hinzugefügt
signal-certificate-origin = wurde hinzugefügt für

## Protections of the phone

signal-protect-off-by-hand = Google Play Protect wurde von Hand ausgeschaltet
signal-protect-checks-off = Google Play Protect prüft keine Apps
signal-unknown-apps-not-sent = unbekannte Apps werden nicht zur Prüfung an Google geschickt
signal-outside-store-allowed = Apps von außerhalb des Stores sind erlaubt
signal-protect-was-off = Google Play Protect wurde ausgeschaltet
signal-checks-were-off = die Prüfung von Apps wurde ausgeschaltet
signal-sending-was-off = das Senden unbekannter Apps zur Prüfung an Google wurde ausgeschaltet
signal-computer-checks-were-off = die Prüfung von Apps, die von einem Computer kommen, wurde ausgeschaltet
signal-outside-store-was-allowed = Apps von außerhalb des Stores wurden erlaubt
signal-installed-before = { $minutes ->
    [one] { $app } wurde eine Minute davor installiert
   *[other] { $app } wurde { $minutes } Minuten davor installiert
}
signal-installed-after = { $minutes ->
    [one] { $app } wurde eine Minute danach installiert
   *[other] { $app } wurde { $minutes } Minuten danach installiert
}
signal-root-trace = das war zu sehen
signal-jailbreak-app = eine App, die einen Jailbreak installiert oder braucht

## Management and configuration profiles

signal-management-account = dieses Konto verwaltet
signal-mdm-enrolled = ein Eintrag über die Anmeldung bei der Verwaltung ist da
signal-mdm-server = nimmt Befehle von diesem Server an
signal-mdm-rights = der Server darf das tun
signal-managed-app = hat diese App auf das Handy gebracht
signal-server-manages = wird von einem Server verwaltet
signal-supervised = das Handy sagt, dass es betreut wird
signal-is-supervised = wird betreut
signal-management-unremovable = die Verwaltung lässt sich auf dem Handy nicht entfernen
signal-management-stays = die Verwaltung lässt sich nicht entfernen
signal-organisation = die genannte Organisation
signal-profile-organisation = die darin genannte Organisation
signal-profile-installed = wurde zu dieser Zeit installiert
signal-profile-hidden = die Einstellungen zeigen es nicht
signal-profile-locked = verbietet das Entfernen
signal-profile-removal-password = das Entfernen braucht ein Passwort
signal-profile-manages = verwaltet das Handy
signal-root-certificate = fügt ein Stammzertifikat hinzu
signal-profile-routes = leitet den Datenverkehr über eigene Wege
signal-profile-vpn = richtet ein VPN ein
signal-profile-proxy = leitet den Datenverkehr über einen Proxy
signal-profile-filter = filtert Inhalte aus dem Internet
signal-profile-dns = legt die Server fest, die Namen von Webseiten nachschlagen
signal-profile-conceals = kann Mitteilungen oder Symbole verbergen
signal-profile-pins = hält das Handy in einer einzigen App
signal-profile-account = fügt ein Konto hinzu
signal-profile-not-listed = die Kopie nennt kein installiertes Profil dieses Namens
signal-profile-named-only = die Liste der Profile nennt es, und nichts sagt, was es tut
signal-payload = enthält
signal-poses-as-apple = nennt Apple als Hersteller
signal-poses-as-apple-id = die Kennung beginnt wie eine von Apple
signal-profile-event = das Protokoll sagt: { $operation }
signal-restriction = das gilt
signal-restriction-written = { $by } hat es geschrieben
signal-permission-by-management = eine Richtlinie der Verwaltung hat es erlaubt

## How the phone stands

signal-goes-with-a-shown-app = sie gehört zu einer App, die ihr Symbol zeigt, und beide sind mit demselben Schlüssel signiert
signal-one-app-with-a-shown-app = für Android ist sie eine App mit einer anderen, die ihr Symbol zeigt: beide teilen eine Nutzerkennung, und jede hat die Berechtigungen von beiden
signal-debugging-cable = das Debugging über Kabel ist eingeschaltet
signal-debugging-network = das Debugging über das Netz ist eingeschaltet
signal-further-user = es gibt einen Nutzer
signal-old-security-updates = das letzte Sicherheitsupdate ist vom
signal-restrictions-passcode = der Nachweis eines Codes ist da
