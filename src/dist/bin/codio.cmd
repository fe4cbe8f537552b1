@echo off
rem Starts codio with the Java of JAVA_HOME, else the first on PATH.
rem CODIO_OPTS holds further options for Java.
setlocal DisableDelayedExpansion

if not defined JAVA_HOME goto on_path
set "java=%JAVA_HOME%\bin\java.exe"
if exist "%java%" goto found
>&2 echo codio: geen Java gevonden in JAVA_HOME ("%JAVA_HOME%"). Laat JAVA_HOME naar Java 17 of nieuwer wijzen, of haal die weg.
>&2 echo codio: no Java found in JAVA_HOME ("%JAVA_HOME%"). Let JAVA_HOME point to Java 17 or newer, or unset it.
exit /b 3

:on_path
set "java="
for %%j in (java.exe) do set "java=%%~$PATH:j"
if defined java goto found
>&2 echo codio: geen Java gevonden. Installeer Java 17 of nieuwer en zet het op PATH, of laat JAVA_HOME ernaar wijzen.
>&2 echo codio: no Java found. Install Java 17 or newer and put it on PATH, or let JAVA_HOME point to it.
exit /b 3

:found
rem A Java says its version in a file; where that is missing, the check is left to Java itself.
set "version="
for %%j in ("%java%") do set "release=%%~dpj..\release"
if not exist "%release%" goto start
for /f "usebackq tokens=1,2 delims==" %%k in ("%release%") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if not defined version goto start
for /f "delims=.-+_" %%m in ("%version%") do set "major=%%m"
if %major% geq 17 goto start
>&2 echo codio: Java %version% is te oud ("%java%"). Installeer Java 17 of nieuwer, of laat JAVA_HOME ernaar wijzen.
>&2 echo codio: Java %version% is too old ("%java%"). Install Java 17 or newer, or let JAVA_HOME point to it.
exit /b 3

:start
rem What needs few libraries is loaded as Java loads its own classes, in half the time; not all
rem stand that, so the other commands are loaded in the common way.
for %%j in ("%~dp0..\lib") do set "lib=%%~fj"
for %%c in (init values validate status agenda fix accents rules explain schema help --help --version) do if "%~1"=="%%c" goto light
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -XX:+DisplayVMOutputToStderr -Xlog:disable -Djdk.console=java.base %CODIO_OPTS% -jar "%lib%\codio.jar" %*
exit /b %ERRORLEVEL%

:light
set "own=%lib%\codio.jar;%lib%\picocli-{{picocli.version}}.jar;%lib%\snakeyaml-{{snakeyaml.version}}.jar;%lib%\jackson-core-{{jackson.version}}.jar;%lib%\java-diff-utils-{{diff-utils.version}}.jar"
"%java%" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -XX:-UsePerfData -Xshare:auto -XX:+DisplayVMOutputToStderr -Xlog:disable -Djdk.console=java.base %CODIO_OPTS% -Xbootclasspath/a:"%own%" -cp "%lib%\codio.jar" nl.codio.cli.Main %*
exit /b %ERRORLEVEL%
