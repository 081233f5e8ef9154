"""Why a file cannot be written or read."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING, Final

from ui.application.language import Text

if TYPE_CHECKING:
    from data.files import UnwritableFileError, UnwritableReason
    from data.roster_json import Expected, RosterFileError

_UNWRITABLE: Final[Mapping[UnwritableReason, Text]] = MappingProxyType(
    {
        "no_folder": Text(
            "De map van “{path}” bestaat niet.", "The folder of “{path}” does not exist."
        ),
        "folder": Text(
            "“{path}” is een map. Kies een bestand.", "“{path}” is a folder. Choose a file."
        ),
        "file": Text(
            "“{path}” is een bestand. Kies een map.", "“{path}” is a file. Choose a folder."
        ),
        "no_permission": Text(
            "“{path}” kan niet geschreven worden: het mag niet of het staat open.",
            "“{path}” cannot be written: it is not allowed, or the file is open.",
        ),
        "no_space": Text(
            "“{path}” kan niet geschreven worden: de schijf is vol.",
            "“{path}” cannot be written: the disk is full.",
        ),
        "other": Text("“{path}” kan niet geschreven worden.", "“{path}” cannot be written."),
    }
)
_EXPECTED: Final[Mapping[Expected, Text]] = MappingProxyType(
    {
        "file": Text("een bestand dat je kan lezen", "a file that you can read"),
        "json": Text("JSON", "JSON"),
        "format": Text("“beurtrol-roster/1”", "“beurtrol-roster/1”"),
        "list": Text("een lijst", "a list"),
        "object": Text("een object", "an object"),
        "text": Text("een tekst", "a text"),
        "yes_or_no": Text("true of false", "true or false"),
        "monday": Text("een maandag", "a Monday"),
        "weeks": Text("een aantal weken", "a number of weeks"),
        "employee": Text("iemand van het team", "somebody of the team"),
        "date": Text(
            "een datum binnen de weken van het rooster, zoals 2027-01-04",
            "a date within the weeks of the roster, such as 2027-01-04",
        ),
        "time": Text("een uur, zoals 09:00", "a time, such as 09:00"),
        "span": Text("een uur na het begin", "a time after the start"),
        "break": Text("een pauze binnen de dienst", "a break within the duty"),
        "remote": Text("none, morning, afternoon of day", "none, morning, afternoon or day"),
    }
)
_UNREADABLE: Final = Text(
    "“{path}” bestaat niet of kan niet gelezen worden.",
    "“{path}” does not exist or cannot be read.",
)
_NO_ROSTER: Final = Text(
    "“{path}” is geen rooster: verwacht is {expected}.",
    "“{path}” is not a roster: expected is {expected}.",
)
_WRONG: Final = Text(
    "“{path}”, {where}: gevonden {found}, verwacht {expected}.",
    "“{path}”, {where}: found {found}, expected {expected}.",
)
_NOTHING: Final = Text("niets", "nothing")


def unwritable(error: UnwritableFileError) -> str:
    return _UNWRITABLE[error.reason].say(path=error.path)


def unusable_roster(error: RosterFileError) -> str:
    """Say where a roster file is wrong, what stands there and what belongs there."""
    if error.expected == "file":
        return _UNREADABLE.say(path=error.path)
    expected = _EXPECTED[error.expected].say()
    if not error.where:
        return _NO_ROSTER.say(path=error.path, expected=expected)
    return _WRONG.say(
        path=error.path, where=error.where, found=_shown(error.found), expected=expected
    )


def _shown(found: object) -> str:
    if found is None:
        return _NOTHING.say()
    text = str(found)
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"
