# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# Shows that rooms.cmake and source_rules.cmake can fail: each violation is planted alone into a small clean checkout,
# and must be reported with its file, its line and its reason.
# cmake -D FOLDER=<scratch folder> -D QT_HEADERS=<folder of QtCore/> -P planted_violations.cmake

cmake_minimum_required(VERSION 3.25)

set(spdx "SPDX-FileCopyrightText: 2026 The Fluxscope developers")
set(license "SPDX-License-Identifier: GPL-3.0-or-later")
set(top "// ${spdx}\n// ${license}\n\n")
# The words are put together here, or source_rules would find them in this file.
string(CONCAT todo "TOD" "O")
string(CONCAT outside ".." "/shared")
set(checkout "${FOLDER}/checkout")
set(failures 0)

function(lay_out_clean_checkout)
    file(REMOVE_RECURSE "${checkout}")
    file(WRITE "${checkout}/CMakeLists.txt" "# ${spdx}\n# ${license}\n\nproject(clean)\n")
    file(WRITE "${checkout}/build/release/left.h" "${todo}\n")
    file(WRITE "${checkout}/app/core/CMakeLists.txt"
        "# ${spdx}\n# ${license}\n\nfluxscope_add_room(core\n    SOURCES a.cpp\n    LINK Qt6::Core Boost::headers)\n")
    file(WRITE "${checkout}/app/core/a.h"
        "${top}#pragma once\n\n#include <QString>\n#include <QtGlobal>\n\n#include <vector>\n")
    file(WRITE "${checkout}/app/core/a.cpp" "${top}#include \"core/a.h\"\n\nint a[2] = {1, 2};\n")
    file(WRITE "${checkout}/app/wire/b.h" "${top}#pragma once\n\n#include \"core/a.h\"\n")
    file(WRITE "${checkout}/app/ui/charts/chart.cpp"
        "${top}#include <QChart>\n#include <QWidget>\n\n#include \"chart.moc\"\n")
    file(WRITE "${checkout}/app/main.cpp"
        "${top}#include \"application.h\"\n#include \"ui/charts/chart.h\"\n#include <QApplication>\n")
endfunction()

function(run_check script)
    execute_process(
        COMMAND "${CMAKE_COMMAND}" -D "ROOT=${checkout}" -D "QT_HEADERS=${QT_HEADERS}"
            -P "${CMAKE_CURRENT_FUNCTION_LIST_DIR}/${script}.cmake"
        OUTPUT_VARIABLE output ERROR_VARIABLE output RESULT_VARIABLE result)
    set(output "${output}" PARENT_SCOPE)
    set(result "${result}" PARENT_SCOPE)
endfunction()

# planted(<script> <file> <content> <expected report>)
function(planted script file content expected)
    lay_out_clean_checkout()
    file(WRITE "${checkout}/${file}" "${content}")
    run_check("${script}")
    string(FIND "${output}" "${expected}" position)
    if(result EQUAL 0 OR position LESS 0 OR NOT output MATCHES "\n[^\n]*1 violations")
        message(NOTICE
            "${script} should have reported this alone:\n  ${expected}\nbut ended with ${result} and said:\n${output}")
        math(EXPR failures "${failures} + 1")
        set(failures ${failures} PARENT_SCOPE)
    endif()
endfunction()

foreach(script IN ITEMS rooms source_rules)
    lay_out_clean_checkout()
    run_check("${script}")
    if(NOT result EQUAL 0)
        message(NOTICE "${script} should pass on a clean checkout but said:\n${output}")
        math(EXPR failures "${failures} + 1")
    endif()
endforeach()

planted(rooms app/wire/x.cpp "${top}#include \"wire/b.h\"\n\n#include \"net/call.h\"\n"
    "app/wire/x.cpp:6: wire may not include net; it may include core.")
planted(rooms app/demo/x.h "${top}#include \"core/a.h\"\n"
    "app/demo/x.h:4: demo may not include core; it may include nothing.")
planted(rooms app/core/x.h "${top}#include <QWidget>\n"
    "app/core/x.h:4: core may not include <QWidget> of Qt module Widgets")
planted(rooms app/core/x.h "${top}#  include <QtGui/QColor>\n"
    "app/core/x.h:4: core may not include <QtGui/QColor> of Qt module Gui")
planted(rooms app/core/x.h "${top}#include <QtNetwork>\n"
    "app/core/x.h:4: core may not include <QtNetwork> of Qt module Network")
planted(rooms app/models/x.cpp "${top}#include <QLabel>\n"
    "app/models/x.cpp:4: models may not include <QLabel> of Qt module Widgets")
planted(rooms app/ui/compare/x.cpp "${top}#include <QtCharts/QChartView>\n"
    "app/ui/compare/x.cpp:4: <QtCharts/QChartView> is of Qt Charts, which only app/ui/charts/ includes.")
planted(rooms app/runs/x.cpp "${top}#include <qt6keychain/keychain.h>\n"
    "app/runs/x.cpp:4: runs may not include <qt6keychain/keychain.h>")
planted(rooms app/wire/x.cpp "${top}#include \"b.h\"\n" "app/wire/x.cpp:4: \"b.h\" names no room")
planted(rooms app/wire/x.cpp "${top}#include \"../core/a.h\"\n" "app/wire/x.cpp:4: \"../core/a.h\" names no room")
planted(rooms app/wire/x.cpp "${top}#include <core/a.h>\n" "app/wire/x.cpp:4: write \"core/a.h\"")
planted(rooms app/attic/x.h "${top}" "app/attic/x.h:1: app/attic/ is not a room")
planted(rooms app/core/self.h "${top}#include <QList>\n#include \"core/self.h\"\n"
    "app/core/self.h:5: \"core/self.h\" is part of a cycle")
planted(rooms app/net/CMakeLists.txt
    "# fluxscope_ui\nfluxscope_add_room(net\n    SOURCES a.cpp\n    LINK fluxscope_history Qt6::Network)\n"
    "app/net/CMakeLists.txt:4: net may not link fluxscope_history; it may link wire, core.")
planted(rooms app/exchange/CMakeLists.txt "fluxscope_add_room(exchange\n    LINK Qt6::Sql)\n"
    "app/exchange/CMakeLists.txt:2: exchange may not link Qt6::Sql; its modules are Core, Concurrent.")
planted(rooms app/wire/CMakeLists.txt "target_link_libraries(fluxscope_wire PRIVATE\n    fluxscope_resources)\n"
    "app/wire/CMakeLists.txt:2: wire may not link fluxscope_resources; only ui may.")

planted(source_rules app/core/x.h "${top}int x;\n// ${todo}: y\n" "app/core/x.h:5: '${todo}': do it now")
planted(source_rules app/core/x.h "// ${spdx}\n\nint x;\n" "app/core/x.h:1: the two SPDX lines are not on top.")
planted(source_rules tests/tst_x.cpp "${top}void f()\n{\n    QTest::qWait (5);\n}\n"
    "tests/tst_x.cpp:6: 'qWait (': wait with")
planted(source_rules app/ui/x.cpp "${top}QEventLoop loop;\n" "app/ui/x.cpp:4: 'QEventLoop': no nested event loops.")
planted(source_rules app/ui/x.cpp "${top}void f() { dialog->exec(); }\n" "app/ui/x.cpp:4: '->exec(': open()")
planted(source_rules app/ui/x.cpp "${top}\nconnect(a, SIGNAL(b()), c, d);\n"
    "app/ui/x.cpp:5: 'SIGNAL(': connect with")
planted(source_rules app/ui/x.cpp "${top}auto* a = sender();\n"
    "app/ui/x.cpp:4: 'sender()': connect with the receiver")
planted(source_rules app/ui/x.cpp "${top}view->setOpenExternalLinks(true);\n"
    "app/ui/x.cpp:4: 'setOpenExternalLinks(true': a link opens")
planted(source_rules app/ui/x.h "${top}Q_SIGNALS:\n" "app/ui/x.h:4: 'Q_SIGNALS:': write signals")
planted(source_rules app/wire/CMakeLists.txt "# ${spdx}\n# ${license}\n\nfile(GLOB sources *.cpp)\n"
    "app/wire/CMakeLists.txt:4: 'file(GLOB': list")
planted(source_rules resources/x.md "See\n[this](${outside}/y).\n" "resources/x.md:2: '${outside}': nothing outside")
planted(source_rules notes.txt "Hello\n" "notes.txt:1: does not belong at the top level.")

if(failures GREATER 0)
    message(FATAL_ERROR "${failures} planted violations were not reported as they should be.")
endif()
message(STATUS "Every planted violation was reported.")
