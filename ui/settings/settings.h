// SPDX-License-Identifier: MIT
// Settings are what the program remembers of a person's ways, one line for each; never part of a plan.
#pragma once

#include <QSettings>
#include <QStringList>

enum class Appearance { Follow, Light, Dark };

// One remembered value.
template <class T> class Setting {
public:
    Setting(QSettings &store, const QString &key, const T &fallback = {})
        : m_store(store), m_key(key), m_fallback(fallback)
    {
    }
    T value() const
    {
        const QVariant stored = m_store.value(m_key);
        if constexpr (std::is_enum_v<T>)
            return stored.isValid() ? T(stored.toInt()) : m_fallback;
        else
            return stored.isValid() ? stored.value<T>() : m_fallback;
    }
    void set(const T &value)
    {
        if constexpr (std::is_enum_v<T>)
            m_store.setValue(m_key, int(value));
        else
            m_store.setValue(m_key, QVariant::fromValue(value));
    }

private:
    QSettings &m_store;
    QString m_key;
    T m_fallback;
};

class Settings {
    QSettings m_store;

public:
    // The person's own.
    Settings() {}
    // Kept in this file.
    explicit Settings(const QString &path) : m_store(path, QSettings::IniFormat) {}

    Setting<Appearance> appearance {m_store, "window/appearance", Appearance::Follow};
    Setting<QByteArray> windowGeometry {m_store, "window/geometry"};
    Setting<QByteArray> windowState {m_store, "window/state"};
    Setting<QStringList> recentFiles {m_store, "files/recent"};
    // The area below the page: its tab, its percentage of the height, and whether it is folded below this kind of page.
    Setting<QString> drawerTab {m_store, "drawer/tab", "chain"};
    Setting<int> drawerShare {m_store, "drawer/share", 0};
    Setting<bool> drawerFolded(const QString &kind, bool fallback)
    {
        return {m_store, "drawer/folded-" + kind, fallback};
    }
    // Closed by a person or not; 0: as wide as it needs to be.
    Setting<bool> inspectorShown {m_store, "inspector/shown", true};
    Setting<int> inspectorWidth {m_store, "inspector/width", 0};
    Setting<bool> inspectorAdvanced {m_store, "inspector/advanced", false};
    Setting<QString> chainField {m_store, "chain/field", "image"};
    Setting<QString> lastFolder {m_store, "files/folder"};
    // What a person arranged of the window itself.
    void forgetLayout()
    {
        for (const char *key :
             {"window/geometry", "window/state", "drawer", "inspector/shown", "inspector/width"})
            m_store.remove(QString::fromLatin1(key));
    }
    // Columns, their order and widths, and the sorting, of the table of this name.
    Setting<QByteArray> table(const QString &name) { return {m_store, "tables/" + name}; }
    // Saved filters of a kind of table: each one's name, then its text.
    Setting<QStringList> filters(const QString &kind) { return {m_store, "filters/" + kind}; }
};
