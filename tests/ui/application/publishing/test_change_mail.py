"""What changes for somebody, as text for a mail: no reason of an absence is in it."""

from __future__ import annotations

import pytest

from rostering.differences.moves import changes
from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_full_week, a_plan, an_absence, on_duty
from ui.application.language import ENGLISH, speaking
from ui.application.publishing.change_mail import (
    head_between,
    head_of_version,
    mail,
    mails,
    told_of,
)

PLAN = a_full_week(a_plan())
HEAD = "Rooster Onthaal, versie 2"


def sentences(before: Plan, after: Plan) -> list[str]:
    found = changes(before, after, [MONDAY, TUESDAY])
    return [move.sentence for told in told_of(after, found) for move in told.moves]


def sick(plan: Plan, name: str) -> Plan:
    away = plan.with_roster(plan.roster.without([TUESDAY]))
    absent = an_absence(name, TUESDAY, TUESDAY, kind="ziekte")
    kept = {
        (other, TUESDAY): plan.roster.entry(other, TUESDAY)
        for other in ("Anna", "Bert")
        if other != name
    }
    return a_plan(absences=(absent,)).with_roster(away.roster.replaced(kept))


def test_a_change_of_post_is_told_with_its_hours() -> None:
    after = on_duty(PLAN, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})

    assert sentences(PLAN, after) == ["dinsdag 5 januari, 10u45 tot 12u30: Balie wordt Backoffice"]


def test_who_is_absent_is_told_in_one_neutral_word() -> None:
    (line,) = sentences(PLAN, sick(PLAN, "Anna"))

    assert line.endswith(": Dag wordt afwezig")
    assert "ziek" not in line


def test_the_window_may_speak_english_and_the_mail_stays_dutch() -> None:
    found = changes(PLAN, sick(PLAN, "Anna"), [MONDAY, TUESDAY])
    in_dutch = mail(told_of(sick(PLAN, "Anna"), found)[0], head_of_version("Onthaal", 2))

    with speaking(ENGLISH):
        (told,) = told_of(sick(PLAN, "Anna"), found)
        shown = [(move.sentence, move.new.word) for move in told.moves]
        in_english = mail(told, head_of_version("Onthaal", 2))

    assert shown == [("Tuesday 5 January, 8:45 to 17:21: Dag becomes away", "away")]
    assert in_english == in_dutch
    assert in_dutch.startswith("Rooster Onthaal, wat wijzigt in versie 2: Anna")


def test_a_day_off_is_free_and_not_absent() -> None:
    after = PLAN.with_roster(PLAN.roster.without([TUESDAY]))

    assert sentences(PLAN, after)[0].endswith(": Dag wordt vrij")


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        pytest.param("9:00-12:00", "9:00-11:00", "9:00–12:00 wordt 9:00–11:00", id="other hours"),
        pytest.param("Dag", "9:00-11:00", "8:45–17:21 wordt 9:00–11:00", id="a duty becomes hours"),
    ],
)
def test_other_hours_are_told_as_hours(old: str, new: str, told: str) -> None:
    before, after = (on_duty(a_plan(), "Anna", MONDAY, duty) for duty in (old, new))

    assert sentences(before, after)[0].endswith(told)


def test_the_mail_to_everybody_is_that_of_each_below_each_other() -> None:
    after = on_duty(PLAN, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    people = told_of(after, changes(PLAN, after, [TUESDAY]))

    assert mails(people, HEAD) == mail(people[0], HEAD)
    assert mails(people, HEAD).splitlines()[0] == "Rooster Onthaal, versie 2: Anna"


def test_the_head_of_what_differs_names_both_sides() -> None:
    assert (
        head_between("Onthaal", 1, 2) == "Rooster Onthaal, wat wijzigt van versie 1 naar versie 2"
    )
    assert head_between("Onthaal", 2, None) == "Rooster Onthaal, wat wijzigt van versie 2 naar nu"
