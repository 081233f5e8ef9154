"""Statistics as tables that can be sorted, summed and laid out otherwise.

pandas takes half a second to import, so that only who asks for a table waits for it.
"""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from rostering.figures.statistics import turns_overview
from rostering.view import View

if TYPE_CHECKING:
    from pandas import DataFrame

_TURN = 1000
_AMOUNTS = ["done", "fair_share", "before", "after"]


def turns_frame(view: View, since: date | None = None) -> DataFrame:
    """Return done, fair share, balance and next turn per person and kind, in turns.

    Args:
        view: the plan and the weeks to count.
        since: the day from which the next turn is looked for; None for the start of the weeks.

    Returns:
        Columns `employee`, `kind` (`avond`, `zaterdag`), `done`, `fair_share`, `before`, `after`
        and `next_turn` (a date or None), by kind and then in the order of the plan.
    """
    import pandas as pd

    rows = turns_overview(view, since)
    frame = pd.DataFrame(
        {
            "employee": [row.employee for row in rows],
            "kind": [row.kind.value for row in rows],
            "done": [row.done for row in rows],
            "fair_share": [row.fair_share / _TURN for row in rows],
            "before": [row.before / _TURN for row in rows],
            "after": [row.after / _TURN for row in rows],
            "next_turn": pd.Series([row.next_turn for row in rows], dtype="object"),
        }
    )
    # A category sorts as the plan does, not by the alphabet.
    frame["employee"] = pd.Categorical(frame["employee"], categories=view.names, ordered=True)
    return frame.sort_values(["kind", "employee"], ignore_index=True)


def totals_per_kind(frame: DataFrame) -> DataFrame:
    """Return the sums of the amounts, a row per kind."""
    return frame.groupby("kind", sort=True)[_AMOUNTS].sum()
