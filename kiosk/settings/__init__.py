# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Settings: what clinic IT decides for one machine in ``kiosk.toml``. Not content."""

from kiosk.settings.declared import Settings
from kiosk.settings.hours import Night
from kiosk.settings.reading import MACHINE_FILE, machine_file, read_settings

__all__ = ["MACHINE_FILE", "Night", "Settings", "machine_file", "read_settings"]
