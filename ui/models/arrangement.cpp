// SPDX-License-Identifier: MIT
#include "ui/models/arrangement.h"

namespace {
// So many rows are worked on between two looks at whether it is still wanted.
constexpr qsizetype stride = 1024;

bool goesOn(qsizetype row, const Progress &progress) { return row % stride != 0 || !progress.isCancelled(); }
} // namespace

bool isBeforeById(AnyId a, AnyId b)
{
    return std::pair(a.entity(), a.value()) < std::pair(b.entity(), b.value());
}

void Arrangement::setRows(QList<AnyId> rows)
{
    if (!std::is_sorted(rows.cbegin(), rows.cend(), isBeforeById))
        std::sort(rows.begin(), rows.end(), isBeforeById);
    all = std::move(rows);
    shown = all;
    forget();
}

void Arrangement::forget()
{
    m_texts.reset();
    m_orders.clear();
    m_filter = {};
    m_hits.clear();
}

void Arrangement::adopt(Arrangement other)
{
    const QList<AnyId> before = shown;
    *this = std::move(other);
    shown = before;
}

bool Arrangement::isReadyFor(const Wish &wish) const
{
    return wish.filter.isEmpty() && (wish.column < 0 || m_orders.contains(wish.column));
}

void Arrangement::make(const Wish &wish, const TableContent &content, const TableFacts &facts,
                       Progress &progress)
{
    find(wish.filter, content, facts, progress);
    if (wish.column >= 0 && !m_orders.contains(wish.column))
        sort(wish.column, content, facts, progress);
    if (!progress.isCancelled())
        show(wish);
}

void Arrangement::find(const query::Filter &filter, const TableContent &content, const TableFacts &facts,
                       Progress &progress)
{
    // While a person types on, only what is left has to be looked at.
    if (m_hits.size() != all.size() || !filter.narrows(m_filter))
        m_hits = QBitArray(all.size(), true);
    if (!filter.words().isEmpty() && !m_texts)
        look(content, facts, progress);
    for (const query::Word &word : filter.words()) {
        if (progress.isCancelled())
            return;
        const QBitArray holding = m_texts->holding(word.folded, m_hits);
        m_hits &= word.isNegated ? ~holding : holding;
    }
    if (!filter.conditions().isEmpty())
        for (qsizetype row = 0; row < all.size() && goesOn(row, progress); ++row)
            if (m_hits.testBit(row) && !filter.answersAll(facts.row(all.at(row))))
                m_hits.clearBit(row);
    m_filter = filter;
}

void Arrangement::look(const TableContent &content, const TableFacts &facts, Progress &progress)
{
    auto texts = std::make_shared<query::Arena>();
    for (qsizetype row = 0; row < all.size() && goesOn(row, progress); ++row) {
        content.addTexts(facts, all.at(row), *texts);
        texts->endRow();
    }
    texts->close();
    if (!progress.isCancelled())
        m_texts = texts;
}

void Arrangement::sort(int column, const TableContent &content, const TableFacts &facts, Progress &progress)
{
    query::SortKeys keys;
    for (qsizetype row = 0; row < all.size() && goesOn(row, progress); ++row)
        content.addKey(facts, all.at(row), column, keys);
    if (!progress.isCancelled())
        m_orders.insert(column, std::make_shared<QList<quint32>>(keys.sorted()));
}

void Arrangement::show(const Wish &wish)
{
    const bool showsAll = wish.filter.isEmpty();
    if (wish.column < 0 && showsAll) {
        shown = all;
        return;
    }
    QList<AnyId> rows;
    rows.reserve(m_hits.count(true));
    const auto take = [&](quint32 place) {
        if (showsAll || m_hits.testBit(place))
            rows.append(all.at(place));
    };
    if (wish.column < 0) {
        for (quint32 place = 0; place < quint32(all.size()); ++place)
            take(place);
    } else if (const auto &order = *m_orders.value(wish.column); wish.order == Qt::AscendingOrder) {
        std::for_each(order.cbegin(), order.cend(), take);
    } else {
        std::for_each(order.crbegin(), order.crend(), take);
    }
    shown = rows;
}
