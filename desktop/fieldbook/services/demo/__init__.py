"""The demo: two vaults and two real operations, from entry to workbook."""

from fieldbook.services.demo.story import PASSPHRASE, DemoResult, DemoStep, run_demo

__all__ = ["PASSPHRASE", "DemoResult", "DemoStep", "run_demo"]
