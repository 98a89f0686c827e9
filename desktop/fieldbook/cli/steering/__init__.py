"""Commands of those who lead: keys that change, stations that are lost, what headquarters announces."""
