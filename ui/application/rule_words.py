"""The names of the hard rules, and what is said of each way of breaking them, in every language."""

from __future__ import annotations

from types import MappingProxyType
from typing import Final

from rostering.rules import RuleId
from ui.application.language import Counted, Text

RULE_NAMES: Final[MappingProxyType[RuleId, Text]] = MappingProxyType(
    {
        "duty": Text(nl="Diensten", en="Duties"),
        "one_place": Text(nl="Eén post tegelijk", en="One station at a time"),
        "skill": Text(nl="Wie wat kan", en="Who can do what"),
        "absence": Text(nl="Afwezigheid", en="Absence"),
        "closed": Text(nl="Openingsuren", en="Opening hours"),
        "no_extra": Text(nl="Niemand extra", en="Nobody extra"),
        "turn_duty": Text(nl="Dienst met beurt", en="Duty with a turn"),
        "rotation": Text(nl="Beurtrol", en="Rotation"),
        "day_hours": Text(nl="Uren per dag", en="Hours per day"),
        "week_hours": Text(nl="Uren per week", en="Hours per week"),
        "daily_rest": Text(nl="Rust tussen diensten", en="Rest between duties"),
        "weekly_rest": Text(nl="Wekelijkse rust", en="Weekly rest"),
        "break": Text(nl="Pauze", en="Break"),
        "no_sunday": Text(nl="Zondag", en="Sunday"),
        "remote": Text(nl="Telewerk", en="Telework"),
        "locked": Text(nl="Vergrendeld", en="Locked"),
    }
)
TEXTS: Final[MappingProxyType[tuple[RuleId, str], Text]] = MappingProxyType(
    {
        ("duty", "own_times"): Text(
            nl="{who} volgt geen dienst van het team, maar eigen uren ({times}).",
            en="{who} follows no duty of the team, but own hours ({times}).",
        ),
        ("duty", "unknown_duty"): Text(
            nl="{who} heeft {duty}; die dienst kent het team niet.",
            en="{who} has {duty}; the team does not know that duty.",
        ),
        ("duty", "other_times"): Text(
            nl="{who} heeft {duty}, maar met andere uren of pauze.",
            en="{who} has {duty}, but with other hours or another break.",
        ),
        ("duty", "wrong_weekday"): Text(
            nl="{who} heeft {duty}; die dienst is er niet op deze weekdag.",
            en="{who} has {duty}; there is no such duty on this weekday.",
        ),
        ("duty", "partial_block"): Text(
            nl="{who} doet {block} op {post} maar van {times}; het blok duurt {block_times}.",
            en="{who} does {block} at {post} only from {times}; the block lasts {block_times}.",
        ),
        ("one_place", "two_duties"): Text(
            nl="{who} heeft twee diensten op één dag: {duties}.",
            en="{who} has two duties on one day: {duties}.",
        ),
        ("one_place", "two_posts"): Text(
            nl="{who} staat tegelijk op {post} ({block}) en op {other_post} ({other_block}).",
            en="{who} is at {post} ({block}) and at {other_post} ({other_block}) at one time.",
        ),
        ("one_place", "outside_duty"): Text(
            nl="{who} staat op {post} van {times}, buiten de dienst of in de pauze.",
            en="{who} is at {post} from {times}, outside the duty or during the break.",
        ),
        ("skill", "unknown_post"): Text(
            nl="{who} staat op {post}; die post kent het team niet.",
            en="{who} is at {post}; the team does not know that station.",
        ),
        ("skill", "no_skill"): Text(
            nl="{who} kan geen {post}. In Medewerkers staat daar voor die dag geen Z of B.",
            en="{who} cannot do {post}. In Employees there is no Z or B for it on that day.",
        ),
        ("skill", "too_many_accompanied"): Text(
            nl="{block} op {post}: {accompanied} onder begeleiding tegenover {independent} "
            "zelfstandig; het mogen er niet meer zijn.",
            en="{block} at {post}: {accompanied} accompanied against {independent} independent; "
            "there may not be more.",
        ),
        ("absence", "not_employed"): Text(
            nl="{who} heeft {duty}, maar is dan niet in dienst.",
            en="{who} has {duty}, but is not employed then.",
        ),
        ("absence", "absent"): Text(
            nl="{who} heeft {duty} ({times}), maar is dan afwezig ({part}).",
            en="{who} has {duty} ({times}), but is away then ({part}).",
        ),
        ("absence", "free_half_day"): Text(
            nl="{who} heeft {duty} ({times}), maar is dan vast vrij ({part}).",
            en="{who} has {duty} ({times}), but has a fixed day off then ({part}).",
        ),
        ("absence", "closed"): Text(
            nl="{who} heeft {duty} ({times}), maar het team is dan gesloten ({part}).",
            en="{who} has {duty} ({times}), but the team is closed then ({part}).",
        ),
        ("absence", "absent_hours"): Text(
            nl="{who} staat op {post} ({block}), maar is afwezig van {away}.",
            en="{who} is at {post} ({block}), but is away from {away}.",
        ),
        ("absence", "appointment"): Text(
            nl="{who} staat op {post} ({block}), maar is bezet van {away}.",
            en="{who} is at {post} ({block}), but is busy from {away}.",
        ),
        ("closed", "no_open_block"): Text(
            nl="{who} staat op {post} van {times}; er is dan geen blok {block}.",
            en="{who} is at {post} from {times}; there is no block {block} then.",
        ),
        ("no_extra", "above_wanted"): Text(
            nl="{post} in {block}: {present} zelfstandig, gewenst is {wanted}.",
            en="{post} in {block}: {present} independent, {wanted} desired.",
        ),
        ("turn_duty", "no_turn_worked"): Text(
            nl="{who} heeft {duty} tijdens de {kind} ({block}), maar doet de beurt niet mee.",
            en="{who} has {duty} during the {kind} ({block}), but does not take the turn.",
        ),
        ("rotation", "not_in_rotation"): Text(
            nl="{who} doet een {kind}, maar zit niet in die beurtrol.",
            en="{who} does the {kind}, but is not in that rotation.",
        ),
        ("day_hours", "too_long_day"): Text(
            nl="{who} werkt {minutes} op één dag; de grens is {limit}.",
            en="{who} works {minutes} in one day; the limit is {limit}.",
        ),
        ("week_hours", "too_long_week"): Text(
            nl="{who} werkt {minutes} in één week; de grens is {limit}.",
            en="{who} works {minutes} in one week; the limit is {limit}.",
        ),
        ("daily_rest", "short_rest"): Text(
            nl="{who}: tussen {previous_day} {ended} en {day} {started} is maar {minutes} rust; "
            "{limit} is nodig.",
            en="{who}: only {minutes} of rest between {previous_day} {ended} and {day} {started}; "
            "{limit} is needed.",
        ),
        ("weekly_rest", "short_weekly_rest"): Text(
            nl="{who} heeft die week hoogstens {minutes} rust aan één stuk; {limit} is nodig.",
            en="{who} has at most {minutes} of rest at a stretch that week; {limit} is needed.",
        ),
        ("break", "no_break"): Text(
            nl="{who} werkt {minutes} zonder pauze; boven {after} is {limit} pauze nodig.",
            en="{who} works {minutes} without a break; above {after} a break of {limit} is needed.",
        ),
        ("break", "short_break"): Text(
            nl="{who} werkt {minutes} met {break_minutes} pauze; boven {after} is {limit} nodig.",
            en="{who} works {minutes} with a break of {break_minutes}; above {after}, {limit} is "
            "needed.",
        ),
        ("no_sunday", "sunday"): Text(
            nl="{who} heeft {duty} op zondag, niet vergrendeld.",
            en="{who} has {duty} on Sunday, not locked.",
        ),
        ("remote", "post_not_remote"): Text(
            nl="{who} telewerkt ({part}) op {post}; dat kan daar niet.",
            en="{who} works from home ({part}) at {post}; that cannot be done there.",
        ),
        ("locked", "published_changed"): Text(
            nl="{who}: deze dag is gepubliceerd, maar niet meer dezelfde.",
            en="{who}: this day is published, but no longer the same.",
        ),
        ("locked", "locked_duty_changed"): Text(
            nl="{who}: wat vergrendeld was, {duty} ({times}), is weg of gewijzigd.",
            en="{who}: what was locked, {duty} ({times}), is gone or changed.",
        ),
        ("locked", "locked_work_changed"): Text(
            nl="{who}: het vergrendelde blok {block} op {post} is weg of gewijzigd.",
            en="{who}: the locked block {block} at {post} is gone or changed.",
        ),
        ("locked", "locked_free_day_worked"): Text(
            nl="{who} heeft {duty} op een vergrendelde vrije dag.",
            en="{who} has {duty} on a locked day off.",
        ),
    }
)
COUNTED: Final[MappingProxyType[tuple[RuleId, str], Counted]] = MappingProxyType(
    {
        ("no_extra", "too_many_turns"): Counted(
            one=Text(
                nl="{people} heeft een {kind}; het drukste blok vraagt er {wanted}.",
                en="{people} has the {kind}; the busiest block asks for {wanted}.",
            ),
            many=Text(
                nl="{people} hebben een {kind}; het drukste blok vraagt er {wanted}.",
                en="{people} have the {kind}; the busiest block asks for {wanted}.",
            ),
        ),
        ("remote", "too_many_halves"): Counted(
            one=Text(
                nl="{who} telewerkt {number} halve dag deze week; afgesproken is {allowed}.",
                en="{who} works from home {number} half day this week; {allowed} is agreed.",
            ),
            many=Text(
                nl="{who} telewerkt {number} halve dagen deze week; afgesproken is {allowed}.",
                en="{who} works from home {number} half days this week; {allowed} is agreed.",
            ),
        ),
    }
)
"""Those that sound otherwise for one than for more."""
THAT_DAY: Final = Text(nl="die dag", en="that day")
