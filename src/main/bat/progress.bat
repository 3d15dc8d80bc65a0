@echo off
rem Starts the program that lies beside this script's folder: in ..\runtime with a Java of its own, or, where the build
rem left that out, in ..\lib for the Java of this machine.
rem
rem JAVA_HOME            the Java to use where there is no ..\runtime; without it, the java on PATH
rem PROGRESS_JAVA_OPTS   further options for Java, separated by blanks
setlocal
set "home=%~dp0.."
if not exist "%home%\runtime\bin\java.exe" goto installed

rem Options for other programs' Java, such as agents, may not fit this one; Java would also announce them.
set "JAVA_TOOL_OPTIONS="
set "JDK_JAVA_OPTIONS="
set "_JAVA_OPTIONS="
set "cache=%home%\runtime\lib\progress.aot"
if exist "%cache%" goto cached
"%home%\runtime\bin\java.exe" %PROGRESS_JAVA_OPTS% -m progress/progress.cli.Main %*
exit /b %ERRORLEVEL%

:cached
"%home%\runtime\bin\java.exe" %PROGRESS_JAVA_OPTS% "-XX:AOTCache=%cache%" -m progress/progress.cli.Main %*
exit /b %ERRORLEVEL%

:installed
set "jar=%home%\lib\progress.jar"
if not exist "%jar%" (
    echo progress: %jar% is missing; build the program with: mvn package 1>&2
    exit /b 2
)
set "java=java"
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -Dfile.encoding=UTF-8 %PROGRESS_JAVA_OPTS% -cp "%jar%" progress.cli.Main %*
exit /b %ERRORLEVEL%
