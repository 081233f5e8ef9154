"""Sizes of the turns in logical pixels, from picture 09 of the design."""

from collections.abc import Mapping

from ui.desktop.density import Density

HEAD = 68
MONTH = 24
ROW, ROW_TIGHT, ROW_LEAST = 44, 36, 28
ROWS: Mapping[Density, tuple[int, ...]] = {
    "fitting": (ROW, ROW_TIGHT),
    "compact": (ROW_LEAST,),
    "normal": (ROW_TIGHT,),
    "roomy": (ROW,),
}
"""How high a row may be, the highest first."""
ROWS_LOW: Mapping[Density, tuple[int, ...]] = {**ROWS, "fitting": (ROW, ROW_TIGHT, ROW_LEAST)}
"""The same where there is little room: more people are worth more than their second line."""
FOOT = 30
NAME, NAME_NARROW = 158, 128
NAME_SPARE, NAME_AROUND = 60, 20
"""How much more a long name may get, and the room beside it."""
BALANCE, BALANCE_NARROW = 198, 112
DAY_LEAST, DAY_MOST = 26, 44
CHIP = 22
BAR = 46
BELOW, BELOW_LEAST = 188, 124
"""The height of the cards below the table; the least where there is little room for people."""
LOW = 520
"""A view less high than this has little room."""
HEADING = 30
"""The height of their titles, with the choice that stands beside one of them."""
DAYS_WIDE = 26
"""So many days have to fit beside the balances; else the bars of those are left out."""
