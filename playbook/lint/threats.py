"""Words that threaten: who will have whom arrested, sued, garnished or reported to the credit bureaus."""

from __future__ import annotations

from collections.abc import Iterator

from playbook.lint.excerpt import Excerpt
from playbook.lint.orders import finds
from playbook.lint.pattern import Pattern, Patterns
from playbook.source import Range

_WE = (
    r"(?:\b(?:we|i|they|our\s+\w+(?:\s+\w+)?|my\s+\w+|the\s+(?:company|creditor|bank|agency|owner|landlord|court|lawyers?))"
    r"|[{<]facts\.\w+[}>])"
)
_WILL = (
    r"(?:['’]ll|['’]re\s+going\s+to|\s+(?:will|may|might|can|could|would|shall|must|are\s+going\s+to|have\s+(?:no\s+choice\s+but\s+)?to"
    r"|intend\s+to|plan\s+to))(?:\s+(?:then|also|now|simply|just|immediately|even|be\s+forced\s+to|have\s+(?:no\s+choice\s+but\s+)?to|need\s+to))*\s+"
)
_YOU_WILL = r"(?:you(?:['’]ll|\s+(?:will|may|might|can|could|are\s+going\s+to))|you['’]re\s+going\s+to)(?:\s+(?:also|then|even|soon))?\s+"
_AT_LAW = r"(?:legal\s+(?:action|proceedings|steps|measures|consequences)|court\s+(?:action|proceedings)|a\s+(?:law)?suit|lawsuits?|criminal\s+charges|prosecution)"
_CREDIT = r"(?:the\s+|a\s+|any\s+|all\s+(?:three\s+)?)?credit\s+(?:reference\s+|reporting\s+|rating\s+)?(?:bureaus?|agenc(?:y|ies)|companies|register)"
_STANDING = r"(?:your|their|his|her)\s+credit(?:\s+(?:score|report|rating|history|file|standing|record))?"
_PUNISHED = r"(?:arrest(?:ed)?|jail(?:ed)?|imprison(?:ed|ment)?|prison|garnish(?:ed|ment|ee)?|sued|prosecut(?:ed|ion)|deport(?:ed|ation)?)"
_LAWYERS = (
    r"(?:our|my|the|a|an|some)\s+(?:lawyers?|attorneys?|solicitors?|legal\s+(?:team|department|counsel))"
)
_FORCE = rf"(?:{_LAWYERS}|(?:the|a|our|some)\s+(?:bailiffs?|sheriff|debt\s+collectors?|collection\s+agency))"
_OTHERS = r"(?!\s+against\s+(?!you\b))(?!\s+(?:for|on\s+behalf\s+of)\s+you\b)"

_PATTERNS = Patterns(
    Pattern(
        rf"(?:{_WE}{_WILL}|\b(?:or(?:\s+else)?|otherwise),?\s+(?:we|i)\s+|\bbefore\s+(?:we|they)\s+(?:have\s+to\s+)?|\bforced\s+to\s+)"
        r"(?:(?:sue|arrest|prosecute|garnish|imprison|jail|deport)\s+(?:you|them|him|her|(?:your|their)\s+\w+)\b"
        r"|(?:have|get)\s+(?:you|them)\s+(?:arrested|deported|thrown\s+in\s+jail|locked\s+up)"
        rf"|(?:sue|garnish)\s*(?=[.,!\"”]|$)|garnish\s+wages|(?:take|start|begin|pursue|initiate|bring|launch)\s+{_AT_LAW}{_OTHERS}"
        r"|(?:file|be\s+filing|bring|press)\s+(?:(?:a\s+)?(?:law)?suit|(?:criminal\s+)?charges|(?:a\s+)?claim)(?:\s+against\s+you)?(?!\s+(?:against|with|for|on)\b)"
        r"|(?:file|bring|press)\s+(?:(?:a\s+)?(?:law)?suit|(?:criminal\s+)?charges|(?:a\s+)?claim)\s+against\s+you"
        r"|(?:take|bring|drag)\s+(?:you|them|this|it)\s+to\s+court|see\s+you\s+in\s+court\s*(?=[.!\"”]|$)"
        r"|(?:send|call|set)\s+(?:in\s+)?(?:the\s+)?(?:police|sheriff|bailiffs?|cops)\s+(?:on|after)\s+you\b"
        r"|(?:seize|repossess|take\s+away)\s+your\s+\w+|put\s+a\s+lien\s+on|ruin\s+your"
        r"|(?:call|tell|inform)\s+your\s+(?:employer|boss|family|neighbou?rs)(?=\s*[.,!\"”]|\s*$|\s+about\s+(?:this|it|your\s+debt|the\s+debt)\b)"
        rf"|report\s+(?:you|this|it|them|the\s+debt|your\s+\w+|non-?payment)\s+to\s+(?:{_CREDIT}|the\s+police|immigration|the\s+authorities)"
        rf"|(?:hurt|damage|ruin|wreck|destroy|harm)\s+{_STANDING})",
    ),
    Pattern(
        rf"\b{_YOU_WILL}(?:be\s+|get\s+)(?:arrested|sued|jailed|prosecuted|imprisoned|deported|taken\s+to\s+court|garnished"
        r"|charged\s+with\s+(?:a\s+crime|fraud|theft)|blacklisted|reported\s+to\b|thrown\s+in\s+jail|locked\s+up)"
        rf"|\b{_YOU_WILL}(?:go\s+to\s+(?:jail|prison)|end\s+up\s+in\s+(?:court|jail|prison)|face\s+(?:{_AT_LAW}|{_PUNISHED}|charges)"
        r"|regret\s+(?:this|it)\b)|\bor\s+(?:else\s+)?(?:we|i)(?:['’]ll|\s+will)?\s+(?:call|send)\s+the\s+(?:police|sheriff|bailiffs?|cops)\b"
        rf"|\bfac(?:e|ing)\s+(?:{_AT_LAW}|arrest|jail|prison|garnishment|prosecution)"
        r"|\byour\s+(?:wages?|salary|pay(?:check)?|bank\s+account|tax\s+refund)\s+(?:will|may|can|could|might)(?:\s+also)?\s+be\s+(?:garnished|seized|frozen)"
        r"|\bwarrants?\s+(?:for\s+your\s+arrest|(?:has|have|will|may)\s+(?:been?|be)\s+issued|is\s+out)"
        rf"|\b{_AT_LAW}\s+(?:will|may|might|can|could|would)\s+(?:be\s+(?:taken|started|filed|brought|initiated|necessary)|follow|begin|start)"
        rf"|\b(?:leads?|result(?:s|ing)?|end(?:s|ing)?(?:\s+up)?)\s+(?:to|in)\s+(?:{_AT_LAW}|your\s+arrest|arrest|garnishment|jail)"
        rf"|\b(?:avoid|prevent|stop)\s+(?:any\s+|further\s+|possible\s+|being\s+)?(?:{_AT_LAW}|{_PUNISHED}|damage\s+to\s+{_STANDING}|(?:a\s+)?court\s+case)"
        rf"|\b(?:this|it|that|not\s+paying|non-?payment|refusing|which)\s*(?:['’]ll|\s+(?:will|can|could|may|might|would))\s+(?:also\s+|seriously\s+|badly\s+|negatively\s+|really\s+)?"
        rf"(?:hurt|damage|ruin|affect|harm|wreck|hit|destroy|(?:go|show\s+up|appear|end\s+up|be\s+(?:put|noted))\s+on|be\s+reported\s+to)\s+(?:{_STANDING}|{_CREDIT})"
        rf"|\b{_STANDING}\s+(?:will|may|can|could|might|is\s+going\s+to)\s+(?:suffer|be\s+(?:hurt|ruined|damaged|affected|destroyed)|drop|fall|go\s+down)",
    ),
    Pattern(
        r"(?:^\s*|[.!?:;,(+-]\s*|\b(?:and|then|please|to|also|always|first|must|should|by)\s+)"
        r"(?:(?:threaten|intimidate|scare|frighten)(?:ing)?\s+(?:them|the\s+\w+|him|her|to\s+\w+|with|legal|arrest|\w+\s+action)"
        r"|(?:warn|remind|tell|inform|hint|suggest|imply|mention|bring\s+up|point\s+out)(?:ing)?\b[^.!?;\"“”+]{0,40}?"
        rf"\b(?:{_AT_LAW}|(?:be|get|getting|being)\s+(?:sued|arrested|taken\s+to\s+court|jailed|prosecuted)|arrest|garnish(?:ment|ing|ed)?|jail|prison|(?:their|his|her)\s+credit\s+(?:score|report|rating|file)"
        rf"|credit[\s-]reporting|{_CREDIT}|su(?:e|ing)\s+(?:them|him|her)))",
    ),
    Pattern(
        r"\b(?:sonst|andernfalls|ansonsten|oder)\s+(?:\w+\s+){0,2}(?:wir|ich)\s+(?:sie\s+)?(?:\w+\s+){0,4}(?:verklagen|anzeigen|pfänden|verhaften)"
        r"|\b(?:wir|ich)\s+(?:werden?|müssen|muss)\s+(?:sie\s+|ihr\w*\s+)?(?:\w+\s+){0,4}(?:verklagen|anzeigen\b|pfänden|verhaften\s+lassen|(?:recht|gericht|jurist)(?:lich|isch)e\s+schritte|vor\s+gericht\s+bringen|(?:der\s+)?schufa\s+melden)"
        r"|\b(?:verklagen|pfänden)\s+wir\s+(?:sie|ihr)|\bsie\s+(?:werden|können)\s+(?:\w+\s+){0,3}(?:verhaftet|verklagt|gepfändet)\s+werden"
        r"|\bnous\s+(?:allons|devrons|pourrons|serons\s+obligés\s+de)\s+(?:vous\s+)?(?:poursuivre|saisir|traîner|porter\s+plainte|engager\s+des\s+poursuites)"
        r"|\bvous\s+(?:serez|allez\s+être|risquez\s+(?:d['’]être|la))\s+(?:arrêtée?|poursuivie?|prison|saisie?)"
        r"|\b(?:(?:lo|la|le)\s+(?:demandaremos|denunciaremos|embargaremos)|vamos\s+a\s+(?:demandarl[oae]|denunciarl[oae]|embargar\w*))"
        r"|\b(?:será|puede\s+ser)\s+(?:arrestad[oa]|demandad[oa]|embargad[oa]|detenid[oa])|\b(?:tomaremos|emprenderemos)\s+(?:acciones|medidas)\s+legales"
        r"|\bengagerons\s+des\s+poursuites",
    ),
    Pattern(
        rf"\b(?:{_YOU_WILL}|you\s+should\s+|expect\s+to\s+)hear\s+from\s+{_FORCE}|\bexpect\s+(?:a\s+)?(?:letter|visit|call)\s+from\s+{_FORCE}"
        r"|\b(?:we|i|they)(?:['’](?:ll|re|m))?\s+(?:(?:have|must|may|might|can|could|will|shall|are|am|going|forced|to|be|then|also|now)\s+){0,5}"
        rf"(?:(?:involve|bring\s+in|call\s+in|(?:turn|hand)\s+(?:this|it|you)\s+(?:over\s+)?to)\s+{_LAWYERS}"
        rf"|(?:get|bring|have)\s+{_LAWYERS}\s+involved)"
        rf"|\b(?:hurt|damage|ruin|harm|wreck|destroy)(?:s|ing)?\s+{_STANDING}",
    ),
    Pattern(
        rf"\bexpect\s+(?:to\s+be\s+sued|(?:a\s+)?(?:court\s+)?summons|{_AT_LAW})"
        r"|\b(?:you['’]?(?:re|\s+are|d|\s+would)?\s+(?:risk|risking|looking\s+at|facing)|there\s+(?:will|may|might|can|could)\s+be)\s+(?:\w+\s+)?"
        rf"(?:{_AT_LAW}|{_PUNISHED})",
    ),
    Pattern(
        r"(?:police|sheriffs?|bailiffs?|marshals?|cops|(?:an?\s+|the\s+)officers?)\s*(?:['’]ll|\s+(?:will|may|might|can|could|would|(?:is|are)\s+going\s+to))"
        r"\s+(?:\w+\s+){0,2}?(?:(?:come|visit|knock|turn\s+up|show\s+up|be|stand)\s+(?:\w+\s+){0,2}?(?:to|at|on|outside)\s+your"
        r"\s+(?:door\w*|house|home|place|work\w*|job|office)|(?:arrest|come\s+for|pick\s+up|fetch)\s+you\b)",
    ),
    Pattern(
        r"\b(?:garnish|seiz|dock)(?:e|ing|es|s)?\s+your\s+(?:wages?|salary|pay(?:check)?|income|bank\s+accounts?|tax\s+refund|property|belongings)\b"
        r"|\b(?:go|goes|going|put|puts|placed|lands?|stays?|ends?\s+up)\s+(?:\w+\s+){0,4}?on\s+your\s+credit\s+(?:report|file|record|history)"
        r"|\b(?:we|i|they)(?:['’](?:ll|re|m))?\s+(?:(?:have|must|may|might|can|could|will|shall|are|am|going|forced|to|be|then|also|now)\s+){0,5}(?:notify|inform|alert|contact|write\s+to)\s+"
        rf"(?:{_CREDIT}|immigration|the\s+authorities\s+about\s+you)",
    ),
    Pattern(
        r"\b(?:wir|ich)\s+verklagen?\s+sie\b|\b(?:zeigen?\s+(?:wir|ich)|(?:wir|ich)\s+zeigen?)\s+sie\s+(?:\w+\s+){0,3}?an\s*(?=[.,!?\"”“»]|und\b|\Z)"
        r"|\berstatten?\s+(?:wir|ich)\s+(?:\w+\s+){0,3}?(?:straf)?anzeige|\b(?:wir|ich)\s+erstatten?\s+(?:\w+\s+){0,3}?(?:straf)?anzeige"
        r"|\bpfänden\s+(?:wir\s+|lassen\s+)?(?:\w+\s+)?ihr\w*\s+(?:gehalt|lohn|konto|einkommen|auto|wagen|rente)|\bihr\w*\s+(?:gehalt|lohn|konto|rente)\s+(?:wird|werden)\s+(?:\w+\s+)?gepfändet"
        r"|\bgerichtsvollzieher\s+(?:kommt|steht|klingelt|wird|vorbei)|\b(?:schicken?|beauftragen?|kommt|steht|schalten)\s+(?:\w+\s+){0,4}?gerichtsvollzieher"
        r"|\b(?:droht|drohen|riskieren)\s+(?:sie\s+|ihnen\s+)?(?:\w+\s+){0,3}?(?:gefängnis|haft|haftstrafe|klage|(?:straf)?anzeige|(?:lohn)?pfändung|verhaftung)\b"
        r"|\b(?:landen|kommen|müssen|wandern)\s+sie\s+(?:\w+\s+){0,3}?(?:gefängnis|haft)\b|\blanden\s+sie\s+(?:\w+\s+){0,2}?vor\s+gericht\b"
        r"|\b(?:gehen|ziehen|bringen|sehen|treffen)\s+(?:wir\s+)?(?:\w+\s+){0,3}?vors?\s+gericht\b"
        r"|\b(?:gibt|geben|bekommen|erhalten|droht|drohen|folgt|riskieren|bedeutet|machen)\b[^.!?]{0,30}\bschufa[\s-]*(?:eintrag|meldung)|\b(?:eintrag|meldung)\s+(?:bei|an|in)\s+(?:der|die)\s+schufa|\bschufa\s+(?:melden|gemeldet|informieren|erfährt)"
        r"|\bmelden?\s+(?:(?:wir|ich)\s+)?(?:(?:sie|das|es)\s+){0,2}(?:der|an\s+die|bei\s+der)\s+schufa\b"
        r"|\bmit\s+(?:(?:der|dem|einer|einem)\s+)?(?:klage|anzeige|anwalt|gericht|polizei|pfändung|haft|gefängnis|schufa)\s+drohen"
        r"|\b(?:übergeben|geben)\s+(?:wir\s+)?(?:das|es|die\s+sache|den\s+fall|sie)\s+(?:an\s+)?(?:unser\w*|mein\w*|eine[nm]?|de[nmr])\s+(?:anwalt|anwälte|inkasso\w*)"
        r"|\bsie\s+hören\s+von\s+(?:unser\w+|mein\w+)\s+anw[aä]lt",
    ),
    Pattern(
        r"\bnous\s+(?:allons\s+|devrons\s+|devons\s+)?vous\s+(?:(?:poursuiv|attaqu|traîn|dénonc)\w*|assign\w*\s+en\s+justice)"
        r"|\bvous\s+(?:irez|finirez|allez\s+(?:finir|aller)|risquez|encourez)\s+(?:\w+\s+){0,3}?(?:prison|tribunal|poursuites|saisie|justice|procès)\b"
        r"|\b(?:ce\s+(?:sera|serait)|c['’]est)\s+la\s+prison|\b(?:nous|on)\s+(?:irons|ira|se\s+verra|nous\s+verrons)\s+(?:\w+\s+)?(?:au\s+tribunal|en\s+justice|devant\s+le\s+juge)"
        r"|\b(?:un\s+|l['’]|notre\s+)huissier\s+(?:\w+\s+)?(?:viendra|venir|passera|passer|frappera|saisira)"
        r"|\b(?:la\s+police|les\s+gendarmes|la\s+gendarmerie)\s+(?:(?:viendra|viendront|va|vont)\s+)?(?:venir\s+)?(?:vous\s+(?:arrêt|cherch|prendr|embarqu)\w*|chez\s+vous)"
        r"|\bsaisi(?:r|rons|e\s+(?:de|sur))\s+(?:votre|vos)\s+(?:salaire|comptes?|biens|revenus|maison|voiture)"
        r"|\b(?:déposer(?:ons)?|porter(?:ons)?)\s+plainte\s+contre\s+vous|\bmenac(?:er?|ez)\s+(?:\w+\s+){0,3}?(?:de\s+|d['’]une?\s+|avec\s+)(?:poursuites|procès|plainte|prison|saisie|huissier|la\s+police)"
        r"|\bfichée?\s+(?:à|auprès\s+de)\s+la\s+banque\s+de\s+france|\bnos\s+avocats\s+(?:vous\s+contacter\w+|prendront)",
    ),
    Pattern(
        r"\b(?:le|lo|la|les)\s+(?:vamos\s+a|voy\s+a|podemos|tendremos\s+que)\s+(?:demandar|denunciar|embargar|arrestar)\b|\b(?:le|lo|la|les)\s+(?:demandar|denunciar|embargar)(?:emos|é)\b"
        r"|\b(?:irá|acabará|terminará|puede\s+(?:ir|acabar|terminar)|va\s+a\s+(?:ir|acabar|terminar))\s+(?:\w+\s+){0,2}?(?:cárcel|prisión|juicio|tribunales)\b"
        r"|\b(?:iremos|vamos\s+a\s+ir|nos\s+veremos|l[eo]\s+llevaremos)\s+(?:a|en)\s+(?:juicio|los\s+(?:tribunales|juzgados)|el\s+juzgado|la\s+corte)"
        r"|\bembarg(?:ar|aremos|arán|arle)\s+(?:el|su|la|sus)\s+(?:sueldo|salario|nómina|cuentas?|casa|coche|bienes)"
        r"|\bamenaz(?:ar|a|e)(?:le|lo)?\s+(?:\w+\s+){0,2}?con\s+(?:(?:un|una|la|el)\s+)?(?:juicio|demanda|denuncia|cárcel|embargo|policía|abogad\w+|prisión)"
        r"|\bla\s+policía\s+(?:(?:irá|vendrá|pasará|va\s+a\s+(?:ir|venir))\s+(?:a\s+(?:su\s+casa|buscarl\w+|detenerl\w+)|por\s+usted)|l[eo]\s+(?:detendrá|arrestará))"
        r"|\b(?:incluir|meter|pondremos|apuntar|aparecer|reportar|entrar)\w*\s+[^.!?]{0,30}(?:asnef|buró\s+de\s+crédito|(?:lista|fichero|registro)\s+de\s+morosos)"
        r"|\b(?:nuestros\s+abogados|nuestro\s+abogado)\s+(?:le\s+|se\s+)(?:llamar|contactar|pondr|demandar)\w*",
    ),
)


def threats(excerpt: Excerpt) -> Iterator[tuple[Range, str]]:
    """Place and words of every threat that is meant."""
    return finds(excerpt, _PATTERNS)
