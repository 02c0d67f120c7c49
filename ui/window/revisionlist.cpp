// SPDX-License-Identifier: MIT
#include "ui/window/revisionlist.h"

#include "ui/settings/settings.h"
#include "ui/views/rowsview.h"

#include <QMenu>

namespace {
const QString switchName = QStringLiteral("revisions");
} // namespace

RevisionList::RevisionList(Settings &settings, RowsView *rows, QObject *parent)
    : QObject(parent), m_settings(settings), m_shown {.every = settings.table(switchName).value() == "every"}
{
    connect(rows, &RowsView::columnMenuFilled, this, [this](QMenu *menu) {
        if (m_page.section != Place::Section::Templates && m_page.section != Place::Section::Mcis)
            return;
        menu->addSeparator();
        QAction *every = menu->addAction(tr("Every Revision"));
        every->setCheckable(true);
        every->setChecked(m_shown.every);
        connect(every, &QAction::toggled, this, [this](bool on) {
            m_settings.table(switchName).set(on ? "every" : "");
            m_shown.every = on;
            emit changed();
        });
    });
}

void RevisionList::setPage(const Place &page)
{
    if (page == m_page)
        return;
    m_page = page;
    m_shown.besides = {};
}

void RevisionList::reveal(AnyId revision)
{
    m_shown.besides = revision;
    emit changed();
}
