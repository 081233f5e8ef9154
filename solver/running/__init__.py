"""One planning run: goal by goal, each value kept while the next is improved."""
