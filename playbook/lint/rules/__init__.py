"""A rule a file; the folder is its group, the docstring of its function the manual page."""
