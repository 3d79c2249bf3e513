# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0
<#
.SYNOPSIS
Puts back all that lock-pro.ps1 and lock-enterprise.ps1 have changed, as it was written down in lock-undo.json.
.DESCRIPTION
Power settings are not put back, for nobody can tell what they were; powercfg /restoredefaultschemes does.
-WhatIf says what would be done, and does nothing.
#>
[CmdletBinding(SupportsShouldProcess)]
param()
Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'
. "$PSScriptRoot\registry.ps1"

Assert-Administrator
$noted = @(Get-Noted)
if ($noted.Count -eq 0) { Write-Output 'Nothing was locked here.' }

function Undo {
    param([Parameter(Mandatory)] [string] $Root, [Parameter(Mandatory)] $Each)
    $path = "$Root\$($Each.Key)"
    if (-not (Test-Path -LiteralPath $path)) { return }
    if (-not $PSCmdlet.ShouldProcess("$path\$($Each.Name)", "put back '$($Each.Before)'")) { return }
    if ($null -eq $Each.Before) {
        Remove-ItemProperty -LiteralPath $path -Name $Each.Name -ErrorAction SilentlyContinue
    }
    else { Set-ItemProperty -LiteralPath $path -Name $Each.Name -Value $Each.Before }
}

foreach ($group in ($noted | Group-Object -Property Owner)) {
    if ($group.Name -eq 'machine') {
        foreach ($each in $group.Group) { Undo -Root 'HKLM:' -Each $each }
        continue
    }
    if ($group.Name -in 'shell launcher', 'keyboard filter') { continue }
    $account = Get-LocalUser | Where-Object { $_.SID.Value -eq $group.Name }
    if ($null -eq $account) { Write-Warning "The user $($group.Name) is gone, and the settings with it."; continue }
    Use-UserHive -Account $account -Do {
        param($root)
        foreach ($each in $group.Group) { Undo -Root $root -Each $each }
    }
}

$embedded = 'root\standardcimv2\embedded'
foreach ($each in ($noted | Where-Object { $_.Owner -eq 'shell launcher' })) {
    if ($PSCmdlet.ShouldProcess('Shell Launcher', "take the shell of $($each.Name) away")) {
        $launcher = [wmiclass] "\\localhost\${embedded}:WESL_UserSetting"
        $launcher.RemoveCustomShell($each.Name) | Out-Null
        if ($each.Before -eq $false) { $launcher.SetEnabled($false) | Out-Null }
    }
}
foreach ($each in ($noted | Where-Object { $_.Owner -eq 'keyboard filter' })) {
    if ($PSCmdlet.ShouldProcess('Keyboard Filter', "let $($each.Name) through again")) {
        $key = Get-CimInstance -Namespace $embedded -ClassName WEKF_PredefinedKey | Where-Object Id -EQ $each.Name
        if ($null -ne $key) { Set-CimInstance -InputObject $key -Property @{ Enabled = [bool] $each.Before } }
    }
}

if ($noted.Count -gt 0 -and $PSCmdlet.ShouldProcess($UndoFile, 'forget')) {
    Remove-Item -LiteralPath $UndoFile
    Write-Output 'All is as it was; restart the PC.'
}
