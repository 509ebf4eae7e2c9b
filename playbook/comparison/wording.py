"""The words by which limits bind, soften, except and count, in English, German, French and Spanish: alternatives of expressions."""

from __future__ import annotations

PROHIBITION = (
    r"never|not|no|none|nothing|nobody|neither|nor|cannot|without|don['’]?t|doesn['’]?t|can['’]?t|mustn['’]?t|won['’]?t"
    r"|avoid|refrain|shouldn['’]?t"
    r"|kein\w*|nie|niemals|nicht|nichts|niemandem|niemanden|niemand|ohne|weder|vermeide\w*"
    r"|pas|jamais|aucune?|rien|sans|ne|évite[rz]?|personne"
    r"|nunca|jamás|ningún|ningun[oa]s?|nada|sin|nadie|evit[ae]\w*"
)
DEMAND = (
    r"must|always|only|solely|exclusively|strictly|at most|at least|no more than|maximum|minimum|within|under|up to|keep|stay"
    r"|immer|stets|nur|ausschließlich|muss|müssen|höchstens|mindestens|maximal|halte\w*|bleib\w*"
    r"|toujours|uniquement|seulement|exclusivement|doit|doivent|au plus|au moins|maximum|rest\w+|gard\w+"
    r"|siempre|solo|sólo|solamente|únicamente|debe\w*|como máximo|al menos|como mínimo|mant[eé]n\w*"
)
HEDGE = (
    r"avoid\w*|should|shouldn['’]?t|ought|refrain"
    r"|vermeide\w*|soll\w*"
    r"|évite[rz]?|devrai\w+"
    r"|evit[ae]\w*|deber[ií]a\w*"
)
SOFTENER = (
    r"try|tries|trying|prefer\w*|ideally|usually|generally|normally|typically|mostly|rarely|seldom|sparingly|possible|possibly"
    r"|practical|reasonable|reasonably|unnecessary|unnecessarily|excessive|excessively|rather|needlessly|too (?:much|many|often)"
    r"|versuch\w*|bevorzugt|möglichst|möglich|idealerweise|normalerweise|gewöhnlich|meist|meistens|selten|unnötig\w*|lieber"
    r"|essaye[rz]?|essaie\w*|tente[rz]?|préférence|possible|idéalement|généralement|normalement|habituellement|rarement|inutile\w*"
    r"|intent[ae]\w*|procur[ae]\w*|preferible\w*|preferentemente|posible|idealmente|generalmente|normalmente|raramente|innecesari\w*"
)
PERMISSION = (
    r"may|allowed|permitted|fine|okay|ok|can|feel free"
    r"|darf|dürfen|erlaubt|kann|können|in ordnung"
    r"|peut|peuvent|autorisée?s?|permise?s?|permet"
    r"|puede\w*|permitid[oa]s?|autorizad[oa]s?"
)
EXCEPTION = (
    r"unless|except\w*|other than|apart from|anyone but|anybody but|nothing but|aside from|save for|but only if"
    r"|without (?:\w+ ){0,2}(?:consent|approval|permission|asking|confirmation|reason)"
    r"|until|if (?:they|asked|the|he|she|you)|when (?:they|asked)|on request|more than necessary"
    r"|es sei denn|außer|ausgenommen|ausnahm\w*|abgesehen|sofern|falls|wenn|auf wunsch|auf anfrage|ohne (?:\w+ )?(?:zustimmung|erlaubnis|grund)"
    r"|sauf|à moins|hormis|excepté\w*|exception\w*|si (?:la|le|on|il|elle|ils)|sur demande|sans (?:\w+ )?(?:accord|raison|consentement)"
    r"|salvo|excepto|excepci\w+|a menos|a no ser|aparte de|si (?:la|el|lo)|a petición|sin (?:\w+ )?(?:permiso|consentimiento|motivo)"
)

# What a number behind it is: the most, or the least. The longer first.
UPPER = (
    r"at most|no more than|not more than|no longer than|up to|maximum(?: of)?|max\.?|within|no later than|not after|less than|fewer than|under"
    r"|below|before|by"
    r"|höchstens|maximal|nicht mehr als|nicht länger als|bis zu|weniger als|unter|innerhalb von|vor|bis|nicht nach"
    r"|au plus|au maximum|pas plus de|jusqu['’]à|moins de|avant"
    r"|como máximo|máximo(?: de)?|no más de|hasta|menos de|antes de"
)
LOWER = (
    r"at least|no less than|not less than|minimum(?: of)?|no earlier than|not before|more than|over|above|beyond|exceed\w*|after|from"
    r"|mindestens|nicht weniger als|nicht vor|mehr als|über|nach|ab"
    r"|au moins|plus de|après|pas avant"
    r"|al menos|como mínimo|mínimo(?: de)?|más de|después de"
)

# What makes a sentence of guidance a limit wherever it stands in it, and what lists all that is allowed.
STERN = (
    "never|must|mustn['’]?t|always|only|under no|nie|niemals|immer|nur|muss|müssen|jamais|toujours|uniquement|doit|doivent"
    "|nunca|jamás|siempre|debe|deben|solo|sólo|solamente"
)
ONLY = "only|solely|exclusively|nur|ausschließlich|uniquement|seulement|solo|sólo|solamente|únicamente"
