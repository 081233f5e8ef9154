"""Posts and duties as tables and forms."""

from __future__ import annotations

import pytest

from rostering.plan import Plan
from tests.builders import a_full_week, a_plan, a_post, an_employee
from ui.application.records.base import FormError, RecordId, Records, RefusedError, Step
from ui.application.records.duties import Duties
from ui.application.records.posts import Posts

BALIE = RecordId("Balie")
DAG = RecordId("Dag")


def typed(records: Records, plan: Plan, chosen: RecordId | None, **texts: str) -> Step:
    known = records.blank(plan) if chosen is None else records.texts(plan, chosen)
    return records.put(plan, chosen, {**known, **texts})


@pytest.mark.parametrize(
    ("records", "chosen", "texts", "called"),
    [
        pytest.param(Posts(), BALIE, {"post": "Loket"}, "post Balie heet nu Loket", id="post"),
        pytest.param(Posts(), BALIE, {"code": "L"}, "Balie: code “L”", id="code"),
        pytest.param(Posts(), BALIE, {"longest": "90"}, "Balie: 90 minuten na elkaar", id="long"),
        pytest.param(Posts(), BALIE, {"remote": "ja"}, "post Balie gewijzigd", id="remote"),
        pytest.param(Posts(), None, {"post": "Gids", "code": "G"}, "nieuwe post Gids", id="new"),
        pytest.param(Duties(), DAG, {"duty": "Lang"}, "dienst Dag heet nu Lang", id="duty"),
        pytest.param(Duties(), DAG, {"from": "8u30"}, "dienst Dag: 8:30–17:21", id="times"),
        pytest.param(Duties(), DAG, {"days": "ma,wo"}, "dienst Dag: ma,wo", id="days"),
        pytest.param(
            Duties(),
            None,
            {"duty": "Kort", "from": "9", "to": "12"},
            "nieuwe dienst Kort",
            id="new duty",
        ),
    ],
)
def test_an_edit_has_the_words_of_what_changed(
    records: Records, chosen: RecordId | None, texts: dict[str, str], called: str
) -> None:
    assert typed(records, a_plan(), chosen, **texts).text == called


@pytest.mark.parametrize(
    ("records", "chosen", "texts", "key", "sentence"),
    [
        pytest.param(
            Posts(),
            BALIE,
            {"code": "bac"},
            "code",
            "Gevonden “bac”, verwacht elke naam of code één keer.",
            id="code of another post",
        ),
        pytest.param(
            Posts(),
            BALIE,
            {"longest": "lang"},
            "longest",
            "Gevonden “lang”, verwacht een geheel getal van 1 tot 1440.",
            id="stretch",
        ),
        pytest.param(
            Posts(),
            BALIE,
            {"kind": "back"},
            "kind",
            "Gevonden “backoffice”, verwacht “front”: Balie heeft bezetting of mensen met Z of B.",
            id="kind of a post with staffing",
        ),
        pytest.param(
            Posts(),
            RecordId("Backoffice"),
            {"kind": "front"},
            "kind",
            "Gevonden “front”, verwacht “backoffice”: Backoffice is de enige.",
            id="kind of the only back post",
        ),
        pytest.param(
            Duties(),
            DAG,
            {"to": "8:00"},
            "to",
            "Gevonden “8:00”, verwacht een uur na 8:45.",
            id="end before the begin",
        ),
        pytest.param(
            Duties(),
            DAG,
            {"pause_to": "18u"},
            "pause_to",
            "Gevonden “18u”, verwacht een pauze binnen de dienst, 8:45 tot 17:21.",
            id="break outside",
        ),
    ],
)
def test_a_field_says_what_was_found_and_what_is_expected(
    records: Records, chosen: RecordId, texts: dict[str, str], key: str, sentence: str
) -> None:
    with pytest.raises(FormError) as caught:
        typed(records, a_plan(), chosen, **texts)

    assert caught.value.problems == {key: sentence}


@pytest.mark.parametrize(
    ("records", "chosen"),
    [
        pytest.param(Posts(), BALIE, id="front post"),
        pytest.param(Posts(), RecordId("Backoffice"), id="back post"),
        pytest.param(Duties(), DAG, id="duty"),
        pytest.param(Duties(), RecordId("Zaterdag"), id="duty without break"),
    ],
)
def test_texts_of_a_form_are_read_back_as_they_were(records: Records, chosen: RecordId) -> None:
    plan = a_plan(posts=(a_post("Balie", longest=90), a_post("Backoffice", "back")))

    assert typed(records, plan, chosen).plan == plan


@pytest.mark.parametrize(
    ("records", "chosen", "plan", "sentence"),
    [
        pytest.param(
            Posts(),
            BALIE,
            a_full_week(a_plan()),
            "Balie staat op 22 plaatsen in het rooster en blijft daarom bestaan.",
            id="post in the roster",
        ),
        pytest.param(
            Posts(),
            RecordId("Backoffice"),
            a_plan(),
            "Backoffice is de enige backofficepost. Daar staat wie dienst heeft en op geen "
            "andere post staat.",
            id="the only back post",
        ),
        pytest.param(
            Duties(),
            DAG,
            a_full_week(a_plan()),
            "Dienst Dag staat op 9 dagen in het rooster en blijft daarom bestaan.",
            id="duty in the roster",
        ),
    ],
)
def test_what_is_used_is_not_deleted(
    records: Records, chosen: RecordId, plan: Plan, sentence: str
) -> None:
    with pytest.raises(RefusedError) as caught:
        records.remove(plan, chosen)

    assert caught.value.sentence == sentence


def test_a_post_that_is_deleted_says_what_goes_along() -> None:
    step = Posts().remove(a_plan(), BALIE)

    assert step.text == "post Balie verwijderd"
    assert step.note == "De bezetting van Balie en de Z of B van mensen zijn mee verwijderd."


def test_a_post_that_nobody_uses_goes_alone() -> None:
    plan = a_plan(staffing=(), employees=(an_employee("Anna", skills={"Balie": ""}),))

    assert Posts().remove(plan, BALIE).note == ""


def test_days_that_are_planned_keep_the_former_times_of_a_duty_and_that_is_told() -> None:
    step = typed(Duties(), a_full_week(a_plan()), DAG, to="17:30")

    assert step.note == "9 dagen in het rooster houden de vorige uren van Dag."
