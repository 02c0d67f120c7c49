// SPDX-License-Identifier: MIT
// Levels are what the walk meets for one field, highest precedence first: the first that says
// something wins, and a sink hears of all.
#pragma once

#include "core/resolve/resolution.h"

namespace resolving {

// The sink of resolve(): it listens to nothing, and costs nothing.
struct NoSink {
    template <class T> void says(LaunchField, Layer, bool, const T &, const char *) {}
    void isSilent(LaunchField, Layer, const char *) {}
    void standsFor(Layer, Id<Image>, Id<Image>, const char *) {}
};

// The levels of one field: the first that says something wins.
template <class T, class Sink> class Levels {
public:
    Levels(Sink &sink, LaunchField field) : m_sink(sink), m_field(field) {}

    void level(bool speaks, Layer layer, const T &value, const char *rule)
    {
        if (!speaks)
            return m_sink.isSilent(m_field, layer, rule);
        m_sink.says(m_field, layer, !m_decided, value, rule);
        if (!m_decided)
            m_choice = {value, layer, Problem::None};
        m_decided = true;
    }
    // What remains when no level said anything.
    const Choice<T> &otherwise(Layer layer, Problem problem, const char *rule)
    {
        if (!m_decided) {
            m_choice = {{}, layer, problem};
            m_sink.says(m_field, layer, true, m_choice.value, rule);
        }
        return m_choice;
    }

private:
    Sink &m_sink;
    LaunchField m_field;
    Choice<T> m_choice;
    bool m_decided = false;
};

} // namespace resolving
