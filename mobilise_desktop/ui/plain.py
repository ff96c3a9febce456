"""Data in Qt texts: never read as HTML, never as a key to press.

Qt takes texts that look like HTML for HTML, in tool tips and message boxes as well; a firm's name
could then load a picture from the network (`safety.md` row 9). And it takes "&" for the mark of a key.
"""


def plain(text: str) -> str:
    """`text` for a tool tip or a message box: shown character by character, line breaks kept."""
    return f"<qt>{escaped(text).replace(chr(10), '<br>')}</qt>"


def escaped(text: str) -> str:
    """`text` as HTML shows it unchanged (the standard library's `html` takes 3 ms to load)."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def mnemonic_safe(text: str) -> str:
    """`text` for buttons, tabs, menus and group boxes: "Smith & Sons" keeps its "&"."""
    return text.replace("&", "&&")
