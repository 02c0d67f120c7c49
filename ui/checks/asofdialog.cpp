// SPDX-License-Identifier: MIT
#include "ui/checks/asofdialog.h"

#include "ui/widgets/dayedit.h"

AsOfDialog::AsOfDialog(std::optional<Timestamp> asOf, QWidget *parent)
    : FormDialog(tr("As Of"), tr("Look"), parent), m_date(new DayEdit(this))
{
    auto *what = new RoleLabel(
        theme::Role::Text,
        tr("Findings are shown as they will be on that day: which launches would then take an image "
           "that is deprecated or at its end of life, and which waivers have ended."),
        this);
    what->setWordWrap(true);
    addPart(what);
    if (asOf)
        m_date->setDate(asOf->toDateTime().date());
    addField(tr("Date"), m_date);
    connect(m_date, &QLineEdit::textChanged, this, [this] {
        setError(m_date, m_date->whyNot());
        doButton()->setEnabled(m_date->whyNot().isEmpty());
    });
    QPushButton *today = addButton(tr("Today"));
    connect(today, &QPushButton::clicked, this, [this] {
        m_date->setDate(QDate::currentDate());
        accept();
    });
    setMinimumWidth(fontMetrics().averageCharWidth() * 64);
}

std::optional<Timestamp> AsOfDialog::asOf() const
{
    if (m_date->date() == QDate::currentDate())
        return {};
    return Timestamp::endOf(m_date->date());
}

void AsOfDialog::open(Workbench &bench)
{
    auto *dialog = new AsOfDialog(bench.document()->asOf(), bench.frame());
    connect(dialog, &QDialog::accepted, dialog,
            [&bench, dialog] { bench.document()->lookAsOf(dialog->asOf()); });
    bench.show(dialog);
}
