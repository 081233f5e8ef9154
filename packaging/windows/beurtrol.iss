; The installer for Windows, made with Inno Setup 6 of the folder that `make bundle` makes there:
;   iscc /DAppVersion=0.1.0 packaging\windows\beurtrol.iss
; The version comes from pyproject.toml (python packaging\facts.py) and stands nowhere else.
; This file has a byte order mark, so that Inno Setup reads its texts as UTF-8.

#ifndef AppVersion
  #error Say the version: iscc /DAppVersion=... ; python packaging\facts.py prints it
#endif
#define Root "..\.."
#define Bundle Root + "\dist\beurtrol"

[Setup]
; The same program for ever: a newer installer finds the older one by this.
AppId={{6F0A3C52-9E1B-4B7E-8C1D-2A6B42727469}
AppName=Beurtrol
AppVersion={#AppVersion}
AppPublisher=Beurtrol contributors
DefaultDirName={autopf}\Beurtrol
DefaultGroupName=Beurtrol
DisableProgramGroupPage=yes
; For the user alone; no administrator is asked for. /ALLUSERS is for who manages many computers.
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=commandline
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
MinVersion=10.0.17763
LicenseFile={#Root}\LICENSE
SetupIconFile={#Root}\packaging\icons\beurtrol.ico
UninstallDisplayIcon={app}\beurtrolw.exe
UninstallDisplayName=Beurtrol
OutputDir={#Root}\dist
OutputBaseFilename=beurtrol-{#AppVersion}-setup
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
ChangesAssociations=yes
ChangesEnvironment=yes
CloseApplications=yes
ShowLanguageDialog=auto

[Languages]
Name: "nl"; MessagesFile: "compiler:Languages\Dutch.isl"
Name: "en"; MessagesFile: "compiler:Default.isl"

[CustomMessages]
nl.PlanFile=Planning van Beurtrol
en.PlanFile=Beurtrol plan file
nl.CommandLine=De opdracht beurtrol ook in PowerShell
en.CommandLine=The command beurtrol in PowerShell too

[Tasks]
Name: "desktopicon"; Description: "{cm:CreateDesktopIcon}"; Flags: unchecked
Name: "path"; Description: "{cm:CommandLine}"; Flags: unchecked

[InstallDelete]
; Of an older version nothing stays behind; plannings are never kept in this folder.
Type: filesandordirs; Name: "{app}\_internal"

[Files]
Source: "{#Bundle}\*"; DestDir: "{app}"; Flags: ignoreversion recursesubdirs createallsubdirs

[Icons]
Name: "{group}\Beurtrol"; Filename: "{app}\beurtrolw.exe"
Name: "{autodesktop}\Beurtrol"; Filename: "{app}\beurtrolw.exe"; Tasks: desktopicon

[Registry]
; HKA is the user's own part, or that of all users with /ALLUSERS.
Root: HKA; Subkey: "Software\Classes\.beurtrol"; ValueType: string; ValueData: "Beurtrol.Plan"; Flags: uninsdeletevalue
Root: HKA; Subkey: "Software\Classes\.beurtrol"; ValueType: string; ValueName: "Content Type"; ValueData: "application/x-beurtrol"; Flags: uninsdeletevalue uninsdeletekeyifempty
Root: HKA; Subkey: "Software\Classes\Beurtrol.Plan"; ValueType: string; ValueData: "{cm:PlanFile}"; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Beurtrol.Plan\DefaultIcon"; ValueType: string; ValueData: "{app}\beurtrolw.exe,0"
Root: HKA; Subkey: "Software\Classes\Beurtrol.Plan\shell\open\command"; ValueType: string; ValueData: """{app}\beurtrolw.exe"" ""%1"""
Root: HKCU; Subkey: "Environment"; ValueType: expandsz; ValueName: "Path"; ValueData: "{code:PathWithProgram}"; Tasks: path; Check: IsNotOnPath

[Run]
Filename: "{app}\beurtrolw.exe"; Description: "{cm:LaunchProgram,Beurtrol}"; Flags: nowait postinstall skipifsilent

[Code]
function UserPath(): String;
begin
  if not RegQueryStringValue(HKCU, 'Environment', 'Path', Result) then
    Result := '';
end;

function IsNotOnPath(): Boolean;
begin
  Result := Pos(';' + Uppercase(ExpandConstant('{app}')) + ';', ';' + Uppercase(UserPath()) + ';') = 0;
end;

function PathWithProgram(Param: String): String;
begin
  Result := UserPath();
  if (Result <> '') and (Result[Length(Result)] <> ';') then
    Result := Result + ';';
  Result := Result + ExpandConstant('{app}');
end;

procedure CurUninstallStepChanged(Step: TUninstallStep);
var
  Before, Wanted: String;
begin
  { What was added to the path goes; the rest of it stays as it is. }
  if Step <> usPostUninstall then
    exit;
  Before := ';' + UserPath() + ';';
  Wanted := Before;
  StringChangeEx(Wanted, ';' + ExpandConstant('{app}') + ';', ';', True);
  if Wanted <> Before then
    RegWriteExpandStringValue(HKCU, 'Environment', 'Path', Copy(Wanted, 2, Length(Wanted) - 2));
end;
