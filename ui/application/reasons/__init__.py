"""Why a place is empty or somebody is not there, and what would fill it, in words."""
