"""Rules on text that does not do what it seems to."""
