# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What the kiosk says: a folder of Markdown read into typed blocks. Nothing here knows Qt."""
