"""Files that belong to records: signed papers, proofs of consent, letters."""
