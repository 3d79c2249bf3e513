# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a leaflet says of the program that made it: by this it is known, so that no other file is written over."""

CREATOR = "kiosk leaflet"
CREATED = CREATOR.encode("utf-16-be")
"""As it stands in the file."""
