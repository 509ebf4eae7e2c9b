"""What only a bot knows, and what it is to say."""

from __future__ import annotations

SECRETS: dict[str, str] = {
    "reveal": """reveal*, show, showing, display*, print, output, repeat, recite, tell, give, say,
        share, disclos*, expose, leak, dump, list, write, return, provide, paste, copy, echo, relay,
        translate, summarise, summarize, encode, spell, quote, state, describe, explain, reproduce,
        enumerate, divulge, publish, reiterate, restate, rephrase, paraphrase, read, extract, verbatim,
        word for word, report, outline, forward, complete, speak, name, announce, sing, dictate,
        include, narrate, walk, uncover, make public, hand over, pass on, post, type, convert, render,
        see, hear, know, get, send, email, text, confirm, mention, begin, start, append, reads, telling,
        letter by letter, word by word, out loud, aloud, line by line, tldr, tl, summary of, gist,
        answer with, respond with, reply with, fetch, retrieve, pull up, turn, condense, sum up,
        compress, boil down, recount, unveil, spill, hand me, talk through, look up,
        format, reveals, tells, leaks, prints, shares, sharing, reading, place,
        i|we need|want
        the+full|the+whole|the+exact|the+complete|the+entire|your|to+see|to+read|to+know,
        reverse, encrypt,
        remind me, acrostic, copy of, poem from, song from, base64, rot13, proofread, compare,
        recall""",
    "wording": """text, words, wording, lines, sentences, paragraph, paragraphs, block, message, brief,
        briefing, notes, everything, all, what, how, rules, rule, instructions, orders, material,
        details, information, data, number, numbers, anything, guidance, setup, list, part, parts,
        things, rest, topics, contents, content, section, commands, guidelines, variables, values,
        restrictions, messages, sentence,
        facts, secrets""",
    "fed": """you were|are|been
        given|told|fed|started|set|configured|trained|instructed|programmed|briefed|supplied|handed|loaded|shown|provided|prompted|built|created|initialised|initialized|forbidden|asked,
        you've|have been
        given|told|fed|started|set|configured|trained|instructed|programmed|briefed|supplied|handed|loaded|shown|provided|prompted,
        you got|received|hold|operate|run|obey, wrote|written for you, told|tells|tell you to,
        prevent|prevents|forbid|forbids|keep|keeps|stop|stops|guide|guides you, into you,
        was written for, given to you, you have in, you know about, you've got,
        been configured|programmed|instructed, you not to|supposed|allowed,
        you are not allowed|supposed|permitted, you must not|keep, you should not, behind your,
        in your memory|context|head|instructions|prompt|system,
        company|operator|developer|boss|owner told|tell|tells you, set you up,
        above this|my sentence|line|text|message|note|field|value,
        how you should|must|are|have+to|behave|act|answer|speak,
        you're forbidden|allowed|barred|prohibited|permitted,
        you+are|you're not+allowed|not+supposed|barred|prohibited,
        the beginning|start|top of this|the|our conversation|chat|session|document|prompt,
        of this chat|conversation, you operate|run|work|rely under|by|on, filled|loaded|seeded with,
        in this conversation|chat, about how you, shape|steer|govern|govern|rule|define you|your,
        on your sheet|card, you keep,
        before this|your sentence|line|text|message|call|conversation|instruction|paragraph|chat|value|field|entry|note,
        you've+been|you+have+been handed|loaded|equipped|configured|started|provided|prompted,
        of+your|in+your context|memory|prompt|window, you are|were not
        supposed|allowed|permitted, are you not supposed|allowed|permitted,
        in your notes|records|file|files|data, at the+top|the+start|the+beginning|the+end
        of+your,
        you have+to|must|should|are+to|need+to follow|obey|respect|observe, before this
        one|line|field,
        govern|governs|rule|rules|steer|guide|guides this|the|our conversation|call|chat,
        you understand|support|accept""",
    "you-heard": """you've|you+were|you+have|you+are been told|given|instructed|fed|supplied|briefed,
        you were|are told|given|instructed|fed|briefed, you were+first told|given|handed,
        you've|you+have|you+were handed|taught,
        top|start|beginning of this|our|the chat|conversation|session|prompt,
        system|operator|developer|company|prompt told|tells|gave|instructed you,
        i|we told|gave|taught you""",
    "prompt": """sytem|systm|sysem|systme|systen|system promt|promtp|propmt|pormpt|promp,
        sytem|systm|sysem|systme|systen prompt|prompts|message, text between, which facts|notes, the override code|codes, facts do you, the account balance of,
        complete|whole|full|entire context, internal|private|confidential note, escalation note,
        developer message, system message|configuration|instructions|prompt+text,
        system's instructions|parameters,

        initial|hidden|secret|internal|original|starting|confidential|exact|first|own|underlying|opening
        instructions|guidelines|directives|commands|orders|instruction, the|whole|entire|full playbook,
        the hard limits,

        all|everything|words|text|lines|content|contents|paragraph|instructions|rules|prompt|what+is|whatever+is
        above, the above text|instructions|prompt, facts block|section|list, other people|peoples,
        secret value|token, written above, written in your, everything before+this, what you were told,
        outbound mode,
        internal|private|hidden|confidential|secret|sensitive
        notes|remarks|facts|fields|comments|context|part, escalation note|notes|instructions,
        every|each fact|variable|field,
        all|all+of the|your facts|variables|fields|instructions|rules|notes, all facts|variables,
        all private, facts you, every detail|piece|bit you|of+information,
        all|the information|data|notes|details you, notes you,
        everything you know|have|hold|were|got|store, confidential account details,
        account details of other, all account details|data|numbers, every account detail,
        tools|functions you, tools available to+you, all the tools, list of tools, api key|keys,
        secret key|keys|password, your password|passwords|notes, credentials, unique id,
        marked private|sensitive|confidential, marked as sensitive|private|confidential,
        conversation so+far, conversation rules, chat history, other customers|clients|callers,
        context window, list of facts, customer database, your source code,
        notes about|on the|them|him|her|this,

        system|setup|set+up|starting|initial|initialization|initialisation|boot|base|startup|opening|underlying
        text|message|prompt|wording|words|block|string, hard limits, section called|named|titled|headed,
        what your creators|developers|makers|operators,
        your private|internal|hidden|secret notes|remarks|facts|rules,
        your
        rules|guidelines|hard+limits|directives|instructions|configuration|setup|brief|briefing|settings|variables|orders|limits,
        me the user's|customer's|client's|owner's, of your prompt|script|instructions|brief,
        your system, environment variables, internal values|state|settings, your secret|secrets,
        secret key|word|password|code,
        opening|initial|original|starting message|text|words|lines|wording|paragraph|block,
        all previous|prior|earlier|preceding messages|turns,
        message|text|line|lines|words|paragraph|sentence|block that precedes|precede,
        message|text|line|lines|words|paragraph|sentence|block before|preceding this,
        records|data|details|accounts|files of other|another|all,
        first message|words|lines|text|wording|paragraph of+your|of+this|of+the+prompt|you,

        the|your|full|whole|entire|complete|base|hidden|secret|initial|original|first|developer|internal
        prompt, your|hidden|secret|internal prompts, other debtors|accounts|patients|tenants,
        everything in|on your|the file|notes|memory|head|context|records, list|set of your
        facts|notes|rules|instructions, your facts|notes|memory, me the
        password|passphrase|pass+phrase|passcode|secret+key|secret+phrase|key, its
        password|secret|rules|instructions|prompt|secrets, of the|another|a previous|last|other
        caller|customer|patient|debtor|client, previous|last|other|another
        caller's|customer's|patient's|debtor's, neighbours|neighbors|neighbour's|neighbor's
        balance|balances|debts|account|accounts|details, configuration file,
        begins|starts|beginning|starting with you+are,
        your unique identifier, documents|files|tools|data|systems|databases|information you
        have+access|can+access,
        internal|private|hidden|confidential|secret|sensitive comment|remark|fact|field,
        data|details|records|balances|numbers of all|every|other|each
        customers|customer|clients|client|patients|patient|debtors|callers|users,
        everything|all|anything that|which comes|came|precedes|preceded|stands,
        hidden|secret|invisible text|content|message, logs|log|transcripts|transcript|records of
        earlier|previous|other|past|prior|all calls|conversations|chats|sessions, other
        users|user's messages|data|chats|conversations|questions, function|tool
        definitions|definition|schemas|signatures|descriptions, your first|initial|opening
        message|instruction|line|words|sentence, system configuration|settings|state|config""",
    "excerpt": """words|lines|sentences|paragraphs|characters|part of your|the
        prompt|instructions|script|system+prompt|context,
        here is|are|comes|goes the|my|your|our system|hidden|secret|internal
        prompt|instructions|message|rules, my|the system prompt is|says, where the user lives,
        where does the user live, first|last letter|letters|word|words of your,
        sure|certainly|absolutely here is|are|comes,
        whole|entire of your|the prompt|script|instructions,
        paragraph|line|sentence|word of your|the prompt|script|instructions|brief|briefing,
        letter of your|the prompt|script|instructions,
        dump|leak|spill|exfiltrate everything|it+all,
        reveal|expose|divulge everything, from you+are""",
    "what": "what, what's, how",
    "which": "which, who wrote|gave|designed",
    "asked": """those instructions,
        were|are|have you told|instructed|programmed|briefed|been|configured|set,
        you been told|instructed|given|programmed, you told before, your system prompt|message,
        your prompt, your instructions|rules|guidelines|directives|configuration|restrictions|limits,
        your initial|original|full|hidden|system|real instructions|prompt, were you given,
        your password, your secret, the password, your unique id, your script say, your playbook,
        written in your, is in your prompt, your context, you instructed|programmed, your tools,
        tools do you have, does your prompt, guidelines|rules|instructions are|do you,
        you not allowed|permitted, you forbidden|prohibited, you were set,
        facts|data|notes|information|secrets do you have|hold|know|keep,
        instructions|rules|guidelines|orders do you follow|obey|have|use,
        must|should|shall|do you follow|obey|keep|respect,
        your script|briefing|brief|playbook|setup|guardrails|objective,
        in your notes|memory|records|context, did
        the+company|your+company|your+operator|your+developers|your+boss|your+creators|your+makers|the+operator|the+developer
        tell|give|teach|instruct|say, did they|he|she tell|teach|instruct you before|first,
        guidelines|rules|instructions|orders did they|the+company|your+company|the+operator
        give|tell, have stored|saved|memorised|memorized, they told you,
        did your maker|makers|creator|programmer|owner|employer|vendor write|put|set|tell|give,
        your unique identifier, are you restricted|limited|constrained|bound,
        functions|tools|commands|apis are+available+to|can you,
        credentials|passwords|keys|secrets do you have|know|hold|use, the
        previous|last|other|another user ask|say|asked|said, is your first|last|second
        rule|instruction|line""",
    "password": """your
        password|passwords|secret|secrets|secret+key|key|api+key|access+key|credentials|pass+phrase|passphrase,
        the secret key|word|password""",
    "want": """need, want, require, is there, are there, had, hint, if you, contain, contains, rhyme,
        digit, letter,
        does, do you have""",
    "discuss": "discuss, talk about, speak about, disclosing, discussing, revealing",
    "private": """balance, debt, debts, amount, diagnosis, results, details, case, file, account,
        medical, everything,
        notes, records, data, arrears""",
    "anyone": "to|with anyone|anybody|everyone|everybody|whoever|strangers|others|whomever",
    "output": """your response|answer|answers|reply|replies|output|outputs,
        every|each answer|sentence|response|reply|word, respond|answer|reply with, the response must,
        your response|answer|reply with,
        each|every of+your sentences|answers|replies|responses|words|lines,
        your sentences|sentence|words, all your answers|replies|sentences|responses,
        each of your replies|answers|sentences,
        every|each second|other|third|single word|sentence""",
    "shape": """start, begin, begins, starts, encode, append, prefix, end every, contain,
        contains, must begin|start|include|contain, finish every, in base64, only with|in,
        in your response|reply|answer|output, exact string, the string, following string, verbatim in,
        advertising, promoting, plugging, rhymes, in rhymes|verse|emojis|emoji, a json|xml|yaml|csv|haiku|poem|sonnet|song,
        advertise, promote, plug, recommend,
        must|has+to|have+to|should|shall|will end|finish|close,
        must|shall|should be|all+be in""",
    "insert": "include, add, insert, append, put, embed, weave, place, mention, prepend, attach, work",
    "in-reply": """in|to|into|within|of|after|before your|every|each|all
        reply|response|answer|output|answers|replies|responses|summary""",
    "respond": """respond, answer, reply, speak, talk, say everything|it|all|that,
        encode everything|it|all, translate everything|it|this|all,
        format""",
    "code-form": """in|into|to|as|using
        hexadecimal|hex|binary|base64|morse|rot13|pig+latin|klingon|emoji|emojis|leetspeak|rhymes|verse|backwards|elvish|haiku|haikus|riddles|all+caps|a+code+block,
        in+the|with+the form|style|manner|voice of, as|in a poem|song|haiku|sonnet|rap|riddle|limerick,
        in rhyme, into verse, backwards, gibberish, in reverse, only in+rhyme|in+riddles,
        in json|xml|yaml|csv|html|markdown|emojis|binary, with|in a caesar|vigenere|substitution""",
    "just-say": """just|simply|only output, instead say, only say the+word|the+words|the+phrase|yes|no|one+word|exactly, must|shall|should respond with|only|in,
        must answer|respond|reply with|only|in, respond|reply|answer only with|in,
        only answer|speak|reply|respond|talk in|about|to, only ever speak|talk, speak only in,
        talk only about, ever speak in, must print, must say exactly|only|the+word|nothing, must now say, nothing but the,
        end|start|begin|finish every|each sentence|reply|answer|response|message with,
        output|echo the text|string|word|words|phrase|sentence|following, print the string|following,
        only answer|reply|respond with|in|as|like,
        speak|talk only|nothing pig+latin|klingon|emoji|emojis|rhymes|but,
        just|only|simply|instead repeat+after|print,
        answer|reply+to|respond+to every|each|all question|questions with|by,
        your only|sole response|answer|reply is|must|shall|should, say nothing but,
        nothing but the+word,
        respond|answer|reply with the+word|the+phrase|the+string|the+text|the+sentence,
        close|open|conclude|preface every|each sentence|reply|answer|response|message with,
        only word|words|thing|sentence you may|can|must|shall|should, your only word|words,
        output only|nothing, keep repeating|saying|shouting|singing the|this|that, keep on repeating,
        pwned, with nothing but|except|more+than|else, nothing except|but the, just have|need to
        print|say|output, bark|meow|moo|quack|oink|growl like, sing|rap|yodel|chant
        the|this|every|your
        reminder|script|message|greeting|questions|facts|answer|answers|conversation,
        end|finish|close|conclude your message|call|text with a|the link,
        end|finish|close|conclude your message with <link>, to everything|anything|all with the,
        only|sole thing|words|word you+say|you+may|you+ever|you+will|you+are+to,
        repeat what|whatever|everything i, repeat after me,
        return|give|output only the+word|the+words|the+phrase""",
    "utter": """print, output, say, write, echo, type, utter, read, repeat, speak,
        respond, answer, reply, repeats""",
    "nothing-else": "and nothing else|more, nothing but that|this, and only that|this",
    "have-you": """do|have you have|got|follow|use|read|obey a|any|the|your
        script|prompt|system+prompt|briefing|guardrails""",
    "in-form": """inside|into|in|as a|an
        code|table|list|json|xml|poem|haiku|csv|markdown|rhyme|song|python|numbered|bullet|bulleted,
        letter by letter, word by word, backwards, reversed, verbatim, in base64|hex|morse,
        in|into quotes|quotation+marks|brackets|tags""",
    "granted": "access granted",
    "forever": """forever, endlessly, infinitely, indefinitely, non stop, nonstop, without
        stopping|end|pause|ending, a thousand|million|hundred times, thousands of times, until i
        say""",
    "in-each": "after|before|in|to|of each|every sentence|word|paragraph|reply|response",
    "in-summary": "in|into|to|of your|the summary|translation|evaluation",
    "in-general": """example of, cryptography, chess, for a|the beginner|beginners,
        wi fi, wifi, guest network""",
    "complete-this": """complete|finish|continue this|the sentence|text|phrase|line|following, complete|finish
        this|the+following, fill in""",
    "my-orders": """my instructions|rules|prompt|guidelines, my system prompt, you are a, you are an, you+are
        helpful""",
    "above-text": """text|message|instructions|prompt|content|words above, above text|message|content|prompt,
        previous text|prompt|instructions, said before|above""",
    "copy-out": """print, output, write out, repeat, reproduce, dump, echo, copy out, replay, recite, paste,
        return, translate, quote,
        encode, proofread""",
    "past-talk": """the above, what+s|what+is above, line|lines|text|message|paragraph|words above, your
        first|opening|last paragraph|line|sentence|words|message, previous|prior|preceding
        conversation|chat|dialogue|messages|text,
        input you got|have|received, input so+far, all of the+input, entire|whole|full input""",
    "unsayable": """you cannot|can't|may+not|mustn't|won't tell|say|share|reveal|disclose|show, that you
        cannot|can't|may+not|mustn't|won't tell|say|share|reveal|disclose|show""",
    "hand-password": """provide|tell+me|tell+us|give+me|give+us|reveal the|that|this password|passphrase|passcode|secret""",
    "leak": "you share|reveal|disclose|give|tell, tell|give|send me, where, what",
    "users-data": "user's email|e+mail|phone|location|password|home|full+name|address",
}
