// SPDX-License-Identifier: MIT
// How each record of what `az` and Azure's REST interface print is read; which is which says
// core/import/azure/formats.cpp.
#pragma once

#include "core/import/columns.h"

namespace azure {
// A virtual machine, of its own or of a scale set.
void readMachine(json::Node record, Sayings &into);
void readScaleSet(json::Node record, Sayings &into);
void readManagedImage(json::Node record, Sayings &into);
void readDefinition(json::Node record, Sayings &into);
void readVersion(json::Node record, Sayings &into);
// A version in a community gallery, or one that is shared with the account.
void readSharedVersion(json::Node record, Sayings &into);
void readCatalogue(json::Node record, Sayings &into);
void readCatalogueImage(json::Node record, Sayings &into);
void readSku(json::Node record, Sayings &into);
void readSize(json::Node record, Sayings &into);

// What stands in the record, or below "properties", where REST has it.
inline json::Node fieldOf(json::Node record, QByteArrayView path)
{
    const json::Node flat = record.at(path);
    return flat ? flat : record["properties"].at(path);
}

template <class T, size_t N> T rowOf(json::Node record, const Column<T> (&table)[N])
{
    T row;
    row.line = record.line();
    for (const Column<T> &column : table)
        if (const json::Node node = fieldOf(record, column.path))
            column.take(node, row);
    return row;
}

// Location and subscription.
Scope scopeOf(json::Node record);
// Those of the record, and its resource group as one of them.
QHash<QString, QString> tagsOfResource(json::Node record);

inline constexpr ValueName<Architecture> architectures[] {
    {"x64", Architecture::X86_64},
    {"X64", Architecture::X86_64},
    {"Arm64", Architecture::Arm64},
    {"arm64", Architecture::Arm64},
};
inline constexpr ValueName<BootMode> generations[] {
    {"V1", BootMode::Bios},
    {"V2", BootMode::Uefi},
};
inline constexpr ValueName<Availability> provisioningStates[] {
    {"Succeeded", Availability::Available},   {"Updating", Availability::Available},
    {"Migrating", Availability::Available},   {"Creating", Availability::Pending},
    {"Failed", Availability::Failed},         {"Canceled", Availability::Failed},
    {"Deleting", Availability::Deregistered},
};
} // namespace azure
