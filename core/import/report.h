// SPDX-License-Identifier: MIT
// An ImportReport is what an import did: object by object, what was added, changed, the same, removed or
// skipped and why; also which files could not be read, and warnings.
#pragma once

#include "core/naming/difference.h"
#include "core/plan/anyid.h"

#include <QStringList>

struct ImportReport {
    // Removed: the plan had it, and the source has it no more. Failed: a file that was refused as a whole;
    // nothing of it came into the plan.
    enum class Outcome { Added, Changed, Same, Removed, Skipped, Failed, Warning };
    using Difference = FieldDifference;
    struct Line {
        Outcome outcome = Outcome::Same;
        AnyId subject; // none when the line speaks of a file
        QString kind;  // "ServerTemplate", "MultiCloud Image", "Cloud"…; empty when it speaks of a file
        QString name;  // of the subject as shown
        QString file;  // where it was read
        int line = 0;  // 0: the file as a whole
        QString why;   // a sentence for Removed, Skipped, Failed and Warning
        QList<Difference> differences; // of Changed
        qsizetype rows = 1;            // that the line stands for

        // The line in words: "Changed ServerTemplate Web [HEAD] (web.yml)"; differences follow indented.
        QString text() const;
    };

    QList<Line> lines;

    // A line for so many rows of a kind; none for no rows.
    void tellCount(Outcome outcome, const QString &kind, qsizetype rows, const QString &path);
    qsizetype count(Outcome outcome) const; // rows
    // "3 added, 1 changed, 12 the same, 1 removed, 2 warnings"; "Nothing to import" when there is no line.
    QString summary() const;
    // Every line in words, and last the summary.
    QString text() const;
};

// The word that a line of this outcome begins with: "Added".
QString outcomeWord(ImportReport::Outcome outcome);
// "MultiCloudImages: 2 → 3"; "added" and "removed" where one side is empty.
QString differenceText(const ImportReport::Difference &difference);
