// SPDX-License-Identifier: MIT
// Of which region and account each file of an inventory is, where its records do not say it themselves (D26):
// a person does for that file, or its path below what was given, or a neighbour in its folder; then a person
// for all that is left, and last the whole path.
#pragma once

#include "core/import/gather.h"
#include "core/import/questions.h"

// What the records of a file say of themselves.
struct OwnScopes {
    explicit OwnScopes(Provider ofFile) : file(ofFile), of(ofFile) {}
    void add(const Scope &scope);

    Provider file;
    Provider of;                       // those that lack a region; else the file
    QHash<int, QSet<QString>> regions; // by provider
    QSet<QString> accounts;
    bool areWhole = true; // every record says its region
    bool areOfOne = true; // those that lack it are of one provider
};

class Scopes {
public:
    Scopes(const Gathered &gathered, const InventoryAnswers &answers);

    struct Found {
        Scope scope;
        bool isKnown = false; // as far as it must be
        QString notARegion;   // what a person said instead of one
    };
    // `said` is one of what was gathered.
    Found of(const GatheredFile &file, const Sayings &said) const;

    // All that records say.
    QSet<QString> regions(Provider provider) const { return m_allRegions.value(int(provider)); }

private:
    QString regionOf(const GatheredFile &file, const OwnScopes &own, const QString &ofFile) const;
    // Whose, and in which folder.
    using Place = std::pair<int, QString>;
    static Place placeOf(Provider provider, const QString &path)
    {
        return {int(provider), path.section(u'/', 0, -2)};
    }

    const InventoryAnswers &m_answers;
    QHash<const Sayings *, OwnScopes> m_own;
    QHash<Place, QSet<QString>> m_regions, m_accounts;
    QHash<int, QSet<QString>> m_allRegions; // by provider
};
