// SPDX-License-Identifier: MIT
#include "ui/owners/instancesdialog.h"

#include "core/edit/launches.h"
#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "ui/owners/relaunchpreview.h"
#include "ui/owners/timeline.h"
#include "ui/widgets/listtable.h"
#include "ui/workbench/workbench.h"

namespace {
ListCell againstNext(const Plan &plan, Id<Instance> instance)
{
    QStringList fields;
    for (const FieldDrift &one : driftOf(plan, instance))
        fields.append(labelOf(one.field));
    if (fields.isEmpty())
        return {.text = InstancesDialog::tr("✓ as Next"), .ink = int(theme::Role::Muted)};
    const QString text = InstancesDialog::tr("≠ %1").arg(fields.join(QStringLiteral(", ")));
    return {.text = text, .ink = int(theme::Role::Warning), .tooltip = text};
}

ListRow rowOf(const Plan &plan, Id<Instance> id)
{
    const Instance &instance = plan.row(id);
    const LaunchSnapshot &launch = launchedWith(plan, id);
    const QString state = instance.locked ? InstancesDialog::tr("%1, locked").arg(labelOf(instance.state))
                                          : labelOf(instance.state);
    return {id,
            {{.text = nameOf(plan, id), .icon = "server"},
             {.text = longDate(instance.launchedAt)},
             {.text = state, .icon = instance.locked ? "lock" : ""},
             {.text = imageText(launch), .tooltip = launch.imageName},
             againstNext(plan, id)}};
}

QString introductionOf(const ServerArray &array, InstancesDialog::Verb verb)
{
    if (verb == InstancesDialog::Verb::Relaunch)
        return InstancesDialog::tr(
            "Select the instances that are terminated, with Ctrl or Shift for several; as many are "
            "launched with Next as it is now.");
    return array.enabled
        ? InstancesDialog::tr(
            "Select the instances that are terminated, with Ctrl or Shift for several; the oldest come "
            "first. The array is enabled, so it launches up to its minimum again.")
        : InstancesDialog::tr(
            "Select the instances that are terminated, with Ctrl or Shift for several; the oldest come "
            "first.");
}

QString headingOf(const Plan &plan, Id<ServerArray> array, InstancesDialog::Verb verb)
{
    return (verb == InstancesDialog::Verb::Relaunch ? InstancesDialog::tr("Relaunch Instances of %1")
                                                    : InstancesDialog::tr("Terminate Instances of %1"))
        .arg(nameOf(plan, array));
}

// On the button that does it.
QString textOf(InstancesDialog::Verb verb, qsizetype count)
{
    if (verb == InstancesDialog::Verb::Relaunch)
        return count > 1 ? InstancesDialog::tr("Relaunch %1…").arg(count) : InstancesDialog::tr("Relaunch…");
    return count > 1 ? InstancesDialog::tr("Terminate %1").arg(count) : InstancesDialog::tr("Terminate");
}
} // namespace

InstancesDialog::InstancesDialog(const Plan &plan, Verb verb, Id<ServerArray> array,
                                 const QList<Id<Instance>> &picked, QWidget *parent)
    : FormDialog(headingOf(plan, array, verb), textOf(verb, 0), parent), m_plan(plan), m_verb(verb),
      m_table(new ListTable(tr("Running instances"),
                            {tr("Instance"), tr("Launched"), tr("State"), tr("Image"), tr("Against Next")},
                            this)),
      m_wrong(new RoleLabel(theme::Role::Error, {}, this))
{
    auto *what = new RoleLabel(theme::Role::Muted, introductionOf(plan.row(array), verb), this);
    what->setWordWrap(true);
    addPart(what);
    m_table->setFrameShape(QFrame::StyledPanel);
    m_table->setWidths({16, 24, 14, 18, 0});
    QList<ListRow> rows;
    for (const Id<Instance> id : runningOf(plan, array))
        rows.append(rowOf(plan, id));
    m_table->show(rows);
    m_wrong->setWordWrap(true);
    addPart(m_table);
    addPart(m_wrong);
    resize(fontMetrics().averageCharWidth() * 124, fontMetrics().height() * 26);
    connect(m_table, &ListTable::selectedRows, this, &InstancesDialog::judge);
    m_table->select(QList<AnyId>(picked.cbegin(), picked.cend()));
    m_table->setFocus();
    judge();
}

QList<Id<Instance>> InstancesDialog::picked() const
{
    QList<Id<Instance>> ids;
    for (const AnyId id : m_table->selection())
        ids.append(id.as<Instance>());
    return ids;
}

void InstancesDialog::judge()
{
    const QList<Id<Instance>> ids = picked();
    const QString wrong = (m_verb == Verb::Relaunch ? edit::relaunchInstances(m_plan, ids, Timestamp::now())
                                                    : edit::terminateInstances(m_plan, ids, Timestamp::now()))
                              .sentence();
    m_wrong->setText(ids.isEmpty() ? QString() : wrong);
    m_wrong->setVisible(!m_wrong->text().isEmpty());
    doButton()->setText(textOf(m_verb, ids.size()));
    doButton()->setEnabled(!ids.isEmpty() && wrong.isEmpty());
}

void InstancesDialog::open(Workbench &bench, Verb verb, Id<ServerArray> array,
                           const QList<Id<Instance>> &picked)
{
    auto *dialog = new InstancesDialog(bench.document()->plan(), verb, array, picked, bench.frame());
    connect(dialog, &QDialog::accepted, dialog, [&bench, verb, dialog] {
        if (verb == Verb::Terminate)
            bench.perform(
                edit::terminateInstances(bench.document()->plan(), dialog->picked(), Timestamp::now()));
        else
            RelaunchPreview::ask(bench, dialog->picked());
    });
    bench.show(dialog);
}

QString dialogs::terminate(Workbench &bench, const QList<Id<Instance>> &instances)
{
    const Plan &plan = bench.document()->plan();
    const Result<Change> change = edit::terminateInstances(plan, instances, Timestamp::now());
    if (!change)
        return change.sentence();
    const QString question = instances.size() == 1
        ? InstancesDialog::tr("Record that %1 was terminated? Undo takes that back.")
              .arg(nameOf(plan, instances.constFirst()))
        : InstancesDialog::tr("Record that %1 instances were terminated? Undo takes that back.")
              .arg(QLocale().toString(instances.size()));
    if (bench.dialogs().ask(bench.frame(), InstancesDialog::tr("Terminate"), question,
                            InstancesDialog::tr("Terminate")))
        bench.perform(change);
    return {};
}
