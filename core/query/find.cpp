// SPDX-License-Identifier: MIT
#include "core/query/find.h"

#include "core/naming/names.h"
#include "core/plan/owner.h"
#include "core/query/order.h"

#include <algorithm>

namespace query {
namespace {
constexpr int rankOfRemoved = 5; // added to the rank of what was removed

char lower(char c) { return c >= 'A' && c <= 'Z' ? char(c + 32) : c; }
// Bytes of 128 and more belong to letters.
bool isLetter(char c) { return (c >= '0' && c <= '9') || (lower(c) >= 'a' && lower(c) <= 'z') || c < 0; }

bool beginsAt(QByteArrayView text, qsizetype at, const QByteArray &word)
{
    if (text.size() - at < word.size())
        return false;
    for (qsizetype i = 0; i < word.size(); ++i)
        if (lower(text[at + i]) != word[i])
            return false;
    return true;
}

bool isIn(QByteArrayView text, const QByteArray &word, bool atWordStart)
{
    for (qsizetype at = 0; at + word.size() <= text.size(); ++at)
        if (beginsAt(text, at, word) && (!atWordStart || at == 0 || !isLetter(text[at - 1])))
            return true;
    return false;
}

// The best of one kind, as a heap with the worst on top.
class Best {
public:
    explicit Best(qsizetype atMost) : m_atMost(atMost) {}

    void take(AnyId id, int rank, QByteArrayView name)
    {
        ++m_total;
        const auto worse = [](const Kept &a, const Kept &b) { return a < b; };
        const bool isFull = qsizetype(m_kept.size()) == m_atMost;
        if (isFull
            && std::tuple(rank, name.size()) > std::tuple(m_kept.front().rank, m_kept.front().name.size()))
            return;
        Kept kept {rank, name.toByteArray(), id};
        if (isFull) {
            if (!(kept < m_kept.front()))
                return;
            std::pop_heap(m_kept.begin(), m_kept.end(), worse);
            m_kept.pop_back();
        }
        m_kept.push_back(kept);
        std::push_heap(m_kept.begin(), m_kept.end(), worse);
    }
    // As people sort.
    QList<Hit> sorted() const
    {
        std::vector<std::tuple<int, QByteArray, AnyId>> keyed;
        for (const Kept &kept : m_kept)
            keyed.emplace_back(kept.rank, sortKey(QString::fromUtf8(kept.name)), kept.id);
        std::sort(keyed.begin(), keyed.end());
        QList<Hit> hits;
        for (const auto &[rank, key, id] : keyed)
            hits.append({id, rank});
        return hits;
    }
    qsizetype total() const { return m_total; }

private:
    struct Kept {
        int rank;
        QByteArray name;
        AnyId id;
        // Of names that answer alike the shorter is nearer to what was typed.
        bool operator<(const Kept &other) const
        {
            return std::tuple(rank, name.size(), name, id)
                < std::tuple(other.rank, other.name.size(), other.name, other.id);
        }
    };
    qsizetype m_atMost, m_total = 0;
    std::vector<Kept> m_kept;
};

class Search {
public:
    Search(const Plan &plan, const QString &typed, qsizetype ofEachKind, Progress &progress)
        : m_plan(plan), m_typed(typed), m_ofEachKind(ofEachKind), m_progress(progress)
    {
    }

    template <class E> void in()
    {
        Best best(m_ofEachKind);
        m_plan.all<E>().forEach([&](const E &row) {
            if (!m_progress.isCancelled())
                look(row, best);
        });
        m_hits.best += best.sorted();
        m_hits.total += best.total();
    }
    Hits hits()
    {
        std::stable_sort(m_hits.best.begin(), m_hits.best.end(),
                         [](const Hit &a, const Hit &b) { return a.rank < b.rank; });
        return m_hits;
    }

private:
    template <class E>
    void take(const E &row, Best &best, std::initializer_list<QByteArrayView> names, QByteArrayView place)
    {
        std::optional<int> rank = m_typed.rankOf(names, place);
        if (!rank)
            return;
        if constexpr (requires { row.removed; })
            *rank += row.removed ? rankOfRemoved : 0;
        best.take(row.id, *rank, *names.begin());
    }
    // Rows of one place follow each other: its name is made once.
    template <class E> QByteArrayView nameOfPlace(Id<E> place)
    {
        if (place != m_place) {
            m_place = place;
            m_nameOfPlace = nameOf(m_plan, place).toUtf8();
        }
        return m_nameOfPlace;
    }

    template <class E> void lookAtOwner(const E &row, Best &best)
    {
        take(row, best, {row.name.toUtf8()}, nameOfPlace(row.deployment));
    }
    void look(const Server &row, Best &best) { lookAtOwner(row, best); }
    void look(const ServerArray &row, Best &best) { lookAtOwner(row, best); }
    void look(const Deployment &row, Best &best) { take(row, best, {row.name.toUtf8()}, {}); }
    void look(const Cloud &row, Best &best)
    {
        take(row, best, {nameOf(m_plan, row.id).toUtf8(), row.name.toUtf8(), row.href.toUtf8()}, {});
    }
    template <class E> void lookAtRevision(const E &row, Best &best)
    {
        take(row, best, {nameOf(m_plan, row.id).toUtf8(), row.name.toUtf8()}, {});
    }
    void look(const MultiCloudImage &row, Best &best) { lookAtRevision(row, best); }
    void look(const ServerTemplate &row, Best &best) { lookAtRevision(row, best); }
    void look(const Image &row, Best &best)
    {
        take(row, best, {row.uid.utf8(), row.name.utf8()}, nameOfPlace(row.cloud));
    }
    template <class E> void lookInCloud(const E &row, Best &best)
    {
        take(row, best, {row.name.toUtf8(), row.uid.toUtf8()}, nameOfPlace(row.cloud));
    }
    void look(const InstanceType &row, Best &best) { lookInCloud(row, best); }
    void look(const Datacenter &row, Best &best) { lookInCloud(row, best); }
    void look(const Instance &row, Best &best)
    {
        if (!row.uid.isEmpty())
            take(row, best, {row.uid.utf8()}, {});
    }

    const Plan &m_plan;
    const Typed m_typed;
    qsizetype m_ofEachKind;
    Progress &m_progress;
    Hits m_hits;
    AnyId m_place;
    QByteArray m_nameOfPlace;
};
} // namespace

Typed::Typed(const QString &text)
{
    const QString whole = text.simplified().toLower();
    m_whole = whole.toUtf8();
    m_isAscii = m_whole.size() == whole.size();
    for (const QString &word : whole.split(u' ', Qt::SkipEmptyParts))
        m_words.append(word.toUtf8());
}

std::optional<int> Typed::rankOfWord(const QByteArray &word,
                                     std::initializer_list<QByteArrayView> names) const
{
    const auto holds = [&](bool atWordStart) {
        return std::any_of(names.begin(), names.end(),
                           [&](QByteArrayView name) { return isIn(name, word, atWordStart); });
    };
    if (!holds(false))
        return {};
    return holds(true) ? 2 : 3;
}

std::optional<int> Typed::rankOf(std::initializer_list<QByteArrayView> names, QByteArrayView place) const
{
    if (!m_isAscii && names.size() > 0) {
        // Letters outside ASCII are compared as letters. Only one who types them waits for this.
        QByteArrayList folded;
        for (const QByteArrayView name : names)
            folded.append(QString::fromUtf8(name).toLower().toUtf8());
        const QByteArray second = folded.value(1), third = folded.value(2);
        Typed asBytes(*this);
        asBytes.m_isAscii = true;
        return asBytes.rankOf({folded.constFirst(), second, third},
                              QString::fromUtf8(place).toLower().toUtf8());
    }
    int rank = 0, inName = 0;
    for (const QByteArray &word : m_words) {
        const std::optional<int> found = rankOfWord(word, names);
        if (!found && !isIn(place, word, false))
            return {};
        inName += found ? 1 : 0;
        rank = qMax(rank, found.value_or(4));
    }
    if (inName == 0)
        return {};
    for (const QByteArrayView name : names)
        if (beginsAt(name, 0, m_whole))
            rank = qMin(rank, name.size() == m_whole.size() ? 0 : 1);
    return rank;
}

Hits find(const Plan &plan, const QString &typed, qsizetype ofEachKind, const QList<int> &entities,
          Progress &progress)
{
    Search search(plan, typed, ofEachKind, progress);
    const auto searchAll = [&]<class... E>() {
        ((entities.isEmpty() || entities.contains(entityIndex<E>) ? search.in<E>() : void()), ...);
    };
    searchAll.operator()<Server, ServerArray, Deployment, MultiCloudImage, ServerTemplate, Cloud, Image,
                         InstanceType, Datacenter, Instance>();
    return search.hits();
}
} // namespace query
