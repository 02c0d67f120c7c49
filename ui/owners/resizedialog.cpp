// SPDX-License-Identifier: MIT
#include "ui/owners/resizedialog.h"

#include "core/edit/arrays.h"
#include "core/naming/names.h"
#include "ui/workbench/workbench.h"

#include <QSpinBox>

ResizeDialog::ResizeDialog(const Plan &plan, Id<ServerArray> array, QWidget *parent)
    : FormDialog(tr("Resize %1").arg(nameOf(plan, array)), tr("Resize"), parent), m_plan(plan),
      m_array(array), m_count(new QSpinBox(this)), m_effect(new RoleLabel(theme::Role::Muted, {}, this))
{
    const auto [least, most] = edit::boundsAt(plan, array, Timestamp::now());
    m_count->setRange(least, most);
    m_count->setValue(int(runningOf(plan, array).size()));
    m_count->selectAll();
    m_count->setFocus();
    addField(tr("Instances, %1 to %2").arg(QString::number(least), QString::number(most)), m_count);
    m_effect->setWordWrap(true);
    addPart(m_effect);
    setMinimumWidth(fontMetrics().averageCharWidth() * 56);
    connect(m_count, &QSpinBox::valueChanged, this, &ResizeDialog::judge);
    judge();
}

void ResizeDialog::judge()
{
    const Result<Change> change = edit::resize(m_plan, m_array, m_count->value(), Timestamp::now());
    const qsizetype running = runningOf(m_plan, m_array).size(), by = m_count->value() - running;
    m_effect->setText(by > 0       ? theme::counted(by, tr("Launches 1 instance, as Next is now."),
                                                    tr("Launches %1 instances, as Next is now."))
                          : by < 0 ? theme::counted(-by, tr("Terminates the oldest instance."),
                                                    tr("Terminates the %1 oldest instances."))
                                   : tr("As many instances run now."));
    m_effect->setVisible(bool(change));
    setError(m_count, change.sentence());
    doButton()->setEnabled(change && by != 0);
}

void ResizeDialog::open(Workbench &bench, Id<ServerArray> array)
{
    auto *dialog = new ResizeDialog(bench.document()->plan(), array, bench.frame());
    connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, array] {
        bench.perform(
            edit::resize(bench.document()->plan(), array, dialog->m_count->value(), Timestamp::now()));
    });
    bench.show(dialog);
}
