// SPDX-License-Identifier: MIT
#include "ui/components/revisionstab.h"

#include "core/plan/pointer.h"
#include "ui/components/revisionbar.h"
#include "ui/widgets/listtable.h"

#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr int followedColumn = 1, publishedColumn = 5;

QString dateText(Timestamp time)
{
    return time ? QLocale().toString(time.toDateTime().toLocalTime().date(), QStringLiteral("d MMM yyyy"))
                : QString();
}

// R-29, where a Default is known.
QString followedText(const Plan &plan, Id<ServerTemplate> revision)
{
    const TemplateLineage &lineage = plan.row(plan.row(revision).lineage);
    QStringList parts;
    if (lineage.defaultRevision == revision)
        parts.append(RevisionsTab::tr("Default"));
    if (lineage.defaultRevision && followedRevision(plan, lineage.id, TemplatePointer::Latest) == revision)
        parts.append(RevisionsTab::tr("Latest"));
    return parts.join(QStringLiteral(", "));
}
QString followedText(const Plan &, Id<MultiCloudImage>) { return {}; }

QString publishedText(Timestamp at, const QString &by)
{
    if (!at && by.isEmpty())
        return {};
    return by.isEmpty() ? dateText(at) : !at ? by : RevisionsTab::tr("%1, %2").arg(dateText(at), by);
}
} // namespace

RevisionsTab::RevisionsTab(QWidget *parent)
    : QWidget(parent),
      m_table(new ListTable(
          tr("Revisions"),
          {tr("Revision"), tr("Followed as"), tr("Message"), tr("By"), tr("When"), tr("Published")}, this)),
      m_compare(new QPushButton(tr("Compare &Two…"), this)),
      m_default(new QPushButton(tr("Make Default"), this))
{
    m_table->setWidths({8, 14, 0, 10, 11, 13});
    m_default->hide();
    auto *row = new QHBoxLayout;
    row->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::gap);
    row->addStretch(1);
    row->addWidget(m_default);
    row->addWidget(m_compare);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    connect(m_table, &ListTable::activatedRow, this, &RevisionsTab::goTo);
    connect(m_table, &ListTable::selectedRows, this, &RevisionsTab::judge);
    connect(m_compare, &QPushButton::clicked, this, [this] {
        // The newest is shown first.
        const QList<AnyId> two = m_table->selection();
        emit compareWanted(two.at(1), two.at(0));
    });
}

void RevisionsTab::setDefaultCheck(const std::function<QString(Id<ServerTemplate>)> &whyNot)
{
    m_whyNotDefault = whyNot;
    m_default->show();
    connect(m_default, &QPushButton::clicked, this,
            [this] { emit defaultWanted(m_table->selection().constFirst().as<ServerTemplate>()); });
}

template <class Revision> void RevisionsTab::fill(const Plan &plan, Id<Revision> revision)
{
    QList<ListRow> rows;
    for (const Id<Revision> id : revisionsInOrder(plan, revision)) {
        const Revision &row = plan.row(id);
        const int ink = row.removed ? int(theme::Role::Muted) : -1;
        const QString name = row.isHead() ? tr("HEAD") : tr("rev %1").arg(row.revision);
        rows.append({id,
                     {{.text = row.removed ? tr("%1, deleted").arg(name) : name, .ink = ink},
                      {.text = followedText(plan, id)},
                      {.text = row.isHead() ? tr("the working copy") : row.commitMessage,
                       .ink = row.isHead() ? int(theme::Role::Muted) : ink,
                       .tooltip = row.commitMessage},
                      {.text = row.committedBy, .ink = ink},
                      {.text = dateText(row.committedAt), .ink = ink},
                      {.text = publishedText(row.publishedAt, row.publishedBy), .ink = ink}}});
    }
    m_table->show(rows);
    for (const int column : {followedColumn, publishedColumn})
        m_table->setColumnHidden(column, std::all_of(rows.begin(), rows.end(), [column](const ListRow &row) {
                                     return row.cells.at(column).text.isEmpty();
                                 }));
}

void RevisionsTab::show(const Plan &plan, AnyId revision)
{
    if (revision.is<ServerTemplate>())
        fill(plan, revision.as<ServerTemplate>());
    else
        fill(plan, revision.as<MultiCloudImage>());
    judge();
}

void RevisionsTab::judge()
{
    const bool two = m_table->selection().size() == 2;
    m_compare->setEnabled(two);
    m_compare->setToolTip(two ? QString() : tr("Select two revisions in the list, with Ctrl or Shift."));
    const auto one = m_table->selection().size() == 1 ? m_table->selection().constFirst().as<ServerTemplate>()
                                                      : Id<ServerTemplate>();
    const QString whyNot = !one ? tr("Select one revision in the list.")
        : m_whyNotDefault       ? m_whyNotDefault(one)
                                : QString();
    m_default->setEnabled(whyNot.isEmpty());
    m_default->setToolTip(theme::tooltip(
        whyNot.isEmpty() ? tr("What follows the Default launches this revision then; you see it before.")
                         : whyNot));
}
