# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The supervisor: a small process beside the kiosk that starts it, and starts it again whatever happens."""
