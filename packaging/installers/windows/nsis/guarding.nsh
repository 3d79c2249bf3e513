; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; What has to be true before anything is changed.
!macro GuardFunctions UN
Function ${UN}GuardMachine
  SetShellVarContext all
  UserInfo::GetAccountType
  Pop $0
  ${If} $0 != "Admin"
    !insertmacro Refuse "${UN}" ${NOT_ADMIN} "$(NotAdmin)"
  ${EndIf}
  System::Call 'kernel32::CreateMutexW(p 0, i 1, w "Global\PatientKioskSetup") p .r1 ?e'
  Pop $0
  ${If} $0 = 183 ; ERROR_ALREADY_EXISTS
    !insertmacro Refuse "${UN}" ${RUNS_ALREADY} "$(RunsAlready)"
  ${EndIf}
FunctionEnd
!macroend
!insertmacro GuardFunctions ""
!insertmacro GuardFunctions "un."

Function GuardInput
  ${IfNot} ${AtLeastBuild} 17763 ; Windows 10 1809, the oldest that Qt runs on
    !insertmacro Refuse "" ${WRONG_WINDOWS} "$(WrongWindows)"
  ${EndIf}
  ReadRegStr $0 HKLM "${PRODUCT_KEY}" "Installer"
  ${If} $0 == "msi"
    !insertmacro Refuse "" ${OTHER_INSTALLER} "$(OtherInstaller)"
  ${EndIf}
  ReadRegStr $Before HKLM "${PRODUCT_KEY}" "InstallLocation"
  ${If} $Content != ""
    Call TrimContent
    ${IfNot} ${FileExists} "$Content\guide.toml"
      !insertmacro Refuse "" ${BAD_INPUT} "$(NoContent)"
    ${EndIf}
  ${EndIf}
  ${If} $Settings != ""
  ${AndIfNot} ${FileExists} "$Settings"
    !insertmacro Refuse "" ${BAD_INPUT} "$(NoSettings)"
  ${EndIf}
FunctionEnd

Function TrimContent ; a backslash at the end would swallow the quote that follows it
  StrCpy $0 $Content 1 -1
  ${If} $0 == "\"
    StrCpy $Content $Content -1
  ${EndIf}
FunctionEnd

; NeedRoom: on this drive, $0 times the size of the kiosk.
!macro NeedRoom DRIVE
  IntOp $4 $0 * ${SIZE_KB}
  ${DriveSpace} "${DRIVE}\" "/D=F /S=K" $1
  ${If} $1 != ""
  ${AndIf} $1 < $4
    StrCpy $0 "${DRIVE}"
    IntOp $1 $1 / 1024
    IntOp $4 $4 / 1024
    !insertmacro Refuse "" ${NO_ROOM} "$(NoRoom)"
  ${EndIf}
!macroend

Function GuardFolder ; $INSTDIR is known
  StrLen $0 $INSTDIR
  ${If} $0 < 4
    !insertmacro Refuse "" ${BAD_INPUT} "$(ForeignFolder)"
  ${EndIf}
  ${DirState} "$INSTDIR" $0
  ${If} $0 = 1 ; there, and not empty
  ${AndIfNot} ${FileExists} "$INSTDIR\kiosk-setup.exe"
    !insertmacro Refuse "" ${BAD_INPUT} "$(ForeignFolder)"
  ${EndIf}
  Call GuardRoom
FunctionEnd

Function GuardRoom ; what is packed in one piece is unpacked into the folder for temporary files first
  ${GetRoot} "$INSTDIR" $2
  ${GetRoot} "$TEMP" $3
  ${If} $2 == $3
    StrCpy $0 2
  ${Else}
    StrCpy $0 1
    !insertmacro NeedRoom $3
  ${EndIf}
  !insertmacro NeedRoom $2
FunctionEnd
