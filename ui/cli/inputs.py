"""What people give to a command, checked before any work begins."""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from data.dutch import MONTHS
from data.files import UnwritableFileError, check_writable
from rostering.errors import InvalidValueError
from rostering.time import Horizon
from ui.application.dates import full_day
from ui.application.file_texts import unwritable
from ui.application.keeping.sources import is_plan_file

if TYPE_CHECKING:
    from data.store import StoreAddress

GivenSource: TypeAlias = "Path | StoreAddress"

MOST_WEEKS = 104
_ADDRESS = re.compile("postgres[a-z+0-9]*:", re.IGNORECASE)
_WEEK = re.compile(r"(\d{4})-?[Ww](\d{1,2})")
_YEARS = range(2000, 2100)

STOPPED = 3
"""The exit code of a command that was stopped; what it found until then is written."""


class RefusedError(Exception):
    """Input that cannot be used; its lines tell the user why."""

    def __init__(self, *lines: str) -> None:
        super().__init__("\n".join(lines))
        self.lines = lines


@contextmanager
def refusing_unwritable() -> Iterator[None]:
    """Turn a file that cannot be written into the words that a command ends with."""
    try:
        yield
    except UnwritableFileError as error:
        raise RefusedError(unwritable(error)) from error


def given_source(file: Path | None, store: str | None, name: str = "BRON") -> GivenSource:
    """Return what a command reads: a file, or a shared store in its place."""
    if store is None:
        if file is None:
            raise RefusedError(f"{name} ontbreekt. Geef een bestand, of --store.")
        refuse_address(file)
        return file
    if file is not None:
        refuse_address(file)
        raise RefusedError(f"“{file}” en --store kunnen niet samen. Geef één van de twee.")
    from data.store import AddressError, store_address
    from ui.application.keeping.shared_store_texts import unusable_address

    try:
        return store_address(store)
    except AddressError as error:
        raise RefusedError(unusable_address(error)) from error


def refuse_address(file: Path) -> None:
    """Refuse an address in the place of a file: as a name it would show its password."""
    if _ADDRESS.match(str(file)):
        raise RefusedError("Het adres van een gedeelde planning hoort bij --store.")


def holds_teams(source: GivenSource) -> bool:
    """Tell whether a source is a plan file or a shared store, which may hold several teams."""
    return not isinstance(source, Path) or is_plan_file(source)


def read_horizon(start: str, weeks: int) -> Horizon:
    """Return the weeks that `--start` and `--weeks` name."""
    first = read_date(start, "--start")
    if not 1 <= weeks <= MOST_WEEKS:
        raise RefusedError(f"--weeks is {weeks}; het moet van 1 tot {MOST_WEEKS} zijn.")
    try:
        return Horizon(first, weeks)
    except InvalidValueError as error:
        raise RefusedError(
            f"--start is {full_day(first)}; een rooster begint op een maandag."
        ) from error


def read_date(text: str, option: str) -> date:
    """Return the date that an option names, `2027-01-04` or `04/01/2027`."""
    for form in ("%Y-%m-%d", "%d/%m/%Y"):
        try:
            day = datetime.strptime(text.strip(), form).date()
        except ValueError:
            continue
        if day.year in _YEARS:
            return day
    raise RefusedError(
        f"{option} is “{text}”; dat is geen datum. Schrijf bijvoorbeeld 2027-01-04 "
        f"of 04/01/2027 voor 4 {MONTHS[0]} 2027."
    )


def read_week(text: str) -> date:
    """Return the Monday of a week that an option names, `2027-W02`."""
    found = _WEEK.fullmatch(text.strip())
    try:
        if found is not None:
            return date.fromisocalendar(int(found[1]), int(found[2]), 1)
    except ValueError:
        pass
    raise RefusedError(
        f"--week is “{text}”; dat is geen week. Schrijf bijvoorbeeld 2027-W02 voor week 2 van 2027."
    )


def check_outputs(*outputs: Path | None, inputs: tuple[GivenSource, ...] = ()) -> None:
    """Refuse files that cannot be written, before hours of work are lost for them."""
    given = [path for path in outputs if path is not None]
    for number, path in enumerate(given):
        if any(_same(path, other) for other in inputs if isinstance(other, Path)):
            raise RefusedError(f"“{path}” zou overschreven worden. Kies een andere naam.")
        if any(_same(path, other) for other in given[:number]):
            raise RefusedError(f"“{path}” is twee keer opgegeven. Kies een andere naam.")
        with refusing_unwritable():
            check_writable(path)


def _same(one: Path, other: Path) -> bool:
    return one.resolve() == other.resolve()
