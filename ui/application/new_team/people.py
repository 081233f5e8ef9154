"""The people of a new team: typed or pasted rows, read as the sheet of the workbook is."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from data.workbook.people import read_employees, skill_key
from data.workbook.schema import folded
from rostering.calendar import TurnKind
from rostering.team.people import Employee, Rotation, Terms
from ui.application.editing.pasting import pasted_rows
from ui.application.new_team import texts
from ui.application.new_team.form import Cells, Form, is_blank, skill_of
from ui.application.new_team.reading import read_table

_TURN_COLUMNS = {"evening": TurnKind.EVENING, "saturday": TurnKind.SATURDAY}
_HEADS = {
    "naam": "name",
    "name": "name",
    "medewerker": "name",
    "uren": "hours",
    "uren per week": "hours",
    "u/week": "hours",
    "weekly hours": "hours",
    "vrije dag": "free",
    "vrije dagen": "free",
    "free day": "free",
    "avond": "evening",
    "avondbeurt": "evening",
    "evening turn": "evening",
    "zaterdag": "saturday",
    "zaterdagbeurt": "saturday",
    "saturday turn": "saturday",
}


def read_people(
    rows: Sequence[Cells],
    fronts: Sequence[Cells],
    promises: Mapping[TurnKind, int | None],
) -> tuple[tuple[Employee, ...], dict[tuple[int, str], str]]:
    """Read the rows that are filled; a person who says `ja` to turns gets the promise of all."""
    places = [at for at, row in enumerate(rows) if not is_blank(row)]
    names = {post["id"]: post["name"].strip() for post in fronts}
    twice = _names_again(rows, places)
    filled = [_for_workbook(rows[at], names) for at in places if at not in twice]
    kept = [at for at in places if at not in twice]
    found, wrong = read_table(filled, lambda lines: read_employees(lines, names.values()))
    ids = {skill_key(name): skill_of(id_) for id_, name in names.items()}
    problems = {(kept[line], ids.get(key, key)): said for (line, key), said in wrong.items()}
    for at, other in twice.items():
        problems[at, "name"] = texts.NAME_AGAIN.say(found=rows[at]["name"].strip(), row=other + 1)
    codes = initials([employee.name for employee in found])
    people = tuple(
        Employee(person.name, tuple(_promised(terms, promises) for terms in person.terms), code)
        for person, code in zip(found, codes, strict=True)
    )
    return people, problems


def _names_again(rows: Sequence[Cells], places: Sequence[int]) -> dict[int, int]:
    """Return the rows that bear the name of one above them, with that one."""
    first: dict[str, int] = {}
    again: dict[int, int] = {}
    for at in places:
        name = folded(rows[at].get("name", ""))
        if name and first.setdefault(name, at) != at:
            again[at] = first[name]
    return again


def _for_workbook(row: Cells, names: Mapping[str, str]) -> Cells:
    plain = {key: row.get(key, "") for key in ("name", "hours", "free", "evening", "saturday")}
    return plain | {skill_key(name): row.get(skill_of(id_), "") for id_, name in names.items()}


def _promised(terms: Terms, promises: Mapping[TurnKind, int | None]) -> Terms:
    rotations = {
        kind: Rotation(member=True, promise=own.promise or promises.get(kind))
        if own.member
        else own
        for kind, own in terms.rotations.items()
    }
    return replace(terms, rotations=rotations)


def initials(names: Sequence[str]) -> list[str]:
    """Return a code for each name: its first letters, with a number where somebody has them."""
    codes: list[str] = []
    for name in names:
        first = "".join(word[0] for word in name.split()).upper()[:3]
        code, number = first, 2
        while code in codes:
            code, number = f"{first}{number}", number + 1
        codes.append(code)
    return codes


# Pasting


@dataclass(frozen=True, slots=True)
class Pasted:
    """Cells from a spreadsheet, laid on the table of the people.

    Attributes:
        rows: the columns and texts of each row.
        left_out: heads of columns that the table does not have.
        beside: how many texts fell beside the table.
        has_heads: whether the first line named the columns.
    """

    rows: tuple[Cells, ...]
    left_out: tuple[str, ...] = ()
    beside: int = 0
    has_heads: bool = False


def read_pasted(text: str, columns: Sequence[str], form: Form) -> Pasted:
    """Read what a spreadsheet puts on the clipboard.

    Args:
        text: lines with tabs; a first line with the word `Naam` says what is in the columns.
        columns: the columns from the chosen one on, for a text without heads.
        form: for the names and codes of its posts.
    """
    lines = pasted_rows(text)
    heads = _heads(form)
    known = [heads.get(folded(cell)) for cell in lines[0]]
    if "name" in known and len(lines) > 1:
        unknown = tuple(
            cell.strip()
            for cell, key in zip(lines[0], known, strict=True)
            if key is None and cell.strip()
        )
        beside = sum(
            bool(cell.strip())
            for line in lines[1:]
            for at, cell in enumerate(line)
            if at >= len(lines[0]) or not lines[0][at].strip()
        )
        return Pasted(_laid(lines[1:], known), unknown, beside, has_heads=True)
    width = max(len(line) for line in lines)
    wide: list[str | None] = [*columns, *[None] * (width - len(columns))]
    beside = sum(bool(cell.strip()) for line in lines for cell in line[len(columns) :])
    return Pasted(_laid(lines, wide), beside=beside)


def _heads(form: Form) -> dict[str, str]:
    posts = {
        folded(row[key]): skill_of(row["id"])
        for key in ("code", "name")
        for row in form.front_rows
        if row[key].strip()
    }
    return {**posts, **_HEADS}


def _laid(lines: Sequence[Sequence[str]], keys: Sequence[str | None]) -> tuple[Cells, ...]:
    return tuple(
        {key: cell.strip() for key, cell in zip(keys, line, strict=False) if key is not None}
        for line in lines
    )


def with_pasted(form: Form, at: int, pasted: Pasted, usual: Cells) -> Form:
    """Return the form with pasted rows from a row on; the table grows where it must.

    A row that was blank gets the usual values in the columns that were not pasted.
    """
    people = list(form.people)
    for offset, cells in enumerate(pasted.rows):
        while len(people) <= at + offset:
            people.append({})
        old = people[at + offset]
        is_new = is_blank(old) and cells.get("name", "").strip()
        people[at + offset] = {**(usual if is_new else old), **cells}
    return replace(form, people=tuple(people))


def turn_members(people: Sequence[Employee], kind: TurnKind) -> tuple[Employee, ...]:
    """Return who takes turns of a kind."""
    return tuple(person for person in people if person.terms[0].rotation(kind).member)


def column_of(kind: TurnKind) -> str:
    """Return the column in which people say whether they take turns of a kind."""
    return next(key for key, known in _TURN_COLUMNS.items() if known is kind)
