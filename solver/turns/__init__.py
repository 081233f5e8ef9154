"""Fair turns by themselves: bounded by a flow, shared out, and kept while the rest is planned."""
