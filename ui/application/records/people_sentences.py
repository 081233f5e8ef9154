"""What edits of people and of what they can do are called, and what is said of them."""

from __future__ import annotations

from typing import Final

from ui.application.language import Counted, Text

A_WEEK: Final = Text(nl="{hours} u per week", en="{hours} h a week")
PERIOD: Final = Text(nl="{dates} · {hours} u", en="{dates} · {hours} h")

NEW: Final = Text(nl="nieuwe medewerker {name}", en="new employee {name}")
DETAILS: Final = Text(nl="{name}: gegevens gewijzigd", en="{name}: details changed")
DUPLICATED: Final = Text(nl="{name} gedupliceerd", en="{name} duplicated")
LEFT: Final = Text(nl="{name} uit dienst na {day}", en="{name} leaves after {day}")
NEW_PERIOD: Final = Text(
    nl="{name}: nieuwe periode vanaf {day}", en="{name}: new period from {day}"
)
PERIOD_GONE: Final = Text(
    nl="{name}: periode vanaf {day} verwijderd", en="{name}: period from {day} deleted"
)
THE_START: Final = Text(nl="het begin", en="the start")
ONLY_PERIOD: Final = Text(nl="{name} heeft maar één periode.", en="{name} has only one period.")
IN_ROSTER: Final = Counted(
    Text(
        nl="{name} staat op {number} dag in het rooster en blijft daarom in het team. "
        "Kies Uit dienst voor wie vertrekt.",
        en="{name} is in the roster on {number} day and stays in the team for that reason. "
        "Choose Leaving for whoever leaves.",
    ),
    Text(
        nl="{name} staat op {number} dagen in het rooster en blijft daarom in het team. "
        "Kies Uit dienst voor wie vertrekt.",
        en="{name} is in the roster on {number} days and stays in the team for that reason. "
        "Choose Leaving for whoever leaves.",
    ),
)
PLANNED_LATER: Final = Counted(
    Text(
        nl="{name} staat daarna nog op {number} dag in het rooster.",
        en="{name} is still in the roster on {number} day after that.",
    ),
    Text(
        nl="{name} staat daarna nog op {number} dagen in het rooster.",
        en="{name} is still in the roster on {number} days after that.",
    ),
)

PHRASES: Final = {
    "code": Text(nl="code {text}", en="code {text}"),
    "hours": Text(nl="{text} uur per week", en="{text} hours a week"),
    "free": Text(nl="vrije dag {text}", en="day off {text}"),
    "start": Text(nl="vanaf {text}", en="from {text}"),
    "end": Text(nl="tot en met {text}", en="to {text}"),
    "saturday": Text(nl="zaterdagbeurt {text}", en="Saturday turn {text}"),
    "evening": Text(nl="avondbeurt {text}", en="evening turn {text}"),
    "remote": Text(nl="{text} halve dagen telewerk", en="{text} half days of telework"),
    "coordination": Text(nl="{text} uur coördinatie", en="{text} hours of coordination"),
}
"""What a field says now, by its key."""
BLANK_PHRASES: Final = {
    "code": Text(nl="geen code", en="no code"),
    "hours": Text(nl="geen uren per week", en="no hours a week"),
    "free": Text(nl="geen vrije dag", en="no day off"),
    "start": Text(nl="zonder begindatum", en="without a first day"),
    "end": Text(nl="zonder einddatum", en="without a last day"),
    "saturday": Text(nl="zaterdagbeurt nee", en="no Saturday turn"),
    "evening": Text(nl="avondbeurt nee", en="no evening turn"),
    "remote": Text(nl="0 halve dagen telewerk", en="0 half days of telework"),
    "coordination": Text(nl="0 uur coördinatie", en="0 hours of coordination"),
}
"""What it says where nothing stands there."""
SKILL_PHRASES: Final = {
    "Z": Text(nl="{post} zelfstandig", en="{post} independent"),
    "B": Text(nl="{post} onder begeleiding", en="{post} accompanied"),
    "": Text(nl="{post} niet meer", en="{post} no more"),
}

# Skills

TOO_FEW: Final = Text(nl="te weinig: {wanted} gewenst", en="too few: {wanted} desired")
NOBODY: Final = Text(nl="niemand", en="nobody")
SKILLS_ON: Final = Text(
    nl="{name}: Z of B van {number} posten", en="{name}: Z or B of {number} stations"
)
SKILLS_OF: Final = Counted(
    Text(nl="Z of B van {number} medewerker", en="Z or B of {number} employee"),
    Text(nl="Z of B van {number} medewerkers", en="Z or B of {number} employees"),
)
KEEP_OWN: Final = Text(
    nl="Wie later een andere periode heeft, houdt daarin de eigen Z en B: {names}.",
    en="Whoever has another period later keeps their own Z and B in it: {names}.",
)
NOT_PASTED: Final = Counted(
    Text(
        nl="Niet geplakt: {number} vak met {words}; verwacht is Z, B of niets.",
        en="Not pasted: {number} cell with {words}; expected is Z, B or nothing.",
    ),
    Text(
        nl="Niet geplakt: {number} vakken met {words}; verwacht is Z, B of niets.",
        en="Not pasted: {number} cells with {words}; expected is Z, B or nothing.",
    ),
)
OUTSIDE: Final = Counted(
    Text(nl="{number} vak valt buiten de tabel.", en="{number} cell falls outside the table."),
    Text(nl="{number} vakken vallen buiten de tabel.", en="{number} cells fall outside the table."),
)
