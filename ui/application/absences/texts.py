"""What the picture of the absences says; why somebody is away is in none of it."""

from __future__ import annotations

from datetime import date

from data.dutch import clock
from rostering.figures.leave_margin import Margin
from rostering.team.absences import Absence
from ui.application.absences import words
from ui.application.absences.picture import AbsencePicture
from ui.application.dates import MINUS, listed, long_day, short_day
from ui.application.records.listing import part_text, period_name
from ui.application.records.words import AWAY, REQUESTED


def _bar_words(absence: Absence) -> str:
    """Say an absence: `afwezig van ma 4 jan t.e.m. vr 8 jan, hele dag`."""
    word = (AWAY if absence.approved else REQUESTED).say()
    said = [f"{word} {period_name(absence.first, absence.last)}", part_text(absence.part)]
    if absence.last is None:
        said.append(words.OPEN.say())
    if absence.weekday is not None:
        said.append(words.ONLY_THAT_DAY.say())
    return ", ".join(said)


def cell_words(picture: AbsencePicture, name: str, day: date) -> tuple[str, ...]:
    """Say how a day of somebody stands, the most important first."""
    said = [_bar_words(bar.absence) for bar in picture.bars_on(name, day)]
    closed = picture.closed_name(day)
    said += [closed] if closed else []
    if not picture.is_employed(name, day):
        said.append(words.NOT_EMPLOYED.say())
    elif picture.free_halves(name, day):
        said.append(words.FREE.say())
    return tuple(said)


def spoken_cell(picture: AbsencePicture, name: str, day: date) -> str:
    """Say a day for a screen reader: `Anna, dinsdag 5 januari, geen afwezigheid`."""
    said = cell_words(picture, name, day) or (words.PRESENT.say(),)
    return ", ".join((name, long_day(day), *said))


def margin_figure(margin: Margin) -> str:
    """Write a margin: `2`, `0`, `−1`."""
    return f"{MINUS}{-margin.number}" if margin.number < 0 else str(margin.number)


def margin_words(margin: Margin | None, day: date) -> str:
    """Say how many more can be away on a day, and which block binds."""
    if margin is None:
        return words.NOBODY.say(day=short_day(day))
    if margin.number > 0:
        told = words.SPARE.say(margin.number)
    elif margin.number == 0:
        told = words.NONE.say()
    else:
        told = words.LACKS.say(-margin.number)
    times = f"{clock(margin.block.span.start)}–{clock(margin.block.span.end)}"
    binds = words.BINDS.say(
        block=margin.block.name,
        times=times,
        posts=listed(margin.posts),
        able=margin.able,
        wanted=margin.wanted,
    )
    return f"{short_day(day)}: {told}. {binds}"
