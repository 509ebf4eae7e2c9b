"""What a project may decide for the rules: thresholds, and names they cannot know."""

from __future__ import annotations

from playbook.records import dataclass


@dataclass(frozen=True, slots=True)
class Options:
    """Words are counted with a placeholder as one; `words_per_minute` is the speaking rate."""

    max_turn_words: int = 60
    max_turn_sentences: int = 4
    max_sentence_words: int = 30
    max_options: int = 3
    max_voicemail_seconds: int = 30
    words_per_minute: int = 150
    variables: tuple[str, ...] = ()
    tools: tuple[str, ...] = ()


DEFAULTS = Options()
