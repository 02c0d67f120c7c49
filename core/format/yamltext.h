// SPDX-License-Identifier: MIT
// YAML as text: written plainly, quoted only where it must be; and cut out of a text at whole lines.
#pragma once

#include "core/format/yaml.h"

namespace yaml {

// The value as it stands after "key: ". A text of several lines becomes a literal block whose lines are
// indented by `indent` spaces. No line break at the end.
QByteArray scalarText(const QString &value, int indent);

// Lines of YAML in the making.
class Writer {
public:
    void scalar(int indent, const QString &key, const QString &value);
    // The whole node as the value of `key`.
    void node(int indent, const QString &key, const Node &value);
    // "key:", to be followed by items or by deeper lines.
    void open(int indent, const QString &key);
    void item(int indent, const QString &value);
    // The next line begins an item of a list: "- key: value"; its indent is that of the key.
    void beginItem() { m_dash = true; }

    const QByteArray &text() const { return m_out; }

private:
    void pad(int indent);
    void value(int indent, const Node &value);
    void element(int indent, const Node &value);

    QByteArray m_out;
    bool m_dash = false;
};

// The beginning of the line in which the byte at `position` stands.
qsizetype lineBegin(const QByteArray &text, qsizetype position);
// The end, line break included, of the last line of something that ends at `end` (as Node::end says).
qsizetype lastLineEnd(const QByteArray &text, qsizetype end);

} // namespace yaml
