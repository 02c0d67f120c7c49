// SPDX-License-Identifier: MIT
#include "ui/inspector/launchbar.h"

#include "core/base/words.h"
#include "core/edit/arrays.h"
#include "core/edit/launches.h"
#include "core/naming/names.h"
#include "ui/widgets/partedbar.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace {
// In one line; names are whole, and of a text there is its beginning.
QString shown(LaunchField field, const QString &value)
{
    constexpr qsizetype ofText = 60;
    const QString line = QString(value).replace(u'\n', u' ');
    const bool isLong = field == LaunchField::UserData && line.size() > ofText;
    return line.isEmpty() ? Words::tr("nothing") : isLong ? line.left(ofText - 1) + u'…' : line;
}

// How many instances more the array may have now; AR2, AR3.
int roomOf(const Plan &plan, Id<ServerArray> array)
{
    return edit::boundsAt(plan, array, Timestamp::now()).second - int(runningOf(plan, array).size());
}
} // namespace

QString relaunchSentence(const QList<FieldDrift> &drift)
{
    constexpr qsizetype atMost = 3;
    QStringList parts;
    for (const FieldDrift &one : drift.first(qMin(drift.size(), atMost)))
        parts.append(Words::tr("%1 %2 → %3")
                         .arg(labelOf(one.field), shown(one.field, one.current), shown(one.field, one.next)));
    if (drift.size() > atMost)
        parts.append(drift.size() == atMost + 1 ? Words::tr("one more field")
                                                : Words::tr("%1 more fields").arg(drift.size() - atMost));
    if (parts.size() < 2)
        return Words::tr("A relaunch would change %1.").arg(parts.value(0));
    const QString last = parts.takeLast();
    return Words::tr("A relaunch would change %1 and %2.").arg(parts.join(QStringLiteral(", ")), last);
}

// A button with a menu: which of an array's instances.
QToolButton *LaunchBar::makeSome(const QString &text, const QString &name, const QPushButton *like)
{
    auto *button = new QToolButton;
    button->setText(text + QStringLiteral(" ▾"));
    button->setAccessibleName(name);
    button->setIcon(like->icon());
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setPopupMode(QToolButton::InstantPopup);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setMenu(new QMenu(button));
    return button;
}

LaunchBar::LaunchBar(QWidget *parent)
    : QWidget(parent), m_text(new WrappedText), m_pendingLine(new SentenceLink), m_launch(new QPushButton),
      m_relaunch(new QPushButton), m_terminate(new QPushButton(tr("Terminate…"))), m_count(new QSpinBox)
{
    theme::makePrimary(m_launch);
    m_launch->setIcon(theme::icon(QStringLiteral("launch"), theme::Role::AccentText));
    m_relaunch->setIcon(theme::icon(QStringLiteral("relaunch")));
    m_terminate->setIcon(theme::icon(QStringLiteral("terminate")));
    m_relaunchSome = makeSome(tr("Relaunch"), tr("Relaunch instances"), m_relaunch);
    m_terminateSome = makeSome(tr("Terminate"), tr("Terminate instances"), m_terminate);
    m_count->setRange(1, 1000);
    m_count->setAccessibleName(tr("How many instances to launch"));
    auto *buttons = new PartedBar;
    auto *starting = new QHBoxLayout, *running = new QHBoxLayout;
    for (QWidget *widget : std::initializer_list<QWidget *> {m_relaunch, m_launch, m_count})
        starting->addWidget(widget);
    for (QWidget *widget : std::initializer_list<QWidget *> {m_relaunchSome, m_terminate, m_terminateSome})
        running->addWidget(widget);
    for (QHBoxLayout *part : {starting, running}) {
        part->setSpacing(theme::gap);
        part->addStretch(1);
    }
    buttons->add(starting);
    buttons->add(running, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(6);
    layout->addWidget(m_text);
    layout->addWidget(m_pendingLine);
    m_pendingLine->setFont(m_text->font());
    connect(m_pendingLine, &SentenceLink::clicked, this, [this] { emit findingChosen(*m_pending); });
    layout->addWidget(buttons);
    connect(m_relaunch, &QPushButton::clicked, this, &LaunchBar::relaunchWanted);
    connect(m_terminate, &QPushButton::clicked, this, &LaunchBar::terminateWanted);
    connect(m_launch, &QPushButton::clicked, this, [this] {
        if (m_count->isHidden())
            emit launchWanted();
        else
            emit instancesWanted(m_count->value());
    });
}

void LaunchBar::show(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
                     bool editable, const QString &refusal, const std::optional<Finding> &pending)
{
    m_pending = pending;
    m_pendingLine->hide();
    m_text->setVisible(true);
    say(plan, owners, common, refusal);
    offer(plan, owners, common, editable);
}

void LaunchBar::say(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
                    const QString &refusal)
{
    if (!refusal.isEmpty()) {
        m_text->show(QStringLiteral("✕ ") + refusal, theme::Role::Error);
        return;
    }
    if (owners.size() > 1) {
        m_text->show(tr("%1 of %2 servers run.").arg(common.running).arg(common.servers), theme::Role::Muted);
        m_text->setVisible(common.servers > 0);
        return;
    }
    m_text->show({});
    const Owner owner = owners.constFirst();
    const QStringList obstacles = launchObstacles(plan, resolve(plan, owner));
    const QList<FieldDrift> pending = owner.isArray() ? QList<FieldDrift>() : drift(plan, owner.server());
    if (!pending.isEmpty())
        sayPending(plan, pending);
    if (!obstacles.isEmpty())
        m_text->show(QStringLiteral("✕ ")
                         + tr("It cannot be launched. %1").arg(obstacles.join(QStringLiteral(" "))),
                     theme::Role::Error);
    else if (!pending.isEmpty())
        m_text->setVisible(!m_pending);
    else if (owner.isArray() && roomOf(plan, owner.array()) < 1)
        m_text->show(tr("As many instances run as its maximum allows. Raise the maximum in its settings to "
                        "launch more."),
                     theme::Role::Muted);
    else if (owner.isArray())
        m_text->show(tr("A launch adds instances that are as Next is now."), theme::Role::Muted);
    else if (currentOf(plan, owner.server()))
        m_text->show(QStringLiteral("✓ ") + tr("What runs equals Next; a relaunch would change nothing."),
                     theme::Role::Muted);
    else
        m_text->show(tr("A launch takes Next as it is now into Current."), theme::Role::Muted);
}

// As a finding, so that it leads to what can be done; without it where the rule is off.
void LaunchBar::sayPending(const Plan &plan, const QList<FieldDrift> &drift)
{
    if (!m_pending)
        return m_text->show(QStringLiteral("≠ ") + relaunchSentence(drift), theme::Role::Warning);
    showFinding(m_pendingLine, plan, *m_pending, relaunchSentence(drift));
    m_pendingLine->setVisible(true);
}

void LaunchBar::offer(const Plan &plan, const QList<Owner> &owners, const OwnersInCommon &common,
                      bool editable)
{
    const int idle = common.servers - common.running;
    const bool oneArray = owners.size() == 1 && owners.constFirst().isArray();
    m_launch->setText(oneArray       ? tr("Launch Instances")
                          : idle > 1 ? tr("Launch %1 Servers").arg(idle)
                                     : tr("Launch"));
    m_launch->setVisible(oneArray || idle > 0);
    m_count->setVisible(oneArray);
    m_relaunch->setText(common.running > 1 ? tr("Relaunch %1 Servers…").arg(common.running)
                                           : tr("Relaunch…"));
    m_relaunch->setVisible(common.running > 0);
    m_terminate->setText(common.running > 1 ? tr("Terminate %1 Servers…").arg(common.running)
                                            : tr("Terminate…"));
    m_terminate->setVisible(common.running > 0);
    const int room = oneArray ? roomOf(plan, owners.constFirst().array()) : 1;
    m_count->setMaximum(qMax(1, room));
    const bool canStart = editable
        && (owners.size() > 1 || launchObstacles(plan, resolve(plan, owners.constFirst())).isEmpty());
    const bool canLaunch = editable
        && (owners.size() > 1 ? idle > 0 : edit::launchOffer(plan, owners, Timestamp::now()).isPossible);
    m_launch->setEnabled(canLaunch);
    m_count->setEnabled(canLaunch);
    m_relaunch->setEnabled(canStart);
    m_relaunchSome->setEnabled(canStart);
    m_terminate->setEnabled(editable);
    m_terminateSome->setEnabled(editable);
    const bool hasInstances = oneArray && !runningOf(plan, owners.constFirst()).isEmpty();
    m_relaunchSome->setVisible(hasInstances);
    m_terminateSome->setVisible(hasInstances);
    if (hasInstances)
        offerSome(plan, owners.constFirst().array());
}

void LaunchBar::add(QMenu *menu, QString text, Wanted wanted, const QList<Id<Instance>> &instances)
{
    menu->addAction(text.replace(u'&', QStringLiteral("&&")), this,
                    [this, wanted, instances] { emit(this->*wanted)(instances); });
}

void LaunchBar::offerSome(const Plan &plan, Id<ServerArray> array)
{
    QMenu *relaunch = m_relaunchSome->menu(), *terminate = m_terminateSome->menu();
    relaunch->clear();
    terminate->clear();
    const QList<Id<Instance>> running = runningOf(plan, array), unlike = edit::outdated(plan, array);
    constexpr Wanted relaunched = &LaunchBar::relaunchInstancesWanted,
                     ended = &LaunchBar::terminateInstancesWanted;
    add(terminate, tr("The oldest: %1…").arg(nameOf(plan, running.constFirst())), ended,
        {running.constFirst()});
    if (!unlike.isEmpty())
        add(relaunch,
            unlike.size() == 1 ? tr("The one that differs from Next…")
                               : tr("The %1 that differ from Next…").arg(unlike.size()),
            relaunched, unlike);
    if (!unlike.isEmpty() && unlike.size() < running.size())
        add(terminate, tr("The %1 that differ from Next…").arg(unlike.size()), ended, unlike);
    if (running.size() > unlike.size())
        add(relaunch, running.size() == 1 ? tr("The only one…") : tr("All %1…").arg(running.size()),
            relaunched, running);
    if (running.size() < 2)
        return;
    add(terminate, tr("All %1…").arg(running.size()), ended, running);
    for (const auto &[menu, verb] : {std::pair(relaunch, InstancesDialog::Verb::Relaunch),
                                     std::pair(terminate, InstancesDialog::Verb::Terminate)})
        menu->addAction(tr("Choose…"), this, [this, verb = verb] { emit chooseInstancesWanted(verb); });
}
