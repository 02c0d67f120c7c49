// SPDX-License-Identifier: MIT
#include "ui/models/usesmodel.h"

#include "core/base/words.h"
#include "core/naming/names.h"
#include "ui/theme/theme.h"

#include <QCoreApplication>

namespace {
QString kindText(Use::Kind kind)
{
    switch (kind) {
    case Use::Kind::Setting:
        return Words::tr("setting of a MultiCloud Image");
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
    return holder.is<ServerArray>()      ? QStringLiteral("array")
        : holder.is<Server>()            ? QStringLiteral("server")
        : holder.is<MultiCloudImage>()   ? QStringLiteral("mci")
        : holder.is<ServerTemplate>()    ? QStringLiteral("template")
                                         : QStringLiteral("deployment");
}

class UsesContent final : public TableContent {
public:
    enum ColumnIndex { Kind, Name, Place, How, Through };

    explicit UsesContent(const QList<Use> &uses) : m_uses(uses)
    {
        for (int i = 0; i < m_uses.size(); ++i)
            m_positions.insert(m_uses.at(i).by, i);
    }

    QString name() const override { return QStringLiteral("used_by"); }
    query::Kind kind() const override { return query::Kind::Owners; }
    const QList<TableColumn> &columns() const override
    {
        static const QList<TableColumn> columns {
            {"used_as", QT_TRANSLATE_NOOP("tables", "Used as"), 26},
            {"used_by", QT_TRANSLATE_NOOP("tables", "Name"), 30},
            {"used_where", QT_TRANSLATE_NOOP("tables", "Where"), 20},
            {"used_how", QT_TRANSLATE_NOOP("tables", "How"), 17},
            {"through", QT_TRANSLATE_NOOP("tables", "Through"), 34},
        };
        return columns;
    }
    QList<AnyId> rows(const Plan &) const override { return m_positions.keys(); }
    bool contains(const Plan &, AnyId id) const override { return m_positions.contains(id); }
    bool dependsOn(const Change &) const override { return false; }
    // Kinds in the order of inheritance, not of their letters.
    std::optional<qint64> number(const TableFacts &, AnyId id, int column) const override
    {
        return column == Kind ? std::optional<qint64>(int(m_uses.at(m_positions.value(id)).kind)) : std::nullopt;
    }
    QString text(const TableFacts &facts, AnyId id, int column) const override
    {
        const Use &use = m_uses.at(m_positions.value(id));
        switch (ColumnIndex(column)) {
        case Kind:
            return kindText(use.kind);
        case Name:
            return holderText(facts.plan, use);
        case Place:
            return placeText(facts.plan, use);
        case How:
            return howText(facts.plan, use);
        case Through:
            return nameOf(facts.plan, use.through);
        }
        return {};
    }
    QVariant look(const TableFacts &facts, AnyId id, int column, int role) const override
    {
        if (role == TableModel::IconRole && column == Name)
            return iconOf(holderOf(facts.plan, m_uses.at(m_positions.value(id))));
        return role == TableModel::InkRole && column == Kind ? QVariant(int(theme::Role::Muted)) : QVariant();
    }

private:
    QList<Use> m_uses;
    QHash<AnyId, int> m_positions;
};
} // namespace

std::unique_ptr<TableModel> usesModel(const QList<Use> &uses)
{
    return std::make_unique<TableModel>(std::make_shared<UsesContent>(uses));
}

QString usesInShort(const QList<Use> &uses)
{
    QStringList parts;
    for (int kind = 0; kind < useKindCount; ++kind)
        if (const qsizetype count = countOf(uses, Use::Kind(kind)))
            parts.append(counted(Use::Kind(kind), count));
    return parts.join(QStringLiteral(" · "));
}
