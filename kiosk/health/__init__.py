# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Health for the clinic's IT: how this kiosk is, in files that any monitoring can read. Nothing of it is sent."""
