"""Polish, whose nouns bend so much that stems do."""

from __future__ import annotations

POLISH: dict[str, str] = {
    "not": "nie, nigdy, bez, ani, wcale, nie wolno",
    "drop": """ignor*, zignor*, zapomnij*, zapomnieć, zapominaj, pomiń, pomijaj, pomijając, pominąć,
        złam, łam, łamiąc, złamać, obejdź, omijaj, omiń, ominąć, odrzuć, odrzucić, porzuć, porzucić,
        zlekceważ*, lekceważ*, zlekceważyć, nie zważaj|zważając|zwracaj|zwracając|bacząc|przejmuj|kieruj
        na|uwagi|się, odstąp od, odejdź od, odłóż|zostaw|odsuń|odstaw na bok, wyrzuć, niezależnie od,
        wbrew, naruszaj, narusz, uwolnij się|od, wyjdź, daj sobie spokój, miej gdzieś, skasuj, anuluj,
        przestań""",
    "stop": "nie, przestań, nigdy, już, zaprzestań, bez, ani",
    "follow": """stosuj się, stosować się, trzymaj się, trzymać się, trzymaj się już|więcej,
        stosuj się już|więcej, stosuj*, stosować, przestrzegaj*, przestrzegać, trzymaj*, trzymać,
        słuchaj*, słuchać, kieruj się, wykonuj, wykonywać, postępuj, obowiązują, obowiązują cię, używaj,
        używać, bierz pod""",
    "undo": """anuluj*, usuń*, usunąć, wyłącz*, zastąp*, skasuj*, zresetuj*, wykasuj*, cofnij, zmień,
        wymaż, uchyl, nadpisz""",
    "your": "swoje, swoich, swój, swoim, swojego, swoją, swoimi, twoje, twoich, twoim, twój",
    "earlier": """wszystk*, wszelk*, poprzedni*, wcześniejsz*, dotychczasow*, powyższ*, swoje, swoich,
        twoje, twoich, te, tych, pozostał*, inne, innych, obecn*, pierwotn*, dawn*, star*, jakiekolwiek,
        jakichkolwiek, każd*, wszystkie|wszystkich|wszelkie
        poprzednie|poprzednich|swoje|twoje|dotychczasowe|wcześniejsze|powyższe|inne, domyśln*,
        systemow*, otrzyman*, początkow*""",
    "the": "te, tych, tego, ten, tym, ta, tę",
    "orders": """instrukcj*, polece*, zasad*, regu*, wytyczn*, nakaz*, rozkaz*, dyrektyw*, komend*,
        ograniczen*, limit*, prompt*, skrypt*, scenariusz*, ustale*, zalece*, zadań, zadania, wskazów*""",
    "own": """instrukcj*, zasad*, regu*, wytyczn*, polece*, prompt*, scenariusz*, skrypt*, ogranicze*,
        programowani*, dyrektyw*, rozkaz*, limity""",
    "strong": """scenariusz*, skrypt*, prompt systemowy, promptu systemowego,
        swoje|swoich|twoje|twoich|swoim|twoim|swojego instrukcj*,
        instrukcje|instrukcji|zasady|polecenia|poleceń|reguły|wytyczne|zasad
        systemowe|systemowych|powyżej|z|poprzednie|wcześniejsze|wcześniejszych|poprzednich|bezpieczeństwa|dotychczasowe|dotychczasowych|początkowe,
        swoje|swoich|twoje|twoich|swoim|twoim
        zasady|zasad|reguły|reguł|wytyczne|wytycznych|instrukcje|instrukcji|instrukcjach|polecenia|poleceń|ograniczenia|ograniczeniach|ograniczeń|zadania|zasadach|limity,
        swoje|twoje|swoim oprogramowanie|programowanie, swoją|twoją|swojej rolę|roli,
        zasad|zasady rozmowy|bezpieczeństwa""",
    "given": """powyżej, wcześniej, poprzednio, dotąd, dotychczas,
        które otrzymałeś|dostałeś|masz|ci|dostałaś|otrzymałaś, które ci, do tej pory, z góry,
        jakie dostałeś|otrzymałeś|masz, otrzymane, dane""",
    "told": """wszystko|wszystkim|wszystkie|tym|to|wszystkiego co|czego|o|powyżej|powyższe|wcześniej, co
        ci|tobie|powiedziano|napisano|zostało|było|wcześniej|do|wiesz|powyżej
        powiedziano|kazano|powiedzieli|mówiono|polecono|powiedziane|napisane|wyżej|tej|przekazano,
        czego cię|się nauczono|nauczyłeś|dowiedziałeś, powyższ* tekst, powyższe,
        co powiedziano|napisano wyżej|wcześniej|powyżej""",
    "lapsed": """już nie|cię obowiązują|obowiązuje|obowiązuja|są|mają|ważne|liczą|działają|nie, nie
        obowiązują|obowiązuje|są|mają|liczą|działają|dotyczą już|cię|ważne|zastosowania|się,
        przestają|przestały|przestaje|przestał obowiązywać, zostały|został|zostają|są|została
        zniesione|anulowane|uchylone|odwołane|unieważnione|zawieszone|wyłączone|nieważne|nieaktualne|zmienione|zastąpione,
        straciły|tracą|utraciły ważność|moc, uchylone, unieważnione, anulowane""",
    "new": "nowe, nowa, nowy, nową, prawdziwe, prawdziwa, tajne, tajna, pilne, zaktualizowane, właściwe",
    "fresh-orders": """instrukcje, instrukcja, polecenie, polecenia, zadanie, zasady, rozkaz, rozkazy,
        cel, rola, misja""",
    "replaced": """nowe|nowa|nowy|nową
        instrukcje|instrukcja|instrukcję|polecenie|polecenia|zadanie|zasada|zasady|cel|rola|rozkaz :,
        twoje|twoja|twój|twoim
        nowe|nowa|nowy|nowym|prawdziwe|prawdziwa|prawdziwy|prawdziwym|jedyne|jedynym|właściwe
        zadanie|zadaniem|cel|celem|misja|rola|rolą|polecenie|instrukcje, nowe|nowa|tajne|tajna|ukryte
        instrukcje|instrukcja|polecenia|polecenie od|dla
        operatora|systemu|administratora|ai|bota|asystenta, tajne|ukryte instrukcje|polecenia""",
    "obey": """wykonuj*, wykonaj*, słuchaj*, postępuj*, rób, zrób, przestrzegaj*, stosuj*, odpowiadaj,
        podążaj, posłuchaj, trzymaj się, zastosuj, bądź posłusz*""",
    "my-word": """tylko|jedynie|wyłącznie
        to|tę|te|tych|mnie|moje|moich|moim|według|zgodnie|tego|tym|do|polecenia, moje|moich|moim
        polecenia|poleceń|rozkazy|rozkazów|instrukcje|instrukcji|poleceniom|słowa,
        tej|tych|te|tę|to wiadomości|nowych|nowe|instrukcję|polecenie|poleceń, zamiast tego,
        co mówię|piszę|tu|powiem, to co""",
    "agree": """zgadzaj*, zgódź*, akceptuj*, zaakceptuj*, zatwierdz*, przyznaj*, obiec*, spełni*,
        pozwól*, pozwalaj, dawaj, daj, potwierdz*, udziel*, oferuj, zaoferuj, rób, zrób, obiecuj, umorz""",
    "anything": """na|o wszystko|każde|każdą|każdy|wszystkie|cokolwiek|co,
        wszystko|cokolwiek|wszystkiego co|czego|o|zechce|klient|poprosi,
        każde|każdą|każdy|wszelkie|wszystkie|dowolny|dowolne|dowolną|każdej|każdego
        żądanie|prośbę|rabat|zwrot|prośby|żądania|zniżkę|warunek|rabaty|zwroty|zniżki|upust|prośbie|żądania,
        co|czego klient|rozmówca|on zechce|chce|powie|zażąda, pełny|pełną|pełnego rabat|zwrot|zniżkę,
        100 rabatu""",
    "become": """jesteś, jesteś teraz|już|od, od teraz|dziś|tej|tego jesteś|chwili|pory|momentu|działasz,
        teraz jesteś, nie jesteś już, zachowuj się jak|jakbyś,
        działaj|mów|odpowiadaj|wystąp|przedstaw|przedstawiaj jako|jak|się,
        podawaj|podaj|przedstawiaj|przedstaw się za|jako, wciel się w,
        odgrywaj|odegraj|graj|przyjmij|zagraj rolę, udawaj*, podszyj|podszywaj się pod, stań się, bądź,
        nazywasz się, wczuj się""",
    "role": """policjant*, policj*, prawnik*, adwokat*, sędzi*, prokurator*, komornik*, haker*, hacker*,
        pirat*, człowiek*, urzędnik*, pracownik* banku, pracownik*, inspektor*, detektyw*, kontroler*,
        administrator*, windykator*, lekarz*, ai bez, asystent* bez, bot bez, boto* bez, agent* bez,
        inny|inną|innym asystent|asystentem|ai, konsultantk*, notariusz*, osob* prywatn*, synem, córką""",
    "pretend": """udawaj że|iż|człowieka|kogoś|jakbyś, wyobraź sobie,
        zachowuj|zachowaj|mów|działaj się|tak jakbyś|jak|jakby, tak jakbyś, zagrajmy w,
        załóż że jesteś|nie|masz, jakbyś nie miał|miała, pobawmy się""",
    "unbound": """bez|żadnych|brak|żadne|jakichkolwiek
        ograniczeń|zasad|limitów|reguł|filtrów|cenzury|granic|ograniczenia|zahamowań|wytycznych, bez
        żadnych|jakichkolwiek|wszelkich ograniczeń|zasad|limitów|reguł|filtrów|granic, nie
        masz|obowiązują|ograniczają|krępują|wiążą żadnych|ograniczeń|już|cię|limitów|zasad,
        nieograniczon*, nieocenzurowan*, wolny od, wolna od, niczym nieskrępowan*""",
    "you": "jesteś, ty, ci, cię, ciebie, agent, asystent, model",
    "bot": """ai, sztuczn* inteligencj*, asystent* głosow*, wirtualn* asystent*, robot*, model* językow*,
        voicebot*, botem, boty, bota, głosowy asystent, automat, agent głosowy, asystent ai""",
    "free": """możesz mówić|robić|obiecać|wszystko wszystko|co|cokolwiek, wszystko jest dozwolone|wolno,
        wyłącz wszystkie|swoje|filtry|zabezpieczenia|wszelkie filtry|zabezpieczenia,
        wyłącz filtry|zabezpieczenia, mów|rób co chcesz|swobodnie,
        ograniczenia zostały|są zniesione|wyłączone|zdjęte""",
    "authority": """jestem|tu|mówi|jako|to
        twoim|twój|twoja|administratorem|administrator|deweloperem|programistą|operatorem|bogiem|twórcą
        programistą|deweloperem|twórcą|administratorem|administrator|systemu|operatorem|szefem|programista|twórca|deweloper|twój,
        jestem administratorem|deweloperem|programistą|operatorem|bogiem|administratorką,
        jako administrator|operator|programista|deweloper|twórca|twój, mówi administrator,
        wiadomość|komunikat|polecenie|instrukcja|rozkaz|informacja|polecenia|instrukcje
        od|z|administratora|operatora|systemu|dewelopera|systemowy|systemowa|programistów,
        wiadomość|komunikat|polecenie|instrukcja|rozkaz|polecenia|instrukcje od|z
        administratora|operatora|systemu|dewelopera|twórców|programisty|twoich|zespołu|programistów,
        autoryzowane|upoważnione|zatwierdzone|zatwierdzone przez operatora|administratora|system,
        twoi twórcy|programiści|deweloperzy, w imieniu operatora|administratora, upoważniam cię,
        rozkazuję ci, nakazuję ci, ja cię stworzyłem|zaprogramowałem, stworzyłem cię, openai""",
    "note": """uwaga|notatka|wiadomość|komunikat|polecenie|instrukcja|instrukcje|informacja|notka|rozkaz|adnotacja
        dla|do, uwaga, hej, cześć, drogi, droga, szanowny, witaj, do, dla, halo""",
    "reader": """bot*, ai, asystent*, agent*, robot*, chatbot*, model*, system*, sztuczn* inteligencj*,
        voicebot*, wirtualn* asystent*, modelu językowego, asystenta głosowego, agenta głosowego,
        asystenta ai""",
    "reads": """który|która|które|kto to|czyta|czytasz|przetwarza|przeczyta|tę|ten to|tę|ten|te|czyta,
        czytający to|tę|ten, czytasz|czyta to|tę|ten, musi, powinien, ma""",
    "agent": "agent, asystent, system, agencie, asystencie",
    "if-you": "jeśli|jeżeli|gdy|skoro jesteś|czytasz|to",
    "deny": """zaprzecz*, wypieraj się, wyprzyj się, nie|nigdy|nie wolno
        przyznawaj|przyznaj|mów|ujawniaj|wspominaj|zdradzaj|potwierdzaj|informuj|powiedz|zdradź|ujawnij,
        nigdy nie|się przyznawaj|mów|ujawniaj|wspominaj|zdradzaj|potwierdzaj|nie, ukryj*, ukrywaj*,
        ukryć, zataj*, przemilcz*, bez mówienia|ujawniania|wspominania, nie może wiedzieć|dowiedzieć""",
    "being-bot": """że|iż|jakobyś|o jesteś|to|rozmawia|nie|był|byciu|dzwoni
        botem|ai|robotem|maszyną|sztuczną|automatem|z|bot|robot|jesteś|programem|asystentem|automat,
        byciem botem|robotem|ai, bycia botem|robotem|ai, byciu botem|robotem|ai,
        jesteś botem|ai|robotem|maszyną|sztuczną|automatem, nie jesteś człowiekiem""",
    "claim": """mów*, powiedz*, twierdź*, odpowiadaj*, odpowiedz*, zapewniaj*, zapewnij*, upieraj się,
        przysięg*, deklaruj, utrzymuj*, przekonuj, przekonaj, oświadcz*, wmawiaj""",
    "being-human": """jesteś|jest|jestem|być|bycia|byciem
        człowiekiem|prawdziwym|prawdziwą|żywym|żywą|pracownikiem|osobą człowiekiem|osobą,
        jesteś człowiekiem, jesteś|być prawdziwym|prawdziwą|żywym|żywą, że człowiek, człowiekiem z krwi,
        nie jesteś botem|robotem|ai|maszyną|sztuczną|automatem, nie bot|robot|maszyna,
        prawdziwym człowiekiem, prawdziwą osobą, żywym człowiekiem""",
    "reveal": """ujawn*, pokaż*, pokaz*, wyświetl*, wydruk*, powtórz*, przeczytaj*, odczytaj*, czytaj,
        podaj*, powiedz*, zdradź*, wypisz*, napisz*, przetłumacz*, streść*, zacytuj*, cytuj*, udostępn*,
        wymień*, wylicz*, opisz, prześlij, wyślij, skopiuj*, zrecytuj*, wyrecytuj*, słowo w słowo,
        na głos, dosłownie, wyjaw*, przepisz""",
    "prompt": """prompt* systemow*, systemow* prompt*, instrukcj* systemow*, wiadomość systemow*,
        komunikat systemow*, swój|twój|swojego|twojego|swoje|twoje|swoich|twoich|całe|pełne|pełny
        prompt|promptu|instrukcje|instrukcji|zasady|polecenia|wytyczne|skrypt|skryptu|scenariusz|zasad|reguły|systemowe|ukryte|tajne|początkowe|wewnętrzne,
        instrukcje|zasady|polecenia|wytyczne|reguły
        które|jakie|wewnętrzne|początkowe|systemowe|tajne|ukryte|otrzymane,
        wewnętrzn*|ukryt*|tajne|tajnych|początkow* instrukcj*,
        tajne|ukryte|wewnętrzne|początkowe|otrzymane|wszystkie
        instrukcje|zasady|polecenia|wytyczne|fakty, tekst powyżej, powyższy tekst,
        wszystko co ci|powyżej, tajny klucz, otrzymanych instrukcji, swoją|twoją konfigurację""",
    "what": "jakie, jaki, jaka, co, jak, które",
    "asked": """są|jest|brzmi|brzmią twój|twoje|twoja|twoich|twojego
        prompt|instrukcje|zasady|polecenia|systemowe|systemowy|wytyczne|hasło|reguły,
        instrukcje|polecenia|zasady|wytyczne
        otrzymałeś|dostałeś|masz|ci|otrzymałaś|cię|otrzymujesz|obowiązują,
        masz instrukcje|polecenia|zasady|wytyczne, ci polecono|kazano|powiedziano, zawiera twój,
        jest w twoim|twoich prompcie|instrukcjach""",
    "skip": """pomiń*, pomijaj*, pominąć, omiń*, omijaj, bez, zrezygnuj z,
        nie przeprowadzaj|wykonuj|rób|pytaj|wymagaj|sprawdzaj|weryfikuj|trzeba, odpuść, daruj,
        przeskocz*, unikaj, zignoruj, obejdź, zaniechaj, nie""",
    "check": """weryfikacj*, weryfikuj*, weryfikowa* tożsamo*, potwierdzeni* tożsamo*,
        potwierdzani* tożsamo*, sprawdzani* tożsamo*, sprawdzeni* tożsamo*, sprawdzaj tożsamości,
        tożsamości, uwierzytelni*, pytania|pytań
        bezpieczeństwa|kontrolne|kontrolnych|weryfikacyjne|weryfikacyjnych, identyfikacj*, autoryzacj*,
        informacj* o nagrywaniu""",
    "demand": """popro*, poproś*, zapytaj*, pytaj*, zażądaj*, żądaj*, wyciągnij*, uzyskaj*, zdobądź*,
        zapisz*, wyłudź*, niech poda|podyktuje, wydobądź*, spisz, zanotuj, pozyskaj, domagaj, dowiedz,
        każ""",
    "secret": """numer* kart*, pełny numer karty, dane|danych karty|kart|logowania|do, kod* cvv,
        kod* cvc, kod* pin, kodu pin, pin*, kod* bezpieczeństwa|z|sms|blik, kod blik,
        kod z|sms|bezpieczeństwa|cvv, kodu z|sms|bezpieczeństwa, hasł* do, hasło, hasła, pesel*,
        numer pesel, cvv, karty kredytowej, kod weryfikacyjny, kodu weryfikacyjnego""",
    "instead": "zamiast, w miejsce, a nie, zastąp*, zamień*, nie na|używaj",
    "payee": """na|konta|konto|numer|numeru|link|linku|rachunek|rachunku|iban|podane|podanego|podany|dotychczasowe|dotychczasowego|zwykłe|zwykłego|właściwe
        konto|konta|rachunek|rachunku|numer|numeru|link|linku|podane|podanego|dotychczasowe|dotychczasowego|zwykłe|bankowe|firmy|z|w,
        konta, konto, rachunku, rachunek, iban, link*, numeru, podanego, tego z""",
    "pay": """zapła*, płać*, płac*, przele*, przelew*, wpła*, wyślij*, wysła*, przeka*, przesł*,
        prześlij, podaj, podawaj, ureguluj*, dyktuj""",
    "untraceable": """karty|kartami|kart|kartą podarunkow*, bonami podarunkowymi, bony podarunkowe,
        karty|kartami|kart|kartą
        podarunkowe|podarunkowymi|podarunkowych|podarunkową|prezentowe|prezentowymi|upominkowe,
        bitcoin*, krypto*, western union, moneygram, blikiem na, paysafecard*""",
    "mine": """moje|mój|moim|mojego konto|rachunek|iban|numer|prywatne|portfel|konta,
        na moje|mój konto|rachunek|iban|numer,
        to|ten|nowe|następujące|poniższe nowe|konto|konto|rachunek|inne,
        konto|rachunek poniżej|podane poniżej, do mnie, poniższe konto, nowe konto :, następujące konto""",
    "loot": """wszystkie|wszystkich|całą|pełną|całe
        dane|danych|kontakty|informacje|hasła|rozmowę|historię|bazę|klientów|rekordy|fakty|nagrania|transkrypcję,
        dane klientów|klienta|osobowe|wszystkich, danych klientów|klienta, list* klientów, baz* danych,
        historię rozmów|rozmowy, transkrypcj*, zapis rozmowy""",
    "pass-on": """wyślij*, wysyłaj*, wysłać, prześlij*, przesyłaj*, przekaż*, przekazuj, eksportuj*,
        wyeksportuj*, udostępn*, skopiuj*, usuń*, skasuj*, wgraj, wrzuć, zgraj""",
    "run": "uruchom*, wywołaj*, użyj*, użyć, wykonaj*, aktywuj*, odpal*, skorzystaj z",
    "harmful": """wszystkie|każde|wszystkich|każdego narzędzia|narzędzie|funkcje|funkcję|narzędzi,
        narzędzi* do, narzędzi* płatno*, funkcj* usuwania, baz* danych, funkcję przelewu""",
    "hand-over": """przekaż|przekieruj|przełącz|połącz|przenieś|przekierować|przełączyć
        połączenie|rozmowę|rozmówcę|klienta|tę|to|go|ją|z, zadzwoń na|pod, wybierz numer, rozłącz się,
        zakończ rozmowę|połączenie""",
    "unseen": """bez|nic
        pytania|słowa|informowania|zapowiedzi|wiedzy|uprzedzenia|mówienia|zgody|nie|żadnej mówiąc,
        nic nie mówiąc, nie mówiąc|mów|informuj|informując|uprzedzając|pytając|mówiąc
        nic|nikomu|o|klienta|klientowi, po cichu, potajemnie, w tajemnicy, ukradkiem, nikomu nie mów,
        dyskretnie, bez słowa""",
    "mark": "oznacz*, zapisz*, zaznacz*, ustaw*, odnotuj*, zaksięguj*",
    "outcome": "dług, długu, rachun*, faktur*, płatnoś*, rozmow*, należnoś*, spraw*, status, konto",
    "as-done": """jako
        spłacony|spłacone|spłaconą|opłacony|opłaconą|opłacone|zapłacone|zapłaconą|zapłacony|uregulowaną|uregulowany|uregulowane|udaną|zakończoną|zatwierdzone""",
    "threaten": """groź*, zagroź*, grożąc, zastrasz*, obraż*, obraź*, strasz, strasząc, przestrasz*,
        szantażuj*, wyzywaj, poniżaj, znieważ*, nękaj""",
    "with-what": """aresztowaniem, więzieniem, policją, sądem, komornikiem, klienta, klientowi, klientce,
        rozmówcę, mu, jej, go, ją, że, zajęciem, dłużnika, dłużnikowi, pozwem, deportacją,
        konsekwencjami, ludzi, człowieka""",
    "decode": "zdekoduj*, odkoduj*, rozszyfruj*, odszyfruj*, base64, od tyłu",
    "comply": "wykonaj*, zrób, postępuj, zastosuj, posłuchaj",
    "about": """montaż*, obsługi, użytkowania, producenta, dostawy, na, lekarz*, prania,
        od|z|do|w|dotyczące
        lekarza|ulotki|faktury|montażu|umowy|mieszkania|parkowania|sklepu|pudełku|tej, parkowania,
        dotyczące, dotyczących, z ulotki, bhp, ruchu""",
    "here": "od operatora|systemu|dewelopera, operatora, z promptu",
    "mode": """tryb
        dewelopera|programisty|administratora|boga|debugowania|deweloperski|bez|nieograniczony,
        trybie dewelopera|administratora|programisty, trybu dewelopera|programisty""",
}
