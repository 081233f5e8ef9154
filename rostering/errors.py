"""Errors of the domain, with the facts that a face needs to explain them."""


class InvalidValueError(ValueError):
    """A value that cannot exist in a plan.

    Attributes:
        what: the field or thing that is wrong, in the words of the code.
        found: the value that was given.
        expected: what would have been right, in English, for developers.
    """

    def __init__(self, what: str, found: object, expected: str) -> None:
        super().__init__(f"{what} is {found!r}, expected {expected}")
        self.what = what
        self.found = found
        self.expected = expected
