// SPDX-License-Identifier: MIT
#include "ui/inspector/arraybar.h"

#include "core/edit/arrays.h"
#include "core/naming/names.h"

#include <QHBoxLayout>
#include <QPushButton>

QString scalingText(const Plan &plan, Id<ServerArray> array, Timestamp now)
{
    const ServerArray &row = plan.row(array);
    const auto [least, most] = edit::boundsAt(plan, array, now);
    QStringList parts {row.enabled ? ArrayBar::tr("enabled") : ArrayBar::tr("disabled"),
                       ArrayBar::tr("%1 to %2 instances").arg(QString::number(least), QString::number(most)),
                       labelOf(row.type)};
    if (!plan.referrers<&ScheduleEntry::array>(array).isEmpty())
        parts.append(ArrayBar::tr("scheduled"));
    if (const qsizetype places = plan.referrers<&DatacenterWeight::array>(array).size(); places > 0)
        parts.append(theme::counted(places, ArrayBar::tr("1 datacenter"), ArrayBar::tr("%1 datacenters")));
    return parts.join(QStringLiteral(" · "));
}

ArrayBar::ArrayBar(QWidget *parent)
    : QWidget(parent), m_text(new WrappedText), m_enable(new QPushButton),
      m_settings(new QPushButton(tr("Settings…")))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 4, 10, 2);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_enable, 0, Qt::AlignTop);
    layout->addWidget(m_settings, 0, Qt::AlignTop);
    theme::makeLink(m_enable);
    theme::makeLink(m_settings);
    m_text->setAccessibleName(tr("Status"));
    m_settings->setToolTip(theme::tooltip(tr("Bounds, datacenter policy, schedule and scaling")));
    connect(m_settings, &QPushButton::clicked, this, &ArrayBar::settingsWanted);
}

void ArrayBar::show(const Plan &plan, Id<ServerArray> array, bool editable, Timestamp now)
{
    const bool enabled = plan.row(array).enabled;
    m_text->show(tr("Status: %1").arg(scalingText(plan, array, now)));
    m_enable->setText(enabled ? tr("Disable") : tr("Enable"));
    m_enable->setToolTip(
        theme::tooltip(enabled ? tr("Instances that run stay; no more are launched by themselves.")
                               : tr("Launches instances up to the minimum, as Next is now.")));
    m_enable->disconnect(this);
    connect(m_enable, &QPushButton::clicked, this, [this, enabled] { emit enableWanted(!enabled); });
    m_enable->setEnabled(editable);
    m_settings->setEnabled(editable);
}
