# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The Debian package installed into fresh systems, used as a clinic would, and ill-treated."""
