// SPDX-License-Identifier: MIT
// Comparing plans, and waiting for documents: what the tests of files share.
#pragma once

#include "core/document/document.h"

#include <QtTest>

namespace plans {
template <class E> QList<E> rowsOf(const Plan &plan)
{
    QList<E> rows;
    rows.reserve(plan.all<E>().size());
    plan.all<E>().forEach([&](const E &row) { rows.append(row); });
    return rows;
}

// True when both hold the same rows and would give out the same ids.
inline bool same(const Plan &a, const Plan &b)
{
    bool same = true;
    forEachEntity(
        [&]<class E>() { same = same && a.nextId<E>() == b.nextId<E>() && rowsOf<E>(a) == rowsOf<E>(b); });
    return same;
}

inline qsizetype rows(const Plan &plan)
{
    qsizetype rows = 0;
    forEachEntity([&]<class E>() { rows += plan.all<E>().size(); });
    return rows;
}

// The document at that path, wholly read; the test ends when it cannot be opened.
inline std::unique_ptr<Document> open(const QString &path, Document::Mode mode = Document::Mode::ReadWrite)
{
    auto document = Document::open(path, mode);
    if (!document)
        qFatal("%s (%s)", qPrintable(document.error().sentence), qPrintable(document.error().detail));
    if (auto loaded = (*document)->waitUntilLoaded(); !loaded)
        qFatal("%s", qPrintable(loaded.error().sentence));
    return std::move(document).value();
}

inline std::unique_ptr<Document> create(const QString &path)
{
    auto document = Document::create(path);
    if (!document)
        qFatal("%s (%s)", qPrintable(document.error().sentence), qPrintable(document.error().detail));
    return std::move(document).value();
}
} // namespace plans
