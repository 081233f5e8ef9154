"""The five key figures of some weeks, each with its target and a sentence."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final, Literal, TypeAlias

from rostering.goals.turns import FAIR
from ui.application.dates import duration, listed
from ui.application.language import Counted, Text
from ui.application.overview.figures import Overview, asked_and_missing
from ui.application.overview.targets import Target, last_turn_of, last_week_of, short_place
from ui.application.overview.texts import (
    percent,
    signed_turns,
    target_text,
    turns_sentence,
)
from ui.application.short_names import short_names
from ui.application.turns.words import SHORT

Tone: TypeAlias = Literal["good", "look", "wrong"]

_MOST_NAMES: Final = 2
_MINIMUM: Final = Text(nl="basisdienstverlening, doel 100 %", en="basic service, target 100 %")
_WANTED: Final = Text(nl="gewenste bezetting, doel 100 %", en="desired staffing, target 100 %")
_TURNS: Final = Text(
    nl="verste beurtensaldo, doel 0,50", en="furthest balance of turns, target 0.50"
)
_SHARE: Final = Text(nl="buiten de band balie, doel niemand", en="outside the desk band, target 0")
_HOURS: Final = Text(nl="urensaldo boven {band}, doel niemand", en="hours beyond {band}, target 0")
_SHORT: Final = Text(nl="{missing} tekort", en="{missing} short")
_SHORT_OF: Final = Text(nl="{missing} van {asked} u", en="{missing} of {asked} h")
_TARGET: Final = Text(nl="doel {target}", en="target {target}")
_OF: Final = Text(nl="{number} van {all}", en="{number} of {all}")
_LEVEL_SAID: Final = Text(
    nl="Van de {asked} die {level} vraagt, is {missing} niet bezet: {share} gehaald, doel 100 %.",
    en="Of the {asked} that {level} asks, {missing} is not staffed: {share} met, target 100 %.",
)
_THE_MINIMUM: Final = Text(nl="het minimum", en="the minimum")
_THE_WANTED: Final = Text(nl="de gewenste bezetting", en="the desired staffing")
_NO_TURNS: Final = Text(
    nl="In deze weken is niemand in een beurtrol.", en="Nobody is in a rotation in these weeks."
)
_SHARE_SAID: Final = Text(
    nl="{number} van {all} mensen met een frontpost {verb} buiten de band van {target}{names}.",
    en="{number} of {all} people with a front station {verb} outside the band of {target}{names}.",
)
_ARE: Final = Counted(Text(nl="zit", en="is"), Text(nl="zitten", en="are"))
_NO_SHARE: Final = Text(
    nl="In deze weken kan niemand een frontpost zelfstandig.",
    en="In these weeks nobody is independent at a front station.",
)
_HOURS_SAID: Final = Text(
    nl="{number} van {all} mensen {verb} een urensaldo van meer dan {band}{names}.",
    en="{number} of {all} people {verb} an hours balance beyond {band}{names}.",
)
_HAVE: Final = Counted(Text(nl="heeft", en="has"), Text(nl="hebben", en="have"))


@dataclass(frozen=True, slots=True)
class KeyFigure:
    """A figure to read at a glance.

    Attributes:
        detail: what stands beside the figure.
        name: what it is about, with its target.
        tone: whether the target is met; `wrong` when the basic service is not.
        sentence: the explanation.
        target: where to look in the roster; None when there is nothing to see.
    """

    value: str
    detail: str
    name: str
    tone: Tone
    sentence: str
    target: Target | None


def key_figures(overview: Overview) -> tuple[KeyFigure, ...]:
    """Return the five figures in the order in which they stand."""
    return (
        _level(overview, minimum=True),
        _level(overview, minimum=False),
        _turns(overview),
        _shares(overview),
        _hours(overview),
    )


def _level(overview: Overview, *, minimum: bool) -> KeyFigure:
    asked, missing = asked_and_missing(overview.staffing, minimum=minimum)
    share, lacking = percent(asked, missing), duration(missing)
    total = duration(asked)
    detail = (_SHORT if minimum or not missing else _SHORT_OF).say(
        missing=lacking, asked=asked // 60
    )
    level = (_THE_MINIMUM if minimum else _THE_WANTED).say()
    said = _LEVEL_SAID.say(asked=total, level=level, missing=lacking, share=share)
    tone: Tone = "good" if missing == 0 else "wrong" if minimum else "look"
    target = short_place(overview, overview.staffing, minimum=minimum)
    name = (_MINIMUM if minimum else _WANTED).say()
    return KeyFigure(share, detail, name, tone, said, target)


def _turns(overview: Overview) -> KeyFigure:
    row, name = overview.furthest_turn, _TURNS.say()
    if row is None:
        return KeyFigure("–", "", name, "good", _NO_TURNS.say(), None)
    short = short_names(overview.names)[row.employee]
    detail = f"{short}, {SHORT[row.kind].say()}"
    value = signed_turns(row.after)
    tone: Tone = "look" if abs(row.after) > FAIR else "good"
    target = last_turn_of(overview, row.employee, row.kind)
    return KeyFigure(value, detail, name, tone, turns_sentence(row), target)


def _shares(overview: Overview) -> KeyFigure:
    name, counted = _SHARE.say(), overview.shares
    if not counted:
        return KeyFigure("–", "", name, "good", _NO_SHARE.say(), None)
    outside = [row.employee for row in overview.outside_share]
    target = target_text(counted[0])
    said = _SHARE_SAID.say(
        number=len(outside),
        all=len(counted),
        verb=_ARE.say(len(outside)),
        target=target,
        names=_named(overview, outside),
    )
    value = _OF.say(number=len(outside), all=len(counted))
    detail = _TARGET.say(target=target)
    return KeyFigure(value, detail, name, _tone(outside), said, _first(overview, outside))


def _hours(overview: Overview) -> KeyFigure:
    band = duration(overview.band)
    outside = [row.employee for row in overview.outside_hours]
    number, everybody = len(outside), len(overview.hours)
    said = _HOURS_SAID.say(
        number=number,
        all=everybody,
        verb=_HAVE.say(number),
        band=band,
        names=_named(overview, outside),
    )
    short = short_names(overview.names)
    names = [short[name] for name in outside[:_MOST_NAMES]]
    detail = ", ".join(names) + (" …" if number > _MOST_NAMES else "")
    return KeyFigure(
        _OF.say(number=number, all=everybody),
        detail,
        _HOURS.say(band=band),
        _tone(outside),
        said,
        _first(overview, outside),
    )


def _tone(outside: Sequence[str]) -> Tone:
    return "look" if outside else "good"


def _named(overview: Overview, names: Sequence[str]) -> str:
    short = short_names(overview.names)
    return f": {listed([short[name] for name in names])}" if names else ""


def _first(overview: Overview, names: Sequence[str]) -> Target | None:
    """Return where the first of some people can be seen, else the first of all."""
    shown = [*names, *overview.names][:1]
    return last_week_of(overview, shown[0]) if shown else None
