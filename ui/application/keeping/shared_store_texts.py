"""What is wrong with a shared store, and who changed what in it meanwhile."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, datetime
from types import MappingProxyType
from typing import Final

from data.store import (
    AddressError,
    ConflictError,
    Part,
    PartVersion,
    SharedStoreError,
    SharedStoreReason,
)
from ui.application.dates import listed, short_day, week_number
from ui.application.keeping.plan_file_texts import moment
from ui.application.language import Text

EXAMPLE_ADDRESS = "postgresql+psycopg://naam@server/databank"

_ADDRESSES: Final[Mapping[str, Text]] = MappingProxyType(
    {
        "form": Text(
            "Dat is geen adres van een gedeelde planning.",
            "That is not the address of a shared plan.",
        ),
        "kind": Text(
            "Een gedeelde planning staat in PostgreSQL; dit adres is van iets anders.",
            "A shared plan is in PostgreSQL; this address is of something else.",
        ),
        "no_database": Text(
            "In het adres van de gedeelde planning ontbreekt de databank.",
            "The database is missing in the address of the shared plan.",
        ),
    }
)
_EXAMPLE: Final = Text(
    "{wrong} Schrijf bijvoorbeeld {address}.", "{wrong} Write for instance {address}."
)
_SENTENCES: Final[Mapping[SharedStoreReason, Text]] = MappingProxyType(
    {
        "no_driver": Text(
            "Voor een gedeelde planning ontbreekt een bibliotheek. "
            "Installeer ze met: pip install beurtrol[shared]",
            "A library that a shared plan needs is missing. Install it with: pip install "
            "beurtrol[shared]",
        ),
        "unreachable": Text(
            "De server van “{address}” antwoordt niet. Kijk het adres en het netwerk na.",
            "The server of “{address}” does not answer. Check the address and the network.",
        ),
        "refused": Text(
            "“{address}” laat je niet toe: de naam, het wachtwoord of de databank klopt niet.",
            "“{address}” does not let you in: the name, the password or the database is wrong.",
        ),
        "empty": Text(
            "In “{address}” staat nog geen planning. "
            "Voeg een team toe met beurtrol import WERKBOEK --store ADRES.",
            "There is no plan in “{address}” yet. Add a team with beurtrol import WERKBOEK "
            "--store ADRES.",
        ),
        "foreign": Text(
            "De databank “{address}” dient voor iets anders. Kies een lege databank.",
            "The database “{address}” is for something else. Choose an empty database.",
        ),
        "damaged": Text(
            "Wat in “{address}” staat, is geen leesbare planning meer. Er is niets aan gewijzigd. "
            "Zet een reservekopie van de databank terug.",
            "What is in “{address}” is no longer a readable plan. Nothing in it was "
            "changed. Restore a backup of the database.",
        ),
        "newer": Text(
            "“{address}” is van een nieuwere Beurtrol. Werk het programma bij.",
            "“{address}” is from a newer Beurtrol. Update the program.",
        ),
        "read_only": Text(
            "“{address}” mag je niet wijzigen. Vraag rechten aan wie de databank beheert.",
            "You may not change “{address}”. Ask whoever manages the database for rights.",
        ),
        "disk_full": Text(
            "“{address}” kan niet geschreven worden: de schijf van de server is vol.",
            "“{address}” cannot be written: the disk of the server is full.",
        ),
        "busy": Text(
            "“{address}” wordt op dit ogenblik door iemand anders geschreven. Probeer zo opnieuw.",
            "“{address}” is being written by somebody else right now. Try again in a moment.",
        ),
    }
)
_CHANGED: Final = Text(
    "{who} wijzigde {what} {when}; bekijk het verschil. Er is niets overschreven.",
    "{who} changed {what} {when}; look at the difference. Nothing was overwritten.",
)
_LISTS: Final = Text("de gegevens van het team", "the data of the team")
_WEEKS: Final = Text("{number} weken vanaf {first}", "{number} weeks from {first}")
_WEEK: Final = Text("week {number}", "week {number}")
_AT: Final = Text("om {time}", "at {time}")
_ON: Final = Text("op {moment}", "on {moment}")


def unusable_address(error: AddressError) -> str:
    """Say what is wrong with an address, without the address: a password may be in it."""
    return _EXAMPLE.say(wrong=_ADDRESSES[error.reason].say(), address=EXAMPLE_ADDRESS)


def unusable_shared_store(error: SharedStoreError) -> str:
    """Say why a shared store cannot be read or written, and what can be done."""
    return _SENTENCES[error.reason].say(address=error.address)


def conflict_lines(error: ConflictError, now: datetime) -> tuple[str, ...]:
    """Say who changed what since it was read, and when; the parts of one moment together."""
    changes: dict[tuple[str, datetime], list[Part]] = {}
    for part, version in sorted(error.changed.items(), key=_oldest_first):
        changes.setdefault((version.who.name, version.at), []).append(part)
    return tuple(
        _CHANGED.say(who=name, what=_named(parts), when=_when(at, now))
        for (name, at), parts in changes.items()
    )


def _oldest_first(item: tuple[Part, PartVersion]) -> tuple[datetime, date]:
    part, version = item
    return version.at, part or date.min


def _named(parts: Sequence[Part]) -> str:
    mondays = [part for part in parts if part is not None]
    words = [] if len(mondays) == len(parts) else [_LISTS.say()]
    if len(mondays) > 1:
        words.append(_WEEKS.say(number=len(mondays), first=short_day(mondays[0])))
    elif mondays:
        words.append(_WEEK.say(number=week_number(mondays[0])))
    return listed(words)


def _when(at: datetime, now: datetime) -> str:
    words = moment(at, now)
    return _AT.say(time=words) if at.date() == now.date() else _ON.say(moment=words)
