# The binding ships no types; by design it is the standard library's module over another engine.
from sqlite3 import *
