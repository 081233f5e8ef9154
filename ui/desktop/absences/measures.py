"""Sizes of the picture of the absences in logical pixels, from picture 18 of the design."""

from collections.abc import Mapping

from ui.desktop.density import Density

MONTH, WEEK, DAY = 26, 22, 20
"""Heights of the rows of the head; days have a row of their own where there is room for it."""
ROW, ROW_TIGHT, ROW_LEAST = 44, 34, 26
ROWS: Mapping[Density, tuple[int, ...]] = {
    "fitting": (ROW, ROW_TIGHT, ROW_LEAST),
    "compact": (ROW_LEAST,),
    "normal": (ROW_TIGHT,),
    "roomy": (ROW,),
}
"""How high a row may be, the highest first."""
NAME, NAME_NARROW = 160, 122
NAME_SPARE, NAME_AROUND = 70, 22
"""How much more a long name may get, and the room beside it."""
FOOT = 30
STRIP = 38
LEGEND = 34
HINT = 34
LEAST = {"month": 16, "quarter": 8, "year": 2}
MOST = {"month": 44, "quarter": 14, "year": 5}
DAYS_FROM = 15
"""So wide a day has to be for its own date."""
EDGE = 4
"""So near the edge of a bar it is the edge that is held."""
