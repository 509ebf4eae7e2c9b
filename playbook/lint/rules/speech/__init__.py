"""Rules on what is said, as an ear takes it."""
