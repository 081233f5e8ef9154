"""A week for a mail: clean text and a table, without reasons and safe for any name."""

from __future__ import annotations

from html.parser import HTMLParser

import pytest
from typing_extensions import override

from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    later,
    on_duty,
    some_settings,
    staffing,
    weeks,
)
from ui.application.language import ENGLISH, speaking
from ui.application.publishing.week_mail import (
    Mail,
    html_page,
    mail_of_weeks,
    people_of,
    person_mail,
    week_mail,
)


def mail_of(plan: Plan, name: str = "") -> Mail:
    view = View(plan, weeks())
    return person_mail(view, MONDAY, name) if name else week_mail(view, MONDAY)


class Words(HTMLParser):
    """Collects the words and the tags of a page."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.words: list[str] = []
        self.tags: set[str] = set()
        self.feed(html)

    @override
    def handle_starttag(self, tag: str, attrs: object) -> None:
        self.tags.add(tag)

    @override
    def handle_data(self, data: str) -> None:
        self.words.append(data.strip())


def test_the_week_of_a_person_is_a_line_a_day() -> None:
    mail = mail_of(a_full_week(a_plan()), "Anna")

    assert mail.subject == "Weekrooster week 1, 4 t.e.m. 9 jan. 2027 – Onthaal: Anna"
    assert mail.text.splitlines() == [
        mail.subject,
        "",
        "- maandag 4 januari, 10u24 tot 19u: 10:45–12:30 Backoffice, 13:30–19:00 Balie",
        "- dinsdag 5 januari, 8u45 tot 17u21: 9:00–12:30 Balie, 13:30–17:00 Backoffice",
        "- woensdag 6 januari, 8u45 tot 17u21: 9:00–12:30 Balie, 13:30–17:00 Backoffice",
        "- donderdag 7 januari, 8u45 tot 17u21: 9:00–12:30 Balie, 13:30–17:00 Backoffice",
        "- vrijdag 8 januari, 8u45 tot 17u21: 9:00–12:30 Balie, 13:30–17:00 Backoffice",
        "- zaterdag 9 januari: vrij",
    ]


def test_work_on_a_half_day_without_blocks_is_back_office() -> None:
    mornings = [row for row in a_plan().openings if row.span.end <= 12 * 60 + 30]
    plan = on_duty(a_plan(openings=tuple(mornings)), "Anna", TUESDAY, posts={"VM1": "Balie"})

    line = next(line for line in mail_of(plan, "Anna").text.splitlines() if "dinsdag" in line)

    assert line.endswith(": 9:00–10:45 Balie, 10:45–12:30 Backoffice, 13:30–17:21 Backoffice")


def test_the_week_of_the_team_has_everybody_in_text_and_table() -> None:
    mail = mail_of(a_full_week(a_plan()))
    words = Words(mail.html)

    assert mail.text.split("\n\n")[1].startswith("Anna\n- maandag 4 januari")
    assert mail.text.split("\n\n")[2].startswith("Bert\n- maandag 4 januari")
    assert {"Naam", "ma 4/1", "za 9/1", "Anna", "Bert", "vrij"} <= set(words.words)
    assert words.tags <= {"p", "b", "table", "tr", "th", "td", "br", "span"}


@pytest.mark.parametrize("kind", ["ziekte", "verlof", "syndicaal"])
def test_why_somebody_is_away_is_never_told(kind: str) -> None:
    absences = (
        an_absence("Anna", MONDAY, MONDAY, kind=kind),
        an_absence("Anna", TUESDAY, TUESDAY, part="9:00-11:00", kind=kind),
    )
    plan = on_duty(a_plan(absences=absences), "Anna", TUESDAY, posts={"VM2": "Balie"})

    for mail in (mail_of(plan), mail_of(plan, "Anna")):
        assert kind not in mail.text + mail.html + mail.subject
        assert "- maandag 4 januari: afwezig" in mail.text
        assert "9:00–11:00 afwezig" in mail.text


def test_a_half_day_at_a_distance_and_work_along_are_told() -> None:
    people = (an_employee("Anna", skills={"Balie": "B"}, remote=1), an_employee("Bert"))
    plan = on_duty(
        a_plan(employees=people), "Anna", WEDNESDAY, posts={"VM1": "Balie"}, remote=["NM"]
    )

    line = next(line for line in mail_of(plan, "Anna").text.splitlines() if "woensdag" in line)

    assert "9:00–10:45 Balie (onder begeleiding)" in line
    assert line.endswith("telewerk in de namiddag")


def test_hostile_names_are_text_and_nothing_else() -> None:
    evil = "<script>alert(1)</script>\nBcc: x@y"
    plan = a_plan(
        settings=some_settings(name=evil),
        posts=(a_post("<b>&Balie", code="B"), a_post("Achter\nin", "back")),
        staffing=(staffing("<b>&Balie"),),
        employees=(an_employee("<img src=x>", skills={"<b>&Balie": "Z"}),),
    )
    plan = on_duty(plan, "<img src=x>", MONDAY, posts={"VM1": "<b>&Balie"})

    for mail in (mail_of(plan), mail_of(plan, "<img src=x>")):
        words = Words(html_page(mail))
        assert not words.tags & {"script", "img"}
        assert "\n" not in mail.subject
        assert "&lt;b&gt;&amp;Balie" in mail.html
        assert "Achter in" in mail.text


def test_weeks_stand_below_each_other_and_who_left_is_not_in_them() -> None:
    people = (an_employee("Anna"), an_employee("Bert", end=later(MONDAY, days=6)))
    view = View(a_plan(employees=people), weeks(2))
    mondays = view.horizon.mondays

    both = mail_of_weeks([week_mail(view, monday) for monday in mondays])

    assert [people_of(view, monday) for monday in mondays] == [("Anna", "Bert"), ("Anna",)]
    assert both.text.count("Weekrooster week") == both.html.count("<table") == 2
    assert both.subject.startswith("Weekrooster week 1")


def test_colleagues_read_dutch_whatever_the_window_speaks() -> None:
    view = View(a_plan(), weeks())
    dutch = week_mail(view, MONDAY), person_mail(view, MONDAY, "Anna")

    with speaking(ENGLISH):
        assert (week_mail(view, MONDAY), person_mail(view, MONDAY, "Anna")) == dutch
