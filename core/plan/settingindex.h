// SPDX-License-Identifier: MIT
// The settings of MultiCloud Images by cloud, for resolve().
#pragma once

#include "core/base/sparse.h"
#include "core/plan/entities.h"

#include <algorithm>

// What a MultiCloud Image means in a cloud, beside what it means in the others, for resolve().
class SettingIndex {
public:
    using Row = MciSetting;
    struct Entry {
        Id<Cloud> cloud;
        Id<MciSetting> setting;
        Id<Image> image, kernel, ramdisk;
        Id<InstanceType> instanceType;
        SettingOrigin origin = SettingOrigin::Manual;
        bool typeByCloud = false;
        bool hasUserData = false;
        auto operator<=>(const Entry &) const = default;
    };
    // An empty one where there is none.
    const Entry &find(Id<MultiCloudImage> mci, Id<Cloud> cloud) const
    {
        static const Entry none;
        const Settings *settings = m_settings.find(mci.value);
        if (!settings)
            return none;
        // Most have all clouds of a provider, one after the other: then there is nothing to search.
        const quint32 place = cloud.value - settings->first.value;
        const QList<Entry> &entries = settings->entries;
        const auto found = place < quint32(entries.size()) && entries.at(place).cloud == cloud
            ? entries.cbegin() + place
            : std::lower_bound(entries.cbegin(), entries.cend(), cloud,
                               [](const Entry &entry, Id<Cloud> wanted) { return entry.cloud < wanted; });
        return found != entries.cend() && found->cloud == cloud ? *found : none;
    }
    void link(const MciSetting &row)
    {
        const Entry entry = entryOf(row);
        Settings &settings = m_settings[row.mci.value];
        QList<Entry> &entries = settings.entries;
        entries.insert(std::lower_bound(entries.cbegin(), entries.cend(), entry) - entries.cbegin(), entry);
        settings.first = entries.constFirst().cloud;
    }
    void unlink(const MciSetting &row)
    {
        const Entry entry = entryOf(row);
        const Settings *known = m_settings.find(row.mci.value);
        const qsizetype at = known ? known->entries.indexOf(entry) : -1;
        if (at < 0)
            return;
        if (known->entries.size() == 1)
            return m_settings.remove(row.mci.value);
        Settings &settings = m_settings[row.mci.value];
        settings.entries.remove(at);
        settings.first = settings.entries.constFirst().cloud;
    }
    static bool alike(const MciSetting &a, const MciSetting &b)
    {
        return a.mci == b.mci && entryOf(a) == entryOf(b);
    }

private:
    struct Settings {
        Id<Cloud> first;
        QList<Entry> entries; // by cloud
    };
    static Entry entryOf(const MciSetting &row)
    {
        return {.cloud = row.cloud,
                .setting = row.id,
                .image = row.image,
                .kernel = row.kernel,
                .ramdisk = row.ramdisk,
                .instanceType = row.instanceType,
                .origin = row.origin,
                .typeByCloud = row.typeByCloud,
                .hasUserData = !row.userData.isEmpty()};
    }

    Sparse<Settings> m_settings; // by MultiCloud Image
};
