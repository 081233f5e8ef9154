"""Reading whole workbooks: what a plan is made of, and files that are none."""

from __future__ import annotations

import zipfile
from collections.abc import Callable
from datetime import date, datetime, time, timedelta
from fractions import Fraction
from pathlib import Path

import pytest
from openpyxl import load_workbook

from data.workbook import UnreadableFileError, read_workbook
from data.workbook.schema import SHEETS
from data.workbook.template import write_template
from rostering.allowances import Allowance, Why
from rostering.calendar import TurnKind
from rostering.notes import Note
from rostering.plan import Plan
from rostering.team.duties import Duty
from rostering.team.people import Employee, Skill
from rostering.time import DAY, Half, Span, Weekday
from tests.data.workbook.books import a_book, optional_sheets, save

CASES = Path(__file__).parents[4] / "shared" / "cases"


def a_plan_of(path: Path, sheets: dict[str, list[list[object]]]) -> Plan:
    return read_workbook(save(path, sheets)).plan


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "team.xlsx"


def test_a_team_is_read_with_all_its_rows(book: Path) -> None:
    plan = a_plan_of(book, a_book() | optional_sheets())

    assert plan.settings.name == "Onthaal"
    assert [post.longest_stretch for post in plan.posts] == [120, None, None]
    assert [opening.turn for opening in plan.openings][2:] == [TurnKind.EVENING, TurnKind.SATURDAY]
    assert plan.openings[3].span == Span(540, 750)
    assert plan.duties[0].minutes == 456
    assert plan.duties[0].weekdays == frozenset(Weekday(day) for day in range(5))
    assert len(plan.absences) == len(plan.appointments) == len(plan.closures) == 1
    assert plan.closures[0].part.hours == Span(720, DAY)
    assert plan.wishes[0].part.half is Half.AFTERNOON
    assert plan.settings.limits.week_hours == 45 * 60
    assert plan.notes == (Note(date(2027, 1, 4), "Belt om 10u", "Anna Peeters", "VM1"),)
    day, since = date(2027, 1, 4), date(2027, 1, 2)
    assert plan.allowances == (
        Allowance("duty", "own_times", "Anna Peeters", day, Why.SWAP, since, "met Bert"),
    )


def test_numbers_keep_their_exact_value(book: Path) -> None:
    plan = a_plan_of(book, a_book() | optional_sheets())
    anna, bert = plan.employees

    assert bert.terms[0].weekly_hours == Fraction(304, 10)
    assert bert.terms[0].free.floating
    assert anna.terms[0].rotation(TurnKind.SATURDAY).promise == 4
    assert anna.terms[0].skills == {"Balie": Skill.INDEPENDENT, "Telefoon": Skill.INDEPENDENT}
    turn, hours = plan.carried
    assert (turn.amount, turn.as_of) == (480, None)
    assert (hours.amount, hours.as_of) == (-126, date(2027, 1, 4))


def test_a_locked_row_keeps_its_post_and_the_duty_that_it_names(book: Path) -> None:
    entry = a_plan_of(book, a_book() | optional_sheets()).roster.entry(
        "Anna Peeters", date(2027, 1, 4)
    )

    assert entry.post_in("VM1") == "Balie"
    assert entry.work[0].locked
    assert entry.shift is not None
    assert (entry.shift.duty, entry.shift.locked) == ("Dag", True)


def test_a_locked_block_that_names_no_duty_keeps_its_post_alone(book: Path) -> None:
    roster = optional_sheets()["Rooster"][:1]
    roster.append([date(2027, 1, 4), "Anna Peeters", "Dag"] + [None] * 6)
    roster.append([date(2027, 1, 4), "Anna Peeters", None, "VM1", "Balie", "ja"] + [None] * 3)

    entry = a_plan_of(book, a_book() | {"Rooster": roster}).roster.entry(
        "Anna Peeters", date(2027, 1, 4)
    )

    assert entry.shift is not None
    assert (entry.work[0].locked, entry.shift.locked) == (True, False)


def test_a_duty_alone_is_locked_as_a_duty_and_remote_in_its_halves(book: Path) -> None:
    roster = optional_sheets()["Rooster"][:1]
    roster.append([date(2027, 1, 5), "Bert Claes", "Dag", None, None, "ja", "ja", None, None])
    roster.append([date(2027, 1, 6), "Bert Claes", "vrij", None, None, "ja", None, None, None])
    roster.append([date(2027, 1, 9), "Bert Claes", None, None, None, None, None, "8:00", "12:00"])

    plan = a_plan_of(book, a_book() | {"Rooster": roster})

    tuesday = plan.roster.entry("Bert Claes", date(2027, 1, 5)).shift
    assert tuesday is not None
    assert tuesday.locked
    assert tuesday.remote == frozenset(Half)
    assert plan.roster.entry("Bert Claes", date(2027, 1, 6)).free
    own = plan.roster.entry("Bert Claes", date(2027, 1, 9)).shift
    assert own is not None
    assert (own.duty, own.span) == ("", Span(480, 720))


def test_several_rows_of_one_name_are_one_person(book: Path) -> None:
    sheets = a_book()
    sheets["Medewerkers"][1][5] = date(2027, 1, 17)
    later = list(sheets["Medewerkers"][1])
    later[2], later[4], later[5] = 19, date(2027, 1, 18), None
    sheets["Medewerkers"].append(later)

    anna = a_plan_of(book, sheets).employee("Anna Peeters")

    assert [terms.weekly_hours for terms in anna.terms] == [38, 19]


def test_holidays_become_concrete_dates(book: Path) -> None:
    sheets = a_book()
    with_holidays = a_plan_of(book, sheets)
    sheets["Team"][2][1] = "geen"

    assert with_holidays.holidays[date(2027, 7, 11)] == "Feest van de Vlaamse Gemeenschap"
    assert with_holidays.holidays[date(2027, 3, 29)] == "Paasmaandag"
    assert date(2027, 3, 28) not in with_holidays.holidays
    assert sum(1 for day in with_holidays.holidays if day.year == 2027) == 11
    assert a_plan_of(book, sheets).holidays == {}


@pytest.mark.parametrize(
    ("value", "hundredths"),
    [(35, 3500), (0.35, 3500), ("35 %", 3500), ("37,5", 3750), (1, 10000), (None, None)],
)
def test_the_target_is_a_percentage_or_a_fraction(
    book: Path, value: object, hundredths: int
) -> None:
    sheets = a_book()
    sheets["Team"].append(["Doel front %", value])

    assert a_plan_of(book, sheets).settings.target_front == hundredths


@pytest.mark.parametrize(
    "nine",
    [time(9), datetime(1899, 12, 30, 9), timedelta(hours=9), 0.375, "9:00", "09:00", "9u", "9u00"],
    ids=str,
)
def test_a_time_may_be_excel_or_text(book: Path, nine: object) -> None:
    sheets = a_book()
    sheets["Openingsuren"][1][2] = nine

    assert a_plan_of(book, sheets).openings[0].span.start == 540


@pytest.mark.parametrize(
    "day",
    [date(2027, 3, 15), datetime(2027, 3, 15), "15/03/2027", "15/3/2027", "2027-03-15"],
    ids=str,
)
def test_a_date_may_be_excel_or_text(book: Path, day: object) -> None:
    sheets = a_book()
    sheets["Medewerkers"][1][4] = day

    assert a_plan_of(book, sheets).employees[0].first_day == date(2027, 3, 15)


def test_english_headers_give_the_same_plan(book: Path, tmp_path: Path) -> None:
    dutch = a_book() | optional_sheets()
    titles = {sheet.dutch: sheet.english for sheet in SHEETS}
    headers = {
        sheet.dutch: {column.dutch: column.english for column in sheet.columns} for sheet in SHEETS
    }
    english = {
        titles[title]: [[headers[title].get(str(header), header) for header in rows[0]], *rows[1:]]
        for title, rows in dutch.items()
    }

    assert a_plan_of(book, dutch) == a_plan_of(tmp_path / "english.xlsx", english)


def test_headers_match_without_regard_to_case_accents_and_blanks(book: Path) -> None:
    sheets = a_book()
    sheets["Medewerkers"][0][9] = "  coordinatie "
    sheets["Medewerkers"][0][10] = "BALIE"

    anna = a_plan_of(book, sheets).employees[0]

    assert anna.terms[0].coordination_hours == 4
    assert "Balie" in anna.terms[0].skills


def test_a_team_without_posts_or_people_is_a_plan(book: Path) -> None:
    sheets = a_book()
    for title in ("Posten", "Bezetting", "Medewerkers", "Openingsuren", "Diensten"):
        sheets[title] = sheets[title][:1]

    plan = a_plan_of(book, sheets)

    assert (plan.posts, plan.employees) == ((), ())


def test_an_optional_sheet_without_a_head_is_the_same_as_none(book: Path) -> None:
    sheets = a_book() | {"Rooster": [], "Wensen": [[None, "  "]], "Regels": []}

    assert a_plan_of(book, sheets) == a_plan_of(book, a_book())


def test_what_is_unknown_is_remarked_and_requests_are_named(book: Path) -> None:
    sheets = a_book() | {"Nota's 2025": [["x"]]}
    sheets["Medewerkers"][0].append("Tel. privé")
    sheets["Team"].append(["Kleur", "blauw"])
    sheets["Afwezigheden"] = [
        ["Naam", "Van", "Tot", "Status", "Soort"],
        ["Anna Peeters", date(2027, 1, 11), date(2027, 1, 11), "aangevraagd", "zwangerschap"],
    ]

    reading = read_workbook(save(book, sheets))

    assert {remark.kind for remark in reading.warnings} == {
        "unknown_sheet",
        "unknown_column",
        "unknown_setting",
        "request",
    }
    assert "zwangerschap" not in str(reading.warnings)
    assert not reading.plan.absences[0].approved


@pytest.mark.parametrize(
    ("sheet", "first", "second"),
    [
        pytest.param("Medewerkers", "Anna Peeters", "Bert Claes", id="people"),
        pytest.param("Diensten", "Dag", "Zaterdag", id="duties"),
    ],
)
def test_a_code_that_somebody_has_already_is_remarked_and_not_read(
    book: Path, sheet: str, first: str, second: str
) -> None:
    sheets = a_book()
    code = sheets[sheet][1][1]
    sheets[sheet][2][1] = code

    reading = read_workbook(save(book, sheets))

    remark = next(remark for remark in reading.warnings if remark.kind == "code_taken")
    assert (remark.sheet, remark.cell, remark.facts["name"]) == (sheet, "B3", first)
    rows: list[Employee | Duty] = [*reading.plan.employees, *reading.plan.duties]
    owners = {row.name: row.code for row in rows}
    assert (owners[first], owners[second]) == (code, "")


def test_rows_that_are_empty_are_passed_over(book: Path) -> None:
    sheets = a_book()
    sheets["Bezetting"] += [[None] * 7, ["  "] + [None] * 6]

    assert len(a_plan_of(book, sheets).staffing) == 2


@pytest.mark.parametrize("case", ["centraal-onthaal", "andere-nationaliteiten"])
def test_the_shared_workbooks_are_read_without_a_problem(case: str) -> None:
    path = CASES / f"{case}.xlsx"
    if not path.exists():
        pytest.skip("the shared workbooks are not beside this checkout")

    assert {remark.kind for remark in read_workbook(path).warnings} == {"request"}


def encrypted(path: Path) -> None:
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))


def truncated(path: Path) -> None:
    save(path, a_book())
    path.write_bytes(path.read_bytes()[:-400])


def another_archive(path: Path) -> None:
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("hallo.txt", "hallo")


@pytest.mark.parametrize(
    ("make", "reason"),
    [
        pytest.param(lambda path: None, "missing", id="missing"),
        pytest.param(lambda path: path.mkdir(), "folder", id="folder"),
        pytest.param(lambda path: path.write_text("Naam;Uren"), "not_a_workbook", id="text"),
        pytest.param(lambda path: path.write_bytes(b""), "not_a_workbook", id="empty"),
        pytest.param(encrypted, "encrypted", id="encrypted"),
        pytest.param(truncated, "not_a_workbook", id="truncated"),
        pytest.param(another_archive, "not_a_workbook", id="another archive"),
    ],
)
def test_a_file_that_is_no_workbook_is_refused_with_its_reason(
    book: Path, make: Callable[[Path], object], reason: str
) -> None:
    make(book)

    with pytest.raises(UnreadableFileError) as refused:
        read_workbook(book)
    assert refused.value.reason == reason


@pytest.mark.parametrize("keep", range(50, 6000, 450))
def test_a_damaged_workbook_never_gives_a_plan_or_another_error(book: Path, keep: int) -> None:
    save(book, a_book())
    whole = book.read_bytes()
    flipped = whole[:keep] + bytes([whole[keep] ^ 0xFF]) + whole[keep + 1 :]
    book.write_bytes(flipped)

    outcome = ""
    try:
        outcome = read_workbook(book).plan.settings.name
    except UnreadableFileError as error:
        outcome = error.reason

    assert outcome in {"Onthaal", "not_a_workbook"}


def test_the_template_is_a_workbook_without_a_problem(book: Path) -> None:
    write_template(book)

    reading = read_workbook(book)

    assert reading.warnings == ()
    assert reading.plan.employees[0].name == "Lies Voorbeeld"


def test_every_header_of_the_template_explains_itself_and_lists_its_words(book: Path) -> None:
    write_template(book)
    template = load_workbook(book)

    for sheet in SHEETS:
        if sheet.dutch == "Toegestaan":
            # The program alone fills it in.
            assert sheet.dutch not in template
            continue
        worksheet = template[sheet.dutch]
        assert all(cell.comment for cell in worksheet[1])
        assert worksheet.freeze_panes == "A2"
        lists = worksheet.data_validations.dataValidation
        assert len(lists) >= sum(1 for column in sheet.columns if column.choices)
        assert worksheet.max_row >= 2
