// SPDX-License-Identifier: MIT
#include "ui/dialogs/relaunchdialog.h"

#include "core/plan/names.h"
#include "core/resolve/drift.h"
#include "ui/theme/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace {
QString shown(const QString &text) { return text.isEmpty() ? RelaunchDialog::tr("(none)") : text; }

void addServer(QTreeWidget *tree, const Plan &plan, Id<Server> server, const QList<FieldDrift> &differences)
{
    auto *item = new QTreeWidgetItem(tree, {nameOf(plan, server)});
    item->setFont(0, theme::boldFont(tree->font()));
    item->setIcon(0, theme::icon("server", theme::Role::Muted));
    if (differences.isEmpty())
        new QTreeWidgetItem(item, {RelaunchDialog::tr("Nothing changes"), {}, {}});
    for (const FieldDrift &difference : differences)
        new QTreeWidgetItem(item,
                            {labelOf(difference.field), shown(difference.current), shown(difference.next)});
}

QString sentenceFor(const QString &server, const QList<FieldDrift> &differences)
{
    QStringList parts;
    for (const FieldDrift &difference : differences)
        parts.append(RelaunchDialog::tr("%1: %2 → %3")
                         .arg(labelOf(difference.field), shown(difference.current), shown(difference.next)));
    return server + QStringLiteral("\t")
        + (parts.isEmpty() ? RelaunchDialog::tr("nothing changes") : parts.join("; "));
}
} // namespace

RelaunchDialog::RelaunchDialog(const Plan &plan, const QList<Id<Server>> &servers, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Relaunch"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(theme::gap);
    const QString who = servers.size() == 1 ? nameOf(plan, servers.constFirst())
                                            : theme::counted(servers.size(), {}, tr("%1 servers"));
    auto *intro =
        new RoleLabel(theme::Role::Text,
                      tr("Relaunching %1 ends what runs and launches what Next says. Nothing is sent to a "
                         "cloud: the plan records it.")
                          .arg(who),
                      this);
    intro->setWordWrap(true);
    auto *tree = new QTreeWidget(this);
    tree->setHeaderLabels({tr("Field"), tr("Current"), tr("Next")});
    tree->setAccessibleName(tr("What the relaunch changes"));
    tree->setUniformRowHeights(true);
    QStringList lines;
    for (const Id<Server> server : servers) {
        const QList<FieldDrift> differences = drift(plan, server);
        addServer(tree, plan, server, differences);
        lines.append(sentenceFor(nameOf(plan, server), differences));
    }
    m_text = lines.join('\n');
    tree->expandAll();
    for (int column = 0; column < 2; ++column)
        tree->resizeColumnToContents(column);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    QPushButton *relaunch = buttons->addButton(tr("Relaunch"), QDialogButtonBox::AcceptRole);
    relaunch->setDefault(true);
    theme::makePrimary(relaunch);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(intro);
    layout->addWidget(tree, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, 340);
}
