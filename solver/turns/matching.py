"""As many places as possible taken at once, each by one of those who could."""

from __future__ import annotations

from collections.abc import Sequence


def matched(places: Sequence[Sequence[str]]) -> dict[str, int]:
    """Return who takes which place, nobody two.

    Args:
        places: who could take each, who is preferred first.
    """
    taken: dict[str, int] = {}

    def fill(place: int, tried: set[str]) -> bool:
        """Find somebody for a place; who has another one leaves it if that is filled again."""
        for name in places[place]:
            if name in tried:
                continue
            tried.add(name)
            if name not in taken or fill(taken[name], tried):
                taken[name] = place
                return True
        return False

    for place in range(len(places)):
        fill(place, set())
    return taken
