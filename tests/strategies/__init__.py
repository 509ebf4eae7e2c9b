"""What the properties draw: playbooks written in every habit of writing, beside what they mean, and damaged ones."""
