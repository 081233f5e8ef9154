"""Rosters as documents to write."""

from __future__ import annotations

from typing import Any

from data.roster_json import (
    RosterDocument,
)
from rostering.plan import Plan
from rostering.view import View
from tests.builders import (
    weeks,
)


def a_document(plan: Plan, **more: Any) -> RosterDocument:
    return RosterDocument(View(plan, weeks()), (), **more)
