"""A report of something that went wrong in the program itself, without anything personal."""

from __future__ import annotations

import platform
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Final

from ui.application.dates import spoken
from ui.application.language import Counted, Text

_OWN: Final = frozenset({"rostering", "solver", "data", "ui"})
"""Packages of the program: only their places are told, since others lie in folders of a user."""
_MOST_CAUSES, _MOST_KEPT = 5, 20
_HEAD: Final = Text("Beurtrol: verslag zonder namen", "Beurtrol: report without names")
_NOTHING_OPEN: Final = Text(
    "Er was geen planning open, dus er is niets verloren.",
    "No plan was open, so nothing is lost.",
)
_NO_FILE: Final = Text(
    "Je werk staat nog in geen planning. Ga verder en kies Bewaar kopie…",
    "Your work is in no plan yet. Continue and choose Save copy…",
)
_NOT_KEPT: Final = Counted(
    Text("Nog niet bewaard: 1 wijziging.", "Not saved yet: 1 change."),
    Text("Nog niet bewaard: {number} wijzigingen.", "Not saved yet: {number} changes."),
)
_KEPT: Final = Text("Je werk is bewaard tot {time}.", "Your work is saved up to {time}.")
_PACKAGES: Final = ("beurtrol", "PySide6", "ortools", "openpyxl", "SQLAlchemy")


@dataclass(frozen=True, slots=True)
class CrashReport:
    """What went wrong and where: kinds, places and versions; no values, names or folders.

    Attributes:
        places: lines of `kind` and `module:line function`; the same error has the same ones.
        text: the whole report.
    """

    places: tuple[str, ...]
    text: str


def report_of(error: BaseException, when: datetime) -> CrashReport:
    """Report an exception; what it says is left out, since it may hold names."""
    places = [line for one in _chain(error) for line in _lines(one)]
    return _report(places, when)


def report_of_message(kind: str, when: datetime) -> CrashReport:
    """Report that the toolkit said something serious; what it said is left out."""
    return _report([f"Qt: {kind}"], when)


def _report(places: list[str], when: datetime) -> CrashReport:
    head = [_HEAD.say(), f"{when:%Y-%m-%d %H:%M}", ""]
    return CrashReport(tuple(places), "\n".join([*head, *places, "", *_versions(), ""]))


def _chain(error: BaseException) -> Iterator[BaseException]:
    """Yield an error and what it came from."""
    found: BaseException | None = error
    for _ in range(_MOST_CAUSES):
        if found is None:
            return
        yield found
        found = found.__cause__ or found.__context__


def _lines(error: BaseException) -> Iterator[str]:
    kind = type(error)
    module = kind.__module__.partition(".")[0]
    yield kind.__qualname__ if module == "builtins" else f"{module}: {kind.__qualname__}"
    yield from _places(error.__traceback__)


def _places(found: TracebackType | None) -> Iterator[str]:
    while found is not None:
        code = found.tb_frame.f_code
        module = str(found.tb_frame.f_globals.get("__name__", ""))
        if module.partition(".")[0] in _OWN:
            yield f"  {module}:{found.tb_lineno} {code.co_name}"
        found = found.tb_next


def _versions() -> Iterator[str]:
    # Loads what reads mails; the window stands sooner without.
    from importlib.metadata import PackageNotFoundError, version

    for package in _PACKAGES:
        try:
            yield f"{package} {version(package)}"
        except PackageNotFoundError:
            yield f"{package} –"
    yield f"Python {sys.version_info.major}.{sys.version_info.minor}.{sys.version_info.micro}"
    yield f"{platform.system()} {platform.release()} {platform.machine()}"


def keep(report: CrashReport, folder: Path, when: datetime) -> Path | None:
    """Write a report into a folder and drop the oldest ones; None where that cannot be."""
    path = folder / f"verslag-{when:%Y-%m-%d-%H%M%S}.txt"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        path.write_text(report.text, encoding="utf-8")
        for old in reports_in(folder)[_MOST_KEPT:]:
            old.unlink(missing_ok=True)
    except OSError:
        return None
    return path


def reports_in(folder: Path) -> list[Path]:
    """List the reports of a folder, the latest first."""
    return sorted(folder.glob("verslag-*.txt"), reverse=True)


def kept_sentence(now: datetime, unkept: int | None, *, is_open: bool) -> str:
    """Say what of the work is kept.

    Args:
        now: the moment.
        unkept: edits that are in no file yet; None where the team has no plan file.
        is_open: whether a team is open.
    """
    if not is_open:
        return _NOTHING_OPEN.say()
    if unkept is None:
        return _NO_FILE.say()
    if unkept:
        return _NOT_KEPT.say(unkept)
    return _KEPT.say(time=spoken(60 * now.hour + now.minute))
