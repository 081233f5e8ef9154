"""Which weeks to show and to plan, and what to say of them."""

from __future__ import annotations

from datetime import date, timedelta
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from rostering.figures.statistics import shortages
from rostering.plan import Plan
from rostering.planned import is_planned, planned_horizon
from rostering.time import WEEK, Horizon, Weekday, monday_of
from rostering.view import View
from ui.application.dates import count, full_date

if TYPE_CHECKING:
    from solver import Result


def first_week_shown(plan: Plan, today: date) -> date:
    """Return the week to begin with: today's, or the first that the workbook speaks of.

    On a weekend a team without any roster begins with the coming week: that one can be planned.
    """
    this_week = monday_of(today)
    whole = plan.roster_horizon()
    if whole is not None:
        return this_week if this_week in whole else whole.start
    if today.weekday() >= Weekday.SATURDAY:
        this_week += WEEK
    dated = [row.as_of for row in plan.carried if row.as_of is not None]
    return max([this_week, *dated])


def week_to_plan(plan: Plan, shown: date) -> date:
    """Return the week to propose: the one after the last that is published.

    The week that is shown is proposed where nothing is published, or where it is a later one
    without a roster: who went there on purpose wants that one.
    """
    published = plan.settings.published_until
    if published is None:
        return shown
    following = monday_of(published) + timedelta(days=7)
    return shown if shown > following and not is_planned(plan, shown) else following


def week_after_last(plan: Plan) -> date | None:
    """Return the week after the last that is planned; None where none is."""
    planned = planned_horizon(plan)
    return None if planned is None else planned.end + timedelta(days=1)


def stays_sentence(plan: Plan, horizon: Horizon) -> str:
    """Say what a planning run leaves as it is."""
    kept = []
    published = plan.settings.published_until
    if published is not None and published >= horizon.start:
        kept.append(
            QCoreApplication.translate(
                "weeks", "Wat gepubliceerd is, blijft: alles t.e.m. {0}."
            ).format(full_date(published))
        )
    locks = sum(
        1
        for day in horizon.days
        for employee in plan.employees
        if plan.roster.entry(employee.name, day).has_locks
    )
    if locks:
        days = count(
            locks,
            QCoreApplication.translate("weeks", "vergrendelde dag blijft"),
            QCoreApplication.translate("weeks", "vergrendelde dagen blijven"),
        )
        kept.append(QCoreApplication.translate("weeks", "{0} staan.").format(days))
    if plan.roster.within(horizon).weeks:
        kept.append(
            QCoreApplication.translate("weeks", "De rest van deze weken wordt opnieuw verdeeld.")
        )
    if not kept:
        return QCoreApplication.translate("weeks", "Deze weken zijn nog leeg, er staat niets vast.")
    return " ".join(kept)


def note_of_result(result: Result, *, has_changed: bool) -> str:
    """Say what came out of a run, and what happens next."""
    lacking = shortages(View(result.plan, result.horizon))
    minimum = sum(1 for item in lacking if item.level == "minimum")
    sentences = []
    if result.stopped:
        sentences.append(
            QCoreApplication.translate("weeks", "Gestopt. Dit is het beste rooster tot dan.")
        )
    if lacking:
        words = count(
            len(lacking),
            QCoreApplication.translate("weeks", "plaats blijft leeg"),
            QCoreApplication.translate("weeks", "plaatsen blijven leeg"),
        )
        reached = (
            QCoreApplication.translate("weeks", "{0} onder het minimum").format(minimum)
            if minimum
            else QCoreApplication.translate("weeks", "minimum overal gehaald")
        )
        sentences.append(f"{words}, {reached}.")
    else:
        sentences.append(QCoreApplication.translate("weeks", "Alle plaatsen zijn bezet."))
    if has_changed:
        sentences.append(
            QCoreApplication.translate(
                "weeks",
                "Het rooster is intussen gewijzigd. Neem je over, dan komen deze weken "
                "in de plaats.",
            )
        )
    sentences.append(
        QCoreApplication.translate(
            "weeks", "Neem het over of verwerp het. Overnemen kan je ongedaan maken."
        )
    )
    return " ".join(sentences)
