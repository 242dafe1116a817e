# SPDX-FileCopyrightText: 2026 The Fluxscope developers
# SPDX-License-Identifier: GPL-3.0-or-later

# The Diff Template Library is headers only and brings no CMake files: this finds them and defines Dtl::headers.
include(FindPackageHandleStandardArgs)
find_path(DTL_INCLUDE_DIR dtl/dtl.hpp)
mark_as_advanced(DTL_INCLUDE_DIR)
find_package_handle_standard_args(Dtl REQUIRED_VARS DTL_INCLUDE_DIR)
if(Dtl_FOUND AND NOT TARGET Dtl::headers)
    add_library(Dtl::headers INTERFACE IMPORTED)
    target_include_directories(Dtl::headers INTERFACE "${DTL_INCLUDE_DIR}")
endif()
