"""What the counters of one town hall share: opening hours, duties and closing days."""

from __future__ import annotations

from data.examples.form import Row, closure, duty, opening

OPENING_HOURS: list[Row] = [
    *opening("ma di wo do vr", "VM1", "9:00", "10:45"),
    *opening("ma di wo do vr", "VM2", "10:45", "12:30"),
    *opening("wo", "MI1", "12:30", "13:00"),
    *opening("wo", "MI2", "13:00", "13:30"),
    *opening("wo", "NM1", "13:30", "14:45"),
    *opening("wo", "NM2", "14:45", "16:00"),
    *opening("ma", "AV", "16:00", "19:00", turn="avond"),
    *opening("za", "ZA1", "9:00", "10:45", turn="zaterdag"),
    *opening("za", "ZA2", "10:45", "12:30", turn="zaterdag"),
]
"""Mornings, Wednesday through noon until four, Monday evening and Saturday morning."""

DUTIES: list[Row] = [
    duty("Dag", "D", "ma-vr", ("8:24", "16:30"), ("12:30", "13:00")),
    duty("Dag, late middag", "M", "wo", ("8:24", "16:30"), ("13:00", "13:30")),
    duty("Laat", "L", "ma", ("10:54", "19:00"), ("12:30", "13:00")),
    duty("Voormiddag", "V", "ma-vr", ("8:42", "12:30")),
    duty("Namiddag", "N", "ma-vr", ("12:42", "16:30")),
    duty("Avond", "A", "ma", ("15:12", "19:00")),
    duty("Zaterdag", "Z", "za", ("8:45", "12:45")),
]
"""A day counts 7 h 36, a half day half of it; lunch in two shifts on Wednesday."""

CLOSURES: list[Row] = [
    closure("2027-01-02", "2027-01-02", "Zaterdag na Nieuwjaar"),
    closure("2027-01-15", "2027-01-15", "Nieuwjaarsreceptie", "NM"),
    closure("2027-03-27", "2027-03-27", "Paaszaterdag"),
    closure("2027-05-07", "2027-05-08", "Brugdag"),
]
