// SPDX-FileCopyrightText: 2026 The Fluxscope developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <optional>
#include <utility>
#include <variant>

namespace Fluxscope {

/// Wraps an error so that Result<T, E> can be built from either, also when T and E are the same type.
template <class E>
struct Failure
{
    E error;
};

template <class E>
Failure(E) -> Failure<E>;

/// What a function returns that can fail for a reason its caller needs: the value, or why there is none.
template <class T, class E>
class Result final
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    { }
    Result(Failure<E> failure)
        : m_state(std::in_place_index<1>, std::move(failure))
    { }

    [[nodiscard]] bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    /// The value; only to be called when hasValue().
    [[nodiscard]] const T& value() const { return std::get<0>(m_state); }
    [[nodiscard]] T& value() { return std::get<0>(m_state); }
    const T& operator*() const { return value(); }
    const T* operator->() const { return &value(); }

    /// The error; only to be called when not hasValue().
    [[nodiscard]] const E& error() const { return std::get<1>(m_state).error; }

private:
    std::variant<T, Failure<E>> m_state;
};

} // namespace Fluxscope
