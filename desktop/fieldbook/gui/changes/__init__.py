"""What changed in an operation since an earlier workbook."""
