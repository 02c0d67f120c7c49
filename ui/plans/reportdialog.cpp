// SPDX-License-Identifier: MIT
#include "ui/plans/reportdialog.h"

#include "ui/widgets/labels.h"
#include "ui/workbench/workbench.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <array>

namespace {
using Outcome = ImportReport::Outcome;

Banner::Kind kindOf(const ImportReport &report)
{
    const qsizetype failed = report.count(Outcome::Failed);
    if (failed > 0
        && report.count(Outcome::Added) + report.count(Outcome::Changed) + report.count(Outcome::Same) == 0)
        return Banner::Kind::Error;
    return failed + report.count(Outcome::Skipped) + report.count(Outcome::Warning) > 0
        ? Banner::Kind::Warning
        : Banner::Kind::Note;
}

// With its folder: inventories have files of the same name for each region.
QString placeOf(const ImportReport::Line &line)
{
    const QString file = line.file.section(u'/', -2);
    return line.line > 0 ? ReportDialog::tr("%1, line %2").arg(file).arg(line.line) : file;
}

QString subjectOf(const ImportReport::Line &line)
{
    return line.kind.isEmpty() ? line.name : ReportDialog::tr("%1 %2").arg(line.kind, line.name);
}

// What a person has to do with first, what stays as it was last.
int rankOf(Outcome outcome)
{
    constexpr std::array order {Outcome::Failed, Outcome::Warning, Outcome::Changed, Outcome::Removed,
                                Outcome::Added,  Outcome::Skipped, Outcome::Same};
    return int(std::find(order.begin(), order.end(), outcome) - order.begin());
}

const char *iconOf(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Failed:
        return "error";
    case Outcome::Skipped:
    case Outcome::Warning:
        return "warning";
    case Outcome::Same:
        return "check";
    case Outcome::Removed:
        return "delete";
    case Outcome::Changed:
        return "differs";
    default:
        return "add";
    }
}
} // namespace

ReportDialog::ReportDialog(const ImportReport &report, QWidget *parent) : QDialog(parent)
{
    setWindowTitle(tr("Import Report"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(theme::gap);
    auto *summary = new Banner(this);
    summary->setMessage(kindOf(report), report.summary());
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton *copy = buttons->addButton(tr("Copy Report"), QDialogButtonBox::ActionRole);
    copy->setAutoDefault(false); // else Enter copies
    connect(copy, &QPushButton::clicked, this,
            [text = report.text()] { QGuiApplication::clipboard()->setText(text); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    buttons->button(QDialogButtonBox::Close)->setFocus();
    layout->addWidget(summary);
    layout->addWidget(makeTree(report), 1);
    layout->addWidget(buttons);
    resize(fontMetrics().averageCharWidth() * 120, 440);
}

void ReportDialog::open(Workbench &bench, const ImportReport &report)
{
    auto *dialog = new ReportDialog(report, bench.frame());
    connect(dialog, &ReportDialog::goTo, dialog, [&bench](AnyId id) { bench.goTo(id); });
    bench.show(dialog);
}

QTreeWidget *ReportDialog::makeTree(const ImportReport &report)
{
    auto *tree = new QTreeWidget(this);
    tree->setObjectName("import_report");
    tree->setHeaderLabels({tr("Outcome"), tr("What"), tr("Where"), tr("Why")});
    tree->setAccessibleName(tr("Lines of the report"));
    tree->setUniformRowHeights(true);
    QList<ImportReport::Line> lines = report.lines;
    std::stable_sort(lines.begin(), lines.end(),
                     [](const ImportReport::Line &a, const ImportReport::Line &b) {
                         return rankOf(a.outcome) < rankOf(b.outcome);
                     });
    for (const ImportReport::Line &line : std::as_const(lines)) {
        auto *item =
            new QTreeWidgetItem(tree, {outcomeWord(line.outcome), subjectOf(line), placeOf(line), line.why});
        item->setIcon(0, theme::icon(iconOf(line.outcome), theme::Role::Muted));
        item->setData(0, Qt::UserRole, QVariant::fromValue(line.subject));
        item->setToolTip(3, theme::tooltip(line.why));
        for (const ImportReport::Difference &difference : line.differences)
            new QTreeWidgetItem(item, {{}, differenceText(difference)});
    }
    // So that why it is so has room, too.
    const int widest = fontMetrics().averageCharWidth() * 42;
    for (int column = 0; column < 3; ++column) {
        tree->resizeColumnToContents(column);
        tree->setColumnWidth(column, qMin(tree->columnWidth(column), widest));
    }
    connect(tree, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem *item) {
        if (const auto id = item->data(0, Qt::UserRole).value<AnyId>()) {
            emit goTo(id);
            accept();
        }
    });
    return tree;
}
