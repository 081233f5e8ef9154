"""How many people a post wants in each part of the day: `1 / 2` is the minimum and the wish."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from rostering.team.stations import NOBODY, Level, StaffingRow
from rostering.time import Weekday
from ui.application.level_reading import read_numbers
from ui.application.new_team import texts
from ui.application.new_team.blocks import Cut
from ui.application.new_team.form import Cells, DayPart


def read_level(text: str) -> Level | str:
    """Read `1 / 2`, or `2` for both; return a sentence where it is neither.

    Blank is nobody here: a new team has no default that it could follow.
    """
    if not text.strip():
        return NOBODY
    numbers = read_numbers(text)
    if numbers is None:
        return texts.LEVEL.say(found=text.strip())
    minimum, wanted = numbers
    if wanted < minimum:
        return texts.LEVEL_ORDER.say(minimum=minimum)
    return Level(minimum, wanted)


def level_text(level: Level) -> str:
    """Write a level as it is typed: `1 / 2`."""
    return f"{level.minimum} / {level.wanted}"


def parts_of(cuts: Iterable[Cut], *, turns: bool) -> tuple[DayPart, ...]:
    """Return the parts of the day that are open, in their order.

    Args:
        cuts: the blocks of the week.
        turns: those that go round as turns, or the others.
    """
    going_round = {cut.part for cut in cuts if cut.is_turn}
    found = {cut.part for cut in cuts if (cut.part in going_round) is turns}
    return tuple(part for part in DayPart if part in found)


def read_levels(
    fronts: Sequence[Cells], levels: Mapping[str, Cells], parts: Iterable[DayPart]
) -> tuple[dict[tuple[str, DayPart], Level], dict[tuple[int, str], str]]:
    """Read what the front posts want, by id of the post; what is wrong wants nobody."""
    found: dict[tuple[str, DayPart], Level] = {}
    problems: dict[tuple[int, str], str] = {}
    columns = tuple(parts)
    for at, post in enumerate(fronts):
        for part in columns:
            level = read_level(levels.get(post["id"], {}).get(part.value, ""))
            if isinstance(level, str):
                problems[at, part.value] = level
            else:
                found[post["id"], part] = level
    return found, problems


def staffing_rows(
    posts: Mapping[str, str], levels: Mapping[tuple[str, DayPart], Level], cuts: Sequence[Cut]
) -> tuple[StaffingRow, ...]:
    """Write what posts want as few rows as say it: one for most of the day, the rest by block.

    Args:
        posts: the names of the front posts by id.
        levels: what they want per part of the day.
        cuts: the blocks of the week.
    """
    blocks = {cut.opening.block: cut.part for cut in cuts}
    rows: list[StaffingRow] = []
    for id_, name in posts.items():
        wanted = {block: levels.get((id_, part), NOBODY) for block, part in blocks.items()}
        usual = _usual(wanted, cuts)
        if usual is None:
            continue
        rows.append(StaffingRow(name, usual.minimum, usual.wanted))
        rows += [
            StaffingRow(name, level.minimum, level.wanted, block=block)
            for block, level in wanted.items()
            if level != usual
        ]
    return tuple(rows)


def _usual(wanted: Mapping[str, Level], cuts: Sequence[Cut]) -> Level | None:
    """Return the level of most blocks of the week; Saturdays and evenings do not decide."""
    counted: dict[Level, int] = {}
    for cut in cuts:
        weight = 1 if cut.is_turn or cut.opening.weekday is Weekday.SATURDAY else 100
        level = wanted[cut.opening.block]
        counted[level] = counted.get(level, 0) + weight
    return max(counted, key=lambda level: (counted[level], level.wanted), default=None)
