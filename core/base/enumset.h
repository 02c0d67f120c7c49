// SPDX-License-Identifier: MIT
// An EnumSet is any number of an enumeration's values, each once.
#pragma once

#include <QtGlobal>
#include <initializer_list>

template <class T> class EnumSet {
public:
    using Value = T;

    EnumSet() = default;
    EnumSet(std::initializer_list<T> values)
    {
        for (const T value : values)
            insert(value);
    }
    static EnumSet fromBits(quint32 bits)
    {
        EnumSet set;
        set.m_bits = bits;
        return set;
    }
    void insert(T value) { m_bits |= bit(value); }
    void remove(T value) { m_bits &= ~bit(value); }
    bool contains(T value) const { return m_bits & bit(value); }
    bool isEmpty() const { return m_bits == 0; }
    quint32 bits() const { return m_bits; }
    bool operator==(const EnumSet &) const = default;

private:
    static quint32 bit(T value) { return quint32(1) << int(value); }
    quint32 m_bits = 0;
};

template <class T> inline constexpr bool isEnumSet = false;
template <class T> inline constexpr bool isEnumSet<EnumSet<T>> = true;
