// SPDX-License-Identifier: MIT
// An InspectorBench is an inspector on a plan file of its own, to be driven by tests.
#pragma once

#include "core/document/document.h"
#include "core/import/planjsonreader.h"
#include "core/naming/names.h"
#include "core/plan/draft.h"
#include "core/plan/owner.h"
#include "tests/ui/testbench.h"
#include "ui/inspector/inspector.h"
#include "ui/inspector/launchpanes.h"
#include "ui/theme/theme.h"

class InspectorBench {
public:
    explicit InspectorBench(const Plan &plan, QSize size = {500, 900}) : m_bench(plan)
    {
        m_inspector = std::make_unique<Inspector>(m_bench);
        m_inspector->resize(size);
        m_inspector->show();
        m_inspector->activateWindow();
        QCoreApplication::processEvents();
    }
    static Plan sample(const QString &name)
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/samples/%1.mciplan.json").arg(name));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("The sample %s is missing.", qPrintable(name));
        return planFromText(file.readAll(), file.fileName()).value();
    }

    Document &document() { return *m_bench.document(); }
    Settings &settings() { return m_bench.settings(); }
    const Plan &plan() const { return m_bench.plan(); }
    TestBench &bench() { return m_bench; }
    Inspector &inspector() { return *m_inspector; }

    Owner owner(const QString &name) const
    {
        for (const Owner owner : allOwners(plan()))
            if (nameOf(plan(), owner) == name)
                return owner;
        qFatal("There is no %s.", qPrintable(name));
        return {};
    }
    void select(const QStringList &names)
    {
        QList<AnyId> ids;
        for (const QString &name : names)
            ids.append(owner(name).id());
        m_inspector->setSelection(ids);
        QCoreApplication::processEvents();
    }
    NextCell *cell(LaunchField field) const { return m_inspector->findChild<LaunchPanes *>()->cell(field); }
    // The widget of this accessible name that is seen.
    template <class W> W *seen(const QString &name) const
    {
        for (W *widget : m_inspector->findChildren<W *>())
            if (widget->accessibleName() == name && widget->isVisibleTo(m_inspector.get()))
                return widget;
        return nullptr;
    }
    QAbstractButton *button(const QString &text) const
    {
        for (auto *button : m_inspector->findChildren<QAbstractButton *>())
            if (button->text() == text && button->isVisibleTo(m_inspector.get()))
                return button;
        return nullptr;
    }
    // Every text that is seen, as a person would read it.
    QStringList texts() const
    {
        QStringList texts;
        for (auto *label : m_inspector->findChildren<QLabel *>())
            if (label->isVisibleTo(m_inspector.get()) && !label->text().isEmpty())
                texts.append(label->text());
        for (auto *line : m_inspector->findChildren<QLineEdit *>())
            if (line->isVisibleTo(m_inspector.get()) && !line->text().isEmpty())
                texts.append(line->text());
        return texts;
    }
    bool says(const QString &part) const { return !texts().filter(part).isEmpty(); }
    QString chip(LaunchField field) const
    {
        const auto *chip = cell(field)->findChild<Chip *>();
        return chip->isHidden() ? QString() : chip->text();
    }

    void picture(const QString &name)
    {
        QDir().mkpath(BUILD_DIR "/screenshots");
        QCoreApplication::processEvents();
        m_inspector->grab().save(QStringLiteral(BUILD_DIR "/screenshots/inspector-%1.png").arg(name));
    }

private:
    TestBench m_bench;
    std::unique_ptr<Inspector> m_inspector;
};
