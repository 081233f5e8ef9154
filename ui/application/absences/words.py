"""The words of the picture of the absences; why somebody is away is in none of them."""

from __future__ import annotations

from typing import Final

from ui.application.language import Counted, Text

AWAY_SHORT: Final = Text(nl="afw.", en="away")
AWAY_OPEN: Final = Text(nl="afwezig, einde onbekend", en="away, end unknown")
FREE: Final = Text(nl="vaste vrije dag", en="fixed day off")
NOT_EMPLOYED: Final = Text(nl="niet in dienst", en="not employed")
PRESENT: Final = Text(nl="geen afwezigheid", en="no absence")
OPEN: Final = Text(nl="einde onbekend", en="end unknown")
ONLY_THAT_DAY: Final = Text(nl="elke week enkel die dag", en="that day of each week only")

SPARE: Final = Counted(
    Text(
        nl="nog 1 persoon kan weg zonder tekort",
        en="1 more person can be away without a shortage",
    ),
    Text(
        nl="nog {number} mensen kunnen weg zonder tekort",
        en="{number} more people can be away without a shortage",
    ),
)
NONE: Final = Text(
    nl="niemand kan nog weg zonder tekort", en="nobody else can be away without a shortage"
)
LACKS: Final = Counted(
    Text(nl="er is 1 persoon te weinig", en="there is 1 person too few"),
    Text(nl="er zijn {number} mensen te weinig", en="there are {number} people too few"),
)
BINDS: Final = Text(
    nl="Het krapst is {block} ({times}), {posts}: {able} kunnen, {wanted} gewenst.",
    en="Tightest is {block} ({times}), {posts}: {able} can, {wanted} desired.",
)
NOBODY: Final = Text(nl="{day}: niemand gevraagd", en="{day}: nobody is needed")
CLOSED_DAY: Final = Text(nl="gesloten", en="closed")
"""What a closing day is called that nobody gave a name."""
STILL_AWAY: Final = Text(
    nl="Nog afwezig? Van {names} is het einde onbekend. Vul een einddatum in of laat open.",
    en="Still away? The end is unknown for {names}. Fill in an end date or leave it open.",
)

# Steps, none of which says why

CHANGED: Final = Text(nl="{absence} gewijzigd", en="{absence} changed")
APPROVED: Final = Text(nl="{absence} goedgekeurd", en="{absence} approved")
ABSENCES: Final = Counted(
    Text(nl="1 afwezigheid", en="1 absence"),
    Text(nl="{number} afwezigheden", en="{number} absences"),
)
ADDED: Final = Text(
    nl="{absences} ingelezen, vanaf {first}", en="{absences} imported, from {first}"
)

# A list

NO_LIST: Final = Text(nl="In dit bestand staat niets.", en="This file is empty.")
NO_TEXT: Final = Text(
    nl="“{name}” is geen leesbare tekst. Bewaar de lijst als Excel of als CSV in UTF-8.",
    en="“{name}” is not readable text. Save the list as Excel or as CSV in UTF-8.",
)
NOT_OPENED: Final = Text(nl="“{name}” kan ik niet openen.", en="I cannot open “{name}”.")
KNOWN: Final = Text(nl="staat er al", en="is there already")
