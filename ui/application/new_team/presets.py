"""Teams to begin with: the posts, hours and staffing of known services, without people.

Opening hours come from the source documents where they tell them; the numbers of people are
assumed, as in the examples (data/examples).
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from rostering.time import Weekday
from ui.application.language import Text
from ui.application.new_team.form import BACK, FRONT, NO, YES, Cells, DayPart, Form

_ROWS = 12
"""Rows for people that are there before somebody types."""

_PARTS = tuple(DayPart)


@dataclass(frozen=True, slots=True)
class PresetPost:
    """A front post with what it wants per part of the day, in the order of `DayPart`.

    Attributes:
        longest: minutes in one stretch; `geen` for no limit.
        levels: morning, midday, afternoon, afternoon without public, evening, Saturday.
    """

    name: str
    code: str
    levels: tuple[str, str, str, str, str, str]
    remote: bool = False
    longest: str = "120"


@dataclass(frozen=True, slots=True)
class PresetDay:
    """The hours of a day as somebody types them: `9:00-17:00`; empty for closed."""

    open: str = ""
    closed: str = ""
    evening: str = ""
    is_turn: bool = False
    is_quiet: bool = False


@dataclass(frozen=True, slots=True)
class Preset:
    """A team to begin with.

    Attributes:
        id: the name under which it is known in code.
        title: for users; what is in the team itself is Dutch, for it is what the team reads.
        days: Monday to Saturday.
        promise: N of `1 op N`; empty where nothing is promised.
    """

    id: str
    title: Text
    posts: tuple[PresetPost, ...]
    days: tuple[PresetDay, ...]
    promise: str = ""


_CLOSED = PresetDay()
_WHOLE = PresetDay("9:00-17:00", "12:30-13:30")
_SATURDAY = PresetDay("9:00-12:30", is_turn=True)
_MORNING = PresetDay("9:00-12:30")
_TOWN_HALL = (
    PresetDay("9:00-12:30", evening="16:00-19:00", is_turn=True),
    _MORNING,
    PresetDay("9:00-16:00"),
    _MORNING,
    _MORNING,
    _SATURDAY,
)
_PHONE = PresetDay("9:00-16:30", "12:30-13:30", is_quiet=True)

PRESETS: tuple[Preset, ...] = (
    Preset(
        "centraal-onthaal",
        Text(nl="Centraal Onthaal", en="Central reception"),
        (
            PresetPost(
                "Telefoon 1777", "T", ("1 / 2", "1 / 1", "1 / 2", "1 / 2", "1 / 1", "0 / 0")
            ),
            PresetPost("Onthaalbalie", "O", ("1 / 2", "1 / 1", "1 / 2", "0 / 0", "1 / 1", "2 / 2")),
            PresetPost(
                "Digitaal en meldpunt",
                "M",
                ("0 / 1", "0 / 0", "0 / 1", "0 / 1", "0 / 0", "0 / 0"),
                remote=True,
                longest="geen",
            ),
        ),
        (
            PresetDay("9:00-17:00", "12:30-13:30", "17:00-19:00", is_turn=True),
            _WHOLE,
            _WHOLE,
            _WHOLE,
            _WHOLE,
            _SATURDAY,
        ),
        "4",
    ),
    Preset(
        "bevolking",
        Text(nl="Bevolking", en="Residents' registration"),
        (
            PresetPost(
                "Loket identiteit",
                "I",
                ("2 / 3", "1 / 2", "2 / 3", "0 / 0", "2 / 2", "2 / 2"),
                longest="210",
            ),
            PresetPost(
                "Loket adres en rijbewijs",
                "A",
                ("1 / 2", "1 / 1", "1 / 2", "0 / 0", "1 / 2", "1 / 1"),
                longest="210",
            ),
            PresetPost("Snelbalie", "S", ("1 / 1", "0 / 1", "1 / 1", "0 / 0", "0 / 0", "1 / 1")),
            PresetPost(
                "Telefoon", "T", ("1 / 1", "0 / 0", "1 / 1", "1 / 1", "0 / 0", "0 / 0"), remote=True
            ),
        ),
        _TOWN_HALL,
        "3",
    ),
    Preset(
        "burgerlijke-stand",
        Text(nl="Burgerlijke Stand", en="Civil registry"),
        (
            PresetPost(
                "Loket akten",
                "A",
                ("1 / 2", "1 / 1", "1 / 2", "0 / 0", "1 / 1", "2 / 2"),
                longest="210",
            ),
            PresetPost(
                "Loket nationaliteit",
                "N",
                ("1 / 1", "0 / 1", "1 / 1", "0 / 0", "1 / 1", "0 / 0"),
                longest="210",
            ),
            PresetPost(
                "Telefoon", "T", ("0 / 1", "0 / 0", "0 / 1", "1 / 1", "0 / 0", "0 / 0"), remote=True
            ),
        ),
        _TOWN_HALL,
        "3",
    ),
    Preset(
        "andere-nationaliteiten",
        Text(nl="Andere Nationaliteiten", en="Foreign nationals"),
        (
            PresetPost(
                "Balie", "B", ("2 / 3", "1 / 2", "2 / 3", "0 / 0", "2 / 2", "2 / 2"), longest="210"
            ),
            PresetPost(
                "Telefoon", "T", ("1 / 1", "0 / 0", "1 / 1", "1 / 1", "0 / 0", "0 / 0"), remote=True
            ),
        ),
        (
            PresetDay("9:00-16:00", "12:30-13:30", "16:00-19:00", is_turn=True, is_quiet=True),
            _PHONE,
            PresetDay("9:00-16:00"),
            _PHONE,
            _PHONE,
            _SATURDAY,
        ),
        "3",
    ),
    Preset(
        "maaseik",
        Text(nl="Klantencontact Maaseik", en="Customer contact Maaseik"),
        (
            PresetPost("Snelbalie", "S", ("1 / 1", "1 / 1", "1 / 1", "0 / 0", "1 / 1", "1 / 1")),
            PresetPost("Onthaalbalie", "O", ("1 / 1", "1 / 1", "1 / 1", "0 / 0", "1 / 1", "1 / 1")),
            PresetPost(
                "Contactcenter",
                "C",
                ("1 / 2", "1 / 1", "1 / 2", "1 / 2", "0 / 0", "0 / 0"),
                remote=True,
            ),
        ),
        (
            PresetDay("9:00-16:30", "12:30-13:30"),
            PresetDay("9:00-16:30", "12:30-13:30", "16:30-19:00", is_turn=True, is_quiet=True),
            PresetDay("9:00-16:30", "12:30-13:30"),
            _PHONE,
            _PHONE,
            _CLOSED,
        ),
        "3",
    ),
    Preset(
        "eigen-team",
        Text(nl="Eigen team, bijna leeg", en="Own team, nearly empty"),
        (PresetPost("Balie", "B", ("1 / 1", "1 / 1", "1 / 1", "0 / 0", "1 / 1", "1 / 1")),),
        (*[PresetDay("9:00-16:30", "12:00-13:00")] * 5, _CLOSED),
    ),
)
"""All of them; the first is the one to begin with."""


def preset(id_: str) -> Preset:
    """Return the preset of an id.

    Raises:
        KeyError: there is none.
    """
    return {known.id: known for known in PRESETS}[id_]


def form_of(chosen: Preset) -> Form:
    """Return the five pages as a preset fills them, without people and without a name."""
    posts = tuple(_post(number, post) for number, post in enumerate(chosen.posts, start=1))
    back = {"id": str(len(posts) + 1), "name": "Backoffice", "code": "BO", "kind": BACK}
    back |= {"remote": YES, "longest": "geen"}
    levels = {
        str(number): _levels(post.levels) for number, post in enumerate(chosen.posts, start=1)
    }
    hours = tuple(_hours(Weekday(at), day) for at, day in enumerate(chosen.days))
    promises = {"evening": chosen.promise, "saturday": chosen.promise}
    people: tuple[Cells, ...] = tuple({} for _ in range(_ROWS))
    return Form(chosen.id, "", (*posts, back), hours, people, levels, promises)


def _post(number: int, post: PresetPost) -> Cells:
    return {
        "id": str(number),
        "name": post.name,
        "code": post.code,
        "kind": FRONT,
        "remote": YES if post.remote else NO,
        "longest": post.longest,
    }


def _levels(levels: Iterable[str]) -> Mapping[str, str]:
    return {part.value: level for part, level in zip(_PARTS, levels, strict=True)}


def _hours(weekday: Weekday, day: PresetDay) -> Cells:
    times: dict[str, str] = {}
    for prefix, span in (("", day.open), ("closed_", day.closed), ("evening_", day.evening)):
        start, _, end = span.partition("-")
        times |= {f"{prefix}from": start, f"{prefix}to": end}
    flags = {"turn": YES if day.is_turn else NO, "quiet": YES if day.is_quiet else NO}
    return {"weekday": str(int(weekday)), **times, **flags}
