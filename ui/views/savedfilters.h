// SPDX-License-Identifier: MIT
// Saved filters are filters of one kind of table under names: a few that come with the program, and the person's.
#pragma once

#include "core/query/terms.h"
#include "ui/settings/settings.h"

struct SavedFilter {
    QString name, text;
    bool operator==(const SavedFilter &) const = default;
};

class SavedFilters {
public:
    SavedFilters(Settings &settings, query::Kind kind) : m_settings(&settings), m_kind(kind) {}

    // Those that come with the program.
    QList<SavedFilter> builtIn() const;
    // The person's, in the order in which they were saved.
    QList<SavedFilter> own() const;
    // The person's filter that has this text; none when nothing was saved so.
    std::optional<SavedFilter> ownOf(const QString &text) const;
    // Why the name cannot be given; empty when it can. `renamed`: the filter that has it may keep it.
    QString objection(const QString &name, const QString &renamed = {}) const;
    void add(const SavedFilter &filter);
    void rename(const QString &before, const QString &after);
    void remove(const QString &name);

private:
    Setting<QStringList> setting() const;
    void store(const QList<SavedFilter> &filters);

    Settings *m_settings;
    query::Kind m_kind;
};
