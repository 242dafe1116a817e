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
        -fsanitize=${FLUXSCOPE_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer -g1)
    target_link_options(fluxscope_options INTERFACE -fsanitize=${FLUXSCOPE_SANITIZE})
endif()

# Reading the headers of Qt and of the standard library takes most of the time of a compilation, so those that nearly all
# files need are read once: one set for what has no window and one for what has. clang-tidy looks at each file without
# them, which finds one that does not include what it uses.
function(fluxscope_add_headers name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "HEADERS;LINK")
    set(source "${PROJECT_BINARY_DIR}/headers/${name}.cpp")
    file(CONFIGURE OUTPUT "${source}" CONTENT "")
    add_library(fluxscope_headers_${name} OBJECT "${source}")
    set_target_properties(fluxscope_headers_${name} PROPERTIES CXX_EXTENSIONS OFF)
    target_link_libraries(fluxscope_headers_${name} PRIVATE fluxscope_options ${ARG_LINK})
    # ccache asks for the option.
    target_compile_options(fluxscope_headers_${name} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    target_precompile_headers(fluxscope_headers_${name} PRIVATE ${ARG_HEADERS})
endfunction()

set(plain_headers
    <algorithm> <array> <chrono> <functional> <memory> <optional> <utility>
    <QByteArray> <QDateTime> <QDir> <QFile> <QHash> <QJsonArray> <QJsonDocument> <QJsonObject> <QList> <QLocale> <QObject>
    <QPointer> <QSet> <QString> <QStringList> <QTimer> <QUrl> <QUuid>)
fluxscope_add_headers(plain HEADERS ${plain_headers} LINK Qt6::Core)
fluxscope_add_headers(window
    HEADERS
        ${plain_headers}
        <QAction> <QApplication> <QCheckBox> <QComboBox> <QEvent> <QLabel> <QLineEdit> <QMenu> <QPainter> <QPushButton>
        <QScrollBar> <QToolButton> <QVBoxLayout> <QWidget>
    LINK Qt6::Widgets)

# fluxscope_use_headers(<target> <library>...)
# Compiles the target with the set of headers that suits these libraries.
function(fluxscope_use_headers target)
    set(headers plain)
    if(ARGN MATCHES "fluxscope_(ui|application)|Qt6::Widgets")
        set(headers window)
    endif()
    target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>)
    target_precompile_headers(${target} REUSE_FROM fluxscope_headers_${headers})
endfunction()

# fluxscope_add_room(<room> SOURCES <file>... LINK <library>...)
# One static library per folder of app/, named fluxscope_<room>.
function(fluxscope_add_room room)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "SOURCES;LINK")
    add_library(fluxscope_${room} STATIC ${ARG_SOURCES})
    set_target_properties(fluxscope_${room} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
    target_link_libraries(fluxscope_${room} PUBLIC fluxscope_options ${ARG_LINK})
    fluxscope_use_headers(fluxscope_${room} ${ARG_LINK})
endfunction()

# fluxscope_add_test(<tst_name> LINK <library>...)
# A Qt Test program from <tst_name>.cpp in the current folder, run without a display.
function(fluxscope_add_test name)
    cmake_parse_arguments(PARSE_ARGV 1 ARG "" "" "LINK")
    add_executable(${name} ${name}.cpp)
    set_target_properties(${name} PROPERTIES AUTOMOC ON CXX_EXTENSIONS OFF)
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}/tests")
    target_link_libraries(${name} PRIVATE ${ARG_LINK} Qt6::Test)
    fluxscope_use_headers(${name} ${ARG_LINK})
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES ENVIRONMENT "QT_QPA_PLATFORM=offscreen" TIMEOUT 300)
endfunction()
