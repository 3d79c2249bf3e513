# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The program that prints one list, and the pages behind it.

It reads the order from its standard input, and ends when paper comes or not.

Its last word goes to the log of the kiosk, so it says nothing of what it prints.
"""

import sys
import time

from kiosk.commands.printers import cancel, chosen, hindrance, jobs
from kiosk.errors import KioskError
from kiosk.takeaway.order import Order, understood

TITLE = "kiosk"
"""What the list is called in the queue of the printer, which others may see."""

LOOK_SECONDS = 0.5
PATIENCE_SECONDS = 4
"""So long a printer may say that something hinders it before we believe it: some only wake up."""

LONGEST_SECONDS = 45
"""So long a page may wait behind others before we say that it is on its way."""


def main() -> int:
    """Print; 0 when the printer has the page, 1 with a sentence why not."""
    try:
        print_list(understood(sys.stdin.buffer.read()))
    except KioskError as error:
        sys.stderr.write(f"{error}\n")
    except Exception as error:  # noqa: BLE001 -- its text may hold a patient's words, its name does not
        sys.stderr.write(f"the program that prints has failed ({type(error).__name__})\n")
    else:
        return 0
    return 1


def print_list(order: Order) -> None:
    """Raises ``KioskError`` where no page comes."""
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415 -- not before the order is understood

    application = QApplication(["kiosk"])
    name = chosen(order.printer)
    if why := hindrance(name):
        raise KioskError(_sentence(name, why))
    before = jobs(name)
    _paint(name, order)
    application.processEvents()
    _wait(name, before)


def _paint(name: str, order: Order) -> None:
    from PySide6.QtPrintSupport import QPrinter, QPrinterInfo  # noqa: PLC0415 -- nobody else prints

    from kiosk.commands.order_pages import put_on_paper  # noqa: PLC0415 -- as above

    info = QPrinterInfo.printerInfo(name)
    printer = QPrinter(info, QPrinter.PrinterMode.HighResolution)
    printer.setDocName(TITLE)
    if info.defaultPageSize().isValid():  # else Qt takes the paper of the country
        printer.setPageSize(info.defaultPageSize())
    if not put_on_paper(printer, order):
        raise KioskError(_sentence(name, "it takes no page"))
    if printer.printerState() in (QPrinter.PrinterState.Error, QPrinter.PrinterState.Aborted):
        raise KioskError(_sentence(name, "it has stopped"))


def _wait(name: str, before: set[str]) -> None:
    """Until the printer has taken the page; where something hinders it, the page is taken back."""
    began = time.monotonic()
    hindered_since: float | None = None
    while (ours := jobs(name) - before) and time.monotonic() - began < LONGEST_SECONDS:
        why = hindrance(name)
        hindered_since = (hindered_since or time.monotonic()) if why else None
        if hindered_since is not None and time.monotonic() - hindered_since >= PATIENCE_SECONDS:
            for job in ours:
                cancel(job)
            raise KioskError(_sentence(name, why))
        time.sleep(LOOK_SECONDS)


def _sentence(name: str, why: str) -> str:
    return f"the printer '{name}' does not print: {why}; see to it, then print a test page"


if __name__ == "__main__":
    sys.exit(main())
