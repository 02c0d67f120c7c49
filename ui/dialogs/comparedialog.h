// SPDX-License-Identifier: MIT
// The CompareDialog shows what differs between two revisions, or two servers: what was added, removed and
// changed, field by field.
#pragma once

#include "core/resolve/compare.h"

#include <QDialog>

class CompareDialog : public QDialog {
    Q_OBJECT
public:
    // `before` and `after` name the two.
    CompareDialog(const QString &before, const QString &after, const QList<Difference> &differences,
                  QWidget *parent = nullptr);
};
