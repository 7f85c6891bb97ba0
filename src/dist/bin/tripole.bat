@echo off
rem Starts Tripole: the window without a verb, the command line with one.
setlocal
set "APP_HOME=%~dp0.."
set "JAVA_EXE=java"
if exist "%JAVA_HOME%\bin\java.exe" set "JAVA_EXE=%JAVA_HOME%\bin\java.exe"
"%JAVA_EXE%" -version >nul 2>&1
if errorlevel 1 (
  echo tripole: no java found. Install Java 17 or newer, or set JAVA_HOME. 1>&2
  exit /b 2
)
"%JAVA_EXE%" -Xshare:auto -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -Xmx1g -Dfile.encoding=UTF-8 "-Djava.util.logging.config.file=%APP_HOME%\conf\logging.properties" "-Dtripole.home=%APP_HOME%" %JAVA_OPTS% -cp "%APP_HOME%\lib\*" org.tripole.Main %*
exit /b %errorlevel%
