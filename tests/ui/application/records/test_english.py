"""The lists of a team in English; what the workbook holds stays Dutch."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.builders import (
    FRIDAY,
    MONDAY,
    TUESDAY,
    a_balance,
    a_duty,
    a_plan,
    a_post,
    a_wish,
    an_absence,
    an_employee,
)
from ui.application.language import DUTCH, ENGLISH, speaking
from ui.application.records.absences import Absences
from ui.application.records.balances import Balances
from ui.application.records.base import Field, FormError, RecordId, Records
from ui.application.records.duties import Duties
from ui.application.records.people import People
from ui.application.records.posts import Posts
from ui.application.records.wishes import Wishes

FIRST = RecordId(0)


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    with speaking(ENGLISH):
        yield


def field(records: Records, key: str) -> Field:
    fields = (one for group in records.groups(a_plan()) for one in group.fields)
    return next(one for one in fields if one.key == key)


def test_a_row_and_its_step() -> None:
    plan = a_plan(absences=(an_absence(None, MONDAY, None, part="VM", day="ma", approved=False),))
    records = Absences(lambda: TUESDAY)
    row = records.rows(plan)[0]

    assert row.texts == {
        "name": "everybody",
        "from": "Mo 04/01/2027",
        "to": "unknown",
        "part": "morning, only Mo",
        "what": "away",
        "status": "requested",
    }
    assert "everybody" in row.tags
    assert records.remove(plan, FIRST).text == "absence of everybody from Mo 4 Jan deleted"


def test_choices_show_english_and_keep_what_the_workbook_holds() -> None:
    status = field(Absences(lambda: TUESDAY), "status")
    remote = field(Posts(), "remote")

    assert status.choices == ("goedgekeurd", "aangevraagd")
    assert [status.words[one] for one in status.choices] == ["approved", "requested"]
    assert remote.words == {"nee": "no", "ja": "yes"}


def test_a_wish_is_said_in_english_and_kept_as_it_was() -> None:
    wishes, plan = Wishes(lambda: TUESDAY), a_plan(wishes=(a_wish("Anna", "geen avond"),))

    assert wishes.rows(plan)[0].texts["wish"] == "no evening"
    assert wishes.put(plan, FIRST, wishes.texts(plan, FIRST)).plan.wishes == plan.wishes


def test_numbers_have_a_point_and_are_read_back() -> None:
    balances = Balances(lambda: TUESDAY)
    plan = a_plan(carried=(a_balance("Anna", "zaterdag", 900, MONDAY),))
    (row,) = balances.rows(plan)

    assert (row.texts["balance"], row.texts["meaning"]) == ("+0.9", "0.9 turns still to do")
    assert balances.put(plan, FIRST, balances.texts(plan, FIRST)).plan.carried == plan.carried


def test_an_edit_of_a_person_and_of_a_duty() -> None:
    people = People(lambda: TUESDAY)
    plan = a_plan(
        employees=(an_employee("Anna", free="vr NM", saturday="1 op 4"),), duties=(a_duty("Dag"),)
    )
    anna = RecordId("Anna")
    typed = {**people.texts(plan, anna), "hours": "30.4", "free": "We"}

    step = people.put(plan, anna, typed)

    assert step.text == "Anna: 30.4 hours a week, day off We"
    assert step.plan.employee("Anna").terms[0].weekly_minutes == 1824
    shown = people.rows(plan)[0].texts
    assert (shown["free"], shown["saturday"]) == ("Fr PM", "1 in 4")
    assert Duties().rows(plan)[0].texts["days"] == "Mo-Fr"


FORMS: dict[str, tuple[Records, RecordId, dict[str, str]]] = {
    "people": (
        People(lambda: TUESDAY),
        RecordId("Anna"),
        {"free": "Fr PM", "saturday": "1 in 4", "evening": "yes"},
    ),
    "duties": (Duties(), RecordId("Dag"), {"days": "Mo-Fr"}),
    "posts": (Posts(), RecordId("Balie"), {"longest": "none"}),
    "absences": (Absences(lambda: TUESDAY), FIRST, {"part": "AM"}),
    "wishes": (Wishes(lambda: TUESDAY), FIRST, {"part": "PM"}),
}


@pytest.mark.parametrize("name", FORMS)
def test_a_form_shows_english_words_and_takes_them_or_dutch_ones(name: str) -> None:
    records, chosen, shown = FORMS[name]
    plan = a_plan(
        posts=(a_post("Balie", longest=None), a_post("Achter", "back")),
        employees=(an_employee("Anna", free="vr NM", saturday="1 op 4"),),
        duties=(a_duty("Dag"),),
        absences=(an_absence("Anna", part="VM"),),
        wishes=(a_wish("Anna", "vrij", part="NM"),),
    )
    texts = records.texts(plan, chosen)
    assert shown.items() <= texts.items()

    with speaking(DUTCH):
        dutch = {key: records.texts(plan, chosen)[key] for key in shown}
    for typed in (shown, dutch, {key: text.upper() for key, text in shown.items()}):
        assert records.put(plan, chosen, {**texts, **typed}).plan == plan


def test_what_is_expected_is_said_in_the_words_that_can_be_typed() -> None:
    people, plan = People(lambda: TUESDAY), a_plan(employees=(an_employee("Anna"),))
    anna = RecordId("Anna")

    typed = {**people.texts(plan, anna), "saturday": "sometimes", "free": "floting"}
    with pytest.raises(FormError) as caught:
        people.put(plan, anna, typed)

    assert caught.value.problems["saturday"] == (
        "Found “sometimes”, expected “no”, “yes” or a promise such as “1 in 4”."
    )
    assert "“floating”" in caught.value.problems["free"]


def test_what_is_wrong_is_told_in_english() -> None:
    records, plan = Absences(lambda: FRIDAY), a_plan()

    with pytest.raises(FormError) as caught:
        records.put(plan, None, {**records.blank(plan), "name": "Anna", "to": "01/01/2027"})

    assert caught.value.problems["to"].startswith("Found “01/01/2027”, expected ")
