"""Few changes of post: days as columns, a bound, and calmer days a few at a time."""
