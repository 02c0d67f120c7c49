// SPDX-License-Identifier: MIT
#include "ui/models/usesmodel.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "ui/models/celltable.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace {
QString kindText(Use::Kind kind)
{
    switch (kind) {
    case Use::Kind::Setting:
        return Words::tr("setting of a MultiCloud Image");
    case Use::Kind::Alias:
        return Words::tr("alias");
    case Use::Kind::Option:
        return Words::tr("launch option");
    case Use::Kind::Template:
        return Words::tr("listed by a ServerTemplate");
    case Use::Kind::Next:
        return Words::tr("Next");
    case Use::Kind::Policy:
        return Words::tr("datacenter policy");
    case Use::Kind::Defaults:
        return Words::tr("Server Defaults");
    case Use::Kind::Running:
        return Words::tr("running");
    case Use::Kind::Previous:
        return Words::tr("previous launch");
    }
    return {};
}

QString counted(Use::Kind kind, qsizetype count)
{
    switch (kind) {
    case Use::Kind::Setting:
        return theme::counted(count, Words::tr("1 setting"), Words::tr("%1 settings"));
    case Use::Kind::Alias:
        return theme::counted(count, Words::tr("1 alias"), Words::tr("%1 aliases"));
    case Use::Kind::Option:
        return theme::counted(count, Words::tr("1 launch option"), Words::tr("%1 launch options"));
    case Use::Kind::Template:
        return theme::counted(count, Words::tr("1 listing"), Words::tr("%1 listings"));
    case Use::Kind::Next:
        return Words::tr("Next of %1").arg(count);
    case Use::Kind::Policy:
        return theme::counted(count, Words::tr("1 policy"), Words::tr("%1 policies"));
    case Use::Kind::Defaults:
        return Words::tr("%1 Server Defaults").arg(count);
    case Use::Kind::Running:
        return Words::tr("%1 running").arg(count);
    case Use::Kind::Previous:
        return theme::counted(count, Words::tr("1 previous launch"), Words::tr("%1 previous launches"));
    }
    return {};
}

QString iconOf(AnyId holder)
{
    return holder.is<ServerArray>()    ? QStringLiteral("array")
        : holder.is<Server>()          ? QStringLiteral("server")
        : holder.is<MultiCloudImage>() ? QStringLiteral("mci")
        : holder.is<ServerTemplate>()  ? QStringLiteral("template")
                                       : QStringLiteral("deployment");
}

using Cell = CellColumn<Use>;

const QList<Cell> &useCells()
{
    static const QList<Cell> cells {
        // Kinds in the order of inheritance, not of their letters.
        {.column = {"used_as", QT_TRANSLATE_NOOP("tables", "Used as"), 26},
         .text = [](const TableFacts &, const Use &use) { return kindText(use.kind); },
         .number = [](const TableFacts &, const Use &use) { return std::optional<qint64>(int(use.kind)); },
         .look =
             [](const TableFacts &, const Use &, int role) {
                 return role == TableModel::InkRole ? QVariant(int(theme::Role::Muted)) : QVariant();
             }},
        {.column = {"used_by", QT_TRANSLATE_NOOP("tables", "Name"), 30},
         .text = [](const TableFacts &facts, const Use &use) { return holderText(facts.plan, use); },
         .look =
             [](const TableFacts &facts, const Use &use, int role) {
                 return role == TableModel::IconRole ? QVariant(iconOf(holderOf(facts.plan, use)))
                                                     : QVariant();
             }},
        {.column = {"used_where", QT_TRANSLATE_NOOP("tables", "Where"), 20},
         .text = [](const TableFacts &facts, const Use &use) { return placeText(facts.plan, use); }},
        {.column = {"used_how", QT_TRANSLATE_NOOP("tables", "How"), 17},
         .text = [](const TableFacts &facts, const Use &use) { return howText(facts.plan, use); }},
        {.column = {"through", QT_TRANSLATE_NOOP("tables", "Through"), 34},
         .text = [](const TableFacts &facts, const Use &use) { return nameOf(facts.plan, use.through); }},
    };
    return cells;
}

class UsesTable final : public CellTable<Use> {
public:
    explicit UsesTable(const QList<Use> &uses) : CellTable(useCells()), m_uses(uses)
    {
        for (int i = 0; i < m_uses.size(); ++i)
            m_positions.insert(m_uses.at(i).by, i);
    }

    QString name() const override { return QStringLiteral("used_by"); }
    query::Kind kind() const override { return query::Kind::Owners; }
    QList<AnyId> rows(const Plan &) const override { return m_positions.keys(); }
    bool contains(const Plan &, AnyId id) const override { return m_positions.contains(id); }
    bool dependsOn(const Change &) const override { return false; }

private:
    Use rowOf(const TableFacts &, AnyId id) const override { return m_uses.at(m_positions.value(id)); }

    QList<Use> m_uses;
    QHash<AnyId, int> m_positions;
};
} // namespace

std::unique_ptr<TableModel> usesModel(const QList<Use> &uses)
{
    return std::make_unique<TableModel>(std::make_shared<UsesTable>(uses));
}

QString usesInShort(const QList<Use> &uses)
{
    QStringList parts;
    for (int kind = 0; kind < useKindCount; ++kind)
        if (const qsizetype count = countOf(uses, Use::Kind(kind)))
            parts.append(counted(Use::Kind(kind), count));
    return parts.join(QStringLiteral(" · "));
}
