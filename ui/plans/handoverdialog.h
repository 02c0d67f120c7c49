// SPDX-License-Identifier: MIT
// The HandOverDialog shows what is planned and not yet done, object by object, and in each form in which it is handed
// over, to be copied or saved. It changes nothing.
#pragma once

#include "core/base/job.h"
#include "core/handover/formats.h"
#include "ui/workbench/workbench.h"

#include <QDialog>
#include <QPointer>
#include <optional>

class Banner;
class ListTable;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

class HandOverDialog : public QDialog {
    Q_OBJECT
public:
    explicit HandOverDialog(Workbench &bench);
    static void open(Workbench &bench);

    bool isWorking() const { return !m_job.isNull() || !m_writing.isNull(); }
    QString sentence() const;
    QListWidget *formats() const { return m_formats; }
    ListTable *moves() const { return m_moves; }
    QPlainTextEdit *text() const { return m_text; }
    void done(int result) override;

private:
    QWidget *makeEmpty();
    QWidget *makeParts();
    QWidget *makeButtons();
    void read();
    void show(const handover::HandOver &handOver);
    void write();
    void showWritten(const Result<QList<handover::Document>> &written);
    void findMove();
    void copy() const;
    void save();
    const handover::Format &format() const;
    QString folder() const;

    Workbench &m_bench;
    QPointer<Document> m_document;
    QPointer<Job> m_job, m_writing;
    quint64 m_run = 0, m_writeRun = 0;
    bool m_isDone = false;
    std::optional<handover::HandOver> m_handOver;
    QList<handover::Document> m_documents; // in the form that is shown
    Banner *m_banner;
    QStackedWidget *m_pages;
    QListWidget *m_formats;
    ListTable *m_moves;
    QPlainTextEdit *m_text;
    QPushButton *m_copy, *m_save;
};
