@echo off
rem Starts Vestibule with a JDK 25: that of JAVA_HOME, else java on the PATH.
setlocal
set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
"%JAVA%" -version 2>&1 | findstr /r /c:"\"25[.\"]" >nul
if errorlevel 1 (
  echo vestibule needs a Java runtime of version 25. Install one, or let JAVA_HOME name its folder. 1>&2
  exit /b 1
)
"%JAVA%" -Xlog:disable %VESTIBULE_JAVA_OPTS% -jar "%~dp0..\lib\vestibule.jar" %*
