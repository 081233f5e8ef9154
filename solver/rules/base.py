"""What an encoder of a hard rule consists of."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from typing import TYPE_CHECKING

from rostering.calendar import Block
from rostering.duties import Duty
from solver.problem import Problem

if TYPE_CHECKING:
    from solver.encoding import Encoding


def _any_shift(_problem: Problem, _name: str, _day: date, _duty: Duty) -> bool:
    return True


def _any_work(_problem: Problem, _name: str, _block: Block, _post: str) -> bool:
    return True


@dataclass(frozen=True, slots=True)
class Encoder:
    """The CP-SAT twin of one hard rule.

    Attributes:
        allows_shift: whether a person may get a duty on a day; what it refuses is no decision.
        allows_work: whether a person may get a front post in a block.
        encode: adds what ties several decisions together.
    """

    allows_shift: Callable[[Problem, str, date, Duty], bool] = _any_shift
    allows_work: Callable[[Problem, str, Block, str], bool] = _any_work
    encode: Callable[[Encoding], None] | None = None
