# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Every flag that all targets share lives in one interface target.
add_library(fluxscope_options INTERFACE)
target_compile_features(fluxscope_options INTERFACE cxx_std_20)
target_include_directories(fluxscope_options INTERFACE "${PROJECT_SOURCE_DIR}/app")
target_compile_options(fluxscope_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast -Wcast-qual -Wcast-align
    -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override -Wextra-semi -Wformat=2 -Wimplicit-fallthrough
    -Wzero-as-null-pointer-constant -Wnull-dereference -Wdouble-promotion
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond -Wduplicated-branches -Wlogical-op -Wuseless-cast>
    $<$<BOOL:${FLUXSCOPE_WERROR}>:-Werror>)
target_compile_definitions(fluxscope_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_NO_FOREACH
    QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400)
if(FLUXSCOPE_SANITIZE)
    target_compile_options(fluxscope_options INTERFACE
        -fsanitize=${FLUXSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    target_link_options(fluxscope_options INTERFACE -fsanitize=${FLUXSCOPE_SANITIZE})
endif()

# fluxscope_add_room(<room> SOURCES <file>... LINK <library>...)
# One static library per folder of app/, named fluxscope_<room>.
function(fluxscope_add_room room)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINK")
    add_library(fluxscope_${room} STATIC ${ARG_SOURCES})
    set_target_properties(fluxscope_${room} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
    target_link_libraries(fluxscope_${room} PUBLIC fluxscope_options ${ARG_LINK})
endfunction()

# fluxscope_add_test(<tst_name> LINK <library>...)
# A Qt Test program from <tst_name>.cpp in the current folder, run without a display.
function(fluxscope_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LINK")
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 300)
endfunction()
