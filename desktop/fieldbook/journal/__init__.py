"""The truth: signed, chained entries; everything else is scratch or can be made anew from them."""
