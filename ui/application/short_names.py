"""Names where there is little room: the shortest form that nobody else has."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache


def short_names(names: Iterable[str]) -> dict[str, str]:
    """Give each name its first word, with as much of the rest as tells people apart.

    `Jan Peeters` beside `Jan Pauwels` is `Jan Pe.`; nobody else called Jan, he is `Jan`.
    """
    return dict(_shortened(tuple(dict.fromkeys(names))))


@lru_cache(maxsize=16)
def _shortened(whole: tuple[str, ...]) -> dict[str, str]:
    shortened = {name: next(iter(name.split()), name) for name in whole}
    for name in whole:
        others = [other for other in whole if other != name]
        if any(_folded(shortened[name]) == _folded(_first(other)) for other in others):
            shortened[name] = _told_apart(name, others)
    return shortened


def _told_apart(name: str, others: list[str]) -> str:
    first, _, rest = name.partition(" ")
    rest = rest.strip()
    same = [_folded(other) for other in others if _folded(_first(other)) == _folded(first)]
    for length in range(1, len(rest)):
        begin = _folded(f"{first} {rest[:length]}")
        if not any(other.startswith(begin) for other in same):
            return f"{first} {rest[:length]}."
    return name


def _first(name: str) -> str:
    return next(iter(name.split()), name)


def _folded(text: str) -> str:
    return " ".join(text.split()).casefold()
