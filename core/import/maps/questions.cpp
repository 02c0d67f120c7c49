// SPDX-License-Identifier: MIT
#include "core/import/maps/questions.h"

#include "core/base/words.h"
#include "core/import/maps/keys.h"

Gathered withMaps(Gathered gathered, const InventoryAnswers &answers, QList<ImportQuestion> &questions)
{
    QList<SaidEntry> entries;
    bool lacksProject = false;
    for (Sayings &said : gathered.sayings) {
        entries += said.entries;
        if (!said.entries.isEmpty())
            maps::makeMcis(said, answers.mapKey);
        for (const SaidMci &mci : std::as_const(said.mcis))
            lacksProject = lacksProject || mci.lacksProject;
    }
    if (const QStringList patterns = maps::proposedPatterns(entries); !patterns.isEmpty())
        questions.append(
            {ImportQuestion::Kind::MapKey,
             {},
             answers.mapKey.isEmpty()
                 ? Words::tr("The keys of maps are read as %1, where each * is part of the name.")
                       .arg(patterns.join(QStringLiteral(", ")))
                 : Words::tr("The keys of maps are read as %1, as was said.").arg(answers.mapKey),
             patterns});
    if (lacksProject)
        questions.append({ImportQuestion::Kind::Project,
                          {},
                          Words::tr("Images of Google are named without the project that they are of."),
                          {}});
    return gathered;
}
