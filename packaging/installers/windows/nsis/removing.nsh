; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; Content and settings are the clinic's: they stay, unless somebody says otherwise.
Function un.onInit
  Call un.ReadArguments
  Call un.GuardMachine
  ${IfNot} ${Silent}
    MessageBox MB_YESNO|MB_ICONQUESTION|MB_DEFBUTTON2 "$(PurgeQuestion)" IDNO keep
    StrCpy $Purge 1
    keep:
  ${EndIf}
FunctionEnd

Section "Uninstall"
  SetShellVarContext all
  nsExec::ExecToStack '"$INSTDIR\kiosk-setup.exe" close'
  Pop $0
  Pop $1
  ${If} $0 = 3
    !insertmacro Refuse "un." ${KIOSK_RUNS} "$(KioskRuns)"
  ${EndIf}
  ${If} $Purge = 1
    nsExec::ExecToStack '"$INSTDIR\kiosk-setup.exe" remove --purge'
  ${Else}
    nsExec::ExecToStack '"$INSTDIR\kiosk-setup.exe" remove'
  ${EndIf}
  Pop $0
  Pop $1
  ${If} $1 != ""
    !insertmacro Note "un." "$1"
  ${EndIf}
  RMDir /r "$INSTDIR\packages"
  RMDir /r "$INSTDIR\recipes"
  RMDir /r "$INSTDIR\runtime"
  Delete "$INSTDIR\kiosk.exe"
  Delete "$INSTDIR\kiosk.com"
  Delete "$INSTDIR\kiosk-setup.exe"
  Delete "$INSTDIR\uninstall.exe"
  RMDir "$INSTDIR"
  RMDir /r "$INSTDIR.old"
  RMDir /r "$INSTDIR.new"
  RMDir /r "$SMPROGRAMS\${SHORT}"
  DeleteRegValue HKLM "${RUN_KEY}" "${SHORT}"
  DeleteRegKey HKLM "${REMOVE_KEY}"
  DeleteRegKey HKLM "${PRODUCT_KEY}"
  Delete "${LOG}"
SectionEnd
