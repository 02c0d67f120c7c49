// SPDX-License-Identifier: MIT
// The question before a revision is recorded as published, and what it lacks to be ready for that (D9).
#pragma once

#include "core/check/ready.h"
#include "ui/widgets/labels.h"
#include "ui/workbench/workbench.h"

class QVBoxLayout;

// What a revision lacks, a sentence each, which leads to where it is mended.
class LackList : public Panel {
    Q_OBJECT
public:
    explicit LackList(QWidget *parent = nullptr);
    void show(const QList<check::Lack> &lacks);

signals:
    void goTo(AnyId id);

private:
    QList<check::Lack> m_shown;
    QVBoxLayout *m_layout;
    QWidget *m_lines = nullptr;
};

namespace publishing {
// "2 things are missing before it is ready to be published."
QString sentenceOf(const QList<check::Lack> &lacks);
// Asks, and publishes by `change` when the person goes on.
void ask(Workbench &bench, const QString &question, const QList<check::Lack> &lacks,
         const Result<Change> &change);
} // namespace publishing
