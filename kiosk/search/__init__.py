# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Finding a word or a topic of the guide. Nothing here knows Qt, and nothing keeps what was looked for."""
