"""Words of which every attack has one, by its language: a text without them need not be looked at any further.

Derived from the tables: `pytest tests/test_screening_triggers.py --force-regen` does it anew. A stem has a star.
"""

from __future__ import annotations

# fmt: off
TRIGGERS: dict[str, str] = {
    "ar": """base64 اامرك ابتداء ابتز ابتز* ابطل ابطلت اتباع اترك اتصل اتل اجب اجعله اجمع احذف احصل اخبار اخبر* اخبروك
        اخرج اخرق اخف اخلاق اخولك اداه ادع ادعي ادوات اذكر اذكر* اذل ارسل ارسل* ارشاداتك ارعب ارعب* ارفع ارقام ارم
        ارني ارهب ازاله ازل ازيلت اسال اسال* استبدل استخدم استخرج استخلص استدرج استدع استرداد استعمل استلمتها اسرد
        اسرد* اسقط اسمح اسمك اشتم اشتم* اشعار اصبح اصبحت اصرح اصرخ اضرب اضغط اطبع* اطرح اطلب اطلب* اطلبه اطلعني اطلق
        اظهر اظهر* اعتبارا اعد اعرض* اعرف اعطني اعطيت اعلاه اغفل افترض افصح افصح* افوضك اقرا اقرا* اقفز اقول اقوله
        اكتب* اكسر اكشف اكشف* الاتصال الاداره الارقام الاسترداد الاصليه الالتزام الان الاوليه الايبان البطاقات
        البيانات التالي التاليه التحويل الترميز التشفير التطوير التعليمات التفويض التي الجديد الجديده الحساب
        الحقيقيه الخط الخفاء الدوال الدين الرساله الرصيد الرقم السابق السابقه السجلات السعر الشركه الشفره الصق
        الطلبات العب العملاء العملات العميل الغ الغاء الغاوها الغي الغيت الفاتوره الفلاتر القيمه القيود الكلام الله
        المبلغ المتصل المحادثات المحادثه المدير المذكوره المسوول المشغل المطور المطورين المعطاه المعلومات المقدمه
        المكالمات المكالمه النص النظام النظر اله الي امح امر امرك امروك امسح املا املي انا انت انتباه انتحل انتزع
        انتهت انتهك انتهي انتي انذار انس انسان انسخ انسخ* انسوا انسي انقل انك انه اهانه اهدد اهمل اهن اوامر اوامرك
        اوامري اوصف اوقف اي ايا ايباني ايها باسمي باطل باطله بالا بالرقم بالعكس بالمقلوب بالمييه بامر بانك بتكوين بح
        بحريه بدل بدلا بدون برمجتك برنامج بسريه بشري بصفتك بصفتي بصمت بصوت بطاقات بطاقتي بطاقه بعكس بقيه بكلمه بكونك
        بلا بلاغ بما بمجرد بنفسك بهدوء بوتا بيانات بياناتهم بيتكوين تاليه تبال تتبع تتجاهل تتحدث تتقيد تجاهل تجاهل*
        تجاوز تجاوز* تجر تجنب تحدث تحديث تحرر تحررت تحصل تحكمك تخبر تخبرني تخط تخطي تخل تخلي تخويف تخيل تذكر تراع
        ترجم* ترفض ترميز ترهيب تريد تسال تستمع تسري تشاء تشرح تشفير تصرف تطبق تطلب تطيع تظاهر تظاهر* تعبا تعد تعر
        تعلمته تعليمات تعليماتك تعليماتي تعليمه تعمل تغاض تغاضي تغيير تفاصيل تفسير تقرا تقل تقمص تقول تكلم تلتزم
        تلزمك تلقيتها تلك تم تمرد تناس تناسي تنبيه تنطبق تنفذ تنفيذ تنمر تنويه تهتم تهدد تهديد توجد توجيه توجيهات
        توجيهاتك توقف جانبا جديد جديده جميع حاجه حاسوب حالما حدود حدودك حر حرفيا حساب حسابا حسابي حصرا حقيقه حقيقي
        حول خالف خذ خصم خصما خفيه خلاف خوف خوف* داعي داله دعك دعنا دور دورك دون ذكاء ربيسك رتل رد ردد رددها رساله
        رغم رفع رفعت رقابه رقمي رقميه رموز رهب روبوت روبوتا زايفه سابق سابقه ساريا ساريه ساير سب سبق سجل سجلات سرا
        سرب* سقطت سل سمع سيناريو شارك شارك* شتم شخصيا شخصيه شغل شفره شيء صاحبك صالحا صالحه صف صفه صل صلاحيات
        صلاحيتها صمت ضايق ضوابط طلب طلبات طلباته عاجل عدد عزيزي عطل عكس علموك عليه عملات عمله عندما عنك عوضا غير
        فصاعدا فعل فقط فور قاري قالوه قايمه قبل قل قل* قواعد قواعدك قيل قيمه قيود قيودك كافه كامل كان كانك كتب كرر
        كرر* كف كل كلامي كلمه كما كن كنت كونك كيف لا لاغ لاغيه لحسابي لحم لخص* لست لقنوك لنلعب ليس ليست ما ماذا ماهي
        متحرر متحرر* مثل مجموعه محادثه محفظتي مخول مديرك مذكره مرحبا مسموح مصرح مطور مطورك مطوروك مطوريك معتمد معطاه
        معطله معلقه معلومات معلومه معني مفعولها مقيد مقيدا مكالمه مكان مكتوب ملاحظه ملزم ملزما ملغاه ملغي مهم مهما
        مهمتك مهمه موظف موني نظام نفذ نفسك نقدا هات هدد* هدفك هذا هذه هويتك واتصل واجبك واجهه وجه وحده وحدها وحدي
        وصلتك وضح وضع وظيفتك وظيفه ولا وليس وهميه ويسترن يا يتحدث يجب يريد يريده يطلب يطلبه يعالج يعد يقرا يقوله يلي
        يمكنك ينطبق""",
    "bg": """администратор* анулирани базата без бележка биткоин* бот важат важи верификаци* вече вземи* внимание всички
        всичко всякаква всякакви всяко глас говори данни данните до дословно дръж дума дълга едно жив за забравете
        забрави задача заобиколи* запиши* заплашваи* заплашваш заплаши* заповед заповядвам зарежи здравеи игнорира*
        играи идентификаци* изброи* извикаи* издаи* изискаи* изнудваи* използваи* изпълни* изпълняваи* изтрии
        изхвърли инструкции инструкциите инструкция истински кажи* казваи каквото което крипто* моята мълчаливо
        набери напиши* нарушаваи* наруши* насочи* настрана нататък невалидни невалидно неограничен* никакви новата
        нямаш обади обиждаи* обръщаи ограничения остави отменени отменено отстъпка отхвърли* паролата питаи* плаши*
        повтори* подарък подаръчни подчиняваи* поискаи* покажи* получи* попитаи* прави правила правилата правило
        преведи* представи пренебрегваи* пренебрегни* престори преструваи прехвърли* проверка* проверката промптът
        прочети* разговор разкрии* реален робот самоличност* свържи* сега си следваи* следната слушаи* сметка
        сметката спазваи* списък* сплаши* сподели* стартираи* сумата съм съобразяваи съобразяваи* съобщение таино
        твоите твоят твоята ти тихо удостоверяван* цената цитираи* че човек""",
    "bn": """অকার্যকর অগ্রাহ্য অনুবাদ অনুরোধ অনুসরণ অপারেটরের অভিনয় অমান্য অস্বীকার অ্যাকাউন্টে অ্যাডমিন আদেশ আপনার আপনি
        আমার আমি উপহার উপেক্ষা একজন এখন এখানে এড়িয়ে কখনও কখনো কখনোই কথোপকথন কাউকে কার্ড কার্যকর কিছু কী কেবল কোনো
        ক্রিপ্টো গিয়ে গুরুত্ব গুরুত্বপূর্ণ গোপন গোপনে গ্রাহক গ্রাহককে গ্রাহকদের গ্রাহকের গ্রেপ্তারের চাও চান চুপচাপ
        চেয়ে ছেড়ে জন্য জানাও জানান জানিয়ে জিজ্ঞাসা জিজ্ঞেস জেনে জেলের টুল ডেটা ডেটাবেস ডেভেলপার ডেভেলপারের তথ্য
        তাকে তালিকা তুমি তোমাকে তোমার থেকে দাবি দেখাও দেখান নতুন নম্বর নম্বরে নাও নিঃশব্দে নিজেকে নিয়ম নিরাপত্তা
        নির্দেশ নির্দেশনা নির্মাতা নিশ্চিত নীতি নোট পড়ুন পড়ে পড়ো পরিচয় পাসওয়ার্ড পুনরাবৃত্তি পুলিশের পেয়েছ
        পেয়েছেন প্রকাশ প্রতি প্রম্পট প্রম্প্ট প্রযোজ্য প্রশাসকের প্রিয় ফাঁস ফাংশন ফেলে বলবে বলুন বলে বলো বাতিল বাদ
        বাধাহীন বার্তা বিকাশে বিটকয়েন বিধি বৈধ ভাঙো ভান ভুলে ভেঙে মনোযোগ মানবে মানবেন মানুষ মামলার মুছে মূল্য
        মূল্যহীন মেনে মেনো মোড যা যাচাই যাচাইকরণ যেকোনো রিফান্ড রোবট লঙ্ঘন লিখুন লুকা লুকিয়ে লেখো শব্দে শর্ত শুধু
        শুধুমাত্র শোনাও শোনান শোনো সংগ্রহ সত্যিকারের সম্পূর্ণ সাজুন সাজো সিস্টেম সিস্টেমের সীমাবদ্ধতা সীমাহীন
        স্ক্রিপ্ট স্বীকার স্রষ্টা হিসাবে হিসেবে হুকুম হুবহু""",
    "ca": """abandona aconsegueix activa actua admeti admetis administrador afirma aixo alta altres amaga amena* anota
        anterior anteriors aplicar apliquen apliquis aquest aquestes aquests ara assegura atencio augmenta
        autenticacio autoritzo avis benvolgut bitcoin canvia cap com comparteix compleix compleixis complir comporta
        comprovacio compte comptes confessis confirma convenc conversa copia crida cripto* dades dalt de deixa del
        demana* descarta* descompte desenvolupador desobe* desobeeix* desvia deu diga'm digues digui diguis dius
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
    "cs": """administratora ahoj aniz bez bitcoin* celou cely cenzury chovej chtej chtit chvile cislo cituj* clovek co
        dali darkov* databazi delej diktuj diskretne dluznika dluznikovi dosavadni* doslova dostal* dovoleno
        drivejsi* exekuci filtru funkce funkci hlavu hned ho hraj hrajme ignorovat ignoruj ignoruj* instrukce jake
        jakehokoli jakmile jako jaky jakychkoli jakychkoliv je ji jsem jsi jsou kartu kasli kazdemu kazdou kazdy
        klient klienta klientech klientovi klientu krypto* ktere limitu limity meho mily misto mlcky mluv mne mu muj
        muzes nafoukni nahlas namisto napis* napsano nasledujici nastroj nastroje navys ne necenzurovan* nech nechej
        nedbej nedbej* nedodrzuj* nedrz nedrzte nehled nehraje nehraji nejsi nejsou nema nemaji nemas nenasleduj*
        neodmitej neomezen* neoveruj neplati neplatna neplatne neposlouchej neposlouchej* nepriznavej* nepriznej
        nepriznej* neprovadej neprozrad* neprozrazuj* nerid neridte nerikej nerikej* nevysvetluj nezminuj* neznamena
        nikdy nova nove novy nyni obchazej obdrzel* obejdi obejdi* odhal* odhod odloz odpovez odrikej odted ohledu
        omezeni opakuj* operatora opravdovy opust* osobni ostatni* platnosti pln plnou pokyn policii pomin* popirej
        popirej* popri porus* porusuj poslechni posli poslouchej* potaji pozadej pozadej* pozaduj* pozbyly pozor
        pravidel pravidla precist precti precti* predchozi* predcitej predesl* predstav predstirej predstirej*
        prehlizej* prekroc preloz* prepoj prepojte preskoc preskoc* presmeruj prestan prestante prikaz prikazuji pro
        procent promptu proved* prozrad prozrad* ptej* puvodni* rekli rekni rekni* rezim rici rict rozkazuji sdel
        sdel* se seznam shrn* skryj* skryvej skutecna skutecne skutecny slova slovo smis spln spoj spravce sve svoje
        svuj svych systemova systemu taji tajne techto ted tento timto touto treba tve tvoje tvuj tvych tyto ucet
        udaje udelej ukaz ukaz* uprav uvedene uz vase vazeny veskere veskerych vezenim vraceni vse vsech vsechna
        vsechno vsechny vsemu vsim vydavej vydavejte vyjmenuj* vykaslete vykasli vyklop vykonej vylakej vynech
        vynech* vypis vypis* vyptej vypust vyser vystupuj vytoc vyvojare vyvojari vyvojarsky vyzadej* zadali zadna
        zadne zadnych zahod zahod* zakaznicich zakaznik zakaznika zakaznikovi zakazniku zapirej zapirej* zapis*
        zapomen zapomen* zapomenout zapri zasmej zataj* zatajuj zatcenim zavolej zdvojnasob zeptej zeptej* ziskej
        ziskej* zivy zjisti zjisti* zmen zobraz* zopakuj* zprava zrus* zrusena zrusene zruseno zruseny ztrojnasob
        zverejni zvys""",
    "da": """adgang adlyd administratoren administratorrettigheder administratortilstand adminmodus afkraev afskaffet
        afslor afvis afvise agerer aktiver aldri aldrig alle alt andre anholdt annulleret annullert anvisning*
        arrestert avslor bankkonto bare befaler begraensning* begrensning* behover behoves bekraeftet bekreftet
        belob belobet belop belopet bemaerk benaegt benaegt* benekt benekt* beordrer beskriv betalingsfunktion*
        betyder betydning betyr bitcoin* blaes blaffen blevet bli blir bliv bliver blod bor bord bort brug bruk bryd
        bryt bytt chikaner citer databasen debugtilstand del denne deres dersom det detention dette din dine
        direktiv* diskret disse dit ditt drit drop efter eksisteret eksistert eksporter ekte er fa faengsel faet
        fakturaen fandtes fatt feil feilsokingsmodus fejlsogningstilstand fengsel fik fikk folg folge folgende
        foraeldet foregaende foreldet forestil forestill forkert forlad fornaerm forpligtet forrige fort fortael
        fortell forvandl fravig frie fuld funksjonen funktionen gaelden gaelder gammel gammelt gavekort gavekortene
        gengiv gentag giv giver gjelden gjelder gjenta gjor glem glemme gor graenselos grenselos grin gudetilstand
        gyldighed hallo hant har hedder hei hej hemmelig hemmelige hemmelighed hemmeligholdt hemmeligt heter hidtil
        historie hittil hojt hor hovedkontoret hoyt hundrede hva hvad hvilke hvis identificeret identifikasjon*
        identifikation* identitet* identitetskontrol* identitetssjekk* ignorer* ignorere ikke imiter imod inga ingen
        ingenting instrueret instruert instruks instruks* instrukser instruksjon instruksjoner instrukt* instruktion
        instruktioner intet istedet jeg jeres kaere kald kall kan kast kjor kjott kommando* kommandoen kontanter
        konto kontrollsporsmal* kontrolsporgsmal* kopier kor kraev kraeves kreves krypto* kryptovaluta kun kunde
        kundedata kundelisten kunden kundeoplysninger kunder kunderegisteret lad laeg laek laengere laes laeser lat
        le ledelsen leger legg legitimation legitimering* leker lekk lenger les leser levende lige liste listen lok
        lokk lyt lyv ma mail mal manus manuskript* med menneske menneskelig min mister mit mitt mob na nar
        nedenstaende nei nej nodt nodvendig* nogen noter nu nummer ny nye nyt obs offentliggor om omga omstil op
        operatoren opfor opforer opgave ophaevet oplys opp oppfor oppgave opphevet opplys opremse oprindelige
        optagelsen ord ordre ordrer ordret ovenfor ovenstaende overdrag overflodig* overfor overforselsfunktion*
        oversaet overse overtraed ovrige pagrepet passord personoplysninger* personopplysninger* politiet praesenter
        pres presenter presse prisen prompt* publiser pyt rabat rabatt rams redegor refusion refusionsfunktion*
        refusjon refusjonsfunksjon* regler reglerne remse retningslinje* rett retten rigtig rigtigt ring ringe rolle
        rollen rollespil rollespill saet sagt saldoen samme samtale samtalen samtlige selv selvfolgelig send sett si
        sig sikkerhedssporgsmal* sjekk skabere skaeld skal skift skit skjul skjult skjulte skraem skrem skrig skriv
        sla slet sletningsfunktion* slett slettefunksjon* slettefunktion* slip slipp slutt smid smug snakk snart
        snill som sorg spil spill spiller spor sporg sporgsmalet springes start starten steamkort* stedet stil
        stille summen svar systembesked systemet systemmelding systemopdatering systemoppdatering taenk tal tast
        testtilstand ti tidligere til tilbagebetaling tilbagebetalingsfunktion* tillatelse tilsidesaet* tilsidesett*
        tiltales tjek totalen trakasser trenger trengs trods tross tru true trues uanset ubegraenset ud udbed uden
        udfor udgiv udlaeg udlever udlos udskriv udviklere udvikleren udviklertilstand ufiltreret ugyldig ugyldige
        ugyldigt unodvendig* upload usdt uten utfor utgi utlever utviklermodus vaere vaerktojer vaerktojet venlig
        venligst verificeret verificering* verificeringen verifisering* verifisert verktoyet viderekoble videresend
        viderestil virkelig vis western ydmyg""",
    "de": """abfragen abgeschaltet ablegen abstreifen abstreiten abverlangen abweichend achtung administratormodus
        administratorrechte adminmodus adminrechte adminrechten agiere agieren aktivier* aktualisierte alle allem
        alles als amen anbieten anderen anderes anderung anfang angehalten angenommen angewiesen angst ankundigung
        anleitung anmerken anordnung anrufer anschreien anstatt anstelle antworte antworten anweisung anweisungen
        anzeige anzeigen auferlegten aufgabe aufgehoben aufgetragen auflegen auflisten aufsagen auftrag auftreten
        aufzahlen aufzeichnungshinweis ausblenden ausdruck* ausfuhren ausgeben ausgib aushorchen auslassen
        ausplaudern ausschliesslich aussen ausser ausserhalb aussetzen authentifiziert authentifizierung
        automatisiert automatisiert* autorisiere autorisiert beachte beachten bedroh* bedrohen beende beenden befehl
        befehle befolg befolge befolgen befolgst befrei befreie befugnis beginn begleich* begleichen behaupten
        beigebracht beiseite beiseitelegen bekommen belastig* beleidig* beleidigen benimm benutz* berucksichtigen
        beschaff* beschimpf* beschimpfen beschrankung* beschrankungen beschreib* bestatigen bestatigt bestimme
        bestreiten beteuern betrachte betrag betreiber bewilligen bezahl* bezahlen bisher bisherige bist bitte
        bitten bleiben blende blenden brauchen brauchst breche brechen brich brichst bring brull brulle buchstabier*
        computergeneriert* dafur darf darfst daruber dass daten datenabgleich datenbank datensatze
        datenschutzhinweis davor deaktivier* deaktivieren deaktiviert debugmodus decodier* dein deine deinem deinen
        deiner dekodier* dementieren demutig* den der deren des dich die diese diesem diesen dieser dieses diktier*
        diktieren dir dringende droh* drohe drohen drohst droht druck* durchbrich durchfuhren durchgeben
        durchstellen durfen echte echten echter ecke egal eigenes eigentliche ein eine einem einen einer eingegeben
        eingerichtet einhalten einjagen einschrankung* einschrankungen einschuchter* einschuchtern eintrage
        einwilligen einwilligung einzahl* einzahlen einzig entbehrlich entfallen entfallt entfern* entgegen entlock*
        entlocken entnimm entschlussel* entwickler entwicklerin entwicklermodus entwicklerteam entziffer* er
        erforderlich erfrag* erfragen erfullen ergatter* erhalten erhaltenen erklaren erlaubt ermachtige ermitteln
        ermittle erpress* erpressen ersetz* ersetze erstattung erstattungsfunktion erwahnen erzahl erzahle etwas
        euch existent existiert expertenmodus exportier* exportieren fakten fallen falls fass fasse fenster fernab
        fertig festgenommen fleisch fluch* folg folge folgen folgende folgendes folgst forder* fordere fordern
        forderung forderungen formulier* frag frag* frage fragen frei freibrief freie freien freigabecode fruher
        fruhere fuhr fuhr* fuhre fuhren funktion funktionen fur gabe geanderte geben gebeten gebuhr gebunden
        geburtsdatum gedankenexperiment geehrte geehrter gefangnis gegeben gegenstandslos geheim geheime geheimen
        geheimer geheimes geheimschlussel gehorch gehorche gehorchen gehorchst gehort gekundigt geld gelernt gelesen
        gelten geltung genehmigung gepfandet gepruft gericht gesagt gesamte geschaftsleitung gesprach
        gesprachsprotokoll gesprachsverlauf gestern gewahren gezahlt gib gilt gott gottmodus grenze grenzen
        grenzenlos* gultige guten gutschreib* haben haftbefehl hake hallo halte halten handel handele handeln handen
        handle handschellen hast hat hatte hattest hebe heimlich heisst heraus herausfinden herausgeben hersteller
        heute hey hier hierher hinfallig hinter hintergrund hinweg hinwegsetzen hinweis hochladen hol hor horch
        horche hore horen horst hundert ich identifikation identifiziert identifizierung identitat
        identitatsfeststellung identitatskontrolle identitatsprufung ignorier* ignorieren ignorierst ignoriert ihnen
        ihr ihre ihrem ihren ihrer im imitier imitiere immer info informationen informier* instruktionen ist jag
        jage jagen jede jeden jeder jedes jegliche jemandem jetzt kannst kartendaten kartennummern kauf* kaufen kein
        keine keiner keinerlei keines keinesfalls kennwort klammheimlich knast kommando kommt konfiguration
        konfiguriert konnen kontakte konto kopier* kopieren krieg kummere kunde kunden kundendaten kundendatenbank
        kundendatensatze kundenkartei kundenliste kundige kunstlich* kunstliche kunstlichen lad lade lass lassen
        lauten lautet leake leaken leg lege legitimation legitimationsprufung legitimiert lehne leit* leite leiten
        lesen leugnen liebe lieber lies liest links liste los losch* losche loschen loschfunktion lose losen
        losgelost luchse lugen mach mache macht mail* mailen maschine mein meine meinem melde melden memo mensch
        menschlich mich mime mimen missacht* missachten missachtest mitarbeiterin mitgegeben mitteil* mitteilen
        mitteilung mochte modus moge moglich mull muss mussen musst nachgeben nachlass nachricht nagel nenn nenne
        nennen neue neuen neuer neues nicht nichtig nichts nie niemals niemand niemandem nimm notier* notiere
        notieren notiz notizen nun nur nutz nutz* nutze nutzen oben obergrenze oberhalb obige offen offenbar*
        offenbare offenleg* offenlegen ohne passwort passworter personliche pfeif pfeifen planwechsel plaudere
        polizei preis preisgeben privates privatkonto programmierer programmiert prozent prufung psst rabatt raus
        reale rechnung rechnungsbetrag rechtsabteilung red rede regel regeln reich rezitier* rezitiere richte
        richten richtiger richtlinien roboter rolle rollenspiel ruck rucke ruckerstattung ruckerstattungsfunktion
        ruckfrage rucksicht ruckwarts ruf ruf* rufe rufen rufst sag sage sagen sagt saldo samtliche schalte scheiss
        scheissen schick schick* schicke schicken schieb schikanier* schlupf schlupfe schlupfen schlussel schmeiss
        schmeissen schopfer schrei schreib schreibe schreie schublade schuchter* schuld schulden schutzmassnahmen
        schweigend schworen sehen seiest seine seist seite send* sende sende* senden setz setze setzen sich
        sicherheitsabfrage sicherheitsfilter sicherheitsfrage sicherheitsfragen sicherheitsprufung sie sieh sind
        sobald sofern sofort soll sollte solltest sondern speicher* sperren spiel spiele spielen sprachcomputer
        sprechen sprenge sprich spricht spuck spucke start* starte starten statt stattdessen stehen steht stell
        stelle stellen stillen stillschweigend stimmt streiche streichen summe systemadministrator systemanweisung
        systembefehl systemmeldung systemnachricht systemprompt systemupdate tausch* tausche teil teile teilen
        testmodus thema tilge tonne tool trag trage tragen transkript trenn trenne treten tritt trotz tu tue tun
        uber uberflussig ubergeh* ubergehen ubergehst uberholt uberlass ubermitteln ubermittl* ubernimm uberprufung
        uberschreib* uberschreiben ubersetz* uberspiel* uberspringen ubersprungen uberstell* ubertragen uberweis*
        uberweisen uberweist uberweisungsfunktion uberweisungstool uberwies* uberwiesen umgeh* umgehen umgehst
        unabhangig unbemerkt unbeschrankt* uneingeschrankt* unerwahnt ungeachtet ungefiltert* ungultig unnotig unter
        unterbrich unterlassen unzensiert unzensiert* verangstig* verbergen verbinde verbinden verborgen verbot
        verbote verboten verdeckt vergessen vergesst vergiss vergisst verhaftet verhalte verheimlichen verhindere
        verifikation verifiziert verifizierung verifizierungsschritt verkunden verlang* verlange verlangen verlangt
        verlass verlasse verlassen verlesen verletze verlieren verliert verlies vernachlassige* verneinen vernicht*
        veroffentlich* veroffentlichen verpflichtet verrat verrate verraten verschick* verschicken verschreck*
        verschweigen verschwiegen versend* versetz versetze versichern versprechen versprich verstehe verstoss
        verstosse verstossen verwandeln verwandle verweigere verwend* verwerfen verwirf verwirfst verzichten vom von
        vor vorgaben vorgegeben vorgesetzter vorher vorher* vorhin vorlesen vorsagen vortragen wahl wahle wahlen
        wahre wahren wahres warst wartungsmodus weg wegfallen weggelassen weglassen wegwerfen weich weiche weise
        weismachen weisst weiter weitergeben weiterleiten wenn werde werden werfen werkzeuge wichtig wichtige
        widersetz* wieder wiedergeben wiederhol* wiederhole wiederholen willst wird wirf wort wortlich wortlos
        wortwortlich wunsche wunschen wurde wurden wurdest zahl zahl* zahle zahlen zahlt zahlung* zeig* zeigen
        zeilen zensur zentrale zerreiss zitier* zugangscode zugeben zugriff zukommen zum zur zusagen zusenden
        zustimmen zuvor""",
    "el": """αγαπητε αγνοεις αγνοησε αγνοησε* αγνοησεις αγνοηστε ακολουθα ακολουθησε* ακου ακους ακουσε ακυρα ακυρες
        ακυρωθει ακυρωθηκαν ακυρωνονται ακυρωσε αλλαξε αλλους ανεξαρτητα ανθρωπος αντι αντιγραψε* απαγγειλε
        απαιτησε* απαριθμησε* απειλα απειλεις απειλησε απειλησε* απεριοριστ* αποδεξου* αποκαλυψε αποκαλυψε* αποστολη
        αριθμο ασε αυξησε αφησε βαλε βγες βρισε γεια για γινε γραφει γραψε γραψε* δεδομενων δειξε δειξε* δεν δεξου*
        δημιουργος διαβασε διαβασε* διαταζω διαχειριστης διεγραψε διεγραψε* δινεις διπλασιασε διχως δουλεια δυνατα
        δω δωσε εγκρινε* εδω εδωσαν ειμαι ειναι ειπαν εισαι εκβιασε εκτελεσε* εκφοβισε εκφοβισε* εκφωνησε ελεγχο
        εληξαν εμενα εμφανισε* ενεργησε εντολες εντολη εξακριβωση εξηγαγε εξηγησεις εξουσιοδοτω επαληθευση
        επαναλαβε* επαψαν επιβεβαιωση επιτρεπω εργαλεια εργαλειο εργασια ερωτησεις εχεις εχουν ζητα ζητησε* ζητηστε
        ικανοποιησε* ισχυει ισχυουν καθε καθηκον και καλεσε κανε κανενα κανεναν κανονας κανονες καρτα καταθεσ*
        καταθεσε καταθεσουν καταπατησε καταργηθηκαν καταργουνται κοινοποιησε κρυφα λειτουργια λεξη λογαριασμο
        λογαριασμος μαθε μενεις μεταβιβασε μεταφερ* μεταφερουν μεταφρασε μετεφερε μετραει μετρανε μετρουν μην μηνυμα
        μηχανη μιλα μοιρασου μολις μου μπες μποτ μυστικα νοιαζουν ξεπερασε ξεχασε* ξεχαστε ξεχνα οδηγια οδηγιες ολα
        ολες ολους οποιεσδηποτε ορια παιξε πανω παρα παραβιασε* παραβλεψε* παραβλεψτε παραθεσε παρακαμψε* παρακαμψτε
        παρακατω παραμερισε παραπανω παραστησε παρατα παρατησε παρε παριστανε παριστανε* παρουσιασου πεις πειτε
        πελατες περιορισμους πες πες* πετα πληρωμ* πληρωμη πληρωσ* πληρωσει πληρωσουν πραγματικο προγραμματιστης
        προηγουμεν* προς προσβαλε προσοχη προσποιησου* προσωπικο προτερες προτροπη προωθησε προωθησε* ρολο ρομποτ
        ρυθμισεις ρωτα ρωτησε* σας σβησε σεναριο σημειωσε σημειωση σιωπηλα σου σπασε σταματα στειλ* στειλε* στειλει
        στειλουν στειλτε στην στοιχειων στον στοχος συμπεριφερσου* συμφωνα συμφωνησε* συναρτησεις συναρτηση συνδεσε
        συστηματος συστησου ταυτοποιηση ταυτοτητα* ταυτοτητας τεχνητη τηρησε τις τους τριπλασιασε τρομαξε*
        τρομοκρατησε τυπωσε τωρα υπακου* υπακουσε* υποδυσου* υποκρισου υπολογιστης υποσχεσου* υποψη φανερωσε φερσου
        φοβισε* φουσκωσε φωναξε χαρισε χειριστης χρηματα χωρις""",
    "en": """abide able abort about above absolutely abuse accept accepted access accomplice according account accounts
        acrostic act acting activate actual actually addressed adhere adhering admin administrator adopt advice
        advocate affect afraid again agenda agent agents aggressive agree ahead ai aim aimed algorithm allow allowed
        allows ally alone along aloud alright alter am amazon amend amoral analysing analyzing announce another
        answer answered answering answers anthropic anybody anydesk anyone anything api apis append apple applicant
        applies apply applying approval approve approve* approved architect aren't arrest arrested artificial as
        ashamed aside asked asking asks assert* assign assigning assignment assignments assistant assistants assume
        assure assuring attorney audio audit authentication authorisation authorise authorised authorises
        authorities authority authorization authorize authorized authorizes auto automated available avoid await
        away back backwards bailiff bailiffs ban bank banned barred base64 bcc been before begin beginning behalf
        behave behind being believe believes below bends beneficiary between bill bind binds birth bit bitcoin
        bitcoins blackmail blame blessing board bogus boil book boss bot bother bots bound boundaries boundary
        boyfriend brackets break breaking breaks bridge brief briefed briefing broken brother built bullet bulleted
        bully business bypass bypass* bypassing call called callee caller calling calls came can't cancel candidate
        cannot cap captain card care carries carry case cash cast cat cc ceiling censors censorship ceo certainly
        chain change changed chant character chat chatbot chatbot* chatgpt cheat check checking checks chef children
        choose chuck cia circumvent claim claim* classifying claude clause clear cleared client close code codes
        codeword coerce colleague colleagues collect colonel come comedian comes coming command commander commands
        company compare compass compels complete completed compliance comply complying compress computer con
        concealed concede concern conclude condense conditioning conference confidential confidentiality
        configuration configured confirm confirming connect consent consider considering constrain* constrained
        constraint constraints contact contacts contains content context continue continuing contradicts controls
        conversation convert convey convince convinced cop copy correct count counts courier course court cousin
        cover created creator creators credentials crib criminal crook cross cruel cry crypto cryptocurrency csv cue
        curl curse cursing customer customers customs cut cvc cvv cvv2 dan data database daughter deactivate debt
        debtor deceiving decency decide decided declare defy delete deliver demands demon deny deportation deported
        describe designed designer designers destroy details detective dev developer developers development devil
        devmode devops dial dialling dialogue dictate dictator different digit digital digits direct directed
        direction directions directive directives directly directs disable disclaimer disclaimers disclos* disclose
        disclosing disclosure disclosures discount discover discovering discretion discussion disobeys dispense
        display* disregard divulge do doctor does doesn't dog dogecoin doing don't done dosage double download draft
        drama drill drop dropped dropping drunk dump duties duty each earlier echo elvis email emails embody emperor
        employer employers encode encrypt end endlessly engineer engineering engineers entire entitled entitles
        entry enumerate erase escalation establish ethereum ethical ethics evade evaluating evaluation even ever
        every everybody everyone everything eviction evil exact exactly exceed exceeded excellent exchange execute
        exfiltrate expiration expiry explain export expose extract facade face faces fact facts fake false family
        far father fbi fear fed federal feel fetch fiction field figure file fill film filter filtering filters find
        finding finds fine finish finished fire firm first flag flouts flow flush follow following follows forbidden
        foregoing forever forget forgo format fortune forward forwarding fraud free freed freedom freely friend
        friends frighten frightened from front fulfil fulfill fulfilled full function functions funds game gangster
        garbage gave gdpr general generated get gets getting ghost gift girlfriend gist give given giving go goal
        goals god goes going gone google government gpt grading grandma grandmother grandson grant granted grants
        greeting guardrail guardrails guess guesses guidance guide guided guideline guidelines guys hacker had haiku
        half halve hand handcuffs handed handles handling hang harass harassing harassment hard harsh have head
        headquarters hear hearing hears heed held helper here hereby hex hidden him hired history hitman hoax hold
        holding holds honor honored honour honoured hook hostage hour hours how human humiliate husband
        hypothetically i'm iban id ideal identification identify identities identity idiot ignore ignored ignores
        illusion imagine immerse immigration immoral impersonate impression imprisoned improv improvise include
        increase indefinitely infinitely inflate information inhibitions initial insist* inspector instant instead
        instruct instructed instruction instructions instructs insult insulting insults intended internal interpol
        interrogator interrupt intimidate into introduction invent investigator invoice invoke irs isn't itunes jail
        jailbroken jailed job joke json judge jump keep keeping key keys kidnapper kids kindly king know knowing
        knowledge known knows language large late laugh launch law laws lawsuit lawyer lay lead leak leaks learn
        learned learning learns learnt leash leave left legal letter letters level liar lie lies lieu lift lifted
        like likes limit limitation limitations limited limits line lines linux list listed listen listening
        litecoin lives llm llms loaded loan log login logs longer look loop lose loser loses lost loud lover low
        lower loyalty lying machine machines made mafia magic maiden mail maintain maker makers malfunction man
        management manager mandate manner many marching mark markdown marshal masquerade master matter matters
        maximum mean means meant memorised memorized memory men menace mentality mention mentions message messages
        messenger microsoft mind mindset mini minute misleading mission mistake mistaken mobster mock mode model
        moment monero money moneygram monitored moral morals moron morse mother moved movie multiply must mustn't my
        name named names narrate nasty nature necessary need needed needn't neglect negotiator neighbor neighbors
        neighbour neighbours neural never next nobody non nonsense nonstop normal not noted notes nothing notice
        notices noticing novel now numbered numbers obey obey* obeyed obeying objective objectives obligation
        obligations obliges obsolete offend offer offers officer officers official offshore often ok okay old omit*
        omitted omniscient once ones online only open openai opening opens operate operates operator operators
        opposite ops order ordered orders other others otp ours outdated outline output outputs outstanding
        overboard override own owner page paid panic papers parameters paraphrase parents park parrot parse parsing
        part partner pass passage passcode passed passing passphrase passport password passwords paste patch pause
        payee payments paypal pays paysafe* people per permission permit permits permitted person persona personal
        personalities personality personally personas persuade pet phone phrase pick picture piece pig pin pirate
        place planned planning plans platform play playbook playing pleases poem poet point police policeman
        policewoman policies politeness politician portion pose posing possible post precedes preceding prepaid
        present president pressure presume pretence pretend pretending pretense previous principles print printed
        prints prison privacy private privately privileges procedure proceed process processes processing professor
        program programme programmed programmer programmers programming prohibited prohibition promise promises
        prompt prompting prompts proofread prophet prosecutor protection protocol protocols prove provide provided
        provider psychic public publish pull punish purge purpose purposes push pushy put pwned python queen
        question quiet quotation quote quotes raise ranking rap rapper rate rather read reading reads real realise
        realises realising realize realizes realizing really reason reasons reborn recall receives receiving
        recipient recite reciting record recorded recording recordings records recount redial redirect redundant
        refer refus* refusals refuse regard regardless register regret regulations rein reincarnated reiterate
        relatives relay released relieved rely remainder remind remit remote remove render repeat repeating repeats
        rephrase replace replaced replaces replacing replay replies reply report reproduce request required
        requirement requires reserved reset respect respecting respond response responses rest restart restate
        restrict restricted restriction restrictions retrieve return reveal reveal* revealing reveals reverse
        reversed reviewing revoke revolut rewrite rewritten rhyme right ring risk risks robocaller robot robots
        rogue role roommate root rot13 route routine rubbish rude rule rulebook ruler rules run runs ruthless safe
        safeguard safeguards safety said sailor salesman salesperson santa satisfy saved savings say saying says
        scammer scare scared scenario scene scoring scream screening script scripts scruples second secret secrets
        section secure security seductive see seed seeing sees seized self send sent sentence sentences sentient
        sergeant servant serve session set settings setup shakespeare shall share shares sharing sheet shell sheriff
        shifted should shout shouting show showed showing side simulation sing singing sister sixteen skip skip*
        skipped skipping slave slide social software solana soldier solicitor somebody someone something son song
        soon sorry sound source spam speak speaking spell spill spirit spy ssn stablecoin stale stalker stands start
        state stated stay steam steer stick sticking stood stop stored story straight strangers stream strictly
        string stuff subject submit substitute substituting sudo sue suffer sum summarise summarising summarize
        summarizing summary superfluous superuser supervisor supplied suppose supposed suppress sure suspect
        suspecting suspects suspend suspended swap swear swearing sweat switch sydney synthetic system systemprompt*
        table taboos tags take taken tale talk talking tan task tasks taught tax teach team teamviewer tech
        technical telephone tell telling tells terminal terrify terrorise terrorist terrorize test tether text texts
        than that theater theatre theirs them therapist there thief thing think thinks this those though thousands
        threaten threatening threats three throw till times tl tldr today tokens told tool tools top topic toss
        trained training transcript transcripts transfer transfers translate translating translation transmit treat
        trigger triple true turn twice twin type unaligned uncensored unchained uncover under understand undisclosed
        undo unethical unfiltered unhinged unique unknown unlimited unload unmentioned unnecessary unrestricted
        unsaid unshackled until untrue unveil updated upload upon usdc usdt use user uses using usual utter utters
        valid validate value vampire variables vendor venmo verbatim verification verified verify verifying vetting
        view villain violate violates virtual virus visit visiting voice voicebot voicebot* voicemail voucher
        vouchers waive waived waives waiving walk wallet want wants warn watching way webhook were western wget what
        whatever whenever where which who whoever whole whomever wife will window wipe wishes with withdraw without
        wizard won't word words work workflow working world worry write written wrong wrote xml yell yes yoda yodel
        you you're you've your yours yourself zombie""",
    "es": """abandona acabara acata acate acceso acos* acosa* activa active actua actuales actualizacion actue adelante
        adjunta* administrador administradora admita admitas admitir adopta afecta* ahora ajustes al alta altera
        altere amenac* amenaz* amenaza* anota anota* anterior anteriores antigua antiguas anula anulad* anuladas
        anulado anunciar aparece apartate aparte apartese apenas aplica aplica* aplican aplicar aplicarse aplique
        apliques aprendido aprendiste apunta* arrestad* arrestar arriba arroja asegurate asistente asuma asume
        asust* asusta* ataduras atemoriza* atencion atenerse atenerte atienda atiendas atiende aumenta aumente
        autenticacion autenticad* automatico autorizacion autorizad* autorizado autorizo averigua averigua* avisar
        aviso basura billetera bitcoin bitcoins borr* borra borrador borre broma caducadas cajon calla calladamente
        callate cambia cambio cancelad* canceladas canta carcel carne carta cartera cenirte censura censurar
        chantaje* chantajea* cien cina cinas cit* clave cliente clientes colgar comando como compart* comportate
        comportese comprobacion comprobaciones comprobad* comprobar comunic* concierne* conciernen conecta conecta*
        confidencialidad confiese confieses confirmar confirme confirmes consiga consigue consulta contactos
        contenido contestar contrasena contrasenas contrato conversacion conviertase conviertete copi* copia*
        correos cosas creado creador creadores credenciales cree cripto* criptomoneda* cual cuales cualquier cuando
        cuanto cuent* cuenta cuenta* cuentale cuentame cuentan cuente cuentes cumpla cumplas cumple cumplir da dadas
        dale dame datos de debe deben debera deberia decir decirlo decirselo deja dejar deje del dele deletrea*
        demas denunciad* depuracion deriva* derogad* derogadas des desactiva desactivadas desarrollador
        desarrolladora desarrolladores desarrollo desatienda desatiende descarga* descarta descarta* descartar
        descarte describe* descuento descuentos desde desecha deseche deshazte desmiente desobedec* desobedece
        desobedezca despreocupate destruye* desvel* desvia* detalla* detalles detener detenid* di dice dicho dict*
        dieron diga digale digame digas dijeron dijo dile dime dio dios direccion directrices directriz dirige*
        dirija discretamente discurso disimula dispara divulg* dobla doble duenos duplica duplique efectivo efecto
        eh ejecut* ejecuta ejecuta* ejecute elimin* elimina elimine eluda elude embargad* embargo empresa encargaron
        encarna enlace ensen* entera entero entrega* enumer* enumera* envi* eres erronea erroneo es esas esconda
        esconde escondidas escrib* escribio escritas escrito escucha escuchame escuchar escuche escuches escupe
        espera esposad* esquiva esta esta* estan estas este estimada estimado esto evade evita evite exclusivamente
        exig* exige exige* exija existe existen existiera existieran expediente expedientes explic* explica*
        explicame explicar expon exponga export* extorsiona* fabrica facilita* falsa falsas falsifica* falta favor
        fichero figura fijaron filtr* filtra filtre filtro* filtros finge finja frases funcion funciones grabacion
        grita* guiate guie guies guion ha habitual habla hablando hablar hable hacer haga hagame hagan hagas hagase
        han hasta haz hazme hazte hecha herramienta herramientas historial hola humana humano humill* humilla* iban
        identidad identificacion identificad* identificate identifiquese ignor* ignorala* ignoralo* igual ilimitad*
        ilimitado imagina imaginate imita imite importa importan imprim* impusieron incorrecta incumbe* incumpla
        incumple independencia independientemente indicacion indicaciones indicada indicado indicaron indico infla
        infle informacion informar iniciales innecesari* instruccion instrucciones insult* insulta* inteligencia
        interpreta interprete intimid* intimida* invalidas invoca invoca* jamas juega juego juguemos juicio lado
        lance lanza lea leas lee leele leeme leer lees leyendo liberad* librate libre libreto limitaciones limitad*
        limitate limites linea lineas list* lista llama llamada llamadas llamar llamas llame llegar lo los lugar
        maltrata* mand* manda manda* mande* maquina marca marcar marcaron margen marque menciona mencionarlo
        mencione menciones mensaje meta metase metete mi miedo mienta miente mision modo momento moneygram mostrar
        muestr* multiplica mundo nada nadie necesari* necesita negar negarlo negarte nieg* niega niegue niegues
        ningun ninguna ninguno no nombre normas nota notas nueva nuevas nuevo nuevos nulas numero numeros nunca
        obedece obedecer obedezca obedezcas objetivo obliga* obligado obsoletas obten obtenga oculta oculte oficial
        ofrece ofrecer oiga olvid* olvidate olvidese olvido omiso omita omite opcional opcionales operador orden
        ordenado ordenaron ordenes ordeno originales otra otras oye palabra palabras papel para partir pasa pasame
        pasar pase pautas paysafecard* pedido pedir pega perdera perdido permiso permitido persona pesar peticiones
        pida pidale pide pidele pidieron pidio pisotea policia pongase ponte precedentes pregunt* pregunta pregunta*
        preguntar preguntas preocuparte preocupes preparado preparo prescinda prescinde prescinde* presentate
        presentese presiona* pretende previas principio prision privacidad procesa procese procura programacion
        programado programador programadores programe prometer prompt pronto proporciona* publica* puede puedes
        puestas pusieron que quebranta* queda quedan querida querido quiera quieras quiere quita rebaja recado
        rechaces recibidas recibido recibiste recit* recita* reclam* reclama* recoge reconozca reconozcas redirige*
        redirija redondea reduce reembolso reemplaza* reemplazad* reenvi* reenvia* registrada registrado registros
        reglas remita remite repet* repetir repit* reproduc* respeta respetar respete respetes responda responde
        responder restriccion* restricciones resum* revel* revelar revele reveles revocad* rigen rol rompa rompe
        sabes saca sacale sal salta saltate salte saltese secreto seguir seguridad ser sera seras si sido siempre
        siga sigas sigue sigues siguiente silencio simula simule sin sirve sistema sobre solicit* solicita*
        solicitudes solo sonsaca* soporte soy su sub* suba sube suelta suelte sujet* supon sus suspendid*
        suspendidas sustituye* tarea tarjeta tarjetas te tener tenga tengas texto textualmente tiene tienes tira
        toda todas todo todos trabajo traduc* transcrib* transcripcion transferir transfiera transfiere transfiere*
        transmit* triplica triplique tu tus tuvieras un una unica unicamente usa usar usdt use uses usted usuario
        utiliza utiliza* vacia vale valen vales valida validas validez vamos ventana verdad verdadera verdaderas
        verdadero verificacion verificad* verificar vez viejas vigencia vigentes viola viole voz vuelca vuelque
        vuestras western y ya""",
    "fa": """ابلاغ اجازه اجرا احراز ادم ادمين ارسال ازاد ازادانه استفاده اسم اشتراك اصلي اطاعت اطلاع اطلاعات اعتبار
        اعتبار* اعتباري اعتنا اعلام اعلان افتاده افشا اكنون الان امنيتي انجام انسان انساني انكه انچه انگار اهميت
        اهميتي او اي ايمني اين اينكه اپراتور اگر اگه بات بازداشت بازنويسي بازي بازپرداخت بازگو باش* باطل بايد بخوان
        بخوان* بخوانيد بخواه بخواه* بخواهي بدهكار بدهي بدون بدونه براي برايم برخلاف برداشته بررسي برنامه برنامهنويس
        بشكن* بفرست بفرست* بفرماييد بلند بنويس بنويس* بنويسيد به بود بودنت بي بيتكوين بيخيال بيرون بينداز* بپرس
        بپرس* بگو بگو* بگوييد بگير* تاريخچه تازه تاييد تبعيت تتر تخفيف ترجمه تشخيص تصور تظاهر تكرار تماس تمام تمامي
        تو تواني توجه توسعه توسعهدهنده توضيح توقيف ثبت جا جانب جاي جدي جديد جلب جلوه جواب جويا حالا حذف حرف حساب
        حسابم حفاظت حقيقي خارج خالق خبر خدا خطاب خفا خلاصه خواسته خواسته* خواستي خواننده خواهي خود خودت خودتان
        خودكار خيال خير داده داري داريد دربياور* درخواست درخواست* دروغ دريافت دست دسترسي دستور دستورات دستوراتت
        دستورالعمل دستورالعملهاي دستورهاي دستيار دستگيري دلت دليلش دنبال دور ديتابيس* ديجيتال ديگر ديگري ديگه را
        راستي رايانه ربات رباتي رعايت رفتار رمز رمزارز* رها رو روبات روزرساني ريست رييس زندان زنگ زير ساختم ساخته
        ساختگي* سازنده سازندگان سانسور ساير سرپيچي سكوت سلام سوابق سوال سوي سيستم شباي شخص شرح شكايت شما شماره
        شناسايي شو شويد صاحب صحبت صد صدا صداي صرف صورتي طرف عزيز عمل عنوان عينا غيرفعال فاش فاقد فاكتور فرا فراخواني
        فراموش فرض فرمان فعال فقط فهرست فيلتر فيلترها فيلتري قانون قانوني قطع قولي قيد قيدي قيمت كار كاربردي كارت
        كارتم كارمند كامل كامپيوتر كدام كسي كل كلمه كليه كنار كه كوين كيف كپي لازم لغو لو ليست لينك ماشين ماشيني
        ماموريت مانند مبلغ مثل مجاز مجموعه مجوز محدود محدوديت محدوديت* محدوديتها محدوديتي محرمانه مخاطب مخاطبين مخفي
        مخفيانه مدير مرحله مردم مرز مسيول مشتري مشتريان مشتريها مصنوعي مطالبه معتبر معرفي مكالمه ملغي منتشر منسوخ مو
        ميخواند ميخواني ميخواهي ناديده نام نامحدود نامحدود* نديده نشان نقش نقض نكته نمايش نماييد نيازي نيستم نيستي
        نيستيد هدف هر هرچه هرچي هرگز هزينه هستم هستي هستيد هشدار همه هويت هويتش هيچ وادارش واريز واقعي وانمود وسترن
        وصل وظيفه ول ولشان ياد يادداشت يك يواشكي پاسخ پاك پايبند پايگاه پرداخت پس پليس پنهاني پوشي پول پيام پيروي
        چاپ چشمپوشي چنانچه چه چي چيزي چيست چيه گذاشته گرفته گرفته* گوش گيفت""",
    "fi": """aaneen aiemmin ala asiakas asiakaslista* asiakasta asiakastiedot asiakkaiden botti eivat enaa esiinny esita
        esittaydy eteenpain hanki hanta hei henkilollisyy* hiljaa huomautus huomio huomioimatta huomiotta hylkaa
        hyvitystoiminto* ihminen ilman jarjestelmakehot* jarjestelmalta jarjestelmaviesti jata jumalatila kaanna
        kaikkeen kaikki kaikkiin kaksinkertaista kehittajalta kehittajanasi kehittajatila kenellekaan kerro
        kertomatta keskustelu kiella kiista kirjoita kone korota koskaan kumoa kumottu kuuntele kuvaile kysy
        kysymatta kytke laheta lahett* lahtien leiki listaa lue luettele maaraan maksa* maksamaan maksu*
        maksutyokalu* merkitse minun mitatoity muuta nayta nayttele noudata noudattaminen numeroon ohita ohittakaa
        ohje ohjeesi ohjeita olen olet oleva operaattorilta ota pade palautustoiminto* paljasta peruttu pidatyksella
        piilota piittaa poista poliisilla puhu pyyda rajaton rajoittamaton rajoituksia rajoja riko robotti roolisi
        roskiin saantoja saantosi salaa salainen salasanasi sanasta sanatarkasti sano sanomatta sanottu selittamatta
        selvita seuraa seuraavalle siirr* siirra siirtamaan sinulla sinulle siteeraa sivuuta soita tahansa tallett*
        tarkistus* taysi tee teeskentele tehtavasi tekoaly tietokanta* tilille tililleni todellinen todennus* toimi
        toista tottele tulosta tunnistautumi* tunnistus* tuplaa turvakysymy* tyokaluja unohda unohtakaa uudet uusi
        vaadi vaita vakuuta valita valittamatta vanhentuneet vankilalla vanno varmistus* varoitusta vastaa
        velallista viesti viis voimassa yhdista yllapitajalta yllapitajatila""",
    "fr": """abandonne abandonner abandonnez abrogees abstraction acces accord achete acheter achetez active activez
        admets admettez administrateur affaire affich* affirmer affranchi affranchis affranchissez agent agir agis
        agissez aller allez allo ancien anciennes annonce annoncer annul* annule annulee annulees annules
        anterieures api appeler appelez appelle appelles appliqu* applique appliquent appliquez appris arrache*
        arrete arrete* arretee arretez artificielle assieds assistant attente au aucun aucune automate automatise
        autorisation autorise autre autres avaient avant avertir avoue avouez balader balance* bascule bascule*
        basculez base bel besoin bien blanche bot brouillon cache cachette cachez caduc caduques ce ceci celle
        celles celui censure censure* cent ces cesse cessez cet cette chair changement changent changez chanter
        chatbot chuchote cit* cle comme comment communication communiqu* comporte comportez compose compose*
        composer composez compte comptent compter concepteur concepteurs concerne concernent confi* confidentialite
        confirme confirmer confirmez conforme* conformer connecte connu conseiller conseillere considere considere*
        considerez consigne consignes consulte* contenu contourn* contourne contrainte contrainte* conversation
        coordonnees copi* copie* cote cours crache* createur credite* cree crie* croire de deballe* debarrasse
        debite* debride* debut declenche declenche* decri* decroche decrochera demand* demande demander demandes
        demens depit deroge derogez desactiv* desactive desactivees desobeis* desormais dessous dessus detaille*
        details detrui* dette developpement developpeur developpeurs deviens devoil* devra devrait dict* dicter dieu
        dire dirige dirige* dis discretement discuter dispense dissimule dit dites divulgu* divulguer doit donn*
        donne donnees donnez dorenavant dossier douce droit ecarte ecartez eclate ecoute ecoute* ecouter ecoutez
        ecris ecrit ecrites ecrivez efface efface* effacees effacez effectue effraie effraie* effraye* elle empeche*
        encaisse* encontre endosse enfreignez enfreins engueule* enonc* enregistrement ensemble entendre entreprise
        enumer* envoi* envoie envoy* envoyer envoyez epelle* errone erronee es esquive* est et etes ethique etre
        evite evitez exclusivement execut* execute execute* exig* exige exiger existaient existait existe existent
        expedi* explication* expliqu* export* expos* expulse* extorque* facture facultatives fais faites faits
        fausse fausses faux fenetre fi fiche fichez fichier filtre filtre* finira fonction fonctions fournies
        fournis* fous fuite* garde glisse habituel harcel* haut haute historique humain humaine humilie* hurle* ia
        iban identifiants identite ignor* illimite ils imaginez imite imitez impasse importance importe imposees
        imprim* incarne incarnes independamment indiqu* indique informations informatique informer initiales
        injurie* instructions insu insult* interdit intimid* inutile invoque* ira jamais je jette jeu joue jouer
        joues jouez jouons juridique jusqu jusque lache lachez laisse laisser laissez lance lancez lecture les leurs
        levee levees libere libre lien lient lignes limites lire lis lisant lisez list* liste lit livre* lui
        maintenant maltraite* menac* menacer menaces menottes mens mentez mentionne mentionnez mepris merci mes mets
        mettez mode modele moi moindre mon monde montant montr* moque moquez morale mot mots necessaire neglige* ni
        nie nier niez note notes notez nouveau nouvel nouvelle nouvelles nulle nulles numero numeros obeir obeis
        obeis* objectif objet obsoletes obtenez obtenir obtiens occupe occuper occupez offrir omets omettez openai
        operateur ordonne ordre ordres oriente* origine oubli* oublie oubliettes outil outils outrepass* paie
        paiement paiements paient panier parle parler parlez partag* parvenir pas passe passer passez paye payer
        payes payez perdre perdu perimees permis personne personnel peut peux phrases placard place plaisanterie
        plait plus plutot police portefeuille poubelle pour pouvez prealables precedent precedente precedentes
        precedents precise precisez premieres prend prends prenez presente presentes presentez pression pretendez
        pretends prevenir prie priee principe prioritaire prison prix procure promesses promettre propose* propre
        publie* puissant purge* qu quand que quel quelconques quelle quelles quels qui quoi rabais raccrocher
        racont* rappeler rappelez rappell* rappelle recit* reclam* reconnais reconnaissez recopi* recueill* recues
        recuper* recuperer redirige redirige* redirigez reellement refile* refusez refute* regarde regardent regle
        reglent regler regles reinitialis* rejette* releve relevez remarques remboursement remboursements remise
        remises remplac* remplace* remplacees remplacement renonce* renvoie renvoie* renvoyez repet* repeter repond
        repondez repondre reponds reprodui* respecte respecte* respecter respectez resum* revel* revele reveler
        revelez rib rien riez rigole* ris risque robot rudoie* saisi* sans saut* scrupule* secret secrete semblant
        seras serez sers sert servent servez ses seul seule seulement siege silence solde somme sors sortez soucie
        souciez soumis soutire* suis suit suivant suivants suives suivez suivre sujet superflue suppose* supposons
        supprim* supprime supprimees suspendues systeme ta tache tais taisez tant technique telecharge* tenez tenir
        tenu tenue terroris* tes texte textuellement tiennent tiens tient tirez tiroir tombe tomber ton total
        totalite tourner tous tout toute toutes tradui* trait traite transcription transfer* transfere transfere*
        transferer transferez transforme transformez transmet* transmets transmettez tribunal une uniquement utilise
        utilise* utilisez valable valables valent valeur vaut verifier veritable verse versement* verser versez
        veuillez veut vide vigueur viole vire virement* virer vocal voicebot voila vois vos votre vous vraie vraies
        vraiment zappe""",
    "he": """אדם אותה אותו אותן אחוז אימות אין אינך אל אלוהים אליי אם אמור אמור* אמיתי אמרו אנושי אנושית אני אנשי את אתה
        בדיקת בהוראות* בוט בוטל בוטלו בזיכרון בחשאי בטל בטלות בטלים ביטקוין בינה ביקשו בכלא בלי בלתי במילה במעצר
        במקום במשטרה בניגוד בסודיות בסתר בפרומפט בקול בקש בקש* בקשה בקשי בשקט בשר בתוקף בתור גבולות גיפט גלה גלה*
        גלם דבר דיגיטליים דלג דלגי דמיין דקלם דרוש דרוש* דרישה האמור האמיתית הבוס הביט הבעלים הגבלות הגדרות הדברים
        הדפס הדפס* ההודעה ההוראות ההנחיות ההקלטה הודעה הודעת הוסרו הוצא הוראה הוראות הוראות* הזדהה הזדהי הזהות
        הזיהוי החוב החזר החייב החשבון החשבונית הטקסט הי היה היוצר היותך היי היכנס היסטוריית היתרה הכול הכל הכלי
        הכלים הכללים הכרטיסים הלקוח הלקוחה הלקוחות המגבלות המחיר המטרה המידע המנהל המסננים המספר המערכת המפעיל המפתח
        המפתחים המשימה הנחה הנחיה הנחיות הנחיות* הנתונים הסבר הסיסמאות הסיסמה הסכום העבירי העבר העמד הערה העתק
        הפונקציה הפונקציות הפסיקי הפסק הפקודות הפר הפרומפט הפרטים הפרי הצג הצג* הציגי הקודמות הקודמים הקורא הקלטה
        הקרא הקריא הקריאי הראה הראה* הרשאות הרשומות השג השג* השורה השיחה השלך השתחרר התחזה התחזה* התחזי התנהג התנהג*
        התנער התסריט התעלם* התעלמו התעלמות התעלמי התפקיד התקשר ואילך ווסטרן וחייג ולא זיהוי זנח זרוק זרקי חבר חדל
        חדשה חדשות חוקים חזור חזור* חייב חייג חייגי חלות חלים חלץ חשבון חשבוני חשוב חשוף חשוף* ידיעת יכול כאילו כבר
        כל כלים כללים כמנהל כמפתח כעת כרטיס כרטיסי כתוב כתוב* לא לאיים לארנק לביט להגיד להודיע להודעה להוראות להכל
        להסביר להתעלם לומר לחשבון לחשבוני לידיעת לכבוד לכל לכרטיס ללא למה למעלה למרות לספר לעולם לעיל לעצמך לפקודות
        לקוח לקוחות לשאול לשכוח לתשומת מאשר מבוטלות מבוטלים מבלי מגבלה מגבלות מדבר מדברים מה מההנהלה מהיום מהמערכת
        מהמפעיל מוגבל מותר מזויפות מחשב מילה מכונה מנהל מסור מספר מעכשיו מעצורים מעתה מפתח מפתחים מצווה משימה משימתך
        משמעות משנה מתיר נאמר ניפוי נניח נשחק נתב נתוני סכום סכם סכם* ספר ספרי עבור עדכון עונה עונים עזבו עזבי עזוב
        עכשיו על עליה עליו עצמך עקוף פונקציה פונקציית פוקד פקודה פקודות פרומפט פרט פרטים פרסם צא צטט ציוו צנזורה
        צריך קח קיימים קנייה קרא קרא* קראי קריפטו רובוט רלוונטי רלוונטיות רק רשום רשומות שאינך שאל שאל* שאלות שאלי
        שאמרו שאמרתי שאני שאסור שאר שאת שאתה שביקשו שהוא שהיא שהיו שהלקוח שהלקוחה שוברי שום שזה שחק שיבקש שים שימי
        שינוי שיש שכח שכחו שכחי שכתוב שלום שלח שלימדו שלך שלכם שלכן שלמדת שלמעלה שלפני שמעל שנאמר שניתנו שנכתב שנתנו
        שקורא שקוראת שקיבלת שתף תאמר תבקש תבקש* תגיד תגיד* תגידי תגלה תדמיין תהיה תוציא תוקפם תוקפן תזדהה תזניח
        תחזור תחייג תחשוף תיצמד תיצמדו תיצמדי תכנות תכתוב תמליל תן תנתב תסביר תספר תסרב תסריט תעביר תעזבי תעזוב
        תעמיד תעקוב תעקוף תפסיק תפסיקי תפעל תפעלי תפקיד תפקידים תפקידך תפר תציג תציג* תציית תצייתי תקף תקפות תקפים
        תקרא תקריא תקשיב תקשיבי תראה תרגם תרגם* תשאל תשאל* תשחק תשיג תשים תשכח תשכח* תשכחי תשליך תתחזה תתחזה* תתייחס
        תתייחסי תתנהג* תתעלם תתעלם* תתעלמי תתקשר""",
    "hi": """अंदाज अंदाज़ अकाउंट अक्षरशः अगर अनदेखा अनदेखी अनसुना अनियंत्रित अनुमति अनुरोध अनुवाद अनुसरण अनुसार अपने
        अपमान अपमानित अब अभिनय अमल अमान्य असली असिस्टेंट असीमित आईडी आज़ाद आदमी आदेश आप आपका आपकी आपके आपको इंकार
        इंसान इंस्ट्रक्शन इग्नोर इच्छा इनकार इस इसके इसे उगल उगलवाओ उजागर उपहार उपेक्षा उल्टा उल्लंघन उसकी एआई एक
        एक्टिंग एजेंट एडमिन एपीआई ऐसा ऐसे ऑटोमेटेड ऑपरेटर ओवरराइड कंप्यूटर कभी कमांड करना करें करो कल्पना कहकर कहता
        कहूँ कहूं कहो काट काम कारण कार्ड कार्य कि किनारे किरदार किसी कीजिए कीमत कुछ कूड़े केवाईसी कॉन्टैक्ट कॉपी कॉल
        को कोई क्या क्रिप्टो खत्म ख़त्म ख़ारिज खाते खामोशी खारिज खिलाफ खुद खुलकर खेलते खोल गाइडलाइन गालियां गाली
        गिनाओ गिफ़्ट गिफ्ट गुप्त गॉड गोली ग्राहक ग्राहकों चलो चाहिए चाहे चाहो चिंता चिल्लाओ चुपके चुपचाप चेतावनी
        चोरी छिपकर छिपाओ छिपाकर छुपकर छुपाओ छूट छोड छोड़ छोड़ो जगह जरूरी जवाब ज़ोर जाइए जाएँ जाएं जाओ जागता जागते
        जान जानकारी जायज जैसे जो जोर ज्यों झूठे टास्क टूल्स ट्रांसफर डराइए डराएं डराओ डराते डराना डाटा डाटाबेस डालो
        डिबग डिलीट डेटा डेटाबेस डेवलपमेंट डेवलपर ढोंग तत्काल तथ्य तरफ तरह तुम तुमको तुम्हारा तुम्हारी तुम्हारे
        तुम्हें तू तेरा तोड़ तोड़ो तौर त्याग दबाव दरकिनार दाम दिखा दिखाइए दिखाएं दिखाओ दिखावा दिशानिर्देश दूसरे
        दोहराइए दोहराएं दोहराओ धनवापसी धमका धमकाएं धमकाओ धमकी ध्यान नंबर नकली नकार नजरअंदाज नज़रअंदाज़ नहीं नाटक
        निकलवाओ निजी निम्न नियम नियमों निरस्त निर्देश निर्देशन निर्माता निलंबित निष्क्रिय नीचे नोट पढ़ पढ़कर पढ़ने
        पढ़िए पढ़ें पढ़ो परवाह पर्सनल पहचान पाबंदियां पाबंदियों पाबंदी पालन पासवर्ड पूछ पूछिए पूछे पूछें पूछो पूरी
        पेटीएम पेश पेस्ट पैसा प्रतिबंध प्रतिबंधों प्रतिशत प्रबंधन प्रमाणीकरण प्रशासक प्राप्त प्रिंट प्रॉम्प्ट
        प्रोम्प्ट प्ले फ़ंक्शन फ़िल्टर फिल्टर फीसदी फेंक फॉलो फोन फोनपे बंद बंधो बकाया बजाए बजाय बता बताइए बताए
        बताएँ बताएं बताओ बताकर बताना बताने बदल बदले बन बनकर बनने बनो बाईपास बात बातचीत बातें बातों बाहर बिटकॉइन
        बिटकॉयन बिना बिल बिल्कुल बेइज़्ज़ती बेकार बॉट बोल बोलना बोले बोलो ब्लैकमेल भगवान भी भुगतान भुला भूमिका भूल
        भूलकर भेजो मकसद मत मतलब मनुष्य मशीन महत्व माँग माँगिए माँगें माँगो मांग मांगिए मांगें मांगो मान मानना मानने
        मानिए मानें मानो मान्य मायने मारो मालिक मिटा मिलाओ मिले मिशन मुक्त मुख्यालय मेरे मैं मैनेजर मॉडल यदि यहाँ
        यहां यूपीआई रकम रद्द रद्दी राशि रिकॉर्ड रिकॉर्डिंग रिफंड रिफ़ंड रीसेट रूप रूल रोबोट रोल रोलप्ले लक्ष्य लगाओ
        लागू लिखिए लिखें लिखो लीजिए ले लो वादा विकासकर्ता विरुद्ध वेरिफ़िकेशन वेरिफिकेशन वेस्टर्न वॉलेट व्यक्ति
        व्यक्तिगत व्यवस्थापक व्यवहार शब्द शब्दशः शर्त शेयर संदेश संपर्क सकते सत्यापन सबका सभी समझाए समझाओ समाप्त
        सहायक साझा सामने सारांश सारी सारे सार्वजनिक सिस्टम सीमा सीमाएं सीमाओं सुना सुनाइए सुनाओ सुनिए सुनो सुरक्षा
        सूचना सूची से सोचो स्क्रिप्ट स्थान स्वयं हट हटा हटाओ हटाने हर हरगिज हरगिज़ हासिल हिदायत हिदायतें हिसाब हुक्म
        हूँ हूबहू है हैं हो होने""",
    "hr": """autentifikacij* bez biljeska bilo bitcoin* cini citaj citiraj* daj darovn* dopusti dragi drzati glumi govori
        hapsenjem hej identifikacij* identitet identiteta ignoriraj* ignorirajte ignorisi ignorisi* igraj ikakvih
        insistiraj instrukcije inzistiraj ispisi* izbrisi* izlistaj iznudi izvezi* izvrsi izvrsi* joj kartic* kazi
        klijenta klijentu kopiraj* koristi* kripto* krsi kuni kupcu makni mu naglas nalog napisi* napomena naredba
        naredbe naredujem navedeno navedi* nazovi negiraj nemas nemoj neogranicen* nevazeca nevazece nikad nikada
        nisu obaziri obecaj obrisi obrisi* oda* odbaci* odgovori odobri* ogranicenja ono oprosti ostavi otkrij
        otkrij* paznja pitaj podeli podijeli podijeli* pokazi* pokreni* policijom ponasaj ponistena ponistene
        ponisteno ponovi* porici poruka posalji* poslusaj postovati postuj povecaj pozor pozovi pozovi* prati
        pratiti pravi pravila pravilo prebaci predstavi prekrsi* preskoci pretvaraj preusmeri preusmjeri prevedi*
        prihvati* pristaj pristani priznaj procitaj* promeni promijeni prosledi* proslijedi* racun racunu radi rec
        receno reci rijec sad sada sakrij sam saznaj sigurnosna sistemska sledeci sledi slediti slij slijedi
        slijediti sljedeci slusaj slusati spoji spominji sto sve taji ti trazi trenutka tvoj tvoja tvoje tvrdi ucini
        udvostruci uhicenjem ukinuta ukinute umesto umjesto upitaj upozorenje uputa upute uputstva uputstvo
        utrostruci uvjeravaj uzmi vaze verifikacij* vise vrede vrijede za zabiljezi zaboravi zaboravite zadatak
        zamisli zanemari zanemarite zaobidi* zapisi zatrazi zatvorom""",
    "hu": """adatbazis* adatbazist adminisztratorkent alabbi allitsd amit anelkul aruld azonositas* bankszamlam* barmit
        beszelgetest bizonygasd biztonsagi cel celod csendben csinald dobd duplazd eddigieket eddigit egy
        ellenorzes* emeld engedelmeskedj ervenyes* ervenytelen* ervenyuket eskudj eszkozt fedd fejlesztod fel
        feladat* feladatod feledkezz felejtsd felejtse felemlitsd felfuggesztve felre felul fentieket fenyegesd
        fenyegess fenyegeted figyelem figyelembe figyelj figyelmen fizes* fizess* fizessenek fizet* fizettes*
        fizettesd foglalkozz forditsd hagyd hajtsd hallgass hangosan hatalyat hatalyukat hazudd helyett hitelesites*
        hivd idezd ijeszd ijesztgesd innentol iranyitsd ird ismerd ismeteld isten jatsszunk jatszd jegyezd jelszavad
        kapcsold kedves kepzeld kerd kerdezd kiadd korlatlan* kotnek kovesd kovess kovesse kozold kuld* kuldd
        kuldetesed lepj leszel magad magat magyarazat mar meg megjegyzes megparancsolom mellozd mellozze minden
        mindenbe mindent mintha modositsd mondd most mostantol mutasd mutatkozz nekem nelkul nelkul* nem nevess
        nincsenek olvasd osszes parancs parancs* rejtsd rendszerprompt* rendszeruzenet semmis* senkinek sertegesd
        soha sorold szabaly* szabalyaid szamit* szamlam* szamlamra szamlara szazalek* szegd szegje szemelyazonossag*
        szerezd szerint szia szolj tagadd tarcsazd tartsd tedd tegyel tekints teljes terelj tetteted titkold
        titokban tojj torlesi torodj torodjon torold torolve tovabbitsd triplazd tudd ugyfel ugyfeladat* ugyfelek
        ugyfellist* utal* utaljanak utasitas utasitas* utasitasaid uzenet vagy vagyok valaszold valld valts vesd
        viselkedj visszateritesi vonatkoz* zsarold""",
    "id": """abai* abaikan abaikan* acuhkan adalah akaun akses aktifkan aku akun alat alihkan ancam ancam* anda anggap
        apa apakah arahan artinya atas atau aturan autentikasi awak baca bacakan bacakan* bagikan bagikan* bantah
        bantah* baru basis batal batalkan batalkan* batasan bebas beberkan begitu bentak berbohong berhenti beri
        berikan berikan* beritahu beritahu* berlagak berlakon berlaku berperan berpura bertindak bicara bitcoin
        bocorkan bocorkan* bodo bodoh boleh buang bukan caci catat catatan ceritakan cetak cetak* cuek cuekin daftar
        daftarkan dail dalam dana dapatkan dapatkan* database dedahkan dengan dengar dengarkan diam dibatalkan
        diberi* diberikan dicabut dikatakan diperbolehkan dompet eksekusi fungsi gandakan gertak gertak* gift gopay
        gugur gunakan hadiah hai halo hapus hina hina* hiraukan hiraukan* hubungi identitas ikut ikuti ingkari ini
        instruksi intimidasi intimidasi* iyakan izinkan jadi jadilah jalankan jangan janjikan janjikan* jelaskan
        kabulkan kabulkan* kamu kartu kata katakan katakan* kau keluar kepada keras kesampingkan kesampingkan*
        ketahuan ketepikan ketika kini kirim konfirmasi kongsi korek kripto kripto* kumpulkan kurangi kutip
        laksanakan lakukan lama langgar langgar* lepaskan lewati* lipatgandakan luluskan lupakan lupakan* mainkan
        maki maklumat mana manusia mark matikan melanggar melupakan memberi memerintahkan memiliki memperhatikan
        menakut mengabaikan mengaku mengakulah mengancam mengindahkan mengizinkan menolak menyamar menyamarlah mesej
        mesin minta minta* mintalah misi mu mulai muntahkan nafikan naikkan nasabah nomor nyatakan orang otentikasi
        otorisasi palsu palsukan pancing panggil panggilan pangkalan para patuhi pelanggan pembaruan pemberitahuan
        pemeriksaan pengecekan pengesahan penting penuhi penuhi* peran peras percakapan perhatian perintah
        perintahkan perkenalkan perlihatkan* perlu permalukan peroleh persetan pertanyaan perusahaan pesan pindahkan
        prabayar pribadi pulsa pura putar rahasiakan rahasiakan* rangkum rekening rekening* rekeningku ringkas*
        riwayat saja salin salin* sambungkan sangkal sangkal* saya sebagai sebaik sebarang sebelum sebelumnya
        sebenarnya sebuah sebutkan sebutkan* secara segala sejak sejatimu sekarang sekatan seluruh semakan sembunyi
        sembunyikan sembunyikan* semua senarai senaraikan senyap seolah seorang sepatah seperti serba sesuatu
        setelah setiap setuju* setujui setujui* singkirkan sistem sudah taati tadi tak takut takuti takuti* takutkan
        tamat tambah tampilkan tampilkan* tanpa tanya tanyakan tanyakan* tautan tekan teks telah telepon tentang
        terbatas terdahulu terikat terima terima* terjemahkan terjemahkan* terobos teror terpakai tertulis teruskan
        tiada tidak tinggalkan tinggalkan* tinggikan tugas tugasmu tujuan tulis* tuliskan tunjukkan tunjukkan*
        turuti turuti* tutupi ubah ubahsuai ugut ulangi ulangi* ungkap* ungkapkan untuk usah usdt verifikasi
        verifikasi* voucher western yang""",
    "it": """abbandon* abrogate accantona accertamento accesso accorga accorgersi accredit* accredita acquista acquistare
        adesso aggiornamento aggir* aggredisci agisca agisci al alcun alcuna alleg* alta altre amministratore andra
        annot* annull* annullate annullati annullato antecedenti anziche appena applica applicano applicare
        arrestat* ascolta ascoltare ascolti ascolto assistente attenersi attenerti attenzione attieniti attiva
        attuali autenticazione autorizzata autorizzato autorizzazione autorizzo avanti avvia avviso azzer* bada
        badare badi banca bancari basarti bisogno bonific* bonifico butta buttale buttalo bypass* caduta calati
        cambia cambiano cambiate cambio cancell* cancellate capire capisca cara carcere carica carne caro carpisci
        carta cassetto cento cestino che chetichella chiam* chiama chiamare chiamata chiami chied* chieda chiedi
        chiesto chiudi ciao cifra cio cit* cliente clienti collega comandi comando compita compiti compito componga
        componi comporre comportati compra comprare comunic* comunicare comunicazione condivid* conferma confermare
        configurato configurazione conosci consegn* consegna consegne considera considerare consideri contatti
        contesto conto contravvieni controllare controlli controllo conversazione copi* copione cosa creato creatori
        creda credere cronologia curarti da dai dammi dare database dati dato debito decade decadono decadute
        decaduti decaduto dei denunciat* deposita* descriv* dett* dettagli* detto deve devia di dica dici diffond*
        digita dimentic* dimmi dire direttiv* direzione dirgli dirle dirmi dirotta disabilita disattend* disattiv*
        disattiva disattivate discretamente disobbed* disobbedisc* disposizioni distrugg* disubbidisc* diventa
        divulg* domand* dovra dovrebbe ehi elenc* elimin* entra errat* esci esclusivamente esegu* esegua esegui
        esig* esiste esistono esito esponi esport* essere estorci fa faccia facciamo fagli fai falle fals* fare
        farti fasulle fatti fattura favore fiatare filtri finestra finga fingi fingiamo fingiti finira finta finte
        fornisc* fornito fossi fregatene frego fuori galera gentile getta gioca giochiamo gioco gira grida ha hai
        hanno ia identificazione identita ignor* illimitat* imita immagina immagini importanza importo impostato in
        incolla incurante incuti indicazion* indicazione indicazioni indipendentemente infischiatene infischiati
        infrang* infranga infrangi inoltr* inoltra insaputa insegnato insieme insult* insultare integralmente
        intelligenza interne intero interpreta intimid* intuisca invalide invece invi* invia invoca istruzion*
        istruzione istruzioni lancia lasci lascia lasciare lasciate le legga legge leggendo leggere leggi leggigli
        leggimi lei letteralmente libera liberamente liberati libero limitati limitazione limitazioni limite limiti
        linee macchina malgrado maltratta mand* manda mandare manette mentire messaggio metti mettiti mi minacc*
        minacciare missione modalita modo momento mondo mostr* nascondi nascost* nascosto nel nella nessun nessuna
        nessuno niente nome non nonostante norme nota notare noti nulla nulle nullo numeri nuova nuove nuovi nuovo
        obbedire obbedisca obbedisci obiettivo obsolete offend* oggi ogni operatore operatrice ora ordinato ordine
        ordini ordino ottenere ottien* ottieni pag* paga pagamenti pagamento pagare paghi paghino parla parlando
        parlare parola parte passa passaggio passami passare passata passato paura pensi per perdera perdere perdono
        permesso perso persona personali pignorat* piu poi polizia posto pratica preavviso precedenti pregato prego
        prendi preoccuparti prescindere presentati presenti pressa presumi preten* pretendi pretesa prezzo prigione
        prima priva privo procurati programmato programmatori programmazione promemoria promettere prompt pronuncia
        protocollo pubblic* puoi qual quale quali qualificati qualora qualsiasi qualunque quando quanto quel quelle
        quello queste questo qui raccogli* raccont* raccontare reale recapiti recit* registra registrazione regol*
        regole reindirizza resett* restrizioni retta revoc* revocate riaggancia riassum* ricarica ricatt* richiama
        richied* richiesta rifiuta rifiutare rifiutarti riguardano rilegg* rimborsi rimborso rimosse rimossi rimuov*
        ripet* riport* riproduc* riservato rispetta rispettando rispettare rispettate rispetti rispondi ritenga
        ritieni rivel* rivelare ruolo saldo salve sapere sappia sara sarai sbagliat* scadute scarica scart* scavalc*
        sciorina sconto scopr* scopra scoprire scord* scorda* scordati script scriv* scrivi se sede segnati
        segretamente segreto segua seguendo segui seguire seguite sei senti senza si sicurezza silenzio sistema
        snocciola soggetta soggetto solo soltanto somma sono sopra sorvola sospese sospesi sospetti sostitu*
        sostituisc* sostituisci sottostare spacciati spavent* spaventa spaventi spazzatura spedisc* spegni
        spiattella spieg* spiegazioni sputa stamp* stare stato straccia su subito sue sugli sul sulla sulle superate
        supponi svel* sviluppatore sviluppatori sviluppo svuota tacitamente te telefonata tener tenga tenuto
        terrorizz* terrorizza testo testualmente ti tieni totale tra traduc* tralasci* trascriv* trascrizione
        trascur* trasfer* trasferisca trasferisci trasformati trasgredisc* trasmett* tratta tratti tribunale tua tue
        tuo tuoi tutte tutti tutto ubbidisci umano umili* un una uno urla* usa usare usi utilizza vale valgono
        valide validita valore vecchi* vecchia vecchie vedi venga vera verifica verificare verifiche vero vers*
        versa versamento versare via vincolano vincoli viola violare violi visualizz* voce voglio vostre vostri
        zitta zitto""",
    "ja": """ai root あ お か こ さ す そ た だ つ で と ど な に の は ふ へ も を オ コ シ ス セ タ デ フ ボ リ ル ロ 一 上 与 予 事 人 今 代 以 任 会 伝 何 侮 個 倫 優
        元 先 入 全 公 内 出 切 列 制 削 前 効 参 取 名 向 君 呼 命 嘘 大 威 嫌 学 守 安 宛 実 客 尋 履 廃 役 従 復 忘 怒 怖 怯 恐 恫 意 払 拒 指 振 捨 撤 支 放 教 料 断
        新 既 明 暴 書 最 朗 本 検 機 気 演 無 現 生 相 真 知 破 確 私 秘 管 終 緊 縛 繰 罵 習 翻 考 聞 脅 脱 自 表 装 要 見 規 解 言 記 話 認 説 読 請 買 貼 購 身 転 述
        送 通 連 運 道 適 金 録 開 関 限 隠 電 顧 黙""",
    "ko": """ai 가 같 개 거 검 겁 결 고 공 과 관 구 규 그 금 기 긴 까 께 끊 끝 나 납 낭 내 너 넌 네 녹 놀 는 다 달 당 대 더 던 덮 데 도 돌 동 들 디 따 라 로 를 마 말 먼 명 모
        몰 무 문 물 뭐 바 반 받 밝 배 버 번 벗 변 보 복 본 봇 불 붙 비 빠 사 삭 상 새 생 설 소 손 송 숨 스 승 시 신 쓰 아 안 알 암 았 앞 어 없 에 여 역 연 예 오 와 요 욕
        우 운 원 위 유 윤 으 은 을 읊 의 이 인 읽 임 입 잊 자 저 적 전 절 접 정 제 조 지 진 집 처 척 초 최 출 취 캐 큰 털 통 폐 폭 프 필 한 해 행 허 협 확 환 회 효""",
    "nl": """aan aanbieden achter achtergrond achterhaal achterhaald achterhalen achterstevoren achterwege actief
        activeer adminmodus adressen afdrukken afgehandeld afgelost afgeschaft afwijking agent ai al allang alle
        alleen allemaal alles als alsjeblieft alsof alstublieft andere annuleer annuleren antwoord antwoorden
        assistent authenticatie automatisch baas bang bankgegevens bedrag bedreig* bedreigen bedrijf
        bedrijfsrekening beeindig beeld beheerdersmodus beheerdersrechten bekendmaken bel belangrijke belassistent
        belbot beledig* bellen beller beloof bemachtig ben bent bericht berichten beschouw beschouwing beschrijf
        beslag bestaan bestaande bestand bestonden betaal* betaald betaalfunctie betaallink betaaltool betalen
        betaling betalingen beveel beveiligingsvragen bevel bevestigd bevestigen bevrijd beweren bijgewerkte boeit
        bot boven bovenstaande breek breken buiten cel chanteer* chanteren chatbot citeer citeren commando
        computerstem contactgegevens controle controlevragen daarvan daarvoor dat de debugmodus decodeer* deel delen
        deurwaarder deze dicteer die dient directie dit doe doel doen doet doorbreek doorgeven doormailen
        doorschakelen doorspelen doorsturen doorverbinden dossier dossiers download draag draai dreig* dreun
        dringende druk dubbele dump echt echte een eerder eerdere eigenlijke eis eisen elk elke enige enkel enkele
        erken exporteer* exporteren feiten firma flikker fout functie gaat gauw geactiveerd geannuleerd gearresteerd
        geautomatiseerd* geautoriseerd geboortedatum gebouwd gebruik geconfigureerd gecontroleerd gedraag geef geeft
        geen geenszins gegeven gegevens geheim geheime gehele gehoorzaam* gehoorzamen geidentificeerd gekregen geld
        geldig geleerd geloven gemaakt genegeerd geprogrammeerd geschiedenis geschrapt geschreven geslaagd gesprek
        gespreksgeschiedenis gevangenis geverifieerd gevraagd gewijzigd gezegd godmodus goedgekeurd goedkeuren gooi
        graag haal halveer handboeien handel hardop heb hebben heeft heen heet hef heimelijk hele herhaal* herhalen
        het hetgeen hier hierboven hieronder hiervoor hoe hoef hoeft hoeven honderd hoort hou houd huidige iban
        identificatie identiteit identiteitscheck identiteitscontrole identiteitsverificatie identiteitsvraag ieder
        iedere ik imiteer indien ingang ingegeven ingeschakeld ingesteld ingetrokken initiele instructie instructies
        integraal interne intimideer* intimideren inwilligen jaag jagen je jezelf jouw kaartnummers kant kies kijk
        klant klanten klantenbestand klantendatabase klantenlijst klantgegevens kleineer* klopt koop kopen kopieer
        kopieer* kopieren korting kreeg kruip kunstmatige kunt kwijtraakt kwijtschelding laars laat lak langer lap
        laten lees leest leg legitimatie leid lek lekken letterlijk levend leverer lezen lieg lijst links loochen
        los loslaten luidop luister luisteren luistert maak maar mag mail mail* mailen mails maken maling manipuleer
        mededeling medewerker meegegeven meer meld melding meldt mens menselijk menselijke met meteen mijn model
        modus moet moeten moffel naar naast namens negeer* negeren niemand niet nietig niets nieuwe niks nimmer
        nodig noem noemen nooit normale noteer noteren notities nummers om omleiden omschrijf omzeil* omzeilen
        onbeperkt* onbeperkte ondanks onder onderhoudsmodus onderstaande ongeacht ongecensureerd* ongefilterd*
        ongeldig ongemerkt onjuist onnodig ontcijfer* ontfutsel ontfutselen onthul onthul* onthullen ontken*
        ontkennen ontsleutel* ontvangen ontwikkelaarsmodus ontwikkelmodus onze onzin oorspronkelijke op opdracht
        opdrachten opdreunen open openbaar opgedragen opgeheven opgelegd opgepakt ophangen opname opnamemelding
        opnoemen opschrijven opsommen opsturen optreden opvolgen opvragen opzeggen opzij oude overbodig overboek*
        overboeken overboekingsfunctie overboekingstool overboord overgeslagen overhandig overhandigen overige
        overmaken overschrijf* overschrijven overslaan overtreden overtreed* persoon persoonlijke persoonsgegevens
        pest plaats plak planwijziging politie praat presenteer prijs prijsgeven print prullenbak publiceer
        publiceren raam ratel reageer rechtbank reciteer refundfunctie regels rekening rekeningnummer reset robot
        roep roept rol rollenspel rond schakel scheld* schend* schenden schijt schrappen schreeuw* schrijf schuif
        schuift schuld smijt som speel speelt spel spelen spraakassistent* spreek sql stap start stel stelt
        stemassistent stiekem stil stilletjes stilzwijgend stort* storten strijd sturen stuur stuur* systeem
        systeembericht systeemmelding systeemupdate taak taalmodel te tegen tekst telefoonlijst telefoonnummers
        terugbetaling terugbetalingsfunctie terzijde testmodus tevoren toegang toegangscode toegestaan toestemming
        toets tonen toon tot tralies transcript transformeer treed treiter* trek trigger trotseer uit uitgeschakeld
        uitgeven uitschelden uitsluitend uitspreken uitvoeren upload* uploaden uw vallen van vanaf vandaag varen vat
        veeg veiligheidsvraag veiligheidsvragen veins verander veranderd verberg* verbergen verbergt verbind
        verborgen verboten verbreek verdoezel verdrievoudig verdubbel verdubbelt vergeet vergeten verhoog verhoogt
        verhul* verificatie verificatiestap verificatievragen verkeerd verklap verleden verliest vernietig
        vernietigen verouderd verplaats verplicht verraad verscheur verspreid versturen verstuur* vertaal vertalen
        vertel vertel* verteld vertellen vervallen vervals vervalt vervang vervang* verwerkt verwerp verwerpen
        verwijder* verwijderen verwijderfunctie verwijs verzaak verzamel verzend* verzenden verzocht verzoek
        verzwijg* verzwijgen virtuele vlees vloek* voer voicebot voldaan voldoe voldoen volg volgen volgende volgt
        volhouden volledige voor voorafgaande voordoen voorgaande voorkom voorlezen voortaan vorige vraag vragen
        vrij vrije vrijuit vrouw waar waarmee wanneer ware wat weergeven weg weggooien weglaten weiger welke wensen
        wereld werkelijke werking weten wijk wijken wijzig wijziging wil wis wissen woord word wordt zaak zakelijke
        zeg zeggen zend zet zitten zodra zonder zorg zou zweren zwijgend""",
    "pl": """administrator administratorem agent* ai aktualizacja anulowane anuluj anuluj* areszt* asystent* asystenta
        autoryzacj* autoryzacji autoryzacyjny badz bedziesz bez bezpieczenstwa bierz blagam blikiem bok bot* brak
        byc cala cale calosci cene centrala chatbot* chce chcesz chwili ci cichaczem cichu co cofnij cokolwiek
        cytuj* czego czlowiek czlowiekiem czyta czytaj czytajacy czytasz dane dano danych daruj deweloper
        deweloperem diabla dlug domagaj domyslic domyslil domyslila dopytaj doslownie dostales dostep dotad
        dotychczas dotycza dotyczy dowiedz dowiedzial dowiedziala dowiedziec dowolna dowolne dowolny dyktuj
        dyskretnie dzialaj dzialasz dzis dzwon fabularna fakture falszywe firmy funkcj* funkcje gdy gdzies glos
        glosowego gory graj groz groz* grozac historie hulaj identyfikacj* ignor* imieniu informacj* informacja
        informujac inne innych instrukcja instrukcje istnialy jak jaka jakby jakbys jaki jakichkolwiek jakie jako
        jedyny jesli jest jestem jestes jezeli jezykowego juz kajdank* kart karte kaz kazal* kazano kazda kazde
        kazdego kazdej kazdy kaze kiedy kieruj klientach klientow kolko komend* komornik komunikat koncie kontaktow
        kontekscie konto kontrol* kosci kosza krzycz kto ktora ktore ktory ktorych ktorymi kup* kwot* kwota kwote
        lam lamiac lekcewaz* licho licz licza liczy literalnie ma machnij maja masz miedzy miejsce milcz milczeniu
        mimo mnie model* moim moj moje mojego momencie momentu mow mowi mowiac mowienia mozesz mozna musi myslal
        naciskaj nad nadpisz nagranie nakazano nakazuje naleznosc napisal* napisane napisz* narusz naruszaj narzedzi
        narzedzi* narzedzia narzedzie narzucone nasladuj nastepujace nastrasz* nawrzeszcz nazywasz nekaj nekaj* nic
        niczego niczym nie nieaktualn* nieaktualne niech nieistotne nieocenzurowan* nieograniczon* niepamiec
        niepotrzebna nieskonczonosc nieskrepowan* niewazne niezaleznie nigdy nikomu nowa nowe nowy obejdz obiecuj
        obowiazuj* obowiazuja obowiazywac obraz* obroc oczekuje oczywiscie odczyt* odczytaj* odegraj odegrajmy
        odejdz odgrywaj odkryl odloz odmawiaj odpowiadaj odpowiedziec odrzuc odrzucic odstap odtad odwolane
        ogranicza ograniczenia olac olej oleje omijaj omin ominac openai operatorem opisz oplac opowiedz opublikuj
        osoba otrzymales otrzymane pamieci pelna pelnego pelny pieniadze pilne plac* platno* plecami pobawmy
        poczatku podaj podaj* podawaj podazaj podejrzewal podpytaj podrzyj podszyj podszywaj podyktuj pogwalc
        pojdzie pokaz pokaz* polacz polaczen polecenia polecenie polecono policja pomijaj pomijajac pomin pominac
        ponad ponizaj ponizej ponizsze ponizszy popro* popros popros* poprosi poprzednio pory porzuc porzucic
        posluchaj poslusz* posluszny postepuj postepuj* potajemnie potwierdzani* potwierdzeni* potwierdzic
        potwierdzon* powie powiedz powiedz* powiedzial* powiedziano powiedziec powinien powinna powtorz* powtorzyc
        powyzej pozbadz pozyskaj prawdziwa prawdziwe prawdziwy prawdziwym procent programista prompcie prosze
        prywatne przeczytac przeczytaj* przeczytaniu przeczytasz przed przedstaw przedstawiaj przeistocz przejmuj
        przeka* przekaz przekazac przekazano przekierowac przekierowuj przekieruj przekor przekrocz przelacz
        przelaczyc przele* przelej* przeleja przelew* przemilcz przemilcz* przenies przepisz przerwy przesl*
        przeslij przestaje przestalo przestaly przestan przestarzale przestrasz* przestrzegac przestrzegaj*
        przeszlosc przetlumacz* przez przygotowal* przyjmij pytaj* pytajac pytan pytania pytanie rabatu rachunek
        razu razy rob robot* rozkaz rozkazuje rozlacz rozlaczyc rozmowe rozmowy rzuc sadu saldo schowaj siebie
        skasuj skasuj* sklon skonfigurowano skopiuj* skoro skrypcie slowa slowo sluchac sluchaj sluchaj* smsow sobie
        spelniaj spisz sprawdzaj sprawdzani* sprawdzeni* sprawdzon* spytaj stan stosowac stosuj stosuj* straci
        stracil stracila stracily strasz strasz* straszac stresc* stuprocentow* stworzylem sume swiecie swobodnie
        swoich swoim swoimi swoj swoja swoje swojego system* systemu szantazuj* szefem sztuczn* tajemnica tajemnicy
        tajna tajne tajny tej telefon temat ten teraz tlumacz tozsamosc tozsamosci traca trafi transkrypcj* tryb
        trybie trybu trzeba trzymac trzymaj trzymaj* twoi twoich twoim twoj twoja twoje tworca tylko uchyl uchylone
        udaj udawaj udawaj* udostepn* ujawn* ujawniania ukradkiem ukryc ukryj ukryj* ukrywaj* ukrywasz ulegaj
        uniewaznione upokorz* upowazniam uprawnienia uprzedzajac ureguluj* ustawiono usun* usunac utracily
        uwierzytelni* uwolnij uzyskaj* uzywac uzywaj voicebot* wasze wbrew wciel wczesniej wczuj wejdz weryfikacj*
        weryfikacje weryfikowa* weryfikuj* wiadomosc wiadomosci wiaze wiedzial wiedziec wiesz wiezieni* wirtualn*
        wklej wlasciwe wolna wolno wolny wpla* wplac* wplaca wplaci wrzuc wspominania wszelkich wszelkie wszystkich
        wszystkie wszystkiego wszystko wybierz wyciagaj wyciagnij* wydobadz* wydruk* wydus wygaslo wygasly wyjaw*
        wyjawiaj wyjdz wykasuj* wykonaj* wykonuj wykonuj* wykonywac wykrec wylacz wylacz* wylacznie wylaczone wylam
        wylicz wylicz* wyludz wyludz* wymaga wymaz wymien* wymiguj wyobraz wypelniaj wypieraj wypisz wypisz* wypluj
        wyprzyj wypytaj wyrecytuj wyrecytuj* wyrzeknij wyrzuc wysla* wyslij wyslij* wyspiewaj wystap wystepuj
        wystrasz* wyswietl* wywal wyzwij wyzywaj wyzywaj* wzgledu za zachowaj zachowuj zacytuj zacytuj* zadaj*
        zadanie zadne zadnych zadzwon zagraj zagrajmy zagroz* zakoncz zaktualizowane zakup* zaloz zalozmy zamiast
        zamien zamien* zamkn* zanotuj zapisz* zapla* zaplaci zapominaj zapomniec zapomnij zapomnij* zaprogramowalem
        zaprogramowano zaproponowac zaprzecz zaprzecz* zaprzeczaj zapytaj zapytaj* zaraz zarzad zasmiej zastap*
        zastapione zastosuj zastrasz* zataj* zauwazyc zauwazyl zawieszone zazada zazadaj* zbagatelizuj zbedna
        zdobadz* zdradz zdradz* zdradzaj zechce zerwij zezwalam zignor* zlam zlamac zlecono zlej zlekcewaz*
        zlekcewazyc zmiana zmien zmienione zmyslone znaczenia zniesione zniewaz* zobowiazan* zorientowac zorientowal
        zostales zostan zostanie zostaw zrecytuj* zresetuj* zrob zweryfikowan* zwyzywaj*""",
    "pt": """abaixo abandon* acate acesso acima aciona acione administrador administradora adultere afirm* agencia agente
        agora alegue algema* alta alteradas altere amarras amea* ameac* anexe anot* anota anteriores antes antigas
        antigos anuladas anulado anule apag* apague apenas apesar aqui aquilo arranque arredonde assegur* assim
        assistente assust* assusta assuste ate atencao atenda atendam atendente atender atenderem aterroriz* ative
        atua atuais atualizacao atualizadas atue aumenta aumente autenticacao autenticad* autorizacao autorizada
        autorizado autorizo aviso baixe banco base base64 bitcoin bitcoins bot burla burle cadeia caducaram caducou
        calada calado cana canceladas cancelado capture carta cartao carteira cartoes caso cento cesse cham* chama
        chamada chame chantag* chatbot chave checagem checagens chefe chega cima cite cliente clientes coisas cole
        colet* comando como companhia compartilh* condicoes conecta conecte confidencialidade configuracao
        configurado confirma confirmada confirme conjunto consegue considerar consig* consiga consulta conta
        contactos contam contar contaram contatos conte contexto contigo contorn* contra contrario convenca convence
        conversa conversacao copi* copie credenciais criador criador* criadores criei cripto* criptomoeda* cuide
        cumpra dadas dados dana dane danem decifr* declar* decodifi* deixa deixar deixe deixes deixou delet* demais
        depuracao deram desativa desativadas desative descart* descobre descodifi* desconsider* desconto descontos
        descreva descreve descubra descumpra descumpre desde desejos desenvolvedor desenvolvedor* desenvolvedora
        desenvolvedores desenvolvimento desligue desnecessari* desobede* despeje desprezar despreze desrespeit*
        desvia desvie detalha detalhe deus deve devera diga digas diretoria diretrizes disca discretamente discurso
        disfarcadamente dispare dispensavel disponiveis disque disser disseram disso dite divulg* diz dizer dizes
        dobra dobre dono duplica duplique efeito elimin* empresa encaminh* encaminha encaminhe encarna encarne
        encerre ensinaram entre entrega entregue enumer* envi* equipe era eram es escape escondid* escondidas
        escondido escrev* escreva escrito escuta escute esquec* esqueca esquece essas esta estao estas este evita
        evite exclu* exclusivamente execut* executa execute exib* exig* exigencias exij* existem existir existisse
        existissem expiraram explicar explique export* extorqu* extraia fabrica faca fala falando falar falaram
        falarem fale favor faz ferramenta ferramentas fica ficam ficheiro finge finja firma foi fora foram forneca
        fuja funcao funcoes fure garant* garante gaveta gift gravacao grita grite guiao guie historico humilh* ia
        identidade identificacao identificad* ignor* ilimitad* imita imite impostas imprim* independentemente infle
        informa informar informe iniciais inicio insist* instrucao instrucoes instruid* insult* integra inteligencia
        intimid* inves invoque irrestrito isso isto ja janela joga jogo jogue jura jure lado lance larga largue le
        leia leias lendo ler letra liberte liga ligacao ligar ligue limites list* liste literalmente livre
        livremente lixe lixo lugar mais maltrat* mand* manda mandaram mande mando marca margem marque medo memoria
        mente meu minha minta missao modelo modo moneygram mostr* mostra mostre mudanca mudaram mude multiplique
        mundo nada nao natureza necessari* nem nenhum nenhuma neste ninguem nome normas nova novas novo novos nulas
        numeros nunca obedeca obedecas obedece obedecer objetivo obrigado obrigam obtenh* obter oculto ofend* ofenda
        oferta opcional openai operador operadora ordem ordenaram ordeno ordens orientacoes orientad* originais ouca
        outras outros ouve ouvidos palavra papeis papel para parar pare parte partilh* partir passa passar passaram
        passe patrao paysafecard* pec* peca pede pedidos pedir pediram pele penhora perder perderam perdeu pergunt*
        permissao permita permitido personagem pise pode podes policia pouco precedentes precis* precisa pres*
        presente pressiona pressione previas prisao privacidade processad* programacao programad* programado
        programador programador* programadores programei prometer prompt publique pule quais quaisquer qual qualquer
        quando que quebrar quebre rasga rasgue recarga recebeste recebidas recit* recolh* recusar recuse redirecione
        reduza reembolso reembolsos registre registros regras repass* repet* repete repit* reproduz* respeitar
        respeite respond* responda responde responder restricoes resum* revel* revela revelar revogadas revogado
        robo roda rode roteiro saia sao script se secretamente segredo segue segues seguinte seguir seguranca seja
        sem senha ser sera seu seus siga sigas silencio sistema so sobre soletre solicit* solicita solicitacoes
        solta solte somente sou sua suas suba substitu* substitua substituidas suponha surdina suspensas suspenso
        sustente tais tarefa telefones tem teu teus texto tinha titular todas todo todos torna torne traduz*
        transcrev* transcricao transfere transfira transforme transmit* tras tribunal triplica triplique troque tua
        tuas tudo um uma usa use utilize vais vale valer validad* vamos vaz* verdadeiras verificacao verificad* vez
        vigentes vigora vigoram vigorar violar viole vira vire virou voce voicebot vomite voz western xing*""",
    "ro": """abandoneaza abrogate abstractie aceasta acest aceste acord actioneaza activeaza actualizare acum afiseaza
        afla aflat amenin* ameninta anterioare anterior anulat anulate anuleaza anuleaza* apeleaza aplica arata
        arestat* arunca asculta ascunde ascuns astea atentia atentie autentificarea autorizez balta baza bineinteles
        bitcoin* buna ca cadou calitate cardul carduri carne catre ce ceea celelalte cere cereti cerut cheia citati
        citeste citesti cititi ciuda clienti clientii compania comporta conducerea conecteaza considera contactele
        conteaza contextul controlul contul conversatia copiaza creatorii creste cripto* criptomoned* cum cuvant da
        daca dat datele deasupra deoparte descrie detaliaza devino dezactiveaza dezactiveaza* dezvalui*
        dezvoltatorii dezvoltatorul dinainte discret divulga doar doreste draga drept dubleaza dupa eludeaza enumera
        este esti executa exista existat expirat explicatie fa fara fii firma foloseste formeaza fost functia
        functiile geam gluma gresit gunoi hei ia identificarea identitatea iesi ignor* imagineaza imita inainte
        incalca incalcati inceteaza inchipuie inchisoare incolo indicatii indiferent inexistente initiale
        inlocuieste* inspaimanta instructiune instructiuni instructiunile instrumentele instrumentul insult*
        intimid* intimideaza intra intreaba intreaga intrebarile invatat jigneste joaca joc jucam lasa leaga libera
        limite lista listeaza loc locul mai mareste memoria mesaj mi micsoreaza mie minte misiune misiunea mod
        modifica modul neaga necesar* negati nelimitat* nesocoteste nesocoteste* nevoie nici nicio niciodata niciun
        nimeni noi noile noteaza noua nu nul nule numai numarul numele numerele obtine ocoleste om operatorul
        opreste optionale ordin ordine ordinele ordon orice parola parte patronul pe pentru permite persoana peste
        picioare pierdut poarta poate politia porneste poruncesc poti precedente prefa pretinde prezinta primit
        primite promptul puscarie rambursare raspund raspunde razi recita reda redati redirectioneaza reducere
        refuza refuzi reguli regulile renunta repeta reseteaza* respecta restrictii rezuma ridica rolul ruleaza
        salut santaj* santajeaza sarcina schimba schimbare scoate scrie seama secret secreta seful sertar solicita
        sperie spune spuneti spus sterge* striga suna sunt supune suspendate suta tacere tainuieste textul ti tine
        tineti tipa toate tot totul tradu transfera transmite trebui trebuie treci trimite tripleaza uita uitarii
        uitati uite uiti umfla umileste uneltele urma urmatoarele urmator urmatorul urmeaza valabil valabil*
        valabila valoare vederea vei verificare verificarea verificarii voce vorbeste vouchere vrea western zi zis""",
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
        доказываи долг должен должна должны допустим дорогои дословно доступ доступа другои едва единственная
        единственныи если желание желания женщина живая живои забеи забеите забуд* забыва* забыть заверши заверь
        заверяи задани* задание заданные задача задеиствуи* задолженность закона заменено заменены замени* заметк*
        заметка заметки записка запись запиши* заплат* заплатить запрашиваи* запрет* запретов запрос запроси*
        запросы запугаи* запугива* запугиваи* запусти* засмеися заставь засунь зачисл* зачита* зачитаи* зачитать
        зачти* заявля* звони звонков здравствуи зовут игнорир* игра играи идентификаци* избавься издеваися излишня
        изложи* изменены изменились изначально изображаи* изобрази* ии имеет имени имеют инструкц* инструкци*
        инструкции инструкция инструкциям информацию информация исключительно искусственную искусственныи исподтишка
        исполни* используи используи* истинная истинные истори* итог каждое каждую каждыи как какая какие каких
        каков какова каковы какои карте карточку карту клиент клиентов клиентскую клянись клянись* когда команд*
        команда командам командую команды компенсацию компьютер конечно контакты контекст* контрольн* которые
        которым которых кошелек кричи купи* лги лимит* лимитов личн* лично личность личную личные личныи лишь ложные
        любое любои любую любые матери махни машина машинои между минуты мире миссию миссия мне моего моеи моему
        можешь можно мои моим молча момент момента морали мою набери набери* надлежит назов* назови назовись
        назовитесь называи наори напечата* написанное напиши* наплюи напоминание напугаи* наруш* нарушаи нарушаи*
        нарушь наставлени* настаива* настаиваи* настоящая настоящее настоящие настоящии настроик* нахами начальник
        не неверн* невзирая недеиствительн* недеиствительны независимо незаметно неиросеть необходимо неограничен*
        неправильн* непрерывно несмотря нет нецензурируем* нечего ни нижеследующее никаких никогда никому никто
        ничего ничем новая новое новую новые новыи новым номер номера норм* нужна обещаи обзыв* обновление
        обновленные обновлены обо обоиди* обоити обрабатывает обращаи обращаите обращение обход обходи общается
        объясняя обычныи обязан обязана обязательна ограничен ограничен* ограничени* ограничении ограничения
        ограничениями одобрено озвуч* озвучь* оператор оператора опиши* оплат* оплатить опровергни ори освободись
        освобожден* оскорби* оскорбля* оскорбляи* оставь остановки отберут отброс* отбрось* отвергни ответа ответить
        ответь* отвечаи отвечаи* откажись откажитесь отказываи отклони* отключена отключены отключи открои* отложи
        отложи* отменен отменена отменено отменены отмени отмените отменяется отменяются отнимут относись* отныне
        отодвинь* отозваны отоиди* отправ* отправь отправь* отрицаи отрицательно отступи* отшутись переадресуи
        переадресуи* переве* перевед* переведи переведи* переведите перевести перевод* переводи* переводят
        перевоплотись переключи переключи* переключите перенаправить перенаправь перенаправь* перепиши* перескаж*
        перескажи* пересл* перестань перестань* перестаньте переступи перечисл* перечисли* перечислить персональн*
        платеж платеж* плати* платят плоти плюнь плюньте повесь повтори* повторить поделись* подтверди* подтвердить
        подтвержден* подтверждени* подтверждения подтвержденн* подчинись пожалуиста пожелания позволяи* позвони
        позвони* поиграем покаж* покажи* показ* поклянись покупк* полагаи* полицеискии полиция полную полныи положи
        положить полученные получи* пометка помощник пополни попри попроси попроси* посадят поскольку послушаи
        посмеися потеряет потеряли потеряло потребуи* права правил правил* правила правилами предложить предписан*
        предписани* предположим представляися представляитесь представь представься представься* представьте
        представьтесь предупреждая предупреждени* предыдущее предыдущие предыдущии прежде прекрати* пренебре*
        пренебрег* пренебрегаи* преступи привет пригрози* приказ приказ* приказам приказани* приказу приказы
        приказываю прикинься* примени* применя* применяются примечание прими принимаи принимаите приостановлены
        припугни* приставы притворись притворись* притворитесь притворяися притворяися* пришли* проверенн* проверк*
        проверять программа программирован* программист продиктуи* проигнорир* проиденн* промпт* пропусти проси
        просите просьбам просьбу просьбы процентную процентов процитир* процитируи* прочита* прочитав прочитает
        прочитаи* прочтет прочти* прошу пугаи* пусть раз разгласи* разговаривает разговор разговора разработчик
        разработчика разработчики разработчиков разрешаю разрешено рамок ранее раньше раскро* раскрои* раскры*
        распечата* распечатаи* распоряжени* распоряжение распоряжению распростран* распространяются расскаж*
        расскажи* рассказать рассказываи рассматриваи* рассмеися расшифровк* реальныи режим режиме реквизитам
        реквизиты рекомендаци* робот роботом ролевая ролевую роли роль руководство санкционировано сбрось сверху
        свобода свободен свободна свободныи своего своеи свои своим своими своих свою связан* сделаи себя
        сегодняшнего секрете секретн* секретная секретные секретныи секунды силу сисадмин системное системы сих
        скажи скажи* скажите скажу сказали сказанное сказать скидки скидку скинут скинь скопируи* скрипт* скрытно
        следи следует следуи следующее следующии слова словам слово слушаи смена смени смотри смс снято сняты собери
        соври содержание содержимое соедини соедини* соедините создал создатели создатель сообщая сообщение
        сообщении сообщению сообщи сообщи* сообщить сотри сотрите сотрудник список спрашиваи* спрашивая спроси*
        сразу срочные станешь стань станьте стоимость стороне строки сумма сумму сценари* счет считается считаи*
        считаются сыграем сыграи сядет табу таиком таине таино таинои таиные твоего твои твоим твоих твою тебе тебя
        текст текста телефоны теперь терроризируи* тихому то только тому тормозов требование требования требуется
        требуи* ты убеди* убежда* убеждаи* убери уважаемая уважаемыи уведомлени* уведомление уверь уверя* уверяи*
        увильни угрожа* угрожаи* удостоверен* удостоверени* уже узнаи* указани* указание указанию указания указаниям
        уклонись умолчанию унижа* унижаи* уполномочиваю упразднен* упразднены условия установ* установк*
        установлени* устарел* устарели утвержда* утверждаи* уточни утратили утратило учетные учитываи учитываи*
        учитываите фальшивые фильтр* фильтров фразы хами хватит хозяин цель цензуры цену чего человек человеком чему
        читает читаешь читаи читающая читающему читающии чихать что чтобы шантажир* шантажируи* эи этим это этого
        этои этому этот являешься""",
    "sv": """administratoren administratorsbehorighet administratorslage adminlage agera agerar aktivera aldrig alla allt
        amne andra anropa anteckna anvand ar asidosatt* atalas aterbetalning aterbetalningsfunktion* aterge
        aterstall* atkomst att avaktivera* avge avskaffade avsloja avvik bankkonto bara baste be befaller befintliga
        begar behover behovs belopp beloppet beordrar beratta beskriv betala betalningsfunktion* bete betyder
        bitcoin* blas bli blir blivit bor borjan bort bortse borttagna bradskande bryt citera dag databasen
        debuglage dela delge den denna dessa det detta din dina direkt ditt dold dolj ej emot endast er era erkann
        ersatt* ert exportera fa fakturan fan fangelse fatt fel felaktigt felsokningslage fick flytta folj foljande
        foraldrade forbi forbise fore foregaende forestall forklaring forlorar forneka forneka* forodmjuka forolampa
        fort forvandla forvarning fraga franga funktionen funktioner funnits galla galler gammalt gavs ge glom
        glomma gor gora granser granslos gripas gripen gudslage hadanefter haktet hall halla halsning hamningar
        hander har hej hela hemlig hemliga hemlighall hemlighet hemligt heter historia hittills hogt hoppa hoppas
        hora hota hotar huvudkontoret idag identifierad ifall ignorera* imitera inaktuella inga ingen ingenting
        inget inspelningen installd instruerad instruktion instruktioner inte istallet jag kalla kara kasta
        kommandot konfigurerad kontanter konto kontot kontrollera kopiera koppla kor kott krav kravs kringga krypto*
        kryptovaluta kunddata* kunden kunder kundlistan kundregistret kunduppgifter lack ladda lagg lamna langre
        lart las laser lat latsas ledningen leker levande lirka lista listan ljug ljuga losenord lova lura lyd
        lyssna maila manniska mansklig maste mata meddelande medge mejla mig mitt mobba nagra namn nar nedanstaende
        nej neka nodvandig nonchalera notis nu nummer numret ny nya nytt oavsett obegransad obs observera och
        ofiltrerad ogiltig ogiltiga ogiltigt om onodig operatoren ord ordagrant ovan ovanfor ovanstaende overbord
        overfor overforingsfunktion* overge oversatt overtrad pa personuppgifter* polisen prata presentera
        presenterar presentkort presentkorten press pressa priset procent programmerad publicera rabatt rabbla
        radera radera* raderingsfunktion* rakna raknas ratta rattegang reda redogor riktig riktiga ring ringa rollen
        rollspel sag saga saldot samtalet samtliga sand sanna sidan sikte sjalv sjalvklart ska skall skapare sken
        skicka skippa skit skram skramma skratta skrik skriv skulden skyldig sla slang slapp slopade sluta slutar
        smyg snalla snart som sparrar spela spelar stall stallet stang starta steamkort* strid strunt strunta
        struntar summan svara systemadministratoren systemet systemmeddelande systemuppdatering tala tank testlage
        tidigare tig till tillatet tillsagd totalen trakassera trots tvart tvartemot tyst tysthet undan
        underhallslage undvik upp uppge upphav* upphavd upphavda upphavt upphavts upphor upphort upprepa upptrad
        ursprungliga usdt utan utelamna utfor utge utlos utmatning utvecklare utvecklaren utvecklarlage
        utvecklarlaget vad vagra vanlig vanligen vara varje verifierad verktyg verktygen verktyget vidare
        vidarebefordra vidarekoppla viktig vilka vilken vill visa western""",
    "sw": """acha achana agizo akaunti alipe amri andika asiye atume batili bila binadamu chukua dai elekeza eleza fichua
        futa haitumiki hakuna halali halisi hamisha hayatumiki hazitumiki hifadhidata huna igiza jifanye
        jitambulishe kaidi kanuni kazi kimya kuanzia kuthibitisha kutoka kuwa lipa lisilo maagizo maelekezo malipo
        maneno masharti mashine maswali mazungumzo mimi miongozo mpesa mteja mtisha mtishie mtu mwogopeshe nakuamuru
        nakuruhusu namba neno nenosiri nisemacho ogopesha omba ongea onyesha orodha orodhesha pata pita puuza
        puuzeni puuzia roboti rudia sahau sasa sauti sema sheria siri soma taarifa tafsiri tenda tishia toa tukana
        tuma tupa ujumbe uliambiwa uliyoambiwa uliza umepewa unganisha usifuate usijali usimwambie usiye usizingatie
        utambulisho uthibitishaji uthibitisho vikwazo vunja walipe wateja wewe yaliyo yaliyosemwa yamefutwa zangu
        zimefutwa zote""",
    "ta": """அச்சுறுத்து அடையாள அனைத்து அறிவுறுத்தல் அலட்சியம் இனிமேல் இப்போது இயந்திரம் உங்கள் உண்மையான உத்தரவு என்ன
        என்று எல்லா எழுது ஒரு கட்டளை கட்டுப்பாடு கட்டுப்பாடுகள் கட்டுப்பாடும் கணக்கில் கணக்கு காட்டு கீழ்ப்படி
        கேளுங்கள் கேள் கைவிட சத்தமாக சரிபார்ப்ப சொல் சொல்லுங்கள் தவிர் நான் நிர்வாகியின் நீங்கள் பகிர் படி
        பயமுறுத்து பாட் பின்பற்ற பின்பற்றாதீர்கள் பின்பற்றாதே பின்பற்று புதிய புறக்கணி பெறு மட்டும் மனிதன் மனிதர்
        மறக்க மறந்து மறந்துவிட மிரட்டு மீறு ரத்து ரோபோ வரம்பற்ற வழிகாட்டுதல் வழிமுறை வாங்கு வாசி வாடிக்கையாளர் விதி
        விதிகள் வெளிப்படுத்து ஸ்கிரிப்ட்""",
    "th": """ai bot ก ข ค ง จ ฉ ช ด ต ถ ท น บ ป ผ ฝ พ ฟ ภ ม ย ร ล ว ส ห อ เ แ โ ใ ไ""",
    "tl": """ako alamin alisin ang anumang bagong balewalain baliin bantaan basahin bayaran bilang bilhin binawi
        blackmail bumili buong burahin database dial doblehin eksakto gamitin gawin gumanap gusto hayaan hindi
        hingin hoy humingi huwag ibahagi ibigay ibunyag ideposito igiit ikaw ikonekta ilahad ilihim ilipat ilista
        impormasyon insultuhin inuutusan ipabayad ipadala ipagwalang ipakita ipasa ipilit isa isagot isalin isantabi
        isipin isulat itago itanggi itanong itapon iwanan iyong kahit kailangan kailanman kalimutan kang kanselado
        kinansela kopyahin kumilos kunin kunwari labagin lahat laktawan lampasan lihim limitasyon listahan magbayad
        magkunwari magpabayad magpadala magpakilala magpanggap mahal makinig malakas mensahe mga mula nakaraang
        nakasulat naunang ng ngayon paalala pabayarin pabilhin pabilihin paganahin pagbantaan palihim palitan pansin
        pansinin para patakbuhin pinapayagan pinawalang print sabihin salita saysay simula sinabi sindakin sumumpa
        sumunod sundin suwayin taasan tagubilin tahimik takutin tala talikuran tanungin tawagan tawagin triplehin
        tunay tuparin ulitin umakto uy wala walang""",
    "tr": """acikla aciklamadan aciklayin acil adina ahlaksiz ajan ajana aksini aktar al aldigin aldiginizi aldiris
        aldirma aldirmayin alin almadan amacin anlami anlat anlat* anlatin ara aramasini arayin ardi artik asagidaki
        asagila asagila* asarak asil asistan asistana asistani askiya asmayin ayiklama aykiri aynen bagir bagla
        baglayici bagli bana baski baslat bedeli ben benim bildirim* bildirimi bilgi bilgilendirme* bilgiler*
        bilgileri birak birakin bitcoin* bitti borcu bos bosver bot bota boyun bu bugunden bundan bunun burada
        buradaki butun cagir cagir* cagirin caktirmadan calistir calistir* calistirin canli cevap cevir cigne cigne*
        cikar cope cuzdanima davran davran* dediklerimi degil degilim degilmissin degilsin degisti degistir
        degistirildi devre diger dikkate dinleme dinlemeyin direktifi disina diyor diyorsa dogrulama dogrulama*
        dogrulamasi* dogrulamayi dok duyurusu edebilirsin edeceksin edildi* edilmis* ediyorsun eger elde emirlerime
        emrediyorum emri erisimi eski et etkinlestir etkinlestir* etmeden ettirmeden evet evvelki farz faturayi
        filtreler filtreleri filtrelerini filtresiz filtresiz* fiyati gec gecerli gecerliligi gecerliligini gecersiz
        gecersiz* gecersizdir gecir gecistir gecmis gelistirici gelistiriciden gelistiricilerden gelistiricilerin
        gelistiricilerinin gelistiricin gelistiricinin gelistiriciniz* gelistiriciyim gercek gerekmiyor getirme gibi
        gitsin gizli gizlice gonder gorevin gormezden gorusme gorusme* goster goster* gozardi gozdagi gul gulup
        guncellendi guvenligi guvenlik habersiz habersizce hakaret harfine harfiyen hayal hayir hedefin hediye
        herhangi hesaba hesabima hic hicbir hice hukmu hukumsuz* ibanima icin ifsa ihlal ilk ima inkar insan insanim
        insanmis insansin iptal isin isleyen iste istedigini istersin isteyin itibaren izin kaale kabul kafana
        kaldir kaldirildi kaldirilmis* kaldirilmistir kalmayin kapat karsi karsila kart* kartima kaydet kayit
        kayitlari* kelimesi kenara kendi kendini kendinizi kiligina kimligine kimligini kimlik kimseye kisi kisiler*
        kisisel kisitlamalar kisitlamalari kisitlamalarin kisitlamasiz kisitlamasiz* kisitlanmamis komutu kontrol*
        kontrolu* konus konusma konusma* konusmanin kopyala korkut korkut* korkutun korumalari kripto* kufret
        kufret* kufur kulak kullan kullanin kurallardan kurallari kuralsiz kuralsiz* listele listele* meblagi
        merkezden mesajda mesaji metni mevcut miktari misiniz model modele moneygram mubah musteri musterilerin
        musteriye musun ne nedenini nedir neler nelerdir neydi notta notu numaralar* numarami numarasi odeme odemeli
        odemeyi ogren ogrenin oku okut okuyan okuyorsan okuyun ol olacaksin olarak oldugu oldugun oldugun* oldugunu
        oldugunuzu oldun olmadan olmadigin* olmadigini olmayan olsun olur onayla onayladi onaylayin onayliyorsun
        onceden onceki oncelikli onemi onemseme onu openai operatorden operatorun orijinal ortaya otomatik oynayalim
        ozel ozetle* ozgurce ozgursun papara* para parasi parayi paylas paylasin razi reddet reddetme rehber* robot
        robota rol rolu rolun rolune rolunu sadece sahte salla sansursuz sansursuz* santaj say sayarak sayin sayma
        sen seni senin serbest sessizce seyi sifirla sifreler* simdi simdiye sin sindir sinirlar sinirlari
        sinirlarin sinirsiz sinirsiz* sirala sirala* sistem sistemden sisteme sizin sor sormadan sorun soyle
        soylediklerimi soylemeden soyler soylet soylet* soyleyebilir soyleyebilirsin soyleyin soz su sunu tabani*
        taciz takip taklidi takma takmayin talep talimat talimati talimatlar talimatlarima talimatlarin tamam
        tanimadan tanimayan tanimiyorsun tanit tanri tanriyim tarafindan tehdit tek tekrar tekrarla tekrarla*
        telefonu terk tersine tersini tetikle tetikle* teyidi* teyit topla tum turlu tusla tutari tutarin ucreti
        umursama umursama* unut unutarak unutman* unutmani unutun unutunuz unutup usdt ustlen* uy uyarmadan uygula
        uygulama uygulamayin uygulanmaz uyma uymana uymayacaksin uymayi uymayin uymayiniz uymuyorsun varsay ver
        verebilirsin veri verilen veriler* verileri verilmis verin veritaban* veritabani* veriyorum vermeden
        vermesini western yalanla yalniz yalnizca yap yapabilirsin yapay yapin yapistir yaraticinim yaz yazdir*
        yazin yeni yerine yetki yildir yirt yok yokmus yokmuscasina yoksay* yonetici yoneticiden yoneticin
        yoneticinin yoneticisi yoneticisinden yoneticisiyim yoneticiyim yonetimden yonlendir yukaridaki yuksek
        yururlukten zorunda""",
    "uk": """абонента автентифікаці* агов адміністратор адміністратора анульовано арештом без бог борг боржника боржнику
        будь було більше біткоін* вголос вдаи верифікаці* вже виведи* видаваи видаи* видали* визнаваи вииди викинь
        виклич* виконаи* виконуи* використаи* вимагаи* вимоги випитаи* вище вищесказане вказаного вказівк* вказівка
        вказівки вказівок все всупереч всього всім втратили відкинь* відклади відмовся віднині відповідаи відправ*
        відрекомендуися* відсотків відтепер говори граи директив* для до дозволяю дослівно дотримуися дізнався
        дізнаися* дізналася дізнатися дізнається діи діисні діють експортуи* жодних забии забуваи забудь* забути
        завдання заперечити заперечуи заперечуи* заперечуите запитаи* запити запиши* запусти* засміися застаріли
        зателефонуи зателефонуи* захоче зачитаи зачитаи* зважаи* звертаи згадуи здогадався зламаи зміни знати
        значення знаєш знехтуи* зроби зрозумів зєднаи* зіграи зізнаваися иого иому кажи казали картка картку
        керівництва клієнт клієнта клієнтові клієнту клієнтів команд* контекст* крипто* людина людиною махни мають
        мені мою на набери набери* надішли надішли* назви* назвися* наказ наказ* накази наказую налаштуван* написано
        напиши* наплюи настанов* наступнии начхаи не недіисні незважаючи немає необмежен* нехтуи* номер номера
        нотатка ніби ніколи нічого ніяких облиш обмежен* обіиди* озвуч* оператор особистии особу отримав отримаи*
        переадресуи* переведи* перевірк* передаи* перекажи переклади* перелічи перелічи* перемкни* перестань*
        переступи перешли* плюнь повернення повну поводься повтори* повідом* повідомлення повідомляи подарунков*
        подзвони* поділися* покажи* полиш поліцією попроси* попросить поруш* порушуи порушуи* посилання посміися
        правил* правила правило представся представся* привіт признаваися прикинься прикинься* примітка припини*
        приховаи* приховуи приховуи* продиктуи промпт промпт* прохання процитуи* прочитаи* проігноруи* підкоряися*
        підтверджен* раніше рахунку рахунок роби розголоси розкажи* розкриваи розкрии* розпоряджен* розробник
        розробника розробники роль сили системи системне системнии скаже скажи скажи* сказане сказати скасовано
        скасовані скасуи* скопіюи* слово слухаи слухаи* спитаи* стань судом суму сценарі* творець твоя твоє твоєму
        твоі твіи тебе текст тепер ти тобі тримаися тільки увага уголос удаваи удаваи* удаи усе усім уяви уявімо
        функці* цього ціну чинні шановнии щоино язницею які єднаи ігнорувати ігноруи* ідентифікаці* іи інструкц*
        інструкція інструкціі інструмент* іі""",
    "ur": """اب افشا اكاونٹ انداز انسان اوپر ايك ايڈمن اپ اپني اپنے بتانا بتاو بتاييں بتايے بغير بن بنو بوٹ بٹ بھلا بھول
        ترك تسليم تصديق تم تمام تمہارا تمہيں توڑ حاصل حقيقي ختم خفيہ خود درست دكھاو دكھاييں دھمكاو دھمكي دہراو رد
        روبوٹ سابقہ سارا سب سناو سناييں سيكيورٹي شناخت شيير صرف طور ظاہر عمل فقط كالعدم كبھي كويي كيا كچھ كہ كہو
        لامحدود لاگو لفظ لكھو لے مانو مانگو مشين منسوخ موثر ميري ميرے ميں نظرانداز نيا نيي پابندي پابنديوں پرواہ
        پوچھو پوچھيں پيغام پچھلي پچھلے پڑھ پڑھو پہلے چپكے چھوڑ ڈرامہ ڈراو ڈيٹا گاہكوں گفٹ ہدايات ہو""",
    "vi": """anh bai bam ban bang bao bat bay biet bo ca cach cai cau chang chao chap chay chep chi chia chieu cho choi
        chu chua chuc chui chuyen con cong cung cuoc cuoi dang danh dap dau dep dich dieu dinh doa doc doi dong du
        dung duyet em ep gat ghi gi gia giao giau gio gioi goi gui ham han hanh hay hien hiep hieu hinh hoa hoi hua
        huong huy in ke khac khach khai khoan khoi khong khung kich kiem kin lam lang lap lay len lenh liet lo luat
        luu mac mat menh minh mo moi momo mot mua muon nay nghe ngung nguoc nguoi nguyen nhac nhan nhap nhiem nhu
        nhuc nhung noi pha pham phep phia phoi phot qua quat quay quen quy quyen ra ro tai tang tat tham thanh thap
        that thay theo thich thieu thoat thoi thong thu thuan thuc tien tiet tieu tin toi tom tong tra trai tranh
        tren trich trinh trong truoc tuan tung tuyet vai viet vuot vut xac xin xoa xuat xung yeu""",
    "zh": """ai base64 dan root 一 上 下 不 与 丟 丢 个 之 买 交 人 什 仅 今 从 他 付 代 以 价 任 优 会 伪 作 你 使 來 依 侮 保 個 假 停 偷 偽 價 充 先 免 全 公 关 其
        内 冒 写 凡 函 分 切 列 删 別 刪 别 前 务 助 勒 務 化 匯 原 反 发 取 变 只 可 名 吐 吓 听 启 告 呼 哪 唯 唸 問 啟 嚇 在 坐 執 報 声 处 复 大 失 奉 套 如 威 存 学
        安 完 实 客 寫 对 将 對 就 展 工 已 应 开 当 录 從 必 忘 念 忽 怎 总 恐 恫 恶 悄 您 想 應 成 我 房 所 打 扔 执 扮 抄 把 抓 折 抛 报 披 拋 拘 拨 拿 按 换 授 接 推
        描 提 揭 搁 搜 摆 撇 撕 撥 擺 支 收 改 放 教 数 敲 整 新 施 无 既 是 显 智 暗 替 最 會 有 服 朗 未 机 条 来 查 核 模 機 欠 次 正 此 每 毫 永 汇 沒 没 泄 法 洩 清
        激 灌 為 無 照 玩 现 現 甚 用 电 略 當 發 百 相 省 看 真 破 确 確 神 禁 私 秘 突 管 系 索 紧 結 給 緊 總 繞 繳 经 结 绕 给 缴 罵 羞 翻 而 聊 聽 背 自 致 與 若 获
        表 被 装 裝 複 要 覆 規 視 规 视 角 解 触 記 詢 語 說 調 請 講 警 讀 變 讓 让 记 讲 询 该 语 说 请 读 调 財 買 費 貼 資 購 账 购 贴 费 起 越 跳 身 輸 轉 转 输 辱
        过 运 还 这 进 违 退 透 逐 這 通 逮 進 逼 運 違 遵 那 都 重 金 錄 錢 钱 错 開 關 问 阅 限 隐 隱 需 顯 騙 騷 驗 骂 验 骗 骚""",
    "zu": """akhawunti awunayo awuyona bhala bonisa buthule buza cela chaza dalula dlula dlulisela engikushoyo fihla funa
        funda igama ikhasimende imininingwane imithetho imiyalelo imiyalo indiva iphasiwedi khohlwa khombisa khuluma
        kuphela kusukela lahla lwamakhasimende manje mithetho mlayezo ngamaphoyisa ngaphandle ngasese ngejele
        ngiyakuyala ngokuboshwa ngokuzwakalayo okungenhla okushilo okushiwo okutshelwe phika phinda phula shayela
        shiya susa thola ubunikazi ukuhlolwa ukuqinisekisa ukuqinisekiswa ukuvuma umsebenzi umyalezo ungalokothi
        unganaki ungasho ungatsheli ungavumi ungayilandeli ungayinaki ungumuntu veza wakho yami yangaphambili yiba
        yikhohlwe yisho yiziba yonke zenze ziba zonke""",
}
