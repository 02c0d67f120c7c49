// SPDX-License-Identifier: MIT
#include "ui/inspector/overridebar.h"

#include "ui/mcis/promotedialog.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QToolButton>

namespace {
// The fields that at least one owner sets, in their order, and how many answers these are.
std::pair<QList<LaunchField>, int> overrides(const OwnersInCommon &common)
{
    QList<LaunchField> fields;
    int all = 0;
    for (const LaunchField field : allLaunchFields)
        if (const int count = common.setHere[size_t(field)]) {
            fields.append(field);
            all += count;
        }
    return {fields, all};
}
} // namespace

OverrideBar::OverrideBar(QWidget *parent)
    : QFrame(parent), m_text(new ElidedLabel), m_promote(new QToolButton), m_revert(new QToolButton),
      m_menu(new QMenu(this))
{
    m_revert->setText(tr("Revert"));
    m_revert->setToolTip(tr("Let fields inherit again"));
    m_revert->setAccessibleName(tr("Revert overrides"));
    m_revert->setPopupMode(QToolButton::InstantPopup);
    m_revert->setFocusPolicy(Qt::StrongFocus);
    m_revert->setMenu(m_menu);
    m_revert->setAutoRaise(true);
    m_promote->setText(tr("Promote…"));
    m_promote->setToolTip(tr("Make what is set here the setting of a MultiCloud Image"));
    m_promote->setAccessibleName(tr("Promote to the MultiCloud Image"));
    m_promote->setFocusPolicy(Qt::StrongFocus);
    m_promote->setAutoRaise(true);
    connect(m_promote, &QToolButton::clicked, this, &OverrideBar::promoteWanted);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(10, 3, 4, 3);
    layout->addWidget(m_text);
    layout->addStretch(1);
    layout->addWidget(m_promote);
    layout->addWidget(m_revert);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void OverrideBar::show(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
                       bool editable)
{
    const auto [fields, count] = overrides(common);
    QStringList parts {count == 0       ? tr("Everything is inherited")
                           : count == 1 ? tr("1 override")
                                        : tr("%1 overrides").arg(count)};
    if (owners.size() > 1 && common.differing > 0) // of one, that is told beside Relaunch
        parts.append(tr("%1 of them differ from what runs").arg(common.differing));
    m_text->setText(parts.join(QStringLiteral(" · ")));
    m_text->setFont(count > 0 ? theme::boldFont(font()) : font());
    m_promote->setVisible(owners.size() == 1 && !promotable(plan, owners.constFirst()).isEmpty());
    m_promote->setEnabled(editable);
    m_revert->setVisible(count > 0);
    m_revert->setEnabled(editable);
    m_menu->clear();
    for (const LaunchField field : fields) {
        const QString back = owners.size() == 1
            ? valueText(plan, resolveInheriting(plan, owners.constFirst(), field), field)
            : tr("what each inherits");
        QString text = tr("%1 → %2").arg(labelOf(field), QString(back).replace(u'\n', u' ').left(80));
        m_menu->addAction(text.replace(u'&', QStringLiteral("&&")), this,
                          [this, field] { emit revertWanted(field); });
    }
    if (fields.size() > 1)
        m_menu->addSeparator();
    if (fields.size() > 1)
        m_menu->addAction(tr("Revert all"), this, &OverrideBar::revertAllWanted);
    update();
}

void OverrideBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(
        theme::color(m_revert->isHidden() ? theme::Role::Current : theme::Role::AccentSoft, palette()));
    painter.drawRoundedRect(rect(), theme::radius, theme::radius);
}
