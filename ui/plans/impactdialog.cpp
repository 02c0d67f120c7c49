// SPDX-License-Identifier: MIT
#include "ui/plans/impactdialog.h"

#include "ui/views/impactview.h"

#include <QDialogButtonBox>
#include <QTableView>
#include <QVBoxLayout>

ImpactDialog::ImpactDialog(const QString &label, QWidget *parent) : QDialog(parent), m_view(new ImpactView)
{
    setWindowTitle(tr("Impact"));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_apply = buttons->addButton(tr("Apply"), QDialogButtonBox::AcceptRole);
    theme::makePrimary(m_apply);
    m_apply->setEnabled(false);
    buttons->button(QDialogButtonBox::Cancel)->setAutoDefault(false); // else Enter in the table cancels
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::gap);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    m_apply->setDefault(true);
    resize(fontMetrics().averageCharWidth() * 140, fontMetrics().height() * 28);
    m_view->showSentence(tr("%1\nLooking at what changes…").arg(label));
}

void ImpactDialog::show(const std::shared_ptr<const ImpactLines> &lines)
{
    m_view->show(lines);
    m_apply->setEnabled(true);
    m_view->table()->setFocus();
}

QString ImpactDialog::asText() const { return m_view->asText(); }
