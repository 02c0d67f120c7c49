// SPDX-License-Identifier: MIT
#include "ui/inspector/summarypage.h"

#include "ui/inspector/copyabletext.h"

#include <QGridLayout>
#include <QScrollArea>

namespace {
// A label or link longer than this is elided; its tooltip has all of it.
constexpr int labelWidth = 130, linkWidth = 300;
} // namespace

SummaryPage::SummaryPage(QWidget *parent)
    : QWidget(parent), m_header(new PanelHeader), m_notice(new Banner), m_sections(new QVBoxLayout)
{
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(10, 8, 10, 8);
    column->addWidget(m_notice);
    column->addLayout(m_sections);
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

void SummaryPage::clear()
{
    while (QLayoutItem *item = m_sections->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may hold the link that was clicked
        }
        delete item;
    }
}

void SummaryPage::show(const Summary &summary)
{
    if (summary == m_shown)
        return;
    m_shown = summary;
    clear();
    m_header->setTitle(summary.title);
    m_header->setSubtitle(summary.subtitle);
    m_notice->setMessage(Banner::Kind::Warning, summary.notice);
    for (const SummarySection &section : summary.sections)
        addSection(section);
}

QWidget *SummaryPage::valueOf(const SummaryLine &line)
{
    if (!line.link) {
        auto *text = new CopyableText;
        text->show(line.text);
        text->setAccessibleName(line.label);
        return text;
    }
    const QString shown = fontMetrics().elidedText(line.text, Qt::ElideMiddle, linkWidth);
    auto *link = new QPushButton(QString(shown).replace(u'&', QStringLiteral("&&")));
    theme::makeLink(link);
    link->setToolTip(theme::tooltip(line.text));
    link->setAccessibleName(line.label.isEmpty() ? line.text
                                                 : QStringLiteral("%1: %2").arg(line.label, line.text));
    connect(link, &QPushButton::clicked, this, [this, id = line.link] { emit goTo(id); });
    return link;
}

void SummaryPage::addSection(const SummarySection &section)
{
    auto *panel = new Panel;
    auto *layout = new QVBoxLayout(panel);
    layout->setContentsMargins(0, 0, 0, theme::smallGap);
    layout->setSpacing(theme::smallGap);
    if (!section.title.isEmpty())
        layout->addWidget(new PanelHeader(section.title));
    auto *grid = new QGridLayout;
    grid->setContentsMargins(10, 4, 10, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const SummaryLine &line : section.lines) {
        auto *label = new ElidedLabel(line.label);
        label->setRole(theme::Role::Muted);
        label->setMinimumWidth(qMin(label->sizeHint().width(), labelWidth));
        grid->addWidget(label, row, 0);
        grid->addWidget(valueOf(line), row++, 1, line.link ? Qt::AlignLeft : Qt::Alignment());
        if (line.detail.isEmpty())
            continue;
        auto *detail = new CopyableText;
        detail->setMuted(true);
        detail->show(line.detail);
        detail->setAccessibleName(line.text);
        grid->addWidget(detail, row++, 1);
    }
    layout->addLayout(grid);
    if (section.leftOut > 0) {
        auto *more = new RoleLabel(theme::Role::Muted, tr("and %1 more").arg(section.leftOut));
        more->setContentsMargins(10, 0, 10, 4);
        layout->addWidget(more);
    }
    m_sections->addWidget(panel);
}
