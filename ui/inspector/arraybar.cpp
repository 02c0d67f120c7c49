// SPDX-License-Identifier: MIT
#include "ui/inspector/arraybar.h"

#include "core/edit/arrays.h"
#include "core/naming/names.h"
#include "core/plan/imported.h"
#include "core/plan/pointer.h"
#include "core/resolve/resolve.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace {
QStringList scalingParts(const ServerArray &row, int least, int most)
{
    return {row.enabled ? ArrayBar::tr("enabled") : ArrayBar::tr("disabled"),
            ArrayBar::tr("%1 to %2 instances").arg(QString::number(least), QString::number(most)),
            labelOf(row.type)};
}

// D40: how the array scales at its source, where it is planned otherwise.
QString importedText(const Plan &plan, Id<ServerArray> array)
{
    const auto ownParts = [](const ServerArray &row) {
        return scalingParts(row, row.minCount, row.maxCount);
    };
    const std::optional<ServerArray> base = importedBase(plan, array);
    if (!base || ownParts(*base) == ownParts(plan.row(array)))
        return {};
    return ArrayBar::tr("In the cloud now: %1. Planned otherwise, not yet done.")
        .arg(ownParts(*base).join(QStringLiteral(" · ")));
}
} // namespace

QString scalingText(const Plan &plan, Id<ServerArray> array, Timestamp now)
{
    const ServerArray &row = plan.row(array);
    const auto [least, most] = edit::boundsAt(plan, array, now);
    QStringList parts = scalingParts(row, least, most);
    if (!plan.referrers<&ScheduleEntry::array>(array).isEmpty())
        parts.append(ArrayBar::tr("scheduled"));
    if (const qsizetype places = plan.referrers<&DatacenterWeight::array>(array).size(); places > 0)
        parts.append(theme::counted(places, ArrayBar::tr("1 datacenter"), ArrayBar::tr("%1 datacenters")));
    return parts.join(QStringLiteral(" · "));
}

namespace {
// "1. m5.large · ami-0c1b · weight 2", a line each, in the order in which a launch takes them.
QString optionsText(const Plan &plan, Id<ServerArray> array)
{
    constexpr qsizetype shownAtMost = 6;
    const QList<Id<LaunchOption>> options = optionsOf(plan, array);
    if (options.isEmpty())
        return {};
    QStringList lines {ArrayBar::tr("Launch options; the first is what a launch takes:")};
    for (qsizetype i = 0; i < qMin(options.size(), shownAtMost); ++i) {
        const LaunchOption &option = plan.row(options.at(i));
        const Resolution next = resolve(plan, nextOf(plan, Owner(array)), array, option.id);
        QStringList parts {valueText(plan, next, LaunchField::InstanceType),
                           valueText(plan, next, LaunchField::Image)};
        if (option.serverTemplate || option.templateLineage)
            parts.append(valueText(plan, next, LaunchField::ServerTemplate));
        if (option.weight > 0)
            parts.append(ArrayBar::tr("weight %1").arg(option.weight));
        if (!option.targetSize.isEmpty())
            parts.append(ArrayBar::tr("target size %1").arg(option.targetSize));
        lines.append(QStringLiteral("%1. %2").arg(QString::number(i + 1), parts.join(QStringLiteral(" · "))));
    }
    if (options.size() > shownAtMost)
        lines.append(ArrayBar::tr("and %n more", nullptr, int(options.size() - shownAtMost)));
    return lines.join(u'\n');
}
} // namespace

ArrayBar::ArrayBar(QWidget *parent)
    : QWidget(parent), m_text(new WrappedText), m_imported(new WrappedText), m_options(new WrappedText),
      m_enable(new QPushButton), m_settings(new QPushButton(tr("Settings…")))
{
    auto *lines = new QVBoxLayout(this);
    lines->setContentsMargins(10, 4, 10, 2);
    lines->setSpacing(theme::smallGap);
    auto *layout = new QHBoxLayout;
    layout->setSpacing(theme::gap);
    lines->addLayout(layout);
    lines->addWidget(m_imported);
    lines->addWidget(m_options);
    m_options->setAccessibleName(tr("Launch options"));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_enable, 0, Qt::AlignTop);
    layout->addWidget(m_settings, 0, Qt::AlignTop);
    theme::makeLink(m_enable);
    theme::makeLink(m_settings);
    m_text->setAccessibleName(tr("Status"));
    m_settings->setToolTip(
        theme::tooltip(tr("Bounds, launch options, datacenter policy, schedule and scaling")));
    connect(m_settings, &QPushButton::clicked, this, &ArrayBar::settingsWanted);
}

void ArrayBar::show(const Plan &plan, Id<ServerArray> array, bool editable, Timestamp now)
{
    const bool enabled = plan.row(array).enabled;
    m_text->show(tr("Status: %1").arg(scalingText(plan, array, now)));
    for (const auto &[label, text] :
         {std::pair {m_imported, importedText(plan, array)}, {m_options, optionsText(plan, array)}}) {
        label->show(text, theme::Role::Muted);
        label->setVisible(!text.isEmpty());
    }
    m_enable->setText(enabled ? tr("Disable") : tr("Enable"));
    m_enable->setToolTip(
        theme::tooltip(enabled ? tr("Instances that run stay; no more are launched by themselves.")
                               : tr("Launches instances up to the minimum, as Next is now.")));
    m_enable->disconnect(this);
    connect(m_enable, &QPushButton::clicked, this, [this, enabled] { emit enableWanted(!enabled); });
    m_enable->setEnabled(editable);
    m_settings->setEnabled(editable);
}
