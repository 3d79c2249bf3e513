# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a screen reader hears: asked for through AT-SPI, as Orca does, of a kiosk that runs under Xvfb."""
