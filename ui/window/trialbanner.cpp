// SPDX-License-Identifier: MIT
#include "ui/window/trialbanner.h"

#include "ui/actions/actions.h"
#include "ui/models/impactmodel.h"

#include <QEvent>
#include <QMenuBar>

TrialBanner::TrialBanner(Actions &actions, QWidget *parent) : Banner(parent, Lines::One)
{
    setObjectName("trialBanner");
    const std::pair<const char *, QString> links[] {
        {"trial_keep", tr("Keep…")}, {"trial_save", tr("Save Trial…")}, {"trial_discard", tr("Discard")}};
    for (const auto &[id, text] : links) {
        QAction *action = actions.action(id);
        QPushButton *link = addLink(text);
        link->setAccessibleName(action->iconText());
        connect(link, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, link, [action, link] { link->setEnabled(action->isEnabled()); });
    }
}

void TrialBanner::standBeside(QMenuBar *menus)
{
    m_menus = menus;
    setParent(menus);
    menus->installEventFilter(this);
    placeBeside();
}

void TrialBanner::placeBeside()
{
    const int menus =
        m_menus->actions().isEmpty() ? 0 : m_menus->actionGeometry(m_menus->actions().constLast()).right();
    const int left = menus + 2 * theme::gap;
    setGeometry(left, 1, qMax(0, m_menus->width() - left), m_menus->height() - 2);
}

bool TrialBanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Resize || event->type() == QEvent::LayoutRequest)
        placeBeside();
    return Banner::eventFilter(watched, event);
}

void TrialBanner::show(const Document *document, const ImpactLines *lines)
{
    if (!document || !document->isTrial())
        return setMessage(Kind::Note, {});
    const qsizetype edits = document->historyPosition();
    if (edits == 0)
        return setMessage(Kind::Note,
                          tr("What if: edits are only tried, and nothing is written, until you keep them."));
    const QString count = theme::counted(edits, tr("1 edit"), tr("%1 edits"));
    const bool breaks = lines && lines->of.impact.count(LaunchImpact::Kind::Broken) > 0;
    setMessage(breaks ? Kind::Warning : Kind::Note,
               lines ? tr("What if: %1 · %2").arg(count, lines->shortText())
                     : tr("What if: %1 · looking at what changes…").arg(count));
    setToolTip(tr("Nothing is written to the plan until you keep it."));
}
