// SPDX-License-Identifier: MIT
#include "ui/views/savedfilters.h"

#include "core/base/words.h"

#include <QCoreApplication>

namespace {
// What the setting of each kind is called.
constexpr std::array kindKeys {"servers", "server_templates", "mcis",       "clouds",
                               "images",  "instance_types",   "datacenters"};
} // namespace

QList<SavedFilter> SavedFilters::builtIn() const
{
    switch (m_kind) {
    case query::Kind::Owners:
        return {{Words::tr("Differs from What Runs"), "differs:yes"},
                {Words::tr("Overridden"), "is:overridden"},
                {Words::tr("Broken"), "is:broken"},
                {Words::tr("With Findings"), "finding:any"}};
    case query::Kind::ServerTemplates:
        return {{Words::tr("HEAD Only"), "is:head"},
                {Words::tr("Not Used"), "used:0"},
                {Words::tr("With Findings"), "finding:any"}};
    case query::Kind::Mcis:
        return {{Words::tr("HEAD Only"), "is:head"},
                {Words::tr("An Image Is Gone"), "is:gone"},
                {Words::tr("Not Listed"), "listed:0"},
                {Words::tr("With Findings"), "finding:any"}};
    case query::Kind::Images:
        return {{Words::tr("Gone"), "is:gone"}, {Words::tr("Private"), "is:private"}};
    case query::Kind::InstanceTypes:
        return {{Words::tr("Not Used"), "used:0"}};
    case query::Kind::Clouds:
        return {{Words::tr("Not Registered"), "registered:no"}, {Words::tr("Not Used"), "used:0"}};
    case query::Kind::Datacenters:
        return {{Words::tr("Not Used"), "used:0"}};
    case query::Kind::Findings:
        break;
    }
    return {};
}

Setting<QStringList> SavedFilters::setting() const
{
    return m_settings->filters(QString::fromLatin1(kindKeys.at(size_t(m_kind))));
}

QList<SavedFilter> SavedFilters::own() const
{
    const QStringList stored = setting().value();
    QList<SavedFilter> filters;
    for (qsizetype i = 0; i + 1 < stored.size(); i += 2)
        filters.append({stored.at(i), stored.at(i + 1)});
    return filters;
}

std::optional<SavedFilter> SavedFilters::ownOf(const QString &text) const
{
    for (const SavedFilter &filter : own())
        if (filter.text == text.trimmed())
            return filter;
    return {};
}

QString SavedFilters::objection(const QString &name, const QString &renamed) const
{
    if (name.isEmpty())
        return Words::tr("A filter needs a name.");
    for (const SavedFilter &filter : builtIn() + own())
        if (filter.name.compare(name, Qt::CaseInsensitive) == 0 && filter.name != renamed)
            return Words::tr("There is a filter “%1” already. Choose another name.").arg(filter.name);
    return {};
}

void SavedFilters::add(const SavedFilter &filter) { store(own() + QList {filter}); }

void SavedFilters::rename(const QString &before, const QString &after)
{
    QList<SavedFilter> filters = own();
    for (SavedFilter &filter : filters)
        if (filter.name == before)
            filter.name = after;
    store(filters);
}

void SavedFilters::remove(const QString &name)
{
    QList<SavedFilter> filters = own();
    filters.removeIf([&](const SavedFilter &filter) { return filter.name == name; });
    store(filters);
}

void SavedFilters::store(const QList<SavedFilter> &filters)
{
    QStringList stored;
    for (const SavedFilter &filter : filters)
        stored << filter.name << filter.text;
    setting().set(stored);
}
