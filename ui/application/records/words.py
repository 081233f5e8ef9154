"""Heads, labels, hints and choices of the lists of a team.

The words that a workbook holds, and that are typed, are in `cell_words`.
"""

from __future__ import annotations

from typing import Final

from rostering.team.people import Skill
from rostering.team.wishes import WishKind
from ui.application.cell_words import NONE, REASON_WORDS, WISH_WORDS
from ui.application.language import Text

# Heads and labels of several lists

WHO: Final = Text(nl="Wie", en="Who")
FROM: Final = Text(nl="Van", en="From")
TO: Final = Text(nl="Tot en met", en="To")
UNTIL: Final = Text(nl="Tot", en="To")
SINCE: Final = Text(nl="Vanaf", en="From")
DAY: Final = Text(nl="Dag", en="Day")
DAYS: Final = Text(nl="Dagen", en="Days")
PART: Final = Text(nl="Deel", en="Part")
WHEN: Final = Text(nl="Wanneer", en="When")
ONLY_ON: Final = Text(nl="Enkel op", en="Only on")
HOURS: Final = Text(nl="Uren", en="Hours")
NAME: Final = Text(nl="Naam", en="Name")
CODE: Final = Text(nl="Code", en="Code")
DESCRIPTION: Final = Text(nl="Omschrijving", en="Description")

CHOOSE: Final = Text(nl="kies iemand…", en="choose somebody…")
EVERYBODY: Final = Text(nl="iedereen", en="everybody")
EVERY_DAY: Final = Text(nl="elke dag", en="every day")
WHOLE_DAY: Final = Text(nl="hele dag", en="whole day")
MORNING: Final = Text(nl="voormiddag", en="morning")
AFTERNOON: Final = Text(nl="namiddag", en="afternoon")

SUCH_DATE: Final = Text(nl="zoals 15/03/2027", en="such as 15/03/2027")
SUCH_LAST_DATE: Final = Text(nl="zoals 19/03/2027", en="such as 19/03/2027")
SUCH_PART: Final = Text(nl="hele dag; VM, NM of 9-11u", en="whole day; AM, PM or 9-11")

# Absences, closing days, appointments

AWAY: Final = Text(nl="afwezig", en="away")
"""The one word for any absence."""
WHAT: Final = Text(nl="Wat", en="What")
STATUS: Final = Text(nl="Status", en="Status")
REASON: Final = Text(nl="Reden", en="Reason")
APPROVED: Final = Text(nl="goedgekeurd", en="approved")
REQUESTED: Final = Text(nl="gevraagd", en="requested")
UNKNOWN: Final = Text(nl="onbekend", en="unknown")
BLANK_OPEN: Final = Text(nl="leeg: einde onbekend", en="blank: end unknown")
REASONS: Final = {"": NONE} | {text.nl: text for text in REASON_WORDS}
"""By what the workbook holds; somebody can have written any other word there."""

CLOSED: Final = Text(nl="gesloten", en="closed")
SUCH_CLOSURE: Final = Text(nl="zoals brugdag", en="such as bridge day")
BLANK_ONE_DAY: Final = Text(nl="leeg: één dag", en="blank: one day")
SUCH_CLOSED_PART: Final = Text(nl="hele dag; VM, NM of 12-24u", en="whole day; AM, PM or 12-24")
STAYS_HERE: Final = Text(nl="blijft in dit bestand", en="stays in this file")

# Balances

OF_WHAT: Final = Text(nl="Waarvan", en="Of what")
BALANCE: Final = Text(nl="Saldo", en="Balance")
THAT_IS: Final = Text(nl="Dat is", en="That is")
AS_OF: Final = Text(nl="Stand op", en="As of")
AS_OF_MEANS: Final = Text(
    nl="Weken vanaf dan komen erbij; wat vroeger was, zit erin",
    en="Weeks from then on are added; what was before is in it",
)
BALANCE_SIGN: Final = Text(
    nl="beurten: + nog te doen; uren: + te veel", en="turns: + still to do; hours: + too many"
)
A_MONDAY: Final = Text(
    nl="een maandag; leeg: begin van het rooster", en="a Monday; blank: start of the roster"
)
UNDATED: Final = Text(nl="begin van het rooster", en="start of the roster")
BALANCES: Final = {
    "zaterdag": Text(nl="zaterdagbeurten", en="Saturday turns"),
    "avond": Text(nl="avondbeurten", en="evening turns"),
    "uren": Text(nl="uren", en="hours"),
}

# Duties

DUTY: Final = Text(nl="Dienst", en="Duty")
PAUSE: Final = Text(nl="Pauze", en="Break")
WORK: Final = Text(nl="Werktijd", en="Working time")
WORK_MEANS: Final = Text(nl="Zonder de pauze", en="Without the break")
SUCH_DAYS: Final = Text(nl="ma-vr, of ma,wo, of za", en="Mo-Fr, or Mo,We, or Sa")
BLANK_NO_PAUSE: Final = Text(nl="leeg: geen pauze", en="blank: no break")

# Posts

POST: Final = Text(nl="Post", en="Station")
KIND: Final = Text(nl="Soort", en="Kind")
REMOTE: Final = Text(nl="Op afstand", en="Remote")
CAN_REMOTE: Final = Text(nl="Kan op afstand", en="Can be remote")
LONGEST: Final = Text(nl="Hoogstens na elkaar", en="At most in a row")
MINUTES_LONGEST: Final = Text(nl="Minuten na elkaar", en="Minutes in a row")
NO_LIMIT: Final = Text(nl="geen grens", en="no limit")
ABLE: Final = Text(nl="Zelfstandig", en="Independent")
ABLE_MEANS: Final = Text(
    nl="Hoeveel mensen deze post zelfstandig kunnen",
    en="How many people are independent at this station",
)
SUCH_CODE: Final = Text(nl="een tot drie tekens", en="one to three characters")
SUCH_LONGEST: Final = Text(
    nl="leeg: 120 voor front; geen: geen grens", en="blank: 120 for front; none: no limit"
)
POST_KINDS: Final = {
    "front": Text(nl="front, voor publiek", en="front, for the public"),
    "back": Text(nl="backoffice", en="back office"),
}

# People

HOURS_A_WEEK: Final = Text(nl="Uren per week", en="Hours a week")
FREE_DAY: Final = Text(nl="Vrije dag", en="Day off")
SATURDAY: Final = Text(nl="Zaterdag", en="Saturday")
SATURDAY_MEANS: Final = Text(
    nl="Zaterdagbeurt en de belofte", en="Saturday turn and what is promised"
)
EVENING: Final = Text(nl="Avond", en="Evening")
EVENING_MEANS: Final = Text(nl="Avondbeurt en de belofte", en="Evening turn and what is promised")
TELEWORK: Final = Text(nl="Telewerk", en="Telework")
TELEWORK_MEANS: Final = Text(nl="Halve dagen per week", en="Half days a week")
COORDINATION_SHORT: Final = Text(nl="Coörd.", en="Coord.")
COORDINATION: Final = Text(nl="Coördinatie", en="Coordination")
COORDINATION_MEANS: Final = Text(nl="Uren coördinatie per week", en="Hours of coordination a week")
START: Final = Text(nl="Start", en="Start")
END: Final = Text(nl="Einde", en="End")
CONTRACT: Final = Text(nl="Contract", en="Contract")
TURNS: Final = Text(nl="Beurten", en="Turns")
POSTS: Final = Text(nl="Posten", en="Stations")
SUCH_INITIALS: Final = Text(nl="zoals initialen", en="such as initials")
FULL_TIME: Final = Text(nl="voltijds is 38", en="full-time is 38")
SUCH_FREE: Final = Text(nl="wo, of wisselend", en="We, or floating")
BLANK_ALWAYS: Final = Text(nl="leeg: altijd al", en="blank: always so far")
BLANK_NO_END: Final = Text(nl="leeg: geen einde", en="blank: no end")
HALF_DAYS: Final = Text(nl="halve dagen per week", en="half days a week")
HOURS_HINT: Final = Text(nl="uren per week", en="hours a week")
ROTATION: Final = Text(nl="nee, ja of 1 op 4", en="no, yes or 1 in 4")
SKILLS: Final = {
    Skill.INDEPENDENT: Text(nl="zelfstandig", en="independent"),
    Skill.ACCOMPANIED: Text(nl="onder begeleiding", en="accompanied"),
    None: Text(nl="kan niet", en="cannot"),
}

# Wishes

WISH: Final = Text(nl="Wens", en="Wish")
WEIGHT: Final = Text(nl="Gewicht", en="Weight")
WEIGHT_MEANS: Final = Text(nl="Van 1 tot 10; 5 is gewoon", en="From 1 to 10; 5 is usual")
CHOOSE_WISH: Final = Text(nl="kies een wens…", en="choose a wish…")
A_POST: Final = Text(nl="post {post}", en="station {post}")
WEIGHTS: Final = {
    "1": Text(nl="1, liefst", en="1, rather"),
    "5": Text(nl="5, gewoon", en="5, usual"),
    "10": Text(nl="10, belangrijk", en="10, important"),
}
WISHES: Final = {WishKind(text.nl): text for text in WISH_WORDS}
"""Without the wish for a post, which is called by its name."""
