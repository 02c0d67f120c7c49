// SPDX-License-Identifier: MIT
#include "ui/window/trialbanner.h"

#include "ui/actions/actions.h"
#include "ui/models/impactmodel.h"

TrialBanner::TrialBanner(Actions &actions, QWidget *parent) : Banner(parent)
{
    setObjectName("trialBanner");
    const std::pair<const char *, QString> links[] {
        {"trial_keep", tr("Keep…")}, {"trial_save", tr("Save…")}, {"trial_discard", tr("Discard")}};
    for (const auto &[id, text] : links) {
        QAction *action = actions.action(id);
        QPushButton *link = addLink(text);
        link->setAccessibleName(action->iconText());
        connect(link, &QPushButton::clicked, action, &QAction::trigger);
        connect(action, &QAction::changed, link, [action, link] { link->setEnabled(action->isEnabled()); });
    }
}

void TrialBanner::show(const Document *document, const ImpactLines *lines)
{
    if (!document || !document->isTrial())
        return setMessage(Kind::Note, {});
    const qsizetype edits = document->historyPosition();
    if (edits == 0)
        return setMessage(Kind::Note,
                          tr("What if: make edits and see what they change. Nothing is written to the plan until "
                             "you keep them."));
    QStringList parts {theme::counted(edits, tr("1 edit"), tr("%1 edits"))};
    if (lines) {
        parts.append(lines->sentence().chopped(1));
        if (const QString findings = lines->findingsText(); !findings.isEmpty())
            parts.append(findings);
    }
    const bool breaks = lines && lines->of.impact.count(LaunchImpact::Kind::Broken) > 0;
    setMessage(breaks ? Kind::Warning : Kind::Note,
               tr("What if: %1. Nothing is written until you keep it.").arg(parts.join(QStringLiteral(" · "))));
}
