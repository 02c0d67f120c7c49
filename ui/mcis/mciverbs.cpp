// SPDX-License-Identifier: MIT
#include "ui/mcis/mciverbs.h"

#include "core/base/words.h"
#include "core/edit/mcis.h"
#include "core/edit/revisions.h"
#include "core/plan/lookup.h"
#include "core/naming/names.h"
#include "ui/mcis/fillingdialogs.h"
#include "ui/mcis/promotedialog.h"
#include "ui/mcis/settingdialog.h"
#include "ui/components/publishdialog.h"
#include "ui/forms/rowform.h"
#include "ui/workbench/person.h"

#include <QPlainTextEdit>

namespace mcis {
namespace {
// Shows a dialog whose change() is proposed when it is accepted.
template <class Dialog> void ask(Workbench &bench, Dialog *dialog)
{
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { bench.propose(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}
} // namespace

void addNew(Workbench &bench)
{
    const Document *document = bench.document();
    auto *dialog =
        new FormDialog(Words::tr("New MultiCloud Image"), Words::tr("Add MultiCloud Image"), bench.frame());
    auto *form = new RowForm<MultiCloudImage>(*dialog, MultiCloudImage());
    form->add<&MultiCloudImage::name>({.isNeeded = true, .label = Words::tr("Nickname")});
    form->add<&MultiCloudImage::description>({.isLong = true});
    const auto change = [document](const MultiCloudImage &row) {
        return edit::addMci(document->plan(), row.name, row.description);
    };
    form->setCheck([change](const MultiCloudImage &row) { return Objection(change(row).sentence(), "name"); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, form, change] {
        const AnyId added = bench.document()->plan().nextId<MultiCloudImage>();
        if (bench.perform(change(form->row())))
            bench.goTo(added);
    });
    bench.show(dialog);
}

void edit(Workbench &bench, Id<MultiCloudImage> head)
{
    const Document *document = bench.document();
    if (const auto why = edit::whyNotEditable(document->plan(), head))
        return bench.tellTrouble(why->sentence);
    auto *dialog = new FormDialog(Words::tr("Edit %1").arg(nameOf(document->plan(), head)), Words::tr("Save"),
                                  bench.frame());
    auto *form = new RowForm<MultiCloudImage>(*dialog, document->plan().row(head));
    form->add<&MultiCloudImage::name>({.isNeeded = true});
    form->add<&MultiCloudImage::description>({.isLong = true});
    form->add<&MultiCloudImage::tags>();
    form->setCheck([document](const MultiCloudImage &row) {
        return Objection(edit::editMci(document->plan(), row).sentence(), "name");
    });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, form] {
        bench.propose(edit::editMci(bench.document()->plan(), form->row()));
    });
    bench.show(dialog);
}

void clone(Workbench &bench, Id<MultiCloudImage> from)
{
    const Document *document = bench.document();
    auto *dialog = new NameDialog(Words::tr("Clone %1").arg(nameOf(document->plan(), from)), Words::tr("Clone"),
                                  edit::cloneName(document->plan(), from), bench.frame());
    const auto change = [document, from](const QString &name) {
        return edit::cloneMci(document->plan(), from, name, Timestamp::now());
    };
    dialog->setCheck([change](const QString &name) { return change(name).sentence(); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, dialog, change] {
        const AnyId added = bench.document()->plan().nextId<MultiCloudImage>();
        if (bench.perform(change(dialog->name())))
            bench.goTo(added);
    });
    bench.show(dialog);
}

void commit(Workbench &bench, Id<MultiCloudImage> head)
{
    const Document *document = bench.document();
    auto *dialog = new FormDialog(Words::tr("Commit %1").arg(nameOf(document->plan(), head)), Words::tr("Commit"),
                                  bench.frame());
    auto *message = new QPlainTextEdit(dialog);
    message->setTabChangesFocus(true);
    message->setPlaceholderText(Words::tr("What is new in this revision"));
    message->setFixedHeight(message->fontMetrics().height() * 4 + 2 * theme::gap);
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 70);
    dialog->addField(Words::tr("Message"), message);
    const auto change = [document, head, message] {
        return edit::commitMci(document->plan(), head, message->toPlainText().trimmed(), personName(),
                               Timestamp::now());
    };
    const auto judge = [dialog, message, change] {
        const QString wrong = change().sentence();
        dialog->setError(message, message->document()->isModified() ? wrong : QString());
        dialog->doButton()->setEnabled(wrong.isEmpty());
        dialog->doButton()->setToolTip(theme::tooltip(wrong));
    };
    QObject::connect(message, &QPlainTextEdit::textChanged, dialog, judge);
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, change] { bench.propose(change()); });
    judge();
    message->setFocus();
    bench.show(dialog);
}

void publish(Workbench &bench, Id<MultiCloudImage> revision)
{
    const Plan &plan = bench.document()->plan();
    const auto change = edit::publishMci(plan, revision, personName(), Timestamp::now());
    if (!change)
        return bench.tellTrouble(change.error().sentence);
    const QString question = Words::tr("Record that %1 was published? A revision is published once, and its tags are "
                                       "then visible to everyone. Nothing is sent anywhere.")
                                 .arg(nameOf(plan, revision));
    publishing::ask(bench, question, check::lacking(plan, revision, Timestamp::now()), change);
}

void editHead(Workbench &bench, Id<MultiCloudImage> revision)
{
    const Plan &plan = bench.document()->plan();
    if (const auto head = findRevision(plan, plan.row(revision).lineage, 0); head && !plan.row(head).removed)
        return bench.goTo(head);
    const AnyId made = plan.nextId<MultiCloudImage>();
    bench.propose(edit::makeHead(plan, revision), [&bench, made] { bench.goTo(made); });
}

void addSetting(Workbench &bench, Id<MultiCloudImage> head)
{
    ask(bench, new SettingDialog(bench.document()->plan(), head, bench.frame()));
}

void editSetting(Workbench &bench, Id<MciSetting> setting)
{
    ask(bench, new SettingDialog(bench.document()->plan(), setting, bench.frame()));
}

void fillFrom(Workbench &bench, Id<MultiCloudImage> head)
{
    ask(bench, new FillDialog(bench.document()->plan(), head, bench.frame()));
}

void addSameImages(Workbench &bench, Id<MultiCloudImage> head)
{
    ask(bench, new SameImageDialog(bench.document()->plan(), head, bench.frame()));
}

void promote(Workbench &bench, Owner owner)
{
    auto *dialog = new PromoteDialog(bench.document()->plan(), owner, bench.frame());
    // It has shown the impact itself.
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { bench.perform(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}
} // namespace mcis
