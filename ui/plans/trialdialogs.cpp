// SPDX-License-Identifier: MIT
#include "ui/plans/trialdialogs.h"

#include "core/base/words.h"
#include "core/document/savedtrials.h"
#include "ui/plans/savedtrialsdialog.h"
#include "ui/forms/formdialog.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace trials {
namespace {
constexpr auto openedTrial = "openedTrial"; // a property of the document

bool succeeded(Workbench &bench, const Result<Done> &done)
{
    if (!done)
        bench.tellTrouble(done.error().sentence);
    return bool(done);
}

QString editsText(qsizetype count)
{
    return theme::counted(count, Words::tr("1 edit"), Words::tr("%1 edits"));
}

// The saved trial that the present one goes on with, if any.
QString openedName(const Document &document) { return document.property(openedTrial).toString(); }

// What the undo step is called unless the person says otherwise.
QString suggestedLabel(const Document &document)
{
    const QList<Change> edits = document.trialEdits();
    const QString name = openedName(document);
    return edits.size() == 1 ? edits.constFirst().label.text()
        : name.isEmpty()     ? Words::tr("Keep a trial of %1").arg(editsText(edits.size()))
                             : Words::tr("Keep the trial %1").arg(name);
}

// "Trial", "Trial 2": a name that no trial has yet.
QString freeName(const QString &plan)
{
    QStringList taken;
    for (const savedtrials::Saved &saved : savedtrials::of(plan))
        taken.append(saved.name);
    QString name = Words::tr("Trial");
    for (int number = 2; taken.contains(name); ++number)
        name = Words::tr("Trial %1").arg(number);
    return name;
}
} // namespace

void begin(Workbench &bench) { beginWith(bench, {}, {}); }

void beginWith(Workbench &bench, const QString &name, const QList<Change> &edits)
{
    bench.document()->setProperty(openedTrial, name);
    succeeded(bench, bench.document()->beginTrial(edits));
}

void keep(Workbench &bench)
{
    auto *dialog = new NameDialog(Words::tr("Keep What Was Tried"), Words::tr("Keep"),
                                  suggestedLabel(*bench.document()), bench.frame());
    dialog->setCheck([](const QString &label) {
        return label.trimmed().isEmpty() ? Words::tr("Say in a few words what this changes.") : QString();
    });
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { succeeded(bench, bench.document()->keepTrial(dialog->name())); });
    bench.show(dialog);
}

void save(Workbench &bench)
{
    const QString plan = bench.document()->path(), opened = openedName(*bench.document());
    auto *dialog = new NameDialog(Words::tr("Save Trial"), Words::tr("Save and Leave"),
                                  opened.isEmpty() ? freeName(plan) : opened, bench.frame());
    dialog->setCheck(savedtrials::whyNotNamed);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, plan] {
        Document &document = *bench.document();
        if (succeeded(bench, savedtrials::save(plan, dialog->name(), document.trialEdits())))
            document.discardTrial();
    });
    bench.show(dialog);
}

void discard(Workbench &bench)
{
    if (mayLeave(bench))
        bench.document()->discardTrial();
}

void showSaved(Workbench &bench) { bench.show(new SavedTrialsDialog(bench)); }

bool mayLeave(Workbench &bench)
{
    const Document *document = bench.document();
    const qsizetype edits = document ? document->trialEdits().size() : 0;
    return edits == 0
        || bench.dialogs().ask(bench.frame(), Words::tr("What If"),
                               Words::tr("%1 of this trial will be lost. Keep or save the trial to have them later.")
                                   .arg(editsText(edits)),
                               Words::tr("Discard"));
}
} // namespace trials
