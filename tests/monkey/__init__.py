# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The monkey: whatever a panel and a keyboard can do, thousands of times, to the real kiosk; it must not get out."""
