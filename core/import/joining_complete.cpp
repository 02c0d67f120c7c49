// SPDX-License-Identifier: MIT
#include "core/import/joining.h"

#include "core/plan/owner.h"

// D33: what a file that is complete does not list is gone, of the cloud and the accounts that it speaks of.
// Never by a page of which others are missing.

void Joining::dropMissing()
{
    m_line = 0;
    dropImages();
    dropTemplates();
    dropArrays();
    dropServers();
    endMembers();
}

template <class AccountsOf> Joining::Whole Joining::givenWhole(const char *kind, AccountsOf &&accountsOf)
{
    Whole whole, parts;
    for (m_file = 0; m_file < m_files.size(); ++m_file) {
        const JoinedFile &file = m_files.at(m_file);
        if (file.scope.region.isEmpty() || !QByteArrayView(file.format->key).endsWith(kind))
            continue;
        for (const QString &account : accountsOf(*file.said))
            (file.said->isComplete ? whole : parts).insert({cloudOf({}), account}, m_file);
    }
    m_file = 0;
    for (auto part = parts.cbegin(); part != parts.cend(); ++part)
        whole.remove(part.key());
    return whole;
}

// Those of the rows; of a list without any that of its file.
template <class Row> QSet<QString> Joining::accountsOf(const QList<Row> &rows) const
{
    QSet<QString> accounts;
    for (const Row &row : rows)
        accounts.insert(accountOf(row.scope));
    return rows.isEmpty() ? QSet<QString> {accountOf({})} : accounts;
}

// Whether a file would list it; that file then says that it is gone.
bool Joining::isMissing(const Whole &whole, Id<Cloud> cloud, const QString &account)
{
    const auto file = whole.constFind({cloud, account});
    if (file == whole.cend())
        return false;
    m_file = *file;
    return true;
}

// Images of the account itself; where that is not known, of each owner that occurs.
void Joining::dropImages()
{
    const Whole whole = givenWhole(".images", [this](const Sayings &said) {
        const QString account = accountOf({});
        QSet<QString> owners;
        for (const Said<Image> &image : said.images)
            if (const QString owner = image.row.owner;
                !owner.isEmpty() && (account.isEmpty() || owner == account))
                owners.insert(owner);
        return owners;
    });
    m_plan.all<Image>().forEach([&](const Image &row) {
        if (!row.place || row.kind != ImageKind::Machine || m_spoken.contains(row.id)
            || !isMissing(whole, row.cloud, row.owner))
            return;
        Said<Image> gone;
        gone.say<&Image::availability>(Availability::Deregistered);
        take(row.id, gone);
    });
}

void Joining::dropTemplates()
{
    const Whole whole =
        givenWhole(".templates", [this](const Sayings &said) { return accountsOf(said.templates); });
    m_plan.all<TemplateLineage>().forEach([&](const TemplateLineage &row) {
        if (m_spoken.contains(row.id)
            || !isMissing(whole, m_templateClouds.value(row.id), row.sourceKey.account))
            return;
        for (const Id<ServerTemplate> id : m_plan.referrers<&ServerTemplate::lineage>(row.id)) {
            Said<ServerTemplate> gone;
            gone.say<&ServerTemplate::removed>(true);
            if (m_plan.row(id).place)
                take(id, gone);
        }
    });
}

void Joining::dropArrays()
{
    const Whole whole =
        givenWhole(".groups", [this](const Sayings &said) { return accountsOf(said.groups); });
    m_plan.all<ServerArray>().forEach([&](const ServerArray &row) {
        if (row.place && row.sourceKey.provider != Provider::None && !m_spoken.contains(row.id)
            && isMissing(whole, row.next.cloud, row.sourceKey.account))
            dropOwner(row.id);
    });
}

void Joining::dropServers()
{
    const Whole whole =
        givenWhole(".instances", [this](const Sayings &said) { return accountsOf(said.instances); });
    m_plan.all<Server>().forEach([&](const Server &row) {
        const Instance *current = currentOf(m_plan, row.id);
        if (row.place && row.sourceKey.provider != Provider::None
            && !(current && m_spoken.contains(current->id))
            && isMissing(whole, row.next.cloud, row.sourceKey.account))
            dropOwner(row.id);
    });
}

// Of groups that do not list who they have.
void Joining::endMembers()
{
    const Whole whole =
        givenWhole(".instances", [this](const Sayings &said) { return accountsOf(said.instances); });
    m_plan.all<Instance>().forEach([&](const Instance &row) {
        const ServerArray *array = m_rows.find(row.array);
        if (array && row.place && row.role == InstanceRole::ArrayInstance && !m_spoken.contains(row.id)
            && isMissing(whole, array->next.cloud, row.sourceKey.account))
            endInstance(row.id);
    });
}

// With all that is only its own.
template <class E> void Joining::dropOwner(Id<E> id)
{
    forEachEntity([&]<class Source>() {
        forEachField<Source>([&]<auto... Path>(const Field<Path...> &) {
            if constexpr (std::is_same_v<typename backrefs::TargetOf<typename Field<Path...>::Value>::Type,
                                         E>)
                for (const Id<Source> source : m_rows.referrers<Path...>(id)) {
                    if constexpr (std::is_same_v<Source, Instance>)
                        for (const auto event : m_rows.referrers<&InstanceEvent::instance>(source))
                            drop(event);
                    drop(source);
                }
        });
    });
    drop(id);
}
