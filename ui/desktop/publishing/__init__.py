"""Publishing a roster as a version, and comparing versions."""
