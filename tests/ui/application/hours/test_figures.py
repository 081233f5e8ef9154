"""What the figures say, for teams small enough to work out by hand."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

import pytest

from rostering.calendar import TurnKind, Validity
from rostering.figures.warnings import usual_horizon
from rostering.plan import Plan
from tests.builders import (
    FRIDAY,
    MONDAY,
    a_duty,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    an_opening,
    later,
    some_settings,
    staffing,
    usual_openings,
)
from tests.ui.application.hours.weeks import hours_of
from ui.application.hours import figure_texts as texts
from ui.application.hours.figures import Figures, remedy, rhythm_table
from ui.application.language import ENGLISH, speaking


def figures(plan: Plan, period: Validity | None = None) -> Figures:
    return Figures.of(hours_of(plan, period or Validity()))


def a_team(wanted: int = 1, minimum: int = 1, **changes: object) -> Plan:
    """Return two full-timers, 76 h, and a week of 40 h 30 per wanted person."""
    usual: dict[str, object] = {"staffing": (staffing("Balie", minimum, wanted),)}
    return a_plan(**{**usual, **changes})


ABSENT = (an_absence("Anna", MONDAY, FRIDAY),)


@pytest.mark.parametrize(
    ("plan", "tone", "words", "sentence"),
    [
        pytest.param(
            a_team(),
            "goed",
            "past binnen de contracten",
            "Er blijft 35,5 u per week voor backoffice en al de rest.",
            id="fits",
        ),
        pytest.param(
            a_team(2),
            "letop",
            "gewenst past niet",
            "Gewenst vraagt 5 u per week meer dan er is. Het past met 5 u minder, of met 0,2 "
            "voltijds erbij.",
            id="wanted is too much",
        ),
        pytest.param(
            a_team(2, 2),
            "fout",
            "minimum past niet",
            "Het minimum vraagt 5 u per week meer dan er is. Het past met 5 u minder, of met 0,2 "
            "voltijds erbij.",
            id="the minimum is too much",
        ),
        pytest.param(
            a_team(0, 0),
            "stil",
            "nog geen bezetting",
            "Typ hierboven bij Standaard hoeveel mensen elke post vraagt, zoals 1/2.",
            id="nothing yet",
        ),
        pytest.param(
            replace(a_team(1), openings=()),
            "stil",
            "nog geen openingsuren",
            "Teken links de blokken van de week; dan staat hier wat ze vragen.",
            id="no hours yet",
        ),
        pytest.param(
            replace(a_team(0, 0), posts=(a_post("Backoffice", "back"),), staffing=()),
            "stil",
            "nog geen frontposten",
            "Voeg in Team een frontpost toe; dan kan je hier zeggen hoeveel mensen er nodig zijn.",
            id="no posts yet",
        ),
    ],
)
def test_hours_that_are_asked_against_contracts(
    plan: Plan, tone: str, words: str, sentence: str
) -> None:
    verdict = texts.hours_verdict(figures(plan))

    assert (verdict.tone, verdict.words, verdict.sentences[0]) == (tone, words, sentence)


@pytest.mark.parametrize(
    ("absences", "sentence"),
    [
        pytest.param((), "in week 2 t.e.m. 5 is nog geen afwezigheid gekend.", id="none"),
        pytest.param(
            (an_absence("Anna", later(MONDAY, weeks=1), later(MONDAY, weeks=1, days=4)),),
            "min de goedgekeurde afwezigheden van week 2 t.e.m. 5: gemiddeld 9,5 u per week.",
            id="a week of four",
        ),
    ],
)
def test_it_is_said_which_absences_count(absences: tuple[object, ...], sentence: str) -> None:
    plan = a_team(absences=absences, settings=some_settings(published_until=later(MONDAY, days=6)))

    assert texts.hours_verdict(figures(plan)).sentences[1].endswith(sentence)


@pytest.mark.parametrize(
    ("target", "tone", "words", "sentence"),
    [
        pytest.param(
            None,
            "letop",
            "18 punten boven 35 %",
            "Er is geen doel ingesteld, dus het rooster mikt op 53 %. Wie 35 % wil, kan hoogstens "
            "26,6 u balie per week vragen.",
            id="no target",
        ),
        pytest.param(
            4000,
            "letop",
            "13 punten boven 40 %",
            "Bij doel 40 % past hoogstens 30,4 u balie per week. Vraag 10,1 u minder, of zet het "
            "doel op 53 %.",
            id="above",
        ),
        pytest.param(
            6000,
            "letop",
            "7 punten onder 60 %",
            "Bij doel 60 % hoort 45,6 u balie per week: vraag 5,1 u meer, of zet het doel op 53 %.",
            id="below",
        ),
        pytest.param(
            5000,
            "goed",
            "past bij 50 %",
            "Bij doel 50 % hoort 38 u balie per week; de marge is 5 punten.",
            id="within the margin",
        ),
    ],
)
def test_the_desk_share_against_the_target(
    target: int | None, tone: str, words: str, sentence: str
) -> None:
    verdict = texts.share_verdict(figures(a_team(settings=some_settings(target_front=target))))

    # 40 h 30 of 76 h is 53,29 %.
    assert (verdict.tone, verdict.words, verdict.sentences) == (tone, words, (sentence,))


def a_promise(*others: object) -> Plan:
    """Return two Saturday turns a week for three full-timers of whom one was promised 1 op 2."""
    people = (
        an_employee("Anna", saturday="1 op 2", evening="nee"),
        an_employee("Bert", evening="nee"),
        an_employee("Cas", evening="nee"),
        *others,
    )
    openings = (an_opening("za", "ZA", "9:00", "12:30", turn="zaterdag"),)
    return a_team(2, employees=people, openings=openings)


def test_a_broken_promise_says_what_would_make_it_hold() -> None:
    dirk = an_employee("Dirk", 19, saturday="nee")
    found = figures(a_promise(dirk))
    verdict = texts.turns_verdict(found)

    # 3 full-timers, 2 turns: 1 op 1,5. With 19 h more 3,5 / 2; 1 op 2 wants 4, or 1,5 places.
    assert (verdict.tone, verdict.words) == ("letop", "belofte 1 op 2 niet haalbaar")
    assert verdict.sentences == (
        "Zaterdag: draait Dirk mee, dan wordt het 1 op 1,8.",
        (
            "Zaterdag: met 1 plaats minder om de 2 weken is 1 op 2 wel haalbaar, of met 1 "
            "voltijds meer in de beurtrol."
        ),
    )
    assert texts.turns_subtitle(found) == "3 mensen in de beurtrol, samen 3 voltijds"


def test_what_would_make_a_promise_hold_does() -> None:
    dirk = an_employee("Dirk", saturday="nee")
    found = figures(a_promise(dirk))
    joined = figures(a_promise(an_employee("Dirk")))

    assert remedy(found, found.broken[0]).joining == ("Dirk", Fraction(2))
    assert joined.broken == ()
    assert texts.turns_verdict(joined).words == "beloften haalbaar"


def test_a_promise_has_its_remedy_where_somebody_in_the_rotation_is_away() -> None:
    team = a_promise(an_employee("Dirk", saturday="nee"))
    found = figures(replace(team, absences=(an_absence("Anna"), an_absence("Dirk"))))

    assert remedy(found, found.broken[0]).joining == ("Dirk", Fraction(2))


def test_a_table_of_turns_has_a_column_for_each_contract() -> None:
    table = rhythm_table(figures(a_promise(an_employee("Dirk", 19, evening="nee"))))

    assert (table.kinds, table.contracts) == ((TurnKind.SATURDAY,), (38 * 60, 19 * 60))
    (full, half) = table.cells[0]
    assert full.shown is not None
    assert half.shown is not None
    assert (full.promised, full.is_kept) == (True, False)
    assert (half.promised, half.is_kept) == (False, True)
    assert texts.rhythm_text(full.shown) == "1 op 1,8"
    assert texts.rhythm_text(half.shown) == "1 op 3,5"
    with speaking(ENGLISH):
        assert texts.rhythm_text(half.shown) == "1 in 3.5"


@pytest.mark.parametrize(
    ("plan", "sentence"),
    [
        pytest.param(
            a_team(openings=usual_openings()[:20]),
            "Duid bij een blok aan dat het een avond- of zaterdagbeurt is.",
            id="no turns",
        ),
        pytest.param(
            a_team(employees=(an_employee("Anna", evening="nee"),)),
            "Avond: niemand in de beurtrol kan deze beurten doen. Zet in Team wie meedraait.",
            id="nobody",
        ),
    ],
)
def test_turns_that_nobody_takes_say_what_to_do(plan: Plan, sentence: str) -> None:
    assert texts.turns_verdict(figures(plan)).sentences == (sentence,)


def test_a_block_that_no_duty_runs_through_is_told() -> None:
    plan = a_team(2, duties=(a_duty("Dag"), a_duty("Zaterdag", "8:45", "12:45", "", days="za")))

    assert texts.remarks(figures(plan)) == (
        "Geen enkele dienst loopt door heel AV op maandag (17:00–19:00): daar kan niemand staan.",
    )


def test_a_block_that_asks_nobody_needs_no_duty() -> None:
    rows = (staffing("Balie", 2), staffing("Balie", 0, block="AV"))
    day_and_saturday = (a_duty("Dag"), a_duty("Zaterdag", "8:45", "12:45", "", days="za"))

    assert figures(a_team(staffing=rows, duties=day_and_saturday)).uncovered == {}


def test_a_thin_turn_is_told_in_the_words_of_the_warning() -> None:
    assert texts.remarks(figures(a_team()))[0] == (
        "Maandag, blok AV: voor deze avondbeurt is maar 1 persoon gevraagd. "
        "Vraag in Bezetting minstens 2 mensen."
    )


def test_the_weeks_are_those_of_the_warnings() -> None:
    plan = a_team(settings=some_settings(published_until=MONDAY))

    assert figures(plan).horizon == usual_horizon(plan)
