"""Settings: this computer, this office, the programme; where the data lies; keys to press; about the program."""
