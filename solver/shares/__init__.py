"""A bound of desk shares by sums, without a model of the whole."""
