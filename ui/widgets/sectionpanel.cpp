// SPDX-License-Identifier: MIT
#include "ui/widgets/sectionpanel.h"

#include "ui/theme/link.h"
#include "ui/widgets/copyabletext.h"

#include <QGridLayout>

namespace {
// A label longer than this is elided; its tooltip has all of it.
constexpr int labelWidth = 130;

// Takes out everything; a widget may hold the link that was clicked.
void clear(QLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}
} // namespace

void PageSection::add(const QString &label, const QString &text, AnyId link)
{
    if (!text.isEmpty())
        lines.append({label, text, {}, link});
}

SectionPanel::SectionPanel(QWidget *parent) : Panel(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, theme::smallGap);
    m_layout->setSpacing(theme::smallGap);
}

void SectionPanel::show(const PageSection &section)
{
    if (section == m_shown)
        return;
    m_isUnfolded = m_isUnfolded && section.title == m_shown.title;
    m_shown = section;
    build();
}

void SectionPanel::build()
{
    clear(m_layout);
    if (!m_shown.title.isEmpty())
        m_layout->addWidget(new PanelHeader(m_shown.title));
    const qsizetype all = qMin(m_shown.lines.size(), linesAtMost);
    const bool isFolded = !m_isUnfolded && all > linesFolded + 1;
    m_layout->addWidget(makeRows(isFolded ? linesFolded : all));
    const qsizetype total = m_shown.lines.size() + m_shown.leftOut;
    if (isFolded) {
        auto *more = new QPushButton(tr("Show all %1").arg(QLocale().toString(total)));
        theme::makeLink(more);
        connect(more, &QPushButton::clicked, this, [this] {
            m_isUnfolded = true;
            build();
        });
        m_layout->addWidget(more, 0, Qt::AlignLeft);
    } else if (total > all) {
        auto *rest =
            new RoleLabel(theme::Role::Muted, tr("and %1 more").arg(QLocale().toString(total - all)));
        rest->setContentsMargins(10, 0, 10, 4);
        m_layout->addWidget(rest);
    }
}

QWidget *SectionPanel::valueOf(const PageLine &line)
{
    if (!line.link) {
        auto *text = new CopyableText;
        text->show(line.text);
        text->setAccessibleName(line.label);
        return text;
    }
    auto *link = new LinkButton;
    link->show(line.text, line.link, line.label);
    connect(link, &LinkButton::goTo, this, &SectionPanel::goTo);
    return link;
}

QWidget *SectionPanel::makeRows(qsizetype count)
{
    auto *frame = new QWidget;
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(10, 4, 10, 4);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    // Texts begin where the words of links do.
    constexpr int linkPadding = 4;
    const auto indented = [](QWidget *text) {
        auto *line = new QHBoxLayout;
        line->setContentsMargins(linkPadding, 0, 0, 0);
        line->addWidget(text);
        return line;
    };
    int row = 0;
    for (const PageLine &line : m_shown.lines.first(count)) {
        auto *label = new ElidedLabel(line.label);
        label->setRole(theme::Role::Muted);
        label->setMinimumWidth(qMin(label->sizeHint().width(), labelWidth));
        grid->addWidget(label, row, 0);
        if (line.link)
            grid->addWidget(valueOf(line), row++, 1, Qt::AlignLeft);
        else
            grid->addLayout(indented(valueOf(line)), row++, 1);
        if (line.detail.isEmpty())
            continue;
        auto *detail = new CopyableText;
        detail->setMuted(true);
        detail->show(line.detail);
        detail->setAccessibleName(line.text);
        grid->addLayout(indented(detail), row++, 1);
    }
    return frame;
}

SectionList::SectionList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(theme::gap);
}

void SectionList::show(const QList<PageSection> &sections)
{
    if (sections == m_shown)
        return;
    m_shown = sections;
    while (m_panels.size() < sections.size()) {
        auto *panel = new SectionPanel;
        connect(panel, &SectionPanel::goTo, this, &SectionList::goTo);
        m_panels.append(panel);
        m_layout->addWidget(panel);
    }
    for (qsizetype i = 0; i < m_panels.size(); ++i) {
        if (i < sections.size())
            m_panels.at(i)->show(sections.at(i));
        m_panels.at(i)->setVisible(i < sections.size());
    }
}
