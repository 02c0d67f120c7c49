// SPDX-License-Identifier: MIT
#include "ui/owners/policytable.h"

#include "core/naming/names.h"
#include "core/query/order.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QSpinBox>

namespace {
// The cloud's datacenters, and those that a policy names although they are gone.
QList<Id<Datacenter>> datacentersFor(const Plan &plan, Id<ServerArray> array)
{
    QSet<Id<Datacenter>> weighted;
    for (const auto id : plan.referrers<&DatacenterWeight::array>(array))
        weighted.insert(plan.row(id).datacenter);
    QList<Id<Datacenter>> found;
    for (const auto id : plan.referrers<&Datacenter::cloud>(plan.row(array).next.cloud))
        if (!plan.row(id).removed || weighted.contains(id))
            found.append(id);
    return query::ordered(
        found, [&](Id<Datacenter> id) { return query::sortKey(nameOf(plan, id)); }, false);
}
} // namespace

PolicyTable::PolicyTable(const Plan &plan, Id<ServerArray> array, QWidget *parent)
    : QWidget(parent), m_grid(new QGridLayout), m_sum(new RoleLabel(theme::Role::Muted))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins({});
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(theme::smallGap);
    m_grid->setColumnStretch(0, 1);
    lines->addLayout(m_grid);
    QHash<Id<Datacenter>, DatacenterWeight> rows;
    for (const auto id : plan.referrers<&DatacenterWeight::array>(array))
        rows.insert(plan.row(id).datacenter, plan.row(id));
    const QList<Id<Datacenter>> datacenters = datacentersFor(plan, array);
    for (const Id<Datacenter> datacenter : datacenters)
        addLine(plan, datacenter, rows.value(datacenter));
    auto *below = new QHBoxLayout;
    below->addWidget(m_sum, 1);
    auto *even = new QPushButton(tr("Spread evenly"));
    theme::makeLink(even);
    below->addWidget(even);
    lines->addLayout(below);
    m_sum->setTextFormat(Qt::PlainText);
    m_sum->setWordWrap(true);
    even->setVisible(datacenters.size() > 1);
    connect(even, &QPushButton::clicked, this, &PolicyTable::spread);
    if (datacenters.isEmpty())
        m_sum->setText(tr("No datacenter of %1 is known, so the cloud decides where instances go.")
                           .arg(nameOf(plan, plan.row(array).next.cloud)));
    else
        showSum();
}

void PolicyTable::addLine(const Plan &plan, Id<Datacenter> datacenter, const DatacenterWeight &row)
{
    const QString name = nameOf(plan, datacenter);
    const int line = int(m_lines.size());
    auto *weight = new QSpinBox(this);
    weight->setRange(0, 100);
    weight->setSuffix(tr(" %"));
    weight->setValue(row.weight);
    weight->setAccessibleName(tr("Weight of %1").arg(name));
    auto *maximum = new QSpinBox(this);
    maximum->setRange(0, 10'000);
    maximum->setPrefix(tr("at most "));
    maximum->setSpecialValueText(tr("no limit"));
    maximum->setValue(row.maximum);
    maximum->setAccessibleName(tr("Most instances in %1").arg(name));
    auto *title = new ElidedLabel(name, this);
    title->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred); // the boxes line up at the right
    m_grid->addWidget(title, line, 0);
    m_grid->addWidget(weight, line, 1);
    m_grid->addWidget(maximum, line, 2);
    m_lines.append({datacenter, weight, maximum});
    for (QSpinBox *box : {weight, maximum}) {
        box->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
        connect(box, &QSpinBox::valueChanged, this, [this] {
            showSum();
            emit edited();
        });
    }
}

void PolicyTable::showSum()
{
    int sum = 0;
    for (const Line &line : m_lines) {
        sum += line.weight->value();
        line.maximum->setEnabled(line.weight->value() > 0);
    }
    m_sum->setText(sum == 0 ? tr("No policy: Next's datacenter holds for every instance.")
                            : tr("Sum: %1 % of 100 %").arg(sum));
}

// The first get what does not divide.
void PolicyTable::spread()
{
    const int count = int(m_lines.size());
    for (int i = 0; i < count; ++i)
        m_lines.at(i).weight->setValue(100 / count + (i < 100 % count ? 1 : 0));
}

QList<DatacenterWeight> PolicyTable::policy() const
{
    QList<DatacenterWeight> rows;
    for (const Line &line : m_lines)
        if (line.weight->value() > 0) {
            DatacenterWeight row;
            row.datacenter = line.datacenter;
            row.weight = line.weight->value();
            row.maximum = line.maximum->value();
            rows.append(row);
        }
    return rows;
}
