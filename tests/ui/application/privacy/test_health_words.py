"""Words about health get a hint; words that only look like them do not."""

from __future__ import annotations

import pytest

from ui.application.language import ENGLISH, speaking
from ui.application.privacy.health_words import health_hint


@pytest.mark.parametrize(
    "text",
    [
        "Moet naar de dokter",
        "rugpijn",
        "Burn-out",
        "na haar operatie",
        "kind is ZIEK",
        "griepje",
        "sick child",
    ],
)
def test_a_word_about_health_gets_a_hint(text: str) -> None:
    assert "gezondheid" in health_hint(text)
    with speaking(ENGLISH):
        assert "health" in health_hint(text)


@pytest.mark.parametrize(
    "text",
    ["", "Ruil met Bert", "Muziekacademie", "operationele dag", "terug om 10u", "Verkiezingen"],
)
def test_other_words_get_none(text: str) -> None:
    assert health_hint(text) == ""
