"""What the settings of a team are called, what may stand there, and where a default comes from."""

from __future__ import annotations

from typing import Final

from ui.application.language import Text

LABELS: Final = {
    "name": Text(nl="Naam van het team", en="Name of the team"),
    "public_holidays": Text(nl="Feestdagen", en="Public holidays"),
    "noon": Text(nl="Grens VM en NM", en="Boundary of AM and PM"),
    "saturday_credit": Text(nl="Inhaalrust zaterdag", en="Time off in lieu for Saturday"),
    "target_front": Text(nl="Doel balie", en="Desk target"),
    "margin_front": Text(nl="Marge", en="Margin"),
    "window_weeks": Text(nl="Venster", en="Window"),
    "published_until": Text(nl="Gepubliceerd t.e.m.", en="Published up to and including"),
    "day_hours": Text(nl="Werkdag hoogstens", en="Working day at most"),
    "week_hours": Text(nl="Werkweek hoogstens", en="Working week at most"),
    "daily_rest": Text(nl="Rust tussen diensten", en="Rest between duties"),
    "weekly_rest": Text(nl="Rust per week", en="Rest a week"),
    "break_after": Text(nl="Pauze na", en="Break after"),
    "break_length": Text(nl="Pauze minstens", en="Break at least"),
    "hours_band": Text(nl="Urensaldo goed tot", en="Hours balance good up to"),
    "week_band": Text(nl="Week goed tot", en="Week good up to"),
    "desk_day": Text(nl="Balie per dag", en="Desk a day"),
}
TEAM: Final = Text(nl="Team", en="Team")
DESK: Final = Text(nl="Balie en backoffice", en="Desk and back office")
RULES: Final = Text(nl="Regels", en="Rules")

HOLIDAYS: Final = {
    "BE-VLG": Text(nl="Belgische feestdagen en 11 juli", en="Belgian holidays and 11 July"),
    "geen": Text(nl="geen", en="none"),
}
NOTHING_PUBLISHED: Final = Text(nl="leeg: nog niets", en="blank: nothing yet")
BLANK_TARGET: Final = Text(nl="leeg: wat de bezetting vraagt", en="blank: what the staffing asks")
NOTES: Final = {
    "noon": Text(nl="Standaard 12:30.", en="Default 12:30."),
    "saturday_credit": Text(
        nl="Procent extra in het urensaldo voor werk op zaterdag. Standaard 0.",
        en="Extra percent in the hours balance for work on Saturday. Default 0.",
    ),
    "target_front": Text(
        nl="Procent van de gewerkte tijd aan de balie. Standaard leeg.",
        en="Percent of the worked time at the desk. Default blank.",
    ),
    "margin_front": Text(
        nl="Procentpunten rond het doel. Standaard 5; keuze van Beurtrol.",
        en="Percentage points around the target. Default 5; choice of Beurtrol.",
    ),
    "window_weeks": Text(
        nl="Weken tussen twee saldodagen. Standaard 4.",
        en="Weeks between two balance days. Default 4.",
    ),
    "published_until": Text(
        nl="Maak rooster laat alles tot en met die dag staan. Publiceer… zet de dag vooruit en "
        "bewaart een versie; hier zet je hem terug.",
        en="Make roster leaves everything up to that day as it is. Publish… moves the day on and "
        "keeps a version; here you move it back.",
    ),
}

IN_HOURS: Final = Text(nl="{label} (uur)", en="{label} (hours)")
IN_MINUTES: Final = Text(nl="{label} (min.)", en="{label} (min.)")
_LAW: Final = Text(
    nl="Standaard {usual}; wet van 14 december 2000.",
    en="Default {usual}; law of 14 December 2000.",
)
_CHOICE: Final = Text(
    nl="Standaard {usual}; keuze van Beurtrol.", en="Default {usual}; choice of Beurtrol."
)
LIMITS: Final = {
    "day_hours": _LAW,
    "week_hours": _LAW,
    "daily_rest": _LAW,
    "weekly_rest": _LAW,
    "break_after": _LAW,
    "break_length": _LAW,
    "hours_band": _CHOICE,
    "week_band": Text(
        nl="Standaard {usual}; verschil met het contract; keuze van Beurtrol.",
        en="Default {usual}; difference from the contract; choice of Beurtrol.",
    ),
    "desk_day": _CHOICE,
}
"""The default of each limit of the rules, and where it comes from."""

CHANGED: Final = Text(nl="instellingen gewijzigd", en="settings changed")
CHANGED_ONE: Final = Text(nl="instelling {label}: {value}", en="setting {label}: {value}")
USUAL: Final = Text(nl="standaard", en="default")
