# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Locks a PC with Windows Enterprise, Education or IoT Enterprise to the kiosk, by Shell Launcher and Keyboard Filter.
.DESCRIPTION
Windows itself then starts the kiosk in place of the desktop, starts it again when it ends, and swallows keys before any
program sees them, Ctrl+Alt+Del and Win+L too. The two parts of Windows are switched on first; that needs a restart, and
this to be run once more. unlock.ps1 puts all of it back. -WhatIf says what would be done, and does nothing.
.EXAMPLE
.\lock-enterprise.ps1 -User kiosk -WhatIf
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    # The local user who logs in by itself; not an administrator.
    [Parameter(Mandatory)] [string] $User,
    # What is started in place of the desktop.
    [string] $Program = "$env:ProgramFiles\Patient Kiosk\kiosk.exe"
)
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
. "$PSScriptRoot\registry.ps1"

Assert-Administrator
$account = Get-KioskAccount -User $User
if (-not (Test-Path -LiteralPath $Program)) { throw "There is no $Program; install the kiosk first." }

$missing = @('Client-EmbeddedShellLauncher', 'Client-KeyboardFilter') | Where-Object {
    (Get-WindowsOptionalFeature -Online -FeatureName $_).State -ne 'Enabled'
}
if ($missing) {
    if ($PSCmdlet.ShouldProcess(($missing -join ', '), 'switch on this part of Windows')) {
        Enable-WindowsOptionalFeature -Online -All -NoRestart -FeatureName $missing | Out-Null
        Write-Output 'Restart the PC, and run this once more.'
    }
    return
}

$embedded = 'root\standardcimv2\embedded'
$sid = $account.SID.Value
$restartTheShell = 0
if ($PSCmdlet.ShouldProcess('Shell Launcher', "start $Program for $User")) {
    $launcher = [wmiclass] "\\localhost\${embedded}:WESL_UserSetting"
    $noted = @(Get-Noted)
    if (-not ($noted | Where-Object { $_.Owner -eq 'shell launcher' -and $_.Name -eq $sid })) {
        $was = [bool] $launcher.IsEnabled().Enabled
        $noted += [pscustomobject] @{ Owner = 'shell launcher'; Key = ''; Name = $sid; Before = $was }
        Save-Noted -Noted $noted
    }
    else { $launcher.RemoveCustomShell($sid) | Out-Null }
    $launcher.SetDefaultShell('explorer.exe', $restartTheShell) | Out-Null
    $launcher.SetCustomShell($sid, "`"$Program`" supervise", $null, $null, $restartTheShell) | Out-Null
    $launcher.SetEnabled($true) | Out-Null
}

$keys = @(
    'Alt+F4', 'Alt+Tab', 'Alt+Esc', 'Alt+Space', 'Ctrl+Esc', 'Ctrl+Tab', 'Ctrl+F4', 'Shift+Ctrl+Esc', 'Ctrl+Alt+Del',
    'Ctrl+Alt+Esc', 'Windows', 'Win+D', 'Win+E', 'Win+F', 'Win+I', 'Win+L', 'Win+M', 'Win+P', 'Win+R', 'Win+S', 'Win+Tab',
    'Win+U', 'Win+W', 'Win+X', 'Application', 'Escape+Shift', 'LShift+LAlt+NumLock', 'LShift+LAlt+PrintScrn'
)
$known = Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey
foreach ($name in $keys) {
    $key = $known | Where-Object Id -EQ $name
    if ($null -eq $key) { Write-Verbose "This Windows has no key '$name'."; continue }
    if ($PSCmdlet.ShouldProcess('Keyboard Filter', "swallow $name")) {
        $noted = @(Get-Noted)
        if (-not ($noted | Where-Object { $_.Owner -eq 'keyboard filter' -and $_.Name -eq $name })) {
            $noted += [pscustomobject] @{ Owner = 'keyboard filter'; Key = ''; Name = $name; Before = $key.Enabled }
            Save-Noted -Noted $noted
        }
        Set-CimInstance -InputObject $key -Property @{ Enabled = $true }
    }
}
Write-Output "Locked for $User. Let that user log in by itself, and restart."
