"""Why a file cannot be written or read, in Dutch."""

from __future__ import annotations

from types import MappingProxyType

from data.files import UnwritableFileError, UnwritableReason
from data.roster_json import Expected, RosterFileError

_UNWRITABLE: MappingProxyType[UnwritableReason, str] = MappingProxyType(
    {
        "no_folder": "De map van “{0}” bestaat niet.",
        "folder": "“{0}” is een map. Kies een bestand.",
        "file": "“{0}” is een bestand. Kies een map.",
        "no_permission": "“{0}” kan niet geschreven worden: het mag niet of het staat open.",
        "no_space": "“{0}” kan niet geschreven worden: de schijf is vol.",
        "other": "“{0}” kan niet geschreven worden.",
    }
)
_EXPECTED: MappingProxyType[Expected, str] = MappingProxyType(
    {
        "file": "een bestand dat je kan lezen",
        "json": "JSON",
        "format": "“beurtrol-roster/1”",
        "list": "een lijst",
        "object": "een object",
        "text": "een tekst",
        "yes_or_no": "true of false",
        "monday": "een maandag",
        "weeks": "een aantal weken",
        "employee": "iemand van het team",
        "date": "een datum binnen de weken van het rooster, zoals 2027-01-04",
        "time": "een uur, zoals 09:00",
        "span": "een uur na het begin",
        "break": "een pauze binnen de dienst",
        "remote": "none, morning, afternoon of day",
    }
)


def unwritable(error: UnwritableFileError) -> str:
    return _UNWRITABLE[error.reason].format(error.path)


def unusable_roster(error: RosterFileError) -> str:
    """Say where a roster file is wrong, what stands there and what belongs there."""
    if error.expected == "file":
        return f"“{error.path}” bestaat niet of kan niet gelezen worden."
    if not error.where:
        return f"“{error.path}” is geen rooster: verwacht is {_EXPECTED[error.expected]}."
    return (
        f"“{error.path}”, {error.where}: gevonden {_shown(error.found)}, "
        f"verwacht {_EXPECTED[error.expected]}."
    )


def _shown(found: object) -> str:
    if found is None:
        return "niets"
    text = str(found)
    return f"“{text if len(text) <= 40 else text[:39] + '…'}”"
