"""The people as a table and a form."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from rostering.calendar import TurnKind
from rostering.plan import Plan
from rostering.team.people import Rotation, Skill
from tests.builders import MONDAY, a_full_week, a_plan, an_employee, later
from ui.application.records.base import FormError, RecordId, RefusedError, Step
from ui.application.records.people import IN_SERVICE, People

ANNA = RecordId("Anna")


def people() -> People:
    return People(lambda: later(MONDAY, days=1))


def typed(plan: Plan, **texts: str) -> Step:
    """Make the edit that the form of Anna makes with these texts."""
    records = people()
    named = {key.replace("_", ":"): text for key, text in texts.items()}
    return records.put(plan, ANNA, {**records.texts(plan, ANNA), **named})


@pytest.mark.parametrize(
    ("texts", "called"),
    [
        pytest.param({"hours": "30,4"}, "Anna: 30,4 uur per week", id="hours"),
        pytest.param({"saturday": "1 op 4"}, "Anna: zaterdagbeurt 1 op 4", id="promise"),
        pytest.param({"free": "wo NM"}, "Anna: vrije dag wo NM", id="free half day"),
        pytest.param({"skill_Balie": "B"}, "Anna: Balie onder begeleiding", id="skill"),
        pytest.param({"skill_Balie": ""}, "Anna: Balie niet meer", id="skill lost"),
        pytest.param({"end": "31/03/2027"}, "Anna: tot en met 31/03/2027", id="end"),
        pytest.param({"name": "Anne"}, "Anna heet nu Anne", id="name"),
        pytest.param(
            {"hours": "19", "free": "wo"}, "Anna: 19 uur per week, vrije dag wo", id="two fields"
        ),
        pytest.param(
            {"hours": "19", "free": "wo", "remote": "2"}, "Anna: gegevens gewijzigd", id="more"
        ),
    ],
)
def test_an_edit_has_the_words_of_what_changed(texts: dict[str, str], called: str) -> None:
    assert typed(a_plan(), **texts).text == called


def test_what_is_typed_becomes_the_terms_of_the_person() -> None:
    texts = {"hours": "30,4", "evening": "1 op 6", "skill_Balie": "b", "coordination": "3,8"}
    terms = typed(a_plan(), **texts).plan.employee("Anna").terms[0]

    assert terms.weekly_hours == Fraction("30.4")
    assert terms.rotation(TurnKind.EVENING) == Rotation(member=True, promise=6)
    assert terms.skills == {"Balie": Skill.ACCOMPANIED}
    assert terms.coordination_hours == Fraction("3.8")


@pytest.mark.parametrize(
    ("key", "text", "sentence"),
    [
        pytest.param("name", "  ", "Dit veld is leeg; vul het in.", id="no name"),
        pytest.param(
            "name",
            "bert",
            "Gevonden “bert”, verwacht een andere naam: Bert is al in het team.",
            id="name of somebody else",
        ),
        pytest.param(
            "code", "BE", "Gevonden “BE”, verwacht een eigen code, deze is van Bert.", id="code"
        ),
        pytest.param(
            "hours", "veel", "Gevonden “veel”, verwacht een getal van 0 tot 168.", id="no number"
        ),
        pytest.param(
            "hours", "169", "Gevonden “169”, verwacht een getal van 0 tot 168.", id="too many hours"
        ),
        pytest.param(
            "saturday",
            "om de 4",
            "Gevonden “om de 4”, verwacht “nee”, “ja” of een belofte zoals “1 op 4”.",
            id="promise",
        ),
        pytest.param(
            "free",
            "wisselen",
            "Gevonden “wisselen”, verwacht leeg, “wisselend”, of vaste dagen zoals “wo” of "
            "“vr NM”. Bedoel je “wisselend”?",
            id="nearly a word",
        ),
        pytest.param(
            "end", "gauw", "Gevonden “gauw”, verwacht een datum, zoals 15/03/2027.", id="no date"
        ),
    ],
)
def test_a_field_says_what_was_found_and_what_is_expected(
    key: str, text: str, sentence: str
) -> None:
    with pytest.raises(FormError) as caught:
        typed(a_plan(), **{key: text})

    assert caught.value.problems == {key: sentence}


def test_every_wrong_field_has_its_sentence() -> None:
    with pytest.raises(FormError) as caught:
        typed(a_plan(), hours="x", remote="y")

    assert set(caught.value.problems) == {"hours", "remote"}


def test_a_new_person_comes_with_what_is_typed() -> None:
    records, plan = people(), a_plan()

    step = records.put(plan, None, {**records.blank(plan), "name": "Cas", "hours": "19"})

    assert step.plan.employees[-1].name == "Cas"
    assert (step.text, step.chosen) == ("nieuwe medewerker Cas", RecordId("Cas"))


def test_texts_of_a_form_are_read_back_as_they_were() -> None:
    person = an_employee(
        "Anna", "30.4", free="wo,vr NM", saturday="1 op 4", start=MONDAY, remote=2, coordination=4
    )
    plan = a_plan(employees=(person, an_employee("Bert")))

    assert typed(plan).plan == plan


def test_a_period_of_its_own_can_differ_from_the_one_before() -> None:
    records = people()
    step = records.add_period(a_plan(), ANNA, "1/3/2027")
    assert step.chosen is not None

    texts = {**records.texts(step.plan, step.chosen), "hours": "19"}
    changed = records.put(step.plan, step.chosen, texts)

    assert step.text == "Anna: nieuwe periode vanaf 01/03/2027"
    assert [text for _, text in records.periods(changed.plan, ANNA)] == [
        "tot en met 28/02/2027 · 38,0 u",
        "vanaf 01/03/2027 · 19,0 u",
    ]
    back = records.remove_period(changed.plan, RecordId("Anna", 1))
    assert back.text == "Anna: periode vanaf 01/03/2027 verwijderd"
    assert back.plan == a_plan()


def test_the_table_shows_the_period_of_today() -> None:
    records, plan = people(), a_plan()
    step = records.add_period(plan, ANNA, "1/3/2027")

    after = People(lambda: date(2027, 4, 1))

    assert records.rows(step.plan)[0].id == RecordId("Anna", 0)
    assert after.rows(step.plan)[0].id == RecordId("Anna", 1)


def test_who_leaves_stays_in_the_past_and_the_days_after_are_told() -> None:
    records, plan = people(), a_full_week(a_plan())

    step = records.leave(plan, ANNA, "06/01/2027")
    (anna, bert) = People(lambda: date(2027, 2, 1)).rows(step.plan)

    assert step.text == "Anna uit dienst na 06/01/2027"
    assert step.note == "Anna staat daarna nog op 2 dagen in het rooster."
    assert (anna.is_past, bert.is_past) == (True, False)
    assert (IN_SERVICE in anna.tags, IN_SERVICE in bert.tags) == (False, True)


@pytest.mark.parametrize(
    ("day", "sentence"),
    [
        pytest.param("", "Gevonden niets, verwacht een datum, zoals 15/03/2027.", id="nothing"),
        pytest.param(
            "3/1/2027",
            "Gevonden “3/1/2027”, verwacht een datum vanaf 04/01/2027.",
            id="before the first day",
        ),
    ],
)
def test_service_ends_on_a_day_that_can_be(day: str, sentence: str) -> None:
    plan = a_plan(employees=(an_employee("Anna", start=MONDAY),))

    with pytest.raises(FormError) as caught:
        people().leave(plan, ANNA, day)

    assert caught.value.problems == {"date": sentence}


def test_who_is_in_the_roster_is_not_deleted() -> None:
    with pytest.raises(RefusedError) as caught:
        people().remove(a_full_week(a_plan()), ANNA)

    assert caught.value.sentence == (
        "Anna staat op 5 dagen in het rooster en blijft daarom in het team. "
        "Kies Uit dienst voor wie vertrekt."
    )


def test_who_is_nowhere_in_the_roster_is_deleted() -> None:
    step = people().remove(a_plan(), ANNA)

    assert [person.name for person in step.plan.employees] == ["Bert"]
    assert step.text == "Anna verwijderd"


def test_a_copy_has_the_same_terms_and_no_code() -> None:
    step = people().duplicate(a_plan(), ANNA)
    copy = step.plan.employee("Anna 2")

    assert copy.terms == a_plan().employee("Anna").terms
    assert copy.code == ""
    assert (step.text, step.chosen) == ("Anna gedupliceerd", RecordId("Anna 2"))
