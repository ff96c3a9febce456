"""Qt tools without any subject: window, lists, forms, theme."""
