"""What firms declare of their size: dated figures, related enterprises, the SME status explained."""
