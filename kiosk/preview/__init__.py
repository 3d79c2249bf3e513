# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The preview: a window for editors, with the kiosk beside all that is to be mended. No patient sees it."""
