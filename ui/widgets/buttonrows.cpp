// SPDX-License-Identifier: MIT
#include "ui/widgets/buttonrows.h"

#include "ui/theme/theme.h"

ButtonRows::ButtonRows(QWidget *parent) : QWidget(parent), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(theme::gap, theme::smallGap, theme::gap, theme::gap);
    m_rows->setSpacing(theme::smallGap);
    beginRow();
}

void ButtonRows::beginRow()
{
    m_row = new QHBoxLayout;
    m_row->addStretch(1);
    m_rows->addLayout(m_row);
}

QPushButton *ButtonRows::append(const QString &text)
{
    auto *button = new QPushButton(text);
    m_row->insertWidget(m_row->count() - 1, button);
    return button;
}
