// SPDX-License-Identifier: MIT
#include "core/import/scopes.h"

namespace {
OwnScopes ownScopes(const Sayings &said, Provider ofFile)
{
    OwnScopes own(ofFile);
    const auto addAll = [&](const auto &rows) {
        for (const auto &row : rows)
            own.add(row.scope);
    };
    addAll(said.images);
    addAll(said.aliases);
    addAll(said.types);
    addAll(said.templates);
    addAll(said.versions);
    addAll(said.groups);
    addAll(said.instances);
    for (const SaidMci &mci : said.mcis)
        addAll(mci.images);
    return own;
}

QString only(const QSet<QString> &texts) { return texts.size() == 1 ? *texts.cbegin() : QString(); }
// That is not empty.
QString first(const QStringList &texts)
{
    for (const QString &text : texts)
        if (!text.isEmpty())
            return text;
    return {};
}
} // namespace

void OwnScopes::add(const Scope &scope)
{
    const Provider provider = scope.provider == Provider::None ? file : scope.provider;
    if (!scope.account.isEmpty())
        accounts.insert(scope.account);
    if (!scope.region.isEmpty()) {
        regions[int(provider)].insert(scope.region);
        return;
    }
    areOfOne = areWhole || (areOfOne && of == provider);
    areWhole = false;
    of = provider;
}

Scopes::Scopes(const Gathered &gathered, const InventoryAnswers &answers) : m_answers(answers)
{
    for (const Sayings &said : gathered.sayings) {
        const OwnScopes own = ownScopes(said, said.provider);
        m_own.insert(&said, own);
        for (auto one = own.regions.cbegin(); one != own.regions.cend(); ++one) {
            m_allRegions[one.key()] += *one;
            m_regions[placeOf(Provider(one.key()), said.path)] += *one;
        }
        m_accounts[placeOf(said.provider, said.path)] += own.accounts;
    }
}

Scopes::Found Scopes::of(const GatheredFile &file, const Sayings &said) const
{
    const OwnScopes &own = *m_own.constFind(&said);
    const InventoryProvider &provider = placesOf(own.of);
    const QString path = file.file.path, ofFile = m_answers.cloudByFile.value(path);
    Found found;
    found.scope.provider = own.of;
    found.isKnown = own.areWhole;
    if (file.format->isCatalogue && own.areWhole)
        return found;
    if (!file.format->isCatalogue)
        found.scope.account = first({only(own.accounts), only(m_accounts.value(placeOf(own.file, path))),
                                     provider.accountInPath(path)});
    found.scope.region = regionOf(file, own, ofFile);
    // Another region than the one that a person meant would be worse than none.
    if (found.scope.region.isEmpty())
        found.notARegion = first({ofFile, m_answers.cloud});
    if (found.scope.region.isEmpty() && found.notARegion.isEmpty())
        found.scope.region = provider.regionInPath(path);
    found.isKnown = own.areWhole || (own.areOfOne && !found.scope.region.isEmpty());
    return found;
}

// What a catalogue says of one image, or its neighbour, tells nothing of another one.
QString Scopes::regionOf(const GatheredFile &file, const OwnScopes &own, const QString &ofFile) const
{
    const InventoryProvider &provider = placesOf(own.of);
    const bool isTelling = !file.format->isCatalogue;
    return first({isTelling ? only(own.regions.value(int(own.of))) : QString(), provider.regionOf(ofFile),
                  provider.regionInPath(file.file.below),
                  isTelling ? only(m_regions.value(placeOf(own.of, file.file.path))) : QString(),
                  provider.regionOf(m_answers.cloud)});
}
