"""Whom to ask and what to change when somebody drops out; names only, no pronouns."""

from __future__ import annotations

from collections.abc import Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from rostering.figures.statistics import Shortage
from rostering.goals import GoalId
from rostering.reasons.candidates import NOTICE_DAYS, Candidate, Group
from ui.application.dates import duration, listed, spoken
from ui.application.happening.staying_open import staying_below
from ui.application.language import Counted, Text
from ui.application.reasons.texts import hindrance_text
from ui.application.roster_words import CHANGES

if TYPE_CHECKING:
    from solver.repairs.disruption import Aim
    from solver.repairs.replan import Alternative

_GROUPS: Final[MappingProxyType[Group, Text]] = MappingProxyType(
    {
        "back_office": Text(nl="In backoffice", en="In the back office"),
        "other_post": Text(
            nl="Op een andere post, die zijn minimum houdt",
            en="At another station, which keeps its minimum",
        ),
        "off_duty": Text(
            nl="Nu niet in dienst, maar binnen alle regels",
            en="Not on duty now, but within all rules",
        ),
        "volunteer": Text(
            nl="Buiten de beurtrol, enkel vrijwillig", en="Outside the rotation, voluntarily only"
        ),
    }
)
_AIMS: Final[MappingProxyType[Aim, Text]] = MappingProxyType(
    {
        "fewest": Text(nl="Minste wijzigingen", en="Fewest changes"),
        "fairest": Text(nl="Eerlijker verdeeld", en="Shared more fairly"),
        "nobody_called": Text(nl="Niemand terugroepen", en="Nobody called back"),
        "other": Text(nl="Ander voorstel", en="Another proposal"),
        "as_before": Text(nl="Terug zoals voordien", en="Back to how it was"),
        "alone": Text(nl="Niemand anders wijzigt", en="Nobody else changes"),
        "relieved": Text(nl="Eerlijker herverdeeld", en="Shared out anew, more fairly"),
    }
)
_SHORT_NOTICE: Final = Text(
    nl="Binnen {days} werkdagen, deeltijds wisselend. Vraag het eerst.",
    en="Within {days} working days, variable part-time. Ask first.",
)
_NO_MORE: Final = Text(nl="Niets anders verschuift.", en="Nothing else moves.")
_VOLUNTEER: Final = Text(
    nl="Enkel vrijwillig, buiten de beurtrol.", en="Voluntarily only, outside the rotation."
)
_IN_A_ROW: Final = Text(nl="{time} na elkaar op {post}.", en="{time} in a row at {post}.")
_DUTY: Final = Text(
    nl="Werkt die dag van {start} tot {end}.", en="Works from {start} to {end} that day."
)
_NOT_LEARNING: Final = Text(
    nl="Werkt dan niet onder begeleiding op {where}.", en="Is not accompanied at {where} then."
)
_STILL_WANTED: Final = Text(
    nl="{where} houdt wie gewenst is.", en="{where} keeps the desired staffing."
)
_BELOW_WANTED: Final = Text(
    nl="{where} komt onder de gewenste {level}, het minimum blijft.",
    en="{where} comes below the desired {level}, the minimum stays.",
)
_UNCHANGED: Final = Text(
    nl="Niemand hoeft iets te wijzigen. {service}", en="Nobody has to change anything. {service}"
)
_WAY: Final = Text(
    nl="{changes}, {people} te verwittigen. {service}",
    en="{changes}, {people} to tell. {service}",
)
_FEWEST: Final = Text(
    nl="{changes}, {people} te verwittigen. Minder kan niet. {service}",
    en="{changes}, {people} to tell. Fewer is not possible. {service}",
)
_TOLD: Final = Counted(
    Text(nl="{number} persoon", en="{number} person"),
    Text(nl="{number} mensen", en="{number} people"),
)
_LOST: Final[MappingProxyType[GoalId, Text]] = MappingProxyType(
    {
        "minimum": Text(nl="{time} onder het minimum", en="{time} below the minimum"),
        "wanted": Text(nl="{time} onder gewenst", en="{time} below the desired staffing"),
    }
)
_LEFT: Final = Text(nl="Er blijft {lost}.", en="{lost} remains.")
_AS_BEFORE: Final = Text(nl="Bezetting zoals voorheen.", en="Staffing as before.")
_ALL_AS_BEFORE: Final = Text(
    nl="Bezetting in totaal zoals voorheen, maar niet op dezelfde plaatsen: {open}",
    en="Staffing in total as before, but not in the same places: {open}",
)
_NO_GAP: Final = Text(
    nl="{subject}: geen enkele plaats komt leeg.", en="{subject}: no place becomes empty."
)
_GAPS: Final = Text(nl="{subject}: {gaps}, {floor}.", en="{subject}: {gaps}, {floor}.")
_NUMBER: Final = Counted(
    Text(nl="{number} gat", en="{number} gap"), Text(nl="{number} gaten", en="{number} gaps")
)
_BELOW: Final = Text(nl="{number} onder het minimum", en="{number} below the minimum")
_MINIMUM_MET: Final = Text(nl="minimum overal gehaald", en="minimum met everywhere")


def group_name(group: Group) -> str:
    """Name a group of people to ask."""
    return _GROUPS[group].say()


def aim_name(aim: Aim) -> str:
    """Name what an alternative puts first."""
    return _AIMS[aim].say()


def short_notice() -> str:
    """Warn of a change that comes late for a part-timer."""
    return _SHORT_NOTICE.say(days=NOTICE_DAYS)


def in_a_row(candidate: Candidate, place: Shortage) -> str:
    """Warn of a long time at one station."""
    return _IN_A_ROW.say(time=duration(candidate.stretch), post=place.post)


def candidate_text(candidate: Candidate, place: Shortage) -> str:
    """Say what it means when somebody takes a place; one short sentence a matter."""
    said = [_change_of_duty(candidate)]
    if candidate.group == "other_post":
        said.append(_left_behind(candidate))
    elif candidate.group == "volunteer":
        said.append(_VOLUNTEER.say())
    elif candidate.remark.reason != "available":
        said.append(_capital(hindrance_text(candidate.remark)) + ".")
    if candidate.beyond:
        said.append(in_a_row(candidate, place))
    if candidate.is_short_notice:
        said.append(short_notice())
    return " ".join(filter(None, said)) or _NO_MORE.say()


def _change_of_duty(candidate: Candidate) -> str:
    shift = candidate.day.shift
    if shift is None or candidate.group in ("back_office", "other_post"):
        return ""
    return _DUTY.say(start=spoken(shift.span.start), end=spoken(shift.span.end))


def _left_behind(candidate: Candidate) -> str:
    facts = candidate.remark.facts
    where = f"{facts['post']} ({facts['block']})"
    if candidate.remark.way == "learning":
        return _NOT_LEARNING.say(where=where)
    if candidate.remark.way == "spare":
        return _STILL_WANTED.say(where=where)
    return _BELOW_WANTED.say(where=where, level=facts["level"])


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def alternative_text(alternative: Alternative, still_open: Sequence[Shortage] = ()) -> str:
    """Say in short what an alternative asks: `3 wijzigingen, 2 mensen te verwittigen. …`.

    Args:
        alternative: the alternative.
        still_open: the places that miss more people with it than before anything happened.
    """
    service = _service(alternative, still_open)
    if not alternative.changes:
        return _UNCHANGED.say(service=service)
    changes = CHANGES.say(len(alternative.changes))
    people = _TOLD.say(len(alternative.informed))
    text = _FEWEST if alternative.is_fewest else _WAY
    return text.say(changes=changes, people=people, service=service)


def _service(alternative: Alternative, still_open: Sequence[Shortage]) -> str:
    lost = [
        text.say(time=duration(alternative.after[goal] - alternative.before[goal]))
        for goal, text in _LOST.items()
        if alternative.after[goal] > alternative.before[goal]
    ]
    if lost:
        return _LEFT.say(lost=listed(lost))
    if still_open:
        return _ALL_AS_BEFORE.say(open=" ".join(staying_below(still_open, with_day=True)))
    return _AS_BEFORE.say()


def gaps_text(subject: str, gaps: tuple[Shortage, ...]) -> str:
    """Say what opened: `Wendy Lambert afwezig: 3 gaten, minimum overal gehaald.`."""
    if not gaps:
        return _NO_GAP.say(subject=subject)
    below = sum(1 for gap in gaps if gap.level == "minimum")
    floor = _BELOW.say(number=below) if below else _MINIMUM_MET.say()
    return _GAPS.say(subject=subject, gaps=_NUMBER.say(len(gaps)), floor=floor)
