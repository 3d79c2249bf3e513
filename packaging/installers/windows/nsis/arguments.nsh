; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; The command line, cut as Windows cuts it. An unknown flag is refused: on a hundred machines nobody would see it ignored.
!macro ArgumentFunctions UN
Function ${UN}ReadArguments
  Push $0 ; the list
  Push $1 ; how many
  Push $2 ; which
  Push $3 ; the argument
  Push $4 ; its beginning
  System::Call 'kernel32::GetCommandLineW() w .r3'
  System::Call 'shell32::CommandLineToArgvW(w r3, *i .r1) p .r0'
  StrCpy $2 1
  ${While} $2 < $1
    IntOp $4 $2 * 8
    IntPtrOp $4 $0 + $4
    System::Call '*$4(w .r3)'
    Push $3
    Call ${UN}ReadArgument
    Pop $4
    ${If} $4 == "last"
      ${Break}
    ${ElseIf} $4 != ""
      System::Call 'kernel32::LocalFree(p r0)'
      !insertmacro Refuse "${UN}" ${UNKNOWN_FLAG} "$4"
    ${EndIf}
    IntOp $2 $2 + 1
  ${EndWhile}
  System::Call 'kernel32::LocalFree(p r0)'
  Pop $4
  Pop $3
  Pop $2
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro ArgumentFunctions ""
!insertmacro ArgumentFunctions "un."

!macro Value FLAG VARIABLE
  StrLen $1 "${FLAG}"
  StrCpy $2 $0 $1
  ${If} $2 == "${FLAG}"
    StrCpy ${VARIABLE} $0 "" $1
    StrCpy $0 ""
  ${EndIf}
!macroend

Function ReadArgument ; an argument on the stack; gives "", "last", or what is wrong with it
  Exch $0
  Push $1
  Push $2
  StrCpy $2 $0 3
  ${If} $2 == "/D="
    StrCpy $0 $0 "" 3
    StrLen $1 $0
    StrCpy $2 $INSTDIR $1
    ${If} $2 != $0 ; NSIS reads it without quotes, to the end of the line; with quotes it is read here
      StrCpy $INSTDIR $0
    ${EndIf}
    StrCpy $0 "last"
  ${ElseIf} $0 == "/S"
  ${OrIf} $0 == "/NCRC"
    StrCpy $0 ""
  ${Else}
    !insertmacro Value "/CONTENT=" $Content
    !insertmacro Value "/SETTINGS=" $Settings
    !insertmacro Value "/LANG=" $Spoken
    !insertmacro Value "/AUTOSTART=" $Autostart
    ${If} $0 != ""
      StrCpy $0 "$(UnknownFlag)"
    ${ElseIf} $Autostart != ""
    ${AndIf} $Autostart != "0"
    ${AndIf} $Autostart != "1"
      StrCpy $0 "$(WrongAutostart)"
    ${EndIf}
  ${EndIf}
  Pop $2
  Pop $1
  Exch $0
FunctionEnd

Function un.ReadArgument
  Exch $0
  Push $1
  StrCpy $1 $0 3
  ${If} $1 == "_?="
    StrCpy $0 "last"
  ${ElseIf} $0 == "/PURGE"
    StrCpy $Purge 1
    StrCpy $0 ""
  ${ElseIf} $0 == "/S"
    StrCpy $0 ""
  ${Else}
    StrCpy $0 "$(UnknownFlagRemoving)"
  ${EndIf}
  Pop $1
  Exch $0
FunctionEnd
