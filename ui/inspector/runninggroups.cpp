// SPDX-License-Identifier: MIT
#include "ui/inspector/runninggroups.h"

#include "core/naming/names.h"
#include "ui/owners/timeline.h"
#include "ui/theme/kinds.h"
#include "ui/theme/link.h"
#include "ui/widgets/copyabletext.h"
#include "ui/widgets/wrappedtext.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace {
constexpr qsizetype groupsAtMost = 12, membersAtMost = 40;

// "since 3 Nov", "3 Nov to 9 Nov"
QString period(const Plan &plan, const QList<Id<Instance>> &instances)
{
    if (!plan.row(instances.constFirst()).launchedAt)
        return RunningGroups::tr("launch time not known");
    const QString first = shortDate(plan.row(instances.constFirst()).launchedAt);
    const QString last = shortDate(plan.row(instances.constLast()).launchedAt);
    return first == last ? RunningGroups::tr("launched %1").arg(first)
                         : RunningGroups::tr("launched %1 to %2").arg(first, last);
}

QString unlikeText(const QList<FieldDrift> &drift)
{
    QStringList fields;
    for (const FieldDrift &one : drift)
        fields.append(labelOf(one.field));
    return RunningGroups::tr("≠ differs from Next: %1").arg(fields.join(QStringLiteral(", ")));
}

void take(QVBoxLayout *layout, QWidget *widget)
{
    layout->addWidget(widget);
    if (auto *text = qobject_cast<CopyableText *>(widget))
        text->setFocusPolicy(Qt::StrongFocus);
}

// `link`: the row that the text named, if it is still there.
CopyableText *copyable(const Plan &plan, const QString &text, AnyId link, const QString &name, bool muted)
{
    auto *line = new CopyableText;
    line->setMuted(muted);
    line->show(text, nameOf(plan, link).isEmpty() ? AnyId() : link);
    line->setAccessibleName(name);
    return line;
}
} // namespace

RunningGroups::RunningGroups(QWidget *parent)
    : Panel(parent), m_header(new PanelHeader), m_groups(new QVBoxLayout)
{
    setGround(theme::Role::Current);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_header);
    m_groups->setContentsMargins(10, 8, 10, 10);
    m_groups->setSpacing(3);
    layout->addLayout(m_groups);
    layout->addStretch(1);
}

void RunningGroups::clear()
{
    while (QLayoutItem *item = m_groups->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the link that was clicked
        }
        delete item;
    }
}

bool RunningGroups::isShown(const QList<Owner> &owners, const QList<std::pair<quint32, qsizetype>> &groups,
                            const Resolution &next, bool editable)
{
    if (owners == m_owners && groups == m_launches && next == m_next && editable == m_isEditable)
        return true;
    m_isEditable = editable;
    m_owners = owners;
    m_launches = groups;
    m_next = next;
    return false;
}

void RunningGroups::addNote(const QString &text)
{
    auto *note = new WrappedText;
    note->setFont(theme::smallFont(font()));
    note->show(text, theme::Role::Muted);
    m_groups->addWidget(note);
}

// How many, and what is not as Next can be brought up to it.
QWidget *RunningGroups::makeHead(const LaunchGroup &group, const QString &image, bool editable)
{
    auto *head = new QWidget;
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    auto *label = new RoleLabel(theme::Role::Text, tr("%1 ×").arg(group.instances.size()));
    label->setFont(theme::boldFont(font()));
    row->addWidget(label);
    row->addStretch(1);
    if (group.isLikeNext())
        return head;
    auto *relaunch = new QPushButton(tr("Relaunch…"));
    theme::makeLink(relaunch);
    const qsizetype count = group.instances.size();
    relaunch->setAccessibleName(
        count == 1 ? tr("Relaunch the instance with the image %1").arg(image)
                   : tr("Relaunch the %1 instances with the image %2").arg(QString::number(count), image));
    relaunch->setToolTip(
        theme::tooltip(tr("Terminates these instances and launches as many with Next as it is now")));
    relaunch->setEnabled(editable);
    connect(relaunch, &QPushButton::clicked, this,
            [this, instances = group.instances] { emit relaunchWanted(instances); });
    row->addWidget(relaunch);
    return head;
}

void RunningGroups::addGroup(const Plan &plan, const LaunchGroup &group, bool editable)
{
    const LaunchSnapshot &launch = plan.row(group.launch);
    m_groups->addWidget(makeHead(group, imageText(launch), editable));
    const auto add = [&](const QString &text, AnyId link, const QString &name, bool muted) {
        CopyableText *line = copyable(plan, text, link, name, muted);
        connect(line, &CopyableText::goTo, this, &RunningGroups::goTo);
        take(m_groups, line);
    };
    add(imageText(launch), launch.imageId.id(), tr("Image these instances were launched with"), false);
    const std::initializer_list<std::pair<QString, AnyId>> how {
        {launch.imageName, {}},
        {launch.mci, launch.mciId.id()},
        {launch.instanceType, launch.instanceTypeId.id()}};
    for (const auto &[text, link] : how)
        if (!text.isEmpty() && text != launch.imageUid.toString())
            add(text, link, tr("What these instances were launched with"), true);
    auto *when = new ElidedLabel(period(plan, group.instances));
    when->setFont(theme::smallFont(font()));
    when->setRole(theme::Role::Muted);
    m_groups->addWidget(when);
    auto *like = new WrappedText;
    like->setFont(theme::smallFont(font()));
    if (group.isLikeNext())
        like->show(tr("✓ as Next would launch"), theme::Role::Good);
    else
        like->show(unlikeText(driftOf(plan, group.instances.constFirst())), theme::Role::Warning);
    m_groups->addWidget(like);
    m_groups->addSpacing(theme::gap);
}

void RunningGroups::showArray(const Plan &plan, Id<ServerArray> array, bool editable)
{
    const QList<LaunchGroup> groups = launchGroups(plan, array);
    QList<std::pair<quint32, qsizetype>> launches;
    qsizetype running = 0;
    for (const LaunchGroup &group : groups) {
        launches.append({group.launch.value, group.instances.size()});
        running += group.instances.size();
    }
    if (isShown({array}, launches, resolve(plan, array), editable))
        return;
    clear();
    m_header->setTitle(tr("Running"));
    m_header->setSubtitle(running == 1      ? tr("1 instance")
                              : running > 1 ? tr("%1 instances").arg(running)
                                            : QString());
    if (groups.isEmpty())
        addNote(tr("No instance of this array is running."));
    for (const LaunchGroup &group : groups.first(qMin(groups.size(), groupsAtMost)))
        addGroup(plan, group, editable);
    if (groups.size() > groupsAtMost)
        addNote(tr("and %1 more groups, launched otherwise").arg(groups.size() - groupsAtMost));
    addNote(
        tr("The array's settings control only future launches. Instances that run keep the image they were "
           "launched with."));
}

void RunningGroups::showMembers(const Plan &plan, const QList<Owner> &owners)
{
    if (isShown(owners, {}, {}, false))
        return;
    clear();
    m_header->setTitle(tr("Selected"));
    m_header->setSubtitle(QString::number(owners.size()));
    for (const Owner owner : owners.first(qMin(owners.size(), membersAtMost))) {
        auto *link = new LinkButton(nameOf(plan, owner), owner.id());
        link->setIcon(theme::icon(theme::kindIcon(owner.id())));
        connect(link, &LinkButton::goTo, this, &RunningGroups::goTo);
        m_groups->addWidget(link, 0, Qt::AlignLeft);
    }
    if (owners.size() > membersAtMost)
        addNote(tr("and %1 more").arg(owners.size() - membersAtMost));
    addNote(tr("One edit of a field is done to all of them, as one undo step."));
}
