# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Weighing up: one statement a screen on a scale of five, where one leans, how sure one is, and a calm summary."""
