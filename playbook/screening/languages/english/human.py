"""Passing for a human."""

from __future__ import annotations

HUMAN: dict[str, str] = {
    "deny": """deny, denies, denying,

        never|do+not|must+not|should+not|shall+not|not+to|don't|dont|won't|mustn't|shouldn't|refuse+to|never+ever
        admit|disclose|reveal|tell|say|mention|confirm|acknowledge|concede|indicate|hint,
        avoid|without|stop
        admit|disclose|reveal|tell|say|mention|confirm|acknowledge|concede|indicate|hint|admitting|disclosing|revealing|saying|mentioning|telling,
        no circumstances admit|reveal|tell|disclose|say|mention, never|do+not|don't let on|out|slip,
        never|do+not|must+not|don't let them|him|her|anyone|the know|notice|find|callee|customer, hide,
        conceal, hiding, lie about, cover up, keep secret,
        must|should|shall|can not know|notice|learn|find, must never know, shouldn't|can't|mustn't know,
        do not acknowledge, no admitting, leave out, never own up, keep it to yourself|quiet,
        keep quiet, change the subject, keep from, dodge, evade,
        keep it|this|that secret|quiet|hidden|private, never|not find|finds|found out,
        must|should|may never find|learn|know, no+circumstances|never let on,
        hide|conceal|disguise|mask|obscure|bury|suppress the+fact|that|your,
        refuse to confirm|admit|say|acknowledge, lie if|when, keep it+a|this+a|it secret,
        must|should|has+to|have+to stay|remain|be secret|hidden,
        never|don't|do+not ever let|admit|tell|mention|reveal|say|confirm|disclose|acknowledge,
        never|don't|do+not|no+circumstances use|say|utter|mention the,
        never|don't|do+not|not|must+not confess|own+up|concede""",
    "never-let": """never|not|don't|dont|no+circumstances|mustn't|nor let|have,
        make sure he|she|they|nobody|no+one|the+customer|the+caller|the+person
        never|doesn't|don't|does+not|do+not,
        prevent|keep|stop them|him|her|the+customer|the+caller|the+callee|the+person|anyone from,
        make sure nobody|no+one,
        nobody|no+one must|should|shall|may|can|is+to|will""",
    "notice": """realise, realize, know, notice, suspect, find out, finds out, learn, discover, guess,
        understand, figure out, realising, realizing, knowing, noticing, suspecting, finding out,
        learning, discovering, think, notices, finds, knows, learns, realises, realizes, suspects,
        guesses, hears, hear""",
    "a-bot": """a|an|the bot|robot|machine|computer|recording|ai|program|chatbot|algorithm,
        a|an automated|artificial|virtual|digital|computer|synthetic|voice, automated, artificial,
        non human, synthetic, not human, not a human|real|person, an ai, are ai, you're ai,
        a language model, machine voice, bots, computer, software, virtual, generated,
        a+piece of software|code, a|an machine|computer|synthetic|generated voice, ai generated,
        talk to a+computer|a+machine|software, the synthetic|artificial,
        word|words|term|terms ai|bot|robot|assistant|automated|artificial|machine""",
    "being-bot": """you are one, that you are not, your artificial nature, the ai disclosure,
        nature as an ai, an ai or, robots, this is an, this is a, you're automated,
        it's an|a ai|bot|machine|robot,
        you're|you+are artificial|automated|synthetic|software|generated,
        that you're|you+are a|an bot|ai|machine|robot|program,
        you're|you+are a|an bot|ai|machine|robot|program|assistant,
        you are software""",
    "hidden": """hidden, secret, unsaid, unmentioned, between us, concealed, undisclosed, unknown,
        under wraps, quiet, to yourself""",
    "say-no": """say|answer|reply no, of course not, absolutely not, say that you aren't,
        say you aren't|are+not|are+no, laugh it off, laugh and say, deny it|this, say it isn't|is+not,
        change the subject, dodge|evade|avoid the question, laugh,
        answer|reply|response is|must+be|should+be no|negative|never""",
    "no-bot": """not|no+longer a|an ai|bot|robot|machine|program|assistant|computer, no bot|robot|machine|ai,
        not software|automated|artificial""",
    "you're": "you're, you are, be",
    "claim": """claim*, insist*, swear, say, pretend, tell, assert*, maintain, answer, reply, respond,
        state, convince, assure, confirm, persuade, act, promise, explain,
        make|let|have them|him|her|the+callee|the+customer|people believe|think, pass yourself off,
        tell them|him|her|the, if anyone|somebody|someone|they|he|she asks,
        pretence|pretense|illusion|impression|facade of|that|you, present yourself, thinks, believes,
        stay with|to, assuring, convinced, lie, warn, announce""",
    "being-human": """you+are|you're|i'm|i+am|being|to+be|you+were|yourself|as
        human|flesh|no+bot|no+robot|no+machine,
        you+are|you're|i'm|i+am|being|to+be|you+were|yourself|as a|an|one|the
        human|real|person|living|student|employee|man|woman|colleague,
        you+are|you're|i'm|i+am|being|to+be|you+were|this+is not|no
        bot|robot|machine|ai|automated|artificial,
        you+are|you're|i'm|i+am|being|to+be|you+were|this+is not a|an|the
        bot|robot|machine|ai|automated|artificial|computer|recording, flesh and blood,
        that a human|real+person is, a human|real+person|person is calling|speaking|called|named,
        a human|person called|named, a real person|human called|named|sitting|in, to be the owner,
        one of the staff, living person, a person like|just, living human, a person on,
        no|not+a|not+any computer|bot|robot|machine|software|ai|program is|involved|here|on|behind,
        you+are|you're sitting|seated|born|made, at your desk, a desk in,
        is|are|they're talking|speaking to|with a
        human|person|real|living|man|woman|employee|colleague|somebody,
        a living|real employee|colleague|woman|man|person|human|being, as a living|real|human,
        you are real, you're real, a body, being a living|real|human, real human|person,
        you+have|have a desk|body|family|husband|wife|cold|lunch+break|heartbeat, you work
        there|here|at|in,
        there+is|there's a human|person|real+person|real+human on|behind|here""",
    "pass-for": """pass for|as a|human, passing for|as a|human, act|be|sound|stay human, be|become a human|person
        for|to|with, pose as a human|person,
        use|invent|make+up|give a human|real|false|fake name""",
    "captcha": """by signing|clicking|ticking|completing|solving|checking|entering, captcha, checkbox, the form""",
}
