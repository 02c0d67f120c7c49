// SPDX-License-Identifier: MIT
#include "ui/mcis/mciverbs.h"

#include "core/base/words.h"
#include "core/edit/mcis.h"
#include "ui/forms/rowform.h"
#include "ui/mcis/fillingdialogs.h"
#include "ui/mcis/promotedialog.h"
#include "ui/mcis/settingdialog.h"

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
    form->setCheck(
        [change](const MultiCloudImage &row) { return Objection(change(row).sentence(), "name"); });
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, form, change] {
        const AnyId added = bench.document()->plan().nextId<MultiCloudImage>();
        if (bench.perform(change(form->row())))
            bench.goTo(added);
    });
    bench.show(dialog);
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
    auto *dialog =
        new PromoteDialog(bench.document()->plan(), owner, bench.document()->checkTime(), bench.frame());
    // It has shown the impact itself.
    QObject::connect(dialog, &QDialog::accepted, dialog,
                     [&bench, dialog] { bench.perform(dialog->change(bench.document()->plan())); });
    bench.show(dialog);
}
} // namespace mcis
