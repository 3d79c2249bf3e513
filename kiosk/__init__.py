# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The patient information kiosk: a folder of Markdown in, touch screens out."""

__version__ = "0.1.0"
