// SPDX-License-Identifier: MIT
// A Result is a value, or an Error: what the world (a file, SQL, an input, a person) can cause.
#pragma once

#include <QString>
#include <utility>
#include <variant>

struct Error {
    QString sentence; // finished, for the person: what, where, what to do
    QString detail;   // for the log
};

template <class T> class [[nodiscard]] Result {
public:
    Result(T value) : m_content(std::move(value)) {}
    Result(Error error) : m_content(std::move(error)) {}
    explicit operator bool() const { return m_content.index() == 0; }
    const T &value() const & { return std::get<0>(m_content); }
    T &&value() && { return std::get<0>(std::move(m_content)); }
    const T &operator*() const { return value(); }
    const T *operator->() const { return &value(); }
    const Error &error() const { return std::get<1>(m_content); }
    QString sentence() const { return *this ? QString() : error().sentence; }

private:
    std::variant<T, Error> m_content;
};

// Success without a value.
struct Done {};
