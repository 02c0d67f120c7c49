// SPDX-License-Identifier: MIT
// What can be done with the findings that are selected: mend them, waive them, and the menu of it.
#include "core/base/job.h"
#include "core/check/fixes.h"
#include "core/check/waivers.h"
#include "core/naming/names.h"
#include "ui/views/findingsview.h"

#include <QMenu>
#include <QTimer>
#include <QToolButton>

namespace {
constexpr qsizetype fewFixes = 60; // more are mended apart
} // namespace

QList<Finding> FindingsView::allOfRule() const
{
    const QList<Finding> chosen = selected();
    QList<Finding> findings;
    if (chosen.isEmpty())
        return findings;
    for (const QList<Finding> &found : m_live.all())
        for (const Finding &finding : found)
            if (finding.rule == chosen.constFirst().rule && finding.isOpen())
                findings.append(finding);
    return findings;
}

void FindingsView::chooseFix(QToolButton *button, const QList<Finding> &findings)
{
    const auto several = std::find_if(findings.cbegin(), findings.cend(),
                                      [](const Finding &one) { return fixTextsOf(*one.rule).size() > 1; });
    if (several == findings.cend())
        return fix(findings, 0);
    const QStringList ways = fixTextsOf(*several->rule);
    QList<Finding> these = findings; // of which all can be mended so
    these.removeIf([&](const Finding &one) { return one.rule != several->rule; });
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (qsizetype which = 0; which < ways.size(); ++which)
        menu->addAction(ways.at(which), this, [this, these, which] { fix(these, which); });
    menu->popup(button->mapToGlobal(button->rect().bottomLeft()));
}

void FindingsView::fix(const QList<Finding> &findings, qsizetype which)
{
    struct Mending {
        Result<Change> change;
        QList<check::Mended> mended;
    };
    const auto mend = [which](const Plan &plan, const QList<Finding> &these) {
        QList<check::Mended> mended;
        const Result<Change> change = check::fixAll(plan, these, &mended, which);
        return Mending {change, mended};
    };
    const auto want = [this](const Mending &mending) { emit fixWanted(mending.change, mending.mended); };
    if (findings.size() <= fewFixes)
        return want(mend(m_live.plan(), findings));
    m_fix->setEnabled(false);
    m_fixAll->setEnabled(false);
    new Job(
        this, [mend, plan = m_live.plan(), findings](Progress &) { return mend(plan, findings); },
        [this, want](const Mending &mending) {
            judge();
            want(mending);
        });
}

void FindingsView::showMended(const QList<check::Mended> &mended)
{
    m_query.mended = mended;
    mended.isEmpty() ? m_settling->stop() : m_settling->start();
    m_soon->start();
}

void FindingsView::waive()
{
    const QList<Finding> findings = selected();
    const bool isOpen =
        std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return f.isOpen(); });
    if (isOpen)
        emit waiveWanted(findings);
    else
        unwaive();
}

void FindingsView::unwaive() { emit changeWanted(check::unwaive(m_live.plan(), selected())); }

QMenu *FindingsView::makeMenu()
{
    auto *menu = new QMenu(this);
    const QList<Finding> findings = selected();
    const auto add = [&](const QString &text, bool can, auto &&run) {
        QAction *action = menu->addAction(QString(text).replace(u'&', QStringLiteral("&&")), this, run);
        action->setEnabled(can);
    };
    const bool one = findings.size() == 1, any = !findings.isEmpty();
    const bool canWaive = m_isEditable && any;
    const bool isWaived =
        std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return !f.isOpen(); });
    add(tr("Go There"), one, [this, findings] { emit goTo(findings.at(0).subject, findings.at(0).field); });
    menu->addSeparator();
    const QStringList ways = one ? fixTextsOf(*findings.constFirst().rule) : QStringList();
    for (qsizetype which = 0; which < ways.size(); ++which)
        add(tr("Fix: %1").arg(ways.at(which)), m_fix->isEnabled(),
            [this, findings, which] { fix(findings, which); });
    if (ways.isEmpty())
        add(tr("Fix"), m_fix->isEnabled(), [this] { fixSelected(); });
    add(tr("Fix All of This Rule"), m_fixAll->isEnabled(), [this] { fixAllOfRule(); });
    menu->addSeparator();
    add(tr("Waive…"), canWaive, [this, findings] { emit waiveWanted(findings); });
    add(tr("Take the Waiver Back"), m_isEditable && isWaived, [this] { unwaive(); });
    add(tr("Set How This Rule Counts…"), any, [this, findings] { emit levelWanted(findings.at(0).rule); });
    if (one)
        emit menuWanted(menu, findings.at(0).subject,
                        {findings.at(0).about.begin(), findings.at(0).about.end()});
    else if (const auto items = m_tree->selectedItems(); any && items.size() == 1) // a group as a whole
        emit menuWanted(menu, {}, {m_tree->groupOf(items.constFirst())->object});
    return menu;
}

// What the fix is, and of a single one what comes of it.
QString FindingsView::fixTip(const QList<Finding> &findings) const
{
    const QStringList ways = fixTextsOf(*findings.constFirst().rule);
    const QString how = ways.join(tr(", or: "));
    if (findings.size() != 1 || ways.size() != 1)
        return how;
    const Result<Change> change = check::fix(m_live.plan(), findings.constFirst());
    return how + u'\n' + (change ? fixes::outcomeOf(m_live.plan(), *change) : change.sentence());
}

void FindingsView::judge()
{
    const QList<Finding> findings = selected();
    const bool any = !findings.isEmpty();
    const bool canFix = m_isEditable
        && std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return check::canFix(f); });
    const bool isOpen =
        std::any_of(findings.cbegin(), findings.cend(), [](const Finding &f) { return f.isOpen(); });
    m_fix->setEnabled(canFix);
    m_fixAll->setEnabled(canFix && isOpen);
    m_waive->setEnabled(m_isEditable && any);
    m_waive->setText(any && !isOpen ? tr("Un-waive") : tr("Waive…"));
    const QString none = !any ? tr("Select a finding first.")
        : m_isEditable        ? tr("This can't be mended by one edit; the reason below says what to do.")
                              : tr("This plan is open read-only.");
    const QString mends = canFix ? fixTip(findings) : QString();
    m_fix->setToolTip(theme::tooltip(canFix ? mends : none));
    m_fixAll->setToolTip(m_fixAll->isEnabled() ? tr("All open findings of this rule, as one undo step")
                                               : none);
    m_waive->setToolTip(!any         ? none
                            : isOpen ? tr("Accept it, with a reason; it stays in sight as waived.")
                                     : tr("Take the waiver back; the finding is open again."));
    m_export->setEnabled(!m_tree->groups().isEmpty());
    tellReason(findings, mends);
}

// What comes of the fix, then why it is found.
void FindingsView::tellReason(const QList<Finding> &findings, QString mends)
{
    m_reason->setRole(m_fault && !m_fault->isUnfinished ? theme::Role::Warning : theme::Role::Muted);
    QStringList said;
    if (m_fault)
        said.append(m_fault->sentence);
    if (findings.size() == 1 && !mends.isEmpty())
        said.append(tr("Fix: %1").arg(mends.replace(u'\n', QStringLiteral(" · ")))
                    + (mends.endsWith(u'.') ? QString() : QStringLiteral(".")));
    if (!findings.isEmpty())
        said.append(reasonOf(*findings.constFirst().rule));
    if (findings.size() == 1)
        if (const QString waiver = check::waiverText(m_live.plan(), findings.constFirst()); !waiver.isEmpty())
            said.append(waiver);
    m_reason->setText(said.join(u' '));
    m_reason->setVisible(!said.isEmpty());
}
