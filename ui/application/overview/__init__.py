"""What *Overzicht* shows of some weeks: which weeks, which figures, and each in one sentence."""
