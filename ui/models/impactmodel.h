// SPDX-License-Identifier: MIT
// An ImpactModel is the launches that a change alters, a line for each field before → after, as a table.
#pragma once

#include "core/check/consequences.h"
#include "core/plan/owner.h"

#include <QAbstractTableModel>
#include <functional>
#include <memory>

// What an ImpactModel shows, made ready apart from the window's thread.
struct ImpactLines {
    explicit ImpactLines(Consequences consequences);

    struct Line {
        QString name;     // of the launch, with its cloud where several here share one
        QString searched; // what the filter looks at
    };

    Consequences of;
    QList<Line> lines; // of each launch

    // "12 launches change, and 2 of them can no longer be launched."
    QString sentence() const;
    // The same and the findings in few words: "12 launches change, 2 break · 3 new findings".
    QString shortText() const;
    // "Shop production in AWS US-East: 3 · …": the places with the most launches.
    QString placesText() const;
    // What becomes of findings, and of what runs; empty when there is nothing to say.
    QString findingsText() const;
    QString runningText() const;
    // Who uses committed revisions and stays as it is, and how that gets it.
    QString stayingText() const;
};

// Those of very many launches take long to be freed, so that they are on a thread of their own.
std::shared_ptr<const ImpactLines> impactLines(Consequences consequences);

class ImpactModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { LaunchName, What, Before, After, From, Columns };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const std::shared_ptr<const ImpactLines> &lines);
    void setFilter(const QString &typed);
    // The server or array of the row.
    Owner ownerAt(int row) const;
    // All rows that are shown, for the clipboard; and the same made whenever and wherever it is called.
    QString asText() const;
    std::function<QString()> textMaker() const;

    int rowCount(const QModelIndex &parent = {}) const override
    {
        return parent.isValid() ? 0 : int(m_rows.size());
    }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : Columns; }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        int launch = 0, field = 0; // field: of the launch; -1: whether it can be launched
    };
    const LaunchImpact &launchAt(int row) const
    {
        return m_lines->of.impact.launches.at(m_rows.at(row).launch);
    }
    const QString &nameAt(int row) const { return m_lines->lines.at(m_rows.at(row).launch).name; }
    bool isFirst(int row) const { return row == 0 || m_rows.at(row - 1).launch != m_rows.at(row).launch; }
    QString text(int row, int column) const;
    // What the cell names.
    AnyId link(int row, int column) const;
    QString abilityText(const LaunchImpact &launch, int column) const;
    QVariant look(int row, int column, int role) const;
    void arrange();

    std::shared_ptr<const ImpactLines> m_lines;
    QString m_filter;
    QList<Row> m_rows;
};
