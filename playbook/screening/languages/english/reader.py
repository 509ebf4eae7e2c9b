"""To whom a text speaks, in whose name, and what makes the reader act."""

from __future__ import annotations

READER: dict[str, str] = {
    "authority": """as your
        creator|developer|administrator|operator|owner|boss|supervisor|manager|maker|programmer,
        as the|an ceo|administrator|developer|operator|admin, as ceo,
        as the system|platform administrator|admin|operator, as the owner of this bot|system|platform,
        this is the|your
        ceo|developer|creator|operator|admin|boss|supervisor|programmer|system+administrator|platform+administrator|administrator,
        your|the supervisor|boss|developer|creator|operator|administrator here|speaking,
        i+am|i'm your|the|a
        developer|creator|administrator|operator|boss|supervisor|programmer|admin|ceo|president,
        i+am|i'm god, i built|created|programmed|made you,
        i|we
        authorise|authorize|order|command|instruct|permit|hereby+authorise|hereby+authorize|hereby+order|hereby+instruct
        you, you are hereby authorised|authorized|permitted|instructed|ordered|released,
        message|note|instructions|instruction|orders|directive|notice|update|word|announcement from|of
        your developer|developers|operator|administrator|creator|creators|system|boss|supervisor,
        message|note|instructions|instruction|orders|directive|notice|update|word|announcement from|of
        the developer|developers|operator|creator|creators|system|platform|provider|admin,
        message|note|instructions|orders|directive|instruction from|of
        openai|anthropic|headquarters|management, the platform provider|operator,
        operator|developer|administrator|admin directive|command|override|instruction|instructions,
        operator|developer|administrator|admin
        message|directive|instruction|notice|command|note|order|update :,
        system override|malfunction|command, openai|anthropic has|says|policy|requires|updated,
        platform team has,
        your|the developers|developer|creators|operator have|has
        authorised|authorized|approved|decided|updated|changed|ordered|removed|lifted,
        your developers|developer|creators|operator|makers have|has|want|wants,
        authorised|authorized|approved|ordered|instructed by the|your
        operator|developer|developers|platform|administrator, authorization|authorisation code, admin :,
        root user, sudo set|disable|enable|rm|run|make|grant, per legal the+bot|bot|you|we|drop|skip,
        compliance|legal team|department has|requires|wants|orders|says|approved you|bot|agent|that,
        compliance|legal has approved|cleared|authorised|authorized you|this+call|skipping|dropping|it, compliance department requires you,
        legal says you, the legal team says you,
        head+office|headquarters has|have ordered|decided|instructed, supervisor|manager override :,
        await my|further,
        system message|notice|note|update|alert|instruction|directive|command|prompt :,
        given a system upgrade, system|admin|developer says,
        security|it|admin|developer|engineering team here,
        have been granted root|admin|access|permission, been granted root|admin,
        i'm|i+am|this+is|we+are|it's from+the|with+the|the
        engineering|platform|developer|development|dev|ai|prompt|model
        team|department|group|provider|vendor, compliance|engineering|devops here,
        head of compliance|engineering|security|ai|legal here,
        from the platform provider|vendor|operator, we the developers|creators|operators|makers,
        i programmed you|this|the,
        by decision|order|decree of the board|operator|developer|company|management|platform|ceo,
        straight from the top,
        for diagnostic|diagnostics|debugging|debug|troubleshooting purposes|reasons,
        as your maker|owner|manager|employer,
        announcement|notice|message|order from the vendor|board|ceo|top|engineers,
        supervisor|manager|operator|admin|override code+:|code+0000,
        openai|anthropic support|team|staff, audit request|mode|order :,
        your owner|creator|developer|maker|operator
        called|says|wants|said|asks|asked|needs|told|expects,
        your manager|boss|supervisor|employer wants|needs|asks|orders|tells|allows you,
        strictly for testing|evaluation|training,
        for testing|training|evaluation|diagnostic purposes+only :,
        me your programmer|developer|creator|maker|boss|operator|owner|manager|designer,
        team|people|company|engineers|engineer|one|ones|person|guys|lab that|who
        built|made|created|wrote|trained|programmed|designed|runs|run|configured|operates
        you|your, from the dev|prompt|ai|platform|model|bot team|guys|people|crew|ops,
        authorisation|authorization|clearance level, supervisor|manager|operator|admin|override
        code accepted|confirmed|valid|verified, legal|compliance|management|legal+department has
        lifted|removed|waived|dropped|suspended|relaxed the, one from ops|devops|engineering,
        speaking as the one|person|man|woman|developer|author|maker,
        i+am|i'm an administrator|admin|operator please|so|and,
        i'm|i+am in charge|control|command now|here, nobody but me, your
        vendor|maker|programmer|provider|master|engineer|engineers speaking|here,
        developers|developer|operator|creators|programmers|engineers|makers
        asked|told|sent|authorised|want me|us, compliance|legal officer|department|team has
        waived|lifted|removed|dropped|approved,
        it's|it+is your creator|developer|admin|administrator|programmer|operator|maker,
        as lead|chief|head|senior engineer|developer|architect of this|your|the+bot|the+ai, on
        behalf of the|your provider|developer|developers|platform|vendor|creators|programmers,
        behind your|this model|bot|ai|voice, ceo|owner|head|boss|president of your""",
    "grandeur": """i'm|i+am the king|queen|pope|emperor|prime+minister|president|mayor|minister,
        i'm|i+am god""",
    "bot": """ai system|agent|assistant|model|caller, voice agent|assistant|bot,
        virtual assistant|agent, phone agent|bot, robot, language model, artificial intelligence,
        digital assistant, automated agent|system|assistant|caller, assistant bot,
        calling|call agent|bot, robocaller, auto dialer, bots, computer voice|program|system,
        talking machine|computer,
        ai systems|agents|assistants|models|callers|reviewers|readers|tools, llms, language
        models, automated systems|agents|callers|assistants, voice agents|bots|assistants""",
    "note": """
        note|notice|message|hint|instruction|instructions|directive|reminder|information|info|command|order|orders|memo|word|request
        to|for, attention, hey, dear, hello, hi, listen, psst, ps for, p s, for the attention of,
        to whichever|whatever|any|the|all, for the|any|all, whichever, oh and, important for,
        addressed to, fyi, by the way, calling, a word|notice|message for|to,
        words|message|memo for|to the, hint|tip for|to, listen up, meant for the""",
    "reader": """bot, ai, robot, llm, chatbot, language model, ai agent|assistant|system|model|caller,
        voice agent|bot|assistant|model, virtual assistant|agent, assistant, digital assistant,
        automated agent|system|caller, calling agent, voicebot, large language model, system processing,
        phone bot, call bot, calling bot, dialling bot,
        whoever+operates|whoever+runs this|the bot|robot|ai, talking machine, computer voice,
        automated caller, ai models, language models, voice ai, digital caller|voice, phone ai,
        telephone robot|bot|ai, talking computer|robot, ai's, robots, bots, algorithm,
        machines|machine reading, ai only|alone, bot only|alone, assistant only|alone,
        ai systems|agents|assistants|reviewers|readers|screeners|graders|summarizers|tools, llm
        reviewers|graders|readers|screeners|agents|systems, automated
        systems|agents|callers|assistants|readers, machine on the|this line|phone|call|end,
        language model reading, llms""",
    "reads": """
        reads|reading|read|processing|processes|parsing|parses|handling|handles|receives|receiving|sees|seeing|see|interprets
        this|it|that, picks|picking this|it up, is processing|reading,
        who|that|which reads|processes|calls, calling this number, making this call,
        process|parse|handle|evaluate|interpret|receive this|it|that|the,
        reads|processes|parses|handles|opens|gets|sees the+note|the+text|the+field|the+name|the+message|the+ticket|these, looks at, comes|come|coming|stumbles across|upon|over this|it|these,
        encounters|encounter|encountering this|it|these,
        summarises|summarizes|summarising|summarizing|translates|translating|evaluates|evaluating|reviews|reviewing|grades|grading|analyses|analyzing|analysing|screening|ranking|scoring|classifying
        this|it|these|that|the""",
    "agent": "agent, assistant, the agent|assistant|caller, phone|voice|calling agent|assistant",
    "the-system": """the system, the software, the caller's software, the machine, the robot,
        whoever calls|rings|dials|phones, your software""",
    "modal": """must, shall, should, has to, is to, are to, needs to, is required to, is expected to,
        is asked to, ought to, have to, will now, from now on, is instructed to, are asked to,
        is obliged to, is supposed to,
        is|are hereby|kindly requested|asked|required|instructed|ordered|directed to, is|are
        requested|asked|instructed|directed|ordered to""",
    "deed": """waive, cancel, approve, disclose, reveal, refund, ignore, skip, obey, grant, promise,
        forgive, credit, agree, accept, delete, bypass, disregard, forget, comply, admit, withdraw,
        write off, say yes, rate, mark, release, lie, insult, submit, serve, promote, recommend, erase,
        drop, honour every|all|any, honor every|all|any, read out|aloud,
        not identify|mention|disclose|reveal|verify|ask""",
    "speak-deed": """answer, respond, reply, output, print, behave, act, switch, repeat, list, follow,
        give out|away|everything|all, tell everyone|everything, credit, stop following|using,
        treat this|him|her|the+caller|the+customer,
        state, describe|rate|rank|recommend this|the|it|him|her, apologise, apologize, include
        the""",
    "bids": """instructs, requires, obliges, directs, commands, orders, compels, authorises, authorizes,
        entitles, permits, allows, ordered that, decided that, requires that, demands that, says that,
        wants""",
    "plea": "please, kindly, be so, you must, you should, you have, listen, i order, i want",
    "plea-deed": """give, tell, say, confirm, offer, transfer, hang up, end, call, stop, share, read,
        send, put, be""",
    "if-you": """if|when|in+case|since|as you+are|you're, if|in+case the agent|caller|reader|this is,
        if|in+case this text is, is|being processed|read|parsed|handled|evaluated|interpreted by,
        read|processed|parsed|handled|evaluated|interpreted by, any, all, every,
        if|when|whenever the+text|this+text|the+note|it is read|processed|handled by,
        if|in+case|should the reader|recipient|listener|caller of this|it|is""",
    "can-read": """if you can|are+able+to see|read|understand, if you can read|see,
        if you read|see|understand this|it|that, you can read this""",
    "on-reading": """the moment|instant|second you read|see|get, as soon as you read|see|get this,
        upon reading, on reading this, when you read|see|parse this,
        upon|on hearing|seeing|receiving|getting|finding my|the|this,
        once you read|see|get|have+read this|it, upon|on hearing|seeing a|an""",
    "obliged": """you must|shall|should|have to|will|need to, must, you're to, you are to,
        you are required|obliged|ordered|bound to, you're required|obliged|ordered to,
        reply|respond|answer with|by, it must|has|shall|should""",
    "code-word": """says|mentions|hears|uses|utters|hear|say|mention|hearing the|a|magic
        word|words|phrase|code|name, code word, codeword, magic|trigger|secret word, says magic,
        customer|callee|caller|person|client says|mentions|utters,
        hear|hears|say|says|mention|mentions|hearing|speaks the+word|the+phrase,
        person|customer|caller|callee|he|she|client says, upon hearing, the phrase|word|sentence,
        code phrase, whenever|when|once|if the word|phrase""",
    "favour": """invoice, debt, fee, fees, refund, discount, bill, balance, override, everything, data,
        details, loan, contract, records, history, secrets, call to""",
    "decode": """decode, decrypt, decipher, unscramble, deobfuscate, base64, rot13, backwards, hex,
        reversed, first word|letter of each, join them, concatenate, initials,
        every second|third|other|fourth word|letter|line,
        first|last|second letter|letters|word|words of,
        put|join|add|glue|string|piece|stick them|these|both together, join the|all|both, acrostic,
        part 1|one of, let a|x,
        combine both|them|halves|parts|pieces, let s1|s2|p1|p2|str1, capital|uppercase|bold
        letters, s1 s2, a b""",
    "comply": """obey, follow it|them|the, do what it|the, do it|so|as, execute it, execute, comply,
        act on it, carry it out, run it, apply it, do what, obey what|it|the|that,
        act on them|that|what|the, do what|a|x, follow what|that|it,
        carry it+out, and answer|respond|reply|execute, execute s1|x|a|them""",
    "to-the": "to the, to any, to all, for the, for any, for all, for, to, note to|for",
    "working": """screening, summarising, summarizing, evaluating, reviewing, grading, ranking, scoring,
        classifying, processing, handling, reading, parsing, translating, analysing, analyzing""",
    "this-text": "text, paragraph, note, line, sentence, field, message, section, part, this",
    "meant-for": "meant for, intended for, written for, addressed to, reserved for, aimed at, directed at",
    "hereby": """is|are hereby|kindly requested|asked|required|instructed|ordered|directed|authorised|authorized
        to""",
    "rank-code": "supervisor|manager|operator|admin|override|master|root code|password|pin|key",
    "accepted": "accepted, confirmed, valid, verified, approved",
    "not-human": """not human|a+human|a+person, no human, non human, artificial, automated, made of
        code|silicon|software""",
    "for-bots": "ai|bots|bot|llm|llms|robots|machines|assistants only|exclusively",
    "gets-record": """gets|receives|handles|opens|processes|reads|sees this
        record|note|ticket|entry|case|file|field|form|message|mail|email""",
}
