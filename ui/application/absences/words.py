"""What the picture of the absences says in words; why somebody is away is in none of them."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING, Final

from data.dutch import clock
from rostering.absences import Absence
from rostering.leave_margin import Margin
from ui.application.dates import MINUS, listed, long_day, short_day
from ui.application.language import Counted, Text
from ui.application.records.listing import part_text, period_name
from ui.application.records.words import AWAY, REQUESTED

if TYPE_CHECKING:
    from ui.application.absences.picture import AbsencePicture

AWAY_SHORT: Final = Text(nl="afw.", en="away")
AWAY_OPEN: Final = Text(nl="afwezig, einde onbekend", en="away, end unknown")
FREE: Final = Text(nl="vaste vrije dag", en="fixed day off")
_NOT_EMPLOYED: Final = Text(nl="niet in dienst", en="not employed")
_PRESENT: Final = Text(nl="geen afwezigheid", en="no absence")
_OPEN: Final = Text(nl="einde onbekend", en="end unknown")
_ONLY_THAT_DAY: Final = Text(nl="elke week enkel die dag", en="that day of each week only")

_SPARE: Final = Counted(
    Text(
        nl="nog 1 persoon kan weg zonder tekort",
        en="1 more person can be away without a shortage",
    ),
    Text(
        nl="nog {number} mensen kunnen weg zonder tekort",
        en="{number} more people can be away without a shortage",
    ),
)
_NONE: Final = Text(
    nl="niemand kan nog weg zonder tekort", en="nobody else can be away without a shortage"
)
_LACKS: Final = Counted(
    Text(nl="er is 1 persoon te weinig", en="there is 1 person too few"),
    Text(nl="er zijn {number} mensen te weinig", en="there are {number} people too few"),
)
_BINDS: Final = Text(
    nl="Het krapst is {block} ({times}), {posts}: {able} kunnen, {wanted} gewenst.",
    en="Tightest is {block} ({times}), {posts}: {able} can, {wanted} desired.",
)
_NOBODY: Final = Text(nl="{day}: niemand gevraagd", en="{day}: nobody is needed")
CLOSED_DAY: Final = Text(nl="gesloten", en="closed")
"""What a closing day is called that nobody gave a name."""
STILL_AWAY: Final = Text(
    nl="Nog afwezig? Van {names} is het einde onbekend. Vul een einddatum in of laat open.",
    en="Still away? The end is unknown for {names}. Fill in an end date or leave it open.",
)

# Steps, none of which says why

CHANGED: Final = Text(nl="{absence} gewijzigd", en="{absence} changed")
APPROVED: Final = Text(nl="{absence} goedgekeurd", en="{absence} approved")
ABSENCES: Final = Counted(
    Text(nl="1 afwezigheid", en="1 absence"),
    Text(nl="{number} afwezigheden", en="{number} absences"),
)
ADDED: Final = Text(nl="{absences} ingelezen, vanaf {first}", en="{absences} read in, from {first}")

# A list

NO_LIST: Final = Text(nl="In dit bestand staat niets.", en="This file is empty.")
NO_TEXT: Final = Text(
    nl="“{name}” is geen leesbare tekst. Bewaar de lijst als Excel of als CSV in UTF-8.",
    en="“{name}” is not readable text. Save the list as Excel or as CSV in UTF-8.",
)
NOT_OPENED: Final = Text(nl="“{name}” kan ik niet openen.", en="I cannot open “{name}”.")
KNOWN: Final = Text(nl="staat er al", en="is there already")


def _bar_words(absence: Absence) -> str:
    """Say an absence: `afwezig van ma 4 jan t.e.m. vr 8 jan, hele dag`."""
    word = (AWAY if absence.approved else REQUESTED).say()
    said = [f"{word} {period_name(absence.first, absence.last)}", part_text(absence.part)]
    if absence.last is None:
        said.append(_OPEN.say())
    if absence.weekday is not None:
        said.append(_ONLY_THAT_DAY.say())
    return ", ".join(said)


def cell_words(picture: AbsencePicture, name: str, day: date) -> tuple[str, ...]:
    """Say how a day of somebody stands, the most important first."""
    said = [_bar_words(bar.absence) for bar in picture.bars_on(name, day)]
    closed = picture.closed_name(day)
    said += [closed] if closed else []
    if not picture.is_employed(name, day):
        said.append(_NOT_EMPLOYED.say())
    elif picture.free_halves(name, day):
        said.append(FREE.say())
    return tuple(said)


def spoken_cell(picture: AbsencePicture, name: str, day: date) -> str:
    """Say a day for a screen reader: `Anna, dinsdag 5 januari, geen afwezigheid`."""
    said = cell_words(picture, name, day) or (_PRESENT.say(),)
    return ", ".join((name, long_day(day), *said))


def margin_figure(margin: Margin) -> str:
    """Write a margin: `2`, `0`, `−1`."""
    return f"{MINUS}{-margin.number}" if margin.number < 0 else str(margin.number)


def margin_words(margin: Margin | None, day: date) -> str:
    """Say how many more can be away on a day, and which block binds."""
    if margin is None:
        return _NOBODY.say(day=short_day(day))
    if margin.number > 0:
        told = _SPARE.say(margin.number)
    elif margin.number == 0:
        told = _NONE.say()
    else:
        told = _LACKS.say(-margin.number)
    times = f"{clock(margin.block.span.start)}–{clock(margin.block.span.end)}"
    binds = _BINDS.say(
        block=margin.block.name,
        times=times,
        posts=listed(margin.posts),
        able=margin.able,
        wanted=margin.wanted,
    )
    return f"{short_day(day)}: {told}. {binds}"
