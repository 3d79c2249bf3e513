; SPDX-FileCopyrightText: 2026 The patient information kiosk authors
; SPDX-License-Identifier: Apache-2.0
;
; Everything that people read, in English and German. $0 and $1 are filled where it is said.
!macro String NAME ENGLISH GERMAN
  LangString ${NAME} ${LANG_ENGLISH} "${ENGLISH}"
  LangString ${NAME} ${LANG_GERMAN} "${GERMAN}"
!macroend

!insertmacro String WelcomeText \
  "This puts the kiosk on this computer, for all who use it.$\r$\n$\r$\nA kiosk that runs here is closed meanwhile. Your content and your settings stay as they are.$\r$\n$\r$\nNothing is fetched from the internet." \
  "Der Kiosk wird auf diesem Computer eingerichtet, für alle, die ihn benutzen.$\r$\n$\r$\nEin laufender Kiosk wird dabei geschlossen. Ihre Inhalte und Einstellungen bleiben, wie sie sind.$\r$\n$\r$\nAus dem Internet wird nichts geladen."
!insertmacro String FinishText \
  "The kiosk is in the Start menu: the kiosk itself, a preview in a window, and a check of the content.$\r$\n$\r$\nContent and settings are in$\r$\n$APPDATA\${SHORT}" \
  "Im Startmenü finden Sie den Kiosk, eine Vorschau im Fenster und die Prüfung der Inhalte.$\r$\n$\r$\nInhalte und Einstellungen sind in$\r$\n$APPDATA\${SHORT}"
!insertmacro String ChoicesTitle "What the kiosk shows" "Was der Kiosk zeigt"
!insertmacro String ChoicesText "All of this can be changed later in kiosk.toml." "All das lässt sich später in kiosk.toml ändern."
!insertmacro String ShippedContent \
  "The content of this computer (ours at first; your clinic may change it)" \
  "Die Inhalte dieses Computers (zuerst unsere; Ihre Klinik kann sie ändern)"
!insertmacro String OwnContentChoice "A content folder of our own:" "Ein eigener Ordner mit Inhalten:"
!insertmacro String Browse "Browse..." "Durchsuchen..."
!insertmacro String LanguageLabel "A visit begins in" "Ein Besuch beginnt auf"
!insertmacro String AsInContent "as the content says" "wie in den Inhalten"
!insertmacro String AutostartChoice \
  "Start the kiosk when anybody logs in on this computer" \
  "Den Kiosk starten, sobald sich jemand an diesem Computer anmeldet"
!insertmacro String KioskLink "Kiosk" "Kiosk"
!insertmacro String PreviewLink "Preview" "Vorschau"
!insertmacro String CheckLink "Check content" "Inhalte prüfen"
!insertmacro String PurgeQuestion \
  "Remove the content and the settings of this computer too? What your clinic wrote would be lost." \
  "Auch Inhalte und Einstellungen dieses Computers entfernen? Was Ihre Klinik geschrieben hat, ginge verloren."
!insertmacro String Done "${PRODUCT} ${VERSION} is installed in $INSTDIR." "${PRODUCT} ${VERSION} ist in $INSTDIR installiert."
!insertmacro String UnknownFlag \
  "There is no flag '$0'; known are /S /CONTENT= /LANG= /AUTOSTART=1 /SETTINGS= and, last, /D=. Nothing was changed." \
  "Die Option '$0' gibt es nicht; bekannt sind /S /CONTENT= /LANG= /AUTOSTART=1 /SETTINGS= und zuletzt /D=. Nichts wurde geändert."
!insertmacro String WrongAutostart \
  "/AUTOSTART= is followed by 1 or 0. Nothing was changed." \
  "Auf /AUTOSTART= folgt 1 oder 0. Nichts wurde geändert."
!insertmacro String UnknownFlagRemoving \
  "There is no flag '$0'; known are /S and /PURGE. Nothing was removed." \
  "Die Option '$0' gibt es nicht; bekannt sind /S und /PURGE. Nichts wurde entfernt."
!insertmacro String NotAdmin \
  "Only an administrator can do this; start it again as one. Nothing was changed." \
  "Das kann nur ein Administrator; starten Sie es als Administrator neu. Nichts wurde geändert."
!insertmacro String RunsAlready \
  "The kiosk is being installed or removed already; wait until that has ended. Nothing was changed." \
  "Der Kiosk wird schon eingerichtet oder entfernt; warten Sie, bis das beendet ist. Nichts wurde geändert."
!insertmacro String WrongWindows \
  "The kiosk needs Windows 10 (1809 or newer) or 11. Nothing was changed." \
  "Der Kiosk braucht Windows 10 (ab 1809) oder 11. Nichts wurde geändert."
!insertmacro String OtherInstaller \
  "The kiosk was installed here with the .msi; use the new .msi, or remove the kiosk first. Nothing was changed." \
  "Der Kiosk wurde hier mit der .msi installiert; nehmen Sie die neue .msi oder entfernen Sie den Kiosk zuerst. Nichts wurde geändert."
!insertmacro String NoContent \
  "'$Content' is no content folder: it has to exist and to hold guide.toml. Nothing was changed." \
  "'$Content' ist kein Ordner mit Inhalten: er muss da sein und guide.toml enthalten. Nichts wurde geändert."
!insertmacro String NoSettings \
  "There is no settings file '$Settings'; name one that exists. Nothing was changed." \
  "Die Einstellungsdatei '$Settings' gibt es nicht; nennen Sie eine vorhandene. Nichts wurde geändert."
!insertmacro String ForeignFolder \
  "'$INSTDIR' holds other things; name a new folder for the kiosk. Nothing was changed." \
  "In '$INSTDIR' liegt anderes; nennen Sie einen neuen Ordner für den Kiosk. Nichts wurde geändert."
!insertmacro String NoRoom \
  "To be installed the kiosk needs $4 MB on drive $0, and $1 MB are free; make room. Nothing was changed." \
  "Zum Einrichten braucht der Kiosk $4 MB auf Laufwerk $0, und $1 MB sind frei; schaffen Sie Platz. Nichts wurde geändert."
!insertmacro String DiskFilled \
  "Drive $0 is full; make room and run this again. The kiosk is as it was before." \
  "Laufwerk $0 ist voll; schaffen Sie Platz und starten Sie dies noch einmal. Der Kiosk ist, wie er vorher war."
!insertmacro String NotWritten \
  "A file could not be written in $INSTDIR.new; look for room and rights there. The kiosk is as it was before." \
  "Eine Datei ließ sich in $INSTDIR.new nicht schreiben; prüfen Sie dort Platz und Rechte. Der Kiosk ist, wie er vorher war."
!insertmacro String StepBroke \
  "kiosk-setup.exe broke off here ($0: $1); restart the computer and run this again. The kiosk is as it was before." \
  "kiosk-setup.exe ist hier abgebrochen ($0: $1); starten Sie den Computer neu und dies noch einmal. Der Kiosk ist, wie er vorher war."
!insertmacro String KioskRuns \
  "The kiosk runs and cannot be closed; close it (Alt+F4) or restart the computer. It is as it was before." \
  "Der Kiosk läuft und lässt sich nicht schließen; schließen Sie ihn (Alt+F4) oder starten Sie den Computer neu. Er ist, wie er vorher war."
!insertmacro String InUse \
  "A program uses files in $INSTDIR; close it or restart the computer. The kiosk is as it was before." \
  "Ein Programm benutzt Dateien in $INSTDIR; schließen Sie es oder starten Sie den Computer neu. Der Kiosk ist, wie er vorher war."
