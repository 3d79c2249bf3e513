# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Lockdown: the public cannot leave the kiosk for the system below it; staff can."""
