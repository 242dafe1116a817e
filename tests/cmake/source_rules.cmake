# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Checks rules of the house that neither the compiler nor clang-tidy knows:
# cmake -D ROOT=<checkout> -P source_rules.cmake
# The patterns are written so that this file does not match them itself.

cmake_minimum_required(VERSION 3.25)
include("${CMAKE_CURRENT_LIST_DIR}/sources.cmake")

# rule(<files> <pattern> <sentence>): no file whose path matches <files> may have text that matches <pattern>.
set(rules 0)
function(rule files pattern sentence)
    set(rule_files_${rules} "${files}" PARENT_SCOPE)
    set(rule_pattern_${rules} "${pattern}" PARENT_SCOPE)
    set(rule_sentence_${rules} "${sentence}" PARENT_SCOPE)
    math(EXPR next "${rules} + 1")
    set(rules ${next} PARENT_SCOPE)
endfunction()

set(cpp "\\.(h|cpp)$")
rule("." "TOD[O]|FIXM[E]" "do it now or record it outside of the sources.")
rule("." "[.][.]/share[d]" "nothing outside of the repository may be referred to.")
rule("${cpp}" "processEvent[s]" "no nested event loops.")
rule("${cpp}" "QEventLoo[p]([^A-Za-z]|$)" "no nested event loops.")
rule("${cpp}" "qWai[t][ ]*\\(" "wait with QTRY_... or QSignalSpy::wait.")
rule("${cpp}" "[^A-Za-z_](SIGNA[L]|SLO[T])[ ]*\\(" "connect with pointers to members.")
rule("${cpp}" "[^A-Za-z0-9_.>]sende[r][ ]*\\([ ]*\\)"
    "connect with the receiver as context instead of asking for the sender.")
rule("${cpp}" "setOpenExternalLink[s][ ]*\\([ ]*true" "a link opens only after its address was shown.")
rule("${cpp}" "Q_(EMI[T]|SIGNAL[S]|SLOT[S])([^A-Za-z_]|$)" "write signals, slots and emit.")
rule("^app/ui/.*${cpp}" "(->|[.])exe[c][ ]*\\(" "open() or popup() and signals, no nested event loop.")
rule("CMakeLists\\.txt$" "file[ ]*\\(GLO[B]" "list the sources by hand.")
rule("CMakeLists\\.txt$"
    "(^|\n)[ ]*(include_director[i]es|add_definit[i]ons|add_compile_option[s]|link_librar[i]es)[ ]*\\("
    "commands that name a target only.")

set(needs_spdx "\\.(h|cpp|cmake|sh|py|js|mjs)$|(^|/)CMakeLists\\.txt$|^\\.ci/run$")
set(is_text "\\.(h|cpp|cmake|sh|py|js|mjs|txt|md|svg|qrc|desktop|xml|json|jsonl|ts|conf|in)$")
string(APPEND is_text "|(^|/)\\.[^/]+$|^\\.ci/|(^|/)LICENSE$")
set(top_level
    .ci .clang-format .clang-tidy .editorconfig .gitignore CMakeLists.txt LICENSE README.md app resources tests
    translations)

set(failures 0)
macro(complain file line sentence)
    message(NOTICE "${file}:${line}: ${sentence}")
    math(EXPR failures "${failures} + 1")
endmacro()

# What git tracks or would track; in an unpacked archive everything outside of build folders.
set(git_failed 1)
find_program(GIT git)
if(GIT AND EXISTS "${ROOT}/.git")
    execute_process(COMMAND "${GIT}" -c core.quotePath=false ls-files --cached --others --exclude-standard
        WORKING_DIRECTORY "${ROOT}" OUTPUT_VARIABLE files RESULT_VARIABLE git_failed ERROR_QUIET
        OUTPUT_STRIP_TRAILING_WHITESPACE)
    string(REPLACE "\n" ";" files "${files}")
endif()
if(NOT git_failed EQUAL 0)
    file(GLOB entries RELATIVE "${ROOT}" "${ROOT}/*")
    list(FILTER entries EXCLUDE REGEX "^(build.*|\\.cache|\\.git|.*\\.user)$")
    set(files "")
    foreach(entry IN LISTS entries)
        if(IS_DIRECTORY "${ROOT}/${entry}")
            file(GLOB_RECURSE below RELATIVE "${ROOT}" "${ROOT}/${entry}/*")
            list(APPEND files ${below})
        else()
            list(APPEND files "${entry}")
        endif()
    endforeach()
endif()

set(count 0)
set(seen_entries "")
foreach(file IN LISTS files)
    # git still lists a file that was just deleted.
    if(NOT EXISTS "${ROOT}/${file}")
        continue()
    endif()
    string(REGEX REPLACE "/.*" "" entry "${file}")
    if(NOT entry IN_LIST top_level AND NOT entry IN_LIST seen_entries)
        list(APPEND seen_entries "${entry}")
        complain("${entry}" 1 "does not belong at the top level.")
    endif()
    if(NOT file MATCHES "${is_text}")
        continue()
    endif()
    math(EXPR count "${count} + 1")
    file(READ "${ROOT}/${file}" text)

    if(file MATCHES "${needs_spdx}")
        string(SUBSTRING "${text}" 0 400 top)
        if(NOT top MATCHES "SPDX-FileCopyrightText: .*\n[^\n]*SPDX-License-Identifier: GPL-3.0-or-later\n")
            complain("${file}" 1 "the two SPDX lines are not on top.")
        endif()
    endif()

    set(number 0)
    while(number LESS rules)
        if(file MATCHES "${rule_files_${number}}" AND text MATCHES "${rule_pattern_${number}}")
            set(match "${CMAKE_MATCH_0}")
            line_of("${ROOT}/${file}" "${match}" line)
            string(STRIP "${match}" match)
            complain("${file}" "${line}" "'${match}': ${rule_sentence_${number}}")
        endif()
        math(EXPR number "${number} + 1")
    endwhile()
endforeach()

if(count EQUAL 0)
    message(FATAL_ERROR "No file was found below ${ROOT}.")
endif()
if(failures GREATER 0)
    message(FATAL_ERROR "${failures} violations of the rules in ${count} files.")
endif()
message(STATUS "${count} files keep to the rules.")
