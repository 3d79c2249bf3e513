# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""``python -m kiosk`` is the command ``kiosk``."""

import sys

from kiosk.cli import main

sys.exit(main())
