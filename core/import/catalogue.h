// SPDX-License-Identifier: MIT
// A Catalogue is the plan as an import sees it: what a source names is found there, or added.
#pragma once

#include "core/import/inventory.h"
#include "core/import/report.h"
#include "core/plan/draft.h"

class Catalogue {
public:
    // What the import spoke of, in the order in which it did.
    struct Subject {
        AnyId id;
        SourcePlace place;
        QString why; // something to know about it
    };

    Catalogue(Draft &draft, bool keepBoth);

    Id<Cloud> cloud(const QString &text, const SourcePlace &place);
    Id<InstanceType> instanceType(Id<Cloud> cloud, const QString &text, const SourcePlace &place);
    Id<Image> image(Id<Cloud> cloud, const QString &uid, const SourcePlace &place);
    // The image of that uid, none when the plan has none.
    Id<Image> knownImage(Id<Cloud> cloud, const QString &uid);

    // The lineage that the entry of a file means; none when the plan has none.
    Id<MciLineage> knownLineage(const InventoryMci &mci) const;
    Id<MciLineage> lineage(const InventoryMci &mci);
    Id<TemplateLineage> lineage(const InventoryTemplate &serverTemplate);
    // How many lineages of the plan the entry could mean (EC-35).
    qsizetype candidates(const InventoryMci &mci) const { return m_mcis.value(keyOf(mci)).size(); }

    void note(AnyId id, const SourcePlace &place, const QString &why = {});
    const QList<Subject> &subjects() const { return m_subjects; }

    // D6: publisher and name, or the href.
    static QStringList keyOf(const InventoryMci &mci);
    static QString originFile(const SourcePlace &place);

private:
    Draft &m_draft;
    bool m_keepBoth;
    QHash<QStringList, QList<Id<MciLineage>>> m_mcis;
    QHash<QString, QList<Id<TemplateLineage>>> m_templates; // the account's own
    QHash<Id<Cloud>, QHash<QString, Id<Image>>> m_images;   // of the clouds asked for so far
    QList<Subject> m_subjects;
    QSet<AnyId> m_noted;
};
