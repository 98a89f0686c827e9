"""Numbers in the words of people's languages: a table of words for each, and one grammar that hears all."""
