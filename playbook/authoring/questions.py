"""What a terminal asks the author of a new call type, in this order; each can be said with an option instead."""

from __future__ import annotations

from typing import NamedTuple


class Question(NamedTuple):
    """`name` is that of the answer in `Answers`; `default` tells what an empty answer stands for."""

    name: str
    asks: str
    default: str
    is_list: bool = False


QUESTIONS = (
    Question("callee", "Who is called, in one word", "customer"),
    Question(
        "goal", "What should the call achieve", "tell them what it is about, and learn what they want to do"
    ),
    Question(
        "says",
        "What does the bot say once it knows who is there",
        "I'm calling about … What would you like to do?",
    ),
    Question(
        "facts",
        "What does it have to know, such as amount_due:money",
        "nothing more",
        is_list=True,
    ),
    Question("success", "What does the other person say when all went well", "Says yes"),
    Question("limits", "What may the bot never say or do", "three limits that fit every call", is_list=True),
    Question("voicemail", "What happens on voicemail: message or hang up", "message"),
    Question("duration", "How long may the call take", "under 3 minutes"),
)
