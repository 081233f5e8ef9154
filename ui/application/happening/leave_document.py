"""What a file tells of a request for leave."""

from __future__ import annotations

from collections.abc import Sequence

from data.roster_json import LeaveDocument, LeaveRow
from ui.application.happening.leave import Judgement
from ui.application.happening.leave_texts import offer, sentence
from ui.application.move_rows import moves


def leave_document(
    judgement: Judgement, others: Sequence[Judgement], seconds: float, *, stopped: bool = False
) -> LeaveDocument:
    """Return what the JSON file tells; the reason of the absence is not in it."""
    asked = judgement.request
    absence = asked.absence
    planned = "yes" if judgement.is_yes else "no"
    return LeaveDocument(
        absence.employee,
        LeaveRow(absence.first, absence.last, absence.part),
        planned if asked.is_planned else "unplanned",  # type: ignore[arg-type]
        sentence(judgement, others),
        judgement.lacking,
        [move for change in judgement.changes for move in moves(change, asked.before)],
        judgement.informed,
        judgement.goals_before,
        asked.goals_happened,
        judgement.goals,
        judgement.is_fewest,
        [_row(other) for other in others],
        seconds,
        stopped,
    )


def _row(other: Judgement) -> LeaveRow:
    absence = other.request.absence
    return LeaveRow(absence.first, absence.last, absence.part, offer(other))
