"""Rules on hard limits, escalation, promises and the duration."""
