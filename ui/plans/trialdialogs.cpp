// SPDX-License-Identifier: MIT
#include "ui/plans/trialdialogs.h"

#include "core/base/words.h"
#include "core/document/savedtrials.h"
#include "ui/forms/formdialog.h"
#include "ui/plans/savedtrialsdialog.h"

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

namespace {
void saveThen(Workbench &bench, const std::function<void()> &then)
{
    const QString plan = bench.document()->path(), opened = openedName(*bench.document());
    auto *dialog = new NameDialog(Words::tr("Save Trial"), Words::tr("Save and Leave"),
                                  opened.isEmpty() ? freeName(plan) : opened, bench.frame());
    dialog->setCheck(savedtrials::whyNotNamed);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, plan, then] {
        Document &document = *bench.document();
        if (!succeeded(bench, savedtrials::save(plan, dialog->name(), document.trialEdits())))
            return;
        document.discardTrial();
        then();
    });
    bench.show(dialog);
}

QString whatWouldBeLost(const Workbench &bench)
{
    return Words::tr("%1 of this trial will be lost unless you keep or save the trial.")
        .arg(editsText(bench.document()->trialEdits().size()));
}
} // namespace

void save(Workbench &bench)
{
    saveThen(bench, [] {});
}

void discard(Workbench &bench)
{
    const bool isMeant = !isToBeAsked(bench)
        || bench.dialogs().ask(bench.frame(), Words::tr("What If"), whatWouldBeLost(bench),
                               Words::tr("Discard"));
    if (isMeant)
        bench.document()->discardTrial();
}

void showSaved(Workbench &bench) { bench.show(new SavedTrialsDialog(bench)); }

bool isToBeAsked(const Workbench &bench)
{
    return bench.document() && !bench.document()->trialEdits().isEmpty();
}

void leave(Workbench &bench, const std::function<void()> &then)
{
    if (!isToBeAsked(bench))
        return then();
    enum Answer { Keep, Save, Discard };
    const QStringList answers {Words::tr("Keep"), Words::tr("Save Trial…"), Words::tr("Discard")};
    switch (bench.dialogs().choose(bench.frame(), Words::tr("What If"), whatWouldBeLost(bench), answers)) {
    case Keep:
        if (succeeded(bench, bench.document()->keepTrial(suggestedLabel(*bench.document()))))
            then();
        break;
    case Save:
        saveThen(bench, then);
        break;
    case Discard:
        bench.document()->discardTrial();
        then();
    }
}
} // namespace trials
