# German. Made by a machine; not yet reviewed by a speaker. Ids and placeables are those of locales/en.

## Headings

title-known = { $name }
title-operator = { $name }: die App einer Person, die ein anderes Handy überwacht
title-dropper = { $name }: eine App, die Überwachungs-Apps installiert
title-removed = { $what } ({ $until })
title-removed-before = { $what } (war früher auf dem Handy)
title-data-left = { $what } (entfernt; Daten davon sind noch da)
title-data-left-until = { $what } (entfernt; Daten davon sind noch da; { $until })
title-mentioned = { $what } (nicht in der Liste der Apps; eine Einstellung nennt die App)
title-switched-off = { $what } (ausgeschaltet)
title-archived = { $what } (archiviert: ihre Daten sind noch da, ihr Programm nicht)
title-unsure = { $what } (eine Einstellung oder ein Protokoll nennt die App; die Liste der Apps wurde nicht bis zum Ende gelesen)
title-file-left = { $what } (entfernt; die Datei ist noch da)
title-server-in-code = Der Code nennt einen Server von { $family }
title-servers-in-code = Der Code nennt Server vieler Überwachungsdienste
title-text-in-code = Der Code enthält, was der Hersteller von { $family } geschrieben hat
title-server-contacted = Hat einen Server von { $family } kontaktiert
title-some-signs = Eine App zeigt einige Zeichen von Überwachung
title-recognised = Eine App mit viel Zugriff, die Sie vielleicht kennen
title-recognised-as = Eine App mit viel Zugriff, die Sie vielleicht kennen: { $name } ({ $kind })
title-shown-as = { $title }, auf dem Handy angezeigt als „{ $name }“
title-named = { $title }: „{ $name }“
title-global-proxy = Der Web-Verkehr aller Apps läuft über den Proxy { $name }
title-dns = Namen von Webseiten werden bei { $name } nachgeschlagen
title-unnamed = { $title } (diese Kopie nennt ihren Namen nicht)

## Explanations

explain-rule = { $what } { $matters }
explain-unreviewed = Diese App steht in einer Liste, die für diese Prüfung hinzugefügt wurde, oder in einem Eintrag, der noch geprüft wird. Niemand hat das bisher bestätigt. Deshalb ist es eine Frage und noch keine Aussage über die App.
explain-operator = Diese App gehört auf das Handy einer Person, die überwacht, nicht auf das überwachte Handy. Vielleicht hat die Person, die dieses Handy benutzt, ein Konto bei so einem Dienst. Oder jemand hat sich hier angemeldet.
explain-traces = Spuren zeigen, dass diese App auf dem Handy war. Jetzt scheint sie nicht mehr da zu sein. Die Spuren sagen nicht, was sie getan hat.
explain-install-begun = Ein Protokoll zeigt, dass eine Installation dieser App begonnen wurde. Ihr Ende zeigt es nicht, und die App scheint jetzt nicht da zu sein. Vielleicht war sie also nie auf dem Handy.
explain-switched-off = { $what } Sie ist auf diesem Handy ausgeschaltet und kann nicht laufen, bis jemand sie wieder einschaltet.
explain-archived = Das Handy hat diese App archiviert. Sie steht in einer Liste von Apps, mit denen man jemanden überwachen kann. Ihre Daten sind noch da, ihr Programm nicht. Sie kann nicht laufen, bis jemand sie zurückholt; dafür genügt ein Tippen auf ihr Symbol.
explain-unsure = Etwas auf dem Handy nennt diese App. Die Liste der Apps wurde nicht bis zum Ende gelesen; deshalb sagt diese Kopie nicht, ob die App jetzt da ist.
explain-covert = Diese App steht in einer Liste von Apps, die verkauft oder benutzt werden, um jemanden heimlich zu überwachen. So eine App kann weitergeben, was auf dem Handy geschieht. Jemand mit Zugang zum Handy könnte sie dort installiert haben.
explain-disclosed = Diese App wird offen verkauft, um auf Kinder oder Beschäftigte zu achten, und zeigt sich meistens. Man kann damit auch Erwachsene überwachen, die nicht zugestimmt haben.
explain-location = Diese App kann anderen Personen zeigen, wo das Handy ist. Viele Menschen benutzen solche Apps mit Absicht.
explain-remote = Diese App kann den Bildschirm auf einem anderen Gerät zeigen oder von dort steuern. Sie wird oft für Hilfe bei der Arbeit oder durch die Familie benutzt.
explain-forwarder = Diese App kann Nachrichten oder Mitteilungen kopieren und an einen anderen Ort schicken.
explain-anti-theft = Diese App hilft, ein verlorenes Handy zu finden oder zu sperren. Wer Zugang zu ihrem Konto hat, kann sehen, wo das Handy ist.
explain-call-recorder = Diese App kann Anrufe aufnehmen.
explain-list-of-servers = Die App enthält Adressen vieler Überwachungsdienste. Programme, die vor solchen Apps schützen, enthalten sie, um sie zu erkennen. Eine Überwachungs-App nennt meist nur ihren eigenen Dienst.
explain-browser = Ein Browser hat einen Server eines Überwachungsdienstes kontaktiert. Das passiert, wenn jemand eine Seite des Dienstes öffnet. Es zeigt nicht, dass eine Überwachungs-App auf diesem Handy ist.
explain-on-behalf = Diese App oder dieser Teil des Systems kontaktiert Server im Auftrag anderer Apps. Irgendeine App auf diesem Handy meldet vielleicht etwas an einen Überwachungsdienst; das Protokoll sagt nicht, welche.
