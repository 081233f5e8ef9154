"""How each kind of cell looks, the same in the table and in the legend."""

from __future__ import annotations

from openpyxl.cell.rich_text import CellRichText

from data.publish.canvas import Line, Look, rich
from data.publish.palette import (
    ABSENT,
    AMBER,
    AMBER_FILL,
    BACK_TEXT,
    HATCH,
    HINT_TEXT,
    RED,
    RED_FILL,
    PostColour,
    colour_of,
)
from data.publish.week import Slot, Staffed
from rostering.team.stations import Post
from rostering.view import View

ACCOMPANIED_MARK = "b"
REMOTE_MARK = "⌂"
BELOW_MINIMUM_MARK = "!"


def post_colour(view: View, post: Post) -> PostColour | None:
    """Return the colour of a front post; None for a back post, which has no fill."""
    if not post.is_front:
        return None
    names = [front.name for front in view.plan.front_posts]
    return colour_of(names.index(post.name))


def slot_look(view: View, slot: Slot) -> Look:
    """Return the look of a cell with a post."""
    colour = None if slot.post is None else post_colour(view, slot.post)
    if colour is None:
        return Look(8, colour=BACK_TEXT)
    if slot.accompanied:
        return Look(11, bold=True, colour=colour.border)
    return Look(
        11,
        bold=True,
        colour=colour.text,
        fill=colour.fill,
        pattern=colour.pattern,
        pattern_line=colour.line,
    )


def slot_line(view: View, slot: Slot) -> Line | None:
    """Return the line around a cell with a front post: dashed for somebody accompanied."""
    colour = None if slot.post is None else post_colour(view, slot.post)
    if colour is None:
        return None
    if slot.accompanied:
        return Line("mediumDashed", colour.border, 4)
    return Line("thin", colour.border, 2)


def code_content(slot: Slot, look: Look) -> str | CellRichText:
    """Return the code of a post, with a small mark for accompanied and for remote work."""
    code = "" if slot.post is None else slot.post.code
    marks = ACCOMPANIED_MARK * slot.accompanied + REMOTE_MARK * slot.remote
    if not marks:
        return code
    small = Look(max(7, look.size - 3), bold=look.bold, colour=look.colour)
    return rich((code, look), (marks, small))


def absent_look(*, small: bool = False, upright: bool = False) -> Look:
    """Return the hatch of what is absent or closed."""
    return Look(
        7 if small else 8,
        colour=BACK_TEXT,
        fill=ABSENT,
        pattern="lightUp",
        pattern_line=HATCH,
        upright=upright,
        wrap=not small,
    )


def free_look() -> Look:
    """Return the look of a free day."""
    return Look(8, colour=HINT_TEXT)


def staffed_text(staffed: Staffed) -> str:
    """Write the number present, with the wanted number where it is not met."""
    if staffed.present >= staffed.wanted:
        return str(staffed.present)
    mark = BELOW_MINIMUM_MARK if staffed.present < staffed.minimum else ""
    return f"{staffed.present}/{staffed.wanted}{mark}"


def staffed_look(staffed: Staffed) -> Look:
    """Return bold red below the minimum, bold amber below the wanted number, plain otherwise."""
    if staffed.present < staffed.minimum:
        return Look(9, bold=True, colour=RED, fill=RED_FILL)
    if staffed.present < staffed.wanted:
        return Look(9, bold=True, colour=AMBER, fill=AMBER_FILL)
    return Look(9)
