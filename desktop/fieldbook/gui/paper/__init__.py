"""Paper: records laid out on pages, looked at, printed, or kept as PDF."""
