"""The words of the report on paper, which speaks as the window does (decision 0020)."""

from __future__ import annotations

from data.publish import report_words
from rostering.figures.overview import AbsenceCount
from ui.application.language import Counted, Text, spoken_language

REPORT = Text("Verslag", "Report")
TITLE = Text("Verslag {team}, {weeks}", "Report {team}, {weeks}")
TOGETHER = Text("Samen", "Together")

# Staffing

STAFFING_PER_POST = Text("Bezetting gehaald, per post", "Staffing met, per station")
PER_PLACE = Text(
    "Uren per plaats; het minimum is de basisdienstverlening.",
    "Hours per place; the minimum is the basic service level.",
)
MINIMUM = Text("minimum", "minimum")
WANTED = Text("gewenst", "desired")
MISSING = Text("tekort", "short")
MET = Text("gehaald", "met")
STAFFING_PER_BLOCK = Text("Bezetting gehaald, per blok", "Staffing met, per block")
PERCENTS = Text(
    "Procent van wat gewenst is; vet met rand is minder, met ! minder dan het minimum.",
    "Percent of what is desired; bold with an edge is less, with ! less than the minimum.",
)

# Absences

ABSENCES = Text("Afwezigheden", "Absences")
WHOLE_TEAM = Text("Over het hele team", "Over the whole team")
ABSENCES_COUNTED = Text(
    report_words.ABSENCES_COUNTED,
    "Absences are counted over the whole team only, and from five absent people on.",
)
DAYS_COUNTED = Text(
    report_words.DAYS_COUNTED,
    "Half and whole working days count, approved, without holidays and closing days.",
)
TOO_FEW = Text(report_words.TOO_FEW, "too few people to count")
_AWAY = Counted(
    Text("1 dag, {people} mensen", "1 day, {people} people"),
    Text("{number} dagen, {people} mensen", "{number} days, {people} people"),
)
_AWAY_AND_A_HALF = Text(
    "{days}{mark}5 dagen, {people} mensen", "{days}{mark}5 days, {people} people"
)

# People

TURNS = Text("Beurten", "Turns")
DONE = Text("{kind}: gedaan", "{kind}: done")
FAIR = Text("billijk", "fair")
BALANCE = Text("saldo", "balance")
NOT_IN_ROTATION = Text("niet in de beurtrol", "not in the rotation")
TURNS_EXPLAINED = Text(
    "Saldo boven nul is nog te doen, onder nul is meer gedaan dan billijk; "
    "binnen een halve beurt (grijs) is billijk.",
    "A balance above zero is still to do, below zero more is done than fair; "
    "within half a turn (grey) is fair.",
)
SHARE = Text("Aandeel balie", "Desk share")
SHARE_HEAD = Text("aandeel", "share")
OUTSIDE = Text("buiten de band", "outside the band")
TOO_MUCH = Text("te veel", "too much")
TOO_LITTLE = Text("te weinig", "too little")
SHARE_EXPLAINED = Text(
    "Deel van de werktijd, over deze weken samen; doel {target}. Een ruit ligt buiten de band.",
    "Part of the working time, over these weeks together; target {target}. "
    "A diamond lies outside the band.",
)
HOURS = Text("Urensaldo en overuren", "Hours balance and overtime")
BEFORE = Text("vooraf", "before")
CHANGE = Text("verschil", "change")
AFTER = Text("nadien", "after")
HOURS_EXPLAINED = Text(
    "In uren; boven nul is meer gewerkt dan het contract. Tot {band} (grijs) is het in orde.",
    "In hours; above zero is more work than the contract. Up to {band} (grey) is fine.",
)


def absence_days(counted: AbsenceCount | None) -> str:
    """Write how much a team was away: `23,5 dagen, 6 mensen`, or that this cannot be told."""
    if counted is None:
        return TOO_FEW.say()
    days, half = divmod(counted.halves, 2)
    if half:
        mark = spoken_language().decimal_mark
        return _AWAY_AND_A_HALF.say(days=days, mark=mark, people=counted.people)
    return _AWAY.say(days, people=counted.people)
