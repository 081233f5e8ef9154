"""The form of one block: its fields, and what is typed in them read as a row of the workbook."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import replace

from data.dutch import clock
from data.workbook.service import read_openings
from data.workbook.writer_rows import opening_rows
from rostering.calendar import Opening
from rostering.time import Weekday
from ui.application.hours import sentences
from ui.application.hours.block_names import level_text, places_name, span_name
from ui.application.hours.block_rows import rows_for_heirs
from ui.application.hours.blocks import BlockKey, HoursStep, finished, own_days
from ui.application.hours.following import Succession
from ui.application.hours.periods import Hours
from ui.application.records.as_spoken import spelled_time
from ui.application.records.base import Field, FormError, Texts, choice_field
from ui.application.records.reading import as_texts, read_typed


def block_fields() -> tuple[Field, ...]:
    """Return the fields of a block."""
    return (
        Field("block", sentences.BLOCK.say(), hint=sentences.SUCH_BLOCK.say()),
        Field("from", sentences.FROM.say(), hint=sentences.SUCH_START.say()),
        Field("to", sentences.TO.say(), hint=sentences.SUCH_END.say()),
        choice_field("turn", sentences.TURN, sentences.TURNS),
        choice_field("public", sentences.PUBLIC, sentences.OPEN_TO_PUBLIC),
    )


def block_texts(opening: Opening) -> Texts:
    """Return what stands in the fields of a block."""
    return {
        "block": opening.block,
        "from": clock(opening.span.start),
        "to": clock(opening.span.end),
        "turn": "" if opening.turn is None else opening.turn.value,
        "public": "ja" if opening.public else "nee",
    }


def put_block(hours: Hours, key: BlockKey, texts: Texts, days: Collection[int] = ()) -> HoursStep:
    """Make a block say what is typed, on its own weekday and on some others.

    Raises:
        FormError: a field does not say what is expected.
    """
    weekdays = [day for day in Weekday if day in {*days, key.weekday}]
    owned = own_days(hours, weekdays)
    swaps = {(old := owned.block(day, key.block)): _typed(owned, old, texts) for day in weekdays}
    openings = tuple(swaps.get(row, row) for row in owned.plan.openings)
    name = next(iter(swaps.values())).block
    staffing = rows_for_heirs(owned.plan.staffing, openings, weekdays, key.block, (name,))
    heirs = {(day, key.block): (name,) for day in weekdays}
    plan, note = finished(owned, openings, staffing, Succession(heirs))
    chosen = BlockKey(key.weekday, name)
    keys = [BlockKey(day, key.block) for day in weekdays]
    first = owned.block(*key)
    said = [_levels_note(hours, replace(hours, plan=plan), key, name)]
    said += [_turn_note(hours, first, swaps[first]), note]
    changes = _change_text(first, swaps[first])
    text = sentences.SAYS.say(places=places_name(keys), what=changes)
    return HoursStep(plan, text, " ".join(filter(None, said)), chosen)


def _typed(hours: Hours, old: Opening, texts: Texts) -> Opening:
    (row,) = (as_texts(row) for row in opening_rows(replace(hours.plan, openings=(old,))))
    others = replace(
        hours.plan, openings=tuple(other for other in hours.plan.openings if other != old)
    )
    try:
        times = {one: spelled_time(texts[one]) for one in ("from", "to") if one in texts}
        return read_typed({**row, **texts, **times}, read_openings, opening_rows(others))
    except FormError as error:
        raise FormError(_at_typed_field(error.problems, block_texts(old), texts)) from None


def _at_typed_field(problems: Mapping[str, str], before: Texts, texts: Texts) -> Mapping[str, str]:
    """Say at the end of a block that it lies over another one, where its begin is as it was."""
    if set(problems) == {"from"} and before["from"] == texts["from"]:
        return {"to": problems["from"]}
    return problems


def _change_text(old: Opening, new: Opening) -> str:
    said = []
    if old.block != new.block:
        said.append(sentences.NEW_NAME.say(name=new.block))
    if old.span != new.span:
        said.append(span_name(new.span))
    if old.turn is not new.turn:
        turn = sentences.TURNS["" if new.turn is None else new.turn.value].say()
        said.append(turn if new.turn is None else sentences.NEW_TURN.say(turn=turn))
    if old.public != new.public:
        said.append(sentences.OPEN_TO_PUBLIC["ja" if new.public else "nee"].say())
    return ", ".join(said)


def _levels_note(before: Hours, after: Hours, key: BlockKey, name: str) -> str:
    """Say which levels another name changes, because blocks of that name have their own."""
    said = [
        f"{post.name} {level_text(new)}"
        for post in before.plan.front_posts
        if (new := after.level(post.name, key.weekday, name)) != before.level(post.name, *key)
    ]
    return sentences.FOLLOWS_NAME.say(name=name, levels=", ".join(said)) if said else ""


def _turn_note(hours: Hours, old: Opening, new: Opening) -> str:
    """Say that a turn is counted by what its block is now, in the past as well."""
    if old.turn is new.turn or not hours.plan.roster.mondays:
        return ""
    return sentences.COUNTED_ANEW.say()
