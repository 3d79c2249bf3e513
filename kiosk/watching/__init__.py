# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What editors save reaches the running kiosk, if it is sound; the last good version of each file is kept."""
