"""What came of tests: for people, for programs, and for CI systems."""
