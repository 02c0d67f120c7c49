// SPDX-License-Identifier: MIT
// A Term is one question that a filter can ask of a row, "cloud:us-east-1": what it takes, of which rows it can
// be asked, and what these say to it. Help, completion and errors follow from the table of terms.
#pragma once

#include "core/check/check.h"
#include "core/plan/owner.h"

#include <functional>
#include <optional>

namespace query {
// Rows that are in a table together.
enum class Kind { Owners, ServerTemplates, Mcis, Clouds, Images, InstanceTypes, Datacenters, Findings };
inline constexpr std::array allKinds {Kind::Owners, Kind::ServerTemplates, Kind::Mcis,        Kind::Clouds,
                                      Kind::Images, Kind::InstanceTypes,   Kind::Datacenters, Kind::Findings};
// "servers and arrays"
QString namesOf(Kind kind);

// What terms look at in a row; Next is resolved once, when it is first asked for.
struct RowFacts {
    const Plan &plan;
    const check::Findings &findings;
    AnyId id;
    mutable std::optional<Resolution> resolved = {};
    const Finding *finding = nullptr; // of rows that are findings, which are at the object `id`

    template <class E> const E &as() const { return plan.row(id.as<E>()); }
    Owner owner() const { return Owner(id); }
    const Resolution &next() const
    {
        if (!resolved)
            resolved = resolve(plan, owner());
        return *resolved;
    }
};

// One of a few values that a term takes.
struct Choice {
    QString key;     // as it is typed: "override"
    QString meaning; // as a person reads it
};

// What rows of one kind answer to a term.
struct Answers {
    enum class Takes { Text, Choice, Number };
    Kind kind;
    Takes takes;
    // The row's values, the first as its column shows it; keys of choices.
    QStringList (*of)(const RowFacts &);
    QList<Choice> (*choices)() = nullptr;
    // Hands values out of the plan to take() until that is false.
    void (*values)(const Plan &, const std::function<bool(const QString &)> &take) = nullptr;
};

struct Term {
    const char *key;     // "cloud"
    const char *meaning; // untranslated, context "terms": "the cloud, by any part of its name"
    QList<Answers> answers;
    const char *alias = ""; // another word for it, understood and not offered

    // Findings answer what the servers and arrays answer that they are at.
    const Answers *of(Kind kind) const;
};

// All terms, in the order in which they are offered.
const QList<Term> &terms();
// Null when there is none of that key.
const Term *findTerm(const QString &key);
QString meaningOf(const Term &term);

// Upper and lower case, "_" and " " are alike where terms compare.
QString alike(const QString &text);
// What text terms take for "there is none".
QString noneWord();

// The terms by what they are about; terms() joins them.
QList<Term> launchTerms();
QList<Term> stateTerms();
QList<Term> designTerms();
QList<Term> cloudTerms();
} // namespace query
