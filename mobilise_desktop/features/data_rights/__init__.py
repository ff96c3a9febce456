"""The rights of people over their data: to be told what is kept, and to be erased."""
