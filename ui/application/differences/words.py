"""The words for how two plans differ, in every language."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.differences.lines import HOLIDAYS, LIMITS, ROSTER, SETTINGS, LineKind
from ui.application.language import Counted, Text

GROUPS: Final[MappingProxyType[str, Text]] = MappingProxyType(
    {
        SETTINGS: Text(nl="Instellingen", en="Settings"),
        LIMITS: Text(nl="Regels", en="Rules"),
        HOLIDAYS: Text(nl="Feestdagen", en="Public holidays"),
        "posts": Text(nl="Posten", en="Stations"),
        "openings": Text(nl="Openingsuren", en="Opening hours"),
        "staffing": Text(nl="Bezetting", en="Staffing"),
        "duties": Text(nl="Diensten", en="Duties"),
        "employees": Text(nl="Medewerkers", en="Employees"),
        "absences": Text(nl="Afwezigheden", en="Absences"),
        "appointments": Text(nl="Afspraken", en="Appointments"),
        "closures": Text(nl="Sluitingsdagen", en="Closing days"),
        "wishes": Text(nl="Wensen", en="Wishes"),
        "carried": Text(nl="Saldi", en="Balances"),
        "notes": Text(nl="Notities", en="Notes"),
        "allowances": Text(nl="Toegestaan met reden", en="Allowed with a reason"),
        ROSTER: Text(nl="Rooster", en="Roster"),
    }
)
"""The head under which the lines of a subject stand, in the order of reading."""
HEADS: Final[MappingProxyType[str, Text]] = MappingProxyType(
    {"post": Text(nl="Post", en="Station"), "wanted": Text(nl="Gewenst", en="Desired")}
)
"""Columns that the window calls otherwise than an English workbook does."""
KINDS: Final[MappingProxyType[LineKind, Text]] = MappingProxyType(
    {
        "added": Text(nl="nieuw", en="new"),
        "changed": Text(nl="gewijzigd", en="changed"),
        "removed": Text(nl="valt weg", en="removed"),
        "moved": Text(nl="andere volgorde", en="other order"),
    }
)
LIMITS_NAMED: Final[MappingProxyType[str, Text]] = MappingProxyType(
    {
        "day_hours": Text(nl="Uren per dag", en="Hours per day"),
        "week_hours": Text(nl="Uren per week", en="Hours per week"),
        "daily_rest": Text(nl="Rust tussen diensten, in uren", en="Rest between duties, in hours"),
        "weekly_rest": Text(nl="Wekelijkse rust, in uren", en="Weekly rest, in hours"),
        "break_after": Text(nl="Pauze na, in uren", en="Break after, in hours"),
        "break_length": Text(nl="Pauze, in minuten", en="Break, in minutes"),
        "hours_band": Text(
            nl="Speling van het urensaldo, in minuten", en="Margin of the hours balance, in minutes"
        ),
        "week_band": Text(nl="Speling per week, in minuten", en="Margin per week, in minutes"),
        "desk_day": Text(nl="Aan de balie per dag, in minuten", en="At the desk a day, in minutes"),
    }
)
ROW_ORDER: Final = Text(nl="De volgorde van de rijen", en="The order of the rows")
THE_HOLIDAYS: Final = Text(nl="De feestdagen", en="The public holidays")
LOCKED_WORK: Final = Text(nl="{work} (vast)", en="{work} (locked)")
LOCKED_DAY_OFF: Final = Text(nl="vrij (vast)", en="off (locked)")
LOCKED: Final = Text(nl="vast", en="locked")
REMOTE: Final = Text(nl="op afstand", en="from home")
REMOTE_HALF: Final = Text(nl="{part} op afstand", en="{part} from home")
SINCE: Final = Text(nl="vanaf {start}: ", en="from {start}: ")
BEGINNING: Final = Text(nl="begin", en="the beginning")
HIDDEN: Final[MappingProxyType[str, Text]] = MappingProxyType(
    {
        "absences": Text(nl="andere reden", en="another reason"),
        "appointments": Text(nl="andere omschrijving", en="another description"),
    }
)
HIDDEN_ELSE: Final = Text(nl="andere reden of toelichting", en="another reason or explanation")
EMPTY: Final = Text(nl="leeg", en="empty")
ALL_DAY: Final = Text(nl="24u", en="24:00")

# In short

SETTINGS_DIFFER: Final = Text(nl="Instellingen: anders", en="Settings: changed")
DAYS_DIFFER: Final = Counted(
    Text(nl="Rooster: {number} dag anders", en="Roster: {number} day changed"),
    Text(nl="Rooster: {number} dagen anders", en="Roster: {number} days changed"),
)
AND_MORE: Final = Text(nl="… en nog {number}", en="… and {number} more")
DIFFERS: Final = Text(nl="anders", en="changed")
IS_ADDED: Final = Text(nl="komt erbij", en="is added")
GOES: Final = Text(nl="valt weg", en="is removed")
SOME_ADDED: Final = Text(nl="{what} erbij", en="{what} added")
SOME_DIFFER: Final = Text(nl="{what} anders", en="{what} changed")
SOME_GONE: Final = Text(nl="{what} weg", en="{what} removed")
