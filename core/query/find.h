// SPDX-License-Identifier: MIT
// Find looks for what a person typed among all rows of a plan that have a name, the best matches first.
#pragma once

#include "core/base/progress.h"
#include "core/plan/anyid.h"
#include "core/plan/plan.h"

#include <optional>

namespace query {
// What was typed, as words, and how well a name answers to it.
class Typed {
public:
    explicit Typed(const QString &text);
    bool isEmpty() const { return m_words.isEmpty(); }
    // 0: the name itself; 1: begins it; 2: every word begins one of its words; 3: every word occurs in it;
    // 4: some words occur only in the place where it is. None where it does not match.
    std::optional<int> rankOf(std::initializer_list<QByteArrayView> names, QByteArrayView place = {}) const;

private:
    std::optional<int> rankOfWord(const QByteArray &word, std::initializer_list<QByteArrayView> names) const;

    QByteArray m_whole;
    QList<QByteArray> m_words; // in lower case, as UTF-8
    bool m_isAscii = true;
};

struct Hit {
    AnyId id;
    int rank = 0;
    bool operator==(const Hit &) const = default;
};

struct Hits {
    QList<Hit> best; // by rank, then by kind, then by name; of each kind no more than asked for
    qsizetype total = 0;
};

// Servers, arrays, deployments, MultiCloud Images, ServerTemplates, clouds, images, instance types,
// datacenters by name or uid, and instances by uid. `entities`: only these; all when empty. What was removed
// comes last.
Hits find(const Plan &plan, const QString &typed, qsizetype ofEachKind, const QList<int> &entities,
          Progress &progress);
} // namespace query
