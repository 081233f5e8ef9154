"""What edits of opening hours and staffing are called, and what is said of them."""

from __future__ import annotations

from typing import Final

from ui.application.language import Counted, Text

# Periods

ALWAYS: Final = Text(nl="Altijd", en="Always")
FROM_DAY: Final = Text(nl="vanaf {first}", en="from {first}")
UNTIL_DAY: Final = Text(nl="t.e.m. {last}", en="to {last}")
FROM_TO: Final = Text(nl="{first} t.e.m. {last}", en="{first} to {last}")
FIRST: Final = Text(nl="Vanaf", en="From")
LAST: Final = Text(nl="Tot en met", en="To")
NO_START: Final = Text(nl="leeg: zonder begin", en="blank: no start")
NO_END: Final = Text(nl="leeg: zonder einde", en="blank: no end")
NO_DATE: Final = Text(
    nl="Gevonden “{found}”, verwacht een datum, zoals 15/03/2027.",
    en="Found “{found}”, expected a date, such as 15/03/2027.",
)
NO_DATES: Final = Text(
    nl="Beide datums zijn leeg; vul er minstens één in.",
    en="Both dates are empty; fill in at least one.",
)
ENDS_EARLY: Final = Text(
    nl="Gevonden {last}, verwacht een datum vanaf {first}.",
    en="Found {last}, expected a date from {first} on.",
)
NEW_PERIOD: Final = Text(nl="nieuwe periode {period}", en="new period {period}")
SHORTENED: Final = Text(
    nl="“{period}” loopt nu van {shorter}.", en="“{period}” now runs from {shorter}."
)
LOSES_DAYS: Final = Text(
    nl="Deze datums laten weekdagen weg waarop deze periode blokken heeft. Neem ze ruimer, of "
    "maak een nieuwe periode.",
    en="These dates leave out weekdays on which this period has blocks. Make them wider, or make "
    "a new period.",
)
REDATED: Final = Text(nl="periode {old} is nu {new}", en="period {old} is now {new}")
PERIOD_GONE: Final = Text(nl="periode {period} verwijderd", en="period {period} deleted")
STAYS_ALWAYS: Final = Text(
    nl="“Altijd” heeft geen datums: het geldt waar geen andere periode geldt. Maak een nieuwe "
    "periode voor wat tijdelijk is of later begint.",
    en="“Always” has no dates: it applies where no other period does. Make a new "
    "period for what is temporary or begins later.",
)
RIVALS: Final = Text(
    nl="Deze datums overlappen met “{period}”, en geen van beide gaat dan voor. Kies andere "
    "datums, of wijzig eerst die periode.",
    en="These dates overlap with “{period}”, and neither takes precedence. Choose "
    "other dates, or change that period first.",
)
KNOWN_PERIOD: Final = Text(
    nl="Er is al een periode {period}.", en="There is a period {period} already."
)

# The form of a block

BLOCK: Final = Text(nl="Blok", en="Block")
FROM: Final = Text(nl="Van", en="From")
TO: Final = Text(nl="Tot", en="To")
TURN: Final = Text(nl="Beurt", en="Turn")
PUBLIC: Final = Text(nl="Publiek", en="Public")
SUCH_BLOCK: Final = Text(nl="een korte naam, zoals VM1", en="a short name, such as VM1")
SUCH_START: Final = Text(nl="zoals 9:00 of 9u30", en="such as 9:00 or 9u30")
SUCH_END: Final = Text(nl="zoals 12:30 of 12u30", en="such as 12:30 or 12u30")
TURNS: Final = {
    "": Text(nl="geen beurt", en="no turn"),
    "avond": Text(nl="avond", en="evening"),
    "zaterdag": Text(nl="zaterdag", en="Saturday"),
}
OPEN_TO_PUBLIC: Final = {
    "ja": Text(nl="open voor publiek", en="open to the public"),
    "nee": Text(nl="niet voor publiek", en="not for the public"),
}

# Edits of blocks

SAYS: Final = Text(nl="{places}: {what}", en="{places}: {what}")
NEW_NAME: Final = Text(nl="heet nu {name}", en="is now called {name}")
NEW_TURN: Final = Text(nl="beurt {turn}", en="turn {turn}")
FOLLOWS_NAME: Final = Text(
    nl="Volgt nu de bezetting van {name}: {levels}.",
    en="Now follows the staffing of {name}: {levels}.",
)
COUNTED_ANEW: Final = Text(
    nl="De saldi tellen dit blok nu anders, ook in wat al in het rooster staat. Geldt dit pas "
    "later, maak dan een nieuwe periode.",
    en="The balances now count this block differently, also in what is in the roster "
    "already. If this applies only later, make a new period.",
)
DAYS_OF: Final = Text(nl="{block} ({days})", en="{block} ({days})")
OVERLAP: Final = Text(
    nl="{times} overlapt op {day} met {block} ({other}). Blokken mogen niet overlappen.",
    en="{times} on {day} overlaps with {block} ({other}). Blocks may not overlap.",
)
NO_SUCH_DAY: Final = Text(nl="{day} valt niet in deze periode.", en="{day} is not in this period.")
NEW_BLOCK: Final = Text(nl="nieuw blok {place}: {times}", en="new block {place}: {times}")
NOT_INSIDE: Final = Text(
    nl="{time} valt niet in {block} ({times}). Kies een uur ertussen.",
    en="{time} is not within {block} ({times}). Choose a time in between.",
)
SPLIT: Final = Text(nl="{places} gesplitst om {time}", en="{places} split at {time}")
NONE_AFTER: Final = Text(
    nl="Na {block} komt op {day} geen blok meer.", en="No block comes after {block} on {day}."
)
GAP: Final = Text(
    nl="Tussen {first} en {second} ligt {gap}. Sleep eerst een rand, zodat de blokken aansluiten.",
    en="There is a gap of {gap} between {first} and {second}. Drag an edge first, so "
    "that the blocks touch.",
)
MERGED: Final = Text(nl="{places} en {second} samengevoegd", en="{places} and {second} merged")
KEEPS_LEVELS: Final = Text(
    nl="{first} houdt zijn eigen bezetting; {second} vroeg {levels}.",
    en="{first} keeps its own staffing; {second} asked for {levels}.",
)
KEEPS_TURN: Final = Text(
    nl="Beurt en publiek zijn die van {first}.", en="Turn and public are those of {first}."
)
BLOCK_GONE: Final = Text(nl="{places} verwijderd", en="{places} deleted")
BACK_TO_WIDER: Final = Text(
    nl="Zonder eigen blokken volgt {days} in deze periode weer {period}. Is het team dan dicht, "
    "zet het in Sluitingsdagen.",
    en="Without blocks of its own, {days} follows {period} again in this period. If "
    "the team is closed then, add it to Closing days.",
)
COPIED: Final = Text(
    nl="openingsuren van {day} gekopieerd naar {days}", en="opening hours of {day} copied to {days}"
)

# What becomes of the roster

FOLLOWED: Final = Counted(
    Text(
        nl="{number} plaats volgt mee in het rooster.",
        en="{number} place follows along in the roster.",
    ),
    Text(
        nl="{number} plaatsen volgen mee in het rooster.",
        en="{number} places follow along in the roster.",
    ),
)
EMPTIED: Final = Counted(
    Text(
        nl="{number} plaats is leeggemaakt; wie er stond, staat nu in backoffice.",
        en="{number} place was emptied; whoever was there is in the back office now.",
    ),
    Text(
        nl="{number} plaatsen zijn leeggemaakt; wie er stond, staat nu in backoffice.",
        en="{number} places were emptied; whoever was there is in the back office now.",
    ),
)
KEPT: Final = Counted(
    Text(
        nl="{number} plaats blijft, want ze is voorbij, gepubliceerd of vergrendeld, en "
        "klopt niet meer met de openingsuren. Gelden die pas later, maak dan een "
        "nieuwe periode.",
        en="{number} place stays, since it is past, published or locked, and no longer "
        "matches the opening hours. If those apply only later, make a new period.",
    ),
    Text(
        nl="{number} plaatsen blijven, want ze zijn voorbij, gepubliceerd of vergrendeld, "
        "en kloppen niet meer met de openingsuren. Gelden die pas later, maak dan een "
        "nieuwe periode.",
        en="{number} places stay, since they are past, published or locked, and no longer "
        "match the opening hours. If those apply only later, make a new period.",
    ),
)

# Staffing

DEFAULT: Final = Text(nl="standaard", en="default")
LESS_THAN_MINIMUM: Final = Text(
    nl="Gevonden “{found}”: gewenst ({wanted}) is minder dan het minimum ({minimum}). Verwacht "
    "eerst het minimum, dan wat gewenst is, zoals 1/2.",
    en="Found “{found}”: desired ({wanted}) is less than the minimum ({minimum}). Expected the "
    "minimum first, then what is desired, such as 1/2.",
)
NO_LEVEL: Final = Text(
    nl="Gevonden “{found}”, verwacht minimum en gewenst zoals 1/2, een getal tot {most}, of - "
    "voor niemand.",
    en="Found “{found}”, expected minimum and desired such as 1/2, a number up to {most}, or - "
    "for nobody.",
)
FOLLOWS_DEFAULT: Final = Text(nl="volgt de standaard", en="follows the default")
LEVEL: Final = Text(nl="bezetting {post}, {column}: {what}", en="staffing {post}, {column}: {what}")
TOO_LARGE: Final = Text(
    nl="Wat je plakt, telt {rows} rijen en {columns} kolommen, en past hier niet. Kies het vak "
    "linksboven waar het moet komen.",
    en="What you paste has {rows} rows and {columns} columns, and does not fit here. Choose the "
    "cell at the top left of where it must go.",
)
NOT_PASTED: Final = Text(
    nl="{post}, {column}: {problem} Er is niets geplakt.",
    en="{post}, {column}: {problem} Nothing was pasted.",
)
PASTED: Final = Text(nl="bezetting: {number} vakken geplakt", en="staffing: {number} cells pasted")
