"""The form in which an example team is written down, and the rows that every team repeats."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, time
from typing import TypeAlias

Cell: TypeAlias = str | int | float | date | time | None
Row: TypeAlias = tuple[Cell, ...]

HEADERS: Mapping[str, tuple[str, ...]] = {
    "Team": ("Instelling", "Waarde"),
    "Posten": ("Post", "Code", "Soort", "Op afstand", "Max aaneengesloten"),
    "Openingsuren": (
        "Dag",
        "Blok",
        "Van",
        "Tot",
        "Beurt",
        "Geldig vanaf",
        "Geldig tot",
        "Publiek",
    ),
    "Bezetting": ("Post", "Dag", "Blok", "Minimum", "Gewenst", "Geldig vanaf", "Geldig tot"),
    "Diensten": ("Dienst", "Code", "Dagen", "Van", "Tot", "Pauze van", "Pauze tot"),
    "Medewerkers": (
        "Naam",
        "Code",
        "Uren per week",
        "Vrije dag",
        "Start",
        "Einde",
        "Zaterdagbeurt",
        "Avondbeurt",
        "Telewerk",
        "Coördinatie",
    ),
    "Afwezigheden": ("Naam", "Van", "Tot", "Dag", "Deel", "Soort", "Status"),
    "Afspraken": ("Naam", "Datum", "Van", "Tot", "Omschrijving"),
    "Sluitingsdagen": ("Van", "Tot", "Omschrijving", "Deel"),
    "Wensen": ("Naam", "Van", "Tot", "Dag", "Deel", "Wens", "Gewicht"),
    "Saldi": ("Naam", "Beurt", "Saldo", "Stand op"),
}
"""The sheets in the order of the workbook, each with its columns; one per front post is added."""


@dataclass(frozen=True, slots=True)
class Team:
    """An example team as the rows of its workbook.

    Attributes:
        id: id of the example.
        sheets: the rows per sheet, headers left out.
        comments: notes for who reads the workbook, by sheet and cell.
    """

    id: str
    sheets: Mapping[str, Sequence[Row]]
    comments: Mapping[tuple[str, str], str] = field(default_factory=dict)

    @property
    def front_posts(self) -> tuple[str, ...]:
        """The posts that serve the public, in their order."""
        return tuple(str(row[0]) for row in self.sheets["Posten"] if row[2] == "front")

    def headers(self, sheet: str) -> tuple[str, ...]:
        """Return the columns of a sheet."""
        return HEADERS[sheet] + (self.front_posts if sheet == "Medewerkers" else ())


def day(text: str) -> date:
    """Read an ISO date."""
    return date.fromisoformat(text)


def at(text: str) -> time:
    """Read a time such as `9:00`."""
    hours, minutes = text.split(":")
    return time(int(hours), int(minutes))


def opening(
    days: str,
    block: str,
    start: str,
    end: str,
    *,
    turn: str | None = None,
    public: bool = True,
) -> list[Row]:
    """Write one block for several weekdays, given as `ma di`."""
    return [
        (name, block, at(start), at(end), turn, None, None, "ja" if public else "nee")
        for name in days.split()
    ]


def staffing(
    post: str,
    minimum: int,
    wanted: int,
    *,
    on: str | None = None,
    block: str | None = None,
    first: str | None = None,
    last: str | None = None,
) -> Row:
    """Write one row of the staffing."""
    dates = (day(first) if first else None, day(last) if last else None)
    return (post, on, block, minimum, wanted, *dates)


def duty(
    name: str, code: str, days: str, times: tuple[str, str], pause: tuple[str, str] | None = None
) -> Row:
    """Write one duty."""
    rest: Row = (None, None) if pause is None else (at(pause[0]), at(pause[1]))
    return (name, code, days, at(times[0]), at(times[1]), *rest)


@dataclass(frozen=True, slots=True)
class Member:
    """One row of the employees, with what most of a team have in common as default."""

    name: str
    code: str
    skills: tuple[str | None, ...]
    hours: float = 38
    free: str | None = None
    start: str = "2019-09-02"
    end: str | None = None
    saturday: str = "ja"
    evening: str = "ja"
    remote: int = 0
    coordination: float = 0

    def row(self) -> Row:
        """Write it down."""
        return (
            self.name,
            self.code,
            self.hours,
            self.free,
            day(self.start),
            day(self.end) if self.end else None,
            self.saturday,
            self.evening,
            self.remote,
            self.coordination,
            *self.skills,
        )


def absence(
    name: str,
    first: str,
    last: str | None,
    kind: str,
    *,
    on: str | None = None,
    part: str | None = None,
    status: str = "goedgekeurd",
) -> Row:
    """Write one absence."""
    return (name, day(first), day(last) if last else None, on, part, kind, status)


def appointment(name: str, on: str, start: str, end: str, text: str) -> Row:
    """Write one appointment."""
    return (name, day(on), at(start), at(end), text)


def closure(first: str, last: str, text: str, part: str | None = None) -> Row:
    """Write one closing day."""
    return (day(first), day(last), text, part)


def wish(
    name: str,
    kind: str,
    weight: int,
    *,
    first: str = "2027-01-04",
    last: str = "2027-04-30",
    on: str | None = None,
    part: str | None = None,
) -> Row:
    """Write one wish; without dates for the whole season."""
    return (name, day(first), day(last), on, part, kind, weight)


BALANCES_AS_OF = day("2027-01-04")


def balances(figures: Iterable[tuple[str, float | None, float | None, float]]) -> list[Row]:
    """Write the balances per person: Saturday turns, evening turns, hours; None leaves one out."""
    return [
        (name, kind, amount, BALANCES_AS_OF)
        for name, *amounts in figures
        for kind, amount in zip(("zaterdag", "avond", "uren"), amounts, strict=True)
        if amount is not None
    ]
