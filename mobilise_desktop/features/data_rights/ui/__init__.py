"""Qt: nothing yet; these rights are used from the command line."""
