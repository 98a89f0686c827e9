"""Who may use a vault, and what keeps it: officers and roles, recovery, backups, restored copies."""
