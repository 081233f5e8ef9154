"""Sizes of the turns in logical pixels, from picture 09 of the design."""

HEAD = 68
MONTH = 24
ROW, ROW_TIGHT = 44, 36
FOOT = 30
NAME, NAME_NARROW = 158, 128
BALANCE, BALANCE_NARROW = 198, 112
DAY_LEAST, DAY_MOST = 26, 44
CHIP = 22
BAR = 46
BELOW = 188
"""The height of the cards below the table."""
DAYS_WIDE = 26
"""So many days have to fit beside the balances; else the bars of those are left out."""
