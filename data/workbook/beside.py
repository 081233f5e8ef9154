"""The sheets beside the roster: notes, and broken rules that stand with a reason."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from types import MappingProxyType
from typing import Final

from data.workbook import writer_words as words
from data.workbook.cells import read_date, read_text, read_yes_no, whole_between
from data.workbook.people import Names
from data.workbook.table import Row, one_of
from data.workbook.writer_rows import Row as Written
from rostering.allowances import Allowance, Why
from rostering.notes import Note
from rostering.plan import Plan
from rostering.rules import REASONS, RuleId

_WHYS: Final[Mapping[Why, tuple[str, str]]] = MappingProxyType(
    {
        Why.REQUEST: ("op eigen vraag", "own request"),
        Why.SWAP: ("ruil afgesproken", "swap agreed"),
        Why.BUSY: ("uitzonderlijke drukte", "exceptionally busy"),
        Why.ELECTIONS: ("verkiezingen", "elections"),
        Why.OTHER: ("ander", "other"),
    }
)
"""The word of each reason in the workbook, Dutch and English."""

_BROKEN: Final[Mapping[str, tuple[RuleId, str]]] = MappingProxyType(
    {f"{rule} {way}": (rule, way) for rule, ways in REASONS.items() for way in ways}
)
_MOST = 1_000_000
"""Beyond any number of minutes or people by which a rule is broken."""


def read_notes(rows: Iterable[Row], names: Names, blocks: Mapping[str, str]) -> tuple[Note, ...]:
    """Read the notes; one about a person goes on no roster."""
    notes = []
    for row in rows:
        day, text = row.read("date", read_date), row.read("note", read_text)
        name = None if row.is_blank("name") else row.read("name", one_of(names, "employee"))
        block = row.read_or("block", one_of(blocks, "block"), "")
        on_roster = row.read_or("on_roster", read_yes_no, blank=False)
        if block and row.is_blank("name"):
            row.wrong("name", "filled")
        if on_roster and name is not None:
            row.wrong("on_roster", "note_for_all")
        if not row.broken and day and text and block is not None:
            notes.append(Note(day, text, name, block, bool(on_roster)))
    return tuple(notes)


def read_allowances(rows: Iterable[Row], names: Names) -> tuple[Allowance, ...]:
    """Read what stands with a reason; without one told, it is none of the known reasons."""
    read_why = one_of({word: why for why, known in _WHYS.items() for word in known}, "why")
    read_extent = whole_between(-_MOST, _MOST)
    found = []
    for row in rows:
        broken = row.read("rule", one_of(_BROKEN, "broken_rule"))
        name = None if row.is_blank("name") else row.read("name", one_of(names, "employee"))
        day = None if row.is_blank("date") else row.read("date", read_date)
        extent = None if row.is_blank("extent") else row.read("extent", read_extent)
        why, since = row.read_or("reason", read_why, Why.OTHER), row.read("since", read_date)
        if row.broken or broken is None or why is None or since is None:
            continue
        text, block, post = (row.text(key) for key in ("description", "block", "post"))
        found.append(Allowance(*broken, name, day, why, since, text, block, post, extent))
    return tuple(found)


def note_rows(plan: Plan) -> Iterator[Written]:
    """Give the notes that are meant for the roster; the others stay in the plan file."""
    for note in plan.notes:
        if note.on_roster:
            yield {"date": words.day(note.day), "note": note.text, "on_roster": "ja"}


def allowance_rows(plan: Plan, *, with_reasons: bool) -> Iterator[Written]:
    """Give what stands with a reason; the reason itself only where reasons are asked for.

    Of people whom the team does not have no rule is broken, so there is nothing to tell.
    """
    known = {None, *plan.names}
    for allowance in plan.allowances:
        if allowance.employee not in known:
            continue
        yield {
            "rule": f"{allowance.rule} {allowance.way}",
            "name": allowance.employee,
            "date": words.day(allowance.day),
            "block": allowance.block,
            "post": allowance.post,
            "extent": allowance.extent,
            "reason": _WHYS[allowance.why][0] if with_reasons else None,
            "description": allowance.text if with_reasons else None,
            "since": words.day(allowance.since),
        }
