// SPDX-License-Identifier: MIT
// A TestBench is a workbench without a window: a plan file of its own, a selection that the test sets, and
// dialogs that it shows.
#pragma once

#include "tests/support/generate.h"
#include "ui/workbench/workbench.h"

#include <QtTest>
#include <QtWidgets>

class TestBench : private Travel, private PlanFiles, private ShownRows, public Workbench {
public:
    explicit TestBench(const Plan &plan)
        : Workbench(static_cast<Travel &>(*this), static_cast<PlanFiles &>(*this),
                    static_cast<ShownRows &>(*this)),
          m_settings(m_folder.filePath("settings.ini"))
    {
        auto made = Document::create(m_folder.filePath("test.mciplan"));
        if (!made)
            qFatal("%s", qPrintable(made.sentence()));
        m_document = std::move(made).value();
        const auto filled = m_document->execute(generate::everything(plan));
        if (!filled)
            qFatal("%s", qPrintable(filled.sentence()));
    }

    Document *document() const override { return m_document.get(); }
    const Plan &plan() const { return m_document->plan(); }
    Settings &settings() const override { return m_settings; }
    QList<AnyId> selection() const override { return m_selection; }
    void setSelection(const QList<AnyId> &ids) { m_selection = ids; }
    Place place() const override { return m_place; }
    void setPlace(const Place &place) { m_place = place; }
    // Where goTo() led last.
    AnyId wentTo() const { return m_wentTo; }
    QString trouble() const { return m_trouble; }
    // The dialog that was shown last.
    QDialog *dialog() const { return m_dialog; }

    Dialogs &dialogs() override { return m_dialogs; }
    QWidget *frame() override { return nullptr; }
    bool perform(const Result<Change> &change) override
    {
        const Result<Done> done = change ? m_document->execute(*change) : Result<Done>(change.error());
        m_trouble = done.sentence();
        return bool(done);
    }
    void propose(const Result<Change> &change, const std::function<void()> &done) override
    {
        if (perform(change) && done)
            done();
    }
    void tellTrouble(const QString &sentence) override { m_trouble = sentence; }
    void goTo(AnyId id) override { m_wentTo = id; }
    bool canVisit(int) const override { return false; }
    void visit(int) override {}
    void findAnything() override {}
    void chooseLike(const QString &, AnyId, const std::function<void(AnyId)> &) override {}
    void goToPlace(const Place &place) override { m_place = place; }
    void showUsers() override {}
    void show(QDialog *dialog) override
    {
        m_dialog = dialog;
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    }
    void copySelection(const QMap<QString, QByteArray> &) override {}
    void findRows() override {}
    void stepPane(int) override {}
    void resetLayout() override {}
    void newPlan() override {}
    void choosePlan() override {}
    void saveCopy() override {}
    void chooseImports() override {}
    void chooseExport() override {}

private:
    QTemporaryDir m_folder;
    mutable Settings m_settings;
    std::unique_ptr<Document> m_document;
    Dialogs m_dialogs;
    QList<AnyId> m_selection;
    Place m_place;
    AnyId m_wentTo;
    QString m_trouble;
    QPointer<QDialog> m_dialog;
};
