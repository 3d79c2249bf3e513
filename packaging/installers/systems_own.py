# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

"""Libraries that are not shipped, for the system has them: Windows always, Debian in a package."""

from dev import LIBRARIES

WINDOWS = frozenset(
    f"{name}.dll"
    for name in (
        *("advapi32", "authz", "comdlg32", "d3d11", "d3d12", "d3d9", "dwmapi", "dwrite", "dxgi", "gdi32", "icuuc"),
        *("imm32", "kernel32", "mpr", "netapi32", "ntdll", "ole32", "oleaut32", "setupapi", "shell32", "shlwapi"),
        *("avrt", "bcrypt", "dnsapi", "dxva2", "iphlpapi", "mf", "mfplat", "mfreadwrite", "propsys", "secur32"),
        *("uiautomationcore", "user32", "userenv", "uxtheme", "version", "winhttp", "winmm", "ws2_32", "wtsapi32"),
    )
) | {"winspool.drv"}
"""In Windows 10 since 1703, which brought icuuc, and 11; names that begin with api-ms-win- lead to one of them."""

WINDOWS_PYTHON = frozenset({"python3.dll", "python313.dll"})
"""In the folder of the runtime."""

DEBIAN = {
    **{library: package for part in LIBRARIES.values() for library, package in part.items()},
    **dict.fromkeys(("libc.so.6", "libm.so.6", "libdl.so.2", "libpthread.so.0", "ld-linux-x86-64.so.2"), "libc6"),
    "libgcc_s.so.1": "libgcc-s1",
    "libstdc++.so.6": "libstdc++6",
    "libgthread-2.0.so.0": "libglib2.0-0",
    "libxcb.so.1": "libxcb1",
    "libXext.so.6": "libxext6",
    "libXrandr.so.2": "libxrandr2",
    "libbrotlicommon.so.1": "libbrotli1",
    "libbrotlidec.so.1": "libbrotli1",
    "libbz2.so.1": "libbz2-1.0",
    "libdrm.so.2": "libdrm2",
    "libgssapi_krb5.so.2": "libgssapi-krb5-2",
    "libresolv.so.2": "libc6",
    "libz.so.1": "zlib1g",
    "libzstd.so.1": "libzstd1",
}
"""Library and package."""


def windows_has(library: str) -> bool:
    return library in WINDOWS | WINDOWS_PYTHON or library.startswith("api-ms-win-")
