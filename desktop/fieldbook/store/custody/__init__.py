"""Who may open the vault, and what keeps it from being lost: slots, the turning of keys, shares, backups."""
