"""People typed and pasted: bad cells say what is expected, and nothing is lost."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rostering.calendar import TurnKind
from rostering.team.people import Rotation, Skill
from tests.ui.application.new_team.pages import TURNS, typed, with_person
from ui.application.new_team.form import Page, is_blank, usual_person
from ui.application.new_team.making import read_form
from ui.application.new_team.people import initials, read_pasted, with_pasted

COLUMNS = ("name", "hours", "skill:1", "skill:2", "skill:3", "free", "evening", "saturday")


@pytest.mark.parametrize(
    ("cells", "where", "said"),
    [
        ({"hours": "veel"}, "hours", "Gevonden “veel”, verwacht een getal van 0 tot 168."),
        ({"name": ""}, "name", "Dit veld is leeg; vul het in."),
        ({"name": "mens 2"}, "name", "verwacht een andere naam: die staat al op rij 1."),
        ({"skill:2": "X"}, "skill:2", "verwacht leeg, “Z” (zelfstandig) of “B”"),
        ({"free": "woe"}, "free", "Gevonden “woe”, verwacht leeg, “wisselend”"),
        ({"saturday": "graag"}, "saturday", "verwacht “nee”, “ja” of een belofte"),
    ],
)
def test_a_bad_cell_says_what_is_expected(cells: dict[str, str], where: str, said: str) -> None:
    form = with_person(typed(people=3), 0, **cells)
    if cells.get("name"):
        form = with_person(typed(people=3), 1, name="MENS 1")
        reading = read_form(form)
        assert "verwacht een andere naam" in reading.problems[Page.PEOPLE][1, where]
        return
    reading = read_form(form)

    assert list(reading.problems[Page.PEOPLE]) == [(0, where)]
    assert said in reading.problems[Page.PEOPLE][0, where]
    assert [person.name for person in reading.plan.employees] == ["Mens 2", "Mens 3"]
    assert reading.form.people[0][where] == cells[where]


def test_a_person_has_the_promise_of_all_or_one_of_their_own() -> None:
    form = with_person(typed(people=3), 1, saturday="1 op 6", evening="nee", hours="30,4")
    form = with_person(form, 2, **{"skill:2": "b", "skill:3": ""})

    first, second, third = read_form(form).plan.employees

    assert first.terms[0].rotation(TurnKind.SATURDAY) == Rotation(member=True, promise=4)
    assert second.terms[0].rotation(TurnKind.SATURDAY) == Rotation(member=True, promise=6)
    assert second.terms[0].rotation(TurnKind.EVENING) == Rotation()
    assert second.terms[0].weekly_minutes == 1824
    skills = {"Telefoon 1777": Skill.INDEPENDENT, "Onthaalbalie": Skill.ACCOMPANIED}
    assert third.terms[0].skills == skills


def test_names_alone_are_enough_and_the_rest_gets_usual_values() -> None:
    form = typed(people=0)
    pasted = read_pasted("Ann Maes\nBart Claes\r\n", COLUMNS, form)

    after = with_pasted(form, 0, pasted, usual_person(form, TURNS))

    assert after.people[0] == {**usual_person(form, TURNS), "name": "Ann Maes"}
    assert read_form(after).unready_page is None
    assert [person.code for person in read_form(after).plan.employees] == ["AM", "BC"]


def test_heads_say_what_is_in_the_columns_and_unknown_ones_are_told() -> None:
    form = typed(people=0)
    text = "Uren per week\tNaam\tGsm\tTelefoon 1777\tO\n30,4\tAnn Maes\t0470\tZ\tB\n"

    pasted = read_pasted(text, COLUMNS[2:], form)

    assert pasted.left_out == ("Gsm",)
    assert pasted.rows == ({"hours": "30,4", "name": "Ann Maes", "skill:1": "Z", "skill:2": "B"},)


def test_what_falls_beside_the_table_is_counted() -> None:
    pasted = read_pasted("ja\tja\tmeer\nnee\t\t", ("saturday",), typed(people=0))

    assert (pasted.rows, pasted.beside) == (({"saturday": "ja"}, {"saturday": "nee"}), 2)


def test_what_stands_in_columns_without_a_head_is_counted_too() -> None:
    pasted = read_pasted("Naam\t\nAnn Maes\tx\ty\n", ("name",), typed(people=0))

    assert (pasted.rows, pasted.beside) == (({"name": "Ann Maes"},), 2)


def test_a_line_of_heads_alone_is_a_person_called_naam() -> None:
    assert read_pasted("Naam", ("name",), typed(people=0)).rows == ({"name": "Naam"},)


@settings(max_examples=60)
@given(st.lists(st.lists(st.text("abZ19 ,:", max_size=5), min_size=1, max_size=9), max_size=5))
def test_whatever_is_pasted_stays_in_the_rows_and_stops_nothing(lines: list[list[str]]) -> None:
    form = typed(people=2)
    text = "\n".join("\t".join(line) for line in lines)
    pasted = read_pasted(text, COLUMNS, form)

    after = with_pasted(form, 1, pasted, usual_person(form, TURNS))
    reading = read_form(after)

    given_ = [cell.strip() for line in lines for cell in line[:8] if cell.strip()]
    kept = [cell for row in after.people[1:] for cell in row.values()]
    assert all(kept.count(cell) >= 1 for cell in given_)
    wrong = {row for row, _ in reading.problems[Page.PEOPLE]}
    filled = [row for at, row in enumerate(after.people) if not is_blank(row) and at not in wrong]
    assert len(reading.plan.employees) == len(filled)


def test_initials_tell_people_apart() -> None:
    assert initials(["Ann Maes", "Ann De Mol", "Arne Mol", "An"]) == ["AM", "ADM", "AM2", "A"]


def test_a_new_post_is_known_by_everybody() -> None:
    from ui.application.new_team.form import with_new_post

    form = with_new_post(typed(people=2))
    posts = [dict(row) for row in form.posts]
    posts[3] |= {"name": "Loket", "code": "L"}
    reading = read_form(replace(form, posts=tuple(posts)))

    assert reading.unready_page is None
    assert [post.name for post in reading.plan.front_posts][-1] == "Loket"
    assert all(person.terms[0].is_independent("Loket") for person in reading.plan.employees)
