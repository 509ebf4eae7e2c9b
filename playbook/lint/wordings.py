"""How conditions name what a branch is for: English first, then German, French and Spanish.

Texts are as `plain` of roles.py leaves them: lower case, no accents, no emphasis, no quotes. What a fact is called is
told by {staff}, {thing} or {somebody}.
"""

from __future__ import annotations

import re
from typing import Literal

from playbook.lint.pattern import Pattern, Patterns

Role = Literal[
    "voicemail", "wrong-person", "household", "stop-calling", "human-request", "callback", "fallback"
]

# A fact that names a company or a thing, and one that names a person.
_THING = (
    r"(?:\w*(?:company|business|creditor|organi|brand|product|service|agent|agency|shop|store|lender|bank"
    r"|clinic|carrier|sender|event|project|firma|produkt|empresa|producto|societe|entreprise|produit|address"
    r"|amount|price|balance|number|phone|email|adresse|betrag|montant|importe|precio)|(?:\w*_)?(?:date|time"
    r"|day|slot|window|area|city|place|location|street|total|fee|cost|link|url|code|order|reason|topic|option"
    r"|choice|color|size|item|plan|file|datum|zeit|preis|heure|lieu|prix|fecha|hora|lugar))"
)
_PERSON = (
    rf"(?!{_THING})\w*(?:name|person|debtor|customer|patient|guest|client|contact|recipient|lead|member"
    rf"|tenant|owner|resident"
    r"|callee|volunteer|viewer|attendee|visitor|renter|buyer|seller|driver|subscriber|participant|user|worker"
    r"|borrower|applicant|candidate|donor|student|pupil|parent|employee|policyholder|insured|kunde|gast"
    r"|schuldner|schuler|mieter|mitglied|teilnehmer|empfanger|nombre|cliente|paciente|deudor|huesped|alumno"
    r"|socio|inquilino|nom|debiteur|habitant|abonne|adherent|eleve|destinat)\w*"
)
_STAFF = (
    r"(?!\w*(?:phone|number|email|link))(?:\w*(?:agent|manager|coordinator|clerk|bookkeeper|advis|specialist"
    r"|technician|doctor)|(?:\w*_)?(?:rep|host|team|desk|office)(?:_|$))"
)

# What stands in place of a fact that is called so; {somebody} in place of all others.
FACT_NAMES = ((Pattern(f"^{_STAFF}"), "{staff}"), (Pattern(f"^{_THING}"), "{thing}"))
_SOMEBODY = r"\{somebody\}"

# Where one of several conditions begins: at the start, or behind a comma, a slash, a colon, a word for "or".
_START = (
    r"(?:^|[,;/(&:]\s?|\b(?:or|and|oder|und|ou|et|o|u|y)\s)(?:(?:it is|it's|the|an?|any|there is|gives?|says?"
    r"|eine?|une?|una?)\s)?"
)
_TO_CALL = r"(?:calls?|called|calling|contact|contacted|phoned?|phoning|ring|rung|ringing)\b"
_UNWELCOME = "marketing |sales |advertising |promotional |automated |unsolicited |cold |robo |such "
_MEANWHILE = r"(?! (?:back|at|before|after|until|during|on|in|today|this|yet|it|the)\b)"


def _family(*wordings: str) -> Pattern:
    """Wordings of one thing."""
    return Pattern("|".join(wordings), flags=re.NOFLAG)


FAMILIES: dict[Role, Patterns] = {
    "voicemail": Patterns(
        _family(
            r"\bvoice ?-?mails?\b",
            r"\bvoice[- ]?box\b",
            r"\bvoice message\b",
        ),
        _family(
            r"\banswering ?-?(?:machine|service)|\ban(?:swer|sa)phone",
            r"\bmachine (?:answers?|picks? up|detect\w+|greeting)",
            r"\b(?:recording|recorded (?:message|greeting|voice)|automated (?:system|voice|message)) (?:answers?|picks? up|plays)",
            r"\b(?:an?|reach(?:es)?|gets?) machine$",
            rf"{_START}machine$",
            r"\bautomated greeting",
            r"\bcall[- ]?screen(?:ing|er)\b",
            r"\bscreening (?:assistant|service|machine|app)\b",
        ),
        _family(
            r"\b(?:goes to|straight to|reach(?:es|ed)?|hits?|gets?|land(?:s|ed)? (?:in|on)|voice) (?:an? "
            r"|the |their )?mail ?box",
            rf"{_START}mail ?box(?:$|[,;/]| (?:answers|picks|is full|full|reached|greeting|springt|geht|meldet"
            r"|oder|or)\b)",
        ),
        _family(
            r"\b(?:no ?body|no[- ]one|no (?:live )?person|no human) (?:answer(?:s|ed)?|pick(?:s|ed)? up)\b",
            r"\b(?:does not|doesn't|did not|didn't|don't) (?:pick up|answer the (?:phone|call))",
            rf"{_START}(?:gets? )?no (?:answer|pick[- ]?up)(?:$|[,;/]| (?:or|after|within|at all)\b)",
            r"\b(?:is|goes|call) unanswered\b",
            r"\brings out\b",
        ),
        _family(
            r"\bvm\b",
            r"\bamd\b",
            r"\b(?:the|a|hears?) beep\b",
            rf"{_START}beep\b",
        ),
        _family(
            r"\banrufbeantworter",
            r"\bsprachbox",
            r"\bcombox",
            r"\bab (?:springt|geht|meldet)",
            r"\bniemand (?:nimmt ab|hebt ab|antwortet|geht (?:ran|dran|ans)|meldet sich|ist erreichbar"
            r"|abnimmt|abhebt|rangeht)",
            r"\b(?:nimmt|hebt) niemand ab",
            r"\bgeht niemand (?:ran|dran|ans)",
        ),
        _family(
            r"\brepondeur",
            r"\bmessagerie",
            r"\bboite vocale",
            r"\bpersonne ne (?:repond|decroche)",
            rf"{_START}(?:pas de|sans|aucune) reponse$",
            r"\bne decroche pas",
        ),
        _family(
            r"\bbuzon",
            r"\bcontestador",
            r"\bcorreo de voz",
            r"\bnadie (?:contesta|responde|coge|descuelga)",
            r"\bno (?:contesta|responde)n?(?: nadie)?$",
            rf"{_START}sin respuesta$",
        ),
    ),
    "wrong-person": Patterns(
        _family(
            r"\b(?:wrong|incorrect) (?:\w+ or )?(?:person|party|number|contact|customer|patient|guest|client"
            r"|callee|individual|household|business|company|recipient|phone|man|woman|guy|lady|fellow|gentleman"
            r"|one\b)",
            r"\bwrong[- ](?:number|no|#)(?!\w)",
            r"\bnot (?:the (?:one|person) )?(?:who|whom) (?:we|you|i)(?:'re|'m| are| am| were) (?:looking|calling|asking)",
            r"\b(?:not|isn't|aren't|never) (?:mr|mrs|ms|miss|dr)\b",
            r"\b(?:person|number|party)\b[^.,;]{0,12} (?:is|are|was) (?:wrong|incorrect)",
            rf"{_START}wrong$",
            rf"\bthe wrong {_SOMEBODY}",
        ),
        _family(
            r"\b(?:not|n't|isn't) (?:the )?(?:right|correct|intended|same|expected) (?:person|party|number"
            r"|contact|customer|patient|guest|client|individual|decision)",
            r"\b(?:not|isn't) the (?:person|decision[- ]maker|account holder|debtor|customer|patient|guest"
            r"|client|policyholder|tenant|contact|addressee|callee)",
            r"\b(?:not|isn't|aren't) the (?:\w+ )?(?:holder|donor|owner|renter|driver|member|subscriber|applicant"
            r"|candidate|recipient|resident|student|buyer|seller|employee|borrower|beneficiary|volunteer)(?=$|[,;/]"
            r"| (?:or|we|any ?more)\b)",
            r"\bmistaken identity\b",
            rf"\b(?:not|isn't|aren't|never|denies being) {_SOMEBODY}",
            r"\bdenies being\b",
            r"\b(?:is not|isn't|are not|aren't|not) (?:them|him|her|me)(?:$|[,;/])",
            r"\b(?:it is|it's|that's|that is|this is) not (?:me|him|her|them)\b(?! who)",
        ),
        _family(
            r"\b(?:different|another) (?:person|party|number|business|company)(?:$|[,;/]| (?:or|answers?"
            r"|picks?|entirely)\b)",
            r"\b(?:does not|doesn't|don't) know (?:(?:who|anyone|any|of) )?(?:him|her|them|that (?:name"
            rf"|person)|this (?:name|person)|the (?:person|name|customer|patient|debtor|guest)|{_SOMEBODY})",
            r"\bnever heard of (?:him|her|them|that (?:name|person)|this (?:name|person)|the person"
            rf"|{_SOMEBODY})",
            r"\b(?:no ?body|no[- ]one|no person|not anyone) (?:here )?(?:(?:by|with|of) (?:that|this"
            rf"|the) name\b|(?:called|named|by the name of) {_SOMEBODY})",
            rf"\b(?:no (?:such person|{_SOMEBODY})|unknown (?:person|name|number))",
        ),
        _family(
            r"\bno longer (?:works?|lives?|living|working|employed|with the company|has this number"
            r"|at this (?:number|address))\b",
            r"\b(?:doesn't|does not|not) (?:works?|lives?|living|working|employed) (?:here|there|at (?:this"
            r"|that|the) (?:address|company|number|place))\b",
            r"\bmoved (?:away|out)\b",
            r"\bleft the company\b",
            r"\bnumber (?:belongs|was reassigned|is reassigned|reassigned|has changed hands)",
            r"\breassigned number",
            r"\bmis-?dial",
        ),
        _family(
            r"\bfalsche[rns]? (?:person|nummer|rufnummer|telefonnummer|ansprechpartner\w*|kunde|kundin"
            r"|patient\w*|teilnehmer|anschluss|gesprachspartner\w*)",
            r"\bfalsch verbunden",
            r"\bverwahlt",
            r"\bnicht (?:der|die|mit der|mit dem) (?:richtige\w*|gesuchte\w*|gewunschte\w*"
            r"|\w{0,12}inhaber(?:in)?$|spender(?:in)?$|mieter(?:in)?$|eigentumer(?:in)?$"
            r"|kund(?:e|en|in)$|patient(?:in|en)?$|schuldner(?:in)?$|gast$|angerufene[nr]?$)",
            rf"\b(?:nicht|kennt) {_SOMEBODY}",
            r"\bist (?:es )?nicht (?:er|sie)$",
            r"\bwohnt (?:hier )?nicht",
            r"\barbeitet (?:dort|hier)? ?nicht mehr",
            r"\bandere(?:r|n)? (?:person|teilnehmer)$",
            r"\bnummer gehort",
        ),
        _family(
            r"\b(?:mauvaise?|fausse?|faux) (?:personne|numero|interlocut\w+|correspondant\w*|client\w*"
            r"|patient\w*|destinataire)",
            r"\berreur (?:de|sur le|sur la) (?:numero|personne|correspondant\w*)",
            r"\bpas (?:la bonne personne|le bon (?:numero|interlocut\w+|correspondant))",
            rf"\b(?:n'est|ce n'est|c'est) pas (?:{_SOMEBODY}|lui|elle|moi|la personne|le client|le patient|l[ea] titulaire"
            r"|le donneur|le locataire)",
            rf"\bne connait pas (?:{_SOMEBODY}|cette personne|la personne)",
            r"\bn'habite (?:pas|plus)",
            r"\bne travaille plus",
        ),
        _family(
            r"\b(?:persona|numero|telefono|cliente|contacto|interlocutor\w*) (?:es |esta )?(?:equivocad[oa]"
            r"|incorrect[oa]|erroneo)",
            r"\bequivoc\w+ de (?:persona|numero)",
            r"\berror de (?:numero|persona)",
            rf"\bno es (?:{_SOMEBODY}|la persona|el cliente|el paciente|el titular|el donante|el inquilino|el numero|(?:el|ella|yo)(?=$"
            r"|[,;/]))",
            r"\bno conoce a ",
            r"\b(?:ya )?no (?:vive|trabaja) (?:aqui|alli|ahi)",
        ),
    ),
    "household": Patterns(
        _family(
            r"\b(?:some(?:one|body)(?: else)?|another (?:\w+ )?(?:person|adult|member|party)"
            r"|(?:an?)?other (?:person|people)|a different person|third[- ]part(?:y|ies)|(?:family"
            r"|household) member\w*|spouse|husband|wife|partner|relatives?|parents?|mother|father|son"
            r"|daughter|child|kid|minor|room ?mate|house ?mate|neighbou?r|co-?worker|colleague|assistant"
            r"|secretary|receptionist|reception|gatekeeper|front desk|switchboard)\b[^,;]{0,40}\b(?:answers?"
            r"|answered|answering|picks? up|picked up|picking up|takes the call|comes on|on the (?:line"
            r"|phone)|speaks)\b(?! (?:yes|no|that|with|the question)\b)",
        ),
        _family(
            rf"{_START}(?:(?:you have |you've |we )?reach(?:es|ed)? |speaking (?:to|with) |it's |it is )?(?:an? "
            r"|the )?(?:some(?:one|body) else(?: in the (?:household|house|home|family)| at home)?"
            r"|third[- ]part(?:y|ies)|(?:other |another )?(?:family|household) members?|other person"
            r"|another person|spouse|relative|room ?mate|gatekeeper|receptionist|secretary)(?=$|[,;/)]| (?:or"
            r"|there)\b)",
        ),
        _family(
            rf"(?:{_SOMEBODY}|\b(?:they|he|she|person|customer|patient|debtor|guest|client|contact|callee"
            r"|decision[- ]maker)) (?:is not|isn't|are not|aren't|not|is) (?:currently "
            r"|right now )?(?:at home|home|here|there|in(?: the office)?|around|out|away|available)(?=$|[,;/]"
            r"| (?:right now|now|at the moment|today|or)\b)",
        ),
        _family(
            r"\bjemand(?:en)? (?:anders|anderes?|anderer|anderen)\b(?: (?:ist )?(?:geht|nimmt|hebt|meldet"
            r"|antwortet|am|ran|dran|abnimmt|im haushalt)\b|$|[,;/])",
            r"\band(?:e)?re (?:person|familie\w*)(?:$|[,;/]| (?:geht|nimmt|hebt|meldet|antwortet|am|im)\b)",
            r"\bdritte(?:r|n)?(?:$| person| (?:geht|nimmt|am))",
            r"\b(?:familien|haushalts)(?:mitglied|angehorige\w*)",
            r"\b(?:ehe(?:partner|frau|mann)|partner|mitbewohner|kind|kollege|kollegin|sekretar\w+|empfang"
            r"|zentrale)(?:in)? (?:geht|nimmt|hebt|meldet|antwortet|am)\b",
            rf"{_SOMEBODY} (?:ist )?nicht (?:da|zu hause|erreichbar|zu sprechen|im haus)",
        ),
        _family(
            r"\bquelqu'un d'autre\b(?: (?:repond|decroche|au bout|au telephone|dans|du)\b|$|[,;/])",
            r"\b(?:autre personne|un tiers|un proche|conjointe?|epou(?:x|se)|colocataire|secretaire"
            r"|standard\w*|membre (?:de la famille|du foyer))(?: (?:du foyer|de la famille))?(?: (?:repond"
            r"|decroche|au)\b|$|[,;/])",
            rf"{_SOMEBODY} (?:n'est pas la|est absente?|n'est pas disponible)",
        ),
        _family(
            r"\b(?:contesta|responde|atiende|coge) (?:el telefono )?(?:otra persona|alguien mas|otro"
            r"|un familiar|un tercero|su )",
            r"\b(?:otra persona|alguien mas|un familiar|otro familiar|un tercero|conyuge"
            r"|otro miembro\b[^.,;]{0,20})(?: (?:contesta|responde|atiende|coge|al telefono)\b|$|[,;/])",
            rf"{_SOMEBODY} no (?:esta|se encuentra)",
        ),
    ),
    "stop-calling": Patterns(
        _family(
            r"\b(?:stop|cease|quit) (?:all |any |these |the |those |further |future |your |our "
            r"|being )?(?:calls?|called|calling|contacted|contacting|contact|phoning|ringing|phone calls"
            r"|texting|bothering|harassing)\b",
            r"\bcease[- ]and[- ]desist",
            r"^(?:please )?stop$",
            rf"{_START}stop asking(?: me\b|$)",
            r"\b(?:says?|(?:tells?|asks?) (?:you|us|me) to) (?:please )?stop$",
        ),
        _family(
            rf"\b(?:do|does|please do)(?: not|n't) {_TO_CALL}{_MEANWHILE}",
            r"\bdo[- ]not[- ](?:call|contact|phone)\b",
            r"\b(?:do not|don't|never|not to) (?:call|phone|ring|dial|contact|use) (?:me |us |them )?(?:on )?(?:this|that"
            r"|my|their|the) (?:phone )?number(?:$|[,;/]| (?:again|any ?more|any longer|ever|please|or)\b)",
            r"(?<!they )(?<!you )(?<!we )\b(?:don't|do not|never) call (?:me |us |them )?back\b(?! (?:today|tomorrow|before|until|at|on|this|yet)\b)",
            r"\bdnc\b",
        ),
        _family(
            rf"\b(?:not|never) to (?:be |get |receive )?(?:\w+ )?(?:{_TO_CALL}|bothered|disturbed){_MEANWHILE}",
            r"\bnot (?:be )?(?:called|contacted|phoned|rung) (?:again|any ?more|ever)",
            r"(?<!did )(?<!could )(?<!can )(?<!would )\b(?:never|not) (?:to )?(?:call|phone|contact"
            r"|ring)(?: (?:me|us|them|him|her|here|this number))?(?: again| any ?more|$|[,;/])",
            r"\b(?:no longer|any ?more|no more|no further|no future|further) (?:phone )?(?:calls|contact)\b",
            r"\bno longer (?:wants?|wishes?) (?:to be (?:called|contacted)|(?:any |more )*(?:calls|contact))",
            r"\b(?:no longer be|never be) (?:called|contacted)",
            rf"{_START}(?:wants? |asks? for )?no (?:phone |{_UNWELCOME})*calls\b",
        ),
        _family(
            r"\b(?:do not|does not|don't|doesn't|not) (?:want|wants|wish|wishes|like|wanting) (?:(?:us|you"
            rf"|anyone) to (?:call|contact|phone|ring)\b|(?:to (?:be|get"
            rf"|receive) )(?:\w+ ){{0,2}}?(?:{_TO_CALL})|(?:any |more |any more |further |these |our "
            rf"|your |{_UNWELCOME})*(?:phone )?(?:calls|contact)\b|[a-z ]{{0,25}}by (?:tele)?phone\b){_MEANWHILE}",
            r"\brefuses? (?:to be called|(?:any |all |further |more |these )*(?:phone )?calls)\b",
        ),
        _family(
            r"\b(?:remov|delet|eras|tak|drop)(?:e|ed|es|en|ing)? (?:me|them|him|her|us|my number|their number"
            r"|the number|this number|their details|my details|the contact)(?:$|[,;/]| (?:completely|please"
            r"|altogether)\b)",
            r"\b(?:remov\w+|delet\w+|tak(?:e|en|es|ing)|drop\w*|get|gets|be|come|wants?|put"
            r"|off)\b[^.;]{0,30}\b(?:off|from|of|on)\b[^.;]{0,20}\b(?:lists?|database|records|system|calling"
            r"|calls)\b",
            rf"{_START}off (?:the|your|our|this|that) (?:\w+ )?list\b",
            r"\b(?:tak(?:e|en|es)|get) (?:my|their|his|her|this|the) (?:phone )?(?:number|name) off(?=$|[,;/]| please\b)",
            r"\b(?:deletion|erasure|removal) of (?:my|their|his|her|this|the) (?:\w+ )?(?:number|data|details|contact)",
            r"\btak(?:e|en|es) (?:me|us|them) off(?=\s?(?:$|[,;/]))",
            r"\b(?:removal|removed) (?:request|from (?:the|our|your) (?:call\w*|contact\w*))",
            r"\b(?:my|their|his|her) (?:phone )?(?:number|data|details) (?:to be )?(?:deleted|removed|erased"
            r"|taken off)",
            r"\b(?:lose|delete|forget|block) (?:my|this|their|the) (?:phone )?number",
        ),
        _family(
            r"\bopt(?:s|ed|ing)?[- ]?out(?:s|\b)(?! of (?:the |this |our |a )?(?!calls?\b|contact|calling"
            r"|being|phone|future|further|list|all|any|messages|telemarketing))",
            r"\bunsubscrib(?:e|es|ed|ing)(?! (?:from|of) (?:the )?(?:newsletter|plan|service))",
            r"\b(?:leave|left) (?:me|us|them) alone|\bbe left alone",
            r"\b(?:revok(?:es?|ed)|withdraws?|withdrew|retracts?|takes? back) (?:\w+ )?(?:consent|permission)\b",
            r"\bobjects? to (?:being called|(?:\w+ )?calls)",
        ),
        _family(
            r"\b(?:nicht|nie|keinesfalls|niemals) (?:mehr |wieder |langer |weiter )(?:\w+ )?(?:angerufen"
            r"|anrufen|anzurufen|kontaktier\w+|zu kontaktieren|belastigt|gestort)",
            r"\bkeine (?:weiteren |weitere |werbe|zukunftigen )?(?:anrufe|kontaktaufnahme|werbeanrufe)",
            r"\bkein(?:en)? (?:weiteren )?anruf mehr",
            r"\bruf\w* (?:sie |mich |uns |bitte |hier )*(?:nicht|nie) (?:mehr|wieder) an",
            r"\b(?:von|aus) (?:der|ihrer|unserer|eurer) (?:anruf\w*|kontakt\w*|telefon\w*)?(?:liste|datenbank)",
            r"\bin ruhe (?:gelassen|lassen)",
            r"\blass\w* (?:sie )?mich in ruhe",
            r"\b(?:nummer|daten) (?:zu )?(?:loschen|geloscht|streichen)",
            r"\bwerbewiderspruch",
            r"\bwider(?:spricht|spruch gegen) (?:weiteren? |den |die )?(?:anrufen?|kontakt\w*)",
            r"\bhort? auf,? (?:mich )?anzurufen",
            r"\b(?:anrufe|anrufen) (?:einstellen|stoppen|aufhoren)",
            r"\bnicht anrufen$",
        ),
        _family(
            r"\bne (?:plus|pas|jamais) (?:etre |m'|me |nous |les |l'|le |la )?(?:r?appele|(?:re)?contacte"
            r"|derange|sollicite)(?:e|s|es|r)?\b",
            r"\bne (?:m'|me |l'|nous |les )?(?:r?appel|(?:re)?contact|derang)\w+ (?:plus|pas|jamais)\b",
            r"\bne (?:veut|souhaite|desire)(?:nt)? (?:plus|pas) (?:d'appels?|qu'on (?:l'|le |la "
            r"|les )?r?appelle|(?:etre )?(?:r?appele|(?:re)?contacte)\w*|recevoir d'appels?)",
            r"\b(?:plus|pas) (?:d'|aucun )appels?\b",
            r"\brefus\w+ (?:les |ces |tous les |d'autres |tout |d'etre (?:r?appele|contacte))",
            r"\b(?:arret|cess)\w+ (?:de |d')?(?:(?:m'|me |l'|nous |les )?(?:r?appel|(?:re)?contact|derang)"
            r"|(?:les |ces |vos )?appels)",
            r"\b(?:retir|supprim|enlev|effac|ray|desinscri)\w+[^.;]{0,30} (?:liste|fichier|numero|coordonnees"
            r"|base)",
            r"\bse desinscri",
            r"\bdesinscription",
            r"\bbloctel",
            r"\bopposition (?:au demarchage|aux appels)",
            r"\blaissez-?(?:moi|nous)? tranquille",
            r"\bfich\w+ la paix",
        ),
        _family(
            r"\bno (?:quiere|desea|quieren)[^.;]{0,25}(?:llam\w+|contact\w+)",
            r"\b(?:dej|par|ces)\w+ de (?:llamar|contactar|molestar)\w*",
            r"\bno (?:le |lo |la |les |nos |me |se )?(?:vuelv\w+|volver) a (?:llamar|contactar)",
            r"\bno (?:le |lo |la |les |nos |me )?(?:llam\w+|contact\w+)[^.;]{0,8} mas(?! tarde)\b",
            r"\b(?:quit|elimin|borr|sac|dar)\w*[^.;]{0,30}\b(?:lista|base de datos|registro)",
            r"\blista robinson",
            r"\bdarse de baja (?:de (?:las )?llamadas|de la lista)",
            r"\b(?:no mas|sin mas|ninguna|sin|rechaza (?:las|mas)) llamadas?\b",
            r"\bno (?:quiere )?(?:recibir|ser) (?:mas )?(?:llamad|contactad)\w+",
            r"\bdej\w+ en paz",
            r"\bque no (?:le|lo|la|les|me|nos) (?:llamen|contacten|molesten)",
            r"^(?:darse de |(?:pide|solicita|quiere) (?:la |darse de )?)?baja$",
            r"\bborr\w+ (?:mi|su|el) numero",
        ),
    ),
    "human-request": Patterns(
        _family(
            r"\b(?:speak|speaking|talk|talking|chat|transferred|connected|put through|through|transfer"
            r"|connect|escalate[ds]?|handed(?: over)?) (?:me )?(?:to|with) (?:(?:an? |the |your |our "
            r"|one of (?:the|your|our) |some )(?:\w+ ){0,2}?)?(?:(?:real|actual|live|human|different|senior"
            r"|sales|support|service|duty|shift|account|customer service|care|billing|office"
            r"|front) )*(?:person|people|human|agent|rep|representative|manager|supervisor|operator"
            r"|specialist|advis[eo]r|consultant|boss|someone(?! else)(?! at (?:home|work))|somebody(?! else)"
            r"|anyone|(?:team|staff) member|member of (?:staff|the team)|staff|team|colleague|doctor|nurse"
            r"|technician|pharmacist|lawyer|owner|desk|sales|office|department)\b(?!'s| first)",
        ),
        _family(
            r"\b(?:asks?|asking|asked|requests?|requesting|demands?|insists on|begs?) (?:for |to (?:speak"
            r"|talk) (?:to|with) )?(?:an? |the |your |our )?(?:(?:real|actual|live|human|senior|duty|service"
            r"|sales) )*(?:person(?!al)|human|agent(?!'s)|rep|representative|manager|supervisor|operator"
            r"|specialist|advis[eo]r|consultant|boss|(?:team|staff) member|member of (?:staff|the team)|staff"
            r"|colleague|doctor|nurse|pharmacist|someone(?! else)|somebody(?! else)|owner)\b(?!'s| (?:to "
            r"|visit|appointment|name|number))",
            r"\b(?:wants?|needs?|prefers?|would like|would rather have|rather|get me|give me|put me|i want"
            r"|i need) (?:to have )?(?:an? |the |your |to )?(?:(?:real|actual|live|human) )+(?:person|human"
            r"|agent|rep|representative|being|one|operator)",
            r"\b(?:wants?|needs?|prefers?|would like|get me|give me|i want|i need) (?:an? |the |your "
            r"|to (?:speak|talk) (?:to|with) (?:an? |the |your )?)?(?:human|person|clerk|manager|supervisor"
            r"|operator|representative|rep|agent)(?:$|[,;/]| (?:instead|right now|now|on the (?:line|phone)"
            r"|or|to talk|to speak|please)\b)",
        ),
        _family(
            rf"{_START}(?:(?:real|actual|live) )?(?:human|person|operator|representative|agent|supervisor"
            r"|manager)(?: (?:request(?:ed)?|hand ?-?off|transfer|please|escalation|takeover))?(?=$|[,;/)])",
            r"\b(?:real|actual|live) (?:person|human|agent|representative)\b(?! (?:answers|picks|on))",
            r"\bhuman (?:request|help|assistance|hand ?-?off|agent|representative|operator|escalation)",
            r"\bsomeone real\b",
            r"\b(?:wants?|needs?|asks? for|prefers?|would like|get me|give me) (?:to (?:speak|talk) (?:to|with) )?(?:someone"
            r"|somebody|anyone) (?:from|of|in|at) (?:the|your|our) (?:\w+ )?(?:team|office|staff|company|department|desk"
            r"|support|sales|clinic|practice|shop|store)\b(?! to (?!talk|speak|call))",
        ),
        _family(
            r"\b(?:won't|will not|refuses? to|does not want to|doesn't want to|don't want to|not (?:want|like"
            r"|wish) to|rather not|hates?(?: to)?|dislikes?) ?(?:talk|talking|speak|speaking|deal|dealing"
            r"|chat)? ?(?:to|with)? ?(?:an? |the |this )?(?:automated |ai |voice |talking )?(?:assistants?"
            r"|bots?|robots?|machines?|computers?|ai|systems?|recording)\b",
            r"\b(?:asks?|wants?|requests?|demands?) (?:to be |for (?:an? )?|an? )?(?:transferred"
            r"|transfer(?! of)|escalated|connected|put through|escalation)\b(?! (?:of|to (?:another"
            r"|a different) (?:date|day|time|account|plan|branch)))",
            r"\btransfer me\b",
            r"\bput me through\b",
        ),
        _family(
            r"\b(?:asks? for|wants?|(?:speak|talk) (?:to|with)) \{staff\}",
        ),
        _family(
            r"\b(?:mit|nach|um) (?:eine[mnr]? |der |dem |den |einer? )?(?:echten |richtigen |anderen "
            r"|lebenden |menschlichen )*(?:menschen?|person|mitarbeiter\w*|berater\w*|vorgesetzten?|chef\w*"
            r"|jemandem|kolleg\w+|ansprechpartner\w*|manager\w*|leiter\w*|arzt"
            r"|arztin)\b[^.,;]{0,12}(?:sprechen|reden|fragt|verbunden|verlangt|$)",
            r"\b(?:fragt|bittet|verlangt|mochte|will|wunscht|fordert) (?:nach |um |mit |einen? |eine[mnr] "
            r"|den |die |das )*(?:echten? |richtigen? |menschlichen? )*(?:menschen?|person|mitarbeiter\w*"
            r"|berater\w*|vorgesetzten?|chef\w*|kundenberater\w*|manager\w*)\b",
            r"\bjemande[nm] sprechen",
            r"\b(?:mochte|will|wunscht|verlangt) mit (?:de[mr]|eine[mr]) (?!famil|partner|frau|mann"
            r"|eltern)(?:\w+ ){1,2}sprechen",
            r"\bechte[rnms]? (?:person|mensch\w*|mitarbeiter\w*)",
            r"\b(?:durchgestellt|weiterverbunden|weitergeleitet|verbunden) (?:werden|mit)",
            r"\b(?:nicht|ungern) mit (?:eine[mr] |der )?(?:roboter|maschine|computer|ki|automat\w*|bot)\b",
        ),
        _family(
            r"\b(?:demand\w+|veut|souhaite|voudrait|exige|reclame|desire|prefere)\b[^.;]{0,25}\b(?:humaine?"
            r"|personne reelle|vraie personne|une personne|conseill\w+|responsable|operat\w+|agent|superieur"
            r"|quelqu'un|interlocut\w+|manager|superviseur)\b(?! d'autre)",
            r"\b(?:veut|souhaite|demande a|voudrait|prefere) parler (?:au |(?:a|avec) (?:une? |la |le "
            r"|l'))(?!famil|mari\b|femme|conjoint|robot|machine|ordinateur|automate|ia\b|assistant)",
            r"\bparler (?:a|avec) (?:une? |la |le |l'|un vrai |une vraie )?(?:humain|personne|conseill\w+"
            r"|responsable|operat\w+|agent|superieur|quelqu'un|interlocut\w+|manager"
            r"|superviseur)\b(?! d'autre)",
            r"\b(?:vraie personne|etre humain|vrai humain)",
            r"\b(?:etre |le |la )?transferee? a\b",
            r"\b(?:pas|refuse de) parler (?:a|avec) (?:un |une |le |la )?(?:robot|machine|ordinateur|automate"
            r"|ia|assistant)",
        ),
        _family(
            r"\b(?:pide|solicita|quiere|desea|exige|prefiere|pregunta por|pedir)\b[^.;]{0,25}\b(?:una persona"
            r"|persona real|un humano|humano|un agente|un asesor|una asesora|un representante|un operador"
            r"|una operadora|el encargado|un encargado|un supervisor|un gerente|un responsable"
            r"|alguien)\b(?! mas)",
            r"\b(?:quiere|pide|desea|prefiere|solicita) hablar con (?:una?|el|la) (?!famil|espos|marid|pareja"
            r"|robot|maquina|ordenador|computadora|bot\b|ia\b|asistente|contestador)",
            r"\bhablar con (?:una? |el |la |algun |alguna )?(?:persona|humano|agente|asesora?|representante"
            r"|operadora?|encargad[oa]|supervisora?|gerente|responsable|alguien)\b(?! mas)",
            r"\bpersona (?:real|de verdad|humana)",
            r"\bser humano",
            r"\bno (?:quiere|desea) hablar con (?:un|una|el|la) (?:robot|maquina|ordenador|computadora|bot|ia"
            r"|asistente|contestadora?)",
        ),
    ),
    "callback": Patterns(
        _family(
            r"\b(?:call(?:ed)?|ring|rung|phoned?)[- ]?(?:me |them |him |her |us |you )?back\b(?! (?:number"
            r"|with)\b)",
            r"\bcall ?-?back(?:s|$|[,;/ ])(?! ?number)",
            r"\b(?:call(?:ed)?|phoned?|ring|rung|try|tried|contact(?:ed)?|reach|speak|talk)\b (?:me |them "
            r"|us |him |her |to you |to us )?(?:up )?(?:again )?(?:later|tomorrow|another (?:time|day)"
            r"|some other time|at (?:a |an )?(?:better|different|other|later|another) time|next week"
            r"|in the (?:morning|afternoon|evening)|this (?:afternoon|evening|week)|tonight|after \w+"
            r"|again later)\b",
            r"\ba call (?:later|tomorrow|another|next|at)\b",
        ),
        _family(
            rf"{_START}(?:(?:they are|they're|is|too|currently|very|am|i'm|callee is|customer is|person is"
            r"|says they are|says they're|says busy|right now) )*(?:too )?busy\b(?! (?:signal|tone|line))",
            r"\b(?:is|are|they're|i'm|too|very|currently|says?|while) busy\b(?! (?:signal|tone|line))",
        ),
        _family(
            rf"{_START}(?:maybe |please |rather |some ?time "
            rf"|much )?(?<!earlier or )(?<!sooner or )later(?: please| today| maybe| on)?(?=$|[,;/])",
            rf"{_START}(?:another|some other) time$",
            rf"{_START}not (?:right )?now(?: please)?(?=$|[,;/])",
            r"\b(?:bad|inconvenient|awkward|poor) (?:time|moment)",
            r"\b(?:not|n't|no) (?:a |the |such a )?(?:good|great|right|best|convenient) (?:time"
            r"|moment)\b(?! (?:to|for) (?!talk|speak|chat|a call|the call|this call|me|them|him|her))",
            r"\binconvenient\b(?! (?:location|place))",
            r"\b(?:can't|cannot|can not|unable to|not able to|couldn't) (?:really )?(?:talk|speak|chat"
            r"|take (?:the|this) call)\b(?! (?:about|to|for|english|without|because|over))",
            r"\b(?:is|are|i'm|they're|currently|while)? ?driving\b(?! (?:directions|licen|school|test"
            r"|instruct|lesson))",
            r"\bin (?:a|the middle of a|another) (?:meeting|hurry|call|rush|appointment)\b",
            r"\bat work\b(?:$|[,;/])",
            r"\b(?:no|not have|hasn't|n't have|not enough|out of) (?:the |any )?time (?:to (?:talk|speak"
            r"|chat)|right now|now|at the moment|for (?:this|a call)|today)",
            rf"{_START}(?:has |have )?no time$",
            r"\b(?:another|different|better|other) time (?:to (?:talk|speak)|for (?:the|this|a) call)",
        ),
        _family(
            rf"{_START}(?:bitte |lieber )?(?:sp(?:a|ae)ter|jetzt nicht|nicht jetzt|ungunstig"
            rf"|passt nicht)(?: bitte)?(?=$|[,;/])",
            r"\br(?:u|ue)ckruf(?!nummer)",
            r"\bzur(?:u|ue)ck(?:zu)?(?:ge)?ruf\w+",
            r"\bruft (?:\w+ )?zuruck",
            r"\b(?:sp(?:a|ae)ter|morgen|ein anderes mal|noch ?mal|erneut"
            r"|zu einem anderen zeitpunkt) (?:noch ?(?:ein)?mal |wieder |erneut )?(?:anrufen|anzurufen"
            r"|angerufen|telefonieren|melden|sprechen)",
            r"\bruf\w* (?:\w+ ){0,3}(?:sp(?:a|ae)ter|morgen)(?: \w+)? an\b",
            rf"{_START}(?:hat |habe |gerade |momentan |jetzt )*keine zeit(?: \w+)?$",
            r"\bkeine zeit (?:zum|fur|gerade|jetzt|momentan)",
            r"\b(?:gerade|momentan|jetzt|im moment) (?:ist )?(?:schlecht|ungunstig|unpassend|beschaftigt"
            r"|nicht sprechen|keine zeit)",
            r"\b(?:ungunstig\w*|schlechter|unpassender|falscher) (?:zeitpunkt|moment)",
            r"\bpasst (?:es )?(?:gerade|jetzt|im moment|momentan) nicht",
            r"\b(?:ist |sehr )?beschaftigt$",
            r"\bkann (?:gerade|jetzt|im moment|momentan) nicht (?:sprechen|reden|telefonieren)",
            r"\bin (?:einer|einem) (?:besprechung|sitzung|termin|meeting)",
            r"\b(?:am steuer|im auto)\b",
        ),
        _family(
            rf"{_START}(?:plus tard|pas maintenant|pas disponible)(?=$|[,;/])",
            r"\brappel(?:er|ez|e-moi|ee?|ons)\b(?! (?:plus(?! tard)|pas))",
            r"\b(?:appeler|appelez|parler|contacter) (?:\w+ )?(?:plus tard|demain|a un autre moment"
            r"|un autre jour|une autre fois)",
            r"\bplus tard dans la journee",
            r"\b(?:pas|guere) (?:le |de )?temps(?! (?:de|pour) (?!parler|repondre|discuter))",
            r"\b(?:est |trop |suis )occupee?\b",
            rf"{_START}occupee?$",
            r"\bmauvais moment",
            r"\bpas le (?:bon|meilleur) moment",
            r"\bpas disponible (?:maintenant|pour le moment|actuellement|tout de suite)",
            r"\bne peut pas (?:parler|repondre) (?:maintenant|tout de suite|actuellement)",
            r"\ben (?:reunion|rendez-vous)\b",
            r"\bau volant\b",
            r"\bdemande un rappel\b",
        ),
        _family(
            rf"{_START}(?:mas tarde|luego|ahora no|en otro momento)(?=$|[,;/])",
            r"\b(?:devolver|devuelv\w+) (?:la |una )?llamada",
            r"\bdevuelv\w+ la llamada",
            r"\b(?:llam\w+|hablar|contact\w+|intentar\w*) (?:\w+ )?(?:mas tarde|luego|despues|manana"
            r"|otro (?:dia|momento)|en otro momento|a otra hora|de nuevo mas tarde)",
            r"(?:^|\b(?:que|cliente|persona|o|ahora) )(?:esta|estoy|demasiado) (?:muy )?ocupad[oa]\b",
            rf"{_START}ocupad[oa]$",
            r"\bmal momento",
            r"\bno es (?:un )?buen momento",
            r"\b(?:no puede|no puedo) (?:hablar|atender\w*|contestar)(?: \w+){0,2}$",
            r"\b(?:ahora|ahorita) no puede",
            r"\bno tiene tiempo",
            r"\b(?:esta |va )?(?:conduciendo|manejando)\b",
            r"\ben una reunion",
            r"\bpide (?:una |que le )?(?:devolucion|devuelvan)",
        ),
    ),
    "fallback": Patterns(
        _family(
            r"\b(?:answer|response|reply|intent|speech|it|what they (?:say|want|mean)|still|too|anything"
            r"|something|remains?|the rest|callee) (?:is |are )?(?:still )?unclear",
            rf"{_START}unclear\b(?! (?:about|on|bill|charge|invoice))",
            r"\bunclear (?:answer|response|reply|speech|audio|intent|input)",
            r"\bunintelligible",
            r"\bgibberish",
            r"\binaudible",
            r"\bambiguous (?:answer|response|reply)",
            rf"{_START}ambiguous\b",
            r"\bgarbled",
            r"\bunrecogni[sz]ed",
            r"\bnonsense",
        ),
        _family(
            rf"{_START}(?:says? |asks? |about |with )?(?:any ?thing|every ?thing|all) (?:else|other)\b",
            r"\b(?:says?|asks?|does|answers? with|talks about|brings up) anything (?:else|other|not)",
            rf"{_START}something else\b",
            r"\b(?:says?|said|asks?|asked|answers?(?: with)?|replies(?: with)?|responds(?: with)?"
            r"|talks? about|brings up|wants to (?:talk|discuss)(?: about)?|mentions) something (?:else"
            r"|different|other|unexpected|unclear|unrelated|not)\b",
            rf"{_START}(?:or )?else\b",
            r"\banything (?:that )?(?:not|isn't|is not|outside|beyond|we don't|you don't) ",
        ),
        _family(
            rf"{_START}(?:all |every |any |the )?others?(?:$|[,;/)]| (?:or|cases?|answers?|responses?|repl(?:y"
            r"|ies)|inputs?|reactions?|situations?|outcomes?|statements?|topics?|questions?|requests?"
            r"|things?)\b)",
            r"\b(?:any|every|all|some) other (?:case|answer|response|reply|input|reaction|situation|outcome"
            r"|statement|topic|question|request|thing|kind|type|scenario|path|intent)",
            r"\b(?:asks?|has|have) (?:an?|any|some)?other questions?",
            rf"{_START}otherwise\b",
            r"\b(?:none|nothing) of (?:the|these|those)(?: (?:above|branches|others)|$)",
            r"\bcatch[- ]?all",
            r"\bno (?:other )?(?:branch|match|matching branch|rule)\b(?: (?:fits|applies|matches))?",
            r"\beverything that does not fit",
            r"\b(?:does not|doesn't) (?:fit|match) (?:any|the|a|one)",
        ),
        _family(
            r"\b(?:can't|cannot|can not|couldn't|could not|unable to|not able to|hard to"
            r"|impossible to) (?:be )?(?:understand|understood|hear|heard|make out|follow|tell what"
            r"|interpret)\b(?! (?:why|the (?:bill|charge|invoice|letter|estimate)))",
            r"\b(?:does not|doesn't|do not|don't|not|didn't|did not) (?:understood|understand|make sense"
            r"|catch (?:that|it|what|the question)|hear (?:you|the question|well)|get (?:that|it"
            r"|the question))\b(?! (?:why|the (?:bill|charge|invoice|letter|estimate)))",
            r"\b(?:does not|doesn't|won't|didn't|did not|not) (?:really |clearly |directly )?(?:answer"
            r"|respond|reply)(?:$|[,;/]| (?:the question|clearly|directly|at all|properly)\b)",
            r"\bno (?:sense|sound)\b",
            rf"{_START}(?:is |was |gets? )?misunder(?:stood|stands?|standing)(?=$|[,;/]| (?:or|the question)\b)",
            r"\b(?:something|anything|answers?|reply|replies|cases?|questions?) (?:that |which )?(?:(?:we|you|i|the script|it) )?"
            r"(?:(?:is|are|was|were|has|have|had|did|do|does) ?)?(?:not|n't|never|nobody|no one) (?:\w+ )?(?:plan|expect"
            r"|foresee|prepar|anticipat|cover|scripted)",
            r"\bdodges",
            r"\bevades",
            r"\bnot (?:a |very |quite )?clear(?:$|[,;/]| (?:what|answer|which|enough|yes|or)\b)",
            r"\bno clear (?:answer|response|reply|yes|intent)",
            r"\b(?:neither|no) (?:a )?(?:clear )?(?:yes (?:nor|or) (?:a )?no)",
        ),
        _family(
            rf"{_START}(?:sounds |seems |is |gets |acts |callee is |still )*confus(?:ed|ion|ing)\b(?! (?:about"
            r"|by|with|over))",
            r"\bconfus(?:ed|ing) (?:answer|response|reply)",
            r"\boff[- ]topic",
            r"\bunrelated\b",
            r"\birrelevant",
            r"\bout of scope",
            rf"{_START}(?:unexpected|unknown|unhandled|undefined|unsure|uncertain)(?:$|[,;/]| (?:answer"
            r"|response|reply|input|intent|question|request|reaction|situation)\b)",
            r"\b(?:unexpected|unknown|unhandled|unrelated) (?:answer|response|reply|input|intent|question"
            r"|request|topic)",
            rf"{_START}default(?:$|[,;/]| (?:branch|case|path)\b)",
            rf"{_START}fall ?-?back\b",
            r"\bnot sure what (?:they|the)",
            r"\b(?:vague|evasive|strange|odd) (?:answer|response|reply)",
            r"\bhesitant or unclear",
        ),
        _family(
            rf"{_START}(?:stays |goes |long |only |complete |dead )?(?:silence|silent)\b",
            r"\b(?:stays|remains|goes|is) silent\b",
            r"\bsays nothing\b",
            rf"{_START}no (?:response|reply|reaction)(?:$|[,;/])",
            r"\b(?:bad|poor|noisy) (?:line|connection|audio)",
            r"\bbackground noise",
            rf"{_START}noise\b",
            rf"{_START}(?:callee |customer )?mumbl(?:es|ing)\b",
            rf"{_START}(?:der |le |el )?rest[eo]?$",
        ),
        _family(
            rf"{_START}(?:antwort )?(?:ist |bleibt |immer noch |weiterhin )*unklar\w*",
            r"\bunklare? (?:antwort|ausserung|reaktion)",
            r"\bunverstandlich",
            r"\bnicht (?:verstanden|zu verstehen|verstandlich|eindeutig|klar)",
            r"\bversteht (?:\w+ )?nicht",
            r"\bkeine (?:klare|eindeutige|verstandliche) (?:antwort|aussage|reaktion)",
            r"\bkeine (?:antwort auf die frage|reaktion)",
            r"\b(?:etwas|was) (?:ganz )?ander\w+",
            rf"{_START}(?:alles )?(?:andere|ubrige|weitere|sonstige)[rs]?(?:$|[,;/]| (?:antwort\w*|anliegen"
            r"|falle?|fragen?|themen|reaktion\w*))",
            r"\b(?:andere|sonstige|jede andere|weitere|abweichende) (?:antwort\w*|anliegen|falle?|fragen?"
            r"|themen|reaktion\w*|aussage\w*)",
            rf"{_START}(?:sonst|ansonsten|andernfalls)\b",
            r"\balles andere",
            r"\balle[nr]? (?:anderen|ubrigen|sonstigen) (?:falle?n?|antworten|reaktionen|fragen)",
            r"\bsonstiges",
            r"\bschweigt",
            r"\bschweigen",
            rf"{_START}stille$",
            r"\bweicht aus",
        ),
        _family(
            r"\b(?:reponse|propos|demande)s? (?:est |reste |trop )?(?:flou|vague|ambigu|confus"
            r"|incomprehensible|inattendu|pas claire)\w*",
            r"\b(?:pas|peu) clair\w*",
            r"\bpas de (?:\w+ )?reponse (?:claire|nette|comprehensible)",
            r"\bincomprehensible",
            r"\binaudible",
            r"\bautres? (?:reponses?|cas|questions?|demandes?|choses?|sujets?|situations?)",
            rf"{_START}(?:tout )?autres?(?:$|[,;/])",
            r"\btout (?:le reste|autre)",
            r"\b(?:rien|aucune? (?:\w+ )?) ?ne correspond",
            rf"{_START}(?:sinon|silence)\b",
            r"\bne comprend (?:pas|rien)",
            r"\bhors[- ]sujet",
            r"\bne repond pas (?:a la question|clairement)",
            r"\bautrement$",
            r"\bambigue?\b",
        ),
        _family(
            r"\b(?:respuesta|contestacion) (?:es |poco |muy |no )*(?:confusa|clara|ambigua|incomprensible"
            r"|vaga|inesperada|distinta)",
            r"\bno (?:esta|queda|es) (?:muy |nada )?claro",
            r"\bpoco clar[oa]",
            r"\bno se (?:le )?entiende",
            r"\bno entiende\b",
            r"\bincomprensible",
            r"\botr[oa]s? (?:respuestas?|cosas?|casos?|preguntas?|temas?|asuntos?|situacion(?:es)?)",
            r"\bcualquier otr[oa]",
            rf"{_START}(?:cualquier )?otr[oa]s?(?:$|[,;/])",
            r"\b(?:en otro caso|de lo contrario|si no$|en caso contrario)",
            rf"{_START}(?:silencio|confus[oa])\b",
            r"\balg(?:o|una cosa) (?:distint[oa]|diferente|mas)$",
            r"\btodo lo demas",
            r"\bl[oa]s demas (?:casos|respuestas|preguntas|situaciones)",
            r"\bno responde a la pregunta",
            r"\bambigu[oa]\b",
        ),
    ),
}

# Wordings that look like a role and are none.
LOOK_ALIKES: dict[Role, Pattern] = {
    "voicemail": _family(
        r"\b(?:heard|received|returns?|returning|returned|mentions?|listened to|calls? (?:back )?(?:about"
        r"|after)|saw|(?:got|gets?) (?:our|your|my)) (?:(?:the|our|your|a|my|that|this|their|an) )?(?:(?:last"
        r"|previous|earlier|first) )?voice ?-?mail",
        r"\bvoice ?-?mail (?:we|you|i) left\b",
        r"\b(?:asks?|wants?|prefers?) (?:(?:us|me|you) )?(?:to (?:leave|get|receive|send)|for) (?:an? "
        r"|the )?voice ?-?mail",
        r"\bvoice ?-?mail (?:settings?|feature|service|password|plan|account|number)",
    ),
    "human-request": _family(
        r"\b(?:asks?|wonders?) (?:if|whether) [^.;]{0,30}\b(?:human|person|bot|robot)\b",
        r"\bare you (?:an? )?(?:real |actual )?(?:human|person|robot|bot)",
    ),
    "callback": _family(
        r"\b(?:prefers?|wants?|will|'ll|rather|offers?|going|promises) (?:to )?call (?:us |you )?back (?:with"
        r"|themsel)",
        r"\bcall[- ]?back (?:number|window)",
        r"(?:\b(?:nobody|no one|never|not)|n't) (?:\w+ )?(?:call|called|calling) (?:\w+ )?back(?! (?:before|until|till)\b)",
        r"\bline (?:is |was )?busy",
        r"\b(?:ne|n'|n'a|pas|plus|jamais) (?:\w+ ){0,2}rappel",
    ),
}


# Whoever answers "someone else" answers for a wrong number too; a member of the household is the right number.
ANYONE_ELSE = _family(
    r"\b(?:some(?:one|body) (?:else|other than)|another person|other person|different person)\b(?! (?:in|at"
    r"|from) (?:the |their )?(?:home|house|family))",
    r"\bjemand ander",
    r"\bandere person",
    r"\bquelqu'un d'autre",
    r"\bautre personne",
    r"\botra persona",
    r"\balguien mas",
)

PERSON_FACT = Pattern(f"^{_PERSON}$")
