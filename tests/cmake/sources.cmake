# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# How rooms.cmake and source_rules.cmake read files. CMake lists split at semicolons and not inside square brackets,
# so both are replaced where text becomes a list.

# line_of(<file> <needle> <out>): the number of the first line that has the text, 1 for an empty text.
function(line_of file needle out)
    file(READ "${file}" text)
    string(FIND "${text}" "${needle}" position)
    if(needle STREQUAL "" OR position LESS 0)
        set(${out} 1 PARENT_SCOPE)
        return()
    endif()
    string(SUBSTRING "${text}" 0 ${position} before)
    string(REGEX REPLACE "[^\n]" "" breaks "${before}")
    string(LENGTH "${breaks}" number)
    math(EXPR number "${number} + 1")
    set(${out} "${number}" PARENT_SCOPE)
endfunction()

# includes_of(<file> <out>): each include as its opening mark and the header: <QString and "core/secret.h.
function(includes_of file out)
    file(READ "${file}" text)
    string(REGEX REPLACE "[][;\\\\]" " " text "\n${text}")
    string(REGEX MATCHALL "\n[ \t]*#[ \t]*include[ \t]*[<\"][^>\"\n]+" found "${text}")
    list(TRANSFORM found REPLACE "^[^<\"]+" "")
    set(${out} "${found}" PARENT_SCOPE)
endfunction()

# libraries_of(<CMakeLists.txt> <out>): each library of this project and of Qt that it names outside of comments.
function(libraries_of file out)
    file(READ "${file}" text)
    string(REGEX REPLACE "#[^\n]*" "" text "${text}")
    string(REGEX REPLACE "fluxscope_add_[a-z]+" "" text "${text}")
    string(REGEX MATCHALL "Qt6[A-Za-z]*::[A-Za-z0-9]+|fluxscope_[a-z_]+" found "${text}")
    list(REMOVE_DUPLICATES found)
    set(${out} "${found}" PARENT_SCOPE)
endfunction()
