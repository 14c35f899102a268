@echo off
rem Starts Niem Yet @project.version@ with the flags it is measured with. Needs Java 17 or newer in JAVA_HOME or on PATH.
rem NIEMYET_FLAGS adds flags for Java.
setlocal DisableDelayedExpansion
set "JAR=%~dp0niemyet.jar"

if not exist "%JAR%" (
  echo niemyet: thieu "%JAR%"; hay chay: mvn package 1>&2
  echo niemyet: "%JAR%" is missing; run: mvn package 1>&2
  exit /b 3
)
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if "%JAVA%"=="java" (
  where java >nul 2>nul || (
    echo niemyet: khong tim thay Java; hay cai Java 17 tro len hoac dat JAVA_HOME. 1>&2
    echo niemyet: no Java found; install Java 17 or newer, or set JAVA_HOME. 1>&2
    exit /b 3
  )
)

rem The first good build leaves an archive of the loaded classes beside the jar; its name holds the size of the jar, so
rem that another jar makes another archive. Java checks the archive itself and goes without one that does not fit.
for %%J in ("%JAR%") do set "ARCHIVE=%~dp0niemyet-%%~zJ.jsa"
set "SHARE=-Xshare:auto"
set "FIRST="
if exist "%ARCHIVE%" (
  set "SHARE=-XX:SharedArchiveFile=%ARCHIVE%"
) else (
  if /i "%~1"=="build" (
    set "SHARE=-XX:ArchiveClassesAtExit=%ARCHIVE%"
    set "FIRST=yes"
  )
)

"%JAVA%" "%SHARE%" @launcher.flags@ %NIEMYET_FLAGS% -Xlog:disable -Xlog:all=error:stderr -Dfile.encoding=UTF-8 -jar "%JAR%" %*
set "STATUS=%ERRORLEVEL%"
rem A build that failed has not loaded them all.
if defined FIRST if not "%STATUS%"=="0" del /q "%ARCHIVE%" 2>nul
exit /b %STATUS%
