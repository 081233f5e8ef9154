"""What an encoder of a hard rule consists of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rostering.calendar import Block
from rostering.team.duties import Duty
from solver.problem import Problem

if TYPE_CHECKING:
    from solver.encoding import Encoding


@dataclass(frozen=True, slots=True)
class Encoder:
    """The CP-SAT twin of one hard rule.

    Attributes:
        allows_shift: whether a person may get a duty on a day; what it refuses is no decision.
            None where the rule has nothing against any.
        allows_block: whether a person may get any front post in a block; None likewise.
        allows_work: whether a person may get a certain front post in a block; None likewise.
        encode: adds what ties several decisions together.
    """

    allows_shift: Callable[[Problem, str, date, Duty], bool] | None = None
    allows_block: Callable[[Problem, str, Block], bool] | None = None
    allows_work: Callable[[Problem, str, Block, str], bool] | None = None
    encode: Callable[[Encoding], None] | None = None
