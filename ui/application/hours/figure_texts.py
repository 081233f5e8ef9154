"""What the figures of opening hours and staffing say, in words with units."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from types import MappingProxyType

from data.dutch import clock
from rostering.calendar import TurnKind
from rostering.figures.capacity import Rhythm
from rostering.figures.warnings import StaffingWarnings, UnkeptPromise
from rostering.team.people import FULL_TIME
from rostering.time import Minutes, rounded
from ui.application.dates import day_name, horizon_title, listed
from ui.application.hours.figures import Figures, Remedy, Tone, remedy
from ui.application.language import Counted, Text, spoken_language
from ui.application.warning_texts import possible_figure, warning_sentences


@dataclass(frozen=True, slots=True)
class Verdict:
    """A few words for a pill, and the sentences below the figure."""

    tone: Tone
    words: str
    sentences: tuple[str, ...]


KINDS: MappingProxyType[TurnKind, Text] = MappingProxyType(
    {
        TurnKind.EVENING: Text("Avond", "Evening"),
        TurnKind.SATURDAY: Text("Zaterdag", "Saturday"),
    }
)


_FITS = Text("past binnen de contracten", "fits the contracts")
_WANTED_TOO_MUCH = Text("gewenst past niet", "desired does not fit")
_MINIMUM_TOO_MUCH = Text("minimum past niet", "minimum does not fit")
_NOTHING = Text("nog geen bezetting", "no staffing yet")
_NO_HOURS = Text("nog geen openingsuren", "no opening hours yet")
_DRAW = Text(
    "Teken links de blokken van de week; dan staat hier wat ze vragen.",
    "Draw the blocks of the week on the left; what they require then appears here.",
)
_NO_POSTS = Text("nog geen frontposten", "no front stations yet")
_ADD_POST = Text(
    "Voeg in Team een frontpost toe; dan kan je hier zeggen hoeveel mensen er nodig zijn.",
    "Add a front station in Team; then you can say here how many people it needs.",
)
_FILL_IN = Text(
    "Typ hierboven bij Standaard hoeveel mensen elke post vraagt, zoals 1/2.",
    "Type above under Default how many people each station asks for, such as 1/2.",
)
_LEFT = Text(
    "Er blijft {left} per week voor backoffice en al de rest.",
    "That leaves {left} a week for the back office and all the rest.",
)
_LACKING = Text(
    "{level} vraagt {lacking} per week meer dan er is. Het past met {lacking} minder, of met "
    "{people} voltijds erbij.",
    "{level} requires {lacking} a week more than there is. It fits with {lacking} "
    "less, or with {people} FTE more.",
)
_MINIMUM, _WANTED = Text("Het minimum", "The minimum"), Text("Gewenst", "Desired")
_ABSENT = Text(
    "Contracten van wie een frontpost alleen kan, min de goedgekeurde afwezigheden van {weeks}: "
    "gemiddeld {away} per week.",
    "Contracts of those who are independent at a front station, less the approved absences of "
    "{weeks}: {away} a week on average.",
)
_NOBODY_ABSENT = Text(
    "Contracten van wie een frontpost alleen kan; in {weeks} is nog geen afwezigheid gekend.",
    "Contracts of those who are independent at a front station; no absence known yet in {weeks}.",
)


def hours_verdict(figures: Figures) -> Verdict:
    """Say whether the hours that are asked fit what the contracts offer."""
    there = figures.offered.present
    minimum, wanted = figures.asked.minimum, figures.asked.wanted
    source = _absence_text(figures)
    if not figures.plan.openings:
        return Verdict("stil", _NO_HOURS.say(), (_DRAW.say(),))
    if not figures.plan.front_posts:
        return Verdict("stil", _NO_POSTS.say(), (_ADD_POST.say(),))
    if not wanted:
        return Verdict("stil", _NOTHING.say(), (_FILL_IN.say(),))
    if wanted <= there:
        left = _LEFT.say(left=amount(there - wanted))
        return Verdict("goed", _FITS.say(), (left, source))
    words, tone, level, lacking = _WANTED_TOO_MUCH, "letop", _WANTED, wanted - there
    if minimum > there:
        words, tone, level, lacking = _MINIMUM_TOO_MUCH, "fout", _MINIMUM, minimum - there
    sentence = _LACKING.say(
        level=level.say(),
        lacking=amount(lacking),
        people=_full_time(lacking),
    )
    return Verdict("fout" if tone == "fout" else "letop", words.say(), (sentence, source))


def _absence_text(figures: Figures) -> str:
    away = figures.offered.contract - figures.offered.present
    weeks = horizon_title(figures.horizon)
    if not away:
        return _NOBODY_ABSENT.say(weeks=weeks)
    return _ABSENT.say(weeks=weeks, away=amount(away))


_WITHIN = Text("past bij {target}", "fits {target}")
_ABOVE = Counted(
    Text("{number} punt boven {target}", "{number} point above {target}"),
    Text("{number} punten boven {target}", "{number} points above {target}"),
)
_BELOW = Counted(
    Text("{number} punt onder {target}", "{number} point below {target}"),
    Text("{number} punten onder {target}", "{number} points below {target}"),
)
_NO_TARGET = Text(
    "Er is geen doel ingesteld, dus het rooster mikt op {share}. Wie {target} wil, kan hoogstens "
    "{most} balie per week vragen.",
    "No target is set, so the roster aims at {share}. For {target}, ask for at "
    "most {most} at the desk a week.",
)
_TOO_MUCH = Text(
    "Bij doel {target} past hoogstens {most} balie per week. Vraag {less} minder, of zet het doel "
    "op {share}.",
    "With target {target}, at most {most} at the desk a week fits. Ask for {less} "
    "less, or set the target to {share}.",
)
_TOO_LITTLE = Text(
    "Bij doel {target} hoort {most} balie per week: vraag {more} meer, of zet het doel op {share}.",
    "Target {target} means {most} at the desk a week: ask for {more} more, or set "
    "the target to {share}.",
)
_JUST_RIGHT = Text(
    "Bij doel {target} hoort {most} balie per week; de marge is {margin} punten.",
    "Target {target} means {most} at the desk a week; the margin is {margin} points.",
)


def share_verdict(figures: Figures) -> Verdict:
    """Say how the desk share that the staffing asks compares with the target."""
    settings = figures.plan.settings
    wanted, target = figures.share.wanted, figures.target
    if not figures.asked.wanted:
        return Verdict("stil", "", ())
    facts = {"target": percent(target), "share": percent(wanted)}
    facts["most"] = amount(figures.most_front)
    points = rounded(Fraction(abs(wanted - target), 100))
    within = abs(wanted - target) <= settings.margin_front
    words = (_ABOVE if wanted > target else _BELOW).say(points, target=facts["target"])
    pill = _WITHIN.say(**facts) if within else words
    tone: Tone = "goed" if within else "letop"
    if settings.target_front is None:
        return Verdict(tone, pill, (_NO_TARGET.say(**facts),))
    apart = amount(abs(figures.asked.wanted - figures.most_front))
    margin = rounded(Fraction(settings.margin_front, 100))
    text = _JUST_RIGHT if within else _TOO_MUCH if wanted > target else _TOO_LITTLE
    return Verdict(tone, pill, (text.say(**facts, less=apart, more=apart, margin=margin),))


_IN_ROTATION = Counted(
    Text(
        "{number} persoon in de beurtrol, {people} voltijds",
        "{number} person in the rotation, {people} FTE",
    ),
    Text(
        "{number} mensen in de beurtrol, samen {people} voltijds",
        "{number} people in the rotation, {people} FTE together",
    ),
)
_NO_TURNS = Text(
    "Duid bij een blok aan dat het een avond- of zaterdagbeurt is.",
    "Mark a block as an evening or Saturday turn.",
)
_NOBODY = Text(
    "{kind}: niemand in de beurtrol kan deze beurten doen. Zet in Team wie meedraait.",
    "{kind}: nobody in the rotation can do these turns. Set in Team who takes part.",
)
_KEPT = Text("beloften haalbaar", "promises can be kept")
_BROKEN = Text("belofte 1 op {promise} niet haalbaar", "promise 1 in {promise} cannot be kept")
_JOINS = Text(
    "{kind}: draait {name} mee, dan wordt het 1 op {weeks}.",
    "{kind}: with {name} taking part, it becomes 1 in {weeks}.",
)
_FEWER = Counted(
    Text(
        "{kind}: met {number} plaats minder {often} is 1 op {promise} wel haalbaar, of met "
        "{people} voltijds meer in de beurtrol.",
        "{kind}: with {number} place fewer {often}, or with {people} FTE more in the "
        "rotation, 1 in {promise} can be kept.",
    ),
    Text(
        "{kind}: met {number} plaatsen minder {often} is 1 op {promise} wel haalbaar, of met "
        "{people} voltijds meer in de beurtrol.",
        "{kind}: with {number} places fewer {often}, or with {people} FTE more in the "
        "rotation, 1 in {promise} can be kept.",
    ),
)
_OFTEN = Counted(Text("per week", "a week"), Text("om de {number} weken", "every {number} weeks"))
_UNCOVERED = Text(
    "Geen enkele dienst loopt door heel {block} op {days} ({start}–{end}): daar kan niemand staan.",
    "No duty runs through all of {block} on {days} ({start}–{end}): nobody can be there.",
)


def turns_subtitle(figures: Figures) -> str:
    people = {row.employee: row.weekly_minutes for row in figures.rhythms}
    if not people:
        return ""
    tenths = rounded(Fraction(10 * sum(people.values()), FULL_TIME))
    return _IN_ROTATION.say(len(people), people=_decimal(tenths))


def turns_verdict(figures: Figures) -> Verdict:
    """Say whether the promises can be kept, and what would make them hold."""
    if not figures.turns_a_week:
        return Verdict("stil", "", (_NO_TURNS.say(),))
    sentences = [
        _NOBODY.say(kind=KINDS[kind].say())
        for kind, turns in figures.turns_a_week.items()
        if turns and not figures.of_kind(kind)
    ]
    for row in figures.broken:
        sentences += _remedies(row, remedy(figures, row))
    if figures.broken:
        promise = min(row.promise or 0 for row in figures.broken)
        return Verdict("letop", _BROKEN.say(promise=promise), tuple(sentences))
    if any(row.promise for row in figures.rhythms):
        return Verdict("goed", _KEPT.say(), tuple(sentences))
    return Verdict("letop" if sentences else "stil", "", tuple(sentences))


def _remedies(row: Rhythm, found: Remedy) -> list[str]:
    kind = KINDS[row.kind].say()
    said = []
    if found.joining is not None:
        name, weeks = found.joining
        figure = _decimal(rounded(10 * weeks))
        said.append(_JOINS.say(kind=kind, name=name, weeks=figure))
    often = _OFTEN.say(found.every)
    facts = {"often": often, "promise": row.promise, "people": _full_time(found.minutes)}
    said.append(_FEWER.say(found.fewer, kind=kind, **facts))
    return said


_RHYTHM = Text("1 op {figure}", "1 in {figure}")


def rhythm_text(row: Rhythm) -> str:
    """Write how often a turn comes round: `1 op 3,6`."""
    if not row.is_kept and row.promise is not None:
        figure = possible_figure(UnkeptPromise(row.employee, row.kind, row.promise, row.weeks))
    else:
        figure = _decimal(rounded(10 * row.weeks))
    return _RHYTHM.say(figure=figure)


def remarks(figures: Figures) -> tuple[str, ...]:
    """Say which turns are thin, and during which blocks no duty is at work."""
    thin = warning_sentences(StaffingWarnings(figures.horizon, figures.thin, ()))
    uncovered = [
        _UNCOVERED.say(
            block=block,
            days=listed([day_name(day) for day in days]),
            start=clock(start),
            end=clock(end),
        )
        for (block, start, end), days in figures.uncovered.items()
    ]
    return (*uncovered, *thin)


# Numbers


def amount(minutes: Minutes) -> str:
    """Write hours a week: `81 u`, `300,2 u`; in English `300.2 h`."""
    return f"{_decimal(rounded(Fraction(minutes, 6)))} {spoken_language().hour}"


def percent(hundredths: int) -> str:
    """Write a share in whole percents: `62 %`."""
    return f"{rounded(Fraction(hundredths, 100))} %"


def _full_time(minutes: Minutes) -> str:
    """Write minutes a week as full-time work, rounded up so that it is enough."""
    return _decimal(-(-10 * minutes // FULL_TIME))


def _decimal(tenths: int) -> str:
    whole, rest = divmod(tenths, 10)
    return f"{whole}{spoken_language().decimal_mark}{rest}" if rest else str(whole)
