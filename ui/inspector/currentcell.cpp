// SPDX-License-Identifier: MIT
#include "ui/inspector/currentcell.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

CurrentCell::CurrentCell(LaunchField field, QWidget *parent)
    : PaneCell(labelOf(field), theme::Role::Current, parent), m_field(field), m_lock(new QLabel),
      m_value(new CopyableText), m_detail(new CopyableText), m_nothing(new WrappedText)
{
    m_lock->setPixmap(theme::icon(QStringLiteral("lock"), theme::Role::Muted).pixmap(12, 12));
    m_lock->setToolTip(
        theme::tooltip(tr("Locked: the image of a running instance cannot be changed, nor what "
                          "came with it. Change Next, and relaunch.")));
    titleLine()->addWidget(m_lock);
    m_value->setAccessibleName(tr("%1 it was launched with").arg(labelOf(field)));
    m_detail->setAccessibleName(tr("%1 it was launched with, in detail").arg(labelOf(field)));
    m_detail->setMuted(true);
    connect(m_value, &CopyableText::goTo, this, &CurrentCell::goTo);
    body()->addWidget(m_value);
    body()->addWidget(m_detail);
    body()->addWidget(m_nothing);
    body()->addStretch(1);
}

int CurrentCell::neededWidth() const
{
    const int around = body()->contentsMargins().left() + body()->contentsMargins().right();
    const int value = m_value->isHidden() ? 0 : m_value->neededWidth(),
              detail = m_detail->isHidden() ? 0 : m_detail->neededWidth();
    return qMax(PaneCell::neededWidth(), qMax(value, detail) + around);
}

void CurrentCell::setAbove(bool isAbove, int width)
{
    title()->setText(isAbove ? tr("%1 · Current").arg(labelOf(m_field)) : labelOf(m_field));
    const int around = body()->contentsMargins().left() + body()->contentsMargins().right()
        + m_lock->sizeHint().width() + 40;
    const bool isBesideTitle =
        isAbove && title()->sizeHint().width() + m_value->neededWidth() + around <= width;
    if (std::exchange(m_isBesideTitle, isBesideTitle) == isBesideTitle)
        return;
    if (isBesideTitle)
        titleLine()->insertWidget(2, m_value, 1);
    else
        body()->insertWidget(1, m_value);
    titleLine()->setStretch(isBesideTitle ? 3 : 2, isBesideTitle ? 0 : 1);
}

void CurrentCell::show(const QString &value, const QString &detail, AnyId link, bool differs)
{
    m_lock->show();
    m_nothing->hide();
    m_value->show(value, link);
    m_value->setVisible(true);
    m_detail->show(detail);
    m_detail->setVisible(!detail.isEmpty());
    setDiffers(differs, tr("differs from Next"));
    setBar(differs ? std::optional(theme::Role::Warning) : std::nullopt);
}

void CurrentCell::showNothing(const QString &sentence)
{
    m_nothing->show(sentence, theme::Role::Muted);
    m_nothing->setVisible(!sentence.isEmpty());
    m_lock->hide();
    m_value->hide();
    m_detail->hide();
    setDiffers(false, {});
    setBar({});
}
