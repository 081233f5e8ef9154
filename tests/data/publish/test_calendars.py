from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from data.files import UnwritableFileError
from data.publish.ical import Content, write_calendars
from rostering.roster import DayEntry
from rostering.view import View
from tests.builders import (
    MONDAY,
    SATURDAY,
    TUESDAY,
    WEDNESDAY,
    a_duty,
    a_full_week,
    a_plan,
    a_post,
    an_absence,
    an_appointment,
    an_employee,
    later,
    note,
    on_duty,
    some_settings,
    some_work,
    staffing,
    weeks,
)
from tests.data.publish.calendars import FIRST, LATER, Mailbox, events, export, read, titles

DUTIES, TURNS, POSTS = (frozenset({content}) for content in Content)


def test_everybody_gets_a_file_and_so_does_the_team(tmp_path: Path) -> None:
    folder = export(tmp_path / "agenda", a_full_week(a_plan()))

    assert {path.name for path in folder.iterdir()} == {"Anna.ics", "Bert.ics", "Team Onthaal.ics"}


def test_another_library_reads_duties_turns_and_posts_with_their_times(tmp_path: Path) -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Laat", {"NM1": "Balie", "AV": "Balie"})

    folder = export(tmp_path / "agenda", plan)

    found = {
        (event.summary, f"{event.dtstart:%H:%M}", f"{event.dtend:%H:%M}")
        for event in events(folder / "Anna.ics")
    }
    assert found == {
        ("Dienst Laat", "10:24", "19:00"),
        ("Avondbeurt", "17:00", "19:00"),
        ("Balie", "13:30", "15:15"),
        ("Balie", "17:00", "19:00"),
    }


@pytest.mark.parametrize(
    ("what", "expected"),
    [
        pytest.param(DUTIES, ["Dienst Zaterdag"], id="duties"),
        pytest.param(TURNS, ["Zaterdagbeurt"], id="turns"),
        pytest.param(POSTS, ["Balie"], id="posts"),
        pytest.param(DUTIES | TURNS, ["Dienst Zaterdag", "Zaterdagbeurt"], id="two of them"),
    ],
)
def test_only_what_is_chosen_is_written(
    tmp_path: Path, what: frozenset[Content], expected: list[str]
) -> None:
    plan = on_duty(a_plan(), "Bert", SATURDAY, "Zaterdag", {"ZA": "Balie"})

    folder = export(tmp_path / "agenda", plan, what=what)

    assert titles(folder / "Bert.ics") == expected


def test_the_team_has_each_duty_turn_and_post_once_with_who_is_on_it(tmp_path: Path) -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    plan = on_duty(plan, "Bert", TUESDAY, "Dag", {"VM2": "Balie"}, remote=["VM", "NM"])

    folder = export(tmp_path / "agenda", plan)

    assert titles(folder / "Team Onthaal.ics") == [
        "Dienst Dag: Anna, Bert (telewerk)",
        "Balie: Anna",
        "Balie: Bert",
    ]


def test_a_duty_of_many_people_tells_in_its_title_how_many(tmp_path: Path) -> None:
    names = [f"Persoon {number}" for number in range(9)]
    plan = a_plan(employees=tuple(an_employee(name) for name in names))
    for name in names:
        plan = on_duty(plan, name, TUESDAY)

    folder = export(tmp_path / "agenda", plan, what=DUTIES)

    (event,) = events(folder / "Team Onthaal.ics")
    assert event.summary == "Dienst Dag: 9 medewerkers"
    assert (event.description or "").split("\n") == names


def test_accompanied_and_remote_work_is_said(tmp_path: Path) -> None:
    plan = a_plan(employees=(an_employee(skills={"Balie": "B"}),))
    plan = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"}, remote=["NM"])

    folder = export(tmp_path / "agenda", plan)

    assert titles(folder / "Anna.ics") == [
        "Dienst Dag (telewerk namiddag)",
        "Balie (onder begeleiding)",
    ]


def test_the_desk_is_busy_and_a_duty_is_free_for_a_meeting(tmp_path: Path) -> None:
    plan = on_duty(a_plan(), "Anna", TUESDAY, "Dag", {"VM1": "Balie"})

    folder = export(tmp_path / "agenda", plan)

    assert {event.summary: event.transparency for event in events(folder / "Anna.ics")} == {
        "Dienst Dag": "TRANSPARENT",
        "Balie": "OPAQUE",
    }


def test_the_default_back_post_is_not_an_entry_of_its_own(tmp_path: Path) -> None:
    back = (a_post(), a_post("Backoffice", "back"), a_post("Archief", "back"))
    posts = {"VM1": "Backoffice", "VM2": "Archief"}
    plan = on_duty(a_plan(posts=back), "Anna", TUESDAY, "Dag", posts)

    folder = export(tmp_path / "agenda", plan, what=POSTS)

    assert titles(folder / "Anna.ics") == ["Archief"]


def test_importing_the_same_file_twice_doubles_nothing(tmp_path: Path) -> None:
    folder, mailbox = export(tmp_path / "agenda", a_full_week(a_plan())), Mailbox()

    mailbox.take(folder / "Anna.ics")
    once = mailbox.shown
    mailbox.take(folder / "Anna.ics")

    assert mailbox.shown == once
    assert len(once) == len(set(once)) > 5


def test_exporting_again_without_changes_leaves_every_byte(tmp_path: Path) -> None:
    folder = export(tmp_path / "agenda", a_full_week(a_plan()))
    before = {path.name: path.read_bytes() for path in folder.iterdir()}

    export(folder, a_full_week(a_plan()), stamp=LATER)

    assert {path.name: path.read_bytes() for path in folder.iterdir()} == before


def test_a_change_reaches_who_imports_again_and_the_rest_stays_as_it_was(tmp_path: Path) -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY, "Dag", {"VM1": "Balie"})
    folder, mailbox = export(tmp_path / "agenda", plan), Mailbox()
    mailbox.take(folder / "Anna.ics")
    former = {event.summary: event.sequence for event in events(folder / "Anna.ics")}

    export(folder, on_duty(plan, "Anna", MONDAY, "Laat", {"VM1": "Balie"}), stamp=LATER)
    mailbox.take(folder / "Anna.ics")

    now = {event.summary: event.sequence for event in events(folder / "Anna.ics")}
    assert mailbox.shown == [("04/01 09:00", "Balie"), ("04/01 10:24", "Dienst Laat")]
    assert now["Balie"] == former["Balie"]
    assert (now["Dienst Laat"] or 0) > (former["Dienst Dag"] or 0)


def test_an_export_to_an_empty_folder_still_updates_who_has_the_former_one(tmp_path: Path) -> None:
    plan, mailbox = on_duty(a_plan(), "Anna", MONDAY), Mailbox()
    mailbox.take(export(tmp_path / "een", plan) / "Anna.ics")

    folder = export(tmp_path / "twee", on_duty(plan, "Anna", MONDAY, "Laat"), stamp=LATER)
    mailbox.take(folder / "Anna.ics")

    assert mailbox.shown == [("04/01 10:24", "Dienst Laat")]


def test_two_changes_within_a_minute_count_up(tmp_path: Path) -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY)
    folder = export(tmp_path / "agenda", plan)
    (first,) = events(folder / "Anna.ics")

    export(folder, on_duty(plan, "Anna", MONDAY, "Laat"))

    (second,) = events(folder / "Anna.ics")
    assert (second.sequence or 0) == (first.sequence or 0) + 1


def test_what_fell_away_is_cancelled_and_comes_back_when_it_returns(tmp_path: Path) -> None:
    plan, mailbox = on_duty(a_plan(), "Anna", MONDAY), Mailbox()
    folder = export(tmp_path / "agenda", plan)
    mailbox.take(folder / "Anna.ics")

    export(folder, note(plan, "Anna", MONDAY, DayEntry()), stamp=LATER)
    mailbox.take(folder / "Anna.ics")

    (event,) = events(folder / "Anna.ics")
    assert (event.status, event.summary) == ("CANCELLED", "Vervallen: Dienst Dag")
    assert event.transparency == "TRANSPARENT"
    assert mailbox.shown == []

    export(folder, plan, stamp=LATER + timedelta(days=1))
    mailbox.take(folder / "Anna.ics")
    assert mailbox.shown == [("04/01 08:45", "Dienst Dag")]


def test_what_is_cancelled_stays_so_without_a_new_number(tmp_path: Path) -> None:
    plan = on_duty(a_plan(), "Anna", MONDAY)
    folder = export(tmp_path / "agenda", plan)
    export(folder, a_plan(), stamp=LATER)
    before = (folder / "Anna.ics").read_bytes()

    export(folder, a_plan(), stamp=LATER + timedelta(days=1))

    assert (folder / "Anna.ics").read_bytes() == before


def test_other_weeks_stay_in_the_file_until_they_are_more_than_a_year_old(tmp_path: Path) -> None:
    next_week = later(MONDAY, weeks=1)
    plan = on_duty(on_duty(a_plan(), "Anna", MONDAY), "Anna", next_week, "Laat")
    folder = export(tmp_path / "agenda", plan)

    write_calendars(folder, View(plan, weeks(1, next_week)), stamp=LATER)
    assert titles(folder / "Anna.ics") == ["Dienst Dag", "Dienst Laat"]

    old = LATER + timedelta(days=500)
    write_calendars(folder, View(plan, weeks(1, next_week)), stamp=old)
    assert titles(folder / "Anna.ics") == ["Dienst Laat"]


def test_who_left_the_team_loses_the_entries_of_these_weeks(tmp_path: Path) -> None:
    folder = export(tmp_path / "agenda", on_duty(a_plan(), "Bert", MONDAY))

    export(folder, a_plan(employees=(an_employee("Anna"),)), stamp=LATER)

    assert [event.status for event in events(folder / "Bert.ics")] == ["CANCELLED"]


def test_somebody_who_is_not_employed_in_these_weeks_gets_no_file(tmp_path: Path) -> None:
    gone = an_employee("Cas", end=later(MONDAY, days=-1))

    folder = export(tmp_path / "agenda", a_plan(employees=(an_employee("Anna"), gone)))

    assert not (folder / "Cas.ics").exists()


def test_two_teams_share_a_folder_without_taking_each_others_files(tmp_path: Path) -> None:
    folder = export(tmp_path / "agenda", on_duty(a_plan(), "Anna", MONDAY))
    other = a_plan(settings=some_settings(name="Bevolking"))

    export(folder, on_duty(other, "Anna", MONDAY, "Laat"), stamp=LATER)

    assert titles(folder / "Anna.ics") == ["Dienst Dag"]
    assert titles(folder / "Anna (2).ics") == ["Dienst Laat"]


@pytest.mark.parametrize(
    "content",
    [
        pytest.param(
            b"BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:x\r\nEND:VCALENDAR\r\n", id="other"
        ),
        pytest.param(b"PRODID:-//Beurtrol//Rooster//NL\r\nBEGIN:", id="damaged"),
        pytest.param(bytes(range(256)), id="no calendar"),
        pytest.param(b"", id="empty"),
    ],
)
def test_a_file_that_is_not_an_earlier_export_stays(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "Anna.ics").write_bytes(content)

    export(tmp_path, on_duty(a_plan(), "Anna", MONDAY))

    assert (tmp_path / "Anna.ics").read_bytes() == content
    assert titles(tmp_path / "Anna (2).ics") == ["Dienst Dag"]


def test_a_place_that_is_a_file_is_refused_and_stays(tmp_path: Path) -> None:
    place = tmp_path / "agenda"
    place.write_text("van mij")

    with pytest.raises(UnwritableFileError) as refused:
        export(place, a_plan())

    assert refused.value.reason == "file"
    assert place.read_text() == "van mij"


@pytest.mark.parametrize(
    ("day", "start_utc"),
    [
        pytest.param(date(2027, 3, 26), "2027-03-26 07:45", id="winter"),
        pytest.param(date(2027, 3, 29), "2027-03-29 06:45", id="summer"),
        pytest.param(date(2027, 10, 29), "2027-10-29 06:45", id="still summer"),
        pytest.param(date(2027, 11, 2), "2027-11-02 07:45", id="winter again"),
    ],
)
def test_times_are_right_on_both_sides_of_summer_time(
    tmp_path: Path, day: date, start_utc: str
) -> None:
    plan = on_duty(a_plan(), "Anna", day, "Dag")
    view = View(plan, weeks(1, day - timedelta(days=day.weekday())))

    write_calendars(tmp_path / "agenda", view, stamp=FIRST)

    (event,) = events(tmp_path / "agenda" / "Anna.ics")
    assert isinstance(event.dtstart, datetime)
    assert f"{event.dtstart:%H:%M}" == "08:45"
    assert f"{event.dtstart.astimezone(UTC):%Y-%m-%d %H:%M}" == start_utc


def test_the_file_defines_its_time_zone_by_one_rule_each_way(tmp_path: Path) -> None:
    folder = export(tmp_path / "agenda", a_full_week(a_plan()))

    (zone,) = read(folder / "Anna.ics").timezones
    assert zone.tz_id == "Europe/Brussels"
    assert len(zone.standard) == len(zone.daylight) == 1
    assert "TZID=Europe/Brussels" in (folder / "Anna.ics").read_text(encoding="utf-8")


def test_a_duty_until_midnight_ends_at_the_start_of_the_next_day(tmp_path: Path) -> None:
    plan = a_plan(duties=(a_duty("Nacht", "16:00", "24:00", ""),))

    folder = export(tmp_path / "agenda", on_duty(plan, "Anna", TUESDAY, "Nacht"))

    (event,) = events(folder / "Anna.ics")
    assert f"{event.dtend:%d/%m %H:%M}" == "06/01 00:00"


def test_two_posts_in_one_block_are_two_entries(tmp_path: Path) -> None:
    plan = a_plan(posts=(a_post(), a_post("Loket")), staffing=(staffing(), staffing("Loket")))
    double = on_duty(plan, "Anna", TUESDAY, "Dag", {"VM1": "Balie"})
    entry = double.roster.entry("Anna", TUESDAY)
    work = (*entry.work, *some_work(plan, TUESDAY, {"VM1": "Loket"}))

    folder = export(tmp_path / "agenda", note(plan, "Anna", TUESDAY, replace(entry, work=work)))

    assert len({event.uid for event in events(folder / "Anna.ics")}) == 3


def test_no_absence_and_no_appointment_reaches_a_calendar(tmp_path: Path) -> None:
    plan = a_full_week(
        a_plan(
            absences=(
                an_absence("Anna", WEDNESDAY, WEDNESDAY, kind="zorgverlofmerk"),
                an_absence("Bert", MONDAY, None, part="9:00-10:00", kind="ziektemerk"),
            ),
            appointments=(
                replace(
                    an_appointment("Anna", MONDAY, "9:00", "10:00"), description="afspraakmerk"
                ),
            ),
        )
    )
    folder = export(tmp_path / "agenda", plan)
    export(folder, note(plan, "Anna", WEDNESDAY, DayEntry()), stamp=LATER)

    unfolded = "".join(
        path.name + path.read_text(encoding="utf-8").replace("\r\n ", "").replace("\n ", "")
        for path in folder.iterdir()
    ).casefold()
    assert "dienst dag" in unfolded
    for word in ("merk", "afwezig", "ziek", "verlof"):
        assert word not in unfolded
