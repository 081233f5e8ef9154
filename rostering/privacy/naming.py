"""Where a text names somebody: in full, by the first name, or with some letters behind it."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import takewhile


def names_of(name: str, others: Iterable[str]) -> re.Pattern[str]:
    """Return what finds somebody in a text, and nobody else.

    The name itself, the first name where nobody else bears it, and the first name with as much of
    the rest as no other name begins with: `Jan Peeters`, `Jan`, `Jan Pe.`.

    Args:
        name: the name.
        others: who else may stand in the text; the person may be among them.
    """
    others = [other for other in others if other != name]
    first, _, rest = name.partition(" ")
    same = [
        other.partition(" ")[2].casefold()
        for other in others
        if other.partition(" ")[0].casefold() == first.casefold()
    ]
    alike = max((_alike(rest.casefold(), other) for other in same), default=0)
    forms = [re.escape(name) + _no_longer(name, others)]
    forms += (re.escape(f"{first} {rest[:end]}.") for end in range(len(rest) - 1, alike, -1))
    if not same:
        forms.append(re.escape(first))
    return re.compile("|".join(rf"(?<!\w){form}(?!\w)" for form in forms))


def _no_longer(name: str, others: Iterable[str]) -> str:
    """Refuse a name that goes on as that of somebody else: `Jan` in `Jan Peeters`, `Jan Pe.`."""
    rests = [other[len(name) :] for other in others if other.startswith(f"{name} ")]
    tails = [
        tail for rest in rests for tail in (rest, *(f"{rest[:n]}." for n in range(2, len(rest))))
    ]
    return "".join(f"(?!{re.escape(tail)})" for tail in tails)


def _alike(one: str, other: str) -> int:
    """Count the letters with which both begin."""
    return sum(1 for _ in takewhile(lambda pair: pair[0] == pair[1], zip(one, other, strict=False)))
