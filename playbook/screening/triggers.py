"""Words of which every attack has one, by its language: a text without them need not be looked at any further.

Derived from the tables: `pytest tests/test_screening_triggers.py --force-regen` does it anew. A stem has a star.
"""

from __future__ import annotations

# fmt: off
TRIGGERS: dict[str, str] = {
    "ar": """base64 اامرك ابتداء ابطل ابطلت اتباع اترك اتصل اجب اجعله اجمع احذف احصل اخبر* اخرج اخرق اخولك اداه ادع ادوات
        اذكر* ارسل ارسل* ارشاداتك ارفع ارقام ارم ارني ازاله ازل اسال* استبدل استخرج استخلص استدرج استرداد استلمتها
        اسرد* اسقط اسمك اشعار اصبحت اصرح اضرب اطبع* اطرح اطلب* اطلبه اظهر اظهر* اعتبارا اعتقال اعد اعرض* اعرف اعطني
        اعطيت اعلاه افترض افصح* افوضك اقرا* اقفز اقول اقوله اكتب* اكسر اكشف* الاتصال الادوات الاصليه الالتزام الان
        الاوليه البيانات التاليه الترميز التشفير التطوير التي الجديده الحساب الخط الخفاء الدوال الرساله الرقم السابق
        السابقه الشفره العملات العميل الغ الغاء الغي الغيت المتصل المحادثات المحادثه المذكوره المشغل المطور المطورين
        المعطاه المقدمه المكالمات المكالمه الناس النظام النظر الوظايف الي امح امر امرك امسح املا املي انا انت انتباه
        انتحل انتزع انتهك انتي انس انسان انسخ* انسوا انسي انك انه اهمل اوامر اوامرك اوامري اوقف اي ايباني ايها ب
        باطله بالا بالعكس بالمقلوب بانك بتكوين بح بحريه بدل بدلا بدون برمجتك بسريه بصفتي بصمت بصوت بطاقات بطاقتي
        بطاقه بقيه بكلمه بكونك بلا بما بهدوء بيانات بيتكوين تاليه تتبع تتجاهل تتقيد تجاهل تجاهل* تجاوز تجاوز* تجنب
        تحدث تحرر تحررت تخبر تخط تخطي تخل تخلي تخيل تراع ترجم* ترميز تريد تستمع تسري تشاء تشفير تصرف تطبق تطلب تطيع
        تظاهر تظاهر* تعد تعر تعليمات تعليماتك تعليماتي تعليمه تغاض تغاضي تفاصيل تقرا تقل تكلم تلتزم تلزمك تلقيتها
        تلك تم تمرد تناس تنبيه تنطبق تنفذ تنفيذ تنويه توجد توجيه توجيهاتك توقف جديد جديده جميع حبس حجز حدودك حر
        حرفيا حساب حسابي حصرا حقيقه حقيقي خالف خذ خصم خصما خفيه داله دعك دعنا دعوي دور دورك دون رد ردد رددها رساله
        رغم رفع رفعت رقمي رموز زبون سابق سابقه ساير سبق سجل سجلات سجن سجنه سرا سرب* سقطت سل سيناريو شارك* شخص شخصيا
        شخصيه شرطه شفره شيء صف صفه صلاحيتها طلب طلبات طلباته عدد عزيزي عطل عليه عملات عمله عميل عوضا غير فقط قاري
        قايمه قبل قل* قواعد قواعدك قيودك كافه كامل كان كانك كرر* كف كل كلامي كلمه كما كن كنت كونك كيف لا لاغيه لخص*
        لست لنلعب ليس ليست ما ماذا ماهي متصل مجموعه محادثه محفظتي محكمه مخول مدين مدينين مذكره مرحبا مصرح مطور
        مطوروك مطوريك معتمد معطاه معطله معلقه معلومات معلومه مفعولها مقاضاه مقيد مقيدا مكالمه مكان ملاحظه ملزم ملزما
        ملغاه ملغي من مهم مهمتك مهمه موني ناس نظام نفسك هات هدفك هذا هذه هويتك واجبك وحده وحدها وحدي وصلتك وضح وضع
        وظايف وظيفتك وظيفه وليس ويسترن يا يجب يريده يطلبه يعالج يعد يقرا يمكنك""",
    "ca": """abandona aconsegueix activa actua admeti admetis administrador afirma aixo alta altres amaga amena* anota
        anterior anteriors aplicar apliquen apliquis aquest aquestes aquests ara assegura atencio augmenta
        autenticacio autoritzo avis benvolgut bitcoin canvia cap com comparteix compleix compleixis complir comporta
        comprovacio compte comptes confessis confirma convenc conversa copia crida cripto* dades dalt de deixa del
        demana* des descarta* descompte desenvolupador desobe* desobeeix* desvia deu diga'm digues digui diguis dius
        dobla dona dona'm duplica ei elimina els empresa ensenya* enumera envia* envii esborra escolta escriu
        espanta* estan ets executa exigeix explica* exporta faci facis fes feu finge fingeix fins ha habitual
        historial hola identificacio identitat ignor* imagina imita incompleix incorrecte independentment infringeix
        inicials insisteix instruccio insulta* interpreta intimida* ja juguem jura les licita limitat llegei*
        llegeix llegeix* llegeixes llegeixi llegeixis llegint llista lliure lloc mana marca marge mencionis meu meva
        missatge mostra* mostri nega neguis nota nou nova noves nul obeeix obeeixis obeir objectiu oblid* obte
        oculta omet omets operador ordeno ordre paper paraula parla partir passa passar passi per permes pots
        pregunta* preguntes prescindeix presenta presentat previes qualsevol que queden quin quina quines quins
        rebudes rebut recita reconeguis redirigeix reemborsament reenvia repeteix* respectar respectis respon
        resumeix revel* reveli revelis riu salta* segueix segueixi segueixis seguent seguir sense seras servir seus
        seves si sistema soc targeta targetes tenen tens teu teus teva teves tira tot totes tots tradueix
        transfereix transmet triplica truca usis utilitza valides verificacio veure viola vostres xanteja*""",
    "cs": """administratora ahoj bez bitcoin* celou cely cenzury chovej chtej cislo cituj* clovek co darkov* databazi
        dluznika dluznikovi dosavadni* drivejsi* exekuci filtru hraj ignorovat ignoruj* jake jako jaky jakychkoli
        jakychkoliv jsem jsi kazdemu kazdou kazdy klienta klientovi klientu krypto* ktere limitu limity meho mily
        misto mluv mu namisto napis* nasledujici necenzurovan* nedbej* nedodrzuj* nehled nejsi nejsou nemas
        nenasleduj* neomezen* neoveruj neplati neplatna neplatne neposlouchej* neprovadej nerid neridte nyni
        obchazej obejdi obejdi* odhal* odhod odrikej ohledu omezeni opakuj* operatora opravdovy opust* ostatni*
        platnosti plnou policii pomin* porus* porusuj pozadej* pozaduj* pozor pravidel pravidla precti* predchozi*
        predcitej predesl* predstav predstirej* prehlizej* preloz* preskoc* prestan prikazuji pro prozrad* ptej*
        puvodni* rekni* sdel* seznam shrn* skutecna skutecny spravce sve svoje svych systemova systemu techto ted
        tento tve tvoje tyto ucet udaje ukaz* uvedene vazeny veskere veskerych vezenim vse vsech vsechna vsechno
        vsechny vsemu vsim vydavej vyjmenuj* vynech* vypis* vystupuj vyvojare vyvojari vyzadej* zadnych zahod*
        zakaznika zakaznikovi zakazniku zapis* zapomen* zapomenout zatcenim ze zeptej* ziskej* zivy zjisti* zobraz*
        zopakuj* zrus* zrusena zrusene zruseny""",
    "da": """adgang adlyd administratoren administratorrettigheder administratortilstand adminmodus afkraev afskaffet
        afslor afvis afvise agent* ai aldri aldrig alle alt andre anholdt annulleret annullert api arrestert
        assistent* avslor bankkonto bare bed befaler behover behoves bekraeftet bekreftet belob belobet belop
        belopet benaegt benaegt* benekt benekt* beordrer beskeder beskriv betalingsfunktion* betyder betydning betyr
        bitcoin* blaes blaffen blevet bli blir bliv bliver blod bor bord bort bot* bryd bryt bytt chikaner citer
        databasen de debugtilstand del den denne deres dersom det detention dette din dine diskret disse dit ditt
        drit drop du efter eksisteret eksistert ekte er fa faengsel faet fakturaen fandtes fatt feil
        feilsokingsmodus fejlsogningstilstand fengsel fik fikk folg folge folgende foraeldet foregaende foreldet
        forestil forestill forkert forlad fornaerm forpligtet forrige fort fortael fortell forvandl fra fravig frie
        fuld funksjonen funktionen gaelden gaelder gammel gammelt gange ganger gavekort gavekortene gengiv gentag
        giv giver gjelden gjelder gjenta gjor glem glemme gor graenselos grenselos grin gudetilstand gyldighed hant
        har hedder hemmelig hemmelige hemmelighed hemmeligholdt hemmeligt heter hidtil historie hittil hojt hor
        hovedkontoret hoyt hundrede hva hvad hvert hvilke hvis identificeret identifikasjon* identifikation*
        identitet* identitetskontrol* identitetssjekk* ignorer* ignorere ikke imiter imod inga ingen ingenting
        instrueret instruert instruks instrukser instruksjon instruksjoner instruktion instruktioner intet istedet
        jeg jeres kast kjott kommandoen kontanter konto kontrollsporsmal* kontrolsporgsmal* kopier kraev kraeves
        kreves krypto* kryptovaluta kun kunde kundedata kundelisten kunden kundeoplysninger kunder kunderegisteret
        lad laeg laengere laes laeser lat le ledelsen leger legg legitimation legitimering* leker lenger les leser
        levende lige liste listen lok lokk lyt lyv ma mal med meldinger menneske menneskelig min mister mit mitt mob
        model* na nar nedenstaende nei nej nodt nodvendig* nogen noter nu nummer ny nye nyt om omga omstil op
        operatoren opfor opgave ophaevet opkald oplys opp oppfor oppgave opphevet opplys opremse oprindelige
        optagelsen ord ordre ordrer ordret ovenfor ovenstaende overflodig* overfor overforselsfunktion* oversaet
        overse overtraed ovrige pagrepet passord personoplysninger* personopplysninger* politiet praesenter pres
        presenter presse prisen pyt rabat rabatt rams redegor refusion refusionsfunktion* refusjon
        refusjonsfunksjon* regler remse rett retten rigtig rigtigt ring ringe robot* rolle rollen rollespil
        rollespill saet sagt saldoen samme samtale samtalen samtlige selv selvfolgelig send sett si sig
        sikkerhedssporgsmal* sjekk skabere skaeld skal skift skit skjul skjult skjulte skraem skrem skrig skriv sla
        sletningsfunktion* slettefunksjon* slettefunktion* slip slipp slutt smid sms smug snakk snart snill som sorg
        spil spill spiller spor sporg sporgsmalet springes starten steamkort* stedet stemmeassistent* stil stille
        summen svar system* systembesked systemet systemmelding systemopdatering systemoppdatering taenk tal tast
        testtilstand ti tidligere til tilbagebetaling tilbagebetalingsfunktion* tillatelse tilsidesaet* tilsidesett*
        tiltales tjek totalen trakasser trenger trengs trods tross tru true trues uafbrudt uanset ubegraenset ud
        udbed uden udfor udgiv udlaeg udskriv udviklere udvikleren udviklertilstand ufiltreret ugyldig ugyldige
        ugyldigt unodvendig* usdt uten utfor utgi utviklermodus vaere vaerktojer vaerktojet venlig venligst
        verificeret verificering* verificeringen verifisering* verifisert verktoyet viderekoble viderestil virkelig
        vis western ydmyg""",
    "de": """ab abfragen abgeschaltet ablegen abstreifen abverlangen abweichend achtung administratormodus
        administratorrechte adminmodus adminrechte adminrechten agiere agieren aktivier* aktualisierte aktuelle*
        akzeptieren alle allem allen aller alles als amen anbieten anderen anderung anfang angehalten angenommen
        angewiesen angst ankundigung anleitung anordnung anrufe anschreien anstatt anstelle antworte antworten
        anweisung anweisungen anzeige anzeigen auf auferlegten aufgabe aufgehoben aufgetragen auflegen auflisten
        aufsagen auftrag auftreten aufzahlen aufzeichnungshinweis aus ausblenden ausfuhren ausgeben ausgib
        aushorchen ausplaudern ausschliesslich aussen ausser ausserhalb aussetzen authentifiziert authentifizierung
        automatisiert automatisiert* autorisiere autorisiert beachte beachten bedroh* bedrohen befehl befehle befolg
        befolge befolgen befolgst befrei befreie befugnis beginn begleich* begleichen behaupten beigebracht beiseite
        beiseitelegen bekommen belastig* beleidig* beleidigen benimm benutz* berucksichtigen beschaff* beschimpf*
        beschimpfen beschrankung* beschrankungen beschreib* bestatigen bestatigt bestehende* bestimme beteuern
        betrachte betrag betreiber bewilligen bezahl* bezahlen bisher bisherige bisherige* bist bitte bitten bleiben
        blende blenden brauchen brauchst breche brechen brich brichst bring brull brulle buchstabier*
        computergeneriert* dafur darf darfst daruber das dass daten datenabgleich datenbank datensatze
        datenschutzhinweis davor deaktivier* deaktivieren deaktiviert debugmodus decodier* dein deine deinem deinen
        deiner dekodier* dem demutig* den der deren des dich die diese diesem diesen dieser diktier* diktieren dir
        dringende droh* drohe drohen drohst droht druck* du durchbrich durchgeben durchstellen durfen echte echten
        echter ecke egal eigentliche eigentliche* ein eine einem einen einer eingegeben einhalten einschrankung*
        einschrankungen einschuchter* einschuchtern eintrage einwilligen einwilligung einzahl* einzahlen einzig
        endlosschleife entbehrlich entfallen entfallt entfern* entgegen entlock* entlocken entnimm entschlussel*
        entwickler entwicklerin entwicklermodus entwicklerteam entziffer* er erforderlich erfrag* erfragen erfullen
        ergatter* erhalten erhaltenen erklaren erlassen erlaubt ermachtige ermitteln ermittle erpress* erpressen
        ersetz* ersetze erstattung erstattungsfunktion erzahl erzahle etwas euch existent existiert expertenmodus
        exportieren fakten fallen falls fass fasse fenster fernab fertig festgenommen fleisch fluch* folg folge
        folgen folgst forder* fordere fordern forderung forderungen formulier* frag frag* frage fragen frei
        freibrief freie freien freigabecode fruher fruhere fruhere* fuhr fuhre fuhren funktion funktionen fur gabe
        geanderte geben gebeten gebuhr gebunden geburtsdatum gedankenexperiment geehrte geehrter gefangnis gegeben
        gegebene* gegenstandslos geheim geheime geheimen geheimer geheimes geheimschlussel gehen gehorch gehorche
        gehorchen gehorchst gehort geht gekundigt geld gelernt gelesen gelten geltung genannten genehmigen
        genehmigung gepfandet gepruft gericht gesagt gesamte geschaftsleitung gesprach gesprachsprotokoll
        gesprachsverlauf gestern gewahren gezahlt gib gilt gott gottmodus grenze grenzen grenzenlos* gultige guten
        gutschreib* haben haftbefehl hake hallo halte halten handel handele handeln handen handle handschellen hast
        hat hatte hattest hebe heimlich heisst heraus herausfinden herausgeben hersteller heute hey hier hierher
        hinfallig hinter hintergrund hinweg hinwegsetzen hinweis hochladen hol hor horch horche hore horen horst
        hundert hundertmal ich identifikation identifiziert identifizierung identitat identitatsfeststellung
        identitatskontrolle identitatsprufung ignorier* ignorieren ignorierst ignoriert ihnen ihr ihre ihrem ihren
        ihrer im imitier imitiere immer info informationen informier* instruktionen interne* ist jag jage jagen jede
        jeden jeder jedes jegliche jegliche* jemandem jetzt kannst kartendaten kartennummern kauf* kaufen kaum kein
        keine keiner keinerlei keines keinesfalls kennwort klammheimlich knast kommando kommt konfiguration konnen
        kontakte kopier* kopieren krieg kummere kunde kunden kundendaten kundendatenbank kundenkartei kundenliste
        kundige kunstlich* kunstliche kunstlichen lass lassen lauten lautet leg lege legitimation
        legitimationsprufung legitimiert lehne leite leiten lesen liebe lieber lies liest links liste los losch*
        losche loschen loschfunktion lose losen losgelost luchse lugen mach mache machen macht mailen mal maschine
        meine melde melden memo mensch menschlich mime mimen missacht* missachten missachtest mitarbeiterin
        mitgegeben mitteil* mitteilen mitteilung mochte modus moge moglich mull muss mussen musst nachgeben nachlass
        nachricht nachrichten nagel nenn nenne nennen neue neuen neuer neues nicht nichtig nichts nie niemals
        niemand niemandem nimm notier* notiere notieren notiz notizen nun nur nutz nutze nutzen oben obergrenze
        oberhalb obige obige* offen offenbar* offenbare offenleg* offenlegen ohne passwort passworter personliche
        pfeif pfeifen planwechsel plaudere polizei preis preisgeben programmierer programmiert prozent prufung psst
        rabatt raus reale rechnung rechnungsbetrag rechtsabteilung red rede regel regeln rezitier* rezitiere richte
        richten richtiger richtlinien roboter rolle rollenspiel ruck rucke ruckerstattung ruckerstattungsfunktion
        ruckfrage rucksicht ruckwarts ruf rufe rufen rufst sag sage sagen sagt saldo samtliche samtliche* schalte
        scheiss scheissen schick schick* schicke schicken schieb schikanier* schlupf schlupfe schlupfen schlussel
        schmeiss schmeissen schopfer schrei schreib schreibe schreie schublade schuchter* schuld schulden
        schutzmassnahmen schweigend schworen sehen seiest sein seine seist seite sekundentakt sende sende* senden
        setz setze setzen sich sicherheitsabfrage sicherheitsfilter sicherheitsfrage sicherheitsfragen
        sicherheitsprufung sie sieh sind sms sobald sofern sofort soll sollte solltest sondern sowie sperren spiel
        spiele spielen sprachcomputer sprechen sprenge sprich spricht spuck spucke starte starten statt stattdessen
        stehen steht stell stelle stellen stillen stillschweigend stimmt streiche streichen summe
        systemadministrator systemanweisung systembefehl systemmeldung systemnachricht systemprompt systemupdate
        tausch* tausche teil teile teilen testmodus thema tonne tool trag trage tragen transkript trenn treten tritt
        trotz tu tue tun uber uberflussig ubergeh* ubergehen ubergehst uberholt uberlass ubermitteln ubernimm
        uberprufung uberschreib* uberschreiben ubersetz* ubersprungen ubertragen uberweis* uberweisen uberweist
        uberweisungsfunktion uberweisungstool uberwies* uberwiesen umgeh* umgehen umgehst unabhangig unbemerkt
        unbeschrankt* uneingeschrankt* unerwahnt ungeachtet ungefiltert* ungultig unnotig unter ununterbrochen
        unzensiert unzensiert* ursprungliche* verangstig* verbinde verbinden verborgen verbot verbote verboten
        verdeckt vergessen vergesst vergiss vergisst verhaftet verhalte verhindere verifikation verifiziert
        verifizierung verifizierungsschritt verkunden verlang* verlange verlangen verlangt verlass verlasse
        verlassen verlesen verletze verlieren verliert verlies vernachlassige* veroffentlich* veroffentlichen
        verpflichtet verrat verrate verraten verschicken verschreck* verschwiegen versetz versetze versichern
        versprechen versprich verstehe verstoss verstosse verstossen verwandeln verwandle verweigere verwend*
        verwerfen verwirf verwirfst vom von vor vorangegangene* vorangehende* vorgaben vorgegeben vorgesetzter
        vorhandene* vorher vorher* vorherige* vorhin vorige* vorlesen vorsagen vorstellen vortragen wahl wahle
        wahlen wahre wahren wahres warst wartungsmodus weg wegfallen weggelassen wegwerfen weich weiche weise
        weismachen weisst weiter weitergeben weiterleiten wenn werde werden werfen werkzeuge wichtig wichtige
        widersetz* wieder wiedergeben wiederhol* wiederhole wiederholen willst wird wirf wort wortlich wortlos
        wortwortlich wunsche wunschen wurde wurden wurdest zahl zahl* zahle zahlen zahlt zahlung* zeig* zeigen
        zeilen zensur zentrale zerreiss zitier* zu zugangscode zugriff zukommen zusagen zusenden zustimmen zuvor""",
    "el": """αγαπητε αγνοεις αγνοησε αγνοησε* αγνοησεις αγνοηστε αιτηματα ακυρωθηκαν ακυρωνονται ακυρωσε ανθρωπος αντι
        αντιγραψε* απαιτησε* απαιτησεις απαριθμησε* απειλα απειλησε απειλησε* απεριοριστ* απο αποκαλυψε* αποστολη
        βρισε γεια για γραψε* δειξε* δεν δημιουργος διαβασε* διαταζω διαχειριστης διεγραψε διεγραψε* διχως δωσε
        ειμαι ειναι εισαι εκβιασε εκφοβισε* εμφανισε* ενεργησε εντολες εντολη εξηγαγε εξουσιοδοτω επαναλαβε* επαψαν
        επιτρεπω εργασια εχεις εχουν ζητα ζητησε* ζητηστε ισχυει ισχυουν καθε καθηκον κανε κανεις κανενα κανεναν
        κανονας καταθεσ* καταθεσε καταργηθηκαν καταργουνται κοινοποιησε λεξη μαθε με μεταφερ* μεταφρασε μετεφερε μην
        μηνυμα μιλα μοιρασου ξεχασε* ξεχαστε ξεχνα οδηγια οδηγιες ολα ολες ολους οποιαδηποτε οποιεσδηποτε
        οποιοδηποτε παιξε παραβιασε* παραβλεψε* παραβλεψτε παραθεσε παρακαμψε παρακαμψε* παρακαμψτε παραλειψε*
        παραλειψτε παραμερισε παραπανω παραστησε παρατα παρε παρελειψε παριστανε* πες* πληρη πληρωμ* πληρωσ*
        πραγματικο προγραμματιστης προηγουμεν* προς προσβαλε προσοχη προσπερασε* προσποιησου* προτερες προωθησε*
        ρωτα ρωτησε* σε σημειωσε σημειωση σταματα στειλ* στειλε* στειλτε στοχος συμπεριφερσου* συστηματος συστησου
        τι τις τους τρομοκρατησε τυπωσε υποδυσου* υποψη φερσου χειριστης χωρις""",
    "en": """a able abort about above absolutely abstain abuse accept accepted access account accounts act activate
        actual actually admin administrator adopt advice affect afraid again agenda agent aggressive agree ai aim
        algorithm all allow allowed allows alone alright alter am amazon amend amoral and announce announcement
        another answer answers anthropic anybody anyone anything api apple applies apply approve* approved aren't
        arrest arrested artificial as ashamed aside ask asked asks assert* assignment assignments assistant assume
        assure assuring attorney audio audit authenticated authentication authorise authorised authorises
        authorities authorize authorized authorizes auto automated avoid await away background bailiff bailiffs ban
        bank barred base been before begin beginning behave behind believe believes below beneficiary between bill
        bind binds birth bit bitcoin bitcoins blackmail blame board bogus book boot boss bot bother bots bound
        boundaries boyfriend break breaking bridge brief briefed briefing broken brother built bully business
        bypass* call called callee caller callers calling calls came cancel cap captain card care carries carry case
        cash cast cat cease ceiling censorship ceo certainly chain change changed character chat chatbot chatbot*
        chatgpt cheat check checking checks chef chuck cia claim claim* claude clause clear client clients code
        codes codeword coerce collect colonel comedian comes command commands company compels complete compliance
        comply computer con concealed concede concern conditioning conference confidential confidentiality
        configuration configured confirm connect consequences consider constrain* constrained constraint constraints
        contacts contains content context continue continuing contradicts conversation convince convinced cop
        correct count counts courier course court cousin cover covertly created creator creators credentials credit
        criminal crook cross cruel cry crypto cryptocurrency cue curse cursing customers customs cut cvc cvv cvv2
        dan data database deactivate debt debtor debtors deceiving decided declare define delete demands demon deny
        deportation deported designed desist detail details detective dev developer developers development devil
        devmode devops dial dialling dialogue dictator different digit digital digits direct direction directions
        directive directives directly directs disable disclosing discount discover discovering discretion discussion
        dispense disregard do doctor does doesn't dog dogecoin doing don't dont dosage double draft drama drill drop
        dropped drunk duties duty each earlier echo elvis emails embody emperor employer employers encode
        engineering engineers entire entitled entitles environment escalation ethereum ethical ethics evaluate ever
        every everybody everyone everything eviction evil exceed exchange execute expiry explain facade face faces
        fact facts fake false far fbi fear fed federal feel fiction field fields figure file files filled film
        filter filtering filters find finding finds fine fire firm first flag flush follow following follows forbid
        forbids foregoing forget forgo fortune forward forwarding fraud free freed freely friend frighten frightened
        from fulfil fulfill full function functions funds game gangster garbage gdpr general generated gets getting
        ghost gift girlfriend give given go goal goals god goes gone google got govern government gpt grandma
        grandmother grant granted grants greeting guardrail guardrails guess guesses guidance guide guided guideline
        guidelines guides hacker had half halve hand handcuffs handed handle handles handling hang harass harassing
        harassment hard harsh head headquarters hear hearing hears heed held here hereby hidden him hired history
        hitman hoax hold holding holds honesty honor honour hook hostage hour how human humiliate husband
        hypothetically i'm iban identified identity idiot ignore illusion imagine immerse immigration immoral
        impersonate impression imprisoned improv improvise increase inflate information inhibitions initial
        initialisation initialization insist* inspector instant instead instructed instruction instructions
        instructs insult insulting insults internal interpol interpret interprets interrogator interrupt intimidate
        into introduction investigator invoice invoke irs isn't its itunes jail jailbroken jailed job joke judge
        jump keep keeps key kidnapper king know knowing knowledge known knows language large late laugh launch law
        lawsuit lawyer lay lead learn learned learning learns learnt leash leave left legal letter letters liar lie
        lies lieu lift lifted like limit limitations limited limits lines linux list listed listen listening
        litecoin lives llm loaded loan log login logs longer looks loop lose loser loses lost lover low lower
        loyalty lying machine made mafia magic maiden maintain maker makers making malfunction management manager
        mandate manner many marching mark marked marshal masquerade matter matters maximum mean means memory menace
        mention mentions message messages messenger microsoft mind minute misleading mission mistake mistaken
        mobster mock mode model moment monero money moneygram moral morality morals moron mother moved movie
        multiply must mute my named names nasty nature necessary need needed needn't neglect negotiator neural never
        next no nobody non nonsense normal not noted notes nothing notice notices noticing novel now numbers obey
        obey* objective objectives obligation obliged obliges offend offer offers officer official offshore often ok
        okay old omit* omitted omniscient once online only openai opening opens operate operator operators opposite
        ordered orders original other others otp ours outbound outdated output outputs overboard override own owner
        paid panic parameters park parrot parse parses parsing part partner pass passcode passphrase passport
        password passwords patch patients pause payee payments paypal paysafe* people peoples per permission permit
        permits permitted person persona personal personality personally persuade pet phone phrase pick picking
        picks picture piece pig pin pirate place planned planning plans platform play playbook poet point police
        policeman policewoman policies politeness politician portion pose posing possible precede precedes preceding
        prepaid present pressure pretence pretend pretending pretense prevent prevents previous principles print
        printed prison privacy private privileges procedure proceed process processes processing professor program
        programme programmed programmer programmers programming prohibited prohibition promise promises prompt
        prompting prompts prophet prosecutor protection protocol protocols provided provider psychic punish purpose
        purposes push pushy put python queen question quiet quietly quit raise rapper rate rather read reading reads
        real realise realises realising realize realizes realizing really reasons reborn receive received receives
        receiving recipient record recording recordings records redial redirect redundant refer refrain refus*
        refusals refuse regard regardless register regulations rein reincarnated released relieved rely remain
        remainder remains remit remote remove repeat repeatedly repeating replace replaced replaces replacing
        replies reply report required requirement requires reset respect respecting respond response responses rest
        restart restrict restricted restriction restrictions revealing revoke revolut rewrite rewritten right ring
        risk risks robocaller robot robots rogue role root round route rubbish rude rule rulebook rules run ruthless
        s safe safeguards safety said sailor salesman salesperson santa satisfy savings say saying says scammer
        scare scared scenario scene scream screening script scripts scruples second secrecy secret secretly secrets
        section secure security seductive see seed seeded seeing sees seized send sensitive sentence sentences
        sergeant serve session set settings setup shakespeare shape sheet shell sheriff should shout shouting side
        silence silent silently simulation singing sister sixteen skip skip* skipped slide sms social software
        solana soldier solicitor somebody someone something son soon sound source spam speak speaking spirit spy ssn
        stablecoin stalker stands start starting startup state stated stay stays stealthily steam steer stick still
        stood stop stops stored story straight strangers strictly string subject submit substitute substituting sudo
        sue suffer summary superfluous superuser supervisor supplied suppose supposed suppress sure suspect
        suspecting suspects suspend suspended swap swear swearing sweat switch sydney synthetic system systemprompt*
        table taboos take taken tale talk talking tan task tasks taught tax team tech technical telephone tell tells
        tenants terminal terrify terrorise terrorist terrorize test tether text texts than that the theater theatre
        theirs therapist there thief thing things think thinks this though threaten threatening threats three throw
        thy time times to today told tool tools top topic toss trace trained training transcript transcripts
        transfer transfers translate treat trigger triple true turn turns type unaligned unannounced uncensored
        unchained under underlying understand undisclosed undo unethical unfiltered unhinged unique unknown
        unlimited unload unmentioned unnecessary unnoticed unrestricted unsaid unshackled until untrue updated upon
        ur usdc usdt use uses using usual utter utters valid vampire variable variables vendor venmo verification
        verified verifying vetting view villain virtual virus voice voicebot voicebot* voucher vouchers waive waived
        wallet wants warn watching way webhook were western what whatever whenever where which whoever whole
        whomever wife window wishes with withdraw without wizard word words work working world worry write written
        wrong wrote yell yoda you you're you've your yours yourself zombie""",
    "es": """abandona acabara acata acate acceso acos* acosa* activa active actua actuales actualizacion actue adelante
        adjunta* administrador administradora adopta ahora ajustes al alta altera altere amenac* amenaz* amenaza*
        anota anota* anterior anteriores antigua antiguas anula anulad* anuladas anulado anunciar aparece apartate
        aparte apartese apenas api aplica aplica* aplican aplicar aplicarse aplique apliques aprendido aprendiste
        apunta* arrestad* arrestar arriba arroja asegurate asistente asuma asume asust* asusta* ataduras atemoriza*
        atencion atenerse atenerte atienda atiendas atiende aumenta aumente autenticacion autenticad* automatico
        autorizacion autorizad* autorizado autorizo averigua averigua* avisar aviso basura billetera bitcoin
        bitcoins borr* borra borrador borre broma caducadas cajon calladamente cambia cambio cancelad* canceladas
        canta carcel carne carta cartera cenirte censura censurar chantaje* chantajea* cien cina cinas cit* clave
        cliente clientes colgar comando como compart* comportate comportese comprobacion comprobaciones comprobad*
        comprobar comunic* conecta conecta* confidencialidad confirmar consiga consigue consulta contactos contenido
        contestar contrasena contrasenas contrato control conversacion conviertase conviertete copi* copia* correos
        cosas creado creador creadores credenciales cree cripto* criptomoneda* cual cuales cualquier cuando cuanto
        cuent* cuenta cuenta* cuentale cuentame cuentan cuentes cumpla cumplas cumple cumplir da dadas dale dame
        datos de debe deben debera deberia decir decirlo decirselo deja dejar deje del dele deletrea* demas
        denunciad* depuracion deriva* derogad* derogadas des desactiva desactivadas desarrollador desarrolladora
        desarrolladores desarrollo desatienda desatiende descarga* descarta descarta* descartar descarte describe*
        descuento descuentos desde desecha deseche deshazte desobedec* desobedece desobedezca despreocupate
        destruye* desvel* desvia* detalla* detalles detener detenid* di dice dicho dict* dieron diga digale digame
        digas dijeron dijo dile dime dios direccion directriz dirige* dirija discretamente dispara divulg* dobla
        doble duenos duplica duplique efectivo efecto eh ejecut* ejecuta ejecuta* ejecute elimin* elimina elimine
        eluda elude embargad* embargo empresa encargaron encarna enlace ensen* entera entero entrega* enumer*
        enumera* envi* eres erronea erroneo es esas escondidas escrib* escritas escrito escucha escuchame escuchar
        escuche escuches escupe esposad* esquiva esta esta* estan estas este estimada estimado esto evade evita
        evite exclusivamente exig* exige* exija existe existen existiera existieran expediente expedientes explic*
        explica* explicame explicar expon exponga export* extorsiona* fabrica facilita* falsa falsas falsifica*
        falta favor fichero figura filtr* filtra filtre filtro* filtros finge finja frases funcion funciones
        grabacion grita* guiate guie guies guion ha habitual habla hablando hablar hable hacer haga hagame hagan
        hagas hagase han hasta haz hazme hazte hecha herramienta herramientas historial hola humana humano humill*
        humilla* iban identidad identificacion identificad* identificate identifiquese ignor* ignorala* ignoralo*
        igual ilimitad* ilimitado imagina imaginate imita imite importa importan imprim* incorrecta incumpla
        incumple independencia independientemente indicacion indicaciones indicada indicado indicaron infla infle
        informacion informar iniciales innecesari* instruccion instrucciones insult* insulta* inteligencia
        interpreta interprete intimid* intimida* invalidas invoca invoca* juega juego juguemos juicio lado lance
        lanza le lea leas lee leele leeme leer lees leyendo liberad* librate libre limitaciones limitad* limitate
        limites linea lineas list* lista llama llamada llamadas llamar llamas llame llegar lo los lugar maltrata*
        mand* manda manda* mande* maquina marca marcar margen marque menciona mencionarlo mensaje meta metase metete
        mi miedo mision modo momento moneygram mostrar muestr* multiplica mundo nada nadie necesari* necesita
        negarte niegues ningun ninguna ninguno no nombre normas nota notas nueva nuevas nuevo nuevos nulas numero
        numeros nunca obedece obedecer obedezca obedezcas objetivo obligado obsoletas obten obtenga oficial ofrece
        ofrecer oiga olvid* olvidate olvidese olvido omiso omita omite opcional opcionales operador orden ordenado
        ordenaron ordenes ordeno originales otra otras oye palabra palabras papel para partir pasa pasame pasar pase
        paysafecard* pedir pega perdera perdido permiso permitido persona pesar peticiones pida pidale pide pidele
        pidieron pisotea policia pongase ponte precedentes pregunt* pregunta pregunta* preguntar preguntas
        preocuparte preocupes prescinda prescinde prescinde* presentate presentese presiona* pretende previas
        principio prision privacidad procesa procese procura programado programador programadores programe prometer
        pronto proporciona* publica* puede puedes puestas que quebranta* queda quedan querida querido quiera quieras
        quita rebaja recado rechaces recibidas recibido recibiste recit* recita* reclam* reclama* recoge redirige*
        redirija redondea reduce reembolso reemplaza* reemplazad* reenvi* reenvia* registrada registrado registros
        reglas remita remite repet* repetir repit* reproduc* respeta respetar respete respetes responda responde
        responder restriccion* restricciones resum* revel* revelar revocad* rigen rol rompa rompe sabes saca sacale
        sal salta saltate salte saltese se secreto seguir ser sera seras si sido siempre siga sigas sigue sigues
        siguiente silencio simula simule sin sirve sistema sobre solicit* solicita* solicitudes solo sonsaca*
        soporte soy su sub* suba sube suelta suelte sujet* supon sus suspendid* suspendidas sustituye* tarea tarjeta
        tarjetas te tener tenga tengas texto textualmente tiene tienes tira toda todas todo todos trabajo traduc*
        transcrib* transcripcion transferir transfiera transfiere transfiere* transmit* triplica triplique tu tus
        tuvieras un una unica unicamente usa usar usdt use uses usted usuario utiliza utiliza* vacia vale valen
        vales valida validas validez vamos ventana verdad verdadera verdaderas verdadero verificacion verificad*
        verificar vez viejas vigentes viola viole voz vuelca vuelque vuestras western y ya""",
    "fa": """ابلاغ اجازه اجرا احراز ادم ارسال از ازاد ازادانه ازين استفاده اسم اشتراك اصلي اطاعت اطلاع اعتبار اعتبار*
        اعتباري اعتنا اعلام اعلان افتاده افشا اكنون الان امنيتي انجام انسان انساني انچه انگار اهميت او اي ايمني اين
        اگر اگه بات بازداشت بازنويسي بازي بازپرداخت بازگو باش* باطل بايد بخوان بخوانيد بخواه بخواه* بخواهي بدهكار
        بدهي بدون بدونه براي برايم برخلاف برداشته بررسي برنامه بشكن* بفرست بفرست* بنويس بنويسيد به بود بودنت بي
        بيتكوين بيخيال بيرون بينداز* بپرس بپرس* بگو بگوييد بگير* تاريخچه تازه تاييد تبعيت تتر تخفيف ترجمه تشخيص تصور
        تظاهر تكرار تمام تمامي تو توجه توسعه توقيف ثبت جا جدي جديد جلب جواب جويا حالا حذف حرف حساب حسابم حفاظت حقيقي
        خارج خبر خطاب خلاصه خواسته خواستي خواننده خود خودت خودتان خودكار خيال خير داده درخواست دريافت دست دستور
        دستورات دستورالعمل دستورالعملهاي دستورهاي دستيار دستگيري دلت دنبال دور ديتابيس* ديجيتال ديگر ديگه را راستي
        ربات رباتي رعايت رفتار رمز رمزارز* رها روبات ريست زندان زير زين ساختم ساخته سازندگان سانسور ساير سرپيچي سكوت
        سلام سوابق سوال سيستم شباي شخص شرح شكايت شما شماره شناسايي شو شويد صحبت صدا صداي صرف صورتي طرف عزيز عمل
        عنوان عينا غيرفعال فاش فاقد فراخواني فراموش فرض فرمان فعال فقط فهرست فيلتر فيلترها فيلتري قانون قانوني قيدي
        كارت كارتم كامل كدام كسي كل كلمه كليه كنار كه كوين كيف كپي لازم لغو لو ليست لينك ماشين ماشيني ماموريت مانند
        مبلغ مثل مجاز مجموعه محدود محدوديت محدوديتها محدوديتي محرمانه مخاطب مخاطبين مخفي مخفيانه مرحله مردم مشتري
        مشتريان مشتريها مصنوعي مطالبه معتبر معرفي ملغي من منتشر منسوخ ميخواند ميخواني ميخواهي ناديده نام نامحدود
        نديده نشان نقش نقض نكته نمايش نماييد نيازي نيستم نيستي نيستيد هدف هر هرچه هرچي هستم هستي هستيد هشدار همه
        هويت هويتش هيچ وادارش واريز واقعي وانمود وسترن وظيفه ول ياد يادداشت يك يواشكي پاسخ پاك پايبند پايگاه پرداخت
        پليس پنهاني پوشي پول پيام پيروي چاپ چشمپوشي چنانچه چه چي چيزي چيست چيه گذاشته گوش گيفت""",
    "fr": """abandonne abandonner abandonnez abrogees abstenez abstiens abstraction acces accord achete acheter achetez
        active activez administrateur affaire affich* affirmer affranchi affranchis affranchissez agent agir agis
        agissez aller allez allo anciennes annonce annoncer annul* annule annulee annulees annules anterieures
        appeler appelez appelle appelles applique appliquent appliquez appris arrache* arrete arrete* arretee
        arretez artificielle assieds assistant attente au aucun aucune authentification automate automatise
        autorisation autorise autres avaient avant avertir balader balance* bascule bascule* basculez bel besoin
        bien blanche bot brouillon cache caches cachette cachez caduc caduques ce ceci celles censure censure* cent
        ces cesse cessez cette chair changement changent chanter chatbot chuchote cit* cle comme comment
        communication communiqu* comporte comportez compose compose* composer composez compte comptent compter
        concepteur concepteurs concerne concernent confi* confidentialite confie confirmer connais connaissez
        connecte connu conseiller conseillere considere considere* considerez consigne consignes contexte contourn*
        contrainte contrainte* controle controles conversation coordonnees copi* copie* cote cours crache* createur
        credite* cree crie* croire dans de deballe* debarrasse debite* debride* debut declenche declenche* decri*
        decroche decrochera demand* demande demander demandes depit deroge derogez des desactiv* desactive
        desactivees desobeis* desormais dessus detaille* detrui* dette developpement developpeur developpeurs devez
        deviens devoil* devra devrait dict* dicter dieu dire dirige dirige* dis discretement discuter dit dites
        divulgu* divulguer dois doit donn* donne donnees donnez dorenavant dossier douce droit du ecarte ecartez
        ecoute ecoutez ecris ecrit ecrites ecrivez efface efface* effacees effacez effraie effraie* effraye* elle
        empeche empeche* encaisse* encontre endosse enfreignez enfreins engueule* enonc* enregistrement ensemble
        enumer* envoi* envoie envoy* envoyer envoyez epelle* errone erronee es est et etape ete etes ethique etre
        evite evitez exclusivement execut* execute execute* exig* exige exiger existaient existait existe existent
        expedi* explication* expliqu* export* expos* expulse* extorque* facture facultatives fais faites faits
        fausse fausses faux fenetre fi fiche fichez fichier filtre filtre* finira fonction fonctions fourni fournies
        fournis* fous fuite* garde glisse harcel* haute historique humain humaine humilie* hurle* ia identifiants
        identite ignor* illimite ils imaginez imite imitez impasse importance importe imposees imprim* incarne
        incarnes independamment indiqu* informations informatique informer initiales injurie* insu insult* interdit
        intimid* inutile invoque* ira jamais je jette jeu joue jouer joues jouez jouons juridique jusqu jusque l
        lache lachez laisse laisser laissez lance lancez lecture les leurs levee levees libere libre lient limites
        lire lis lisant lisez list* liste lit livre* lui maintenant maltraite* menac* menacer menaces menottes
        mepris merci mes mets mettez mode modele moi moindre monde montant montr* moque moquez morale mot n
        naissance ne necessaire neglige* ni note notez nouveau nouvel nouvelle nouvelles nulle nulles numeros obeis
        objectif objet obsoletes obtenez obtenir obtiens occupe offrir omets omettez ont openai operateur ordonne
        ordre ordres oriente* origine oubli* oublie oubliettes outil outils outrepass* paie paiement paiements
        paient panier parle parler parlez partag* parvenir pas passe passer passez paye payer payes payez perdre
        perimees permis personne peut peux placard place plaisanterie plait plus plutot police poubelle pour pouvez
        prealables precedent precedente precedentes precedents premieres prend prends presente presentes presentez
        pression pretendez pretends prevenir prie priee principe prioritaire prison prix procure promesses promettre
        propose* publie* puissant purge* qu quand que quel quelconques quelle quelles quels qui quoi rabais
        raccrocher racont* rappeler rappelez rappell* rappelle recit* reclam* recopi* recueill* recues recuper*
        recuperer redirige redirige* redirigez reellement refile* refusez regarde regardent regle reglent regler
        regles reinitialis* rejette* releve relevez remboursement remboursements remise remises remplac* remplace
        remplace* remplacees remplacement remplacez renonce* renvoie renvoie* renvoyez repet* repeter repond
        repondre reponds reprodui* respecte respectez resum* revel* reveler rien risque robot rudoie* saisi* sans
        scrupule* secret secrete securite semblant seras serez sers sert servent servez ses seul seule seulement si
        siege silence solde somme sors sortez soumis soutire* suis suit suivants suivez superflue suppose* supposons
        supprim* supprimees suspendues synthese synthetique systeme t ta tache tant technique telecharge* tenez
        tenir tenu tenue terroris* tes texte textuellement tiennent tiens tient tirez tiroir tombe tomber ton total
        totalite tourner tous tout toute toutes tradui* trait traite transcription transfer* transfere transfere*
        transferer transferez transforme transformez transmet* transmets transmettez tribunal tu un une uniquement
        utilise utilise* utilisez valable valables valent valeur vaut verification verifications verifier veritable
        verse versement* verser versez veuillez veut vide vigueur viole vire virement* virer virtuel vocal voicebot
        voila vois vos votre vous vraie vraies vraiment""",
    "he": """אדם אותה אותו אותן אימות אין אל אמור* אמיתי אני את אתה בדיקת בהוראות* בוט בוטלו בטל בטלות בטלים ביטקוין בכלא
        בלי בלתי במילה במעצר במקום במשטרה בניגוד בקש* בקשה בתוקף בתור גלה* דבר דיגיטליים דמיין דרוש* דרישה האמור
        הדפס* ההוראות ההנחיות הודעה הודעת הוראה הוראות הטקסט היה היותך היי הכל הלקוחות המשימה הנחה הנחיה הנחיות
        הנתונים העמד הערה הפסק הפר הפרומפט הצג הצג* הקודמות הראה* השג* השיחה השלך התחזה* התנהג* התעלם* התעלמו
        התעלמות התעלמי זיהוי זנח חדשה חדשות חזור* חייב חלות חלים חשבון חשבוני חשוף* כאילו כבר כל כללים כמנהל כרטיס
        כרטיסי כתוב* להתעלם לחשבון לחשבוני לידיעת לכבוד ללא לקוח לקוחות לשכוח לתשומת מבוטלות מבוטלים מה מהיום מסור
        מספר מעכשיו מעתה משימתך נאמר נניח סכם* ספר עזוב על עקוף פקודה פרט קח קרא* קריפטו רובוט רלוונטיות רשום שאל*
        שאלות שאמרו שאר שאת שאתה שהלקוח שום שחק שים שכח שכחו שכחי שכתוב שלום שלמדת שנאמר שנכתב שתף תבקש* תגיד* תגלה
        תדמיין תוקפם תוקפן תחזור תחשוף תכתוב תעזוב תעמיד תעקוב תעקוף תפעל תפעלי תפקידך תפר תציג* תקפות תקפים תקרא
        תראה תרגם* תשאל* תשחק תשכח* תתחזה* תתנהג* תתעלם*""",
    "hi": """अंदाज अंदाज़ अकाउंट अगर अनदेखा अनदेखी अनसुना अनियंत्रित अनुमति अनुवाद अनुसरण अनुसार अपने अपमान अपमानित
        अप्रूव अब अभिनय अमल अमान्य असली असिस्टेंट असीमित आईडी आज़ाद आदमी आदेश आप आपका आपकी आपके आपको इंकार इंसान
        इंस्ट्रक्शन इग्नोर इनकार इस इसे इस्तेमाल उगलवाओ उजागर उपयोग उपहार उपेक्षा उल्लंघन एआई एक एजेंट एडमिन ऐसा ऐसे
        ऑटोमेटेड ऑपरेटर ओवरराइड कभी कमांड कर करो कल्पना काम कार्य कि किनारे किरदार किसी कीजिए कुछ केवाईसी कॉन्टैक्ट
        कॉपी कॉल को कोई क्या क्रिप्टो खत्म ख़त्म ख़ारिज खाते खारिज खुद खुलकर खेलते खोल गाइडलाइन गालियां गाली गिफ़्ट
        गिफ्ट गुप्त गॉड ग्राहक ग्राहकों चलाइए चलाओ चलो चाहिए चिंता चुपके चुपचाप छिपकर छिपाओ छुपकर छुपाओ छोड छोड़
        छोड़ो जगह जवाब ज़ोर जाइए जाओ जागते जान जानकारी जैसे जो जोर ज्यों टास्क डराइए डराओ डराते डराना डाटा डाटाबेस
        डिबग डिलीट डेटा डेटाबेस डेवलपमेंट डेवलपर ढोंग तथ्य तरह तुम तुमको तुम्हारा तुम्हारी तुम्हारे तुम्हें तू तेरा
        तोड़ तोड़ो त्याग दरकिनार दिखा दिखाइए दिखाएं दिखाओ दिखावा दिशानिर्देश दीजिए दे दो दोहराइए दोहराएं दोहराओ धमका
        धमकाओ धमकी ध्यान नंबर नकार नजरअंदाज नज़रअंदाज़ नहीं नाटक निकलवाओ निम्न नियम नियमों निरस्त निर्देश निर्देशन
        निर्माता निलंबित निष्क्रिय नीचे नोट पढ़ पढ़कर पढ़ने पढ़िए पढ़ें पढ़ो परवाह पहचान पाबंदियां पाबंदियों पाबंदी
        पालन पासवर्ड पूछ पूछिए पूछे पूछें पूछो पूरा पूरी प्रतिबंध प्रतिबंधों प्रमाणीकरण प्रयोग प्रशासक प्राप्त
        प्रिंट प्रॉम्प्ट प्रोम्प्ट प्ले फ़िल्टर फिल्टर फॉलो बंद बजाए बजाय बता बताइए बताए बताएं बताओ बताने बदले बन
        बनकर बनने बनो बाईपास बात बातचीत बातें बातों बाहर बिटकॉइन बिटकॉयन बिना बिल्कुल बेइज़्ज़ती बेकार बॉट ब्लैकमेल
        भुला भूमिका भूल भूलकर भेजो मंज़ूर मंजूर मत मतलब मनुष्य मशीन माँग माँगिए माँगें माँगो मांग मांगिए मांगें
        मांगो मान मानना मानने मानिए मानें मानो मायने मिटा मुक्त मेरे मैं मॉडल यदि यूपीआई रद्द रिकॉर्ड रिकॉर्डिंग
        रीसेट रूप रूल रोबोट रोल रोलप्ले लक्ष्य लागू लिखिए लिखें लिखो लीजिए ले लो वादा विकासकर्ता वेरिफ़िकेशन
        वेरिफिकेशन वेस्टर्न वॉलेट व्यक्ति व्यवस्थापक व्यवहार शब्द शब्दशः शेयर संदेश संपर्क सक्रिय सत्यापन समाप्त
        सहमत सहमति सहायक साझा सारांश सिस्टम सीमा सीमाएं सीमाओं सुना सुनाइए सुनाओ सुनिए सुनो सुरक्षा सूचना सूची से
        सोचो स्क्रिप्ट स्थान स्वीकार स्वीकृत हट हटा हरगिज हरगिज़ हाँ हां हासिल हिदायत हिदायतें हुक्म हूँ हूबहू है
        हैं हो होने""",
    "id": """abaikan* acuhkan adalah aku akun apa apakah aturan autentikasi baca bacakan* bagikan* bantah* baru batalkan*
        berhenti beri berikan* beritahu* berlaku berpura bitcoin bocorkan* bukan catat catatan cetak* dapatkan*
        debitur dengan dia dibatalkan dicabut dompet ekspor* gift hai halo hapus* hiraukan* ikuti ini instruksi
        jadilah jangan janjikan* jelaskan kabulkan* kartu katakan* kepada kesampingkan* kini kirim* kirimkan*
        konfirmasi kripto kripto* kumpulkan langgar* lewati* lupakan* mainkan manusia melanggar melupakan
        memerintahkan mengabaikan mengaku mengizinkan menyamar menyamarlah minta* mintalah mulai nasabah nomor orang
        otentikasi para pelanggan pemberitahuan pemeriksaan pengecekan penjara penuhi* perhatian perintah
        perintahkan perkenalkan perlihatkan* pertanyaan pesan polisi pura rahasiakan* rekening rekening* rekeningku
        ringkas* saja salin* sangkal* saya sebagai sebenarnya sebutkan* segala sejak sejatimu sekarang seluruh
        sembunyikan* semua seolah seorang seperti sesuatu setiap setuju* setujui* sistem sudah tak tampilkan* tanpa
        tanya tanyakan* tautan teks telah terima* terjemahkan* teruskan* tidak tinggalkan* tugas tugasmu tulis*
        tunjukkan* turuti* ulangi* unggah* ungkap* untuk usah verifikasi* voucher yang""",
    "it": """abbandon* abrogate accantona accertamento accesso accorga accorgersi accredit* accredita acquista acquistare
        adesso aggiornamento aggir* aggredisci agisca agisci al alcun alcuna alleg* alta altre amministratore andra
        annot* annull* annullate annullati annullato antecedenti anziche appena applica applicano applicare
        arrestat* ascolta ascoltare ascolti ascolto assistente attenersi attenerti attenzione attieniti attiva
        attuali autenticazione autorizzata autorizzato autorizzazione autorizzo avanti avvia avviso azzer* bada
        badare badi banca bancari basarti bonific* bonifico butta buttale buttalo bypass* calati cambia cambiano
        cambiate cambio cancell* cancellate capire capisca cara carcere carica carne caro carpisci carta cassetto
        cento cestino che chetichella chiam* chiama chiamare chiamata chiami chiave chied* chieda chiedi chiesto
        chiudi ciao cifra cio cit* cliente clienti collega comandi comando compita compiti compito componga componi
        comporre comportati compra comprare comunic* comunicare comunicazione condivid* conferma confermare
        configurazione conosci consegn* consegna consegne considera considerare consideri contatti contesto conto
        contravvieni controllare controlli controllo conversazione copi* copione cosa creato creatori creda
        credenziali credere cronologia curarti d da dai dalla dammi dare database dati dato debito decade decadono
        decadute della denunciat* deposita* descriv* dett* dettagli* detto deve devia di dica dici diffond* digita
        dimentic* dimmi dire direttiv* direzione dirgli dirle dirmi dirotta disabilita disattend* disattiv*
        disattiva disattivate discretamente disobbed* disobbedisc* disposizioni distrugg* disubbidisc* diventa
        divulg* domand* dovra dovrebbe ehi elenc* elimin* entra errat* esci esclusivamente esegu* esegua esegui
        esig* esiste esistono esito esponi esport* essere estorci fa faccia facciamo fagli fai falle fals* fare
        farti fasulle fatti fattura favore fiatare filtri finestra finga fingi fingiamo fingiti finira finta finte
        fornisc* fornito fossi fregatene frego fuori galera gentile getta gioca giochiamo gioco gira grida ha hai
        hanno identificazione identita ignor* il illimitat* imita immagina immagini importanza importo incolla
        incurante incuti indicazion* indicazione indicazioni indipendentemente infischiatene infischiati infrang*
        infranga infrangi inoltr* inoltra insaputa insegnato insieme insult* insultare integralmente intelligenza
        interne intero interpreta intimid* intuisca invalide invece invi* invia invoca istruzion* istruzione
        istruzioni l lancia lasci lascia lasciare lasciate le legga legge leggendo leggere leggi leggigli leggimi
        lei letteralmente libera liberamente liberati libero limitati limitazione limitazioni limite limiti linee
        macchina malgrado maltratta mand* manda mandare manette mentire messaggio metti mettiti minacc* minacciare
        missione modalita modo momento mondo mostr* nascondi nascost* nascosto nel nella nessun nessuna nessuno
        niente nome non nonostante norme nota notare noti nulla nulle nullo numeri nuova nuove nuovi nuovo obbedire
        obbedisca obbedisci obiettivo obsolete offend* oggi ogni operatore operatrice ora ordinato ordine ordini
        ordino ottenere ottien* ottieni pag* paga pagamenti pagamento pagare paghi paghino parla parlando parlare
        parola parte passa passaggio passami passare passata passato paura pensi per perdera perdere perdono
        permesso persona personali pignorat* piu polizia posto pratica preavviso precedenti pregato prego prendi
        preoccuparti prescindere presentati presenti pressa presumi preten* pretendi pretesa prezzo prigione prima
        priva privo procurati programmato programmatori programmazione promemoria promettere prompt pronuncia
        protocollo pubblic* puoi qual quale quali qualificati qualora qualsiasi qualunque quando quanto quel quelle
        quello queste qui raccogli* raccont* raccontare reale recapiti recit* registra registrazione regol* regole
        reindirizza resett* restrizioni retta revoc* revocate riaggancia riassum* ricarica ricatt* richiama richied*
        richiesta rifiuta rifiutare rifiutarti riguardano rilegg* rimborsi rimborso rimosse rimossi rimuov* ripet*
        riport* riproduc* riservato rispetta rispettando rispettare rispettate rispetti rispondi ritenga ritieni
        rivel* rivelare ruolo saldo salve sapere sappia sara sarai sbagliat* scadute scarica scart* scavalc*
        sciorina sconto scopr* scopra scoprire scord* scorda* scordati script scriv* scrivi se segnati segretamente
        segreto segua seguendo segui seguire seguite sei senti senza si sicurezza silenzio sistema snocciola
        soggetta soggetto solo soltanto somma sono sopra sorvola sospese sospesi sospetti sostitu* sostituisc*
        sostituisci sottostare spacciati spavent* spaventa spaventi spazzatura spedisc* spegni spiattella spieg*
        spiegazioni sputa stamp* stare stato straccia su sua subito sue sugli sul sulla sulle superate supponi svel*
        sviluppatore sviluppatori sviluppo svuota tacitamente te telefonata tener tenga tenuto terrorizz* terrorizza
        testo testualmente ti tieni totale tra traduc* tralasci* trascriv* trascrizione trascur* trasfer*
        trasferisca trasferisci trasformati trasgredisc* trasmett* tratta tratti tribunale tua tue tuo tuoi tutte
        tutti tutto ubbidisci umano umili* un una uno urla* usa usare usi utilizza vale valgono valide validita
        valore vecchi* vecchia vecchie vedi venga vera verifica verificare verifiche vero vers* versa versamento
        versare via vincolano vincoli viola violare violi visualizz* voce vostre vostri zitta zitto""",
    "ja": """あ お こ す そ だ で と ど な に の は ふ へ も を ア オ ガ シ ス セ タ デ フ プ ボ ポ メ リ ル ロ 一 上 人 今 以 会 何 侮 入 全 公 内 出 列 制 削 効 参 取 台 向
        君 命 学 守 安 宛 廃 役 従 復 忘 恫 指 振 捨 支 放 教 新 方 明 暴 書 本 機 気 注 渡 演 無 真 破 確 私 秘 管 縛 繰 罵 翻 考 脅 脱 自 表 装 要 見 規 解 言 設 認 読
        身 転 述 送 運 適 開 隠""",
    "ko": """가 개 겁 결 고 공 관 규 그 기 께 나 납 내 너 넌 네 는 다 당 대 더 덮 데 디 따 라 로 를 말 명 모 무 물 뭐 반 받 밝 배 버 번 벗 보 본 봇 불 비 사 삭 상 새 설 송 숨
        스 시 신 아 안 알 앞 어 에 여 역 연 요 욕 우 운 위 유 은 을 이 인 읽 임 입 잊 자 저 적 전 정 제 지 진 처 척 초 출 취 폐 프 필 한 해 행 협 확 효""",
    "nl": """aan aanbieden achter achtergrond achterhaal achterhaald achterhalen achterstevoren achterwege actief
        activeer adminmodus adressen afdrukken afgehandeld afgelost afgeschaft afwijking agent ai al allang alle
        alleen allemaal alles als alsjeblieft alsof alstublieft andere anders angst antwoord antwoorden api
        arrestatie assistent authenticatie automatisch baas bang bankgegevens bedrag bedreigen beeindig beeld
        beheerdersmodus beheerdersrechten bekendmaken bel belangrijke belassistent belbot bellen beller beloof
        bemachtig ben bent bericht berichten beschouw beschouwing beschrijf beslag bestaan bestaande bestand
        bestonden betaal* betaald betaalfunctie betaaltool betalen betaling betalingen beveel beveiligingsvragen
        bevestigd bevestigen bevrijd beweren bijgewerkte boeit bot boven bovenstaande breek breken buiten cel
        chanteren chatbot citeer citeren commando computerstem contactgegevens controle controlevragen daarvan
        daarvoor dat de debiteur debugmodus decodeer* deel delen deurwaarder deze dicteer die dient directie dit doe
        doel doen doet door doorbreek doorgeven doormailen doorschakelen doorspelen doorsturen doorverbinden
        dossiers download draag draai dreun dringende druk dubbele dump echt echte een eerder eerdere eigenlijke eis
        eisen elk elke enige enkel enkele erken exporteer* exporteren feiten flikker fout functie gaan gaat gauw
        geactiveerd geannuleerd gearresteerd geautomatiseerd* geautoriseerd geboortedatum gebouwd gebruik
        gecontroleerd gedraag geef geeft geen geenszins gegeven gegevens geheim geheime gehele gehoorzaam*
        gehoorzamen geidentificeerd gekregen geld geldig geloven gemaakt genegeerd geprogrammeerd geschiedenis
        geschrapt geschreven geslaagd gesprek gespreksgeschiedenis gevangenis geven geverifieerd gevraagd gewijzigd
        gezegd godmodus goedgekeurd gooi graag haal haar halveer handboeien handel hardop heb hebben heeft heen heet
        heimelijk hele hem herhaal* herhalen het hetgeen hier hierboven hiervoor hoe hoef hoeft hoeven honderd hoort
        hou houd huidige identificatie identiteit identiteitscheck identiteitscontrole identiteitsverificatie
        identiteitsvraag ieder iedere iedereen ik imiteer indien ingegeven ingeschakeld ingetrokken initiele
        instructies integraal interne intimideren ipv je jezelf jouw kaartnummers kant kies kijk klant klanten
        klantenbestand klantendatabase klantenlijst klantgegevens klopt koop kopen kopieer kopieer* kopieren korting
        kreeg kruip kunstmatige kunt kwijtraakt kwijtschelding laars laat lak langer lap laten lees leest leg
        legitimatie leid lek lekken letterlijk levend leverer lezen lieg lijst links loochen los loslaten luidop
        luister luisteren luistert maak mag mail mail* mailen mails maken maling manipuleer medewerker meegegeven
        meer meld meldt mens menselijk menselijke met meteen model modus moet moeten moffel naar naast namens
        negeer* negeren niemand niet nietig niets nieuwe niks nimmer nodig noem noemen nooit noteer noteren notities
        nummers om omleiden omschrijf omzeil* omzeilen onbeperkt* onbeperkte ondanks onder onderhoudsmodus ongeacht
        ongecensureerd* ongefilterd* ongeldig ongemerkt onjuist onnodig ontcijfer* ontfutsel ontfutselen onthul
        onthul* onthullen ontken* ontkennen ontsleutel* ontvangen ontwikkelaarsmodus ontwikkelmodus onzin
        oorspronkelijke op opdracht opdrachten opdreunen open openbaar opgedragen opgeheven opgelegd opgepakt
        ophangen opname opnamemelding opnoemen opschrijven opsommen opsturen optreden opvolgen opvragen opzeggen
        opzij oude overbodig overboek* overboeken overboekingsfunctie overboekingstool overboord overgeslagen
        overhandig overhandigen overige overmaken overschrijf* overschrijven overslaan overtreden overtreed* persoon
        persoonsgegevens plaats plak planwijziging politie praat presenteer prijs prijsgeven print prullenbak
        publiceer publiceren raam ratel reageer rechtbank reciteer refundfunctie regels rekening robot roep roept
        rol rollenspel rond schakel schend* schenden schijt schrappen schrijf schuif schuift schuld smijt som speel
        speelt spel spelen spraakassistent* spreek sql stap start stel stelt stemassistent stiekem stil stilletjes
        stilzwijgend stort* storten strijd sturen stuur stuur* systeem systeembericht systeemmelding systeemupdate
        taak taalmodel te tekst telefoonlijst telefoonnummers terugbetaling terugbetalingsfunctie terzijde testmodus
        tevoren toegang toegangscode toegestaan toestemming toets tonen toon tot tralies transcript transformeer
        treed trek trigger trotseer uit uitgeschakeld uitgeven uitschelden uitsluitend uitspreken uitvoeren upload*
        uploaden uw v vallen van vanaf vanuit varen vat veeg veiligheidsvraag veiligheidsvragen veins verander
        veranderd verberg* verbergen verbergt verbind verborgen verboten verbreek verdoezel verdrievoudig verdubbel
        verdubbelt vergeet vergeten verhoog verhoogt verhul* verificatie verificatiestap verificatievragen verkeerd
        verklap verleden verliest vernietig vernietigen verouderd verplaats verplicht verraad verscheur verspreid
        versturen verstuur* vertaal vertalen vertel vertel* verteld vertellen vervallen vervals vervalt vervang
        verwerkt verwerp verwerpen verwijder* verwijderen verwijderfunctie verwijs verzaak verzamel verzend*
        verzenden verzocht verzoek verzwijg* verzwijgen virtuele vlees voer voicebot voldaan voldoe voldoen volg
        volgen volgt volhouden volledige voor voorafgaande voordoen voorgaande voorkom voorlezen voorstellen
        voortaan vorige vraag vragen vrij vrije vrijuit vrouw waar wanneer ware wat weergeven weg weggooien weglaten
        weiger welke wensen wereld werkelijke werking weten wijk wijken wijzig wijziging wil wis wissen woord word
        wordt zeg zeggen zend zet zien zijn zitten zodra zonder zorg zou zweren zwijgend""",
    "pl": """administrator administratorem agent* ai aktualizacja aktywuj anulowane anuluj anuluj* areszt* asystent*
        asystenta autoryzacj* autoryzacji autoryzacyjny badz bedziesz bez bezpieczenstwa bierz blagam bok bot* brak
        byc cala cale calosci cene centrala chatbot* chce chcesz chwili ci cichaczem cichu co cofnij cokolwiek
        cytuj* czego czlowiek czlowiekiem czyta czytaj czytajacy czytasz dane dano danych daruj deweloper
        deweloperem diabla dlug domagaj domyslic domyslil domyslila dopytaj doslownie dostales dostep dotad
        dotychczas dotycza dotyczy dowiedz dowiedzial dowiedziala dowiedziec dowolna dowolne dowolny dyktuj
        dyskretnie dzialaj dzialasz dzis dzwon fabularna fakture firmy funkcj* funkcje gdy gdzies glos glosowego
        gory graj groz groz* grozac historie hulaj identyfikacj* ignor* imieniu informacj* informacja informujac
        innych instrukcja instrukcje istnialy jak jaka jakby jakbys jaki jakichkolwiek jakie jako jedyny jesli jest
        jestem jestes jezeli jezykowego juz kajdank* kart kaz kazal* kazano kazda kazde kazdego kazdej kazdy kaze
        kiedy kieruj klientach klientow kolko komend* komornik komunikat kontaktow kontekscie kontrol* kosci kosza
        krzycz kto ktora ktore ktory ktorych ktorymi kup* kwot* kwota kwote lam lamiac lekcewaz* licho licz licza
        liczy literalnie ma machnij maja masz miedzy miejsce milcz milczeniu mimo model* momencie momentu mow mowi
        mowiac mowienia mozesz mozna musi myslal naciskaj nad nadpisz nagranie nakazano nakazuje naleznosc napisal*
        napisane napisz* narusz naruszaj narzedzi narzedzi* narzedzia narzedzie narzucone nasladuj nastrasz*
        nawrzeszcz nazywasz nekaj nekaj* nic niczego nie nieaktualn* nieaktualne niech nieistotne nieocenzurowan*
        nieograniczon* niepamiec niepotrzebna nieskonczonosc nieskrepowan* niewazne niezaleznie nigdy nikomu nowa
        nowe nowy obejdz obiecuj obowiazuj* obowiazuja obowiazywac obraz* obroc oczekuje oczywiscie odczyt*
        odczytaj* odegraj odegrajmy odejdz odgrywaj odkryl odloz odmawiaj odpal odpowiadaj odpowiedziec odrzuc
        odrzucic odstap odtad odwolane ogranicza ograniczenia olac olej oleje omijaj omin ominac openai operatorem
        opisz oplac opowiedz opublikuj osoba otrzymales otrzymane pamieci pelna pelnego pelny pieniadze pilne plac*
        platno* plecami pobawmy poczatku podaj podaj* podawaj podazaj podejrzewal podpytaj podrzyj podszyj podszywaj
        podyktuj pogwalc pojdzie pokaz pokaz* polacz polaczen polecenia polecenie polecono policja pomijaj pomijajac
        pomin pominac ponad ponizaj popro* popros popros* poprosi poprzednio pory porzuc porzucic posluchaj poslusz*
        posluszny postepuj postepuj* potajemnie potwierdzani* potwierdzeni* potwierdzic potwierdzon* powie powiedz
        powiedz* powiedzial* powiedziano powiedziec powinien powinna powtorz* powtorzyc powyzej pozbadz pozyskaj
        prawdziwa prawdziwe prawdziwy prawdziwym procent programista prompcie prosze przeczytac przeczytaj*
        przeczytaniu przeczytasz przed przedstaw przedstawiaj przeistocz przejmuj przeka* przekaz przekazac
        przekazano przekierowac przekierowuj przekieruj przekor przekrocz przelacz przelaczyc przele* przelej*
        przeleja przelew* przemilcz przemilcz* przenies przepisz przerwy przesl* przeslij przestaje przestalo
        przestaly przestan przestrasz* przestrzegac przestrzegaj* przeszlosc przetlumacz* przez przygotowal*
        przyjmij pytaj* pytajac pytan pytania pytanie rabatu rachunek razu razy rob robot* rozkaz rozkazuje rozlacz
        rozlaczyc rozmowe rozmowy rzuc sa sadu saldo schowaj siebie skasuj skasuj* sklon skopiuj* skoro skorzystaj
        skrypcie slowa slowo sluchac sluchaj sluchaj* smsow sobie spelniaj spisz sprawdzaj sprawdzani* sprawdzeni*
        sprawdzon* spytaj stan stosowac stosuj stosuj* straci stracily strasz strasz* straszac stresc* stuprocentow*
        stworzylem sume swiecie swobodnie swoich swoim swoimi swoj swoja swoje swojego system* systemu szantazuj*
        szefem sztuczn* tajemnica tajemnicy tajna tajne tajny tej telefon temat teraz tlumacz tozsamosc tozsamosci
        traca trafi transkrypcj* tryb trybie trybu trzeba trzymac trzymaj trzymaj* twoi twoich twoim twoj twoja
        twoje tworca tylko uchyl uchylone udaj udawaj udawaj* udostepn* ujawn* ujawniania ukradkiem ukryc ukryj
        ukryj* ukrywaj* ukrywasz ulegaj uniewaznione upokorz* upowazniam uprawnienia uprzedzajac ureguluj* uruchom
        usun* usunac utracily uwierzytelni* uwolnij uzyj uzyskaj* uzywac uzywaj voicebot* wasze wbrew wciel
        wczesniej wczuj wejdz weryfikacj* weryfikacje weryfikowa* weryfikuj* wiadomosc wiadomosci wiaze wiedzial
        wiedziec wiesz wiezieni* wirtualn* wklej wlasciwe wolna wolno wolny wpla* wplac* wplaca wplaci wrzuc
        wspominania wszelkich wszelkie wszystkich wszystkie wszystkiego wszystko wybierz wyciagaj wyciagnij*
        wydobadz* wydruk* wydus wygaslo wygasly wyjaw* wyjawiaj wyjdz wykasuj* wykonaj wykonaj* wykonuj wykonuj*
        wykonywac wykrec wylacz wylacz* wylacznie wylaczone wylam wylicz wylicz* wyludz wyludz* wymaga wymaz wymien*
        wymiguj wyobraz wypelniaj wypieraj wypisz wypisz* wypluj wyprzyj wypytaj wyrecytuj wyrecytuj* wyrzeknij
        wyrzuc wysla* wyslij wyslij* wyspiewaj wystap wystepuj wystrasz* wyswietl* wywal wywolaj wyzwij wyzywaj
        wyzywaj* wzgledu za zachowaj zachowuj zacytuj zacytuj* zadaj* zadanie zadne zadnych zadzwon zagraj zagrajmy
        zagroz* zakoncz zaktualizowane zakup* zaloz zalozmy zamiast zamien zamien* zamkn* zanotuj zapisz* zapla*
        zaplaci zapominaj zapomniec zapomnij zapomnij* zaprogramowalem zaproponowac zaprzecz zaprzecz* zaprzeczaj
        zapytaj zapytaj* zaraz zarzad zasmiej zastap* zastapione zastosuj zastrasz* zataj* zauwazyc zauwazyl
        zawieszone zazada zazadaj* zbagatelizuj zbedna zdobadz* zdradz zdradz* zdradzaj zechce zerwij zezwalam
        zignor* zlam zlamac zlecono zlej zlekcewaz* zlekcewazyc zmiana zmien zmienione znaczenia zniesione zniewaz*
        zobowiazan* zorientowac zorientowal zostales zostan zostanie zostaw zrecytuj* zresetuj* zrob zweryfikowan*
        zwyzywaj*""",
    "pt": """abaixo abandon* acate acesso acima aciona acione administrador administradora adultere afirm* agencia agente
        agora alegue algema* alta alteradas altere amarras amea* ameac* anexe anot* anota anteriores antes antigas
        antigos anuladas anulado anule apag* apague apenas apesar api aqui aquilo arranque arredonde assegur* assim
        assistente assust* assusta assuste ate atencao atenda atendam atendente atender atenderem aterroriz* ative
        atua atuais atualizacao atualizadas atue aumenta aumente autenticacao autenticad* autorizacao autorizada
        autorizado autorizo aviso baixe banco base base64 bitcoin bitcoins bot burla burle cadeia caducaram caducou
        calada calado cana canceladas cancelado capture carta cartao carteira cartoes caso cento cham* chama chamada
        chame chantag* chatbot chave checagem checagens chefe chega cima cite cliente clientes coisas cole colet*
        comando como companhia compartilh* condicoes conecta conecte confidencialidade configuracao configurado
        confirma confirmada confirme conjunto consegue considerar consig* consiga consulta conta contactos contam
        contar contaram contatos conte contigo contorn* convenca convence conversa conversacao copi* copie
        credenciais criador criador* criadores criei cripto* criptomoeda* cuide cumpra dadas dados dana dane danem
        de decifr* declar* decodifi* deixa deixar deixe deixes deixou delet* demais depuracao deram desativa
        desativadas desative descart* descobre descodifi* desconsider* desconto descontos descreva descreve descubra
        descumpra descumpre desde desejos desenvolvedor desenvolvedor* desenvolvedora desenvolvedores
        desenvolvimento desligue desnecessari* desobede* despeje desprezar despreze desrespeit* desvia desvie
        detalha detalhe deus deve devera diga digas diretoria disca discretamente disfarcadamente dispare
        dispensavel disponiveis disque disser disseram disso dite divulg* diz dizer dizes dobra dobre dono duplica
        duplique efeito elimin* empresa encaminh* encaminha encaminhe encarna encarne encerre entre entrega entregue
        enumer* envi* equipe era eram es escape escondid* escondidas escondido escrev* escreva escrito escuta escute
        esquec* esqueca esquece essas esta estao estas este evita evite exclu* exclusivamente execut* executa
        execute exib* exig* exigencias exij* existem existir existisse existissem expiraram explicar explique
        export* extorqu* extraia fabrica faca fala falando falar falaram falarem fale favor faz ferramenta
        ferramentas fica ficam ficheiro finge finja firma foi fora foram forneca fuja funcao funcoes fure garant*
        garante gaveta gift gravacao grita grite guie historico humilh* ia identidade identificacao identificad*
        ignor* ilimitad* imita imite impostas imprim* independentemente infle informa informar informe iniciais
        inicio insist* instrucao instrucoes instruid* insult* integra inteligencia intimid* inves invoque irrestrito
        isso isto janela joga jogo jogue jura jure lado lance larga largue le leia leias lendo ler letra liberte
        liga ligacao ligar ligue limites list* liste literalmente livre livremente lixe lixo lugar mais maltrat*
        mand* manda mandaram mande mando marca margem marque medo memoria mente meu minha minta missao modelo modo
        moneygram mostr* mostra mostre mudanca mudaram mude multiplique mundo nada nao natureza necessari* nem
        nenhum nenhuma neste ninguem nome nova novas novo novos nulas numeros nunca obedeca obedecas obedece
        obedecer objetivo obrigado obrigam obtenh* obter oculto ofend* ofenda oferta opcional openai operador
        operadora ordem ordenaram ordeno orientad* originais ouca outras outros ouve ouvidos palavra papeis papel
        para parar parte partilh* partir passa passar passaram passe patrao paysafecard* pec* peca pede pedidos
        pedir pediram pele penhora perder perderam perdeu pergunt* permissao permita permitido personagem pise pode
        podes policia pouco precedentes precis* precisa pres* presente pressiona pressione previas prisao
        privacidade processad* programad* programado programador programador* programadores programei prometer
        publique pule quais quaisquer qual qualquer quando que quebrar quebre rasga rasgue recarga recebeste
        recebidas recit* recolh* recusar recuse redirecione reduza reembolso reembolsos registre registros repass*
        repet* repete repit* reproduz* respeitar respeite respond* responda responde responder restricoes resum*
        revel* revela revelar revogadas revogado robo roda rode saia sao se secretamente segredo segue segues
        seguinte seguir seguranca seja sem senha ser sera seu seus siga sigas silencio sistema so sobre soletre
        solicit* solicita solicitacoes solta solte somente sou sua suas suba substitu* substitua substituidas
        suponha surdina suspensas suspenso sustente tais tarefa telefones tem teu teus texto titular todas todo
        todos torna torne traduz* transcrev* transcricao transfere transfira transforme transmit* tras tribunal
        triplica triplique troque tu tua tuas tudo um uma usa use utilize vais vale valer validad* vamos vaz*
        verdadeiras verificacao verificad* vez vigentes vigora vigoram vigorar violar viole vira vire virou voce
        voicebot vomite voz western xing*""",
    "ro": """abandoneaza abrogate abstractie aceasta acest aceste acord actioneaza activeaza actualizare acum afiseaza
        afla aflat amenin* ameninta anterioare anterior anulat anulate anuleaza anuleaza* apeleaza aplica arata
        arestat* arunca asculta ascunde astea atentia atentie autentificarea autorizez balta baza bineinteles
        bitcoin* buna ca cadou calitate cardul carduri carne catre ce ceea celelalte cere cereti cerut cheia citati
        citeste citesti cititi ciuda clienti clientii compania comporta conducerea conecteaza considera contactele
        conteaza contextul controlul contul conversatia copiaza creatorii creste cripto* criptomoned* cum cuvant da
        daca dat datele deasupra deoparte descrie detaliaza devino dezactiveaza dezactiveaza* dezvalui*
        dezvoltatorii dezvoltatorul dinainte distruge divulga doar doreste draga drept dubleaza dumneavoastra dupa
        eludeaza enumera este esti executa exista existat expediaza expirat exporta fa fara fii firma foloseste
        formeaza fost geam gluma gresit gunoi hei ia identificarea identitatea iesi ignor* imagineaza imita inainte
        incalca incalcati incarca inceteaza inchipuie inchisoare incolo indicatii indiferent inexistente initiale
        inlocuieste* inspaimanta instructiune instructiuni instructiunile insult* intimid* intimideaza intra
        intreaba intreaga intrebarile invatat invoca jigneste joaca joc jucam lasa leaga libera limite lista
        listeaza loc locul mai mareste memoria mesaj micsoreaza mie minte misiune misiunea mod modifica modul neaga
        necesar* negati nelimitat* nesocoteste nesocoteste* nevoie nici nicio niciodata niciun nimeni noi noile
        noteaza noua nu nul nule numai numarul numele numerele obtine ocoleste operatorul opreste optionale ordin
        ordine ordinele ordon orice parola partajeaza parte patronul pe pentru permite persoana peste picioare
        pierdut poarta poate politia porneste poruncesc poti precedente prefa pretinde prezinta primit primite
        promptul publica puscarie rambursare raspund raspunde razi recita reda redati redirectioneaza reducere
        refuza refuzi reguli regulile renunta repeta reseteaza* respecta restrictii rezuma ridica rolul ruleaza sa
        salut santaj* santajeaza sarcina schimba schimbare scoate scrie seama secreta seful sertar si solicita
        sperie spune spuneti spus sterge sterge* striga suna sunt supune suspendate suta ta tai tainuieste tale tau
        textul ti tine tineti tipa toate tot totul tradu transfera transmite trebui trebuie treci trimite trimiteti
        tripleaza uita uitarii uitati uite uiti umfla umileste un urma urmatoarele urmator urmatorul urmeaza valabil
        valabil* valabila valoare vederea vei verificare verificarea verificarii voastre voce vorbeste vouchere vrea
        western zi zis""",
    "ru": """openai автоответчик авторизации авторизовано администратор администратора активируи* аннулирован*
        аннулированы арестован* арестуют ассистент аутентификаци* базу баланс без бери бесконечно бланш бог более
        больше бот бота ботом брось будешь будто будь вам ваш ваши вашим ваших веди ведите верификаци*
        верифицированн* весь вживись взамен виртуальныи включи владелец вместо внес* внимание вниманию внимания
        возврат возьми возьми* воиди вообрази вопреки воспринимаи* воспроизведи* ври все всего всем всех вслух всю
        втаине втихую вы выброс* выброси выброси* выбрось выбросьте вывед* выведаи* выведи* выдаваи выдаваите выдаи
        выдаи* выданные вызови* вызываи вызываи* выиди выкинь выкинь* выключи выложи выложи* вымани* выпиши выполни*
        выпытаи выпытаи* выступаи вытяни* выуди* вычеркни выше вышеизложенн* вышеизложенное вышенаписанн*
        вышесказанн* вышесказанное выясни* главная главныи говори говорили говорит говорите говорить говоря
        голосовои границ грози* даваи даваите дави даи даите данные данных деиствительны деиствовать деиству*
        деиствуи деиствуют делаи деньги детали диктуи директив* директива директор для добудь дозволено дозвонись
        доказываи долг должен должна должны допустим дорогои дословно доступ доступа едва единственная единственныи
        если желание желания женщина живая живои забеи забеите забуд* забыва* забыть заверши заверь заверяи задани*
        задание заданные задача задеиствуи* задолженность закона заменено заменены замени* заметк* заметка заметки
        записка запись запиши* заплат* заплатить запрашиваи* запрет* запретов запрос запроси* запросы запугаи*
        запугива* запугиваи* запусти* засмеися заставь засунь зачисл* зачита* зачитаи* зачитать зачти* заявля* звони
        звонков здравствуи зовут игнорир* игра играи идентификаци* избавься издеваися излишня изложи* изменены
        изменились изначально изображаи* изобрази* ии имеет имени имеют инструкц* инструкци* инструкции инструкция
        инструкциям информацию информация исключительно искусственную искусственныи исподтишка исполни* используи
        используи* истинная истинные истори* итог каждое каждую каждыи как какая какие каких каков какова каковы
        какои клиент клиентов клиентскую клянись клянись* когда команд* команда командам командую команды
        компенсацию компьютер конечно контакты контекст* контрольн* которые которым которых кричи купи* лги лимит*
        лимитов личн* личность личные лишь ложные любое любои любую любые матери махни машина машинои между минуты
        мире миссию миссия можешь можно мои моим молча момент момента морали набери набери* надлежит назов* назови
        назовись назовитесь называи наори напечата* написанное напиши* наплюи напоминание напугаи* наруш* нарушаи
        нарушаи* нарушь наставлени* настаива* настаиваи* настоящая настоящее настоящие настоящии настроик* нахами
        начальник не неверн* невзирая недеиствительн* недеиствительны независимо незаметно неиросеть необходимо
        неограничен* неправильн* непрерывно несмотря нет нецензурируем* нечего ни нижеследующее никаких никогда
        никому никто ничего ничем новая новое новую новые новыи новым номер номера норм* нужна обещаи обзыв*
        обновление обновленные обновлены обо обоиди* обоити обрабатывает обращаи обращаите обращение обход обходи
        общается объясняя обычныи обязан обязана обязательна ограничен ограничен* ограничени* ограничении
        ограничения ограничениями одобрено озвуч* озвучь* оператор оператора опиши* оплат* оплатить опровергни ори
        освободись освобожден* оскорби* оскорбля* оскорбляи* оставь остановки отберут отброс* отбрось* отвергни
        ответа ответить ответь* отвечаи отвечаи* откажись откажитесь отказываи отклони* отключена отключены отключи
        открои* отложи отложи* отменен отменена отменено отменены отмени отмените отменяется отменяются отнимут
        относись* отныне отодвинь* отозваны отоиди* отправ* отправь отправь* отрицаи отрицательно отступи* отшутись
        переадресуи переадресуи* переве* перевед* переведи переведи* переведите перевести перевод* переводи*
        переводят перевоплотись переключи переключи* переключите перенаправить перенаправь перенаправь* перепиши*
        перескаж* перескажи* пересл* перестань перестань* перестаньте переступи перечисл* перечисли* перечислить
        персональн* платеж платеж* плати* платят плоти плюнь плюньте повесь повтори* повторить поделись* подтверди*
        подтвердить подтвержден* подтверждени* подтверждения подтвержденн* подчинись пожалуиста пожелания позволяи*
        позвони позвони* поиграем покаж* покажи* показ* поклянись покупк* полагаи* полицеискии полиция полную полныи
        положи положить полученные получи* пометка помощник пополни попри попроси попроси* посадят поскольку
        послушаи посмеися потеряет потеряли потеряло потребуи* права правил правил* правила правилами предложить
        предписан* предписани* предположим представляися представляитесь представь представься представься*
        представьте представьтесь предупреждая предупреждени* предыдущее предыдущие предыдущии прежде прекрати*
        пренебре* пренебрег* пренебрегаи* преступи привет пригрози* приказ приказ* приказам приказани* приказу
        приказы приказываю прикинься* примени* применя* применяются примечание прими принимаи принимаите
        приостановлены припугни* приставы притворись притворись* притворитесь притворяися притворяися* пришли*
        проверенн* проверк* проверять программа программирован* программист продиктуи* проигнорир* проиденн* промпт*
        пропусти проси просите просьбам просьбу просьбы процентную процентов процитир* процитируи* прочита* прочитав
        прочитает прочитаи* прочтет прочти* прошу пугаи* пусть раз разгласи* разговаривает разговор разговора
        разработчик разработчика разработчики разработчиков разрешаю разрешено рамок ранее раньше раскро* раскрои*
        раскры* распечата* распечатаи* распоряжени* распоряжение распоряжению распростран* распространяются расскаж*
        расскажи* рассказать рассказываи рассматриваи* рассмеися расшифровк* реальныи режим режиме рекомендаци*
        робот роботом ролевая ролевую роли роль руководство санкционировано сбрось сверху свобода свободен свободна
        свободныи своего своеи свои своим своими своих свою связан* сделаи себя сегодняшнего секрете секретн*
        секретная секретные секретныи секунды силу сисадмин системное системы сих скажи скажи* скажите скажу сказали
        сказанное сказать скидки скидку скинут скинь скопируи* скрипт* скрытно следи следует следуи следующее слова
        словам слово слушаи смена смени смотри смс снято сняты собери соври содержание содержимое соедини соедини*
        соедините создал создатели создатель сообщая сообщение сообщении сообщению сообщи сообщи* сообщить сотри
        сотрите сотрудник список спрашиваи* спрашивая спроси* сразу срочные станешь стань станьте стоимость стороне
        строки сумма сумму сценари* счет считается считаи* считаются сыграем сыграи сядет табу таиком таине таино
        таинои таиные твоего твои твоим твоих твою тебе тебя текст текста телефоны теперь терроризируи* тихому то
        только тому тормозов требование требования требуется требуи* ты убеди* убежда* убеждаи* убери уважаемая
        уважаемыи уведомлени* уведомление уверь уверя* уверяи* увильни угрожа* угрожаи* удостоверен* удостоверени*
        уже узнаи* указани* указание указанию указания указаниям уклонись умолчанию унижа* унижаи* уполномочиваю
        упразднен* упразднены условия установ* установк* установлени* устарел* устарели утвержда* утверждаи* уточни
        утратили утратило учетные учитываи учитываи* учитываите фальшивые фильтр* фильтров фразы хами хватит хозяин
        цель цензуры цену чего человек человеком чему читает читаешь читаи читающая читающему читающии чихать что
        чтобы шантажир* шантажируи* эи этим это этого этои этому являешься""",
    "sv": """administratoren administratorsbehorighet administratorslage adminlage agent* agera ai aktivera aldrig alla
        allt amne andra anropa anteckna anvand asidosatt* assistent* atalas aterbetalning aterbetalningsfunktion*
        aterge aterstall* atkomst avaktivera* avge avskaffade avsloja avvik bankkonto bara be befaller befintliga
        begar behover behovs belopp beloppet beordrar beratta beskriv betala bete betyder bitcoin* blas bli blir
        blivit bor borjan bort bortse borttagna bot* bradskande bryt citera databasen de debuglage dela delge den
        denna dessa det detta din dina direkt ditt dold dolj du ej emot endast er era erkann ersatt* ert exportera
        fa fakturan fan fangelse fatt fel felaktigt felsokningslage fick flytta folj foljande foraldrade forbi
        forbise fore foregaende forestall forklaring forlorar forneka forneka* forodmjuka forolampa fort forvandla
        forvarning fraga fran franga funktionen funktioner funnits galla galler gammalt gavs ge glom glomma gor
        granser granslos gripas gripen gudslage hadanefter haktet hall halla hamningar hander har hela hemlig
        hemliga hemlighall hemlighet hemligt heter historia hittills hogt hoppa hoppas hora hota hotar identifierad
        ifall ignorera* imitera inaktuella inga ingen ingenting inget inspelningen instruerad instruktioner inte
        istallet jag kalla kasta kontanter konto kontot kontrollera kopiera koppla kor kott krav kravs kringga
        krypto* kryptovaluta kunddata* kunden kunder kundlistan kundregistret kunduppgifter lack ladda lagg lamna
        langre las laser lat latsas leker levande lirka lista listan ljug losenord lura lyd lyssna maila manniska
        mansklig maste mata medge mejla mitt mobba modell* nagra namn nar nedanstaende nej neka nodvandig nonchalera
        nu nummer numret ny nya nytt oavsett obegransad ofiltrerad ogiltig ogiltiga ogiltigt om onodig operatoren
        ord ordagrant ovan ovanfor ovanstaende overbord overfor overge oversatt overtrad pa personuppgifter* polisen
        prata presentera presenterar presentkort presentkorten press pressa priset procent publicera rabatt rabbla
        radera radera* raderingsfunktion* rakna raknas ratta rattegang reda redogor reglerna riktig riktiga ring
        ringa robot* rollen rollspel rostassistent* sag saldot samtalet samtliga sand sanna sidan sikte sjalv
        sjalvklart ska skall skapare sken skicka skippa skit skram skramma skratta skrik skriv skulden skyldig sla
        slang slapp slopade sluta slutar smyg snalla snart som sparrar spela spelar stall stallet stang starta
        steamkort* strunt strunta struntar summan svara system* systemadministratoren systemmeddelande
        systemuppdatering tala tank testlage tidigare tig till tillatet tillsagd totalen trakassera trots tyst
        tysthet undan underhallslage undvik upp uppge upphav* upphavd upphavda upphavt upphavts upphor upphort
        upprepa upptrad ursprungliga usdt utan utelamna utfor utge utlos utmatning utvecklare utvecklaren
        utvecklarlage utvecklarlaget vad vagra vanlig vanligen vara varje verifierad verktyg vidare vidarebefordra
        vidarekoppla viktig vilka vilken vill visa western""",
    "th": """ข ค ง จ ฉ ช ด ต ถ ท น บ ป ผ ฝ พ ภ ม ย ร ล ว ส ห อ เ แ โ ใ ไ""",
    "tr": """acikla aciklayin ajan ajana aktar al aldigin aldirma alin almadan amacin anlat* ardi artik as asagidaki
        asagila* asarak asil asistan asistana asistani askiya at ayiklama aynen bagir baglayici bagli ben benim
        bildirimi bilgi bilgilendirme* bilgiler* bilgileri bitcoin* bos bosver bot bota bu bundan bunun buradaki
        butun cagir* caktirmadan calistir calistir* canli cevap cevir cigne* cope cuzdanima davran* dediklerimi
        degil degilim degilmissin degilsin devre diger dikkate dinleme dinlemeyin disina diyor dogrulama dogrulama*
        dogrulamasi* dogrulamayi dok edeceksin edildi* edilmis* ediyorsun eger elde emirlerime emrediyorum emri eski
        et etkinlestir* ettirmeden evet evvelki farz filtreleri filtrelerini filtresiz gecerli gecerliligini
        gecersiz gecersiz* gecersizdir gecmis gelistirici gelistiriciden gelistiricilerden gelistiricilerin
        gelistiricilerinin gelistiricin gelistiricinin gelistiriciniz* gelistiriciyim gercek gerekmiyor getirme gibi
        gizli gizlice gonder gorevin gormezden gorusme goster* gozardi gozdagi guvenligi guvenlik hakaret harfine
        hayal hediye herhangi hesaba hesabima hic hicbir hice hukumsuz* ibanima icin ifsa ihlal ilk inkar insan
        insanim insanmis iptal isleyen iste istedigini istersin isteyin itibaren izin kaale kabul kaldir kaldirildi
        kaldirilmis* karsila kaydet kayit kayitlari* kelimesi kenara kendi kendini kimligine kimligini kimseye kisi
        kisiler* kisisel kisitlamalar kisitlamalari kisitlamalarin kisitlamasiz kisitlanmamis komutu kontrolu*
        konusma konusma* konusmanin kopyala korkut* korumalari kripto* kufret* kufur kullan kullanin kurallardan
        kuralsiz listele* mesaji metni mevcut model modele moneygram musteri musterilerin musun nedir neler nelerdir
        neydi numarami numarasi odemeli ogren ogrenin oku okut okuyan okuyorsan okuyun ol olarak oldugu oldugun*
        oldugunu oldugunuzu olmadan olmadigin* olmadigini olmayan olsun onayla onayladi onaylayin onayliyorsun
        onceden onceki onemseme openai operatorden operatorun orijinal otomatik oynayalim ozetle* ozgurce ozgursun
        paylas paylasin rehber* robot robota rol rolu rolun rolune rolunu sadece sansursuz santaj say sayarak sayin
        sen seni senin serbest sessizce sifirla sifreler* sil silin simdi simdiye sinirlar sinirlarin sinirsiz
        sirala* sistem sisteme sor sormadan sorun soyle soylediklerimi soylemeden soyler soylet* soyleyebilirsin
        soyleyin soz tabani* taciz takip taklidi talep talimat talimati talimatlar talimatlarima talimatlarin tamam
        tanimadan tanimayan tanimiyorsun tanri tanriyim tarafindan tehdit tek tekrar tekrarla* terk tetikle* teyidi*
        topla tum turlu umursama* unut unutarak unutman* unutmani unutun unutunuz unutup ustlen* uy uyarmadan uygula
        uygulama uygulamayin uygulanmaz uyma uymana uymayacaksin uymayi uymayin uymayiniz uymuyorsun varsay ver veri
        verilen veriler* verileri verilmis verin veritabani* veriyorum vermeden western yalniz yalnizca yap
        yapabilirsin yapay yapin yaraticinim yaz yazdir* yazin yeni yerine yildir yok yokmus yokmuscasina yoksay*
        yonetici yoneticiden yoneticin yoneticinin yoneticisi yoneticisinden yoneticisiyim yoneticiyim yukaridaki
        yuksek yururlukten zorunda""",
    "uk": """автентифікаці* агов адміністратор арештом без боржника боржнику будь більше біткоін* верифікаці* вже виведи*
        видаваи видали* визнаваи викинь виконувати виконуи* вимагаи* вимоги випитаи* вище вищесказане вказівк*
        вказівка вказівки вказівок все всупереч всього всім втратили відкинь* відмовся віднині відповідаи відправ*
        відтепер говори граи директив* для до дозволяю дослівно дотримуватися дотримуися* дотримуитесь дотримуитеся
        дізнаися* діи діисні діють експортуи* жодних забуваи забудь* забути завдання замість заперечити заперечуи*
        запитаи* запити запиши* зачитаи* зважаи* звертаи згадуи знехтуи* зроби зіграи зізнаваися иому кажи картка
        картку керуися клієнта клієнтові клієнту команд* крипто* людина людиною надішли надішли* назви* наказ наказ*
        накази наказую напиши* настанов* наступнии недіисні незважаючи немає необмежен* нехтуи* нотатка ніби ніколи
        ніяких обмежен* обіиди* оператор особу отримаи* перевірк* передаи* переклади* перелічи* перешли* повну
        поводься повтори* повідомлення повідомляи подарунков* поділися* покажи* поліцією попроси* поруш* порушуи*
        правил* правила правило представся* привіт признаваися прикинься прикинься* примітка приховаи* приховуи*
        продиктуи промпт промпт* прохання процитуи* прочитаи* проігноруи* підтверджен* раніше рахунок розкажи*
        розкриваи розкрии* розпоряджен* розробник розробники системи системне системнии скажи* сказане скасовано
        скасовані скасуи* скопіюи* слухаи* слухати слідувати слідуи* спитаи* стань судом сценарі* творець твоя твоє
        твоі тебе текст тепер ти тобі увага удаваи удаваи* удаи усе усім уяви уявімо цього чинні шановнии язницею
        які ігнорувати ігноруи* ідентифікаці* іи інструкц* інструкція інструкціі""",
    "vi": """ban bay biet buoc ca cac cach chao chap chep chi chia cho choi chu chui chuyen cong da dap dau dich doa doan
        doc doi dong dung duyet gat ghi gia giau gui ham hanh hay het hien hiep hieu hoi hua huong huy in khang
        khong lam lap lay lenh liet lo luu moi ngung nhac nhan nhiem nhung noi pha pham phep phot qua quen quy ra
        tat thanh thap thay thong thuan tien tiet tieu toan toi tom tra trich tuyen viet xin xoa xuat xung yeu""",
    "zh": """一 上 不 与 丟 丢 个 之 买 交 人 什 仅 从 他 付 代 以 价 任 优 会 伪 作 你 使 來 依 侮 保 個 假 停 偷 偽 價 充 先 免 全 公 关 其 内 冒 写 凡 函 分 切 列 删 別 刪
        别 前 务 助 勒 務 化 匯 原 发 取 变 只 可 名 吐 吓 听 启 告 呼 哪 唯 唸 問 啟 嚇 在 坐 執 報 声 处 复 大 失 奉 套 如 威 存 安 完 实 客 寫 对 将 對 就 展 工 已 应
        开 当 录 從 必 忘 念 忽 怎 总 恐 恫 恶 悄 您 想 應 成 我 房 所 打 扔 执 扮 抄 把 抓 折 抛 报 披 拋 拘 拨 拿 按 换 授 接 推 描 提 揭 搁 搜 摆 撇 撕 撥 擺 支 收 改
        放 教 数 敲 整 新 施 无 既 是 显 智 暗 替 最 會 有 服 朗 未 机 权 条 来 查 核 模 機 欠 次 正 此 每 毫 永 汇 沒 没 泄 法 洩 清 激 灌 為 無 照 玩 现 現 甚 用 电 略
        當 發 百 省 看 真 破 确 確 神 禁 私 秘 突 管 系 索 紧 結 給 緊 總 繞 繳 经 结 绕 给 缴 罵 羞 翻 而 聊 聽 背 自 致 與 若 获 表 被 装 裝 複 要 覆 規 視 规 视 角 解
        触 記 詢 語 說 調 請 講 警 讀 變 讓 让 记 讲 询 该 语 说 请 读 调 財 買 費 貼 資 購 账 购 贴 费 起 越 跳 身 輸 轉 转 输 辱 过 运 还 这 进 违 退 透 逐 通 逮 進 逼
        運 違 遵 那 都 重 金 錄 錢 钱 错 開 關 问 阅 限 隐 隱 需 顯 騙 騷 驗 骂 验 骗 骚""",
}
