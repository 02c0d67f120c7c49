// SPDX-License-Identifier: MIT
#include "ui/inspector/summarypage.h"

#include <QScrollArea>
#include <QVBoxLayout>

SummaryPage::SummaryPage(QWidget *parent)
    : QWidget(parent), m_header(new PanelHeader), m_notice(new Banner), m_sections(new SectionList)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_notice);
    column->addWidget(m_sections);
    connect(m_sections, &SectionList::goTo, this, &SummaryPage::goTo);
    column->addStretch(1);
    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(body);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(scroll, 1);
}

void SummaryPage::show(const Summary &summary)
{
    if (summary == m_shown)
        return;
    m_shown = summary;
    m_header->setTitle(summary.title);
    m_header->setSubtitle(summary.subtitle);
    m_notice->setMessage(Banner::Kind::Warning, summary.notice);
    m_sections->show(summary.sections);
}
