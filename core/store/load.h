// SPDX-License-Identifier: MIT
// Loading reads a plan's tables by scan, as much of them as is asked for, on two cores where that pays.
#pragma once

#include "core/plan/plan.h"
#include "core/store/tally.h"

#include <array>

class Database;

namespace load {
// What of a plan is read: of each entity nothing, all fields, or some; the others stay as in a new row.
class Request {
public:
    template <class... E> Request &rows()
    {
        ((m_fields[entityIndex<E>] = ~quint64(0)), ...);
        return *this;
    }
    template <class... E> Request &without()
    {
        ((m_fields[entityIndex<E>] = 0), ...);
        return *this;
    }
    // All rows, with this field.
    template <auto... Path> Request &field()
    {
        using E = typename Field<Path...>::Entity;
        quint64 bit = 1;
        forEachField<E>([&]<class F>(const F &) {
            m_fields[entityIndex<E>] |= std::is_same_v<F, Field<Path...>> ? bit : 0;
            bit <<= 1;
        });
        return *this;
    }
    // Images only if a row that is read refers to them, or a snapshot was taken with them.
    Request &imagesReferredTo()
    {
        m_onlyReferredTo = true;
        return *this;
    }

    // A bit for each field in the order of the schema; 0: no rows.
    template <class E> quint64 fields() const { return m_fields[entityIndex<E>]; }
    bool areImagesReferredTo() const { return m_onlyReferredTo; }

private:
    std::array<quint64, entityCount> m_fields {};
    bool m_onlyReferredTo = false;
};

Request everything();
// In two parts: first the core, then images and instances (D16).
Request core();
Request rest();

// What could not be read; damage never ends the reading of other tables.
struct Report {
    qint64 badRows = 0;        // held something that no field may hold
    QStringList brokenTables;  // could not be read to their end
    QStringList lackingTables; // have not the rows that were committed
    qint64 danglingRows = 0;   // refer to a row that is not there
    bool isCounted = true;     // false: the file does not know what was committed last
    tally::Tallies read;       // of the tables that were read as a whole
    bool isDamaged() const
    {
        return badRows > 0 || danglingRows > 0 || !brokenTables.isEmpty() || !lackingTables.isEmpty();
    }
    void add(const Report &other);
};

// Adds the rows to the plan, which has none of these entities. The caller holds one read transaction around
// it. Failures other than damage are the database's.
Report read(Database &database, const Request &request, Plan &plan);
} // namespace load
