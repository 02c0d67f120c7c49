// SPDX-License-Identifier: MIT
#include "ui/dialogs/relaunchpreview.h"

#include "core/edit/launches.h"
#include "core/plan/names.h"
#include "core/resolve/drift.h"
#include "ui/theme/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
constexpr qsizetype shownAtMost = 500;

QString sentence(const Plan &plan, const QList<Id<Server>> &servers, int differing)
{
    if (servers.size() == 1)
        return differing > 0
            ? RelaunchPreview::tr("%1 is terminated and launched again with Next as it is now. This changes:")
                  .arg(nameOf(plan, servers.constFirst()))
            : RelaunchPreview::tr(
                  "%1 is terminated and launched again. Nothing changes: what runs equals Next.")
                  .arg(nameOf(plan, servers.constFirst()));
    return RelaunchPreview::tr("%1 servers are terminated and launched again with their Next as it is now. "
                               "For %2 of them this changes something:")
        .arg(servers.size())
        .arg(differing);
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

RelaunchPreview::RelaunchPreview(const Plan &plan, const QList<Id<Server>> &servers, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Relaunch"));
    int differing = 0;
    for (const Id<Server> server : servers)
        differing += drift(plan, server).isEmpty() ? 0 : 1;
    auto *text = new QLabel(sentence(plan, servers, differing));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    auto *note =
        new RoleLabel(theme::Role::Muted, tr("This is a record in the plan; nothing is sent to a cloud."));
    auto *table = new QTreeWidget;
    table->setObjectName("relaunch");
    fill(table, plan, servers);
    table->setVisible(differing > 0);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    auto *relaunch =
        buttons->addButton(servers.size() > 1 ? tr("Relaunch %1").arg(servers.size()) : tr("Relaunch"),
                           QDialogButtonBox::AcceptRole);
    theme::makePrimary(relaunch);
    relaunch->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addWidget(note);
    layout->addWidget(buttons);
    resize(720, differing > 0 ? 360 : 130);
    relaunch->setFocus();
}

void RelaunchPreview::fill(QTreeWidget *table, const Plan &plan, const QList<Id<Server>> &servers)
{
    table->setHeaderLabels({servers.size() > 1 ? tr("Server and field") : tr("Field"), tr("Runs now"),
                            tr("After the relaunch")});
    table->setAccessibleName(tr("What the relaunch changes"));
    table->setRootIsDecorated(false);
    table->setIndentation(servers.size() > 1 ? 16 : 0);
    table->setTextElideMode(Qt::ElideMiddle);
    for (const Id<Server> server : servers.first(qMin(servers.size(), shownAtMost))) {
        QTreeWidgetItem *parent = table->invisibleRootItem();
        const QList<FieldDrift> changes = drift(plan, server);
        if (servers.size() > 1 && !changes.isEmpty()) {
            parent = new QTreeWidgetItem(table, {nameOf(plan, server)});
            parent->setFont(0, theme::boldFont(table->font()));
        }
        for (const FieldDrift &change : changes)
            parent->addChild(lineOf(change));
    }
    table->expandAll();
    table->header()->setStretchLastSection(true);
    table->setColumnWidth(0, 150);
    table->setColumnWidth(1, 260);
}

void RelaunchPreview::ask(Workbench &bench, const QList<Id<Server>> &servers)
{
    const Plan &plan = bench.document()->plan();
    // What is refused is told before anything is shown.
    if (const auto trial = edit::relaunch(plan, servers, Timestamp::now()); !trial)
        return bench.tellTrouble(trial.error().sentence);
    auto *dialog = new RelaunchPreview(plan, servers, bench.frame());
    connect(dialog, &QDialog::accepted, dialog, [&bench, servers] {
        bench.perform(edit::relaunch(bench.document()->plan(), servers, Timestamp::now()));
    });
    bench.show(dialog);
}
