// SPDX-License-Identifier: MIT
#include "ui/views/historypanel.h"

#include "ui/theme/theme.h"
#include "ui/widgets/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

HistoryPanel::HistoryPanel(QWidget *parent)
    : QWidget(parent), m_view(new HistoryView(this)), m_effect(new RoleLabel(theme::Role::Text, {}, this)),
      m_go(new QPushButton(tr("&Go There"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::smallGap);
    layout->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(theme::gap, 0, theme::gap, 0);
    foot->addWidget(m_effect, 1);
    foot->addWidget(m_go);
    layout->addLayout(foot);
    // Of two lines from the start: what it says moves nothing under the pointer.
    m_effect->setWordWrap(true);
    m_effect->setFixedHeight(2 * fontMetrics().lineSpacing());
    m_go->setEnabled(false);
    connect(m_view, &HistoryView::positionChosen, this, &HistoryPanel::positionChosen);
    connect(m_view, &HistoryView::goThere, this, &HistoryPanel::goThere);
    connect(m_view, &HistoryView::goTo, this, &HistoryPanel::goTo);
    connect(m_go, &QPushButton::clicked, this, [this] { emit goThere(m_view->position()); });
}

void HistoryPanel::reset(const Document &document) { m_view->reset(document); }

void HistoryPanel::showEffect(const QString &sentence, bool canGo)
{
    m_effect->setText(sentence);
    m_effect->setToolTip(theme::tooltip(sentence));
    m_go->setEnabled(canGo);
}

QString HistoryPanel::effect() const { return m_effect->text(); }
