"""Skills as cells of a spreadsheet: copied, pasted and filled down."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from types import MappingProxyType
from typing import Final

from rostering.plan import Plan
from rostering.team.people import Skill
from ui.application.records import people_sentences
from ui.application.records.skills import Cells, sign, skill_rows

_WORDS: Final[Mapping[str, Skill | None]] = MappingProxyType(
    {
        "z": Skill.INDEPENDENT,
        "zelfstandig": Skill.INDEPENDENT,
        "independent": Skill.INDEPENDENT,
        "b": Skill.ACCOMPANIED,
        "onder begeleiding": Skill.ACCOMPANIED,
        "accompanied": Skill.ACCOMPANIED,
        "": None,
        "-": None,
        "–": None,
    }
)
_MOST_NAMED: Final = 3


@dataclass(frozen=True, slots=True)
class Area:
    """Cells beside and below each other: the people and posts of a choice."""

    names: Sequence[str]
    posts: Sequence[str]


@dataclass(frozen=True, slots=True)
class Pasted:
    """What is pasted where, and a sentence about what is not."""

    cells: Cells
    remark: str


def as_text(plan: Plan, area: Area, today: date) -> str:
    """Write some cells as a spreadsheet takes them."""
    known = {row.name: row.skills for row in skill_rows(plan, today)}
    lines = ("\t".join(sign(known[name].get(post)) for post in area.posts) for name in area.names)
    return "\n".join(lines)


def paste(text: str, chosen: Area, beyond: Area) -> Pasted:
    """Return what cells of a spreadsheet change.

    Args:
        text: the cells; a single one fills everything that is chosen.
        chosen: what is chosen.
        beyond: from the first chosen cell on, all that stands below and to the right.
    """
    rows = [line.split("\t") for line in text.replace("\r\n", "\n").rstrip("\n").split("\n")]
    if len(rows) == 1 and len(rows[0]) == 1:
        rows = [[rows[0][0]] * len(chosen.posts) for _ in chosen.names]
    cells: dict[tuple[str, str], Skill | None] = {}
    strange: list[str] = []
    outside = 0
    for down, row in enumerate(rows):
        for across, cell in enumerate(row):
            word = cell.strip().casefold()
            if word not in _WORDS:
                strange.append(cell.strip())
            elif down >= len(beyond.names) or across >= len(beyond.posts):
                outside += 1
            else:
                cells[beyond.names[down], beyond.posts[across]] = _WORDS[word]
    return Pasted(cells, _remark(strange, outside))


def _remark(strange: Sequence[str], outside: int) -> str:
    """Say once what is not pasted."""
    found = []
    if strange:
        different = list(dict.fromkeys(strange))
        named = ", ".join(f"“{word}”" for word in different[:_MOST_NAMED])
        dots = "…" if len(different) > _MOST_NAMED else ""
        found.append(people_sentences.NOT_PASTED.say(len(strange), words=f"{named}{dots}"))
    if outside:
        found.append(people_sentences.OUTSIDE.say(outside))
    return " ".join(found)


def filled_down(plan: Plan, area: Area, today: date) -> Cells:
    """Return the first of the chosen lines in the place of those below it."""
    known = {row.name: row.skills for row in skill_rows(plan, today)}
    first, *others = area.names
    return {(name, post): known[first].get(post) for name in others for post in area.posts}
