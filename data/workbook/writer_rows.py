"""The rows of every sheet of a team workbook but `Rooster`, taken from a plan."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import fields
from fractions import Fraction
from typing import TypeAlias

from data.workbook import writer_words as words
from data.workbook.cells import Content, PercentValue
from data.workbook.people import skill_key
from data.workbook.schema import SETTINGS
from data.workbook.team import IN_HOURS
from rostering.calendar import TurnKind, Validity
from rostering.plan import Plan
from rostering.team.people import Employee, Terms
from rostering.team.settings import Limits, Settings
from rostering.team.stations import Post
from rostering.time import Span

Row: TypeAlias = Mapping[str, Content]
"""What stands in a row, by the key of the column."""

AWAY = "afwezig"
"""The one word for any absence."""


def team_rows(settings: Settings) -> Iterator[Row]:
    """Give every setting, in the order of the schema; blank where there is none."""
    target = settings.target_front
    values: dict[str, Content] = {
        "name": settings.name,
        "public_holidays": "BE-VLG" if settings.public_holidays else "geen",
        "target_front": None if target is None else PercentValue(target / 10_000),
        "margin_front": words.number(Fraction(settings.margin_front, 100)),
        "window_weeks": settings.window_weeks,
        "noon": words.moment(settings.noon),
        "saturday_credit": settings.saturday_credit,
        "published_until": words.day(settings.published_until),
    }
    for setting in SETTINGS:
        yield {"setting": setting.dutch, "value": values[setting.field]}


def post_rows(plan: Plan) -> Iterator[Row]:
    """Give the posts in their order: the first back post is the back office."""
    for post in plan.posts:
        yield {
            "post": post.name,
            "code": post.code,
            "kind": post.kind.value,
            "remote": words.yes_no(post.remote),
            "longest": _longest(post),
        }


def _longest(post: Post) -> Content:
    if post.longest_stretch is not None:
        return post.longest_stretch
    return "geen" if post.is_front else None


def _span(span: Span) -> dict[str, Content]:
    return {"from": words.moment(span.start), "to": words.moment(span.end)}


def pause(span: Span | None) -> dict[str, Content]:
    """Give the begin and end of a break."""
    if span is None:
        return {}
    return {"pause_from": words.moment(span.start), "pause_to": words.moment(span.end)}


def _validity(validity: Validity) -> dict[str, Content]:
    return {"valid_from": words.day(validity.first), "valid_to": words.day(validity.last)}


def opening_rows(plan: Plan) -> Iterator[Row]:
    """Give the opening hours."""
    for opening in plan.openings:
        yield {
            "day": words.weekday(opening.weekday),
            "block": opening.block,
            **_span(opening.span),
            "turn": None if opening.turn is None else opening.turn.value,
            **_validity(opening.validity),
            "public": words.yes_no(opening.public),
        }


def staffing_rows(plan: Plan) -> Iterator[Row]:
    """Give the wanted staffing."""
    for row in plan.staffing:
        yield {
            "post": row.post,
            "day": words.weekday(row.weekday),
            "block": row.block,
            "minimum": row.minimum,
            "wanted": row.wanted,
            **_validity(row.validity),
        }


def duty_rows(plan: Plan) -> Iterator[Row]:
    """Give the duties."""
    for duty in plan.duties:
        days = words.weekdays(duty.weekdays)
        times = {**_span(duty.span), **pause(duty.pause)}
        yield {"duty": duty.name, "code": duty.code, "days": days, **times}


def employee_rows(plan: Plan) -> Iterator[Row]:
    """Give a row for each of the terms of each person."""
    fronts = [post.name for post in plan.front_posts]
    for employee in plan.employees:
        for terms in employee.terms:
            yield _terms(employee, terms, fronts)


def _terms(employee: Employee, terms: Terms, fronts: list[str]) -> Row:
    return {
        "name": employee.name,
        "code": employee.code,
        "hours": words.number(terms.weekly_hours),
        "free": words.free_days(terms.free),
        "start": words.day(terms.validity.first),
        "end": words.day(terms.validity.last),
        "saturday": words.rotation(terms.rotation(TurnKind.SATURDAY)),
        "evening": words.rotation(terms.rotation(TurnKind.EVENING)),
        "remote": terms.remote_halves,
        "coordination": words.number(terms.coordination_hours),
        **{skill_key(post): terms.skills[post].value for post in fronts if post in terms.skills},
    }


def absence_rows(plan: Plan, *, with_reasons: bool) -> Iterator[Row]:
    """Give the absences, with one word for any reason unless the reasons are asked for."""
    for absence in plan.absences:
        yield {
            "name": "allen" if absence.employee is None else absence.employee,
            "from": words.day(absence.first),
            "to": words.day(absence.last),
            "day": words.weekday(absence.weekday),
            "part": words.part(absence.part),
            "reason": absence.kind if with_reasons else AWAY,
            "status": "goedgekeurd" if absence.approved else "aangevraagd",
        }


def appointment_rows(plan: Plan) -> Iterator[Row]:
    """Give the times of the appointments; what they are about leaves the plan file in no form."""
    for appointment in plan.appointments:
        date_ = words.day(appointment.day)
        yield {"name": appointment.employee, "date": date_, **_span(appointment.span)}


def closure_rows(plan: Plan) -> Iterator[Row]:
    """Give the closing days."""
    for closure in plan.closures:
        yield {
            "from": words.day(closure.first),
            "to": words.day(closure.last),
            "description": closure.description,
            "part": words.part(closure.part),
        }


def wish_rows(plan: Plan) -> Iterator[Row]:
    """Give the wishes."""
    for wish in plan.wishes:
        yield {
            "name": wish.employee,
            "from": words.day(wish.first),
            "to": words.day(wish.last),
            "day": words.weekday(wish.weekday),
            "part": words.part(wish.part),
            "wish": wish.kind.value if wish.post is None else wish.post,
            "weight": wish.weight,
        }


def balance_rows(plan: Plan) -> Iterator[Row]:
    """Give the carried balances, in turns and in hours."""
    for carried in plan.carried:
        unit = 60 if carried.kind is None else 1000
        yield {
            "name": carried.employee,
            "turn": "uren" if carried.kind is None else carried.kind.value,
            "balance": words.number(Fraction(carried.amount, unit)),
            "as_of": words.day(carried.as_of),
        }


def rule_rows(limits: Limits) -> Iterator[Row]:
    """Give the limits that differ from the defaults, in hours or minutes as the reader wants."""
    usual = Limits()
    for limit in fields(Limits):
        value: int = getattr(limits, limit.name)
        if value != getattr(usual, limit.name):
            unit = 60 if limit.name in IN_HOURS else 1
            yield {"rule": limit.name, "value": words.number(Fraction(value, unit))}
