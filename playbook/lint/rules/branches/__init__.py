"""Rules on what the bot answers, and whether the call comes to an end."""
