"""What the tests of the language server share: an editor without a window."""
