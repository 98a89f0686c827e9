"""The page on which a supervisor reconciles the figures of one operation."""
