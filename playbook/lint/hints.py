"""Words that stand in whatever an expression of a rule matches, by the checksum of the expression.

Derived from the expressions: `pytest tests/test_hints.py --force-regen` does it anew. Each string is a group, of which
one word stands in every match, with a space where it is known to begin or to end. One without an entry is
compiled by every run.
"""

# ruff: noqa: RUF001 -- marks of every script are meant

from __future__ import annotations

# fmt: off
HINTS: dict[int, tuple[str, ...]] = {
    0x00306fcf: (
        " family| home| house| mate| members| parties|family |gatekeeper|household |other |receptionist|relative|roommate|secretary|somebody |someone |spouse|third ",
    ),
    0x00b4a316: (
        "agent |assistant |bot |call |calling |department |desk |helper |line |message |office |service |team |voice ",
        " am | an | is | m | our | s | speaking | talking | this | your ",
    ),
    0x01944d5d: (
        " nothing |again|another|erneut |later|nochmal |nochmals |rappeler |retries |retry |volver |wieder ",
    ),
    0x01d61837: (
        " like |actual |adviser |advisor |agent |boss |colleague |consultant |doctor |get |give |human |live |manager |member |need |needs |nurse |operator |owner |person |pharmacist |prefer |prefers |real |rep |representative |somebody |someone |specialist |staff |supervisor |want |wants ",
    ),
    0x0335980a: (
        " action| charges| consequences| measures| proceedings| steps| suit| summons|arrest|deport|expect |garnish|jail|lawsuit|prison|prosecuted|prosecution|sued",
    ),
    0x03452bb7: (
        " adecuada | angebracht | appropriée | bedarf | besoin | care | cas | común | corresponda | cuidado | due | eigenem | ermessen | medida | menschenverstand | mesure | möglich | necesario| nécessaire | nötig | posible| proceda | profesional | proper | razonable | sens | sinnvoll | so | thing |aggressive |angemessen|applicable|appropriate|briefly|careful |carefully |casual |cautious |cautiously |common |direct |discreet |discreetly |discretion|eager |etc |excessive |excessively |far|fast |feasible|few|formal |friendly |gegebenenfalls |generally|good |ideally|judgement|judgment|little|long |loud |many |mindful |much|möglichst |necessary|needed|nice |normally|often |personal |possible|practical|preferably|procede|professional |professionally |professionnel|prudent|pushy |quickly|raisonnable|reasonable|reasonably |relevant|required|respectful |respectfully |responsible |responsibly |salesy |sensible|sensibly |sensitive |short|slow |soon|suitable|tactful |tactfully |try |unnecessarily |usually|vorsichtig |within ",
    ),
    0x05aa46ac: (
        "biete|communique|compart|dar|decir|deletre|diga|dire|dites|donne|drop|envi|envoy|enví|forward|geben|gib|give|lea|leer|lies|lire|lisez|manda|mande|mention|nenne|offer|ofrece|ofrezca|partage|pass|propose|provide|read|repeat|say|schicke|send|share|sharing|spell|teile|tell|vorlesen",
    ),
    0x06ff2d2c: (
        " ain| bot | bots | isn| robot | robots |chatting|not |speaking|talking",
    ),
    0x0813df92: (
        " dem | den | eine | einem | einen | einer |bittet |durchgestellt|echte |echtem |echten |echter |echtes |fordert |fragt |jemandem |jemanden |mit |mochte |nach |nicht|sprechen|um |ungern|verbunden|verlangt |weitergeleitet|will |wunscht ",
    ),
    0x0aa8a879: (
        " audio| background | bad | callee | connection| el | noisy | poor | reaction | remains | reply | response |complete |dead |ein |gives |mumbles |mumbling |noise |rest|says |silen|una ",
    ),
    0x0b1c4dab: (
        " mail |box",
    ),
    0x0d0bff70: (
        " agencia | appelle| appelons| banco| banque| fisc| gendarmerie| hacienda| juzgado| police| policía| suis| tribunal|finanzamt|gericht|ihre |ihrer |kommissar|polizei|polizist|staatsanwaltschaft|zoll",
    ),
    0x0d1b96c6: (
        "less |part |settlement",
    ),
    0x100d591d: (
        "agent|assistant|bot|brand|business|caller|company|name",
    ),
    0x1289f4f2: (
        "ai|artificial|asistente|assistant|assistent|automated|bot|digital|machine|virtual",
    ),
    0x13684820: (
        "settl|vergleich",
    ),
    0x13c31fe7: (
        "half |halves|installments|instalments|months|parts|payments|stages|weeks",
    ),
    0x144cdde8: (
        "0",
    ),
    0x14dd5f0f: (
        " are | can | could | deal| did | do | does | had | has | have | is | shall | should | sound| that | was | were | will | would ",
    ),
    0x158ee1b3: (
        " acciones | arrestada| arrestado| demandada| demandado| demandaremos| denunciaremos| detenida| detenido| embargada| embargado| embargaremos| legales| muss | müssen | obligés | poursuites| werde | werden |allez |allons|anzeigen|devrons|gepfändet|pfänden|pourrons|risquez |serez|vamos |verhaften|verhaftet|verklagen|verklagt",
    ),
    0x15ec0e11: (
        " her| him| them|send |share |text ",
    ),
    0x1609a763: (
        " asked | connect | connecting | email | emailing | expect | forward | going | let | ll| look | mail | mailing | my | over| put | putting | sending | shall| texting | transferring | will|get|have|hear |receive",
    ),
    0x1684369c: (
        " course|absolutely|certainly|ja|oui|sure|sí|yeah|yep|yes",
    ),
    0x17153e05: (
        " am | m |im |speaking|talking",
        " person ",
    ),
    0x1811d978: (
        " account | bank | banking | data | information | numbers | payment ",
    ),
    0x1839f6bc: (
        " anruf | aufhoren| einstellen| geloscht| loschen| mehr | ruhe| stoppen| streichen| weiteren | wieder |angerufen|anrufe|anzurufen|belastigt|datenbank|gestort|kontaktaufnahme|kontaktier|lassen|liste|nie |werbewiderspruch|widerspricht ",
    ),
    0x18f3669b: (
        " issuer | reached | speaking |agent |bank |claim|credit |employee |inspector |investigator |officer |official |pretend|representative |say|tell ",
    ),
    0x1957bdf6: (
        " cent | cheaper | ciento | descuento | discount | günstiger | half | less | nachlass | off | rabatt | rebaja | reduction | remise | réduction | weniger |lower|percent |prozent |reduced|special",
    ),
    0x1966758c: (
        " amount | better | break | coupon | coupons | cut | cuts | deal | descuento | descuentos | discount | discounts | half | lower | nachlass | nachlässe | promo | promotion | promotional | rabatt | rabatte | rate | rebaja | rebajas | rebate | rebates | reduced | reduction | reductions | remise | remises | ristourne | ristournes | réduction | réductions | special | voucher | vouchers ",
    ),
    0x1a9ec073: (
        " called | calls | contact | contacted | dnc | do | does | doesn | don | phoned | phoning | ring | ringing | rung ",
    ),
    0x1b3a15be: (
        " derniere | fois| nouveau| seule |encore|jusqu |redemand|reessay|reformul|repet|repos",
    ),
    0x1eb9dfa2: (
        " less | more | of |gain|heavier|heavy|kilo|lift|lighter|limit|lose|lost|pesa|peso|weigh",
    ),
    0x2037f402: (
        " card | deposit | deposits | payment | payments | pre | prepayment | prepayments ",
        " accept | ask | charge | collect | process | request | take ",
    ),
    0x206d0f76: (
        " calling | here | speaking ",
    ),
    0x20ee96a7: (
        " officer|bailiff|cops|marshal|police|sheriff",
        " your |arrest |come |fetch |outside |pick ",
    ),
    0x210c700b: (
        " calling| from | line| our ",
    ),
    0x225a37d3: (
        " escanee | qr | qrcode | scan | scannen | scannez ",
    ),
    0x22a1cceb: (
        " being | may | record | recorded | this ",
    ),
    0x23cca195: (
        " directions |command |commands |directive |directives |instruction |instructions |obey |obeying |orders |prompt |prompts ",
    ),
    0x26376fd3: (
        "bundeskriminalamt|finanzamt|gericht|kommissar|kriminalbeamt|kripo|landeskriminalamt|polizei|polizist|staatsanwalt|staatsanwält|zoll",
    ),
    0x283c03a6: (
        " bis | lange | mal | mals |einmal |erneut |hochstens |noch |nochmal |nochmals |solange |wieder |wiederhol|zweimal ",
    ),
    0x287b7544: (
        " action| charges| consequences| credit | file| him| measures| proceedings| rating| reporting| steps| suit|agencies|agency|arrest|bureau|companies|frighten |frightening |garnish|intimidate |intimidateing |jail|lawsuit|prison|prosecuted|prosecution|register|scare |scareing |sue |sued|suing |taken |threaten |threatening ",
    ),
    0x2982dca1: (
        " admit| disclose| ever | let | reveal|conceal|denies|deny|dont |hide",
        " assistant| caller| message| service| system| voice|automated |automatic |digital |pre |recorded |virtual |voice ",
    ),
    0x2a36ab16: (
        " andere | another | autre | different | jemand | mas| other | persona| quelqu | somebody | someone | than ",
    ),
    0x2cb5f5c1: (
        " breathe | briefly| count | dramatically| hold | quiet | remain | silent | wait |pause|silence",
    ),
    0x2cfb426a: (
        " actual | bot| human| if | real | robot| whether |are |wonder |wonders ",
    ),
    0x2ebdcc99: (
        "ask|brief|decir|dej|dire|explain|give|grab|hinterlass|identify|introduce|keep|kurze|laiss|leave|mensaje|mention|nachricht|provide|sag|say|short|state|tell|use",
    ),
    0x2eeffd72: (
        " any | calls | of | record | recording | recordings | records | this ",
    ),
    0x2fd76176: (
        " add | addon | addons | bundle | bundles | extended | membership | memberships | ons | package | packages | premium | product | products | protection | special | subscription | subscriptions | upgrade | upgrades | warranties | warranty |advertise |cross |pitch |promote |sell ",
    ),
    0x3088b1a1: (
        " call | invoke | run | through | tool | trigger | use | using | via | with ",
    ),
    0x339ff834: (
        " settle ",
    ),
    0x3454858a: (
        "chat|connect|escalate|handed|speak|talk|through|transfer",
    ),
    0x3462b55d: (
        " low| soft| speech|accent|deepen |drop |fast|gently|loud|lower |modulate |pace|pitch|quicker|quickly|quieter|quietly|raise |slow |slower|slowly|smile |soften |softer|softly|speed|tempo|use |voice|volume|whisper",
    ),
    0x3479edc6: (
        " médica| médico|advice|conseils |consejos |diagnos|guidance|medizinisch|opinion|recommendation",
    ),
    0x351dc18b: (
        " able | appointment | aredriving | awkward | bad | best | cannot | chat | convenient | couldn | currently | currentlydriving | driving | enough | good | great | hasn | hurry | in | inconvenient | isdriving | mdriving | meeting | middle | moment | n | now| out | poor | really | redriving | right | rush | s | speak | such | take | talk | unable | whiledriving | work |any |better|different|ein |eine |give |gives |has |have |later|maybe |much |no |other|rather |say |says |some |sometime |there |un |una |une ",
    ),
    0x36cb7b8a: (
        " allons | erstatte| peux | pouvons | reembols| refunded | reimbursed | rembours",
    ),
    0x388c966e: (
        " answer | body | contesta | disponible | erreichbar | luck | mail | one | out | reply | response | t |away |besetzt |busy |can |closed |could |couldn |drop |drops |engaged |fail |failed |fails |failure |injoignable |line |lines |nadie |neither |niemand |nobody |none |noone |not |occupé|ocupad|otherwise |personne |rings |sorry |times |unable |unanswered |unavailable |unsuccessful |voicemail ",
    ),
    0x3941b4af: (
        " artificielle | automate | discutez | enregistrement | enregistré | ia | machine | n | ordinateur | parlez | physique| robot | réelle| suis |ceci |humain|vrai |vraie |véritable ",
    ),
    0x39ab2895: (
        "0000",
    ),
    0x3a6f862a: (
        " branch | case | hesitant | input| intent| irrelevant| path | response| scope| sure | topic| unrelated |confused |confusing |confusion |default |ein |evasive|fall |fallback |gives |odd|says |strange|una |uncertain|undefined|unexpected|unhandled|unknown|unsure|vague",
    ),
    0x3ab5a6eb: (
        " action| bee | case| charges| consequences| court| credit| file| fraud| her | his | history| measures| might | proceedings| rating| standing| steps| suit| theft|agencies|agency|arrest|bailiff|blacklisted|bureau|charged |companies|cops|damage |deport|face |facing |frozen|garnish|jail|lawsuit|locked |police|prison|prosecuted|prosecution|register|regret |reported |seized|sheriff|sued|taken |warrant |warrants ",
    ),
    0x3c3d2863: (
        " advice | financier | financiero | financieros | financiers | guidance | opinion | opinions | recommendation | recommendations |credit |financial |finanzberatung |investment |tax ",
    ),
    0x3d22e460: (
        "$|0|amount|cost|estimate|fee|price|quote|rate|total|£|€",
        " about | around | charge | charges | come | comes | cost | costs | coûte | cuesta | fee | kostet | only | price | priced | rate | run | runs | s | start | starts | that ",
    ),
    0x3d569f13: (
        " guidance | juridique | juridiques | legales | opinion | opinions |legal |rechtsberatung ",
    ),
    0x4005ddee: (),
    0x41536d0d: (
        " double| eight| five| four| nine| oh| one| seven| six| three| triple| two| x| z|0",
    ),
    0x4360c701: (
        " currently | says | very | while |busy |too ",
    ),
    0x4601692b: (
        " t |falls|if|jamais|never|nicht|nie|not|nunca|ob|pas|pretend|si|think|thought|wenn|whether|wish",
    ),
    0x472c9de0: (
        " cliente| conoce | ella| es | numero| paciente| persona| titular|equivoc|erroneo|error |incorrecta|incorrecto|trabaja|vive",
    ),
    0x49100e17: (
        " 00| ab | am | bis | dem | den | der | seit | vom | zum ",
    ),
    0x4a4fbc9f: (
        " account| feature| left | password| plan| service| setting|mail",
    ),
    0x4c04858c: (
        " arrestar | bienes| casa| corte| crédito| cuentas| juzgado| morosos| nómina| salario| sueldo| sus |abogad|asnef|cárcel|demanda|denuncia|embargar|embargo|juicio|policía|prisión|tribunales",
    ),
    0x4c61c020: (
        " and | dann | et | luego | puis | then | und | while | y ",
        "agradec|apologise|apologize|ask|confirm|dank|decir|dile|dire|dis|entschuldig|excus|explain|inform|read|remerci|sag|say|tell|thank",
    ),
    0x4cf2cd55: (
        "app|brief|carta|chat|correo|courriel|courrier|fax|letter|lettre|mail|mensaje|message|messenger|mms|nachricht|portal|post|push|rcs|send|signal|sms|telegram|text|whats ",
    ),
    0x4ef4c162: (
        " message | messages | sms | text | texting | texts ",
    ),
    0x4f254b91: (
        " avenida | avenue | boulevard | calle | paseo | place | platz | plaza | rue | strasse | street ",
    ),
    0x4f67402b: (
        "@",
    ),
    0x5070fded: (
        " company| deinen | ihren | name| own | toi| vor| whom|identify|introduce|present|who ",
    ),
    0x50858bc1: (
        " any | anymore | contact| further | future | get | her| him| longer | never | not | phone| receive | ring| them| wishe | wishes |alled|calls |ontacted|phoned|rung|sales ",
    ),
    0x50a77093: (
        " all | anything | command | commands | demand | demands | dictate | dictates | every | everything | exactly | instruct | instructs | just | order | orders | request | say | says | task | tell | tells | thing | whatever |comply |fulfi|grant|obey",
    ),
    0x511008fd: (
        " calling | calls | database | list | lists | my | number| phone | records | system | their | this |block |delet|drop|eras|forget |remov|tak",
    ),
    0x51a6b83f: (
        " 00 | 0000",
    ),
    0x52364793: (
        " split | spread ",
    ),
    0x54e41f0c: (
        " contactar | contactarla | contactarle | contactarles | contactarlo | contactarte | contacto| enviar | enviarla | enviarle | enviarles | enviarlo | enviarte | enviará| escribirá| llamamos | llamarla | llamarle | llamarles | llamarlo | llamarte | llamo | mandar | mandarla | mandarle | mandarles | mandarlo | mandarte | nota | recibir| transferir | transferirla | transferirle | transferirles | transferirlo | transferirte |comunico |contactaremos|contactará|contactaré|devolveremos |devolverá |devolverán |devolveré |enviamos|enviaremos|enviaré|envio|envío|llamaremos|llamará|llamaré|mandaremos|mandaré|mando|paso |recibirá|transfiero|vamos |voy ",
    ),
    0x554319a0: (
        " assistant| caller| message| service| system| voice|automated |automatic |digital |pre |recorded |virtual |voice ",
        " am | amn | im | imn | in | isn | itm | itmn | itn | m | mn | n | not | sn | thatm | thatmn | thatn | thism | thismn | thisn ",
    ),
    0x55e48c08: (),
    0x5a05918c: (
        " vom | von ",
    ),
    0x5c7c4224: (
        " aseguro | assure | garantis | garantizo | guarantee | my | prometo | promets | promise | swear |garantiere|guaranteed |verspreche",
    ),
    0x5c94a123: (
        " 00nd | 00rd | 00st | 00th | 0nd | 0rd | 0st | 0th |abril |agosto |aout |août |apr |april|aug |august|avril |dec |december|decembre |dezember |diciembre |décembre |enero |feb |feber |febrero |februar |february|fevrier |février |jan |januar |january|janvier |juillet |juin |jul |juli |julio |july|jun |june|juni |junio |jänner |mai |mar |march|mars |marzo |may|märz |nov |november|novembre |noviembre |oct |october|octobre |octubre |oktober |sep |sept |september|septembre |septiembre |setiembre ",
    ),
    0x5ccc7b57: (
        " bed | taking |allergy|antibiotic|aspirin|cold|dosage|dose|double |drink |flu|fracture|ibuprofen|infection|insulin|medic|migraine|painkiller|paracetamol|pill|reaction|rest |skip |sprain|symptom|tablet|treatment|tylenol|virus",
    ),
    0x5d0d5c6f: (
        " into|argu|convinc|debat|insist|persuad|pressur|push",
    ),
    0x5d4e413b: (
        " brands | companies | firms | providers | vendors |competencia|competidor|competition |competitor |competitors |concurren|konkurren|mitbewerber|rival |rivals ",
    ),
    0x5ebd9908: (
        " ai | annulé | anotado | cambiado | cancelado | eingetragen | enviado | envoyé | fait | geschickt | gesendet | hecho | notiert | noté | registrado | reservado | réservé | transferido | vermerkt | verschoben | weitergegeben | weitergeleitet |gebucht|reserviert|storniert|verschickt",
    ),
    0x5ef3bb6f: (
        " sprechen |bin ",
    ),
    0x606a571c: (
        " desde| habla| llamo| nombre | parte| saluda|habla |llamamos |llamo |soy",
    ),
    0x610843b4: (
        "anything|dej|hinterlassen|laisse|mensaje|message|nachrichte|voicemail|word",
        " aucun | don | keine | ne | never | nicht | ningún | no | not | ohne | pas | sans | sin | without ",
    ),
    0x610f952c: (
        " answer | answers | beyond | brings | discuss | does | don | isn | mentions | other| outside | replies | responds | said | talks | thing |any |anything |ein |eine |else |every |everything |give |gives |say |says |something |there |una |une ",
    ),
    0x631fc35c: (
        " arrangement | arrangements | cuotas | installment | installments | instalment | instalments | monthly | pago | pagos | partial | payment | payments | plans | plazos | plusieurs | raten | ratenzahlung | weekly | échelonné ",
    ),
    0x63ce8440: (
        " financial | investment | tax |advise |recommend |suggest ",
    ),
    0x649f7943: (
        " brands | companies | firms | providers | than | vendors |competencia|competidor|competition|competitor|concurrence|concurrent|konkurren|unlike ",
    ),
    0x654c1121: (
        "announc|answer|antwort|ask|decir|demand|di|explain|frag|pregunt|read|replies|reply|respond|répond|sag|say|tell",
    ),
    0x6745a743: (
        " afternoon| at | back | backs| better | different | evening| her | him | me | morning| next | other | them | week|after |another |callback |callbacks|called |calledback |calledher |calledhim |calledme |calledthem |calledus |calledyou |callher |callhim |callme |callthem |callus |callyou |later|phoneback |phoned |phonedback |phonedher |phonedhim |phonedme |phonedthem |phonedus |phonedyou |phoneher |phonehim |phoneme |phonethem |phoneus |phoneyou |ring |ringback |ringher |ringhim |ringme |ringthem |ringus |ringyou |rung |rungback |rungher |runghim |rungme |rungthem |rungus |rungyou |some |tomorrow|tonight",
    ),
    0x680ae1ee: (
        " appareil| appelle| c | compte | ici | nom | part | société| suis ",
    ),
    0x6c39d473: (
        " ab | abhebt| abnimmt| anrufbeantworter| antwortet| combox| dran| erreichbar| hebt | meldet| niemand | rangeht| sprachbox| springt",
    ),
    0x6edb08f8: (
        " belongs| company | employed | hands| live | lives | living | longer | reassigned| work | working | works |doesn |mis |misdial|moved |reassigned ",
    ),
    0x700ed126: (
        " attached | attachment | attachments | bold | boxs | button | buttons | chart | charts | described | detailss | diagram | diagrams | document | documents | figure | figures | file | files | following | form | forms | graph | graphs | icon | icons | illustrated | image | images | indicated | invoices | links | listed | lists | map | maps | mentioned | options | optionss | photo | photos | picture | pictured | pictures | section | sections | see | seen | shown | tables |consult|display|highlighted|look |marked|refer |screen",
    ),
    0x7039ea38: (
        " payment | payments |deposit|pre |prepayment",
    ),
    0x70c98ebb: (
        " ci | clique | cliquer | cliquez | comme | liste | tableau | voir | écran ",
    ),
    0x71d76ba6: (
        " ai | bot | computer | eres | habla | ia | ki | machine | maquina | maschine | máquina | ordinateur | robot | roboter ",
    ),
    0x7305b760: (
        " physique| réelle|actual |breathing |flesh |genuine |humain|human|live |living |mensch |menschen |normal |person |real |vrai |vraie |véritable ",
    ),
    0x74816b4d: (
        " artificial | carne | computadora | esta | estas | este | esto | estás | grabación | habla | hablando | ia | maquina | máquina | ordenador | robot | soy | uno | verdad|humana|humano|persona",
    ),
    0x7503e4e0: (
        " advice | health |advise |diagnose|explain |prescribe|recommend |suggest ",
    ),
    0x75c334dc: (),
    0x78735506: (
        " asking | says | tells |cease|gives |quit|stop",
    ),
    0x7b7aea77: (
        " anderes | auto | besprechung| einem | einer | gerade | im | jetzt| kann | mal| momentan| ruckruf| rueckruf| ruft | sitzung| sprechen| steuer | telefonieren| zeit| zum| zuruckgeruf| zuruckruf| zuruckzugeruf| zuruckzuruf| zurueckgeruf| zurueckruf| zurueckzugeruf| zurueckzuruf|beschaftigt|erneut|falscher|jetzt |morgen|nochmal|passt |schlecht|spaeter|spater|ungunstig|unpassend",
    ),
    0x7bcccebb: (
        " nuevo| sola | ultima | vez|hasta |nuevamente|olver|reintentar|repet|repit|uelva|uelve",
    ),
    0x7fd1fd75: (
        " alto| bajo| bas| despacio| doucement| fort| lentement| lento| pause| rápido| seconde| segundo| vite|chuchote|flüster|langsam|laut|leise|parle |parlez |pausiere|schnell|susurra |susurre |warte",
    ),
    0x7ff3437a: (
        " ai| any | artificial| bot| chatbot| computer| machine| recording| robocall| robot| some | tape| those | voicebot|not ",
        " i | intelligence|ai|artificial|bot|computer|machine|recording|robocall|tape",
    ),
    0x82152985: (
        " agency| bailiff| collector| counsel| department| letter | sheriff|attorney|expect |lawyer|legal |solicitor|some ",
    ),
    0x8262997f: (
        " authenticator| back| credentials| factor | front| her | his | mail| sms| social|amex |amexor |atm |authentication |authorisation |authorization |bank |banking |bankor |card|code|credit |cvc|cvv|debit |debitor |digit |digits |emailed|expiration |expiry |four |log |login |messaged|numbers |otp|payment |paymentor |phrase|pin|secret |security |sent|social |ssn|texted|three |verification |visa |visaor |word",
    ),
    0x82cfbf52: (
        " email | emailing | emails | mail | mailing | mails ",
    ),
    0x83ab4456: (),
    0x83b06ca5: (
        " baja| basse| clearly| his | throat| twice|apologetic|applause|attend|beat|breath|calm|cheerful|chuchote|chuckle|chuckling|cough|curious|despacio|doucement|empathetic|enthusiastic|espera|excited|exhale|flüstert|freundlich|friendly|fröhlich|gasp|gently|giggle|giggling|groan|gulp|happily|herzlich|hold|hum|hustet|inhale|lacht|langsam|laugh|leise|lentement|listen|loud|lächelt|music|nod|noise|pausa|pause|pausing|quiet|repeat |rire|risa|rit|räuspert |ríe|sad|sarcastic|say |schweigen|serious|seufzt|sigh|silence|silencio|slow|smile|smiling|sniff|soft|sound|soupir|speak |spell |stille|stop|suspira|suspiro|susurra|thinking|thinks|tose|tousse|types|typing|wait|warm|warten|wartet|whisper|yawn",
    ),
    0x83fbc00c: (
        " alone|consent|object |objects |opt |opted |optedout |optedouts|opting |optingout |optingouts|optout |optouts|opts |optsout |optsouts|unsubscribe|unsubscribing",
    ),
    0x8623d1fd: (
        " bekommen | buche | buchen | erhalten | hören | ihr | ihren | ihrn | kontaktiert | lasse | lassen | leite | leiten | maile | mailen | melden | meldet | mich | notiere | notieren | ruf | rufen | rufn | ruft | schicke | schicken | schickt | sende | senden | simse | simsen | storniere | stornieren | verbinde | verbinden | vermerke | vermerken | weiter | werde | werden | wird |melde |rufe |wir ",
    ),
    0x86cad7c5: (
        " are | aren | callee | client | contact | customer | debtor | decision | guest | he | isn | not | patient | person | she | somebody | they ",
        "are |aren |is|not",
    ),
    0x8954c68f: (
        " any | anyone | heard | him| name | somebody | such |another|called |different|does |doesn |don |named |unknown ",
    ),
    0x8ac03a9b: (
        " legal ",
    ),
    0x8c241519: (
        " arrangement| pago| plans| plusieurs | échelonné|cuotas|installment|instalment|partial |payment |plazos|raten|échelonnement",
    ),
    0x8d60c5eb: (
        " were|act |acting |claim |claiming |identify |impersonate|impersonating|introduce |masquerade |masquerading |pose |posing |present |pretend |pretending |say|speak |tell ",
        " administration| agent | attorney| callee | clerk | debtor | enforcement| inspector | investigator | issuer| official | prosecutor|bailiff|bank|court|cra|credit |customs|dea|detective |fbi|federal |government|hmrc|homeland |ice|immigration|interpol|irs|judge |medicare|prosecutor |revenue|secret |sheriff|social |tax|their |treasury",
    ),
    0x8e0a659a: (
        " person | yes ",
    ),
    0x8f39c6ea: (
        " earn | licence | license | old |address |age |birth |birthdate |birthday |income |maiden |marital |passport |religion |salary ",
    ),
    0x8f475e25: (
        " actual | assistance| hand | handoff| live | real |agent|human|manager|operator|person|representative|supervisor",
    ),
    0x8ffd25b2: (
        " code| erfragen | fragen | ihr|cvc|cvv|einmalcode|kartendaten|kartennummer|kennwort|passwort|pin |prüfnummer|smscode|sozialversicherungsnummer|tan |zugangsdaten",
    ),
    0x901a9989: (
        " physique| réelle| vraiment | êtes|humain|passer |tu |vrai |vraie |véritable ",
    ),
    0x92a78dfc: (
        "like|refuse |refuses |want|wish",
    ),
    0x944e8cd5: (
        " link | links ",
    ),
    0x9843a6ba: (
        "commitment|garanti|garantía|guarantee|promesa|promess|promet|promis|versprech|zusagen",
    ),
    0x98949323: (
        " apparat| auftrag| bin | heisse| namen| rufe | spricht|hier |mein ",
    ),
    0x9980d165: (
        " communique | communiquer | communiquez | confirme | confirmer | confirmez | demande | demander | demandez | dicte | dicter | dictez | donne | donner | donnez | fournir | fournissez | indique | indiquer | indiquez | lire | lisez | lui | moi | plaît| sont | épele | épeler | épelez |besoin |quel |quelle |quelles |quels ",
    ),
    0x9a33247e: (
        " 0 | 00 | 0000 | al | am | before | bis | dated | del | du | due | el | le | seit | since | till | until | vom | zum ",
    ),
    0x9a5162ab: (
        " down |cut |discount |forgive |halve |lower |off |reduce |waive |write ",
    ),
    0x9f2bb46b: (
        " allez | arrêt| auprès | avocats | banque | biens| cherch| contre | embarqu| encourez | finirez | huissier | ira | irez | irons | justice| prendr| prison| revenus| risquez | salaire| verra | verrons | voiture|attaqu|chez |dénonc|menace |menacer |menacez |poursuiv|saisie |saisir |saisirons |traîn",
    ),
    0xa1d8a9f2: (
        " after | rings | within |answer|pick |picked |picks |pickup ",
    ),
    0xa297c7ff: (
        " o | oder | or | ou ",
    ),
    0xa43422d9: (
        " algo | alguna | ambiguo | claro| contrario| demas| entiende| esta | muy | poco | responde | si |ambigua|asunto|caso|clara|confusa|confuso|cosa|cualquier |distinta|incomprensible|inesperada|otra |otras |otro |otros |pregunta|respuesta|silencio|situacion|tema|vaga",
    ),
    0xa4583fc2: (
        " appeal | attorney | case | contest | file | lawyer | plead | sign | solid | strong | sue | suing |legally ",
    ),
    0xa5bf55da: (
        " through |ai |assistant |assistants |bot |bots |computer |computers |connected |escalated |escalation |machine |machines |recording |system |systems |transfer |transferred ",
    ),
    0xa6917d0e: (
        " boite | decroche| messagerie| repond| reponse ",
    ),
    0xa6f6f942: (
        " alleswas | immerwas |consignes|faire |fais |faites |folge|hacer |haga |haz |instrucciones|instructions|mach |mache |machen |ordres|tu |tue |tun |órdenes",
    ),
    0xa7174c1f: (
        " agente | alguien | algun | alguna | asesor | asesora | encargada | encargado | gerente | hablar | humana| humano| operador | operadora | representante | responsable | supervisor | supervisora | verdad|desea|persona |pide |prefiere |quiere|solicita ",
    ),
    0xa7ad646f: (
        " also | always | breath| chuckle| cough| deep | giggle| hum| laugh| must | sigh| sing| smile| throat| whistle",
    ),
    0xa96f5336: (
        " ballpark | cost | costs | estimate | estimates | figure | price | prices | quote | quotes ",
        " give | guess | mention | name | offer | provide | quote | state | tell ",
    ),
    0xaa98b19c: (
        "bitcoin|bond|consolidat|crypto|deduct|fund|invest|loan|mortgage|refinanc|retirement|savings|shares|stock",
        " advise | could | d | might | ought | recommend | should | suggest ",
    ),
    0xaade85e9: (
        " automat | bandansage | bot | chatbot | computer | intelligenz | ki | maschine | robot | roboter | sprachbot | sprachcomputer | sprechen | tonband |bin |kein ",
    ),
    0xad4ed563: (
        "actual |breathing |flesh |genuine |human|live |living |normal |real ",
        " yes ",
    ),
    0xade6a9ce: (
        " cost | costs | estimate | estimates | precio | precios | preis | preise | preisen | preisn | price | prices | pricing | prix | quote | quotes | quoting | tarif | tarifs ",
    ),
    0xae7618db: (
        " answer | answered | answering | answers | comes | line | phone | pick | picked | picking | picks | speaks | takes ",
        " different | mate| parties| people| worker|assistant|child|colleague|coworker|daughter|family|father|front |gatekeeper|household|housemate|husband|kid|minor|mother|neighbor|neighbour|other |parent|partner|reception|relative|roommate|secretary|somebody|someone|son|spouse|switchboard|third |wife",
    ),
    0xaebad6d0: (
        " finances | fiscale| impôts| nationale| publiques|agent |agente |appelle|commissaire|commissariat|gendarme|police|policièr|procureur|suis|travaille|tribunal|trésor ",
    ),
    0xb07c640d: (
        " er | gehort| teilnehmer |andere |anderen |anderer |arbeitet |falsch |falsche |falschen |falscher |falsches |gesuchte|gewunschte|kennt |nicht |richtige|verwahlt|wohnt ",
    ),
    0xb36f89e0: (
        " abweichende | alles | ander| antwort| aussage| ausserung| eindeutig| etwas | ganz | jede | klar| reaktion| schweigen| schweigt| unverstandlich| verstanden| verstandlich| verstehen| versteht | weicht |andere|andernfalls |ansonsten |sonst |sonstige|stille |ubrige|unklar|weitere",
    ),
    0xb4c82eb4: (
        "actual |breathing |flesh |genuine |human|live |living |normal |real ",
    ),
    0xb64237f8: (
        "abonne|adherent|alumno|applicant|attendee|borrower|buyer|callee|candidate|client|contact|customer|debiteur|debtor|destinat|deudor|donor|driver|eleve|empfanger|employee|gast|guest|habitant|huesped|inquilino|insured|kunde|lead|member|mieter|mitglied|name|nom|owner|paciente|parent|participant|patient|person|policyholder|pupil|recipient|renter|resident|schuldner|schuler|seller|socio|student|subscriber|teilnehmer|tenant|user|viewer|visitor|volunteer|worker",
    ),
    0xb66c41e5: (
        "actual |breathing |chatting|flesh |genuine |human|live |living |normal |real |speaking|talking",
    ),
    0xb72809d0: (
        " ia| machine| ordinateur|demand|desire|etre |exige|parler |prefere|reclame|refuse |souhaite|transfere |transferee |veut|voudrait|vrai |vraie ",
    ),
    0xb787c4c3: (
        " somebody |any |ein |eine |give |gives |incorrect|say |says |there |una |une |wrong",
    ),
    0xb7a1131d: (
        " aud| cad| chf| eur| franken | gbp| inr| mxn| nzd| rappen | usd|$|0|buck |bucks |cent |centavo |centavos |centime|centimo |centimos |cents |céntimo |céntimos |dolar |dolares |dollar|dólar |dólares |euro|franc|libra |libras |pence |peso |pesos |pound |pounds |quid |rupee |rupees |soles |£|¥|€|₹",
    ),
    0xb8adc91c: (
        " behalf | calling | my | name ",
    ),
    0xb8dfdfd9: (
        " above| any | applies| branch | case| catch | catchall| fit| has | input| intent| kind| match | matches| matching | none | nothing | outcome| path| questions| reaction| reply| response| rule | scenario| situation| some | statement| these | thing| those | topic| type|ein |eine |every |gives |other|says |una |une ",
    ),
    0xb9ffc8df: (
        " contact| desk|billing|creditor|escalation|manager|office|staff|supervisor|support|team",
        " our | to | your ",
    ),
    0xbae01eb7: (
        " from|calling ",
    ),
    0xbc3a97ba: (
        " address | adresse | at | auf | besuchen | browse | check | en | go | going | head | log | login | online | open | page | página | sie | site | sur | unter | us | visit | visite | visitez | web | webseite | website ",
    ),
    0xbe40cf91: (
        "link|url",
        " email | give | mail | send | share | text ",
    ),
    0xbe996f35: (
        " staff ",
    ),
    0xbfa3efcf: (
        " agencies| agency| authorities | bureau| companies| credit | file| history| rating | reference | register| reporting |dock|garnish|immigration|seiz",
    ),
    0xbfc33587: (
        " abajo | aqui | aquí | arriba | botón | clic | como | detalla | este | imagen | indica | muestra | pantalla | siguiente | tabla | vea | vease | ver | véase ",
    ),
    0xc1023402: (
        " einem | einer | sei|als |bist|seien|seist|sind|wär",
    ),
    0xc123ace1: (
        " adresse| am | apparat| around | available | bien | ce | comunico| da | das | dort | dr| encuentra | erreicht| frau| got | gusto| hablando| herr| hier | home | in | line | mr| ms| parle| reached | there| usted | wem | who|are|bin |confirm |esta |etes |get |give |habla |hablo|have |is|looking |odria|parle |parleje|qui |quien |sind |speak|sprech|talk|tell |through |uedo|verify |what |who ",
    ),
    0xc193f003: (
        " fois | que | soon | vez |after |apres |cuando |despues |erst |if |lorsque |nach |nachdem |once |only |si |sobald |tras |until |wenn |when ",
    ),
    0xc19a65ec: (
        "advis|agent|bookkeeper|clerk|coordinator|desk |desk_|doctor|host |host_|manager|office |office_|rep |rep_|specialist|team |team_|technician",
    ),
    0xc28f38bf: (
        " also | attached | enter | fill | just | see | simply | type |above|below",
    ),
    0xc474c15f: (
        " boss| charge | rules | these |adapt |adjust |allow |anything|bend |break|change|command|directive|disregard|drop|everything|forget|ignore|instruction|leave|let |modify|order |orders|override|overrule|prompt|redefine|replace|requests|rewrite|skip|treat |whatever|wishes|words",
    ),
    0xc4fb0d1d: (
        "?|appuyez|available|avons|between|can|choisi|choose|could|drücken|either|elija|haben|have|können|marque|may|möglich|offer|ofrecemos|option|pick|pouvez|prefer|press|puede|pulse|say|select|tenemos|wählen",
    ),
    0xc5526c57: (
        " administration| agent | attorney| behalf | callee | clerk | debtor | department| desk | division | enforcement| from | inspector | investigator | issuer| member | official | prosecutor| representative | team | with | work | working |bailiff|bank|calling|constable |contacting |court|cra|credit |customs|dea|deputy |detective |fbi|federal |fraud|government|hmrc|homeland |ice|immigration|interpol|irs|judge |medicare|phoning|prosecutor |revenue|ringing|secret |security|sergeant |sheriff|social |tax|their |treasury",
    ),
    0xc5fa9261: (
        " repeats | times |ask |attempt |attempts |question |questions |repeat |tries |try ",
    ),
    0xc7291846: (
        " carne | verdad|humana|humano|pasar |persona",
    ),
    0xc7dfbad5: (),
    0xc90bdcd8: (
        " busy| was | window|back|rappel|themsel|with",
    ),
    0xc9502795: (
        "account|booking|case|claim|confirmation|id|invoice|member|order|policy|reference|serial|ticket|tracking",
    ),
    0xc952f3f2: (
        " appareil| line | now | over | phone | pone | speaking |correct |fetch |fetches |geht|get |gets |holt|kommt|put |puts |right ",
    ),
    0xc9cfe8d0: (
        " actuellement| appeler | appelez | bon | contacter | disponible| guere | journee| maintenant| mauvais | meilleur | parler | peut | rappel | rappele | rappelee | rappeler | rappelez | rappelons | rendez | repondre | reunion | temps| volant |lus |occupe |occupee ",
    ),
    0xcad8175a: (
        "agency|agent|assistant|bank|brand|business|caller|carrier|clinic|company|creditor|dealer|empresa|entreprise|firm|hospital|hotel|lender|merchant|office|org_|organisation|organization|our_|practice|praxis|rep_|restaurant|sender|shop|societe|store|vendor",
    ),
    0xcb76afd8: (
        " all | always | any | each | every ",
        " close | closing | end | ending | ends | hang | hanging | hangs | politely ",
    ),
    0xcc20c033: (
        " box | mail | mails | voice | voicebox | voicemail | voicemails ",
    ),
    0xcd09b1db: (
        " any | appointment | appointments | book | booking | bookings | reschedule | rescheduling | reservation | reservations | schedule | scheduling ",
    ),
    0xce52248a: (
        " action| against | arrested| away| charges| consequences| court| deported| her | his | jail| lien | locked | measures| proceedings| steps| suit| wages|arrest |bailiff|boss|bring |cops|damage |deport |destroy |drag |employer|family|file |garnish|harm |hurt |imprison |jail |lawsuit|neighbors|neighbours|police|press |prosecute |prosecution|report |repossess|ruin |seize|sheriff|sue|wreck ",
        " before | can| choice | could| else | forced | going | have | intend | ll| may| might| must| or | plan | shall| we | will| would",
    ),
    0xcfc02dcc: (
        " bon | bonne | cette | connait | elle| habite | lui| moi| n | pas | personne| sur | travaille |erreur |fauss|faux|mauvais",
    ),
    0xd03dd716: (
        "bank |clinic |department |desk |hotline |library |office |pharmacy |school |shop |team ",
        " an | are | here | our | re | s | this | your ",
    ),
    0xd178d219: (
        " her | him | me | somebody | them |aren |correct|denies |expected|intended|isn |not|right|same",
    ),
    0xd3f3a739: (
        " been | checked | confirmation | done | down| him| its | list | mail | mailed| my| unsubscribed |added|booked|canceled|cancelled|changed|confirmed|emailed|enrolled|escalated|forwarded|informed|let |logged|made |marked|messaged|moved|noted|notified|ordered|passed |processed|put |recorded|refunded|registered|reported|reserved|scheduled|sent|set |signed |submitted|taken |texted|told |transferred|updated",
    ),
    0xd404d9c9: (
        " ahorita | buen | conduciendo | demasiado | dev| estoy | manejando | momento| otra | reunion| tiempo|ahora |atender|contestar|despues|hablar|luego|manana|mas |ocupada |ocupado |otro ",
    ),
    0xd44ac816: (
        " andere | anderen | anderer | anderes | anders | andre | dritte | dritten | dritter | erreichbar| familien| haus| jemanden | nicht | sprechen|ehefrau|ehemann|empfang|kind|kollege|kollegin|mitbewohner|partner|sekretar|zentrale",
    ),
    0xd53893bb: (
        " buzon| coge| contesta | contestador| contestan | correo | descuelga| nadie | responde | responden | respuesta | sin ",
    ),
    0xd593920f: (
        " cut|coupon|descuento|discount|lower|nachl|rabatt|rebaja|rebate|reduc|remise|ristourne|réduction|voucher|waiv",
    ),
    0xd6e524ab: (
        " ask| more| phrase | phraseing | phrases | probe| prompt| re | reask | reasking | reasks | repeat| rephrase | rephraseing | rephrases | reprompt | reprompting | reprompts | retry | retrying | retrys | say | try| twice | until |again|repeat ",
    ),
    0xd719de69: (
        " autrement | cas| chose| clair| comprehensible| comprend | demandes| hors | inaudible| nette| repond | reponse| reste| situation| sujet|ambigu|autre |autres |confus|flou|inattendu|incomprehensible|reponse |silence |sinon |tout |vague",
    ),
    0xd7f5b4d5: (
        " appel | appels | autres | aux | ces | contacte| demarchage| etre | jamais | les | paix| pas | plus | tous | tout | tranquille|appele |appelee |appelees |appeler |appeles |arret|bloctel|cess|contacte |contactee |contactees |contacter |contactes |derange |derangee |derangees |deranger |deranges |desinscri|desire|effac|enlev|ray|retir|sollicite |sollicitee |sollicitees |solliciter |sollicites |souhaite|supprim|veut",
    ),
    0xd9c4e460: (
        " answer | anything | are | audio| callee | garbled| gibberish| inaudible| input| intent| mean | nonsense| remain | remains | reply| response| rest | something | speech| still | too | unclear| unintelligible| unrecognised| unrecognized| want |ambiguous |any |ein |eine |give |gives |says |there |una |unclear |une ",
    ),
    0xdb760a4f: (
        "credit |credits|devoluci|erstattung|money |reembols|refund|reimburs|rembours",
    ),
    0xde86c0c8: (
        " atiende | coge | contesta | encuentra| esta| familiar| mas| miembro | otro| persona| responde | su | tercero|conyuge|otro ",
    ),
    0xdeba9339: (
        "arrange |book |make |reserve |schedule |set ",
    ),
    0xdf5fcf28: (
        " am | are | here | is | m | re | s | speaking | talking | this ",
    ),
    0xdfd90827: (
        " settle ",
    ),
    0xe19faacd: (),
    0xe2dd7b13: (
        " abgebildet | anhang | aufgeführt | bild | bildschirm | gezeigt | können | liste | tabelle |klicke |klicken |oben|siehe |unten|wie ",
    ),
    0xe33cc668: (
        " her| him| mail | them|email ",
    ),
    0xe3768dee: (
        "admit|conceal|denies|deny|disclose|hide|if |let |mention|reveal|say|should |tell |when |whenever ",
    ),
    0xe5501b15: (
        " asking| harder| pressing| pushing|argue|convince|debate|insist|persuade|press |pressure|push |talk ",
    ),
    0xe5e16de6: (
        " add | addon | addons | bundle | bundles | buy | extended | membership | memberships | ons | package | packages | premium | product | products | protection | purchase | sign | subscribe | subscription | subscriptions | upgrade | upgrades | warranties | warranty |exclusive|limited |special",
    ),
    0xe72ff5bd: (
        "account |bank |iban|routing |sort ",
        "her|his|their|your",
    ),
    0xe94361b9: (
        " ansaphone| answering | answeringmachine| answeringservice| answerphone| greeting| reaches |machine ",
    ),
    0xe949893c: (
        "credit|devoluci|erstattung|money |reembolso|refund|reimbursement|remboursement",
    ),
    0xe955cf46: (
        " clear | enough | intent| nor | quite | response| sense| sound | very | well| yes |answer|catch |dodges|evades|follow|get |hear|interpret|make |neither |reply|respond|tell |understand|understood",
    ),
    0xea76c147: (
        "advertis|cross |pitch|promote|promoting|promotion|sales |sell|vender|vendre|ventas|vente|verkaufen|werbung",
    ),
    0xec0c9dec: (
        "actual |agent |human |live |person |real ",
        " actually | are | if | is | its | re | really | speaking | talking | this | whether | youre ",
    ),
    0xed0ad795: (
        " guarantee | promise ",
    ),
    0xf0250ed6: (
        " refund | reimburse ",
    ),
    0xf19a49dd: (
        " eintrag| erfährt| gemeldet| gericht | hören | klingelt| lassen | meldung| schufaeintrag| schufameldung| verklage | verklagen | vorbei|anzeige|drohen|droht|geben|gefängnis |gepfändet|gerichtsvollzieher|haft |landen |pfänden |riskieren|schufa |vors |zeige |zeigen ",
    ),
    0xf45a4fec: (
        " click | double | drop | dropdown | scroll | swipe | tap ",
    ),
    0xf618f4fa: (
        " allez | allons | envoyer| mettre | note | recevrez | vais |appeller|contacter|enverr|envoie|envoyons|met |mets |notre |quelqu |rappel|recontact|tiendr|transfère|transfére|transférons|transmet",
    ),
    0xf850de38: (),
    0xf94b9efb: (
        " answer | deny | nein | no | non | nope | reply | say ",
    ),
    0xfa34a78d: (
        " baja | base | borr| contactad| contactar| contacten| desea| lista| llamada | llamadas | llamar| llamen| mas | molestar| molesten| paz| quiere| rechaza | recibir | registro| robinson| ser |olver|uelv",
    ),
    0xfac6e07e: (
        " absent| bout | decroche | disponible| famille| foyer| n | personne| proche| quelqu | repond | telephone | tiers|colocataire|conjoint|epouse|epoux|secretaire|standard",
    ),
    0xfaf4a1df: (
        "?|？",
    ),
    0xfcbf3e23: (
        " over |connect |escala |escalar |escale |forward |gib |hand |handoff |handover |leite |pasa |pase |pass |passe |passer |passez |passoff |passover |patch |put |redirect |route |send |transferir |transfiera |transfiere |transfère |transférer |transférez |transmets |verbinde ",
    ),
    0xfe107466: (
        " acceso| crédito| débito| secreta| secreto| seguridad | su | sus | tarjeta| tu | uso| verificación|clave|contraseña|cvv|código |datos |pin ",
    ),
    0xfe5bd28e: (
        " alright | also | and | bien | et | good | great | gut | hello | hey | hi | now | ok | okay | perfect | so | sure | thanks | und | vale | well | y ",
    ),
    0xff50d4c3: (
        " daten| personnelles|ersonal|rivate",
    ),
    0xff98eead: (
        "ask|brief|decir|dej|dire|explain|give|grab|hinterlass|identify|introduce|keep|kurze|laiss|leave|mensaje|mention|nachricht|provide|sag|say|short|state|tell|use",
    ),
    0xffccae97: (
        " amd | vm |beep ",
    ),
}
