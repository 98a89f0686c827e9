"""In what money is counted: the currencies of ISO 4217, and crypto-assets beside them."""

from fieldbook.forms.values.codelist import CodeList, codes

MONEY = CodeList("money", (*codes("currency").codes, *codes("crypto_asset").codes))
