// SPDX-License-Identifier: MIT
// A Tree is one JSON value in two blocks of memory that are used again for the next one; a Node is a value in it.
#pragma once

#include <QByteArray>
#include <QSet>
#include <QString>
#include <optional>
#include <string>
#include <vector>

namespace json {

class Tree;

class Node {
public:
    enum class Kind : quint8 { None, Null, Boolean, Integer, Real, Text, Array, Object };

    Node() = default;
    Node(const Tree *tree, int index) : m_tree(tree), m_index(index) {}

    Kind kind() const;
    explicit operator bool() const { return kind() > Kind::Null; }
    bool isObject() const { return kind() == Kind::Object; }
    bool isArray() const { return kind() == Kind::Array; }
    int line() const;
    // The member's name, in an object; of a record the name that it stands under.
    QByteArrayView key() const;

    // The member of that name, or none.
    Node operator[](QByteArrayView key) const;
    // The member at the end of "Placement.AvailabilityZone", or none.
    Node at(QByteArrayView path) const;

    // A text; a number as it is written plainly; else empty.
    QString text() const;
    QByteArrayView utf8() const; // only of a text
    // A whole number, also one that is written as a text.
    std::optional<qint64> integer() const;
    // A fraction too; also one that is written as a text.
    std::optional<double> number() const;
    std::optional<bool> boolean() const;

    // The members or items.
    class Children;
    Children begin() const;
    Children end() const;

private:
    const Tree *m_tree = nullptr;
    int m_index = -1;
};

class Node::Children {
public:
    Children(const Tree *tree, int index) : m_at(tree, index) {}
    Node operator*() const { return m_at; }
    Children &operator++();
    bool operator!=(const Children &other) const { return m_at.m_index != other.m_at.m_index; }

private:
    Node m_at;
};

inline Node::Children Node::end() const { return {m_tree, -1}; }

class Tree {
public:
    Node root() const { return {this, m_slots.empty() ? -1 : 0}; }
    // About how much memory it takes.
    qsizetype bytes() const { return qsizetype(m_slots.size() * sizeof(Slot)) + qsizetype(m_text.size()); }

    // Making one, in the order of the text.
    void clear();
    void name(QByteArrayView key); // of what begins next, which is no member of it
    bool key(QByteArrayView key);  // false when the object that is open has it already
    void begin(Node::Kind kind, int line);
    void end();
    void text(QByteArrayView text, int line);
    void number(qint64 value, int line);
    void number(double value, int line);
    void boolean(bool value, int line);
    void null(int line);
    bool isOpen() const { return !m_open.empty(); }

private:
    friend class Node;
    friend class Node::Children;
    struct Slot {
        Node::Kind kind = Node::Kind::Null;
        int line = 0, next = -1, first = -1;
        quint32 key = 0, keySize = 0, text = 0, textSize = 0;
        union {
            qint64 integer = 0;
            double real;
        };
    };
    struct Open {
        int slot, last = -1, count = 0;
        QSet<QByteArray> keys; // of an object with very many members
    };
    Slot &add(Node::Kind kind, int line);
    bool isKnown(QByteArrayView key);
    QByteArrayView piece(quint32 at, quint32 size) const { return {m_text.data() + at, qsizetype(size)}; }

    std::vector<Slot> m_slots;
    std::vector<Open> m_open;
    std::string m_text;
    quint32 m_key = 0, m_keySize = 0;
};

} // namespace json
