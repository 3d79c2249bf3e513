# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""What a patient takes home: a list as codes for a phone's camera, and as a page of paper. Nothing of it is kept."""
