# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Locks a PC with Windows Pro to the kiosk, for one local user without rights. docs/lockdown.md tells how.
.DESCRIPTION
Each value is written down before it is changed, in lock-undo.json beside the settings of the kiosk; unlock.ps1 puts
all of it back. Run twice, it changes nothing the second time. -WhatIf says what would be done, and does nothing.
.EXAMPLE
.\lock-pro.ps1 -User kiosk -WhatIf
.EXAMPLE
.\lock-pro.ps1 -User kiosk
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    # The local user who logs in by itself; not an administrator.
    [Parameter(Mandatory)] [string] $User,
    # What is started in place of the desktop.
    [string] $Program = "$env:ProgramFiles\Patient Kiosk\kiosk.exe",
    # Leave the desktop; the kiosk then has to be started at login (the installer's /AUTOSTART=1).
    [switch] $KeepDesktop,
    # Let USB sticks be read.
    [switch] $AllowUsbStorage
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
. "$PSScriptRoot\registry.ps1"

Assert-Administrator
$account = Get-KioskAccount -User $User
if (-not (Test-Path -LiteralPath $Program)) { throw "There is no $Program; install the kiosk first." }

$policies = 'Software\Microsoft\Windows\CurrentVersion\Policies'
$ofUser = @(
    @{ Key = "$policies\System"; Name = 'DisableTaskMgr'; Value = 1 }
    @{ Key = "$policies\System"; Name = 'DisableLockWorkstation'; Value = 1 }
    @{ Key = "$policies\System"; Name = 'DisableChangePassword'; Value = 1 }
    @{ Key = "$policies\System"; Name = 'DisableRegistryTools'; Value = 1 }
    @{ Key = "$policies\Explorer"; Name = 'NoWinKeys'; Value = 1 }
    @{ Key = "$policies\Explorer"; Name = 'NoLogoff'; Value = 1 }
    @{ Key = "$policies\Explorer"; Name = 'NoClose'; Value = 1 }
    @{ Key = "$policies\Explorer"; Name = 'NoRun'; Value = 1 }
    @{ Key = "$policies\Explorer"; Name = 'NoViewContextMenu'; Value = 1 }
    @{ Key = "$policies\Explorer"; Name = 'NoDriveTypeAutoRun'; Value = 255 }
    @{ Key = 'Software\Policies\Microsoft\Windows\System'; Name = 'DisableCMD'; Value = 2 }
    @{ Key = 'Software\Policies\Microsoft\Windows\Explorer'; Name = 'DisableNotificationCenter'; Value = 1 }
    @{ Key = 'Control Panel\Accessibility\StickyKeys'; Name = 'Flags'; Value = '506' }
    @{ Key = 'Control Panel\Accessibility\ToggleKeys'; Name = 'Flags'; Value = '58' }
    @{ Key = 'Control Panel\Accessibility\Keyboard Response'; Name = 'Flags'; Value = '122' }
    @{ Key = 'Control Panel\Desktop'; Name = 'ScreenSaveActive'; Value = '0' }
    @{ Key = 'Control Panel\Desktop'; Name = 'TouchGestureSetting'; Value = 0 }
)
if (-not $KeepDesktop) {
    $ofUser += @{ Key = "$policies\System"; Name = 'Shell'; Value = "`"$Program`" supervise" }
}
$ofMachine = @(
    @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\EdgeUI'; Name = 'AllowEdgeSwipe'; Value = 0 }
    @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\Personalization'; Name = 'NoLockScreen'; Value = 1 }
    @{ Key = 'SOFTWARE\Microsoft\Windows\CurrentVersion\Policies\System'; Name = 'HideFastUserSwitching'; Value = 1 }
    @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\System'; Name = 'DontDisplayNetworkSelectionUI'; Value = 1 }
    @{ Key = 'SOFTWARE\Policies\Microsoft\WindowsInkWorkspace'; Name = 'AllowWindowsInkWorkspace'; Value = 0 }
    @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\Windows Search'; Name = 'AllowCortana'; Value = 0 }
)
if (-not $AllowUsbStorage) {
    $ofMachine += @{ Key = 'SOFTWARE\Policies\Microsoft\Windows\RemovableStorageDevices'; Name = 'Deny_All'; Value = 1 }
}

Use-UserHive -Account $account -Do {
    param($root)
    foreach ($each in $ofUser) { Set-Noted -Root $root -Owner $account.SID.Value @each }
}
foreach ($each in $ofMachine) { Set-Noted -Root 'HKLM:' -Owner 'machine' @each }
if ($PSCmdlet.ShouldProcess('power', 'never switch the screen off, never sleep')) {
    powercfg.exe /change monitor-timeout-ac 0
    powercfg.exe /change standby-timeout-ac 0
}
Write-Output "Locked for $User. Let that user log in by itself, restart, and go through the list in docs/lockdown.md."
