// SPDX-License-Identifier: MIT
#include "ui/owners/missingtemplates.h"

#include "core/naming/names.h"
#include "ui/owners/ownerchoices.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/listtable.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

MissingTemplates::MissingTemplates(const Plan &plan, Id<Cloud> cloud, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("ServerTemplates that are not offered"));
    QList<ListRow> rows;
    for (const Id<TemplateLineage> lineage : ownerchoices::templates(plan)) {
        if (ownerchoices::newestCovering(plan, lineage, cloud))
            continue;
        const QString why = whyNotCovered(plan, ownerchoices::revisions(plan, lineage).constFirst(), cloud);
        rows.append({lineage,
                     {{.text = ownerchoices::templateText(plan, lineage), .icon = "template"},
                      {.text = why, .tooltip = why}}});
    }
    auto *text = new RoleLabel(theme::Role::Text,
                               tr("A server can only be added in a cloud that a MultiCloud Image of its "
                                  "ServerTemplate supports. These have none for %1.")
                                   .arg(nameOf(plan, cloud)),
                               this);
    text->setWordWrap(true);
    auto *table =
        new ListTable(tr("ServerTemplates that are not offered"), {tr("ServerTemplate"), tr("Why")}, this);
    table->setFrameShape(QFrame::StyledPanel);
    table->setWidths({32, 0});
    table->setSortable(0);
    table->show(rows);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(2 * theme::gap);
    layout->addWidget(text);
    layout->addWidget(table, 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 20);
}

void MissingTemplates::open(const Plan &plan, Id<Cloud> cloud, QWidget *parent)
{
    auto *dialog = new MissingTemplates(plan, cloud, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}
