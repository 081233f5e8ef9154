from __future__ import annotations

from datetime import date, datetime
from typing import get_args

import pytest

from data.store import (
    AddressError,
    ConflictError,
    Part,
    PartVersion,
    SharedStoreError,
    SharedStoreReason,
    Who,
    store_address,
)
from ui.application.keeping.shared_store_texts import (
    conflict_lines,
    unusable_address,
    unusable_shared_store,
)
from ui.application.language import ENGLISH, speaking

ADDRESS = store_address("postgresql://karin:geheim@db.stad.be/stad")
NOW = datetime(2027, 1, 12, 10, 30)
KARIN, TOM = Who("Karin", "ONTHAAL-3"), Who("Tom", "ONTHAAL-7")
AT_NINE = datetime(2027, 1, 12, 9, 2)
YESTERDAY = datetime(2027, 1, 11, 16)
WEEK_2, WEEK_3 = date(2027, 1, 11), date(2027, 1, 18)


@pytest.mark.parametrize("reason", get_args(SharedStoreReason))
def test_every_trouble_with_a_shared_store_has_its_sentence(reason: SharedStoreReason) -> None:
    sentence = unusable_shared_store(SharedStoreError(ADDRESS, reason))

    assert sentence.endswith((".", "[shared]"))
    assert "{" not in sentence
    assert "geheim" not in sentence


@pytest.mark.parametrize("reason", ["form", "kind", "no_database"])
def test_what_is_no_address_gets_an_example(reason: str) -> None:
    sentence = unusable_address(AddressError(reason))  # type: ignore[arg-type]

    assert sentence.endswith("Schrijf bijvoorbeeld postgresql+psycopg://naam@server/databank.")


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        pytest.param({WEEK_2: (KARIN, AT_NINE)}, ["Karin wijzigde week 2 om 9u02"], id="a week"),
        pytest.param(
            {None: (TOM, YESTERDAY)},
            ["Tom wijzigde de gegevens van het team op maandag 11 januari om 16u"],
            id="the lists",
        ),
        pytest.param(
            {WEEK_3: (KARIN, AT_NINE), WEEK_2: (KARIN, AT_NINE), None: (KARIN, AT_NINE)},
            ["Karin wijzigde de gegevens van het team en 2 weken vanaf ma 11 jan om 9u02"],
            id="all at once",
        ),
        pytest.param(
            {WEEK_2: (KARIN, AT_NINE), WEEK_3: (TOM, YESTERDAY)},
            [
                "Tom wijzigde week 3 op maandag 11 januari om 16u",
                "Karin wijzigde week 2 om 9u02",
            ],
            id="two people",
        ),
    ],
)
def test_who_changed_what_is_told_with_the_time(
    changed: dict[Part, tuple[Who, datetime]], words: list[str]
) -> None:
    parts = {part: PartVersion(3, at, who) for part, (who, at) in changed.items()}

    lines = conflict_lines(ConflictError(ADDRESS, "Onthaal", parts), NOW)

    assert list(lines) == [
        f"{line}; bekijk het verschil. Er is niets overschreven." for line in words
    ]


def test_who_changed_what_is_told_in_english_too() -> None:
    parts = {None: PartVersion(3, YESTERDAY, TOM), WEEK_2: PartVersion(3, YESTERDAY, TOM)}

    with speaking(ENGLISH):
        (line,) = conflict_lines(ConflictError(ADDRESS, "Onthaal", parts), NOW)
        assert line == (
            "Tom changed the data of the team and week 2 on Monday 11 January at 16:00; "
            "look at the difference. Nothing was overwritten."
        )
