"""What is remembered of texts is what would be found out, and takes no more memory for long texts than it must."""

from __future__ import annotations

import gc
import weakref

from playbook.lint.remembering import SHORT, remembered


class Answer:
    """An answer that can be watched."""


def test_a_text_is_asked_about_once() -> None:
    asked: list[tuple[str, int]] = []

    @remembered
    def ask(text: str, number: int) -> int:
        asked.append((text, number))
        return len(text) * number

    assert [ask("a", 1), ask("a", 1), ask("a", 2), ask("ab", 2)] == [1, 1, 2, 4]
    assert asked == [("a", 1), ("a", 2), ("ab", 2)]


def test_answers_about_long_texts_are_soon_let_go() -> None:
    answers: list[weakref.ref[Answer]] = []

    @remembered
    def ask(_: str) -> Answer:
        answer = Answer()
        answers.append(weakref.ref(answer))
        return answer

    for number in range(1_000):
        ask(f"{number:0{SHORT + 1}}")
    gc.collect()
    assert sum(one() is not None for one in answers) <= 64
