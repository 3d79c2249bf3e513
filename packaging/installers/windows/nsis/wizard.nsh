; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; The wizard: welcome, what the kiosk shows, where it goes, and the end.
!define MUI_ICON "pictures\kiosk.ico"
!define MUI_UNICON "pictures\kiosk.ico"
!define MUI_HEADERIMAGE
!define MUI_HEADERIMAGE_RIGHT
!define MUI_HEADERIMAGE_BITMAP "pictures\header.bmp"
!define MUI_HEADERIMAGE_UNBITMAP "pictures\header.bmp"
!define MUI_WELCOMEFINISHPAGE_BITMAP "pictures\welcome.bmp"
!define MUI_WELCOMEPAGE_TEXT "$(WelcomeText)"
!define MUI_FINISHPAGE_TEXT "$(FinishText)"
!define MUI_ABORTWARNING

Var OwnContent
Var FolderField
Var LanguageField
Var AutostartBox

!insertmacro MUI_PAGE_WELCOME
Page custom ShowChoices KeepChoices
!insertmacro MUI_PAGE_DIRECTORY
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_CONFIRM
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"

Function ShowChoices
  !insertmacro MUI_HEADER_TEXT "$(ChoicesTitle)" "$(ChoicesText)"
  nsDialogs::Create 1018
  Pop $0
  ${NSD_CreateRadioButton} 0 0u 100% 12u "$(ShippedContent)"
  Pop $0
  ${NSD_CreateRadioButton} 0 14u 100% 12u "$(OwnContentChoice)"
  Pop $OwnContent
  ${NSD_CreateDirRequest} 12u 29u 210u 13u "$Content"
  Pop $FolderField
  ${NSD_CreateBrowseButton} 226u 29u 60u 13u "$(Browse)"
  Pop $1
  ${NSD_OnClick} $1 BrowseContent
  ${If} $Content == ""
    ${NSD_Check} $0
  ${Else}
    ${NSD_Check} $OwnContent
  ${EndIf}
  ${NSD_CreateLabel} 0 56u 130u 12u "$(LanguageLabel)"
  Pop $0
  ${NSD_CreateDropList} 134u 54u 90u 60u ""
  Pop $LanguageField
  ${NSD_CB_AddString} $LanguageField "$(AsInContent)"
  !insertmacro AddLanguages
  ${NSD_CB_SelectString} $LanguageField "$(AsInContent)"
  ${If} $Spoken != ""
    ${NSD_CB_SelectString} $LanguageField "$Spoken"
  ${EndIf}
  ${NSD_CreateCheckbox} 0 80u 100% 12u "$(AutostartChoice)"
  Pop $AutostartBox
  ReadRegStr $0 HKLM "${RUN_KEY}" "${SHORT}"
  ${If} $Autostart == "1"
  ${OrIf} $0 != ""
    ${NSD_Check} $AutostartBox
  ${EndIf}
  nsDialogs::Show
FunctionEnd

Function BrowseContent
  nsDialogs::SelectFolderDialog "$(OwnContentChoice)" "$Content"
  Pop $0
  ${If} $0 != "error"
    ${NSD_SetText} $FolderField $0
    ${NSD_Check} $OwnContent
  ${EndIf}
FunctionEnd

Function KeepChoices
  StrCpy $Content ""
  ${NSD_GetState} $OwnContent $0
  ${If} $0 = ${BST_CHECKED}
    ${NSD_GetText} $FolderField $Content
    Call TrimContent
    ${IfNot} ${FileExists} "$Content\guide.toml"
      MessageBox MB_OK|MB_ICONEXCLAMATION "$(NoContent)"
      Abort
    ${EndIf}
  ${EndIf}
  ${NSD_GetText} $LanguageField $Spoken
  ${If} $Spoken == "$(AsInContent)"
    StrCpy $Spoken ""
  ${EndIf}
  ${NSD_GetState} $AutostartBox $Autostart
FunctionEnd
