// SPDX-License-Identifier: MIT
// YAML as a small ordered tree that knows where each part stands in the text. Strict: aliases, anchors,
// tags (unless they are wanted), keys that occur twice and what is too deep or too large are refused with a sentence.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>

namespace yaml {

enum class Style : quint8 { Plain, SingleQuoted, DoubleQuoted, Literal, Folded };

struct Entry;

struct Node {
    enum class Kind : quint8 { Scalar, Sequence, Mapping };
    Kind kind = Kind::Scalar;
    Style style = Style::Plain;   // of a scalar
    bool flow = false;            // [a, b] or {a: b}
    QString text;                 // of a scalar
    QString tag;                  // "!Ref"; only where tags are taken
    QList<Node> items;            // of a sequence
    QList<Entry> entries;         // of a mapping, in the order of the text
    qsizetype begin = 0, end = 0; // bytes of the text; what ends a block counts to its last part
    int line = 0, column = 0;     // from 1, from 0

    bool isScalar() const { return kind == Kind::Scalar; }
    bool isSequence() const { return kind == Kind::Sequence; }
    bool isMapping() const { return kind == Kind::Mapping; }
    // Nothing, "~" or "null".
    bool isNull() const;
    // The entry of that key, or null.
    const Entry *find(QStringView key) const;
};

struct Entry {
    Node key, value;
};

constexpr qsizetype MaxBytes = qsizetype(16) << 20;
constexpr int MaxDepth = 64;
constexpr int MaxNodes = 250'000;

// Whether short tags ("!Ref") are part of a value, as in CloudFormation, or refused.
enum class Tags : quint8 { Refused, Taken };

// The one document of the text; an empty text is an empty scalar. The error names file, line and reason.
Result<Node> parse(const QByteArray &text, const QString &fileName, Tags tags = Tags::Refused);

// Equal as YAML events: same values in the same order, whatever the style.
bool sameContent(const Node &a, const Node &b);

} // namespace yaml
