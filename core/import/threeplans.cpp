// SPDX-License-Identifier: MIT
#include "core/import/threeplans.h"

#include "core/base/words.h"
#include "core/import/fieldkey.h"
#include "core/import/partofrow.h"
#include "core/import/threemending.h"
#include "core/import/threenames.h"
#include "core/import/undecided.h"
#include "core/integrity/integrity.h"
#include "core/plan/aliases.h"
#include "core/plan/latest.h"
#include "core/plan/threeway.h"

#include <QMultiHash>
#include <QSet>
#include <algorithm>

namespace {
// What only says what was done or read: nobody decides about it.
template <class E> inline constexpr bool isRecord = isOneOf<E, ImportRecord, Conflict>;
// A lineage follows its revisions, about which a person decides.
template <class E> inline constexpr bool isDecided = !isRecord<E> && !isOneOf<E, MciLineage, TemplateLineage>;

class ThreeMerge {
public:
    ThreeMerge(const Plan &base, const Plan &ours, const Plan &theirs)
        : m_names(base, ours, theirs), m_after(ours), m_whole(Words::say("Merge")), m_undecided(m_names)
    {
    }

    Result<ThreePlans> merged()
    {
        forEachEntity([&]<class E>() {
            if constexpr (!std::is_same_v<E, ImportedRow>)
                for (const Id<E> name : m_names.all<E>())
                    decide(name);
        });
        apply();
        while (bringBackNeeded())
            apply();
        for (const auto mend : {mending::defaults, mending::bounds, mending::positions}) {
            mend(m_names, m_after, m_step, m_undecided);
            apply();
        }
        keepSources();
        m_step.of<Conflict>().added += m_undecided.rows();
        apply();
        dropPointless();
        dropUnusedSnapshots();
        followAll();
        if (const QStringList damage = integrity::damage(m_after); !damage.isEmpty())
            return Error {damage.constFirst(), damage.join(u'\n')};
        return ThreePlans {m_after, m_undecided.ids()};
    }

private:
    void apply()
    {
        m_after.apply(m_step);
        m_whole = m_whole.merged(m_step);
        m_step = Change();
    }

    template <class E> void decide(Id<E> name)
    {
        const std::optional<E> base = m_names.inBase(name), ours = m_names.inOurs(name),
                               theirs = m_names.inTheirs(name);
        if (std::is_same_v<E, Conflict> && ours && theirs)
            return; // as ours calls what it names
        if (ours && theirs)
            return put(*ours, base ? ofThree(*base, *ours, *theirs) : addedByBoth(*ours, *theirs));
        const bool isNew = !base || std::is_same_v<E, LaunchSnapshot>;
        if (isNew) {
            if (!ours && (theirs || base))
                m_step.of<E>().added.append(theirs ? *theirs : *base);
            if (theirs || ours)
                decidePart(theirs ? *theirs : *ours, bool(ours));
        } else if (ours && !saysTheSame(*base, *ours)) {
            m_undecided.add(name, isDecided<E> ? Undecided::Side::Theirs : Undecided::Side::None);
            m_kept.append(name);
        } else if (theirs && !saysTheSame(*base, *theirs)) {
            m_step.of<E>().added.append(*theirs);
            m_undecided.add(name, isDecided<E> ? Undecided::Side::Ours : Undecided::Side::None);
            m_kept.append(name);
        } else {
            if (ours)
                m_step.of<E>().removed.append(*ours);
            if constexpr (isPartOfRow<E>)
                if (ours || theirs)
                    m_parts.insert(wholeOf(*base), name);
        }
    }
    // A revision that both made, each with parts that the other has not, is what neither committed.
    template <class E> void decidePart(const E &part, bool isOurs)
    {
        if constexpr (isOneOf<E, MciSetting, ListedMci>)
            visitId(wholeOf(part), [&]<class W>(Id<W> whole) {
                if (!m_names.inBase(whole) && m_names.inOurs(whole) && m_names.inTheirs(whole))
                    m_undecided.add(part.id, isOurs ? Undecided::Side::Theirs : Undecided::Side::Ours);
            });
    }
    template <class E> void put(const E &before, const E &after)
    {
        if (!(before == after))
            m_step.of<E>().updated.append({before, after});
    }

    template <class E> E ofThree(const E &base, const E &ours, const E &theirs)
    {
        ThreeWay<E> merged = mergeRows(base, ours, theirs);
        merged.row.id = ours.id;
        if constexpr (isImportable<E>)
            if (base.place == ours.place)
                merged.row.place = theirs.place;
        for (const QString &field : std::as_const(merged.conflicts))
            if (!isComputed(merged.row, theirs, field))
                undecided(base, theirs, field);
        return merged.row;
    }
    // What both have added, and differently. Options that are one are alike but for their place, which depends on the
    // others that each side has.
    template <class E> E addedByBoth(const E &ours, const E &theirs)
    {
        forEachField<E>([&]<auto... Path>(const Field<Path...> &field) {
            if constexpr (!isOfPlace<Path...> && !std::is_same_v<E, LaunchOption>)
                if (!(field.of(ours) == field.of(theirs)))
                    undecided(E {}, theirs, QString::fromLatin1(nameOf<E>(field.key)));
        });
        return ours;
    }
    // Those of a pointer are called by the first.
    template <class E> static const char *nameOf(const char *key)
    {
        if constexpr (hasPointer<E>)
            if (isOfPointer<E>(key))
                return pointerKeys<E>().front();
        return key;
    }
    template <class E> void undecided(const E &base, const E &theirs, const QString &field)
    {
        if constexpr (!isRecord<E>) {
            m_undecided.add(base, theirs, field);
            forEachField<E>([&]<auto... Path>(const Field<Path...> &one) {
                if constexpr (!std::is_void_v<
                                  typename backrefs::TargetOf<typename Field<Path...>::Value>::Type>)
                    if (isCalled<E>(one.key, field))
                        m_needed.append(backrefs::target(one.of(theirs)));
            });
        }
    }
    // What follows from other rows, or only grows.
    template <class E> static bool isComputed(E &, const E &, const QString &) { return false; }
    static bool isComputed(Image &merged, const Image &, const QString &field)
    {
        return merged.follows != AliasRule::Stated && field.startsWith(QStringLiteral("target"));
    }
    static bool isComputed(TemplateLineage &merged, const TemplateLineage &theirs, const QString &field)
    {
        if (field != fieldKey<&TemplateLineage::latestNumber>())
            return false;
        merged.latestNumber = qMax(merged.latestNumber, theirs.latestNumber);
        return true;
    }
    static bool isComputed(ImportRecord &merged, const ImportRecord &theirs, const QString &)
    {
        if (merged.at.ms < theirs.at.ms)
            merged = theirs;
        return true;
    }

    // Rows that one side deleted and the other needs, each with its parts; false when there are no more.
    bool bringBackNeeded()
    {
        QList<AnyId> needed = std::exchange(m_needed, {});
        forEachEntity([&]<class E>() {
            m_after.forEachReferredTo<E>([&](Id<E> id) {
                if (!m_after.find(id))
                    needed.append(id);
            });
        });
        m_after.all<Conflict>().forEach([&](const Conflict &row) { needed += namedBy(row); });
        for (const AnyId id : std::exchange(m_kept, {}))
            bringBackParts(id);
        for (const AnyId id : std::as_const(needed))
            visitId(id, [this](auto name) { bringBack(name); });
        return !m_step.isEmpty();
    }
    // What it offers a person to choose.
    static QList<AnyId> namedBy(const Conflict &row)
    {
        QList<AnyId> named;
        visitId(rowNamed(row.table, row.row), [&]<class E>(Id<E>) {
            for (const QString &value : {row.base, row.theirs})
                forEachField<E>([&]<auto... Path>(const Field<Path...> &one) {
                    if constexpr (!std::is_void_v<
                                      typename backrefs::TargetOf<typename Field<Path...>::Value>::Type>)
                        if (!row.field.isEmpty() && isCalled<E>(one.key, row.field))
                            named.append(
                                backrefs::target(one.of(rowjson::withField(E {}, row.field, value))));
                });
        });
        return named;
    }
    template <class E> void bringBack(Id<E> name)
    {
        if (!name || m_after.find(name) || m_back.contains(name))
            return;
        const bool isOurs = bool(m_names.inOurs(name));
        const std::optional<E> row = isOurs ? m_names.inOurs(name) : m_names.inTheirs(name);
        if (!row)
            return;
        m_back.insert(name);
        m_step.of<E>().added.append(*row);
        if constexpr (isDecided<E>)
            m_undecided.add(name, isOurs ? Undecided::Side::Theirs : Undecided::Side::Ours);
        bringBackParts(name);
    }
    void bringBackParts(AnyId whole)
    {
        for (const AnyId part : m_parts.values(whole))
            visitId(part, [&]<class E>(Id<E> name) {
                const std::optional<E> ours = m_names.inOurs(name);
                const std::optional<E> row = ours ? ours : m_names.inTheirs(name);
                if (!row || m_after.find(name) || m_back.contains(name))
                    return;
                m_back.insert(name);
                m_step.of<E>().added.append(*row);
                bringBackParts(name);
            });
    }

    // What the sources of both said last is one thing, too.
    void keepSources()
    {
        QSet<AnyId> kept;
        const auto look = [&](const Plan &plan, const RowNames *names) {
            plan.all<ImportedRow>().forEach([&](ImportedRow row) {
                row = names ? names->here(row) : row;
                kept.insert(rowNamed(row.table, row.row));
            });
        };
        look(m_names.ours(), nullptr);
        look(m_names.base(), &m_names.fromBase());
        look(m_names.theirs(), &m_names.fromTheirs());
        QList<AnyId> rows(kept.cbegin(), kept.cend());
        std::sort(rows.begin(), rows.end());
        for (const AnyId id : std::as_const(rows))
            visitId(id, [this]<class E>(Id<E> name) {
                if constexpr (isPlannable<E>)
                    keepSource(name);
            });
    }
    template <class E> void keepSource(Id<E> name)
    {
        const std::optional<E> base = m_names.baseSource(name), ours = importedBase(m_names.ours(), name),
                               theirs = m_names.theirSource(name);
        std::optional<E> source = ours ? ours : theirs;
        if (base && ours && theirs)
            source = mergeRows(*base, *ours, *theirs).row;
        else if (base && (!ours || !theirs) && (source && saysTheSame(*source, *base)))
            source = {}; // forgotten by one side
        const ImportedRow *known = m_names.ours().importedRow(name);
        const E *row = m_after.find(name);
        if (known)
            m_step.of<ImportedRow>().removed.append(*known);
        if (!source || (row && saysTheSame(*source, *row)))
            return;
        ImportedRow said = kept(*source);
        said.id = known ? known->id : m_names.unused<ImportedRow>();
        if (!known)
            m_step.of<ImportedRow>().added.append(said);
        else if (m_step.of<ImportedRow>().removed.removeLast(); !(said == *known))
            m_step.of<ImportedRow>().updated.append({*known, said});
    }

    // Those that theirs alone had of no instance, or of one that is not there any more.
    void dropUnusedSnapshots()
    {
        QSet<AnyId> wanted;
        m_after.all<Instance>().forEach([&](const Instance &row) { wanted.insert(row.launch); });
        m_after.all<Conflict>().forEach([&](const Conflict &row) {
            for (const AnyId id : namedBy(row))
                wanted.insert(id);
        });
        const Plan &ours = m_names.ours();
        m_after.all<LaunchSnapshot>().forEach([&](const LaunchSnapshot &row) {
            const bool wasUnused = ours.find(row.id) && ours.referrers<&Instance::launch>(row.id).empty();
            if (!wanted.contains(row.id) && !wasUnused)
                m_step.of<LaunchSnapshot>().removed.append(row);
        });
        apply();
    }
    // About rows that are gone there is nothing to decide field by field.
    void dropPointless()
    {
        m_after.all<Conflict>().forEach([&](const Conflict &row) {
            if (!row.field.isEmpty() && !exists(m_after, rowNamed(row.table, row.row)))
                m_step.of<Conflict>().removed.append(row);
        });
        apply();
    }
    void followAll()
    {
        followMembers(m_names.ours(), m_whole);
        m_after = m_names.ours();
        m_after.apply(m_whole);
        Draft draft(m_after);
        m_after.all<MciLineage>().forEach([&](const MciLineage &row) { followLatest(draft, row.id); });
        m_after = draft.plan();
    }

    ThreeNames m_names;
    Plan m_after;
    Change m_whole, m_step;
    Undecided m_undecided;
    QMultiHash<AnyId, AnyId> m_parts; // that are gone, by what they belonged to
    QList<AnyId> m_kept, m_needed;
    QSet<AnyId> m_back;
};
} // namespace

Result<ThreePlans> mergeThree(const Plan &base, const Plan &ours, const Plan &theirs)
{
    return ThreeMerge(base, ours, theirs).merged();
}
