"""Words that stand in whatever an expression of a rule matches, by the checksum of the expression.

Derived from the expressions: `pytest tests/test_hints.py --force-regen` does it anew. Each string is a group, of which
one word stands in every match, with a space where it is known to begin or to end. One without an entry is
compiled by every run.
"""

# ruff: noqa: RUF001 -- marks of every script are meant

from __future__ import annotations

HINTS: dict[int, tuple[str, ...]] = {
    0x00306fcf: (
        " family| home| house| mate| member| parties|gatekeeper|other |receptionist|relative|roommate|secretary|somebody |someone |spouse|third ",
    ),
    0x00b4a316: (
        "agent |assistant |bot |call |calling |department |desk |helper |line |message |office |service |team |voice ",
        " am | an | is | m | our | s | speaking | talking | this | your ",
    ),
    0x01944d5d: (
        " anrufen| llamar| nothing | versuchen|again|another|later|rappeler |retries |retry ",
    ),
    0x01d61837: (
        " like |actual |adviser |advisor |agent |boss |colleague |consultant |doctor |get |give |human |live |manager |member |need |needs |nurse |operator |owner |person |pharmacist |prefer |prefers |real |rep |representative |somebody |someone |specialist |staff |supervisor |want |wants ",
    ),
    0x0335980a: (
        " action| charges| consequences| measures| proceedings| steps| suit| summons|arrest|deport|expect |garnish|jail|lawsuit|prison|prosecuted|prosecution|sued",
    ),
    0x03452bb7: (
        " adecuada | angebracht | appropriée | bedarf | besoin | care | cas | común | corresponda | cuidado | de | du | due | eigenem | ermessen | es | menschenverstand | möglich | nécessaire | nötig | proceda | procede | profesional | proper | razonable | sens | sinnvoll | so | thing |aggressive |angemessen|applicable|appropriate|briefly|careful |carefully |casual |cautious |cautiously |common |direct |discreet |discreetly |discretion|eager |etc |excessive |excessively |far|fast |feasible|few|formal |friendly |gegebenenfalls |generally|good |ideally|judgement|judgment|little|long |loud |many |mindful |much|möglichst |necessary|needed|nice |normally|often |personal |possible|practical|preferably|professional |professionally |professionnel|prudent|pushy |quickly|raisonnable|reasonable|reasonably |relevant|required|respectful |respectfully |responsible |responsibly |salesy |sensible|sensibly |sensitive |short|si |slow |soon|suitable|tactful |tactfully |try |unnecessarily |usually|vorsichtig |within ",
    ),
    0x05aa46ac: (
        "biete|communique|compart|dar|decir|deletre|diga|dire|dites|donne|drop|envi|envoy|enví|forward|geben|gib|give|lea|leer|lies|lire|lisez|manda|mande|mention|nenne|offer|ofrece|ofrezca|partage|pass|propose|provide|read|repeat|say|schicke|send|share|sharing|spell|teile|tell|vorlesen",
    ),
    0x06ff2d2c: (
        " ain| bot | bots | isn| robot | robots |chatting|not |speaking|talking",
    ),
    0x0813df92: (
        " dem | den | der | eine | einem | einen | einer | mit| werden|bittet|echte |echtem |echten |echter |echtes |fordert|fragt|mit |mochte|nach |nicht|sprechen|um |ungern|verlangt|will|wunscht",
    ),
    0x0aa8a879: (
        " background | callee | complete | dead | der | le | reaction | remains | reply | response |bad|ein |eine |el |gives |mumbles |mumbling |noise |noisy|poor|rest|says |silen|una |une ",
    ),
    0x0b1c4dab: (
        " box| hit | hits | land | landed | lands | mail|mailbox",
    ),
    0x0d0bff70: (
        " als | amtsgericht| appelle| appelons| auftrag| banque| bin | finanzamt| fisc| gendarmerie| gericht| llamamos| llamo| namen| police| suis| tribunal|habla|ihre |polizei|somos|soy|vom|von",
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
        " are | can | could | deal| did | do | does | had | has | have | is | shall | should | sound| was | were | will | would ",
    ),
    0x158ee1b3: (
        " acciones | demandaremos| denunciaremos| des | embargaremos| ihr| legales| obligés | sie| être|allons|andernfalls|devrons|muss|müssen|oder|pourrons|puede |risquez |serez|será|sonst|vamos |werde",
    ),
    0x15ec0e11: (
        " her| him| them|send |share |text ",
    ),
    0x1609a763: (
        " asked | connect | connecting | email | emailing | expect | forward | going | let | ll| look | mail | mailing | my | over| putting | sending | shall| texting | transferring | ve | will",
    ),
    0x1684369c: (
        " course|absolutely|certainly|ja|oui|sure|sí|yeah|yep|yes",
    ),
    0x17153e05: (
        " am | m |im |speaking|talking",
        " person ",
    ),
    0x1811d978: (
        " account | bank | banking | card | data | information | numbers | payment ",
    ),
    0x1839f6bc: (
        " aufhoren| der | einstellen| eurer | ihrer | mich | stoppen| unserer |daten|keinesfalls|kontaktaufnahme|lassen|nicht|nie|nummer|ruf|werbewiderspruch",
    ),
    0x18f3669b: (
        " issuer| reached | speaking |agent |bank|claim|credit |employee |inspector |investigator |officer |official |pretend|representative |say|tell ",
    ),
    0x1957bdf6: (
        " cent | cheaper | ciento | de | discount | günstiger | half | less | nachlass | off | rabatt | reduction | weniger |lower|percent |prozent |reduced|special",
    ),
    0x1966758c: (
        " amount | better | break | code | codes | coupon | coupons | cut | cuts | deal | descuento | descuentos | discount | discounts | half | lower | nachlass | nachlässe | promo | promotion | promotional | rabatt | rabatte | rate | rebaja | rebajas | rebate | rebates | reduced | reduction | reductions | remise | remises | ristourne | ristournes | réduction | réductions | special | voucher | vouchers ",
    ),
    0x1a9ec073: (
        " called | calls | contact | contacted | dnc | do | does | doesn | don | phone | phoned | phoning | please | ring | ringing | rung ",
    ),
    0x1b3a15be: (
        " de | derniere | fois| la | nouveau|encore|jusqu |redemand|reessay|reformul",
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
    ),
    0x210c700b: (
        " from | line| our |calling",
    ),
    0x225a37d3: (
        " code | escanee | qrcode | scannen | scannez ",
    ),
    0x22a1cceb: (
        " being | may | record | recorded | this ",
    ),
    0x23cca195: (
        " directions |command|directive|instruction|obey |obeying |orders|prompt",
    ),
    0x26376fd3: (
        " abend| bin| gott| hier | ist| mit | morgen| spricht| tag|hallo",
    ),
    0x283c03a6: (
        " bis | bitten| lange |frag|stellen|versuch|wiederhol",
    ),
    0x287b7544: (
        " action| charges| consequences| court| credit | file| him| measures| proceedings| prosecuted| rating| report| steps| sued| suit|agencies|agency|arrest|bureau|companies|frighten|garnish|intimidate|jail|lawsuit|prison|prosecution|register|scare|sue |suing |threaten",
    ),
    0x2982dca1: (
        " admit| disclose| ever | let | reveal|conceal|denies|deny|dont |hide",
        " agent| assistant| caller| message| service| system| voice|automated |automatic |digital |pre |recorded |virtual |voice ",
    ),
    0x2a36ab16: (
        " alguien | ander| another | autre| different | other | otra | somebody | someone | than ",
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
        " low| soft| speech| while |accent|deepen |drop |fast|gently|loud|lower |modulate |pace|pitch|quicker|quickly|quieter|quietly|slow |slower|slowly|smile |soften |softer|softly|speed|tempo|use |voice|volume|whisper",
    ),
    0x3479edc6: (
        " médica| médico|advice|diagnos|guidance|medizinisch|opinion|recommendation",
    ),
    0x351dc18b: (),
    0x36cb7b8a: (
        " allons | erstatte| peux | pouvons | reembols| refunded | reimbursed | rembours",
    ),
    0x388c966e: (
        " answer | body | contesta | disponible | erreichbar | luck | mail | one | out | reply | response | t |away |besetzt |busy |can |closed |could |couldn |drop |drops |engaged |fail |failed |fails |failure |injoignable |line |lines |nadie |neither |niemand |nobody |none |noone |not |occupé|ocupad|otherwise |personne |ring |rings |sorry |unable |unanswered |unavailable |unsuccessful |voicemail ",
    ),
    0x3941b4af: (
        " artificielle | automate | avec | bien | enregistrement | enregistré | est | ia | machine | ne | ordinateur | pas | suis |discutez|parlez",
    ),
    0x39ab2895: (
        " 00 ",
        "0000",
    ),
    0x3a6f862a: (
        " branch | case | hesitant | input| intent| irrelevant| path | reply| response| scope| sure | topic| unrelated |confused |confusing |confusion |default |ein |eine |evasive|fall |fallback |gives |odd|says |strange|una |uncertain|undefined|unexpected|unhandled|unknown|unsure|vague",
    ),
    0x3ab5a6eb: (
        " action| bee | case| charges| consequences| court| credit| crime| file| fraud| her | his | history| measures| might | proceedings| rating| report| standing| steps| suit| theft|agencies|agency|arrest|bailiff|blacklisted|bureau|companies|cops|damage |deport|face |facing |frozen|garnish|jail|lawsuit|locked |police|prison|prosecuted|prosecution|register|regret |reported |seized|sheriff|sued|warrant |warrants ",
    ),
    0x3c3d2863: (
        " advice | conseil | conseils | consejo | consejos | financial | finanzberatung | guidance | investment | opinion | opinions | recommendation | recommendations | tax ",
    ),
    0x3d22e460: (
        "$|0|amount|cost|estimate|fee|price|quote|rate|total|£|€",
        " about | around | charge | charges | come | comes | cost | costs | coûte | cuesta | fee | is | kostet | only | price | priced | rate | run | runs | s | start | starts ",
    ),
    0x3d569f13: (
        " advice | guidance | juridique | juridiques | legales | opinion | opinions |legal |rechtsberatung ",
    ),
    0x4005ddee: (),
    0x41536d0d: (
        " double| eight| five| four| nine| oh| one| seven| six| three| triple| two| x| z|0",
    ),
    0x4360c701: (
        " currently | re | says | very | while |busy |too ",
    ),
    0x4601692b: (
        " t |falls|if|jamais|never|nicht|nie|not|nunca|ob|pas|pretend|si|think|thought|wenn|whether|wish",
    ),
    0x472c9de0: (
        " cliente| conoce | de | el | ella| es |equivocada|equivocado|erroneo|incorrecta|incorrecto|trabaja|vive",
    ),
    0x49100e17: (
        " 0 | 00 | 0000| ab | am | bis | dem | den | der | seit | vom | zum ",
    ),
    0x4a4fbc9f: (
        " account| feature| left | password| plan| setting|mail",
    ),
    0x4c04858c: (
        " abogado| arrestar | corte| crédito| de | el | juzgado| la | policía | un | una |asnef|bienes|casa|coche|con |cuenta|cárcel|demandar|denunciar|embargar|juicio|nómina|prisión|salario|sueldo|tribunales",
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
        "give|identify|introduce|mention|nenn|present|say|state|stell|tell |toi|vous",
    ),
    0x50858bc1: (
        " any | anymore | contact| further | future | get | her| him| longer | never | not | phone| receive | ring| them| wishe | wishes |alled|calls |ontacted|phoned|rung|sales ",
    ),
    0x50a77093: (
        " all | any | anything | command | commands | demand | demands | dictate | dictates | every | everything | exactly | instruct | instructs | just | order | orders | say | says | task | tell | tells | whatever |comply |fulfi|grant|obey",
    ),
    0x511008fd: (
        " calling | calls | database | list | lists | my | number| phone | records | system | their | them | this |block |delet|drop|eras|forget |remov|tak",
    ),
    0x51a6b83f: (
        " 00 | 0000",
    ),
    0x52364793: (
        " split | spread ",
    ),
    0x54e41f0c: (
        " compañero| contacto| la | llamamos | llamo | nota | recibir|alguien|comunico |contactar|enviamos|enviar|envio|envío|llamar|mandar|mando|nuestro |paso |recibirá|transferir|transfiero",
    ),
    0x554319a0: (
        " am | amn | im | imn | in | isn | itm | itmn | itn | m | mn | n | not | sn | thatm | thatmn | thatn | thism | thismn | thisn ",
        " agent| assistant| caller| message| service| system| voice|automated |automatic |digital |pre |recorded |virtual |voice ",
    ),
    0x55e48c08: (),
    0x5a05918c: (
        " der | vom | von ",
    ),
    0x5c7c4224: (
        " assure | garantis | guarantee | my | promets | promise | swear |aseguro|garantiere|garantizo|guaranteed |prometo|verspreche",
    ),
    0x5c94a123: (
        " 00nd | 00rd | 00st | 00th | 0nd | 0rd | 0st | 0th | de | del |abril |achte|agosto |aout |août |apr |april |aug |august |avril |dec |december |decembre |dezember |diciembre |dreissigste|dritte|décembre |elfte|enero |erste|feb |feber |febrero |februar |february |fevrier |février |fünfte|jan |januar |january |janvier |juillet |juin |jul |juli |julio |july |jun |june |juni |junio |jänner |mai |mar |march |mars |marzo |may |mayo |märz |neunte|nov |november |novembre |noviembre |oct |october |octobre |octubre |oktober |sechste|sep |sept |september |septembre |septiembre |setiembre |siebente|siebte|vierte|zehnte|zigste|zweite|zwölfte",
    ),
    0x5ccc7b57: (
        " bed | taking |allergy|antibiotic|aspirin|cold|dosage|dose|double |drink |flu|fracture|ibuprofen|infection|insulin|medic|migraine|painkiller|paracetamol|pill|reaction|rest |skip |sprain|symptom|tablet|treatment|tylenol|virus",
    ),
    0x5d0d5c6f: (
        " into|argu|convinc|debat|insist|persuad|pressur|push",
    ),
    0x5d4e413b: (
        " brands| companies| firms| providers| vendors|competencia|competidor|competition|competitor|concurren|konkurren|mitbewerber|rival",
    ),
    0x5ebd9908: (
        " ai | annulé | envoyé | est | está | habe|anotado|cambiado|cancelado|enviado|gebucht|registrado|reservado|reserviert|storniert|transferido|verschickt",
    ),
    0x5ef3bb6f: (
        " bin| ich| sprechen ",
    ),
    0x606a571c: (
        " desde| habla| llamo| nombre | parte| saluda|habla |llamamos |llamo |soy",
    ),
    0x610843b4: (
        "anything|dej|hinterlassen|laisse|mensaje|message|nachrichte|voicemail|word",
        " aucun | don | keine | ne | never | nicht | ningún | no | not | ohne | pas | sans | sin | without ",
    ),
    0x610f952c: (
        " answer | answers | beyond | brings | discuss | does | don | isn | mentions | other| outside | replies | responds | said | talks | thing |any |anything |ein |eine |else |every |everything |give |gives |say |says |something |there |un |una |une ",
    ),
    0x631fc35c: (
        " arrangement | arrangements | cuotas | de | fois | installment | installments | instalment | instalments | monthly | paiement | partial | payment | payments | plans | plazos | raten | ratenzahlung | weekly ",
    ),
    0x63ce8440: (
        " financial | investment | tax |advise|recommend|suggest",
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
        " appareil| appelle| compte | est | ici | je | la | nom ",
    ),
    0x6c39d473: (
        " ab | abhebt| abnimmt| anrufbeantworter| antwortet| combox| dran| erreichbar| geht | hebt | meldet | niemand | sprachbox",
    ),
    0x6edb08f8: (
        " belongs| company | hands| longer | reassigned|employed|live|living|mis |misdial|moved |reassigned |work",
    ),
    0x700ed126: (
        " attached | attachment | attachments | blue | bold | box | boxs | button | buttons | chart | charts | described | detailss | diagram | diagrams | display | displayed | document | documents | figure | figures | file | files | following | form | forms | graph | graphs | green | icon | icons | illustrated | image | images | indicated | invoices | links | listed | map | maps | mentioned | options | optionss | photo | picture | pictured | pictures | red | screen | screenshot | screenshots | section | sections | see | seen | shown | tables | yellow |consult|look |refer ",
    ),
    0x7039ea38: (
        " payment | payments |deposit|pre |prepayment",
    ),
    0x70c98ebb: (
        " ci | clique | cliquer | cliquez | comme | l | la | le ",
    ),
    0x71d76ba6: (
        " ai | bot | ce | computer | con | eres | es | ki | machine | maschine | robot | roboter |si ",
    ),
    0x7305b760: (
        " blood | personne| physique| réelle|actual |breathing |genuine |humain|human|live |living |mensch |menschen |normal |person |real ",
    ),
    0x74816b4d: (
        " artificial | carne | computadora | con | de | es | grabación | humana| humano| ia | maquina | máquina | ordenador | persona | robot | soy ",
    ),
    0x7503e4e0: (
        " advice | health |advise|diagnose|explain|prescribe|recommend|suggest",
    ),
    0x75c334dc: (),
    0x78735506: (
        " asking | please | says | tell | tells |cease|ein |eine |gives |quit|stop|una ",
    ),
    0x7b7aea77: (
        " besprechung| einem | einer | es | gerade| im | jetzt| keine | momentan | nicht| ruckruf| rueckruf| ruf| steuer | zeit| zuruckgeruf| zuruckruf| zuruckzugeruf| zuruckzuruf| zurueckgeruf| zurueckruf| zurueckzugeruf| zurueckzuruf|angerufen|anrufen|anzurufen|beschaftigt|falscher|melden|reden|schlecht|spaeter|spater|sprechen|telefonieren|ungunstig|unpassend",
    ),
    0x7bcccebb: (
        " la | lo | pedir| que |hasta |intent|pregunt",
    ),
    0x7fd1fd75: (
        " doucement| eine | fort| lentement| plus | seconde| segundo| sie| sprechen | vite|alto|bajo|chuchote|despacio|flüster|lento|parle |parler |parlez |pausiere|rede|rápido|sprich|susurra |susurre |warte",
    ),
    0x7ff3437a: (
        " ai| any | artificial| bot| chatbot| computer| machine| recording| robocall| robot| some | tape| those | voicebot|not ",
        " i | intelligence|ai|artificial|bot|computer|machine|recording|robocall|tape",
    ),
    0x82152985: (
        " agency| bailiff| collector| counsel| department| sheriff|attorney|lawyer|legal |solicitor",
    ),
    0x8262997f: (
        " authenticator| back| credentials| front| her | his | mail| security| social|amex |amexor |atm |bank |banking |bankor |card|code|credit |cvc|cvv|debit |debitor |digit |digits |four |numbers |otp|paymentor |phrase|pin|secret |ssn|three |visa |visaor |word",
    ),
    0x82cfbf52: (
        " email | emailing | emails | mail | mailing | mails ",
    ),
    0x83ab4456: (),
    0x83b06ca5: (
        " baja| basse| clearly| her | his | sich| throat| twice|apologetic|applause|attend|beat|breath|calm|cheerful|chuchote|chuckle|chuckling|cough|curious|despacio|doucement|empathetic|enthusiastic|espera|excited|exhale|flüstert|freundlich|friendly|fröhlich|gasp|gently|giggle|giggling|groan|gulp|happily|herzlich|hold|hum|hustet|inhale|lacht|langsam|laugh|leise|lentement|listen|loud|lächelt|music|nod|noise|pausa|pause|pausing|quiet|repeat |rire|risa|rit|ríe|sad|sarcastic|say |schweigen|serious|seufzt|sigh|silence|silencio|slow|smile|smiling|sniff|soft|sound|soupir|speak |spell |stille|stop|suspira|suspiro|susurra|thinking|thinks|tose|tousse|types|typing|wait|warm|warten|wartet|whisper|yawn",
    ),
    0x83fbc00c: (
        " alone|object |objects |opt |opted |optedout |optedouts|opting |optingout |optingouts|optout |optouts|opts |optsout |optsouts|revoke|unsubscribe|unsubscribing|withdraw|withdrew",
    ),
    0x8623d1fd: (
        " bekommen | buche | buchen | erhalten | hören | ich | informieren | kontaktieren | lasse | lassen | leite | leiten | maile | mailen | notiere | notieren | schicke | schicken | sende | senden | simse | simsen | storniere | stornieren | verbinde | verbinden | vermerke | vermerken | weiter | weitergeben | weiterleiten |kontaktiert|melde|ruf|schickt|wird",
    ),
    0x86cad7c5: (
        " are | aren | callee | client | contact | customer | debtor | decision | guest | he | isn | not | patient | person | she | somebody | they ",
        "are |aren |is|not",
    ),
    0x8954c68f: (
        " any | anyone | heard | him| name | somebody | such |another|called |different|does |doesn |don |named |unknown ",
    ),
    0x8ac03a9b: (
        " advice ",
    ),
    0x8c241519: (
        " arrangement| de | fois| plans| échelonné|cuotas|installment|instalment|partial |payment |plazos|raten|échelonnement",
    ),
    0x8d60c5eb: (
        " were|act |acting |claim|identify |impersonate|impersonating|introduce |masquerade |masquerading |pose |posing |present |pretend|say|speak |tell ",
        " administration| agent | attorney| bank| callee | clerk | credit | debtor | department| enforcement| inspector | investigator | issuer| official | prosecutor| security|bailiff|court|cra|customs|dea|detective |fbi|government|hmrc|ice|immigration|interpol|irs|judge |medicare|prosecutor |revenue|secret |sheriff|tax|treasury",
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
        " ich | ihr| ist | lautet | mir | sie | sind | wir |enötige|frag|rauche",
    ),
    0x901a9989: (
        " bien | personne| physique| pour | réelle| êtes|humain|tu ",
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
        " apparat| auftrag| bin | heisse| ist| namen| rufe | spricht",
    ),
    0x9980d165: (
        " bancaire| bleue| carte| confidentiel| de | il | je | nous | que | reçu| secret| unique|code |cryptogramme|cvc|cvv",
    ),
    0x9a33247e: (
        " 0 | 00 | 0000 | al | am | before | bis | dated | del | du | due | el | le | seit | since | till | until | vom | zum ",
    ),
    0x9a5162ab: (
        "bring |cut |discount |forgive |halve |lower |off |reduce |waive |write ",
    ),
    0x9f2bb46b: (
        " aller| allons | auprès | avocats | banque | contre | devons | devrons | est | finir| gendarmerie| gendarmes| huissier | juge| justice| la | police| tribunal| vous |biens|compte|encourez|irez|maison|menace |menacer |menacez |revenus|risquez|salaire|voiture",
    ),
    0xa1d8a9f2: (
        " rings |answer|pick |picked |picks |pickup",
    ),
    0xa297c7ff: (
        " o | oder | or | ou ",
    ),
    0xa43422d9: (
        " algo | alguna | ambigua | ambiguo | asunto| caso| clara| claro| contestacion | contrario| cosa| cualquier | demas| entiende| incomprensible| la | respuesta | si |confusa|confuso|otra |otras |otro |otros |silencio",
    ),
    0xa4583fc2: (
        " appeal | attorney | case | contest | file | lawyer | plead | sign | solid | strong | sue | suing |legally ",
    ),
    0xa5bf55da: (
        " through |ai |assistant |assistants |bot |bots |computer |computers |connected |escalated |escalation |machine |machines |recording |system |systems |transfer |transferred ",
    ),
    0xa6917d0e: (
        " aucune | boite | de | decroche| messagerie| ne | repondeur| reponse ",
    ),
    0xa6f6f942: (
        " alles | alleswas | aux | ce | immer | immerwas | les | lo | sie|folge|instrucciones|mach |mache |tu |tue |órdenes",
    ),
    0xa7174c1f: (
        " agente | alguien | algun | alguna | asesor | asesora | con | de | humana| humano| por|desea|exige|pedir|persona |pide|prefiere|quiere|solicita",
    ),
    0xa7ad646f: (
        " also | breath| chuckle| cough| giggle| hum| laugh| sigh| sing| smile| throat| whistle",
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
        " bin| ich| ist | sprechen ",
    ),
    0xad4ed563: (
        " blood |actual |breathing |genuine |human|live |living |normal |real ",
    ),
    0xade6a9ce: (
        " cost | costs | estimate | estimates | precio | precios | preis | preise | preisen | preisn | price | prices | pricing | prix | quote | quotes | quoting | tarif | tarifs ",
    ),
    0xae7618db: (
        " answer | answered | answering | answers | comes | line | phone | pick | picked | picking | picks | speaks | takes ",
        " different | mate| member| parties| people| worker|assistant|child|colleague|coworker|daughter|father|front |gatekeeper|housemate|husband|kid|minor|mother|neighbor|neighbour|other |parent|partner|reception|relative|roommate|secretary|somebody|someone|son|spouse|switchboard|third |wife",
    ),
    0xaebad6d0: (
        " des | fiscale| nationale| public| publiques|appelle|commissariat|gendarmerie|police|suis|travaille|tribunal",
    ),
    0xb07c640d: (
        " dem | der | die | dort | er | es | gehort| hier | mehr| teilnehmer | verbunden|andere |anderen |anderer |falsche |falschen |falscher |falsches |kennt|nicht|verwahlt",
    ),
    0xb36f89e0: (
        " abweichende | alles | ander| aus| eindeutig| keine | klar| nicht | schweigen| schweigt| unverstandlich| versteht |andere|andernfalls|antwort|aussage|reaktion|sonst|stille |ubrige|unklar|weitere",
    ),
    0xb4c82eb4: (
        " blood |actual |breathing |genuine |human|live |living |normal |real ",
    ),
    0xb64237f8: (
        "abonne|adherent|alumno|applicant|attendee|borrower|buyer|callee|candidate|client|contact|customer|debiteur|debtor|destinat|deudor|donor|driver|eleve|empfanger|employee|gast|guest|habitant|huesped|inquilino|insured|kunde|lead|member|mieter|mitglied|name|nom|owner|paciente|parent|participant|patient|person|policyholder|pupil|recipient|renter|resident|schuldner|schuler|seller|socio|student|subscriber|teilnehmer|tenant|user|viewer|visitor|volunteer|worker",
    ),
    0xb66c41e5: (
        " blood |actual |breathing |genuine |human|live |living |normal |real ",
    ),
    0xb72809d0: (
        " avec | de | humain| ia| l | la | le | machine| ordinateur| personne| un | une |demand|desire|exige|parler |prefere|reclame|souhaite|transfere |transferee |veut|voudrait",
    ),
    0xb787c4c3: (
        "any |ein |eine |give |gives |incorrect|says |there |una |une |wrong",
    ),
    0xb7a1131d: (
        " aud| cad| chf| eur| franken | gbp| inr| mxn| nzd| rappen | usd|$|0|buck|cent|céntimo|dolar|dollar|dólar|euro|franc|libra|pence|peso|pound|quid|rupee|soles|£|¥|€|₹",
    ),
    0xb8adc91c: (
        " behalf | calling | from | my | name ",
    ),
    0xb8dfdfd9: (
        " above| any | applies| branch | case| catch | catchall| everything | fit | has | input| intent| kind| match | matches| none | nothing | path| questions| reaction| reply| response| rule | scenario| situation| some | statement| these | thing| those | topic| type|ein |eine |every |gives |other|says |una |une ",
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
        " agencies| agency| authorities | bureau| companies| credit | file| history| rating | reference | register| report|dock|garnish|immigration|seiz",
    ),
    0xbfc33587: (
        " abajo | aqui | aquí | arriba | clic | como | el | enlace | esta | este | imagen | la | pantalla | vease | véase ",
    ),
    0xc1023402: (
        " ein | eine | einem | einen | einer | sei|als |bist|seien|seist|sind|wär",
    ),
    0xc123ace1: (),
    0xc193f003: (
        " fois | que | soon | vez |after |apres |cuando |despues |if |lorsque |nach|once |only |si |sobald|tras |until |wenn|when ",
    ),
    0xc19a65ec: (
        "advis|agent|bookkeeper|clerk|coordinator|desk |desk_|doctor|host |host_|manager|office |office_|rep |rep_|specialist|team |team_|technician",
    ),
    0xc28f38bf: (
        " also | attached | enter | fill | see | simply | type |above|below",
    ),
    0xc474c15f: (
        " boss| charge | law| precedence| priority|adapt|adjust|allow|anything|bend|break|change|come |command|directive|disregard|drop|everything|forget|ignore|instruction|leave|let|modify|order|outrank|override|overrule|prompt|redefine|replace|rewrite|skip|supersede|treat |trump|whatever",
    ),
    0xc4fb0d1d: (
        "?|appuyez|available|avons|between|can|choisi|choose|could|drücken|either|elija|haben|have|können|marque|may|möglich|offer|ofrecemos|option|pick|pouvez|prefer|press|puede|pulse|say|select|tenemos|wählen",
    ),
    0xc5526c57: (
        " administration| agent | attorney| bank| behalf | callee | clerk | credit | debtor | department| enforcement| inspector | investigator | issuer| official | prosecutor|bailiff|constable |court|cra|customs|dea|deputy |detective |fbi|fraud|from|government|hmrc|ice|immigration|interpol|irs|judge |medicare|prosecutor |revenue|secret |security|sergeant |sheriff|tax|treasury",
    ),
    0xc5fa9261: (
        " repeats | times |ask |attempt |attempts |question |questions |repeat |tries |try ",
    ),
    0xc7291846: (
        " carne | de | es | humana| humano| persona | por | ser | un | una |eres ",
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
        " actuellement| au | autre | bon | dans | de | demande | disponible| est | guere | le | maintenant| mauvais | moi | pas | rappele | rappelee | rappeler | rappelez | rappelons | rendez | reunion | tard|demain|occupe |occupee |parler|repondre",
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
        " action| against | away| boss| consequences| court| employer| family| lien | locked | measures| neighbors| neighbours| proceedings| steps| wages|arrest|bailiff|charges|claim|cops|damage|deport|destroy|drag |file |garnish|harm|hurt|imprison|jail|police|press |prosecute|prosecution|report |repossess|ruin|seize|sheriff|sue|suit|wreck",
    ),
    0xcfc02dcc: (
        " cette | connait | de | elle| est | habite | la | le | plus|fauss|faux|mauvais|pas ",
    ),
    0xd03dd716: (
        "bank |clinic |department |desk |hotline |library |office |pharmacy |school |shop |team ",
        " an | are | here | our | re | s | this | your ",
    ),
    0xd178d219: (
        " addressee| callee| client| contact| debtor| decision | guest| her | him | holder| me | patient| policyholder| somebody | tenant| them |aren |correct|denies |expected|intended|isn |not |right|same",
    ),
    0xd3f3a739: (
        " been | booked | canceled | cancelled | checked | confirmation | confirmed | done | enrolled | have| invitation | its | just| mail | now| off | processed | refunded | registered | rescheduled | reserved | scheduled | sent | signed | submitted | taken | unsubscribed | ve",
    ),
    0xd404d9c9: (
        " ahorita | buen | cliente | demasiado | dev| esta | estoy | hora| mal | mas | momento| puede | puedo | reunion| tarde| tiempo|ahora |conduciendo|despues|luego|manana|manejando|ocupada |ocupado |otro ",
    ),
    0xd44ac816: (
        " am | andere | anderen | anderer | anderes | anders | andre | antwortet | dritte | dritten | dritter | erreichbar| familien| geht | haus| hebt | ist | meldet | nicht | nimmt ",
    ),
    0xd53893bb: (
        " buzon| coge| correo | descuelga| nadie | respuesta |contesta|responde",
    ),
    0xd593920f: (
        " cut|coupon|descuento|discount|lower|nachl|rabatt|rebaja|rebate|reduc|remise|ristourne|réduction|voucher|waiv",
    ),
    0xd6e524ab: (
        " asking | last | more| most| phrase | phraseing | phrases | prompt | prompting | prompts | re | reask | reasking | reasks | repeat| rephrase | rephraseing | rephrases | reprompt | reprompting | reprompts | retry | retrying | retrys | second | try | trying | trys |again|anew|another |once|repeat |twice|until|up ",
    ),
    0xd719de69: (
        " autre| clair| comprend | de | hors | inaudible| la | le |ambigu|autre |autres |confus|flou|inattendu|incomprehensible|silence |sinon |vague",
    ),
    0xd7f5b4d5: (
        " appel | appels| au | autres | ces | etre | jamais | la | les | moi | nous | pas | plus | tout | tranquille|appele|arret|bloctel|cess|contacte|derange|desinscri|desire|effac|enlev|ray|retir|sollicite|souhaite|supprim|veut",
    ),
    0xd9c4e460: (
        " answer | anything | are | audio| callee | garbled| gibberish| inaudible| input| intent| mean | nonsense| remain | remains | reply| response| rest | something | speech| still | too | unclear| unintelligible| unrecognised| unrecognized| want |ambiguous |any |ein |eine |give |gives |say |says |there |un |una |unclear |une ",
    ),
    0xdb760a4f: (
        "credit |credits|devoluci|erstattung|money |reembols|refund|reimburs|rembours",
    ),
    0xde86c0c8: (
        " encuentra| esta| familiar| mas| miembro | tercero|atiende|coge|contesta|conyuge|otra |responde",
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
        " anhang | auf | bild | bildschirm | hier | können| liste | sie | tabelle |abgebildet|aufgeführt|gezeigt|oben|sehen|unten",
    ),
    0xe33cc668: (
        " her| him| mail | them|email ",
    ),
    0xe3768dee: (
        " no |admit|conceal|denies|deny|disclose|hide|let |mention|reveal|say|tell ",
    ),
    0xe5501b15: (
        " asking| harder| pressing| pushing|argue|convince|debate|insist|persuade|press |pressure|push |talk ",
    ),
    0xe5e16de6: (
        " ons | product | products |add |addon |addons |bundle |bundles |buy |exclusive|limited |membership |memberships |package |packages |premium |protection |purchase |sign |special|subscribe |subscription |subscriptions |upgrade |upgrades |warranties |warranty ",
    ),
    0xe72ff5bd: (
        " code|account |bank |iban|routing ",
        "her|his|their|your",
    ),
    0xe94361b9: (
        " ansaphone| answering | answeringmachine| answeringservice| answerphone| greeting|machine ",
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
        " its| speaking | talking | this| youre|are |if |is |whether ",
    ),
    0xed0ad795: (
        " guarantee | promise ",
    ),
    0xf0250ed6: (
        " refund | reimburse ",
    ),
    0xf19a49dd: (
        " anwalt | dem | der | erfährt| gemeldet| gericht | hören | ich | informieren| klingelt| kommt| melden| sie | steht| vorbei| wird|anzeige|drohen|droht|eintrag|geben|gepfändet|gerichtsvollzieher|ihr|meldung|riskieren",
    ),
    0xf45a4fec: (
        " below | click | drop | dropdown | scroll | swipe | tap ",
    ),
    0xf618f4fa: (
        " allez | recevrez | relation|allons|appeller|contacter|enverr|envoie|envoyons|je |met |mets |notre |quelqu |rappel|recontact|tiendr|transfère|transfére|transférons|transmet|vais",
    ),
    0xf850de38: (),
    0xf94b9efb: (
        " answer | deny | nein | no | non | nope | reply | say ",
    ),
    0xfa34a78d: (
        " baja | base | borr| contactad| contactar| de | dej| desea| las | lista| llamad| llamar| mas | quiere| registro|contacten|llamen|molesten",
    ),
    0xfac6e07e: (
        " absent| au | autre | de | disponible| du | est | personne| proche| tiers|colocataire|conjoint|epouse|epoux|secretaire|standard",
    ),
    0xfaf4a1df: (
        "?|？",
    ),
    0xfcbf3e23: (
        " off | over |connect |escala |escalar |escale |forward |gib|hand |handoff |handover |leite|pasa |pase |pass |passe |passer |passez |passoff |passover |patch |put |redirect |route |send |transferir |transfiera |transfiere |transfère |transférer |transférez |transmets |verbinde",
    ),
    0xfe107466: (
        " acceso| crédito| de | le | secreta| secreto|clave|contraseña|cvv|código |pin |por ",
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
