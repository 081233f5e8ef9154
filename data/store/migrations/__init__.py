"""The steps from one released schema to the next; none of them ever changes again."""
