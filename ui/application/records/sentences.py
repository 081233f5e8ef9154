"""What edits of the lists of a team are called, and what is said of them."""

from __future__ import annotations

from typing import Final

from ui.application.language import Counted, Text

# At a field

FOUND: Final = Text(
    nl="Gevonden {found}, verwacht {expected}.", en="Found {found}, expected {expected}."
)
FILL_IN: Final = Text(nl="Dit veld is leeg; vul het in.", en="This field is empty; fill it in.")
FOUND_NOTHING: Final = Text(nl="niets", en="nothing")
A_DATE: Final = Text(nl="een datum, zoals 15/03/2027", en="a date, such as 15/03/2027")
SOME_DATE: Final = Text(nl="een datum", en="a date")
DATE_FROM: Final = Text(nl="een datum vanaf {day}", en="a date from {day} on")
DAY_IN_SERVICE: Final = Text(
    nl="een dag in dienst waarop nog geen periode begint",
    en="a day of employment on which no period begins yet",
)
DATE_OUTSIDE: Final = Text(
    nl="een datum die niet in een andere periode valt",
    en="a date that does not lie in another period",
)
OTHER_NAME: Final = Text(
    nl="een andere naam: {name} is al in het team", en="another name: {name} is in the team already"
)
OTHER_BALANCE: Final = Text(
    nl="een ander saldo: dat van {name} staat al in de lijst",
    en="another balance: that of {name} is in the list already",
)
STAYS_FRONT: Final = Text(
    nl="Gevonden “backoffice”, verwacht “front”: {post} heeft bezetting of mensen met Z of B.",
    en="Found “back office”, expected “front”: {post} has staffing, or people with Z or B.",
)
STAYS_BACK: Final = Text(
    nl="Gevonden “front”, verwacht “backoffice”: {post} is de enige.",
    en="Found “front”, expected “back office”: {post} is the only one.",
)

# Steps of any list

CHANGED: Final = Text(nl="{what} gewijzigd", en="{what} changed")
REMOVED: Final = Text(nl="{what} verwijderd", en="{what} deleted")
RENAMED: Final = Text(nl="{what} heet nu {name}", en="{what} is now called {name}")

# Periods

FROM_DAY: Final = Text(nl="vanaf {first}", en="from {first}")
ON_DAY: Final = Text(nl="op {first}", en="on {first}")
FROM_TO: Final = Text(nl="van {first} t.e.m. {last}", en="from {first} to {last}")
UNTIL_DAY: Final = Text(nl="tot en met {last}", en="to {last}")
ALWAYS: Final = Text(nl="altijd", en="always")
ONLY_ON: Final = Text(nl="{part}, enkel {day}", en="{part}, only {day}")

# Absences, closing days, appointments

ABSENCE_OF: Final = Text(nl="afwezigheid van {who} {period}", en="absence of {who} {period}")
NOT_APPROVED: Final = Text(nl="gevraagd, nog niet goedgekeurd", en="requested, not approved yet")
CLOSURE: Final = Text(nl="sluiting {period}", en="closure {period}")
APPOINTMENT: Final = Text(nl="afspraak op {day}", en="appointment on {day}")
APPOINTMENT_OF: Final = Text(nl="afspraak van {who} op {day}", en="appointment of {who} on {day}")
PLANNED_ON: Final = Counted(
    Text(
        nl="{who} staat dan op {number} dag in het rooster",
        en="{who} is in the roster on {number} day then",
    ),
    Text(
        nl="{who} staat dan op {number} dagen in het rooster",
        en="{who} is in the roster on {number} days then",
    ),
)
NONE_EMPTY: Final = Text(
    nl="{planned}; er komt geen plaats leeg.", en="{planned}; no place becomes empty."
)
SOME_EMPTY: Final = Counted(
    Text(
        nl="{planned}: {number} plaats komt leeg, {least}.",
        en="{planned}: {number} place becomes empty, {least}.",
    ),
    Text(
        nl="{planned}: {number} plaatsen komen leeg, {least}.",
        en="{planned}: {number} places become empty, {least}.",
    ),
)
UNDER_MINIMUM: Final = Text(
    nl="waarvan {under} onder het minimum", en="{under} of them below the minimum"
)
MINIMUM_MET: Final = Text(nl="minimum overal gehaald", en="the minimum is met everywhere")

# Wishes and balances

WISH_IN: Final = Text(nl="{wish} {period}", en="{wish} {period}")
WISH_OF: Final = Text(nl="wens van {who}: {wish} {period}", en="wish of {who}: {wish} {period}")
BALANCE_OF: Final = Text(
    nl="saldo {kind} van {who}: {amount}", en="balance of {kind} of {who}: {amount}"
)
EVEN: Final = Text(nl="in evenwicht", en="even")
MORE_HOURS: Final = Text(
    nl="{number} u meer gewerkt dan het contract", en="{number} h more than the contract"
)
FEWER_HOURS: Final = Text(
    nl="{number} u minder gewerkt dan het contract", en="{number} h less than the contract"
)
TURNS_LEFT: Final = Counted(
    Text(nl="{number} beurt nog te doen", en="{number} turn still to do"),
    Text(nl="{number} beurten nog te doen", en="{number} turns still to do"),
)
TURNS_TOO_MANY: Final = Counted(
    Text(nl="{number} beurt te veel gedaan", en="{number} turn too many done"),
    Text(nl="{number} beurten te veel gedaan", en="{number} turns too many done"),
)
# A part of a turn is singular in Dutch and plural in English.
PART_LEFT: Final = Text(nl="{number} beurt nog te doen", en="{number} turns still to do")
PART_TOO_MANY: Final = Text(nl="{number} beurt te veel gedaan", en="{number} turns too many done")

# Duties

NEW_DUTY: Final = Text(nl="nieuwe dienst {name}", en="new duty {name}")
DUTY: Final = Text(nl="dienst {name}", en="duty {name}")
DUTY_SAYS: Final = Text(nl="dienst {name}: {what}", en="duty {name}: {what}")
DAYS_IN_ROSTER: Final = Counted(
    Text(nl="{number} dag in het rooster", en="{number} day in the roster"),
    Text(nl="{number} dagen in het rooster", en="{number} days in the roster"),
)
NOWHERE: Final = Text(nl="nog nergens in het rooster", en="nowhere in the roster yet")
KEEPS_TIMES: Final = Counted(
    Text(
        nl="{number} dag in het rooster houdt de vorige uren van {name}.",
        en="{number} day in the roster keeps the former times of {name}.",
    ),
    Text(
        nl="{number} dagen in het rooster houden de vorige uren van {name}.",
        en="{number} days in the roster keep the former times of {name}.",
    ),
)
DUTY_IN_USE: Final = Counted(
    Text(
        nl="Dienst {name} staat op {number} dag in het rooster en blijft daarom bestaan.",
        en="Duty {name} is in the roster on {number} day and stays for that reason.",
    ),
    Text(
        nl="Dienst {name} staat op {number} dagen in het rooster en blijft daarom bestaan.",
        en="Duty {name} is in the roster on {number} days and stays for that reason.",
    ),
)

# Posts

NEW_POST: Final = Text(nl="nieuwe post {name}", en="new station {name}")
POST: Final = Text(nl="post {name}", en="station {name}")
POST_CODE: Final = Text(nl="{name}: code {code}", en="{name}: code {code}")
POST_LONGEST: Final = Text(
    nl="{name}: {minutes} minuten na elkaar", en="{name}: {minutes} minutes in a row"
)
POST_UNLIMITED: Final = Text(
    nl="{name}: geen minuten na elkaar", en="{name}: no limit to the minutes in a row"
)
USUAL_MINUTES: Final = Text(nl="gewone", en="usual")
PLACES_IN_ROSTER: Final = Counted(
    Text(nl="{number} plaats in het rooster", en="{number} place in the roster"),
    Text(nl="{number} plaatsen in het rooster", en="{number} places in the roster"),
)
POST_IN_USE: Final = Counted(
    Text(
        nl="{name} staat op {number} plaats in het rooster en blijft daarom bestaan.",
        en="{name} is in {number} place of the roster and stays for that reason.",
    ),
    Text(
        nl="{name} staat op {number} plaatsen in het rooster en blijft daarom bestaan.",
        en="{name} is in {number} places of the roster and stays for that reason.",
    ),
)
ONLY_BACK: Final = Text(
    nl="{name} is de enige backofficepost. Daar staat wie dienst heeft en op geen "
    "andere post staat.",
    en="{name} is the only back office station. Whoever is on duty and at no other station is "
    "there.",
)
POST_GONE: Final = Text(
    nl="De bezetting van {name} en de Z of B van mensen zijn mee verwijderd.",
    en="The staffing of {name} and the Z or B of people are deleted with it.",
)
