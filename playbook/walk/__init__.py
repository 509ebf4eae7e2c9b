"""A call gone through branch by branch: what the bot says and does on the way, with one call's values in it."""
