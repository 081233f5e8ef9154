"""A list of absences in English is understood; reasons are kept as the team knows them."""

from __future__ import annotations

from rostering.time import Half
from tests.builders import TUESDAY, a_plan
from ui.application.absences.list_reading import read_list
from ui.application.language import ENGLISH, speaking


def test_words_of_both_languages_are_read_and_own_words_stay() -> None:
    text = (
        "Name\tFrom\tTo\tKind\tPart\tStatus\tDay\n"
        "Anna\t2027-01-05\t2027-01-05\tsickness\tAM\tapproved\tTu\n"
        "Anna\t2027-01-05\t2027-01-05\tverlof\tNM\taangevraagd\tdi\n"
        "Anna\t2027-01-05\t2027-01-05\tno meeting\t\t\t\n"
    )
    with speaking(ENGLISH):
        found = read_list(a_plan(), text, TUESDAY).new

    assert [(one.kind, one.part.half, one.approved) for one in found] == [
        ("ziekte", Half.MORNING, True),
        ("verlof", Half.AFTERNOON, False),
        ("no meeting", None, True),
    ]
    assert {one.first for one in found} == {TUESDAY}
