"""The view of opening hours and staffing."""
