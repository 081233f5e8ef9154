"""Each figure of *Overzicht* in one sentence with its numbers; names only, never a reason."""

from __future__ import annotations

from datetime import date
from typing import Final

from rostering.figures.overview import DeskShare, DeskWeek, HoursChange, StaffingMet
from rostering.figures.statistics import TurnsRow
from rostering.goals.turns import FAIR
from rostering.time import Minutes
from ui.application.dates import (
    MINUS,
    day_name,
    duration,
    exact_turns,
    hours,
    hours_balance,
    week_number,
)
from ui.application.language import Counted, Text, spoken_language
from ui.application.turns.words import SHORT

_MOST_DAYS: Final = 3

_TURNS: Final = Text(
    nl="{name}, {kind}: saldo {after} beurt, want {done} gedaan en {fair} is het billijk aandeel, "
    "met {before} vooraf; {verdict}.",
    en="{name}, {kind}: balance {after} turns: {done} done, {fair} is the fair share, "
    "{before} before; {verdict}.",
)
_OWES: Final = Text(nl="moet nog doen", en="still owes")
_AHEAD: Final = Text(nl="deed meer dan het billijk aandeel", en="did more than the fair share")
_IS_FAIR: Final = Text(
    nl="binnen een halve beurt, dus eerlijk", en="within half a turn, so it is fair"
)
_SHARE: Final = Text(
    nl="{name}: {share} aan de balie, {front} van {present} u; doel {target}, {verdict}.",
    en="{name}: {share} at the desk, {front} of {present} h; target {target}, {verdict}.",
)
_NOT_THERE: Final = Text(
    nl="{name}: geen werktijd in deze weken, dus geen aandeel.",
    en="{name}: no working time in these weeks, so no share.",
)
_INSIDE: Final = Text(nl="binnen de band", en="inside the band")
_TOO_MUCH: Final = Text(nl="{time} te veel", en="{time} too much")
_TOO_LITTLE: Final = Text(nl="{time} te weinig", en="{time} too little")
_HOURS: Final = Text(
    nl="{name}: urensaldo {after} u, vooraf {before} u; de grens is {band}, {verdict}.",
    en="{name}: hours balance {after} h, {before} h before; the limit is {band}, {verdict}.",
)
_WITHIN: Final = Text(nl="dus binnen de grens", en="so within the limit")
_BEYOND: Final = Text(nl="{time} erover", en="{time} beyond it")
_DESK: Final = Text(
    nl="{name}, week {week}: {time} aan de balie{more}.",
    en="{name}, week {week}: {time} at the desk{more}.",
)
_AND_ACCOMPANIED: Final = Text(nl=", en {time} onder begeleiding", en=", and {time} accompanied")
_AWAY: Final = Text(nl="{name}, week {week}: afwezig.", en="{name}, week {week}: away.")
_STAFFING: Final = Text(
    nl="{post}, {place}: {share} van de gewenste bezetting, {verdict}.",
    en="{post}, {place}: {share} of the desired staffing, {verdict}.",
)
_ALL_MET: Final = Text(nl="{asked} gevraagd en niets tekort", en="{asked} asked, no shortage")
_MISSING: Final = Text(
    nl="{missing} van {asked} tekort op {days}{minimum}",
    en="{missing} of {asked} short on {days}{minimum}",
)
_BELOW_MINIMUM: Final = Text(
    nl=", waarvan {missing} onder het minimum", en=", {missing} of it below the minimum"
)
_MORE_DAYS: Final = Counted(
    Text(nl="nog {number} keer", en="{number} more time"),
    Text(nl="nog {number} keer", en="{number} more times"),
)


def percent(asked: int, missing: int) -> str:
    """Write which part of what is asked is there: `99,5 %`; less than all is never `100 %`."""
    if missing == 0 or asked == 0:
        return "100 %"
    tenths = min(999, (2000 * (asked - missing) + asked) // (2 * asked))
    return f"{tenths // 10}{spoken_language().decimal_mark}{tenths % 10} %"


def share_percent(hundredths: int) -> str:
    """Write a share in hundredths of a percent as whole percents: `62 %`."""
    return f"{(hundredths + 50) // 100} %"


def target_text(row: DeskShare) -> str:
    """Write the target with its margin: `62 ± 5 %`."""
    return f"{(row.target + 50) // 100} ± {(row.margin + 50) // 100} %"


def signed_turns(thousandths: int) -> str:
    """Write a balance with two decimals, to be told apart from half a turn: `+0,53`."""
    size = exact_turns(abs(thousandths))
    is_nothing = size == exact_turns(0)
    return size if is_nothing else f"{MINUS if thousandths < 0 else '+'}{size}"


def turns_sentence(row: TurnsRow) -> str:
    """Say what a balance of turns is made of."""
    verdict = _IS_FAIR if abs(row.after) <= FAIR else _OWES if row.after > 0 else _AHEAD
    return _TURNS.say(
        name=row.employee,
        kind=SHORT[row.kind].say(),
        after=signed_turns(row.after),
        done=row.done,
        fair=exact_turns(row.fair_share),
        before=signed_turns(row.before),
        verdict=verdict.say(),
    )


def share_sentence(row: DeskShare) -> str:
    """Say what a desk share is made of."""
    if row.share is None:
        return _NOT_THERE.say(name=row.employee)
    verdict = _INSIDE if not row.outside else _TOO_MUCH if row.is_above else _TOO_LITTLE
    return _SHARE.say(
        name=row.employee,
        share=share_percent(row.share),
        front=hours(row.front),
        present=hours(row.present),
        target=target_text(row),
        verdict=verdict.say(time=duration(row.outside)),
    )


def hours_sentence(row: HoursChange, band: Minutes) -> str:
    """Say how a balance of hours stands."""
    beyond = abs(row.after) - band
    return _HOURS.say(
        name=row.employee,
        after=hours_balance(row.after),
        before=hours_balance(row.before),
        band=duration(band),
        verdict=(_WITHIN if beyond <= 0 else _BEYOND).say(time=duration(max(0, beyond))),
    )


def desk_sentence(row: DeskWeek) -> str:
    """Say how long somebody was at the desk in a week."""
    week = week_number(row.monday)
    if row.is_away:
        return _AWAY.say(name=row.employee, week=week)
    more = _AND_ACCOMPANIED.say(time=duration(row.accompanied))
    return _DESK.say(
        name=row.employee,
        week=week,
        time=duration(row.alone),
        more=more if row.accompanied else "",
    )


def staffing_sentence(row: StaffingMet) -> str:
    """Say which part of the desired staffing of a block was there, and when it was not."""
    asked = duration(row.wanted)
    if row.below_wanted == 0:
        verdict = _ALL_MET.say(asked=asked)
    else:
        minimum = _BELOW_MINIMUM.say(missing=duration(row.below_minimum))
        verdict = _MISSING.say(
            missing=duration(row.below_wanted),
            asked=asked,
            days=_days(row.short),
            minimum=minimum if row.below_minimum else "",
        )
    return _STAFFING.say(
        post=row.post,
        place=f"{day_name(row.weekday)} {row.block}",
        share=percent(row.wanted, row.below_wanted),
        verdict=verdict,
    )


def _days(days: tuple[date, ...]) -> str:
    named = [f"{day.day}/{day.month}" for day in days[:_MOST_DAYS]]
    rest = len(days) - len(named)
    if rest:
        named.append(_MORE_DAYS.say(rest))
    return ", ".join(named)
