// SPDX-License-Identifier: MIT
#include "ui/plans/bringinflow.h"

#include "ui/plans/bringindialog.h"
#include "ui/plans/reportdialog.h"

namespace bringin {
namespace {
BringInDialog *openDialog(Workbench &bench)
{
    auto *dialog = new BringInDialog(bench, bench.frame());
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { take(bench, dialog->reading().import); });
    bench.show(dialog);
    return dialog;
}
} // namespace

void take(Workbench &bench, const ImportResult &result)
{
    if (const Result<Done> done = bench.document()->executeImport(result.change); !done)
        return bench.tellTrouble(done.sentence());
    ReportDialog::open(bench, result.report);
}

void open(Workbench &bench) { openDialog(bench); }

void open(Workbench &bench, const QStringList &paths, const BringInReading &reading)
{
    openDialog(bench)->begin(paths, reading);
}
} // namespace bringin
