# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Listening to the screen: what the screen says goes to the reader, and how far that is goes back to the screen."""
