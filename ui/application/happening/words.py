"""What happens to a roster and what its step is called, in every language; never a reason."""

from __future__ import annotations

from typing import Final

from ui.application.language import Text

# Somebody drops out

AWAY: Final = Text(nl="{who} afwezig", en="{who} away")
AWAY_STEP: Final = Text(nl="afwezig: {who} {period}", en="away: {who} {period}")
APPROVED_STEP: Final = Text(
    nl="goedgekeurd: {who} afwezig {period}", en="approved: {who} away {period}"
)
NOTE_ABSENCE: Final = Text(nl="Enkel de afwezigheid noteren", en="Note the absence only")
FROM: Final = Text(nl="vanaf {day}", en="from {day}")

# The whole team

HOURS: Final = Text(nl="{days} van {start} tot {end}", en="{days} from {start} to {end}")
HALF: Final = Text(nl="{days} {part}", en="{days} {part}")
CLOSED: Final = Text(nl="Gesloten op {when}", en="Closed on {when}")
CLOSED_STEP: Final = Text(nl="extra sluiting {when}", en="extra closure {when}")
NOTE_CLOSURE: Final = Text(nl="Enkel de sluiting noteren", en="Note the closure only")
OPEN: Final = Text(nl="Open op {when}", en="Open on {when}")
OPEN_STEP: Final = Text(nl="andere openingsuren {when}", en="other opening hours {when}")
NOTE_HOURS: Final = Text(nl="Enkel de openingsuren wijzigen", en="Change the opening hours only")
MORE: Final = Text(nl="{people} extra op {post}, {when}", en="{people} extra at {post}, {when}")
MORE_STEP: Final = Text(nl="{people} extra op {post} {when}", en="{people} extra at {post} {when}")
NOTE_MORE: Final = Text(nl="Enkel de extra vraag noteren", en="Note the extra demand only")
STAYS_CLOSED: Final = Text(
    nl="Op {day} is het team gesloten ({reason}); andere openingsuren veranderen daar niets aan.",
    en="On {day} the team is closed ({reason}); other opening hours change nothing about that.",
)
CLOSING_DAY: Final = Text(nl="sluitingsdag", en="closing day")

# Somebody is back

BACK: Final = Text(nl="{who} terug vanaf {day}", en="{who} back from {day}")
BACK_STEP: Final = Text(nl="terug: {who} vanaf {day}", en="back: {who} from {day}")
NOTE_BACK: Final = Text(nl="Enkel de terugkeer noteren", en="Note the return only")
