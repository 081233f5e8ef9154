"""How many random cases to try: a few that are always the same, or many by hand.

`BEURTROL_EXAMPLES=5000 pytest tests/properties` tries so many new ones for each property.
"""

from __future__ import annotations

import os

from hypothesis import HealthCheck, settings

BY_HAND = int(os.environ.get("BEURTROL_EXAMPLES", "0"))


def budget(ci: int) -> settings:
    """Return the settings of a property: so many fixed cases, unless more are asked for."""
    return settings(
        max_examples=BY_HAND or ci,
        derandomize=not BY_HAND,
        database=None,
        suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
        print_blob=bool(BY_HAND),
    )
