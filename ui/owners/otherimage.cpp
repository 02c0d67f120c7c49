// SPDX-License-Identifier: MIT
#include "ui/owners/otherimage.h"

#include "core/base/words.h"
#include "core/edit/clouds.h"
#include "core/naming/names.h"
#include "ui/forms/rowform.h"
#include "ui/workbench/workbench.h"

namespace dialogs {
void addOtherImage(Workbench &bench, Id<Cloud> cloud, const QString &uid,
                   const std::function<void(Id<Image>)> &then)
{
    Image image;
    image.cloud = cloud;
    image.uid = uid;
    auto *dialog = new FormDialog(Words::tr("Add Image to %1").arg(nameOf(bench.document()->plan(), cloud)),
                                  Words::tr("Add Image"), bench.frame());
    auto *form = new RowForm<Image>(*dialog, image);
    dialog->setMinimumWidth(dialog->fontMetrics().averageCharWidth() * 70);
    form->add<&Image::uid>({.isNeeded = true, .hint = Words::tr("such as ami-0c1b2d3e")});
    form->add<&Image::name, &Image::architecture, &Image::virtualization, &Image::rootDevice>();
    form->setCheck(std::function([document = bench.document()](const QList<Image> &rows) {
        return Objection(edit::addImages(document->plan(), rows).sentence());
    }));
    QObject::connect(dialog, &QDialog::accepted, dialog, [&bench, form, then] {
        const Id<Image> added = bench.document()->plan().nextId<Image>();
        if (bench.perform(edit::addImages(bench.document()->plan(), form->rows())))
            then(added);
    });
    bench.show(dialog);
}
} // namespace dialogs
