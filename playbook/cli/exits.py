"""The exit status of a run, for the shell or program that started it."""

CLEAN = 0
FINDINGS = 1  # something is wrong with what was read
WRONG_USE = 2  # the command, the settings, a missing file, or playbook itself
INTERRUPTED = 130  # what shells give a command that Ctrl-C ended
TERMINATED = 143  # and one that was told to end
