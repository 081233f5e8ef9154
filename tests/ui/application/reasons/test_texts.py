"""Sentences about empty places: complete, in Dutch, without pronouns or reasons of absence."""

from __future__ import annotations

import re
from dataclasses import replace

import pytest

from rostering.figures.statistics import shortages
from rostering.reasons.hindrances import WAYS, Hindrance
from rostering.time import Horizon
from rostering.view import View
from solver.repairs.explain import Explainer, Repair
from tests.builders import MONDAY
from tests.rostering.reasons.empty_places import CASES as REASONS
from tests.solver.repairs.fillable_places import CASES as REPAIRS
from tests.ui.application.reasons.finding import reasons_of
from ui.application.language import ENGLISH, speaking
from ui.application.reasons.texts import hindrance_sentence, repair_effect, repair_text, why_empty
from ui.application.reasons.words import TEXTS

PRONOUNS = re.compile(r"\b(hij|zij|ze|hem|haar|zijn eigen)\b", re.IGNORECASE)
PRIVATE = re.compile(r"verlof|ziek|privé", re.IGNORECASE)


def _repairs(kind: str) -> tuple[Repair, ...]:
    plan, block = REPAIRS[kind]
    view = View(plan, Horizon(MONDAY, 1))
    place = next(
        item for item in shortages(view) if (item.post, item.block.name) == ("Balie", block)
    )
    return Explainer(view).repairs(place)


def test_every_reason_and_way_has_a_text() -> None:
    assert set(TEXTS) == set(WAYS)


@pytest.mark.parametrize("case", REASONS)
def test_every_reason_reads_as_one_whole_sentence(case: str) -> None:
    reasons, first = reasons_of(case)
    for sentence in (hindrance_sentence(first), why_empty(reasons)):
        assert sentence.endswith(".")
        assert "{" not in sentence
        assert not PRONOUNS.search(sentence)
        assert not PRIVATE.search(sentence)
    assert hindrance_sentence(first).startswith("Anna ")


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        ("absent-day", "Anna is afwezig."),
        ("absent-hours", "Anna is afwezig van 9u30 tot 10u."),
        ("busy-needed", "Anna verlaat Telefoon (VM1), dat op zijn minimum van 1 staat."),
        ("skill-accompanied", "Anna kan Balie enkel onder begeleiding en telt niet als bezetting."),
        ("rotation-outside", "Anna zit niet in de beurtrol van de zaterdagen."),
        ("hours-week", "Anna zou 38 u werken in die week; de grens is 31 u."),
        (
            "promise-too_soon",
            "Anna heeft al een zaterdagbeurt op zaterdag 2 januari; beloofd is 1 op 3 zaterdagen.",
        ),
        ("free_day-fixed", "Anna is dan vast vrij (hele dag)."),
    ],
)
def test_a_reason_says_what_it_means(case: str, sentence: str) -> None:
    assert hindrance_sentence(reasons_of(case)[1]) == sentence


@pytest.mark.parametrize(
    ("case", "sentence"),
    [
        ("absent-hours", "Anna is away from 9:30 to 10:00."),
        ("busy-needed", "Anna leaves Telefoon (VM1), which is at its minimum of 1."),
        (
            "rotation-outside",
            "Anna is not in the rotation of the Saturdays.",
        ),
    ],
)
def test_a_reason_is_said_in_english(case: str, sentence: str) -> None:
    first = reasons_of(case)[1]

    with speaking(ENGLISH):
        assert hindrance_sentence(first) == sentence


def test_why_a_place_is_empty_counts_who_could() -> None:
    reasons = [
        Hindrance("Anna", "absent", "day"),
        Hindrance("Bert", "absent", "day"),
        Hindrance("Cas", "busy", "needed"),
        Hindrance("Dora", "skill", "no_skill"),
    ]

    assert why_empty(reasons) == (
        "Leeg, want van de 3 die dit kunnen: 2 zijn afwezig en 1 staat op een andere post."
    )
    assert why_empty(reasons[3:]) == "Leeg, want niemand anders kan dit zelfstandig."
    with speaking(ENGLISH):
        assert why_empty(reasons) == (
            "Empty, because of the 3 who can do this: 2 are away and 1 is at another station."
        )


@pytest.mark.parametrize("kind", REPAIRS)
def test_every_repair_reads_as_sentences(kind: str) -> None:
    for repair in _repairs(kind):
        for sentence in (repair_text(repair), repair_effect(repair)):
            assert sentence.endswith(".")
            assert "{" not in sentence
            assert not PRONOUNS.search(sentence)
            assert not PRIVATE.search(sentence)


@pytest.mark.parametrize(
    ("kind", "sentence"),
    [
        ("within_rules", "Anna naar Balie in VM1."),
        (
            "free_day_moved",
            "Verplaats de vrije dag van Anna van ma 4 jan naar ",
        ),
        ("volunteer", "Vraag Anna voor deze zaterdagbeurt, enkel vrijwillig: buiten de beurtrol."),
        ("post_closed", "Sluit deze post in dit blok."),
        ("asked_back", "Vraag Anna om die voormiddag toch te komen werken."),
        ("longer_day", "Vraag Anna om die dag van 9u tot 17u21 te werken."),
        ("other_post_at_minimum", "Laat Telefoon in dit blok met 0 mensen."),
    ],
)
def test_a_repair_says_what_is_asked(kind: str, sentence: str) -> None:
    assert repair_text(_repairs(kind)[0]).startswith(sentence)


def test_the_effect_names_every_goal_that_changes_and_no_other() -> None:
    repair = _repairs("within_rules")[0]
    effect = repair_effect(repair)

    assert effect.startswith("De plaats is dan gevuld; Basisdienstverlening 1 u 45 tekort → ")
    quiet = replace(repair, after=repair.before, missing=(2, 1))
    assert repair_effect(quiet) == "Er ontbreken er dan nog 1 van 2; geen doel verandert."
    with speaking(ENGLISH):
        assert repair_text(repair) == "Anna to Balie in VM1."
        assert repair_effect(quiet) == "Still missing then: 1 of 2; no goal changes."
