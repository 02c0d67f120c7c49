// SPDX-License-Identifier: MIT
// A CurrentCell is one field of what an instance was launched with: locked, and copyable.
#pragma once

#include "ui/inspector/panecell.h"
#include "ui/widgets/copyabletext.h"
#include "ui/widgets/wrappedtext.h"

class CurrentCell : public PaneCell {
    Q_OBJECT
public:
    explicit CurrentCell(LaunchField field, QWidget *parent = nullptr);
    // `link`: the row that the value still is.
    void show(const QString &value, const QString &detail, AnyId link, bool differs);
    int neededWidth() const override;
    // Above Next, where the name of the field follows, it takes as few lines as there is room for.
    void setAbove(bool isAbove, int width);
    // Nothing ran: the cell keeps its row, and may say so.
    void showNothing(const QString &sentence);

private:
    LaunchField m_field;
    bool m_isBesideTitle = false;
    QLabel *m_lock;
    CopyableText *m_value, *m_detail;
    WrappedText *m_nothing;
};
