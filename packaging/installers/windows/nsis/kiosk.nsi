; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; The .exe for people and for silent rollouts. installers/windows/exe.py gives it:
; PACKING VERSION NUMBERS PRODUCT SHORT PUBLISHER AUTHORS OUT SIZE_KB LANGUAGES, and files.nsh with every file in a fixed order.
!include "codes.nsh"

Target amd64-unicode
Unicode true
ManifestSupportedOS Win10
ManifestDPIAware true
ManifestLongPathAware true
RequestExecutionLevel admin
SetCompressor /SOLID ${PACKING}
!if ${PACKING} == "lzma"
  SetCompressorDictSize 64
!endif
CRCCheck force
AllowSkipFiles off
ShowInstDetails nevershow
ShowUninstDetails nevershow
BrandingText "${PRODUCT} ${VERSION}"
Name "${PRODUCT}"
OutFile "${OUT}"
InstallDir "$PROGRAMFILES64\${SHORT}"
InstallDirRegKey HKLM "${PRODUCT_KEY}" "InstallLocation"

!include "LogicLib.nsh"
!include "MUI2.nsh"
!include "FileFunc.nsh"
!include "WinVer.nsh"
!include "x64.nsh"

Var Content   ; what the person or the command line asked for; empty: nothing
Var Settings
Var Spoken
Var Autostart ; 1, 0, or empty: as it is
Var Purge
Var Before    ; the folder of the kiosk that is installed already; empty: none

!include "saying.nsh"
!include "arguments.nsh"
!include "guarding.nsh"
!include "offered.nsh"
!include "signing.nsh"
!include "wizard.nsh"
!include "strings.nsh"

VIProductVersion "${NUMBERS}"
VIFileVersion "${NUMBERS}"
!macro Versions LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "${PRODUCT}"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "${VERSION}"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "${PRODUCT}, installer"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "${PUBLISHER}"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "${AUTHORS}. Apache License 2.0"
!macroend
!insertmacro Versions ${LANG_ENGLISH}
!insertmacro Versions ${LANG_GERMAN}

!include "installing.nsh"
!include "removing.nsh"
