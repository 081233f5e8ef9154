"""The goals by name, in the order of the contract."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal, TypeAlias

from rostering.view import View

GoalId: TypeAlias = Literal[
    "minimum", "wanted", "turns", "hours", "share", "load", "wishes", "calm"
]

Goal: TypeAlias = Callable[[View], int]
