# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Staff at the kiosk: a way in that nobody finds by chance, the PIN, and what they may do behind it."""
