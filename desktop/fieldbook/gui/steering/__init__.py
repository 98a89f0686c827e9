"""Cards of those who lead: stations lost or retired, keys that change, code lists, headquarters' word."""
