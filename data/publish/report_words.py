"""Words of the report that its workbook and its paper share."""

from __future__ import annotations

from rostering.overview import LEAST_COUNTED, AbsenceCount

TOO_FEW = "te weinig mensen om te tellen"
ABSENCE_NOTE = (
    "Afwezigheden zijn enkel geteld over het hele team, en pas vanaf vijf afwezige mensen. "
    "Geteld zijn halve en hele werkdagen, goedgekeurd, zonder feestdagen en sluitingsdagen."
)
"""Says five because `LEAST_COUNTED` does; a test holds them together."""


def absence_days(counted: AbsenceCount | None) -> str:
    """Write how much a team was away: `23,5 dagen, 6 mensen`, or that this cannot be told."""
    if counted is None:
        return TOO_FEW
    days, half = divmod(counted.halves, 2)
    return (
        f"{days},{5 * half} dagen, {counted.people} mensen"
        if half
        else (f"{days} {'dag' if days == 1 else 'dagen'}, {counted.people} mensen")
    )


__all__ = ["ABSENCE_NOTE", "LEAST_COUNTED", "TOO_FEW", "absence_days"]
