# PDFium's own numbers.

FPDF_ERR_PASSWORD: int
