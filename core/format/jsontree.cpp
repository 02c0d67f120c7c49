// SPDX-License-Identifier: MIT
#include "core/format/jsontree.h"

#include <cmath>
#include <cstring>

namespace json {
namespace {
// Names are mostly told apart by their size or their first letter.
bool areSame(QByteArrayView a, QByteArrayView b)
{
    return a.size() == b.size()
        && (a.isEmpty()
            || (a.front() == b.front() && std::memcmp(a.data(), b.data(), size_t(a.size())) == 0));
}
} // namespace

Node::Kind Node::kind() const { return m_index < 0 ? Kind::None : m_tree->m_slots[size_t(m_index)].kind; }
int Node::line() const { return m_index < 0 ? 0 : m_tree->m_slots[size_t(m_index)].line; }

QByteArrayView Node::key() const
{
    if (m_index < 0)
        return {};
    const Tree::Slot &slot = m_tree->m_slots[size_t(m_index)];
    return m_tree->piece(slot.key, slot.keySize);
}

Node::Children &Node::Children::operator++()
{
    m_at.m_index = m_at.m_tree->m_slots[size_t(m_at.m_index)].next;
    return *this;
}

Node::Children Node::begin() const
{
    return {m_tree, m_index < 0 ? -1 : m_tree->m_slots[size_t(m_index)].first};
}

Node Node::operator[](QByteArrayView key) const
{
    if (!isObject())
        return {};
    const std::vector<Tree::Slot> &known = m_tree->m_slots;
    int member = known[size_t(m_index)].first;
    while (member >= 0
           && !areSame(m_tree->piece(known[size_t(member)].key, known[size_t(member)].keySize), key))
        member = known[size_t(member)].next;
    return {member < 0 ? nullptr : m_tree, member};
}

Node Node::at(QByteArrayView path) const
{
    Node node = *this;
    while (!path.isEmpty() && node.m_index >= 0) {
        const qsizetype dot = path.indexOf('.');
        node = node[dot < 0 ? path : path.first(dot)];
        path = dot < 0 ? QByteArrayView() : path.sliced(dot + 1);
    }
    return node;
}

QByteArrayView Node::utf8() const
{
    if (kind() != Kind::Text)
        return {};
    const Tree::Slot &slot = m_tree->m_slots[size_t(m_index)];
    return m_tree->piece(slot.text, slot.textSize);
}

QString Node::text() const
{
    switch (kind()) {
    case Kind::Text:
        return QString::fromUtf8(utf8());
    case Kind::Integer:
        return QString::number(m_tree->m_slots[size_t(m_index)].integer);
    case Kind::Real:
        return QString::number(m_tree->m_slots[size_t(m_index)].real, 'g', 17);
    default:
        return {};
    }
}

std::optional<double> Node::number() const
{
    bool isNumber = true;
    const double value = kind() == Kind::Real ? m_tree->m_slots[size_t(m_index)].real
        : kind() == Kind::Integer             ? double(m_tree->m_slots[size_t(m_index)].integer)
                                              : utf8().toByteArray().toDouble(&isNumber);
    return isNumber && std::isfinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<qint64> Node::integer() const
{
    if (kind() == Kind::Integer)
        return m_tree->m_slots[size_t(m_index)].integer;
    if (kind() == Kind::Real) {
        const double real = m_tree->m_slots[size_t(m_index)].real;
        return std::floor(real) == real && std::abs(real) < 9e15 ? std::optional(qint64(real)) : std::nullopt;
    }
    bool isNumber = false;
    const qint64 value = utf8().toByteArray().toLongLong(&isNumber);
    return isNumber ? std::optional(value) : std::nullopt;
}

std::optional<bool> Node::boolean() const
{
    if (kind() == Kind::Boolean)
        return m_tree->m_slots[size_t(m_index)].integer != 0;
    if (utf8() == "true" || utf8() == "false")
        return utf8() == "true";
    return std::nullopt;
}

void Tree::clear()
{
    m_slots.clear();
    m_open.clear();
    m_text.clear();
    m_keySize = 0;
}

void Tree::name(QByteArrayView key)
{
    m_key = quint32(m_text.size());
    m_keySize = quint32(key.size());
    m_text.append(key.data(), size_t(key.size()));
}

bool Tree::isKnown(QByteArrayView key)
{
    constexpr int few = 64;
    Open &open = m_open.back();
    if (open.count > few && !open.keys.isEmpty())
        return open.keys.contains(key.toByteArray());
    bool isKnown = false;
    for (int at = m_slots[size_t(open.slot)].first; at >= 0; at = m_slots[size_t(at)].next) {
        const QByteArrayView other = piece(m_slots[size_t(at)].key, m_slots[size_t(at)].keySize);
        isKnown = isKnown || areSame(other, key);
        if (open.count > few)
            open.keys.insert(other.toByteArray());
    }
    return isKnown;
}

bool Tree::key(QByteArrayView key)
{
    if (isKnown(key))
        return false;
    name(key);
    if (!m_open.back().keys.isEmpty())
        m_open.back().keys.insert(key.toByteArray());
    return true;
}

Tree::Slot &Tree::add(Node::Kind kind, int line)
{
    const int index = int(m_slots.size());
    if (!m_open.empty()) {
        Open &open = m_open.back();
        (open.last < 0 ? m_slots[size_t(open.slot)].first : m_slots[size_t(open.last)].next) = index;
        open.last = index;
        ++open.count;
    }
    Slot &slot = m_slots.emplace_back();
    slot.kind = kind;
    slot.line = line;
    slot.key = m_key;
    slot.keySize = m_keySize;
    m_keySize = 0;
    return slot;
}

void Tree::begin(Node::Kind kind, int line)
{
    add(kind, line);
    m_open.push_back({.slot = int(m_slots.size()) - 1});
}

void Tree::end() { m_open.pop_back(); }

void Tree::text(QByteArrayView text, int line)
{
    const quint32 at = quint32(m_text.size());
    m_text.append(text.data(), size_t(text.size()));
    Slot &slot = add(Node::Kind::Text, line);
    slot.text = at;
    slot.textSize = quint32(text.size());
}

void Tree::number(qint64 value, int line) { add(Node::Kind::Integer, line).integer = value; }

void Tree::number(double value, int line) { add(Node::Kind::Real, line).real = value; }

void Tree::boolean(bool value, int line) { add(Node::Kind::Boolean, line).integer = value; }

void Tree::null(int line) { add(Node::Kind::Null, line); }

} // namespace json
