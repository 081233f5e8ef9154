"""What keeps somebody from a place, in every language: verb phrases, the name goes before them.

A verb stands in braces, so that the same text is said of one and of several people.
"""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.calendar import TurnKind
from rostering.reasons.hindrances import ReasonId
from ui.application.language import Counted, Text

VERBS: Final[MappingProxyType[str, Counted]] = MappingProxyType(
    {
        "is": Counted(Text(nl="is", en="is"), Text(nl="zijn", en="are")),
        "has": Counted(Text(nl="heeft", en="has"), Text(nl="hebben", en="have")),
        "can": Counted(Text(nl="kan", en="can"), Text(nl="kunnen", en="can")),
        "would": Counted(Text(nl="zou", en="would"), Text(nl="zouden", en="would")),
        "stands": Counted(Text(nl="staat", en="is"), Text(nl="staan", en="are")),
        "sits": Counted(Text(nl="zit", en="is"), Text(nl="zitten", en="are")),
        "leaves": Counted(Text(nl="verlaat", en="leaves"), Text(nl="verlaten", en="leave")),
        "works": Counted(Text(nl="werkt", en="works"), Text(nl="werken", en="work")),
        "is_home": Counted(
            Text(nl="telewerkt", en="works from home"), Text(nl="telewerken", en="work from home")
        ),
        "counts_not": Counted(
            Text(nl="telt niet", en="does not count"), Text(nl="tellen niet", en="do not count")
        ),
    }
)
TEXTS: Final[MappingProxyType[tuple[ReasonId, str], Text]] = MappingProxyType(
    {
        ("available", "on_duty"): Text(
            nl="{can} hier staan; {has} dan geen andere post",
            en="{can} be here; {has} no other station then",
        ),
        ("available", "other_duty"): Text(
            nl="{can} hier staan met dienst {duty} in plaats van die van nu",
            en="{can} be here with duty {duty} in place of the present one",
        ),
        ("available", "free_today"): Text(
            nl="{can} hier staan; {has} die dag nog geen dienst",
            en="{can} be here; {has} no duty that day yet",
        ),
        ("busy", "spare"): Text(
            nl="{stands} dan op {post} ({block}), waar er meer staan dan gewenst",
            en="{stands} at {post} ({block}) then, which has more people than desired",
        ),
        ("busy", "learning"): Text(
            nl="{stands} dan onder begeleiding op {post} ({block})",
            en="{stands} accompanied at {post} ({block}) then",
        ),
        ("busy", "wanted"): Text(
            nl="{stands} dan op {post} ({block}); gewenst zijn er daar {level}",
            en="{stands} at {post} ({block}) then; {level} desired there",
        ),
        ("busy", "needed"): Text(
            nl="{leaves} {post} ({block}), dat op zijn minimum van {level} staat",
            en="{leaves} {post} ({block}), which is at its minimum of {level}",
        ),
        ("busy", "appointment"): Text(
            nl="{is} bezet van {from} tot {to}", en="{is} busy from {from} to {to}"
        ),
        ("promise", "too_soon"): Text(
            nl="{has} al een {kind} op {other}; beloofd is 1 op {promise} {kinds}",
            en="{has} the {kind} of {other} already; the promise is 1 in {promise} {kinds}",
        ),
        ("hours", "contract"): Text(
            nl="{would} die week {minutes} boven het contract werken",
            en="{would} work {minutes} above contract that week",
        ),
        ("hours", "day"): Text(
            nl="{would} {minutes} werken op die dag; de grens is {limit}",
            en="{would} work {minutes} on that day; the limit is {limit}",
        ),
        ("hours", "week"): Text(
            nl="{would} {minutes} werken in die week; de grens is {limit}",
            en="{would} work {minutes} in that week; the limit is {limit}",
        ),
        ("free_day", "floating"): Text(
            nl="{has} die dag de wisselende vrije dag van die week",
            en="{has} the floating day off of that week on that day",
        ),
        ("free_day", "fixed"): Text(
            nl="{is} dan vast vrij ({part})", en="{is} on a fixed day off then ({part})"
        ),
        ("free_day", "noted"): Text(
            nl="{has} een vergrendelde vrije dag", en="{has} a locked day off"
        ),
        ("skill", "accompanied"): Text(
            nl="{can} {post} enkel onder begeleiding en {counts_not} als bezetting",
            en="{can} do {post} accompanied only and {counts_not} as staffing",
        ),
        ("skill", "no_skill"): Text(
            nl="{can} {post} niet (zie Team)", en="{can}not do {post} (see Team)"
        ),
        ("turn", "full"): Text(
            nl="{can} er niet meer bij: de {kind} is volledig met {people}",
            en="{can}not be added: the {kind} is full with {people}",
        ),
        ("turn", "other_turn"): Text(
            nl="{would} met die dienst ook de {kind} moeten doen",
            en="{would} have to take the {kind} too with that duty",
        ),
        ("rotation", "outside"): Text(
            nl="{sits} niet in de beurtrol van de {kinds}",
            en="{sits} not in the rotation of the {kinds}",
        ),
        ("locked", "noted"): Text(
            nl="{has} die dag een vergrendelde dienst of post",
            en="{has} a locked duty or station that day",
        ),
        ("locked", "remote"): Text(
            nl="{is_home} dan vergrendeld, en dat kan niet op deze post",
            en="{is_home} then, locked, and this station cannot be done from there",
        ),
        ("locked", "published"): Text(
            nl="{has} een gepubliceerde dag, en die blijft zo",
            en="{has} a published day, and that stays as it is",
        ),
        ("duty", "no_duty"): Text(
            nl="{has} geen dienst die over heel dit blok loopt",
            en="{has} no duty that covers this whole block",
        ),
        ("duty", "no_break"): Text(
            nl="{has} over dit blok enkel een dienst met te weinig pauze",
            en="{has} only a duty with too short a break over this block",
        ),
        ("duty", "sunday"): Text(
            nl="{works} op zondag enkel als dat vergrendeld is",
            en="{works} on Sunday only if that is locked",
        ),
        ("rest", "daily"): Text(
            nl="{would} maar {minutes} rust hebben tussen twee diensten; {limit} is nodig",
            en="{would} have only {minutes} of rest between two duties; {limit} is needed",
        ),
        ("rest", "weekly"): Text(
            nl="{would} die week maar {minutes} rust aan één stuk hebben; {limit} is nodig",
            en="{would} have only {minutes} of rest at a stretch that week; {limit} is needed",
        ),
        ("absent", "hours"): Text(
            nl="{is} afwezig van {from} tot {to}", en="{is} away from {from} to {to}"
        ),
        ("absent", "part"): Text(nl="{is} afwezig ({part})", en="{is} away ({part})"),
        ("absent", "day"): Text(nl="{is} afwezig", en="{is} away"),
        ("closed", "part"): Text(
            nl="{has} enkel een dienst over uren dat het team gesloten is ({part})",
            en="{has} only a duty over hours when the team is closed ({part})",
        ),
        ("employment", "not_employed"): Text(
            nl="{is} dan niet in dienst", en="{is} not employed then"
        ),
    }
)
IN_SHORT: Final[MappingProxyType[ReasonId, Text]] = MappingProxyType(
    {
        "absent": Text(nl="{number} {is} afwezig", en="{number} {is} away"),
        "busy": Text(
            nl="{number} {stands} op een andere post", en="{number} {stands} at another station"
        ),
        "free_day": Text(nl="{number} {is} vrij", en="{number} {is} off"),
        "rotation": Text(
            nl="{number} {sits} niet in die beurtrol", en="{number} {sits} not in that rotation"
        ),
        "rest": Text(
            nl="{number} {would} te weinig rust hebben", en="{number} {would} have too little rest"
        ),
        "hours": Text(
            nl="{number} {would} te veel uren werken", en="{number} {would} work too many hours"
        ),
        "promise": Text(
            nl="{number} {has} te kort erbij al een beurt",
            en="{number} {has} a turn too close to it already",
        ),
        "available": Text(nl="{number} {can} hier nog staan", en="{number} {can} still be here"),
    }
)
"""What most people do, in the order in which it is told."""
OTHERS: Final = Text(nl="{number} {can} dan niet", en="{number} {can}not then")
NOBODY_ABLE: Final = Text(
    nl="Leeg, want niemand anders kan dit zelfstandig.",
    en="Empty, because nobody else can do this independently.",
)
ONE_ABLE: Final = Text(
    nl="Leeg, want {who} {why}, en verder kan niemand dit.",
    en="Empty, because {who} {why}, and nobody else can do this.",
)
SEVERAL_ABLE: Final = Text(
    nl="Leeg, want van de {number} die dit kunnen: {parts}.",
    en="Empty, because of the {number} who can do this: {parts}.",
)
ROTATIONS: Final[MappingProxyType[TurnKind, Text]] = MappingProxyType(
    {
        TurnKind.EVENING: Text(nl="avonden", en="evenings"),
        TurnKind.SATURDAY: Text(nl="zaterdagen", en="Saturdays"),
    }
)
