"""Tests of the picture of the absences."""
