; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; What is said to whoever must act: in a box, or where nobody looks to the terminal; always to the log as well.
!define LOG "$TEMP\patient-kiosk-setup.log"

!macro SayingFunctions UN
Function ${UN}Log ; the text is on the stack
  Exch $0
  Push $1
  ClearErrors
  FileOpen $1 "${LOG}" a
  ${IfNot} ${Errors}
    FileSeek $1 0 END
    FileWriteUTF16LE /BOM $1 "$0$\r$\n"
    FileClose $1
  ${EndIf}
  Pop $1
  Pop $0
FunctionEnd

Function ${UN}ToTerminal ; the text is on the stack
  Exch $0
  Push $1
  Push $2
  Push $3
  System::Call 'kernel32::GetStdHandle(i -12) p .r1'
  ${If} $1 = 0
    System::Call 'kernel32::AttachConsole(i -1)'
    System::Call 'kernel32::GetStdHandle(i -12) p .r1'
  ${EndIf}
  ${If} $1 != 0
  ${AndIf} $1 != -1
    StrCpy $0 "$0$\r$\n"
    System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r0, i -1, p 0, i 0, p 0, p 0) i .r2'
    System::Alloc $2
    Pop $3
    System::Call 'kernel32::WideCharToMultiByte(i 65001, i 0, w r0, i -1, p r3, i r2, p 0, p 0)'
    IntOp $2 $2 - 1
    System::Call 'kernel32::WriteFile(p r1, p r3, i r2, *i .s, p 0)'
    Pop $2
    System::Free $3
  ${EndIf}
  Pop $3
  Pop $2
  Pop $1
  Pop $0
FunctionEnd
!macroend
!insertmacro SayingFunctions ""
!insertmacro SayingFunctions "un."


; Note: a sentence that ends nothing.
!macro Note UN TEXT
  DetailPrint "${TEXT}"
  Push "${TEXT}"
  Call ${UN}Log
  ${If} ${Silent}
    Push "${TEXT}"
    Call ${UN}ToTerminal
  ${EndIf}
!macroend

; Refuse: a sentence, and the end with an exit code.
!macro Refuse UN CODE TEXT
  !insertmacro Note "${UN}" "${TEXT}"
  MessageBox MB_OK|MB_ICONEXCLAMATION "${TEXT}" /SD IDOK
  SetErrorLevel ${CODE}
  Quit
!macroend
