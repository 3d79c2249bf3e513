# SPDX-FileCopyrightText: 2026 The patient information kiosk authors
# SPDX-License-Identifier: Apache-2.0

# What lock-pro.ps1, lock-enterprise.ps1 and unlock.ps1 share: values that are noted before they are changed.

$UndoFile = Join-Path $env:ProgramData 'Patient Kiosk\lock-undo.json'

function Assert-Administrator {
    $me = [Security.Principal.WindowsPrincipal] [Security.Principal.WindowsIdentity]::GetCurrent()
    if (-not $me.IsInRole([Security.Principal.WindowsBuiltInRole]::Administrator)) {
        throw 'Only an administrator may do that; open PowerShell with "Run as administrator".'
    }
}

function Get-KioskAccount {
    param([Parameter(Mandatory)] [string] $User)
    $account = Get-LocalUser -Name $User -ErrorAction SilentlyContinue
    if ($null -eq $account) { throw "There is no local user '$User'; make one: New-LocalUser $User" }
    $administrators = Get-LocalGroupMember -SID 'S-1-5-32-544'
    if ($administrators.SID -contains $account.SID) { throw "'$User' is an administrator; take another user." }
    return $account
}

function Get-Noted {
    if (-not (Test-Path -LiteralPath $UndoFile)) { return @() }
    $all = Get-Content -LiteralPath $UndoFile -Raw | ConvertFrom-Json
    return $all
}

function Save-Noted {
    param([Parameter(Mandatory)] [AllowEmptyCollection()] [object[]] $Noted)
    $half = "$UndoFile.half"
    ConvertTo-Json -InputObject $Noted -Depth 4 | Set-Content -LiteralPath $half -Encoding UTF8
    Move-Item -LiteralPath $half -Destination $UndoFile -Force
}

# Writes a value of the registry; how it was is noted once, so that a second run does not note our own.
function Set-Noted {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory)] [string] $Root,
        [Parameter(Mandatory)] [string] $Owner,
        [Parameter(Mandatory)] [string] $Key,
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [object] $Value
    )
    $path = "$Root\$Key"
    $before = $null
    if (Test-Path -LiteralPath $path) { $before = (Get-Item -LiteralPath $path).GetValue($Name, $null) }
    if (-not $PSCmdlet.ShouldProcess("$path\$Name", "set to $Value (it is '$before')")) { return }
    $noted = @(Get-Noted)
    if (-not ($noted | Where-Object { $_.Owner -eq $Owner -and $_.Key -eq $Key -and $_.Name -eq $Name })) {
        $noted += [pscustomobject] @{ Owner = $Owner; Key = $Key; Name = $Name; Before = $before }
        Save-Noted -Noted $noted
    }
    if (-not (Test-Path -LiteralPath $path)) { New-Item -Path $path -Force | Out-Null }
    $kind = if ($Value -is [int]) { 'DWord' } else { 'String' }
    New-ItemProperty -LiteralPath $path -Name $Name -Value $Value -PropertyType $kind -Force | Out-Null
}

# The registry of a user who is not logged in lies in a file; it is loaded for as long as it is needed.
function Use-UserHive {
    param([Parameter(Mandatory)] $Account, [Parameter(Mandatory)] [scriptblock] $Do)
    $sid = $Account.SID.Value
    $root = "Registry::HKEY_USERS\$sid"
    if (Test-Path -LiteralPath $root) { & $Do $root; return }
    $list = 'HKLM:\SOFTWARE\Microsoft\Windows NT\CurrentVersion\ProfileList'
    $found = Get-ItemProperty -LiteralPath "$list\$sid" -ErrorAction SilentlyContinue
    if ($null -eq $found) { throw "'$($Account.Name)' has never logged in; let that user log in once, and run this again." }
    reg.exe load "HKU\$sid" (Join-Path $found.ProfileImagePath 'NTUSER.DAT') | Out-Null
    if ($LASTEXITCODE -ne 0) { throw "The registry of '$($Account.Name)' cannot be loaded; log that user off." }
    try { & $Do $root }
    finally {
        [GC]::Collect()
        reg.exe unload "HKU\$sid" | Out-Null
    }
}
