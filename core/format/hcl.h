// SPDX-License-Identifier: MIT
// HCL as Terraform's files of variables are written: values, blocks and where each stands. What has to be
// computed is no value; it is passed over as such and known by its line.
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace hcl {

struct Member;

struct Value {
    enum class Kind : quint8 { Null, Plain, Text, List, Map, Expression };
    Kind kind = Kind::Null;
    QString text;          // of a text; of a number, true or false as it is written
    QList<Value> items;    // of a list
    QList<Member> members; // of a map, in the order of the text
    int line = 0;
};

struct Member {
    QString key;
    Value value;
    int line = 0;
};

// `variable "amis" { … }`
struct Block;

struct Body {
    QList<Member> attributes;
    QList<Block> blocks;
};

struct Block {
    QString type;
    QStringList labels;
    Body body;
    int line = 0;
};

constexpr int MaxDepth = 64;

// The error names file, line and reason.
Result<Body> parse(const QByteArray &text, const QString &fileName);
// Where something in it has to be computed; 0: nowhere.
int lineOfComputed(const Value &value);
// The lines of "<<EOF", and of "<<-EOF", which lose the indent that all of them have.
Value textOfLines(const QStringList &lines, bool isIndented, int begin);
// Whether a text begins as HCL does: an attribute or a block, after comments.
bool beginsAsHcl(QByteArrayView text);

} // namespace hcl
