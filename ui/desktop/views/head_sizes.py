"""Sizes of the heads of the grid in logical pixels; what stands below them keeps to these."""

HEAD_HEIGHT = 68
"""The head above the blocks: days, times and bars."""
DAY_HEIGHT = 34
"""The upper part of it, with the day."""
ROW_HEAD = 178
"""How wide the heads of people and posts are."""
MARGIN = 14
"""From the left side of a head to its words."""
