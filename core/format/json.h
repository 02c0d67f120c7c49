// SPDX-License-Identifier: MIT
// JSON as a stream of events with line numbers: read without recursion, bounded in depth, strict about
// keys that occur twice; and the two or three ways to write a value.
#pragma once

#include "core/base/result.h"

#include <QByteArrayView>

namespace json {

struct Scalar {
    enum class Kind { Null, Boolean, Integer, Real, Text };
    Kind kind = Kind::Null;
    bool boolean = false;
    qint64 integer = 0;
    double real = 0;
    QString text;
};

// What a reader reports to; each event answers with a sentence on what is wrong there, or an empty one.
class Events {
public:
    virtual ~Events() = default;
    virtual QString beginObject() = 0;
    virtual QString endObject() = 0;
    virtual QString beginArray() = 0;
    virtual QString endArray() = 0;
    virtual QString key(const QByteArray &key) = 0;
    virtual QString scalar(const Scalar &value) = 0;

    // The line, from 1, on which the event now reported ends.
    int line() const { return m_line; }
    void setLine(int line) { m_line = line; }

private:
    int m_line = 1;
};

// Reads one JSON value; the error names the file and the line.
Result<Done> read(QByteArrayView text, const QString &fileName, Events &events);

// Appends `text` in quotes, escaped only where JSON asks for it.
void appendQuoted(QByteArray &out, QStringView text);

} // namespace json
