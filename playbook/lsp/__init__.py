"""The language server: what the command line says of playbooks, said to editors while they are written."""
