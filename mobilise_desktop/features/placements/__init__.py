"""Pilot placements: from the draft over the signed agreement of three parties to the closed dossier."""
