// SPDX-License-Identifier: MIT
// The fields of what imports leave behind.
#pragma once

#include "core/base/field.h"
#include "core/plan/entities/imports.h"

// Where a row was read, the same for every entity that can be imported; it is no change of the row.
template <class E> constexpr auto placeFields()
{
    return Pack {
        field<&E::place, &ImportPlace::record>("import_was", QT_TRANSLATE_NOOP("plan", "Import")),
        field<&E::place, &ImportPlace::line>("import_line", QT_TRANSLATE_NOOP("plan", "Line")),
    };
}

template <class E> constexpr auto sourceKeyFields()
{
    return Pack {
        field<&E::sourceKey, &SourceKey::provider>("provider", QT_TRANSLATE_NOOP("plan", "Provider")),
        field<&E::sourceKey, &SourceKey::account>("account", QT_TRANSLATE_NOOP("plan", "Account")),
        field<&E::sourceKey, &SourceKey::id>("source_id", QT_TRANSLATE_NOOP("plan", "Id at its source")),
    };
}

// True for a field that says where its row was read.
template <auto First, auto... Rest>
inline constexpr bool isOfPlace =
    std::is_same_v<typename fielddetail::Member<decltype(First)>::Value, ImportPlace>;
// True for an entity whose rows can come from an import.
template <class E> inline constexpr bool isImportable = requires(const E &row) { row.place.record; };

template <> struct Schema<ImportRecord> {
    static constexpr auto table = "import_record";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Import");
    static constexpr auto fields = Pack {
        field<&ImportRecord::provider>("provider", QT_TRANSLATE_NOOP("plan", "Provider")),
        field<&ImportRecord::account>("account", QT_TRANSLATE_NOOP("plan", "Account")),
        field<&ImportRecord::cloud>("cloud_id", QT_TRANSLATE_NOOP("plan", "Cloud")),
        field<&ImportRecord::kind>("kind", QT_TRANSLATE_NOOP("plan", "Kind")),
        field<&ImportRecord::file>("file", QT_TRANSLATE_NOOP("plan", "File")),
        field<&ImportRecord::at>("at", QT_TRANSLATE_NOOP("plan", "Time")),
        field<&ImportRecord::records>("records", QT_TRANSLATE_NOOP("plan", "Records")),
        field<&ImportRecord::complete>("complete", QT_TRANSLATE_NOOP("plan", "Complete")),
    };
};

template <> struct Schema<ImportedRow> {
    static constexpr auto table = "imported_row";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Imported row");
    static constexpr auto fields = Pack {
        field<&ImportedRow::table>("of_table", QT_TRANSLATE_NOOP("plan", "Table")),
        field<&ImportedRow::row>("of_row", QT_TRANSLATE_NOOP("plan", "Row")),
        field<&ImportedRow::fields>("fields", QT_TRANSLATE_NOOP("plan", "Fields")),
    };
};

template <> struct Schema<Conflict> {
    static constexpr auto table = "conflict";
    static constexpr auto label = QT_TRANSLATE_NOOP("plan", "Conflict");
    static constexpr auto fields = Pack {
        field<&Conflict::table>("of_table", QT_TRANSLATE_NOOP("plan", "Table")),
        field<&Conflict::row>("of_row", QT_TRANSLATE_NOOP("plan", "Row")),
        field<&Conflict::field>("field", QT_TRANSLATE_NOOP("plan", "Field")),
        field<&Conflict::base>("base", QT_TRANSLATE_NOOP("plan", "The source said")),
        field<&Conflict::theirs>("theirs", QT_TRANSLATE_NOOP("plan", "The source says")),
        field<&Conflict::record>("import_was", QT_TRANSLATE_NOOP("plan", "Import")),
        field<&Conflict::line>("import_line", QT_TRANSLATE_NOOP("plan", "Line")),
    };
};
