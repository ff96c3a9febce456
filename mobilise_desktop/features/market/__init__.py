"""Demand and supply: offers of hosting firms, profiles of candidates, and how they match."""
