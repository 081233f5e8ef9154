"""The view *Overzicht*: key figures and charts of some weeks, painted here."""
