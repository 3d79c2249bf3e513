# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Films as patients see them, and two very short ones: ffmpeg's test picture, one second long."""
