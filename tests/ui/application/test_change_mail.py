"""What changes for somebody, as text for a mail: no reason of an absence is in it."""

from __future__ import annotations

import pytest

from rostering.moves import changes
from rostering.plan import Plan
from tests.builders import MONDAY, TUESDAY, a_full_week, a_plan, an_absence, on_duty
from ui.application.change_mail import mail, mails, told_of

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
