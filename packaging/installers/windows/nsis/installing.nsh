; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; The new files are laid into a folder beside the old ones, looked at, and take their place by two renames. Until the end
; the old ones lie there to be put back.
!define NEW "$INSTDIR.new"
!define OLD "$INSTDIR.old"

Function .onInit
  Call ReadArguments
  Call GuardMachine
  Call GuardInput
FunctionEnd

; Step: one of kiosk-setup.exe's; $0: its exit code, $1: what it said.
!macro Step FOLDER WHAT
  nsExec::ExecToStack '"${FOLDER}\kiosk-setup.exe" ${WHAT}'
  Pop $0
  Pop $1
  Push $1
  Call FirstLine
  Pop $1
!macroend

; RefuseStep: the end after a step that said why it ended, or that broke.
!macro RefuseStep CODE
  ${If} $0 == ${STEP_REFUSED}
    !insertmacro Refuse "" ${CODE} "$1"
  ${Else}
    !insertmacro Refuse "" ${FAULT} "$(StepBroke)"
  ${EndIf}
!macroend

Section
  Call GuardFolder
  Call MendWhatWasCutOff
  Call LayFiles
  Call LookAtThem
  Call CloseKiosks
  Call Swap
  Call SetUpMachine
  Call Register
  RMDir /r "${OLD}"
  ${If} $Before != ""
  ${AndIf} $Before != $INSTDIR
    RMDir /r "$Before\packages"
    RMDir /r "$Before\recipes"
    RMDir /r "$Before\runtime"
    Delete "$Before\kiosk.exe"
    Delete "$Before\kiosk.com"
    Delete "$Before\kiosk-setup.exe"
    Delete "$Before\uninstall.exe"
    RMDir "$Before"
  ${EndIf}
  !insertmacro Note "" "$(Done)"
SectionEnd

Function MendWhatWasCutOff
  ${If} ${FileExists} "${OLD}\kiosk-setup.exe"
  ${AndIfNot} ${FileExists} "$INSTDIR\kiosk-setup.exe"
    RMDir /r "$INSTDIR"
    Rename "${OLD}" "$INSTDIR"
  ${EndIf}
  RMDir /r "${OLD}"
  RMDir /r "${NEW}"
FunctionEnd

Function LayFiles
  !include "files.nsh"
  SetOutPath "${NEW}"
  ClearErrors
  WriteUninstaller "${NEW}\uninstall.exe"
  SetOutPath "$TEMP" ; the folder that one is in cannot be renamed
  ${If} ${Errors}
    RMDir /r "${NEW}"
    !insertmacro Refuse "" ${NOT_WRITTEN} "$(NotWritten)"
  ${EndIf}
FunctionEnd

Function .onInstFailed ; a file could not be written; who fills a disk does so while the kiosk is laid, too
  SetOutPath "$TEMP"
  Call FindFullDrive
  RMDir /r "${NEW}"
  ${If} $0 != ""
    !insertmacro Note "" "$(DiskFilled)"
    SetErrorLevel ${NO_ROOM}
  ${Else}
    !insertmacro Note "" "$(NotWritten)"
    SetErrorLevel ${NOT_WRITTEN}
  ${EndIf}
FunctionEnd

Function FindFullDrive ; gives $0: one with less than a megabyte, or empty
  ${GetRoot} "$INSTDIR" $0
  ${DriveSpace} "$0\" "/D=F /S=K" $1
  ${If} $1 == ""
  ${OrIf} $1 >= 1024
    ${GetRoot} "$TEMP" $0
    ${DriveSpace} "$0\" "/D=F /S=K" $1
    ${If} $1 == ""
    ${OrIf} $1 >= 1024
      StrCpy $0 ""
    ${EndIf}
  ${EndIf}
FunctionEnd

Function LookAtThem
  !insertmacro Step "${NEW}" 'look --content "$Content" --settings "$Settings" --lang "$Spoken"'
  ${If} $0 != 0
    RMDir /r "${NEW}"
    !insertmacro RefuseStep ${BAD_INPUT}
  ${EndIf}
FunctionEnd

Function CloseKiosks
  ${If} $Before == ""
    StrCpy $Before $INSTDIR
  ${EndIf}
  !insertmacro Step "${NEW}" 'close --folder "$Before"'
  ${If} $0 != 0
    RMDir /r "${NEW}"
    !insertmacro Refuse "" ${KIOSK_RUNS} "$(KioskRuns)"
  ${EndIf}
FunctionEnd

Function Swap
  ClearErrors
  ${If} ${FileExists} "$INSTDIR\*.*"
    Rename "$INSTDIR" "${OLD}"
    ${If} ${Errors}
      RMDir /r "${NEW}"
      !insertmacro Refuse "" ${KIOSK_RUNS} "$(InUse)"
    ${EndIf}
  ${EndIf}
  Rename "${NEW}" "$INSTDIR"
  ${If} ${Errors}
    Call PutBack
    !insertmacro Refuse "" ${NOT_WRITTEN} "$(NotWritten)"
  ${EndIf}
FunctionEnd

Function PutBack
  RMDir /r "${NEW}"
  RMDir /r "$INSTDIR"
  ${If} ${FileExists} "${OLD}\*.*"
    Rename "${OLD}" "$INSTDIR"
  ${EndIf}
FunctionEnd

Function SetUpMachine
  !insertmacro Step "$INSTDIR" 'set-up --content "$Content" --settings "$Settings" --lang "$Spoken"'
  ${If} $0 != 0
    Call PutBack
    !insertmacro RefuseStep ${CONTENT_FAILED}
  ${EndIf}
  !insertmacro Note "" "$1"
FunctionEnd

Function Register
  WriteRegStr HKLM "${PRODUCT_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${PRODUCT_KEY}" "Version" "${VERSION}"
  WriteRegStr HKLM "${PRODUCT_KEY}" "Installer" "exe"
  WriteRegStr HKLM "${REMOVE_KEY}" "DisplayName" "${PRODUCT}"
  WriteRegStr HKLM "${REMOVE_KEY}" "DisplayVersion" "${VERSION}"
  WriteRegStr HKLM "${REMOVE_KEY}" "DisplayIcon" "$INSTDIR\kiosk.exe"
  WriteRegStr HKLM "${REMOVE_KEY}" "Publisher" "${PUBLISHER}"
  WriteRegStr HKLM "${REMOVE_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr HKLM "${REMOVE_KEY}" "UninstallString" '"$INSTDIR\uninstall.exe"'
  WriteRegStr HKLM "${REMOVE_KEY}" "QuietUninstallString" '"$INSTDIR\uninstall.exe" /S'
  WriteRegDWORD HKLM "${REMOVE_KEY}" "EstimatedSize" ${SIZE_KB}
  WriteRegDWORD HKLM "${REMOVE_KEY}" "NoModify" 1
  WriteRegDWORD HKLM "${REMOVE_KEY}" "NoRepair" 1
  CreateDirectory "$SMPROGRAMS\${SHORT}"
  CreateShortcut "$SMPROGRAMS\${SHORT}\$(KioskLink).lnk" "$INSTDIR\kiosk.exe"
  CreateShortcut "$SMPROGRAMS\${SHORT}\$(PreviewLink).lnk" "$INSTDIR\kiosk.exe" "preview"
  CreateShortcut "$SMPROGRAMS\${SHORT}\$(CheckLink).lnk" "$SYSDIR\cmd.exe" '/k ""$INSTDIR\kiosk.com" check"' \
    "$INSTDIR\kiosk.exe"
  ReadRegStr $0 HKLM "${RUN_KEY}" "${SHORT}"
  ${If} $Autostart == "1"
    WriteRegStr HKLM "${RUN_KEY}" "${SHORT}" '"$INSTDIR\kiosk.exe" supervise'
  ${ElseIf} $Autostart == "0"
    DeleteRegValue HKLM "${RUN_KEY}" "${SHORT}"
  ${ElseIf} $0 != "" ; it stays as it was, at the place where the kiosk is now
    WriteRegStr HKLM "${RUN_KEY}" "${SHORT}" '"$INSTDIR\kiosk.exe" supervise'
  ${EndIf}
FunctionEnd

Function FirstLine ; of the text on the stack
  Exch $0
  Push $1
  Push $2
  StrCpy $1 0
  ${Do}
    StrCpy $2 $0 1 $1
    ${If} $2 == "$\r"
    ${OrIf} $2 == "$\n"
    ${OrIf} $2 == ""
      ${Break}
    ${EndIf}
    IntOp $1 $1 + 1
  ${Loop}
  StrCpy $0 $0 $1
  Pop $2
  Pop $1
  Exch $0
FunctionEnd
