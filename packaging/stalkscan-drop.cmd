@echo off
rem For those who do not type commands (Windows): drop a copy of a phone (a file or a folder) onto this file, or start it and
rem drag the copy into its window. Asks for the place of the report, makes it, and leaves its path to be read. Lies beside
rem the program.
rem
rem Nothing is written before the place was agreed to, and never into the copy: the program refuses that.
rem
rem What is dropped arrives in the command line of the shell, without quotes where its name has no blank, so that a name with
rem an ampersand would be taken for two commands. That is why the name is read from CMDCMDLINE, is only ever used as
rem !COPY!, which the shell does not look into again, and why this ends with "exit" and not with "exit /b".
setlocal EnableExtensions DisableDelayedExpansion
title Phone report
set "PROGRAM=%~dp0stalkscan.exe"
set "SCRIPT=%~nx0"
set "COPY=%~1"
set "DROPPED="
setlocal EnableDelayedExpansion
set "LINE=!CMDCMDLINE!"
if "!LINE:%SCRIPT%=!"=="!LINE!" goto begin
rem Started by a double click, or by something that was dropped: a window of its own.
set "DROPPED=yes"
set "LINE=!LINE:~0,-1!"
set "COPY=!LINE:*%SCRIPT%=!"
:begin
if not exist "!PROGRAM!" (
    echo The program stalkscan.exe does not lie beside this file. Unpack the whole archive, then start it again.
    set "CODE=1"
    goto finish
)
if not defined COPY goto typed
set "COPY=!COPY:"=!"
:blanks
if not defined COPY goto typed
if "!COPY:~0,1!"==" " (
    set "COPY=!COPY:~1!"
    goto blanks
)
goto have
:typed
echo Drag the copy of the phone, a file or a folder, into this window, then press Enter.
set /p "COPY=> "
if not defined COPY goto nothing
set "COPY=!COPY:"=!"
if not defined COPY goto nothing
:have
if not exist "!COPY!" goto nothing
rem A backslash before the closing quote would take the quote away.
if "!COPY:~-1!"=="\" set "COPY=!COPY!."
set "FOLDER=!USERPROFILE!"
if exist "!USERPROFILE!\Documents\" set "FOLDER=!USERPROFILE!\Documents"
set "REPORT=!FOLDER!\phone-report.html"
set "NUMBER=2"
:free
if exist "!REPORT!" (
    set "REPORT=!FOLDER!\phone-report-!NUMBER!.html"
    set /a NUMBER+=1
    goto free
)
echo.
echo The report is written to !REPORT!
echo Keep it where nobody else reads it. Type y for this place, another file name, or press Enter to stop.
set "ANSWER="
set /p "ANSWER=> "
if not defined ANSWER goto stopped
set "ANSWER=!ANSWER:"=!"
if /i "!ANSWER!"=="n" goto stopped
if /i "!ANSWER!"=="no" goto stopped
if /i "!ANSWER!"=="y" goto examine
if /i "!ANSWER!"=="yes" goto examine
set "REPORT=!ANSWER!"
if "!REPORT:~1,1!"==":" goto examine
if "!REPORT:~0,1!"=="\" goto examine
set "REPORT=!FOLDER!\!REPORT!"
:examine
if exist "!REPORT!" (
    echo There is a file of that name already: !REPORT!
    set "CODE=2"
    goto finish
)
echo.
"!PROGRAM!" scan -o "html=!REPORT!" -- "!COPY!"
set "CODE=!ERRORLEVEL!"
echo.
if exist "!REPORT!" (
    echo The report is here:
    echo   !REPORT!
    echo Open it with a double click. Nothing was sent anywhere.
) else (
    echo No report was written. The code is !CODE!.
)
goto finish
:nothing
echo There is no such file or folder: !COPY!
set "CODE=2"
goto finish
:stopped
echo Stopped. Nothing was written.
set "CODE=0"
:finish
echo.
pause
if defined DROPPED exit !CODE!
exit /b !CODE!
