# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Where a patient is and where a touch leads: pure functions over frozen values. Nothing here knows Qt."""
