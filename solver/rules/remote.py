"""Work at a distance is never planned on its own: only locked shifts are remote."""

from solver.rules.base import Encoder

ENCODER = Encoder()
