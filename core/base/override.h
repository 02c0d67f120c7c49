// SPDX-License-Identifier: MIT
// An Override is one answer of a Next: inherit, a value set here, or, where the field has one, the
// cloud's default set here (D2).
#pragma once

#include "core/base/id.h"

template <class T, bool HasCloudDefault = false> class Override {
public:
    using Value = T;
    enum class Answer : quint8 { Inherit, Value, CloudDefault };

    Override() = default;
    Override(T value) : m_value(std::move(value)), m_answer(Answer::Value) {}
    static Override inherit() { return {}; }
    // "-default-" for a kernel or ramdisk, any datacenter: an answer given here, not an inherited one.
    static Override cloudDefault() requires HasCloudDefault
    {
        Override answer;
        answer.m_answer = Answer::CloudDefault;
        return answer;
    }

    bool isInherited() const { return m_answer == Answer::Inherit; }
    bool isSet() const { return m_answer != Answer::Inherit; }
    bool isCloudDefault() const { return m_answer == Answer::CloudDefault; }
    bool hasValue() const { return m_answer == Answer::Value; }
    // The value set here; a default constructed one unless hasValue().
    const T &value() const { return m_value; }
    Answer answer() const { return m_answer; }

    bool operator==(const Override &) const = default;

private:
    T m_value {};
    Answer m_answer = Answer::Inherit;
};

// For the fields that a cloud has a default for.
template <class T> using OverrideOrDefault = Override<T, true>;

template <class T> inline constexpr bool isOverride = false;
template <class T, bool D> inline constexpr bool isOverride<Override<T, D>> = true;
template <class T> inline constexpr bool hasCloudDefault = false;
template <class T> inline constexpr bool hasCloudDefault<Override<T, true>> = true;
