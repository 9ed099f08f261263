# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Sentences that several rules share

advice-management-1 = die Organisation und den Server ansehen, die hier genannt sind: Kennt die Person, die das Handy benutzt, beide?
advice-management-2 = auf dem Handy zeigt Einstellungen > Allgemein > VPN und Geräteverwaltung, was installiert ist
advice-management-3 = das Entfernen der Verwaltung kann auffallen, wo sie betrieben wird, und kann Apps und Daten löschen; zuerst diese Kopie aufbewahren und mit jemandem sprechen
cause-organisation-1 = es ist ein Handy von der Arbeit oder der Schule, oder ein privates Handy, das für die Arbeit angemeldet wurde
cause-organisation-2 = die Familie hat sich auf eine Eltern-App geeinigt, die so arbeitet
advice-know-app = kennt die Person, die das Handy benutzt, diese App?
advice-keep-copy = diese Kopie des Handys aufbewahren: Sie ist der Beweis, und das Entfernen der App verändert das Handy und kann die Person aufmerksam machen, die sie installiert hat
advice-look-at-origin = ansehen, woher die App kam und was sie darf; eine Fachperson kann ihre Datei untersuchen
cause-rented-server = der Server ist bei einer Firma mit großer Kundschaft gemietet, oder er gehört jetzt jemand anderem
cause-networks = Netzwerke von Arbeitgebern und Schulen
cause-ad-blockers = Werbeblocker und Werkzeuge für Entwickler, die in den Datenverkehr schauen
cause-management = Verwaltung durch Arbeitgeber oder Schule

## Rules

rule-known-app = Eine App, die für Überwachung bekannt ist
    .what = Die App steht in einer Liste von Apps, mit denen man jemanden überwachen kann. Listen nennen sie mit ihrer Kennung, mit dem Zertifikat ihres Herstellers oder mit der genauen Datei.
    .matters = So eine App kann weitergeben, was auf dem Handy geschieht. Jemand mit Zugang zum Handy könnte sie dort installiert haben.
    .innocent-1 = die Person, die das Handy benutzt, hat sie selbst installiert, oder es war mit ihr so abgesprochen
    .innocent-2 = eine andere App hat zufällig denselben technischen Namen (selten; die Gründe sagen, wie sicher die Übereinstimmung ist)
    .next-1 = { advice-keep-copy }
    .next-2 = mit einer Beratungsstelle sprechen, von einem Gerät aus, an das sonst niemand herankommt, und dann entscheiden
    .gone-1 = diese Kopie des Handys aufbewahren: Sie ist der Beweis, dass die App da war
    .gone-2 = die Spuren sagen nicht, wer die App entfernt hat; die Person, die sie installiert hat, weiß vielleicht, dass sie weg ist
    .gone-3 = mit einer Beratungsstelle sprechen, von einem Gerät aus, an das sonst niemand herankommt, und dann entscheiden

rule-known-content = Der Code einer App weist auf einen Überwachungsdienst hin
    .what = In der Datei der App steht etwas von einem bekannten Überwachungsdienst. Es ist die Adresse eines Servers, an den dessen Apps senden, was sie sammeln, oder ein Text oder Code, den soweit bekannt nur dessen Hersteller schreibt. So eine App kann einen anderen Namen und ein anderes Zertifikat haben als die bekannten Apps.
    .matters = Neue Ausgaben von Überwachungs-Apps ändern oft ihren Namen und behalten ihren Server. Eine App, die an so einen Server meldet, kann weitergeben, was auf dem Handy geschieht.
    .innocent-1 = ein Programm, das vor solchen Apps schützt und eine Liste ihrer Server hat
    .innocent-2 = eine App desselben Herstellers, die einen anderen Zweck hat
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-telling-code = Der Code kann Dinge, die wenige Apps tun
    .what = In der Datei der App steht Code, den Überwachungs-Apps oft haben und andere Apps selten. Er zeigt, was die App tun könnte. Er zeigt nicht, ob sie es tut.
    .matters = Eine Überwachungs-App, die noch auf keiner Liste steht, kann durch solchen Code auffallen. Auch manche ehrlichen Apps mit besonderen Aufgaben haben ihn.
    .innocent-1 = eine App für Eltern oder eine, die ein gestohlenes Handy findet
    .innocent-2 = eine App, die Chats sichert oder überträgt oder Nachrichten vorliest
    .innocent-3 = eine App, die Bilder verbirgt, oder ein Startbildschirm, der Symbole verbirgt
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-known-management = Ein Profil oder Server, der für Überwachung bekannt ist
    .what = Ein Profil auf diesem Handy steht in der Liste für ein Überwachungsprodukt. Oder der Server, der das Handy verwaltet, steht dort.
    .matters = Solche Produkte überwachen ein iPhone mit einem Profil oder einem Server statt mit einer App. Jemand mit Zugang zum Handy könnte das eingerichtet haben.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-known-server-set = Die Einstellungen des Handys nennen einen Server eines Überwachungsdienstes
    .what = Eine Einstellung oder ein Profil des Handys nennt einen Server. Dieser Server ist für einen Überwachungsdienst gelistet.
    .matters = Was durch einen solchen Server läuft, kann dort gesehen werden.
    .innocent-1 = { cause-rented-server }
    .innocent-2 = { cause-organisation-1 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-cannot-be-left = Das Handy wird verwaltet und betreut und kann das nicht beenden
    .what = Ein Server verwaltet das Handy, und das Handy wird betreut („Supervision“). Die Verwaltung ist so gekennzeichnet, dass sie sich auf dem Handy nicht entfernen lässt.
    .matters = Das gibt denen, die den Server betreiben, volle und dauerhafte Kontrolle. Organisationen richten ihre eigenen Handys so ein; bei einem privaten Handy gibt es dafür keinen Grund.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-enrolled = Das Handy wird vom Server einer Organisation verwaltet
    .what = Das Handy ist bei einer Geräteverwaltung (MDM) angemeldet. Der Server kann ihm Befehle schicken.
    .matters = Wer den Server betreibt, kann vielleicht Apps auflisten, Apps und Profile auf das Handy bringen und Einstellungen ändern. Vielleicht lässt sich das Handy auch sperren oder löschen, oder mit einem Befehl für verlorene Handys finden. Das hängt von den Rechten des Servers ab.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-management-account = Ein Konto einer Organisation verwaltet das Handy
    .what = Jemand hat sich mit einem Konto von der Arbeit, der Schule oder einer anderen Gruppe angemeldet. Darüber verwaltet die Gruppe das Handy.
    .matters = Die Organisation kann Apps, Konten und Einstellungen auf das Handy bringen.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-supervised = Das Handy wird betreut
    .what = Die Betreuung („Supervision“) kennzeichnet ein Handy als Eigentum von Arbeit, Schule oder einer anderen Gruppe. Sie wird beim Einrichten eingeschaltet, mit einem Computer oder über einen Dienst von Apple.
    .matters = Ein betreutes Handy nimmt mehr Befehle an. Grenzen und Filter können versteckt sein, Apps können ohne Nachfrage dazukommen, und Profile können so gemacht sein, dass niemand sie entfernen kann.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-locked = Ein Konfigurationsprofil, das sich gegen das Entfernen wehrt
    .what = Das Profil verbietet das Entfernen oder verlangt ein Passwort, das bei seiner Erstellung gewählt wurde. Ein gesperrtes Profil, das das Handy verwaltet, gibt dauerhafte Kontrolle an die, die es gemacht haben.
    .matters = Auf einem privaten Handy braucht niemand ein gesperrtes Profil, von dem die Person, die es benutzt, nichts weiß.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-manages-device = Mit einem Profil kann ein Server das Handy verwalten
    .what = Das Profil meldet das Handy bei einer Geräteverwaltung (MDM) an.
    .matters = Wer den Server betreibt, kann dem Handy Befehle schicken: Apps auflisten, Apps und Profile installieren, es sperren oder löschen.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-poses-as-apple = Ein Konfigurationsprofil, das sich als eines von Apple ausgibt
    .what = Name, Hersteller oder Kennung sagen Apple. Aber es verwaltet das Handy, fügt ein Stammzertifikat hinzu oder schickt den Datenverkehr woandershin. Profile von Apple und von Netzbetreibern tun das nicht.
    .matters = Ein Name kann gefälscht sein, damit etwas harmlos aussieht.
    .innocent-1 = ein Testprofil aus der Entwicklung
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-can-intercept = Ein Profil kann in den verschlüsselten Datenverkehr des Handys schauen
    .what = Das Profil fügt ein Stammzertifikat hinzu und schickt den Datenverkehr durch ein eigenes VPN, einen Proxy oder einen Filter. Zusammen machen sie es möglich, Datenverkehr zu lesen, der geheim sein sollte.
    .matters = Jedes Teil allein hat viele gewöhnliche Gründe; beide in einem Profil sind das, was man zum Mitlesen braucht.
    .innocent-1 = Arbeitgeber und Schulen, die den Datenverkehr auf ihren eigenen Handys prüfen
    .innocent-2 = { cause-ad-blockers }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-root-certificate = Ein Profil fügt ein Stammzertifikat hinzu
    .what = Das Profil bringt ein Zertifikat mit. Das Handy vertraut ihm dann wie denen der großen Zertifikatsfirmen.
    .matters = Zusammen mit einem VPN, einem Proxy oder dem passenden Netzwerk kann damit jemand Datenverkehr lesen, der geheim sein sollte.
    .innocent-1 = { cause-networks }
    .innocent-2 = { cause-ad-blockers }
    .innocent-3 = einige Behörden
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-routes-traffic = Ein Profil leitet Datenverkehr um oder filtert ihn
    .what = Das Profil stellt für das Handy ein VPN, einen Proxy, einen Inhaltsfilter oder DNS-Server ein.
    .matters = Wer sie betreibt, kann sehen, welche Seiten und Dienste das Handy benutzt. Ein Filter kann auch Hilfeseiten sperren.
    .innocent-1 = VPN-Dienste und Werbeblocker, die die Person, die das Handy benutzt, selbst gewählt hat
    .innocent-2 = { cause-networks }
    .innocent-3 = Filter, auf die sich die Familie geeinigt hat
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-conceals = Ein Profil, das vor der Person, die das Handy benutzt, Dinge verbergen kann
    .what = Das Profil legt fest, welche Mitteilungen zu sehen sind oder wie der Home-Bildschirm aussieht, oder es bindet das Handy an eine einzige App.
    .matters = Mitteilungen, die eine Überwachung verraten würden, lassen sich so ausschalten.
    .innocent-1 = Handys von Arbeitgebern, Schulen, Geschäften und Museen
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-adds-account = Ein Profil fügt ein Konto für Mail, Kalender oder Kontakte hinzu
    .what = Das Profil richtet auf dem Handy ein Konto ein, zum Beispiel für Mail.
    .matters = Wer dieses Konto sonst noch öffnen kann, kann lesen, was das Handy darin ablegt.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-profile-removed = Ein Konfigurationsprofil war früher auf dem Handy
    .what = Das Handy führt ein Protokoll seiner Profile. Das Protokoll nennt eines, das jetzt nicht mehr da ist.
    .matters = Es zeigt, dass etwas eingerichtet und wieder weggenommen wurde, und wann.
    .innocent-1 = ein Profil eines Netzbetreibers, eines Netzwerks oder eines Beta-Programms, das abgelaufen ist
    .next-1 = erinnert sich die Person, die das Handy benutzt, daran?

rule-profile-named-only = Eine Liste nennt ein Konfigurationsprofil, dessen Inhalt nicht in dieser Kopie ist
    .what = Das Handy führt eine Liste seiner Profile. Sie nennt eines, und die Datei, die sagt, was es tut, ist nicht in dieser Kopie.
    .matters = Was das Profil tut, lässt sich aus dieser Kopie nicht sagen.
    .innocent-1 = ein Profil eines Netzbetreibers, das das Handy selbst einrichtet
    .next-1 = zeigt das Handy es in seinen Einstellungen, und was steht dort darüber?

rule-owner-restricted = Die Person, die das Handy benutzt, darf manches nicht ändern
    .what = Eine Einschränkung gilt. Sie verhindert zum Beispiel, dass Apps gelöscht oder Konten geändert werden.
    .matters = Einschränkungen können eine Überwachungs-App an ihrem Platz halten.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-restriction-written-by-management = Die Person, die das Handy benutzt, darf manches nicht ändern
    .what = Das Handy merkt sich, wodurch eine Grenze für Apps, Konten, Profile oder Computer zuletzt gesetzt wurde. Es war nicht das System selbst, sondern ein Profil, ein Verwaltungsserver oder eine App.
    .matters = Einschränkungen können eine Überwachungs-App an ihrem Platz halten.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-permission-by-management = Die Verwaltung hat einer App eine Berechtigung gegeben
    .what = In den Aufzeichnungen über Berechtigungen steht, dass eine Richtlinie der Verwaltung sie erlaubt hat. Auf dem Handy wurde niemand gefragt.
    .matters = Eine App, der niemand zugestimmt hat, könnte private Dinge lesen.
    .innocent-1 = { cause-organisation-1 }
    .innocent-2 = { cause-organisation-2 }
    .next-1 = { advice-management-1 }
    .next-2 = { advice-management-2 }
    .next-3 = { advice-management-3 }

rule-declares-itself-monitoring = Eine App sagt selbst, dass sie zum Überwachen gemacht ist
    .what = Der Store von Google verlangt von Apps, mit denen man auf Kinder oder Beschäftigte achtet, dass sie das angeben (`isMonitoringTool`). Diese App tut es. Solche Apps müssen sich der Person zeigen, die das Handy benutzt.
    .matters = Sie gibt an eine andere Person weiter, was auf dem Handy geschieht. Man kann damit auch Erwachsene überwachen, die nicht zugestimmt haben.
    .innocent-1 = eine Familie hat sie gemeinsam eingerichtet, und das Kind weiß davon
    .innocent-2 = der Arbeitgeber hat sie auf ein Diensthandy gebracht und das gesagt
    .innocent-3 = die Person, die das Handy benutzt, hat sie selbst installiert, um ein verlorenes Handy zu finden oder die eigene Bildschirmzeit zu begrenzen
    .next-1 = kennt die Person, die das Handy benutzt, diese App, und hat sie zugestimmt?
    .next-2 = das Entfernen kann die Person aufmerksam machen, die sie installiert hat; zuerst mit einer Beratungsstelle sprechen, von einem anderen Gerät aus

rule-apk-made-to-mislead = Die Datei einer App widerspricht sich selbst
    .what = Die Datei der App (APK) ist so gebaut, dass ein Handy sie installieren kann, aber Prüfprogramme daran scheitern oder etwas anderes sehen. Oder ihre Signaturen nennen verschiedene Hersteller. Oder es ist nicht die Datei, die beim Erstellen der Kopie notiert wurde.
    .matters = Schädliche Apps sind manchmal so verpackt, damit Prüfprogramme sie nicht erkennen. Manche Schutztechnik ehrlicher Apps macht es auch so.
    .innocent-1 = ein Kopierschutz, den der Hersteller der App gekauft hat
    .innocent-2 = eine App, die jemand übersetzt, repariert oder geändert und neu signiert hat
    .innocent-3 = die Datei wurde beim Kopieren beschädigt
    .next-1 = kennt die Person, die das Handy benutzt, diese App, und weiß sie, woher sie kam?

rule-behaves-like-hidden-monitoring = Eine App verhält sich wie versteckte Überwachung
    .what = Keine Liste nennt diese App. Sie kann private Dinge sehen, sie versteckt sich oder wehrt sich gegen das Entfernen, und auch die Art, wie sie auf das Handy kam, passt dazu. Jedes davon hat gewöhnliche Gründe; zusammen sind sie selten.
    .matters = Überwachungs-Apps ändern jeden Monat ihren Namen, aber ihr Verhalten bleibt gleich.
    .innocent-1 = eine Hilfe, ein Schutz oder ein Werkzeug, das jemand mit Absicht eingerichtet hat und kennt
    .innocent-2 = { cause-management }
    .innocent-3 = eine App, die gerade von denen getestet wird, die sie entwickeln
    .next-1 = { advice-know-app }
    .next-2 = diese Kopie aufbewahren, bevor etwas geändert wird: Das Entfernen der App kann auffallen und löscht Beweise
    .next-3 = mit einer Beratungsstelle sprechen, von einem Gerät aus, an das sonst niemand herankommt

rule-iphone-app-behaves-like-hidden-monitoring = Eine App auf dem iPhone verhält sich wie versteckte Überwachung
    .what = Keine Liste nennt diese App. Sie kann private Dinge sehen, sie versteckt sich, und sie kam nicht aus dem App Store. Jedes davon hat gewöhnliche Gründe; zusammen sind sie selten.
    .matters = Überwachungs-Apps ändern jeden Monat ihren Namen, aber ihr Verhalten bleibt gleich.
    .innocent-1 = eine Hilfe, ein Schutz oder ein Werkzeug, das jemand mit Absicht eingerichtet hat und kennt
    .innocent-2 = eine App, die gerade von denen getestet wird, die sie entwickeln
    .next-1 = { advice-know-app }
    .next-2 = diese Kopie aufbewahren, bevor etwas geändert wird: Das Entfernen der App kann auffallen und löscht Beweise
    .next-3 = mit einer Beratungsstelle sprechen, von einem Gerät aus, an das sonst niemand herankommt

rule-hidden-app-built-for-access = Eine App ohne Symbol ist für weitreichenden Zugriff gebaut
    .what = Sie ist unter den Apps nicht zu sehen und enthält mindestens zwei davon: einen Teil, der den Bildschirm liest, einen Teil, der Benachrichtigungen liest, einen Teil, der sich gegen das Entfernen wehrt. Das sagt nicht, ob sie eingeschaltet sind.
    .matters = Apps, die heimlich überwachen, sind so gebaut.
    .innocent-1 = ein Teil des Systems, oder einer Uhr oder eines Autos, die zum Handy gehören
    .innocent-2 = { cause-management }
    .next-1 = { advice-know-app }
    .next-2 = ein Fehlerbericht des Handys zeigt, was eingeschaltet ist

rule-app-owns-device = Eine App verwaltet dieses Handy oder ein Profil darauf
    .what = Die App wurde zum Eigentümer des Geräts oder eines Arbeitsprofils gemacht. So verwalten Organisationen Handys.
    .matters = Ein Geräteeigentümer kann Apps hinzufügen und wegnehmen und Einstellungen ändern. Er lässt sich nicht einfach löschen. Der Eigentümer eines Arbeitsprofils kontrolliert nur dieses Profil.
    .innocent-1 = ein Handy von der Arbeit oder der Schule, oder ein Arbeitsprofil auf einem privaten Handy
    .innocent-2 = Apps, die andere Apps in einem eigenen Profil getrennt halten (wie Shelter, Island oder Sicherer Ordner)
    .next-1 = weiß die Person, die das Handy benutzt, wer es verwaltet?
    .next-2 = das Entfernen kann das Profil oder das Handy löschen und kann auffallen, wo die Verwaltung betrieben wird

rule-app-holds-far-reaching-power = Eine App mit weitreichendem Zugriff ist eingeschaltet
    .what = Die App darf den Bildschirm lesen (Bedienungshilfe) oder alle Benachrichtigungen. Oder sie dient als Tastatur, oder sie lässt sich schwer entfernen (Geräteadministrator). Jemand hat das von Hand eingeschaltet.
    .matters = Das sind die Rechte, um die Überwachungs-Apps bitten. Viele ehrliche Apps brauchen sie auch.
    .innocent-1 = Vorlese-Apps für den Bildschirm und andere Hilfen
    .innocent-2 = Passwortmanager, Virenschutz und Apps zum Finden des Handys
    .innocent-3 = Uhren, Anzeigen im Auto und Startbildschirme (Benachrichtigungen)
    .innocent-4 = E-Mail von der Arbeit oder der Schule (Administrator)
    .next-1 = kennt die Person, die das Handy benutzt, diese App, und erinnert sie sich an das Einschalten?

rule-installed-outside-store = Eine App, die nicht aus einem Store kam
    .what = Die App wurde aus einer Datei installiert: mit einem Browser, einer Datei-App, einem Computer oder von Hand.
    .matters = Überwachungs-Apps sind in den Stores nicht erlaubt, deshalb werden sie so installiert. Auf einem Handy mit drei oder mehr solchen Apps werden die, die ein Symbol zeigen und keine auffälligen Rechte haben, nur zur Information genannt.
    .innocent-1 = Apps, die Hersteller auf ihrer eigenen Webseite anbieten
    .innocent-2 = Apps von Arbeitgebern, Banken oder kleinen Firmen
    .innocent-3 = Apps, die von einem alten Handy übertragen wurden
    .next-1 = { advice-know-app }

rule-app-without-store-receipt = Eine App ohne Beleg des App Store
    .what = Die Kopie enthält einen Beleg für die anderen Apps, aber keinen für diese. Vielleicht wurde sie von einem Computer, von einer Organisation oder mit einem Entwicklerkonto installiert.
    .matters = So lassen sich Apps installieren, die der App Store nicht erlaubt.
    .innocent-1 = eine App, die gerade installiert oder wiederhergestellt wurde, als die Kopie entstand
    .innocent-2 = Testversionen und Apps, die von Entwicklern oder Arbeitgebern verteilt wurden
    .next-1 = { advice-know-app }

rule-app-with-maker-licence = Eine App, die nicht aus dem App Store kam
    .what = Die App läuft mit einer Lizenz ihres Herstellers (einem Bereitstellungsprofil). Sie kam mit einem Computer, mit einem Entwicklerkonto oder durch einen Arbeitgeber oder eine Schule auf das Handy.
    .matters = So lassen sich Apps installieren, die der App Store nicht erlaubt.
    .innocent-1 = Apps von der Arbeit oder der Schule
    .innocent-2 = Apps, die ihr eigener Hersteller ausprobiert oder die jemand mit einem Werkzeug wie AltStore installiert
    .next-1 = kennt die Person, die das Handy benutzt, diese App, und weiß sie, wer sie installiert hat?

rule-app-left-out-of-a-list = Die Listen der Apps im Backup stimmen nicht überein
    .what = Die Liste des Handys (Manifest.plist) nennt die App, die Liste des Computers (Info.plist) nicht. Beide werden geschrieben, während das Backup entsteht.
    .matters = Vielleicht hat jemand das Backup bearbeitet, um die App zu verbergen.
    .innocent-1 = die App wurde installiert oder entfernt, während das Backup entstand
    .innocent-2 = ein Programm für Backups, das eine der Listen auf seine eigene Art schreibt
    .next-1 = { advice-know-app }
    .next-2 = ein neues Backup machen und vergleichen

rule-known-server-contacted = Eine App hat einen Server eines Überwachungsdienstes kontaktiert
    .what = Das Protokoll des Handys nennt einen Server, nach dem die App gefragt oder mit dem sie sich verbunden hat. Apps eines bekannten Überwachungsdienstes senden an diesen Server, was sie sammeln.
    .matters = Eine App, die an so einen Server meldet, kann weitergeben, was auf dem Handy geschieht, auch wenn ihr eigener Name in keiner Liste steht.
    .innocent-1 = ein Browser, in dem jemand die Webseite dieses Dienstes geöffnet hat
    .innocent-2 = ein VPN, ein DNS-Dienst oder ein Werbeblocker, der im Auftrag anderer Apps nach Servern fragt
    .innocent-3 = { cause-rented-server }
    .next-1 = { advice-keep-copy }
    .next-2 = { advice-look-at-origin }

rule-signed-with-public-key = Eine App ist mit einem Schlüssel signiert, den alle haben können
    .what = Die Signatur wurde mit einem Schlüssel gemacht, der mit Android oder mit einem Entwicklerpaket veröffentlicht ist.
    .matters = So eine Signatur sagt nichts darüber, wer die App gemacht hat. Stores nehmen so signierte Apps nicht an.
    .innocent-1 = Testversionen aus der Entwicklung
    .innocent-2 = Teile von angepassten Android-Systemen
    .next-1 = { advice-know-app }

rule-keyboard-with-full-access = Eine Tastatur-App darf das Netzwerk benutzen
    .what = Eine Tastatur, die nicht von Apple ist, hat „Vollen Zugriff“: Sie kann das Getippte woandershin schicken.
    .matters = Eine Tastatur sieht fast alles, was getippt wird.
    .innocent-1 = bekannte Tastatur-Apps, die die Person, die das Handy benutzt, selbst gewählt hat
    .next-1 = ist das die Tastatur, mit der die Person, die das Handy benutzt, selbst schreibt?

rule-app-routes-traffic = Der Datenverkehr läuft über ein VPN, einen Filter oder einen Proxy
    .what = Eine App oder eine Einstellung schickt den Datenverkehr des Handys, oder das Nachschlagen von Namen der Webseiten, über einen anderen Ort.
    .matters = Wer diesen Ort betreibt, kann sehen, welche Seiten und Dienste das Handy benutzt.
    .innocent-1 = VPN-Apps und Werbeblocker, die die Person, die das Handy benutzt, selbst gewählt hat
    .innocent-2 = Virenschutz-Apps, die Webseiten prüfen
    .next-1 = kennt die Person, die das Handy benutzt, diesen Dienst?

rule-server-for-whole-phone = Das ganze Handy benutzt einen Server, den jemand eingestellt hat
    .what = Eine Einstellung schickt den Web-Verkehr aller Apps (ein Proxy), oder jedes Nachschlagen von Namen der Webseiten (Privates DNS), an einen Server, den jemand gewählt hat.
    .matters = Wer diesen Server betreibt oder das Konto dafür hat, kann sehen, welche Seiten und Dienste das Handy benutzt. Was auf verschlüsselten Seiten steht, bleibt dort verborgen.
    .innocent-1 = Dienste gegen Werbung oder für Kinder, die die Person, die das Handy benutzt, selbst gewählt hat
    .innocent-2 = Netze von Arbeitgebern und Schulen
    .innocent-3 = Entwickler, die den Verkehr ihrer eigenen Apps ansehen, und private Server zu Hause
    .next-1 = kennt die Person, die das Handy benutzt, diesen Server, und erinnert sie sich, ihn eingestellt zu haben?
    .next-2 = Privates DNS steht in den Einstellungen unter Netzwerk und Internet; ein Proxy für alle Apps wird mit einem Computer oder durch die Verwaltung einer Organisation eingestellt

rule-user-root-certificate = Diesem Handy wurde ein Stammzertifikat hinzugefügt
    .what = Das Handy vertraut einem Zertifikat, das nicht von Anfang an dabei war. Jemand mit Zugang zum Handy hat es in den Einstellungen hinzugefügt, oder ein Arbeitgeber oder eine Schule hat das getan.
    .matters = Wer den Schlüssel dazu hat und den Datenverkehr des Handys lenken kann, könnte Webseiten mitlesen. Auch was manche Apps senden, wäre dann lesbar.
    .innocent-1 = Arbeitgeber oder Schule brauchen es für ihr Netzwerk oder WLAN
    .innocent-2 = Werbeblocker, Virenscanner und Netzwerk-Werkzeuge, die in den Datenverkehr schauen (wie AdGuard)
    .innocent-3 = Entwicklung von Software, und private Server zu Hause
    .next-1 = erkennt die Person, die das Handy benutzt, den Namen, und erinnert sie sich daran, es hinzugefügt zu haben?
    .next-2 = bei Android unter Sicherheit > Verschlüsselung und Anmeldedaten nachsehen; beim iPhone unter Einstellungen > Allgemein > Info > Zertifikatsvertrauenseinstellungen oder beim Profil unter VPN und Geräteverwaltung
    .next-3 = das Entfernen kann der Person auffallen, die es hinzugefügt hat, und kann das Handy von einem Netzwerk trennen

rule-automation-sends-unasked = Eine Automation sendet etwas, ohne zu fragen
    .what = Die App Kurzbefehle hat eine Automation, die ein Ereignis startet (das Verlassen eines Ortes, eine Uhrzeit, eine Nachricht, das Öffnen einer App). Sie fragt nicht vorher, und sie sendet etwas oder lädt etwas hoch.
    .matters = Ohne eine zusätzliche App könnte sie jemandem bei jedem Lauf sagen, wo das Handy ist, oder ein Foto weitergeben.
    .innocent-1 = „Ankunftszeit mitteilen“, eine Nachricht an die Familie nach der Arbeit
    .innocent-2 = Steuerung des Zuhauses, Tagebücher und Backups, die die Person, die das Handy benutzt, eingerichtet hat
    .next-1 = die App Kurzbefehle öffnen, dort Automation: Kennt die Person, die das Handy benutzt, sie, und an wen sendet sie?
    .next-2 = diese Kopie aufbewahren, bevor etwas geändert wird; wer die Nachrichten bekommt, merkt es, wenn sie aufhören

rule-several-apple-accounts = Mehr als ein Apple Account ist eingerichtet
    .what = Teile des Handys (iCloud, Nachrichten, „Wo ist?“, der App Store) sind mit verschiedenen Apple Accounts angemeldet.
    .matters = Wer das Passwort eines Accounts kennt, kann sehen, was dieser Account sieht: Backups, Fotos, Nachrichten oder wo das Handy ist.
    .innocent-1 = ein Account für den App Store der Familie oder eines anderen Landes
    .innocent-2 = ein älterer Account, der für Einkäufe behalten wurde, oder eine zweite Adresse derselben Person
    .innocent-3 = ein Account für Arbeit oder Schule neben dem privaten
    .next-1 = in den Einstellungen oben auf den Namen sehen und auf Einstellungen > Apps: Kennt die Person, die das Handy benutzt, jeden Account?
    .next-2 = ein neues Passwort für den eigenen Account, gesetzt auf einem Gerät, an das sonst niemand herankommt, beendet den Zugang anderer

rule-apps-of-another-account = Apps, die mit einem anderen Apple Account kamen
    .what = Die Aufzeichnungen des Stores nennen für diese Apps einen anderen Account als für die übrigen.
    .matters = Vielleicht hat sich jemand mit einem eigenen Account angemeldet, um eine App auf dieses Handy zu bringen.
    .innocent-1 = Einkäufe, die eine Familie teilt
    .innocent-2 = ein Account für den App Store eines anderen Landes, oder ein älterer derselben Person
    .next-1 = erinnert sich die Person, die das Handy benutzt, wie diese Apps darauf kamen?

rule-family-group = Das Handy ist in einer Familiengruppe
    .what = Der Apple Account dieses Handys ist in einer Gruppe der Familienfreigabe mit den Mitgliedern unten.
    .matters = Ein Elternteil oder die Person, die die Gruppe leitet, kann sehen, was gekauft wird, und vielleicht, wo das Handy ist. Für den Account eines Kindes lassen sich mit „Bildschirmzeit“ auch Grenzen setzen.
    .innocent-1 = viele Familien teilen mit Absicht, was sie kaufen und wo sie sind
    .next-1 = auf dem Handy zeigt Einstellungen > (Name) > Familie die Mitglieder; ist die Person, die das Handy benutzt, damit einverstanden?
    .next-2 = die anderen können sehen, wenn man die Gruppe verlässt

rule-web-page-among-icons = Eine Webseite liegt zwischen den Symbolen
    .what = Ein Symbol auf dem Home-Bildschirm öffnet eine Webseite. Es lässt sich nicht entfernen, oder die Seite gehört zu einem bekannten Überwachungsdienst.
    .matters = So ein Symbol kann wie eine App aussehen. Eine Seite, die sich nicht entfernen lässt, kam durch ein Profil dorthin; auf einer Seite eines Überwachungsdienstes meldet sich dessen Kundschaft an.
    .innocent-1 = Portale von Arbeitgebern, Schulen und Geschäften
    .innocent-2 = eine Seite, die jemand nur angesehen und gespeichert hat
    .next-1 = kennt die Person, die das Handy benutzt, dieses Symbol?

rule-computers-and-backups = Computer und Backups dieses Handys
    .what = Dateien auf dem Handy zeigen, welchen Computern es vertraut oder welche Backups von ihm gemacht haben. Sie zeigen auch, aus welchen Backups es eingerichtet wurde.
    .matters = Wer ein Backup hat, kann das meiste lesen, was auf dem Handy war. Manche Überwachungsdienste arbeiten von einem Computer aus, der über WLAN Backups macht.
    .innocent-1 = der eigene Computer der Person, oder ein Geschäft, das die Daten auf ein neues Handy übertragen hat
    .innocent-2 = der Computer, auf dem diese Kopie entstand
    .next-1 = erkennt die Person, die das Handy benutzt, jeden Computer?
    .next-2 = auf dem Handy lässt Einstellungen > Allgemein > iPhone übertragen/zurücksetzen > Zurücksetzen > Standort & Datenschutz es die Computer vergessen, denen es vertraut

rule-known-site-visited = Eine Seite eines Überwachungsdienstes wurde geöffnet
    .what = Ein Browser dieses Handys war auf einer Seite, die zu einem Überwachungsdienst gehört. Sonst wurde nichts vom Verlauf behalten.
    .matters = Vielleicht wurde dort eine App geholt, oder jemand hat sich dort angemeldet. Es zeigt nicht, dass etwas auf diesem Handy ist, und auch nicht, wer die Seite geöffnet hat.
    .innocent-1 = die Person, die das Handy benutzt, oder jemand, der hilft, hat etwas über Überwachung gelesen
    .innocent-2 = eine Werbung, ein Link oder ein Suchergebnis, das einmal geöffnet wurde
    .next-1 = die Daten mit dem vergleichen, woran sich die Person erinnert
    .next-2 = auch die Suche nach Hilfe hinterlässt Spuren: ein Gerät benutzen, an das sonst niemand herankommt

rule-protection-off-around-installation = Ein Schutz wurde ungefähr zu der Zeit ausgeschaltet, als eine App installiert wurde
    .what = Das Handy führt eine Liste der Änderungen an seinen Einstellungen. Sie zeigt, dass ein Schutz vor unerwünschten Apps ausgeschaltet wurde. Das war höchstens eine Stunde vor oder nach der Installation einer App, die nicht aus einem Store kam.
    .matters = Anleitungen für Überwachungs-Apps verlangen genau diese Reihenfolge. Die Zeiten lassen sich damit vergleichen, wer das Handy damals hatte.
    .innocent-1 = der Schutz hat vor einer App gewarnt, die die Person haben wollte und der sie vertraut
    .innocent-2 = jemand hat beim Entwickeln eine App getestet
    .next-1 = erinnert sich die Person, die das Handy benutzt, an diese Stunde, und wer das Handy hatte?
    .next-2 = beide Zeiten notieren, bevor etwas geändert wird; der Verlauf wird nur kurz aufbewahrt

rule-protection-switched-off = Ein Schutz des Handys ist ausgeschaltet
    .what = Eine Einstellung, die vor unerwünschten Apps schützt, ist nicht so wie ab Werk.
    .matters = Anleitungen für Überwachungs-Apps verlangen diesen Schritt.
    .innocent-1 = Menschen, die Apps von außerhalb des Stores installieren
    .innocent-2 = Handys ohne die Dienste von Google
    .innocent-3 = alte Handys
    .next-1 = erinnert sich die Person, die das Handy benutzt, daran, das geändert zu haben?

rule-root-or-jailbreak-traces = Spuren von Root-Zugriff, einem Jailbreak oder einem entsperrten System
    .what = Die eigenen Schranken des Handys zwischen Apps und System scheinen offen zu sein.
    .matters = Eine App mit so viel Zugriff kann sich vor dieser Untersuchung verstecken. Dass etwas nicht gefunden wurde, sagt auf so einem Handy weniger.
    .innocent-1 = die Person, die das Handy benutzt, hat es mit Absicht geöffnet
    .innocent-2 = Handys von Entwicklern und angepasste Android-Systeme
    .next-1 = fragen, ob die Person, die das Handy benutzt, das getan hat; eine Fachperson kann genauer nachsehen

rule-debugging-switched-on = Das Telefon nimmt Befehle von Computern an
    .what = Das Debugging ist eingeschaltet. Ein Computer, den das Telefon einmal angenommen hat, kann Apps installieren und Einstellungen ändern.
    .matters = Auf diesem Weg können Apps auf ein Telefon kommen, ohne dass der Bildschirm davor warnt.
    .innocent-1 = viele Wege, ein Telefon zu kopieren, brauchen es: Dann ist es für diese Untersuchung eingeschaltet und wird hier nicht genannt
    .innocent-2 = Menschen, die Apps schreiben oder testen oder Dateien mit einem Computer übertragen
    .next-1 = weiß die Person, die das Telefon benutzt, davon? Es lässt sich in den Entwickleroptionen ausschalten

rule-further-users = Das Telefon hat weitere Nutzer
    .what = Neben der Person, der es gehört, hat jemand oder etwas einen eigenen Bereich auf dem Telefon, mit Apps, die diese Person nicht sieht.
    .matters = Eine App in einem anderen Bereich wird leicht übersehen.
    .innocent-1 = ein Gast, ein Kind, eine zweite Kopie eines Messengers, ein gesperrter Ordner
    .innocent-2 = ein Arbeitsprofil, das bei der App genannt wird, der es gehört
    .next-1 = kennt die Person, die das Telefon benutzt, diesen Bereich?

rule-security-updates-old = Das Telefon hat seit einem Jahr oder länger keine Sicherheitsupdates bekommen
    .what = Sein letztes Sicherheitsupdate ist mindestens zwölf Monate älter als diese Kopie.
    .matters = Bekannte Schwächen bleiben offen. Apps von außerhalb des Stores können sie nutzen.
    .innocent-1 = Hersteller schicken für die meisten Telefone nach einigen Jahren keine Updates mehr
    .next-1 = in den Einstellungen nach Updates sehen; ein Telefon, das keine bekommt, wird besser ersetzt, wenn das ohne Gefahr möglich ist

rule-restrictions-passcode = Ein Code für Einschränkungen wurde gesetzt
    .what = Das Telefon bewahrt den Nachweis eines Codes für Einschränkungen auf, wie es iOS 7 bis 11 tun (Einstellungen > Allgemein > Einschränkungen).
    .matters = Wer diesen Code kennt, bestimmt, welche Einstellungen, Apps und Konten die Person, die das Telefon benutzt, ändern kann.
    .innocent-1 = die Person, die das Telefon benutzt, hat ihn gesetzt, vielleicht vor langer Zeit
    .innocent-2 = Eltern haben ihn auf dem Telefon eines Kindes gesetzt
    .innocent-3 = er kam mit einer Sicherung eines älteren Telefons
    .next-1 = kennt die Person, die das Telefon benutzt, diesen Code, und wer hat ihn gesetzt?
