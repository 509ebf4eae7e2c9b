"""Rules on what makes a file a playbook: headings, labels, encoding, size."""
