"""Words of the report about absences: Dutch in its workbook, and the Dutch of its paper."""

from __future__ import annotations

ABSENCES_COUNTED = (
    "Afwezigheden zijn enkel geteld over het hele team, en pas vanaf vijf afwezige mensen."
)
"""Says five because `rostering.figures.overview.LEAST_COUNTED` does; a test holds them together."""
DAYS_COUNTED = (
    "Geteld zijn halve en hele werkdagen, goedgekeurd, zonder feestdagen en sluitingsdagen."
)
TOO_FEW = "te weinig mensen om te tellen"
