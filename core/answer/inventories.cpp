// SPDX-License-Identifier: MIT
#include "core/answer/inventories.h"

#include "core/naming/names.h"

#include <QMap>
#include <QSet>
#include <algorithm>
#include <set>
#include <tuple>

namespace {
constexpr qint64 anHour = qint64(60) * 60 * 1000; // what is collected together is that close

// What was brought in, by what it is of.
class BroughtIn {
public:
    explicit BroughtIn(const Plan &plan) : m_plan(plan)
    {
        if (plan.all<ImportRecord>().isEmpty())
            return;
        for (const Owner owner : allOwners(plan)) {
            const SourceKey &key = sourceKeyOf(plan, owner);
            m_clouds.insert(nextOf(plan, owner).cloud);
            m_records.insert(importPlaceOf(plan, owner).record.value);
            if (key.provider != Provider::None)
                m_sources.insert({key.provider, key.account});
        }
        plan.all<ImportRecord>().forEach([this](const ImportRecord &record) { add(record); });
    }

    QList<InventoryRow> rows() const
    {
        QList<InventoryRow> rows = m_rows.values();
        std::stable_sort(rows.begin(), rows.end(),
                         [this](const InventoryRow &a, const InventoryRow &b) { return key(a) < key(b); });
        return rows;
    }

private:
    using Key = std::tuple<Provider, QString, QString, QString, QString>;
    Key key(const InventoryRow &row) const
    {
        const bool isOfAll = !row.cloud && row.account.isEmpty(); // is only as new as its file
        return {row.provider, row.account, nameOf(m_plan, row.cloud), row.kind,
                isOfAll ? row.file : QString()};
    }
    bool matters(const ImportRecord &record) const
    {
        return m_records.contains(record.id.value)
            || (record.cloud ? m_clouds.contains(record.cloud)
                             : m_sources.count({record.provider, record.account}) > 0);
    }
    void add(const ImportRecord &record)
    {
        const InventoryRow row {.provider = record.provider,
                                .account = record.account,
                                .cloud = record.cloud,
                                .kind = record.kind,
                                .file = record.file,
                                .at = record.at,
                                .records = record.records,
                                .complete = record.complete,
                                .matters = matters(record)};
        const auto known = m_rows.find(key(row));
        if (known == m_rows.end() || row.at.ms - known->at.ms > anHour)
            m_rows.insert(key(row), row);
        else if (known->at.ms - row.at.ms <= anHour)
            join(*known, row);
    }
    static void join(InventoryRow &known, const InventoryRow &row)
    {
        known.records += row.records;
        known.complete = known.complete && row.complete;
        known.matters = known.matters || row.matters;
        if (row.at > known.at) {
            known.at = row.at;
            known.file = row.file;
        }
    }

    const Plan &m_plan;
    QMap<Key, InventoryRow> m_rows;
    QSet<Id<Cloud>> m_clouds;                         // that owners are in
    QSet<quint32> m_records;                          // that owners were read from
    std::set<std::pair<Provider, QString>> m_sources; // whose owners are
};
} // namespace

QList<InventoryRow> inventoryRows(const Plan &plan) { return BroughtIn(plan).rows(); }

QList<Owner> InventoryGap::owners() const
{
    QList<Owner> all = launches + images + runs;
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    return all;
}

std::optional<InventoryRow> oldestThatMatters(const QList<InventoryRow> &rows)
{
    std::optional<InventoryRow> oldest;
    for (const InventoryRow &row : rows)
        if (row.matters && row.at && (!oldest || row.at < oldest->at))
            oldest = row;
    return oldest;
}

qint64 daysBetween(Timestamp then, Timestamp now)
{
    return qMax(qint64(0), (now.ms - then.ms) / (24 * anHour));
}
