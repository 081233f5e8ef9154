"""Front work lies in open blocks: the decisions are made for open blocks alone."""

from solver.rules.base import Encoder

ENCODER = Encoder()
