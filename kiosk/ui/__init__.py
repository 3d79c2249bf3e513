# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the patient sees: one widget for each block, a window to show them in. It makes wishes and decides nothing."""
