// SPDX-License-Identifier: MIT
#include "ui/clouds/pasteimages.h"

#include "core/edit/clouds.h"
#include "core/naming/names.h"
#include "ui/widgets/listtable.h"
#include "ui/workbench/workbench.h"

namespace {
constexpr qsizetype rowsAtMost = 10'000;

// The images of the cloud among these, by uid.
QHash<Text, Id<Image>> knownAmong(const Plan &plan, Id<Cloud> cloud, const QList<ImageRow> &rows)
{
    QSet<Text> wanted;
    for (const ImageRow &row : rows)
        wanted.insert(row.image.uid);
    QHash<Text, Id<Image>> known;
    const auto ids = plan.referrers<&Image::cloud>(cloud);
    for (const Id<Image> id : ids)
        if (const Text &uid = plan.row(id).uid; wanted.contains(uid))
            known.insert(uid, id);
    return known;
}

// What becomes of the row; `before`: the image that the cloud knows by this id.
ListCell fateOf(const ImageRow &row, const Image *before, bool isRepeated)
{
    if (!row.unread.isEmpty())
        return {.text = PasteImagesDialog::tr("✕ unclear"),
                .chip = int(theme::Role::Error),
                .tooltip = row.unread};
    if (isRepeated)
        return {.text = PasteImagesDialog::tr("✕ twice"), .chip = int(theme::Role::Warning)};
    if (before && !before->removed)
        return {.text = PasteImagesDialog::tr("✓ known"), .chip = int(theme::Role::Muted)};
    return {.text = before ? PasteImagesDialog::tr("+ comes back") : PasteImagesDialog::tr("+ new"),
            .chip = int(theme::Role::Good)};
}

ListRow lineOf(const ImageRow &row, const ListCell &fate)
{
    const Image &image = row.image;
    return {{},
            {fate,
             {.text = image.uid, .icon = "image"},
             {.text = image.name, .tooltip = image.name},
             {.text = labelOf(image.kind)},
             {.text = labelOf(image.architecture)}}};
}

QString summaryOf(const QString &cloud, qsizetype added, qsizetype known, qsizetype unclear)
{
    QStringList sentences {theme::counted(added, PasteImagesDialog::tr("1 image is added to %1."),
                                          PasteImagesDialog::tr("%1 images are added to %2."))
                               .arg(cloud)};
    if (known > 0)
        sentences.append(
            theme::counted(known, PasteImagesDialog::tr("1 row is known already and stays as it is."),
                           PasteImagesDialog::tr("%1 rows are known already and stay as they are.")));
    if (unclear > 0)
        sentences.append(theme::counted(
            unclear, PasteImagesDialog::tr("1 row is left out, because a cell of it is not understood."),
            PasteImagesDialog::tr("%1 rows are left out, because a cell of them is not understood.")));
    return sentences.join(u' ');
}
} // namespace

PasteImagesDialog::PasteImagesDialog(const Plan &plan, Id<Cloud> cloud, const QList<ImageRow> &rows,
                                     QWidget *parent)
    : FormDialog(tr("Paste Images into %1").arg(nameOf(plan, cloud)), tr("Add Image"), parent)
{
    const QHash<Text, Id<Image>> known = knownAmong(plan, cloud, rows);
    QSet<Text> seen;
    QList<ListRow> lines;
    qsizetype unclear = 0;
    for (const ImageRow &row : rows) {
        const Image *before = plan.find(known.value(row.image.uid));
        const bool isRepeated = seen.contains(row.image.uid);
        lines.append(lineOf(row, fateOf(row, before, isRepeated)));
        seen.insert(row.image.uid);
        if (!row.unread.isEmpty()) {
            ++unclear;
        } else if (!isRepeated && (!before || before->removed)) {
            m_images.append(row.image);
            m_images.last().cloud = cloud;
        }
    }
    show(lines,
         summaryOf(nameOf(plan, cloud), m_images.size(), rows.size() - m_images.size() - unclear, unclear));
}

void PasteImagesDialog::show(const QList<ListRow> &lines, const QString &summary)
{
    auto *what = new RoleLabel(theme::Role::Text, summary, this);
    auto *hint =
        new RoleLabel(theme::Role::Muted,
                      tr("The first column is the resource UID, the second the name. With a line of titles "
                         "above them, such as Resource UID and Architecture, more columns are read."),
                      this);
    auto *table =
        new ListTable(tr("Images pasted"),
                      {tr("What"), tr("Resource UID"), tr("Name"), tr("Kind"), tr("Architecture")}, this);
    what->setWordWrap(true);
    hint->setWordWrap(true);
    table->setFrameShape(QFrame::StyledPanel);
    table->setWidths({16, 24, 0, 10, 14});
    table->show(lines);
    for (QWidget *part : std::initializer_list<QWidget *> {what, table, hint})
        addPart(part);
    resize(fontMetrics().averageCharWidth() * 110, fontMetrics().height() * 26);
    if (m_images.size() > 1)
        doButton()->setText(tr("Add %1 Images").arg(m_images.size()));
    doButton()->setEnabled(!m_images.isEmpty());
    doButton()->setFocus();
}

void PasteImagesDialog::open(Workbench &bench, Id<Cloud> cloud, const QString &text)
{
    if (text.count('\n') > rowsAtMost)
        return bench.tellTrouble(tr("More than %1 rows can't be pasted at once. Paste them in parts.")
                                     .arg(QLocale().toString(rowsAtMost)));
    const QList<ImageRow> rows = imageRowsFrom(text);
    if (rows.isEmpty())
        return bench.tellTrouble(tr("The clipboard holds no image ids. Copy a column of them first."));
    auto *dialog = new PasteImagesDialog(bench.document()->plan(), cloud, rows, bench.frame());
    connect(dialog, &QDialog::accepted, dialog,
            [&bench, dialog] { bench.perform(edit::addImages(bench.document()->plan(), dialog->images())); });
    bench.show(dialog);
}
