"""The screen for somebody who calls in sick."""
