"""Who a workbook is for, and what readers outside do not see."""
