"""What is locked or published stays: it enters the model as given, not as a decision."""

from solver.rules.base import Encoder

ENCODER = Encoder()
