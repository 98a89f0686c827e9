"""Reconciliation: what is stated, computed and recorded side by side, and what looks alike."""
