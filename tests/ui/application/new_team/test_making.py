"""Five pages make a plan; what is missing or wrong is told, and the sums go on meanwhile."""

from __future__ import annotations

from pathlib import Path

import pytest

from data.workbook import read_workbook
from data.workbook.writer import write_team_workbook
from rostering.calendar import TurnKind
from tests.ui.application.new_team.pages import typed, with_day, with_person, with_post
from ui.application.language import ENGLISH, speaking
from ui.application.new_team.form import (
    Form,
    Page,
    with_moved_post,
    with_people_of,
    without_post,
)
from ui.application.new_team.levels import read_level
from ui.application.new_team.making import PROMISE_ROW, finished_plan, read_form
from ui.application.new_team.presets import PRESETS, form_of, preset
from ui.application.new_team.sums import sums

IDS = [known.id for known in PRESETS]


@pytest.mark.parametrize("id_", IDS)
def test_a_preset_with_ten_names_is_a_plan_that_a_workbook_can_hold(
    id_: str, tmp_path: Path
) -> None:
    plan = finished_plan(read_form(typed(id_)))
    path = tmp_path / "team.xlsx"

    write_team_workbook(path, plan)

    assert read_workbook(path).plan == plan


@pytest.mark.parametrize("id_", IDS)
def test_a_preset_lacks_a_name_and_people_and_nothing_else(id_: str) -> None:
    reading = read_form(form_of(preset(id_)))

    missing = [text.nl for texts in reading.missing.values() for text in texts]
    assert missing == ["Geef het team een naam.", "Typ of plak minstens één medewerker."]
    assert not any(reading.problems.values())


def test_a_name_typed_on_one_page_goes_on_to_the_plan() -> None:
    form = with_post(typed(), 0, name="Centrale", code="C")

    plan = read_form(form).plan

    assert plan.front_posts[0].name == "Centrale"
    assert {row.post for row in plan.staffing} == {post.name for post in plan.front_posts}
    assert plan.employees[0].terms[0].is_independent("Centrale")


def test_the_order_of_the_posts_is_that_of_their_colours() -> None:
    form = with_moved_post(typed(), 1, -1)

    assert [post.name for post in read_form(form).plan.front_posts][:2] == [
        "Onthaalbalie",
        "Telefoon 1777",
    ]
    assert with_moved_post(form, 0, -1) is form


def test_a_post_that_goes_leaves_nothing_behind() -> None:
    plan = read_form(without_post(typed(), 0)).plan

    assert "Telefoon 1777" not in {row.post for row in plan.staffing}
    assert "Telefoon 1777" not in plan.employees[0].terms[0].skills


def test_people_go_along_to_another_preset() -> None:
    form = with_person(typed(), 0, **{"skill:1": "B", "hours": "19"})

    moved = with_people_of(form_of(preset("bevolking")), form)
    reading = read_form(moved)
    back = with_people_of(form_of(preset("centraal-onthaal")), form)

    assert reading.unready_page is None
    assert reading.plan.settings.name == "Ons team"
    assert reading.plan.employees[0].terms[0].weekly_minutes == 19 * 60
    assert all(len(person.terms[0].skills) == 4 for person in reading.plan.employees)
    assert read_form(back).plan.employees == read_form(form).plan.employees


@pytest.mark.parametrize(
    ("form", "page", "cell", "said"),
    [
        (with_post(typed(), 1, code="T"), Page.TEAM, (1, "code"), "verwacht elke naam of code"),
        (with_post(typed(), 1, code="LANG"), Page.TEAM, (1, "code"), "een tot drie tekens"),
        (with_post(typed(), 1, name=""), Page.TEAM, (1, "name"), "Dit veld is leeg"),
        (with_post(typed(), 0, kind="voor"), Page.TEAM, (0, "kind"), "“front” of “backoffice”"),
        (
            typed(levels={"1": {"morning": "2 / 1"}}),
            Page.STAFFING,
            (0, "morning"),
            "minstens 2, want het minimum is 2",
        ),
        (
            typed(levels={"1": {"morning": "1", "saturday": "veel"}}),
            Page.TURNS,
            (0, "saturday"),
            "Gevonden “veel”, verwacht minimum en gewenst, zoals 1 / 2.",
        ),
        (
            typed(promises={"evening": "vaak"}),
            Page.TURNS,
            (PROMISE_ROW, "evening"),
            "verwacht niets of een aantal weken van 1 tot 104",
        ),
    ],
    ids=["code twice", "long code", "no name", "kind", "order", "no level", "promise"],
)
def test_what_is_wrong_is_told_at_its_cell(
    form: Form, page: Page, cell: tuple[int, str], said: str
) -> None:
    reading = read_form(form)

    assert list(reading.problems[page]) == [cell]
    assert said in reading.problems[page][cell]
    assert reading.unready_page is page
    assert sums(reading, page)[0].sentence.startswith("1 vak klopt nog niet.")


@pytest.mark.parametrize(
    ("text", "level"),
    [("1 / 2", (1, 2)), ("2", (2, 2)), ("1-3", (1, 3)), ("", (0, 0)), ("–", (0, 0))],
)
def test_levels_are_read_as_they_are_written(text: str, level: tuple[int, int]) -> None:
    found = read_level(text)

    assert not isinstance(found, str)
    assert (found.minimum, found.wanted) == level


def said(form: Form, page: Page) -> list[tuple[str, str]]:
    return [(item.sentence, item.tone) for item in sums(read_form(form), page)]


def test_the_sums_of_the_source_document() -> None:
    form = typed(people=9)

    assert said(form, Page.TEAM) == [("3 posten voor publiek en 1 post backoffice.", "plain")]
    assert said(form, Page.HOURS) == [
        ("40,5 u open per week, in 23 blokken.", "plain"),
        ("Beurten: maandag 17:00–19:00, zaterdag 9:00–12:30.", "plain"),
    ]
    assert said(form, Page.STAFFING)[:2] == [
        (
            (
                "Minimum 81,0 u en gewenst 186,0 u per week; de contracten geven 342,0 u, "
                "± 298,6 u na gemiddelde afwezigheid."
            ),
            "plain",
        ),
        ("Dat past binnen de contracten.", "good"),
    ]


@pytest.mark.parametrize(
    ("people", "said_of_it"),
    [
        (4, "Het minimum past, de gewenste bezetting niet altijd: dan blijven plaatsen leeg."),
        (2, "Zelfs het minimum past niet: vraag 14,7 u minder of voeg mensen toe."),
    ],
)
def test_staffing_that_asks_too_much_says_so(people: int, said_of_it: str) -> None:
    assert (said_of_it, "warning") in said(typed(people=people), Page.STAFFING)


def test_a_post_that_nobody_can_do_alone_is_told() -> None:
    form = typed(people=2)
    for at in range(2):
        form = with_person(form, at, **{"skill:1": "B"})

    told = said(form, Page.PEOPLE)

    assert ("Niemand kan Telefoon 1777 zelfstandig: die blijft leeg.", "warning") in told
    assert any("Telefoon 1777: 0 zelfstandig, 2 onder begeleiding" in text for text, _ in told)
    busy = ("Telefoon 1777 vraagt minstens 1 persoon; wie dat zelfstandig kan: 0.", "warning")
    assert busy in said(form, Page.STAFFING)


@pytest.mark.parametrize(
    ("people", "promise"),
    [
        (8, ("De belofte 1 op 4 kan.", "good")),
        (
            7,
            (
                "De belofte 1 op 4 kan niet: beloof 1 op 3, of laat nog 1 voltijdse meedoen.",
                "warning",
            ),
        ),
    ],
)
def test_whether_a_promise_can_be_kept_is_told(people: int, promise: tuple[str, str]) -> None:
    assert promise in said(typed(people=people), Page.TURNS)


def test_turns_that_nobody_takes_or_that_are_thin_are_told() -> None:
    alone = typed(people=1, levels={"1": {"evening": "1 / 1", "saturday": "1 / 1"}})
    nobody = with_person(alone, 0, evening="nee")

    assert any("maar één plaats" in text for text, _ in said(alone, Page.TURNS))
    assert any("Avondbeurt: niemand doet mee" in text for text, _ in said(nobody, Page.TURNS))
    no_turns = with_day(with_day(alone, 0, turn="nee"), 5, turn="nee")
    assert said(no_turns, Page.TURNS)[0][0].startswith("Geen beurten")
    assert read_form(no_turns).kinds == ()
    assert read_form(alone).kinds == (TurnKind.EVENING, TurnKind.SATURDAY)


def test_sums_speak_english_too() -> None:
    with speaking(ENGLISH):
        told = sums(read_form(typed()), Page.TEAM)
        day = sums(read_form(typed()), Page.HOURS)[1].sentence
        wrong = read_form(with_post(typed(), 1, code="LANG")).problems[Page.TEAM]

    assert [item.sentence for item in told] == [
        "3 stations for the public and 1 back office station."
    ]
    assert day.startswith("Turns: Monday 17:00–19:00")
    assert wrong[1, "code"] == "Found “LANG”, expected a code of one to three characters."


def test_what_a_preset_puts_in_a_team_is_dutch_in_every_language() -> None:
    form = with_day(typed(), 2, closed_from="", closed_to="")
    dutch = read_form(form).plan
    with speaking(ENGLISH):
        english = read_form(form).plan
        titles = [known.title.say() for known in PRESETS]

    assert english == dutch
    assert "Dag, middag 13u" in [duty.name for duty in english.duties]
    assert titles[-1] == "Own team, nearly empty"


def test_staffing_says_what_it_asks_before_there_are_people() -> None:
    [(sentence, tone)] = said(typed(people=0), Page.STAFFING)

    assert sentence.startswith("Minimum ")
    assert sentence.endswith("zodra er mensen zijn (bladzijde 3).")
    assert tone == "plain"
