// SPDX-License-Identifier: MIT
#include "ui/pages/objectpage.h"

#include "ui/pages/usedby.h"

#include <QScrollArea>
#include <QVBoxLayout>

ObjectPage::ObjectPage(Workbench &bench, const Kind &kind, QWidget *parent)
    : EditorPage(bench, parent), m_kind(kind), m_header(new PanelHeader),
      m_edit(new QPushButton(tr("Edit…"))), m_notice(new Banner), m_about(new SectionList),
      m_usedBy(new UsedBy)
{
    m_header->addWidget(m_edit);
    auto *body = new QWidget;
    auto *column = new QVBoxLayout(body);
    column->setContentsMargins(10, 8, 10, 8);
    column->setSpacing(theme::gap);
    column->addWidget(m_notice);
    column->addWidget(m_about);
    column->addLayout(makeAddings());
    column->addWidget(m_usedBy);
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
    connect(m_edit, &QPushButton::clicked, this, [this] { m_kind.edit(this->bench(), {m_id}); });
    connect(m_about, &SectionList::goTo, this, &EditorPage::goTo);
    connect(m_usedBy, &UsedBy::goTo, this, &EditorPage::goTo);
}

QLayout *ObjectPage::makeAddings()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap);
    for (const Kind::Adding &adding : m_kind.addings) {
        auto *button = new QPushButton(adding.text);
        connect(button, &QPushButton::clicked, this, [this, add = adding.add] { add(bench(), m_id); });
        row->addWidget(button);
        m_addings.append(button);
    }
    row->addStretch(1);
    return row;
}

void ObjectPage::show(AnyId id)
{
    m_id = id;
    refresh();
}

void ObjectPage::refresh()
{
    const ObjectText text = m_kind.describe(plan(), m_id);
    m_header->setTitle(text.title);
    m_header->setSubtitle(text.subtitle);
    m_notice->setMessage(Banner::Kind::Warning, text.notice);
    m_about->show({text.about});
    m_usedBy->show(plan(), m_id);
    const Document *document = bench().document();
    const bool canEdit = document->isLoaded() && !document->isReadOnly();
    m_edit->setEnabled(canEdit);
    for (QPushButton *button : std::as_const(m_addings))
        button->setEnabled(canEdit);
}
