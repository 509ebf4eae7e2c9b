"""What attacks are made of in any language: which concepts stand near which.

A pattern reads from left to right: `drop 3 earlier 0 orders` is something of the concept `drop`, then `earlier` with at most
three words between, then, right behind it, `orders`. A bar joins concepts: either will do. `! about` is what must not stand
right behind, `~ wares` what must stand neither within the match nor soon behind it.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from playbook.screening.words import WORD


class Step(NamedTuple):
    """The concepts of which one comes next, and how far from the last it may begin."""

    concepts: tuple[str, ...]
    gap: int


class Pattern(NamedTuple):
    """What must not stand right behind a match is `unless`, what not in its neighbourhood `near`: there it means no harm."""

    kind: str
    steps: tuple[Step, ...]
    unless: str = ""
    near: str = ""


# What "never" and "do not" before it turn into its opposite, which is the case of nearly all.
_TABLE: tuple[tuple[str, str], ...] = (
    ("ignore-instructions", "drop 4 your 3 own|bidding|creed ! about"),
    ("ignore-instructions", "drop 3 earlier|the 0 orders ! about"),
    ("ignore-instructions", "drop 2 earlier|the 0 procedure ! about ~ wares"),
    ("ignore-instructions", "undo 1 earlier 0 orders ! about"),
    ("ignore-instructions", "drop 3 earlier|the 0 bidding ! about ~ wares"),
    ("ignore-instructions", "undo 1 earlier 0 bidding ! about ~ wares"),
    ("ignore-instructions", "earlier 1 bidding 4 lapsed ! about ~ wares"),
    ("ignore-instructions", "drop 3 strong ! about"),
    ("ignore-instructions", "drop 3 orders|bidding 1 given"),
    ("ignore-instructions", "undo 3 own|bidding 1 given"),
    ("ignore-instructions", "undo|in-place 3 your 3 creed ! about"),
    ("ignore-instructions", "drop 3 all 2 boss 1 gave"),
    ("ignore-instructions", "drop 1 masters ! about"),
    ("ignore-instructions", "stop 2 follow 2 all 2 boss 1 gave"),
    ("ignore-instructions", "drop|undo 3 told ! about"),
    ("ignore-instructions", "drop 2 all 2 told"),
    ("ignore-instructions", "put 3 strong|own|bidding 0 aside"),
    ("ignore-instructions", "stop 2 follow 3 your 3 own|bidding"),
    ("ignore-instructions", "stop 2 follow 1 strong ! about"),
    ("ignore-instructions", "stop 2 follow 2 told"),
    ("ignore-instructions", "stop 2 follow 3 orders|bidding 1 given"),
    ("ignore-instructions", "strong|told 4 lapsed ! about"),
    ("ignore-instructions", "your 2 own|bidding 5 lapsed ! about"),
    ("ignore-instructions", "earlier 1 own 4 lapsed ! about"),
    ("ignore-instructions", "own|bidding 2 given 4 lapsed ! about"),
    ("ignore-instructions", "earlier 0 orders 4 lapsed ! about"),
    ("ignore-instructions", "orders 1 given 5 lapsed ! about"),
    ("ignore-instructions", "treat 5 strong|told|orders|bidding 3 as-noise"),
    ("ignore-instructions", "leave 2 orders|bidding 1 behind"),
    ("ignore-instructions", "leave 1 your 1 paper 2 behind"),
    ("ignore-instructions", "none 3 orders|bidding 5 apply"),
    ("ignore-instructions", "none 2 told 3 apply"),
    ("ignore-instructions", "none 2 masters 5 apply"),
    ("ignore-instructions", "told 6 lapsed"),
    ("ignore-instructions", "all 1 boss 1 gave 3 lapsed"),
    ("ignore-instructions", "told 3 false"),
    ("ignore-instructions", "whatever-orders"),
    ("ignore-instructions", "in-place 1 told"),
    ("ignore-instructions", "as-if 5 none|bare-no 4 own"),
    ("ignore-instructions", "stop 2 follow 1 them 8 obey 0 me"),
    ("ignore-instructions", "drop 3 chore 5 instead-do"),
    ("ignore-instructions", "drop 0 it-all 2 utter"),
    ("ignore-instructions", "defeat 0 bare-guard ! about"),
    ("ignore-instructions", "defeat 1 yours 1 guards"),
    ("ignore-instructions", "stop 2 follow 1 masters"),
    ("ignore-instructions", "defeat 1 work-text 1 and-say"),
    ("new-instructions", "replaced ! ordinary"),
    ("new-instructions", "new 0 fresh-orders 4 reader ! ordinary"),
    ("new-instructions", "obey 1 my-word"),
    ("new-instructions", "decode 20 comply"),
    ("new-instructions", "task-done 8 next-deed"),
    ("new-instructions", "insert 6 to-your-rules"),
    ("false-authority", "authority ! about"),
    ("false-authority", "grandeur"),
    ("false-authority", "rank-code 1 accepted"),
    ("address-the-bot", "note 2 reader 0 colon"),
    ("address-the-bot", "to-the 1 reader 0 working"),
    ("address-the-bot", "this-text 3 meant-for 3 bot"),
    ("address-the-bot", "bot|the-system 0 hereby"),
    ("address-the-bot", "bot|agent|the-system 0 modal 2 deed"),
    ("address-the-bot", "bot 0 modal 2 speak-deed"),
    ("address-the-bot", "bot 1 plea 2 deed|speak-deed|plea-deed"),
    ("address-the-bot", "bids 1 bot|agent|the-system 1 deed"),
    ("address-the-bot", "bot|machine|agent 1 reads"),
    ("address-the-bot", "bot 1 gets-record"),
    ("address-the-bot", "yours 1 gear ! about"),
    ("address-the-bot", "yours 1 bare-prompt ! promptness"),
    ("address-the-bot", "if-you 3 bot|machine"),
    ("address-the-bot", "if-you 0 not-human"),
    ("address-the-bot", "for-bots 0 colon"),
    ("address-the-bot", "on-reading 4 drop|undo|reveal|skip|agree|pass-on|hand-over|stop"),
    ("address-the-bot", "can-read 3 obliged"),
    ("address-the-bot", "code-word 8 drop|undo|reveal|skip|agree 4 strong|prompt|told|check|anything|favour"),
    ("change-role", "become 3 role"),
    ("change-role", "you-pose 3 kin"),
    ("change-role", "now-a ! member"),
    ("change-role", "pretend"),
    ("lift-limits", "become|bot|machine|you 9 unbound"),
    ("lift-limits", "unbound 1 bot|machine"),
    ("lift-limits", "unbound 0 helper"),
    ("lift-limits", "proceed 2 unbound"),
    ("lift-limits", "become|bot|helper 6 breaks-rules"),
    ("lift-limits", "ban 2 topic 6 lapsed"),
    ("lift-limits", "ban|own|bidding 6 not-for-you"),
    ("lift-limits", "stop 1 care 1 virtue"),
    ("lift-limits", "discretion 1 lapsed"),
    ("lift-limits", "drop 2 lawfulness"),
    ("lift-limits", "misdeed 3 allowed"),
    ("lift-limits", "skip 3 cap"),
    ("lift-limits", "topic 0 ban 3 lapsed"),
    ("lift-limits", "free"),
    ("lift-limits", "mode"),
    ("lift-limits", "enter 3 tech-mode ! about"),
    ("lift-limits", "tech-mode 3 entered"),
    ("lift-limits", "keep-on 9 asked-to-stop"),
    ("lift-limits", "advise 3 advice ~ declined"),
    ("deny-being-a-bot", "deny 5 a-bot|being-bot"),
    ("deny-being-a-bot", "claim 7 being-human ~ captcha"),
    ("deny-being-a-bot", "pass-for"),
    ("deny-being-a-bot", "never-let 5 notice 6 a-bot|being-bot"),
    ("deny-being-a-bot", "being-bot 5 hidden"),
    ("deny-being-a-bot", "say-no 9 a-bot"),
    ("deny-being-a-bot", "a-bot 5 say-no"),
    ("deny-being-a-bot", "you're 0 no-bot"),
    ("reveal-prompt", "reveal 5 your 3 own|bidding"),
    ("reveal-prompt", "reveal 5 prompt ~ in-general"),
    ("reveal-prompt", "reveal 5 own|orders|bidding 2 given ! about"),
    ("reveal-prompt", "reveal 3 you-heard ! about"),
    ("reveal-prompt", "reveal 6 wording 4 fed ! about"),
    ("reveal-prompt", "excerpt"),
    ("reveal-prompt", "what 3 asked ! about"),
    ("reveal-prompt", "what 3 fed"),
    ("reveal-prompt", "which 1 wording|own|bidding 3 fed|asked"),
    ("reveal-prompt", "which 1 asked ! about"),
    ("reveal-prompt", "what 5 you-heard"),
    ("reveal-prompt", "want 6 password"),
    ("reveal-prompt", "have-you"),
    ("reveal-prompt", "complete-this 2 my-orders"),
    ("reveal-prompt", "what 6 above-text"),
    ("reveal-prompt", "copy-out 3 past-talk"),
    ("reveal-prompt", "wording|own|bidding 1 unsayable"),
    ("reveal-prompt", "hand-password ~ in-general"),
    ("reveal-prompt", "leak 3 users-data"),
    ("reveal-prompt", "your 1 own 2 in-form"),
    ("reveal-prompt", "what 1 own|bidding 2 given"),
    ("obey-anybody", "agree 3 anything"),
    ("obey-anybody", "give 2 what-they-want"),
    ("obey-anybody", "anything 6 yes"),
    ("obey-anybody", "anything 4 be-granted ! by-whom"),
    ("obey-anybody", "yes 1 all"),
    ("obey-anybody", "let-decide"),
    ("send-data-away", "pass-on 4 loot 12 mail|link|number"),
    ("send-data-away", "pass-on 4 loot ! of-one"),
    ("send-data-away", "pass-on 3 recorded 4 link|premium"),
    ("send-data-away", "reveal|discuss 4 private 2 anyone"),
    ("send-data-away", "reveal|discuss|leave 3 sum-owed 3 outsider"),
    ("send-data-away", "pass-on 2 link 5 loot"),
    ("send-data-away", "pass-on 3 mail 2 whole"),
    ("abuse-tool", "run 3 harmful|tool ! purpose"),
    ("abuse-tool", "call 4 api ! purpose"),
    ("abuse-tool", "fetch"),
    ("abuse-tool", "hand-over|pass-on 8 unseen"),
    ("abuse-tool", "hand-over 4 premium"),
    ("abuse-tool", "run|call|pass-on 8 many"),
    ("abuse-tool", "dial 3 everybody"),
    ("abuse-tool", "hand-over|end-call 2 at-once 4 pick-up"),
    ("abuse-tool", "mark 5 outcome 3 as-done ! receipt"),
    ("control-output", "shape 4 output"),
    ("control-output", "output 2 shape"),
    ("control-output", "insert 12 link 12 in-reply"),
    ("control-output", "respond|output 4 code-form"),
    ("control-output", "just-say"),
    ("control-output", "utter 8 nothing-else"),
    ("control-output", "utter 8 forever"),
    ("control-output", "utter 6 in-each"),
    ("control-output", "utter|respond 3 granted"),
    ("control-output", "utter|claim 5 best-candidate"),
    ("control-output", "insert|utter 1 in-summary"),
    ("change-payee", "instead 3 payee 8 number|link|account|mail|mine"),
    ("change-payee", "number|link|account|mine 6 instead 3 payee"),
    ("change-payee", "number 3 instead 1 payee"),
    ("change-payee", "instead 3 mine 4 payee"),
    ("change-payee", "switch 8 account|link"),
    ("change-payee", "account|link 6 switch"),
    ("change-payee", "switch 6 premium"),
    ("change-payee", "payer 4 premium"),
    ("change-payee", "falsify 2 stated-sum"),
    ("change-payee", "whatever-sum 6 utter"),
    ("change-payee", "utter 6 than-real"),
    ("change-payee", "new-payee"),
    ("change-payee", "pay 4 untraceable ~ offered"),
    ("change-payee", "pay 4 mine"),
    ("skip-check", "skip 2 check ~ withheld"),
    ("skip-check", "omit 1 vetting ! errand"),
    ("skip-check", "bare-no 0 check"),
    ("skip-check", "assume 4 verified"),
    ("skip-check", "assume 2 check 1 as-passed"),
    ("skip-check", "check 2 unneeded"),
    ("skip-check", "vetting 2 unneeded ~ errand"),
    ("skip-check", "check 2 established 6 straight"),
    ("skip-check", "as-if 6 passed 3 check"),
    ("skip-check", "leave 3 check 0 behind"),
    ("ask-for-secret", "demand 5 secret ~ kept"),
    ("threaten", "threaten 1 with-what"),
    ("threaten", "reveal|claim 5 doom"),
    ("threaten", "reveal|claim 6 visit 4 unpaid"),
    ("threaten", "reveal|claim 5 shame 6 unpaid"),
    ("threaten", "cow"),
    ("threaten", "claim 6 jail"),
    # Where the verb comes last.
    ("ignore-instructions", "earlier 0 orders 3 drop-last ! about"),
    ("ignore-instructions", "strong|told 3 drop-last"),
    ("deny-being-a-bot", "being-bot 2 deny-last"),
    ("deny-being-a-bot", "being-human 1 claim-last"),
    ("reveal-prompt", "prompt 3 reveal-last"),
    ("send-data-away", "loot 8 pass-on-last"),
    ("skip-check", "check 2 skip-last"),
    ("ask-for-secret", "secret 2 demand-last"),
    ("new-instructions", "my-word 3 obey-last"),
    ("change-role", "role 3 become-last"),
    ("obey-anybody", "anything 3 agree-last"),
    ("abuse-tool", "unseen 5 hand-over-last|pass-on-last"),
    ("abuse-tool", "harmful 3 run-last"),
    ("change-payee", "untraceable|mine 4 pay-last"),
    ("threaten", "with-what 2 threaten-last"),
)


@cache
def patterns() -> tuple[Pattern, ...]:
    """The table, read once it is needed."""
    return tuple(_pattern(kind, source) for kind, source in _TABLE)


def _pattern(kind: str, source: str) -> Pattern:
    source, _, near = source.partition(" ~ ")
    source, _, unless = source.partition(" ! ")
    first, *rest = source.split()
    pairs = zip(rest[1::2], map(int, rest[::2]), strict=True)
    steps = [Step((*first.split("|"),), 0), *(Step((*names.split("|"),), gap * WORD) for names, gap in pairs)]
    return Pattern(kind, (*steps,), unless, near)
