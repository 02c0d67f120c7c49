// SPDX-License-Identifier: MIT
// The PasteImagesDialog shows what images pasted text would add to a cloud, and adds them.
#pragma once

#include "core/import/imagerows.h"
#include "ui/forms/formdialog.h"

struct ListRow;
class Workbench;

class PasteImagesDialog : public FormDialog {
    Q_OBJECT
public:
    PasteImagesDialog(const Plan &plan, Id<Cloud> cloud, const QList<ImageRow> &rows, QWidget *parent);
    // Shows the dialog for the text, or says why it can't be taken.
    static void open(Workbench &bench, Id<Cloud> cloud, const QString &text);
    // Those that the cloud has not yet.
    const QList<Image> &images() const { return m_images; }

private:
    void show(const QList<ListRow> &lines, const QString &summary);

    QList<Image> m_images;
};
