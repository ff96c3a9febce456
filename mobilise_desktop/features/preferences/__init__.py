"""Settings of this computer, this office and the programme; the keys; about the program."""
