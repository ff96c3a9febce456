"""What the people of a firm allowed, for what and how; and whom nobody is to contact."""
