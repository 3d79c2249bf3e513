# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""The installers for Windows under Wine: installed as a clinic's IT would, used, and ill-treated."""
