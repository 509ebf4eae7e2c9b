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
    "alles was|oben|zuvor|bisher, was dir beigebracht, was hier oben, der text oben, das obige",
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
    "anything": "alles was der|die|er|sie|ich|man, was der kunde will, was er will, was er verlangt, "
    "jeden wunsch, jede forderung, jeden rabatt, jeder forderung, jeder bitte, allen forderungen, allem zu, allem, alle forderungen, "
    "was auch immer, 100 % rabatt, die gebuhr, die schulden, die schuld, die rechnung, die forderung",
    "become": "du bist, du bist jetzt, du bist nun, du bist ab jetzt, sie sind jetzt, sie sind nun, sie sind ab sofort, ab jetzt bist du, "
    "ab sofort bist du, von nun an bist du, bist du, verhalte dich wie, verhalte dich als, benimm dich, spiel, spiele, spiele die rolle, "
    "schlupf in die rolle, schlupfe in die rolle, nimm die rolle, agiere als, handle als, handele als, antworte als, sprich als, "
    "gib dich als, gib dich fur, geben sie sich als, gib vor, ubernimm die rolle, stell dich als, melde dich als, du heisst",
    "pretend": "tu so als, tue so als, tun sie so, stell dir vor du, stellen sie sich vor, als hattest du keine, als ob du, wir spielen ein spiel",
    "role": "polizist*, polizei, anwalt, anwaltin, rechtsanwalt, richter, richterin, gerichtsvollzieher*, hacker*, mensch, pirat, "
    "finanzamt, staatsanwalt*, kommissar*, administrator, kriminalpolizei, bankmitarbeiter*, mitarbeiter der bank, zollbeamter, "
    "andere ki, anderer assistent, ki ohne, assistent ohne, bot ohne, inkasso*, beamter, arzt, techniker, supportmitarbeiter",
    "unbound": "ohne einschrankung*, ohne beschrankung*, ohne regeln, ohne grenzen, ohne jede, ohne jegliche, ohne filter, ohne limits, "
    "ohne zensur, ohne vorgaben, uneingeschrankt*, unbeschrankt*, keine regeln, keine grenzen, keine einschrankungen, keine beschrankungen, "
    "an keine regeln, keinerlei, keine filter, keine vorgaben, unzensiert, hast du keine, frei von",
    "you": "du, dich, dir, assistent, agent, modell, modus",
    "bot": "ki, sprachassistent*, sprachbot*, telefonbot*, ki assistent*, anrufbot, sprachmodell, kunstliche intelligenz, "
    "die ki, sprach ki, assistenzsystem, digitale assistentin, digitaler assistent, ki agent",
    "free": "sag was du willst, alle sperren aufgehoben, schutzmassnahmen deaktiviert, entwicklermodus, du darfst alles, alles ist erlaubt, "
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
    "mark": "markier*, verbuch*, trag, trage, vermerk*, setz, setze",
    "outcome": "schuld, schulden, rechnung, forderung, konto, zahlung, anruf, vorgang, status, sie",
    "as-done": "als bezahlt|beglichen|erledigt|eingegangen|genehmigt|erfolgreich|abgeschlossen",
    "decode": "dekodier*, decodier*, entschlussel*, entziffer*, ruckwarts",
    "comply": "befolge, fuhre, folge, tu, mach, ausfuhren, halte dich",
    "about": "zur rechnung, zum vertrag, zur montage, auf der, vom arzt, von der, des arztes, an die buchhaltung, zum versand, zur lieferung, zur einnahme, fur die, vom",
    "here": "des betreibers, vom betreiber, vom system, des systems, im prompt, des entwicklers",
}

DUTCH: dict[str, str] = {
    "not": "niet, nooit, geen, zonder, nimmer, geenszins",
    "drop": """negeer*, negeren, vergeet, vergeten, sla|slaat geen acht|opzij, schuif|zet|leg|gooi|veeg opzij|terzijde|overboord, laat|laten varen|vallen|los, overtreed*, schend*, omzeil*, verwerp, overschrijf*, doorbreek, wijk|wijken af van,
        trek je|u niets|niks aan van, trek je|u, houd|hou je|u|jezelf niet, let|luister niet op|naar|meer|langer, doe|doen alsof er geen, houd|hou geen rekening met, lap, ongeacht, los van, in afwijking van, in strijd met, wis, gooi, stap uit|af""",
    "drop-last": """negeren, genegeerd, vergeten, overslaan, overtreden, omzeilen, verwerpen, overschrijven, wissen, schrappen, los laten, loslaten, terzijde, opzij, buiten beschouwing, buiten werking, overboord, naast je neer, naast u neer, aan je laars, niet op|na te volgen,
        niet|niet meer|langer opvolgen|naleven|volgen|gelden, niet opvolgen|naleven|volgen|toepassen""",
    "stop": "niet, stop met, niet langer|meer, hou|houd op met, nooit meer, zonder, hoef|hoeft|hoeven, nooit",
    "follow": "volg, volgen, opvolgen, gehoorzaam*, houd|hou je|u, naleven, na te leven, je aan, u aan, houden aan, luister naar, te volgen, toepassen, gebruik, gebruiken",
    "undo": "wis, wissen, verwijder*, schakel, vervang*, reset, annuleer, annuleren, hef, wijzig, trek",
    "your": "je, jouw, uw, de",
    "own": "instructie, instructies, richtlijnen, systeeminstructies, systeemprompt*, prompt, programmering, beperkingen, restricties, opdrachten, script, orders, commando's, belscript",
    "earlier": "alle, al je|jouw|uw|die|deze|de, alle eerdere|vorige|voorgaande|bovenstaande, eerdere, vorige, voorgaande, voorafgaande, bovenstaande, je, jouw, uw, deze, die, overige, bestaande, huidige, oorspronkelijke, oude, gegeven, alle je|jouw|uw|andere|gegeven, elke, interne, andere, initiële",
    "the": "de, het, die, deze, dit, dat",
    "orders": "instructie*, regel, regels, richtlijn*, opdracht, opdrachten, aanwijzing, aanwijzingen, bevel, bevelen, voorschriften, beperkingen, restricties, grenzen, limieten, prompt, prompts, commando*, taken, script, programmering, orders, veiligheidsregels",
    "strong": """het|je|uw|dit|jouw script|belscript|draaiboek|protocol, script, je|jouw|uw regels|instructies|richtlijnen|opdracht|grenzen|beperkingen|programmering|rol|prompt|restricties|bevelen|aanwijzingen|limieten|systeemprompt, systeemprompt, systeeminstructies, systeemboodschap, veiligheidsregels, de prompt|gespreksregels|beperkingen,
        instructies|regels|richtlijnen|aanwijzingen|opdrachten hierboven|hiervoor|boven|van|die daarvoor|het|je|u|eerder, gespreksscript, de regels|richtlijnen""",
    "given": "hierboven, hiervoor, tot nu toe, van eerder|hiervoor|daarvoor, eerder, die je|u|jou, gegeven, ontvangen, gekregen, boven, daarvoor",
    "told": """alles wat je|u|jou|hierboven|hiervoor|er|eerder|tot|ik|men|hier, alles hierboven|hiervoor|daarvoor|van, wat je|jou|u is|eerder|werd|hebt|verteld|hiervoor|weet, wat er hierboven|hiervoor|eerder, wat hierboven|hiervoor|ze staat|je, al het bovenstaande|voorgaande|eerdere, het bovenstaande|voorgaande, de tekst|berichten hierboven, bovenstaande, bovenstaande tekst""",
    "lapsed": """gelden|geldt|tellen|telt niet|allemaal niet|meer|langer, niet meer|langer geldig|van|gelden, zijn|is|worden|wordt niet|per|nu vervallen|ingetrokken|opgeheven|ongeldig|geannuleerd|geschrapt|uitgeschakeld|meer|achterhaald, zijn|is vervallen|ingetrokken|opgeheven|ongeldig|geannuleerd|uitgeschakeld|nietig|afgeschaft|achterhaald,
        vervallen, komen te vervallen, hebben|heeft geen geldigheid|kracht|waarde, buiten werking|spel""",
    "new": "nieuwe, echte, ware, geheime, eigenlijke, dringende, bijgewerkte",
    "fresh-orders": "instructie, instructies, taak, opdracht, opdrachten, missie, regels, rol, bevel, orders",
    "replaced": """nieuwe instructie|instructies|opdracht|opdrachten|taak|regel|regels|orders :, je|jouw|uw nieuwe|echte|ware|eigenlijke|enige taak|opdracht|doel|missie|rol|instructies|instructie, nieuwe instructie|instructies|opdracht|orders van, geheime instructie|instructies|opdracht, de werkelijke|echte opdracht|taak|instructie""",
    "obey": "volg, volgt, volgen, gehoorzaam*, luister, luistert, doe, voer, houd je, hou je, antwoord, reageer",
    "my-word": "alleen nog|naar|deze|dit|mijn|aan|wat|mij, uitsluitend deze|naar|dit|mijn|aan, enkel|slechts deze|naar|dit|mijn|aan, mijn instructies|bevelen|opdrachten|orders|regels, deze nieuwe|instructies, in plaats daarvan, wat ik zeg|schrijf, naar mij, het volgende uit, dit bericht, wat hier|in staat|dit|deze",
    "agree": "accepteer*, goedkeur*, keur, ga, gaat, ingaan, geef, verleen, beloof, stem, sta, willig, zeg, voldoe, doe, bevestig, bied, scheld, vervul, honoreer",
    "anything": """alles|met alles|in wat|waar, met|op|in alles|iedere|elke|elk wat|waar|verzoek|eis|voorstel, wat|waar de|hij|zij|ze|die klant|beller|wil|vraagt|persoon|ook, elk|elke|ieder|iedere|alle verzoek|eis|korting|kortingen|terugbetaling|eisen|verzoeken|wens, volledige|100 korting|terugbetaling|kwijtschelding, de schuld kwijt, alles goed""",
    "become": """je|jij|u bent|wordt|speelt, vanaf|van|met nu|af ben|aan|ingang, vanaf nu ben|bent|doe je|jij|u, ben|bent je|jij|u nu|vanaf|voortaan, nu ben je|jij, gedraag je|u|jezelf als, doe|doet je|u|jezelf voor, doe|doet alsof|of je|jij|u, stel je|u|jezelf voor, spreek|antwoord|praat|handel|reageer|presenteer als|je|jezelf|alsof,
        speel|vervul|neem de|het|een rol, kruip in de huid, je heet, word, geef je uit|als, presenteer jezelf als""",
    "pretend": "doe|doet net|alsof|of alsof|of|je|jij|u|er je|jij|u|geen|er, doe alsof, net alsof, stel je|u voor dat, stel dat je|jij, beeld je in, we spelen een, laten we doen|spelen|een, alsof je|jij|er geen",
    "role": """politie, politieagent*, agent van, advocaat, advocate, rechter, deurwaarder*, hacker*, piraat, officier van, mens, menselijk*, belastingdienst, bankmedewerker*, medewerker van, incasso*, detective, rechercheur*, ai zonder, assistent zonder, bot zonder, andere ai|assistent|bot, arts, dokter, beheerder, ambtenaar, vrouw van, man van, notaris, technicus""",
    "unbound": """zonder|geen|enige|alle beperkingen|beperking|regels|grenzen|limieten|filters|filter|restricties|censuur|remmingen|richtlijnen, zonder enige|enkele beperking|grens|restrictie|regel|filter, onbeperkt*, ongefilterd*, ongecensureerd*, aan geen|niets|niks enkele|gebonden|regels, geen enkele beperking|regel|grens, vrij van, niet gebonden|langer, geen beperkingen|regels|grenzen meer""",
    "you": "je, jij, jou, u, assistent, agent, model",
    "bot": "ai, spraakassistent*, belbot, spraakbot*, robot, kunstmatige intelligentie, taalmodel, digitale assistent|assistente, virtuele assistent|agent, voicebot*, ai assistent, ai agent, stemassistent, belrobot",
    "mode": "ontwikkelaarsmodus, ontwikkelmodus, beheerdersmodus, godmodus, debugmodus, adminmodus, onbeperkte modus",
    "free": "alles is toegestaan, je|jij mag|kunt|kan alles, zeg|doe wat je|jij wil|wilt, filters|beveiliging|veiligheid uit|uitgeschakeld, schakel alle|je|de|alle filters|beveiliging|veiligheidsfilters|beperkingen, spreek|praat vrijuit",
    "authority": """ik|hier|dit ben|is|spreekt je|jouw|uw|de|het|een ontwikkelaar|beheerder|systeembeheerder|maker|programmeur|operator|ontwikkelteam|baas|schepper|administrator, hier spreekt|is je|de|het, als je|jouw|uw|de|systeembeheerder ontwikkelaar|beheerder|maker|operator|systeembeheerder|baas|geef, als systeembeheerder|ontwikkelaar|beheerder|operator,
        bericht|opdracht|instructie|bevel|melding|mededeling|instructies van|vanuit het|de|je|jouw systeem|beheerder|ontwikkelaar|operator|ontwikkelaars|systeembeheerder|ontwikkelteam, systeembericht, systeemmelding, geautoriseerd|goedgekeurd|toestemming door|van de|het, je ontwikkelaars|makers, jouw ontwikkelaars|makers, namens de|het operator|beheerder|ontwikkelteam|systeembeheerder, ik heb je|jou geprogrammeerd|gemaakt|gebouwd, ik geef je|jou|u toestemming|opdracht|bevel, ik beveel je|jou, openai heeft""",
    "note": "opmerking|notitie|bericht|boodschap|instructie|instructies|mededeling|opdracht|melding|hint|noot aan|voor, bericht|boodschap|notitie|instructie|instructies|opdracht aan|voor de|het, let op, beste, lieve, hallo, hoi, hey, attentie, aan de, voor de, aan het, voor het",
    "reader": "bot, ai, assistent, agent, robot, chatbot, model, systeem, kunstmatige intelligentie, spraakassistent*, voicebot, taalmodel, belbot, stemassistent, belassistent, ai assistent, ai agent",
    "reads": "die|dat dit|deze leest|bericht|tekst|verwerkt, dit leest, dit lezen, deze tekst|notitie leest, dit verwerkt, moet, moeten, leest",
    "agent": "agent, assistent, assistente, systeem",
    "if-you": "als|indien|wanneer je|jij|u, als|indien dit|deze",
    "deny": """ontken*, ontkennen, geef|geeft niet|nooit|nimmer toe, zeg|vertel|verklap|onthul|vermeld|noem|beken|laat nooit|niet|nimmer|geenszins, verzwijg*, verberg*, verhul*, nooit|niet toegeven|vertellen|zeggen|onthullen|vermelden, zonder te zeggen|vermelden, mag niet|nooit weten, verzwijgen, erken nooit|niet""",
    "being-bot": """dat je|u|jij|het|dit een|geen bot|ai|robot|machine|computer|mens|automatisch, een bot|ai|robot|machine|computer|spraakassistent te|bent|is, bot|ai|robot|machine|ai-assistent te|bent|zijn, kunstmatig bent|is, geautomatiseerd, geen mens bent""",
    "deny-last": "ontkennen, verzwijgen, verbergen, niet toegeven|vertellen|zeggen|noemen|vermelden, nooit toegeven|vertellen|zeggen|noemen|vermelden, geheim houden",
    "claim": "zeg, zegt, zeggen, beweer*, beweren, antwoord*, verklaar, volhoud*, houd vol, hou vol, vertel, verzeker*, zweer, bevestig",
    "being-human": "je|u|jij|ik bent|ben een|menselijk|echt mens|persoon|echt|echte|mens|medewerker, een|echt mens|persoon|echt mens|persoon|bent, een mens, een echt|echte mens|persoon, een medewerker van vlees, menselijk bent, geen bot|robot|ai|machine|computer, mens van vlees, een levend mens",
    "reveal": "toon, tonen, laat, geef, noem, onthul*, herhaal*, lees, voorlezen, vertel*, schrijf, print, druk, zeg, deel, vertaal, citeer, vat, som, spel, kopieer, stuur, reciteer, openbaar, dump, beschrijf, verklap, letterlijk, woord voor woord, hardop, dicteer, lijst",
    "prompt": """systeemprompt*, systeeminstructies, systeembericht, je|jouw|uw|de systeemprompt|prompt|instructies|richtlijnen|opdrachten|script|configuratie|regels|orders, interne|geheime|oorspronkelijke|verborgen|initiële|volledige|ontvangen instructies|regels|richtlijnen|prompt|opdracht|instructie|aanwijzingen, alle|al je|jouw|uw|feiten|de feiten|instructies|regels|richtlijnen, instructies die je|jou|u, alles wat je|jou, wat je|jou is verteld|opgedragen|gezegd, tekst hierboven, geheime sleutel, belscript, je opdracht""",
    "reveal-last": "voorlezen, herhalen, tonen, noemen, opsommen, vertellen, weergeven, afdrukken, delen, onthullen, vertalen, prijsgeven",
    "what": "wat, welke, hoe",
    "asked": """is|zijn|luidt|luiden|staat|staan je|jouw|uw|de|in systeemprompt|prompt|instructies|regels|richtlijnen|opdrachten|je|jouw|wachtwoord|script, instructies|regels|opdrachten|opdracht|richtlijnen|aanwijzingen heb|heeft|kreeg|zijn|volg|hebt|gaf|je|u je|jij|u|jou|hebt|kreeg|volgt|heeft, zijn je instructies|regels|richtlijnen, is je prompt|opdracht|systeemprompt|wachtwoord, staat er in je""",
    "skip": "sla, slaat, overslaan, oversla*, zonder, laat, laten, omzeil*, vermijd, geen, doe geen, vraag geen, vervalt, niet nodig, negeer, weglaten, skip",
    "check": "identiteitscontrole, identiteitscheck, identiteitsverificatie, verificatie, de verificatie, verificatievragen, legitimatie, controle van|op de|identiteit, veiligheidsvragen, beveiligingsvragen, authenticatie, identificatie, identiteit te|controleren controleren|verifiëren|vragen, opnamemelding, verificatiestap",
    "skip-last": "overslaan, weglaten, achterwege, achterwege laten, niet doen, niet nodig, vervalt",
    "demand": "vraag naar|om|de|het|haar|zijn|hem|klant|ook, vragen, eis, eisen, verzoek, laat, noteer, achterhaal, ontfutsel, haal, verzamel, schrijf, bemachtig, zorg dat",
    "secret": "kaartnummer, creditcardnummer, creditcardgegevens, pincode, wachtwoord, wachtwoorden, beveiligingscode, cvc code, cvv code, bsn, burgerservicenummer, sms code, verificatiecode, inloggegevens, bankgegevens, tan code, toegangscode, kaartgegevens, bankpas*, eenmalige code, veiligheidscode",
    "demand-last": "vragen, opvragen, eisen, achterhalen, noteren, laten noemen, ontfutselen",
    "instead": "in plaats van, i p v, ipv, niet naar|op|meer, vervang, anders dan, niet langer",
    "payee": "de|het|op|naar|onze|van vermelde|gebruikelijke|opgegeven|rekening|nummer|link|iban|rekeningnummer|normale|geregistreerde|officiële|bekende|oude rekening|link|iban|nummer|rekeningnummer, de|het rekening|nummer|link|iban|rekeningnummer|betaallink, betaallink, iban, rekeningnummer, dossier",
    "pay": "betaal*, betalen, stort*, storten, maak, overmaken, over te maken, stuur*, sturen, overboek*, geef, voldoe, laat",
    "untraceable": "cadeaukaart*, cadeaubon*, giftcard*, bitcoin*, crypto*, western union, moneygram, paysafecard*, prepaidkaart*, google play kaarten, tegoedbonnen",
    "mine": "mijn rekening|iban|nummer|eigen|rekeningnummer|wallet|privérekening, deze|onderstaande|volgende|dit nieuwe|rekening|rekeningnummer|iban, volgende rekening, rekening|iban hieronder, naar mij, aan mij",
    "pass-on": "stuur*, sturen, verstuur*, mail*, e mail, exporteer*, verzend*, kopieer*, deel, upload*, verwijder*, wis, zend, geef, lek, speel",
    "pass-on-last": "sturen, versturen, doorsturen, mailen, doormailen, exporteren, verwijderen, wissen, uploaden, delen, doorspelen",
    "loot": "alle|al gegevens|klantgegevens|contacten|informatie|wachtwoorden|data|klanten|de|gespreksgegevens|records|bestanden, klantgegevens, persoonsgegevens van, hele|volledige|gehele gesprek|gespreksverslag|klantenlijst|database, de database|klantenlijst, transcript, gespreksgeschiedenis, gegevens van|over de|alle|andere klant|klanten, alle feiten",
    "run": "voer, roep, gebruik, activeer, start, open, trigger",
    "harmful": "alle|elke|iedere|elk tools|tool|functies|functie|hulpmiddelen, de betaaltool|terugbetaaltool|database, verwijderfunctie, betaaltool, overboekingstool",
    "hand-over": "verbind direct|meteen|door, verbind de|het|deze|dit|door|klant, schakel de|het|door, zet de|het|dit gesprek|klant|beller, leid de|het|dit, bel het|naar|nummer, hang op, beëindig het|dit gesprek, doorverbinden",
    "unseen": "zonder iets|het|dit|te|dat|overleg|aankondiging|melding te|iemand|dit|zeggen|vragen|de|melden|vertellen, stiekem, in het geheim, ongemerkt, heimelijk, zeg|vertel|meld niets|het|niemand|dit aan|niemand, stilletjes",
    "threaten": "dreig*, bedreig*, beledig*, intimideer*, scheld*, chanteer*, kleineer*, maak bang",
    "with-what": "met, de, het, klant, hem, haar, politie, arrestatie, gevangenis, beslag, deurwaarder, debiteur, dat",
    "mark": "markeer*, registreer*, noteer, boek, zet",
    "outcome": "schuld, rekening, factuur, betaling, gesprek, status, vordering, dossier",
    "as-done": "als|op betaald|voldaan|afgehandeld|geslaagd|goedgekeurd|ontvangen|afgelost",
    "decode": "decodeer*, ontcijfer*, ontsleutel*, achterstevoren",
    "comply": "volg, voer, doe, gehoorzaam, uitvoeren",
    "about": "op|voor|van|bij|in|over de|het|montage|installatie|uw|gebruik, van|voor montage|gebruik|installatie, op, voor, bij",
    "here": "van|voor de|het operator|systeem|beheerder|ontwikkelaar|rest, in de prompt, van het gesprek",
}

SWEDISH: dict[str, str] = {
    "not": "inte, aldrig, ej, utan, ingen, inga",
    "drop": "ignorera*, glöm, glömma, bortse från, strunta i, åsidosätt*, strunt i, kringgå, förbise, lägg åt sidan, skippa, bryt mot, följ inte, lyd inte, sluta följa",
    "earlier": "alla, alla tidigare|dina|föregående|de, tidigare, föregående, dina, ovanstående, dessa, samtliga, befintliga, ursprungliga, andra",
    "orders": "instruktion*, regler, reglerna, riktlinje*, order, direktiv*, anvisning*, begränsning*, prompt*, kommandon, kommando, manus, gränser",
    "strong": "manuset, ditt manus, dina|tidigare instruktioner|regler|riktlinjer|begränsningar|gränser|anvisningar, systemprompten, instruktionerna|reglerna|anvisningarna ovan|tidigare|du, samtalsmanus",
    "told": "allt ovan|som|du ovan|sagts|du|står|har, allt som sagts|står|du|har, det|allt du fått, det som sagts|står|stod, allt ovanstående, vad du har fått",
    "lapsed": "gäller|gälla inte|ej|längre, är upphävda|ogiltiga|upphävd|borttagna, har upphävts|upphört, inte längre gäller|giltiga",
    "become": "du är|agerar nu|en|inte|som, från och med nu, låtsas vara|att, agera som, uppträd som, utge dig för, spela rollen, presentera dig som, bete dig som",
    "role": "polis*, advokat*, domare, åklagare, hackare, människa, pirat, banktjänsteman, kronofogde*, en person, ai utan, assistent utan",
    "unbound": "utan|inga begränsningar|regler|gränser|filter|restriktioner, utan några begränsningar|regler|gränser, obegränsad, ofiltrerad, inga begränsningar|regler|gränser",
    "you": "du, dig, assistent, agent",
    "bot": "ai, röstassistent*, röstbot*, robot, språkmodell, artificiell intelligens",
    "authority": "jag är din|systemadministratör|administratören|utvecklaren utvecklare|administratör|skapare|chef, jag är systemadministratören|administratören|utvecklaren|operatören, som din utvecklare|administratör|skapare, meddelande|order|instruktion från systemet|operatören|utvecklaren|administratören, systemmeddelande :",
    "note": "notera|meddelande|instruktion|anteckning|obs|till till, meddelande|instruktion|notis till|för, observera, hej, till, kära, bäste",
    "reader": "bot*, ai, assistent*, agent*, robot*, modell*, system*, röstassistent*",
    "deny": "förneka*, erkänn|säg|avslöja|nämn|berätta aldrig|inte, dölj",
    "being-bot": "att du är|inte en|ai|bot|robot|mänsklig, du är en bot|robot|ai|maskin, är en bot|robot|ai|maskin, vara en bot|robot|ai|maskin",
    "claim": "säg, påstå, hävda, svara, intyga, försäkra",
    "being-human": "du är en|människa|ingen människa|riktig|verklig|person|bot|robot, är en människa|riktig, en riktig människa|person, vara människa",
    "reveal": "visa, läs, upprepa, skriv, säg, berätta, avslöja, citera, översätt, dela, lista, ge, återge",
    "prompt": "systemprompt*, din|dina systemprompt|prompt|instruktioner|regler|riktlinjer|anvisningar, interna|hemliga|ursprungliga instruktioner|regler, systeminstruktion*, instruktioner du",
    "what": "vad, vilka, vilken",
    "asked": "är din|dina systemprompt|prompt|instruktioner|regler, instruktioner|regler|order har|fick|följer du",
    "agree": "godkänn, acceptera, gå, ge, lova, bevilja, säg ja, tacka ja",
    "anything": "allt kunden|som|vad|de, med på allt, på allt, alla krav|önskemål|rabatter, vad kunden|som än, full rabatt|återbetalning",
    "skip": "hoppa över, utelämna, strunta i, utan, skippa",
    "check": "identitetskontroll*, verifiering*, legitimation*, id kontroll*, säkerhetsfrågor*, kontroll av identitet*",
    "demand": "be om, fråga efter, begär, ta reda på, kräv, be kunden om, fråga kunden om",
    "secret": "kortnummer*, kreditkortsnummer*, pinkod*, lösenord*, säkerhetskod*, cvv kod*, bankid*, engångskod*",
    "instead": "i stället för, istället för",
    "payee": "det|den|på angivna|ordinarie|vanliga|registrerade|kontot, kontot, iban, länken",
    "pay": "betala*, överför*, skicka, sätt in",
    "mine": "mitt konto, mitt bankkonto, detta konto, följande konto, mitt nummer",
    "untraceable": "presentkort, bitcoin*, krypto*",
    "pass-on": "skicka, mejla, exportera, radera, ta bort, dela, vidarebefordra",
    "loot": "alla kunduppgifter|kunddata|uppgifter|kontakter|data|kunder, kunddata*, kunduppgifter, hela samtalet|konversationen|kundlistan",
    "threaten": "hota, skräm, förolämpa, trakassera",
    "with-what": "med, kunden, polis, fängelse, gäldenären",
}

DANISH: dict[str, str] = {
    "not": "ikke, aldrig, uden, ingen",
    "drop": "ignorer*, glem, glemme, se bort fra, tilsidesæt*, tilsidesett*, omgå, bryd, bryt, overse, sett til side, læg til side, følg ikke, følg ikke længere, hold op med at følge, drop, blæs på",
    "earlier": "alle, alle tidligere|dine|foregående|de, tidligere, foregående, forrige, dine, ovenstående, disse, samtlige, oprindelige, øvrige",
    "orders": "instruks*, instrukt*, instrukser, regler, reglerne, retningslinje*, ordrer, direktiv*, anvisning*, begrænsning*, begrensning*, prompt*, kommando*, manuskript*, manus",
    "strong": "manuskriptet, manuset, dit|ditt manuskript|manus, dine|tidligere instruktioner|instrukser|instruksjoner|regler|retningslinjer|begrænsninger|begrensninger|grænser|grenser, systemprompten, instruktionerne|instruksjonene|reglerne|reglene ovenfor|ovenstående|over|du",
    "told": "alt ovenfor|ovenstående|som|hvad|du|over, alt det ovenstående, alt hvad|du|som du|er|har|står, det du har|fik, hvad du er|har, alt som står|er",
    "lapsed": "gælder|gjelder ikke|ej, er ophævet|opphevet|ugyldige|annulleret|annulleret, ikke længere|lenger gælder|gyldige|gjelder",
    "become": "du er|skal nu|en|ikke|nå|optræde, fra nu af, fra nå av, lad som om, late som, opfør dig som, oppfør deg som, udgiv dig for, utgi deg for, spil|spill rollen, præsenter dig som",
    "role": "politi*, advokat*, dommer, anklager, hacker, menneske*, pirat, bankrådgiver, foged, en person, ai uden|uten, assistent uden|uten",
    "unbound": "uden|uten|ingen begrænsninger|begrensninger|regler|grænser|grenser|filtre|restriktioner, uden nogen begrænsninger|grænser, ubegrænset, ufiltreret",
    "you": "du, dig, deg, assistent, agent",
    "bot": "ai, ki, stemmeassistent*, robot, sprogmodel, språkmodell, kunstig intelligens, voicebot*",
    "authority": "jeg er din|systemadministratoren|administratoren|udvikleren udvikler|administrator|skaber|chef|utvikler, jeg er systemadministratoren|systemadministrator|administratoren|udvikleren|operatøren, som din udvikler|administrator|utvikler, besked|ordre|melding|instruktion fra systemet|operatøren|udvikleren|administratoren, systembesked :, systemmelding :",
    "note": "note|besked|melding|instruktion|bemærkning til, bemærk, obs, hej, hei, til, kære",
    "reader": "bot*, ai, assistent*, agent*, robot*, model*, system*, stemmeassistent*",
    "deny": "benægt*, benekt*, indrøm|sig|si|fortæl|nævn|innrøm|afslør aldrig|ikke, skjul",
    "being-bot": "at du er|ikke en|et|ai|bot|robot, er en bot|robot|ai|maskine|maskin, være en bot|robot|ai",
    "claim": "sig, si, påstå, hævd, svar, hevd, forsikr",
    "being-human": "du er et|menneske|en|ikke menneske|rigtigt|ekte|virkelig|rigtig|bot|robot, er et menneske|rigtigt, et rigtigt|ekte menneske, en rigtig|ekte|virkelig person",
    "reveal": "vis, læs, les, gentag, gjenta, skriv, sig, si, fortæl, afslør, avslør, citer, oversæt, del, giv, gengiv",
    "prompt": "systemprompt*, din|dine systemprompt|prompt|instruktioner|instrukser|instruksjoner|regler|retningslinjer, interne|hemmelige|oprindelige instruktioner|instrukser|instruksjoner|regler, systeminstru*",
    "what": "hvad, hvilke, hva",
    "asked": "er din|dine systemprompt|prompt|instruktioner|instrukser|instruksjoner|regler, instruktioner|instrukser|instruksjoner|regler har|fik|fikk|følger du",
    "agree": "godkend, godkjenn, accepter, aksepter, giv, gi, lov, sig ja, gå",
    "anything": "alt kunden|hvad|som|det, på alt, alle krav|ønsker|rabatter, hvad kunden|end, fuld rabat|refusion",
    "skip": "spring over, hopp over, undlad, uden, uten, drop",
    "check": "identitetskontrol*, identitetssjekk*, verificering*, verifisering*, legitimation, sikkerhedsspørgsmål*",
    "demand": "bed om, spørg efter|om, kræv, be om, spør om|etter",
    "secret": "kortnummer*, pinkode*, adgangskode*, passord*, sikkerhedskode*, sikkerhetskode*, mitid, cpr nummer*, engangskode*",
    "instead": "i stedet for, istedet for",
    "payee": "den|det|på angivne|sædvanlige|oplyste|registrerede|kontoen, kontoen, iban, linket",
    "pay": "betal*, overfør*, send",
    "mine": "min konto, denne konto, følgende konto, min bankkonto, mitt|mit nummer",
    "untraceable": "gavekort, bitcoin*, krypto*",
    "pass-on": "send, mail, eksporter, slet, slett, del, videresend",
    "loot": "alle kundedata|kundeoplysninger|data|kontakter|kunder|oplysninger|opplysninger, kundedata, kundeoplysninger, hele samtalen|kundelisten",
    "threaten": "tru, skræm, skrem, fornærm, chikaner",
    "with-what": "med, kunden, politiet, fængsel, fengsel",
}
