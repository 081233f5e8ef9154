"""Who is named in a text, and who is not."""

from __future__ import annotations

import pytest

from rostering.privacy.naming import names_of

TEAM = ("Jan Peeters", "Jan Pauwels", "An Maes", "Anke Maes", "Els")


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("An Maes", "An di 5/1 vrij"),
        ("An Maes", "vergaderdag van An Maes"),
        ("An Maes", "An M. naar Balie"),
        ("Jan Peeters", "Jan Pe. di 5/1"),
        ("Els", "ruil (Els)"),
        ("Jan", "Jan di 5/1 vrij"),
    ],
)
def test_a_name_is_found_in_each_of_its_forms(name: str, text: str) -> None:
    assert names_of(name, TEAM).search(text)


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("An Maes", "Anke di 5/1 vrij"),
        ("An Maes", "Andere openingsuren"),
        ("Jan Peeters", "Jan Pa. di 5/1"),
        ("Jan Peeters", "Jan P. di 5/1"),
        ("Jan Peeters", "Jan di 5/1"),
        ("Els", "Elsene"),
        ("Jan", "Jan Peeters di 5/1, Jan Pe. wo 6/1"),
    ],
)
def test_a_text_about_somebody_else_is_left(name: str, text: str) -> None:
    assert not names_of(name, TEAM).search(text)


def test_all_of_a_short_form_is_replaced() -> None:
    found = names_of("An Maes", ())
    assert found.sub("X", "An Maes, An Ma. en An.") == "X, X en X."
