"""Whom to ask and what to change when somebody drops out, in Dutch; names only, no pronouns."""

from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from rostering.candidates import NOTICE_DAYS, Candidate, Group
from rostering.goals import GoalId
from rostering.statistics import Shortage
from ui.application.dates import count, duration, listed, spoken
from ui.application.reason_texts import hindrance_text

if TYPE_CHECKING:
    from solver.replan import Aim, Alternative

GROUP_NAMES: Final[MappingProxyType[Group, str]] = MappingProxyType(
    {
        "back_office": "In backoffice",
        "other_post": "Op een andere post, die zijn minimum houdt",
        "off_duty": "Nu niet in dienst, maar binnen alle regels",
        "volunteer": "Buiten de beurtrol, enkel vrijwillig",
    }
)
AIM_NAMES: Final[MappingProxyType[Aim, str]] = MappingProxyType(
    {
        "fewest": "Minste wijzigingen",
        "fairest": "Eerlijker verdeeld",
        "nobody_called": "Niemand terugroepen",
        "other": "Ander voorstel",
        "alone": "Niemand anders wijzigt",
        "relieved": "Eerlijker herverdeeld",
    }
)
SHORT_NOTICE: Final = f"Binnen {NOTICE_DAYS} werkdagen, deeltijds wisselend. Vraag het eerst."


def candidate_text(candidate: Candidate, place: Shortage) -> str:
    """Say what it means when somebody takes a place; one short sentence a matter."""
    said = [_change_of_duty(candidate)]
    if candidate.group == "other_post":
        said.append(_left_behind(candidate))
    elif candidate.group == "volunteer":
        said.append("Enkel vrijwillig, buiten de beurtrol.")
    elif candidate.remark.reason != "available":
        said.append(_capital(hindrance_text(candidate.remark)) + ".")
    if candidate.beyond:
        said.append(f"{duration(candidate.stretch)} na elkaar op {place.post}.")
    if candidate.is_short_notice:
        said.append(SHORT_NOTICE)
    return " ".join(filter(None, said)) or "Niets anders verschuift."


def _change_of_duty(candidate: Candidate) -> str:
    shift = candidate.day.shift
    if shift is None or candidate.group in ("back_office", "other_post"):
        return ""
    return f"Werkt die dag van {spoken(shift.span.start)} tot {spoken(shift.span.end)}."


def _left_behind(candidate: Candidate) -> str:
    facts = candidate.remark.facts
    where = f"{facts['post']} ({facts['block']})"
    if candidate.remark.way == "learning":
        return f"Werkt dan niet onder begeleiding op {where}."
    if candidate.remark.way == "spare":
        return f"{where} houdt wie gewenst is."
    return f"{where} komt onder de gewenste {facts['level']}, het minimum blijft."


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]


def alternative_text(alternative: Alternative) -> str:
    """Say in short what an alternative asks: `3 wijzigingen, 2 mensen te verwittigen. …`."""
    if not alternative.changes:
        return f"Niemand hoeft iets te wijzigen. {_service(alternative)}"
    number = count(len(alternative.changes), "wijziging", "wijzigingen")
    people = count(len(alternative.informed), "mens", "mensen")
    fewest = " Minder kan niet." if alternative.is_fewest else ""
    return f"{number}, {people} te verwittigen.{fewest} {_service(alternative)}"


def _service(alternative: Alternative) -> str:
    goals: tuple[tuple[GoalId, str], ...] = (("minimum", "het minimum"), ("wanted", "gewenst"))
    lost = [
        f"{duration(alternative.after[goal] - alternative.before[goal])} onder {word}"
        for goal, word in goals
        if alternative.after[goal] > alternative.before[goal]
    ]
    return f"Er blijft {listed(lost)}." if lost else "Bezetting zoals voorheen."


def gaps_text(subject: str, gaps: tuple[Shortage, ...]) -> str:
    """Say what opened: `Wendy Lambert afwezig: 3 gaten, minimum overal gehaald.`."""
    if not gaps:
        return f"{subject}: geen enkele plaats komt leeg."
    below = sum(1 for gap in gaps if gap.level == "minimum")
    floor = f"{below} onder het minimum" if below else "minimum overal gehaald"
    return f"{subject}: {count(len(gaps), 'gat', 'gaten')}, {floor}."
