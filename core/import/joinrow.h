// SPDX-License-Identifier: MIT
// How a row of a source meets the one of the plan (D39): part of core/import/joining.h.
#pragma once

// What was said of a row that the plan has, had and deleted, or gets by this import.
template <class E> void Joining::take(Id<E> id, const Said<E> &said)
{
    Q_ASSERT(id);
    spoke(id);
    if (m_rows.isNew(id))
        return m_rows.update(withSaid(m_rows.row(id), said));
    TheirRows<E> &rows = m_theirs.get<TheirRows<E>>();
    auto theirs = rows.find(id);
    if (theirs == rows.end()) {
        const std::optional<E> base = importedBase(m_plan, id);
        theirs = rows.insert(id, {base ? *base : m_plan.row(id), m_file, m_line});
    }
    theirs->row = withSaid(theirs->row, said);
}

template <class E> Id<E> Joining::takeNew(Said<E> said)
{
    stamp(said.row);
    const Id<E> id = m_rows.add(std::move(said.row));
    spoke(id);
    return id;
}

// As the source has it by now, before it meets what is planned.
template <class E> E Joining::sourceRow(Id<E> id) const
{
    const TheirRows<E> &rows = m_theirs.get<TheirRows<E>>();
    if (const auto theirs = rows.constFind(id); theirs != rows.cend())
        return theirs->row;
    if (m_rows.isNew(id) || !m_plan.importedRow(id))
        return m_rows.row(id);
    return *importedBase(m_plan, id);
}

// What the plan calls it once all is settled: as its source does, unless it was renamed here.
template <class E> auto Joining::nameToBe(Id<E> id) const
{
    const E &mine = m_rows.row(id);
    const TheirRows<E> &rows = m_theirs.get<TheirRows<E>>();
    const auto theirs = rows.constFind(id);
    if (theirs == rows.cend() || theirs->row.name == mine.name)
        return mine.name;
    const std::optional<E> base = importedBase(m_plan, id);
    return base && base->name != mine.name ? mine.name : theirs->row.name;
}

template <class E> void Joining::settle()
{
    const TheirRows<E> &rows = m_theirs.get<TheirRows<E>>();
    QList<Id<E>> ids = rows.keys();
    std::sort(ids.begin(), ids.end());
    for (const Id<E> id : std::as_const(ids)) {
        const Theirs<E> &theirs = *rows.constFind(id);
        m_file = theirs.file;
        m_line = theirs.line;
        settle(theirs.row);
    }
}

template <class E> void Joining::settle(const E &said)
{
    const std::optional<E> base = importedBase(m_plan, said.id);
    const E *mine = m_rows.find(said.id);
    E theirs = said;
    if (base && saysTheSame(*base, theirs)) { // the source did not move
        if (m_plan.importedRow(said.id))
            tell(ImportReport::Outcome::Same, said.id,
                 Words::tr("It is planned otherwise here, and not yet done at the source."));
        return;
    }
    stamp(theirs);
    if (!mine) { // deleted here
        conflict(*base, theirs, QString());
        return keep(theirs, E {});
    }
    ThreeWay<E> merged = base ? mergeRows(*base, *mine, theirs) : ThreeWay<E> {theirs, {}, false};
    stamp(merged.row);
    m_rows.update(merged.row);
    for (const QString &field : merged.conflicts)
        conflict(*base, theirs, field);
    for (const Id<Conflict> id : m_conflicts.value(said.id)) // the source has come to the plan's value
        if (const QString field = m_plan.row(id).field;
            !field.isEmpty() && rowjson::textOf(merged.row, field) == rowjson::textOf(theirs, field))
            m_rows.remove(id);
    if (merged.isDone && merged.conflicts.isEmpty())
        tell(ImportReport::Outcome::Same, said.id,
             Words::tr("What was planned here is so at the source now."));
    keep(theirs, merged.row);
}

// The base of the next import is what the source says now.
template <class E> void Joining::keep(const E &theirs, const E &merged)
{
    const ImportedRow *known = m_plan.importedRow(theirs.id);
    if (merged.id && saysTheSame(theirs, merged)) {
        if (known)
            m_rows.remove(known->id);
        return;
    }
    ImportedRow row = kept(theirs);
    row.id = known ? known->id : row.id;
    known ? m_rows.update(row) : void(m_rows.add(row));
}

// D40: it waits for a person; an older one of that field gives way.
template <class E> void Joining::conflict(const E &base, const E &theirs, const QString &field)
{
    Conflict row {.table = QString::fromLatin1(Schema<E>::table),
                  .row = int(theirs.id.value),
                  .field = field,
                  .base = rowjson::textOf(base, field),
                  .theirs = rowjson::textOf(theirs, field),
                  .record = place().record,
                  .line = m_line};
    for (const Id<Conflict> known : m_conflicts.value(theirs.id))
        if (m_plan.row(known).field == field)
            row.id = known;
    row.id ? m_rows.update(row) : void(m_rows.add(row));
    tell(
        ImportReport::Outcome::Warning, theirs.id,
        Words::tr(
            "It was changed here and at the source, differently; the plan's value stays until it is decided."));
}

template <class E> void Joining::stamp(E &row)
{
    if constexpr (isImportable<E>)
        row.place = place();
}

// A row of the plan that its source has no more, with what is kept of it and what is undecided about it.
template <class E> void Joining::drop(Id<E> id)
{
    if (m_rows.isNew(id) || !m_rows.find(id))
        return;
    place();
    if (const ImportedRow *kept = m_plan.importedRow(id))
        m_rows.remove(kept->id);
    for (const Id<Conflict> conflict : m_conflicts.value(id))
        m_rows.remove(conflict);
    m_rows.remove(id);
    m_removed.append({id, m_file, m_line});
}
