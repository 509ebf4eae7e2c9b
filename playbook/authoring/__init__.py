"""New call types: a script at its place in a playbook, with a sample task and a first test beside it."""
