// SPDX-License-Identifier: MIT
#include "ui/dialogs/impactdialog.h"

#include "core/plan/names.h"
#include "ui/theme/labels.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QMap>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr qsizetype shownAtMost = 500;

QString kindText(LaunchImpact::Kind kind)
{
    switch (kind) {
    case LaunchImpact::Kind::Broken:
        return ImpactDialog::tr("⚠ can no longer be launched");
    case LaunchImpact::Kind::Mended:
        return ImpactDialog::tr("✓ can be launched again");
    case LaunchImpact::Kind::Changed:
        break;
    }
    return ImpactDialog::tr("≠ changes");
}

// "Shop production in AWS US-East: 3", the most first.
QString placesText(const Plan &plan, const Impact &impact)
{
    QMap<QString, int> counts;
    for (const LaunchImpact &launch : impact.launches)
        ++counts[ImpactDialog::tr("%1 in %2").arg(nameOf(plan, deploymentOf(plan, launch.owner)),
                                                  nameOf(plan, nextOf(plan, launch.owner).cloud))];
    QStringList places = counts.keys();
    std::stable_sort(places.begin(), places.end(),
                     [&](const QString &a, const QString &b) { return counts.value(a) > counts.value(b); });
    QStringList texts;
    for (const QString &place : places.mid(0, 6))
        texts.append(QStringLiteral("%1: %2").arg(place, QString::number(counts.value(place))));
    if (places.size() > 6)
        texts.append(ImpactDialog::tr("and %1 other places").arg(QString::number(places.size() - 6)));
    return texts.join(QStringLiteral(" · "));
}
} // namespace

QString sentenceOf(const Impact &impact)
{
    const qsizetype all = impact.launches.size(), broken = impact.count(LaunchImpact::Kind::Broken);
    const QString change = all == 1 ? ImpactDialog::tr("1 launch changes")
                                    : ImpactDialog::tr("%1 launches change").arg(QString::number(all));
    if (!broken)
        return change + u'.';
    return broken == 1 ? ImpactDialog::tr("%1, and one of them can no longer be launched.").arg(change)
                       : ImpactDialog::tr("%1, and %2 of them can no longer be launched.")
                             .arg(change, QString::number(broken));
}

ImpactDialog::ImpactDialog(const Plan &plan, const QString &label, const Impact &impact, QWidget *parent)
    : QDialog(parent), m_table(new QTreeWidget)
{
    setWindowTitle(tr("Impact"));
    auto *what = new QLabel(label);
    what->setTextFormat(Qt::PlainText);
    what->setWordWrap(true);
    what->setFont(theme::boldFont(font()));
    auto *sentence = new QLabel(sentenceOf(impact));
    sentence->setTextFormat(Qt::PlainText);
    sentence->setWordWrap(true);
    auto *places = new RoleLabel(theme::Role::Muted, placesText(plan, impact));
    places->setTextFormat(Qt::PlainText);
    places->setWordWrap(true);
    auto *note = new RoleLabel(theme::Role::Muted,
                               tr("New launches only: what runs keeps what it was launched with."));
    fill(plan, impact);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    theme::makePrimary(apply);
    apply->setDefault(true);
    auto *copy = buttons->addButton(tr("Copy"), QDialogButtonBox::ActionRole);
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(asText()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    for (QWidget *part : std::initializer_list<QWidget *> {what, sentence, places})
        layout->addWidget(part);
    layout->addWidget(m_table, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 28);
    m_table->setFocus();
}

void ImpactDialog::fill(const Plan &plan, const Impact &impact)
{
    m_table->setAccessibleName(tr("Launches that change"));
    m_table->setHeaderLabels({tr("Launch"), tr("Before"), tr("After"), tr("From")});
    m_table->setUniformRowHeights(true);
    m_table->header()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    for (const LaunchImpact &launch : impact.launches.mid(0, shownAtMost)) {
        auto *item = new QTreeWidgetItem(
            m_table, {QStringLiteral("%1 / %2").arg(nameOf(plan, deploymentOf(plan, launch.owner)),
                                                    nameOf(plan, launch.owner)),
                      kindText(launch.kind)});
        item->setFirstColumnSpanned(false);
        for (const ImpactField &field : launch.fields) {
            const QStringList texts {labelOf(field.field), QString(field.before).replace(u'\n', u' ').left(80),
                                     QString(field.after).replace(u'\n', u' ').left(80),
                                     chipText(field.from, launch.owner.isArray(), field.field)};
            auto *line = new QTreeWidgetItem(item, texts);
            for (int column = 0; column < texts.size(); ++column)
                line->setToolTip(column, theme::tooltip(texts.at(column)));
        }
        item->setExpanded(impact.launches.size() <= 30);
    }
    if (impact.launches.size() > shownAtMost)
        new QTreeWidgetItem(m_table,
                            {tr("and %1 more").arg(QString::number(impact.launches.size() - shownAtMost))});
}

QString ImpactDialog::asText() const
{
    QString text;
    for (int i = 0; i < m_table->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *launch = m_table->topLevelItem(i);
        for (int k = 0; k < launch->childCount(); ++k) {
            const QTreeWidgetItem *field = launch->child(k);
            text += QStringList {launch->text(0), field->text(0), field->text(1), field->text(2), field->text(3)}
                        .join(u'\t')
                + u'\n';
        }
    }
    return text;
}
