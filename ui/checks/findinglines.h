// SPDX-License-Identifier: MIT
// The FindingLines are what the checks find about one field or one object, a sentence each, where it is edited; each leads
// to what can be done about it.
#pragma once

#include "core/check/check.h"
#include "core/plan/owner.h"
#include "ui/widgets/sentencelink.h"

#include <QMap>

class QVBoxLayout;

class FindingLines : public QWidget {
    Q_OBJECT
public:
    explicit FindingLines(QWidget *parent = nullptr);
    // Nothing is shown of none; of more than `atMost`, how many more there are.
    void show(const Plan &plan, const QList<Finding> &findings, qsizetype atMost = 6);

signals:
    void chosen(const Finding &finding);

private:
    void addLine();

    QVBoxLayout *m_layout;
    QList<Finding> m_shown;
    QList<SentenceLink *> m_lines;
    QLabel *m_more;
};

// The finding with its level, its waiver and, in the tooltip, its reason; `sentence` in place of its own words.
void showFinding(SentenceLink *line, const Plan &plan, const Finding &finding, const QString &sentence);

// The findings of the server or array by the field of Next that they are about; none: of the whole.
using FieldFindings = QMap<std::optional<LaunchField>, QList<Finding>>;
FieldFindings fieldFindings(const Plan &plan, Owner owner, Timestamp now);
