; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; Exit codes; docs/installing-windows.md lists them. 1 and 2 are NSIS' own: closed by the person, ended by a fault.
!define FAULT 2
!define UNKNOWN_FLAG 10
!define BAD_INPUT 11
!define NOT_ADMIN 12
!define RUNS_ALREADY 13
!define KIOSK_RUNS 14
!define NO_ROOM 15
!define WRONG_WINDOWS 16
!define OTHER_INSTALLER 17
!define CONTENT_FAILED 18
!define NOT_WRITTEN 19

; The exit code of kiosk-setup.exe when it says in a sentence why it does not do its step.
!define STEP_REFUSED 2

; Where Windows keeps what is installed, and what begins with a session.
!define PRODUCT_KEY "Software\${SHORT}"
!define REMOVE_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\${SHORT}"
!define RUN_KEY "Software\Microsoft\Windows\CurrentVersion\Run"
