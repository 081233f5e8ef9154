"""The language that is spoken: for the whole program, or for a while on one thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

from ui.application.language import DUTCH, ENGLISH, speak, speaking, spoken_language


def test_another_language_for_a_while_is_heard_on_one_thread_and_put_back() -> None:
    with ThreadPoolExecutor(1) as other:
        with speaking(ENGLISH):
            here, there = spoken_language(), other.submit(spoken_language).result()

        assert (here, there, spoken_language()) == (ENGLISH, DUTCH, DUTCH)


def test_the_language_of_the_program_is_heard_on_every_thread() -> None:
    speak(ENGLISH)
    try:
        with ThreadPoolExecutor(1) as other:
            assert other.submit(spoken_language).result() == spoken_language() == ENGLISH
    finally:
        speak(DUTCH)
