"""What the goals are called, what they mean, and the words for how far a roster is from them."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.goals import GoalId
from ui.application.language import Counted, Text

NAMES: Final[MappingProxyType[GoalId, Text]] = MappingProxyType(
    {
        "minimum": Text("Basisdienstverlening", "Basic service level"),
        "wanted": Text("Gewenste bezetting", "Desired staffing"),
        "turns": Text("Eerlijke beurten", "Fair turns"),
        "hours": Text("Uren", "Hours"),
        "share": Text("Balie en backoffice", "Desk and back office"),
        "load": Text("Belasting", "Load"),
        "wishes": Text("Wensen", "Wishes"),
        "calm": Text("Rustige dagen", "Calm days"),
    }
)
MEANINGS: Final[MappingProxyType[GoalId, Text]] = MappingProxyType(
    {
        "minimum": Text(
            "De basisdienstverlening is overal verzekerd.",
            "The basic service level is assured everywhere.",
        ),
        "wanted": Text(
            "De gewenste bezetting wordt overal gehaald.",
            "The desired staffing is met everywhere.",
        ),
        "turns": Text(
            "Avond- en zaterdagbeurten zijn eerlijk verdeeld, liggen ver genoeg uiteen en vallen "
            "niet in dezelfde week.",
            "Evening and Saturday turns are shared fairly, are far enough apart and do not "
            "fall in the same week.",
        ),
        "hours": Text(
            "Iedereen werkt zijn uren, en wie een wisselende vrije dag heeft, krijgt die.",
            "Everybody works their hours, and whoever has a floating day off gets it.",
        ),
        "share": Text(
            "Iedereen heeft een eerlijk deel baliewerk, en wie coördineert, houdt daar uren voor.",
            "Everybody has a fair share of desk work, and whoever coordinates keeps hours for it.",
        ),
        "load": Text(
            "Niemand zit te lang aan één post of te lang aan de balie op één dag.",
            "Nobody is too long at one station or too long at the desk in one day.",
        ),
        "wishes": Text(
            "Wensen worden ingewilligd, en wie leert, draait genoeg mee.",
            "Wishes are granted, and whoever is learning gets enough accompanied work.",
        ),
        "calm": Text(
            "Weinig wissels van post, en iedereen blijft in oefening.",
            "Few changes of station, and everybody stays in practice.",
        ),
    }
)
PERFECT: Final[MappingProxyType[GoalId, Text]] = MappingProxyType(
    {
        "minimum": Text("overal gehaald", "met everywhere"),
        "wanted": Text("overal gehaald", "met everywhere"),
        "turns": Text("iedereen binnen een halve beurt", "everybody within half a turn"),
        "hours": Text("iedereen binnen de marge", "everybody within the margin"),
        "share": Text("iedereen binnen de marge", "everybody within the margin"),
        "load": Text("niemand te lang aan de balie", "nobody too long at the desk"),
        "wishes": Text("alles ingewilligd", "all granted"),
        "calm": Text("geen wissels binnen een halve dag", "no changes within a half day"),
    }
)
PLAIN: Final[MappingProxyType[GoalId, Text]] = MappingProxyType(
    {
        "minimum": Text("{time} tekort", "{time} short"),
        "wanted": Text("{time} tekort", "{time} short"),
        "turns": Text(
            "tot {turns} beurt van een eerlijk deel", "up to {turns} turns from a fair share"
        ),
        "hours": Text("{time} buiten de marge", "{time} outside the margin"),
        "share": Text("{time} buiten de marge", "{time} outside the margin"),
        "load": Text("{time} te lang aan de balie", "{time} too long at the desk"),
        "wishes": Text("gewicht {value} niet ingewilligd", "weight {value} not granted"),
        "calm": Text("{changes} of niet geoefend", "{changes} or not practised"),
    }
)
"""Words for a value alone, for instance a bound, of which no roster is known."""

CHANGES: Final = Counted(
    Text("{number} wissel", "{number} change"), Text("{number} wissels", "{number} changes")
)
PLACES: Final = Counted(
    Text("{number} plaats", "{number} place"), Text("{number} plaatsen", "{number} places")
)
PEOPLE: Final = Counted(
    Text("{number} persoon", "{number} person"), Text("{number} mensen", "{number} people")
)
FARTHEST: Final = Text("verste saldo {turns} beurt", "furthest balance {turns} turns")
TOO_CLOSE: Final = Counted(
    Text("{number} keer te snel na elkaar", "{number} time too soon after the last"),
    Text("{number} keer te snel na elkaar", "{number} times too soon after the last"),
)
DOUBLE_WEEKS: Final = Counted(
    Text("{number} week met twee beurten", "{number} week with two turns"),
    Text("{number} weken met twee beurten", "{number} weeks with two turns"),
)
OUTSIDE: Final = Text("{time} buiten de marge ({people})", "{time} outside the margin ({people})")
DAYS_OFF: Final = Counted(
    Text("{number} vrije dag te weinig", "{number} day off too few"),
    Text("{number} vrije dagen te weinig", "{number} days off too few"),
)
COORDINATION: Final = Text("{time} coördinatie te weinig", "{time} of coordination too little")
OTHER_DAYS: Final = Counted(
    Text("{number} dag anders dan gewenst", "{number} day other than wished"),
    Text("{number} dagen anders dan gewenst", "{number} days other than wished"),
)
GUIDANCE: Final = Text("{time} begeleiding te weinig", "{time} of guidance too little")
CHANGES_IN_HALVES: Final = Counted(
    Text("{number} wissel binnen een halve dag", "{number} change within a half day"),
    Text("{number} wissels binnen een halve dag", "{number} changes within a half day"),
)
UNPRACTISED: Final = Counted(
    Text("{number} keer een post niet geoefend", "{number} station not practised by somebody"),
    Text("{number} keer een post niet geoefend", "{number} stations not practised by somebody"),
)
PROVEN: Final = Text(nl="bewezen", en="proven")
UNPROVEN: Final = Text(nl="nog niet bewezen", en="not proven yet")
