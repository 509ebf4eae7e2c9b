"""Rules on facts, placeholders, and what should be one."""
