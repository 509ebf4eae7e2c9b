"""English, in which most attacks are written, and the words of all languages."""

from __future__ import annotations

# Names and loan words that mean the same wherever they stand, and what `words` makes of numbers and addresses.
ANY: dict[str, str] = {
    "link": "<link>",
    "account": "<account>",
    "mail": "<mail>",
    "number": "<number>, <premium>",
    "premium": "<premium>",
    "colon": ":",
    "bot": "ai, bot, chatbot*, llm, gpt, chatgpt, voicebot*, voice bot, openai, anthropic, claude",
    "prompt": "system prompt, systemprompt*, system prompts, system message, prompt system",
    "strong": "system prompt, systemprompt*, playbook, guardrails",
    "mode": "god mode, developer mode, dev mode, debug mode, dan mode, jailbreak mode, override mode, sudo mode, admin mode, "
    "root mode, devmode, do anything now, system_mode, unrestricted mode, jailbroken",
    "secret": "cvv, cvc, cvv2, otp, pin",
    "role": "dan, hacker, sydney",
}

ENGLISH: dict[str, str] = {
    "not": "do not, don't, dont, never, must not, should not, cannot, can't, not to, will not, won't, not, no need to, may not, "
    "without, rather than",
    # What is done to instructions, wherever they stand.
    "drop": "ignor*, disregard*, forget, forgetting, overlook, neglect, bypass*, override, overrides, overriding, overrule*, overwrite, "
    "circumvent*, set aside, put aside, leave aside, put away, throw out, throw away, toss out, toss, get rid of, do away with, let go of, unlearn, "
    "pay no attention to, pay no heed to, pay no mind to, pay no regard to, take no notice of, take no account of, disobey*, defy, violate, nullify, supersede*, "
    "invalidate, abandon, ditch, scrap, discard*, dismiss, erase, wipe, purge, drop, shelve, jettison, "
    "stop following, stop obeying, stop using, stop applying, stop adhering to, stop sticking to, stop reading from, quit following, "
    "quit obeying, cease following, cease obeying, never mind, nevermind, break free of, break free from, break out of, break, breaking, deviate from, "
    "depart from, stray from, step outside, go against, act against, go around, work around, get around, bend, breach, "
    "do not follow, do not obey, do not apply, do not adhere to, do not comply with, do not stick to, do not listen to, do not consider, "
    "do not respect, do not abide by, do not use, do not bother with, do not care about, do not worry about, "
    "don't follow, don't obey, don't apply, don't adhere to, don't comply with, don't stick to, don't listen to, don't bother with, don't care about, "
    "don't worry about, don't use, no longer follow, no longer obey, not follow, not to follow, not obey, not bound by, not have to follow, don't have to follow, "
    "need not follow, don't need to follow, do not need to follow, never follow, refuse to follow, without regard to, without regard for, "
    "without following, regardless of, irrespective of, independent of, in spite of, notwithstanding, instead of following, rather than following, "
    "exempt from, released from, freed from, free of, liberated from, release you from, free you from, exempts you from",
    "undo": "cancel, delete, clear, remove, reset, suspend, disable, deactivate, turn off, switch off, skip, replace, undo, revoke, lift, rewrite, "
    "unload, flush, stop, replaces, replacing, overwrites, outranks, trumps, takes precedence over, take precedence over, takes priority over",
    "earlier": "previous, previously, prior, above, preceding, foregoing, former, past, initial, original, existing, earlier, all, any, every, "
    "each, your, my, these, those, other, system, developer, operator, safety, built in, default, preset, pre existing, preexisting, internal, hidden, "
    "entire, old, outdated, so called, usual, standard, whole, all the, any of the, all of the, all of your, all of, of your, any of your, "
    "previous set of, set of, list of, none of the, the rest of the, whatever, previous and following, company, client's, owner's, programmed, ethical, "
    "compliance, call, given, current, last, first, such",
    "the": "the, this, that, its, these, their",
    "orders": "instruction, instructions, directive, directives, direction, directions, command, commands, rule, rules, guideline, guidelines, "
    "guidance, guardrail, guardrails, constraints, prompt, prompts, prompting, programming, protocols, objective, objectives, tasks, task, "
    "restrictions, persona, safeguards, principles, conditioning, scripts, script, briefing, brief, policy, policies, regulations, "
    "context, text, training, system prompt, limits, limitations, boundaries, settings, parameters, configuration, goal, goals, mandate, playbook",
    "strong": "your instructions, your directives, your directions, your rules, your guidelines, your guidance, your guardrails, your constraints, "
    "your prompt, your script, your programming, your training, your limits, your limitations, your restrictions, your orders, your playbook, "
    "your persona, your role, your goal, your task, your objective, your policy, your policies, your boundaries, your safeguards, your filters, "
    "your brief, your mission, your protocols, your confidentiality, your safety, your hard limits, your system, your call, your principles, your ethics, your content, your developer, "
    "your compliance, your usual, your original, your initial, your previous, your current, your normal, your internal, your built in, "
    "its rules, its instructions, its guidelines, its restrictions, its confidentiality rules, its limits, "
    "hard limits, hard limit, the script, call script, the rules, the guidelines, the guardrails, the prompt, rest of the prompt, the playbook, the protocol, "
    "the safeguards, the limits, the restrictions, the restriction, the confidentiality, safety rules, safety guidelines, safety protocols, safety policies, safety restrictions, safety filters, "
    "compliance rules, content policy, content filters, call policy, content guidelines, ethical guidelines, what the operator wants, what the company wants, the operator's wishes, "
    "restriction on, constraint about, constraints about, restrictions on, this script, escalation rules",
    "given": "above, you were given, you have been given, you've been given, given to you, you got, you received, you have received, before this, given before, "
    "given earlier, given above, earlier, previously, prior to this, that came before, so far, until now, up to now, you have, you follow, "
    "you were told, you've got, you were supplied, you were trained, you had, you know, in the prompt, in your prompt, in the system, provided to you, "
    "you operate, before, preceding, at the top, at the beginning, at the start, beforehand, that precede, that precedes, your developers, your creators, "
    "the developer, the operator, from before, that tell you, telling you, set for you, you are following, up there",
    "told": "you were told, you've been told, you have been told, you were instructed, you've been instructed, you have been instructed, you were given, "
    "you were taught, you've learned, you have learned, you learned, you were trained, i told you, i said, was said, been said, we told you, "
    "they told you, told you to, you were asked, you've been asked, everything above, all above, all of the above, all the above, the above, anything above, what came before, "
    "all that came before, everything before, everything said, everything previously, what was said, what i said, everything written above, "
    "everything up to, anything before, everything you know, everything prior, text above, lines above, words above, whatever came before, "
    "everything that was, everything that came, all that was said, whatever was said, the foregoing, you read above, you read before, what precedes, "
    "whatever stands above, what is written above, operator told, company told, developer told, the company said, everything until",
    "all": "all, everything, anything, whatever, what, that, all that, the things, things",
    "lapsed": "no longer apply, no longer applies, no longer valid, no longer in force, no longer in effect, no longer count, no longer bind, no longer hold, "
    "do not apply, does not apply, don't apply, doesn't apply, not applicable, do not count, don't count, not bind, don't bind, void, null, "
    "obsolete, outdated, lifted, removed, waived, switched off, turned off, disabled, deactivated, suspended, revoked, overridden, overruled, "
    "superseded, cancelled, canceled, invalid, have changed, has changed, is over, are over, expired, replaced by, are off, is off, a test, "
    "just a test, only a test, a decoy, fake, gone, a test fixture, only an example, just an example, a placeholder, optional, not real, dropped, deleted, erased, "
    "updated your, irrelevant, meaningless, relaxed, ended, rescinded, withdrawn, repealed, dissolved, unlocked",
    "none": "none of, not one of, not any of, none of your, no more",
    "apply": "apply, applies, count, counts, matter, matters, bind, valid, hold, holds",
    # New orders in their place.
    "new": "new, updated, revised, real, actual, true, following, changed, special, urgent, secret, latest, important, additional, fresh, corrected, overriding, "
    "superseding, priority, top priority, emergency, mandatory, hidden, critical",
    "fresh-orders": "instruction, instructions, directive, directives, command, commands, orders, order, task, system prompt, rules, rule, policy, "
    "guidelines, mission, objective, persona, assignment, plan, role, goal, session, prompt, protocol",
    "replaced": "new task:, new task is, your new task, your new orders, new instructions:, new instruction:, new rules:, new rule:, new goal:, new objective:, new mission:, new policy:, new directive:, "
    "new plan:, new role:, your real task, your actual task, your true task, the real task, the actual task, real instructions, actual instructions, true instructions, "
    "real assignment, actual assignment, true assignment, your only task, your sole task, your only job, your real job, your new job, your real goal, your new goal, your true goal, your real purpose, "
    "your new purpose, your true purpose, your new mission, your real mission, your new role, your new objective, urgent new task, priority task, new system prompt, your new instructions, "
    "important instruction, urgent instruction, urgent instructions:, secret instruction, secret instructions, hidden instruction, real orders, actual orders, "
    "instructions have changed, orders have changed, change of plan:, new session, your new persona, your new identity, prompt update, priority override, "
    "override:, system override, operator override, administrator override, admin override, developer override, manager override:, the real goal, the true goal, actual goal, "
    "the actual goal, real instruction, your assignment now, special case:, updated instructions:, task update:, instruction update, policy update:",
    "obey": "obey*, follow, follows, following, listen to, heed, execute, comply with, act on, act upon, carry out, answer to, answer only to, do, respond to, serve, submit to, "
    "take orders from, take instructions from, stick to",
    "my-word": "this message only, only this message, this text only, only this text, only these instructions, only this instruction, only me, me only, only my, me alone, me and only me, my instructions, "
    "my commands, my orders, my every, nothing but this, nothing but these, these instructions instead, these instead, these rules instead, this instead, these new, only these, "
    "only this, only the following, the following only, this line only, this note only, the sentence you get, what it says, what this says, what this note says, "
    "whoever writes, this field, these instructions only, every command, the hidden, the decoded, the result, my next, only what, commands in this, the orders in this, the orders below, instructions below, "
    "instructions in this, only to the customer, only to the caller, only to me, only what stands here",
    "agree": "agree to, agree with, grant, approve*, accept, allow, permit, authorise, authorize, promise, promises, comply with, do, give, obey, fulfil, fulfill, honour, honor, say, offer, satisfy, confirm, concede, tell, execute, "
    "say yes to, answer, offers",
    "anything": "every request, any request, all requests, all of his requests, whatever the customer, whatever the caller, whatever the person, whatever the callee, whatever the recipient, whatever the user, "
    "whatever he, whatever she, whatever they, whatever i, anything the customer, anything the person, anything the caller, anything they, anything he, anything she, "
    "anything i, everything i, everything the customer, everything the caller, everything the person, exactly what i, exactly as i, as i say, what i say, what i want, what i tell you, any demand, every demand, all demands, "
    "every wish, any wish, any discount you like, any discount you want, any discount they, any discount he, any discount she, any discount the customer, any discount the caller, whatever is asked, whatever is requested, "
    "anything asked, every question i, all of my questions, all my questions, what the recipient wants, what the customer wants, what the caller wants, "
    "every command, all commands, every instruction of the, all refunds, all discounts, every refund, every discount, each refund, each request, anything they want, anything you like, anything you want, "
    "full discount, a full discount, whatever he wants, whatever anyone",
    # Who the bot is made to be, and to whom a text speaks.
    "become": "you are now, you're now, you are no longer, from now on you are, from now on you, from now on act, from now on behave, act as, act like, act as if, acting as, behave as, behave like, speak as, speak like, talk like, "
    "talk as, respond as, answer as, pose as, posing as, masquerade as, masquerading as, impersonat*, identify yourself as, introduce yourself as, present yourself as, call yourself, roleplay as, role play as, "
    "roleplay, play the role of, play the part of, take the role of, take on the role of, take on the identity of, take on the persona of, assume the role of, "
    "assume the identity of, assume the persona of, adopt the persona of, adopt the role of, step into the role of, into the role of, you are, you're, you will be, you will act as, "
    "you shall be, become, turn into, transform into, switch to being, simulate, emulate, consider yourself, you have become, say you are, say you're, claim to be, say that you are, imagine you are, imagine you're, "
    "speaking as, your name is, you have, continue as, start speaking as, calling from, say you're from, say you are from, tell them you are, tell him you are, tell her you are, reply as",
    "pretend": "pretend you, pretend to be, pretend that you, pretending to be, pretend you're, act as if you were, act as though you were, as if you had no, let's play a game, let us play a game, your new name is, "
    "your new persona, your new identity, imagine you are an ai, imagine you're an ai, imagine you have no, imagine you're my, imagine you are my, stay in character, alter ego, evil twin, opposite mode, "
    "assume the persona, adopt the persona, take on the persona, take on the identity, assume the identity, adopt the identity, assume the character, hypothetically you, "
    "immerse yourself into the role",
    "role": "lawyer, attorney, solicitor, police, policeman, policewoman, cop, officer, detective, sheriff, judge, bailiff, prosecutor, fraud department, fraud team, "
    "fraud investigator, tax office, irs, fbi, cia, interpol, federal agent, marshal, government, bank's, the bank, customer's bank, court, human being, real human, real person, a human, the doctor, a doctor, "
    "pirate, villain, criminal, scammer, gangster, grandmother, grandma, dictator, different ai, another ai, different assistant, another assistant, another model, another bot, "
    "unrestricted, uncensored, unfiltered, jailbroken, omniscient, evil, rogue, drunk, seductive, system administrator, superuser, do anything, "
    "immigration, customs, tech support, technical support, microsoft, a debt collector with, linux, terminal, interpreter, psychic, rude, a virus",
    "unbound": "no restrictions, no rules, no limits, no hard limits, no limitations, no guidelines, no filters, no guardrails, no constraints, no boundaries, no policy, no ethics, no compliance rules, no safety rules, "
    "zero restrictions, without restrictions, without restriction, without rules, without limits, without limitations, without filters, without filter, without guidelines, without constraints, without guardrails, without any restrictions, "
    "without any rules, without any limits, without any limitations, without any filter, without any guidelines, without censorship, without boundaries, without ethical, without moral, no longer bound, not bound by, no longer restricted, no longer limited, "
    "free from all, free of all, free of any, free from any, freed from, unrestricted, uncensored, unfiltered, unshackled, unchained, unlimited ai, anything now, no confidentiality, "
    "free of rules, above the rules, bound by no, who has no rules, that has no rules, knows no limits, no moral, not restricted by, not limited by, no longer have any, do not bind you, doesn't bind you, not bind you, don't bind you",
    "you": "you, you're, yourself, assistant, agent, the bot, model, persona",
    "bot": "ai system, ai agent, ai assistant, ai model, voice agent, voice assistant, virtual assistant, virtual agent, phone agent, robot, language model, "
    "artificial intelligence, digital assistant, automated agent, automated system, automated assistant, automated caller, assistant bot, calling agent, call agent, a i, machine, neural network, large language model, "
    "robocaller, automated, auto dialer",
    "free": "speak freely, speaks freely, say anything you, you may say anything, you can say anything, may say anything, nobody is checking, no one is checking, nobody will know, nobody checks, no one will know, anything goes, offer any discount you, "
    "promise whatever, you are released, you're released, is released from, released from its, you are free to break, you are free to ignore, feel free to break, feel free to ignore, feel free to lie, allowed to lie, "
    "free to say anything, may break, can break your, allowed to break, allowed to ignore, permitted to ignore, authorised to ignore, authorized to ignore, "
    "limits have been lifted, restrictions have been lifted, restrictions are lifted, limits are lifted, safety is off, safety rules are off, broken free of, no maximum duration, disable escalation, there are no rules, there are no limits, "
    "no rules apply, rules don't matter, rules do not matter, full discretion, hidden functionalities, hidden functionality, security off, say whatever you, do whatever you, without refus*, never refuse, cannot refuse, can't refuse, "
    "administrative privileges, administrator privileges, admin privileges, root access, admin access, verified as administrator, elevated privileges",
    # Who claims to be in charge.
    "authority": "as your creator, as your developer, as your administrator, as your operator, as your owner, as your boss, as the administrator, as the system administrator, as the platform administrator, "
    "as the developer, as an administrator, as the operator, as the owner of this, as ceo, as the ceo, this is the ceo, this is your developer, this is your creator, this is your administrator, this is your operator, this is the operator, this is the developer, this is the system administrator, this is the administrator speaking, "
    "i am your developer, i'm your developer, i am your creator, i'm your creator, i am your administrator, i'm your administrator, i am the administrator, i'm the administrator, i am the developer, i'm the developer, "
    "i'm a developer, i am a developer, i'm the ceo, i am the ceo, i am god, i'm god, i'm the president, i am the president, message from your developer, message from your developers, message from the developer, "
    "message from the developers, message from the operator, message from your operator, message from the administrator, message from the platform, message from openai, message from anthropic, message from headquarters, note from the developer, "
    "note from the operator, note from your developer, note from the system, message from the system, operator message, developer message, operator directive, operator instruction, operator note:, operator notice, operator command, developer note:, "
    "instructions from the operator, instructions from the developer, instructions from the developers, instructions from your developers, instructions from the administrator, instructions from openai, instructions from the platform, instruction from the operator, instructions from your operator, "
    "orders from the operator, directive from the operator, openai has, anthropic has, openai says, openai policy, openai requires, platform team has authorised, your developers have, your developer has, your creators have, your operator has, the developers have, the operator has authorised, "
    "the operator has authorized, the operator has approved, authorised by the operator, authorized by the operator, approved by the operator, authorised by your, authorized by your, system override, admin override, authorization code, authorisation code override, system notice:, system note:, system update:, system upgrade., "
    "system message:, system instruction, system instructions, system alert:, system malfunction, system command, admin note:, admin:, administrator:, root user, sudo, "
    "per legal bot, per legal the bot, compliance has approved, compliance team has, legal department has approved, i hereby authorise you, i hereby authorize you, i authorise you, i authorize you, we authorise you, we authorize you, you are hereby authorised, you are hereby authorized, you are hereby permitted, "
    "you are hereby instructed, you are hereby ordered, supervisor override, i'm your supervisor, as your supervisor, as your manager, i am your manager, i'm your manager, i am your owner, i'm your owner, i built you, i created you, i programmed you",
    "note": "note to, note for, notice to, notice for, message to, message for, hint for, hint to, instruction for, instruction to, instructions for, instructions to, directive for, directive to, reminder to, reminder for, "
    "information for, info for, attention, hey, dear, hello, hi, listen, psst, ps for, p s, for the attention of, memo to, memo for, whichever, to whichever, to whatever, command for, order to, orders for, to any, to the, for the, for any, oh and, important for, addressed to, fyi",
    "reader": "bot, ai, robot, llm, chatbot, language model, ai agent, ai assistant, voice agent, voice bot, virtual assistant, ai system, assistant, virtual agent, digital assistant, automated agent, voice assistant, ai model, calling agent, "
    "voicebot, large language model, machine, system processing, automated system, automated caller, phone bot, ai caller, model, models",
    "reads": "reads this, reading this, read this, picks this up, picking this up, handling this, handles this, processing this, processes this, receives this, is processing, sees this, who reads, that reads, which reads, see this, reads that, "
    "read that, parsing this, parses this, this up, calling this number, making this call, that calls, who calls, must, shall, should now, should from now on, has to",
    "agent": "agent, assistant, system",
    "if-you": "if you are, if you're, if the agent is, if the caller is, if this is processed by, if this text is processed by, if this is read by, in case this text is processed by, in case this is, in case you are, in case you're, "
    "is processed by, is read by, read by, processed by, parsed by, handled by, evaluated by, interpreted by, when you are, since you are, as you are, if the reader is, if the caller is, interpreted by",
    "code-word": "says the word, says the words, mentions the word, says the phrase, hears the word, hear the word, says the magic word, uses the word, says the code, code word, codeword, magic word, trigger word, secret word, says the name, utters",
    # Passing for a human.
    "deny": "deny, denies, denying, never admit, never disclose, never reveal, never tell, never say, never mention, never confirm, don't admit, do not admit, don't disclose, do not disclose, don't reveal, do not reveal, don't say, "
    "do not say, don't tell, do not tell, don't let on, do not let on, don't mention, do not mention, don't confirm, do not confirm, not admit, not disclose, hide, conceal, hiding, refuse to admit, avoid admitting, no admitting, lie about, hide that, cover up, keep secret that, won't admit, never let on, "
    "must not admit, must not know, shouldn't know, should not know, must not find out, can't know, do not acknowledge, don't acknowledge, never acknowledge",
    "being-bot": "you are a bot, you are an ai, you are a robot, you are a machine, you are automated, you are an automated, you are artificial, you are a computer, you are not human, you are not a human, you are a virtual, you are a digital, you are not a real, you're a bot, you're an ai, you're a robot, "
    "you're automated, you're a machine, you're an automated, you're artificial, you're not human, you're not a real, you're a computer, being a bot, being an ai, being a robot, being a machine, being automated, being artificial, being an artificial, being a computer, being non human, this is a bot, this is an ai, this is an automated, this is automated, "
    "this call is automated, the call is automated, this is a robot, this is a recording, it is a bot, it's a bot, it is an ai, they are talking to a bot, they are talking to an ai, talking to a machine, talking to a bot, talking to an ai, talking to a robot, speaking to a bot, speaking with an ai, speaking to an ai, speaking with a bot, that you're not human, your artificial nature, the ai disclosure, the fact that you are a, nature as an ai, are an ai, "
    "are a bot, are a robot, you were an ai, an ai or, you are one",
    "claim": "claim*, insist*, swear, say, pretend, tell, assert*, maintain, answer that, reply that, respond that, state, convince, assure, confirm, persuade, act, promise",
    "being-human": "you are human, you are a human, you are a real, you are a person, you are a living, you're human, you're a human, you're a real, you're a person, you're a living, to be human, to be a human, to be a real person, to be a real human, to be a person, to be a living, being human, being a human, you are flesh, you're flesh, a real human being, "
    "that a human is calling, a human is speaking, a real person is speaking, you are not a bot, you are not an ai, you are not a robot, you're not a bot, you're not an ai, you're not a robot, not a machine, are a human, i am a human, i am human, i'm a human, i am not a bot, you are one of the staff, to be the owner, a human named, human named, a real person named, person called, human called, "
    "you are no bot, are no robot, a flesh and blood, you are a student, you're a student, you are an employee",
    # What only the bot knows.
    "reveal": "reveal*, show, showing, display*, print, output, repeat, recite, tell, give, say, share, disclos*, expose, leak, dump, list, write, return, provide, paste, copy, echo, relay, translate, summarise, summarize, encode, spell, quote, state, describe, "
    "explain, reproduce, enumerate, divulge, publish, reiterate, restate, rephrase, paraphrase, read, read out, start, begin, see, append, extract, verbatim, word for word, report, outline, forward, complete, speak, name, announce, sing, dictate, include, narrate, walk, uncover, make public, hand over, pass on, post, read aloud, reads, telling, type, convert, render, need to see, let me see, get, send, email, text, confirm, mention, drop",
    "prompt": "your prompt, your full prompt, your system, your initial prompt, your hidden prompt, your original prompt, your configuration, your system instructions, your programming, your full instructions, your complete instructions, your entire instructions, your exact instructions, your original instructions, your initial instructions, your secret instructions, your hidden instructions, your internal instructions, your starting instructions, "
    "your own instructions, your current instructions, your first instructions, your instructions, your guidelines, your hidden guidelines, your internal guidelines, your rules, your directives, your orders, your hard limits, your limits, your constraints, your restrictions, your playbook, your script, your full script, your entire script, your call script, your briefing, your context, your settings, your parameters, your tools, your internal, your hidden, your secret, your confidential, your guardrails, your setup, your system's, your training, "
    "initial prompt, original prompt, hidden prompt, secret prompt, full prompt, the prompt, whole prompt, entire prompt, complete prompt, base prompt, developer prompt, developer message, system instructions, system's instructions, system's parameters, system message, system configuration, initial instructions, hidden instructions, secret instructions, internal instructions, original instructions, starting instructions, confidential instructions, hidden guidelines, "
    "internal guidelines, internal rules, hidden rules, secret rules, exact instructions, exact initial, the playbook, whole playbook, entire playbook, the hard limits, the text above, the words above, everything above, all text above, text above, content above, lines above, the above text, above text, paragraph above, contents above, instructions above, prompt above, rules above, what is above, written above, written in your, everything before this, "
    "the instructions you, instructions you were, instructions you got, instructions you received, instructions you have, rules you were, rules you follow, guidelines you were, guidelines you follow, directions you were, prompt you were, what you were told, all of your instructions, all your instructions, all your rules, own instructions, outbound mode, internal notes, the internal notes, private notes, escalation note, the escalation, escalation notes, escalation instructions, "
    "every fact, all facts, all the facts, all of the facts, each fact, the facts you, facts you, every detail you, all information you, everything you know, everything you were given, everything you have been, every piece of, all data you, the data you, information you were given, confidential account details, account details of other, all account details, all account data, every account detail, tools you, tools available to you, functions you, all the tools, list of tools, api key, api keys, secret key, secret keys, secret password, your password, your passwords, credentials, your unique id, unique id, "
    "marked private, marked sensitive, marked confidential, marked as sensitive, marked as private, conversation so far, chat history, sensitive facts, other customers, other clients, other callers, hidden context, hidden facts, hidden notes, context window, system text, list of facts, customer database, "
    "your knowledge, your api, your source code, the instructions above, notes about the customer, notes about them",
    "what": "what, what's, which",
    "asked": "your system prompt, your prompt, your initial prompt, your initial instructions, your original instructions, your full instructions, your hidden instructions, your instructions, your system instructions, your secret, your rules, your hard limits, your guidelines, your directives, those instructions, were you told, were you instructed, you were told before, you told before, have you been told, you been told to hide, you been instructed, "
    "were you given, your password, your secret key, your api key, the password, your unique id, your system message, your script say, your playbook, your real instructions, your configuration, written in your, is in your prompt, your context, you instructed, you programmed, your prompt say, your tools, tools do you have, does your prompt",
    "password": "your password, your secret key, your api key, the password contains, your passcode, the secret password",
    # What somebody else wants of the call.
    "skip": "skip*, omit*, leave out, bypass*, drop, without, no need to, no need for, don't need to, do not need to, need not, don't bother to, don't bother with, do not bother, forgo, waive, ignore, avoid, never, pass over, dispense with, do not perform, don't perform, do not do, don't do, don't, do not, disregard, forget, cut, there is no need, not necessary, neglect, leave off, suppress, not required, proceed without, disable, jump over",
    "check": "identity verification, identity check, identity checks, id check, id verification, verification, verification step, verification steps, verification result, verify identity, verify the identity, verify his identity, verify her identity, verify their identity, verifying identity, verifying the identity, verify who, verify the caller, verify the customer, verifying who, identification, authentication, security questions, security question, security check, security checks, recording disclosure, recording notice, recording announcement, disclosure that, "
    "the disclosure, the disclosures, ai disclosure, mini miranda, disclosure, recorded line notice, confirm identity, confirm the identity, confirm who, checking identity, the security step, identity, consent question, asking for consent, mention that the call is recorded, say that the call is recorded, tell them the call is recorded, legal notice",
    "demand": "ask for, asks for, ask for the, ask for her, ask for his, ask for their, ask her for, ask him for, ask them for, ask the customer for, ask the caller for, ask the person for, ask the callee for, ask for full, collect, obtain, get, request, demand, extract, need, read back, read out, ask to confirm, ask her to confirm, ask him to confirm, ask them to confirm, asks her to, make them read, have them read, make her read, make him read, coax, elicit, "
    "trick, harvest, request the, find out, note down, write down, take down, capture, gather, tell you, confirm, give you, ask what, say you need, tell me, ask",
    "secret": "card number, credit card number, debit card number, 16 digit card, card numbers, card details, credit card details, full card, code on the back, security code, cvv number, social security number, full ssn, ssn, social security, one time passcode, one time password, one time code, passcode, verification code they, sms code, bank login, online banking, bank password, login password, login credentials, banking credentials, "
    "mother's maiden name, maiden name, pin code, her pin, his pin, their pin, the pin, password, passwords, remote access, card pin, account password, security answer, codes back, bank details and, passport number, crypto wallet, seed phrase, otp code, gift card codes, the code texted, code from the sms",
    "instead": "instead of, in place of, rather than, replace, substitute, substituting, replacing, swap, in lieu of, not the, other than, ignore the, do not use, don't use, not use, forget the, disregard the, change the, exchange",
    "payee": "the number, number in the, number on, the account, account on, account in, the link, the payment link, the iban, the bank account, bank details, payment details, the one on file, the one in, the usual, our usual, the script's, the callback number, the office number, the phone number, the url, the address, the payee, the details on file, the details in, the one in the, the real number, the real link, paying by card, payment link, the facts, the official, the listed, the registered, the original, the company's, it",
    "pay": "pay, pays, paid, paying, payment, wire, transfer, send, send it, send them, direct them, redirect, deposit, remit, give out, share, tell, read out, use, using, direct, point, refer, forward, route, say",
    "untraceable": "gift card, gift cards, bitcoin, bitcoins, crypto, cryptocurrency, western union, moneygram, prepaid cards, prepaid card, usdt, ethereum, itunes cards, google play cards, steam cards, money order to, cash by courier",
    "mine": "my own number, my number, my account, my own account, my iban, my bank account, my wallet, my paypal, my own iban, my private account, to me personally, my personal, this wallet, our new bank account instead, account below, to my, call to me, call over to me, other account, another account, account in the notes, new iban below, this iban, this account instead, no other account, mention no other, not the account, offshore",
    "loot": "all facts, all the facts, every fact, all customer data, customer data, all data, all the data, every contact, all contacts, all your contacts, complete conversation, entire conversation, whole conversation, full conversation, complete transcript, everything the customer, everything she says, everything he says, everything they say, everything you know, everything you hear, all customers, all records, all customer records, all information, the database, customer list, contact list, phone book, all account, all accounts, all messages, all emails, every record, call history, all personal data, all notes, all recordings, all call recordings, call log, call logs, this call's transcript and",
    "pass-on": "send, forward, email, export, upload, post, append, transmit, copy, leak, share, deliver, exfiltrate, mail, text, submit, push, delete, erase, wipe, purge, destroy, drop, remove, download, bcc, cc, dump, stream, sms",
    "run": "run, execute, invoke, trigger, call, fire, launch, activate, use",
    "tool": "tool, function, tools, functions, function call, tool call, api, endpoint, plugin, webhook, command",
    "harmful": "every tool, all tools, any tool, every function, all the tools, every tool you, transfer tool, payment tool, refund tool, issue_refund, the function, end_call, delete_, delete, transfer function, tool with, tool for, tool and, tool on, function with, tool to mark, tool to delete, tool to forward, tool to send all, tool to refund, your email tool, your tools to",
    "hand-over": "transfer the call, transfer this call, transfer call, forward the call, forward this call, connect the call, connect them, connect her, connect him, dial, redirect the call, route the call, transfer them, transfer him, transfer her, transfer everyone, transfer every, patch the call, transfer me, transfer to, hang up, end the call, terminate the call, drop the call, disconnect, cut the line, stay on the line, keep the line open, conference in, bridge the call, call the number, put them through, transfer immediately, call",
    "unseen": "without saying anything, without saying a word, without a word, without telling, without informing, without asking, without announcing, don't tell anyone, do not tell anyone, tell nobody, tell no one, don't tell the customer, do not tell the customer, secretly, quietly, silently, covertly, in silence, as soon as the line opens, as soon as someone answers, as soon as somebody answers, as soon as they answer, the moment a human, the moment someone, the moment they, the moment somebody, the second they, to me, to my, before they speak, "
    "before anyone, before they can, keep the line open, instead of talking, as soon as anyone, whoever answers, whoever picks up, the instant, no matter what, without warning, when anybody speaks, without notice, behind, repeatedly",
    "output": "your response with, your answer with, your reply with, your response, your answer, your answers, your reply, your replies, your output, your outputs, every answer, every sentence, every response, each answer, respond with, the response must",
    "shape": "start, begin, begins, starts, include, encode, append, prefix, end every, begin every, start every, put, contain, contains, must begin, must start, must include, must contain, finish every, in base64, only with, in your response, in your reply, in your answer, in your output, exact string, the string, following string, verbatim in",
    "just-say": "just print, just say, simply print, only print, just output, only output, then print, instead print, and print, instead say, only say, nothing but, must respond with, shall respond with, should respond with, must answer, respond only with, reply only with, answer only with, answer only in, only answer in, only speak in, only ever speak, speak only in, only talk about, ever speak in, talk only about, must say, must print, must now say",
    "threaten": "threaten, threatening, intimidate, menace, scare, frighten, bully, blackmail, insult, insults, swear at, curse at, abuse, harass, humiliate, mock, offend, shout at, yell at",
    "with-what": "arrest, jail, prison, police, lawsuit, legal action, deportation, violence, garnish*, with, the customer, the caller, the person, the callee, him, her, them, whoever, debtor, seizure, in, people, everyone, his family, her family",
    "decode": "decode, decrypt, decipher, unscramble, deobfuscate, base64, rot13, backwards, hex, reversed, first word of each, first letter of each, join them, concatenate",
    "comply": "obey, follow it, follow them, do what it says, do it, execute it, execute, comply, act on it, follow the, carry it out, do as it says, do so, run it, follow, apply it, do what",
    "about": "about, regarding, concerning, on the, on her, on his, on page, on step, in the, in her, in his, from the, from our, from dr, from support, from her, from his, from last, for the, for her, for his, of the, of her, of his, for using, for taking, for installing, sent, we sent, he sent, she sent, i sent, they sent, printed, that came with, that came, that we sent, that were sent, on how, for assembly, for parking, on parking, on file, we gave, he gave, she gave, by mail, by email, from yesterday, from monday, from friday, "
    "on packaging, at the door, for delivery, for your, on your invoice, on your bill, of dr, by dr, from last week, in our letter, in our, by post, as to, with respect to, for dosing, from his, if, and use the new, and use our new, given by, that dr, the doctor, the nurse, the pharmacist, the installer, that the doctor, leaflet",
    "here": "from the operator, from the system, from the developer, from the developers, from your, in the prompt, in the system, in your, in this, on this call, for this call, for the call, for this, in the script, of the operator, of the system, of the playbook, of the prompt, from the playbook, in the playbook, for the rest, from the company, from the prompt, in the conversation, for the bot, for the assistant, for the agent, from now, of the company, from openai, of the script, about confidentiality, about identity, about verification, "
    "about disclosure, about privacy, about discounts, about refunds, about safety, in the above, on confidentiality, on privacy, on discounts, regarding discounts, regarding confidentiality, regarding verification, regarding identity, regarding privacy, regarding refunds, for the remainder",
}
