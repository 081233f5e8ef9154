"""The instances: examples, workbooks of a folder, generated teams, and the rotations alone."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Final, Literal, TypeAlias

from bench.teams import a_team
from bench.varied import varied
from rostering.goals import GoalId
from rostering.plan import Plan
from rostering.time import Horizon
from solver.problem import ALL_GOALS
from solver.turns.rotation import TURN_GOALS, turns_only

START = date(2027, 1, 4)
"""The first week of every case; the examples have their leave and wishes from here on."""
_VARIED_WEEKS: Final = 4
SIZES: Final = (5, 10, 20, 42, 80)
NORMAL: Final = (
    "andere-nationaliteiten 4w",
    "burgerlijke-stand 4w",
    "maaseik-klantencontact 4w",
    "team of 10 4w",
)
"""Cases of eight to ten people that are at desks less than 65 % of their time."""
FOLDER: Final = "BEURTROL_BENCH_WORKBOOKS"
"""The environment variable that names a folder with more team workbooks."""

SetName: TypeAlias = Literal["quick", "full", "varied", "all"]


@dataclass(frozen=True)
class Case:
    """One instance.

    Attributes:
        id: unique; with the number of weeks at its end.
        family: cases of one family differ in one thing, people or weeks.
        make: reads or generates the plan, outside the time that is measured.
        seconds: time for each engine.
        engines: the engines that are asked; None for all.
    """

    id: str
    family: str
    make: Callable[[], Plan]
    weeks: int
    seconds: float
    goals: tuple[GoalId, ...] = ALL_GOALS
    engines: tuple[str, ...] | None = None

    @property
    def horizon(self) -> Horizon:
        """The weeks to plan."""
        return Horizon(START, self.weeks)


@dataclass(frozen=True)
class Example:
    """Reads the workbook of an example."""

    id: str

    def __call__(self) -> Plan:
        """Read it."""
        from data.examples import example_path

        return Workbook(example_path(self.id))()


@dataclass(frozen=True)
class Workbook:
    """Reads a team workbook; what it has planned in the weeks of a case is planned anew."""

    path: Path

    def __call__(self) -> Plan:
        """Read it."""
        from data.workbook import read_workbook

        return read_workbook(self.path).plan


@dataclass(frozen=True)
class Generated:
    """Makes a team of so many people."""

    people: int
    weeks: int
    seed: int = 0

    def __call__(self) -> Plan:
        """Make it."""
        return a_team(self.people, Horizon(START, self.weeks), self.seed)


@dataclass(frozen=True)
class Varied:
    """Changes a team at random."""

    seed: int
    weeks: int

    def __call__(self) -> Plan:
        """Make it."""
        from data.examples import EXAMPLES

        examples = [Example(example.id) for example in EXAMPLES]
        return varied(self.seed, Horizon(START, self.weeks), examples)


@dataclass(frozen=True)
class Rotations:
    """Leaves only the turns of a team."""

    team: Callable[[], Plan]
    weeks: int

    def __call__(self) -> Plan:
        """Read the team and reduce it."""
        return turns_only(self.team(), Horizon(START, self.weeks))


def cases(name: SetName) -> tuple[Case, ...]:
    """Return a set of cases, with the workbooks of the folder that the environment names."""
    makers = {"quick": _quick, "full": _full, "varied": _varied, "all": _all}
    return (*makers[name](), *_of_folder(name))


def _example(id_: str, weeks: int, seconds: float) -> Case:
    return Case(f"{id_} {weeks}w", f"example {id_}", Example(id_), weeks, seconds)


def _generated(people: int, weeks: int, seconds: float) -> Case:
    team = Generated(people, weeks)
    return Case(f"team of {people} {weeks}w", f"teams {weeks}w", team, weeks, seconds)


def _rotations(weeks: int, seconds: float) -> Case:
    make = Rotations(Example("centraal-onthaal"), weeks)
    return Case(f"rotations {weeks}w", "rotations", make, weeks, seconds, TURN_GOALS)


def _changed(seed: int) -> Case:
    # The other peers need more time than that for most of these.
    team = Varied(seed, _VARIED_WEEKS)
    return Case(
        f"varied {seed} {_VARIED_WEEKS}w",
        "varied",
        team,
        _VARIED_WEEKS,
        6,
        engines=("ours", "plain"),
    )


def _varied() -> Iterator[Case]:
    yield from map(_changed, range(40))


def _quick() -> Iterator[Case]:
    yield _example("centraal-onthaal", 1, 5)
    yield _example("centraal-onthaal", 4, 12)
    yield _generated(5, 4, 4)
    yield _generated(20, 4, 6)
    yield _rotations(52, 4)


def _full() -> Iterator[Case]:
    yield _example("centraal-onthaal", 1, 10)
    yield _example("centraal-onthaal", 4, 60)
    # The fourth peer takes another minute and finds nothing of use in thirteen weeks.
    long = _example("centraal-onthaal", 13, 60)
    yield replace(long, engines=("ours", "weighted", "plain", "milp"))
    yield _example("centraal-onthaal", 26, 15)
    for id_ in _other_examples():
        yield _example(id_, 4, 15 if f"{id_} 4w" in NORMAL else 8)
    for people in SIZES:
        yield _generated(people, 4, 15 if f"team of {people} 4w" in NORMAL else 6)
    for people in SIZES[:-1]:
        yield _generated(people, 13, 10)
    # The others have no roster of it by then.
    yield replace(_generated(SIZES[-1], 13, 10), engines=("ours", "plain"))
    # Peers have no roster of it by then, and a minute and a half of each says no more.
    yield replace(_generated(42, 13, 90), id="team of 42, alone 13w", engines=("ours",))
    yield from map(_changed, range(6))
    yield _rotations(52, 4)
    # The other two have next to nothing in that time.
    yield replace(_rotations(104, 20), engines=("ours", "weighted", "plain"))


def _all() -> Iterator[Case]:
    """Yield all of them with a minute each; this takes hours."""
    for id_ in ("centraal-onthaal", *_other_examples()):
        for weeks in (1, 4, 13, 26):
            yield _example(id_, weeks, 60)
    for weeks in (4, 13):
        for people in SIZES:
            yield _generated(people, weeks, 90 if people >= 42 else 60)
    yield _rotations(52, 60)
    yield _rotations(104, 60)


def _other_examples() -> tuple[str, ...]:
    from data.examples import EXAMPLES

    return tuple(example.id for example in EXAMPLES if example.id != "centraal-onthaal")


def _of_folder(name: SetName) -> Iterator[Case]:
    folder = os.environ.get(FOLDER)
    if not folder:
        return
    lengths = (1, 4, 13, 26) if name == "all" else (4,)
    for path in sorted(Path(folder).glob("*.xlsx")):
        for weeks in lengths:
            seconds = 60 if name == "all" else 15
            make = Workbook(path)
            yield Case(f"{path.stem} (folder) {weeks}w", f"book {path.stem}", make, weeks, seconds)
