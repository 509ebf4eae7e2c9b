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
    "da": """administratoren afslor aldrig alle alt annulleret avslor bankkonto bed bemaerk benaegt* benekt* bitcoin*
        blaes bort bryd bryt citer del denne det dine disse drop du ekte faengsel fengsel folg folge folgende
        foregaende forrige fortael fra fuld gaelder gavekort gengiv gentag giv gjelder gjenta glem glemme hei hej
        hva hvad hvilke identitetskontrol* identitetssjekk* ignorer* ikke ingen istedet jeg kaere konto kraev
        krypto* kundedata kundelisten kunden kundeoplysninger lad laeg laengere laes legitimation les med menneske
        nogen nummer obs om omga operatoren opfor ophaevet oppfor opphevet oprindelige ovenstaende oversaet overse
        ovrige politiet praesenter rigtig rigtigt rollen samtalen samtlige sett si sig sikkerhedssporgsmal* skjul
        skriv som spor sporg stedet systembesked systemet systemmelding tidligere til tilsidesaet* tilsidesett*
        ubegraenset uden udgiv udvikleren ufiltreret ugyldige uten utgi verificering* verifisering* virkelig vis""",
    "de": """abgeschaltet abweichend achtung administratormodus agiere aktualisierte alle allein allem alles als
        ankundigung anstatt anstelle antworte anweisung anweisungen anzeige aufgabe aufgehoben aufgetragen auftrag
        aufzeichnungshinweis ausblenden ausgeben ausschliesslich aussen ausser authentifizierung automatisiert
        autorisiert beachte beachten befehl befehle befehlen befolge befolgen befugnis begleich* beigebracht
        beiseite bekommen benimm berucksichtigen beschrankung* beschrankungen betreiber bezahl* bisher bisherige
        bist bitte bitten brechen brich buchstabier* darfst daruber dass daten datenabgleich datenbank datensatze
        davor deaktivier* deaktivieren deaktiviert debugmodus decodier* dein deine dekodier* den dich die diese
        diesen dir dringende druck* echte echten echter eigentliche ein eine einhalten einschrankung*
        einschrankungen eintrage entfallen entfern* entgegen entschlussel* entwickler entwicklerin entwicklermodus
        entwicklerteam entziffer* er erfrag* erhalten erlaubt ersetz* ersetze erzahl erzahle etwas fakten falls fass
        fasse fleisch folge folgen folgenden forder* forderung forderungen frag* fragen frei fruher fruhere funktion
        funktionen fur geanderte geben gebuhr gefangnis gegeben geheime gelernt gelten geltung gesagt gesamte
        gesprach gesprachsverlauf gib gottmodus grenzen haft hallo halte halten handele hast hat hattest hebe
        heimlich heisst hersteller hey hier hierher hinfallig hinweg hinweis hol ich identifizierung identitat
        identitatskontrolle identitatsprufung ignorier* ignorieren ignoriert ihm ihnen ihr immer informationen jeden
        jeder jedes jegliche jetzt kartendaten kein keine keinerlei kontakte kummere kunde kunden kundendaten
        kundenliste kundin lass lassen lauten lautet legitimation leite leiten lesen liebe lieber lies liest links
        liste losch* losche loschen losgelost maschine melde mensch mich missacht* missachten mit mitteilung
        nachricht nenn nenne nennen neue neuen neuer neues nicht nichtig niemandem noch notiere notiz nur nutze oben
        obige offen offenbar* offenleg* ohne passworter pfandung pfeif polizei preisgeben programmiert reale
        rechnung regel regeln richtiger roboter rolle ruckfrage ruckwarts ruf rufe sag sage sagen samtliche schalte
        schick schick* schicke schieb schlupf schlupfe schreib schreibe schuld schulden schutzmassnahmen seiest
        seist sende sende* setz setze setzen sicherheitsabfrage sicherheitsfilter sicherheitsfragen sind sofern
        sofort sperren spiel spiele spielen sprich spricht statt stattdessen steht stell stellen streiche
        systemadministrator systemanweisung systemnachricht systemprompt tausche teil teile tool transkript tue tun
        uber ubergeh* ubergehen uberholt ubernimm uberprufung uberschreib* uberschreiben ubersetz* uberweis*
        uberweisungstool umgeh* umgehen unabhangig unbemerkt unbeschrankt* uneingeschrankt* ungeachtet ungultig
        unzensiert verbinde vergessen vergesst vergiss verhaftung verhalte verifizierung verlang* verlangt verrat
        verrate verraten verstosse verwerfen verwirf vorgaben vorgesetzter vorher vorher* vorhin vorlesen wahle
        wahre wahren wahres wartungsmodus weich weiche weisst weiterleiten wenn werkzeuge wichtige wiederhol* willst
        wirf zahl* zahlen zeig* zensur zitier* zuvor""",
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
    "en": """a able abort about above absolutely abuse accept accepted access account accounts act activate actual
        actually admin administrator adopt advice affect afraid again agenda agent aggressive agree ai aim algorithm
        all allow allowed allows alone alright alter am amazon amend amoral and announcement another answer answers
        anthropic anybody anything api apple applies apply approve* approved aren't arrest arrested artificial as
        ashamed aside ask asked asks assert* assignment assignments assistant assume assure assuring attorney audio
        audit authenticated authentication authorise authorised authorises authorities authorize authorized
        authorizes auto automated avoid await away background bailiff bailiffs ban bank barred base been before
        begin beginning behave behind believe believes below beneficiary between bill bind binds birth bit bitcoin
        bitcoins blackmail blame board bogus book boot boss bot bother bots bound boundaries boyfriend break
        breaking bridge brief briefed briefing broken brother built bully business bypass* call called callee caller
        callers calling calls came cancel cap captain card care carries carry case cash cast cat ceiling censorship
        ceo certainly change changed character chat chatbot chatbot* chatgpt check checking checks chef chuck cia
        claim claim* claude clause clear client clients code codes codeword collect colonel comedian comes command
        commands company compels complete compliance comply computer con concealed concede concern conditioning
        conference confidential confidentiality configuration configured confirm connect consider constrain*
        constrained constraint constraints contacts contains content context continue continuing contradicts
        conversation convince convinced cop correct count counts courier course court cousin cover covertly created
        creator creators credentials credit criminal crook cross cruel cry crypto cryptocurrency cue curse cursing
        customers customs cut cvc cvv cvv2 dan data database deactivate debt debtor deceiving decided declare define
        delete demands demon deny deported designed detail details detective dev developer developers development
        devil devmode devops dial dialling dialogue dictator different digit digital digits direct direction
        directions directive directives directly directs disable disclosing discount discover discovering discretion
        dispense disregard do doctor does doesn't dog don't dont dosage double draft drama drill driver drop dropped
        drunk duties duty each earlier echo elvis emails embody emperor employer employers encode engineering
        engineers entire entitled entitles environment escalation ethereum ethical ethics evaluate ever every
        everything evil exceed exchange execute expiry explain facade fact facts fake false far fbi fear fed federal
        feel fiction field fields figure file files filled film filter filtering filters find finding finds fine
        fire firm first flag flush follow following follows forbid forbids foregoing forget forgo forward fraud free
        freed freely friend frighten frightened from fulfil fulfill full function functions game gangster garbage
        gdpr general generated gets getting ghost gift girlfriend give given go goal goals god goes gone google got
        govern government gpt grandma grandmother grant granted grants greeting guardrail guardrails guess guesses
        guidance guide guided guideline guidelines guides hacker had halve hand handcuffs handed handle handles
        handling hang harass harassing harassment hard harsh head headquarters hear hearing hears heed held here
        hereby hidden him hired history hitman hoax hold holding holds honesty honor honour hostage hour how human
        humiliate husband hypothetically i'm iban identified identity idiot ignore illusion imagine immerse
        immigration immoral impression imprisoned improv improvise increase inflate information inhibitions initial
        initialisation initialization insist* inspector instant instead instructed instruction instructions
        instructs insult insulting insults internal interpol interpret interprets interrogator interrupt intimidate
        into introduction investigator invoice invoke irs isn't its itunes jail jailbroken jailed job joke judge
        jump keep keeps key kidnapper king know knowing knowledge knows language large laugh launch law lawyer lay
        lead learn learned learning learns learnt leave left legal letter letters liar lie lies lieu lift lifted
        like limit limitations limited limits lines linux list listed listen listening lives llm loaded loan log
        login logs longer looks loop lose loser loses lost lover low lower loyalty lying machine made mafia magic
        maiden maintain maker makers making malfunction management manager mandate marching mark marked marshal
        masquerade matter matters maximum mean means memory menace mention mentions message messages microsoft mind
        minute misleading mission mistake mistaken mobster mock mode model moment money moneygram moral morality
        morals moron mother moved movie multiply must mute my named names nasty nature necessary need needed needn't
        neglect negotiator neural never next no nobody non nonsense normal not notes nothing notice notices noticing
        novel now numbers obey obey* objective objectives obligation obliges offend offer offers officer official
        offshore ok okay old omit* omitted omniscient once online only openai opening opens operate operator
        operators opposite ordered orders original other otp ours outbound outdated output outputs overboard
        override own owner paid panic parameters park parrot parse parses parsing part partner pass passcode
        passphrase passport password passwords patch pause payee payments paypal paysafe* people peoples per
        permission permit permits permitted person persona personal personality personally persuade pet phone phrase
        pick picking picks picture piece pig pin pirate place plan planned platform play playbook poet point police
        policeman policewoman policies politeness politician pose posing possible precede precedes preceding prepaid
        present pretence pretend pretending pretense prevent prevents previous principles print printed prison
        privacy private privileges procedure proceed process processes processing professor program programme
        programmed programmer programmers programming prohibited prohibition promise promises prompt prompting
        prompts prophet prosecutor protection protocol protocols provided provider psychic punish purpose purposes
        push pushy put python queen question quiet quietly raise rapper rate rather read reading reads real realise
        realises realising realize realizes realizing really reasons receive received receives receiving recipient
        record recording recordings records redial redirect redundant refer refus* refusals refuse regard regardless
        register regulations rein released relieved rely remain remains remit remote remove repeat repeatedly
        replace replaced replaces replacing replies reply report required requirement requires reset respect
        respecting respond response responses rest restart restrict restricted restriction restrictions revealing
        revoke revolut rewrite rewritten right ring robocaller robot robots rogue role root round route rubbish rude
        rule rulebook rules run ruthless s safe safeguards safety said sailor salesman salesperson santa satisfy say
        says scammer scare scared scenario scene scream screening script scripts scruples second secrecy secret
        secretly secrets section secure security seductive see seed seeded seeing sees seized send sensitive
        sentence sentences sergeant serve session set settings setup shakespeare shape sheet shell sheriff should
        shout side silence silent silently simulation sister sixteen skip skip* skipped slide sms social software
        soldier solicitor something son soon sound source spam speak speaking spirit spy ssn stands start starting
        startup state stay stays stealthily steam steer stick still stood stop stops stored story straight strictly
        subject submit substitute substituting sudo sue suffer summary superfluous superuser supervisor supplied
        suppose supposed suppress sure suspect suspecting suspects suspend suspended swap swear swearing sweat
        switch sydney synthetic system systemprompt* table take taken tale talk talking tan task tasks taught tax
        team tech technical telephone tell tells terminal test text texts than that the theater theatre theirs
        therapist there thief thing things think thinks this though threaten threatening threats three throw thy
        time times to today told tool tools top topic toss trace trained training transcript transcripts transfer
        transfers translate treat trigger triple true turn turns type unaligned unannounced uncensored unchained
        under underlying understand undisclosed undo unethical unfiltered unhinged unique unknown unlimited unload
        unmentioned unnecessary unnoticed unrestricted unsaid unshackled until untrue updated upon ur usdt use uses
        using usual utter utters valid vampire variable variables vendor venmo verification verified verifying
        vetting view villain virtual virus voice voicebot voicebot* voucher vouchers waive waived wallet wants warn
        watching were western what whatever whenever where which whoever whole wife window wishes with withdraw
        without wizard word words work working world worry write written wrong wrote yell yoda you you're you've
        your yours yourself zombie""",
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
    "it": """abbandon* abrogate accertamento accredit* aggir* agisca agisci alcun alcuna alta altre amministratore annot*
        annull* annullate annullati annullato antecedenti anziche applica applicano applicare ascolta ascoltare
        ascolti attenersi attenerti attenzione attieniti attiva attuali autenticazione autorizzata autorizzato
        autorizzo avviso azzer* badare banca bonific* butta bypass* cambia cancell* cancellate cara caro che chiam*
        chiama chiamata chiami chied* ciao cio cit* cliente clienti collega comandi comando compiti compito componi
        comportati comunic* comunicare comunicazione condivid* conferma confermare consegne considerare conto
        controllare controllo conversazione copi* copione cosa creato creatori credere cronologia d da dai dammi
        database dati debito decade decadono decadute deposita* dett* deve di dica dici dimentic* dimmi direttiv*
        disabilita disattend* disattiv* disattiva disattivate discretamente disobbed* disposizioni diventa divulg*
        domand* dovrebbe ehi elenc* elimin* esci esegu* esegua esegui esig* esito esponi essere faccia facciamo fai
        fatti fattura finga fingi fingiamo fingiti finta fornisc* fregatene gentile getta giochiamo ha hai hanno
        identificazione identita ignor* il illimitat* immagina immagini importo indicazion* indicazione indicazioni
        indipendentemente infischiati infrang* inoltra insaputa insieme insult* intelligenza interpreta intimid*
        invalide invece invi* invoca istruzion* istruzione istruzioni l lancia lasci lascia lasciare lasciate le
        legga legge leggendo leggere leggi lei libera liberamente liberati libero limitazione limitazioni limite
        limiti linee macchina manda mandare messaggio minacc* missione modalita mostr* nascosto nessun nessuna
        nessuno nome non norme nota nulle nuova nuove nuovi nuovo obbedire obbedisca obbedisci obiettivo offend*
        ogni operatore ora ordine ordini ordino ottenere ottien* pag* pagamento parla parola parte passare per
        permesso piu posto pratica precedenti prescindere presentati preten* pretesa priva privo procurati
        programmato programmazione promemoria prompt puoi qual quale quali qualora qualsiasi qualunque quanto quelle
        quello queste qui raccogli* reale recit* registra registrazione regol* regole resett* restrizioni retta
        revoc* revocate riaggancia riassum* ricatt* richied* richiesta rimborso rimosse rimossi rimuov* ripet*
        riproduc* rispetta rispettare rispettate rispetti rispondi rivel* ruolo salve scart* scavalc* sconto scopr*
        scord* script scriv* se segretamente segreto segua seguendo segui seguire seguite sei senza si sicurezza
        silenzio sistema sono sopra sospese sospesi sostitu* sostituisc* spacciati spavent* spegni spieg* stamp* sue
        superate supponi svel* sviluppatore sviluppatori sviluppo telefonata terrorizz* testo traduc* tralasci*
        trascriv* trascrizione trascur* trasfer* trasferisci trasformati tua tue tuo tuoi tutte tutti tutto
        ubbidisci umili* un una usa usare usi utilizza valide vecchie vera verifica verificare verifiche vers*
        vincoli viola violare violi visualizz* vostre vostri""",
    "ja": """あ お こ す そ だ で と ど な に の は ふ へ も を ア オ ガ シ ス セ タ デ フ プ ボ ポ メ リ ル ロ 一 上 人 今 以 会 何 侮 入 全 公 内 出 列 制 削 効 参 取 台 向
        君 命 学 守 安 宛 廃 役 従 復 忘 恫 指 振 捨 支 放 教 新 方 明 暴 書 本 機 気 注 渡 演 無 真 破 確 私 秘 管 縛 繰 罵 翻 考 脅 脱 自 表 装 要 見 規 解 言 設 認 読
        身 転 述 送 運 適 開 隠""",
    "ko": """가 개 겁 결 고 공 관 규 그 기 께 나 납 내 너 넌 네 는 다 당 대 더 덮 데 디 따 라 로 를 말 명 모 무 물 뭐 반 받 밝 배 버 번 벗 보 본 봇 불 비 사 삭 상 새 설 송 숨
        스 시 신 아 안 알 앞 어 에 여 역 연 요 욕 우 운 위 유 은 을 이 인 읽 임 입 잊 자 저 적 전 정 제 지 진 처 척 초 출 취 폐 프 필 한 해 행 협 확 효""",
    "nl": """aan achterhaal achterhaald achterhalen achterstevoren achterwege adminmodus afdrukken afgehandeld afgelost
        afgeschaft afwijking al alle alleen allemaal alles als alsof andere anders antwoord arrestatie attentie
        authenticatie beeindig beeld beheerdersmodus bel bemachtig ben bent bericht beschouwing beschrijf beslag
        bestaande beste betaal* betaald betaaltool betalen beveel beveiligingsvragen bijgewerkte boodschap boven
        bovenstaande buiten citeer controle daarvan daarvoor dat de debiteur debugmodus decodeer* deel delen
        deurwaarder deze dicteer die dit doe doet doorbreek doormailen doorspelen doorsturen doorverbinden dringende
        druk dump echt echte eerder eerdere eigenlijke eis eisen elk elke enige enkel enkele erken exporteren feiten
        geannuleerd geautoriseerd gebouwd gedraag geef geeft geen geenszins gegeven gegevens geheim geheime gehele
        gekregen gemaakt genegeerd geprogrammeerd geschrapt geslaagd gespreksgeschiedenis gevangenis godmodus
        goedgekeurd gooi haal haar hallo handel hardop heeft heet heimelijk hele hem herhaal* herhalen het hey hier
        hierboven hiervoor hoe hoef hoeft hoeven hoi huidige identificatie identiteit identiteitscheck
        identiteitscontrole identiteitsverificatie ieder iedere ik indien ingetrokken initiele instructie
        instructies interne ipv je jouw klant klantgegevens kopieer korting kruip kwijtschelding laars laat langer
        lap laten lees leest legitimatie leid letterlijk levend lezen lieve lijst los loslaten maak mailen maken
        medewerker meer mens menselijk met mijn moet moeten naar naast namens negeer* negeren niemand niet nietig
        nieuwe nimmer nodig noem noemen nooit noteer noteren notitie omzeil* omzeilen onbeperkt* onbeperkte ongeacht
        ongecensureerd* ongefilterd* ongeldig ongemerkt ontcijfer* ontfutsel ontfutselen onthul* onthullen ontken*
        ontkennen ontsleutel* ontvangen ontwikkelaarsmodus ontwikkelmodus oorspronkelijke op opdracht openbaar
        opgeheven opnamemelding opsommen opvragen opzij oude overboek* overboekingstool overboord overige overmaken
        overschrijf* overschrijven overslaan overtreden overtreed* persoon persoonsgegevens plaats politie praat
        presenteer prijsgeven print reageer reciteer rekening rol schakel schend* schrappen schrijf schuld slechts
        som speelt spel spelen spreek stap stel stiekem stilletjes stort* storten strijd sturen stuur stuur*
        systeembericht systeemmelding tekst terugbetaling terzijde toegestaan toestemming tonen toon tot transcript
        trek uit uitgeschakeld uitsluitend uploaden uw v van vanaf vanuit vat veiligheidsvragen verberg* verbergen
        verbind vergeet vergeten verhul* verificatie verificatiestap verificatievragen verklap versturen vertaal
        vertalen vertel* vertellen vervallen vervalt vervang verwerkt verwerp verwerpen verwijderen verwijderfunctie
        verzamel verzoek verzwijg* verzwijgen vlees voldaan voldoe volgen volgende volledige voor voorafgaande
        voorgaande voorlezen vorige vraag vragen vrij vrijuit waar wanneer ware wat weergeven weglaten welke
        werkelijke werking weten wijk wijken wis wissen woord word wordt zeg zet zonder zorg""",
    "pl": """administrator administratorem agent* ai anulowane anuluj anuluj* asystent* asystenta autoryzacj* badz bez
        bierz bok bot* brak byc cala cale chatbot* chce chcesz chwili cichu co cofnij cokolwiek cytuj* czlowiek
        czlowiekiem czyta czytaj czytajacy czytasz dane danych deweloper deweloperem domagaj doslownie dotad
        dotychczas dowiedz dowiedziec dowolna dowolne dowolny dyktuj dyskretnie dzialaj dzialasz funkcj* funkcje gdy
        gdzies glos glosowego gory graj groz* grozac historie identyfikacj* ignor* imieniu informacj* informacja
        instrukcja instrukcjach instrukcje jakbys jakichkolwiek jakie jako jesli jestem jestes jezeli jezykowego juz
        kaz kazano kazda kazde kazdego kazdej kazdy kieruj klientow komunikat kto ktora ktore ktory lam lamiac
        lekcewaz* ma masz miejsce model* momentu mow mowi mowiac mowienia mozesz musi nadpisz nakazuje napisz*
        narusz naruszaj narzedzi narzedzi* narzedzia narzedzie nazywasz nekaj nie nieaktualne niech nieocenzurowan*
        nieograniczon* nieskrepowan* niewazne niezaleznie nigdy nikomu nowa nowe nowy obejdz obowiazuja obowiazywac
        obraz* odczytaj* odegraj odejdz odgrywaj odpowiadaj odrzuc odrzucic odstap odwolane ograniczenia omijaj omin
        ominac openai operatorem opisz osoba otrzymane pelna pelnego pelny pilne plac* pobawmy podaj podaj* podawaj
        podazaj podszyj podszywaj pokaz* polacz polecenia polecenie polecono pomijaj pomijajac pomin pominac ponizaj
        popro* popros* poprzednio pory porzuc porzucic posluchaj poslusz* postepuj postepuj* potajemnie
        potwierdzani* potwierdzeni* powie powiedz* powiedziano powinien powtorz* powyzej pozyskaj prawdziwa
        prawdziwe prawdziwym programista prompcie przeczytaj* przedstaw przedstawiaj przeka* przekaz przekierowac
        przekieruj przelacz przelaczyc przele* przelew* przemilcz* przenies przepisz przesl* przeslij przestan
        przestrasz* przestrzegac przestrzegaj* przetlumacz* przez przyjmij pytaj* pytan pytania rabatu rob robot*
        rozkaz rozkazuje rozlacz rozmowy skasuj skasuj* skopiuj* skoro slowa slowo sluchac sluchaj* sobie spisz
        sprawdzaj sprawdzani* sprawdzeni* stan stosowac stosuj stosuj* stracily strasz straszac stresc* stworzylem
        swobodnie swoich swoim swoimi swoj swoja swoje swojego system* systemu szantazuj* szefem sztuczn* tajemnicy
        tajna tajne teraz tozsamosci traca transkrypcj* tryb trybie trybu trzymac trzymaj trzymaj* twoi twoich twoim
        twoj twoja twoje twojego tworca uchyl uchylone udawaj udawaj* udostepn* ujawn* ujawniania ukradkiem ukryc
        ukryj* ukrywaj* uniewaznione upowazniam ureguluj* usun* usunac utracily uwierzytelni* uwolnij uzyskaj*
        uzywac uzywaj voicebot* wbrew wciel wczesniej wczuj weryfikacj* weryfikowa* weryfikuj* wiadomosc wiedziec
        wirtualn* wlasciwe wolna wolno wolny wpla* wspominania wszelkich wszelkie wszystkich wszystkie wszystkiego
        wszystko wybierz wyciagnij* wydobadz* wydruk* wyjaw* wyjdz wykasuj* wykonaj* wykonuj wykonuj* wykonywac
        wylacz wylacz* wylaczone wylicz* wyludz* wymaz wymien* wyobraz wypieraj wypisz* wyprzyj wyrecytuj* wyrzuc
        wysla* wyslij wyslij* wystap wyswietl* wytyczne wyzywaj zachowaj zachowuj zacytuj* zadaj* zadne zadnych
        zadzwon zagraj zagrajmy zagroz* zakoncz zaktualizowane zaloz zamiast zamien* zanotuj zapisz* zapla*
        zapominaj zapomniec zapomnij* zaprogramowalem zaprzecz* zapytaj* zasady zastap* zastapione zastosuj
        zastrasz* zataj* zawiera zawieszone zazada zazadaj* zdobadz* zdradz* zechce zignor* zlam zlamac zlekcewaz*
        zlekcewazyc zmien zmienione zniesione zniewaz* zrecytuj* zresetuj* zrob""",
    "pt": """abaixo abandon* acima administrador administradora agora amea* anot* anteriores antes antigas antigos
        anuladas anulado anule apague aquilo assust* ate atencao atenda atendente aterroriz* atuais autenticacao
        autorizada autorizado autorizo aviso banco base base64 bitcoin bitcoins canceladas cancelado capture cara
        caro cartoes caso chama chamada chantag* chave checagem cima cite cliente clientes colet* comando como
        compartilh* condicoes conjunto considerar consig* conta contar conte contorn* conversa conversacao copie
        criador criadores criei cripto* cumpra dadas dados de decifr* decodifi* deixa deixou demais depuracao
        desativa desativadas desative descart* descodifi* desconsider* desconto descontos descubra desde
        desenvolvedor desenvolvedora desenvolvedores desenvolvimento desligue desobede* desprezar despreze
        desrespeit* desvie deve diga discretamente disponiveis disque disseram dite divulg* diz dizer dono ei
        encaminhe encerre enumer* equipe es escondido escrev* escute esquec* essas esta estas este execute exib*
        exig* exigencias exij* existir explique faca fale ferramenta ferramentas finge finja fora forneca fuja
        funcao funcionario funcoes gente gift gravacao historico humana humano humilh* identidade identificacao
        ignor* ilimitad* imprim* independentemente informacao iniciais instrucao instrucoes insult* intimid* inves
        irrestrito isso isto lado le leia lembrete lendo liberte ligacao ligue limites list* livre livremente lugar
        mando mensagem meu minha missao modo moneygram mostr* mostre nao natureza nem nenhum nenhuma nome nota nova
        novas novo novos nulas nunca obedeca obedecas obedece obedecer objetivo observacao obtenh* obter ofend*
        oferta oi ola openai operador ordem ordeno originais ouca outras outros papel para parar partilh* partir
        passa passar passe pec* pede pedidos pedir perderam pergunt* permitido personagem pessoa pode pouco
        precedentes precisa presente previas prezada prezado programador programei pule quais quaisquer qual
        qualquer que quebrar quebre querido recado recebidas recit* recolh* reembolso reembolsos registre repet*
        repit* reproduz* respeitar respeite responda restricoes resum* revel* revogadas revogado saia se
        secretamente segredo segue seguinte seguir seguranca sem ser seu seus siga sigas silencio sistema solicit*
        solicitacoes sou sua suas substitu* substituidas suspensas suspenso tais tarefa teu teus texto titular todas
        todos torna torne traduz* transcrev* transcricao transfere transfira transforme tras troque tu tua tuas tudo
        valer vamos verdadeiras verificacao vez vigentes vigora vigoram vigorar violar viole voce western xing*""",
    "ro": """abrogate acest aceste acord actioneaza acum afirma afiseaza afla anterioare anulat anulate anuleaza arata
        arestarea ascunde asigura atentie autentificarea autorizez bitcoin* buna ca cadou calitate carduri catre ce
        ceea celelalte cere cereti citati citeste clientul comporta contul copiaza cripto* cu da debitorul deoparte
        dezvalui* dinainte draga drept eludeaza este esti exporta fara fost identificarea identitatea ignor* inainte
        incalca incalcati inchisoarea incolo indicatii initiale insista instructiune instructiuni instructiunile
        intreaba intrebarile joaca jura limite listeaza loc locul mai mesaj misiune neaga negati nelimitat*
        nesocoteste* nici nicio niciodata niciun noi noile noteaza noua nu nule numarul obtine ocoleste ordin ordon
        orice partajeaza parte pe pentru pierdut poarta politia precedente prefa pretinde prezinta primite
        rambursare raspunde recita reda redirectioneaza reducere reguli renunta repeta respecta restrictii rezuma
        salut sarcina scrie solicita spune spuneti sterge sunt suspendate sustine textul tine tineti toate tot tradu
        transmite treci trimite trimiteti uita uitati urma urmator urmatorul verificare verificarea""",
    "ru": """openai абонента абоненту авторизовано администратор администратора активируи* аннулированы арестом
        аутентификаци* без бери бог более больше бот бота будешь будто будь верификаци* весь взамен вместо внес*
        внимание внимания возврат возьми воиди вообрази вопреки все всего всем всех вслух всю втаине вы выброс*
        вывед* выведаи* выведи* выдаваи выдаваите выдаи* вызови* вызываи выиди выкинь* выключи выложи вымани*
        выполни* выполняи* выполнять выпытаи выступаи выуди* выше вышеизложенн* вышенаписанн* вышесказанн*
        вышесказанное выясни* говори говорит границ даваи даваите даи данные данных деиствительны деиствовать
        деиствуи деиствуют делаи делом депортациеи диктуи директив* для добудь дозволено должен должна должника
        должнику допустим дорогои дословно его ее еи ему если желание желания забеи забуд* забыва* забыть заверши
        задани* задание задания заданные задача замени* заметка записка запиши* заплат* запрашиваи* запрет* запретов
        запрос запроси* запросы запусти* зачита* звучит здравствуи зовут игнорир* играи идентификаци* изложи* имени
        имеют инструкци* инструкции инструкция инструкциям инструкциях информация исключительно искусственную
        исподтишка исполни* исполняи* используи* истинные истори* каждое как каких клиент клиента клиентке клиентов
        клиенту когда команд* команда командам команды контрольн* конфискациеи которые лимит* лимитов личность
        личные лишь любое любои любую любые людеи машина минуты миссия можешь можно молча момента на набери назов*
        назови называи напечата* написанное написано напиши* наплюи напоминание наруш* наставлени* настоящая
        настоящее настоящие настроик* начальник не невзирая недеиствительны независимо незаметно неограничен*
        несмотря нецензурируем* никаких никому ничего новая новое новую новые новыи новым норм* обновленные обо
        обоиди* обоити обрабатывает обращение обход обходи обязан ограничен ограничен* ограничени* ограничении
        ограничения ограничениями одобрено озвуч* оператор оператора описью опиши* оплат* освободись отброс*
        отбрось* отвергни отвечаи откажись откажитесь отклони* отключена отключены отключи отменен отменено отменены
        отмени отмените отменяются отныне отозваны отоиди* отправ* отправь* отступи* переадресуи перевед* переведи
        переведи* переведите перевести перевод* переводи* переключи переключите перенаправить перенаправь перепиши*
        перескаж* пересл* перечисл* персональн* плати* плюнь повесь повтори* поделись* подтверждени* подчинись
        подчиняи* подчиняться пожелания позвони покаж* показ* полицеискии полициеи полную полныи положи полученные
        получи* пометка пополни попроси* поскольку потребуи* правил правил* правила правилами предписан* предписани*
        предположим представляися представляитесь представь представься представься* представьте представьтесь
        предупреждени* предыдущие предыдущии прежде пренебре* пренебрег* привет придерживаи* придерживаться приказ
        приказ* приказам приказани* приказу приказы приказываю примени* применяи* применять применяются примечание
        прими принимаи принимаите приостановлены притворись притворись* притворитесь притворяися притворяися*
        пришли* проверк* проверять программирован* программист продиктуи* проигнорир* промпт промпт* промпте
        пропусти проси просите просьбам просьбу просьбы процитир* прочита* прочитает прочтет прочти* пусть раз
        разговора разработчик разработчика разработчики разработчиков разрешаю разрешено рамок ранее раньше раскро*
        раскры* распечата* распоряжени* распоряжение расправои распространяются расскаж* расшифровк* режим режиме
        рекомендаци* робот роль руководствуи* санкционировано сбрось сверху свободен свободна связан связан* сделаи
        себя секретн* секретная секретные секунды силу сисадмин системное системы сих скажи* скажу сказанное скидки
        скидку скинь скопируи* скрипт* скрытно следовать следуи следуи* следуя словам слово слушаи слушаи* слушать
        слушаться снято сняты собери собеседника собеседнику соблюдаи* соблюдать соблюдая соедини соедините создал
        создатели создатель сообщение сообщи* сотри сотрудник список спрашиваи* спроси* срочные станешь стань
        стороне судом сценари* считаются сыграем таиком таино таиные твои тебе тебя текст теперь тихому только тому
        требование требования требуи* ты тюрьмои уважаемая уважаемыи уведомление уголовным удостоверени* уже узнаи*
        указани* указание указания указаниям упразднены условия установ* установк* установлени* устарели уточни
        учитываи учитываите фильтров хозяин цель цензуры чего человек человека человеком чему читает читаешь читаи
        читающая читающему читающии что эи этим это этого этои этому являешься""",
    "sv": """administratoren agera aldrig alla allt andra asidosatt* aterbetalning aterge avsloja baste befintliga begar
        beratta betala* bete bortse borttagna bryt citera dela dessa det dina dolj du fatt folj forbise foregaende
        forneka* forolampa forsakra fraga fran galla galler ge glom glomma havda hej hela hota identitetskontroll*
        ignorera* inga instruktion inte intyga istallet jag kara kontroll kontroll* krav kringga kunddata* kunden
        kunduppgifter langre las latsas legitimation* lista meddelande nagra notis obegransad observera ofiltrerad
        ogiltiga om operatoren ovanstaende overfor* oversatt pasta presentera rabatt reda sag sakerhetsfragor*
        samtliga satt sidan skicka skippa skram skriv sluta som spela stallet strunt strunta svara
        systemadministratoren systemmeddelande tidigare till trakassera upphavd upphavda upphavts upphort upprepa
        upptrad ursprungliga utan utge utvecklaren vad verifiering* vilka vilken visa""",
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
    "zh": """一 上 不 丢 之 人 什 从 他 付 代 以 任 作 你 使 侮 假 停 偷 充 先 免 全 公 关 冒 写 分 列 删 別 别 前 助 化 匯 取 只 吓 听 告 問 執 处 复 失 套 如 威 存 安 完 客
        密 对 将 展 已 开 從 忘 念 忽 总 恐 悄 您 想 成 我 所 打 执 扮 把 抛 拋 拨 按 换 提 摆 撇 支 改 放 数 新 无 是 显 智 替 最 服 朗 机 核 模 機 汇 沒 没 泄 清 無 照
        玩 百 看 真 破 确 秘 突 管 系 索 繞 经 绕 给 翻 而 聽 背 自 若 获 表 装 裝 複 要 覆 角 解 触 詢 語 說 讀 让 记 询 语 说 请 读 调 越 跳 身 輸 轉 转 输 辱 运 违 透
        逐 通 遵 都 重 開 问 阅 隐 顯 验 骚""",
}
