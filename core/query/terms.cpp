// SPDX-License-Identifier: MIT
#include "core/query/terms.h"

#include "core/base/words.h"

#include <QCoreApplication>

namespace query {
QString namesOf(Kind kind)
{
    switch (kind) {
    case Kind::Owners:
        return Words::tr("servers and arrays");
    case Kind::ServerTemplates:
        return Words::tr("ServerTemplates");
    case Kind::Mcis:
        return Words::tr("MultiCloud Images");
    case Kind::Clouds:
        return Words::tr("clouds");
    case Kind::Images:
        return Words::tr("images");
    case Kind::InstanceTypes:
        return Words::tr("instance types");
    case Kind::Datacenters:
        return Words::tr("datacenters");
    case Kind::Findings:
        return Words::tr("findings");
    }
    return {};
}

const Answers *Term::of(Kind kind) const
{
    const auto found =
        std::find_if(answers.cbegin(), answers.cend(), [kind](const Answers &a) { return a.kind == kind; });
    if (found != answers.cend())
        return &*found;
    return kind == Kind::Findings ? of(Kind::Owners) : nullptr;
}

const QList<Term> &terms()
{
    static const QList<Term> all = launchTerms() + stateTerms() + designTerms() + cloudTerms();
    return all;
}

const Term *findTerm(const QString &key)
{
    for (const Term &term : terms())
        for (const char *word : {term.key, term.alias})
            if (!key.isEmpty() && key.compare(QLatin1String(word), Qt::CaseInsensitive) == 0)
                return &term;
    return nullptr;
}

QString meaningOf(const Term &term) { return QCoreApplication::translate("terms", term.meaning); }

QString alike(const QString &text) { return text.toCaseFolded().replace('_', ' '); }

QString noneWord() { return QStringLiteral("none"); }
} // namespace query
