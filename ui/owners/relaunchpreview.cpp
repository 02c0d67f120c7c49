// SPDX-License-Identifier: MIT
#include "ui/owners/relaunchpreview.h"

#include "core/naming/names.h"
#include "core/resolve/drift.h"
#include "ui/widgets/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr qsizetype shownAtMost = 500, reasonsAtMost = 6;

QString sentence(const Plan &plan, const QList<Id<Instance>> &instances, int differing)
{
    if (instances.size() == 1)
        return differing > 0
            ? RelaunchPreview::tr("%1 is terminated and launched again with Next as it is now. This changes:")
                  .arg(nameOf(plan, instances.constFirst()))
            : RelaunchPreview::tr(
                  "%1 is terminated and launched again. Nothing changes: what runs equals Next.")
                  .arg(nameOf(plan, instances.constFirst()));
    const QString subject = edit::subjectOf(plan, instances);
    return differing == 0
        ? RelaunchPreview::tr("%1 are terminated and launched again. Nothing changes: what runs equals Next.")
              .arg(subject)
        : differing == instances.size()
        ? RelaunchPreview::tr("%1 are terminated, and as many launched with Next as it is now. This changes:")
              .arg(subject)
        : RelaunchPreview::tr(
              "%1 are terminated, and as many launched with Next as it is now. For %2 of them this "
              "changes something:")
              .arg(subject, QLocale().toString(differing));
}

// How many are left out, and why: a line each.
QString leftOutText(const edit::Outdated &outdated)
{
    const QStringList &reasons = outdated.whyLeftOut;
    const qsizetype count = outdated.leftOut.size(), all = outdated.ready.size() + count;
    QStringList lines {
        count == 1
            ? RelaunchPreview::tr("1 of the %1 that differ from Next is left out:").arg(all)
            : RelaunchPreview::tr("%1 of the %2 that differ from Next are left out:").arg(count).arg(all)};
    lines += reasons.mid(0, reasonsAtMost);
    if (const qsizetype more = reasons.size() - reasonsAtMost; more > 0)
        lines.append(
            theme::counted(more, RelaunchPreview::tr("and 1 more"), RelaunchPreview::tr("and %1 more")));
    return lines.join(u'\n');
}

// "web-1", "app-array: 3 instances"
QString titleOf(const Plan &plan, Id<Instance> first, int count)
{
    const Id<ServerArray> array = plan.row(first).array;
    return !array || count == 1
        ? nameOf(plan, first)
        : RelaunchPreview::tr("%1: %2 instances").arg(nameOf(plan, array), QLocale().toString(count));
}

QTreeWidgetItem *lineOf(const FieldDrift &drift)
{
    const QStringList texts {labelOf(drift.field), drift.current, drift.next};
    auto *line = new QTreeWidgetItem;
    for (int column = 0; column < texts.size(); ++column) {
        line->setText(column, QString(texts.at(column)).replace(u'\n', u' '));
        line->setToolTip(column, theme::tooltip(texts.at(column)));
    }
    return line;
}
} // namespace

RelaunchPreview::RelaunchPreview(const Plan &plan, const edit::Outdated &outdated, QWidget *parent)
    : QDialog(parent)
{
    const QList<Id<Instance>> &instances = outdated.ready;
    setWindowTitle(tr("Relaunch"));
    const QList<Group> groups = groupsOf(plan, instances);
    int differing = 0;
    for (const Group &group : groups)
        differing += group.count;
    auto *text = new QLabel(sentence(plan, instances, differing));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *note =
        new RoleLabel(theme::Role::Muted, tr("This is a record in the plan; nothing is sent to a cloud."));
    auto *table = new QTreeWidget;
    table->setObjectName("relaunch");
    fill(table, plan, groups, groups.size() > 1 || differing < instances.size());
    table->setVisible(differing > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *relaunch = buttons->addButton(
        instances.size() > 1 ? tr("Relaunch %1").arg(QLocale().toString(instances.size())) : tr("Relaunch"),
        QDialogButtonBox::AcceptRole);
    theme::makePrimary(relaunch);
    relaunch->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    if (!outdated.leftOut.isEmpty()) {
        auto *rest = new RoleLabel(theme::Role::Warning, leftOutText(outdated));
        rest->setTextFormat(Qt::PlainText);
        rest->setWordWrap(true);
        layout->addWidget(rest);
    }
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(720,
           (differing > 0 ? 360 : 130)
               + int(qMin(outdated.whyLeftOut.size(), reasonsAtMost)) * fontMetrics().height());
    relaunch->setFocus();
}

// Of what differs from Next; a server has one instance, an array one group for each way that it was launched.
QList<RelaunchPreview::Group> RelaunchPreview::groupsOf(const Plan &plan,
                                                        const QList<Id<Instance>> &instances)
{
    QList<Group> groups;
    QHash<std::pair<AnyId, quint32>, qsizetype>
        positions; // of the owner and the launch; -1 where nothing differs
    for (const Id<Instance> id : instances) {
        const Instance &row = plan.row(id);
        const std::pair key(row.array ? AnyId(row.array) : AnyId(row.server), row.launch.value);
        auto known = positions.constFind(key);
        if (known == positions.cend()) {
            const bool differs = !driftedFields(plan, id).isEmpty();
            known = positions.insert(key, differs ? groups.size() : -1);
            if (differs)
                groups.append({id, 0});
        }
        if (*known >= 0)
            ++groups[*known].count;
    }
    return groups;
}

void RelaunchPreview::fill(QTreeWidget *table, const Plan &plan, const QList<Group> &groups, bool named)
{
    table->setHeaderLabels(
        {named ? tr("Instance and field") : tr("Field"), tr("Runs now"), tr("After the relaunch")});
    table->setAccessibleName(tr("What the relaunch changes"));
    table->setRootIsDecorated(false);
    table->setIndentation(named ? 16 : 0);
    table->setTextElideMode(Qt::ElideMiddle);
    for (const Group &group : groups.first(qMin(groups.size(), shownAtMost))) {
        QTreeWidgetItem *parent = table->invisibleRootItem();
        if (named) {
            parent = new QTreeWidgetItem(table, {titleOf(plan, group.first, group.count)});
            parent->setFont(0, theme::boldFont(table->font()));
            parent->setFirstColumnSpanned(true);
        }
        for (const FieldDrift &change : driftOf(plan, group.first))
            parent->addChild(lineOf(change));
    }
    table->expandAll();
    table->header()->setStretchLastSection(true);
    table->setColumnWidth(0, 150);
    table->setColumnWidth(1, 260);
}

void RelaunchPreview::ask(Workbench &bench, const QList<Id<Instance>> &instances)
{
    ask(bench, edit::Outdated {instances, {}, {}});
}

void RelaunchPreview::ask(Workbench &bench, const edit::Outdated &outdated)
{
    if (outdated.ready.isEmpty() && !outdated.leftOut.isEmpty())
        return bench.tellTrouble(leftOutText(outdated).replace(u'\n', u' '));
    if (const QString refusal = dialogs::relaunch(bench, outdated); !refusal.isEmpty())
        bench.tellTrouble(refusal);
}

QString dialogs::relaunch(Workbench &bench, const QList<Id<Instance>> &instances)
{
    return relaunch(bench, edit::Outdated {instances, {}, {}});
}

QString dialogs::relaunch(Workbench &bench, const edit::Outdated &outdated)
{
    const QList<Id<Instance>> &instances = outdated.ready;
    const Plan &plan = bench.document()->plan();
    if (const auto trial = edit::relaunchInstances(plan, instances, Timestamp::now()); !trial)
        return trial.sentence();
    auto *dialog = new RelaunchPreview(plan, outdated, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, instances] {
        bench.perform(edit::relaunchInstances(bench.document()->plan(), instances, Timestamp::now()));
    });
    bench.show(dialog);
    return {};
}
