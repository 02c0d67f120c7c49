// SPDX-License-Identifier: MIT
#include "ui/dialogs/comparedialog.h"

#include "ui/editors/listtable.h"
#include "ui/theme/labels.h"

#include <QDialogButtonBox>
#include <QVBoxLayout>

namespace {
struct Look {
    QString text;
    theme::Role role;
};

// Never told apart by colour alone.
Look lookOf(Difference::Kind kind)
{
    switch (kind) {
    case Difference::Kind::Added:
        return {CompareDialog::tr("+ added"), theme::Role::Good};
    case Difference::Kind::Removed:
        return {CompareDialog::tr("− removed"), theme::Role::Error};
    case Difference::Kind::Changed:
        break;
    }
    return {CompareDialog::tr("≠ changed"), theme::Role::Accent};
}

QString whereText(const Difference &difference)
{
    if (difference.part.isEmpty() || difference.field.isEmpty())
        return difference.part + difference.field;
    return CompareDialog::tr("%1: %2").arg(difference.part, difference.field);
}

ListRow rowOf(const Difference &difference)
{
    const Look look = lookOf(difference.kind);
    return {{},
            {{.text = look.text, .chip = int(look.role)},
             {.text = whereText(difference)},
             {.text = difference.before},
             {.text = difference.after}}};
}
} // namespace

CompareDialog::CompareDialog(const QString &before, const QString &after, const QList<Difference> &differences,
                             QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Compare %1 with %2").arg(before, after));
    resize(fontMetrics().averageCharWidth() * 120, fontMetrics().height() * 26);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(2 * theme::gap);
    if (differences.isEmpty()) {
        auto *same = new RoleLabel(theme::Role::Muted, tr("%1 and %2 are the same.").arg(before, after), this);
        same->setWordWrap(true);
        same->setAlignment(Qt::AlignCenter);
        layout->addWidget(same, 1);
    } else {
        auto *table = new ListTable(tr("Differences"), {tr("What"), tr("Where"), before, after}, this);
        table->setFrameShape(QFrame::StyledPanel);
        table->setWidths({12, 34, 36, 0});
        QList<ListRow> rows;
        for (const Difference &difference : differences)
            rows.append(rowOf(difference));
        table->show(rows);
        layout->addWidget(table, 1);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}
