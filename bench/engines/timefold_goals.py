"""The rules and goals for Timefold, goals as levels of the score.

No `from __future__ import annotations` here: Timefold reads the annotations as they are.
"""

from timefold.solver.score import (
    BendableScore,
    ConstraintCollectors,
    ConstraintFactory,
    Joiners,
    constraint_provider,
)

from bench.engines.timefold_model import (
    GOALS,
    BalanceDay,
    Limits,
    Person,
    PersonDay,
    Place,
    Practice,
    TurnDay,
    WishWindow,
)

HARD = BendableScore.of((1,), (0,) * GOALS)


def level(goal: int) -> BendableScore:
    """Return one unit of a goal, counted from 1."""
    return BendableScore.of((0,), tuple(int(at == goal) for at in range(1, GOALS + 1)))


def turn_cost(person: Person, codes: list) -> int:
    """Return goal 3 of a person; a code is twice the day, plus one for a Saturday turn."""
    cost = 0
    for at in range(len(person.fair) // 3):
        last = person.fair[3 * at]
        for kind in range(2):
            done = 0
            for code in codes:
                if code % 2 == kind and code // 2 <= last:
                    done += 1
            beyond = abs(person.fair[3 * at + 1 + kind] - 1000 * done) - 500
            if beyond > 0:
                tenths = (beyond + 99) // 100
                cost += tenths * tenths
    for code in codes:
        cost += 100 * near_turns(person, codes, code)
    return cost


def near_turns(person: Person, codes: list, code: int) -> int:
    """Count what is too near to a turn: within the promise, the week before, the other kind."""
    soon = 0
    row = 0
    both = 0
    for others in (codes, person.past):
        for other in others:
            weeks = code // 14 - other // 14
            if other % 2 == code % 2:
                if other < code and weeks < person.promises[code % 2]:
                    soon = 1
                if weeks == 1:
                    row = 1
            elif weeks == 0 and code % 2 == 0:
                both = 1
    return soon + row + both


def outside(amount: int, band: int) -> int:
    """Return how far an amount lies outside a band around zero."""
    return max(0, abs(amount) - band)


def share_cost(person: Person, window: int, front: int, worked: int) -> int:
    """Return the minutes of a window outside the band of the desk share."""
    if person.has_share[window] == 0:
        return 0
    present = max(0, worked - person.window_coordination[window])
    below = (person.low[window] * present - 10000 * front) // 10000
    above = (10000 * front - person.high[window] * present) // 10000
    return max(0, below, above)


@constraint_provider
def constraints(factory: ConstraintFactory):
    """Return rules and goals."""
    return [
        *rules(factory),
        *rests(factory),
        *service(factory),
        *hours(factory),
        *balances(factory),
        *shares(factory),
        *wishes(factory),
        *calm(factory),
    ]


def staffed(factory: ConstraintFactory):
    """Return each place with its people alone and accompanied."""
    return (
        factory.for_each(Place)
        .join(
            PersonDay,
            Joiners.equal(lambda place: place.day, lambda day: day.day),
            Joiners.filtering(
                lambda place, day: (
                    place.slot in day.choice.alone or place.slot in day.choice.accompanied
                )
            ),
        )
        .group_by(
            lambda place, day: place,
            ConstraintCollectors.sum(lambda place, day: 1 if place.slot in day.choice.alone else 0),
            ConstraintCollectors.count_bi(),
        )
    )


def rules(factory: ConstraintFactory):
    """Return the rules that tie people or days together."""
    return [
        staffed(factory)
        .filter(lambda place, alone, all_: alone > place.wanted)
        .penalize(HARD, lambda place, alone, all_: alone - place.wanted)
        .as_constraint("no extra"),
        staffed(factory)
        .filter(lambda place, alone, all_: all_ > 2 * alone)
        .penalize(HARD, lambda place, alone, all_: all_ - 2 * alone)
        .as_constraint("company"),
        factory.for_each(TurnDay)
        .join(
            PersonDay,
            Joiners.equal(lambda turn: turn.day, lambda day: day.day),
            Joiners.filtering(
                lambda turn, day: (
                    (day.choice.evening if turn.kind == 0 else day.choice.saturday) > 0
                )
            ),
        )
        .group_by(lambda turn, day: turn, ConstraintCollectors.count_bi())
        .filter(lambda turn, number: number > turn.most)
        .penalize(HARD, lambda turn, number: number - turn.most)
        .as_constraint("no extra turn"),
    ]


def rests(factory: ConstraintFactory):
    """Return the rules between the days of a person."""
    return [
        factory.for_each(PersonDay)
        .filter(lambda day: day.choice.minutes > 0)
        .join(
            PersonDay,
            Joiners.equal(lambda day: day.person, lambda day: day.person),
            Joiners.equal(lambda day: day.day + 1, lambda day: day.day),
        )
        .filter(lambda one, other: other.choice.minutes > 0)
        .join(Limits)
        .filter(
            lambda one, other, limits: (
                1440 - one.choice.end + other.choice.start < limits.daily_rest
            )
        )
        .penalize(HARD)
        .as_constraint("daily rest"),
        factory.for_each(PersonDay)
        .group_by(
            lambda day: day.person,
            lambda day: day.week,
            ConstraintCollectors.sum(lambda day: day.choice.minutes),
        )
        .join(Limits)
        .filter(lambda person, week, minutes, limits: minutes > limits.week_hours)
        .penalize(HARD)
        .as_constraint("week hours"),
    ]


def service(factory: ConstraintFactory):
    """Return goals 1 to 3; people present are rewarded, as an empty place has no match."""
    return [
        staffed(factory)
        .reward(level(1), lambda place, alone, all_: place.minutes * min(alone, place.minimum))
        .as_constraint("minimum"),
        staffed(factory)
        .reward(level(2), lambda place, alone, all_: place.minutes * min(alone, place.wanted))
        .as_constraint("wanted"),
        factory.for_each(PersonDay)
        .filter(lambda day: day.choice.evening + day.choice.saturday > 0)
        .group_by(
            lambda day: day.person,
            ConstraintCollectors.to_list(lambda day: 2 * day.day + day.choice.saturday),
        )
        .impact(level(3), lambda person, codes: turn_cost(person, []) - turn_cost(person, codes))
        .as_constraint("turns"),
    ]


def hours(factory: ConstraintFactory):
    """Return the weeks of goal 4."""
    return [
        factory.for_each(PersonDay)
        .group_by(
            lambda day: day.person,
            lambda day: day.week,
            ConstraintCollectors.sum(lambda day: day.choice.minutes),
        )
        .join(Limits)
        .penalize(
            level(4),
            lambda person, week, minutes, limits: outside(
                minutes + person.credited[week] - person.contract[week], limits.week_band
            ),
        )
        .as_constraint("week"),
    ]


def balances(factory: ConstraintFactory):
    """Return the rest of goal 4: balances, and days off."""
    return [
        factory.for_each(BalanceDay)
        .join(
            PersonDay,
            Joiners.equal(lambda balance: balance.person, lambda day: day.person),
            Joiners.filtering(lambda balance, day: day.day <= balance.day),
        )
        .group_by(
            lambda balance, day: balance,
            ConstraintCollectors.sum(lambda balance, day: day.choice.minutes + day.choice.credit),
        )
        .join(Limits)
        .penalize(
            level(4),
            lambda balance, minutes, limits: outside(balance.start + minutes, limits.hours_band),
        )
        .as_constraint("balance"),
        factory.for_each(PersonDay)
        .filter(lambda day: day.is_weekday and day.choice.minutes > 0)
        .group_by(lambda day: day.person, lambda day: day.week, ConstraintCollectors.count())
        .filter(lambda person, week, number: person.days_off[week] > 5 - number)
        .penalize(level(4), lambda person, week, number: 480 * (person.days_off[week] - 5 + number))
        .as_constraint("days off"),
    ]


def shares(factory: ConstraintFactory):
    """Return goal 5."""
    return [
        factory.for_each(PersonDay)
        .group_by(
            lambda day: day.person,
            lambda day: day.window,
            ConstraintCollectors.sum(lambda day: day.choice.alone_minutes),
            ConstraintCollectors.sum(lambda day: day.choice.minutes),
        )
        .penalize(level(5), share_cost)
        .as_constraint("share"),
        factory.for_each(PersonDay)
        .group_by(
            lambda day: day.person,
            lambda day: day.week,
            ConstraintCollectors.sum(
                lambda day: (
                    day.choice.minutes - day.choice.alone_minutes - day.choice.accompanied_minutes
                )
            ),
        )
        .penalize(
            level(5), lambda person, week, off: max(0, person.coordination[week] - max(0, off))
        )
        .as_constraint("coordination"),
    ]


def wishes(factory: ConstraintFactory):
    """Return goals 6 and 7."""
    return [
        factory.for_each(PersonDay)
        .filter(lambda day: day.choice.load > 0)
        .penalize(level(6), lambda day: day.choice.load)
        .as_constraint("load"),
        factory.for_each(WishWindow)
        .join(
            PersonDay,
            Joiners.equal(lambda wish: wish.person, lambda day: day.person),
            Joiners.equal(lambda wish: wish.window, lambda day: day.window),
            Joiners.filtering(lambda wish, day: wish.wish in day.choice.unmet),
        )
        .group_by(lambda wish, day: wish, ConstraintCollectors.count_bi())
        .penalize(level(7), lambda wish, number: wish.weight * min(5, number))
        .as_constraint("wishes"),
        factory.for_each(PersonDay)
        .filter(lambda day: day.person.coaching[day.week] > 0 and day.choice.minutes > 0)
        .group_by(
            lambda day: day.person,
            lambda day: day.week,
            ConstraintCollectors.sum(lambda day: day.choice.accompanied_minutes),
        )
        .penalize(level(7), lambda person, week, minutes: 3 * max(0, (240 - minutes + 59) // 60))
        .as_constraint("coaching"),
    ]


def calm(factory: ConstraintFactory):
    """Return goal 8."""
    return [
        factory.for_each(PersonDay)
        .filter(lambda day: day.choice.changes > 0)
        .penalize(level(8), lambda day: day.choice.changes)
        .as_constraint("changes"),
        factory.for_each(Practice)
        .if_not_exists(
            PersonDay,
            Joiners.equal(lambda practice: practice.person, lambda day: day.person),
            Joiners.filtering(lambda practice, day: practice.post in day.choice.posts),
        )
        .penalize(level(8), lambda practice: 5)
        .as_constraint("practice"),
    ]
