# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The sheets that lie over a page: each with one way to close it, and touching beside it closes it too."""
