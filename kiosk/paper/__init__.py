# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Setting text on paper, for lists that are taken home and for leaflets."""
