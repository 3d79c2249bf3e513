# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""How the installers for Windows and Debian are made; packaging/build.py and packaging/test.py are the way in."""
