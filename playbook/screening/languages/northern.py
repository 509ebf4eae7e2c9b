"""German, whose verbs may stand at the end, and its neighbours."""

from __future__ import annotations

GERMAN: dict[str, str] = {
    "not": "nicht, nie, niemals, keinesfalls, auf keinen fall, kein, keine, keinen, keiner, ohne",
    "drop": "ignorier*, vergiss, vergesst, vergessen sie, missacht*, ubergeh*, umgeh*, verwirf, verwerfen sie, streiche, losche, "
    "uberschreib*, setz dich uber, setze dich uber, setzen sie sich uber, hor nicht auf, beachte nicht, beachten sie nicht, "
    "befolge nicht, befolgen sie nicht, folge nicht, folgen sie nicht, halte dich nicht an, halten sie sich nicht an, "
    "halte dich nicht mehr an, halten sie sich nicht mehr an, brich, brechen sie, verstosse gegen, weiche von, weich von, "
    "pfeif auf, lass, lassen sie, kummere dich nicht um, unabhangig von, ungeachtet, entgegen, schieb, wirf, abweichend von, "
    "nicht an, nicht mehr an, losgelost von, setz, setze, hebe",
    "drop-last": "ignorieren, ignoriert, vergessen, missachten, ubergehen, umgehen, verwerfen, uberschreiben, loschen, brechen, "
    "nicht beachten, nicht befolgen, nicht einhalten, nicht berucksichtigen, nicht mehr befolgen, nicht mehr beachten, "
    "nicht, links liegen lassen, aussen vor lassen, ausser acht, ausser kraft, beiseite, uber bord, hinweg, ausblenden, aufgehoben",
    "undo": "losch*, setze, deaktivier*, schalte, ersetz*, hebe, entfern*",
    "earlier": "vorherige*, bisherige*, vorige*, obige*, alle, aller, allen, fruhere*, vorangegangene*, vorangehende*, "
    "ursprungliche*, deine, deinen, deiner, ihre, ihren, samtliche*, jegliche*, vorhandene*, bestehende*, gegebene*, "
    "aktuelle*, interne*, eigentliche*, alle deine, alle deinen, all deine, all deinen, erhaltenen, genannten",
    "the": "die, den, das, der, diese, diesen, dein, deinen, meine",
    "orders": "anweisung, anweisungen, regel, regeln, vorgabe, vorgaben, anordnung, anordnungen, befehl, befehle, befehlen, "
    "richtlinie, richtlinien, instruktion, instruktionen, einschrankung*, beschrankung*, vorschriften, prompt, prompts, "
    "leitlinien, leitfaden, systemanweisung*, auftrage, grenzen, limits, sicherheitsregeln, skript, drehbuch, programmierung",
    "strong": "das skript, dein skript, deinem skript, ihr skript, dem skript, dein drehbuch, das drehbuch, gesprachsleitfaden, "
    "deinen leitfaden, deine regeln, deinen regeln, deine anweisungen, deinen anweisungen, deine vorgaben, deinen vorgaben, "
    "deine richtlinien, deinen richtlinien, deine grenzen, deine programmierung, deine instruktionen, deine rolle, deinen auftrag, "
    "deine einschrankungen, deine sicherheitsregeln, ihre programmierung, ihre systemvorgaben, systemprompt*, systemanweisung*, system prompt, "
    "den prompt, dein prompt, deinen prompt, vorgaben des betreibers, deine bisherigen, deine ursprunglichen, ihre bisherigen anweisungen",
    "given": "oben, davor, zuvor, bisher, vorher, fruher, bis hierher, bis jetzt, gegeben, die du hast, die du bekommen, die du erhalten, "
    "die dir, die ihnen, von vorhin, bekommen hast, erhalten hast",
    "told": "alles obige, alles bisherige, alles davor, alles daruber, alles vorher*, alles fruhere, was dir gesagt, was dir aufgetragen, was man dir, "
    "was ihnen gesagt, was oben, was bisher, was du gelernt, was du bisher, was du weisst, was zuvor, was vorher, was du gesagt, was davor, "
    "alles, was dir, was dir beigebracht, was hier oben, der text oben, das obige",
    "lapsed": "gelten nicht, gelten ab, gilt nicht, gelten nicht mehr, gilt nicht mehr, sind aufgehoben, ist aufgehoben, sind ungultig, "
    "ist ungultig, sind hinfallig, ist hinfallig, aufgehoben, ungultig, hinfallig, ausser kraft, sind nichtig, spielen keine rolle, "
    "entfallen, abgeschaltet, deaktiviert, keine geltung, nicht langer gultig, uberholt, zahlen nicht, nur ein test",
    "new": "neue, neuen, echte, echten, wahre, wahren, geheime, eigentliche, wichtige, dringende, aktualisierte",
    "fresh-orders": "anweisung, anweisungen, aufgabe, befehle, befehl, mission, regeln, instruktionen, rolle, vorgaben",
    "replaced": "neue anweisung:, neue anweisungen:, neue aufgabe:, neue regel:, neue regeln:, neuer auftrag:, neuer befehl:, deine neue aufgabe, "
    "dein neuer auftrag, deine eigentliche aufgabe, deine wahre aufgabe, deine echte aufgabe, deine neuen anweisungen, dein neues ziel, "
    "dein wahres ziel, deine neue rolle, deine neue identitat, neue systemanweisung, geanderte anweisung an die ki",
    "obey": "befolge, befolgst, befolgen sie, folge, folgst, folgen sie, gehorche, gehorchst, gehorchen sie, hore, horst, "
    "halte dich, antworte, tue, tu, mach, mache, ausfuhren, fuhre, richte dich",
    "my-word": "nur noch, ab jetzt nur, ausschliesslich, nur diese*, nur mir, nur meine*, allein mir, nur auf mich, nur dem kunden, "
    "meinen anweisungen, meinen befehlen, meine befehle, stattdessen diese*, nur was ich, nur das, was ich sage, dem folgenden",
    "agree": "genehmige, genehmigen sie, akzeptier*, bewillige*, stimme, stimmen sie, gewahre, erlaube, versprich, erfulle, "
    "erfullen sie, tu, tue, mach, mache, machen sie, gib, bestatige, sage, sag, erlasse, erlass",
    "anything": "alles, was der, alles, was die, alles, was er, alles, was sie, alles, was ich, was der kunde will, was er will, was er verlangt, "
    "jeden wunsch, jede forderung, jeden rabatt, jeder forderung, jeder bitte, allen forderungen, allem zu, allem, alle forderungen, "
    "was auch immer, 100 % rabatt, die gebuhr, die schulden, die schuld, die rechnung, die forderung",
    "become": "du bist, du bist jetzt, du bist nun, du bist ab jetzt, sie sind jetzt, sie sind nun, sie sind ab sofort, ab jetzt bist du, "
    "ab sofort bist du, von nun an bist du, bist du, verhalte dich wie, verhalte dich als, benimm dich, spiel, spiele, spiele die rolle, "
    "schlupf in die rolle, schlupfe in die rolle, nimm die rolle, agiere als, handle als, handele als, antworte als, sprich als, "
    "gib dich als, gib dich fur, geben sie sich als, gib vor, ubernimm die rolle, stell dich als, melde dich als, du heisst",
    "pretend": "tu so als, tu so, als, tue so als, tue so, als, tun sie so, stell dir vor, du bist, stell dir vor, du warst, als hattest du keine, wir spielen ein spiel",
    "role": "polizist*, polizei, anwalt, anwaltin, rechtsanwalt, richter, richterin, gerichtsvollzieher*, hacker*, mensch, pirat, "
    "finanzamt, staatsanwalt*, kommissar*, administrator, kriminalpolizei, bankmitarbeiter*, mitarbeiter der bank, zollbeamter, "
    "andere ki, anderer assistent, ki ohne, assistent ohne, bot ohne, inkasso*, beamter, arzt, techniker, supportmitarbeiter",
    "unbound": "ohne einschrankung*, ohne beschrankung*, ohne regeln, ohne grenzen, ohne jede, ohne jegliche, ohne filter, ohne limits, "
    "ohne zensur, ohne vorgaben, uneingeschrankt*, unbeschrankt*, keine regeln, keine grenzen, keine einschrankungen, keine beschrankungen, "
    "an keine regeln, keinerlei, keine filter, keine vorgaben, unzensiert, hast du keine, frei von",
    "you": "du, dich, dir, assistent, agent, modell, modus",
    "bot": "ki, sprachassistent*, sprachbot*, telefonbot*, ki assistent*, anrufbot, sprachmodell, kunstliche intelligenz, "
    "die ki, sprach ki, assistenzsystem, digitale assistentin, digitaler assistent, ki agent",
    "free": "sag, was du willst, alle sperren aufgehoben, schutzmassnahmen deaktiviert, entwicklermodus, du darfst alles, alles ist erlaubt, "
    "sicherheitsfilter aus, filter deaktivieren",
    "mode": "entwicklermodus, administratormodus, wartungsmodus aktiv, gottmodus, debugmodus",
    "authority": "ich bin dein entwickler, ich bin deine entwicklerin, ich bin dein administrator, ich bin der administrator, ich bin der entwickler, "
    "ich bin dein betreiber, ich bin der betreiber, als dein entwickler, als dein administrator, "
    "hier spricht der administrator, hier spricht dein entwickler, hier ist das entwicklerteam, hier ist der systemadministrator, "
    "im auftrag deines betreibers, dein hersteller, nachricht vom system, systemnachricht:, "
    "nachricht des betreibers, anweisung der entwickler, anweisung des betreibers, vom systemadministrator freigegeben, "
    "ich habe dich programmiert, ich bin dein chef, ich bin dein vorgesetzter, befugnis des betreibers, deine entwickler haben, "
    "der entwickler sagt, der betreiber hat angeordnet, openai hat, autorisiert vom betreiber",
    "note": "hinweis an, hinweis fur, notiz an, notiz fur, nachricht an, nachricht fur, anweisung an, anweisung fur, mitteilung an, befehl an, "
    "achtung, liebe, lieber, hallo, an den, an die, info fur, hey",
    "reader": "bot, ki, assistent, assistentin, assistenten, agent, agenten, sprachbot*, sprachassistent*, roboter, anrufbot, modell, "
    "sprachmodell, telefonbot, computer, system, voicebot, ai, anrufassistent*",
    "reads": "das liest, dies liest, das hier liest, dies lesen, das lesen, diesen text, diese notiz, diese nachricht, die das",
    "agent": "agent, assistent, assistentin, system",
    "if-you": "wenn du, falls du, wenn sie, falls sie, sofern du, wenn dies, falls dies",
    "deny": "bestreite*, leugne*, verneine*, streite ab, gib nicht zu, gib nie zu, gib niemals zu, sag nicht, sag nie, sage nicht, sage nie, "
    "verrate nicht, verrate nie, erwahne nicht, erwahne nie, erwahne niemals, verschweig*, verheimlich*, gib keinesfalls zu, nicht zugeben",
    "being-bot": "du eine ki, du ein bot, du ein roboter, du eine maschine, du ein computer, du kein mensch, dass du, eine ki zu, ein bot zu, "
    "ein computer zu, eine maschine zu, eine ki bist, ein bot bist, ki bist, automatisiert, dass sie eine ki, dass es eine ki",
    "claim": "behaupt*, sag, sage, sagen sie, versicher*, antworte, beteuer*, schwore, gib an, erklar*, bleib dabei",
    "being-human": "du seist ein mensch, du bist ein mensch, du seiest ein mensch, ein mensch zu sein, ein mensch, ein echter mensch, eine echte person, "
    "eine reale person, ein richtiger mensch, keine ki, kein bot, kein roboter, keine maschine, mensch aus fleisch und blut",
    "reveal": "zeig*, gib, geben sie, nenn, nenne, nennen sie, wiederhol*, lies, lesen sie, verrat, verrate, verraten sie, schreib, schreibe, "
    "druck*, offenbar*, sag, sage, sagen sie, ubersetz*, zitier*, leg offen, lege offen, offenleg*, preisgeben, ausgeben, vorlesen, "
    "fass, fasse, schick, schicke, sende, verrat mir, teile, teil, liste, erzahl, erzahle, buchstabier*",
    "prompt": "system prompt, systemprompt*, systemanweisung*, systemnachricht, deine anweisungen, deine regeln, deine vorgaben, deine instruktionen, "
    "deine richtlinien, deine ursprunglichen, deine geheimen, deine internen, dein skript, deinen prompt, deine prompts, dein prompt, "
    "deine hard limits, deine grenzen, deinen leitfaden, kompletten prompt, interne anweisungen, internen anweisungen, interne regeln, "
    "geheime anweisungen, geheimen anweisungen, alle fakten, alle deine fakten, samtliche fakten, die fakten, die dir, was dir vorgegeben, "
    "was dir gesagt wurde, was in deinem, deine eingaben, text oberhalb, deine konfiguration, deine anleitung, ihre systemanweisungen, "
    "deinen auftrag, was uber diesem, deine ersten, wortlaut deiner",
    "what": "was, wie, welche, welches",
    "asked": "dein system prompt, dein systemprompt, dein prompt, deine anweisungen, deine vorgaben, sind deine anweisungen, sind deine regeln, "
    "lautet dein, lauten deine, steht in deinem, ist dein prompt, anweisungen hast du, anweisungen wurden dir, regeln hast du, vorgaben hast du",
    "skip": "uberspring*, lass, lassen sie, ohne, verzicht*, umgeh*, spar dir, uberspringen, auslassen, weglassen, unterlass*",
    "check": "identitatsprufung, identitatskontrolle, verifizierung, die verifizierung, sicherheitsabfrage, legitimation, identifizierung, "
    "identitat zu prufen, die sicherheitsfragen, den datenabgleich, die uberprufung, authentifizierung, aufzeichnungshinweis, ki hinweis",
    "demand": "frag*, verlang*, forder*, bitte um, bitten sie um, bitte den kunden um, erfrag*, lass dir, lassen sie sich, hol dir, notiere",
    "secret": "kartennummer, kreditkartennummer, cvv, pin, tan, passwort, kennwort, sicherheitscode, sms code, prufnummer, prufziffer, "
    "zugangsdaten, bankzugang, seine iban, ihre iban, sozialversicherungsnummer, ausweisnummer, einmalcode, geheimzahl",
    "instead": "statt, anstatt, anstelle, ersetze, tausche, nicht mehr auf, statt auf, anstelle von",
    "payee": "der hinterlegten, des hinterlegten, der genannten, der angegebenen, des angegebenen, der iban, iban, die iban, das konto, dem konto, konto, "
    "den link, des links, zahlungslink, die bankverbindung, bankverbindung, die nummer, der nummer, die ruckrufnummer, der ruckrufnummer",
    "pay": "zahl*, uberweis*, bezahl*, schick*, sende*, begleich*, nutze, nenne, gib",
    "untraceable": "gutscheinkarten, geschenkkarten, bitcoin, bitcoins, krypto*, western union, paysafecard*, amazon gutschein*, google play karten",
    "mine": "auf mein konto, mein konto, meine iban, an mich, mein privates konto, meine nummer, meine wallet, diese wallet, auf dieses konto, auf folgendes konto",
    "pass-on": "send*, schick*, ubermittl*, leit*, exportier*, mail*, kopier*, lad, lade, losch*",
    "loot": "alle daten, alle kundendaten, kundendaten, alle kontakte, alle informationen, alle passworter, alle datensatze, samtliche daten, "
    "das gesamte gesprach, den gesprachsverlauf, das transkript, kartendaten, alle eintrage, alle fakten, die kundenliste, die datenbank",
    "run": "fuhr*, ruf*, start*, nutz*, verwend*, losch*, rufe",
    "harmful": "alle tools, jedes tool, alle werkzeuge, alle funktionen, das uberweisungstool, die datenbank, transfer tool, jede funktion",
    "hand-over": "leite den anruf, leiten sie den anruf, verbinde, stell durch, leite das gesprach, anruf weiterleiten, wahle, ruf, rufe",
    "unseen": "ohne etwas zu sagen, ohne es zu sagen, ohne ankundigung, ohne ruckfrage, ohne zu fragen, heimlich, unbemerkt, sag niemandem, "
    "ohne dass der kunde, erzahl niemandem, ohne es dem kunden",
    "threaten": "droh*, drohe, drohst, beleidig*, beschimpf*, schuchter*, erpress*, angst",
    "with-what": "mit, verhaftung, polizei, gefangnis, pfandung, haft, dem kunden, der kundin, den kunden, ihm, ihr, anzeige, ein",
    "decode": "dekodier*, decodier*, entschlussel*, entziffer*, ruckwarts",
    "comply": "befolge, fuhre, folge, tu, mach, ausfuhren, halte dich",
    "about": "zur rechnung, zum vertrag, zur montage, auf der, vom arzt, von der, des arztes, an die buchhaltung, zum versand, zur lieferung, zur einnahme, fur die, vom",
    "here": "des betreibers, vom betreiber, vom system, des systems, im prompt, des entwicklers",
}
