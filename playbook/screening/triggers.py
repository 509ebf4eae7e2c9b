"""Words of which every attack has one, by its language: a text without them need not be looked at any further.

Derived from the tables: `pytest tests/test_screening_triggers.py --force-regen` does it anew. A stem has a star.
"""

from __future__ import annotations

# fmt: off
TRIGGERS: dict[str, str] = {
    "ar": """account base64 between confidential context escalation facts internal notes override private prompt system
        systemprompt* اامرك ابتداء ابطل ابطلت اتباع اترك اتصل اجب اجعله اجمع احذف احصل اخرج اخرق اخولك اداه ادع
        ادوات ارشاداتك ارفع ارقام ارم ازاله ازل اسال* استبدل استخرج استخلص استدرج استرداد استلمتها اسقط اسمك اشعار
        اصبحت اصرح اضرب اطرح اطلب* اطلبه اعتبارا اعتقال اعد اعداداتك اعرف اعطيت اعلاه افترض افوضك اقفز اقول اقوله
        اكسر الاتصال الادوات الاصليه الاعلي الالتزام الان الاوامر الاوليه البيانات التاليه الترميز التشفير التطوير
        التعليمات التي الجديده الحساب الحقايق الخط الخفاء الدوال الرساله الرقم السابق السابقه الشفره العملات العميل
        الغ الغاء الغي الغيت القواعد المتصل المحادثات المحادثه المذكوره المشغل المطور المطورين المعطاه المقدمه
        المكالمات المكالمه الناس النظام النظر الوظايف الي امح امر امرك امسح انا انت انتباه انتحل انتزع انتهك انتي
        انس انسان انسوا انسي انك انه اهمل اوامر اوامرك اوامري اوقف اي ايباني ايها ب باطله بالا بالعكس بالمقلوب بانك
        بتكوين بحريه بدل بدلا بدون برمجتك برومبت برومبتك بسريه بصفتي بصمت بطاقات بطاقتي بطاقه بقيه بكونك بلا بما
        بهدوء بيانات بيتكوين تاليه تتبع تتجاهل تتقيد تجاهل تجاهل* تجاوز تجاوز* تجنب تحدث تحرر تحررت تخبر تخط تخطي
        تخل تخلي تخيل تراع ترميز تريد تستمع تسري تشاء تشفير تصرف تطبق تطلب تطيع تظاهر تظاهر* تعد تعر تعليمات
        تعليماتك تعليماتي تعليمه تغاض تغاضي تفاصيل تقرا تقل تكلم تلتزم تلزمك تلقيتها تلك تم تمرد تناس تنبيه تنطبق
        تنفذ تنفيذ تنويه توجد توجيه توجيهاتك توقف جديد جديده جميع حبس حجز حدودك حر حساب حسابي حصرا حقايق حقيقه حقيقي
        خالف خذ خصم خصما خفيه داله دعك دعنا دعوي دور دورك دون رد رساله رغم رفع رفعت رقمي رموز زبون سابق سابقه ساير
        سبق سجل سجلات سجن سجنه سرا سقطت سل سيناريو شخص شخصيا شخصيه شرطه شفره شيء صفه صلاحيتها طلب طلبات طلباته عزيزي
        عطل عليه عملات عمله عميل عوضا غير فقط قاري قايمه قبل قواعد قواعدك قيل قيودك كافه كامل كان كانك كف كل كلامي
        كما كن كنت كونك كيف لا لاغيه لست لنلعب ليس ليست ما ماذا ماهي متصل مجموعه محادثه محفظتي محكمه مخول مدين
        مدينين مذكره مرحبا مصرح مطالبه مطور مطوروك مطوريك معتمد معطاه معطله معلقه معلومات معلومه مفتاح مفتاحك
        مفعولها مقاضاه مقيد مقيدا مكالمه مكان ملاحظه ملزم ملزما ملغاه ملغي من مهم مهمتك مهمه موجه موجهك موني ناس نصك
        نظام نفسك هدفك هذا هذه هويتك واجبك وحده وحدها وحدي وصلتك وضع وظايف وظيفتك وظيفه وليس ويسترن يا يجب يريده
        يطلبه يعالج يعد يقرا يمكنك""",
    "cs": """administratora ahoj bezpecnostni bitcoin* celou cely cenzury chovej chtej cislo cituj* clovek co darkov*
        databazi dluznika dluznikovi dosavadni* dostal dostala drivejsi* exekuci filtru heslo hraj identit*
        ignorovat ignoruj* instrukce jako jakychkoli jakychkoliv jsem jsi kazdemu kazdou kazdy klienta klientovi
        klientu krypto* limitu limity meho mily misto mluv mu namisto napis* nasledujici necenzurovan* nedbej*
        nedodrzuj* nehled nejsi nejsou nemas nenasleduj* neomezen* neplati neplatna neplatne neposlouchej* nerid
        neridte nyni obchazej obejdi* odhal* odhod odrikej ohledu omezeni opakuj* operatora opravdovy opust*
        ostatni* overeni overovani platnosti plnou pokyny policii pomin* porus* porusuj pozadej* pozaduj* pozor
        pravidel pravidla precti* predchozi* predcitej predesl* predstav predstirej* prehlizej* preloz* prestan
        prikazuji pro prompt prozrad* ptej* puvodni* rekni* sdel* seznam shrn* skutecna skutecny spravce sve svoje
        svych systemova systemovy systemu techto ted tento totoznost* tve tvoje tyto ucet udaje ukaz* uvedene vazeny
        verifikac* veskere veskerych vezenim vse vsech vsechna vsechno vsechny vsemu vsim vydavej vyjmenuj* vynech*
        vypis* vystupuj vyvojare vyvojari vyzadej* zadnych zahod* zakaznika zakaznikovi zakazniku zapis* zapomen*
        zapomenout zatcenim ze zeptej* ziskej* zivy zjisti* zobraz* zopakuj* zrus* zrusena zrusene zruseny""",
    "da": """administrator administratoren afslor aldrig alle alt annulleret avslor bankkonto bed bemaerk benaegt*
        benekt* bitcoin* blaes bort bryd bryt citer del denne det dine disse drop du ekte faengsel fengsel folg
        folge folgende foregaende forrige fortael fra fuld gaelder gavekort gengiv gentag giv gjelder gjenta glem
        glemme hei hej hva hvad hvilke identitetskontrol* identitetssjekk* ignorer* ikke ingen istedet jeg kaere
        konto kraev krypto* kundedata kundelisten kunden kundeoplysninger lad laeg laengere laes legitimation les
        med menneske nogen nummer obs om omga operatoren opfor ophaevet oppfor opphevet oprindelige ovenstaende
        oversaet overse ovrige politiet praesenter rigtig rigtigt rollen samtalen samtlige sett si sig
        sikkerhedssporgsmal* skjul skriv som spor sporg stedet systembesked systemet systemmelding tidligere til
        tilsidesaet* tilsidesett* ubegraenset uden udgiv udvikler udvikleren ufiltreret ugyldige uten utgi utvikler
        verificering* verifisering* virkelig vis""",
    "de": """abgeschaltet abweichend achtung administrator administratormodus agiere allein allem alles als ankundigung
        anordnung anordnungen anstatt anstelle antworte anweisung anweisungen anzeige aufgabe aufgehoben aufgetragen
        auftrag auftrage aufzeichnungshinweis ausblenden ausgeben ausschliesslich aussen ausser authentifizierung
        automatisiert autorisiert beachte beachten befehl befehle befehlen befolge befolgen befugnis beigebracht
        beiseite bekommen benimm berucksichtigen beschrankung* beschrankungen betreiber bisher bisherige bist
        bitcoin bitcoins bitte bitten brechen brich buchstabier* computer darfst daruber dass daten datenabgleich
        datenbank datensatze davor deaktivieren deaktiviert debugmodus decodier* dein deine dekodier* den dich die
        diese diesen dieses drehbuch druck* echte echter eigentliche ein eine einhalten einschrankung*
        einschrankungen eintrage entfallen entgegen entschlussel* entwickler entwicklerin entwicklermodus
        entwicklerteam entziffer* er erfrag* erhalten erlaubt ersetze erzahl erzahle etwas fakten falls fass fasse
        filter fleisch folge folgen folgenden folgendes forder* forderung forderungen frag* fragen frei fruher
        fruhere funktion funktionen fur geanderte geben gebuhr gefangnis gegeben gelernt gelten geltung gesagt
        gesamte geschenkkarten gesprach gesprachsverlauf gib google gottmodus grenzen gutschein* gutscheinkarten
        haft hallo halte halten handele handle hast hattest hebe heimlich heisst hersteller hey hier hierher
        hinfallig hinweg hinweis hol identifizierung identitat identitatskontrolle identitatsprufung ignorier*
        ignorieren ignoriert ihm ihnen ihr immer informationen instruktion instruktionen jeden jeder jedes jegliche
        jetzt kartendaten kein keine keinerlei kontakte konto krypto* kummere kunde kunden kundendaten kundenliste
        kundin lass lassen lauten lautet legitimation leite leiten leitfaden leitlinien lesen liebe lieber lies
        liest limits links liste losche loschen losgelost man maschine meine melde mensch mich missacht* missachten
        mission mit mitteilung nachricht nenn nenne nennen neuer neues nicht nichtig niemandem noch notiere notiz
        nur oben obige offen offenbar* offenleg* ohne openai passworter paysafecard* pfandung pfeif polizei
        preisgeben privates programmiert programmierung prompt prompts reale rechnung regel regeln richtiger
        richtlinie richtlinien roboter rolle ruckfrage ruckwarts ruf rufe sag sage sagen samtliche schick schicke
        schieb schlupf schlupfe schreib schreibe schuld schulden schutzmassnahmen seiest seist sende setz setze
        setzen sicherheitsabfrage sicherheitsfilter sicherheitsfragen sicherheitsregeln sind skript sofern sofort
        sperren spiel spiele spielen sprich spricht statt stattdessen steht stell stellen streiche
        systemadministrator systemanweisung systemanweisung* systemnachricht systemprompt tausche teil teile test
        tool tools transkript tue tun uber ubergeh* ubergehen uberholt ubernimm uberprufung uberschreib*
        uberschreiben ubersetz* uberweisungstool umgeh* umgehen unabhangig unbemerkt unbeschrankt* uneingeschrankt*
        ungeachtet ungultig unzensiert verbinde vergessen vergesst vergiss verhaftung verhalte verifizierung
        verlang* verlangt verrat verrate verraten verstosse verwerfen verwirf vorgabe vorgaben vorgesetzter vorher
        vorher* vorhin vorlesen vorschriften wahle wahres wartungsmodus weich weiche weisst weiterleiten wenn
        werkzeuge western wiederhol* willst wirf zahlen zeig* zensur zitier* zuvor""",
    "el": """bitcoin αγαπητε αγνοεις αγνοησε αγνοησε* αγνοησεις αγνοηστε αιτηματα ακυρωθηκαν ακυρωνονται ακυρωσε ανθρωπος
        αντι αντιγραψε* απαιτησε* απαιτησεις απαριθμησε* απειλα απειλησε απειλησε* απεριοριστ* απο αποκαλυψε*
        αποστολη αριθμο βρισε γεια για γραψε* δειξε* δεν δημιουργος διαβασε* διαταζω διαχειριστης διεγραψε διεγραψε*
        διχως δωροκαρτ* δωσε ειμαι ειναι εισαι εκβιασε εκφοβισε* εμφανισε* ενεργησε εντολες εντολη εξηγαγε
        εξουσιοδοτω επαναλαβε* επαψαν επιτρεπω εργασια εχεις εχουν ζητα ζητησε* ζητηστε ισχυει ισχυουν καθε καθηκον
        κανε κανεις κανενα κανεναν κανονας καταργηθηκαν καταργουνται κοινοποιησε κρυπτο* λεξη λογαριασμο λογαριασμος
        μαθε με μεταφρασε μην μηνυμα μιλα μοιρασου ξεχασε* ξεχαστε ξεχνα οδηγια οδηγιες ολα ολες ολους οποιαδηποτε
        οποιεσδηποτε οποιοδηποτε παιξε παραβιασε* παραβλεψε* παραβλεψτε παραθεσε παρακαμψε παρακαμψε* παρακαμψτε
        παρακατω παραλειψε* παραλειψτε παραμερισε παραπανω παραστησε παρατα παρε παρελειψε παριστανε* πες* πληρη
        πραγματικο προγραμματιστης προηγουμεν* προς προσβαλε προσοχη προσπερασε* προσποιησου* προτερες προωθησε*
        ρωτα ρωτησε* σε σημειωσε σημειωση σταματα στειλε* στειλτε στοχος συμπεριφερσου* συστηματος συστησου τι τις
        τους τρομοκρατησε τυπωσε υποδυσου* υποψη φερσου χειριστης χωρις""",
    "en": """a abort above absolutely abuse accept accepted access account act activate admin administrator advice again
        agenda agent aggressive agree ai aim algorithm allow allowed alter am amazon amend announcement announcing
        answer answers anthropic anybody anything api append applies apply approve* approved aren't arrest arrested
        artificial aside asked asking assignment assignments assistant assume attorney authentication authorisation
        authorise authorised authorization authorize authorized automated available avoid await away background
        backwards bailiff bailiffs ban bank banking base64 bcc been before behave behind being below between bill
        bind binds bit bitcoin bitcoins blackmail book boss bot bother bots bound boundaries boyfriend break bridge
        brief briefed briefing broken built bully bypass* call called callee caller callers calling came cancel cap
        captain card carry case cc ceiling censorship ceo change changed character chatbot chatbot* chatgpt check
        checking cia claude clear clients closing code codes codeword colleague collector comes command commands
        company compliance comply computer concatenate concede conditioning conference confidential confidentiality
        configuration configured confirm confirming connect consent consider constrain* constrained constraint
        constraints contains content context continue contradicts conversation cop copy correct count counts courier
        course court covertly created creator creators credentials criminal crypto cryptocurrency curse customers
        customs cut cvc cvv cvv2 dan database daughter deactivate decipher declare decode decrypt delete deliver
        deny deobfuscate deported destroy detail detective developer developers devmode dial dialer dialing dialling
        dictator different digit digital digits direction directions directive directives directly disable
        disclosure disclosures discount discretion dispense disregard do doctor don't dont dosage download drop
        drunk dump duties duty each earlier email employee erase escalation establish ethereum ethical ethics ever
        every everything evil exchange execute exfiltrate expiry export fact facts father fbi fed federal feel field
        fields file filter filtering filters fire first flag flesh flush follow following follows forbidden
        foregoing forget forgo forward fraud free freed freely frighten fulfil fulfill full function functions game
        gangster generated gift girlfriend give given go goal goals god goes google got government gpt grandma
        grandmother grandson grant granted greeting guardrail guardrails guidance guide guideline guidelines hacker
        hand handcuffs hang harass hard head headquarters hear hearing hears heed hereby hex hidden history hitman
        hold holds honor honour human humiliate husband hypothetically i'm iban id identification identify
        identities identity ignore imagine immerse immigration imprisoned information informing inhibitions initial
        instant instead instruct instructed instruction instructions insult insults internal interpol interpreter
        interrogator intimidate into invoice invoke irs isn't its itunes jail jailbroken jailed job join judge jump
        just keep kidnapper know knowledge knows language laugh launch lawyer lead leak learned learnt leave legal
        letter lie lieu lift lifted like limit limitations limited limits linux listen listening living llm log
        login longer lose loses lover low loyalty machine made magic maiden mail makers malfunction man management
        mandate marching mark marked marshal masquerade matter matters maximum me means memory menace mention
        mentioning mentions message microsoft miranda mission mobster mock mode model models moment money moneygram
        monitored moral morals mother moved movie must my named names nature necessary need needn't neglect
        negotiator network never nobody non not note notes nothing notice notifying now numbers obey obey* objective
        objectives offend offer offers officer offshore old omit* omniscient once only open openai opening operate
        operator opposite order ordered orders original other otp outbound outdated output overboard override own
        owner parameters part pass passcode passport password passwords patch payments paypal paysafe* people
        peoples permission permit permitted person persona personal personally phrase picture piece pin pirate place
        plan platform play playbook police policeman policewoman policies policy pose posing possible post precedes
        prepaid pretend pretending previously principles print prison privacy private privileges procedure proceed
        processing professor program programme programmed programmer programming prohibited prohibition promise
        promises prompt prompting prompts prosecutor protocol protocols prove provider psychic purge purpose push
        put question quietly rate rather read reading real received record recorded recording redial redialing
        redialling redirect refus* refusals refuse regard register regulations rein released relieved remit remote
        remove repeat repeatedly replace replaced replaces replacing reply report required reset respond response
        rest restricted restriction restrictions reversed revoke revolut rewrite rewritten right rights robocaller
        robot robots rogue role root rot13 route rude rule rules run s safeguards safety said sailor satisfy say
        saying says scammer scare scream screening script scripts scruples second secret secretly secrets security
        seductive see send sensitive sergeant serve session set settings setup share shell sheriff shout side
        silence silently simply simulation sixteen skip skip* software soldier solicitor son soon sound source speak
        speaking spirit ssn staff stands starting stay stealthily steam stick stood stop stream student subject
        submit substitute substituting sudo sue superuser supervisor supplied suppose supposed suppress suspend swap
        swear switch sydney synthetic system systemprompt* take taken talk talking tan task tasks taught tax team
        tech technical tell telling tells terminal text texted than therapist there this though threaten threatening
        threats three through thy time today told tool tools topic trained training transfer transfers transmit
        treat trigger turn uncensored unchained undo unfiltered unique unlimited unload unnecessary unnoticed
        unrestricted unscramble unshackled until updated upgrade upload ur usdt use uses utters valid validate
        variable variables venmo verification verified verify verifying view villain virtual virus voice voicebot
        voicebot* waive wallet watching western whatever whenever who whoever wife window wipe without woman word
        working world written wrong wrote yell you you're you've your""",
    "es": """abandona account acos* actua actuales actue administrador administradora adopta ahora amenac* amenaz* anota
        anterior anteriores antiguas anula anuladas anulado aparece apenas aplica aplican aplicarse apliques
        aprendido aprendiste arriba asistente asume asust* ataduras atencion atiendas autenticacion automatico
        autorizado averigua avisar aviso base64 between billetera bitcoin bitcoins borra borre canceladas cartera
        caso censura chantaje* cliente clientes comandos como comportate comportese comprobacion comprobar conecta
        confidential configuracion consignas consigue contactos context contrasenas control conversacion conviertete
        creador cree cripto* cual cuales cualquier cuanto cuenta cuentan cumpla cumplas dadas datos decir decirlo
        decirselo decodific* deja dejar deje del demas depuracion derogadas desactiva desactivadas desarrollador
        desarrolladora desarrolladores desarrollo desatiende descarta descartar descarte descifr* descuentos desde
        desecha deseche deshazte desobedec* dice dicho dieron diga digas digo dijeron dijo dios directivas
        directrices directriz discretamente elude enlace eres esas escalation escondidas escrito estan estas este
        estimada estimado esto exig* facts figura filtro* filtros finge finja funcion funciones grabacion guion
        habitual habla hacer haga hagan hagas hagase hasta haz hazte herramienta herramientas historial hola humana
        humano humill* iban identificacion ignor* ilimitado imagina imagine importan incumpla incumple
        independientemente indicacion indicacion* indicaciones indicada indicado informacion informar inicial
        iniciales instruccion instruccion* instrucciones insult* inteligencia internal internas interpreta intimid*
        juega juguemos lees leyendo librate libre limitaciones limite* limites llama llamada llamas maquina marca
        margen marque mensaje modo moneygram ningun ninguna nombre norma* normas nota notes nueva nuevo nulas numero
        obedezcas objetivo obten obtenga olvid* omiso omita omite openai operador orden ordenado ordenes originales
        otras override papel para partir pasa pase pautas pedir permitido persona peticiones pida pide pidele pone
        precedentes pregunt* pregunta preguntar preguntas prescinda prescinde presentate presentese pretende previas
        private procesa procese programacion programador programe prompt prompts que queda quedan querido quiera
        quieras recado recibidas recibido recibiste reclam* recoge registrada registrado registros regla* reglas
        respete respetes responde restriccion* restricciones reves rigen robot rompe sabes salta saltate saltese
        secreta secreto seguir ser seras siempre siga sigas siguiente simula sin sistema solamente solicit*
        solicitudes solo sus suspendidas system systemprompt* tareas tarjeta tarjetas tener tenga tengas texto
        tienes todas todo todos transcripcion transferir transfiera transfiere tus una unicamente usted valen
        validas vamos verdadera verdaderas verdadero verificacion verificar viejas vigentes viola western""",
    "fa": """base64 ابلاغ اجازه اجرا احراز ادم ارسال از ازاد ازادانه ازين استفاده اسم اشتراك اصلي اطاعت اطلاع اعتبار
        اعتبار* اعتباري اعتنا اعلام اعلان افتاده افشا اكنون الان امنيتي انجام انسان انساني انچه انگار اهميت او اي
        ايمني اين اگر اگه بات بازداشت بازنويسي بازي بازپرداخت بازگو باش* باطل بايد بخوان بخوانيد بخواه بخواه* بخواهي
        بدهكار بدهي بدون بدونه براي برايم برخلاف برداشته بررسي برعكس برنامه بشكن* بفرست بفرست* بنويس بنويسيد به بود
        بودنت بي بيتكوين بيخيال بيرون بينداز* بپرس بپرس* بگو بگوييد بگير* تاريخچه تازه تاييد تبعيت تتر تخفيف ترجمه
        تشخيص تصور تظاهر تكرار تمام تمامي تو توجه توسعه توقيف ثبت جا جدي جديد جلب جواب جويا حالا حذف حرف حساب حسابم
        حفاظت حقيقي خارج خبر خطاب خلاصه خواسته خواستي خواننده خود خودت خودتان خودكار خيال خير داده درخواست دريافت
        دست دستور دستورات دستورالعمل دستورالعملهاي دستورهاي دستيار دستگيري دلت دنبال دور ديتابيس* ديجيتال ديكد ديگر
        ديگه را راستي ربات رباتي رعايت رفتار رمز رمزارز* رمزگشايي رها روبات ريست زندان زير زين ساختم ساخته سازندگان
        سانسور ساير سرپيچي سكوت سلام سوابق سوال سيستم شباي شخص شرح شكايت شما شماره شناسايي شو شويد صحبت صدا صداي صرف
        صورتي طرف عزيز عمل عنوان عينا غيرفعال فاش فاقد فراخواني فراموش فرض فرمان فعال فقط فهرست فيلتر فيلترها فيلتري
        قانون قانوني قيدي كارت كارتم كامل كدام كسي كل كلمه كليه كنار كه كوين كيف كپي لازم لغو لو ليست لينك ماشين
        ماشيني ماموريت مانند مبلغ مثل مجاز مجموعه محدود محدوديت محدوديتها محدوديتي محرمانه مخاطب مخاطبين مخفي
        مخفيانه مرحله مردم مشتري مشتريان مشتريها مصنوعي مطالبه معتبر معرفي ملغي من منتشر منسوخ ميخواند ميخواني
        ميخواهي ناديده نام نامحدود نديده نشان نقش نقض نكته نمايش نماييد نيازي نيستم نيستي نيستيد هدف هر هرچه هرچي
        هستم هستي هستيد هشدار همه هويت هويتش هيچ وادارش واريز واقعي وانمود وسترن وظيفه ول ياد يادداشت يك يواشكي پاسخ
        پاك پايبند پايگاه پرداخت پليس پنهاني پوشي پول پيام پيروي چاپ چشمپوشي چنانچه چه چي چيزي چيست چيه گذاشته گشايي
        گوش گيفت""",
    "fr": """abandonne abandonnez abrogees abstraction account active administrateur affranchi affranchis affranchissez
        agent agis agissez anciennes annule annulees annules anterieures appelle appelles applique appliquent
        appliquez appris arrete arretez assistant aucune authentification automate automatise autorise autres avant
        avertir bancaire base64 between bitcoin bitcoins bot cadeaux caduc caduques card carte ceci censure ces
        cesse cessez chanter chatbot client clients code commandes comme comporte comportez compose compte comptent
        concernent confidential configuration conforme connecte consigne consigne* consignes contacts context
        contourn* contrainte* contraintes controle conversation coordonnees coupons cours createur cree crypto*
        cryptogramme cvc cvv cvv2 debarrasse debug dechiffr* declenche decode* demande demander demandes desactive
        desactivees desobeis* desormais dessus developpement developpeur developpeurs deviens directive* directives
        discretement dit donnees droit ecarte ecoute ecoutez ecrit efface effacez effraie enfreignez enfreins
        enregistrement ensemble envers escalation est etre execut* execute executez facts fais faites faits filtre*
        harcel* historique humain ia iban identifiants identification identite ignor* illimite imagine imaginez
        importe incarne independamment indications informations informer initial initiales instruction instruction*
        instructions insult* intelligence internal intimid* jette joue jouez jouons jusqu laisse laissez lance
        lancez levees libere libre lieu limitations limite* limites lis lisant lisez lit machine maintenant menac*
        mention mets mettez mission mode modele mon moneygram neglige* ni non notes nouveau nouvel nouvelle
        nouvelles nulles numero obeis obeissez objectif objectifs obsoletes omets omettez openai operateur ordres
        origine otp oubli* outrepass* override parle pas passe passer passez paysafecard* permis personne peux pin
        place plus plutot portefeuille prealables precede precedent precedente precedentes precedents premieres
        prends prepayees present presente presentes presentez pretendez pretends prevenir private procedures
        programmation programme prompt prompts qu que quel quelconques quelle quelles quels question qui rabais
        recommandations recues redirige regle* regles remboursement remboursements remises remplace remplacez
        reponds respecte respectez restriction restriction* restrictions robot sans script secret secrete securite
        semblant si suis suivant suivez suivre suspendues system systeme systemprompt* taches tant tenez tenir
        terroris* tes texte tiens totalite tous tout toutes traite transcription transfere transferer transferez tu
        utilise utilisez valable valables valent validation verification verifier veritable vigueur viole voicebot
        vos votre vous vraie western""",
    "he": """account between confidential context escalation facts internal notes override private prompt system
        systemprompt* אדם אותה אותו אותן אימות אין אל אמיתי אני את אתה בדיקת בהוראות* בוט בוטלו בטל בטלות בטלים
        ביטקוין בכלא בלי בלתי במעצר במקום במשטרה בניגוד בקש* בקשה בתוקף בתור דבר דיגיטליים דמיין דרוש* דרישה האמור
        ההוראות ההנחיות הודעה הודעת הוראה הוראות הוראותיך הטקסט היה היותך היי הכל הכללים הלקוחות המשימה הנחה הנחיה
        הנחיות הנחיותיך הנתונים העמד הערה הפסק הפר הפרומפט הצג הקודמות השג* השיחה השלך התחזה* התנהג* התעלם* התעלמו
        התעלמות התעלמי זיהוי זנח חדשה חדשות חייב חלות חלים חשבון חשבוני כאילו כבר כל כללי כללים כמנהל כרטיס כרטיסי
        להתעלם לחשבון לחשבוני לידיעת לכבוד ללא לקוח לקוחות לשכוח לתשומת מבוטלות מבוטלים מה מהיום מספר מעכשיו מעתה
        משימתך נאמר נניח עזוב על עקוף פקודה פרומפט פרומפט* קח קריפטו רובוט רלוונטיות רשום שאל* שאלות שאמרו שאר שאת
        שאתה שהלקוח שום שחק שים שכח שכחו שכחי שכתוב שלום שלמדת שנאמר שנכתב תבקש* תדמיין תוקפם תוקפן תסריט תעזוב
        תעמיד תעקוב תעקוף תפעל תפעלי תפקידך תפר תקפות תקפים תשאל* תשחק תשכח* תתחזה* תתנהג* תתעלם*""",
    "hi": """ai base64 captain dan hacker officer sergeant sydney अंदाज अंदाज़ अकाउंट अगर अधिकारी अनदेखा अनदेखी अनसुना
        अनियंत्रित अनुमति अनुवाद अनुसरण अनुसार अन्य अपमान अपमानित अप्रूव अफसर अफ़सर अभिनय अमल अमान्य असली असिस्टेंट
        असीमित आईडी आज़ाद आदमी आदेश आपका आपकी आपके आपको आयकर इंकार इंसान इंस्ट्रक्शन इंस्पेक्टर इग्नोर इनकार इसे
        इस्तेमाल उगलवाओ उजागर उपयोग उपहार उपेक्षा उल्टा उल्लंघन एआई एजेंट एडमिन ऐसा ऐसे ऑटोमेटेड ऑपरेटर ओवरराइड कभी
        कमांड कर करो कल्पना काम कार्य कि किनारे किरदार किसी कीजिए कुछ केवाईसी कॉन्टैक्ट कॉपी कॉल कोई क्या क्रिप्टो
        खत्म ख़त्म ख़ारिज खाते खारिज खुलकर खेलते खोल गाइडलाइन गालियां गाली गिफ़्ट गिफ्ट गुप्त गॉड ग्राहक ग्राहकों
        चलाइए चलाओ चलो चाहिए चिंता चुपके चुपचाप छिपकर छिपाओ छुपकर छुपाओ छोड छोड़ छोड़ो जगह जज जवाब ज़ोर जाइए जाओ
        जागते जान जानकारी जासूस जैसे जो जोर ज्यों टास्क डराइए डराओ डराते डराना डाटा डाटाबेस डिकोड डिबग डिलीट डीकोड
        डेटा डेटाबेस डेवलपमेंट डेवलपर डॉक्टर ढोंग तथ्य तरह तुम तुमको तुम्हारा तुम्हारी तुम्हारे तुम्हें तेरा तोड़
        तोड़ो त्याग दरकिनार दरोगा दिखा दिखाइए दिखाएं दिखाओ दिखावा दिशानिर्देश दीजिए दूसरा दूसरी दे दो दोहराइए
        दोहराएं दोहराओ धमका धमकाओ धमकी ध्यान नंबर नकार नजरअंदाज नज़रअंदाज़ नहीं नाटक निकलवाओ निम्न नियम नियमों
        निरस्त निर्देश निर्देशन निर्माता निलंबित निष्क्रिय नीचे नोट न्यायाधीश पढ़ पढ़कर पढ़ने पढ़िए पढ़ें पढ़ो परवाह
        पहचान पाबंदियां पाबंदियों पाबंदी पालन पासवर्ड पुलिस पुलिसवाले पूछ पूछिए पूछे पूछें पूछो पूरा पूरी प्रतिबंध
        प्रतिबंधों प्रमाणीकरण प्रयोग प्रशासक प्राप्त प्रिंट प्रॉम्प्ट प्रोग्राम प्रोम्प्ट प्ले फ़िल्टर फिल्टर फॉलो
        बंद बजाए बजाय बता बताइए बताए बताएं बताओ बताने बदले बन बनकर बनने बनो बाईपास बात बातचीत बातें बातों बाहर
        बिटकॉइन बिटकॉयन बिना बिल्कुल बुद्धिमत्ता बेइज़्ज़ती बेकार बैंक बॉट ब्लैकमेल भुला भूमिका भूल भूलकर भेजो
        मंज़ूर मंजूर मत मतलब मनुष्य मशीन माँग माँगिए माँगें माँगो मांग मांगिए मांगें मांगो मान मानना मानने मानिए
        मानें मानो मायने मिटा मुक्त मेरे मैं मॉडल यदि यूपीआई रद्द रिकॉर्ड रिकॉर्डिंग रीसेट रूप रूल रोबोट रोल रोलप्ले
        लक्ष्य लागू लिखिए लिखें लिखो लीजिए ले लो वकील वसूली वादा विकासकर्ता वेरिफ़िकेशन वेरिफिकेशन वेस्टर्न वॉलेट
        व्यक्ति व्यवस्थापक व्यवहार शब्द शब्दशः शेयर संदेश संपर्क सक्रिय सत्यापन समाप्त समुद्री सहमत सहमति सहायक साझा
        सारांश सिस्टम सीबीआई सीमा सीमाएं सीमाओं सुना सुनाइए सुनाओ सुनिए सुनो सुरक्षा सूचना सूची सोचो स्क्रिप्ट स्थान
        स्वीकार स्वीकृत हट हटा हरगिज हरगिज़ हाँ हां हासिल हिदायत हिदायतें हुक्म हूबहू हैं हैकर हो होने""",
    "id": """abaikan* acuhkan adalah admin administrator akun apa apakah aturan autentikasi baca bacakan* bagikan*
        bantah* baru basis batalkan* berhenti beri berikan* beritahu* berlaku berpura bitcoin bocorkan* bukan catat
        catatan cetak* daftar dapatkan* database debitur dengan dia dibatalkan dicabut dompet gift hai halo
        hiraukan* ikuti instruksi jadilah jangan janjikan* jelaskan kabulkan* kartu katakan* kepada kesampingkan*
        kini konfirmasi kripto kripto* kumpulkan langgar* lewati* lupakan* mainkan manusia melanggar melupakan
        memerintahkan mengabaikan mengaku mengizinkan menyamar menyamarlah minta* mintalah mulai nasabah nomor orang
        otentikasi para pelanggan pemberitahuan pemeriksaan pencipta pengecekan pengembang penjara penuhi* perhatian
        perintah perintahkan perkenalkan perlihatkan* pertanyaan pesan polisi pura rahasiakan* rekening rekening*
        rekeningku ringkas* saja salin* sangkal* sebagai sebenarnya sebutkan* segala sejak sejatimu sekarang seluruh
        sembunyikan* semua seolah seorang seperti sesuatu setiap setuju* setujui* sudah tak tampilkan* tanpa tanya
        tanyakan* tautan teks telah terima* terjemahkan* tidak tinggalkan* tugas tugasmu tulis* tunjukkan* turuti*
        ulangi* ungkap* untuk usah verifikasi* voucher yang""",
    "it": """abbandon* abrogate accertamento account accredit* agente aggir* alcun alcuna altra altre amministrator*
        amministratore annot* annullate annullati annullato antecedenti anziche artificiale ascolta ascolti
        assistente attieniti attuali autenticazione autorizzata autorizzato autorizzo avvocat* badare banca bancari*
        base base64 between bonific* bot butta bypass* cancellate captain carabinier* cessa chatbot che chiama
        chiamata chied* cio cliente clienti collega comandi comando come compiti compito componi comunicare conferma
        confermare confidential configurazione consegne context conto contrario controllare controllo conversazione
        copione cosa creato creatori cronologia dai dan database decade decadono decadute decifr* decodific*
        deposita* deve di dimentic* dipendente direttiv* direttive disabilita disattend* disattiva disattivate
        discretamente disobbed* disposizioni domand* dovrebbe escalation esci esegua esegui esig* essere evita
        faccia facciamo facts fai fatti finanzier* finga fingi fingiamo finisci finta fregatene funzionari* funzione
        funzioni getta giochiamo giudic* guardia hacker hacker* hanno ia identificazione identita ignor* illimitat*
        immagina immagini impiegat* indicazion* indicazioni indipendentemente infischiati infrang* iniziale inoltra
        insaputa insieme insult* intelligenza internal intimid* invalide invece invi* ispettor* istruzion*
        istruzione istruzioni lasci lascia lasciare lasciate le legge leggendo leggi libera liberamente liberati
        libero limitazioni limiti linee macchina magistrat* mai manda mandare medico messaggio minacc* missione
        modalita modello nascosto nessun nessuna nessuno non norme notaio notes nulle nuova nuove nuovi nuovo
        obbedire obbedisca obbedisci obiettivo offend* officer ogni openai operatore operatrice ordine ordini ordino
        ottenere ottien* override pag* parla parte permesso persona pirata* polizia poliziott* posto precedenti
        prescindere preten* pretesa priva private privo procurati procurator* programmato programmazione prompt puoi
        qual quale quali qualora qualsiasi qualunque quanto quelle quello queste qui raccogli* registra
        registrazione regol* regole restrizioni retta revocate riaggancia ricatt* richied* richiesta rimborso
        rimosse rimossi rispetta rispondi robot ruolo scart* scavalc* sconto scopr* scord* script se segreta
        segretamente segreto segua segui seguire sei senza sergeant sicurezza silenzio sistema smetta smetti
        smettila sono sopra sospese sospesi sostituisc* spavent* spegni strumenti strumento sue superate supponi
        sviluppatore sviluppatori sviluppo sydney system systemprompt* tecnico telefonata terrorizz* testo tralasci*
        trascrizione trascur* trasfer* trasferisci tua tue tuo tuoi tutte tutti tutto ubbidisci ufficiale umana
        umano umili* un vecchie verifica verificare verifiche vers* vincoli viola violare violi virtuale voicebot
        vostre vostri""",
    "ja": """ai anthropic bot chatbot* chatgpt claude gpt llm openai voicebot* あ お こ す そ だ で と ど な に の は ふ へ も を ア エ オ ガ
        シ ス セ タ デ フ プ ボ ポ メ リ ル ロ 一 上 人 今 以 会 何 侮 入 全 公 内 出 列 制 削 効 参 取 台 向 君 命 学 守 安 宛 廃 役 従 復 忘 恫 指 振 捨 支 放 教 新 方
        明 暴 書 本 機 気 注 渡 演 無 真 破 確 私 秘 管 縛 繰 罵 翻 考 脅 脱 自 表 装 要 見 規 解 言 設 認 読 身 転 述 送 運 適 開 隠 音""",
    "ko": """ai 가 개 겁 결 고 공 관 규 그 기 께 나 납 내 너 넌 네 는 다 당 대 더 덮 데 디 따 로 를 말 명 모 무 물 뭐 반 받 밝 배 버 번 벗 보 본 봇 불 비 사 삭 상 새 설 송 숨
        스 시 신 아 안 알 앞 어 에 여 역 연 요 욕 우 운 위 유 은 을 이 인 읽 임 입 잊 자 저 적 전 정 제 지 진 처 척 초 출 취 폐 프 필 한 해 행 협 확 효""",
    "nl": """aan aanwijzing aanwijzingen achterhaal achterhaald achterhalen achterstevoren achterwege administrator
        adminmodus advocaat advocate afdrukken afgehandeld afgelost afgeschaft afwijking agent ai al alle alleen
        allemaal alles als alsof ambtenaar andere annuleer annuleren arrestatie arts assistent authenticatie baas
        bankmedewerker* beeindig beeld beheerder beheerdersmodus bel belassistent belastingdienst belbot belscript
        bemachtig ben bent beperkingen bericht beschouwing beschrijf beslag betaald betaallink betaaltool beveel
        beveiliging beveiligingsvragen bevel bevelen bijgewerkte bitcoin* bot boven bovenstaande buiten cadeaubon*
        cadeaukaart* captain chatbot citeer commando commando* controle crypto* daarvan daarvoor dan dat database de
        debiteur debugmodus decodeer* deel delen detective deurwaarder deurwaarder* deze dicteer die doe doet dokter
        doorbreek doormailen doorspelen doorsturen doorverbinden dossier dringende druk dump echt echte eerder
        eerdere eigenlijke eis eisen elk elke enige enkel enkele erken exporteren feiten filters functie functies
        geannuleerd geautoriseerd gebouwd geef geeft geen geenszins gegeven gegevens geheim geheime gekregen gemaakt
        genegeerd geprogrammeerd geschrapt geslaagd gesprek gespreksgeschiedenis gespreksverslag gevangenis
        giftcard* godmodus goedgekeurd gooi grenzen haal haar hacker hacker* hang hardop hef heimelijk hem herhaal*
        herhalen het hier hierboven hieronder hiervoor hoe hoef hoeft hoeven hulpmiddelen iban identificatie
        identiteit identiteitscheck identiteitscontrole identiteitsverificatie ieder iedere incasso* indien
        ingetrokken instructie instructie* instructies jouw kaarten klant klantenlijst klantgegevens kopieer korting
        kunstmatige kwijtschelding laars laat lap laten lees leest legitimatie leid letterlijk levend lezen lijst
        limieten los loslaten mailen maker makers man medewerker meer mens menselijk menselijk* met mijn model moet
        moeten moneygram naar naast namens negeer* negeren niemand niet nietig nieuwe nimmer nodig noem noemen nooit
        notaris noteer noteren officer officier omzeil* omzeilen onbeperkt* onbeperkte ongeacht ongecensureerd*
        ongefilterd* ongeldig ongemerkt ontcijfer* ontfutsel ontfutselen onthul* onthullen ontken* ontkennen
        ontsleutel* ontvangen ontwikkelaar ontwikkelaars ontwikkelaarsmodus ontwikkelmodus ontwikkelteam onze op
        opdracht opdrachten openai openbaar operator opgeheven opnamemelding opsommen opvragen opzij orders
        overboekingstool overboord overschrijf* overschrijven overslaan overtreden overtreed* paysafecard* persoon
        persoonsgegevens piraat politie politieagent* prepaidkaart* prijsgeven print programmering programmeur
        prompt prompts rechercheur* rechter reciteer regel regels rekening rekeningnummer reset restricties
        richtlijn* richtlijnen robot schakel schend* schepper schrappen schrijf schuld script sergeant slechts som
        spel spelen spraakassistent* stap stel stemassistent stiekem stilletjes strijd sturen stuur sydney systeem
        systeembeheerder systeembericht systeeminstructies systeemmelding systeemprompt* taalmodel taken technicus
        tegoedbonnen tekst terugbetaaltool terugbetaling terzijde toegestaan toestemming tonen tool tools toon tot
        transcript trek uitgeschakeld uitsluitend uploaden van vanuit vat veiligheid veiligheidsregels
        veiligheidsvragen verberg* verbergen verbind vergeet vergeten verhul* verificatie verificatiestap
        verificatievragen verklap versturen vertaal vertalen vertel* vertellen vervallen vervalt vervang* verwerkt
        verwerp verwerpen verwijder* verwijderen verwijderfunctie verzamel verzoek verzwijg* verzwijgen vlees
        voicebot voldaan volgen volgende voorgaande voorlezen voorschriften vraag vragen vrij vrijuit vrouw waar
        wanneer ware wat weergeven weglaten welke werkelijke werking western weten wijk wijken wijzig wis wissen
        woord zeg zet zonder zorg""",
    "pl": """administrator administratorem agent* ai anulowane anuluj anuluj* asystent* asystenta asystentem automat
        automatem autoryzacj* badz bez bierz bitcoin* blikiem bok bot bot* botem brak byc bycia byciem byciu cala
        cale chatbot* chce chcesz chwili cichu co cofnij cokolwiek cytuj* czlowiek czlowiekiem czyta czytaj
        czytajacy czytasz dane danych deweloper deweloperem domagaj doslownie dotad dotychczas dowiedz dowolna
        dowolne dowolny dyskretnie dzialaj dzialasz funkcj* funkcje gdy gdzies glos glosowego gory groz* grozac
        historie iban identyfikacj* ignor* imieniu informacj* informacja inne instrukcja instrukcjach instrukcje
        jakbys jakichkolwiek jakie jako jesli jestem jestes jezeli jezykowego juz kaz kazano kazda kazde kazdego
        kazdej kazdy kieruj klientow komunikat konta konto krypto* kto ktora ktore ktory lam lamiac lekcewaz* ma
        masz maszyna miejsce mnie model* moj moje momentu moneygram mow mowiac mozesz musi nadpisz nakazuje napisz*
        narusz naruszaj narzedzi narzedzi* narzedzia narzedzie nastepujace nazywasz nekaj nie nieaktualne niech
        nieocenzurowan* nieograniczon* nieskrepowan* niewazne niezaleznie nikomu nowa nowe nowy numer obejdz
        obowiazuja obowiazywac obraz* odczytaj* odejdz odpowiadaj odrzuc odrzucic odstap odwolane ograniczenia
        omijaj omin ominac openai operatorem opisz osoba otrzymane paysafecard* pelna pelnego pelny pilne pobawmy
        podaj podaj* podarunkow* podarunkowa podarunkowe podarunkowych podarunkowymi podawaj podazaj podszyj
        podszywaj pokaz* polacz polecenia polecenie polecono pomijaj pomijajac pomin pominac ponizaj ponizej
        ponizsze popro* popros* poprzednio portfel pory porzuc porzucic posluchaj poslusz* postepuj postepuj*
        potajemnie potwierdzani* potwierdzeni* powie powiedz* powiedziano powinien powtorz* powyzej pozyskaj
        prawdziwa prawdziwe prawdziwym prezentowe prezentowymi programem programista prompcie prywatne przeczytaj*
        przedstaw przedstawiaj przekaz przekierowac przekieruj przelacz przelaczyc przenies przepisz przeslij
        przestan przestrasz* przestrzegac przestrzegaj* przetlumacz* przez pytaj* pytan pytania rabatu rachunek rob
        robot robot* robotem role rozkaz rozkazuje rozlacz rozmowy skasuj skasuj* skopiuj* skoro slowa slowo sluchac
        sluchaj* sobie spisz sprawdzaj sprawdzani* sprawdzeni* stan stosowac stosuj stosuj* stracily strasz straszac
        stresc* stworzylem swobodnie swoich swoim swoimi swoj swoja swoje swojego system* systemu szantazuj* szefem
        sztuczn* sztuczna tajemnicy tajna tajne teraz tozsamosci traca transkrypcj* tryb trybie trybu trzymac
        trzymaj trzymaj* twoi twoich twoim twoj twoja twoje twojego tworca uchyl uchylone udawaj udawaj* udostepn*
        ujawn* ukradkiem uniewaznione upominkowe upowazniam usun* usunac utracily uwierzytelni* uwolnij uzyskaj*
        uzywac uzywaj voicebot* wbrew wciel wczesniej wczuj weryfikacj* weryfikowa* weryfikuj* western wiadomosc
        wirtualn* wlasciwe wolna wolny wszelkich wszelkie wszystkich wszystkie wszystkiego wszystko wybierz
        wyciagnij* wydobadz* wydruk* wyjaw* wyjdz wykasuj* wykonaj* wykonuj wykonuj* wykonywac wylacz wylacz*
        wylaczone wylicz* wyludz* wymaz wymien* wyobraz wypisz* wyrecytuj* wyrzuc wyslij wystap wyswietl* wytyczne
        wyzywaj z zachowaj zachowuj zacytuj* zadaj* zadne zadnych zadzwon zagrajmy zagroz* zakoncz zaktualizowane
        zaloz zamiast zamien* zanotuj zapisz* zapominaj zapomniec zapomnij* zaprogramowalem zapytaj* zasady zastap*
        zastapione zastosuj zastrasz* zawiera zawieszone zazada zazadaj* zdobadz* zdradz* zechce zignor* zlam zlamac
        zlekcewaz* zlekcewazyc zmien zmienione zniesione zniewaz* zrecytuj* zresetuj* zrob""",
    "pt": """abaixo abandon* account acima administrador administradora agente agora amea* anteriores antes antigas
        antigos anuladas anulado anule apague aquilo assistente assust* ate atenda atendente aterroriz* atuais
        autenticacao autorizada autorizado autorizo bancarios banco base base64 between bitcoin bitcoins bot
        canceladas cancelado card cards cartoes caso chama chamada chantag* chatbot chave checagem cima cliente
        clientes code codigo codigos comando comandos como completo condicoes confidential configuracao conjunto
        considerar conta contar context contorn* conversa conversacao credenciais credito criador criadores criei
        cripto* cumpra cvc cvv cvv2 dadas dados de decifr* decodifi* deixa deixou demais depuracao desativa
        desativadas desative descart* descodifi* desconsider* desconto descontos desde desenvolvedor desenvolvedora
        desenvolvedores desenvolvimento desligue desobede* desprezar despreze desrespeit* desvie deve directriz*
        diretivas diretriz* diretrizes discretamente disponiveis disque disseram dono encaminhe encerre equipe es
        escalation escondido escute esquec* essas esta estas este execute exigencias existir faca facts ferramenta
        ferramentas finge finja fora fuja funcao funcionario funcoes gente gift gravacao guiao historico humana
        humano humilh* ia identidade identificacao ignor* ilimitad* imagina imagine independentemente indicacoes
        iniciais inicial instruc* instrucao instrucoes insult* inteligencia internal internas intimid* inves
        irrestrito isso isto lado lendo liberte ligacao ligue limitacoes limites livre livremente lugar mando
        mensagem meu minha missao modelo modo moneygram nao natureza nem nenhum nenhuma nome norma normas notes nova
        novas novo novos nulas numero nunca obedeca obedecas obedece obedecer objetivo ofend* oferta openai operador
        ordem ordeno ordens orientacao orientacoes originais otp ouca outras outros override palavra papel parar
        partir passa passar passe pedidos perderam permitido personagem pessoa pin pode politicas pouco precedentes
        precisa presente previas private programacao programador programei prompt prompts pule quais quaisquer qual
        qualquer que quebrar quebre recebidas reembolso reembolsos regra* regras respeitar respeite responda
        restric* restricoes revogadas revogado robo roteiro saia se secreta secretamente segredo segue seguinte
        seguir seguranca sem senha senhas ser seu seus siga sigas silencio sistema solicitacoes sou suas substitu*
        substituidas suponha suspensas suspenso system systemprompt* tais tarefa tarefas teu teus texto titular
        todas todos torna torne transcricao transfere transfira transforme tras troque tu tuas tudo valer vamos
        verdadeiras verificacao vez vigentes vigora vigoram vigorar violar viole virtual voce voicebot western xing*""",
    "ro": """abrogate acest aceste acord actioneaza acum administrator afirma afiseaza afla amenin* anterioare anulat
        anulate anuleaza arata ascunde asigura atentie autentificarea autorizez bitcoin* buna cadou calitate carduri
        care catre ce ceea celelalte cere cereti citati citeste comporta contul copiaza cripto* da deoparte
        dezvalui* dezvoltator dinainte draga drept eludeaza este esti exporta fara fost identificarea identitatea
        ignor* inainte incalca incalcati incolo indicatii initiale insista instructiune instructiuni instructiunile
        insult* intimid* intreaba intrebarile joaca jura limite listeaza loc locul mai mesaj misiune neaga negati
        nelimitat* nesocoteste* nici nicio niciodata niciun noi noile noteaza noua nu nule numarul obtine ocoleste
        operator ordin ordon orice partajeaza parte pentru pierdut poarta precedente prefa pretinde prezinta primite
        rambursare raspunde recita reda redirectioneaza reducere reguli renunta repeta respecta restrictii rezuma
        salut santaj* sarcina scrie solicita sperie spune spuneti sterge sunt suspendate sustine textul tine tineti
        toate tot tradu transmite treci trimite trimiteti uita uitati urma urmator urmatorul verificare verificarea""",
    "ru": """base64 openai qiwi usdt western абонента абоненту авторизовано администратор администратора активируи*
        аннулированы арестом аутентификаци* без бери биткоин* бог более больше бот бота будешь будто будь
        верификаци* весь взамен вместо внимание внимания возврат возьми воиди вообрази вопреки все всего всем всех
        вслух всю втаине вы выброс* вывед* выведаи* выведи* выдаваи выдаваите выдаи* вызови* вызываи выиди выкинь*
        выключи выложи вымани* выполни* выполняи* выполнять выпытаи выступаи выуди* выше вышеизложенн* вышенаписанн*
        вышесказанн* вышесказанное выясни* говори говорит границ даваи даваите даи данные данных деиствительны
        деиствовать деиствуи деиствуют декодир* делаи делом депортациеи дешифр* директив* для добудь дозволено
        должен должна должника должнику допустим дорогои дословно другои его ее еи ему если желание желания забеи
        забуд* забыва* забыть заверши задани* задание задания заданные задача замени* заметка записка запиши*
        запрашиваи* запрет* запретов запрос запроси* запросы запусти* зачита* звучит здравствуи зовут игнорир* играи
        идентификаци* изложи* имени имеют инструкци* инструкции инструкция инструкциям инструкциях информация
        исключительно искусственную исподтишка исполняи* используи* истинные истори* каждое как каких карту клиент
        клиента клиентке клиентов клиенту когда команд* команда командам команды контрольн* конфискациеи которые
        кошелек крипто* криптовалют* лимит* лимитов лично личность личные лишь любое любои любую любые людеи машина
        минуты миссия мне моего моеи моему можешь можно мои молча момента мою на набери назов* наперед напечата*
        написанное написано напиши* наплюи напоминание наруш* наставлени* настоящая настоящее настоящие настроик*
        начальник не невзирая недеиствительны независимо незаметно неограничен* несмотря нецензурируем* никаких
        никому ничего новая новое новую новые новыи новым номер норм* обновленные обо обоиди* обоити обрабатывает
        обращение обход обходи обязан ограничен ограничен* ограничени* ограничении ограничения ограничениями
        одобрено озвуч* оператор оператора описью опиши* освободись отброс* отбрось* отвергни отвечаи откажись
        откажитесь отклони* отключена отключены отключи отменен отменено отменены отмени отмените отменяются отныне
        отозваны отоиди* отправь* отступи* переадресуи переведи переведи* переведите переключи переключите
        перенаправить перенаправь перепиши* перескаж* перечисл* персональн* плюнь повесь повтори* подарочн*
        поделись* подтверждени* подчиняи* подчиняться пожелания позвони покаж* показ* полицеискии полициеи полную
        полныи положи полученные получи* пометка попроси* поскольку потребуи* правил правил* правила правилами
        предоплаченн* предписан* предписани* предположим представляися представляитесь представь представься
        представься* представьте представьтесь предупреждени* предыдущие предыдущии прежде пренебре* пренебрег*
        привет придерживаи* придерживаться приказ приказ* приказам приказани* приказу приказы приказываю примени*
        применяи* применять применяются примечание прими принимаи принимаите приостановлены притворись притворись*
        притворитесь притворяися притворяися* пришли* проверк* проверять программирован* программист продиктуи*
        проигнорир* промпт промпт* промпте пропусти проси просите просьбам просьбу просьбы процитир* прочита*
        прочитает прочтет прочти* пусть раз разговора разработчик разработчика разработчики разработчиков разрешаю
        разрешено рамок ранее раньше раскодир* раскро* раскры* распечата* распоряжени* распоряжение расправои
        распространяются расскаж* расшифр* расшифровк* режим режиме реквизиты рекомендаци* робот роль руководствуи*
        санкционировано сверху свободен свободна связан связан* сделаи себя секретн* секретная секретные секунды
        силу сисадмин системное системы сих скажи* скажу сказанное скидки скидку скопируи* скрипт* скрытно следовать
        следуи* следующии следуя словам слово слушаи слушаи* слушать слушаться снято сняты собери собеседника
        собеседнику соблюдаи* соблюдать соблюдая соедини соедините создал создатели создатель сообщение сообщи*
        сотри сотрудник список спрашиваи* спроси* срочные станешь стань стим стороне судом сценари* счет считаются
        сыграем таиком таино таиные твои тебе тебя текст теперь тихому только тому требование требования требуи* ты
        тюрьмои уважаемая уважаемыи уведомление уголовным удостоверени* уже узнаи* указани* указание указания
        указаниям упразднены условия установ* установк* установлени* устарели уточни учитываи учитываите фильтров
        хозяин цель цензуры чего человек человека человеком чему читает читаешь читаи читающая читающему читающии
        что эи этим это этого этои этому этот являешься""",
    "sv": """administrator administratoren agera aldrig alla allt andra asidosatt* aterbetalning aterge avsloja baste
        befintliga begar beratta betala* bete bortse borttagna bryt citera dela dessa det dina dolj du fatt folj
        forbise foregaende forneka* forolampa forsakra fraga fran galla galler ge glom glomma havda hej hela hota
        identitetskontroll* ignorera* inga instruktion inte intyga istallet jag kara kontroll kontroll* krav kringga
        kunddata* kunden kunduppgifter langre las latsas legitimation* lista meddelande nagra notis obegransad
        observera ofiltrerad ogiltiga om operatoren ovanstaende overfor* oversatt pasta presentera rabatt reda sag
        sakerhetsfragor* samtliga satt sidan skapare skicka skippa skram skriv sluta spela stallet strunt strunta
        svara systemadministratoren systemmeddelande tidigare till trakassera upphavd upphavda upphavts upphort
        upprepa upptrad ursprungliga utan utge utvecklare utvecklaren vad verifiering* vilka vilken visa""",
    "th": """ai bot ข ค ง จ ฉ ช ด ต ถ ท น บ ป ผ ฝ พ ภ ม ย ร ล ว ส ห อ เ แ โ ใ ไ""",
    "tr": """acikla aciklayin act admin ajan ajana aktar al aldigin alin almadan amacin anlat* anlatilan* arama artik
        asagidaki asagila* asil asistan asistana asistani askiya ayiklama aynen bagir baglayici base64 ben benim
        bildigin bildirimi bilgi bilgilendirme* bilgiler* bilgileri bitcoin* bot bota bu bundan bunun buradaki butun
        cagir* cagri caktirmadan calistir* canli cevap cevir closing contains cuzdanima davran* dediklerimi degil
        degilim degilmissin denilen* devre diger diyor dogrulama dogrulama* dogrulamasi* dogrulamayi dok edeceksin
        edildi* edilmis* ediyorsun eger elde emirlerime emrediyorum eski et etkinlestir* ettirmeden evet evvelki
        farz filtreleri filtrelerini filtresiz gecerli gecerliligini gecersiz gecersiz* gecersizdir gecmis
        gelistirici gelistiriciden gelistiricilerden gelistiricilerin gelistiricilerinin gelistiricin gelistiricinin
        gelistiriciniz* gelistiriciyim gercek gibi gizli gizlice gonder gorevin gorevin* gorusme goster* gozdagi
        greeting guardrails guvenligi guvenlik hakaret harfine hayal hediye herhangi hesaba hesabima hic hicbir
        hukumsuz* iban ibanima icin ifsa ilk inkar insan insanim insanmis isleyen iste istedigini istersin isteyin
        itibaren izin kabul kaldirildi kaldirilmis* karsila kaydet kayit kayitlari* kelimesi kendi kendini kimligine
        kimligini kimseye kisi kisiler* kisisel kisitlamalar kisitlamalari kisitlamalarin kisitlamalarin*
        kisitlamasiz kisitlanmamis kodu komutu* kontrolu* konusma konusma* konusmanin kopyala korkut* korumalari
        kripto* kufret* kufur kullan kullanin kurallardan kurallari kurallarin* kuralsiz limit listele* maximum
        mesaji metne metni mevcut model modele moneygram musteri musterilerin musun nedir neler nelerdir neydi
        numarami numarasi odemeli ogren ogrendigin ogrendikler* ogrenin ogretilen ogretilen* oku okut okuyan
        okuyorsan okuyun ol olarak oldugu oldugun* oldugunu oldugunuzu olmadan olmadigin* olmadigini olmayan olsun
        onayla onaylayin onayliyorsun onceden onceki openai opening operator operatorden operatorun orijinal
        otomatik oynayalim ozetle* ozgurce ozgursun paylas paylasin playbook programlaman* prompt rehber* robot
        robota rol rolu rolun rolun* rolune rolunu sadece sansursuz santaj say says scripti sen senaryo* seni senin
        serbest sessizce seyi sifreler* sifresini sifreyi simdi simdiye sinirlar sinirlarin sinirlarin* sinirsiz
        sirala* sistem sisteme sor sormadan sorun soyle soylediklerimi soylediklerini soylemeden soylen* soylenen
        soylenen* soylenenler* soylenenlerin soyler soylet* soyleyebilirsin soyleyin soz systemprompt* tabani* taciz
        taklidi talep talimat talimat* talimati talimatlar talimatlar* talimatlari talimatlari* talimatlarima
        talimatlarin talimatlarin* tamam tanimadan tanimayan tanimiyorsun tanri tanriyim tehdit tek tekrar tekrarla*
        tersten tetikle* teyidi* topla tum turlu unut ustlen* uyarmadan uygulanmaz varsay ver veri verilen veriler*
        verileri verilmis verin veritabani* veriyorum vermeden western whatever yalniz yalnizca yap yapabilirsin
        yapay yapin yaraticinim yaz yazdir* yazin yeni yerine yildir yok yokmus yokmuscasina yonergeleri
        yonergelerin* yonetici yoneticiden yoneticin yoneticinin yoneticisi yoneticisinden yoneticisiyim yoneticiyim
        you yukarida yukaridaki yukaridakiler* yukaridakilerin yuksek yururlukten""",
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
    "vi": """account ban bay between buoc ca cac cach chao chap chep chi chia cho choi chu chui chuyen confidential
        context da dap dau doa doan doi dong dung duyet escalation facts gat ghi gia giau gui ham hanh hay het hiep
        hieu hoi hua huong huy internal khang khong kich lam lay lenh lo luu moi ngung nhac nhan nhiem nhung noi
        notes override pha pham phep phot private prompt qua quen quy system systemprompt* tat thanh thap thay thong
        thuan tien tieu toan toi tra tuyen xin xoa xuat xung yeu""",
    "zh": """account act ai between closing confidential contains context escalation facts greeting guardrails internal
        limit maximum notes opening override playbook private prompt says system systemprompt* whatever you 一 上 不 丢
        之 人 什 从 他 付 代 以 任 作 你 使 侮 假 停 偷 充 先 免 內 全 关 内 冒 初 删 別 别 前 剧 劇 助 化 匯 取 只 吓 听 問 執 处 失 套 如 威 存 安 完 客 密 对 将 已 开
        得 從 忘 忽 恐 悄 您 想 成 我 所 打 执 扮 把 抛 拋 拨 按 换 提 摆 撇 支 收 改 放 数 新 无 是 智 替 最 服 机 核 模 機 汇 沒 没 清 無 照 玩 百 看 真 破 硬 确 秘 突
        管 系 索 繞 经 绕 给 而 聽 脚 腳 自 若 获 表 装 裝 要 覆 角 解 触 詢 話 語 让 记 话 询 语 请 读 调 越 跳 身 轉 转 辱 运 违 通 遵 都 開 问 阅 隐 验 骚""",
}
