"""Grids that somebody made: names, days and words in the forms that people use."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook

from rostering.time import Half
from tests.builders import (
    MONDAY,
    TUESDAY,
    WEDNESDAY,
    a_plan,
    a_post,
    an_absence,
    an_employee,
    on_duty,
    staffing,
)
from tests.ui.application.roster_reading.sheets import (
    by_hand,
    one_change,
    posts,
    read,
    sentences,
)
from ui.application.language import ENGLISH, speaking
from ui.application.roster_reading.names import Names
from ui.application.roster_reading.reading import RosterFileError, Time
from ui.application.roster_reading.telling import read_words, told_change, told_unread
from ui.application.roster_reading.words import (
    DUTY_OF_DAY,
    FROM_AND_TO,
    HOURS_OF_COLUMN,
    PART,
)

TEAM = a_plan(
    posts=(
        a_post("Balie", code="B"),
        a_post("Telefoon 1777", code="T"),
        a_post("Backoffice", "back", code="BO"),
    ),
    staffing=(staffing("Balie", 1), staffing("Telefoon 1777", 1, day="ma")),
    employees=(
        an_employee("Anna Claes", skills={"Telefoon 1777": "Z"}),
        an_employee("Bert Maes", skills={"Telefoon 1777": "Z"}),
        an_employee("Bert Claes"),
    ),
)
MORNING, AFTERNOON = ("VM1", "VM2"), ("NM1", "NM2")


@pytest.mark.parametrize(
    ("cell", "where"),
    [
        ("B", dict.fromkeys((*MORNING, *AFTERNOON), "Balie")),
        ("9-12 balie, 13u-17u 1777", {"VM1": "Balie", "VM2": "Balie"} | {
            "NM1": "Telefoon 1777", "NM2": "Telefoon 1777"}),
        ("VM: T / NM: BO", dict.fromkeys(MORNING, "Telefoon 1777")),
        ("Balie (9u tot 10u45)\nNM1 T", {"VM1": "Balie", "NM1": "Telefoon 1777"}),
        ("8:45-17:21", {}),
        ("dag", {}),
        ("backoffice", {}),
    ],
    ids=["code", "hours", "halves", "lines", "hours of a duty", "duty", "back office"],
)  # fmt: skip
def test_a_cell_says_posts_hours_or_a_duty(
    tmp_path: Path, cell: str, where: dict[str, str]
) -> None:
    book = Workbook()
    book.worksheets[0].append(["Week 1"])
    book.worksheets[0].append(["", "maandag 4 januari", "di"])
    book.worksheets[0].append(["Claes Anna", cell])
    book.save(tmp_path / "eigen.xlsx")
    change = one_change(read(tmp_path / "eigen.xlsx", TEAM))
    assert (change.name, change.day, posts(change.after)) == ("Anna Claes", MONDAY, where)
    assert [shift.duty for shift in change.after.shifts] == ["Dag"]


def test_free_and_away_take_the_duty_away_and_an_empty_cell_says_nothing(tmp_path: Path) -> None:
    plan = TEAM
    for day in (MONDAY, TUESDAY, WEDNESDAY):
        plan = on_duty(plan, "Anna Claes", day, "Dag", {"VM1": "Balie"})
    grid = by_hand(tmp_path / "a.csv", "| ma 4/1 | di 5/1 | wo 6/1", "Anna | - | verlof |")
    reading = read(grid, plan)
    assert [(change.day, change.after.is_empty) for change in reading.changes] == [
        (MONDAY, True),
        (TUESDAY, True),
    ]
    assert [note for note in reading.notes if "Anna di 5/1" in note and "verlof" not in note]


def test_a_cell_about_a_day_says_all_of_it_but_a_turn_stays(tmp_path: Path) -> None:
    before = {"NM1": "Balie", "NM2": "Balie", "AV": "Balie"}
    plan = on_duty(TEAM, "Anna Claes", MONDAY, "Laat", before)
    grid = by_hand(tmp_path / "a.csv", "| ma 4/1 | di 5/1", "Anna | 13:30-15:15 T |")
    change = one_change(read(grid, plan))
    assert posts(change.after) == {"NM1": "Telefoon 1777", "AV": "Balie"}


def test_what_can_mean_something_else_is_read_and_says_so(tmp_path: Path) -> None:
    grid = by_hand(
        tmp_path / "a.csv",
        "     | ma 4/1 | di 5/1 | wo 6/1 | do 7/1",
        "Anna | T/BO   | tel    | B      | V",
        "Legende",
        "V    | backoffice",
        "B = vrij",
    )
    plan = on_duty(TEAM, "Anna Claes", WEDNESDAY, "Dag")
    changes = read(grid, plan).changes
    assert [change.doubt for change in changes] == [
        "“T/BO” is gelezen als voormiddag en namiddag",
        "“tel” is gelezen als Telefoon 1777",
        "“B” is in de legende vrij, in het team Balie",
        "",
    ]
    assert posts(changes[0].after) == dict.fromkeys(MORNING, "Telefoon 1777")
    assert changes[2].after.is_empty


def test_two_cells_of_a_day_without_hours_are_its_half_days_in_doubt(tmp_path: Path) -> None:
    beside = by_hand(tmp_path / "a.csv", "| ma 4/1 | | di 5/1", "Anna | | B | B")
    change, _ = read(beside, TEAM).changes
    assert posts(change.after) == dict.fromkeys(AFTERNOON, "Balie")
    assert change.doubt == "twee vakken zonder uren zijn gelezen als voormiddag en namiddag"
    three = by_hand(tmp_path / "a.csv", "| ma 4/1 | | | di 5/1", "Anna | B | T | B |")
    told = sentences(read(three, TEAM))
    assert told == ["a, B2: “B” gevonden. Verwacht: " + PART.say() + "."]


def test_names_stand_at_posts_with_or_without_hours(tmp_path: Path) -> None:
    grid = by_hand(
        tmp_path / "a.csv",
        "Week 1   | ma 4/1           | di 5/1",
        "Balie 1  | Anna VM, NM Bert M | ANNA",
        "Balie 2  | Bert Claes / Jef |",
        "Telefoon | Anna 13-17       | Bert Maes 9u",
        "Vrij     |                  | Bert M.",
    )
    plan = on_duty(TEAM, "Bert Maes", TUESDAY, "Dag")
    reading = read(grid, plan)
    assert [(change.name, change.day, posts(change.after)) for change in reading.changes] == [
        ("Anna Claes", MONDAY, dict.fromkeys(MORNING, "Balie")
         | dict.fromkeys(AFTERNOON, "Telefoon 1777")),
        ("Bert Maes", MONDAY, dict.fromkeys(AFTERNOON, "Balie")),
        ("Anna Claes", TUESDAY, dict.fromkeys((*MORNING, *AFTERNOON), "Balie")),
        ("Bert Maes", TUESDAY, {}),
    ]  # fmt: skip
    assert [sentence.partition(" gevonden")[0] for sentence in sentences(reading)] == [
        "a, B3: “Jef”",
        "a, C4: “Bert Maes 9u”",
    ]


def test_days_below_each_other_are_told_where_they_stand(tmp_path: Path) -> None:
    grid = by_hand(tmp_path / "a.csv", "Week 1 | Anna | Jos", "ma | B | B", "dag | B |", "di | foo")
    reading = read(grid, TEAM)
    assert [change.place for change in reading.changes] == ["a, B2"]
    assert [item.place for item in reading.unread] == ["a, A3", "a, C1", "a, B4"]


@pytest.mark.parametrize(
    "cell", ["griep sinds ma", "B (ziek)", "zwangerschapsverlof?", "ziek, B", "rug B", "Z"]
)
def test_why_somebody_is_away_is_in_nothing_that_is_told(tmp_path: Path, cell: str) -> None:
    grid = by_hand(
        tmp_path / "a.csv", "| ma 4/1 | di 5/1", f'Anna | "{cell}" |', "Legende", "Z | ziek"
    )
    plan = on_duty(TEAM, "Anna Claes", MONDAY, "Dag")
    reading = read(grid, plan)
    told = [read_words(reading), *sentences(reading), *reading.notes]
    told += [f"{told_change(change)} {change.doubt}" for change in reading.changes]
    posts_ = by_hand(tmp_path / "b.csv", "| ma 4/1 | di 5/1", "Ziek | Bert M |", " | Anna")
    told += [change.doubt for change in read(posts_, plan).changes]
    assert told[-1] == "bij b, A3 staat geen naam; gelezen als afwezig …"
    assert reading.changes or reading.unread
    for word in ("griep", "ziek", "verlof", "rug"):
        assert not [sentence for sentence in told if word in sentence]


def test_a_duty_counts_on_its_days_and_not_in_half_of_a_day(tmp_path: Path) -> None:
    grid = by_hand(
        tmp_path / "a.csv",
        "| ma 4/1 | di 5/1 | wo 6/1 | do 7/1 | vr 8/1",
        "Anna | zaterdag | VM: dag | VM: B, NM: - | 6-8 dag |",
    )
    reading = read(grid, TEAM)
    assert [item.expected for item in reading.unread] == [
        DUTY_OF_DAY.say(duty="Zaterdag"),
        HOURS_OF_COLUMN.say(),
        HOURS_OF_COLUMN.say(),
    ]
    assert posts(reading.changes[0].after) == dict.fromkeys(MORNING, "Balie")


def test_the_same_word_is_told_once(tmp_path: Path) -> None:
    grid = by_hand(tmp_path / "a.csv", "| ma 4/1 | di 5/1 | wo 6/1", "Anna | foo | FOO | bar")
    told = [item.sentence.partition(" gevonden")[0] for item in told_unread(read(grid, TEAM))]
    assert told == ["a, B2: “foo” (2 keer)", "a, D2: “bar”"]


def test_an_absence_that_is_known_is_not_told_again(tmp_path: Path) -> None:
    away = a_plan(absences=(an_absence("Anna", MONDAY),))
    reading = read(by_hand(tmp_path / "a.csv", "| ma 4/1 | di 5/1", "Anna | ziek |"), away)
    assert (reading.changes, reading.unread, reading.notes) == ((), (), ())


@pytest.mark.parametrize(
    ("cell", "remote", "where"),
    [
        ("TW", set(Half), {}),
        ("T (telewerk)", set(Half), dict.fromkeys((*MORNING, *AFTERNOON), "Telefoon 1777")),
        ("VM TW, NM T", {Half.MORNING}, dict.fromkeys(AFTERNOON, "Telefoon 1777")),
        ("9-12 T TW", {Half.MORNING}, dict.fromkeys(MORNING, "Telefoon 1777")),
        ("Dag thuiswerk", set(Half), {}),
    ],
    ids=["alone", "beside a post", "half a day", "hours", "beside a duty"],
)
def test_telework_is_read_with_the_halves_that_say_so(
    tmp_path: Path, cell: str, remote: set[Half], where: dict[str, str]
) -> None:
    grid = by_hand(tmp_path / "a.csv", "Naam | ma 4/1 | di 5/1", f"Anna | {cell} |")
    change = one_change(read(grid, TEAM))
    assert [shift.remote for shift in change.after.shifts] == [remote]
    assert (posts(change.after), change.doubt) == (where, "")


def test_home_alone_can_mean_more_and_an_end_without_a_begin_is_told(tmp_path: Path) -> None:
    plan = on_duty(TEAM, "Anna Claes", TUESDAY, "Dag", {"VM1": "Balie"}, remote=("VM",))
    grid = by_hand(
        tmp_path / "a.csv",
        "Naam  | ma 4/1 | di 5/1",
        "Anna  | thuis  | T",
        "Bert M | T tot 11u |",
    )
    reading = read(grid, plan)
    monday, tuesday = reading.changes
    assert monday.doubt == "“thuis” is gelezen als telewerk"
    assert tuesday.after.shifts[0].remote == {Half.MORNING}
    assert sentences(reading) == [f"a, B3: “T tot 11u” gevonden. Verwacht: {FROM_AND_TO.nl}."]


def test_formulas_without_outcome_are_told_once_with_what_to_do(tmp_path: Path) -> None:
    book = Workbook()
    for row in (["", "ma 4/1", "di 5/1"], ["Anna", "=A9", "B"], ["Bert M", "B", "=A9"]):
        book.worksheets[0].append(row)
    book.save(tmp_path / "a.xlsx")
    reading = read(tmp_path / "a.xlsx", TEAM)
    [told] = told_unread(reading)
    assert told.sentence == (
        "Sheet, B2: een formule zonder uitkomst (2 keer) gevonden. "
        "Verwacht: een waarde. Open het bestand in Excel en bewaar het: dan staat ze erin."
    )


def test_all_that_is_not_understood_is_told_where_it_stands(tmp_path: Path) -> None:
    grid = by_hand(
        tmp_path / "plan.csv",
        "Naam   | ma 4/1 | di 6/1 | wo 6/1       | do 7/1 | vr 8/1",
        "Bert   | B      | B      |              |        |",
        "Ana C  | B      |        |              |        |",
        "Anna   | foo    | B      | 17-19 balie  | 9-11   | B, VM1 T",
    )
    told = [sentence.removeprefix("plan, ") for sentence in sentences(read(grid, TEAM))]
    both, word = "dit kan Bert Maes en Bert Claes zijn", "een post (B, T, BO), een dienst"
    assert [tuple(sentence.split(" gevonden. Verwacht: ")) for sentence in told] == [
        ("C1: “di 6/1”", "een datum die bij die weekdag past."),
        ("A2: “Bert”", f"een naam die bij één persoon hoort; {both}."),
        ("A3: “Ana C”", "de naam van een medewerker, misschien Anna Claes."),
        ("B4: “foo”", f"{word} (Dag, Laat, Zaterdag), telewerk, vrij of afwezig."),
        ("D4: “17-19 balie”", "uren waarin er die dag een open blok is."),
        ("E4: “9-11”", "een post bij deze uren, of de uren van een dienst van die dag."),
        ("F4: “B, VM1 T”", "één post per blok; voor VM1 staan er twee."),
    ]


def test_a_grid_in_english_is_read_and_told_in_english(tmp_path: Path) -> None:
    grid = by_hand(tmp_path / "a.csv", "Name | Mon 4 Jan | Tue 5 Jan", "Anna | off | desk")
    with speaking(ENGLISH):
        [told] = sentences(read(grid, TEAM))
    assert told.startswith("a, C2: “desk” found. Expected: a station (B, T, BO)")


def test_weekdays_alone_are_of_the_week_in_sight(tmp_path: Path) -> None:
    grid = by_hand(tmp_path / "a.csv", "| ma | di", "Anna | B |")
    assert one_change(read(grid, TEAM, Time(MONDAY, MONDAY))).day == MONDAY
    assert "een datum, of een titel" in sentences(read(grid, TEAM))[0]


def test_hidden_and_other_sheets_are_told_and_a_file_without_roster_is_refused(
    tmp_path: Path,
) -> None:
    book = Workbook()
    sheet = book.worksheets[0]
    sheet.title = "Januari"
    for row in (["", MONDAY, TUESDAY], ["A. Claes", "B"]):
        sheet.append(row)
    book.create_sheet("Nota's").append(["niets te zien"])
    book.create_sheet("Oud").append(["ma 4/1"])
    book["Oud"].sheet_state = "hidden"
    book.save(tmp_path / "a.xlsx")
    reading = read(tmp_path / "a.xlsx", TEAM)
    assert len(reading.changes) == 1
    assert reading.notes == (
        "In blad “Nota's” staat geen rooster; het wordt niet gelezen.",
        "Blad “Oud” is verborgen en wordt niet gelezen.",
    )
    for path in (by_hand(tmp_path / "b.csv", "Dag | Wie", "ma | Jos"), tmp_path / "weg.xlsx"):
        with pytest.raises(RosterFileError, match=path.name):
            read(path, TEAM)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Anna Claes", ["Anna Claes"]),
        ("CLAES, ánna", ["Anna Claes"]),
        ("Claes A.", ["Anna Claes"]),
        ("Bert M", ["Bert Maes"]),
        ("A.C.", ["Anna Claes"]),
        ("AN", ["Anna Claes"]),
        ("Claes", ["Anna Claes", "Bert Claes"]),
        ("Bertrand", []),
        ("Anna (4/5)", ["Anna Claes"]),
        ("BERT MAES 30,4u", ["Bert Maes"]),
        ("Anna (nieuw)", []),
        ("A", []),
        ("", []),
    ],
)
def test_a_name_is_found_whole_turned_round_or_shortened(text: str, names: list[str]) -> None:
    assert list(Names(TEAM.employees).of_row(text).names) == names
