"""What is wrong with a shared store, and who changed what in it meanwhile, in Dutch."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from types import MappingProxyType

from data.store import (
    AddressError,
    ConflictError,
    Part,
    PartVersion,
    SharedStoreError,
    SharedStoreReason,
)
from ui.application.dates import short_day
from ui.application.plan_file_texts import moment

EXAMPLE_ADDRESS = "postgresql+psycopg://naam@server/databank"

_ADDRESSES = MappingProxyType(
    {
        "form": "Dat is geen adres van een gedeelde planning.",
        "kind": "Een gedeelde planning staat in PostgreSQL; dit adres is van iets anders.",
        "no_database": "In het adres van de gedeelde planning ontbreekt de databank.",
    }
)
_SENTENCES: MappingProxyType[SharedStoreReason, str] = MappingProxyType(
    {
        "no_driver": (
            "Voor een gedeelde planning ontbreekt een bibliotheek. "
            "Installeer ze met: pip install beurtrol[shared]"
        ),
        "unreachable": "De server van “{0}” antwoordt niet. Kijk het adres en het netwerk na.",
        "refused": "“{0}” laat je niet toe: de naam, het wachtwoord of de databank klopt niet.",
        "empty": (
            "In “{0}” staat nog geen planning. "
            "Voeg een team toe met beurtrol import WERKBOEK --store ADRES."
        ),
        "foreign": "De databank “{0}” dient voor iets anders. Kies een lege databank.",
        "damaged": (
            "Wat in “{0}” staat, is geen leesbare planning meer. Er is niets aan gewijzigd. "
            "Zet een reservekopie van de databank terug."
        ),
        "newer": "“{0}” is van een nieuwere Beurtrol. Werk het programma bij.",
        "read_only": "“{0}” mag je niet wijzigen. Vraag rechten aan wie de databank beheert.",
        "disk_full": "“{0}” kan niet geschreven worden: de schijf van de server is vol.",
        "busy": "“{0}” wordt op dit ogenblik door iemand anders geschreven. Probeer zo opnieuw.",
    }
)


def unusable_address(error: AddressError) -> str:
    """Say what is wrong with an address, without the address: a password may be in it."""
    return f"{_ADDRESSES[error.reason]} Schrijf bijvoorbeeld {EXAMPLE_ADDRESS}."


def unusable_shared_store(error: SharedStoreError) -> str:
    """Say why a shared store cannot be read or written, and what can be done."""
    return _SENTENCES[error.reason].format(error.address)


def conflict_lines(error: ConflictError, now: datetime) -> tuple[str, ...]:
    """Say who changed what since it was read, and when; the parts of one moment together."""
    changes: dict[tuple[str, datetime], list[Part]] = {}
    for part, version in sorted(error.changed.items(), key=_oldest_first):
        changes.setdefault((version.who.name, version.at), []).append(part)
    return tuple(
        f"{name} wijzigde {_named(parts)} {_when(at, now)}; bekijk het verschil. "
        "Er is niets overschreven."
        for (name, at), parts in changes.items()
    )


def _oldest_first(item: tuple[Part, PartVersion]) -> tuple[datetime, date]:
    part, version = item
    return version.at, part or date.min


def _named(parts: Sequence[Part]) -> str:
    mondays = [part for part in parts if part is not None]
    words = [] if len(mondays) == len(parts) else ["de gegevens van het team"]
    if len(mondays) > 1:
        words.append(f"{len(mondays)} weken vanaf {short_day(mondays[0])}")
    elif mondays:
        words.append(f"week {mondays[0].isocalendar().week}")
    return " en ".join(words)


def _when(at: datetime, now: datetime) -> str:
    words = moment(at, now)
    return f"om {words}" if at.date() == now.date() else f"op {words}"
