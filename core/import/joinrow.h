// SPDX-License-Identifier: MIT
// How a row of a source meets the one of the plan (D39): part of core/import/joining.h.
#pragma once

// What a row launches from is one thing in three fields.
template <class E> auto *pointerOf(E &row)
{
    if constexpr (requires { row.next.templateLineage; })
        return &row.next;
    else if constexpr (requires { row.templateLineage; })
        return &row;
    else
        return static_cast<E *>(nullptr);
}
template <class E> bool pointsTwice(const E &row)
{
    if constexpr (requires { pointerOf(row)->templateLineage; })
        return pointerOf(row)->templateLineage && pointerOf(row)->serverTemplate;
    else
        return false;
}
template <class E> E withPointer(E row, const E &other)
{
    if constexpr (requires { pointerOf(row)->templateLineage; }) {
        pointerOf(row)->serverTemplate = pointerOf(other)->serverTemplate;
        pointerOf(row)->templateLineage = pointerOf(other)->templateLineage;
        pointerOf(row)->pointer = pointerOf(other)->pointer;
    }
    return row;
}

// What was said of a row that the plan has, had and deleted, or gets by this import.
template <class E> void Joining::take(Id<E> id, const Said<E> &said)
{
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
    const Id<E> id = m_rows.add(said.row);
    spoke(id);
    return id;
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
    const E *mine = m_plan.find(said.id);
    E theirs = said;
    if (base && saysTheSame(*base, theirs))
        return; // the source did not move
    stamp(theirs);
    if (!mine) { // deleted here
        conflict(*base, theirs, QString());
        return keep(theirs, E {});
    }
    const bool isFact = !isPlannable<E>;
    ThreeWay<E> merged = base && !isFact ? mergeRows(*base, *mine, theirs) : ThreeWay<E> {theirs, {}, false};
    if (pointsTwice(merged.row)) { // each side points to something else
        merged.row = withPointer(merged.row, *mine);
        merged.conflicts.append(QStringLiteral("server_template_id"));
    }
    stamp(merged.row);
    m_rows.update(merged.row);
    for (const QString &field : merged.conflicts)
        conflict(*base, theirs, field);
    if (merged.isDone && merged.conflicts.isEmpty())
        tell(ImportReport::Outcome::Same, said.id, Words::tr("What was planned here is so at the source now."));
    if constexpr (isPlannable<E>)
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
    m_plan.all<Conflict>().forEach([&](const Conflict &known) {
        if (known.table == row.table && known.row == row.row && known.field == field)
            row.id = known.id;
    });
    row.id ? m_rows.update(row) : void(m_rows.add(row));
    tell(ImportReport::Outcome::Warning, theirs.id,
         Words::tr("It was changed here and at the source, differently; the plan's value stays until it is decided."));
}

template <class E> void Joining::stamp(E &row)
{
    if constexpr (isImportable<E>)
        row.place = place();
}
