"""The search over everything: one field for firms, people and whatever other features can find."""
