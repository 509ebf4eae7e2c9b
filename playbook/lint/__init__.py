"""The linter: rules look at the playbook and yield what is wrong with it."""
